//! Gates: what has to hold for a table to pass.

use std::collections::BTreeMap;
use std::fmt;

use cleanse_core::Lang;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use crate::pattern::Pattern;
use crate::rate::Rate;
use crate::share::Share;

/// What a gate looks at. Every one is good out of all, and a count of what is not good.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Measure {
    /// Records without a finding of these rules, out of the records read; counted are the findings.
    Rule(Pattern),
    /// Records that are not set aside, out of the records read.
    Quarantine,
    /// Records with a value in a field (`email`) or a column (`이메일`), out of the records read.
    Completeness(String),
    /// Values of a column that are the first of their kind, out of its values.
    Uniqueness(String),
    /// People reachable: over a channel (`mobile`, `email`, `landline`, `post`), `any` or `two-or-more`, out of the records
    /// read.
    Reachability(String),
    /// Records whose phones and mailboxes stand on no other record, out of the records read; counted are the shared phones and
    /// mailboxes.
    SharedContact,
    /// Records that are not a duplicate of another, out of the records read.
    Duplicates,
}

impl Measure {
    /// The words that a configuration uses for measures without a target.
    pub const NAMES: [&'static str; 6] =
        ["quarantine", "completeness", "uniqueness", "reachability", "shared-contact", "duplicates"];

    /// What reachability may be asked of.
    pub const CHANNELS: [&'static str; 6] = ["any", "two-or-more", "mobile", "email", "landline", "post"];

    /// Reads the measure of a configuration.
    ///
    /// # Errors
    /// When the word is not one of [`Measure::NAMES`], its target is missing or out of place, or reachability is not asked of one of
    /// [`Measure::CHANNELS`].
    pub fn named(name: &str, target: Option<&str>) -> Result<Measure, Error> {
        let wants = || target.map(str::to_owned).ok_or_else(|| ErrorKind::NoTarget(name.to_owned()).into());
        let measure = match name {
            "quarantine" => Measure::Quarantine,
            "shared-contact" => Measure::SharedContact,
            "duplicates" => Measure::Duplicates,
            "completeness" => return wants().map(Measure::Completeness),
            "uniqueness" => return wants().map(Measure::Uniqueness),
            "reachability" => {
                let channel = target.unwrap_or(Self::CHANNELS[0]);
                return match Self::CHANNELS.contains(&channel) {
                    true => Ok(Measure::Reachability(channel.to_owned())),
                    false => Err(ErrorKind::UnknownChannel(channel.to_owned()).into()),
                };
            }
            _ => return Err(ErrorKind::UnknownMeasure(name.to_owned()).into()),
        };
        match target {
            Some(_) => Err(ErrorKind::NeedlessTarget(name.to_owned()).into()),
            None => Ok(measure),
        }
    }

    /// The field or column that it looks at, which a table may not have.
    #[must_use]
    pub fn column(&self) -> Option<&str> {
        match self {
            Measure::Completeness(what) | Measure::Uniqueness(what) => Some(what),
            _ => None,
        }
    }

    fn label(&self, lang: Lang) -> String {
        let ko = lang == Lang::Ko;
        match self {
            Measure::Rule(rules) => rules.to_string(),
            Measure::Quarantine => if ko { "별도 보관" } else { "quarantine" }.to_owned(),
            Measure::Completeness(what) if ko => format!("{what} 완전성"),
            Measure::Completeness(what) => format!("completeness of {what}"),
            Measure::Uniqueness(what) if ko => format!("{what} 유일성"),
            Measure::Uniqueness(what) => format!("uniqueness of {what}"),
            Measure::Reachability(what) if ko => format!("연락 가능성({})", channel_ko(what)),
            Measure::Reachability(what) => format!("reachability ({what})"),
            Measure::SharedContact => if ko { "공유 연락처" } else { "shared contacts" }.to_owned(),
            Measure::Duplicates => if ko { "중복" } else { "duplicates" }.to_owned(),
        }
    }
}

/// The word for what reachability is asked of.
fn channel_ko(what: &str) -> &str {
    match what {
        "any" => "어느 채널이든",
        "two-or-more" => "두 채널 이상",
        "mobile" => "휴대폰",
        "email" => "이메일",
        "landline" => "유선전화",
        "post" => "우편",
        other => other,
    }
}

impl fmt::Display for Measure {
    /// The key of the measure in a baseline.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Measure::Rule(rules) => write!(f, "rule:{rules}"),
            Measure::Quarantine => f.write_str("quarantine"),
            Measure::Completeness(what) => write!(f, "completeness:{what}"),
            Measure::Uniqueness(what) => write!(f, "uniqueness:{what}"),
            Measure::Reachability(what) => write!(f, "reachability:{what}"),
            Measure::SharedContact => f.write_str("shared-contact"),
            Measure::Duplicates => f.write_str("duplicates"),
        }
    }
}

