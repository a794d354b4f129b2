//! Long work: away from the interpreter's lock, on a pool of its own, and Ctrl-C ends the wait for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;

/// How often signals are looked at.
const PULSE: Duration = Duration::from_millis(50);

/// Says to a piece of work that nobody waits for it any more.
#[derive(Clone, Default)]
pub(crate) struct Cancel(Arc<AtomicBool>);

impl Cancel {
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Runs `work` on a pool of `threads` threads (0: one a core) and waits for it; `pulse` runs meanwhile with the lock held.
///
/// The pool lives as long as the call: a process that forks afterwards (as Spark's and `multiprocessing`'s do) takes no dead
/// threads along.
pub(crate) fn run<T: Send + 'static>(
    py: Python<'_>,
    threads: usize,
    mut pulse: impl FnMut(Python<'_>) -> PyResult<()>,
    work: impl FnOnce(&Cancel) -> T + Send + 'static,
) -> PyResult<T> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|e| PyRuntimeError::new_err(e.to_string()))?;
    let cancel = Cancel::default();
    let (sender, receiver) = channel();
    let mine = cancel.clone();
    std::thread::spawn(move || {
        // A receiver that is gone was interrupted; the result is nobody's.
        let _ = sender.send(pool.install(|| work(&mine)));
    });
    let mut receiver = receiver;
    loop {
        let next;
        // A receiver is not shared between threads: it goes along and comes back.
        (receiver, next) = py.detach(move || {
            let next = receiver.recv_timeout(PULSE);
            (receiver, next)
        });
        match next {
            Ok(done) => {
                pulse(py)?;
                return Ok(done);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the work ended without a result"));
            }
        }
        if let Err(stop) = py.check_signals().and_then(|()| pulse(py)) {
            cancel.0.store(true, Ordering::Relaxed);
            return Err(stop);
        }
    }
}

/// An error of ours as Python's `ValueError`, with the same text.
pub(crate) fn value_error(error: impl std::fmt::Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}
