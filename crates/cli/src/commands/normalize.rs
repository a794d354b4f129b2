//! `cleanse normalize`: one value a line in, one JSON object a line out.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

use cleanse_address::Address;
use cleanse_core::{
    Cleansed, Context, Field, FieldKind, Finding, Note, NoteKind, SHIPPED_DATA_DATE, Verdict,
};
use cleanse_email::Email;
use cleanse_ident::{BirthDate, BusinessNumber};
use cleanse_name::PersonName;
use cleanse_phone::Phone;
use cleanse_record::guarded;
use cleanse_table::{Encoding, Format, OpenOptions, Source};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::args::{NormalizeArgs, NormalizeField};
use crate::exit::{Exit, Failure};

/// A longer line than this is no cell of anybody's table; the rest of it is passed over.
const LONGEST_LINE: u64 = 1 << 20;

pub(crate) fn normalize(args: &NormalizeArgs) -> anyhow::Result<Exit> {
    let cx = Context { as_of: args.as_of.unwrap_or(SHIPPED_DATA_DATE), area: args.area.as_deref() };
    if args.area.is_some() && args.field != NormalizeField::Phone {
        return Err(Failure::new(
            "--area is for phone numbers",
            "--area는 전화번호(phone)를 읽을 때만 쓸 수 있습니다.",
        )
        .into());
    }
    if let Some(area) = args.area.as_deref().filter(|area| !cleanse_phone::AREA_CODES.contains(area)) {
        let codes = cleanse_phone::AREA_CODES.join(", ");
        return Err(Failure::new(
            format!("--area {area} is no area code: {codes}"),
            format!("--area {area}은(는) 지역번호가 아닙니다. 쓸 수 있는 값: {codes}"),
        )
        .into());
    }
    let encoding = args.encoding.and_then(crate::args::EncodingArg::named);
    let answer_line: fn(&mut Out<'_>, &str, &Context<'_>) -> io::Result<()> = match args.field {
        NormalizeField::Phone => {
            |out, s, cx| answer(out, s, FieldKind::Phone, |s| cleanse_phone::cleanse(s, cx))
        }
        NormalizeField::Name => {
            |out, s, cx| answer(out, s, FieldKind::Name, |s| cleanse_name::cleanse(s, cx))
        }
        NormalizeField::Email => {
            |out, s, cx| answer(out, s, FieldKind::Email, |s| cleanse_email::cleanse(s, cx))
        }
        NormalizeField::Address => {
            |out, s, cx| answer(out, s, FieldKind::Address, |s| cleanse_address::cleanse(s, cx))
        }
        NormalizeField::BirthDate => {
            |out, s, cx| answer(out, s, FieldKind::BirthDate, |s| BirthDate::cleanse(s, cx))
        }
        NormalizeField::BusinessNumber => {
            |out, s, cx| answer(out, s, FieldKind::BusinessNumber, |s| BusinessNumber::cleanse(s, cx))
        }
    };
    let mut lines = Lines::open(args.file.as_deref(), encoding)?;
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let written = |result: io::Result<()>| result.map_err(|e| cleanse_table::Error::io(e, None));
    while let Some(line) = lines.next_line()? {
        written(answer_line(&mut out, line, &cx))?;
        if lines.may_wait() {
            written(out.flush())?;
        }
    }
    written(out.flush())?;
    Ok(Exit::Clean)
}

type Out<'a> = BufWriter<io::StdoutLock<'a>>;

/// As much as a pipe holds.
const BUFFER: usize = 1 << 16;

/// Answers a line, as `read` reads it. The line is the user's own; a resident number in it goes no further than that.
fn answer<T: Said>(
    out: &mut Out<'_>,
    input: &str,
    field: FieldKind,
    read: impl Fn(&str) -> Cleansed<T>,
) -> io::Result<()> {
    let cleansed = &guarded(field, input, read);
    serde_json::to_writer(&mut *out, &Answer { input, cleansed })?;
    out.write_all(b"\n")
}

