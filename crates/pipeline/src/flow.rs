//! The flow of an input through its stages: chunks are read one after the other, worked on every core, and taken in the order of the
//! input by whichever thread has the next one. No thread waits for the slowest of a group; memory is bounded by the chunks that may
//! be on their way, whatever the length of the input.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cleanse_table::{Chunk, Chunks};

use crate::error::{Error, ErrorKind};
use crate::settings::Watcher;

/// So many chunks a thread may be read and not yet taken in.
const ON_THEIR_WAY: usize = 2;
/// How long a thread that is too far ahead waits before it looks for something to help with again.
const NAP: Duration = Duration::from_millis(1);

/// Works every chunk on some thread, and takes the results in the order of the input, on one thread at a time.
///
/// # Errors
/// When the input cannot be read, when `take` fails, or when the watcher cancels.
pub(crate) fn in_order<W: Send>(
    chunks: &mut Chunks,
    watcher: &dyn Watcher,
    work: impl Fn(Chunk) -> W + Sync,
    take: impl FnMut(Vec<W>) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    let flow = Flow {
        reader: Mutex::new((chunks, 0)),
        watcher,
        work,
        taker: Mutex::new(take),
        worked: Mutex::default(),
        taken: Condvar::new(),
        stopped: AtomicBool::new(false),
    };
    rayon::broadcast(|_| flow.until_the_end());
    // What a thread put down while another was just leaving the taker.
    flow.take();
    let worked = flow.worked.into_inner().unwrap_or_else(PoisonError::into_inner);
    worked.failed.map_or(Ok(()), Err)
}

/// An error when the watcher asked to stop.
pub(crate) fn check_cancelled(watcher: &dyn Watcher) -> Result<(), Error> {
    if watcher.cancelled() { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
}

/// What the threads share.
struct Flow<'a, W, F, T> {
    /// The input, and how many chunks of it were read.
    reader: Mutex<(&'a mut Chunks, u64)>,
    watcher: &'a dyn Watcher,
    work: F,
    taker: Mutex<T>,
    worked: Mutex<Worked<W>>,
    /// Rings when results were taken in, or there is no more to wait for.
    taken: Condvar,
    stopped: AtomicBool,
}

/// Results on their way.
struct Worked<W> {
    /// Those whose turn has not come.
    waiting: BTreeMap<u64, W>,
    /// The number of the next chunk to be handed to the taker.
    next: u64,
    /// How many chunks were taken in.
    taken: u64,
    failed: Option<Error>,
}

impl<W> Default for Worked<W> {
    fn default() -> Worked<W> {
        Worked { waiting: BTreeMap::new(), next: 0, taken: 0, failed: None }
    }
}

impl<W, F, T> Flow<'_, W, F, T>
where
    W: Send,
    F: Fn(Chunk) -> W + Sync,
    T: FnMut(Vec<W>) -> Result<(), Error> + Send,
{
    /// What every thread does.
    fn until_the_end(&self) {
        let _guard = StopOnPanic(self);
        while let Some((number, chunk)) = self.read() {
            let result = (self.work)(chunk);
            lock(&self.worked).waiting.insert(number, result);
            self.take();
            self.wait_for_others(number);
        }
    }

    /// The next chunk and its number; nothing at the end.
    fn read(&self) -> Option<(u64, Chunk)> {
        let mut reader = lock(&self.reader);
        if self.stopped.load(Ordering::Relaxed) {
            return None;
        }
        let next =
            check_cancelled(self.watcher).and_then(|()| reader.0.next().transpose().map_err(Error::from));
        let chunk = next.unwrap_or_else(|error| {
            self.fail(error);
            None
        })?;
        self.watcher.advanced(chunk.size_bytes() as u64);
        let number = reader.1;
        reader.1 += 1;
        Some((number, chunk))
    }

    /// Takes in what is ready, unless another thread is at it.
    fn take(&self) {
        let Ok(mut taker) = self.taker.try_lock() else { return };
        loop {
            let ready = lock(&self.worked).ready(rayon::current_num_threads());
            if ready.is_empty() || self.stopped.load(Ordering::Relaxed) {
                return;
            }
            let more = ready.len() as u64;
            if let Err(error) = taker(ready) {
                self.fail(error);
            }
            lock(&self.worked).taken += more;
            self.taken.notify_all();
        }
    }

    /// Returns when not too many results are waiting to be taken in. Meanwhile the thread helps the one that takes them in.
    fn wait_for_others(&self, number: u64) {
        let most = (ON_THEIR_WAY * rayon::current_num_threads()) as u64;
        loop {
            let worked = lock(&self.worked);
            if self.stopped.load(Ordering::Relaxed) || number < worked.taken + most {
                return;
            }
            drop(worked);
            if rayon::yield_now() == Some(rayon::Yield::Executed) {
                continue;
            }
            self.take();
            let worked = lock(&self.worked);
            if number >= worked.taken + most {
                drop(self.taken.wait_timeout(worked, NAP));
            }
        }
    }

    /// The first error counts.
    fn fail(&self, error: Error) {
        lock(&self.worked).failed.get_or_insert(error);
        self.stop();
    }
}

impl<W, F, T> Flow<'_, W, F, T> {
    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
        self.taken.notify_all();
    }
}

