//! Cleansing one cell.

use std::borrow::Cow;

use cleanse_core::{Cleansed, Context, Finding, Note, Rule, Verdict};
use cleanse_text::{clean, is_blank, is_lost};

use crate::class::{Class, classify};
use crate::email::{Email, Reason, Rejected};
use crate::hits::{Hit, Hits, Offer};
use crate::known;
use crate::scan::Found;
use crate::settle::{self, Outcome, Worth};
use crate::short::{self, Dressed};
use crate::{age, missing, placeholder, plain, read, typo};

/// Cleanses one cell of an e-mail column: finds the mailbox, repairs what is certain, suggests what is likely, and says
/// what is known about the provider at `cx.as_of`.
///
/// | the cell | verdict |
/// |---|---|
/// | one mailbox, canonical | clean |
/// | one or more mailboxes after safe repairs | normalized; the first is the value, the rest are `others` |
/// | a mailbox by a guess: a domain typo, a missing `@`, two readings | suspect, with suggestions and no value |
/// | a throw-away or made-up mailbox | suspect, with the value |
/// | a closed provider, an id that the provider never gave out, no public domain, no mailbox | invalid |
///
/// `kind` is the class of the address as it was typed ([`classify`]).
///
/// ```
/// use cleanse_core::{Context, Verdict};
/// use cleanse_email::cleanse;
/// let cell = cleanse("서하늘 <HANEUL@ㅇ며ㅡ.ㅜㄷㅅ>", &Context::default());
/// assert_eq!(cell.verdict, Verdict::Normalized);
/// assert_eq!(cell.value.unwrap().as_str(), "haneul@daum.net");
/// ```
#[must_use]
pub fn cleanse(s: &str, cx: &Context<'_>) -> Cleansed<Email> {
    match plain::at_of(s) {
        Some(at) => cleanse_plain(s, at, cx),
        None => match short::read(s, cx.as_of) {
            Some(dressed) => dressed_up(s, dressed, cx),
            None => cleanse_dirty(s, cx),
        },
    }
}

/// What a cell with suggestions becomes where one of them is accepted: a text for each, all or none.
///
/// A guess takes the place of the mailbox that was in doubt and of no other: the sure mailboxes of the cell stay before it,
/// joined by `; `. Nothing is offered where this would not be read again as these mailboxes.
#[must_use]
pub fn offers(cell: &Cleansed<Email>, cx: &Context<'_>) -> Vec<String> {
    let mailboxes: Vec<&Email> = cell.value.iter().chain(&cell.others).collect();
    texts(&mailboxes, &cell.suggestions, cx)
}

fn texts(sure: &[&Email], guesses: &[Email], cx: &Context<'_>) -> Vec<String> {
    if sure.is_empty() {
        return guesses.iter().map(ToString::to_string).collect();
    }
    let texts: Option<Vec<String>> = guesses.iter().map(|guess| offer(sure, guess, cx)).collect();
    texts.unwrap_or_default()
}

/// The sure mailboxes of a cell and a guess behind them.
fn offer(sure: &[&Email], guess: &Email, cx: &Context<'_>) -> Option<String> {
    let mut mailboxes = sure.to_vec();
    if !sure.contains(&guess) {
        mailboxes.push(guess);
    }
    let text = mailboxes.iter().map(|email| email.as_str()).collect::<Vec<_>>().join("; ");
    let found = read::read(&text, classify(&text)).found;
    let is_same = |(found, email): (&Found, &&Email)| {
        let again = || settle::settle(&found.local, &found.domain, cx, &mut found.hits.clone());
        read_one(found).as_ref() == Ok(*email) && matches!(again(), Outcome::Good(good) if good == **email)
    };
    (found.len() == mailboxes.len() && found.iter().zip(&mailboxes).all(is_same)).then_some(text)
}

/// A good mailbox with something around it.
fn dressed_up(s: &str, dressed: Dressed, cx: &Context<'_>) -> Cleansed<Email> {
    let Dressed { email, hits, class } = dressed;
    Cell { hits, value: Some(email), ..Cell::default() }.finish(s, cx, class, Vec::new(), |_| None)
}

/// Reads one mailbox by its form alone.
pub(crate) fn parse(s: &str) -> Result<Email, Rejected> {
    if let Some(at) = plain::at_of(s) {
        return Ok(Email::from_canonical(s, at, Class::Valid, known::find(&s[at + 1..])));
    }
    // What would be read as another mailbox was not understood.
    parse_once(s).and_then(|email| match email.as_str() == s || reads_back(&email) {
        true => Ok(email),
        false => Err(Rejected(Reason::Doubtful)),
    })
}

