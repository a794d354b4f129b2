//! Result files of senders: the header found, the sender recognised, every row read.

use std::path::Path;
use std::sync::Arc;

use cleanse_bounce::{Classifier, Error, ErrorKind, Gateway, LayoutHint, ReplyMemo, ResultLayout};
use cleanse_core::{
    Lang,
    feedback::{Category, Channel, Disposition},
};
use cleanse_record::fold_header;
use cleanse_table::{Format, HeaderAgain, Plan, Remark, RowKind, Source};
use serde_json::{Map, Value};

use super::failure;
use super::read::{Feedback, Reader, Sink, plain};
use crate::exit::{Failure, say};

/// Rows in which the header is looked for.
const HEADER_SEARCH_ROWS: usize = 20;
/// Headers whose values number rows, letters or messages: an equal number of a member is an accident.
const SERIALS: &[&str] =
    &["순번", "번호", "no", "seq", "등기번호", "바코드", "messageid", "msgid", "requestid", "접수번호"];

/// A result file whose sender is known.
struct Recognised {
    layout: ResultLayout,
    /// Rows up to and including the header.
    skip: u64,
    headers: Vec<String>,
    id: Option<usize>,
    id_is_serial: bool,
    on: Option<usize>,
}

/// Reads a table of results.
pub(super) fn read(
    reader: &Reader,
    name: &Arc<str>,
    named: bool,
    source: &Source,
    sink: &mut Sink<'_>,
) -> anyhow::Result<()> {
    let head = source.head(HEADER_SEARCH_ROWS)?;
    let rows: Vec<(u64, Vec<String>)> = match source.header() {
        Some(keys) => vec![(0, keys.to_vec())],
        None => {
            let stated = |line| reader.header_row.is_none_or(|row| row == line);
            let rows = head.iter().zip(1..).filter(|(r, _)| stated(r.position.line));
            rows.map(|(r, skip)| (skip, r.cells.clone())).collect()
        }
    };
    let sample: Vec<&[String]> = head.iter().map(|r| &*r.cells).collect();
    let lang = reader.speech.over(rows.iter().flat_map(|(_, cells)| cells));
    let found = settle(reader, (name, lang), named, recognise(reader, &rows, &sample))?;
    let Some(found) = found else { return Ok(()) };
    if !reader.quiet {
        let lang = reader.speech.over(&found.headers);
        let asked = source.without_effect(&reader.open).into_iter().filter(|_| named);
        let asked: Vec<Remark> = asked.map(|(option, why)| Remark::without_effect(option, why)).collect();
        let remarks = asked.iter().chain(source.remarks());
        remarks.for_each(|r| say(&format!("{name}: {}", r.text(lang))));
    }
    let plan = Plan { required: 0, ..Plan::new(found.skip, found.headers.len()) };
    let mut replies = ReplyMemo::new(&reader.classifier);
    let header =
        if source.header().is_none() { HeaderAgain::of(&found.headers) } else { HeaderAgain::default() };
    let (mut row, mut n) = (0, 0);
    for batch in source.batches(&plan)? {
        let batch = batch?;
        for i in (0..batch.len()).filter(|&i| batch.kind(i) != RowKind::Blank) {
            row += 1;
            if header.is(&batch, i) {
                continue;
            }
            let cells: Vec<&str> = batch.cells(i).collect();
            let typed = (source.format() == Format::Jsonl).then(|| typed_id(&found, batch.raw(i))).flatten();
            found.row(&mut replies, name, &cells, typed, (row, &mut n), sink)?;
        }
    }
    Ok(())
}

/// Reads result rows out of a JSON document: the objects of its first array of objects, or the document itself.
pub(super) fn read_json(
    reader: &Reader,
    name: &Arc<str>,
    named: bool,
    document: &Value,
    sink: &mut Sink<'_>,
) -> anyhow::Result<()> {
    let rows = objects(document);
    let mut headers: Vec<String> = Vec::new();
    for key in rows.iter().flat_map(|o| o.keys()) {
        if !headers.contains(key) {
            headers.push(key.clone());
        }
    }
    let cells = |object: &Map<String, Value>| -> Vec<String> {
        headers.iter().map(|h| object.get(h).map(plain).unwrap_or_default()).collect()
    };
    let sample: Vec<Vec<String>> = rows.iter().take(HEADER_SEARCH_ROWS).map(|o| cells(o)).collect();
    let sample: Vec<&[String]> = sample.iter().map(|cells| &**cells).collect();
    let found = recognise(reader, &[(0, headers.clone())], &sample);
    let lang = reader.speech.over(&headers);
    let Some(found) = settle(reader, (name, lang), named, found)? else { return Ok(()) };
    let mut n = 0;
    let mut replies = ReplyMemo::new(&reader.classifier);
    for (object, row) in rows.iter().zip(1..) {
        let cells = cells(object);
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let typed = found.id.and_then(|i| object.get(&found.headers[i])).cloned();
        found.row(&mut replies, name, &cells, typed, (row, &mut n), sink)?;
    }
    Ok(())
}

