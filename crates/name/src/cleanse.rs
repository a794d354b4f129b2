//! Reading a cell.

use std::borrow::Cow;

use cleanse_core::{Applicability, Cleansed, Context, Finding, Findings, Fix, NoteKind, Rule, Verdict};
use cleanse_text::{assemble, clean_keeping_variants, is_blank, is_lost};

use crate::job::{Job, compact, person_of};
use crate::judge::{self, Judgement};
use crate::latin::{self, Latin};
use crate::mask::{self, Shown};
use crate::words::{self, Classes};
use crate::{Kind, PersonName, hanja, likelihood, order, organisation, peel, placeholder, quick, rules};

/// Cleanses one cell of a name column.
///
/// What stands around the name (titles, roles, labels, companies, numbers) is taken out and kept in `notes`; what can be read in
/// two ways stays as it is, with a finding. A masked name is suspect, with its surname; a placeholder is invalid.
///
/// ```
/// use cleanse_core::{Context, Verdict};
/// use cleanse_name::cleanse;
/// let cell = cleanse("총무팀 김철수 과장님(본인)", &Context::default());
/// assert_eq!(cell.verdict, Verdict::Normalized);
/// assert_eq!(cell.value.unwrap().as_str(), "김철수");
/// let notes: Vec<_> = cell.notes.iter().map(|n| &*n.text).collect();
/// assert_eq!(notes, ["총무팀", "과장님", "본인"]);
/// ```
#[must_use]
pub fn cleanse(s: &str, _: &Context<'_>) -> Cleansed<PersonName> {
    match judge::plain(s).or_else(|| one_clear_name(s)) {
        Some(name) => Cleansed::clean(name, Kind::Person),
        None => read(s),
    }
}

/// A Hangul text that is a person's name and nothing around it; nothing is allocated.
#[inline(never)]
fn one_clear_name(s: &str) -> Option<PersonName> {
    let hangul =
        (6..=15).contains(&s.len()) && !s.ends_with('님') && s.chars().all(cleanse_text::is_syllable);
    match hangul.then(|| judge::judge(s))? {
        Judgement::Person(r) if peel::is_bare(s) => Some(PersonName::person(s, r.at)),
        _ => None,
    }
}

/// What a cell turned out to be.
pub(crate) enum Outcome {
    /// A name.
    Name(PersonName),
    /// A name that a human has to look at.
    Doubtful(PersonName),
    /// A name as it stands with the readings that it may have.
    Guess(Option<PersonName>, Kind, Vec<PersonName>),
    /// Perhaps a name, but not one that can be read.
    Unread(Kind),
    /// No name.
    Nothing,
}

/// A cell of more bytes is a text of another kind: it is not taken apart.
const LONGEST: usize = 1_000;

#[cold]
#[inline(never)]
fn read(s: &str) -> Cleansed<PersonName> {
    let cell = read_once(s);
    match &cell.value {
        Some(name) if cell.verdict.is_usable() && name.as_str() != s && !reads_back(name, &cell.others) => {
            in_doubt(cell)
        }
        _ => cell,
    }
}

/// Whether the names that were taken out of a cell are the same names by themselves.
fn reads_back(name: &PersonName, others: &[PersonName]) -> bool {
    let text = name.as_str();
    if others.is_empty() && judge::plain(text).is_some() {
        return true;
    }
    let mut written = Cow::Borrowed(text);
    others.iter().for_each(|other| written.to_mut().extend(["; ", other.as_str()]));
    let again = read_once(&written);
    let same = again.value.is_some_and(|v| v.as_str() == text);
    same && again.verdict.is_usable()
        && again.others.iter().map(PersonName::as_str).eq(others.iter().map(PersonName::as_str))
}

/// What would be read otherwise a second time was not understood: a guess, not a value.
fn in_doubt(cell: Cleansed<PersonName>) -> Cleansed<PersonName> {
    let mut findings = cell.findings;
    findings.iter_mut().for_each(|f| f.fix = None);
    findings.hit(&rules::UNREADABLE_NAME, 0..0, || None);
    let suggestions = cell.value.into_iter().collect();
    let (value, others, notes) = (None, Vec::new(), Vec::new());
    Cleansed { verdict: Verdict::Suspect, value, suggestions, others, notes, findings, ..cell }
}

