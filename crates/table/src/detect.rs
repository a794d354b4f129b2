//! Deciding the encoding over the whole input, in bounded memory.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, EUC_KR};

use crate::Encoding;

/// What was decided and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) encoding: Encoding,
    pub(crate) why: Why,
}

/// Why an encoding was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// The file says so itself.
    ByteOrderMark,
    /// Every second byte of the ASCII characters is zero.
    ZeroBytes,
    /// Only ASCII, so every reading agrees.
    Ascii,
    /// Well-formed to the last byte.
    WellFormed,
    /// Well-formed as UTF-8 too, but only as letters that no Korean table holds.
    Cp949ThatIsAlsoUtf8,
    /// Not UTF-8; these lines (of those with more than ASCII) are well-formed in the encoding taken.
    Lines { fit: u64, of: u64 },
}

const BLOCK: usize = 256 << 10;

/// Reads the input to its end, twice where UTF-8 does not fit, and decides.
pub(crate) fn decide<R: Read>(mut open: impl FnMut() -> io::Result<R>) -> io::Result<Decision> {
    let mut blocks = Blocks::new(open()?);
    let first = blocks.next()?;
    if let Some(encoding) = byte_order_mark(first) {
        return Ok(Decision { encoding, why: Why::ByteOrderMark });
    }
    if let Some(encoding) = utf16_by_zero_bytes(first) {
        return Ok(Decision { encoding, why: Why::ZeroBytes });
    }
    let mut utf8 = Utf8Reading::default();
    let mut cp949 = HangulReading::new();
    while !blocks.current().is_empty() {
        let block = blocks.current();
        if !utf8.feed(block) {
            return by_lines(open()?);
        }
        if !utf8.hangul {
            cp949.feed(block, false);
        }
        blocks.next()?;
    }
    if !utf8.finish() {
        return by_lines(open()?);
    }
    cp949.feed(b"", true);
    Ok(of_well_formed(&utf8, &cp949))
}

/// The mark at the start, if there is one.
pub(crate) fn byte_order_mark(head: &[u8]) -> Option<Encoding> {
    [Encoding::UTF_8, Encoding::UTF_16LE, Encoding::UTF_16BE]
        .map(Encoding::with_bom)
        .into_iter()
        .find(|e| head.starts_with(e.bom()))
}

fn of_well_formed(utf8: &Utf8Reading, cp949: &HangulReading) -> Decision {
    if !utf8.beyond_ascii {
        return Decision { encoding: Encoding::UTF_8, why: Why::Ascii };
    }
    if !utf8.hangul && cp949.all_hangul {
        return Decision { encoding: Encoding::CP949, why: Why::Cp949ThatIsAlsoUtf8 };
    }
    Decision { encoding: Encoding::UTF_8, why: Why::WellFormed }
}

/// UTF-16 without a mark: delimiters, digits and line ends have a zero byte on the same side, nearly all other letters
/// are of Korean writing, and two plain letters hardly ever make up one unit. Text of one byte a letter with some zero
/// bytes in it is not that.
fn utf16_by_zero_bytes(head: &[u8]) -> Option<Encoding> {
    if head.len() < BLOCK && head.len() % 2 == 1 || memchr::memchr(0, head).is_none() {
        return None;
    }
    let reads_as = |order: fn([u8; 2]) -> u16| {
        let mut counts = Units::default();
        head.chunks_exact(2).for_each(|pair| counts.add(order([pair[0], pair[1]])));
        counts.are_text()
    };
    if reads_as(u16::from_le_bytes) {
        Some(Encoding::UTF_16LE)
    } else if reads_as(u16::from_be_bytes) {
        Some(Encoding::UTF_16BE)
    } else {
        None
    }
}

/// What the units of a UTF-16 reading are.
#[derive(Default)]
struct Units {
    all: usize,
    ascii: usize,
    /// Both bytes are plain letters.
    doubtful: usize,
    /// Nothing that Korean text holds.
    strange: usize,
}

impl Units {
    fn add(&mut self, unit: u16) {
        let [high, low] = unit.to_be_bytes();
        self.all += 1;
        match high {
            0 => {
                self.ascii += usize::from(low != 0);
                self.strange += usize::from(low == 0);
            }
            // Hangul, symbols, Han, compatibility and full-width forms; emoji are surrogates.
            0xAC..=0xDF | 0x11 | 0x20..=0x33 | 0x4E..=0x9F | 0xF9 | 0xFA | 0xFF => {
                self.doubtful += usize::from(high < 0x80 && low < 0x80);
            }
            _ => self.strange += 1,
        }
    }

    fn are_text(&self) -> bool {
        self.ascii >= 2
            && self.ascii * 20 >= self.all
            && self.doubtful <= self.ascii
            && self.strange * 10 <= self.all
    }
}

