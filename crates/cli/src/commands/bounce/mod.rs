//! `cleanse bounce`: feedback of any channel in, one JSON object a result out, or joined to members.

mod folder;
mod inputs;
mod members;
mod read;
mod table;

use std::collections::HashMap;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use cleanse_bounce::{
    Classifier, Error, ErrorKind, Gateway, LayoutHint, Outcome, RulePack, normalise_unknown,
};
use cleanse_core::{
    Lang, SHIPPED_DATA_DATE, Verdict,
    feedback::{Category, Cause},
};
use cleanse_table::{CsvWriter, Folder};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::Serialize;
use serde_json::Value;

use self::folder::Out;
use self::members::{Joined, Joiner, Members};
use self::read::{Feedback, Prepared, Reader, Sink};
use super::run::{open_options, stated};
use crate::args::{BounceArgs, EncodingArg, Global};
use crate::config::Config;
use crate::exit::{Exit, Failure, say};
use crate::language;

/// Files that are read at the same time: results stay in order and memory stays bounded.
const FILES_AT_ONCE: usize = 512;

pub(crate) fn bounce(args: &BounceArgs, global: &Global) -> anyhow::Result<Exit> {
    let config = Config::find(global.config.as_deref(), args.paths.first().map(PathBuf::as_path))?;
    let reader = reader(args, global, &config)?;
    let joiner = joiner(args, &config)?;
    match (&args.out, joiner) {
        _ if args.unknown => count_unknown(args, &reader)?,
        (Some(out), Some(joiner)) => write_folder(args, global, &config, &reader, &joiner, out)?,
        (Some(_), None) => {
            return Err(Failure::new(
                "--out needs --against or --sent",
                "--out에는 --against나 --sent가 필요합니다.",
            )
            .hint("--against members.csv")
            .into());
        }
        (None, joiner) => print_lines(args, global, &reader, joiner.as_ref())?,
    }
    Ok(Exit::Clean)
}

fn reader(args: &BounceArgs, global: &Global, config: &Config) -> anyhow::Result<Reader> {
    let speech = language::speech(global).or(config.lang);
    let lang = speech.without_headers();
    let gateway = args.provider.as_deref().map(Gateway::from_name).transpose().map_err(|e| failure(&e))?;
    let mut builder = Classifier::builder();
    for path in &args.rules {
        let text = std::fs::read_to_string(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
        builder = builder.pack(RulePack::from_toml(&text).map_err(|e| failure(&e).at(path))?);
    }
    let problems = if args.rules.is_empty() { Ok(Vec::new()) } else { builder.problems() };
    for problem in problems.map_err(|e| failure(&e))? {
        say(&format!("{}: {problem}", if lang == Lang::Ko { "규칙 파일" } else { "rule pack" }));
    }
    Ok(Reader {
        classifier: builder.build().map_err(|e| failure(&e))?,
        hint: LayoutHint { gateway, channel: args.channel },
        open: open_options(&args.input, config),
        encoding: args.input.encoding.and_then(EncodingArg::named),
        header_row: args.input.header_row,
        on: args.on.clone(),
        speech,
        lang,
        quiet: global.quiet,
    })
}

fn joiner(args: &BounceArgs, config: &Config) -> anyhow::Result<Option<Joiner>> {
    let as_of = args.input.as_of.unwrap_or(SHIPPED_DATA_DATE);
    let csv = csv(args, config);
    let open = |path: &PathBuf| Members::open(path, &stated(&args.input, config), as_of, csv);
    let against = args.against.as_ref().map(open).transpose()?;
    let sent = args.sent.as_ref().zip(args.on.as_ref());
    let sent = sent.map(|(path, on)| Members::sent(path, on, as_of, csv)).transpose()?;
    Ok((against.is_some() || sent.is_some()).then(|| Joiner::new(against, sent, as_of)))
}

fn csv(args: &BounceArgs, config: &Config) -> CsvWriter {
    CsvWriter::new().spreadsheet_safe(args.spreadsheet_safe || config.spreadsheet_safe.unwrap_or(false))
}

/// An error of the classifier in both languages.
fn failure(error: &Error) -> Failure {
    match error.kind() {
        ErrorKind::UnknownGateway { given, known } => {
            Failure::new(format!("there is no provider {given}"), format!("‘{given}’ 발송사를 모릅니다."))
                .hint(format!("--provider {}", known.join("|")))
        }
        ErrorKind::AmbiguousLayout(names) => Failure::new(
            format!("the columns fit several providers: {}", names.join(", ")),
            format!("열 이름이 여러 발송사와 맞습니다: {}", names.join(", ")),
        )
        .hint(names.iter().map(|n| format!("--provider {n}")).collect::<Vec<_>>().join(", ")),
        ErrorKind::UnknownLayout => Failure::new(
            "no column is known as a result code with its provider, or as a result in words",
            "결과코드나 결과 문구로 쓸 열을 찾지 못했습니다.",
        )
        .hint("--provider NAME --channel email|sms|lms|mms|rcs|kakao|push|post, 결과코드, 실패사유"),
        ErrorKind::BadPack(what) => {
            Failure::new(format!("rule pack: {what}"), format!("규칙 파일을 읽을 수 없습니다: {what}"))
        }
        _ => Failure::new(error.to_string(), error.to_string()),
    }
}

/// Reads every input in order.
fn for_each(paths: &[PathBuf], reader: &Reader, sink: &mut Sink<'_>) -> anyhow::Result<()> {
    for some in inputs::walk(&crate::files::expand(paths)?)?.chunks(FILES_AT_ONCE) {
        let prepared: Vec<anyhow::Result<Prepared<'_>>> =
            some.par_iter().map(|item| reader.prepare(item)).collect();
        for prepared in prepared {
            match prepared? {
                Prepared::Read(results) => results.into_iter().try_for_each(&mut *sink)?,
                Prepared::Stream(item, kind) => reader.stream(item, kind, sink)?,
                Prepared::Skipped => {}
            }
        }
    }
    Ok(())
}

/// A line of JSON.
#[derive(Serialize)]
struct Line<'f> {
    source: &'f str,
    n: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'f Value>,
    #[serde(flatten)]
    outcome: &'f Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    joined: Option<JoinedLine<'f>>,
}

