//! Made-up Korean customer files of any size, with the truth beside them.
//!
//! Everything is a function of the seed: a household, its people, their contacts, their rows and the dirt on them are
//! streams of randomness of their own, so the same seed gives the same bytes on any number of threads. Nobody in these
//! files exists: names are drawn from census frequencies, numbers and buildings at random.

mod adversarial;
mod building;
mod contact;
mod dirt;
mod example;
mod latin;
mod people;
mod population;
mod prng;
mod row;
mod tables;
mod typo;
mod world;

use std::io::{self, Write};

use rayon::prelude::*;

pub use adversarial::{Adversary, adversarial};
pub use example::example;

use dirt::Catalogue;
use people::stream;
use population::entries;
use prng::Prng;
use row::{Column, FULL, MINIMAL, Row, write_header};
use world::{Entry, PLACEHOLDER_MAILS, PLACEHOLDER_PHONES, World};

/// Rows that one worker renders at a time.
const CHUNK: usize = 8192;

/// What file to make.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many rows.
    pub rows: u64,
    /// The same seed, the same file.
    pub seed: u64,
    /// Share of rows that are further rows of a customer, 0 to 0.5.
    pub duplicates: f64,
    /// Factor on every error rate: 0 is tidy, 1 is a usual file, 2 is a bad one.
    pub dirt: f64,
    /// How many rows carry a placeholder phone and mailbox on top of the usual ones.
    pub placeholders: u64,
    /// Six columns (id, name, phone, e-mail, address, birth date) instead of seventeen.
    pub minimal: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { rows: 1000, seed: 7, duplicates: 0.2, dirt: 1.0, placeholders: 0, minimal: false }
    }
}

/// Writes a customer file as CSV in UTF-8 and, if wanted, its truth as `record,cluster`.
///
/// # Errors
/// When a writer fails.
pub fn customers(options: &Options, out: &mut dyn Write, truth: Option<&mut dyn Write>) -> io::Result<()> {
    let world = World::new(options.seed, options.dirt, options.rows);
    let entries = entries(&world, options);
    if let Some(truth) = truth {
        write_truth(&entries, truth)?;
    }
    let columns = if options.minimal { MINIMAL } else { FULL };
    let mut header = String::new();
    write_header(columns, &mut header);
    out.write_all(header.as_bytes())?;
    let wave = CHUNK * rayon::current_num_threads() * 2;
    for (w, wave_entries) in entries.chunks(wave).enumerate() {
        let texts: Vec<String> = wave_entries
            .par_chunks(CHUNK)
            .enumerate()
            .map(|(c, chunk)| render(&world, options, columns, w * wave + c * CHUNK, chunk))
            .collect();
        texts.iter().try_for_each(|text| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

/// Every kind of dirt that the files can hold: the header of its column (or `*` for any) and its name.
#[must_use]
pub fn kinds_of_dirt() -> Vec<(&'static str, &'static str)> {
    let catalogue = Catalogue::new();
    let own =
        catalogue.columns.iter().flat_map(|s| s.kinds.iter().map(|dirt| (s.column.header(), dirt.name)));
    own.chain(catalogue.any_cell().iter().map(|dirt| ("*", dirt.name))).collect()
}

/// Renders the rows of a chunk that starts at data row `first` (0-based).
fn render(world: &World, options: &Options, columns: &[Column], first: usize, chunk: &[Entry]) -> String {
    let mut out = String::with_capacity(chunk.len() * 220);
    let mut row = Row::default();
    for (i, &entry) in chunk.iter().enumerate() {
        row.clear();
        world.fill(entry, &mut row);
        row.set(Column::Id, &record_id(first + i));
        if is_placeholder(options, (first + i) as u64) {
            placeholder(world.seed, (first + i) as u64, &mut row);
        }
        row.write(columns, &mut out);
    }
    out
}

/// The id of a data row: it tells nothing about who else it is.
fn record_id(row: usize) -> String {
    format!("M{:08}", row + 1)
}

/// Spreads `placeholders` rows evenly over the file.
fn is_placeholder(options: &Options, row: u64) -> bool {
    let upto = |row: u64| row * options.placeholders / options.rows.max(1);
    upto(row + 1) > upto(row)
}

fn placeholder(seed: u64, number: u64, row: &mut Row) {
    let mut rng = Prng::of(seed, &[stream::SHOP, u64::MAX, number]);
    row.set(Column::Mobile, rng.pick(&PLACEHOLDER_PHONES));
    row.set(Column::Email, rng.pick(&PLACEHOLDER_MAILS));
    if rng.chance(0.3) {
        row.set(Column::Birth, "1900-01-01");
    }
}

/// Writes which record is whose row; the cluster is the number of the customer.
fn write_truth(entries: &[Entry], out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"record,cluster\n")?;
    for (i, chunk) in entries.chunks(CHUNK).enumerate() {
        let mut text = String::with_capacity(chunk.len() * 20);
        for (j, entry) in chunk.iter().enumerate() {
            let cluster = u64::from(entry.household) * 8 + u64::from(entry.member);
            text.push_str(&format!("{},{cluster}\n", record_id(i * CHUNK + j)));
        }
        out.write_all(text.as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(options: &Options) -> (String, String) {
        let (mut file, mut truth) = (Vec::new(), Vec::new());
        customers(options, &mut file, Some(&mut truth)).unwrap();
        (String::from_utf8(file).unwrap(), String::from_utf8(truth).unwrap())
    }

    #[test]
    fn the_seed_decides_and_nothing_else() {
        let options = Options { rows: 20_000, dirt: 2.0, ..Options::default() };
        let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(|| made(&options));
        assert_eq!(one, made(&options));
        assert_ne!(one.0, made(&Options { seed: 8, ..options }).0);
    }

    #[test]
    fn the_truth_has_the_wanted_share_of_duplicates() {
        let (_, truth) = made(&Options { rows: 20_000, ..Options::default() });
        let clusters: std::collections::BTreeSet<_> =
            truth.lines().skip(1).filter_map(|l| l.split(',').nth(1)).collect();
        assert!((15_600..16_400).contains(&clusters.len()), "{}", clusters.len());
        let (_, truth) = made(&Options { rows: 5000, duplicates: 0.0, ..Options::default() });
        let clusters: std::collections::BTreeSet<_> =
            truth.lines().skip(1).filter_map(|l| l.split(',').nth(1)).collect();
        assert_eq!(clusters.len(), 5000);
    }

    #[test]
    fn kinds_of_dirt_have_names_of_their_own() {
        let kinds = kinds_of_dirt();
        let names: std::collections::BTreeSet<_> = kinds.iter().collect();
        assert_eq!(names.len(), kinds.len());
    }

    #[test]
    fn placeholders_come_as_often_as_asked() {
        let options = Options { rows: 3000, dirt: 0.0, placeholders: 100, ..Options::default() };
        let (file, _) = made(&options);
        let found = file.lines().filter(|l| PLACEHOLDER_MAILS.iter().any(|m| l.contains(m))).count();
        assert_eq!(found, 100);
    }
}
