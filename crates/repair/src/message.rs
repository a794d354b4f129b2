//! Messages: what is sent, and what is wrong with a text before it is.

use cleanse_core::Rule;

use crate::{
    id::{Field, Purpose, Via},
    life::{Segment, Tone},
    plan::PlanRow,
    policy::Policy,
    rules,
};

/// A message that is ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The name of its template: `thanks.email.sms`.
    pub template: String,
    /// The title, where the channel has one.
    pub title: String,
    /// The text. It holds nothing that is known about the customer: whoever reads it may be somebody else.
    pub body: String,
    /// The one-time link to the profile section; also where the text itself does not carry it.
    pub link: String,
}

/// The message of a campaign row.
#[must_use]
pub fn message(row: &PlanRow, policy: &Policy) -> Message {
    let (field, via, tone) = (row.attempt.field, row.attempt.via, row.segment.tone());
    let settings = &policy.settings().message;
    let link = format!("{}?t={}", settings.profile_url, row.token);
    let place = match via {
        Via::Email => link.clone(),
        Via::Sms if settings.sms_url => link.clone(),
        _ => settings.menu_path.clone(),
    };
    let (sender, lead) = (&settings.sender, lead(tone));
    let body = match via {
        Via::Visit => format!("{} 확인 부탁: 등록된 값이 맞지 않습니다.", named(field)),
        Via::Steward => format!("{}로 안내가 전달되지 않습니다. 통화로 확인하십시오.", named(field)),
        _ => format!(
            "[{sender}] {lead} 등록하신 {}(으)로 안내가 전달되지 않고 있습니다. 아래에서 확인해 주시기 바랍니다.\n{place}",
            named(field)
        )
        .replace("(으)로", particle(field)),
    };
    let template = format!("{tone}.{field}.{via}");
    Message { template, title: format!("[{sender}] 연락처 확인 안내"), body, link }
}

/// The opening words of a tone.
const fn lead(tone: Tone) -> &'static str {
    match tone {
        Tone::Welcome => "가입을 환영합니다.",
        Tone::Thanks => "늘 이용해 주셔서 감사합니다.",
        Tone::Special => "오랫동안 함께해 주셔서 특별히 감사드립니다.",
        Tone::Valuable => "고객님의 정보를 소중히 관리하고 있습니다.",
    }
}

const fn named(field: Field) -> &'static str {
    match field {
        Field::Email => "이메일",
        Field::Mobile => "휴대폰",
        Field::Landline => "유선전화",
        Field::Post => "주소",
        Field::Kakao => "카카오톡",
    }
}

/// The particle after a field's name, from its last syllable (ㄹ takes 로).
const fn particle(field: Field) -> &'static str {
    match field {
        Field::Mobile | Field::Kakao => "으로",
        Field::Email | Field::Landline | Field::Post => "로",
    }
}

/// What a text is linted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft<'a> {
    /// The text of the template.
    pub text: &'a str,
    /// The class of the message.
    pub purpose: Purpose,
    /// The way it goes.
    pub via: Via,
    /// Who it is for.
    pub segment: Segment,
    /// The name of the sender, as it has to stand in the text.
    pub sender: &'a str,
    /// Whether a text message may carry a link.
    pub sms_url: bool,
}

/// What is wrong with a message template: the rules it breaks, in the order of their codes.
///
/// ```
/// use cleanse_repair::{Draft, Purpose, Segment, Via, lint};
/// let draft = Draft { text: "[예시상점] 쿠폰이 도착했습니다. 앱 > 내 정보", purpose: Purpose::Info, via: Via::Sms,
///     segment: Segment::Regular, sender: "예시상점", sms_url: false };
/// assert_eq!(lint(&draft)[0].name, "benefit-in-information");
/// ```
#[must_use]
pub fn lint(draft: &Draft<'_>) -> Vec<&'static Rule> {
    let text = draft.text;
    let (ad, info) = (draft.purpose == Purpose::Ad, draft.purpose == Purpose::Info);
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let checks: [(&'static Rule, bool); 8] = [
        (&rules::AD_WITHOUT_LABEL, ad && !text.trim_start().starts_with("(광고)")),
        (&rules::MESSAGE_WITHOUT_SENDER, !text.contains(draft.sender)),
        (&rules::AD_WITHOUT_OPT_OUT, ad && !has(&["무료수신거부", "무료 수신거부", "무료거부"])),
        (&rules::BENEFIT_IN_INFORMATION, info && has(BENEFIT)),
        (&rules::REPROACH_TO_LAPSED, draft.segment == Segment::Lapsed && has(REPROACH)),
        (&rules::NO_WAY_TO_PROFILE, !has(PROFILE) && !has_link(text)),
        (&rules::PERSONAL_DETAIL, has(PERSONAL) || has_long_number(text)),
        (&rules::LINK_IN_TEXT, draft.via == Via::Sms && !draft.sms_url && has_link(text)),
    ];
    checks.into_iter().filter(|(_, broken)| *broken).map(|(rule, _)| rule).collect()
}

const BENEFIT: &[&str] = &["쿠폰", "할인", "혜택", "이벤트", "적립", "증정", "사은품", "특가"];
const REPROACH: &[&str] = &["이탈", "휴면", "돌아와", "돌아오", "떠나"];
const PROFILE: &[&str] = &["내 정보", "내정보", "회원정보", "마이페이지", "프로필", "{menu_path}", "{link}"];
const PERSONAL: &[&str] = &[
    "{name}",
    "{이름}",
    "{고객명}",
    "#{이름}",
    "#{고객명}",
    "#{name}",
    "%이름%",
    "{phone}",
    "{email}",
    "{address}",
];

fn has_link(text: &str) -> bool {
    ["http://", "https://", "www.", "{link}"].iter().any(|mark| text.contains(mark))
}

/// A run of digits, perhaps with hyphens, that is long enough for a number of a person; an 080 number is the sender's.
fn has_long_number(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit() && c != '-').any(|run| {
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        (9..=13).contains(&digits) && !run.starts_with("080")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        AttemptId, RecordId, Time,
        plan::{Priority, Task},
    };

    #[test]
    fn our_own_messages_pass_our_own_rules() {
        let policy = Policy::shipped();
        for &segment in Segment::ALL {
            for (&field, &via) in Field::ALL.iter().flat_map(|f| Via::ALL.iter().map(move |v| (f, v))) {
                if matches!(via, Via::Visit | Via::Steward) {
                    continue;
                }
                let priority = Priority { urgency: 3, rfm: std::cmp::Reverse(3), opened_at: Time::default() };
                let row = PlanRow {
                    record: RecordId::new("M001"),
                    task: Task::Ask,
                    attempt: AttemptId { field, round: 1, via, nth: 1 },
                    to: None,
                    purpose: Purpose::Info,
                    segment,
                    token: "t".into(),
                    deadline: Time::default(),
                    priority,
                };
                let text = message(&row, &policy).body;
                let draft = Draft {
                    text: &text,
                    purpose: Purpose::Info,
                    via,
                    segment,
                    sender: "예시상점",
                    sms_url: false,
                };
                assert_eq!(lint(&draft), Vec::<&Rule>::new(), "{text}");
            }
        }
    }
}
