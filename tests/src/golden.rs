//! Golden tables: what a cell must become. The format is described in `golden/README.md`.

use std::collections::HashSet;
use std::fmt::{Debug, Display, Write as _};

use cleanse_core::{Cleansed, Context, Date, Field, Verdict};
use unicode_normalization::UnicodeNormalization;

/// What a field made of a cell, in words.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The verdict; none only in a default outcome.
    pub verdict: Option<Verdict>,
    /// The canonical form.
    pub value: Option<String>,
    /// Readings to confirm, likeliest first.
    pub suggestions: Vec<String>,
    /// Further values of the cell.
    pub others: Vec<String>,
    /// The kind in kebab case.
    pub kind: Option<String>,
    /// Words that safe fixes took out.
    pub notes: Vec<String>,
    /// Codes of the rules that were hit.
    pub rules: Vec<&'static str>,
    /// Parts of the value that a field has beside its canonical form.
    pub parts: Vec<(&'static str, Option<String>)>,
}

impl Outcome {
    /// Puts a cleansed cell into words; `parts` names what a field shows beside its value.
    pub fn of<T: Field + Display>(
        cleansed: &Cleansed<T>,
        parts: impl Fn(&Cleansed<T>) -> Vec<(&'static str, Option<String>)>,
    ) -> Outcome {
        let words = |values: &[T]| values.iter().map(T::to_string).collect();
        Outcome {
            verdict: Some(cleansed.verdict),
            value: cleansed.value.as_ref().map(T::to_string),
            suggestions: words(&cleansed.suggestions),
            others: words(&cleansed.others),
            kind: cleansed.kind.map(|k| kebab(&k)),
            notes: cleansed.notes.iter().map(|n| n.text.to_string()).collect(),
            rules: cleansed.findings.iter().map(|f| f.rule.code).collect(),
            parts: parts(cleansed),
        }
    }
}

/// The machine name of a kind: `TollFree` is `toll-free`.
fn kebab(kind: &impl Debug) -> String {
    let mut out = String::new();
    for c in format!("{kind:?}").chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The reader of a field, as the runner calls it.
pub type Reader = fn(&str, &Context<'_>) -> Outcome;

/// Runs every row of a table and every law; one line for each failure, and how many rows there were.
#[must_use]
pub fn run(table: &str, read: Reader) -> (usize, Vec<String>) {
    let mut failures = Vec::new();
    let rows = parse(table, &mut failures);
    let mut names = HashSet::new();
    for row in &rows {
        if !names.insert(row.name()) {
            failures.push(format!("line {}: the name {:?} is there twice", row.line, row.name()));
        }
        match row.context() {
            Ok(cx) => check(row, &cx, read, &mut failures),
            Err(problem) => failures.push(format!("line {}: {problem}", row.line)),
        }
    }
    (rows.len(), failures)
}

fn check(row: &Row<'_>, cx: &Context<'_>, read: Reader, failures: &mut Vec<String>) {
    let input = row.text("input").unwrap_or_default();
    let outcome = read(&input, cx);
    let mut problems = differences(row, &outcome);
    problems.extend(broken_laws(&input, &outcome, cx, read));
    for problem in problems {
        failures.push(format!("line {} {}: {problem} (input {input:?})", row.line, row.name()));
    }
}

/// One row: cells by header.
struct Row<'t> {
    line: usize,
    cells: Vec<(&'t str, &'t str)>,
}

impl<'t> Row<'t> {
    /// The cell as written, none when it is empty or its column is not there.
    fn cell(&self, column: &str) -> Option<&'t str> {
        self.cells
            .iter()
            .find(|(header, _)| *header == column)
            .map(|(_, cell)| *cell)
            .filter(|cell| !cell.is_empty())
    }

    fn text(&self, column: &str) -> Option<String> {
        self.cell(column).map(unescape)
    }

    fn name(&self) -> &'t str {
        self.cell("name").unwrap_or("unnamed")
    }

