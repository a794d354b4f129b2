//! One self-contained page: the first sheet for a team leader, what an analyst needs below. No script, no outside file.

mod rules;
mod sentences;
mod svg;

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use cleanse_core::Lang;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, context};

use crate::groups::Group;
use crate::item::Item;
use crate::model::{Report, Share};
use crate::render::Renderer;
use crate::words::{self, thousands};

/// Rows of a long table that are shown; the rest is counted.
const ROWS: usize = 400;
/// Pairs that are explained.
const PAIRS: usize = 50;
/// Runs of the trend.
const RUNS: usize = 12;

pub(crate) struct Html;

impl Renderer for Html {
    fn wanted(&self) -> u64 {
        0
    }

    fn finding(&mut self, _: &Item<'_>, _: &mut dyn Write) -> fmt::Result {
        Ok(())
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        let page = page(report).map_err(|_| fmt::Error)?;
        out.write_str(&page)
    }
}

fn page(report: &Report) -> Result<String, minijinja::Error> {
    let lang = report.lang;
    let mut env = Environment::new();
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.add_filter("n", thousands);
    env.add_filter("share", |ok: u64, of: u64| share(Share { ok, of }));
    env.add_filter("row", move |line: u64| match lang {
        Lang::En => format!("row {}", thousands(line)),
        Lang::Ko => format!("{}행", thousands(line)),
    });
    env.add_filter("w", move |words: Value| words.get_attr(lang.as_str()).unwrap_or_default());
    let template = env.template_from_str(include_str!("html/page.html"))?;
    let weighed = report.groups.by_weight();
    let words: BTreeMap<String, &str> =
        words::ALL.iter().map(|(name, text)| (name.to_lowercase(), text.get(lang))).collect();
    template.render(context! {
        lang => lang.as_str(),
        t => Value::from(Serde(words)),
        style => Value::from_safe_string(include_str!("html/style.css").to_owned()),
        report => Value::from(Serde(report)),
        words => Value::from(Serde(Vocabularies::of(report))),
        headline => sentences::headline(report),
        equation => sentences::equation(report),
        risk => sentences::risk(report),
        delivery => sentences::delivery(report),
        compared => sentences::compared(report),
        pictures => pictures(report),
        groups => weighed.iter().take(ROWS).map(|g| group(g, lang)).collect::<Vec<_>>(),
        groups_left_out => weighed.len().saturating_sub(ROWS),
        fixes => Value::from(Serde(report.fixes.iter().take(ROWS).collect::<Vec<_>>())),
        fixes_left_out => report.fixes.len().saturating_sub(ROWS),
        rules => rules::explained(&weighed, lang),
        changes => sentences::changes(report),
        pair_limit => PAIRS,
    })
}

/// Words of the closed vocabularies that the page shows.
#[derive(serde::Serialize)]
struct Vocabularies {
    dimensions: Vec<(&'static str, u64, u64)>,
    bad_kinds: Vec<BadKindRow>,
}

#[derive(serde::Serialize)]
struct BadKindRow {
    name: &'static str,
    findings: u64,
    people: Option<u64>,
    before: Option<u64>,
}

impl Vocabularies {
    fn of(report: &Report) -> Vocabularies {
        let lang = report.lang;
        Vocabularies {
            dimensions: report
                .scorecard
                .iter()
                .map(|s| (s.dimension.label(lang), s.share.ok, s.share.of))
                .collect(),
            bad_kinds: report
                .bad_kinds
                .iter()
                .map(|k| BadKindRow {
                    name: k.kind.label(lang),
                    findings: k.findings,
                    people: k.people,
                    before: k.before,
                })
                .collect(),
        }
    }
}

fn group(group: &Group, lang: Lang) -> Value {
    context! {
        severity => group.severity.label(lang),
        level => group.severity.as_str(),
        code => group.rule.code,
        title => group.rule.title.get(lang),
        applicability => group.rule.applicability.label(lang),
        file => &group.file,
        column => group.column.as_deref().unwrap_or(words::WHOLE_ROW.get(lang)),
        count => group.count,
        with_suggestion => group.with_suggestion,
        samples => Value::from(Serde(&group.samples)),
    }
}

fn pictures(report: &Report) -> Value {
    let safe = |svg: Option<String>| svg.map(Value::from_safe_string);
    let waterfalls = report.duplicates.iter().flat_map(|d| d.pairs.iter().take(PAIRS));
    context! {
        routes => safe(report.routes.as_ref().map(|r| svg::routes(r, report.lang))),
        channels => safe(report.reach.as_ref().map(|r| svg::channels(&r.channels, report.lang))),
        trend => safe((report.trend.len() > 1).then(|| {
            svg::trend(&report.trend[report.trend.len().saturating_sub(RUNS)..], report.lang)
        })),
        waterfalls => waterfalls.map(|p| Value::from_safe_string(svg::waterfall(p, report.lang))).collect::<Vec<_>>(),
    }
}

/// `298,402 / 320,114 (93.2%)`: never a percentage without its two numbers.
fn share(share: Share) -> String {
    let (ok, of) = (thousands(share.ok), thousands(share.of));
    if share.of > 0 { format!("{ok} / {of} ({})", share.text()) } else { format!("{ok} / {of}") }
}
