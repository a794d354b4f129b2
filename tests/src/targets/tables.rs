//! Files that hold rows: any text, CSV, CP949, JSON lines.

use std::io::Cursor;

use cleanse_table::{CsvWriter, Encoding, Format, OpenOptions, Plan, RowKind, Source};

/// The delimiters that a file of text may have.
const DELIMITERS: &[u8] = b",\t;|^";

/// One row: how it reads, its cells, its bytes.
type Row = (RowKind, Vec<String>, Vec<u8>);

/// A file of any bytes about which nothing is known: rows are the same for any chunk size.
pub fn table(bytes: &[u8]) {
    rows_at_two_sizes(bytes, &OpenOptions::new());
}

/// Delimited text, the first byte choosing the delimiter: what is written from the cells reads as the same cells.
pub fn csv(bytes: &[u8]) {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let delimiter = DELIMITERS[usize::from(*choice) % DELIMITERS.len()];
    let text = String::from_utf8_lossy(bytes);
    let options = OpenOptions::new().format(Some(Format::Delimited)).delimiter(Some(delimiter));
    let options = options.encoding(Some(Encoding::UTF_8));
    let rows = rows_at_two_sizes(text.as_bytes(), &options);
    for (_, cells, _) in rows.iter().filter(|(kind, ..)| *kind == RowKind::Data) {
        written_cells_come_back(cells, delimiter, &options);
    }
}

/// Text in CP949: bytes that are characters survive decoding, and rows are the same for any chunk size.
pub fn cp949(bytes: &[u8]) {
    let text = Encoding::CP949.decode_lossy(bytes);
    let mut again = Vec::new();
    if !text.contains(char::REPLACEMENT_CHARACTER) {
        assert_eq!(
            Encoding::CP949.encode(&text, &mut again),
            Ok(()),
            "a decoded character cannot be written"
        );
        assert_eq!(again, bytes, "CP949 does not come back");
    }
    let options = OpenOptions::new().format(Some(Format::Csv)).encoding(Some(Encoding::CP949));
    rows_at_two_sizes(bytes, &options);
}

/// A JSON object a line.
pub fn jsonl(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let options = OpenOptions::new().format(Some(Format::Jsonl)).encoding(Some(Encoding::UTF_8));
    rows_at_two_sizes(text.as_bytes(), &options);
}

fn rows_at_two_sizes(bytes: &[u8], options: &OpenOptions) -> Vec<Row> {
    let rows = rows_of(bytes, options, 1 << 20);
    assert_eq!(rows, rows_of(bytes, options, 64), "rows depend on the chunk size");
    let raw: Vec<u8> = rows.iter().flat_map(|(_, _, raw)| raw).copied().collect();
    assert!(bytes.ends_with(&raw), "the bytes of the rows are not those of the file");
    rows
}

/// The rows behind the first one; none where the file is refused.
fn rows_of(bytes: &[u8], options: &OpenOptions, chunk_bytes: usize) -> Vec<Row> {
    let Ok(source) = Source::stream(Cursor::new(bytes.to_vec()), options) else { return Vec::new() };
    let Ok(head) = source.head(5) else { return Vec::new() };
    let columns = head.first().map_or(1, |r| r.cells.len().max(1));
    let plan = Plan { chunk_bytes, ..Plan::new(1, columns) };
    let mut rows = Vec::new();
    let Ok(batches) = source.batches(&plan) else { return rows };
    for batch in batches.map_while(Result::ok) {
        rows.extend((0..batch.len()).map(|row| {
            let cells = batch.cells(row).map(str::to_owned).collect();
            (batch.kind(row), cells, batch.raw(row).to_vec())
        }));
    }
    rows
}

fn written_cells_come_back(cells: &[String], delimiter: u8, options: &OpenOptions) {
    for safe in [false, true] {
        let writer = CsvWriter::new().delimiter(delimiter).spreadsheet_safe(safe);
        let mut line = b"header\n".to_vec();
        writer.row(cells.iter().map(String::as_str), &mut line);
        let Ok(source) = Source::stream(Cursor::new(line), options) else {
            panic!("our own line is refused")
        };
        let Ok(mut batches) = source.batches(&Plan::new(1, cells.len())) else { panic!("it cannot be read") };
        let Some(Ok(batch)) = batches.next() else { panic!("it is not there") };
        let read = (0..cells.len()).map(|c| batch.cell(0, c));
        let read: Vec<&str> = if safe { read.map(CsvWriter::unprotect).collect() } else { read.collect() };
        assert_eq!(read, cells, "what was written reads differently");
    }
}
