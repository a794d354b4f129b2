//! A table in parts says what the whole table says: surveys, blocks, the trained model and the components of matches.

use std::collections::BTreeMap;

use cleanse_dedupe::{
    Features, Hot, Link, Model, PairGroup, Pass, Plan, Registry, Scorer, Settings, Survey, Tally, Whole,
    block_cap, blocks, candidates, component, content_hashes, dedupe, record_keys, sample, survey,
};

const MODEL: &str = r#"
name = "people"
[blocking]
budget = 0.5
[[field]]
name = "name"
columns = ["given", "surname"]
comparator = "person-name"
[[field]]
name = "born"
columns = ["born"]
comparator = "date"
[[field]]
name = "phone"
columns = ["phone"]
comparator = "number"
crowd = 50
[[block]]
keys = ["phone"]
covers = ["phone.exact"]
[[block]]
keys = ["name.either", "born.year"]
[[block]]
keys = ["born"]
"#;

fn plan() -> Plan {
    let model: Model = MODEL.parse().expect("the model of the test");
    Plan::new(&model, &Registry::default()).expect("a plan for it")
}

/// Customers with one or two records, and a shop's phone on a tenth of them.
fn rows() -> Vec<[String; 4]> {
    let given = ["anna", "bruno", "clara", "dmitri", "elena", "farid", "greta"];
    let surname = ["adler", "berg", "conti", "duarte", "eriksen"];
    let row = |n: usize| {
        let h = n.wrapping_mul(2_654_435_761) >> 7;
        let phone = if n.is_multiple_of(10) { 5_550_000 } else { 1_000_000 + h % 900_000 };
        let born = format!("{}-{:02}-{:02}", 1940 + h % 60, 1 + h % 12, 1 + h % 28);
        [given[h % 7].to_owned(), surname[h % 5].to_owned(), born, format!("010{phone:08}")]
    };
    (0..800).map(|n| row(n % 680)).collect()
}

fn features(plan: &Plan, rows: &[[String; 4]]) -> Features {
    let mut features = Features::new(plan);
    for row in rows {
        features.push(plan, |f, c| Some(row[[0, 2, 3][f] + c].as_str()));
    }
    features
}

/// Rows dealt out to `n` parts, with the rows that each got.
fn deal(whole: &Features, plan: &Plan, n: usize) -> Vec<(Vec<usize>, Features)> {
    let part = |p: usize| {
        let rows: Vec<usize> = (0..whole.len()).filter(|r| r % n == p).collect();
        let mut part = Features::new(plan);
        rows.iter().for_each(|&r| assert!(part.push_bytes(whole.row(r).as_bytes())));
        (rows, part)
    };
    (0..n).map(part).collect()
}

fn gathered(plan: &Plan, pass: Pass, parts: &[(Vec<usize>, Features)], records: usize) -> Tally {
    let mut chunks: BTreeMap<u32, Vec<Vec<u8>>> = BTreeMap::new();
    for (_, part) in parts {
        let mut tally = Tally::new(plan, pass, records);
        tally.count(plan, pass, part);
        tally.chunks().for_each(|(name, bytes)| chunks.entry(name).or_default().push(bytes));
    }
    let mut all = Tally::new(plan, pass, records);
    for (name, bytes) in chunks {
        let united = Tally::unite(bytes.iter().map(Vec::as_slice)).expect("chunks of our own");
        assert!(all.add(name, &united));
    }
    all
}

/// Surveys the parts, and puts their features together again in row order.
fn surveyed(plan: &Plan, whole: &Features, n: usize) -> (Survey, Features) {
    let mut parts = deal(whole, plan, n);
    let hot: Hot = gathered(plan, Pass::Crowds, &parts, whole.len()).hot(plan);
    let crowds =
        hot.crowds(parts.iter().flat_map(|(rows, part)| hot.count(plan, part, |n| rows[n as usize] as u32)));
    parts.iter_mut().for_each(|(_, part)| Survey::disown(plan, part, &crowds));
    let mut tally = gathered(plan, Pass::Frequencies, &parts, whole.len());
    let surveys: Vec<Survey> =
        parts.iter_mut().map(|(_, part)| tally.grade(plan, part, whole.len() as u64)).collect();
    let mut places: Vec<(usize, usize, usize)> = Vec::new();
    for (p, (rows, _)) in parts.iter().enumerate() {
        places.extend(rows.iter().enumerate().map(|(i, &row)| (row, p, i)));
    }
    places.sort_unstable();
    let mut graded = Features::new(plan);
    places.iter().for_each(|&(_, p, i)| assert!(graded.push_bytes(parts[p].1.row(i).as_bytes())));
    (Survey::whole(surveys, crowds).expect("there are parts"), graded)
}

