//! Taking apart what people write around a name. Each step takes one thing off an edge of the cell, says what it was, and leaves
//! the rest to the others.

use cleanse_core::NoteKind;

use crate::job::{Job, compact, is_edge_mark, is_place, person_of, strip_titles};
use crate::surname::surnames_by_latin;
use crate::words::{self, Classes};
use crate::{hanja, judge, latin, likelihood, mask, order, organisation, placeholder, rules};

type Step = fn(&mut Job<'_>) -> bool;

const STEPS: [Step; 13] = [
    marks,
    brackets,
    label,
    deceased,
    company,
    separators,
    numbers,
    letters,
    words_behind,
    words_before,
    title_attached,
    kin_attached,
    introduced,
];
/// Where there is no Hangul, commas and blanks belong to the name.
const LATIN_STEPS: [Step; 5] = [marks, brackets, label, form_of_address, ticket];

/// Takes off everything that can be told from the name.
pub(crate) fn peel(job: &mut Job<'_>) {
    while addressed(job) {}
    // Every step that succeeds makes the rest shorter, so this ends.
    while !is_core(job) {
        let steps: &[Step] = if has_korean(&job.rest) { &STEPS } else { &LATIN_STEPS };
        let before = job.rest.len();
        if !steps.iter().any(|step| step(job)) || job.rest.len() >= before {
            break;
        }
    }
}

/// What letters to firms are addressed with.
const ADDRESSES: [&str; 5] = ["귀중", "귀하", "좌하", "貴中", "貴下"];

/// `(주)한울 귀중`, `김*윤 님`: a form of address behind a firm or behind a masked name, which are told by another part of the cell.
fn addressed(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some((head, last)) = rest.rsplit_once(char::is_whitespace) else { return false };
    let head = head.trim_end();
    let firm = || {
        (ADDRESSES.contains(&last) || last.ends_with('님') && words::is(last, BEHIND))
            && !words::is(head, Classes::LEGAL)
            && names_organisation(head)
    };
    let masked = || words::is(last, BEHIND) && mask::read(&compact(head)).is_some();
    if !(masked() || firm()) {
        return false;
    }
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, last);
    job.keep(head)
}

/// Whether nothing is run on to a Hangul name.
pub(crate) fn is_bare(name: &str) -> bool {
    !words::may_end(name) || nothing_attached(name)
}

fn nothing_attached(name: &str) -> bool {
    attached(name, BEHIND).is_none()
        && attached(name, Classes::KIN).is_none_or(|at| name[..at].chars().count() < 3)
        && order::surname_with_title(name).is_none()
        && !order::is_relative(name)
}

/// Whether what is left needs no taking apart.
fn is_core(job: &Job<'_>) -> bool {
    let rest = &job.rest;
    let titled = attached(rest, BEHIND).is_some();
    (judge::is_person(rest) || mask::read(&compact(rest)).is_some()) && !titled || names_organisation(rest)
}

/// Whether the rest is the name of an organisation and not of a person in it.
pub(crate) fn names_organisation(rest: &str) -> bool {
    if !organisation::is_organisation(rest) {
        return false;
    }
    let words: Vec<&str> = rest.split_whitespace().collect();
    let Some((last, before)) = words.split_last() else { return false };
    // 의원 and 시장 are posts behind a full name, and businesses elsewhere.
    let post = words::is(last, Classes::TITLE) && is_full(&before.concat());
    let unowned = is_beside_an_owner(last, &before.concat());
    if before.is_empty() && rest.chars().all(|c| c.is_alphanumeric())
        || is_business(last) && !post && !unowned
    {
        return true;
    }
    if before.len() == 1 && words::is(before[0], Classes::LEGAL) {
        return true;
    }
    if is_beside_an_owner(last, &before.concat()) {
        return false;
    }
    let short_person_at_the_end = !before.is_empty() && judge::is_person(last);
    let mut parts =
        rest.split(|c: char| c.is_whitespace() || SEPARATORS.contains(&c) || "()[]<>".contains(c));
    let numbered = |part: &str| is_full(part.trim_end_matches(|c: char| c.is_ascii_alphanumeric()));
    !(short_person_at_the_end || parts.any(numbered))
}

