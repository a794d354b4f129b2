//! Which rules count, where, and how much.

use cleanse_core::{Rule, Severity};

use crate::pattern::Pattern;

/// Which rules count, in which columns, and how much a finding of each matters.
///
/// A rule counts when it is selected (all are, unless some are named) and not ignored; an ignore is stronger than a
/// selection.
///
/// ```
/// use cleanse_check::{Pattern, Selection};
/// use cleanse_core::Severity;
/// # cleanse_core::rule! {
/// #     /// **What.** x
/// #     ZERO { code: "DOC003", name: "lost-leading-zero", severity: Warning, bad_kind: Mistyped, dimension: Validity,
/// #         applicability: Safe, title: ("x", "x"), ko: "x", golden: [] }
/// # }
/// let selection = Selection::default()
///     .ignore_in(Pattern::new("비고"), Pattern::new("DOC*"))
///     .severity(Pattern::new("lost-*"), Severity::Error);
/// assert_eq!(selection.judge(&ZERO, Some("휴대폰")), Some(Severity::Error));
/// assert_eq!(selection.judge(&ZERO, Some("비고")), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    select: Vec<Pattern>,
    ignore: Vec<Pattern>,
    ignore_in: Vec<(Pattern, Pattern)>,
    severities: Vec<(Pattern, Severity)>,
}

impl Selection {
    /// Counts these rules; once one is named, only named ones count.
    #[must_use]
    pub fn select(mut self, rules: Pattern) -> Selection {
        self.select.push(rules);
        self
    }

    /// Does not count these rules.
    #[must_use]
    pub fn ignore(mut self, rules: Pattern) -> Selection {
        self.ignore.push(rules);
        self
    }

    /// Does not count these rules in these columns.
    #[must_use]
    pub fn ignore_in(mut self, columns: Pattern, rules: Pattern) -> Selection {
        self.ignore_in.push((columns, rules));
        self
    }

    /// Says how much a finding of these rules matters; the last word counts.
    #[must_use]
    pub fn severity(mut self, rules: Pattern, severity: Severity) -> Selection {
        self.severities.push((rules, severity));
        self
    }

    /// Whether nothing was chosen: every rule counts as it was written.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Selection::default()
    }

    /// The severity of a rule in a column (`None` for findings about a whole row); `None` when it does not count there.
    #[must_use]
    pub fn judge(&self, rule: &Rule, column: Option<&str>) -> Option<Severity> {
        let any = |patterns: &[Pattern]| patterns.iter().any(|p| p.matches_rule(rule));
        let left_out = (!self.select.is_empty() && !any(&self.select)) || any(&self.ignore);
        let here = |(columns, rules): &(Pattern, Pattern)| {
            column.is_some_and(|c| columns.matches(c.trim())) && rules.matches_rule(rule)
        };
        if left_out || self.ignore_in.iter().any(here) {
            return None;
        }
        let stated = self.severities.iter().rev().find(|(rules, _)| rules.matches_rule(rule));
        Some(stated.map_or(rule.severity, |(_, severity)| *severity))
    }

    /// The columns in which a rule does not count.
    pub fn ignored_in<'a>(&'a self, rule: &'a Rule) -> impl Iterator<Item = &'a Pattern> + 'a {
        self.ignore_in.iter().filter(|(_, rules)| rules.matches_rule(rule)).map(|(columns, _)| columns)
    }

    /// Every pattern of rules that was given, to look for ones that fit no rule.
    pub fn rule_patterns(&self) -> impl Iterator<Item = &Pattern> {
        let in_columns = self.ignore_in.iter().map(|(_, rules)| rules);
        let severities = self.severities.iter().map(|(rules, _)| rules);
        self.select.iter().chain(&self.ignore).chain(in_columns).chain(severities)
    }
}
