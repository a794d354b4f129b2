//! Hangul words with blanks between: a name spread out, a name turned round, two people, a foreigner.

use cleanse_core::{NoteKind, Rule};

use crate::cleanse::{Outcome, one_word, surname_only};
use crate::job::{Job, compact, ends_like_place, is_mother, is_surely_a_person, person_of};
use crate::peel::{BEHIND, attached};
use crate::words::{self, Classes};
use crate::{Kind, PersonName, judge, likelihood, rules};

/// What writing a name so costs beside writing it with a blank behind the surname.
const TURNED_ROUND: u16 = 44;
const BLANK_ASTRAY: u16 = 60;
/// Foreign names of one syllable are rare among two words.
const FOREIGN_SYLLABLE: u16 = 40;
/// Two readings closer than this are both told.
const CLOSE: u16 = 12;

/// One explanation of two words.
struct Explanation {
    name: PersonName,
    cost: u16,
    rule: Option<&'static Rule>,
}

/// Decides what several Hangul words are.
pub(crate) fn decide(job: &mut Job<'_>, rest: &str) -> Outcome {
    if let Some(untitled) = without_title_inside(job, rest) {
        return decide(job, &untitled);
    }
    let words: Vec<&str> = rest.split_whitespace().collect();
    if let Some(outcome) = several_people(job, &words) {
        return outcome;
    }
    let whole = compact(rest);
    if words.last().is_some_and(|w| words::is(w, Classes::KIN) && w.chars().count() >= 2) {
        job.hit(&rules::SOMEBODY_ELSE);
        return Outcome::Unread(Kind::Person);
    }
    if words.iter().all(|w| w.chars().count() == 1) && words.len() != 2 {
        job.hit(&rules::SPACED_NAME);
        return one_word(job, &whole);
    }
    match words[..] {
        [a, b] => two_words(job, a, b, &whole),
        _ => many_words(job, &words, rest, &whole),
    }
}

/// `김하나씨 마리아`: a title run on to the first word.
fn without_title_inside(job: &mut Job<'_>, rest: &str) -> Option<String> {
    let (first, behind) = rest.split_once(char::is_whitespace)?;
    let at = attached(first, BEHIND).filter(|&at| first[..at].chars().count() >= 3)?;
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, &first[at..]);
    Some(format!("{} {behind}", &first[..at]))
}

/// The same name again, or further people.
fn several_people(job: &mut Job<'_>, words: &[&str]) -> Option<Outcome> {
    let (&first, others) = words.split_first()?;
    let full = |w: &str| person_of(w).is_some_and(|p| p.as_str().chars().count() >= 3);
    if let [a, b] = words[..]
        && ends_like_place(a)
        && full(a)
        && full(b)
        && a != b
    {
        return two_people_or_one(job, a, b);
    }
    if !words.iter().all(|w| full(w)) && !others.iter().all(|w| *w == first && first.chars().count() >= 2) {
        return None;
    }
    let sure = |w: &&str| person_of(w).is_some_and(|p| is_surely_a_person(&p));
    if !sure(&first) && others.iter().any(sure) {
        return Some(somebody_and_a_word(job, words));
    }
    for other in others {
        job.set_aside(other, first);
    }
    Some(one_word(job, first))
}

/// `옥돌반 이은혜`: a name behind a word that is somebody's name hardly ever.
fn somebody_and_a_word(job: &mut Job<'_>, words: &[&str]) -> Outcome {
    job.hit(&rules::UNREADABLE_NAME);
    let (sure, unsure): (Vec<_>, Vec<_>) =
        words.iter().filter_map(|w| person_of(w)).partition(is_surely_a_person);
    Outcome::Guess(None, Kind::Person, sure.into_iter().chain(unsure).collect())
}

/// `김민동 이은혜`: two people, or one from a place of that name.
fn two_people_or_one(job: &mut Job<'_>, a: &str, b: &str) -> Option<Outcome> {
    job.hit(&rules::SEVERAL_NAMES);
    Some(Outcome::Guess(None, Kind::Person, [a, b].into_iter().filter_map(person_of).collect()))
}

fn two_words(job: &mut Job<'_>, a: &str, b: &str, whole: &str) -> Outcome {
    if likelihood::is_surname(a)
        && words::is(b, Classes::TITLE.or(Classes::HONORIFIC))
        && likelihood::given(b) > 60
    {
        job.hit(&rules::TITLE_BESIDE);
        job.note(NoteKind::Title, b);
        return surname_only(job, a);
    }
    let mut options = options(a, b, whole);
    options.sort_by_key(|o| o.cost);
    let mut options = options.into_iter();
    let Some(best) = options.next() else { return unread(job) };
    // Where both words are surnames, their order says nothing: 용 선우, 나 안.
    let in_order = best.rule.is_none_or(|rule| *rule != rules::REVERSED_ORDER);
    let both = likelihood::is_surname(a) && likelihood::is_surname(b);
    let close = if both && in_order { TURNED_ROUND } else { CLOSE };
    let rival =
        options.next().filter(|o| o.cost < best.cost + close && o.name.as_str() != best.name.as_str());
    if let Some(rival) = rival {
        job.hit(&rules::AMBIGUOUS_ORDER);
        return Outcome::Guess(None, Kind::Person, vec![best.name, rival.name]);
    }
    if best.name.kind() == Kind::Foreign {
        return beside_a_person(job, &[a, b]).unwrap_or(Outcome::Name(best.name));
    }
    // Nobody spreads a name of so many syllables: it is a name with a word beside.
    if best.name.given().chars().count() >= 3
        && let Some(outcome) = beside_a_person(job, &[a, b])
    {
        return outcome;
    }
    if let Some(rule) = best.rule {
        job.hit(rule);
    }
    settle(job, best.name)
}

