//! The embedded store: `journal.db` and `vault.db` in a folder of their own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension as _, config::DbConfig, ffi};

use crate::error::{Error, ErrorKind};
use crate::sql::{Database, Half, JOURNAL, Param, Row, VAULT, VERSION, views};
use crate::store::Store;

/// The version since which both halves of a store bear its identity.
const IDENTIFIED: i64 = 6;

/// The oldest version of the tables that can be read without being brought up to date.
const READABLE: i64 = 3;

/// "clns" in the header of both files.
const APPLICATION_ID: i64 = 0x636C_6E73;

const DIALECT: views::Dialect = views::Dialect {
    key: "INTEGER PRIMARY KEY",
    clustered: " WITHOUT ROWID",
    day: "date({x} / 1000000 + 32400, 'unixepoch')",
    time: "datetime({x} / 1000000 + 32400, 'unixepoch')",
    each: "json_each({x})",
};

/// The journal cannot be changed, not even by hand. Only of a record with a tombstone, ids that may say who it was can go.
const GUARDS: &str = "
    CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
        WHEN NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.record = OLD.record)
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER event_is_not_taken_out BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER access_is_not_changed BEFORE UPDATE ON access BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER access_is_not_taken_out BEFORE DELETE ON access BEGIN SELECT RAISE(ABORT, 'append-only'); END;";

/// How an embedded store is opened.
#[derive(Clone, Debug)]
pub struct SqliteOptions {
    create: bool,
    read_only: bool,
    patience: Duration,
    max_bytes: Option<u64>,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        SqliteOptions { create: false, read_only: false, patience: Duration::from_secs(10), max_bytes: None }
    }
}

impl SqliteOptions {
    /// Makes the store where there is none.
    #[must_use]
    pub fn create(mut self, yes: bool) -> Self {
        self.create = yes;
        self
    }

    /// Opens a store that may not be written, on a disk or with rights that allow no more than reading: nothing is brought up
    /// to date and nothing can be noted. With a write-ahead log beside the files, SQLite needs its index there, too.
    #[must_use]
    pub fn read_only(mut self, yes: bool) -> Self {
        self.read_only = yes;
        self
    }

    /// How long to wait for another writer; 10 seconds by default.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The size that neither file may grow above.
    #[must_use]
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = Some(bytes);
        self
    }

    /// Opens the store in a folder.
    ///
    /// # Errors
    /// Every way in which a folder can be no usable store has a kind of its own; nothing is changed then.
    pub fn open(&self, folder: impl AsRef<Path>) -> Result<Sqlite, Error> {
        let folder = folder.as_ref();
        files::look(folder, self.create && !self.read_only)?;
        if self.read_only {
            return self.open_to_read(folder).map_err(|e| e.at(folder));
        }
        let open = || -> Result<Sqlite, Error> {
            let journal = self.connect(&folder.join(files::JOURNAL))?;
            let vault = self.connect(&folder.join(files::VAULT))?;
            let mut store = Sqlite { journal, vault, folder: folder.to_owned(), writing: false };
            store.prepare()?;
            Ok(store)
        };
        open().map_err(|e| e.at(folder))
    }

    fn open_to_read(&self, folder: &Path) -> Result<Sqlite, Error> {
        let journal = self.connect_to_read(&folder.join(files::JOURNAL))?;
        let vault = self.connect_to_read(&folder.join(files::VAULT))?;
        let store = Sqlite { journal, vault, folder: folder.to_owned(), writing: false };
        for half in [Half::Journal, Half::Vault] {
            if store.version(half)? < READABLE {
                return Err(ErrorKind::ReadOnly.into());
            }
        }
        store.check_halves()?;
        Ok(store)
    }

    /// A file without a log beside it is whole as it stands, and nobody who writes has it open.
    fn connect_to_read(&self, path: &Path) -> Result<Connection, Error> {
        let beside = |end: &str| {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            Path::new(&name).exists()
        };
        let immutable = !beside("-wal") && !beside("-shm");
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
        let db = Connection::open_with_flags(files::uri(path, immutable)?, flags).map_err(engine)?;
        db.busy_timeout(self.patience).map_err(engine)?;
        db.set_prepared_statement_cache_capacity(64);
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(engine)?;
        db.execute_batch(
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144; PRAGMA trusted_schema = OFF;",
        )
        .map_err(engine)?;
        Ok(db)
    }

    fn connect(&self, path: &Path) -> Result<Connection, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags).map_err(engine)?;
        db.busy_timeout(self.patience).map_err(engine)?;
        db.set_prepared_statement_cache_capacity(64);
        // A plan does not depend on what is asked for: otherwise a statement is prepared again for every value.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(engine)?;
        db.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144; PRAGMA trusted_schema = OFF;
             PRAGMA wal_autocheckpoint = 50000; PRAGMA journal_size_limit = 67108864;",
        )
        .map_err(engine)?;
        if let Some(bytes) = self.max_bytes {
            let page: i64 = db.query_row("PRAGMA page_size", [], |r| r.get(0)).map_err(engine)?;
            let pages = i64::try_from(bytes).unwrap_or(i64::MAX) / page.max(1);
            db.query_row(&format!("PRAGMA max_page_count = {}", pages.max(1)), [], |_| Ok(()))
                .map_err(engine)?;
        }
        Ok(db)
    }
}

