//! Many rules at once: one pass over the text finds every literal, bit sets say which rules they speak for.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use cleanse_core::feedback::Category;
use regex::Regex;

use crate::{
    error::{Error, ErrorKind},
    pack::{RulePack, RuleSource, Scope},
    phrase::fold,
    smtp::Reply,
    status::Status,
};

/// How far apart a thing and its state may stand.
const NEAR: usize = 60;
/// Literal hits kept for one text; more of them say nothing new.
const MAX_HITS: usize = 48;
/// Words of a bit set: 64 rules each.
const MAX_WORDS: usize = 4;

/// A compiled set of rules over one kind of text.
#[derive(Clone, Debug)]
pub(crate) struct Matcher {
    automaton: AhoCorasick,
    literals: Vec<Literal>,
    rules: Vec<Compiled>,
    /// Per literal and role, a bit set of rules; `ROLES * words` numbers each.
    masks: Vec<u64>,
    /// Rules that need one of their `with` literals.
    needs_with: Vec<u64>,
    weak: Vec<u64>,
    words: usize,
}

#[derive(Clone, Debug)]
struct Literal {
    text: Box<str>,
    /// A word of a `near` list stands alone: `bad` is not in `badly`.
    whole: bool,
}

#[derive(Clone, Debug)]
struct Compiled {
    id: Box<str>,
    category: Category,
    is_final: bool,
    pattern: Option<Regex>,
    class: Option<u8>,
    code: Vec<u16>,
    status: Vec<Status>,
}

/// The parts that a literal can play in a rule.
#[derive(Clone, Copy)]
enum Role {
    Any,
    NearThing,
    NearState,
    With,
    Unless,
}
const ROLES: usize = 5;

/// A rule that holds for a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<'m> {
    pub(crate) id: &'m str,
    pub(crate) category: Category,
    pub(crate) is_final: bool,
    pub(crate) words: [&'m str; 2],
}

/// What a text says: the best precise rule and the best that yields to a status code.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hits<'m> {
    pub(crate) strong: Option<Hit<'m>>,
    pub(crate) weak: Option<Hit<'m>>,
}

#[derive(Clone, Copy, Default)]
struct Found {
    literal: u32,
    start: u32,
    end: u32,
}

struct Sets {
    found: [Found; MAX_HITS],
    len: usize,
    sets: [[u64; MAX_WORDS]; ROLES],
}

