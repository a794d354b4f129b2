//! Excel workbooks, as people have them and as nobody should.
#![cfg(feature = "xlsx")]

use std::io::{Cursor, Write};

use cleanse_core::Lang;
use cleanse_table::{
    AtomicFile, ErrorKind, Format, OpenOptions, Plan, RowBatch, RowKind, SheetChoice, SheetColumn, Source,
    WorkbookWriter,
};
use rust_xlsxwriter::{Format as Style, Workbook, Worksheet};
use zip::write::SimpleFileOptions;

fn open(bytes: Vec<u8>) -> Result<Source, cleanse_table::Error> {
    Source::stream(Cursor::new(bytes), &OpenOptions::new())
}

fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("회원").expect("a name"));
    book.save_to_buffer().expect("writes to memory")
}

fn batch(source: &Source, skip: u64) -> RowBatch {
    let columns = source.head(1).expect("reads")[0].cells.len();
    let mut batches = source.batches(&Plan::new(skip, columns)).expect("opens");
    batches.next().expect("has rows").expect("reads")
}

#[test]
fn cells_read_as_the_spreadsheet_shows_what_matters() {
    let style = |code: &str| Style::new().set_num_format(code);
    let bytes = book(|sheet| {
        let headers = ["이름", "우편번호", "휴대폰", "금액", "가입일", "코드", "메모", "동의"];
        for (column, header) in (0_u16..).zip(headers) {
            sheet.write(0, column, header).expect("writes");
        }
        sheet.write(1, 0, "홍길동").expect("writes");
        sheet.write_with_format(1, 1, 5502, &style("00000")).expect("writes");
        sheet.write_with_format(1, 2, 1_012_345_678, &style("000-0000-0000")).expect("writes");
        sheet.write_with_format(1, 3, 1_234_567.5, &style("#,##0.00")).expect("writes");
        sheet.write_with_format(1, 4, 45_981, &style("yyyy-mm-dd")).expect("writes");
        sheet.write(1, 5, 123_456_789_012_345_i64).expect("writes");
        sheet.write(1, 6, "=\"x\", \"y\"\n둘째 줄").expect("writes");
        sheet.write(1, 7, true).expect("writes");
    });
    let source = open(bytes).expect("opens");
    assert_eq!((source.format(), source.sheet()), (Format::Xlsx, Some("회원")));
    let batch = batch(&source, 1);
    let cells: Vec<_> = batch.cells(0).collect();
    let expected = [
        "홍길동",
        "05502",
        "010-1234-5678",
        "1234567.5",
        "2025-11-20",
        "123456789012345",
        "=\"x\", \"y\"\n둘째 줄",
        "TRUE",
    ];
    assert_eq!(cells, expected);
    let numbers: Vec<_> = (0..8).map(|column| batch.was_number(0, column)).collect();
    assert_eq!(numbers, [false, true, true, true, false, true, false, false]);
}

#[test]
fn positions_are_the_rows_that_the_spreadsheet_shows() {
    let bytes = book(|sheet| {
        for (row, text) in [(2, "이름"), (3, "홍길동"), (9, "김영희"), (10, "이서연")] {
            sheet.write(row, 1, text).expect("writes");
        }
        for row in 11..5000 {
            sheet.write_blank(row, 1, &Style::new().set_bold()).expect("writes");
        }
    });
    let source = open(bytes).expect("opens");
    let head = source.head(10).expect("reads");
    assert_eq!(
        (head.len(), head[2].position.line, &head[2].cells[..]),
        (10, 3, &["".to_owned(), "이름".to_owned()][..])
    );
    let batch = batch(&source, 3);
    let filled = (0..batch.len()).filter(|&row| batch.kind(row) != RowKind::Blank);
    let lines: Vec<_> = filled.map(|row| batch.position(row).line).collect();
    assert_eq!((lines, batch.len()), (vec![4, 10, 11], 8), "no row behind the last value is one");
    assert_eq!((batch.raw(1), batch.raw(6)), ("\n".as_bytes(), ",김영희\n".as_bytes()));
}

