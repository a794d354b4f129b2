//! Hundreds of bad files: no panic, a documented exit code, bounded memory.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::{cleanse, example, read, scratch, stderr};

/// What a process may take of memory beside its code, in KiB.
const MEMORY: u32 = 256 * 1024;

/// A small table with Hangul, quotes and an empty cell.
const TABLE: &str = "회원번호,이름,휴대폰,이메일,비고\n\
    1,김보라,010.2345.6789,bora@naver.con,\"그는 \"\"네\"\"라고\n말함\"\n\
    2,서하늘,01046153569,,\n\
    3,정나래,,nara e@daum.net,\"서울, 강남\"\n";

/// A name, which says the format, and the bytes.
type Bad = (String, Vec<u8>);

#[test]
fn no_bad_file_ends_badly() {
    let dir = scratch();
    let files = all();
    assert!(files.len() >= 300, "{}", files.len());
    let paths: Vec<PathBuf> = files
        .iter()
        .enumerate()
        .map(|(n, (name, bytes))| {
            let path = dir.path().join(format!("{n:03}-{name}"));
            fs::write(&path, bytes).expect("writes");
            path
        })
        .collect();
    drop(files);
    std::thread::scope(|scope| {
        for part in paths.chunks(paths.len().div_ceil(2)) {
            scope.spawn(move || part.iter().for_each(|path| survives(path)));
        }
    });
}

/// Checks one file and looks at how that ended.
fn survives(path: &Path) {
    let formats = ["text", "github", "json", "sarif"];
    let format = formats[path.as_os_str().len() % formats.len()];
    let output = checked(path, format);
    let said = stderr(&output);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match output.status.code() {
        Some(0) => {}
        Some(2) => assert!(said.contains("error: ") || said.contains("오류: "), "{name}: {said}"),
        code => panic!("{name} ended with {code:?}: {said}"),
    }
    assert!(!said.contains("defect") && !said.contains("결함"), "{name}: {said}");
    if format == "json" && output.status.success() {
        let json: Result<serde_json::Value, _> = serde_json::from_slice(&output.stdout);
        assert!(json.is_ok(), "{name}: {json:?}");
    }
    if format == "github" {
        let text = String::from_utf8_lossy(&output.stdout);
        let strange = text.lines().find(|l| {
            l.starts_with("::")
                && !l.starts_with("::error")
                && !l.starts_with("::warning")
                && !l.starts_with("::notice")
        });
        assert_eq!(strange, None, "{name} gives commands");
    }
}

#[cfg(unix)]
fn checked(path: &Path, format: &str) -> Output {
    Command::new("sh")
        .args(["-c", &format!("ulimit -d {MEMORY} && exec \"$@\""), "sh", env!("CARGO_BIN_EXE_cleanse")])
        .args(["check", "--fail-on", "never", "--threads", "1", "--output-format", format])
        .arg(path)
        .env("LC_ALL", "C")
        .output()
        .expect("runs")
}

#[cfg(not(unix))]
fn checked(path: &Path, format: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cleanse"))
        .args(["check", "--fail-on", "never", "--threads", "1", "--output-format", format])
        .arg(path)
        .output()
        .expect("runs")
}

fn all() -> Vec<Bad> {
    let parts = [
        encodings(),
        quotes(),
        line_ends(),
        widths(),
        sizes(),
        truncated(),
        bombs(),
        injections(),
        pretenders(),
        json_lines(),
    ];
    parts.into_iter().flatten().collect()
}

