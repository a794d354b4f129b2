//! Gateways (stub).
use cleanse_core::feedback::Category;
pub(crate) fn postal_reason(_folded: &str) -> Option<Category> {
    None
}
