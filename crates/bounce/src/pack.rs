//! Rule packs: commented TOML, read into plain data.

use std::{borrow::Cow, collections::BTreeMap};

use cleanse_core::feedback::Category;
use serde::Deserialize;

use crate::{
    error::{Error, ErrorKind},
    matcher::Matcher,
    phrase::{fold, plain_words},
};

/// What kind of text a pack reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Scope {
    /// SMTP replies and the words of bounce mails.
    Reply,
    /// Short result texts of senders and postal reasons, Korean first; blanks and punctuation do not count.
    Phrase,
    /// Reasons on returned envelopes; blanks and punctuation do not count.
    Postal,
    /// Automatic answers of people who are away or gone.
    AutoReply,
    /// Short result texts in English: the words of gateways and consoles, kept apart and in one case.
    English,
}

impl Scope {
    /// A text as the rules of this scope see it.
    pub(crate) fn seen(self, text: &str) -> Cow<'_, str> {
        match self {
            Scope::Phrase | Scope::Postal => Cow::Owned(fold(text)),
            Scope::English => Cow::Owned(plain_words(text)),
            Scope::Reply | Scope::AutoReply => Cow::Borrowed(text),
        }
    }
}

/// A rule pack: an ordered list of rules over one kind of text. Order is precedence.
#[derive(Clone, Debug)]
pub struct RulePack {
    pub(crate) name: String,
    pub(crate) scope: Scope,
    pub(crate) rules: Vec<RuleSource>,
}

/// The words of mail servers by what they mean, which every pack may use as `@name`.
const LEXICON: &str = include_str!("../rules/lexicon.toml");

/// One rule as written, with its word lists resolved.
#[derive(Clone, Debug)]
pub(crate) struct RuleSource {
    pub(crate) id: String,
    pub(crate) category: Category,
    pub(crate) any: Vec<String>,
    pub(crate) near: Option<(Vec<String>, Vec<String>)>,
    pub(crate) with: Vec<String>,
    pub(crate) unless: Vec<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) class: Option<u8>,
    pub(crate) code: Vec<u16>,
    pub(crate) status: Vec<String>,
    pub(crate) weak: bool,
    /// Whether the fact holds for good, whatever the code says: `Some(false)` for one that may be mended tomorrow.
    pub(crate) is_final: Option<bool>,
    pub(crate) hit: String,
    pub(crate) miss: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    pack: Head,
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(default, rename = "rule")]
    rules: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lexicon {
    words: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    name: String,
    scope: Scope,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    category: String,
    #[serde(default)]
    any: Vec<String>,
    near: Option<[Vec<String>; 2]>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    pattern: Option<String>,
    class: Option<u8>,
    #[serde(default)]
    code: Vec<u16>,
    #[serde(default)]
    status: Vec<String>,
    #[serde(default)]
    weak: bool,
    #[serde(rename = "final")]
    is_final: Option<bool>,
    hit: String,
    miss: String,
}

impl RulePack {
    /// Reads a pack from TOML.
    ///
    /// # Errors
    ///
    /// When the text is not TOML, has an unknown key or category, or a rule says nothing to look for.
    pub fn from_toml(text: &str) -> Result<RulePack, Error> {
        let bad = |e: toml::de::Error| Error::new(ErrorKind::BadPack(e.to_string()));
        let file: File = toml::from_str(text).map_err(bad)?;
        let mut words = toml::from_str::<Lexicon>(LEXICON).map_err(bad)?.words;
        words.extend(file.words);
        let rules =
            file.rules.into_iter().map(|e| e.resolve(&file.pack.name, &words)).collect::<Result<_, _>>()?;
        Ok(RulePack { name: file.pack.name, scope: file.pack.scope, rules })
    }

    /// What is wrong with the pack's own examples: each rule, alone, has to hit its `hit` and to miss its `miss`. Empty when
    /// all is well.
    ///
    /// # Errors
    ///
    /// When a rule cannot be compiled.
    pub fn problems(&self) -> Result<Vec<String>, Error> {
        let mut problems = Vec::new();
        for rule in &self.rules {
            let alone = RulePack { name: self.name.clone(), scope: self.scope, rules: vec![rule.clone()] };
            let matcher = Matcher::compile(std::iter::once(&alone), self.scope)?;
            if !matcher.knows(&rule.hit, self.scope) {
                problems.push(format!("rule {} misses its own example", rule.id));
            }
            if matcher.knows(&rule.miss, self.scope) {
                problems.push(format!("rule {} hits its counter-example", rule.id));
            }
        }
        Ok(problems)
    }

    /// The name of the pack: the first half of its rules' ids.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many rules it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether it has no rule.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}

impl Entry {
    fn resolve(self, pack: &str, words: &BTreeMap<String, Vec<String>>) -> Result<RuleSource, Error> {
        let id = format!("{pack}/{}", self.id);
        let bad = |what: &str| Error::new(ErrorKind::BadPack(format!("rule {id}: {what}")));
        let category = Category::from_code(&self.category).ok_or_else(|| bad("unknown category"))?;
        let near = match self.near {
            Some([a, b]) => Some((
                expand(a, words).ok_or_else(|| bad("unknown word list"))?,
                expand(b, words).ok_or_else(|| bad("unknown word list"))?,
            )),
            None => None,
        };
        if self.any.is_empty() && near.is_none() {
            return Err(bad("nothing to look for: give `any` or `near`"));
        }
        let any = expand(self.any, words).ok_or_else(|| bad("unknown word list"))?;
        Ok(RuleSource {
            category,
            any,
            near,
            with: expand(self.with, words).ok_or_else(|| bad("unknown word list"))?,
            unless: expand(self.unless, words).ok_or_else(|| bad("unknown word list"))?,
            pattern: self.pattern,
            class: self.class,
            code: self.code,
            status: self.status,
            weak: self.weak,
            is_final: self.is_final,
            hit: self.hit,
            miss: self.miss,
            id,
        })
    }
}

/// Replaces `@name` by the words of that list.
fn expand(list: Vec<String>, words: &BTreeMap<String, Vec<String>>) -> Option<Vec<String>> {
    let mut out = Vec::with_capacity(list.len());
    for word in list {
        match word.strip_prefix('@') {
            Some(name) => out.extend(words.get(name)?.iter().map(|w| whole(w))),
            None => out.push(word),
        }
    }
    Some(out)
}

/// A word of a list counts whole, whatever part it plays, unless it says otherwise itself.
fn whole(word: &str) -> String {
    if word.ends_with(['*', '|']) { word.to_owned() } else { format!("{word}|") }
}
