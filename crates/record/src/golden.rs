//! The golden record of a cluster: which member's value stands in each column.
//!
//! [`Columns`] says how the columns of a planned table are merged; [`Columns::merge`] takes the members of one cluster, as they
//! stand after normalisation, and tells the changes that make one of them the record of the person.

use cleanse_core::{Context, Date, FieldKind, TextColumn, Verdict};
use cleanse_dedupe::{Claim, USUAL, permission, survivor};

use crate::column::{Channel, ColumnResult, Keys, Normalizer, Point};
use crate::dates::day;
use crate::fields::normalizer;
use crate::permission::{permission_of, withdrawal_of};
use crate::plan::{Join, Plan};
use crate::role::Role;

/// Roles whose newest date is the last sign of life.
const SIGNS_OF_LIFE: [Role; 4] = [Role::LastPurchaseOn, Role::LastLoginOn, Role::ModifiedOn, Role::JoinedOn];

/// The last sign of life of a row: the newest date of its life-cycle columns, in whatever form it is written.
pub fn last_seen<'a>(plan: &Plan, cell: impl Fn(usize) -> &'a str) -> Option<Date> {
    let life = plan.roles.iter().enumerate().filter(|(_, r)| r.is_some_and(|r| SIGNS_OF_LIFE.contains(&r)));
    life.filter_map(|(c, _)| day(cell(c))).max()
}

/// How the columns of a table are merged. `Send + Sync`: share it between workers.
pub struct Columns {
    units: Vec<Unit>,
    as_of: Date,
}

/// An input of a table: its plan, and for each column of the table the column of the input.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// What the columns of the input are.
    pub plan: &'a Plan,
    /// For each column of the table, the column of this input.
    pub mapping: &'a [Option<usize>],
}

/// A member of a cluster.
#[derive(Clone, Copy)]
pub struct Member<'a> {
    /// The record; among equals the smallest is preferred.
    pub row: u32,
    /// Its cells, a column of the table each, canonical where they could be read.
    pub cells: &'a [String],
    /// Whether its values may stand in the golden record; the permissions of a quarantined one count all the same.
    pub mergeable: bool,
    /// Its last sign of life.
    pub last_seen: Option<Date>,
}

/// A change that merging makes to the record that stands.
pub struct Change {
    /// Index of the column.
    pub column: usize,
    /// The cell of the record that stands.
    pub before: String,
    /// The cell of the golden record.
    pub after: String,
    /// The row that the value comes from.
    pub from: u32,
}

/// What became of a cluster.
pub struct Golden {
    /// The cells that are not those of the record that stands.
    pub changes: Vec<Change>,
    /// Whether a value is still in doubt.
    pub in_doubt: bool,
    /// Ways to reach the person now, in order.
    pub channels: Vec<Channel>,
}

/// Columns whose values go together, and how one of several is chosen.
struct Unit {
    columns: Vec<usize>,
    how: How,
}

enum How {
    /// What belongs to the record that stands, not to the person: ids, balances, grades. Filled only where it is empty.
    Own,
    /// A value of the person; the best member's, as a whole.
    Value(Option<Reader>),
    /// An opt-out of any member wins.
    Permission(Role),
    /// The first of some dates.
    Earliest,
    /// The last of some dates.
    Latest,
    /// Whether the person is a member still: who left once and is a member by another record is one.
    Standing(Vec<Answer>),
    /// What people noted is kept, all of it.
    Notes(Reader),
}

/// A column that says whether somebody is a member still; what a plain answer means is for its header to say.
struct Answer {
    column: usize,
    role: Role,
    header: String,
    /// Whether every input has the column: a file without it does not say that somebody is a member.
    everywhere: bool,
}

impl Answer {
    /// Whether a member left; `None` where the column does not say.
    fn left(&self, member: &Member<'_>) -> Option<bool> {
        withdrawal_of(self.role, &self.header, member.cells.get(self.column)?)
    }
}

/// Tells whether a value can be used.
struct Reader {
    normalizer: Box<dyn Normalizer>,
    /// The columns that it reads.
    columns: Vec<usize>,
    join: Join,
    field: FieldKind,
}