/// The row whose headers say most, and the sender they name. Headers of one's own for the words of a result are
/// understood where no sender's are there, and mailboxes in the rows of a file of no stated channel make it one of mails.
fn recognise(reader: &Reader, rows: &[(u64, Vec<String>)], sample: &[&[String]]) -> Result<Found, Error> {
    let recognised = |hint| match best_row(reader, rows, hint, in_known_channels) {
        Err(e) if matches!(e.kind(), ErrorKind::UnknownLayout) => {
            let replies = rows.iter().any(|(_, headers)| headers.iter().any(|h| is_reply_header(h)));
            let channel = hint.channel.or(replies.then_some(Channel::Email));
            best_row(reader, rows, LayoutHint { channel, ..hint }, in_known_words)
        }
        found => found,
    };
    let found = recognised(reader.hint)?;
    let skip = usize::try_from(found.skip).unwrap_or(usize::MAX);
    let sample = sample.get(skip..).unwrap_or_default();
    let found = if found.layout.channel().is_none() && found.writes_to_mailboxes(sample) {
        recognised(LayoutHint { channel: Some(Channel::Email), ..reader.hint })?
    } else {
        found
    };
    Ok(if found.is_bare_codes(&reader.classifier, sample) {
        Found::BareCodes
    } else {
        Found::File(Box::new(found))
    })
}

/// What came of looking for a sender.
enum Found {
    File(Box<Recognised>),
    /// Codes and nothing else, of nobody known: the same number means other things elsewhere.
    BareCodes,
}

fn best_row(
    reader: &Reader,
    rows: &[(u64, Vec<String>)],
    hint: LayoutHint,
    words: fn(&str) -> String,
) -> Result<Recognised, Error> {
    let mut best: Option<(usize, Recognised)> = None;
    let mut refused = None;
    for (skip, headers) in rows {
        let known: Vec<String> = headers.iter().map(|h| words(h)).collect();
        match ResultLayout::recognise(&known.iter().map(String::as_str).collect::<Vec<_>>(), hint) {
            Ok(layout) => {
                let weight = layout.columns().len();
                if best.as_ref().is_none_or(|(w, _)| weight > *w) {
                    best = Some((weight, Recognised::new(reader, layout, *skip, headers.clone())));
                }
            }
            // Headers that fit two senders are headers: no row before or after them is.
            Err(e) if matches!(e.kind(), ErrorKind::AmbiguousLayout(_)) => return Err(e),
            Err(e) => refused = Some(e),
        }
    }
    match (best, refused) {
        (Some((_, found)), _) => Ok(found),
        (None, Some(e)) => Err(e),
        // No rows at all: say so as a file without known columns does.
        (None, None) => ResultLayout::recognise(&[], hint).map(|l| Recognised::new(reader, l, 0, Vec::new())),
    }
}

/// A header that holds the replies of mail servers.
fn is_reply_header(header: &str) -> bool {
    matches!(fold_header(header).as_str(), "reply" | "smtpreply" | "diagnosticcode" | "응답" | "smtp응답")
}

/// A header of channels as senders write it; any other stays.
fn in_known_channels(header: &str) -> String {
    match fold_header(header).as_str() {
        "발송채널" | "전송채널" | "발송수단" | "메시지종류" => "채널".to_owned(),
        _ => header.to_owned(),
    }
}

/// A header of words as senders write it; any other stays.
fn in_known_words(header: &str) -> String {
    match fold_header(header).as_str() {
        "phrase" | "text" | "문구" | "결과내용" | "사유내용" => "실패사유".to_owned(),
        _ if is_reply_header(header) => "실패사유".to_owned(),
        _ => in_known_channels(header),
    }
}

