//! Finds mailboxes in the text of a cell: what stands around each `@`.

use cleanse_core::{Note, NoteKind};
use cleanse_text::to_latin;

use crate::beside::{self, PAIRS, Piece};
use crate::class::is_atext;
use crate::domain::{self, Run};
use crate::hits::{Hit, Hits};
use crate::{known, plain};

/// A mailbox as it was found, before anybody asked whether it can be one.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) local: String,
    pub(crate) domain: String,
    pub(crate) hits: Hits,
    /// Reading it took a guess.
    pub(crate) doubt: bool,
    /// Further readings, as local part and domain.
    pub(crate) also: Vec<(String, String)>,
    /// The words before it.
    pub(crate) before: String,
}

/// What a cell holds.
#[derive(Default)]
pub(crate) struct Scan {
    pub(crate) found: Vec<Found>,
    pub(crate) notes: Vec<Note>,
    /// The words behind the last one.
    pub(crate) behind: String,
    pub(crate) hits: Hits,
}

impl std::fmt::Debug for Hits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.rules().map(|r| r.code)).finish()
    }
}

/// Reads all mailboxes of a text.
pub(crate) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, behind) = rest.split_at(at);
        let behind = scan.skip_ats(behind);
        if scan.is_stray(before, behind) {
            scan.hits.add(Hit::DoubledSign);
            rest = behind;
            continue;
        }
        rest = scan.mailbox(before, behind);
    }
    scan.after(rest);
    scan
}

/// Reads one plain mailbox in what exports and mail programs put around it: `<…>`, `mailto:`, `서하늘 <…>`, a comma behind. The long
/// road says the same; `None` says nothing.
pub(crate) fn wrapped(text: &str) -> Option<Scan> {
    let at = text.find('@')?;
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|&b| !plain::may_be_local(b)).map_or(0, |before| before + 1);
    let length = bytes[at + 1..].iter().position(|&b| !plain::may_be_domain(b));
    let run = &text[at + 1..length.map_or(text.len(), |length| at + 1 + length)];
    let end = at + 1 + run.trim_end_matches('.').len();
    let (left, mailbox, right) = (text.get(..start)?, text.get(start..end)?, text.get(end..)?);
    let known_left = matches!(left, "" | "<" | "mailto:") || is_display_name(left);
    let known_right = right.bytes().all(|b| matches!(b, b',' | b';' | b'.' | b'>'));
    let first = mailbox.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
    let web = run.starts_with("ww");
    if !(known_left && known_right && first) || web || plain::at_of(mailbox).is_none() {
        return None;
    }
    let (local, domain) = mailbox.split_at(at - start);
    let mut found = Found {
        local: local.to_owned(),
        domain: domain[1..].to_owned(),
        hits: Hits::default(),
        doubt: false,
        also: Vec::new(),
        before: String::new(),
    };
    let mut scan = Scan::default();
    scan.before(left, right, &mut found);
    scan.push(found);
    scan.after(right);
    Some(scan)
}

/// `서하늘 <`: Hangul words before the angle bracket, and no word for a sign among them.
fn is_display_name(left: &str) -> bool {
    let Some(name) = left.strip_suffix('<') else { return false };
    name.len() <= 40
        && name.chars().all(|c| c == ' ' || cleanse_text::is_syllable(c))
        && !name.contains(['골', '앳', '엣'])
}

/// Where a piece of text stood.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    Between,
    After,
}

