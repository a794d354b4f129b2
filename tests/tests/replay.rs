//! Every committed input of the fuzz targets, through the same functions: a defect that was found stays found.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use cleanse_tests::targets::TARGETS;

/// The files of a folder by name; none when the folder is not there.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.map(|e| e.expect("a folder that can be read").path()).collect();
    files.sort();
    files
}

#[test]
fn every_committed_input_keeps_the_promises() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let mut broken = Vec::new();
    for &(name, target) in TARGETS {
        let corpus = files(&fuzz.join("corpus").join(name));
        assert!(!corpus.is_empty(), "the target {name} has no corpus");
        for input in corpus.into_iter().chain(files(&fuzz.join("regressions").join(name))) {
            let bytes = fs::read(&input).expect("an input that can be read");
            if catch_unwind(AssertUnwindSafe(|| target(&bytes))).is_err() {
                broken.push(input);
            }
        }
    }
    assert!(broken.is_empty(), "these inputs break a promise: {broken:#?}");
}

#[test]
fn every_corpus_has_its_target() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    for kind in ["corpus", "regressions"] {
        for folder in files(&fuzz.join(kind)).into_iter().filter(|f| f.is_dir()) {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            assert!(TARGETS.iter().any(|(target, _)| *target == name), "{kind}/{name} has no target");
        }
    }
    for &(name, _) in TARGETS {
        let source = fuzz.join("fuzz_targets").join(name).with_extension("rs");
        assert!(source.is_file(), "{name} is not fuzzed");
    }
}
