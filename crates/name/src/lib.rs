//! Korean person and organisation names, parsed and normalised.
//!
//! A name column of a customer table holds names, and titles, companies, labels, numbers, hanja, masks, nicknames and
//! nonsense around or instead of them. [`cleanse`] tells them apart: what is certain is put into one written form, what stands
//! around it is kept as notes, and what can be read in two ways stays as it is, with a finding. [`PersonName`] is the typed
//! value.
//!
//! # A typed name
//!
//! ```
//! use cleanse_name::{Kind, PersonName};
//! let name = PersonName::parse("남궁민수 팀장님").unwrap();
//! assert_eq!(name.to_string(), "남궁민수");
//! assert_eq!((name.surname(), name.given()), ("남궁", "민수"));
//! assert_eq!(name.romanized(), "Namgung Minsu");
//! assert_eq!(PersonName::parse("국민은행 강남지점").unwrap().kind(), Kind::Organisation);
//! assert!(PersonName::parse("테스트").is_err());
//! ```
//!
//! # A cell with findings
//!
//! ```
//! use cleanse_core::{Context, Verdict};
//! use cleanse_name::cleanse;
//! let cell = cleanse("김유신(金庾信)2", &Context::default());
//! assert_eq!(cell.verdict, Verdict::Normalized);
//! assert_eq!(cell.value.as_ref().and_then(|n| n.hanja()), Some("金庾信"));
//! assert!(cell.hit("NAM014") && cell.hit("NAM006"));
//!
//! // Somebody called 대리, or an assistant manager of whom only the surname is known: nobody can tell.
//! let cell = cleanse("한대리", &Context::default());
//! assert_eq!((cell.verdict, cell.value.unwrap().as_str()), (Verdict::Suspect, "한대리"));
//! ```
//!
//! # Names for matching
//!
//! ```
//! use cleanse_name::{romanised_candidates, split, surname_class};
//! assert_eq!(surname_class("류"), surname_class("유"));
//! assert_eq!(split("황보라").unwrap().surname, "황");
//! assert_eq!(romanised_candidates("Park Ji-hoon")[0].as_str(), "박지훈");
//! ```
//!
//! # Crate features
//!
//! - `serde`: names as strings, read through [`PersonName::parse`]; [`Kind`] by its machine name.

mod cleanse;
mod generated;
mod hanja;
mod job;
mod judge;
mod latin;
mod likelihood;
mod mask;
mod name;
mod order;
mod organisation;
mod peel;
mod placeholder;
mod quick;
pub mod rules;
mod spelling;
mod split;
mod surname;
mod words;

pub use {
    cleanse::cleanse,
    latin::romanised_candidates,
    name::{Kind, PersonName, Rejected},
    split::{Split, split},
    surname::{Surname, surname, surname_class, surname_frequency, surnames_by_latin},
};
