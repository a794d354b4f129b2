//! Reads the domain behind an `@`, with the dirt that people put into it.

use std::borrow::Cow;

use cleanse_text::to_latin;

use crate::generated::top_level::TOP_LEVEL;
use crate::hits::{Hit, Hits};
use crate::known;
use crate::scan::is_jamo;

/// A domain as read: lower case, single dots, no spaces.
#[derive(Debug, Default)]
pub(crate) struct Run {
    pub(crate) domain: String,
    /// How many bytes of the text it took.
    pub(crate) length: usize,
    pub(crate) hits: Hits,
    /// Reading it took a guess.
    pub(crate) doubt: bool,
    /// A dot stood first.
    pub(crate) dot_first: bool,
}

/// Reads the domain at the start of `text`.
pub(crate) fn read(text: &str) -> Run {
    // Few domains are longer.
    let domain = String::with_capacity(text.len().min(24));
    let mut reader = Reader { text, run: Run { domain, ..Run::default() } };
    reader.skip_front();
    if reader.rest().starts_with('[') {
        reader.literal();
        return reader.run;
    }
    while reader.step() {}
    let mut run = reader.run;
    trim_end(&mut run);
    convert(&mut run);
    mend_prefix(&mut run);
    run
}

/// Whether `.kr` gives its domains out under this label: `co.kr`, `ac.kr`.
pub(crate) fn is_korean_second_level(label: &str) -> bool {
    matches!(label, "co" | "or" | "go" | "ac" | "ne" | "re" | "pe" | "hs" | "ms" | "es")
}

/// Whether names are only given out under this domain, so that no mailbox is at it: `co.kr`, `com.cn` (the second
/// level of the countries that Korean customers write from, by the Public Suffix List).
pub(crate) fn is_public_suffix(domain: &str) -> bool {
    // The longest of them; most domains are longer.
    if domain.len() > "mil.kr".len() {
        return false;
    }
    let Some((second, top)) = domain.split_once('.') else { return false };
    match top {
        "kr" => is_korean_second_level(second) || matches!(second, "mil" | "sc" | "kg"),
        "jp" => matches!(second, "ac" | "ad" | "co" | "ed" | "go" | "gr" | "lg" | "ne" | "or"),
        "cn" => matches!(second, "ac" | "com" | "edu" | "gov" | "net" | "org" | "mil"),
        "uk" => matches!(second, "ac" | "co" | "gov" | "ltd" | "me" | "net" | "nhs" | "org" | "plc" | "sch"),
        "tw" | "hk" => matches!(second, "com" | "edu" | "gov" | "idv" | "net" | "org"),
        "sg" | "au" | "my" | "ph" | "vn" | "br" => matches!(second, "com" | "edu" | "gov" | "net" | "org"),
        "mx" => matches!(second, "com" | "edu" | "gob" | "net" | "org"),
        "nz" => matches!(second, "ac" | "co" | "net" | "org"),
        "in" => matches!(second, "ac" | "co" | "edu" | "gov" | "net" | "org"),
        "th" => matches!(second, "ac" | "co" | "go" | "in" | "mi" | "net" | "or"),
        "id" => matches!(second, "ac" | "co" | "go" | "net" | "or" | "sch" | "web"),
        "za" => matches!(second, "ac" | "co" | "gov" | "net" | "org" | "web"),
        _ => false,
    }
}

