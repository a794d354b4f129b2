//! What kind of number it is.

use std::fmt;

/// The kind of a phone number, by the part of the numbering plan it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
#[repr(u8)]
pub enum Kind {
    /// 010 and eight digits.
    Mobile,
    /// 02, 031 to 064 and seven or eight digits.
    Landline,
    /// 070: internet telephony.
    Voip,
    /// 050X: personal and one-way "safe" numbers, which expire.
    Personal,
    /// 080: the called party pays.
    TollFree,
    /// 060: paid information services.
    Premium,
    /// 15XX, 16XX, 18XX: nationwide representative numbers, never behind an area code.
    Representative,
    /// A number of another country.
    Foreign,
    /// A number of a plan that is no more: 011, 016 to 019, pagers, three-digit Seoul exchanges 2XX.
    Legacy,
    /// A service number that is no customer's: 1XX, 13XX, 14YYYY.
    Special,
    /// A number of which somebody has hidden digits.
    Masked,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: &'static [Kind] = &[
        Kind::Mobile,
        Kind::Landline,
        Kind::Voip,
        Kind::Personal,
        Kind::TollFree,
        Kind::Premium,
        Kind::Representative,
        Kind::Foreign,
        Kind::Legacy,
        Kind::Special,
        Kind::Masked,
    ];

    /// The machine name: what JSON and CSV say.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Mobile => "mobile",
            Kind::Landline => "landline",
            Kind::Voip => "voip",
            Kind::Personal => "personal",
            Kind::TollFree => "toll-free",
            Kind::Premium => "premium",
            Kind::Representative => "representative",
            Kind::Foreign => "foreign",
            Kind::Legacy => "legacy",
            Kind::Special => "special",
            Kind::Masked => "masked",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
