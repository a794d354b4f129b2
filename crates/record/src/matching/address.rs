//! Addresses: which building, which unit, which district; road and lot form of the same place.
//!
//! ```text
//! | city (2) | district (2) | road (4) | number (4) | dong (4) | lot (4) | unit: building (2) | unit: door (2) |
//! ```
//!
//! Everything is read in one pass over runs of letters and digits; a number that is missing is 0. The reading need not
//! be right, it has to be the same for the same place however it is spelled: with or without spaces, province, parentheses.

use std::sync::Arc;

use cleanse_dedupe::{Comparator, Error, Level, SAYS_NOTHING, hash_bytes, mix};

/// Korean addresses.
struct KoreanAddress {
    levels: [Level; 11],
}

const FULL: u8 = 0;
const BUILDING: u8 = 1;
const UNIT_MISSING: u8 = 2;
const OTHER_FORM_SAME_UNIT: u8 = 3;
const OTHER_FORM_SAME_DONG: u8 = 4;
const SAME_STREET_SAME_UNIT: u8 = 5;
const OTHER_UNIT: u8 = 6;
const SAME_STREET: u8 = 7;
const SAME_DISTRICT: u8 = 8;
const SAME_CITY: u8 = 9;
const DIFFER: u8 = 10;

pub(super) fn make(_: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    let names = [
        "full",
        "building",
        "unit missing",
        "other form, same unit",
        "other form, same dong",
        "same street and unit, other number",
        "other unit",
        "same street",
        "same district",
        "same city",
        "differ",
    ];
    Ok(Arc::new(KoreanAddress { levels: names.map(Level::plain) }))
}

/// A place, as far as the text tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Place {
    /// 시, or a metropolitan city.
    city: u16,
    /// 구 or 군.
    district: u16,
    road: u32,
    number: u32,
    dong: u32,
    lot: u32,
    /// 동 of a complex.
    block: u16,
    /// 호.
    door: u16,
}

const SIZE: usize = 24;

impl Place {
    fn of(value: &[u8]) -> Place {
        let Ok(b) = <&[u8; SIZE]>::try_from(value) else { return Place::default() };
        let short = |n: usize| u16::from_le_bytes([b[n], b[n + 1]]);
        let long = |n: usize| u32::from_le_bytes([b[n], b[n + 1], b[n + 2], b[n + 3]]);
        Place {
            city: short(0),
            district: short(2),
            road: long(4),
            number: long(8),
            dong: long(12),
            lot: long(16),
            block: short(20),
            door: short(22),
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        for n in [self.city, self.district] {
            out.extend_from_slice(&n.to_le_bytes());
        }
        for n in [self.road, self.number, self.dong, self.lot] {
            out.extend_from_slice(&n.to_le_bytes());
        }
        for n in [self.block, self.door] {
            out.extend_from_slice(&n.to_le_bytes());
        }
    }

    fn has_unit(&self) -> bool {
        self.door != 0
    }

    /// Whether two places cannot be in one town.
    fn elsewhere(&self, other: &Place) -> bool {
        let differ = |a: u16, b: u16| a != 0 && b != 0 && a != b;
        differ(self.city, other.city) || differ(self.district, other.district)
    }

    fn same_town(&self, other: &Place) -> bool {
        !self.elsewhere(other)
            && ((self.city != 0 && self.city == other.city)
                || (self.district != 0 && self.district == other.district))
    }

    fn same_building(&self, other: &Place) -> bool {
        let by_road =
            self.road != 0 && self.road == other.road && self.number != 0 && self.number == other.number;
        let by_lot = self.lot != 0 && self.lot == other.lot && self.dong != 0 && self.dong == other.dong;
        (by_road || by_lot) && !self.elsewhere(other)
    }

    /// The same door, and no contradiction about the block.
    fn same_unit(&self, other: &Place) -> bool {
        self.door != 0
            && self.door == other.door
            && (self.block == other.block || self.block == 0 || other.block == 0)
    }

    /// Whether one is a road address and the other a lot address, so that nothing tells whether they are one building.
    fn other_form(&self, other: &Place) -> bool {
        (self.lot == 0) != (other.lot == 0) && (self.road == 0) != (other.road == 0)
    }

    fn same_dong(&self, other: &Place) -> bool {
        self.dong != 0 && self.dong == other.dong
    }

    fn contradicts_dong(&self, other: &Place) -> bool {
        self.dong != 0 && other.dong != 0 && self.dong != other.dong
    }

    fn building_key(&self) -> Option<u64> {
        match (self.road, self.number, self.dong, self.lot) {
            (road @ 1.., number @ 1.., _, _) => Some(mix(u64::from(road), u64::from(number))),
            (_, _, dong @ 1.., lot @ 1..) => Some(mix(u64::from(dong), u64::from(lot))),
            _ => None,
        }
    }
}

impl Comparator for KoreanAddress {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let place = read(values);
        if place != Place::default() {
            place.write(out);
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        level(&Place::of(a), &Place::of(b))
    }