impl<W> Worked<W> {
    /// The results whose turn it is, at most so many.
    fn ready(&mut self, most: usize) -> Vec<W> {
        let mut ready = Vec::with_capacity(most);
        while ready.len() < most
            && let Some(result) = self.waiting.remove(&self.next)
        {
            ready.push(result);
            self.next += 1;
        }
        ready
    }
}

/// Nobody waits for a result that a panic has swallowed.
struct StopOnPanic<'f, 'a, W, F, T>(&'f Flow<'a, W, F, T>);

impl<W, F, T> Drop for StopOnPanic<'_, '_, W, F, T> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.stop();
        }
    }
}

/// A lock whose holder panicked is taken all the same: the panic goes on by itself.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use cleanse_table::{OpenOptions, Plan, Source};

    use super::*;

    struct Unwatched;

    impl Watcher for Unwatched {}

    /// A thousand numbers, some of them a chunk, through `work` and `take` on three threads.
    fn flow(
        work: impl Fn(u64) -> u64 + Sync + Send,
        mut take: impl FnMut(u64) -> Result<(), Error> + Send,
    ) -> Result<(), Error> {
        let text: String = (0..1000).map(|n| format!("{n}\n")).collect();
        let source = Source::stream(Cursor::new(text), &OpenOptions::default()).unwrap();
        let mut plan = Plan::new(0, 1);
        plan.chunk_bytes = 16;
        let mut chunks = source.chunks(&plan).unwrap();
        let first = |chunk: Chunk| chunk.parse().cell(0, 0).parse().unwrap();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
        pool.install(|| {
            in_order(
                &mut chunks,
                &Unwatched,
                |chunk| work(first(chunk)),
                |ready| ready.into_iter().try_for_each(&mut take),
            )
        })
    }

    #[test]
    fn results_come_in_the_order_of_the_input() {
        let mut taken = Vec::new();
        let slow_now_and_then = |n: u64| {
            std::thread::sleep(Duration::from_micros(n % 7 * 100));
            n
        };
        flow(slow_now_and_then, |n| {
            taken.push(n);
            Ok(())
        })
        .unwrap();
        assert!(taken.len() > 100, "{}", taken.len());
        assert!(taken.is_sorted_by(|a, b| a < b), "{taken:?}");
    }

    #[test]
    fn an_error_of_the_taker_ends_the_flow() {
        let mut taken = 0;
        let ended = flow(
            |n| n,
            |n| {
                taken += 1;
                if n < 100 { Ok(()) } else { Err(ErrorKind::Interrupted.into()) }
            },
        );
        assert!(matches!(ended.unwrap_err().kind(), ErrorKind::Interrupted));
        assert!(taken < 200, "{taken}");
    }

    #[test]
    fn a_panic_of_a_worker_ends_the_flow_and_goes_on() {
        let panicking = |n: u64| {
            assert!(n < 100, "on purpose");
            n
        };
        assert!(catch_unwind(AssertUnwindSafe(|| flow(panicking, |_| Ok(())))).is_err());
    }
}
