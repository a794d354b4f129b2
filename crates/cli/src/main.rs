//! The binary `cleanse`.

use std::process::ExitCode;

/// Records in memory are many small blocks, taken on one thread and given up on another.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cleanse_cli::run()
}
