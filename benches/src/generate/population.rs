//! Who has how many rows, and in what order they stand.

use super::Options;
use super::people::{household, stream};
use super::prng::Prng;
use super::world::{Entry, World};

/// Mean number of further rows of a customer that has any, from the shares in [`further_rows`].
const MEAN_FURTHER: f64 = 1.32;

/// The rows of the file in file order.
pub(super) fn entries(world: &World, options: &Options) -> Vec<Entry> {
    let rows = usize::try_from(options.rows).unwrap_or(usize::MAX);
    let share = options.duplicates.clamp(0.0, 0.5);
    let repeated = share / (1.0 - share) / MEAN_FURTHER;
    let mut entries = Vec::with_capacity(rows);
    for number in 0..u32::MAX {
        if entries.len() >= rows {
            break;
        }
        let members = household(&world.tables, world.seed, u64::from(number)).len() as u8;
        for member in 0..members {
            push_person(world.seed, number, member, repeated, &mut entries);
        }
    }
    entries.truncate(rows);
    Prng::of(world.seed, &[stream::SHUFFLE]).shuffle(&mut entries);
    entries
}

fn push_person(seed: u64, household: u32, member: u8, repeated: f64, out: &mut Vec<Entry>) {
    let mut rng = Prng::of(seed, &[stream::COPIES, u64::from(household), u64::from(member)]);
    let further = if rng.chance(repeated) { further_rows(&mut rng) } else { 0 };
    out.extend((0..=further).map(|copy| Entry { household, member, copy }));
}

/// Three quarters have one more row, few have three more.
fn further_rows(rng: &mut Prng) -> u8 {
    match rng.below(100) {
        0..75 => 1,
        75..93 => 2,
        _ => 3,
    }
}