/// `노유진 고객센터`, `김민수 도매`: where somebody works, or what they trade, which nobody calls by their name.
fn is_beside_an_owner(word: &str, name: &str) -> bool {
    const UNOWNED: [&str; 14] = [
        "고객센터",
        "콜센터",
        "서비스센터",
        "센터",
        "도매",
        "소매",
        "도소매",
        "경비실",
        "관리실",
        "행정실",
        "교무실",
        "상담실",
        "경로당",
        "노인정",
    ];
    UNOWNED.contains(&word) && judge::plain(name).is_some()
}

/// A kind of business that often bears its owner's name: 한의원, 부동산, 헤어; also two of them in one word, 피부과의원.
fn is_business(word: &str) -> bool {
    words::is(word, Classes::ORG)
        || words::ends(word, Classes::ORG).any(|at| words::is(&word[..at], Classes::ORG))
}

fn is_full(part: &str) -> bool {
    person_of(part).is_some_and(|p| p.as_str().chars().count() >= 3) && !words::is(part, Classes::PLACE)
}

pub(crate) fn has_korean(text: &str) -> bool {
    text.chars().any(|c| cleanse_text::is_syllable(c) || hanja::is_hanja(c))
}

/// `Mr. Kim`, `Dr.Lee`.
fn form_of_address(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some((first, tail)) = rest.split_once([' ', '.']) else { return false };
    if !words::is(first, Classes::FORM_OF_ADDRESS) || tail.trim().is_empty() {
        return false;
    }
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, first);
    job.keep(tail.trim_start_matches(['.', ' ']))
}

/// `KIM/HAYUN MS`, as on tickets: the surname, a stroke, the given name, perhaps a form of address.
fn ticket(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some((surname, behind)) = rest.split_once('/') else { return false };
    let (given, address) = match behind.rsplit_once(' ') {
        Some((given, last)) if words::is(last, Classes::FORM_OF_ADDRESS) => (given, last),
        _ => (behind, ""),
    };
    let (surname, given) = (surname.trim(), given.trim());
    let letters = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphabetic());
    let given_letters = given.split([' ', '-']).all(letters);
    let comma = format!("{surname}, {given}");
    if !letters(surname)
        || !given_letters
        || surnames_by_latin(&surname.to_ascii_lowercase()).next().is_none()
        || latin::romanised_candidates(&comma).is_empty()
    {
        return false;
    }
    if !address.is_empty() {
        job.hit(&rules::TITLE_BESIDE);
        job.note(NoteKind::Title, address);
    }
    job.keep(&comma)
}

/// Quotes, stops, ornaments, laughter at the edges.
fn marks(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let strong = rest.trim_matches(is_edge_mark);
    let strong = if ends_in_initial(&rest, strong) { &rest[..rest.trim_end().len()] } else { strong };
    let weak = strong.trim_matches(|c| is_edge_mark(c) || is_weak_mark(c));
    let adorned = weak.len() < strong.len() && weak.chars().count() >= 3 && judge::is_person(&compact(weak));
    let core = if adorned { weak } else { strong };
    let bare = core.trim_matches(|c: char| matches!(c, 'ㄱ'..='ㅣ') || is_edge_mark(c));
    let bare = unwrapped(if has_korean(bare) { bare } else { core });
    if bare.is_empty() || bare.len() == rest.len() {
        return false;
    }
    let jamo: String = core.chars().filter(|c| matches!(c, 'ㄱ'..='ㅣ')).collect();
    // One letter that is no laughter is half of a syllable: 김철ㅅ.
    job.doubt |= jamo.chars().count() == 1 && !jamo.contains(['ㅋ', 'ㅎ', 'ㅠ', 'ㅜ', 'ㅡ']);
    job.note(NoteKind::Remark, &jamo);
    if bare.len() != rest.trim().len() {
        job.hit(&rules::MARKS_AROUND);
    }
    job.keep(bare)
}

/// `Park J.H.`: the last stop belongs to an initial. `bare` is the text without its edge marks.
fn ends_in_initial(text: &str, bare: &str) -> bool {
    let mut back = bare.chars().rev();
    let initial = back.next().is_some_and(|c| c.is_ascii_uppercase());
    let alone = back.next().is_some_and(|c| matches!(c, '.' | ' '));
    initial && alone && text.trim_end().strip_suffix('.') == Some(bare)
}

