//! `cleanse profile`.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use cleanse_pipeline::{Intakes, Settings};
use cleanse_report::{profile_json, profile_text};

use super::run;
use crate::args::{Global, ProfileArgs, ProfileFormat};
use crate::config::Config;
use crate::exit::{Exit, printable};
use crate::files;
use crate::language;
use crate::progress::{Bar, catch_interrupts};

pub(crate) fn profile(args: &ProfileArgs, global: &Global) -> anyhow::Result<Exit> {
    let paths = files::expand(&args.files)?;
    let config = Config::find(global.config.as_deref(), paths.first().map(PathBuf::as_path))?;
    let inputs = paths.iter().map(|f| run::input(f)).collect();
    let mut settings = Settings::new(inputs, PathBuf::new());
    settings.stated = run::stated(&args.input, &config);
    settings.header_row = args.input.header_row.or(config.header_row);
    settings.open = run::open_options(&args.input, &config);
    settings.speech = language::speech(global).or(config.lang);
    settings.show_values = args.show_values || config.show_values.unwrap_or(false);
    settings.contact_required = false;
    catch_interrupts();
    let intakes = Intakes::open(&settings)?;
    let lang = intakes.lang;
    if !global.quiet {
        run::say_without_effect(&intakes.without_effect, lang);
    }
    let bar = Bar::new(!global.quiet && !global.no_progress && std::io::stderr().is_terminal());
    let profiles = cleanse_pipeline::profile(&settings, &intakes, &bar).map_err(|e| e.in_language(lang))?;
    drop(bar);
    let mut text = String::new();
    match args.output_format {
        ProfileFormat::Text => {
            profile_text(&profiles, lang, &mut text)?;
            text = printable(&text).into_owned();
        }
        ProfileFormat::Json => profile_json(&profiles, &mut text)?,
    }
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(Exit::Clean)
}
