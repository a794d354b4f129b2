//! Reads a table and says how fast: `cargo run --release -p cleanse-table --example throughput -- FILE`.

use std::path::Path;
use std::time::Instant;

use cleanse_table::{OpenOptions, Plan, RowKind, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: throughput FILE")?;
    let start = Instant::now();
    let source = Source::open(Path::new(&path), &OpenOptions::new())?;
    println!("open    {:?} {:?} {}", start.elapsed(), source.format(), source.encoding().label());
    let columns =
        source.header().map_or_else(|| source.head(1).map(|h| h[0].cells.len()), |h| Ok(h.len()))?;
    let plan = Plan::new(u64::from(source.header().is_none()), columns);

    let start = Instant::now();
    let bytes: usize = source.chunks(&plan)?.map(|c| c.map(|c| c.size_bytes()).unwrap_or(0)).sum();
    println!("cut     {:?} {}", start.elapsed(), rate(bytes, start));

    let mut parsing = std::time::Duration::ZERO;
    let (mut rows, mut unreadable) = (0, 0);
    for chunk in source.chunks(&plan)? {
        let chunk = chunk?;
        let start = Instant::now();
        let batch = chunk.parse();
        parsing += start.elapsed();
        rows += batch.len();
        unreadable += (0..batch.len()).filter(|&row| batch.kind(row) == RowKind::Unreadable).count();
    }
    let mb_per_s = bytes as f64 / 1e6 / parsing.as_secs_f64();
    println!(
        "parse   {parsing:?} {mb_per_s:.0} MB/s, {rows} rows of {columns} columns, {unreadable} unreadable"
    );
    Ok(())
}

fn rate(bytes: usize, since: Instant) -> String {
    format!("{:.0} MB/s", bytes as f64 / 1e6 / since.elapsed().as_secs_f64())
}
