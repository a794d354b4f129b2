//! The flow of an input through three stages at once: while one group of chunks is worked on every core, the group before it is
//! taken in and the group behind it is read. Memory is bounded by three groups, whatever the length of the input.

use cleanse_table::{Chunk, Chunks};
use rayon::prelude::*;

use crate::error::{Error, ErrorKind};
use crate::settings::Watcher;

/// Works every chunk on some thread, and takes the results in the order of the input.
///
/// # Errors
/// When the input cannot be read, when `take` fails, or when the watcher cancels.
pub(crate) fn each_group<W: Send>(
    chunks: &mut Chunks,
    watcher: &dyn Watcher,
    work: impl Fn(Chunk) -> W + Sync,
    mut take: impl FnMut(Vec<W>) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    let mut group = next_group(chunks, watcher)?;
    let mut worked: Vec<W> = Vec::new();
    while !group.is_empty() || !worked.is_empty() {
        check_cancelled(watcher)?;
        let is_last = group.is_empty();
        let take_in = || if worked.is_empty() { Ok(()) } else { take(worked) };
        let work_all = || group.into_par_iter().map(&work).collect();
        let read = || if is_last { Ok(Vec::new()) } else { next_group(chunks, watcher) };
        let ((taken, works), next) = rayon::join(|| rayon::join(take_in, work_all), read);
        taken?;
        (worked, group) = (works, next?);
    }
    Ok(())
}

/// A chunk for every worker: while one group is worked there are two more to keep them busy.
pub(crate) fn next_group(chunks: &mut Chunks, watcher: &dyn Watcher) -> Result<Vec<Chunk>, Error> {
    let size = rayon::current_num_threads();
    let group = chunks.take(size).collect::<Result<Vec<_>, _>>()?;
    watcher.advanced(group.iter().map(|c| c.size_bytes() as u64).sum());
    Ok(group)
}

/// An error when the watcher asked to stop.
pub(crate) fn check_cancelled(watcher: &dyn Watcher) -> Result<(), Error> {
    if watcher.cancelled() { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
}
