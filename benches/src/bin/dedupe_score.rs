//! Runs the duplicate engine on a CSV file whose truth is known, and prints quality, times and memory.
//!
//! ```text
//! dedupe_score FILE --model crates/dedupe/models/febrl.toml --truth rec_id --truth-part 1
//! ```

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use clap::Parser;
use cleanse_dedupe::{Features, Model, Outcome, Plan, Scorer, Settings, Stage, dedupe};
use cleanse_record::matching;
use rayon::prelude::*;

type Failure = Box<dyn std::error::Error>;

#[derive(Parser)]
struct Args {
    /// The CSV file.
    file: PathBuf,
    /// The model file, or `korean-customer`.
    #[arg(long, default_value = "korean-customer")]
    model: String,
    /// Columns of the file for a column of the model: `phone=휴대폰+자택전화`.
    #[arg(long)]
    column: Vec<String>,
    /// The column that names the true customer, or a two-column file `record,customer` in the order of the data.
    #[arg(long)]
    truth: String,
    /// Take only this dash-separated part of the truth column.
    #[arg(long)]
    truth_part: Option<usize>,
    /// Threads; 0 for all.
    #[arg(long, default_value_t = 0)]
    threads: usize,
    /// Threshold in bits.
    #[arg(long)]
    threshold: Option<f64>,
    /// Print how long each field takes to encode.
    #[arg(long)]
    time_fields: bool,
    /// Print so many kinds of wrong and missed pairs with an example of each.
    #[arg(long, default_value_t = 0)]
    show: usize,
    /// Also print what an oracle would reach that knows which comparison vectors pay.
    #[arg(long)]
    oracle: bool,
    /// Print the trained model.
    #[arg(long)]
    print_model: bool,
}

fn main() -> Result<(), Failure> {
    let args = Args::parse();
    if args.threads > 0 {
        rayon::ThreadPoolBuilder::new().num_threads(args.threads).build_global()?;
    }
    let mut model: Model = match args.model.as_str() {
        "korean-customer" => matching::KOREAN_CUSTOMER.parse()?,
        path => std::fs::read_to_string(path)?.parse()?,
    };
    rename_columns(&mut model, &args.column);
    let plan = Plan::new(&model, &matching::registry())?;
    let begin = Instant::now();
    let table = Table::read(&args)?;
    let read = Instant::now();
    let mut features = table.features(&plan);
    println!(
        "features {:.1} ms, {} bytes a record",
        read.elapsed().as_secs_f64() * 1e3,
        features.size() / table.rows.len().max(1)
    );
    let clock = Clock::new(begin);
    let pairs_above = args.oracle.then_some(-100.0);
    let settings = Settings { threshold: args.threshold, pairs_above, ..Settings::default() };
    let outcome = dedupe(&plan, &mut features, &settings, &|stage| clock.stage(stage))?;
    clock.print();
    print_report(&outcome);
    print_quality(&outcome, &table.truth);
    if args.print_model {
        println!("{}", serde_json::to_string_pretty(&outcome.trained)?);
    }
    if args.oracle {
        print_oracle(&plan, &outcome, &table.truth);
    }
    if args.time_fields {
        time_fields(&plan, &table);
    }
    if args.show > 0 {
        show(&args, &plan, &features, &outcome, &table);
    }
    Ok(())
}

/// Puts the file's headers in the place of the model's columns.
fn rename_columns(model: &mut Model, given: &[String]) {
    for (role, headers) in given.iter().filter_map(|g| g.split_once('=')) {
        for field in &mut model.fields {
            if let Some(at) = field.columns.iter().position(|c| c == role) {
                field.columns.splice(at..=at, headers.split('+').map(str::to_owned));
            }
        }
    }
}

/// The file's rows, as text.
struct Table {
    headers: Vec<String>,
    rows: Vec<csv::StringRecord>,
    truth: Vec<u32>,
}

impl Table {
    fn read(args: &Args) -> Result<Table, Failure> {
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(&args.file)?;
        let headers: Vec<String> =
            reader.headers()?.iter().map(|h| h.trim_start_matches('\u{feff}').to_owned()).collect();
        let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
        let truth = match headers.iter().position(|h| *h == args.truth) {
            Some(column) => numbered(rows.iter().map(|row| part(&row[column], args.truth_part).to_owned())),
            None => {
                let mut reader = csv::Reader::from_path(&args.truth)?;
                let labels = reader.records().map(|r| r.map(|r| r[1].to_owned()));
                numbered(labels.collect::<Result<Vec<_>, _>>()?.into_iter())
            }
        };
        Ok(Table { headers, rows, truth })
    }

