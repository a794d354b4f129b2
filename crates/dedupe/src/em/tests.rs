use super::*;
use crate::fixture::{all_near, class, mixture, near, plan, vector};

/// Names in two bins of rarity; a number whose agreement a rule covers; two reasons for which two people look alike.
const MODEL: &str = r#"
    name = "people"
    [prior]
    matches_per_record = 0.1
    agreement = 0.8
    [[field]]
    name = "name"
    comparator = "levels"
    levels = ["same 2", "near", "other"]
    [[field]]
    name = "phone"
    comparator = "levels"
    levels = ["same", "other"]
    [[class]]
    name = "twin"
    pairs_per_record = 0.02
    [class.pinned.name]
    same = 0.1
    [[class]]
    name = "household"
    pairs_per_record = 0.05
    [class.start.phone]
    same = 0.7
    [[block]]
    keys = ["phone"]
    covers = ["phone.same"]
"#;

const NAME: usize = 0;
const PHONE: usize = 1;
const MATCH: usize = 0;
const TWIN: usize = 1;
const HOUSEHOLD: usize = 2;
const RANDOM: usize = 3;

/// Values of which `common` of 40 records have a common one and the others a rare one; two records share a common one in a tenth of
/// the cases and a rare one in a thousandth.
fn rarity(common: u64, product: bool) -> serde_json::Value {
    let (mut count, mut chance) = ([0_u64; 16], [0_u64; 16]);
    (count[0], count[15]) = (common, 40 - common);
    let one = (1_u64 << 36) as f64;
    (chance[0], chance[15]) = ((40.0 * 0.1 * one) as u64, (40.0 * 0.001 * one) as u64);
    serde_json::json!({ "count": count, "chance": chance, "product": product })
}

/// A survey of so many records, of which so many have each field.
fn survey(records: u64, present: &[u64], rarity: &[serde_json::Value]) -> Survey {
    let survey =
        serde_json::json!({ "present": present, "rarity": rarity, "crowds": [], "records": records });
    serde_json::from_value(survey).expect("a survey")
}

/// Thirty of forty names are common.
fn surveyed(records: u64) -> Survey {
    survey(records, &[records, records], &[rarity(30, false), serde_json::Value::Null])
}

fn evidence<'a>(survey: &'a Survey, sample: &'a Sample, cells: &'a [(u64, u64)]) -> Evidence<'a> {
    Evidence { survey, sample, cells, labels: &[], total: 1000.0 }
}

