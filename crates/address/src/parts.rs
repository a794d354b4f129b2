//! What stands behind the district: town, road or lot, unit, remarks.

use crate::atoms::{Atoms, Kind};

/// Pieces from one to before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl Run {
    fn new(from: usize, to: usize) -> Run {
        Run { from, to }
    }
}

/// A building or lot number: the pieces of the main and of the sub number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) main: usize,
    pub(crate) sub: Option<usize>,
}

/// A part of the unit: the pieces that are printed before its last syllable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnitPart {
    pub(crate) text: Run,
    /// What stands before it: 지하 or B for below ground.
    pub(crate) prefix: &'static str,
}

/// What was found.
#[derive(Default)]
pub(crate) struct Parts {
    /// 읍, 면
    pub(crate) township: Option<Run>,
    /// 동, 리, 가
    pub(crate) quarter: Option<Run>,
    pub(crate) road: Option<Run>,
    pub(crate) underground: bool,
    pub(crate) building: Option<Number>,
    pub(crate) lot: Option<Number>,
    pub(crate) mountain: bool,
    pub(crate) block: Option<UnitPart>,
    pub(crate) floor: Option<UnitPart>,
    pub(crate) room: Option<UnitPart>,
    pub(crate) remarks: Remarks,
    /// A postcode among the pieces.
    pub(crate) postcode: Option<usize>,
    /// A number that can be read in several ways: `152-101-1203`.
    pub(crate) unclear: bool,
    /// The unit was written in short: `101-1203`.
    pub(crate) short_unit: bool,
}

/// Runs of pieces that are nothing else. What does not fit joins the last one.
#[derive(Default)]
pub(crate) struct Remarks {
    items: [Option<Run>; 12],
    len: usize,
    /// More remarks than fit.
    pub(crate) overflow: bool,
}

impl Remarks {
    /// Appends a piece; it joins its neighbour unless a boundary lies between them.
    fn add(&mut self, i: usize, joins: bool) {
        if joins
            && let Some(Some(last)) = self.items[..self.len].last_mut()
            && last.to == i
        {
            last.to = i + 1;
        } else if let Some(free) = self.items.get_mut(self.len) {
            *free = Some(Run::new(i, i + 1));
            self.len += 1;
        } else {
            self.overflow = true;
        }
    }

    /// Leaves out as many pieces at the head of each run as the function says.
    pub(crate) fn shorten(&mut self, by: impl Fn(Run) -> usize) {
        let runs = std::mem::take(self);
        for mut run in runs.iter() {
            run.from += by(run);
            if run.from < run.to {
                self.items[self.len] = Some(run);
                self.len += 1;
            }
        }
        self.overflow = runs.overflow;
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Run> {
        self.items[..self.len].iter().filter_map(|run| *run)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }
}

/// Reads the pieces. `townships` says whether the district can have 읍 and 면, `located` whether a district stands before them.
pub(crate) fn parts(atoms: &mut Atoms<'_>, townships: bool, located: bool) -> Parts {
    let mut reader =
        Reader { atoms, parts: Parts::default(), townships, located, inside: false, joins: false };
    let mut i = 0;
    while i < reader.atoms.len() {
        i = reader.step(i);
    }
    reader.parts
}

struct Reader<'a, 't> {
    atoms: &'a mut Atoms<'t>,
    parts: Parts,
    townships: bool,
    located: bool,
    /// Within parentheses.
    inside: bool,
    /// The next remark goes on with the last one.
    joins: bool,
}

impl Reader<'_, '_> {
    /// Reads what begins at `i` and returns where the next begins.
    fn step(&mut self, i: usize) -> usize {
        match self.atoms.kind(i) {
            Some(Kind::Open) if self.is_company_mark(i) => self.company_mark(i),
            Some(Kind::Open) => self.boundary(i, true),
            Some(Kind::Close) => self.boundary(i, false),
            Some(Kind::Comma) => self.boundary(i, self.inside),
            _ => match self.element(i) {
                Some(next) => {
                    self.joins = false;
                    next
                }
                None => self.remark(i),
            },
        }
    }

