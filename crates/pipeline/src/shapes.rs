//! How the lines of a JSON Lines input stood: which keys in which order, what stands around the values and of what type each is.
//! Cells do not tell; with the shape of its line an undo writes it again as it was.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use cleanse_table::{AtomicFile, JsonLine, json_cell, json_list, json_list_with};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::json;

/// The shapes of the lines of JSON Lines inputs, in runs, quarantined rows left aside. Holds keys and no value.
pub(crate) const SHAPES: &str = "shapes.jsonl";

/// So many shapes are known by their number; what files have more of is written out.
const MOST: usize = 4_096;

/// How a value stood. Its mark stands in its place: JSON has no such characters but in escapes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Null,
    /// A number, a truth value, a list or an object.
    Typed,
    /// A string that says its letters as they are, or, like Python and PHP by default, all but ASCII in escapes; and slashes
    /// as they are, or escaped.
    Text {
        ascii: bool,
        slashes: bool,
    },
}

impl Kind {
    const ALL: [(char, Kind); 6] = [
        ('\u{1}', Kind::Null),
        ('\u{2}', Kind::Typed),
        ('\u{3}', Kind::Text { ascii: false, slashes: false }),
        ('\u{4}', Kind::Text { ascii: true, slashes: false }),
        ('\u{5}', Kind::Text { ascii: true, slashes: true }),
        ('\u{6}', Kind::Text { ascii: false, slashes: true }),
    ];

    /// Of a value as it stands. A string with escapes of another kind is written with those of ours.
    fn of(value: &str) -> Kind {
        match value.as_bytes().first() {
            Some(b'"') => {
                let cell = json_cell(value);
                let same = |kind: &Kind| kind.write(&cell) == value;
                Kind::ALL[2..].iter().map(|(_, kind)| *kind).find(same).unwrap_or(Kind::ALL[2].1)
            }
            _ if value == "null" => Kind::Null,
            _ => Kind::Typed,
        }
    }

    fn mark(self) -> char {
        Kind::ALL.iter().find(|(_, kind)| *kind == self).map_or('\u{2}', |(mark, _)| *mark)
    }

    /// The value that a cell is, as JSON. A cell that somebody changed since may be of another type.
    fn write(self, cell: &str) -> Cow<'_, str> {
        let is_json = || serde_json::from_str::<serde::de::IgnoredAny>(cell).is_ok();
        match self {
            Kind::Null if cell.is_empty() => Cow::Borrowed("null"),
            Kind::Typed if is_json() => Cow::Borrowed(cell),
            Kind::Null | Kind::Typed => Cow::Owned(quoted(cell, false, false)),
            Kind::Text { ascii, slashes } => Cow::Owned(quoted(cell, ascii, slashes)),
        }
    }
}

/// A JSON string.
fn quoted(cell: &str, ascii: bool, slashes: bool) -> String {
    let mut bytes = Vec::with_capacity(cell.len() + 2);
    json::string(cell, &mut bytes);
    let plain = String::from_utf8(bytes).unwrap_or_default();
    if !ascii && !slashes {
        return plain;
    }
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '/' if slashes => out.push_str("\\/"),
            c if ascii && !c.is_ascii() => {
                // Writing to a string cannot fail.
                c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| _ = write!(out, "\\u{unit:04x}"));
            }
            c => out.push(c),
        }
    }
    out
}

/// The shape of a line with its line end; empty where it is no object.
pub(crate) fn shape(line: &str) -> Box<str> {
    let Some(line) = JsonLine::parse(line) else { return Box::default() };
    line.with(|_, value| Cow::Owned(shape_of(value))).into()
}

/// A mark for the value, or for each string of a list.
fn shape_of(value: &str) -> String {
    match json_list(value) {
        Some(strings) => {
            let mark =
                |n: usize, _: &str| strings.get(n).map_or(Kind::Typed, |s| Kind::of(s)).mark().to_string();
            json_list_with(value, &json_cell(value), mark)
        }
        None => Kind::of(value).mark().to_string(),
    }
}

