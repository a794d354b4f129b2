//! The model file.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::Deserialize;

use crate::error::{Error, ErrorKind};

/// A model as written in TOML.
///
/// ```
/// let model: cleanse_dedupe::Model = r#"
///     name = "people"
///     [[field]]
///     name = "name"
///     columns = ["given_name", "surname"]
///     comparator = "person-name"
///     [[field]]
///     name = "born"
///     columns = ["date_of_birth"]
///     comparator = "date"
///     [[block]]
///     keys = ["name.surname", "born.year"]
/// "#.parse()?;
/// assert_eq!(model.fields.len(), 2);
/// # Ok::<(), cleanse_dedupe::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// What the model is called.
    pub name: String,
    /// One line for people.
    #[serde(default)]
    pub description: String,
    /// The column that identifies a row, when there is one.
    #[serde(default)]
    pub id: Option<String>,
    /// What is compared.
    #[serde(default, rename = "field")]
    pub fields: Vec<FieldSpec>,
    /// Where candidate pairs come from, most telling rule first.
    #[serde(default, rename = "block")]
    pub blocks: Vec<BlockSpec>,
    /// Limits of all blocks.
    #[serde(default)]
    pub blocking: BlockingSpec,
    /// What is expected before the data is seen.
    #[serde(default)]
    pub prior: PriorSpec,
    /// What is known of matches before the data is seen: shares that the estimation starts with, or that stay.
    #[serde(default, rename = "match")]
    pub matches: SharesSpec,
    /// What is known of two random people before the data is seen.
    #[serde(default)]
    pub random: RandomSpec,
    /// Pairs of two people who look alike for a reason: households, twins.
    #[serde(default, rename = "class")]
    pub classes: Vec<ClassSpec>,
    /// Fields that depend on others among strangers.
    #[serde(default, rename = "condition")]
    pub conditions: Vec<ConditionSpec>,
}

/// One field of a model.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldSpec {
    /// Its name in rules and explanations.
    pub name: String,
    /// The columns that it is made of, by header.
    #[serde(default)]
    pub columns: Vec<String>,
    /// The comparator that reads and compares it.
    pub comparator: String,
    /// The comparator's levels, where it lets the model choose them.
    #[serde(default)]
    pub levels: Vec<String>,
    /// A value that more records share than this is nobody's and says nothing; 0 for no such limit.
    #[serde(default)]
    pub crowd: u32,
    /// Equal values are one person, unequal values never merge.
    #[serde(default)]
    pub identity: bool,
}

/// One blocking rule: records that agree in all its keys are compared.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockSpec {
    /// `field.part` of every key.
    pub keys: Vec<String>,
    /// Further keys by which a block over the cap is split, in turn; left out: those of `[blocking]`; empty: a block
    /// over the cap is not compared.
    #[serde(default)]
    pub split: Option<Vec<String>>,
    /// The largest block that is compared as a whole; 0 for that of `[blocking]`.
    #[serde(default)]
    pub cap: u32,
    /// `field.level`: every pair of records that agrees so is a candidate through this rule.
    #[serde(default)]
    pub covers: Vec<String>,
}

/// Limits of blocking.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BlockingSpec {
    /// The largest block that is compared as a whole.
    pub cap: u32,
    /// Pairs that one rule may cost per record; a dearer rule has its cap lowered.
    pub budget: f64,
    /// Keys by which a block over the cap is split, in turn.
    pub split: Vec<String>,
}

impl Default for BlockingSpec {
    fn default() -> Self {
        BlockingSpec { cap: 256, budget: 8.0, split: Vec::new() }
    }
}

/// What is expected before the data is seen. The expectation only starts the estimation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PriorSpec {
    /// Matching pairs per record.
    pub matches_per_record: f64,
    /// How often the records of one customer agree fully in a field that both have.
    pub agreement: f64,
    /// Fields that have to speak for a match: a name alone is no evidence, nor is a phone number alone.
    pub evidence: u32,
}

impl Default for PriorSpec {
    fn default() -> Self {
        PriorSpec { matches_per_record: 0.2, agreement: 0.8, evidence: 2 }
    }
}

/// A class of pairs that are two people and yet agree in something.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassSpec {
    /// What such a pair is called.
    pub name: String,
    /// Pairs per record that the estimation starts with.
    pub pairs_per_record: f64,
    /// Per field, the share of levels that the estimation starts with.
    #[serde(default)]
    pub start: BTreeMap<String, BTreeMap<String, f64>>,
    /// Per field, the share of levels that stays as it is: what keeps the class from becoming the match class.
    #[serde(default)]
    pub pinned: BTreeMap<String, BTreeMap<String, f64>>,
    /// Per field, the share of levels that the estimation may go down from, but not above.
    #[serde(default)]
    pub most: BTreeMap<String, BTreeMap<String, f64>>,
}

