//! The rules that one cell hit, and what was taken out of it.

use cleanse_core::{Note, Rule};

/// A few rules in the order in which they were hit, each once.
#[derive(Default)]
pub(crate) struct Hits {
    rules: [Option<&'static Rule>; 8],
    len: usize,
    /// Labels and the country: words that are no part of the value.
    pub(crate) notes: Vec<Note>,
}

impl Hits {
    pub(crate) fn add(&mut self, rule: &'static Rule) {
        if self.len < self.rules.len() && self.iter().all(|r| r.code != rule.code) {
            self.rules[self.len] = Some(rule);
            self.len += 1;
        }
    }

    pub(crate) fn add_if(&mut self, hit: bool, rule: &'static Rule) {
        if hit {
            self.add(rule);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().filter_map(|r| *r)
    }
}
