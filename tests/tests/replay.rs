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

/// A breath of fuzzing without coverage in every run: the same mutations every time, `CLEANSE_MUTATIONS` of them a target.
#[test]
fn mutated_inputs_keep_the_promises() {
    let mutations = std::env::var("CLEANSE_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(100);
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    let mut broken = Vec::new();
    for &(name, target) in TARGETS {
        let seeds: Vec<Vec<u8>> = files(&corpus.join(name))
            .iter()
            .map(|f| fs::read(f).expect("an input that can be read"))
            .collect();
        let mut random = Random(0x9E37_79B9_7F4A_7C15);
        for n in 0..mutations {
            let mut bytes = seeds[random.below(seeds.len())].clone();
            bytes.truncate(4096);
            let other = &seeds[random.below(seeds.len())];
            (0..=random.below(4)).for_each(|_| random.mutate(&mut bytes, other));
            if catch_unwind(AssertUnwindSafe(|| target(&bytes))).is_err() {
                let path = std::env::temp_dir().join(format!("cleanse-{name}-{n}"));
                fs::write(&path, &bytes).expect("writes");
                broken.push(path);
            }
        }
    }
    assert!(broken.is_empty(), "these inputs break a promise: {broken:#?}");
}

/// Xorshift: numbers that are the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % n.max(1)
    }

    /// One change: a byte, a cut, a repetition, a piece of another input, a character that hurts.
    fn mutate(&mut self, bytes: &mut Vec<u8>, other: &[u8]) {
        const HURTFUL: &[&str] = &[
            "\"",
            ",",
            "\n",
            "\r\n",
            "\0",
            "\u{feff}",
            "\u{301}",
            "\u{1100}",
            "가",
            "０",
            "@",
            "-",
            "{",
            "\u{10ffff}",
            " ",
        ];
        let (at, size) = (self.below(bytes.len() + 1), 1 + self.below(16));
        let end = (at + size).min(bytes.len());
        match self.below(6) {
            0 => drop(bytes.drain(at..end)),
            1 if at < bytes.len() => bytes[at] = u8::try_from(self.below(256)).unwrap_or(0),
            2 => drop(bytes.splice(at..at, bytes[at..end].repeat(1 + self.below(8)))),
            3 => {
                let from = self.below(other.len() + 1);
                let to = (from + size * 4).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                let piece = HURTFUL[self.below(HURTFUL.len())];
                bytes.splice(at..at, piece.bytes());
            }
        }
    }
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
