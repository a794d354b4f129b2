//! Sex: one byte.

use std::sync::Arc;

use cleanse_dedupe::{Comparator, Error, Level};

struct Sex {
    levels: [Level; 2],
}

pub(super) fn make(_: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    Ok(Arc::new(Sex { levels: [Level::plain("same"), Level::plain("differ")] }))
}

impl Comparator for Sex {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        out.extend(values.iter().flatten().find_map(|v| read(v)));
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        u8::from(a != b)
    }

    fn components(&self, _: &[u8], _: &mut Vec<u64>) {}
}

/// 1 for men, 2 for women, nothing for what cannot be told.
fn read(cell: &str) -> Option<u8> {
    match cell.trim().to_lowercase().as_str() {
        "남" | "남자" | "남성" | "m" | "male" | "1" | "3" => Some(1),
        "여" | "여자" | "여성" | "f" | "female" | "2" | "4" => Some(2),
        _ => None,
    }
}
