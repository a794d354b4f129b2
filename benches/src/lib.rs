//! Benchmarks, the data generator and the corpus scorer of cleanse.

pub mod generate;