    fn boundary(&mut self, i: usize, inside: bool) -> usize {
        self.inside = inside;
        self.joins = false;
        i + 1
    }

    fn remark(&mut self, i: usize) -> usize {
        // Loose marks at the edge of a remark are no remark.
        let mark = matches!(self.atoms.kind(i), Some(Kind::Dash | Kind::Dot));
        let inner = self.joins && self.atoms.glued(i) && self.atoms.glued(i + 1);
        if mark && !inner {
            return i + 1;
        }
        self.parts.remarks.add(i, self.joins);
        self.joins = true;
        i + 1
    }

    /// `(주)` before or behind a company's name.
    fn is_company_mark(&self, i: usize) -> bool {
        matches!(self.atoms.str(i + 1), "주" | "유" | "재" | "사" | "합")
            && self.atoms.str(i) == "("
            && self.atoms.kind(i + 2) == Some(Kind::Close)
            && (self.atoms.is_word(i + 3) || i > 0 && self.atoms.glued(i) && self.atoms.is_word(i - 1))
    }

    fn company_mark(&mut self, i: usize) -> usize {
        for p in i..i + 3 {
            self.parts.remarks.add(p, self.joins);
            self.joins = true;
        }
        i + 3
    }

    /// `우체국사서함 12호`: the number is no room.
    fn post_box(&mut self, i: usize) -> Option<usize> {
        if !self.atoms.str(i).ends_with("사서함") || !self.atoms.is_number(i + 1) {
            return None;
        }
        let end = if self.atoms.glued_word(i + 2).is_some() { i + 3 } else { i + 2 };
        for p in i..end {
            self.parts.remarks.add(p, self.joins);
            self.joins = true;
        }
        Some(end)
    }

    fn element(&mut self, i: usize) -> Option<usize> {
        match self.atoms.kind(i)? {
            Kind::Number => self
                .road(i)
                .or_else(|| self.lot_of_town(i))
                .or_else(|| self.short_unit(i))
                .or_else(|| self.numbered_unit(i))
                .or_else(|| self.postcode(i)),
            Kind::Word => self
                .road(i)
                .or_else(|| self.post_box(i))
                .or_else(|| self.labelled_postcode(i))
                .or_else(|| self.town(i))
                .or_else(|| self.lot_of_town(i))
                .or_else(|| self.unit(i)),
            _ => None,
        }
    }

    fn has_site(&self) -> bool {
        self.parts.building.is_some() || self.parts.lot.is_some()
    }

    // Roads.

    fn road(&mut self, i: usize) -> Option<usize> {
        if self.parts.road.is_some() {
            return None;
        }
        self.split_township(i);
        let end = self.road_name_end(i)?;
        let mut at = end;
        let underground = self.atoms.str(at) == "지하";
        if underground {
            at += 1;
        }
        let (number, next) = self.number(at)?;
        self.parts.road = Some(Run::new(i, end));
        self.parts.underground = underground;
        self.parts.building = Some(number);
        Some(next)
    }

    /// Where a road name that begins at `i` ends, if a building number follows.
    fn road_name_end(&self, i: usize) -> Option<usize> {
        let mut end = None;
        let mut p = i;
        while p < i + 7 {
            match self.atoms.kind(p)? {
                Kind::Word => {
                    let own = p == i && self.atoms.str(p).len() <= 3;
                    if is_road_word(self.atoms.str(p)) && !own {
                        end = Some(p + 1);
                        if self.is_building_number(p + 1) {
                            break;
                        }
                    }
                    p += 1;
                    // A number goes on with the name when it is glued or a side street follows.
                    let goes_on =
                        self.atoms.glued(p) || self.atoms.glued_word(p + 1).is_some_and(is_side_street);
                    if !goes_on {
                        break;
                    }
                }
                Kind::Number | Kind::Dot if p == i || self.atoms.glued(p) || end == Some(p) => {
                    p += 1;
                    if !self.atoms.glued(p) {
                        break;
                    }
                }
                _ => break,
            }
        }
        end.filter(|&end| {
            self.is_building_number(end)
                || (self.atoms.str(end) == "지하" && self.is_building_number(end + 1))
        })
    }

