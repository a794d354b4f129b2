//! The journal and the vault of the repair workflow: what was acknowledged is never lost, and what is set aside
//! can be brought back.
//!
//! A [`Store`] holds two halves. The **journal** has the events, which are only ever appended, and what they add up to:
//! records, contact points, cases, attempts. The **vault** has every version of every value with its [`Custody`].
//! Events refer to values and never contain them, so that a log that cannot be changed and an erasure that the law
//! demands do not fight.
//!
//! Three stores answer alike, held by one suite: [`Memory`], `Sqlite` (two files in a folder) and `Postgres` (two
//! schemas of a database).
//!
//! # Write in a transaction
//!
//! ```
//! use cleanse_store::{Memory, RecordRow, Store, ValueRow, transaction};
//! let mut store = Memory::new();
//! transaction(&mut store, |store| {
//!     let no = store.reserve("record", 1)?;
//!     store.put_record(&RecordRow { no, key: "M001".into(), route: "repair".into(), ..RecordRow::default() })?;
//!     let id = store.reserve("value", 1)?;
//!     let text = "hong@naver.com".to_owned();
//!     store.put_value(&ValueRow { id, record: no, field: "email".into(), version: 1, text, ..ValueRow::default() })
//! })?;
//! assert_eq!(store.partition()?, [("repair".to_owned(), 1)]);
//! # Ok::<(), cleanse_store::Error>(())
//! ```
//!
//! # Keep it on disk
//!
//! ```
//! # #[cfg(feature = "sqlite")] {
//! use cleanse_store::{Sqlite, Store};
//! let folder = tempfile::tempdir()?;
//! Sqlite::create(folder.path().join("repair"))?;
//! let mut store = Sqlite::open(folder.path().join("repair"))?;
//! assert!(store.records(None, 0, 10)?.is_empty());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors say what to do, in two languages
//!
//! ```
//! # #[cfg(feature = "sqlite")] {
//! use cleanse_core::Lang;
//! use cleanse_store::{ErrorKind, Sqlite};
//! let error = Sqlite::open("/nowhere/저장소").unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::NotFound);
//! assert!(error.hint().is_some_and(|h| h.get(Lang::Ko).contains("--store")));
//! # }
//! ```
//!
//! # Crate features
//!
//! - `sqlite` (default): the embedded store; links SQLite.
//! - `postgres`: the store of a service; links no C library, so that it stands beside sqlx, diesel or sea-orm.

mod error;
#[cfg(feature = "sqlite")]
mod export;
mod memory;
mod open;
#[cfg(feature = "postgres")]
mod postgres;
mod rows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod sql;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
mod workflow;

#[cfg(feature = "sqlite")]
pub use export::export_sqlite;
#[cfg(feature = "postgres")]
pub use postgres::{Postgres, PostgresOptions};
#[cfg(feature = "sqlite")]
pub use sqlite::{Sqlite, SqliteOptions};
pub use {
    error::{Error, ErrorKind},
    memory::Memory,
    open::{open, open_to_read},
    rows::{
        Access, AttemptRow, CaseRow, Custody, EventRow, PolicyRow, RecordRow, RunRow, Tombstone, ValueRow,
        kind_of,
    },
    store::{Store, transaction},
    workflow::{
        Answer, Erased, Erasing, Found, Incoming, Kept, Member, Outcome, Replayed, SetAside, Tally, Trail,
        Workflow,
    },
};
