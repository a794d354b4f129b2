//! Merging: one golden record for every cluster, the other rows kept with their lineage, and a way back.
//!
//! The rows of a cluster stand in `clean.csv` and `repair.csv` by then, with canonical values; both files are written
//! once more. The golden record stands where its own row stood. Every cell that merging changes has a line at the end of the
//! ledger, with the row that the value comes from; rows that another one stands for go to `merged.csv`. Quarantined rows stay where
//! they are: their bytes are promised.

mod records;

use std::io::{self, Write};

use cleanse_core::Route;
use cleanse_record::golden::{Columns, Golden, Input, Member};
use cleanse_table::{AtomicFile, CsvWriter};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::duplicates::Duplicates;
use crate::error::Error;
use crate::groups::Names;
use crate::intake::Intakes;
use crate::json;
use crate::outputs::{Finished, RouteRun, SKIPPED};
use crate::people::People;
use crate::settings::Settings;
use crate::summary::Summary;

use records::{Records, cells};

/// The place of a row in `routes.csv` that another one stands for.
pub(crate) const MERGED: &str = "merged";

/// The files of the rows, kept open until it is known who is merged.
pub(crate) struct Held {
    pub(crate) clean: AtomicFile,
    pub(crate) repair: AtomicFile,
    pub(crate) quarantine: AtomicFile,
    pub(crate) ledger: AtomicFile,
    /// Runs of routes, in row order; none for rows that are no records.
    pub(crate) routes: Vec<RouteRun>,
}

/// What merging did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Merged {
    clean: u64,
    repair: u64,
    merged: u64,
    changes: u64,
}

impl Merged {
    /// Takes the rows that moved into the summary.
    pub(crate) fn count(self, summary: &mut Summary) {
        summary.clean = self.clean;
        summary.repair = self.repair;
        summary.merged = self.merged;
        summary.changed_cells += self.changes;
        for name in ["merged.csv", "id_map.csv"] {
            summary.personal_data.insert(name.to_owned(), self.merged);
        }
    }
}

/// What a merge has to know of the run.
pub(crate) struct Merge<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) intakes: &'a Intakes,
    pub(crate) people: &'a People,
    pub(crate) names: Names<'a>,
    /// Lines of the ledger so far.
    pub(crate) ledger_lines: u64,
}

