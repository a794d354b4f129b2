//! The parsed address.

use std::fmt;

use cleanse_core::{Context, Field, FieldKind, Masked};

use crate::keys::{Keys, keys};
use crate::read::{Outcome, read};
use crate::tables::{DistrictId, ProvinceId, district, province};

/// How an address names its building.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum AddressKind {
    /// By road name and building number, the official form since 2014.
    Road,
    /// By quarter and lot number.
    Lot,
    /// Neither: no letter arrives there.
    Incomplete,
}

impl AddressKind {
    /// The machine name: what JSON and CSV say.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            AddressKind::Road => "road",
            AddressKind::Lot => "lot",
            AddressKind::Incomplete => "incomplete",
        }
    }
}

/// Why a text is no complete address. Tells nothing of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejected {
    /// Nothing is there.
    Empty,
    /// It is no address.
    NotAnAddress,
    /// Something is missing or can be read in several ways.
    Doubtful,
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Rejected::Empty => "the text is empty",
            Rejected::NotAnAddress => "the text is no address",
            Rejected::Doubtful => "the address is incomplete or has several readings",
        })
    }
}

impl std::error::Error for Rejected {}

/// A byte range of the canonical text; empty for none.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: u16,
    pub(crate) to: u16,
}

/// Where the parts stand in the canonical text.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Spans {
    pub(crate) postcode: Span,
    pub(crate) province: Span,
    pub(crate) city: Span,
    pub(crate) township: Span,
    pub(crate) quarter: Span,
    pub(crate) road: Span,
    pub(crate) lot: Span,
    pub(crate) block: Span,
    pub(crate) floor: Span,
    pub(crate) room: Span,
    pub(crate) unit: Span,
    pub(crate) remark: Span,
}

/// A Korean postal address.
///
/// `Display` is the canonical form: `서울특별시 강남구 테헤란로 152, 101동 1203호 (역삼동, 강남파이낸스센터)`. Parts are slices of it. `Debug` is
/// masked.
#[derive(Clone)]
pub struct Address {
    pub(crate) text: String,
    pub(crate) spans: Spans,
    pub(crate) province: Option<ProvinceId>,
    pub(crate) district: Option<DistrictId>,
}

impl PartialEq for Address {
    fn eq(&self, other: &Address) -> bool {
        self.text == other.text
    }
}

impl Eq for Address {}

impl std::hash::Hash for Address {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Field for Address {
    type Kind = AddressKind;
}

impl Address {
    /// Reads a complete address, with the dated changes up to the data date of the shipped tables.
    ///
    /// # Errors
    /// When the text is no address, lacks a part that mail needs, or can be read in several ways.
    ///
    /// ```
    /// use cleanse_address::Address;
    /// let address = Address::parse("서울 강남구 테헤란로152 101-1203")?;
    /// assert_eq!(address.to_string(), "서울특별시 강남구 테헤란로 152, 101동 1203호");
    /// # Ok::<(), cleanse_address::Rejected>(())
    /// ```
    pub fn parse(s: &str) -> Result<Address, Rejected> {
        match read(s, Context::default().as_of, &mut ()) {
            Outcome::Sure(address, others) if others.is_empty() => Ok(address),
            Outcome::Sure(..) => Err(Rejected::Doubtful),
            Outcome::Blank => Err(Rejected::Empty),
            Outcome::Nothing => Err(Rejected::NotAnAddress),
            Outcome::Doubtful(..) => Err(Rejected::Doubtful),
        }
    }

    /// The canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How the building is named.
    #[must_use]
    pub fn kind(&self) -> AddressKind {
        if self.road().is_some() {
            AddressKind::Road
        } else if self.lot().is_some() {
            AddressKind::Lot
        } else {
            AddressKind::Incomplete
        }
    }

    /// Province or metropolitan city (시도): `서울특별시`.
    #[must_use]
    pub fn province(&self) -> Option<&str> {
        self.slice(self.spans.province)
    }

    /// City, county or district with its ward (시군구): `강남구`, `수원시 영통구`. Sejong has none.
    #[must_use]
    pub fn city(&self) -> Option<&str> {
        self.slice(self.spans.city)
    }

    /// Township (읍, 면).
    #[must_use]
    pub fn township(&self) -> Option<&str> {
        self.slice(self.spans.township)
    }

    /// Quarter or village (동, 리, 가).
    #[must_use]
    pub fn quarter(&self) -> Option<&str> {
        self.slice(self.spans.quarter)
    }

    /// Road name and building number: `테헤란로 152`.
    #[must_use]
    pub fn road(&self) -> Option<&str> {
        self.slice(self.spans.road)
    }

    /// Quarter and lot number: `역삼동 737`, `봉담읍 상리 산 12-3`.
    #[must_use]
    pub fn lot(&self) -> Option<&str> {
        self.slice(self.spans.lot)
    }

    /// Block, floor and room as far as they are written: `101동 1203호`.
    #[must_use]
    pub fn unit(&self) -> Option<&str> {
        self.slice(self.spans.unit)
    }

    /// Building name and whatever else a human wrote there.
    #[must_use]
    pub fn remark(&self) -> Option<&str> {
        self.slice(self.spans.remark)
    }

    /// A postcode that stood in the address, five digits or three and three.
    #[must_use]
    pub fn postcode(&self) -> Option<&str> {
        self.slice(self.spans.postcode)
    }

    /// The telephone area code of the place (`02`, `031`), for local numbers without one. None where a city uses two.
    #[must_use]
    pub fn area_code(&self) -> Option<&'static str> {
        match (self.district, self.province) {
            (Some(id), _) => Some(district(id).area).filter(|area| !area.is_empty()),
            (None, Some(id)) => area_of(province(id).name),
            (None, None) => None,
        }
    }

    /// What comparing and grouping need, as hashes that are the same on every machine.
    #[must_use]
    pub fn keys(&self) -> Keys {
        keys(self)
    }

    pub(crate) fn slice(&self, span: Span) -> Option<&str> {
        self.text.get(usize::from(span.from)..usize::from(span.to)).filter(|s| !s.is_empty())
    }
}

/// Provinces that have one area code throughout.
fn area_of(province: &str) -> Option<&'static str> {
    Some(match province {
        "서울특별시" => "02",
        "부산광역시" => "051",
        "인천광역시" => "032",
        "광주광역시" => "062",
        "대전광역시" => "042",
        "울산광역시" => "052",
        "세종특별자치시" => "044",
        "강원특별자치도" => "033",
        "충청북도" => "043",
        "전북특별자치도" => "063",
        "전라남도" => "061",
        "경상남도" => "055",
        "제주특별자치도" => "064",
        _ => return None,
    })
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", Masked::new(FieldKind::Address, &self.text))
    }
}

impl std::str::FromStr for Address {
    type Err = Rejected;

    fn from_str(s: &str) -> Result<Address, Rejected> {
        Address::parse(s)
    }
}

impl AsRef<str> for Address {
    fn as_ref(&self) -> &str {
        &self.text
    }
}
