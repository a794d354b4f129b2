//! `cleanse repair status`: where everything stands.

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use cleanse_core::Lang;
use cleanse_repair::{Deliverability, Grade, RecordId, State, Time};
use serde_json::{Value, json};

use super::open::routes;
use super::{Opened, WorkArgs};

/// So many days are "of late".
const LATELY: i64 = 30;
/// Records between two statements.
const PAGE: i64 = 5_000;

#[derive(Args)]
pub(crate) struct StatusArgs {
    /// The record alone
    #[arg(value_name = "RECORD")]
    record: Option<String>,
    /// List the contact points with these reach grades instead: A,B
    #[arg(long, value_delimiter = ',', value_parser = grade, value_name = "GRADE,…", conflicts_with = "record")]
    grade: Vec<Grade>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Form::Text)]
    output_format: Form,
    #[command(flatten)]
    work: WorkArgs,
}

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Text,
    Json,
    Jsonl,
}

fn grade(s: &str) -> Result<Grade, String> {
    Grade::from_code(&s.trim().to_uppercase()).ok_or_else(|| "A, B, C, D, E".to_owned())
}

pub(super) fn status(args: &StatusArgs, lang: Lang) -> anyhow::Result<()> {
    let mut workflow = args.work.open_to_read()?;
    match &args.record {
        Some(record) => one(&mut workflow, &RecordId::new(record.as_str()), args),
        None if !args.grade.is_empty() => graded(&mut workflow, args),
        None => all(&mut workflow, args, lang),
    }
}

fn one(workflow: &mut Opened, record: &RecordId, args: &StatusArgs) -> anyhow::Result<()> {
    let Some(state) = workflow.state(record)? else {
        return Err(cleanse_store::Error::from(cleanse_store::ErrorKind::NoSuchRecord).into());
    };
    let json = describe(&state, workflow, args);
    print(&if args.output_format == Form::Jsonl {
        json.to_string()
    } else {
        serde_json::to_string_pretty(&json)?
    })
}

