//! What one Hangul text without blanks is.

use cleanse_core::Rule;

use crate::likelihood::{self, Reading, syllable};
use crate::words::{self, Classes};
use crate::{PersonName, organisation, rules, surname};

/// What a Hangul text without blanks is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Judgement {
    /// A Korean person.
    Person(Reading),
    /// A Korean person whose surname may have one or two syllables.
    TwoReadings(Reading),
    /// A Korean person, or something else that a human has to tell; the rule says what.
    Doubtful(Reading, &'static Rule),
    /// A surname and nothing else.
    SurnameOnly,
    /// A given name without a surname.
    GivenOnly,
    /// A foreign name.
    Foreign,
    /// An organisation.
    Organisation,
    /// No name at all.
    Placeholder,
    /// None of these.
    Unknown,
}

/// A second reading that costs so little more is told even where the name is long.
const CLOSE: u16 = 24;
/// One name in a thousand has a given name of three syllables or more.
const LONGEST_USUAL_GIVEN: usize = 2;
/// A given name this usual is a given name though it is also a title: 선수, 수석.
const USUAL_GIVEN: u16 = 60;
/// A given name this usual is one that friends call with an 이 behind it.
const CALLED: u16 = 66;
/// A given name of one syllable that is rarer than this makes a pair look like a word: 안녕, 박사.
const UNUSUAL_SINGLE: u8 = 76;
/// Surnames of fewer than 10,000 people have a higher cost.
const RARE_SURNAME: u8 = 68;
/// A cell with a given name alone: one in three hundred.
const GIVEN_ALONE: u16 = 45;
/// A given name of two syllables at most this costly is one that people bear.
const PLAUSIBLE_GIVEN: u16 = 100;

/// Judges a text of Hangul syllables.
pub(crate) fn judge(text: &str) -> Judgement {
    let n = text.chars().count();
    let listed = words::classes(text);
    if listed.any(Classes::JUNK) || is_one_syllable_over_and_over(text, n) || is_somebody(text) {
        return Judgement::Placeholder;
    }
    if n == 1 {
        return if likelihood::is_surname(text) { Judgement::SurnameOnly } else { Judgement::Unknown };
    }
    let [best, other] = likelihood::readings(text);
    let Some(reading) = best else { return nameless(text, listed) };
    if listed.any(Classes::SAMPLE) {
        return Judgement::Doubtful(reading, &rules::SAMPLE_NAME);
    }
    let cost = reading.cost;
    let given = &text[reading.at..];
    if is_post(given) {
        return Judgement::Doubtful(reading, &rules::TITLE_OR_NAME);
    }
    if organisation::likelier_than(text, listed, cost) {
        return Judgement::Organisation;
    }
    if n == 2 && surname(text).is_some() {
        return Judgement::SurnameOnly;
    }
    if listed.any(EVERYDAY) {
        return Judgement::Doubtful(reading, &rules::WORD_OR_NAME);
    }
    if words::is(given, Classes::TITLE.or(Classes::HONORIFIC)) && likelihood::given(given) > USUAL_GIVEN {
        let rule = if CHILDREN.contains(&given) { &rules::WORD_OR_NAME } else { &rules::TITLE_OR_NAME };
        return Judgement::Doubtful(reading, rule);
    }
    let alone = lone_given_name(text, n);
    if alone < cost.min(likelihood::foreign(text)) {
        return Judgement::GivenOnly;
    }
    if is_likelier_foreign(text, n, cost) {
        let foreign = !listed.any(NO_FOREIGNER) && likelihood::sounds_foreign(text);
        return if foreign { Judgement::Foreign } else { Judgement::Unknown };
    }
    if let Some(rule) = doubt(text, n, reading) {
        return Judgement::Doubtful(reading, rule);
    }
    let told = other.is_some_and(|o| n == 3 || o.cost < reading.cost + CLOSE);
    if told { Judgement::TwoReadings(reading) } else { Judgement::Person(reading) }
}

/// 김아기: a child that has no name yet, and no title.
const CHILDREN: [&str; 4] = ["아기", "애기", "어린이", "아동"];

/// A post that ends like a department: 신부, of 김신부. What is a kind of business as well, 의원, is none.
fn is_post(given: &str) -> bool {
    given.ends_with('부')
        && words::is(given, Classes::TITLE)
        && !words::is(given, Classes::ORG.or(Classes::BRANCH))
}

const EVERYDAY: Classes = Classes::WORDLIKE.or(Classes::TITLE).or(Classes::HONORIFIC).or(Classes::PLACE);

/// Words that are no foreign name, though they begin with no surname: 며느리, 계약자.
const NO_FOREIGNER: Classes =
    Classes::RELATION.or(Classes::KIN).or(Classes::LABEL).or(Classes::REMARK).or(Classes::DEPARTMENT);

