//! Decides what a mailbox that was found is worth.

use std::borrow::Cow;

use cleanse_core::{Context, Date};
use email_address::EmailAddress;

use crate::class::{Class, classify};
use crate::domain::{self, both_forms};
use crate::email::Email;
use crate::generated::{disposable::DISPOSABLE, roles::ROLES, top_level::TOP_LEVEL};
use crate::hits::{Hit, Hits};
use crate::known::Known;
use crate::scan::is_mask;
use crate::{brand, placeholder, plain, typo};

/// What came of one mailbox.
pub(crate) enum Outcome {
    /// A mailbox that can be written to.
    Good(Email),
    /// A mailbox that reads in one way, but that one would rather ask about.
    Doubtful(Email),
    /// Only guesses, likeliest first.
    Guess(Vec<Email>),
    /// Nothing to write to; where the mailbox may have moved, if anywhere.
    Dead(Option<Email>),
}

/// The form of a mailbox, without what is known about its domain: what [`Email::parse`] asks.
pub(crate) fn form(local: &str, domain: &str, hits: &mut Hits) -> Option<Email> {
    if local.is_empty() || domain.is_empty() {
        hits.add(Hit::NotAMailbox);
        return None;
    }
    if local.chars().filter(|&c| is_mask(c)).count() >= 2 || hits.has(Hit::Masked) {
        hits.add(Hit::Masked);
        return None;
    }
    if !local.is_ascii() {
        hits.add(if placeholder::is_none_word(local) { Hit::Placeholder } else { Hit::ForeignLocal });
        return None;
    }
    let Some((shown, ascii)) = both_forms(domain) else {
        hits.add(Hit::Malformed);
        return None;
    };
    let local = lower(local, hits);
    let email = Email::new(&local, &shown, Class::Valid);
    if plain::at_of(email.as_str()).is_some() {
        return Some(email);
    }
    let text = format!("{local}@{ascii}");
    // `email_address` holds the base syntax of RFC 5321; the classes say what it leaves out.
    let literal = ascii.starts_with('[');
    let base =
        EmailAddress::is_valid_local_part(&local) && (literal || EmailAddress::is_valid_domain(&ascii));
    let class = if base { classify(&text) } else { Class::Error };
    match class {
        Class::Valid | Class::Rfc5321Unusual => Some(Email::new(&local, &shown, class)),
        Class::Error => {
            hits.add(Hit::Malformed);
            None
        }
        _ => {
            hits.add(Hit::UnusualForm);
            None
        }
    }
}

fn lower<'a>(local: &'a str, hits: &mut Hits) -> Cow<'a, str> {
    if !local.bytes().any(|b| b.is_ascii_uppercase()) || local.starts_with('"') {
        return Cow::Borrowed(local);
    }
    hits.add(Hit::UpperCase);
    Cow::Owned(local.to_ascii_lowercase())
}

/// Judges a mailbox by its form and by what is known about its domain.
pub(crate) fn settle(local: &str, domain: &str, cx: &Context<'_>, hits: &mut Hits) -> Outcome {
    if local.is_empty() || domain.is_empty() {
        hits.add(Hit::NotAMailbox);
        return Outcome::Dead(None);
    }
    if let Some(id) = behind_www(local) {
        hits.add(Hit::WebPrefix);
        return match settle(id, domain, cx, hits) {
            Outcome::Good(email) | Outcome::Doubtful(email) => Outcome::Guess(vec![email]),
            other => other,
        };
    }
    if let Some(guess) = meant_domain(domain) {
        let mut form_hits = Hits::default();
        if let Some(email) = form(local, &guess.domain, &mut form_hits).filter(is_plain) {
            hits.join(form_hits);
            hits.add(guess.hit);
            return Outcome::Guess(vec![email]);
        }
    }
    match form(local, domain, hits) {
        Some(email) if email.class() == Class::Valid => judge(email, cx.as_of, hits),
        Some(email) => {
            hits.add(if email.domain().contains(['.', '[']) || email.local().starts_with('"') {
                Hit::UnusualForm
            } else {
                Hit::PrivateDomain
            });
            Outcome::Dead(None)
        }
        None => mended_local(local, domain, *hits),
    }
}

