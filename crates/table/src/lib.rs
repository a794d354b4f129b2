//! Customer tables in and out of files, lossless: encodings, delimited text, JSON lines.

mod atomic;
mod batch;
mod chunk;
mod encoding;
mod error;
mod flaw;
mod source;
mod write;

pub use {
    atomic::{AtomicFile, Folder},
    batch::{Column, Position, RowBatch, RowKind},
    chunk::{Chunk, Chunks},
    encoding::{Encoding, Unencodable},
    error::{Error, ErrorKind},
    flaw::Flaw,
    source::{Format, HeadRow, OpenOptions, Plan, Remark, SheetChoice, Source},
    write::CsvWriter,
};
