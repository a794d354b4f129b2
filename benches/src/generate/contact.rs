//! Phones and mailboxes. A version is what somebody had at a time: version 0 first, version 1 after a change.

use std::fmt::Write;

use super::latin::romanise;
use super::people::{Person, stream};
use super::prng::{Prng, Weighted};

/// The mobile number of an entity, in display form.
pub(crate) fn mobile(seed: u64, entity: u64, version: u32, out: &mut String) {
    let mut rng = Prng::of(seed, &[stream::MOBILE, entity, u64::from(version)]);
    push_mobile(&mut rng, out);
}

/// A number of the range that is assigned: 010-2000-0000 to 010-9999-9999 without the unconfirmed 597x to 599x.
pub(crate) fn push_mobile(rng: &mut Prng, out: &mut String) {
    let mut middle = rng.between(2000, 9998);
    if (5970..6000).contains(&middle) {
        middle += 40;
    }
    let _ = write!(out, "010-{middle:04}-{:04}", rng.between(1, 9999));
}

/// A landline of the area.
pub(crate) fn push_landline(rng: &mut Prng, area: &str, out: &mut String) {
    let exchange = match area {
        "064" => rng.between(702, 799),
        "02" => rng.between(2011, 6998),
        _ => rng.between(202, 899),
    };
    let _ = write!(out, "{area}-{exchange}-{:04}", rng.between(1, 9999));
}

/// The number of a shop: typed by staff when the customer gave none.
pub(crate) fn shop_phone(seed: u64, shop: u64, out: &mut String) {
    let mut rng = Prng::of(seed, &[stream::SHOP, shop]);
    if rng.chance(0.5) { push_mobile(&mut rng, out) } else { push_landline(&mut rng, "02", out) }
}

/// Free mail providers with their share of the mailboxes in a thousand.
const PROVIDERS: [(&str, u32); 12] = [
    ("naver.com", 560),
    ("gmail.com", 190),
    ("hanmail.net", 95),
    ("daum.net", 45),
    ("nate.com", 40),
    ("kakao.com", 25),
    ("hotmail.com", 12),
    ("icloud.com", 10),
    ("outlook.com", 6),
    ("yahoo.com", 4),
    ("korea.com", 4),
    ("lycos.co.kr", 2),
];

const COMPANIES: [&str; 12] = [
    "hanbitsoft.co.kr",
    "daehan-eng.com",
    "miraeind.co.kr",
    "seoulfood.kr",
    "woorimedi.co.kr",
    "dongsung.com",
    "globaltrade.co.kr",
    "haneulnet.kr",
    "saerom.co.kr",
    "hana-law.com",
    "kps-tech.com",
    "newstar.co.kr",
];

const WORDS: [&str; 40] = [
    "happy", "sunny", "love", "angel", "blue", "star", "sky", "moon", "dream", "lucky", "smile", "cherry",
    "apple", "coffee", "tiger", "rabbit", "mint", "snow", "rain", "ocean", "green", "black", "white", "pink",
    "silver", "golden", "music", "soccer", "runner", "photo", "cooking", "travel", "jeju", "hanul", "bada",
    "namu", "byeol", "sarang", "haru", "gaon",
];

/// Mailboxes of everybody.
pub(crate) struct Mailboxes {
    providers: Weighted,
}

impl Mailboxes {
    pub(crate) fn new() -> Mailboxes {
        Mailboxes { providers: Weighted::new(PROVIDERS.map(|(_, share)| share)) }
    }

    /// The mailbox of a person at a version: mostly made of the name and the birth, as people do.
    pub(crate) fn write(&self, seed: u64, person: &Person<'_>, version: u32, out: &mut String) {
        let mut rng = Prng::of(seed, &[stream::MAIL, person.entity, u64::from(version)]);
        let keeps_local = version > 0 && rng.chance(0.35);
        let mut local = if keeps_local {
            let mut first = Prng::of(seed, &[stream::MAIL, person.entity, 0]);
            let _ = first.chance(0.35);
            first
        } else {
            rng.clone()
        };
        push_local(&mut local, person, out);
        out.push('@');
        out.push_str(self.domain(&mut rng));
    }

    fn domain(&self, rng: &mut Prng) -> &'static str {
        if rng.chance(0.035) { rng.pick(&COMPANIES) } else { PROVIDERS[self.providers.draw(rng)].0 }
    }
}

fn push_local(rng: &mut Prng, person: &Person<'_>, out: &mut String) {
    let (yy, year) = (person.birth.year % 100, person.birth.year);
    let (month, day) = (person.birth.month, person.birth.day);
    let given = |join| romanise(&person.given, false, join);
    let surname = person.surname.spellings[0].to_ascii_lowercase();
    let start = out.len();
    let _ = match rng.below(100) {
        0..18 => write!(out, "{}{yy:02}", given("")),
        18..26 => write!(out, "{}{month:02}{day:02}", given("")),
        26..34 => write!(out, "{surname}{}{}", given("").get(..2).unwrap_or("x"), rng.between(1, 999)),
        34..42 => write!(out, "{}_{surname}", given("")),
        42..48 => write!(out, "{}.{surname}", given("")),
        48..54 => write!(out, "{}{year}", given("").get(..2).unwrap_or("k")),
        54..74 => write!(out, "{}{}", rng.pick(&WORDS), rng.between(1, 9999)),
        74..84 => write!(out, "{}{}", rng.pick(&WORDS), given("")),
        84..90 => write!(out, "{}{}", rng.pick(&WORDS), rng.pick(&WORDS)),
        _ => push_random(rng, out),
    };
    while out.len() - start < 5 {
        let _ = write!(out, "{}", rng.below(10));
    }
}

fn push_random(rng: &mut Prng, out: &mut String) -> std::fmt::Result {
    for _ in 0..rng.between(3, 6) {
        out.push(char::from(b'a' + rng.below(26) as u8));
    }
    write!(out, "{}", rng.between(10, 9999))
}
