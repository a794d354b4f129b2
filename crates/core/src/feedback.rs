//! The taxonomy of delivery feedback that `bounce` and `repair` share.
//!
//! Every channel answers in words of its own: an enhanced status code, a gateway's number, a sticker on an
//! envelope. Here they meet in one [`Category`], and the category alone decides the [`Disposition`] (how long it
//! holds), the [`Fault`] (whose it was) and which field of the customer it puts in doubt. The table is total: a
//! category cannot be added without saying all three. A sender's own fault never puts a customer's field in doubt.
//!
//! ```
//! use cleanse_core::{FieldKind, feedback::{Category, Channel, Disposition, Fault}};
//!
//! let gone = Category::RecipientUnknown;
//! assert_eq!((gone.disposition(), gone.fault()), (Disposition::Permanent, Fault::Address));
//! assert_eq!(gone.field(Channel::Sms), Some(FieldKind::Phone));
//!
//! let ours = Category::SenderReputation;
//! assert_eq!((ours.disposition(), ours.fault(), ours.field(Channel::Email)), (Disposition::Sender, Fault::Sender, None));
//! ```

use crate::{FieldKind, Lang, Verdict, vocabulary::vocabulary};

vocabulary! {
    /// What happened to one message for one recipient.
    Category {
        /// The address or number is not one: it could never have been delivered.
        AddressSyntax = "address-syntax", "malformed address", "형식 오류";
        /// Well formed, but nobody is there (결번, 수취인불명, 5.1.1).
        RecipientUnknown = "recipient-unknown", "unknown recipient", "없는 수신인";
        /// The domain does not exist or takes no mail. Transient when only the look-up failed.
        DomainInvalid = "domain-invalid", "invalid domain", "없는 도메인";
        /// The person has left this mailbox, number or address.
        RecipientMoved = "recipient-moved", "recipient moved", "이사·변경";
        /// The person has died: every channel stops.
        RecipientDeceased = "recipient-deceased", "recipient deceased", "사망";
        /// Known, but disabled, dormant or suspended.
        RecipientInactive = "recipient-inactive", "inactive recipient", "사용 중지";
        /// Reachable, but not over this channel (a landline, no `KakaoTalk`, no MMS).
        NotOnChannel = "not-on-channel", "not on this channel", "채널 미사용";
        /// The mailbox or the handset is full.
        MailboxFull = "mailbox-full", "mailbox full", "메일함 용량 초과";
        /// Power off, out of coverage, busy, nobody at home.
        UnreachableTemporary = "unreachable-temporary", "temporarily unreachable", "일시 수신 불가";
        /// Refused at the recipient's side without a reason that can be known.
        RecipientRejected = "recipient-rejected", "refused without a reason", "사유 불명 거부";
        /// The recipient blocks this sender.
        BlockedByRecipient = "blocked-by-recipient", "blocked by the recipient", "수신인 차단";
        /// The recipient took the consent back (080, unsubscribe).
        Unsubscribed = "unsubscribed", "unsubscribed", "수신거부";
        /// The recipient reported the message as spam.
        Complaint = "complaint", "complaint", "스팸 신고";
        /// The content was taken for spam or is forbidden.
        SpamContent = "spam-content", "content judged as spam", "스팸 판정(내용)";
        /// Our address, domain or channel has a bad name.
        SenderReputation = "sender-reputation", "sender reputation", "발신 평판 차단";
        /// We could not prove who we are (SPF, DKIM, DMARC, PTR, number forgery).
        SenderAuth = "sender-auth", "sender authentication", "발신 인증 실패";
        /// Our set-up is wrong: relay, registration of the number, balance, template, protocol.
        SenderConfig = "sender-config", "sender configuration", "발신 설정 오류";
        /// The message itself cannot be taken: too big, malformed, a virus.
        MessageFault = "message-fault", "faulty message", "메시지 오류";
        /// A policy of the receiver forbids the message.
        Policy = "policy", "policy", "정책 차단";
        /// We send too much or too fast.
        RateLimited = "rate-limited", "rate limited", "발송량 제한";
        /// First-time delay by design; a retry will do.
        Greylisted = "greylisted", "greylisted", "재시도 요청(그레이리스트)";
        /// The way there failed.
        Network = "network", "network", "통신 장애";
        /// The system at the other side failed.
        RemoteSystem = "remote-system", "remote system", "수신 측 시스템 장애";
        /// Tried for too long, given up.
        Expired = "expired", "expired", "전송 시간 초과";
        /// Not sent at all: the address stands on the provider's own list.
        SuppressedByProvider = "suppressed-by-provider", "suppressed by the provider", "발송사 제외";
        /// Not sent: the same message went out before.
        Duplicate = "duplicate", "duplicate", "중복 발송";
        /// Nobody knows yet, or ever.
        DeliveryUncertain = "delivery-uncertain", "delivery uncertain", "전달 미확정";
        /// A machine answered for the person.
        AutoReply = "auto-reply", "auto-reply", "자동 응답";
        /// It arrived.
        Delivered = "delivered", "delivered", "전달 성공";
        /// A failure that says nothing about its reason.
        Undetermined = "undetermined", "undetermined", "원인 불명";
    }
}

