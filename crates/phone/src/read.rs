//! The reader: from a cell to what it says. Both faces of the crate go through it.

use cleanse_core::Verdict;

use crate::foreign::{self, Answer};
use crate::glyph::Gap;
use crate::number::{self, Run, What};
use crate::oddity::Glued;
use crate::outcome::{Outcome, Rejected};
use crate::quick::Quick;
use crate::scan::{Letters, MAX_DIGITS, MAX_GROUPS, Span, Tokens, scan};
use crate::segment::{self, Parse, Part, Piece};
use crate::{Kind, Phone, oddity, plan, quick, rules};

/// Whom the reader tells what it finds beside the value.
pub(crate) trait Listener {
    /// A further number of the cell.
    fn other(&mut self, phone: Phone);
    /// Words of the cell that are no part of a number.
    fn words(&mut self, tokens: &Tokens);
    /// Digits of the cell that are no part of a number.
    fn aside(&mut self, span: Span);
}

/// The typed path wants nothing.
impl Listener for () {
    #[inline(always)]
    fn other(&mut self, _: Phone) {}
    #[inline(always)]
    fn words(&mut self, _: &Tokens) {}
    #[inline(always)]
    fn aside(&mut self, _: Span) {}
}

/// One number, or why not.
#[inline]
pub(crate) fn typed(s: &str) -> Result<Phone, Rejected> {
    match quick::phone(s) {
        Some(phone) => Ok(phone),
        None => long_way(s, None, &mut ()).typed(),
    }
}

/// `+` and digits.
pub(crate) fn e164(s: &str) -> Result<Phone, Rejected> {
    let strict = s.strip_prefix('+').is_some_and(|d| d.len() <= 15 && d.bytes().all(|b| b.is_ascii_digit()));
    if !strict || s.starts_with("+0") || s.starts_with("+820") {
        return Outcome::refused(Verdict::Invalid, None, &rules::NO_NUMBER).typed();
    }
    typed(s)
}

/// Reads a cell that the short way has looked at.
pub(crate) fn read(
    s: &str,
    quick: Option<Quick>,
    area: Option<&str>,
    listener: &mut impl Listener,
) -> Outcome {
    if let Some(quick) = quick.filter(|q| !q.words)
        && let Some(outcome) = plain(&quick.run)
    {
        return outcome;
    }
    long_way(s, area, listener)
}

/// Reads a cell by its groups of digits.
pub(crate) fn long_way(s: &str, area: Option<&str>, listener: &mut impl Listener) -> Outcome {
    let area = area.and_then(|a| plan::AREA_CODES.iter().find(|c| **c == a).copied());
    if let Some(outcome) = oddity::spreadsheet(s) {
        return outcome;
    }
    let tokens = scan(s, Letters::AsDigits);
    Cell { s, area, listener }.read(&tokens)
}

struct Cell<'a, L> {
    s: &'a str,
    area: Option<&'static str>,
    listener: &'a mut L,
}

