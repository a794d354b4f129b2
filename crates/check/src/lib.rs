//! Gates, baselines, the scorecard and profiles of customer tables, without a file in sight.
//!
//! A [`Selection`] says which rules count, where, and how much. A [`Gate`] looks at one [`Measure`] of a table and holds or
//! does not. A [`Baseline`] knows findings again without knowing a value. A [`Scorecard`] is good out of all by dimension.
//! Whoever reads the table fills in what was [`Measured`].
//!
//! # A gate
//!
//! ```
//! use cleanse_check::{Gate, Limit, Measure, Measured, Measurements, Pattern, Share};
//! use cleanse_core::Lang;
//!
//! let phones = Measure::Rule(Pattern::new("PHN*"));
//! let gate = Gate::new(phones.clone(), vec![Limit::MaxRate("0.5%".parse()?)])?;
//! let mut measured = Measurements::default();
//! measured.set(&phones, Measured { share: Share::new(11_988, 12_000), count: 12 });
//! let outcome = gate.judge(&measured, None).next().unwrap();
//! assert!(outcome.passes());
//! assert_eq!(outcome.sentence(Lang::Ko), "PHN*: 12,000 중 12(0.1%), 허용 0.5% 이하");
//! # Ok::<(), cleanse_check::Error>(())
//! ```
//!
//! # A baseline
//!
//! ```
//! use cleanse_check::{Baseline, Marker};
//! let marker = Marker::new(None);
//! let yesterday = marker.mark("PHN002", "휴대폰", "M001", "010.2345.6789");
//! let mut baseline = Baseline::new(&marker);
//! baseline.add("PHN002", "휴대폰", yesterday);
//!
//! let today = marker.mark("PHN002", "휴대폰", "M377", "010.4615.3569");
//! assert!(baseline.take("PHN002", "휴대폰", yesterday)); // wherever the row stands now
//! assert!(!baseline.take("PHN002", "휴대폰", today)); // new
//! ```
//!
//! # The scorecard
//!
//! ```
//! use cleanse_check::{Scorecard, Share};
//! use cleanse_core::Dimension;
//! let card: Scorecard = [(Dimension::Completeness, Share::new(1_870, 2_000))].into_iter().collect();
//! assert_eq!(card.get(Dimension::Completeness).bad(), 130);
//! ```
//!
//! # Crate features
//!
//! - `table`: `TableCheck`, which checks rows at hand, for the tests of a service. Compiles the field crates.

mod baseline;
mod error;
mod gate;
mod pattern;
mod profile;
mod rate;
mod select;
mod share;
#[cfg(feature = "table")]
mod table;

#[cfg(feature = "table")]
pub use table::{TableCheck, TableFinding, TableOutcome};
pub use {
    baseline::{BASELINE_SCHEMA, Baseline, Marker, Marks},
    error::{Error, ErrorKind},
    gate::{Gate, GateOutcome, GateStatus, Limit, Measure, Measured, Measurements},
    pattern::Pattern,
    profile::{ColumnProfile, ColumnSketch, ColumnSummary, Counted, DataKind, Profile},
    rate::Rate,
    select::Selection,
    share::{Scorecard, Share},
};
