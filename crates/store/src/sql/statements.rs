//! Every statement, in the words that both engines understand alike.

pub(super) const RESERVE: &str = "UPDATE sequence SET value = value + $1 WHERE name = $2 RETURNING value";

pub(super) const LAST: &str = "SELECT value FROM sequence WHERE name = $1";

pub(super) const ADD_RECORD: &str =
    "INSERT INTO record (no, key, route, state, points, seq, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
// Most events leave the route as it is: then its index need not be touched.
pub(super) const MOVE_RECORD: &str =
    "UPDATE record SET state = $1, points = $2, seq = $3, changed_at = $4 WHERE no = $5 AND route = $6";
pub(super) const PUT_RECORD: &str = "INSERT INTO record (no, key, route, state, points, seq, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (no) DO UPDATE SET route = excluded.route, state = excluded.state, \
     points = excluded.points, seq = excluded.seq, changed_at = excluded.changed_at";
pub(super) const RECORD: &str =
    "SELECT no, key, route, state, points, seq, changed_at FROM record WHERE no = $1";
pub(super) const RECORD_BY_KEY: &str =
    "SELECT no, key, route, state, points, seq, changed_at FROM record WHERE key = $1";
pub(super) const RECORDS: &str =
    "SELECT no, key, route, state, points, seq, changed_at FROM record WHERE no > $1 ORDER BY no LIMIT $2";
pub(super) const RECORDS_OF_ROUTE: &str = "SELECT no, key, route, state, points, seq, changed_at FROM record \
     WHERE route = $1 AND no > $2 ORDER BY no LIMIT $3";
pub(super) const PARTITION: &str = "SELECT route, COUNT(*) FROM record GROUP BY route ORDER BY route";

pub(super) const APPEND: &str = "INSERT INTO event (seq, id, record, field, kind, occurred_at, received_at, source, \
     cause, actor, policy, evidence, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
     ON CONFLICT (id) DO NOTHING";
pub(super) const HAS_EVENT: &str = "SELECT seq FROM event WHERE id = $1";
pub(super) const EVENTS: &str = "SELECT seq, id, record, field, kind, occurred_at, received_at, source, cause, actor, \
     policy, evidence, body FROM event WHERE seq > $1 ORDER BY seq LIMIT $2";
pub(super) const HISTORY: &str = "SELECT seq, id, record, field, kind, occurred_at, received_at, source, cause, actor, \
     policy, evidence, body FROM event WHERE record = $1 ORDER BY seq";

// The disposition stands in the body, where `step` has it from.
pub(super) const RESULTS_SINCE: &str = "SELECT COUNT(*), \
     COALESCE(SUM(CASE WHEN body LIKE '%\"disposition\":\"sender\"%' THEN 1 ELSE 0 END), 0) \
     FROM event WHERE kind IN ('bounce', 'delivered') AND occurred_at >= $1";

pub(super) const PUT_CASE: &str = "INSERT INTO repair_case (record, field, state, round, version, opened_at, \
     closed_at, blocked) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (record, field) DO UPDATE SET \
     state = excluded.state, round = excluded.round, version = excluded.version, opened_at = excluded.opened_at, \
     closed_at = excluded.closed_at, blocked = excluded.blocked";
pub(super) const CASES: &str = "SELECT record, field, state, round, version, opened_at, closed_at, blocked \
     FROM repair_case WHERE record = $1 ORDER BY field";
pub(super) const PUT_ATTEMPT: &str = "INSERT INTO attempt (record, id, field, via, round, planned_at, sent_at, \
     outcome, message_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (record, id) DO UPDATE SET \
     planned_at = excluded.planned_at, sent_at = excluded.sent_at, outcome = excluded.outcome, \
     message_id = excluded.message_id";
pub(super) const ATTEMPTS: &str = "SELECT record, id, field, via, round, planned_at, sent_at, outcome, message_id \
     FROM attempt WHERE record = $1 ORDER BY id";
pub(super) const ATTEMPT_BY_MESSAGE: &str = "SELECT record, id, field, via, round, planned_at, sent_at, outcome, \
     message_id FROM attempt WHERE message_id = $1 ORDER BY record, id";
// One record's rows go before they are written anew.
pub(super) const FORGET: [&str; 2] =
    ["DELETE FROM repair_case WHERE record = $1", "DELETE FROM attempt WHERE record = $1"];
pub(super) const CLEAR: [&str; 2] = ["DELETE FROM repair_case", "DELETE FROM attempt"];

pub(super) const PUT_VALUE: &str = "INSERT INTO value (id, record, field, version, text, canonical, custody, ground, \
     valid_from, held_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
pub(super) const VALUE: &str = "SELECT id, record, field, version, text, canonical, custody, ground, valid_from, \
     held_until FROM value WHERE id = $1";
pub(super) const VALUES: &str = "SELECT id, record, field, version, text, canonical, custody, ground, valid_from, \
     held_until FROM value WHERE record = $1 ORDER BY id";
// `canonical <> ''` lets the engine use the index of non-empty forms.
pub(super) const FIND_VALUES: &str = "SELECT id, record, field, version, text, canonical, custody, ground, \
     valid_from, held_until FROM value WHERE field = $1 AND canonical = $2 AND canonical <> '' ORDER BY id";
// What a crash between the two commits of an embedded store has to take back.
pub(super) const KEEP_CUSTODY: &str = "INSERT INTO custody_before (id, custody, ground, held_until) \
     SELECT id, custody, ground, held_until FROM value WHERE id = $1 ON CONFLICT (id) DO NOTHING";
pub(super) const SET_CUSTODY: &str =
    "UPDATE value SET custody = $1, ground = $2, held_until = $3 WHERE id = $4 AND custody <> 'erased'";
pub(super) const ERASE_VALUES: &str = "UPDATE value SET text = '', canonical = '', custody = 'erased', ground = '', \
     held_until = NULL WHERE record = $1";

pub(super) const BURY: &str = "INSERT INTO tombstone (record, id, actor, ground, at) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (record) DO NOTHING";
pub(super) const RENAME: &str = "UPDATE record SET key = $1, route = 'erased' WHERE no = $2";
// The embedded store clears its logs after this; where a reader is in the way, at the next opening.
pub(super) const SCRUB_LATER: &str = "UPDATE sequence SET value = 1 WHERE name = 'scrub'";
pub(super) const REDACT: &str = "UPDATE event SET id = $1, body = $2 WHERE seq = $3";
pub(super) const TOMBSTONES: &str = "SELECT record, id, actor, ground, at FROM tombstone ORDER BY record";

pub(super) const LOG_ACCESS: &str = "INSERT INTO access (n, at, actor, origin, record, action, people, reason) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
pub(super) const ACCESSES: &str =
    "SELECT at, actor, origin, record, action, people, reason FROM access ORDER BY n";
pub(super) const PUT_POLICY: &str = "INSERT INTO policy (hash, text, since) VALUES ($1, $2, $3) ON CONFLICT (hash) DO UPDATE SET since = excluded.since";
pub(super) const POLICY: &str = "SELECT hash, text, since FROM policy WHERE hash = $1";
pub(super) const LATEST_POLICY: &str =
    "SELECT hash, text, since FROM policy ORDER BY since DESC, hash LIMIT 1";
pub(super) const PUT_RUN: &str =
    "INSERT INTO run (id, at, summary) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING";
