//! Business registration numbers.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use cleanse_core::{
    Applicability, Cleansed, Context, Field, FieldKind, Finding, Findings, Fix, Masked, Note, NoteKind, Rule,
    Verdict,
};
use cleanse_text::{clean, digit_value, is_lost};

use crate::digits::{self, Chain, Group, scientific};
use crate::{Rejected, resident_number, rules};

/// What the fourth and fifth digit of a business registration number tell (국세청 사업자등록번호 부여 기준).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessKind {
    /// A taxable individual business (01 to 79).
    Individual,
    /// An unincorporated organisation (80, 89).
    Organisation,
    /// A company with limited liability, head office (81, 86, 87, 88).
    Corporation,
    /// A branch of such a company (85).
    Branch,
    /// A non-profit corporation (82).
    NonProfit,
    /// The state, a municipality or an association of them (83).
    Public,
    /// A foreign company (84).
    Foreign,
    /// A tax-exempt individual business (90 to 99).
    ExemptIndividual,
    /// A number that somebody put in where none was known.
    Placeholder,
    /// A number whose digits somebody replaced by stars.
    Masked,
    /// A whole resident registration number.
    ResidentNumber,
}

/// A business registration number (사업자등록번호) whose check digit holds.
///
/// `Display` is the printed form `123-45-67891`; `Debug` is masked. Source: 부가가치세법 제8조; the check digit is the published one of
/// the National Tax Service (weights 1 3 7 1 3 7 1 3 5).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BusinessNumber {
    number: u64,
}

impl BusinessNumber {
    /// A number of ten digits, if its check digit holds and the tax office and kind can exist.
    #[must_use]
    pub fn new(number: u64) -> Option<BusinessNumber> {
        let kind_digits = number / 100_000 % 100;
        let exists = (1_000_000_000..=9_999_999_999).contains(&number) && kind_digits != 0;
        (exists && check_digit(number / 10) == number % 10).then_some(BusinessNumber { number })
    }

    /// Reads a business registration number with or without hyphens, labels and spreadsheet habits.
    ///
    /// ```
    /// use cleanse_ident::BusinessNumber;
    /// assert_eq!(BusinessNumber::parse("사업자번호 1234567891")?.to_string(), "123-45-67891");
    /// assert!(BusinessNumber::parse("123-45-67890").is_err());
    /// # Ok::<(), cleanse_ident::Rejected>(())
    /// ```
    ///
    /// # Errors
    /// When the text holds none, several, or one whose check digit does not hold.
    pub fn parse(s: &str) -> Result<BusinessNumber, Rejected> {
        let cleansed = BusinessNumber::cleanse(s, &Context::default());
        match cleansed.value {
            Some(number) if cleansed.verdict.is_usable() && cleansed.others.is_empty() => Ok(number),
            _ => Err(Rejected::by(&cleansed.findings)),
        }
    }

    /// Cleanses one cell of a business number column.
    #[must_use]
    pub fn cleanse(s: &str, _: &Context<'_>) -> Cleansed<BusinessNumber> {
        let mut findings = Vec::new();
        let text = without_thousands(clean(s, &mut findings));
        if text.is_empty() {
            return Cleansed { findings, ..Cleansed::empty() };
        }
        if is_lost(&text) {
            return Cleansed { findings, ..Cleansed::of(Verdict::Invalid, None, None) };
        }
        Cell { typed: s, text: &text, findings }.read()
    }

    /// What kind of business it is.
    #[must_use]
    pub const fn kind(self) -> BusinessKind {
        match self.number / 100_000 % 100 {
            80 | 89 => BusinessKind::Organisation,
            81 | 86..=88 => BusinessKind::Corporation,
            82 => BusinessKind::NonProfit,
            83 => BusinessKind::Public,
            84 => BusinessKind::Foreign,
            85 => BusinessKind::Branch,
            90..=99 => BusinessKind::ExemptIndividual,
            _ => BusinessKind::Individual,
        }
    }

    /// The ten digits as a number: a key that is equal for equal numbers.
    #[must_use]
    pub const fn key(self) -> u64 {
        self.number
    }
}

/// A number cell that a spreadsheet shows with its thousands parted, `1,234,567,891`, without the commas.
fn without_thousands(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut groups = text.split(',');
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let head = groups.next().is_some_and(|head| matches!(head.len(), 1..=3) && digits(head));
    let thousands = head && groups.all(|group| group.len() == 3 && digits(group));
    if !thousands || !text.contains(',') {
        return text;
    }
    Cow::Owned(text.replace(',', ""))
}