impl Merge<'_> {
    /// Merges every cluster. The golden row of a cluster may change: a quarantined one cannot stand for others.
    pub(crate) fn run(
        &self,
        held: Held,
        found: &mut Duplicates<'_>,
        files: &mut Finished,
    ) -> Result<Merged, Error> {
        let path = held.clean.path().to_owned();
        self.write(held, found, files).map_err(|e| match e {
            Failure::Io(e) => cleanse_table::Error::io(e, Some(&path)).into(),
            Failure::Of(e) => e,
        })
    }

    fn write(
        &self,
        mut held: Held,
        found: &mut Duplicates<'_>,
        files: &mut Finished,
    ) -> Result<Merged, Failure> {
        for file in [&mut held.clean, &mut held.repair, &mut held.quarantine, &mut held.ledger] {
            file.flush()?;
        }
        let places = self.gather(&held, found)?;
        let goldens = self.goldens(found, &places);
        let mut out = Rewritten::create(self, files)?;
        let mut rows = Rows::open(&held)?;
        while let Some(place) = rows.next()? {
            match place {
                Place::Skipped => out.went(SKIPPED),
                Place::Row(row, route, record) => {
                    let to = out.row(self, row, route, record, &places, &goldens)?;
                    out.went(to);
                }
            }
        }
        for (row, golden) in sorted(&goldens) {
            self.ledger(*row, golden, &mut out.merged_counts, &mut held.ledger)?;
        }
        files.finish_file(held.ledger)?;
        files.finish_file(held.quarantine)?;
        out.finish(files)
    }

    /// The rows of clusters that can be merged, as they stand in their files.
    fn gather(&self, held: &Held, found: &mut Duplicates<'_>) -> Result<Places, Failure> {
        let mut rows = Rows::open(held)?;
        let mut places = Places::default();
        let in_cluster: FxHashSet<u32> = found.clusters.iter().flat_map(|c| c.rows.iter().copied()).collect();
        while let Some(place) = rows.next()? {
            if let Place::Row(row, route, record) = place
                && in_cluster.contains(&row)
            {
                places.records.insert(row, (route, record.into()));
            }
        }
        for cluster in &mut found.clusters {
            let stands = |row: &u32| places.records.get(row).is_some_and(|(r, _)| *r != Route::Quarantine);
            let mergeable: Vec<u32> = cluster.rows.iter().copied().filter(|r| stands(r)).collect();
            if !stands(&cluster.golden) {
                cluster.golden = mergeable.first().copied().unwrap_or(cluster.golden);
            }
            if mergeable.len() > 1 {
                let golden = cluster.golden;
                places.stands_for.extend(mergeable.into_iter().filter(|&r| r != golden).map(|r| (r, golden)));
            }
        }
        Ok(places)
    }

    fn goldens(&self, found: &Duplicates<'_>, places: &Places) -> FxHashMap<u32, Golden> {
        let inputs = self.intakes.inputs.iter().map(|i| Input { plan: i.plan(), mapping: &i.mapping });
        let inputs: Vec<Input<'_>> = inputs.collect();
        let columns = Columns::of_inputs(self.intakes.headers.len(), &inputs, self.settings.as_of);
        let merged = |rows: &[u32]| rows.iter().any(|r| places.stands_for.contains_key(r));
        found
            .clusters
            .par_iter()
            .filter(|c| merged(&c.rows))
            .map(|cluster| (cluster.golden, self.golden(cluster.golden, &cluster.rows, &columns, places)))
            .collect()
    }

    fn golden(&self, base: u32, rows: &[u32], columns: &Columns, places: &Places) -> Golden {
        let read = |row: &u32| {
            let (route, record) = places.records.get(row)?;
            let mut cells = cells(record, self.settings.spreadsheet_safe);
            cells.truncate(self.intakes.headers.len());
            Some((*row, *route, cells))
        };
        let rows: Vec<(u32, Route, Vec<String>)> = rows.iter().filter_map(read).collect();
        let members: Vec<Member<'_>> = rows
            .iter()
            .map(|(row, route, cells)| Member {
                row: *row,
                cells,
                mergeable: *route != Route::Quarantine,
                last_seen: self.people.last_seen(*row),
            })
            .collect();
        columns.merge(base, &members)
    }

    /// A line at the end of the ledger for every cell of a golden record that is another member's.
    fn ledger(
        &self,
        row: u32,
        golden: &Golden,
        counts: &mut Merged,
        ledger: &mut AtomicFile,
    ) -> Result<(), Failure> {
        let mut out = Vec::new();
        for change in &golden.changes {
            counts.changes += 1;
            out.extend_from_slice(b"{\"n\":");
            json::number(self.ledger_lines + counts.changes, &mut out);
            out.extend_from_slice(b",\"row\":");
            json::number(u64::from(row) + 1, &mut out);
            out.extend_from_slice(b",\"id\":");
            match self.people.ids.get(row as usize) {
                "" => out.extend_from_slice(b"null"),
                id => json::string(id, &mut out),
            }
            out.extend_from_slice(b",\"column\":");
            json::string(&self.intakes.headers[change.column], &mut out);
            out.extend_from_slice(b",\"before\":");
            json::string(&change.before, &mut out);
            out.extend_from_slice(b",\"after\":");
            json::string(&change.after, &mut out);
            let rule = cleanse_dedupe::rules::DUPLICATE_RECORD.code;
            out.extend_from_slice(
                format!(",\"rule\":\"{rule}\",\"applicability\":\"unsafe\",\"cell\":{}", change.column)
                    .as_bytes(),
            );
            out.extend_from_slice(b",\"from\":");
            json::number(u64::from(change.from) + 1, &mut out);
            out.extend_from_slice(b"}\n");
        }
        Ok(ledger.write_all(&out)?)
    }
}

/// The rows of clusters.
#[derive(Default)]
struct Places {
    /// Row -> where it went, and its record there.
    records: FxHashMap<u32, (Route, Box<[u8]>)>,
    /// Merged row -> the row that stands for it.
    stands_for: FxHashMap<u32, u32>,
}

/// Goldens by row.
fn sorted(goldens: &FxHashMap<u32, Golden>) -> Vec<(&u32, &Golden)> {
    let mut all: Vec<_> = goldens.iter().collect();
    all.sort_unstable_by_key(|(row, _)| **row);
    all
}

/// An error of a file in this step, or of another one.
enum Failure {
    Io(io::Error),
    Of(Error),
}

