//! What the files of inputs are called in outputs.

use std::path::{Component, Path};

use crate::settings::Input;

/// The name of each input: that of its file, behind as many of its folders as tell it from the others (`강남/회원.csv`). Whoever
/// names one file twice means the same one.
pub(crate) fn names(inputs: &[Input]) -> Vec<String> {
    let parts: Vec<Vec<String>> = inputs.iter().map(parts).collect();
    let name = |own: &Vec<String>| {
        let others = || parts.iter().filter(|other| *other != own);
        let is_single = |length: &usize| others().all(|other| tail(other, *length) != tail(own, *length));
        let length = (1..own.len()).find(is_single).unwrap_or(own.len());
        tail(own, length).join("/")
    };
    parts.iter().map(name).collect()
}

/// The folders of an input and its file.
fn parts(input: &Input) -> Vec<String> {
    let path = input.file().unwrap_or(Path::new("-"));
    let named = path.components().filter(|part| matches!(part, Component::Normal(_) | Component::ParentDir));
    let parts: Vec<String> = named.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if parts.is_empty() { vec![path.to_string_lossy().into_owned()] } else { parts }
}

fn tail(parts: &[String], length: usize) -> &[String] {
    &parts[parts.len().saturating_sub(length)..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_as_long_as_they_have_to_be() {
        let of =
            |paths: &[&str]| names(&paths.iter().map(|path| Input::File(path.into())).collect::<Vec<_>>());
        assert_eq!(of(&["강남/회원.csv", "서초/가입.csv"]), ["회원.csv", "가입.csv"]);
        assert_eq!(
            of(&["/a/강남/회원.csv", "서초/회원.csv", "b.csv"]),
            ["강남/회원.csv", "서초/회원.csv", "b.csv"]
        );
        assert_eq!(of(&["a/10월/회원.csv", "b/10월/회원.csv"]), ["a/10월/회원.csv", "b/10월/회원.csv"]);
        assert_eq!(of(&["회원.csv", "서초/회원.csv"]), ["회원.csv", "서초/회원.csv"]);
        assert_eq!(of(&["회원.csv", "./회원.csv"]), ["회원.csv", "회원.csv"]);
        assert_eq!(names(&[Input::Stdin]), ["-"]);
    }
}
