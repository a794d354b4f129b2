//! Many rules at once: one pass over the text finds every literal, bit sets say which rules they speak for.

use std::collections::BTreeMap;

use cleanse_core::feedback::{Category, Disposition};
use regex::Regex;

use crate::{
    error::{Error, ErrorKind},
    literals::Literals,
    pack::{RulePack, RuleSource, Scope},
    smtp::Reply,
    status::Status,
};

/// How far apart a thing and its state may stand.
const NEAR: usize = 60;
/// Literal hits kept for one text; more of them say nothing new.
const MAX_HITS: usize = 64;
/// Words of a bit set: 64 rules each.
const MAX_WORDS: usize = 4;

/// A compiled set of rules over one kind of text.
#[derive(Clone, Debug)]
pub(crate) struct Matcher {
    index: Literals,
    literals: Vec<Literal>,
    /// The parts that the literals play, those of one literal side by side.
    parts: Vec<Part>,
    rules: Vec<Compiled>,
    /// Rules that need one of their `with` literals.
    needs_with: Vec<u64>,
    weak: Vec<u64>,
    words: usize,
    /// The rules before this one decide whatever the status says: those of users, and what providers say of their own codes.
    decisive: usize,
}

/// A literal: its words, where its parts begin, and whether it is made of words alone.
#[derive(Clone, Debug)]
struct Literal {
    text: Box<str>,
    parts: u32,
    is_plain: bool,
}

/// A part that a literal plays in rules: in those whose bits are set, of the 64 that `word` counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    role: Role,
    /// It counts as a whole word only.
    is_whole: bool,
    word: u8,
    rules: u64,
}

#[derive(Clone, Debug)]
struct Compiled {
    id: Box<str>,
    category: Category,
    is_final: Option<bool>,
    pattern: Option<Regex>,
    class: Option<u8>,
    code: Vec<u16>,
    status: Vec<Status>,
}

