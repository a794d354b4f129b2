//! `cleanse normalize`: one value a line in, one JSON object a line out.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

use cleanse_address::Address;
use cleanse_core::{Cleansed, Context, Field, NoteKind, SHIPPED_DATA_DATE, Verdict};
use cleanse_email::Email;
use cleanse_ident::{BirthDate, BusinessNumber};
use cleanse_name::PersonName;
use cleanse_phone::Phone;
use cleanse_table::Encoding;
use serde_json::{Map, Value, json};

use crate::args::{NormalizeArgs, NormalizeField};
use crate::exit::Exit;

/// A longer line than this is no cell of anybody's table; the rest of it is passed over.
const LONGEST_LINE: u64 = 1 << 20;

pub(crate) fn normalize(args: &NormalizeArgs) -> anyhow::Result<Exit> {
    let cx = Context { as_of: args.as_of.unwrap_or(SHIPPED_DATA_DATE), area: args.area.as_deref() };
    let encoding = args.encoding.and_then(crate::args::EncodingArg::named).unwrap_or(Encoding::UTF_8);
    let object: fn(&str, &Context<'_>) -> Map<String, Value> = match args.field {
        NormalizeField::Phone => |s, cx| object(s, &cleanse_phone::cleanse(s, cx)),
        NormalizeField::Name => |s, cx| object(s, &cleanse_name::cleanse(s, cx)),
        NormalizeField::Email => |s, cx| object(s, &cleanse_email::cleanse(s, cx)),
        NormalizeField::Address => |s, cx| object(s, &cleanse_address::cleanse(s, cx)),
        NormalizeField::BirthDate => |s, cx| object(s, &BirthDate::cleanse(s, cx)),
        NormalizeField::BusinessNumber => |s, cx| object(s, &BusinessNumber::cleanse(s, cx)),
    };
    let mut lines = Lines::open(args.file.as_deref(), encoding)?;
    let live = lines.live;
    let mut out = BufWriter::new(io::stdout().lock());
    while let Some(line) = lines.next_line()? {
        answer(&mut out, object(line, &cx), live).map_err(|e| cleanse_table::Error::io(e, None))?;
    }
    out.flush().map_err(|e| cleanse_table::Error::io(e, None))?;
    Ok(Exit::Clean)
}

fn answer(out: &mut impl Write, object: Map<String, Value>, live: bool) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Value::Object(object))?;
    out.write_all(b"\n")?;
    if live { out.flush() } else { Ok(()) }
}

/// The lines of the input, decoded, in bounded memory.
struct Lines {
    reader: Box<dyn BufRead>,
    encoding: Encoding,
    bytes: Vec<u8>,
    text: String,
    /// Somebody may be typing at the other end: every answer is flushed.
    live: bool,
}

impl Lines {
    fn open(path: Option<&Path>, encoding: Encoding) -> anyhow::Result<Lines> {
        let file = path.filter(|p| *p != Path::new("-"));
        let reader: Box<dyn BufRead> = match file {
            Some(path) => {
                let file = File::open(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
                Box::new(BufReader::with_capacity(1 << 16, file))
            }
            None => Box::new(BufReader::new(io::stdin())),
        };
        Ok(Lines { reader, encoding, bytes: Vec::new(), text: String::new(), live: file.is_none() })
    }

    fn next_line(&mut self) -> io::Result<Option<&str>> {
        self.bytes.clear();
        let read = self.reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut self.bytes)?;
        if read == 0 {
            return Ok(None);
        }
        if self.bytes.last() != Some(&b'\n') && read as u64 == LONGEST_LINE {
            self.reader.skip_until(b'\n')?;
        }
        let line = self.bytes.strip_suffix(b"\n").unwrap_or(&self.bytes);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        self.text = self.encoding.decode_lossy(line).into_owned();
        Ok(Some(&self.text))
    }
}

/// A field whose JSON says more than its value.
trait Said: Field + Display {
    /// The keys beside `value`.
    fn say(&self, to: &mut Map<String, Value>);

    /// The machine name of a kind, for the fields that have kinds.
    fn kind(kind: Self::Kind) -> Option<&'static str>;

    /// A further value of the cell.
    fn other(&self) -> Value {
        json!({ "value": self.to_string() })
    }
}

