//! What a search leaves behind for a later one: `features.bin`.
//!
//! ```text
//! | "CLNSFEAT" | version u32 | length of the head u32 | head (JSON) | starts u32… | features… | ends of names u64… | names… | clusters u32… | checksum u64 |
//! ```
//!
//! All numbers are little-endian. The head says which program, model and table it was made by: features of another
//! version or model are refused, not guessed at. The file holds personal data and is the owner's alone to read.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use cleanse_dedupe::{Features, Plan, Trained, hash_bytes, mix};
use serde::{Deserialize, Serialize};

use crate::decisions::Decision;
use crate::error::{Error, ErrorKind};
use crate::people::Texts;
use crate::saved::SavedModel;

/// The name of the file in a result folder.
pub(crate) const FEATURES: &str = "features.bin";
const MAGIC: &[u8; 8] = b"CLNSFEAT";
/// The version of this form and of the features in it: raised whenever a comparator writes other bytes.
const VERSION: u32 = 1;
/// The mark of a record in no cluster.
const NONE: u32 = u32::MAX;
/// Bytes that are hashed at a time.
const PIECE: usize = 1 << 20;

/// An earlier search, as far as a later one builds on it.
pub(crate) struct Earlier {
    pub(crate) features: Features,
    /// The names of the records; none where they are named by row.
    pub(crate) names: Option<Texts>,
    /// Per record: its cluster, as an index into `ids`.
    pub(crate) clusters: Vec<Option<u32>>,
    /// Per cluster, oldest first: the record that it is named by.
    pub(crate) ids: Vec<u32>,
    pub(crate) trained: Trained,
    /// The text of the model file; none for the shipped one.
    pub(crate) model: Option<String>,
    pub(crate) decisions: Vec<Decision>,
}

#[derive(Serialize, Deserialize)]
struct Head {
    program: String,
    model: Option<String>,
    trained: Trained,
    records: u64,
    feature_bytes: u64,
    named: bool,
    name_bytes: u64,
    ids: Vec<u32>,
    decisions: Vec<(String, String, bool)>,
}

/// The clusters of a search and their names.
pub(crate) struct NamedClusters {
    /// Per record: its cluster, as an index into `ids`.
    pub(crate) clusters: Vec<Option<u32>>,
    /// Per cluster, oldest first: the record that it is named by.
    pub(crate) ids: Vec<u32>,
}

/// The features and names of a search, taken before the engine changes them; what it found comes behind.
pub(crate) struct Kept {
    bytes: Vec<u8>,
    feature_bytes: u64,
    records: u64,
    named: bool,
    name_bytes: u64,
}

impl Kept {
    pub(crate) fn of(features: &Features, names: Option<&Texts>) -> Kept {
        let (content, starts) = features.as_parts();
        let (text, ends) = names.map_or(("", &[][..]), Texts::as_parts);
        let mut bytes = Vec::with_capacity(content.len() + 16 * starts.len() + text.len());
        starts.iter().for_each(|s| bytes.extend_from_slice(&s.to_le_bytes()));
        bytes.extend_from_slice(content);
        ends.iter().for_each(|e| bytes.extend_from_slice(&e.to_le_bytes()));
        bytes.extend_from_slice(text.as_bytes());
        Kept {
            bytes,
            feature_bytes: content.len() as u64,
            records: starts.len() as u64,
            named: names.is_some(),
            name_bytes: text.len() as u64,
        }
    }

    /// The file, with the clusters that were found.
    pub(crate) fn into_file(
        self,
        named: NamedClusters,
        saved: &SavedModel,
        decisions: &[Decision],
    ) -> Vec<u8> {
        let NamedClusters { clusters, ids } = named;
        let head = Head {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            model: saved.model.clone(),
            trained: saved.trained.clone(),
            records: self.records,
            feature_bytes: self.feature_bytes,
            named: self.named,
            name_bytes: self.name_bytes,
            ids,
            decisions: decisions.iter().map(|d| (d.left.clone(), d.right.clone(), d.same)).collect(),
        };
        // Strings and numbers always serialise.
        let head = serde_json::to_vec(&head).unwrap_or_default();
        let mut file = Vec::with_capacity(self.bytes.len() + head.len() + 4 * clusters.len() + 32);
        file.extend_from_slice(MAGIC);
        file.extend_from_slice(&VERSION.to_le_bytes());
        file.extend_from_slice(&u32::try_from(head.len()).unwrap_or(0).to_le_bytes());
        // Writing to a buffer cannot fail.
        let _ = file.write_all(&head);
        file.extend_from_slice(&self.bytes);
        clusters.iter().for_each(|c| file.extend_from_slice(&c.unwrap_or(NONE).to_le_bytes()));
        let sum = checksum(&file);
        file.extend_from_slice(&sum.to_le_bytes());
        file
    }
}

