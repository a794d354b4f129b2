//! The road that most cells take: ASCII, lower case, one `@`, nothing to repair.

const LOCAL: u8 = 1;
const DOMAIN: u8 = 2;
const DOT: u8 = 4;
const AT: u8 = 8;

const KINDS: [u8; 256] = kinds();

const fn kinds() -> [u8; 256] {
    let mut table = [0; 256];
    let mut b = 0;
    while b < 256 {
        let c = b as u8;
        table[b] = match c {
            b'a'..=b'z' | b'0'..=b'9' => LOCAL | DOMAIN,
            b'_' | b'+' => LOCAL,
            b'-' => LOCAL | DOMAIN,
            b'.' => DOT,
            b'@' => AT,
            _ => 0,
        };
        b += 1;
    }
    table
}

/// Whether a byte may stand in a plain local part.
#[inline]
pub(crate) fn may_be_local(b: u8) -> bool {
    KINDS[usize::from(b)] & (LOCAL | DOT) != 0
}

/// Whether a byte may stand in a plain domain.
#[inline]
pub(crate) fn may_be_domain(b: u8) -> bool {
    KINDS[usize::from(b)] & (DOMAIN | DOT) != 0
}

/// Where the `@` stands, if the text is a mailbox of class valid in canonical form that needs no further look at its
/// form. `None` says nothing: the long road decides.
#[inline]
pub(crate) fn at_of(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.len() > 254 || bytes.starts_with(b"www.") {
        return None;
    }
    let at = local_end(bytes)?;
    let domain = bytes.get(at + 1..)?;
    is_plain_domain(domain).then_some(at)
}

#[inline]
fn local_end(bytes: &[u8]) -> Option<usize> {
    let mut before = b'.';
    for (i, &b) in bytes.iter().enumerate() {
        let kind = KINDS[usize::from(b)];
        if kind & LOCAL == 0 {
            if before == b'.' || kind & (DOT | AT) == 0 {
                return None;
            }
            if kind == AT {
                return (i <= 64).then_some(i);
            }
        }
        before = b;
    }
    None
}

/// Two labels or more, none empty, hyphens inside only and never two in a row (A-labels take the long road), and a
/// last label of letters. A domain longer than a label may be takes the long road.
#[inline]
fn is_plain_domain(domain: &[u8]) -> bool {
    if domain.starts_with(b"ww") || domain.len() > 63 {
        // Perhaps a web site's name: the long road looks at it.
        return false;
    }
    let (mut edge, mut dot) = (true, None);
    for (i, &b) in domain.iter().enumerate() {
        let kind = KINDS[usize::from(b)];
        let sign = b == b'.' || b == b'-';
        if (kind & (DOMAIN | DOT) == 0) | (sign & edge) {
            return false;
        }
        if b == b'.' {
            dot = Some(i);
        }
        edge = sign;
    }
    !edge && dot.is_some_and(|dot| domain[dot + 1..].iter().all(u8::is_ascii_lowercase))
}

#[cfg(test)]
mod tests {
    use super::at_of;
    use crate::class::{Class, classify};

    #[test]
    fn the_short_road_is_narrow_and_sure() {
        for text in ["haneul.seo@hanbit.co.kr", "a@b.kr", "a-b_c+d@x-y.com"] {
            assert_eq!(at_of(text), text.find('@'));
            assert_eq!(classify(text), Class::Valid);
        }
        for text in [
            "",
            "@",
            "a@",
            "@b.kr",
            "a@b",
            ".a@b.kr",
            "a.@b.kr",
            "a..b@c.kr",
            "A@b.kr",
            "a@b.kr.",
            "a@-b.kr",
            "a@b-.kr",
            "a@xn--b.kr",
            "a@b.1",
        ] {
            assert_eq!(at_of(text), None, "{text}");
        }
    }
}
