//! Values a second on one core, clean, dirty and mixed, beside the libraries that people use for the same job.
//!
//! ```text
//! cargo run --release -p cleanse-benches --bin speed [--features peers] [-- phone email]
//! ```
//!
//! Without fields (`text`, `phone`, `email`, `name`, `birth-date`) all are timed.
//!
//! `cleanse-record column` is what a table asks for: the column with its edits, findings, verdicts and standings, kept in memory.
//!
//! Each figure adds up the least time of every chunk of a column that fits the second-level cache, over several rounds; the machine's
//! other work makes the others. Ratios are to the row of the same column marked 1.0, ours. Prints Markdown. All data is made up.

use std::hint::black_box;
use std::time::Instant;

use cleanse_core::{Context, FieldKind, TextColumn};
use cleanse_ident::BirthDate;
use cleanse_record::{Engine, FieldColumn, Join, Plan, Role};
use unicode_normalization::UnicodeNormalization;

const ROWS: usize = 4096;

fn main() {
    const FIELDS: [(&str, fn()); 5] =
        [("text", text), ("phone", phones), ("email", emails), ("name", names), ("birth-date", birth_dates)];
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    println!("| column | reader | values/s | to ours |\n|---|---|---:|---:|");
    for (_, time) in FIELDS.iter().filter(|(field, _)| wanted.is_empty() || wanted.iter().any(|w| w == field))
    {
        time();
    }
}

/// A name and what it does with a value.
type Reader<'a> = (&'a str, &'a dyn Fn(&str));

/// Keeps the compiler from leaving out work whose result nobody uses.
fn seen<T>(result: T) {
    black_box(result);
}

/// Runs every reader over every column; the first reader is ours.
fn compare(columns: &[(&str, Vec<String>)], readers: &[Reader<'_>]) {
    for (column, values) in columns {
        let mut ours = None;
        for (reader, read) in readers {
            let rate = rate(values, *read);
            let ours = *ours.get_or_insert(rate);
            println!("| {column} | {reader} | {} | {:.3} |", in_words(rate), rate / ours);
        }
    }
}

/// How many values are timed together: so few that the machine's other work seldom falls between.
const CHUNK: usize = 32;

/// How many rows of a table are timed together: as many as the tables of Python take at a time.
const TABLE_CHUNK: usize = 1_024;

fn rate(values: &[String], read: &dyn Fn(&str)) -> f64 {
    rate_of_chunks(values, CHUNK, &|chunk| {
        for value in chunk {
            read(black_box(value));
        }
    })
}

/// Prints what a table makes of every column, which holds one field.
fn compare_tables(columns: &[(&str, Vec<String>)], field: FieldKind, role: Role) {
    let mut plan = Plan::bare(1);
    plan.roles[0] = Some(role);
    plan.fields.push(FieldColumn { field, role, columns: vec![0], join: Join::Words });
    let engine = Engine::new(plan, Context::default().as_of).without_keys();
    for (column, values) in columns {
        let rate = rate_of_chunks(values, TABLE_CHUNK, &|chunk| {
            seen(engine.normalize(&[&Rows(chunk)]));
        });
        println!("| {column} | cleanse-record column | {} | |", in_words(rate));
    }
}

/// Rows of a column.
struct Rows<'a>(&'a [String]);

impl TextColumn for Rows<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        self.0.get(row).map(String::as_str)
    }
}

/// Values a second, from the least time of every chunk over the rounds that half a second has room for.
fn rate_of_chunks(values: &[String], rows: usize, read: &dyn Fn(&[String])) -> f64 {
    let begun = Instant::now();
    let mut least = vec![f64::INFINITY; values.len().div_ceil(rows)];
    let mut rounds = 0;
    while rounds < 5 || begun.elapsed().as_millis() < 500 {
        for (chunk, least) in values.chunks(rows).zip(&mut least) {
            let start = Instant::now();
            read(chunk);
            *least = least.min(start.elapsed().as_secs_f64());
        }
        rounds += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "thousands of rows")]
    let count = values.len() as f64;
    count / least.iter().sum::<f64>()
}

fn in_words(rate: f64) -> String {
    if rate >= 1e6 { format!("{:.1} M", rate / 1e6) } else { format!("{:.0} k", rate / 1e3) }
}

/// A column of made-up values, and its dirty and mixed twins.
fn columns(
    name: &'static str,
    value: fn(u64) -> String,
    spoil: fn(&str, u64) -> String,
) -> Vec<(&'static str, Vec<String>)> {
    let clean: Vec<String> = (0..ROWS as u64).map(|i| value(scatter(i))).collect();
    let dirty: Vec<String> = clean.iter().zip(0..).map(|(v, i)| spoil(v, scatter(i + 77))).collect();
    let pick =
        |i: usize| if scatter(i as u64).is_multiple_of(5) { dirty[i].clone() } else { clean[i].clone() };
    let mixed = (0..ROWS).map(pick).collect();
    let named = |kind: &str| -> &'static str { Box::leak(format!("{name}, {kind}").into_boxed_str()) };
    vec![(named("clean"), clean), (named("dirty"), dirty), (named("mixed, 20 % dirty"), mixed)]
}

/// A fixed scatter (the finaliser of SplitMix64): the same data in every run.
const fn scatter(n: u64) -> u64 {
    let mut z = n.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn wide(s: &str) -> String {
    s.chars()
        .map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xFEE0).unwrap_or(c) } else { c })
        .collect()
}

