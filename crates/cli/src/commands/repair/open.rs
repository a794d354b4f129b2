//! `cleanse repair open`: members into the store, cases for what cannot be right.

use std::path::PathBuf;

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::{Input, Settings, thousands};
use cleanse_record::{Role, Wish};
use cleanse_repair::{
    Event, EventKind, Field, Giver, Permission, Policy, Purpose, RecordId, State, Time, Version, step,
};
use cleanse_store::{Answer, Incoming};

use super::members::{self, Contact, Member, Members, Seen};
use super::notes;
use super::{Opened, WorkArgs, advance::advance_records, settings};
use crate::args::{Global, InputArgs};
use crate::commands::store::StoreArgs;
use crate::exit::say;

/// Members between two commits.
const CHUNK: usize = 20_000;

#[derive(Args)]
pub(crate) struct OpenArgs {
    /// Member files, or the result folder of a run
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    work: WorkArgs,
    #[command(flatten)]
    input: InputArgs,
}

pub(super) fn open(args: &OpenArgs, global: &Global) -> anyhow::Result<()> {
    let settings = settings(&members::files(&args.files)?, &args.input, global)?;
    let members = Members::open(&settings)?;
    if !global.quiet {
        members.say_passed_over();
    }
    let opened = take(&args.work, &members)?;
    if !global.quiet {
        opened.say(opened.lang);
    }
    Ok(())
}

/// Opens the cases of a run that was just done. Standard input was read already: its rows stand in the result.
pub(crate) fn of_run(
    store: &str,
    now: Option<Time>,
    settings: &Settings,
    lang: Lang,
    quiet: bool,
) -> anyhow::Result<()> {
    let work = WorkArgs { store: StoreArgs { store: store.to_owned(), now }, policy: None, actor: None };
    let mut settings = settings.clone();
    if settings.inputs.iter().any(|input| matches!(input, Input::Stdin)) {
        let files = members::files(std::slice::from_ref(&settings.out))?;
        settings.inputs = files.into_iter().map(Input::File).collect();
        settings.open = cleanse_table::OpenOptions::new();
        settings.header_row = None;
    }
    let opened = take(&work, &Members::open(&settings)?)?;
    if !quiet {
        opened.say(lang);
    }
    Ok(())
}

/// What opening did.
struct Told {
    members: u64,
    events: u64,
    /// Whether the file has a column of permissions.
    permissions: bool,
    /// Whether the records are named by their ids.
    by_id: bool,
    /// The language of the file.
    lang: Lang,
    routes: Vec<(String, i64)>,
    /// Members whose undated consent does not hold against their refusal.
    overruled: u64,
}

impl Told {
    fn say(&self, lang: Lang) {
        if !self.permissions {
            say(no_permissions(lang));
        }
        if !self.by_id {
            say(match lang {
                Lang::En => "no id of its own in every row: records are named by row, in this file only",
                Lang::Ko => {
                    "모든 행에 고유한 회원번호가 있지 않아 행 번호로 부릅니다. 이 파일에서만 통하는 번호입니다."
                }
            });
        }
        if self.overruled > 0 {
            let n = thousands(self.overruled);
            say(&match lang {
                Lang::En => format!(
                    "{n} members: the file says yes without a date of consent where the customer refused: the refusal holds"
                ),
                Lang::Ko => format!(
                    "수신동의일이 없는 동의는 고객의 수신거부를 뒤집지 못하므로 회원 {n}명의 수신거부를 그대로 둡니다."
                ),
            });
        }
        let (members, events) = (thousands(self.members), thousands(self.events));
        say(&match lang {
            Lang::En => format!("{members} members, {events} new events"),
            Lang::Ko => format!("회원 {members}명, 새로 기록한 일 {events}건"),
        });
        say(&routes(&self.routes, lang));
    }
}

/// What holds where a file says nothing about permission.
pub(super) const fn no_permissions(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "no consent columns: information may go to what the customers gave, advertising may not",
        Lang::Ko => {
            "수신동의 열이 없습니다. 고객이 준 연락 수단에 정보성 안내만 보내고 광고는 보내지 않습니다."
        }
    }
}

