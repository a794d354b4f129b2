//! A list: what it is, whom it names, and whom it takes out.

use std::collections::BTreeMap;

use cleanse_core::{FieldKind, Lang};
use cleanse_record::{
    ExactKeys, ExactReader, Role, Stated, fold_header, is_out_of_use, refusal_of, withdrawal_of,
};
use cleanse_table::{OpenOptions, Plan as ReadPlan, RowBatch, RowKind, SheetChoice};
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{Tables, has, keyed, plan_keyed};
use crate::error::{Error, ErrorKind};
use crate::intake::{Intake, Opened, name_of};
use crate::settings::{Input, Settings};

/// What two tables are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Key {
    /// The id of the member.
    Id,
    /// A phone number.
    Phone,
    /// A mailbox.
    Email,
}

impl Key {
    /// Every key, the most telling first.
    pub const ALL: [Key; 3] = [Key::Id, Key::Phone, Key::Email];

    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Key::Id => "id",
            Key::Phone => "phone",
            Key::Email => "email",
        }
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Key::Id, Lang::Ko) => "회원번호",
            (Key::Phone, Lang::Ko) => "전화번호",
            (Key::Email, Lang::Ko) => "이메일",
            _ => self.as_str(),
        }
    }
}

/// What a list is of, and so on what it acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListKind {
    /// Numbers and mailboxes that refused: it acts on everybody who shares them.
    Refusal,
    /// Members who withdrew: it acts on the id; an equal contact under another id may have joined again.
    Withdrawal,
    /// Shared contacts of a run: it acts on everybody who shares them.
    SharedContacts,
    /// People, of whatever reason: by id where both tables have one, else by contact.
    People,
}

impl ListKind {
    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ListKind::Refusal => "refusal",
            ListKind::Withdrawal => "withdrawal",
            ListKind::SharedContacts => "shared-contacts",
            ListKind::People => "people",
        }
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (ListKind::Refusal, Lang::En) => "refusal list",
            (ListKind::Refusal, Lang::Ko) => "수신거부 명단",
            (ListKind::Withdrawal, Lang::En) => "withdrawal list",
            (ListKind::Withdrawal, Lang::Ko) => "탈퇴 명단",
            (ListKind::SharedContacts, Lang::En) => "shared contacts",
            (ListKind::SharedContacts, Lang::Ko) => "공유 연락처",
            (ListKind::People, Lang::En) => "list of people",
            (ListKind::People, Lang::Ko) => "회원 명단",
        }
    }
}

/// Words in headers and file names by which a list of refusals is known.
const REFUSAL_WORDS: &[&str] = &[
    "수신거부",
    "거부",
    "080",
    "차단",
    "unsub",
    "optout",
    "refus",
    "reject",
    "suppress",
    "block",
    "donotcall",
    "dnc",
    "스팸신고",
    "complaint",
];
/// Words by which a list of withdrawn members is known.
const WITHDRAWAL_WORDS: &[&str] = &["탈퇴", "탈회", "해지", "withdraw", "leaver", "drop", "secession"];
/// The headers of `shared_contacts.csv`.
const SHARED_HEADERS: [&str; 5] = ["contact_kind", "contact", "group", "record", "verdict"];
/// A list that was opened and not read yet.
pub(crate) struct OpenList {
    pub(crate) inputs: Vec<Intake>,
    /// Sheets that name nobody, beside others that do.
    pub(crate) passed_over: Vec<String>,
    kind: ListKind,
}

/// A list in memory: its keys, each with the first row that has it.
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) kind: ListKind,
    pub(crate) by: Vec<Key>,
    pub(crate) rows: u64,
    /// Rows without any value to compare.
    pub(crate) unusable: u64,
    /// Rows that do not fit the columns: of them only what stands in its place is compared.
    pub(crate) unreadable: u64,
    /// Rows that say of themselves that they belong on no such list, by the column that says so.
    pub(crate) inactive: BTreeMap<String, u64>,
    /// Every id of a list of withdrawals, compared by or not: an equal contact is the member's own where the id is there too.
    ids: FxHashMap<u64, u64>,
    ids_as_numbers: FxHashMap<u64, u64>,
    phones: FxHashMap<u64, u64>,
    /// Of a list of refusals.
    virtual_phones: FxHashMap<u64, u64>,
    emails: FxHashMap<u64, u64>,
}

/// Why a list names a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The 1-based row of the list.
    pub(crate) row: u64,
    pub(crate) key: Key,
    /// What somebody has to look at before the record is taken out.
    pub(crate) doubt: Option<Doubt>,
}

