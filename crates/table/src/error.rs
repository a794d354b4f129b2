//! What can stop a table from being read or written. Dirty rows never do: they are values with flaws.

use std::fmt;
use std::path::{Path, PathBuf};

use cleanse_core::Text;

/// An error of reading or writing a table, with the file it happened at.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    path: Option<PathBuf>,
    source: Option<std::io::Error>,
}

/// What went wrong. Every kind has a sentence and most have a hint, in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is not there.
    NotFound,
    /// The system refused access.
    Denied,
    /// The path is a folder.
    IsFolder,
    /// The disk is full.
    DiskFull,
    /// Another program holds the file open (on Windows usually Excel).
    OpenElsewhere,
    /// Reading or writing failed in another way.
    Io,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, path: Option<&Path>) -> Error {
        Error(Box::new(Inner { kind, path: path.map(Path::to_owned), source: None }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The file it happened at; `None` for standard input.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// What to do about it, where something can be done.
    #[must_use]
    pub fn hint(&self) -> Option<Text> {
        None
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0.kind)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|e| e as _)
    }
}
