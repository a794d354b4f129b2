//! The short way for the usual cell: one number, written with its breaks in the right places.
//!
//! It gives exactly the answers of the long way (a test compares them) or none, and never looks at a byte twice.

use crate::Phone;
use crate::glyph::{Gap, Glyph, glyph};
use crate::number::{self, Run, What};
use crate::plan::{self, Plan};
use crate::segment::CARELESS;

/// One number, and whether words stand beside it.
pub(crate) struct Quick {
    pub(crate) run: Run,
    /// Words or letters for digits, which findings are about.
    pub(crate) words: bool,
    /// How many digits were read.
    digits: usize,
}

impl Quick {
    /// Whether a cell that reads so is the printed form of its number, told by its length and its hyphens.
    #[inline]
    pub(crate) fn is_printed_form(&self, s: &str) -> bool {
        let (exchange, line) = self.run.breaks;
        let breaks = 1 + usize::from(line != exchange);
        // As many bytes as digits and breaks leave no room for anything but ASCII digits.
        !self.words
            && !self.run.zeroless
            && self.run.head == 0
            && s.len() == self.digits + breaks
            && s.as_bytes().get(exchange) == Some(&b'-')
            && s.as_bytes().get(line + breaks - 1) == Some(&b'-')
    }
}

/// Reads the usual cell; none when the long way has to look.
pub(crate) fn read(s: &str) -> Option<Quick> {
    let line = scan(s)?;
    let run = line.run()?;
    Some(Quick { run, words: line.words, digits: line.len })
}

/// The number of the usual cell: the way of the typed face.
#[inline]
pub(crate) fn phone(s: &str) -> Option<Phone> {
    let line = scan(s)?;
    if let Some(phone) = line.domestic().or_else(|| line.significant()) {
        return Some(phone);
    }
    match line.run()?.what {
        What::Number(phone) => Some(phone),
        _ => None,
    }
}

#[inline]
fn scan(s: &str) -> Option<Line> {
    let bytes = s.as_bytes();
    let mut line = Line::default();
    let mut at = line.plain(bytes, 0)?;
    while let Some(&byte) = bytes.get(at) {
        at = line.unusual(s, at, CLASS[usize::from(byte)])?;
        at = line.plain(bytes, at)?;
    }
    // Thirteen digits may be a resident number.
    let doubtful = line.len == 13 && line.breaks & !(1 << 6) == 0;
    let mixed = line.circled != 0 && line.circled != line.len;
    (line.len > 2 && !doubtful && !mixed).then_some(line)
}

/// What has been read so far.
#[derive(Default)]
struct Line {
    digits: [u8; 16],
    len: usize,
    /// Something stands behind the number: no digit may follow.
    ended: bool,
    /// Bit *i*: a separator stands before digit *i*.
    breaks: u32,
    /// 1 when a separator stands behind the last digit.
    gap: u32,
    /// The digits as an integer.
    value: u64,
    plus: bool,
    words: bool,
    /// How many of the digits are circled: all or none, or they number a list.
    circled: usize,
}

impl Line {
    /// Takes ASCII digits and plain separators; the offset of the first other byte.
    #[inline]
    fn plain(&mut self, bytes: &[u8], mut at: usize) -> Option<usize> {
        // Locals, so that the loop runs in registers.
        let (mut len, mut value, mut breaks, mut gap) = (self.len, self.value, self.breaks, self.gap);
        while let Some(&byte) = bytes.get(at) {
            let class = CLASS[usize::from(byte)];
            if class < 10 {
                *self.digits.get_mut(len)? = class;
                value = value * 10 + u64::from(class);
                breaks |= gap << len;
                gap = 0;
                len += 1;
            } else if class == GAP {
                gap = 1;
            } else {
                break;
            }
            at += 1;
        }
        if self.ended && len > self.len {
            return None;
        }
        (self.len, self.value, self.breaks, self.gap) = (len, value, breaks, gap);
        Some(at)
    }

    /// Takes a digit of another script or shape.
    fn digit(&mut self, digit: u8) -> Option<()> {
        *self.digits.get_mut(self.len).filter(|_| !self.ended)? = digit;
        self.value = self.value * 10 + u64::from(digit);
        self.breaks |= self.gap << self.len;
        self.gap = 0;
        self.len += 1;
        Some(())
    }

    fn digits(&self) -> &[u8] {
        &self.digits[..self.len.min(16)]
    }