    fn context(&self) -> Result<Context<'t>, String> {
        let mut cx = Context { area: self.cell("area"), ..Context::default() };
        if let Some(as_of) = self.cell("as_of") {
            cx.as_of = as_of.parse::<Date>().map_err(|e| e.to_string())?;
        }
        Ok(cx)
    }
}

fn parse<'t>(table: &'t str, failures: &mut Vec<String>) -> Vec<Row<'t>> {
    let mut lines = table.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
    let Some((header, _)) = lines.next() else { return Vec::new() };
    let headers: Vec<&str> = header.split('\t').collect();
    let mut rows = Vec::new();
    for (text, line) in lines {
        let cells: Vec<&str> = text.split('\t').collect();
        if cells.len() > headers.len() {
            failures.push(format!("line {line}: {} cells under {} headers", cells.len(), headers.len()));
        }
        rows.push(Row { line, cells: headers.iter().copied().zip(cells).collect() });
    }
    rows
}

/// Reads the escapes of a cell; an unknown one stays as it is written.
fn unescape(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let (text, used) = match escape.as_bytes().first() {
            Some(b't') => ("\t", 1),
            Some(b'n') => ("\n", 1),
            Some(b'r') => ("\r", 1),
            Some(b'\\') => ("\\", 1),
            Some(b'-') => ("-", 1),
            Some(b'e') => ("", 1),
            _ => match code_point(escape) {
                Some((c, used)) => {
                    out.push(c);
                    ("", used)
                }
                None => ("\\", 0),
            },
        };
        out.push_str(text);
        rest = &escape[used..];
    }
    out.push_str(rest);
    out
}

/// The character of `u{FEFF}` and the length of the escape.
fn code_point(escape: &str) -> Option<(char, usize)> {
    let (hex, _) = escape.strip_prefix("u{")?.split_once('}')?;
    let c = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
    Some((c, hex.len() + 3))
}

/// The asserted cells that do not hold.
fn differences(row: &Row<'_>, outcome: &Outcome) -> Vec<String> {
    let mut problems = Vec::new();
    for &(column, cell) in &row.cells {
        if cell.is_empty() {
            continue;
        }
        let problem = match column {
            "name" | "input" | "as_of" | "area" => None,
            "verdict" => differs(cell, outcome.verdict.map(Verdict::as_str)),
            "value" => differs(cell, outcome.value.as_deref()),
            "kind" => differs(cell, outcome.kind.as_deref()),
            "suggestion" => list_differs(cell, &outcome.suggestions, true),
            "others" => list_differs(cell, &outcome.others, false),
            "note" => list_differs(cell, &outcome.notes, false),
            "rules" => rules_differ(cell, &outcome.rules),
            part => match outcome.parts.iter().find(|(name, _)| *name == part) {
                Some((_, value)) => differs(cell, value.as_deref()),
                None => Some("is no column of this field".to_owned()),
            },
        };
        problems.extend(problem.map(|p| format!("{column} {p}")));
    }
    problems
}

fn differs(cell: &str, actual: Option<&str>) -> Option<String> {
    let expected = (cell != "-").then(|| unescape(cell));
    (expected.as_deref() != actual).then(|| format!("is {actual:?}, not {expected:?}"))
}

fn list_differs(cell: &str, actual: &[String], only_the_first: bool) -> Option<String> {
    let expected: Vec<String> =
        if cell == "-" { Vec::new() } else { cell.split(" | ").map(unescape).collect() };
    let holds = match only_the_first {
        true if !expected.is_empty() => actual.starts_with(&expected),
        _ => actual == expected,
    };
    (!holds).then(|| format!("is {actual:?}, not {expected:?}"))
}

fn rules_differ(cell: &str, hit: &[&str]) -> Option<String> {
    let holds = |code: &str| match code.strip_prefix('!') {
        Some(code) => !hit.contains(&code),
        None => hit.contains(&code),
    };
    let all = if cell == "-" { hit.is_empty() } else { cell.split(' ').all(holds) };
    (!all).then(|| format!("are {hit:?}, not {cell}"))
}

