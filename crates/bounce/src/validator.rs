//! The validator of rule packs: each rule hits its example, misses its counter-example, and wins its own example.

use crate::{
    error::Error,
    matcher::Matcher,
    pack::{RulePack, Scope},
    smtp::Reply,
};

/// What is wrong with `own` packs among `all`, which are in order of precedence. A rule whose example another rule wins is
/// shadowed: it would never be seen.
pub(crate) fn problems(all: &[RulePack], own: &[RulePack]) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for pack in own {
        found.extend(pack.problems()?);
        let matcher = Matcher::compile(all.iter(), pack.scope)?;
        for rule in &pack.rules {
            let winner = winner(&matcher, &rule.hit, pack.scope, rule.weak);
            if let Some(winner) = winner.filter(|winner| *winner != rule.id) {
                found.push(format!("rule {} is shadowed: {winner} wins its example", rule.id));
            }
        }
    }
    Ok(found)
}

/// The rule that wins a text; a weak rule competes with weak ones only.
fn winner(matcher: &Matcher, text: &str, scope: Scope, weak: bool) -> Option<String> {
    let (strong, weak_hit) = hits(matcher, text, scope);
    if weak { weak_hit.filter(|_| strong.is_none()).or(strong) } else { strong.or(weak_hit) }
}

fn hits(matcher: &Matcher, text: &str, scope: Scope) -> (Option<String>, Option<String>) {
    let seen = scope.seen(text);
    let reply = Reply::read(&seen);
    let hits = matcher.hits(&reply.text, reply.class(), reply.code, reply.status);
    (hits.strong.map(|h| h.id.to_owned()), hits.weak.map(|h| h.id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Classifier;

    #[test]
    fn every_rule_of_ours_wins_its_own_example() {
        let packs = Classifier::shipped_packs().unwrap();
        let wrong = problems(&packs, &packs).unwrap();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn what_rules_look_for_is_not_settled() {
        let packs = Classifier::shipped_packs().unwrap();
        let classifier = Classifier::new();
        for pack in packs.iter().filter(|p| matches!(p.scope, Scope::Reply | Scope::AutoReply)) {
            let matcher = Matcher::compile(packs.iter(), pack.scope).unwrap();
            for rule in &pack.rules {
                let mut settled = String::new();
                let settled = classifier.settle(&rule.hit, &mut settled);
                assert_eq!(
                    hits(&matcher, settled, pack.scope),
                    hits(&matcher, &rule.hit, pack.scope),
                    "{settled}"
                );
            }
        }
    }

    #[test]
    fn a_shadowed_rule_of_a_users_pack_is_named() {
        let rule = |id: &str, hit: &str| {
            format!(
                "[[rule]]\nid = \"{id}\"\ncategory = \"policy\"\nany = [\"odd\"]\nhit = \"{hit}\"\nmiss = \"ok\"\n"
            )
        };
        let text = format!(
            "[pack]\nname = \"mine\"\nscope = \"reply\"\n{}{}",
            rule("a", "550 odd thing"),
            rule("b", "550 odd again")
        );
        let builder = Classifier::builder().pack(RulePack::from_toml(&text).unwrap());
        assert_eq!(builder.problems().unwrap(), ["rule mine/b is shadowed: mine/a wins its example"]);
        let text = text.replace("550 odd thing", "550 even thing");
        let builder = Classifier::builder().pack(RulePack::from_toml(&text).unwrap());
        assert!(builder.problems().unwrap()[0].contains("misses its own example"));
    }
}
