//! `cleanse repair corrections`: a corrected value has to reach the other copies.

use std::io::Write as _;

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{Field, Giver, State, Time};
use cleanse_store::ValueRow;

use super::super::access::HandOut;
use super::super::store::StoreArgs;
use crate::exit::say;
use crate::files;

/// Records between two statements.
const PAGE: i64 = 5_000;

/// The columns of `corrections.csv`, as `cleanse run` writes it, and who gave the value when.
const COLUMNS: [&str; 8] = ["record", "field", "before", "after", "rule", "certainty", "giver", "given_at"];

#[derive(Args)]
pub(crate) struct CorrectionsArgs {
    /// Only what was given since then
    #[arg(long, value_name = "TIME", value_parser = crate::commands::store::time)]
    since: Option<Time>,
    #[command(flatten)]
    hand_out: HandOut,
    #[command(flatten)]
    store: StoreArgs,
}

pub(super) fn corrections(args: &CorrectionsArgs, lang: Lang, quiet: bool) -> anyhow::Result<()> {
    args.hand_out.check()?;
    let mut workflow = args.store.open_to_read()?;
    let (mut rows, mut people, mut after) = (Vec::new(), Vec::new(), 0);
    loop {
        let page = workflow.page(None, after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.no;
        for member in page {
            let corrected: Vec<Field> = args.corrected(&member.state).collect();
            if !corrected.is_empty() {
                people.push(member.no);
                let values = workflow.values(member.no)?;
                rows.extend(corrected.into_iter().filter_map(|field| row(&member.state, field, &values)));
            }
        }
    }
    // The reason is durable before anything leaves.
    args.hand_out.note(&mut workflow, lang, "corrections", &args.store, &people)?;
    write(&rows, &args.hand_out)?;
    if !quiet {
        let (rows, people) = (thousands(rows.len() as u64), thousands(people.len() as u64));
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
}

fn write(rows: &[[String; 8]], to: &HandOut) -> anyhow::Result<()> {
    let (csv, mut out) = to.csv();
    csv.row(COLUMNS, &mut out);
    for row in rows {
        csv.row(row.iter().map(String::as_str), &mut out);
    }
    let mut file = files::create_csv(&to.out)?;
    file.write_all(&out).map_err(|e| cleanse_table::Error::io(e, Some(&to.out)))?;
    Ok(file.commit()?)
}

/// One correction: the value before is that of the version before.
fn row(state: &State, field: Field, values: &[ValueRow]) -> Option<[String; 8]> {
    let point = state.point(field)?;
    let text = |version: cleanse_repair::Version| {
        let is_it = |v: &&ValueRow| v.field == field.as_str() && v.version == i64::from(version.0);
        values.iter().find(is_it).map(|v| v.text.clone()).unwrap_or_default()
    };
    let value = point.current()?;
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