impl From<io::Error> for Failure {
    fn from(e: io::Error) -> Failure {
        Failure::Io(e)
    }
}

impl From<Error> for Failure {
    fn from(e: Error) -> Failure {
        Failure::Of(e)
    }
}

/// One row of the input: its number, its route and its record in the file of that route.
enum Place<'a> {
    Skipped,
    Row(u32, Route, &'a [u8]),
}

/// All rows in input order, each from the file that it went to.
struct Rows {
    files: [Records; 3],
    routes: std::vec::IntoIter<RouteRun>,
    route: Option<Route>,
    left: u32,
    row: u32,
}

impl Rows {
    fn open(held: &Held) -> io::Result<Rows> {
        Ok(Rows {
            files: [
                Records::open(&held.clean)?,
                Records::open(&held.repair)?,
                Records::open(&held.quarantine)?,
            ],
            routes: held.routes.clone().into_iter(),
            route: None,
            left: 0,
            row: 0,
        })
    }

    fn next(&mut self) -> io::Result<Option<Place<'_>>> {
        while self.left == 0 {
            let Some((route, n)) = self.routes.next() else { return Ok(None) };
            (self.route, self.left) = (route, n);
        }
        self.left -= 1;
        let Some(route) = self.route else { return Ok(Some(Place::Skipped)) };
        self.row += 1;
        let file = match route {
            Route::Clean => 0,
            Route::Repair => 1,
            Route::Quarantine => 2,
        };
        Ok(Some(Place::Row(self.row - 1, route, self.files[file].next()?)))
    }
}

/// The files with everybody at the new place.
struct Rewritten {
    clean: AtomicFile,
    repair: AtomicFile,
    merged: AtomicFile,
    id_map: Vec<u8>,
    routes: Vec<(&'static str, u64)>,
    merged_counts: Merged,
    csv: CsvWriter,
}

impl Rewritten {
    fn create(merge: &Merge<'_>, files: &Finished) -> Result<Rewritten, Failure> {
        let more = ["cleanse_row", "cleanse_route", "cleanse_golden", "cleanse_gave"];
        Ok(Rewritten {
            clean: files.rows_file("clean.csv", merge.settings, merge.intakes, &[])?,
            repair: files.rows_file("repair.csv", merge.settings, merge.intakes, &crate::outputs::REPAIR)?,
            merged: files.rows_file("merged.csv", merge.settings, merge.intakes, &more)?,
            id_map: b"old_id,new_id\n".to_vec(),
            routes: Vec::new(),
            merged_counts: Merged::default(),
            csv: CsvWriter::new().spreadsheet_safe(merge.settings.spreadsheet_safe),
        })
    }

    /// Writes a row at its new place and names the place.
    fn row(
        &mut self,
        merge: &Merge<'_>,
        row: u32,
        route: Route,
        record: &[u8],
        places: &Places,
        goldens: &FxHashMap<u32, Golden>,
    ) -> Result<&'static str, Failure> {
        if let Some(&golden) = places.stands_for.get(&row) {
            self.stood_for(merge, row, route, record, (golden, goldens.get(&golden)))?;
            return Ok(MERGED);
        }
        match (route, goldens.get(&row)) {
            (Route::Quarantine, _) => {}
            (_, Some(golden)) => return self.golden(merge, record, golden),
            (Route::Clean, None) => {
                self.clean.write_all(record)?;
                self.merged_counts.clean += 1;
            }
            (Route::Repair, None) => {
                self.repair.write_all(record)?;
                self.merged_counts.repair += 1;
            }
        }
        Ok(route.as_str())
    }

    fn went(&mut self, place: &'static str) {
        match self.routes.last_mut() {
            Some((last, n)) if *last == place => *n += 1,
            _ => self.routes.push((place, 1)),
        }
    }