impl Earlier {
    /// Reads what a search left in its folder, with the plan that its model makes.
    pub(crate) fn open(
        dir: &Path,
        plan: impl FnOnce(Option<&str>) -> Result<Plan, Error>,
    ) -> Result<(Earlier, Plan), Error> {
        let path = dir.join(FEATURES);
        if !dir.join(crate::outputs::SUMMARY).is_file() {
            return Err(ErrorKind::NoResult { path: dir.to_owned() }.into());
        }
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                return Err(ErrorKind::NoFeatures { path: dir.to_owned() }.into());
            }
            Err(e) => return Err(cleanse_table::Error::io(e, Some(&path)).into()),
        };
        let (head, rest) = head(&bytes, &path)?;
        let plan = plan(head.model.as_deref())?;
        let earlier = Earlier::of(head, rest, &plan).ok_or_else(|| Error::damaged(&path, 0))?;
        Ok((earlier, plan))
    }

    fn of(head: Head, mut rest: &[u8], plan: &Plan) -> Option<Earlier> {
        let records = usize::try_from(head.records).ok()?;
        let starts = numbers(take(&mut rest, records.checked_mul(4)?)?);
        let content = take(&mut rest, usize::try_from(head.feature_bytes).ok()?)?.to_vec();
        let named = if head.named { records } else { 0 };
        let ends = take(&mut rest, named.checked_mul(8)?)?;
        let ends = ends.as_chunks::<8>().0.iter().map(|c| u64::from_le_bytes(*c)).collect();
        let text = take(&mut rest, usize::try_from(head.name_bytes).ok()?)?.to_vec();
        let names = Texts::from_parts(String::from_utf8(text).ok()?, ends)?;
        let clusters = numbers(take(&mut rest, records.checked_mul(4)?)?);
        let ids = head.ids.len() as u32;
        if !clusters.iter().all(|&c| c == NONE || c < ids) || head.ids.iter().any(|&r| r as usize >= records)
        {
            return None;
        }
        Some(Earlier {
            features: Features::from_parts(plan, content, starts)?,
            names: head.named.then_some(names),
            clusters: clusters.into_iter().map(|c| Some(c).filter(|c| *c != NONE)).collect(),
            ids: head.ids,
            trained: head.trained,
            model: head.model,
            decisions: head
                .decisions
                .into_iter()
                .map(|(left, right, same)| Decision { left, right, same })
                .collect(),
        })
    }
}

/// The model of the user's own whose features a folder holds. Says nothing of whether they can be used.
pub(crate) fn own_model(dir: &Path) -> Option<String> {
    let mut file = std::fs::File::open(dir.join(FEATURES)).ok()?;
    let mut fixed = [0; 16];
    file.read_exact(&mut fixed).ok()?;
    let length = u32::from_le_bytes(*fixed.last_chunk::<4>()?);
    let mut head = Vec::new();
    file.take(length.into()).read_to_end(&mut head).ok()?;
    serde_json::from_slice::<Head>(&head).ok()?.model
}

/// Checks a file and reads its head.
fn head<'a>(bytes: &'a [u8], path: &Path) -> Result<(Head, &'a [u8]), Error> {
    let damaged = || Error::damaged(path, 0);
    let other = || Error::from(ErrorKind::OtherFeatures { path: PathBuf::from(path) });
    let (body, sum) = bytes.split_last_chunk::<8>().ok_or_else(damaged)?;
    let mut rest = body;
    if take(&mut rest, 8).ok_or_else(damaged)? != MAGIC {
        return Err(damaged());
    }
    let mut word = || take(&mut rest, 4).map(|w| numbers(w)[0]).ok_or_else(damaged);
    let (version, length) = (word()?, word()?);
    if version != VERSION {
        return Err(other());
    }
    if checksum(body) != u64::from_le_bytes(*sum) {
        return Err(damaged());
    }
    let head = take(&mut rest, length as usize).ok_or_else(damaged)?;
    let head: Head = serde_json::from_slice(head).map_err(|_| damaged())?;
    if head.program != env!("CARGO_PKG_VERSION") { Err(other()) } else { Ok((head, rest)) }
}

fn take<'a>(rest: &mut &'a [u8], n: usize) -> Option<&'a [u8]> {
    let (first, more) = rest.split_at_checked(n)?;
    *rest = more;
    Some(first)
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|c| u32::from_le_bytes(*c)).collect()
}

/// A check against damage, not against forgery.
fn checksum(bytes: &[u8]) -> u64 {
    use rayon::prelude::*;
    let sums: Vec<u64> = bytes.par_chunks(PIECE).map(hash_bytes).collect();
    sums.into_iter().fold(bytes.len() as u64, mix)
}