vocabulary! {
    /// How long a fact holds, and what kind of fact it is.
    Disposition {
        /// It will fail again.
        Permanent = "permanent", "permanent", "영구 실패";
        /// It may well work the next time.
        Transient = "transient", "transient", "일시 실패";
        /// The recipient does not want it.
        Consent = "consent", "consent", "고객 거부";
        /// Our own fault; says nothing about the customer.
        Sender = "sender", "our side", "우리 쪽 원인";
        /// It worked.
        Positive = "positive", "delivered", "전달 성공";
        /// Neither success nor failure.
        Information = "information", "information", "참고";
        /// A failure of unknown reason; never suppresses by itself.
        Unknown = "unknown", "unknown", "원인 불명";
    }
}

vocabulary! {
    /// Whose fault it was.
    Fault {
        /// The stored address, mailbox name or number.
        Address = "address", "address or number", "주소·번호";
        /// The mailbox or line behind it.
        Mailbox = "mailbox", "mailbox", "메일함";
        /// The person: moved, absent, deceased.
        Person = "person", "person", "수신인";
        /// The channel does not reach this recipient.
        Channel = "channel", "channel", "채널 미지원";
        /// The recipient's own wish.
        RecipientChoice = "recipient-choice", "recipient's choice", "고객 의사";
        /// Us.
        Sender = "sender", "sender", "발신 측";
        /// The systems in between.
        Network = "network", "network", "통신망";
        /// Nobody's, or not known.
        None = "none", "none", "없음";
    }
}

vocabulary! {
    /// The channel that a message went over.
    Channel {
        /// E-mail.
        Email = "email", "e-mail", "이메일";
        /// Short message.
        Sms = "sms", "SMS", "단문 문자";
        /// Long message.
        Lms = "lms", "LMS", "장문 문자";
        /// Multimedia message.
        Mms = "mms", "MMS", "그림 문자";
        /// Rich communication services.
        Rcs = "rcs", "RCS", "RCS";
        /// `KakaoTalk`: 알림톡, 친구톡, brand message.
        Kakao = "kakao", "KakaoTalk", "카카오톡";
        /// App push.
        Push = "push", "push", "앱 푸시";
        /// Letters and parcels.
        Post = "post", "post", "우편";
    }
}

vocabulary! {
    /// Why a send failed, in the words of the person who has to act on it.
    Cause {
        /// The value could never have been delivered.
        Format = "format", "malformed from the start", "형식 오류(처음부터 못 가는 값)";
        /// Well formed, but gone.
        Changed = "changed", "changed since", "정보 변경(형식은 맞으나 없어진 값)";
        /// May work the next time.
        Temporary = "temporary", "temporary", "일시 실패";
        /// The customer does not want it.
        Refused = "refused", "refused by the customer", "고객 거부";
        /// Our own fault.
        Ours = "ours", "our side", "우리 쪽 원인";
        /// Not known.
        Unknown = "unknown", "unknown", "원인 불명";
    }
}

/// One row of the taxonomy: how long it holds, whose fault it is, whether the stored value is in doubt.
struct Row(Disposition, Fault, bool);

impl Category {
    /// How long the fact holds when the category is all that is known. A failed look-up of a domain is reported as
    /// [`Disposition::Transient`] although the row of [`Category::DomainInvalid`] is permanent.
    #[must_use]
    pub const fn disposition(self) -> Disposition {
        self.row().0
    }

    /// Whose fault it was.
    #[must_use]
    pub const fn fault(self) -> Fault {
        self.row().1
    }

    /// The field of the customer that this puts in doubt, when it came back over `channel`.
    #[must_use]
    pub const fn field(self, channel: Channel) -> Option<FieldKind> {
        if self.row().2 { channel.field() } else { None }
    }

