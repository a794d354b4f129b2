//! The front of an address: postcode, country, province, district.

use crate::tables::{
    DistrictId, NameKind, Place, Places, ProvinceId, district, districts_named, districts_of_stem, lies_in,
    province_names,
};

/// What the front says.
pub(crate) struct Head<'a> {
    /// Where the rest begins.
    pub(crate) at: usize,
    /// A postcode in front, as typed.
    pub(crate) postcode: Option<&'a str>,
    /// The province that is written there.
    pub(crate) province: Option<ProvinceId>,
    /// How it is written.
    pub(crate) name: Option<NameKind>,
    /// Where the address may lie, before dated changes.
    pub(crate) places: Places,
    /// The district is known and lies in another province than the one written.
    pub(crate) contradiction: bool,
    /// A district's last syllable was left out: `강남` for `강남구`.
    pub(crate) stem: bool,
    /// Labels and the country in front.
    pub(crate) labels: [&'static str; 2],
}

/// Reads the front of an address.
pub(crate) fn head(text: &str) -> Head<'_> {
    let mut head = Head {
        at: 0,
        postcode: None,
        province: None,
        name: None,
        places: Places::new(),
        contradiction: false,
        stem: false,
        labels: [""; 2],
    };
    head.skip_labels(text);
    if !head.read_province(text) {
        head.read_lone_district(text);
    }
    head
}

/// Words that stand in front of an address and are no part of it.
const LABELS: [&str; 16] = [
    "대한민국",
    "한국",
    "도로명주소",
    "지번주소",
    "자택주소",
    "집주소",
    "회사주소",
    "배송지",
    "주소지",
    "주소",
    "자택",
    "회사",
    "도로명",
    "지번",
    "우편번호",
    "우",
];

impl<'a> Head<'a> {
    fn skip_labels(&mut self, text: &'a str) {
        loop {
            self.at = skip_marks(text, self.at);
            let rest = &text[self.at..];
            if self.postcode.is_none()
                && let Some((postcode, len)) = leading_postcode(rest)
            {
                self.postcode = Some(postcode);
                self.at += len;
                continue;
            }
            match label(rest) {
                Some(label) => {
                    self.at += label.len();
                    if let Some(free) = self.labels.iter_mut().find(|l| l.is_empty()) {
                        *free = label;
                    }
                }
                None => return,
            }
        }
    }

    /// `서울특별시 서울시 강남구`: the province again says nothing; 제주시 behind 제주도 is a city.
    fn skip_same_province(&mut self, text: &'a str, province: ProvinceId) {
        let next = skip_space(text, self.at);
        let word = text[next..].split([' ', ',', '\n', '\t']).next().unwrap_or_default();
        let again = province_names(word).any(|n| n.text == word && n.province == province);
        if next > self.at && again && districts_named(word).is_empty() && districts_of_stem(word).is_empty() {
            self.at = next + word.len();
        }
    }

    fn read_province(&mut self, text: &'a str) -> bool {
        for name in province_names(&text[self.at..]) {
            let after = self.at + name.text.len();
            let next = skip_space(text, after);
            let fits = |ids: &[DistrictId]| ids.iter().any(|&id| lies_in(id, name.province));
            let district_follows = || district_at(text, next).is_some_and(|(_, ids)| fits(ids));
            let stands_alone = next > after || next == text.len() || is_mark(text, after);
            let accepted = match name.kind {
                NameKind::Official | NameKind::Former => true,
                NameKind::Short => stands_alone || name.text.ends_with(['시', '도']) || district_follows(),
                NameKind::Doubtful => district_follows(),
            };
            if accepted {
                self.at = after;
                self.skip_same_province(text, name.province);
                self.province = Some(name.province);
                self.name = Some(name.kind);
                self.read_district_of(text, name.province);
                return true;
            }
        }
        false
    }

    fn read_district_of(&mut self, text: &str, province: ProvinceId) {
        let at = skip_marks(text, self.at);
        let inside = |id: DistrictId| lies_in(id, province);
        if let Some((end, ids)) = district_at(text, at) {
            if ids.iter().any(|&id| inside(id)) {
                return self.take(text, end, ids, &inside);
            }
            if ends_word(text, end) {
                self.contradiction = true;
                return self.take(text, end, ids, &|_| true);
            }
        }
        if let Some((end, ids)) = stem_at(text, at).filter(|(_, ids)| ids.iter().any(|&id| inside(id))) {
            self.stem = true;
            return self.take(text, end, ids, &inside);
        }
        self.places.push(Place { province, district: None });
    }

    fn read_lone_district(&mut self, text: &str) {
        let whole = district_at(text, self.at);
        let found = whole.or_else(|| stem_at(text, self.at));
        let Some((end, ids)) = found else { return };
        self.stem = whole.is_none();
        // 광주 is a city of 경기도 and was a province of its own.
        let word = &text[self.at..end];
        let also = province_names(word).find(|n| n.kind == NameKind::Doubtful && n.text == word);
        self.take(text, end, ids, &|_| true);
        if let Some(name) = also {
            self.places.push(Place { province: name.province, district: None });
        }
    }

