//! Text encodings by the names people use.

use std::borrow::Cow;

use encoding_rs::{EUC_KR, EncoderResult};

/// A text encoding, with or without byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encoding {
    charset: Charset,
    bom: bool,
}

/// How characters become bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Charset {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// A superset of ASCII in which line ends, quotes and the allowed delimiters never are part of another character.
    Legacy(&'static encoding_rs::Encoding),
}

/// A character that the encoding does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unencodable {
    /// The byte offset of the character in the text.
    pub at: usize,
}

impl Encoding {
    /// UTF-8.
    pub const UTF_8: Encoding = Encoding { charset: Charset::Utf8, bom: false };
    /// UTF-8 that begins with a byte order mark, as Excel writes it.
    pub const UTF_8_BOM: Encoding = Encoding { charset: Charset::Utf8, bom: true };
    /// CP949, Microsoft's extension of EUC-KR (WHATWG `euc-kr`).
    pub const CP949: Encoding = Encoding { charset: Charset::Legacy(EUC_KR), bom: false };
    /// UTF-16, little end first.
    pub const UTF_16LE: Encoding = Encoding { charset: Charset::Utf16Le, bom: false };
    /// UTF-16, big end first.
    pub const UTF_16BE: Encoding = Encoding { charset: Charset::Utf16Be, bom: false };

    /// Whether it is UTF-8, with or without byte order mark.
    #[must_use]
    pub fn is_utf8(self) -> bool {
        self.charset == Charset::Utf8
    }

    /// Whether it is UTF-16, in which a line does not end with a byte.
    #[must_use]
    pub fn is_utf16(self) -> bool {
        matches!(self.charset, Charset::Utf16Le | Charset::Utf16Be)
    }

    /// Finds an encoding by a label such as `utf-8`, `utf-8-bom`, `cp949`, `ms949`, `uhc`, `euc-kr`, `utf-16le`.
    ///
    /// Every other label of the WHATWG Encoding Standard works too, but for stateful encodings (`iso-2022-jp`).
    #[must_use]
    pub fn from_label(label: &str) -> Option<Encoding> {
        let label = label.trim().to_ascii_lowercase();
        Some(match label.as_str() {
            "utf-8-bom" | "utf-8-sig" | "utf8-bom" | "utf8bom" => Encoding::UTF_8_BOM,
            "cp949" | "ms949" | "uhc" | "949" | "ms-949" | "cp-949" | "x-windows-949" | "ks_c_5601" => {
                Encoding::CP949
            }
            "utf-16" | "utf16" | "utf-16le" | "utf16le" | "utf-16-le" => Encoding::UTF_16LE,
            "utf-16be" | "utf16be" | "utf-16-be" => Encoding::UTF_16BE,
            other => Encoding::of_whatwg(encoding_rs::Encoding::for_label(other.as_bytes())?)?,
        })
    }

