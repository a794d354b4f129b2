//! Households and the people in them: a pure function of the seed and the household's number.

use super::prng::Prng;
use super::tables::{Sex, Surname, Tables};

/// What a stream of randomness is for.
pub(crate) mod stream {
    pub(crate) const HOUSEHOLD: u64 = 1;
    pub(crate) const MOBILE: u64 = 2;
    pub(crate) const MAIL: u64 = 3;
    pub(crate) const BUILDING: u64 = 4;
    pub(crate) const ROW: u64 = 5;
    pub(crate) const COPIES: u64 = 6;
    pub(crate) const SHUFFLE: u64 = 7;
    pub(crate) const SHOP: u64 = 8;
    pub(crate) const HOME_PHONE: u64 = 9;
    pub(crate) const EXAMPLE: u64 = 10;
    pub(crate) const CONTACTS: u64 = 11;
}

/// The year in which the made-up file was drawn.
pub(crate) const THIS_YEAR: u16 = 2026;

/// A day of birth, always one of the calendar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Birth {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

/// Whose phone or mailbox somebody gives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Own,
    Member(u8),
    /// The number was somebody else's before.
    Former(u64),
}

/// One customer.
pub(crate) struct Person<'t> {
    /// Number of the person over the whole file: household times eight, plus the place in it.
    pub(crate) entity: u64,
    pub(crate) surname: &'t Surname,
    pub(crate) given: String,
    pub(crate) sex: Sex,
    pub(crate) birth: Birth,
    pub(crate) phone: Owner,
    pub(crate) mailbox: Owner,
}

impl Person<'_> {
    pub(crate) fn age(&self) -> u16 {
        THIS_YEAR.saturating_sub(self.birth.year)
    }

    pub(crate) fn household(&self) -> u64 {
        self.entity / 8
    }
}

/// The people of one household, adults first.
pub(crate) fn household<'t>(tables: &'t Tables, seed: u64, number: u64) -> Vec<Person<'t>> {
    let mut rng = Prng::of(seed, &[stream::HOUSEHOLD, number]);
    let mut drafts = Vec::with_capacity(5);
    let head = adult(tables, &mut rng);
    let roll = rng.below(100);
    match roll {
        0..48 => drafts.push(head),
        48..62 => couple(tables, &mut rng, head, &mut drafts),
        62..86 => {
            couple(tables, &mut rng, head, &mut drafts);
            children(tables, &mut rng, &mut drafts);
        }
        86..94 => {
            drafts.push(head);
            children(tables, &mut rng, &mut drafts);
        }
        94..97 => siblings(tables, &mut rng, head, &mut drafts),
        _ => three_generations(tables, &mut rng, head, &mut drafts),
    }
    for (i, person) in drafts.iter_mut().enumerate() {
        person.entity = number * 8 + i as u64;
    }
    contacts(seed, number, &mut drafts);
    drafts
}

fn draft<'t>(tables: &'t Tables, rng: &mut Prng, surname: &'t Surname, sex: Sex, birth: Birth) -> Person<'t> {
    let given = tables.given(rng, birth.year, sex);
    Person { entity: 0, surname, given, sex, birth, phone: Owner::Own, mailbox: Owner::Own }
}

fn adult<'t>(tables: &'t Tables, rng: &mut Prng) -> Person<'t> {
    // Two draws make a hump: most customers are between 30 and 60.
    let age = 19 + (rng.below(40) + rng.below(33)) as u16;
    let sex = if rng.chance(0.5) { Sex::Male } else { Sex::Female };
    let birth = born(rng, THIS_YEAR - age);
    let surname = tables.surname(rng);
    draft(tables, rng, surname, sex, birth)
}

fn born(rng: &mut Prng, year: u16) -> Birth {
    let month = rng.between(1, 12) as u8;
    let last = match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    Birth { year, month, day: rng.between(1, last) as u8 }
}

/// A spouse of about the same age. In Korea spouses keep their surnames.
fn couple<'t>(tables: &'t Tables, rng: &mut Prng, head: Person<'t>, out: &mut Vec<Person<'t>>) {
    let year = (head.birth.year + rng.below(9) as u16).saturating_sub(4);
    let sex = if head.sex == Sex::Male { Sex::Female } else { Sex::Male };
    let birth = born(rng, year);
    let surname = tables.surname(rng);
    let spouse = draft(tables, rng, surname, sex, birth);
    out.extend([head, spouse]);
}