struct Reader<'a> {
    text: &'a str,
    run: Run,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.run.length..).unwrap_or_default()
    }

    /// Spaces, stray dots and an `http://` in front.
    fn skip_front(&mut self) {
        let trimmed = self.rest().trim_start();
        let spaces = self.rest().len() - trimmed.len();
        if spaces > 0 && !trimmed.is_empty() {
            self.run.hits.add(Hit::InnerSpace);
        }
        self.run.length += spaces;
        for scheme in ["http://", "https://"] {
            if self.rest().get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)) {
                self.run.length += scheme.len();
                self.run.hits.add(Hit::WebPrefix);
                self.run.doubt = true;
            }
        }
        let dots = self.rest().len() - self.rest().trim_start_matches(['.', ',']).len();
        if dots > 0 && self.rest()[dots..].starts_with(char::is_alphanumeric) {
            self.run.hits.add(Hit::DoubledSign);
            self.run.dot_first = true;
            self.run.length += dots;
        }
    }

    fn literal(&mut self) {
        let end = self.rest().find(']').map_or(self.rest().len(), |i| i + 1);
        self.run.domain = self.rest()[..end].to_ascii_lowercase();
        self.run.length += end;
    }

    /// Takes one character or one mended gap; `false` at the end of the domain.
    fn step(&mut self) -> bool {
        let Some(c) = self.rest().chars().next() else { return false };
        match c {
            'A'..='Z' => {
                self.run.hits.add(Hit::UpperCase);
                self.take(c.to_ascii_lowercase(), 1)
            }
            'a'..='z' | '0'..='9' | '-' => self.take(c, 1),
            '.' | ',' | ';' | '/' | ' ' | '\n' | '\t' => self.gap(),
            _ if !c.is_ascii() && c.is_alphanumeric() => {
                self.take(c.to_lowercase().next().unwrap_or(c), c.len_utf8())
            }
            _ => false,
        }
    }

    fn take(&mut self, c: char, bytes: usize) -> bool {
        self.run.domain.push(c);
        self.run.length += bytes;
        true
    }

    /// A run of dots, commas and spaces between two labels: one dot, or the end.
    fn gap(&mut self) -> bool {
        let rest = self.rest();
        let after = rest.trim_start_matches(['.', ',', ';', '/', ' ', '\n', '\t']);
        let signs = &rest[..rest.len() - after.len()];
        if signs == "." && after.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return self.take('.', 1);
        }
        let end = after.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(after.len());
        let (next, behind) = after.split_at(end);
        // A letter may take more bytes in lower case.
        let (next, behind) = (next.to_lowercase(), behind.trim_start());
        if signs.bytes().all(|b| b == b'.') {
            if next.is_empty() {
                return false;
            }
            if signs.len() > 1 {
                self.run.hits.add(Hit::DoubledSign);
            }
            return self.take('.', signs.len());
        }
        if next.is_empty() || behind.starts_with('@') {
            return false;
        }
        let whole: String =
            after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')).collect();
        self.mend_gap(signs, &next, whole.trim_end_matches('.'))
    }

    /// Commas and spaces stand for a dot only before the end of a domain that lacks one.
    fn mend_gap(&mut self, signs: &str, next: &str, whole: &str) -> bool {
        let spaced = signs.contains([' ', '\n', '\t']);
        let (dot, comma, other) = (signs.contains('.'), signs.contains(','), signs.contains([';', '/']));
        if !(dot || comma || other) {
            return self.mend_spaces(signs.len(), next, whole);
        }
        let web = matches!(self.run.domain.as_str(), "www" | "wwww");
        if !(continues(&self.run.domain, next) || web) || (other && !completes(&self.run.domain, next)) {
            return false;
        }
        self.run.doubt |= other;
        if spaced {
            self.run.hits.add(Hit::InnerSpace);
        }
        let hit = match (other, comma) {
            (true, _) => Hit::WrongSign,
            (false, true) => Hit::CommaForDot,
            _ => Hit::InnerSpace,
        };
        self.mended(hit, signs.len(), true)
    }

    /// Only spaces: they cut a provider's domain in two, or stand for its dot.
    fn mend_spaces(&mut self, bytes: usize, next: &str, whole: &str) -> bool {
        let joined = format!("{}{}", self.run.domain, whole.to_ascii_lowercase());
        if known::find(&joined).is_some_and(|k| k.free) {
            return self.mended(Hit::InnerSpace, bytes, false);
        }
        let spelled =
            !self.run.domain.contains('.') && matches!(next, "com" | "net" | "co" | "ac" | "go" | "or");
        let dot = spelled || (self.run.domain.ends_with(".co") && next == "kr");
        self.run.doubt |= dot;
        dot && self.mended(Hit::MissingTopLevel, bytes, true)
    }

    fn mended(&mut self, hit: Hit, bytes: usize, dot: bool) -> bool {
        self.run.hits.add(hit);
        self.run.length += bytes;
        if dot {
            self.run.domain.push('.');
        }
        true
    }
}

/// Whether `next` can go on a domain that stopped at a comma or a space.
fn continues(domain: &str, next: &str) -> bool {
    if domain.is_empty() {
        return false;
    }
    let next = if next.is_ascii() { next.to_owned() } else { to_latin(next).to_lowercase() };
    let last = domain.rsplit('.').next().unwrap_or_default();
    let complete = domain.contains('.') && TOP_LEVEL.contains(last);
    match next.as_str() {
        "kr" => {
            matches!(last, "co" | "or" | "go" | "ac" | "ne" | "re" | "pe" | "hs" | "ms" | "es") || !complete
        }
        "co" | "or" | "go" | "ac" | "ne" | "re" | "com" | "net" | "org" | "con" | "jp" | "cn" | "edu" => {
            !complete
        }
        _ => false,
    }
}