    /// The digits as a domestic number with its breaks in the right places.
    #[inline]
    fn domestic(&self) -> Option<Phone> {
        let digits = self.digits();
        let Plan::Assigned(kind) = plan::look(digits) else { return None };
        let (exchange, line) = plan::breaks(digits);
        if self.plus && digits[0] != 0 || self.breaks & !(1 | 1 << exchange | 1 << line) != 0 {
            return None;
        }
        Phone::of_length(kind, self.value, self.len - usize::from(digits[0] == 0))
    }

    /// The digits as a Korean number behind the country code, or without its trunk zero.
    fn significant(&self) -> Option<Phone> {
        let digits = self.digits();
        let head = if digits.starts_with(&[8, 2]) { 2 } else { 0 };
        let rest = &digits[head..];
        let zero = usize::from(rest.first() == Some(&0));
        // Eight digits that start with 2 may be a local number.
        if head == 0 && (self.plus || zero == 1 || (rest.len() == 8 && rest[0] == 2)) {
            return None;
        }
        let mut national = [0; 17];
        let len = rest.len() + 1 - zero;
        national.get_mut(1 - zero..len)?.copy_from_slice(rest);
        let Plan::Assigned(kind) = plan::look(&national[..len]) else { return None };
        let (exchange, line) = plan::breaks(&national[..len]);
        let shift = head + zero;
        let allowed = ((2 << shift) - 1) | 1 << (shift + exchange - 1) | 1 << (shift + line - 1);
        if self.breaks & !allowed != 0 {
            return None;
        }
        Phone::of_length(kind, plan::value(&national[..len]), len - 1)
    }

    /// The digits as any number with its breaks in the right places.
    #[inline]
    fn run(&self) -> Option<Run> {
        if let Some(phone) = self.domestic() {
            let breaks = plan::breaks(self.digits());
            return Some(Run { what: What::Number(phone), head: 0, zeroless: false, breaks });
        }
        let run = number::read(self.digits(), self.plus)?;
        (self.is_natural(&run) && !matches!(run.what, What::ZerolessOrLocal(..) | What::Special))
            .then_some(run)
    }

    /// Anything but ASCII digits and plain separators; the offset behind it.
    #[cold]
    fn unusual(&mut self, s: &str, at: usize, class: u8) -> Option<usize> {
        match class {
            PLUS if self.len == 0 => {
                self.plus = true;
                Some(at + 1)
            }
            EDGE => {
                self.beside(false);
                Some(at + 1)
            }
            LETTER => {
                let (end, shape) = letters(s.as_bytes(), at);
                match shape {
                    Letters::Word => self.beside(true),
                    Letters::Digits if self.beside_digits(s.as_bytes(), end) => {
                        self.lookalikes(&s.as_bytes()[at..end])?;
                    }
                    _ => return None,
                }
                Some(end)
            }
            WIDE => self.wide(s, at),
            _ => None,
        }
    }

    /// Whether a run of letters touches a digit that this way reads.
    fn beside_digits(&self, bytes: &[u8], end: usize) -> bool {
        let touches = self.len > 0 && self.gap == 0;
        touches || bytes.get(end).is_some_and(u8::is_ascii_digit)
    }

    fn lookalikes(&mut self, letters: &[u8]) -> Option<()> {
        self.words = true;
        letters.iter().try_for_each(|b| self.digit(u8::from(!matches!(b, b'O' | b'o'))))
    }

    fn beside(&mut self, word: bool) {
        self.words |= word;
        if self.len > 0 {
            self.ended = true;
        } else if word {
            // `+82` is a country code, `+ 휴대폰 82…` is not.
            self.plus = false;
        }
    }

    fn wide(&mut self, s: &str, at: usize) -> Option<usize> {
        let end = self.wide_run(s.as_bytes(), at)?;
        if end > at {
            return Some(end);
        }
        let (glyph, next) = glyph(s, at)?;
        match glyph {
            Glyph::Digit(d) => self.digit(d)?,
            Glyph::Circled(d) => {
                self.digit(d)?;
                self.circled += 1;
            }
            Glyph::Gap(Gap::OTHER) if !s[at..].starts_with('＠') => self.beside(false),
            Glyph::Gap(gap) if gap.only(CARELESS) => self.gap = 1,
            Glyph::Gap(gap) if gap == Gap::PLUS && self.len == 0 => self.plus = true,
            Glyph::Letter if !says_digit(s, at) => self.beside(true),
            Glyph::Invisible => {}
            _ => return None,
        }
        Some(next)
    }

