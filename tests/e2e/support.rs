//! What the end-to-end tests share: the binary, a scratch folder, results as records.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use cleanse_table::{SheetColumn, WorkbookWriter};
use serde_json::Value;
use tempfile::TempDir;

/// The binary under test, in English and with nothing of the caller's system.
pub(crate) fn cleanse() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cleanse"));
    command.env_remove("LC_MESSAGES").env_remove("LANG").env("LC_ALL", "C");
    command
}

/// A file of `examples/`.
pub(crate) fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name)
}

/// A folder in memory where there is one: a run flushes every file to the disk.
pub(crate) fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a folder for the test")
}

/// Runs the main job over `input` into `out`, with more arguments.
pub(crate) fn run(input: &Path, out: &Path, more: &[&str]) -> Output {
    let output = cleanse().arg("run").arg(input).arg("--out").arg(out).args(more).output().expect("runs");
    assert!(output.status.success(), "{}", stderr(&output));
    output
}

/// The run over the example customers, in Korean as its headers ask for.
pub(crate) fn run_example(out: &Path) -> Output {
    run(&example("customers.csv"), out, &["--lang", "ko"])
}

/// A workbook with these sheets, each a table of text.
pub(crate) fn workbook(path: &Path, sheets: &[(&str, &[&[&str]])]) {
    let mut book = WorkbookWriter::new();
    for (name, rows) in sheets {
        let (header, rows) = rows.split_first().unwrap_or((&(&[] as &[&str]), &[]));
        let columns: Vec<SheetColumn> = header.iter().copied().map(SheetColumn::text).collect();
        book.sheet(name, &columns).expect("begins");
        rows.iter().for_each(|row| book.row(row.iter().copied()).expect("writes"));
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    book.save(&mut bytes, path).expect("saved");
    fs::write(path, bytes.into_inner()).expect("writes");
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(crate) fn summary(out: &Path) -> Value {
    serde_json::from_slice(&fs::read(out.join("summary.json")).expect("a finished result")).expect("JSON")
}

pub(crate) fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The cells of a comma-separated file by row, its header first. Written apart from the code under test.
pub(crate) fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rows = Vec::new();
    let (mut row, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// The rows of an output without its header.
pub(crate) fn rows(path: &Path) -> Vec<Vec<String>> {
    cells(&String::from_utf8(read(path)).expect("UTF-8")).split_off(1)
}

/// Every file of a folder by name, the summary without its timings and the report without its footer.
pub(crate) fn folder(out: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> =
        names(out).into_iter().map(|name| (name.clone(), read(&out.join(name)))).collect();
    for (_, bytes) in files.iter_mut().filter(|(name, _)| name == "summary.json") {
        let text = String::from_utf8_lossy(bytes).into_owned();
        *bytes = text.split("\"timings\"").next().unwrap_or_default().as_bytes().to_vec();
    }
    for (_, bytes) in files.iter_mut().filter(|(name, _)| name == "report.html") {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (head, rest) = text.split_once("<footer>").unwrap_or((&text, ""));
        let tail = rest.split_once("</footer>").map_or("", |(_, tail)| tail);
        *bytes = [head, tail].concat().into_bytes();
    }
    files
}

/// The names of a folder, hidden ones too.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<_> =
        entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
