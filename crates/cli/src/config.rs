//! `cleanse.toml`: found from the input's folder upwards, every key known, options stronger than the file.

mod checks;

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::ValueEnum as _;
use cleanse_check::Gate;
use cleanse_core::Lang;
use cleanse_record::{Role, Stated, nearest};
use cleanse_table::{Encoding, Format};

use crate::args::{self, FailOn};
use crate::exit::Failure;

pub(crate) use checks::{Rules, rule_pattern};

/// The name of the configuration file.
pub(crate) const FILE_NAME: &str = "cleanse.toml";

/// The sections and their keys. A section without keys is known and not built yet.
const SCHEMA: &[(&str, &[&str])] = &[
    ("columns", &[]),
    ("input", &["encoding", "format", "delimiter", "header-row", "sheet"]),
    ("output", &["bom", "spreadsheet-safe", "show-values", "lang"]),
    ("dedupe", &["enabled"]),
    ("rules", checks::RULES_KEYS),
    ("gate", checks::GATE_KEYS),
    ("check", &["fail-on", "baseline", "cache"]),
    ("repair", &[]),
];
/// The key that stands before all sections.
const REQUIRED_VERSION: &str = "required-version";
const FAIL_ON: &str = "error, warning, note, never";
const NOT_BUILT: &[&str] = &["repair"];

/// What a configuration file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Config {
    pub(crate) path: Option<PathBuf>,
    pub(crate) columns: Vec<Stated>,
    pub(crate) encoding: Option<Encoding>,
    pub(crate) format: Option<Format>,
    pub(crate) delimiter: Option<u8>,
    pub(crate) header_row: Option<u64>,
    pub(crate) sheet: Option<String>,
    pub(crate) bom: Option<bool>,
    pub(crate) spreadsheet_safe: Option<bool>,
    pub(crate) show_values: Option<bool>,
    pub(crate) lang: Option<Lang>,
    pub(crate) dedupe: Option<bool>,
    pub(crate) rules: Rules,
    pub(crate) gates: Vec<Gate>,
    pub(crate) fail_on: Option<FailOn>,
    pub(crate) baseline: Option<PathBuf>,
    pub(crate) cache: Option<PathBuf>,
    /// `[rules]` and `[[gate]]` as they stand, to be shown.
    pub(crate) as_written: toml::Table,
}

impl Config {
    /// The stated file, else the one found from the folder of `input` upwards to a `.git` root, else nothing.
    pub(crate) fn find(stated: Option<&Path>, input: Option<&Path>) -> anyhow::Result<Config> {
        match stated.map(Path::to_owned).or_else(|| discover(input)) {
            Some(path) => Config::read(&path),
            None => Ok(Config::default()),
        }
    }

