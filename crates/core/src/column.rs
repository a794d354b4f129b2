//! Columns of text, wherever they come from.

/// A column of optional text values: ranges of a CSV buffer, an Arrow array, a slice of strings.
pub trait TextColumn: Sync {
    /// How many rows.
    fn len(&self) -> usize;

    /// The value at `row`, `None` where there is none.
    fn get(&self, row: usize) -> Option<&str>;

    /// Whether there are no rows.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl TextColumn for [&str] {
    fn len(&self) -> usize {
        <[&str]>::len(self)
    }

    fn get(&self, row: usize) -> Option<&str> {
        <[&str]>::get(self, row).copied()
    }
}

impl TextColumn for [String] {
    fn len(&self) -> usize {
        <[String]>::len(self)
    }

    fn get(&self, row: usize) -> Option<&str> {
        <[String]>::get(self, row).map(String::as_str)
    }
}

impl TextColumn for [Option<&str>] {
    fn len(&self) -> usize {
        <[Option<&str>]>::len(self)
    }

    fn get(&self, row: usize) -> Option<&str> {
        <[Option<&str>]>::get(self, row).copied().flatten()
    }
}
