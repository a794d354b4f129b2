//! The `RPR` rules: what is wrong with a message template or a scenario before anybody gets it.
//!
//! Golden rows: the input is `class|text` (`ad`, `info`, `lapsed`) or a scenario in TOML; the output is the rule's name.

use cleanse_core::{Rule, rule};

rule! {
    /// **What.** An advertising message does not begin with `(광고)`.
    ///
    /// **Why.** The Network Act art. 50(4) demands the label at the beginning of the title or text.
    ///
    /// **Example.** `[예시상점] 가을 할인`.
    ///
    /// **Fix.** Put `(광고)` at the very beginning.
    AD_WITHOUT_LABEL {
        code: "RPR001", name: "ad-without-label",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("advertising without its label", "(광고) 표시 없는 광고"),
        ko: include_str!("../rules/RPR001.ko.md"),
        golden: ["ad|[예시상점] 가을 안내 무료수신거부 080-000-0000 앱 > 내 정보" => Invalid "ad-without-label"]
    }
}

rule! {
    /// **What.** The text does not name the sender.
    ///
    /// **Why.** An unknown sender is taken for fraud, and advertising has to name its sender (art. 50(4)).
    ///
    /// **Example.** `고객님의 정보를 확인해 주십시오`.
    ///
    /// **Fix.** Name the shop at the beginning.
    MESSAGE_WITHOUT_SENDER {
        code: "RPR002", name: "message-without-sender",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("the sender is not named", "발신자 이름 없는 메시지"),
        ko: include_str!("../rules/RPR002.ko.md"),
        golden: ["info|고객님의 정보를 확인해 주시기 바랍니다. 앱 > 내 정보" => Invalid "message-without-sender"]
    }
}

rule! {
    /// **What.** An advertising message names no free way to refuse further ones.
    ///
    /// **Why.** The Network Act art. 50(4) and (6) demand one that costs the recipient nothing.
    ///
    /// **Example.** `(광고)[예시상점] 가을 할인`.
    ///
    /// **Fix.** End with `무료수신거부 080-…`.
    AD_WITHOUT_OPT_OUT {
        code: "RPR003", name: "ad-without-opt-out",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("no free way to refuse", "무료 수신거부 안내 없음"),
        ko: include_str!("../rules/RPR003.ko.md"),
        golden: ["ad|(광고)[예시상점] 가을 안내. 앱 > 내 정보" => Invalid "ad-without-opt-out"]
    }
}

rule! {
    /// **What.** A message that claims to be information speaks of coupons, discounts, benefits or events.
    ///
    /// **Why.** It is advertising then, and needs consent, label and daytime.
    ///
    /// **Example.** `정보 확인 시 쿠폰 지급`.
    ///
    /// **Fix.** Take the words out, or send it as advertising.
    BENEFIT_IN_INFORMATION {
        code: "RPR004", name: "benefit-in-information",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("benefit words in an information message", "정보성 메시지의 혜택 문구"),
        ko: include_str!("../rules/RPR004.ko.md"),
        golden: ["info|[예시상점] 정보 확인 시 쿠폰 지급. 앱 > 내 정보" => Invalid "benefit-in-information"]
    }
}

rule! {
    /// **What.** A message to customers who have not come for long says 이탈, 휴면 or 돌아와요.
    ///
    /// **Why.** These are words of our files; the reader feels counted, not valued.
    ///
    /// **Example.** `휴면 고객님, 돌아와요`.
    ///
    /// **Fix.** Say what their information is good for.
    REPROACH_TO_LAPSED {
        code: "RPR005", name: "reproach-to-lapsed",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("words that tell customers that they were gone", "장기 미방문 고객을 나무라는 말"),
        ko: include_str!("../rules/RPR005.ko.md"),
        golden: ["lapsed|[예시상점] 휴면 고객님, 돌아와요. 앱 > 내 정보" => Invalid "reproach-to-lapsed"]
    }
}

rule! {
    /// **What.** The text names neither the menu of the profile section nor a link to it.
    ///
    /// **Why.** A customer who is willing does not know where to correct the value.
    ///
    /// **Example.** `이메일이 맞지 않습니다`.
    ///
    /// **Fix.** Name the menu path or put the one-time link.
    NO_WAY_TO_PROFILE {
        code: "RPR006", name: "no-way-to-profile",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("the call to action does not end at the profile section", "회원정보로 가는 길 없음"),
        ko: include_str!("../rules/RPR006.ko.md"),
        golden: ["info|[예시상점] 등록하신 이메일이 맞지 않습니다." => Invalid "no-way-to-profile"]
    }
}

rule! {
    /// **What.** The text holds a name, number, mailbox or address, or a placeholder for one.
    ///
    /// **Why.** A number that is in doubt may belong to somebody else by now (reassigned after 90 days).
    ///
    /// **Example.** `{이름}님, 010-1234-5678`.
    ///
    /// **Fix.** Take it out; the profile section shows it after the log-in.
    PERSONAL_DETAIL {
        code: "RPR007", name: "personal-detail",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("a personal detail in the text", "본문의 개인정보"),
        ko: include_str!("../rules/RPR007.ko.md"),
        golden: ["info|[예시상점] {이름}님, 010-1234-5678이 맞습니까? 앱 > 내 정보" => Invalid "personal-detail"]
    }
}

