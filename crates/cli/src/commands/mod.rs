//! The commands, one module each.

mod access;
mod bounce;
mod check;
mod configuration;
mod dedupe;
pub(crate) mod due;
pub(crate) mod erase;
mod exclude;
mod fix;
mod generate;
mod normalize;
mod profile;
pub(crate) mod quarantine;
pub(crate) mod repair;
mod rule;
mod rule_page;
mod run;
pub(crate) mod store;
mod undo;

use crate::args::{Cli, Command};
use crate::exit::Exit;
use crate::language;

/// Runs the command that was asked for.
pub(crate) fn dispatch(cli: &Cli) -> anyhow::Result<Exit> {
    // Of commands that read no table.
    let lang = language::speech(&cli.global).without_headers();
    install_threads(cli.global.threads)?;
    match &cli.command {
        Command::Run(args) => run::run(args, &cli.global),
        Command::Exclude(args) => exclude::exclude(args, &cli.global),
        Command::Check(args) => check::check(args, &cli.global),
        Command::Profile(args) => profile::profile(args, &cli.global),
        Command::Fix(args) => fix::fix(args, &cli.global),
        Command::Generate(command) => generate::generate(command),
        Command::Dedupe(args) => dedupe::dedupe(args, &cli.global),
        Command::Normalize(args) => normalize::normalize(args),
        Command::Undo(args) => undo::undo(args, &cli.global),
        Command::Bounce(args) => bounce::bounce(args, &cli.global),
        Command::Repair(command) => repair::repair(command, &cli.global, lang),
        Command::Due(command) => due::due(command, &cli.global),
        Command::Quarantine(command) => quarantine::quarantine(command, lang, cli.global.quiet),
        Command::Erase(args) => erase::erase(args, &cli.global),
        Command::Rule(args) => rule::rule(args, lang),
        Command::Config(command) => configuration::config(command, &cli.global),
    }
}

/// The binary builds the global pool; no library does.
fn install_threads(threads: Option<usize>) -> anyhow::Result<()> {
    if let Some(n) = threads {
        rayon::ThreadPoolBuilder::new().num_threads(n).build_global()?;
    }
    Ok(())
}
