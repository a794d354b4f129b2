//! The `BNC` rules: one per category, so that `cleanse rule BNC012` explains what came back.
//!
//! Golden rows: the input is a reply or a phrase, the verdict is what is left of the stored value (`Suspect` when
//! the category puts it in doubt, `Clean` when it does not), the output is the disposition.

use cleanse_core::{Rule, feedback::Category, rule};

rule! {
    /// **What.** The address or number has a form that no system can deliver to.
    ///
    /// **Why.** It was typed or stored wrongly; trying again cannot help.
    ///
    /// **Example.** `553 5.1.3 … is not a valid RFC-5321 address`, 수신번호 형식 오류, 주소불명.
    ///
    /// **Fix.** Mend the value or ask the customer over another channel.
    ADDRESS_SYNTAX {
        code: "BNC011", name: "address-syntax",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("malformed address", "형식 오류"),
        ko: include_str!("../rules/BNC011.ko.md"),
        golden: ["553 5.1.3 <kim@@example.com> is not a valid RFC-5321 address" => Suspect "permanent"]
    }
}

rule! {
    /// **What.** Well formed, but nobody is there.
    ///
    /// **Why.** The mailbox, number or person at that address does not exist or no longer does.
    ///
    /// **Example.** `550 5.1.1 User unknown`, 결번, 수취인불명.
    ///
    /// **Fix.** Stop using the value and ask the customer over another channel.
    RECIPIENT_UNKNOWN {
        code: "BNC012", name: "recipient-unknown",
        severity: Error, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("unknown recipient", "없는 수신인"),
        ko: include_str!("../rules/BNC012.ko.md"),
        golden: ["550 5.1.1 <kim@example.com>... User unknown" => Suspect "permanent"]
    }
}

rule! {
    /// **What.** The domain does not exist or takes no mail.
    ///
    /// **Why.** A typo, or a service that closed.
    ///
    /// **Example.** `550 5.1.2 Host unknown`, NXDOMAIN, null MX.
    ///
    /// **Fix.** Look for a typo; a look-up that merely failed is reported as transient.
    DOMAIN_INVALID {
        code: "BNC013", name: "domain-invalid",
        severity: Error, bad_kind: Mistyped, dimension: Reachability, applicability: Display,
        title: ("invalid domain", "없는 도메인"),
        ko: include_str!("../rules/BNC013.ko.md"),
        golden: ["550 5.1.2 <kim@nowhere.example>... Host unknown" => Suspect "permanent"]
    }
}

rule! {
    /// **What.** The person has left this mailbox, number or address.
    ///
    /// **Why.** Somebody else may receive what is sent there: no personal detail goes there again.
    ///
    /// **Example.** `550 5.1.6 recipient no longer on server`, 이사불명, 미거주.
    ///
    /// **Fix.** Ask the customer over another channel.
    RECIPIENT_MOVED {
        code: "BNC014", name: "recipient-moved",
        severity: Error, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("recipient moved", "이사·변경"),
        ko: include_str!("../rules/BNC014.ko.md"),
        golden: ["550 5.1.6 recipient no longer on server: kim@example.com" => Suspect "permanent"]
    }
}

rule! {
    /// **What.** The person has died.
    ///
    /// **Why.** Every channel stops; further messages hurt the family.
    ///
    /// **Example.** 사망, 본인사망.
    ///
    /// **Fix.** Tell the data steward; send nothing.
    RECIPIENT_DECEASED {
        code: "BNC015", name: "recipient-deceased",
        severity: Error, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("recipient deceased", "사망"),
        ko: include_str!("../rules/BNC015.ko.md"),
        golden: ["본인 사망" => Clean "permanent"]
    }
}

rule! {
    /// **What.** Known, but disabled, dormant or suspended.
    ///
    /// **Why.** Some come back: a second failure confirms it.
    ///
    /// **Example.** `550 5.2.1 account is disabled`, 일시정지, 휴면, 폐업.
    ///
    /// **Fix.** Wait for a second failure, then ask over another channel.
    RECIPIENT_INACTIVE {
        code: "BNC016", name: "recipient-inactive",
        severity: Error, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("inactive recipient", "사용 중지"),
        ko: include_str!("../rules/BNC016.ko.md"),
        golden: ["550 5.2.1 The email account that you tried to reach is disabled." => Suspect "permanent"]
    }
}