/// Says what was recognised. A file that the user did not name and that is no result file is passed over.
fn settle(
    reader: &Reader,
    (name, lang): (&str, Lang),
    named: bool,
    found: Result<Found, Error>,
) -> anyhow::Result<Option<Recognised>> {
    match found {
        Ok(Found::BareCodes) => Err(bare_codes().at(Path::new(name)).in_language(lang).into()),
        Ok(Found::File(found)) => {
            if !reader.quiet {
                found.say(name, reader.speech.over(&found.headers));
            }
            Ok(Some(*found))
        }
        Err(e) if !named && matches!(e.kind(), ErrorKind::UnknownLayout) => {
            let (en, ko) = ("no result file", "결과 파일이 아닙니다");
            reader.pass_over(name, if lang == Lang::Ko { ko } else { en }, lang);
            Ok(None)
        }
        Err(e) => Err(failure(&e).at(Path::new(name)).in_language(lang).into()),
    }
}

impl Recognised {
    fn new(reader: &Reader, layout: ResultLayout, skip: u64, headers: Vec<String>) -> Recognised {
        let id = layout.columns().into_iter().find(|(what, _)| *what == "id").map(|(_, i)| i);
        let id_is_serial = id.and_then(|i| headers.get(i)).is_some_and(|h| {
            let folded = fold_header(h);
            SERIALS.iter().any(|s| *s == folded)
        });
        let on = reader.on.as_deref().map(fold_header);
        let on = on.and_then(|on| headers.iter().position(|h| fold_header(h) == on));
        Recognised { layout, skip, headers, id, id_is_serial, on }
    }

    /// Whether the rows name mailboxes as recipients.
    fn writes_to_mailboxes(&self, sample: &[&[String]]) -> bool {
        self.cells("recipient", sample).any(|c| c.contains('@'))
    }

    /// Whether the words of a result are codes whose sender nobody knows. That the sending is done says nothing beside them.
    fn is_bare_codes(&self, classifier: &Classifier, sample: &[&[String]]) -> bool {
        let worded = matches!(self.layout.channel(), Some(Channel::Email | Channel::Post));
        let is_code = |c: &str| c.len() <= 8 && c.bytes().any(|b| b.is_ascii_digit());
        let is_of_sending = |c: &str| {
            classifier.classify_phrase(c).is_some_and(|p| p.category == Category::DeliveryUncertain)
        };
        let mut cells = self.cells("phrase", sample).filter(|c| is_code(c) || !is_of_sending(c)).peekable();
        !worded && self.layout.gateway().is_none() && cells.peek().is_some() && cells.all(is_code)
    }

    /// The cells of a sample that say something in the columns taken for `what`.
    fn cells<'s>(&self, what: &str, sample: &'s [&[String]]) -> impl Iterator<Item = &'s str> {
        let columns = self.layout.columns().into_iter().filter(|(w, _)| *w == what);
        let columns: Vec<usize> = columns.map(|(_, i)| i).collect();
        let cells = sample.iter().flat_map(move |row| columns.clone().into_iter().filter_map(|i| row.get(i)));
        cells.map(|c| c.trim()).filter(|c| !c.is_empty())
    }

    /// The results of a row. A row that says nothing, and one of totals, gives none.
    fn row(
        &self,
        replies: &mut ReplyMemo<'_>,
        name: &Arc<str>,
        cells: &[&str],
        typed: Option<Value>,
        (row, n): (u64, &mut u64),
        sink: &mut Sink<'_>,
    ) -> anyhow::Result<()> {
        let taken = self.layout.columns();
        let says = |i: usize| cells.get(i).is_some_and(|c| !c.trim().is_empty());
        if !taken.iter().any(|&(_, i)| says(i)) || is_total(cells) {
            return Ok(());
        }
        self.layout.gateway_of(cells).map_err(|e| failure(&e).at(Path::new(&**name)))?;
        let mut outcomes = self.layout.read_with(replies, cells);
        let states_channel =
            self.layout.channel().is_some() || taken.iter().any(|(w, i)| *w == "channel" && says(*i));
        if let (false, Some(first)) = (states_channel, outcomes.first_mut()) {
            let kakao = ["카카오", "알림톡", "친구톡"].iter().any(|w| first.evidence.contains(w));
            first.channel = if kakao { Channel::Kakao } else { first.channel };
        }
        let arrived = |d| d == Disposition::Positive;
        let reached = outcomes.iter().find(|o| arrived(o.disposition)).map(|o| o.channel);
        for mut outcome in outcomes {
            *n += 1;
            let id = outcome.id.take().map(|id| typed.clone().unwrap_or(Value::String(id)));
            let on = self.on.and_then(|i| cells.get(i)).map(|c| c.trim().to_owned());
            sink(Feedback {
                source: Arc::clone(name),
                n: *n,
                row: Some(row),
                id,
                id_is_serial: self.id_is_serial,
                on: on.filter(|on| !on.is_empty()),
                reached: reached.filter(|_| !arrived(outcome.disposition)),
                outcome,
            })?;
        }
        Ok(())
    }

    /// The sender, the channel and the columns, for the reader of stderr.
    fn say(&self, name: &str, lang: Lang) {
        let columns = self.layout.columns();
        let columns: Vec<String> = columns
            .iter()
            .filter_map(|(what, i)| Some(format!("{} = {}", self.headers.get(*i)?, told(what, lang))))
            .collect();
        let channel = self.layout.channel();
        let gateway = self.layout.gateway().map_or("-", Gateway::name);
        let (layout, columns) = (called(self.layout.name(), lang), columns.join(", "));
        say(&match lang {
            Lang::En => format!(
                "{name}: {layout}, provider {gateway}, channel {}; columns: {columns}",
                channel.map_or("-", |c| c.as_str())
            ),
            Lang::Ko => format!(
                "{name}: {layout}, 발송사 {gateway}, 채널 {}, 사용한 열: {columns}",
                channel.map_or("-", |c| c.label(lang))
            ),
        });
    }
}