fn text() {
    let spoil = |v: &str, i: u64| match i % 4 {
        0 => format!(" {v} "),
        1 => v.nfd().collect(),
        2 => format!("\u{FEFF}{v}\u{200B}"),
        _ => wide(v),
    };
    compare(
        &columns("text", |i| if i % 2 == 0 { name(i) } else { email(i) }, spoil),
        &[
            ("cleanse-text clean", &|s| seen(cleanse_text::clean(s, &mut ()))),
            ("unicode-normalization nfc", &|s| seen(s.nfc().collect::<String>())),
            ("unicode-normalization nfkc + trim", &|s| seen(s.trim().nfkc().collect::<String>())),
        ],
    );
}

fn phone(i: u64) -> String {
    format!("010-{:04}-{:04}", 2000 + i % 7000, i / 7000 % 10_000)
}

fn phones() {
    let spoil = |v: &str, i: u64| {
        let digits = v.replace('-', "");
        match i % 8 {
            0 => digits,
            1 => v.replace('-', "."),
            2 => v.replace('-', " "),
            3 => digits[1..].to_owned(),
            4 => format!("+82 {}", &v[1..]),
            5 => wide(v),
            6 => format!("{v}(본인)"),
            _ => v.replace("010", "O1O"),
        }
    };
    let peer = |s: &str| seen(phonenumber::parse(Some(phonenumber::country::KR), s));
    let ours: [Reader<'_>; 3] = [
        ("cleanse-phone parse", &|s| seen(cleanse_phone::Phone::parse(s))),
        ("cleanse-phone cleanse", &|s| seen(cleanse_phone::cleanse(s, &Context::default()))),
        ("phonenumber parse", &peer),
    ];
    let mut readers = ours.to_vec();
    readers.extend(fastest_port());
    let columns = columns("phone", phone, spoil);
    compare(&columns, &readers);
    compare_tables(&columns, FieldKind::Phone, Role::Mobile);
}

/// The fastest port of libphonenumber, when it was built in.
fn fastest_port() -> Option<Reader<'static>> {
    #[cfg(feature = "peers")]
    return Some(("rlibphonenumber parse", &|s| {
        seen(rlibphonenumber::PhoneNumber::parse(s, Some(rlibphonenumber::Region::KR)))
    }));
    #[cfg(not(feature = "peers"))]
    None
}

fn email(i: u64) -> String {
    const HOSTS: [&str; 6] =
        ["naver.com", "gmail.com", "hanmail.net", "daum.net", "nate.com", "hanbit.co.kr"];
    let letters: String = (0..4).map(|k| char::from(b'a' + (i >> (5 * k)) as u8 % 26)).collect();
    format!("{letters}{}@{}", i % 1000, HOSTS[(i % 6) as usize])
}

fn emails() {
    let spoil = |v: &str, i: u64| match i % 7 {
        0 => v.to_uppercase(),
        1 => format!("<{v}>"),
        2 => format!("mailto:{v}"),
        3 => format!("{v},"),
        4 => v.replace('@', "＠"),
        5 => v.replace(".com", ".con"),
        _ => format!("홍길동 <{v}>"),
    };
    let columns = columns("email", email, spoil);
    compare(
        &columns,
        &[
            ("cleanse-email cleanse", &|s| seen(cleanse_email::cleanse(s, &Context::default()))),
            ("cleanse-email parse", &|s| seen(cleanse_email::Email::parse(s))),
            ("email_address from_str", &|s| seen(s.parse::<email_address::EmailAddress>())),
        ],
    );
    compare_tables(&columns, FieldKind::Email, Role::Email);
}

fn name(i: u64) -> String {
    const SURNAMES: [&str; 8] = ["김", "이", "박", "최", "정", "강", "남궁", "황"];
    const FIRST: [&str; 8] = ["민", "서", "지", "현", "영", "수", "재", "은"];
    const SECOND: [&str; 8] = ["준", "연", "우", "희", "진", "호", "경", "아"];
    let pick = |list: [&'static str; 8], shift: u32| list[(i >> shift & 7) as usize];
    format!("{}{}{}", pick(SURNAMES, 0), pick(FIRST, 3), pick(SECOND, 6))
}

fn names() {
    let spoil = |v: &str, i: u64| match i % 6 {
        0 => format!("{v}님"),
        1 => format!("{v} 과장"),
        2 => v.chars().map(|c| format!("{c} ")).collect(),
        3 => format!("{v}(본인)"),
        4 => format!("{v}1"),
        _ => v.nfd().collect(),
    };
    let columns = columns("name", name, spoil);
    compare(
        &columns,
        &[
            ("cleanse-name parse", &|s| seen(cleanse_name::PersonName::parse(s))),
            ("cleanse-name cleanse", &|s| seen(cleanse_name::cleanse(s, &Context::default()))),
            ("unicode-normalization nfkc + trim", &|s| seen(s.trim().nfkc().collect::<String>())),
        ],
    );
    compare_tables(&columns, FieldKind::Name, Role::Name);
}

fn birth_dates() {
    let value = |i: u64| format!("{}-{:02}-{:02}", 1940 + i % 70, 1 + i / 70 % 12, 1 + i / 840 % 28);
    let spoil = |v: &str, i: u64| match i % 4 {
        0 => v.replace('-', "."),
        1 => v.replace('-', ""),
        2 => v[2..].replace('-', ""),
        _ => format!("{}년 {}월 {}일", &v[..4], &v[5..7], &v[8..]),
    };
    let cleanse = |s: &str| seen(BirthDate::cleanse(s, &Context::default()));
    compare(&columns("birth date", value, spoil), &[("cleanse-ident cleanse", &cleanse)]);
}
