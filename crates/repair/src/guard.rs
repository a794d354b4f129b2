//! What has to hold at the instant at which something is sent.

use crate::{
    effect::Refused,
    id::{Field, Purpose, Via},
    policy::Policy,
    state::{Permission, State},
    time::{DAY, Time},
};

/// Whether `purpose` may be sent to a contact point. Information may be sent to what the customer gave, unless they
/// took that back; advertising needs their consent. The dead, and who wants no contact at all, are told nothing.
pub(crate) fn may_be_told(state: &State, field: Field, purpose: Purpose) -> bool {
    let consents = state.consents(field);
    match purpose {
        _ if state.may_be_approached().is_err() => false,
        Purpose::Info => {
            !consents.info.is_withdrawn() && !matches!(consents.info, Permission::ReconfirmDue(_))
        }
        Purpose::Ad => consents.ad.is_granted(),
    }
}

impl State {
    /// Whether a message may go out at an instant: consent at that instant, quiet hours, and the cap over all channels.
    ///
    /// # Errors
    /// With the reason, and with the time from which it may where there is one.
    pub fn may_send(
        &self,
        via: Via,
        to: Field,
        purpose: Purpose,
        at: Time,
        policy: &Policy,
    ) -> Result<(), Refused> {
        self.may_be_approached()?;
        if !self.consented(to, purpose, at) {
            return Err(Refused::NoConsent { field: to, purpose });
        }
        let night = purpose == Purpose::Ad && !self.consents(to).night.is_granted_at(at);
        if let Some(until) = policy.quiet_until(via, at).filter(|_| night) {
            return Err(Refused::QuietHours { until });
        }
        self.within_cap(at, policy)
    }

    /// Whether the customer may be approached at all.
    pub(crate) fn may_be_approached(&self) -> Result<(), Refused> {
        match self.standing() {
            s if s.deceased.is_some() => Err(Refused::Deceased),
            _ if self.wants_no_contact() => Err(Refused::NoContact),
            _ => Ok(()),
        }
    }

    /// Whether the customer wants no contact at all, and agreed to none since.
    #[must_use]
    pub fn wants_no_contact(&self) -> bool {
        let Some(since) = self.standing().no_contact else { return false };
        let agreed = |p: Permission| matches!(p, Permission::Granted(at) if at > since);
        !self.parts.consents.values().any(|c| agreed(c.info) || agreed(c.ad))
    }

    fn consented(&self, to: Field, purpose: Purpose, at: Time) -> bool {
        let consents = self.consents(to);
        match purpose {
            Purpose::Info => may_be_told(self, to, purpose),
            Purpose::Ad => consents.ad.is_granted_at(at),
        }
    }

    /// Whether one more message at an instant keeps the cap in every sliding window.
    pub(crate) fn within_cap(&self, at: Time, policy: &Policy) -> Result<(), Refused> {
        let mut sent: Vec<Time> = self.sent().collect();
        sent.sort_unstable();
        let until = policy.caps().iter().filter_map(|cap| {
            let (n, window) = (usize::from(cap.at_most), i64::from(cap.days));
            free_from(&sent, at, n, window)
        });
        match until.max() {
            Some(until) => Err(Refused::Cap { until }),
            None => Ok(()),
        }
    }

    /// When the messages of this record went out.
    fn sent(&self) -> impl Iterator<Item = Time> {
        let messages = self.parts.attempts.iter().filter(|(id, _)| id.via.is_message());
        messages.filter_map(|(_, attempt)| attempt.sent_at)
    }
}

/// From when a message is free again, if one at `at` would be one too many in some window of `days` days.
fn free_from(sent: &[Time], at: Time, at_most: usize, days: i64) -> Option<Time> {
    let place = sent.partition_point(|&t| t <= at);
    let with: Vec<Time> = [&sent[..place], &[at], &sent[place..]].concat();
    let crowded = |w: &[Time]| w[at_most].since(w[0]) < days * DAY;
    let from = place.saturating_sub(at_most);
    let many = with[from..].windows(at_most + 1).take(place - from + 1).any(crowded);
    // The window that ends last decides; messages that lie ahead count too.
    many.then(|| sent[sent.len() - at_most].plus_days(days))
}

impl Permission {
    /// Whether it was granted at an instant and still is.
    #[must_use]
    pub fn is_granted_at(self, at: Time) -> bool {
        self.is_granted() && self.at().is_some_and(|since| since <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_slide() {
        let day = |n: i64| Time::default().plus_days(n);
        let sent = [day(0), day(10), day(20)];
        assert_eq!(free_from(&sent, day(26), 1, 7), Some(day(27)));
        assert_eq!(free_from(&sent, day(27), 1, 7), None);
        assert_eq!(free_from(&sent, day(15), 1, 7), Some(day(27)), "the one ahead counts");
        assert_eq!(free_from(&sent, day(80), 3, 90), Some(day(90)));
        assert_eq!(free_from(&sent, day(90), 3, 90), None);
        assert_eq!(free_from(&[], day(1), 1, 7), None);
    }
}
