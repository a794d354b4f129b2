//! `cleanse repair`: the workflow over a store.

mod advance;
mod corrections;
mod dates;
mod feedback;
mod history;
mod ingest;
pub(super) mod members;
mod notes;
mod open;
pub(super) mod page;
mod plan;
mod policy;
mod reading;
mod resolve;
mod sent;
mod status;
mod texts;
mod transactions;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use cleanse_core::Lang;
use cleanse_pipeline::{Input, Settings};
use cleanse_repair::{Policy, Time};
use cleanse_store::{Store as _, Workflow};

use super::access::without_contacts;
use super::run::{input, open_options, stated};
use super::store::{Opened, StoreArgs, user};
use crate::args::{Global, InputArgs};
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::language;

pub(crate) use open::{of_run, state_of};

#[derive(Subcommand)]
pub(crate) enum RepairCommand {
    /// Take the members of a file, or of the result folder of a run, into the store, and open a case for every contact
    /// point that cannot be right
    Open(open::OpenArgs),
    /// Take feedback in: lines of `cleanse bounce`, findings, profile updates, opt-outs, confirmations
    Ingest(ingest::IngestArgs),
    /// Decide who is asked what, over which way: a campaign file a channel, what waits and what is blocked with its reason
    Plan(plan::PlanArgs),
    /// Say that the rows of campaign files were sent
    Sent(sent::SentArgs),
    /// Let time pass: waits run out, soft failures decay, cases are given up
    Advance(advance::AdvanceArgs),
    /// How many records, cases and contact points stand where
    Status(status::StatusArgs),
    /// Everything that happened to a record
    History(history::HistoryArgs),
    /// What the owner of the database has to take over: the values that customers and stewards gave, and those they replace
    Corrections(corrections::CorrectionsArgs),
    /// Look at policies, message texts and scenarios
    #[command(subcommand)]
    Policy(policy::PolicyCommand),
}

/// The store, with the policy that is to hold from now on.
#[derive(Args, Clone, Debug)]
pub(crate) struct WorkArgs {
    #[command(flatten)]
    pub(crate) store: StoreArgs,
    /// A policy file that holds from now on (default: the store's last one)
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Who does it (default: the user of the system)
    #[arg(long, value_name = "NAME")]
    pub(crate) actor: Option<String>,
}

impl WorkArgs {
    fn open(&self, create: bool) -> anyhow::Result<Opened> {
        let mut store = cleanse_store::open(&self.store.store, create)?;
        let policy = match &self.policy {
            Some(path) => read_policy(path)?,
            None => {
                let known = store.policy(None)?.and_then(|row| Policy::parse(&row.text).ok());
                known.unwrap_or_else(Policy::shipped)
            }
        };
        Ok(Workflow::new(store, policy, self.now())?)
    }

    /// The store to look only; a policy file holds for this look, and is not noted.
    fn open_to_read(&self) -> anyhow::Result<Opened> {
        let Some(path) = &self.policy else { return Ok(self.store.open_to_read()?) };
        let policy = read_policy(path)?;
        Ok(Workflow::to_read(cleanse_store::open_to_read(&self.store.store)?, policy))
    }

    fn now(&self) -> Time {
        self.store.time()
    }

    fn actor(&self) -> String {
        without_contacts(&self.actor.clone().unwrap_or_else(user))
    }
}

pub(crate) fn repair(command: &RepairCommand, global: &Global, lang: Lang) -> anyhow::Result<Exit> {
    match command {
        RepairCommand::Open(args) => open::open(args, global)?,
        RepairCommand::Ingest(args) => ingest::ingest(args, global)?,
        RepairCommand::Plan(args) => plan::plan(args, global)?,
        RepairCommand::Sent(args) => sent::sent(args, global, lang)?,
        RepairCommand::Advance(args) => advance::advance(args, global, lang)?,
        RepairCommand::Status(args) => status::status(args, lang)?,
        RepairCommand::History(args) => history::history(args, lang)?,
        RepairCommand::Corrections(args) => corrections::corrections(args, lang, global.quiet)?,
        RepairCommand::Policy(command) => return policy::policy(command, lang),
    }
    Ok(Exit::Clean)
}

pub(super) fn read_policy(path: &Path) -> anyhow::Result<Policy> {
    let text = std::fs::read_to_string(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
    Policy::parse(&text).map_err(|e| {
        let message = e.to_string();
        let (message, hint) = message.split_once("\nhint: ").unwrap_or((&message, ""));
        let failure = Failure::new(message, format!("처리 기준을 읽을 수 없습니다: {message}")).at(path);
        if hint.is_empty() { failure.into() } else { failure.hint(hint).into() }
    })
}

/// How member files are read, as `cleanse run` reads them.
pub(super) fn settings(files: &[PathBuf], args: &InputArgs, global: &Global) -> anyhow::Result<Settings> {
    let config = Config::find(global.config.as_deref(), files.first().map(PathBuf::as_path))?;
    let inputs: Vec<Input> = files.iter().map(|f| input(f)).collect();
    let mut settings = Settings::new(inputs, PathBuf::new());
    settings.as_of = args.as_of.unwrap_or(settings.as_of);
    settings.stated = stated(args, &config);
    settings.header_row = args.header_row.or(config.header_row);
    settings.open = open_options(args, &config);
    settings.speech = language::speech(global).or(config.lang);
    Ok(settings)
}