impl Columns {
    /// The columns of a table with one input.
    ///
    /// ```
    /// use cleanse_core::SHIPPED_DATA_DATE;
    /// use cleanse_record::{Plan, golden::{Columns, Member}};
    /// let headers = ["회원번호", "성명", "휴대폰", "SMS수신동의"].map(String::from);
    /// let columns = Columns::of(&Plan::of(&headers, &[], &[])?, SHIPPED_DATA_DATE);
    /// let kept = ["A1", "김보라", "", "Y"].map(String::from);
    /// let other = ["A2", "김보라", "010-2345-6789", "N"].map(String::from);
    /// let member = |row, cells| Member { row, cells, mergeable: true, last_seen: None };
    /// let golden = columns.merge(0, &[member(0, &kept), member(1, &other)]);
    /// // The phone of the other record, and its refusal: an opt-out of any member wins.
    /// let after: Vec<_> = golden.changes.iter().map(|c| (c.column, &*c.after, c.from)).collect();
    /// assert_eq!(after, [(2, "010-2345-6789", 1), (3, "N", 1)]);
    /// # Ok::<(), cleanse_record::PlanError>(())
    /// ```
    #[must_use]
    pub fn of(plan: &Plan, as_of: Date) -> Columns {
        let mapping: Vec<Option<usize>> = (0..plan.roles.len()).map(Some).collect();
        Columns::of_inputs(mapping.len(), &[Input { plan, mapping: &mapping }], as_of)
    }

