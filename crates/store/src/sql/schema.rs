//! The tables, one text for both engines.
//!
//! Only a few words differ between the engines: `{key}` (the type of a table's integer key), `{day x}` (the day in
//! Seoul of a time), `{each x}` (the elements of an array), and the guards of the journal, which are triggers in each engine's own language.

/// The version of the tables that this program makes and reads.
pub(crate) const VERSION: i64 = 6;

/// The steps from one version to the next: the first makes version 1 of an empty journal.
pub(crate) const JOURNAL: [&str; 6] = [
    "CREATE TABLE sequence (name TEXT PRIMARY KEY, value BIGINT NOT NULL);
     INSERT INTO sequence VALUES ('event', 0), ('record', 0), ('value', 0), ('access', 0), ('stamp', 0), ('commit', 0), ('scrub', 0);
     CREATE TABLE record (no {key}, key TEXT NOT NULL UNIQUE, route TEXT NOT NULL, state TEXT NOT NULL,
         seq BIGINT NOT NULL, changed_at BIGINT NOT NULL);
     CREATE INDEX record_route ON record (route, no);
     CREATE TABLE event (seq {key}, id TEXT NOT NULL UNIQUE, record BIGINT NOT NULL, field TEXT, kind TEXT NOT NULL,
         occurred_at BIGINT NOT NULL, received_at BIGINT NOT NULL, source TEXT NOT NULL, cause TEXT NOT NULL,
         actor TEXT NOT NULL, policy TEXT NOT NULL, evidence BIGINT, body TEXT NOT NULL);
     CREATE INDEX event_record ON event (record, seq);
     CREATE TABLE point (record BIGINT NOT NULL, field TEXT NOT NULL, version BIGINT NOT NULL, state TEXT NOT NULL,
         soft_days BIGINT NOT NULL, grade TEXT, info TEXT NOT NULL, ad TEXT NOT NULL, last_at BIGINT,
         PRIMARY KEY (record, field)){clustered};
     CREATE TABLE repair_case (record BIGINT NOT NULL, field TEXT NOT NULL, state TEXT NOT NULL,
         round BIGINT NOT NULL, version BIGINT NOT NULL, opened_at BIGINT NOT NULL, closed_at BIGINT,
         blocked TEXT NOT NULL, PRIMARY KEY (record, field)){clustered};
     CREATE TABLE attempt (record BIGINT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, via TEXT NOT NULL,
         round BIGINT NOT NULL, planned_at BIGINT, sent_at BIGINT, outcome TEXT NOT NULL, message_id TEXT,
         PRIMARY KEY (record, id)){clustered};
     CREATE INDEX attempt_message ON attempt (message_id) WHERE message_id IS NOT NULL;
     CREATE TABLE policy (hash TEXT PRIMARY KEY, text TEXT NOT NULL, since BIGINT NOT NULL);
     CREATE TABLE run (id TEXT PRIMARY KEY, at BIGINT NOT NULL, summary TEXT NOT NULL);",
    // Version 2: erasure and access.
    "CREATE TABLE tombstone (record {key}, id TEXT NOT NULL UNIQUE, actor TEXT NOT NULL, ground TEXT NOT NULL,
         at BIGINT NOT NULL);
     CREATE TABLE access (n {key}, at BIGINT NOT NULL, actor TEXT NOT NULL, origin TEXT NOT NULL, record BIGINT,
         action TEXT NOT NULL, people BIGINT NOT NULL, reason TEXT NOT NULL);",
    // Version 3: what is seen of contact points stands in the row of their record, so that an event writes one row, not two.
    "ALTER TABLE record ADD COLUMN points TEXT NOT NULL DEFAULT '[]';
     UPDATE record AS r SET points = '[' || COALESCE((SELECT string_agg('[\"' || p.field || '\",' || p.version || ',\"' ||
         p.state || '\",' || p.soft_days || ',' || COALESCE('\"' || p.grade || '\"', 'null') || ',\"' || p.info ||
         '\",\"' || p.ad || '\",' || COALESCE(CAST(p.last_at AS TEXT), 'null') || ']', ',' ORDER BY p.field)
         FROM point p WHERE p.record = r.no), '') || ']';
     DROP VIEW IF EXISTS v_reach;
     DROP VIEW IF EXISTS v_quarantine;
     DROP TABLE point;",
    // Version 4 writes states short. Those that are there stay as they are until an event changes them; an older program could
    // not read the others.
    "",
    // Version 5: states know who left, and the days of the scorecard count what was set aside.
    "",
    // Version 6: states know undated consents, deaths and who wants no contact; both halves of a store know whose they are; ids
    // from outside stand beside their source, but those of the events up to `unsourced`.
    "CREATE TABLE IF NOT EXISTS identity (id TEXT NOT NULL);
     INSERT INTO sequence SELECT 'unsourced', COALESCE(MAX(seq), 0) FROM event WHERE 0 = 0 ON CONFLICT (name) DO NOTHING;",
];

/// The same for the vault.
pub(crate) const VAULT: [&str; 6] = [
    "CREATE TABLE value (id {key}, record BIGINT NOT NULL, field TEXT NOT NULL, version BIGINT NOT NULL,
         text TEXT NOT NULL, canonical TEXT NOT NULL, custody TEXT NOT NULL, ground TEXT NOT NULL,
         valid_from BIGINT NOT NULL);
     CREATE TABLE stamp (n BIGINT NOT NULL);
     INSERT INTO stamp VALUES (0);
     CREATE INDEX value_record ON value (record, id);
     CREATE INDEX value_canonical ON value (canonical, field) WHERE canonical <> '';",
    // Version 2: until when a hold holds, and what a torn commit has to take back.
    "ALTER TABLE value ADD COLUMN held_until BIGINT;
     CREATE TABLE custody_before (id {key}, custody TEXT NOT NULL, ground TEXT NOT NULL, held_until BIGINT);",
    // Versions 3 to 5 change the journal only.
    "",
    "",
    "",
    // Version 6: the same identity as the journal.
    "CREATE TABLE IF NOT EXISTS identity (id TEXT NOT NULL);",
];
