//! SMTP replies: the codes and the words, whatever the line breaks.

use std::{borrow::Cow, net::IpAddr, sync::LazyLock};

use memchr::memmem::Finder;

use crate::status::Status;

/// A reply, read but not yet judged.
#[derive(Clone, Debug)]
pub(crate) struct Reply<'a> {
    /// The words in one line, without the codes that continuation lines repeat.
    pub(crate) text: Cow<'a, str>,
    /// Where the reply itself begins in `text`, after what the reporting server says about it (`host … said:`).
    pub(crate) start: usize,
    /// The three-digit code.
    pub(crate) code: Option<u16>,
    /// The enhanced status code.
    pub(crate) status: Option<Status>,
}

impl<'a> Reply<'a> {
    /// Reads a reply of one or more lines.
    pub(crate) fn read(reply: &'a str) -> Reply<'a> {
        let code = find_code(reply);
        let continues = code.is_some_and(|(_, at)| reply.as_bytes().get(at + 3) == Some(&b'-'));
        let text = join(reply, continues);
        let start = match (code, &text) {
            (Some((_, at)), _) if at < 6 => 0,
            (Some((_, at)), Cow::Borrowed(_)) => at,
            (Some(_), Cow::Owned(joined)) => find_code(joined).map_or(0, |(_, at)| at),
            (None, _) => 0,
        };
        Reply { text, start, code: code.map(|(code, _)| code), status: Status::find(reply) }
    }

    /// 4 or 5: what the codes say about trying again. The enhanced code is the more deliberate one.
    pub(crate) fn class(&self) -> Option<u8> {
        self.status.map(|s| s.class).or_else(|| self.code.and_then(|c| u8::try_from(c / 100).ok()))
    }
}

/// The text with words for what its names stand for: `ip` for every address of a host (`192.0.2.1 has been blocked` is about
/// one), `namedbox` for a mailbox, if it is the only one (of two, one is the sender's). None without any.
pub(crate) fn with_named_parts(text: &str) -> Option<String> {
    let is_host = |word: &str| {
        has_dotted_number(word.as_bytes())
            && word.trim_matches(|c: char| !c.is_ascii_alphanumeric()).parse::<IpAddr>().is_ok()
    };
    let has_hosts = has_dotted_number(text.as_bytes()) && text.split(' ').any(is_host);
    let mailbox = only_mailbox(text);
    if !has_hosts && mailbox.is_none() {
        return None;
    }
    let named = mailbox
        .map_or_else(|| text.to_owned(), |(from, to)| [&text[..from], "namedbox", &text[to..]].concat());
    let words = named.split(' ').map(|w| if is_host(w) { "ip" } else { w });
    Some(words.collect::<Vec<_>>().join(" "))
}

/// What is done for the sender or asked of them beside the reason, by what stands before and behind the word: they are not spoken of.
const ASIDES: [(&str, &str); 14] = [
    ("returned to the ", ""),
    ("returned to ", ""),
    ("return to ", ""),
    ("sent to the ", ""),
    ("back to the ", ""),
    ("back to ", ""),
    ("inform the ", ""),
    ("notify the ", ""),
    ("tell the ", ""),
    ("contact the ", ""),
    ("ask the ", ""),
    ("postmaster of the ", ""),
    ("contact ", " support"),
    ("notify ", ""),
];

/// The text without the first of its asides. Nearly all have none, and are only looked through for their one common word.
pub(crate) fn without_asides(text: &str) -> Cow<'_, str> {
    static SENDER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("sender"));
    let bytes = text.as_bytes();
    let aside = |at: usize| {
        let (before, behind) = (&bytes[..at], &bytes[at + SENDER.needle().len()..]);
        let ends = |end: &str| {
            before
                .len()
                .checked_sub(end.len())
                .is_some_and(|from| before[from..].eq_ignore_ascii_case(end.as_bytes()))
        };
        let begins = |start: &str| {
            behind.get(..start.len()).is_some_and(|part| part.eq_ignore_ascii_case(start.as_bytes()))
        };
        let (start, end) = ASIDES.iter().find(|(start, end)| ends(start) && begins(end))?;
        Some((at - start.len(), at + SENDER.needle().len() + end.len()))
    };
    match SENDER.find_iter(bytes).find_map(aside) {
        Some((from, to)) => Cow::Owned([&text[..from], &text[to..]].concat()),
        None => Cow::Borrowed(text),
    }
}

/// Where the mailbox address stands, if there is one and only one.
fn only_mailbox(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut ats = memchr::memchr_iter(b'@', bytes);
    let at = ats.next().filter(|_| ats.next().is_none())?;
    let part = |b: &&u8| b.is_ascii_alphanumeric() || matches!(**b, b'.' | b'-' | b'_' | b'+' | b'=' | b'%');
    let before = bytes[..at].iter().rev().take_while(part).count();
    let after = bytes[at + 1..].iter().take_while(part).count();
    (before > 0 && after > 0).then_some((at - before, at + 1 + after))
}

