//! Plain tables of at most 80 display columns: Hangul is two wide.

use std::fmt::{self, Write};

use cleanse_text::columns;

/// The width of a terminal that everybody has.
pub(crate) const WIDTH: usize = 80;
const GAP: usize = 2;

/// A table whose numbers stand right and whose last column takes what room is left.
pub(crate) struct Table {
    right: &'static [usize],
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with a header; `right` names the columns that stand right.
    pub(crate) fn new(header: &[&str], right: &'static [usize]) -> Table {
        Table { right, rows: vec![header.iter().map(|&h| h.to_owned()).collect()] }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub(crate) fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let widths = self.widths();
        for row in &self.rows {
            let mut line = String::new();
            for (i, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                let cell = fit(cell, width);
                let pad = " ".repeat(width - columns(&cell));
                if self.right.contains(&i) {
                    line.push_str(&pad);
                    line.push_str(&cell);
                } else {
                    line.push_str(&cell);
                    line.push_str(&pad);
                }
                line.push_str(&" ".repeat(GAP));
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// As wide as the widest cell. What is too wide together is taken from the widest column, again and again.
    fn widths(&self) -> Vec<usize> {
        let count = self.rows.first().map_or(0, Vec::len);
        let widest = |i: usize| self.rows.iter().filter_map(|r| r.get(i)).map(|c| columns(c)).max();
        let mut widths: Vec<usize> = (0..count).map(|i| widest(i).unwrap_or(0)).collect();
        let room = WIDTH.saturating_sub(GAP * count.saturating_sub(1));
        while widths.iter().sum::<usize>() > room {
            let Some(widest) = widths.iter_mut().max() else { break };
            *widest -= 1;
        }
        widths
    }
}

/// The text, cut with an ellipsis where it is wider.
pub(crate) fn fit(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        if columns(&cut) + columns(c.encode_utf8(&mut [0; 4])) + 1 > width {
            break;
        }
        cut.push(c);
    }
    if width > 0 {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_tables_fit_80_columns() {
        let mut table = Table::new(&["규칙", "건수", "열", "내용"], &[1]);
        let long = "기간이 지나면 연결되지 않는 안심번호".repeat(3);
        table.row(vec!["PHN007".into(), "1,204".into(), "받는분 연락처(안심번호 포함)".repeat(2), long]);
        table.row(vec!["PHN001".into(), "3".into(), "휴대폰".into(), "전화번호가 없는 값".into()]);
        let mut out = String::new();
        table.write(&mut out).unwrap();
        assert!(out.lines().all(|l| columns(l) <= WIDTH), "{out}");
        assert!(out.contains('…'));
    }

    #[test]
    fn nothing_is_cut_that_fits() {
        assert_eq!(fit("휴대폰", 6), "휴대폰");
        assert_eq!(fit("휴대폰", 5), "휴대…");
        assert_eq!(fit("휴대폰", 0), "");
    }
}
