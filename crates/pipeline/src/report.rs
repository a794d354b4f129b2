//! The report of a run, filled from what the run counted.

use std::collections::{BTreeMap, HashSet};

use cleanse_core::{BadKind, Dimension, FieldKind, Lang};
use cleanse_dedupe::{EVEN_ODDS, Scorer, review_queue};
use cleanse_record::{Channel, ContactKind, SharedVerdict, matching};
use cleanse_report::{
    BadKindCount, ChannelReach, ColumnUse, FixCount, Footer, Format, Group, Input, PairExplained, Reach,
    Remark, Report, Routes, Score, Share, Task, TrendPoint, WeightStep, Words, render,
};

use crate::changes::Previous;
use crate::duplicates::{Duplicates, Shared};
use crate::error::Error;
use crate::groups::{self, Names};
use crate::intake::{Intake, Intakes};
use crate::noted::{NO_COLUMN, Noted, shown_id};
use crate::outputs::Finished;
use crate::people::People;
use crate::settings::Settings;
use crate::summary::{Reached, Summary};
use crate::tally::Tally;

/// The page of a result folder.
pub(crate) const PAGE: &str = "report.html";
/// Pairs that the page explains.
const PAIRS: usize = 50;
/// Runs that the trend goes back.
const RUNS: usize = 12;
/// Shared contacts that the page tells in words.
const SCENES: usize = 20;

/// What is known before the rows: the inputs and how they are read.
pub(crate) fn begin(settings: &Settings, intakes: &Intakes, summary: &Summary) -> Report {
    let mut report = Report::new("run", intakes.lang);
    report.as_of = settings.as_of;
    report.inputs =
        intakes.inputs.iter().zip(&summary.inputs).map(|(intake, read)| input(intake, read.read)).collect();
    report.policy = Some(settings.policy(""));
    report.unchecked = unchecked(settings);
    report
}

/// What is known of an input.
pub(crate) fn input(intake: &Intake, rows: u64) -> Input {
    Input {
        name: intake.name(),
        path: intake.path.to_string_lossy().into_owned(),
        format: intake.source.format().as_str().to_owned(),
        encoding: intake.source.encoding().label().to_owned(),
        header_row: intake.header_line(),
        rows,
        columns: columns(intake),
        remarks: intake
            .source
            .remarks()
            .iter()
            .map(|r| Words::new(r.text(Lang::En), r.text(Lang::Ko)))
            .collect(),
    }
}

fn columns(intake: &Intake) -> Vec<ColumnUse> {
    let column = |remark: &cleanse_record::Remark| ColumnUse {
        header: intake.headers.get(remark.column).cloned().unwrap_or_default(),
        role: remark.role.map(|r| Words::new(r.label(Lang::En), r.label(Lang::Ko))),
        reason: Words::new(remark.reason.label(Lang::En), remark.reason.label(Lang::Ko)),
    };
    intake.plan().remarks.iter().map(column).collect()
}

/// What no run can examine, and what this one did not.
fn unchecked(settings: &Settings) -> Vec<Remark> {
    let remark = |what: (&str, &str), why: (&str, &str)| Remark {
        what: Words::new(what.0, what.1),
        why: Words::new(why.0, why.1),
    };
    let mut all = vec![
        remark(
            ("whether a number or mailbox is in use", "번호와 메일함이 실제로 쓰이는지"),
            ("nothing is sent; results of sending tell", "전송하지 않습니다. 발송 결과로 알 수 있습니다"),
        ),
        remark(
            ("whether an address exists", "주소가 실제로 있는지"),
            ("there is no register of buildings here", "건물 목록과 대조하지 않습니다"),
        ),
    ];
    if !settings.dedupe {
        all.push(remark(
            ("duplicates and shared contacts", "중복과 공유 연락처"),
            ("left out by request (--no-dedupe)", "요청에 따라 찾지 않았습니다(--no-dedupe)"),
        ));
    }
    all
}

