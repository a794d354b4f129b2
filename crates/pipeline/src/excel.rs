//! `result.xlsx`: the tables of a result folder in one workbook, a sheet each, everything as text.

use std::fs::File;
use std::io::{BufReader, Write as _};

use cleanse_core::{Lang, Text};
use cleanse_record::SharedVerdict;
use cleanse_table::{CsvWriter, SheetColumn, WorkbookWriter};

use crate::error::Error;
use crate::outputs::Finished;
use crate::settings::Settings;

/// The workbook of a result folder.
pub(crate) const WORKBOOK: &str = "result.xlsx";

/// The sheets in their order: the file each shows, and its name.
const SHEETS: [(&str, Text); 8] = [
    ("clean.csv", Text { en: "clean", ko: "정상" }),
    ("repair.csv", Text { en: "repair", ko: "복구 대상" }),
    ("quarantine.csv", Text { en: "quarantine", ko: "별도 보관" }),
    ("shared_contacts.csv", Text { en: "shared contacts", ko: "공유 연락처" }),
    ("clusters.csv", Text { en: "duplicates", ko: "동일인 추정 묶음" }),
    ("corrections.csv", Text { en: "corrections", ko: "교정 내역" }),
    ("changes.csv", Text { en: "changes", ko: "지난 실행과 비교" }),
    ("merged.csv", Text { en: "merged", ko: "합친 행" }),
];

/// Captions of our own columns; those of the input keep their headers.
const CAPTIONS: [(&str, Text); 23] = [
    ("cleanse_reasons", Text { en: "reasons", ko: "사유" }),
    ("cleanse_suggestions", Text { en: "suggestions", ko: "교정 제안" }),
    ("cleanse_channels", Text { en: "channels", ko: "연락 가능 채널" }),
    ("cleanse_line", Text { en: "row in the file", ko: "원본 행" }),
    ("cleanse_offset", Text { en: "offset", ko: "원본 위치" }),
    ("cleanse_length", Text { en: "length", ko: "원본 길이" }),
    ("source", Text { en: "source", ko: "파일" }),
    ("cleanse_source", Text { en: "input", ko: "입력 파일" }),
    ("contact_kind", Text { en: "kind of contact", ko: "연락처 종류" }),
    ("contact", Text { en: "contact", ko: "연락처" }),
    ("group", Text { en: "group", ko: "묶음" }),
    ("record", Text { en: "record", ko: "회원" }),
    ("verdict", Text { en: "who it may be", ko: "추정" }),
    ("evidence", Text { en: "evidence", ko: "근거" }),
    ("cluster", Text { en: "group", ko: "묶음" }),
    ("role", Text { en: "role", ko: "구분" }),
    ("field", Text { en: "column", ko: "열" }),
    ("before", Text { en: "before", ko: "교정 전" }),
    ("after", Text { en: "after", ko: "교정 후" }),
    ("rule", Text { en: "rule", ko: "규칙" }),
    ("certainty", Text { en: "certainty", ko: "확실성" }),
    ("change", Text { en: "change", ko: "변화" }),
    ("cleanse_cluster", Text { en: "group", ko: "묶음" }),
];

/// Words for machine names in our own columns.
const WORDS: [(&str, Text); 9] = [
    ("golden", Text { en: "stands for the group", ko: "대표 1건" }),
    ("member", Text { en: "member", ko: "구성원" }),
    ("applied", Text { en: "applied", ko: "자동 교정" }),
    ("suggested", Text { en: "suggested", ko: "교정 제안 (추정)" }),
    ("phone", Text { en: "phone", ko: "전화번호" }),
    ("email", Text { en: "e-mail", ko: "이메일" }),
    ("new", Text { en: "new", ko: "새로 발견" }),
    ("solved", Text { en: "solved", ko: "해소" }),
    ("open", Text { en: "open", ko: "계속" }),
];

/// Our columns whose cells are machine names.
const SPOKEN: [&str; 5] = ["role", "certainty", "contact_kind", "verdict", "change"];

/// Writes the workbook from the tables that the folder holds so far.
pub(crate) fn write(files: &mut Finished, settings: &Settings, lang: Lang) -> Result<(), Error> {
    let mut book = WorkbookWriter::new();
    for (name, title) in SHEETS {
        if let Some(table) = files.reopen(name)? {
            sheet(&mut book, table, (name, title.get(lang)), settings.spreadsheet_safe, lang)?;
        }
    }
    let mut file = files.begin(WORKBOOK)?;
    let path = file.path().to_owned();
    // A workbook is a ZIP archive, whose writer goes back and forth.
    let mut spool =
        tempfile::tempfile_in(&settings.out).map_err(|e| cleanse_table::Error::io(e, Some(&path)))?;
    book.save(&mut spool, &path)?;
    copy(spool, &mut file).map_err(|e| cleanse_table::Error::io(e, Some(&path)))?;
    files.finish_file(file)
}

fn copy(mut from: File, to: &mut cleanse_table::AtomicFile) -> std::io::Result<()> {
    use std::io::Seek as _;
    from.rewind()?;
    std::io::copy(&mut from, to)?;
    to.flush()
}

/// Copies one table.
fn sheet(
    book: &mut WorkbookWriter,
    table: File,
    (name, title): (&str, &str),
    protected: bool,
    lang: Lang,
) -> Result<(), Error> {
    let failed = |e: csv::Error| Error::from(cleanse_table::Error::io(e.into(), Some(name.as_ref())));
    let mut rows = csv::ReaderBuilder::new().flexible(true).from_reader(BufReader::new(table));
    let headers = rows.headers().map_err(failed)?.clone();
    let headers: Vec<&str> = headers.iter().map(|h| h.trim_start_matches('\u{feff}')).collect();
    let columns: Vec<SheetColumn> =
        headers.iter().map(|h| SheetColumn::text(caption(h, lang).unwrap_or(h))).collect();
    let spoken: Vec<bool> = headers.iter().map(|h| SPOKEN.contains(h) && !is_of_rows(name)).collect();
    book.sheet(title, &columns)?;
    let mut row = csv::StringRecord::new();
    while rows.read_record(&mut row).map_err(failed)? {
        let cells = row.iter().enumerate().map(|(i, cell)| {
            let cell = if protected { CsvWriter::unprotect(cell) } else { cell };
            match spoken.get(i) {
                Some(true) => word(cell, lang).unwrap_or(cell),
                _ => cell,
            }
        });
        book.row(cells)?;
    }
    Ok(())
}

/// Files that hold the input's own columns: a header there may be equal to one of ours.
fn is_of_rows(name: &str) -> bool {
    matches!(name, "clean.csv" | "repair.csv" | "quarantine.csv" | "merged.csv")
}

fn caption(header: &str, lang: Lang) -> Option<&'static str> {
    CAPTIONS.iter().find(|(name, _)| *name == header).map(|(_, text)| text.get(lang))
}

fn word(cell: &str, lang: Lang) -> Option<&'static str> {
    let verdicts = [
        SharedVerdict::SamePerson,
        SharedVerdict::Family,
        SharedVerdict::Child,
        SharedVerdict::Reassigned,
        SharedVerdict::StoreOrStaff,
        SharedVerdict::Placeholder,
        SharedVerdict::Unknown,
    ];
    let verdict = || verdicts.iter().find(|v| v.as_str() == cell).map(|v| v.label(lang));
    WORDS.iter().find(|(name, _)| *name == cell).map(|(_, text)| text.get(lang)).or_else(verdict)
}
