//! A state as a store writes it down: some fifty characters for a record with one contact point, where its JSON has two
//! hundred. A store with a million records rewrites every one of them when a campaign's results come in.
//!
//! Numbers are groups of five bits, the lowest first, one of sixty-four characters each; the upper half of the characters says
//! that another group follows. Times are differences to the time before. Members of vocabularies are written by their place,
//! lists and texts with their length in front. A text of another version than [`VERSION`] is none of ours.

use crate::{
    by_field::ByField,
    event::{Failure, Giver},
    facts::{Deliverability, Fact, FactKind, Facts, Sum},
    id::{AttemptId, Field, RecordId, Version, Via},
    state::{
        Attempt, AttemptEnd, Case, CaseState, Consents, Erasure, Hold, Parts, Permission, Point, Standing,
        State, Value,
    },
    time::Time,
};

/// The first character of every text.
const VERSION: char = '1';
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// What is no digit.
const NONE: u8 = 255;
const VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut values = [NONE; 256];
    let mut i = 0;
    while i < DIGITS.len() {
        values[DIGITS[i] as usize] = i as u8;
        i += 1;
    }
    values
}

impl State {
    /// The state without the id of its record, as short as it gets: what a store keeps. Its characters are ASCII but in texts
    /// that came with events, and none is NUL.
    ///
    /// ```
    /// use cleanse_repair::{Event, EventKind, Field, Giver, Policy, RecordId, State, Time, Version, step};
    /// let (record, now) = (RecordId::new("M001"), Time::parse("2026-11-02 10:00").unwrap());
    /// let kind = EventKind::ProfileUpdated { field: Field::Email, version: Version::FIRST, giver: Giver::Import, attempt: None };
    /// let (state, _) = step(&State::new(record.clone()), &Event::new("1", record.clone(), now, kind), &Policy::shipped()).unwrap();
    /// let text = state.to_compact();
    /// assert!(text.len() < 40);
    /// assert_eq!(State::of_compact(record, &text), Some(state));
    /// ```
    #[must_use]
    pub fn to_compact(&self) -> String {
        let Parts { points, consents, cases, attempts, standing } = &self.parts;
        let mut out = Writer { out: String::with_capacity(96), last: 0 };
        out.out.push(VERSION);
        out.time(self.advanced_to);
        out.list(points.len(), points.iter(), |out, (field, point)| out.point(field, point));
        out.list(consents.len(), consents.iter(), |out, (field, consents)| out.consents(field, *consents));
        out.list(cases.len(), cases.iter(), |out, (field, case)| out.case(field, case));
        out.list(attempts.len(), attempts.iter(), |out, (id, attempt)| out.attempt(*id, attempt));
        out.standing(standing);
        out.list(self.seen.len(), self.seen.iter(), |out, &seen| out.hash(seen));
        out.out
    }

    /// Reads what [`to_compact`](State::to_compact) wrote of this record; none for anything else.
    #[must_use]
    pub fn of_compact(record: RecordId, text: &str) -> Option<State> {
        let mut from = Reader { text: text.strip_prefix(VERSION)?, at: 0, last: 0 };
        let advanced_to = from.time()?;
        let points = from.fields(Reader::point)?;
        let consents = from.fields(Reader::consents)?;
        let cases = from.fields(Reader::case)?;
        let attempts = from.list(Reader::attempt)?.into_iter().collect();
        let standing = from.standing()?;
        let seen = from.list(Reader::hash)?;
        let parts = Parts { points, consents, cases, attempts, standing };
        (from.at == from.text.len()).then_some(State { record, parts, advanced_to, seen })
    }
}

/// Pairs a vocabulary's members with their places; the places are what is written, and never change.
macro_rules! places {
    ($($name:ident)*) => {
        $(impl Place for $name {
            fn place(self) -> u64 {
                self as u64
            }

            fn at(place: u64) -> Option<Self> {
                $name::ALL.get(usize::try_from(place).ok()?).copied()
            }
        })*
    };
}

trait Place: Sized {
    fn place(self) -> u64;
    fn at(place: u64) -> Option<Self>;
}

places! { Field Giver FactKind CaseState Via Failure }

struct Writer {
    out: String,
    /// The time before.
    last: i64,
}

