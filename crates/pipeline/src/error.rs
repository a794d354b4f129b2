//! What can stop a run. Every kind has its sentence and its hint in both languages.

use std::fmt;
use std::path::{Path, PathBuf};

use cleanse_core::{FieldKind, Lang};
use cleanse_record::{PlanError, Role};
use cleanse_table::Format;

use crate::exclude::Key;

/// An error of a run, with what to do about it.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    /// The language that the headers of the input speak for.
    lang: Option<Lang>,
}

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Reading or writing a table failed.
    Table(cleanse_table::Error),
    /// The columns of an input cannot be told apart.
    Plan {
        /// The input.
        path: PathBuf,
        /// Why.
        error: PlanError,
    },
    /// No column of an input is a way to reach a customer.
    NoContactColumn {
        /// The input.
        path: PathBuf,
        /// Its headers.
        headers: Vec<String>,
    },
    /// The model for finding duplicates cannot be used.
    Model(cleanse_dedupe::Error),
    /// A list and the file it is to be taken out of have no column in common to compare by.
    NoCommonKey {
        /// The file.
        file: PathBuf,
        /// The list.
        list: PathBuf,
        /// The keys that were asked for; empty for any.
        by: Vec<Key>,
        /// The headers of the list.
        headers: Vec<String>,
    },
    /// The input holds no rows.
    NoRows {
        /// The input.
        path: PathBuf,
    },
    /// The stated header row is not in the input.
    NoHeaderRow {
        /// The input.
        path: PathBuf,
        /// The row asked for, from 1.
        row: u64,
    },
    /// The folder is not the result of a finished run.
    NoResult {
        /// The folder.
        path: PathBuf,
    },
    /// A result folder without what a later search builds on.
    NoFeatures {
        /// The folder.
        path: PathBuf,
    },
    /// Features of another version of the program.
    OtherFeatures {
        /// The file.
        path: PathBuf,
    },
    /// Records were named by id before, and an id is empty or stands there twice now.
    IdsNeeded {
        /// The input.
        path: PathBuf,
    },
    /// A file of decisions without their columns.
    NoDecisions {
        /// The file.
        path: PathBuf,
        /// Its headers.
        headers: Vec<String>,
    },
    /// The ledger was dropped: there is no way back.
    Forgotten {
        /// The result.
        path: PathBuf,
    },
    /// A file of a result is not what the run wrote.
    Damaged {
        /// The file.
        path: PathBuf,
        /// Its line, from 1; 0 when the whole file is meant.
        line: u64,
    },
    /// An edit of the ledger does not match the value that stands there now.
    EditMismatch {
        /// The 1-based data row.
        row: u64,
        /// The column.
        column: String,
    },
    /// Another record stands where an edit of the ledger was made.
    RecordMismatch {
        /// The 1-based data row.
        row: u64,
        /// The column of the id.
        column: String,
    },
    /// A table of a result has more or fewer rows than the run wrote.
    RowCountMismatch {
        /// The table.
        path: PathBuf,
        /// Rows that the run wrote.
        written: u64,
        /// Rows that stand there.
        found: u64,
    },
    /// A row was lost or doubled: the promise of the run does not hold.
    Unbalanced {
        /// Rows read.
        read: u64,
        /// Rows routed.
        routed: u64,
    },
    /// Several sheets were to be written into a file that holds one table.
    SeveralInputs,
    /// The ledger of an earlier fix would be lost.
    EarlierLedger {
        /// The ledger.
        path: PathBuf,
    },
    /// A workbook is not changed in place: its formats and formulas would be lost.
    WorkbookInPlace {
        /// The workbook.
        path: PathBuf,
    },
    /// Cells hold more text than a cell of a workbook can.
    CellsTooLong {
        /// The workbook.
        path: PathBuf,
        /// How many.
        cells: u64,
    },
    /// Rows would stand under a name that says another format.
    OtherFormat {
        /// The output.
        path: PathBuf,
        /// The format of the rows.
        format: Format,
    },
    /// The user interrupted the run.
    Interrupted,
}