/// Marks that also black out letters.
const fn is_weak_mark(c: char) -> bool {
    matches!(
        c,
        '*' | '○'
            | '●'
            | '◎'
            | '□'
            | '■'
            | '△'
            | '▲'
            | '☆'
            | '★'
            | '◇'
            | '◆'
            | '#'
            | '?'
            | '_'
            | '^'
    )
}

const BRACKETS: [(char, char); 6] =
    [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('【', '】'), ('〔', '〕')];

/// A text that stands in brackets as a whole, or behind an unmatched one, without them.
fn unwrapped(text: &str) -> &str {
    for (open, close) in BRACKETS {
        if let Some(inner) = text.strip_prefix(open).and_then(|t| t.strip_suffix(close))
            && !inner.contains([open, close])
        {
            return inner.trim();
        }
        if !text.contains(close) {
            let bare = text.trim_matches(open);
            if bare.len() < text.len() {
                return bare.trim();
            }
        }
        if !text.contains(open) && !text.ends_with("주)") {
            let bare = text.trim_matches(close);
            if bare.len() < text.len() {
                return bare.trim();
            }
        }
    }
    text
}

/// `김철수(본인)`, `[VIP] 김철수`, `김유신(金裕信)`, `삼성전자(김철수)`.
fn brackets(job: &mut Job<'_>) -> bool {
    if !job.rest.contains(BRACKETS.map(|(open, _)| open)) {
        return false;
    }
    let rest = job.rest.clone();
    let Some((from, to)) = bracketed(&rest) else { return false };
    let mut inside = rest[from..to].chars();
    inside.next();
    inside.next_back();
    let firm = inside.as_str().trim();
    let mark = |c: char| BRACKETS.iter().any(|&(o, k)| c == o || c == k);
    // The brackets of a legal form belong to the firm: [한울테크(주)].
    let legal = firm.contains('(') && organisation::has_legal_form(firm);
    let inner = if legal { firm } else { firm.trim_matches(mark).trim() };
    let outer = format!("{} {}", rest[..from].trim(), rest[to..].trim());
    let outer = outer.trim();
    if outer.is_empty() {
        return job.keep(inner);
    }
    if inner_is_the_name(inner, outer) {
        let person = inner.to_owned();
        if hanja::is_all_hanja(&compact(outer)) && job.take_hanja(&compact(outer), &person) {
            return job.keep(&person);
        }
        job.set_aside(outer, &person);
        return job.keep(&person);
    }
    // 故 and 亡 in Hangul, which are a surname and a syllable elsewhere: 고인, 망자.
    if matches!(inner, "고" | "망") {
        job.hit(&rules::DECEASED_MARK);
        job.doubt = true;
        job.note(NoteKind::Remark, inner);
    } else if !inner.is_empty() {
        job.set_aside(inner, outer);
    }
    job.keep(outer)
}

/// The first pair of brackets that is no legal form like `(주)`.
fn bracketed(text: &str) -> Option<(usize, usize)> {
    text.char_indices().find_map(|(from, c)| {
        let &(_, close) = BRACKETS.iter().find(|(open, _)| *open == c)?;
        let to = from + closing(&text[from..], c, close)?;
        (!words::is(&text[from..to], Classes::LEGAL)).then_some((from, to))
    })
}

/// The end of the bracket that a text begins with: behind the one that closes it, else behind the first that closes any.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    let balanced = text.char_indices().find(|&(_, c)| {
        depth = if c == open { depth + 1 } else { depth - usize::from(c == close) };
        depth == 0
    });
    balanced.map(|(at, _)| at).or_else(|| text.find(close)).map(|at| at + close.len_utf8())
}

/// Whether the name stands in the brackets and something else outside.
fn inner_is_the_name(inner: &str, outer: &str) -> bool {
    let outside = compact(outer);
    is_full(inner)
        && !judge::may_be_person(strip_titles(&outside))
        && mask::read(&outside).is_none()
        && person_of(outer).is_none()
        || (hanja::is_all_hanja(&outside) && person_of(inner).is_some())
}