    /// Takes what keyboards and office programs put in: full-width digits and hyphens, dashes; the offset behind them.
    fn wide_run(&mut self, bytes: &[u8], mut at: usize) -> Option<usize> {
        loop {
            match *bytes.get(at..at + 3).unwrap_or_default() {
                [0xEF, 0xBC, d @ 0x90..=0x99] => self.digit(d - 0x90)?,
                [0xEF, 0xBC, 0x8D] | [0xE2, 0x80, 0x90..=0x95] | [0xE2, 0x88, 0x92] => self.gap = 1,
                _ => return Some(at),
            }
            at += 3;
        }
    }

    fn is_natural(&self, run: &Run) -> bool {
        let bit = |at: usize| 1u64.checked_shl(u32::try_from(at).unwrap_or(u32::MAX)).unwrap_or(0);
        // Breaks within the country code are fine, and the trunk zero may stand alone.
        let zero = if run.head > 0 { bit(run.head + 1) } else { 0 };
        let head = bit(run.head + 1).wrapping_sub(1);
        let allowed = head | zero | bit(run.head + run.breaks.0) | bit(run.head + run.breaks.1);
        let breaks = u64::from(self.breaks);
        let is_mobile_prefix = run.dials_in(self.digits()) && breaks & !1 != 0 && breaks & bit(run.head) == 0;
        breaks & !allowed == 0 && !is_mobile_prefix
    }
}

/// What a run of Latin letters is.
enum Letters {
    Word,
    /// All look like digits.
    Digits,
    /// May hide digits.
    Crosses,
}

/// The end of a run of Latin letters, and what it is.
fn letters(bytes: &[u8], at: usize) -> (usize, Letters) {
    let run = &bytes[at..];
    let run = &run[..run.iter().position(|b| !b.is_ascii_alphabetic()).unwrap_or(run.len())];
    let shape = if run.iter().all(|b| matches!(b, b'O' | b'o' | b'l' | b'I' | b'i')) {
        Letters::Digits
    } else if run.iter().all(|b| matches!(b, b'X' | b'x')) {
        Letters::Crosses
    } else {
        Letters::Word
    };
    (at + run.len(), shape)
}

/// Syllables with which native numerals start.
fn says_digit(s: &str, at: usize) -> bool {
    crate::glyph::composed(s, at).is_none_or(|(c, _)| {
        !('가'..='힣').contains(&c) || matches!(c, '하' | '둘' | '셋' | '넷' | '다' | '여' | '아' | '제')
    })
}

const GAP: u8 = 10;
const PLUS: u8 = 11;
/// Signs that may stand around a number and not in it.
const EDGE: u8 = 12;
const LETTER: u8 = 13;
const WIDE: u8 = 14;
const STOP: u8 = 15;

static CLASS: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut class = [STOP; 256];
    let mut byte = 0;
    while byte < 256 {
        class[byte] = match byte as u8 {
            b'0'..=b'9' => byte as u8 - b'0',
            b'-' | b'_' | b' ' | b'\t' | b'.' | b'(' | b')' | b'[' | b']' | b'/' | b'\\' | b',' | b'~' => GAP,
            b'+' => PLUS,
            b'=' | b'"' | b'\'' | b':' => EDGE,
            b'A'..=b'Z' | b'a'..=b'z' => LETTER,
            0x80..=0xFF => WIDE,
            _ => STOP,
        };
        byte += 1;
    }
    class
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_cells_go_the_short_way() {
        for s in [
            "010-2345-6789",
            "01023456789",
            "+82 (0)10 2345 6789",
            "０２－３４５－６７８９",
            "휴대폰 010.2345.6789",
            "1588-1234",
        ] {
            assert!(read(s).is_some(), "{s}");
        }
    }

    #[test]
    fn printed_forms_are_told_from_other_writings() {
        let printed = |s: &str| read(s).is_some_and(|q| q.is_printed_form(s));
        for s in ["010-2345-6789", "02-345-6789", "1588-1234", "0502-123-4567", "031-8012-3456"] {
            assert!(printed(s), "{s}");
        }
        for s in [
            "010 2345 6789",
            "010-2345 6789",
            "0102345-6789",
            "O10-2345-6789",
            "10-2345-6789",
            "01-02345-6789",
            "+8210-2345-6789",
            "０10-2345-6789",
            "010-2345-6789 ",
            "-010-2345678",
        ] {
            assert!(!printed(s), "{s}");
        }
    }

    #[test]
    fn doubtful_cells_do_not() {
        for s in [
            "02-345-6789-1",
            "010-2345-6789 / 02-345-6789",
            "23456789",
            "공일공-2345-6789",
            "8501011234567",
            "02-3456-789*",
        ] {
            assert!(read(s).is_none(), "{s}");
        }
    }
}
