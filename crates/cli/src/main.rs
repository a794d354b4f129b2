//! The binary `cleanse`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cleanse_cli::run()
}