/// `성명: 김철수`, `name=김철수`, `수령인)김철수`.
fn label(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let closed = || rest.split_once([')', '>']).filter(|(head, _)| words::is(&compact(head), Classes::LABEL));
    let Some((head, tail)) = rest.split_once([':', '=']).or_else(closed) else { return false };
    let known = words::is(&compact(head), Classes::LABEL);
    if tail.trim().is_empty() || !(known || is_full(tail)) || head.trim().is_empty() {
        return false;
    }
    job.hit(&rules::LABEL_BEFORE);
    job.note(NoteKind::Label, head);
    job.keep(tail)
}

/// `故김철수`, `고 김철수`.
fn deceased(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let mark = ["故", "亡", "고 ", "고)"].into_iter().find(|m| rest.starts_with(m));
    let Some(tail) = mark.and_then(|m| rest.strip_prefix(m)) else { return false };
    if !is_full(tail.trim_start_matches(is_edge_mark)) {
        return false;
    }
    job.hit(&rules::DECEASED_MARK);
    job.doubt = true;
    job.note(NoteKind::Remark, mark.unwrap_or_default().trim_end_matches([' ', ')']));
    job.keep(tail.trim_start_matches(is_edge_mark))
}

/// `김철수 외 2명`, `김철수 외`.
fn company(job: &mut Job<'_>) -> bool {
    if !job.rest.contains(['외', '등', '함']) {
        return false;
    }
    let rest = job.rest.clone();
    for others in ["외", "등"] {
        if let Some(head) = rest.strip_suffix(others).filter(|h| h.ends_with(' ') && is_full(h)) {
            job.hit(&rules::NOTE_BESIDE);
            job.note(NoteKind::Remark, others);
            return job.keep(head);
        }
    }
    let Some((head, tail)) =
        [" 외", " 등", "외", " 포함"].into_iter().find_map(|others| rest.rsplit_once(others))
    else {
        return false;
    };
    let tail_chars = tail.trim();
    let counted = tail_chars.starts_with(|c: char| c.is_ascii_digit())
        && tail_chars.chars().all(|c| c.is_ascii_digit() || matches!(c, '명' | '인' | '분' | ' '));
    if !counted || head.trim().is_empty() {
        return false;
    }
    job.hit(&rules::NOTE_BESIDE);
    job.note(NoteKind::Remark, &rest[head.len()..]);
    job.keep(head)
}

const SEPARATORS: [char; 14] = ['/', '|', ',', ';', '&', '+', '\n', '·', 'ㆍ', '・', '_', '-', '.', '~'];

/// Several things with marks between them: `김철수/영업부`, `철수, 김`, `김·철·수`, `김철수, 이영희`.
fn separators(job: &mut Job<'_>) -> bool {
    if !job.rest.contains(SEPARATORS) && !job.rest.contains(['및', '와', '과']) {
        return false;
    }
    if title_behind_surname(job) {
        return true;
    }
    let rest = conjoined(&job.rest);
    let parts: Vec<&str> = rest.split(SEPARATORS).map(str::trim).filter(|p| !p.is_empty()).collect();
    if parts.len() < 2 {
        return false;
    }
    let joined = joined_parts(&parts);
    let turned = turned_parts(&parts);
    match (joined, turned) {
        (Some(joined), turned) if turned.as_ref().is_none_or(|t| cost(&joined) <= cost(t)) => {
            job.hit(&rules::SPACED_NAME);
            job.keep(&joined)
        }
        (_, Some(turned)) => {
            job.hit(&rules::REVERSED_ORDER);
            job.keep(&turned)
        }
        _ => set_parts_aside(job, &rest),
    }
}

/// `철수, 김 님`: the title stands behind both.
fn title_behind_surname(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some((head, title)) = rest.rsplit_once(' ').filter(|(_, title)| words::is(title, BEHIND)) else {
        return false;
    };
    let parts: Vec<&str> = head.split(',').map(str::trim).collect();
    if turned_parts(&parts).is_none() {
        return false;
    }
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, title);
    job.keep(head)
}

/// `김철수와 이영희`, `김철수 및 이영희`: the conjunction is a comma.
fn conjoined(text: &str) -> String {
    let mut out = text.replace(" 및 ", ",");
    for particle in ["와 ", "과 "] {
        if let Some((a, b)) = out.split_once(particle)
            && judge::is_person(a)
            && is_full(b)
            // 경영학과 김철수: 과 is the last syllable of the word.
            && !organisation::is_word_of_one(&format!("{a}{}", particle.trim_end()))
        {
            out = format!("{a},{b}");
        }
    }
    out
}