    fn read(path: &Path) -> anyhow::Result<Config> {
        let text = std::fs::read_to_string(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
        let mut config =
            Config::parse(&text).with_context(|| path.display().to_string()).map_err(|e| {
                match e.downcast::<Failure>() {
                    Ok(failure) => failure.at(path).into(),
                    Err(e) => e,
                }
            })?;
        config.path = Some(path.to_owned());
        Ok(config)
    }

    /// Reads the text of a configuration.
    pub(crate) fn parse(text: &str) -> anyhow::Result<Config> {
        let table: toml::Table = text.parse().map_err(|e: toml::de::Error| {
            let line = e.span().map_or(0, |s| text[..s.start.min(text.len())].lines().count().max(1));
            Failure::new(
                format!("line {line}: {}", e.message()),
                format!("{line}행: TOML로 읽을 수 없습니다: {}", e.message()),
            )
        })?;
        let mut config = Config::default();
        for (section, value) in &table {
            config.section(section, value)?;
            if matches!(section.as_str(), "rules" | "gate") && !is_empty(value) {
                config.as_written.insert(section.clone(), value.clone());
            }
        }
        Ok(config)
    }

    fn section(&mut self, section: &str, value: &toml::Value) -> Result<(), Failure> {
        match section {
            REQUIRED_VERSION => return required_version(value),
            "gate" => {
                let gates = value.as_array().ok_or_else(|| wrong("gate", "written [[gate]]", "[[gate]]"))?;
                self.gates = gates.iter().map(checks::gate).collect::<Result<_, _>>()?;
                return Ok(());
            }
            _ => {}
        }
        let known = SCHEMA.iter().map(|(name, _)| *name).chain([REQUIRED_VERSION]);
        let Some((_, keys)) = SCHEMA.iter().find(|(name, _)| *name == section) else {
            return Err(unknown(section, known));
        };
        if NOT_BUILT.contains(&section) {
            return Err(Failure::new(
                format!("[{section}] is not built yet"),
                format!("[{section}] 항목은 아직 지원하지 않습니다."),
            ));
        }
        let Some(entries) = value.as_table() else {
            return Err(wrong(section, "a section", "항목 묶음"));
        };
        if section == "rules" {
            return self.rules.read(entries);
        }
        for (key, value) in entries {
            if section == "columns" {
                self.columns.push(stated(key, value)?);
            } else if !keys.contains(&key.as_str()) {
                return Err(unknown(key, keys.iter().copied()));
            } else {
                self.set(section, key, value)?;
            }
        }
        Ok(())
    }

    fn set(&mut self, section: &str, key: &str, value: &toml::Value) -> Result<(), Failure> {
        let name = format!("{section}.{key}");
        let text = || value.as_str().ok_or_else(|| wrong(&name, "a text", "문자열"));
        let flag = || value.as_bool().ok_or_else(|| wrong(&name, "true or false", "true 또는 false"));
        let read = |e: String| wrong(&name, &e, &e);
        match name.as_str() {
            "input.encoding" => self.encoding = args::encoding(text()?).map_err(read)?.named(),
            "input.format" => self.format = Some(args::format(text()?).map_err(read)?),
            "input.delimiter" => self.delimiter = Some(args::delimiter(text()?).map_err(read)?),
            "input.header-row" => {
                let row = value.as_integer().and_then(|n| u64::try_from(n).ok()).filter(|&n| n > 0);
                self.header_row = Some(row.ok_or_else(|| wrong(&name, "a row from 1", "1 이상의 행 번호"))?);
            }
            "input.sheet" => self.sheet = Some(text()?.to_owned()),
            "output.bom" => self.bom = Some(flag()?),
            "output.spreadsheet-safe" => self.spreadsheet_safe = Some(flag()?),
            "output.show-values" => self.show_values = Some(flag()?),
            "output.lang" => {
                self.lang =
                    Some(Lang::from_code(text()?).ok_or_else(|| wrong(&name, "ko or en", "ko 또는 en"))?);
            }
            "check.fail-on" => {
                let word = FailOn::from_str(text()?, false);
                self.fail_on = Some(word.map_err(|_| wrong(&name, FAIL_ON, FAIL_ON))?);
            }
            "check.baseline" => self.baseline = Some(text()?.into()),
            "check.cache" => self.cache = Some(text()?.into()),
            "dedupe.enabled" => self.dedupe = Some(flag()?),
            _ => return Err(unknown(key, std::iter::empty())),
        }
        Ok(())
    }
}

fn is_empty(value: &toml::Value) -> bool {
    value.as_table().is_some_and(toml::Table::is_empty)
}

/// Refuses a configuration that another version was written for.
fn required_version(value: &toml::Value) -> Result<(), Failure> {
    let asked = value.as_str().unwrap_or_default();
    let wanted: semver::VersionReq = asked
        .parse()
        .map_err(|_| wrong(REQUIRED_VERSION, "a range like \">=0.1\"", "\">=0.1\" 같은 버전 범위"))?;
    let here = env!("CARGO_PKG_VERSION");
    if here.parse().is_ok_and(|version| wanted.matches(&version)) {
        return Ok(());
    }
    Err(Failure::new(
        format!("this is version {here}; the configuration wants {asked}"),
        format!("현재 버전은 {here}인데 설정은 {asked} 버전을 요구합니다."),
    ))
}

/// `mobile = "HP"` or `"휴대폰" = ["HP1", "HP2", "HP3"]`; TOML wants Hangul keys in quotes.
fn stated(role: &str, value: &toml::Value) -> Result<Stated, Failure> {
    let columns: Option<Vec<String>> = match value {
        toml::Value::String(one) => Some(vec![one.clone()]),
        toml::Value::Array(parts) => parts.iter().map(|p| p.as_str().map(str::to_owned)).collect(),
        _ => None,
    };
    let columns =
        columns.ok_or_else(|| wrong(role, "a header or a list of headers", "열 이름 또는 열 이름 목록"))?;
    let role = Role::from_word(role)
        .ok_or_else(|| unknown(role, Role::ALL.iter().flat_map(|r| [r.as_str(), r.label(Lang::Ko)])))?;
    Ok(Stated { role, columns })
}

fn unknown<'a>(key: &str, known: impl Iterator<Item = &'a str>) -> Failure {
    Failure::new(format!("unknown key {key}"), format!("‘{key}’ 항목을 모릅니다.")).meant(nearest(key, known))
}

