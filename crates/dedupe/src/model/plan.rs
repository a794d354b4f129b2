//! A compiled model: names resolved to numbers, levels laid out as codes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::file::{BlockSpec, ClassSpec, ConditionSpec, FieldSpec, Model, SharesSpec};
use crate::Error;
use crate::compare::{Comparator, Registry, SAYS_NOTHING, Share};
use crate::features::Row;

/// A level of one field within a comparison vector: [`MISSING`], or a level and its rarity bin.
pub type Code = u8;

/// The code of "one of the two values is missing".
pub const MISSING: Code = 0;

/// Bits of one field in a vector, and so the number of codes and of fields.
const BITS: u32 = 5;
const MAX_CODES: usize = 1 << BITS;
const MAX_FIELDS: usize = (u64::BITS / BITS) as usize;

/// Pairs of relatives per record that the estimation starts with, where the model names no classes.
const FAMILY_PAIRS: f64 = 0.05;

/// A field, ready to compare.
#[derive(Clone)]
pub struct FieldPlan {
    pub(crate) name: Box<str>,
    pub(crate) columns: Vec<Box<str>>,
    pub(crate) comparator: Arc<dyn Comparator>,
    /// First code of every level.
    pub(crate) first: Vec<Code>,
    /// Rarity bins of every level.
    pub(crate) bins: Vec<u8>,
    /// Level of every code but the missing one.
    pub(crate) level: Vec<u8>,
    pub(crate) crowd: u32,
    pub(crate) identity: bool,
}

/// A key of a rule: a part of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PartRef {
    pub(crate) field: usize,
    pub(crate) part: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct RulePlan {
    pub(crate) name: Box<str>,
    pub(crate) keys: Vec<PartRef>,
    pub(crate) split: Vec<PartRef>,
    pub(crate) cap: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct ClassPlan {
    pub(crate) name: Box<str>,
    pub(crate) pairs_per_record: f64,
    pub(crate) shares: Shares,
}

/// What is given of a class's levels.
#[derive(Clone, Debug)]
pub(crate) struct Shares {
    /// Per field and level: the starting share, where given.
    pub(crate) start: Vec<Vec<Option<f64>>>,
    /// Per field and level: the pinned share, where given.
    pub(crate) pinned: Vec<Vec<Option<f64>>>,
    /// Per field and level: the share that is not exceeded, where given.
    pub(crate) most: Vec<Vec<Option<f64>>>,
}

#[derive(Clone, Debug)]
pub(crate) struct ConditionPlan {
    pub(crate) field: usize,
    pub(crate) on: usize,
    /// Group of every code of `on`; the last group holds the rest.
    pub(crate) group: [u8; MAX_CODES],
    pub(crate) groups: usize,
    /// Per level of `field`: whether its pairs in the named groups are all candidates.
    pub(crate) covered: Vec<bool>,
    /// Limit of the factor by which the chance rises.
    pub(crate) most: f64,
    /// Levels of `field`, and the level that each is by chance no likelier than.
    pub(crate) at_most: Vec<(usize, usize)>,
}

/// A compiled model. Immutable, cheap to clone, shared by threads.
#[derive(Clone)]
pub struct Plan {
    pub(crate) name: Box<str>,
    pub(crate) id: Option<Box<str>>,
    pub(crate) fields: Vec<FieldPlan>,
    pub(crate) rules: Vec<RulePlan>,
    /// Per field and level: whether a rule makes candidates of all its pairs.
    pub(crate) covered: Vec<Vec<bool>>,
    pub(crate) matches: Shares,
    /// Per field and level: how often two people agree so, where the model tells.
    pub(crate) random: Vec<Vec<Option<f64>>>,
    pub(crate) classes: Vec<ClassPlan>,
    pub(crate) conditions: Vec<ConditionPlan>,
    /// Whether it is measured which fields depend on which.
    pub(crate) measured: bool,
    pub(crate) matches_per_record: f64,
    pub(crate) agreement: f64,
    pub(crate) evidence: u32,
    pub(crate) budget: f64,
}

impl Plan {
    /// Compiles a model.
    ///
    /// # Errors
    /// When the model names a comparator, field, part or level that does not exist, or has more fields than fit.
    pub fn new(model: &Model, registry: &Registry) -> Result<Plan, Error> {
        let fields = model.fields.iter().map(|f| field(f, registry)).collect::<Result<Vec<_>, _>>()?;
        if fields.is_empty() || fields.len() > MAX_FIELDS {
            return Err(Error::invalid(format!(
                "a model has 1 to {MAX_FIELDS} fields, not {}",
                fields.len()
            )));
        }
        let rules = model.blocks.iter().map(|b| rule(b, model, &fields)).collect::<Result<Vec<_>, _>>()?;
        if rules.is_empty() {
            return Err(Error::invalid("a model needs at least one [[block]]"));
        }
        Ok(Plan {
            name: model.name.as_str().into(),
            id: model.id.as_deref().map(Into::into),
            covered: covered(model, &fields)?,
            matches: matches(model, &fields)?,
            random: resolved(&model.random.start, &fields)?,
            classes: classes(model, &fields)?,
            conditions: conditions(model, &fields)?,
            measured: model.conditions.is_empty(),
            matches_per_record: model.prior.matches_per_record,
            agreement: model.prior.agreement,
            evidence: model.prior.evidence,
            budget: model.blocking.budget,
            fields,
            rules,
        })
    }

    /// The model's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The column that identifies a row, when the model names one.
    #[must_use]
    pub fn id_column(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The fields, in the order of the model.
    #[must_use]
    pub fn fields(&self) -> &[FieldPlan] {
        &self.fields
    }

    /// The names of the blocking rules, in order.
    pub fn rule_names(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|r| &*r.name)
    }

    /// The comparison vector of two records.
    #[must_use]
    pub fn compare(&self, a: Row<'_>, b: Row<'_>) -> u64 {
        let mut vector = 0;
        let (mut from_a, mut from_b) = (a.fields(), b.fields());
        for (f, field) in self.fields.iter().enumerate() {
            let (x, y) = (from_a.take(), from_b.take());
            if x.is_empty() || y.is_empty() {
                continue;
            }
            let code = field.code(field.comparator.level(x, y), a.bin(f).min(b.bin(f)));
            vector |= u64::from(code) << (BITS * f as u32);
        }
        vector
    }

    /// The code of one field in a vector.
    #[must_use]
    #[inline]
    pub fn code(vector: u64, field: usize) -> Code {
        (vector >> (BITS * field as u32)) as u8 & (MAX_CODES as u8 - 1)
    }

    /// The index of a field by name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|f| &*f.name == name)
    }
}

