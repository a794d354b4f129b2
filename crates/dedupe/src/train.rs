//! Trained models: saved by one run, used by the next.

use serde::{Deserialize, Serialize};

use crate::error::ErrorKind;
use crate::mixture::Mixture;
use crate::{Error, Plan};

/// A trained model. Serialise it with any serde format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trained {
    /// Version of this form.
    version: u32,
    /// Name of the model file.
    model: String,
    /// Names of the fields and number of their codes.
    fields: Vec<(String, usize)>,
    /// Records that it was trained on.
    records: u64,
    pub(crate) mixture: Mixture,
}

/// Version of the saved form.
const VERSION: u32 = 1;

impl Trained {
    pub(crate) fn new(plan: &Plan, mixture: Mixture, records: u64) -> Trained {
        Trained { version: VERSION, model: plan.name().to_owned(), fields: shape(plan), records, mixture }
    }

    /// The parameters.
    #[must_use]
    pub fn mixture(&self) -> &Mixture {
        &self.mixture
    }

    /// Name of the model file that it belongs to.
    #[must_use]
    pub fn model(&self) -> &str {
        &self.model
    }

    /// Records that it was trained on.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.records
    }

    /// Whether it was trained with this plan.
    pub(crate) fn fits(&self, plan: &Plan) -> Result<(), Error> {
        let other = |message: String| Err(Error::new(ErrorKind::OtherModel(message)));
        if self.version != VERSION {
            return other(format!("version {} instead of {VERSION}", self.version));
        }
        if self.fields != shape(plan) {
            return other(format!("trained with other fields or levels than `{}`", plan.name()));
        }
        let whole = self.mixture.classes.len() == plan.classes.len() + 2
            && self.mixture.conditional.len() == plan.conditions.len()
            && self.mixture.classes.iter().all(|c| {
                c.theta.len() == self.fields.len()
                    && c.theta.iter().zip(&self.fields).all(|(t, f)| t.len() == f.1)
            })
            && self
                .mixture
                .conditional
                .iter()
                .zip(&plan.conditions)
                .all(|(t, c)| t.len() == c.groups && t.iter().all(|g| g.len() == self.fields[c.field].1));
        let whole = whole && self.mixture.classes.iter().flat_map(|c| &c.measured).all(|d| d.fits(plan));
        if whole { Ok(()) } else { other("it has other classes or conditions, or is damaged".to_owned()) }
    }
}

fn shape(plan: &Plan) -> Vec<(String, usize)> {
    plan.fields().iter().map(|f| (f.name().to_owned(), f.codes())).collect()
}
