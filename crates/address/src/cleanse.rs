//! The cleansing face: a cell with its findings and suggestions.

use std::borrow::Cow;

use cleanse_core::{Applicability, Cleansed, Context, Finding, Findings, Fix, Verdict};

use crate::hits::Hits;
use crate::read::{Outcome, read_with_hits};
use crate::{Address, rules};

/// Cleanses one cell of an address column, with names and districts as they are on `cx.as_of`.
///
/// Never fails: what is wrong is in the findings. A place that can be several (중구, 광주) is never guessed: all of them
/// are suggestions. A cell with several addresses is written as all of them, joined by `; `.
#[must_use]
pub fn cleanse(s: &str, cx: &Context<'_>) -> Cleansed<Address> {
    let mut findings: Vec<Finding> = Vec::new();
    let (outcome, hits) = read_with_hits(s, cx.as_of, &mut findings);
    match outcome {
        Outcome::Blank => Cleansed { findings, ..Cleansed::empty() },
        Outcome::Nothing => {
            report(&hits, None, None, &mut findings);
            Cleansed { findings, ..Cleansed::of(Verdict::Invalid, None, None) }
        }
        Outcome::Sure(address, others) => sure(s, address, others, hits, findings),
        Outcome::Doubtful(value, suggestions) => doubtful(value, suggestions, hits, findings),
    }
}

fn sure(
    s: &str,
    address: Address,
    others: Vec<Address>,
    mut hits: Hits,
    mut findings: Vec<Finding>,
) -> Cleansed<Address> {
    hits.add_if(address.postcode().is_some(), &rules::POSTCODE_INSIDE);
    let joined = joined(&address, &others);
    let same = *joined == *s;
    report(&hits, (!same).then_some(&joined), None, &mut findings);
    let verdict = if same { Verdict::Clean } else { Verdict::Normalized };
    let kind = Some(address.kind());
    Cleansed { others, notes: hits.notes, findings, ..Cleansed::of(verdict, Some(address), kind) }
}

fn doubtful(
    value: Option<Address>,
    suggestions: Vec<Address>,
    mut hits: Hits,
    mut findings: Vec<Finding>,
) -> Cleansed<Address> {
    let likeliest = value.as_ref().or(suggestions.first());
    hits.add_if(likeliest.is_some_and(|a| a.postcode().is_some()), &rules::POSTCODE_INSIDE);
    report(&hits, None, suggestions.first(), &mut findings);
    let kind = likeliest.map(Address::kind);
    Cleansed { suggestions, findings, ..Cleansed::of(Verdict::Suspect, value, kind) }
}

/// What the cell becomes: all addresses, the first one first.
fn joined<'a>(first: &'a Address, others: &[Address]) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(first.as_str());
    for other in others {
        let text = text.to_mut();
        text.push_str("; ");
        text.push_str(other.as_str());
    }
    text
}

/// Reports the rules that a cell hit, each with the fix that it justifies.
fn report(
    hits: &Hits,
    canonical: Option<&Cow<'_, str>>,
    suggestion: Option<&Address>,
    findings: &mut impl Findings,
) {
    for rule in hits.iter() {
        findings.hit(rule, 0..0, || match rule.applicability {
            Applicability::Safe => canonical.map(|text| Fix::safe(&**text)),
            Applicability::Unsafe => suggestion.map(|a| Fix::unsafe_(a.as_str())),
            Applicability::Display | Applicability::None => None,
        });
    }
}
