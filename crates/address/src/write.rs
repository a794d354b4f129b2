//! Writes the canonical form.

use cleanse_core::Date;

use crate::Address;
use crate::address::{Span, Spans};
use crate::atoms::{Atoms, Kind};
use crate::parts::{Number, Parts, Run, UnitPart};
use crate::tables::{Place, district, province, stamp};

/// The canonical form of what was read, at this place on this day.
pub(crate) fn address(
    atoms: &Atoms<'_>,
    parts: &Parts,
    place: Option<Place>,
    postcode: Option<&str>,
    day: Date,
) -> Address {
    let text = String::with_capacity(atoms.text.len() + 32);
    let mut writer = Writer { atoms, parts, text, spans: Spans::default() };
    writer.postcode(postcode);
    writer.place(place, day);
    writer.site();
    if parts.building.is_none() && parts.lot.is_none() {
        writer.loose_remarks();
    }
    writer.unit();
    if parts.building.is_some() || parts.lot.is_some() {
        writer.remarks();
    }
    Address {
        text: writer.text,
        spans: writer.spans,
        province: place.map(|p| p.province),
        district: place.and_then(|p| p.district),
    }
}

struct Writer<'a> {
    atoms: &'a Atoms<'a>,
    parts: &'a Parts,
    text: String,
    spans: Spans,
}

impl Writer<'_> {
    fn here(&self) -> u16 {
        self.text.len() as u16
    }

    fn since(&self, from: u16) -> Span {
        Span { from, to: self.here() }
    }

    /// Starts a new word.
    fn space(&mut self) -> u16 {
        if !self.text.is_empty() && !self.text.ends_with('(') {
            self.text.push(' ');
        }
        self.here()
    }

    /// Writes pieces without space between them.
    fn run(&mut self, run: Run) {
        for i in run.from..run.to {
            self.text.push_str(self.atoms.str(i));
        }
    }

    fn number(&mut self, number: Number) {
        // Registers print `0737-0012`.
        self.text.push_str(self.atoms.str(number.main).trim_start_matches('0'));
        if let Some(sub) = number.sub {
            self.text.push('-');
            self.text.push_str(self.atoms.str(sub).trim_start_matches('0'));
        }
    }

    fn postcode(&mut self, typed: Option<&str>) {
        if let Some(postcode) = typed {
            self.text.push('(');
            let from = self.here();
            self.text.push_str(if postcode.len() == 4 { "0" } else { "" });
            self.text.push_str(postcode);
            self.spans.postcode = self.since(from);
            self.text.push(')');
        }
    }

    fn place(&mut self, place: Option<Place>, day: Date) {
        let Some(place) = place else { return };
        let from = self.space();
        self.text.push_str(province(place.province).name_on(stamp(day)));
        self.spans.province = self.since(from);
        if let Some(id) = place.district {
            let from = self.space();
            self.text.push_str(district(id).name);
            self.spans.city = self.since(from);
        }
    }

    /// Township, then the road, or the quarter with its lot.
    fn site(&mut self) {
        let from = self.space();
        if let Some(township) = self.parts.township {
            self.run(township);
            self.spans.township = self.since(from);
        }
        if let (Some(road), Some(building)) = (self.parts.road, self.parts.building) {
            let from = self.gap(from);
            self.run(road);
            self.text.push_str(if self.parts.underground { " 지하 " } else { " " });
            self.number(building);
            self.spans.road = self.since(from);
        } else {
            self.quarter(from);
        }
        if self.here() == from && self.text.ends_with(' ') {
            self.text.pop();
        }
    }

    /// The quarter and its lot, which begins where the township does.
    fn quarter(&mut self, lot_from: u16) {
        if let Some(quarter) = self.parts.quarter {
            let from = self.gap(lot_from);
            self.run(quarter);
            self.spans.quarter = self.since(from);
        }
        if let Some(lot) = self.parts.lot {
            self.space();
            self.text.push_str(if self.parts.mountain { "산 " } else { "" });
            self.number(lot);
            self.spans.lot = self.since(lot_from);
        }
    }

    /// A space when something was written since.
    fn gap(&mut self, from: u16) -> u16 {
        if self.here() > from { self.space() } else { from }
    }

    fn unit(&mut self) {
        let site = self.spans.road.to > 0 || self.spans.lot.to > 0;
        let parts = [(self.parts.block, "동"), (self.parts.floor, "층"), (self.parts.room, "호")];
        let mut spans = [Span::default(); 3];
        let mut from = None;
        for (slot, (part, suffix)) in parts.into_iter().enumerate() {
            let Some(part) = part else { continue };
            if from.is_none() && site {
                self.text.push(',');
            }
            let start = self.space();
            from = from.or(Some(start));
            self.unit_part(part, suffix);
            spans[slot] = self.since(start);
        }
        [self.spans.block, self.spans.floor, self.spans.room] = spans;
        self.spans.unit = from.map_or(Span::default(), |from| self.since(from));
    }

    fn unit_part(&mut self, part: UnitPart, suffix: &str) {
        self.text.push_str(part.prefix);
        let from = self.text.len();
        self.run(part.text);
        self.text[from..].make_ascii_uppercase();
        self.text.push_str(suffix);
    }

    /// Without a site nobody knows what the words are: they stay where the site would be.
    fn loose_remarks(&mut self) {
        let mut from = None;
        for run in self.parts.remarks.iter() {
            let start = self.space();
            from = from.or(Some(start));
            self.remark(run);
        }
        self.spans.remark = from.map_or(Span::default(), |from| self.since(from));
    }

    /// The quarter of a road address and the remarks, in parentheses.
    fn remarks(&mut self) {
        let by_road = self.spans.road.to > 0;
        let quarter = by_road && self.parts.quarter.is_some();
        if !quarter && self.parts.remarks.is_empty() {
            return;
        }
        self.space();
        self.text.push('(');
        let open = self.here();
        if by_road {
            self.quarter(open);
            if self.here() > open && !self.parts.remarks.is_empty() {
                self.text.push_str(", ");
            }
        }
        let from = self.here();
        for (i, run) in self.parts.remarks.iter().enumerate() {
            if i > 0 {
                self.text.push_str(", ");
            }
            self.remark(run);
        }
        self.spans.remark = self.since(from);
        self.text.push(')');
    }

    /// A remark as it was written, with single spaces.
    fn remark(&mut self, run: Run) {
        for i in run.from..run.to {
            let mark = matches!(self.atoms.kind(i), Some(Kind::Dash | Kind::Dot));
            if i > run.from && !self.atoms.glued(i) && !mark {
                self.text.push(' ');
            }
            self.text.push_str(self.atoms.str(i));
        }
    }
}
