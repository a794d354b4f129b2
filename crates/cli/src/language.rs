//! Which language to speak.

use cleanse_core::{Lang, Speech};

use crate::args::Global;

/// How every command decides: what was asked for, else Korean over Hangul headers, else the system's. A command that finds
/// a configuration adds what that states.
pub(crate) fn speech(global: &Global) -> Speech {
    Speech { stated: global.lang, system: system() }
}

/// `--lang` as it stands in the arguments, else the system's.
pub(crate) fn before_parsing() -> Lang {
    stated().unwrap_or_else(system)
}

fn stated() -> Option<Lang> {
    let args: Vec<String> = std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
    let with_equals = args.iter().find_map(|a| a.strip_prefix("--lang=")).and_then(Lang::from_code);
    let apart = || {
        args.iter().position(|a| a == "--lang").and_then(|i| args.get(i + 1)).and_then(|l| Lang::from_code(l))
    };
    with_equals.or_else(apart)
}

/// The language of the system's messages: the first of the three variables that is set decides, as in POSIX.
fn system() -> Lang {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    if locale.is_some_and(|l| l.starts_with("ko")) { Lang::Ko } else { Lang::En }
}
