//! Numbers of other countries.

#[cfg(feature = "international")]
mod plans;

use crate::Phone;

/// How many digits a number may have behind the plus sign: at most 15 by E.164; fewer than seven are a cut-off one.
pub(crate) const LENGTHS: std::ops::RangeInclusive<usize> = 7..=15;

/// What is known of a number of another country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Its country's plan has it.
    #[cfg_attr(
        not(feature = "international"),
        expect(dead_code, reason = "only the plans of the feature know")
    )]
    Valid(Phone),
    /// No country's plan has it.
    #[cfg_attr(
        not(feature = "international"),
        expect(dead_code, reason = "only the plans of the feature know")
    )]
    Invalid,
    /// This build has no plan but Korea's.
    #[cfg_attr(
        feature = "international",
        expect(dead_code, reason = "with the feature everything is examined")
    )]
    Unexamined,
}

/// Looks up the digits of an international number (country code first) in its country's plan.
///
/// The answer is kept for a while: a cell is read in several ways, a column holds the same numbers again, and the plans
/// take microseconds. Up to 15 digits without a zero at their head are one number, by which the answer is found again.
#[cfg(feature = "international")]
pub(crate) fn examine(digits: &[u8]) -> Answer {
    /// As many answers as a cell with several numbers asks for.
    const KEPT: usize = 16;
    thread_local! {
        static RECENT: std::cell::Cell<[Option<(u64, Answer)>; KEPT]> = const { std::cell::Cell::new([None; KEPT]) };
    }
    let key = crate::plan::value(digits);
    let slot = usize::try_from(key % KEPT as u64).unwrap_or_default();
    let mut recent = RECENT.get();
    if let Some((_, answer)) = recent[slot].filter(|(kept, _)| *kept == key) {
        return answer;
    }
    let answer = look_up(digits);
    recent[slot] = Some((key, answer));
    RECENT.set(recent);
    answer
}

#[cfg(feature = "international")]
fn look_up(digits: &[u8]) -> Answer {
    plans::prepare(digits);
    let mut text = String::with_capacity(16);
    text.push('+');
    text.extend(digits.iter().map(|&d| char::from(b'0' + d)));
    let Some((mut number, e164)) = valid(&text) else { return Answer::Invalid };
    // A plan may rewrite the digits (a trunk zero inside); what comes of it has to be a number by itself, too, and is
    // parted as that one is.
    if e164 != text {
        match valid(&e164) {
            Some((rewritten, again)) if again == e164 => number = rewritten,
            _ => return Answer::Invalid,
        }
    }
    let international = number.format().mode(phonenumber::Mode::International).to_string();
    // What comes of it has to be long enough to be read again.
    let key = e164.strip_prefix('+').filter(|d| LENGTHS.contains(&d.len())).and_then(|d| d.parse().ok());
    match key.and_then(|key| Phone::foreign(key, crate::phone::Layout::of(&international))) {
        Some(phone) => Answer::Valid(phone),
        None => Answer::Invalid,
    }
}

/// A number of its country's plan, and its digits.
#[cfg(feature = "international")]
fn valid(text: &str) -> Option<(phonenumber::PhoneNumber, String)> {
    let number = phonenumber::parse(None, text).ok().filter(phonenumber::is_valid)?;
    let e164 = number.format().mode(phonenumber::Mode::E164).to_string();
    Some((number, e164))
}

/// Without the feature `international` nothing is known, and nothing is guessed.
#[cfg(not(feature = "international"))]
pub(crate) fn examine(_: &[u8]) -> Answer {
    Answer::Unexamined
}
