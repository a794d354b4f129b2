//! Provinces and districts: what they are called, when they changed, who their heirs are.

use cleanse_core::Date;

use crate::generated::tables::{DISTRICT_NAMES, DISTRICT_STEMS, DISTRICTS, PROVINCE_NAMES, PROVINCES};

/// Index of a province.
pub(crate) type ProvinceId = u8;
/// Index of a district.
pub(crate) type DistrictId = u16;

/// A province or metropolitan city (시도). Days are stamps, see [`stamp`].
pub(crate) struct Province {
    pub(crate) name: &'static str,
    pub(crate) since: Option<u32>,
    pub(crate) until: Option<u32>,
    pub(crate) heir: Option<ProvinceId>,
    pub(crate) former: Option<&'static str>,
    /// First two digits of its postcodes, from and to.
    pub(crate) postcodes: (u8, u8),
}

/// A city, county, district or ward (시군구, 일반구).
pub(crate) struct District {
    pub(crate) province: ProvinceId,
    /// `수원시 영통구`
    pub(crate) name: &'static str,
    /// `수원시`
    pub(crate) city: &'static str,
    /// `영통구`, empty for none.
    pub(crate) ward: &'static str,
    /// The city has wards.
    pub(crate) wards: bool,
    pub(crate) area: &'static str,
    pub(crate) until: Option<u32>,
    pub(crate) heirs: &'static [Heir],
}

/// Who took a district over, with the quarters that are known to have gone there.
pub(crate) enum Heir {
    District(DistrictId, &'static [&'static str]),
    Province(ProvinceId, &'static [&'static str]),
}

/// How a name stands to the official one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameKind {
    Official,
    Former,
    Short,
    /// Also the name of something else.
    Doubtful,
}

/// One way to write a province.
pub(crate) struct Name {
    /// The first syllable's bytes as a number: most names are told apart by it.
    pub(crate) first: u32,
    pub(crate) text: &'static str,
    pub(crate) province: ProvinceId,
    pub(crate) kind: NameKind,
}

/// Where an address may lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) province: ProvinceId,
    pub(crate) district: Option<DistrictId>,
}

/// A day as one number that keeps the order.
pub(crate) fn stamp(day: Date) -> u32 {
    (u32::from(day.year()) * 16 + u32::from(day.month())) * 32 + u32::from(day.day())
}

/// The province with this index.
pub(crate) fn province(id: ProvinceId) -> &'static Province {
    &PROVINCES[usize::from(id)]
}

/// The district with this index.
pub(crate) fn district(id: DistrictId) -> &'static District {
    &DISTRICTS[usize::from(id)]
}

impl Province {
    /// Its name on that day.
    pub(crate) fn name_on(&self, day: u32) -> &'static str {
        match self.former {
            Some(former) if self.since.is_some_and(|since| day < since) => former,
            _ => self.name,
        }
    }
}

/// The province that the territory belongs to on that day.
pub(crate) fn province_on(id: ProvinceId, day: u32) -> ProvinceId {
    match province(id) {
        Province { until: Some(until), heir: Some(heir), .. } if day >= *until => *heir,
        _ => id,
    }
}

/// Whether the district lies in the province, now or before a merger.
pub(crate) fn lies_in(id: DistrictId, of: ProvinceId) -> bool {
    let own = district(id).province;
    own == of || province(own).heir == Some(of)
}

impl Place {
    /// The place of a district.
    pub(crate) fn of(id: DistrictId) -> Place {
        Place { province: district(id).province, district: Some(id) }
    }
}

