//! One field of the records: the columns that it stands in, how their cells make one value, and how a value parts into them again.

use std::borrow::Cow;

use cleanse_core::FieldKind;
use cleanse_text::{clean, digit_value};

use crate::fields::reads_alike;
use crate::role::Role;

/// How the parts of a value that is split over columns stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// Blocks of digits with hyphens between them: 010 | 1234 | 5678.
    Digits,
    /// Mailbox and domain: hong | naver.com.
    Mailbox,
    /// Words with a space between them: an address and its unit.
    Words,
    /// Written together: 김 | 철수.
    Together,
    /// Year, month and day of a date: 1990 | 3 | 7.
    Date,
}

impl Join {
    /// What stands between two parts.
    #[must_use]
    pub const fn separator(self) -> &'static str {
        match self {
            Join::Digits | Join::Date => "-",
            Join::Mailbox => "@",
            Join::Words => " ",
            Join::Together => "",
        }
    }
}

/// One field of the records: where it stands and what it is read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldColumn {
    /// What the values are.
    pub field: FieldKind,
    /// The role of the column.
    pub role: Role,
    /// Indices of the columns, in order; one unless the value is split.
    pub columns: Vec<usize>,
    /// How split values stand together.
    pub join: Join,
}

impl FieldColumn {
    /// The text of a cell by its column in, the parts of one row behind each other out.
    pub(crate) fn join_into<'c>(&self, cell: impl Fn(usize) -> &'c str, out: &mut String) {
        let mut parts = self.columns.iter().map(|&c| cell(c).trim()).filter(|p| self.holds_part(p));
        let plain = |part: &'c str| match self.join {
            Join::Mailbox => part.trim_matches('@'),
            Join::Date => number_of(part),
            _ => part,
        };
        out.extend(parts.next().map(plain));
        for part in parts {
            out.push_str(self.join.separator());
            out.push_str(plain(part));
        }
    }

    /// Whether a cell holds a part of the value: a mere `-` in the column of the detail says that there is none.
    fn holds_part(&self, cell: &str) -> bool {
        let says_none =
            self.join == Join::Words && cell.chars().all(|c| matches!(c, '-' | '–' | '—' | '.' | '·' | '/'));
        !cell.is_empty() && !says_none
    }

    /// The value of a row as it is read: its cell as it stands, or its parts joined.
    #[must_use]
    pub fn joined<'c>(&self, cell: impl Fn(usize) -> &'c str) -> String {
        if let [only] = self.columns[..] {
            return cell(only).to_owned();
        }
        let mut text = String::new();
        self.join_into(cell, &mut text);
        text
    }

    /// The cells that change where `value` stands in place of what a row holds: each part in its own column. `None` where the
    /// value does not part into them without doubt.
    #[must_use]
    pub fn changes<'v, 'c>(
        &self,
        cell: impl Fn(usize) -> &'c str,
        value: &'v str,
    ) -> Option<Vec<(usize, Cow<'v, str>)>> {
        let parts: Vec<(usize, Cow<'_, str>)> = match self.join {
            Join::Words if self.columns.len() > 1 => self.address_parts(&cell, value)?,
            _ => {
                let parts = self.parts(&cell, value)?.into_iter().map(Cow::Borrowed);
                self.columns.iter().copied().zip(parts).collect()
            }
        };
        let stands = |typed: &str, part: &str| match self.join {
            // The day 7 is not written 07 where it stands by itself.
            Join::Date if self.columns.len() > 1 => {
                typed == number_of(typed) && typed.trim_start_matches('0') == part.trim_start_matches('0')
            }
            _ => typed == part,
        };
        Some(parts.into_iter().filter(|(c, part)| !stands(cell(*c), part)).collect())
    }

    /// Where an address goes over its columns; those that are not named stay as they are. Its detail stays in the words of its
    /// own cell where the address ends with them, else the two part where the canonical form parts them; a remark in parentheses
    /// stays in the column that it was typed in. Nothing moves into a column before its own, and reading the cells again gives the
    /// same address.
    fn address_parts<'v, 'c>(
        &self,
        cell: &impl Fn(usize) -> &'c str,
        value: &'v str,
    ) -> Option<Vec<(usize, Cow<'v, str>)>> {
        if self.field != FieldKind::Address {
            return None;
        }
        let mut filled = self.columns.iter().copied().filter(|&c| self.holds_part(cell(c).trim()));
        let first = filled.next()?;
        let rest: Vec<usize> = filled.collect();
        if rest.is_empty() {
            return Some(vec![(first, Cow::Borrowed(value))]);
        }
        if value.contains("; ") {
            return None;
        }
        let words: Vec<&str> = rest.iter().map(|&c| cell(c).trim()).collect();
        let words = words.join(Join::Words.separator());
        let fits = |&(site, detail): &(&str, &str)| {
            let written = format!("{site}{}{detail}", Join::Words.separator());
            !site.is_empty() && !detail.is_empty() && (written == value || reads_alike(&written, value))
        };
        let as_typed = at_detail(value, &words);
        if let Some((site, detail)) = as_typed.filter(fits) {
            let own = match rest[..] {
                [only] => Some((only, Cow::Borrowed(detail))),
                _ => None,
            };
            return Some(std::iter::once((first, Cow::Borrowed(site))).chain(own).collect());
        }
        let [only] = rest[..] else { return None };
        let (site, detail) =
            site_and_detail(value).filter(fits).filter(|(site, _)| stands_in(site, cell(first)))?;
        let Some((detail, remark)) = remark_of(detail, cell(first), &words) else {
            return Some(vec![(first, Cow::Borrowed(site)), (only, Cow::Borrowed(detail))]);
        };
        let site = format!("{site} ({remark})");
        let written = format!("{site}{}{detail}", Join::Words.separator());
        reads_alike(&written, value).then(|| vec![(first, Cow::Owned(site)), (only, Cow::Borrowed(detail))])
    }

    /// A part a column, which joined give the value again.
    fn parts<'v, 'c>(&self, cell: &impl Fn(usize) -> &'c str, value: &'v str) -> Option<Vec<&'v str>> {
        if self.columns.len() == 1 {
            return Some(vec![value]);
        }
        let is_block = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = match self.join {
            _ if value.contains("; ") => return None,
            Join::Digits | Join::Date => value.split('-').collect(),
            Join::Mailbox => value.split('@').collect(),
            // The surname stays as it was typed but for blanks; what follows it is the given name.
            Join::Together => {
                let surname: String = cell(self.columns[0]).chars().filter(|c| !c.is_whitespace()).collect();
                let given = value.strip_prefix(&surname).filter(|_| !surname.is_empty())?;
                vec![&value[..surname.len()], given]
            }
            // Addresses part by what they say, anything else in words not at all.
            Join::Words => return None,
        };
        let fit = match self.join {
            Join::Digits | Join::Date => parts.iter().all(is_block),
            _ => parts.iter().all(|part| !part.is_empty() && part.trim() == *part),
        };
        (fit && parts.len() == self.columns.len()).then_some(parts)
    }
}

