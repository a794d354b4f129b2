//! From counts to the parts of a report.

use cleanse_check::{GateOutcome, Scorecard, Share};
use cleanse_core::{BadKind, Lang, Route};
use cleanse_record::{Channel, Reason};
use cleanse_report::{
    BadKindCount, ChannelReach, ColumnUse, Gate, Groups, Input, Reach, Remark, Routes, Score, Words,
};

use crate::intake::{Intake, Intakes};
use crate::tally::Tally;

pub(super) fn inputs(intakes: &Intakes, rows: &[u64]) -> Vec<Input> {
    intakes.inputs.iter().zip(rows).map(|(intake, &rows)| input(intake, rows)).collect()
}

fn input(intake: &Intake, rows: u64) -> Input {
    let both = |f: &dyn Fn(Lang) -> String| Words::new(f(Lang::En), f(Lang::Ko));
    let used = |remark: &cleanse_record::Remark| ColumnUse {
        header: intake.headers[remark.column].clone(),
        role: remark.role.map(|r| Words::new(r.label(Lang::En), r.label(Lang::Ko))),
        reason: {
            let [en, ko] = reason(remark.reason);
            Words::new(en, ko)
        },
    };
    Input {
        name: intake.name(),
        path: intake.path.display().to_string(),
        format: intake.source.format().as_str().to_owned(),
        encoding: intake.source.encoding().label().to_owned(),
        header_row: intake.header_line(),
        rows,
        columns: intake.plan().remarks.iter().map(used).collect(),
        remarks: intake.source.remarks().iter().map(|r| both(&|lang| r.text(lang).to_string())).collect(),
    }
}

/// Why a column was taken or left out.
pub(crate) const fn reason(reason: Reason) -> [&'static str; 2] {
    let (en, ko) = match reason {
        Reason::Stated => ("you said so", "지정한 열"),
        Reason::Header => ("its header is known", "아는 열 이름"),
        Reason::Content => ("its values tell", "값으로 판단"),
        Reason::NotTheCustomer => ("its header names something else", "다른 것을 가리키는 열 이름"),
        Reason::OtherPerson => ("belongs to the other person of the order", "주문 상대방의 열"),
        Reason::LonePart => ("a part whose other parts are missing", "나머지 열이 없는 일부 값"),
        Reason::Virtual => ("virtual numbers are no contact point", "안심번호는 연락 수단이 아님"),
        Reason::Replaced => ("another column was stated", "다른 열을 지정함"),
        _ => ("unknown", "알 수 없음"),
    };
    [en, ko]
}

pub(super) fn gate(outcome: &GateOutcome, lang: Lang) -> Gate {
    Gate {
        name: outcome.label(lang).to_owned(),
        holds: outcome.passes(),
        actual: Words::new(outcome.actual(Lang::En), outcome.actual(Lang::Ko)),
        limit: Words::new(outcome.allowed(Lang::En), outcome.allowed(Lang::Ko)),
    }
}

pub(super) fn scorecard(card: &Scorecard) -> Vec<Score> {
    card.iter().map(|(dimension, s)| Score { dimension, share: share(s) }).collect()
}

const fn share(s: Share) -> cleanse_report::Share {
    cleanse_report::Share { ok: s.ok, of: s.of }
}

pub(super) fn bad_kinds(groups: &Groups, people: &[u64; 4]) -> Vec<BadKindCount> {
    let findings = |kind| groups.iter().filter(|g| g.rule.bad_kind == kind).map(|g| g.count).sum();
    let count = |(&kind, &people): (&BadKind, &u64)| BadKindCount {
        kind,
        findings: findings(kind),
        people: Some(people),
        before: None,
    };
    BadKind::ALL.iter().zip(people).map(count).collect()
}

pub(super) fn routes(tally: &Tally) -> Routes {
    Routes {
        clean: tally.routed(Route::Clean),
        repair: tally.routed(Route::Repair),
        quarantine: tally.routed(Route::Quarantine),
        merged: 0,
        unreadable: tally.unreadable,
        skipped: tally.skipped,
    }
}

pub(super) fn reach(tally: &Tally) -> Reach {
    let of_all = |ok| cleanse_report::Share { ok, of: tally.read };
    let channel = |c: Channel| ChannelReach {
        channel: Words::new(c.as_str(), channel_ko(c)),
        share: share(tally.channels[c as usize]),
    };
    Reach {
        any: of_all(tally.reachable[0]),
        closed: tally.closed,
        two_or_more: of_all(tally.reachable[1]),
        before: None,
        channels: Channel::ALL.into_iter().map(channel).collect(),
    }
}

const fn channel_ko(channel: Channel) -> &'static str {
    match channel {
        Channel::Mobile => "휴대폰",
        Channel::Email => "이메일",
        Channel::Landline => "유선전화",
        Channel::Post => "우편",
    }
}

pub(super) fn no_duplicates() -> Remark {
    Remark {
        what: Words::new("duplicates", "중복"),
        why: Words::new("looked for with --duplicates only", "--duplicates를 줄 때만 찾습니다"),
    }
}
