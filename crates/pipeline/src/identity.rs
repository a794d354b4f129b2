//! Whether the ids of a run identify its records: present in every record, and never twice.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use cleanse_core::Rule;
use cleanse_record::text_key;
use cleanse_table::{EMPTY_ID, REPEATED_ID};

use crate::people::People;

/// Up to so many ids are compared in memory; more are partitioned on disk.
const IN_MEMORY: usize = 1 << 17;
const PARTITIONS: usize = 64;

/// Looks at every id once, in bounded memory however many there are.
pub(crate) struct IdCensus {
    has_column: bool,
    /// Rows taken in.
    rows: u32,
    empties: u64,
    empty: Option<IdPlace>,
    ids: Vec<Seen>,
    /// So many of them may be in memory.
    room: usize,
    spill: Option<Vec<BufWriter<File>>>,
    folder: Option<PathBuf>,
}

/// An id that was seen, by its hash.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    hash: u64,
    row: u32,
    line: u32,
}

/// Where an id stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdPlace {
    /// The row over all inputs, from 0.
    pub row: u32,
    /// The line in its file, as the spreadsheet shows it.
    pub line: u32,
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

/// Whether ids name the records, and what is wrong with those that do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ids {
    /// How records are named.
    pub name: RecordName,
    /// Records without an id.
    pub empties: u64,
    /// The first of them.
    pub empty: Option<IdPlace>,
    /// Records whose id stands on one before them.
    pub repeats: u64,
    /// The first of them, behind the one that it repeats.
    pub repeated: Option<[IdPlace; 2]>,
}

impl IdCensus {
    /// `folder` is where partitions go, unlinked, if there are many ids; else where the system keeps such files.
    pub(crate) fn new(has_column: bool, folder: Option<&Path>) -> IdCensus {
        let folder = folder.map(Path::to_owned);
        let (ids, room) = (Vec::new(), IN_MEMORY);
        IdCensus { has_column, rows: 0, empties: 0, empty: None, ids, room, spill: None, folder }
    }

    /// Of a table that is in memory anyway: nothing goes to disk.
    pub(crate) fn in_memory(has_column: bool) -> IdCensus {
        IdCensus { room: usize::MAX, ..IdCensus::new(has_column, None) }
    }

    /// The same, of rows behind others.
    pub(crate) fn behind(self, row: u32) -> IdCensus {
        IdCensus { rows: row, ..self }
    }

    /// Takes the ids of a chunk in.
    pub(crate) fn take(&mut self, block: &People) -> io::Result<()> {
        let base = self.rows;
        self.rows += u32::try_from(block.ids.len()).unwrap_or(u32::MAX);
        if !self.has_column {
            return Ok(());
        }
        for (i, id) in block.record_ids() {
            let row = base + u32::try_from(i).unwrap_or(u32::MAX);
            let line = block.lines.get(i).copied().unwrap_or(0);
            if cleanse_text::is_blank(id) {
                self.empties += 1;
                self.empty = self.empty.or(Some(IdPlace { row, line }));
            } else {
                self.push(Seen { hash: text_key(id), row, line })?;
            }
        }
        Ok(())
    }

    fn push(&mut self, seen: Seen) -> io::Result<()> {
        match &mut self.spill {
            Some(files) => return files[partition(seen.hash)].write_all(&seen.to_bytes()),
            None => self.ids.push(seen),
        }
        if self.ids.len() == self.room {
            self.start_spilling()?;
        }
        Ok(())
    }

    fn start_spilling(&mut self) -> io::Result<()> {
        let file = || self.folder.as_ref().map_or_else(tempfile::tempfile, tempfile::tempfile_in);
        let file = || file().map(|f| BufWriter::with_capacity(4096, f));
        let mut files = (0..PARTITIONS).map(|_| file()).collect::<io::Result<Vec<_>>>()?;
        for seen in std::mem::take(&mut self.ids) {
            files[partition(seen.hash)].write_all(&seen.to_bytes())?;
        }
        self.spill = Some(files);
        Ok(())
    }

