//! Buildings, homes in them, and the many ways to write where somebody lives.

use std::fmt::Write;

use super::people::stream;
use super::prng::Prng;
use super::tables::{Place, Tables};

/// What stands on the lot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Apartment,
    Villa,
    House,
}

/// One building, or one complex with several blocks.
pub(crate) struct Building<'t> {
    pub(crate) place: &'t Place,
    quarter: &'t str,
    village: &'static str,
    road: &'t str,
    /// `로N번길`, 0 for none.
    branch: u32,
    number: u32,
    sub: u32,
    lot: u32,
    lot_sub: u32,
    kind: Kind,
    name: String,
    postcode: u32,
}

/// A home in a building.
#[derive(Clone, Copy)]
pub(crate) struct Unit {
    block: u32,
    room: u32,
}

/// How the province is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Province {
    Full,
    Short,
    City,
    Omitted,
    Old,
}

/// How the unit is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnitForm {
    /// 101동 1203호
    Words,
    /// 101-1203
    Hyphen,
    /// 101동1203호
    Joined,
    /// 1203호
    RoomOnly,
    /// nothing
    Missing,
}

/// What stands in parentheses or before the unit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remark {
    None,
    Quarter,
    QuarterAndName,
    NameBeforeUnit,
}

/// One way to write an address.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) province: Province,
    pub(crate) by_road: bool,
    pub(crate) unit: UnitForm,
    pub(crate) remark: Remark,
    pub(crate) postcode_first: bool,
}

const VILLAGES: [&str; 10] =
    ["상리", "하리", "신리", "덕리", "내리", "동화리", "신촌리", "평리", "방축리", "석문리"];
const BRANDS: [&str; 24] = [
    "래미안",
    "자이",
    "푸르지오",
    "힐스테이트",
    "더샵",
    "롯데캐슬",
    "아이파크",
    "e편한세상",
    "SK뷰",
    "현대",
    "삼성",
    "주공1단지",
    "주공2단지",
    "우성",
    "한신",
    "벽산",
    "한양",
    "쌍용",
    "대림",
    "두산위브",
    "한라비발디",
    "동문굿모닝힐",
    "코오롱하늘채",
    "호반베르디움",
];
const VILLA_NAMES: [&str; 10] = [
    "그린빌",
    "하늘빌라",
    "햇살하우스",
    "청솔빌라",
    "미소빌",
    "센트럴오피스텔",
    "스카이빌",
    "은하맨션",
    "정원빌라",
    "한빛하우스",
];

/// The building with this number.
pub(crate) fn building<'t>(tables: &'t Tables, seed: u64, number: u64) -> Building<'t> {
    let mut rng = Prng::of(seed, &[stream::BUILDING, number]);
    in_place(tables.place(&mut rng), &mut rng)
}

/// Some building of a district.
pub(crate) fn in_place<'t>(place: &'t Place, rng: &mut Prng) -> Building<'t> {
    let quarter = rng.pick(&place.quarters);
    let kind = match rng.below(100) {
        0..62 => Kind::Apartment,
        62..86 => Kind::Villa,
        _ => Kind::House,
    };
    let road = rng.pick(&place.roads);
    let branches = road.ends_with('로') && rng.chance(0.45);
    Building {
        place,
        quarter,
        village: rng.pick(&VILLAGES),
        road,
        branch: if branches { rng.between(1, 70) } else { 0 },
        number: rng.between(1, 260),
        sub: if rng.chance(0.3) { rng.between(1, 40) } else { 0 },
        lot: rng.between(1, 1300),
        lot_sub: if rng.chance(0.65) { rng.between(1, 90) } else { 0 },
        kind,
        name: name(rng, quarter, kind),
        postcode: rng.below(1000),
    }
}

fn name(rng: &mut Prng, quarter: &str, kind: Kind) -> String {
    let stem =
        quarter.trim_end_matches(['동', '읍', '면', '가']).trim_end_matches(|c: char| c.is_ascii_digit());
    match kind {
        Kind::Apartment if rng.chance(0.6) => format!("{stem}{}아파트", rng.pick(&BRANDS)),
        Kind::Apartment => format!("{stem}{}", rng.pick(&BRANDS)),
        Kind::Villa => rng.pick(&VILLA_NAMES).to_owned(),
        Kind::House => String::new(),
    }
}

