//! Column-wise normalisation: one virtual call per column and batch, never per value.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::hash::Hasher;

use cleanse_core::{
    Applicability, Cleansed, Context, Field, FieldKind, Finding, Findings as _, Masked, Note, NoteKind, Rule,
    TextColumn, Verdict,
};
use cleanse_ident::{NoteHit, NoteHitKind, scan_note, scan_remark, scan_secrets};
use cleanse_text::{clean, digit_value};

/// What a contact point is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    /// Can receive now.
    Usable(Channel),
    /// Somebody has to confirm it, or it cannot receive for long.
    Doubtful,
    /// Invalid or empty.
    Dead,
    /// Not a way to reach anybody.
    None,
}

/// A channel over which a customer can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A phone that takes messages.
    Mobile,
    /// A mailbox.
    Email,
    /// A phone that takes calls only.
    Landline,
    /// A postal address.
    Post,
}

impl Channel {
    /// Every channel, cheapest repair first.
    pub const ALL: [Channel; 4] = [Channel::Mobile, Channel::Email, Channel::Landline, Channel::Post];

    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Channel::Mobile => "mobile",
            Channel::Email => "email",
            Channel::Landline => "landline",
            Channel::Post => "post",
        }
    }
}

/// A change that a safe fix makes to a cell.
#[derive(Clone, PartialEq, Eq)]
pub struct Edit {
    /// Row in the batch.
    pub row: u32,
    /// The canonical value.
    pub after: Box<str>,
    /// The rule that justifies it.
    pub rule: &'static Rule,
}

/// A value beside the first of its cell: `010-2233-4455; 010-6655-4433` holds one.
#[derive(Clone, PartialEq, Eq)]
pub struct OtherKey {
    /// Row in the batch.
    pub row: u32,
    /// The identity of the value, never 0.
    pub key: u64,
    /// The value in its canonical form.
    pub text: Box<str>,
}

/// What normalising one column of a batch gave: dense verdicts, everything else sparse.
#[derive(Default)]
pub struct ColumnResult {
    /// A verdict a row.
    pub verdicts: Vec<Verdict>,
    /// What the value is good for, a row each; empty for fields that are no contact points.
    pub points: Vec<Point>,
    /// An identity of the canonical value, 0 for none; equal values have equal keys. Of values in doubt only those have one that are
    /// made up: nobody's, and yet on many records.
    pub keys: Vec<u64>,
    /// The identities of what usable cells hold beside their first value, in row order.
    pub others: Vec<OtherKey>,
    /// Changes by safe fixes, in row order.
    pub edits: Vec<Edit>,
    /// Rule hits, in row order.
    pub findings: Vec<(u32, Finding)>,
    /// Readings of whole cells that somebody has to confirm, in row order.
    pub suggestions: Vec<(u32, Box<str>)>,
    /// What safe fixes took out, in row order.
    pub notes: Vec<(u32, Note)>,
    /// The area code of each row's address, for local phone numbers; empty for other fields.
    pub areas: Vec<Option<&'static str>>,
}

/// Whether the identities of values are asked for: nothing is spent on those that nobody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Every row gets its key.
    Wanted,
    /// All keys are 0.
    Unwanted,
}

/// Normalises the columns of one field.
pub trait Normalizer: Send + Sync {
    /// The field it reads.
    fn field(&self) -> FieldKind;

