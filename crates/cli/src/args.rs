//! The command line as typed.

mod checks;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use cleanse_core::{Date, Lang, feedback::Channel};
use cleanse_pipeline::Key;
use cleanse_record::{Role, Stated, nearest};
use cleanse_table::{Encoding, Format};

use crate::commands::{
    due::DueCommand, erase::EraseArgs, quarantine::QuarantineCommand, repair::RepairCommand,
};
pub(crate) use checks::{
    CheckArgs, FailOn, FixArgs, GenerateCommand, ProfileArgs, ProfileFormat, ReportArgs,
};

/// Find what is wrong with customer records, fix what is certain, ask about the rest, set aside what nothing can
/// fix. Nothing is deleted.
#[derive(Parser)]
#[command(name = "cleanse", version, propagate_version = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes.
#[derive(Args)]
pub(crate) struct Global {
    /// Language of messages and reports (default: the system's, and ko when the headers are Hangul)
    #[arg(long, global = true, value_parser = lang, value_name = "ko|en")]
    pub(crate) lang: Option<Lang>,
    /// Worker threads (default: all cores)
    #[arg(long, global = true, value_name = "N")]
    pub(crate) threads: Option<usize>,
    /// Configuration file (default: cleanse.toml, looked for from the input's folder upwards)
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Say nothing but errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// Say more
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// No progress bar
    #[arg(long, global = true)]
    pub(crate) no_progress: bool,
    /// When to colour
    #[arg(long, global = true, value_enum, default_value_t = ColorChoice::Auto)]
    pub(crate) color: ColorChoice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// The main job: normalise, find duplicates and shared contacts, route every row, report
    Run(RunArgs),
    /// Take the people of some lists out of a file, by equal values and never by probability
    Exclude(ExcludeArgs),
    /// Findings and gates only, changes nothing: the command of CI
    Check(CheckArgs),
    /// What is in a file: columns, values, patterns, kinds of data
    Profile(ProfileArgs),
    /// Apply safe fixes: every other byte of the file stays
    Fix(FixArgs),
    /// Duplicates alone: clusters and scored pairs; two files are linked
    Dedupe(DedupeArgs),
    /// One value a line in, one JSON object a line out
    Normalize(NormalizeArgs),
    /// Take a run back: write the input's rows as they were
    Undo(UndoArgs),
    /// Feedback of any channel (bounces, result files, webhooks) in, one JSON object a result out, or joined to members
    #[command(alias = "results")]
    Bounce(BounceArgs),
    /// Ask the customer over another channel: open, ingest, plan, sent, advance, status, history over a --store
    #[command(subcommand)]
    Repair(RepairCommand),
    /// What is set aside: list, show, export, restore
    #[command(subcommand)]
    Quarantine(QuarantineCommand),
    /// What the law wants done by when, with the ground; destroys nothing
    #[command(subcommand)]
    Due(DueCommand),
    /// Erase a record from the store: the one lawful way out (PIPA art. 36, 21)
    Erase(EraseArgs),
    /// Explain a rule
    Rule(RuleArgs),
    /// Completions for a shell, or manual pages
    #[command(subcommand)]
    Generate(GenerateCommand),
    /// Show, describe or begin a configuration
    #[command(subcommand)]
    Config(ConfigCommand),
}

#[derive(Args)]
pub(crate) struct RunArgs {
    /// Customer files; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The result folder
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Replace a finished result in the folder
    #[arg(long)]
    pub(crate) overwrite: bool,
    /// The result folder of an earlier run: says what is new, solved and open since
    #[arg(long, value_name = "DIR")]
    pub(crate) previous: Option<PathBuf>,
    /// Write the tables also into one workbook, result.xlsx
    #[arg(long)]
    pub(crate) excel: bool,
    /// Do not look for duplicates and shared contacts: streams in bounded memory
    #[arg(long)]
    pub(crate) no_dedupe: bool,
    /// Open a case in this store for every contact point that cannot be right
    #[arg(long, value_name = "DB")]
    pub(crate) store: Option<String>,
    /// When the cases are opened: a date, or a date and a time (default: the clock)
    #[arg(long, value_name = "TIME", value_parser = crate::commands::store::time, requires = "store")]
    pub(crate) now: Option<cleanse_repair::Time>,
    /// Write one golden record for the rows of one customer; the others go to merged.csv, their ids to `id_map.csv`
    #[arg(long, conflicts_with = "no_dedupe")]
    pub(crate) merge: bool,
    #[command(flatten)]
    pub(crate) input: InputArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
    #[command(flatten)]
    pub(crate) report: ReportArgs,
}