/// What a layout is called, in the words of a reader: the names of senders are the same in every language.
fn called(layout: &'static str, lang: Lang) -> &'static str {
    if lang == Lang::En {
        return layout;
    }
    match layout {
        "080 opt-out list" => "080 수신거부 명단",
        "dm agency" => "DM 대행사",
        "epost" => "우체국",
        "mail report" => "메일 발송 결과",
        "message report" => "메시지 발송 결과",
        "returned letters" => "반송 우편",
        "returned letters of members" => "회원별 반송 우편",
        "returned mails" => "반송 메일",
        sender => sender,
    }
}

/// What a column of a result file tells, in the words of a reader.
fn told(what: &'static str, lang: Lang) -> &'static str {
    if lang == Lang::En {
        return what;
    }
    match what {
        "code" => "결과 코드",
        "status" => "처리 상태",
        "recipient" => "수신자",
        "id" => "회원번호",
        "occurred_at" => "일시",
        "channel" => "채널",
        "provider" => "발송사",
        "opened" => "열람",
        "clicked" => "클릭",
        "resend_code" => "대체 발송 결과 코드",
        "resend_status" => "대체 발송 상태",
        "phrase" => "결과 문구",
        other => other,
    }
}

fn bare_codes() -> Failure {
    Failure::new(
        "a result code means something only together with its provider",
        "결과코드는 발송사를 알아야 읽을 수 있습니다.",
    )
    .hint(format!("--provider {}", Gateway::names().join("|")))
}

/// A row of totals: its first words say so.
fn is_total(cells: &[&str]) -> bool {
    let first = cells.iter().map(|c| c.trim()).find(|c| !c.is_empty());
    first.is_some_and(|c| matches!(c, "합계" | "총계" | "소계" | "총합계" | "누계"))
}

/// The id of a row of JSON Lines, number or text as it was written.
fn typed_id(found: &Recognised, raw: &[u8]) -> Option<Value> {
    let header = found.headers.get(found.id?)?;
    serde_json::from_slice::<Map<String, Value>>(raw).ok()?.remove(header).filter(|v| !v.is_null())
}

/// The objects of a document: an array's, or those of the first array of objects within, two levels deep.
fn objects(document: &Value) -> Vec<&Map<String, Value>> {
    fn list(value: &Value, depth: u8) -> Option<Vec<&Map<String, Value>>> {
        match value {
            Value::Array(items) => {
                let found: Vec<_> = items.iter().filter_map(Value::as_object).collect();
                (!found.is_empty()).then_some(found)
            }
            Value::Object(object) if depth > 0 => object.values().find_map(|v| list(v, depth - 1)),
            _ => None,
        }
    }
    list(document, 2).or_else(|| Some(vec![document.as_object()?])).unwrap_or_default()
}