/// What is doubtful about a hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// The ids are equal but for zeros.
    Zeros,
    /// The contact is equal, the id is another one.
    OtherId,
    /// The contact is equal, and nothing says whose id it is.
    NoId,
    /// The virtual numbers are equal, which are handed on.
    Virtual,
}

impl Doubt {
    /// The sentence for who looks at it.
    pub(crate) const fn text(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Doubt::Zeros, Lang::En) => "the ids differ in leading zeros only",
            (Doubt::Zeros, Lang::Ko) => "회원번호가 앞자리 0만 다릅니다. 같은 회원인지 확인하십시오.",
            (Doubt::OtherId, Lang::En) => "the same contact is on the list under another id: joined again?",
            (Doubt::OtherId, Lang::Ko) => {
                "같은 연락처가 명단에 다른 회원번호로 있습니다. 재가입인지 확인하십시오."
            }
            (Doubt::NoId, Lang::En) => {
                "the same contact is on the list without an id to compare: the same member, one who joined again, or family?"
            }
            (Doubt::NoId, Lang::Ko) => {
                "같은 연락처가 명단에 있으나 비교할 회원번호가 없습니다. 본인인지, 재가입이나 가족인지 확인하십시오."
            }
            (Doubt::Virtual, Lang::En) => {
                "the same virtual number (050) refused: such numbers are handed on; still the same member?"
            }
            (Doubt::Virtual, Lang::Ko) => {
                "같은 안심번호(050)가 수신을 거부했습니다. 안심번호는 주인이 바뀌므로 아직 같은 회원인지 확인하십시오."
            }
        }
    }
}

impl OpenList {
    /// Opens a list, which is called so beside the others, and finds out what it is of, unless that was stated.
    pub(crate) fn open(
        settings: &Settings,
        input: &Input,
        name: &str,
        stated: Option<ListKind>,
    ) -> Result<OpenList, Error> {
        let (inputs, passed_over) = those_that_name_somebody(open_list(settings, input, name)?);
        let first = inputs.first().ok_or_else(|| ErrorKind::NoRows { path: path_of(input) })?;
        let kind = match stated {
            Some(kind) => kind,
            None => match kind_of(first) {
                ListKind::People if marks_leavers(&inputs, settings)? => ListKind::Withdrawal,
                kind => kind,
            },
        };
        Ok(OpenList { inputs, passed_over, kind })
    }

    /// Reads the list that is to be taken out of `file`.
    pub(crate) fn read(&self, settings: &Settings, file: &Tables<'_>, by: &[Key]) -> Result<List, Error> {
        let mut list = List {
            name: name_of(&self.inputs),
            kind: self.kind,
            by: Vec::new(),
            rows: 0,
            unusable: 0,
            unreadable: 0,
            inactive: BTreeMap::new(),
            ids: FxHashMap::default(),
            ids_as_numbers: FxHashMap::default(),
            phones: FxHashMap::default(),
            virtual_phones: FxHashMap::default(),
            emails: FxHashMap::default(),
        };
        for intake in &self.inputs {
            let mut reader = Reader::of(intake, self.kind, file.id_header());
            let plan = ReadPlan { required: 0, ..intake.reading(settings) };
            reader.look_for_marks(intake, &plan)?;
            let common = |key: &Key| file.has(*key) && reader.has(*key);
            let mut both: Vec<Key> = Key::ALL.into_iter().filter(common).collect();
            // Rows of a run are numbers; only who asks for them by id compares them with ids.
            if self.kind == ListKind::SharedContacts && by.is_empty() {
                both.retain(|k| *k != Key::Id);
            }
            both.retain(|k| by.is_empty() || by.contains(k));
            if both.is_empty() {
                return Err(no_common_key(file.first(), intake, by));
            }
            list.take(intake, &plan, &reader, settings, &both)?;
            list.by.extend(both);
            list.by.sort_unstable();
            list.by.dedup();
        }
        Ok(list)
    }
}

