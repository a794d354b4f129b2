//! Counting, and the tables that are printed.

use std::collections::BTreeMap;

/// Right answers of all answers.
#[derive(Clone, Copy, Default)]
pub(crate) struct Share {
    pub(crate) right: usize,
    pub(crate) of: usize,
}

impl Share {
    fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    pub(crate) fn percent(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "thousands of rows")]
        let share = self.right as f64 / self.of.max(1) as f64;
        share * 100.0
    }
}

/// A row that did not come out as it is labelled.
struct Miss {
    kind: String,
    input: String,
    expected: String,
    got: String,
}

/// The score of one field.
pub(crate) struct Tally {
    field: &'static str,
    kinds: BTreeMap<String, Share>,
    bars: Vec<(&'static str, Share)>,
    misses: Vec<Miss>,
}

impl Tally {
    pub(crate) fn new(field: &'static str, bars: &[&'static str]) -> Tally {
        let bars = bars.iter().map(|bar| (*bar, Share::default())).collect();
        Tally { field, kinds: BTreeMap::new(), bars, misses: Vec::new() }
    }

    /// Counts a row; the words are made only for a miss.
    pub(crate) fn row(
        &mut self,
        kind: &str,
        input: &str,
        right: bool,
        words: impl FnOnce() -> (String, String),
    ) {
        self.kinds.entry(kind.to_owned()).or_default().count(right);
        if !right {
            let (expected, got) = words();
            self.misses.push(Miss { kind: kind.to_owned(), input: input.to_owned(), expected, got });
        }
    }

    /// Counts towards a bar of the specification.
    pub(crate) fn bar(&mut self, bar: &str, right: bool) {
        if let Some((_, share)) = self.bars.iter_mut().find(|(name, _)| *name == bar) {
            share.count(right);
        }
    }

    pub(crate) fn print(&self, misses: bool) {
        let mut all = Share::default();
        println!("\n## {}\n\n| kind | right | of | % |\n|---|---:|---:|---:|", self.field);
        for (kind, share) in &self.kinds {
            all.right += share.right;
            all.of += share.of;
            println!(
                "| {} | {} | {} | {:.1} |",
                kind.replace('|', "\\|"),
                share.right,
                share.of,
                share.percent()
            );
        }
        println!("| **all** | {} | {} | {:.2} |", all.right, all.of, all.percent());
        if misses && !self.misses.is_empty() {
            println!("\n| missed: kind | input | expected | got |\n|---|---|---|---|");
            for Miss { kind, input, expected, got } in &self.misses {
                println!("| {kind} | {input:?} | {expected} | {got} |");
            }
        }
    }

    /// The figures that a record keeps: `field.bar`, and `field.all`.
    pub(crate) fn figures(&self) -> Vec<(String, Share)> {
        let all = self.kinds.values().fold(Share::default(), |sum, share| Share {
            right: sum.right + share.right,
            of: sum.of + share.of,
        });
        let named = |(bar, share): &(&str, Share)| (format!("{}.{bar}", self.field), *share);
        std::iter::once((format!("{}.all", self.field), all)).chain(self.bars.iter().map(named)).collect()
    }
}

pub(crate) fn print_bars(tallies: &[Tally]) {
    println!("\n## Bars\n\n| bar | right | of | % |\n|---|---:|---:|---:|");
    for (name, share) in tallies.iter().flat_map(Tally::figures) {
        println!("| {name} | {} | {} | {:.2} |", share.right, share.of, share.percent());
    }
}