impl Scan {
    /// Skips a run of `@`, with spaces inside it.
    fn skip_ats<'a>(&mut self, behind: &'a str) -> &'a str {
        let mut rest = behind.get(1..).unwrap_or_default();
        while let Some(more) = rest.trim_start().strip_prefix('@') {
            self.hits.add(Hit::DoubledSign);
            rest = more;
        }
        rest
    }

    /// `@haneul@daum.net`: nothing stands before the first sign, and a whole local part between it and the next.
    fn is_stray(&self, before: &str, behind: &str) -> bool {
        self.found.is_empty()
            && before.trim().is_empty()
            && behind.split_once('@').is_some_and(|(local, _)| {
                !local.is_empty() && local.is_ascii() && local.chars().all(in_token)
            })
    }

    /// Reads one mailbox and answers the text behind it.
    fn mailbox<'a>(&mut self, before: &str, behind: &'a str) -> &'a str {
        let (left, local) = self.local(before);
        let run = domain::read(behind);
        let rest = behind.get(run.length..).unwrap_or_default();
        if local.text.is_empty() && left.trim().is_empty() && self.continues(&run) {
            return rest;
        }
        let mut found = Found {
            local: local.text,
            domain: run.domain,
            hits: run.hits,
            doubt: run.doubt,
            also: Vec::new(),
            before: String::new(),
        };
        found.hits.join(local.hits);
        found.doubt |= found.local.is_empty() && !left.trim().is_empty();
        if rest.starts_with(is_mask) && !domain::has_public_end(&found.domain) {
            found.hits.add(Hit::Masked);
        }
        self.before(left, rest, &mut found);
        self.push(found);
        rest
    }

    /// A cell that holds one mailbox twice holds one.
    fn push(&mut self, found: Found) {
        let same = |f: &Found| {
            f.local.eq_ignore_ascii_case(&found.local) && f.domain == found.domain && f.doubt == found.doubt
        };
        match self.found.iter().any(same) {
            true => self.hits.add(Hit::StrayPunctuation),
            false => self.found.push(found),
        }
    }

    /// What to make of an `@` with nothing before it: part of the domain before, or a stray sign.
    fn continues(&mut self, run: &Run) -> bool {
        let Some(last) = self.found.last_mut() else {
            return false;
        };
        if run.domain.is_empty() {
            self.hits.add(Hit::DoubledSign);
        } else if last.local.is_empty() {
            last.hits.add(Hit::DoubledSign);
            last.local = std::mem::replace(&mut last.domain, run.domain.clone());
        } else if last.domain == run.domain {
            last.hits.add(Hit::DoubledSign);
        } else if last.local == last.domain {
            last.hits.add(Hit::DoubledSign);
            last.doubt = true;
            last.domain.clone_from(&run.domain);
        } else if !last.domain.contains('.') {
            last.hits.add(if run.dot_first { Hit::DoubledSign } else { Hit::WrongSign });
            last.doubt |= !run.dot_first;
            last.domain = format!("{}.{}", last.domain, run.domain);
        } else if let Some((provider, id)) = pasted(&last.domain) {
            let next = Found {
                local: id,
                domain: run.domain.clone(),
                hits: run.hits,
                doubt: false,
                also: Vec::new(),
                before: String::new(),
            };
            last.domain = provider;
            self.push(next);
        } else {
            last.hits.add(Hit::TwoReadings);
            last.doubt = true;
            last.also.push((last.local.clone(), run.domain.clone()));
        }
        true
    }

    /// Splits the text before an `@` into what belongs to the local part and the rest.
    fn local<'a>(&self, before: &'a str) -> (&'a str, Local) {
        let mut local = Local::default();
        let trimmed = before.trim_end();
        if trimmed.len() < before.len() && !trimmed.is_empty() {
            local.hits.add(Hit::InnerSpace);
        }
        if let Some((left, quoted)) = quoted(trimmed) {
            local.quoted(quoted);
            return (left, local);
        }
        let start = trimmed
            .char_indices()
            .rev()
            .take_while(|&(_, c)| in_token(c))
            .last()
            .map_or(trimmed.len(), |(i, _)| i);
        let (left, token) = trimmed.split_at(start);
        let bare = token.trim_start_matches([
            '\'', '*', '~', '=', '&', '+', '!', '`', '?', '#', '$', '%', '^', '{', '}', '·', '|',
        ]);
        if bare.len() < token.len() {
            local.hits.add(Hit::StrayPunctuation);
        }
        let bare = labelled(bare).unwrap_or(bare);
        let cut = local.letters(bare);
        (&trimmed[..left.len() + (token.len() - bare.len()) + cut], local)
    }

    /// Judges and keeps what stood before a mailbox.
    fn before(&mut self, left: &str, rest: &str, found: &mut Found) {
        let last_word = left.trim_end().rsplit(|c: char| !is_wordly(c)).next().unwrap_or_default();
        let glued = left.ends_with(')')
            && left.split_once('(').is_some_and(|(head, _)| head.ends_with(|c: char| c.is_ascii_graphic()));
        let spaced = left.ends_with(char::is_whitespace) && left.trim_end().ends_with(is_wordly);
        let latin = !last_word.is_empty()
            && last_word.bytes().all(is_atext_or_dot)
            && last_word.bytes().any(|b| b.is_ascii_alphabetic());
        let comma = if self.found.is_empty() { word_before_comma(left) } else { None };
        if let Some(word) = comma.filter(|_| !found.local.is_empty()) {
            found.hits.add(Hit::TwoReadings);
            found.doubt = true;
            found.also.push((format!("{word}.{}", found.local), found.domain.clone()));
        } else if self.found.is_empty() && glued {
            found.hits.add(Hit::Malformed);
            found.doubt = true;
        } else if self.found.is_empty() && spaced && latin && !is_label(last_word) && !found.local.is_empty()
        {
            found.hits.add(Hit::TwoReadings);
            found.doubt = true;
            found.also.push((format!("{last_word}{}", found.local), found.domain.clone()));
        } else if let Some(piece) =
            beside::piece(left, &found.local, rest).filter(|_| !found.local.is_empty())
        {
            found.hits.add(Hit::TwoReadings);
            found.doubt = true;
            if let Piece::Joined(local) = piece {
                found.also.push((local, found.domain.clone()));
            }
        }
        left.clone_into(&mut found.before);
        self.remark(left, if self.found.is_empty() { Side::Before } else { Side::Between });
    }

    /// Keeps what stood behind the last mailbox.
    fn after(&mut self, right: &str) {
        right.clone_into(&mut self.behind);
        self.remark(right, Side::After);
    }

    /// Keeps words beside a mailbox as a note; punctuation goes.
    fn remark(&mut self, text: &str, side: Side) {
        if text.trim().is_empty() {
            return;
        }
        let wrapping = text.contains(['<', '>', '"', '[', ']', '(', ')', '「', '」', '\'']);
        let words = bare_words(text);
        let label = is_label(words);
        if words.is_empty() || is_filler(words) {
            match side {
                Side::Between => {}
                _ if wrapping => self.hits.add(Hit::Wrapped),
                _ => self.hits.add(Hit::StrayPunctuation),
            }
            return;
        }
        let wrapped = side != Side::After && (label || side == Side::Before && wrapping);
        self.hits.add(if wrapped { Hit::Wrapped } else { Hit::NoteBeside });
        if !is_scheme(words) {
            self.notes.push(Note {
                kind: if label { NoteKind::Label } else { NoteKind::Remark },
                text: words.into(),
            });
        }
    }
}