impl FieldPlan {
    /// The field's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The columns that it is made of.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|c| &**c)
    }

    /// The comparator.
    #[must_use]
    pub fn comparator(&self) -> &dyn Comparator {
        &*self.comparator
    }

    /// Number of codes, the missing one included.
    #[must_use]
    pub fn codes(&self) -> usize {
        self.level.len()
    }

    /// What a code is called.
    #[must_use]
    pub fn label(&self, code: Code) -> &str {
        match code {
            MISSING => "missing",
            _ => {
                let level = self.level.get(code as usize).copied().unwrap_or(0);
                self.comparator.levels().get(level as usize).map_or("missing", |l| &l.name)
            }
        }
    }

    /// Number of levels, the missing one not included.
    pub(crate) fn levels(&self) -> usize {
        self.first.len()
    }

    /// The codes of a level.
    pub(crate) fn codes_of(&self, level: usize) -> std::ops::Range<usize> {
        let first = self.first[level] as usize;
        first..first + self.bins[level] as usize
    }

    #[inline]
    fn code(&self, level: u8, bin: u8) -> Code {
        if level == SAYS_NOTHING {
            return MISSING;
        }
        let bins = self.bins[level as usize];
        self.first[level as usize] + bin_of(bin, bins)
    }

    fn level_named(&self, name: &str) -> Result<usize, Error> {
        let levels = self.comparator.levels();
        let found = levels.iter().position(|l| &*l.name == name);
        found.ok_or_else(|| Error::unknown("level", name, levels.iter().map(|l| &*l.name)))
    }
}

/// The bin, of `bins`, of a value whose rarity is `rarity` (0 common to 15 unique).
#[inline]
pub(crate) fn bin_of(rarity: u8, bins: u8) -> u8 {
    if bins >= 16 { rarity } else { (u16::from(rarity) * u16::from(bins) / 16) as u8 }
}