/// A store in a folder, in two SQLite files: the journal, and beside it the vault with every value.
///
/// Both are in WAL mode with `synchronous = FULL` and `secure_delete = ON`. A commit over two files is atomic for each
/// of them only: the vault goes first, so that an event never refers to a value that is not there; values that no
/// event refers to, left by a crash in between, are taken out at the next opening.
pub struct Sqlite {
    journal: Connection,
    vault: Connection,
    folder: PathBuf,
    writing: bool,
}

impl Sqlite {
    /// Opens a store that is there.
    ///
    /// # Errors
    /// See [`SqliteOptions::open`].
    pub fn open(folder: impl AsRef<Path>) -> Result<Sqlite, Error> {
        SqliteOptions::default().open(folder)
    }

    /// Opens a store, and makes it first where there is none.
    ///
    /// # Errors
    /// See [`SqliteOptions::open`].
    pub fn create(folder: impl AsRef<Path>) -> Result<Sqlite, Error> {
        SqliteOptions::default().create(true).open(folder)
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl std::fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Sqlite").field(&self.folder()).finish()
    }
}

impl Sqlite {
    fn of(&self, half: Half) -> &Connection {
        match half {
            Half::Journal => &self.journal,
            Half::Vault => &self.vault,
        }
    }

    fn batch(&self, half: Half, sql: &str) -> Result<(), Error> {
        self.of(half).execute_batch(sql).map_err(|e| engine(e).at(&self.folder))
    }

    fn number(&self, half: Half, sql: &str) -> Result<i64, Error> {
        self.of(half).query_row(sql, [], |row| row.get(0)).map_err(engine)
    }

    /// Brings the tables up to date and takes back what a crash left behind.
    fn prepare(&mut self) -> Result<(), Error> {
        self.check_halves()?;
        if (self.version(Half::Journal)?, self.version(Half::Vault)?) != (VERSION, VERSION) {
            self.lock()?;
            let done = self.migrate(Half::Vault, &VAULT).and_then(|()| self.migrate(Half::Journal, &JOURNAL));
            let done = done.and_then(|()| self.identify());
            return self.conclude(done);
        }
        if self.number(Half::Journal, "SELECT value FROM sequence WHERE name = 'scrub'")? > 0 {
            match self.scrub() {
                Err(e) if matches!(e.kind(), ErrorKind::TraceLeft | ErrorKind::Busy) => {}
                other => other?,
            }
        }
        if !self.is_torn()? {
            return Ok(());
        }
        // Whoever is writing now looks after it; the next writer would, too.
        match self.start() {
            Err(e) if e.kind() == ErrorKind::Busy => Ok(()),
            Err(e) => Err(e),
            Ok(()) => self.finish(),
        }
    }

    /// Whose file a half is; none in a half that is older than the question.
    fn identity(&self, half: Half) -> Result<Option<String>, Error> {
        if self.version(half)? < IDENTIFIED {
            return Ok(None);
        }
        let found = self.of(half).query_row("SELECT id FROM identity", [], |row| row.get(0));
        found.optional().map_err(engine)
    }