/// A name put together is judged once more, for doubts that do not hang on the blank.
fn settle(job: &mut Job<'_>, name: PersonName) -> Outcome {
    match one_word(job, name.as_str()) {
        Outcome::Name(whole) if whole.kind() != Kind::Person => unread(job),
        Outcome::Name(_) => Outcome::Name(name),
        Outcome::Doubtful(_) => Outcome::Doubtful(name),
        other => other,
    }
}

/// Every explanation of two words.
fn options(a: &str, b: &str, whole: &str) -> Vec<Explanation> {
    let mut out = Vec::new();
    if let Some(cost) = likelihood::parted(a, b) {
        out.push(Explanation {
            name: PersonName::person(whole, a.len()),
            cost,
            rule: Some(&rules::SPACED_NAME),
        });
    } else if let Some(r) = likelihood::best(whole) {
        let name = PersonName::person(whole, r.at);
        out.push(Explanation { name, cost: r.cost + BLANK_ASTRAY, rule: Some(&rules::SPACED_NAME) });
    }
    if let Some(cost) = likelihood::parted(b, a) {
        let name = PersonName::person(&format!("{b}{a}"), b.len());
        out.push(Explanation { name, cost: cost + TURNED_ROUND, rule: Some(&rules::REVERSED_ORDER) });
    }
    let foreign = PersonName::whole(&format!("{a} {b}"), Kind::Foreign);
    let short = a.chars().count() == 1 || b.chars().count() == 1;
    let cost = likelihood::foreign(whole) + if short { FOREIGN_SYLLABLE } else { 0 };
    out.push(Explanation { name: foreign, cost, rule: None });
    out
}

/// `이은혜 마리아`, `홍길동 테스트`: a usual Korean name beside a word that nobody knows, or any beside a word that is no name. The
/// name is a suggestion.
fn beside_a_person(job: &mut Job<'_>, words: &[&str]) -> Option<Outcome> {
    let full = |name: &PersonName| name.as_str().chars().count() == 3;
    let no_name = || words.iter().any(|w| words::is(w, Classes::JUNK.or(Classes::REMARK)));
    let usual = words.iter().find_map(|w| judge::plain(w).filter(full));
    let name =
        usual.or_else(|| words.iter().filter(|_| no_name()).find_map(|w| person_of(w).filter(full)))?;
    job.hit(&rules::UNREADABLE_NAME);
    Some(Outcome::Guess(None, Kind::Person, vec![name]))
}

fn many_words(job: &mut Job<'_>, words: &[&str], rest: &str, whole: &str) -> Outcome {
    let short = whole.chars().count() <= 5 && words.iter().all(|w| w.chars().count() <= 2);
    if short && judge::may_be_person(whole) {
        job.hit(&rules::SPACED_NAME);
        return one_word(job, whole);
    }
    if let Some(outcome) = beside_a_person(job, words) {
        return outcome;
    }
    if words.len() <= 6 && likelihood::sounds_foreign(whole) {
        let text = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        return Outcome::Name(PersonName::whole(&text, Kind::Foreign));
    }
    unread(job)
}

fn unread(job: &mut Job<'_>) -> Outcome {
    job.hit(&rules::UNREADABLE_NAME);
    Outcome::Unread(Kind::Person)
}

/// Where the title begins in `김사장님`, `박부사장`, `이씨`: a surname and a title that is no given name.
pub(crate) fn surname_with_title(word: &str) -> Option<usize> {
    words::ends(word, Classes::TITLE.or(Classes::HONORIFIC)).find(|&at| {
        let title = &word[at..];
        let certain = title.ends_with(['님', '씨']) || title.chars().count() >= 3 || title == "귀하";
        likelihood::is_surname(&word[..at]) && certain && !likelihood::is_listed(title)
    })
}

/// `영희엄마`, `지후맘`: somebody's relative.
pub(crate) fn is_relative(word: &str) -> bool {
    words::ends(word, Classes::KIN).any(|at| {
        let named = word[..at].chars().count() >= 2;
        let kin = word[at..].chars().count() >= 2 || matches!(&word[at..], "맘" | "네");
        named && kin && (is_mother(word) || !judge::is_person(word))
    })
}
