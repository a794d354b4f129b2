//! The binary `cleanse`: typed arguments, resolved settings, a pure run, an exit code.

mod args;
mod commands;
mod config;
mod exit;
mod files;
mod language;
mod progress;
mod reports;
mod usage;

use std::process::ExitCode;

use clap::Parser;

use crate::args::Cli;
use crate::exit::Exit;

fn main() -> ExitCode {
    let lang = language::before_parsing();
    exit::hide_values_from_panics(lang);
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::report(&error, lang).into(),
    };
    let dispatched = std::panic::catch_unwind(|| commands::dispatch(&cli, cli.global.lang.unwrap_or(lang)));
    match dispatched {
        Ok(Ok(exit)) => exit.into(),
        Ok(Err(error)) => Exit::of_error(&error, cli.global.lang, lang).into(),
        Err(_) => Exit::CouldNotRun.into(),
    }
}
