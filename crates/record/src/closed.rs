//! To whom nothing may be sent, by what the columns of a record say.

use crate::headers::fold_header;
use crate::permission::{refusal_of, withdrawal_of};
use crate::plan::Plan;
use crate::role::Role;
use crate::wishes::Wish;

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
            withdrawal_of(role, header, cell) == Some(true)
                || refusal_of(role, cell) == Some(true)
                || is_dead(role, cell)
        })
    }

    /// What the status of this row says as a note would: a death, a refusal.
    ///
    /// ```
    /// use cleanse_record::{Closing, Plan, Wish};
    /// let headers = ["회원번호", "휴대폰", "상태"].map(String::from);
    /// let plan = Plan::of(&headers, &[], &[])?;
    /// let said = |row: [&'static str; 3]| Closing::of(&plan, &headers).wishes(|c| row[c]).next();
    /// assert_eq!(said(["M1", "010-2345-6789", "사망"]), Some(Wish::Deceased));
    /// assert_eq!(said(["M2", "010-2345-6789", "정상"]), None);
    /// # Ok::<(), cleanse_record::PlanError>(())
    /// ```
    pub fn wishes<'c>(&self, cell: impl Fn(usize) -> &'c str) -> impl Iterator<Item = Wish> {
        let statuses = self.0.iter().filter(|(_, role, _)| *role == Role::Status);
        statuses.filter_map(move |&(column, role, _)| {
            let cell = cell(column);
            let refused = || refusal_of(role, cell) == Some(true);
            if is_dead(role, cell) {
                Some(Wish::Deceased)
            } else {
                refused().then_some(Wish::Refused { medium: None, advertising: false })
            }
        })
    }
}

/// Whether a status says that its customer is dead.
fn is_dead(role: Role, cell: &str) -> bool {
    role == Role::Status && DEAD.iter().any(|word| fold_header(cell).contains(word))
}
