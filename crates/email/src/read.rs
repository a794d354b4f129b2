//! From the text of a cell to the mailboxes in it, before anybody judges them.

use std::borrow::Cow;

use crate::class::Class;
use crate::domain;
use crate::hits::{Hit, Hits};
use crate::scan::{Found, Scan, labelled, scan, wrapped};
use crate::signs;

/// Reads a cleaned text of this class that has something in it. No mailbox found means that no `@` was there.
pub(crate) fn read(text: &str, class: Class) -> Scan {
    if let Some(found) = whole(text, class) {
        return Scan { found: vec![found], ..Scan::default() };
    }
    if let Some(scan) = wrapped(text) {
        return scan;
    }
    let mut hits = Hits::default();
    let text = signs::respell(text, &mut hits);
    let text = match unspaced(&text) {
        Some(joined) => {
            hits.add(Hit::InnerSpace);
            Cow::Owned(joined)
        }
        None => text,
    };
    let mut scan = scan(&text);
    scan.hits.join(hits);
    scan
}

/// A text that is one valid mailbox as it stands is not searched for another.
fn whole(text: &str, class: Class) -> Option<Found> {
    if class != Class::Valid || !text.is_ascii() {
        return None;
    }
    let (local, domain) = text.rsplit_once('@')?;
    // `email=haneul@naver.com` is a valid mailbox that nobody has.
    if labelled(local).is_some() {
        return None;
    }
    let run = domain::read(domain);
    (run.length == domain.len()).then(|| Found {
        local: local.to_owned(),
        domain: run.domain,
        hits: run.hits,
        doubt: run.doubt,
        also: Vec::new(),
        before: String::new(),
    })
}

/// `h a n e u l @ d a u m . n e t`: spaces between all letters mean nothing. `None` when they are not so.
fn unspaced(text: &str) -> Option<String> {
    let mut words = 0;
    for word in text.split(' ') {
        words += 1;
        if word.chars().nth(1).is_some() {
            return None;
        }
    }
    (words >= 6).then(|| text.replace(' ', ""))
}
