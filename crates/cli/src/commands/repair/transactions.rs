//! Files with a row a purchase: recency, frequency and money of every member, for the order in which they are asked.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use cleanse_record::Role;
use cleanse_repair::{Life, Time};
use cleanse_table::{OpenOptions, Plan, RowKind, Source};

use super::dates;
use crate::exit::Failure;

/// Rows that help to find the columns.
const SAMPLE_ROWS: usize = 200;
/// What the day of one purchase is called; that of the last one is a role.
const DAYS: [&str; 20] = [
    "구매일",
    "구매일자",
    "구매일시",
    "주문일",
    "주문일자",
    "주문일시",
    "결제일",
    "결제일자",
    "결제일시",
    "거래일",
    "거래일자",
    "거래일시",
    "매출일",
    "매출일자",
    "판매일",
    "판매일자",
    "이용일",
    "date",
    "order_date",
    "purchase_date",
];
/// What the amount of one purchase is called, beside the sums that are a role.
const AMOUNTS: [&str; 7] = ["금액", "거래금액", "결제액", "판매금액", "상품금액", "amount", "price"];

/// What the rows of one member add up to.
#[derive(Default)]
struct Sum {
    last: Option<Time>,
    purchases: u32,
    won: i64,
}

/// Puts what the files add up to over what member files said. Purchases after `now` are none yet.
pub(super) fn add(files: &[PathBuf], now: Time, lives: &mut HashMap<String, Life>) -> anyhow::Result<()> {
    let mut sums: HashMap<String, Sum> = HashMap::new();
    for path in crate::files::expand(files)? {
        read(&path, now, &mut sums)?;
    }
    for (record, sum) in sums {
        let life = lives.entry(record).or_default();
        life.last_seen = life.last_seen.max(sum.last.and_then(Time::seoul_date));
        life.purchases = Some(sum.purchases);
        // What was given back is no purchase.
        life.money = Some(sum.won.max(0).unsigned_abs());
    }
    Ok(())
}

fn read(path: &Path, now: Time, sums: &mut HashMap<String, Sum>) -> anyhow::Result<()> {
    let source = Source::open(path, &OpenOptions::new())?;
    let mut head = source.head(SAMPLE_ROWS)?.into_iter();
    let headers = head.next().map(|row| row.cells).unwrap_or_default();
    let sample: Vec<Vec<String>> = head.map(|row| row.cells).collect();
    let columns = Columns::of(&headers, &sample).ok_or_else(|| no_transactions(path))?;
    let plan = Plan { required: 0, ..Plan::new(1, headers.len()) };
    for batch in source.batches(&plan)? {
        let batch = batch?;
        for i in (0..batch.len()).filter(|&i| batch.kind(i) == RowKind::Data) {
            let cell = |column: usize| batch.cell(i, column).trim();
            let Some(day) = dates::time(cell(columns.day)).filter(|&day| day <= now) else { continue };
            let sum = sums.entry(cell(columns.id).to_owned()).or_default();
            let won = columns.amount.and_then(|column| won(cell(column))).unwrap_or(0);
            sum.last = sum.last.max(Some(day));
            sum.purchases = sum.purchases.saturating_add(u32::from(won >= 0));
            sum.won = sum.won.saturating_add(won);
        }
    }
    Ok(())
}

/// Where the three things stand that count.
struct Columns {
    id: usize,
    day: usize,
    amount: Option<usize>,
}

impl Columns {
    fn of(headers: &[String], sample: &[Vec<String>]) -> Option<Columns> {
        let roles = cleanse_record::Plan::of(headers, sample, &[]).ok()?;
        let named = |names: &[&str]| {
            let is_it = |header: &String| names.contains(&header.trim().to_lowercase().as_str());
            headers.iter().position(is_it)
        };
        Some(Columns {
            id: roles.column_of(Role::Id)?,
            day: named(&DAYS).or_else(|| roles.column_of(Role::LastPurchaseOn))?,
            amount: roles.column_of(Role::PurchaseAmount).or_else(|| named(&AMOUNTS)),
        })
    }
}

/// `12,300원`, `-12300`, `(12,300)`: what was given back is below zero. What stands after a point is less than a won.
fn won(cell: &str) -> Option<i64> {
    let digits: String = cell.split('.').next()?.chars().filter(char::is_ascii_digit).collect();
    let won: i64 = digits.parse().ok()?;
    let back = cell.starts_with(['-', '−', '△', '▲', '(']);
    Some(if back { -won } else { won })
}

fn no_transactions(path: &Path) -> anyhow::Error {
    Failure::new(
        "no purchases: there is no column of member ids, or none with the day of a purchase",
        "거래 내역이 아닙니다. 회원번호 열이나 구매일 열이 없습니다.",
    )
    .at(path)
    .hint("회원번호,구매일,금액")
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_type_them() {
        for (cell, expected) in [
            ("12,300원", Some(12_300)),
            ("-12300", Some(-12_300)),
            ("(500)", Some(-500)),
            ("99.9", Some(99)),
            ("", None),
        ] {
            assert_eq!(won(cell), expected, "{cell}");
        }
    }
}
