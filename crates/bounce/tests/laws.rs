//! Laws: nothing panics, line endings do not count, what is classified twice is classified equally.

use std::sync::LazyLock;

use cleanse_bounce::{Classifier, Gateway, LayoutHint, ResultLayout, normalise_unknown, split_mbox};
use cleanse_core::feedback::{Category, Channel, Disposition};
use proptest::prelude::*;

static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(Classifier::new);

/// Pieces that bounces are made of, so that arbitrary mails get past the first line.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<&'static [u8]> = vec![
        b"From: MAILER-DAEMON@example.com\n",
        b"Subject: Returned mail\n",
        b"Content-Type: multipart/report; boundary=\"b\"\n",
        b"Content-Type: message/delivery-status\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n",
        b"Content-Type: text/plain; charset=iso-2022-kr\n",
        b"\n",
        b"\r\n\r\n",
        b"--b\n",
        b"--b--\n",
        b"Final-Recipient: rfc822; kim@example.com\n",
        b"Diagnostic-Code: smtp; 550 5.1.1 unknown\n",
        b"Action: failed\n",
        b"Status: 5.1.1\n",
        b"<kim@example.com>: 550 user unknown\n",
        b"=?utf-8?B?",
        b"@.@",
        b"{\"notificationType\":\"Bounce\",\"bounce\":{}}",
        b"\x1b$)C\x0e",
    ];
    prop_oneof![4 => proptest::sample::select(known).prop_map(<[u8]>::to_vec), 1 => proptest::collection::vec(any::<u8>(), 0..40)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_panic(pieces in proptest::collection::vec(piece(), 0..30)) {
        let mail = pieces.concat();
        let outcomes: Vec<_> = split_mbox(&mail).flat_map(|m| CLASSIFIER.classify_mail(m)).collect();
        prop_assert!(serde_json::to_string(&outcomes).is_ok());
    }

    #[test]
    fn no_text_panics(text in any::<String>(), row in proptest::collection::vec(any::<String>(), 0..6)) {
        let _ = CLASSIFIER.classify_reply(&text);
        let _ = CLASSIFIER.classify_phrase(&text);
        let _ = CLASSIFIER.classify_postal(&text);
        let _ = CLASSIFIER.classify_webhook(&text);
        let _ = CLASSIFIER.classify_code("nhn", Channel::Sms, &text, &text);
        let _ = normalise_unknown(&text);
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        if let Ok(layout) = ResultLayout::recognise(&["수신번호", "결과", "실패사유", "전송일시"], LayoutHint::default()) {
            prop_assert!(!layout.read(&CLASSIFIER, &cells).is_empty());
        }
    }

    #[test]
    fn line_endings_do_not_count(code in prop::sample::select(vec!["550 5.1.1 User unknown", "452 4.2.2 over quota", "554 5.7.1 Relay access denied"])) {
        let mail = format!("From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail\n\nThe following address failed:\n\n<kim@example.com>: host mx.example.com said:\n    {code}\n");
        let lf = CLASSIFIER.classify_mail(mail.as_bytes());
        prop_assert_eq!(lf.len(), 1);
        for ending in ["\r\n", "\r"] {
            prop_assert_eq!(&CLASSIFIER.classify_mail(mail.replace('\n', ending).as_bytes()), &lf);
        }
    }

    #[test]
    fn spacing_does_not_count(phrase in prop::sample::select(vec!["결번", "전원꺼짐", "착신거절", "수취인불명", "메일함용량초과"]), gaps in proptest::collection::vec(0usize..3, 10)) {
        let spaced: String = phrase.chars().zip(gaps).map(|(c, n)| format!("{c}{}", " ".repeat(n))).collect();
        let plain = CLASSIFIER.classify_phrase(phrase).map(|p| p.category);
        prop_assert_eq!(CLASSIFIER.classify_phrase(&spaced).map(|p| p.category), plain);
    }

    #[test]
    fn a_sender_word_before_the_reply_never_suppresses(local in "[a-z]{1,10}", word in prop::sample::select(vec!["Sender address rejected", "DMARC policy", "blocked using zen.spamhaus.org", "Relay access denied", "too many connections"])) {
        let reply = format!("550 5.7.1 <{local}@example.com>: {word}");
        prop_assert_eq!(CLASSIFIER.classify_reply(&reply).disposition, Disposition::Sender);
    }
}

