//! Laws that hold for whole runs.

mod people;

use std::collections::BTreeSet;

use cleanse_dedupe::{Features, Outcome, Plan, Remark, Scope, Settings, blocks, candidates, dedupe, survey};
use proptest::prelude::*;

use people::plan;

type Row = [String; 4];

fn features(plan: &Plan, rows: &[Row]) -> Features {
    let mut features = Features::new(plan);
    for row in rows {
        features.push(plan, |f, c| Some(row[[0, 2, 3][f] + c].as_str()).filter(|v| !v.is_empty()));
    }
    features
}

fn run(plan: &Plan, rows: &[Row]) -> Outcome {
    dedupe(plan, &mut features(plan, rows), &Settings::default(), &|_| ())
        .expect("nothing was trained before")
}

/// A small deterministic population: customers with one to three records and an error now and then.
fn population(people: usize, seed: u64) -> Vec<Row> {
    let mut state = seed | 1;
    let mut next = move |n: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % n as u64) as usize
    };
    let given = ["anna", "bruno", "clara", "dmitri", "elena", "farid", "greta", "hugo", "irene", "jonas"];
    let surname =
        ["adler", "berg", "conti", "duarte", "eriksen", "fontaine", "garcia", "horvat", "ivanov", "jensen"];
    let mut rows = Vec::new();
    for _ in 0..people {
        let born = format!("{}-{:02}-{:02}", 1940 + next(60), 1 + next(12), 1 + next(28));
        let person = [
            given[next(10)].to_owned(),
            surname[next(10)].to_owned(),
            born,
            format!("{:08}", next(100_000_000)),
        ];
        for copy in 0..1 + next(3) {
            let mut row = person.clone();
            match if copy == 0 { 9 } else { next(6) } {
                0 => row[0].insert(1, 'x'),
                1 => row[3] = format!("{:08}", next(100_000_000)),
                2 => row[2].clear(),
                _ => {}
            }
            rows.push(row);
        }
    }
    rows
}

/// Clusters as sets of contents, which no permutation changes.
fn as_sets(rows: &[Row], outcome: &Outcome) -> BTreeSet<Vec<Row>> {
    let groups = outcome.clusters.groups();
    let set = |g: Vec<u32>| {
        let mut members: Vec<Row> = g.iter().map(|&r| rows[r as usize].clone()).collect();
        members.sort();
        members
    };
    groups.into_iter().map(set).collect()
}

#[test]
fn the_order_of_the_rows_does_not_change_the_clusters() {
    let plan = plan();
    let rows = population(400, 7);
    let mut turned = rows.clone();
    turned.reverse();
    turned.rotate_left(137);
    assert_eq!(as_sets(&rows, &run(&plan, &rows)), as_sets(&turned, &run(&plan, &turned)));
}

#[test]
fn one_thread_and_many_answer_the_same() {
    let plan = plan();
    let rows = population(600, 11);
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| run(&plan, &rows))
    };
    let (one, many) = (with(1), with(4));
    assert_eq!(one.pairs, many.pairs);
    assert_eq!(one.clusters, many.clusters);
    assert_eq!(one.trained, many.trained);
}

#[test]
fn duplicates_are_found_and_strangers_are_not() {
    let plan = plan();
    let rows = population(500, 3);
    let outcome = run(&plan, &rows);
    let quality = outcome.report.quality;
    assert!(quality.precision() > 0.95 && quality.recall() > 0.9, "{quality:?}");
    let unique: Vec<Row> = population(500, 5).into_iter().fold(Vec::new(), |mut kept: Vec<Row>, row| {
        if kept.last().is_none_or(|l| l[1] != row[1] || l[0].chars().next() != row[0].chars().next()) {
            kept.push(row);
        }
        kept
    });
    assert!(run(&plan, &unique).pairs.len() * 50 < unique.len());
}

#[test]
fn the_likelihood_never_falls() {
    let outcome = run(&plan(), &population(500, 13));
    let steps = &outcome.report.convergence.likelihood;
    assert!(steps.windows(2).all(|w| w[1] >= w[0] - 1e-6 * w[0].abs()), "{steps:?}");
}