fn field(spec: &FieldSpec, registry: &Registry) -> Result<FieldPlan, Error> {
    let comparator = registry.make(&spec.comparator, &spec.levels)?;
    let bins: Vec<u8> = comparator.levels().iter().map(|l| if spec.identity { 1 } else { l.bins }).collect();
    let (mut first, mut level) = (Vec::new(), vec![0]);
    for (l, &n) in bins.iter().enumerate() {
        first.push(level.len() as Code);
        level.extend(std::iter::repeat_n(l as u8, n as usize));
    }
    if level.len() > MAX_CODES {
        return Err(Error::invalid(format!("field `{}` has more than {MAX_CODES} levels", spec.name)));
    }
    Ok(FieldPlan {
        name: spec.name.as_str().into(),
        columns: spec.columns.iter().map(|c| c.as_str().into()).collect(),
        comparator,
        first,
        bins,
        level,
        crowd: spec.crowd,
        identity: spec.identity,
    })
}

fn rule(spec: &BlockSpec, model: &Model, fields: &[FieldPlan]) -> Result<RulePlan, Error> {
    let parts = |names: &[String]| names.iter().map(|k| part(k, fields)).collect::<Result<Vec<_>, _>>();
    let keys = parts(&spec.keys)?;
    if keys.is_empty() {
        return Err(Error::invalid("a [[block]] needs at least one key"));
    }
    let split = parts(spec.split.as_ref().unwrap_or(&model.blocking.split))?;
    Ok(RulePlan {
        name: spec.keys.join(" + ").into(),
        split: split.into_iter().filter(|s| !keys.contains(s)).collect(),
        keys,
        cap: if spec.cap == 0 { model.blocking.cap } else { spec.cap }.max(2),
    })
}

fn part(name: &str, fields: &[FieldPlan]) -> Result<PartRef, Error> {
    let (field, part) = name.split_once('.').unwrap_or((name, "value"));
    let field = find(field, fields)?;
    let parts = fields[field].comparator.parts();
    let part = parts.iter().position(|p| *p == part);
    let unknown = || Error::unknown("part", name, parts.iter().copied());
    Ok(PartRef { field, part: part.ok_or_else(unknown)? })
}

fn find(name: &str, fields: &[FieldPlan]) -> Result<usize, Error> {
    let found = fields.iter().position(|f| &*f.name == name);
    found.ok_or_else(|| Error::unknown("field", name, fields.iter().map(|f| &*f.name)))
}

fn covered(model: &Model, fields: &[FieldPlan]) -> Result<Vec<Vec<bool>>, Error> {
    let mut covered: Vec<Vec<bool>> = fields.iter().map(|f| vec![false; f.first.len()]).collect();
    for name in model.blocks.iter().flat_map(|b| &b.covers) {
        let (field, level) = name.split_once('.').unwrap_or((name, "exact"));
        let field = find(field, fields)?;
        covered[field][fields[field].level_named(level)?] = true;
    }
    Ok(covered)
}

/// The classes of the model; where it names none, the family, as far as the comparators know of it.
fn classes(model: &Model, fields: &[FieldPlan]) -> Result<Vec<ClassPlan>, Error> {
    let family = if model.classes.is_empty() { family(fields) } else { None };
    model.classes.iter().chain(&family).map(|c| class(c, fields)).collect()
}

fn family(fields: &[FieldPlan]) -> Option<ClassSpec> {
    let known = known(fields, |comparator| comparator.relatives());
    (!known.pinned.is_empty()).then(|| ClassSpec {
        name: "family".to_owned(),
        pairs_per_record: FAMILY_PAIRS,
        start: known.start,
        pinned: known.pinned,
        most: known.most,
    })
}

/// What the model says of matches; where it says nothing of them nor of classes, what the comparators know.
fn matches(model: &Model, fields: &[FieldPlan]) -> Result<Shares, Error> {
    let SharesSpec { start, pinned, most } = &model.matches;
    if model.classes.is_empty() && start.is_empty() && pinned.is_empty() && most.is_empty() {
        let known = known(fields, |comparator| comparator.one_person());
        return shares(&known.start, &known.pinned, &known.most, fields);
    }
    shares(start, pinned, most, fields)
}

