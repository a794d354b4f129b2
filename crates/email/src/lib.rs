//! Mailbox addresses, parsed, classified and repaired.
//!
//! An e-mail column of a Korean customer table holds `HANEUL@NAVER.COM`, `haneul@ㅜㅁㅍㄷㄱ.채ㅡ`, `서하늘
//! <haneul@daum.net>`, `haneul골뱅이daum.net`, `haneul@naver.con`, 없음. This crate reads all of them: what is certain
//! is repaired, what is likely is suggested, and what is known about a provider (closed since 2012, the same mailbox
//! under another domain) is said.
//!
//! # A sign-up form: a typed value
//!
//! ```
//! use cleanse_email::Email;
//! let email: Email = "Haneul.Seo+card @ googlemail.com".parse()?;
//! assert_eq!(email.as_str(), "haneul.seo+card@googlemail.com");
//! assert_eq!(email.canonical(), "haneulseo@gmail.com"); // for matching, never for sending
//! assert_eq!(email.provider(), Some("gmail"));
//! assert!("서하늘".parse::<Email>().is_err());
//! # Ok::<(), cleanse_email::Rejected>(())
//! ```
//!
//! # A customer table: a verdict, and what to do
//!
//! ```
//! use cleanse_core::{Context, Verdict};
//! use cleanse_email::cleanse;
//! let cx = Context::default();
//!
//! let cell = cleanse("서하늘 <haneul@ㅜㅁㅍㄷㄱ,채ㅡ> (회사)", &cx);
//! assert_eq!(cell.verdict, Verdict::Normalized);
//! assert_eq!(cell.value.unwrap().as_str(), "haneul@naver.com");
//!
//! let cell = cleanse("haneul@naver.con", &cx); // a guess is never applied
//! assert_eq!(cell.verdict, Verdict::Suspect);
//! assert_eq!(cell.suggestions[0].as_str(), "haneul@naver.com");
//!
//! let cell = cleanse("haneul@daum.net / bora12@naver.com", &cx);
//! assert_eq!(cell.others[0].as_str(), "bora12@naver.com");
//! ```
//!
//! # Dated facts: closed providers
//!
//! ```
//! use cleanse_core::{Context, Verdict};
//! use cleanse_email::cleanse;
//! let at = |day: &str| Context { as_of: day.parse().unwrap(), ..Context::default() };
//! assert_eq!(cleanse("haneul@dreamwiz.com", &at("2018-05-01")).verdict, Verdict::Clean);
//! let today = cleanse("haneul@dreamwiz.com", &at("2026-11-01"));
//! assert_eq!(today.verdict, Verdict::Invalid);
//! assert!(today.hit("EML019"));
//! ```
//!
//! # Crate features
//!
//! - `serde`: `Serialize` and `Deserialize` for [`Email`]; reading goes through [`Email::parse`].

pub use {
    class::{Class, classify},
    cleanse::{cleanse, offers},
    email::{Email, Reason, Rejected},
};

mod age;
mod beside;
mod brand;
mod class;
mod cleanse;
mod domain;
mod email;
mod generated;
mod hits;
mod known;
mod literal;
mod missing;
mod placeholder;
mod plain;
mod read;
pub mod rules;
mod scan;
mod settle;
mod short;
mod signs;
mod slip;
mod table;
mod typo;