/// The value of this shape that a cell holds, as JSON.
fn value_of(shape: &str, cell: &str) -> String {
    let mut chars = shape.chars();
    if let (Some(kind), None) = (chars.next().and_then(kind_of), chars.next()) {
        return kind.write(cell).into_owned();
    }
    // With an empty string in place of each mark the shape is a list again.
    let list: String =
        shape.chars().map(|c| if kind_of(c).is_some() { "\"\"".into() } else { c.to_string() }).collect();
    let kinds: Vec<Kind> = shape.chars().filter_map(kind_of).collect();
    let text = Kind::ALL[2].1;
    json_list_with(&list, cell, |n, part| kinds.get(n).unwrap_or(&text).write(part).into_owned())
}

/// What is kept of a line that is no record, whose text stands in `skipped.csv`: how it ends.
pub(crate) fn line_end(line: &str) -> Box<str> {
    line[line.trim_end_matches(['\r', '\n']).len()..].into()
}

/// The line of this shape that holds these cells. What stands under a key that the line did not have comes last.
pub(crate) fn line(shape: &str, headers: &[String], cells: &[&str]) -> Option<String> {
    // With any value in place of the marks the shape is a line again, which tells its keys.
    let text: String = shape.chars().map(|c| if kind_of(c).is_some() { '0' } else { c }).collect();
    let blank = JsonLine::parse(&text)?;
    let keys: Vec<&str> = blank.values().map(|(key, _)| key).collect();
    let cell =
        |key: &str| headers.iter().position(|h| h == key).and_then(|c| cells.get(c)).copied().unwrap_or("");
    // A mark is as long as what stands in its place.
    let shape_at = |value: &str| {
        let start = value.as_ptr().addr() - text.as_ptr().addr();
        shape.get(start..start + value.len()).unwrap_or_default()
    };
    let line = blank.with(|key, value| Cow::Owned(value_of(shape_at(value), cell(key))));
    let new = headers.iter().zip(cells).filter(|(h, cell)| !cell.is_empty() && !keys.contains(&h.as_str()));
    let new: Vec<String> =
        new.map(|(h, cell)| format!("{}:{}", quoted(h, false, false), quoted(cell, false, false))).collect();
    if new.is_empty() {
        return Some(line);
    }
    let (head, tail) = line.split_at(line.rfind('}')?);
    let comma = if keys.is_empty() { "" } else { "," };
    Some(format!("{head}{comma}{}{tail}", new.join(",")))
}

fn kind_of(c: char) -> Option<Kind> {
    Kind::ALL.iter().find(|(mark, _)| *mark == c).map(|(_, kind)| *kind)
}

/// A line of `shapes.jsonl`: so many rows of one shape.
#[derive(Serialize, Deserialize)]
struct Run<'a> {
    rows: u64,
    /// The number of a shape that comes again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shape: Option<usize>,
    /// The shape, where it is told for the first time.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    line: Option<Cow<'a, str>>,
}

/// Writes shapes as rows come.
pub(crate) struct ShapeRuns {
    file: AtomicFile,
    known: FxHashMap<Box<str>, usize>,
    last: Option<(Box<str>, u64)>,
}

impl ShapeRuns {
    pub(crate) fn new(file: AtomicFile) -> ShapeRuns {
        ShapeRuns { file, known: FxHashMap::default(), last: None }
    }