impl<L: Listener> Cell<'_, L> {
    fn read(&mut self, tokens: &Tokens) -> Outcome {
        if tokens.overflow {
            return Outcome::refused(Verdict::Invalid, None, &rules::NO_NUMBER);
        }
        if tokens.groups().is_empty() {
            return self.without_digits(tokens);
        }
        if let Some(outcome) = oddity::identifier(tokens) {
            return outcome;
        }
        if let Some(run) = segment::whole(tokens).filter(|_| !oddity::hides(tokens)) {
            return self.one(tokens, run);
        }
        let parse = segment::explain(tokens);
        if tokens.letters && parse.cost > 10 {
            let plain = scan(self.s, Letters::AsWords);
            if !plain.groups().is_empty() {
                let other = segment::explain(&plain);
                if other.cost < parse.cost {
                    return self.assemble(&plain, &other);
                }
            }
        }
        self.assemble(tokens, &parse)
    }

    fn without_digits(&mut self, tokens: &Tokens) -> Outcome {
        if oddity::hides(tokens) {
            return Outcome::refused(Verdict::Invalid, Some(Kind::Masked), &rules::MASKED_NUMBER);
        }
        if self.s.trim().is_empty() || cleanse_text::is_blank(self.s) {
            return Outcome::empty();
        }
        Outcome::refused(Verdict::Invalid, None, &rules::NO_NUMBER)
    }

    /// A cell that is one number.
    fn one(&mut self, tokens: &Tokens, run: Run) -> Outcome {
        self.listener.words(tokens);
        let mut outcome = self.outcome(tokens, 0, tokens.groups().len(), run);
        if tokens.letters {
            outcome.hits.add(&rules::LETTERS_FOR_DIGITS);
        }
        outcome
    }

    /// The outcome of one run.
    fn outcome(&mut self, tokens: &Tokens, from: usize, to: usize, run: Run) -> Outcome {
        let doubtful = segment::is_doubtful(&run, &tokens.groups()[from..to]);
        match run.what {
            What::Number(phone) | What::ZerolessOrLocal(phone, _) if doubtful => {
                let mut o = Outcome::refused(Verdict::Suspect, Some(phone.kind()), &rules::TWO_READINGS);
                o.suggest(phone);
                o
            }
            What::Special if self.is_in_an_address(tokens) => {
                Outcome::refused(Verdict::Invalid, None, &rules::NO_NUMBER)
            }
            What::Local(line) => self.local(tokens, line, None),
            What::ZerolessOrLocal(phone, line) => self.zeroless_or_local(tokens, from, to, phone, line),
            _ => plain(&run).unwrap_or_else(Outcome::empty),
        }
    }

    /// `서울 강남구 테헤란로 152`: the digits are the number of a house, or of something else that many letters are about.
    fn is_in_an_address(&self, tokens: &Tokens) -> bool {
        const LETTERS_BESIDE_A_SERVICE: usize = 6;
        let words = || tokens.words().iter().filter_map(|w| self.s.get(w.from as usize..w.to as usize));
        let letters: usize = words().map(|word| word.chars().count()).sum();
        let on_a_road = || {
            words().next_back().is_some_and(|word| word.len() > 3 && word.ends_with(['로', '길', '동', '리']))
        };
        letters > LETTERS_BESIDE_A_SERVICE || on_a_road()
    }

    /// A local number: the region's code would make it whole.
    fn local(&self, tokens: &Tokens, line: u64, zeroless: Option<Phone>) -> Outcome {
        let mut outcome = Outcome::refused(Verdict::Suspect, Some(Kind::Landline), &rules::MISSING_AREA_CODE);
        if let Some(phone) = self.region(tokens).and_then(|area| with_area(area, line)) {
            outcome.suggest(phone);
        }
        if let Some(phone) = zeroless {
            outcome.suggest(phone);
            outcome.hits.add(&rules::TWO_READINGS);
        }
        outcome
    }

    /// The area code of the record's address, or of a region that the cell names.
    fn region(&self, tokens: &Tokens) -> Option<&'static str> {
        let named = |w: &Span| crate::words::area_code(self.s.get(w.from as usize..w.to as usize)?);
        self.area.or_else(|| tokens.words().iter().find_map(named))
    }

    /// Eight digits that start with 2: the breaks tell which it is, and nothing else does.
    fn zeroless_or_local(
        &mut self,
        tokens: &Tokens,
        from: usize,
        to: usize,
        phone: Phone,
        line: u64,
    ) -> Outcome {
        let groups = &tokens.groups()[from..to];
        let start = groups.first().map_or(0, |g| g.first);
        let breaks_at = |at: u8| groups.iter().any(|g| g.first - start == at);
        if breaks_at(1) {
            let mut outcome = usable(phone);
            outcome.hits.add(&rules::LOST_LEADING_ZERO);
            outcome
        } else if breaks_at(4) {
            self.local(tokens, line, None)
        } else {
            self.local(tokens, line, Some(phone))
        }
    }

    /// Puts the parts of an explanation together.
    fn assemble(&mut self, tokens: &Tokens, parse: &Parse<'_>) -> Outcome {
        if parse.parts().any(|p| matches!(p.piece, Piece::Unexplained))
            || !parse.parts().any(|p| matches!(p.piece, Piece::Number(_)))
            || (oddity::hides(tokens) && (parse.cost > 12 || parse.is_local()))
        {
            return self.unexplained(tokens, parse);
        }
        self.listener.words(tokens);
        let mut list = List::default();
        for part in parse.parts() {
            self.add(tokens, part, &mut list);
        }
        let mut outcome = list.finish(self.listener);
        if tokens.letters && parse.parts().any(|p| !matches!(p.piece, Piece::Aside)) {
            outcome.hits.add(&rules::LETTERS_FOR_DIGITS);
        }
        outcome
    }

    fn add(&mut self, tokens: &Tokens, part: Part, list: &mut List) {
        match part.piece {
            Piece::Number(run) => {
                let outcome = self.outcome(tokens, part.from, part.to, run);
                if tokens.groups()[part.from].gap.has(Gap::TILDE) {
                    list.up_to(&outcome);
                }
                list.push(outcome);
            }
            Piece::Sibling => list.sibling(plan::value(tokens.slice(part.from, part.to))),
            Piece::Extension => {
                let extension = segment::extension(tokens, part);
                if tokens.groups()[part.from].gap.has(Gap::EXTENSION) {
                    list.extend(extension);
                } else {
                    list.extend_or_go_on(extension, tokens.slice(part.from, part.to));
                }
            }
            Piece::Tail => {
                let range = tokens.groups()[part.from].gap.has(Gap::TILDE);
                list.tail(tokens.slice(part.from, part.to), range);
            }
            Piece::Aside => {
                let groups = &tokens.groups()[part.from..part.to];
                let ends = groups.first().zip(groups.last());
                ends.into_iter().for_each(|(a, b)| {
                    self.listener.aside(Span { from: a.span.from, to: b.span.to });
                });
            }
            Piece::Unexplained => {}
        }
    }

    fn cut_up(&mut self, glued: Glued) -> Outcome {
        match glued {
            Glued::Either(first, second) => two(first, second),
            Glued::Numbers(numbers) => {
                let mut list = List::default();
                numbers.into_iter().flatten().for_each(|phone| list.push(usable(phone)));
                list.finish(self.listener)
            }
        }
    }

    /// Some digits belong to no number: say what the cell most likely was, and never guess a value.
    fn unexplained(&mut self, tokens: &Tokens, parse: &Parse<'_>) -> Outcome {
        if let Some(outcome) = oddity::masked(tokens) {
            return outcome;
        }
        if matches!(tokens.groups(), [one] if !one.mailbox)
            && let Some(glued) = oddity::glued(tokens.digits())
        {
            return self.cut_up(glued);
        }
        let mut outcome = oddity::diagnose(tokens, parse);
        if outcome.verdict == Verdict::Invalid
            && tokens.groups()[1..].iter().all(|g| g.gap.only(segment::CARELESS))
            && let Some(Glued::Numbers(numbers)) = oddity::glued(tokens.digits())
        {
            // `010-2345-6789010-3456-7890`: the digits fit, the breaks say nothing of where one ends.
            outcome = Outcome::refused(Verdict::Suspect, None, &rules::SEVERAL_NUMBERS);
            numbers.into_iter().flatten().for_each(|phone| outcome.suggest(phone));
            return outcome;
        }
        for part in parse.parts() {
            // Beside other digits a number without its zero is a cut out of a longer one.
            if let Piece::Number(Run { what: What::Number(phone), zeroless: false, .. }) = part.piece {
                outcome.suggest(phone);
            }
        }
        outcome
    }
}

