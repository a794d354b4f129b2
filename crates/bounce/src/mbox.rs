//! mbox files: many mails in one.

/// Splits an mbox into its mails. A file without a `From ` line is one mail.
///
/// A mail begins after a line `From ` that is the first one, follows an empty line or ends in a date (RFC 4155); LF, CRLF and CR end lines
/// alike. Quoted `>From ` lines stay as they are: they are in bodies, and a verdict does not depend on them.
///
/// ```
/// let mbox = b"From a Mon\nSubject: 1\n\nhi\n\nFrom b Tue\nSubject: 2\n\n>From here\n";
/// let mails: Vec<&[u8]> = cleanse_bounce::split_mbox(mbox).collect();
/// assert_eq!(mails.len(), 2);
/// assert!(mails[1].starts_with(b"Subject: 2"));
/// ```
pub fn split_mbox(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let is_mbox = bytes.starts_with(b"From ");
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let current = after_from_line(rest.take()?);
        let end = if is_mbox { next_from_line(current) } else { current.len() };
        if end < current.len() {
            rest = Some(&current[end..]);
        }
        Some(&current[..end])
    })
}

/// What follows a leading `From ` line.
fn after_from_line(bytes: &[u8]) -> &[u8] {
    if !bytes.starts_with(b"From ") {
        return bytes;
    }
    let end = memchr::memchr2(b'\n', b'\r', bytes).map_or(bytes.len(), |i| i + 1);
    let rest = &bytes[end..];
    if bytes.get(end - 1) == Some(&b'\r') { rest.strip_prefix(b"\n").unwrap_or(rest) } else { rest }
}

/// Where the next `From ` line after an empty line begins; one that ends in a time and a year needs no empty line.
fn next_from_line(bytes: &[u8]) -> usize {
    let mut starts = memchr::memmem::find_iter(bytes, b"From ");
    let begins = |at: &usize| {
        let before = &bytes[..*at];
        follows_empty_line(before)
            || (matches!(before.last(), Some(b'\n' | b'\r')) && is_dated(&bytes[*at..]))
    };
    starts.find(begins).unwrap_or(bytes.len())
}

/// `From kim@example.com Thu Jul  2 12:05:05 2020`
fn is_dated(rest: &[u8]) -> bool {
    let line = &rest[..memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()).min(300)];
    let mut words = line.trim_ascii_end().rsplit(u8::is_ascii_whitespace);
    let is_year = words.next().is_some_and(|w| w.len() == 4 && w.iter().all(u8::is_ascii_digit));
    is_year && words.next().is_some_and(|w| w.contains(&b':'))
}

fn follows_empty_line(before: &[u8]) -> bool {
    before.ends_with(b"\n\n") || before.ends_with(b"\r\n\r\n") || before.ends_with(b"\r\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mail_without_a_from_line() {
        assert_eq!(split_mbox(b"Subject: x\n\nFrom here on\n").count(), 1);
    }

    #[test]
    fn a_dated_from_line_needs_no_empty_line() {
        let mbox = b"From MAILER-DAEMON  Thu Jul  2 12:05:05 2020\nS: 1\n\nhi\n--b--\nFrom a@example.com  Thu Jul  2 12:05:05 2020\nS: 2\n\nFrom here\n";
        let mails: Vec<&[u8]> = split_mbox(mbox).collect();
        assert!(mails[1].starts_with(b"S: 2"), "{mails:?}");
    }

    #[test]
    fn line_endings() {
        for eol in ["\n", "\r\n", "\r"] {
            let mbox = ["From a", "S: 1", "", "hi", "", "From b", "S: 2", "", "x", ""].join(eol);
            assert_eq!(split_mbox(mbox.as_bytes()).count(), 2, "{eol:?}");
        }
    }
}