/// The routes in words.
pub(super) fn routes(routes: &[(String, i64)], lang: Lang) -> String {
    let named = routes.iter().map(|(route, n)| {
        let word = cleanse_repair::RecordRoute::from_code(route).map_or(route.as_str(), |r| r.label(lang));
        format!("{word} {n}")
    });
    named.collect::<Vec<_>>().join(" + ")
}

fn take(work: &WorkArgs, members: &Members) -> anyhow::Result<Told> {
    let mut workflow = work.open(true)?;
    let mut taking = Taking::new(&mut workflow, work.now(), &work.actor());
    let seen = taking.all(members, |_| {})?;
    let (events, overruled) = (taking.taken, taking.overruled);
    let permissions = seen
        .roles
        .iter()
        .any(|r| r.as_str().starts_with("consent-") || matches!(r, Role::OptOut | Role::OptOutDate));
    Ok(Told {
        members: seen.members,
        events,
        permissions,
        by_id: seen.by_id,
        lang: members.lang(),
        routes: workflow.partition()?,
        overruled,
    })
}

/// Members on their way in.
pub(super) struct Taking<'w> {
    workflow: &'w mut Opened,
    now: Time,
    actor: String,
    /// Whether somebody whom the store does not know becomes a record.
    admits: bool,
    members: Vec<Member>,
    /// Events that are in the journal now.
    pub(super) taken: u64,
    /// Members whom the store does not know, and who did not become records.
    pub(super) nobody: u64,
    /// Members whose undated consent does not hold against their refusal.
    overruled: u64,
}