/// Where the tests look at one step, and nothing was seen.
fn with_start<T>(plan: &Plan, survey: &Survey, test: impl FnOnce(Start<'_>) -> T) -> T {
    test(Start::new(plan, evidence(survey, &Sample::default(), &[])))
}

/// Of the classes of the model so many pairs each, and everything equally likely.
fn people(pairs: [f64; 4]) -> Mixture {
    let theta: [&[f64]; 2] = [&[0.25, 0.25, 0.25, 0.25], &[0.5, 0.5]];
    let names = ["match", "twin", "household", "random"];
    mixture(names.iter().zip(pairs).map(|(name, pairs)| class(name, pairs, &theta)).collect())
}

// What a class starts with.

#[test]
fn matches_mostly_agree_and_what_is_left_is_shared_by_the_other_levels() {
    let shares = |levels: usize| (0..levels).map(|l| default_share(l, levels, 0.8)).collect::<Vec<_>>();
    all_near(&shares(4), &[0.8, 0.05, 0.05, 0.1]);
    all_near(&shares(3), &[0.8, 0.1, 0.1]);
    all_near(&shares(2), &[0.8, 0.1]);
}

#[test]
fn records_are_spread_over_bins_as_their_values_are() {
    let survey = surveyed(100);
    with_start(&plan(MODEL), &survey, |start| {
        let shares = start.bin_shares(NAME, 0);
        near(shares.iter().sum(), 1.0);
        assert!((shares[0] - 0.75).abs() < 1e-5);
        // A level in one bin has it all, and so has one whose rarity is not known.
        assert_eq!(start.bin_shares(NAME, 1), [1.0]);
        assert_eq!(start.bin_shares(PHONE, 0), [1.0]);
        let theta = start.spread(NAME, &[2.0, 1.0, 1.0]);
        all_near(&theta, &[0.0, 0.5 * shares[0], 0.5 * shares[1], 0.25, 0.25]);
    });
    let none_rare = self::survey(100, &[100, 100], &[rarity(40, false), serde_json::Value::Null]);
    let rare = with_start(&plan(MODEL), &none_rare, |start| start.bin_shares(NAME, 0)[1]);
    assert!(rare > 0.0 && rare < 1.1e-6, "{rare}");
    let unknown = self::survey(100, &[100, 100], &[serde_json::Value::Null, serde_json::Value::Null]);
    let even = with_start(&plan(MODEL), &unknown, |start| start.bin_shares(NAME, 0));
    assert_eq!(even, [0.5, 0.5]);
}

#[test]
fn a_level_in_one_bin_is_not_divided_by_how_rare_values_are() {
    // Ten classes of rarity, a tenth of the records each: their sum is not quite 1.
    let mut tenths = [0_u64; 16];
    tenths[..10].fill(4);
    let tenths = serde_json::json!({ "count": tenths, "chance": vec![0; 16], "product": false });
    let survey = survey(100, &[100, 100], &[tenths, serde_json::Value::Null]);
    assert_eq!(with_start(&plan(MODEL), &survey, |start| start.bin_shares(NAME, 1)), [1.0]);
}

#[test]
fn a_class_starts_with_what_the_model_says_and_shares_the_rest() {
    let (plan, survey) = (plan(MODEL), surveyed(100));
    with_start(&plan, &survey, |start| {
        let by_level = |f: usize, class: usize| -> Vec<f64> {
            let (field, theta) = (&plan.fields()[f], start.shape(f, class));
            (0..field.first.len()).map(|l| theta[field.codes_of(l)].iter().sum()).collect()
        };
        all_near(&by_level(NAME, MATCH), &[0.8, 0.1, 0.1]);
        all_near(&by_level(PHONE, MATCH), &[0.8 / 0.9, 0.1 / 0.9]);
        all_near(&by_level(NAME, TWIN), &[0.1, 0.45, 0.45]);
        all_near(&by_level(PHONE, TWIN), &[0.5, 0.5]);
        all_near(&by_level(PHONE, HOUSEHOLD), &[0.7, 0.3]);
        // Of strangers nothing is said here.
        all_near(&by_level(NAME, RANDOM), &[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]);
    });
}

#[test]
fn a_share_that_is_given_of_matches_leaves_the_others_in_proportion() {
    let model = format!("{MODEL}\n[match.pinned.name]\nother = 0.4");
    let survey = surveyed(100);
    let theta = with_start(&plan(&model), &survey, |start| start.shape(NAME, MATCH));
    near(theta[1] + theta[2], 0.6 * 0.8 / 0.9);
    near(theta[3], 0.6 * 0.1 / 0.9);
    near(theta[4], 0.4);
}

#[test]
fn pairs_are_started_by_the_number_of_records_and_never_most_of_the_table() {
    let (plan, survey) = (plan(MODEL), surveyed(300));
    let pairs = |total: f64, cells: &[(u64, u64)]| {
        let sample = Sample { cells: vec![(vector(&[4, 2]), 100)] };
        let start = Start::new(&plan, Evidence { total, ..evidence(&survey, &sample, cells) });
        let mixture = start.mixture();
        assert_eq!(mixture.total, total);
        mixture.classes.iter().map(|c| c.pairs).collect::<Vec<f64>>()
    };
    all_near(&pairs(44_850.0, &[]), &[30.0, 6.0, 15.0, 44_799.0]);
    all_near(&pairs(40.0, &[]), &[12.0, 6.0, 12.0, 10.0]);
}

#[test]
fn a_covered_level_starts_without_an_opinion_where_there_are_candidates() {
    let (plan, survey) = (plan(MODEL), surveyed(300));
    let sample = Sample { cells: vec![(vector(&[4, 1]), 10), (vector(&[4, 2]), 90)] };
    let random = |cells: &[(u64, u64)]| {
        let start = Start::new(&plan, evidence(&survey, &sample, cells));
        let theta = start.mixture().classes[RANDOM].theta[PHONE].clone();
        theta[1] / theta[2]
    };
    // As likely as not, beside what strangers and others were seen to do; without candidates they are all there is.
    let (with, without) = (random(&[(vector(&[1, 1]), 10)]), random(&[]));
    assert!(with > 0.5 && without < 0.12, "{with} {without}");
}

// What strangers do.

#[test]
fn strangers_do_what_the_sample_shows_where_both_values_are_there() {
    let (plan, survey) = (plan(MODEL), surveyed(100));
    let cells = [(0, 10), (1, 2), (3, 8), (4, 90)].map(|(code, n)| (vector(&[code, 2]), n));
    let sample = Sample { cells: cells.to_vec() };
    let start = Start::new(&plan, evidence(&survey, &sample, &[]));
    all_near(&start.sampled(NAME), &[0.0, 0.02, 0.0, 0.08, 0.9]);
    assert_eq!(start.told_pairs(NAME), 0.0);
    assert_eq!(start.told(NAME, 1), 0.1);
}

const TOLD: &str = "[random.start.name]\nsame = 0.01\nnear = 0.00001";

#[test]
fn what_is_told_of_strangers_counts_as_a_thousand_pairs() {
    let (plan, survey) = (plan(&format!("{MODEL}\n{TOLD}")), surveyed(100));
    let cells = [(0, 10), (1, 2), (3, 8), (4, 90)].map(|(code, n)| (vector(&[code, 2]), n));
    let sample = Sample { cells: cells.to_vec() };
    let start = Start::new(&plan, evidence(&survey, &sample, &[]));
    let bins = start.bin_shares(NAME, 0);
    let pairs = [2.0 + 10.0 * bins[0], 10.0 * bins[1], 8.01, 90.0 + 989.99];
    all_near(&start.sampled(NAME)[1..], &pairs.map(|n| n / 1100.0));
    assert_eq!(start.told_pairs(NAME), 1000.0);
    // Ten pairs in two bins; never fewer than those of a level that was never seen.
    near(start.told(NAME, 1), 5.0);
    near(start.told(NAME, 3), 0.1);
    near(start.told(NAME, 4), 0.1);
}

#[test]
fn levels_that_are_not_told_are_in_the_proportion_of_the_table() {
    let (plan, survey) = (plan(&format!("{MODEL}\n[random.start.name]\nsame = 0.1")), surveyed(100));
    let sample = Sample { cells: vec![(vector(&[3, 2]), 20), (vector(&[4, 2]), 60)] };
    let start = Start::new(&plan, evidence(&survey, &sample, &[]));
    let theta = start.sampled(NAME);
    near(theta[1] + theta[2], 100.0 / 1080.0);
    near(theta[3], 245.0 / 1080.0);
    near(theta[4], 735.0 / 1080.0);
}

#[test]
fn of_a_table_that_shows_nothing_strangers_differ() {
    let survey = surveyed(2);
    let told =
        with_start(&plan(&format!("{MODEL}\n[random.start.name]\nsame = 0.1")), &survey, |s| s.sampled(NAME));
    near(told[1] + told[2], 0.1);
    all_near(&told[3..], &[0.0, 0.9]);
    assert_eq!(with_start(&plan(MODEL), &survey, |s| s.sampled(NAME)), [0.0; 5]);
}

#[test]
fn the_matches_and_distractors_in_the_sample_are_no_strangers() {
    let (plan, survey) =
        (plan(MODEL), survey(100, &[100, 100], &[serde_json::Value::Null, serde_json::Value::Null]));
    let sample = Sample { cells: vec![(vector(&[3, 1]), 30), (vector(&[4, 2]), 70)] };
    let start = Start::new(&plan, evidence(&survey, &sample, &[]));
    // 50 matches of a thousand pairs, 20 twins and 30 households.
    let mut mixture = people([50.0, 20.0, 30.0, 900.0]);
    mixture.classes[MATCH].theta[PHONE] = vec![0.0, 0.8, 0.2];
    mixture.classes[TWIN].theta[PHONE] = vec![0.0, 0.1, 0.9];
    mixture.classes[HOUSEHOLD].theta[PHONE] = vec![0.0, 0.6, 0.4];
    start.pin_random(&mut mixture);
    let same = 0.3 - (0.05 * 0.8 + 0.02 * 0.1 + 0.03 * 0.6);
    let other = 0.7 - (0.05 * 0.2 + 0.02 * 0.9 + 0.03 * 0.4);
    all_near(&mixture.classes[RANDOM].theta[PHONE], &[0.0, same / (same + other), other / (same + other)]);
    // A tenth of a pair of the hundred for what was never seen.
    let (unseen, near_, other) = (0.001, 0.3 - 0.025, 0.7 - 0.025);
    let sum = 2.0 * unseen + near_ + other;
    all_near(&mixture.classes[RANDOM].theta[NAME][1..], &[unseen, unseen, near_, other].map(|p| p / sum));
}

#[test]
fn the_floor_of_what_was_never_seen_sinks_with_what_is_told() {
    let model = format!("{MODEL}\n[random.start.phone]\nsame = 0.0");
    let (plan, survey) =
        (plan(&model), survey(100, &[100, 100], &[serde_json::Value::Null, serde_json::Value::Null]));
    let sample = Sample { cells: vec![(vector(&[4, 2]), 100)] };
    let start = Start::new(&plan, evidence(&survey, &sample, &[]));
    let mut mixture = people([0.0, 0.0, 0.0, 1000.0]);
    start.pin_random(&mut mixture);
    let floor = 0.1 / 1100.0;
    near(mixture.classes[RANDOM].theta[PHONE][1], floor / (1.0 + floor));
}

#[test]
fn frequencies_tell_how_often_strangers_share_a_value() {
    let known = |product: bool, others: [f64; 5]| {
        let survey = survey(500, &[500, 500], &[rarity(30, product), serde_json::Value::Null]);
        let mut theta = vec![0.0, 0.5, 0.5, 0.3, 0.7];
        with_start(&plan(MODEL), &survey, |start| {
            start.set_known_chances(NAME, &others, &mut theta);
            let bins = start.bin_shares(NAME, 0);
            let mut phones = vec![0.0, 0.4, 0.6];
            start.set_known_chances(PHONE, &[0.0; 3], &mut phones);
            assert_eq!(phones, [0.0, 0.4, 0.6]);
            (theta, bins)
        })
    };
    let (theta, _) = known(false, [0.0; 5]);
    assert!((theta[1] - 0.1).abs() < 1e-9 && (theta[2] - 0.001).abs() < 1e-9, "{theta:?}");
    assert_eq!(theta[3..], [0.3, 0.7]);
    // Whole values count their duplicates: a quarter of a record in 500 is left at least.
    let (theta, bins) = known(false, [0.0, 0.02, 0.002, 0.0, 0.0]);
    assert!((theta[1] - 0.08).abs() < 1e-9);
    near(theta[2], 0.25 / 500.0 * bins[1]);
    // Products of parts hardly do.
    let (theta, _) = known(true, [0.0, 0.02, 0.002, 0.0, 0.0]);
    assert!((theta[1] - 0.1).abs() < 1e-9 && (theta[2] - 0.001).abs() < 1e-9, "{theta:?}");
}

/// Only `near` is divided by rarity, and the two best levels are covered.
const NEAR_BY_RARITY: &str = r#"
    name = "people"
    [[field]]
    name = "name"
    comparator = "levels"
    levels = ["same", "near 2", "other"]
    [[block]]
    keys = ["name"]
    covers = ["name.same", "name.near"]
"#;

#[test]
fn a_chance_is_learned_from_candidates_where_a_rule_covers_it_and_frequencies_do_not_tell() {
    let plan = plan(NEAR_BY_RARITY);
    let free = |rarity: serde_json::Value| {
        let survey = survey(50, &[50], &[rarity]);
        with_start(&plan, &survey, |start| [1, 2, 3, 4].map(|code| start.is_free(NAME, code)))
    };
    assert_eq!(free(rarity(30, false)), [true, false, false, false]);
    assert_eq!(free(rarity(30, true)), [true, true, true, false]);
    assert_eq!(free(serde_json::Value::Null), [true, true, true, false]);
    // The best level is in one bin: what is known of rarity says nothing of it.
    let survey = survey(50, &[50], &[rarity(30, false)]);
    let mut theta = vec![0.0, 0.2, 0.1, 0.1, 0.6];
    with_start(&plan, &survey, |start| start.set_known_chances(NAME, &[0.0; 5], &mut theta));
    assert_eq!(theta, [0.0, 0.2, 0.1, 0.1, 0.6]);
}

#[test]
fn what_candidates_taught_of_a_covered_level_outlives_the_sample() {
    let (plan, survey) = (plan(MODEL), surveyed(100));
    let sample = Sample { cells: vec![(vector(&[4, 1]), 30), (vector(&[4, 2]), 70)] };
    let kept = |cells: &[(u64, u64)]| {
        let start = Start::new(&plan, evidence(&survey, &sample, cells));
        let mut theta = vec![0.0, 0.3, 0.7];
        start.keep_covered(&plan.fields()[PHONE], PHONE, &[0.0, 0.001, 0.999], &mut theta);
        theta
    };
    assert_eq!(kept(&[(vector(&[1, 1]), 1)]), [0.0, 0.001, 0.7]);
    assert_eq!(kept(&[]), [0.0, 0.3, 0.7]);
}

// One step of the estimation.

#[test]
fn expected_counts_are_shared_out_by_the_posterior() {
    let model = r#"
        name = "numbers"
        [[field]]
        name = "phone"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "box"
        comparator = "levels"
        levels = ["same", "other"]
        [[condition]]
        field = "box"
        on = "phone"
        groups = [["same"]]
        [[block]]
        keys = ["phone"]
    "#;
    let (plan, survey, sample) =
        (plan(model), survey(50, &[50, 50], &[().into(), ().into()]), Sample::default());
    let even: &[f64] = &[0.5, 0.5];
    let mut mixture = mixture(vec![
        class("match", 400.0, &[&[0.9, 0.1], even]),
        class("random", 600.0, &[&[0.2, 0.8], even]),
    ]);
    mixture.conditional = vec![vec![vec![0.0, 0.5, 0.5]; 2]];
    // .36 of the pairs are matches that agree and .12 others that do: three of four. Of those that differ a thirteenth.
    let cells = [(vector(&[1, 0]), 8), (vector(&[2, 1]), 26)];
    let labels = [(vector(&[2, 0]), true), (vector(&[1, 2]), false)];
    let sums = expect(&plan, Evidence { labels: &labels, ..evidence(&survey, &sample, &cells) }, &mixture);
    near(sums.likelihood, 8.0 * 0.48_f64.ln() + 26.0 * (0.52_f64 * 0.5).ln());
    // What a person says of a pair counts as five.
    all_near(&sums.pairs, &[6.0 + 2.0 + 5.0, 2.0 + 24.0 + 5.0]);
    all_near(&sums.codes[0][0], &[0.0, 6.0, 2.0 + 5.0]);
    all_near(&sums.codes[1][0], &[0.0, 2.0 + 5.0, 24.0]);
    all_near(&sums.codes[1][1], &[2.0, 24.0, 5.0]);
    // Strangers by group: those who share the number, and the others.
    all_near(&sums.conditional[0][0], &[2.0, 0.0, 5.0]);
    all_near(&sums.conditional[0][1], &[0.0, 24.0, 0.0]);
    // More than one thread weighs at a time.
    let many: Vec<(u64, u64)> = std::iter::repeat_n(cells, PIECE).flatten().collect();
    let sums = expect(&plan, evidence(&survey, &sample, &many), &mixture);
    all_near(&sums.pairs, &[8.0, 26.0].map(|n| n * PIECE as f64));
}

#[test]
fn every_table_has_a_match_and_as_many_distractors_as_the_model_puts_beside_it() {
    let plan = plan(MODEL);
    let least = |class| least_pairs(&plan, class);
    near(least(MATCH), 1.0);
    near(least(TWIN), 0.2);
    near(least(HOUSEHOLD), 0.5);
    let mut mixture = people([30.0, 20.0, 10.0, 940.0]);
    let (codes, conditional) = (Vec::new(), Vec::new());
    let sums = Sums { likelihood: 0.0, pairs: vec![100.0, 0.1, 0.7, 50.0], codes, conditional };
    set_pairs(&plan, &mut mixture, &sums);
    let pairs: Vec<f64> = mixture.classes.iter().map(|c| c.pairs).collect();
    all_near(&pairs, &[100.0, 0.2, 0.7, 899.1]);
}

#[test]
fn strangers_are_a_hundredth_of_all_pairs_at_least() {
    let strangers = |others: f64, total: f64| {
        let mut mixture = Mixture { total, ..people([others, 0.0, 0.0, 7.0]) };
        rest_is_random(&mut mixture);
        mixture.classes[RANDOM].pairs
    };
    near(strangers(300.0, 1000.0), 700.0);
    near(strangers(999.0, 1000.0), 10.0);
    near(strangers(9.5, 10.0), 1.0);
}

#[test]
fn a_class_is_learned_from_its_pairs_and_its_shape_as_ten() {
    let model = format!("{MODEL}\n[match.pinned.phone]\nother = 0.3");
    let plan = plan(&model);
    let of = |records: u64, class: usize, f: usize, counts: &[f64]| {
        let survey = surveyed(records);
        let by_level = |theta: &[f64]| -> Vec<f64> {
            let field = &plan.fields()[f];
            (0..field.first.len()).map(|l| theta[field.codes_of(l)].iter().sum()).collect()
        };
        with_start(&plan, &survey, |start| by_level(&start.learn(f, counts, class)))
    };
    // Missing values are none of it; the bins of a level are one.
    let counts = [50.0, 10.0, 6.0, 3.0, 1.0];
    all_near(&of(100, MATCH, NAME, &counts), &[24.0 / 30.0, 4.0 / 30.0, 2.0 / 30.0]);
    // In a table of 20,000 the shape of the matches counts as 40.
    all_near(&of(20_000, MATCH, NAME, &counts), &[48.0 / 60.0, 7.0 / 60.0, 5.0 / 60.0]);
    // What is pinned stays: .1, and the two others share the rest by 7.5 and 5.5.
    for records in [100, 20_000] {
        all_near(&of(records, TWIN, NAME, &counts), &[0.1, 0.9 * 7.5 / 13.0, 0.9 * 5.5 / 13.0]);
    }
    all_near(&of(100, HOUSEHOLD, PHONE, &[0.0, 3.0, 7.0]), &[0.5, 0.5]);
    all_near(&of(100, MATCH, PHONE, &[0.0, 3.0, 90.0]), &[0.7, 0.3]);
}

/// The chances of strangers after a step in which so many of them were expected at every level.
fn taught(model: &str, f: usize, before: &[f64], expected: &[f64]) -> Vec<f64> {
    let plan = plan(model);
    let nulls = vec![serde_json::Value::Null; plan.fields().len()];
    let survey = survey(100, &vec![50; plan.fields().len()], &nulls);
    let mut mixture = people([0.0, 0.0, 0.0, 4000.0]);
    mixture.classes[RANDOM].theta[f] = before.to_vec();
    let mut sums = Sums::zero(&plan, &mixture);
    sums.codes[RANDOM][f] = expected.to_vec();
    with_start(&plan, &survey, |start| {
        near(start.both_present(f), 0.25);
        start.learn_random(&mut mixture, &sums, f);
    });
    mixture.classes[RANDOM].theta[f].clone()
}

#[test]
fn the_chance_of_a_covered_level_is_counted_against_all_pairs_that_have_the_field() {
    // A quarter of 4000 pairs have it on both sides; one level was taken to have a tenth of a pair.
    let theta = taught(MODEL, PHONE, &[0.0, 0.2, 0.8], &[0.0, 19.9, 3.0]);
    all_near(&theta, &[0.0, 0.02, 0.98]);
    // A thousand more are told, ten of them at this level.
    let told = format!("{MODEL}\n[random.start.phone]\nsame = 0.01");
    all_near(&taught(&told, PHONE, &[0.0, 0.2, 0.8], &[0.0, 20.0, 3.0]), &[0.0, 0.015, 0.985]);
    // Several levels share what is left as they did.
    let near_covered = MODEL.replace("phone.same\"", "name.near\"");
    let theta = taught(&near_covered, NAME, &[0.0, 0.1, 0.1, 0.4, 0.4], &[0.0, 7.0, 7.0, 399.9, 7.0]);
    all_near(&theta, &[0.0, 0.1, 0.1, 0.4, 0.4]);
    let theta = taught(&near_covered, NAME, &[0.0, 0.1, 0.2, 0.5, 0.2], &[0.0, 7.0, 7.0, 99.9, 7.0]);
    all_near(&theta, &[0.0, 0.18, 0.36, 0.1, 0.36]);
}

#[test]
fn strangers_stay_as_they_are_where_candidates_cannot_teach() {
    // No level is covered; a hair beside 1 is not made good.
    let before = [0.0, 0.1, 0.0, 0.7, 0.2];
    assert_eq!(taught(MODEL, NAME, &before, &[0.0, 9.0, 9.0, 9.0, 9.0]), before);
    // Nine tenths and more of the pairs.
    let before = [0.0, 0.2, 0.8];
    for pairs in [899.9, 950.0] {
        assert_eq!(taught(MODEL, PHONE, &before, &[0.0, pairs, 9.0]), before);
    }
    // All levels are covered.
    let all = MODEL.replace("[\"phone.same\"]", "[\"phone.same\", \"phone.other\"]");
    assert_eq!(taught(&all, PHONE, &before, &[0.0, 9.0, 99.0]), before);
}

const CONDITION: &str = r#"
    [[condition]]
    field = "phone"
    on = "name"
    groups = [["same"]]
    covered = ["same"]
    most = 8.0
"#;

#[test]
fn a_condition_is_learned_from_the_strangers_in_its_group() {
    let plan = plan(&format!("{MODEL}\n{CONDITION}"));
    let survey = survey(100, &[50, 80], &[serde_json::Value::Null, serde_json::Value::Null]);
    let learned = |together: f64| {
        let mut mixture = people([0.0, 0.0, 0.0, 1000.0]);
        mixture.classes[RANDOM].theta = vec![vec![0.0, 0.06, 0.04, 0.5, 0.4], vec![0.0, 0.05, 0.95]];
        mixture.conditional = vec![vec![vec![0.0; 3]; 2]];
        let mut sums = Sums::zero(&plan, &mixture);
        sums.conditional = vec![vec![vec![0.0, together, 40.0], vec![0.0, 70.0, 70.0]]];
        with_start(&plan, &survey, |start| start.learn_conditional(&mut mixture, &sums));
        all_near(&mixture.conditional[0][1], &[0.0, 0.05, 0.95]);
        mixture.conditional[0][0].clone()
    };
    // A tenth of 1000 pairs have the name, a quarter both names, .64 both numbers: 16 pairs, and one of evidence for the chance.
    let same = 2.05 / 17.0;
    all_near(&learned(2.0), &[0.0, same / (same + 0.95), 0.95 / (same + 0.95)]);
    // Eight times the chance at most, and never less than it.
    all_near(&learned(10.0), &[0.0, 0.4 / 1.35, 0.95 / 1.35]);
    all_near(&learned(0.0), &[0.0, 0.05, 0.95]);
}

#[test]
fn a_level_is_brought_down_to_four_times_the_one_that_bounds_it() {
    let model = r#"
        name = "boxes"
        [[field]]
        name = "name"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "box"
        comparator = "levels"
        levels = ["same 2", "elsewhere", "other"]
        [[condition]]
        field = "box"
        on = "name"
        groups = [["same"]]
        at_most = { same = "elsewhere" }
        [[block]]
        keys = ["name"]
    "#;
    let plan = plan(model);
    let bounded = |base: f64, mut theta: [f64; 5]| {
        bound(&plan.conditions[0], &plan.fields()[1], &[0.0, base, base, base, base], &mut theta);
        theta
    };
    all_near(&bounded(0.01, [0.0, 0.3, 0.2, 0.05, 0.45]), &[0.0, 0.12, 0.08, 0.05, 0.45]);
    all_near(&bounded(0.1, [0.0, 0.3, 0.2, 0.05, 0.45]), &[0.0, 0.12, 0.1, 0.05, 0.45]);
    assert_eq!(bounded(0.01, [0.0, 0.1, 0.05, 0.05, 0.8]), [0.0, 0.1, 0.05, 0.05, 0.8]);
}

#[test]
fn shares_of_a_field_sum_to_one_and_a_missing_value_has_none() {
    let mut theta = [5.0, 1.0, 3.0];
    normalize_codes(&mut theta);
    assert_eq!(theta, [0.0, 0.25, 0.75]);
    let mut nothing = [5.0, 0.0, 0.0];
    normalize_codes(&mut nothing);
    assert_eq!(nothing, [0.0; 3]);
}

// How the estimation goes.

/// The two fields agree together in `both` pairs, one of them in so many each, none in the rest.
fn two_fields(both: u64, name: u64, phone: u64, none: u64) -> [(u64, u64); 4] {
    [(vector(&[1, 1]), both), (vector(&[1, 2]), name), (vector(&[2, 1]), phone), (vector(&[2, 2]), none)]
}

const TWO_FIELDS: &str = r#"
    name = "two fields"
    [[field]]
    name = "name"
    comparator = "levels"
    levels = ["same", "other"]
    [[field]]
    name = "phone"
    comparator = "levels"
    levels = ["same", "other"]
    [[block]]
    keys = ["name"]
"#;

fn two_classes(matches: f64, total: f64) -> Mixture {
    mixture(vec![
        class("match", matches, &[&[0.9, 0.1], &[0.8, 0.2]]),
        class("random", total - matches, &[&[0.1, 0.9], &[0.05, 0.95]]),
    ])
}

#[test]
fn a_trained_model_only_counts_the_matches_anew() {
    let (plan, survey) = (plan(TWO_FIELDS), survey(100, &[100, 100], &[().into(), ().into()]));
    let (cells, total) = (two_fields(90, 60, 40, 210), 400.0);
    let sample = Sample::default();
    let evidence = Evidence { total, ..evidence(&survey, &sample, &cells) };
    let trained = two_classes(1600.0, 6400.0);
    let (adapted, convergence) = adapt(&plan, evidence, &trained);
    // The same by hand: a sixteenth of the pairs, so that a quarter of the matches is between what was and what follows from it.
    let of = |m: [f64; 2], u: [f64; 2]| (m[0] * m[1], u[0] * u[1]);
    let densities = [
        (90.0, of([0.9, 0.8], [0.1, 0.05])),
        (60.0, of([0.9, 0.2], [0.1, 0.95])),
        (40.0, of([0.1, 0.8], [0.9, 0.05])),
        (210.0, of([0.1, 0.2], [0.9, 0.95])),
    ];
    let (mut matches, mut likelihood) = (400.0_f64, Vec::new());
    let settled = loop {
        let random = (total - matches).max(0.01 * total);
        let share = |(m, u): (f64, f64)| matches * m / (matches * m + random * u);
        likelihood.push(
            densities.iter().map(|(n, (m, u))| n * ((matches * m + random * u) / total).ln()).sum::<f64>(),
        );
        let next: f64 = densities.iter().map(|(n, d)| n * share(*d)).sum();
        let moved = (next - matches).abs() / matches;
        matches = next;
        if moved <= 2e-4 || likelihood.len() == ITERATIONS {
            break moved <= 2e-4;
        }
    };
    all_near(&convergence.likelihood, &likelihood);
    assert!(settled && convergence.settled && convergence.iterations > 3, "{convergence:?}");
    assert_eq!(convergence.iterations, likelihood.len());
    near(adapted.expected_matches(), matches);
    near(adapted.classes[1].pairs, total - matches);
    assert_eq!(adapted.total, total);
    let thetas = |mixture: &Mixture| mixture.classes.iter().map(|c| c.theta.clone()).collect::<Vec<_>>();
    assert_eq!(thetas(&adapted), thetas(&trained));
}

#[test]
fn an_estimation_settles_when_no_class_moves_any_more() {
    let (plan, survey) = (plan(TWO_FIELDS), survey(2000, &[2000, 2000], &[().into(), ().into()]));
    let (cells, total) = (two_fields(9000, 4000, 3000, 84_000), 100_000.0);
    let sample = Sample { cells: two_fields(90, 40, 30, 840).to_vec() };
    let evidence = Evidence { total, ..evidence(&survey, &sample, &cells) };
    let start = Start::new(&plan, evidence);
    let run = |limit: usize| {
        let mut mixture = start.mixture();
        let convergence = settle(&plan, evidence, &mut mixture, &start, limit);
        (mixture.classes.iter().map(|c| c.pairs).collect::<Vec<f64>>(), convergence)
    };
    let (last, convergence) = run(1000);
    let n = convergence.iterations;
    assert!(convergence.settled && n > 3 && convergence.likelihood.len() == n, "{convergence:?}");
    assert!(convergence.likelihood.windows(2).all(|two| two[1] > two[0]), "{convergence:?}");
    let ((before, early), (earlier, _)) = (run(n - 1), run(n - 2));
    assert!(!early.settled);
    let moved = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - b).abs() / b).fold(0.0, f64::max);
    assert!(moved(&last, &before) < 2e-4 && moved(&before, &earlier) >= 2e-4);
}

