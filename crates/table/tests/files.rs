//! Files as they come: packed, mixed, broken, hostile.

use std::io::{Cursor, Write};
use std::path::Path;

use cleanse_table::{
    Encoding, ErrorKind, Flaw, Format, HeadRow, OpenOptions, Plan, RowBatch, RowKind, SheetChoice, Source,
};
use flate2::Compression;
use flate2::write::GzEncoder;

fn stream(bytes: impl Into<Vec<u8>>) -> Source {
    Source::stream(Cursor::new(bytes.into()), &OpenOptions::new()).expect("opens")
}

fn rows(source: &Source, plan: &Plan) -> Vec<RowBatch> {
    source.batches(plan).expect("opens").map(|b| b.expect("reads")).collect()
}

/// The kinds of all rows as letters: d, b, u.
fn kinds(batches: &[RowBatch]) -> String {
    let rows = batches.iter().flat_map(|b| (0..b.len()).map(|row| b.kind(row)));
    rows.map(|kind| match kind {
        RowKind::Data => 'd',
        RowKind::Blank => 'b',
        RowKind::Unreadable => 'u',
    })
    .collect()
}

fn fatal(batches: &[RowBatch]) -> Vec<Flaw> {
    let rows = batches.iter().flat_map(|b| (0..b.len()).flat_map(|row| b.flaws(row)));
    rows.filter(|flaw| flaw.is_fatal()).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("writes to memory");
    encoder.finish().expect("writes to memory")
}

#[test]
fn a_stray_quote_costs_its_own_row() {
    let rows_after = "김영희,010-2222-3333\n".repeat(3000);
    let source = stream(format!("이름,전화\n홍길동,\"010-1234-5678\n{rows_after}"));
    let batches = rows(&source, &Plan::new(1, 2));
    assert_eq!(kinds(&batches), format!("u{}", "d".repeat(3000)));
    assert_eq!(fatal(&batches), [Flaw::UnclosedQuote]);
}

#[test]
fn a_line_in_another_encoding_is_set_aside_raw() {
    let mut bytes = "이름,전화\n홍길동,010\n".as_bytes().to_vec();
    bytes.extend(b"\xC8\xAB\xB1\xE6\xB5\xBF,010\n");
    bytes.extend("김영희,02\n".bytes());
    let source = stream(bytes);
    let batches = rows(&source, &Plan::new(1, 2));
    assert_eq!(kinds(&batches), "dud");
    assert_eq!(batches[0].raw(1), b"\xC8\xAB\xB1\xE6\xB5\xBF,010\n");
    assert_eq!(fatal(&batches), [Flaw::Undecodable]);
    assert_eq!(batches[0].cell(2, 0), "김영희");
    assert_eq!(source.remarks().len(), 1);
}

#[test]
fn positions_count_lines_inside_quotes() {
    let source = stream("a,b\n1,\"x\ny\"\n\n2,z\n");
    let batches = rows(&source, &Plan::new(1, 2));
    let at: Vec<_> =
        (0..3).map(|row| batches[0].position(row)).map(|p| (p.record, p.line, p.offset)).collect();
    assert_eq!(at, [(1, 2, 4), (2, 4, 12), (3, 5, 13)]);
    assert_eq!(kinds(&batches), "dbd");
}

#[test]
fn widths_are_judged_by_the_header() {
    let source = stream("이름,전화,\n홍길동,010\n홍길동\n홍길동,010,,,\n홍길동,010,,x\n,,,,,\n");
    let header: Vec<HeadRow> = source.head(1).unwrap();
    let batches = rows(&source, &Plan::of_header(1, &header[0].cells));
    assert_eq!(kinds(&batches), "dudub");
    let flaws: Vec<Vec<_>> = (0..4).map(|row| batches[0].flaws(row).collect()).collect();
    assert_eq!(flaws[0], [Flaw::MissingEmptyCells]);
    assert_eq!(flaws[1], [Flaw::TooFewCells]);
    assert_eq!(flaws[2], [Flaw::ExtraEmptyCells]);
    assert_eq!(flaws[3], [Flaw::TooManyCells]);
}