/// The words without the punctuation around them; a bracket stays whose partner stands inside: `임가온(대리)`.
fn bare_words(text: &str) -> &str {
    let from = text.find(is_alphanumeric).unwrap_or(text.len());
    let words = text[from..].trim_end_matches(|c: char| !is_alphanumeric(c));
    let (head, tail) = (&text[..from], &text[from + words.len()..]);
    let (mut start, mut end) = (from, from + words.len());
    for (open, close) in PAIRS {
        let (opened, closed) = (words.matches(open).count(), words.matches(close).count());
        if opened > closed && tail.starts_with(close) {
            end += close.len_utf8();
        } else if closed > opened && head.ends_with(open) {
            start -= open.len_utf8();
        }
    }
    &text[start..end]
}

/// A local part as read.
#[derive(Default)]
struct Local {
    text: String,
    hits: Hits,
}

impl Local {
    /// Takes the token, less Hangul words glued before it; answers how many bytes were left out.
    fn letters(&mut self, token: &str) -> usize {
        if token.is_ascii() {
            token.clone_into(&mut self.text);
            return 0;
        }
        if token.chars().any(is_jamo) {
            let latin = to_latin(token);
            if latin.is_ascii() {
                self.hits.add(Hit::HangulKeyboard);
                self.text = latin;
                return 0;
            }
        }
        let head: usize = token.chars().take_while(|c| !c.is_ascii()).map(char::len_utf8).sum();
        let tail = token[head..].trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        let only_words = token[..head].chars().all(is_wordly);
        if only_words && tail.is_ascii() && !tail.is_empty() {
            tail.clone_into(&mut self.text);
            return token.len() - tail.len();
        }
        token.clone_into(&mut self.text);
        0
    }

    /// A quoted local part: quotes around a plain one say nothing.
    fn quoted(&mut self, content: &str) {
        let plain = !content.is_empty() && content.bytes().all(is_atext_or_dot) && !content.contains("..");
        if plain {
            self.hits.add(Hit::Wrapped);
            content.clone_into(&mut self.text);
        } else {
            self.text = format!("\"{content}\"");
        }
    }
}

/// `seo,haneul@`: a Latin word that only a comma parts from the mailbox; the comma may stand for a dot.
fn word_before_comma(left: &str) -> Option<&str> {
    let head = left.strip_suffix([',', ';'])?;
    let word = head.rsplit(|c: char| !is_wordly(c)).next().unwrap_or_default();
    let latin = word.bytes().all(is_atext_or_dot) && word.bytes().any(|b| b.is_ascii_alphanumeric());
    (latin && !is_label(word)).then_some(word)
}

/// The content of a quoted string at the end of the text, and what stands before it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let body = text.strip_suffix('"')?;
    let open = body.rfind('"')?;
    Some((&body[..open], &body[open + 1..]))
}

/// `naver.comhaneul`: a provider's domain and the beginning of the next mailbox, pasted together.
fn pasted(domain: &str) -> Option<(String, String)> {
    known::all().filter(|k| k.free).find_map(|k| {
        let id = domain.strip_prefix(k.domain)?;
        (!id.is_empty() && !id.starts_with('.')).then(|| (k.domain.to_owned(), id.to_owned()))
    })
}