rule! {
    /// **What.** The recipient cannot be reached over this channel.
    ///
    /// **Why.** A landline gets no SMS, a number without the app no message of the app; the number itself is not in doubt.
    ///
    /// **Example.** 카카오톡 미사용자, MMS 미지원 단말.
    ///
    /// **Fix.** Use another channel; keep the number.
    NOT_ON_CHANNEL {
        code: "BNC017", name: "not-on-channel",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("not on this channel", "채널 미사용"),
        ko: include_str!("../rules/BNC017.ko.md"),
        golden: ["카카오톡 미사용자" => Clean "permanent"]
    }
}

rule! {
    /// **What.** The mailbox or the handset is full.
    ///
    /// **Why.** Temporary by itself; a sign of neglect when it lasts.
    ///
    /// **Example.** `552 5.2.2 over quota`, 메일함 용량 초과.
    ///
    /// **Fix.** Try again; count the days.
    MAILBOX_FULL {
        code: "BNC021", name: "mailbox-full",
        severity: Warning, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("mailbox full", "메일함 용량 초과"),
        ko: include_str!("../rules/BNC021.ko.md"),
        golden: ["552 5.1.1 <kim@example.com> email account over quota" => Clean "transient"]
    }
}

rule! {
    /// **What.** Power off, out of coverage, busy, nobody at home.
    ///
    /// **Why.** It says nothing about the value.
    ///
    /// **Example.** 전원 꺼짐, 음영 지역, 폐문부재.
    ///
    /// **Fix.** Try again later.
    UNREACHABLE_TEMPORARY {
        code: "BNC022", name: "unreachable-temporary",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("temporarily unreachable", "일시 수신 불가"),
        ko: include_str!("../rules/BNC022.ko.md"),
        golden: ["단말기 전원 꺼짐" => Clean "transient"]
    }
}

rule! {
    /// **What.** Refused at the recipient’s side, the reason is not said or is one of several.
    ///
    /// **Why.** Such an answer never suppresses by itself.
    ///
    /// **Example.** `550 5.2.0`, 결번 또는 정지.
    ///
    /// **Fix.** Keep the value; wait for a clearer answer.
    RECIPIENT_REJECTED {
        code: "BNC023", name: "recipient-rejected",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("refused without a reason", "사유 불명 거부"),
        ko: include_str!("../rules/BNC023.ko.md"),
        golden: ["비가입자, 결번, 서비스정지" => Clean "unknown"]
    }
}

rule! {
    /// **What.** The recipient blocks this sender.
    ///
    /// **Why.** A wish, not bad data.
    ///
    /// **Example.** 알림톡 차단, 착신거절, 수취거절.
    ///
    /// **Fix.** Stop on this channel.
    BLOCKED_BY_RECIPIENT {
        code: "BNC031", name: "blocked-by-recipient",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("blocked by the recipient", "수신인 차단"),
        ko: include_str!("../rules/BNC031.ko.md"),
        golden: ["착신거절" => Clean "consent"]
    }
}

rule! {
    /// **What.** The recipient took the consent back.
    ///
    /// **Why.** The law wants it honoured.
    ///
    /// **Example.** 080 수신거부, List-Unsubscribe.
    ///
    /// **Fix.** Record the opt-out; send no advertising.
    UNSUBSCRIBED {
        code: "BNC032", name: "unsubscribed",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("unsubscribed", "수신거부"),
        ko: include_str!("../rules/BNC032.ko.md"),
        golden: ["사용자에 의해 수신거부 됨(080무료수신거부)" => Clean "consent"]
    }
}

rule! {
    /// **What.** The recipient reported the message as spam.
    ///
    /// **Why.** It stops the channel at once; it is no bounce.
    ///
    /// **Example.** A feedback report of type abuse.
    ///
    /// **Fix.** Record the opt-out and look at the campaign.
    COMPLAINT {
        code: "BNC033", name: "complaint",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("complaint", "스팸 신고"),
        ko: include_str!("../rules/BNC033.ko.md"),
        golden: ["스팸 신고" => Clean "consent"]
    }
}