impl<'w> Taking<'w> {
    /// Those whom the store does not know become records.
    fn new(workflow: &'w mut Opened, now: Time, actor: &str) -> Taking<'w> {
        let (actor, members) = (actor.to_owned(), Vec::new());
        Taking { workflow, now, actor, admits: true, members, taken: 0, nobody: 0, overruled: 0 }
    }

    /// Those whom the store does not know are nobody.
    pub(super) fn of_known(workflow: &'w mut Opened, now: Time, actor: &str) -> Taking<'w> {
        Taking { admits: false, ..Taking::new(workflow, now, actor) }
    }

    /// Takes all members of some inputs in.
    pub(super) fn all(&mut self, members: &Members, mut told: impl FnMut(&[Answer])) -> anyhow::Result<Seen> {
        let seen = members.each(|member| {
            self.members.push(member);
            if self.members.len() >= CHUNK { self.flush(&mut told) } else { Ok(()) }
        })?;
        self.flush(&mut told)?;
        Ok(seen)
    }

    /// Takes the events of some members in, then lets their time pass, so that who has no usable point at all is set aside.
    fn flush(&mut self, told: impl FnMut(&[Answer])) -> anyhow::Result<()> {
        let members = std::mem::take(&mut self.members);
        let records: Vec<RecordId> = members.iter().map(|m| RecordId::new(m.record.as_str())).collect();
        self.workflow.load(records.iter())?;
        let (mut chunk, mut touched) = (Vec::new(), Vec::new());
        for (member, record) in members.iter().zip(records) {
            if !self.admits && self.workflow.loaded(&record)?.is_none() {
                self.nobody += 1;
                continue;
            }
            let mut events = self.events(member, &record)?;
            if !events.is_empty() {
                chunk.append(&mut events);
                touched.push(record);
            }
        }
        self.taken += self.workflow.ingest(chunk, told)?.taken;
        advance_records(self.workflow, &touched, self.now, &self.actor)?;
        Ok(())
    }

    fn events(&mut self, member: &Member, record: &RecordId) -> anyhow::Result<Vec<Incoming>> {
        let is_known = self.workflow.loaded(record)?.is_some();
        let (known, heard) = if is_known {
            (known(self.workflow, record, member)?, heard(self.workflow, record, member)?)
        } else {
            (Vec::new(), Vec::new())
        };
        let state = self.workflow.loaded(record)?.map(|(_, state)| state);
        let (now, actor, events) = (self.now, self.actor.as_str(), Vec::new());
        let mut opening = Opening { state, known, heard, record, now, actor, events, overruled: false };
        opening.member(member);
        self.overruled += u64::from(opening.overruled);
        Ok(opening.events)
    }
}

/// The versions of a member's wrong values, where the store has them already.
fn known(workflow: &mut Opened, record: &RecordId, member: &Member) -> anyhow::Result<Vec<(Field, Version)>> {
    let mut known = Vec::new();
    for contact in member.points.iter().filter(|c| c.wrong.is_some()) {
        let versions = workflow.versions_of(record, contact.field, &contact.canonical)?;
        known.extend(versions.into_iter().map(|version| (contact.field, version)));
    }
    Ok(known)
}

/// What the store has heard of a member's notes.
fn heard(workflow: &mut Opened, record: &RecordId, member: &Member) -> anyhow::Result<Vec<Wish>> {
    let mut heard = Vec::new();
    for &wish in &member.notes {
        if workflow.knows(&event_id(record, &note_id(wish)))? {
            heard.push(wish);
        }
    }
    Ok(heard)
}

/// What makes something that a file says of a record the same event.
fn event_id(record: &RecordId, id: &str) -> String {
    format!("file:{record}:{id}")
}

fn note_id(wish: Wish) -> String {
    format!("note:{}", notes::key(wish))
}

/// The events that bring one member up to the file.
struct Opening<'a> {
    state: Option<&'a State>,
    /// The versions under which the store knows values that are wrong.
    known: Vec<(Field, Version)>,
    /// What notes said before.
    heard: Vec<Wish>,
    record: &'a RecordId,
    now: Time,
    actor: &'a str,
    events: Vec<Incoming>,
    /// Whether the file says yes without a date where the customer said no.
    overruled: bool,
}

impl Opening<'_> {
    fn member(&mut self, member: &Member) {
        for contact in &member.points {
            self.contact(contact);
        }
        // KakaoTalk is addressed by the mobile number, of those who agreed to it.
        let kakao = member.consents.contains(&(Role::ConsentKakao, true));
        if let Some(mobile) =
            member.points.iter().find(|c| kakao && c.field == Field::Mobile && c.wrong.is_none())
        {
            let (text, canonical) = (mobile.text.clone(), mobile.canonical.clone());
            self.contact(&Contact { field: Field::Kakao, text, canonical, wrong: None });
        }
        self.consents(member);
        self.notes(member);
        self.dates(member);
        // Who has nothing at all is a record all the same.
        if self.events.is_empty() && self.state.is_none() {
            self.push("row".to_owned(), self.now, "import", EventKind::Advanced);
        }
    }

    /// What notes say that has to be heeded. A note has no date, and the same note is no news.
    fn notes(&mut self, member: &Member) {
        for &wish in member.notes.iter().filter(|&&wish| !self.heard.contains(&wish)) {
            let id = note_id(wish);
            for (n, news) in self.news_of(wish).into_iter().enumerate() {
                let id = if n == 0 { id.clone() } else { format!("{id}:{n}") };
                let incoming = self.event(&id, self.now, wish.rule().code, news);
                self.events.push(incoming.happened(None));
            }
        }
    }

    /// What a note says, and of a refusal the parts that nobody spoke of before: one without a date takes the date from none that
    /// has one.
    fn news_of(&self, wish: Wish) -> Vec<EventKind> {
        let whole = notes::event(wish);
        let EventKind::OptOut { field, purpose, night } = whole else { return vec![whole] };
        let meant = field.map_or_else(|| Field::ALL.to_vec(), |field| vec![field]);
        let parts: Vec<(Field, Option<Purpose>)> =
            meant.iter().filter_map(|&field| Some((field, self.not_refused(field, purpose)?))).collect();
        if parts.len() == meant.len() && parts.iter().all(|(_, open)| *open == purpose) {
            return vec![whole];
        }
        let part = |(field, purpose)| EventKind::OptOut { field: Some(field), purpose, night };
        parts.into_iter().map(part).collect()
    }

