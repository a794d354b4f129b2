//! Names with `*` and `?` in them: how rules and columns are chosen.

use std::fmt;

use cleanse_core::Rule;
use serde::{Deserialize, Serialize};

/// A rule code, a rule name or a column, possibly with `*` (any text) and `?` (any character). Case of Latin letters does
/// not matter.
///
/// ```
/// use cleanse_check::Pattern;
/// assert!(Pattern::new("PHN*").matches("PHN003"));
/// assert!(Pattern::new("lost-*-zero").matches("lost-leading-zero"));
/// assert!(!Pattern::new("PHN").matches("PHN003"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pattern(String);

impl Pattern {
    /// A pattern; spaces around it do not count.
    #[must_use]
    pub fn new(text: &str) -> Pattern {
        Pattern(text.trim().to_owned())
    }

    /// The pattern as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the whole of `text` fits.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let pattern: Vec<char> = self.0.chars().collect();
        let text: Vec<char> = text.chars().collect();
        glob(&pattern, &text)
    }

    /// Whether the code or the name of a rule fits.
    #[must_use]
    pub fn matches_rule(&self, rule: &Rule) -> bool {
        self.matches(rule.code) || self.matches(rule.name)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Greedy matching that goes back to the last star only: linear in practice, never exponential.
fn glob(pattern: &[char], text: &[char]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some('?') => (p, t) = (p + 1, t + 1),
            Some(c) if c.eq_ignore_ascii_case(&text[t]) => (p, t) = (p + 1, t + 1),
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    (p, t) = (at + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_marks() {
        for (pattern, text, fits) in [
            ("PHN003", "phn003", true),
            ("*", "", true),
            ("?", "", false),
            ("PHN?03", "PHN103", true),
            ("*zero", "lost-leading-zero", true),
            ("*0*3", "PHN003", true),
            ("a*b*c", "aXbYbZ", false),
            ("연락처*", "연락처1", true),
            ("", "", true),
        ] {
            assert_eq!(Pattern::new(pattern).matches(text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn many_stars_do_not_explode() {
        assert!(
            !Pattern::new(&"a*".repeat(200))
                .matches(&("a".repeat(400) + "b").replace('b', "c").repeat(3)[1..].replace('a', "d"))
        );
    }
}