fn encodings() -> Vec<Bad> {
    let cp949 = read(&example("customers-cp949.csv"))[..4_000].to_vec();
    let utf16 = |bytes: fn(u16) -> [u8; 2]| TABLE.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    let utf32: Vec<u8> = TABLE.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    let with = |head: &[u8], tail: &[u8]| [head, tail].concat();
    let forms = [
        ("bom", with(b"\xEF\xBB\xBF", TABLE.as_bytes())),
        ("two-boms", with(b"\xEF\xBB\xBF\xEF\xBB\xBF", TABLE.as_bytes())),
        ("bom-alone", b"\xEF\xBB\xBF".to_vec()),
        ("le", little.clone()),
        ("le-bom", with(b"\xFF\xFE", &little)),
        ("le-odd", with(b"\xFF\xFE", &little[..little.len() - 1])),
        ("be", big.clone()),
        ("be-bom", with(b"\xFE\xFF", &big)),
        ("wrong-bom", with(b"\xFE\xFF", &little)),
        ("lone-surrogate", with(&with(b"\xFF\xFE", &little), b"\x00\xD8\x0A\x00")),
        ("utf32", with(b"\xFF\xFE\x00\x00", &utf32)),
        ("cp949", cp949.clone()),
        ("cp949-broken", with(&cp949, b"\n\xFF\x80\xC8,\x81\n")),
        ("mixed", with(TABLE.as_bytes(), &cp949)),
        ("latin1", TABLE.bytes().map(|b| b | 0x80).collect()),
        ("zeros", TABLE.bytes().flat_map(|b| [b, 0]).collect()),
        ("overlong", with(TABLE.as_bytes(), b"4,\xC0\xAF\xE0\x80\xAF,\xF8\x88\x80\x80\x80\n")),
        ("control", (0..32).chain(TABLE.bytes()).collect()),
    ];
    let named = |(name, bytes): (&str, Vec<u8>)| {
        ["csv", "tsv", "txt"].map(|end| (format!("encoding-{name}.{end}"), bytes.clone()))
    };
    forms.into_iter().flat_map(named).collect()
}

fn quotes() -> Vec<Bad> {
    let cells = [
        "\"열린",
        "닫힌\"",
        "\"",
        "\"\"\"",
        "가\"나\"다",
        "\"가\" 나",
        "=\"01023456789\"",
        "'010-2345-6789",
        "\"가\r\"",
        "\"\0\"",
        "\" \"\" \"",
    ];
    let mut files = Vec::new();
    for (n, cell) in cells.iter().enumerate() {
        for (m, delimiter) in [",", ";", "\t", "|", "^"].iter().enumerate() {
            let head = ["회원번호", "이름", "휴대폰"].join(delimiter);
            let row = ["1", cell, "010-2345-6789"].join(delimiter);
            let plain = ["2", "김보라", "010-2345-6788"].join(delimiter);
            files.push((format!("quote-{n}-{m}.csv"), format!("{head}\n{row}\n{plain}\n").into_bytes()));
        }
    }
    files
}

fn line_ends() -> Vec<Bad> {
    let ends =
        ["\r", "\r\n", "\n\r", "\n\n\n", "\u{2028}", "\u{85}", "\u{b}", "\u{c}", "\r\r\n", "\0\n", " \n", ""];
    let of = |end: &str| TABLE.replace('\n', end).into_bytes();
    ends.iter().enumerate().map(|(n, end)| (format!("end-{n}.csv"), of(end))).collect()
}

fn widths() -> Vec<Bad> {
    let head = "회원번호,이름,휴대폰\n";
    let wide = |n: usize| (0..n).map(|i| format!("열{i}")).collect::<Vec<_>>().join(",") + "\n";
    let row = |n: usize| vec!["010-2345-6789"; n].join(",") + "\n";
    let files = [
        ("short", head.to_owned() + "1\n1,김보라\n"),
        ("long", head.to_owned() + &row(1_000)),
        ("ragged", head.to_owned() + &(0..200).map(row).collect::<String>()),
        ("columns-1000", wide(1_000) + &row(1_000)),
        ("columns-100000", wide(100_000) + &row(100_000)),
        ("columns-100000-blank", wide(100_000) + &"\n".repeat(1_000)),
        ("columns-100000-short", wide(100_000) + &"1\n".repeat(1_000)),
        ("delimiters", ",".repeat(100_000)),
        ("delimiter-rows", ",,,\n".repeat(10_000)),
        ("same-headers", "휴대폰,".repeat(500) + "\n" + &row(501)),
        ("empty-headers", ",,,\n1,김보라,010-2345-6789,\n".to_owned()),
        ("header-only", head.to_owned()),
        ("titles-only", "제목\n\n안내\n".to_owned()),
    ];
    files.into_iter().map(|(name, text)| (format!("width-{name}.csv"), text.into_bytes())).collect()
}