    /// Refuses two halves that do not belong together: what the one says of the other's values would be about other people. The
    /// vault is brought up to date first, so that it may know its identity before the journal does.
    fn check_halves(&self) -> Result<(), Error> {
        match (self.identity(Half::Journal)?, self.identity(Half::Vault)?) {
            (Some(journal), vault) if vault.as_ref() != Some(&journal) => Err(ErrorKind::Mismatched.into()),
            _ => Ok(()),
        }
    }

    /// Gives both halves one identity, where they have none yet.
    fn identify(&self) -> Result<(), Error> {
        let random = || {
            let made =
                self.of(Half::Vault).query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0));
            made.map_err(engine)
        };
        let id: String = self.identity(Half::Vault)?.map_or_else(random, Ok)?;
        for half in [Half::Vault, Half::Journal] {
            if self.identity(half)?.is_none() {
                self.of(half).execute("INSERT INTO identity VALUES ($1)", [&id]).map_err(engine)?;
            }
        }
        Ok(())
    }

    fn conclude(&mut self, done: Result<(), Error>) -> Result<(), Error> {
        match done {
            Ok(()) => self.unlock(),
            Err(error) => {
                // The error of the work is the one worth telling.
                let _ = self.abandon();
                Err(error)
            }
        }
    }

    fn version(&self, half: Half) -> Result<i64, Error> {
        let id = self.number(half, "PRAGMA application_id")?;
        let version = self.number(half, "PRAGMA user_version")?;
        let tables = self.number(half, "SELECT COUNT(*) FROM sqlite_schema")?;
        match (id, version) {
            (0, 0) if tables == 0 => Ok(0),
            (APPLICATION_ID, v) if v > VERSION => {
                Err(Error::new(ErrorKind::NewerSchema).detail(format!("{v} > {VERSION}")))
            }
            (APPLICATION_ID, v) => Ok(v),
            _ => Err(ErrorKind::NotAStore.into()),
        }
    }

    fn migrate(&self, half: Half, steps: &[&str]) -> Result<(), Error> {
        let from = usize::try_from(self.version(half)?).unwrap_or(0);
        for step in steps.iter().skip(from) {
            self.batch(half, &DIALECT.speak(step))?;
        }
        if half == Half::Journal {
            self.batch(half, &dropped_triggers())?;
            self.batch(half, GUARDS)?;
            for (name, text) in views::VIEWS {
                self.batch(
                    half,
                    &format!("DROP VIEW IF EXISTS {name}; CREATE VIEW {name} AS {}", DIALECT.speak(text)),
                )?;
            }
        }
        self.batch(
            half,
            &format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION};"),
        )
    }

    /// Whether a crash came between the commit of the vault and that of the journal.
    fn is_torn(&self) -> Result<bool, Error> {
        let journal = self.number(Half::Journal, "SELECT value FROM sequence WHERE name = 'stamp'")?;
        Ok(self.number(Half::Vault, "SELECT n FROM stamp")? != journal)
    }

    /// Takes back in the vault what the journal knows nothing of. An erasure is not taken back: the journal holds its
    /// request, and asking again ends it.
    fn mend(&self) -> Result<(), Error> {
        let known = self.number(Half::Journal, "SELECT value FROM sequence WHERE name = 'value'")?;
        let stamp = self.number(Half::Journal, "SELECT value FROM sequence WHERE name = 'stamp'")?;
        self.batch(
            Half::Vault,
            &format!(
                "DELETE FROM value WHERE id > {known};
                 UPDATE value SET custody = b.custody, ground = b.ground, held_until = b.held_until
                     FROM custody_before b WHERE b.id = value.id AND value.custody <> 'erased';
                 UPDATE stamp SET n = {stamp};"
            ),
        )
    }

    /// The lock of the journal is the lock of the store.
    fn lock(&mut self) -> Result<(), Error> {
        if self.writing {
            return Err(ErrorKind::Busy.into());
        }
        self.glance(false)?;
        self.batch(Half::Journal, "BEGIN IMMEDIATE")?;
        if let Err(error) = self.batch(Half::Vault, "BEGIN IMMEDIATE") {
            let _ = self.batch(Half::Journal, "ROLLBACK");
            return Err(error);
        }
        self.writing = true;
        Ok(())
    }

    fn unlock(&mut self) -> Result<(), Error> {
        self.writing = false;
        let done = self.batch(Half::Vault, "COMMIT").and_then(|()| self.batch(Half::Journal, "COMMIT"));
        if done.is_err() {
            let _ = self.abandon();
        }
        done
    }
}

