//! How far the cases of a store came, for the report of a run.

use std::path::Path;

use cleanse_repair::{AttemptEnd, CaseState, State, Time};
use cleanse_report::{Format, Report, Step, Words, render};

use super::status::each;
use super::{StoreArgs, WorkArgs};

/// Fills in what the store knows and writes the page of the run anew, in one step.
pub(crate) fn of_run(store: &str, now: Option<Time>, report: &mut Report, out: &Path) -> anyhow::Result<()> {
    use std::io::Write as _;
    let work = WorkArgs { store: StoreArgs { store: store.to_owned(), now }, policy: None, actor: None };
    let mut workflow = work.open(false)?;
    let held = report.policy.take().into_iter().chain([workflow.policy().hash().to_owned()]);
    report.policy = Some(held.collect::<Vec<_>>().join(" · "));
    let mut steps = Steps::default();
    each(&mut workflow, |state, _| steps.add(state))?;
    report.funnel = steps.shown();
    let mut page = String::new();
    render(report, &[], Format::Html, &mut page)?;
    let path = out.join("report.html");
    let mut file = cleanse_table::AtomicFile::create(&path)?;
    file.write_all(page.as_bytes()).map_err(|e| cleanse_table::Error::io(e, Some(&path)))?;
    file.commit()?;
    Ok(())
}

/// Cases that came at least so far.
#[derive(Default)]
struct Steps {
    opened: u64,
    asked: u64,
    answered: u64,
    repaired: u64,
}

impl Steps {
    fn add(&mut self, state: &State) {
        for (field, case) in state.cases() {
            let attempts = || state.attempts().filter(|(id, _)| id.field == field);
            let answered = attempts().any(|(_, a)| matches!(a.end, Some(AttemptEnd::Answered(_))));
            let repaired = case.state == CaseState::Repaired;
            self.opened += 1;
            self.asked += u64::from(attempts().any(|(_, a)| a.sent_at.is_some()));
            self.answered += u64::from(answered);
            self.repaired += u64::from(repaired);
        }
    }

    fn shown(&self) -> Vec<Step> {
        let step = |en: &str, ko: &str, count| Step { name: Words::new(en, ko), count };
        vec![
            step("cases", "복구 건", self.opened),
            step("asked", "확인 요청 발송", self.asked),
            step("answered", "회신", self.answered),
            step("repaired", "복구됨", self.repaired),
        ]
    }
}
