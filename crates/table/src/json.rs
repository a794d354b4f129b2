//! JSON Lines: an object a line, its keys are the columns.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Flaw;
use crate::parse::Builder;

/// The columns of JSON Lines: every key of the input, in order of first appearance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keys {
    names: Vec<String>,
    index: HashMap<String, usize>,
}

/// More keys than this are no columns; rows with further ones are unreadable.
const MAX_KEYS: usize = 10_000;

impl Keys {
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Takes the keys of every object in whole lines of `text`.
    pub(crate) fn learn(&mut self, text: &str) {
        for line in text.lines() {
            let mut json = serde_json::Deserializer::from_str(line);
            // A broken line teaches what it says before it breaks; the row itself becomes a flaw later.
            let _ = json.deserialize_map(Learner(self));
        }
    }

    fn add(&mut self, key: &str) {
        if !self.index.contains_key(key) && self.names.len() < MAX_KEYS {
            self.index.insert(key.to_owned(), self.names.len());
            self.names.push(key.to_owned());
        }
    }

    /// The column of a key; objects mostly say their keys in the same order.
    fn find(&self, key: &str, guess: usize) -> Option<usize> {
        if self.names.get(guess).is_some_and(|name| name == key) {
            return Some(guess);
        }
        self.index.get(key).copied()
    }
}

/// Whether a line is an object, for telling the format.
pub(crate) fn is_object(line: &str) -> bool {
    let mut json = serde_json::Deserializer::from_str(line.trim());
    line.trim_start().starts_with('{') && json.deserialize_map(IgnoredAny).is_ok() && json.end().is_ok()
}

/// Reads whole lines of `text` into rows.
pub(crate) fn read(builder: &mut Builder, keys: &Keys, text: &str) {
    let mut at = 0;
    let mut values: Vec<Option<&str>> = vec![None; keys.names.len()];
    while at < text.len() {
        let end = memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |found| at + found + 1);
        row(builder, keys, &text[at..end], &mut values, end);
        at = end;
    }
}

fn row<'a>(builder: &mut Builder, keys: &Keys, line: &'a str, values: &mut Vec<Option<&'a str>>, end: usize) {
    let lines = usize::from(line.ends_with('\n'));
    let blank = line.trim().is_empty();
    if !blank {
        values.fill(None);
        let mut json = serde_json::Deserializer::from_str(line);
        let read = json.deserialize_map(Reader { keys, values, flaw: None });
        match read.and_then(|flaw| json.end().map(|()| flaw)) {
            Ok(flaw) => flaw.into_iter().for_each(|flaw| builder.flaw(flaw)),
            Err(_) => {
                values.fill(None);
                builder.flaw(Flaw::BrokenJson);
            }
        }
        values.iter().for_each(|value| push(builder, *value));
    }
    builder.end(end, lines, blank);
}

/// Strings lose their quotes and escapes, `null` and absent are empty, everything else stays JSON as it stands.
fn push(builder: &mut Builder, value: Option<&str>) {
    let value = value.unwrap_or("null");
    builder.push_side(|side| match value.strip_prefix('"').and_then(|v| v.strip_suffix('"')) {
        Some(plain) if memchr::memchr(b'\\', plain.as_bytes()).is_none() => side.push_str(plain),
        Some(_) => side.push_str(&serde_json::from_str::<String>(value).unwrap_or_default()),
        None if value == "null" => {}
        None => side.push_str(value),
    });
}

struct Reader<'v, 'de> {
    keys: &'v Keys,
    values: &'v mut [Option<&'de str>],
    flaw: Option<Flaw>,
}

impl<'de> Visitor<'de> for Reader<'_, 'de> {
    type Value = Option<Flaw>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut guess = 0;
        while let Some(key) = map.next_key::<Key<'de>>()? {
            let value = map.next_value::<&'de RawValue>()?.get();
            match self.keys.find(key.as_str(), guess) {
                Some(column) if self.values[column].is_none() => {
                    self.values[column] = Some(value);
                    guess = column + 1;
                }
                Some(_) => self.flaw = Some(Flaw::RepeatedKey),
                None => self.flaw = self.flaw.or(Some(Flaw::UnknownKey)),
            }
        }
        Ok(self.flaw)
    }
}

/// A key, borrowed where it has no escapes.
enum Key<'de> {
    Plain(&'de str),
    Escaped(String),
}

impl Key<'_> {
    fn as_str(&self) -> &str {
        match self {
            Key::Plain(s) => s,
            Key::Escaped(s) => s,
        }
    }
}

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, s: &'de str) -> Result<Key<'de>, E> {
                Ok(Key::Plain(s))
            }

            fn visit_str<E>(self, s: &str) -> Result<Key<'de>, E> {
                Ok(Key::Escaped(s.to_owned()))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct Learner<'k>(&'k mut Keys);

impl<'de> Visitor<'de> for Learner<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut guess = 0;
        while let Some(key) = map.next_key::<Key<'de>>()? {
            match self.0.find(key.as_str(), guess) {
                Some(column) => guess = column + 1,
                None => self.0.add(key.as_str()),
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