impl List {
    fn take(
        &mut self,
        intake: &Intake,
        plan: &ReadPlan,
        reader: &Reader,
        settings: &Settings,
        by: &[Key],
    ) -> Result<(), Error> {
        let mut keys = ExactKeys::default();
        for batch in intake.source.batches(plan)? {
            let batch = batch?;
            for row in 0..batch.len() {
                if intake.is_skipped(&batch, row) {
                    continue;
                }
                self.rows += 1;
                self.unreadable += u64::from(batch.kind(row) == RowKind::Unreadable);
                if let Some(column) = reader.belongs_elsewhere(&batch, row) {
                    *self.inactive.entry(intake.headers[column].clone()).or_default() += 1;
                    continue;
                }
                reader.keys(&batch, row, settings, &mut keys);
                self.push(&keys, by);
            }
        }
        Ok(())
    }

    fn push(&mut self, keys: &ExactKeys, by: &[Key]) {
        let row = self.rows;
        let mut any = false;
        let put = |map: &mut FxHashMap<u64, u64>, keys: &[u64]| {
            keys.iter().for_each(|k| _ = map.entry(*k).or_insert(row));
            !keys.is_empty()
        };
        for key in by {
            any |= match key {
                Key::Id => {
                    put(&mut self.ids_as_numbers, keys.id_as_number.as_slice());
                    put(&mut self.ids, keys.id.as_slice())
                }
                Key::Phone => {
                    let is_virtual =
                        self.kind == ListKind::Refusal && put(&mut self.virtual_phones, &keys.virtual_phones);
                    put(&mut self.phones, &keys.phones) || is_virtual
                }
                Key::Email => put(&mut self.emails, &keys.emails),
            };
        }
        if self.kind == ListKind::Withdrawal {
            put(&mut self.ids, keys.id.as_slice());
        }
        self.unusable += u64::from(!any);
    }

    /// Whether and why the list names a record.
    pub(crate) fn judge(&self, keys: &ExactKeys) -> Option<Hit> {
        let compares_ids = self.by.contains(&Key::Id);
        let hit = |key, doubt| move |&row: &u64| Hit { row, key, doubt };
        let own = keys.id.and_then(|id| self.ids.get(&id));
        if let Some(row) = own.filter(|_| compares_ids) {
            return Some(hit(Key::Id, None)(row));
        }
        let doubt = match self.kind {
            ListKind::Refusal | ListKind::SharedContacts => None,
            ListKind::People => compares_ids.then_some(Doubt::OtherId),
            // Who shares a number with somebody who left, or joined again, is a member.
            ListKind::Withdrawal if own.is_some() => None,
            ListKind::Withdrawal if keys.id.is_none() || self.ids.is_empty() => Some(Doubt::NoId),
            ListKind::Withdrawal => Some(Doubt::OtherId),
        };
        let phone = keys.phones.iter().find_map(|k| self.phones.get(k));
        let email = || keys.emails.iter().find_map(|k| self.emails.get(k));
        let number = || keys.id_as_number.and_then(|id| self.ids_as_numbers.get(&id));
        let handed_on = || keys.virtual_phones.iter().find_map(|k| self.virtual_phones.get(k));
        phone
            .map(hit(Key::Phone, doubt))
            .or_else(|| email().map(hit(Key::Email, doubt)))
            .or_else(|| number().map(hit(Key::Id, Some(Doubt::Zeros))))
            .or_else(|| handed_on().map(hit(Key::Phone, Some(Doubt::Virtual))))
    }
}

/// Opens a list. A column of refusals that holds numbers or mailboxes is a contact; columns that the user stated for the
/// file hold where the list has them.
fn open_list(settings: &Settings, input: &Input, name: &str) -> Result<Vec<Intake>, Error> {
    // How the file is to be opened says nothing of its lists, but that all sheets are meant.
    let open = match settings.open.sheet_choice() {
        SheetChoice::All => OpenOptions::new().sheet(SheetChoice::All),
        _ => OpenOptions::new(),
    };
    let inputs = vec![input.clone()];
    let settings = Settings { inputs, header_row: None, open, ..settings.clone() };
    let mut planned = Vec::new();
    for opened in Opened::all(&settings)? {
        let opened = opened.called(name);
        let plan =
            |stated| plan_keyed(std::slice::from_ref(&opened), &Settings { stated, ..settings.clone() });
        let mut intakes = plan(Vec::new())?;
        let stated = intakes
            .inputs
            .iter()
            .map(|intake| stated_of(intake, &settings))
            .collect::<Result<Vec<_>, _>>()?;
        if !stated.concat().is_empty() {
            intakes = plan(stated.concat())?;
        }
        planned.append(&mut intakes.inputs);
    }
    Ok(planned)
}

