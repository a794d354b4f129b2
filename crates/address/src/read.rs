//! From a cell to an outcome: which address it is, and what is wrong with it.

use cleanse_core::{Date, Findings};
use cleanse_text::clean;

use crate::atoms::Atoms;
use crate::head::{Head, head};
use crate::hits::Hits;
use crate::parts::{Parts, parts};
use crate::tables::{
    NameKind, Place, Places, district, heirs_on, postcode_fits, province, province_on, stamp,
};
use crate::{Address, rules, words, write};

/// What a cell turned out to be.
pub(crate) enum Outcome {
    /// Nothing is there.
    Blank,
    /// No address.
    Nothing,
    /// One reading, complete.
    Sure(Address),
    /// The reading, if there is one only, and what a human may choose from.
    Doubtful(Option<Address>, Vec<Address>),
}

/// Reads a cell. Text hygiene reports to `findings`; what concerns the address is in the second value.
pub(crate) fn read(s: &str, day: Date, findings: &mut impl Findings) -> Outcome {
    read_with_hits(s, day, findings).0
}

/// As [`read`], with the rules that were hit.
pub(crate) fn read_with_hits(s: &str, day: Date, findings: &mut impl Findings) -> (Outcome, Hits) {
    let text = clean(s, findings);
    let mut hits = Hits::default();
    if cleanse_text::is_blank(&text) {
        return (Outcome::Blank, hits);
    }
    if words::is_placeholder(&text) {
        hits.add(&rules::PLACEHOLDER);
        return (Outcome::Nothing, hits);
    }
    let mut reading = Reading::of(&text, day);
    let outcome = reading.outcome(&mut hits);
    let outcome = match outcome {
        Outcome::Sure(address) if reading.unstable() => settle(address, day),
        Outcome::Doubtful(Some(address), others) if reading.unstable() => match settle(address, day) {
            Outcome::Sure(address) => Outcome::Doubtful(Some(address), others),
            other => other,
        },
        other => other,
    };
    if let Outcome::Sure(address) = &outcome {
        reading.style_hits(address, s, &mut hits);
    }
    (outcome, hits)
}

/// Remarks may read otherwise where the canonical form puts them: read again until it stays.
fn settle(mut address: Address, day: Date) -> Outcome {
    for _ in 0..3 {
        let again = match Reading::of(&address.text, day).outcome(&mut Hits::default()) {
            Outcome::Sure(again) | Outcome::Doubtful(Some(again), _) => again,
            other => return other,
        };
        if again == address {
            return Outcome::Sure(again);
        }
        address = again;
    }
    Outcome::Doubtful(None, Vec::new())
}

/// A cell taken apart.
struct Reading<'a> {
    head: Head<'a>,
    atoms: Atoms<'a>,
    parts: Parts,
    /// Where the address lies on the day.
    places: Places,
    day: Date,
}

impl<'a> Reading<'a> {
    fn of(text: &'a str, day: Date) -> Reading<'a> {
        let head = head(text);
        let mut atoms = Atoms::cut(text, head.at);
        let parts = parts(&mut atoms, may_have_townships(&head.places));
        let mut reading = Reading { head, atoms, parts, places: Places::new(), day };
        reading.resolve();
        reading
    }

    /// Finds where the address lies on the day: heirs of districts, and what quarter and postcode tell.
    fn resolve(&mut self) {
        let quarter = self.parts.quarter.map(|run| {
            let mut text = String::new();
            (run.from..run.to).for_each(|i| text.push_str(self.atoms.str(i)));
            text
        });
        let mut out = Places::new();
        for &place in self.head.places.as_slice() {
            heirs_on(place, quarter.as_deref(), stamp(self.day), &mut out);
        }
        if out.as_slice().len() > 1 && self.parts.township.is_some() {
            out.keep(may_have_township);
        }
        if out.as_slice().len() > 1
            && let Some(two) = self.first_two()
        {
            let fits =
                |p: Place| postcode_fits(two, p.district.map_or(p.province, |id| district(id).province));
            if out.as_slice().iter().any(|&p| fits(p)) {
                out.keep(fits);
            }
        }
        self.places = out;
    }

    fn postcode(&self) -> Option<&'a str> {
        self.head.postcode.or_else(|| self.parts.postcode.map(|i| self.atoms.str(i)))
    }

    /// The first two digits of a five-digit postcode.
    fn first_two(&self) -> Option<u8> {
        self.postcode().filter(|p| p.len() == 5).and_then(|p| p[..2].parse().ok())
    }

    fn write(&self, place: Option<Place>) -> Address {
        write::address(&self.atoms, &self.parts, place, self.postcode(), self.day)
    }

    /// Whether a remark could be something else at its canonical place.
    fn unstable(&self) -> bool {
        let risky = |i: usize| {
            self.atoms.is_number(i)
                || self.atoms.str(i).ends_with(['동', '리', '읍', '면', '로', '길', '산', '제'])
        };
        self.parts.remarks.iter().any(|run| (run.from..run.to).any(risky))
    }

    fn has_site(&self) -> bool {
        self.parts.building.is_some() || self.parts.lot.is_some()
    }