rule! {
    /// **What.** A text message carries a link although the policy says that it may not.
    ///
    /// **Why.** A link that nobody expects reads as smishing.
    ///
    /// **Example.** `https://…`.
    ///
    /// **Fix.** Name the menu path, or set `message.sms_url`.
    LINK_IN_TEXT {
        code: "RPR008", name: "link-in-text",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("a link in a text message", "문자 속 링크"),
        ko: include_str!("../rules/RPR008.ko.md"),
        golden: ["info|[예시상점] 내 정보 확인: https://www.example.com/profile" => Invalid "link-in-text"]
    }
}

rule! {
    /// **What.** From a step of a scenario no path leads to the goal: it ends there, or goes round in a circle.
    ///
    /// **Why.** Whoever gets there is never asked again.
    ///
    /// **Example.** `welcome` without `next`.
    ///
    /// **Fix.** Name the next step, or the goal.
    DEAD_END {
        code: "RPR011", name: "dead-end",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("a step that leads nowhere", "막다른 단계"),
        ko: include_str!("../rules/RPR011.ko.md"),
        golden: ["goal = 3\n[[step]]\nname = \"welcome\"\nasks = 1\nmessages = 1\nwait_days = 7" => Invalid "dead-end"]
    }
}

rule! {
    /// **What.** No way leads from the beginning to a step of the scenario, or it names one that does not exist.
    ///
    /// **Why.** Its segment is never asked.
    ///
    /// **Example.** `lapsed` that no step names.
    ///
    /// **Fix.** Let another step lead to it, or take it out.
    UNREACHABLE_STEP {
        code: "RPR012", name: "unreachable-step",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("a step that nobody gets to", "아무도 이르지 못하는 단계"),
        ko: include_str!("../rules/RPR012.ko.md"),
        golden: ["goal = 3\n[[step]]\nname = \"welcome\"\nasks = 1\nmessages = 1\nwait_days = 7\nnext = [\"goal\"]\n[[step]]\nname = \"lapsed\"\nasks = 1\nmessages = 1\nwait_days = 7\nnext = [\"goal\"]" => Invalid "unreachable-step"]
    }
}

rule! {
    /// **What.** A step asks for as much as the goal or more.
    ///
    /// **Why.** Small steps are taken; a step as big as the goal is the goal.
    ///
    /// **Example.** a step of 3 fields to a goal of 3.
    ///
    /// **Fix.** Ask for less at once.
    STEP_NOT_SMALLER {
        code: "RPR013", name: "step-not-smaller",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("a step that asks for as much as the goal", "목표만큼 큰 단계"),
        ko: include_str!("../rules/RPR013.ko.md"),
        golden: ["goal = 3\n[[step]]\nname = \"welcome\"\nasks = 3\nmessages = 1\nwait_days = 7\nnext = [\"goal\"]" => Invalid "step-not-smaller"]
    }
}

rule! {
    /// **What.** The steps follow one another faster than the cap on messages allows.
    ///
    /// **Why.** The later ones would be deferred: the scenario does not run as it is written.
    ///
    /// **Example.** two messages within 3 days, cap 1 in 7.
    ///
    /// **Fix.** Wait longer between the steps.
    CADENCE_ABOVE_CAP {
        code: "RPR014", name: "cadence-above-cap",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("messages faster than the cap", "발송 횟수 상한보다 잦은 발송"),
        ko: include_str!("../rules/RPR014.ko.md"),
        golden: ["goal = 3\n[[step]]\nname = \"welcome\"\nasks = 1\nmessages = 1\nwait_days = 3\nnext = [\"thanks\"]\n[[step]]\nname = \"thanks\"\nasks = 1\nmessages = 1\nwait_days = 7\nnext = [\"goal\"]" => Invalid "cadence-above-cap"]
    }
}

/// Every rule of the crate, in the order of their codes.
pub static RULES: &[&Rule] = &[
    &AD_WITHOUT_LABEL,
    &MESSAGE_WITHOUT_SENDER,
    &AD_WITHOUT_OPT_OUT,
    &BENEFIT_IN_INFORMATION,
    &REPROACH_TO_LAPSED,
    &NO_WAY_TO_PROFILE,
    &PERSONAL_DETAIL,
    &LINK_IN_TEXT,
    &DEAD_END,
    &UNREACHABLE_STEP,
    &STEP_NOT_SMALLER,
    &CADENCE_ABOVE_CAP,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Draft, Policy, Purpose, Scenario, Segment, Via, lint};

    #[test]
    fn every_golden_row_hits_its_rule() {
        for rule in RULES {
            for row in rule.golden {
                let hits: Vec<&str> = match row.input.split_once('|') {
                    Some((class, text)) => lint(&draft(class, text)).iter().map(|r| r.name).collect(),
                    None => {
                        let scenario = Scenario::parse(row.input).unwrap();
                        scenario.validate(&Policy::shipped()).iter().map(|f| f.rule.name).collect()
                    }
                };
                assert_eq!(hits, [row.output], "{}: {}", rule.code, row.input);
            }
        }
    }

    fn draft<'a>(class: &str, text: &'a str) -> Draft<'a> {
        let purpose = if class == "ad" { Purpose::Ad } else { Purpose::Info };
        let segment = if class == "lapsed" { Segment::Lapsed } else { Segment::Regular };
        Draft { text, purpose, via: Via::Sms, segment, sender: "예시상점", sms_url: false }
    }

    #[test]
    fn codes_and_names_are_unique_and_in_order() {
        assert!(RULES.windows(2).all(|w| w[0].code < w[1].code));
        for rule in RULES {
            assert!(
                ["**무엇.**", "**왜.**", "**예.**", "**고침.**"]
                    .iter()
                    .all(|part| rule.doc.ko.contains(part))
            );
        }
    }
}
