//! Days of a customer's life as they stand in files: joined, bought, left.

use cleanse_core::Date;

/// The day a workbook counts from: serial 60 is the day that never was, so that 61 is 1900-03-01.
const WORKBOOK_EPOCH: i32 = -25_569;

/// The day of a cell, with or without a time behind it: `2019-01-01`, `2019.1.1`, `2019. 1. 1 오후 3:05`, `2019년 1월 1일`,
/// `20190101`, `20190101093000`, or the serial of a workbook (`43466`).
pub(crate) fn day(cell: &str) -> Option<Date> {
    let mut numbers = cell.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
    let first = numbers.next()?;
    match first.len() {
        4 => of(first, numbers.next()?, numbers.next()?),
        8 | 12 | 14 => of(&first[..4], &first[4..6], &first[6..8]),
        5 if cell.trim() == first => Date::from_days(WORKBOOK_EPOCH + first.parse::<i32>().ok()?),
        _ => None,
    }
}

fn of(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_in_every_form() {
        let first = Date::new(2019, 1, 1).ok();
        for cell in [
            "2019-01-01",
            "2019.1.1",
            "2019. 1. 1",
            "2019/1/1 9:30",
            "2019년 1월 1일",
            "20190101",
            "20190101093000",
            "2019-01-01T09:30:00+09:00",
            "43466",
        ] {
            assert_eq!(day(cell), first, "{cell}");
        }
        for cell in ["", "-", "없음", "2019", "2019-13-01", "0000-00-00", "190101", "1", "5-2019"] {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