/// Neither reading fits the whole: the one that fits more of the lines is taken, the other lines get a flaw.
fn by_lines(reader: impl Read) -> io::Result<Decision> {
    let mut lines = Lines::default();
    let mut blocks = Blocks::new(reader);
    while !blocks.next()?.is_empty() {
        lines.feed(blocks.current());
    }
    lines.end_line();
    let (encoding, fit) = if lines.utf8 >= lines.cp949 && lines.utf8 > 0 {
        (Encoding::UTF_8, lines.utf8)
    } else if lines.cp949 > 0 {
        (Encoding::CP949, lines.cp949)
    } else {
        (Encoding::UTF_8, 0)
    };
    let why = if fit == lines.all { Why::WellFormed } else { Why::Lines { fit, of: lines.all } };
    Ok(Decision { encoding, why })
}

/// Whether a character belongs to Korean writing: syllables and letters of every block.
fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{A960}'..='\u{A97C}'
        | '\u{D7B0}'..='\u{D7FB}' | '\u{FFA0}'..='\u{FFDC}')
}

/// Fixed-size blocks of a reader.
struct Blocks<R> {
    reader: R,
    buffer: Vec<u8>,
}

impl<R: Read> Blocks<R> {
    fn new(reader: R) -> Blocks<R> {
        Blocks { reader, buffer: Vec::with_capacity(BLOCK) }
    }

    fn next(&mut self) -> io::Result<&[u8]> {
        self.buffer.clear();
        self.reader.by_ref().take(BLOCK as u64).read_to_end(&mut self.buffer)?;
        Ok(&self.buffer)
    }

    fn current(&self) -> &[u8] {
        &self.buffer
    }
}

/// The strict UTF-8 reading, carried over block ends.
#[derive(Default)]
struct Utf8Reading {
    carry: Vec<u8>,
    beyond_ascii: bool,
    hangul: bool,
}

impl Utf8Reading {
    /// False when the bytes cannot be UTF-8.
    fn feed(&mut self, mut block: &[u8]) -> bool {
        while !self.carry.is_empty() && !block.is_empty() {
            self.carry.push(block[0]);
            block = &block[1..];
            match std::str::from_utf8(&self.carry) {
                Ok(text) => {
                    self.hangul |= text.chars().any(is_hangul);
                    self.carry.clear();
                }
                Err(e) if e.error_len().is_some() => return false,
                Err(_) => {}
            }
        }
        match simdutf8::compat::from_utf8(block) {
            Ok(text) => self.look(text),
            Err(e) if e.error_len().is_some() => return false,
            Err(e) => {
                let (whole, tail) = block.split_at(e.valid_up_to());
                self.look(std::str::from_utf8(whole).unwrap_or_default());
                self.beyond_ascii = true;
                self.carry.extend_from_slice(tail);
            }
        }
        true
    }

    fn look(&mut self, text: &str) {
        if !self.hangul && !text.is_ascii() {
            self.beyond_ascii = true;
            self.hangul = text.chars().any(is_hangul);
        }
    }

    fn finish(&self) -> bool {
        self.carry.is_empty()
    }
}

/// The strict CP949 reading: whether everything beyond ASCII is a Hangul syllable.
struct HangulReading {
    decoder: Decoder,
    all_hangul: bool,
}

impl HangulReading {
    fn new() -> HangulReading {
        HangulReading { decoder: EUC_KR.new_decoder_without_bom_handling(), all_hangul: true }
    }

    fn feed(&mut self, block: &[u8], last: bool) {
        if !self.all_hangul {
            return;
        }
        let mut text = String::with_capacity(block.len() * 2 + 16);
        let (result, _) = self.decoder.decode_to_string_without_replacement(block, &mut text, last);
        self.all_hangul = result == DecoderResult::InputEmpty
            && text.chars().all(|c| c.is_ascii() || matches!(c, '가'..='힣'));
    }
}

/// How many of the lines beyond ASCII each reading fits.
#[derive(Default)]
struct Lines {
    pending: Vec<u8>,
    scratch: String,
    all: u64,
    utf8: u64,
    cp949: u64,
}

/// A line is judged by its first part; nobody writes longer ones in two encodings.
const LINE_LIMIT: usize = 64 << 10;

impl Lines {
    fn feed(&mut self, block: &[u8]) {
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', block) {
            self.extend(&block[start..end]);
            self.end_line();
            start = end + 1;
        }
        self.extend(&block[start..]);
    }

    /// Keeps a line from its first byte beyond ASCII on.
    fn extend(&mut self, part: &[u8]) {
        let plain = if self.pending.is_empty() { encoding_rs::Encoding::ascii_valid_up_to(part) } else { 0 };
        let part = &part[plain..];
        let room = LINE_LIMIT.saturating_sub(self.pending.len());
        self.pending.extend_from_slice(&part[..part.len().min(room)]);
    }

    fn end_line(&mut self) {
        let cut = self.pending.len() == LINE_LIMIT;
        if !self.pending.is_empty() {
            self.all += 1;
            self.utf8 += u64::from(fits_utf8(&self.pending, cut));
            self.cp949 += u64::from(fits_cp949(&self.pending, cut, &mut self.scratch));
        }
        self.pending.clear();
    }
}