/// The lines of the input, decoded, in bounded memory.
struct Lines {
    reader: BufReader<Box<dyn Read>>,
    encoding: Encoding,
    bytes: Vec<u8>,
    text: String,
    /// Somebody may be typing at the other end.
    live: bool,
}

impl Lines {
    /// Of a file the encoding is decided as that of a table is, unless it is stated; a pipe is UTF-8 then.
    fn open(path: Option<&Path>, stated: Option<Encoding>) -> anyhow::Result<Lines> {
        let file = path.filter(|p| *p != Path::new("-"));
        let encoding = stated.or_else(|| file.and_then(encoding_of)).unwrap_or(Encoding::UTF_8);
        let reader: Box<dyn Read> = match file {
            Some(path) => {
                let failed = |e| cleanse_table::Error::io(e, Some(path));
                let mut file = File::open(path).map_err(failed)?;
                if encoding.is_utf16() {
                    // Its lines do not end with a byte: read whole.
                    let mut bytes = Vec::new();
                    file.read_to_end(&mut bytes).map_err(failed)?;
                    Box::new(io::Cursor::new(encoding.decode_lossy(&bytes).into_owned()))
                } else {
                    Box::new(file)
                }
            }
            None => Box::new(io::stdin()),
        };
        let encoding = if file.is_some() && encoding.is_utf16() { Encoding::UTF_8 } else { encoding };
        let mut reader = BufReader::with_capacity(BUFFER, reader);
        if encoding.is_utf8() {
            let failed = |e| cleanse_table::Error::io(e, file);
            let mark = reader.fill_buf().map_err(failed)?.starts_with("\u{FEFF}".as_bytes());
            reader.consume(if mark { '\u{FEFF}'.len_utf8() } else { 0 });
        }
        Ok(Lines { reader, encoding, bytes: Vec::new(), text: String::new(), live: file.is_none() })
    }

    /// Whether the next line may have to be waited for: then every answer must be out, because who asked may wait for it.
    fn may_wait(&self) -> bool {
        self.live && !self.reader.buffer().contains(&b'\n')
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
        self.text.clear();
        self.text.push_str(&self.encoding.decode_lossy(line));
        Ok(Some(&self.text))
    }
}

/// What a file of lines is written in; none where nothing can be told, or where it can be read only once.
fn encoding_of(path: &Path) -> Option<Encoding> {
    path.metadata().ok().filter(|m| m.is_file())?;
    let lines = OpenOptions::new().format(Some(Format::Csv));
    Source::open(path, &lines).ok().map(|source| source.encoding())
}

/// A field whose JSON says more than its value.
trait Said: Field + Display {
    /// The keys beside `value`.
    fn say<M: SerializeMap>(&self, _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }

    /// The keys beside `value` where it is a further value of the cell.
    fn say_of_other<M: SerializeMap>(&self, _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }

    /// The machine name of a kind, for the fields that have kinds.
    fn kind(_: Self::Kind) -> Option<&'static str> {
        None
    }
}

/// The JSON object of one line, written as it goes.
struct Answer<'a, T: Field> {
    input: &'a str,
    cleansed: &'a Cleansed<T>,
}

impl<T: Said> Serialize for Answer<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cleansed = self.cleansed;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", self.input)?;
        map.serialize_entry("verdict", cleansed.verdict.as_str())?;
        map.serialize_entry("value", &cleansed.value.as_ref().map(Text))?;
        if let Some(value) = &cleansed.value {
            value.say(&mut map)?;
        }
        if let Some(kind) = cleansed.kind.and_then(T::kind) {
            map.serialize_entry("kind", kind)?;
        }
        suggest(&mut map, cleansed)?;
        if !cleansed.others.is_empty() {
            map.serialize_entry("others", &List(&cleansed.others, Other))?;
        }
        note(&mut map, cleansed)?;
        map.serialize_entry("findings", &List(&cleansed.findings, Hit))?;
        map.end()
    }
}

