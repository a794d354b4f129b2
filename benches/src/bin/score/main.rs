//! Scores the field crates on the labelled cells of `../shared/corpora/normalize`, kind by kind.
//!
//! ```text
//! cargo run --release -p cleanse-benches --bin score -- ../shared/corpora/normalize [--misses] [--record tests/scores.toml]
//! ```
//!
//! Prints Markdown. With `--record` the figures are compared with the recorded ones and the exit code is 1 when one of them fell;
//! `--update` writes them anew.

mod cells;
mod emails;
mod names;
mod phones;
mod record;
mod tally;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use tally::Tally;

type Failure = Box<dyn std::error::Error>;

#[derive(Parser)]
struct Args {
    /// The folder with phones.tsv, names.tsv, emails.tsv and isemail.jsonl.
    corpora: PathBuf,
    /// Print every missed row.
    #[arg(long)]
    misses: bool,
    /// Only these fields: phone, name, email, isemail.
    #[arg(long)]
    field: Vec<String>,
    /// Compare the bars with this file and fail when one fell.
    #[arg(long)]
    record: Option<PathBuf>,
    /// Write the file of `--record` anew.
    #[arg(long, requires = "record")]
    update: bool,
}

fn main() -> Result<ExitCode, Failure> {
    let args = Args::parse();
    if !args.corpora.is_dir() {
        println!("{} is absent: nothing scored", args.corpora.display());
        return Ok(ExitCode::SUCCESS);
    }
    let mut tallies = Vec::new();
    for (field, score) in SCORERS {
        if args.field.is_empty() || args.field.iter().any(|f| f == field) {
            let tally = score(&args.corpora)?;
            tally.print(args.misses);
            tallies.push(tally);
        }
    }
    tally::print_bars(&tallies);
    match &args.record {
        Some(path) if args.update => record::write(path, &tallies),
        Some(path) => record::compare(path, &tallies),
        None => Ok(ExitCode::SUCCESS),
    }
}

type Scorer = fn(&Path) -> Result<Tally, Failure>;

const SCORERS: [(&str, Scorer); 4] = [
    ("phone", phones::score),
    ("name", names::score),
    ("email", emails::score),
    ("isemail", emails::score_classes),
];
