//! `cleanse run`.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use cleanse_core::Lang;
use cleanse_pipeline::{
    Finished, IdPlace, Ids, Input, Intake, Intakes, RecordName, Settings, Summary, findings,
    run as run_pipeline, thousands,
};
use cleanse_record::{Role, Stated};
use cleanse_table::{OpenOptions, Remark, SheetChoice};

use crate::args::{Global, InputArgs, RunArgs};
use crate::config::Config;
use crate::exit::{Exit, say};
use crate::files;
use crate::language;
use crate::progress::{Bar, catch_interrupts};
use crate::reports::Reports;

pub(crate) fn run(args: &RunArgs, global: &Global) -> anyhow::Result<Exit> {
    let paths = files::expand(&args.files)?;
    let config = Config::find(global.config.as_deref(), paths.first().map(PathBuf::as_path))?;
    let settings = settings(args, global, &config, &paths);
    catch_interrupts();
    let intakes = Intakes::open(&settings)?;
    let lang = intakes.lang;
    if !global.quiet {
        say_intakes(&intakes, global.verbose > 0);
        say_passed_over(intakes.passed_over(), lang);
        say_united(&intakes);
    }
    let (primary, others) = (args.report.output_format, &args.report.reports);
    let mut reports = Reports::open(primary, others, lang, &paths)?;
    let bar = Bar::new(!global.quiet && !global.no_progress && std::io::stderr().is_terminal());
    let mut finished = run_pipeline(&settings, &intakes, &bar).map_err(|e| e.in_language(lang))?;
    drop(bar);
    if let Some(store) = &args.store {
        super::repair::of_run(store, args.now, &settings, lang, global.quiet)?;
        super::repair::page::of_run(store, args.now, &mut finished.report, &settings.out)?;
    }
    if primary.is_some() || !others.is_empty() {
        findings(&settings.out, &finished.report, &mut |item| reports.finding(item))?;
        reports.end(&finished.report)?;
    }
    if !global.quiet {
        say_result(&finished, &settings.out, lang);
    }
    Ok(Exit::Clean)
}

fn settings(args: &RunArgs, global: &Global, config: &Config, paths: &[PathBuf]) -> Settings {
    let inputs = paths.iter().map(|f| input(f)).collect();
    let mut settings = Settings::new(inputs, args.out.clone());
    settings.overwrite = args.overwrite;
    settings.excel = args.excel;
    settings.previous = args.previous.clone();
    settings.started = Some(started());
    settings.as_of = args.input.as_of.unwrap_or(settings.as_of);
    settings.stated = stated(&args.input, config);
    settings.header_row = args.input.header_row.or(config.header_row);
    settings.open = open_options(&args.input, config);
    settings.speech = language::speech(global).or(config.lang);
    settings.dedupe = !args.no_dedupe && config.dedupe.unwrap_or(true);
    settings.merge = args.merge;
    settings.dedupe |= args.merge;
    settings.bom = !args.output.no_bom && config.bom.unwrap_or(true);
    settings.spreadsheet_safe = args.output.spreadsheet_safe || config.spreadsheet_safe.unwrap_or(false);
    settings.show_values = args.output.show_values || config.show_values.unwrap_or(false);
    settings
}

/// The minute in which the run begins, as the report's footer shows it: the time of Seoul.
fn started() -> String {
    let now = super::store::now().to_string();
    now.get(..16).unwrap_or(&now).replace('T', " ")
}

pub(crate) fn input(path: &Path) -> Input {
    if path == Path::new("-") { Input::Stdin } else { Input::File(path.to_owned()) }
}

/// What the user stated about columns: options first, then the file for the roles that no option names.
pub(crate) fn stated(args: &InputArgs, config: &Config) -> Vec<Stated> {
    let mut stated = args.columns.clone();
    stated.extend(args.id.iter().map(|id| Stated { role: Role::Id, columns: vec![id.clone()] }));
    let more: Vec<Stated> =
        config.columns.iter().filter(|c| !stated.iter().any(|s| s.role == c.role)).cloned().collect();
    stated.extend(more);
    stated
}

/// How inputs are opened: options first, then the file.
pub(crate) fn open_options(args: &InputArgs, config: &Config) -> OpenOptions {
    let encoding = match args.encoding {
        Some(stated) => stated.named(),
        None => config.encoding,
    };
    let options = OpenOptions::new()
        .format(args.format.or(config.format))
        .delimiter(args.delimiter.or(config.delimiter))
        .encoding(encoding);
    match args.sheet.as_deref().or(config.sheet.as_deref()) {
        Some(ALL_SHEETS) => options.sheet(SheetChoice::All),
        Some(name) => options.sheet(SheetChoice::Named(name.to_owned())),
        None => options,
    }
}

