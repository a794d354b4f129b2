//! How fast `Phone::parse` reads dirty domestic numbers on one core: `cargo run --release -p cleanse-phone --example speed`.

use std::hint::black_box;
use std::time::Duration;

use cleanse_phone::Phone;

/// Ways to write a number, by frequency in real columns: plain and dashed first.
const STYLES: [fn(u64) -> String; 8] = [
    |n| format!("010{:04}{:04}", n / 10_000, n % 10_000),
    |n| format!("010-{:04}-{:04}", n / 10_000, n % 10_000),
    |n| format!("010.{:04}.{:04}", n / 10_000, n % 10_000),
    |n| format!(" 010 {:04} {:04}", n / 10_000, n % 10_000),
    |n| format!("10{:04}{:04}", n / 10_000, n % 10_000),
    |n| format!("+82 10-{:04}-{:04}", n / 10_000, n % 10_000),
    |n| format!("02){:04}-{:04}", n / 10_000, n % 10_000),
    |n| format!("010–{:04}–{:04}", n / 10_000, n % 10_000),
];

#[expect(clippy::disallowed_methods, clippy::disallowed_macros, reason = "a stopwatch for people")]
fn main() {
    let cells: Vec<String> =
        (0..100_000u64).map(|i| STYLES[(i % 8) as usize](2000_0000 + i * 7919 % 8000_0000)).collect();
    let mut best = Duration::MAX;
    for _ in 0..20 {
        let start = std::time::Instant::now();
        let read = cells.iter().filter(|s| black_box(Phone::parse(black_box(s))).is_ok()).count();
        best = best.min(start.elapsed());
        assert_eq!(read, cells.len());
    }
    println!("{:.1} M numbers/s", cells.len() as f64 / best.as_secs_f64() / 1e6);
}