/// Who the result belongs to.
#[derive(Serialize)]
struct JoinedLine<'f> {
    by: Option<&'static str>,
    members: Vec<&'f str>,
    /// Of them those whose number or mailbox is another one by now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outdated: Vec<&'f str>,
    cause: Option<&'static str>,
}

impl<'f> Line<'f> {
    fn of(feedback: &'f Feedback, label: Option<Lang>, joined: Option<JoinedLine<'f>>) -> Line<'f> {
        Line {
            source: &feedback.source,
            n: feedback.n,
            row: feedback.row,
            id: feedback.id.as_ref(),
            outcome: &feedback.outcome,
            label: label.map(|lang| feedback.outcome.label(lang)),
            joined,
        }
    }
}

fn print_lines(
    args: &BounceArgs,
    global: &Global,
    reader: &Reader,
    joiner: Option<&Joiner>,
) -> anyhow::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let label = global.lang.filter(|lang| *lang == Lang::Ko);
    for_each(&args.paths, reader, &mut |mut feedback| {
        let joined = joiner.map(|joiner| {
            joiner.complete(&mut feedback);
            (joiner, joiner.join(&feedback))
        });
        let joined = joined.as_ref().map(|(joiner, joined)| joined_line(&feedback, joiner, joined));
        serde_json::to_writer(&mut out, &Line::of(&feedback, label, joined)).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
        Ok(())
    })?;
    out.flush()?;
    Ok(())
}

fn joined_line<'f>(feedback: &Feedback, joiner: &'f Joiner, joined: &Joined) -> JoinedLine<'f> {
    let id = |&row: &u32| joiner.members().map_or("", |m| m.id(row));
    let cause = feedback.outcome.cause(joined.verdict.unwrap_or(Verdict::Clean));
    JoinedLine {
        by: joined.by.map(|by| by.as_str()),
        members: joined.rows.iter().map(id).collect(),
        outdated: joined.outdated.iter().map(id).collect(),
        cause: cause.map(Cause::as_str),
    }
}

/// Prints the texts that no rule knows, in their counted form, most frequent first.
fn count_unknown(args: &BounceArgs, reader: &Reader) -> anyhow::Result<()> {
    let mut counts: HashMap<String, u64> = HashMap::new();
    for_each(&args.paths, reader, &mut |feedback| {
        if let Some(text) = unknown_text(&feedback.outcome) {
            *counts.entry(text).or_default() += 1;
        }
        Ok(())
    })?;
    let mut counts: Vec<(String, u64)> = counts.into_iter().collect();
    counts.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut out = BufWriter::new(io::stdout().lock());
    for (text, count) in counts {
        serde_json::to_writer(&mut out, &serde_json::json!({ "unknown": text, "count": count }))
            .map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

/// What nobody knows about a result; a gateway and its code stay, what varies in the words becomes marks.
fn unknown_text(outcome: &Outcome) -> Option<String> {
    if outcome.category != Category::Undetermined || outcome.evidence.trim().is_empty() {
        return None;
    }
    let coded = outcome.code.as_deref().filter(|code| outcome.evidence.contains(code));
    match (coded, outcome.evidence.split_once(": ")) {
        (Some(_), Some((code, words))) => Some(format!("{code}: {}", normalise_unknown(words))),
        (Some(_), None) => Some(outcome.evidence.clone()),
        (None, _) => Some(normalise_unknown(&outcome.evidence)),
    }
}

fn write_folder(
    args: &BounceArgs,
    global: &Global,
    config: &Config,
    reader: &Reader,
    joiner: &Joiner,
    path: &Path,
) -> anyhow::Result<()> {
    let Some(members) = joiner.members() else { return Ok(()) };
    let lang = reader.speech.over(&members.headers);
    let bom = !args.no_bom && config.bom.unwrap_or(true);
    let inputs = crate::files::expand(&args.paths)?;
    let inputs = inputs.iter().chain(&args.against).chain(&args.sent);
    let folder = Folder::create(path, folder::SUMMARY, args.overwrite)?.holding(&folder::FILES, inputs)?;
    let mut out = Out::create(folder, bom, csv(args, config), members, lang)?;
    for_each(&args.paths, reader, &mut |mut feedback| {
        joiner.complete(&mut feedback);
        Ok(out.push(&feedback, &joiner.join(&feedback), members)?)
    })?;
    let summary = out.commit()?;
    if !global.quiet {
        say(&format!("{} {}", if lang == Lang::Ko { "결과:" } else { "results in" }, path.display()));
        summary.equations(lang).iter().for_each(|line| say(line));
    }
    Ok(())
}
