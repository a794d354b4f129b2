//! Cleansing one cell.

use cleanse_core::{Cleansed, Context, Verdict};

use crate::class::{Class, classify};
use crate::email::Email;

/// Cleanses one cell of an e-mail column.
#[must_use]
pub fn cleanse(s: &str, cx: &Context<'_>) -> Cleansed<Email> {
    let _ = cx;
    if s.trim().is_empty() {
        return Cleansed::empty();
    }
    let class = classify(s);
    match s.rsplit_once('@') {
        Some((local, domain)) if class == Class::Valid => {
            Cleansed::clean(Email::new(&local.to_lowercase(), &domain.to_lowercase(), class), class)
        }
        _ => Cleansed::of(Verdict::Invalid, None, Some(class)),
    }
}