impl Matcher {
    /// Compiles the rules of one scope, packs in order.
    pub(crate) fn compile<'p>(
        packs: impl Iterator<Item = &'p RulePack>,
        scope: Scope,
    ) -> Result<Matcher, Error> {
        let sources: Vec<&RuleSource> = packs.filter(|p| p.scope == scope).flat_map(|p| &p.rules).collect();
        let words = sources.len().div_ceil(64).max(1);
        if words > MAX_WORDS {
            return Err(Error::new(ErrorKind::TooManyRules(sources.len())));
        }
        let mut table = Table { index: HashMap::new(), literals: Vec::new(), masks: Vec::new(), words };
        let mut needs_with = vec![0; words];
        let mut weak = vec![0; words];
        for (i, source) in sources.iter().enumerate() {
            table.add_rule(i, source, scope);
            set(&mut needs_with, i, !source.with.is_empty());
            set(&mut weak, i, source.weak);
        }
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(table.literals.iter().map(|l| &*l.text))
            .map_err(|e| Error::new(ErrorKind::BadPack(e.to_string())))?;
        let rules = sources.iter().map(|s| Compiled::from_source(s)).collect::<Result<_, _>>()?;
        Ok(Matcher {
            automaton,
            literals: table.literals,
            rules,
            masks: table.masks,
            needs_with,
            weak,
            words,
        })
    }

    /// The rules that hold for `text`, given what its codes say.
    pub(crate) fn hits(
        &self,
        text: &str,
        class: Option<u8>,
        code: Option<u16>,
        status: Option<Status>,
    ) -> Hits<'_> {
        let mut sets = Sets { found: [Found::default(); MAX_HITS], len: 0, sets: [[0; MAX_WORDS]; ROLES] };
        self.scan(text, &mut sets);
        let mut hits = Hits::default();
        if sets.len == 0 {
            return hits;
        }
        for word in 0..self.words {
            let mut candidates = self.candidates(&sets, word);
            while candidates != 0 {
                let rule = word * 64 + candidates.trailing_zeros() as usize;
                candidates &= candidates - 1;
                let weak = self.weak[word] >> (rule % 64) & 1 == 1;
                if (weak && hits.weak.is_some()) || !self.rules[rule].admits(text, class, code, status) {
                    continue;
                }
                let Some(words) = self.evidence(&sets, rule, text) else { continue };
                let compiled = &self.rules[rule];
                let hit = Some(compiled.hit(words));
                if weak {
                    hits.weak = hit;
                } else {
                    hits.strong = hit;
                    return hits;
                }
            }
        }
        hits
    }

    /// Whether any rule holds for an example of this scope.
    pub(crate) fn knows(&self, example: &str, scope: Scope) -> bool {
        let folded = match scope {
            Scope::Phrase | Scope::Postal => fold(example),
            _ => example.to_owned(),
        };
        let reply = Reply::read(&folded);
        let hits = self.hits(&reply.text, reply.class(), reply.code, reply.status);
        hits.strong.is_some() || hits.weak.is_some()
    }

    fn scan(&self, text: &str, sets: &mut Sets) {
        let bytes = text.as_bytes();
        let mailboxes = Mailboxes::of(bytes);
        for m in self.automaton.find_overlapping_iter(text) {
            let (literal, start, end) = (m.pattern().as_usize(), m.start(), m.end());
            if sets.len == MAX_HITS {
                break;
            }
            if !self.stands(literal, bytes, start, end) || mailboxes.hold(start) {
                continue;
            }
            sets.found[sets.len] = Found { literal: literal as u32, start: start as u32, end: end as u32 };
            sets.len += 1;
            let masks = &self.masks[literal * ROLES * self.words..][..ROLES * self.words];
            for role in 0..ROLES {
                for word in 0..self.words {
                    sets.sets[role][word] |= masks[role * self.words + word];
                }
            }
        }
    }

    /// A literal counts at the start of a word, whole where it must be, and never inside a mailbox address.
    fn stands(&self, literal: usize, bytes: &[u8], start: usize, end: usize) -> bool {
        let joined = |i: usize, j: usize| {
            bytes.get(i).is_some_and(u8::is_ascii_alphanumeric)
                && bytes.get(j).is_some_and(u8::is_ascii_alphanumeric)
        };
        if start > 0 && joined(start - 1, start) {
            return false;
        }
        !(self.literals[literal].whole && joined(end - 1, end))
    }

    fn candidates(&self, sets: &Sets, word: usize) -> u64 {
        let of = |role: Role| sets.sets[role as usize][word];
        let found = of(Role::Any) | (of(Role::NearThing) & of(Role::NearState));
        found & !of(Role::Unless) & !(self.needs_with[word] & !of(Role::With))
    }

    /// The words that make the rule hold, or none when its thing and its state stand too far apart.
    fn evidence(&self, sets: &Sets, rule: usize, text: &str) -> Option<[&str; 2]> {
        let found = &sets.found[..sets.len];
        let plays = |f: &Found, role: Role| {
            let at = (f.literal as usize * ROLES + role as usize) * self.words + rule / 64;
            self.masks[at] >> (rule % 64) & 1 == 1
        };
        let word = |f: &Found| &*self.literals[f.literal as usize].text;
        if let Some(f) = found.iter().find(|f| plays(f, Role::Any)) {
            return Some([word(f), ""]);
        }
        for a in found.iter().filter(|f| plays(f, Role::NearThing)) {
            if let Some(b) = found.iter().find(|b| plays(b, Role::NearState) && are_near(a, b, text)) {
                return Some([word(a), word(b)]);
            }
        }
        None
    }
}

impl Compiled {
    fn from_source(source: &RuleSource) -> Result<Compiled, Error> {
        let bad = |what: String| Error::new(ErrorKind::BadPack(format!("rule {}: {what}", source.id)));
        let pattern =
            source.pattern.as_deref().map(Regex::new).transpose().map_err(|e| bad(e.to_string()))?;
        let status: Option<Vec<Status>> = source.status.iter().map(|s| Status::parse(s)).collect();
        Ok(Compiled {
            id: source.id.as_str().into(),
            category: source.category,
            is_final: source.is_final,
            pattern,
            class: source.class,
            code: source.code.clone(),
            status: status.ok_or_else(|| bad("a status is three numbers".to_owned()))?,
        })
    }