    /// Whether it was a failure: neither a delivery nor mere information.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        !matches!(self.disposition(), Disposition::Positive | Disposition::Information)
    }

    /// Why a send failed, given the normaliser's verdict on the very value it was sent to: what is malformed never
    /// had a chance, whatever came back.
    ///
    /// ```
    /// use cleanse_core::{Verdict, feedback::{Category, Cause}};
    /// assert_eq!(Category::RecipientUnknown.cause(Verdict::Clean), Cause::Changed);
    /// assert_eq!(Category::RecipientUnknown.cause(Verdict::Invalid), Cause::Format);
    /// assert_eq!(Category::SenderAuth.cause(Verdict::Clean), Cause::Ours);
    /// ```
    #[must_use]
    pub const fn cause(self, value: Verdict) -> Cause {
        match self {
            _ if matches!(value, Verdict::Invalid) => Cause::Format,
            Category::AddressSyntax => Cause::Format,
            Category::RecipientUnknown
            | Category::DomainInvalid
            | Category::RecipientMoved
            | Category::RecipientDeceased
            | Category::RecipientInactive => Cause::Changed,
            _ => match self.disposition() {
                Disposition::Transient => Cause::Temporary,
                Disposition::Consent => Cause::Refused,
                Disposition::Sender => Cause::Ours,
                _ => Cause::Unknown,
            },
        }
    }

    /// Why a send failed whose result was judged to hold so long; none when it did not fail.
    #[must_use]
    pub fn cause_of(self, disposition: Disposition, value: Verdict) -> Option<Cause> {
        match disposition {
            Disposition::Transient if value != Verdict::Invalid => Some(Cause::Temporary),
            Disposition::Transient => Some(Cause::Format),
            _ => self.is_failure().then(|| self.cause(value)),
        }
    }

    /// The table. Every sender row is (sender, sender, no field): that is the promise of the whole crate.
    const fn row(self) -> Row {
        use Disposition::{Consent, Information, Permanent, Positive, Sender, Transient, Unknown};
        match self {
            Category::AddressSyntax | Category::RecipientUnknown | Category::DomainInvalid => {
                Row(Permanent, Fault::Address, true)
            }
            Category::RecipientMoved => Row(Permanent, Fault::Person, true),
            Category::RecipientDeceased => Row(Permanent, Fault::Person, false),
            Category::RecipientInactive => Row(Permanent, Fault::Mailbox, true),
            Category::NotOnChannel => Row(Permanent, Fault::Channel, false),
            Category::MailboxFull => Row(Transient, Fault::Mailbox, false),
            Category::UnreachableTemporary => Row(Transient, Fault::Person, false),
            Category::BlockedByRecipient | Category::Unsubscribed | Category::Complaint => {
                Row(Consent, Fault::RecipientChoice, false)
            }
            Category::SpamContent
            | Category::SenderReputation
            | Category::SenderAuth
            | Category::SenderConfig
            | Category::MessageFault
            | Category::Policy
            | Category::RateLimited => Row(Sender, Fault::Sender, false),
            Category::Greylisted | Category::Network | Category::RemoteSystem | Category::Expired => {
                Row(Transient, Fault::Network, false)
            }
            Category::SuppressedByProvider
            | Category::Duplicate
            | Category::DeliveryUncertain
            | Category::AutoReply => Row(Information, Fault::None, false),
            Category::Delivered => Row(Positive, Fault::None, false),
            Category::RecipientRejected | Category::Undetermined => Row(Unknown, Fault::None, false),
        }
    }
}

impl Channel {
    /// The field of the customer that the channel is addressed with; an app push is addressed with a token that no
    /// customer ever typed.
    #[must_use]
    pub const fn field(self) -> Option<FieldKind> {
        match self {
            Channel::Email => Some(FieldKind::Email),
            Channel::Sms | Channel::Lms | Channel::Mms | Channel::Rcs | Channel::Kakao => {
                Some(FieldKind::Phone)
            }
            Channel::Post => Some(FieldKind::Address),
            Channel::Push => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_senders_fault_never_doubts_a_field() {
        for &category in Category::ALL {
            let sender = category.disposition() == Disposition::Sender;
            assert_eq!(sender, category.fault() == Fault::Sender, "{category}");
            for &channel in Channel::ALL {
                assert!(!sender || category.field(channel).is_none(), "{category} {channel}");
            }
        }
    }

    #[test]
    fn only_a_permanent_category_doubts_a_field() {
        for &category in Category::ALL {
            let doubts = category.field(Channel::Email).is_some();
            assert!(!doubts || category.disposition() == Disposition::Permanent, "{category}");
        }
    }

    #[test]
    fn words_read_back_and_are_unique() {
        for (i, &a) in Category::ALL.iter().enumerate() {
            assert_eq!(Category::from_code(a.as_str()), Some(a));
            assert!(Category::ALL[..i].iter().all(|b| b.label(Lang::Ko) != a.label(Lang::Ko)), "{a}");
        }
        assert_eq!(Disposition::Sender.label(Lang::Ko), "우리 쪽 원인");
    }

    #[test]
    fn causes() {
        assert_eq!(Category::AddressSyntax.cause(Verdict::Clean), Cause::Format);
        assert_eq!(Category::MailboxFull.cause(Verdict::Clean), Cause::Temporary);
        assert_eq!(Category::Complaint.cause(Verdict::Normalized), Cause::Refused);
        assert_eq!(Category::NotOnChannel.cause(Verdict::Clean), Cause::Unknown);
    }
}
