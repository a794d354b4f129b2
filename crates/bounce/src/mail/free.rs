//! Bounces in free text: whatever the server, somewhere it names the recipient and, near by, the reason.

use std::ops::Range;

/// A recipient found in the text, and where its own words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) address: String,
    pub(crate) block: Range<usize>,
}

/// Lines with which the copy of the original begins, as their folded beginnings.
const ORIGINAL_BEGINS: &[&str] = &[
    "belowthisline",
    "belowthenextline",
    "originalmessage",
    "theoriginalmessagefollows",
    "thisisacopyof",
    "unsentmessage",
    "messageheadersfollow",
    "messageheaderfollows",
    "messageheaders",
    "messageheader",
    "yourmessagereads",
    "returnedmail",
    "undeliveredmessage",
    "returnedmessage",
    "messagetextfollows",
    "theheaderandtop",
    "bouncedemail",
    "includedisacopy",
    "thefirst50lines",
    "mensajeoriginal",
    "원본메시지",
    "원본메일",
    "원문",
    "headersofthemessage",
    "originalheaders",
    "messagecontentfollows",
    "copyofthemessage",
    "theattachmentcontains",
    "hereisacopyof",
    "endofmessage",
    "returnpath:",
    "received:",
    "dkimsignature:",
    "deliveredto:",
    "xoriginatingip:",
    "mimeversion:",
    "messageid:",
    "xreceived:",
];

/// Words before an address that make it the recipient, as folded ends of what stands before it.
const LABELS: &[&str] = &[
    "to",
    "recipient",
    "recipients",
    "user",
    "userid",
    "for",
    "addressedto",
    "address",
    "addresses",
    "mailbox",
    "following",
    "rcptto",
    "errorfor",
    "deliveredto",
    "sentto",
    "failedrecipient",
    "intendedrecipient",
    "undeliverableto",
    "account",
    "수신자",
    "수신인",
    "받는사람",
    "받는주소",
    "delivre a",
    "delivrea",
    "failed",
    "emailto",
    "messagesto",
    "localmailbox",
    "ofyourmessage",
];

/// Where the server's own words end and the copy of the original begins.
pub(crate) fn split_original(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && begins_original(line) {
            return at;
        }
        at += line.len();
    }
    text.len()
}

fn begins_original(line: &str) -> bool {
    let trimmed = line.trim_start();
    if !may_begin_original(trimmed) {
        return false;
    }
    let header = line.len() == trimmed.len()
        && trimmed.find(':').is_some_and(|c| c < 20 && !trimmed[..c].contains(' '));
    let folded: String = trimmed
        .chars()
        .take(60)
        .filter(|c| c.is_alphanumeric() || *c == ':')
        .flat_map(char::to_lowercase)
        .collect();
    ORIGINAL_BEGINS.iter().any(|b| match b.strip_suffix(':') {
        Some(name) => header && folded.strip_prefix(name).is_some_and(|r| r.starts_with(':')),
        None => {
            folded.starts_with(b)
                && !folded.contains("wasreceived")
                && !folded.contains("messageheaderserror")
        }
    })
}

/// Whether the first letter of a line is one with which a copy may begin: most lines are known by it.
fn may_begin_original(line: &str) -> bool {
    let first = line.bytes().find(|b| b.is_ascii_alphanumeric() || !b.is_ascii());
    first.is_some_and(|b| !b.is_ascii() || b"bdcehimortuxy".contains(&b.to_ascii_lowercase()))
}

/// The recipients that `text` names, without those in `not`, each with the words up to the next one.
pub(crate) fn recipients(text: &str, not: &[String]) -> Vec<Named> {
    let mentions: Vec<Mention> = mentions(text).filter(|m| !is_excluded(&text[m.at.clone()], not)).collect();
    let rank = mentions.iter().map(|m| m.rank).max().unwrap_or(0);
    let mut named: Vec<Named> = Vec::new();
    for m in mentions.iter().filter(|m| m.rank == rank && m.rank > 0) {
        let address = &text[m.at.clone()];
        if named.len() < 1000 && !named.iter().any(|n| n.address.eq_ignore_ascii_case(address)) {
            named.push(Named { address: address.to_owned(), block: m.line..text.len() });
        }
    }
    let rewritten: Vec<Named> = named.iter().filter_map(|n| expanded_from(text, n)).collect();
    if named.len() == 1 {
        named[0].block = 0..text.len();
    } else if named.iter().all(|n| is_transcript_line(&text[n.block.clone()])) {
        blocks_before(text, &mut named);
    } else {
        blocks_after(&mut named);
    }
    named.extend(rewritten.into_iter().filter(|r| !is_excluded(&r.address, not)));
    named
}

/// `(expanded from: kim@example.com)` below an address: what the sender wrote to.
fn expanded_from(text: &str, n: &Named) -> Option<Named> {
    const MARK: &str = "(expanded from:";
    let rest = &text[n.block.start..];
    let next = rest.lines().nth(1).filter(|l| l.trim_start().starts_with(MARK))?;
    let address = first_address(next).filter(|a| !a.eq_ignore_ascii_case(&n.address))?;
    Some(Named { address, block: n.block.clone() })
}