fn wrong(key: &str, en: &str, ko: &str) -> Failure {
    Failure::new(format!("{key} has to be {en}"), format!("{key} 값이 올바르지 않습니다: {ko}"))
}

/// The configuration that holds for an input: in its folder or above, no further than a `.git` root.
fn discover(input: Option<&Path>) -> Option<PathBuf> {
    let folder = match input {
        Some(path) if path != Path::new("-") => std::path::absolute(path).ok()?.parent()?.to_owned(),
        _ => std::env::current_dir().ok()?,
    };
    for folder in folder.ancestors() {
        let candidate = folder.join(FILE_NAME);
        if candidate.is_file() {
            return Some(candidate);
        }
        if folder.join(".git").exists() {
            return None;
        }
    }
    None
}

/// What `config schema` prints.
pub(crate) const JSON_SCHEMA: &str = include_str!("../data/cleanse.schema.json");

/// What `config init` writes.
pub(crate) const TEMPLATE: &str = include_str!("../data/cleanse.toml");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_says_what_holds_without_it() {
        assert_eq!(Config::parse(TEMPLATE).unwrap(), Config::default());
    }

    #[test]
    fn unknown_keys_are_errors_with_the_nearest_name() {
        let error = Config::parse("[input]\nencodign = \"cp949\"").unwrap_err();
        let failure = error.downcast_ref::<Failure>().unwrap();
        assert_eq!(failure.to_string(), "unknown key encodign");
        assert_eq!(failure.hint_text(), Some("encoding"));
    }

    #[test]
    fn what_was_meant_is_near_or_not_told() {
        let hint = |role: &str| {
            let error = Config::parse(&format!("[columns]\n\"{role}\" = \"HP\"")).unwrap_err();
            error.downcast_ref::<Failure>().unwrap().hint_text().map(str::to_owned)
        };
        assert_eq!(hint("휴대뽄").as_deref(), Some("휴대폰"));
        assert_eq!(hint("emial").as_deref(), Some("email"));
        assert_eq!(hint("혈액형"), None);
    }

    #[test]
    fn the_json_schema_knows_every_key() {
        let schema: serde_json::Value = serde_json::from_str(JSON_SCHEMA).unwrap();
        for (section, keys) in SCHEMA.iter().filter(|(s, _)| !NOT_BUILT.contains(s)) {
            let part = &schema["properties"][section];
            let part = if part["type"] == "array" { &part["items"] } else { part };
            assert!(part.is_object(), "{section}");
            for key in *keys {
                assert!(part["properties"][key].is_object(), "{section}.{key}");
            }
        }
    }

    #[test]
    fn columns_take_roles_in_both_languages() {
        let config = Config::parse("[columns]\n\"휴대폰\" = [\"HP1\", \"HP2\"]\nemail = \"메일\"").unwrap();
        assert_eq!(config.columns.len(), 2);
    }

    #[test]
    fn sections_of_later_work_are_refused() {
        assert!(Config::parse("[repair]\n").is_err());
    }
}