/// Shares of levels, per field.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharesSpec {
    /// What the estimation starts with.
    #[serde(default)]
    pub start: BTreeMap<String, BTreeMap<String, f64>>,
    /// What stays as it is.
    #[serde(default)]
    pub pinned: BTreeMap<String, BTreeMap<String, f64>>,
    /// What the estimation may go down from, but not above.
    #[serde(default)]
    pub most: BTreeMap<String, BTreeMap<String, f64>>,
}

/// What is known of two random people.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RandomSpec {
    /// Per field, how often two people agree at a level. It counts as much as a thousand random pairs of the table, and so decides
    /// in a table of a few records and hardly matters in a large one.
    #[serde(default)]
    pub start: BTreeMap<String, BTreeMap<String, f64>>,
}

/// A field whose chance agreement depends on another field: mail names are made of names.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionSpec {
    /// The dependent field.
    pub field: String,
    /// The field on which it depends.
    pub on: String,
    /// Groups of levels of `on`; all other levels form one more group.
    pub groups: Vec<Vec<String>>,
    /// `field` levels of which every pair in every named group is a candidate, so that their chance can be learned.
    #[serde(default)]
    pub covered: Vec<String>,
    /// By what factor the chance may rise at most; 0 for no limit. In a small table most pairs of a group are matches,
    /// and a limit keeps them from passing for chance.
    #[serde(default)]
    pub most: f64,
    /// `field` levels by chance hardly likelier than another level (four times at most): level -> that level. What is seen
    /// of the one beyond the other are matches.
    #[serde(default)]
    pub at_most: BTreeMap<String, String>,
}

impl FromStr for Model {
    type Err = Error;

    fn from_str(text: &str) -> Result<Model, Error> {
        let table: toml::Table = text.parse().map_err(|e| syntax(&e, text))?;
        known_keys(&table)?;
        toml::from_str(text).map_err(|e| syntax(&e, text))
    }
}

/// What is wrong, and in which line.
fn syntax(error: &toml::de::Error, text: &str) -> Error {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map_or(String::new(), |before| format!("line {}: ", before.matches('\n').count() + 1));
    Error::new(ErrorKind::Syntax(format!("{line}{}", error.message())))
}

const TOP: &[&str] = &[
    "name",
    "description",
    "id",
    "field",
    "block",
    "blocking",
    "prior",
    "match",
    "random",
    "class",
    "condition",
];

/// The keys of each section.
const SECTIONS: &[(&str, &[&str])] = &[
    ("field", &["name", "columns", "comparator", "levels", "crowd", "identity"]),
    ("block", &["keys", "split", "cap", "covers"]),
    ("blocking", &["cap", "budget", "split"]),
    ("prior", &["matches_per_record", "agreement", "evidence"]),
    ("match", &["start", "pinned", "most"]),
    ("random", &["start"]),
    ("class", &["name", "pairs_per_record", "start", "pinned", "most"]),
    ("condition", &["field", "on", "groups", "covered", "most", "at_most"]),
];

/// Names the nearest key where one is misspelt; the deserialiser would only list all of them.
fn known_keys(table: &toml::Table) -> Result<(), Error> {
    all_known(table, TOP)?;
    for (section, known) in SECTIONS {
        match table.get(*section) {
            Some(toml::Value::Table(t)) => all_known(t, known)?,
            Some(toml::Value::Array(items)) => {
                items.iter().filter_map(toml::Value::as_table).try_for_each(|t| all_known(t, known))?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn all_known(table: &toml::Table, known: &[&str]) -> Result<(), Error> {
    match table.keys().find(|k| !known.contains(&k.as_str())) {
        Some(k) => Err(Error::unknown("key", k, known.iter().copied())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_key_is_named_with_its_neighbour() {
        let error = "name = \"x\"\n[[field]]\nname = \"n\"\ncolums = []".parse::<Model>().unwrap_err();
        assert_eq!(error.to_string(), "unknown key `colums`\nhint: did you mean `columns`?");
        assert!("name = 3".parse::<Model>().is_err());
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_named_with_its_line() {
        let error = "name = \"x\"\n\n[[field]]\nname = \"n\"\ncolumns = \"a\"\ncomparator = \"text\""
            .parse::<Model>()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "not a model file: line 5: invalid type: string \"a\", expected a sequence"
        );
        let error = "name = \"x\"\nname = \"y\"".parse::<Model>().unwrap_err();
        assert_eq!(error.to_string(), "not a model file: line 2: duplicate key");
    }
}
