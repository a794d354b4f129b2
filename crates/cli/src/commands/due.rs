//! `cleanse due`: what the law wants done by when. Destroys nothing.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{Due, DueKind, Policy, State, Time};
use serde_json::json;

use super::repair::members::{self, Members};
use super::repair::{read_policy, settings, state_of};
use super::store::{StoreArgs, time};
use crate::args::{Global, InputArgs};
use crate::exit::{Exit, Failure, say};
use crate::language;

/// Records between two statements.
const PAGE: i64 = 5_000;

#[derive(Subcommand)]
pub(crate) enum DueCommand {
    /// Values whose purpose ended (PIPA art. 21): nothing is destroyed here
    Destroy(DueArgs),
    /// Consents to advertising that have to be confirmed again (Network Act art. 50(8))
    Reconfirm(DueArgs),
    /// Changes of consent whose result has to be told (Network Act art. 50(7))
    Notice(DueArgs),
}

#[derive(Args)]
pub(crate) struct DueArgs {
    /// A member file with its consent and date columns
    #[arg(value_name = "FILE", required_unless_present = "store", conflicts_with = "store")]
    files: Vec<PathBuf>,
    /// The store instead
    #[arg(long, value_name = "DB")]
    store: Option<String>,
    /// The instant that counts as now: a date, or a date and a time (default: the clock)
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Time>,
    /// A policy file
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    #[command(flatten)]
    input: InputArgs,
}

pub(crate) fn due(command: &DueCommand, global: &Global) -> anyhow::Result<Exit> {
    let (kind, args) = match command {
        DueCommand::Destroy(args) => (DueKind::Destroy, args),
        DueCommand::Reconfirm(args) => (DueKind::Reconfirm, args),
        DueCommand::Notice(args) => (DueKind::Notice, args),
    };
    let lang = language::speech(global).without_headers();
    let mut list = List {
        kind,
        lang,
        out: BufWriter::new(io::stdout().lock()),
        rows: 0,
        overdue: 0,
        people: 0,
        undated: 0,
    };
    match &args.store {
        Some(store) => of_store(args, store, &mut list)?,
        None => of_files(args, global, &mut list)?,
    }
    list.out.flush()?;
    if !global.quiet {
        list.say();
    }
    Ok(Exit::Clean)
}

fn of_files(args: &DueArgs, global: &Global, list: &mut List<'_>) -> anyhow::Result<()> {
    let policy = args.policy.as_deref().map_or_else(|| Ok(Policy::shipped()), read_policy)?;
    let now = StoreArgs { store: String::new(), now: args.now }.time();
    let settings = settings(&members::files(&args.files)?, &args.input, global)?;
    let members = Members::open(&settings)?;
    list.lang = members.lang();
    if !global.quiet {
        members.say_passed_over();
    }
    let seen = members.each(|member| {
        // A file knows nothing of yesterday: who left on a day that nobody wrote down may have left long ago.
        let long_ago = Some(member.dates).filter(|dates| dates.left_undated);
        let due = long_ago.and_then(|dates| dates.due(list.kind, now, &policy));
        list.state(&state_of(&member, now, &policy), due, now, &policy)
    })?;
    let dated = seen.roles.iter().any(|r| r.as_str().ends_with("-on") || r.as_str().ends_with("-date"));
    if !dated && list.rows == 0 {
        return Err(Failure::new(
            "no column of dates: nothing can be due",
            "가입일, 동의일, 탈퇴일 같은 날짜 열이 없어 기한을 계산할 수 없습니다.",
        )
        .hint("--column consent-date=COLUMN, joined-on, withdrawn-on, last-login-on")
        .in_language(list.lang)
        .into());
    }
    Ok(())
}

fn of_store(args: &DueArgs, store: &str, list: &mut List<'_>) -> anyhow::Result<()> {
    let place = StoreArgs { store: store.to_owned(), now: args.now };
    let now = place.time();
    let mut workflow = place.open_to_read()?;
    let policy = args.policy.as_deref().map_or_else(|| Ok(workflow.policy().clone()), read_policy)?;
    let mut after = 0;
    loop {
        let page = workflow.page(None, after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.no;
        for member in &page {
            list.state(&member.state, None, now, &policy)?;
        }
    }
}

/// The list as it is printed.
struct List<'a> {
    kind: DueKind,
    lang: Lang,
    out: BufWriter<io::StdoutLock<'a>>,
    rows: u64,
    overdue: u64,
    people: u64,
    /// People with a consent or a refusal of which nobody knows the day.
    undated: u64,
}

impl List<'_> {
    /// What is due of a record, the most urgent of it and of what is known beside its state.
    fn state(
        &mut self,
        state: &State,
        beside: Option<Due>,
        now: Time,
        policy: &Policy,
    ) -> anyhow::Result<()> {
        self.people += 1;
        self.undated += u64::from(state.lacks_date(self.kind));
        match beside.into_iter().chain(state.due(self.kind, now, policy)).min_by_key(|due| due.due) {
            Some(due) => self.row(state.record().as_str(), due, now),
            None => Ok(()),
        }
    }

    fn row(&mut self, record: &str, due: Due, now: Time) -> anyhow::Result<()> {
        self.rows += 1;
        self.overdue += u64::from(due.is_overdue(now));
        let line = json!({
            "record": record,
            "due": due.kind.as_str(),
            "ground": due.ground.as_str(),
            "label": due.ground.label(self.lang),
            "since": due.since.seoul_date().map(|d| d.to_string()),
            "by": due.due.seoul_date().map(|d| d.to_string()),
            "overdue": due.is_overdue(now),
        });
        serde_json::to_writer(&mut self.out, &line).map_err(io::Error::from)?;
        self.out.write_all(b"\n")?;
        Ok(())
    }

    fn say(&self) {
        let [rows, overdue, people] = [self.rows, self.overdue, self.people].map(thousands);
        let what = self.kind.label(self.lang);
        say(&match self.lang {
            Lang::En => format!("{what}: {rows} of {people}, {overdue} overdue (nothing was changed)"),
            Lang::Ko => format!(
                "{what} 대상 {rows}명(기한이 지난 {overdue}명 포함) / 전체 {people}명 (아무것도 바꾸지 않았습니다)"
            ),
        });
        if self.undated > 0 {
            let undated = thousands(self.undated);
            say(&match self.lang {
                Lang::En => format!(
                    "{undated} people have a consent or a refusal without a date: no term can be told"
                ),
                Lang::Ko => format!("수신동의·수신거부 날짜를 몰라 기한을 계산할 수 없는 회원 {undated}명"),
            });
        }
    }
}