#[test]
fn surveys_of_parts_write_what_the_whole_survey_writes() {
    let (plan, rows) = (plan(), rows());
    let whole = features(&plan, &rows);
    let mut expected = whole.clone();
    let known = survey(&plan, &mut expected);
    for n in [1, 5] {
        let (survey, graded) = surveyed(&plan, &whole, n);
        assert_eq!(format!("{survey:?}"), format!("{known:?}"));
        assert!((0..rows.len()).all(|r| graded.row(r).as_bytes() == expected.row(r).as_bytes()));
    }
}

#[test]
fn caps_follow_from_counted_blocks() {
    let (plan, rows) = (plan(), rows());
    let mut whole = features(&plan, &rows);
    let _ = survey(&plan, &mut whole);
    let built = blocks(&plan, &whole, &[]);
    let mut members: BTreeMap<(usize, u64), u32> = BTreeMap::new();
    record_keys(&plan, &whole, |rule, key, _| *members.entry((rule, key)).or_insert(0) += 1);
    for (rule, built) in built.iter().enumerate() {
        let mut sizes: BTreeMap<u32, u64> = BTreeMap::new();
        for ((r, _), n) in &members {
            *sizes.entry(*n).or_insert(0) += u64::from(*r == rule);
        }
        let sizes: Vec<(u32, u64)> = sizes.into_iter().collect();
        assert_eq!(block_cap(&plan, rule, &sizes, whole.len()), built.cost().cap);
    }
}

#[test]
fn the_model_of_counted_vectors_is_that_of_the_run() {
    let (plan, rows) = (plan(), rows());
    let found = dedupe(&plan, &mut features(&plan, &rows), &Settings::default(), &|_| ()).expect("a run");
    let (survey, graded) = surveyed(&plan, &features(&plan, &rows), 4);
    let random = sample(&plan, &graded, &content_hashes(&graded));
    let made = candidates(&plan, &graded, &blocks(&plan, &graded, &[]), cleanse_dedupe::Scope::Within);
    let group = |c: cleanse_dedupe::Candidate| PairGroup { vector: c.vector, rules: c.rules, pairs: 1 };
    let whole =
        Whole::train(&plan, survey, &random, made.iter().map(group).collect(), None).expect("a model");
    assert_eq!(*whole.trained(), found.trained);

    // One component is checked as it is within the table.
    let scorer = Scorer::new(&plan, found.trained.mixture(), &[]);
    for group in found.clusters.groups() {
        let place = |row| group.binary_search(&row).ok().map(|n| n as u32);
        let link = |p: &cleanse_dedupe::ScoredPair| {
            Some(Link { left: place(p.left)?, right: place(p.right)?, weight: p.weight })
        };
        let links: Vec<Link> = found.pairs.iter().filter(|p| p.is_match).filter_map(link).collect();
        let mut part = Features::new(&plan);
        group.iter().for_each(|&r| assert!(part.push_bytes(graded.row(r as usize).as_bytes())));
        let checked = component(&plan, &part, &links, &scorer, None);
        assert!(checked.labels.iter().all(|&label| label == 0));
        assert_eq!(checked.inner, []);
    }
}

#[test]
fn foreign_bytes_are_refused() {
    let plan = plan();
    let mut features = Features::new(&plan);
    for bytes in [&[][..], &[1; 7], &[255; 64], &[0; 8]] {
        assert!(!features.push_bytes(bytes));
    }
    assert!(features.is_empty());
    assert!(!Tally::new(&plan, Pass::Crowds, 10).add(9 << 16, &[0; 6]));
    assert!(Tally::unite([&[0u8; 5][..]].into_iter()).is_none());
}
