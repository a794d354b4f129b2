//! Scores `cleanse-bounce` on the corpora and measures its speed, on one core and in CPU time.
//!
//! `bounce_score [CORPORA] [--speed] [--record=FILE [--update]]`; CORPORA is `../shared/corpora/bounce` unless given. The first
//! figure is the one that matters: how many rows that are no permanent fact about the recipient were called one. With
//! `--record` the figures are compared with the recorded ones and the exit code is 1 when one of them fell; `--update`
//! writes them anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::ExitCode,
};

use cleanse_bounce::{Classifier, Gateway, Outcome, ReplyMemo, split_mbox};
use cleanse_core::feedback::{Category, Channel, Disposition};
use serde_json::Value;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = args.iter().find(|a| !a.starts_with("--")).map_or("../shared/corpora/bounce", String::as_str);
    let root = Path::new(root);
    if !root.join("truth.jsonl").exists() {
        println!("corpora absent at {}: nothing to score", root.display());
        return ExitCode::SUCCESS;
    }
    let classifier = Classifier::new();
    let mut figures = score_mails(&classifier, root);
    figures.push(score_recipients(&classifier, root));
    figures.push(score_not_bounces(&classifier, root));
    if args.iter().any(|a| a == "--speed") {
        speed(&classifier, root);
    }
    match args.iter().find_map(|a| a.strip_prefix("--record=")) {
        Some(file) => record(Path::new(file), &figures, args.iter().any(|a| a == "--update")),
        None => ExitCode::SUCCESS,
    }
}