    fn says_nothing(&self) -> bool {
        let p = &self.parts;
        let unit = p.block.is_some() || p.room.is_some();
        self.head.places.as_slice().is_empty() && !self.has_site() && !unit && !self.has_town()
    }

    fn has_town(&self) -> bool {
        self.parts.township.is_some() || self.parts.quarter.is_some()
    }

    fn outcome(&mut self, hits: &mut Hits) -> Outcome {
        if self.atoms.overflow || self.parts.remarks.overflow {
            hits.add(&rules::TOO_LONG);
            return Outcome::Doubtful(None, Vec::new());
        }
        if self.says_nothing() {
            return self.nothing(hits);
        }
        self.gaps(hits);
        self.doubts(hits);
        let places = self.places.as_slice();
        match places {
            _ if self.parts.unclear => Outcome::Doubtful(None, Vec::new()),
            _ if self.head.contradiction => self.choices(),
            [] => Outcome::Doubtful(Some(self.write(None)), Vec::new()),
            [place] if hits.is_empty() => Outcome::Sure(self.write(Some(*place))),
            [place] => Outcome::Doubtful(Some(self.write(Some(*place))), Vec::new()),
            _ => self.choices(),
        }
    }

    fn choices(&self) -> Outcome {
        Outcome::Doubtful(None, self.places.as_slice().iter().map(|&p| self.write(Some(p))).collect())
    }

    fn nothing(&self, hits: &mut Hits) -> Outcome {
        if words::is_latin_address(self.atoms.text) {
            hits.add(&rules::LATIN_ADDRESS);
            return Outcome::Doubtful(None, Vec::new());
        }
        hits.add(&rules::NOT_AN_ADDRESS);
        Outcome::Nothing
    }

    /// What mail needs and is not there.
    fn gaps(&self, hits: &mut Hits) {
        if !self.has_site() {
            hits.add(&rules::MISSING_SITE);
        }
        let lone_province = |p: &Place| p.district.is_none() && !is_without_districts(p);
        let places = self.places.as_slice();
        if places.is_empty()
            || places.iter().all(lone_province)
            || (self.head.stem && self.head.province.is_none())
        {
            hits.add(&rules::MISSING_DISTRICT);
        }
    }

    /// What can be read in several ways.
    fn doubts(&self, hits: &mut Hits) {
        let places = self.places.as_slice();
        if self.head.contradiction {
            hits.add(&rules::PROVINCE_MISMATCH);
        } else if places.len() > 1 {
            let split = self.head.places.as_slice().len() == 1;
            hits.add(if split { &rules::SPLIT_DISTRICT } else { &rules::AMBIGUOUS_DISTRICT });
        }
        if self.parts.unclear {
            hits.add(&rules::UNCLEAR_NUMBER);
        }
        if let (Some(two), [place]) = (self.first_two(), places)
            && !postcode_fits(two, place.province)
        {
            hits.add(&rules::POSTCODE_MISMATCH);
        }
    }

    /// Safe changes of a complete address, each with its own reason.
    fn style_hits(&self, address: &Address, cell: &str, hits: &mut Hits) {
        if *address.text == *cell {
            return;
        }
        let typed = self.head.province;
        if self.is_former() {
            hits.add(&rules::FORMER_NAME);
        }
        if matches!(self.head.name, Some(NameKind::Short | NameKind::Doubtful))
            || (self.head.stem && typed.is_some())
        {
            hits.add(&rules::ABBREVIATED_NAME);
        }
        if typed.is_none() {
            hits.add(&rules::MISSING_PROVINCE);
        }
        if self.parts.short_unit {
            hits.add(&rules::SHORT_UNIT);
        }
        if !cell.trim().contains([' ', '\u{3000}', '\u{A0}']) {
            hits.add(&rules::LOST_SPACES);
        }
        if hits.is_empty() {
            hits.add(&rules::NON_CANONICAL_WRITING);
        }
    }

    /// Whether the province or district has another name by now.
    fn is_former(&self) -> bool {
        let day = stamp(self.day);
        let moved = self.head.province.is_some_and(|id| province_on(id, day) != id);
        let renamed = self.head.name == Some(NameKind::Former)
            && self.head.province.is_some_and(|id| province(id).since.is_some_and(|since| day >= since));
        let ended = |p: &Place| p.district.is_some_and(|id| district(id).until.is_some_and(|u| day >= u));
        moved || renamed || self.head.places.as_slice().iter().any(ended)
    }
}

/// Sejong has no districts.
fn is_without_districts(place: &Place) -> bool {
    province(place.province).name == "세종특별자치시"
}

fn may_have_townships(places: &Places) -> bool {
    places.as_slice().is_empty() || places.as_slice().iter().any(|&p| may_have_township(p))
}

/// Districts of metropolitan cities (자치구) have no townships.
fn may_have_township(place: Place) -> bool {
    match place.district.map(district) {
        Some(d) => !(d.ward.is_empty() && d.name.ends_with('구')),
        None => !matches!(province(place.province).name, "서울특별시" | "광주광역시" | "대전광역시"),
    }
}