rule! {
    /// **What.** The content was taken for spam.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `550 5.7.1 Message content rejected`.
    ///
    /// **Fix.** Change the content.
    SPAM_CONTENT {
        code: "BNC041", name: "spam-content",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("content judged as spam", "스팸 판정(내용)"),
        ko: include_str!("../rules/BNC041.ko.md"),
        golden: ["550 5.7.1 Message content rejected, UBE, id=1" => Clean "sender"]
    }
}

rule! {
    /// **What.** Our address, domain, number or channel has a bad name or is blocked.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `blocked using zen.spamhaus.org`, KISA 차단 발신번호.
    ///
    /// **Fix.** Have it delisted; look for the cause.
    SENDER_REPUTATION {
        code: "BNC042", name: "sender-reputation",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("sender reputation", "발신 평판 차단"),
        ko: include_str!("../rules/BNC042.ko.md"),
        golden: ["554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org" => Clean "sender"]
    }
}

rule! {
    /// **What.** We could not prove who we are.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `550 5.7.26 Unauthenticated email`.
    ///
    /// **Fix.** Mend SPF, DKIM, DMARC, reverse DNS or the registration of the number.
    SENDER_AUTH {
        code: "BNC043", name: "sender-auth",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("sender authentication", "발신 인증 실패"),
        ko: include_str!("../rules/BNC043.ko.md"),
        golden: ["550 5.7.1 Email rejected per DMARC policy for example.com" => Clean "sender"]
    }
}

rule! {
    /// **What.** Our set-up is wrong: sender address, relay, balance, registration, protocol.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `553 5.1.8 Domain of sender address does not exist`, 발신번호 미등록, 잔액 부족.
    ///
    /// **Fix.** Mend our set-up and send again.
    SENDER_CONFIG {
        code: "BNC044", name: "sender-config",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("sender configuration", "발신 설정 오류"),
        ko: include_str!("../rules/BNC044.ko.md"),
        golden: ["554 5.7.1 <kim@example.com>: Relay access denied" => Clean "sender"]
    }
}

rule! {
    /// **What.** The message itself cannot be taken: too big, malformed, a virus, not the registered template.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `552 5.3.4 Message too big`, 템플릿 불일치.
    ///
    /// **Fix.** Mend the message.
    MESSAGE_FAULT {
        code: "BNC045", name: "message-fault",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("faulty message", "메시지 오류"),
        ko: include_str!("../rules/BNC045.ko.md"),
        golden: ["552 5.3.4 Message size exceeds fixed maximum message size" => Clean "sender"]
    }
}

rule! {
    /// **What.** A policy of the receiver forbids the message.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `550 5.7.0 Policy violation`.
    ///
    /// **Fix.** Ask the receiver; never suppress on it.
    POLICY {
        code: "BNC046", name: "policy",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("policy", "정책 차단"),
        ko: include_str!("../rules/BNC046.ko.md"),
        golden: ["554 Message not allowed - Email not accepted for policy reasons" => Clean "sender"]
    }
}

rule! {
    /// **What.** We send too much or too fast.
    ///
    /// **Why.** It is our own fault and says nothing about the customer: it never suppresses a value.
    ///
    /// **Example.** `550 5.2.1 receiving mail at a rate`, TPS 초과.
    ///
    /// **Fix.** Slow down and send again.
    RATE_LIMITED {
        code: "BNC047", name: "rate-limited",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("rate limited", "발송량 제한"),
        ko: include_str!("../rules/BNC047.ko.md"),
        golden: ["450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents more" => Clean "sender"]
    }
}

rule! {
    /// **What.** First contact is put off by design.
    ///
    /// **Why.** It works at the next try.
    ///
    /// **Example.** `450 4.2.0 Greylisted`.
    ///
    /// **Fix.** Try again.
    GREYLISTED {
        code: "BNC051", name: "greylisted",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("greylisted", "재시도 요청(그레이리스트)"),
        ko: include_str!("../rules/BNC051.ko.md"),
        golden: ["450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted" => Clean "transient"]
    }
}

rule! {
    /// **What.** The way there failed.
    ///
    /// **Why.** It says nothing about the value.
    ///
    /// **Example.** `No route to host`, 무선망 전송 실패.
    ///
    /// **Fix.** Try again.
    NETWORK {
        code: "BNC052", name: "network",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("network", "통신 장애"),
        ko: include_str!("../rules/BNC052.ko.md"),
        golden: ["connect to mx.example.com[192.0.2.2]:25: No route to host" => Clean "transient"]
    }
}

