//! One cell while it is read: what is left of it, and what was taken out.

use std::rc::Rc;

use cleanse_core::{Note, NoteKind, Rule};

use crate::words::{self, Classes};
use crate::{PersonName, hanja, judge, likelihood, organisation, placeholder, rules};

/// What stands between an old name and a new one.
const ARROWS: [&str; 6] = ["->", "=>", "→", "⇒", "➔", "➜"];

/// One cell while it is read.
pub(crate) struct Job<'t> {
    /// The cell after text hygiene.
    text: &'t str,
    /// What is left to explain; the steps that shorten it hold on to what they read.
    pub(crate) rest: Rc<str>,
    notes: Vec<Note>,
    pub(crate) hits: Vec<&'static Rule>,
    /// Whether a human has to look, though the name can be read.
    pub(crate) doubt: bool,
    /// Whether a word stands beside the name that is somebody else's or something else: the name is a guess then.
    pub(crate) unread: bool,
    pub(crate) hanja: Option<String>,
    pub(crate) others: Vec<PersonName>,
}

impl<'t> Job<'t> {
    pub(crate) fn new(text: &'t str) -> Job<'t> {
        let rest = Rc::from(text);
        Job {
            text,
            rest,
            notes: Vec::new(),
            hits: Vec::new(),
            doubt: false,
            unread: false,
            hanja: None,
            others: Vec::new(),
        }
    }

    pub(crate) fn hit(&mut self, rule: &'static Rule) {
        if !self.hits.contains(&rule) {
            self.hits.push(rule);
        }
    }

    /// Keeps words that were taken out of the name.
    pub(crate) fn note(&mut self, kind: NoteKind, words: &str) {
        let text = words.trim_matches(|c: char| is_edge_mark(c) && !matches!(c, '+' | '#' | '@'));
        if !text.is_empty() {
            self.notes.push(Note { kind, text: text.into() });
        }
    }

    /// The words taken out, in the order of the cell.
    pub(crate) fn notes_in_order(&mut self) -> Vec<Note> {
        let text = self.text;
        let mut notes = std::mem::take(&mut self.notes);
        notes.sort_by_key(|n| text.find(&*n.text).unwrap_or(text.len()));
        notes
    }

    /// Whether the name was followed by 귀중, which is written to offices and firms only.
    pub(crate) fn is_for_an_office(&self) -> bool {
        self.notes.iter().any(|note| &*note.text == "귀중")
    }

    /// `개명 김철수->김민수`: the new name and the old one of somebody who changed it.
    pub(crate) fn renamed(&self) -> Option<[PersonName; 2]> {
        if !self.text.contains("개명") {
            return None;
        }
        let (old, new) = ARROWS.iter().find_map(|arrow| self.text.split_once(arrow))?;
        let name = |side: &str| {
            let bare = side.replace("개명", "");
            let bare = bare.trim_matches(|c: char| is_edge_mark(c) || "()[]".contains(c));
            person_of(bare).filter(|p| p.as_str().chars().count() >= 3)
        };
        Some([name(new)?, name(old)?])
    }

    /// `김철수 -> 이영희`: somebody else stands behind an arrow, who may have come in the place of the first.
    pub(crate) fn tells_change(&self) -> bool {
        let behind =
            || ARROWS.iter().filter_map(|arrow| self.text.split_once(arrow)).map(|(_, behind)| behind);
        self.text.contains(['>', '→', '⇒', '➔', '➜'])
            && behind().any(|behind| person_of(behind).is_some_and(|p| p.as_str().chars().count() >= 3))
    }

    /// Replaces what is left; `false` when nothing would change.
    pub(crate) fn keep(&mut self, rest: &str) -> bool {
        let rest = rest.trim();
        let changed = *rest != *self.rest;
        if changed {
            self.rest = Rc::from(rest);
        }
        changed
    }

    /// Takes `words`, which stood beside the name, out and says what they are.
    pub(crate) fn set_aside(&mut self, words: &str, person: &str) {
        let word = words.trim();
        // 박서준 부부: a second person with a remark behind.
        if let Some((head, remark)) = word.rsplit_once(' ')
            && words::is(remark, Classes::REMARK)
            && person_of(head).is_some_and(|p| p.as_str().chars().count() >= 3)
        {
            self.set_aside(head, person);
            return self.set_aside(remark, person);
        }
        let compact = compact(word);
        let (kind, rule) = if strip_titles(&compact) == crate::job::compact(person) {
            (NoteKind::Remark, &rules::REPEATED_NAME)
        } else if hanja::is_all_hanja(&compact)
            && !words::is(&compact, Classes::REMARK)
            && self.take_hanja(&compact, person)
        {
            return;
        } else if placeholder::state_at(&compact).is_some_and(|at| at > 0) {
            (NoteKind::Remark, &rules::NOTE_BESIDE)
        } else if let Some(other) = person_of(word).filter(|o| {
            o.as_str().chars().count() >= 3 && !is_listed(word) && !is_listed(&compact) && !is_place(word)
        }) {
            if other.as_str() == crate::job::compact(person) {
                (NoteKind::Remark, &rules::REPEATED_NAME)
            } else if !is_surely_a_person(&other) {
                self.unread = true;
                (NoteKind::Remark, &rules::UNREADABLE_NAME)
            } else {
                self.others.push(other);
                self.hit(&rules::SEVERAL_NAMES);
                return;
            }
        } else {
            kind_of_words(word)
        };
        self.doubt |= std::ptr::eq(rule, &rules::DECEASED_MARK);
        self.hit(rule);
        self.note(kind, word);
    }

    /// The same name again, behind a title or a mark, is no second person.
    pub(crate) fn forget_repeated(&mut self, value: Option<&PersonName>) {
        let Some(value) = value.filter(|_| !self.others.is_empty()) else { return };
        let before = self.others.len();
        self.others.retain(|other| other.as_str() != value.as_str());
        if self.others.is_empty() {
            self.hits.retain(|rule| !std::ptr::eq(*rule, &rules::SEVERAL_NAMES));
        }
        if self.others.len() < before {
            self.hit(&rules::REPEATED_NAME);
        }
    }

    /// Takes hanja that stand beside a Hangul name; `false` for a single character that says something else, as 父.
    pub(crate) fn take_hanja(&mut self, hanja: &str, person: &str) -> bool {
        if hanja.chars().count() < 2 {
            return false;
        }
        self.hit(&rules::HANJA_BESIDE);
        if agrees_within(&compact(person), hanja) {
            self.hanja = Some(hanja::folded(hanja));
        } else {
            self.hit(&rules::HANJA_MISMATCH);
            self.doubt = true;
            self.note(NoteKind::Remark, hanja);
        }
        true
    }
}

/// Whether a text holds a name that these hanja read as; titles and numbers may stand around it.
fn agrees_within(text: &str, hanja: &str) -> bool {
    let syllables: Vec<char> = text.chars().filter(|&c| cleanse_text::is_syllable(c)).collect();
    syllables.windows(hanja.chars().count()).any(|w| hanja::agrees(&w.iter().collect::<String>(), hanja))
}

/// Whether a word beside a name is a place or a school by its ending, though it could just be read as somebody's name: 역삼동,
/// 경영학과. A name as usual as 김민동 is none.
pub(crate) fn is_place(word: &str) -> bool {
    const USUAL: u16 = 118;
    words::is(word, Classes::PLACE)
        || ends_like_place(word) && likelihood::best(word).is_none_or(|r| r.cost > USUAL)
}

/// Whether a word of three syllables or more ends as places and schools do.
pub(crate) fn ends_like_place(word: &str) -> bool {
    word.chars().count() >= 3
        && word
            .ends_with(['동', '읍', '면', '리', '구', '군', '시', '역', '초', '중', '고', '대', '과', '점'])
}

/// Words that are no second person, though 배우자 reads as one.
const LISTED: Classes = Classes::RELATION
    .or(Classes::TITLE)
    .or(Classes::HONORIFIC)
    .or(Classes::REMARK)
    .or(Classes::ORG)
    .or(Classes::DEPARTMENT)
    .or(Classes::COMPANY)
    .or(Classes::PLACE)
    .or(Classes::JUNK)
    .or(Classes::DECEASED);

/// Whether a word says something else than a second name: 배우자, and 오전만 as 오전.
fn is_listed(word: &str) -> bool {
    let only = word.strip_suffix('만').is_some_and(|w| words::is(w, Classes::REMARK.or(Classes::WORDLIKE)));
    only || words::is(word, LISTED)
}

/// Punctuation and ornaments that stand around names.
pub(crate) fn is_edge_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '.' | ','
                | '。'
                | '、'
                | ';'
                | ':'
                | '!'
                | '~'
                | '\''
                | '"'
                | '`'
                | '“'
                | '”'
                | '‘'
                | '’'
                | '-'
                | '–'
                | '—'
                | '/'
                | '|'
                | '\\'
                | '·'
                | 'ㆍ'
                | '•'
                | '・'
                | '…'
                | '='
                | '+'
                | '&'
                | '@'
                | '^'
                | '♡'
                | '♥'
                | '♪'
                | '♬'
                | '☞'
                | '→'
                | '▶'
                | '※'
                | '《'
                | '》'
                | '〈'
                | '〉'
                | '「'
                | '」'
                | '『'
                | '』'
                | '【'
                | '】'
                | '〔'
                | '〕'
                | '%'
                | '$'
                | '¶'
                | '†'
                | '√'
                | '✓'
                | '✔'
        )
        || matches!(c as u32, 0x1F000..=0x1FAFF | 0x2700..=0x27BF | 0xFE0F | 0x200D)
}

