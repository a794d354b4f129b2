//! The store of a service: two schemas of a PostgreSQL database, one transaction over both.

use std::collections::HashMap;
use std::time::Duration;

use postgres::error::SqlState;
use postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use postgres::{Client, Config, NoTls, Statement};

use crate::error::{Error, ErrorKind};
use crate::sql::{Database, Half, JOURNAL, Param, Row, VAULT, VERSION, views};

/// Every writer of a store takes this lock for the length of its transaction: "clns".
const LOCK: i64 = 0x636C_6E73;

const DIALECT: views::Dialect = views::Dialect {
    key: "BIGINT PRIMARY KEY",
    clustered: "",
    day: "to_char(to_timestamp({x} / 1000000) AT TIME ZONE INTERVAL '+09:00', 'YYYY-MM-DD')",
    time: "to_char(to_timestamp({x} / 1000000) AT TIME ZONE INTERVAL '+09:00', 'YYYY-MM-DD HH24:MI:SS')",
    each: "json_array_elements(({x})::json)",
};

/// The journal cannot be changed, not even by hand. Only of a record with a tombstone, ids that may say who it was can go.
const GUARDS: &str = "
    CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = 'CL001'; END $$;
    CREATE OR REPLACE FUNCTION of_the_living() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN
            IF EXISTS (SELECT 1 FROM tombstone t WHERE t.record = OLD.record) THEN RETURN NEW; END IF;
            RAISE EXCEPTION 'append-only' USING ERRCODE = 'CL001';
        END $$;
    CREATE OR REPLACE TRIGGER event_is_not_changed BEFORE UPDATE ON event
        FOR EACH ROW EXECUTE FUNCTION of_the_living();
    CREATE OR REPLACE TRIGGER event_is_kept BEFORE DELETE ON event
        FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE OR REPLACE TRIGGER event_is_not_emptied BEFORE TRUNCATE ON event
        FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    CREATE OR REPLACE TRIGGER access_is_kept BEFORE UPDATE OR DELETE ON access
        FOR EACH ROW EXECUTE FUNCTION append_only();";

/// How a store on a server is opened.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    create: bool,
    patience: Duration,
    prefix: String,
}

impl Default for PostgresOptions {
    fn default() -> Self {
        PostgresOptions { create: false, patience: Duration::from_secs(10), prefix: "cleanse".to_owned() }
    }
}

impl PostgresOptions {
    /// Makes the two schemas where they are not.
    #[must_use]
    pub fn create(mut self, yes: bool) -> Self {
        self.create = yes;
        self
    }

    /// How long to wait for another writer; 10 seconds by default.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// What the names of the schemas begin with: `cleanse` gives `cleanse_journal` and `cleanse_vault`. Everything but ASCII
    /// letters, digits and `_` is left out.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect::<String>()
            .to_ascii_lowercase();
        self
    }

    /// Connects: `postgres://user:password@host/database`, or `host=… dbname=…`.
    ///
    /// # Errors
    /// `Unavailable` when nobody answers or the server refuses, `NotFound` without a store and without `create`.
    pub fn connect(&self, address: &str) -> Result<Postgres, Error> {
        let mut config: Config = address.parse().map_err(|_| ErrorKind::Unavailable)?;
        config.application_name("cleanse").connect_timeout(self.patience);
        let client = config.connect(NoTls).map_err(|_| ErrorKind::Unavailable)?;
        let mut store = Postgres {
            client,
            statements: HashMap::new(),
            prefix: self.prefix.clone(),
            failed: false,
            writing: false,
        };
        store.prepare(self)?;
        Ok(store)
    }
}

/// A store in a PostgreSQL database.
///
/// Erasure overwrites no block of the server's files: dead rows go with the next `VACUUM`, and write-ahead logs and backups
/// with the retention that the administrator set. The embedded store leaves no byte.
pub struct Postgres {
    client: Client,
    statements: HashMap<&'static str, Statement>,
    prefix: String,
    /// A statement of this transaction failed: what follows would be lost in silence.
    failed: bool,
    writing: bool,
}

impl Postgres {
    /// Connects to a store that is there.
    ///
    /// # Errors
    /// See [`PostgresOptions::connect`].
    pub fn connect(address: &str) -> Result<Postgres, Error> {
        PostgresOptions::default().connect(address)
    }

    fn batch(&mut self, sql: &str) -> Result<(), Error> {
        self.client.batch_execute(sql).map_err(|e| engine(&e))
    }

    fn prepare(&mut self, options: &PostgresOptions) -> Result<(), Error> {
        let patience = options.patience.as_millis().max(1);
        self.batch(&format!(
            "SET synchronous_commit = on; SET lock_timeout = {patience}; SET client_min_messages = warning"
        ))?;
        match self.version()? {
            None if !options.create => return Err(ErrorKind::NotFound.into()),
            Some(v) if v > VERSION => {
                return Err(Error::new(ErrorKind::NewerSchema).detail(format!("{v} > {VERSION}")));
            }
            Some(VERSION) => {}
            _ => self.migrate()?,
        }
        let path = format!("SET search_path TO {0}_journal, {0}_vault", self.prefix);
        self.batch(&path)
    }

    fn version(&mut self) -> Result<Option<i64>, Error> {
        let table = format!("{}_journal.meta", self.prefix);
        let there =
            self.client.query_one("SELECT to_regclass($1) IS NOT NULL", &[&table]).map_err(|e| engine(&e))?;
        if !there.get::<_, bool>(0) {
            return Ok(None);
        }
        let row =
            self.client.query_one(&format!("SELECT version FROM {table}"), &[]).map_err(|e| engine(&e))?;
        Ok(Some(row.get(0)))
    }

