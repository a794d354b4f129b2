//! The route of a record: total, disjoint, derived from verdicts and contact points.

use cleanse_core::{FieldKind, Route, Verdict};

use crate::column::{Channel, Point};

/// What the fields of one record add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    usable: u8,
    held: u8,
    doubtful: bool,
    in_doubt: bool,
}

impl Standing {
    /// Takes one field in.
    pub fn add(&mut self, field: FieldKind, verdict: Verdict, point: Point) {
        self.in_doubt |= matches!(verdict, Verdict::Invalid | Verdict::Suspect);
        if verdict != Verdict::Empty {
            self.held |= held(field, point);
        }
        match point {
            Point::Usable(channel) => self.usable |= 1 << channel as u8,
            Point::Doubtful => self.doubtful = true,
            Point::Dead | Point::None => {}
        }
    }

    /// The route of the record.
    ///
    /// No usable and no doubtful point: quarantine. No field invalid or suspect: clean. Otherwise: repair. A row
    /// that cannot be read as a record never comes here.
    #[must_use]
    pub const fn route(self) -> Route {
        if self.usable == 0 && !self.doubtful {
            Route::Quarantine
        } else if self.in_doubt {
            Route::Repair
        } else {
            Route::Clean
        }
    }

    /// Whether the customer can be reached over a channel now.
    #[must_use]
    pub const fn reaches(self, channel: Channel) -> bool {
        self.usable & (1 << channel as u8) != 0
    }

    /// Whether the customer gave a value for a channel, good or bad. A bad phone counts as a mobile.
    #[must_use]
    pub const fn holds(self, channel: Channel) -> bool {
        self.held & (1 << channel as u8) != 0
    }

    /// The channels over which the customer can be reached now.
    pub fn channels(self) -> impl Iterator<Item = Channel> {
        Channel::ALL.into_iter().filter(move |&c| self.reaches(c))
    }
}

const fn held(field: FieldKind, point: Point) -> u8 {
    match (point, field) {
        (Point::Usable(channel), _) => 1 << channel as u8,
        (_, FieldKind::Phone) => 1 << Channel::Mobile as u8,
        (_, FieldKind::Email) => 1 << Channel::Email as u8,
        (_, FieldKind::Address) => 1 << Channel::Post as u8,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(fields: &[(Verdict, Point)]) -> Route {
        let mut standing = Standing::default();
        for &(verdict, point) in fields {
            standing.add(FieldKind::Phone, verdict, point);
        }
        standing.route()
    }

    const MOBILE: Point = Point::Usable(Channel::Mobile);

    #[test]
    fn an_invalid_mailbox_beside_a_good_phone_is_a_repair_case() {
        assert_eq!(route(&[(Verdict::Clean, MOBILE), (Verdict::Invalid, Point::Dead)]), Route::Repair);
    }

    #[test]
    fn channels_are_those_of_usable_points_and_values_count_good_or_bad() {
        let mut standing = Standing::default();
        standing.add(FieldKind::Phone, Verdict::Invalid, Point::Dead);
        standing.add(FieldKind::Email, Verdict::Clean, Point::Usable(Channel::Email));
        standing.add(FieldKind::Address, Verdict::Empty, Point::None);
        standing.add(FieldKind::Name, Verdict::Clean, Point::None);
        assert_eq!(standing.channels().collect::<Vec<_>>(), [Channel::Email]);
        let held: Vec<_> = Channel::ALL.into_iter().filter(|&c| standing.holds(c)).collect();
        assert_eq!(held, [Channel::Mobile, Channel::Email]);
        standing.add(FieldKind::Phone, Verdict::Clean, Point::Usable(Channel::Landline));
        standing.add(FieldKind::Address, Verdict::Suspect, Point::Doubtful);
        assert!(standing.reaches(Channel::Landline) && !standing.reaches(Channel::Mobile));
        assert!(standing.holds(Channel::Post) && !standing.reaches(Channel::Post));
        assert!(standing.holds(Channel::Landline));
        let mut standing = Standing::default();
        standing.add(FieldKind::Email, Verdict::Invalid, Point::Dead);
        assert!(standing.holds(Channel::Email) && !standing.holds(Channel::Mobile));
    }

    #[test]
    fn empty_is_not_invalid() {
        assert_eq!(route(&[(Verdict::Clean, MOBILE), (Verdict::Empty, Point::Dead)]), Route::Clean);
    }

    #[test]
    fn no_point_left_is_quarantine() {
        assert_eq!(route(&[(Verdict::Clean, Point::None), (Verdict::Empty, Point::Dead)]), Route::Quarantine);
        assert_eq!(
            route(&[(Verdict::Invalid, Point::Dead), (Verdict::Invalid, Point::Dead)]),
            Route::Quarantine
        );
        assert_eq!(route(&[]), Route::Quarantine);
    }

    #[test]
    fn a_doubtful_point_keeps_the_record_out_of_the_vault() {
        assert_eq!(route(&[(Verdict::Suspect, Point::Doubtful)]), Route::Repair);
        assert_eq!(route(&[(Verdict::Clean, Point::Doubtful)]), Route::Clean);
    }
}