#[test]
fn only_the_last_of_three_rounds_goes_on_until_it_settles() {
    let (plan, survey) = (plan(TWO_FIELDS), survey(2000, &[2000, 2000], &[().into(), ().into()]));
    // Two fields that hardly tell matches from strangers: slow.
    let (cells, total) = (two_fields(12_000, 18_000, 15_000, 55_000), 100_000.0);
    let sample = Sample { cells: two_fields(100, 180, 150, 570).to_vec() };
    let evidence = Evidence { total, ..evidence(&survey, &sample, &cells) };
    let (mixture, convergence) = estimate(&plan, evidence);
    let last = convergence.likelihood.len();
    assert!(last > 15 && convergence.iterations == 15 + 15 + last, "{convergence:?}");
    near(mixture.classes.iter().map(|c| c.pairs).sum(), total);
}

#[test]
fn a_share_is_learned_up_to_its_bound_and_the_others_take_the_rest() {
    let some = |shares: &[f64]| shares.iter().map(|&s| (s >= 0.0).then_some(s)).collect::<Vec<_>>();
    let close = |found: Vec<f64>, expected: &[f64]| {
        assert!(
            found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12),
            "{found:?} is not {expected:?}"
        );
    };
    close(within(&[6.0, 3.0, 1.0], &[], &[]), &[0.6, 0.3, 0.1]);
    // Below its bound a share is what was learned.
    close(within(&[6.0, 3.0, 1.0], &[], &some(&[-1.0, -1.0, 0.2])), &[0.6, 0.3, 0.1]);
    close(within(&[6.0, 3.0, 1.0], &[], &some(&[-1.0, -1.0, 0.01])), &[0.66, 0.33, 0.01]);
    // What one bound sets free can lift another share above its own.
    close(within(&[5.0, 2.0, 3.0], &[], &some(&[-1.0, 0.21, 0.1])), &[0.69, 0.21, 0.1]);
    close(within(&[5.0, 2.0, 3.0], &some(&[-1.0, -1.0, 0.5]), &some(&[-1.0, 0.1, -1.0])), &[0.4, 0.1, 0.5]);
}