fn parse_once(s: &str) -> Result<Email, Rejected> {
    let text = clean(s, &mut ());
    if is_blank(&text) {
        return Err(Rejected(Reason::Empty));
    }
    let scan = read::read(&text, classify(&text));
    let [first, rest @ ..] = scan.found.as_slice() else { return Err(Rejected(Reason::NoMailbox)) };
    let email = read_one(first)?;
    // Written twice it is still one.
    if rest.iter().any(|found| read_one(found).as_ref() != Ok(&email)) {
        return Err(Rejected(Reason::Several));
    }
    Ok(email)
}

fn read_one(found: &Found) -> Result<Email, Rejected> {
    if found.doubt || !found.also.is_empty() {
        return Err(Rejected(Reason::Doubtful));
    }
    settle::form(&found.local, &found.domain, &mut found.hits.clone())
        .filter(|e| e.domain().contains(['.', ':']))
        .ok_or(Rejected(Reason::NoMailbox))
}

/// A mailbox in canonical form: only its domain and id are judged.
#[inline]
fn cleanse_plain(s: &str, at: usize, cx: &Context<'_>) -> Cleansed<Email> {
    let (local, domain) = (&s[..at], &s[at + 1..]);
    let row = known::row_of(domain);
    let known = row.filter(|known| known.meant.is_empty());
    match typo::guess_at(row, domain) {
        None if matches!(settle::worth(local, domain, known, cx.as_of), Worth::Good) => {
            Cleansed::clean(Email::from_canonical(s, at, Class::Valid, known), Class::Valid)
        }
        guess => report_plain(s, at, guess, known, cx),
    }
}

/// A mailbox in canonical form of which there is something to say.
#[inline(never)]
fn report_plain(
    s: &str,
    at: usize,
    guess: Option<typo::Guess>,
    known: Option<&'static known::Known>,
    cx: &Context<'_>,
) -> Cleansed<Email> {
    let mut hits = Hits::default();
    let outcome = match guess {
        Some(guess) => {
            hits.add(guess.hit);
            Outcome::Guess(vec![Email::new(&s[..at], &guess.domain, Class::Valid)])
        }
        None => settle::judge(Email::from_canonical(s, at, Class::Valid, known), cx.as_of, &mut hits),
    };
    let mut cell = Cell { hits, ..Cell::default() };
    cell.add(outcome);
    cell.finish(s, cx, Class::Valid, Vec::new(), |rule| place(rule, s, at))
}

#[inline(never)]
fn cleanse_dirty(s: &str, cx: &Context<'_>) -> Cleansed<Email> {
    let mut findings = Vec::new();
    let text = clean(s, &mut findings);
    match short::read(&text, cx.as_of).filter(|_| *text != *s) {
        Some(Dressed { email, hits, .. }) => {
            Cell { hits, value: Some(email), ..Cell::default() }
                .finish(s, cx, classify(s), findings, |_| None)
        }
        None => long_road(s, &text, findings, cx),
    }
}

/// Reads a cell whose cleaned text is `text`, however dirty it is.
pub(crate) fn long_road(s: &str, text: &str, findings: Vec<Finding>, cx: &Context<'_>) -> Cleansed<Email> {
    if is_blank(text) {
        return Cleansed { findings, ..Cleansed::empty() };
    }
    let mut cell = Cell::default();
    if is_lost(text) || placeholder::is_none_word(text) {
        cell.hits.add(Hit::Placeholder);
        return cell.finish(s, cx, Class::Error, findings, |_| None);
    }
    let kind = classify(s);
    let class = if *text == *s { kind } else { classify(text) };
    cell.read(text, class, cx);
    cell.finish(s, cx, kind, findings, |_| None)
}

/// What a cell comes to, while it is read.
#[derive(Default)]
struct Cell {
    hits: Hits,
    notes: Vec<Note>,
    value: Option<Email>,
    others: Vec<Email>,
    guesses: Vec<Email>,
    /// Where the mailbox of a closed provider may have gone: for a human to look at, no suggestion.
    moved: Option<Email>,
    /// Something in the cell is in doubt.
    doubt: bool,
    /// A mailbox of the cell is none that can be written, not even by a guess.
    lost: bool,
}

