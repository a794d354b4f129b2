//! Every rule is documented and does what its examples say.

use cleanse_core::{Context, Lang};
use cleanse_name::{cleanse, rules::RULES};

#[test]
fn golden_rows_hold() {
    for rule in RULES {
        assert!(!rule.golden.is_empty(), "{} has no example", rule.code);
        for row in rule.golden {
            let cell = cleanse(row.input, &Context::default());
            let shown = cell.value.as_ref().or(cell.suggestions.first());
            assert!(
                cell.hit(rule.code),
                "{}: {} is not hit: {:?}",
                rule.code,
                row.input,
                codes(&cell.findings)
            );
            assert_eq!(cell.verdict, row.verdict, "{}: {}", rule.code, row.input);
            assert_eq!(shown.map_or("", |n| n.as_str()), row.output, "{}: {}", rule.code, row.input);
        }
    }
}

fn codes(findings: &[cleanse_core::Finding]) -> Vec<&'static str> {
    findings.iter().map(|f| f.rule.code).collect()
}

#[test]
fn codes_and_names_are_unique_and_in_order() {
    for (n, rule) in (1..).zip(RULES) {
        assert_eq!(rule.code, format!("NAM{n:03}"));
        assert_eq!(RULES.iter().filter(|r| r.name == rule.name).count(), 1, "{}", rule.name);
    }
}

#[test]
fn both_languages_have_the_four_parts() {
    for rule in RULES {
        let parts = |lang, names: [&str; 4]| {
            let doc = rule.doc.get(lang);
            names.iter().all(|name| doc.contains(&format!("**{name}.**")))
        };
        assert!(parts(Lang::En, ["What", "Why", "Example", "Fix"]), "{}", rule.code);
        assert!(parts(Lang::Ko, ["무엇", "왜", "예", "고침"]), "{}", rule.code);
        assert!(!rule.doc.ko.contains("분리 보관") && !rule.doc.ko.contains("삭제"), "{}", rule.code);
    }
}

#[test]
fn what_is_no_defect_hits_nothing() {
    for clean in [
        "김철수",
        "이산",
        "남궁민수",
        "정하나",
        "마이클 브라운",
        "(주)미래산업",
        "삼성전자",
        "John Smith",
        "김마리아",
    ] {
        let cell = cleanse(clean, &Context::default());
        assert!(cell.findings.is_empty() && cell.verdict.is_usable(), "{clean}: {:?}", codes(&cell.findings));
    }
}
