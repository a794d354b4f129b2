//! One self-contained page.

use std::fmt::{self, Write};

use crate::item::Item;
use crate::model::Report;
use crate::render::Renderer;

pub(crate) struct Html;

impl Renderer for Html {
    fn finding(&mut self, _: &Item<'_>, _: &mut dyn Write) -> fmt::Result {
        Ok(())
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        writeln!(out, "<!doctype html><title>{}</title>", report.rows)
    }
}
