//! What events and states refer to: records, fields, versions, ways to ask, attempts.

use std::{fmt, str::FromStr, sync::Arc};

use cleanse_core::{FieldKind, feedback::Channel};
use serde::{Deserialize, Serialize};

/// Declares a small closed vocabulary with machine names and words in both languages.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal, $en:literal, $ko:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The machine name: what JSON, CSV and configuration say.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The word a reader sees.
            #[must_use]
            pub const fn label(self, lang: cleanse_core::Lang) -> &'static str {
                match (self, lang) {
                    $(($name::$variant, cleanse_core::Lang::En) => $en, ($name::$variant, cleanse_core::Lang::Ko) => $ko,)*
                }
            }

            /// Reads a machine name.
            #[must_use]
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// One contact point of a record.
    Field {
        /// The mailbox.
        Email = "email", "e-mail", "이메일";
        /// The mobile phone.
        Mobile = "mobile", "mobile phone", "휴대폰";
        /// The landline.
        Landline = "landline", "landline", "유선전화";
        /// The postal address.
        Post = "post", "postal address", "우편";
        /// `KakaoTalk`, addressed by the mobile number.
        Kakao = "kakao", "KakaoTalk", "카카오톡";
    }
}

impl Field {
    /// What the value is, for masking.
    #[must_use]
    pub const fn kind(self) -> FieldKind {
        match self {
            Field::Email => FieldKind::Email,
            Field::Post => FieldKind::Address,
            Field::Mobile | Field::Landline | Field::Kakao => FieldKind::Phone,
        }
    }

    /// The contact point that a message over `channel` was sent to; an app push has none.
    #[must_use]
    pub const fn of_channel(channel: Channel) -> Option<Field> {
        match channel {
            Channel::Email => Some(Field::Email),
            Channel::Kakao => Some(Field::Kakao),
            Channel::Post => Some(Field::Post),
            Channel::Sms | Channel::Lms | Channel::Mms | Channel::Rcs => Some(Field::Mobile),
            Channel::Push => None,
        }
    }
}

words! {
    /// A way to ask the customer: one rung of the ladder, one campaign file.
    Via {
        /// A mail to the mailbox.
        Email = "email", "e-mail", "이메일";
        /// A text message to the mobile phone.
        Sms = "sms", "text message", "문자";
        /// An approved template over `KakaoTalk`.
        Kakao = "kakao", "KakaoTalk", "카카오톡";
        /// Asked at the next visit or log-in.
        Visit = "visit", "visit or log-in", "방문·로그인";
        /// A letter.
        Post = "post", "letter", "우편";
        /// A call by the steward.
        Steward = "steward", "steward", "데이터 담당자";
    }
}

impl Via {
    /// The contact points it can go to, the better one first; a visit needs none.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Via::Email => &[Field::Email],
            Via::Sms => &[Field::Mobile],
            Via::Kakao => &[Field::Kakao],
            Via::Visit => &[],
            Via::Post => &[Field::Post],
            Via::Steward => &[Field::Mobile, Field::Landline],
        }
    }

    /// Whether it is a message that counts against the cap; being asked at a visit is none.
    #[must_use]
    pub const fn is_message(self) -> bool {
        !matches!(self, Via::Visit)
    }
}

words! {
    /// What a message is for, in the sense of the Network Act art. 50.
    Purpose {
        /// Information that the customer needs; repair messages are of this kind.
        Info = "info", "information", "정보성";
        /// Advertising for profit.
        Ad = "ad", "advertising", "광고성";
    }
}

/// The key of a record: the member id as typed, or a row number.
///
/// Copies share the text: a state, its events and their answers all name the record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(Arc<str>);

impl RecordId {
    /// A record by its key.
    #[must_use]
    pub fn new(id: impl Into<Arc<str>>) -> RecordId {
        RecordId(id.into())
    }

    /// The key as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for RecordId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<RecordId, D::Error> {
        <std::borrow::Cow<'de, str>>::deserialize(d).map(RecordId::new)
    }
}

/// The version of one contact point's value, from 1. A fact about one version never touches another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Version(pub u32);

impl Version {
    /// The first version.
    pub const FIRST: Version = Version(1);

    /// The version after this one.
    #[must_use]
    pub const fn next(self) -> Version {
        Version(self.0.saturating_add(1))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One attempt to repair one field of a record: which case, over which way, in which round, and which try of it.
///
/// Its text is `email.1.sms.1`; with the record in front (`M001~email.1.sms.1`) it is the `id` column of campaign
/// files, so that a sender's result joins by it.
///
/// ```
/// use cleanse_repair::{AttemptId, Field, RecordId, Via};
/// let id = AttemptId { field: Field::Email, round: 1, via: Via::Sms, nth: 1 };
/// assert_eq!(id.to_string(), "email.1.sms.1");
/// assert_eq!("email.1.sms.1".parse(), Ok(id));
/// assert_eq!(id.with_record(&RecordId::new("M001")), "M001~email.1.sms.1");
/// assert_eq!(AttemptId::split("M001~email.1.sms.1"), Some((RecordId::new("M001"), id)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId {
    /// The field that is to be repaired.
    pub field: Field,
    /// The round of the case, from 1.
    pub round: u32,
    /// The way the customer is asked.
    pub via: Via,
    /// The try of this way in this round, from 1; above 1 only where an earlier one never reached anybody.
    pub nth: u32,
}

impl AttemptId {
    /// The key that is unique over all records.
    #[must_use]
    pub fn with_record(&self, record: &RecordId) -> String {
        format!("{record}~{self}")
    }

    /// The record and the attempt of a key made by [`AttemptId::with_record`].
    #[must_use]
    pub fn split(key: &str) -> Option<(RecordId, AttemptId)> {
        let (record, id) = key.rsplit_once('~')?;
        Some((RecordId::new(record), id.parse().ok()?))
    }
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}.{}", self.field, self.round, self.via, self.nth)
    }
}

/// A text that is no attempt id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptIdError(());

impl fmt::Display for AttemptIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an attempt id of the form email.1.sms.1")
    }
}

impl std::error::Error for AttemptIdError {}

impl FromStr for AttemptId {
    type Err = AttemptIdError;

    fn from_str(s: &str) -> Result<AttemptId, AttemptIdError> {
        let mut parts = s.split('.');
        let read = |parts: &mut std::str::Split<'_, char>| {
            let field = Field::from_code(parts.next()?)?;
            let round = parts.next()?.parse().ok()?;
            let via = Via::from_code(parts.next()?)?;
            let nth = parts.next()?.parse().ok()?;
            parts.next().is_none().then_some(AttemptId { field, round, via, nth })
        };
        read(&mut parts).ok_or(AttemptIdError(()))
    }
}

impl Serialize for AttemptId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for AttemptId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<AttemptId, D::Error> {
        let s = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        s.parse().map_err(serde::de::Error::custom)
    }
}

/// Where a value stands in the vault: values are never part of an event or a state.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ValueRef {
    /// The record.
    pub record: RecordId,
    /// The contact point.
    pub field: Field,
    /// The version of its value.
    pub version: Version,
}
