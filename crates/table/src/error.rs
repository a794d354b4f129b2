//! What can stop a table from being read or written. Dirty rows never do: they are values with flaws.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use cleanse_core::{Lang, Text};

use crate::platform;

/// An error of reading or writing a table, with the file it happened at.
///
/// `Display` is English; [`Error::message`] speaks both languages.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    path: Option<PathBuf>,
    detail: Option<String>,
    source: Option<io::Error>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, path: Option<&Path>) -> Error {
        Error(Box::new(Inner { kind, path: path.map(Path::to_owned), detail: None, source: None }))
    }

    /// An error of the system, at a file.
    #[must_use]
    pub fn io(source: io::Error, path: Option<&Path>) -> Error {
        let kind = ErrorKind::of_io(&source);
        Error(Box::new(Inner { kind, path: path.map(Path::to_owned), detail: None, source: Some(source) }))
    }

    /// With a datum that is no personal value: the name of a sheet, a product, a delimiter.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Error {
        self.0.detail = Some(detail.into());
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The file it happened at; `None` for standard input.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// The sentence, with the file and the system's own words where there are any.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let mut out = match self.path() {
            Some(path) => format!("‘{}’: {}", path.display(), self.kind().message().get(lang)),
            None => self.kind().message().get(lang).to_owned(),
        };
        if let Some(detail) = &self.0.detail {
            out.push_str(&format!(" ({detail})"));
        }
        if let (ErrorKind::Io, Some(source)) = (self.kind(), &self.0.source) {
            out.push_str(&format!(" ({source})"));
        }
        out
    }

    /// What to do about it, where something can be done.
    #[must_use]
    pub fn hint(&self) -> Option<Text> {
        self.kind().hint()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|e| e as _)
    }
}

/// Declares the kinds with their sentence and their hint in English and Korean.
macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident { $en:literal, $ko:literal $(, hint: $hint_en:literal, $hint_ko:literal)? })*) => {
        /// What went wrong. Every kind has a sentence and most have a hint, in both languages.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind { $($(#[$meta])* $name,)* }

        impl ErrorKind {
            /// Every kind.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$name),*];

            /// The sentence, without the file.
            #[must_use]
            pub const fn message(self) -> Text {
                match self { $(ErrorKind::$name => Text { en: $en, ko: $ko },)* }
            }

            /// What to do about it.
            #[must_use]
            pub const fn hint(self) -> Option<Text> {
                match self { $(ErrorKind::$name => kinds!(@hint $($hint_en, $hint_ko)?),)* }
            }
        }
    };
    (@hint) => { None };
    (@hint $en:literal, $ko:literal) => { Some(Text { en: $en, ko: $ko }) };
}

