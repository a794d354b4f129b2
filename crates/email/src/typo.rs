//! Domains that are typed for the domain of a mail provider. Every answer is a guess, never applied by itself.
//!
//! A domain is taken for a typo when it is one slip away from a provider's (strsim's OSA distance, which counts a
//! swap of neighbours as one), and only kinds of slip that people make: the shorter and rarer the provider, the
//! fewer. Domains that are known to be real are never touched.

use crate::domain::is_korean_second_level;
use crate::generated::top_level::TOP_LEVEL;
use crate::hits::Hit;
use crate::known::{self, Known, TARGETS, Target};
use crate::slip::{self, Slip};

/// The domain that was meant, and the rule under which to say so.
pub(crate) struct Guess {
    pub(crate) hit: Hit,
    pub(crate) domain: String,
}

impl Guess {
    fn typo(domain: &str) -> Guess {
        Guess { hit: Hit::DomainTypo, domain: domain.to_owned() }
    }
}

/// Guesses what a lower-case ASCII domain was meant to be; `None` when it may well be itself.
pub(crate) fn guess(domain: &str) -> Option<Guess> {
    guess_at(known::row_of(domain), domain)
}

/// As [`guess`], when the row of the domain has been looked up.
#[inline]
pub(crate) fn guess_at(row: Option<&'static Known>, domain: &str) -> Option<Guess> {
    match row {
        Some(known) if known.meant.is_empty() => None,
        Some(known) => Some(Guess::typo(known.meant)),
        None => guess_unknown(domain),
    }
}

/// As [`guess`], for a domain that no table has.
fn guess_unknown(domain: &str) -> Option<Guess> {
    let Some((name, suffix)) = domain.split_once('.') else { return without_suffix(domain) };
    let provider =
        behind_prefix(name, suffix).or_else(|| parted(name, suffix)).or_else(|| near_provider(name, suffix));
    if let Some(provider) = provider {
        return Some(Guess::typo(provider.domain()));
    }
    near_top_level(domain).map(|meant| Guess { hit: Hit::DomainTypo, domain: meant })
}

/// `naver`, `navercom`, `navre`: a provider without its top-level domain.
fn without_suffix(name: &str) -> Option<Guess> {
    let whole = |t: &Target| {
        name.strip_prefix(t.name).is_some_and(|rest| {
            rest.is_empty() || suffix_cost(&t.suffix.replace('.', ""), rest.trim_start_matches('-')).is_some()
        })
    };
    let target = heaviest(whole).or_else(|| nearest(name, |_| Some(0)))?;
    Some(Guess { hit: Hit::MissingTopLevel, domain: target.domain().to_owned() })
}

/// `mail.naver.com`, `m.daum.net`: a host of the provider's, not its mailboxes.
fn behind_prefix(name: &str, suffix: &str) -> Option<&'static Target> {
    let host = matches!(name, "mail" | "m" | "email" | "webmail" | "smtp" | "pop" | "imap" | "ww3");
    host.then(|| TARGETS.iter().find(|t| t.domain() == suffix)).flatten()
}

/// `han.mail.net`, `n.aver.com`: a provider's domain with a dot too many inside its name.
fn parted(name: &str, suffix: &str) -> Option<&'static Target> {
    let (middle, end) = suffix.split_once('.')?;
    let length = name.len() + middle.len();
    let whole = |t: &&Target| t.suffix == end && t.name.strip_prefix(name) == Some(middle);
    TARGETS.iter().filter(|t| t.name.len() == length).find(whole)
}

fn near_provider(name: &str, suffix: &str) -> Option<&'static Target> {
    let letters = slip::letters(name);
    if name.len() < 3 || !TARGETS.iter().any(|t| t.may_be(name, letters)) || is_vetted(suffix) {
        return None;
    }
    heaviest(|t| t.name == name && is_slip_of_suffix(t, suffix))
        .or_else(|| nearest(name, |t| suffix_cost_crossed(t.suffix, suffix)))
}

/// Names under these are given to schools, offices and institutes after a check.
fn is_vetted(suffix: &str) -> bool {
    matches!(
        suffix,
        "ac.kr"
            | "go.kr"
            | "or.kr"
            | "re.kr"
            | "mil.kr"
            | "hs.kr"
            | "ms.kr"
            | "es.kr"
            | "sc.kr"
            | "kg.kr"
            | "edu"
            | "gov"
    )
}

