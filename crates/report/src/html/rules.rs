//! The documentation of the rules that were hit, as the page shows it.

use cleanse_core::{Lang, Rule};
use minijinja::context;
use minijinja::value::{Serde, Value};

use crate::groups::Group;

/// Each rule once, in code order, with its documentation in paragraphs.
pub(super) fn explained(groups: &[&Group], lang: Lang) -> Vec<Value> {
    let mut rules: Vec<&'static Rule> = groups.iter().map(|g| g.rule).collect();
    rules.sort_by_key(|r| r.code);
    rules.dedup_by_key(|r| r.code);
    let explain = |rule: &&Rule| {
        context! {
            code => rule.code,
            title => rule.title.get(lang),
            paragraphs => Value::from(Serde(paragraphs(rule.doc.get(lang)))),
        }
    };
    rules.iter().map(explain).collect()
}

/// Paragraphs as a list of pieces: (strong, text). Documentation uses bold and code marks only.
fn paragraphs(doc: &str) -> Vec<Vec<(bool, String)>> {
    let whole = |p: &str| p.split_whitespace().collect::<Vec<_>>().join(" ");
    let texts = doc.split("\n\n").map(whole).filter(|p| !p.is_empty());
    texts.map(|p| pieces(&p)).collect()
}

fn pieces(paragraph: &str) -> Vec<(bool, String)> {
    let parts = paragraph.split("**").enumerate();
    parts.filter(|(_, s)| !s.is_empty()).map(|(i, s)| (i % 2 == 1, s.replace('`', ""))).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn bold_words_are_told_apart() {
        let parts = super::paragraphs(" **무엇.** 앞뒤 `공백`입니다.\n\n **왜.** 둘\n 줄");
        assert_eq!(parts[0], [(true, "무엇.".to_owned()), (false, " 앞뒤 공백입니다.".to_owned())]);
        assert_eq!(parts[1][1].1, " 둘 줄");
    }
}
