//! Transfer encodings and character sets, leniently: what cannot be decoded stays as it is.

use std::borrow::Cow;

use encoding_rs::{EUC_KR, Encoding, UTF_8};

use super::mime::{Headers, Part, parameter, starts};

/// The text of a part.
pub(crate) fn text<'a>(part: &Part<'a>) -> Cow<'a, str> {
    let charset = part.headers.raw("content-type").and_then(|v| parameter(v, b"charset"));
    match transfer(part.headers, part.body) {
        Cow::Borrowed(bytes) => charset_text(bytes, charset),
        Cow::Owned(bytes) => Cow::Owned(charset_text(&bytes, charset).into_owned()),
    }
}

/// The bytes of a part without their transfer encoding.
pub(crate) fn transfer<'a>(headers: Headers<'_>, body: &'a [u8]) -> Cow<'a, [u8]> {
    let encoding = headers.raw("content-transfer-encoding").unwrap_or(b"");
    if starts(encoding, b"base64") {
        Cow::Owned(base64(body))
    } else if starts(encoding, b"quoted-printable") {
        quoted_printable(body, false)
    } else {
        Cow::Borrowed(body)
    }
}

/// Base64; what is no digit of it is skipped.
fn base64(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() / 4 * 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for &b in body {
        let value = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held & 0xff) as u8);
        }
    }
    out
}

/// Quoted-printable; `word` for the variant of encoded words, where `_` is a blank.
fn quoted_printable(body: &[u8], word: bool) -> Cow<'_, [u8]> {
    if memchr::memchr2(b'=', b'_', body).is_none() {
        return Cow::Borrowed(body);
    }
    let mut out = Vec::with_capacity(body.len());
    let mut i = 0;
    while i < body.len() {
        match body[i] {
            b'=' => match (hex(body.get(i + 1)), hex(body.get(i + 2))) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    i += 3;
                    continue;
                }
                _ => i += soft_break(&body[i..], &mut out),
            },
            b'_' if word => out.push(b' '),
            b => out.push(b),
        }
        i += 1;
    }
    Cow::Owned(out)
}

/// A soft line break, blanks before it included; a lone `=` is kept. Says how many bytes more than one were read.
fn soft_break(rest: &[u8], out: &mut Vec<u8>) -> usize {
    let blanks = rest[1..].iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\r')).count();
    match rest.get(1 + blanks) {
        Some(b'\n') | None => 1 + blanks,
        _ => {
            out.push(b'=');
            0
        }
    }
}

fn hex(b: Option<&u8>) -> Option<u8> {
    char::from(*b?).to_digit(16).and_then(|d| u8::try_from(d).ok())
}

/// Bytes in a declared character set. UTF-8 is believed whatever is declared, when it is valid and not plain ASCII.
fn charset_text<'a>(bytes: &'a [u8], charset: Option<&[u8]>) -> Cow<'a, str> {
    if is_iso_2022_kr(bytes, charset) {
        return Cow::Owned(iso_2022_kr(bytes));
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !bytes.contains(&0x1b)
    {
        return Cow::Borrowed(text);
    }
    let escape = bytes.windows(2).any(|w| w == b"\x1b$");
    let encoding = match charset.map(|c| c.to_ascii_lowercase()).as_deref() {
        Some(b"cp949" | b"ms949" | b"uhc" | b"x-windows-949" | b"ks_c_5601-1987") => EUC_KR,
        Some(label) => Encoding::for_label(label).unwrap_or(UTF_8),
        None if escape => encoding_rs::ISO_2022_JP,
        None => EUC_KR,
    };
    encoding.decode_without_bom_handling(bytes).0
}

fn is_iso_2022_kr(bytes: &[u8], charset: Option<&[u8]>) -> bool {
    charset.is_some_and(|c| c.eq_ignore_ascii_case(b"iso-2022-kr")) || bytes.starts_with(b"\x1b$)C")
}

