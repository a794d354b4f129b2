//! What users write for the program: rule packs, policies, configurations, models.

use cleanse_bounce::RulePack;
use cleanse_dedupe::{Features, Model, Plan};
use cleanse_repair::{Policy, Scenario};

use super::with_text;

/// A rule pack of bounce; one that is read can be compiled and judged by its own examples.
pub fn pack(bytes: &[u8]) {
    with_text(bytes, |s| {
        if let Ok(pack) = RulePack::from_toml(s) {
            let _ = pack.problems();
        }
    });
}

/// A policy of repair, and a scenario: what a policy says in full is the same policy.
pub fn policy(bytes: &[u8]) {
    with_text(bytes, |s| {
        if let Ok(policy) = Policy::parse(s) {
            let again = Policy::parse(&policy.to_toml());
            assert_eq!(
                again.as_ref().map(Policy::hash).ok(),
                Some(policy.hash()),
                "a policy does not read back"
            );
        }
        if let Ok(scenario) = Scenario::parse(s) {
            let _ = scenario.validate(&Policy::shipped());
        }
    });
}

/// `cleanse.toml`.
pub fn config(bytes: &[u8]) {
    with_text(bytes, |s| {
        let _ = cleanse_cli::check_config(s);
    });
}

/// A model of dedupe; one that is read compares records.
pub fn model(bytes: &[u8]) {
    with_text(bytes, |s| {
        let Ok(model) = s.parse::<Model>() else { return };
        let Ok(plan) = Plan::new(&model, &cleanse_record::matching::registry()) else { return };
        let mut features = Features::new(&plan);
        for values in [["홍길동", "010-2345-6789"], ["Hong Gildong", "1990-01-02"], ["", "a@b.kr"]] {
            features.push(&plan, |field, column| values.get((field + column) % 3).copied());
        }
        for (a, b) in [(0, 1), (1, 2), (0, 0)] {
            let one = plan.compare(features.row(a), features.row(b));
            assert_eq!(one, plan.compare(features.row(b), features.row(a)), "a comparison has a direction");
        }
    });
}
