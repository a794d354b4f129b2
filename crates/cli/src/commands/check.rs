//! `cleanse check`.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use cleanse_check::{Baseline, Gate, Marker, Measure};
use cleanse_core::{Lang, Severity};
use cleanse_pipeline::{CheckSettings, Intakes, Settings, can_be_measured};
use cleanse_record::nearest;
use cleanse_report::Format;

use super::run;
use crate::args::{CheckArgs, FailOn, Global};
use crate::config::Config;
use crate::exit::{Exit, Failure, say};
use crate::files;
use crate::language;
use crate::progress::{Bar, catch_interrupts};
use crate::reports::Reports;

/// A secret that marks of a baseline are made with, so that nobody else can look values up in it.
const KEY: &str = "CLEANSE_BASELINE_KEY";

pub(crate) fn check(args: &CheckArgs, global: &Global) -> anyhow::Result<Exit> {
    let paths = files::expand(&args.files)?;
    let config = Config::find(global.config.as_deref(), paths.first().map(PathBuf::as_path))?;
    let settings = settings(args, global, &config, &paths);
    let mut checks = checks(args, &config)?;
    cleanse_table::keep_apart(&args.write_baseline, &paths)?;
    catch_interrupts();
    let intakes = Intakes::open(&settings)?;
    let lang = intakes.lang;
    let format = args.report.output_format.unwrap_or(Format::Text);
    if !global.quiet && format == Format::Text {
        run::say_intakes(&intakes, global.verbose > 0);
        run::say_united(&intakes);
    } else if !global.quiet {
        run::say_without_effect(&intakes.without_effect, lang);
    }
    if !global.quiet {
        say_missing(&checks.gates, &intakes);
    }
    let mut reports = Reports::open(Some(format), &args.report.reports, lang, &paths)?;
    checks.wanted = reports.wanted();
    let bar = Bar::new(!global.quiet && !global.no_progress && std::io::stderr().is_terminal());
    let mut sink = |item: &cleanse_report::Item<'_>| reports.finding(item);
    let checked = cleanse_pipeline::check(&settings, &checks, &intakes, &mut sink, &bar)
        .map_err(|e| e.in_language(lang))?;
    drop(bar);
    if let (Some(path), Some(baseline)) = (&args.write_baseline, &checked.baseline) {
        write_baseline(path, baseline)?;
    }
    reports.end(&checked.report)?;
    let passes =
        checked.passes(args.fail_on.or(config.fail_on).map_or(Some(Severity::Error), FailOn::severity));
    Ok(if passes { Exit::Clean } else { Exit::Findings })
}

/// Names the columns of gates that no table has, with the one that may be meant.
fn say_missing(gates: &[Gate], intakes: &Intakes) {
    let headers = || intakes.inputs.iter().flat_map(|intake| intake.headers.iter().map(String::as_str));
    let is_missing =
        |measure: &&Measure| !intakes.inputs.iter().any(|intake| can_be_measured(measure, intake));
    for column in gates.iter().map(Gate::measure).filter(is_missing).filter_map(Measure::column) {
        let (of, hint) = match intakes.lang {
            Lang::En => (format!("no column {column}, which a gate looks at"), "hint"),
            Lang::Ko => (format!("합격 기준이 보는 ‘{column}’ 열이 없습니다."), "도움말"),
        };
        say(&of);
        if let Some(near) = nearest(column, headers()) {
            say(&format!("{hint}: {near}"));
        }
    }
}

fn settings(args: &CheckArgs, global: &Global, config: &Config, paths: &[PathBuf]) -> Settings {
    let inputs = paths.iter().map(|f| run::input(f)).collect();
    let mut settings = Settings::new(inputs, PathBuf::new());
    settings.as_of = args.input.as_of.unwrap_or(settings.as_of);
    settings.stated = run::stated(&args.input, config);
    settings.header_row = args.input.header_row.or(config.header_row);
    settings.open = run::open_options(&args.input, config);
    settings.speech = language::speech(global).or(config.lang);
    settings.show_values = args.show_values || config.show_values.unwrap_or(false);
    settings.contact_required = false;
    settings.dedupe = false;
    settings
}

fn checks(args: &CheckArgs, config: &Config) -> anyhow::Result<CheckSettings> {
    let marker = Marker::new(std::env::var(KEY).ok().as_deref());
    let baseline = args.baseline.as_deref().or(config.baseline.as_deref());
    let baseline = baseline.map(|path| read_baseline(path, &marker)).transpose()?;
    Ok(CheckSettings {
        selection: config.rules.selection(&args.select, &args.ignore),
        gates: config.gates.clone(),
        by: args.by.clone(),
        duplicates: args.duplicates,
        marker,
        baseline,
        make_baseline: args.write_baseline.is_some(),
        cache: args.cache.clone().or_else(|| config.cache.clone()),
        ..CheckSettings::default()
    })
}

fn read_baseline(path: &Path, marker: &Marker) -> anyhow::Result<(String, Baseline)> {
    let bytes = std::fs::read(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
    let not_one = || {
        let e = cleanse_check::Error::from(cleanse_check::ErrorKind::NotABaseline);
        Failure::of_check(&e).at(path)
    };
    let baseline: Baseline = serde_json::from_slice(&bytes).map_err(|_| not_one())?;
    baseline.verify(marker).map_err(|e| Failure::of_check(&e).at(path))?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok((name, baseline))
}

/// A baseline appears whole or not at all.
fn write_baseline(path: &Path, baseline: &Baseline) -> anyhow::Result<()> {
    use std::io::Write as _;
    let mut file = cleanse_table::AtomicFile::create(path)?;
    let mut json = serde_json::to_vec_pretty(baseline)?;
    json.push(b'\n');
    file.write_all(&json).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
    file.commit()?;
    Ok(())
}