impl Cell {
    fn read(&mut self, text: &str, class: Class, cx: &Context<'_>) {
        let mut scan = read::read(text, class);
        if scan.found.is_empty() {
            self.without_at(text, cx);
            return;
        }
        self.hits.join(scan.hits);
        let aged = age::newest_first(&mut scan);
        if aged {
            self.hits.add(Hit::TwoReadings);
            scan.found.iter_mut().for_each(|found| found.doubt = true);
        }
        self.notes = scan.notes;
        for found in &scan.found {
            self.found(found, cx);
        }
        if !self.others.is_empty() || (scan.found.len() > 1 && (aged || self.value.is_some())) {
            self.hits.add(Hit::SeveralMailboxes);
        }
    }

    fn found(&mut self, found: &Found, cx: &Context<'_>) {
        self.hits.join(found.hits);
        let mut hits = found.hits;
        let outcome = settle::settle(&found.local, &found.domain, cx, &mut hits);
        self.hits.join(hits);
        if !found.doubt && found.also.is_empty() {
            self.lost |= matches!(outcome, Outcome::Dead(_));
            self.add(outcome);
            return;
        }
        self.guess(outcome);
        for (local, domain) in &found.also {
            self.guess(settle::settle(local, domain, cx, &mut Hits::default()));
        }
    }

    /// Readings that put the `@` in.
    fn without_at(&mut self, text: &str, cx: &Context<'_>) {
        let Some((hit, readings)) = missing::readings(text) else {
            self.hits.add(Hit::NotAMailbox);
            return;
        };
        self.hits.add(hit);
        // `#골뱅이한국.kr`: nobody is called by a sign alone.
        for (local, domain) in readings.into_iter().filter(|(local, _)| local.contains(char::is_alphanumeric))
        {
            self.guess(settle::settle(&local, &domain, cx, &mut Hits::default()));
        }
    }

    fn add(&mut self, outcome: Outcome) {
        match outcome {
            // What would not be read so again was not understood: a guess.
            Outcome::Good(email) | Outcome::Doubtful(email) if !reads_back(&email) => {
                self.hits.add(Hit::TwoReadings);
                self.guesses.push(email);
                self.doubt = true;
            }
            Outcome::Good(email) => self.push(email),
            Outcome::Doubtful(email) => {
                self.push(email);
                self.doubt = true;
            }
            Outcome::Guess(emails) => {
                // A guess that would be a guess again is none: `.#골뱅이한국.kr`.
                self.guesses.extend(emails.into_iter().filter(reads_back));
                self.doubt = true;
            }
            Outcome::Dead(moved) => {
                self.moved = self.moved.take().or(moved);
                self.doubt = true;
            }
        }
    }

    /// A mailbox that was only guessed is never a value.
    fn guess(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Good(email) | Outcome::Doubtful(email) => self.add(Outcome::Guess(vec![email])),
            other => self.add(other),
        }
    }

    fn push(&mut self, email: Email) {
        match &self.value {
            None => self.value = Some(email),
            Some(first) if *first == email || self.others.contains(&email) => {}
            Some(_) => self.others.push(email),
        }
    }

    fn verdict(&self, unchanged: bool) -> Verdict {
        match (self.value.is_none(), self.doubt) {
            (false, false) if unchanged => Verdict::Clean,
            (false, false) => Verdict::Normalized,
            (false, true) => Verdict::Suspect,
            (true, _) if self.guesses.is_empty() => Verdict::Invalid,
            (true, _) => Verdict::Suspect,
        }
    }

    fn finish(
        mut self,
        s: &str,
        cx: &Context<'_>,
        kind: Class,
        mut findings: Vec<Finding>,
        place: impl Fn(&'static Rule) -> Option<(u32, u32)>,
    ) -> Cleansed<Email> {
        if !self.others.is_empty() && !self.doubt && !self.list_reads_back() {
            self.hits.add(Hit::TwoReadings);
            self.doubt = true;
        }
        // A guess for one mailbox would be the end of another that has none.
        if self.lost && self.value.is_some() {
            self.guesses.clear();
        }
        let sure: Vec<&Email> = self.value.iter().chain(&self.others).collect();
        let guess = texts(&sure, &self.guesses, cx).into_iter().next();
        let written = self.written();
        let verdict = self.verdict(written == s);
        let offer = Offer {
            safe: verdict.is_usable().then_some(&*written),
            guess: guess.as_deref(),
            look: self.moved.as_ref().map(Email::as_str),
        };
        self.hits.report(&offer, place, &mut findings);
        Cleansed {
            verdict,
            kind: Some(kind),
            value: self.value,
            suggestions: distinct(self.guesses),
            others: self.others,
            notes: self.notes,
            findings,
        }
    }

    /// Whether the mailboxes are the same ones when they are read one beside the other: `a@b.kr; ==c@b.kr` are not.
    fn list_reads_back(&self) -> bool {
        let written = self.written();
        let found = read::read(&written, classify(&written)).found;
        let mailboxes = self.value.iter().chain(&self.others);
        found.len() == 1 + self.others.len()
            && found.iter().zip(mailboxes).all(|(found, email)| read_one(found).as_ref() == Ok(email))
    }

    /// What the cell becomes in a file.
    fn written(&self) -> Cow<'_, str> {
        let mut out = Cow::Borrowed(self.value.as_ref().map_or("", Email::as_str));
        for email in &self.others {
            let out = out.to_mut();
            out.push_str("; ");
            out.push_str(email.as_str());
        }
        out
    }
}