fn sizes() -> Vec<Bad> {
    let head = "회원번호,이름,휴대폰,주소,비고\n";
    let huge = |filler: &str, bytes: usize| {
        let filler = filler.repeat(bytes / filler.len());
        [0, 1, 2, 3, 4].map(|at| {
            let mut cells = ["1", "김보라", "010-2345-6789", "서울 강남구", ""].map(str::to_owned);
            cells[at].clone_from(&filler);
            format!("{head}{}\n2,서하늘,010-2345-6788,,\n", cells.join(","))
        })
    };
    let mut files = Vec::new();
    for (n, filler) in
        ["가", "9", "-", "@", "a.", "0 ", "김보라 ", "(", "e\u{301}", "\u{200b}"].iter().enumerate()
    {
        for (at, text) in huge(filler, 60_000).into_iter().enumerate() {
            files.push((format!("huge-{n}-{at}.csv"), text.into_bytes()));
        }
    }
    let [text, ..] = huge("가", 8 << 20);
    files.push(("huge-cell.csv".to_owned(), text.into_bytes()));
    files.push(("huge-header.csv".to_owned(), ("휴대폰".repeat(100_000) + "\n1\n").into_bytes()));
    for byte in (0..=255u8).step_by(16) {
        files.push((format!("byte-{byte}.csv"), vec![byte]));
    }
    for end in ["csv", "tsv", "txt", "jsonl", "xlsx", "gz", "csv.gz", "parquet", "xls"] {
        files.push((format!("empty.{end}"), Vec::new()));
    }
    files
}

fn truncated() -> Vec<Bad> {
    let whole = [
        ("utf8.csv", read(&example("customers.csv"))[..3_000].to_vec()),
        ("cp949.csv", read(&example("customers-cp949.csv"))[..3_000].to_vec()),
        ("zip.csv.gz", gzipped(TABLE.as_bytes())),
        ("book.xlsx", workbook()),
    ];
    let mut files = Vec::new();
    for (name, bytes) in whole {
        for part in 1..=14 {
            files.push((format!("cut-{part}-{name}"), bytes[..bytes.len() * part / 15].to_vec()));
        }
        let mut flipped = bytes.clone();
        flipped.iter_mut().step_by(97).for_each(|b| *b ^= 0x55);
        files.push((format!("flipped-{name}"), flipped));
    }
    files
}

fn workbook() -> Vec<u8> {
    use cleanse_table::{SheetColumn, WorkbookWriter};
    let mut book = WorkbookWriter::new();
    let columns = ["회원번호", "이름", "휴대폰"].map(SheetColumn::text);
    book.sheet("회원", &columns).expect("a sheet");
    book.row(["1", "김보라", "010.2345.6789"]).expect("a row");
    let mut bytes = std::io::Cursor::new(Vec::new());
    book.save(&mut bytes, Path::new("book.xlsx")).expect("saved");
    bytes.into_inner()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).expect("packed");
    packed.finish().expect("packed")
}

fn bombs() -> Vec<Bad> {
    let zeros = gzipped(&vec![0; 64 << 20]);
    let lines = gzipped(&"가,나\n".repeat(2 << 20).into_bytes());
    let cell = gzipped(&[b"\"".to_vec(), vec![b'a'; 64 << 20]].concat());
    let twice = gzipped(&zeros);
    vec![
        ("bomb-zeros.csv.gz".to_owned(), zeros),
        ("bomb-lines.csv.gz".to_owned(), lines),
        ("bomb-cell.csv.gz".to_owned(), cell),
        ("bomb-twice.csv.gz".to_owned(), twice),
    ]
}