/// The outcome of a run that says itself what it is; local numbers need the cell.
fn plain(run: &Run) -> Option<Outcome> {
    let mut outcome = match run.what {
        What::Number(phone) => usable(phone),
        What::Unconfirmed(phone) => {
            let mut o = Outcome::refused(Verdict::Suspect, Some(phone.kind()), &rules::UNCONFIRMED_RANGE);
            o.value = Some(phone);
            o
        }
        What::Legacy(successor) => {
            let mut o = Outcome::refused(Verdict::Suspect, Some(Kind::Legacy), &rules::LEGACY_NUMBER);
            o.suggestions[0] = successor;
            o
        }
        What::Special => Outcome::refused(Verdict::Invalid, Some(Kind::Special), &rules::SPECIAL_NUMBER),
        What::Unexamined => {
            Outcome::refused(Verdict::Suspect, Some(Kind::Foreign), &rules::FOREIGN_NOT_EXAMINED)
        }
        What::Either(first, second) => two(first, second),
        What::Local(_) | What::ZerolessOrLocal(..) => return None,
    };
    if run.zeroless {
        outcome.hits.add(&rules::LOST_LEADING_ZERO);
    }
    Some(outcome)
}

/// A number of the plan, with what is to be said of it.
pub(crate) fn usable(phone: Phone) -> Outcome {
    let mut outcome = Outcome::usable(phone);
    if phone.kind() == Kind::Personal {
        outcome.hits.add(&rules::VIRTUAL_NUMBER);
    }
    if oddity::is_placeholder(phone) {
        outcome.verdict = Verdict::Suspect;
        outcome.hits.add(&rules::PLACEHOLDER);
    }
    outcome
}