/// The sheets of a list of which any column is known, and the names of the others; all of them where none is.
fn those_that_name_somebody(sheets: Vec<Intake>) -> (Vec<Intake>, Vec<String>) {
    let is_known = |intake: &Intake| intake.plan().roles.iter().any(Option::is_some);
    if !sheets.iter().any(is_known) {
        return (sheets, Vec::new());
    }
    let (known, others): (Vec<Intake>, Vec<Intake>) = sheets.into_iter().partition(is_known);
    (known, others.iter().map(Intake::name).collect())
}

/// What is stated of the columns of a list: by the user where it has them, and by columns of refusals that are contacts.
fn stated_of(intake: &Intake, settings: &Settings) -> Result<Vec<Stated>, Error> {
    let here = |s: &&Stated| s.stands_in(&intake.headers);
    let mut stated: Vec<Stated> = settings.stated.iter().filter(here).cloned().collect();
    if !intake.plan().has_contact() {
        stated.extend(refused_contacts(intake)?);
    }
    Ok(stated)
}

/// Columns called refusals that hold the numbers and mailboxes themselves.
fn refused_contacts(intake: &Intake) -> Result<Vec<Stated>, Error> {
    let sample = intake.source.head(200)?;
    let skip = usize::try_from(intake.skip).unwrap_or(usize::MAX);
    let role = |column: usize| {
        let cells =
            || sample.iter().skip(skip).filter_map(|r| r.cells.get(column)).filter(|c| !c.trim().is_empty());
        let digits = |c: &&String| c.chars().filter(char::is_ascii_digit).count() >= 8;
        let all = cells().count();
        let mostly = |n: usize| all > 0 && n * 10 >= all * 7;
        if mostly(cells().filter(|c| c.contains('@')).count()) {
            Some(Role::Email)
        } else if mostly(cells().filter(digits).count()) {
            Some(Role::Phone)
        } else {
            None
        }
    };
    let refusals = intake.plan().roles.iter().enumerate().filter(|(_, r)| **r == Some(Role::OptOut));
    let found = refusals.filter_map(|(c, _)| Some((c, role(c)?)));
    Ok(found.map(|(c, role)| Stated { role, columns: vec![intake.headers[c].clone()] }).collect())
}

/// What a list is, from its columns, else from the name of its file.
fn kind_of(intake: &Intake) -> ListKind {
    if SHARED_HEADERS.iter().all(|h| intake.headers.iter().any(|have| have.trim() == *h)) {
        return ListKind::SharedContacts;
    }
    let role = |role: Role| intake.plan().roles.contains(&Some(role));
    let header = |words: &[&str]| intake.headers.iter().any(|h| speaks_of(h, words));
    let sheet = intake.source.sheet().unwrap_or_default();
    let name = intake.path.file_name().unwrap_or_default().to_string_lossy();
    let file = |words: &[&str]| speaks_of(&name, words) || speaks_of(sheet, words);
    let refusal = role(Role::OptOut) || role(Role::OptOutDate) || header(REFUSAL_WORDS);
    let withdrawal = role(Role::WithdrawnOn) || header(WITHDRAWAL_WORDS);
    match (refusal, withdrawal) {
        (true, false) => ListKind::Refusal,
        (false, true) => ListKind::Withdrawal,
        // Columns of both kinds, or of neither: the name of the file decides.
        _ if file(REFUSAL_WORDS) && !file(WITHDRAWAL_WORDS) => ListKind::Refusal,
        (true, true) => ListKind::Withdrawal,
        _ if file(WITHDRAWAL_WORDS) => ListKind::Withdrawal,
        _ => ListKind::People,
    }
}

