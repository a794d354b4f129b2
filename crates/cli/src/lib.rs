//! The command line `cleanse`: typed arguments, resolved settings, a pure run, an exit code.
//!
//! This library exists so that the binary and the tests of its readers share one build; it is no interface to build upon. What
//! programs use is the crate `cleansekit`, or one of the crates behind it.

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

/// Runs the command that the arguments of the process ask for.
#[must_use]
pub fn run() -> ExitCode {
    let lang = language::before_parsing();
    exit::hide_values_from_panics(lang);
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::report(&error, lang).into(),
    };
    let dispatched = std::panic::catch_unwind(|| commands::dispatch(&cli));
    match dispatched {
        Ok(Ok(exit)) => exit.into(),
        Ok(Err(error)) => Exit::of_error(&error, cli.global.lang, lang).into(),
        Err(_) => Exit::CouldNotRun.into(),
    }
}

/// Reads the text of a `cleanse.toml` and tells what is wrong with it.
///
/// # Errors
/// Where it is no TOML, has a key that does not exist, or a value that cannot be; the text is that of the command line.
pub fn check_config(text: &str) -> Result<(), String> {
    config::Config::parse(text).map(drop).map_err(|e| format!("{e:#}"))
}
