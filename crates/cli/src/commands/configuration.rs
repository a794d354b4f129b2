//! `cleanse config`.

use std::io::Write as _;
use std::path::Path;

use cleanse_core::Severity;

use crate::args::{ConfigCommand, FailOn, Global};
use crate::config::{Config, FILE_NAME, TEMPLATE};
use crate::exit::{Exit, Failure};

pub(crate) fn config(command: &ConfigCommand, global: &Global) -> anyhow::Result<Exit> {
    match command {
        ConfigCommand::Show => show(&Config::find(global.config.as_deref(), None)?)?,
        ConfigCommand::Schema => std::io::stdout().lock().write_all(crate::config::JSON_SCHEMA.as_bytes())?,
        ConfigCommand::Init => init(Path::new(FILE_NAME))?,
    }
    Ok(Exit::Clean)
}

fn init(path: &Path) -> anyhow::Result<()> {
    if path.exists() {
        let name = path.display();
        return Err(Failure::new(
            format!("{name} is there already"),
            format!("{name} 파일이 이미 있습니다."),
        )
        .into());
    }
    std::fs::write(path, TEMPLATE).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
    Ok(())
}

/// Prints the settings that hold here, as a configuration that would say the same.
fn show(config: &Config) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    match &config.path {
        Some(path) => writeln!(out, "# {}", path.display())?,
        None => writeln!(out, "# no {FILE_NAME} found")?,
    }
    let quoted = |s: &str| toml::Value::String(s.to_owned()).to_string();
    writeln!(out, "\n[columns]")?;
    for stated in &config.columns {
        let columns: Vec<String> = stated.columns.iter().map(|c| quoted(c)).collect();
        writeln!(out, "{} = [{}]", stated.role.as_str(), columns.join(", "))?;
    }
    writeln!(out, "\n[input]")?;
    writeln!(out, "encoding = {}", quoted(config.encoding.map_or("auto", cleanse_table::Encoding::label)))?;
    if let Some(format) = config.format {
        writeln!(out, "format = {}", quoted(format.as_str()))?;
    }
    if let Some(delimiter) = config.delimiter {
        writeln!(out, "delimiter = {}", quoted(&char::from(delimiter).to_string()))?;
    }
    if let Some(row) = config.header_row {
        writeln!(out, "header-row = {row}")?;
    }
    if let Some(sheet) = &config.sheet {
        writeln!(out, "sheet = {}", quoted(sheet))?;
    }
    writeln!(out, "\n[output]")?;
    writeln!(out, "bom = {}", config.bom.unwrap_or(true))?;
    writeln!(out, "spreadsheet-safe = {}", config.spreadsheet_safe.unwrap_or(false))?;
    writeln!(out, "show-values = {}", config.show_values.unwrap_or(false))?;
    if let Some(lang) = config.lang {
        writeln!(out, "lang = {}", quoted(lang.as_str()))?;
    }
    let fail_on = config.fail_on.map_or(Some(Severity::Error), FailOn::severity);
    writeln!(out, "\n[check]\nfail-on = {}", quoted(fail_on.map_or("never", Severity::as_str)))?;
    if let Some(baseline) = &config.baseline {
        writeln!(out, "baseline = {}", quoted(&baseline.display().to_string()))?;
    }
    writeln!(out, "\n[dedupe]\nenabled = {}", config.dedupe.unwrap_or(true))?;
    if !config.as_written.is_empty() {
        write!(out, "\n{}", toml::to_string(&config.as_written)?)?;
    }
    Ok(())
}