/// Whether `suffix` behind this provider's very name is a slip. The names of world brands are real under many
/// countries, and `korea` is a word.
fn is_slip_of_suffix(target: &Target, suffix: &str) -> bool {
    let korean = matches!(target.name, "naver" | "hanmail" | "daum" | "gmail" | "kakao" | "nate");
    let country = suffix.len() == 2
        && !matches!(suffix, "kr" | "co" | "cm" | "ne" | "om")
        && TOP_LEVEL.contains(suffix);
    suffix_cost(target.suffix, suffix).is_some() || (korean && !country) || goes_on(target.suffix, suffix)
}

/// `com1`, `com.com`, `com.kr`: the right suffix and more, unless it is a branch in another country (`com.au`).
fn goes_on(own: &str, typed: &str) -> bool {
    let Some(more) = typed.strip_prefix(own) else { return false };
    match more.strip_prefix('.') {
        Some(country) => country == "kr" || country.len() != 2 || !TOP_LEVEL.contains(country),
        None => more.starts_with(|c: char| c.is_ascii_digit()),
    }
}

/// 0 for the suffix itself, 1 for one slip away.
fn suffix_cost(own: &str, typed: &str) -> Option<u32> {
    if own == typed {
        return Some(0);
    }
    let near = typed.len() >= 2 && typed.len().abs_diff(own.len()) <= 1 && share_two_letters(own, typed);
    (near && strsim::osa_distance(own, typed) == 1).then_some(1)
}

/// A quick look before the distance is measured: one slip leaves all letters but one.
fn share_two_letters(own: &str, typed: &str) -> bool {
    (slip::letters(own) & !slip::letters(typed)).count_ones() <= 1
}

/// The provider whose name is the least slip away.
fn nearest(name: &str, suffix_cost: impl Fn(&Target) -> Option<u32>) -> Option<&'static Target> {
    let letters = slip::letters(name);
    let cost =
        |t: &'static Target| Some((slip_cost(t, name, suffix_cost(t)?)?, std::cmp::Reverse(t.weight), t));
    TARGETS
        .iter()
        .filter(|t| t.may_be(name, letters))
        .filter_map(cost)
        .min_by_key(|&(cost, weight, _)| (cost, weight))
        .map(|(_, _, t)| t)
}

/// How unlikely the slip is, or `None` when nobody makes it with this provider. With the wrong one of `.com` and
/// `.net` behind it, only slips that make no other word count.
fn slip_cost(target: &Target, name: &str, suffix: u32) -> Option<u32> {
    let (long, longer, heavy) = (target.name.len() >= 5, target.name.len() >= 7, target.weight >= 3);
    let crossed = suffix >= CROSSED;
    let slip = match slip::between(target.name, name)? {
        Slip::Swap | Slip::Double => 1,
        Slip::Drop { .. } if heavy && longer && (!crossed || target.suffix == "net") => 2,
        Slip::Drop { first: false } if heavy && !crossed => 2,
        Slip::Repeats | Slip::Shuffle if long => 3,
        _ if crossed => return None,
        Slip::Neighbour { first } if heavy && (!first || long) => 1,
        Slip::Insert { first } if heavy && (long || !first) => 2,
        Slip::Other { first: false } if heavy && long => 3,
        _ => return None,
    };
    Some(slip + suffix)
}

/// The cost of `.com` for `.net` and the other way round.
const CROSSED: u32 = 2;

fn suffix_cost_crossed(own: &str, typed: &str) -> Option<u32> {
    suffix_cost(own, typed)
        .or_else(|| matches!((own, typed), ("com", "net") | ("net", "com")).then_some(CROSSED))
}

/// `hanbit.con`, `hanbit.co.rk`: a top-level domain that does not exist, one slip from a common one.
fn near_top_level(domain: &str) -> Option<String> {
    let (rest, top) = domain.rsplit_once('.')?;
    if matches!(top, "kr" | "com" | "net")
        || TOP_LEVEL.contains(top)
        || rest.is_empty()
        || !top.bytes().any(|b| b.is_ascii_alphabetic())
    {
        return None;
    }
    if rest.rsplit_once('.').is_some_and(|(_, second)| is_korean_second_level(second)) {
        return (top.len() <= 3 && strsim::osa_distance("kr", top) == 1).then(|| format!("{rest}.kr"));
    }
    if let Some(second) = top.strip_suffix("kr").filter(|s| is_korean_second_level(s)) {
        return Some(format!("{rest}.{second}.kr"));
    }
    let meant = ["com", "net", "org"].into_iter().find(|own| suffix_cost(own, top) == Some(1))?;
    Some(format!("{rest}.{meant}"))
}

/// The commonest provider of which this holds.
fn heaviest(holds: impl Fn(&Target) -> bool) -> Option<&'static Target> {
    TARGETS.iter().filter(|t| holds(t)).max_by_key(|t| t.weight)
}