    /// Columns that the file does not have are empty.
    fn features(&self, plan: &Plan) -> Features {
        let of = |name: &str| self.headers.iter().position(|h| h == name);
        let columns: Vec<Vec<Option<usize>>> =
            plan.fields().iter().map(|f| f.columns().map(of).collect()).collect();
        let pieces: Vec<Features> = self
            .rows
            .par_chunks(8192)
            .map(|rows| {
                let mut features = Features::new(plan);
                for row in rows {
                    features
                        .push(plan, |f, c| columns[f][c].and_then(|c| row.get(c)).filter(|v| !v.is_empty()));
                }
                features
            })
            .collect();
        let mut features = Features::new(plan);
        pieces.iter().for_each(|p| features.append(p));
        features
    }
}

fn part(cell: &str, part: Option<usize>) -> &str {
    part.and_then(|n| cell.split('-').nth(n)).unwrap_or(cell)
}

fn numbered(labels: impl Iterator<Item = String>) -> Vec<u32> {
    let mut names: HashMap<String, u32> = HashMap::new();
    labels
        .map(|label| {
            let next = names.len() as u32;
            *names.entry(label).or_insert(next)
        })
        .collect()
}

/// When each stage began.
struct Clock {
    begin: Instant,
    stages: Mutex<Vec<(Stage, Instant)>>,
}

impl Clock {
    fn new(begin: Instant) -> Clock {
        Clock { begin, stages: Mutex::new(Vec::new()) }
    }

    fn stage(&self, stage: Stage) {
        if let Ok(mut stages) = self.stages.lock() {
            stages.push((stage, Instant::now()));
        }
    }

    fn print(&self) {
        let end = Instant::now();
        let Ok(stages) = self.stages.lock() else { return };
        if let Some((_, first)) = stages.first() {
            println!("{:>10} {:>8.1} ms", "read", (*first - self.begin).as_secs_f64() * 1e3);
        }
        for (n, (stage, from)) in stages.iter().enumerate() {
            let to = stages.get(n + 1).map_or(end, |s| s.1);
            println!("{:>10} {:>8.1} ms", format!("{stage:?}"), (to - *from).as_secs_f64() * 1e3);
        }
        println!("{:>10} {:>8.1} ms   {}", "total", (end - self.begin).as_secs_f64() * 1e3, memory());
    }
}

/// Peak memory of this process, where the system tells.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or("peak memory unknown");
    peak.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn print_report(outcome: &Outcome) {
    let report = &outcome.report;
    println!("candidates {} vectors {} cut {}", report.candidates, report.vectors, report.cut);
    for rule in &report.rules {
        println!(
            "  {:40} pairs {:>9} new {:>9} matches {:>9.0} cap {} split {} dropped {}",
            rule.name,
            rule.cost.pairs,
            rule.new_pairs,
            rule.new_matches,
            rule.cost.cap,
            rule.cost.split,
            rule.cost.dropped
        );
    }
    println!("expected {:?}", report.expected);
    println!(
        "estimated precision {:.4} recall {:.4} (blocking {:.4}); {} iterations; {:?}",
        report.quality.precision(),
        report.quality.recall(),
        report.quality.blocking_recall(),
        report.convergence.iterations,
        report.remarks
    );
}

fn print_quality(outcome: &Outcome, truth: &[u32]) {
    let same = |a: u32, b: u32| truth[a as usize] == truth[b as usize];
    let of_truth = pairs_within(truth);
    let matches = outcome.pairs.iter().filter(|p| p.is_match);
    let (found, right) =
        matches.fold((0u64, 0u64), |(n, r), p| (n + 1, r + u64::from(same(p.left, p.right))));
    line("pairs", found, right, of_truth);
    let labels = outcome.clusters.labels();
    let both: Vec<u64> = labels.iter().zip(truth).map(|(&l, &t)| u64::from(l) << 32 | u64::from(t)).collect();
    line("clusters", pairs_within(labels), pairs_within(&both), of_truth);
}

/// The best that any weighing of the same vectors could do, and which kinds of vectors are weighed wrongly.
fn print_oracle(plan: &Plan, outcome: &Outcome, truth: &[u32]) {
    let mut cells: HashMap<u64, (u64, u64, f32)> = HashMap::new();
    for pair in &outcome.pairs {
        let cell = cells.entry(pair.vector).or_insert((0, 0, pair.weight));
        cell.0 += 1;
        cell.1 += u64::from(truth[pair.left as usize] == truth[pair.right as usize]);
    }
    let pays = cells.values().filter(|(n, right, _)| right * 2 >= *n);
    let (found, right) = pays.fold((0, 0), |(f, r), c| (f + c.0, r + c.1));
    line("oracle", found, right, pairs_within(truth));
    let reached: u64 = cells.values().map(|c| c.1).sum();
    println!("candidates hold {reached} of {} true pairs", pairs_within(truth));
    let loss = |(n, right, weight): (u64, u64, f32)| {
        let (gain, cost) = (2 * right as i64, n as i64);
        if weight >= 0.0 { cost - gain } else { gain - cost }
    };
    let mut worst: Vec<(u64, (u64, u64, f32))> = cells.into_iter().collect();
    worst.sort_by_key(|(v, c)| (std::cmp::Reverse(loss(*c)), *v));
    for (vector, (n, right, weight)) in worst.into_iter().take(30) {
        let levels: Vec<String> = plan
            .fields()
            .iter()
            .enumerate()
            .filter(|(f, _)| Plan::code(vector, *f) != 0)
            .map(|(f, field)| {
                format!("{} {} ({})", field.name(), field.label(Plan::code(vector, f)), Plan::code(vector, f))
            })
            .collect();
        println!("  {right:>6} of {n:>6} weight {weight:>6.1}: {}", levels.join(" | "));
    }
}

