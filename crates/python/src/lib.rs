//! The native module of the Python wheel `cleansekit`: the crates of cleanse over Arrow.
//!
//! Python sees the package `cleansekit`; this module is its `_native`. Single values are read by [`scalar`], tables by
//! [`normalize`], [`dedupe`] and [`golden`], delivery feedback by [`bounce`]; [`stages`] holds the steps of `cleansekit.spark`, each a
//! function of a part of the table. Arrow data comes and goes by the PyCapsule interface, so nothing is copied on the way.

use pyo3::prelude::*;

mod bounce;
mod check;
mod column;
mod dedupe;
mod golden;
mod interrupt;
mod normalize;
mod plan;
mod rules;
mod scalar;
mod stages;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The module that Python imports.
#[pymodule]
mod _native {
    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_export]
    use crate::bounce::{Outcome, bounce_mail, bounce_phrase, bounce_reply, bounce_table};
    #[pymodule_export]
    use crate::check::{Checked, check};
    #[pymodule_export]
    use crate::dedupe::{Found, dedupe};
    #[pymodule_export]
    use crate::golden::{GoldenTable, golden};
    #[pymodule_export]
    use crate::normalize::{NormalizedTable, normalize};
    #[pymodule_export]
    use crate::plan::columns;
    #[pymodule_export]
    use crate::rules::{Finding, rules};
    #[pymodule_export]
    use crate::scalar::{
        Address, BirthDate, BusinessNumber, Email, Name, Phone, address, birth_date, business_number, email,
        name, phone,
    };
    #[pymodule_export]
    use crate::stages::{Matcher, Scores, Training};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("DATA_DATE", cleanse_core::SHIPPED_DATA_DATE.to_string())
    }
}
