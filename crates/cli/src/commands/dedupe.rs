//! `cleanse dedupe`.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use cleanse_core::Lang;
use cleanse_dedupe::{Explanation, Model, Remark, Report, Suggestion};
use cleanse_pipeline::{
    DedupeSettings, Deduped, Intake, Intakes, SavedModel, Settings, dedupe as run_dedupe, thousands,
};
use cleanse_record::{Role, Stated, matching};
use cleanse_table::{Format, OutFile, is_packed_name};

use crate::args::{DedupeArgs, Global};
use crate::commands::run::{
    input, open_options, row_at, say_ids, say_intakes, say_passed_over, say_source, say_without_effect,
    stated,
};
use crate::config::Config;
use crate::exit::{Exit, Failure, say};
use crate::files;
use crate::language;
use crate::progress::{Bar, catch_interrupts};

/// How many pairs a review file holds.
const REVIEW_PAIRS: usize = 1_000;

pub(crate) fn dedupe(args: &DedupeArgs, global: &Global) -> anyhow::Result<Exit> {
    let paths = args.files.iter().map(|file| files::expand_one(file)).collect::<Result<Vec<_>, _>>()?;
    let config = Config::find(global.config.as_deref(), paths.first().map(PathBuf::as_path))?;
    let wanted = wanted(args)?;
    let mut settings = settings(args, &paths, global, &config, wanted.is_shipped_model());
    // Options and configuration come before the model.
    let own = wanted.own_model();
    let id = own
        .as_ref()
        .and_then(|m| m.id.clone())
        .filter(|_| settings.stated.iter().all(|s| s.role != Role::Id));
    settings.stated.extend(id.map(|id| Stated { role: Role::Id, columns: vec![id] }));
    let beside = args.review.iter().chain(&args.save_model);
    cleanse_table::keep_apart(beside, paths.iter().chain(&args.labels))?;
    args.review.iter().try_for_each(|path| cleanse_pipeline::check_name(path, Format::Csv))?;
    catch_interrupts();
    let intakes = Intakes::open(&settings)?;
    let lang = intakes.lang;
    if !global.quiet {
        match &own {
            None => say_intakes(&intakes, global.verbose > 0),
            Some(model) => say_model(model, &intakes),
        }
        say_passed_over(intakes.passed_over(), lang);
    }
    let bar = Bar::new(!global.quiet && !global.no_progress && std::io::stderr().is_terminal());
    let done = run_dedupe(&settings, &wanted, &intakes, &bar).map_err(|e| e.in_language(lang))?;
    drop(bar);
    if let (Some(path), Some(review)) = (&args.review, &done.review) {
        write_file(path, review)?;
    }
    if let Some(path) = &args.save_model {
        write_file(path, &done.saved.json())?;
    }
    if let Some(pair) = &args.explain {
        let explanation = done.explanation.as_ref().ok_or_else(|| no_such_pair(pair))?;
        write!(std::io::stdout().lock(), "{}", waterfall(explanation, lang))?;
    }
    if !global.quiet {
        if args.explain_blocking {
            say(&blocking(&done.report, lang));
        }
        if args.suggest_blocking {
            say(&suggested(&done.suggestions, lang));
        }
        let files = intakes.inputs.chunk_by(|a, b| a.argument == b.argument);
        for (file, ids) in files.zip(&done.ids) {
            let name = file.first().filter(|_| done.ids.len() > 1).map(Intake::name);
            say_ids(name.as_deref(), ids, &|at| row_at(at, lang), lang);
        }
        say_result(&done, &args.out, lang);
    }
    Ok(Exit::Clean)
}

/// What a model of the user's own reads: what the columns are otherwise taken for is no matter.
fn say_model(model: &Model, intakes: &Intakes) {
    say_without_effect(&intakes.without_effect, intakes.lang);
    intakes.inputs.iter().for_each(|intake| say_source(intake, intakes.lang));
    let fields = model.fields.iter().map(|f| format!("{} = {}", f.name, f.columns.join(" + ")));
    let (name, fields) = (&model.name, fields.collect::<Vec<_>>().join(", "));
    say(&match intakes.lang {
        Lang::En => format!("model {name}: {fields}"),
        Lang::Ko => format!("모델 {name}: {fields}"),
    });
}

fn wanted(args: &DedupeArgs) -> anyhow::Result<DedupeSettings> {
    if args.against.is_some() && args.files.len() > 1 {
        return Err(Failure::new(
            "--against takes one file of new rows",
            "--against에는 새 행이 있는 파일 하나만 지정할 수 있습니다.",
        )
        .into());
    }
    if args.one_to_one && args.files.len() < 2 {
        return Err(Failure::new(
            "--one-to-one takes two files",
            "--one-to-one에는 파일 두 개가 필요합니다.",
        )
        .into());
    }
    let (model, saved) = model(args.model.as_deref())?;
    let of_probability = args.probability.map(|p| (p / (1.0 - p)).log2());
    Ok(DedupeSettings {
        model,
        saved,
        labels: args.labels.clone(),
        against: args.against.clone(),
        keep_features: args.keep_features,
        suggest: args.suggest_blocking,
        threshold: args.threshold.or(of_probability),
        pairs_above: args.pairs_above,
        explain: args.explain.as_ref().map(|pair| (pair[0].clone(), pair[1].clone())),
        review: if args.review.is_some() { REVIEW_PAIRS } else { 0 },
        one_to_one: args.one_to_one,
    })
}