rule! {
    /// **What.** The system at the other side failed.
    ///
    /// **Why.** It says nothing about the value.
    ///
    /// **Example.** `451 4.3.0 Temporary system problem`, 이통사 서버 오류.
    ///
    /// **Fix.** Try again.
    REMOTE_SYSTEM {
        code: "BNC053", name: "remote-system",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("remote system", "수신 측 시스템 장애"),
        ko: include_str!("../rules/BNC053.ko.md"),
        golden: ["452 4.4.5 Insufficient disk space; try again later" => Clean "transient"]
    }
}

rule! {
    /// **What.** Tried for too long, given up.
    ///
    /// **Why.** The other side was not reached in time.
    ///
    /// **Example.** `4.4.7 Message expired`, 전송 시간 초과.
    ///
    /// **Fix.** Send with the next campaign; count the days.
    EXPIRED {
        code: "BNC054", name: "expired",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("expired", "전송 시간 초과"),
        ko: include_str!("../rules/BNC054.ko.md"),
        golden: ["554 4.4.7 Message expired: unable to deliver in 840 minutes" => Clean "transient"]
    }
}

rule! {
    /// **What.** Not sent: the value stands on the provider’s own list.
    ///
    /// **Why.** It says nothing new; the earlier verdict stays.
    ///
    /// **Example.** 차단된 수신번호, 고객DB 차단번호.
    ///
    /// **Fix.** Look up why it was listed.
    SUPPRESSED_BY_PROVIDER {
        code: "BNC061", name: "suppressed-by-provider",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("suppressed by the provider", "발송사 제외"),
        ko: include_str!("../rules/BNC061.ko.md"),
        golden: ["고객DB 차단번호" => Clean "information"]
    }
}

rule! {
    /// **What.** Not sent: the same message went out before.
    ///
    /// **Why.** It says nothing about the value.
    ///
    /// **Example.** 중복 수신번호.
    ///
    /// **Fix.** Nothing to do.
    DUPLICATE {
        code: "BNC062", name: "duplicate",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("duplicate", "중복 발송"),
        ko: include_str!("../rules/BNC062.ko.md"),
        golden: ["중복 수신번호" => Clean "information"]
    }
}

rule! {
    /// **What.** Nobody knows yet, or ever, whether it arrived.
    ///
    /// **Why.** It is neither success nor failure.
    ///
    /// **Example.** 전송중, 성공 불확실, 결과 미수신.
    ///
    /// **Fix.** Wait; count it apart.
    DELIVERY_UNCERTAIN {
        code: "BNC063", name: "delivery-uncertain",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("delivery uncertain", "전달 미확정"),
        ko: include_str!("../rules/BNC063.ko.md"),
        golden: ["성공 불확실(30일 이내 수신 가능)" => Clean "information"]
    }
}

