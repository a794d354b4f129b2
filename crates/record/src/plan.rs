//! The plan of a table: which columns are what, which are left out and why.

use std::borrow::Cow;
use std::fmt;

use cleanse_core::{FieldKind, Lang};
use cleanse_text::{clean, digit_value};

use crate::content::ContentProfile;
use crate::fields::reads_alike;
use crate::headers::{self, Family, HeaderReading, fold_header};
use crate::nearest::nearest;
use crate::role::Role;

/// A column role that the user stated: `휴대폰=HP1+HP2+HP3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The role.
    pub role: Role,
    /// The headers of its columns; several are parts of one value.
    pub columns: Vec<String>,
}

impl Stated {
    /// Whether a table with these headers has all of its columns.
    #[must_use]
    pub fn stands_in(&self, headers: &[String]) -> bool {
        self.columns.iter().all(|asked| find_column(headers, asked).is_some())
    }
}

/// The column that a user means: the header as it stands, else folded, else its 1-based number.
#[must_use]
pub fn find_column(headers: &[String], asked: &str) -> Option<usize> {
    let exact = headers.iter().position(|header| header == asked.trim());
    let folded = fold_header(asked);
    let number = || folded.strip_prefix('#')?.parse::<usize>().ok()?.checked_sub(1);
    exact
        .or_else(|| headers.iter().position(|header| fold_header(header) == folded))
        .or_else(|| number().filter(|&at| at < headers.len()))
}

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

/// Why a column was taken or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The user said so.
    Stated,
    /// The header is known.
    Header,
    /// The header says nothing; the values do.
    Content,
    /// The header names something or somebody else.
    NotTheCustomer,
    /// It belongs to the other person of an order file.
    OtherPerson,
    /// A part of a value whose other parts are missing.
    LonePart,
    /// Virtual numbers (050) are no contact point.
    Virtual,
    /// Nothing is known about it.
    Unknown,
    /// The user stated another column for its role.
    Replaced,
}

impl Reason {
    /// The words a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        let (en, ko) = match self {
            Reason::Stated => ("stated", "지정함"),
            Reason::Header => ("by header", "열 이름"),
            Reason::Content => ("by content", "내용"),
            Reason::NotTheCustomer => ("not the customer's", "고객의 값이 아님"),
            Reason::OtherPerson => ("the other person of an order", "주문의 다른 사람"),
            Reason::LonePart => ("a part without the other parts", "나머지 부분이 없음"),
            Reason::Virtual => ("virtual numbers are no contact point", "안심번호는 연락 수단이 아님"),
            Reason::Replaced => ("another column was stated", "다른 열을 지정함"),
            Reason::Unknown => ("unknown", "알 수 없음"),
        };
        match lang {
            Lang::En => en,
            Lang::Ko => ko,
        }
    }
}

/// What was decided about one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Index of the column.
    pub column: usize,
    /// The role it was taken as, if it was.
    pub role: Option<Role>,
    /// Why.
    pub reason: Reason,
}

/// Which columns of a table are what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The fields that are normalised, contact points in file order.
    pub fields: Vec<FieldColumn>,
    /// The header of each column, where the table has headers.
    pub headers: Vec<String>,
    /// The role of each column, where it has one.
    pub roles: Vec<Option<Role>>,
    /// What was decided, a remark a column.
    pub remarks: Vec<Remark>,
}

/// Why a table cannot be planned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanError {
    /// Two columns fit a role that a table has once.
    TwoColumns {
        /// The role.
        role: Role,
        /// The headers that fit.
        columns: Vec<String>,
    },
    /// A stated column is not in the table.
    NoSuchColumn {
        /// The header that was asked for.
        asked: String,
        /// The header that comes nearest.
        nearest: Option<String>,
    },
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlanError::TwoColumns { role, columns } => {
                write!(f, "two columns fit the role {}: {}", role.as_str(), columns.join(", "))
            }
            PlanError::NoSuchColumn { asked, .. } => write!(f, "no column {asked}"),
        }
    }
}

impl std::error::Error for PlanError {}

impl Plan {
    /// Plans a table from its headers, what the user stated and a sample of its rows.
    ///
    /// `sample` holds rows of cells; rows may be shorter than the header.
    ///
    /// # Errors
    /// When two columns fit a role that a table has once, or a stated column is missing.
    pub fn of(headers: &[String], sample: &[Vec<String>], stated: &[Stated]) -> Result<Plan, PlanError> {
        let mut draft = Draft::new(headers, sample);
        draft.apply_stated(headers, stated)?;
        draft.join_birth_dates();
        draft.read_columns();
        draft.fill_in();
        draft.settle_parts();
        draft.choose_person();
        draft.group_parts();
        draft.settle_names();
        draft.finish()
    }

