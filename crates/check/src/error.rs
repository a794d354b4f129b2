//! What can be wrong with a gate or a baseline.

use std::fmt;

use cleanse_core::Lang;

/// An error of a configuration or of a baseline file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<ErrorKind>);

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Not a rate.
    Rate(String),
    /// No such measure.
    UnknownMeasure(String),
    /// No such channel.
    UnknownChannel(String),
    /// The measure wants a field or a column.
    NoTarget(String),
    /// The measure takes no field and no column.
    NeedlessTarget(String),
    /// A gate without a limit.
    NoLimit(String),
    /// A baseline of a newer version, or no baseline.
    NotABaseline,
    /// A baseline that was written with another key.
    OtherKey,
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0
    }

    /// The sentence, a lower-case fragment without a trailing stop in English.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.english(),
            Lang::Ko => self.korean(),
        }
    }

    fn english(&self) -> String {
        match &*self.0 {
            ErrorKind::Rate(text) => format!("{text} is no rate from 0% to 100%"),
            ErrorKind::UnknownMeasure(name) => format!("there is no measure {name}"),
            ErrorKind::UnknownChannel(name) => format!("there is no channel {name}"),
            ErrorKind::NoTarget(name) => format!("{name} wants a field or a column"),
            ErrorKind::NeedlessTarget(name) => format!("{name} takes no field and no column"),
            ErrorKind::NoLimit(name) => format!("the gate on {name} has no limit"),
            ErrorKind::NotABaseline => "not a baseline that this version can read".to_owned(),
            ErrorKind::OtherKey => "the baseline was written with another key".to_owned(),
        }
    }

    fn korean(&self) -> String {
        match &*self.0 {
            ErrorKind::Rate(text) => format!("‘{text}’: 0%에서 100% 사이의 비율이 아닙니다."),
            ErrorKind::UnknownMeasure(name) => format!("‘{name}’ 측정 항목이 없습니다."),
            ErrorKind::UnknownChannel(name) => format!("‘{name}’ 채널이 없습니다."),
            ErrorKind::NoTarget(name) => format!("‘{name}’에는 field 또는 column이 필요합니다."),
            ErrorKind::NeedlessTarget(name) => format!("‘{name}’에는 field와 column을 쓸 수 없습니다."),
            ErrorKind::NoLimit(name) => format!("합격 기준 ‘{name}’에 한도가 없습니다."),
            ErrorKind::NotABaseline => "이 버전에서 읽을 수 있는 직전 기준 파일이 아닙니다.".to_owned(),
            ErrorKind::OtherKey => "직전 기준 파일이 다른 키로 만들어졌습니다.".to_owned(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english())
    }
}

impl std::error::Error for Error {}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        Error(Box::new(kind))
    }
}
