//! Text encodings by the names people use.

/// A text encoding, with or without byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encoding {
    bom: bool,
}

/// A character that the encoding does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unencodable {
    /// Byte offset in the text.
    pub at: usize,
}

impl Encoding {
    /// UTF-8 without byte order mark.
    pub const UTF_8: Encoding = Encoding { bom: false };

    /// Finds an encoding by a label such as `utf-8`, `utf-8-bom`, `cp949`, `ms949`, `uhc`, `euc-kr`, `utf-16le`.
    #[must_use]
    pub fn from_label(_label: &str) -> Option<Encoding> {
        None
    }

    /// The label: `utf-8`, `utf-8-bom`, `cp949`, `utf-16le` …
    #[must_use]
    pub fn label(self) -> &'static str {
        "utf-8"
    }

    /// The byte order mark that files of this encoding begin with, possibly empty.
    #[must_use]
    pub fn bom(self) -> &'static [u8] {
        &[]
    }

    /// Appends `text` in this encoding.
    ///
    /// # Errors
    /// At the first character that the encoding does not have; what came before it is appended.
    pub fn encode(self, _text: &str, _out: &mut Vec<u8>) -> Result<(), Unencodable> {
        Ok(())
    }
}
