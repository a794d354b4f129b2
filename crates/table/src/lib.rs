//! Customer tables in and out of files, lossless: encodings, delimited text, JSON lines.

mod atomic;
mod batch;
mod chunk;
mod detect;
mod dialect;
mod encoding;
mod error;
mod flaw;
mod input;
mod json;
mod magic;
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

#[cfg(feature = "xlsx")]
pub use xlsx::{SheetColumn, WorkbookWriter};
pub use {
    atomic::{AtomicFile, Folder},
    batch::{Column, Position, RowBatch, RowKind},
    chunk::{Chunk, Chunks},
    encoding::{Encoding, Unencodable},
    error::{Error, ErrorKind},
    flaw::Flaw,
    remark::Remark,
    rules::RULES,
    sheet::SheetInfo,
    source::{Format, HeadRow, OpenOptions, Plan, SheetChoice, Source},
    write::CsvWriter,
};
