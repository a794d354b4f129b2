//! What a cell says of permissions, refusals and memberships.

use unicode_normalization::UnicodeNormalization;

use crate::headers::fold_header;
use crate::role::Role;

/// Plain answers, folded: what they mean depends on what the column asks.
const YES: &[&str] = &["y", "yes", "t", "true", "1", "o", "○", "on", "예", "네"];
const NO: &[&str] = &["n", "no", "f", "false", "0", "x", "×", "off", "아니오", "아니요"];

/// Answers that say of themselves that something may be sent, folded.
const GRANTS: &[&str] = &[
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

/// Answers that say of themselves that nothing may be sent, folded.
const REFUSES: &[&str] = &[
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

/// Whether a folded cell says that something was refused; `None` where it speaks of no refusal. `수신거부 안함` and `거부 해제` say
/// that nothing was.
fn speaks_of_refusal(folded: &str) -> Option<bool> {
    let (before, after) = folded.rsplit_once("거부")?;
    Some(!(before.ends_with('미') || cleanse_ident::is_taken_back(after)))
}

/// Words for a cell that holds nothing, folded.
const NOTHING: &[&str] = &["없음", "해당없음", "미입력", "none", "null", "na"];

/// Digits that a date or a number has at least.
const LEAST_DIGITS: usize = 6;

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
    if role == Role::OptOut {
        return refusal_of(role, cell).filter(|refused| *refused).map(|refused| !refused);
    }
    let folded = fold(cell);
    let is = |words: &[&str]| words.contains(&folded.as_str());
    match (is(YES) || is(GRANTS), is(NO) || is(REFUSES)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// Whether a cell says that its customer refused to be sent anything (`true`), or did not (`false`); `None` where it says
/// neither, or where columns of the role speak of something else. The empty date of a refusal says that there was none.
///
/// ```
/// use cleanse_record::{Role, refusal_of};
/// assert_eq!(refusal_of(Role::OptOut, "Y"), Some(true));
/// assert_eq!(refusal_of(Role::OptOut, "아니오"), Some(false));
/// assert_eq!(refusal_of(Role::OptOutDate, "2026-01-02"), Some(true));
/// assert_eq!(refusal_of(Role::OptOutDate, ""), Some(false));
/// assert_eq!(refusal_of(Role::ConsentSms, "동의"), Some(false));
/// assert_eq!(refusal_of(Role::Status, "정상"), Some(false));
/// ```
#[must_use]
pub fn refusal_of(role: Role, cell: &str) -> Option<bool> {
    let folded = fold(cell);
    let is = |words: &[&str]| words.contains(&folded.as_str());
    match role {
        Role::OptOutDate => Some(names_a_day(cell)),
        // Permission for other things is refused more often than advertising is.
        Role::ConsentPrivacy | Role::ConsentNight => None,
        Role::OptOut if folded.is_empty() || is(NOTHING) => None,
        Role::OptOut if is(NO) || is(GRANTS) => Some(false),
        Role::OptOut => {
            // A date, a number or a mailbox in a column of refusals is a refusal too, and so is its reason.
            let is_told = folded.chars().count() >= LEAST_DIGITS / 2 || cell.contains('@');
            let refused = is(YES) || is(REFUSES) || is_told;
            speaks_of_refusal(&folded).or_else(|| refused.then_some(true))
        }
        Role::Status => {
            let refused = speaks_of_refusal(&folded).or_else(|| is(REFUSES).then_some(true));
            refused.or_else(|| (is(GRANTS) || is_of_members(&folded)).then_some(false))
        }
        role if role.is_permission() => permission_of(role, cell).map(|granted| !granted),
        _ => None,
    }
}

/// Words of a status column for who is a member still, folded. Who is dormant is one.
const MEMBER: &[&str] = &[
    "정상",
    "정상회원",
    "활동",
    "활동중",
    "활성",
    "사용",
    "사용중",
    "이용중",
    "유지",
    "가입",
    "가입중",
    "가입완료",
    "회원",
    "일반",
    "일반회원",
    "휴면",
    "휴면회원",
    "휴면계정",
    "미탈퇴",
    "미해지",
    "탈퇴취소",
    "탈퇴철회",
    "해지취소",
    "해지철회",
    "active",
    "normal",
    "enabled",
    "inuse",
    "dormant",
];

/// Words of a status column for who left, folded.
const LEFT: &[&str] = &["탈퇴", "탈회", "해지", "withdrawn", "withdrawal", "left", "closed", "dropped"];

/// Words in a header that asks whether somebody left, folded.
const ASKS_WHO_LEFT: &[&str] = &["탈퇴", "탈회", "해지", "drop", "withdraw", "secession", "leave"];

/// Whether a cell says that its customer left (`true`) or is a member still (`false`); `None` where it says neither. What
/// a plain answer means is for the header to say: 탈퇴여부 = N.
///
/// ```
/// use cleanse_record::{Role, withdrawal_of};
/// assert_eq!(withdrawal_of(Role::Status, "탈퇴여부", "N"), Some(false));
/// assert_eq!(withdrawal_of(Role::Status, "회원상태", "탈퇴(본인)"), Some(true));
/// assert_eq!(withdrawal_of(Role::Status, "휴면여부", "Y"), None);
/// assert_eq!(withdrawal_of(Role::WithdrawnOn, "탈퇴일", ""), Some(false));
/// ```
#[must_use]
pub fn withdrawal_of(role: Role, header: &str, cell: &str) -> Option<bool> {
    let folded = fold(cell);
    let is = |words: &[&str]| words.contains(&folded.as_str());
    match role {
        Role::WithdrawnOn => Some(names_a_day(cell)),
        Role::Status if is_of_members(&folded) => Some(false),
        Role::Status if LEFT.iter().any(|word| folded.contains(word)) => Some(true),
        Role::Status => {
            let in_use = asks_whether_in_use(header);
            let header = fold_header(header);
            let asked = ASKS_WHO_LEFT.iter().any(|word| header.contains(word));
            match (is(YES), is(NO)) {
                (true, _) if asked => Some(true),
                (_, true) if asked => Some(false),
                (true, _) if in_use => Some(false),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a cell says that an account is not in use (`USE_YN` = N): closed or locked, for the owner of the list to know.
#[must_use]
pub fn is_out_of_use(header: &str, cell: &str) -> bool {
    asks_whether_in_use(header) && NO.contains(&fold(cell).as_str())
}

fn asks_whether_in_use(header: &str) -> bool {
    matches!(fold_header(header).as_str(), "사용여부" | "useyn")
}

fn is_of_members(folded: &str) -> bool {
    MEMBER.contains(&folded)
}

/// Whether a cell of dates holds one, in whatever form; `0000-00-00`, `-` and the zero of a spreadsheet (`1900-01-00`) are none.
fn names_a_day(cell: &str) -> bool {
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    !matches!(digits.as_str(), "19000100" | "190010") && is_day_or_yes(cell)
}

fn is_day_or_yes(cell: &str) -> bool {
    cell.chars().any(|c| ('1'..='9').contains(&c)) || YES.contains(&fold(cell).as_str())
}

/// The letters and digits of a cell, in lower case and composed: what answers are compared by.
fn fold(cell: &str) -> String {
    let kept = cell.nfkc().filter(|c| c.is_alphanumeric() || "○×".contains(*c));
    kept.flat_map(char::to_lowercase).collect()
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
        for open in
            ["", "N", "no", "미거부", "수신거부 안함", "수신거부 해제", "0", "아니오", "수신", "없음", "-"]
        {
            assert_eq!(permission_of(Role::OptOut, open), None, "{open}");
        }
    }

    #[test]
    fn a_row_says_itself_whether_anything_was_refused() {
        for (role, cell) in [
            (Role::OptOut, "Y"),
            (Role::OptOut, "hana@naver.com"),
            (Role::OptOutDate, "2026. 1. 2"),
            (Role::ConsentAd, "미동의"),
            (Role::Status, "수신거부"),
        ] {
            assert_eq!(refusal_of(role, cell), Some(true), "{cell}");
        }
        for (role, cell) in [
            (Role::OptOut, "아니오"),
            (Role::OptOutDate, "0000-00-00"),
            (Role::ConsentAd, "Y"),
            (Role::Status, "정상"),
        ] {
            assert_eq!(refusal_of(role, cell), Some(false), "{cell}");
        }
        assert_eq!(refusal_of(Role::ConsentPrivacy, "N"), None);
        assert_eq!(refusal_of(Role::Status, "탈퇴"), None);
        assert_eq!(refusal_of(Role::OptOut, ""), None);
    }

    #[test]
    fn a_row_says_itself_whether_anybody_left() {
        let left = [
            ("탈퇴여부", "Y"),
            ("상태", "탈퇴"),
            ("회원상태", "탈퇴회원"),
            ("DROP_YN", "1"),
            ("상태", "해지"),
        ];
        for (header, cell) in left {
            assert_eq!(withdrawal_of(Role::Status, header, cell), Some(true), "{header} {cell}");
        }
        let stays =
            [("탈퇴여부", "N"), ("상태", "정상"), ("상태", "휴면"), ("상태", "탈퇴 취소"), ("사용여부", "Y")];
        for (header, cell) in stays {
            assert_eq!(withdrawal_of(Role::Status, header, cell), Some(false), "{header} {cell}");
        }
        for (header, cell) in
            [("상태", "Y"), ("상태", ""), ("휴면여부", "N"), ("사용여부", "N"), ("상태", "01")]
        {
            assert_eq!(withdrawal_of(Role::Status, header, cell), None, "{header} {cell}");
        }
    }
}