/// Whether a mailbox is the same one when it is read by itself.
fn reads_back(email: &Email) -> bool {
    let text = email.as_str();
    plain::at_of(text).is_some() || parse_once(text).as_ref() == Ok(email)
}

fn distinct(emails: Vec<Email>) -> Vec<Email> {
    let mut kept: Vec<Email> = Vec::with_capacity(emails.len());
    for email in emails {
        if !kept.contains(&email) {
            kept.push(email);
        }
    }
    kept
}

/// The part of a plain mailbox that a rule speaks of.
fn place(rule: &'static Rule, s: &str, at: usize) -> Option<(u32, u32)> {
    let local =
        [Hit::ImpossibleId, Hit::Placeholder, Hit::RoleAccount, Hit::Masked].iter().any(|h| h.rule() == rule);
    let (from, to) = if local { (0, at) } else { (at + 1, s.len()) };
    Some((u32::try_from(from).ok()?, u32::try_from(to).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_core::Applicability;

    fn cell(s: &str) -> Cleansed<Email> {
        cleanse(s, &Context::default())
    }

    #[test]
    fn what_is_no_single_sure_mailbox_says_why() {
        for (text, reason) in [
            (" ", Reason::Empty),
            ("서하늘", Reason::NoMailbox),
            ("haneul@@", Reason::NoMailbox),
            ("a@b.kr, c@d.kr", Reason::Several),
            ("haneul@daum.net -> bora12@daum.net", Reason::Several),
            ("seo haneul@daum.net", Reason::Doubtful),
        ] {
            assert_eq!(parse(text).unwrap_err().reason(), reason, "{text}");
        }
    }

    #[test]
    fn a_mailbox_that_is_written_twice_is_one() {
        let twice = parse("haneul@daum.net, HANEUL@daum.net").unwrap();
        assert_eq!(twice.as_str(), "haneul@daum.net");
    }

    #[test]
    fn a_guess_is_offered_behind_the_sure_mailboxes_of_its_cell() {
        for (s, offered) in [
            ("chaewon@nate.com;chae@gmial.com", &["chaewon@nate.com; chae@gmail.com"][..]),
            ("chae@gmial.com / chaewon@nate.com", &["chaewon@nate.com; chae@gmail.com"]),
            (
                "chaewon@nate.com, chae@gmial.com, bora12@daum.net",
                &["chaewon@nate.com; bora12@daum.net; chae@gmail.com"],
            ),
            ("chae@gmail.com, chae@gmial.com", &["chae@gmail.com"]),
            ("chae@gmial.com", &["chae@gmail.com"]),
            // Two mailboxes in doubt: each is asked about, and none is the only reading.
            (
                "chaewon@nate.com; chae@gmial.com; bora12@naver.con",
                &["chaewon@nate.com; chae@gmail.com", "chaewon@nate.com; bora12@naver.com"],
            ),
            // A mailbox that nobody reads, and one of which nothing is left, are neither offered nor dropped.
            ("chae@gmial.com; test@test.com", &[]),
            ("chaewon@nate.com; chae@gmial.com; bora12@dreamwiz.com", &[]),
        ] {
            let cell = cell(s);
            assert_eq!(cell.verdict, Verdict::Suspect, "{s}");
            assert_eq!(offers(&cell, &Context::default()), offered, "{s}");
            for text in offered {
                assert_eq!(cleanse(text, &Context::default()).verdict, Verdict::Clean, "{text}");
            }
            for finding in cell.findings.iter().filter(|f| f.rule.applicability == Applicability::Unsafe) {
                let fix = finding.fix.as_ref().map(|fix| &*fix.replacement);
                assert_eq!(fix, offered.first().copied(), "{s}: {}", finding.rule.name);
            }
        }
    }

    #[test]
    fn a_note_keeps_the_brackets_inside_it() {
        for (text, note) in [
            ("임가온(대리)<gaon_lim@naver.com>", "임가온(대리)"),
            ("임가온(대리)‹gaon_lim@naver.com›", "임가온(대리)"),
            ("(대리) 임가온 gaon_lim@naver.com", "(대리) 임가온"),
            ("gaon_lim@naver.com (회사)", "회사"),
        ] {
            assert_eq!(&*cell(text).notes[0].text, note, "{text}");
        }
    }

    #[test]
    fn a_blank_cell_says_what_was_hidden_in_it() {
        let blank = cell("\u{FEFF} ");
        assert_eq!(blank.verdict, Verdict::Empty);
        assert!(!blank.findings.is_empty());
    }

    #[test]
    fn the_class_is_that_of_the_cell_and_not_of_its_value() {
        for (text, class) in [
            ("haneul@daum.net", Class::Valid),
            (" haneul@daum.net", Class::Cfws),
            ("haneul＠daum.net", Class::Error),
            ("\"haneul\"@daum.net", Class::Rfc5321Unusual),
        ] {
            let cell = cell(text);
            assert_eq!(cell.kind, Some(class), "{text}");
            assert_eq!(
                cell.value.map(|e| (e.class(), e.to_string())),
                Some((Class::Valid, "haneul@daum.net".into()))
            );
        }
    }

    #[test]
    fn a_mailbox_in_doubt_says_which_part_of_it_is() {
        for (text, place) in [
            ("naver@naver.com", "naver"),
            ("haneul@mailinator.com", "mailinator.com"),
            ("haneul@mail.mailinator.com", "mail.mailinator.com"),
            ("haneul@x.bokgumail.kr", "x.bokgumail.kr"),
        ] {
            let cell = cell(text);
            assert_eq!(cell.verdict, Verdict::Suspect, "{text}");
            let spans: Vec<_> = cell.findings.iter().filter_map(|f| f.span).collect();
            let places: Vec<&str> =
                spans.iter().map(|&(from, to)| &text[from as usize..to as usize]).collect();
            assert_eq!(places, [place], "{text}");
            assert!(cell.value.is_some(), "{text}");
        }
        assert_eq!(cell("haneul@bokgumail.co.kr").verdict, Verdict::Clean, "nobody's but its namesake's");
    }

    #[test]
    fn an_id_that_the_provider_never_gave_out_is_taken_apart() {
        for (text, offered) in [
            ("haneul/bora12@naver.com", &["haneul@naver.com", "bora12@naver.com"][..]),
            ("Www.haneul12@naver.com", &["haneul12@naver.com"]),
        ] {
            let cell = cell(text);
            assert_eq!(cell.verdict, Verdict::Suspect, "{text}");
            assert_eq!(cell.value, None, "{text}");
            assert_eq!(offers(&cell, &Context::default()), offered, "{text}");
        }
        assert!(offers(&cell("haneul+shop@naver.com"), &Context::default()).is_empty());
    }

    #[test]
    fn a_provider_that_closed_says_where_its_mailboxes_went() {
        for (text, shown) in
            [("haneul12@empas.com", Some("haneul12@nate.com")), ("haneul12@dreamwiz.com", None)]
        {
            let cell = cell(text);
            assert_eq!(cell.verdict, Verdict::Invalid, "{text}");
            let fixes = cell.findings.iter().filter_map(|f| f.fix.as_ref());
            assert_eq!(fixes.map(|fix| &*fix.replacement).next(), shown, "{text}");
        }
    }

    #[test]
    fn of_several_mailboxes_each_stands_once() {
        let twice = cell("a12@b.kr, c12@d.kr, C12@d.kr, a12@b.kr");
        assert_eq!(twice.value.as_ref().map(Email::as_str), Some("a12@b.kr"));
        assert_eq!(twice.others.iter().map(Email::as_str).collect::<Vec<_>>(), ["c12@d.kr"]);
    }
}
