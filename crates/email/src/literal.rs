//! Address literals in brackets (RFC 5321 section 4.1.3).

/// Whether the text between the brackets of a domain literal is an IPv4 address or an `IPv6:` address.
pub(crate) fn is_address(text: &str) -> bool {
    if is_ipv4(text) {
        return true;
    }
    match text.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("IPv6:") => is_ipv6(&text[5..]),
        _ => false,
    }
}

/// Four decimal octets; leading zeros up to three digits are tolerated, as the table does.
fn is_ipv4(text: &str) -> bool {
    let mut octets = 0;
    for part in text.split('.') {
        octets += 1;
        let digits = (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if !digits || part.parse::<u16>().is_ok_and(|n| n > 255) {
            return false;
        }
    }
    octets == 4
}

/// RFC 5321 wants `::` to stand for two or more groups; a single one is deprecated and let pass, as the table
/// does.
fn is_ipv6(text: &str) -> bool {
    let Some(groups) = as_groups(text) else { return false };
    let count = groups.split(':').count();
    let shape = match (groups.find("::"), groups.rfind("::")) {
        (None, _) | (_, None) => count == 8,
        (Some(first), Some(last)) if first != last => false,
        (Some(at), _) => count <= if at == 0 || at + 2 == groups.len() { 9 } else { 8 },
    };
    let open_start = groups.starts_with(':') && !groups.starts_with("::");
    let open_end = groups.ends_with(':') && !groups.ends_with("::");
    shape && !open_start && !open_end && groups.split(':').all(is_group)
}

/// An IPv4 tail counts as two groups.
fn as_groups(text: &str) -> Option<String> {
    match text.rfind(':') {
        Some(i) if text[i + 1..].contains('.') => {
            is_ipv4(&text[i + 1..]).then(|| format!("{}0:0", &text[..=i]))
        }
        _ => Some(text.to_owned()),
    }
}

fn is_group(group: &str) -> bool {
    group.len() <= 4 && group.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn literals() {
        for good in
            ["1.2.3.4", "IPv6:1:2:3:4:5:6:7:8", "ipv6:::1", "IPv6:1::", "IPv6:1:2:3:4:5:6:1.2.3.4", "IPv6:::"]
        {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "1.2.3",
            "1.2.3.256",
            "IPv6:1",
            "IPv6:1:2:3:4:5:6:7:8:9",
            "IPv6::1",
            "IPv6:1::2::3",
            "IPv6:g::",
            "IPv6:1:::2",
            "",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