    /// The columns that all inputs share; `width` is their number.
    #[must_use]
    pub fn of_inputs(width: usize, inputs: &[Input<'_>], as_of: Date) -> Columns {
        let table = Table { width, inputs };
        let mut units: Vec<Unit> = Vec::new();
        let mut placed = vec![false; width];
        for (columns, reader) in table.values() {
            if columns.iter().any(|&c| placed[c]) {
                continue;
            }
            columns.iter().for_each(|&c| placed[c] = true);
            let note = reader.field == FieldKind::Note;
            units.push(Unit {
                columns,
                how: if note { How::Notes(reader) } else { How::Value(Some(reader)) },
            });
        }
        let answers = table.answers();
        if !answers.is_empty() {
            let columns: Vec<usize> = answers.iter().map(|a| a.column).collect();
            columns.iter().for_each(|&c| placed[c] = true);
            units.push(Unit { columns, how: How::Standing(answers) });
        }
        for column in (0..width).filter(|&c| !placed[c]) {
            units.push(Unit { columns: vec![column], how: how(table.role(column)) });
        }
        Columns { units, as_of }
    }

    /// Merges the members into `base`, the one that stands.
    #[must_use]
    pub fn merge(&self, base: u32, members: &[Member<'_>]) -> Golden {
        let mut golden = Golden { changes: Vec::new(), in_doubt: false, channels: Vec::new() };
        if let Some(own) = members.iter().position(|m| m.row == base) {
            self.units.iter().for_each(|unit| self.unit(unit, own, members, &mut golden));
        }
        golden.channels.sort_unstable();
        golden.channels.dedup();
        golden
    }

    fn unit(&self, unit: &Unit, own: usize, members: &[Member<'_>], golden: &mut Golden) {
        let base = members[own].row;
        let first = unit.columns[0];
        let cell = |m: &Member<'_>| m.cells.get(first).map_or("", String::as_str).to_owned();
        match &unit.how {
            How::Value(reader) => {
                let states = states(reader.as_ref(), members, self.as_of);
                let chosen = best(unit, &states, members, own);
                golden.take(&states[chosen]);
                golden.adopt(unit, &members[own], &members[chosen]);
            }
            How::Own => {
                let filled = |m: &&Member<'_>| m.mergeable && !cell(m).is_empty();
                let chosen = if cell(&members[own]).is_empty() { members.iter().find(filled) } else { None };
                golden.adopt(unit, &members[own], chosen.unwrap_or(&members[own]));
            }
            How::Permission(role) => {
                let says = |m: &Member<'_>| permission_of(*role, &cell(m));
                let stands = permission(members.iter().map(says));
                if stands != says(&members[own]) {
                    let chosen = members.iter().find(|m| says(m) == stands);
                    golden.adopt(unit, &members[own], chosen.unwrap_or(&members[own]));
                }
            }
            How::Earliest | How::Latest => {
                let dated = members.iter().filter(|m| m.mergeable).filter_map(|m| Some((day(&cell(m))?, m)));
                let chosen = match unit.how {
                    How::Earliest => dated.min_by_key(|(d, m)| (*d, m.row != base, m.row)),
                    _ => dated.max_by_key(|(d, m)| (*d, m.row == base, std::cmp::Reverse(m.row))),
                };
                golden.adopt(unit, &members[own], chosen.map_or(&members[own], |(_, m)| m));
            }
            How::Standing(answers) => {
                golden.adopt(unit, &members[own], standing(answers, members, own));
            }
            How::Notes(reader) => golden.note(first, own, members, reader, self.as_of),
        }
    }
}

impl Golden {
    fn take(&mut self, state: &State) {
        self.in_doubt |= matches!(state.verdict, Verdict::Invalid | Verdict::Suspect);
        if let Point::Usable(channel) = state.point {
            self.channels.push(channel);
        }
    }

    /// The cells of a unit, as another member has them.
    fn adopt(&mut self, unit: &Unit, own: &Member<'_>, other: &Member<'_>) {
        for &column in &unit.columns {
            if let (Some(before), Some(after)) = (own.cells.get(column), other.cells.get(column))
                && before != after
            {
                let (before, after) = (before.clone(), after.clone());
                self.changes.push(Change { column, before, after, from: other.row });
            }
        }
    }

    /// The notes of all members, each once, the standing record's first.
    fn note(&mut self, column: usize, own: usize, members: &[Member<'_>], reader: &Reader, as_of: Date) {
        let of = |m: &Member<'_>| m.cells.get(column).map_or("", |c| c.trim()).to_owned();
        let mut notes = vec![members[own].cells.get(column).cloned().unwrap_or_default()];
        let mut from = members[own].row;
        for member in members {
            let note = of(member);
            if !note.is_empty() && !notes.iter().any(|n| n.contains(&note)) {
                notes.push(note);
                from = member.row;
            }
        }
        notes.retain(|n| !n.is_empty());
        let after = notes.join("; ");
        let joined = [Member { row: from, cells: &padded(column, &after), mergeable: true, last_seen: None }];
        states(Some(reader), &joined, as_of).iter().for_each(|s| self.take(s));
        let before = members[own].cells.get(column).cloned().unwrap_or_default();
        if before != after {
            self.changes.push(Change { column, before, after, from });
        }
    }
}

/// Cells of which only one holds something.
fn padded(column: usize, cell: &str) -> Vec<String> {
    let mut cells = vec![String::new(); column + 1];
    cell.clone_into(&mut cells[column]);
    cells
}

/// What a member's value is worth.
struct State {
    verdict: Verdict,
    point: Point,
}

impl State {
    fn is_usable(&self) -> bool {
        self.verdict.is_usable() && !matches!(self.point, Point::Dead | Point::Doubtful)
    }
}

fn states(reader: Option<&Reader>, members: &[Member<'_>], as_of: Date) -> Vec<State> {
    let Some(reader) = reader else {
        return members.iter().map(|_| State { verdict: Verdict::Clean, point: Point::None }).collect();
    };
    let part = |m: &Member<'_>, c: usize| m.cells.get(c).map_or("", |p| p.trim()).to_owned();
    let joined = |m: &Member<'_>| {
        let parts: Vec<String> =
            reader.columns.iter().map(|&c| part(m, c)).filter(|p| !p.is_empty()).collect();
        parts.join(reader.join.separator())
    };
    let texts = TextsOf(members.iter().map(joined).collect());
    let mut out = ColumnResult::default();
    reader.normalizer.column(&texts, &[Context { as_of, area: None }], Keys::Unwanted, &mut out);
    let point = |n: usize| out.points.get(n).copied().unwrap_or(Point::None);
    out.verdicts.iter().enumerate().map(|(n, &verdict)| State { verdict, point: point(n) }).collect()
}

struct TextsOf(Vec<String>);

impl TextColumn for TextsOf {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        self.0.get(row).map(String::as_str)
    }
}

/// The member whose value stands: of the usable ones the best; without any, the standing record's own.
fn best(unit: &Unit, states: &[State], members: &[Member<'_>], own: usize) -> usize {
    let value = |m: &Member<'_>| {
        let parts = unit.columns.iter().filter_map(|&c| m.cells.get(c)).map(|p| p.trim());
        parts.filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let values: Vec<String> = members.iter().map(value).collect();
    let claim = |n: usize| Claim {
        row: members[n].row,
        value: if members[n].mergeable && states[n].is_usable() { &values[n] } else { "" },
        usable: true,
        // A name is written in Hangul where anybody wrote it so.
        trust: u32::from(values[n].chars().any(cleanse_text::is_syllable)),
        changed: members[n].last_seen.map(|d| i64::from(d.days())),
    };
    let claims: Vec<Claim<'_>> = (0..members.len()).map(claim).collect();
    let found = survivor(&claims, USUAL).map_or(own, |s| s.claim);
    // The same value of another member is no change.
    if values[found] == values[own] { own } else { found }
}

/// The member whose standing is the person's: the record that stands, unless it left and another one did not, or it says nothing
/// and another one says that the person is a member.
fn standing<'m>(answers: &[Answer], members: &'m [Member<'m>], own: usize) -> &'m Member<'m> {
    let left = |m: &&Member<'_>| answers.iter().any(|a| a.left(m) == Some(true));
    let is_told =
        |m: &&Member<'_>| answers.iter().any(|a| m.cells.get(a.column).is_some_and(|c| !c.trim().is_empty()));
    let is_member = |m: &&Member<'_>| {
        !left(m) && answers.iter().any(|a| a.role == Role::Status && a.left(m) == Some(false))
    };
    let may_be_member = |m: &&Member<'_>| !left(m) && answers.iter().any(|a| a.everywhere);
    let (own, mut others) = (&members[own], members.iter().filter(|m| m.mergeable));
    let kept = match (left(&own), is_told(&own)) {
        (true, _) => others.clone().find(is_member).or_else(|| others.find(may_be_member)),
        (false, false) => others.find(is_member),
        (false, true) => None,
    };
    kept.unwrap_or(own)
}

/// A table and where its columns come from.
struct Table<'a> {
    width: usize,
    inputs: &'a [Input<'a>],
}

impl Table<'_> {
    fn role(&self, column: usize) -> Option<Role> {
        let of = |input: &Input<'_>| {
            let at = (*input.mapping.get(column)?)?;
            input.plan.roles.get(at).copied().flatten()
        };
        self.inputs.iter().find_map(of)
    }

    fn answers(&self) -> Vec<Answer> {
        let answer = |column: usize| {
            let role = self.role(column).filter(|r| matches!(r, Role::Status | Role::WithdrawnOn))?;
            let at = |i: &Input<'_>| i.mapping.get(column).copied().flatten();
            let header = |i: &Input<'_>| i.plan.headers.get(at(i)?).cloned();
            Some(Answer {
                column,
                role,
                header: self.inputs.iter().find_map(header).unwrap_or_default(),
                everywhere: self.inputs.iter().all(|i| at(i).is_some()),
            })
        };
        (0..self.width).filter_map(answer).collect()
    }

    fn columns_where(&self, fits: impl Fn(Role) -> bool) -> impl Iterator<Item = usize> {
        (0..self.width).filter(move |&c| self.role(c).is_some_and(&fits))
    }

    /// The columns of each value, and its reader: parts of a split value, and everything about the place of one address,
    /// go together.
    fn values(&self) -> Vec<(Vec<usize>, Reader)> {
        let mut all = Vec::new();
        for input in self.inputs {
            let output = |column: usize| input.mapping.iter().position(|m| *m == Some(column));
            for field in input.plan.fields.iter().filter(|f| f.role != Role::Postcode) {
                let read: Option<Vec<usize>> = field.columns.iter().map(|&c| output(c)).collect();
                let (Some(read), Some(normalizer)) = (read, normalizer(field.field)) else { continue };
                let mut columns = read.clone();
                if matches!(field.role, Role::Address | Role::AddressLot) {
                    columns.extend(self.columns_where(is_place));
                    columns.sort_unstable();
                    columns.dedup();
                }
                if field.role == Role::BirthDate {
                    columns.extend(self.columns_where(|r| r == Role::BirthCalendar));
                }
                all.push((
                    columns,
                    Reader { normalizer, columns: read, join: field.join, field: field.field },
                ));
            }
        }
        all
    }
}