/// How far a measure may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Limit {
    /// At most this part may be bad.
    MaxRate(Rate),
    /// At most so many may be bad.
    MaxCount(u64),
    /// At least this part has to be good.
    MinRate(Rate),
    /// The good part may be this much smaller than it was in the baseline, in percentage points.
    MaxDrop(Rate),
}

/// What was measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// Good out of all.
    #[serde(flatten)]
    pub share: Share,
    /// How many are not good: findings for rules, phones and mailboxes where they are shared, else records or values.
    pub count: u64,
}

/// What was measured, by measure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Measurements(BTreeMap<String, Measured>);

impl Measurements {
    /// States what was measured.
    pub fn set(&mut self, measure: &Measure, measured: Measured) {
        self.0.insert(measure.to_string(), measured);
    }

    /// What was measured, if it was.
    #[must_use]
    pub fn get(&self, measure: &Measure) -> Option<Measured> {
        self.0.get(&measure.to_string()).copied()
    }
}

/// One gate of a configuration: a measure and its limits.
///
/// ```
/// use cleanse_check::{Gate, GateStatus, Limit, Measure, Measured, Measurements, Share};
/// use cleanse_core::Lang;
/// let gate = Gate::new(Measure::Quarantine, vec![Limit::MaxRate("0.5%".parse()?)])?;
/// let mut measured = Measurements::default();
/// measured.set(&Measure::Quarantine, Measured { share: Share::new(1_985, 2_000), count: 15 });
/// let outcome = gate.judge(&measured, None).next().unwrap();
/// assert_eq!(outcome.status, GateStatus::Broken);
/// assert_eq!(outcome.sentence(Lang::En), "quarantine: 15 of 2,000 (0.75%), at most 0.5%");
/// # Ok::<(), cleanse_check::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    name: Option<String>,
    measure: Measure,
    limits: Vec<Limit>,
}

impl Gate {
    /// A gate.
    ///
    /// # Errors
    /// When there is no limit.
    pub fn new(measure: Measure, limits: Vec<Limit>) -> Result<Gate, Error> {
        if limits.is_empty() {
            return Err(ErrorKind::NoLimit(measure.to_string()).into());
        }
        Ok(Gate { name: None, measure, limits })
    }

    /// The same gate under a name of the user's.
    #[must_use]
    pub fn named(mut self, name: Option<String>) -> Gate {
        self.name = name;
        self
    }

    /// What it looks at.
    #[must_use]
    pub fn measure(&self) -> &Measure {
        &self.measure
    }

    /// Whether it compares with a baseline.
    #[must_use]
    pub fn compares(&self) -> bool {
        self.limits.iter().any(|l| matches!(l, Limit::MaxDrop(_)))
    }

    /// Judges what was measured: an outcome a limit.
    pub fn judge(
        &self,
        now: &Measurements,
        before: Option<&Measurements>,
    ) -> impl Iterator<Item = GateOutcome> {
        let measured = now.get(&self.measure);
        let previous = before.and_then(|b| b.get(&self.measure)).map(|m| m.share);
        self.limits.iter().map(move |&limit| GateOutcome {
            name: self.name.clone(),
            measure: self.measure.to_string(),
            label: [self.measure.label(Lang::En), self.measure.label(Lang::Ko)],
            limit,
            measured,
            previous: previous.filter(|_| matches!(limit, Limit::MaxDrop(_))),
            status: status(limit, measured, previous),
        })
    }
}

