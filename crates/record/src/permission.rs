//! What a cell of a permission column says.

use crate::role::Role;

/// Answers that grant, folded.
const YES: &[&str] = &[
    "y",
    "yes",
    "t",
    "true",
    "1",
    "o",
    "○",
    "on",
    "예",
    "네",
    "동의",
    "동의함",
    "수신",
    "수신동의",
    "수신함",
    "허용",
    "승낙",
    "구독",
    "구독중",
    "agree",
    "agreed",
    "optin",
    "in",
];

/// Answers that refuse, folded.
const NO: &[&str] = &[
    "n",
    "no",
    "f",
    "false",
    "0",
    "x",
    "×",
    "off",
    "아니오",
    "아니요",
    "미동의",
    "비동의",
    "동의안함",
    "거부",
    "수신거부",
    "수신안함",
    "미수신",
    "거절",
    "철회",
    "해지",
    "불가",
    "disagree",
    "optout",
    "out",
    "unsubscribed",
];

/// Whether a cell of a permission column grants (`true`) or refuses (`false`); `None` where it says neither.
///
/// A column of refusals (수신거부) is read the other way round, and never grants: not to have refused is no consent.
///
/// ```
/// use cleanse_record::{Role, permission_of};
/// assert_eq!(permission_of(Role::ConsentSms, "동의"), Some(true));
/// assert_eq!(permission_of(Role::ConsentSms, "N"), Some(false));
/// assert_eq!(permission_of(Role::OptOut, "Y"), Some(false));
/// assert_eq!(permission_of(Role::OptOut, "N"), None);
/// ```
#[must_use]
pub fn permission_of(role: Role, cell: &str) -> Option<bool> {
    let folded: String = cell
        .chars()
        .filter(|c| c.is_alphanumeric() || "○×".contains(*c))
        .flat_map(char::to_lowercase)
        .collect();
    let is = |words: &[&str]| words.contains(&folded.as_str());
    if role == Role::OptOut {
        // A date or a number in a column of refusals is a refusal too.
        let refused = is(YES) || folded.contains("거부") && !is(&["미거부"]) || folded.len() >= 6;
        return (refused && !folded.is_empty() && !is(&["n", "no", "false", "미거부"])).then_some(false);
    }
    match (is(YES), is(NO)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

impl Role {
    /// Whether columns of this role say what may be sent to the customer.
    #[must_use]
    pub const fn is_permission(self) -> bool {
        matches!(
            self,
            Role::ConsentAd
                | Role::ConsentSms
                | Role::ConsentEmail
                | Role::ConsentKakao
                | Role::ConsentPush
                | Role::ConsentPost
                | Role::ConsentCall
                | Role::ConsentNight
                | Role::ConsentPrivacy
                | Role::OptOut
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_in_every_way_they_are_typed() {
        for yes in ["Y", " y ", "동의", "수신 동의", "1", "O", "True"] {
            assert_eq!(permission_of(Role::ConsentAd, yes), Some(true), "{yes}");
        }
        for no in ["N", "미동의", "수신거부", "0", "X", "false"] {
            assert_eq!(permission_of(Role::ConsentAd, no), Some(false), "{no}");
        }
        for neither in ["", "?", "2024-01-02"] {
            assert_eq!(permission_of(Role::ConsentAd, neither), None, "{neither}");
        }
    }

    #[test]
    fn not_to_have_refused_is_no_consent() {
        for refused in ["Y", "거부", "수신거부", "2024-01-02", "010-2345-6789"] {
            assert_eq!(permission_of(Role::OptOut, refused), Some(false), "{refused}");
        }
        for open in ["", "N", "no", "미거부", "0"] {
            assert_eq!(permission_of(Role::OptOut, open), None, "{open}");
        }
    }
}
