//! Files that break engines: everybody has the same name, the same phone, nothing at all.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::contact::push_mobile;
use super::prng::Prng;
use super::row::{MINIMAL, write_header};

/// What is wrong with the whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adversary {
    /// One name, everything else different.
    SameName,
    /// One phone, everything else different.
    SamePhone,
    /// Only ids.
    Empty,
    /// One row over and over.
    EqualRows,
    /// Every cell is thousands of characters long.
    LongStrings,
}

impl Adversary {
    /// Reads the name that the command line takes.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Adversary> {
        Some(match name {
            "same-name" => Adversary::SameName,
            "same-phone" => Adversary::SamePhone,
            "empty" => Adversary::Empty,
            "equal-rows" => Adversary::EqualRows,
            "long-strings" => Adversary::LongStrings,
            _ => return None,
        })
    }
}

/// Writes a file of that kind with the six columns of matching.
///
/// # Errors
/// When the writer fails.
pub fn adversarial(kind: Adversary, rows: u64, seed: u64, out: &mut dyn Write) -> io::Result<()> {
    let mut text = String::new();
    write_header(MINIMAL, &mut text);
    for number in 0..rows {
        push_row(kind, seed, number, &mut text);
        if text.len() > 1 << 16 {
            out.write_all(text.as_bytes())?;
            text.clear();
        }
    }
    out.write_all(text.as_bytes())
}

fn push_row(kind: Adversary, seed: u64, number: u64, out: &mut String) {
    let mut rng = Prng::of(seed, &[number]);
    let _ = write!(out, "M{:08},", number + 1);
    match kind {
        Adversary::Empty => out.push_str(",,,,"),
        Adversary::EqualRows => out.push_str(
            "김철수,010-2345-6781,chulsoo@example.com,서울특별시 강남구 테헤란로 152 101동 1203호,1985-03-07",
        ),
        Adversary::SameName => push_different(&mut rng, Some("김철수"), None, number, out),
        Adversary::SamePhone => push_different(&mut rng, None, Some("010-2345-6781"), number, out),
        Adversary::LongStrings => push_long(&mut rng, out),
    }
    out.push('\n');
}

fn push_different(rng: &mut Prng, name: Option<&str>, phone: Option<&str>, number: u64, out: &mut String) {
    match name {
        Some(name) => out.push_str(name),
        None => (0..3).for_each(|_| out.extend(syllable(rng))),
    }
    out.push(',');
    match phone {
        Some(phone) => out.push_str(phone),
        None => push_mobile(rng, out),
    }
    let (year, month, day) = (rng.between(1940, 2010), rng.between(1, 12), rng.between(1, 28));
    let (road, home) = (rng.between(1, 300), rng.between(1, 900));
    let _ = write!(
        out,
        ",user{number}@example.com,서울특별시 강남구 테헤란로 {road} {home}호,{year}-{month:02}-{day:02}"
    );
}

fn push_long(rng: &mut Prng, out: &mut String) {
    for i in 0..5 {
        if i > 0 {
            out.push(',');
        }
        for _ in 0..4000 {
            out.extend(syllable(rng));
        }
    }
}

fn syllable(rng: &mut Prng) -> Option<char> {
    char::from_u32(0xAC00 + rng.below(11_172))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_rows_and_six_columns() {
        for name in ["same-name", "same-phone", "empty", "equal-rows", "long-strings"] {
            let kind = Adversary::from_name(name).unwrap();
            let mut out = Vec::new();
            adversarial(kind, 20, 7, &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            assert_eq!(text.lines().count(), 21, "{name}");
            assert!(text.lines().all(|line| line.matches(',').count() == 5), "{name}");
        }
        assert_eq!(Adversary::from_name("tidy"), None);
    }
}
