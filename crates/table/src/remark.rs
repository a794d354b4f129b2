//! What was decided about an input and why, in both languages.

use std::path::Path;

use cleanse_core::{Lang, Text};

use crate::detect::Why;
use crate::{Encoding, Format};

/// Something that was decided about the input and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    en: String,
    ko: String,
}

impl Remark {
    /// The sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ko => &self.ko,
        }
    }

    /// Only what somebody may want to know: an encoding that is plain is not worth a line.
    pub(crate) fn of_encoding(encoding: Encoding, why: Why) -> Option<Remark> {
        let label = encoding.label();
        Some(match why {
            Why::ByteOrderMark | Why::Ascii | Why::WellFormed => return None,
            Why::ZeroBytes => Remark {
                en: format!(
                    "read as {label}: there is no byte order mark, but every second byte of plain letters is zero"
                ),
                ko: format!(
                    "{label} 인코딩으로 읽었습니다. 바이트 순서 표시(BOM)는 없으나 글자마다 0 바이트가 있습니다."
                ),
            },
            Why::Cp949ThatIsAlsoUtf8 => Remark {
                en: format!(
                    "read as {label}: the bytes are well-formed UTF-8 too, but only as {label} are they Hangul"
                ),
                ko: format!(
                    "{label} 인코딩으로 읽었습니다. UTF-8로도 읽히지만 {label}로 읽을 때만 한글이 됩니다."
                ),
            },
            Why::Lines { fit, of } => Remark {
                en: format!(
                    "read as {label}, which fits {} of {} lines beyond ASCII; the others are set aside",
                    grouped(fit),
                    grouped(of)
                ),
                ko: format!(
                    "{label} 인코딩으로 읽었습니다. 한글 등이 있는 {}행 중 {}행이 맞습니다. 나머지는 판독 불가 행으로 별도 보관합니다.",
                    grouped(of),
                    grouped(fit)
                ),
            },
        })
    }

    /// An option that says nothing about an input of this kind.
    #[must_use]
    pub fn without_effect(option: &str, why: Text) -> Remark {
        Remark {
            en: format!("{option} is without effect: {}", why.en),
            ko: format!("{option} 옵션은 쓰이지 않았습니다. {}", why.ko),
        }
    }

    /// Which sheet was taken, where there was a choice.
    #[cfg(feature = "xlsx")]
    pub(crate) fn of_sheets(name: &str, all: &[crate::SheetInfo]) -> Option<Remark> {
        let others: Vec<String> =
            all.iter().filter(|s| s.name != name).map(|s| format!("‘{}’", s.name)).collect();
        let list = others.join(", ");
        (!others.is_empty()).then(|| Remark {
            en: format!("sheet ‘{name}’ was read; not read: {list}"),
            ko: format!("‘{name}’ 시트를 읽었습니다. 읽지 않은 시트: {list}"),
        })
    }

    /// Formulas that have no value.
    #[cfg(feature = "xlsx")]
    pub(crate) fn of_formulas(found: &crate::xlsx::Uncalculated) -> Remark {
        let (n, first) = (grouped(found.count), &found.first);
        Remark {
            en: format!(
                "{n} formulas were saved without a result and are read as empty, the first in {first}: open the file in a spreadsheet, calculate and save it"
            ),
            ko: format!(
                "계산 결과 없이 저장된 수식 {n}개를 빈 셀로 읽었습니다(첫 셀 {first}). 엑셀에서 열어 다시 계산하고 저장하십시오."
            ),
        }
    }

    /// A name that claims a workbook while the content is text.
    pub(crate) fn of_name(path: Option<&Path>, format: Format) -> Option<Remark> {
        let name = path?.file_name()?.to_str()?;
        let (_, extension) = name.rsplit_once('.')?;
        let excel = ["xls", "xlsx", "xlsm", "xlsb"].iter().any(|e| extension.eq_ignore_ascii_case(e));
        let (en, ko) = match format {
            Format::Tsv => ("tab-separated text", "탭으로 구분한 텍스트"),
            Format::Csv => ("comma-separated text", "쉼표로 구분한 텍스트"),
            Format::Jsonl => ("JSON Lines", "JSON Lines 텍스트"),
            Format::Delimited => ("delimited text", "구분자가 있는 텍스트"),
            Format::Xlsx | Format::Parquet => return None,
        };
        excel.then(|| Remark {
            en: format!("‘{name}’ is {en}, not an Excel file; it was read as text"),
            ko: format!("‘{name}’: 엑셀 파일이 아니라 {ko} 파일입니다. 텍스트로 읽었습니다."),
        })
    }
}

/// With thousands separators.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trap_is_said_aloud() {
        let remark = Remark::of_encoding(Encoding::CP949, Why::Cp949ThatIsAlsoUtf8).unwrap();
        assert!(remark.text(Lang::Ko).starts_with("cp949 인코딩으로"));
        assert_eq!(Remark::of_encoding(Encoding::UTF_8, Why::WellFormed), None);
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn text_under_an_excel_name_is_named() {
        let remark = Remark::of_name(Some(Path::new("회원.xls")), Format::Tsv).unwrap();
        assert_eq!(
            remark.text(Lang::Ko),
            "‘회원.xls’: 엑셀 파일이 아니라 탭으로 구분한 텍스트 파일입니다. 텍스트로 읽었습니다."
        );
        assert_eq!(Remark::of_name(Some(Path::new("회원.csv")), Format::Csv), None);
    }
}
