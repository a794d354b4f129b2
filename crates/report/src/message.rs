//! Findings in words: the place first, then what is wrong, then what would mend it.

use cleanse_core::{Applicability, Lang, Rule};

use crate::item::Item;
use crate::words::{self, thousands};

/// Sentences for rules whose title does not say enough, by the rule's name.
const SENTENCES: &[(&str, &str, &str)] = &[
    (
        "closed-provider",
        "the mail provider has closed; nothing can be received there",
        "종료된 메일 서비스의 주소입니다. 받을 수 없는 주소입니다",
    ),
    (
        "virtual-number",
        "a virtual number (050); it expires, and is neither a contact point nor a key",
        "안심번호(050)입니다. 기간이 지나면 연결되지 않으므로 연락 수단과 동일인 판정에 쓰지 않습니다",
    ),
];

/// What is wrong, as a sentence without its full stop.
#[must_use]
pub fn sentence(rule: &Rule, lang: Lang) -> String {
    if let Some((_, en, ko)) = SENTENCES.iter().find(|(name, ..)| *name == rule.name) {
        return if lang == Lang::Ko { ko } else { en }.to_string();
    }
    match lang {
        Lang::En => rule.title.en.to_owned(),
        Lang::Ko if rule.title.ko.ends_with('다') => rule.title.ko.to_owned(),
        Lang::Ko => format!("{}입니다", rule.title.ko),
    }
}

/// What is wrong and what would mend it, values masked.
#[must_use]
pub fn message(item: &Item<'_>, lang: Lang) -> String {
    let mut text = sentence(item.rule, lang);
    if let Some(value) = item.value.filter(|v| !v.is_empty()) {
        text.push_str(&format!(" (‘{value}’)"));
    }
    if lang == Lang::Ko {
        text.push('.');
    }
    if let Some(suggestion) = item.suggestion {
        text.push_str(&suggested(suggestion, item.rule.applicability, lang));
    }
    text
}

fn suggested(value: &str, applicability: Applicability, lang: Lang) -> String {
    let safe = applicability == Applicability::Safe;
    match (lang, safe) {
        (Lang::En, true) => format!("; becomes {value}"),
        (Lang::En, false) => format!("; suggestion: {value} ({})", words::GUESS.en),
        (Lang::Ko, true) => {
            format!(" {value}{} {}.", cleanse_text::josa(value, "으로/로"), words::CAN_BE_FIXED.ko)
        }
        (Lang::Ko, false) => format!(" {}: {value} ({})", words::SUGGESTION.ko, words::GUESS.ko),
    }
}

/// The place, as practised: file, row as the spreadsheet shows it, column.
#[must_use]
pub fn place(item: &Item<'_>, lang: Lang) -> String {
    let mut text = item.file.to_owned();
    if item.line > 0 {
        text.push_str(&match lang {
            Lang::En => format!(" row {}", thousands(item.line)),
            Lang::Ko => format!(" {}행", thousands(item.line)),
        });
    }
    if let Some(column) = item.column {
        text.push(' ');
        text.push_str(column);
    }
    text
}
