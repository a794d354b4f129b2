//! Which rules a cell hit, gathered before the final value is known.

use cleanse_core::{Applicability, Finding, Fix, Rule};

use crate::rules;

/// One rule of this crate; the order is that of [`rules::RULES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Hit {
    Malformed,
    NotAMailbox,
    UpperCase,
    InnerSpace,
    Wrapped,
    StrayPunctuation,
    NoteBeside,
    SpelledSign,
    DoubledSign,
    CommaForDot,
    WebPrefix,
    HangulKeyboard,
    SeveralMailboxes,
    DomainTypo,
    MissingAt,
    MissingTopLevel,
    WrongSign,
    UnknownTopLevel,
    ClosedProvider,
    ImpossibleId,
    Disposable,
    Placeholder,
    UnusualForm,
    RoleAccount,
    ForeignLocal,
    Masked,
    PrivateDomain,
    TwoReadings,
}

impl Hit {
    pub(crate) fn rule(self) -> &'static Rule {
        rules::RULES[self as usize]
    }
}

/// A set of rule hits.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Hits(u32);

impl Hits {
    pub(crate) fn add(&mut self, hit: Hit) {
        self.0 |= 1 << hit as u32;
    }

    pub(crate) fn join(&mut self, other: Hits) {
        self.0 |= other.0;
    }

    pub(crate) fn has(self, hit: Hit) -> bool {
        self.0 & (1 << hit as u32) != 0
    }

    pub(crate) fn rules(self) -> impl Iterator<Item = &'static Rule> {
        rules::RULES.iter().enumerate().filter(move |(i, _)| self.0 & (1 << i) != 0).map(|(_, rule)| *rule)
    }
}

/// What the findings of a cell may offer as fixes.
pub(crate) struct Offer<'a> {
    /// What the whole cell becomes by safe fixes.
    pub(crate) safe: Option<&'a str>,
    /// The likeliest guess.
    pub(crate) guess: Option<&'a str>,
    /// What a human may look at.
    pub(crate) look: Option<&'a str>,
}

impl Hits {
    /// Turns the hits into findings, in code order. `place` says where in the cell a rule was hit.
    pub(crate) fn report(
        self,
        offer: &Offer<'_>,
        place: impl Fn(&'static Rule) -> Option<(u32, u32)>,
        findings: &mut Vec<Finding>,
    ) {
        for rule in self.rules() {
            let fix = match rule.applicability {
                Applicability::Safe => offer.safe.map(Fix::safe),
                Applicability::Unsafe => offer.guess.map(Fix::unsafe_),
                Applicability::Display => {
                    offer.look.map(|s| Fix { replacement: s.into(), applicability: rule.applicability })
                }
                Applicability::None => None,
            };
            findings.push(Finding { rule, span: place(rule), fix: fix.map(Box::new) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_stand_in_the_order_of_the_rules() {
        assert_eq!(Hit::Malformed.rule().name, "malformed-address");
        assert_eq!(Hit::DomainTypo.rule().name, "domain-typo");
        assert_eq!(Hit::ClosedProvider.rule().name, "closed-provider");
        assert_eq!(Hit::TwoReadings.rule().name, "two-readings");
        assert_eq!(rules::RULES.len(), Hit::TwoReadings as usize + 1);
    }
}
