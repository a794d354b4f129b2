//! The binary from outside: what it writes, what it says, how it ends.

mod bad_files;
mod canary;
mod check;
mod columns;
mod dedupe;
mod determinism;
mod exclude;
mod failing_calls;
mod faults;
mod fix;
mod ids;
mod language;
mod main_job;
mod merge;
mod normalize;
mod profile;
mod refusals;
mod repair;
mod repair_walk;
mod reports;
mod set_aside;
mod sheets;
mod skipped;
mod support;
mod undo;
mod without_effect;
