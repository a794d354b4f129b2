//! JSON Lines: an object a line, its keys are the columns.

use std::borrow::Cow;
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

/// One line of JSON Lines, cut into its values and the text around them. What is put together again without a change is the
/// line, byte for byte.
///
/// ```
/// use cleanse_table::JsonLine;
///
/// let line = JsonLine::parse("{\"id\": 7, \"휴대폰\": \"010.2345.6789\"}\n").unwrap();
/// assert_eq!(line.values().collect::<Vec<_>>(), [("id", "7"), ("휴대폰", "\"010.2345.6789\"")]);
/// let fixed = line.with(|key, value| match key {
///     "휴대폰" => "\"010-2345-6789\"".into(),
///     _ => value.into(),
/// });
/// assert_eq!(fixed, "{\"id\": 7, \"휴대폰\": \"010-2345-6789\"}\n");
/// ```
pub struct JsonLine<'a> {
    line: &'a str,
    values: Vec<(Key<'a>, &'a str)>,
}

impl<'a> JsonLine<'a> {
    /// Cuts a line; `None` where it is no object.
    #[must_use]
    pub fn parse(line: &'a str) -> Option<JsonLine<'a>> {
        let mut values = Vec::new();
        let mut json = serde_json::Deserializer::from_str(line);
        json.deserialize_map(Values(&mut values)).and_then(|()| json.end()).ok()?;
        Some(JsonLine { line, values })
    }

    /// The keys, each with its value as it stands: a string in its quotes.
    pub fn values(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.values.iter().map(|(key, value)| (key.as_str(), *value))
    }

    /// The line with other values, each as JSON.
    #[must_use]
    pub fn with<'v>(&'v self, mut value: impl FnMut(&'v str, &'a str) -> Cow<'v, str>) -> String {
        let mut out = String::with_capacity(self.line.len() + 16);
        let mut done = 0;
        for (key, old) in &self.values {
            // A value is a part of the line.
            let start = old.as_ptr().addr() - self.line.as_ptr().addr();
            out.push_str(&self.line[done..start]);
            out.push_str(&value(key.as_str(), old));
            done = start + old.len();
        }
        out.push_str(&self.line[done..]);
        out
    }
}

impl fmt::Debug for JsonLine<'_> {
    /// Shows the shape only: values are personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonLine({} values)", self.values.len())
    }
}

/// Takes the values of an object as they stand.
struct Values<'v, 'de>(&'v mut Vec<(Key<'de>, &'de str)>);

impl<'de> Visitor<'de> for Values<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Key<'de>>()? {
            self.0.push((key, map.next_value::<&'de RawValue>()?.get()));
        }
        Ok(())
    }
}

/// What stands between the values of one cell.
const BETWEEN: &str = "; ";

/// The strings of a list as they stand, in their quotes. `None` where the value is no list of strings, or where these could not be
/// told apart in one cell.
///
/// ```
/// use cleanse_table::json_list;
/// assert_eq!(json_list("[\"010-2345-6789\", \"없음\"]"), Some(vec!["\"010-2345-6789\"", "\"없음\""]));
/// assert_eq!(json_list("[1, 2]"), None);
/// ```
#[must_use]
pub fn json_list(value: &str) -> Option<Vec<&str>> {
    if !value.starts_with('[') {
        return None;
    }
    let items: Vec<&RawValue> = serde_json::from_str(value).ok()?;
    let items: Vec<&str> = items.into_iter().map(RawValue::get).collect();
    let is_told_apart = |item: &&str| item.starts_with('"') && !json_cell(item).contains(BETWEEN);
    items.iter().all(is_told_apart).then_some(items)
}

/// A list of strings with others in their places, each as JSON, as a cell holds them: parted by `; `. What stands between them
/// stays where they are as many.
#[must_use]
pub fn json_list_with(list: &str, cell: &str, mut string: impl FnMut(usize, &str) -> String) -> String {
    let old = json_list(list).unwrap_or_default();
    let new: Vec<&str> =
        if cell.is_empty() && old.is_empty() { Vec::new() } else { cell.split(BETWEEN).collect() };
    let mut strings = new.iter().enumerate().map(|(n, part)| string(n, part));
    if new.len() != old.len() {
        return format!("[{}]", strings.collect::<Vec<_>>().join(", "));
    }
    let (mut out, mut done) = (String::with_capacity(list.len() + 8), 0);
    for item in old {
        // An item is a part of the list.
        let start = item.as_ptr().addr() - list.as_ptr().addr();
        out.push_str(&list[done..start]);
        out.extend(strings.next());
        done = start + item.len();
    }
    out.push_str(&list[done..]);
    out
}

/// The cell that a value is read as: a string without quotes and escapes, nothing for `null`, the strings of a list parted by
/// `; `, everything else as it stands.
#[must_use]
pub fn json_cell(value: &str) -> Cow<'_, str> {
    if let Some(strings) = json_list(value) {
        let cells: Vec<_> = strings.into_iter().map(json_cell).collect();
        return Cow::Owned(cells.join(BETWEEN));
    }
    match value.strip_prefix('"').and_then(|v| v.strip_suffix('"')) {
        Some(plain) if memchr::memchr(b'\\', plain.as_bytes()).is_none() => Cow::Borrowed(plain),
        Some(_) => Cow::Owned(serde_json::from_str(value).unwrap_or_default()),
        None if value == "null" => Cow::Borrowed(""),
        None => Cow::Borrowed(value),
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

/// What is absent is empty, as `null` is.
fn push(builder: &mut Builder, value: Option<&str>) {
    builder.push_side(|side| side.push_str(&json_cell(value.unwrap_or("null"))));
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