/// Characters that may belong to the word before an `@`.
fn in_token(c: char) -> bool {
    if c.is_ascii() {
        u8::try_from(c).is_ok_and(is_atext_or_dot) && !matches!(c, '/' | '|')
    } else {
        is_alphanumeric(c) || is_mask(c)
    }
}

pub(crate) fn is_atext_or_dot(b: u8) -> bool {
    is_atext(b) || b == b'.'
}

/// As [`char::is_alphanumeric`], whose tables are slow for Hangul.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    cleanse_text::is_syllable(c) || c.is_alphanumeric()
}

/// Letters, digits and the signs that stand inside a word.
pub(crate) fn is_wordly(c: char) -> bool {
    is_alphanumeric(c) || matches!(c, '_' | '-' | '.' | '+')
}

/// Signs that hide letters.
pub(crate) fn is_mask(c: char) -> bool {
    matches!(c, '*' | '●' | '○' | '◯' | '■' | '□' | '＊' | '∗' | '◎')
}

/// Stray jamo: keys of the Hangul keyboard, no letters of a word.
pub(crate) fn is_jamo(c: char) -> bool {
    matches!(c, 'ㄱ'..='ㅣ' | '\u{1100}'..='\u{11FF}')
}

/// What follows a label and its equals sign: `email=haneul`.
pub(crate) fn labelled(local: &str) -> Option<&str> {
    let (label, rest) = local.split_once('=')?;
    (is_label(label) && !rest.is_empty()).then_some(rest)
}

/// Whether a word only says that a mailbox follows.
pub(crate) fn is_label(word: &str) -> bool {
    if word.len() > 30 || !word.chars().find(|&c| is_alphanumeric(c)).is_some_and(opens_label) {
        return false;
    }
    let word: String = word.chars().filter(|&c| is_alphanumeric(c)).flat_map(char::to_lowercase).collect();
    matches!(
        word.as_str(),
        "email"
            | "mail"
            | "emailaddress"
            | "mailaddress"
            | "이메일"
            | "메일"
            | "이멜"
            | "전자우편"
            | "전자메일"
            | "이메일주소"
            | "메일주소"
            | "주소"
            | "메일은"
            | "이메일은"
            | "e"
            | "e메일"
            | "m"
            | "to"
            | "tomail"
            | "mailto"
            | "http"
            | "https"
            | "httpmailto"
            | "contact"
            | "address"
    )
}

/// First letters of the labels.
fn opens_label(c: char) -> bool {
    matches!(c, '이' | '메' | '전' | '주')
        || !cleanse_text::is_syllable(c)
            && c.to_lowercase().next().is_some_and(|c| matches!(c, 'e' | 'm' | 't' | 'h' | 'c' | 'a'))
}

fn is_scheme(words: &str) -> bool {
    let words = words.to_ascii_lowercase();
    matches!(words.as_str(), "mailto" | "mail to" | "http" | "https" | "http://mailto")
}

/// Words that only join two mailboxes, and jamo that slipped from the keyboard.
pub(crate) fn is_filler(words: &str) -> bool {
    matches!(words, "또는" | "혹은" | "및" | "와" | "과" | "or" | "and" | "OR" | "AND")
        || words.chars().all(is_jamo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_road_says_what_the_long_one_says() {
        let lefts = [
            "",
            "<",
            "mailto:",
            "서하늘 <",
            "이메일 <",
            "과 <",
            "서 하 늘<",
            "골뱅이 <",
            "a<",
            ".",
            "+",
            "<<",
            "www.",
        ];
        let rights = ["", ">", ",", ";", ".", "...", ">;", ",kr", " ", "@", "@daum.net", "-", "입니다", ".>"];
        let cores = [
            "haneul@naver.com",
            "h.a-n_e+u@hanbit.co.kr",
            "h@naver",
            "a..b@c.kr",
            "h@www.naver.com",
            "h@naver.con",
        ];
        let mut taken = 0;
        for i in 0..lefts.len() * cores.len() * rights.len() {
            let left = lefts[i % lefts.len()];
            let core = cores[i / lefts.len() % cores.len()];
            let right = rights[i / (lefts.len() * cores.len())];
            let text = format!("{left}{core}{right}");
            let Some(short) = wrapped(&text) else { continue };
            let long = scan(&text);
            assert_eq!(
                format!("{:?} {:?}", short.found, short.hits),
                format!("{:?} {:?}", long.found, long.hits),
                "{text}"
            );
            let words = |s: &Scan| s.notes.iter().map(|n| (n.kind, n.text.clone())).collect::<Vec<_>>();
            assert_eq!(words(&short), words(&long), "{text}");
            taken += 1;
        }
        assert!(taken > 100, "{taken}");
    }
}
