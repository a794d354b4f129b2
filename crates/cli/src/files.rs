//! Input files as typed: `*` and `?` are expanded by us where no shell did, as on Windows.

use std::path::{Component, Path, PathBuf};

use cleanse_check::Pattern;
use cleanse_table::AtomicFile;

use crate::exit::Failure;

/// The files that the arguments name, patterns expanded in the order of names. A file that is called like a pattern is
/// that file.
///
/// # Errors
/// When nothing fits a pattern.
pub(crate) fn expand(arguments: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for argument in arguments {
        if !is_pattern(argument) || argument.exists() {
            files.push(argument.clone());
            continue;
        }
        let mut found = fitting(argument);
        if found.is_empty() {
            let shown = argument.display();
            return Err(Failure::new(
                format!("no file fits {shown}"),
                format!("‘{shown}’에 맞는 파일이 없습니다."),
            ));
        }
        found.sort();
        files.append(&mut found);
    }
    Ok(files)
}

/// The one file that an argument names.
///
/// # Errors
/// When nothing fits a pattern, or more than one file.
pub(crate) fn expand_one(argument: &Path) -> Result<PathBuf, Failure> {
    let mut files = expand(&[argument.to_owned()])?;
    match files.pop() {
        Some(file) if files.is_empty() => Ok(file),
        _ => {
            let shown = argument.display();
            let ko = format!("‘{shown}’에 맞는 파일이 여러 개입니다. 하나만 지정하십시오.");
            Err(Failure::new(format!("more than one file fits {shown}: name one"), ko))
        }
    }
}

/// The file that CSV text goes to. Under the name of a workbook nobody could open it.
///
/// # Errors
/// When the name says another format, or the file cannot be made.
pub(crate) fn create_csv(path: &Path) -> anyhow::Result<AtomicFile> {
    const OTHERS: [&str; 7] = ["xlsx", "xls", "xlsm", "xlsb", "ods", "parquet", "jsonl"];
    if path.extension().is_some_and(|e| OTHERS.iter().any(|other| e.eq_ignore_ascii_case(other))) {
        let (en, ko) = (
            "the rows are written as CSV, and the name says something else; nothing was written",
            "행은 CSV 형식으로 쓰는데 파일 이름은 다른 형식입니다. 아무것도 쓰지 않았습니다.",
        );
        return Err(Failure::new(en, ko).at(path).into());
    }
    Ok(AtomicFile::create(path)?)
}

fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?'])
}

/// The files that fit, one component at a time.
fn fitting(pattern: &Path) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::new()];
    for component in pattern.components() {
        let name = component.as_os_str().to_string_lossy();
        found = match component {
            Component::Normal(_) if is_pattern(Path::new(component.as_os_str())) => {
                let pattern = Pattern::new(&name);
                found.iter().flat_map(|folder| entries(folder, &pattern)).collect()
            }
            _ => found.into_iter().map(|folder| folder.join(component)).collect(),
        };
    }
    found.retain(|path| path.is_file());
    found
}

/// The entries of a folder that fit; hidden ones only where the pattern begins with a dot.
fn entries(folder: &Path, pattern: &Pattern) -> Vec<PathBuf> {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = std::fs::read_dir(here) else { return Vec::new() };
    let fits =
        |name: &str| pattern.matches(name) && (!name.starts_with('.') || pattern.as_str().starts_with('.'));
    let names = entries.filter_map(|e| e.ok().map(|e| e.file_name()));
    names.filter(|name| fits(&name.to_string_lossy())).map(|name| folder.join(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_expanded_in_order() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["회원_2.csv", "회원_1.csv", ".회원_3.csv", "other.txt"] {
            std::fs::write(dir.path().join(name), "x").unwrap();
        }
        let names = |pattern: &str| {
            let files = expand(&[dir.path().join(pattern)])?;
            Ok::<_, Failure>(
                files
                    .iter()
                    .map(|f| f.file_name().unwrap().to_string_lossy().into_owned())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(names("회원_*.csv").unwrap(), ["회원_1.csv", "회원_2.csv"]);
        assert_eq!(names("없는.csv").unwrap(), ["없는.csv"], "a missing file is named by whoever opens it");
        assert!(names("*.xlsx").is_err());
    }
}