/// The shared contacts: how many, by how many people, and who these may be.
pub(crate) fn shared(shared: &Shared, people: &People) -> cleanse_report::Shared {
    let mut model = cleanse_report::Shared::default();
    let mut rows: Vec<u32> = Vec::new();
    let mut verdicts: BTreeMap<SharedVerdict, HashSet<u32>> = BTreeMap::new();
    let mut sizes: BTreeMap<u64, u64> = BTreeMap::new();
    for (group, judged) in shared.contacts.groups().zip(&shared.judged) {
        match people.contacts[group[0] as usize].kind {
            ContactKind::Phone => model.phones += 1,
            ContactKind::Email => model.emails += 1,
        }
        *sizes.entry(group.len() as u64).or_default() += 1;
        let members = group.iter().map(|&i| people.contacts[i as usize].row);
        rows.extend(members.clone());
        for (row, judged) in members.zip(judged) {
            verdicts.entry(judged.verdict).or_default().insert(row);
        }
    }
    rows.sort_unstable();
    rows.dedup();
    model.people = rows.len() as u64;
    model.mileage = mileage(people, &rows);
    let words = |v: SharedVerdict| Words::new(v.label(Lang::En), v.label(Lang::Ko));
    model.verdicts = verdicts.into_iter().map(|(v, rows)| (words(v), rows.len() as u64)).collect();
    model.sizes = sizes.into_iter().collect();
    let [en, ko] = [Lang::En, Lang::Ko].map(|lang| groups::scenes(shared, people, lang, SCENES));
    model.scenes = en.into_iter().zip(ko).map(|(en, ko)| Words { en, ko }).collect();
    model
}

/// The points on these rows; `None` where no row has any.
fn mileage(people: &People, rows: &[u32]) -> Option<u64> {
    let on_them = people.points.iter().filter(|(row, _)| rows.binary_search(row).is_ok());
    (!people.points.is_empty()).then(|| on_them.map(|(_, n)| n).sum())
}

/// The duplicates: sizes, and the pairs most worth a look, explained.
pub(crate) fn duplicates(
    found: &Duplicates<'_>,
    names: Names<'_>,
    show_values: bool,
) -> cleanse_report::Duplicates {
    let name = |row| shown_id(&names.text(row), show_values).into_owned();
    let mut sizes: BTreeMap<u64, u64> = BTreeMap::new();
    found.clusters.iter().for_each(|c| *sizes.entry(c.rows.len() as u64).or_default() += 1);
    let scorer = Scorer::new(found.plan, found.outcome.trained.mixture(), &[]);
    let pairs = review_queue(found.pairs(), PAIRS);
    let explain = |pair: &cleanse_dedupe::ScoredPair| {
        let explanation = scorer.explain(pair.vector);
        PairExplained {
            left: name(pair.left),
            right: name(pair.right),
            weight: explanation.weight,
            probability: explanation.probability,
            is_match: pair.is_match,
            steps: steps(&explanation),
        }
    };
    cleanse_report::Duplicates {
        clusters: found.clusters.len() as u64,
        surplus: found.surplus(),
        sizes: sizes.into_iter().collect(),
        threshold: EVEN_ODDS,
        pairs: pairs.iter().map(explain).collect(),
    }
}

/// The waterfall of a weight: the prior, what each field adds, and what a rule takes or gives beside them.
fn steps(explanation: &cleanse_dedupe::Explanation) -> Vec<WeightStep> {
    let step = |name: Words, level: &str, weight: f64| WeightStep {
        name,
        level: Words::new(level, matching::korean(level)),
        weight,
    };
    let mut steps = vec![step(Words::new("before any comparison", "비교 전"), "", explanation.prior)];
    let spoken = explanation.fields.iter().filter(|f| f.weight != 0.0);
    steps.extend(spoken.map(|f| step(field_words(&f.field), &f.level, f.weight)));
    if let Some((name, weight)) = &explanation.distractor {
        steps.push(step(Words::new("another relation", "다른 관계"), name, *weight));
    }
    let sum: f64 = steps.iter().map(|s| s.weight).sum();
    let rest = explanation.weight - sum;
    if rest.abs() > 1e-3 {
        steps.push(step(Words::new("overriding rule", "우선 규칙"), "", rest));
    }
    steps
}

fn field_words(name: &str) -> Words {
    let kind = |kind: FieldKind| Words::new(kind.label(Lang::En), kind.label(Lang::Ko));
    match name {
        "birth" => kind(FieldKind::BirthDate),
        "sex" => Words::new("sex", "성별"),
        name => FieldKind::from_code(name).map_or_else(|| Words::same(name), kind),
    }
}