    /// Takes the districts that are wanted and the ward behind a city.
    fn take(&mut self, text: &str, end: usize, ids: &[DistrictId], wanted: &dyn Fn(DistrictId) -> bool) {
        self.at = end;
        if ids.iter().any(|&id| district(id).wards) && self.take_ward(text, ids, wanted) {
            return;
        }
        ids.iter().filter(|&&id| wanted(id)).for_each(|&id| self.places.push(Place::of(id)));
    }

    fn take_ward(&mut self, text: &str, cities: &[DistrictId], wanted: &dyn Fn(DistrictId) -> bool) -> bool {
        let next = skip_marks(text, self.at);
        let is_ward = |id: DistrictId| {
            let ward = district(id);
            let of_city = |city: &DistrictId| district(*city).wards && district(*city).city == ward.city;
            !ward.ward.is_empty() && cities.iter().any(of_city)
        };
        let any = |found: &(usize, &[DistrictId])| found.1.iter().any(|&id| is_ward(id));
        let whole = district_at(text, next).filter(any);
        let Some((end, wards)) = whole.or_else(|| stem_at(text, next).filter(any)) else { return false };
        self.at = end;
        // 포항 북구: the ward makes the short city certain.
        self.stem &= whole.is_none();
        wards.iter().filter(|&&id| is_ward(id) && wanted(id)).for_each(|&id| self.places.push(Place::of(id)));
        true
    }
}

/// A district with its last syllable at `at`: where it ends and which ones it may be.
fn district_at(text: &str, at: usize) -> Option<(usize, &'static [DistrictId])> {
    let rest = text.get(at..)?;
    let mut chars = rest.char_indices().take(6).skip(1);
    loop {
        let (i, c) = chars.next()?;
        if !matches!(c, '가'..='힣') {
            return None;
        }
        if matches!(c, '시' | '군' | '구') {
            let end = i + c.len_utf8();
            let ids = districts_named(&rest[..end]);
            if !ids.is_empty() && !rest[end..].starts_with(['로', '길']) {
                return Some((at + end, ids));
            }
        }
    }
}

/// A district without its last syllable, as a word of its own.
fn stem_at(text: &str, at: usize) -> Option<(usize, &'static [DistrictId])> {
    let rest = text.get(at..)?;
    let word = rest.split([' ', ',', '\n', '\t']).next().filter(|w| w.len() < rest.len())?;
    let ids = districts_of_stem(word);
    (!ids.is_empty()).then_some((at + word.len(), ids))
}

/// A postcode at the start: `(06236)`, `[06236]`, `우)06236`, `06236 서울`, `135-080 서울`. With its length in bytes.
fn leading_postcode(rest: &str) -> Option<(&str, usize)> {
    let inner = rest.trim_start_matches(['(', '[', '〒', '우', ')', '.', ' ']);
    let before = rest.len() - inner.len();
    let bytes = inner.as_bytes();
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let len = match digits {
        3 if bytes.get(3) == Some(&b'-')
            && bytes[4..].iter().take_while(|b| b.is_ascii_digit()).count() == 3 =>
        {
            7
        }
        5 | 6 => digits,
        4 if lost_its_zero(&inner[4..]) => 4,
        _ => return None,
    };
    let closed = inner[len..].trim_start_matches([')', ']']);
    let after = rest.len() - closed.len();
    let parted = closed.is_empty() || closed.starts_with([' ', ',', '\n']) || after > before + len;
    (parted && !closed.trim_start().is_empty()).then_some((&inner[..len], after))
}

/// `6236 서울`: four digits before a province are a postcode that a spreadsheet took for a number.
fn lost_its_zero(behind: &str) -> bool {
    let rest = behind.trim_start_matches([' ', ',', ')', ']']);
    rest.len() < behind.len() && province_names(rest).any(|name| name.kind != NameKind::Doubtful)
}

/// The label that the text starts with.
fn label(rest: &str) -> Option<&'static str> {
    let first = rest.chars().next()?;
    if !matches!(first, '대' | '한' | '도' | '지' | '자' | '집' | '회' | '배' | '주' | '우') {
        return None;
    }
    LABELS.into_iter().find(|label| rest.strip_prefix(*label).is_some_and(ends_label))
}

fn ends_label(rest: &str) -> bool {
    rest.starts_with([' ', ':', ')', ']', ',', '.', '\n']) && !rest.trim().is_empty()
}

fn skip_space(text: &str, at: usize) -> usize {
    at + text[at..].bytes().take_while(|b| matches!(b, b' ' | b'\t' | b'\n')).count()
}

fn skip_marks(text: &str, at: usize) -> usize {
    at + text[at..]
        .bytes()
        .take_while(|b| matches!(b, b' ' | b'\t' | b'\n' | b',' | b'.' | b':' | b'/' | b'|' | b')' | b']'))
        .count()
}

fn is_mark(text: &str, at: usize) -> bool {
    text[at..].starts_with(|c: char| c.is_ascii_punctuation() || c == '·')
}

fn ends_word(text: &str, at: usize) -> bool {
    text[at..].is_empty() || text[at..].starts_with([' ', ',', '\n', '\t'])
}
