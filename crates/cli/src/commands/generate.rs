//! `cleanse generate`.

use std::io::Write as _;
use std::path::Path;

use clap::CommandFactory as _;

use crate::args::{Cli, GenerateCommand};
use crate::exit::Exit;

pub(crate) fn generate(command: &GenerateCommand) -> anyhow::Result<Exit> {
    match command {
        GenerateCommand::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "cleanse", &mut script);
            std::io::stdout().lock().write_all(&script)?;
        }
        GenerateCommand::Man { dir } => man(dir)?,
    }
    Ok(Exit::Clean)
}

/// A page for the program and one for every command, however deep.
fn man(dir: &Path) -> anyhow::Result<()> {
    let io = |e| cleanse_table::Error::io(e, Some(dir));
    std::fs::create_dir_all(dir).map_err(io)?;
    clap_mangen::generate_to(Cli::command(), dir).map_err(io)?;
    Ok(())
}