/// Compares with an earlier run, where one was given, and carries the trend on.
pub(crate) fn compare(
    report: &mut Report,
    summary: &mut Summary,
    previous: Option<&Previous>,
    files: &mut Finished,
) -> Result<(), Error> {
    let reached = |s: &Summary| {
        let any = s.reachable.get("any").copied().unwrap_or_default();
        cleanse_check::Share { ok: any.ok.saturating_sub(s.closed), ..any }
    };
    let now = reached(summary);
    let run = summary.inputs.first().map(|i| i.file.clone()).unwrap_or_default();
    let mut trend = previous.map(|p| p.summary.trend.clone()).unwrap_or_default();
    trend.push(Reached { run, ok: now.ok, of: now.of });
    trend.drain(..trend.len().saturating_sub(RUNS));
    report.trend = trend
        .iter()
        .map(|r| TrendPoint { label: r.run.clone(), reachable: Share { ok: r.ok, of: r.of } })
        .collect();
    summary.trend = trend;
    let (Some(previous), Some((findings, marks))) = (previous, files.read_findings()?) else { return Ok(()) };
    let compared = previous.compare(findings, marks, summary.record == "id")?;
    files.file("changes.csv", false, &compared.csv)?;
    let changes = &compared.changes;
    let counts = [("new", changes.new), ("solved", changes.solved), ("open", changes.open)];
    summary.changes = Some(counts.map(|(name, n)| (name.to_owned(), n)).into_iter().collect());
    let before = reached(&previous.summary);
    report.reach = Some(Reach { before: Some(Share { ok: before.ok, of: before.of }), ..Reach::default() });
    report.bad_kinds = BadKind::ALL
        .iter()
        .map(|&kind| BadKindCount {
            kind,
            findings: 0,
            people: None,
            before: previous.summary.bad_people.get(kind.as_str()).copied(),
        })
        .collect();
    report.changes = Some(compared.changes);
    Ok(())
}

/// Fills in what the run counted, and writes the page.
pub(crate) fn write(
    report: &mut Report,
    summary: &Summary,
    tally: &Tally,
    settings: &Settings,
    intakes: &Intakes,
    (files, seconds): (&mut Finished, f64),
) -> Result<(), Error> {
    count(report, summary, tally);
    noted(report, &files.noted, intakes);
    about_groups(report, tally);
    report.tasks = tasks(summary, tally, report.shared.as_ref());
    report.footer =
        Some(Footer { started: settings.started.clone(), seconds: Some(seconds), command_line: None });
    let mut page = String::new();
    // Rendering into memory fails only where the template is wrong, which its tests would show.
    let _ = render(report, &[], Format::Html, &mut page);
    files.file(PAGE, false, page.as_bytes())
}

/// The numbers of the summary.
fn count(report: &mut Report, summary: &Summary, tally: &Tally) {
    report.rows = summary.read;
    report.routes = Some(Routes {
        clean: summary.clean,
        repair: summary.repair,
        quarantine: summary.quarantine,
        merged: summary.merged,
        unreadable: summary.unreadable,
        skipped: summary.skipped,
    });
    let of_all = |ok: u64| Share { ok, of: summary.read };
    let before = report.reach.as_ref().and_then(|r| r.before);
    report.reach = Some(Reach {
        any: of_all(tally.reachable[0]),
        closed: tally.closed,
        two_or_more: of_all(tally.reachable[1]),
        before,
        channels: channels(tally),
    });
    let shares = tally.dimensions(summary.duplicates);
    let score = |(&dimension, share): (&Dimension, cleanse_check::Share)| Score {
        dimension,
        share: Share { ok: share.ok, of: share.of },
    };
    report.scorecard = Dimension::ALL.iter().zip(shares).map(score).collect();
    let before = |kind: BadKind| report.bad_kinds.iter().find(|k| k.kind == kind).and_then(|k| k.before);
    let people = |kind: BadKind| summary.bad_people.get(kind.as_str()).copied();
    report.bad_kinds = BadKind::ALL
        .iter()
        .map(|&kind| BadKindCount {
            kind,
            findings: tally.bad_kinds[kind as usize],
            people: people(kind),
            before: before(kind),
        })
        .collect();
}

