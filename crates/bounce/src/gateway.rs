//! Result codes of message gateways. The key is (gateway, channel, code), never the bare code.

use cleanse_core::feedback::{Category, Channel};

use crate::{
    classify::Classifier,
    error::{Error, ErrorKind},
    generated::gateway_codes::{TABLES, Table},
    outcome::Outcome,
    phrase::fold,
};

/// A gateway whose result codes are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    /// NHN Cloud (SMS, `KakaoTalk` Bizmessage, RCS, Notification Hub).
    Nhn,
    /// Solapi (`CoolSMS`).
    Solapi,
    /// Naver Cloud SENS.
    Sens,
    /// Aligo.
    Aligo,
    /// Bizppurio.
    Bizppurio,
    /// Infobank.
    Infobank,
    /// MTS.
    Mts,
    /// Daou (`BizMsg`, `dbro3`).
    Daou,
    /// KT.
    Kt,
    /// KT API Store.
    Apistore,
    /// Kakao's own codes.
    Kakao,
    /// Twilio.
    Twilio,
    /// Infobip.
    Infobip,
    /// SMPP 3.4.
    Smpp,
    /// GSM 03.40 and MAP.
    Gsm,
}

/// Gateways by name, in the order of the tables.
const NAMES: [(&str, Gateway); 15] = [
    ("nhn", Gateway::Nhn),
    ("solapi", Gateway::Solapi),
    ("sens", Gateway::Sens),
    ("aligo", Gateway::Aligo),
    ("bizppurio", Gateway::Bizppurio),
    ("infobank", Gateway::Infobank),
    ("mts", Gateway::Mts),
    ("daou", Gateway::Daou),
    ("kt", Gateway::Kt),
    ("apistore", Gateway::Apistore),
    ("kakao", Gateway::Kakao),
    ("twilio", Gateway::Twilio),
    ("infobip", Gateway::Infobip),
    ("smpp", Gateway::Smpp),
    ("gsm", Gateway::Gsm),
];

/// What files call them, folded.
const ALIASES: [(&str, Gateway); 19] = [
    ("nhncloud", Gateway::Nhn),
    ("nhn클라우드", Gateway::Nhn),
    ("toast", Gateway::Nhn),
    ("토스트", Gateway::Nhn),
    ("솔라피", Gateway::Solapi),
    ("coolsms", Gateway::Solapi),
    ("쿨에스엠에스", Gateway::Solapi),
    ("ncloud", Gateway::Sens),
    ("naver", Gateway::Sens),
    ("navercloud", Gateway::Sens),
    ("네이버클라우드", Gateway::Sens),
    ("알리고", Gateway::Aligo),
    ("비즈뿌리오", Gateway::Bizppurio),
    ("인포뱅크", Gateway::Infobank),
    ("엠티에스", Gateway::Mts),
    ("다우", Gateway::Daou),
    ("다우기술", Gateway::Daou),
    ("카카오", Gateway::Kakao),
    ("케이티", Gateway::Kt),
];

impl Gateway {
    /// The name that `--provider` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES[self as usize].0
    }

    /// Every name that `--provider` takes.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        NAMES.iter().map(|(name, _)| *name).collect()
    }

    /// Reads a name, in English or as Korean files call the company.
    ///
    /// # Errors
    ///
    /// When there is no such gateway; the error lists those there are. A code is never read with another's table.
    pub fn from_name(name: &str) -> Result<Gateway, Error> {
        let given = name.trim().to_ascii_lowercase();
        let folded = fold(name);
        let known = NAMES.iter().chain(&ALIASES).find(|(n, _)| *n == given || *n == folded).map(|(_, g)| *g);
        known.ok_or_else(|| Error::new(ErrorKind::UnknownGateway { given, known: Gateway::names() }))
    }

    /// What a code means at this gateway on this channel; none when the published tables do not have it.
    ///
    /// Zeros that a spreadsheet took or a `.0` that it added do not count. Letters keep their case: `A` and `a` differ.
    #[must_use]
    pub fn lookup(self, channel: Channel, code: &str) -> Option<Category> {
        let code = code.trim();
        let tables = &TABLES[self as usize];
        let table = tables[family(channel)];
        find(table, code)
            .or_else(|| find_mended(table, code))
            .or_else(|| only_elsewhere(tables, code))
            .or_else(|| if self == Gateway::Smpp { receipt(code) } else { None })
    }
}

