//! The structure of a mail, read only as far as a decision needs it.
//!
//! A bounce has a few hundred bytes that matter and, often, a whole newsletter attached. Nothing is copied here:
//! headers and bodies are slices, and only the parts that can hold a verdict are ever decoded. Depth and number of
//! parts are bounded, so that a mail made to hurt costs no more than its length.

use std::borrow::Cow;

/// Deepest nesting that is followed.
const MAX_DEPTH: usize = 8;
/// Most parts that are looked at.
const MAX_PARTS: usize = 64;

/// A header block: field names and values are slices of the mail.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Headers<'a> {
    block: &'a [u8],
}

/// One leaf of the mail.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) headers: Headers<'a>,
    pub(crate) kind: Kind,
    pub(crate) body: &'a [u8],
}

/// What a part can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Html,
    /// `message/delivery-status`, also the global one of RFC 6533.
    DeliveryStatus,
    FeedbackReport,
    /// The original, whole or its headers only.
    Original,
    Other,
}

/// A mail: its own headers and its leaves in order.
#[derive(Clone, Debug)]
pub(crate) struct Mail<'a> {
    /// The mail's own fields, found once: a dozen of them are asked for.
    fields: Vec<(&'a [u8], &'a [u8])>,
    pub(crate) parts: Vec<Part<'a>>,
}

impl<'a> Mail<'a> {
    /// Reads a mail whose lines end in LF.
    pub(crate) fn read(bytes: &'a [u8]) -> Mail<'a> {
        let (headers, body) = split_headers(bytes);
        let mut parts = Vec::with_capacity(4);
        walk(headers, body, 0, &mut parts);
        Mail { fields: headers.fields().take(200).collect(), parts }
    }

    /// The first value of one of the mail's own fields, unfolded.
    pub(crate) fn get(&self, name: &str) -> Option<Cow<'a, str>> {
        self.raw(name).map(unfold)
    }

    /// The first value of one of the mail's own fields, as it stands.
    pub(crate) fn raw(&self, name: &str) -> Option<&'a [u8]> {
        self.fields.iter().find(|(n, _)| n.eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| *v)
    }

    pub(crate) fn first(&self, kind: Kind) -> Option<&Part<'a>> {
        self.parts.iter().find(|p| p.kind == kind)
    }
}

/// Splits a block into headers and what follows the first empty line. A block that does not begin with a header has none.
pub(crate) fn split_headers(bytes: &[u8]) -> (Headers<'_>, &[u8]) {
    if bytes.first() == Some(&b'\n') {
        return (Headers::default(), &bytes[1..]);
    }
    match memchr::memmem::find(bytes, b"\n\n") {
        Some(end) => (Headers { block: &bytes[..=end] }, &bytes[end + 2..]),
        None => (Headers { block: bytes }, &[]),
    }
}

impl<'a> Headers<'a> {
    /// A header block on its own, as in `text/rfc822-headers` or a group of a delivery report.
    pub(crate) fn new(block: &'a [u8]) -> Headers<'a> {
        Headers { block }
    }

    /// Every field in order, value still folded.
    pub(crate) fn fields(self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> {
        let mut rest = self.block;
        std::iter::from_fn(move || {
            while !rest.is_empty() {
                let line = take_field(&mut rest);
                if let Some(colon) = memchr::memchr(b':', line).filter(|&c| is_name(&line[..c])) {
                    return Some((line[..colon].trim_ascii_end(), line[colon + 1..].trim_ascii()));
                }
            }
            None
        })
    }

    /// The first value of a field, unfolded. Names are compared without case.
    pub(crate) fn get(self, name: &str) -> Option<Cow<'a, str>> {
        self.raw(name).map(unfold)
    }

    /// The first value of a field as it stands.
    pub(crate) fn raw(self, name: &str) -> Option<&'a [u8]> {
        self.fields().find(|(n, _)| n.eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
    }
}

/// One field with its continuation lines.
fn take_field<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let mut end = 0;
    loop {
        end += memchr::memchr(b'\n', &rest[end..]).map_or(rest.len() - end, |i| i + 1);
        if !matches!(rest.get(end), Some(b' ' | b'\t')) {
            break;
        }
    }
    let (field, after) = rest.split_at(end);
    *rest = after;
    field
}

fn is_name(name: &[u8]) -> bool {
    let name = name.trim_ascii_end();
    !name.is_empty() && name.len() < 80 && name.iter().all(|b| b.is_ascii_graphic())
}

/// A folded value in one line.
pub(crate) fn unfold(value: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(value);
    if memchr::memchr(b'\n', value).is_none() {
        return text;
    }
    Cow::Owned(text.split('\n').map(str::trim).collect::<Vec<_>>().join(" "))
}

