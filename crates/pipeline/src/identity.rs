//! Whether the ids of a run identify its records: present in every record, and never twice.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use cleanse_record::text_key;

use crate::people::People;

/// Up to so many ids are compared in memory; more are partitioned on disk.
const IN_MEMORY: usize = 1 << 17;
const PARTITIONS: usize = 64;

/// Looks at every id once, in bounded memory however many there are.
pub(crate) struct IdCensus {
    has_column: bool,
    empty: bool,
    hashes: Vec<u64>,
    spill: Option<Vec<BufWriter<File>>>,
    folder: std::path::PathBuf,
}

/// How records are named in the outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordName {
    /// By the id column.
    Id,
    /// By the row, because there is no id column.
    RowNoColumn,
    /// By the row, because an id is empty.
    RowEmptyId,
    /// By the row, because an id stands there twice.
    RowRepeatedId,
}

impl IdCensus {
    /// `folder` is where partitions go, unlinked, if there are many ids.
    pub(crate) fn new(has_column: bool, folder: &Path) -> IdCensus {
        IdCensus { has_column, empty: false, hashes: Vec::new(), spill: None, folder: folder.to_owned() }
    }

    /// Takes the ids of a chunk in.
    pub(crate) fn take(&mut self, block: &People) -> io::Result<()> {
        if !self.has_column || self.empty {
            return Ok(());
        }
        for id in block.record_ids() {
            if id.is_empty() {
                self.empty = true;
                self.hashes = Vec::new();
                self.spill = None;
                return Ok(());
            }
            self.push(text_key(id))?;
        }
        Ok(())
    }

    fn push(&mut self, hash: u64) -> io::Result<()> {
        match &mut self.spill {
            Some(files) => return files[partition(hash)].write_all(&hash.to_le_bytes()),
            None => self.hashes.push(hash),
        }
        if self.hashes.len() == IN_MEMORY {
            self.start_spilling()?;
        }
        Ok(())
    }

    fn start_spilling(&mut self) -> io::Result<()> {
        let file = || tempfile::tempfile_in(&self.folder).map(|f| BufWriter::with_capacity(4096, f));
        let mut files = (0..PARTITIONS).map(|_| file()).collect::<io::Result<Vec<_>>>()?;
        for hash in std::mem::take(&mut self.hashes) {
            files[partition(hash)].write_all(&hash.to_le_bytes())?;
        }
        self.spill = Some(files);
        Ok(())
    }

    /// The answer, once every id was seen. Equality is of 64-bit hashes: a chance collision (one in 10^7 for a
    /// million ids) makes the run name records by row, which is still right.
    pub(crate) fn answer(mut self) -> io::Result<RecordName> {
        if !self.has_column {
            return Ok(RecordName::RowNoColumn);
        }
        if self.empty {
            return Ok(RecordName::RowEmptyId);
        }
        let mut repeated = has_repeat(&mut self.hashes);
        for file in self.spill.into_iter().flatten() {
            repeated |= has_repeat(&mut read_back(file)?);
        }
        Ok(if repeated { RecordName::RowRepeatedId } else { RecordName::Id })
    }
}

fn partition(hash: u64) -> usize {
    (hash >> 58) as usize
}

fn has_repeat(hashes: &mut [u64]) -> bool {
    hashes.sort_unstable();
    hashes.windows(2).any(|w| w[0] == w[1])
}

fn read_back(file: BufWriter<File>) -> io::Result<Vec<u64>> {
    let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes.as_chunks::<8>().0.iter().map(|c| u64::from_le_bytes(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(ids: impl Iterator<Item = String>) -> RecordName {
        let folder = tempfile::tempdir().unwrap();
        let mut census = IdCensus::new(true, folder.path());
        let mut block = People::default();
        for id in ids {
            block.push_id(Some(&id), true);
        }
        census.take(&block).unwrap();
        census.answer().unwrap()
    }

    #[test]
    fn ids_have_to_be_there_and_single() {
        assert_eq!(answer(["a", "b"].into_iter().map(str::to_owned)), RecordName::Id);
        assert_eq!(answer(["a", ""].into_iter().map(str::to_owned)), RecordName::RowEmptyId);
        assert_eq!(answer(["a", "b", "a"].into_iter().map(str::to_owned)), RecordName::RowRepeatedId);
    }

    #[test]
    fn a_repeat_is_found_across_partitions() {
        let many = IN_MEMORY + 10;
        assert_eq!(answer((0..many).map(|i| i.to_string())), RecordName::Id);
        assert_eq!(answer((0..many).map(|i| (i % (many - 1)).to_string())), RecordName::RowRepeatedId);
    }
}