    /// A table of which nothing is known.
    #[must_use]
    pub fn bare(columns: usize) -> Plan {
        let remark = |column| Remark { column, role: None, reason: Reason::Unknown };
        Plan {
            fields: Vec::new(),
            headers: Vec::new(),
            roles: vec![None; columns],
            remarks: (0..columns).map(remark).collect(),
        }
    }

    /// The column of a role, the first where there are several.
    #[must_use]
    pub fn column_of(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|&r| r == Some(role))
    }

    /// Whether any field is a way to reach the customer.
    #[must_use]
    pub fn has_contact(&self) -> bool {
        self.fields.iter().any(|f| f.role.is_contact())
    }

    /// The value that a finding in a column speaks of: the cell, or the whole of a value whose parts begin there.
    #[must_use]
    pub fn value_at<'c>(&self, column: usize, cell: impl Fn(usize) -> &'c str) -> Cow<'c, str> {
        match self.fields.iter().find(|f| f.columns.len() > 1 && f.columns[0] == column) {
            Some(split) => Cow::Owned(split.joined(cell)),
            None => Cow::Borrowed(cell(column)),
        }
    }
}

struct Column {
    header: String,
    profile: ContentProfile,
    reading: HeaderReading,
    family: Family,
    role: Option<Role>,
    reason: Reason,
    /// The column stands in a field already.
    used: bool,
}

struct Draft {
    columns: Vec<Column>,
    fields: Vec<FieldColumn>,
    replaced: Vec<Role>,
}

impl Draft {
    fn new(headers: &[String], sample: &[Vec<String>]) -> Draft {
        let mut family = Family::Customer;
        let columns = headers
            .iter()
            .enumerate()
            .map(|(i, header)| {
                let reading = headers::read_header(header);
                family = headers::family(header).unwrap_or(family);
                Column {
                    header: header.clone(),
                    profile: ContentProfile::of(sample.iter().filter_map(|r| r.get(i)).map(String::as_str)),
                    reading,
                    family,
                    role: None,
                    reason: Reason::Unknown,
                    used: false,
                }
            })
            .collect();
        Draft { columns, fields: Vec::new(), replaced: Vec::new() }
    }

    fn apply_stated(&mut self, headers: &[String], stated: &[Stated]) -> Result<(), PlanError> {
        let find = |asked: &String| {
            find_column(headers, asked).ok_or_else(|| PlanError::NoSuchColumn {
                asked: asked.clone(),
                nearest: nearest(asked, headers.iter().map(String::as_str)).map(str::to_owned),
            })
        };
        for statement in stated {
            let columns = statement.columns.iter().map(find).collect::<Result<Vec<_>, _>>()?;
            for &i in &columns {
                self.take(i, statement.role, Reason::Stated);
                self.columns[i].used = true;
            }
            self.replaced.push(statement.role);
            if let Some(field) = statement.role.field() {
                let join = join_of(statement.role);
                self.fields.push(FieldColumn { field, role: statement.role, columns, join });
            }
        }
        Ok(())
    }

    fn take(&mut self, i: usize, role: Role, reason: Reason) {
        self.columns[i].role = Some(role);
        self.columns[i].reason = reason;
    }

    fn read_columns(&mut self) {
        for i in 0..self.columns.len() {
            if self.columns[i].role.is_some() {
                continue;
            }
            let column = &self.columns[i];
            if column.reading.refused {
                self.columns[i].reason = Reason::NotTheCustomer;
                continue;
            }
            let (role, reason) = match (self.mailbox_part(i), header_role(column)) {
                (Some(part), by_header) => {
                    (part, if by_header == Some(part) { Reason::Header } else { Reason::Content })
                }
                (None, Some(role)) => (role, Reason::Header),
                (None, None) => match self.content_role(i) {
                    Some(role) => (role, Reason::Content),
                    None => continue,
                },
            };
            if self.replaced.contains(&role) {
                self.columns[i].reason = Reason::Replaced;
            } else {
                self.take(i, role, reason);
            }
        }
    }

