//! Names: columns input, kind, status, expected name, surname, given name.

use std::path::Path;

use cleanse_core::{Cleansed, Context, Verdict};
use cleanse_name::{Kind, PersonName, cleanse};

use crate::Failure;
use crate::cells::{cell, rows};
use crate::tally::Tally;

const BARS: [&str; 5] = ["repairable", "ambiguous-undamaged", "hanja", "kinds", "no-silent-wrong-value"];

pub(crate) fn score(folder: &Path) -> Result<Tally, Failure> {
    let mut tally = Tally::new("name", &BARS);
    for row in rows(&folder.join("names.tsv"))? {
        let (input, kind, status) = (cell(&row, 0), cell(&row, 1), cell(&row, 2));
        let truth = Truth { name: cell(&row, 3), surname: cell(&row, 4), given: cell(&row, 5) };
        let out = cleanse(input, &Context::default());
        let right = truth.holds(input, status, &out);
        tally.row(kind, input, right, || {
            (format!("{status} {} = {} + {}", truth.name, truth.surname, truth.given), words(&out))
        });
        tally.bar(bar(kind, status), right);
        if kind.contains("hanja") {
            tally.bar("hanja", right);
        }
        tally.bar("no-silent-wrong-value", !truth.is_silently_wrong(status, &out));
    }
    Ok(tally)
}

fn bar(kind: &str, status: &str) -> &'static str {
    match status {
        "valid" if kind != "clean" => "repairable",
        "ambiguous" => "ambiguous-undamaged",
        _ => "kinds",
    }
}

struct Truth<'a> {
    name: &'a str,
    surname: &'a str,
    given: &'a str,
}

impl Truth<'_> {
    fn holds(&self, input: &str, status: &str, out: &Cleansed<PersonName>) -> bool {
        let value = out.value.as_ref();
        match status {
            // A guess from the keyboard is offered, not applied.
            "valid" => match (value, out.suggestions.first()) {
                (Some(name), _) => out.verdict.is_usable() && self.is(name),
                (None, Some(name)) => out.verdict == Verdict::Suspect && self.is(name),
                (None, None) => false,
            },
            // Untouched: the name that is expected, or the cell as it stands.
            "ambiguous" => {
                value.is_none_or(|v| [self.name, input].contains(&v.as_str())) && !out.findings.is_empty()
            }
            "junk" => matches!(out.verdict, Verdict::Suspect | Verdict::Invalid),
            "masked" => {
                out.kind == Some(Kind::Masked)
                    && !out.verdict.is_usable()
                    && value.is_none_or(|v| v.surname() == self.surname)
            }
            "organisation" => out.kind == Some(Kind::Organisation),
            "romanised" => {
                let rewritten = value.is_some_and(|v| v.as_str() == self.name);
                out.kind == Some(Kind::Romanised)
                    && !rewritten
                    && out.suggestions.iter().any(|s| s.as_str() == self.name)
            }
            "foreign" => out.kind == Some(Kind::Foreign) && value.is_some_and(|v| v.as_str() == self.name),
            _ => false,
        }
    }

    fn is(&self, name: &PersonName) -> bool {
        (name.as_str(), name.surname(), name.given()) == (self.name, self.surname, self.given)
    }

    /// A person's name that counts as good and is not the right one.
    fn is_silently_wrong(&self, status: &str, out: &Cleansed<PersonName>) -> bool {
        let person =
            matches!(status, "valid" | "ambiguous" | "junk" | "masked") && out.kind == Some(Kind::Person);
        person && out.verdict.is_usable() && out.value.as_ref().is_some_and(|v| v.as_str() != self.name)
    }
}

fn words(out: &Cleansed<PersonName>) -> String {
    let shown = |name: &PersonName| format!("{} = {} + {}", name.as_str(), name.surname(), name.given());
    let value = out.value.as_ref().map(shown).unwrap_or_default();
    let suggestions: Vec<_> = out.suggestions.iter().map(shown).collect();
    let codes: Vec<_> = out.findings.iter().map(|f| f.rule.code).collect();
    let kind = out.kind.map_or("-", Kind::as_str);
    format!("{} {kind} {value} [{}] {}", out.verdict, suggestions.join(", "), codes.join(" "))
}