fn read_once(s: &str) -> Cleansed<PersonName> {
    if is_blank(s) {
        return Cleansed::empty();
    }
    if s.len() > LONGEST {
        let mut job = Job::new("");
        let outcome = nothing(&mut job, &rules::NOT_A_NAME);
        return finish(s, job, outcome, Vec::new());
    }
    let mut findings = Vec::new();
    let cleaned = clean_keeping_variants(s, &mut findings);
    if let Some((job, outcome)) = quick::read(&cleaned) {
        return finish(s, job, outcome, findings);
    }
    let text = with_legal_forms(&cleaned);
    let assembled = assemble(&text);
    let mut job = Job::new(&assembled);
    if *assembled != *text {
        job.hit(&rules::LOOSE_JAMO);
    }
    if *text != *cleaned {
        job.hit(&rules::LEGAL_FORM);
    }
    let outcome = if is_lost(&assembled) { nothing(&mut job, &rules::PLACEHOLDER) } else { decide(&mut job) };
    finish(s, job, outcome, findings)
}

/// Legal forms as letters: `㈜` and `( 주 )` are `(주)`.
fn with_legal_forms(text: &str) -> Cow<'_, str> {
    if text.contains(['㈜', '㈔', '株']) {
        return Cow::Owned(text.replace('㈜', "(주)").replace('㈔', "(사)").replace("(株)", "(주)"));
    }
    let spread = ["( 주 )", "(주 )", "( 주)"].into_iter().find(|form| text.contains(form));
    spread.map_or(Cow::Borrowed(text), |form| Cow::Owned(text.replace(form, "(주)")))
}

fn nothing(job: &mut Job<'_>, rule: &'static Rule) -> Outcome {
    job.hit(rule);
    Outcome::Nothing
}

pub(crate) fn decide(job: &mut Job<'_>) -> Outcome {
    let rest = job.rest.clone();
    if let Some(rule) = no_name(&rest) {
        return nothing(job, rule);
    }
    if let Some(names) = job.renamed() {
        job.hit(&rules::SEVERAL_NAMES);
        return Outcome::Guess(None, Kind::Person, names.into());
    }
    peel::peel(job);
    let rest = job.rest.clone();
    if let Some(rule) = no_name(&rest) {
        return nothing(job, rule);
    }
    job.doubt |= job.tells_change();
    let whole = compact(&rest);
    if job.is_for_an_office() && judge::plain(&whole).is_none_or(|n| n.as_str().len() < 9) {
        return Outcome::Name(PersonName::whole(&organisation::canonical(&rest), Kind::Organisation));
    }
    match mask::read(&whole) {
        Some(Shown::Part(_)) => masked(job, &rest),
        Some(Shown::Somebody) => nothing(job, &rules::PLACEHOLDER),
        None => unmasked(job, &rest, &whole),
    }
}

fn no_name(text: &str) -> Option<&'static Rule> {
    if placeholder::is_address_of_the_net(text) || placeholder::is_postal_address(text) {
        return Some(&rules::NOT_A_NAME);
    }
    if placeholder::has_no_letter(text) {
        let digits = text.chars().filter_map(cleanse_text::digit_value).count();
        let black = text.contains(['*', '○', '●']) && digits == 0 && text.chars().count() > 1;
        let long = digits >= 6 && !placeholder::is_filler(text);
        return Some(if long {
            &rules::NOT_A_NAME
        } else if black {
            &rules::MASKED_NAME
        } else {
            &rules::PLACEHOLDER
        });
    }
    if text.strip_suffix('님').is_some_and(|stem| words::is(stem, Classes::JUNK))
        || text.ends_with('님') && words::is(text, Classes::TITLE.or(Classes::HONORIFIC))
    {
        return Some(&rules::PLACEHOLDER);
    }
    (judge::is_somebody(text)
        || placeholder::is_clan(text)
        || placeholder::is_filler(text)
        || placeholder::is_loose_jamo(text))
    .then_some(&rules::PLACEHOLDER)
}

fn masked(job: &mut Job<'_>, rest: &str) -> Outcome {
    job.hit(&rules::MASKED_NAME);
    let text = if peel::has_korean(rest) { compact(rest) } else { rest.to_owned() };
    match mask::read(&text) {
        Some(Shown::Part(name)) => Outcome::Doubtful(name),
        _ => Outcome::Unread(Kind::Masked),
    }
}