    fn parts(&self) -> &[&'static str] {
        &["full", "building", "unit", "town", "dong", "street"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let place = Place::of(value);
        match part {
            0 => out.extend(place.building_key().map(|k| mix(k, u64::from(place.door)))),
            1 => out.extend(place.building_key()),
            2 if place.has_unit() => out.push(mix(u64::from(place.block), u64::from(place.door))),
            3 if place.city != 0 => out.push(mix(3, u64::from(place.city))),
            3 if place.district != 0 => out.push(mix(3, u64::from(place.district))),
            4 if place.dong != 0 => out.push(mix(4, u64::from(place.dong))),
            5 if place.road != 0 => out.push(mix(5, u64::from(place.road))),
            5 if place.lot != 0 => out.push(mix(5, u64::from(place.dong))),
            _ => {}
        }
    }

    fn components(&self, _: &[u8], _: &mut Vec<u64>) {}

    fn identities(&self, value: &[u8], out: &mut Vec<u64>) {
        let place = Place::of(value);
        out.extend(
            place.building_key().map(|k| mix(k, u64::from(place.block) << 16 | u64::from(place.door))),
        );
    }
}

fn level(a: &Place, b: &Place) -> u8 {
    if a.same_building(b) {
        return match (a.has_unit(), b.has_unit()) {
            (false, false) => BUILDING,
            (true, true) if a.same_unit(b) => FULL,
            (true, true) => OTHER_UNIT,
            _ => UNIT_MISSING,
        };
    }
    if a.elsewhere(b) {
        return DIFFER;
    }
    if a.other_form(b) && !a.contradicts_dong(b) {
        return other_form(a, b);
    }
    let same_street = (a.road != 0 && a.road == b.road) || (a.lot != 0 && b.lot != 0 && a.same_dong(b));
    match (same_street, a.same_unit(b)) {
        (true, true) => SAME_STREET_SAME_UNIT,
        (true, false) => SAME_STREET,
        _ => town(a, b),
    }
}

fn other_form(a: &Place, b: &Place) -> u8 {
    match (a.has_unit() && b.has_unit(), a.same_unit(b), a.same_dong(b)) {
        (true, true, same_dong) if same_dong || a.same_town(b) => OTHER_FORM_SAME_UNIT,
        (true, true, _) => SAYS_NOTHING,
        (true, false, _) => town(a, b),
        (false, _, true) => OTHER_FORM_SAME_DONG,
        (false, _, false) => SAYS_NOTHING,
    }
}

fn town(a: &Place, b: &Place) -> u8 {
    if !a.same_town(b) {
        return DIFFER;
    }
    let same_district = a.district == b.district || a.same_dong(b);
    if same_district { SAME_DISTRICT } else { SAME_CITY }
}

/// A run of characters of one kind.
#[derive(Clone, Copy)]
enum Run<'t> {
    Word(&'t str),
    Number(u32),
    Dash,
    Open,
    Close,
}

fn read(values: &[Option<&str>]) -> Place {
    let mut reader = Reader::default();
    for value in values.iter().flatten() {
        let mut runs = Runs { text: value, gap: true }.peekable();
        while let Some((run, gap)) = runs.next() {
            let next = runs.peek().map(|(r, _)| *r);
            reader.take(run, gap, next);
        }
        reader.end();
    }
    reader.place
}

/// Reads runs. Digits stand in any width, letters in Hangul or Latin.
struct Runs<'t> {
    text: &'t str,
    gap: bool,
}

impl<'t> Iterator for Runs<'t> {
    /// The run, and whether a space stands before it.
    type Item = (Run<'t>, bool);

    fn next(&mut self) -> Option<(Run<'t>, bool)> {
        let mut gap = std::mem::take(&mut self.gap);
        loop {
            let c = self.text.chars().next()?;
            let rest = &self.text[c.len_utf8()..];
            if let Some(first) = digit(c) {
                let (value, rest) = number(u32::from(first), rest);
                self.text = rest;
                return Some((Run::Number(value), gap));
            }
            if is_letter(c) {
                let end = self.text.find(|c: char| !is_letter(c)).unwrap_or(self.text.len());
                let word = &self.text[..end];
                self.text = &self.text[end..];
                return Some((Run::Word(word), gap));
            }
            self.text = rest;
            match c {
                '-' | '–' | '—' | '－' | '~' => return Some((Run::Dash, gap)),
                '(' | '[' | '（' => return Some((Run::Open, gap)),
                ')' | ']' | '）' => return Some((Run::Close, gap)),
                _ => gap = true,
            }
        }
    }
}

fn number(mut value: u32, mut rest: &str) -> (u32, &str) {
    while let Some(c) = rest.chars().next() {
        let Some(digit) = digit(c) else { break };
        value = value.wrapping_mul(10).wrapping_add(u32::from(digit));
        rest = &rest[c.len_utf8()..];
    }
    (value, rest)
}

/// Hangul and ASCII first: the tables of Unicode are slow.
fn is_letter(c: char) -> bool {
    matches!(c, '가'..='힣' | 'A'..='Z' | 'a'..='z') || (!c.is_ascii() && c.is_alphabetic())
}

fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '가'..='힣' | '\0'..='\x7F' => None,
        _ => cleanse_text::digit_value(c),
    }
}

