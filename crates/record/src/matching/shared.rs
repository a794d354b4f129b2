//! Who the members of a shared contact may be, from everything else their records say.

use cleanse_core::Date;
use cleanse_dedupe::{Clusters, Features, Plan, Scorer};

use super::birth;
use crate::shared::SharedVerdict;

/// People behind one contact, from which on it belongs to a shop or its staff.
const SHOP: usize = 6;

/// Age below which a customer is a child.
const ADULT: u16 = 19;

/// Years between a child and a parent, at least.
const GENERATION: u16 = 18;

/// Days without a sign of life after which an operator may have given a number to somebody else.
const REASSIGNED_AFTER: i32 = 365;

/// What is known beside the features.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// The plan of the model.
    pub plan: &'a Plan,
    /// Features of all records.
    pub features: &'a Features,
    /// Weights of pairs.
    pub scorer: &'a Scorer<'a>,
    /// Who is one person.
    pub clusters: &'a Clusters,
    /// The day at which ages are judged.
    pub as_of: Date,
    /// The last sign of life of a record: purchase, log-in, change.
    pub last_seen: &'a dyn Fn(u32) -> Option<Date>,
}

/// A verdict and the words of its evidence, for the column `evidence`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Who the member may be.
    pub verdict: SharedVerdict,
    /// Machine-readable evidence: levels that agree, joined by `+`.
    pub evidence: String,
}

/// Judges the records of one shared contact, in their order. `made_up` says that the value itself is a placeholder.
#[must_use]
pub fn judge(around: Surroundings<'_>, rows: &[u32], made_up: bool) -> Vec<Judged> {
    let mut people: Vec<u32> = rows.iter().map(|&r| around.clusters.of(r)).collect();
    people.sort_unstable();
    people.dedup();
    rows.iter()
        .map(|&row| {
            if made_up {
                return judged(SharedVerdict::Placeholder, "made-up-value");
            }
            if people.len() >= SHOP {
                return judged(SharedVerdict::StoreOrStaff, &format!("{}-people", people.len()));
            }
            one(around, row, rows)
        })
        .collect()
}

fn judged(verdict: SharedVerdict, evidence: &str) -> Judged {
    Judged { verdict, evidence: evidence.to_owned() }
}

/// One member against the others, the strongest relation first.
fn one(around: Surroundings<'_>, row: u32, rows: &[u32]) -> Judged {
    let others = || rows.iter().copied().filter(|&r| r != row);
    if let Some(other) = others().find(|&o| around.clusters.of(o) == around.clusters.of(row)) {
        let vector = Compared::of(around, row, other).vector;
        return judged(SharedVerdict::SamePerson, &agreements(around.plan, vector));
    }
    let rank = |(verdict, _): &(SharedVerdict, u64)| match verdict {
        SharedVerdict::Child => 0,
        SharedVerdict::Family => 1,
        SharedVerdict::Reassigned => 2,
        _ => 3,
    };
    let relations = others().map(|other| relation(around, row, other));
    match relations.min_by_key(rank) {
        Some((SharedVerdict::Reassigned, _)) => judged(SharedVerdict::Reassigned, "long-silent"),
        Some((verdict, vector)) => judged(verdict, &agreements(around.plan, vector)),
        None => judged(SharedVerdict::Unknown, ""),
    }
}

/// What one record is to another, and their comparison vector.
fn relation(around: Surroundings<'_>, row: u32, other: u32) -> (SharedVerdict, u64) {
    let compared = Compared::of(around, row, other);
    let (address, name) = (compared.level("address"), compared.level("name"));
    let same_home = ["full", "building", "unit missing", "other form, same unit"].contains(&address);
    let same_surname =
        ["surname only", "one syllable", "syllable slip", "one jamo", "masked"].contains(&name);
    // One name, though not sure to be one person, is neither a relative nor the next owner of a number.
    let same_name = ["exact", "romanised", "romanised near"].contains(&name);
    // Born on one day under another name: somebody who changed it, or a twin.
    let same_birth = compared.level("birth") == "exact" && !["missing", "one syllable"].contains(&name);
    // Strangers share a number that changed hands, couples their surnames never: one contact alone tells them not apart.
    let speaks_of_family = same_surname || name == "missing" || shared_contacts(&compared) > 1;
    let verdict = if is_child(around, row, other) && (same_home || same_surname || address == "missing") {
        SharedVerdict::Child
    } else if same_birth && !same_name {
        SharedVerdict::Unknown
    } else if same_home {
        SharedVerdict::Family
    } else if same_name {
        SharedVerdict::Unknown
    } else if address == "differ" && !same_surname && was_given_on(around, row, other) {
        // Two homes, two surnames and a long silence between them say more than that a number is shared.
        SharedVerdict::Reassigned
    } else if speaks_of_family && is_household(around, compared.vector) {
        SharedVerdict::Family
    } else if !same_surname && was_given_on(around, row, other) {
        SharedVerdict::Reassigned
    } else {
        SharedVerdict::Unknown
    };
    (verdict, compared.vector)
}

/// How many kinds of contacts two records have in common.
fn shared_contacts(compared: &Compared<'_>) -> usize {
    let levels = ["phone", "email"].map(|field| compared.level(field));
    levels.into_iter().filter(|level| ["exact", "landline", "alias"].contains(level)).count()
}

/// Two records, compared once.
struct Compared<'a> {
    plan: &'a Plan,
    vector: u64,
}

impl<'a> Compared<'a> {
    fn of(around: Surroundings<'a>, a: u32, b: u32) -> Compared<'a> {
        let row = |row: u32| around.features.row(row as usize);
        Compared { plan: around.plan, vector: around.plan.compare(row(a), row(b)) }
    }

    /// The level of a field by name; `missing` when the model has no such field.
    fn level(&self, field: &str) -> &'a str {
        let label = |f: usize| self.plan.fields()[f].label(Plan::code(self.vector, f));
        self.plan.field(field).map_or("missing", label)
    }
}

/// Fields in which two records agree, for people and programs: `name:one jamo+address:full`.
fn agreements(plan: &Plan, vector: u64) -> String {
    let mut told = String::new();
    for (f, field) in plan.fields().iter().enumerate() {
        let label = field.label(Plan::code(vector, f));
        if matches!(label, "missing" | "differ") {
            continue;
        }
        for part in [if told.is_empty() { "" } else { "+" }, field.name(), ":", label] {
            told.push_str(part);
        }
    }
    told
}

fn is_household(around: Surroundings<'_>, vector: u64) -> bool {
    let classes = around.scorer.classes(vector);
    let distractors: f64 = classes[1..classes.len() - 1].iter().sum();
    distractors >= 0.5
}

fn birth_year(around: Surroundings<'_>, row: u32) -> Option<u16> {
    let field = around.plan.field("birth")?;
    Some(birth::year(around.features.row(row as usize).field(field))).filter(|y| *y > 0)
}

/// Whether `row` is a child and `other` old enough to be its parent.
fn is_child(around: Surroundings<'_>, row: u32, other: u32) -> bool {
    let (Some(young), Some(old)) = (birth_year(around, row), birth_year(around, other)) else { return false };
    around.as_of.year().saturating_sub(young) < ADULT && young >= old + GENERATION
}

/// Whether one of the two was silent for so long before the other appeared that the number may have changed hands.
fn was_given_on(around: Surroundings<'_>, row: u32, other: u32) -> bool {
    match ((around.last_seen)(row), (around.last_seen)(other)) {
        (Some(a), Some(b)) => (a.days_since(b).abs()) >= REASSIGNED_AFTER,
        _ => false,
    }
}
