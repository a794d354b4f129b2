//! Models: what a table's fields are, how they are compared, where candidates come from. Data, not code.

mod file;
mod plan;

pub(crate) use plan::{ClassPlan, ConditionPlan, PartRef, RulePlan, Shares, bin_of};
pub use {
    file::{
        BlockSpec, BlockingSpec, ClassSpec, ConditionSpec, FieldSpec, Model, PriorSpec, RandomSpec,
        SharesSpec,
    },
    plan::{Code, FieldPlan, MISSING, Plan},
};