/// Two readings, neither of which is certain.
pub(crate) fn two(first: Phone, second: Phone) -> Outcome {
    let mut outcome = Outcome::refused(Verdict::Suspect, Some(first.kind()), &rules::TWO_READINGS);
    outcome.suggest(first);
    outcome.suggest(second);
    outcome
}

/// A local number behind an area code.
fn with_area(area: &str, line: u64) -> Option<Phone> {
    let mut digits = [0u8; 12];
    let mut len = 0;
    let text = decimal(line);
    for d in area.bytes().map(|b| b.wrapping_sub(b'0')).chain(text) {
        *digits.get_mut(len)? = d;
        len += 1;
    }
    match number::read(&digits[..len], false)?.what {
        What::Number(phone) => Some(phone),
        What::Legacy(successor) => successor,
        _ => None,
    }
}

/// The decimal digits of an integer, most significant first.
fn decimal(n: u64) -> impl Iterator<Item = u8> {
    let len = n.checked_ilog10().map_or(0, |log| log + 1);
    (0..len).rev().map(move |place| (n / 10u64.pow(place) % 10) as u8)
}

/// The foreign number as its country's plan has it.
fn examined(phone: Phone) -> Option<Phone> {
    let mut digits = [0u8; 20];
    let mut len = 0;
    for d in decimal(phone.key()) {
        *digits.get_mut(len)? = d;
        len += 1;
    }
    match foreign::examine(&digits[..len]) {
        Answer::Valid(phone) => Some(phone),
        Answer::Invalid | Answer::Unexamined => None,
    }
}

/// A list that is too long to be a cell again: somebody has to say which numbers are the customer's.
fn too_many() -> Outcome {
    Outcome::refused(Verdict::Suspect, None, &rules::SEVERAL_NUMBERS)
}

/// The last digits of a further line as an integer, and the power of ten that a number is cut at for them.
fn line_end(digits: &[u8]) -> (u64, u64) {
    (plan::value(digits), 10u64.pow(places(digits)))
}

fn places(digits: &[u8]) -> u32 {
    u32::try_from(digits.len()).unwrap_or(4)
}

/// The numbers of a cell, in order.
#[derive(Default)]
struct List {
    first: Option<Outcome>,
    others: [Option<Phone>; 16],
    count: usize,
    /// Something in the list needs a human.
    doubt: Option<Outcome>,
}