/// The tenth digit of the first nine.
fn check_digit(nine: u64) -> u64 {
    const WEIGHTS: [u64; 9] = [5, 3, 1, 7, 3, 1, 7, 3, 1];
    let mut rest = nine;
    let mut sum = nine % 10 * 5 / 10;
    for weight in WEIGHTS {
        sum += rest % 10 * weight;
        rest /= 10;
    }
    (10 - sum % 10) % 10
}

struct Cell<'a> {
    typed: &'a str,
    text: &'a str,
    findings: Vec<Finding>,
}

impl Cell<'_> {
    fn read(self) -> Cleansed<BusinessNumber> {
        if resident_number::find(self.text).next().is_some() {
            return self.refuse(&rules::RESIDENT_NUMBER, Some(BusinessKind::ResidentNumber));
        }
        match scientific(self.text) {
            Some(None) => return self.refuse(&rules::LOST_DIGITS, None),
            Some(Some(plain)) => {
                return self.judge(&Found { numbers: vec![plain.value], ..Found::default() });
            }
            None => {}
        }
        let found = find(self.text);
        if found.numbers.is_empty() {
            // O and l for 0 and 1 are believed only when the check digit holds.
            let unlettered = find(&without_letters(self.text));
            if let [number] = unlettered.numbers[..]
                && BusinessNumber::new(number).is_some()
            {
                return self.judge(&unlettered);
            }
        }
        self.judge(&found)
    }

    fn judge(mut self, found: &Found) -> Cleansed<BusinessNumber> {
        let Some(&first) = found.numbers.first() else {
            let masked =
                self.text.contains(['*', '○', '●']) && self.text.contains(|c| digit_value(c).is_some());
            return match masked {
                true => self.refuse(&rules::MASKED_BUSINESS_NUMBER, Some(BusinessKind::Masked)),
                false => self.refuse(&rules::NOT_A_BUSINESS_NUMBER, None),
            };
        };
        if is_filler(first) {
            return self.refuse(&rules::PLACEHOLDER_BUSINESS_NUMBER, Some(BusinessKind::Placeholder));
        }
        let valid: Option<Vec<_>> = found.numbers.iter().map(|n| BusinessNumber::new(*n)).collect();
        let Some(valid) = valid else { return self.refuse(&rules::WRONG_CHECK_DIGIT, None) };
        if found.other_digits {
            self.findings.hit(&rules::NOT_A_BUSINESS_NUMBER, 0..0, || None);
            let kind = valid.first().map(|n| n.kind());
            let suspect = Cleansed::of(Verdict::Suspect, None, kind);
            return Cleansed { suggestions: valid, findings: self.findings, ..suspect };
        }
        self.accept(&valid, found)
    }

    fn refuse(mut self, rule: &'static Rule, kind: Option<BusinessKind>) -> Cleansed<BusinessNumber> {
        self.findings.hit(rule, 0..0, || None);
        Cleansed { findings: self.findings, ..Cleansed::of(Verdict::Invalid, None, kind) }
    }

    fn accept(mut self, valid: &[BusinessNumber], found: &Found) -> Cleansed<BusinessNumber> {
        let Some((&number, others)) = valid.split_first() else { return Cleansed::empty() };
        let canonical = number.to_string();
        if canonical != self.text && self.findings.is_empty() {
            self.findings.hit(&rules::BUSINESS_NUMBER_FORMAT, 0..0, || None);
        }
        for finding in &mut self.findings {
            // What the whole cell becomes is known only now.
            if finding.rule.applicability == Applicability::Safe {
                finding.fix = Some(Box::new(Fix::safe(&*canonical)));
            }
        }
        let verdict = if canonical == self.typed { Verdict::Clean } else { Verdict::Normalized };
        let mut out = Cleansed::of(verdict, Some(number), Some(number.kind()));
        out.others = others.to_vec();
        out.notes.clone_from(&found.notes);
        out.findings = self.findings;
        out
    }
}

/// What a cell holds: numbers of ten digits and the words around them.
#[derive(Default)]
struct Found {
    numbers: Vec<u64>,
    /// Whether there are digits that belong to no such number.
    other_digits: bool,
    notes: Vec<Note>,
}

