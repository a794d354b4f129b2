//! The customer's life cycle: how to speak to them, and who is asked first.

use cleanse_core::Date;

use crate::{id::words, policy::Policy, time::Time};

/// What is known about a customer beside their contact points; every part may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// The day they joined.
    pub joined: Option<Date>,
    /// The day they last bought, visited or logged in.
    pub last_seen: Option<Date>,
    /// How often they bought.
    pub purchases: Option<u32>,
    /// What they bought for, in won.
    pub money: Option<u64>,
}

words! {
    /// Where a customer stands in their life cycle.
    Segment {
        /// Joined a few days ago.
        New = "new", "new", "신규";
        /// Comes now and then.
        Regular = "regular", "regular", "일반";
        /// Comes often.
        Loyal = "loyal", "loyal", "우수";
        /// Has not come for long.
        Lapsed = "lapsed", "lapsed", "장기 미방문";
    }
}

words! {
    /// The tone of a message.
    Tone {
        /// To new customers.
        Welcome = "welcome", "welcome", "환영";
        /// To regular customers.
        Thanks = "thanks", "thanks", "감사";
        /// To loyal customers.
        Special = "special", "special", "우대";
        /// To customers who have not come for long: they matter, and are not told that they were gone.
        Valuable = "valuable", "valuable", "소중";
    }
}

impl Segment {
    /// The tone for a segment.
    #[must_use]
    pub const fn tone(self) -> Tone {
        match self {
            Segment::New => Tone::Welcome,
            Segment::Regular => Tone::Thanks,
            Segment::Loyal => Tone::Special,
            Segment::Lapsed => Tone::Valuable,
        }
    }
}

impl Life {
    /// The segment on a day.
    #[must_use]
    pub fn segment(&self, now: Time, policy: &Policy) -> Segment {
        let bounds = &policy.settings().segment;
        let today = now.seoul_date();
        let days = |since: Option<Date>| Some(today?.days_since(since?));
        if days(self.joined).is_some_and(|d| (0..i32::from(bounds.new_days)).contains(&d)) {
            return Segment::New;
        }
        match (days(self.last_seen), self.purchases) {
            (Some(d), _) if d > i32::from(bounds.lapsed_days) => Segment::Lapsed,
            (_, Some(n)) if n >= bounds.loyal_visits => Segment::Loyal,
            _ => Segment::Regular,
        }
    }

    /// Recency, frequency and money in five classes each, summed: 3 to 15, the best is 15. What is not known is the
    /// lowest class.
    ///
    /// ```
    /// use cleanse_repair::{Life, Policy, Time};
    /// let life = Life { last_seen: "2026-10-25".parse().ok(), purchases: Some(25), money: Some(3_000_000), ..Life::default() };
    /// assert_eq!(life.rfm(Time::parse("2026-11-01").unwrap(), &Policy::shipped()), 15);
    /// assert_eq!(Life::default().rfm(Time::parse("2026-11-01").unwrap(), &Policy::shipped()), 3);
    /// ```
    #[must_use]
    pub fn rfm(&self, now: Time, policy: &Policy) -> u8 {
        let bounds = &policy.settings().rfm;
        let days =
            now.seoul_date().zip(self.last_seen).map(|(now, d)| now.days_since(d).max(0).unsigned_abs());
        let recency = days.map_or(1, |d| class(bounds.recency.map(|b| d <= b)));
        let frequency = self.purchases.map_or(1, |n| class(bounds.frequency.map(|b| n >= b)));
        let money = self.money.map_or(1, |n| class(bounds.money.map(|b| n >= b)));
        recency + frequency + money
    }

    /// Whether it is one of the best customers, who are asked in more rounds.
    #[must_use]
    pub fn is_best(&self, now: Time, policy: &Policy) -> bool {
        self.rfm(now, policy) >= policy.settings().rfm.best
    }
}

/// Five where the best bound holds, one where none does.
fn class(holds: [bool; 4]) -> u8 {
    [5, 4, 3, 2].into_iter().zip(holds).find(|(_, holds)| *holds).map_or(1, |(class, _)| class)
}