impl List {
    fn push(&mut self, outcome: Outcome) {
        match (self.first, outcome.value) {
            (None, _) => self.first = Some(outcome),
            (Some(_), Some(phone)) if outcome.verdict == Verdict::Normalized => self.other(phone),
            (Some(_), _) => self.doubt(outcome),
        }
    }

    /// A further number in doubt. Where there is no guess for one of them, a guess for another would be the end of it.
    fn doubt(&mut self, outcome: Outcome) {
        let Some(doubt) = &mut self.doubt else {
            self.doubt = Some(outcome);
            return;
        };
        outcome.hits.rules().for_each(|rule| doubt.hits.add(rule));
        let is_whole = doubt.readings().next().is_some() && outcome.readings().next().is_some();
        if is_whole {
            outcome.readings().for_each(|phone| doubt.suggest(phone));
        } else {
            (doubt.value, doubt.suggestions) = (None, [None; 3]);
        }
    }

    /// A cell that holds one number twice holds one.
    fn other(&mut self, phone: Phone) {
        let known = self.first.is_some_and(|f| f.value == Some(phone)) || self.others.contains(&Some(phone));
        match self.others.get_mut(self.count) {
            _ if known => {}
            Some(slot) => {
                *slot = Some(phone);
                self.count += 1;
            }
            None => self.doubt(too_many()),
        }
    }