#[test]
fn the_first_visible_sheet_with_anything_is_taken() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("안내").expect("a name");
    let hidden = book.add_worksheet().set_name("숨김").expect("a name").set_hidden(true);
    hidden.write(0, 0, "x").expect("writes");
    book.add_worksheet().set_name("회원").expect("a name").write(0, 0, "이름").expect("writes");
    book.add_worksheet().set_name("탈퇴").expect("a name").write(0, 0, "사유").expect("writes");
    let bytes = book.save_to_buffer().expect("writes to memory");
    let source = open(bytes.clone()).expect("opens");
    assert_eq!(source.sheet(), Some("회원"));
    assert_eq!(source.sheets().len(), 4);
    assert!(source.remarks()[0].text(Lang::Ko).starts_with("‘회원’ 시트를 읽었습니다."));
    let named = |name: &str| OpenOptions::new().sheet(SheetChoice::Named(name.to_owned()));
    let other = Source::stream(Cursor::new(bytes.clone()), &named("탈퇴")).expect("opens");
    assert_eq!(other.head(1).expect("reads")[0].cells, ["사유"]);
    let missing = Source::stream(Cursor::new(bytes), &named("없음")).expect_err("no such sheet");
    assert_eq!(missing.kind(), ErrorKind::NoSheet);
}

#[test]
fn all_sheets_are_those_with_anything_the_visible_ones_first() {
    let mut book = Workbook::new();
    for name in ["강남", "숨김", "빈 시트", "서초"] {
        let sheet = book.add_worksheet().set_name(name).expect("a name").set_hidden(name == "숨김");
        if name != "빈 시트" {
            sheet.write(0, 0, "이름").expect("writes");
        }
    }
    let bytes = book.save_to_buffer().expect("writes to memory");
    let all = OpenOptions::new().sheet(SheetChoice::All);
    let sources = Source::stream_all(Cursor::new(bytes.clone()), &all).expect("opens");
    let names: Vec<_> = sources.iter().map(|s| s.sheet().expect("a sheet")).collect();
    assert_eq!(names, ["강남", "서초", "숨김"]);
    assert!(sources.iter().all(|s| s.remarks().is_empty()), "nothing was left out");
    let first = Source::stream(Cursor::new(bytes), &all).expect("opens");
    assert_eq!(first.sheet(), Some("강남"), "one source is the first of them");
    let empty = book_of_nothing();
    assert_eq!(Source::stream_all(Cursor::new(empty), &all).expect("opens").len(), 1, "there is always one");
    let text = Source::stream_all(Cursor::new("이름\n홍길동\n"), &all).expect("opens");
    assert_eq!((text.len(), text[0].sheet()), (1, None));
}

fn book_of_nothing() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet();
    book.save_to_buffer().expect("writes to memory")
}

#[test]
fn short_rows_lack_nothing() {
    let bytes = book(|sheet| {
        for (row, column, text) in
            [(0, 0, "이름"), (0, 1, "전화"), (0, 2, "메모"), (1, 0, "홍길동"), (2, 2, "메모만")]
        {
            sheet.write(row, column, text).expect("writes");
        }
    });
    let batch = batch(&open(bytes).expect("opens"), 1);
    assert!((0..2).all(|row| batch.kind(row) == RowKind::Data) && !batch.has_flaws());
    assert_eq!(batch.cells(1).collect::<Vec<_>>(), ["", "", "메모만"]);
}