fn unmasked(job: &mut Job<'_>, rest: &str, whole: &str) -> Outcome {
    if !peel::has_korean(rest) {
        return latin(job, rest);
    }
    if peel::names_organisation(rest) {
        return Outcome::Name(PersonName::whole(&organisation::canonical(rest), Kind::Organisation));
    }
    if whole.chars().any(hanja::is_hanja) {
        return in_hanja(job, rest, whole);
    }
    if !whole.chars().all(cleanse_text::is_syllable) {
        return mixed(job, rest, whole);
    }
    if rest.contains(char::is_whitespace) { order::decide(job, rest) } else { one_word(job, whole) }
}

fn latin(job: &mut Job<'_>, rest: &str) -> Outcome {
    if organisation::is_organisation(rest) {
        return Outcome::Name(PersonName::whole(&organisation::canonical(rest), Kind::Organisation));
    }
    match latin::read(rest) {
        Latin::Keyboard(name) => {
            job.hit(&rules::KEYBOARD_LAYOUT);
            Outcome::Guess(None, Kind::Person, vec![name])
        }
        Latin::Romanised(name, candidates) => {
            job.hit(&rules::ROMANISED_NAME);
            Outcome::Guess(Some(name), Kind::Romanised, candidates)
        }
        Latin::Foreign(name) => Outcome::Name(name),
        Latin::Doubtful(name, rule) => {
            job.hit(rule);
            Outcome::Doubtful(name)
        }
        Latin::Unknown => unread(job),
    }
}

fn unread(job: &mut Job<'_>) -> Outcome {
    job.hit(&rules::UNREADABLE_NAME);
    Outcome::Unread(Kind::Foreign)
}

/// `김유신 金裕信`, `金裕信`, `金哲수`.
fn in_hanja(job: &mut Job<'_>, rest: &str, whole: &str) -> Outcome {
    let words: Vec<&str> =
        side_by_side(rest).map_or_else(|| rest.split_whitespace().collect(), |(a, b)| vec![a, b]);
    if let [a, b] = words[..] {
        for (name, characters) in [(a, b), (b, a)] {
            if hanja::is_all_hanja(characters)
                && hanja::agrees(name, characters)
                && job.take_hanja(characters, name)
            {
                return one_word(job, name);
            }
        }
    }
    job.hit(&rules::HANJA_NAME);
    let Some(read) = hanja::read(whole) else { return unread(job) };
    let name = PersonName::person(&read.hangul, read.given_at);
    job.doubt |= read.doubtful;
    if hanja::is_japanese_surname(whole) {
        return Outcome::Guess(None, Kind::Foreign, vec![name]);
    }
    let given = name.given().chars().count();
    job.hanja = Some(hanja::folded(whole));
    if given > 2
        || !latin::is_likely(&name)
            && given != 1
            && name.given().chars().any(|c| likelihood::syllable(c).first >= 120)
    {
        return Outcome::Guess(None, Kind::Foreign, vec![name]);
    }
    let sure = match (hanja::is_all_hanja(whole), judge::judge(&read.hangul)) {
        // 文益漸 ends like a shop (점) in Hangul only.
        (true, Judgement::Organisation) => given == 2,
        (true, _) => judge::may_be_person(&read.hangul),
        (false, _) => judge::is_person(&read.hangul),
    };
    if !sure {
        return Outcome::Doubtful(name);
    }
    Outcome::Name(name)
}

/// `박지훈朴志勳`: a name in both scripts, run together.
fn side_by_side(text: &str) -> Option<(&str, &str)> {
    let half = text.chars().count() / 2;
    let (at, _) = text.char_indices().nth(half).filter(|_| half >= 2)?;
    let (a, b) = text.split_at(at);
    let hangul = |s: &str| s.chars().all(cleanse_text::is_syllable);
    let both = |a: &str, b: &str| hangul(a) && hanja::is_all_hanja(b) && a.len() == b.len();
    (both(a, b) || both(b, a)).then_some((a, b))
}

/// Hangul beside other letters.
fn mixed(job: &mut Job<'_>, rest: &str, whole: &str) -> Outcome {
    if let Some(name) = latin::half_typed(whole) {
        job.hit(&rules::KEYBOARD_LAYOUT);
        return Outcome::Guess(None, Kind::Person, vec![name]);
    }
    if organisation::is_word_of_one(rest) {
        return Outcome::Name(PersonName::whole(rest, Kind::Organisation));
    }
    if whole.chars().all(|c| cleanse_text::is_syllable(c) || c.is_ascii_alphabetic()) {
        job.hit(&rules::UNREADABLE_NAME);
        return Outcome::Doubtful(PersonName::whole(rest, Kind::Foreign));
    }
    unread(job)
}