    fn migrate(&mut self) -> Result<(), Error> {
        self.batch(&format!("BEGIN; SELECT pg_advisory_xact_lock({LOCK})"))?;
        match self.migrate_in_transaction() {
            Ok(()) => self.batch("COMMIT"),
            Err(error) => {
                let _ = self.batch("ROLLBACK");
                Err(error)
            }
        }
    }

    fn migrate_in_transaction(&mut self) -> Result<(), Error> {
        let from = usize::try_from(self.version()?.unwrap_or(0)).unwrap_or(0);
        for (half, steps) in [("vault", VAULT), ("journal", JOURNAL)] {
            let schema = format!("{}_{half}", self.prefix);
            self.batch(&format!("CREATE SCHEMA IF NOT EXISTS {schema}; SET LOCAL search_path TO {schema}"))?;
            for step in steps.iter().skip(from) {
                self.batch(&DIALECT.speak(step))?;
            }
        }
        self.batch(GUARDS)?;
        for (name, text) in views::VIEWS {
            self.batch(&format!(
                "DROP VIEW IF EXISTS {name}; CREATE VIEW {name} AS {}",
                DIALECT.speak(text)
            ))?;
        }
        self.batch(&format!(
            "CREATE TABLE IF NOT EXISTS meta (version BIGINT NOT NULL); DELETE FROM meta; \
             INSERT INTO meta VALUES ({VERSION})"
        ))
    }

    fn statement(&mut self, sql: &'static str) -> Result<Statement, Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).map_err(|e| engine(&e))?;
        self.statements.insert(sql, statement.clone());
        Ok(statement)
    }

    /// Remembers that a statement failed: the server takes a `COMMIT` after it for a rollback and says nothing.
    fn noting<T>(&mut self, result: Result<T, Error>) -> Result<T, Error> {
        self.failed |= result.is_err();
        result
    }
}

impl std::fmt::Debug for Postgres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postgres").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

impl Database for Postgres {
    fn start(&mut self) -> Result<(), Error> {
        if self.writing {
            return Err(ErrorKind::Busy.into());
        }
        self.failed = false;
        let begin = format!("BEGIN; SELECT pg_advisory_xact_lock({LOCK}); DELETE FROM custody_before");
        let locked = self.batch(&begin);
        if locked.is_err() {
            // The error that is told is the first one.
            let _ = self.batch("ROLLBACK");
        }
        self.writing = locked.is_ok();
        locked
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.writing = false;
        if self.failed {
            self.batch("ROLLBACK")?;
            return Err(ErrorKind::Engine.into());
        }
        self.batch("COMMIT")
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.writing = false;
        self.batch("ROLLBACK")
    }

    fn execute(&mut self, _: Half, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error> {
        let statement = self.statement(sql);
        let done = statement.and_then(|statement| {
            let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| p as _).collect();
            self.client.execute(&statement, &params).map_err(|e| engine(&e))
        });
        self.noting(done)
    }

    fn query(
        &mut self,
        _: Half,
        sql: &'static str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let statement = self.statement(sql);
        let rows = statement.and_then(|statement| {
            let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| p as _).collect();
            self.client.query(&statement, &params).map_err(|e| engine(&e))
        });
        self.noting(rows)?.iter().try_for_each(|row| each(&Found(row)))
    }

    fn scrub(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// Values never show.
impl std::fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Param")
    }
}

impl ToSql for Param<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Param::Int(n) => n.to_sql(ty, out),
            Param::Text(s) => s.to_sql(ty, out),
            Param::Null => Ok(IsNull::Yes),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::INT8 | Type::TEXT)
    }

    to_sql_checked!();
}

struct Found<'a>(&'a postgres::Row);

impl Row for Found<'_> {
    fn int(&self, i: usize) -> Result<Option<i64>, Error> {
        self.0.try_get(i).map_err(|_| ErrorKind::Corrupt.into())
    }

    fn text(&self, i: usize) -> Result<Option<String>, Error> {
        self.0.try_get(i).map_err(|_| ErrorKind::Corrupt.into())
    }
}

/// What the server says, as a kind. Its words stay out: they may quote a value.
fn engine(error: &postgres::Error) -> Error {
    let Some(code) = error.code() else {
        return if error.is_closed() { ErrorKind::Unavailable.into() } else { ErrorKind::Engine.into() };
    };
    let kind = match code {
        c if *c == SqlState::LOCK_NOT_AVAILABLE || *c == SqlState::T_R_DEADLOCK_DETECTED => ErrorKind::Busy,
        c if *c == SqlState::DISK_FULL => ErrorKind::DiskFull,
        c if *c == SqlState::READ_ONLY_SQL_TRANSACTION || *c == SqlState::INSUFFICIENT_PRIVILEGE => {
            ErrorKind::ReadOnly
        }
        c if *c == SqlState::DATA_CORRUPTED || *c == SqlState::INDEX_CORRUPTED => ErrorKind::Corrupt,
        c if c.code() == "CL001" => ErrorKind::AppendOnly,
        c if c.code().starts_with("08") || c.code().starts_with("57P") => ErrorKind::Unavailable,
        _ => ErrorKind::Engine,
    };
    match kind {
        ErrorKind::Engine => Error::new(kind).detail(format!("PostgreSQL {}", code.code())),
        _ => kind.into(),
    }
}
