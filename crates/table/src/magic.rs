//! What a file is, by its first bytes: the name is only a hint.

use memchr::memmem;

use crate::ErrorKind;

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text of some kind, or nothing that is known.
    Text,
    /// A ZIP archive that names parts of a workbook.
    Workbook,
    /// Apache Parquet.
    Parquet,
    /// Something else that is refused by its name; the detail is a product or format.
    Refused(ErrorKind, &'static str),
}

/// Looks at the start of the unpacked input. Who insists on text gets it unless a signature says otherwise.
pub(crate) fn look(head: &[u8], insists: bool) -> Kind {
    let known = drm(head).or_else(|| signed(head));
    let guessed = || if insists { Kind::Text } else { markup(head).unwrap_or_else(|| of_unknown(head)) };
    known.unwrap_or_else(guessed)
}

/// Headers of document-security products: Fasoo, `SoftCamp`, `MarkAny`.
fn drm(head: &[u8]) -> Option<Kind> {
    const PRODUCTS: &[(&[u8], &str)] = &[
        (b"\x9B DRMONE", "Fasoo"),
        (b"<!-- FasooSecureContainer", "Fasoo"),
        (b"SCDSA00", "SoftCamp"),
        (b"<DOCUMENT SAFER", "MarkAny"),
    ];
    PRODUCTS
        .iter()
        .find(|(magic, _)| head.starts_with(magic))
        .map(|&(_, p)| Kind::Refused(ErrorKind::DrmProtected, p))
}

/// Formats with a signature.
fn signed(head: &[u8]) -> Option<Kind> {
    const OTHERS: &[(&[u8], ErrorKind, &str)] = &[
        (b"%PDF-", ErrorKind::Pdf, "PDF"),
        (b"\x09\x08\x10\x00", ErrorKind::OldExcel, "BIFF8"),
        (b"\x09\x08\x08\x00", ErrorKind::OldExcel, "BIFF5"),
        (b"\x09\x04\x06\x00", ErrorKind::OldExcel, "BIFF4"),
        (b"\x09\x02\x06\x00", ErrorKind::OldExcel, "BIFF3"),
        (b"\x09\x00\x04\x00", ErrorKind::OldExcel, "BIFF2"),
        (b"HWP Document File", ErrorKind::OtherDocument, "HWP"),
        (b"7z\xBC\xAF\x27\x1C", ErrorKind::Zip, "7z"),
        (b"Rar!\x1A\x07", ErrorKind::Zip, "RAR"),
        (b"ALZ\x01", ErrorKind::Zip, "ALZ"),
        (b"EGGA", ErrorKind::Zip, "EGG"),
        (b"SQLite format 3\0", ErrorKind::Binary, "SQLite"),
        (b"\x89PNG\r\n\x1A\n", ErrorKind::Binary, "PNG"),
        (b"\xFF\xD8\xFF\xE0", ErrorKind::Binary, "JPEG"),
        (b"\xFF\xD8\xFF\xE1", ErrorKind::Binary, "JPEG"),
        (b"GIF89a", ErrorKind::Binary, "GIF"),
        (b"\x7FELF", ErrorKind::Binary, "ELF"),
        (b"MZ\x90\x00", ErrorKind::Binary, "EXE"),
    ];
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(zipped(head));
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Some(compound(head));
    }
    if head.starts_with(b"PAR1") {
        return Some(Kind::Parquet);
    }
    OTHERS
        .iter()
        .find(|(magic, ..)| head.starts_with(magic))
        .map(|&(_, kind, name)| Kind::Refused(kind, name))
}

/// A ZIP archive by the names of its parts, as far as the head shows them.
fn zipped(head: &[u8]) -> Kind {
    let holds = |name: &str| memmem::find(head, name.as_bytes()).is_some();
    if holds("xl/workbook.bin") {
        Kind::Refused(ErrorKind::OtherDocument, "XLSB")
    } else if ["xl/workbook", "xl/worksheets", "xl/styles", "xl/sharedStrings", "xl/theme", "xl/_rels"]
        .into_iter()
        .any(holds)
    {
        Kind::Workbook
    } else if holds("opendocument.") {
        Kind::Refused(ErrorKind::OtherDocument, "OpenDocument")
    } else if holds("word/document") || holds("ppt/presentation") {
        Kind::Refused(ErrorKind::OtherDocument, "Office")
    } else if holds("application/hwp") {
        Kind::Refused(ErrorKind::OtherDocument, "HWPX")
    } else if holds("[Content_Types].xml") {
        Kind::Workbook
    } else {
        Kind::Refused(ErrorKind::Zip, "ZIP")
    }
}