/// What the next number is part of.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Expect {
    /// The region, or a name.
    #[default]
    Name,
    /// The main number of a road, once a side street can no longer follow.
    Road,
    /// The main number of a lot.
    Lot,
    /// The unit.
    Unit,
}

#[derive(Default)]
struct Reader {
    place: Place,
    expect: Expect,
    in_note: bool,
    /// The last number, before it is known what follows.
    pending: Option<u32>,
    /// A number and a dash before the pending number.
    dashed: Option<u32>,
    dash: bool,
}

impl Reader {
    fn take(&mut self, run: Run<'_>, gap: bool, next: Option<Run<'_>>) {
        match run {
            Run::Open => {
                self.settle();
                self.in_note = true;
            }
            Run::Close => self.in_note = false,
            Run::Word(word) if self.in_note => self.note(word),
            _ if self.in_note => {}
            Run::Number(n) => self.number(n, gap),
            Run::Dash => self.dash = self.pending.is_some(),
            Run::Word(word) => self.word(word, next),
        }
    }

    fn end(&mut self) {
        self.settle();
        self.in_note = false;
    }

    fn number(&mut self, n: u32, gap: bool) {
        if self.dash && self.pending.is_some() {
            self.dashed = self.pending.replace(n);
            self.dash = false;
            return;
        }
        if gap || self.pending.is_some() {
            self.settle();
        }
        self.pending = Some(n);
    }

    /// A number that no word explains: the main number, or a unit.
    fn settle(&mut self) {
        let dashed = self.dashed.take();
        self.dash = false;
        let Some(n) = self.pending.take() else { return };
        let joined = |main: u32, sub: u32| main.wrapping_mul(100_000).wrapping_add(sub).max(1);
        let value = dashed.map_or(joined(n, 0), |main| joined(main, n));
        match self.expect {
            Expect::Road if self.place.number == 0 => {
                self.place.number = value;
                self.expect = Expect::Unit;
            }
            Expect::Lot if self.place.lot == 0 => {
                self.place.lot = value;
                self.expect = Expect::Unit;
            }
            Expect::Unit if self.place.door == 0 => {
                if let Some(block) = dashed {
                    self.place.block = block as u16;
                    self.place.door = n as u16;
                }
            }
            _ => {}
        }
    }

