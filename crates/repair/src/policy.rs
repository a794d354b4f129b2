//! The policy: every threshold and every wait, with the shipped defaults.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use crate::{
    hash::fnv1a,
    id::{Field, Via},
    time::{SECOND, Time},
};

/// The text of the shipped policy, with the reason of every value.
pub const SHIPPED_POLICY: &str = include_str!("../policy.toml");

/// The rules by which the workflow decides. Immutable; known by its [`hash`](Policy::hash).
///
/// ```
/// use cleanse_repair::Policy;
/// let ours = Policy::parse("[wait]\nsms = 3").unwrap();
/// assert_ne!(ours.hash(), Policy::shipped().hash());
/// let error = Policy::parse("[wait]\nsmss = 3").unwrap_err();
/// assert_eq!(error.to_string(), "unknown key `wait.smss`\nhint: did you mean `wait.sms`?");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    settings: Settings,
    quiet: (i64, i64),
    hash: String,
}

/// A policy file that cannot be taken.
#[derive(Clone, PartialEq, Eq)]
pub struct PolicyError(Box<PolicyErrorKind>);

/// What is wrong with a policy file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyErrorKind {
    /// It is no TOML, or a value has the wrong type.
    Toml(String),
    /// A key that does not exist, and the nearest that does.
    UnknownKey {
        /// The key with the tables it stands in.
        key: String,
        /// The nearest one.
        nearest: Option<String>,
    },
    /// A value that cannot be, and what would be possible.
    Impossible {
        /// The key.
        key: String,
        /// What is wanted.
        wanted: &'static str,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) version: u32,
    pub(crate) evidence: Evidence,
    pub(crate) ladder: BTreeMap<Field, Vec<Via>>,
    pub(crate) wait: Wait,
    pub(crate) rounds: Rounds,
    pub(crate) cap: Vec<Cap>,
    pub(crate) quiet: Quiet,
    pub(crate) consent: Consent,
    pub(crate) message: Message,
    pub(crate) alarm: Alarm,
    pub(crate) segment: Segment,
    pub(crate) rfm: Rfm,
    pub(crate) grade: Grade,
    pub(crate) retention: Retention,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Evidence {
    hard: u8,
    soft_days: u8,
    soft_span_days: u16,
    decay_days: u16,
    reassigned_days: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Wait {
    email: u16,
    sms: u16,
    kakao: u16,
    visit: u16,
    post: u16,
    steward: u16,
    planned: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rounds {
    regular: u8,
    best: u8,
}

/// At most so many messages in any window of so many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cap {
    /// So many messages.
    pub at_most: u16,
    /// In so many days.
    pub days: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Quiet {
    from: String,
    to: String,
    email: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Consent {
    pub(crate) reconfirm_years: u16,
    pub(crate) notice_days: u16,
    pub(crate) ahead_days: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) kakao_template: String,
    pub(crate) sms_url: bool,
    pub(crate) menu_path: String,
    pub(crate) profile_url: String,
    pub(crate) sender: String,
    pub(crate) opt_out: String,
    pub(crate) token_days: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alarm {
    ours_share: f64,
    of: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Segment {
    pub(crate) new_days: u16,
    pub(crate) loyal_visits: u32,
    pub(crate) lapsed_days: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rfm {
    pub(crate) recency: [u32; 4],
    pub(crate) frequency: [u32; 4],
    pub(crate) money: [u64; 4],
    pub(crate) best: u8,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Grade {
    pub(crate) half_life_days: u16,
    pub(crate) bounds: [f64; 3],
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Retention {
    pub(crate) after_leaving_days: u16,
    pub(crate) inactive_years: u16,
}

impl Policy {
    /// The shipped policy.
    #[must_use]
    pub fn shipped() -> Policy {
        // The shipped text is checked by a test; an empty file over it is the text itself.
        Policy::parse("").unwrap_or_else(|_| unreachable!("the shipped policy is tested"))
    }

    /// A policy file, merged over the shipped one.
    ///
    /// # Errors
    /// When it is no TOML, has a key that does not exist (the nearest is named), or a value that cannot be.
    pub fn parse(text: &str) -> Result<Policy, PolicyError> {
        let toml = |e: toml::de::Error| PolicyError::new(PolicyErrorKind::Toml(e.message().to_owned()));
        let mut table: Table = SHIPPED_POLICY.parse().map_err(toml)?;
        merge(&mut table, text.parse().map_err(toml)?, "")?;
        let settings: Settings = table.try_into().map_err(toml)?;
        Policy::build(settings)
    }

    fn build(settings: Settings) -> Result<Policy, PolicyError> {
        let quiet = (clock("quiet.from", &settings.quiet.from)?, clock("quiet.to", &settings.quiet.to)?);
        for (key, value) in [
            ("evidence.hard", u64::from(settings.evidence.hard)),
            ("evidence.soft_days", u64::from(settings.evidence.soft_days)),
            ("evidence.decay_days", u64::from(settings.evidence.decay_days)),
            ("rounds.regular", u64::from(settings.rounds.regular)),
            ("rounds.best", u64::from(settings.rounds.best)),
            ("grade.half_life_days", u64::from(settings.grade.half_life_days)),
            ("cap.at_most", settings.cap.iter().map(|c| u64::from(c.at_most)).min().unwrap_or(1)),
        ] {
            if value == 0 {
                return Err(PolicyError::impossible(key, "at least 1"));
            }
        }
        let text = toml::to_string(&settings).unwrap_or_default();
        let hash = format!("{:016x}", fnv1a(text.as_bytes()));
        Ok(Policy { settings, quiet, hash })
    }

    /// What the policy says, in sixteen hexadecimal digits: equal policies have equal hashes, whatever their comments.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The policy in full, as TOML without comments.
    #[must_use]
    pub fn to_toml(&self) -> String {
        toml::to_string(&self.settings).unwrap_or_default()
    }

    /// The ways to ask about a field, in order; `KakaoTalk` only with an approved template.
    pub fn ladder(&self, field: Field) -> impl Iterator<Item = Via> {
        let kakao = !self.settings.message.kakao_template.is_empty();
        let ladder = self.settings.ladder.get(&field).map_or(&[][..], Vec::as_slice);
        ladder.iter().copied().filter(move |&via| kakao || via != Via::Kakao)
    }

    /// How many days an attempt waits for an answer.
    #[must_use]
    pub fn wait_days(&self, via: Via) -> i64 {
        let wait = &self.settings.wait;
        i64::from(match via {
            Via::Email => wait.email,
            Via::Sms => wait.sms,
            Via::Kakao => wait.kakao,
            Via::Visit => wait.visit,
            Via::Post => wait.post,
            Via::Steward => wait.steward,
        })
    }

    /// How many messages one customer gets in which sliding windows.
    #[must_use]
    pub fn caps(&self) -> &[Cap] {
        &self.settings.cap
    }

    /// When advertising over `via` may be sent, where `at` is in quiet hours; none where it may be sent at once.
    #[must_use]
    pub fn quiet_until(&self, via: Via, at: Time) -> Option<Time> {
        let (from, to) = self.quiet;
        let second = at.seoul_second();
        let quiet = if from <= to { (from..to).contains(&second) } else { second >= from || second < to };
        if !quiet || (via == Via::Email && !self.settings.quiet.email) {
            return None;
        }
        let ahead = (to - second).rem_euclid(86_400);
        Some(Time::from_micros(at.micros() - at.micros().rem_euclid(SECOND)).plus_seconds(ahead))
    }

    /// The name that stands in every message.
    #[must_use]
    pub fn sender(&self) -> &str {
        &self.settings.message.sender
    }

    /// The keys of messages that stand as shipped: the sender and the address of the profile section of a shop that there is not.
    #[must_use]
    pub fn made_up(&self) -> Vec<&'static str> {
        let (ours, shipped) = (&self.settings.message, &Policy::shipped().settings.message);
        let same = [
            ("message.sender", ours.sender == shipped.sender),
            ("message.profile_url", ours.profile_url == shipped.profile_url),
        ];
        same.into_iter().filter_map(|(key, same)| same.then_some(key)).collect()
    }

    /// What of it is below the law: the key, what the law wants, and where it stands.
    #[must_use]
    pub fn below_the_law(&self) -> Vec<BelowTheLaw> {
        let is_quiet = |second: &i64| {
            let (from, to) = self.quiet;
            if from <= to { (from..to).contains(second) } else { *second >= from || *second < to }
        };
        let mut night = (0..NIGHT_ENDS).chain(NIGHT_BEGINS..86_400).step_by(60);
        let consent = &self.settings.consent;
        let kept = [
            (night.all(|second| is_quiet(&second)), QUIET_BY_LAW),
            ((1..=2).contains(&consent.reconfirm_years), RECONFIRM_BY_LAW),
            (consent.notice_days <= 14, NOTICE_BY_LAW),
        ];
        kept.into_iter().filter_map(|(kept, law)| (!kept).then_some(law)).collect()
    }

    /// Whether a text message may carry a link.
    #[must_use]
    pub fn sms_url(&self) -> bool {
        self.settings.message.sms_url
    }

    /// For how many days a one-time link opens the profile.
    #[must_use]
    pub fn token_days(&self) -> i64 {
        i64::from(self.settings.message.token_days)
    }

    /// The share of our own faults among so many results that raises an alarm about our sending.
    #[must_use]
    pub fn is_alarming(&self, ours: u64, of: u64) -> bool {
        let alarm = &self.settings.alarm;
        #[expect(clippy::cast_precision_loss, reason = "a share of counts")]
        let share = ours as f64 / of.max(1) as f64;
        of >= alarm.of && share > alarm.ours_share
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn hard(&self) -> u8 {
        self.settings.evidence.hard
    }

    pub(crate) fn soft_days(&self) -> i64 {
        i64::from(self.settings.evidence.soft_days)
    }

    pub(crate) fn soft_span_days(&self) -> i64 {
        i64::from(self.settings.evidence.soft_span_days)
    }

    pub(crate) fn decay_days(&self) -> i64 {
        i64::from(self.settings.evidence.decay_days)
    }

    pub(crate) fn reassigned_days(&self) -> i64 {
        i64::from(self.settings.evidence.reassigned_days)
    }

    pub(crate) fn planned_days(&self) -> i64 {
        i64::from(self.settings.wait.planned)
    }

    pub(crate) fn rounds(&self, best: bool) -> u32 {
        u32::from(if best { self.settings.rounds.best } else { self.settings.rounds.regular })
    }
}

/// A value of a policy that the law does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BelowTheLaw {
    /// The key, or the table of keys.
    pub key: &'static str,
    /// What the law wants, and where it stands.
    pub law: cleanse_core::Text,
}

/// The night of the Network Act, in seconds of the day.
const NIGHT_BEGINS: i64 = 21 * 3600;
const NIGHT_ENDS: i64 = 8 * 3600;

const QUIET_BY_LAW: BelowTheLaw = BelowTheLaw {
    key: "quiet",
    law: cleanse_core::Text {
        en: "no advertising from 21:00 to 08:00 without a separate consent (Network Act art. 50(3))",
        ko: "21:00~08:00에는 별도 동의 없이 광고를 보낼 수 없습니다(정보통신망법 제50조 제3항).",
    },
};
const RECONFIRM_BY_LAW: BelowTheLaw = BelowTheLaw {
    key: "consent.reconfirm_years",
    law: cleanse_core::Text {
        en: "consent is confirmed every 2 years (Network Act art. 50(8))",
        ko: "수신동의 여부는 2년마다 확인해야 합니다(정보통신망법 제50조 제8항).",
    },
};
const NOTICE_BY_LAW: BelowTheLaw = BelowTheLaw {
    key: "consent.notice_days",
    law: cleanse_core::Text {
        en: "the result of a change of consent is told within 14 days (Network Act art. 50(7))",
        ko: "수신동의·수신거부 처리 결과는 14일 안에 알려야 합니다(정보통신망법 제50조 제7항).",
    },
};

impl Default for Policy {
    fn default() -> Policy {
        Policy::shipped()
    }
}

/// Puts the keys of `theirs` over `ours`; tables merge, everything else is replaced.
fn merge(ours: &mut Table, theirs: Table, path: &str) -> Result<(), PolicyError> {
    for (key, value) in theirs {
        match (ours.get_mut(&key), value) {
            (Some(Value::Table(inner)), Value::Table(table)) => {
                merge(inner, table, &format!("{path}{key}."))?;
            }
            (Some(slot), value) => *slot = value,
            (None, _) => return Err(unknown(ours, &key, path)),
        }
    }
    Ok(())
}

fn unknown(ours: &Table, key: &str, path: &str) -> PolicyError {
    let near = ours.keys().map(|k| (strsim::damerau_levenshtein(k, key), k)).min();
    let nearest = near.filter(|(d, k)| *d <= k.len().max(key.len()) / 2).map(|(_, k)| format!("{path}{k}"));
    PolicyError::new(PolicyErrorKind::UnknownKey { key: format!("{path}{key}"), nearest })
}

/// `HH:MM` in seconds of the day.
fn clock(key: &'static str, text: &str) -> Result<i64, PolicyError> {
    let read = || {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
        ((0..24).contains(&hour) && (0..60).contains(&minute)).then(|| hour * 3600 + minute * 60)
    };
    read().ok_or_else(|| PolicyError::impossible(key, "HH:MM"))
}

impl PolicyError {
    fn new(kind: PolicyErrorKind) -> PolicyError {
        PolicyError(Box::new(kind))
    }

    fn impossible(key: &str, wanted: &'static str) -> PolicyError {
        PolicyError::new(PolicyErrorKind::Impossible { key: key.to_owned(), wanted })
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> &PolicyErrorKind {
        &self.0
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            PolicyErrorKind::Toml(message) => write!(f, "the policy cannot be read: {message}"),
            PolicyErrorKind::UnknownKey { key, nearest: None } => write!(f, "unknown key `{key}`"),
            PolicyErrorKind::UnknownKey { key, nearest: Some(near) } => {
                write!(f, "unknown key `{key}`\nhint: did you mean `{near}`?")
            }
            PolicyErrorKind::Impossible { key, wanted } => write!(f, "`{key}` must be {wanted}"),
        }
    }
}

impl fmt::Debug for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for PolicyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_policy_reads_and_reads_back() {
        let shipped = Policy::shipped();
        assert_eq!(Policy::parse(&shipped.to_toml()).unwrap(), shipped);
        assert_eq!(Policy::parse("# a comment changes nothing").unwrap().hash(), shipped.hash());
    }

    #[test]
    fn what_is_below_the_law_is_told() {
        let below = |text: &str| -> Vec<&str> {
            Policy::parse(text).unwrap().below_the_law().iter().map(|law| law.key).collect()
        };
        assert_eq!(below(""), [""; 0]);
        assert_eq!(below("[quiet]\nfrom = \"20:30\"\nto = \"09:00\""), [""; 0]);
        assert_eq!(below("[quiet]\nfrom = \"23:00\"\nto = \"06:00\""), ["quiet"]);
        assert_eq!(below("[quiet]\nfrom = \"07:30\"\nto = \"07:00\""), ["quiet"]);
        let lax = "[consent]\nreconfirm_years = 5\nnotice_days = 60";
        assert_eq!(below(lax), ["consent.reconfirm_years", "consent.notice_days"]);
        assert_eq!(below("[consent]\nreconfirm_years = 1\nnotice_days = 7"), [""; 0]);
    }

    #[test]
    fn what_stands_as_shipped_is_made_up() {
        assert_eq!(Policy::shipped().made_up(), ["message.sender", "message.profile_url"]);
        let ours = Policy::parse("[message]\nsender = \"가람상회\"\nprofile_url = \"https://garam.kr/me\"");
        assert_eq!(ours.unwrap().made_up(), [""; 0]);
    }

    #[test]
    fn ways_that_are_not_configured_are_left_out() {
        assert!(!Policy::shipped().ladder(Field::Email).any(|v| v == Via::Kakao));
        let with = Policy::parse("[message]\nkakao_template = \"T01\"").unwrap();
        assert!(with.ladder(Field::Email).any(|v| v == Via::Kakao));
    }

    #[test]
    fn impossible_values_are_refused() {
        for text in
            ["[quiet]\nfrom = \"25:00\"", "[evidence]\nhard = 0", "[wait]\nsms = \"x\"", "wait = 3", "["]
        {
            assert!(Policy::parse(text).is_err(), "{text}");
        }
    }
}
