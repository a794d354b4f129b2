//! The parts of a configuration that `check` reads: which rules count, and what has to hold.

use cleanse_check::{ErrorKind, Gate, Limit, Measure, Pattern, Rate, Selection};
use cleanse_core::{FieldKind, Lang, Severity};
use cleanse_record::{Role, nearest};

use super::{unknown, wrong};
use crate::exit::Failure;

/// The keys of a gate.
pub(super) const GATE_KEYS: &[&str] = &[
    "name",
    "rule",
    "measure",
    "field",
    "column",
    "channel",
    "max-rate",
    "max-count",
    "min-rate",
    "max-drop",
];
/// The keys of `[rules]`; every other key is a rule with its severity.
pub(super) const RULES_KEYS: &[&str] = &["select", "ignore", "per-column-ignores"];
/// The word for rules that do not count.
const OFF: &str = "off";

/// What a configuration says about rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) select: Vec<Pattern>,
    pub(crate) ignore: Vec<Pattern>,
    /// Columns, then rules.
    ignore_in: Vec<(Pattern, Pattern)>,
    severities: Vec<(Pattern, Severity)>,
}

impl Rules {
    /// The selection, with what the command line says: its `--select` stands in place of the file's, its `--ignore` is added.
    pub(crate) fn selection(&self, select: &[Pattern], ignore: &[Pattern]) -> Selection {
        let chosen = if select.is_empty() { &self.select } else { select };
        let selection = chosen.iter().cloned().fold(Selection::default(), Selection::select);
        let selection = self.ignore.iter().chain(ignore).cloned().fold(selection, Selection::ignore);
        let selection = self
            .ignore_in
            .iter()
            .fold(selection, |s, (columns, rules)| s.ignore_in(columns.clone(), rules.clone()));
        self.severities.iter().fold(selection, |s, (rules, severity)| s.severity(rules.clone(), *severity))
    }

    /// Reads `[rules]`.
    pub(super) fn read(&mut self, entries: &toml::Table) -> Result<(), Failure> {
        for (key, value) in entries {
            match key.as_str() {
                "select" => self.select = patterns("rules.select", value)?,
                "ignore" => self.ignore.extend(patterns("rules.ignore", value)?),
                "per-column-ignores" => self.columns(value)?,
                _ => self.severity(key, value)?,
            }
        }
        Ok(())
    }

    fn columns(&mut self, value: &toml::Value) -> Result<(), Failure> {
        let key = "rules.per-column-ignores";
        let columns = value.as_table().ok_or_else(|| wrong(key, "a section", "항목 묶음"))?;
        for (column, rules) in columns {
            let rules = patterns(&format!("{key}.{column}"), rules)?;
            self.ignore_in.extend(rules.into_iter().map(|rule| (Pattern::new(column), rule)));
        }
        Ok(())
    }

    fn severity(&mut self, key: &str, value: &toml::Value) -> Result<(), Failure> {
        let rule = rule_pattern(key).map_err(|e| match nearest_key(key) {
            Some(near) => unknown(key, std::iter::empty()).hint(near),
            None => e,
        })?;
        let word = value.as_str().unwrap_or_default();
        match Severity::from_code(word) {
            Some(severity) => self.severities.push((rule, severity)),
            None if word == OFF => self.ignore.push(rule),
            None => {
                let name = format!("rules.{key}");
                return Err(wrong(&name, "error, warning, note or off", "error, warning, note, off 중 하나"));
            }
        }
        Ok(())
    }
}

fn nearest_key(key: &str) -> Option<&'static str> {
    nearest(key, RULES_KEYS.iter().copied())
}

fn patterns(key: &str, value: &toml::Value) -> Result<Vec<Pattern>, Failure> {
    let texts: Option<Vec<&str>> = match value {
        toml::Value::String(one) => Some(vec![one]),
        toml::Value::Array(several) => several.iter().map(toml::Value::as_str).collect(),
        _ => None,
    };
    let texts = texts.ok_or_else(|| wrong(key, "a list of rules", "규칙 목록"))?;
    texts.into_iter().map(rule_pattern).collect()
}