/// How a gate ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum GateStatus {
    /// It holds.
    Held,
    /// It does not hold.
    Broken,
    /// The input has no such column or field: a gate that cannot be looked at does not hold.
    Unmeasurable,
    /// There is nothing to compare with yet.
    NoBaseline,
}

impl GateStatus {
    /// Whether the table passes.
    #[must_use]
    pub const fn passes(self) -> bool {
        matches!(self, GateStatus::Held | GateStatus::NoBaseline)
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (GateStatus::Held, Lang::En) => "holds",
            (GateStatus::Held, Lang::Ko) => "충족",
            (GateStatus::Broken, Lang::En) => "broken",
            (GateStatus::Broken, Lang::Ko) => "미달",
            (GateStatus::Unmeasurable, Lang::En) => "cannot be measured",
            (GateStatus::Unmeasurable, Lang::Ko) => "측정 불가",
            (GateStatus::NoBaseline, Lang::En) => "nothing to compare with",
            (GateStatus::NoBaseline, Lang::Ko) => "비교할 직전 기준 없음",
        }
    }
}

/// How one limit of a gate ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateOutcome {
    /// The name that the user gave the gate.
    pub name: Option<String>,
    /// The key of the measure: `rule:PHN*`, `completeness:email`.
    pub measure: String,
    /// The words for the measure, English and Korean.
    pub label: [String; 2],
    /// The limit.
    pub limit: Limit,
    /// What was measured, when it could be.
    pub measured: Option<Measured>,
    /// What the baseline says, for a limit that compares.
    pub previous: Option<Share>,
    /// How it ended.
    pub status: GateStatus,
}

impl GateOutcome {
    /// Whether the table passes.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.status.passes()
    }

    /// The outcome in words: what was measured, with numerator and denominator, and the limit.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        format!("{}: {}, {}", self.label(lang), self.actual(lang), self.allowed(lang))
    }

    /// What the gate is called.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &str {
        self.name.as_ref().unwrap_or(&self.label[usize::from(lang == Lang::Ko)])
    }

    /// What was measured, with numerator and denominator.
    #[must_use]
    pub fn actual(&self, lang: Lang) -> String {
        let Some(Measured { share, count }) = self.measured else {
            return self.status.label(lang).to_owned();
        };
        match (self.limit, lang) {
            (Limit::MaxRate(_), _) => part(share.bad(), share.of, lang),
            (Limit::MinRate(_), _) => part(share.ok, share.of, lang),
            (Limit::MaxDrop(_), _) => self.compared(share, lang),
            (Limit::MaxCount(_), Lang::En) => thousands(count),
            (Limit::MaxCount(_), Lang::Ko) => format!("{}건", thousands(count)),
        }
    }

    /// What is allowed.
    #[must_use]
    pub fn allowed(&self, lang: Lang) -> String {
        match (self.limit, lang) {
            (Limit::MaxRate(most), Lang::En) => format!("at most {most}"),
            (Limit::MaxRate(most), Lang::Ko) => format!("허용 {most} 이하"),
            (Limit::MinRate(least), Lang::En) => format!("at least {least}"),
            (Limit::MinRate(least), Lang::Ko) => format!("기준 {least} 이상"),
            (Limit::MaxCount(n), Lang::En) => format!("at most {}", thousands(n)),
            (Limit::MaxCount(n), Lang::Ko) => format!("허용 {}건 이하", thousands(n)),
            (Limit::MaxDrop(most), Lang::En) => format!("may drop by {most}"),
            (Limit::MaxDrop(most), Lang::Ko) => format!("하락 허용 {most}"),
        }
    }

    fn compared(&self, now: Share, lang: Lang) -> String {
        let good = part(now.ok, now.of, lang);
        match (self.previous, lang) {
            (Some(before), Lang::En) => format!("{good}, before {}", part(before.ok, before.of, lang)),
            (Some(before), Lang::Ko) => format!("{good}, 직전 {}", part(before.ok, before.of, lang)),
            (None, _) => format!("{good}, {}", self.status.label(lang)),
        }
    }
}