impl Writer {
    fn digit(&mut self, n: u64) {
        self.out.push(char::from(DIGITS[(n & 63) as usize]));
    }

    fn number(&mut self, mut n: u64) {
        while n > 31 {
            self.digit(32 | (n & 31));
            n >>= 5;
        }
        self.digit(n);
    }

    fn hash(&mut self, hash: u64) {
        (0..11).for_each(|i| self.digit(hash >> (6 * i)));
    }

    fn time(&mut self, time: Time) {
        let by = time.micros().wrapping_sub(self.last);
        self.last = time.micros();
        // Small differences are short, whatever their sign.
        self.number(((by << 1) ^ (by >> 63)).cast_unsigned());
    }

    fn text(&mut self, text: &str) {
        let text = text.replace('%', "%25").replace('\0', "%00");
        self.number(text.len() as u64);
        self.out.push_str(&text);
    }

    fn list<T>(&mut self, len: usize, items: impl Iterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.number(len as u64);
        items.for_each(|item| write(self, item));
    }

    /// Which of several parts are there, then those.
    fn flags(&mut self, flags: &[bool]) {
        self.number(flags.iter().rev().fold(0, |n, &flag| n << 1 | u64::from(flag)));
    }

    fn times(&mut self, times: &[Option<Time>]) {
        times.iter().flatten().for_each(|&time| self.time(time));
    }

    fn point(&mut self, field: Field, point: &Point) {
        self.number(field.place());
        self.list(point.values.len(), point.values.iter(), Writer::value);
    }

    fn value(&mut self, value: &Value) {
        let Value { version, given_at, giver, deliverability, set_aside, facts } = value;
        self.number(u64::from(version.0));
        self.flags(&[set_aside.is_some(), !facts.base.is_empty()]);
        self.number(giver.place());
        self.deliverability(*deliverability);
        self.time(*given_at);
        self.times(&[*set_aside]);
        if !facts.base.is_empty() {
            self.sum(&facts.base);
        }
        self.list(facts.list.len(), facts.list.iter(), |out, fact| {
            out.number(fact.1.place());
            out.time(fact.0);
        });
    }

    fn deliverability(&mut self, deliverability: Deliverability) {
        match deliverability {
            Deliverability::Unverified => self.number(0),
            Deliverability::Reachable => self.number(1),
            Deliverability::Failing => self.number(2),
            Deliverability::Superseded => self.number(3),
            Deliverability::Garbage => self.number(4),
            Deliverability::Soft(days) => self.number(5 + u64::from(days)),
        }
    }

    fn sum(&mut self, sum: &Sum) {
        self.deliverability(sum.state);
        self.number(u64::from(sum.hards));
        self.flags(&[sum.life.is_some()]);
        self.times(&[Some(sum.since), Some(sum.until), sum.life]);
    }

    fn consents(&mut self, field: Field, consents: Consents) {
        self.number(field.place());
        for permission in [consents.info, consents.ad, consents.night] {
            self.number(match permission {
                Permission::None => 0,
                Permission::Granted(_) => 1,
                Permission::Withdrawn(_) => 2,
                Permission::ReconfirmDue(_) => 3,
                Permission::GrantedUndated(_) => 4,
                Permission::WithdrawnUndated(_) => 5,
            });
            self.times(&[permission.at()]);
        }
    }

    fn case(&mut self, field: Field, case: &Case) {
        self.number(field.place());
        self.number(case.state.place());
        self.number(u64::from(case.round));
        self.number(u64::from(case.first_round));
        self.number(u64::from(case.version.0));
        self.flags(&[case.closed_at.is_some(), case.restored]);
        self.times(&[Some(case.opened_at), case.closed_at]);
        self.list(case.blocked.len(), case.blocked.iter(), |out, via| out.number(via.place()));
    }