/// The id behind a `www.` that a phone may have written with a capital.
fn behind_www(local: &str) -> Option<&str> {
    let (prefix, id) = local.split_at_checked(4)?;
    (prefix.eq_ignore_ascii_case("www.") && !id.is_empty()).then_some(id)
}

/// The domain that was meant, when the typed one is a slip, a name in Hangul or a look-alike.
fn meant_domain(domain: &str) -> Option<typo::Guess> {
    if domain.is_ascii() {
        return typo::guess(domain);
    }
    let Some(plain) = brand::in_latin(domain) else {
        // Letters of another form (`ˢ`, `ｓ`) are those of the domain that is written.
        let (shown, _) = both_forms(domain)?;
        return shown.is_ascii().then(|| typo::guess(&shown)).flatten();
    };
    Some(typo::guess(&plain).unwrap_or(typo::Guess { hit: Hit::DomainTypo, domain: plain }))
}

/// Only mailboxes that could be written to are suggested.
fn is_plain(email: &Email) -> bool {
    email.class() == Class::Valid && email.domain().contains('.') && !domain::is_public_suffix(email.domain())
}

/// Dots at the edges or doubled inside the local part: without them it would be a mailbox.
fn mended_local(local: &str, domain: &str, hits: Hits) -> Outcome {
    if !hits.has(Hit::Malformed) {
        return Outcome::Dead(None);
    }
    let parts: Vec<&str> = local.split('.').filter(|p| !p.is_empty()).collect();
    let mended = parts.join(".");
    match (mended != local).then(|| form(&mended, domain, &mut Hits::default())).flatten().filter(is_plain) {
        Some(email) => Outcome::Guess(vec![email]),
        None => Outcome::Dead(None),
    }
}

/// Judges a mailbox of plain form by its domain and its local part.
pub(crate) fn judge(email: Email, as_of: Date, hits: &mut Hits) -> Outcome {
    let (local, domain) = email.halves();
    match worth(local, domain, email.known(), as_of) {
        Worth::Good => Outcome::Good(email),
        Worth::Noted(hit) => {
            hits.add(hit);
            Outcome::Good(email)
        }
        Worth::Doubtful(hit) => {
            hits.add(hit);
            Outcome::Doubtful(email)
        }
        Worth::Dead(hit) => {
            hits.add(hit);
            dead(&email, hit)
        }
    }
}

/// What the halves of a mailbox are worth.
pub(crate) enum Worth {
    /// It can be written to.
    Good,
    /// It can be written to; there is something to say.
    Noted(Hit),
    /// One would rather ask about it.
    Doubtful(Hit),
    /// There is nothing to write to.
    Dead(Hit),
}

/// What a mailbox is worth by its domain and its local part.
#[inline]
pub(crate) fn worth(local: &str, domain: &str, known: Option<&'static Known>, as_of: Date) -> Worth {
    match known {
        Some(known) => at_known(local, known, as_of),
        None => elsewhere(local, domain),
    }
}

#[inline]
fn at_known(local: &str, known: &'static Known, as_of: Date) -> Worth {
    if known.closed.is_some() && known.is_closed(as_of) {
        Worth::Dead(Hit::ClosedProvider)
    } else if !known.free {
        functional(local)
    } else if !may_be_id(local, known) {
        Worth::Dead(Hit::ImpossibleId)
    } else if placeholder::is_made_up_id(local) || is_named_like(local, known) {
        Worth::Doubtful(Hit::Placeholder)
    } else {
        Worth::Good
    }
}