/// Whether a reply names mailboxes and none of these recipients': neither their names nor their domains. Where it is a domain that
/// does not exist, also whether it names one (`Domain example.com does not exist`) and none of theirs.
pub(crate) fn names_only_others(reply: &str, recipients: &[&str], of_domain: bool) -> bool {
    let reply = reply.to_lowercase();
    let theirs: Vec<(String, String)> =
        recipients.iter().filter_map(|r| mailbox(&r.to_lowercase())).collect();
    let is_theirs = |host: &str| theirs.iter().any(|(_, domain)| are_of_one_domain(host, domain));
    if theirs.is_empty() || theirs.iter().any(|(local, domain)| reply.contains(&format!("{local}@{domain}")))
    {
        return false;
    }
    let (mut named, mut before) = (0, "");
    for word in reply.split(|c: char| !is_of_name(c)).filter(|w| !w.is_empty()) {
        let is_beside = matches!(before, "contact" | "mailto" | "email" | "id" | "message-id" | "via");
        match mailbox(word) {
            Some((local, _)) if is_beside || ROLES.contains(&&*local) => {}
            Some((local, domain)) => {
                // A rewritten address still holds the name.
                if is_theirs(&domain) || theirs.iter().any(|(name, _)| local.contains(name.as_str())) {
                    return false;
                }
                named += 1;
            }
            None if of_domain && is_host_name(word) => {
                if is_theirs(word) {
                    return false;
                }
                named += usize::from(matches!(before, "domain" | "name"));
            }
            None => {}
        }
        before = word;
    }
    named > 0
}

/// Who answers for a host and is named in replies for being asked.
const ROLES: [&str; 9] = [
    "postmaster",
    "abuse",
    "support",
    "help",
    "helpdesk",
    "admin",
    "hostmaster",
    "mailer-daemon",
    "security",
];

const fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '=' | '%' | '@')
}

/// The name and the domain of a mailbox.
fn mailbox(word: &str) -> Option<(String, String)> {
    let word = word.trim_matches(|c: char| matches!(c, '<' | '>' | '.' | '-') || c.is_whitespace());
    let (local, domain) = word.rsplit_once('@')?;
    (!local.is_empty() && domain.contains('.')).then(|| (local.to_owned(), domain.to_owned()))
}