/// Collects the leaves of one entity.
fn walk<'a>(headers: Headers<'a>, body: &'a [u8], depth: usize, parts: &mut Vec<Part<'a>>) {
    if parts.len() >= MAX_PARTS {
        return;
    }
    let content_type = headers.raw("content-type").unwrap_or(b"text/plain");
    if depth < MAX_DEPTH
        && starts(content_type, b"multipart/")
        && let Some(boundary) = parameter(content_type, b"boundary")
    {
        return walk_multipart(body, boundary, depth, parts);
    }
    parts.push(Part { headers, kind: kind_of(content_type), body });
}

fn walk_multipart<'a>(body: &'a [u8], boundary: &'a [u8], depth: usize, parts: &mut Vec<Part<'a>>) {
    let mut rest = body;
    let preamble = take_until_boundary(&mut rest, boundary);
    let before = parts.len();
    while !rest.is_empty() && parts.len() < MAX_PARTS {
        let part = take_until_boundary(&mut rest, boundary);
        if part.trim_ascii().is_empty() {
            continue;
        }
        let (headers, inner) = split_part(part);
        walk(headers, inner, depth + 1, parts);
    }
    if parts.len() == before && !preamble.trim_ascii().is_empty() {
        parts.push(Part { headers: Headers::default(), kind: Kind::Text, body: preamble });
    }
}

/// A part without any header starts with an empty line, or has forgotten even that.
fn split_part(part: &[u8]) -> (Headers<'_>, &[u8]) {
    let first = &part[..memchr::memchr(b'\n', part).unwrap_or(part.len())];
    let looks_like_header = memchr::memchr(b':', first).is_some_and(|c| is_name(&first[..c]));
    if first.is_empty() || looks_like_header { split_headers(part) } else { (Headers::default(), part) }
}

/// What stands before the next `--boundary` line; the rest begins after that line, or is empty after the last one.
fn take_until_boundary<'a>(rest: &mut &'a [u8], boundary: &[u8]) -> &'a [u8] {
    let text = *rest;
    let mut from = 0;
    while let Some(at) = memchr::memmem::find(&text[from..], boundary).map(|i| i + from) {
        let starts_line = at >= 2 && &text[at - 2..at] == b"--" && (at == 2 || text[at - 3] == b'\n');
        let after = &text[at + boundary.len()..];
        let line_end = memchr::memchr(b'\n', after).unwrap_or(after.len());
        let tail = after[..line_end].trim_ascii();
        if starts_line && (tail.is_empty() || tail == b"--") {
            *rest = if tail.is_empty() { &after[(line_end + 1).min(after.len())..] } else { &[] };
            return &text[..at - 2];
        }
        from = at + boundary.len();
    }
    *rest = &[];
    text
}

fn kind_of(content_type: &[u8]) -> Kind {
    let is = |name: &[u8]| starts(content_type, name);
    if is(b"message/delivery-status") || is(b"message/global-delivery-status") {
        Kind::DeliveryStatus
    } else if is(b"message/feedback-report") {
        Kind::FeedbackReport
    } else if is(b"message/rfc822") || is(b"message/global") || is(b"text/rfc822") || is(b"message/partial") {
        Kind::Original
    } else if is(b"text/html") {
        Kind::Html
    } else if is(b"text/") || !content_type.contains(&b'/') {
        Kind::Text
    } else {
        Kind::Other
    }
}

pub(crate) fn starts(value: &[u8], prefix: &[u8]) -> bool {
    value.len() >= prefix.len() && value[..prefix.len()].eq_ignore_ascii_case(prefix)
}

/// A parameter of a structured field: `boundary="x"`.
pub(crate) fn parameter<'a>(value: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut from = 0;
    while let Some(i) = memchr::memchr(b';', &value[from..]) {
        from += i + 1;
        let rest = value[from..].trim_ascii_start();
        if starts(rest, name) {
            let rest = rest[name.len()..].trim_ascii_start();
            if let Some(rest) = rest.strip_prefix(b"=") {
                return Some(unquote(rest.trim_ascii_start())).filter(|v| !v.is_empty());
            }
        }
    }
    None
}

fn unquote(value: &[u8]) -> &[u8] {
    match value.strip_prefix(b"\"") {
        Some(inner) => &inner[..memchr::memchr(b'"', inner).unwrap_or(inner.len())],
        None => {
            let end = value.iter().position(|b| b.is_ascii_whitespace() || *b == b';').unwrap_or(value.len());
            &value[..end]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_fields() {
        let mail = Mail::read(b"Subject: a\n b\nContent-Type: multipart/report; boundary=\"x=1\"\n\nhi\n--x=1\n\ntext\n--x=1\nContent-Type: message/delivery-status\n\nAction: failed\n\n--x=1--\nrest");
        assert_eq!(mail.get("subject").as_deref(), Some("a b"));
        assert_eq!(mail.parts.iter().map(|p| p.kind).collect::<Vec<_>>(), [Kind::Text, Kind::DeliveryStatus]);
    }

    #[test]
    fn a_boundary_that_never_comes_leaves_the_text() {
        let mail = Mail::read(b"Content-Type: multipart/mixed; boundary=q\n\nonly text\n");
        assert_eq!(mail.parts.len(), 1);
    }
}
