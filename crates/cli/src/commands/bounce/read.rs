//! Reading one file of feedback: mails, JSON of replies and webhooks, result tables.

use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use cleanse_bounce::{Classifier, Gateway, LayoutHint, Outcome, ReplyMemo, split_mbox};
use cleanse_core::{Lang, Speech, feedback::Channel};
use cleanse_table::{Encoding, OpenOptions, Source, open_bytes};
use serde_json::{Map, Value};

use super::inputs::{Item, Kind, kind};
use super::{failure, table};

/// How much of a file is looked at to tell its kind, and how many of its lines.
const HEAD: u64 = 64 << 10;
const HEAD_LINES: usize = 50;
/// A longer line than this is no event of anybody; it is cut.
const LONGEST_LINE: u64 = 16 << 20;

/// One result, with its place.
pub(super) struct Feedback {
    pub(super) source: Arc<str>,
    /// The running number within the source, from 1.
    pub(super) n: u64,
    /// The data row or line, from 1, where the source has several.
    pub(super) row: Option<u64>,
    pub(super) outcome: Outcome,
    /// The sender's own key, as it was written.
    pub(super) id: Option<Value>,
    /// Whether `id` merely numbers the rows or the messages: it then says nothing about a member.
    pub(super) id_is_serial: bool,
    /// The value of the column that joins with the sent list.
    pub(super) on: Option<String>,
    /// The channel over which the same message reached the same recipient after all.
    pub(super) reached: Option<Channel>,
}

impl Feedback {
    /// The sender's own key as text.
    pub(super) fn id_text(&self) -> Option<String> {
        match self.id.as_ref()? {
            Value::String(s) => Some(s.trim().to_owned()),
            other => Some(other.to_string()),
        }
    }
}

/// Takes results one by one.
pub(super) type Sink<'s> = dyn FnMut(Feedback) -> anyhow::Result<()> + 's;

/// How files of feedback are read.
pub(super) struct Reader {
    pub(super) classifier: Classifier,
    pub(super) hint: LayoutHint,
    pub(super) open: OpenOptions,
    pub(super) encoding: Option<Encoding>,
    pub(super) header_row: Option<u64>,
    /// The column that joins with the sent list.
    pub(super) on: Option<String>,
    pub(super) speech: Speech,
    /// The language to speak where there are no headers.
    pub(super) lang: Lang,
    pub(super) quiet: bool,
}

/// A file that was read at once, or one that is to be streamed.
pub(super) enum Prepared<'i> {
    Read(Vec<Feedback>),
    Stream(&'i Item, Kind),
    Skipped,
}

/// The rows of a file that hold nothing: how many, and the first of them.
#[derive(Default)]
struct Unread {
    count: usize,
    first: Vec<u64>,
}

impl Unread {
    const SHOWN: usize = 5;

    fn add(&mut self, row: u64) {
        self.count += 1;
        if self.first.len() < Unread::SHOWN {
            self.first.push(row);
        }
    }
}