#[derive(Args)]
pub(crate) struct ExcludeArgs {
    /// The file to take people out of; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Lists of people to take out: refusals, withdrawals, `shared_contacts.csv` or any other; what a list is, its columns
    /// and its name say
    #[arg(long = "list", num_args = 1.., value_name = "FILE", required_unless_present_any = ["refusal", "withdrawal", "people"])]
    pub(crate) lists: Vec<PathBuf>,
    /// Lists of numbers and mailboxes that refused: everybody who shares them is taken out
    #[arg(long, num_args = 1.., value_name = "FILE")]
    pub(crate) refusal: Vec<PathBuf>,
    /// Lists of members who withdrew: taken out by id, an equal contact under another id is for review
    #[arg(long, num_args = 1.., value_name = "FILE")]
    pub(crate) withdrawal: Vec<PathBuf>,
    /// Lists of people, whatever their columns say of refusals and withdrawals: taken out by id, else by contact
    #[arg(long, num_args = 1.., value_name = "FILE")]
    pub(crate) people: Vec<PathBuf>,
    /// What to compare by: id, phone, email (default: what both have)
    #[arg(long, value_delimiter = ',', value_parser = key, value_name = "KEY,…")]
    pub(crate) by: Vec<Key>,
    /// The result folder
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Replace a finished result in the folder
    #[arg(long)]
    pub(crate) overwrite: bool,
    #[command(flatten)]
    pub(crate) input: InputArgs,
    /// No byte order mark in files that people open
    #[arg(long)]
    pub(crate) no_bom: bool,
    /// Neutralise cells that a spreadsheet would run as a formula, reversibly
    #[arg(long)]
    pub(crate) spreadsheet_safe: bool,
}

fn key(s: &str) -> Result<Key, String> {
    Key::ALL.into_iter().find(|k| k.as_str() == s.trim()).ok_or_else(|| "id, phone or email".to_owned())
}

#[derive(Args)]
pub(crate) struct DedupeArgs {
    /// The file, or two files to link
    #[arg(required = true, num_args = 1..=2, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The result folder
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Replace a finished result in the folder
    #[arg(long)]
    pub(crate) overwrite: bool,
    /// The result folder of an earlier search: FILE holds new rows, compared with those and with each other; clusters
    /// keep their ids
    #[arg(long, value_name = "DIR")]
    pub(crate) against: Option<PathBuf>,
    /// Keep what a later --against builds on, however large the table (up to 200,000 records it is always kept)
    #[arg(long)]
    pub(crate) keep_features: bool,
    /// `korean-customer`, a model file, or a saved model (default: that of --against, else `korean-customer`)
    #[arg(long, value_name = "MODEL")]
    pub(crate) model: Option<String>,
    /// Save what was learned, for --model of a later run
    #[arg(long, value_name = "FILE")]
    pub(crate) save_model: Option<PathBuf>,
    /// Decisions of people about pairs: left, right, decision (1 or 0), as a review file has them. Obeyed, and learned from
    #[arg(long, value_name = "FILE")]
    pub(crate) labels: Option<PathBuf>,
    /// Pairs from this match weight on are matches
    #[arg(long, value_name = "WEIGHT", allow_negative_numbers = true, conflicts_with = "probability")]
    pub(crate) threshold: Option<f64>,
    /// Pairs from this probability on are matches
    #[arg(long, value_name = "P", value_parser = probability)]
    pub(crate) probability: Option<f64>,
    /// List also the pairs between this weight and the threshold
    #[arg(long, value_name = "WEIGHT", allow_negative_numbers = true)]
    pub(crate) pairs_above: Option<f64>,
    /// Explain the weight of two records
    #[arg(long, num_args = 2, value_names = ["LEFT", "RIGHT"])]
    pub(crate) explain: Option<Vec<String>>,
    /// Say which blocking rule costs and finds what
    #[arg(long)]
    pub(crate) explain_blocking: bool,
    /// Suggest blocking rules for a model of your own, from what was found
    #[arg(long)]
    pub(crate) suggest_blocking: bool,
    /// Write the pairs worth a human's look, most informative first
    #[arg(long, value_name = "FILE")]
    pub(crate) review: Option<PathBuf>,
    /// Each record of the first file gets at most one of the second
    #[arg(long)]
    pub(crate) one_to_one: bool,
    #[command(flatten)]
    pub(crate) input: InputArgs,
}