    fn attempt(&mut self, id: AttemptId, attempt: &Attempt) {
        self.number(id.field.place());
        self.number(u64::from(id.round));
        self.number(id.via.place());
        self.number(u64::from(id.nth));
        let Attempt { planned_at, sent_at, to, message_id, end } = attempt;
        self.flags(&[
            planned_at.is_some(),
            sent_at.is_some(),
            to.is_some(),
            message_id.is_some(),
            end.is_some(),
        ]);
        self.times(&[*planned_at, *sent_at]);
        if let Some((field, version)) = to {
            self.number(field.place());
            self.number(u64::from(version.0));
        }
        message_id.iter().for_each(|id| self.text(id));
        match end {
            None => {}
            Some(AttemptEnd::Answered(at)) => {
                self.number(0);
                self.time(*at);
            }
            Some(AttemptEnd::Failed(at, failure)) => {
                self.number(1 + failure.place());
                self.time(*at);
            }
        }
    }

    fn standing(&mut self, standing: &Standing) {
        let Standing { hold, erasure, merged_into, last_visit, best, .. } = standing;
        let Standing { left, destroy_on, joined, deceased, deceased_again, alive, no_contact, .. } = standing;
        self.flags(&[
            *best,
            last_visit.is_some(),
            merged_into.is_some(),
            hold.is_some(),
            hold.as_ref().is_some_and(|hold| hold.until.is_some()),
            matches!(erasure, Some(Erasure::Requested { .. })),
            matches!(erasure, Some(Erasure::Done { .. })),
            left.is_some(),
            destroy_on.is_some(),
            joined.is_some(),
            deceased.is_some(),
            no_contact.is_some(),
            alive.is_some(),
            !deceased_again.is_empty(),
        ]);
        self.times(&[*last_visit]);
        merged_into.iter().for_each(|into| self.text(into.as_str()));
        if let Some(Hold { law, until }) = hold {
            self.text(law);
            self.times(&[*until]);
        }
        if let Some(Erasure::Requested { at, ground: said } | Erasure::Done { at, tombstone: said }) = erasure
        {
            self.time(*at);
            self.text(said);
        }
        self.times(&[*left, *destroy_on, *joined, *deceased, *no_contact, *alive]);
        if !deceased_again.is_empty() {
            self.list(deceased_again.len(), deceased_again.iter(), |out, &at| out.time(at));
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    last: i64,
}

impl Reader<'_> {
    fn digit(&mut self) -> Option<u64> {
        let digit = VALUES[usize::from(*self.text.as_bytes().get(self.at)?)];
        self.at += 1;
        (digit != NONE).then_some(u64::from(digit))
    }

    fn number(&mut self) -> Option<u64> {
        let (mut n, mut shift) = (0_u64, 0);
        loop {
            let digit = self.digit()?;
            let low = digit & 31;
            if shift > 60 || (shift == 60 && low > 15) {
                return None;
            }
            n |= low << shift;
            shift += 5;
            if digit < 32 {
                return Some(n);
            }
        }
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    fn place<T: Place>(&mut self) -> Option<T> {
        T::at(self.number()?)
    }

    fn hash(&mut self) -> Option<u64> {
        (0..11).try_fold(0, |hash, i| Some(hash | self.digit()?.wrapping_shl(6 * i)))
    }

    fn time(&mut self) -> Option<Time> {
        let by = self.number()?;
        let by = (by >> 1).cast_signed() ^ -(by & 1).cast_signed();
        self.last = self.last.wrapping_add(by);
        Some(Time::from_micros(self.last))
    }

    fn time_if(&mut self, there: bool) -> Option<Option<Time>> {
        if there { self.time().map(Some) } else { Some(None) }
    }

    fn text(&mut self) -> Option<String> {
        let len: usize = self.small()?;
        let end = self.at.checked_add(len)?;
        let text = self.text.get(self.at..end)?;
        self.at = end;
        Some(text.replace("%00", "\0").replace("%25", "%"))
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let len: usize = self.small()?;
        // Everything takes a character at least.
        let mut items = Vec::with_capacity(len.min(self.text.len() - self.at));
        for _ in 0..len {
            items.push(read(self)?);
        }
        Some(items)
    }

    fn fields<V>(&mut self, mut read: impl FnMut(&mut Self) -> Option<V>) -> Option<ByField<V>> {
        let mut fields = ByField::default();
        for (field, value) in self.list(|from| Some((from.place()?, read(from)?)))? {
            fields.insert(field, value);
        }
        Some(fields)
    }

    /// What [`Writer::flags`] wrote; more than there can be is none of ours.
    fn flags<const N: usize>(&mut self) -> Option<[bool; N]> {
        let flags = self.number()?;
        (flags >> N == 0).then(|| std::array::from_fn(|i| flags >> i & 1 == 1))
    }

    fn point(&mut self) -> Option<Point> {
        self.list(Reader::value).map(|values| Point { values })
    }

    fn value(&mut self) -> Option<Value> {
        let version = Version(self.small()?);
        let [set_aside, base] = self.flags()?;
        let (giver, deliverability, given_at) = (self.place()?, self.deliverability()?, self.time()?);
        let set_aside = self.time_if(set_aside)?;
        let base = if base { self.sum()? } else { Sum::default() };
        let list = self.list(|from| {
            let kind = from.place()?;
            Some(Fact(from.time()?, kind))
        })?;
        Some(Value { version, given_at, giver, deliverability, set_aside, facts: Facts { base, list } })
    }

    fn deliverability(&mut self) -> Option<Deliverability> {
        Some(match self.number()? {
            0 => Deliverability::Unverified,
            1 => Deliverability::Reachable,
            2 => Deliverability::Failing,
            3 => Deliverability::Superseded,
            4 => Deliverability::Garbage,
            n => Deliverability::Soft(u8::try_from(n - 5).ok()?),
        })
    }

    fn sum(&mut self) -> Option<Sum> {
        let (state, hards) = (self.deliverability()?, self.small()?);
        let [life] = self.flags()?;
        Some(Sum { state, hards, since: self.time()?, until: self.time()?, life: self.time_if(life)? })
    }

    fn consents(&mut self) -> Option<Consents> {
        Some(Consents { info: self.permission()?, ad: self.permission()?, night: self.permission()? })
    }

    fn permission(&mut self) -> Option<Permission> {
        Some(match self.number()? {
            0 => Permission::None,
            1 => Permission::Granted(self.time()?),
            2 => Permission::Withdrawn(self.time()?),
            3 => Permission::ReconfirmDue(self.time()?),
            4 => Permission::GrantedUndated(self.time()?),
            5 => Permission::WithdrawnUndated(self.time()?),
            _ => return None,
        })
    }

    fn case(&mut self) -> Option<Case> {
        let (state, round, first_round) = (self.place()?, self.small()?, self.small()?);
        let version = Version(self.small()?);
        let [closed, restored] = self.flags()?;
        let (opened_at, closed_at) = (self.time()?, self.time_if(closed)?);
        let blocked = self.list(Reader::place)?;
        Some(Case { state, round, first_round, version, opened_at, closed_at, blocked, restored })
    }

    fn attempt(&mut self) -> Option<(AttemptId, Attempt)> {
        let (field, round) = (self.place()?, self.small()?);
        let id = AttemptId { field, round, via: self.place()?, nth: self.small()? };
        let [planned, sent, to, message, end] = self.flags()?;
        let (planned_at, sent_at) = (self.time_if(planned)?, self.time_if(sent)?);
        let to = if to { Some((self.place()?, Version(self.small()?))) } else { None };
        let message_id = if message { Some(self.text()?) } else { None };
        let end = if end { Some(self.end()?) } else { None };
        Some((id, Attempt { planned_at, sent_at, to, message_id, end }))
    }

    fn end(&mut self) -> Option<AttemptEnd> {
        let how = self.number()?;
        let at = self.time()?;
        match how.checked_sub(1) {
            None => Some(AttemptEnd::Answered(at)),
            Some(failure) => Some(AttemptEnd::Failed(at, Failure::at(failure)?)),
        }
    }

    fn standing(&mut self) -> Option<Standing> {
        let [
            best,
            visit,
            merged,
            held,
            until,
            requested,
            done,
            gone,
            dated,
            back,
            dead,
            silent,
            alive,
            again,
        ] = self.flags()?;
        let last_visit = self.time_if(visit)?;
        let merged_into = if merged { Some(RecordId::new(self.text()?)) } else { None };
        let hold = if held { Some(Hold { law: self.text()?, until: self.time_if(until)? }) } else { None };
        let erasure = match (requested, done) {
            (false, false) => None,
            (true, _) => Some(Erasure::Requested { at: self.time()?, ground: self.text()? }),
            (false, true) => Some(Erasure::Done { at: self.time()?, tombstone: self.text()? }),
        };
        let (left, destroy_on) = (self.time_if(gone)?, self.time_if(dated)?);
        let (joined, deceased, no_contact) =
            (self.time_if(back)?, self.time_if(dead)?, self.time_if(silent)?);
        let alive = self.time_if(alive)?;
        let deceased_again = if again { self.list(Reader::time)? } else { Vec::new() };
        Some(Standing {
            hold,
            erasure,
            merged_into,
            last_visit,
            best,
            left,
            destroy_on,
            joined,
            deceased,
            deceased_again,
            alive,
            no_contact,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that a state can hold, once.
    const FULL: &str = r#"{"r":"M1","p":{"email":{"v":[
        {"n":1,"t":1793588400000000,"by":"import","is":"superseded","set_aside":1793588400000001,
         "f":{"base":{"state":{"soft":2},"since":5,"until":9,"life":7,"hards":1},"l":[[1793588400000009,"delivered"],[1793588400000010,"hard"]]}},
        {"n":2,"t":1793588400000100,"by":"steward","is":"failing"}]},"kakao":{"v":[]}},
        "consents":{"mobile":{"info":{"granted":3},"ad":{"withdrawn":-4},"night":{"reconfirm-due":5}}},
        "cases":{"email":{"state":"parked","round":3,"first_round":2,"version":2,"opened_at":8,"closed_at":9,"blocked":["sms","visit"]}},
        "attempts":{"email.1.sms.1":{"planned_at":1,"sent_at":2,"to":["mobile",1],"message_id":"%25\u0000한글","end":{"failed":[3,"declined"]}},
                    "email.2.visit.1":{"end":{"answered":4}}},
        "standing":{"hold":{"law":"상법 33조","until":99},"erasure":{"stage":"requested","at":3,"ground":"회원 요청"},
                    "merged_into":"M2","last_visit":1,"best":true},
        "t":1793588400000000,"e":[0,18446744073709551615,5]}"#;

    #[test]
    fn everything_comes_back() {
        let full: State = serde_json::from_str(FULL).unwrap();
        let text = full.to_compact();
        assert!(!text.contains('\0'));
        assert_eq!(State::of_compact(RecordId::new("M1"), &text), Some(full));
        let done = r#"{"r":"M1","p":{},"standing":{"erasure":{"stage":"done","at":-3,"tombstone":"erased-1"}},"e":[]}"#;
        let done: State = serde_json::from_str(done).unwrap();
        assert_eq!(State::of_compact(RecordId::new("M1"), &done.to_compact()), Some(done));
    }

    /// What stores have is read by every later version: the text of a state does not change.
    #[test]
    fn the_text_is_what_it_was() {
        let plain = r#"{"r":"M1","p":{"email":{"v":[{"n":1,"t":7,"by":"import","is":{"soft":1},
            "f":{"l":[[9,"soft"]]}}]}},"t":3,"e":[5]}"#;
        let plain: State = serde_json::from_str(plain).unwrap();
        assert_eq!(plain.to_compact(), "1GBABBAAGIBDEAAAABFAAAAAAAAAA");
        let full: State = serde_json::from_str(FULL).unwrap();
        assert_eq!(
            full.to_compact(),
            "1ggmyu3yw-lDCACBDADACHBB3_lyu3yw-lDIDCBkgmyu3yw-lDFCCACC0FAEABBBhmmyu3yw-lDCNDSBAEDCCBGCCBDCABBBfPCBBO%2525%00한글ECACDBQAC_BFCM2M상법 33조kG_FN회원 요청DAAAAAAAAAAA__________PFAAAAAAAAAA"
        );
    }

    #[test]
    fn what_is_not_ours_is_none() {
        let full: State = serde_json::from_str(FULL).unwrap();
        let text = full.to_compact();
        let read = |text: &str| State::of_compact(RecordId::new("M1"), text);
        for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
            assert_eq!(read(&text[..end]), None, "{end}");
        }
        for wrong in ["", "{}", "2AAAAAAA", "1AAAAAAAA", "1__________________", "1A_______________P", "1AB"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert!(read("1AAAAAAA").is_some());
    }
}
