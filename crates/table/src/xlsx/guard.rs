//! Looking at a workbook's parts before anything is loaded: archives that unpack without end are refused.

use std::io::{self, Read, Seek};

use zip::ZipArchive;

use crate::ErrorKind;

/// A workbook has some dozens of parts.
const MAX_PARTS: usize = 10_000;
/// A part may unpack to this many bytes whatever its packed size …
const FREE: u64 = 32 << 20;
/// … and beyond to this many times its packed size. XML of real tables packs 5 to 20 times.
const MAX_INFLATION: u64 = 100;

/// Refuses an archive with too many parts, or with a part that unpacks to far more than a table holds. Sheets are read as
/// a stream; what is loaded whole (strings, styles) is unpacked once for its true size, because a header can lie.
pub(crate) fn check(reader: impl Read + Seek) -> Result<(), ErrorKind> {
    let mut archive = ZipArchive::new(reader).map_err(|_| ErrorKind::Damaged)?;
    if archive.len() > MAX_PARTS {
        return Err(ErrorKind::Bomb);
    }
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| ErrorKind::Damaged)?;
        let limit = FREE.max(part.compressed_size().saturating_mul(MAX_INFLATION));
        if part.size() > limit {
            return Err(ErrorKind::Bomb);
        }
        let streamed =
            part.name().is_ok_and(|name| name.starts_with("xl/worksheets/") || name.starts_with("xl/media/"));
        if !streamed && true_size(&mut part, limit)? > limit {
            return Err(ErrorKind::Bomb);
        }
    }
    Ok(())
}

/// What the part unpacks to, as far as just beyond `limit`.
fn true_size(part: &mut impl Read, limit: u64) -> Result<u64, ErrorKind> {
    io::copy(&mut part.take(limit + 1), &mut io::sink()).map_err(|_| ErrorKind::Damaged)
}
