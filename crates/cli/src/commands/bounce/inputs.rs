//! Which files there are to read, and what each of them is.

use std::path::{Path, PathBuf};

use cleanse_table::Error as TableError;

/// A file to read.
pub(super) struct Item {
    pub(super) path: PathBuf,
    /// The user named the file itself: what cannot be read is an error. A file met in a folder is passed over.
    pub(super) named: bool,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One mail, or many in an mbox.
    Mail,
    /// A JSON document: the body of a webhook, or result rows.
    Json,
    /// A JSON object a line: replies, webhook events, or result rows.
    JsonLines,
    /// Rows and columns.
    Table,
}

/// Every file below the paths: in argument order, folders in the order of their names.
pub(super) fn walk(paths: &[PathBuf]) -> Result<Vec<Item>, TableError> {
    let mut items = Vec::new();
    for path in paths {
        if path.is_dir() {
            folder(path, &mut items)?;
        } else {
            items.push(Item { path: path.clone(), named: true });
        }
    }
    Ok(items)
}

/// The files of a folder and of its folders; of a Maildir those that were delivered. Links to folders are not followed.
fn folder(top: &Path, items: &mut Vec<Item>) -> Result<(), TableError> {
    let mut open = vec![top.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_file() {
            items.push(Item { path, named: false });
            continue;
        }
        let is_maildir = path.join("cur").is_dir() && path.join("new").is_dir();
        let mut inside = Vec::new();
        for entry in std::fs::read_dir(&path).map_err(|e| TableError::io(e, Some(&path)))? {
            let entry = entry.map_err(|e| TableError::io(e, Some(&path)))?;
            let name = entry.file_name();
            let hidden = name.to_string_lossy().starts_with('.') || (is_maildir && name == "tmp");
            let loops = entry.path().is_symlink() && entry.path().is_dir();
            if !hidden && !loops {
                inside.push(entry.path());
            }
        }
        inside.sort_unstable_by(|a, b| b.cmp(a));
        open.append(&mut inside);
    }
    Ok(())
}

/// What a file is, by its name where that is certain, else by its first bytes; none for what holds no feedback.
pub(super) fn kind(path: &Path, named: bool, head: &[u8]) -> Option<Kind> {
    let path = unpacked_name(path);
    match extension(path).as_str() {
        "csv" | "tsv" | "xlsx" | "xlsm" | "xls" | "parquet" => return Some(Kind::Table),
        "jsonl" | "ndjson" => return Some(Kind::JsonLines),
        "eml" | "mbox" => return Some(Kind::Mail),
        _ => {}
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    if matches!(text.first(), Some(b'{' | b'[')) {
        Some(Kind::Json)
    } else if is_mail(text) {
        Some(Kind::Mail)
    } else {
        // A README beside the mails is nobody's result file.
        (named || extension(path) == "txt").then_some(Kind::Table)
    }
}

/// The name of a file without the ending of its packing.
fn unpacked_name(path: &Path) -> &Path {
    let is_packed = extension(path) == "gz";
    path.file_stem().filter(|_| is_packed).map_or(path, Path::new)
}

fn extension(path: &Path) -> String {
    path.extension().map_or_else(String::new, |e| e.to_string_lossy().to_ascii_lowercase())
}

/// Whether the bytes begin as a mail does: with an mbox separator or with two header lines.
fn is_mail(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"From ") || bytes.starts_with(b">From ") {
        return true;
    }
    let lines = bytes.split(|b| matches!(b, b'\n' | b'\r')).filter(|l| !l.is_empty());
    lines.take(2).filter(|l| is_header(l)).count() == 2 || (is_header(first_line(bytes)) && bytes.len() < 200)
}

fn first_line(bytes: &[u8]) -> &[u8] {
    bytes.split(|b| matches!(b, b'\n' | b'\r')).next().unwrap_or_default()
}

/// A header field of RFC 5322, or the continuation of one.
fn is_header(line: &[u8]) -> bool {
    if matches!(line.first(), Some(b' ' | b'\t')) {
        return true;
    }
    let name = line.split(|b| *b == b':').next().unwrap_or_default();
    let is_name =
        !name.is_empty() && name.len() < 60 && name.iter().all(|b| (33..127).contains(b) && *b != b',');
    is_name && name.len() < line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, head: &str) -> Option<Kind> {
        kind(Path::new(name), false, head.as_bytes())
    }

    #[test]
    fn content_decides_where_the_name_does_not() {
        assert_eq!(
            of("1700000000.M1P2.host:2,S", "Return-Path: <>\nFrom: a@example.com\n"),
            Some(Kind::Mail)
        );
        assert_eq!(of("01.txt", "From MAILER-DAEMON Mon\nSubject: x\n"), Some(Kind::Mail));
        assert_eq!(of("hook", " [{\"event\":\"bounce\"}]"), Some(Kind::Json));
        assert_eq!(of("README.md", "# Mails\n\nNobody here exists.\n"), None);
        assert_eq!(of("결과.txt", "수신번호\t결과\n01012345678\t결번\n"), Some(Kind::Table));
        assert_eq!(of("결과.CSV", ""), Some(Kind::Table));
        assert_eq!(of("결과.csv.gz", ""), Some(Kind::Table));
        assert_eq!(of("inbox.mbox.gz", ""), Some(Kind::Mail));
        assert_eq!(of("cur.gz", "Return-Path: <>\nFrom: a@example.com\n"), Some(Kind::Mail));
    }
}
