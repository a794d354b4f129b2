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
    let mut after_dot = true;
    for (i, &b) in bytes.iter().enumerate().take(65) {
        let kind = KINDS[usize::from(b)];
        if kind & LOCAL != 0 {
            after_dot = false;
        } else if after_dot {
            return None;
        } else if kind == DOT {
            after_dot = true;
        } else {
            return (kind == AT).then_some(i);
        }
    }
    None
}

/// Two labels or more, none empty, hyphens inside only and never two in a row (A-labels take the long road), and a
/// last label of letters.
#[inline]
fn is_plain_domain(domain: &[u8]) -> bool {
    if domain.starts_with(b"ww") {
        // Perhaps a web site's name: the long road looks at it.
        return false;
    }
    let (mut start, mut edge, mut dots) = (0, true, 0);
    for (i, &b) in domain.iter().enumerate() {
        let kind = KINDS[usize::from(b)];
        if kind == DOT {
            if edge || i - start > 63 {
                return false;
            }
            (start, edge, dots) = (i + 1, true, dots + 1);
        } else if kind & DOMAIN == 0 || (b == b'-' && edge) {
            return false;
        } else {
            edge = b == b'-';
        }
    }
    let top = domain.get(start..).unwrap_or_default();
    !edge && dots > 0 && top.len() <= 63 && top.iter().all(u8::is_ascii_lowercase)
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
