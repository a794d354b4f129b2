//! `cleanse repair history`: everything that happened to a record.

use clap::Args;
use cleanse_core::Lang;
use cleanse_repair::{RecordId, State, Via, replay, step};
use serde_json::json;

use super::WorkArgs;
use super::status::{Form, print};

#[derive(Args)]
pub(crate) struct HistoryArgs {
    /// The record
    #[arg(value_name = "RECORD")]
    record: String,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Form::Text)]
    output_format: Form,
    #[command(flatten)]
    work: WorkArgs,
}

pub(super) fn history(args: &HistoryArgs, lang: Lang) -> anyhow::Result<()> {
    let mut workflow = args.work.open_to_read()?;
    let record = RecordId::new(args.record.as_str());
    let events = workflow.history(&record)?;
    let policy = workflow.policy().clone();
    let mut state = State::new(record);
    for event in &events {
        let effects = match step(&state, event, &policy) {
            Ok((next, effects)) => {
                state = next;
                effects
            }
            Err(_) => Vec::new(),
        };
        let line = match args.output_format {
            Form::Text => text(event, &effects, lang),
            _ => {
                let mut value = serde_json::to_value(event)?;
                value["effects"] = serde_json::to_value(&effects)?;
                value.to_string()
            }
        };
        print(&line)?;
    }
    let same = replay(state.record().clone(), &events, &policy).state;
    if args.output_format == Form::Json {
        print(&json!({ "route": same.route().as_str() }).to_string())?;
    }
    Ok(())
}

/// The way over which somebody was asked.
const fn way(event: &cleanse_repair::Event) -> Option<Via> {
    use cleanse_repair::EventKind::{AttemptFailed, AttemptPlanned, AttemptSent};
    match &event.kind {
        AttemptPlanned { attempt } | AttemptSent { attempt, .. } | AttemptFailed { attempt, .. } => {
            Some(attempt.via)
        }
        _ => None,
    }
}

/// When, what, about which contact point, why and by whom; then what followed.
fn text(event: &cleanse_repair::Event, effects: &[cleanse_repair::Effect], lang: Lang) -> String {
    let field = event.kind.field().map_or("", |f| f.label(lang));
    let way = way(event).map_or_else(String::new, |via| format!(" ({})", via.label(lang)));
    let mut line =
        format!("{}  {:<16} {field}{way}  {}  {}", event.at(), event.kind.name(), event.cause, event.actor);
    for effect in effects {
        if let cleanse_repair::Effect::Case { field, from, to, .. } = effect {
            let from = from.map_or("-", |s| s.label(lang));
            line.push_str(&format!("\n    {}: {from} -> {}", field.label(lang), to.label(lang)));
        }
    }
    line.trim_end().to_owned()
}