/// The parts that a literal can play in a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    pub(crate) is_final: Option<bool>,
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
    literal: u16,
    start: u16,
    end: u16,
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
        let mut table = Table { parts: BTreeMap::new() };
        let mut needs_with = vec![0; words];
        let mut weak = vec![0; words];
        for (i, source) in sources.iter().enumerate() {
            table.add_rule(u8::try_from(i).unwrap_or(u8::MAX), source, scope);
            set(&mut needs_with, i, !source.with.is_empty());
            set(&mut weak, i, source.weak);
        }
        let (index, literals, parts) = table.finish();
        let rules = sources.iter().map(|s| Compiled::from_source(s)).collect::<Result<_, _>>()?;
        let decisive = sources.iter().rposition(|s| s.id.starts_with("provider/")).map_or(0, |i| i + 1);
        Ok(Matcher { index, literals, parts, rules, needs_with, weak, words, decisive })
    }

    /// The rules that hold for `text`, given what its codes say: the first, or a later one that a precise status agrees with.
    pub(crate) fn hits(
        &self,
        text: &str,
        class: Option<u8>,
        code: Option<u16>,
        status: Option<Status>,
    ) -> Hits<'_> {
        let agreed = status.and_then(Status::clears);
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
                if (weak && hits.weak.is_some())
                    || (hits.strong.is_some() && agreed != Some(self.rules[rule].category))
                    || !self.rules[rule].admits(text, class, code, status)
                {
                    continue;
                }
                let Some(words) = self.evidence(&sets, rule, text) else { continue };
                let compiled = &self.rules[rule];
                let hit = Some(compiled.hit(words));
                if weak {
                    hits.weak = hit;
                } else {
                    hits.strong = hit;
                    if agreed.is_none_or(|a| a == compiled.category || rule < self.decisive) {
                        return hits;
                    }
                }
            }
        }
        hits
    }

    /// Whether any rule holds for an example of this scope.
    pub(crate) fn knows(&self, example: &str, scope: Scope) -> bool {
        let seen = scope.seen(example);
        let reply = Reply::read(&seen);
        let hits = self.hits(&reply.text, reply.class(), reply.code, reply.status);
        hits.strong.is_some() || hits.weak.is_some()
    }

    /// The words that rules look for.
    pub(crate) const fn literals(&self) -> &Literals {
        &self.index
    }

    fn scan(&self, text: &str, sets: &mut Sets) {
        let bytes = text.as_bytes();
        // Places are kept in 16 bits.
        let bytes = &bytes[..bytes.len().min(usize::from(u16::MAX))];
        let silent = Silent::of(bytes);
        self.index.find(bytes, |literal, start, end| {
            if sets.len < MAX_HITS && !silent.hold(start, self.literals[literal].is_plain) {
                let whole = is_whole(bytes, end);
                self.add(
                    Found { literal: literal as u16, start: start as u16, end: end as u16, whole },
                    sets,
                );
            }
        });
    }

    /// Records a literal for every rule in which it plays a part.
    fn add(&self, found: Found, sets: &mut Sets) {
        sets.found[sets.len] = found;
        sets.len += 1;
        for part in self.parts(found) {
            if found.whole || !part.is_whole {
                sets.sets[part.role as usize][usize::from(part.word)] |= part.rules;
            }
        }
    }

    fn parts(&self, found: Found) -> &[Part] {
        let at = usize::from(found.literal);
        let end = self.literals.get(at + 1).map_or(self.parts.len(), |l| l.parts as usize);
        &self.parts[self.literals[at].parts as usize..end]
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
            let counts = |p: &Part| p.role == role && p.is_of(rule) && (f.whole || !p.is_whole);
            self.parts(*f).iter().any(counts)
        };
        let word = |f: &Found| &*self.literals[usize::from(f.literal)].text;
        if sets.sets[Role::Any as usize][rule / 64] >> (rule % 64) & 1 == 1 {
            return found.iter().find(|f| plays(f, Role::Any)).map(|f| [word(f), ""]);
        }
        let category = self.rules[rule].category;
        let condemns =
            category.disposition() == Disposition::Permanent && category != Category::DomainInvalid;
        for a in found.iter().filter(|f| plays(f, Role::NearThing)) {
            let is_elsewhere = |b: &Found| is_of_another(a, b, text) || is_of_its_machine(a, b, text);
            let goes_with = |b: &Found| are_near(a, b, text) && !(condemns && is_elsewhere(b));
            if let Some(b) = found.iter().find(|b| plays(b, Role::NearState) && goes_with(b)) {
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

impl Part {
    const fn is_of(&self, rule: usize) -> bool {
        self.word as usize == rule / 64 && self.rules >> (rule % 64) & 1 == 1
    }
}

impl Role {
    /// A word of a `near` list counts whole only.
    const fn is_near(self) -> bool {
        matches!(self, Role::NearThing | Role::NearState)
    }
}

/// The literals of all rules while they are being compiled, with the parts that each plays.
struct Table {
    parts: BTreeMap<String, Vec<Part>>,
}

impl Table {
    fn add_rule(&mut self, rule: u8, source: &RuleSource, scope: Scope) {
        let (things, states) = source.near.as_ref().map_or((&[][..], &[][..]), |(a, b)| (a, b));
        for (list, role) in [
            (&source.any[..], Role::Any),
            (things, Role::NearThing),
            (states, Role::NearState),
            (&source.with, Role::With),
            (&source.unless, Role::Unless),
        ] {
            for literal in list {
                // A word of a `near` list counts whole, any other also as a beginning; a mark at its end says otherwise.
                let (text, is_whole) = match (literal.strip_suffix('*'), literal.strip_suffix('|')) {
                    (Some(stem), _) => (stem, false),
                    (_, Some(word)) => (word, true),
                    _ => (&**literal, role.is_near()),
                };
                let part = Part { role, is_whole, word: rule / 64, rules: 1 << (rule % 64) };
                self.add(part, text, scope);
            }
        }
    }

    fn add(&mut self, part: Part, literal: &str, scope: Scope) {
        let text = scope.seen(literal).to_ascii_lowercase().replace('_', " ");
        for text in [Some(capitalised(&text)).filter(|c| *c != text), Some(text)].into_iter().flatten() {
            let parts = self.parts.entry(text).or_default();
            let kind = |p: &Part| (p.role, p.is_whole, p.word);
            match parts.iter_mut().find(|p| kind(p) == kind(&part)) {
                Some(same) => same.rules |= part.rules,
                None => parts.push(part),
            }
        }
    }

    /// The index over the sorted literals, the literals and their parts in the same order.
    fn finish(self) -> (Literals, Vec<Literal>, Vec<Part>) {
        let texts: Vec<Box<[u8]>> = self.parts.keys().map(|t| t.as_bytes().into()).collect();
        let index = Literals::new(&texts);
        let (mut literals, mut all) = (Vec::new(), Vec::new());
        for (text, parts) in self.parts {
            let is_plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-'));
            let begin = u32::try_from(all.len()).unwrap_or(u32::MAX);
            literals.push(Literal { text: text.into(), parts: begin, is_plain });
            all.extend(parts);
        }
        (index, literals, all)
    }
}

/// A word of another alphabet as it begins a sentence; texts are only lowered where they are ASCII.
fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next().filter(|c| !c.is_ascii()) {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => word.to_owned(),
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

/// Where words say nothing: in mailbox addresses (`<spam-block@example.com>`), and behind the host of a link
/// (`https://example.com/help/spam.html`), where only what is written like part of a link counts (`p=nosuchuser`).
struct Silent {
    spans: [(u16, u16, bool); 6],
    len: usize,
}

impl Silent {
    fn of(bytes: &[u8]) -> Silent {
        let mut silent = Silent { spans: [(0, 0, false); 6], len: 0 };
        for at in memchr::memchr2_iter(b'@', b'/', bytes) {
            if silent.len == silent.spans.len() {
                break;
            }
            match bytes[at] {
                b'@' => silent.add_mailbox(bytes, at),
                _ if bytes[..=at].ends_with(b"://") => silent.add_link(bytes, at + 1),
                _ => {}
            }
        }
        silent
    }

    fn add_mailbox(&mut self, bytes: &[u8], at: usize) {
        let part =
            |b: &&u8| b.is_ascii_alphanumeric() || matches!(**b, b'.' | b'-' | b'_' | b'+' | b'=' | b'%');
        let before = bytes[..at].iter().rev().take(80).take_while(part).count();
        let after = bytes[at + 1..].iter().take(80).take_while(part).count();
        self.add(at - before, at + after, false);
    }

    fn add_link(&mut self, bytes: &[u8], host: usize) {
        let is_link =
            |b: &&u8| b.is_ascii_graphic() && !matches!(**b, b'<' | b'>' | b'"' | b')' | b']' | b';');
        let len = bytes[host..].iter().take(300).take_while(is_link).count();
        let path = memchr::memchr(b'/', &bytes[host..host + len]).unwrap_or(len);
        self.add(host + path, host + len, true);
    }

    fn add(&mut self, from: usize, to: usize, is_link: bool) {
        self.spans[self.len] = (from as u16, to as u16, is_link);
        self.len += 1;
    }

    /// Whether a literal that begins here says nothing.
    fn hold(&self, start: usize, is_plain: bool) -> bool {
        let start = start as u16;
        self.spans[..self.len]
            .iter()
            .any(|&(from, to, is_link)| (from..=to).contains(&start) && (is_plain || !is_link))
    }
}

/// Whether a state that stands before a thing is said of something else: `template not found for account`, `unknown error while
/// checking recipient`. Only `unknown local user` and the like is said of what follows.
fn is_of_another(thing: &Found, state: &Found, text: &str) -> bool {
    let (from, to) = (usize::from(state.end), usize::from(thing.start));
    // In `unknown user` nothing but a blank stands between.
    let Some(gap) = text.as_bytes().get(from..to).filter(|gap| gap.len() > 1) else { return false };
    let mut start = 0;
    memchr::memchr_iter(b' ', gap).any(|blank| {
        let at = std::mem::replace(&mut start, blank + 1);
        let word = &gap[at..blank];
        word.ends_with(b",") || (at > 0 && is_link(word))
    })
}

/// A word that makes what follows it another thing.
const fn is_link(word: &[u8]) -> bool {
    matches!(
        word,
        b"for"
            | b"in"
            | b"of"
            | b"while"
            | b"because"
            | b"when"
            | b"by"
            | b"from"
            | b"to"
            | b"on"
            | b"at"
            | b"with"
    )
}

/// Whether what stands behind a thing is said of a machine of that name: `mailbox server not found`, `recipient's mail host does not
/// exist`. Of two nouns in a row the last one is meant.
fn is_of_its_machine(thing: &Found, state: &Found, text: &str) -> bool {
    let (from, to) = (usize::from(thing.end), usize::from(state.start));
    let Some(gap) = text.as_bytes().get(from..to) else { return false };
    let Some(words) = gap.strip_prefix(b"'s").unwrap_or(gap).strip_prefix(b" ") else { return false };
    let (first, rest) = words.split_at(memchr::memchr(b' ', words).unwrap_or(words.len()));
    is_machine(first) || {
        let rest = rest.strip_prefix(b" ").unwrap_or_default();
        let between = [&b"address"[..], b"data", b"email", b"e-mail", b"mail", b"smtp"];
        between.iter().any(|word| word.eq_ignore_ascii_case(first))
            && is_machine(&rest[..memchr::memchr(b' ', rest).unwrap_or(rest.len())])
    }
}

/// A part of a mail system that has no mailbox.
fn is_machine(word: &[u8]) -> bool {
    let word = word.strip_suffix(b",").or_else(|| word.strip_suffix(b":")).unwrap_or(word);
    let mut lower = [0; 9];
    let Some(lower) = lower.get_mut(..word.len()) else { return false };
    lower.copy_from_slice(word);
    lower.make_ascii_lowercase();
    matches!(
        &*lower,
        b"agent"
            | b"backend"
            | b"cache"
            | b"database"
            | b"databases"
            | b"directory"
            | b"filter"
            | b"gateway"
            | b"header"
            | b"headers"
            | b"host"
            | b"hosts"
            | b"list"
            | b"lookup"
            | b"map"
            | b"pair"
            | b"policy"
            | b"server"
            | b"servers"
            | b"service"
            | b"session"
            | b"store"
            | b"system"
            | b"table"
            | b"tables"
    )
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
    fn a_word_in_an_address_or_behind_a_host_is_no_word() {
        let held = |text: &str, at: usize| Silent::of(text.as_bytes()).hold(at, true);
        assert!(held("<spam-block@example.com>", 1));
        assert!(held("see http://example.com/help/spam.html", 28));
        assert!(!held("see http://spamhaus.example/", 11));
        assert!(held("kim@spam.example", 4));
        assert!(!held("spam from kim@example.com", 0));
    }
}