impl Building<'_> {
    /// A home in it.
    pub(crate) fn unit(&self, rng: &mut Prng) -> Unit {
        let (floors, blocks) = match self.kind {
            Kind::Apartment => (24, 12),
            Kind::Villa => (5, 0),
            Kind::House => return Unit { block: 0, room: 0 },
        };
        let block = if blocks > 0 { 100 + rng.between(1, blocks) } else { 0 };
        Unit { block, room: rng.between(1, floors) * 100 + rng.between(1, 4) }
    }

    pub(crate) fn postcode(&self, out: &mut String) {
        let _ = write!(out, "{}{:03}", self.place.post, self.postcode);
    }

    pub(crate) fn write(&self, unit: Unit, style: Style, out: &mut String) {
        if style.postcode_first {
            out.push('(');
            self.postcode(out);
            out.push_str(") ");
        }
        self.push_district(style.province, out);
        self.push_site(style.by_road, out);
        self.push_unit(unit, style, out);
        self.push_remark(style, out);
    }

    fn push_district(&self, province: Province, out: &mut String) {
        let name = match province {
            Province::Full => self.place.province,
            Province::Short => short(self.place.province),
            Province::City => spoken(self.place.province),
            Province::Omitted => "",
            Province::Old => former(self.place.province),
        };
        for word in [name, self.place.city].into_iter().filter(|w| !w.is_empty()) {
            out.push_str(word);
            out.push(' ');
        }
    }

    fn is_rural(&self) -> bool {
        self.quarter.ends_with(['읍', '면'])
    }

    fn push_site(&self, by_road: bool, out: &mut String) {
        if by_road {
            if self.is_rural() {
                let _ = write!(out, "{} ", self.quarter);
            }
            out.push_str(self.road);
            if self.branch > 0 {
                // Seoul counts 23길, the rest of the country 23번길.
                let word = if self.place.area == "02" { "길" } else { "번길" };
                let _ = write!(out, "{}{word}", self.branch);
            }
            push_number(self.number, self.sub, out);
        } else {
            out.push_str(self.quarter);
            if self.is_rural() {
                let _ = write!(out, " {}", self.village);
            }
            push_number(self.lot, self.lot_sub, out);
        }
    }

    fn push_unit(&self, unit: Unit, style: Style, out: &mut String) {
        if unit.room == 0 {
            return;
        }
        if style.remark == Remark::NameBeforeUnit && !self.name.is_empty() {
            let _ = write!(out, " {}", self.name);
        }
        let _ = match (style.unit, unit.block) {
            (UnitForm::Missing, _) => Ok(()),
            (UnitForm::RoomOnly, _) | (_, 0) => write!(out, " {}호", unit.room),
            (UnitForm::Words, block) => write!(out, " {block}동 {}호", unit.room),
            (UnitForm::Joined, block) => write!(out, " {block}동{}호", unit.room),
            (UnitForm::Hyphen, block) => write!(out, " {block}-{}", unit.room),
        };
    }

    fn push_remark(&self, style: Style, out: &mut String) {
        let _ = match style.remark {
            Remark::Quarter if !self.is_rural() => write!(out, " ({})", self.quarter),
            Remark::QuarterAndName if !self.is_rural() && !self.name.is_empty() => {
                write!(out, " ({}, {})", self.quarter, self.name)
            }
            Remark::QuarterAndName if !self.name.is_empty() => write!(out, " ({})", self.name),
            _ => Ok(()),
        };
    }
}

fn push_number(main: u32, sub: u32, out: &mut String) {
    let _ = if sub > 0 { write!(out, " {main}-{sub}") } else { write!(out, " {main}") };
}

fn short(province: &str) -> &'static str {
    match province {
        "서울특별시" => "서울",
        "부산광역시" => "부산",
        "대구광역시" => "대구",
        "인천광역시" => "인천",
        "광주광역시" => "광주",
        "대전광역시" => "대전",
        "울산광역시" => "울산",
        "세종특별자치시" => "세종",
        "경기도" => "경기",
        "강원특별자치도" => "강원",
        "충청북도" => "충북",
        "충청남도" => "충남",
        "전북특별자치도" => "전북",
        "전라남도" => "전남",
        "경상북도" => "경북",
        "경상남도" => "경남",
        _ => "제주",
    }
}

fn spoken(province: &'static str) -> &'static str {
    match province {
        "서울특별시" => "서울시",
        "부산광역시" => "부산시",
        "대구광역시" => "대구시",
        "인천광역시" => "인천시",
        "광주광역시" => "광주시",
        "대전광역시" => "대전시",
        "울산광역시" => "울산시",
        "세종특별자치시" => "세종시",
        "제주특별자치도" => "제주도",
        other => other,
    }
}

/// The name before the last change, or after the merger of 2026 for the two that merged.
fn former(province: &'static str) -> &'static str {
    match province {
        "강원특별자치도" => "강원도",
        "전북특별자치도" => "전라북도",
        "제주특별자치도" => "제주도",
        "광주광역시" | "전라남도" => "전남광주통합특별시",
        other => other,
    }
}