/// What one Hangul word is.
pub(crate) fn one_word(job: &mut Job<'_>, word: &str) -> Outcome {
    // Hanja that read so prove a person's name, and where the surname ends; what is a surname without them stays in doubt,
    // because the name is written without them.
    if let Some(at) = job.hanja.as_deref().and_then(|h| hanja::surname_end(word, h)) {
        let name = PersonName::person(word, at);
        if let Judgement::SurnameOnly = judge::judge(word) {
            job.hit(&rules::SURNAME_ONLY);
            return Outcome::Doubtful(name);
        }
        return Outcome::Name(name);
    }
    if let Some(half) = repeated(word) {
        job.hit(&rules::REPEATED_NAME);
        job.note(NoteKind::Remark, half);
        return one_word(job, half);
    }
    if let Some(at) = order::surname_with_title(word) {
        job.hit(&rules::TITLE_BESIDE);
        job.note(NoteKind::Title, &word[at..]);
        return surname_only(job, &word[..at]);
    }
    if order::is_relative(word) {
        job.hit(&rules::SOMEBODY_ELSE);
        return Outcome::Unread(Kind::Person);
    }
    match judge::judge(word) {
        Judgement::Person(r) => Outcome::Name(PersonName::person(word, r.at)),
        Judgement::TwoReadings(r) => {
            job.hit(&rules::COMPOUND_SURNAME);
            Outcome::Name(PersonName::person(word, r.at))
        }
        Judgement::Doubtful(r, rule) => {
            job.hit(rule);
            Outcome::Doubtful(PersonName::person(word, r.at))
        }
        Judgement::SurnameOnly => surname_only(job, word),
        Judgement::GivenOnly => {
            job.hit(&rules::SURNAME_MISSING);
            Outcome::Doubtful(PersonName::whole(word, Kind::Person).with_parts(0..0, 0..word.len()))
        }
        Judgement::Foreign => foreign(job, word),
        Judgement::Organisation => Outcome::Name(PersonName::whole(word, Kind::Organisation)),
        Judgement::Placeholder => nothing(job, &rules::PLACEHOLDER),
        Judgement::Unknown => {
            job.hit(&rules::SURNAME_MISSING);
            Outcome::Unread(Kind::Person)
        }
    }
}

/// A foreign name, or the state of a record that sounds like one: 본인확인필요, 김철수탈퇴; or a usual name with a word run on.
fn foreign(job: &mut Job<'_>, word: &str) -> Outcome {
    let Some(at) = placeholder::state_at(word).or_else(|| run_on(word)) else {
        return Outcome::Name(PersonName::whole(word, Kind::Foreign));
    };
    let head = &word[..at];
    let full = || person_of(head).filter(|_| head.chars().count() == 3 && judge::is_person(head));
    match judge::plain(head).or_else(full) {
        Some(name) => {
            job.hit(&rules::UNREADABLE_NAME);
            Outcome::Guess(None, Kind::Person, vec![name])
        }
        None => nothing(job, &rules::PLACEHOLDER),
    }
}

/// `민서연드림`: where a word of two syllables or more begins that is run on to a name as usual as names are.
fn run_on(word: &str) -> Option<usize> {
    const FULL_NAME: usize = 9;
    let head = word.get(..FULL_NAME).filter(|_| word.len() >= FULL_NAME + 6)?;
    judge::plain(head).map(|_| FULL_NAME)
}

/// A surname without a given name.
pub(crate) fn surname_only(job: &mut Job<'_>, surname: &str) -> Outcome {
    job.hit(&rules::SURNAME_ONLY);
    Outcome::Doubtful(PersonName::person(surname, surname.len()))
}

/// `김철수김철수`.
fn repeated(word: &str) -> Option<&str> {
    let (a, b) = word.is_char_boundary(word.len() / 2).then(|| word.split_at(word.len() / 2))?;
    (a == b && a.chars().count() >= 3 && judge::may_be_person(a)).then_some(a)
}

