//! The cleansing face: a cell with its findings and suggestions.

use cleanse_core::{Applicability, Cleansed, Context, Finding, Findings, Fix, Verdict};

use crate::hits::Hits;
use crate::read::{Outcome, read_with_hits};
use crate::{Address, rules};

/// Cleanses one cell of an address column, with names and districts as they are on `cx.as_of`.
///
/// Never fails: what is wrong is in the findings. A place that can be several (중구, 광주) is never guessed: all of them are
/// suggestions.
#[must_use]
pub fn cleanse(s: &str, cx: &Context<'_>) -> Cleansed<Address> {
    let mut findings: Vec<Finding> = Vec::new();
    let (outcome, mut hits) = read_with_hits(s, cx.as_of, &mut findings);
    let (verdict, value, suggestions) = match outcome {
        Outcome::Blank => return Cleansed { findings, ..Cleansed::empty() },
        Outcome::Nothing => (Verdict::Invalid, None, Vec::new()),
        Outcome::Sure(address) if *address.text == *s => (Verdict::Clean, Some(address), Vec::new()),
        Outcome::Sure(address) => (Verdict::Normalized, Some(address), Vec::new()),
        Outcome::Doubtful(value, suggestions) => (Verdict::Suspect, value, suggestions),
    };
    if value.as_ref().is_some_and(|v| v.postcode().is_some()) {
        hits.add(&rules::POSTCODE_INSIDE);
    }
    let fix = value.as_ref().map(|v| &*v.text).filter(|_| verdict == Verdict::Normalized);
    report(&hits, fix, suggestions.first(), &mut findings);
    Cleansed {
        kind: value.as_ref().or(suggestions.first()).map(Address::kind),
        suggestions,
        findings,
        ..Cleansed::of(verdict, value, None)
    }
}

fn report(hits: &Hits, canonical: Option<&str>, suggestion: Option<&Address>, findings: &mut impl Findings) {
    for rule in hits.iter() {
        findings.hit(rule, 0..0, || match rule.applicability {
            Applicability::Safe => canonical.map(Fix::safe),
            Applicability::Unsafe => suggestion.map(|a| Fix::unsafe_(a.as_str())),
            Applicability::Display | Applicability::None => None,
        });
    }
}