/// A recorded figure: its name, right answers and all answers.
type Figure = (&'static str, usize, usize);

/// Writes the figures, or says which of them fell. Shares are compared, for samples may grow.
fn record(file: &Path, figures: &[Figure], update: bool) -> ExitCode {
    if update {
        let lines: String =
            figures.iter().map(|(name, right, of)| format!("\"{name}\" = [{right}, {of}]\n")).collect();
        let text = format!(
            "# Scores on the labelled feedback: right answers and all answers. Written by `bounce_score --record=FILE --update`.\n{lines}"
        );
        return if fs::write(file, text).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let recorded: toml::Table =
        fs::read_to_string(file).ok().and_then(|text| text.parse().ok()).unwrap_or_default();
    let number = |name: &str, i: usize| {
        recorded.get(name)?.as_array()?.get(i)?.as_integer().and_then(|n| usize::try_from(n).ok())
    };
    let mut fell = recorded.is_empty();
    for (name, right, of) in figures {
        let Some((was, all)) = number(name, 0).zip(number(name, 1)) else { continue };
        if right * all < was * of {
            println!("{name} fell: {right}/{of} is less than the recorded {was}/{all}");
            fell = true;
        }
    }
    if fell { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn classify(classifier: &Classifier, file: &Path) -> Vec<Outcome> {
    let bytes = fs::read(file).unwrap_or_default();
    split_mbox(&bytes).flat_map(|mail| classifier.classify_mail(mail)).collect()
}

fn json_lines(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().filter_map(|l| serde_json::from_str(l).ok()).collect()
}

/// What the published "hard" flag covers: the categories in which the address is wrong.
fn is_hard(category: Category) -> bool {
    use Category as C;
    matches!(category, C::AddressSyntax | C::RecipientUnknown | C::DomainInvalid | C::RecipientMoved)
}

#[derive(Default)]
struct Score {
    rows: usize,
    published: usize,
    either: usize,
    adjudicated: usize,
    hard: usize,
    soft: usize,
    false_suppress: usize,
    suppress: usize,
    suppressed: usize,
}

fn score_mails(classifier: &Classifier, root: &Path) -> Vec<Figure> {
    let mut read: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
    let mut score = Score::default();
    for row in json_lines(&root.join("truth.jsonl")) {
        let file = row["file"].as_str().unwrap_or_default().to_owned();
        let outcomes =
            read.entry(file.clone()).or_insert_with(|| classify(classifier, &root.join("mails").join(&file)));
        let n = row["n"].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
        score.add(&row, outcomes.get(n - 1));
        if std::env::var_os("BOUNCE_MISSES").is_some() {
            let got = outcomes.get(n - 1).map(|o| o.category.as_str());
            let want = row["adjudicated"].as_str().unwrap_or_default().replace('_', "-");
            if got != Some(&*want) {
                println!("  {file} {n}: want {want}, got {got:?}");
            }
        }
    }
    let share = |n: usize, of: usize| format!("{n} of {of} ({:.2} %)", 100.0 * n as f64 / of.max(1) as f64);
    println!("false suppress            {}", share(score.false_suppress, score.soft));
    println!("suppress recall           {}", share(score.suppressed, score.suppress));
    println!(
        "category as published     {} (contested rows: either reading)",
        share(score.either, score.rows)
    );
    println!("  strictly                {}", share(score.published, score.rows));
    println!("category as adjudicated   {}", share(score.adjudicated, score.rows));
    println!("hard flag as published    {}", share(score.hard, score.rows));
    vec![
        ("bounce.not-falsely-suppressed", score.soft - score.false_suppress, score.soft),
        ("bounce.suppressed", score.suppressed, score.suppress),
        ("bounce.published", score.either, score.rows),
        ("bounce.adjudicated", score.adjudicated, score.rows),
        ("bounce.hard", score.hard, score.rows),
    ]
}

impl Score {
    fn add(&mut self, row: &Value, outcome: Option<&Outcome>) {
        let label = |key: &str| row[key].as_str().unwrap_or_default().replace('_', "-");
        let got = outcome.map_or("missing", |o| o.category.as_str());
        let contested = row["contested"] == Value::Bool(true);
        let permanent = outcome.is_some_and(|o| o.disposition == Disposition::Permanent);
        let adjudicated = got == label("adjudicated");
        let published = got == label("unified");
        self.rows += 1;
        self.published += usize::from(published);
        self.either += usize::from(published || (contested && adjudicated));
        self.adjudicated += usize::from(adjudicated);
        let hard = outcome.is_some_and(|o| is_hard(o.category));
        self.hard += usize::from(contested || row["hard"] == Value::Bool(hard));
        if row["suppress_adjudicated"] == Value::Bool(true) {
            self.suppress += 1;
            self.suppressed += usize::from(permanent);
        } else {
            self.soft += 1;
            self.false_suppress += usize::from(permanent);
        }
    }
}

fn score_recipients(classifier: &Classifier, root: &Path) -> Figure {
    let mut truth: BTreeMap<String, (BTreeSet<String>, bool)> = BTreeMap::new();
    for row in json_lines(&root.join("recipients.jsonl")) {
        let entry = truth.entry(row["file"].as_str().unwrap_or_default().to_owned()).or_default();
        let listed = row["recipients"].as_array().cloned().unwrap_or_default();
        entry.0.extend(listed.iter().filter_map(Value::as_str).map(str::to_lowercase));
        entry.1 |= row["temporary"] == Value::Bool(true);
    }
    let right = truth.iter().filter(|(file, want)| {
        let outcomes = classify(classifier, &root.join("recipients").join(file));
        let got: BTreeSet<String> =
            outcomes.iter().filter_map(|o| o.recipient.as_deref()).map(str::to_lowercase).collect();
        let delayed = outcomes.iter().any(|o| o.action.is_some_and(|a| a.as_str() == "delayed"));
        (got, delayed) == (want.0.clone(), want.1)
    });
    let right = right.count();
    println!("recipients and temporary  {right} of {}", truth.len());
    ("bounce.recipients", right, truth.len())
}

fn files(dir: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()).collect();
    files.sort();
    files
}

fn score_not_bounces(classifier: &Classifier, root: &Path) -> Figure {
    let all = files(&root.join("not-bounces"));
    let wrong = all.iter().filter(|f| !classify(classifier, f).is_empty()).count();
    println!("mails that are no bounce  {wrong} of {} gave a result", all.len());
    ("bounce.silent", all.len() - wrong, all.len())
}

/// CPU time of this thread in seconds, from the kernel's scheduler.
fn cpu() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos: f64 = text.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(0.0);
    nanos / 1e9
}

/// Runs `work` for about a second of CPU time; gives items a second.
fn rate(items: usize, mut work: impl FnMut()) -> f64 {
    work();
    let (start, mut rounds) = (cpu(), 0);
    while cpu() - start < 1.0 {
        work();
        rounds += 1;
    }
    (items * rounds) as f64 / (cpu() - start).max(1e-9)
}

/// How often a reply comes again with other names in it.
const ROUNDS: u64 = 60;

/// The reply as the same server sends it about another mailbox, from another host and queue: every word with a digit or an `@` gets
/// other letters and digits, but for codes of replies and names of hosts.
fn varied(reply: &str, round: u64) -> String {
    let is_of_word = |c: char| c.is_ascii_alphanumeric() || ".-_+=%@".contains(c);
    let mut seed = round.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 33
    };
    let mut other = |word: &str| match word.split_once('@') {
        Some((name, domain)) if !name.is_empty() => format!("{:x}@{domain}", next()),
        _ if word.parse::<std::net::Ipv4Addr>().is_ok() => {
            format!("{}.{}.{}.{}", next() % 200 + 10, next() % 256, next() % 256, next() % 254 + 1)
        }
        _ if word.len() > 7 && !word.contains('.') && word.bytes().any(|b| b.is_ascii_digit()) => {
            format!("{:x}{:x}", next(), next())
        }
        _ => word.to_owned(),
    };
    let parts = reply.split_inclusive(|c| !is_of_word(c)).map(|part| {
        let word = part.trim_end_matches(|c| !is_of_word(c));
        other(word) + &part[word.len()..]
    });
    parts.collect()
}

fn speed(classifier: &Classifier, root: &Path) {
    let mails: Vec<Vec<u8>> = files(&root.join("mails")).iter().filter_map(|f| fs::read(f).ok()).collect();
    let bytes: usize = mails.iter().map(Vec::len).sum();
    let replies: Vec<String> = files(&root.join("mails"))
        .iter()
        .flat_map(|f| classify(classifier, f))
        .map(|o| o.evidence)
        .filter(|e| e.len() < 300)
        .collect();
    let lines: usize = replies.iter().map(String::len).sum();
    println!(
        "corpus                    {} mails of {} bytes, {} replies of {} bytes on average",
        mails.len(),
        bytes / mails.len().max(1),
        replies.len(),
        lines / replies.len().max(1)
    );
    let per_mail = rate(mails.len(), || {
        mails.iter().for_each(|m| drop(std::hint::black_box(classifier.classify_mail(m))));
    });
    println!("mails a second            {per_mail:.0}");
    let per_line = rate(replies.len(), || {
        for reply in &replies {
            std::hint::black_box(classifier.classify_reply(reply));
        }
    });
    println!("reply lines a second\n  {per_line:>10.0} each classified anew");
    let varied: Vec<String> = (0..ROUNDS).flat_map(|n| replies.iter().map(move |r| varied(r, n))).collect();
    for (what, replies) in [("of other mailboxes, hosts and queues", &varied), ("that come again", &replies)]
    {
        let mut memo = ReplyMemo::new(classifier);
        let remembered = rate(replies.len(), || {
            for reply in replies {
                std::hint::black_box(memo.classify_reply(reply));
            }
        });
        println!("  {remembered:>10.0} {what} (with a memory)");
    }
    let codes = ["1000", "2003", "3001", "3003", "3012", "3018", "4005", "E915", "9999"];
    let per_code = rate(codes.len() * 1000, || {
        for _ in 0..1000 {
            for code in std::hint::black_box(&codes) {
                std::hint::black_box(Gateway::Nhn.lookup(Channel::Sms, code));
            }
        }
    });
    println!("gateway codes a second    {per_code:.0}");
}