fn probability(s: &str) -> Result<f64, String> {
    s.parse().ok().filter(|p| *p > 0.0 && *p < 1.0).ok_or_else(|| "a probability between 0 and 1".to_owned())
}

/// How the inputs are to be read.
#[derive(Args, Default)]
pub(crate) struct InputArgs {
    /// The column that identifies a record
    #[arg(long, value_name = "COLUMN")]
    pub(crate) id: Option<String>,
    /// What a column is: 휴대폰=HP1+HP2+HP3, email=메일
    #[arg(long = "column", value_name = "ROLE=COLUMN[+COLUMN]", value_parser = stated)]
    pub(crate) columns: Vec<Stated>,
    /// The row that holds the headers, from 1
    #[arg(long, value_name = "N")]
    pub(crate) header_row: Option<u64>,
    /// The encoding of text inputs
    #[arg(long, value_name = "LABEL", value_parser = encoding)]
    pub(crate) encoding: Option<EncodingArg>,
    /// The format of the inputs
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    pub(crate) format: Option<Format>,
    /// The delimiter of delimited text
    #[arg(long, value_name = "CHAR", value_parser = delimiter)]
    pub(crate) delimiter: Option<u8>,
    /// The sheet of a workbook
    #[arg(long, value_name = "NAME|all")]
    pub(crate) sheet: Option<String>,
    /// The day at which dated facts are judged
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
}

/// `auto`, or an encoding by its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EncodingArg {
    Auto,
    Named(Encoding),
}

impl EncodingArg {
    pub(crate) fn named(self) -> Option<Encoding> {
        match self {
            EncodingArg::Auto => None,
            EncodingArg::Named(encoding) => Some(encoding),
        }
    }
}

/// How results are to be written.
#[derive(Args, Default)]
pub(crate) struct OutputArgs {
    /// No byte order mark in files that people open
    #[arg(long)]
    pub(crate) no_bom: bool,
    /// Neutralise cells that a spreadsheet would run as a formula, reversibly
    #[arg(long)]
    pub(crate) spreadsheet_safe: bool,
    /// Show values in clear in findings and reports
    #[arg(long)]
    pub(crate) show_values: bool,
}

