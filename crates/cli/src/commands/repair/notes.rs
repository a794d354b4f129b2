//! What is noted of customers, as the workflow hears it.

use cleanse_record::{Medium, Wish};
use cleanse_repair::{EventKind, Field, Purpose};

/// The contact point behind a way of contact.
pub(super) const fn field_of(medium: Medium) -> Field {
    match medium {
        Medium::Email => Field::Email,
        Medium::Mobile => Field::Mobile,
        Medium::Landline => Field::Landline,
        Medium::Post => Field::Post,
        Medium::Kakao => Field::Kakao,
    }
}

/// What makes it the same note.
pub(super) fn key(wish: Wish) -> String {
    let rule = wish.rule().code;
    match event(wish) {
        EventKind::OptOut { field, purpose, .. } => {
            let (field, purpose) =
                (field.map_or("all", Field::as_str), purpose.map_or("all", Purpose::as_str));
            format!("{rule}:{field}:{purpose}")
        }
        _ => rule.to_owned(),
    }
}

/// What it says as an event.
pub(super) fn event(wish: Wish) -> EventKind {
    match wish {
        Wish::Refused { medium, advertising } => {
            let (field, purpose) = (medium.map(field_of), advertising.then_some(Purpose::Ad));
            EventKind::OptOut { field, purpose, night: false }
        }
        Wish::NoContact => EventKind::NoContact,
        Wish::Deceased => EventKind::Deceased,
    }
}