    /// What of a purpose, or of all, is not refused yet over a contact point.
    #[expect(clippy::option_option, reason = "no purpose named is every purpose, and nothing open is none")]
    fn not_refused(&self, field: Field, purpose: Option<Purpose>) -> Option<Option<Purpose>> {
        let is_open = |asked: Purpose| purpose.is_none_or(|p| p == asked) && !self.is_refused(field, asked);
        match (is_open(Purpose::Ad), is_open(Purpose::Info)) {
            (true, true) => Some(None),
            (true, false) => Some(Some(Purpose::Ad)),
            (false, true) => Some(Some(Purpose::Info)),
            (false, false) => None,
        }
    }

    /// Whether the store has a refusal of a contact point, or the file has one with a date.
    fn is_refused(&self, field: Field, purpose: Purpose) -> bool {
        let is_dated = self.events.iter().map(Incoming::event).any(|event| match event.kind {
            EventKind::OptOut { field: of, purpose: what, night: false } => {
                event.occurred_at.is_some()
                    && of.is_none_or(|of| of == field)
                    && what.is_none_or(|what| what == purpose)
            }
            _ => false,
        });
        is_dated || self.held(Some(field), Some(purpose), false).iter().all(|held| held.is_withdrawn())
    }

    /// The dates that start a clock, where they are news.
    fn dates(&mut self, member: &Member) {
        let mut known = self.state.map(|state| state.standing().clone()).unwrap_or_default();
        let dates = &member.dates;
        if let Some(at) = dates.last_seen.filter(|&at| at <= self.now && known.last_visit < Some(at)) {
            self.push(format!("seen:{}", at.micros()), at, "seen", EventKind::Visited);
        }
        let again = member.joined.filter(|&at| at <= self.now && known.left.is_some_and(|left| left < at));
        if let Some(at) = again.filter(|&at| known.joined < Some(at)) {
            self.push(format!("joined:{}", at.micros()), at, "joined-on", EventKind::Joined);
        }
        // Who left on a day that nobody wrote down, for the first time or again, is known to have left from now on.
        known.joined = known.joined.max(again);
        let today = || Some(self.now).filter(|_| dates.left_undated && known.gone_since().is_none());
        let left = dates.left.or_else(today);
        if let Some(at) = left.filter(|&at| at <= self.now && known.left < Some(at)) {
            self.push(format!("left:{}", at.micros()), at, "withdrawn-on", EventKind::Left);
        }
        if let Some(on) = dates.destroy_on.filter(|&on| known.destroy_on != Some(on)) {
            let kind = EventKind::DestroyOn { on };
            self.push(format!("destroy-on:{}", on.micros()), self.now, "destroy-due-on", kind);
        }
    }

    /// A value that is new to the store, and what is wrong with it. The same text gives the same event id, so that an old
    /// file does not bring an old value back.
    fn contact(&mut self, contact: &Contact) {
        let field = contact.field;
        let id = format!("{field}:{:016x}", fnv1a(contact.text.as_bytes()));
        let (version, giver, attempt) = (Version::FIRST, Giver::Import, None);
        let given = EventKind::ProfileUpdated { field, version, giver, attempt };
        let incoming = self.event(&id, self.now, "import", given);
        self.events.push(incoming.value(contact.text.as_str(), contact.canonical.as_str()));
        if let Some(rule) = contact.wrong {
            let version = self.known.iter().find(|(f, _)| *f == field).map(|(_, version)| *version);
            self.push(format!("{id}:wrong"), self.now, rule, EventKind::FormatInvalid { field, version });
        }
    }