kinds! {
    /// The file is not there.
    NotFound { "no such file", "파일이 없습니다.",
        hint: "check the path and the spelling", "경로와 파일 이름을 확인하십시오." }
    /// The system refused access.
    Denied { "access denied", "접근 권한이 없습니다.",
        hint: "choose a folder that you may write, or ask for the right to read the file",
        "쓸 수 있는 폴더를 지정하거나 파일의 읽기 권한을 요청하십시오." }
    /// The path is a folder.
    IsFolder { "is a folder, not a file", "파일이 아니라 폴더입니다.",
        hint: "name the files in it", "폴더 안의 파일을 지정하십시오." }
    /// The output path is a file.
    NotAFolder { "is a file, not a folder", "폴더가 아니라 파일입니다.",
        hint: "name another output folder", "다른 출력 폴더를 지정하십시오." }
    /// A file that is to be read would be written over.
    OutputIsInput { "the output is the input", "입력과 출력이 같은 파일입니다.",
        hint: "name another output", "출력할 곳을 다르게 지정하십시오." }
    /// The disk is full.
    DiskFull { "the disk is full; nothing was replaced", "디스크 공간이 부족합니다. 기존 파일은 그대로 두었습니다.",
        hint: "make room or choose another disk", "공간을 확보하거나 다른 디스크를 지정하십시오." }
    /// Another program holds the file open (on Windows usually Excel).
    OpenElsewhere { "is open in another program, probably Excel; the old file was left as it is",
        "다른 프로그램(엑셀)에서 열려 있어 쓸 수 없습니다. 기존 파일은 그대로 두었습니다.",
        hint: "close it and run again", "닫고 다시 실행하십시오." }
    /// The folder already holds a finished result.
    HoldsResult { "already holds a finished result", "이미 완료된 결과가 있는 폴더입니다.",
        hint: "name another folder, or say --overwrite", "다른 폴더를 지정하거나 --overwrite를 사용하십시오." }
    /// The other end of the pipe went away.
    BrokenPipe { "the reader of the output went away", "출력을 받는 쪽이 닫혔습니다." }
    /// Reading or writing failed in another way.
    Io { "cannot be read or written", "읽거나 쓸 수 없습니다." }
    /// A stream that is read once was asked for again.
    ReadOnce { "the input can be read only once", "입력을 한 번만 읽을 수 있습니다.",
        hint: "save it to a file, or leave the encoding to be found", "파일로 저장하거나 인코딩 지정을 빼십시오." }
    /// The file shrank while it was read.
    Changed { "changed while it was read", "읽는 동안 파일이 바뀌었습니다.",
        hint: "wait until the export is finished and run again", "내려받기가 끝난 뒤 다시 실행하십시오." }
    /// A packed file or workbook that does not unpack.
    Damaged { "is damaged or cut off", "파일이 손상되었거나 잘렸습니다.",
        hint: "download or export it again", "다시 내려받거나 내보내십시오." }
    /// A packed file that grows without end.
    Bomb { "unpacks to far more than a table of its size holds", "압축을 풀면 비정상적으로 커지는 파일입니다.",
        hint: "unpack it with another program and look at it first", "다른 프로그램으로 압축을 풀어 내용을 먼저 확인하십시오." }
    /// An HTML table under an Excel name.
    HtmlTable { "is an HTML table, not an Excel file (admin pages often export so)",
        "엑셀 파일이 아니라 HTML 표입니다(관리자 화면에서 내려받은 파일에 흔합니다).",
        hint: "open it in Excel, save it as ‘Excel workbook (.xlsx)’ and run again",
        "엑셀에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 실행하십시오." }
    /// The workbook format of Excel 97-2003 and before.
    OldExcel { "is an Excel 97-2003 file (.xls)", "예전 형식의 엑셀 파일(.xls, 97-2003)입니다.",
        hint: "open it in Excel, save it as ‘Excel workbook (.xlsx)’ and run again",
        "엑셀에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 실행하십시오." }
    /// The XML spreadsheet of Excel 2003.
    XmlSpreadsheet { "is an XML spreadsheet of Excel 2003", "엑셀 2003의 XML 스프레드시트입니다.",
        hint: "open it in Excel, save it as ‘Excel workbook (.xlsx)’ and run again",
        "엑셀에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 실행하십시오." }
    /// A workbook that a password locks.
    PasswordLocked { "is locked with a password", "암호가 걸린 엑셀 파일입니다.",
        hint: "open it in Excel, remove the password (File, Info, Protect Workbook), save and run again",
        "엑셀에서 열어 암호를 해제하고(파일 > 정보 > 통합 문서 보호) 저장한 뒤 다시 실행하십시오." }
    /// A file that a document-security product has encrypted.
    DrmProtected { "is encrypted by a document-security product (DRM)", "문서보안(DRM) 프로그램으로 암호화된 파일입니다.",
        hint: "release the protection with the product, or ask its administrator for an export in clear",
        "문서보안 프로그램에서 보호를 해제하거나 보안 담당자에게 해제를 요청하십시오." }
    /// A PDF document.
    Pdf { "is a PDF document, not a table", "표 파일이 아니라 PDF 문서입니다.",
        hint: "export the table as CSV or XLSX", "표를 CSV나 XLSX로 내보내십시오." }
    /// A ZIP archive that is no workbook.
    Zip { "is a ZIP archive, not a table", "표 파일이 아니라 ZIP 압축 파일입니다.",
        hint: "unpack it and name the file in it", "압축을 풀고 안의 파일을 지정하십시오." }
    /// Another office document: Word, Hangul, `OpenDocument`, binary workbook.
    OtherDocument { "is another kind of document, not a table that can be read", "읽을 수 있는 표가 아닌 다른 형식의 문서입니다.",
        hint: "save the table as XLSX or CSV", "표를 XLSX나 CSV로 저장하십시오." }
    /// One JSON array instead of an object a line.
    JsonArray { "is one JSON array, not JSON Lines", "JSON Lines가 아니라 하나의 JSON 배열입니다.",
        hint: "write one object a line: jq -c .[] FILE", "한 줄에 객체 하나로 바꾸십시오." }
    /// A picture, program or anything else that is no text.
    Binary { "is no text and no known table", "텍스트도 알려진 표 형식도 아닌 파일입니다.",
        hint: "save the table as XLSX or CSV", "표를 XLSX나 CSV로 저장하십시오." }
    /// A format that this build was made without.
    NotBuiltIn { "cannot be read by this build", "이 실행 파일에 포함되지 않은 형식입니다.",
        hint: "save the table as CSV, or use a build with the format", "CSV로 저장하거나 해당 형식이 포함된 실행 파일을 사용하십시오." }
    /// The workbook has no sheet of that name, or none with anything in it.
    NoSheet { "has no such sheet", "해당 시트가 없습니다.",
        hint: "choose one of its sheets with --sheet", "--sheet로 시트를 지정하십시오." }
    /// A sheet that is wider or longer than any spreadsheet.
    TooLarge { "has more cells than a spreadsheet can hold", "스프레드시트가 담을 수 있는 범위를 넘는 파일입니다.",
        hint: "copy the table to a new workbook", "표를 새 통합 문서에 복사하여 저장하십시오." }
    /// A delimiter that cannot be one.
    BadDelimiter { "this character cannot be the delimiter here", "구분자로 쓸 수 없는 문자입니다.",
        hint: "use one of , ; tab | ^", ", ; 탭 | ^ 중 하나를 사용하십시오." }
}