    /// Whether a number that is a building's stands at `i`: nothing behind it makes it something else.
    fn is_building_number(&self, i: usize) -> bool {
        self.atoms.is_number(i)
            && !self.atoms.str(i).bytes().all(|b| b == b'0')
            && match self.atoms.glued_word(i + 1) {
                Some(word) => {
                    !is_side_street(word)
                        && !word.starts_with(['동', '호', '층', '가'])
                        && !is_road_word(word)
                }
                None => true,
            }
    }

    /// A building or lot number at `i` and where the next piece begins.
    fn number(&mut self, i: usize) -> Option<(Number, usize)> {
        if !self.is_building_number(i) {
            return None;
        }
        let mut number = Number { main: i, sub: None };
        let mut next = self.skip_beonji(i + 1);
        let dash = self.atoms.kind(next) == Some(Kind::Dash) || self.atoms.str(next) == "의";
        let nought =
            dash && self.atoms.is_number(next + 1) && self.atoms.str(next + 1).bytes().all(|b| b == b'0');
        if nought && self.atoms.glued_word(next + 2).is_none_or(|word| word.starts_with("번지")) {
            // `152-0` has no sub number.
            next = self.skip_beonji(next + 2);
        } else if dash && self.is_building_number(next + 1) {
            number.sub = Some(next + 1);
            next = self.skip_beonji(next + 2);
            if self.atoms.kind(next) == Some(Kind::Dash)
                && self.atoms.glued(next)
                && self.atoms.is_number(next + 1)
            {
                self.parts.unclear = true;
            }
        }
        Some((number, next))
    }

    /// Skips 번지 and 번 behind a number.
    fn skip_beonji(&mut self, i: usize) -> usize {
        let word = self.atoms.str(i);
        let Some(rest) = word.strip_prefix("번지") else {
            return if word == "번" && self.atoms.glued(i) { i + 1 } else { i };
        };
        if !rest.is_empty() {
            self.atoms.split(i, "번지".len());
        }
        i + 1
    }

    // Towns.

    /// Parts `봉담읍상리` and `봉담읍봉담로` behind the township.
    fn split_township(&mut self, i: usize) {
        if !self.townships || self.parts.township.is_some() || !self.atoms.is_word(i) {
            return;
        }
        if let Some(cut) = behind_township(self.atoms.str(i)) {
            self.atoms.split(i, cut);
        }
    }

    fn town(&mut self, i: usize) -> Option<usize> {
        if !self.atoms.is_word(i) {
            return None;
        }
        let free = self.parts.township.is_none() && self.parts.quarter.is_none();
        if free && self.townships && is_township(self.atoms.str(i)) {
            self.parts.township = Some(Run::new(i, i + 1));
            return Some(i + 1);
        }
        if self.parts.quarter.is_some() {
            return None;
        }
        let end = self.quarter_end(i)?;
        self.parts.quarter = Some(Run::new(i, end));
        Some(end)
    }

    fn quarter_end(&self, i: usize) -> Option<usize> {
        let word = self.atoms.str(i);
        let numbered = |p: usize, suffix: &str| {
            self.atoms.is_number(p)
                && self.atoms.str(p).len() <= 2
                && self.atoms.glued_word(p + 1).is_some_and(|w| w == suffix)
        };
        if self.is_quarter(word) {
            // 성수동2가, 성수동 2가
            let street = numbered(i + 1, "가");
            return Some(if street { i + 3 } else { i + 1 });
        }
        // 종로1가, 을지로 3가, 명륜3가
        let street = is_road_word(word) || self.atoms.glued(i + 1) && word.len() > '가'.len_utf8();
        if street && numbered(i + 1, "가") {
            return Some(i + 3);
        }
        // 상계6.7동
        let pair = self.atoms.kind(i + 2) == Some(Kind::Dot) && self.atoms.is_number(i + 1);
        if pair && !self.has_site() && numbered(i + 3, "동") {
            return Some(i + 5);
        }
        // 신림9동, 신촌1리; behind a building's name it is a block.
        let early = !self.has_site() || self.inside;
        let glued = self.atoms.glued(i + 1);
        // 우1동, 중2동: directly behind the district even one syllable is a quarter's.
        let behind_district = self.located && i == 0 && word.chars().all(cleanse_text::is_syllable);
        let short = word.len() <= 3 && !behind_district;
        let block = word.ends_with(['트', '차', '지', '빌', '라', '단']) || short;
        (early && glued && !block && (numbered(i + 1, "동") || numbered(i + 1, "리"))).then_some(i + 3)
    }

