//! The formats, and how findings stream through them.

use std::fmt::{self, Write};

use cleanse_core::Lang;

use crate::item::Item;
use crate::model::Report;

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A sentence a finding with its place, then the sums.
    Text,
    /// A line a finding, for `grep`; then one line of sums.
    Concise,
    /// One document: findings and sums.
    Json,
    /// A line a finding, the keys of `findings.jsonl`.
    Jsonl,
    /// Annotations of GitHub Actions; at most 10 per severity are shown there.
    Github,
    /// Code quality of GitLab.
    Gitlab,
    /// SARIF 2.1.0; at most 5,000 results.
    Sarif,
    /// `JUnit` XML: a test suite a file, a test a rule and column, and the gates.
    Junit,
    /// One self-contained page.
    Html,
}

impl Format {
    /// Every format, in the order of the manual.
    pub const ALL: [Format; 9] = [
        Format::Text,
        Format::Concise,
        Format::Json,
        Format::Jsonl,
        Format::Github,
        Format::Gitlab,
        Format::Sarif,
        Format::Junit,
        Format::Html,
    ];

    /// The name as typed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Concise => "concise",
            Format::Json => "json",
            Format::Jsonl => "jsonl",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::Sarif => "sarif",
            Format::Junit => "junit",
            Format::Html => "html",
        }
    }

    /// Reads the name as typed.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|f| f.as_str() == name)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Writes one format. Findings stream by in row order; what is known only at the end comes with the [`Report`].
///
/// No renderer keeps more than a bounded number of findings, whatever streams by.
pub trait Renderer {
    /// What stands before the first finding.
    ///
    /// # Errors
    /// Those of `out`.
    fn begin(&mut self, _out: &mut dyn Write) -> fmt::Result {
        Ok(())
    }

    /// How many findings of one rule in one column of one file it looks at: the first ones. Others need not be made; the
    /// groups of the [`Report`] count them.
    fn wanted(&self) -> u64 {
        u64::MAX
    }

    /// One finding.
    ///
    /// # Errors
    /// Those of `out`.
    fn finding(&mut self, item: &Item<'_>, out: &mut dyn Write) -> fmt::Result;

    /// Everything else.
    ///
    /// # Errors
    /// Those of `out`.
    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result;
}

/// The renderer of a format, in a language.
#[must_use]
pub fn renderer(format: Format, lang: Lang) -> Box<dyn Renderer + Send> {
    match format {
        Format::Text => Box::new(crate::text::Text::new(lang)),
        Format::Concise => Box::new(crate::text::Concise::new(lang)),
        Format::Json => Box::new(crate::json::Json::default()),
        Format::Jsonl => Box::new(crate::json::Jsonl),
        Format::Github => Box::new(crate::github::Github::new(lang)),
        Format::Gitlab => Box::new(crate::gitlab::Gitlab::new(lang)),
        Format::Sarif => Box::new(crate::sarif::Sarif::new(lang)),
        Format::Junit => Box::new(crate::junit::Junit::new(lang)),
        Format::Html => Box::new(crate::html::Html),
    }
}

/// Renders findings that are at hand. The report has to have counted them: [`Groups::add`](crate::Groups::add).
///
/// # Errors
/// Those of `out`.
pub fn render(report: &Report, items: &[Item<'_>], format: Format, out: &mut dyn Write) -> fmt::Result {
    let mut renderer = renderer(format, report.lang);
    renderer.begin(out)?;
    for item in items {
        renderer.finding(item, out)?;
    }
    renderer.end(report, out)
}
