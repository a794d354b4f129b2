//! `cleanse fix`.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use cleanse_core::Lang;
use cleanse_pipeline::{DiffSink, FixSettings, Fixed, Intakes, Settings};

use super::run;
use crate::args::{FixArgs, Global};
use crate::config::Config;
use crate::exit::{Exit, Failure, printable, say};
use crate::files;
use crate::language;
use crate::progress::{Bar, catch_interrupts};

pub(crate) fn fix(args: &FixArgs, global: &Global) -> anyhow::Result<Exit> {
    let file = files::expand_one(&args.file)?;
    let config = Config::find(global.config.as_deref(), Some(&file))?;
    let settings = settings(args, global, &config, &file);
    let fixes = targets(args, &file)?;
    catch_interrupts();
    let intakes = Intakes::open(&settings)?;
    let lang = intakes.lang;
    if !global.quiet {
        run::say_intakes(&intakes, global.verbose > 0);
    }
    let bar = Bar::new(!global.quiet && !global.no_progress && std::io::stderr().is_terminal());
    let mut print = |text: &str| std::io::stdout().lock().write_all(printable(text).as_bytes());
    let diff = args.diff.then_some(&mut print as &mut DiffSink<'_>);
    let fixed =
        cleanse_pipeline::fix(&settings, &fixes, &intakes, diff, &bar).map_err(|e| e.in_language(lang))?;
    drop(bar);
    if !global.quiet {
        say_fixed(&fixed, &fixes, lang);
    }
    Ok(Exit::Clean)
}

fn settings(args: &FixArgs, global: &Global, config: &Config, file: &Path) -> Settings {
    let mut settings = Settings::new(vec![run::input(file)], PathBuf::new());
    settings.as_of = args.input.as_of.unwrap_or(settings.as_of);
    settings.stated = run::stated(&args.input, config);
    settings.header_row = args.input.header_row.or(config.header_row);
    settings.open = run::open_options(&args.input, config);
    settings.speech = language::speech(global).or(config.lang);
    settings.show_values = args.show_values || config.show_values.unwrap_or(false);
    settings.contact_required = false;
    settings.dedupe = false;
    settings
}

/// Where the fixed table goes. The input under its own name is a change in place.
fn targets(args: &FixArgs, file: &Path) -> Result<FixSettings, Failure> {
    let unsafe_fixes = args.unsafe_fixes;
    let (out, in_place) = match (&args.out, args.in_place) {
        (Some(out), _) if cleanse_table::same_file(out, file) => {
            let (en, ko) = ("the output is the input", "입력과 출력이 같은 파일입니다.");
            return Err(Failure::new(en, ko).hint("--in-place"));
        }
        (Some(out), _) => (Some(out.clone()), false),
        (None, true) if file.as_os_str() == "-" => {
            let (en, ko) =
                ("standard input cannot be changed in place", "표준 입력은 그 자리에서 고칠 수 없습니다.");
            return Err(Failure::new(en, ko).hint("-o OUT"));
        }
        (None, true) => (Some(file.to_owned()), true),
        (None, false) if args.diff => (None, false),
        (None, false) => {
            let (en, ko) = ("where does the fixed file go?", "교정한 파일을 쓸 곳이 없습니다.");
            return Err(Failure::new(en, ko).hint("-o OUT, --in-place, --diff"));
        }
    };
    Ok(FixSettings { unsafe_fixes, out: out.filter(|_| !args.diff), in_place: in_place && !args.diff })
}

fn say_fixed(fixed: &Fixed, fixes: &FixSettings, lang: Lang) {
    let n = cleanse_pipeline::thousands;
    for ((code, column), count) in &fixed.changes {
        say(&match lang {
            Lang::En => format!("{code} {column}: {}", n(*count)),
            Lang::Ko => format!("{code} {column}: {}건", n(*count)),
        });
    }
    if fixed.unencodable > 0 {
        let count = n(fixed.unencodable);
        say(&match lang {
            Lang::En => {
                format!("{count} changes cannot be written in the encoding of the file: left as they are")
            }
            Lang::Ko => format!("파일의 문자 집합으로 쓸 수 없는 교정 {count}건은 그대로 두었습니다"),
        });
    }
    if fixed.unparted > 0 {
        let count = n(fixed.unparted);
        say(&match lang {
            Lang::En => {
                format!("{count} guesses do not part into the columns of their value: left as they are")
            }
            Lang::Ko => format!("여러 열에 나누어 쓸 수 없는 교정 제안 {count}건은 그대로 두었습니다"),
        });
    }
    let would = fixes.out.is_none();
    let (cells, rows, all) = (n(fixed.changed_cells), n(fixed.changed_rows), n(fixed.rows));
    say(&match (lang, would) {
        (Lang::En, true) => format!("would fix {cells} cells in {rows} of {all} rows"),
        (Lang::En, false) => format!("fixed {cells} cells in {rows} of {all} rows"),
        (Lang::Ko, true) => format!("자동 교정 예정: 전체 {all}행 중 {rows}행, 값 {cells}개"),
        (Lang::Ko, false) => format!("자동 교정 완료: 전체 {all}행 중 {rows}행, 값 {cells}개"),
    });
    if let Some(ledger) = &fixed.ledger {
        let word = if lang == Lang::Ko { "변경 이력:" } else { "ledger:" };
        say(&format!("{word} {}", ledger.display()));
    }
}
