//! Customer tables in and out of files, lossless.
//!
//! A [`Source`] is one file or standard input, opened: its format, encoding, delimiter and line ends are decided over the
//! whole input, with a [`Remark`] where somebody may want to know why. Its rows come in [`RowBatch`]es, in input order, and
//! every row keeps its bytes as they stood and its place in the file. A row that cannot be read is a value with a
//! [`Flaw`], never an error; every flaw is documented by a rule ([`RULES`]). What is written appears whole or not at all
//! ([`AtomicFile`], [`Folder`]).
//!
//! # Reading a table
//!
//! ```
//! use cleanse_table::{OpenOptions, Plan, RowKind, Source};
//!
//! let cp949: &[u8] = b"\xC0\xCC\xB8\xA7,HP\r\n\xC8\xAB\xB1\xE6\xB5\xBF,010-1234-5678\r\n\xB1\xE8\r\n";
//! let source = Source::stream(cp949, &OpenOptions::new())?;
//! assert_eq!(source.encoding().label(), "cp949");
//! assert_eq!(source.head(1)?[0].cells, ["이름", "HP"]);
//!
//! for batch in source.batches(&Plan::new(1, 2))? {
//!     let batch = batch?;
//!     assert_eq!(batch.cell(0, 0), "홍길동");
//!     assert_eq!(batch.kind(1), RowKind::Unreadable); // one cell is missing
//!     assert_eq!(batch.raw(1), b"\xB1\xE8\r\n");
//!     assert_eq!(batch.position(1).line, 3);
//! }
//! # Ok::<(), cleanse_table::Error>(())
//! ```
//!
//! # Parsing on every core
//!
//! Cutting the input into [`Chunk`]s of whole records is one fast pass; parsing a chunk is pure and may happen on any
//! thread. Rows are the same for any chunk size.
//!
//! ```
//! use cleanse_table::{OpenOptions, Plan, Source};
//!
//! let csv = "이름,전화\n".to_owned() + &"홍길동,010-1234-5678\n".repeat(10_000);
//! let source = Source::stream(std::io::Cursor::new(csv), &OpenOptions::new())?;
//! let plan = Plan { chunk_bytes: 64 << 10, ..Plan::new(1, 2) };
//! let workers: Vec<_> = source
//!     .chunks(&plan)?
//!     .map(|chunk| chunk.map(|chunk| std::thread::spawn(move || chunk.parse().len())))
//!     .collect::<Result<_, _>>()?;
//! let rows: usize = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
//! assert_eq!(rows, 10_000);
//! # Ok::<(), cleanse_table::Error>(())
//! ```
//!
//! # Writing a result folder
//!
//! ```
//! use std::io::Write;
//! use cleanse_table::{CsvWriter, Encoding, Folder};
//!
//! let dir = tempfile::tempdir().unwrap();
//! let mut folder = Folder::create(&dir.path().join("결과"), "summary.json", false)?;
//! let mut rows = Encoding::UTF_8_BOM.bom().to_vec();
//! CsvWriter::new().row(["이름", "주소"], &mut rows);
//! CsvWriter::new().row(["홍길동", "서울시 강남구, 역삼동"], &mut rows);
//! let mut file = folder.file("clean.csv")?;
//! file.write_all(&rows).unwrap();
//! folder.finish(file)?;
//! folder.commit(b"{}")?; // every file takes its name now, the marker last
//! assert!(dir.path().join("결과/clean.csv").exists());
//! # Ok::<(), cleanse_table::Error>(())
//! ```
//!
//! # Crate features
//!
//! - `xlsx` (default): Excel workbooks in and out. Without it they are refused by name.
//! - `parquet` (default): Apache Parquet in and out, packed with Snappy, Gzip, LZ4 or not at all. Without it it is refused by name.

mod atomic;
mod batch;
mod chunk;
mod detect;
mod dialect;
mod encoding;
mod error;
mod flaw;
mod header;
mod input;
mod json;
mod magic;
mod packed;
#[cfg(feature = "parquet")]
mod parquet;
mod parse;
mod platform;
mod remark;
mod rules;
mod sheet;
mod sniff;
mod source;
mod write;
#[cfg(feature = "xlsx")]
mod xlsx;

#[cfg(feature = "parquet")]
pub use parquet::ParquetWriter;
#[cfg(feature = "xlsx")]
pub use xlsx::{SheetColumn, WorkbookWriter};
pub use {
    atomic::{AtomicFile, Folder, is_stream, keep_apart, same_file},
    batch::{Column, Position, RowBatch, RowKind},
    chunk::{Chunk, Chunks},
    encoding::{Encoding, Unencodable},
    error::{Error, ErrorKind},
    flaw::Flaw,
    header::HeaderAgain,
    input::open_bytes,
    json::{JsonLine, json_cell, json_list, json_list_with},
    packed::{OutFile, is_packed_name},
    remark::Remark,
    rules::{EMPTY_ID, REPEATED_ID, RULES, STORED_AS_NUMBER},
    sheet::SheetInfo,
    source::{Format, HeadRow, OpenOptions, Plan, SheetChoice, Source},
    write::CsvWriter,
};
