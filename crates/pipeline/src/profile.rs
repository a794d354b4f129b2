//! What is in the inputs: a profile each, in bounded memory, nothing written.

use cleanse_check::{ColumnProfile, ColumnSketch, ColumnSummary, DataKind, Profile};
use cleanse_core::{FieldKind, Lang};
use cleanse_record::Role;
use cleanse_table::{Chunk, RowBatch, RowKind};
use rayon::prelude::*;

use crate::check::{mask_of, reason};
use crate::error::Error;
use crate::flow::in_order;
use crate::intake::{Intake, Intakes};
use crate::noted::shown;
use crate::settings::{Settings, Watcher};

/// More columns than these are no table that somebody reads a profile of.
const MOST_COLUMNS: usize = 1_000;
/// So few values in a column are groups of customers.
const FEW_VALUES: u64 = 50;

/// Profiles the inputs that were opened and planned.
///
/// # Errors
/// When an input cannot be read, or the watcher cancels.
pub fn profile(settings: &Settings, intakes: &Intakes, watcher: &dyn Watcher) -> Result<Vec<Profile>, Error> {
    watcher.expect(intakes.inputs.iter().map(|i| i.source.size_bytes()).sum());
    intakes.inputs.iter().map(|intake| one(settings, intake, watcher)).collect()
}

fn one(settings: &Settings, intake: &Intake, watcher: &dyn Watcher) -> Result<Profile, Error> {
    let width = intake.headers.len().min(MOST_COLUMNS);
    let mut sketches: Vec<ColumnSketch> = (0..width).map(|_| ColumnSketch::new()).collect();
    let mut profile = blank(intake);
    let plan = intake.reading(settings);
    let mut chunks = intake.source.chunks(&plan)?;
    let parse = |chunk: Chunk| {
        let batch = chunk.parse();
        let records = records(&batch, intake);
        (batch, records)
    };
    in_order(&mut chunks, watcher, parse, |batches| {
        for (batch, records) in &batches {
            count(batch, records, &mut profile);
        }
        // A column at a time: its values come in the order of the rows, for any number of threads.
        sketches.par_iter_mut().enumerate().for_each(|(column, sketch)| {
            for (batch, records) in &batches {
                records.iter().for_each(|&row| sketch.add(batch.cell(row as usize, column)));
            }
        });
        Ok(())
    })?;
    profile.columns = sketches.iter().enumerate().map(|(c, s)| column(c, s, intake, settings)).collect();
    profile.add_kinds();
    Ok(profile)
}

fn blank(intake: &Intake) -> Profile {
    Profile {
        file: intake.name(),
        format: intake.source.format().as_str().to_owned(),
        encoding: intake.source.encoding().label().to_owned(),
        rows: 0,
        unreadable: 0,
        skipped: intake.titles.len() as u64,
        columns: Vec::new(),
        columns_left_out: intake.headers.len().saturating_sub(MOST_COLUMNS) as u64,
        kinds: Vec::new(),
    }
}

/// The rows of a batch that are records.
fn records(batch: &RowBatch, intake: &Intake) -> Vec<u32> {
    let is_record = |row: &u32| {
        let row = *row as usize;
        batch.kind(row) == RowKind::Data && !intake.is_skipped(batch, row)
    };
    (0u32..).take(batch.len()).filter(is_record).collect()
}

fn count(batch: &RowBatch, records: &[u32], profile: &mut Profile) {
    let unreadable = (0..batch.len()).filter(|&row| batch.kind(row) == RowKind::Unreadable).count();
    profile.rows += records.len() as u64;
    profile.unreadable += unreadable as u64;
    profile.skipped += (batch.len() - records.len() - unreadable) as u64;
}

fn column(column: usize, sketch: &ColumnSketch, intake: &Intake, settings: &Settings) -> ColumnProfile {
    let plan = intake.plan();
    let role = plan.roles.get(column).copied().flatten();
    let remark = plan.remarks.iter().find(|r| r.column == column);
    let field = plan.fields.iter().find(|f| f.columns.contains(&column)).map(|f| f.field);
    // A column that nobody knows may hold anything.
    let mask = field.or(match role {
        Some(role) => mask_of(role),
        None => Some(FieldKind::Other),
    });
    let show = |value: &str| match mask {
        Some(kind) => shown(kind, value, settings.show_values),
        None => shown(FieldKind::Other, value, true),
    };
    let summary = sketch.summary(show);
    ColumnProfile {
        header: intake.headers[column].clone(),
        role: role.map(|r| r.label(Lang::En)),
        role_ko: role.map(|r| r.label(Lang::Ko)),
        why: remark.map_or(["", ""], |r| reason(r.reason)),
        kind: kind(role, &summary),
        summary,
    }
}

/// Which kind of data a column is: by its role, else by what stands in it.
fn kind(role: Option<Role>, summary: &ColumnSummary) -> Option<DataKind> {
    if let Some(role) = role {
        return Some(of_role(role));
    }
    let filled = summary.filled.ok;
    if filled == 0 {
        return None;
    }
    if summary.numbers * 10 >= filled * 9 {
        return Some(DataKind::Quantitative);
    }
    let few = summary.distinct <= FEW_VALUES && summary.distinct * 2 <= filled;
    Some(if few { DataKind::LifeStyle } else { DataKind::Qualitative })
}

const fn of_role(role: Role) -> DataKind {
    match role {
        Role::JoinedOn
        | Role::LastPurchaseOn
        | Role::FirstPurchaseOn
        | Role::LastLoginOn
        | Role::ModifiedOn
        | Role::PurchaseCount
        | Role::PurchaseAmount
        | Role::WithdrawnOn
        | Role::DormantOn
        | Role::DestroyDueOn
        | Role::PointBalance
        | Role::ConsentDate
        | Role::OptOutDate
        | Role::ResultTime
        | Role::SentTime
        | Role::OpenClick
        | Role::ReturnDate => DataKind::Quantitative,
        Role::Grade
        | Role::Status
        | Role::Source
        | Role::Region
        | Role::Carrier
        | Role::ConsentAd
        | Role::ConsentSms
        | Role::ConsentEmail
        | Role::ConsentKakao
        | Role::ConsentPush
        | Role::ConsentPost
        | Role::ConsentCall
        | Role::ConsentNight
        | Role::ConsentPrivacy
        | Role::OptOut => DataKind::LifeStyle,
        Role::Note | Role::ResultCode | Role::ResultText | Role::FallbackResult | Role::ReturnReason => {
            DataKind::Qualitative
        }
        _ => DataKind::Identity,
    }
}