    /// What the permission columns say, where it is news. Without a date of consent it holds from joining on, else it has no
    /// date. A no that nobody ever said otherwise about is as old as the last change that the file knows.
    fn consents(&mut self, member: &Member) {
        let granted_at = member.dates.consented.filter(|&at| at <= self.now);
        let refused_at = member.dates.refused.filter(|&at| at <= self.now);
        let asked_on = member.asked_on.filter(|&at| at <= self.now);
        for &(role, yes) in &member.consents {
            for (field, purpose, night) in asked(role, yes) {
                let held = self.held(field, purpose, night);
                let first = held.iter().all(|&held| held == Permission::None);
                let at = if yes { granted_at } else { refused_at.or(asked_on.filter(|_| first)) };
                self.overruled |= yes && at.is_none() && held.iter().any(|held| held.is_withdrawn());
                if held.iter().all(|&held| is_known(held, yes, at)) {
                    continue;
                }
                let kind = if yes {
                    EventKind::OptIn { field, purpose, night }
                } else {
                    EventKind::OptOut { field, purpose, night }
                };
                // The same undated yes is said once; a no is heard whenever the store says otherwise.
                let on = match at {
                    None if yes => "undated".to_owned(),
                    at => at.unwrap_or(self.now).micros().to_string(),
                };
                let mut incoming = self.event(
                    &format!("{role}:{yes}:{on}", role = role.as_str()),
                    self.now,
                    role.as_str(),
                    kind,
                );
                incoming = incoming.happened(at);
                self.events.push(incoming);
            }
        }
    }

    /// What the store has of a permission, of every contact point that is meant.
    fn held(&self, field: Option<Field>, purpose: Option<Purpose>, night: bool) -> Vec<Permission> {
        let purpose = purpose.unwrap_or(Purpose::Ad);
        let of =
            |field| self.state.map_or(Permission::None, |state| state.consents(field).get(purpose, night));
        field.map_or_else(|| Field::ALL.iter().copied().map(of).collect(), |field| vec![of(field)])
    }

    fn push(&mut self, id: String, at: Time, cause: &str, kind: EventKind) {
        let incoming = self.event(&id, at, cause, kind);
        self.events.push(incoming);
    }

    fn event(&self, id: &str, at: Time, cause: &str, kind: EventKind) -> Incoming {
        let mut event = Event::new(event_id(self.record, id), self.record.clone(), at, kind);
        event.received_at = self.now;
        (event.source, event.cause, event.actor) = ("import".into(), cause.into(), self.actor.into());
        Incoming::from(event).admits()
    }
}

/// Whether a store that holds one permission learns nothing from what a file says. A yes of which nobody knows the day says
/// nothing where something was said before.
fn is_known(held: Permission, yes: bool, at: Option<Time>) -> bool {
    match (held, yes, at) {
        (Permission::None, ..) => false,
        (_, true, None) => true,
        (Permission::Granted(since), true, Some(at)) => at <= since,
        (held, yes, _) => !yes && held.is_withdrawn(),
    }
}

/// The state that a store would have of a member of a file: what is due is one calculation, whatever it is asked of.
pub(crate) fn state_of(member: &Member, now: Time, policy: &Policy) -> State {
    let record = RecordId::new(member.record.as_str());
    let mut opening = Opening {
        state: None,
        known: Vec::new(),
        heard: Vec::new(),
        record: &record,
        now,
        actor: "",
        events: Vec::new(),
        overruled: false,
    };
    opening.member(member);
    let events = opening.events.iter().map(Incoming::event);
    events.fold(State::new(record.clone()), |state, event| match step(&state, event, policy) {
        Ok((next, _)) => next,
        Err(_) => state,
    })
}

/// What a column of permissions speaks of. Who says no to a channel is not written to over it at all; who says no to
/// advertising still gets information.
fn asked(role: Role, yes: bool) -> Vec<(Option<Field>, Option<Purpose>, bool)> {
    let ad = Some(Purpose::Ad);
    let channel = |field| vec![(Some(field), if yes { ad } else { None }, false)];
    match role {
        Role::ConsentAd => vec![(None, ad, false)],
        Role::ConsentNight => vec![(None, ad, true)],
        Role::OptOut => vec![(None, None, false)],
        Role::ConsentSms => channel(Field::Mobile),
        Role::ConsentEmail => channel(Field::Email),
        Role::ConsentKakao => channel(Field::Kakao),
        Role::ConsentPost => channel(Field::Post),
        Role::ConsentCall => channel(Field::Landline),
        _ => Vec::new(),
    }
}

/// A hash that may be written down: FNV-1a, 64 bits.
pub(super) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}
