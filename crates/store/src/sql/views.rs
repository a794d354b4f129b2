//! The views for analysts: columns in Korean, days of Seoul. They can be dropped and made again at any time.

/// Name and text of every view. `{day x}`, `{time x}` and `{each x}` become the engine's own words.
pub(crate) const VIEWS: [(&str, &str); 7] = [
    (
        "v_reach",
        "SELECT r.key AS \"회원번호\", p.value ->> 0 AS \"연락수단\", CAST(p.value ->> 1 AS BIGINT) AS \"버전\", \
         p.value ->> 2 AS \"연락상태\", CAST(p.value ->> 3 AS BIGINT) AS \"일시실패일수\", \
         p.value ->> 4 AS \"연락등급\", p.value ->> 5 AS \"정보성수신\", p.value ->> 6 AS \"광고성수신\", \
         {day CAST(p.value ->> 7 AS BIGINT)} AS \"최근결과일\" FROM record r, {each r.points} p",
    ),
    (
        "v_case",
        "SELECT r.key AS \"회원번호\", c.field AS \"연락수단\", c.state AS \"복구상태\", c.round AS \"회차\", \
         c.version AS \"버전\", {day c.opened_at} AS \"접수일\", {day c.closed_at} AS \"종료일\", \
         c.blocked AS \"수신거부채널\" FROM repair_case c JOIN record r ON r.no = c.record",
    ),
    (
        "v_attempt",
        "SELECT r.key AS \"회원번호\", a.id AS \"시도번호\", a.field AS \"연락수단\", a.via AS \"요청채널\", \
         a.round AS \"회차\", {day a.planned_at} AS \"계획일\", {day a.sent_at} AS \"발송일\", \
         a.outcome AS \"결과\" FROM attempt a JOIN record r ON r.no = a.record",
    ),
    (
        "v_quarantine",
        "SELECT r.key AS \"회원번호\", r.route AS \"분류\", p.value ->> 0 AS \"연락수단\", \
         CAST(p.value ->> 1 AS BIGINT) AS \"버전\", {day c.opened_at} AS \"접수일\", {day c.closed_at} AS \"별도보관일\", \
         (SELECT COUNT(*) FROM attempt a WHERE a.record = r.no AND a.field = (p.value ->> 0) AND a.sent_at IS NOT NULL) \
         AS \"시도수\" FROM record r CROSS JOIN {each r.points} p \
         LEFT JOIN repair_case c ON c.record = r.no AND c.field = (p.value ->> 0) WHERE (p.value ->> 2) = 'garbage'",
    ),
    (
        "v_trail",
        "SELECT e.seq AS \"순번\", r.key AS \"회원번호\", e.kind AS \"이벤트\", e.field AS \"연락수단\", \
         {time e.occurred_at} AS \"발생일시\", {time e.received_at} AS \"수신일시\", e.source AS \"출처\", \
         e.cause AS \"원인\", e.actor AS \"처리자\", e.id AS \"이벤트번호\" \
         FROM event e JOIN record r ON r.no = e.record",
    ),
    (
        "v_score_daily",
        "SELECT d.day AS \"일자\", d.sent AS \"발송\", d.delivered AS \"성공\", d.failed AS \"실패\", \
         d.repaired AS \"정보갱신\", d.refused AS \"수신거부\", d.set_aside AS \"별도보관결정\", \
         SUM(d.delivered) OVER (ORDER BY d.day) AS \"누적성공\", SUM(d.failed) OVER (ORDER BY d.day) AS \"누적실패\" \
         FROM (SELECT u.day AS day, SUM(u.sent) AS sent, SUM(u.delivered) AS delivered, SUM(u.failed) AS failed, \
         SUM(u.repaired) AS repaired, SUM(u.refused) AS refused, SUM(u.set_aside) AS set_aside FROM (\
         SELECT {day e.occurred_at} AS day, CASE WHEN e.kind = 'attempt-sent' THEN 1 ELSE 0 END AS sent, \
         CASE WHEN e.kind = 'delivered' THEN 1 ELSE 0 END AS delivered, \
         CASE WHEN e.kind = 'bounce' AND e.body NOT LIKE '%\"disposition\":\"information\"%' \
         AND e.body NOT LIKE '%\"disposition\":\"positive\"%' THEN 1 ELSE 0 END AS failed, \
         CASE WHEN e.kind = 'profile-updated' THEN 1 ELSE 0 END AS repaired, \
         CASE WHEN e.kind = 'opt-out' \
         OR e.kind = 'bounce' AND e.body LIKE '%\"disposition\":\"consent\"%' THEN 1 ELSE 0 END AS refused, \
         0 AS set_aside FROM event e WHERE e.source <> 'import' \
         AND e.kind IN ('attempt-sent', 'delivered', 'bounce', 'profile-updated', 'opt-out') \
         UNION ALL SELECT {day c.closed_at}, 0, 0, 0, 0, 0, 1 FROM repair_case c WHERE c.state = 'quarantined' \
         ) u GROUP BY u.day) d",
    ),
    (
        "v_partition",
        "SELECT CASE r.route WHEN 'clean' THEN '정상' WHEN 'repair' THEN '복구 대상' \
         WHEN 'quarantine' THEN '별도 보관' ELSE '파기' END AS \"분류\", COUNT(*) AS \"회원수\" \
         FROM record r GROUP BY r.route",
    ),
];

/// The words in which engines differ.
pub(crate) struct Dialect {
    /// The type of an integer primary key.
    pub(crate) key: &'static str,
    /// What follows a table that is stored in the order of its key.
    pub(crate) clustered: &'static str,
    /// The day in Seoul of a time in microseconds, `x` standing for it.
    pub(crate) day: &'static str,
    /// The same with hours, minutes and seconds.
    pub(crate) time: &'static str,
    /// The elements of a JSON array as rows with a column `value`.
    pub(crate) each: &'static str,
}

impl Dialect {
    /// The text in the words of the engine.
    pub(crate) fn speak(&self, text: &str) -> String {
        let mut out = text.replace("{key}", self.key).replace("{clustered}", self.clustered);
        for (word, form) in [("{day ", self.day), ("{time ", self.time), ("{each ", self.each)] {
            while let Some(from) = out.find(word) {
                let Some(len) = out[from..].find('}') else { break };
                let column = &out[from + word.len()..from + len];
                out.replace_range(from..=from + len, &form.replace("{x}", column));
            }
        }
        out
    }
}
