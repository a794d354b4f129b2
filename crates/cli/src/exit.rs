//! Exit codes and the last words of a failure.

use std::borrow::Cow;
use std::io;
use std::process::ExitCode;

use cleanse_core::Lang;
use cleanse_pipeline::ErrorKind;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// The work was done.
    Clean,
    /// Findings that fail a check, or a gate that does not hold.
    Findings,
    /// Usage, configuration, I/O or a broken promise.
    CouldNotRun,
    /// Ctrl-C.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::CouldNotRun => 2,
            Exit::Interrupted => 130,
        })
    }
}

impl Exit {
    /// Says on stderr what went wrong, with a hint where there is one. A broken pipe is success: whoever read has
    /// seen enough.
    ///
    /// Without a stated language a complaint about Hangul headers speaks Korean.
    pub(crate) fn of_error(error: &anyhow::Error, stated: Option<Lang>, system: Lang) -> Exit {
        if is_broken_pipe(error) {
            return Exit::Clean;
        }
        let of_input =
            error.downcast_ref::<cleanse_pipeline::Error>().and_then(cleanse_pipeline::Error::lang);
        let of_input = of_input.or(error.downcast_ref::<Failure>().and_then(|failure| failure.lang));
        let lang = stated.or(of_input).unwrap_or(system);
        let (message, hint) = match error.downcast_ref::<cleanse_pipeline::Error>() {
            Some(e) => (e.message(lang), e.hint(lang)),
            None => match error.downcast_ref::<cleanse_table::Error>() {
                Some(e) => (e.message(lang), e.hint().map(|h| h.get(lang).to_owned())),
                None => match error.downcast_ref::<cleanse_store::Error>() {
                    Some(e) => (e.message(lang), e.hint().map(|h| h.get(lang).to_owned())),
                    None => match error.downcast_ref::<Failure>() {
                        Some(failure) => (failure.message(lang).to_owned(), failure.hint.clone()),
                        None => (format!("{error:#}"), None),
                    },
                },
            },
        };
        say(&format!("{}: {message}", if lang == Lang::Ko { "오류" } else { "error" }));
        if let Some(hint) = hint {
            say(&format!("{}: {hint}", if lang == Lang::Ko { "도움말" } else { "hint" }));
        }
        match error.downcast_ref::<cleanse_pipeline::Error>().map(cleanse_pipeline::Error::kind) {
            Some(ErrorKind::Interrupted) => Exit::Interrupted,
            _ => Exit::CouldNotRun,
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|e| e.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe))
}

/// A failure of the command line itself, in both languages.
#[derive(Debug)]
pub(crate) struct Failure {
    en: String,
    ko: String,
    hint: Option<String>,
    /// The language of the table that it is about.
    lang: Option<Lang>,
}

impl Failure {
    pub(crate) fn new(en: impl Into<String>, ko: impl Into<String>) -> Failure {
        Failure { en: en.into(), ko: ko.into(), hint: None, lang: None }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hint = Some(hint.into());
        self
    }

    /// The same failure, with the name that was meant, if one is near.
    pub(crate) fn meant(self, near: Option<&str>) -> Failure {
        match near {
            Some(near) => self.hint(near),
            None => self,
        }
    }

    /// The same failure, about a table of this language.
    pub(crate) fn in_language(mut self, lang: Lang) -> Failure {
        self.lang = Some(lang);
        self
    }

    /// The same failure, at a file.
    pub(crate) fn at(mut self, path: &std::path::Path) -> Failure {
        self.en = format!("{}: {}", path.display(), self.en);
        self.ko = format!("{}: {}", path.display(), self.ko);
        self
    }

    /// A mistake in gates or baselines.
    pub(crate) fn of_check(e: &cleanse_check::Error) -> Failure {
        Failure::new(e.message(Lang::En), e.message(Lang::Ko))
    }

    /// The failure and its hint in one line, for the usage message of the command line.
    pub(crate) fn with_hint(&self) -> String {
        match &self.hint {
            Some(hint) => format!("{}; did you mean {hint}?", self.en),
            None => self.en.clone(),
        }
    }

    #[cfg(test)]
    pub(crate) fn hint_text(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    fn message(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ko => &self.ko,
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.en)
    }
}

impl std::error::Error for Failure {}

/// A panic is a defect of ours; its message may hold a customer's value. Only the place is told, and the exit code is that
/// of a run that could not be done.
pub(crate) fn hide_values_from_panics(lang: Lang) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or(String::new(), |l| format!("{}:{}", l.file(), l.line()));
        say(&match lang {
            Lang::En => format!(
                "error: this is a defect of cleanse ({place}); please report it. No result was written."
            ),
            Lang::Ko => {
                format!("오류: 프로그램의 결함입니다({place}). 알려 주십시오. 결과를 쓰지 않았습니다.")
            }
        });
    }));
}

/// A line on stderr. Nobody may be listening: that stops nothing.
pub(crate) fn say(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(io::stderr().lock(), "{}", printable(line));
}

/// A text without what a terminal would obey: control characters of headers and file names are shown as escapes. Ends of lines stay.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let obeyed = |c: char| c.is_control() && c != '\n';
    if !text.contains(obeyed) {
        return Cow::Borrowed(text);
    }
    let escaped = |c: char| if obeyed(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(escaped).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A copy of this test panics under the hook.
    const CHILD: &str = "CLEANSE_TEST_PANICS";

    #[test]
    fn a_panic_tells_its_place_and_no_value() {
        if std::env::var_os(CHILD).is_some() {
            hide_values_from_panics(Lang::En);
            panic!("010-7391-5826");
        }
        let test = std::env::current_exe().expect("a path");
        let args = ["--exact", "exit::tests::a_panic_tells_its_place_and_no_value", "--nocapture"];
        let output = std::process::Command::new(test).args(args).env(CHILD, "1").output().expect("runs");
        let told = [output.stdout, output.stderr].concat();
        let told = String::from_utf8_lossy(&told);
        assert!(told.contains("this is a defect of cleanse (") && told.contains("exit.rs:"), "{told}");
        assert!(!told.contains("7391"), "a panic told its value");
    }
}
