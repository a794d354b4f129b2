//! What can stop a store. Dirty data never does.

use std::fmt;
use std::path::{Path, PathBuf};

use cleanse_core::{Lang, Text};

/// An error of the store, with the place it happened at.
///
/// `Display` is English; [`Error::message`] and [`Error::hint`] speak both languages. No message holds a customer's
/// value: what the database engine says is kept out, because it may quote one.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    path: Option<PathBuf>,
    detail: Option<String>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Error {
        Error(Box::new(Inner { kind, path: None, detail: None }))
    }

    /// At a file or folder.
    #[cfg(feature = "sqlite")]
    pub(crate) fn at(mut self, path: &Path) -> Error {
        self.0.path.get_or_insert_with(|| path.to_owned());
        self
    }

    /// With a datum that is no personal value: a version, a law, an engine's code.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Error {
        self.0.detail = Some(detail.into());
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The file or folder it happened at.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// The sentence.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let mut out = match self.path() {
            Some(path) => format!("‘{}’: {}", path.display(), self.kind().message().get(lang)),
            None => self.kind().message().get(lang).to_owned(),
        };
        if let Some(detail) = &self.0.detail {
            out.push_str(&format!(" ({detail})"));
        }
        out
    }

    /// What to do about it, where something can be done.
    #[must_use]
    pub fn hint(&self) -> Option<Text> {
        self.kind().hint()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.0.kind).field(&self.message(Lang::En)).finish()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for Error {}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        Error::new(kind)
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

            /// The sentence, without the place.
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
    /// There is no store at the place.
    NotFound { "no store is there", "저장소가 없습니다.",
        hint: "check the path of --store, or open cases first: cleanse repair open",
        "--store 경로를 확인하거나 먼저 cleanse repair open으로 복구 건을 여십시오." }
    /// What is there is something else.
    NotAStore { "is no store of cleanse; nothing was changed", "cleanse의 저장소가 아닙니다. 아무것도 바꾸지 않았습니다.",
        hint: "name a folder of its own for the store", "저장소 전용 폴더를 지정하십시오." }
    /// Half of the store is missing.
    HalfAStore { "one of the two files of the store (journal.db, vault.db) is missing; nothing was changed",
        "저장소의 두 파일(journal.db, vault.db) 중 하나가 없습니다. 아무것도 바꾸지 않았습니다.",
        hint: "put both files back from the same backup", "같은 백업에서 두 파일을 함께 되돌려 놓으십시오." }
    /// The halves are of different stores.
    Mismatched { "journal.db and vault.db belong to different stores; nothing was changed",
        "journal.db와 vault.db가 서로 다른 저장소의 파일입니다. 아무것도 바꾸지 않았습니다.",
        hint: "put both files back from the same backup", "같은 백업에서 두 파일을 함께 되돌려 놓으십시오." }
    /// Another process is writing.
    Busy { "another process is writing to the store; nothing of this call was kept, everything before it was",
        "다른 프로그램이 저장소에 쓰고 있습니다. 이번 작업은 반영하지 않았고 이전 내용은 그대로입니다.",
        hint: "wait for it to end and run again", "그 작업이 끝난 뒤 다시 실행하십시오." }
    /// The store may not be written.
    ReadOnly { "the store cannot be written", "저장소에 쓸 수 없습니다.",
        hint: "check the rights of the folder and of both files in it, and whether the disk is mounted read-only",
        "폴더와 그 안의 두 파일의 쓰기 권한, 디스크가 읽기 전용인지 확인하십시오." }
    /// No room is left.
    DiskFull { "the disk is full; nothing of this call was kept, everything acknowledged before it was",
        "디스크 공간이 부족합니다. 이번 작업은 반영하지 않았고 이미 저장된 내용은 그대로입니다.",
        hint: "make room and run again; events that are already there count once", "공간을 확보하고 다시 실행하십시오. 이미 반영된 결과는 다시 세지 않습니다." }
    /// The file is damaged.
    Corrupt { "the store is damaged; nothing was changed", "저장소 파일이 손상되었습니다. 아무것도 바꾸지 않았습니다.",
        hint: "keep the files as they are and go back to a backup of both",
        "파일을 그대로 보존하고 두 파일의 백업을 되돌려 놓으십시오." }
    /// A newer program made it.
    NewerSchema { "the store was made by a newer version of cleanse; nothing was changed",
        "더 새로운 버전의 cleanse가 만든 저장소입니다. 아무것도 바꾸지 않았습니다.",
        hint: "use that version or a newer one", "그 버전 또는 더 새로운 버전을 사용하십시오." }
    /// The server cannot be reached or refuses.
    Unavailable { "the database server cannot be reached, or refuses", "데이터베이스 서버에 연결할 수 없습니다.",
        hint: "check the address, the database, the user and the password", "주소, 데이터베이스 이름, 사용자, 비밀번호를 확인하십시오." }
    /// The build lacks the engine.
    NotBuilt { "this build has no PostgreSQL", "이 빌드에는 PostgreSQL 기능이 없습니다.",
        hint: "build with the feature postgres, or name a folder", "postgres 기능을 켜고 빌드하거나 폴더를 지정하십시오." }
    /// The log is append-only.
    AppendOnly { "events are never changed or taken out", "이벤트 기록은 바꾸거나 뺄 수 없습니다.",
        hint: "undo is a new event", "되돌리기도 새 이벤트로 남기십시오." }
    /// A record is under a legal hold.
    Held { "the record is under a legal hold and was not erased", "보존 의무(파기 보류)가 있어 파기하지 않았습니다.",
        hint: "release the hold when its term has passed", "보존 기간이 지난 뒤 보류를 해제하십시오." }
    /// Nobody of that name.
    NoSuchRecord { "the store has no such record", "저장소에 없는 회원입니다.",
        hint: "record ids are compared as typed", "회원번호는 입력한 그대로 비교합니다." }
    /// The record is not set aside.
    NotSetAside { "the record has nothing in the vault", "별도 보관된 정보가 없는 회원입니다.",
        hint: "cleanse quarantine list shows who has", "cleanse quarantine list로 대상을 확인하십시오." }
    /// The erased text may still be in the write-ahead log.
    TraceLeft { "erased, but another process is reading, so that traces may remain in the write-ahead log",
        "파기했으나 다른 프로그램이 저장소를 읽고 있어 임시 기록에 흔적이 남아 있을 수 있습니다.",
        hint: "close it and run the same erase again", "그 프로그램을 닫고 같은 파기 명령을 다시 실행하십시오." }
    /// The policy refuses an event.
    Refused { "the workflow refuses the event", "처리 기준에 맞지 않는 이벤트입니다." }
    /// The file system failed.
    Io { "cannot be read or written", "읽거나 쓸 수 없습니다." }
    /// The engine failed in another way.
    Engine { "the database engine refused; nothing of this call was kept", "데이터베이스가 작업을 거부했습니다. 이번 작업은 반영하지 않았습니다." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_speaks_both_languages() {
        for kind in ErrorKind::ALL {
            let text = kind.message();
            assert!(!text.en.is_empty() && text.ko.ends_with('.'), "{kind:?}");
            assert!(!text.ko.contains("분리 보관") && !text.ko.contains("삭제"), "{kind:?}");
        }
    }
}