/// A surname and the syllables of a given name with marks between.
fn joined_parts(parts: &[&str]) -> Option<String> {
    let joined: String = parts.concat();
    let short = parts[1..].iter().all(|p| p.chars().count() <= 2) && joined.chars().count() <= 5;
    (short && likelihood::is_surname(parts[0]) && judge::may_be_person(&joined)).then_some(joined)
}

/// A given name and the surname behind it.
fn turned_parts(parts: &[&str]) -> Option<String> {
    let [given, surname] = parts[..] else { return None };
    let turned = format!("{surname}{given}");
    let hangul = given.chars().all(cleanse_text::is_syllable);
    // 이은혜/여: a full name with a mark behind it, not a given name.
    let marked = words::is(surname, Classes::RELATION) && is_full(given);
    (hangul && !marked && likelihood::is_surname(surname) && judge::may_be_person(&turned)).then_some(turned)
}

/// Keeps the first part that is a person and sets the others aside.
fn set_parts_aside(job: &mut Job<'_>, rest: &str) -> bool {
    // A hyphen or a stop inside a phone number or a date is no separator.
    let strong: &[char] = if rest.split('.').all(is_full) {
        &['.']
    } else {
        &['/', '|', ',', ';', '&', '+', '\n', '·', 'ㆍ', '・', '_']
    };
    let parts: Vec<&str> = rest
        .split(strong)
        .flat_map(|p| split_once_at_dash(p))
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let Some(at) = parts.iter().position(|p| holds_person(p)).filter(|_| parts.len() > 1) else {
        return false;
    };
    let person = parts[at].to_owned();
    for (_, part) in parts.iter().enumerate().filter(|&(i, _)| i != at) {
        job.set_aside(part, &person);
    }
    job.keep(&person)
}

fn split_once_at_dash(part: &str) -> Vec<&str> {
    let dash = part.char_indices().find(|&(at, c)| {
        matches!(c, '-' | '–' | '~') && part[..at].trim_end().ends_with(cleanse_text::is_syllable) && at > 0
    });
    match dash {
        Some((at, c)) => vec![&part[..at], &part[at + c.len_utf8()..]],
        None => vec![part],
    }
}

/// A person, perhaps with a title, a digit or a department beside.
fn holds_person(part: &str) -> bool {
    person_of(part).is_some_and(|_| !is_place(part))
        || part.split_whitespace().any(is_full)
        || is_full(part.trim_end_matches(|c: char| c.is_ascii_alphanumeric()))
}

/// Digits at an edge: `김철수2`, `김철수 010-1234-5678`, `1. 김철수`.
fn numbers(job: &mut Job<'_>) -> bool {
    if !job.rest.chars().any(|c| cleanse_text::digit_value(c).is_some()) {
        return false;
    }
    let rest = job.rest.clone();
    let letter =
        |c: char| cleanse_text::is_syllable(c) || c.is_alphabetic() && cleanse_text::digit_value(c).is_none();
    let Some(first) = rest.find(letter) else { return false };
    let last = rest.rfind(letter).map_or(0, |at| at + rest[at..].chars().next().map_or(0, char::len_utf8));
    let edges = [&rest[..first], &rest[last..]];
    let Some(edge) = edges.into_iter().find(|e| e.chars().any(|c| cleanse_text::digit_value(c).is_some()))
    else {
        return false;
    };
    let in_front = std::ptr::eq(edge, edges[0]);
    let kept = if in_front { &rest[first..] } else { &rest[..last] };
    // `101호 김철수`: the number belongs to the word behind it.
    if in_front && edge.ends_with(|c| cleanse_text::digit_value(c).is_some()) && !is_full(kept) {
        return false;
    }
    let digits = edge.chars().filter_map(cleanse_text::digit_value).count();
    job.hit(if digits <= 2 { &rules::DUPLICATE_MARK } else { &rules::NOTE_BESIDE });
    job.note(NoteKind::Remark, edge);
    job.keep(kept.trim_matches(is_edge_mark))
}