    fn hit<'m>(&'m self, words: [&'m str; 2]) -> Hit<'m> {
        Hit { id: &self.id, category: self.category, is_final: self.is_final, words }
    }

    fn admits(&self, text: &str, class: Option<u8>, code: Option<u16>, status: Option<Status>) -> bool {
        self.class.is_none_or(|c| class.is_none_or(|given| given == c))
            && (self.code.is_empty() || code.is_some_and(|c| self.code.contains(&c)))
            && (self.status.is_empty() || status.is_some_and(|s| self.status.contains(&s)))
            && self.pattern.as_ref().is_none_or(|p| p.is_match(text))
    }
}

/// The literals of all rules while they are being compiled.
struct Table {
    index: HashMap<(String, bool), usize>,
    literals: Vec<Literal>,
    masks: Vec<u64>,
    words: usize,
}

impl Table {
    fn add_rule(&mut self, rule: usize, source: &RuleSource, scope: Scope) {
        let (things, states) = source.near.as_ref().map_or((&[][..], &[][..]), |(a, b)| (a, b));
        for (list, role) in [
            (&source.any[..], Role::Any),
            (things, Role::NearThing),
            (states, Role::NearState),
            (&source.with, Role::With),
            (&source.unless, Role::Unless),
        ] {
            let whole = matches!(role, Role::NearThing | Role::NearState);
            for literal in list {
                self.add(rule, literal, role, whole, scope);
            }
        }
    }

    fn add(&mut self, rule: usize, literal: &str, role: Role, whole: bool, scope: Scope) {
        let text = if matches!(scope, Scope::Phrase | Scope::Postal) {
            fold(literal)
        } else {
            literal.to_ascii_lowercase()
        };
        let words = self.words;
        let (literals, masks) = (&mut self.literals, &mut self.masks);
        let at = *self.index.entry((text.clone(), whole)).or_insert_with(|| {
            literals.push(Literal { text: text.into(), whole });
            masks.resize(masks.len() + ROLES * words, 0);
            literals.len() - 1
        });
        masks[(at * ROLES + role as usize) * words + rule / 64] |= 1 << (rule % 64);
    }
}

fn set(bits: &mut [u64], i: usize, value: bool) {
    bits[i / 64] |= u64::from(value) << (i % 64);
}

/// Where mailbox addresses stand: `<spam-block@example.com>` says nothing about spam.
struct Mailboxes {
    spans: [(usize, usize); 4],
    len: usize,
}

impl Mailboxes {
    fn of(bytes: &[u8]) -> Mailboxes {
        let mut found = Mailboxes { spans: [(0, 0); 4], len: 0 };
        for at in memchr::memchr_iter(b'@', bytes).take(found.spans.len()) {
            let part =
                |b: &&u8| b.is_ascii_alphanumeric() || matches!(**b, b'.' | b'-' | b'_' | b'+' | b'=' | b'%');
            let before = bytes[..at].iter().rev().take(80).take_while(part).count();
            let after = bytes[at + 1..].iter().take(80).take_while(part).count();
            found.spans[found.len] = (at - before, at + after);
            found.len += 1;
        }
        found
    }

    /// Whether a match that begins here begins in an address.
    fn hold(&self, start: usize) -> bool {
        self.spans[..self.len].iter().any(|&(from, to)| (from..=to).contains(&start))
    }
}

/// Two hits within reach of each other and within one sentence.
fn are_near(a: &Found, b: &Found, text: &str) -> bool {
    if (a.start, a.end) == (b.start, b.end) {
        return false;
    }
    let (first, second) = if a.start <= b.start { (a, b) } else { (b, a) };
    let (from, to) = (first.end as usize, second.start as usize);
    if to <= from {
        return true;
    }
    to - from <= NEAR && !text.as_bytes()[from..to].windows(2).any(|w| w == b". " || w == b"! ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_an_address_is_no_word() {
        let held = |text: &str, at: usize| Mailboxes::of(text.as_bytes()).hold(at);
        assert!(held("<spam-block@example.com>", 1));
        assert!(held("kim@spam.example", 4));
        assert!(!held("spam from kim@example.com", 0));
    }
}