    /// What a column holds whose header may speak of a number or of a part of one, by the column beside it: in `휴대폰1 | 휴대폰2 |
    /// 휴대폰3` some customers typed the whole number into the first, and elsewhere the rest stands in one block behind the 010.
    fn settle_parts(&mut self) {
        let is_open = |c: &Column| {
            let may_be = c.reading.roles.is_empty() || c.reading.roles.contains(&Role::MobilePart);
            may_be && matches!(c.reason, Reason::Header | Reason::Content)
        };
        let is_whole = |c: &Column| is_open(c) && matches!(c.role, Some(Role::Mobile | Role::Phone));
        let is_part = |c: &Column| c.role == Some(Role::MobilePart);
        for i in 1..self.columns.len() {
            let [first, second] = &self.columns[i - 1..=i] else { continue };
            let is_head = is_whole(first) && first.profile.has_mobile_heads_for(&second.profile);
            if is_head && is_part(second) && second.profile.is_number_part() {
                self.columns[i - 1].role = Some(Role::MobilePart);
            } else if is_part(first)
                && first.profile.is_mobile_head()
                && is_whole(second)
                && second.profile.is_number_rest()
            {
                self.columns[i].role = Some(Role::MobilePart);
            }
        }
    }

    /// The year, the month and the day of birth in three columns are one date.
    fn join_birth_dates(&mut self) {
        if self.replaced.contains(&Role::BirthDate) {
            return;
        }
        let are_parts = |three: &[Column]| {
            three.iter().all(|c| c.role.is_none())
                && headers::are_birth_parts([&three[0].header, &three[1].header, &three[2].header])
                && three[2].profile.is_day_of_month()
        };
        let Some(year) = self.columns.windows(3).position(are_parts) else { return };
        let roles = [Role::BirthYear, Role::BirthMonthDay, Role::BirthMonthDay];
        for (i, role) in (year..).zip(roles) {
            self.take(i, role, Reason::Header);
        }
        self.push(FieldKind::BirthDate, Role::BirthDate, year..year + 3, Join::Date);
    }

    /// What a header means only where no other column has its role: the id of any table, the switchboard of a company.
    fn fill_in(&mut self) {
        let has =
            |role: Role| self.columns.iter().any(|c| c.role == Some(role)) || self.replaced.contains(&role);
        let id = (0..self.columns.len())
            .filter(|&i| self.columns[i].role.is_none() && self.columns[i].profile.is_unique())
            .filter_map(|i| Some((headers::spare_id(&self.columns[i].header)?, i)))
            .min()
            .filter(|_| !has(Role::Id));
        let is_phone = |role: Role| role.field() == Some(FieldKind::Phone) || role == Role::MobilePart;
        let has_phone = self.columns.iter().filter_map(|c| c.role).any(is_phone);
        let is_of_companies = has(Role::Organisation);
        let switchboard =
            |c: &Column| headers::is_switchboard(&c.header) && matches!(c.profile.role(), Some(Role::Phone));
        let phone = self.columns.iter().position(switchboard).filter(|_| is_of_companies && !has_phone);
        if let Some((_, id)) = id {
            self.take(id, Role::Id, Reason::Header);
        }
        if let Some(phone) = phone {
            self.take(phone, Role::Phone, Reason::Header);
        }
    }

    /// The part of a mailbox that a column holds beside the column with the other part: `아이디 | 도메인`. One of the two headers
    /// has to sound like it, and none may speak of something else.
    fn mailbox_part(&self, i: usize) -> Option<Role> {
        const SOUNDS: [&str; 6] = ["메일", "mail", "아이디", "id", "도메인", "domain"];
        let may_be = |c: &Column, roles: &[Role]| {
            !c.reading.refused && c.reading.roles.iter().all(|role| roles.contains(role))
        };
        let is_pair = |local: &Column, domain: &Column| {
            let headers = [fold_header(&local.header), fold_header(&domain.header)];
            local.profile.is_email_local()
                && domain.profile.is_email_domain()
                && may_be(local, &[Role::Email, Role::EmailLocal, Role::LoginId])
                && may_be(domain, &[Role::Email, Role::EmailLocal, Role::EmailDomain])
                && headers.iter().any(|h| SOUNDS.iter().any(|word| h.contains(word)))
        };
        let column = self.columns.get(i)?;
        if self.columns.get(i + 1).is_some_and(|next| is_pair(column, next)) {
            return Some(Role::EmailLocal);
        }
        let before = self.columns.get(i.checked_sub(1)?)?;
        (before.role == Some(Role::EmailLocal) && is_pair(before, column)).then_some(Role::EmailDomain)
    }