#[test]
fn packed_files_read_like_plain_ones() {
    let csv = "이름;전화\n홍길동;010\n";
    let source = stream(gzip(csv.as_bytes()));
    assert_eq!(
        (source.format(), source.delimiter(), source.size_bytes()),
        (Format::Delimited, Some(b';'), None)
    );
    assert_eq!(rows(&source, &Plan::new(1, 2))[0].cell(0, 0), "홍길동");
    let two_members = [gzip(b"a,b\n1,2\n"), gzip(b"3,4\n")].concat();
    assert_eq!(kinds(&rows(&stream(two_members), &Plan::new(1, 2))), "dd");
}

#[test]
fn broken_and_hostile_packing_is_named() {
    let mut cut = gzip("이름,전화\n".repeat(10_000).as_bytes());
    cut.truncate(cut.len() / 2);
    let error = Source::stream(Cursor::new(cut), &OpenOptions::new()).map(|s| s.head(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Damaged);
    let bomb = gzip(&vec![b'a'; 1 << 20]).repeat(80);
    let error = Source::stream(Cursor::new(bomb), &OpenOptions::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Bomb);
}

#[test]
fn a_record_without_end_is_cut_into_pieces() {
    let mut bytes = b"a,b\n1,2\n".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 20 << 20));
    bytes.extend(b"\n3,4\n");
    let source = stream(bytes.clone());
    for chunk_bytes in [1 << 16, 1 << 24] {
        let batches = rows(&source, &Plan { chunk_bytes, ..Plan::new(1, 2) });
        assert_eq!(kinds(&batches), "duuud");
        assert_eq!(fatal(&batches), [Flaw::RecordTooLong; 3]);
        let last = batches.last().unwrap();
        assert_eq!(last.position(last.len() - 1).line, 4);
        let raw: Vec<u8> =
            batches.iter().flat_map(|b| (0..b.len()).flat_map(|row| b.raw(row).to_vec())).collect();
        assert!(bytes.ends_with(&raw) && raw.len() == bytes.len() - 4);
    }
}

#[test]
fn a_stream_with_a_named_encoding_is_read_once() {
    let options = OpenOptions::new().encoding(Some(Encoding::CP949));
    let source = Source::stream(Cursor::new(b"\xC0\xCC\xB8\xA7,a\n\xC8\xAB,b\n".to_vec()), &options).unwrap();
    assert!(!source.is_rereadable());
    assert_eq!(source.head(1).unwrap()[0].cells, ["이름", "a"]);
    assert_eq!(source.head_bytes(1).unwrap(), b"\xC0\xCC\xB8\xA7,a\n");
    assert_eq!(rows(&source, &Plan::new(1, 2))[0].cell(0, 0), "홍");
    assert_eq!(source.chunks(&Plan::new(1, 2)).unwrap_err().kind(), ErrorKind::ReadOnce);
}

#[test]
fn old_mac_line_ends_are_line_ends() {
    let batches = rows(&stream("a,b\r1,2\r3,4"), &Plan::new(1, 2));
    assert_eq!(kinds(&batches), "dd");
    assert_eq!(batches[0].raw(0), b"1,2\r");
}

#[test]
fn empty_inputs_are_tables_without_rows() {
    for bytes in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b"\n"] {
        let source = stream(bytes);
        assert!(source.head(5).unwrap().iter().all(|row| row.cells.join("").is_empty()));
        assert!(kinds(&rows(&source, &Plan::new(1, 0))).is_empty());
    }
}

#[test]
fn json_lines_take_keys_from_the_whole_file() {
    let mut text = "{\"이름\":\"홍\",\"전화\":\"010\"}\n".repeat(50_000);
    text.push_str("{\"전화\":\"02\",\"추천인\":{\"a\": [1, 2]}}\n{\"이름\":\n\n[1]\n");
    let source = stream(text);
    assert_eq!(source.header().unwrap(), ["이름", "전화", "추천인"]);
    let batches = rows(&source, &Plan::new(0, 3));
    assert!(kinds(&batches).ends_with("ddubu"));
    let last = batches.last().unwrap();
    let row = last.len() - 4;
    assert_eq!(last.cells(row).collect::<Vec<_>>(), ["", "02", "{\"a\": [1, 2]}"]);
}

#[test]
fn a_json_array_is_told_apart() {
    let error =
        Source::stream(Cursor::new(b"[\n {\"a\": 1}\n]\n".to_vec()), &OpenOptions::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JsonArray);
}

