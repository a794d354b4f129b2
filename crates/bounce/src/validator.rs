//! The validator of rule packs: each rule hits its example, misses its counter-example, and wins its own example.

use crate::{Classifier, Scope, matcher::Matcher, phrase, smtp::Reply};

#[test]
fn every_rule_wins_its_own_example_and_no_rule_is_shadowed() {
    let packs = Classifier::shipped_packs().unwrap();
    let mut wrong: Vec<String> = packs.iter().flat_map(|p| p.problems().unwrap()).collect();
    for scope in [Scope::Reply, Scope::Phrase, Scope::Postal, Scope::AutoReply] {
        let all = Matcher::compile(packs.iter(), scope).unwrap();
        for pack in packs.iter().filter(|p| p.scope == scope) {
            for rule in &pack.rules {
                let winner = winner(&all, &rule.hit, scope, rule.weak);
                if winner.as_deref() != Some(rule.id.as_str()) {
                    wrong.push(format!("{}: its example is won by {winner:?}: {}", rule.id, rule.hit));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rule that wins a text; a weak rule competes with weak ones only.
fn winner(matcher: &Matcher, text: &str, scope: Scope, weak: bool) -> Option<String> {
    let (strong, weak_hit) = hits(matcher, text, scope);
    if weak { weak_hit.filter(|_| strong.is_none()).or(strong) } else { strong }
}

fn hits(matcher: &Matcher, text: &str, scope: Scope) -> (Option<String>, Option<String>) {
    let folded = match scope {
        Scope::Phrase | Scope::Postal => phrase::fold(text),
        _ => text.to_owned(),
    };
    let reply = Reply::read(&folded);
    let hits = matcher.hits(&reply.text, reply.class(), reply.code, reply.status);
    (hits.strong.map(|h| h.id.to_owned()), hits.weak.map(|h| h.id.to_owned()))
}
