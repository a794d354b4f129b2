//! `cleanse repair policy`: the shipped policy, and what another one would have done.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use cleanse_core::Lang;
use cleanse_repair::{BelowTheLaw, Difference, Policy, SHIPPED_POLICY, differences, replay};
use serde_json::json;

use super::read_policy;
use super::status::print;
use super::texts::{LintArgs, ScenarioArgs, check_scenario, lint_texts};
use crate::commands::store::StoreArgs;
use crate::exit::{Exit, Failure, say};

/// Records between two statements.
const PAGE: i64 = 2_000;

#[derive(Subcommand)]
pub(crate) enum PolicyCommand {
    /// Print the shipped policy with the reason of every value
    Show,
    /// Read a policy file and print all that holds by it, or say what is wrong with it
    Check(CheckArgs),
    /// Say what is wrong with message texts before anybody gets them: one JSON object a fault
    Lint(LintArgs),
    /// Say what is wrong with a scenario: dead ends, steps nobody gets to, a cadence above the cap
    Scenario(ScenarioArgs),
    /// Play the journal under another policy and print what would be different: one JSON object a difference
    Replay(ReplayArgs),
}

#[derive(Args)]
pub(crate) struct CheckArgs {
    /// The policy file; what it leaves out is as shipped
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Args)]
pub(crate) struct ReplayArgs {
    /// The other policy
    #[arg(long, value_name = "FILE")]
    policy: PathBuf,
    /// Change nothing; there is no other way, and the option says that you know
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    store: StoreArgs,
}

pub(super) fn policy(command: &PolicyCommand, lang: Lang) -> anyhow::Result<Exit> {
    match command {
        PolicyCommand::Show => print(SHIPPED_POLICY.trim_end())?,
        PolicyCommand::Check(args) => return check(args, lang),
        PolicyCommand::Lint(args) => return lint_texts(args, lang),
        PolicyCommand::Scenario(args) => return check_scenario(args, lang),
        PolicyCommand::Replay(args) if !args.dry_run => {
            return Err(Failure::new(
                "a replay changes nothing: say so",
                "다시 계산은 저장소를 바꾸지 않습니다. 그렇게 지정하십시오.",
            )
            .hint("--dry-run")
            .into());
        }
        PolicyCommand::Replay(args) => replayed(args, lang)?,
    }
    Ok(Exit::Clean)
}

/// Prints what holds; what the law does not allow is told with its article, and is a finding.
fn check(args: &CheckArgs, lang: Lang) -> anyhow::Result<Exit> {
    let policy = read_policy(&args.file)?;
    print(policy.to_toml().trim_end())?;
    say_below_the_law(&policy, lang);
    Ok(if policy.below_the_law().is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Says what of a policy the law does not allow.
pub(super) fn say_below_the_law(policy: &Policy, lang: Lang) {
    for BelowTheLaw { key, law } in policy.below_the_law() {
        say(&match lang {
            Lang::En => format!("the policy is below the law: {key}: {}", law.get(lang)),
            Lang::Ko => format!("처리 기준이 법보다 느슨합니다: {key}: {}", law.get(lang)),
        });
    }
}

fn replayed(args: &ReplayArgs, lang: Lang) -> anyhow::Result<()> {
    let other = read_policy(&args.policy)?;
    let mut workflow = args.store.open_to_read()?;
    let (mut after, mut records, mut refused) = (0, 0_u64, 0_u64);
    let mut counts: BTreeMap<(String, String, String), u64> = BTreeMap::new();
    loop {
        let page = workflow.page(None, after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.no;
        for member in page.iter().filter(|m| !m.state.is_erased()) {
            records += 1;
            let events = workflow.history(member.state.record())?;
            let played = replay(member.state.record().clone(), &events, &other);
            refused += played.refused.len() as u64;
            for difference in differences(&member.state, &played.state) {
                tell(member.state.record().as_str(), &difference)?;
                let key = (difference.what.to_owned(), difference.from, difference.to);
                *counts.entry(key).or_default() += 1;
            }
        }
    }
    say(&match lang {
        Lang::En => format!("{records} records replayed, {refused} events would be refused"),
        Lang::Ko => format!("회원 {records}명을 다시 계산했습니다. 거절될 일 {refused}건"),
    });
    for ((what, from, to), n) in counts {
        say(&format!("  {what}: {from} -> {to}: {n}"));
    }
    Ok(())
}

fn tell(record: &str, difference: &Difference) -> anyhow::Result<()> {
    let field = difference.field.map(|f| f.as_str());
    let line = json!({
        "record": record, "field": field, "what": difference.what, "from": difference.from, "to": difference.to,
    });
    print(&line.to_string())
}