/// Where the first directory sector of an OLE compound file stands ([MS-CFB] 2.2): its stream names tell what it is.
pub(crate) fn directory_offset(head: &[u8]) -> Option<u64> {
    if !head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return None;
    }
    let shift = u16::from_le_bytes(head.get(30..32)?.try_into().ok()?);
    let sector = u32::from_le_bytes(head.get(48..52)?.try_into().ok()?);
    (shift <= 16).then(|| (u64::from(sector) + 1) << shift)
}

/// An OLE compound file by the names of its streams, which stand in UTF-16LE.
fn compound(head: &[u8]) -> Kind {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(head, &wide).is_some()
    };
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        Kind::Refused(ErrorKind::PasswordLocked, "OOXML")
    } else if holds("WordDocument") || holds("PowerPoint Document") {
        Kind::Refused(ErrorKind::OtherDocument, "Office")
    } else if holds("HwpSummaryInformation") {
        Kind::Refused(ErrorKind::OtherDocument, "HWP")
    } else {
        Kind::Refused(ErrorKind::OldExcel, "BIFF8")
    }
}

/// HTML and XML under another name.
fn markup(head: &[u8]) -> Option<Kind> {
    let start = readable_start(head);
    let opens = |tag: &str| start.starts_with(tag);
    if start.starts_with("mime-version:") && start.contains("multipart/related") {
        return Some(Kind::Refused(ErrorKind::HtmlTable, "MHTML"));
    }
    if !opens("<") {
        return None;
    }
    if start.contains("urn:schemas-microsoft-com:office:spreadsheet") && opens("<?xml") {
        return Some(Kind::Refused(ErrorKind::XmlSpreadsheet, "SpreadsheetML"));
    }
    const HTML: &[&str] =
        &["<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style", "<div", "<script"];
    let html = HTML.iter().any(|tag| opens(tag)) || start.contains("<html") || start.contains("<table");
    html.then_some(Kind::Refused(ErrorKind::HtmlTable, "HTML"))
}

/// The start in lower case, without marks, leading space and the zero bytes of UTF-16.
fn readable_start(head: &[u8]) -> String {
    let ascii = head.iter().take(4096).filter(|b| b.is_ascii() && **b != 0);
    let text: String = ascii.map(|&b| char::from(b.to_ascii_lowercase())).collect();
    text.trim_start().to_owned()
}

/// Without a signature: text, unless it is full of control characters that no text of any encoding has.
fn of_unknown(head: &[u8]) -> Kind {
    let sample = &head[..head.len().min(4096)];
    let controls = sample.iter().filter(|&&b| matches!(b, 1..=6 | 14..=25 | 28..=31)).count();
    if sample.len() >= 64 && controls * 20 > sample.len() {
        Kind::Refused(ErrorKind::Binary, "binary")
    } else {
        Kind::Text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(head: &[u8]) -> ErrorKind {
        match look(head, false) {
            Kind::Refused(kind, _) => kind,
            other => panic!("{other:?}"),
        }
    }

    fn compound_with(stream: &str) -> Vec<u8> {
        let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        file.resize(1024, 0);
        file.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        file
    }

    #[test]
    fn files_under_an_excel_name_are_named_as_what_they_are() {
        assert_eq!(refused(b"\xEF\xBB\xBF\r\n<HTML xmlns:x=\"urn\"><table>"), ErrorKind::HtmlTable);
        assert_eq!(refused(b"<meta charset=euc-kr><table><tr>"), ErrorKind::HtmlTable);
        assert_eq!(refused(b"\xFF\xFE<\0h\0t\0m\0l\0>\0"), ErrorKind::HtmlTable);
        let xml = b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
        assert_eq!(refused(xml), ErrorKind::XmlSpreadsheet);
        assert_eq!(refused(&compound_with("Workbook")), ErrorKind::OldExcel);
        assert_eq!(refused(&compound_with("EncryptedPackage")), ErrorKind::PasswordLocked);
        assert_eq!(refused(b"PK\x03\x04....members.csv"), ErrorKind::Zip);
        assert_eq!(refused(b"%PDF-1.7"), ErrorKind::Pdf);
    }

    #[test]
    fn document_security_is_named() {
        for (head, product) in [
            (&b"\x9B DRMONE  This Document is encrypted and protected by Fasoo DRM"[..], "Fasoo"),
            (b"<!-- FasooSecureContainer ", "Fasoo"),
            (b"SCDSA004\0\0A", "SoftCamp"),
            (b"<DOCUMENT SAFER V1>", "MarkAny"),
        ] {
            assert_eq!(look(head, false), Kind::Refused(ErrorKind::DrmProtected, product));
        }
    }

    #[test]
    fn text_is_text() {
        for head in [
            &b""[..],
            b"a,b\n",
            "이름,전화\n".as_bytes(),
            b"\xC8\xAB\xB1\xE6\xB5\xBF\n",
            b"\x00\x01",
            b"<b>,1\n",
        ] {
            assert_eq!(look(head, false), Kind::Text);
        }
    }
}