/// The channels that somebody gave a value for.
fn channels(tally: &Tally) -> Vec<ChannelReach> {
    let all = Channel::ALL.into_iter().map(|c| (c, tally.channels[c as usize]));
    let shown = all.filter(|(c, share)| *c != Channel::Landline || share.of > 0);
    shown
        .map(|(c, share)| ChannelReach { channel: channel(c), share: Share { ok: share.ok, of: share.of } })
        .collect()
}

fn channel(channel: Channel) -> Words {
    match channel {
        Channel::Mobile => Words::new("mobile", "휴대폰"),
        Channel::Email => Words::new("e-mail", "이메일"),
        Channel::Landline => Words::new("landline", "유선전화"),
        Channel::Post => Words::new("post", "우편"),
    }
}

/// Findings and changes by rule and column.
fn noted(report: &mut Report, noted: &Noted, intakes: &Intakes) {
    let header = |input: u32, column: u32| -> Option<String> {
        if column == NO_COLUMN {
            return None;
        }
        intakes.inputs.get(input as usize)?.headers.get(column as usize).cloned()
    };
    for (place, seen) in noted.findings() {
        let Some(intake) = intakes.inputs.get(place.input as usize) else { continue };
        report.groups.push(Group {
            rule: seen.rule,
            severity: seen.rule.severity,
            file: intake.name(),
            path: intake.path.to_string_lossy().into_owned(),
            column: header(place.input, place.column),
            field: seen.field,
            count: seen.count,
            with_suggestion: seen.with_suggestion,
            samples: seen.samples.clone(),
        });
    }
    for (place, changed) in noted.changes() {
        report.fixes.push(FixCount {
            rule: changed.rule.code.to_owned(),
            title: Words::new(changed.rule.title.en, changed.rule.title.ko),
            column: header(place.input, place.column).unwrap_or_default(),
            count: changed.count,
            samples: changed.samples.clone(),
        });
    }
}

/// Findings about groups of records: they are counted, and shown among duplicates and shared contacts.
fn about_groups(report: &mut Report, tally: &Tally) {
    let noted = |report: &Report, code: &str| -> u64 {
        report.groups.iter().filter(|g| g.rule.code == code).map(|g| g.count).sum()
    };
    for (&code, &count) in &tally.rules {
        let rest = count.saturating_sub(noted(report, code));
        let Some(rule) = crate::rules().find(|r| r.code == code).filter(|_| rest > 0) else { continue };
        let input = report.inputs.first().cloned().unwrap_or_default();
        report.groups.push(Group {
            rule,
            severity: rule.severity,
            file: input.name,
            path: input.path,
            column: None,
            field: FieldKind::Record,
            count: rest,
            with_suggestion: 0,
            samples: Vec::new(),
        });
    }
}

/// What is to be done next, by file.
fn tasks(summary: &Summary, tally: &Tally, shared: Option<&cleanse_report::Shared>) -> Vec<Task> {
    let task = |file: &str, people: u64, en: &str, ko: &str| Task {
        file: file.to_owned(),
        people,
        what: Words::new(en, ko),
        until: None,
    };
    let ask = [
        ("ask for confirmation by text message", "문자로 확인 요청"),
        ("ask for confirmation by e-mail", "이메일로 확인 요청"),
        ("ask for confirmation by phone", "전화로 확인 요청"),
        ("ask for confirmation by post", "우편으로 확인 요청"),
        ("for the data steward", "데이터 담당자 확인"),
    ];
    let mut tasks: Vec<Task> =
        ask.iter().zip(tally.repair_over).map(|((en, ko), n)| task("repair.csv", n, en, ko)).collect();
    let people = shared.map_or(0, |s| s.people);
    let (en, ko) = ("look before anything personal is sent", "개인 안내를 보내기 전에 확인");
    tasks.push(task("shared_contacts.csv", people, en, ko));
    let (en, ko) = ("no way to reach them: for the data steward", "연락할 수단 없음: 데이터 담당자 확인");
    tasks.push(task("quarantine.csv", summary.quarantine, en, ko));
    let (en, ko) = ("may be one customer twice: look", "동일인 여부 확인");
    tasks.push(task("clusters.csv", summary.duplicates, en, ko));
    tasks.retain(|t| t.people > 0);
    tasks.sort_by_key(|t| std::cmp::Reverse(t.people));
    tasks
}