rule! {
    /// **What.** A machine answered for the person.
    ///
    /// **Why.** The mailbox lives.
    ///
    /// **Example.** Out of office.
    ///
    /// **Fix.** Nothing to do.
    AUTO_REPLY {
        code: "BNC064", name: "auto-reply",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("auto-reply", "자동 응답"),
        ko: include_str!("../rules/BNC064.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** It arrived.
    ///
    /// **Why.** Clears temporary failures; a reassigned number may be somebody else’s.
    ///
    /// **Example.** `250 2.1.5 Ok`, 성공.
    ///
    /// **Fix.** Nothing to do.
    DELIVERED {
        code: "BNC071", name: "delivered",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("delivered", "전달 성공"),
        ko: include_str!("../rules/BNC071.ko.md"),
        golden: ["250 2.1.5 Ok" => Clean "positive"]
    }
}

rule! {
    /// **What.** A failure that says nothing about its reason.
    ///
    /// **Why.** It never suppresses by itself.
    ///
    /// **Example.** `550 5.0.0`, 기타 오류.
    ///
    /// **Fix.** Wait for a clearer answer.
    UNDETERMINED {
        code: "BNC081", name: "undetermined",
        severity: Note, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("undetermined", "원인 불명"),
        ko: include_str!("../rules/BNC081.ko.md"),
        golden: ["기타 오류" => Clean "unknown"]
    }
}

/// Every rule of this crate, in code order.
pub static RULES: &[&Rule] = &[
    &ADDRESS_SYNTAX,
    &RECIPIENT_UNKNOWN,
    &DOMAIN_INVALID,
    &RECIPIENT_MOVED,
    &RECIPIENT_DECEASED,
    &RECIPIENT_INACTIVE,
    &NOT_ON_CHANNEL,
    &MAILBOX_FULL,
    &UNREACHABLE_TEMPORARY,
    &RECIPIENT_REJECTED,
    &BLOCKED_BY_RECIPIENT,
    &UNSUBSCRIBED,
    &COMPLAINT,
    &SPAM_CONTENT,
    &SENDER_REPUTATION,
    &SENDER_AUTH,
    &SENDER_CONFIG,
    &MESSAGE_FAULT,
    &POLICY,
    &RATE_LIMITED,
    &GREYLISTED,
    &NETWORK,
    &REMOTE_SYSTEM,
    &EXPIRED,
    &SUPPRESSED_BY_PROVIDER,
    &DUPLICATE,
    &DELIVERY_UNCERTAIN,
    &AUTO_REPLY,
    &DELIVERED,
    &UNDETERMINED,
];

/// The rule that stands for a category.
#[must_use]
pub const fn rule_of(category: Category) -> &'static Rule {
    match category {
        Category::AddressSyntax => &ADDRESS_SYNTAX,
        Category::RecipientUnknown => &RECIPIENT_UNKNOWN,
        Category::DomainInvalid => &DOMAIN_INVALID,
        Category::RecipientMoved => &RECIPIENT_MOVED,
        Category::RecipientDeceased => &RECIPIENT_DECEASED,
        Category::RecipientInactive => &RECIPIENT_INACTIVE,
        Category::NotOnChannel => &NOT_ON_CHANNEL,
        Category::MailboxFull => &MAILBOX_FULL,
        Category::UnreachableTemporary => &UNREACHABLE_TEMPORARY,
        Category::RecipientRejected => &RECIPIENT_REJECTED,
        Category::BlockedByRecipient => &BLOCKED_BY_RECIPIENT,
        Category::Unsubscribed => &UNSUBSCRIBED,
        Category::Complaint => &COMPLAINT,
        Category::SpamContent => &SPAM_CONTENT,
        Category::SenderReputation => &SENDER_REPUTATION,
        Category::SenderAuth => &SENDER_AUTH,
        Category::SenderConfig => &SENDER_CONFIG,
        Category::MessageFault => &MESSAGE_FAULT,
        Category::Policy => &POLICY,
        Category::RateLimited => &RATE_LIMITED,
        Category::Greylisted => &GREYLISTED,
        Category::Network => &NETWORK,
        Category::RemoteSystem => &REMOTE_SYSTEM,
        Category::Expired => &EXPIRED,
        Category::SuppressedByProvider => &SUPPRESSED_BY_PROVIDER,
        Category::Duplicate => &DUPLICATE,
        Category::DeliveryUncertain => &DELIVERY_UNCERTAIN,
        Category::AutoReply => &AUTO_REPLY,
        Category::Delivered => &DELIVERED,
        Category::Undetermined => &UNDETERMINED,
    }
}

#[cfg(test)]
mod tests {
    use cleanse_core::{Verdict, feedback::Channel};

    use super::*;
    use crate::Classifier;

    #[test]
    fn codes_are_in_order_and_stand_for_every_category() {
        assert!(RULES.windows(2).all(|w| w[0].code < w[1].code));
        assert_eq!(RULES.len(), Category::ALL.len());
        for &category in Category::ALL {
            assert_eq!(rule_of(category).name, category.as_str());
        }
    }

    #[test]
    fn golden_rows_hold() {
        let classifier = Classifier::new();
        for rule in RULES {
            for row in rule.golden {
                let category = match classifier.classify_phrase(row.input) {
                    Some(phrase) if !row.input.is_ascii() => phrase.category,
                    _ => classifier.classify_reply(row.input).category,
                };
                let verdict =
                    if category.field(Channel::Email).is_some() { Verdict::Suspect } else { Verdict::Clean };
                assert_eq!(rule_of(category).code, rule.code, "{}", row.input);
                assert_eq!(
                    (verdict, category.disposition().as_str()),
                    (row.verdict, row.output),
                    "{}",
                    row.input
                );
            }
        }
    }
}
