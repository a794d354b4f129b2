//! Delivery status notifications (RFC 3464, RFC 6533).

use std::borrow::Cow;

use super::mime::{Headers, unfold};
use crate::{classify::Action, status::Status};

/// One recipient of a report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group<'a> {
    pub(crate) final_recipient: Option<Cow<'a, str>>,
    pub(crate) original_recipient: Option<Cow<'a, str>>,
    /// Where an alias led, as some servers say.
    pub(crate) actual_recipient: Option<Cow<'a, str>>,
    pub(crate) action: Option<Action>,
    pub(crate) status: Option<Status>,
    /// What some servers add to the status in brackets.
    pub(crate) comment: Option<Cow<'a, str>>,
    /// The diagnostic without its type.
    pub(crate) diagnostic: Option<Cow<'a, str>>,
    /// What the reporting server concluded in a field of its own.
    pub(crate) verdict: Option<Cow<'a, str>>,
    pub(crate) last_attempt: Option<Cow<'a, str>>,
}

/// The recipients of a report, in order, and when the message arrived at the reporting server.
pub(crate) fn groups(body: &[u8]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut arrival = None;
    for block in blocks(body) {
        let group = read_group(block, &mut arrival);
        let names_one = group.final_recipient.is_some() || group.original_recipient.is_some();
        if names_one && groups.len() < 1000 {
            groups.push(group);
        } else if let Some(last) =
            groups.last_mut().filter(|_| group.action.is_some() || group.diagnostic.is_some())
        {
            complete(last, group);
        }
    }
    for group in &mut groups {
        group.last_attempt = group.last_attempt.take().or_else(|| arrival.clone());
    }
    groups
}

/// Some servers put an empty line in the middle of a group.
fn complete<'a>(last: &mut Group<'a>, rest: Group<'a>) {
    last.action = last.action.or(rest.action);
    last.status = last.status.or(rest.status);
    last.diagnostic = last.diagnostic.take().or(rest.diagnostic);
}

/// Blocks of fields between empty lines.
fn blocks(body: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = body;
    std::iter::from_fn(move || {
        while rest.first().is_some_and(|b| matches!(b, b'\n' | b' ' | b'\t')) {
            rest = &rest[1..];
        }
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memmem::find(rest, b"\n\n").map_or(rest.len(), |i| i + 1);
        let (block, after) = rest.split_at(end);
        rest = after;
        Some(block)
    })
}

fn read_group<'a>(block: &'a [u8], arrival: &mut Option<Cow<'a, str>>) -> Group<'a> {
    let mut group = Group::default();
    for (name, value) in Headers::new(block).fields() {
        let is = |n: &str| name.eq_ignore_ascii_case(n.as_bytes());
        if is("final-recipient") {
            group.final_recipient = group.final_recipient.or_else(|| address(value));
        } else if is("original-recipient") {
            group.original_recipient = group.original_recipient.or_else(|| address(value));
        } else if is("x-actual-recipient") {
            group.actual_recipient = address(value);
        } else if is("action") {
            group.action = Action::parse(&unfold(value));
        } else if is("status") {
            let value = unfold(value);
            group.status = Status::find(&value);
            group.comment =
                value.split_once('(').map(|(_, c)| Cow::Owned(c.trim_end_matches(')').to_owned()));
        } else if is("diagnostic-code") || (is("x-diagnostic-code") && group.diagnostic.is_none()) {
            group.diagnostic = Some(untyped(unfold(value)));
        } else if is("x-powermta-bouncecategory") {
            group.verdict = Some(unfold(value));
        } else if is("last-attempt-date") {
            group.last_attempt = Some(unfold(value));
        } else if is("arrival-date") {
            *arrival = Some(unfold(value));
        }
    }
    group.final_recipient = group.final_recipient.or_else(|| group.actual_recipient.clone());
    group
}

/// `rfc822; kim@example.com`, `utf-8; 김@예시.한국`, or the address alone.
fn address(value: &[u8]) -> Option<Cow<'_, str>> {
    let value = unfold(value);
    let text = value.split_once(';').map_or(&*value, |(_, address)| address).trim();
    let text = text.trim_matches(|c| matches!(c, '<' | '>' | '"' | '\'')).trim();
    let text = text.split(['<', '>']).find(|t| t.contains('@')).unwrap_or(text).trim();
    if text.is_empty() { None } else { Some(Cow::Owned(text.to_owned())) }
}

/// The diagnostic without `smtp;`.
fn untyped(value: Cow<'_, str>) -> Cow<'_, str> {
    match value.split_once(';') {
        Some((kind, rest))
            if kind.len() < 40 && !kind.trim().contains(' ') && kind.trim().parse::<u16>().is_err() =>
        {
            Cow::Owned(rest.trim().to_owned())
        }
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_recipients() {
        let body = b"Reporting-MTA: dns; mx\nArrival-Date: Sat, 1 Mar 2025 10:00:00 +0900\n\nFinal-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n unknown\n\nOriginal-Recipient: rfc822;b@example.com\nAction: delayed (temporary)\nStatus: 4.4.1\n";
        let groups = groups(body);
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].diagnostic.as_deref(), Some("550 5.1.1 unknown"));
        assert_eq!(groups[1].action, Some(Action::Delayed));
        assert!(groups[1].last_attempt.is_some());
    }
}
