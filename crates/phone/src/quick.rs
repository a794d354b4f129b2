//! The short way for the usual cell: one number, written with its breaks in the right places.
//!
//! It gives exactly the answers of the long way (a test compares them) or none, and never looks at a byte twice.

use crate::glyph::{Gap, Glyph, glyph};
use crate::number::{self, Run, What};

/// One number, and whether words stand beside it.
pub(crate) struct Quick {
    pub(crate) run: Run,
    pub(crate) words: bool,
}

/// Reads the usual cell; none when the long way has to look.
#[inline]
pub(crate) fn read(s: &str) -> Option<Quick> {
    let mut line =
        Line { digits: [0; 16], len: 0, breaks: 0, plus: false, gap: false, ended: false, words: false };
    let bytes = s.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let class = CLASS[usize::from(byte)];
        if class < 10 {
            line.digit(class)?;
            at += 1;
        } else if class == GAP {
            line.gap = true;
            at += 1;
        } else {
            at = line.unusual(s, at, class)?;
        }
    }
    let digits = line.digits.get(..line.len)?;
    if line.len == 13 && line.breaks & !(1 << 6) == 0 {
        // Thirteen digits may be a resident number.
        return None;
    }
    let run = number::read(digits, line.plus)?;
    (line.is_natural(&run) && !matches!(run.what, What::ZerolessOrLocal(..) | What::Special))
        .then_some(Quick { run, words: line.words })
}

/// What has been read so far.
struct Line {
    digits: [u8; 16],
    len: usize,
    /// Bit *i*: a separator stands before digit *i*.
    breaks: u32,
    plus: bool,
    /// A separator stands behind the last digit.
    gap: bool,
    /// Something stands behind the number: no digit may follow.
    ended: bool,
    words: bool,
}

impl Line {
    #[inline]
    fn digit(&mut self, digit: u8) -> Option<()> {
        *self.digits.get_mut(self.len).filter(|_| !self.ended)? = digit;
        self.breaks |= u32::from(self.gap) << self.len;
        self.gap = false;
        self.len += 1;
        Some(())
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
                self.beside(true);
                Some(at + 1)
            }
            WIDE => self.wide(s, at),
            _ => None,
        }
    }

    fn beside(&mut self, word: bool) {
        self.ended |= self.len > 0;
        self.words |= word;
        // `+82` is a country code, `+ 휴대폰 82…` is not.
        self.plus &= !word;
    }

    fn wide(&mut self, s: &str, at: usize) -> Option<usize> {
        let (glyph, next) = glyph(s, at)?;
        match glyph {
            Glyph::Digit(d) => self.digit(d)?,
            Glyph::Gap(gap) if gap.only(PLAIN) => self.gap = true,
            Glyph::Gap(gap) if gap == Gap::PLUS && self.len == 0 => self.plus = true,
            Glyph::Letter if !says_digit(s, at) => self.beside(true),
            Glyph::Invisible => {}
            _ => return None,
        }
        Some(next)
    }

    fn is_natural(&self, run: &Run) -> bool {
        // Breaks within the country code are fine, and the trunk zero may stand alone.
        let head = (2u32 << run.head).wrapping_sub(1) | u32::from(run.head > 0) << (run.head + 1);
        let allowed = head | 1 << (run.head + run.breaks.0) | 1 << (run.head + run.breaks.1);
        self.breaks & !allowed == 0
    }
}

/// Separators that say nothing but that a number goes on.
const PLAIN: Gap = Gap::DASH.with(Gap::SPACE).with(Gap::DOT).with(Gap::OPEN).with(Gap::CLOSE);

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
/// Letters that look like no digit and hide none.
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
            b'-' | b'_' | b' ' | b'\t' | b'.' | b'(' | b')' | b'[' | b']' => GAP,
            b'+' => PLUS,
            b'=' | b'"' | b'\'' | b':' => EDGE,
            b'O' | b'o' | b'l' | b'I' | b'i' | b'X' | b'x' => STOP,
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
    fn doubtful_cells_do_not() {
        for s in [
            "02-345-6789-1",
            "010-2345-6789 / 02-345-6789",
            "23456789",
            "O1O-2345-6789",
            "8501011234567",
            "02-3456-789*",
        ] {
            assert!(read(s).is_none(), "{s}");
        }
    }
}
