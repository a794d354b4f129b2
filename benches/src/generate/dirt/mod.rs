//! The dirt catalogue: what hands, spreadsheets and exports do to a value that stays the same. Data, one line a kind.

mod address;
mod cell;
mod date;
mod mail;
mod name;
mod phone;

use super::prng::Weighted;
use super::row::{Column, Row};
use super::world::Scene;

/// One kind of dirt.
pub(crate) struct Dirt {
    /// What it is called, for the example file and for readers.
    pub(crate) name: &'static str,
    /// How often it comes compared with the others of its column.
    pub(crate) weight: u32,
    /// Turns the tidy value into the dirty one.
    pub(crate) apply: fn(&mut Scene<'_>, &mut String),
}

/// A dirty column: how often its cells are dirty at `--dirt 1`, and how.
pub(crate) struct Soiled {
    pub(crate) column: Column,
    rate: f64,
    pub(crate) kinds: &'static [Dirt],
    by_weight: Weighted,
}

/// Share of cells that get a kind of dirt that any cell can have, at `--dirt 1`.
const ANY_CELL: f64 = 0.015;

/// Everything that can happen to a cell.
pub(crate) struct Catalogue {
    pub(crate) columns: Vec<Soiled>,
    any_cell: Weighted,
}

impl Catalogue {
    pub(crate) fn new() -> Catalogue {
        let soiled = |column, rate, kinds: &'static [Dirt]| Soiled {
            column,
            rate,
            kinds,
            by_weight: Weighted::new(kinds.iter().map(|d| d.weight)),
        };
        Catalogue {
            columns: vec![
                soiled(Column::Name, 0.06, name::KINDS),
                soiled(Column::Mobile, 0.22, phone::KINDS),
                soiled(Column::Home, 0.15, phone::LANDLINE_KINDS),
                soiled(Column::Email, 0.07, mail::KINDS),
                soiled(Column::Address, 0.10, address::KINDS),
                soiled(Column::Postcode, 0.05, address::POSTCODE_KINDS),
                soiled(Column::Birth, 0.25, date::KINDS),
                soiled(Column::Joined, 0.05, date::RECORD_DATE_KINDS),
                soiled(Column::Note, 0.04, cell::NOTE_KINDS),
            ],
            any_cell: Weighted::new(cell::KINDS.iter().map(|d| d.weight)),
        }
    }

    /// Kinds that any text cell can have.
    pub(crate) fn any_cell(&self) -> &'static [Dirt] {
        cell::KINDS
    }

    /// Soils the cells of a row as often as the scene's world wants.
    pub(crate) fn soil(&self, scene: &mut Scene<'_>, row: &mut Row) {
        let dirt = scene.world.dirt;
        for soiled in &self.columns {
            let cell = row.cell_mut(soiled.column);
            let there = !cell.is_empty() || soiled.column == Column::Note;
            if there && scene.rng.chance((soiled.rate * dirt).min(0.95)) {
                (soiled.kinds[soiled.by_weight.draw(&mut scene.rng)].apply)(scene, cell);
            }
            if !cell.is_empty() && scene.rng.chance(ANY_CELL * dirt) {
                (cell::KINDS[self.any_cell.draw(&mut scene.rng)].apply)(scene, cell);
            }
        }
    }
}

/// The digits of a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The text with each ASCII digit written as the `n`-th character after `zero`.
fn in_digits_of(zero: char, text: &str) -> String {
    let shift = |c: char| c.to_digit(10).and_then(|d| char::from_u32(zero as u32 + d)).unwrap_or(c);
    text.chars().map(|c| if c.is_ascii_digit() { shift(c) } else { c }).collect()
}

/// The text with ASCII as full-width forms.
fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
        ' ' => '\u{3000}',
        other => other,
    };
    text.chars().map(wide).collect()
}