    /// The role that the values speak for; a name only when no header names one.
    fn content_role(&self, i: usize) -> Option<Role> {
        let column = &self.columns[i];
        if !column.reading.roles.is_empty() {
            return None;
        }
        let profile = &column.profile;
        if profile.is_mobile_head() && self.columns.get(i + 1).is_some_and(|n| n.profile.is_number_part()) {
            return Some(Role::MobilePart);
        }
        if i > 0 && self.columns[i - 1].role == Some(Role::MobilePart) && profile.is_number_part() {
            return Some(Role::MobilePart);
        }
        let role = profile.role()?;
        (role != Role::Name || self.may_be_the_name(column)).then_some(role)
    }

    /// Whether a column of what reads like names may be the customers': no header names them or, in a table of companies, the
    /// people who speak for these, and its own header does not say that its values sort things.
    fn may_be_the_name(&self, column: &Column) -> bool {
        let is_of_companies = self.columns.iter().any(|c| c.reading.roles.contains(&Role::Organisation));
        let named = |c: &Column| {
            c.reading.roles.contains(&Role::Name)
                || c.role == Some(Role::Name)
                || (is_of_companies && headers::names_a_person_of_a_company(&c.header))
        };
        !headers::names_a_category(&column.header) && !self.columns.iter().any(named)
    }

    /// In an order file, buyer and receiver are two people: the customer, else the buyer, else the receiver.
    fn choose_person(&mut self) {
        let has = |family: Family| {
            self.columns
                .iter()
                .any(|c| c.family == family && c.role.is_some_and(|r| r == Role::Name || r.is_contact()))
        };
        let Some(chosen) = [Family::Customer, Family::Buyer, Family::Receiver].into_iter().find(|&f| has(f))
        else {
            return;
        };
        for column in &mut self.columns {
            let personal = column.role.is_some_and(Role::is_personal) && column.reason != Reason::Stated;
            if personal && column.family != chosen {
                column.role = None;
                column.reason = Reason::OtherPerson;
            }
        }
    }

    /// Joins the parts of values that are split over adjacent columns.
    fn group_parts(&mut self) {
        let mut i = 0;
        while i < self.columns.len() {
            i += match self.columns[i].role {
                _ if self.columns[i].used => 1,
                Some(Role::MobilePart) => {
                    self.join_run(i, Role::MobilePart, Role::Mobile, Join::Digits, 2..=4)
                }
                Some(Role::EmailLocal) => self.join_mailbox(i),
                Some(Role::EmailDomain) => self.leave(i, Reason::LonePart),
                Some(Role::VirtualPhone) => self.leave(i, Reason::Virtual),
                Some(Role::Address | Role::AddressLot | Role::AddressWork) => self.join_address(i),
                Some(role) => self.single(i, role),
                None => 1,
            };
        }
    }

    fn single(&mut self, i: usize, role: Role) -> usize {
        if let Some(field) = role.field() {
            self.push(field, role, i..i + 1, Join::Words);
        }
        1
    }

    fn push(&mut self, field: FieldKind, role: Role, columns: std::ops::Range<usize>, join: Join) {
        for i in columns.clone() {
            self.columns[i].used = true;
        }
        self.fields.push(FieldColumn { field, role, columns: columns.collect(), join });
    }

    fn leave(&mut self, i: usize, reason: Reason) -> usize {
        self.columns[i].reason = reason;
        1
    }

    fn run_length(&self, i: usize, role: Role) -> usize {
        self.columns[i..].iter().take_while(|c| c.role == Some(role) && !c.used).count()
    }

    fn join_run(
        &mut self,
        i: usize,
        part: Role,
        whole: Role,
        join: Join,
        fits: std::ops::RangeInclusive<usize>,
    ) -> usize {
        // Two numbers in parts may stand side by side: each begins with its 010.
        let limit = self.run_length(i, part);
        let next_head = (i + 1..i + limit).find(|&k| self.columns[k].profile.is_mobile_head());
        let run = next_head.map_or(limit, |k| k - i);
        // Behind the whole number its last blocks are no number of their own.
        let stands_whole = i.checked_sub(1).is_some_and(|before| self.columns[before].role == Some(whole));
        let is_repeated = stands_whole && !self.columns[i].profile.is_mobile_head();
        match whole.field() {
            Some(field) if fits.contains(&run) && !is_repeated => self.push(field, whole, i..i + run, join),
            _ => {
                for k in i..i + run {
                    self.leave(k, Reason::LonePart);
                }
            }
        }
        run
    }

