//! A store by its place, as it is typed on a command line.

use crate::error::Error;
use crate::rows::{
    Access, AttemptRow, CaseRow, Custody, EventRow, PolicyRow, RecordRow, RunRow, Tombstone, ValueRow,
};
use crate::store::Store;

/// Opens the store at a place: a folder, or `postgres://…`. With `create` it is made where there is none.
///
/// # Errors
/// `NotBuilt` when the build lacks the engine of the place, and those of the engine.
pub fn open(place: &str, create: bool) -> Result<Box<dyn Store>, Error> {
    if place.starts_with("postgres://") || place.starts_with("postgresql://") {
        return open_server(place, create);
    }
    open_folder(place, create)
}

/// Opens the store at a place to look only: where it may not be written, it is read as it stands. What writes then says
/// [`ReadOnly`](crate::ErrorKind::ReadOnly).
///
/// # Errors
/// Those of [`open`].
pub fn open_to_read(place: &str) -> Result<Box<dyn Store>, Error> {
    match open(place, false) {
        #[cfg(feature = "sqlite")]
        Err(error) if error.kind() == crate::ErrorKind::ReadOnly => {
            Ok(Box::new(crate::SqliteOptions::default().read_only(true).open(place)?))
        }
        opened => opened,
    }
}

#[cfg(feature = "sqlite")]
fn open_folder(place: &str, create: bool) -> Result<Box<dyn Store>, Error> {
    Ok(Box::new(crate::SqliteOptions::default().create(create).open(place)?))
}

#[cfg(not(feature = "sqlite"))]
fn open_folder(_: &str, _: bool) -> Result<Box<dyn Store>, Error> {
    Err(crate::ErrorKind::NotBuilt.into())
}

#[cfg(feature = "postgres")]
fn open_server(place: &str, create: bool) -> Result<Box<dyn Store>, Error> {
    Ok(Box::new(crate::PostgresOptions::default().create(create).connect(place)?))
}

#[cfg(not(feature = "postgres"))]
fn open_server(_: &str, _: bool) -> Result<Box<dyn Store>, Error> {
    Err(crate::ErrorKind::NotBuilt.into())
}

/// Hands every statement on to the store in the box.
macro_rules! hand_on {
    ($($name:ident($($arg:ident: $ty:ty),*) -> $out:ty;)*) => {
        impl Store for Box<dyn Store> {
            fn beside(&self) -> Option<Box<dyn Store>> { (**self).beside() }
            $(fn $name(&mut self, $($arg: $ty),*) -> Result<$out, Error> { (**self).$name($($arg),*) })*
        }
    };
}

hand_on! {
    begin() -> ();
    commit() -> ();
    rollback() -> ();
    look(begin: bool) -> ();
    reserve(sequence: &str, n: i64) -> i64;
    last(sequence: &str) -> i64;
    add_record(row: &RecordRow<'_>) -> ();
    put_record(row: &RecordRow<'_>) -> ();
    record(no: i64) -> Option<RecordRow<'static>>;
    record_by_key(key: &str) -> Option<RecordRow<'static>>;
    records(route: Option<&str>, after: i64, limit: i64) -> Vec<RecordRow<'static>>;
    partition() -> Vec<(String, i64)>;
    append(row: &EventRow<'_>) -> bool;
    has_event(id: &str) -> bool;
    events(after: i64, limit: i64) -> Vec<EventRow<'static>>;
    history(record: i64) -> Vec<EventRow<'static>>;
    results_since(at: i64) -> (i64, i64);
    put_case(row: &CaseRow) -> ();
    put_attempt(row: &AttemptRow) -> ();
    cases(record: i64) -> Vec<CaseRow>;
    attempts(record: i64) -> Vec<AttemptRow>;
    attempts_by_message(message_id: &str) -> Vec<AttemptRow>;
    forget_projection(record: i64) -> ();
    clear_projections() -> ();
    put_value(row: &ValueRow) -> ();
    value(id: i64) -> Option<ValueRow>;
    values(record: i64) -> Vec<ValueRow>;
    find_values(field: &str, canonical: &str) -> Vec<ValueRow>;
    set_custody(id: i64, custody: Custody, ground: &str, until: Option<i64>) -> ();
    bury(tombstone: &Tombstone) -> ();
    redact(seq: i64, id: &str, body: &str) -> ();
    tombstones() -> Vec<Tombstone>;
    log_access(row: &Access) -> ();
    accesses() -> Vec<Access>;
    put_policy(row: &PolicyRow) -> ();
    policy(hash: Option<&str>) -> Option<PolicyRow>;
    put_run(row: &RunRow) -> bool;
    settle() -> ();
}
