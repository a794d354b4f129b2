//! Reports on their way out: one to the primary stream, others to files, all from one pass.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use cleanse_core::Lang;
use cleanse_report::{Format, Item, Renderer, Report, renderer};
use cleanse_table::AtomicFile;

use crate::exit::printable;

/// So many bytes are collected before they are written.
const BUFFER: usize = 64 * 1024;

/// Where a report goes.
enum Target {
    Stdout,
    File(AtomicFile),
}

struct Out {
    renderer: Box<dyn Renderer + Send>,
    buffer: String,
    /// Whether people read it on a terminal.
    is_prose: bool,
    target: Target,
}

/// The reports that were asked for.
pub(crate) struct Reports(Vec<Out>);

impl Reports {
    /// One report to the primary stream, and the others to their files, which appear when the work is done and are none of
    /// the inputs.
    pub(crate) fn open(
        primary: Option<Format>,
        others: &[(Format, PathBuf)],
        lang: Lang,
        inputs: &[PathBuf],
    ) -> anyhow::Result<Reports> {
        cleanse_table::keep_apart(others.iter().map(|(_, path)| path), inputs)?;
        let out = |format, target| Out {
            renderer: renderer(format, lang),
            buffer: String::new(),
            is_prose: matches!(format, Format::Text | Format::Concise),
            target,
        };
        let mut outs: Vec<Out> = primary.map(|format| out(format, Target::Stdout)).into_iter().collect();
        for (format, path) in others {
            outs.push(out(*format, Target::File(AtomicFile::create(path)?)));
        }
        for out in &mut outs {
            out.renderer.begin(&mut out.buffer)?;
        }
        Ok(Reports(outs))
    }

    /// How many findings of a rule in a column they look at.
    pub(crate) fn wanted(&self) -> u64 {
        self.0.iter().map(|out| out.renderer.wanted()).max().unwrap_or(0)
    }

    /// One finding, to all of them.
    pub(crate) fn finding(&mut self, item: &Item<'_>) -> io::Result<()> {
        for out in &mut self.0 {
            out.renderer.finding(item, &mut out.buffer).map_err(io::Error::other)?;
            if out.buffer.len() >= BUFFER {
                out.flush()?;
            }
        }
        Ok(())
    }

    /// Everything that is known at the end.
    pub(crate) fn end(mut self, report: &Report) -> anyhow::Result<()> {
        for out in &mut self.0 {
            out.renderer.end(report, &mut out.buffer)?;
            out.flush()?;
        }
        for out in self.0 {
            if let Target::File(file) = out.target {
                file.commit()?;
            }
        }
        Ok(())
    }
}

impl Out {
    fn flush(&mut self) -> io::Result<()> {
        match &mut self.target {
            Target::Stdout if self.is_prose => {
                io::stdout().lock().write_all(printable(&self.buffer).as_bytes())?;
            }
            Target::Stdout => io::stdout().lock().write_all(self.buffer.as_bytes())?,
            Target::File(file) => file.write_all(self.buffer.as_bytes())?,
        }
        self.buffer.clear();
        Ok(())
    }
}

/// `FORMAT=PATH`.
pub(crate) fn report_to(text: &str) -> Result<(Format, PathBuf), String> {
    let (name, path) = text.split_once('=').ok_or("FORMAT=PATH, for example sarif=report.sarif")?;
    Ok((format(name)?, Path::new(path).to_owned()))
}

/// A format by its name.
pub(crate) fn format(name: &str) -> Result<Format, String> {
    let names = || Format::ALL.map(Format::as_str).join(", ");
    Format::from_name(name).ok_or_else(names)
}
