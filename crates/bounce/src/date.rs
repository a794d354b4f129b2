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

/// The forms of result files and JSON: ISO 8601, `2025-03-01 10:00:00`, `2025.03.01 10:00`, `20250301100000`, `2025. 3. 1.
/// 오전 10:00`, seconds or milliseconds since 1970.
pub(crate) fn file(value: &str) -> Option<String> {
    let value = value.trim();
    if !value.is_ascii() && !value.contains("오전") && !value.contains("오후") {
        return None;
    }
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == value.len() {
        return if digits.len() == 14 || digits.len() == 8 { compact(&digits) } else { unix(&digits) };
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

fn separated(value: &str) -> Option<String> {
    let mut rest = value;
    let year = take(&mut rest)?.try_into().ok()?;
    let date = Date::new(year, take(&mut rest)?.try_into().ok()?, take(&mut rest)?.try_into().ok()?).ok()?;
    let afternoon = rest.contains("오후") || rest.contains("PM");
    let morning = rest.contains("오전") || rest.contains("AM");
    let mut time = [0u8; 3];
    for slot in &mut time {
        *slot = take(&mut rest).unwrap_or(0).try_into().ok()?;
    }
    time[0] = match time[0] {
        12 if morning => 0,
        hour if afternoon && hour < 12 => hour + 12,
        hour => hour,
    };
    valid(time)?;
    let zone = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit()).trim();
    let offset = if zone.starts_with('Z') {
        "+00:00".to_owned()
    } else {
        offset(zone).unwrap_or_else(|| "+09:00".to_owned())
    };
    Some(render(date, time, &offset))
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
    let (year, month, day) = civil(days);
    let date = Date::new(year, month, day).ok()?;
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(|n| u8::try_from(n).unwrap_or(0));
    Some(render(date, time, "+09:00"))
}

/// Days since 1970-01-01 as year, month, day (the algorithm of the proleptic Gregorian calendar by eras).
fn civil(days: u64) -> (u16, u8, u8) {
    let z = days + 719_468;
    let era = z / 146_097;
    let doe = z % 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    let small = |n: u64| u8::try_from(n).unwrap_or(0);
    (u16::try_from(year).unwrap_or(0), small(month), small(day))
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
        ] {
            assert_eq!(file(text).as_deref(), Some(want), "{text}");
        }
        assert_eq!(file("언젠가"), None);
        assert_eq!(rfc2822("29 Feb 2025 10:00:00 GMT"), None);
    }
}