#[test]
fn nested_mails_cost_no_more_than_their_length() {
    let mut mail = Vec::new();
    for i in 0..2000 {
        mail.extend(format!("Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n").bytes());
    }
    mail.extend(b"From: postmaster@example.com\n\n".repeat(2000));
    assert!(CLASSIFIER.classify_mail(&mail).len() < 2);
    let fields = b"Final-Recipient: rfc822; a@b.kr\n\n".repeat(20_000);
    let mut report = b"Content-Type: message/delivery-status\n\n".to_vec();
    report.extend(fields);
    assert!(CLASSIFIER.classify_mail(&report).len() <= 1000);
}

#[test]
fn mails_of_people_are_silent() {
    let silent = [
        "From: kim@example.com\nSubject: hello\n\nThe user is unknown to me.\n",
        "From: news@example.com\nSubject: 7월 소식\nList-Unsubscribe: <mailto:u@example.com>\n\n메일함 용량 초과를 막는 방법\n",
        "From: kim@example.com\nSubject: Re: your mail\n\nI got this:\n> 550 5.1.1 User unknown\n",
        "From: lee@example.com\nSubject: Read: hello\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x\n\n--x\n\nYour message was displayed.\n--x\nContent-Type: message/disposition-notification\n\nDisposition: manual-action; displayed\n--x--\n",
        "From: noreply-dmarc@example.com\nSubject: Report Domain: example.kr Submitter: example.com\n\nThis is an aggregate report.\n",
        "From: root@example.com\nSubject: cron\nAuto-Submitted: auto-generated\n\nbackup done\n",
    ];
    for mail in silent {
        assert!(CLASSIFIER.classify_mail(mail.as_bytes()).is_empty(), "{mail}");
    }
}

#[test]
fn every_code_of_every_table_is_found_again() {
    for name in Gateway::names() {
        let gateway = Gateway::from_name(name).unwrap();
        assert_eq!(gateway.name(), name);
        assert!(gateway.lookup(Channel::Sms, "no such code").is_none());
    }
    assert_eq!(Gateway::Nhn.lookup(Channel::Email, "51100005"), Some(Category::Unsubscribed));
}

#[test]
fn korean_bounces_in_three_charsets() {
    let mails: [(&[u8], Category); 4] = [
        (include_bytes!("../../../examples/bounces/utf-8.eml"), Category::RecipientUnknown),
        (include_bytes!("../../../examples/bounces/euc-kr.eml"), Category::MailboxFull),
        (include_bytes!("../../../examples/bounces/iso-2022-kr.eml"), Category::RecipientInactive),
        (include_bytes!("../../../examples/bounces/auto-reply.eml"), Category::RecipientMoved),
    ];
    for (mail, want) in mails {
        let outcomes = CLASSIFIER.classify_mail(mail);
        assert_eq!(outcomes.iter().map(|o| o.category).collect::<Vec<_>>(), [want]);
        assert!(outcomes[0].recipient.is_some() && outcomes[0].occurred_at.is_some());
    }
}