/// A text without its blanks.
pub(crate) fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What kind of note words are that are no name.
fn kind_of_words(word: &str) -> (NoteKind, &'static Rule) {
    let digits = word.chars().filter_map(cleanse_text::digit_value).count();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if words::is(word, Classes::DECEASED) {
        (NoteKind::Remark, &rules::DECEASED_MARK)
    } else if words::is(word, Classes::RELATION) || ends_in_relation(word) {
        (NoteKind::Relation, &rules::ROLE_BESIDE)
    } else if words::is(word, Classes::TITLE.or(Classes::HONORIFIC).or(Classes::FORM_OF_ADDRESS)) {
        (NoteKind::Title, &rules::TITLE_BESIDE)
    } else if (digits <= 2 && letters == 0 && digits > 0) || (letters == 1 && digits <= 1 && word.is_ascii())
    {
        (NoteKind::Remark, &rules::DUPLICATE_MARK)
    } else if words::is(word, Classes::REMARK) {
        (NoteKind::Remark, &rules::NOTE_BESIDE)
    } else if organisation::is_word_of_one(word) || organisation::is_organisation(word) {
        (NoteKind::Organisation, &rules::ORGANISATION_BESIDE)
    } else {
        (NoteKind::Remark, &rules::NOTE_BESIDE)
    }
}