#[derive(Args)]
pub(crate) struct NormalizeArgs {
    /// What the values are
    #[arg(value_enum)]
    pub(crate) field: NormalizeField,
    /// The file with one value a line; standard input when left out or `-`
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// The encoding of the input
    #[arg(long, value_name = "LABEL", value_parser = encoding)]
    pub(crate) encoding: Option<EncodingArg>,
    /// The day at which dated facts are judged
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// The area code of local phone numbers without one
    #[arg(long, value_name = "CODE")]
    pub(crate) area: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NormalizeField {
    Phone,
    Name,
    Email,
    Address,
    BirthDate,
    BusinessNumber,
}

#[derive(Args)]
pub(crate) struct UndoArgs {
    /// The result folder of a run
    #[arg(required_unless_present = "forget", value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    /// Where the rows go: a file (`-` is standard output), or a folder when the run had several inputs
    #[arg(long, short, required_unless_present = "forget", value_name = "OUT")]
    pub(crate) out: Option<PathBuf>,
    /// Drop the ledger of a run once its result is accepted
    #[arg(long, value_name = "DIR", conflicts_with_all = ["dir", "out"])]
    pub(crate) forget: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct BounceArgs {
    /// Mails, mbox files, result files, JSON of replies and webhooks, or folders of them; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The channel of results that do not say one
    #[arg(long, value_name = "CHANNEL", value_parser = channel)]
    pub(crate) channel: Option<Channel>,
    /// Whose result codes these are: nhn, solapi, sens, aligo …
    #[arg(long, value_name = "NAME")]
    pub(crate) provider: Option<String>,
    /// A rule pack of your own, before ours
    #[arg(long, value_name = "FILE")]
    pub(crate) rules: Vec<PathBuf>,
    /// Count the texts that no rule knows instead
    #[arg(long, conflicts_with = "out")]
    pub(crate) unknown: bool,
    /// The member file that results are joined to, by id, else by number, mailbox or an address of one member
    #[arg(long, value_name = "FILE")]
    pub(crate) against: Option<PathBuf>,
    /// The list the messages were sent to, when results name its rows only
    #[arg(long, value_name = "FILE", requires = "on")]
    pub(crate) sent: Option<PathBuf>,
    /// The column that the results and the sent list share
    #[arg(long, value_name = "COLUMN", requires = "sent")]
    pub(crate) on: Option<String>,
    /// Write results.csv, failed.csv, unmatched.csv and summary.json into this folder
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Replace a finished result in the folder
    #[arg(long, requires = "out")]
    pub(crate) overwrite: bool,
    #[command(flatten)]
    pub(crate) input: InputArgs,
    /// No byte order mark in files that people open
    #[arg(long, requires = "out")]
    pub(crate) no_bom: bool,
    /// Neutralise cells that a spreadsheet would run as a formula, reversibly
    #[arg(long, requires = "out")]
    pub(crate) spreadsheet_safe: bool,
}

#[derive(Args)]
pub(crate) struct RuleArgs {
    /// The code or the name of a rule
    #[arg(required_unless_present = "all", value_name = "CODE")]
    pub(crate) code: Option<String>,
    /// Every rule
    #[arg(long, conflicts_with = "code")]
    pub(crate) all: bool,
    /// As a page for a browser
    #[arg(long)]
    pub(crate) html: bool,
}

#[derive(Subcommand)]
pub(crate) enum ConfigCommand {
    /// Print the settings that hold here
    Show,
    /// Write a commented cleanse.toml
    Init,
    /// Print the JSON Schema of cleanse.toml, for editors
    Schema,
}

fn lang(s: &str) -> Result<Lang, String> {
    Lang::from_code(s).ok_or_else(|| "ko or en".to_owned())
}

fn channel(s: &str) -> Result<Channel, String> {
    Channel::from_code(&s.to_ascii_lowercase())
        .ok_or_else(|| "email, sms, lms, mms, rcs, kakao, push, post".to_owned())
}

fn date(s: &str) -> Result<Date, String> {
    s.parse().map_err(|e: cleanse_core::DateError| e.to_string())
}

/// `ROLE=COLUMN+COLUMN`.
pub(crate) fn stated(s: &str) -> Result<Stated, String> {
    let (role, columns) = s.split_once('=').ok_or("ROLE=COLUMN, for example 휴대폰=HP")?;
    let role = Role::from_word(role).ok_or_else(|| {
        let words = || Role::ALL.iter().map(|r| r.as_str());
        let near = nearest(role, words().chain(Role::ALL.iter().map(|r| r.label(Lang::Ko))));
        match near {
            Some(near) => format!("no role is called {role}; did you mean {near}?"),
            None => format!("no role is called {role}; roles are {}", words().collect::<Vec<_>>().join(", ")),
        }
    })?;
    Ok(Stated { role, columns: columns.split('+').map(|c| c.trim().to_owned()).collect() })
}

pub(crate) fn encoding(s: &str) -> Result<EncodingArg, String> {
    if s.eq_ignore_ascii_case("auto") {
        return Ok(EncodingArg::Auto);
    }
    Encoding::from_label(s)
        .map(EncodingArg::Named)
        .ok_or_else(|| "auto, utf-8, cp949, euc-kr, utf-16le, utf-16be".to_owned())
}

pub(crate) fn format(s: &str) -> Result<Format, String> {
    Format::from_name(s).ok_or_else(|| "csv, tsv, txt, jsonl, xlsx, parquet".to_owned())
}

pub(crate) fn delimiter(s: &str) -> Result<u8, String> {
    match s {
        "tab" | "\\t" | "\t" => Ok(b'\t'),
        _ => match s.as_bytes() {
            [b] if b.is_ascii_punctuation() && *b != b'"' => Ok(*b),
            _ => Err("one of , ; tab | ^".to_owned()),
        },
    }
}