fn status(limit: Limit, measured: Option<Measured>, previous: Option<Share>) -> GateStatus {
    let Some(Measured { share, count }) = measured else { return GateStatus::Unmeasurable };
    let holds = match limit {
        Limit::MaxRate(most) => most.is_at_least(share.bad(), share.of),
        Limit::MinRate(least) => least.is_at_most(share.ok, share.of),
        Limit::MaxCount(most) => count <= most,
        Limit::MaxDrop(most) => match previous {
            None => return GateStatus::NoBaseline,
            Some(before) => most.allows_drop(before, share),
        },
    };
    if holds { GateStatus::Held } else { GateStatus::Broken }
}

/// `12 of 2,000 (0.6%)`.
fn part(n: u64, of: u64, lang: Lang) -> String {
    let rate = Rate::of(n, of);
    match lang {
        Lang::En => format!("{} of {} ({rate})", thousands(n), thousands(of)),
        Lang::Ko => format!("{} 중 {}({rate})", thousands(of), thousands(n)),
    }
}

/// A number with separators between thousands.
pub(crate) fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(limit: Limit, now: (u64, u64), before: Option<(u64, u64)>) -> GateStatus {
        let measure = Measure::Reachability("any".to_owned());
        let measurements = |(ok, of): (u64, u64)| {
            let mut m = Measurements::default();
            m.set(&measure, Measured { share: Share::new(ok, of), count: of - ok });
            m
        };
        let gate = Gate::new(measure.clone(), vec![limit]).unwrap();
        let before = before.map(measurements);
        gate.judge(&measurements(now), before.as_ref()).next().unwrap().status
    }

    #[test]
    fn limits_hold_up_to_their_edge() {
        let rate = |text: &str| text.parse::<Rate>().unwrap();
        assert_eq!(outcome(Limit::MaxRate(rate("0.5%")), (199, 200), None), GateStatus::Held);
        assert_eq!(outcome(Limit::MaxRate(rate("0.5%")), (994, 1000), None), GateStatus::Broken);
        assert_eq!(outcome(Limit::MinRate(rate("90%")), (9, 10), None), GateStatus::Held);
        assert_eq!(outcome(Limit::MinRate(rate("90%")), (89, 100), None), GateStatus::Broken);
        assert_eq!(outcome(Limit::MaxCount(1), (9, 10), None), GateStatus::Held);
        assert_eq!(outcome(Limit::MaxCount(0), (9, 10), None), GateStatus::Broken);
    }

    #[test]
    fn a_drop_is_measured_against_the_baseline() {
        let drop = Limit::MaxDrop("1%".parse().unwrap());
        assert_eq!(outcome(drop, (90, 100), Some((91, 100))), GateStatus::Held);
        assert_eq!(outcome(drop, (89, 100), Some((91, 100))), GateStatus::Broken);
        assert_eq!(outcome(drop, (99, 100), Some((9, 10))), GateStatus::Held);
        assert_eq!(outcome(drop, (0, 100), None), GateStatus::NoBaseline);
    }

    #[test]
    fn what_cannot_be_measured_does_not_hold() {
        let gate = Gate::new(Measure::Uniqueness("없는열".into()), vec![Limit::MaxCount(0)]).unwrap();
        let outcome = gate.judge(&Measurements::default(), None).next().unwrap();
        assert!(!outcome.passes());
        assert_eq!(outcome.sentence(Lang::Ko), "없는열 유일성: 측정 불가, 허용 0건 이하");
    }

    #[test]
    fn nothing_out_of_nothing_holds() {
        assert_eq!(outcome(Limit::MaxRate("0%".parse().unwrap()), (0, 0), None), GateStatus::Held);
        assert_eq!(outcome(Limit::MinRate("100%".parse().unwrap()), (0, 0), None), GateStatus::Held);
    }
}