    /// `역삼동`, and `상리` where there are villages. `가동` is a block unless it stands where only a quarter can.
    fn is_quarter(&self, word: &str) -> bool {
        let long = word.len() >= 2 * '가'.len_utf8();
        let named = match word.strip_suffix('동') {
            Some(letter) if is_block_letter(letter) => {
                !letter.is_ascii() && (self.inside || !self.has_site())
            }
            Some(letter) if spelled_letter(letter).is_some() => self.inside || !self.has_site(),
            Some(_) => !is_block_name(word),
            None => self.townships && word.ends_with('리'),
        };
        long && named
    }

    /// The lot number directly behind its quarter.
    fn lot_of_town(&mut self, i: usize) -> Option<usize> {
        let town = self.parts.quarter.or(self.parts.township)?;
        if self.parts.lot.is_some() || town.to != i {
            return None;
        }
        let (mountain, at) = self.mountain(i);
        let (number, next) = self.number(at)?;
        self.parts.lot = Some(number);
        self.parts.mountain = mountain;
        Some(next)
    }

    /// 산 before a lot number: a lot on a mountain.
    fn mountain(&self, i: usize) -> (bool, usize) {
        if self.atoms.str(i) == "산" && self.atoms.is_number(i + 1) { (true, i + 1) } else { (false, i) }
    }

    // Units.

    fn unit(&mut self, i: usize) -> Option<usize> {
        self.short_unit(i)
            .or_else(|| self.below_ground(i))
            .or_else(|| self.lettered_block(i))
            .or_else(|| self.numbered_unit(i))
    }

    /// `101-1203`, `A-1203`, `(101-1203)`, `101/1203`: block and room.
    fn short_unit(&mut self, i: usize) -> Option<usize> {
        let outside = !self.inside || self.is_alone_in_parentheses(i);
        let free = self.has_site() && outside && self.parts.block.is_none() && self.parts.room.is_none();
        let letter = self.atoms.is_word(i) && is_block_letter(self.atoms.str(i)) && !self.atoms.glued(i);
        let dashed = (self.atoms.kind(i + 1) == Some(Kind::Dash) || self.is_slash_of_unit(i + 1))
            && self.atoms.is_number(i + 2);
        // 010-8437-2916 is a phone.
        let chained = i > 0 && self.atoms.glued(i) && self.atoms.kind(i - 1) == Some(Kind::Dash);
        if !free
            || chained
            || !dashed
            || !(letter || self.atoms.is_number(i))
            || self.atoms.str(i + 2).len() < 3
        {
            return None;
        }
        let tail = self.atoms.glued_word(i + 3);
        let further = self.atoms.kind(i + 3) == Some(Kind::Dash) && self.atoms.glued(i + 3);
        if further || tail.is_some_and(|w| !w.starts_with('호')) || self.atoms.str(i).len() > 4 {
            return None;
        }
        self.parts.block = Some(UnitPart { text: Run::new(i, i + 1), prefix: "" });
        self.parts.room = Some(UnitPart { text: Run::new(i + 2, i + 3), prefix: "" });
        self.parts.short_unit = true;
        Some(self.skip_suffix(i + 3, "호"))
    }

    /// Whether the two numbers at `i` are all that stands in parentheses; a zero in front is of a phone or a register.
    fn is_alone_in_parentheses(&self, i: usize) -> bool {
        let opened = i > 0 && self.atoms.kind(i - 1) == Some(Kind::Open);
        let end = if self.atoms.glued_word(i + 3) == Some("호") { i + 4 } else { i + 3 };
        opened && !self.atoms.str(i).starts_with('0') && self.atoms.kind(end) == Some(Kind::Close)
    }