fn fits_utf8(line: &[u8], cut: bool) -> bool {
    match std::str::from_utf8(line) {
        Ok(_) => true,
        Err(e) => cut && e.error_len().is_none(),
    }
}

fn fits_cp949(line: &[u8], cut: bool, scratch: &mut String) -> bool {
    scratch.clear();
    scratch.reserve(line.len() * 2 + 16);
    let mut decoder = EUC_KR.new_decoder_without_bom_handling();
    decoder.decode_to_string_without_replacement(line, scratch, !cut).0 == DecoderResult::InputEmpty
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide_bytes(bytes: &[u8]) -> Decision {
        decide(|| Ok(bytes)).unwrap()
    }

    fn encoded(label: &str, text: &str) -> Vec<u8> {
        let encoding = Encoding::from_label(label).unwrap();
        let mut out = encoding.bom().to_vec();
        encoding.encode(text, &mut out).unwrap();
        out
    }

    const TEXT: &str = "이름,전화\r\n홍길동,010-1234-5678\r\n김영희,02-123-4567\r\n";

    #[test]
    fn every_encoding_of_the_same_text_is_found() {
        for label in ["utf-8", "utf-8-bom", "cp949", "utf-16le", "utf-16be"] {
            assert_eq!(decide_bytes(&encoded(label, TEXT)).encoding.label(), label);
        }
    }

    #[test]
    fn the_mark_wins_for_utf16() {
        for e in [Encoding::UTF_16LE.with_bom(), Encoding::UTF_16BE.with_bom()] {
            let mut bytes = e.bom().to_vec();
            e.encode(TEXT, &mut bytes).unwrap();
            assert_eq!(decide_bytes(&bytes), Decision { encoding: e, why: Why::ByteOrderMark });
        }
    }

    /// Every Hangul syllable whose CP949 bytes are well-formed UTF-8: the trap has 345 of them.
    #[test]
    fn cp949_that_is_also_utf8_is_cp949() {
        let trapped: Vec<char> = ('가'..='힣')
            .filter(|c| std::str::from_utf8(&encoded("cp949", &c.to_string())).is_ok())
            .collect();
        assert_eq!(trapped.len(), 345);
        for c in &trapped {
            let bytes = encoded("cp949", &format!("name\r\n{c}\r\n"));
            let expected = Decision { encoding: Encoding::CP949, why: Why::Cp949ThatIsAlsoUtf8 };
            assert_eq!(decide_bytes(&bytes), expected, "{c}");
        }
    }

    #[test]
    fn one_foreign_line_does_not_turn_the_file() {
        let korean = "이름,전화\n".to_owned() + &"홍길동,010\n".repeat(50);
        let mut utf8 = korean.clone().into_bytes();
        utf8.extend(encoded("cp949", "김철수,02\n"));
        let found = decide_bytes(&utf8);
        assert_eq!(found.encoding, Encoding::UTF_8);
        assert_eq!(found.why, Why::Lines { fit: 51, of: 52 });
        let mut cp949 = encoded("cp949", &korean);
        cp949.extend("김철수똠,02\n".bytes());
        assert_eq!(decide_bytes(&cp949).encoding, Encoding::CP949);
    }

    #[test]
    fn a_character_over_a_block_end_is_whole() {
        for pad in 0..4 {
            let mut text = "a".repeat(BLOCK - 3 + pad);
            text.push_str("한글\n");
            assert_eq!(decide_bytes(text.as_bytes()).why, Why::WellFormed);
            assert_eq!(decide_bytes(&encoded("cp949", &text)).encoding, Encoding::CP949);
        }
    }

    #[test]
    fn zero_bytes_in_plain_text_are_not_utf16() {
        for text in [
            "이름,전화\n홍길동\0,010\0\n",
            "a\0b\0,c\n1,2\n",
            "이름\0,전화\0,주소\n김,010,서\n",
            "id,name\n1,\0\0\n2,b\n",
        ] {
            for pad in ["", " "] {
                assert_eq!(
                    decide_bytes(format!("{pad}{text}").as_bytes()).encoding,
                    Encoding::UTF_8,
                    "{text:?}"
                );
            }
        }
    }

    #[test]
    fn empty_and_ascii_are_utf8() {
        assert_eq!(decide_bytes(b"").why, Why::Ascii);
        assert_eq!(decide_bytes(b"a,b\n1,2\n").why, Why::Ascii);
    }
}
