//! The example file of the repository: every kind of dirt at least once, a notice row above the header, a total row below.

use super::building::{Province, Remark, Style, UnitForm, in_place};
use super::contact::{push_landline, push_mobile, shop_phone};
use super::dirt::Dirt;
use super::people::{household, stream};
use super::population::entries;
use super::prng::Prng;
use super::row::{Column, FULL, Row, write_header};
use super::world::{Scene, World};
use super::{Options, record_id};

/// The two encodings of the example: the same values.
pub struct Example {
    /// UTF-8 without a byte-order mark.
    pub utf8: Vec<u8>,
    /// CP949, as Korean Windows writes it.
    pub cp949: Vec<u8>,
}

/// Makes the example file.
#[must_use]
pub fn example(rows: u64, seed: u64) -> Example {
    let options = Options { rows, seed, dirt: 0.8, ..Options::default() };
    let world = World::new(seed, options.dirt, rows);
    let mut text = String::from("※ 연습용으로 지어낸 회원 명단입니다. 실제 인물이 아닙니다.");
    text.push_str(&",".repeat(FULL.len() - 1));
    text.push('\n');
    write_header(FULL, &mut text);
    let mut mileage = 0;
    let exhibits = exhibits(&world);
    let mut row = Row::default();
    for (i, &entry) in entries(&world, &options).iter().enumerate() {
        row.clear();
        world.fill(entry, &mut row);
        if let Some((column, dirt)) = exhibits.get(i / 3).filter(|_| i % 3 == 1) {
            exhibit(&world, entry.household.into(), *column, dirt, &mut row);
        }
        if i % 61 == 7 {
            // A shop's number on the rows of its customers: the shared contact that must not get private news.
            row.cell_mut(Column::Mobile).clear();
            shop_phone(seed, (i / 61 % 3) as u64, row.cell_mut(Column::Mobile));
        }
        row.set(Column::Id, &record_id(i));
        mileage += row.cell(Column::Mileage).parse::<u64>().unwrap_or(0);
        row.write(FULL, &mut text);
    }
    push_total(rows, mileage, &mut text);
    encode(&in_repertoire(&text))
}

/// Every kind of dirt with the column it belongs to.
fn exhibits(world: &World) -> Vec<(Column, &'static Dirt)> {
    let own = world.catalogue.columns.iter().flat_map(|s| s.kinds.iter().map(|dirt| (s.column, dirt)));
    let any = world.catalogue.any_cell().iter().map(|dirt| (Column::Mobile, dirt));
    own.chain(any).collect()
}

/// Puts a tidy value into the cell and this one kind of dirt on it.
fn exhibit(world: &World, number: u64, column: Column, dirt: &Dirt, row: &mut Row) {
    let people = household(&world.tables, world.seed, number);
    let Some(person) = people.first() else { return };
    let mut scene = Scene::tidy(world, person, Prng::of(world.seed, &[stream::EXAMPLE, number]));
    let cell = row.cell_mut(column);
    cell.clear();
    scene.tidy_value(column, cell);
    (dirt.apply)(&mut scene, cell);
}