    pub(crate) fn extend(&mut self, shapes: &[Box<str>]) -> Result<(), Error> {
        for shape in shapes {
            match &mut self.last {
                Some((last, rows)) if last == shape => *rows += 1,
                _ => {
                    self.end_run()?;
                    self.last = Some((shape.clone(), 1));
                }
            }
        }
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<AtomicFile, Error> {
        self.end_run()?;
        Ok(self.file)
    }

    fn end_run(&mut self) -> Result<(), Error> {
        let Some((shape, rows)) = self.last.take() else { return Ok(()) };
        let known = self.known.get(&shape).copied();
        let number = known.or_else(|| Some(self.known.len()).filter(|&n| n < MOST));
        let told = known.is_none().then_some(Cow::Borrowed(&*shape));
        let mut line = serde_json::to_vec(&Run { rows, shape: number, line: told }).unwrap_or_default();
        line.push(b'\n');
        self.file.write_all(&line).map_err(|e| cleanse_table::Error::io(e, Some(self.file.path())))?;
        if let (None, Some(number)) = (known, number) {
            self.known.insert(shape, number);
        }
        Ok(())
    }
}

/// Reads shapes back, a row at a time.
pub(crate) struct Shapes {
    path: PathBuf,
    lines: BufReader<File>,
    n: u64,
    known: BTreeMap<usize, Box<str>>,
    shape: Box<str>,
    left: u64,
}

impl Shapes {
    /// Those of a result folder; a result without JSON Lines has none.
    pub(crate) fn open(dir: &Path) -> Result<Option<Shapes>, Error> {
        let path = dir.join(SHAPES);
        match File::open(&path) {
            Ok(file) => {
                let lines = BufReader::new(file);
                Ok(Some(Shapes { path, lines, n: 0, known: BTreeMap::new(), shape: Box::default(), left: 0 }))
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(cleanse_table::Error::io(e, Some(&path)).into()),
        }
    }

    /// The shape of the next row.
    pub(crate) fn next(&mut self) -> Result<&str, Error> {
        while self.left == 0 {
            self.n += 1;
            let mut text = String::new();
            let read = self.lines.read_line(&mut text);
            read.map_err(|e| cleanse_table::Error::io(e, Some(&self.path)))?;
            let run: Run<'_> = serde_json::from_str(&text).map_err(|_| Error::damaged(&self.path, self.n))?;
            self.shape = match (run.line, run.shape) {
                (Some(line), number) => {
                    let line = Box::<str>::from(&*line);
                    number.map(|number| self.known.insert(number, line.clone()));
                    line
                }
                (None, Some(number)) if self.known.contains_key(&number) => self.known[&number].clone(),
                (None, _) => return Err(Error::damaged(&self.path, self.n)),
            };
            self.left = run.rows;
        }
        self.left -= 1;
        Ok(&self.shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(text: &str, headers: &[&str]) -> String {
        let parsed = JsonLine::parse(text).unwrap();
        let headers: Vec<String> = headers.iter().map(|&h| h.to_owned()).collect();
        let cell = |header: &String| {
            parsed
                .values()
                .find(|(key, _)| key == header)
                .map_or(String::new(), |(_, v)| json_cell(v).into_owned())
        };
        let cells: Vec<String> = headers.iter().map(cell).collect();
        let shape = shape(text);
        assert!(!shape.contains("보라") && !shape.contains("6789"), "a value in a shape: {shape:?}");
        line(&shape, &headers, &cells.iter().map(String::as_str).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn a_line_comes_back_as_it_stood() {
        let headers = ["id", "이름", "휴대폰", "메모", "x"];
        for text in [
            "{}\n",
            "{\"이름\": \"보라\",  \"id\": 7 ,\"휴대폰\":\"010-2345-6789\"}\r\n",
            "{\"휴대폰\":null,\"메모\":[1, {\"a\": 1.50}],\"id\":12345678901234567890123,\"x\":true}",
            "{\"이름\":\"\\ubcf4\\ub77c\",\"메모\":\"a\\/b\\n\",\"\\uc774\":1}\n",
            "{\"메모\":\"a/b \\ud83d\\ude00\",\"이름\":\"\"}\n",
        ] {
            let mut headers = headers.to_vec();
            headers.extend(text.contains("\\uc774").then_some("이"));
            assert_eq!(again(text, &headers), text);
        }
        assert_eq!(again("{\"메모\":\"\\u0041\"}", &headers), "{\"메모\":\"A\"}", "an escape of no kind");
    }

    #[test]
    fn what_somebody_wrote_since_is_not_lost() {
        let headers = ["id", "이름", "메모"].map(str::to_owned);
        let of = |text: &str, cells: [&str; 3]| line(&shape(text), &headers, &cells).unwrap();
        assert_eq!(of("{\"id\":7}\n", ["7a", "보라", ""]), "{\"id\":\"7a\",\"이름\":\"보라\"}\n");
        assert_eq!(of("{}\n", ["", "", "새"]), "{\"메모\":\"새\"}\n");
        assert_eq!(of("{\"이름\":null}", ["", "보라", ""]), "{\"이름\":\"보라\"}");
    }
}