impl Reader {
    /// Reads a mail whole, which may happen on any thread; says how anything else is to be streamed.
    pub(super) fn prepare<'i>(&self, item: &'i Item) -> anyhow::Result<Prepared<'i>> {
        if is_stream(&item.path) {
            return Ok(Prepared::Stream(item, Kind::Json));
        }
        let fail = |e| cleanse_table::Error::io(e, Some(&item.path));
        let mut file = open_bytes(&item.path)?;
        let mut bytes = Vec::new();
        match file.by_ref().take(HEAD).read_to_end(&mut bytes) {
            // A broken archive beside the mails.
            Err(e) if !item.named => {
                self.pass_over(&name(&item.path), &fail(e).message(self.lang), self.lang);
                return Ok(Prepared::Skipped);
            }
            read => read.map_err(fail)?,
        };
        Ok(match kind(&item.path, item.named, &bytes) {
            None => Prepared::Skipped,
            Some(Kind::Mail) => {
                file.read_to_end(&mut bytes).map_err(fail)?;
                Prepared::Read(self.mails(&name(&item.path), &bytes))
            }
            Some(kind) => Prepared::Stream(item, kind),
        })
    }

    /// Reads a file that holds many results.
    pub(super) fn stream(&self, item: &Item, kind: Kind, sink: &mut Sink<'_>) -> anyhow::Result<()> {
        let fail = |e| cleanse_table::Error::io(e, Some(&item.path));
        let source = name(&item.path);
        if item.path == Path::new("-") {
            return self.read_once(&source, std::io::stdin(), sink);
        }
        if is_stream(&item.path) {
            return self.read_once(&source, open_bytes(&item.path)?, sink);
        }
        match kind {
            Kind::Json => {
                let mut bytes = Vec::new();
                open_bytes(&item.path)?.read_to_end(&mut bytes).map_err(fail)?;
                self.json(&source, item.named, bytes, sink)
            }
            Kind::JsonLines => {
                let open = || open_bytes(&item.path).map(|f| BufReader::with_capacity(1 << 16, f));
                if self.holds_events(&mut open()?)? {
                    return self.lines(&source, &mut open()?, sink);
                }
                self.table(item, &source, sink)
            }
            Kind::Mail | Kind::Table => self.table(item, &source, sink),
        }
    }

    fn table(&self, item: &Item, source: &Arc<str>, sink: &mut Sink<'_>) -> anyhow::Result<()> {
        let tables = match Source::open_all(&item.path, &self.open) {
            Err(e) if !item.named => {
                self.pass_over(source, &e.message(self.lang), self.lang);
                return Ok(());
            }
            opened => opened?,
        };
        for (n, table) in tables.iter().enumerate() {
            if n == 0 {
                table::read(self, source, item.named, table, sink)?;
            } else {
                // A further sheet that is no result file is passed over.
                let label: Arc<str> = Arc::from(format!("{source} [{}]", table.sheet().unwrap_or_default()));
                table::read(self, &label, false, table, sink)?;
            }
        }
        Ok(())
    }

    /// Says that a file of a folder is not read, and why.
    pub(super) fn pass_over(&self, source: &str, why: &str, lang: Lang) {
        if !self.quiet {
            let (en, ko) = ("passed over", "읽지 않았습니다");
            crate::exit::say(&format!("{source}: {}: {why}", if lang == Lang::Ko { ko } else { en }));
        }
    }

    /// Standard input or a pipe: its first bytes tell what it is.
    fn read_once(&self, source: &Arc<str>, mut reader: impl Read, sink: &mut Sink<'_>) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).map_err(|e| cleanse_table::Error::io(e, None))?;
        let head = &bytes[..bytes.len().min(HEAD as usize)];
        match kind(Path::new("-"), true, head) {
            Some(Kind::Mail) => self.mails(source, &bytes).into_iter().try_for_each(sink),
            Some(Kind::Json | Kind::JsonLines) => self.json(source, true, bytes, sink),
            _ => table::read(self, source, true, &Source::stream(Cursor::new(bytes), &self.open)?, sink),
        }
    }

    /// The mails of a file; `n` runs over all of them.
    fn mails(&self, source: &Arc<str>, bytes: &[u8]) -> Vec<Feedback> {
        let outcomes = split_mbox(bytes).flat_map(|mail| self.classifier.classify_mail(mail));
        outcomes.zip(1..).map(|(outcome, n)| of_mail(source, n, outcome)).collect()
    }

    /// A JSON document: events, result rows, or objects line by line.
    fn json(
        &self,
        source: &Arc<str>,
        named: bool,
        bytes: Vec<u8>,
        sink: &mut Sink<'_>,
    ) -> anyhow::Result<()> {
        let text = self.decode(&bytes).into_owned();
        let Ok(document) = serde_json::from_str::<Value>(&text) else {
            if self.holds_events(&mut Cursor::new(&bytes))? {
                return self.lines(source, &mut Cursor::new(&bytes), sink);
            }
            return table::read(self, source, named, &Source::stream(Cursor::new(bytes), &self.open)?, sink);
        };
        let events = self.classifier.classify_webhook(&text);
        if is_of_mails(&events) {
            return events.into_iter().zip(1..).try_for_each(|(o, n)| sink(of_mail(source, n, o)));
        }
        if let Some(outcome) = document
            .as_object()
            .map(|o| self.object(o, &mut ReplyMemo::with_slots(&self.classifier, 0)))
            .transpose()?
            .flatten()
        {
            let mut feedback = of_mail(source, 1, outcome);
            feedback.id = document.get("id").cloned();
            return sink(feedback);
        }
        table::read_json(self, source, named, &document, sink)
    }

    /// Whether lines of JSON are replies or events rather than rows of a result file.
    fn holds_events(&self, reader: &mut dyn BufRead) -> anyhow::Result<bool> {
        let mut bytes = Vec::new();
        for _ in 0..HEAD_LINES {
            if !next_line(reader, &mut bytes)? {
                break;
            }
            let line = self.decode(&bytes);
            let object = serde_json::from_str::<Map<String, Value>>(&line).unwrap_or_default();
            let states_gateway = gateway_of(&object).is_some() && code_of(&object).is_some();
            if object.contains_key("reply")
                || states_gateway
                || is_of_mails(&self.classifier.classify_webhook(&line))
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Replies and webhook events, a JSON object a line.
    fn lines(&self, source: &Arc<str>, reader: &mut dyn BufRead, sink: &mut Sink<'_>) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        let mut replies = ReplyMemo::new(&self.classifier);
        let (mut row, mut n) = (0, 0);
        let mut unread = Unread::default();
        while next_line(reader, &mut bytes)? {
            row += 1;
            let line = self.decode(&bytes);
            let object = serde_json::from_str::<Map<String, Value>>(&line).unwrap_or_default();
            let own = self.object(&object, &mut replies)?;
            let outcomes = match own {
                Some(outcome) => vec![outcome],
                None => self.classifier.classify_webhook(&line),
            };
            if outcomes.is_empty() && !line.trim().is_empty() {
                unread.add(row);
            }
            for outcome in outcomes {
                n += 1;
                let mut feedback = of_mail(source, n, outcome);
                feedback.row = Some(row);
                feedback.id = object.get("id").filter(|v| !v.is_null()).cloned().or(feedback.id);
                if let Some(on) = self.on.as_deref().and_then(|on| object.get(on)) {
                    feedback.on = Some(plain(on));
                }
                sink(feedback)?;
            }
        }
        self.say_unread(source, &unread);
        Ok(())
    }

    /// Says which rows, blank lines not counted, hold no reply and no event: nothing is dropped without a word.
    fn say_unread(&self, source: &str, unread: &Unread) {
        if unread.count == 0 || self.quiet {
            return;
        }
        let mut which: Vec<String> = unread.first.iter().map(u64::to_string).collect();
        which.extend((unread.count > unread.first.len()).then(|| "…".to_owned()));
        let (which, count) = (which.join(", "), unread.count);
        crate::exit::say(&match self.lang {
            Lang::En => format!("{source}: {count} rows hold no reply and no event: {which}"),
            Lang::Ko => format!("{source}: 응답이나 결과가 없는 행 {count}개: {which}번째"),
        });
    }

    /// A reply of a mail server, or a code whose gateway is stated beside it.
    fn object(
        &self,
        object: &Map<String, Value>,
        replies: &mut ReplyMemo<'_>,
    ) -> anyhow::Result<Option<Outcome>> {
        let text = |key: &str| object.get(key).map(plain).filter(|s| !s.is_empty());
        let channel =
            text("channel").and_then(|c| Channel::from_code(&c.to_ascii_lowercase())).or(self.hint.channel);
        let mut outcome = if let Some(reply) = object.get("reply") {
            let reply = plain(reply);
            let recipient = text("recipient").or_else(|| text("to"));
            let recipients: Vec<&str> = recipient.as_deref().into_iter().collect();
            let judged = replies.classify_reply(&reply).about(&reply, &recipients);
            Outcome::from_reply(Channel::Email, &judged, &reply)
        } else if let (Some(gateway), Some(code)) = (gateway_of(object), code_of(object)) {
            let words = ["phrase", "text", "message"].iter().find_map(|k| text(k)).unwrap_or_default();
            let channel = channel.unwrap_or(Channel::Sms);
            self.classifier.classify_code(&gateway, channel, &code, &words).map_err(|e| failure(&e))?
        } else {
            return Ok(None);
        };
        outcome.recipient = text("recipient").or_else(|| text("to"));
        outcome.occurred_at = text("occurred_at");
        outcome.message_id = text("message_id");
        Ok(Some(outcome))
    }

    /// Text in the stated encoding; else UTF-8 where it is UTF-8, and CP949 where it is not.
    fn decode<'b>(&self, bytes: &'b [u8]) -> std::borrow::Cow<'b, str> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match (self.encoding, std::str::from_utf8(bytes)) {
            (None | Some(Encoding::UTF_8), Ok(text)) => text.into(),
            (Some(encoding), _) => encoding.decode_lossy(bytes),
            (None, Err(_)) => Encoding::CP949.decode_lossy(bytes),
        }
    }
}