/// Letters of another script run on to a name: `김철수A`, `김철수VIP`, `Mr.김철수`, `김철수父`.
fn letters(job: &mut Job<'_>) -> bool {
    if job.rest.chars().all(|c| cleanse_text::is_syllable(c) || c == ' ') {
        return false;
    }
    let rest = job.rest.clone();
    if let Some(at) = rest.char_indices().next_back().map(|(at, _)| at)
        && words::is(&rest[at..], Classes::RELATION)
        && !cleanse_text::is_syllable(rest[at..].chars().next().unwrap_or_default())
        && is_full(&rest[..at])
    {
        job.set_aside(&rest[at..], &rest[..at]);
        return job.keep(&rest[..at]);
    }
    let latin = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let head = rest.trim_end_matches(latin);
    let tail = rest.trim_start_matches(latin);
    let (kept, taken) = if head.len() < rest.len() && is_full(head) && !head.ends_with(' ') {
        (head, &rest[head.len()..])
    } else if tail.len() < rest.len() && is_full(tail) && !tail.starts_with(' ') {
        (tail, &rest[..rest.len() - tail.len()])
    } else {
        return false;
    };
    job.set_aside(taken.trim_matches('.'), kept);
    job.keep(kept)
}

pub(crate) const BEHIND: Classes = Classes::TITLE.or(Classes::HONORIFIC);

/// What a word behind a full name is, if it is on the lists.
const ASIDE: Classes = Classes::RELATION
    .or(Classes::REMARK)
    .or(Classes::DECEASED)
    .or(Classes::DEPARTMENT)
    .or(Classes::COMPANY)
    .or(Classes::PLACE);

/// The last word is a title, a role, a remark, a department, a number.
fn words_behind(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some((head, last)) = rest.rsplit_once(char::is_whitespace) else { return false };
    let head = head.trim();
    let person = is_full(head) || head.split_whitespace().any(is_full);
    let name = compact(head);
    let whose = head.strip_suffix('의').filter(|h| is_full(h)).unwrap_or(head);
    if words::is(last, Classes::KIN) && is_full(whose) {
        job.hit(&rules::SOMEBODY_ELSE);
        job.doubt = true;
        job.note(NoteKind::Relation, rest.trim_start_matches(whose));
        return job.keep(whose);
    }
    // Behind a full name 님 makes a title of any word: 담임선생님.
    let respected = last.ends_with('님') && is_full(head);
    let titled = (words::is(last, BEHIND) || respected)
        && !likelihood::is_surname(&name)
        && (person || !likelihood::is_surname(last));
    if titled {
        job.hit(&rules::TITLE_BESIDE);
        job.note(NoteKind::Title, last);
        return job.keep(head);
    }
    let foreign_letters = last.chars().all(|c| c.is_ascii() || hanja::is_hanja(c));
    let listed = words::is(last, ASIDE) || order::is_relative(last) || is_wish(last) && is_full(head);
    let beside = foreign_letters
        || last.contains('@')
        || organisation::is_word_of_one(last)
        || last.starts_with(|c: char| c.is_ascii_digit());
    // 배상 and 신명 could be people; behind a full name they are what the list says.
    if !person || !(listed || beside && !judge::is_person(last)) {
        return false;
    }
    job.set_aside(last, &name);
    job.doubt |= is_beside_an_owner(last, &name);
    job.keep(head)
}

/// `문앞에놔주세요`, `연락바랍니다`: what somebody asks for, by the end of its sentence.
fn is_wish(word: &str) -> bool {
    const ENDS: [&str; 9] =
        ["세요", "십시오", "습니다", "합니다", "랍니다", "립니다", "드려요", "할게요", "입니다"];
    word.chars().count() >= 4 && ENDS.iter().any(|end| word.ends_with(end))
}

/// `임가온입니다`: somebody says who they are.
fn introduced(job: &mut Job<'_>) -> bool {
    const SAID: [&str; 4] = ["입니다", "이라고합니다", "이에요", "이예요"];
    let rest = job.rest.clone();
    let name = SAID.iter().find_map(|said| rest.strip_suffix(said));
    let Some(name) = name.filter(|name| name.chars().count() >= 3 && judge::is_person(name)) else {
        return false;
    };
    job.hit(&rules::NOTE_BESIDE);
    job.note(NoteKind::Remark, &rest[name.len()..]);
    job.keep(name)
}