/// A part of a date without its unit: `7일`.
fn number_of(part: &str) -> &str {
    part.strip_suffix(['년', '월', '일']).map_or(part, str::trim_end)
}

/// An address parted before the detail that it ends with. A remark needs no parentheses in a column of its own.
fn at_detail<'v>(address: &'v str, detail: &str) -> Option<(&'v str, &'v str)> {
    let bare = |text: &'v str, open: &str| {
        let site = text.strip_suffix(detail)?.strip_suffix(open)?;
        Some((site.strip_suffix(',').unwrap_or(site), &text[text.len() - detail.len()..]))
    };
    bare(address, " ").or_else(|| bare(address.strip_suffix(')')?, " ("))
}

/// An address in its canonical form, parted behind its building or lot number: `, 101동 1203호 (역삼동)`, ` (역삼동)`.
fn site_and_detail(address: &str) -> Option<(&str, &str)> {
    let comma = address.find(", ").map(|at| (at, at + 2));
    let paren = address.find(" (").map(|at| (at, at + 1));
    let (end, start) = comma.into_iter().chain(paren).min()?;
    Some((&address[..end], &address[start..]))
}

/// The detail and the remark in parentheses behind it, where the remark was typed in the cell of the site and not in that of
/// the detail: `… 테헤란로 152 (역삼동)` | `101동 1203호`.
fn remark_of<'d>(detail: &'d str, site: &str, words: &str) -> Option<(&'d str, &'d str)> {
    let (head, remark) = detail.strip_suffix(')')?.rsplit_once(" (")?;
    let solid = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let typed = solid(remark);
    (solid(site).contains(&typed) && !solid(words).contains(&typed)).then_some((head, remark))
}