/// What became of a place by that day, seen from a quarter of it; several when only a human can tell.
pub(crate) fn heirs_on(place: Place, quarter: Option<&str>, day: u32, out: &mut Places) {
    let over = place.district.map(district).filter(|d| d.until.is_some_and(|until| day >= until));
    let Some(over) = over else {
        return out.push(Place { province: province_on(place.province, day), ..place });
    };
    let named = over.heirs.iter().find(|h| quarter.is_some_and(|q| h.quarters().contains(&q)));
    let mut rest = over.heirs.iter().filter(|h| h.quarters().is_empty());
    let lone_rest = match (rest.next(), rest.next()) {
        (Some(heir), None) if quarter.is_some() || over.heirs.len() == 1 => Some(heir),
        _ => None,
    };
    match named.or(lone_rest) {
        Some(heir) => out.push(heir.place(day)),
        None => over.heirs.iter().for_each(|heir| out.push(heir.place(day))),
    }
}

impl Heir {
    fn quarters(&self) -> &'static [&'static str] {
        match self {
            Heir::District(_, quarters) | Heir::Province(_, quarters) => quarters,
        }
    }

    fn place(&self, day: u32) -> Place {
        let place = match *self {
            Heir::District(id, _) => Place::of(id),
            Heir::Province(id, _) => Place { province: id, district: None },
        };
        Place { province: province_on(place.province, day), ..place }
    }
}

/// A few places, without allocation. What does not fit is dropped: nobody reads more suggestions.
#[derive(Clone, Copy)]
pub(crate) struct Places {
    items: [Place; Places::MOST],
    len: usize,
}

impl Places {
    const MOST: usize = 10;

    pub(crate) const fn new() -> Places {
        Places { items: [Place { province: 0, district: None }; Places::MOST], len: 0 }
    }

    pub(crate) fn push(&mut self, place: Place) {
        if self.len < Places::MOST && !self.as_slice().contains(&place) {
            self.items[self.len] = place;
            self.len += 1;
        }
    }

    pub(crate) fn as_slice(&self) -> &[Place] {
        &self.items[..self.len]
    }

    pub(crate) fn keep(&mut self, want: impl Fn(Place) -> bool) {
        let mut kept = Places::new();
        self.as_slice().iter().filter(|&&p| want(p)).for_each(|&p| kept.push(p));
        *self = kept;
    }
}

/// The ways to write a province that the text may start with, longest first.
pub(crate) fn province_names(text: &str) -> impl Iterator<Item = &'static Name> {
    let first = match text.as_bytes() {
        [a, b, c, ..] => u32::from_be_bytes([0, *a, *b, *c]),
        _ => 0,
    };
    PROVINCE_NAMES.iter().filter(move |name| name.first == first && text.starts_with(name.text))
}

/// The districts with this whole name: `중구`, `영통구`.
pub(crate) fn districts_named(name: &str) -> &'static [DistrictId] {
    look_up(&DISTRICT_NAMES, name)
}

/// The districts whose name is this without its last syllable: `강남`.
pub(crate) fn districts_of_stem(stem: &str) -> &'static [DistrictId] {
    look_up(&DISTRICT_STEMS, stem)
}

fn look_up(table: &'static [(u128, &'static [DistrictId])], name: &str) -> &'static [DistrictId] {
    let mut bytes = [0; 16];
    let Some(front) = bytes.get_mut(..name.len()) else { return &[] };
    front.copy_from_slice(name.as_bytes());
    let key = u128::from_be_bytes(bytes);
    table.binary_search_by(|(k, _)| k.cmp(&key)).map_or(&[], |i| table[i].1)
}

/// Whether postcodes that start so are given out in the province.
pub(crate) fn postcode_fits(first_two: u8, of: ProvinceId) -> bool {
    let (low, high) = province(of).postcodes;
    (low..=high).contains(&first_two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_for_the_search() {
        assert!(DISTRICT_NAMES.is_sorted_by_key(|(key, _)| *key));
        assert!(DISTRICT_STEMS.is_sorted_by_key(|(key, _)| *key));
        assert!(PROVINCE_NAMES.is_sorted_by_key(|n| std::cmp::Reverse(n.text.len())));
    }

    #[test]
    fn every_district_that_ended_has_an_heir() {
        for d in &DISTRICTS {
            assert_eq!(d.until.is_some(), !d.heirs.is_empty(), "{}", d.name);
        }
    }
}