/// Whether one is the other or a part of it.
fn are_of_one_domain(a: &str, b: &str) -> bool {
    let is_within = |part: &str, whole: &str| {
        part.strip_suffix(whole).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    is_within(a, b) || is_within(b, a)
}

fn is_host_name(word: &str) -> bool {
    let last = word.rsplit_once('.').map_or("", |(_, last)| last);
    last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Whether a dot stands between digits in the way of `92.0`, or two colons side by side (RFC 4291).
fn has_dotted_number(bytes: &[u8]) -> bool {
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    memchr::memchr2_iter(b'.', b':', bytes).any(|i| match bytes[i] {
        b'.' => i > 2 && digit(i - 2) && digit(i - 1) && digit(i + 1),
        _ => bytes.get(i + 1) == Some(&b':'),
    })
}

/// The first three-digit reply code near the beginning, and where it stands: `550 …`, `smtp; 550-…`, `said: 421 …`.
/// A refusal counts before a success: a transcript begins with what went well.
fn find_code(reply: &str) -> Option<(u16, usize)> {
    let bytes = reply.as_bytes();
    let mut success = None;
    if bytes.len() > 3 && matches!(bytes[0], b'4' | b'5') && is_code(bytes) {
        return Some((number(bytes), 0));
    }
    let head = &bytes[..bytes.len().min(1200).saturating_sub(2)];
    for i in memchr::memchr3_iter(b'2', b'4', b'5', head) {
        let word = &bytes[i..];
        if starts_here(bytes, i) && is_code(word) {
            let code = number(word);
            if code >= 400 {
                return Some((code, i));
            }
            success = success.or(Some((code, i)));
        }
    }
    success
}

/// The number that three digits are.
fn number(word: &[u8]) -> u16 {
    word[..3].iter().fold(0, |n, b| n * 10 + u16::from(b.wrapping_sub(b'0')))
}

/// Three digits in the range of replies, then a blank, a hyphen, a colon or the end.
fn is_code(word: &[u8]) -> bool {
    let end = word.get(3).copied().unwrap_or(b' ');
    matches!(word[1], b'0'..=b'7')
        && word[2].is_ascii_digit()
        && (end.is_ascii_whitespace() || matches!(end, b'-' | b':' | b'=' | b',' | b';' | b'#' | b'<'))
}

/// A code starts the text or follows a blank, a bracket, a colon or a semicolon.
fn starts_here(bytes: &[u8], i: usize) -> bool {
    i == 0
        || bytes[i - 1].is_ascii_whitespace()
        || matches!(bytes[i - 1], b':' | b';' | b'(' | b'<' | b'[' | b'"')
}

/// One line: continuation prefixes (`550-5.1.1 `) go, blanks collapse. Borrowed when there is nothing to do.
fn join(reply: &str, continues: bool) -> Cow<'_, str> {
    let bytes = reply.as_bytes();
    if is_single_spaced(bytes) && !(continues && repeats_prefix(reply)) {
        return Cow::Borrowed(reply);
    }
    let mut joined = String::with_capacity(reply.len());
    let prefix = reply.split_ascii_whitespace().find(|w| w.len() >= 4 && is_prefix(w));
    for (i, word) in reply.split_ascii_whitespace().enumerate() {
        if i > 0 && prefix.is_some_and(|p| repeats(p, word)) {
            continue;
        }
        joined.push_str(if joined.is_empty() { "" } else { " " });
        joined.push_str(word);
    }
    Cow::Owned(joined)
}

/// Whether there is no line break, no tab and no blank after a blank. Without an early end, so that many bytes are compared at once.
fn is_single_spaced(bytes: &[u8]) -> bool {
    let after = bytes.get(1..).unwrap_or_default();
    // No control character of text stands above the carriage return.
    let broken = bytes.iter().fold(0, |found, b| found | u8::from(*b <= b'\r'));
    let double = bytes
        .iter()
        .zip(after)
        .fold(0, |found, (a, b)| found | (u8::from(*a == b' ') & u8::from(*b == b' ')));
    broken | double == 0
}

/// Whether `550-` occurs again after the beginning.
fn repeats_prefix(reply: &str) -> bool {
    let bytes = reply.as_bytes();
    memchr::memchr_iter(b'-', bytes)
        .filter(|&i| i >= 3 && bytes[i - 3..i].iter().all(u8::is_ascii_digit))
        .nth(1)
        .is_some()
}

/// `550-…`: the first word of a reply that continues.
fn is_prefix(word: &str) -> bool {
    let b = word.as_bytes();
    b.len() >= 4 && b[..3].iter().all(u8::is_ascii_digit) && b[3] == b'-'
}

/// Whether `word` repeats the codes of `prefix` on a later line: `550-5.1.1`, or the bare `550` of the last one.
fn repeats(prefix: &str, word: &str) -> bool {
    word == prefix
        || (is_prefix(word) && word.len() <= 4 && word.as_bytes()[..3] == prefix.as_bytes()[..3])
        || (word.len() == 3 && word.as_bytes() == &prefix.as_bytes()[..3])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_where_they_stand() {
        for (text, code) in [
            ("550 5.1.1 User unknown", Some(550)),
            ("smtp; 421 4.7.0 later", Some(421)),
            ("host mx.example.com[192.0.2.24] said: 452 4.5.3 Too many", Some(452)),
            ("connect to 192.0.2.1:25 failed", None),
            ("Message 55012 lost", None),
            ("5.1.1", None),
        ] {
            assert_eq!(find_code(text).map(|(c, _)| c), code, "{text}");
        }
    }

    #[test]
    fn a_reply_that_names_only_others_is_about_them() {
        let only_others = |reply: &str| names_only_others(reply, &["kim22@corp.co.kr"], true);
        for reply in [
            "550 5.1.1 <news@shop.example>: User unknown",
            "550 callout to NEWS@Shop.Example failed",
            "550 Domain ourshop.example does not exist",
        ] {
            assert!(only_others(reply), "{reply}");
        }
        for reply in [
            "550 5.1.1 User unknown",
            "550 5.1.1 <Kim22@corp.co.kr>: User unknown, mail from <news@shop.example>",
            "550 5.1.1 <srs0+kim22=corp.co.kr@relay.example>: User unknown",
            "550 5.1.1 <kim@mail.corp.co.kr>: User unknown",
            "550 5.1.1 User unknown, ask postmaster@isp.example",
            "550 Domain corp.co.kr does not exist, says mx.isp.example",
            "550 mx.isp.example: Host unknown",
        ] {
            assert!(!only_others(reply), "{reply}");
        }
        assert!(!names_only_others("550 <news@shop.example>: User unknown", &[], false), "nobody knows");
    }

    #[test]
    fn the_sender_beside_the_reason_is_not_spoken_of() {
        for (text, want) in [
            ("550 user lee unknown; Returned to the sender.", "550 user lee unknown; ."),
            ("550 sender unknown", "550 sender unknown"),
            ("550 user unknown", "550 user unknown"),
        ] {
            assert_eq!(without_asides(text), want);
        }
    }

    #[test]
    fn lines_are_joined() {
        let text = "550-5.1.1 The account that you tried to\r\n550-5.1.1 reach does not\r\n550 5.1.1 exist";
        let joined = Reply::read(text).text.into_owned();
        assert!(joined.contains("tried to reach does not"), "{joined}");
        assert!(matches!(Reply::read("550 5.1.1 User unknown").text, Cow::Borrowed(_)));
    }
}