/// `친구 엄마`, `계약자 본인`, `배우자님`: the last word is a relation.
fn ends_in_relation(word: &str) -> bool {
    let last = word.split([' ', ':']).next_back().unwrap_or(word);
    let bare = last.strip_suffix('님').unwrap_or(last);
    words::is(last, Classes::RELATION) || words::is(bare, Classes::RELATION)
}

/// A text without the titles at its end, if a person is left.
pub(crate) fn strip_titles(text: &str) -> &str {
    words::ends(text, Classes::TITLE.or(Classes::HONORIFIC))
        .map(|at| &text[..at])
        .find(|base| judge::is_person(base))
        .unwrap_or(text)
}

/// `서준맘`: somebody's mother, as parents call each other. No given name ends so.
pub(crate) fn is_mother(word: &str) -> bool {
    word.ends_with('맘') && word.chars().count() >= 3
}

/// Whether a second name is usual enough that it is no word about the first: 하늘반, 안내문 and 전화금지 begin with surnames, too.
pub(crate) fn is_surely_a_person(name: &PersonName) -> bool {
    const SURE: u16 = 130;
    let text = name.as_str();
    judge::is_person(text) && likelihood::best(text).is_some_and(|reading| reading.cost <= SURE)
}

/// The person that a part of a cell names, with or without a title.
pub(crate) fn person_of(part: &str) -> Option<PersonName> {
    let part = part.trim();
    let untitled = match part.rsplit_once(' ') {
        Some((head, last)) if words::is(last, Classes::TITLE.or(Classes::HONORIFIC)) => head,
        _ => part,
    };
    let blanks = untitled.matches(' ').count();
    let whole = compact(untitled);
    if is_mother(&whole) {
        return None;
    }
    let short_words = untitled.split(' ').all(|w| w.chars().count() <= 2);
    if blanks > 0 && !short_words {
        return None;
    }
    let bare = if judge::may_be_person(&whole) { &whole } else { strip_titles(&whole) };
    if !judge::may_be_person(bare) {
        return None;
    }
    likelihood::best(bare).map(|r| PersonName::person(bare, r.at))
}
