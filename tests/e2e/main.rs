//! The binary from outside: what it writes, what it says, how it ends.

mod main_job;
mod normalize;
mod refusals;
mod support;