/// One to three children with the father's surname; some share a syllable, a few are twins.
fn children<'t>(tables: &'t Tables, rng: &mut Prng, out: &mut Vec<Person<'t>>) {
    let parent_year = out.iter().map(|p| p.birth.year).max().unwrap_or(1980);
    let father = out.iter().position(|p| p.sex == Sex::Male).unwrap_or(0);
    let surname = out[father].surname;
    let first_year = (parent_year + rng.between(23, 36) as u16).min(THIS_YEAR - 1);
    let count = [1, 1, 1, 2, 2, 2, 2, 3][rng.below(8) as usize];
    let twins = count > 1 && rng.chance(0.05);
    let first_birth = born(rng, first_year);
    let start = out.len();
    for i in 0..count {
        let gap = rng.between(1, 3) as u16;
        let birth = match i {
            0 => first_birth,
            1 if twins => first_birth,
            _ => born(rng, (first_year + i * gap).min(THIS_YEAR)),
        };
        let sex = if rng.chance(0.512) { Sex::Male } else { Sex::Female };
        out.push(draft(tables, rng, surname, sex, birth));
    }
    let share = if twins { 0.7 } else { 0.3 };
    if rng.chance(share) {
        share_syllable(rng, &mut out[start..]);
    }
}

/// Brothers and sisters often share one syllable of the given name (돌림자).
fn share_syllable(rng: &mut Prng, siblings: &mut [Person<'_>]) {
    let keep_first = rng.chance(0.5);
    let Some(model) = siblings.first().map(|p| p.given.clone()) else { return };
    let (Some(first), Some(last)) = (model.chars().next(), model.chars().next_back()) else { return };
    for person in &mut siblings[1..] {
        let mut own = person.given.chars();
        let (Some(a), Some(b)) = (own.next(), own.next_back()) else { continue };
        let given: String = if keep_first { [first, b] } else { [a, last] }.into_iter().collect();
        let differs = !given.contains(&model) && given.chars().next() != given.chars().next_back();
        if differs {
            person.given = given;
        }
    }
}

fn siblings<'t>(tables: &'t Tables, rng: &mut Prng, head: Person<'t>, out: &mut Vec<Person<'t>>) {
    let surname = head.surname;
    let twin = rng.chance(0.12);
    let gap = rng.between(1, 6) as u16;
    let birth = if twin { head.birth } else { born(rng, (head.birth.year + gap).min(THIS_YEAR)) };
    let sex = if rng.chance(0.6) { head.sex } else { Sex::Female };
    let second = draft(tables, rng, surname, sex, birth);
    out.extend([head, second]);
    if rng.chance(0.4) {
        share_syllable(rng, out);
    }
}

fn three_generations<'t>(tables: &'t Tables, rng: &mut Prng, head: Person<'t>, out: &mut Vec<Person<'t>>) {
    let gap = rng.between(24, 34) as u16;
    let birth = born(rng, head.birth.year.saturating_sub(gap).max(1932));
    let sex = if rng.chance(0.7) { Sex::Female } else { Sex::Male };
    let surname = if sex == Sex::Male { head.surname } else { tables.surname(rng) };
    couple(tables, rng, head, out);
    out.push(draft(tables, rng, surname, sex, birth));
}

/// Who gives whose phone and mailbox. A stream of its own, so that rates do not move the people.
fn contacts(seed: u64, number: u64, members: &mut [Person<'_>]) {
    let mut rng = Prng::of(seed, &[stream::CONTACTS, number]);
    let adults = members.iter().filter(|p| p.age() >= 19).count() as u32;
    for (i, person) in members.iter_mut().enumerate() {
        let (by_phone, by_mail) = match person.age() {
            0..=12 => (0.85, 0.8),
            13..=18 => (0.15, 0.3),
            75.. => (0.12, 0.15),
            _ => (0.025, 0.03),
        };
        let other = rng.below(adults.max(1)) as u8;
        if usize::from(other) != i {
            if rng.chance(by_phone) {
                person.phone = Owner::Member(other);
            }
            if rng.chance(by_mail) {
                person.mailbox = Owner::Member(other);
            }
        }
        if rng.chance(0.004) {
            person.phone = Owner::Former(u64::from(rng.below(1 << 20)));
        }
    }
}