fn object<T: Said>(input: &str, cleansed: &Cleansed<T>) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("input".into(), input.into());
    map.insert("verdict".into(), cleansed.verdict.as_str().into());
    let shown = cleansed.value.as_ref();
    map.insert("value".into(), shown.map(ToString::to_string).into());
    if let Some(value) = shown {
        value.say(&mut map);
    }
    if let Some(kind) = cleansed.kind.and_then(T::kind) {
        map.insert("kind".into(), kind.into());
    }
    suggest(&mut map, cleansed);
    if !cleansed.others.is_empty() {
        map.insert("others".into(), cleansed.others.iter().map(T::other).collect());
    }
    if !cleansed.notes.is_empty() {
        note(&mut map, cleansed);
    }
    let finding = |f: &cleanse_core::Finding| json!({ "rule": f.rule.code, "applicability": f.rule.applicability.as_str() });
    map.insert("findings".into(), cleansed.findings.iter().map(finding).collect());
    map
}

/// `suggestion` is the likeliest reading, in the same form as `value`; `suggestions` all, where there are several.
fn suggest<T: Said>(map: &mut Map<String, Value>, cleansed: &Cleansed<T>) {
    let readings: Vec<String> = cleansed.suggestions.iter().map(ToString::to_string).collect();
    if let Some(first) = readings.first() {
        map.insert("suggestion".into(), first.as_str().into());
    } else if let (Verdict::Suspect, Some(value)) = (cleansed.verdict, &cleansed.value) {
        map.insert("suggestion".into(), value.to_string().into());
    }
    if readings.len() > 1 {
        map.insert("suggestions".into(), readings.into());
    }
}

/// What was taken out of the value: nothing is lost.
fn note<T: Said>(map: &mut Map<String, Value>, cleansed: &Cleansed<T>) {
    if let Some(title) = cleansed.notes.iter().find(|n| n.kind == NoteKind::Title) {
        map.insert("title".into(), (*title.text).into());
    }
    map.insert("notes".into(), cleansed.notes.iter().map(|n| Value::from(&*n.text)).collect());
}

impl Said for Phone {
    fn say(&self, to: &mut Map<String, Value>) {
        to.insert("e164".into(), self.e164().as_str().into());
        if let Some(extension) = self.extension() {
            to.insert("extension".into(), extension.to_string().into());
        }
    }

    fn kind(kind: cleanse_phone::Kind) -> Option<&'static str> {
        Some(kind.as_str())
    }

    fn other(&self) -> Value {
        json!({ "value": self.to_string(), "e164": self.e164().as_str() })
    }
}

impl Said for PersonName {
    fn say(&self, to: &mut Map<String, Value>) {
        let text = |s: &str| if s.is_empty() { Value::Null } else { s.into() };
        to.insert("surname".into(), text(self.surname()));
        to.insert("given".into(), text(self.given()));
        to.insert("hanja".into(), self.hanja().into());
        to.insert("romanized".into(), text(&self.romanized()));
    }

    fn kind(kind: cleanse_name::Kind) -> Option<&'static str> {
        Some(kind.as_str())
    }
}

impl Said for Email {
    fn say(&self, to: &mut Map<String, Value>) {
        to.insert("local".into(), self.local().into());
        to.insert("domain".into(), self.domain().into());
        to.insert("ascii_domain".into(), self.ascii_domain().into());
        to.insert("canonical".into(), self.canonical().into());
        to.insert("provider".into(), self.provider().into());
        to.insert("class".into(), self.class().as_str().into());
    }

    fn kind(_: Self::Kind) -> Option<&'static str> {
        None
    }
}

impl Said for Address {
    fn say(&self, to: &mut Map<String, Value>) {
        to.insert("province".into(), self.province().into());
        to.insert("city".into(), self.city().into());
        to.insert("road".into(), self.road().into());
        to.insert("lot".into(), self.lot().into());
        to.insert("unit".into(), self.unit().into());
        to.insert("postcode".into(), self.postcode().map(|p| p.to_string()).into());
    }

    fn kind(_: Self::Kind) -> Option<&'static str> {
        None
    }
}

impl Said for BirthDate {
    fn say(&self, _: &mut Map<String, Value>) {}

    fn kind(_: Self::Kind) -> Option<&'static str> {
        None
    }
}

impl Said for BusinessNumber {
    fn say(&self, _: &mut Map<String, Value>) {}

    fn kind(_: Self::Kind) -> Option<&'static str> {
        None
    }
}