/// What the comparators know of the levels of their fields in a class.
fn known(fields: &[FieldPlan], of: fn(&dyn Comparator) -> &'static [(&'static str, Share)]) -> SharesSpec {
    let mut known = SharesSpec::default();
    for field in fields {
        for &(level, share) in of(&*field.comparator) {
            let (given, share) = match share {
                Share::Start(share) => (&mut known.start, share),
                Share::Pinned(share) => (&mut known.pinned, share),
                Share::Most(share) => (&mut known.most, share),
            };
            given.entry(field.name.to_string()).or_default().insert(level.to_owned(), share);
        }
    }
    known
}

fn class(spec: &ClassSpec, fields: &[FieldPlan]) -> Result<ClassPlan, Error> {
    Ok(ClassPlan {
        name: spec.name.as_str().into(),
        pairs_per_record: spec.pairs_per_record,
        shares: shares(&spec.start, &spec.pinned, &spec.most, fields)?,
    })
}

/// Per field name and level name, a share.
type Given = BTreeMap<String, BTreeMap<String, f64>>;

fn shares(start: &Given, pinned: &Given, most: &Given, fields: &[FieldPlan]) -> Result<Shares, Error> {
    let [start, pinned, most] = [start, pinned, most].map(|given| resolved(given, fields));
    Ok(Shares { start: start?, pinned: pinned?, most: most? })
}

/// Per field and level, the share that is given.
fn resolved(given: &Given, fields: &[FieldPlan]) -> Result<Vec<Vec<Option<f64>>>, Error> {
    let mut out: Vec<Vec<Option<f64>>> = fields.iter().map(|f| vec![None; f.first.len()]).collect();
    for (name, levels) in given {
        let f = find(name, fields)?;
        for (level, &share) in levels {
            out[f][fields[f].level_named(level)?] = Some(share);
        }
    }
    Ok(out)
}

/// The conditions of the model; where it names none, that namesakes share what is made of names.
fn conditions(model: &Model, fields: &[FieldPlan]) -> Result<Vec<ConditionPlan>, Error> {
    let usual = if model.conditions.is_empty() { of_namesakes(fields) } else { Vec::new() };
    model.conditions.iter().chain(&usual).map(|c| condition(c, fields)).collect()
}

fn of_namesakes(fields: &[FieldPlan]) -> Vec<ConditionSpec> {
    let Some(name) = fields.iter().find(|f| !f.comparator.namesakes().is_empty()) else { return Vec::new() };
    let made = fields.iter().filter(|f| !f.comparator.made_of_names().is_empty());
    let condition = |field: &FieldPlan| {
        let levels = field.comparator.made_of_names();
        ConditionSpec {
            field: field.name.to_string(),
            on: name.name.to_string(),
            groups: name
                .comparator
                .namesakes()
                .iter()
                .map(|g| g.iter().map(|l| (*l).to_owned()).collect())
                .collect(),
            covered: levels.iter().map(|(level, _)| (*level).to_owned()).collect(),
            at_most: levels.iter().filter_map(|(l, of)| Some(((*l).to_owned(), (*of)?.to_owned()))).collect(),
            ..ConditionSpec::default()
        }
    };
    made.map(condition).collect()
}

fn condition(spec: &ConditionSpec, fields: &[FieldPlan]) -> Result<ConditionPlan, Error> {
    let (field, on) = (find(&spec.field, fields)?, find(&spec.on, fields)?);
    let rest = spec.groups.len() as u8;
    let mut group = [rest; MAX_CODES];
    for (g, levels) in spec.groups.iter().enumerate() {
        for name in levels {
            let level = fields[on].level_named(name)?;
            let first = fields[on].first[level] as usize;
            group[first..first + fields[on].bins[level] as usize].fill(g as u8);
        }
    }
    let most = if spec.most > 1.0 { spec.most } else { f64::INFINITY };
    let mut covered = vec![false; fields[field].first.len()];
    for name in &spec.covered {
        covered[fields[field].level_named(name)?] = true;
    }
    let level = |name: &String| fields[field].level_named(name);
    let at_most = spec.at_most.iter().map(|(l, of)| Ok((level(l)?, level(of)?))).collect::<Result<_, _>>()?;
    Ok(ConditionPlan { field, on, group, groups: spec.groups.len() + 1, covered, most, at_most })
}
