//! `cleanse repair policy lint|scenario`: what is wrong with message texts and with the order in which they go.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use cleanse_core::{Lang, Rule};
use cleanse_repair::{Draft, Policy, Purpose, Scenario, Segment, Via, lint};
use cleanse_table::{OpenOptions, Plan, RowKind, Source};
use serde::Deserialize;
use serde_json::json;

use super::read_policy;
use super::status::print;
use crate::exit::{Exit, Failure, say};

#[derive(Args)]
pub(crate) struct LintArgs {
    /// Texts: tables with a column `text` (campaign files are such), TOML with `[[template]]`, or one text a file
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    /// What texts that do not say it are for: info or ad
    #[arg(long, value_name = "CLASS", default_value = "info", value_parser = purpose)]
    purpose: Purpose,
    /// The channel of texts that do not name one
    #[arg(long, value_name = "CHANNEL", default_value = "sms", value_parser = super::plan::via)]
    channel: Via,
    /// Who gets texts that do not say it: new, regular, loyal, lapsed
    #[arg(long, value_name = "SEGMENT", default_value = "regular", value_parser = segment)]
    segment: Segment,
    /// The policy that names the sender (default: the shipped one)
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct ScenarioArgs {
    /// The scenario: TOML with `goal` and `[[step]]`
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The policy whose cap holds (default: the shipped one)
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

fn purpose(s: &str) -> Result<Purpose, String> {
    Purpose::from_code(s).ok_or_else(|| "info, ad".to_owned())
}

fn segment(s: &str) -> Result<Segment, String> {
    Segment::from_code(s).ok_or_else(|| "new, regular, loyal, lapsed".to_owned())
}

/// One text, by the words that the file has for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    #[serde(default)]
    name: String,
    text: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    segment: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Templates {
    template: Vec<Template>,
}

pub(super) fn lint_texts(args: &LintArgs, lang: Lang) -> anyhow::Result<Exit> {
    let policy = args.policy.as_deref().map_or_else(|| Ok(Policy::shipped()), read_policy)?;
    let mut texts = BTreeSet::new();
    for path in super::sent::files(&args.files) {
        texts.extend(read(&path)?);
    }
    let mut faults = 0_u64;
    for template in &texts {
        for rule in lint(&args.draft(template, &policy)) {
            faults += 1;
            print(&line("template", &template.name, rule, lang))?;
        }
    }
    let texts = texts.len();
    say(&match lang {
        Lang::En => format!("{texts} texts, {faults} faults"),
        Lang::Ko => format!("문구 {texts}건, 지적 {faults}건"),
    });
    Ok(if faults == 0 { Exit::Clean } else { Exit::Findings })
}

pub(super) fn check_scenario(args: &ScenarioArgs, lang: Lang) -> anyhow::Result<Exit> {
    let policy = args.policy.as_deref().map_or_else(|| Ok(Policy::shipped()), read_policy)?;
    let scenario = Scenario::parse(&text(&args.file)?).map_err(|e| {
        Failure::new(e.to_string(), format!("시나리오를 읽을 수 없습니다: {e}")).at(&args.file)
    })?;
    let faults = scenario.validate(&policy);
    for fault in &faults {
        print(&line("step", &fault.step, fault.rule, lang))?;
    }
    let n = faults.len();
    say(&match lang {
        Lang::En => format!("{n} faults"),
        Lang::Ko => format!("지적 {n}건"),
    });
    Ok(if faults.is_empty() { Exit::Clean } else { Exit::Findings })
}

impl LintArgs {
    fn draft<'t>(&self, template: &'t Template, policy: &'t Policy) -> Draft<'t> {
        Draft {
            text: &template.text,
            purpose: Purpose::from_code(&template.purpose).unwrap_or(self.purpose),
            via: Via::from_code(&template.channel).unwrap_or(self.channel),
            segment: Segment::from_code(&template.segment).unwrap_or(self.segment),
            sender: policy.sender(),
            sms_url: policy.sms_url(),
        }
    }
}

fn line(what: &str, name: &str, rule: &Rule, lang: Lang) -> String {
    json!({
        what: name,
        "rule": rule.code,
        "name": rule.name,
        "severity": rule.severity.as_str(),
        "title": rule.title.get(lang),
    })
    .to_string()
}

fn text(path: &Path) -> anyhow::Result<String> {
    Ok(std::fs::read_to_string(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?)
}

/// The texts of a file, each once.
fn read(path: &Path) -> anyhow::Result<BTreeSet<Template>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match path.extension().and_then(|e| e.to_str()).unwrap_or_default() {
        "csv" | "tsv" | "xlsx" | "jsonl" | "gz" => table(path),
        "toml" => {
            let templates: Templates = toml::from_str(&text(path)?).map_err(|e| {
                let message = e.message().to_owned();
                Failure::new(message.clone(), format!("문구 파일을 읽을 수 없습니다: {message}")).at(path)
            })?;
            Ok(templates.template.into_iter().collect())
        }
        _ => Ok([Template { name, text: text(path)?, ..Template::default() }].into()),
    }
}

/// A table of texts. What a customer never reads, a visit's note and a steward's, is none.
fn table(path: &Path) -> anyhow::Result<BTreeSet<Template>> {
    let source = Source::open(path, &OpenOptions::new())?;
    let headers = match source.header() {
        Some(keys) => keys.to_vec(),
        None => source.head(1)?.into_iter().next().map(|r| r.cells).unwrap_or_default(),
    };
    let at = |names: &[&str]| headers.iter().position(|h| names.contains(&h.trim()));
    let Some(text) = at(&["text", "내용", "본문", "문구", "메시지"]) else {
        let failure = Failure::new("there is no column text", "‘text’ 열이 없습니다.");
        return Err(failure.at(path).hint("text, template, message_class, channel, segment").into());
    };
    let name = at(&["template", "name", "템플릿", "이름"]);
    let (purpose, channel) = (at(&["message_class", "purpose"]), at(&["channel"]));
    let segment = at(&["segment"]);
    let skip = u64::from(source.header().is_none());
    let plan = Plan { required: 0, ..Plan::new(skip, headers.len()) };
    let mut texts = BTreeSet::new();
    for batch in source.batches(&plan)? {
        let batch = batch?;
        for i in (0..batch.len()).filter(|&i| batch.kind(i) != RowKind::Blank) {
            let cell = |at: Option<usize>| at.map_or("", |c| batch.cell(i, c).trim()).to_owned();
            let channel = cell(channel);
            if !matches!(channel.as_str(), "visit" | "steward") {
                let (name, text) = (cell(name), batch.cell(i, text).to_owned());
                texts.insert(Template {
                    name,
                    text,
                    purpose: cell(purpose),
                    channel,
                    segment: cell(segment),
                });
            }
        }
    }
    Ok(texts)
}