/// The model that was asked for: the shipped one, a model file, or one that a run has saved.
fn model(asked: Option<&str>) -> anyhow::Result<(Option<String>, Option<SavedModel>)> {
    let path = match asked {
        None | Some("korean-customer") => return Ok((None, None)),
        Some(path) => Path::new(path),
    };
    let text = std::fs::read_to_string(path)
        .map_err(|e| cleanse_table::Error::io(e, Some(path)))
        .context("model")?;
    if SavedModel::is_saved(&text) {
        return Ok((None, Some(SavedModel::read(&text, path)?)));
    }
    Ok((Some(text), None))
}

fn settings(
    args: &DedupeArgs,
    paths: &[PathBuf],
    global: &Global,
    config: &Config,
    customers: bool,
) -> Settings {
    let mut settings = Settings::new(paths.iter().map(|f| input(f)).collect(), args.out.clone());
    settings.overwrite = args.overwrite;
    settings.as_of = args.input.as_of.unwrap_or(settings.as_of);
    settings.stated = stated(&args.input, config);
    settings.header_row = args.input.header_row.or(config.header_row);
    settings.open = open_options(&args.input, config);
    settings.speech = language::speech(global).or(config.lang);
    settings.customers = customers;
    settings
}

fn write_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut file = OutFile::create(path, is_packed_name(path))?;
    file.write_all(bytes).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
    Ok(file.commit()?)
}

fn no_such_pair(pair: &[String]) -> Failure {
    let both = pair.join(", ");
    Failure::new(format!("no such pair of records: {both}"), format!("그런 두 회원이 없습니다: {both}"))
}

/// The weight of a pair, field by field, as bars.
fn waterfall(explanation: &Explanation, lang: Lang) -> String {
    let mut out = String::new();
    let (prior, total) =
        if lang == Lang::Ko { ("사전 확률", "일치 점수") } else { ("prior", "match weight") };
    let spoken = |level| if lang == Lang::Ko { matching::korean(level) } else { level };
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{}", step(prior, "", explanation.prior));
    for field in &explanation.fields {
        let _ = writeln!(out, "{}", step(&field.field, spoken(&field.level), field.weight));
    }
    if let Some((class, weight)) = &explanation.distractor {
        let _ = writeln!(out, "{}", step(spoken(class), "", *weight));
    }
    let _ = writeln!(out, "{}  p = {:.6}", step(total, "", explanation.weight), explanation.probability);
    out
}

fn step(name: &str, level: &str, weight: f64) -> String {
    let pad = |s: &str, width: usize| " ".repeat(width.saturating_sub(cleanse_text::columns(s)));
    let cells = (weight.abs().min(20.0)).round() as usize;
    let bar = if weight < 0.0 { "-".repeat(cells) } else { "+".repeat(cells) };
    format!("{name}{} {level}{} {weight:>8.2} {bar}", pad(name, 14), pad(level, 26))
}

fn blocking(report: &Report, lang: Lang) -> String {
    let mut out = String::from(if lang == Lang::Ko {
        "후보 규칙: 비교한 쌍, 새로운 쌍, 예상 일치, 이 규칙만 찾은 비율, 가장 큰 묶음, 제외한 행\n"
    } else {
        "blocking rule: pairs, new pairs, expected matches, share that it alone finds, largest block, rows left out\n"
    });
    for rule in &report.rules {
        let _ = writeln!(
            out,
            "  {}{} {:>12} {:>12} {:>10.0} {:>7.2}% {:>7} {:>9}",
            rule.name,
            " ".repeat(44usize.saturating_sub(rule.name.len())),
            thousands(rule.cost.pairs),
            thousands(rule.new_pairs),
            rule.new_matches,
            100.0 * rule.only,
            thousands(rule.cost.largest.into()),
            thousands(rule.cost.dropped_records)
        );
    }
    let recall = report.quality.blocking_recall();
    out.push_str(&match lang {
        Lang::En => format!("estimated recall of all rules together: {recall:.3} (optimistic)"),
        Lang::Ko => format!("모든 규칙이 찾아낸 비율 추정: {recall:.3}(낙관적)"),
    });
    out
}