#[test]
fn what_is_written_reads_back() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("result.xlsx");
    let mut writer = WorkbookWriter::new();
    let columns =
        [SheetColumn::text("회원번호"), SheetColumn { amount: true, ..SheetColumn::text("적립금") }];
    writer.sheet("정상", &columns).expect("begins");
    writer.row(["0017", "1500"]).expect("writes");
    writer.row(["=1+1", "미상"]).expect("writes");
    writer.sheet("별도/보관", &columns).expect("begins");
    let long = "가".repeat(40_000);
    writer.row([long.as_str()]).expect("writes");
    assert_eq!(writer.cut_cells(), 1);
    let mut file = AtomicFile::create(&path).expect("creates");
    writer.save(&mut file, &path).expect("saves");
    file.commit().expect("commits");
    let source = Source::open(&path, &OpenOptions::new()).expect("opens");
    let names: Vec<_> = source.sheets().iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["정상", "별도_보관"]);
    let batch = batch(&source, 1);
    assert_eq!(batch.cells(0).collect::<Vec<_>>(), ["0017", "1500"]);
    assert_eq!(batch.cells(1).collect::<Vec<_>>(), ["=1+1", "미상"]);
    assert_eq!((batch.was_number(0, 0), batch.was_number(0, 1)), (false, true));
}

/// A workbook of our own making, with this as its only sheet.
fn hand_made(sheet: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{rel}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let rels = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let parts = [
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("_rels/.rels", root.into_bytes()),
        ("xl/workbook.xml", workbook.into_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.into_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.to_vec()),
    ];
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("starts");
        zip.write_all(&bytes).expect("writes");
    }
    zip.finish().expect("finishes").into_inner()
}

fn refused(bytes: Vec<u8>) -> ErrorKind {
    open(bytes).map(|source| panic!("opened: {source:?}")).unwrap_or_else(|e| e.kind())
}

#[test]
fn a_hand_made_sheet_reads() {
    let sheet = b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1012345678</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>";
    let source = open(hand_made(sheet)).expect("opens");
    assert_eq!(source.head(1).expect("reads")[0].cells, ["1012345678", "", "x"]);
}

/// Programs that do not calculate write formulas alone; a formula whose result is an empty text has one.
#[test]
fn formulas_without_a_result_are_told() {
    let cells = [
        r#"<c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" s="0"/>"#,
        r#"<c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>A2</f><v></v></c><c r="C2" t="str"><f>""</f><v></v></c>"#,
        r#"<c r="A3"><f>A2</f></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3</f><v/></c>"#,
        r#"<c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/></c>"#,
    ];
    let rows: String =
        (1..).zip(cells).map(|(n, cells): (u32, _)| format!("<row r=\"{n}\">{cells}</row>")).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let source = open(hand_made(sheet.as_bytes())).expect("a workbook");
    let told: Vec<&str> = source.remarks().iter().map(|remark| remark.text(Lang::En)).collect();
    assert!(
        told[..].iter().any(|text| text.starts_with("4 formulas") && text.contains("first in B2")),
        "{told:?}"
    );
    let calculated = sheet.replace("<f>A2</f><v></v>", "<v>2</v>");
    let calculated = calculated
        .replace("<f>A2</f>", "")
        .replace("<v/>", "<v>2</v>")
        .replace("si=\"0\"/>", "si=\"0\"/><v>2</v>");
    assert!(open(hand_made(calculated.as_bytes())).expect("a workbook").remarks().is_empty());
}

#[test]
fn hostile_workbooks_are_refused() {
    let far = |cell: &str| {
        format!("<worksheet><sheetData><row><c r=\"{cell}\"><v>1</v></c></row></sheetData></worksheet>")
    };
    assert_eq!(refused(hand_made(far("XFE1").as_bytes())), ErrorKind::TooLarge);
    assert_eq!(refused(hand_made(far("A1048577").as_bytes())), ErrorKind::TooLarge);
    let zeros = vec![b' '; 40 << 20];
    assert_eq!(refused(hand_made(&zeros)), ErrorKind::Bomb);
    assert_eq!(refused(hand_made(b"<worksheet><sheetData><row><c r=\"A1\"><v>1")), ErrorKind::Damaged);
    let mut cut = hand_made(far("A1").as_bytes());
    cut.truncate(cut.len() - 30);
    assert_eq!(refused(cut), ErrorKind::Damaged);
}

#[test]
fn any_damage_is_an_error_or_a_table() {
    let whole = book(|sheet| {
        sheet.write(0, 0, "홍길동").expect("writes");
    });
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        if let Ok(source) = open(bytes) {
            let _ = source.head(3);
        }
    }
}