/// A long run of Hangul without a blank is a foreign name only when it holds a syllable that Korean names do not have.
fn is_likelier_foreign(text: &str, n: usize, cost: u16) -> bool {
    let begins_korean =
        n == 4 && text.char_indices().nth(3).is_some_and(|(at, _)| plain(&text[..at]).is_some());
    let korean_only = (n >= 6 || begins_korean) && !likelihood::has_alien_syllable(text);
    likelihood::foreign(text) < cost && !korean_only
}

/// `가가가`.
fn is_one_syllable_over_and_over(text: &str, n: usize) -> bool {
    let mut chars = text.chars();
    let first = chars.next();
    n >= 3 && chars.all(|c| Some(c) == first)
}

/// `이모씨`, `박모군`: what newspapers write for somebody.
pub(crate) fn is_somebody(text: &str) -> bool {
    let somebody = text.strip_suffix(['씨', '군', '양']).and_then(|t| t.strip_suffix('모'));
    somebody.is_some_and(likelihood::is_surname)
}

/// A text that begins with no surname.
fn nameless(text: &str, listed: Classes) -> Judgement {
    let foreign = likelihood::foreign(text);
    let given = likelihood::given(text);
    if organisation::likelier_than(text, listed, foreign) {
        Judgement::Organisation
    } else if listed.any(Classes::SAMPLE.or(Classes::WORDLIKE).or(Classes::PLACE)) {
        Judgement::Unknown
    } else if given <= PLAUSIBLE_GIVEN && given + GIVEN_ALONE < foreign {
        Judgement::GivenOnly
    } else if !listed.any(NO_FOREIGNER) && likelihood::sounds_foreign(text) {
        Judgement::Foreign
    } else {
        Judgement::Unknown
    }
}

/// The cost of a text as a given name without its surname. A usual surname in front is taken for one.
fn lone_given_name(text: &str, n: usize) -> u16 {
    let rare = text.chars().next().is_some_and(|c| syllable(c).surname > RARE_SURNAME);
    if n == 2 && rare { GIVEN_ALONE + likelihood::given(text) } else { u16::MAX }
}

fn doubt(text: &str, n: usize, reading: Reading) -> Option<&'static Rule> {
    let given = &text[reading.at..];
    let given_len = given.chars().count();
    if likelihood::has_alien_syllable(given) && !likelihood::is_listed(given) {
        return Some(&rules::UNUSUAL_SYLLABLE);
    }
    if given_len > LONGEST_USUAL_GIVEN && !likelihood::is_listed(given) {
        return Some(&rules::LONG_GIVEN_NAME);
    }
    (looks_like_a_word(text, n, reading) || is_house(text, n, given) || is_by_name(text, n, given))
        .then_some(&rules::WORD_OR_NAME)
}

/// 한빛사, 보광사: temples, publishers and tailors end so; names hardly ever do.
fn is_house(text: &str, n: usize, given: &str) -> bool {
    n >= 3 && text.ends_with('사') && !likelihood::is_listed(given)
}

/// 서연이, 지훈이: a usual given name as friends call it, or a surname with a name that few bear.
fn is_by_name(text: &str, n: usize, given: &str) -> bool {
    let bare = text.strip_suffix('이').filter(|_| n == 3);
    bare.is_some_and(|bare| likelihood::given(bare) <= CALLED && !likelihood::is_listed(given))
}

/// Pairs with a given name that hardly anybody has, and a syllable said twice.
fn looks_like_a_word(text: &str, n: usize, reading: Reading) -> bool {
    let mut chars = text.chars();
    let (a, b) = (chars.next(), chars.next());
    n == 2 && reading.at == 3 && (a == b || b.is_some_and(|c| syllable(c).single > UNUSUAL_SINGLE))
}

/// A Korean person for sure: what may stand before a title or beside a second name.
pub(crate) fn is_person(text: &str) -> bool {
    plain(text).is_some()
        || text.chars().all(cleanse_text::is_syllable)
            && matches!(judge(text), Judgement::Person(_) | Judgement::TwoReadings(_))
}

/// A Korean person, though perhaps something else.
pub(crate) fn may_be_person(text: &str) -> bool {
    plain(text).is_some()
        || text.chars().all(cleanse_text::is_syllable)
            && matches!(
                judge(text),
                Judgement::Person(_) | Judgement::TwoReadings(_) | Judgement::Doubtful(..)
            )
}

