//! Customer records: what each column is, every field normalised by column, a route a row, shared contacts.
//!
//! The field crates read one cell; this crate reads a table. A [`Plan`] gives columns their [`Role`] by header and content, an
//! [`Engine`] normalises batches of columns into a [`NormalizedBatch`] of verdicts, edits, findings and suggestions, a
//! [`Standing`] adds a row up to its route, and [`SharedContacts`] finds every phone and mailbox that stands on two or more
//! records. [`matching`] plugs Korean names, phones, addresses and birth dates into `cleanse-dedupe`. Nothing here touches files: a
//! column is anything that implements `TextColumn`.
//!
//! # What each column is
//!
//! ```
//! use cleanse_record::{Plan, Role, Stated};
//! let headers = ["회원번호", "성명", "HP", "받는분성명"].map(String::from);
//! let plan = Plan::of(&headers, &[], &[])?;
//! assert_eq!(plan.column_of(Role::Mobile), Some(2));
//! assert_eq!(plan.column_of(Role::Name), Some(1)); // the receiver of a parcel is another person
//!
//! // Nobody knows this header and there are no rows to look at: the user says what it is.
//! let headers = ["성명", "연락수단A"].map(String::from);
//! let stated = Stated { role: Role::Mobile, columns: vec!["연락수단A".to_owned()] };
//! assert_eq!(Plan::of(&headers, &[], &[stated])?.column_of(Role::Mobile), Some(1));
//! # Ok::<(), cleanse_record::PlanError>(())
//! ```
//!
//! # A batch, normalised and routed
//!
//! ```
//! use cleanse_core::{Route, SHIPPED_DATA_DATE, TextColumn};
//! use cleanse_record::{Channel, Engine, Plan};
//! let headers = ["성명", "휴대폰", "이메일"].map(String::from);
//! let engine = Engine::new(Plan::of(&headers, &[], &[])?, SHIPPED_DATA_DATE);
//!
//! struct Cells([&'static str; 3]);
//! impl TextColumn for Cells {
//!     fn len(&self) -> usize {
//!         self.0.len()
//!     }
//!     fn get(&self, row: usize) -> Option<&str> {
//!         self.0.get(row).copied()
//!     }
//! }
//! let names = Cells(["김보라님", "서하늘", "정나래"]);
//! let phones = Cells(["010.2345.6789", "010-4615-3569", ""]);
//! let emails = Cells(["", "haneul@naver.con", "없음"]);
//! let batch = engine.normalize(&[&names, &phones, &emails]);
//!
//! assert_eq!(&*batch.edits[0].after, "김보라");
//! assert_eq!(&*batch.edits[1].after, "010-2345-6789");
//! assert_eq!(&*batch.suggestions[0].value, "haneul@naver.com"); // a guess is never applied
//! let routes: Vec<Route> = batch.standings.iter().map(|s| s.route()).collect();
//! assert_eq!(routes, [Route::Clean, Route::Repair, Route::Quarantine]);
//! assert!(batch.standings[1].reaches(Channel::Mobile)); // so the mailbox can be asked for by message
//! # Ok::<(), cleanse_record::PlanError>(())
//! ```
//!
//! # The same phone on two members
//!
//! ```
//! use cleanse_record::{Contact, ContactKind, SharedContacts, text_key};
//! let phone = |row, number| Contact { key: text_key(number), row, kind: ContactKind::Phone, made_up: false };
//! let contacts = [phone(0, "010-2345-6789"), phone(1, "02-345-6789"), phone(2, "010-2345-6789")];
//! let shared = SharedContacts::find(&contacts);
//! assert_eq!(shared.groups().next(), Some(&[0, 2][..]));
//! ```
//!
//! Who the members may be (one person, family, a child, a shop) is for [`matching::judge`] to say.
//!
//! # Crate features
//!
//! None. Batches are independent of each other: share an [`Engine`] between threads and keep the results in order.

mod batch;
mod closed;
mod column;
mod content;
mod dates;
mod exact;
mod fields;
mod generated;
pub mod golden;
mod headers;
pub mod matching;
mod nearest;
mod notes;
mod permission;
mod plan;
mod role;
mod route;
pub mod rules;
mod shared;
mod wishes;

pub use {
    batch::{CellEdit, CellFinding, CellSuggestion, Engine, FieldResult, NormalizedBatch},
    closed::Closing,
    column::{
        Channel, ColumnResult, Edit, Keys, Normalizer, OtherKey, Point, guarded, mask_secrets, text_key,
    },
    exact::{ExactKeys, ExactReader},
    fields::{contact_kind, names_a_person, normalizer},
    headers::{fold_header, is_id_header, is_known_header},
    nearest::nearest,
    permission::{is_out_of_use, permission_of, refusal_of, withdrawal_of},
    plan::{FieldColumn, Join, Plan, PlanError, Reason, Remark, Stated, find_column},
    role::Role,
    route::Standing,
    shared::{Contact, ContactKind, Person, SharedContacts, SharedVerdict},
    wishes::{Medium, Noted, Wish},
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
