//! The short road of dirty cells: a usual name of three syllables, or of four with a compound surname, with one thing beside it that
//! the lists know, or spread out.
//!
//! It only says what the long road says, too; the tests hold it to that.

use cleanse_core::NoteKind;

use crate::cleanse::Outcome;
use crate::job::Job;
use crate::peel::{BEHIND, attached};
use crate::words::{self, Classes};
use crate::{PersonName, judge, order, rules};

/// Three syllables and four, in bytes.
const NAMES: [usize; 2] = [9, 12];

/// Reads a cleaned text; `None` says nothing.
pub(crate) fn read(text: &str) -> Option<(Job<'_>, Outcome)> {
    if let Some(name) = judge::plain(text) {
        return Some((Job::new(text), Outcome::Name(name)));
    }
    if let Some(name) = spread(text) {
        let mut job = Job::new(text);
        job.hit(&rules::SPACED_NAME);
        return Some((job, Outcome::Name(name)));
    }
    NAMES.into_iter().find_map(|at| beside(text, at))
}

/// A name that ends at this byte, and what stands behind it.
fn beside(text: &str, at: usize) -> Option<(Job<'_>, Outcome)> {
    let (head, tail) = text.split_at_checked(at)?;
    let first = *tail.as_bytes().first()?;
    let name = judge::plain(head)?;
    let mut job = Job::new(text);
    let known = match first {
        b' ' => title_behind(&mut job, &tail[1..]),
        b'(' => role_in_brackets(&mut job, head, tail),
        b'0'..=b'9' => number_behind(&mut job, tail),
        _ => title_run_on(&mut job, text, at),
    };
    known.then_some((job, Outcome::Name(name)))
}

/// `김 철 수`: three or four syllables, the last of which is no title or mark by itself.
fn spread(text: &str) -> Option<PersonName> {
    let mut name = [0; 12];
    let mut len = 0;
    for (i, piece) in text.as_bytes().chunks(4).enumerate() {
        let last = i + 1 == text.len().div_ceil(4);
        let (syllable, blank) = piece.split_at_checked(3)?;
        if (blank != b" " && !last) || (last && !blank.is_empty()) {
            return None;
        }
        name.get_mut(len..len + 3)?.copy_from_slice(syllable);
        len += 3;
    }
    let plain = judge::plain(std::str::from_utf8(&name[..len]).ok().filter(|n| n.len() >= 9)?)?;
    // Behind two syllables only a title is taken for one; behind three, which may be a name, every word of the lists.
    let last = text.rsplit(' ').next().map_or(Classes::NONE, words::classes);
    let marked = if len == 9 { last.any(BEHIND) } else { last != Classes::NONE };
    (!marked).then_some(plain)
}

/// Words that the long road reads in other ways than as a title.
const OTHER_THAN_TITLES: Classes = Classes::KIN
    .or(Classes::ORG)
    .or(Classes::COMPANY)
    .or(Classes::PLACE)
    .or(Classes::LEGAL)
    .or(Classes::DEPT_SUFFIX)
    .or(Classes::BRANCH);

fn is_plain_title(word: &str) -> bool {
    let classes = words::classes(word);
    classes.any(BEHIND) && !classes.any(OTHER_THAN_TITLES)
}

/// `김철수 과장`.
fn title_behind(job: &mut Job<'_>, word: &str) -> bool {
    if !is_plain_title(word) || words::ends(word, Classes::ORG).next().is_some() {
        return false;
    }
    job.hit(&rules::TITLE_BESIDE);
    job.note(NoteKind::Title, word);
    true
}

/// `김철수님`.
fn title_run_on(job: &mut Job<'_>, text: &str, at: usize) -> bool {
    let tail = &text[at..];
    // No name holds a 님: with it the text is nothing else, and in front of it stands a name that ends in no title.
    let certain = is_plain_title(tail)
        && words::classes(text) == Classes::NONE
        && if tail == "님" {
            words::ends(&text[..at], Classes::ORG).next().is_none()
        } else {
            attached(text, BEHIND) == Some(at) && order::surname_with_title(text).is_none()
        };
    if certain {
        job.hit(&rules::TITLE_BESIDE);
        job.note(NoteKind::Title, tail);
    }
    certain
}

/// `김철수(본인)`.
fn role_in_brackets(job: &mut Job<'_>, head: &str, tail: &str) -> bool {
    let Some(inner) = tail.strip_prefix('(').and_then(|t| t.strip_suffix(')')) else { return false };
    let classes = words::classes(inner);
    let role = classes.any(Classes::RELATION.or(Classes::REMARK))
        && !classes.any(Classes::DECEASED)
        && inner.chars().all(cleanse_text::is_syllable)
        && !words::is(tail, Classes::LEGAL);
    if role && classes.any(Classes::RELATION) {
        job.hit(&rules::ROLE_BESIDE);
        job.note(NoteKind::Relation, inner);
    } else if role {
        job.set_aside(inner, head);
    }
    role
}

/// `김철수2`.
fn number_behind(job: &mut Job<'_>, tail: &str) -> bool {
    let short = tail.len() <= 2 && tail.bytes().all(|b| b.is_ascii_digit());
    if short {
        job.hit(&rules::DUPLICATE_MARK);
        job.note(NoteKind::Remark, tail);
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cleanse::decide;
    use crate::generated::words::WORDS;

    /// What a road says, comparable.
    fn said(job: &mut Job<'_>, outcome: Outcome) -> (Option<PersonName>, Vec<&'static str>, Vec<String>) {
        let name = match outcome {
            Outcome::Name(name) if !job.doubt && job.others.is_empty() => Some(name),
            _ => None,
        };
        let notes = job.notes_in_order().iter().map(|n| format!("{:?} {}", n.kind, n.text)).collect();
        (name, job.hits.iter().map(|r| r.code).collect(), notes)
    }

    /// Names spread out of which a syllable is a word of the lists.
    fn spread_with_listed_syllables() -> impl Iterator<Item = String> {
        let words = WORDS.iter().map(|(w, _)| *w).filter(|w| w.len() == 3 && w.chars().count() == 1);
        words.flat_map(|w| {
            [
                format!("김 {w} 수"),
                format!("김 민 {w}"),
                format!("{w} 민 수"),
                format!("남 궁 민 {w}"),
                format!("남 궁 {w} 수"),
            ]
        })
    }

    #[test]
    fn both_roads_say_the_same() {
        let mut taken = 0;
        for name in ["김철수", "고은별", "정민동", "남궁민수"] {
            let listed = WORDS.iter().map(|(w, _)| *w);
            let syllables: String = name.chars().map(|c| format!("{c} ")).collect();
            let cells = listed
                .flat_map(|w| [format!("{name}{w}"), format!("{name} {w}"), format!("{name}({w})")])
                .chain(["1", "07", "00", "A", "123"].map(|n| format!("{name}{n}")))
                .chain([syllables.trim().to_owned(), name.to_owned()])
                .chain(spread_with_listed_syllables());
            for cell in cells {
                let Some((mut short, outcome)) = read(&cell) else { continue };
                let mut long = Job::new(&cell);
                let long_outcome = decide(&mut long);
                assert_eq!(said(&mut short, outcome), said(&mut long, long_outcome), "{cell}");
                taken += 1;
            }
        }
        assert!(taken > 1500, "{taken}");
    }
}
