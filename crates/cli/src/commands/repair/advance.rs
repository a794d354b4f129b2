//! `cleanse repair advance`: time passes.

use clap::Args;
use cleanse_core::Lang;
use cleanse_repair::{Event, EventKind, Policy, RecordId, RecordRoute, State, Time, step};
use cleanse_store::{Incoming, Tally};

use super::open::routes;
use super::{Opened, WorkArgs};
use crate::args::Global;
use crate::exit::say;

/// Records between two statements.
const PAGE: i64 = 5_000;

#[derive(Args)]
pub(crate) struct AdvanceArgs {
    #[command(flatten)]
    work: WorkArgs,
}

pub(super) fn advance(args: &AdvanceArgs, global: &Global, lang: Lang) -> anyhow::Result<()> {
    let mut workflow = args.work.open(false)?;
    let changed = advance_all(&mut workflow, None, args.work.now(), &args.work.actor())?;
    if !global.quiet {
        say(&match lang {
            Lang::En => format!("{changed} records changed"),
            Lang::Ko => format!("회원 {changed}명의 상태가 바뀌었습니다."),
        });
        say(&routes(&workflow.partition()?, lang));
    }
    Ok(())
}

/// Lets the time of every record of a route pass, or of all; a record that it does not change gets no event.
pub(super) fn advance_all(
    workflow: &mut Opened,
    route: Option<RecordRoute>,
    now: Time,
    actor: &str,
) -> anyhow::Result<u64> {
    let policy = workflow.policy().clone();
    let (mut after, mut changed) = (0, 0);
    loop {
        let page = workflow.page(route, after, PAGE)?;
        let Some(last) = page.last() else { return Ok(changed) };
        after = last.no;
        let events: Vec<Incoming> =
            page.iter().filter_map(|m| passed(&policy, &m.state, now, actor)).collect();
        changed += workflow.ingest(events, |_| {})?.taken;
    }
}

/// Lets the time of some records pass.
pub(super) fn advance_records(
    workflow: &mut Opened,
    records: &[RecordId],
    now: Time,
    actor: &str,
) -> anyhow::Result<Tally> {
    let policy = workflow.policy().clone();
    let mut events = Vec::new();
    workflow.load(records.iter())?;
    for record in records {
        if let Some(state) = workflow.peek(record)? {
            events.extend(passed(&policy, &state, now, actor));
        }
    }
    Ok(workflow.ingest(events, |_| {})?)
}

fn passed(policy: &Policy, state: &State, now: Time, actor: &str) -> Option<Incoming> {
    if state.is_erased() {
        return None;
    }
    let record = state.record().clone();
    let id = format!("advance:{record}:{}", now.micros());
    let mut event = Event::new(id, record, now, EventKind::Advanced);
    (event.source, event.cause, event.actor) = ("clock".into(), "advance".into(), actor.into());
    let (_, effects) = step(state, &event, policy).ok()?;
    (!effects.is_empty()).then(|| Incoming::from(event))
}
