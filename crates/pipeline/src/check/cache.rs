//! What earlier checks found in an input, kept in a folder: bytes that were examined before, under the same settings, are not
//! examined again.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use cleanse_core::Rule;
use cleanse_table::Folder;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use siphasher::sip128::{Hasher128, SipHasher13};

use super::census::Rest;
use super::count::{Counters, Targets};
use super::examine::{Examined, Found};
use super::{CheckSettings, Room};
use crate::error::Error;
use crate::intake::Intake;
use crate::tally::Tally;

/// Keeps the folder out of repositories, and marks it as ours.
const IGNORE: &str = ".gitignore";
/// An input with more findings to be looked at than these is examined every time.
const MOST_FINDINGS: usize = 100_000;

/// What a check of one input gave.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) tally: Tally,
    pub(super) counters: Counters,
    /// The findings that are shown; rows count from the start of the input.
    pub(super) found: Vec<Found>,
    /// The others, by rule and column.
    #[serde(with = "values")]
    pub(super) rest: BTreeMap<(&'static str, Option<u32>), Rest>,
}

/// Where the result of an input is kept, and what it has to be the result of.
pub(super) struct Slot<'a> {
    folder: &'a Path,
    name: String,
    key: String,
}

#[derive(Serialize, Deserialize)]
struct Entry<K> {
    key: String,
    kept: K,
}

impl Kept {
    pub(super) fn new(targets: &Targets) -> Kept {
        let (found, rest) = (Vec::new(), BTreeMap::new());
        Kept { tally: Tally::default(), counters: Counters::new(targets), found, rest }
    }

    /// Takes a chunk in that begins at row `base` of the input. False when it has become too much to be kept.
    pub(super) fn add(&mut self, chunk: &Examined, base: u32) -> bool {
        let moved = |f: &Found| Found { row: f.row.saturating_add(base), ..f.clone() };
        self.found.extend(chunk.found.iter().map(moved));
        self.tally.add(&chunk.tally);
        self.counters.add(chunk.counters.clone(), 0);
        for more in chunk.census.rest() {
            self.rest.entry(more.place()).and_modify(|rest| rest.add(&more)).or_insert(more);
        }
        self.found.len() <= MOST_FINDINGS
    }
}

impl Kept {
    /// Takes a finding in that is about the whole input.
    pub(super) fn finding(&mut self, found: &Found) {
        self.tally.finding(found.rule);
        self.counters.finding(found.rule, found.row);
        self.found.push(found.clone());
    }
}

impl<'a> Slot<'a> {
    /// The slot of an input; none without a folder, for inputs that cannot be read again or whose bytes tell not everything, and
    /// where a result needs more than sums: duplicates, unique values, shared contacts, parts by a column, values in clear.
    pub(super) fn of(room: &Room<'a>, intake: &Intake) -> Result<Option<Slot<'a>>, Error> {
        let CheckSettings { cache, by, .. } = room.checks;
        let sums =
            room.matching.is_none() && by.is_none() && room.targets.are_sums() && !room.settings.show_values;
        let (Some(folder), Some(text), true) = (cache, intake.source.text()?, sums) else { return Ok(None) };
        let content = hash_of(text).map_err(|e| cleanse_table::Error::io(e, intake.source.path()))?;
        let path = std::path::absolute(&intake.path).unwrap_or_else(|_| intake.path.clone());
        let name = format!("{:032x}.json", hash(path.as_os_str().as_encoded_bytes()));
        Ok(Some(Slot { folder, name, key: format!("{content:032x} {:032x}", hash(room.order().as_bytes())) }))
    }

    /// What is kept of these very bytes. What cannot be read is not there.
    pub(super) fn get(&self) -> Option<Kept> {
        let bytes = std::fs::read(self.path()).ok()?;
        let entry: Entry<Kept> = serde_json::from_slice(&bytes).ok()?;
        (entry.key == self.key).then_some(entry.kept)
    }

    /// Keeps a result in place of the one before.
    pub(super) fn put(&self, kept: &Kept) -> Result<(), Error> {
        let folder = Folder::create(self.folder, IGNORE, true)?;
        let write = |name: &str, bytes: &[u8]| -> Result<(), Error> {
            let mut file = folder.file(name)?;
            file.write_all(bytes).map_err(|e| cleanse_table::Error::io(e, Some(&self.folder.join(name))))?;
            Ok(file.commit()?)
        };
        if !self.folder.join(IGNORE).exists() {
            write(IGNORE, b"*\n")?;
        }
        let entry = Entry { key: self.key.clone(), kept };
        // Strings and numbers always serialise.
        write(&self.name, &serde_json::to_vec(&entry).unwrap_or_default())
    }

    fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }
}

fn hash(bytes: &[u8]) -> u128 {
    SipHasher13::new_with_key(b"cleanse checked.").hash(bytes).as_u128()
}

fn hash_of(mut reader: impl Read) -> io::Result<u128> {
    let mut hasher = SipHasher13::new_with_key(b"cleanse contents");
    let mut buffer = vec![0; 1 << 16];
    loop {
        match reader.read(&mut buffer)? {
            0 => return Ok(hasher.finish128().as_u128()),
            n => std::hash::Hasher::write(&mut hasher, &buffer[..n]),
        }
    }
}

/// A map as its values: they know their places.
mod values {
    use super::{BTreeMap, Deserialize, Deserializer, Rest, Serializer};

    type Map = BTreeMap<(&'static str, Option<u32>), Rest>;

    pub(super) fn serialize<S: Serializer>(map: &Map, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map.values())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map, D::Error> {
        let rests = Vec::<Rest>::deserialize(deserializer)?;
        Ok(rests.into_iter().map(|rest| (rest.place(), rest)).collect())
    }
}

/// Rules by their codes.
pub(super) mod by_code {
    use super::{Deserialize, Deserializer, Rule, Serializer};

    pub(in crate::check) fn serialize<S: Serializer>(
        rule: &&'static Rule,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(rule.code)
    }

    pub(in crate::check) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<&'static Rule, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let unknown = || serde::de::Error::custom("a rule that this version does not know");
        crate::rules().find(|rule| rule.code == code).ok_or_else(unknown)
    }
}
