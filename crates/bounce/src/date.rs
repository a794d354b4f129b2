//! Times as senders and servers write them, into RFC 3339. A time without an offset is Korean (+09:00).

use std::fmt::Write;

use cleanse_core::Date;

/// `Sat, 1 Mar 2025 10:00:00 +0900 (KST)` (RFC 5322) as RFC 3339.
pub(crate) fn rfc2822(value: &str) -> Option<String> {
    let value = value.split_once(',').map_or(value, |(_, rest)| rest);
    let mut words = value.split_whitespace();
    let day: u8 = words.next()?.parse().ok()?;
    let month = month(words.next()?)?;
    let year = year(words.next()?)?;
    let time = clock(words.next()?)?;
    let offset = words.next().and_then(offset).unwrap_or_else(|| "+00:00".to_owned());
    let date = Date::new(year, month, day).ok()?;
    Some(render(date, time, &offset))
}

/// The forms of result files and JSON: ISO 8601, `2025-03-01 10:00:00`, `25.03.01 10:00`, `03/01/2025 10:00`, `20250301100000`,
/// `2025. 3. 1. 오전 10:00`, the serial of a workbook, seconds or milliseconds since 1970.
pub(crate) fn file(value: &str) -> Option<String> {
    let value = value.trim();
    if !value.is_ascii() && !value.contains("오전") && !value.contains("오후") {
        return None;
    }
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    if let Some(time) = serial(value) {
        return Some(time);
    }
    if digits.len() == value.len() {
        return if matches!(digits.len(), 8 | 12 | 14) { compact(&digits) } else { unix(&digits) };
    }
    if let Some((seconds, _)) =
        value.split_once('.').filter(|(s, _)| s.len() == 10 && s.bytes().all(|b| b.is_ascii_digit()))
    {
        return unix(seconds);
    }
    if value.contains(',') && value.bytes().any(|b| b.is_ascii_alphabetic()) {
        return rfc2822(value);
    }
    separated(value)
}

/// The serial of a workbook: days since 1899-12-30, the time as a fraction of the day.
fn serial(value: &str) -> Option<String> {
    const EPOCH: i32 = -25_569;
    let (days, fraction) = value.split_once('.').unwrap_or((value, "0"));
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if days.len() != 5 || !plain(days) || !plain(fraction) {
        return None;
    }
    let date = recent(Date::from_days(EPOCH + days.parse::<i32>().ok()?)?)?;
    let seconds = (format!("0.{fraction}").parse::<f64>().ok()? * 86_400.0).round() as u32;
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(|n| u8::try_from(n).unwrap_or(0));
    at(date, time, "+09:00")
}

fn separated(value: &str) -> Option<String> {
    let mut rest = value;
    let (first, second, third) = (take(&mut rest)?, take(&mut rest)?, take(&mut rest)?);
    // America writes the year last.
    let (year, month, day) = if third > 99 { (third, first, second) } else { (first, second, third) };
    let year = if year < 100 { 2000 + year } else { year };
    let date = Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    let date = recent(date)?;
    let signs = rest.char_indices().zip(rest.chars().skip(1));
    let sign = signs.clone().find(|((_, before), sign)| before.is_ascii_digit() && matches!(sign, '+' | '-'));
    let (mut clock, zone) = rest.split_at(sign.map_or(rest.len(), |((at, _), _)| at + 1));
    let afternoon = clock.contains("오후") || clock.contains("PM");
    let morning = clock.contains("오전") || clock.contains("AM");
    let mut time = [0u8; 3];
    for slot in &mut time {
        *slot = take(&mut clock).unwrap_or(0).try_into().ok()?;
    }
    time[0] = match time[0] {
        12 if morning => 0,
        hour if afternoon && hour < 12 => hour + 12,
        hour => hour,
    };
    let letters = clock.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit()).trim();
    let zone = if zone.is_empty() { letters } else { zone };
    let offset = if zone.starts_with('Z') {
        "+00:00".to_owned()
    } else {
        offset(zone).unwrap_or_else(|| "+09:00".to_owned())
    };
    at(date, time, &offset)
}

/// No result is older than the networks that bring it.
fn recent(date: Date) -> Option<Date> {
    (date.year() >= 1990).then_some(date)
}

/// A time of a day; 24:00 is the beginning of the next.
fn at(date: Date, time: [u8; 3], offset: &str) -> Option<String> {
    if time == [24, 0, 0] {
        return Some(render(Date::from_days(date.days() + 1)?, [0; 3], offset));
    }
    Some(render(date, valid(time)?, offset))
}

/// The next number of a text, and what follows it.
fn take(rest: &mut &str) -> Option<u32> {
    let from = rest.find(|c: char| c.is_ascii_digit())?;
    let text = &rest[from..];
    let len = text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    *rest = &text[len..];
    text[..len].parse().ok()
}