/// Where the mailbox of a closed provider may have gone, and the ids in one that no provider gave out.
fn dead(email: &Email, hit: Hit) -> Outcome {
    match (hit, email.known()) {
        (Hit::ClosedProvider, Some(known)) if !known.successor.is_empty() => {
            Outcome::Dead(Some(Email::new(email.local(), known.successor, Class::Valid)))
        }
        (Hit::ImpossibleId, Some(known)) => {
            split_local(email, known).map_or(Outcome::Dead(None), Outcome::Guess)
        }
        _ => Outcome::Dead(None),
    }
}

/// Whether the provider may have given out this id.
fn may_be_id(local: &str, known: &Known) -> bool {
    if known.naver {
        return is_naver_id(local);
    }
    local.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+'))
}

/// `naver@naver.com`, `mail@mail.com`: nobody got that id.
fn is_named_like(local: &str, known: &Known) -> bool {
    known.domain.strip_prefix(local).is_some_and(|rest| rest.starts_with('.'))
}

/// Naver's sign-up page: 5 to 20 of small letters, digits, `-` and `_`. Dots are let pass, because mailboxes with
/// a dot are seen in the wild.
fn is_naver_id(local: &str) -> bool {
    (5..=20).contains(&local.len())
        && local
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'.'))
}

/// `haneul/bora` at a provider that has no such ids: each half may be one.
fn split_local(email: &Email, known: &Known) -> Option<Vec<Email>> {
    if email.local().contains('+') {
        return None;
    }
    let plain = |p: &&str| {
        p.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
            && (!known.naver || is_naver_id(p))
    };
    let signs = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    let ids: Vec<Email> = email
        .local()
        .split(signs)
        .filter(|p| !p.is_empty())
        .filter(plain)
        .map(|p| Email::new(p, email.domain(), Class::Valid))
        .collect();
    (!ids.is_empty() && email.local().contains(signs)).then_some(ids)
}

fn elsewhere(local: &str, domain: &str) -> Worth {
    let made_up = placeholder::is_made_up(local, domain);
    if placeholder::is_example(domain) && !made_up {
        Worth::Dead(Hit::Placeholder)
    } else if placeholder::is_private(domain) || !domain.contains('.') {
        Worth::Dead(Hit::PrivateDomain)
    } else if !has_public_top(domain) {
        Worth::Dead(Hit::UnknownTopLevel)
    } else if domain::is_public_suffix(domain) {
        Worth::Dead(Hit::NotAMailbox)
    } else if made_up {
        Worth::Doubtful(Hit::Placeholder)
    } else if is_disposable(domain) {
        Worth::Doubtful(Hit::Disposable)
    } else {
        functional(local)
    }
}

fn has_public_top(domain: &str) -> bool {
    let public = |domain: &str| {
        let top = domain.rsplit('.').next().unwrap_or_default();
        matches!(top, "kr" | "com" | "net" | "org") || TOP_LEVEL.contains(top)
    };
    public(domain) || (!domain.is_ascii() && both_forms(domain).is_some_and(|(_, ascii)| public(&ascii)))
}

/// Whether the domain or one that it belongs to hands out throw-away mailboxes.
fn is_disposable(domain: &str) -> bool {
    let mut rest = domain;
    loop {
        if DISPOSABLE.contains(rest) {
            return true;
        }
        match rest.split_once('.') {
            Some((_, parent)) if is_registered(parent) => rest = parent,
            _ => return false,
        }
    }
}

/// Whether somebody may own the domain: it is neither a top-level one nor one of the second level of Korea.
fn is_registered(domain: &str) -> bool {
    match domain.split_once('.') {
        None => false,
        Some((second, top)) => top != "kr" || !domain::is_korean_second_level(second),
    }
}

/// A mailbox of a function stays usable; it is only noted.
fn functional(local: &str) -> Worth {
    if ROLES.contains(local) { Worth::Noted(Hit::RoleAccount) } else { Worth::Good }
}