    /// A slash between three digits and four: fewer may be two rooms, `101/102호`.
    fn is_slash_of_unit(&self, i: usize) -> bool {
        let digits = |at: usize| if self.atoms.is_number(at) { self.atoms.str(at).len() } else { 0 };
        let glued = self.atoms.glued(i) && self.atoms.glued(i + 1);
        self.atoms.str(i) == "/" && glued && i > 0 && digits(i - 1) == 3 && digits(i + 1) == 4
    }

    /// `지하1층`, `B1`, `지하 101호`, `B101호`.
    fn below_ground(&mut self, i: usize) -> Option<usize> {
        let word = self.atoms.str(i);
        let basement =
            self.atoms.is_word(i) && (word == "지하" || matches!(word, "B" | "b") && self.atoms.glued(i + 1));
        if !basement || !self.atoms.is_number(i + 1) {
            return None;
        }
        let number = Run::new(i + 1, i + 2);
        let prefix = "지하";
        match self.atoms.glued_word(i + 2) {
            Some(w) if w.starts_with('호') && self.parts.room.is_none() => {
                let prefix = if word == prefix { prefix } else { "B" };
                self.parts.room = Some(UnitPart { text: number, prefix });
                Some(self.skip_suffix(i + 2, "호"))
            }
            Some(w) if w.starts_with('층') && self.parts.floor.is_none() => {
                self.parts.floor = Some(UnitPart { text: number, prefix });
                Some(self.skip_suffix(i + 2, "층"))
            }
            None if self.atoms.str(i + 1).len() == 1 && self.parts.floor.is_none() => {
                self.parts.floor = Some(UnitPart { text: number, prefix });
                Some(i + 2)
            }
            _ => None,
        }
    }

    /// `A동`, `가동`, `에이동`.
    fn lettered_block(&mut self, i: usize) -> Option<usize> {
        let word = self.atoms.str(i);
        let letter = word.strip_suffix('동')?;
        let free = self.parts.block.is_none() && self.has_site() && !self.inside;
        if !free || !self.atoms.is_word(i) {
            return None;
        }
        if let Some(prefix) = spelled_letter(letter) {
            self.parts.block = Some(UnitPart { text: Run::new(i, i), prefix });
            return Some(i + 1);
        }
        if !is_block_letter(letter) {
            return None;
        }
        let cut = word.len() - '동'.len_utf8();
        self.atoms.split(i, cut);
        self.parts.block = Some(UnitPart { text: Run::new(i, i + 1), prefix: "" });
        Some(i + 2)
    }

    /// `101동`, `제2층`, `1203호`, and the bare `1203` behind its block.
    fn numbered_unit(&mut self, i: usize) -> Option<usize> {
        let ordinal = self.atoms.str(i) == "제" && self.atoms.glued(i + 1);
        let at = if ordinal { i + 1 } else { i };
        if !self.atoms.is_number(at) || self.after_tilde(at) {
            return None;
        }
        let part = UnitPart { text: Run::new(at, at + 1), prefix: "" };
        // Longer numbers are several ones whose spaces are lost.
        let long = self.atoms.str(at).len() > 4;
        let parts = &mut self.parts;
        let (slot, suffix) = match self.atoms.glued_word(at + 1) {
            _ if long => return None,
            Some(w) if w.starts_with('동') => (&mut parts.block, "동"),
            Some(w) if w.starts_with('층') => (&mut parts.floor, "층"),
            Some(w) if w.starts_with('호') => (&mut parts.room, "호"),
            Some(_) => return None,
            None => return self.bare_room(at),
        };
        if slot.is_some() {
            return None;
        }
        *slot = Some(part);
        Some(self.skip_suffix(at + 1, suffix))
    }

    /// A number that directly follows `101동` is a room.
    fn bare_room(&mut self, at: usize) -> Option<usize> {
        let block = self.parts.block?;
        let follows = block.text.to + 1 == at && self.atoms.str(at - 1).ends_with('동');
        let room = self.parts.room.is_none() && self.atoms.str(at).len() >= 3;
        if !follows || !room || self.atoms.kind(at + 1) == Some(Kind::Dash) {
            return None;
        }
        self.parts.room = Some(UnitPart { text: Run::new(at, at + 1), prefix: "" });
        self.parts.short_unit = true;
        Some(at + 1)
    }

