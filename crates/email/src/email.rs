//! The mailbox as a value.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use cleanse_core::{Field, FieldKind, Masked};
use cleanse_text::ShortText;

use crate::class::Class;
use crate::cleanse;
use crate::generated::roles::ROLES;
use crate::known::{self, Known};

/// A mailbox: a local part and a domain, in canonical written form.
///
/// The domain is lower case and shown with U-labels (`한국.kr`, RFC 5891); the local part is lower case, because
/// no mail system that customers use tells `Hong` from `hong`. Made by [`Email::parse`] or [`cleanse`](crate::cleanse()) only.
///
/// `Display` shows the mailbox; `Debug` masks it.
#[derive(Clone)]
pub struct Email {
    /// Few mailboxes of customers are longer.
    text: ShortText<30>,
    at: u32,
    class: Class,
    known: Option<&'static Known>,
}

/// A text that is no mailbox, or that is more than one, or that can be read in more than one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected(pub(crate) Reason);

/// Why a text was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is nothing.
    Empty,
    /// There is no mailbox in it.
    NoMailbox,
    /// There are several.
    Several,
    /// It reads like a mailbox, but only a guess makes it one.
    Doubtful,
}

impl Rejected {
    /// Why.
    #[must_use]
    pub const fn reason(self) -> Reason {
        self.0
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::Empty => "no e-mail address: the text is empty",
            Reason::NoMailbox => "not an e-mail address",
            Reason::Several => "more than one e-mail address",
            Reason::Doubtful => "an e-mail address only by a guess",
        })
    }
}

impl std::error::Error for Rejected {}

impl Field for Email {
    /// The class of the address **as it was typed**; the class of the value itself is [`Email::class`].
    type Kind = Class;
}

impl Email {
    /// Reads one mailbox, with the repairs that keep the meaning: spaces, case, display names, `골뱅이`,
    /// full-width letters, a domain typed with the Hangul keyboard on and so on.
    ///
    /// Says nothing about whether mail arrives: a mailbox of a closed provider is a mailbox.
    ///
    /// # Errors
    /// When the text holds no mailbox, several, or one that only a guess would make.
    pub fn parse(s: &str) -> Result<Email, Rejected> {
        cleanse::parse(s)
    }

    /// The whole mailbox in canonical written form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// The part before the `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        self.as_str().get(..self.at as usize).unwrap_or_default()
    }

    /// Whether the mailbox belongs to a function rather than to a person: `info@`, `sales@`.
    ///
    /// ```
    /// use cleanse_email::Email;
    /// assert!(Email::parse("Info@example.co.kr")?.is_role());
    /// assert!(!Email::parse("minjun85@example.co.kr")?.is_role());
    /// # Ok::<(), cleanse_email::Rejected>(())
    /// ```
    #[must_use]
    pub fn is_role(&self) -> bool {
        ROLES.contains(self.local())
    }

    /// The domain in lower case, with U-labels.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.as_str().get(self.at as usize + 1..).unwrap_or_default()
    }

    /// The domain as DNS and SMTP carry it: with A-labels (`xn--3e0b707e.kr`).
    #[must_use]
    pub fn ascii_domain(&self) -> Cow<'_, str> {
        let domain = self.domain();
        if domain.is_ascii() {
            return Cow::Borrowed(domain);
        }
        idna::domain_to_ascii(domain).map_or(Cow::Borrowed(domain), Cow::Owned)
    }

    /// The mailbox that provider rules make equal, for matching: `hanmail.net` and `daum.net` hold the same
    /// mailbox, Gmail ignores dots and `+tag`, and `googlemail.com` is `gmail.com`.
    ///
    /// Mail is sent to [`Email::as_str`], never to this.
    #[must_use]
    pub fn canonical(&self) -> Cow<'_, str> {
        let Some(known) = self.known else { return Cow::Borrowed(self.as_str()) };
        let local = self.local();
        let id = match local.split_once('+') {
            Some((id, _)) if known.plus && !id.is_empty() => id,
            _ => local,
        };
        let dotted = known.dots && id.contains('.');
        if !dotted && id.len() == local.len() && known.mailbox.is_empty() {
            return Cow::Borrowed(self.as_str());
        }
        let id = if dotted { Cow::Owned(id.replace('.', "")) } else { Cow::Borrowed(id) };
        let domain = if known.mailbox.is_empty() { known.domain } else { known.mailbox };
        Cow::Owned(format!("{id}@{domain}"))
    }

    /// The machine name of the mail provider, when we know it: `naver`, `daum`, `gmail`, `kakao` …
    #[must_use]
    pub fn provider(&self) -> Option<&'static str> {
        self.known.map(|k| k.provider).filter(|p| !p.is_empty())
    }

    /// How the mailbox stands to RFC 5321 and RFC 5322.
    #[must_use]
    pub fn class(&self) -> Class {
        self.class
    }

    /// The local part and the domain.
    #[inline]
    pub(crate) fn halves(&self) -> (&str, &str) {
        let text = self.as_str();
        let at = self.at as usize;
        (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
    }

    pub(crate) fn known(&self) -> Option<&'static Known> {
        self.known
    }

    /// Puts a local part and a lower-case U-label domain together.
    pub(crate) fn new(local: &str, domain: &str, class: Class) -> Email {
        let text = ShortText::concat(&[local, "@", domain]);
        Email { at: to_u32(local.len()), text, class, known: known::find(domain) }
    }

    /// A text that is already in canonical form, with its `@` at `at`.
    #[inline]
    pub(crate) fn from_canonical(
        text: &str,
        at: usize,
        class: Class,
        known: Option<&'static Known>,
    ) -> Email {
        Email { text: ShortText::new(text), at: to_u32(at), class, known }
    }
}

fn to_u32(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Email({})", Masked::new(FieldKind::Email, self.as_str()))
    }
}

impl PartialEq for Email {
    fn eq(&self, other: &Email) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Email {}

impl PartialOrd for Email {
    fn partial_cmp(&self, other: &Email) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Email {
    fn cmp(&self, other: &Email) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Email {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl FromStr for Email {
    type Err = Rejected;

    fn from_str(s: &str) -> Result<Email, Rejected> {
        Email::parse(s)
    }
}

impl TryFrom<&str> for Email {
    type Error = Rejected;

    fn try_from(s: &str) -> Result<Email, Rejected> {
        Email::parse(s)
    }
}

impl TryFrom<String> for Email {
    type Error = Rejected;

    fn try_from(s: String) -> Result<Email, Rejected> {
        Email::parse(&s)
    }
}

impl AsRef<str> for Email {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Email {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Email {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Email, D::Error> {
        let s = <Cow<'de, str>>::deserialize(d)?;
        Email::parse(&s).map_err(serde::de::Error::custom)
    }
}