    fn word(&mut self, word: &str, next: Option<Run<'_>>) {
        if self.pending.is_some() && self.suffix(word) {
            return;
        }
        self.settle();
        if self.expect == Expect::Name {
            let rest = self.region(word);
            if !rest.is_empty() && matches!(next, Some(Run::Number(_))) {
                self.name(rest);
            }
        } else if self.expect == Expect::Unit
            && (word.len() == 1)
            && matches!(next, Some(Run::Word(_) | Run::Number(_)))
        {
            self.place.block = u16::from(word.as_bytes()[0]);
        }
    }

    /// A word right behind a number: side street, unit, or nothing that matters.
    fn suffix(&mut self, word: &str) -> bool {
        let n = self.pending.unwrap_or(0);
        if self.expect == Expect::Road
            && self.place.number == 0
            && (word.starts_with("번길") || word.starts_with("길") || word.starts_with("번안길"))
        {
            self.place.road = mix(u64::from(self.place.road), u64::from(n)) as u32;
            self.pending = None;
            self.dashed = None;
            return true;
        }
        if self.expect == Expect::Road && word.starts_with('가') && self.place.number == 0 {
            // 종로1가 24 is a lot.
            self.place.dong = mix(u64::from(self.place.road), u64::from(n)) as u32;
            self.place.road = 0;
            self.expect = Expect::Lot;
            self.pending = None;
            return true;
        }
        if word.starts_with('호') {
            return self.door(n, word);
        }
        if word.starts_with('동') && self.expect != Expect::Name {
            self.place.block = n as u16;
            (self.pending, self.dashed) = (None, None);
            return true;
        }
        if word.starts_with('층') || word.starts_with("단지") || word.starts_with('차') {
            (self.pending, self.dashed) = (None, None);
            return true;
        }
        if word.starts_with("번지") {
            self.settle();
            return true;
        }
        false
    }

    fn door(&mut self, n: u32, _: &str) -> bool {
        if let Some(block) = self.dashed.take() {
            self.place.block = block as u16;
        }
        self.place.door = n as u16;
        self.pending = None;
        self.expect = Expect::Unit;
        true
    }

    /// Takes province, city, district and township off a word; returns what is left.
    fn region<'w>(&mut self, word: &'w str) -> &'w str {
        let mut rest = province(word);
        if rest.len() < word.len() {
            self.metropolis(word);
        }
        for _ in 0..4 {
            let Some(end) = region_end(rest) else { break };
            let (name, tail) = rest.split_at(end);
            self.place_region(name);
            rest = tail;
        }
        rest
    }

    /// A metropolitan city is a city of its own; a province is left out.
    fn metropolis(&mut self, word: &str) {
        let head = word.get(..6).unwrap_or("");
        if matches!(head, "서울" | "부산" | "대구" | "인천" | "광주" | "대전" | "울산" | "세종")
        {
            self.place.city = (hash_bytes(head.as_bytes()) as u16).max(1);
        }
    }

    fn place_region(&mut self, name: &str) {
        let hash = (hash_bytes(name.as_bytes()) as u16).max(1);
        match name.chars().next_back() {
            Some('시') => self.place.city = hash,
            // A 군 of a metropolitan city stands where other cities have a 구.
            Some('구' | '군') => self.place.district = hash,
            _ => {}
        }
    }

    /// The name right before a number: a road or a legal dong.
    fn name(&mut self, name: &str) {
        let hash = hash_bytes(name.as_bytes()) as u32 | 1;
        match name.chars().next_back() {
            Some('로' | '길') => {
                self.place.road = hash;
                self.expect = Expect::Road;
            }
            Some('동' | '리' | '가') => {
                self.place.dong = hash;
                self.expect = Expect::Lot;
            }
            _ => {}
        }
    }

    /// Words in parentheses: the legal dong, then the complex.
    fn note(&mut self, word: &str) {
        if self.place.dong == 0 && word.ends_with(['동', '가', '리']) {
            self.place.dong = hash_bytes(word.as_bytes()) as u32 | 1;
        }
    }
}

