//! A scenario: which segment is told what, in which order and how often; checked as a graph before it runs.

use std::fmt;

use cleanse_core::Rule;
use serde::Deserialize;

use crate::{policy::Policy, rules};

/// The name that ends a scenario.
const GOAL: &str = "goal";

/// Steps that lead from the first one to the goal.
///
/// ```
/// use cleanse_repair::{Policy, Scenario};
/// let scenario = Scenario::parse(r#"
/// goal = 3                       # fields that are right in the end
/// [[step]]
/// name = "welcome"
/// asks = 1
/// messages = 1
/// wait_days = 7
/// next = ["goal"]
/// "#).unwrap();
/// assert!(scenario.validate(&Policy::shipped()).is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    goal: u32,
    #[serde(rename = "step", default)]
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    name: String,
    asks: u32,
    messages: u32,
    wait_days: u32,
    #[serde(default)]
    next: Vec<String>,
}

/// What is wrong with a scenario, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioFault {
    /// The name of the step.
    pub step: String,
    /// The rule it breaks.
    pub rule: &'static Rule,
}

/// A scenario file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError(String);

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the scenario cannot be read: {}", self.0)
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// Reads a scenario from TOML.
    ///
    /// # Errors
    /// When it is no TOML, misses a key or has one that does not exist.
    pub fn parse(text: &str) -> Result<Scenario, ScenarioError> {
        toml::from_str(text).map_err(|e| ScenarioError(e.message().to_owned()))
    }

    /// What is wrong with it: dead ends (steps from which no path leads to the goal), steps that nobody gets to, steps as
    /// big as the goal, a cadence above the cap.
    #[must_use]
    pub fn validate(&self, policy: &Policy) -> Vec<ScenarioFault> {
        let (reached, ends) = (self.reached(), self.lead_to_the_goal());
        let mut faults = Vec::new();
        for ((step, reached), ends) in self.steps.iter().zip(reached).zip(ends) {
            let mut fault = |rule, broken| {
                if broken {
                    faults.push(ScenarioFault { step: step.name.clone(), rule });
                }
            };
            fault(&rules::DEAD_END, !ends);
            fault(
                &rules::UNREACHABLE_STEP,
                !reached || step.next.iter().any(|n| n != GOAL && self.find(n).is_none()),
            );
            fault(&rules::STEP_NOT_SMALLER, step.asks >= self.goal);
            fault(&rules::CADENCE_ABOVE_CAP, self.is_too_fast(step, policy));
        }
        faults
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.steps.iter().position(|s| s.name == name)
    }

    /// Which steps are reached from the first one.
    fn reached(&self) -> Vec<bool> {
        let mut reached = vec![false; self.steps.len()];
        let mut todo: Vec<usize> = (0..self.steps.len().min(1)).collect();
        while let Some(i) = todo.pop() {
            if !std::mem::replace(&mut reached[i], true) {
                todo.extend(self.steps[i].next.iter().filter_map(|n| self.find(n)));
            }
        }
        reached
    }

    /// From which steps a path leads to the goal: a circle without a way out is a dead end, too.
    fn lead_to_the_goal(&self) -> Vec<bool> {
        let mut leads = vec![false; self.steps.len()];
        for _ in &self.steps {
            for (i, step) in self.steps.iter().enumerate() {
                leads[i] |= step.next.iter().any(|n| n == GOAL || self.find(n).is_some_and(|to| leads[to]));
            }
        }
        leads
    }

    /// Whether a step sends more than a window of the cap allows, or hands over to another message too early.
    fn is_too_fast(&self, step: &Step, policy: &Policy) -> bool {
        let follows = step.next.iter().filter_map(|n| self.find(n)).any(|i| self.steps[i].messages > 0);
        policy.caps().iter().any(|cap| {
            let (at_most, days) = (u32::from(cap.at_most), u32::from(cap.days));
            step.messages > at_most || (follows && step.messages == at_most && step.wait_days < days)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_without_a_way_out_is_a_dead_end() {
        let step = |name: &str, next: &str| {
            format!("[[step]]\nname = \"{name}\"\nasks = 1\nmessages = 1\nwait_days = 90\nnext = {next}\n")
        };
        let faults = |text: String| -> Vec<String> {
            let scenario = Scenario::parse(&format!("goal = 3\n{text}")).unwrap();
            scenario.validate(&Policy::shipped()).into_iter().map(|f| f.step + " " + f.rule.name).collect()
        };
        let round = step("a", "[\"b\"]") + &step("b", "[\"a\"]");
        assert_eq!(faults(round), ["a dead-end", "b dead-end"]);
        let out = step("a", "[\"b\"]") + &step("b", "[\"a\", \"goal\"]");
        assert!(faults(out).is_empty());
    }
}