    /// `101~103호` is a range, no room.
    fn after_tilde(&self, i: usize) -> bool {
        i > 0 && self.atoms.glued(i) && self.atoms.str(i - 1).ends_with('~')
    }

    /// Skips the suffix of a unit; what is written behind it stays.
    fn skip_suffix(&mut self, i: usize, suffix: &str) -> usize {
        let Some(rest) = self.atoms.glued_word(i).and_then(|w| w.strip_prefix(suffix)) else { return i };
        if !rest.is_empty() && rest != "실" {
            self.atoms.split(i, suffix.len());
        }
        i + 1
    }

    /// `우)06236`, `우편번호 06236` behind the address.
    fn labelled_postcode(&mut self, i: usize) -> Option<usize> {
        let mark = matches!(self.atoms.kind(i + 1), Some(Kind::Open | Kind::Close));
        let at = if mark { i + 2 } else { i + 1 };
        let label = matches!(self.atoms.str(i), "우" | "우편번호" | "〒");
        let five = self.atoms.is_number(at) && self.atoms.str(at).len() == 5;
        if !label || !five || self.parts.postcode.is_some() || !self.has_site() {
            return None;
        }
        self.parts.postcode = Some(at);
        Some(at + 1)
    }

    /// A postcode of five digits alone in parentheses or at the very end.
    fn postcode(&mut self, i: usize) -> Option<usize> {
        let alone = !self.atoms.glued(i) || self.atoms.kind(i.wrapping_sub(1)) == Some(Kind::Open);
        let ends = i + 1 == self.atoms.len() || self.inside && self.atoms.kind(i + 1) == Some(Kind::Close);
        let free = self.parts.postcode.is_none() && self.has_site();
        if !(free && alone && ends && self.atoms.is_number(i) && self.atoms.str(i).len() == 5) {
            return None;
        }
        self.parts.postcode = Some(i);
        Some(i + 1)
    }
}

fn is_road_word(word: &str) -> bool {
    word.ends_with('로') || word.ends_with('길')
}

/// What makes a side street of the number before it.
pub(crate) fn is_side_street(word: &str) -> bool {
    matches!(word, "길" | "번길" | "가길" | "나길" | "다길" | "라길" | "마길" | "바길" | "사길" | "아길")
        || word.strip_prefix("번").is_some_and(|rest| rest.ends_with('길'))
}

/// One township: where another name follows it in the same word, the word is none.
fn is_township(word: &str) -> bool {
    word.len() >= 2 * '가'.len_utf8() && word.ends_with(['읍', '면']) && behind_township(word).is_none()
}

/// Where a name begins that is written behind a township without a blank.
fn behind_township(word: &str) -> Option<usize> {
    let (at, last) = word.char_indices().skip(1).find(|(_, c)| matches!(c, '읍' | '면'))?;
    let behind = at + last.len_utf8();
    (word.len() >= behind + 2 * '가'.len_utf8()).then_some(behind)
}

/// Blocks that are called after their use are no towns.
fn is_block_name(word: &str) -> bool {
    matches!(
        word,
        "관리동"
            | "상가동"
            | "본관동"
            | "별관동"
            | "신관동"
            | "기숙사동"
            | "연구동"
            | "강의동"
            | "사무동"
            | "공장동"
            | "주차동"
            | "부속동"
            | "행정동"
            | "실험동"
    )
}

/// The letter of a block that is written as it sounds. 이 and 지 are left out: there are towns of that name.
fn spelled_letter(word: &str) -> Option<&'static str> {
    Some(match word {
        "에이" => "A",
        "비" => "B",
        "씨" => "C",
        "디" => "D",
        "에프" => "F",
        _ => return None,
    })
}

/// `A` or `가`: the letter of a block.
fn is_block_letter(letter: &str) -> bool {
    let mut chars = letter.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return false };
    c.is_ascii_alphabetic()
        || matches!(
            c,
            '가' | '나' | '다' | '라' | '마' | '바' | '사' | '아' | '자' | '차' | '카' | '타' | '파' | '하'
        )
}
