//! Cells without an `@` that would be a mailbox with one: `haneulnaver.com`, `haneul naver.com`, `haneul#naver.com`.

use cleanse_text::to_latin;

use crate::brand;
use crate::generated::top_level::TOP_LEVEL;
use crate::hits::Hit;
use crate::known;
use crate::scan::is_jamo;
use crate::typo;

/// Local part and domain of one reading.
pub(crate) type Reading = (String, String);

/// The readings of a cell without `@`, likeliest first, and the rule under which to say so.
pub(crate) fn readings(text: &str) -> Option<(Hit, Vec<Reading>)> {
    let text = bare(text);
    let lower = if text.chars().any(is_jamo) { to_latin(text).to_lowercase() } else { text.to_lowercase() };
    if lower.contains("://") || lower.starts_with("www.") {
        return None;
    }
    let (head, domain) = split_domain(&lower)?;
    let kept = head.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-'));
    let local = kept
        .rsplit(|c: char| c.is_whitespace() || matches!(c, ':' | '<' | '(' | '[' | '"'))
        .next()
        .unwrap_or_default();
    let local = local.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    if !is_id(local) || is_host(local) {
        return None;
    }
    let sign = &head[kept.len()..];
    let hit = if sign.trim().is_empty() { Hit::MissingAt } else { Hit::WrongSign };
    let readings =
        ids(local, sign.trim().is_empty()).into_iter().map(|id| (id.to_owned(), domain.clone())).collect();
    Some((hit, readings))
}

/// What the local part may be. A dash at its end, or the word `at` between dashes, stands for the `@`. Without any
/// sign the 2 may be an `@` without the shift key, and `at` may be the word; but words end so, too.
fn ids(local: &str, unsigned: bool) -> Vec<&str> {
    let dashed = ["_at_", "-at-", ".at.", "_", "-"].iter().find_map(|sign| local.strip_suffix(sign));
    let keyed = ["2", "at"].iter().find_map(|sign| local.strip_suffix(sign)).filter(|_| unsigned);
    let all = [dashed, Some(local), keyed];
    all.into_iter().flatten().filter(|id| is_id(id)).collect()
}

/// The cell without wrappers and labels.
fn bare(text: &str) -> &str {
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '[' | ']' | ',' | ';' | '.')
    });
    match text.get(..7) {
        Some(head) if head.eq_ignore_ascii_case("mailto:") => text.get(7..).unwrap_or_default(),
        _ => text,
    }
}

/// Cuts a domain off the end: of a provider, of a provider with a slip, or any domain behind a sign or a space.
fn split_domain(text: &str) -> Option<(&str, String)> {
    let provider = known::all().filter(|k| k.free && text.ends_with(k.domain)).max_by_key(|k| k.domain.len());
    if let Some(known) = provider {
        let head = &text[..text.len() - known.domain.len()];
        return (!head.is_empty()).then(|| (head, known.domain.to_owned()));
    }
    behind_sign(text).or_else(|| mistyped(text))
}

/// `haneul#hanbit.co.kr`, `haneul 네이버`.
fn behind_sign(text: &str) -> Option<(&str, String)> {
    let at =
        text.rfind(|c: char| c.is_whitespace() || matches!(c, '#' | '$' | '%' | '&' | '*' | '!' | '^'))?;
    let sign = text[at..].chars().next()?;
    let tail = &text[at + sign.len_utf8()..];
    let head = &text[..at + sign.len_utf8()];
    if let Some(domain) = brand::brand(tail) {
        return Some((head, domain));
    }
    let (name, top) = tail.rsplit_once('.').unwrap_or((tail, ""));
    let domain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
        && name.bytes().any(|b| b.is_ascii_alphabetic());
    if domain && TOP_LEVEL.contains(top) && head.trim().is_ascii() {
        return Some((head, tail.to_owned()));
    }
    typo::guess(tail).filter(|_| tail.is_ascii()).map(|guess| (head, guess.domain))
}

/// `haneulnaver.con`: the name of a provider and a suffix that is a slip.
fn mistyped(text: &str) -> Option<(&str, String)> {
    known::TARGETS.iter().find_map(|target| {
        let at = text.rfind(target.name).filter(|&at| at > 0)?;
        let tail = text.get(at..)?.replace(',', ".");
        if tail.len() == target.name.len() {
            return None;
        }
        let known = known::find(&tail).map(|k| k.domain.to_owned());
        let meant = || typo::guess(&tail).map(|g| g.domain).filter(|d| d == target.domain());
        Some((text.get(..at)?, known.or_else(meant)?))
    })
}

fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+'))
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !id.contains("..")
}

/// Hosts of the providers' own sites.
fn is_host(id: &str) -> bool {
    matches!(
        id,
        "www"
            | "m"
            | "mail"
            | "blog"
            | "cafe"
            | "news"
            | "map"
            | "maps"
            | "shopping"
            | "search"
            | "dic"
            | "kin"
            | "post"
            | "tv"
            | "webtoon"
            | "comic"
            | "finance"
            | "land"
            | "smartstore"
            | "story"
            | "pf"
            | "open"
            | "account"
            | "accounts"
    )
}
