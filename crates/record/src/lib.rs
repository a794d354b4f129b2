//! Customer records.

mod batch;
mod column;
mod content;
mod fields;
mod generated;
mod headers;
pub mod matching;
mod notes;
mod plan;
mod role;
mod route;
pub mod rules;
mod shared;

pub use {
    batch::{CellEdit, CellFinding, CellSuggestion, Engine, FieldResult, NormalizedBatch},
    column::{Channel, ColumnResult, Edit, Normalizer, Point, text_key},
    fields::normalizer,
    headers::{fold_header, is_known_header},
    plan::{FieldColumn, Join, Plan, PlanError, Reason, Remark, Stated},
    role::Role,
    route::Standing,
    shared::{Contact, ContactKind, Person, SharedContacts, SharedVerdict},
};

use cleanse_core::Rule;

/// Every rule that reading a record can hit: those of the field crates and of whole records.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    [
        cleanse_text::rules::RULES,
        cleanse_name::rules::RULES,
        cleanse_phone::rules::RULES,
        cleanse_email::rules::RULES,
        cleanse_address::rules::RULES,
        cleanse_ident::rules::RULES,
        rules::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}
