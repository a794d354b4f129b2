//! Keys for matching: equal keys, equal places, whatever the writing.

use crate::Address;
use crate::tables::district;

/// Hashes of the parts of an address. Equal on every machine and in every release of the same major version.
///
/// Building keys leave the province and the ward out, so that an address without them meets the full one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Keys {
    /// City, township, road and building number.
    pub road: Option<u64>,
    /// City, township, quarter and lot number.
    pub lot: Option<u64>,
    /// Block and room, or the floor where there is no room.
    pub unit: Option<u64>,
    /// Province and city.
    pub district: Option<u64>,
    /// City and quarter.
    pub quarter: Option<u64>,
}

impl Keys {
    /// The building: by road where it is known, else by lot.
    #[must_use]
    pub fn building(&self) -> Option<u64> {
        self.road.or(self.lot)
    }
}

pub(crate) fn keys(address: &Address) -> Keys {
    let city = address.district.map_or("", |id| district(id).city);
    let township = address.township().unwrap_or("");
    let place = |tag: u8, text: &str| Hash::new(tag).part(city).part(township).part(text).finish();
    Keys {
        road: address.road().map(|road| place(1, road)),
        lot: address.lot().map(|lot| place(2, lot)),
        unit: unit(address),
        district: address.province.map(|_| {
            Hash::new(4).part(address.province().unwrap_or("")).part(address.city().unwrap_or("")).finish()
        }),
        quarter: address.quarter().map(|quarter| place(5, quarter)),
    }
}

fn unit(address: &Address) -> Option<u64> {
    let part = |span| address.slice(span).unwrap_or("");
    let (block, floor, room) =
        (part(address.spans.block), part(address.spans.floor), part(address.spans.room));
    let last = if room.is_empty() { floor } else { room };
    // 지하101호 is B101호.
    let (below, number) = match last.strip_prefix("지하").or_else(|| last.strip_prefix('B')) {
        Some(number) => ("B", number),
        None => ("", last),
    };
    (!last.is_empty() || !block.is_empty())
        .then(|| Hash::new(3).part(block).part(below).part(number).finish())
}

/// FNV-1a over the parts, mixed at the end. Not for untrusted hash tables; for equality across machines.
struct Hash(u64);

impl Hash {
    fn new(tag: u8) -> Hash {
        Hash(0xCBF2_9CE4_8422_2325).byte(tag)
    }

    fn byte(self, byte: u8) -> Hash {
        Hash((self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
    }

    /// A part and its end; spaces do not count.
    fn part(self, text: &str) -> Hash {
        text.bytes().filter(|b| *b != b' ').fold(self, Hash::byte).byte(0xFF)
    }

    fn finish(self) -> u64 {
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z ^ (z >> 29)
    }
}