fn labels(keys: &[Key], lang: Lang) -> Vec<&'static str> {
    keys.iter().map(|key| key.label(lang)).collect()
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The language that the input speaks for, where it is known: Korean for Hangul headers.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        let headers: &[String] = match &self.0.kind {
            ErrorKind::Plan { error: PlanError::TwoColumns { columns, .. }, .. } => columns,
            ErrorKind::NoContactColumn { headers, .. } | ErrorKind::NoCommonKey { headers, .. } => headers,
            _ => &[],
        };
        self.0.lang.or_else(|| Lang::of_headers(headers))
    }

    /// The same error, about an input of this language.
    #[must_use]
    pub fn in_language(mut self, lang: Lang) -> Error {
        self.0.lang = Some(lang);
        self
    }

    /// The sentence, a lower-case fragment without a trailing stop in English.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.english(),
            Lang::Ko => self.korean(),
        }
    }

    /// What to do about it, where something can be done.
    #[must_use]
    pub fn hint(&self, lang: Lang) -> Option<String> {
        let text = |en: String, ko: String| Some(if lang == Lang::Ko { ko } else { en });
        match &self.0.kind {
            ErrorKind::Table(e) => e.hint().map(|t| t.get(lang).to_owned()),
            ErrorKind::Plan { error: PlanError::TwoColumns { role, columns }, .. } => {
                Some(two_columns_hint(*role, columns))
            }
            ErrorKind::Plan { error: PlanError::NoSuchColumn { nearest: Some(near), .. }, .. } => {
                text(format!("did you mean {near}?"), format!("‘{near}’ 열을 뜻하셨습니까?"))
            }
            ErrorKind::NoContactColumn { headers, .. } => {
                let list = headers.join(", ");
                text(
                    format!(
                        "name the column: --column {}=HEADER (the file has: {list})",
                        Role::Mobile.as_str()
                    ),
                    format!("열을 지정하십시오: --column 휴대폰=열이름 (파일의 열: {list})"),
                )
            }
            ErrorKind::NoCommonKey { headers, .. } => {
                let list = headers.join(", ");
                text(
                    format!("name the column: --column mobile=HEADER or --id HEADER (the list has: {list})"),
                    format!("열을 지정하십시오: --column 휴대폰=열이름 또는 --id 열이름 (명단의 열: {list})"),
                )
            }
            ErrorKind::NoHeaderRow { .. } => {
                text("--header-row N, from 1".into(), "--header-row N (1부터)".into())
            }
            ErrorKind::NoFeatures { .. } | ErrorKind::OtherFeatures { .. } => text(
                "run `cleanse dedupe` over the whole table again, with --keep-features".into(),
                "전체 파일로 `cleanse dedupe --keep-features`를 다시 실행하십시오".into(),
            ),
            ErrorKind::IdsNeeded { .. } => text("--id COLUMN".into(), "--id 열이름".into()),
            ErrorKind::NoDecisions { .. } => {
                text("the columns left, right, decision".into(), "필요한 열: left, right, decision".into())
            }
            ErrorKind::NoResult { .. } => text(
                "give the folder that `cleanse run --out` wrote".into(),
                "`cleanse run --out`으로 만든 폴더를 지정하십시오".into(),
            ),
            ErrorKind::SeveralInputs => text(
                "write a workbook, or name one sheet: -o OUT.xlsx, --sheet NAME".into(),
                "엑셀 파일로 쓰거나 시트 하나를 지정하십시오: -o OUT.xlsx, --sheet 이름".into(),
            ),
            ErrorKind::EarlierLedger { path } => {
                let fixed = path.display().to_string().replace(".ledger.jsonl", "");
                text(
                    format!(
                        "take it back with `cleanse undo {fixed} -o OUT`, or accept it with `cleanse undo --forget {fixed}`"
                    ),
                    format!(
                        "`cleanse undo {fixed} -o OUT`으로 되돌리거나, `cleanse undo --forget {fixed}`로 확정하십시오"
                    ),
                )
            }
            ErrorKind::CellsTooLong { .. } => text("-o OUT.csv".into(), "-o 이름.csv".into()),
            ErrorKind::OtherFormat { format, .. } => {
                let name = format.as_str();
                text(format!("name it so: OUT.{name}"), format!("파일 이름을 바꾸십시오: 이름.{name}"))
            }
            ErrorKind::WorkbookInPlace { .. } => {
                text("write another file: -o OUT.xlsx".into(), "다른 파일로 쓰십시오: -o OUT.xlsx".into())
            }
            _ => None,
        }
    }

    fn english(&self) -> String {
        match &self.0.kind {
            ErrorKind::Table(e) => e.message(Lang::En),
            ErrorKind::Model(e) => e.to_string(),
            ErrorKind::Plan { path, error: PlanError::TwoColumns { role, columns } } => format!(
                "{}: cannot tell which column is the {}: {} all fit",
                path.display(),
                role.as_str(),
                columns.join(" and ")
            ),
            ErrorKind::Plan { path, error: PlanError::NoSuchColumn { asked, .. } } => {
                format!("{}: there is no column {asked}", path.display())
            }
            ErrorKind::Plan { path, error } => format!("{}: {error}", path.display()),
            ErrorKind::NoContactColumn { path, .. } => {
                format!("{}: no column is a phone, an e-mail or an address", path.display())
            }
            ErrorKind::NoCommonKey { file, list, by, .. } => format!(
                "{}: no {} to compare with {}",
                list.display(),
                if by.is_empty() {
                    "id, phone or email".to_owned()
                } else {
                    labels(by, Lang::En).join(" or ")
                },
                file.display()
            ),
            ErrorKind::NoRows { path } => format!("{}: the file holds no rows", path.display()),
            ErrorKind::NoHeaderRow { path, row } => {
                format!("{}: there is no row {row} to be the header", path.display())
            }
            ErrorKind::NoResult { path } => format!("{}: not the result of a finished run", path.display()),
            ErrorKind::NoFeatures { path } => {
                format!("{}: the search left nothing for a later one", path.display())
            }
            ErrorKind::OtherFeatures { path } => format!("{}: written by another version", path.display()),
            ErrorKind::IdsNeeded { path } => format!(
                "{}: the earlier search named records by id, and an id is empty or stands there twice",
                path.display()
            ),
            ErrorKind::NoDecisions { path, headers } => {
                format!("{}: no decisions about pairs in {}", path.display(), headers.join(", "))
            }
            ErrorKind::Forgotten { path } => {
                format!(
                    "{}: the ledger was dropped (--forget): this cannot be undone any more",
                    path.display()
                )
            }
            ErrorKind::Damaged { path, line } => {
                format!("{}:{line}: not as the run wrote it", path.display())
            }
            ErrorKind::EditMismatch { row, column } => {
                format!(
                    "data row {row}, column {column}: the value is no longer what the run wrote; nothing was undone"
                )
            }
            ErrorKind::RecordMismatch { row, column } => {
                format!(
                    "data row {row}, column {column}: not the record that the run wrote; nothing was undone"
                )
            }
            ErrorKind::RowCountMismatch { path, written, found } => {
                format!("{}: {found} rows where the run wrote {written}; nothing was undone", path.display())
            }
            ErrorKind::Unbalanced { read, routed } => {
                format!("{read} rows were read and {routed} routed: the result was not written")
            }
            ErrorKind::SeveralInputs => "several sheets fit only a workbook".to_owned(),
            ErrorKind::EarlierLedger { path } => {
                format!("{}: the ledger of an earlier fix would be lost; nothing was changed", path.display())
            }
            ErrorKind::WorkbookInPlace { path } => format!(
                "{}: a workbook is not changed in place: its formats and formulas would be lost",
                path.display()
            ),
            ErrorKind::CellsTooLong { path, cells } => format!(
                "{}: {cells} cells hold more text than a cell of a workbook can; nothing was written",
                path.display()
            ),
            ErrorKind::OtherFormat { path, format } => format!(
                "{}: the rows are written as {}, and the name says something else; nothing was written",
                path.display(),
                format.as_str()
            ),
            ErrorKind::Interrupted => "interrupted; nothing was written".to_owned(),
        }
    }

    fn korean(&self) -> String {
        match &self.0.kind {
            ErrorKind::Table(e) => e.message(Lang::Ko),
            ErrorKind::Model(e) => format!("중복 판정 모델을 쓸 수 없습니다: {e}"),
            ErrorKind::Plan { path, error: PlanError::TwoColumns { role, columns } } => {
                let list: Vec<String> = columns.iter().map(|c| format!("‘{c}’")).collect();
                format!(
                    "{}: {} 열을 정할 수 없습니다. {}이(가) 모두 해당합니다.",
                    path.display(),
                    single_role_ko(*role),
                    list.join(", ")
                )
                .replace("이(가)", subject_particle(columns.last().map_or("", String::as_str)))
            }
            ErrorKind::Plan { path, error: PlanError::NoSuchColumn { asked, .. } } => {
                format!("{}: ‘{asked}’ 열이 없습니다.", path.display())
            }
            ErrorKind::Plan { path, error } => format!("{}: {error}", path.display()),
            ErrorKind::NoContactColumn { path, .. } => {
                format!("{}: 전화번호, 이메일, 주소로 볼 수 있는 열이 없습니다.", path.display())
            }
            ErrorKind::NoCommonKey { file, list, by, .. } => format!(
                "{}: {} 파일과 비교할 열({})이 없습니다.",
                list.display(),
                file.display(),
                labels(if by.is_empty() { &Key::ALL } else { by }, Lang::Ko).join(", "),
            ),
            ErrorKind::NoRows { path } => format!("{}: 파일에 행이 없습니다.", path.display()),
            ErrorKind::NoHeaderRow { path, row } => {
                format!("{}: 제목 행으로 쓸 {row}행이 없습니다.", path.display())
            }
            ErrorKind::NoResult { path } => format!("{}: 끝난 실행의 결과 폴더가 아닙니다.", path.display()),
            ErrorKind::NoFeatures { path } => {
                format!("{}: 이어서 찾을 수 있는 자료가 없습니다.", path.display())
            }
            ErrorKind::OtherFeatures { path } => format!("{}: 다른 버전이 쓴 파일입니다.", path.display()),
            ErrorKind::IdsNeeded { path } => format!(
                "{}: 앞선 실행은 회원번호로 구분했는데 비어 있거나 되풀이되는 회원번호가 있습니다.",
                path.display()
            ),
            ErrorKind::NoDecisions { path, headers } => {
                format!("{}: 두 회원에 대한 판정 열이 없습니다({}).", path.display(), headers.join(", "))
            }
            ErrorKind::Forgotten { path } => {
                format!("{}: 변경 이력을 지워(--forget) 더 이상 되돌릴 수 없습니다.", path.display())
            }
            ErrorKind::Damaged { path, line } => {
                format!("{} {line}행: 실행이 쓴 그대로가 아닙니다.", path.display())
            }
            ErrorKind::EditMismatch { row, column } => {
                format!(
                    "제목 행을 뺀 {row}행 {column}: 값이 실행 결과와 다릅니다. 아무것도 되돌리지 않았습니다."
                )
            }
            ErrorKind::RecordMismatch { row, column } => {
                format!(
                    "제목 행을 뺀 {row}행 {column}: 실행이 쓴 행이 아닙니다. 아무것도 되돌리지 않았습니다."
                )
            }
            ErrorKind::RowCountMismatch { path, written, found } => format!(
                "{}: 실행이 쓴 {written}행이 아니라 {found}행입니다. 아무것도 되돌리지 않았습니다.",
                path.display()
            ),
            ErrorKind::Unbalanced { read, routed } => {
                format!("읽은 {read}행과 나눈 {routed}행이 맞지 않습니다. 결과를 쓰지 않았습니다.")
            }
            ErrorKind::SeveralInputs => "시트가 여러 개이면 엑셀 파일에만 쓸 수 있습니다.".to_owned(),
            ErrorKind::EarlierLedger { path } => {
                format!(
                    "{}: 이전 교정의 변경 이력이 없어지게 됩니다. 아무것도 바꾸지 않았습니다.",
                    path.display()
                )
            }
            ErrorKind::WorkbookInPlace { path } => format!(
                "{}: 엑셀 파일은 그 자리에서 고치지 않습니다. 서식과 수식이 없어집니다.",
                path.display()
            ),
            ErrorKind::CellsTooLong { path, cells } => format!(
                "{}: 엑셀의 한 칸에 담을 수 없는 긴 값이 {cells}개 있습니다. 아무것도 쓰지 않았습니다.",
                path.display()
            ),
            ErrorKind::OtherFormat { path, format } => format!(
                "{}: 행은 {} 형식으로 쓰는데 파일 이름은 다른 형식입니다. 아무것도 쓰지 않았습니다.",
                path.display(),
                format.as_str()
            ),
            ErrorKind::Interrupted => "중단했습니다. 결과를 쓰지 않았습니다.".to_owned(),
        }
    }

    pub(crate) fn damaged(path: &Path, line: u64) -> Error {
        ErrorKind::Damaged { path: path.to_owned(), line }.into()
    }
}

fn two_columns_hint(role: Role, columns: &[String]) -> String {
    let first = columns.first().map_or("", String::as_str);
    match role {
        Role::Id => format!("--id {first}"),
        role => format!("--column {}={first}", role.field().map_or(role.as_str(), FieldKind::as_str)),
    }
}

const fn single_role_ko(role: Role) -> &'static str {
    match role {
        Role::Id => "회원을 구분하는",
        role => role.label(Lang::Ko),
    }
}

fn subject_particle(word: &str) -> &'static str {
    cleanse_text::josa(word, "이/가")
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            ErrorKind::Table(e) => Some(e),
            _ => None,
        }
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        Error(Box::new(Inner { kind, lang: None }))
    }
}

impl From<cleanse_dedupe::Error> for Error {
    fn from(e: cleanse_dedupe::Error) -> Error {
        match e.kind() {
            cleanse_dedupe::ErrorKind::Stopped => ErrorKind::Interrupted.into(),
            _ => ErrorKind::Model(e).into(),
        }
    }
}

impl From<cleanse_table::Error> for Error {
    fn from(e: cleanse_table::Error) -> Error {
        ErrorKind::Table(e).into()
    }
}