fn line(what: &str, found: u64, right: u64, truth: u64) {
    let precision = right as f64 / found.max(1) as f64;
    let recall = right as f64 / truth.max(1) as f64;
    let f1 = 2.0 * precision * recall / (precision + recall).max(1e-12);
    println!(
        "{what:>9} precision {precision:.5} recall {recall:.5} F1 {f1:.5}   wrong {} missed {}",
        found - right,
        truth - right
    );
}

fn pairs_within<T: std::hash::Hash + Eq + Copy>(labels: &[T]) -> u64 {
    let mut sizes: HashMap<T, u64> = HashMap::new();
    labels.iter().for_each(|&l| *sizes.entry(l).or_insert(0) += 1);
    sizes.values().map(|n| n * (n - 1) / 2).sum()
}

/// Prints wrong and missed pairs by what they have in common, and some of each.
fn show(args: &Args, plan: &Plan, features: &Features, outcome: &Outcome, table: &Table) {
    let scorer = Scorer::new(plan, outcome.trained.mixture(), &[]);
    let labels = outcome.clusters.labels();
    for (title, inside, across) in [("WRONG", labels, &table.truth[..]), ("MISSED", &table.truth[..], labels)]
    {
        let mut kinds: HashMap<String, (usize, u32, u32)> = HashMap::new();
        for group in groups(inside) {
            for (i, &a) in group.iter().enumerate() {
                for &b in group[i + 1..].iter().filter(|b| across[**b as usize] != across[a as usize]) {
                    let why =
                        scorer.explain(plan.compare(features.row(a as usize), features.row(b as usize)));
                    let levels: Vec<String> = why
                        .fields
                        .iter()
                        .filter(|f| f.weight != 0.0)
                        .map(|f| format!("{} {}", f.field, f.level))
                        .collect();
                    kinds.entry(levels.join(" | ")).or_insert((0, a, b)).0 += 1;
                }
            }
        }
        let mut kinds: Vec<_> = kinds.into_iter().collect();
        kinds.sort_by_key(|k| std::cmp::Reverse(k.1.0));
        for (levels, (n, a, b)) in kinds.into_iter().take(args.show) {
            let why = scorer.explain(plan.compare(features.row(a as usize), features.row(b as usize)));
            let weights: Vec<String> = why.fields.iter().map(|f| format!("{:.1}", f.weight)).collect();
            println!(
                "{title} {n} {:.1} = {:.1} {} {:?} {:?}: {levels}",
                why.weight,
                why.prior,
                weights.join(" "),
                why.distractor,
                why.override_
            );
            println!(
                "    {:?}\n    {:?}",
                table.rows[a as usize].as_slice(),
                table.rows[b as usize].as_slice()
            );
        }
    }
}

fn groups(labels: &[u32]) -> Vec<Vec<u32>> {
    let mut groups: HashMap<u32, Vec<u32>> = HashMap::new();
    labels.iter().zip(0u32..).for_each(|(&l, row)| groups.entry(l).or_default().push(row));
    let mut groups: Vec<Vec<u32>> = groups.into_values().filter(|g| g.len() > 1).collect();
    groups.sort_unstable();
    groups
}

/// Prints how long each field takes to read and encode, on one thread.
fn time_fields(plan: &Plan, table: &Table) {
    for field in plan.fields() {
        let columns: Vec<usize> =
            field.columns().filter_map(|c| table.headers.iter().position(|h| h == c)).collect();
        let (begin, mut out, mut bytes) = (Instant::now(), Vec::new(), 0);
        for row in table.rows.iter().take(100_000) {
            let values: Vec<Option<&str>> =
                columns.iter().map(|&c| row.get(c).filter(|v| !v.is_empty())).collect();
            out.clear();
            field.comparator().encode(&values, &mut out);
            bytes += out.len();
        }
        let rows = table.rows.len().clamp(1, 100_000);
        println!(
            "{:>10} {:>6} ns a value, {} bytes",
            field.name(),
            begin.elapsed().as_nanos() / rows as u128,
            bytes / rows
        );
    }
}