/// A pattern that fits at least one rule.
pub(crate) fn rule_pattern(text: &str) -> Result<Pattern, Failure> {
    let pattern = Pattern::new(text);
    if cleanse_pipeline::rules().any(|r| pattern.matches_rule(r)) {
        return Ok(pattern);
    }
    // A prefix of codes is what people try first.
    let prefix = Pattern::new(&format!("{text}*"));
    let is_prefix = cleanse_pipeline::rules().any(|r| prefix.matches(r.code));
    let prefix = prefix.to_string();
    let names = || cleanse_pipeline::rules().flat_map(|r| [r.code, r.name]);
    let near = if is_prefix { Some(prefix.as_str()) } else { nearest(text, names()) };
    let (en, ko) = (format!("there is no rule {text}"), format!("‘{text}’ 규칙이 없습니다."));
    Err(Failure::new(en, ko).meant(near))
}

/// Reads one `[[gate]]`.
pub(super) fn gate(value: &toml::Value) -> Result<Gate, Failure> {
    let entries =
        value.as_table().ok_or_else(|| wrong("gate", "a section: [[gate]]", "[[gate]] 항목 묶음"))?;
    for key in entries.keys() {
        if !GATE_KEYS.contains(&key.as_str()) {
            return Err(unknown(key, GATE_KEYS.iter().copied()));
        }
    }
    let mut limits = Vec::new();
    for (key, make) in [
        ("max-rate", Limit::MaxRate as fn(Rate) -> Limit),
        ("min-rate", Limit::MinRate),
        ("max-drop", Limit::MaxDrop),
    ] {
        if let Some(value) = entries.get(key) {
            limits.push(make(rate(key, value)?));
        }
    }
    if let Some(value) = entries.get("max-count") {
        let n = value.as_integer().and_then(|n| u64::try_from(n).ok());
        limits.push(Limit::MaxCount(n.ok_or_else(|| wrong("max-count", "a number from 0", "0 이상의 수"))?));
    }
    let name = text(entries, "name")?.map(str::to_owned);
    Ok(Gate::new(measure(entries)?, limits).map_err(|e| Failure::of_check(&e))?.named(name))
}

fn measure(entries: &toml::Table) -> Result<Measure, Failure> {
    let target = target(entries)?;
    match (text(entries, "rule")?, text(entries, "measure")?) {
        (Some(rule), None) => match target {
            None => rule_pattern(rule).map(Measure::Rule),
            Some((key, _)) => {
                Err(wrong(key, "a key of a measure, not of a rule", "rule과 함께 쓸 수 없습니다"))
            }
        },
        (None, Some(name)) => Measure::named(name, target.map(|(_, what)| what)).map_err(|e| {
            let meant = match e.kind() {
                ErrorKind::UnknownMeasure(_) => nearest(name, Measure::NAMES),
                ErrorKind::UnknownChannel(channel) => nearest(channel, Measure::CHANNELS),
                _ => None,
            };
            Failure::of_check(&e).meant(meant)
        }),
        _ => Err(wrong(
            "gate",
            "about a rule or a measure: one of the two",
            "rule과 measure 중 하나만 있어야 합니다",
        )),
    }
}

/// What a measure looks at, by its key. Headers differ from file to file; fields and roles are known.
fn target(entries: &toml::Table) -> Result<Option<(&'static str, &str)>, Failure> {
    let mut targets = Vec::new();
    for key in ["field", "column", "channel"] {
        targets.extend(text(entries, key)?.map(|what| (key, what)));
    }
    match targets[..] {
        [] => Ok(None),
        [("field", what)] => known_field(what).map(|()| Some(("field", what))),
        [target] => Ok(Some(target)),
        _ => Err(wrong(
            "gate",
            "about a field, a column or a channel: one of them",
            "field, column, channel 중 하나만 있어야 합니다",
        )),
    }
}

fn known_field(what: &str) -> Result<(), Failure> {
    if FieldKind::from_code(what).is_some() || Role::from_word(what).is_some() {
        return Ok(());
    }
    let kinds = FieldKind::ALL.iter().map(|kind| kind.as_str());
    let roles = Role::ALL.iter().flat_map(|role| [role.as_str(), role.label(Lang::Ko)]);
    let (en, ko) = (format!("there is no field {what}"), format!("‘{what}’ 항목이 없습니다."));
    Err(match nearest(what, kinds.chain(roles)) {
        Some(near) => Failure::new(en, ko).hint(near),
        None => Failure::new(en, ko).hint(format!("column = \"{what}\"")),
    })
}

