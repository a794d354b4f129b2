//! A plan in the making: the headers speak first, then the content, and at last the columns beside each other.

use cleanse_core::FieldKind;

use super::field::{FieldColumn, Join};
use super::{Plan, PlanError, Reason, Remark, Stated, find_column};
use crate::content::ContentProfile;
use crate::headers::{self, Family, HeaderReading, fold_header};
use crate::nearest::nearest;
use crate::role::Role;

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

pub(super) struct Draft {
    columns: Vec<Column>,
    fields: Vec<FieldColumn>,
    replaced: Vec<Role>,
}

impl Draft {
    pub(super) fn new(headers: &[String], sample: &[Vec<String>]) -> Draft {
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

    /// The plan, step by step.
    pub(super) fn settled(mut self, headers: &[String], stated: &[Stated]) -> Result<Plan, PlanError> {
        self.apply_stated(headers, stated)?;
        self.join_birth_dates();
        self.read_columns();
        self.fill_in();
        self.settle_parts();
        self.choose_person();
        self.group_parts();
        self.settle_names();
        self.finish()
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
