//! Phones: columns input, kind, truth status, truth E.164, type, display.

use std::path::Path;

use cleanse_core::{Cleansed, Context, Verdict};
use cleanse_phone::{Kind, Phone, cleanse};

use crate::Failure;
use crate::cells::{cell, rows};
use crate::tally::Tally;

const BARS: [&str; 6] =
    ["valid", "plan-invalid", "no-silent-wrong-value", "multi", "other-invalid", "suspect"];

pub(crate) fn score(folder: &Path) -> Result<Tally, Failure> {
    let mut tally = Tally::new("phone", &BARS);
    for row in rows(&folder.join("phones.tsv"))? {
        let (input, kind, status) = (cell(&row, 0), cell(&row, 1), cell(&row, 2));
        let truth = Truth { e164: cell(&row, 3), display: cell(&row, 5), note: cell(&row, 6) };
        let out = cleanse(input, &Context::default());
        // An empty cell is no error, whatever nobody sees in it.
        let right =
            truth.holds(status, &out) || (out.verdict == Verdict::Empty && cleanse_text::is_blank(input));
        tally.row(kind, input, right, || (format!("{status} {} {}", truth.e164, truth.display), words(&out)));
        tally.bar("no-silent-wrong-value", !truth.is_silently_wrong(&out));
        tally.bar(bar(kind, status), right);
    }
    Ok(tally)
}

fn bar(kind: &str, status: &str) -> &'static str {
    match status {
        "valid" | "foreign" => "valid",
        "multi" => "multi",
        "invalid" if kind.starts_with("plan:") => "plan-invalid",
        "suspicious" | "legacy" | "ambiguous" => "suspect",
        _ => "other-invalid",
    }
}

struct Truth<'a> {
    e164: &'a str,
    display: &'a str,
    note: &'a str,
}

impl Truth<'_> {
    fn holds(&self, status: &str, out: &Cleansed<Phone>) -> bool {
        let e164 = e164(out.value.as_ref());
        match status {
            "valid" | "foreign" => out.verdict.is_usable() && e164 == self.e164 && self.is_displayed(out),
            "suspicious" => out.verdict == Verdict::Suspect && e164 == self.e164,
            "legacy" => {
                out.verdict == Verdict::Suspect && out.kind == Some(Kind::Legacy) && self.is_suggested(out)
            }
            "multi" => {
                let all: Vec<String> =
                    out.value.iter().chain(&out.others).map(|p| p.e164().as_str().to_owned()).collect();
                out.verdict.is_usable() && all.join(" ") == self.e164
            }
            "special" => out.verdict == Verdict::Invalid && out.kind == Some(Kind::Special),
            "masked" => out.verdict == Verdict::Invalid && out.kind == Some(Kind::Masked),
            "ambiguous" => out.verdict == Verdict::Suspect,
            _ => out.verdict == Verdict::Invalid,
        }
    }

    /// The printed form; an extension may follow it.
    fn is_displayed(&self, out: &Cleansed<Phone>) -> bool {
        let shown = out.value.as_ref().map(Phone::to_string).unwrap_or_default();
        shown
            .strip_prefix(self.display)
            .is_some_and(|rest| rest.is_empty() || self.display.is_empty() || rest.starts_with(' '))
    }

    /// The number that the 2003 rule gives stands behind an arrow in the note, when there is one.
    fn is_suggested(&self, out: &Cleansed<Phone>) -> bool {
        let Some((_, rule)) = self.note.split_once('→') else { return true };
        let number = rule.split([' ', '(']).next().unwrap_or_default();
        out.suggestions.iter().any(|p| p.to_string() == number)
    }

    /// A value that counts as good and is not the right one.
    fn is_silently_wrong(&self, out: &Cleansed<Phone>) -> bool {
        let value = e164(out.value.as_ref());
        out.verdict.is_usable() && self.e164.split(' ').next() != Some(&*value)
    }
}

fn e164(phone: Option<&Phone>) -> String {
    phone.map(|p| p.e164().as_str().to_owned()).unwrap_or_default()
}

fn words(out: &Cleansed<Phone>) -> String {
    let shown = |phones: &[Phone]| phones.iter().map(Phone::to_string).collect::<Vec<_>>().join(", ");
    let value = out.value.as_ref().map(Phone::to_string).unwrap_or_default();
    let codes: Vec<_> = out.findings.iter().map(|f| f.rule.code).collect();
    let kind = out.kind.map_or("-", Kind::as_str);
    format!(
        "{} {kind} {value} [{}] others [{}] {}",
        out.verdict,
        shown(&out.suggestions),
        shown(&out.others),
        codes.join(" ")
    )
}