/// The first word is a title, a label, a company, a department.
fn words_before(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some((first, tail)) = rest.split_once(char::is_whitespace) else { return false };
    let tail = tail.trim();
    if words::is(first, Classes::LEGAL) {
        return legal_form_before(job, &rest, tail);
    }
    if let Some((second, person)) = tail.split_once(char::is_whitespace)
        && words::is(second, Classes::LEGAL)
        && person.split_whitespace().any(is_full)
    {
        job.hit(&rules::ORGANISATION_BESIDE);
        job.note(NoteKind::Organisation, &format!("{first} {second}"));
        return job.keep(person);
    }
    let place = is_place(first);
    let telling = place || organisation::is_word_of_one(first) || words::is(first, Classes::LABEL.or(BEHIND));
    let short_person = telling && judge::is_person(tail);
    let ends_in_person = tail.split_whitespace().any(is_full) || is_full(tail) || short_person;
    let label = words::is(first, Classes::LABEL);
    let full_name = !label && !place && judge::is_person(first) && first.chars().count() >= 3;
    if !ends_in_person || full_name || first.chars().count() < 2 {
        return false;
    }
    if label {
        job.hit(&rules::LABEL_BEFORE);
        job.note(NoteKind::Label, first);
    } else if words::is(first.trim_end_matches('.'), Classes::FORM_OF_ADDRESS.or(BEHIND)) {
        job.hit(&rules::TITLE_BESIDE);
        job.note(NoteKind::Title, first);
    } else if !telling && (likelihood::is_surname(first) || judge::is_person(first) || !is_usual(tail)) {
        return false;
    } else if place
        || words::is(first, Classes::RELATION.or(Classes::REMARK))
        || !first.chars().all(cleanse_text::is_syllable)
    {
        job.set_aside(first, tail);
    } else {
        job.hit(&rules::ORGANISATION_BESIDE);
        job.note(NoteKind::Organisation, first);
    }
    job.keep(tail)
}

/// Whether a text ends in a name so usual that a word before it that nobody knows is a company and not half of a foreign name.
fn is_usual(text: &str) -> bool {
    const USUAL: u16 = 118;
    text.split_whitespace()
        .chain([text])
        .any(|word| is_full(word) && cost(strip_titles(&compact(word))) <= USUAL)
}

/// `주식회사 한빛 김철수`: the legal form and the name of the company stand before the person.
fn legal_form_before(job: &mut Job<'_>, rest: &str, tail: &str) -> bool {
    let Some((company, person)) = tail.split_once(char::is_whitespace) else { return false };
    if !person.split_whitespace().any(is_full) {
        return false;
    }
    job.hit(&rules::ORGANISATION_BESIDE);
    job.note(NoteKind::Organisation, &rest[..rest.len() - tail.len() + company.len()]);
    job.keep(person)
}

/// What a title costs that is run on to a name: one name in five hundred.
const TITLE: u16 = 50;
/// A name that costs more with its title is none.
const PLAUSIBLE: u16 = 300;
/// So much likelier must the name without a title be.
const CLEARLY: u16 = 12;

/// `황보 승희님`: a title run on to a name with a blank in it.
fn title_attached_to_parts(job: &mut Job<'_>, rest: &str) -> bool {
    if rest.split_whitespace().next_back().is_none_or(|last| words::is(last, BEHIND)) {
        return false;
    }
    let whole = compact(rest);
    let Some(at) = attached(&whole, BEHIND).filter(|&at| judge::may_be_person(&whole[..at])) else {
        return false;
    };
    let title = &whole[at..];
    let Some(name) = rest.strip_suffix(title) else { return false };
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, title);
    job.keep(name)
}

/// `김철수님`, `홍길동대리`, `최수빈대표이사`.
fn title_attached(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    if rest.contains(' ') {
        return title_attached_to_parts(job, &rest);
    }
    let Some(at) = monk(&rest)
        .or_else(|| said_twice(&rest))
        .or_else(|| behind_letters(&rest))
        .or_else(|| attached(&rest, BEHIND).filter(|_| order::surname_with_title(&rest).is_none()))
        .or_else(|| stacked(&rest))
    else {
        return false;
    };
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, &rest[at..]);
    job.keep(&rest[..at])
}