#[test]
fn what_cannot_be_opened_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let open = |name: &str| Source::open(&dir.path().join(name), &OpenOptions::new()).unwrap_err().kind();
    assert_eq!(open("없는파일.csv"), ErrorKind::NotFound);
    assert_eq!(open("."), ErrorKind::IsFolder);
    std::fs::write(dir.path().join("회원.xls"), "<html><table><tr><td>이름</td></tr></table>").unwrap();
    assert_eq!(open("회원.xls"), ErrorKind::HtmlTable);
    std::fs::write(dir.path().join("잠김.xlsx"), "SCDSA004\0\0A").unwrap();
    assert_eq!(open("잠김.xlsx"), ErrorKind::DrmProtected);
}

#[test]
fn tab_text_under_an_excel_name_is_read_and_named() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("회원.xls");
    std::fs::write(&path, b"\xC0\xCC\xB8\xA7\tHP\r\n\xC8\xAB\xB1\xE6\xB5\xBF\t010\r\n").unwrap();
    let source = Source::open(&path, &OpenOptions::new()).unwrap();
    assert_eq!((source.format(), source.encoding().label()), (Format::Tsv, "cp949"));
    assert_eq!(source.remarks().len(), 1);
    assert_eq!(source.size_bytes(), Some(21));
}

#[test]
fn a_delimiter_must_be_possible() {
    for (delimiter, label) in [(b'"', "utf-8"), (b'a', "utf-8"), (0xC8, "utf-8"), (b'|', "shift_jis")] {
        let options = OpenOptions::new().delimiter(Some(delimiter)).encoding(Encoding::from_label(label));
        let error = Source::stream(Cursor::new(b"a".to_vec()), &options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BadDelimiter);
    }
}

#[test]
fn a_hundred_thousand_columns_are_columns() {
    let header = "a,".repeat(99_999) + "z\n";
    let source = stream(header.clone() + &header);
    assert_eq!(source.head(1).unwrap()[0].cells.len(), 100_000);
    let batches = rows(&source, &Plan::new(1, 100_000));
    assert_eq!((kinds(&batches).as_str(), batches[0].cell(0, 99_999)), ("d", "z"));
}

#[test]
fn values_never_show_in_debug() {
    let source = stream("이름,전화\n홍길동,010\n");
    let batch = &rows(&source, &Plan::new(1, 2))[0];
    let shown = format!("{source:?} {batch:?} {:?} {:?}", source.head(2).unwrap(), SheetChoice::First);
    assert!(!shown.contains("홍길동") && !shown.contains("010"), "{shown}");
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_spooled() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pipe.csv");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    if !made.is_ok_and(|status| status.success()) {
        println!("skipped: no mkfifo on this machine");
        return;
    }
    let writer = std::thread::spawn({
        let path = path.clone();
        move || std::fs::write(path, "a,b\n1,2\n").unwrap()
    });
    let source = Source::open(Path::new(&path), &OpenOptions::new()).unwrap();
    writer.join().unwrap();
    assert_eq!(kinds(&rows(&source, &Plan::new(1, 2))), "d");
    assert_eq!(kinds(&rows(&source, &Plan::new(1, 2))), "d", "twice");
}

#[test]
fn a_wide_header_over_many_blank_lines_stays_small() {
    let source = stream("a,".repeat(99_999) + "z\n" + &"\n".repeat(500_000) + "1,2\n");
    let batches = rows(&source, &Plan { required: 0, ..Plan::new(1, 100_000) });
    assert_eq!(kinds(&batches).trim_start_matches('b'), "d");
}

#[test]
fn a_file_that_changes_meanwhile_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("회원.csv");
    std::fs::write(&path, "이름,전화\n홍길동,010\n").unwrap();
    let source = Source::open(&path, &OpenOptions::new()).unwrap();
    let mut file = std::fs::OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all("김영희,02\n".as_bytes()).unwrap();
    assert_eq!(kinds(&rows(&source, &Plan::new(1, 2))), "d", "what is appended later is another export");
    file.set_len(5).unwrap();
    let error = source.chunks(&Plan::new(1, 2)).map(|mut chunks| chunks.next()).err();
    assert_eq!(error.map(|e| e.kind()), Some(ErrorKind::Changed));
}
