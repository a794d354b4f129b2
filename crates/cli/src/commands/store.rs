//! What the commands over a `--store` share.

use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use cleanse_repair::{Policy, Time};
use cleanse_store::{Store, Workflow};

/// Where the store is, and when "now" is.
#[derive(Args, Clone, Debug)]
pub(crate) struct StoreArgs {
    /// The store: a folder (or `postgres://…` where the build has it)
    #[arg(long, value_name = "DB")]
    pub(crate) store: String,
    /// The instant that counts as now: a date, or a date and a time (default: the clock)
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) now: Option<Time>,
}

/// A workflow over a store that was opened by its place.
pub(crate) type Opened = Workflow<Box<dyn Store>>;

impl StoreArgs {
    /// Opens a store that is there, under the policy that it was last used with.
    pub(crate) fn open(&self) -> Result<Opened, cleanse_store::Error> {
        let mut store = cleanse_store::open(&self.store, false)?;
        let known = store.policy(None)?.and_then(|row| Policy::parse(&row.text).ok());
        Workflow::new(store, known.unwrap_or_else(Policy::shipped), self.time())
    }

    /// Opens a store to look only: it may be one that cannot be written.
    pub(crate) fn open_to_read(&self) -> Result<Opened, cleanse_store::Error> {
        let mut store = cleanse_store::open_to_read(&self.store)?;
        let known = store.policy(None)?.and_then(|row| Policy::parse(&row.text).ok());
        Ok(Workflow::to_read(store, known.unwrap_or_else(Policy::shipped)))
    }

    /// Now.
    pub(crate) fn time(&self) -> Time {
        self.now.unwrap_or_else(now)
    }
}

/// What the clock says.
pub(crate) fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

/// Reads an instant as people type it.
pub(crate) fn time(s: &str) -> Result<Time, String> {
    Time::parse(s).ok_or_else(|| "a date like 2026-11-02, or 2026-11-02T09:00+09:00".to_owned())
}

/// Who is at the keyboard, where nobody says.
pub(crate) fn user() -> String {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    set("USER").or_else(|| set("USERNAME")).unwrap_or_else(|| "unknown".to_owned())
}

/// The machine it happens on, for the access journal.
pub(crate) fn origin() -> String {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let of_linux = || std::fs::read_to_string("/proc/sys/kernel/hostname").ok().map(|s| s.trim().to_owned());
    set("HOSTNAME").or_else(|| set("COMPUTERNAME")).or_else(of_linux).unwrap_or_else(|| "unknown".to_owned())
}