fn text<'a>(entries: &'a toml::Table, key: &str) -> Result<Option<&'a str>, Failure> {
    let read = |v: &'a toml::Value| v.as_str().ok_or_else(|| wrong(key, "a text", "문자열"));
    entries.get(key).map(read).transpose()
}

/// `"0.5%"`, or 0.005.
fn rate(key: &str, value: &toml::Value) -> Result<Rate, Failure> {
    let text = match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Float(part) => part.to_string(),
        toml::Value::Integer(part) => part.to_string(),
        _ => return Err(wrong(key, "a rate like \"0.5%\"", "\"0.5%\" 같은 비율")),
    };
    text.parse().map_err(|_| wrong(key, "a rate like \"0.5%\"", "\"0.5%\" 같은 비율"))
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::exit::Failure;

    fn refused(text: &str) -> (String, Option<String>) {
        let error = Config::parse(text).unwrap_err();
        let failure = error.downcast_ref::<Failure>().unwrap();
        (failure.to_string(), failure.hint_text().map(str::to_owned))
    }

    #[test]
    fn gates_and_rules_are_read() {
        let config = Config::parse(
            r#"
            required-version = ">=0.1"
            [rules]
            select = ["PHN*", "EML*"]
            ignore = "PHN001"
            "lost-leading-zero" = "error"
            "EML*" = "note"
            EML001 = "off"
            [rules.per-column-ignores]
            "비고*" = ["IDN*"]
            [check]
            fail-on = "warning"
            [[gate]]
            rule = "PHN*"
            max-rate = "0.5%"
            max-count = 100
            [[gate]]
            name = "메일"
            measure = "completeness"
            field = "email"
            min-rate = 0.95
            "#,
        )
        .unwrap();
        assert_eq!(config.gates.len(), 2);
        assert_eq!(config.gates[1].measure().to_string(), "completeness:email");
        assert_eq!(config.rules.select.len(), 2);
    }

    #[test]
    fn mistakes_are_named_with_what_was_meant() {
        assert_eq!(refused("[rules]\nselect = ['PHN']").1.as_deref(), Some("PHN*"));
        assert_eq!(refused("[rules]\nselct = ['PHN*']").1.as_deref(), Some("select"));
        assert_eq!(refused("[[gate]]\nrule = 'PHN*'\nmax-rat = '1%'").1.as_deref(), Some("max-rate"));
        assert_eq!(
            refused("[[gate]]\nmeasure = 'quarantin'\nmax-count = 0").1.as_deref(),
            Some("quarantine")
        );
        let measured = |keys: &str| refused(&format!("[[gate]]\nmax-count = 0\n{keys}"));
        let meant = |keys: &str| measured(keys).1;
        assert_eq!(meant("measure = 'completeness'\nfield = 'emial'").as_deref(), Some("email"));
        assert_eq!(meant("measure = 'completeness'\nfield = '휴대뽄'").as_deref(), Some("휴대폰"));
        assert_eq!(meant("measure = 'uniqueness'\nfield = '혈액형'").as_deref(), Some("column = \"혈액형\""));
        assert_eq!(meant("measure = 'reachability'\nchannel = 'mobil'").as_deref(), Some("mobile"));
        assert!(
            measured("measure = 'completeness'\nfield = 'email'\ncolumn = '이메일'")
                .0
                .contains("one of them")
        );
        assert!(measured("rule = 'PHN*'\ncolumn = '휴대폰'").0.contains("column"));
        assert!(refused("[[gate]]\nrule = 'PHN*'").0.contains("no limit"));
        assert!(refused("[[gate]]\nrule = 'PHN*'\nmax-rate = '120%'").0.contains("max-rate"));
        assert!(refused("required-version = '>=99'").0.contains(">=99"));
        assert!(refused("[rules]\nPHN001 = 'loud'").0.contains("rules.PHN001"));
    }
}