/// What a delivery receipt of SMPP 3.4 says (`id:… sub:001 dlvrd:000 … stat:EXPIRED err:000 text:…`): the state alone. The numbers
/// behind `err:` are each operator's own, and the text is that of the message.
pub(crate) fn receipt(text: &str) -> Option<Category> {
    let after = |key: &str| {
        let at = text.match_indices(':').map(|(at, _)| at).find(|&at| ends_with_word(&text[..at], key))?;
        Some(text[at + 1..].trim_start())
    };
    let state = after("stat")?;
    after("id").or_else(|| after("err")).or_else(|| after("dlvrd"))?;
    let end = state.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(state.len());
    find(TABLES[Gateway::Smpp as usize][0], &state[..end].to_ascii_uppercase())
}

/// Whether a text ends with a word, whatever its case.
fn ends_with_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    text.len().checked_sub(word.len()).is_some_and(|from| {
        text[from..].eq_ignore_ascii_case(word)
            && !from.checked_sub(1).is_some_and(|i| text[i].is_ascii_alphanumeric())
    })
}

/// Channels that share a table.
const fn family(channel: Channel) -> usize {
    match channel {
        Channel::Sms | Channel::Lms | Channel::Mms | Channel::Post => 0,
        Channel::Kakao => 1,
        Channel::Rcs => 2,
        Channel::Email => 3,
        Channel::Push => 4,
    }
}

fn find(table: Table, code: &str) -> Option<Category> {
    find_hash(table, fnv1a(FNV, code.as_bytes(), &[]))
}

fn find_hash(table: Table, hash: u64) -> Option<Category> {
    table.binary_search_by_key(&hash, |(h, _)| *h).ok().map(|i| table[i].1)
}

/// A code that one other channel of the same gateway has: where the numbers of channels are disjoint a wrong channel does no
/// harm. A code that two of them have stays unknown.
fn only_elsewhere(tables: &[Table], code: &str) -> Option<Category> {
    let mut found = tables.iter().filter_map(|t| find(t, code));
    let first = found.next()?;
    found.all(|c| c == first).then_some(first)
}

/// The code as it was before a spreadsheet or a printer changed it: without `.0`, with its zeros, in short hexadecimal.
fn find_mended(table: Table, code: &str) -> Option<Category> {
    let code = code.trim_start_matches(['\'', '=']).trim_matches('"');
    let code = code.strip_suffix(".0").unwrap_or(code);
    if let Some(hex) = code.strip_prefix("0x").or_else(|| code.strip_prefix("0X")) {
        let value = u32::from_str_radix(hex, 16).ok()?;
        return find(table, &format!("0x{value:02X}"));
    }
    let digits = !code.is_empty() && code.len() < 8 && code.bytes().all(|b| b.is_ascii_digit());
    let short = || find(table, code.trim_start_matches('0'));
    let zeros = |width: usize| &b"00000000"[..width.saturating_sub(code.len())];
    let padded =
        || [2, 3, 4, 8].iter().find_map(|&width| find_hash(table, fnv1a(FNV, zeros(width), code.as_bytes())));
    find(table, code).or_else(|| {
        if digits {
            padded().or_else(short)
        } else {
            find(table, &code.to_ascii_uppercase()).filter(|_| code.len() > 1)
        }
    })
}

/// Where the 64-bit FNV-1a hash begins.
const FNV: u64 = 0xcbf2_9ce4_8422_2325;

/// The 64-bit FNV-1a hash over two pieces: the generator of the tables uses the same.
fn fnv1a(start: u64, first: &[u8], second: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    second.iter().fold(first.iter().fold(start, step), step)
}

impl Classifier {
    /// Classifies a gateway's result code; `text`, the result in words, decides only where the table is silent.
    ///
    /// # Errors
    ///
    /// When there is no such gateway. An unknown code of a known gateway is `undetermined`, unless its words are known.
    pub fn classify_code(
        &self,
        gateway: &str,
        channel: Channel,
        code: &str,
        text: &str,
    ) -> Result<Outcome, Error> {
        Ok(self.code_outcome(Gateway::from_name(gateway)?, channel, code, text))
    }

    pub(crate) fn code_outcome(&self, gateway: Gateway, channel: Channel, code: &str, text: &str) -> Outcome {
        let evidence = if text.trim().is_empty() {
            format!("{} {}", gateway.name(), code.trim())
        } else {
            format!("{} {}: {}", gateway.name(), code.trim(), text.trim())
        };
        let by_words = || self.classify_phrase(text);
        let mut outcome = match gateway.lookup(channel, code) {
            Some(category) => Outcome::new(channel, category, evidence),
            None => {
                let words = by_words();
                let mut outcome =
                    Outcome::new(channel, words.map_or(Category::Undetermined, |w| w.category), evidence);
                outcome.pack_rule = words.map(|w| w.rule.to_owned());
                outcome.confidence = words.map_or(0.3, |w| w.confidence.min(0.7));
                outcome
            }
        };
        outcome.code = Some(code.trim().to_owned());
        outcome
    }
}