impl<'a> Scene<'a> {
    /// A row in which nobody errs.
    fn tidy(world: &'a World, person: &'a super::people::Person<'a>, rng: Prng) -> Scene<'a> {
        Scene { world, person, rng, errors: 0.0 }
    }

    fn tidy_value(&mut self, column: Column, out: &mut String) {
        let place = self.world.tables.place(&mut self.rng);
        let building = in_place(place, &mut self.rng);
        match column {
            Column::Name => out.push_str(&format!("{}{}", self.person.surname.hangul, self.person.given)),
            Column::Mobile => push_mobile(&mut self.rng, out),
            Column::Home => push_landline(&mut self.rng, place.area, out),
            Column::Email => self.world.mailboxes.write(self.world.seed, self.person, 0, out),
            Column::Postcode => building.postcode(out),
            Column::Address => {
                let unit = building.unit(&mut self.rng);
                building.write(unit, TIDY, out);
            }
            Column::Birth | Column::Joined => {
                let birth = self.person.birth;
                out.push_str(&format!("{:04}-{:02}-{:02}", birth.year, birth.month, birth.day));
            }
            _ => {}
        }
    }
}

const TIDY: Style = Style {
    province: Province::Full,
    by_road: true,
    unit: UnitForm::Words,
    remark: Remark::QuarterAndName,
    postcode_first: false,
};

fn push_total(rows: u64, mileage: u64, out: &mut String) {
    let cell = |column: &Column| match column {
        Column::Id => "합계".to_owned(),
        Column::Name => format!("{rows}명"),
        Column::Mileage => mileage.to_string(),
        _ => String::new(),
    };
    out.push_str(&FULL.iter().map(cell).collect::<Vec<_>>().join(","));
    out.push('\n');
}

/// The text with every character that CP949 lacks replaced by its nearest relative that CP949 has, so that both files
/// hold the same values.
fn in_repertoire(text: &str) -> String {
    let composed = compose_syllables(text);
    let mut out = String::with_capacity(composed.len());
    for c in composed.chars() {
        match is_cp949(c) {
            true => out.push(c),
            false => out.push(relative(c)),
        }
    }
    out
}

/// Conjoining jamo are not in CP949: what a Mac took apart is put together again.
fn compose_syllables(text: &str) -> String {
    let jamo =
        |c: char, base: u32, len: u32| (c as u32).checked_sub(base).filter(|&i| i < len).map(|i| i as u8);
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let Some(lead) = jamo(c, 0x1100, 19) else {
            out.push(c);
            continue;
        };
        let vowel = chars.next().and_then(|c| jamo(c, 0x1161, 21)).unwrap_or(0);
        let tail =
            chars.next_if(|&c| jamo(c, 0x11A8, 27).is_some()).and_then(|c| jamo(c, 0x11A7, 28)).unwrap_or(0);
        out.extend(cleanse_text::compose(lead, vowel, tail));
    }
    out
}

fn is_cp949(c: char) -> bool {
    let mut buffer = [0; 4];
    let (_, _, lossy) = encoding_rs::EUC_KR.encode(c.encode_utf8(&mut buffer));
    !lossy
}

fn relative(c: char) -> char {
    match c {
        '\u{A0}' | '\u{200B}' | '\u{200E}' | '\u{FEFF}' => '\u{3000}',
        '\u{2013}' | '\u{2014}' | '\u{2212}' => '\u{2015}',
        '\u{660}'..='\u{669}' => full_width_digit(c as u32 - 0x660),
        '\u{1D7CE}'..='\u{1D7D7}' => full_width_digit(c as u32 - 0x1D7CE),
        '⓪' => '０',
        _ => '？',
    }
}

fn full_width_digit(value: u32) -> char {
    char::from_u32(0xFF10 + value).unwrap_or('０')
}

fn encode(text: &str) -> Example {
    let (cp949, _, _) = encoding_rs::EUC_KR.encode(text);
    Example { utf8: text.as_bytes().to_vec(), cp949: cp949.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_hold_the_same_values() {
        let example = example(1000, 7);
        let (back, _, lossy) = encoding_rs::EUC_KR.decode(&example.cp949);
        assert!(!lossy);
        assert_eq!(back.as_bytes(), example.utf8);
    }

    #[test]
    fn the_committed_files_are_what_the_generator_makes() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
        let example = example(2000, 7);
        let committed = |name: &str| std::fs::read(folder.join(name)).unwrap();
        assert!(
            committed("customers.csv") == example.utf8,
            "run `generate example --out examples/customers.csv`"
        );
        assert!(committed("customers-cp949.csv") == example.cp949);
    }

    #[test]
    fn every_kind_of_dirt_has_its_row() {
        let world = World::new(7, 1.0, 2000);
        assert!(exhibits(&world).len() * 3 < 2000, "{}", exhibits(&world).len());
    }
}
