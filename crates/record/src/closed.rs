//! To whom nothing may be sent, by what the columns of a record say.

use cleanse_ident::NoteHitKind;

use crate::batch::CellFinding;
use crate::headers::fold_header;
use crate::permission::{refusal_of, withdrawal_of};
use crate::plan::Plan;
use crate::role::Role;

/// Words of a status column for who is dead, folded.
const DEAD: [&str; 4] = ["사망", "작고", "deceased", "dead"];

/// The columns of a table that say who left, died or refused to be sent anything.
pub struct Closing<'a>(Vec<(usize, Role, &'a str)>);

impl<'a> Closing<'a> {
    /// Those of a planned table with these headers.
    #[must_use]
    pub fn of(plan: &Plan, headers: &'a [String]) -> Closing<'a> {
        let closes =
            |role: Role| matches!(role, Role::Status | Role::WithdrawnOn | Role::OptOut | Role::OptOutDate);
        let columns = plan.roles.iter().zip(headers).enumerate();
        Closing(columns.filter_map(|(c, (role, h))| Some((c, role.filter(|r| closes(*r))?, &**h))).collect())
    }

    /// Whether nothing may be sent to the customer of this row, by its cells.
    ///
    /// ```
    /// use cleanse_record::{Closing, Plan};
    /// let headers = ["회원번호", "휴대폰", "상태", "수신거부여부"].map(String::from);
    /// let plan = Plan::of(&headers, &[], &[])?;
    /// let closed = |row: [&str; 4]| Closing::of(&plan, &headers).holds(|c| row[c]);
    /// assert!(closed(["M1", "010-2345-6789", "사망", ""]) && closed(["M2", "010-2345-6789", "정상", "Y"]));
    /// assert!(!closed(["M3", "010-2345-6789", "정상", "N"]));
    /// # Ok::<(), cleanse_record::PlanError>(())
    /// ```
    pub fn holds<'c>(&self, cell: impl Fn(usize) -> &'c str) -> bool {
        self.0.iter().any(|&(column, role, header)| {
            let cell = cell(column);
            let is_dead = || role == Role::Status && DEAD.iter().any(|word| fold_header(cell).contains(word));
            withdrawal_of(role, header, cell) == Some(true)
                || refusal_of(role, cell) == Some(true)
                || is_dead()
        })
    }
}

/// Whether a finding tells that nothing may be sent to the customer: a death or a wish in a note.
#[must_use]
pub fn closes(found: &CellFinding) -> bool {
    let kinds = [NoteHitKind::Deceased, NoteHitKind::NoContact, NoteHitKind::OptOut];
    kinds.iter().any(|kind| kind.rule() == found.finding.rule)
}
