//! Dates as they stand in member files.

use cleanse_core::Date;
use cleanse_repair::Time;

/// The day a workbook counts from: serial 60 is the day that never was, so that 61 is 1900-03-01.
const WORKBOOK_EPOCH: i32 = -25_569;

/// Reads a date or a time: `2024-05-01`, `2024. 5. 1`, `20240501`, `2024-05-01 10:00`, `2024. 5. 1 오후 3:05`,
/// `20240501093000`, or the serial of a workbook.
pub(super) fn time(cell: &str) -> Option<Time> {
    let cell = cell.trim();
    Time::parse(cell).or_else(|| parts(cell)).or_else(|| digits(cell))
}

/// Whether a cell of dates says something, if nothing that can be read; `-` and `0000-00-00` say nothing.
pub(super) fn says_something(cell: &str) -> bool {
    cell.chars().any(|c| c.is_alphabetic() || c.is_numeric() && c != '0')
}

fn parts(cell: &str) -> Option<Time> {
    let mut numbers = cell.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty());
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let date = of(year.parse().ok().filter(|_| year.len() == 4)?, month.parse().ok()?, day.parse().ok()?)?;
    let Some(hour) = numbers.next() else { return Some(date) };
    let hour = match (hour.parse().ok()?, cell.contains("오후"), cell.contains("오전")) {
        (hour @ ..12, true, _) => hour + 12,
        (12, _, true) => 0,
        (hour, ..) => hour,
    };
    Some(at(date, hour, numbers.next(), numbers.next()))
}

/// The time of a day; what is no time leaves the day.
fn at(date: Time, hour: i64, minute: Option<&str>, second: Option<&str>) -> Time {
    let number = |digits: Option<&str>| digits.map_or(Some(0), |d| d.parse::<i64>().ok());
    match (hour, number(minute), number(second)) {
        (0..24, Some(minute @ 0..60), Some(second @ 0..60)) => {
            date.plus_seconds(hour * 3600 + minute * 60 + second)
        }
        _ => date,
    }
}

fn digits(cell: &str) -> Option<Time> {
    if !cell.is_ascii() || !cell.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let day = || of(cell[..4].parse().ok()?, cell[4..6].parse().ok()?, cell[6..8].parse().ok()?);
    match cell.len() {
        8 => day(),
        12 | 14 => Some(at(day()?, cell[8..10].parse().ok()?, cell.get(10..12), cell.get(12..14))),
        5 => Date::from_days(WORKBOOK_EPOCH + cell.parse::<i32>().ok()?).map(Time::from_date),
        _ => None,
    }
}

fn of(year: u16, month: u8, day: u8) -> Option<Time> {
    Date::new(year, month, day).ok().map(Time::from_date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_people_type_them() {
        let day = Time::parse("2025-11-21");
        for cell in ["2025-11-21", "2025.11.21", "2025. 11. 21", "2025년 11월 21일", "20251121", "45982"] {
            assert_eq!(time(cell), day, "{cell}");
        }
        let afternoon = Time::parse("2025-11-21 15:05");
        for cell in ["20251121150500", "202511211505", "2025. 11. 21 오후 3:05:00", "2025.11.21 15:05"] {
            assert_eq!(time(cell), afternoon, "{cell}");
        }
        assert_eq!(time("2025. 11. 21 오전 12:00:00"), day);
        for cell in ["", "-", "없음", "2025-13-01", "251121", "0000-00-00"] {
            assert_eq!(time(cell), None, "{cell}");
        }
        assert!(["미상", "2025-13-01", "작년"].into_iter().all(says_something));
        assert!(!["", "-", "0000-00-00", "."].into_iter().any(says_something));
    }
}