#[test]
fn a_saved_model_answers_without_training() {
    let plan = plan();
    let rows = population(500, 17);
    let first = run(&plan, &rows);
    let saved = serde_json::to_string(&first.trained).unwrap();
    let settings = Settings { trained: Some(serde_json::from_str(&saved).unwrap()), ..Settings::default() };
    let second = dedupe(&plan, &mut features(&plan, &rows), &settings, &|_| ()).unwrap();
    let both = first.pairs.len().abs_diff(second.pairs.len());
    assert!(both * 20 <= first.pairs.len(), "{} {}", first.pairs.len(), second.pairs.len());
}

#[test]
fn people_have_the_last_word() {
    let plan = plan();
    let rows = population(300, 19);
    let pair = run(&plan, &rows).pairs[0];
    let labels = vec![(pair.left, pair.right, false)];
    let settings = Settings { labels, ..Settings::default() };
    let again = dedupe(&plan, &mut features(&plan, &rows), &settings, &|_| ()).unwrap();
    assert_ne!(again.clusters.of(pair.left), again.clusters.of(pair.right));
}

#[test]
fn hostile_tables_end_well() {
    let plan = plan();
    let row = |a: &str, b: &str, c: &str, d: &str| [a, b, c, d].map(str::to_owned);
    let all_equal = vec![row("anna", "berg", "1980-01-02", "12345678"); 20_000];
    // Where everybody is equal an agreement is no evidence: nothing is merged, and the report says why.
    let all_equal = run(&plan, &all_equal);
    assert!(all_equal.clusters.groups().is_empty());
    assert!(all_equal.report.remarks.iter().any(|r| matches!(r, Remark::ManyEqual { .. })));
    let names_only = vec![row("anna", "berg", "", ""); 20_000];
    assert!(run(&plan, &names_only).pairs.is_empty());
    let empty = vec![row("", "", "", ""); 5_000];
    assert!(run(&plan, &empty).pairs.is_empty());
    assert!(run(&plan, &[]).pairs.is_empty());
    assert!(run(&plan, &[row("a", "b", "c", "d")]).pairs.is_empty());
    let long = "x".repeat(10_000);
    let longs: Vec<Row> = (0..2_000).map(|n| row(&format!("{long}{n}"), &long, &long, &long)).collect();
    let _ = run(&plan, &longs);
    let one_phone: Vec<Row> = population(3_000, 23)
        .into_iter()
        .map(|r| [r[0].clone(), r[1].clone(), r[2].clone(), "7".repeat(8)])
        .collect();
    let outcome = run(&plan, &one_phone);
    assert_eq!(outcome.report.crowds.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_pair_that_shares_a_key_is_a_candidate_once(people in 2usize..40, seed in 1u64..1_000) {
        let plan = plan();
        let rows = population(people, seed);
        let mut features = features(&plan, &rows);
        let _ = survey(&plan, &mut features);
        let candidates = candidates(&plan, &features, &blocks(&plan, &features, &[]), Scope::Within);
        let mut made: Vec<(u32, u32)> = candidates.iter().map(|c| (c.left, c.right)).collect();
        made.sort_unstable();
        let unique: BTreeSet<(u32, u32)> = made.iter().copied().collect();
        prop_assert_eq!(unique.len(), made.len());
        for (a, x) in rows.iter().enumerate() {
            for (b, y) in rows.iter().enumerate().skip(a + 1) {
                let year = |r: &Row| r[2].get(..4).map(str::to_owned);
                let names = |r: &Row| [r[0].clone(), r[1].clone()];
                let shares = x[3] == y[3]
                    || (year(x).is_some() && year(x) == year(y) && names(x).iter().any(|n| names(y).contains(n)))
                    || (!x[2].is_empty() && x[2] == y[2]);
                prop_assert!(!shares || unique.contains(&(a as u32, b as u32)), "{:?} {:?}", x, y);
            }
        }
    }

    #[test]
    fn two_files_are_linked_across_only(people in 2usize..40, seed in 1u64..1_000) {
        let plan = plan();
        let rows = population(people, seed);
        let middle = rows.len() as u32 / 2;
        let settings = Settings { scope: Scope::Between(middle), one_to_one: true, ..Settings::default() };
        let outcome = dedupe(&plan, &mut features(&plan, &rows), &settings, &|_| ()).unwrap();
        let mut seen = BTreeSet::new();
        for pair in outcome.pairs.iter().filter(|p| p.is_match) {
            prop_assert!(pair.left < middle && pair.right >= middle);
            prop_assert!(seen.insert(pair.left) && seen.insert(pair.right));
        }
    }
}
