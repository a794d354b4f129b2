//! Many rules at once: one pass over the text finds every literal, bit sets say which rules they speak for.

use std::collections::BTreeMap;

use cleanse_core::feedback::Category;
use regex::Regex;

use crate::{
    error::{Error, ErrorKind},
    literals::Literals,
    pack::{RulePack, RuleSource, Scope},
    phrase::fold,
    smtp::Reply,
    status::Status,
};

/// How far apart a thing and its state may stand.
const NEAR: usize = 60;
/// Literal hits kept for one text; more of them say nothing new.
const MAX_HITS: usize = 48;
/// Texts up to this length are lowered on the stack.
const SMALL: usize = 512;
/// Words of a bit set: 64 rules each.
const MAX_WORDS: usize = 4;

/// A compiled set of rules over one kind of text.
#[derive(Clone, Debug)]
pub(crate) struct Matcher {
    index: Literals,
    literals: Vec<Box<str>>,
    rules: Vec<Compiled>,
    /// Per literal and role, a bit set of rules; `ROLES * words` numbers each.
    masks: Vec<u64>,
    /// Rules that need one of their `with` literals.
    needs_with: Vec<u64>,
    weak: Vec<u64>,
    words: usize,
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
    /// It stands alone: `bad`, not the beginning of `badly`.
    whole: bool,
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
        let mut table = Table { masks: BTreeMap::new(), words };
        let mut needs_with = vec![0; words];
        let mut weak = vec![0; words];
        for (i, source) in sources.iter().enumerate() {
            table.add_rule(i, source, scope);
            set(&mut needs_with, i, !source.with.is_empty());
            set(&mut weak, i, source.weak);
        }
        let (index, literals, masks) = table.finish();
        let rules = sources.iter().map(|s| Compiled::from_source(s)).collect::<Result<_, _>>()?;
        Ok(Matcher { index, literals, rules, masks, needs_with, weak, words })
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
        let mailboxes = Mailboxes::of(text.as_bytes());
        let mut small = [0; SMALL];
        let large;
        let lower: &[u8] = match small.get_mut(..text.len()) {
            Some(buffer) => {
                buffer.copy_from_slice(text.as_bytes());
                buffer.make_ascii_lowercase();
                buffer
            }
            None => {
                large = text.to_ascii_lowercase();
                large.as_bytes()
            }
        };
        self.index.find(lower, |literal, start, end| {
            if sets.len < MAX_HITS && !mailboxes.hold(start) {
                let found = Found {
                    literal: literal as u32,
                    start: start as u32,
                    end: end as u32,
                    whole: is_whole(lower, end),
                };
                self.add(found, sets);
            }
        });
    }

    /// Records a literal for every rule in which it plays a part.
    fn add(&self, found: Found, sets: &mut Sets) {
        sets.found[sets.len] = found;
        sets.len += 1;
        let masks = &self.masks[found.literal as usize * ROLES * self.words..][..ROLES * self.words];
        for (role, masks) in masks.chunks_exact(self.words).enumerate() {
            if !found.whole && is_near(role) {
                continue;
            }
            for (set, mask) in sets.sets[role].iter_mut().zip(masks) {
                *set |= mask;
            }
        }
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
            if !f.whole && is_near(role as usize) {
                return false;
            }
            let at = (f.literal as usize * ROLES + role as usize) * self.words + rule / 64;
            self.masks[at] >> (rule % 64) & 1 == 1
        };
        let word = |f: &Found| &*self.literals[f.literal as usize];
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

/// The literals of all rules while they are being compiled, with the rules and parts that each plays.
struct Table {
    masks: BTreeMap<String, Vec<u64>>,
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
            for literal in list {
                self.add(rule, literal, role, scope);
            }
        }
    }

    fn add(&mut self, rule: usize, literal: &str, role: Role, scope: Scope) {
        let text = match scope {
            Scope::Phrase | Scope::Postal => fold(literal),
            _ => literal.to_ascii_lowercase(),
        };
        let masks = self.masks.entry(text).or_insert_with(|| vec![0; ROLES * self.words]);
        masks[role as usize * self.words + rule / 64] |= 1 << (rule % 64);
    }

    /// The index over the sorted literals, their texts, and their masks in the same order.
    fn finish(self) -> (Literals, Vec<Box<str>>, Vec<u64>) {
        let texts: Vec<Box<str>> = self.masks.keys().map(|t| t.as_str().into()).collect();
        let index = Literals::new(texts.iter().map(|t| t.as_bytes().into()).collect());
        (index, texts, self.masks.into_values().flatten().collect())
    }
}

fn set(bits: &mut [u64], i: usize, value: bool) {
    bits[i / 64] |= u64::from(value) << (i % 64);
}

/// Whether a match that ends here is not the beginning of a longer word.
fn is_whole(bytes: &[u8], end: usize) -> bool {
    let letter = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_alphanumeric);
    !(letter(end.saturating_sub(1)) && letter(end))
}

/// A word of a `near` list counts whole only.
const fn is_near(role: usize) -> bool {
    role == Role::NearThing as usize || role == Role::NearState as usize
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
