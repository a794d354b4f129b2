//! The six classes of the isemail table: how an address stands to RFC 5321 and RFC 5322.

use std::borrow::Cow;
use std::fmt;

use crate::{literal, plain};

/// How an address stands to the standards, from plain to impossible.
///
/// The classes and their order are those of the isemail test table (BSD-3-Clause, 2013), without its DNS
/// look-ups. The machine names are what JSON says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A plain mailbox that every mail system takes: `hong@example.co.kr`.
    Valid,
    /// RFC 5321 allows it, but hardly anybody means it: a quoted local part, an IP literal, a bare top-level
    /// domain.
    Rfc5321Unusual,
    /// Valid in a message header only: comments or folding white space.
    Cfws,
    /// Valid by the obsolete grammar of RFC 5322 section 4 only.
    Deprecated,
    /// Valid by RFC 5322, but SMTP cannot carry it: too long, or a malformed literal.
    Rfc5322Only,
    /// No address.
    Error,
}

impl Class {
    /// The machine name: `valid`, `rfc5321-unusual`, `cfws`, `deprecated`, `rfc5322-only`, `error`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Class::Valid => "valid",
            Class::Rfc5321Unusual => "rfc5321-unusual",
            Class::Cfws => "cfws",
            Class::Deprecated => "deprecated",
            Class::Rfc5322Only => "rfc5322-only",
            Class::Error => "error",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Classifies a raw address as it stands: nothing is trimmed or repaired.
///
/// Two rulings, where the isemail table answers from DNS. A domain that is one top-level label is
/// [`Class::Rfc5321Unusual`] unless RFC 7085 lists that label with an MX record (`io` is listed, `org` is not).
/// A domain with dots is [`Class::Valid`] whether or not DNS knows it. An internationalised domain is judged by
/// its A-label (RFC 5891); an internationalised local part (RFC 6531) is an error.
///
/// ```
/// use cleanse_email::{Class, classify};
/// assert_eq!(classify("hong@example.co.kr"), Class::Valid);
/// assert_eq!(classify("hong@한국.kr"), Class::Valid);
/// assert_eq!(classify("\"hong gildong\"@example.kr"), Class::Rfc5321Unusual);
/// assert_eq!(classify("hong..gil@example.kr"), Class::Error);
/// ```
#[must_use]
pub fn classify(address: &str) -> Class {
    if plain::at_of(address).is_some() {
        return Class::Valid;
    }
    let ascii = ascii_form(address);
    let mut reader = Reader { bytes: ascii.as_bytes(), at: 0, worst: Class::Valid };
    match reader.address() {
        Some(()) => reader.worst,
        None => Class::Error,
    }
}

/// The address with its domain as A-labels, when that is possible.
fn ascii_form(address: &str) -> Cow<'_, str> {
    let Some((local, domain)) = address.rsplit_once('@') else { return Cow::Borrowed(address) };
    if domain.is_ascii() {
        return Cow::Borrowed(address);
    }
    idna::domain_to_ascii(domain)
        .map_or(Cow::Borrowed(address), |ascii| Cow::Owned(format!("{local}@{ascii}")))
}

/// Top-level domains with an MX record at their own name (RFC 7085, section 2).
const DOTLESS_MAIL: [&str; 18] = [
    "ai", "ax", "cf", "dm", "gp", "gt", "hr", "io", "kh", "km", "lk", "mq", "pa", "tt", "ua", "va", "ws",
    "ye",
];

/// Whether `label` is a top-level domain that takes mail at its own name.
pub(crate) fn is_dotless_mail_domain(label: &str) -> bool {
    DOTLESS_MAIL.contains(&label)
}

/// What stood last before the place where the reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Text,
    Gap,
    Quoted,
}

/// Reads an address once, from left to right. `None` is an error; lesser sins raise `worst`.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    worst: Class,
}