/// The numbered reasons of card and DM delivery agencies, by their digits.
pub(crate) fn postal_reason(folded: &str) -> Option<Category> {
    use Category as C;
    let number: u8 = folded.parse().ok()?;
    Some(match number {
        1 | 24 | 33 => C::RecipientUnknown,
        2 | 8..=11 | 16 => C::RecipientMoved,
        3 | 19..=21 | 28 => C::AddressSyntax,
        4 | 7 | 15 | 22 | 27 | 32 => C::UnreachableTemporary,
        5 | 13 | 17 | 31 | 34 => C::BlockedByRecipient,
        12 => C::RecipientDeceased,
        14 | 99 => C::Undetermined,
        18 | 23 => C::RecipientInactive,
        25 | 26 | 30 => C::SenderConfig,
        29 => C::Complaint,
        88 => C::NotOnChannel,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_the_tables() {
        for (i, (name, gateway)) in NAMES.iter().enumerate() {
            assert_eq!((*gateway as usize, gateway.name()), (i, *name));
        }
    }

    #[test]
    fn the_same_number_means_other_things_elsewhere() {
        assert_eq!(Gateway::Solapi.lookup(Channel::Sms, "3000"), Some(Category::DeliveryUncertain));
        assert_eq!(Gateway::Nhn.lookup(Channel::Sms, "3000"), Some(Category::RecipientRejected));
        assert_eq!(Gateway::Nhn.lookup(Channel::Kakao, "3012"), Some(Category::Network));
        assert_eq!(Gateway::Nhn.lookup(Channel::Sms, "3012"), Some(Category::SpamContent));
    }

    #[test]
    fn spreadsheets_are_forgiven() {
        assert_eq!(Gateway::Mts.lookup(Channel::Sms, "0"), Some(Category::Delivered));
        assert_eq!(Gateway::Nhn.lookup(Channel::Sms, "3001.0"), Some(Category::RecipientUnknown));
        assert_eq!(Gateway::Smpp.lookup(Channel::Sms, "0x0000000B"), Some(Category::AddressSyntax));
        assert_eq!(Gateway::Daou.lookup(Channel::Sms, "A"), Some(Category::UnreachableTemporary));
        assert_eq!(Gateway::Daou.lookup(Channel::Sms, "a"), Some(Category::RecipientInactive));
    }

    #[test]
    fn a_receipt_says_its_state_and_nothing_else() {
        for (text, want) in [
            (
                "id:1 sub:001 dlvrd:000 submit date:2611010900 done date:2611020900 stat:EXPIRED err:000 text:hi",
                Some(Category::Expired),
            ),
            ("ID:1 SUB:001 DLVRD:001 STAT:DELIVRD ERR:000 TEXT:user unknown", Some(Category::Delivered)),
            ("stat: UNDELIV err: 001", Some(Category::Undetermined)),
            ("stat:DELIVRD", None),
            ("id:1 stat:", None),
            ("550 5.1.1 User unknown", None),
            ("stat:상태 err:1", None),
        ] {
            assert_eq!(receipt(text), want, "{text}");
        }
        let lookup = Gateway::Smpp.lookup(Channel::Sms, "id:1 stat:DELIVRD err:000");
        assert_eq!(lookup, Some(Category::Delivered));
        assert_eq!(Gateway::Nhn.lookup(Channel::Sms, "id:1 stat:DELIVRD err:000"), None);
    }

    #[test]
    fn an_unknown_gateway_is_an_error_with_the_list() {
        let error = Gateway::from_name("nobody").unwrap_err();
        assert!(error.to_string().contains("bizppurio"), "{error}");
    }

    #[test]
    fn merged_codes_never_suppress() {
        for (gateway, channel, code) in [
            (Gateway::Kakao, Channel::Kakao, "3018"),
            (Gateway::Solapi, Channel::Kakao, "3107"),
            (Gateway::Nhn, Channel::Sms, "3003"),
            (Gateway::Bizppurio, Channel::Sms, "4414"),
        ] {
            assert_eq!(gateway.lookup(channel, code), Some(Category::RecipientRejected), "{code}");
        }
    }
}
