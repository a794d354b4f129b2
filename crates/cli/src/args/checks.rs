//! What `check`, `fix` and `generate` are told.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use cleanse_check::Pattern;
use cleanse_core::Severity;
use cleanse_report::Format;

use super::InputArgs;

#[derive(Args)]
pub(crate) struct CheckArgs {
    /// Customer files; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Count these rules only: codes or names, with * and ?
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    pub(crate) select: Vec<Pattern>,
    /// Do not count these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    pub(crate) ignore: Vec<Pattern>,
    /// From which severity on a finding fails the check (default: error)
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(crate) fail_on: Option<FailOn>,
    /// Split the result by the values of a column
    #[arg(long, value_name = "COLUMN")]
    pub(crate) by: Option<String>,
    /// Look for duplicates too
    #[arg(long)]
    pub(crate) duplicates: bool,
    /// Findings that this file knows do not fail the check
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write what is known now; it holds counts and marks, no values
    #[arg(long, value_name = "FILE")]
    pub(crate) write_baseline: Option<PathBuf>,
    /// Keep what was found here, and do not examine a file again whose bytes and settings are the same; holds masked values and ids
    #[arg(long, value_name = "DIR")]
    pub(crate) cache: Option<PathBuf>,
    /// Show values in clear
    #[arg(long)]
    pub(crate) show_values: bool,
    #[command(flatten)]
    pub(crate) report: ReportArgs,
    #[command(flatten)]
    pub(crate) input: InputArgs,
}

/// From which severity on a finding fails a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

impl FailOn {
    /// The least severity that fails; `None` when none does.
    pub(crate) const fn severity(self) -> Option<Severity> {
        match self {
            FailOn::Error => Some(Severity::Error),
            FailOn::Warning => Some(Severity::Warning),
            FailOn::Note => Some(Severity::Note),
            FailOn::Never => None,
        }
    }
}

#[derive(Args)]
pub(crate) struct FixArgs {
    /// The customer file; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The fixed file; a name that ends in .xlsx or .parquet makes one of these, one in .gz is packed, `-` is standard output
    #[arg(long, short, value_name = "OUT", conflicts_with = "in_place")]
    pub(crate) out: Option<PathBuf>,
    /// Change the file itself
    #[arg(long)]
    pub(crate) in_place: bool,
    /// Show what would change, values masked, and write nothing
    #[arg(long)]
    pub(crate) diff: bool,
    /// Apply guesses too, where there is only one
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,
    /// Show values in clear in the diff
    #[arg(long, requires = "diff")]
    pub(crate) show_values: bool,
    #[command(flatten)]
    pub(crate) input: InputArgs,
}

#[derive(Args)]
pub(crate) struct ProfileArgs {
    /// Customer files; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Tables for people, or one JSON document
    #[arg(long, value_enum, value_name = "text|json", default_value_t = ProfileFormat::Text)]
    pub(crate) output_format: ProfileFormat,
    /// Show values in clear
    #[arg(long)]
    pub(crate) show_values: bool,
    #[command(flatten)]
    pub(crate) input: InputArgs,
}

/// How a profile is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProfileFormat {
    Text,
    Json,
}

#[derive(Subcommand)]
pub(crate) enum GenerateCommand {
    /// Print completions for a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Write manual pages into a folder
    Man {
        /// The folder
        #[arg(value_name = "DIR")]
        dir: PathBuf,
    },
}

/// Which reports are written, and where.
#[derive(Args, Default)]
pub(crate) struct ReportArgs {
    /// The format of the primary stream: text, concise, json, jsonl, github, gitlab, sarif, junit, html
    #[arg(long, value_name = "FORMAT", value_parser = crate::reports::format)]
    pub(crate) output_format: Option<Format>,
    /// Write a report into a file too; may be given several times
    #[arg(long = "report", value_name = "FORMAT=PATH", value_parser = crate::reports::report_to)]
    pub(crate) reports: Vec<(Format, PathBuf)>,
}

fn rule(s: &str) -> Result<Pattern, String> {
    crate::config::rule_pattern(s).map_err(|e| e.with_hint())
}
