//! `cleanse exclude`.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use cleanse_core::Lang;
use cleanse_pipeline::{
    ExcludeSettings, ExcludeSummary, Exclusion, Input, ListKind, ListSummary, Settings, thousands,
};

use crate::args::{ExcludeArgs, Global};
use crate::commands::run::{
    input, open_options, say_passed_over, say_tables, say_united, say_without_effect, stated,
};
use crate::config::Config;
use crate::exit::{Exit, Failure, say};
use crate::files;
use crate::language;
use crate::progress::{Bar, catch_interrupts};

pub(crate) fn exclude(args: &ExcludeArgs, global: &Global) -> anyhow::Result<Exit> {
    let wanted = wanted(args)?;
    let config = Config::find(global.config.as_deref(), Some(args.file.as_path()))?;
    let settings = settings(args, global, &config);
    let of_lists = wanted.lists.iter().map(|(list, _)| list);
    if settings.inputs.iter().chain(of_lists).filter(|input| **input == Input::Stdin).count() > 1 {
        let (en, ko) =
            ("standard input is one table: name the other", "표준 입력(-)은 한 번만 지정할 수 있습니다.");
        return Err(Failure::new(en, ko).into());
    }
    catch_interrupts();
    let exclusion = Exclusion::open(&settings, &wanted)?;
    let lang = exclusion.file().lang;
    if !global.quiet {
        say_without_effect(&exclusion.file().without_effect, lang);
        say_tables(exclusion.file().inputs.iter().chain(exclusion.lists()), lang, global.verbose > 0);
        say_passed_over(exclusion.passed_over(), lang);
        say_united(exclusion.file());
    }
    let bar = Bar::new(!global.quiet && !global.no_progress && std::io::stderr().is_terminal());
    let done = exclusion.run(&settings, &bar).map_err(|e| e.in_language(lang))?;
    drop(bar);
    if !global.quiet {
        say_result(&done, &args.out);
    }
    Ok(Exit::Clean)
}

fn wanted(args: &ExcludeArgs) -> Result<ExcludeSettings, Failure> {
    let of = |paths: &[PathBuf], kind: Option<ListKind>| -> Result<Vec<_>, Failure> {
        Ok(files::expand(paths)?.iter().map(|p| (input(p), kind)).collect())
    };
    let lists = [
        of(&args.lists, None)?,
        of(&args.refusal, Some(ListKind::Refusal))?,
        of(&args.withdrawal, Some(ListKind::Withdrawal))?,
        of(&args.people, Some(ListKind::People))?,
    ];
    Ok(ExcludeSettings { lists: lists.concat(), by: args.by.clone() })
}

fn settings(args: &ExcludeArgs, global: &Global, config: &Config) -> Settings {
    let mut settings = Settings::new(vec![input(&args.file)], args.out.clone());
    settings.overwrite = args.overwrite;
    settings.as_of = args.input.as_of.unwrap_or(settings.as_of);
    settings.stated = stated(&args.input, config);
    settings.header_row = args.input.header_row.or(config.header_row);
    settings.open = open_options(&args.input, config);
    settings.speech = language::speech(global).or(config.lang);
    settings.bom = !args.no_bom && config.bom.unwrap_or(true);
    settings.spreadsheet_safe = args.spreadsheet_safe || config.spreadsheet_safe.unwrap_or(false);
    settings
}

fn say_result(done: &ExcludeSummary, out: &Path) {
    let lang = done.lang;
    for list in &done.lists {
        say(&of_list(list, lang));
    }
    say(&match lang {
        Lang::En => format!("results in {}", out.display()),
        Lang::Ko => format!("결과: {}", out.display()),
    });
    say(&done.equation(lang));
}

/// What a list was taken for, what it was compared by, what it did, and what of it says nothing.
fn of_list(list: &ListSummary, lang: Lang) -> String {
    let [rows, excluded, review] = [list.rows, list.excluded, list.review].map(thousands);
    let by: Vec<&str> = list.by.iter().map(|key| key.label(lang)).collect();
    let (name, label, by) = (&list.list, list.label, by.join(", "));
    let mut text = match lang {
        Lang::En => {
            format!("{name}: {label} by {by}: {rows} rows, {excluded} taken out, {review} for review")
        }
        Lang::Ko => format!("{name}: {label}({by}로 비교) {rows}행: 제외 {excluded}행, 확인 대상 {review}행"),
    };
    let unusable = thousands(list.unusable);
    if list.unusable > 0 {
        text.push_str(&match lang {
            Lang::En => format!("; {unusable} rows without a value to compare"),
            Lang::Ko => format!(", 비교할 값이 없는 행 {unusable}행"),
        });
    }
    let unreadable = thousands(list.unreadable);
    if list.unreadable > 0 {
        text.push_str(&match lang {
            Lang::En => format!("; {unreadable} rows do not fit the columns"),
            Lang::Ko => format!(", 열 수가 맞지 않는 행 {unreadable}행"),
        });
    }
    if list.inactive > 0 {
        text.push_str(&inactive(list, lang));
    }
    if list.inactive > 0 && list.inactive == list.rows {
        text.push_str(match lang {
            Lang::En => "; to take these people out all the same: --people FILE",
            Lang::Ko => ". 그래도 이 사람들을 빼려면: --people 파일",
        });
    }
    text
}

/// The rows of a list that take nobody out, because they say of themselves that they belong on no such list.
fn inactive(list: &ListSummary, lang: Lang) -> String {
    let rows = thousands(list.inactive);
    let columns: Vec<&str> = list.inactive_by.keys().map(String::as_str).collect();
    let columns = columns.join(", ");
    let (en, ko) = if list.kind == ListKind::Withdrawal.as_str() {
        ("did not leave", "탈퇴하지")
    } else {
        ("refused nothing", "거부하지")
    };
    match lang {
        Lang::En => format!("; {rows} rows that {en} ({columns}) were not counted"),
        Lang::Ko => format!(", {ko} 않았다고 적힌 행 {rows}행({columns})은 세지 않음"),
    }
}