/// Roles that say where one and the same place is.
const fn is_place(role: Role) -> bool {
    matches!(role, Role::Address | Role::AddressLot | Role::AddressDetail | Role::Postcode | Role::Region)
}

fn how(role: Option<Role>) -> How {
    match role {
        Some(role) if role.is_permission() => How::Permission(role),
        Some(Role::JoinedOn | Role::FirstPurchaseOn | Role::OptOutDate) => How::Earliest,
        Some(Role::LastPurchaseOn | Role::LastLoginOn | Role::ModifiedOn | Role::ConsentDate) => How::Latest,
        Some(
            Role::Sex
            | Role::Surname
            | Role::GivenName
            | Role::NameLatin
            | Role::NameHanja
            | Role::BirthYear
            | Role::BirthMonthDay
            | Role::Ci
            | Role::Di
            | Role::Postcode
            | Role::Organisation,
        ) => How::Value(None),
        _ => How::Own,
    }
}

#[cfg(test)]
mod tests {
    use cleanse_core::SHIPPED_DATA_DATE;

    use super::*;

    /// The cells of the golden record, by the columns after the id, whichever of two records stands.
    fn merged(headers: &[&str], one: &[&str], other: &[&str]) -> [Vec<String>; 2] {
        let owned = |cells: &[&str]| cells.iter().map(|&c| c.to_owned()).collect::<Vec<_>>();
        let columns = Columns::of(&Plan::of(&owned(headers), &[], &[]).unwrap(), SHIPPED_DATA_DATE);
        let (one, other) = (owned(one), owned(other));
        let member = |row, cells| Member { row, cells, mergeable: true, last_seen: None };
        let members = [member(0, &one), member(1, &other)];
        [(0, &one), (1, &other)].map(|(base, cells)| {
            let mut cells = cells.clone();
            for change in columns.merge(base, &members).changes {
                cells[change.column] = change.after;
            }
            cells.split_off(1)
        })
    }

