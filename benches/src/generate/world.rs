//! The made-up world: what a row says before anybody mistypes it, and how the same customer differs from row to row.

use std::fmt::Write;

use super::building::{Building, Province, Remark, Style, UnitForm, building};
use super::contact::{Mailboxes, mobile, push_landline, shop_phone};
use super::dirt::Catalogue;
use super::latin::{capital, romanise};
use super::people::{Birth, Owner, Person, household, stream};
use super::prng::Prng;
use super::row::{Column, Row};
use super::tables::{Sex, Tables};
use super::typo;

/// How often a later row of a customer differs from the first one, at `--dirt 1`.
mod rate {
    pub(crate) const PHONE_CHANGED: f64 = 0.16;
    pub(crate) const PHONE_DIGIT: f64 = 0.03;
    pub(crate) const MAIL_CHANGED: f64 = 0.14;
    pub(crate) const MAIL_TYPO: f64 = 0.02;
    pub(crate) const MOVED: f64 = 0.13;
    pub(crate) const NAME_LATIN: f64 = 0.025;
    pub(crate) const NAME_JAMO: f64 = 0.045;
    pub(crate) const NAME_SYLLABLE: f64 = 0.008;
    pub(crate) const BIRTH_DIGIT: f64 = 0.025;
    pub(crate) const BIRTH_SWAPPED: f64 = 0.008;
    pub(crate) const UNIT_MISSING: f64 = 0.06;
    pub(crate) const SHOP_PHONE: f64 = 0.003;
    pub(crate) const PLACEHOLDER: f64 = 0.003;
    /// The first row of a customer has the same errors, but fewer: somebody typed it with care.
    pub(crate) const FIRST_ROW: f64 = 0.3;
}

/// Share of rows without the value, whatever the dirt.
mod missing {
    pub(crate) const PHONE: f64 = 0.03;
    pub(crate) const HOME: f64 = 0.8;
    pub(crate) const MAIL: f64 = 0.24;
    pub(crate) const ADDRESS: f64 = 0.08;
    pub(crate) const BIRTH: f64 = 0.12;
}

pub(crate) const PLACEHOLDER_PHONES: [&str; 6] =
    ["010-0000-0000", "010-1234-5678", "010-1111-1111", "010-9999-9999", "01012341234", "010-7777-7777"];
pub(crate) const PLACEHOLDER_MAILS: [&str; 6] =
    ["test@test.com", "no@no.com", "a@a.a", "none@naver.com", "asdf@asdf.com", "noemail@email.com"];

/// One row to be made: who, and which of that customer's rows.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) household: u32,
    pub(crate) member: u8,
    pub(crate) copy: u8,
}

/// The world.
pub(crate) struct World {
    pub(crate) tables: Tables,
    pub(crate) mailboxes: Mailboxes,
    pub(crate) catalogue: Catalogue,
    pub(crate) seed: u64,
    pub(crate) dirt: f64,
    buildings: u32,
    shops: u32,
}

/// One row being made.
pub(crate) struct Scene<'a> {
    pub(crate) world: &'a World,
    pub(crate) person: &'a Person<'a>,
    pub(crate) rng: Prng,
    /// How likely errors are in this row.
    pub(super) errors: f64,
}

impl World {
    /// A world for about `rows` rows.
    pub(crate) fn new(seed: u64, dirt: f64, rows: u64) -> World {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        World {
            tables: Tables::load(),
            mailboxes: Mailboxes::new(),
            catalogue: Catalogue::new(),
            seed,
            dirt,
            buildings: rows / 10 + 50,
            shops: rows / 25_000 + 3,
        }
    }

    /// Fills the row with what this entry says, errors and dirt included.
    pub(crate) fn fill(&self, entry: Entry, row: &mut Row) {
        let people = household(&self.tables, self.seed, u64::from(entry.household));
        let Some(person) = people.get(usize::from(entry.member)) else { return };
        let mut scene = self.scene(person, entry.copy);
        scene.facts(row);
        self.catalogue.soil(&mut scene, row);
    }

