//! Text of any kind, at levels that the model names.

use std::sync::Arc;

use super::{Comparator, Level, MAX_VALUE, RARITY_BINS, fold, push_text, skeleton};
use crate::hash::hash_bytes;
use crate::{Error, edit_distance, is_jaro_winkler};

/// Folded text, compared by the tests of the model, first one that holds.
struct Text {
    tests: Vec<Test>,
    levels: Vec<Level>,
}

#[derive(Clone, Copy)]
enum Test {
    Exact,
    JaroWinkler(f64),
    Edit(u32),
    Prefix(usize),
}

pub(super) fn make(lines: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    let default = ["exact", "edit 1", "jaro-winkler 0.88"].map(str::to_owned);
    let lines = if lines.is_empty() { &default[..] } else { lines };
    let tests = lines.iter().map(|l| parse(l)).collect::<Result<Vec<_>, _>>()?;
    let mut levels: Vec<Level> = lines.iter().zip(&tests).map(|(l, t)| level_of(l, *t)).collect();
    levels.push(Level::plain("differ"));
    Ok(Arc::new(Text { tests, levels }))
}

fn parse(line: &str) -> Result<Test, Error> {
    let (name, argument) = line.split_once(' ').unwrap_or((line, ""));
    let wrong =
        || Error::invalid(format!("level `{line}` needs a number, as in `jaro-winkler 0.9` or `edit 1`"));
    match name {
        "exact" => Ok(Test::Exact),
        "jaro-winkler" => argument.trim().parse().map(Test::JaroWinkler).map_err(|_| wrong()),
        "edit" => argument.trim().parse().map(Test::Edit).map_err(|_| wrong()),
        "prefix" => argument.trim().parse().map(Test::Prefix).map_err(|_| wrong()),
        _ => Err(Error::unknown("level", name, ["exact", "jaro-winkler", "edit", "prefix"])),
    }
}

fn level_of(line: &str, test: Test) -> Level {
    match test {
        Test::Exact => Level::by_rarity("exact", RARITY_BINS),
        _ => Level::plain(line),
    }
}

impl Test {
    fn holds(self, a: &[u8], b: &[u8]) -> bool {
        match self {
            Test::Exact => a == b,
            Test::JaroWinkler(least) => is_jaro_winkler(a, b, least),
            Test::Edit(most) => edit_distance(a, b, most) <= most,
            Test::Prefix(n) => a.len().min(b.len()) >= n && a[..n] == b[..n],
        }
    }
}

impl Comparator for Text {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        for value in values.iter().flatten() {
            push_text(&fold(value, false), out, MAX_VALUE / values.len());
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        let found = self.tests.iter().position(|t| t.holds(a, b));
        found.unwrap_or(self.tests.len()) as u8
    }

    fn parts(&self) -> &[&'static str] {
        &["value", "prefix", "skeleton", "letters"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        out.push(match part {
            0 => hash_bytes(value),
            1 => hash_bytes(&value[..value.len().min(4)]),
            2 => hash_bytes(&skeleton(value)),
            _ => hash_bytes(&sorted(value)),
        });
    }
}

/// The bytes of a value in order: a key that swaps of letters do not change.
fn sorted(value: &[u8]) -> Vec<u8> {
    let mut v = value.to_vec();
    v.sort_unstable();
    v
}