    /// A row that another one stands for, with its lineage.
    fn stood_for(
        &mut self,
        merge: &Merge<'_>,
        row: u32,
        route: Route,
        record: &[u8],
        (stands, golden): (u32, Option<&Golden>),
    ) -> Result<(), Failure> {
        self.merged_counts.merged += 1;
        let mut cells = cells(record, merge.settings.spreadsheet_safe);
        cells.truncate(merge.width());
        let gave = golden.map_or(Vec::new(), |g| {
            let of = g.changes.iter().filter(|c| c.from == row);
            of.filter_map(|c| merge.intakes.headers.get(c.column)).map(String::as_str).collect()
        });
        let mut name = Vec::new();
        merge.names.cell(stands, &mut name);
        let mut line = Vec::new();
        for cell in &cells {
            self.csv.cell(cell, &mut line);
            line.push(b',');
        }
        json::number(u64::from(row) + 1, &mut line);
        line.push(b',');
        line.extend_from_slice(route.as_str().as_bytes());
        line.push(b',');
        line.extend_from_slice(&name);
        line.push(b',');
        self.csv.cell(&gave.join("; "), &mut line);
        line.push(b'\n');
        self.merged.write_all(&line)?;
        merge.names.cell(row, &mut self.id_map);
        self.id_map.push(b',');
        self.id_map.extend_from_slice(&name);
        self.id_map.push(b'\n');
        Ok(())
    }

    /// A golden record, where its row stood: in `repair.csv` only while a value is in doubt.
    fn golden(&mut self, merge: &Merge<'_>, record: &[u8], golden: &Golden) -> Result<&'static str, Failure> {
        let mut cells = cells(record, merge.settings.spreadsheet_safe);
        let more = cells.split_off(merge.width().min(cells.len()));
        for change in &golden.changes {
            if let Some(cell) = cells.get_mut(change.column) {
                cell.clone_from(&change.after);
            }
        }
        // A row that came clean stays so: no value in doubt replaces another one.
        let doubtful = golden.in_doubt && !more.is_empty();
        if doubtful {
            cells.extend(merge.still_open(&more, golden));
        }
        let mut line = Vec::new();
        self.csv.row(cells.iter().map(String::as_str), &mut line);
        if doubtful {
            self.repair.write_all(&line)?;
            self.merged_counts.repair += 1;
            Ok(Route::Repair.as_str())
        } else {
            self.clean.write_all(&line)?;
            self.merged_counts.clean += 1;
            Ok(Route::Clean.as_str())
        }
    }

    fn finish(self, files: &mut Finished) -> Result<Merged, Failure> {
        for file in [self.clean, self.repair, self.merged] {
            files.finish_file(file)?;
        }
        files.file("id_map.csv", false, &self.id_map)?;
        let mut text = String::from("first_row,rows,route\n");
        let mut row = 1;
        for (place, n) in &self.routes {
            text.push_str(&format!("{row},{n},{place}\n"));
            row += if *place == SKIPPED { 0 } else { *n };
        }
        files.file("routes.csv", false, text.as_bytes())?;
        Ok(self.merged_counts)
    }
}

impl Merge<'_> {
    /// The columns of a row, `source` among them.
    fn width(&self) -> usize {
        self.intakes.headers.len() + usize::from(self.intakes.inputs.len() > 1)
    }

    /// Reasons, suggestions and channels of a repair row, without what merging has settled.
    fn still_open(&self, more: &[String], golden: &Golden) -> [String; 3] {
        let settled: Vec<&str> = golden
            .changes
            .iter()
            .filter_map(|c| self.intakes.headers.get(c.column))
            .map(String::as_str)
            .collect();
        let open = |text: &String, begins: &dyn Fn(&str) -> bool, is_settled: &dyn Fn(&str, &str) -> bool| {
            let mut is_open = true;
            let parts = text.split("; ").filter(|part| {
                if begins(part) {
                    is_open = !settled.iter().any(|h| is_settled(part, h));
                }
                is_open
            });
            parts.collect::<Vec<_>>().join("; ")
        };
        // A suggestion for a cell with several values has `; ` inside: `휴대폰=010-…; 010-…`.
        let names_a_column = |part: &str| {
            let named = |h: &String| part.strip_prefix(&**h).is_some_and(|rest| rest.starts_with(['=', '+']));
            self.intakes.headers.iter().any(named)
        };
        let empty = String::new();
        let at = |n: usize| more.get(n).unwrap_or(&empty);
        let reasons = open(at(0), &|_| true, &|part, header| part.contains(&format!(" {header}: ")));
        let suggestions =
            open(at(1), &names_a_column, &|part, header| part.starts_with(&format!("{header}=")));
        let channels: Vec<&str> = golden.channels.iter().map(|c| c.as_str()).collect();
        let channels = if channels.is_empty() { at(2).clone() } else { channels.join("; ") };
        [reasons, suggestions, channels]
    }
}