    fn scene<'a>(&'a self, person: &'a Person<'a>, copy: u8) -> Scene<'a> {
        let factor = if copy == 0 { rate::FIRST_ROW } else { 1.0 };
        Scene {
            world: self,
            person,
            rng: Prng::of(self.seed, &[stream::ROW, person.entity, u64::from(copy)]),
            errors: self.dirt * factor,
        }
    }

    fn building(&self, number: u64) -> Building<'_> {
        building(&self.tables, self.seed, number % u64::from(self.buildings))
    }
}

impl Scene<'_> {
    fn errs(&mut self, rate: f64) -> bool {
        self.rng.chance((rate * self.errors).min(0.9))
    }

    fn facts(&mut self, row: &mut Row) {
        self.name(row.cell_mut(Column::Name));
        let male = self.person.sex == Sex::Male;
        row.set(Column::Sex, if male { "남" } else { "여" });
        self.birth(row.cell_mut(Column::Birth));
        self.mobile(row.cell_mut(Column::Mobile));
        self.mailbox(row.cell_mut(Column::Email));
        self.home(row);
        self.life(row);
    }

    fn name(&mut self, out: &mut String) {
        if self.errs(rate::NAME_LATIN) {
            return self.latin_name(out);
        }
        out.push_str(self.person.surname.hangul);
        out.push_str(&self.person.given);
        if self.errs(rate::NAME_JAMO) {
            typo::jamo(&mut self.rng, out);
        } else if self.errs(rate::NAME_SYLLABLE) {
            typo::syllable(&mut self.rng, out);
        }
    }

    /// The name in Latin letters, in one of the usual orders.
    pub(crate) fn latin_name(&mut self, out: &mut String) {
        let spellings = &self.person.surname.spellings;
        let spelling = if self.rng.chance(0.85) { spellings[0] } else { self.rng.pick(spellings) };
        let habits = self.rng.chance(0.5);
        let plain = capital(&romanise(&self.person.given, habits, ""));
        let parts = capital(&romanise(&self.person.given, habits, "-"));
        let _ = match self.rng.below(6) {
            0 => write!(out, "{plain} {spelling}"),
            1 => write!(out, "{spelling} {plain}"),
            2 => write!(out, "{} {}", spelling.to_uppercase(), plain.to_uppercase()),
            3 => write!(out, "{parts} {spelling}"),
            4 => write!(out, "{spelling}, {plain}"),
            _ => write!(out, "{spelling} {}", parts.replace('-', " ")),
        };
    }

    fn birth(&mut self, out: &mut String) {
        let missing = self.rng.chance(missing::BIRTH);
        let mut birth = self.person.birth;
        if self.errs(rate::BIRTH_DIGIT) {
            birth = typo::birth(&mut self.rng, birth);
        } else if self.errs(rate::BIRTH_SWAPPED) && birth.day <= 12 {
            birth = Birth { month: birth.day, day: birth.month, ..birth };
        }
        if !missing {
            let _ = write!(out, "{:04}-{:02}-{:02}", birth.year, birth.month, birth.day);
        }
    }

    fn mobile(&mut self, out: &mut String) {
        let missing = self.rng.chance(missing::PHONE);
        let version = u32::from(self.errs(rate::PHONE_CHANGED));
        if self.errs(rate::SHOP_PHONE) {
            let shop = self.rng.below(self.world.shops);
            shop_phone(self.world.seed, u64::from(shop), out);
        } else if self.errs(rate::PLACEHOLDER) {
            out.push_str(self.rng.pick(&PLACEHOLDER_PHONES));
        } else if !missing {
            mobile(self.world.seed, self.phone_owner(version), version, out);
            if self.errs(rate::PHONE_DIGIT) {
                typo::digit(&mut self.rng, out, 4);
            }
        }
    }

    /// Somebody who changed the number has one of their own afterwards.
    fn phone_owner(&self, version: u32) -> u64 {
        match self.person.phone {
            Owner::Member(other) if version == 0 => self.person.household() * 8 + u64::from(other),
            Owner::Former(entity) if version == 0 => entity,
            _ => self.person.entity,
        }
    }

    fn mailbox(&mut self, out: &mut String) {
        let missing = self.rng.chance(missing::MAIL);
        let version = u32::from(self.errs(rate::MAIL_CHANGED));
        if self.errs(rate::PLACEHOLDER) {
            out.push_str(self.rng.pick(&PLACEHOLDER_MAILS));
        } else if !missing {
            self.own_or_shared_mailbox(version, out);
            if self.errs(rate::MAIL_TYPO) {
                typo::mail_letter(&mut self.rng, out);
            }
        }
    }

    fn own_or_shared_mailbox(&mut self, version: u32, out: &mut String) {
        let (world, person) = (self.world, self.person);
        if let Owner::Member(other) = person.mailbox
            && version == 0
            && let Some(parent) =
                household(&world.tables, world.seed, person.household()).get(usize::from(other))
        {
            return world.mailboxes.write(world.seed, parent, 0, out);
        }
        world.mailboxes.write(world.seed, person, version, out);
    }

    fn home(&mut self, row: &mut Row) {
        let missing = self.rng.chance(missing::ADDRESS);
        let moved = u64::from(self.errs(rate::MOVED));
        let number = Prng::of(self.world.seed, &[stream::BUILDING, self.person.household(), moved]).next();
        let building = self.world.building(number);
        let mut of_home = Prng::of(self.world.seed, &[stream::HOME_PHONE, self.person.household(), moved]);
        let unit = building.unit(&mut of_home);
        let style = self.style();
        if !missing {
            building.write(unit, style, row.cell_mut(Column::Address));
            building.postcode(row.cell_mut(Column::Postcode));
        }
        if !self.rng.chance(missing::HOME) {
            push_landline(&mut of_home, building.place.area, row.cell_mut(Column::Home));
        }
    }

    fn style(&mut self) -> Style {
        let unit_missing = self.errs(rate::UNIT_MISSING);
        Style {
            province: match self.rng.below(100) {
                0..56 => Province::Full,
                56..82 => Province::Short,
                82..90 => Province::City,
                90..95 => Province::Omitted,
                _ => Province::Old,
            },
            by_road: self.rng.chance(0.76),
            unit: match self.rng.below(100) {
                _ if unit_missing => UnitForm::Missing,
                0..66 => UnitForm::Words,
                66..82 => UnitForm::Hyphen,
                82..94 => UnitForm::Joined,
                94..97 => UnitForm::RoomOnly,
                _ => UnitForm::Words,
            },
            remark: match self.rng.below(100) {
                0..38 => Remark::None,
                38..58 => Remark::Quarter,
                58..82 => Remark::QuarterAndName,
                _ => Remark::NameBeforeUnit,
            },
            postcode_first: self.rng.chance(0.02),
        }
    }

    /// What has nothing to do with who somebody is.
    fn life(&mut self, row: &mut Row) {
        let joined = self.rng.between(2008, 2026);
        let (month, day) = (self.rng.between(1, 10), self.rng.between(1, 28));
        let _ = write!(row.cell_mut(Column::Joined), "{joined}-{month:02}-{day:02}");
        let bought = self.rng.between(joined.max(2018), 2026);
        let (month, day) = (self.rng.between(1, 10), self.rng.between(1, 28));
        let _ = write!(row.cell_mut(Column::LastPurchase), "{bought}-{month:02}-{day:02}");
        row.set(
            Column::Grade,
            self.rng.pick(&["일반", "일반", "일반", "신규", "우수", "우수", "VIP", "휴면"]),
        );
        let _ = write!(row.cell_mut(Column::Mileage), "{}", self.rng.below(4000) * 10);
        row.set(Column::ConsentSms, self.rng.pick(&["Y", "Y", "N"]));
        row.set(Column::ConsentEmail, self.rng.pick(&["Y", "N"]));
        row.set(
            Column::Store,
            self.rng.pick(&["온라인", "온라인", "강남점", "분당점", "부산본점", "대전점", "앱"]),
        );
    }
}
