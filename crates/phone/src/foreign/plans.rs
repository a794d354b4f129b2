//! The patterns of other countries' plans, compiled once and small.
//!
//! `phonenumber` compiles a pattern when it is first asked for, with `\d` for the digits of every script, and keeps a hundred of
//! them: a dozen countries use these up, a pattern takes a hundred kilobytes, and a column of numbers from everywhere compiles them
//! anew for every cell. We only ever ask about ASCII digits, so the patterns of a country are put into its cache before its first
//! number is looked at, compiled for those: the same answers from a tenth of the memory.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use phonenumber::Metadata;
use phonenumber::metadata::{DATABASE, Descriptors, Format};
use regex::{Regex, RegexBuilder};

/// As many patterns as a hundred countries have. One that had to go is compiled again, by the library.
const PATTERNS: usize = 2400;

/// Country codes have one to three digits (ITU-T E.164).
const LONGEST_CODE: usize = 3;
const CODES: usize = 1000;

/// Makes the plan ready that the digits of an international number (country code first) belong to.
pub(super) fn prepare(digits: &[u8]) {
    static READY: [AtomicBool; CODES] = [const { AtomicBool::new(false) }; CODES];
    // No code is the beginning of another one.
    let mut code = 0u16;
    for &digit in digits.iter().take(LONGEST_CODE) {
        code = code * 10 + u16::from(digit);
        if READY[usize::from(code)].load(Ordering::Acquire) {
            return;
        }
        if let Some(countries) = DATABASE.by_code(&code) {
            compile(&countries);
            READY[usize::from(code)].store(true, Ordering::Release);
            return;
        }
    }
}

fn compile(countries: &[&Metadata]) {
    static ROOM: Once = Once::new();
    // A poisoned lock is the library's own affair: it tells when it is asked.
    let cache = DATABASE.cache();
    let Ok(mut cache) = cache.lock() else { return };
    ROOM.call_once(|| cache.set_capacity(PATTERNS));
    for source in countries.iter().flat_map(|country| sources(country)) {
        if !cache.contains_key(source)
            && let Some(pattern) = of_ascii(source)
        {
            cache.insert(source.to_owned(), pattern);
        }
    }
}

/// The pattern as the library reads it, but for the digits of other scripts.
fn of_ascii(source: &str) -> Option<Regex> {
    RegexBuilder::new(source).ignore_whitespace(true).unicode(false).build().ok()
}

/// Every pattern that parsing, validating and formatting a number of the country may ask for.
fn sources(country: &Metadata) -> impl Iterator<Item = &str> {
    let formats = country.formats().iter().chain(country.international_formats());
    let own = [country.national_prefix_for_parsing(), country.leading_digits()];
    own.into_iter()
        .flatten()
        .map(|p| p.as_str())
        .chain(types(country.descriptors()))
        .chain(formats.flat_map(format))
}

/// One pattern for each type of number.
fn types(of: &Descriptors) -> impl Iterator<Item = &str> {
    let types = [
        Some(of.general()),
        of.fixed_line(),
        of.mobile(),
        of.toll_free(),
        of.premium_rate(),
        of.shared_cost(),
        of.personal_number(),
        of.voip(),
        of.pager(),
        of.uan(),
        of.voicemail(),
    ];
    types.into_iter().flatten().map(|d| d.national_number().as_str())
}

fn format(format: &Format) -> impl Iterator<Item = &str> {
    format.leading_digits().iter().chain([format.pattern()]).map(|p| p.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_of_every_plan_says_the_same_of_ascii_digits() {
        let countries: Vec<&Metadata> =
            (0..1000).filter_map(|code: u16| DATABASE.by_code(&code)).flatten().collect();
        assert!(countries.len() > 200);
        let examples: Vec<&str> =
            countries.iter().flat_map(|c| c.descriptors().general().example()).collect();
        for source in countries.iter().flat_map(|country| sources(country)) {
            let ours = of_ascii(source).unwrap_or_else(|| panic!("{source} compiles"));
            let theirs = RegexBuilder::new(source).ignore_whitespace(true).build().unwrap();
            let spans = |pattern: &Regex, digits: &str| -> Option<Vec<_>> {
                pattern.captures(digits).map(|c| c.iter().map(|g| g.map(|g| g.range())).collect())
            };
            for digits in examples.iter().step_by(7) {
                assert_eq!(spans(&ours, digits), spans(&theirs, digits), "{source} of {digits}");
            }
        }
    }

    #[test]
    fn a_plan_is_ready_once_a_number_was_looked_at() {
        prepare(&[4, 9, 3, 0, 1, 2, 3, 4, 5, 6]);
        let cache = DATABASE.cache();
        let germany = DATABASE.by_code(&49u16).unwrap();
        let mut cache = cache.lock().unwrap();
        for source in germany.iter().flat_map(|country| sources(country)) {
            assert!(cache.contains_key(source), "{source}");
        }
    }
}
