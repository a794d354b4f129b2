//! What a check has to know of one input.

use cleanse_check::{Marker, Selection};
use cleanse_core::{Rule, Severity};
use cleanse_record::{Plan, Role};
use rustc_hash::FxHashMap;

use super::CheckSettings;
use super::count::{InputTargets, Targets};
use crate::intake::Intake;
use crate::settings::Settings;

/// The selection, gates and names of one input, ready for its workers.
pub(super) struct Desk {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) headers: Vec<String>,
    pub(super) plan: Plan,
    pub(super) id: Option<usize>,
    pub(super) marker: Marker,
    pub(super) show_values: bool,
    pub(super) targets: InputTargets,
    /// Without a contact column nobody misses a contact point.
    pub(super) has_contact: bool,
    rules: FxHashMap<&'static str, RuleDesk>,
}

/// What is known of one rule in this input.
struct RuleDesk {
    severity: Option<Severity>,
    /// The columns in which it does not count.
    ignored: Vec<u32>,
}

impl Desk {
    pub(super) fn new(
        intake: &Intake,
        settings: &Settings,
        checks: &CheckSettings,
        targets: &Targets,
    ) -> Desk {
        let selection = &checks.selection;
        let rules =
            crate::rules().map(|rule| (rule.code, RuleDesk::new(rule, selection, &intake.headers))).collect();
        Desk {
            name: intake.name(),
            path: intake.path.display().to_string(),
            headers: intake.headers.clone(),
            plan: intake.plan().clone(),
            id: intake.plan().column_of(Role::Id),
            marker: checks.marker.clone(),
            show_values: settings.show_values,
            targets: targets.resolve(intake),
            has_contact: intake.plan().has_contact(),
            rules,
        }
    }

    /// The severity of a rule in a column; `None` when it does not count there.
    pub(super) fn judge(&self, rule: &'static Rule, column: Option<u32>) -> Option<Severity> {
        let desk = self.rules.get(rule.code)?;
        match column {
            Some(column) if desk.ignored.binary_search(&column).is_ok() => None,
            _ => desk.severity,
        }
    }
}

impl RuleDesk {
    fn new(rule: &'static Rule, selection: &Selection, headers: &[String]) -> RuleDesk {
        let ignored = |header: &str| selection.ignored_in(rule).any(|columns| columns.matches(header.trim()));
        let severity = selection.judge(rule, None);
        let some = severity.is_some() && selection.ignored_in(rule).next().is_some();
        let columns = (0u32..).zip(headers).filter(|(_, header)| some && ignored(header));
        RuleDesk { severity, ignored: columns.map(|(column, _)| column).collect() }
    }
}
