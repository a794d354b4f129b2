//! From a cell to an outcome: which address it is, and what is wrong with it.

use std::borrow::Cow;

use cleanse_core::{Date, Findings, Note, NoteKind};
use cleanse_text::clean;

use crate::atoms::{Atoms, Kind};
use crate::head::{Head, head};
use crate::hits::Hits;
use crate::parts::{Parts, Run, is_side_street, parts};
use crate::tables::{
    DistrictId, NameKind, Place, Places, ProvinceId, district, districts_named, heirs_on, postcode_fits,
    province, province_names, province_on, stamp,
};
use crate::{Address, rules, words, write};

/// What a cell turned out to be.
pub(crate) enum Outcome {
    /// Nothing is there.
    Blank,
    /// No address.
    Nothing,
    /// One reading, complete, and the further addresses of the cell.
    Sure(Address, Vec<Address>),
    /// The reading, if there is one only, and what a human may choose from.
    Doubtful(Option<Address>, Vec<Address>),
}

/// Reads a cell. Text hygiene reports to `findings`; what concerns the address is in the second value.
pub(crate) fn read(s: &str, day: Date, findings: &mut impl Findings) -> Outcome {
    read_with_hits(s, day, findings).0
}

/// As [`read`], with the rules that were hit.
pub(crate) fn read_with_hits(s: &str, day: Date, findings: &mut impl Findings) -> (Outcome, Hits) {
    let text = rejoined(unquoted(clean(s, findings)));
    let mut hits = Hits::default();
    if cleanse_text::is_blank(&text) {
        return (Outcome::Blank, hits);
    }
    if words::is_placeholder(&text) {
        hits.add(&rules::PLACEHOLDER);
        return (Outcome::Nothing, hits);
    }
    let mut reading = Reading::of(&text, day);
    let second = reading.second_address();
    if let Some(at) = second {
        reading = Reading::of(text[..at].trim_end_matches([' ', ',', '/', ';', '|', '\n', '(']), day);
    }
    reading.forget_repeated_place();
    let outcome = reading.settled(&mut hits);
    let outcome = match second {
        Some(at) => with_others(outcome, &text[at..], day, &mut hits),
        None => outcome,
    };
    match outcome {
        Outcome::Sure(address, _)
            if address.text != s && reading.is_rearranged() && !reads_back(&address, day) =>
        {
            hits.add(&rules::UNSETTLED);
            (Outcome::Doubtful(None, vec![address]), hits)
        }
        Outcome::Sure(address, _) if address.text.contains(char::REPLACEMENT_CHARACTER) => {
            hits.add(&rules::UNSETTLED);
            (Outcome::Doubtful(Some(address), Vec::new()), hits)
        }
        Outcome::Sure(address, others) => {
            reading.style_hits(&address, s, &mut hits);
            (Outcome::Sure(address, others), hits)
        }
        other => (other, hits),
    }
}

/// Whether the canonical form of a cell is the same address by itself: what is not was a guess.
fn reads_back(address: &Address, day: Date) -> bool {
    let text = rejoined(Cow::Borrowed(&address.text));
    let mut reading = Reading::of(&text, day);
    let second = reading.second_address();
    reading.forget_repeated_place();
    let again = reading.settled(&mut Hits::default());
    second.is_none() && matches!(again, Outcome::Sure(again, _) if again == *address)
}