impl Reader<'_> {
    fn address(&mut self) -> Option<()> {
        let local = self.local_part()?;
        let domain = self.domain()?;
        if local > 64 || domain > 255 || local + 1 + domain > 254 {
            self.note(Class::Rfc5322Only);
        }
        Some(())
    }

    /// Reads up to and over the `@`; tells the length in octets without comments and folding.
    fn local_part(&mut self) -> Option<usize> {
        let (mut length, mut element, mut first) = (0, 0, true);
        let mut last = Last::Text;
        let mut closed = false;
        loop {
            match self.peek()? {
                b'@' => return self.end_of_local(length, element, last),
                b'(' | b'\r' | b' ' | b'\t' => {
                    closed |= element > 0;
                    self.gap(
                        if element > 0 || first { Class::Cfws } else { Class::Deprecated },
                        element > 0,
                    )?;
                    last = Last::Gap;
                }
                b'.' if element == 0 => return None,
                b'.' => {
                    if closed {
                        self.note(Class::Deprecated);
                    }
                    self.at += 1;
                    (length, element, first, closed) = (length + 1, 0, false, false);
                }
                b'"' if element > 0 => return None,
                b'"' => {
                    self.note(if first { Class::Rfc5321Unusual } else { Class::Deprecated });
                    element = self.quoted_string()?;
                    length += element;
                    (closed, last) = (true, Last::Quoted);
                }
                b if closed || !is_atext(b) => return None,
                _ => {
                    self.at += 1;
                    (length, element, last) = (length + 1, element + 1, Last::Text);
                }
            }
        }
    }

    fn end_of_local(&mut self, length: usize, element: usize, last: Last) -> Option<usize> {
        if element == 0 {
            return None;
        }
        if last == Last::Gap {
            self.note(Class::Deprecated);
        }
        self.at += 1;
        Some(length)
    }

    /// A comment or folding white space between elements. White space after an element is judged by what
    /// follows it, a comment by itself.
    fn gap(&mut self, class: Class, after_element: bool) -> Option<()> {
        if self.peek() == Some(b'(') {
            self.note(class);
            self.comment()
        } else {
            if !after_element {
                self.note(class);
            }
            self.folding()
        }
    }

    /// Reads to the end; tells the length in octets without comments and folding.
    fn domain(&mut self) -> Option<usize> {
        let (mut length, mut label, mut dots) = (0, 0, 0);
        let (mut closed, mut literal) = (false, false);
        let mut label_start = self.at;
        while let Some(b) = self.peek() {
            match b {
                b'(' | b'\r' | b' ' | b'\t' => {
                    closed |= label > 0;
                    self.note(if label > 0 { Class::Cfws } else { Class::Deprecated });
                    if b == b'(' { self.comment()? } else { self.folding()? }
                }
                b'.' => {
                    self.end_of_label(label)?;
                    self.at += 1;
                    (length, label, dots, closed) = (length + 1, 0, dots + 1, false);
                }
                b'[' if length == 0 => {
                    label = self.literal()?;
                    length = label;
                    (closed, literal) = (true, true);
                }
                _ if closed || !is_atext(b) || (b == b'-' && label == 0) => return None,
                _ => {
                    if label == 0 {
                        label_start = self.at;
                    }
                    if !(b.is_ascii_alphanumeric() || b == b'-') {
                        self.note(Class::Rfc5322Only);
                    }
                    self.at += 1;
                    (length, label) = (length + 1, label + 1);
                }
            }
        }
        if !literal {
            self.end_of_label(label)?;
            self.judge_top_level(label_start, label, dots);
        }
        Some(length)
    }

    fn end_of_label(&mut self, label: usize) -> Option<()> {
        if label == 0 || self.text_before() == Some(b'-') {
            return None;
        }
        if label > 63 {
            self.note(Class::Rfc5322Only);
        }
        Some(())
    }

    /// The last byte that was read.
    fn text_before(&self) -> Option<u8> {
        self.at.checked_sub(1).and_then(|i| self.bytes.get(i)).copied()
    }

    fn judge_top_level(&mut self, start: usize, length: usize, dots: usize) {
        let label = self.bytes.get(start..start + length).unwrap_or_default().to_ascii_lowercase();
        let numeric = label.first().is_some_and(u8::is_ascii_digit);
        let dotless = dots == 0 && !std::str::from_utf8(&label).is_ok_and(is_dotless_mail_domain);
        if numeric || dotless {
            self.note(Class::Rfc5321Unusual);
        }
    }

    /// A domain literal, brackets and all; tells its length.
    fn literal(&mut self) -> Option<usize> {
        let start = self.at;
        let mut obsolete = self.worst >= Class::Deprecated;
        self.at += 1;
        loop {
            match self.peek()? {
                b']' => break,
                b'\\' => {
                    obsolete = true;
                    self.quoted_pair()?;
                }
                b'\r' | b' ' | b'\t' => {
                    self.note(Class::Cfws);
                    self.folding()?;
                }
                0 | b'[' | 128.. => return None,
                b => {
                    obsolete |= b < 33 || b == 127;
                    self.at += 1;
                }
            }
        }
        let inside = self.bytes.get(start + 1..self.at).unwrap_or_default();
        let address = !obsolete && std::str::from_utf8(inside).is_ok_and(literal::is_address);
        self.note(if address { Class::Rfc5321Unusual } else { Class::Rfc5322Only });
        self.at += 1;
        Some(self.at - start)
    }

    /// A quoted string, quotes and all; tells its length.
    fn quoted_string(&mut self) -> Option<usize> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(self.at - start);
                }
                b'\\' => self.quoted_pair()?,
                b'\r' | b'\t' => {
                    self.note(Class::Cfws);
                    self.folding()?;
                }
                b => self.plain(b)?,
            }
        }
    }

    /// A comment; comments nest.
    fn comment(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            match self.peek()? {
                b'(' => {
                    depth += 1;
                    self.at += 1;
                }
                b')' => {
                    depth -= 1;
                    self.at += 1;
                    if depth == 0 {
                        return Some(());
                    }
                }
                b'\\' => self.quoted_pair()?,
                b'\r' | b' ' | b'\t' => self.folding()?,
                b => self.plain(b)?,
            }
        }
    }

    /// One byte inside quotes or a comment.
    fn plain(&mut self, b: u8) -> Option<()> {
        if b > 127 || b == 0 || b == b'\n' {
            return None;
        }
        if b < 32 || b == 127 {
            self.note(Class::Deprecated);
        }
        self.at += 1;
        Some(())
    }

    /// A backslash and the byte that it quotes.
    fn quoted_pair(&mut self) -> Option<()> {
        self.at += 1;
        let b = self.peek()?;
        if b > 127 {
            return None;
        }
        if (b < 31 && b != b'\t') || b == 127 {
            self.note(Class::Deprecated);
        }
        self.at += 1;
        Some(())
    }

    /// Folding white space: a line break needs white space after it; a second one is obsolete.
    fn folding(&mut self) -> Option<()> {
        let (mut folds, mut open) = (0, false);
        loop {
            match self.peek() {
                Some(b' ' | b'\t') => {
                    open = false;
                    self.at += 1;
                }
                Some(b'\r') if !open && self.bytes.get(self.at + 1) == Some(&b'\n') => {
                    folds += 1;
                    open = true;
                    self.at += 2;
                    if folds > 1 {
                        self.note(Class::Deprecated);
                    }
                }
                Some(b'\r') => return None,
                _ => return (!open).then_some(()),
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn note(&mut self, class: Class) {
        self.worst = self.worst.max(class);
    }
}

/// Whether `b` may stand in an atom (RFC 5322 section 3.2.3).
pub(crate) const fn is_atext(b: u8) -> bool {
    b.is_ascii_alphanumeric()
        || matches!(
            b,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'/'
                | b'='
                | b'?'
                | b'^'
                | b'_'
                | b'`'
                | b'{'
                | b'|'
                | b'}'
                | b'~'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_each_class() {
        for (address, class) in [
            ("a@b.kr", Class::Valid),
            ("a@io", Class::Valid),
            ("a@kr", Class::Rfc5321Unusual),
            ("a@b.123", Class::Rfc5321Unusual),
            ("\"\"@b.kr", Class::Rfc5321Unusual),
            ("a@[1.2.3.4]", Class::Rfc5321Unusual),
            ("a@[IPv6:1::2]", Class::Rfc5321Unusual),
            ("a(c)@b.kr", Class::Deprecated),
            (" a@b.kr", Class::Cfws),
            ("a@b.kr (집)", Class::Error),
            ("a@b.kr (home)", Class::Cfws),
            ("a @b.kr", Class::Deprecated),
            ("\"a\".b@b.kr", Class::Deprecated),
            ("a@[b c]", Class::Rfc5322Only),
            ("a@b_c.kr", Class::Rfc5322Only),
            ("", Class::Error),
            ("@", Class::Error),
            (".a@b.kr", Class::Error),
            ("a.@b.kr", Class::Error),
            ("a@b..kr", Class::Error),
            ("a@-b.kr", Class::Error),
            ("a@b-.kr", Class::Error),
            ("a@b.kr.", Class::Error),
            ("홍@b.kr", Class::Error),
            ("a@한국.kr", Class::Valid),
        ] {
            assert_eq!(classify(address), class, "{address}");
        }
    }
}
