//! The recorded figures: a fall is a failure.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use crate::Failure;
use crate::tally::Tally;

/// Writes the figures, a line each: `"phone.valid" = [right, of]`.
pub(crate) fn write(path: &Path, tallies: &[Tally]) -> Result<ExitCode, Failure> {
    let mut text = String::from(
        "# Scores on the labelled samples: right answers and all answers. Written by `score --record FILE --update`.\n",
    );
    for (name, share) in tallies.iter().flat_map(Tally::figures) {
        writeln!(text, "\"{name}\" = [{}, {}]", share.right, share.of)?;
    }
    std::fs::write(path, text)?;
    Ok(ExitCode::SUCCESS)
}

/// Compares with the recorded figures, as shares: samples may grow.
pub(crate) fn compare(path: &Path, tallies: &[Tally]) -> Result<ExitCode, Failure> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let recorded: toml::Table = text.parse()?;
    let mut fell = false;
    for (name, share) in tallies.iter().flat_map(Tally::figures) {
        let Some((right, of)) = recorded.get(&name).and_then(fraction) else { continue };
        // a/b < c/d without rounding.
        if share.right * of < right * share.of {
            println!("{name} fell: {}/{} is less than the recorded {right}/{of}", share.right, share.of);
            fell = true;
        }
    }
    Ok(if fell { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn fraction(value: &toml::Value) -> Option<(usize, usize)> {
    let number = |v: &toml::Value| v.as_integer().and_then(|n| usize::try_from(n).ok());
    match value.as_array()?.as_slice() {
        [right, of] => Some((number(right)?, number(of)?)),
        _ => None,
    }
}