/// The sheet name that means all of them.
const ALL_SHEETS: &str = "all";

/// So many columns that are not used are named without being asked for all.
const MOST_LEFT_OUT: usize = 30;

/// What was asked for in vain.
pub(crate) fn say_without_effect(remarks: &[Remark], lang: Lang) {
    remarks.iter().for_each(|remark| say(remark.text(lang)));
}

/// What was taken, what was left out, and why.
pub(crate) fn say_intakes(intakes: &Intakes, all: bool) {
    say_without_effect(&intakes.without_effect, intakes.lang);
    say_tables(&intakes.inputs, intakes.lang, all);
}

/// The same of single tables.
pub(crate) fn say_tables<'a>(tables: impl IntoIterator<Item = &'a Intake>, lang: Lang, all: bool) {
    for intake in tables {
        say_source(intake, lang);
        let name = intake.name();
        let elsewhere: Vec<_> = intake.stated_elsewhere.iter().flat_map(|s| &s.columns).cloned().collect();
        if !elsewhere.is_empty() {
            let columns = elsewhere.join(", ");
            say(&match lang {
                Lang::En => format!("{name}: stated columns that it does not have: {columns}"),
                Lang::Ko => format!("{name}: 지정한 열 가운데 여기에 없는 열: {columns}"),
            });
        }
        let plan = intake.plan();
        let mut taken = Vec::new();
        let mut left = Vec::new();
        for remark in &plan.remarks {
            let header = &intake.headers[remark.column];
            match remark.role {
                Some(role) => taken.push(format!("{header} = {}", role.label(lang))),
                None => left.push(format!("{header} ({})", remark.reason.label(lang))),
            }
        }
        let further = left.len().saturating_sub(if all { left.len() } else { MOST_LEFT_OUT });
        if further > 0 {
            left.truncate(MOST_LEFT_OUT);
            left.push(match lang {
                Lang::En => format!("… and {further} more (-v)"),
                Lang::Ko => format!("… 외 {further}개 (-v)"),
            });
        }
        let (took, left_out) = if lang == Lang::Ko {
            ("사용한 열", "사용하지 않은 열")
        } else {
            ("columns taken", "columns left out")
        };
        if !taken.is_empty() {
            say(&format!("{name}: {took}: {}", taken.join(", ")));
        }
        if !left.is_empty() {
            say(&format!("{name}: {left_out}: {}", left.join(", ")));
        }
    }
}

/// What a table was read as.
pub(crate) fn say_source(intake: &Intake, lang: Lang) {
    let name = intake.name();
    let (format, encoding) = (intake.source.format(), intake.source.encoding());
    let header = header_row(intake, lang);
    say(&format!("{name}: {}, {}{header}", format.as_str(), encoding.label()));
    for remark in intake.source.remarks() {
        say(&format!("{name}: {}", remark.text(lang)));
    }
}

/// Where the header stands; what to do where the file begins with a record. Keys of JSON have no row.
fn header_row(intake: &Intake, lang: Lang) -> String {
    match (intake.header_line(), lang) {
        (Some(row), Lang::En) => format!(", header in row {row}"),
        (Some(row), Lang::Ko) => format!(", 제목 행 {row}행"),
        (None, _) if intake.source.header().is_some() => String::new(),
        (None, Lang::En) => {
            ", no header row: columns are numbered (--column name=열1; --header-row N where there is one)"
                .to_owned()
        }
        (None, Lang::Ko) => {
            ", 제목 행이 없어 열을 번호로 부릅니다(--column 이름=열1, 제목 행이 있으면 --header-row N)"
                .to_owned()
        }
    }
}

/// Sheets that are no tables of customers.
pub(crate) fn say_passed_over<'a>(names: impl IntoIterator<Item = &'a str>, lang: Lang) {
    for name in names {
        say(&match lang {
            Lang::En => format!("{name}: no column of customers is known on this sheet: not read"),
            Lang::Ko => format!("{name}: 고객 정보로 볼 수 있는 열이 없어 읽지 않은 시트입니다"),
        });
    }
}

/// How the columns of inputs that become one table differ.
pub(crate) fn say_united(intakes: &Intakes) {
    for intake in intakes.inputs.iter().filter(|_| intakes.inputs.len() > 1) {
        let name = intake.name();
        let missing: Vec<&str> = intake.missing(&intakes.headers).collect();
        let renamed = intake.renamed(&intakes.headers).map(|(shared, own)| format!("{own} → {shared}"));
        let renamed: Vec<String> = renamed.collect();
        let (missing, renamed) = (missing.join(", "), renamed.join(", "));
        let lines = match intakes.lang {
            Lang::En => [
                (
                    &missing,
                    format!(
                        "{name}: columns of the other inputs that it does not have, left empty: {missing}"
                    ),
                ),
                (&renamed, format!("{name}: columns under the names of the inputs before: {renamed}")),
            ],
            Lang::Ko => [
                (&missing, format!("{name}: 다른 파일·시트에 있으나 여기에 없어 비워 둔 열: {missing}")),
                (&renamed, format!("{name}: 앞 파일·시트의 열 이름에 맞춘 열: {renamed}")),
            ],
        };
        lines.iter().filter(|(columns, _)| !columns.is_empty()).for_each(|(_, line)| say(line));
    }
}

