//! The type of a name.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::str::FromStr;

use cleanse_core::{Context, Field, FieldKind, Masked, Rule, Verdict};
use cleanse_text::ShortText;

use crate::judge::plain;
use crate::{cleanse, surname};

/// What a name column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Kind {
    /// A Korean person's name in Hangul.
    Person,
    /// A company, shop, school, office or department.
    Organisation,
    /// A name of another language, in Hangul or Latin letters.
    Foreign,
    /// A Korean name in Latin letters.
    Romanised,
    /// A name with letters blacked out: `홍*동`.
    Masked,
    /// What people type instead of a name.
    Placeholder,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: &'static [Kind] =
        &[Kind::Person, Kind::Organisation, Kind::Foreign, Kind::Romanised, Kind::Masked, Kind::Placeholder];

    /// The machine name: what JSON and CSV say.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::Organisation => "organisation",
            Kind::Foreign => "foreign",
            Kind::Romanised => "romanised",
            Kind::Masked => "masked",
            Kind::Placeholder => "placeholder",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A name in its canonical written form. `Debug` is masked; `Display` is the value.
///
/// ```
/// use cleanse_name::{Kind, PersonName};
/// let name = PersonName::parse("김유신(金庾信) 장군님").unwrap();
/// assert_eq!(name.as_str(), "김유신");
/// assert_eq!((name.surname(), name.given(), name.hanja()), ("김", "유신", Some("金庾信")));
/// assert_eq!((name.kind(), name.romanized().as_str()), (Kind::Person, "Kim Yusin"));
/// assert_eq!(format!("{name:?}"), "PersonName(김*신)");
/// ```
#[derive(Clone)]
pub struct PersonName {
    text: ShortText<22>,
    kind: Kind,
    surname: (u8, u8),
    given: (u8, u8),
    hanja: Option<Box<str>>,
}

impl PersonName {
    /// Reads a cell that holds one name, with or without the dirt that safe fixes take out.
    ///
    /// # Errors
    ///
    /// When the cell holds no name (nothing, a placeholder, a phone number) or only a guess makes it one (`rlacjftn`).
    pub fn parse(s: &str) -> Result<PersonName, Rejected> {
        if let Some(name) = plain(s) {
            return Ok(name);
        }
        let cleansed = cleanse(s, &Context::default());
        let rejected = Rejected { verdict: cleansed.verdict, rule: cleansed.findings.last().map(|f| f.rule) };
        cleansed.value.ok_or(rejected)
    }

    /// The canonical written form: Hangul without blanks for Koreans.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// The family name, in the letters of the written form; empty when there is none to be known.
    #[must_use]
    pub fn surname(&self) -> &str {
        self.part(self.surname)
    }

    /// The given name; empty when there is none to be known.
    #[must_use]
    pub fn given(&self) -> &str {
        self.part(self.given)
    }

    /// The hanja that stood in the cell.
    #[must_use]
    pub fn hanja(&self) -> Option<&str> {
        self.hanja.as_deref()
    }

    /// What kind of name it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The name in Latin letters: the commonest spelling of the surname, the given name in Revised Romanisation.
    #[must_use]
    pub fn romanized(&self) -> String {
        let given = capitalised(&cleanse_text::revised(self.given()));
        match surname(self.surname()).and_then(|s| s.latin().first()) {
            Some(family) if given.is_empty() => (*family).to_owned(),
            Some(family) => format!("{family} {given}"),
            None => self
                .as_str()
                .split(' ')
                .map(|w| capitalised(&cleanse_text::revised(w)))
                .collect::<Vec<_>>()
                .join(" "),
        }
    }

    fn part(&self, (from, to): (u8, u8)) -> &str {
        self.as_str().get(usize::from(from)..usize::from(to)).unwrap_or_default()
    }

    /// A name without known parts.
    #[inline]
    pub(crate) fn whole(text: &str, kind: Kind) -> PersonName {
        PersonName { text: ShortText::new(text), kind, surname: (0, 0), given: (0, 0), hanja: None }
    }

    /// A person whose given name begins at a byte of the written form.
    #[inline]
    pub(crate) fn person(text: &str, given_at: usize) -> PersonName {
        PersonName::whole(text, Kind::Person).with_parts(0..given_at, given_at..text.len())
    }

    #[inline]
    pub(crate) fn with_parts(mut self, surname: Range<usize>, given: Range<usize>) -> PersonName {
        let span = |r: Range<usize>| match (u8::try_from(r.start), u8::try_from(r.end)) {
            (Ok(from), Ok(to)) => (from, to),
            _ => (0, 0),
        };
        (self.surname, self.given) = (span(surname), span(given));
        self
    }

    pub(crate) fn with_hanja(mut self, hanja: &str) -> PersonName {
        self.hanja = Some(hanja.into());
        self
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
}

impl Field for PersonName {
    type Kind = Kind;
}

impl PartialEq for PersonName {
    fn eq(&self, other: &PersonName) -> bool {
        self.kind == other.kind
            && self.as_str() == other.as_str()
            && (self.surname, self.given) == (other.surname, other.given)
            && self.hanja == other.hanja
    }
}

impl Eq for PersonName {}

impl Hash for PersonName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonName({})", Masked::new(FieldKind::Name, self.as_str()))
    }
}

impl FromStr for PersonName {
    type Err = Rejected;

    fn from_str(s: &str) -> Result<PersonName, Rejected> {
        PersonName::parse(s)
    }
}

impl TryFrom<&str> for PersonName {
    type Error = Rejected;

    fn try_from(s: &str) -> Result<PersonName, Rejected> {
        PersonName::parse(s)
    }
}

impl AsRef<str> for PersonName {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PersonName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PersonName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<PersonName, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        PersonName::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Why a text is no name. Says the rule, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected {
    verdict: Verdict,
    rule: Option<&'static Rule>,
}

impl Rejected {
    /// The verdict on the text: empty, suspect (only a guess makes it a name) or invalid.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The rule that explains the rejection; none for an empty text.
    #[must_use]
    pub const fn rule(&self) -> Option<&'static Rule> {
        self.rule
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rule {
            Some(rule) => write!(f, "no name: {} ({})", rule.title.en, rule.code),
            None => f.write_str("no name: the text is empty"),
        }
    }
}

impl std::error::Error for Rejected {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_small() {
        assert!(size_of::<PersonName>() <= 48);
    }

    #[test]
    fn names_are_send_and_sync() {
        const fn check<T: Send + Sync + Clone>() {}
        check::<PersonName>();
    }
}