/// ISO-2022-KR (RFC 1557): KS X 1001 between SO and SI, that is EUC-KR without the high bit.
fn iso_2022_kr(bytes: &[u8]) -> String {
    let mut euc = Vec::with_capacity(bytes.len());
    let mut shifted = false;
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            0x0e => shifted = true,
            0x0f => shifted = false,
            0x1b if bytes[i..].starts_with(b"\x1b$)C") => i += 3,
            b'\n' => {
                shifted = false;
                euc.push(b'\n');
            }
            b if shifted && (0x21..=0x7e).contains(&b) => euc.push(b | 0x80),
            b => euc.push(b),
        }
        i += 1;
    }
    EUC_KR.decode_without_bom_handling(&euc).0.into_owned()
}

/// A header value with its encoded words (RFC 2047) decoded.
pub(crate) fn words(value: &str) -> Cow<'_, str> {
    if !value.contains("=?") {
        return Cow::Borrowed(value);
    }
    let mut out = String::new();
    let mut rest = value;
    while let Some(at) = rest.find("=?") {
        let Some((text, len)) = encoded_word(&rest[at..]) else {
            out.push_str(&rest[..at + 2]);
            rest = &rest[at + 2..];
            continue;
        };
        out.push_str(if rest[..at].trim().is_empty() { "" } else { &rest[..at] });
        out.push_str(&text);
        rest = &rest[at + len..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// `=?charset?B?…?=` at the beginning: its text and its length.
fn encoded_word(text: &str) -> Option<(String, usize)> {
    let mut fields = text[2..].splitn(3, '?');
    let (charset, encoding, rest) = (fields.next()?, fields.next()?, fields.next()?);
    let end = rest.find("?=")?;
    let bytes = match encoding {
        "B" | "b" => base64(&rest.as_bytes()[..end]),
        "Q" | "q" => quoted_printable(&rest.as_bytes()[..end], true).into_owned(),
        _ => return None,
    };
    let len = 2 + charset.len() + 1 + encoding.len() + 1 + end + 2;
    Some((charset_text(&bytes, Some(charset.as_bytes())).into_owned(), len))
}

/// What a reader of HTML sees, roughly: tags go, blocks become lines, the common entities are read.
pub(crate) fn html_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        let tag = &rest[open + 1..];
        let name: String =
            tag.chars().take(10).take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        let name = name.to_ascii_lowercase();
        let end = match name.as_str() {
            "style" | "script" => tag.find("</").unwrap_or(tag.len()),
            _ => tag.find('>').map_or(tag.len(), |i| i + 1),
        };
        if matches!(name.trim_matches('/'), "br" | "p" | "div" | "tr" | "li" | "td" | "h1" | "h2" | "h3") {
            out.push('\n');
        }
        rest = &tag[end..];
    }
    out.push_str(rest);
    out.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_charsets() {
        let (euc, ..) = EUC_KR.encode("수신자 없음");
        assert_eq!(charset_text(&euc, Some(b"euc-kr")), "수신자 없음");
        assert_eq!(charset_text(&euc, None), "수신자 없음");
        let mut iso = b"\x1b$)C\x0e".to_vec();
        iso.extend(euc.iter().map(|b| b & 0x7f).filter(|b| *b != b' '));
        iso.push(0x0f);
        assert_eq!(charset_text(&iso, Some(b"iso-2022-kr")), "수신자없음");
    }

    #[test]
    fn encoded_words() {
        assert_eq!(words("=?UTF-8?B?67CY7Iah?= =?utf-8?q?_=EB=A9=94=EC=9D=BC?="), "반송 메일");
        assert_eq!(words("=?broken"), "=?broken");
    }

    #[test]
    fn soft_breaks_go() {
        assert_eq!(&*quoted_printable(b"recip=\nients =41", false), b"recipients A");
        assert_eq!(&*quoted_printable(b"a=b", false), b"a=b");
    }
}