/// Whether a dot between the two makes the domain of a provider.
fn completes(domain: &str, next: &str) -> bool {
    known::find(&format!("{domain}.{next}")).is_some_and(|k| k.free)
}

/// Dashes at the end of a domain are no part of it.
fn trim_end(run: &mut Run) {
    let kept = run.domain.trim_end_matches('-').len();
    if kept < run.domain.len() && kept > 0 && !run.domain[..kept].ends_with('.') {
        run.length -= run.domain.len() - kept;
        run.domain.truncate(kept);
    }
}

/// Hangul in the domain: words glued behind it, the wrong keyboard, or a real Hangul domain.
fn convert(run: &mut Run) {
    if run.domain.is_ascii() {
        return;
    }
    if let Some(cut) = glued(&run.domain) {
        run.length = run.length.saturating_sub(run.domain.len() - cut);
        run.domain.truncate(cut);
        return;
    }
    if run.domain.chars().any(is_jamo) {
        let latin = to_latin(&run.domain).to_lowercase();
        if latin.is_ascii() {
            run.hits.add(Hit::HangulKeyboard);
            // ㄴㅇㅂ.com may be short for a Korean word.
            run.doubt |= run.domain.split('.').any(is_consonants) && known::find(&latin).is_none();
            run.domain = latin;
        }
    }
}

/// Whether a label is jamo without a vowel, as of a word in its initials.
fn is_consonants(label: &str) -> bool {
    !label.is_empty() && label.chars().all(|c| matches!(c, 'ㄱ'..='ㅎ'))
}

/// `daum.net입니다`: where the words begin that stand right behind an ASCII domain.
fn glued(domain: &str) -> Option<usize> {
    let last = domain.rfind('.')? + 1;
    let label = &domain[last..];
    let head = label.bytes().take_while(u8::is_ascii).count();
    (head > 0 && head < label.len() && TOP_LEVEL.contains(&label[..head])).then_some(last + head)
}

/// `www.naver.com`: the web site of a provider is not where its mailboxes are.
fn mend_prefix(run: &mut Run) {
    let Some((host, domain)) = run.domain.split_once('.') else { return };
    let web = matches!(host, "www" | "wwww" | "ww" | "wwwww");
    if web && domain.contains('.') {
        run.hits.add(Hit::WebPrefix);
        run.doubt |= known::find(domain).is_none_or(|k| k.provider.is_empty());
        run.domain = domain.to_owned();
    }
}

/// Whether the domain ends in a public top-level domain, and so may be whole.
pub(crate) fn has_public_end(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(_, top)| TOP_LEVEL.contains(top))
}

/// The domain with U-labels and with A-labels, when it can be one.
pub(crate) fn both_forms(domain: &str) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
    if domain.starts_with('[') || (domain.is_ascii() && !domain.contains("xn--")) {
        return Some((Cow::Borrowed(domain), Cow::Borrowed(domain)));
    }
    let ascii = idna::domain_to_ascii(domain).ok()?;
    let (unicode, result) = idna::domain_to_unicode(&ascii);
    result.ok()?;
    unicode.chars().all(is_label_letter).then_some((Cow::Owned(unicode), Cow::Owned(ascii)))
}

/// What a registry lets into a label (RFC 5892): letters, digits and the vowel signs of scripts that have them, but no jamo
/// (section 2.9). An A-label may decode to symbols, which no mailbox of anybody has.
fn is_label_letter(c: char) -> bool {
    (c.is_alphanumeric() && !is_any_jamo(c))
        || matches!(c, '-' | '.' | '\u{300}'..='\u{36f}' | '\u{900}'..='\u{eff}')
}

/// Jamo of every block: conjoining, of the Hangul keyboard, of half width, and the old ones.
fn is_any_jamo(c: char) -> bool {
    is_jamo(c)
        || matches!(c, '\u{3131}'..='\u{318E}' | '\u{A960}'..='\u{A97F}' | '\u{D7B0}'..='\u{D7FF}' | '\u{FFA0}'..='\u{FFDC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suffix_is_no_host() {
        for suffix in ["co.kr", "mil.kr", "co.jp", "com.cn", "nhs.uk", "com.au"] {
            assert!(is_public_suffix(suffix), "{suffix}");
        }
        for host in ["sk.kr", "com.kr", "co.com", "kr", "korea.kr", "a.co.kr", "co.kr.", ""] {
            assert!(!is_public_suffix(host), "{host}");
        }
    }
}
