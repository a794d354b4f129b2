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

/// Where the next `From ` line after an empty line begins.
fn next_from_line(bytes: &[u8]) -> usize {
    memchr::memmem::find_iter(bytes, b"From ")
        .find(|&at| follows_empty_line(&bytes[..at]))
        .unwrap_or(bytes.len())
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
    fn line_endings() {
        for eol in ["\n", "\r\n", "\r"] {
            let mbox = ["From a", "S: 1", "", "hi", "", "From b", "S: 2", "", "x", ""].join(eol);
            assert_eq!(split_mbox(mbox.as_bytes()).count(), 2, "{eol:?}");
        }
    }
}
