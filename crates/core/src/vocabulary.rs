//! The plain vocabularies: closed sets of words that outputs, configuration and reports share.

/// Declares a closed vocabulary: an enum, its machine names, and its words in English and Korean.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal, $en:literal, $ko:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub enum $name { $($(#[$vmeta])* #[cfg_attr(feature = "serde", serde(rename = $code))] $variant,)* }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The machine name: what JSON, CSV and configuration say.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The word a reader sees.
            #[must_use]
            pub const fn label(self, lang: Lang) -> &'static str {
                match (self, lang) { $(($name::$variant, Lang::En) => $en, ($name::$variant, Lang::Ko) => $ko,)* }
            }

            /// Reads a machine name.
            #[must_use]
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// The language of words that people read; codes and columns are English everywhere.
    Lang {
        /// English.
        En = "en", "English", "영어";
        /// Korean.
        Ko = "ko", "Korean", "한국어";
    }
}

vocabulary! {
    /// How much a finding matters. Ordered: `Note < Warning < Error`.
    Severity {
        /// Worth knowing; nothing is wrong with the meaning.
        Note = "note", "note", "참고";
        /// Probably wrong, or will be.
        Warning = "warning", "warning", "주의";
        /// Wrong.
        Error = "error", "error", "오류";
    }
}

vocabulary! {
    /// The four ways customer data goes bad. Every rule carries exactly one.
    BadKind {
        /// The value does not describe the customer.
        Inaccurate = "inaccurate", "inaccurate", "부정확";
        /// The value was typed or stored wrongly.
        Mistyped = "mistyped", "mistyped", "입력 오류";
        /// The same customer stands there more than once.
        Duplicate = "duplicate", "duplicate", "중복";
        /// The value was right once.
        Stale = "stale", "stale", "변경 미확인";
    }
}

vocabulary! {
    /// Data-quality dimensions of the scorecard.
    Dimension {
        /// The value has the form its kind demands.
        Validity = "validity", "validity", "형식 적합성";
        /// The value is there.
        Completeness = "completeness", "completeness", "완전성";
        /// The customer is there once.
        Uniqueness = "uniqueness", "uniqueness", "유일성";
        /// Values agree with each other.
        Consistency = "consistency", "consistency", "일관성";
        /// The value is still true.
        Currentness = "currentness", "currentness", "최신성";
        /// The customer can be reached.
        Reachability = "reachability", "reachability", "연락 가능성";
    }
}

vocabulary! {
    /// How far a fix may go by itself.
    Applicability {
        /// Same meaning: applied by default.
        Safe = "safe", "automatic fix", "자동 교정";
        /// A guess: stays a suggestion until a flag, a customer or a steward says so.
        Unsafe = "unsafe", "suggestion", "교정 제안 (추정)";
        /// A human has to look.
        Display = "display", "for a human", "담당자 확인";
        /// There is nothing to apply.
        None = "none", "none", "없음";
    }
}

vocabulary! {
    /// The verdict on one field.
    Verdict {
        /// Right as it stands.
        Clean = "clean", "clean", "정상";
        /// Right after safe fixes.
        Normalized = "normalized", "normalized", "교정됨";
        /// Possibly right; a human or the customer decides.
        Suspect = "suspect", "suspect", "의심";
        /// Cannot be right.
        Invalid = "invalid", "invalid", "무효";
        /// Nothing is there. Not an error.
        Empty = "empty", "empty", "미입력";
    }
}

impl Verdict {
    /// Whether the value can be used as it now stands.
    #[must_use]
    pub const fn is_usable(self) -> bool {
        matches!(self, Verdict::Clean | Verdict::Normalized)
    }
}

vocabulary! {
    /// The route of a record. A store also knows `erased`.
    Route {
        /// Nothing in doubt.
        Clean = "clean", "clean", "정상";
        /// Something is wrong and a channel or a steward can mend it.
        Repair = "repair", "repair", "복구 대상";
        /// Set aside, never deleted.
        Quarantine = "quarantine", "quarantine", "별도 보관";
    }
}

vocabulary! {
    /// What a value is, for masking, counting and messages.
    FieldKind {
        /// A person's or organisation's name.
        Name = "name", "name", "이름";
        /// A phone number.
        Phone = "phone", "phone", "전화번호";
        /// A mailbox.
        Email = "email", "e-mail", "이메일";
        /// A postal address.
        Address = "address", "address", "주소";
        /// A postcode.
        Postcode = "postcode", "postcode", "우편번호";
        /// A birth date.
        BirthDate = "birth-date", "birth date", "생년월일";
        /// A business registration number.
        BusinessNumber = "business-number", "business number", "사업자등록번호";
        /// A resident registration number: recognised only to be masked.
        ResidentNumber = "resident-number", "resident number", "주민등록번호";
        /// Free text about the customer.
        Note = "note", "note", "비고";
        /// A whole record.
        Record = "record", "record", "행";
        /// Any other column.
        Other = "other", "other", "기타";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_names_read_back() {
        for &k in FieldKind::ALL {
            assert_eq!(FieldKind::from_code(k.as_str()), Some(k));
        }
        for &v in Verdict::ALL {
            assert_eq!(Verdict::from_code(v.as_str()), Some(v));
        }
    }

    #[test]
    fn severity_is_ordered_by_weight() {
        assert!(Severity::Note < Severity::Warning && Severity::Warning < Severity::Error);
    }

    #[test]
    fn the_vault_word_is_not_the_legal_term() {
        assert_eq!(Route::Quarantine.label(Lang::Ko), "별도 보관");
    }
}