    /// Normalises one column of a batch. `cx` holds a context a row, or one for all rows.
    fn column(&self, input: &dyn TextColumn, cx: &[Context<'_>], keys: Keys, out: &mut ColumnResult);
}

/// The identity of a canonical text: a 64-bit hash that is never 0.
#[must_use]
pub fn text_key(text: &str) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(text.as_bytes());
    // FxHasher leaves structure in the high bits; a final avalanche makes the key fit for sorting by any byte.
    let mut h = hasher.finish();
    h = (h ^ (h >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (h ^ (h >> 29)).max(1)
}

/// A field crate, seen from a column: how to read a cell and what its value says.
pub(crate) trait Reader: Send + Sync {
    type Value: Field + std::fmt::Display;

    const FIELD: FieldKind;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<Self::Value>;

    /// The identity of a value for shared contacts and duplicates; 0 where nobody asks for one.
    fn key(&self, _value: &Self::Value) -> u64 {
        0
    }

    /// The identity of a cell that is made up; 0 for any other.
    fn made_up(&self, _cell: &str, _cleansed: &Cleansed<Self::Value>) -> u64 {
        0
    }

    /// The telephone area code that a value implies.
    fn area(&self, _value: &Self::Value) -> Option<&'static str> {
        None
    }

    /// What a cell becomes where one of its suggestions is accepted, a text for each.
    fn offers(&self, cleansed: &Cleansed<Self::Value>, _cx: &Context<'_>) -> Vec<String> {
        cleansed.suggestions.iter().map(ToString::to_string).collect()
    }

    /// What a value of a usable verdict is good for.
    fn point(&self, _value: &Self::Value) -> Point {
        Point::None
    }
}

/// Every reader is a normalizer of whole columns.
pub(crate) struct ByReader<R>(pub(crate) R);

impl<R: Reader> Normalizer for ByReader<R> {
    fn field(&self) -> FieldKind {
        R::FIELD
    }

    fn column(&self, input: &dyn TextColumn, cx: &[Context<'_>], keys: Keys, out: &mut ColumnResult) {
        let one = Context::default();
        out.verdicts.reserve(input.len());
        out.keys.reserve(input.len());
        out.points.reserve(input.len());
        let mut after = String::new();
        for row in 0..input.len() {
            let cell = input.get(row).unwrap_or("");
            let context = cx.get(row).or(cx.first()).unwrap_or(&one);
            let cleansed = if cell.is_empty() { Cleansed::empty() } else { self.heed(cell, context) };
            out.keys.push(if keys == Keys::Wanted { self.key(cell, &cleansed) } else { 0 });
            if keys == Keys::Wanted && !cleansed.others.is_empty() {
                out.others.extend(self.others(row, &cleansed));
            }
            self.collect(row, (cell, context), cleansed, &mut after, out);
        }
    }
}

impl<R: Reader> ByReader<R> {
    /// Reads a cell, and doubts it where something beside the value is for a human.
    pub(crate) fn heed(&self, cell: &str, context: &Context<'_>) -> Cleansed<R::Value> {
        guarded(R::FIELD, cell, |cell| heeding(self.0.read(cell, context)))
    }

    fn key(&self, cell: &str, cleansed: &Cleansed<R::Value>) -> u64 {
        if cleansed.verdict.is_usable() {
            cleansed.value.as_ref().map_or(0, |v| self.0.key(v))
        } else {
            self.0.made_up(cell, cleansed)
        }
    }

    /// The identities of further values, each once.
    #[cold]
    fn others(&self, row: usize, cleansed: &Cleansed<R::Value>) -> Vec<OtherKey> {
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        let mut told = Vec::new();
        for value in cleansed.others.iter().filter(|_| cleansed.verdict.is_usable()) {
            let key = self.0.key(value);
            if key != 0 {
                told.push(OtherKey { row, key, text: value.to_string().into_boxed_str() });
            }
        }
        told
    }

    /// Takes the reading of a cell in; `after` is room to write its canonical text.
    fn collect(
        &self,
        row: usize,
        (cell, cx): (&str, &Context<'_>),
        cleansed: Cleansed<R::Value>,
        after: &mut String,
        out: &mut ColumnResult,
    ) {
        let verdict = cleansed.verdict;
        out.verdicts.push(verdict);
        out.points.push(self.point(&cleansed));
        if R::FIELD == FieldKind::Address {
            out.areas.push(cleansed.value.as_ref().and_then(|v| self.0.area(v)));
        }
        if verdict == Verdict::Clean && cleansed.findings.is_empty() {
            return;
        }
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        if verdict == Verdict::Normalized {
            out.edits.extend(edit(row, cell, &cleansed, after));
        } else {
            let offers = self.0.offers(&cleansed, cx).into_iter();
            out.suggestions.extend(offers.map(|text| (row, text.into_boxed_str())));
        }
        out.notes.extend(cleansed.notes.into_iter().map(|n| (row, n)));
        out.findings.extend(cleansed.findings.into_iter().map(|f| (row, f)));
    }

    fn point(&self, cleansed: &Cleansed<R::Value>) -> Point {
        match (cleansed.verdict, &cleansed.value) {
            (Verdict::Clean | Verdict::Normalized, Some(value)) => self.0.point(value),
            (Verdict::Suspect, Some(value)) => match self.0.point(value) {
                Point::None => Point::None,
                _ => Point::Doubtful,
            },
            (Verdict::Suspect, None) => {
                if is_contact(R::FIELD) {
                    Point::Doubtful
                } else {
                    Point::None
                }
            }
            _ => {
                if is_contact(R::FIELD) {
                    Point::Dead
                } else {
                    Point::None
                }
            }
        }
    }
}

/// Reads a cell of a field as `read` does, and doubts it where a resident or card number stands beside the value: the number must
/// not go on with it.
///
/// ```
/// use cleanse_core::{Context, FieldKind, Verdict};
/// use cleanse_record::guarded;
/// let read = |cell: &str| cleanse_name::cleanse(cell, &Context::default());
/// let found = guarded(FieldKind::Name, "임가온 850307-1234567", read);
/// assert_eq!((found.verdict, found.suggestions[0].to_string()), (Verdict::Suspect, "임가온".to_owned()));
/// assert!(found.value.is_none() && found.notes.is_empty());
/// ```
pub fn guarded<T: Field>(field: FieldKind, cell: &str, read: impl Fn(&str) -> Cleansed<T>) -> Cleansed<T> {
    let found = read(cell);
    if may_hold_a_secret(cell) { without_its_secret(field, cell, found, read) } else { found }
}

/// What is offered is read from the rest of the cell, so that no suggestion and no note has the number.
#[cold]
fn without_its_secret<T: Field>(
    field: FieldKind,
    cell: &str,
    found: Cleansed<T>,
    read: impl Fn(&str) -> Cleansed<T>,
) -> Cleansed<T> {
    let (rest, rules) = without_secrets(cell, field);
    // What the reader itself has refused is told, and its suggestions are free of the number.
    if rules.iter().all(|rule| found.hit(rule.code)) {
        return found;
    }
    let again = read(&rest);
    let mut suggestions: Vec<T> = again.value.into_iter().chain(again.others).collect();
    suggestions.extend(again.suggestions);
    let hopeless = found.verdict == Verdict::Invalid && suggestions.is_empty();
    let verdict = if hopeless { Verdict::Invalid } else { Verdict::Suspect };
    let mut out = Cleansed { suggestions, notes: again.notes, ..Cleansed::of(verdict, None, found.kind) };
    out.findings = found.findings;
    out.findings.iter_mut().for_each(|finding| finding.fix = None);
    let new: Vec<_> = rules.into_iter().filter(|rule| !out.hit(rule.code)).collect();
    new.into_iter().for_each(|rule| out.findings.hit(rule, 0..0, || None));
    out
}

/// A safe fix takes the words beside a value out of the cell. Where they are a wish, a death or the news that nobody is there
/// (`010-8231-2000 수신거부`), nobody would read them again: then nothing is applied, and a human decides.
fn heeding<T: Field>(mut cleansed: Cleansed<T>) -> Cleansed<T> {
    if cleansed.verdict != Verdict::Normalized || cleansed.notes.is_empty() {
        return cleansed;
    }
    let rules = said_beside(&cleansed.notes);
    if rules.is_empty() {
        return cleansed;
    }
    cleansed.verdict = Verdict::Suspect;
    let values = cleansed.value.take().into_iter().chain(std::mem::take(&mut cleansed.others));
    cleansed.suggestions.extend(values);
    cleansed.findings.iter_mut().for_each(|finding| finding.fix = None);
    rules.into_iter().for_each(|rule| cleansed.findings.hit(rule, 0..0, || None));
    cleansed
}

/// The rules that speak of what notes say. They are read all together first (`사용 안함` and `문자 X` are two notes), then each by
/// itself.
fn said_beside(notes: &[Note]) -> Vec<&'static Rule> {
    let texts = |kinds: &[NoteKind]| -> Vec<&str> {
        notes.iter().filter(|note| kinds.contains(&note.kind)).map(|note| &*note.text).collect()
    };
    let together = texts(&[NoteKind::Remark, NoteKind::Label]).join(" ");
    let mut hits = scan_note(&together);
    let each = texts(&[NoteKind::Remark]).into_iter().flat_map(scan_remark);
    hits.extend(each.filter(|hit| hits.is_empty() || hit.kind != NoteHitKind::OutOfUse).collect::<Vec<_>>());
    let mut rules: Vec<&'static Rule> = Vec::new();
    for hit in hits.into_iter().filter(|hit| !hit.kind.is_secret()) {
        if !rules.contains(&hit.kind.rule()) {
            rules.push(hit.kind.rule());
        }
    }
    rules
}

/// Digits of a resident number; cards have more.
const DIGITS_OF_A_SECRET: usize = 13;

/// Whether a cell has digits enough for a resident or card number: nearly none has, and nothing more is asked of the others.
fn may_hold_a_secret(cell: &str) -> bool {
    if cell.len() < DIGITS_OF_A_SECRET {
        return false;
    }
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits >= DIGITS_OF_A_SECRET || (!cell.is_ascii() && all_digits(cell) >= DIGITS_OF_A_SECRET)
}

fn all_digits(cell: &str) -> usize {
    cell.chars().filter(|&c| digit_value(c).is_some()).count()
}

/// The cell without the resident and card numbers in it, and the rules that speak of them.
fn without_secrets(cell: &str, field: FieldKind) -> (String, Vec<&'static Rule>) {
    let text = clean(cell, &mut Vec::new());
    let (mut rest, mut rules, mut from) = (String::with_capacity(text.len()), Vec::new(), 0);
    for hit in secrets(&text, field) {
        rest.push_str(&text[from..hit.span.start]);
        rest.push(' ');
        from = hit.span.end;
        if !rules.contains(&hit.kind.rule()) {
            rules.push(hit.kind.rule());
        }
    }
    rest.push_str(&text[from..]);
    (rest, rules)
}

/// The resident and card numbers in a cell, and in free text the account numbers too.
fn secrets(text: &str, field: FieldKind) -> impl Iterator<Item = NoteHit> {
    let is_free = matches!(field, FieldKind::Note | FieldKind::Record | FieldKind::Other);
    let is_secret = move |hit: &NoteHit| match hit.kind {
        NoteHitKind::AccountNumber => is_free,
        kind => kind.is_secret() && !(field == FieldKind::Phone && may_be_phones(text, hit)),
    };
    scan_secrets(text).into_iter().filter(is_secret)
}

/// A value as it may be shown in clear: resident, card and account numbers are masked wherever they stand.
///
/// ```
/// use cleanse_core::FieldKind;
/// use cleanse_record::mask_secrets;
/// assert_eq!(mask_secrets(FieldKind::Note, "850307-1234567 확인"), "******-******* 확인");
/// assert_eq!(mask_secrets(FieldKind::Phone, "010-2345-6789"), "010-2345-6789");
/// ```
#[must_use]
pub fn mask_secrets(field: FieldKind, text: &str) -> Cow<'_, str> {
    if field == FieldKind::ResidentNumber {
        return Cow::Owned(Masked::new(field, text).to_string());
    }
    let spans: Vec<_> = secrets(text, field).map(|hit| hit.span).collect();
    if spans.is_empty() {
        return Cow::Borrowed(text);
    }
    let hidden = |at: usize| spans.iter().any(|span| span.contains(&at));
    let mask = |(at, c): (usize, char)| if digit_value(c).is_some() && hidden(at) { '*' } else { c };
    Cow::Owned(text.char_indices().map(mask).collect())
}

/// Digits that a column of phones has for another reason: a number from abroad, `+8801…`, or with the code of Korea, `8201070538643`
/// (which the reader itself tells from a resident number), and two numbers without their area codes, `4532-1234 / 4532-5678`, whose
/// blocks are parted by different signs.
fn may_be_phones(text: &str, hit: &NoteHit) -> bool {
    let typed = &text[hit.span.clone()];
    let coded = text[..hit.span.start].trim_end().ends_with('+')
        || (typed.starts_with("8201") && typed.bytes().all(|b| b.is_ascii_digit()));
    let mut signs =
        typed.split(|c: char| digit_value(c).is_some()).filter(|sign| !sign.is_empty()).map(str::trim);
    let first = signs.next();
    coded || (hit.kind == NoteHitKind::CardNumber && signs.any(|sign| Some(sign) != first))
}

const fn is_contact(field: FieldKind) -> bool {
    matches!(field, FieldKind::Phone | FieldKind::Email | FieldKind::Address)
}

/// The canonical text of a cell: all its values joined by `; `.
fn edit<T: Field + std::fmt::Display>(
    row: u32,
    cell: &str,
    cleansed: &Cleansed<T>,
    after: &mut String,
) -> Option<Edit> {
    after.clear();
    // Writing to a string cannot fail.
    let _ = write!(after, "{}", cleansed.value.as_ref()?);
    for other in &cleansed.others {
        let _ = write!(after, "; {other}");
    }
    let safe = |f: &&Finding| f.rule.applicability == Applicability::Safe;
    let rule = cleansed.findings.iter().find(safe).or(cleansed.findings.first())?.rule;
    (after != cell).then(|| Edit { row, after: after.as_str().into(), rule })
}