/// Without the quotes that an export put around the whole cell.
fn unquoted(text: Cow<'_, str>) -> Cow<'_, str> {
    let quote = ['"', '\''];
    if !text.starts_with(quote) && !text.ends_with(quote) {
        return text;
    }
    Cow::Owned(text.trim_matches(|c: char| quote.contains(&c) || c.is_whitespace()).to_owned())
}

/// Puts the last syllables of names, side streets and units back where a blank parted them: `서울 특별시`, `강남 구`, `역삼로 12 길 34`,
/// `101 동 1203 호`.
fn rejoined(text: Cow<'_, str>) -> Cow<'_, str> {
    let parted = |w: &str| {
        matches!(
            w,
            "시" | "군" | "구" | "동" | "층" | "호" | "특별시" | "광역시" | "특별자치시" | "특별자치도"
        )
    };
    if !text.split([' ', ',']).any(|word| parted(word) || begins_side_street(word)) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut words = text.split(' ').enumerate().peekable();
    while let Some((i, word)) = words.next() {
        let behind_number = out.ends_with(|c: char| c.is_ascii_digit());
        let behind_name =
            out.ends_with(cleanse_text::is_syllable) && !out.ends_with(['시', '도', '군', '구', '로', '길']);
        let unit = matches!(word.trim_end_matches(','), "동" | "층" | "호");
        let next = words.peek().map_or("", |(_, next)| next);
        let joins = match unit {
            true => behind_number,
            false => behind_name && parted(word.trim_end_matches(',')) || is_parted_street(&out, word, next),
        };
        if i > 0 && !joins {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// Whether a word can begin with what makes a number a side street: `길`, `번길`, `가길34`, `번`.
fn begins_side_street(word: &str) -> bool {
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    name == "번" || name.ends_with('길') && is_side_street(name)
}

/// Whether `길` or `번길` behind a road and its number goes on with the name: a building number must follow.
fn is_parted_street(before: &str, word: &str, next: &str) -> bool {
    let word = word.trim_end_matches(',');
    let numbered = |s: &str| s.starts_with(|c: char| c.is_ascii_digit());
    let follows = match word {
        "번" => next.starts_with('길'),
        _ => word.ends_with(|c: char| c.is_ascii_digit()) || numbered(next),
    };
    let number = before.strip_suffix('번').filter(|_| word.starts_with('길')).unwrap_or(before);
    let road = number.trim_end_matches(|c: char| c.is_ascii_digit());
    let of_a_road = road.len() < number.len() && road.trim_end().ends_with(['로', '길']);
    follows && of_a_road && begins_side_street(word)
}

/// Adds the addresses that stand behind the first one.
fn with_others(first: Outcome, rest: &str, day: Date, hits: &mut Hits) -> Outcome {
    hits.add(&rules::SEVERAL_ADDRESSES);
    let (Outcome::Sure(address, mut others), Outcome::Sure(next, further)) =
        (first, read_with_hits(rest, day, &mut ()).0)
    else {
        return Outcome::Doubtful(None, Vec::new());
    };
    others.extend([next].into_iter().chain(further).filter(|other| *other != address));
    Outcome::Sure(address, others)
}

/// Remarks may read otherwise where the canonical form puts them: read again until it stays, and doubted where that is in doubt.
fn settle(mut address: Address, day: Date, hits: &mut Hits) -> Outcome {
    for _ in 0..3 {
        let text = rejoined(Cow::Borrowed(&address.text));
        let mut reading = Reading::of(&text, day);
        let second = reading.second_address();
        reading.forget_repeated_place();
        let mut found = Hits::default();
        let (again, sure) = match reading.outcome(&mut found) {
            Outcome::Sure(again, _) => (again, true),
            Outcome::Doubtful(Some(again), _) => (again, false),
            other => return other,
        };
        if again != address {
            address = again;
            continue;
        }
        if second.is_some() {
            hits.add(&rules::UNSETTLED);
            return Outcome::Doubtful(None, vec![address]);
        }
        if sure {
            return Outcome::Sure(again, Vec::new());
        }
        found.iter().for_each(|rule| hits.add(rule));
        return Outcome::Doubtful(Some(again), Vec::new());
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
        let located = head.places.as_slice().iter().any(|place| place.district.is_some());
        let parts = parts(&mut atoms, may_have_townships(&head.places), located);
        let mut reading = Reading { head, atoms, parts, places: Places::new(), day };
        reading.resolve();
        reading
    }

    /// `강남구 역삼동 ) 서울 강남구 테헤란로 1`: the place again among the remarks says nothing.
    fn forget_repeated_place(&mut self) {
        let [place] = *self.places.as_slice() else { return };
        let Reading { atoms, parts, .. } = self;
        parts.remarks.shorten(|run| match place_at(atoms, run) {
            Some((province, districts)) if is_in(place, province, districts) => 2,
            _ => 0,
        });
    }

    /// Whether a province and a district that are not those of the address stand among the remarks.
    fn names_another_place(&self) -> bool {
        self.parts.remarks.iter().any(|run| place_at(&self.atoms, run).is_some())
    }

    /// Finds where the address lies on the day: heirs of districts, and what quarter and postcode tell.
    fn resolve(&mut self) {
        // A quarter that decides about a split district is one word.
        let quarter = self.parts.quarter.map(|run| self.atoms.str(run.from));
        let mut found = self.head.places;
        if found.as_slice().len() > 1 && self.parts.township.is_some() {
            found.keep(may_have_township);
        }
        let mut out = Places::new();
        for &place in found.as_slice() {
            heirs_on(place, quarter, stamp(self.day), &mut out);
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
        match self.postcode()? {
            postcode if postcode.len() == 5 => postcode.get(..2)?.parse().ok(),
            // The zero in front was lost.
            postcode if postcode.len() == 4 => postcode.get(..1)?.parse().ok(),
            _ => None,
        }
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

    /// Whether the canonical form may read otherwise: something stands elsewhere in it, or a remark holds more than words. What
    /// only has [unstable](Reading::unstable) remarks has been read again already.
    fn is_rearranged(&self) -> bool {
        let site = self.parts.building.or(self.parts.lot).map_or(0, |number| number.main);
        let is_word = |i: usize| {
            self.atoms.kind(i) == Some(Kind::Word)
                && self
                    .atoms
                    .str(i)
                    .chars()
                    .all(|c| cleanse_text::is_syllable(c) || c.is_ascii_alphanumeric())
        };
        let words = || self.parts.remarks.iter().all(|run| (run.from..run.to).all(is_word));
        let room =
            self.parts.room.map(|room| (room.text.from..room.text.to).map(|i| self.atoms.str(i).len()).sum());
        self.parts.postcode.is_some()
            || room > Some(4)
            || self.parts.remarks.iter().any(|run| run.from < site)
            || (0..site).any(|i| matches!(self.atoms.kind(i), Some(Kind::Open | Kind::Close)))
            || !(self.unstable() || words())
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

    /// Where a second address begins: a full province name among the remarks.
    fn second_address(&self) -> Option<usize> {
        let begins = |i: &usize| {
            let word = self.atoms.str(*i);
            let long = word.ends_with(['시', '도']) && word.len() > 3 * '가'.len_utf8();
            let parted = *i > 0 && self.atoms.kind(*i - 1) == Some(Kind::Comma);
            let district = || parted && !districts_named(self.atoms.str(*i + 1)).is_empty();
            province_names(word)
                .any(|name| name.text == word && name.kind != NameKind::Doubtful && (long || district()))
        };
        let first = self.parts.remarks.iter().find_map(|run| (run.from..run.to).find(begins))?;
        let first = self.behind_its_postcode(first);
        let at = self.atoms.get(first).map(|atom| usize::from(atom.from))?;
        (self.has_site() && at > self.head.at).then_some(at)
    }

    /// Where the postcode in parentheses begins that stands right before a piece, or the piece itself.
    fn behind_its_postcode(&self, at: usize) -> usize {
        let open = (at.saturating_sub(6)..at).rev().find(|&i| self.atoms.kind(i) == Some(Kind::Open));
        let digits = |i: usize| if self.atoms.is_number(i) { self.atoms.str(i).len() } else { 0 };
        let is_postcode = |from: usize| {
            let closed = self.atoms.kind(at - 1) == Some(Kind::Close);
            let dashed = self.atoms.kind(from + 2) == Some(Kind::Dash);
            closed
                && match at - from {
                    3 => matches!(digits(from + 1), 5 | 6),
                    5 => dashed && digits(from + 1) == 3 && digits(from + 3) == 3,
                    _ => false,
                }
        };
        open.filter(|&from| is_postcode(from)).unwrap_or(at)
    }

    /// The outcome, read again until its canonical form stays.
    fn settled(&self, hits: &mut Hits) -> Outcome {
        match self.outcome(hits) {
            Outcome::Sure(address, _) if self.unstable() => settle(address, self.day, hits),
            Outcome::Doubtful(Some(address), others) if self.unstable() => {
                match settle(address, self.day, hits) {
                    Outcome::Sure(address, _) | Outcome::Doubtful(Some(address), _) => {
                        Outcome::Doubtful(Some(address), others)
                    }
                    other => other,
                }
            }
            other => other,
        }
    }

    fn outcome(&self, hits: &mut Hits) -> Outcome {
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
            _ if self.parts.unclear || self.names_another_place() => Outcome::Doubtful(None, Vec::new()),
            _ if self.head.contradiction => self.choices(),
            [] => Outcome::Doubtful(Some(self.write(None)), Vec::new()),
            [place] if hits.is_empty() => Outcome::Sure(self.write(Some(*place)), Vec::new()),
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
        if self.names_another_place() {
            hits.add(&rules::SEVERAL_ADDRESSES);
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
        if address.text == cell {
            return;
        }
        hits.notes = self.notes();
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
        hits.add_if(has_no_space(cell), &rules::LOST_SPACES);
        hits.add_if(self.postcode().is_some_and(|p| p.len() == 4), &rules::LOST_LEADING_ZERO);
        if hits.is_empty() {
            hits.add(&rules::NON_CANONICAL_WRITING);
        }
    }

    /// The words in front that are no part of the address.
    fn notes(&self) -> Vec<Note> {
        let words = self.head.labels.iter().filter(|label| !label.is_empty());
        words.map(|&label| Note { kind: NoteKind::Label, text: label.into() }).collect()
    }

    /// Whether the province or district has another name by now.
    fn is_former(&self) -> bool {
        let day = stamp(self.day);
        let moved = self.head.province.is_some_and(|id| province_on(id, day) != id);
        let renamed = self.head.name == Some(NameKind::Former)
            && self.head.province.is_some_and(|id| province(id).since.is_some_and(|since| day >= since));
        let ended = |p: &Place| p.district.is_some_and(|id| district(id).until.is_some_and(|u| day >= u));
        let places = self.head.places.as_slice();
        moved || renamed || (!places.is_empty() && places.iter().all(ended))
    }
}

/// The province and the districts that the first two pieces of a remark name.
fn place_at(atoms: &Atoms<'_>, run: Run) -> Option<(ProvinceId, &'static [DistrictId])> {
    let word = (run.to - run.from >= 2).then(|| atoms.str(run.from))?;
    let name = province_names(word).find(|name| name.text == word && name.kind != NameKind::Doubtful)?;
    let districts = districts_named(atoms.str(run.from + 1));
    (!districts.is_empty()).then_some((name.province, districts))
}

/// Whether a place lies in one of these districts of the province.
fn is_in(place: Place, province: ProvinceId, districts: &[DistrictId]) -> bool {
    place.province == province && place.district.is_some_and(|id| districts.contains(&id))
}

/// Whether no space of any width stands between the words.
fn has_no_space(cell: &str) -> bool {
    let inner = cell.trim();
    !inner.as_bytes().contains(&b' ') && !inner.contains(char::is_whitespace)
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