/// A value in its canonical form.
struct Text<'a, T>(&'a T);

impl<T: Display> Serialize for Text<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

/// A further value of the cell.
struct Other<'a, T>(&'a T);

impl<T: Said> Serialize for Other<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("value", &Text(self.0))?;
        self.0.say_of_other(&mut map)?;
        map.end()
    }
}

/// A rule hit.
struct Hit<'a>(&'a Finding);

impl Serialize for Hit<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("rule", self.0.rule.code)?;
        map.serialize_entry("applicability", self.0.rule.applicability.as_str())?;
        map.end()
    }
}

/// Items, each as what a function makes of it.
struct List<'a, T, F>(&'a [T], F);

impl<'a, T, F: Fn(&'a T) -> U, U: Serialize> Serialize for List<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

/// `suggestion` is the likeliest reading, in the same form as `value`; `suggestions` all, where there are several.
fn suggest<T: Said, M: SerializeMap>(map: &mut M, cleansed: &Cleansed<T>) -> Result<(), M::Error> {
    if let Some(first) = cleansed.suggestions.first() {
        map.serialize_entry("suggestion", &Text(first))?;
    } else if let (Verdict::Suspect, Some(value)) = (cleansed.verdict, &cleansed.value) {
        map.serialize_entry("suggestion", &Text(value))?;
    }
    if cleansed.suggestions.len() > 1 {
        map.serialize_entry("suggestions", &List(&cleansed.suggestions, Text))?;
    }
    Ok(())
}

/// What was taken out of the value: nothing is lost.
fn note<T: Said, M: SerializeMap>(map: &mut M, cleansed: &Cleansed<T>) -> Result<(), M::Error> {
    if cleansed.notes.is_empty() {
        return Ok(());
    }
    if let Some(title) = cleansed.notes.iter().find(|n| n.kind == NoteKind::Title) {
        map.serialize_entry("title", &*title.text)?;
    }
    map.serialize_entry("notes", &List(&cleansed.notes, Words))
}

/// The words of a note.
struct Words<'a>(&'a Note);

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.text)
    }
}

impl Said for Phone {
    fn say<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
        to.serialize_entry("e164", self.e164().as_str())?;
        match self.extension() {
            Some(extension) => to.serialize_entry("extension", &Text(&extension)),
            None => Ok(()),
        }
    }

    fn kind(kind: cleanse_phone::Kind) -> Option<&'static str> {
        Some(kind.as_str())
    }

    fn say_of_other<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
        to.serialize_entry("e164", self.e164().as_str())
    }
}

/// A part that is not there is null.
fn said(part: &str) -> Option<&str> {
    Some(part).filter(|part| !part.is_empty())
}

impl Said for PersonName {
    fn say<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
        to.serialize_entry("surname", &said(self.surname()))?;
        to.serialize_entry("given", &said(self.given()))?;
        to.serialize_entry("hanja", &self.hanja())?;
        to.serialize_entry("romanized", &said(&self.romanized()))
    }

    fn kind(kind: cleanse_name::Kind) -> Option<&'static str> {
        Some(kind.as_str())
    }
}

impl Said for Email {
    fn say<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
        to.serialize_entry("local", self.local())?;
        to.serialize_entry("domain", self.domain())?;
        to.serialize_entry("ascii_domain", &self.ascii_domain())?;
        to.serialize_entry("canonical", &self.canonical())?;
        to.serialize_entry("provider", &self.provider())?;
        to.serialize_entry("class", self.class().as_str())
    }
}

impl Said for Address {
    fn say<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
        to.serialize_entry("province", &self.province())?;
        to.serialize_entry("city", &self.city())?;
        to.serialize_entry("road", &self.road())?;
        to.serialize_entry("lot", &self.lot())?;
        to.serialize_entry("unit", &self.unit())?;
        to.serialize_entry("postcode", &self.postcode().as_ref().map(Text))
    }
}

impl Said for BirthDate {}

impl Said for BusinessNumber {}