/// `법정스님`: a monk bears no surname.
fn monk(text: &str) -> Option<usize> {
    let name = text.strip_suffix("스님").filter(|name| (2..=3).contains(&name.chars().count()))?;
    (!judge::may_be_person(name)).then_some(name.len())
}

/// `김철수님님`: a mail merge added what was there.
fn said_twice(text: &str) -> Option<usize> {
    words::ends(text, Classes::HONORIFIC).find(|&at| at > 0 && text[..at].ends_with(&text[at..]))
}

/// `김하윤고객님귀하`: an honorific behind a usual name with a title run on already.
fn stacked(text: &str) -> Option<usize> {
    words::ends(text, Classes::HONORIFIC)
        .filter(|&at| attached(&text[..at], BEHIND).is_some_and(|name| judge::plain(&text[..name]).is_some()))
        .last()
}

/// `Smith님`, `rlacjftn님`: a title run on to Latin letters; not `KT지사`.
fn behind_letters(text: &str) -> Option<usize> {
    words::ends(text, BEHIND)
        .find(|&at| {
            at >= 2 && text[..at].bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'.' | b'-'))
        })
        .filter(|&at| !words::is(&text[at..], Classes::ORG.or(Classes::BRANCH)))
}

/// `김철수엄마`, `지후맘`.
fn kin_attached(job: &mut Job<'_>) -> bool {
    let rest = job.rest.clone();
    let Some(at) = attached(&rest, Classes::KIN).filter(|&at| rest[..at].chars().count() >= 3) else {
        return false;
    };
    job.hit(&rules::SOMEBODY_ELSE);
    job.doubt = true;
    job.note(NoteKind::Relation, &rest[at..]);
    job.keep(&rest[..at])
}

/// Where a word of these classes begins that is run on to a name, if the name without it is clearly likelier.
pub(crate) fn attached(text: &str, wanted: Classes) -> Option<usize> {
    if text.contains(' ') {
        return None;
    }
    let costs = words::ends(text, wanted).map(|at| (base_cost(&text[..at]) + TITLE, at));
    let (least, at) = costs.min_by_key(|&(cost, _)| cost)?;
    if least >= PLAUSIBLE || least + CLEARLY >= whole_cost(text) {
        return None;
    }
    // 김철수내과의원 and 홍길동한의원 end in 의원, but the longer word that it ends in is a business.
    let business = words::ends(text, Classes::ORG).next().is_some_and(|org| org < at)
        || words::ends(&text[..at], Classes::ORG).next().is_some();
    // 한빛상사 is a trading house; nobody writes a sergeant of two syllables so.
    let trade = words::is(&text[at..], Classes::ORG) && text[..at].chars().count() < 3;
    (!business && !trade).then_some(at)
}

/// The cost of a text with what is run on to it, as a Korean's or a foreigner's name.
fn whole_cost(text: &str) -> u16 {
    if !text.chars().all(cleanse_text::is_syllable) {
        return likelihood::NEVER;
    }
    let foreign =
        if likelihood::sounds_foreign(text) { likelihood::foreign(text) } else { likelihood::NEVER };
    cost(text).min(foreign)
}

fn base_cost(base: &str) -> u16 {
    // `"김철수"님`, `김철수2님`: the marks are taken off next.
    let base = base.trim_matches(|c: char| is_edge_mark(c) || c.is_ascii_digit());
    // `김철수A님`, too; `VIP` is more than a mark.
    let base = base.strip_suffix(|c: char| c.is_ascii_alphabetic()).unwrap_or(base);
    let masked = mask::read(base).is_some() && base.chars().count() >= 3;
    let in_hanja =
        base.chars().count() >= 2 && base.chars().all(hanja::is_hanja) && hanja::read(base).is_some();
    if masked || in_hanja {
        return 0;
    }
    let one_word = base.chars().all(cleanse_text::is_syllable) && !placeholder::is_filler(base);
    if !one_word {
        return likelihood::NEVER;
    }
    let foreign = base.chars().count() >= 3 && likelihood::sounds_foreign(base);
    cost(base).min(if foreign { likelihood::foreign(base) } else { likelihood::NEVER })
}

/// The cost of a text as a Korean person's full name.
fn cost(text: &str) -> u16 {
    likelihood::best(text).map_or(likelihood::NEVER, |r| r.cost)
}
