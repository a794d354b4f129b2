//! Formulas that were saved without what they give: programs that write workbooks and do not calculate leave it out.

use std::io::{Read, Seek};

use calamine::{DataRef, Xlsx, XlsxError};
use memchr::memmem;
use zip::ZipArchive;

use crate::ErrorKind;

/// The formulas of a sheet that have no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Uncalculated {
    /// How many.
    pub(crate) count: u64,
    /// The name of the first cell, as the spreadsheet shows it.
    pub(crate) first: String,
}

/// What is looked at of a sheet at a time.
const PIECE: usize = 64 << 10;
/// How formulas end, with and without a prefix of the namespace.
const ENDS: [&[u8]; 2] = [b"/f>", b":f>"];

/// Whether any sheet of a workbook has formulas. Most have none, and this is seen without taking their cells apart again.
pub(super) fn stand_in(reader: impl Read + Seek) -> Result<bool, ErrorKind> {
    let mut archive = ZipArchive::new(reader).map_err(|_| ErrorKind::Damaged)?;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| ErrorKind::Damaged)?;
        let is_sheet = part.name().is_ok_and(|name| name.starts_with("xl/worksheets/"));
        if is_sheet && holds_formulas(part).map_err(|_| ErrorKind::Damaged)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn holds_formulas(mut part: impl Read) -> std::io::Result<bool> {
    let longest = ENDS[0].len();
    let mut piece = vec![0; PIECE];
    let mut kept = 0;
    loop {
        let read = part.read(&mut piece[kept..])?;
        if read == 0 {
            return Ok(false);
        }
        let filled = kept + read;
        if ENDS.iter().any(|end| memmem::find(&piece[..filled], end).is_some()) {
            return Ok(true);
        }
        // An end may stand on two pieces.
        kept = filled.min(longest - 1);
        piece.copy_within(filled - kept..filled, 0);
    }
}

/// The formulas of a sheet that have no value.
pub(super) fn uncalculated<RS: Read + Seek>(
    book: &mut Xlsx<RS>,
    sheet: &str,
) -> Result<Option<Uncalculated>, XlsxError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let mut found: Option<Uncalculated> = None;
    while let Some(cell) = cells.next_cell_with_formula_metadata()? {
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            let (row, column) = cell.pos;
            let found = found.get_or_insert_with(|| Uncalculated { count: 0, first: cell_name(row, column) });
            found.count += 1;
        }
    }
    Ok(found)
}

/// `AB12` for row 11 and column 27, which begin at 0.
fn cell_name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect::<String>() + &(u64::from(row) + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_the_names_of_the_spreadsheet() {
        let names = [(0, 0), (1, 25), (2, 26), (9, 701), (9, 702), (1_048_575, 16_383)];
        let names = names.map(|(row, column)| cell_name(row, column));
        assert_eq!(names, ["A1", "Z2", "AA3", "ZZ10", "AAA10", "XFD1048576"]);
    }

    #[test]
    fn ends_of_formulas_are_found_wherever_they_stand() {
        for at in [0, PIECE - 3, PIECE - 2, PIECE - 1, PIECE, 3 * PIECE - 1] {
            for end in ["</f>", "</x:f>", "<x:f>"] {
                let text = "x".repeat(at) + end + "rest";
                assert!(holds_formulas(text.as_bytes()).unwrap(), "{end} at {at}");
            }
        }
        assert!(!holds_formulas("<v>1</v></c>".repeat(PIECE).as_bytes()).unwrap());
        assert!(!holds_formulas(&b""[..]).unwrap());
    }
}
