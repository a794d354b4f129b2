//! Cutting the input into chunks of whole records.

use crate::{Error, RowBatch};

/// A run of whole records, not yet parsed. Parsing is pure and may happen on any thread.
#[derive(Debug)]
pub struct Chunk {
    bytes: Vec<u8>,
}

impl Chunk {
    /// How many bytes of input it holds.
    #[must_use]
    pub fn size_bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Decodes and parses the records.
    #[must_use]
    pub fn parse(self) -> RowBatch {
        RowBatch::default()
    }
}

/// The chunks of one input, in order. Holds no more than one chunk (or one record) at a time.
#[derive(Debug)]
pub struct Chunks {}

impl Iterator for Chunks {
    type Item = Result<Chunk, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}