fn compact(digits: &str) -> Option<String> {
    let number = |from: usize, to: usize| digits.get(from..to).map_or(Some(0), |d| d.parse::<u16>().ok());
    let small = |from: usize, to: usize| number(from, to).and_then(|n| u8::try_from(n).ok());
    let date = Date::new(number(0, 4)?, small(4, 6)?, small(6, 8)?).ok()?;
    let time = valid([small(8, 10)?, small(10, 12)?, small(12, 14)?])?;
    Some(render(date, time, "+09:00"))
}

/// Seconds or milliseconds since 1970, in Korean time.
pub(crate) fn unix(digits: &str) -> Option<String> {
    let number: u64 = digits.parse().ok()?;
    let seconds = match digits.len() {
        9..=11 => number,
        13 => number / 1000,
        _ => return None,
    };
    let local = seconds + 9 * 3600;
    let (days, rest) = (local / 86400, local % 86400);
    let date = Date::from_days(i32::try_from(days).ok()?)?;
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(|n| u8::try_from(n).unwrap_or(0));
    Some(render(date, time, "+09:00"))
}

fn month(word: &str) -> Option<u8> {
    const NAMES: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let word = word.get(..3)?.to_ascii_lowercase();
    NAMES.iter().position(|n| *n == word).and_then(|i| u8::try_from(i + 1).ok())
}

/// Four digits, or two of the last century and this one (RFC 5322, section 4.3).
fn year(word: &str) -> Option<u16> {
    let year: u16 = word.parse().ok()?;
    match word.len() {
        4 => Some(year),
        2 if year < 50 => Some(2000 + year),
        2 | 3 => Some(1900 + year),
        _ => None,
    }
}

fn clock(word: &str) -> Option<[u8; 3]> {
    let mut parts = word.split(':').map(|p| p.parse::<u8>().ok());
    valid([parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?])
}

fn valid(time: [u8; 3]) -> Option<[u8; 3]> {
    (time[0] < 24 && time[1] < 60 && time[2] <= 60).then_some(time)
}

/// `+0900`, `+09:00`, `GMT`, `KST` as RFC 3339 writes it.
fn offset(word: &str) -> Option<String> {
    let named = match word.trim_matches(['(', ')']) {
        "GMT" | "UT" | "UTC" | "Z" => "+0000",
        "KST" | "JST" => "+0900",
        "EST" => "-0500",
        "EDT" => "-0400",
        "CST" => "-0600",
        "PST" => "-0800",
        "PDT" => "-0700",
        other => other,
    };
    let sign = named.chars().next().filter(|c| matches!(c, '+' | '-'))?;
    let digits: String = named.chars().skip(1).filter(char::is_ascii_digit).take(4).collect();
    if digits.len() == 4 { Some(format!("{sign}{}:{}", &digits[..2], &digits[2..])) } else { None }
}

fn render(date: Date, time: [u8; 3], offset: &str) -> String {
    let mut out = String::with_capacity(25);
    let _ = write!(out, "{date}T{:02}:{:02}:{:02}{offset}", time[0], time[1], time[2]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_mails_and_files() {
        for (text, want) in [
            ("2025-03-01 10:00:00", "2025-03-01T10:00:00+09:00"),
            ("2025-03-01T10:00:00.123Z", "2025-03-01T10:00:00+00:00"),
            ("2025-03-01T10:00:00+09:00", "2025-03-01T10:00:00+09:00"),
            ("20250301100000", "2025-03-01T10:00:00+09:00"),
            ("2025. 3. 1. 오후 3:05", "2025-03-01T15:05:00+09:00"),
            ("1740790800", "2025-03-01T10:00:00+09:00"),
            ("Sat, 1 Mar 2025 10:00:00 +0900 (KST)", "2025-03-01T10:00:00+09:00"),
            ("25.03.01", "2025-03-01T00:00:00+09:00"),
            ("45717", "2025-03-01T00:00:00+09:00"),
            ("45717.5", "2025-03-01T12:00:00+09:00"),
            ("202503011005", "2025-03-01T10:05:00+09:00"),
            ("2025-03-01 10:05+0900", "2025-03-01T10:05:00+09:00"),
            ("2025-03-01T10:05:00-05:00", "2025-03-01T10:05:00-05:00"),
            ("03/01/2025 10:05", "2025-03-01T10:05:00+09:00"),
            ("2025-02-28 24:00", "2025-03-01T00:00:00+09:00"),
        ] {
            assert_eq!(file(text).as_deref(), Some(want), "{text}");
        }
        for none in ["언젠가", "1926-11-01", "2025-03-01 24:01", "12345.x", "99999999"] {
            assert_eq!(file(none), None, "{none}");
        }
        assert_eq!(rfc2822("29 Feb 2025 10:00:00 GMT"), None);
    }
}