/// Rules for the `[[block]]` sections of a model file, the most useful first.
fn suggested(suggestions: &[Suggestion], lang: Lang) -> String {
    let mut out = String::from(if lang == Lang::Ko {
        "제안하는 후보 규칙([[block]] keys): 쌍, 찾아낸 비율, 앞의 규칙에 더해지는 비율"
    } else {
        "suggested [[block]] keys: pairs, share of the matches, share that the rules before it miss"
    });
    for s in suggestions {
        let keys = s.keys.iter().map(|k| format!("\"{k}\"")).collect::<Vec<_>>().join(", ");
        let pad = " ".repeat(44usize.saturating_sub(keys.len()));
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "\n  [{keys}]{pad} {:>12} {:>7.2}% {:>7.2}%",
            thousands(s.pairs.round() as u64),
            100.0 * s.recall,
            100.0 * s.adds
        );
    }
    out
}

fn say_result(done: &Deduped, out: &Path, lang: Lang) {
    let s = &done.summary;
    for line in done.report.remarks.iter().filter_map(|r| remark(r, lang)) {
        say(&line);
    }
    if let Some([given, surname]) = &done.names_apart {
        say(&match lang {
            Lang::En => format!(
                "{given} and {surname} are compared apart: one field of both columns with the comparator person-name tells families from one person"
            ),
            Lang::Ko => format!(
                "{given} 항목과 {surname} 항목을 따로 비교합니다. 두 열을 한 항목으로 묶어 person-name으로 비교하면 가족과 같은 사람을 구별합니다."
            ),
        });
    }
    let (expected, recall) = (s.expected_matches, s.estimated_recall);
    let (clusters, duplicates) = (thousands(s.clusters), thousands(s.duplicates));
    say(&match lang {
        Lang::En => format!(
            "about {expected:.0} matches expected; estimated recall {recall:.3} (optimistic), precision {:.3}",
            s.estimated_precision
        ),
        Lang::Ko => format!(
            "예상 일치 쌍 약 {expected:.0}개, 추정 찾아낸 비율 {recall:.3}(낙관적), 추정 맞은 비율 {:.3}",
            s.estimated_precision
        ),
    });
    if let Some(line) = earlier(done, lang) {
        say(&line);
    }
    say(&match lang {
        Lang::En => format!(
            "{} read: {clusters} clusters, {duplicates} surplus records; results in {}",
            thousands(s.read),
            out.display()
        ),
        Lang::Ko => format!(
            "읽은 {}행: 동일인 추정 묶음 {clusters}개, 중복 {duplicates}행. 결과: {}",
            thousands(s.read),
            out.display()
        ),
    });
}

/// What the search built on, where it did not begin from nothing.
fn earlier(done: &Deduped, lang: Lang) -> Option<String> {
    let s = &done.summary;
    let [known, replaced, decisions, unknown] =
        [s.known, s.replaced, s.decisions, s.decisions_unknown].map(thousands);
    let mut parts = Vec::new();
    if s.known > 0 {
        parts.push(match lang {
            Lang::En => format!("{known} records known before, {replaced} of them replaced"),
            Lang::Ko => format!("앞서 찾은 회원 {known}행(이번에 바뀐 행 {replaced}행)"),
        });
    }
    if s.decisions + s.decisions_unknown > 0 {
        parts.push(match lang {
            Lang::En => format!("{decisions} decisions obeyed, {unknown} about records that are not here"),
            Lang::Ko => format!("판정 {decisions}건 반영, 없는 회원에 대한 판정 {unknown}건"),
        });
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

fn remark(remark: &Remark, lang: Lang) -> Option<String> {
    let (en, ko) = match remark {
        Remark::FewDuplicates => (
            "almost no duplicates; review by hand".to_owned(),
            "중복이 거의 없습니다. 직접 확인하십시오.".to_owned(),
        ),
        Remark::NotSettled { iterations } => (
            format!("the estimation did not settle after {iterations} iterations"),
            format!("추정이 {iterations}회 반복에도 수렴하지 않았습니다."),
        ),
        Remark::BlocksDropped { rule, records } => (
            format!("rule {rule} left out blocks of {records} records in all: too large"),
            format!("규칙 {rule}: 너무 큰 묶음({records}행)을 비교하지 않았습니다."),
        ),
        Remark::CrowdedValues { field, values, records } => (
            format!("{field}: {values} values stand on {records} records and are nobody's"),
            format!("{field}: 값 {values}개가 {records}행에 있어 누구의 값으로도 보지 않았습니다."),
        ),
        Remark::ManyEqual { records } => (
            format!("{records} records are equal to another one in everything"),
            format!("모든 값이 다른 행과 같은 행이 {records}행 있습니다."),
        ),
        Remark::FieldEmpty { field } => (
            format!("{field}: hardly any values; results rest on the other fields"),
            format!("{field}: 값이 거의 없어 나머지 항목으로 판정했습니다."),
        ),
        _ => return None,
    };
    Some(if lang == Lang::Ko { ko } else { en })
}