fn injections() -> Vec<Bad> {
    let cells = [
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "+1-1",
        "<script>alert(1)</script>",
        "\u{1b}[31m붉은\u{1b}[0m",
        "::error file=x::밀어 넣기",
        "\"가\n::set-output name=x::y\"",
        "%0A::warning::x",
        "]]></failure>",
        "${IFS}`id`",
        "../../etc/passwd",
        "\u{202e}뒤집힌",
        "{{ 7*7 }}",
        "' OR 1=1 --",
    ];
    let file = |(n, cell): (usize, &&str)| {
        let rows = format!("{cell},이름,휴대폰\n1,{cell},{cell}\n{cell},김보라,010.2345.6789\n");
        (format!("injection-{n}.csv"), rows.into_bytes())
    };
    cells.iter().enumerate().map(file).collect()
}

fn pretenders() -> Vec<Bad> {
    let heads: [&[u8]; 12] = [
        b"%PDF-1.7\n",
        b"\x89PNG\r\n\x1a\n",
        b"\x7fELF\x02\x01\x01",
        b"<html><table><tr><td>1</td></tr></table></html>",
        b"<?xml version=\"1.0\"?><Workbook/>",
        b"{\\rtf1 }",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"PK\x03\x04\x14\x00\x00\x00",
        b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        b"PAR1\0\0PAR1",
        b"\x1f\x8b\x08\0\0\0",
        b"SQLite format 3\0",
    ];
    let mut files = Vec::new();
    for (n, head) in heads.iter().enumerate() {
        for end in ["csv", "xlsx", "xls", "jsonl"] {
            files.push((format!("pretender-{n}.{end}"), [head, &[0x20; 600][..]].concat()));
        }
    }
    files
}

fn json_lines() -> Vec<Bad> {
    let deep = "[".repeat(50_000);
    let lines = [
        "{\"휴대폰\":\"010-2345-6789\"}\n{\"휴대폰\":",
        "[1,2,3]\n",
        "null\n",
        "{}\n{}\n",
        "{\"휴대폰\":{\"가\":[1]}}\n",
        "{\"휴대폰\":1e999}\n",
        "{\"휴대폰\":1023456789}\n",
        "{\"휴대폰\":\"\\ud800\"}\n",
        "{\"휴대폰\":1,\"휴대폰\":2}\n",
        "{\"휴대폰\":\"가\u{1}나\"}\n",
        "\u{feff}{\"휴대폰\":\"010\"}\n",
        "{'휴대폰':'010'}\n",
        "{\"휴대폰\":\"010\"} {\"휴대폰\":\"011\"}\n",
        deep.as_str(),
    ];
    let file = |(n, text): (usize, &&str)| (format!("json-{n}.jsonl"), text.as_bytes().to_vec());
    lines.iter().enumerate().map(file).collect()
}

/// Lines of feedback that hold none are named, and the others are read.
#[test]
fn lines_of_feedback_that_hold_none_are_named() {
    let dir = scratch();
    let file = dir.path().join("replies.jsonl");
    let lines = "{\"id\":\"1\",\"reply\":\"550 5.1.1 User unknown\"}\nnot json\n\n{}\n{\"id\":\"2\",\"reply\":\"552 5.2.2 Mailbox full\"}\n";
    fs::write(&file, lines).expect("writes");
    let output = cleanse().args(["bounce", "--lang", "en"]).arg(&file).output().expect("runs");
    assert_eq!(output.stdout.iter().filter(|&&b| b == b'\n').count(), 2);
    assert!(stderr(&output).contains("2 rows hold no reply and no event: 2, 3"), "{}", stderr(&output));
}
