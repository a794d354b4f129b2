//! Clusters of links: what stays together, what is cut, and how large components are taken apart.

mod people;

use cleanse_dedupe::{Clusters, Features, Link, Scope, Settings, cluster, dedupe};

fn link(left: u32, right: u32, weight: f32) -> Link {
    Link { left, right, weight }
}

fn joined(records: usize, links: &[Link], score: impl Fn(u32, u32) -> f32 + Sync) -> Clusters {
    cluster(records, links, &score, &u64::from)
}

#[test]
fn clusters_are_listed_by_their_smallest_row() {
    let clusters = joined(7, &[link(5, 6, 9.0), link(0, 3, 9.0), link(3, 4, 9.0)], |_, _| 9.0);
    assert_eq!(clusters.groups(), [vec![0, 3, 4], vec![5, 6]]);
    assert!(clusters.cut().is_empty());
}

#[test]
fn records_that_are_all_linked_to_one_another_are_one_whatever_is_said_against_it() {
    let all = |n: u32| (0..n).flat_map(move |a| (a + 1..n).map(move |b| link(a, b, 1.0)));
    let against = |_: u32, _: u32| -1.0;
    for n in 3..=6 {
        let links: Vec<Link> = all(n).collect();
        assert_eq!(joined(n as usize, &links, against).groups(), [(0..n).collect::<Vec<_>>()]);
        // One link less, and the evidence decides.
        let parted = joined(n as usize, &links[1..], against);
        assert!(parted.groups().is_empty());
        assert_eq!(parted.cut().iter().map(|cut| cut.clusters).collect::<Vec<_>>(), [n as usize]);
    }
}

/// A chain of pairs: strong links inside of them, weak ones between them.
fn chain(records: u32) -> Vec<Link> {
    (1..records).map(|row| link(row - 1, row, if row % 2 == 1 { 9.0 } else { 1.0 })).collect()
}

#[test]
fn a_component_too_large_to_be_checked_loses_its_weakest_links_first() {
    let same = |_: u32, _: u32| 9.0;
    let checked = joined(160, &chain(160), same);
    assert_eq!(checked.groups().len(), 1);
    for records in [162, 1_000] {
        let loosened = joined(records as usize, &chain(records), same);
        let pairs: Vec<Vec<u32>> = (0..records).step_by(2).map(|row| vec![row, row + 1]).collect();
        assert_eq!(loosened.groups(), pairs);
        assert_eq!(loosened.cut().len(), 1);
    }
}

#[test]
fn a_large_component_of_equal_links_is_what_it_is() {
    let links: Vec<Link> = (1..300).map(|row| link(row - 1, row, 5.0)).collect();
    assert_eq!(joined(300, &links, |_, _| -9.0).groups().len(), 1);
}

#[test]
fn who_was_one_before_is_two_when_somebody_says_so() {
    let plan = people::plan();
    let rows = [
        ["anna", "oakley", "1971-06-24", "0412345678"],
        ["anna", "oakley", "1971-06-24", "0412345678"],
        ["ann", "oakley", "1971-06-24", "0412345678"],
        ["hugo", "marley", "1950-01-02", "0487654321"],
    ];
    let mut features = Features::new(&plan);
    rows.iter().for_each(|[given, surname, born, phone]| {
        let fields = [vec![*given, *surname], vec![*born], vec![*phone]];
        features.push(&plan, |field, column| Some(fields[field][column]));
    });
    let clusters = |records: u32, apart: &[(u32, u32)]| {
        let settings = Settings {
            earlier: (0..3).map(|row| (row < records).then_some(0)).collect(),
            labels: apart.iter().map(|&(a, b)| (a, b, false)).collect(),
            scope: Scope::Since(3),
            ..Settings::default()
        };
        let found = dedupe(&plan, &mut features.clone(), &settings, &|_| ()).expect("clusters");
        found.clusters.groups()
    };
    assert_eq!(clusters(2, &[]), [vec![0, 1]]);
    assert!(clusters(2, &[(0, 1)]).is_empty());
    assert_eq!(clusters(3, &[]), [vec![0, 1, 2]]);
    // The third stays with one of the two.
    let parted = clusters(3, &[(0, 1)]);
    assert!(parted == [vec![0, 2]] || parted == [vec![1, 2]], "{parted:?}");
    assert!(clusters(3, &[(0, 1), (0, 2), (1, 2)]).is_empty());
}

#[test]
fn two_are_told_apart_in_a_cluster_of_any_size() {
    let plan = people::plan();
    let mut features = Features::new(&plan);
    for row in 0..400 {
        let phone = format!("04{row:08}");
        let fields = [vec!["anna", "oakley"], vec!["1971-06-24"], vec![phone.as_str()]];
        features.push(&plan, |field, column| Some(fields[field][column]));
    }
    let settings =
        Settings { earlier: vec![Some(0); 400], labels: vec![(7, 391, false)], ..Settings::default() };
    let found = dedupe(&plan, &mut features, &settings, &|_| ()).expect("clusters");
    assert_ne!(found.clusters.of(7), found.clusters.of(391));
    assert_eq!(found.clusters.groups().iter().map(Vec::len).sum::<usize>(), 400, "nobody is left alone");
}