/// A record without its values.
fn describe(state: &State, workflow: &Opened, args: &StatusArgs) -> Value {
    let now = args.work.now();
    let points: Vec<Value> = state
        .points()
        .filter_map(|(field, point)| {
            let value = point.current()?;
            let consents = state.consents(field);
            Some(json!({
                "field": field.as_str(),
                "version": value.version,
                "deliverability": value.deliverability.as_str(),
                "soft_days": match value.deliverability { Deliverability::Soft(days) => days, _ => 0 },
                "grade": state.grade(field, now, workflow.policy()).map(Grade::as_str),
                "info": consents.info.as_str(),
                "ad": consents.ad.as_str(),
                "night": consents.night.as_str(),
                "custody": state.custody(value).as_str(),
            }))
        })
        .collect();
    let cases: Vec<Value> = state
        .cases()
        .map(|(field, case)| {
            json!({
                "field": field.as_str(),
                "state": case.state.as_str(),
                "round": case.round,
                "version": case.version,
                "opened_at": case.opened_at.to_string(),
                "closed_at": case.closed_at.map(|t| t.to_string()),
                "blocked": case.blocked.iter().map(|v| v.as_str()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let attempts: Vec<Value> = state.attempts().map(|(id, a)| attempt(id, a)).collect();
    json!({
        "record": state.record().as_str(),
        "route": state.route().as_str(),
        "held": state.is_held(),
        "standing": standing(state),
        "points": points,
        "cases": cases,
        "attempts": attempts,
    })
}

/// What holds for the whole record.
fn standing(state: &State) -> Value {
    use cleanse_repair::Erasure;
    let (standing, text) = (state.standing(), |time: Option<Time>| time.map(|t| t.to_string()));
    let hold = standing.hold.as_ref().map(|hold| json!({ "law": hold.law, "until": text(hold.until) }));
    json!({
        "hold": hold,
        "erasing": matches!(standing.erasure, Some(Erasure::Requested { .. })),
        "merged_into": standing.merged_into.as_ref().map(RecordId::as_str),
        "left": text(standing.gone_since()),
        "destroy_on": text(standing.destroy_on),
        "last_visit": text(standing.last_visit),
        "deceased": text(standing.deceased),
        "no_contact": state.wants_no_contact(),
        "best": standing.best,
    })
}

fn attempt(id: cleanse_repair::AttemptId, attempt: &cleanse_repair::Attempt) -> Value {
    use cleanse_repair::AttemptEnd;
    let end = match attempt.end {
        Some(AttemptEnd::Answered(_)) => "answered",
        Some(AttemptEnd::Failed(_, failure)) => failure.as_str(),
        None if attempt.sent_at.is_some() => "waiting",
        None => "planned",
    };
    json!({ "id": id.to_string(), "sent_at": attempt.sent_at.map(|t| t.to_string()), "outcome": end })
}

/// The contact points of some grades, one a line.
fn graded(workflow: &mut Opened, args: &StatusArgs) -> anyhow::Result<()> {
    let now = args.work.now();
    let mut lines = Vec::new();
    each(workflow, |state, policy| {
        for (field, _) in state.points() {
            if let Some(grade) = state.grade(field, now, policy).filter(|g| args.grade.contains(g)) {
                let line = json!({"record": state.record().as_str(), "field": field.as_str(), "grade": grade.as_str()});
                lines.push(line.to_string());
            }
        }
    })?;
    if lines.is_empty() { Ok(()) } else { print(&lines.join("\n")) }
}

#[derive(Default)]
struct Counted {
    records: u64,
    cases: BTreeMap<&'static str, u64>,
    points: BTreeMap<&'static str, BTreeMap<&'static str, u64>>,
    grades: BTreeMap<&'static str, BTreeMap<&'static str, u64>>,
}

fn all(workflow: &mut Opened, args: &StatusArgs, lang: Lang) -> anyhow::Result<()> {
    let now = args.work.now();
    let mut counted = Counted::default();
    each(workflow, |state, policy| {
        counted.records += 1;
        for (_, case) in state.cases() {
            *counted.cases.entry(case.state.as_str()).or_default() += 1;
        }
        for (field, point) in state.points() {
            let Some(value) = point.current() else { continue };
            let points = counted.points.entry(field.as_str()).or_default();
            *points.entry(value.deliverability.as_str()).or_default() += 1;
            if let Some(grade) = state.grade(field, now, policy) {
                *counted.grades.entry(field.as_str()).or_default().entry(grade.as_str()).or_default() += 1;
            }
        }
    })?;
    let partition = workflow.partition()?;
    let sending = Sending::of(workflow, now)?;
    if args.output_format == Form::Text {
        let text = counted.text(&partition, lang);
        return print(&(text + &sending.text(lang)));
    }
    let routes: serde_json::Map<String, Value> =
        partition.iter().map(|(r, n)| (r.clone(), (*n).into())).collect();
    let json = json!({
        "records": counted.records, "routes": routes, "cases": counted.cases,
        "points": counted.points, "grades": counted.grades, "sending": sending.json(),
        "policy": workflow.policy().hash(),
    });
    print(&if args.output_format == Form::Jsonl {
        json.to_string()
    } else {
        serde_json::to_string_pretty(&json)?
    })
}

impl Counted {
    fn text(&self, partition: &[(String, i64)], lang: Lang) -> String {
        let (records, cases, points, grades) = match lang {
            Lang::En => ("records", "cases", "contact points", "reach grades"),
            Lang::Ko => ("회원", "복구 건", "연락 수단", "연락 등급"),
        };
        let mut out = format!("{records} {} = {}", self.records, routes(partition, lang));
        let named = self.cases.iter().map(|(state, n)| {
            let word = cleanse_repair::CaseState::from_code(state).map_or(*state, |s| s.label(lang));
            format!("{word} {n}")
        });
        out.push_str(&format!("\n{cases}: {}", named.collect::<Vec<_>>().join(", ")));
        for (what, table) in [(points, &self.points), (grades, &self.grades)] {
            for (field, counts) in table {
                let field = cleanse_repair::Field::from_code(field).map_or(*field, |f| f.label(lang));
                let counts: Vec<String> =
                    counts.iter().map(|(k, n)| format!("{} {n}", word(k, lang))).collect();
                out.push_str(&format!("\n{what} {field}: {}", counts.join(", ")));
            }
        }
        out
    }
}

/// What came of our messages of late: our own faults say that the sending is broken, not the data.
struct Sending {
    results: u64,
    ours: u64,
    alarm: bool,
}

impl Sending {
    fn of(workflow: &mut Opened, now: Time) -> anyhow::Result<Sending> {
        let (results, ours) = workflow.results_since(now.plus_days(-LATELY))?;
        Ok(Sending { results, ours, alarm: workflow.policy().is_alarming(ours, results) })
    }

    fn json(&self) -> Value {
        json!({ "days": LATELY, "results": self.results, "ours": self.ours, "alarm": self.alarm })
    }

    /// A line where there is anything to say.
    fn text(&self, lang: Lang) -> String {
        let Sending { results, ours, alarm } = self;
        if *results == 0 {
            return String::new();
        }
        let mut out = match lang {
            Lang::En => {
                format!("\nsending, {LATELY} days: {results} results, {ours} failed by our own fault")
            }
            Lang::Ko => format!("\n최근 {LATELY}일 발송 결과 {results}건, 우리 쪽 원인 {ours}건"),
        };
        if *alarm {
            out.push_str(match lang {
                Lang::En => "\nALARM: our sending is broken, not the data; look at sender, domain and content first",
                Lang::Ko => "\n경보: 데이터가 아니라 우리 쪽 발송에 문제가 있습니다. 발신번호, 도메인 인증, 문구를 먼저 확인하십시오.",
            });
        }
        out
    }
}

/// The word for a deliverability or a grade.
fn word(code: &str, lang: Lang) -> String {
    let states = [
        Deliverability::Unverified,
        Deliverability::Reachable,
        Deliverability::Failing,
        Deliverability::Superseded,
        Deliverability::Garbage,
    ];
    match states.iter().find(|s| s.as_str() == code) {
        Some(state) => state.label(lang),
        None if code == "soft" && lang == Lang::Ko => "일시 실패".to_owned(),
        None => code.to_owned(),
    }
}

/// Looks at the state of every record.
pub(super) fn each(
    workflow: &mut Opened,
    mut look: impl FnMut(&State, &cleanse_repair::Policy),
) -> anyhow::Result<()> {
    let mut after = 0;
    loop {
        let page = workflow.page(None, after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.no;
        page.iter().for_each(|member| look(&member.state, workflow.policy()));
    }
}

pub(super) fn print(text: &str) -> anyhow::Result<()> {
    use std::io::Write as _;
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(())
}