    /// The label: `utf-8`, `utf-8-bom`, `cp949`, `utf-16le`, `utf-16be`, or the WHATWG name of another one.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self.charset {
            Charset::Utf8 if self.bom => "utf-8-bom",
            Charset::Utf8 => "utf-8",
            Charset::Utf16Le => "utf-16le",
            Charset::Utf16Be => "utf-16be",
            Charset::Legacy(e) if e == EUC_KR => "cp949",
            Charset::Legacy(e) => e.name(),
        }
    }

    /// The byte order mark that the file begins with, possibly empty.
    #[must_use]
    pub fn bom(self) -> &'static [u8] {
        match (self.bom, self.charset) {
            (true, Charset::Utf8) => b"\xEF\xBB\xBF",
            (true, Charset::Utf16Le) => b"\xFF\xFE",
            (true, Charset::Utf16Be) => b"\xFE\xFF",
            _ => b"",
        }
    }

    /// Appends `text` in this encoding, without a byte order mark.
    ///
    /// # Errors
    /// At the first character that the encoding does not have; what came before it is appended.
    pub fn encode(self, text: &str, out: &mut Vec<u8>) -> Result<(), Unencodable> {
        match self.charset {
            Charset::Utf8 => out.extend_from_slice(text.as_bytes()),
            Charset::Utf16Le => out.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
            Charset::Utf16Be => out.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
            Charset::Legacy(e) => return encode_legacy(e, text, out),
        }
        Ok(())
    }

    pub(crate) fn without_bom(self) -> Encoding {
        Encoding { bom: false, ..self }
    }

    pub(crate) fn with_bom(self) -> Encoding {
        Encoding { bom: true, ..self }
    }

    pub(crate) fn charset(self) -> Charset {
        self.charset
    }

    /// Whether `byte` may be the second half of another character, so that it cannot be a delimiter.
    pub(crate) fn hides(self, byte: u8) -> bool {
        match self.charset {
            Charset::Legacy(e) => e != EUC_KR && !e.is_single_byte() && byte >= 0x40,
            _ => false,
        }
    }

    /// Decodes bytes, with replacement characters for what the encoding does not have.
    #[must_use]
    pub fn decode_lossy(self, bytes: &[u8]) -> Cow<'_, str> {
        self.decode(bytes).0
    }

    /// Decodes whole text; what is malformed becomes U+FFFD and the flag is true.
    pub(crate) fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        self.whatwg().decode_without_bom_handling(bytes)
    }

    /// Whether `bytes` are well-formed in this encoding.
    pub(crate) fn is_well_formed(self, bytes: &[u8]) -> bool {
        match self.charset {
            Charset::Utf8 => simdutf8::basic::from_utf8(bytes).is_ok(),
            _ => self.whatwg().decode_without_bom_handling_and_without_replacement(bytes).is_some(),
        }
    }

    pub(crate) fn whatwg(self) -> &'static encoding_rs::Encoding {
        match self.charset {
            Charset::Utf8 => encoding_rs::UTF_8,
            Charset::Utf16Le => encoding_rs::UTF_16LE,
            Charset::Utf16Be => encoding_rs::UTF_16BE,
            Charset::Legacy(e) => e,
        }
    }

    fn of_whatwg(e: &'static encoding_rs::Encoding) -> Option<Encoding> {
        let charset = match e {
            e if e == encoding_rs::UTF_8 => Charset::Utf8,
            e if e == encoding_rs::UTF_16LE => Charset::Utf16Le,
            e if e == encoding_rs::UTF_16BE => Charset::Utf16Be,
            e if e == encoding_rs::REPLACEMENT || !e.is_ascii_compatible() => return None,
            e => Charset::Legacy(e),
        };
        Some(Encoding { charset, bom: false })
    }
}

fn encode_legacy(
    e: &'static encoding_rs::Encoding,
    text: &str,
    out: &mut Vec<u8>,
) -> Result<(), Unencodable> {
    if text.is_ascii() {
        out.extend_from_slice(text.as_bytes());
        return Ok(());
    }
    let mut encoder = e.new_encoder();
    let mut done = 0;
    loop {
        out.reserve((text.len() - done) * 2 + 8);
        let (result, read) = encoder.encode_from_utf8_to_vec_without_replacement(&text[done..], out, true);
        done += read;
        match result {
            EncoderResult::InputEmpty => return Ok(()),
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(c) => return Err(Unencodable { at: done - c.len_utf8() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_cp949_is_cp949() {
        for label in [
            "cp949",
            "MS949",
            "uhc",
            "euc-kr",
            "EUC-KR",
            "ks_c_5601-1987",
            "korean",
            "windows-949",
            " Cp949 ",
        ] {
            assert_eq!(Encoding::from_label(label), Some(Encoding::CP949), "{label}");
        }
    }

    #[test]
    fn labels_read_back() {
        for e in
            [Encoding::UTF_8, Encoding::UTF_8_BOM, Encoding::CP949, Encoding::UTF_16LE, Encoding::UTF_16BE]
        {
            assert_eq!(Encoding::from_label(e.label()), Some(e));
        }
        assert_eq!(Encoding::from_label("shift_jis").map(Encoding::label), Some("Shift_JIS"));
        assert_eq!(Encoding::from_label("iso-2022-jp"), None);
        assert_eq!(Encoding::from_label("없는것"), None);
    }

    #[test]
    fn text_comes_back_from_every_encoding() {
        let text = "똠방각하 펲시콜라, 홍길동 010\n";
        for e in [Encoding::UTF_8, Encoding::CP949, Encoding::UTF_16LE, Encoding::UTF_16BE] {
            let mut bytes = Vec::new();
            e.encode(text, &mut bytes).unwrap();
            assert_eq!(e.decode(&bytes), (Cow::Borrowed(text), false), "{}", e.label());
        }
    }

    #[test]
    fn a_character_that_is_not_there_is_named() {
        let mut out = Vec::new();
        assert_eq!(Encoding::CP949.encode("가😀나", &mut out), Err(Unencodable { at: 3 }));
        assert_eq!(out, b"\xB0\xA1");
    }
}
