//! Makes customer files: `generate customers`, `generate example`, `generate adversarial`.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use cleanse_benches::generate::{Adversary, Options, adversarial, customers, example, kinds_of_dirt};

#[derive(Parser)]
#[command(about = "Made-up Korean customer files, the same for the same seed")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// A customer file of any size with its truth.
    Customers(Customers),
    /// The example file: every kind of dirt once; a CP949 twin is written beside it as NAME-cp949.csv.
    Example {
        /// Where to write.
        #[arg(long)]
        out: PathBuf,
        #[arg(long, default_value_t = 2000)]
        rows: u64,
        #[arg(long, default_value_t = 7)]
        seed: u64,
    },
    /// Lists every kind of dirt that the files can hold: column, name.
    Kinds,
    /// A file that breaks engines.
    Adversarial {
        /// same-name, same-phone, empty, equal-rows, long-strings
        #[arg(value_parser = |name: &str| Adversary::from_name(name).ok_or("no such kind of file"))]
        kind: Adversary,
        #[arg(long, default_value_t = 100_000)]
        rows: u64,
        #[arg(long, default_value_t = 7)]
        seed: u64,
        /// Where to write; standard output when missing.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

#[derive(Args)]
struct Customers {
    /// Rows of the file.
    #[arg(long, default_value_t = 1000)]
    rows: u64,
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Share of rows that are further rows of a customer, 0 to 0.5.
    #[arg(long, default_value_t = 0.2)]
    duplicates: f64,
    /// No duplicates at all.
    #[arg(long)]
    unique: bool,
    /// Factor on every error rate.
    #[arg(long, default_value_t = 1.0)]
    dirt: f64,
    /// Rows with a placeholder phone and mailbox.
    #[arg(long, default_value_t = 0)]
    placeholders: u64,
    /// The six columns of matching, or all.
    #[arg(long, value_enum, default_value_t = Columns::Full)]
    columns: Columns,
    /// Where to write; standard output when missing.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Where to write record,cluster.
    #[arg(long)]
    truth: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Columns {
    Full,
    Minimal,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> io::Result<()> {
    match command {
        Command::Customers(args) => write_customers(&args),
        Command::Example { out, rows, seed } => write_example(&out, rows, seed),
        Command::Kinds => {
            kinds_of_dirt().iter().try_for_each(|(column, name)| writeln!(io::stdout(), "{column}\t{name}"))
        }
        Command::Adversarial { kind, rows, seed, out } => {
            let mut out = open(out.as_deref())?;
            adversarial(kind, rows, seed, &mut out)?;
            out.flush()
        }
    }
}

fn write_customers(args: &Customers) -> io::Result<()> {
    let options = Options {
        rows: args.rows,
        seed: args.seed,
        duplicates: if args.unique { 0.0 } else { args.duplicates },
        dirt: args.dirt,
        placeholders: args.placeholders,
        minimal: args.columns == Columns::Minimal,
    };
    let mut out = open(args.out.as_deref())?;
    let mut truth = args.truth.as_deref().map(|path| open(Some(path))).transpose()?;
    customers(&options, &mut out, truth.as_mut().map(|t| t as &mut dyn Write))?;
    if let Some(truth) = &mut truth {
        truth.flush()?;
    }
    out.flush()
}

fn write_example(out: &Path, rows: u64, seed: u64) -> io::Result<()> {
    let example = example(rows, seed);
    std::fs::write(out, &example.utf8)?;
    let stem = out.file_stem().and_then(|s| s.to_str()).unwrap_or("customers");
    std::fs::write(out.with_file_name(format!("{stem}-cp949.csv")), &example.cp949)
}

fn open(path: Option<&Path>) -> io::Result<BufWriter<Box<dyn Write>>> {
    let inner: Box<dyn Write> = match path {
        Some(path) => Box::new(File::create(path)?),
        None => Box::new(io::stdout()),
    };
    Ok(BufWriter::with_capacity(1 << 20, inner))
}
