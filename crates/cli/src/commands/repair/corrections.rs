//! `cleanse repair corrections`: a corrected value has to reach the other copies.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{Field, Giver, State, Time};
use cleanse_store::{Access, ValueRow};
use cleanse_table::{AtomicFile, CsvWriter, Encoding};

use super::super::store::{StoreArgs, origin, user};
use crate::exit::{Failure, say};

/// Records between two statements.
const PAGE: i64 = 5_000;

/// The columns of `corrections.csv`, as `cleanse run` writes it, and who gave the value when.
const COLUMNS: [&str; 8] = ["record", "field", "before", "after", "rule", "certainty", "giver", "given_at"];

#[derive(Args)]
pub(crate) struct CorrectionsArgs {
    /// The file, CSV
    #[arg(long, short, value_name = "FILE")]
    out: PathBuf,
    /// Only what was given since then
    #[arg(long, value_name = "TIME", value_parser = crate::commands::store::time)]
    since: Option<Time>,
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
    #[command(flatten)]
    store: StoreArgs,
}

pub(super) fn corrections(args: &CorrectionsArgs, lang: Lang, quiet: bool) -> anyhow::Result<()> {
    if args.reason.trim().is_empty() {
        return Err(Failure::new("--reason is empty", "--reason 값이 비어 있습니다.").into());
    }
    let mut workflow = args.store.open()?;
    let (mut rows, mut people, mut after) = (Vec::new(), 0_i64, 0);
    loop {
        let page = workflow.page(None, after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.no;
        for member in page {
            let corrected: Vec<Field> = args.corrected(&member.state).collect();
            if !corrected.is_empty() {
                people += 1;
                let values = workflow.values(member.no)?;
                rows.extend(corrected.into_iter().filter_map(|field| row(&member.state, field, &values)));
            }
        }
    }
    // The reason is durable before anything leaves.
    workflow.log_access(&args.access(people))?;
    args.write(&rows)?;
    if !quiet {
        let (rows, people) = (thousands(rows.len() as u64), thousands(people.unsigned_abs()));
        say(&match lang {
            Lang::En => format!("{rows} corrections of {people} records"),
            Lang::Ko => format!("반영할 값 {rows}개, 회원 {people}명"),
        });
    }
    Ok(())
}

impl CorrectionsArgs {
    /// The contact points whose value did not come out of the file, and works as far as is known.
    fn corrected(&self, state: &State) -> impl Iterator<Item = Field> {
        let is_new = |(_, point): &(Field, &cleanse_repair::Point)| {
            point.current().is_some_and(|value| {
                value.giver != Giver::Import
                    && value.deliverability.is_usable()
                    && self.since.is_none_or(|since| since <= value.given_at)
            })
        };
        state.points().filter(is_new).map(|(field, _)| field)
    }

    fn access(&self, people: i64) -> Access {
        Access {
            at: self.store.time().micros(),
            actor: self.actor.clone().unwrap_or_else(user),
            origin: origin(),
            record: None,
            action: "corrections".to_owned(),
            people,
            reason: self.reason.clone(),
        }
    }

    fn write(&self, rows: &[[String; 8]]) -> anyhow::Result<()> {
        let csv = CsvWriter::new().spreadsheet_safe(self.spreadsheet_safe);
        let mut out = if self.no_bom { Vec::new() } else { Encoding::UTF_8_BOM.bom().to_vec() };
        csv.row(COLUMNS, &mut out);
        for row in rows {
            csv.row(row.iter().map(String::as_str), &mut out);
        }
        let mut file = AtomicFile::create(&self.out)?;
        file.write_all(&out).map_err(|e| cleanse_table::Error::io(e, Some(&self.out)))?;
        Ok(file.commit()?)
    }
}

/// One correction: the value before is that of the version before.
fn row(state: &State, field: Field, values: &[ValueRow]) -> Option<[String; 8]> {
    let point = state.point(field)?;
    let text = |version: cleanse_repair::Version| {
        let is_it = |v: &&ValueRow| v.field == field.as_str() && v.version == i64::from(version.0);
        values.iter().find(is_it).map(|v| v.text.clone()).unwrap_or_default()
    };
    let [.., value] = point.values.as_slice() else { return None };
    let before = point.values.len().checked_sub(2).and_then(|at| point.values.get(at));
    Some([
        state.record().to_string(),
        field.to_string(),
        before.map(|before| text(before.version)).unwrap_or_default(),
        text(value.version),
        String::new(),
        "applied".to_owned(),
        value.giver.to_string(),
        value.given_at.to_string(),
    ])
}
