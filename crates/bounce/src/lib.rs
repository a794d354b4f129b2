//! Delivery feedback of every channel, classified into one taxonomy.
//!
//! An e-mail bounce, an SMS result code, an envelope with a sticker: each says in its own words what came back. A
//! [`Classifier`] says what happened ([`Category`](cleanse_core::feedback::Category)), whose fault it was, which field of the
//! customer it puts in doubt, and on what evidence. It never decides what to do. One promise comes before all others: **a
//! sender's own fault is never filed as a customer's bad data.**
//!
//! # Replies of mail servers
//!
//! What a server says in words comes before its status code; the rule that decided is named.
//!
//! ```
//! use cleanse_bounce::Classifier;
//! use cleanse_core::feedback::{Category, Disposition};
//!
//! let classifier = Classifier::new();
//! let full = classifier.classify_reply("552 5.1.1 <kim@example.com> email account over quota");
//! assert_eq!((full.category, full.rule), (Category::MailboxFull, Some("recipient/over-quota")));
//!
//! let ours = classifier.classify_reply("550 5.7.1 <kim@example.com>: blocked using zen.spamhaus.org");
//! assert_eq!(ours.disposition, Disposition::Sender);
//! ```
//!
//! # Whole mails, in Korean charsets too
//!
//! A result per recipient for a bounce, a complaint or an automatic answer; nothing for any other mail.
//!
//! ```
//! use cleanse_bounce::Classifier;
//! use cleanse_core::feedback::Category;
//!
//! let mail = "From: MAILER-DAEMON@example.kr\nSubject: 메일 반송\n\n전달하지 못했습니다.\n\n<kim@example.kr>: 552 5.2.2 Mailbox full\n";
//! let outcomes = Classifier::new().classify_mail(mail.as_bytes());
//! assert_eq!(outcomes[0].recipient.as_deref(), Some("kim@example.kr"));
//! assert_eq!(outcomes[0].category, Category::MailboxFull);
//! assert_eq!(outcomes[0].rule().code, "BNC021");
//! ```
//!
//! # Gateways, result phrases and letters
//!
//! A code means something only together with its gateway and channel; a phrase means the same however it is spaced.
//!
//! ```
//! use cleanse_bounce::{Classifier, Gateway};
//! use cleanse_core::feedback::{Category, Channel};
//!
//! assert_eq!(Gateway::Solapi.lookup(Channel::Sms, "3000"), Some(Category::DeliveryUncertain));
//! assert_eq!(Gateway::Nhn.lookup(Channel::Sms, "3000"), Some(Category::RecipientRejected));
//!
//! let classifier = Classifier::new();
//! assert_eq!(classifier.classify_phrase("없는 번호").unwrap().category, Category::RecipientUnknown);
//! assert_eq!(classifier.classify_postal("이사 가심").unwrap().category, Category::RecipientMoved);
//! assert!(classifier.classify_code("nobody", Channel::Sms, "1", "").is_err());
//! ```
//!
//! # Crate features
//!
//! None. Provider webhooks are [`Classifier::classify_webhook`], result files of senders [`ResultLayout`], mbox files
//! [`split_mbox`], rule packs of one's own [`RulePack`] with [`Classifier::builder`].

mod away;
mod classify;
mod date;
mod engagement;
mod error;
mod gateway;
mod generated;
mod literals;
mod mail;
mod matcher;
mod mbox;
mod memo;
mod outcome;
mod pack;
mod party;
mod phrase;
mod results;
mod rules;
mod settle;
mod smtp;
mod status;
mod unknown;
mod validator;
mod webhook;

pub use {
    classify::{Action, Classification, Classifier, ClassifierBuilder},
    engagement::{Act, Engagement},
    error::{Error, ErrorKind},
    gateway::Gateway,
    mbox::split_mbox,
    memo::ReplyMemo,
    outcome::Outcome,
    pack::{RulePack, Scope},
    phrase::PhraseMatch,
    results::{LayoutHint, ResultLayout},
    rules::{RULES, rule_of},
    status::Status,
    unknown::normalise_unknown,
};