    /// Whether the numbers, as they are written, can be read again.
    fn fits_a_cell(&self) -> bool {
        let (mut digits, mut groups) = (0, 0);
        for phone in self.first.and_then(|f| f.value).into_iter().chain(self.others.into_iter().flatten()) {
            let printed = phone.printed();
            let text = printed.as_str();
            digits += text.bytes().filter(u8::is_ascii_digit).count();
            groups += text.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).count();
        }
        digits <= MAX_DIGITS && groups <= MAX_GROUPS
    }

    fn last(&self) -> Option<Phone> {
        match self.count {
            0 => self.first.and_then(|f| f.value.or(f.suggestions[0])),
            n => self.others.get(n - 1).copied().flatten(),
        }
    }

    fn extend(&mut self, extension: Option<crate::Extension>) {
        let Some(extension) = extension else { return };
        if self.count > 0 {
            let slot = &mut self.others[self.count - 1];
            *slot = slot.map(|p| p.with_extension(extension));
        } else if let Some(first) = &mut self.first {
            first.value = first.value.map(|p| p.with_extension(extension));
            for s in &mut first.suggestions {
                *s = s.map(|p| p.with_extension(extension));
            }
        }
    }

    /// `02-555-1234-5`: an extension, or the lines 1234 and 1235. Digits that are not within ten of the line's are an extension.
    fn extend_or_go_on(&mut self, extension: Option<crate::Extension>, digits: &[u8]) {
        let (end, unit) = line_end(digits);
        let goes_on = |phone: &Phone| {
            let start = phone.key() % unit;
            phone.kind() != Kind::Representative && (start + 1..=start + 9).contains(&end)
        };
        let value = if self.count == 0 { self.first.and_then(|f| f.value) } else { self.last() };
        let next = value.filter(goes_on).and_then(|phone| phone.with_tail(end, places(digits)));
        match (value, extension, next) {
            (Some(phone), Some(extension), Some(next)) => {
                self.doubt(two(phone.with_extension(extension), next));
            }
            _ => self.extend(extension),
        }
    }

    /// A number that shares the area code of the one before.
    fn sibling(&mut self, line: u64) {
        if let Some(phone) = self.last().and_then(|p| p.area_code()).and_then(|area| with_area(area, line)) {
            self.push(usable(phone));
        }
    }

    /// The numbers between the last one and the end of a range that is written in full: `02-345-6780~02-345-6783`.
    fn up_to(&mut self, end: &Outcome) {
        let (Some(last), Some(end)) = (self.last(), end.value) else { return };
        let same_block = last.kind() == end.kind()
            && last.kind() != Kind::Representative
            && last.key() / 10_000 == end.key() / 10_000;
        if same_block && (last.key() + 2..=last.key() + 9).contains(&end.key()) {
            let digit = |place: usize| (end.key() / 10u64.pow(3 - place as u32) % 10) as u8;
            self.tail(&std::array::from_fn::<u8, 4, _>(digit), true);
        }
    }

    /// Further numbers that differ in their last digits; a range counts up to its end.
    fn tail(&mut self, digits: &[u8], range: bool) {
        let Some(last) = self.last() else { return };
        let places = places(digits);
        let (end, unit) = line_end(digits);
        let start = last.key() % unit;
        // `8998~01` goes over into the next hundred, or is a slip.
        if range && end <= start {
            self.doubt(Outcome::refused(Verdict::Suspect, None, &rules::UNEXPLAINED_DIGITS));
        } else if range && end > start && end - start <= 9 {
            (start + 1..=end).for_each(|tail| self.with_tail(last, tail, places));
        } else {
            self.with_tail(last, end, places);
        }
    }

    /// The number before with other last digits. Korea's plan does not look at these; another country's may part the digits
    /// elsewhere or not have the number.
    fn with_tail(&mut self, last: Phone, tail: u64, places: u32) {
        let number = last.with_tail(tail, places);
        let number = if last.kind() == Kind::Foreign { number.and_then(examined) } else { number };
        match number {
            Some(phone) => self.push(usable(phone)),
            None => self.doubt(Outcome::refused(Verdict::Suspect, None, &rules::UNEXPLAINED_DIGITS)),
        }
    }

    fn finish(mut self, listener: &mut impl Listener) -> Outcome {
        // Four numbers always fit.
        if self.count > 3 && !self.fits_a_cell() {
            self.doubt(too_many());
        }
        let mut outcome = self.first.unwrap_or_else(Outcome::empty);
        for phone in self.others.into_iter().flatten() {
            listener.other(phone);
            outcome.several = true;
        }
        if outcome.several {
            outcome.hits.add(&rules::SEVERAL_NUMBERS);
        }
        if let Some(doubt) = self.doubt {
            outcome.several = true;
            outcome.hits.add(&rules::SEVERAL_NUMBERS);
            doubt.hits.rules().for_each(|r| outcome.hits.add(r));
            if outcome.verdict == Verdict::Normalized {
                outcome.verdict = Verdict::Suspect;
            }
            doubt.readings().for_each(|phone| outcome.suggest(phone));
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The short way answers like the long way, or not at all.
    fn ways_agree(s: &str) {
        if let Some(phone) = quick::phone(s) {
            assert_eq!(long_way(s, None, &mut ()).typed().ok(), Some(phone), "{s:?}");
        }
        if let Some(quick) = quick::read(s).filter(|q| !q.words)
            && let Some(outcome) = plain(&quick.run)
        {
            let long = long_way(s, None, &mut ());
            assert_eq!(outcome.value, long.value, "{s:?}");
            assert_eq!(outcome.verdict, long.verdict, "{s:?}");
            assert_eq!(outcome.hits, long.hits, "{s:?}");
            assert_eq!(outcome.suggestions, long.suggestions, "{s:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn both_ways_agree_on_digits_and_separators(s in "[+(]{0,1}(82|0082|0)?[0-9]{1,4}([-. ()]{0,2}[0-9０-９]{1,4}){0,4}[ .]{0,2}") {
            ways_agree(&s);
        }

        #[test]
        fn both_ways_agree_before_words(s in "[+]?[0-9]{2,4}[- ]?[0-9]{6,9}[ ,)]?[a-z가-힣]{0,3}") {
            ways_agree(&s);
        }

        #[test]
        fn both_ways_agree_around_words(s in "[가-힣a-zA-Z:=('~ ]{0,4}0(10|2|31|70)[-. –]?[2-9][0-9]{2,3}[-. －]?[0-9]{4}[)가-힣a-zA-Z,+0-9 ]{0,3}") {
            ways_agree(&s);
        }
    }
}