fn find(text: &str) -> Found {
    let mut found = Found::default();
    let mut words_from = 0;
    for chain in digits::chains(text) {
        found.take_words(&text[words_from..chain.start()]);
        words_from = chain.end();
        found.take_chain(text, &chain);
    }
    found.take_words(&text[words_from..]);
    found
}

impl Found {
    fn take_chain(&mut self, text: &str, chain: &Chain) {
        let mut rest = chain.groups();
        while !rest.is_empty() {
            let Some(used) = ten_digits(rest) else {
                self.other_digits = true;
                return;
            };
            self.numbers.push(digits::value(&text[rest[0].span.start..rest[used - 1].span.end]));
            rest = self.take_tail(text, &rest[used..]);
        }
    }

    /// What may follow: the fraction of a number cell, or the four digits of a further place of business (종사업장번호).
    fn take_tail<'g>(&mut self, text: &str, rest: &'g [Group]) -> &'g [Group] {
        match rest {
            [group] if group.digits == 4 => {
                self.notes.push(Note { kind: NoteKind::Remark, text: text[group.span.clone()].into() });
                &[]
            }
            [group] if digits::value(&text[group.span.clone()]) == 0 => &[],
            _ => rest,
        }
    }

    fn take_words(&mut self, between: &str) {
        for word in between.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            let label = LABELS.iter().any(|label| word.eq_ignore_ascii_case(label));
            let kind = if label { NoteKind::Label } else { NoteKind::Remark };
            self.notes.push(Note { kind, text: word.into() });
        }
    }
}

const LABELS: [&str; 8] =
    ["사업자등록번호", "사업자번호", "사업자등록", "사업자", "등록번호", "번호", "No", "BRN"];

/// How many groups make ten digits.
fn ten_digits(groups: &[Group]) -> Option<usize> {
    let mut sum = 0;
    for (group, used) in groups.iter().zip(1..) {
        sum += group.digits;
        if sum >= 10 {
            return (sum == 10).then_some(used);
        }
    }
    None
}

/// Letters that look like digits, where they touch a digit or a hyphen.
fn without_letters(text: &str) -> String {
    let look_alike = |c: char| match c {
        'O' | 'o' | 'Q' | 'D' => '0',
        'l' | 'I' | 'i' | '|' | 'ㅣ' => '1',
        'S' => '5',
        'B' => '8',
        other => other,
    };
    text.chars().map(look_alike).collect()
}

/// Numbers that only fill a field; several of them have a right check digit.
const fn is_filler(number: u64) -> bool {
    number.is_multiple_of(1_111_111_111) || number == 1_234_567_890
}

impl Field for BusinessNumber {
    type Kind = BusinessKind;
}

impl fmt::Display for BusinessNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.number;
        write!(f, "{:03}-{:02}-{:05}", n / 10_000_000, n / 100_000 % 100, n % 100_000)
    }
}

impl fmt::Debug for BusinessNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BusinessNumber({})", Masked::new(FieldKind::BusinessNumber, &self.to_string()))
    }
}

impl FromStr for BusinessNumber {
    type Err = Rejected;

    fn from_str(s: &str) -> Result<BusinessNumber, Rejected> {
        BusinessNumber::parse(s)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for BusinessNumber {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for BusinessNumber {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<BusinessNumber, D::Error> {
        let s = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        s.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_check_digit_in_ten_holds() {
        for nine in [123_456_789, 220_812_345, 101_010_001, 999_999_999] {
            let valid = (0..10).filter(|d| BusinessNumber::new(nine * 10 + d).is_some()).count();
            assert_eq!(valid, 1, "{nine}");
        }
        assert!(BusinessNumber::new(1_234_567_891).is_some());
        assert!(BusinessNumber::new(123).is_none());
    }

    #[test]
    fn every_single_wrong_digit_and_most_swaps_are_caught() {
        let right = 2_208_162_517;
        assert!(BusinessNumber::new(right).is_some());
        for place in (0..10).map(|p| 10u64.pow(p)) {
            let digit = right / place % 10;
            for other in (0..10).filter(|d| *d != digit) {
                assert!(BusinessNumber::new(right - digit * place + other * place).is_none());
            }
        }
    }

    #[test]
    fn debug_is_masked() {
        let number = BusinessNumber::parse("220-81-62517").unwrap();
        assert_eq!(format!("{number:?}"), "BusinessNumber(220-**-*****)");
        assert_eq!(number.kind(), BusinessKind::Corporation);
    }
}
