//! Usage errors in both languages.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use cleanse_core::Lang;

use crate::exit::{Exit, say};

/// Prints help and version as asked for, and usage errors with a hint.
pub(crate) fn report(error: &clap::Error, lang: Lang) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Printing help to a closed pipe is nobody's loss.
        let _ = error.print();
        return Exit::Clean;
    }
    match korean(error).filter(|_| lang == Lang::Ko) {
        Some(message) => {
            say(&format!("오류: {message}"));
            if let Some(near) = context(error, ContextKind::SuggestedArg)
                .or_else(|| context(error, ContextKind::SuggestedSubcommand))
                .or_else(|| context(error, ContextKind::SuggestedValue))
            {
                say(&format!("도움말: ‘{near}’를 뜻하셨습니까?")
                    .replace("’를", &format!("’{}", cleanse_text::josa(&near, "을/를"))));
            }
            say("도움말: cleanse --help");
        }
        None => {
            let _ = error.print();
        }
    }
    Exit::CouldNotRun
}

fn korean(error: &clap::Error) -> Option<String> {
    let arg = context(error, ContextKind::InvalidArg).unwrap_or_default();
    Some(match error.kind() {
        ErrorKind::UnknownArgument => format!("‘{arg}’ 옵션이 없습니다."),
        ErrorKind::InvalidSubcommand => {
            format!(
                "‘{}’ 명령이 없습니다.",
                context(error, ContextKind::InvalidSubcommand).unwrap_or_default()
            )
        }
        ErrorKind::MissingRequiredArgument => format!("필요한 값이 없습니다: {arg}"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
            let valid = context(error, ContextKind::ValidValue)
                .map_or(String::new(), |v| format!(" (가능한 값: {v})"));
            if value.is_empty() {
                format!("‘{arg}’에 값이 필요합니다.{valid}")
            } else {
                format!("‘{arg}’에 ‘{value}’ 값을 쓸 수 없습니다.{valid}")
            }
        }
        ErrorKind::ArgumentConflict => {
            format!(
                "‘{arg}’ 옵션을 ‘{}’와(과) 함께 쓸 수 없습니다.",
                context(error, ContextKind::PriorArg).unwrap_or_default()
            )
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "명령이 없습니다.".to_owned()
        }
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("‘{arg}’의 값 수가 맞지 않습니다.")
        }
        ErrorKind::InvalidUtf8 => "인수를 UTF-8로 읽을 수 없습니다.".to_owned(),
        _ => return None,
    })
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(s) => Some(s.clone()),
        ContextValue::Strings(list) => Some(list.join(", ")),
        _ => None,
    }
}
