//! What was found, as one plain model and a renderer per format.
//!
//! A command streams its findings as [`Item`]s past the [`Renderer`]s that were asked for, counts them in [`Groups`], and ends with
//! a [`Report`] that holds everything known only at the end: gates, scorecard, routes, duplicates. Renderers keep a bounded number
//! of findings, whatever streams by; formats that a host caps are told by rule and column and say how many were left out.
//!
//! # A finding in two formats
//!
//! ```
//! use cleanse_core::{FieldKind, Lang, rule};
//! use cleanse_report::{Format, Item, Report, render};
//! # rule! {
//! #     /// **What.** The zero in front is missing.
//! #     LOST_ZERO { code: "DOC001", name: "lost-zero", severity: Warning, bad_kind: Mistyped, dimension: Validity,
//! #         applicability: Safe, title: ("the leading zero is missing", "앞자리 0이 빠진 번호"), ko: "앞자리", golden: [] }
//! # }
//! let item = Item {
//!     column: Some("휴대폰"),
//!     field: FieldKind::Phone,
//!     value: Some("10****5678"),
//!     suggestion: Some("010-****-5678"),
//!     ..Item::new(&LOST_ZERO, "회원.xlsx [Sheet1]", 1_202, 1_204)
//! };
//! let mut report = Report::new("check", Lang::Ko);
//! report.groups.add(&item);
//!
//! let mut text = String::new();
//! render(&report, &[item.clone()], Format::Text, &mut text).unwrap();
//! assert!(text.starts_with("회원.xlsx [Sheet1] 1,204행 휴대폰: 주의 DOC001: 앞자리 0이 빠진 번호입니다"));
//!
//! let mut github = String::new();
//! render(&report, &[item], Format::Github, &mut github).unwrap();
//! assert!(github.starts_with("::warning file=회원.xlsx [Sheet1],line=1204,"));
//! ```
//!
//! # Streaming into several formats at once
//!
//! ```
//! use cleanse_core::Lang;
//! use cleanse_report::{Format, Report, renderer};
//!
//! let mut outputs = [Format::Jsonl, Format::Sarif].map(|f| (renderer(f, Lang::Ko), String::new()));
//! for (renderer, out) in &mut outputs {
//!     renderer.begin(out).unwrap();
//!     // ... `renderer.finding(&item, out)` for every finding, then:
//!     renderer.end(&Report::new("check", Lang::Ko), out).unwrap();
//! }
//! assert!(outputs[1].1.contains("\"2.1.0\""));
//! ```
//!
//! # Two numbers beside every percentage
//!
//! ```
//! use cleanse_report::Share;
//! let share = Share { ok: 298_402, of: 320_114 };
//! assert_eq!(format!("{:.1}", share.percent().unwrap()), "93.2");
//! assert_eq!(Share { ok: 1_999, of: 2_000 }.text(), "99.9%"); // one is missing
//! assert_eq!(Share::default().percent(), None); // nothing out of nothing is no percentage
//! ```
//!
//! # Crate features
//!
//! None.

mod github;
mod gitlab;
mod groups;
mod html;
mod item;
mod json;
mod junit;
mod message;
mod model;
mod profile;
mod render;
mod sarif;
mod table;
mod text;
mod words;

pub use {
    groups::{Group, Groups, SAMPLES, Sample},
    item::Item,
    message::{message, place, sentence},
    model::{
        BadKindCount, Changes, ChannelReach, ColumnUse, Delivery, Duplicates, FixCount, Footer, Gate, Input,
        PairExplained, Reach, Remark, Report, Routes, SCHEMA_VERSION, Score, Segment, Share, Shared, Step,
        Task, TrendPoint, WeightStep, Words,
    },
    profile::{profile_json, profile_text},
    render::{Format, Renderer, render, renderer},
};