fn dropped_triggers() -> String {
    ["event_is_not_changed", "event_is_not_taken_out", "access_is_not_changed", "access_is_not_taken_out"]
        .map(|name| format!("DROP TRIGGER IF EXISTS {name};"))
        .concat()
}

impl Database for Sqlite {
    fn start(&mut self) -> Result<(), Error> {
        self.lock()?;
        let ready = (|| {
            if self.is_torn()? {
                self.mend()?;
            }
            self.batch(Half::Vault, "DELETE FROM custody_before")
        })();
        ready.inspect_err(|_| {
            // The error that is told is the first one.
            let _ = self.abandon();
        })
    }

    fn finish(&mut self) -> Result<(), Error> {
        let stamped = self.batch(Half::Vault, "UPDATE stamp SET n = n + 1").and_then(|()| {
            self.batch(Half::Journal, "UPDATE sequence SET value = value + 1 WHERE name = 'stamp'")
        });
        self.conclude(stamped)
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.writing = false;
        for half in [Half::Vault, Half::Journal] {
            // An error of the disk has rolled back already.
            if !self.of(half).is_autocommit() {
                self.batch(half, "ROLLBACK")?;
            }
        }
        Ok(())
    }

    fn glance(&mut self, begin: bool) -> Result<(), Error> {
        for half in [Half::Journal, Half::Vault] {
            if !self.writing && self.of(half).is_autocommit() == begin {
                self.batch(half, if begin { "BEGIN" } else { "COMMIT" })?;
            }
        }
        Ok(())
    }

    fn reader(&self) -> Option<Box<dyn Store>> {
        let mut reader = SqliteOptions::default().read_only(true).open(&self.folder).ok()?;
        reader.glance(true).ok()?;
        Some(Box::new(reader))
    }

    fn execute(&mut self, half: Half, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error> {
        let run = || {
            let mut statement = self.of(half).prepare_cached(sql)?;
            bind(&mut statement, params)?;
            statement.raw_execute()
        };
        run().map(|n| n as u64).map_err(|e| engine(e).at(&self.folder))
    }

    fn query(
        &mut self,
        half: Half,
        sql: &'static str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let at = |e| engine(e).at(&self.folder);
        let mut statement = self.of(half).prepare_cached(sql).map_err(at)?;
        bind(&mut statement, params).map_err(at)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(at)? {
            each(&Found(row)).map_err(|e| e.at(&self.folder))?;
        }
        Ok(())
    }

    fn scrub(&mut self) -> Result<(), Error> {
        self.glance(false)?;
        for half in [Half::Vault, Half::Journal] {
            let blocked =
                self.number(half, "PRAGMA wal_checkpoint(TRUNCATE)").map_err(|e| e.at(&self.folder))?;
            if blocked != 0 {
                return Err(Error::new(ErrorKind::TraceLeft).at(&self.folder));
            }
        }
        self.batch(Half::Journal, "UPDATE sequence SET value = 0 WHERE name = 'scrub' AND value > 0")
    }
}

fn bind(statement: &mut rusqlite::CachedStatement<'_>, params: &[Param<'_>]) -> rusqlite::Result<()> {
    for (i, param) in params.iter().enumerate() {
        match *param {
            Param::Int(n) => statement.raw_bind_parameter(i + 1, n)?,
            Param::Text(s) => statement.raw_bind_parameter(i + 1, s)?,
            Param::Null => statement.raw_bind_parameter(i + 1, rusqlite::types::Null)?,
        }
    }
    Ok(())
}

struct Found<'a>(&'a rusqlite::Row<'a>);

impl Row for Found<'_> {
    fn int(&self, i: usize) -> Result<Option<i64>, Error> {
        self.0.get(i).map_err(engine)
    }

    fn text(&self, i: usize) -> Result<Option<String>, Error> {
        self.0.get(i).map_err(engine)
    }
}

