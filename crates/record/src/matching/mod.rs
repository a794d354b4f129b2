//! Korean knowledge for finding duplicates: comparators, keys and the model `korean-customer`.

mod address;
mod binding;
mod birth;
mod email;
mod levels;
mod name;
mod phone;
mod sex;
mod shared;

pub use {
    binding::Binding,
    levels::korean,
    shared::{Judged, Surroundings, judge},
};

use cleanse_dedupe::{Error, Model, Plan, Registry};

/// The comparators of `cleanse-dedupe` and the Korean ones: `korean-name`, `korean-phone`, `korean-email`,
/// `korean-address`, `korean-birth`, `korean-sex`.
#[must_use]
pub fn registry() -> Registry {
    Registry::default()
        .with("korean-name", name::make)
        .with("korean-phone", phone::make)
        .with("korean-email", email::make)
        .with("korean-address", address::make)
        .with("korean-birth", birth::make)
        .with("korean-sex", sex::make)
}

/// The model file `korean-customer`.
pub const KOREAN_CUSTOMER: &str = include_str!("../../models/korean-customer.toml");

/// The name of the shipped model.
const KOREAN_CUSTOMER_NAME: &str = "korean-customer";

/// The plan of `korean-customer`.
///
/// # Errors
/// Never for the shipped model; the type is that of [`Plan::new`].
pub fn korean_plan() -> Result<Plan, Error> {
    let model: Model = KOREAN_CUSTOMER.parse()?;
    Plan::new(&model, &registry())
}
