//! Dates as they stand in member files.

use cleanse_core::Date;
use cleanse_repair::Time;

/// The day a workbook counts from: serial 60 is the day that never was, so that 61 is 1900-03-01.
const WORKBOOK_EPOCH: i32 = -25_569;

/// Reads a date or a time: `2024-05-01`, `2024. 5. 1`, `20240501`, `2024-05-01 10:00`, or the serial of a workbook.
pub(super) fn time(cell: &str) -> Option<Time> {
    let cell = cell.trim();
    Time::parse(cell).or_else(|| parts(cell)).or_else(|| digits(cell))
}

fn parts(cell: &str) -> Option<Time> {
    let mut numbers = cell.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty());
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    of(year.parse().ok().filter(|_| year.len() == 4)?, month.parse().ok()?, day.parse().ok()?)
}

fn digits(cell: &str) -> Option<Time> {
    if !cell.is_ascii() || !cell.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match cell.len() {
        8 | 12 | 14 => of(cell[..4].parse().ok()?, cell[4..6].parse().ok()?, cell[6..8].parse().ok()?),
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
        for cell in [
            "2025-11-21",
            "2025.11.21",
            "2025. 11. 21",
            "2025년 11월 21일",
            "20251121",
            "45982",
            "20251121093000",
        ] {
            assert_eq!(time(cell), day, "{cell}");
        }
        for cell in ["", "-", "없음", "2025-13-01", "251121", "0000-00-00"] {
            assert_eq!(time(cell), None, "{cell}");
        }
    }
}
