//! Every rule as one page for a browser: what the documentation links to.

use std::fmt::Write as _;

use cleanse_core::{Lang, Rule};

const STYLE: &str = "body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;\
background:#fff}code{background:#eee;padding:0 .2em}article{border-top:1px solid #ccc;padding-top:.5rem}\
nav a{display:inline-block;margin-right:.8em}.facts{color:#555}\
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}code{background:#333}.facts{color:#aaa}a{color:#8ab4f8}}";

/// The page: a list of links, then a section a rule, whose address is its code.
pub(super) fn page(rules: &[&Rule], lang: Lang) -> String {
    let title = if lang == Lang::Ko { "규칙" } else { "Rules" };
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>cleanse: {title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n<nav>\n"
    );
    for rule in rules {
        let _ = writeln!(html, "<a href=\"#{0}\">{0}</a>", rule.code);
    }
    html.push_str("</nav>\n");
    for rule in rules {
        section(rule, lang, &mut html);
    }
    html
}

fn section(rule: &Rule, lang: Lang, html: &mut String) {
    let facts = [
        rule.severity.label(lang),
        rule.bad_kind.label(lang),
        rule.dimension.label(lang),
        rule.applicability.label(lang),
    ];
    let title = escaped(rule.title.get(lang));
    let _ = writeln!(
        html,
        "<article id=\"{0}\">\n<h2>{0} <small>{1}</small></h2>\n<p><strong>{title}</strong></p>\n<p class=\"facts\">{2}</p>",
        rule.code,
        rule.name,
        facts.join(" · ")
    );
    let doc: Vec<&str> = rule.doc.get(lang).lines().map(str::trim).collect();
    for paragraph in doc.split(|line| line.is_empty()).filter(|p| !p.is_empty()) {
        let _ = writeln!(html, "<p>{}</p>", inline(&paragraph.join(" ")));
    }
    html.push_str("</article>\n");
}

/// Escaped text with `**strong**` and `` `code` `` marked up: all that rules use.
fn inline(text: &str) -> String {
    let mut html = String::new();
    for (n, part) in text.split('`').enumerate() {
        if n % 2 == 1 {
            let _ = write!(html, "<code>{}</code>", escaped(part));
            continue;
        }
        for (n, part) in part.split("**").enumerate() {
            let part = escaped(part);
            html.push_str(&if n % 2 == 1 { format!("<strong>{part}</strong>") } else { part });
        }
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_elements_and_values_are_escaped() {
        assert_eq!(inline("**What.** `<a>` & b"), "<strong>What.</strong> <code>&lt;a&gt;</code> &amp; b");
    }

    #[test]
    fn every_rule_has_its_section() {
        let rules: Vec<&Rule> = cleanse_pipeline::rules().collect();
        for lang in [Lang::En, Lang::Ko] {
            let page = page(&rules, lang);
            assert!(rules.iter().all(|r| page.contains(&format!("<article id=\"{}\">", r.code))));
            assert!(!page.contains("**What") && !page.contains("**무엇"));
        }
    }
}