    #[test]
    fn the_first_day_of_joining_stands_however_it_is_written() {
        for first in ["2019.1.1", "2019년 1월 1일", "20190101", "2019-01-01", "43466"] {
            let golden = merged(&["회원번호", "가입일"], &["A", first], &["B", "2024-01-01"]);
            assert_eq!(golden, [[first], [first]]);
        }
    }

    #[test]
    fn who_left_once_and_is_a_member_again_is_one() {
        let headers = ["회원번호", "상태", "탈퇴일"];
        let of = |one: &[&str], other: &[&str]| merged(&headers, one, other).map(|cells| cells.join("|"));
        assert_eq!(of(&["A", "정상", ""], &["B", "탈퇴", "2024-01-01"]), ["정상|", "정상|"]);
        assert_eq!(of(&["A", "", ""], &["B", "탈퇴", "2024-01-01"]), ["|", "|"]);
        assert_eq!(of(&["A", "", ""], &["B", "정상", ""]), ["정상|", "정상|"]);
        assert_eq!(
            of(&["A", "탈퇴", "2023-05-01"], &["B", "탈퇴", "2024-01-01"]),
            ["탈퇴|2023-05-01", "탈퇴|2024-01-01"]
        );
        let asked = ["회원번호", "탈퇴여부"];
        assert_eq!(merged(&asked, &["A", "N"], &["B", "Y"]), [["N"], ["N"]]);
    }
}
