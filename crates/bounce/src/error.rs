//! What can go wrong that is not the data's fault.

use std::fmt;

/// An error of configuration: a rule pack, a gateway's name. Feedback itself never causes one.
#[derive(Debug)]
pub struct Error(Box<ErrorKind>);

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A rule pack could not be read; the text says where.
    BadPack(String),
    /// A rule pack has more rules than fit.
    TooManyRules(usize),
    /// No such gateway; `known` lists those there are.
    UnknownGateway {
        /// The name that was given.
        given: String,
        /// The names that are known.
        known: Vec<&'static str>,
    },
    /// The columns fit several senders' files; ask which.
    AmbiguousLayout(Vec<&'static str>),
    /// The columns fit no sender's file that is known.
    UnknownLayout,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Error {
        Error(Box::new(kind))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            ErrorKind::BadPack(what) => write!(f, "rule pack: {what}"),
            ErrorKind::TooManyRules(n) => write!(f, "rule packs hold {n} rules, more than can be compiled together"),
            ErrorKind::UnknownGateway { given, known } => {
                write!(f, "unknown gateway `{given}`\nhint: one of {}", known.join(", "))
            }
            ErrorKind::AmbiguousLayout(fits) => {
                write!(f, "the columns fit several senders\nhint: --provider {}", fits.join(" or "))
            }
            ErrorKind::UnknownLayout => f.write_str("the columns fit no result file that is known\nhint: --provider and --channel, or a column 결과코드 or 실패사유"),
        }
    }
}

impl std::error::Error for Error {}