/// Whether the numbers of a site, and the name before the last of them, were typed in this cell.
fn stands_in(site: &str, cell: &str) -> bool {
    let digit = |c: char| digit_value(c).map_or(c, |digit| char::from(b'0' + digit));
    let typed: String = clean(cell, &mut Vec::new()).chars().map(digit).collect();
    let numbers: Vec<&str> = numbers(&typed).collect();
    let is_name =
        |word: &&str| !word.starts_with(|c: char| c.is_ascii_digit()) && !matches!(*word, "산" | "지하");
    let name = site.split(' ').rev().find(is_name).unwrap_or(site);
    let solid: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    self::numbers(site).all(|n| numbers.contains(&n)) && solid.contains(name)
}

/// The numbers of a text, without the zeros that registers print before them.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let blocks = text.split(|c: char| !c.is_ascii_digit()).filter(|block| !block.is_empty());
    blocks.map(|block| block.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use cleanse_core::Context;

    use super::*;

    /// The cells of a row of a split field with `value` in their place.
    fn parted(field: FieldKind, join: Join, cells: &[&str], value: &str) -> Option<Vec<String>> {
        let columns = (0..cells.len()).collect();
        let split = FieldColumn { field, role: Role::Mobile, columns, join };
        let mut row: Vec<String> = cells.iter().map(|&cell| cell.to_owned()).collect();
        for (column, part) in split.changes(|c| cells[c], value)? {
            assert_ne!(row[column], part, "no change");
            row[column] = part.into_owned();
        }
        assert_eq!(split.joined(|c| row[c].as_str()), value, "other parts");
        Some(row)
    }

    #[test]
    fn a_value_goes_back_into_its_own_columns() {
        let phone = |value| parted(FieldKind::Phone, Join::Digits, &["011", "345", "6787"], value);
        assert_eq!(phone("010-5345-6787").unwrap(), ["010", "5345", "6787"]);
        assert_eq!(phone("1588-1234"), None, "a part is missing");
        assert_eq!(phone("02-345-6787 (내선 12)"), None, "more than blocks of digits");
        assert_eq!(phone("010-5345-6787; 02-345-6787"), None, "two values");
        let mailbox = |value| parted(FieldKind::Email, Join::Mailbox, &["bora@", "@naver.con"], value);
        assert_eq!(mailbox("bora@naver.com").unwrap(), ["bora", "naver.com"]);
        assert_eq!(mailbox("\"a@b\"@naver.com"), None);
        let name = |cells: &[&str], value| parted(FieldKind::Name, Join::Together, cells, value);
        assert_eq!(name(&["남궁 ", "민수님"], "남궁민수").unwrap(), ["남궁", "민수"]);
        assert_eq!(name(&["남 궁", "민수"], "남궁민수").unwrap(), ["남궁", "민수"]);
        assert_eq!(name(&["영희", "김"], "김영희"), None, "the surname is not where it was typed");
        assert_eq!(name(&["", "김영희님"], "김영희"), None);
        assert_eq!(name(&["김", "영희님"], "김"), None);
    }

    /// The cells of an address over columns as its canonical form leaves them. Reading them again gives it, and changes nothing.
    fn address(cells: &[&str]) -> Option<Vec<String>> {
        let columns: Vec<usize> = (0..cells.len()).collect();
        let split =
            FieldColumn { field: FieldKind::Address, role: Role::Address, columns, join: Join::Words };
        let read = |cells: &[String]| {
            let found = cleanse_address::cleanse(&split.joined(|c| cells[c].as_str()), &Context::default());
            let mut values: Vec<String> =
                found.value.iter().chain(&found.others).map(ToString::to_string).collect();
            assert!(!values.is_empty(), "{cells:?}: nothing is read");
            if values.len() == 1 { values.remove(0) } else { values.join("; ") }
        };
        let mut row: Vec<String> = cells.iter().map(|&cell| cell.to_owned()).collect();
        let value = read(&row);
        for (column, part) in split.changes(|c| cells[c], &value)? {
            assert_ne!(row[column], part, "no change");
            row[column] = part.into_owned();
        }
        assert_eq!(read(&row), value, "another address");
        assert_eq!(split.changes(|c| row[c].as_str(), &value), Some(Vec::new()), "it changes again");
        Some(row)
    }

    #[test]
    fn an_address_parts_into_its_site_and_its_detail() {
        const ROAD: &str = "서울특별시 강남구 테헤란로 152";
        for (cells, expected) in [
            // One column alone is filled: the whole value is its own.
            (["서울 강남구 테헤란로 152", ""], [ROAD, ""]),
            (
                ["서울 강남구 테헤란로152 101-1203", " "],
                ["서울특별시 강남구 테헤란로 152, 101동 1203호", " "],
            ),
            (["", "서울 강남구 테헤란로 152 101-1203"], ["", "서울특별시 강남구 테헤란로 152, 101동 1203호"]),
            // The detail stays as it was typed.
            (["서울 강남구 테헤란로 152", "101동 1203호"], [ROAD, "101동 1203호"]),
            (["서울 강남구 테헤란로 152,", " 101동 1203호"], [ROAD, "101동 1203호"]),
            (["서울 강남구 테헤란로 152", "(역삼동)"], [ROAD, "(역삼동)"]),
            (["서울 강남구 테헤란로 152", "강남파이낸스센터 옆"], [ROAD, "강남파이낸스센터 옆"]),
            (["서울 강남구 테헤란로 152", "1203"], [ROAD, "1203"]),
            // A mark for no detail is none, and stays.
            (["서울 강남구 테헤란로 152", "-"], [ROAD, "-"]),
            (["서울 강남구 테헤란로 152", "."], [ROAD, "."]),
            (["서울", "강남구 테헤란로 152"], ["서울특별시", "강남구 테헤란로 152"]),
            ([ROAD, "101동 1203호"], [ROAD, "101동 1203호"]),
            // It is written anew.
            (["서울 강남구 테헤란로 152", "101-1203"], [ROAD, "101동 1203호"]),
            (["서울 강남구 테헤란로152", "101-1203(역삼동)"], [ROAD, "101동 1203호 (역삼동)"]),
            // A remark stays where it was typed.
            (
                ["서울 강남구 테헤란로 152 (역삼동)", "101-1203"],
                ["서울특별시 강남구 테헤란로 152 (역삼동)", "101동 1203호"],
            ),
            (
                ["서울특별시 강남구 테헤란로 152 (역삼동)", "101동 1203호"],
                ["서울특별시 강남구 테헤란로 152 (역삼동)", "101동 1203호"],
            ),
            (["서울 강남구 테헤란로152", "강남파이낸스센터 3층"], [ROAD, "3층 (강남파이낸스센터)"]),
            (["서울 강남구 테헤란로１５２", "１０１-１２０３"], [ROAD, "101동 1203호"]),
            (["서울 강남구 역삼동 0737-0012", "3층"], ["서울특별시 강남구 역삼동 737-12", "3층"]),
            (["(06236) 서울 강남구 테헤란로 152", "3 층"], ["(06236) 서울특별시 강남구 테헤란로 152", "3층"]),
        ] {
            assert_eq!(address(&cells).as_deref(), Some(&expected.map(str::to_owned)[..]), "{cells:?}");
        }
        let three = ["서울 강남구 테헤란로 152", "101동", "1203호"];
        assert_eq!(address(&three).unwrap(), [ROAD, "101동", "1203호"]);
    }

    #[test]
    fn an_address_that_does_not_part_stays() {
        for cells in [
            &["서울 강남구", "테헤란로152"][..],
            &["서울 강남구", "테헤란로152 101-1203"],
            &["서울 강남구 테헤란로", "152 101-1203"],
            &["서울 강남구 테헤란로 152", "101동", "1203 호"],
        ] {
            assert_eq!(address(cells), None, "{cells:?}");
        }
        let two = "서울특별시 강남구 테헤란로 152; 서울특별시 중구 세종대로 110";
        assert_eq!(parted(FieldKind::Address, Join::Words, &["서울 강남구 테헤란로 152", "3층"], two), None);
        assert_eq!(parted(FieldKind::BirthDate, Join::Words, &["1990년", ""], "1990-01-01"), None);
    }
}