/// `554 <kim@example.com>... Host unknown`: the line that ends what a transcript says about a recipient.
fn is_transcript_line(block: &str) -> bool {
    let bytes = block.as_bytes();
    bytes.len() > 4 && bytes[..3].iter().all(u8::is_ascii_digit) && bytes[3] == b' '
}

fn blocks_before(text: &str, named: &mut [Named]) {
    let mut from = 0;
    for n in named {
        let end = text[n.block.start..].find('\n').map_or(text.len(), |i| n.block.start + i);
        n.block = from..end;
        from = end;
    }
}

fn blocks_after(named: &mut [Named]) {
    for i in 1..named.len() {
        named[i - 1].block.end = named[i].block.start.max(named[i - 1].block.start);
    }
}

struct Mention {
    at: Range<usize>,
    line: usize,
    /// 3 at the start of a line, 2 after a label, 1 anywhere, 0 never.
    rank: u8,
}

fn mentions(text: &str) -> impl Iterator<Item = Mention> + '_ {
    let mut last = 0;
    memchr::memchr_iter(b'@', text.as_bytes()).take(4000).filter_map(move |i| {
        if i < last {
            return None;
        }
        let at = address_around(text, i)?;
        last = at.end;
        let line = text[..at.start].rfind('\n').map_or(0, |n| n + 1);
        let rank = rank(&text[line..at.start], &text[at.end..]);
        Some(Mention { at, line, rank })
    })
}

/// How likely the address is the recipient, by what stands around it on its line.
fn rank(before: &str, after: &str) -> u8 {
    let lead = before.trim_start_matches(|c: char| !c.is_alphanumeric());
    let lead = if is_transcript_line(lead) && lead.len() <= 6 { "" } else { lead };
    let folded: String =
        before.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let never = [
        "from",
        "mailfrom",
        "contact",
        "replyto",
        "postmaster",
        "sender",
        "messageid",
        "http",
        "https",
        "mailto",
        "returnpath",
        "support",
        "envelopefrom",
        "originally",
        "sendmailto",
        "emailto",
    ];
    if lead.is_empty() {
        let next = after.trim_start_matches(['>', '"', '\'']).chars().next();
        return if next.is_none_or(|c| c != '@') { 3 } else { 0 };
    }
    if never[..never.len() - 3].iter().any(|n| folded.ends_with(n))
        || before.contains("://")
        || before.contains(">>> MAIL")
    {
        return 0;
    }
    if LABELS.iter().any(|l| folded.ends_with(l)) { 2 } else { 1 }
}

/// Widens from the `@` to the whole address.
fn address_around(text: &str, at: usize) -> Option<Range<usize>> {
    let local = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let start = if text[..at].ends_with('"') {
        text[..at - 1].rfind('"').filter(|s| at - s < 70)?
    } else {
        text[..at].char_indices().rev().take(80).take_while(|(_, c)| local(*c)).last()?.0
    };
    let start = start + text[start..at].find(|c: char| c.is_alphanumeric() || c == '"' || c == '_')?;
    let end = at
        + 1
        + text[at + 1..]
            .char_indices()
            .take(255)
            .take_while(|(_, c)| c.is_alphanumeric() || matches!(c, '.' | '-'))
            .last()
            .map(|(i, c)| i + c.len_utf8())?;
    let end = at + 1 + text[at + 1..end].trim_end_matches(['.', '-']).len();
    if end > at + 1 && text[at + 1..end].contains('.') { Some(start..end) } else { None }
}

fn is_excluded(address: &str, not: &[String]) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    matches!(
        local.as_str(),
        "postmaster" | "mailer-daemon" | "mailerdaemon" | "abuse" | "hostmaster" | "noreply" | "no-reply"
    ) || not.iter().any(|n| n.eq_ignore_ascii_case(address))
}

/// The first address in a header value.
pub(crate) fn first_address(value: &str) -> Option<String> {
    let at = memchr::memchr_iter(b'@', value.as_bytes()).find_map(|i| address_around(value, i))?;
    Some(value[at].to_owned())
}

/// Every address in a header value.
pub(crate) fn addresses(value: &str) -> Vec<String> {
    let mut last = 0;
    let found = memchr::memchr_iter(b'@', value.as_bytes()).filter_map(|i| {
        let at = address_around(value, i).filter(|at| at.start >= last)?;
        last = at.end;
        Some(value[at].to_owned())
    });
    found.take(1000).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_leads_its_line_is_the_recipient() {
        let text = "Your mail from me@example.org failed:\n\n  kim@example.com\n    550 unknown\n  <lee@example.net>: full\n";
        let named = recipients(text, &[]);
        assert_eq!(
            named.iter().map(|n| &*n.address).collect::<Vec<_>>(),
            ["kim@example.com", "lee@example.net"]
        );
        assert!(text[named[0].block.clone()].contains("550 unknown"));
        assert!(!text[named[0].block.clone()].contains("full"));
    }

    #[test]
    fn the_copy_of_the_original_is_cut_off() {
        let text = "failed\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <x@y.z>\n";
        assert_eq!(&text[..split_original(text)], "failed\n\n");
    }
}
