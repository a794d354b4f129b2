//! The plan of a table: which columns are what, which are left out and why.

mod draft;
mod field;

use std::borrow::Cow;
use std::fmt;

use cleanse_core::Lang;

use self::draft::Draft;
use crate::headers::fold_header;
use crate::role::Role;

pub use self::field::{FieldColumn, Join};

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
        Draft::new(headers, sample).settled(headers, stated)
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