    fn join_mailbox(&mut self, i: usize) -> usize {
        if self.columns.get(i + 1).is_some_and(|c| c.role == Some(Role::EmailDomain)) {
            self.push(FieldKind::Email, Role::Email, i..i + 2, Join::Mailbox);
            2
        } else {
            self.leave(i, Reason::LonePart)
        }
    }

    fn join_address(&mut self, i: usize) -> usize {
        let details =
            if i + 1 < self.columns.len() { self.run_length(i + 1, Role::AddressDetail) } else { 0 };
        let role = self.columns[i].role.unwrap_or(Role::Address);
        self.push(FieldKind::Address, role, i..i + 1 + details, Join::Words);
        1 + details
    }

    /// A surname column beside a name column that holds given names makes one name.
    fn settle_names(&mut self) {
        let at = |role: Role| self.columns.iter().position(|c| c.role == Some(role));
        let Some(surname) = at(Role::Surname) else { return };
        let given = at(Role::GivenName)
            .or_else(|| at(Role::Name).filter(|&i| !self.columns[i].profile.has_full_names()));
        let Some(given) = given else { return };
        if self.fields.iter().any(|f| f.role == Role::Name && !f.columns.contains(&given)) {
            return;
        }
        self.fields.retain(|f| f.role != Role::Name);
        let columns = vec![surname, given];
        self.fields.push(FieldColumn {
            field: FieldKind::Name,
            role: Role::Name,
            columns,
            join: Join::Together,
        });
    }

    fn finish(mut self) -> Result<Plan, PlanError> {
        for role in [Role::Id, Role::Name, Role::BirthDate] {
            let fits: Vec<&Column> = self.columns.iter().filter(|c| c.role == Some(role)).collect();
            let stated = fits.iter().any(|c| c.reason == Reason::Stated);
            if fits.len() > 1 && !stated {
                let columns = fits.iter().map(|c| c.header.clone()).collect();
                return Err(PlanError::TwoColumns { role, columns });
            }
        }
        self.fields.sort_by_key(|f| f.columns[0]);
        let left_out = |c: &Column| matches!(c.reason, Reason::LonePart | Reason::Virtual);
        let roles = self.columns.iter().map(|c| c.role.filter(|_| !left_out(c))).collect();
        let remark = |(column, c): (usize, &Column)| Remark {
            column,
            role: c.role.filter(|_| !left_out(c)),
            reason: c.reason,
        };
        let remarks = self.columns.iter().enumerate().map(remark).collect();
        let headers = self.columns.into_iter().map(|c| c.header).collect();
        Ok(Plan { fields: self.fields, headers, roles, remarks })
    }
}

/// The role that the header speaks for; content decides between two readings and unmasks parts.
fn header_role(column: &Column) -> Option<Role> {
    let profile = &column.profile;
    let first = *column.reading.roles.first()?;
    let parts = profile.is_mobile_head() || profile.is_number_part();
    let phone =
        matches!(first, Role::Phone | Role::Mobile | Role::MobilePart | Role::Landline | Role::WorkPhone);
    if phone && parts {
        return Some(Role::MobilePart);
    }
    let mailbox = matches!(first, Role::Email | Role::EmailLocal | Role::EmailDomain);
    if mailbox {
        return Some(mailbox_role(first, profile));
    }
    Some(match first {
        Role::MobilePart if column.reading.roles.contains(&Role::Mobile) => Role::Mobile,
        Role::Phone if column.reading.roles.contains(&Role::Mobile) => Role::Mobile,
        role => role,
    })
}

fn mailbox_role(first: Role, profile: &ContentProfile) -> Role {
    if profile.is_email() {
        Role::Email
    } else if profile.is_email_domain() {
        Role::EmailDomain
    } else if profile.is_email_local() && first != Role::EmailDomain {
        if first == Role::Email { Role::Email } else { Role::EmailLocal }
    } else {
        first
    }
}

fn join_of(role: Role) -> Join {
    match role.field() {
        Some(FieldKind::Phone) => Join::Digits,
        Some(FieldKind::Email) => Join::Mailbox,
        Some(FieldKind::Name) => Join::Together,
        Some(FieldKind::BirthDate) => Join::Date,
        _ => Join::Words,
    }
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
