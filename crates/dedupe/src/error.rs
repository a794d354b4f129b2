//! Errors: only configuration can be wrong. Dirty data never is.

use std::fmt;

/// What is wrong with a model or a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<ErrorKind>);

/// The kinds of [`Error`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The model file is no TOML, or a value has the wrong type.
    Syntax(String),
    /// A key, comparator, level, field or part that does not exist, and the nearest one that does.
    Unknown {
        /// What kind of name it is: key, comparator, field, level, part.
        what: &'static str,
        /// The name as written.
        name: String,
        /// The nearest known name.
        nearest: Option<String>,
        /// All known names.
        known: Vec<String>,
    },
    /// The model contradicts itself.
    Invalid(String),
    /// A saved model that was trained with another model file.
    OtherModel(String),
    /// The caller asked the work to stop.
    Stopped,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Error {
        Error(Box::new(kind))
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Invalid(message.into()))
    }

    /// A name that is none of `known`.
    pub(crate) fn unknown<'a>(
        what: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Error {
        let known: Vec<String> = known.into_iter().map(str::to_owned).collect();
        let nearest = known
            .iter()
            .map(|k| (strsim::osa_distance(k, name), k))
            .min()
            .filter(|(distance, k)| *distance <= k.len().max(3) / 2)
            .map(|(_, k)| k.clone());
        Error::new(ErrorKind::Unknown { what, name: name.to_owned(), nearest, known })
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Syntax(message) => write!(f, "not a model file: {message}"),
            ErrorKind::Unknown { what, name, nearest, known } => {
                write!(f, "unknown {what} `{name}`")?;
                match nearest {
                    Some(nearest) => write!(f, "\nhint: did you mean `{nearest}`?"),
                    None => write!(f, "\nhint: known: {}", known.join(", ")),
                }
            }
            ErrorKind::Invalid(message) => f.write_str(message),
            ErrorKind::OtherModel(message) => write!(f, "the saved model does not fit: {message}"),
            ErrorKind::Stopped => f.write_str("stopped on request"),
        }
    }
}

impl std::error::Error for Error {}
