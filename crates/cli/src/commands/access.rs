//! Who looked at personal data, when and why: what the commands that show it or hand it out share.

use std::path::PathBuf;

use clap::Args;
use cleanse_core::Lang;
use cleanse_repair::Time;
use cleanse_store::{Access, ErrorKind};
use cleanse_table::{CsvWriter, Encoding};

use super::store::{Opened, StoreArgs, origin, user};
use crate::exit::{Failure, say};

/// A file of personal data in clear, and why it is made.
#[derive(Args)]
pub(crate) struct HandOut {
    /// The file
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Why; goes into the access journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Who (default: the user of the system)
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    /// No byte order mark
    #[arg(long)]
    no_bom: bool,
    /// Neutralise cells that a spreadsheet would run as a formula, reversibly
    #[arg(long)]
    spreadsheet_safe: bool,
}

impl HandOut {
    /// Fails where no reason is given.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        said("--reason", &self.reason)
    }

    /// Notes it; to be done before anything leaves.
    pub(crate) fn note(
        &self,
        workflow: &mut Opened,
        lang: Lang,
        action: &str,
        store: &StoreArgs,
        people: i64,
    ) -> Result<(), cleanse_store::Error> {
        note(workflow, lang, &access(action, store, self.actor.as_ref(), &self.reason, None, people))
    }

    /// How its rows are written, and the bytes that they begin with.
    pub(crate) fn csv(&self) -> (CsvWriter, Vec<u8>) {
        let bom = if self.no_bom { Vec::new() } else { Encoding::UTF_8_BOM.bom().to_vec() };
        (CsvWriter::new().spreadsheet_safe(self.spreadsheet_safe), bom)
    }
}

/// An empty name, reason or ground is none.
pub(crate) fn said(option: &str, text: &str) -> Result<(), Failure> {
    if text.trim().is_empty() {
        return Err(Failure::new(format!("{option} is empty"), format!("{option} 값이 비어 있습니다.")));
    }
    Ok(())
}

/// A line of the access journal.
pub(crate) fn access(
    action: &str,
    store: &StoreArgs,
    actor: Option<&String>,
    reason: &str,
    record: Option<i64>,
    people: i64,
) -> Access {
    Access {
        at: store.time().micros(),
        actor: actor.cloned().unwrap_or_else(user),
        origin: origin(),
        record,
        action: action.to_owned(),
        people,
        reason: reason.to_owned(),
    }
}

/// Notes who looked. A store that may not be written cannot note it: then it is said, so that somebody notes it elsewhere.
pub(crate) fn note(workflow: &mut Opened, lang: Lang, access: &Access) -> Result<(), cleanse_store::Error> {
    match workflow.log_access(access) {
        Err(error) if error.kind() == ErrorKind::ReadOnly => {}
        noted => return noted,
    }
    let Access { at, actor, origin, action, people, reason, .. } = access;
    let line = format!("{} {actor}@{origin} {action} {people} {reason}", Time::from_micros(*at));
    say(&match lang {
        Lang::En => {
            format!("the store is read-only: this access is not in its journal, note it elsewhere: {line}")
        }
        Lang::Ko => format!("읽기 전용 저장소여서 접속 기록을 남기지 못했습니다. 따로 기록하십시오: {line}"),
    });
    Ok(())
}