/// Whether they are events of a mail provider, or of Twilio and Infobip, which name their messages; rows of a gateway are read as a
/// result file, which knows more of them.
fn is_of_mails(events: &[Outcome]) -> bool {
    !events.is_empty() && events.iter().all(|e| e.channel == Channel::Email || e.message_id.is_some())
}

/// The source as outputs show it.
fn name(path: &Path) -> Arc<str> {
    Arc::from(path.to_string_lossy())
}

fn of_mail(source: &Arc<str>, n: u64, mut outcome: Outcome) -> Feedback {
    Feedback {
        source: Arc::clone(source),
        n,
        row: None,
        id: outcome.id.take().map(Value::String),
        id_is_serial: false,
        on: outcome.message_id.clone(),
        reached: None,
        outcome,
    }
}

fn gateway_of(object: &Map<String, Value>) -> Option<String> {
    let stated = ["provider", "gateway"].iter().find_map(|k| object.get(*k)?.as_str())?;
    (Gateway::from_name(stated).is_ok() || code_of(object).is_some()).then(|| stated.to_owned())
}

fn code_of(object: &Map<String, Value>) -> Option<String> {
    object.get("code").map(plain).filter(|c| !c.is_empty())
}

/// A JSON value as a cell would show it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(s) => s.clone(),
        Value::Array(lines) if lines.iter().all(Value::is_string) => {
            lines.iter().map(plain).collect::<Vec<_>>().join("\n")
        }
        other => other.to_string(),
    }
}

/// The next line that is not blank; false at the end.
fn next_line(reader: &mut dyn BufRead, bytes: &mut Vec<u8>) -> std::io::Result<bool> {
    loop {
        bytes.clear();
        if (&mut *reader).take(LONGEST_LINE).read_until(b'\n', bytes)? == 0 {
            return Ok(false);
        }
        if !bytes.trim_ascii().is_empty() {
            return Ok(true);
        }
    }
}

/// Whether the bytes come once: standard input, a pipe.
fn is_stream(path: &Path) -> bool {
    path == Path::new("-") || path.metadata().is_ok_and(|meta| !meta.is_file() && !meta.is_dir())
}