    /// The answer, once every id was seen. Equality is of 64-bit hashes: a chance collision (one in 10^7 for a
    /// million ids) makes the run name records by row, which is still right.
    pub(crate) fn answer(mut self) -> io::Result<Ids> {
        let mut repeats = Repeats::default();
        repeats.count(&mut self.ids);
        for file in self.spill.into_iter().flatten() {
            repeats.count(&mut read_back(file)?);
        }
        let name = match (self.has_column, self.empty, repeats.first) {
            (false, ..) => RecordName::RowNoColumn,
            (_, Some(_), _) => RecordName::RowEmptyId,
            (.., Some(_)) => RecordName::RowRepeatedId,
            _ => RecordName::Id,
        };
        let repeated = repeats.first.map(|seen| seen.map(Seen::place));
        Ok(Ids { name, empties: self.empties, empty: self.empty, repeats: repeats.count, repeated })
    }
}

impl Ids {
    /// What is wrong with them, and where it is told.
    pub(crate) fn faults(&self) -> impl Iterator<Item = (&'static Rule, IdPlace)> {
        let empty = self.empty.map(|at| (&EMPTY_ID, at));
        empty.into_iter().chain(self.repeated.map(|[_, again]| (&REPEATED_ID, again)))
    }
}

impl Seen {
    const BYTES: usize = 16;

    fn to_bytes(self) -> [u8; Seen::BYTES] {
        let mut bytes = [0; Seen::BYTES];
        bytes[..8].copy_from_slice(&self.hash.to_le_bytes());
        bytes[8..12].copy_from_slice(&self.row.to_le_bytes());
        bytes[12..].copy_from_slice(&self.line.to_le_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8; Seen::BYTES]) -> Seen {
        let all = u128::from_le_bytes(*bytes);
        // The three numbers one behind the other, the first in the lowest bits.
        Seen { hash: all as u64, row: (all >> 64) as u32, line: (all >> 96) as u32 }
    }

    fn place(self) -> IdPlace {
        IdPlace { row: self.row, line: self.line }
    }
}

/// The ids that come again.
#[derive(Default)]
struct Repeats {
    count: u64,
    first: Option<[Seen; 2]>,
}

impl Repeats {
    /// Counts ids among which every one stands with all that are equal to it.
    fn count(&mut self, ids: &mut [Seen]) {
        ids.sort_unstable();
        for same in ids.chunk_by(|a, b| a.hash == b.hash) {
            let [one, again, ..] = same else { continue };
            self.count += same.len() as u64 - 1;
            if self.first.is_none_or(|[_, first]| again.row < first.row) {
                self.first = Some([*one, *again]);
            }
        }
    }
}

fn partition(hash: u64) -> usize {
    (hash >> 58) as usize
}

fn read_back(file: BufWriter<File>) -> io::Result<Vec<Seen>> {
    let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes.as_chunks::<{ Seen::BYTES }>().0.iter().map(Seen::from_bytes).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(ids: impl Iterator<Item = String>) -> Ids {
        let folder = tempfile::tempdir().unwrap();
        let mut census = IdCensus::new(true, Some(folder.path()));
        let mut block = People::default();
        for (id, line) in ids.zip(2..) {
            block.push_id(Some(&id), line, true);
        }
        census.take(&block).unwrap();
        census.answer().unwrap()
    }

    fn name(ids: &[&str]) -> RecordName {
        answer(ids.iter().map(|&id| id.to_owned())).name
    }

    #[test]
    fn ids_have_to_be_there_and_single() {
        assert_eq!(name(&["a", "b"]), RecordName::Id);
        assert_eq!(name(&["a", " "]), RecordName::RowEmptyId);
        assert_eq!(name(&["a", "b", "a"]), RecordName::RowRepeatedId);
    }

    #[test]
    fn the_first_fault_of_each_kind_has_its_place() {
        let ids = answer(["a", "b", "", "b", "a", "a", ""].into_iter().map(str::to_owned));
        let place = |row, line| IdPlace { row, line };
        assert_eq!((ids.empties, ids.empty), (2, Some(place(2, 4))));
        assert_eq!((ids.repeats, ids.repeated), (3, Some([place(1, 3), place(3, 5)])));
    }

    #[test]
    fn a_repeat_is_found_across_partitions() {
        let many = IN_MEMORY + 10;
        assert_eq!(answer((0..many).map(|i| i.to_string())).name, RecordName::Id);
        let ids = answer((0..many).map(|i| (i % (many - 1)).to_string()));
        assert_eq!(ids.repeated.map(|places| places.map(|p| p.row as usize)), Some([0, many - 1]));
    }
}