/// Whether a list marks who left in a column of states (`회원상태` 탈퇴, `USE_YN` N): an export of everybody, of whom these are
/// meant.
fn marks_leavers(inputs: &[Intake], settings: &Settings) -> Result<bool, Error> {
    for intake in inputs {
        let Some(column) = intake.plan().column_of(Role::Status) else { continue };
        let header = &intake.headers[column];
        let has_left = |cell: &str| {
            withdrawal_of(Role::Status, header, cell) == Some(true) || is_out_of_use(header, cell)
        };
        let plan = ReadPlan { required: 0, ..intake.reading(settings) };
        for batch in intake.source.batches(&plan)? {
            let batch = batch?;
            let mut rows = (0..batch.len()).filter(|&row| !intake.is_skipped(&batch, row));
            if rows.any(|row| has_left(batch.cell(row, column))) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

fn speaks_of(name: &str, words: &[&str]) -> bool {
    let folded = fold_header(name);
    words.iter().any(|w| folded.contains(w))
}

/// Reads the keys of a list's rows.
struct Reader {
    keys: ExactReader,
    /// The columns by which a row may say that it belongs on no such list.
    says: Vec<Says>,
    kind: ListKind,
    /// Of `shared_contacts.csv`: the kind of the contact, the contact, the record.
    shared: Option<[usize; 3]>,
}

/// A column by which a row may say that it belongs on no such list.
struct Says {
    column: usize,
    role: Role,
    header: String,
    /// A row of the list says yes there: one that says nothing says no.
    is_answered: bool,
}

impl Says {
    /// What a cell says: that its customer is one of this list, or is none.
    fn answer(&self, kind: ListKind, cell: &str) -> Option<bool> {
        let left = || withdrawal_of(self.role, &self.header, cell);
        let said = match kind {
            // Who left is not to be sent anything either.
            ListKind::Refusal => left().filter(|left| *left).or_else(|| refusal_of(self.role, cell)),
            ListKind::Withdrawal => left(),
            ListKind::SharedContacts | ListKind::People => None,
        };
        said.or_else(|| (self.is_answered && !cell.contains(char::is_alphanumeric)).then_some(false))
    }
}

impl Reader {
    fn of(intake: &Intake, kind: ListKind, id: Option<&str>) -> Reader {
        let at = |name: &str| intake.headers.iter().position(|h| h.trim() == name);
        let shared = match (at("contact_kind"), at("contact"), at("record")) {
            (Some(contact_kind), Some(contact), Some(record)) => Some([contact_kind, contact, record]),
            _ => None,
        };
        let roles = intake.plan().roles.iter().enumerate();
        let says = roles.filter_map(|(column, role)| {
            let header = intake.headers[column].clone();
            Some(Says { column, role: (*role)?, header, is_answered: false })
        });
        let says = says.collect();
        let shared = shared.filter(|_| kind == ListKind::SharedContacts);
        Reader { keys: keyed(intake, id), says, kind, shared }
    }

    fn has(&self, key: Key) -> bool {
        self.shared.is_some() || has(&self.keys, key)
    }

    /// The column by which a row says that it refused nothing, or did not leave: an export of everybody with a column of
    /// answers. One column that says the contrary is enough to stay.
    fn belongs_elsewhere(&self, batch: &RowBatch, row: usize) -> Option<usize> {
        let mut not_so = None;
        for says in &self.says {
            match says.answer(self.kind, batch.cell(row, says.column)) {
                Some(true) => return None,
                Some(false) => not_so = not_so.or(Some(says.column)),
                None => {}
            }
        }
        not_so
    }

    /// Finds the columns in which some are marked: there the others are not meant. Exports write `Y` for who left and nothing for
    /// who did not.
    fn look_for_marks(&mut self, intake: &Intake, plan: &ReadPlan) -> Result<(), Error> {
        let kind = self.kind;
        let mut marks: Vec<&mut Says> =
            self.says.iter_mut().filter(|says| matches!(says.role, Role::OptOut | Role::Status)).collect();
        if marks.is_empty() || !matches!(kind, ListKind::Refusal | ListKind::Withdrawal) {
            return Ok(());
        }
        for batch in intake.source.batches(plan)? {
            let batch = batch?;
            for row in (0..batch.len()).filter(|&row| !intake.is_skipped(&batch, row)) {
                for says in &mut marks {
                    says.is_answered |= says.answer(kind, batch.cell(row, says.column)) == Some(true);
                }
            }
        }
        Ok(())
    }

    fn keys(&self, batch: &RowBatch, row: usize, settings: &Settings, keys: &mut ExactKeys) {
        let cell = |column| batch.cell(row, column);
        let Some([kind, contact, record]) = self.shared else {
            return self.keys.read(cell, settings.as_of, keys);
        };
        let field = if cell(kind).trim() == "email" { FieldKind::Email } else { FieldKind::Phone };
        ExactReader::contact(field, contact).with_id(record).read(cell, settings.as_of, keys);
    }
}

fn path_of(input: &Input) -> std::path::PathBuf {
    match input {
        Input::File(path) => path.clone(),
        Input::Stdin => std::path::PathBuf::from("-"),
    }
}

fn no_common_key(file: &Intake, list: &Intake, by: &[Key]) -> Error {
    ErrorKind::NoCommonKey {
        file: file.path.clone(),
        list: list.path.clone(),
        by: by.to_vec(),
        headers: list.headers.clone(),
    }
    .into()
}
