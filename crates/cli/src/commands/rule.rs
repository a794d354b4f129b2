//! `cleanse rule`.

use std::io::Write as _;

use cleanse_core::{Lang, Rule};
use cleanse_record::nearest;

use crate::args::RuleArgs;
use crate::exit::{Exit, Failure};

pub(crate) fn rule(args: &RuleArgs, lang: Lang) -> anyhow::Result<Exit> {
    let mut out = std::io::stdout().lock();
    let mut rules: Vec<&Rule> = cleanse_pipeline::rules()
        .chain(cleanse_bounce::RULES.iter().copied())
        .chain(cleanse_repair::RULES.iter().copied())
        .collect();
    rules.sort_by_key(|r| r.code);
    let chosen: Vec<&Rule> = match &args.code {
        None => rules,
        Some(asked) => vec![find(&rules, asked)?],
    };
    if args.html {
        out.write_all(super::rule_page::page(&chosen, lang).as_bytes())?;
        return Ok(Exit::Clean);
    }
    for (i, rule) in chosen.iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        write!(out, "{}", page(rule, lang))?;
    }
    Ok(Exit::Clean)
}

fn find<'a>(rules: &[&'a Rule], asked: &str) -> Result<&'a Rule, Failure> {
    let wanted = |r: &&&Rule| r.code.eq_ignore_ascii_case(asked) || r.name == asked;
    rules.iter().find(wanted).copied().ok_or_else(|| {
        let near = nearest(asked, rules.iter().flat_map(|r| [r.code, r.name]));
        Failure::new(format!("there is no rule {asked}"), format!("‘{asked}’ 규칙이 없습니다.")).meant(near)
    })
}

fn page(rule: &Rule, lang: Lang) -> String {
    let doc: Vec<&str> = rule.doc.get(lang).lines().map(|l| l.strip_prefix(' ').unwrap_or(l)).collect();
    format!(
        "# {} {}\n\n{}\n\n{} | {} | {} | {}\n\n{}\n",
        rule.code,
        rule.name,
        rule.title.get(lang),
        rule.severity.label(lang),
        rule.bad_kind.label(lang),
        rule.dimension.label(lang),
        rule.applicability.label(lang),
        doc.join("\n").trim()
    )
}