fn say_result(finished: &Finished, out: &Path, lang: Lang) {
    let summary = &finished.summary;
    say_ids(None, &finished.ids, &|at| place(summary, at, lang), lang);
    if summary.headers_again > 0 {
        let n = thousands(summary.headers_again);
        say(&match lang {
            Lang::En => format!("the header stands there again, {n} times: skipped, see skipped.csv"),
            Lang::Ko => format!("제목 행이 중간에 다시 나와 {n}행을 제외했습니다(skipped.csv)"),
        });
    }
    for line in &finished.shared_scenes {
        say(line);
    }
    let (duplicates, shared) = (summary.duplicates, summary.shared_contacts);
    let merged = match (summary.merged, lang) {
        (0, Lang::En) => "nothing was merged".to_owned(),
        (0, Lang::Ko) => "합치지 않고 표시만 했습니다".to_owned(),
        (n, Lang::En) => format!("{n} merged, see merged.csv"),
        (n, Lang::Ko) => format!("{n}행을 대표 회원정보로 합쳤습니다(merged.csv)"),
    };
    say(&match lang {
        Lang::En => format!(
            "{shared} shared contacts, {duplicates} surplus records in {} clusters: {merged}",
            summary.clusters
        ),
        Lang::Ko => format!(
            "공유 연락처 {shared}개, 동일인 추정 묶음 {}개(중복 {duplicates}행): {merged}",
            summary.clusters
        ),
    });
    say(&format!("{} {}", if lang == Lang::Ko { "결과:" } else { "results in" }, out.display()));
    say(&summary.equation(lang));
}

/// Says once why records are named by their row, where they are; of which file, where they are named file by file.
pub(crate) fn say_ids(file: Option<&str>, ids: &Ids, place: &dyn Fn(IdPlace) -> String, lang: Lang) {
    let of = file.map_or_else(String::new, |name| format!("{name}: "));
    let why = match (ids.name, lang) {
        (RecordName::Id, _) => return,
        (RecordName::RowNoColumn, Lang::En) => "there is no column of ids".to_owned(),
        (RecordName::RowNoColumn, Lang::Ko) => "회원번호 열이 없어".to_owned(),
        _ => faults(ids, place, lang),
    };
    say(&match lang {
        Lang::En => format!("{of}{why}: records are named by their row"),
        Lang::Ko => format!("{of}{why} 회원을 행 번호로 표시했습니다"),
    });
}

/// A row as the spreadsheet shows it.
pub(crate) fn row_at(at: IdPlace, lang: Lang) -> String {
    let line = thousands(at.line.into());
    if lang == Lang::Ko { format!("{line}행") } else { format!("row {line}") }
}

/// The same, with its file where there are several.
fn place(summary: &Summary, at: IdPlace, lang: Lang) -> String {
    let mut end = 0;
    let mut inputs = summary.inputs.iter().filter(|_| summary.inputs.len() > 1);
    let own = inputs.find(|input| {
        end += input.read;
        u64::from(at.row) < end
    });
    own.map_or_else(|| row_at(at, lang), |input| format!("{} {}", input.file, row_at(at, lang)))
}

/// How many ids are empty or come again, and where first.
fn faults(ids: &Ids, place: &dyn Fn(IdPlace) -> String, lang: Lang) -> String {
    let [empties, repeats] = [ids.empties, ids.repeats].map(thousands);
    let empty = ids.empty.map(|at| match lang {
        Lang::En => format!("{empties} ids are empty (first in {})", place(at)),
        Lang::Ko => format!("빈 회원번호가 {empties}행(처음 {})", place(at)),
    });
    let repeated = ids.repeated.map(|both| both.map(place)).map(|[one, again]| match lang {
        Lang::En => format!("{repeats} ids come again (first in {one} and {again})"),
        Lang::Ko => format!("되풀이된 회원번호가 {repeats}행(처음 {one}과 {again})"),
    });
    let told: Vec<String> = empty.into_iter().chain(repeated).collect();
    match lang {
        Lang::En => told.join(", "),
        Lang::Ko => format!("{} 있어", told.join(", ")),
    }
}
