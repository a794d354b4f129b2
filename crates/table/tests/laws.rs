//! Laws of reading: nothing is lost, nothing panics, and neither chunk size nor encoding changes the rows.

use std::io::Cursor;

use cleanse_table::{Encoding, Format, OpenOptions, Plan, RowBatch, RowKind, Source};
use proptest::prelude::*;

fn source(bytes: &[u8], options: &OpenOptions) -> Source {
    Source::stream(Cursor::new(bytes.to_vec()), options).expect("text opens")
}

/// As text whatever the bytes look like.
fn as_csv() -> OpenOptions {
    OpenOptions::new().format(Some(Format::Csv)).delimiter(Some(b','))
}

fn batches(source: &Source, plan: &Plan) -> Vec<RowBatch> {
    source.batches(plan).expect("a spooled stream is read again").map(|b| b.expect("reads")).collect()
}

/// Everything a row says: kind, cells, flaws, raw bytes, position.
fn told(batches: &[RowBatch]) -> Vec<String> {
    let rows = batches.iter().flat_map(|b| (0..b.len()).map(move |row| (b, row)));
    rows.map(|(b, row)| {
        let cells: Vec<_> = b.cells(row).collect();
        let flaws: Vec<_> = b.flaws(row).collect();
        format!("{:?} {cells:?} {flaws:?} {:?} {:?}", b.kind(row), b.raw(row), b.position(row))
    })
    .collect()
}

/// Bytes as files have them, with everything that hurts close together.
fn hurtful() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => "[a-c가-나0-9]{0,4}".prop_map(String::into_bytes),
        6 => Just(b",".to_vec()),
        4 => Just(b"\n".to_vec()),
        2 => Just(b"\r\n".to_vec()),
        4 => Just(b"\"".to_vec()),
        2 => Just(b"\"\"".to_vec()),
        1 => Just(b"\r".to_vec()),
        1 => Just(b"\0".to_vec()),
        1 => Just(b"\xC8\xAB\xB1\xE6".to_vec()),
        1 => Just(b"\xEF\xBB\xBF".to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn rows_and_header_make_up_the_input(bytes in hurtful(), skip in 0_u64..3, chunk in 1_usize..40) {
        for label in ["auto", "utf-8", "cp949", "utf-16le", "utf-16be", "shift_jis"] {
            let source = source(&bytes, &as_csv().encoding(Encoding::from_label(label)));
            let plan = Plan { chunk_bytes: chunk, ..Plan::new(skip, 3) };
            let mut again = source.head_bytes(skip).expect("reads");
            for batch in batches(&source, &plan) {
                (0..batch.len()).for_each(|row| again.extend_from_slice(batch.raw(row)));
            }
            prop_assert_eq!(&again, &bytes, "{}", label);
        }
    }

    #[test]
    fn chunk_size_changes_nothing(bytes in hurtful(), a in 1_usize..12, b in 12_usize..300) {
        let source = source(&bytes, &as_csv());
        let rows = |chunk_bytes| told(&batches(&source, &Plan { chunk_bytes, ..Plan::new(1, 3) }));
        let whole = rows(1 << 20);
        prop_assert_eq!(rows(a), whole.clone());
        prop_assert_eq!(rows(b), whole);
    }

    #[test]
    fn chunks_count_the_rows_they_hold(bytes in hurtful(), chunk_bytes in 1_usize..40) {
        let source = source(&bytes, &as_csv());
        for chunk in source.chunks(&Plan { chunk_bytes, ..Plan::new(0, 2) }).expect("opens") {
            let chunk = chunk.expect("reads");
            let (records, size) = (chunk.records(), chunk.size_bytes());
            let batch = chunk.parse();
            prop_assert_eq!(batch.len() as u64, records);
            prop_assert_eq!(batch.size_bytes(), size);
        }
    }

    #[test]
    fn any_bytes_open_and_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for format in [None, Some(Format::Csv), Some(Format::Tsv), Some(Format::Jsonl)] {
            let Ok(source) = Source::stream(Cursor::new(bytes.clone()), &OpenOptions::new().format(format)) else { continue };
            source.head(10).expect("reads");
            let columns = source.header().map_or(2, <[String]>::len);
            batches(&source, &Plan::new(1, columns));
        }
    }

    #[test]
    fn an_encoding_changes_no_cell(rows in proptest::collection::vec(["[가-힣a-z ]{0,6}", "[0-9-]{0,12}", "[가-힣,\"\n]{0,6}"], 1..20)) {
        let mut csv = b"name,phone,note\n".to_vec();
        for row in &rows {
            cleanse_table::CsvWriter::new().row(row.iter().map(String::as_str), &mut csv);
        }
        // At least one letter that no trap can take for another encoding.
        csv.extend("홍길동이,010,주소\n".bytes());
        let text = String::from_utf8(csv).expect("made of text");
        let cells = |bytes: &[u8]| {
            let batches = batches(&source(bytes, &OpenOptions::new()), &Plan::new(1, 3));
            let rows = batches.iter().flat_map(|b| (0..b.len()).map(move |row| (b, row)));
            rows.map(|(b, row)| (b.kind(row), b.cells(row).map(str::to_owned).collect::<Vec<_>>())).collect::<Vec<_>>()
        };
        let plain = cells(text.as_bytes());
        for (row, read) in rows.iter().zip(&plain) {
            let blank = row.iter().all(|cell| cell.trim().is_empty());
            prop_assert_eq!(read.0, if blank { RowKind::Blank } else { RowKind::Data });
            prop_assert_eq!(&read.1[..], &row[..]);
        }
        for label in ["utf-8-bom", "cp949", "utf-16le", "utf-16be"] {
            let encoding = Encoding::from_label(label).expect("known");
            let mut bytes = encoding.bom().to_vec();
            encoding.encode(&text, &mut bytes).expect("every syllable is there");
            prop_assert_eq!(cells(&bytes), plain.clone(), "{}", label);
        }
    }

    #[test]
    fn json_lines_keep_every_value(rows in proptest::collection::vec(("[가-힣\"\\\\\n\u{1}-\u{7f}]{0,8}", any::<i64>(), any::<bool>()), 1..20)) {
        let mut text = String::new();
        for (name, number, flag) in &rows {
            text.push_str(&serde_json::json!({ "이름": name, "n": number, "f": flag, "x": [number], "z": null }).to_string());
            text.push('\n');
        }
        let source = source(text.as_bytes(), &OpenOptions::new());
        prop_assert_eq!(source.format(), Format::Jsonl);
        let header: Vec<String> = source.header().expect("keys").to_vec();
        let at = |key: &str| header.iter().position(|h| h == key).expect("there");
        let batches = batches(&source, &Plan { chunk_bytes: 64, ..Plan::new(0, header.len()) });
        let read = batches.iter().flat_map(|b| (0..b.len()).map(move |row| (b, row)));
        for ((name, number, flag), (b, row)) in rows.iter().zip(read) {
            prop_assert_eq!(b.kind(row), RowKind::Data);
            prop_assert_eq!(b.cell(row, at("이름")), name);
            prop_assert_eq!(b.cell(row, at("n")), number.to_string());
            prop_assert_eq!(b.cell(row, at("f")), flag.to_string());
            prop_assert_eq!(b.cell(row, at("x")), format!("[{number}]"));
            prop_assert_eq!(b.cell(row, at("z")), "");
        }
    }
}