/// Puts the result together.
fn finish(s: &str, mut job: Job<'_>, outcome: Outcome, mut findings: Vec<Finding>) -> Cleansed<PersonName> {
    let outcome = match outcome {
        Outcome::Name(name) if job.unread => Outcome::Guess(None, name.kind(), vec![name]),
        outcome => outcome,
    };
    let (verdict, value, kind, suggestions) = match outcome {
        Outcome::Name(name) => (Verdict::Normalized, Some(name.clone()), name.kind(), Vec::new()),
        Outcome::Doubtful(name) => (Verdict::Suspect, Some(name.clone()), name.kind(), Vec::new()),
        Outcome::Guess(value, kind, names) => (Verdict::Suspect, value, kind, names),
        Outcome::Unread(kind) => (Verdict::Suspect, None, kind, Vec::new()),
        Outcome::Nothing => (Verdict::Invalid, None, Kind::Placeholder, Vec::new()),
    };
    let value = match job.hanja.take() {
        Some(hanja) => value.map(|v| v.with_hanja(&hanja)),
        None => value,
    };
    job.forget_repeated(value.as_ref());
    // A second reading of the surname leaves the written name right as it stands.
    let said = job.hits.iter().all(|r| std::ptr::eq(*r, &rules::COMPOUND_SURNAME));
    let untouched = said && value.as_ref().is_some_and(|v| v.as_str() == s);
    let verdict = match verdict {
        Verdict::Normalized if job.doubt => Verdict::Suspect,
        Verdict::Normalized if untouched => Verdict::Clean,
        other => other,
    };
    let usable = verdict.is_usable();
    report(&job.hits, value.as_ref(), suggestions.first(), usable, &mut findings);
    let notes = if value.is_some() { job.notes_in_order() } else { Vec::new() };
    let others = if value.is_some() { job.others } else { Vec::new() };
    Cleansed { verdict, kind: Some(kind), value, suggestions, others, notes, findings }
}

fn report(
    hits: &[&'static Rule],
    value: Option<&PersonName>,
    suggestion: Option<&PersonName>,
    usable: bool,
    findings: &mut Vec<Finding>,
) {
    for rule in hits {
        findings.hit(rule, 0..0, || match rule.applicability {
            Applicability::Safe if usable => value.map(|v| Fix::safe(v.as_str())),
            Applicability::Unsafe => suggestion.map(|v| Fix::unsafe_(v.as_str())),
            _ => None,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(s: &str) -> Cleansed<PersonName> {
        cleanse(s, &Context::default())
    }

    fn codes(s: &str) -> Vec<&'static str> {
        cell(s).findings.iter().map(|f| f.rule.code).collect()
    }

    #[test]
    fn the_longest_cell_is_still_read() {
        let longest = format!("김철수({})", "A".repeat(LONGEST - "김철수()".len()));
        assert_eq!(longest.len(), LONGEST);
        assert_eq!(cell(&longest).value.as_ref().map(PersonName::as_str), Some("김철수"));
        let longer = format!("{longest} ");
        assert_eq!((cell(&longer).verdict, codes(&longer)), (Verdict::Invalid, vec!["NAM020"]));
    }

    #[test]
    fn cells_without_a_name() {
        for (rule, texts) in [
            ("NAM017", &["***", "○○"][..]),
            ("NAM018", &["*", "*1", "**12", "123", "12345", "고객님", "없음님", "사장님"]),
            ("NAM020", &["010-1234-5678", "123456"]),
        ] {
            for &text in texts {
                assert_eq!(no_name(text).map(|r| r.code), Some(rule), "{text}");
                assert_eq!((cell(text).verdict, codes(text)), (Verdict::Invalid, vec![rule]), "{text}");
            }
        }
        for text in ["김철수", "김철수님", "홍*동", "김님", "Kim"] {
            assert!(no_name(text).is_none(), "{text}");
        }
    }

    #[test]
    fn hanja_side_by_side() {
        for text in ["김유신 金裕信", "金裕信 김유신", "김유신金裕信"] {
            let cell = cell(text);
            let value = cell.value.as_ref();
            assert_eq!(value.map(PersonName::as_str), Some("김유신"), "{text}");
            assert_eq!(value.and_then(PersonName::hanja), Some("金裕信"), "{text}");
            assert_eq!(cell.verdict, Verdict::Normalized, "{text}");
        }
        let other = cell("김유신 金哲洙");
        assert_eq!(other.verdict, Verdict::Suspect);
        assert_eq!(other.value.as_ref().and_then(PersonName::hanja), None);
        assert!(codes("김유신 金哲洙").contains(&"NAM014"));
    }
}
