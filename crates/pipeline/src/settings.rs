//! What a run is told.

use std::path::{Path, PathBuf};

use cleanse_core::{Date, SHIPPED_DATA_DATE, Speech};
use cleanse_record::Stated;
use cleanse_table::OpenOptions;

/// One input of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

impl Input {
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Input::File(path) => Some(path),
            Input::Stdin => None,
        }
    }
}

/// The resolved settings of a run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The inputs, in argument order.
    pub inputs: Vec<Input>,
    /// The result folder.
    pub out: PathBuf,
    /// Whether a finished result in the folder may be replaced.
    pub overwrite: bool,
    /// Whether the tables also become one workbook.
    pub excel: bool,
    /// The folder of an earlier run to compare with.
    pub previous: Option<PathBuf>,
    /// When the run began, as the report's footer says it.
    pub started: Option<String>,
    /// The day at which dated facts are judged.
    pub as_of: Date,
    /// Column roles that the user stated.
    pub stated: Vec<Stated>,
    /// The header row, from 1, when the user stated it.
    pub header_row: Option<u64>,
    /// How the inputs are to be opened.
    pub open: OpenOptions,
    /// The language of reasons and reports.
    pub speech: Speech,
    /// Whether duplicates and shared contacts are looked for. Without, the run streams in bounded memory.
    pub dedupe: bool,
    /// Whether the rows of a cluster are merged into one golden record. Needs `dedupe`.
    pub merge: bool,
    /// Whether files that people open begin with a byte order mark.
    pub bom: bool,
    /// Whether cells that a spreadsheet would run as a formula are neutralised in files that people open.
    pub spreadsheet_safe: bool,
    /// Whether findings show values in clear.
    pub show_values: bool,
    /// Whether the inputs have to be customer tables: with a contact column, and one column a single-valued role.
    pub customers: bool,
    /// Whether one of the columns has to be a way to reach a customer.
    pub contact_required: bool,
    /// How many bytes of input a worker takes at a time. Results are the same for any size.
    pub chunk_bytes: usize,
}

impl Settings {
    /// The defaults, for these inputs and this folder.
    #[must_use]
    pub fn new(inputs: Vec<Input>, out: PathBuf) -> Settings {
        Settings {
            inputs,
            out,
            overwrite: false,
            excel: false,
            previous: None,
            started: None,
            as_of: SHIPPED_DATA_DATE,
            stated: Vec::new(),
            header_row: None,
            open: OpenOptions::new(),
            speech: Speech::default(),
            dedupe: true,
            merge: false,
            bom: true,
            spreadsheet_safe: false,
            show_values: false,
            customers: true,
            contact_required: true,
            chunk_bytes: 64 * 1024,
        }
    }
}

impl Settings {
    /// The inputs that are files.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Path> {
        self.inputs.iter().filter_map(Input::file)
    }

    /// A hash of what decides how values are judged: equal for two results that may be compared number by number. `more` is
    /// what a command adds to it.
    #[must_use]
    pub(crate) fn policy(&self, more: &str) -> String {
        let version = env!("CARGO_PKG_VERSION");
        let held =
            format!("{version} {} {:?} {} {} {more}", self.as_of, self.stated, self.dedupe, self.merge);
        format!("{:016x}", cleanse_record::text_key(&held))
    }
}

/// Who watches a run: progress out, a request to stop in.
pub trait Watcher: Sync {
    /// So many more bytes of input were read.
    fn advanced(&self, _bytes: u64) {}

    /// A stage began.
    fn stage(&self, _name: &'static str) {}

    /// How many bytes there are to read, when it is known.
    fn expect(&self, _bytes: Option<u64>) {}

    /// Whether the run should stop.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody watches.
impl Watcher for () {}
