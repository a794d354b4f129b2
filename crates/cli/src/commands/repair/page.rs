//! What a store knows, for the report of a run: how far its cases came, and what became of the messages.

use std::collections::BTreeMap;
use std::path::Path;

use cleanse_core::feedback::{Category, Cause};
use cleanse_core::{Lang, Verdict};
use cleanse_repair::{AttemptEnd, CaseState, EventKind, Field, State, Time};
use cleanse_report::{Delivery, Format, Report, Step, Words, render};

use super::status::each;
use super::{StoreArgs, WorkArgs};

/// Fills in what the store knows and writes the page of the run anew, in one step.
pub(crate) fn of_run(store: &str, now: Option<Time>, report: &mut Report, out: &Path) -> anyhow::Result<()> {
    use std::io::Write as _;
    let work = WorkArgs { store: StoreArgs { store: store.to_owned(), now }, policy: None, actor: None };
    let mut workflow = work.open_to_read()?;
    let held = report.policy.take().into_iter().chain([workflow.policy().hash().to_owned()]);
    report.policy = Some(held.collect::<Vec<_>>().join(" · "));
    let mut steps = Steps::default();
    each(&mut workflow, |state, _| steps.add(state))?;
    report.funnel = steps.shown();
    let mut results = Results::default();
    workflow.each_event(|event| results.add(&event.kind))?;
    report.delivery = results.shown();
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

/// Results of messages.
#[derive(Default)]
struct Results {
    delivered: u64,
    uncertain: u64,
    causes: BTreeMap<Cause, u64>,
    classes: BTreeMap<(Field, Category), u64>,
}

impl Results {
    fn add(&mut self, event: &EventKind) {
        match event {
            EventKind::Delivered { .. } => self.delivered += 1,
            EventKind::Bounce { field, category, disposition, .. } => {
                *self.classes.entry((*field, *category)).or_default() += 1;
                match category.cause_of(*disposition, Verdict::Clean) {
                    Some(cause) => *self.causes.entry(cause).or_default() += 1,
                    None => self.uncertain += 1,
                }
            }
            _ => {}
        }
    }

    /// Nothing where there were none; the commonest classes of a channel first.
    fn shown(self) -> Option<Delivery> {
        let failed = self.causes.values().sum();
        let Results { delivered, uncertain, causes, classes } = self;
        let of = |cause: &Cause| causes.get(cause).copied().unwrap_or(0);
        let mut classes: Vec<_> = classes.into_iter().collect();
        classes.sort_by_key(|&((field, _), count)| (field, std::cmp::Reverse(count)));
        let shown = Delivery {
            delivered,
            failed,
            uncertain,
            causes: Cause::ALL.iter().map(|c| (words(|lang| c.label(lang)), of(c))).collect(),
            classes: classes
                .into_iter()
                .map(|((field, category), count)| {
                    (words(|lang| field.label(lang)), words(|lang| category.label(lang)), count)
                })
                .collect(),
        };
        (delivered + failed + uncertain > 0).then_some(shown)
    }
}

/// A term of a vocabulary in both languages.
fn words(label: impl Fn(Lang) -> &'static str) -> Words {
    Words::new(label(Lang::En), label(Lang::Ko))
}
