//! Profiles for people and for programs.

use std::fmt::{self, Write};

use cleanse_check::{ColumnProfile, ColumnSummary, Counted, Profile, Share};
use cleanse_core::Lang;

use crate::table::{Table, fit};
use crate::words::thousands;

/// How wide a pattern or a value may be in a table.
const SAMPLE: usize = 24;

/// Writes profiles as tables of 80 columns.
///
/// # Errors
/// Those of `out`.
pub fn profile_text(profiles: &[Profile], lang: Lang, out: &mut dyn Write) -> fmt::Result {
    for (n, profile) in profiles.iter().enumerate() {
        if n > 0 {
            writeln!(out)?;
        }
        head(profile, lang, out)?;
        columns(profile, lang).write(out)?;
        writeln!(out)?;
        samples(profile, lang).write(out)?;
        writeln!(out)?;
        kinds(profile, lang).write(out)?;
    }
    Ok(())
}

/// Writes profiles as one JSON document.
///
/// # Errors
/// Those of `out`.
pub fn profile_json(profiles: &[Profile], out: &mut dyn Write) -> fmt::Result {
    let document = serde_json::json!({ "schema_version": 1, "profiles": profiles });
    writeln!(out, "{}", serde_json::to_string_pretty(&document).map_err(|_| fmt::Error)?)
}

fn head(profile: &Profile, lang: Lang, out: &mut dyn Write) -> fmt::Result {
    let (rows, unreadable, skipped) =
        (thousands(profile.rows), thousands(profile.unreadable), thousands(profile.skipped));
    let (file, format, encoding) = (&profile.file, &profile.format, &profile.encoding);
    match lang {
        Lang::En => writeln!(
            out,
            "{file}: {format}, {encoding}, {rows} records, {unreadable} unreadable, {skipped} skipped"
        )?,
        Lang::Ko => writeln!(
            out,
            "{file}: {format}, {encoding}, {rows}행, 판독 불가 {unreadable}행, 건너뜀 {skipped}행"
        )?,
    }
    if profile.columns_left_out > 0 {
        let n = thousands(profile.columns_left_out);
        match lang {
            Lang::En => writeln!(out, "… {n} more columns were not looked at")?,
            Lang::Ko => writeln!(out, "… 그 밖의 열 {n}개는 살펴보지 않았습니다")?,
        }
    }
    writeln!(out)
}

fn columns(profile: &Profile, lang: Lang) -> Table {
    let header = match lang {
        Lang::En => ["column", "role", "why", "filled", "%", "distinct"],
        Lang::Ko => ["열", "쓰임", "판단 근거", "채워진 행", "비율", "서로 다른 값"],
    };
    let mut table = Table::new(&header, &[3, 4, 5]);
    for column in &profile.columns {
        let filled = column.summary.filled;
        table.row(vec![
            column.header.clone(),
            role(column, lang).to_owned(),
            column.why[usize::from(lang == Lang::Ko)].to_owned(),
            thousands(filled.ok),
            percent(filled),
            distinct(&column.summary),
        ]);
    }
    table
}

/// How many values there are; an estimate says that it is one.
fn distinct(summary: &ColumnSummary) -> String {
    let about = if summary.distinct_estimated { "~" } else { "" };
    format!("{about}{}", thousands(summary.distinct))
}

fn role(column: &ColumnProfile, lang: Lang) -> &'static str {
    match lang {
        Lang::En => column.role.unwrap_or("-"),
        Lang::Ko => column.role_ko.unwrap_or("-"),
    }
}

/// Patterns and values, the most frequent ones first.
fn samples(profile: &Profile, lang: Lang) -> Table {
    let header = match lang {
        Lang::En => ["column", "pattern", "rows", "value", "rows"],
        Lang::Ko => ["열", "형태", "행", "값", "행"],
    };
    let mut table = Table::new(&header, &[2, 4]);
    for column in &profile.columns {
        let summary = &column.summary;
        let lines = summary.patterns.len().max(summary.values.len()).min(3);
        for n in 0..lines {
            let cell = |counted: Option<&Counted>| {
                counted.map_or_else(Default::default, |c| (fit(&c.text, SAMPLE), thousands(c.count)))
            };
            let (pattern, patterns) = cell(summary.patterns.get(n));
            let (value, values) = cell(summary.values.get(n));
            let header = if n == 0 { column.header.clone() } else { String::new() };
            table.row(vec![header, pattern, patterns, value, values]);
        }
    }
    table
}

fn kinds(profile: &Profile, lang: Lang) -> Table {
    let header = match lang {
        Lang::En => ["kind of data", "columns", "filled", "of", "%"],
        Lang::Ko => ["정보의 종류", "열", "채워진 칸", "전체 칸", "비율"],
    };
    let mut table = Table::new(&header, &[1, 2, 3, 4]);
    for (kind, share) in &profile.kinds {
        let columns = profile.columns.iter().filter(|c| c.kind == Some(*kind)).count();
        table.row(vec![
            kind.label(lang).to_owned(),
            thousands(columns as u64),
            thousands(share.ok),
            thousands(share.of),
            percent(*share),
        ]);
    }
    table
}

fn percent(share: Share) -> String {
    crate::Share { ok: share.ok, of: share.of }.text()
}