/// What the engine says, as a kind. Its words stay out: they may quote a value.
pub(crate) fn engine(error: rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(code, _) = &error else {
        return match error {
            rusqlite::Error::SqlInputError { .. } => Error::new(ErrorKind::Engine).detail("statement"),
            _ => ErrorKind::Corrupt.into(),
        };
    };
    let kind = match code.extended_code & 0xff {
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => ErrorKind::Busy,
        ffi::SQLITE_READONLY | ffi::SQLITE_PERM | ffi::SQLITE_CANTOPEN => ErrorKind::ReadOnly,
        ffi::SQLITE_FULL => ErrorKind::DiskFull,
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => ErrorKind::Corrupt,
        ffi::SQLITE_CONSTRAINT if code.extended_code == ffi::SQLITE_CONSTRAINT_TRIGGER => {
            ErrorKind::AppendOnly
        }
        ffi::SQLITE_IOERR => ErrorKind::Io,
        _ => ErrorKind::Engine,
    };
    match kind {
        ErrorKind::Io | ErrorKind::Engine => {
            Error::new(kind).detail(format!("SQLite {}", code.extended_code))
        }
        _ => kind.into(),
    }
}

pub(crate) use files::{io_error, private_file};

/// The folder and the two files, before SQLite sees them.
mod files {
    use super::*;

    pub(super) const JOURNAL: &str = "journal.db";
    pub(super) const VAULT: &str = "vault.db";

    /// The address of a file that is only read; `immutable` where nobody can write it.
    pub(super) fn uri(path: &Path, immutable: bool) -> Result<String, Error> {
        let path = path.to_str().ok_or(ErrorKind::Io)?.replace('\\', "/");
        let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        // `C:/…` is absolute, too.
        let root = if path.starts_with('/') {
            "//"
        } else if path.contains(':') {
            "///"
        } else {
            ""
        };
        Ok(format!("file:{root}{path}{}", if immutable { "?immutable=1" } else { "" }))
    }

    /// Looks whether the folder is a store, or can become one.
    pub(super) fn look(folder: &Path, create: bool) -> Result<(), Error> {
        if folder.is_file() {
            return Err(Error::new(ErrorKind::NotAStore).at(folder));
        }
        let [journal, vault] = [JOURNAL, VAULT].map(|name| folder.join(name));
        match (journal.is_file(), vault.is_file()) {
            (true, true) => magic(&journal).and_then(|()| magic(&vault)),
            (false, has_vault) if create && (!has_vault || is_empty(&vault)) => {
                make(folder).map_err(|e| io_error(&e).at(folder))
            }
            (false, false) => Err(Error::new(ErrorKind::NotFound).at(folder)),
            _ => Err(Error::new(ErrorKind::HalfAStore).at(folder)),
        }
    }

    /// Made a moment ago, before a crash.
    fn is_empty(path: &Path) -> bool {
        fs::metadata(path).is_ok_and(|m| m.len() == 0)
    }

    /// A file that is empty was made by us a moment ago, before a crash.
    fn magic(path: &Path) -> Result<(), Error> {
        use io::Read as _;
        let mut head = [0; 16];
        let mut file = fs::File::open(path).map_err(|e| io_error(&e).at(path))?;
        let n = file.read(&mut head).map_err(|e| io_error(&e).at(path))?;
        match &head[..n] {
            [] => Ok(()),
            h if h == b"SQLite format 3\0" => Ok(()),
            _ => Err(Error::new(ErrorKind::Corrupt).at(path)),
        }
    }

    /// Both files, for their owner only, before anything is written into them.
    fn make(folder: &Path) -> io::Result<()> {
        private_folder(folder)?;
        private_file(&folder.join(VAULT))?;
        private_file(&folder.join(JOURNAL))
    }

    #[cfg(unix)]
    fn private_folder(folder: &Path) -> io::Result<()> {
        use std::os::unix::fs::DirBuilderExt as _;
        if folder.is_dir() {
            return Ok(());
        }
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
    }

    #[cfg(unix)]
    pub(crate) fn private_file(path: &Path) -> io::Result<()> {
        use std::os::unix::fs::OpenOptionsExt as _;
        fs::OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path).map(drop)
    }

    #[cfg(not(unix))]
    fn private_folder(folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    #[cfg(not(unix))]
    pub(crate) fn private_file(path: &Path) -> io::Result<()> {
        fs::OpenOptions::new().write(true).create(true).truncate(false).open(path).map(drop)
    }

    pub(crate) fn io_error(error: &io::Error) -> Error {
        Error::new(match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => ErrorKind::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ErrorKind::DiskFull,
            io::ErrorKind::NotFound => ErrorKind::NotFound,
            _ => ErrorKind::Io,
        })
    }
}