/// A name that a reader takes in at a glance: three or four syllables that are a person and nothing else, or a pair behind one of
/// the usual surnames. Nothing is allocated.
#[inline]
pub(crate) fn plain(s: &str) -> Option<PersonName> {
    // Each arm makes its own name, of a length that the compiler knows.
    match s.len() {
        // Three characters of three bytes, or something else of nine: ="송유".
        9 if !(s.is_char_boundary(3) && s.is_char_boundary(6)) => None,
        6 if !s.is_char_boundary(3) => None,
        9 => plain_three(s).map(|at| PersonName::person(s, at)),
        6 => plain_two(s).map(|at| PersonName::person(s, at)),
        12 => plain_four(s).map(|at| PersonName::person(s, at)),
        _ => None,
    }
}

/// Below this no other explanation can win: the cheapest foreign name of three syllables costs more.
const CERTAIN_THREE: u16 = 118;
/// The same for a pair.
const CERTAIN_TWO: u16 = 126;
/// Rarer ones may be something else: 김양.
const USUAL_SINGLE: u8 = 52;

#[inline]
fn plain_three(s: &str) -> Option<usize> {
    let mut chars = s.chars();
    let (a, b, c) = (chars.next()?, chars.next()?, chars.next()?);
    let (family, first, last) = (syllable(a), syllable(b), syllable(c));
    let certain =
        is_certain(u16::from(family.surname), u16::from(first.first) + u16::from(last.last), s.get(3..)?)
            && family.surname < RARE_SURNAME
            && !(family.opens_compound_with(first) && s.get(..6).is_some_and(likelihood::is_surname))
            && !(a == b && b == c)
            && !matches!(c, '사' | '이')
            && !(words::may_end_in(b, c) && words::has_listed_end(s));
    (certain && chars.next().is_none()).then_some(3)
}

/// By the habits of syllables, or else by the list of given names.
#[inline]
fn is_certain(family: u16, habits: u16, given: &str) -> bool {
    family + habits <= CERTAIN_THREE
        || likelihood::listed(given).is_some_and(|cost| family + u16::from(cost) <= CERTAIN_THREE)
}

#[inline]
fn plain_two(s: &str) -> Option<usize> {
    let mut chars = s.chars();
    let (a, b) = (chars.next()?, chars.next()?);
    let (family, single) = (syllable(a), syllable(b));
    let certain = u16::from(family.surname) + u16::from(single.single) + 42 <= CERTAIN_TWO
        && single.single <= USUAL_SINGLE
        && !(family.opens_compound_with(single) && likelihood::is_surname(s))
        && a != b
        && !(words::may_end_in(a, b) && words::has_listed_end(s));
    (certain && chars.next().is_none()).then_some(3)
}

/// Four syllables behind a compound surname that no other explanation comes near: 남궁민수.
fn plain_four(s: &str) -> Option<usize> {
    let mut chars = s.chars();
    let (a, b, c, d) = (chars.next()?, chars.next()?, chars.next()?, chars.next()?);
    let family = surname::compound(a, b)?;
    let [one, second, first, last] = [a, b, c, d].map(syllable);
    let cost = u16::from(family.cost) + likelihood::behind_compound(first, last);
    let certain = chars.next().is_none()
        && first.first < ALIEN
        && last.last < ALIEN
        && cost <= likelihood::foreign(s)
        && likelihood::of_one_with_three(one, [second, first, last]) >= cost + CLOSE
        && !likelihood::may_be_listed(b, c)
        && !(words::may_end(s) && words::has_listed_end(s));
    certain.then_some(6)
}

/// Syllables that cost so much stand in no Korean name.
const ALIEN: u8 = 120;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_plain() {
        for name in
            ["김철수", "이영희", "박지훈", "최수빈", "정은지", "이하늘", "허준", "이산", "김나리", "김재경"]
        {
            assert!(plain(name).is_some(), "{name}");
        }
        assert!(plain("남궁민수").is_some_and(|n| n.surname() == "남궁" && n.given() == "민수"));
        for name in [
            "남궁민양",
            "황보관장",
            "남궁뷁쀍",
            "한대리",
            "황보라",
            "박사",
            "김양",
            "김철수님",
            "안녕",
            "가가가",
        ] {
            assert!(plain(name).is_none(), "{name}");
        }
    }

    #[test]
    fn what_is_plain_is_judged_a_person() {
        for family in crate::generated::surnames::SURNAMES.iter().map(|s| s.hangul) {
            for given in
                ["철수", "영희", "민", "산", "하나", "지훈", "대리", "나라", "사장", "은혜", "지형", "수양"]
            {
                let name = format!("{family}{given}");
                if let Some(plain) = plain(&name) {
                    assert!(
                        matches!(judge(&name), Judgement::Person(r) if r.at == plain.surname().len()),
                        "{name}"
                    );
                }
            }
        }
    }
}
