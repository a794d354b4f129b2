//! Workbooks: a whole file of any bytes, or any bytes as a part of a well-formed one.

use std::io::{Cursor, Write};

use cleanse_table::{Format, OpenOptions, Plan, Source};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The parts around a sheet, by name.
const PARTS: &[(&str, &str)] = &[
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#,
    ),
];
/// Which part the bytes become.
const HOSTILE: &[&str] = &["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"];
const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row></sheetData></worksheet>"#;

/// A workbook is read, refused or damaged; what the reading library panics at is damaged.
pub fn xlsx(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return read(bytes.to_vec());
    }
    let Some((choice, part)) = bytes.split_first() else { return };
    if let Some(book) = book(HOSTILE[usize::from(*choice) % HOSTILE.len()], part) {
        read(book);
    }
}

fn book(hostile: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let usual = PARTS.iter().map(|(name, text)| (*name, text.as_bytes()));
    let sheet = (hostile != HOSTILE[0]).then_some((HOSTILE[0], SHEET.as_bytes()));
    for (name, content) in usual.chain(sheet).chain([(hostile, bytes)]) {
        zip.start_file(name, stored).ok()?;
        zip.write_all(content).ok()?;
    }
    zip.finish().ok().map(Cursor::into_inner)
}

fn read(book: Vec<u8>) {
    let options = OpenOptions::new().format(Some(Format::Xlsx));
    let Ok(source) = Source::stream(Cursor::new(book), &options) else { return };
    let is_book = source.format() == Format::Xlsx;
    assert!(!is_book || !source.sheets().is_empty(), "a workbook without sheets was opened");
    let Ok(head) = source.head(3) else { return };
    let columns = head.first().map_or(1, |row| row.cells.len().max(1));
    let Ok(batches) = source.batches(&Plan::new(0, columns)) else { return };
    for batch in batches.map_while(Result::ok) {
        for row in 0..batch.len() {
            assert_eq!(batch.cells(row).len(), columns, "a row of another width");
        }
    }
}
