//! The golden record of a cluster: which member's value stands in each column.

use cleanse_core::{Context, Date, FieldKind, TextColumn, Verdict};
use cleanse_dedupe::{Claim, USUAL, permission, survivor};
use cleanse_record::{Channel, ColumnResult, Join, Normalizer, Point, Role, normalizer, permission_of};

use crate::intake::Intakes;
use crate::people::{People, day};

/// How the columns of a table are merged.
pub(super) struct Columns {
    units: Vec<Unit>,
    as_of: Date,
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
    /// What people noted is kept, all of it.
    Notes(Option<Reader>),
}

/// Tells whether a value can be used.
struct Reader {
    normalizer: Box<dyn Normalizer>,
    /// The columns that it reads.
    columns: Vec<usize>,
    join: Join,
    field: FieldKind,
}

/// A member of a cluster.
pub(super) struct Member<'a> {
    pub(super) row: u32,
    pub(super) cells: &'a [String],
    /// Whether its values may stand in the golden record; the permissions of a quarantined one count all the same.
    pub(super) mergeable: bool,
}

/// A change that merging makes to the record that stands.
pub(super) struct Change {
    pub(super) column: usize,
    pub(super) before: String,
    pub(super) after: String,
    /// The row that the value comes from.
    pub(super) from: u32,
}

/// What became of a cluster.
pub(super) struct Golden {
    pub(super) changes: Vec<Change>,
    /// Whether a value is still in doubt.
    pub(super) in_doubt: bool,
    pub(super) channels: Vec<Channel>,
}

impl Columns {
    /// The columns that all inputs share.
    pub(super) fn of(intakes: &Intakes, as_of: Date) -> Columns {
        let width = intakes.headers.len();
        let mut units: Vec<Unit> = Vec::new();
        let mut placed = vec![false; width];
        for (columns, reader) in values(intakes) {
            if columns.iter().any(|&c| placed[c]) {
                continue;
            }
            columns.iter().for_each(|&c| placed[c] = true);
            let note = reader.as_ref().is_some_and(|r| r.field == FieldKind::Note);
            units.push(Unit { columns, how: if note { How::Notes(reader) } else { How::Value(reader) } });
        }
        for column in (0..width).filter(|&c| !placed[c]) {
            units.push(Unit { columns: vec![column], how: how(role(intakes, column)) });
        }
        Columns { units, as_of }
    }

    /// Merges the members into the one that stands.
    pub(super) fn merge(&self, base: u32, members: &[Member<'_>], people: &People) -> Golden {
        let mut golden = Golden { changes: Vec::new(), in_doubt: false, channels: Vec::new() };
        for unit in &self.units {
            self.unit(unit, base, members, people, &mut golden);
        }
        golden.channels.sort_unstable();
        golden.channels.dedup();
        golden
    }

    fn unit(&self, unit: &Unit, base: u32, members: &[Member<'_>], people: &People, golden: &mut Golden) {
        let Some(own) = members.iter().position(|m| m.row == base) else { return };
        let first = unit.columns[0];
        let cell = |m: &Member<'_>| m.cells.get(first).map_or("", String::as_str).to_owned();
        match &unit.how {
            How::Value(reader) => {
                let states = states(reader.as_ref(), members, self.as_of);
                let chosen = best(unit, &states, members, people, own);
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
            How::Notes(reader) => golden.note(first, own, members, reader.as_ref(), self.as_of),
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
    fn note(
        &mut self,
        column: usize,
        own: usize,
        members: &[Member<'_>],
        reader: Option<&Reader>,
        as_of: Date,
    ) {
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
        let joined = [Member { row: from, cells: &padded(column, &after), mergeable: true }];
        states(reader, &joined, as_of).iter().for_each(|s| self.take(s));
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
    reader.normalizer.column(&texts, &[Context { as_of, area: None }], &mut out);
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
fn best(unit: &Unit, states: &[State], members: &[Member<'_>], people: &People, own: usize) -> usize {
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
        changed: people.last_seen(members[n].row).map(|d| i64::from(d.days())),
    };
    let claims: Vec<Claim<'_>> = (0..members.len()).map(claim).collect();
    let found = survivor(&claims, USUAL).map_or(own, |s| s.claim);
    // The same value of another member is no change.
    if values[found] == values[own] { own } else { found }
}

fn role(intakes: &Intakes, column: usize) -> Option<Role> {
    intakes.inputs.iter().find_map(|i| i.plan().roles[i.mapping[column]?])
}

/// The columns of each value, and its reader: parts of a split value, and everything about the place of one address,
/// go together.
fn values(intakes: &Intakes) -> Vec<(Vec<usize>, Option<Reader>)> {
    let mut all = Vec::new();
    for intake in &intakes.inputs {
        let output = |column: usize| intake.mapping.iter().position(|m| *m == Some(column));
        for field in &intake.plan().fields {
            let read: Option<Vec<usize>> = field.columns.iter().map(|&c| output(c)).collect();
            let (Some(read), Some(normalizer)) = (read, normalizer(field.field)) else { continue };
            let mut columns = read.clone();
            if matches!(field.role, Role::Address | Role::AddressLot) {
                columns
                    .extend((0..intakes.headers.len()).filter(|&c| role(intakes, c).is_some_and(is_place)));
                columns.sort_unstable();
                columns.dedup();
            } else if field.role == Role::Postcode {
                continue;
            }
            if field.role == Role::BirthDate {
                let calendar = |c: &usize| role(intakes, *c) == Some(Role::BirthCalendar);
                columns.extend((0..intakes.headers.len()).filter(calendar));
            }
            all.push((
                columns,
                Some(Reader { normalizer, columns: read, join: field.join, field: field.field }),
            ));
        }
    }
    all
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