#[test]
fn webhooks_of_five_providers() {
    let events: [(&str, Category); 7] = [
        (
            r#"{"Type":"Notification","Message":"{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bounceSubType\":\"General\",\"timestamp\":\"2026-03-01T10:00:00Z\",\"bouncedRecipients\":[{\"emailAddress\":\"kim@example.com\",\"diagnosticCode\":\"smtp; 554 5.7.1 blocked using zen.spamhaus.org\"}]},\"mail\":{\"messageId\":\"1\"}}"}"#,
            Category::SenderReputation,
        ),
        (
            r#"[{"event":"bounce","email":"kim@example.com","type":"blocked","reason":"550 5.7.1 message content rejected","timestamp":1772326800}]"#,
            Category::SpamContent,
        ),
        (
            r#"[{"event":"bounce","email":"kim@example.com","type":"bounce","bounce_classification":"Unclassified","reason":"550 5.0.0"}]"#,
            Category::Undetermined,
        ),
        (
            r#"{"signature":{},"event-data":{"event":"failed","severity":"permanent","reason":"bounce","recipient":"kim@example.com","delivery-status":{"code":550,"message":"5.1.1 No such user"},"timestamp":1772326800.5}}"#,
            Category::RecipientUnknown,
        ),
        (
            r#"{"RecordType":"Bounce","Type":"HardBounce","TypeCode":1,"Email":"kim@example.com","Details":"","BouncedAt":"2026-03-01T10:00:00Z"}"#,
            Category::RecipientUnknown,
        ),
        (
            r#"[{"msys":{"message_event":{"type":"bounce","bounce_class":"51","raw_reason":"550 blocked","rcpt_to":"kim@example.com"}}}]"#,
            Category::SenderReputation,
        ),
        (
            r#"[{"msys":{"unsubscribe_event":{"type":"list_unsubscribe","rcpt_to":"kim@example.com"}}}]"#,
            Category::Unsubscribed,
        ),
    ];
    for (json, want) in events {
        let outcomes = CLASSIFIER.classify_webhook(json);
        assert_eq!(outcomes.iter().map(|o| o.category).collect::<Vec<_>>(), [want], "{json}");
        assert_eq!(outcomes[0].recipient.as_deref(), Some("kim@example.com"));
    }
    assert!(CLASSIFIER.classify_webhook(r#"{"hello":1}"#).is_empty());
}

#[test]
fn webhooks_of_gateways() {
    let events: [(&str, Category, Channel); 5] = [
        (
            r#"{"hooks":[{"requestId":"r","recipientNo":"01012345678","resultCode":"3001","msgStatus":"0","sendNo":"15880000"}]}"#,
            Category::RecipientUnknown,
            Channel::Sms,
        ),
        (
            r#"[{"messageId":"M1","groupId":"G1","to":"01012345678","statusCode":"3032","type":"SMS"}]"#,
            Category::RecipientUnknown,
            Channel::Sms,
        ),
        (
            r#"{"messages":[{"to":"01012345678","messageStatusCode":"3020","completeTime":"2026-03-01T10:00:00"}]}"#,
            Category::BlockedByRecipient,
            Channel::Kakao,
        ),
        (
            r#"{"DEVICE":"SMS","CMSGID":"c","PHONE":"01012345678","MEDIA":"SMS","RESULT":"4410","UNIXTIME":"1772326800"}"#,
            Category::RecipientUnknown,
            Channel::Sms,
        ),
        (
            r#"{"list":[{"phone":"01012345678","rslt":"M","rslt_message":"메시지길이 오류"}]}"#,
            Category::MessageFault,
            Channel::Kakao,
        ),
    ];
    for (json, want, channel) in events {
        let outcomes = CLASSIFIER.classify_webhook(json);
        assert_eq!(
            outcomes.iter().map(|o| (o.category, o.channel)).collect::<Vec<_>>(),
            [(want, channel)],
            "{json}"
        );
        assert_eq!(outcomes[0].recipient.as_deref(), Some("01012345678"));
    }
}

#[test]
fn an_unsubscribing_mail_is_no_complaint() {
    let classifier = Classifier::new();
    for mail in [
        "From: Kim <kim@example.com>\nTo: leave@example.net\nSubject: unsubscribe\n\nSent by a mail program.\n",
        "From: kim@example.com\nX-Apple-Unsubscribe: true\nSubject: unsubscribe\n\n\n",
        "From: kim@example.com\nSubject: =?utf-8?B?7IiY7Iug6rGw67aA?=\n\n\n",
    ] {
        let outcomes = classifier.classify_mail(mail.as_bytes());
        assert_eq!(outcomes.first().map(|o| o.category), Some(Category::Unsubscribed), "{mail}");
        assert_eq!(outcomes[0].recipient.as_deref(), Some("kim@example.com"));
    }
    let letter = "From: kim@example.com\nSubject: How do I unsubscribe?\n\nHello\n";
    assert!(classifier.classify_mail(letter.as_bytes()).is_empty());
}