/// The laws that every row is held to.
fn broken_laws(input: &str, outcome: &Outcome, cx: &Context<'_>, read: Reader) -> Vec<String> {
    let mut problems = Vec::new();
    if let (Some(value), true) = (&outcome.value, outcome.verdict.is_some_and(Verdict::is_usable)) {
        let again = read(value, cx);
        if (again.verdict, again.value.as_ref()) != (Some(Verdict::Clean), Some(value)) {
            problems
                .push(format!("the value {value:?} cleansed again is {:?} {:?}", again.verdict, again.value));
        }
    }
    let has_variant = input.chars().any(|c| matches!(c, '\u{F900}'..='\u{FA0B}'));
    if !has_variant {
        problems.extend(insensitive(&input.nfd().collect::<String>(), "NFD", outcome, cx, read));
    }
    // No spreadsheet writes its marks or its fractions in full width.
    let of_a_spreadsheet =
        input.starts_with(['#', '=', '\'']) || (input.contains('.') && input.parse::<f64>().is_ok());
    if !of_a_spreadsheet {
        problems.extend(insensitive(&full_width(input), "full width", outcome, cx, read));
    }
    problems
}

fn insensitive(input: &str, form: &str, outcome: &Outcome, cx: &Context<'_>, read: Reader) -> Option<String> {
    let other = read(input, cx);
    let differs = other.value != outcome.value || other.suggestions != outcome.suggestions;
    differs.then(|| {
        let mut problem = format!("in {form} the value is {:?}", other.value);
        let _ = write!(
            problem,
            " with {:?}, not {:?} with {:?}",
            other.suggestions, outcome.value, outcome.suggestions
        );
        problem
    })
}

/// Printable ASCII in full width, spaces included.
fn full_width(s: &str) -> String {
    let wide = |c: char| match c {
        ' ' => '\u{3000}',
        '!'..='~' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
        _ => c,
    };
    s.chars().map(wide).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn echo(input: &str, _: &Context<'_>) -> Outcome {
        let folded: String = input.nfkc().collect();
        Outcome {
            verdict: Some(if folded == "no" { Verdict::Invalid } else { Verdict::Clean }),
            suggestions: vec!["a".to_owned(), "b".to_owned()],
            rules: vec!["XXX001"],
            parts: vec![("length", Some(folded.len().to_string()))],
            value: Some(folded),
            ..Outcome::default()
        }
    }

    #[test]
    fn rows_that_hold_are_silent() {
        let table = "# prose\nname\tinput\tverdict\tvalue\tsuggestion\tothers\trules\tlength\n\n\
                     a\tx\\ty\tclean\tx\\ty\ta\t-\tXXX001 !XXX002\t3\nb\tno\tinvalid\n";
        assert_eq!(run(table, echo), (2, vec![]));
    }

    #[test]
    fn every_kind_of_difference_is_told() {
        let table = "name\tinput\tverdict\tvalue\tsuggestion\tothers\tkind\trules\twidth\na\tx\tempty\t-\tb\ty\tz\tXXX002\t1\na\ty";
        let (rows, failures) = run(table, echo);
        assert_eq!(rows, 2);
        assert_eq!(failures.len(), 8, "{failures:#?}");
    }

    #[test]
    fn escapes() {
        assert_eq!(unescape(r"\u{FEFF}a\t\n\r\\\-\e\x"), "\u{FEFF}a\t\n\r\\-\\x");
    }

    #[test]
    fn kinds_in_kebab_case() {
        #[derive(Debug)]
        enum Kind {
            TollFree,
            Mobile,
        }
        assert_eq!([kebab(&Kind::TollFree), kebab(&Kind::Mobile)], ["toll-free", "mobile"]);
    }
}