impl ErrorKind {
    /// Carries the kind through code that speaks `io::Error`.
    pub(crate) fn into_io(self) -> io::Error {
        io::Error::other(Carried(self))
    }

    fn of_io(e: &io::Error) -> ErrorKind {
        if let Some(Carried(kind)) = e.get_ref().and_then(|inner| inner.downcast_ref()) {
            return *kind;
        }
        if platform::is_open_elsewhere(e) {
            return ErrorKind::OpenElsewhere;
        }
        match e.kind() {
            io::ErrorKind::NotFound => ErrorKind::NotFound,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => ErrorKind::Denied,
            io::ErrorKind::IsADirectory => ErrorKind::IsFolder,
            io::ErrorKind::NotADirectory => ErrorKind::NotAFolder,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                ErrorKind::DiskFull
            }
            io::ErrorKind::BrokenPipe => ErrorKind::BrokenPipe,
            _ => ErrorKind::Io,
        }
    }
}

#[derive(Debug)]
struct Carried(ErrorKind);

impl fmt::Display for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.message().en)
    }
}

impl std::error::Error for Carried {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_survives_code_that_speaks_io() {
        let e = Error::io(ErrorKind::Bomb.into_io(), Some(Path::new("a.csv.gz")));
        assert_eq!(e.kind(), ErrorKind::Bomb);
        assert!(e.to_string().starts_with("‘a.csv.gz’: unpacks"));
    }

    #[test]
    fn every_kind_speaks_both_languages() {
        for kind in ErrorKind::ALL {
            let text = kind.message();
            assert!(
                text.ko.ends_with('.') && text.ko.chars().any(|c| ('가'..='힣').contains(&c)),
                "{kind:?}"
            );
            assert!(!text.en.ends_with('.') && text.en.is_ascii() || text.en.contains('‘'), "{kind:?}");
            if let Some(hint) = kind.hint() {
                assert!(hint.ko.ends_with("십시오."), "{kind:?}");
                assert!(!hint.ko.contains("삭제"), "{kind:?}");
            }
        }
    }

    #[test]
    fn a_full_disk_is_told_apart() {
        let e = Error::io(io::Error::from(io::ErrorKind::StorageFull), None);
        assert_eq!(e.kind(), ErrorKind::DiskFull);
        assert!(e.message(Lang::Ko).contains("디스크"));
    }
}