/// The rest behind the head of a province's or metropolitan city's name (`서울`, `충청남`), and the head.
fn province_head(word: &str) -> Option<(&str, &str)> {
    let (head, rest) = word.split_at_checked(6)?;
    match head {
        "충청" | "전라" | "경상" => {
            let rest = rest.strip_prefix('북').or_else(|| rest.strip_prefix('남'))?;
            Some((head, rest))
        }
        "서울" | "부산" | "대구" | "인천" | "광주" | "대전" | "울산" | "세종" | "경기" | "강원" | "충북"
        | "충남" | "전북" | "전남" | "경북" | "경남" | "제주" => Some((head, rest)),
        _ => None,
    }
}

/// What follows the head of a province.
const PROVINCE_TAILS: [&str; 6] = ["특별자치도", "특별자치시", "특별시", "광역시", "직할시", "도"];

/// The word without the province it begins with.
fn province(word: &str) -> &str {
    let Some((head, rest)) = province_head(word) else { return word };
    if rest.is_empty() {
        return rest;
    }
    if let Some(rest) = PROVINCE_TAILS.iter().find_map(|t| rest.strip_prefix(t)) {
        return rest;
    }
    // 서울시 and 부산시, but 광주시 and 제주시 are cities of their own.
    match rest.strip_prefix('시') {
        Some(_) if matches!(head, "광주" | "제주") => word,
        Some(rest) if head != "경기" => rest,
        _ if starts_region(rest) => rest,
        _ => word,
    }
}

fn starts_region(rest: &str) -> bool {
    region_end(rest).is_some()
}

/// Where the first 시, 군, 구, 읍 or 면 with a name before it ends, looking at most five syllables ahead.
fn region_end(word: &str) -> Option<usize> {
    for (n, (at, c)) in word.char_indices().take(6).enumerate() {
        if n > 0 && matches!(c, '시' | '군' | '구' | '읍' | '면') {
            return Some(at + c.len_utf8());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level_of(a: &str, b: &str) -> u8 {
        level(&read(&[Some(a)]), &read(&[Some(b)]))
    }

    #[test]
    fn one_home_in_many_spellings() {
        let home = "경기도 성남시 분당구 판교역로 166 103동 704호";
        for other in [
            "경기 성남시 분당구 판교역로 166, 103동 704호 (백현동, 판교마을)",
            "성남시 분당구 판교역로166 103-704",
            "경기도성남시분당구판교역로166 103동704호",
            "(13529) 경기도 성남시 분당구 판교역로 166 판교마을2단지 103동 704호",
        ] {
            assert_eq!(
                level_of(home, other),
                FULL,
                "{other}: {:?} {:?}",
                read(&[Some(home)]),
                read(&[Some(other)])
            );
        }
        assert_eq!(level_of(home, "경기도 성남시 분당구 판교역로 166 103동 1204호"), OTHER_UNIT);
        assert_eq!(level_of(home, "경기도 성남시 분당구 판교역로 166"), UNIT_MISSING);
        assert_eq!(level_of(home, "경기도 성남시 분당구 백현동 532 103동 704호"), OTHER_FORM_SAME_UNIT);
        assert_eq!(level_of(home, "부산시 남구 수영로 29 104호"), DIFFER);
        let lot = "경기도 남양주시 와부읍 동화리 731-56 302호";
        assert_eq!(level_of(lot, "광주광역시 북구 설죽로6번길 191 302호"), DIFFER);
        assert_eq!(level_of("대구광역시 달성군 다사로 29", "달성군 다사로29"), BUILDING);
    }

    #[test]
    fn a_side_street_is_another_street() {
        assert_eq!(level_of("나주시 우정로5번길 138-17", "나주시 우정로5번길 138-17"), BUILDING);
        assert_ne!(level_of("나주시 우정로5번길 138", "나주시 우정로7번길 138"), BUILDING);
        assert_eq!(
            level_of(
                "서울 성동구 고산자로41길 118 105-102",
                "서울특별시 성동구 고산자로41길 118 105동 102호"
            ),
            FULL
        );
        assert_eq!(level_of("종로구 종로1가 24", "서울시 종로구 종로1가 24"), BUILDING);
    }
}
