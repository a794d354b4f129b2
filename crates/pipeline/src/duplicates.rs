//! Duplicates and shared contacts of a run: the seam between the rows and whatever engine finds pairs.

use std::collections::BTreeMap;

use cleanse_record::{Contact, Person, SharedContacts, SharedVerdict};

use crate::people::People;

/// Groups above this size are paired along a chain instead of all with all.
const CHAIN_ABOVE: usize = 50;

/// A scored pair of records, by 0-based row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pair {
    pub(crate) left: u32,
    pub(crate) right: u32,
    /// log2 of the posterior odds; `None` for pairs that were found by equality only.
    pub(crate) weight: Option<f64>,
    pub(crate) name: bool,
    pub(crate) phone: bool,
    pub(crate) email: bool,
}

/// What was found.
pub(crate) struct Duplicates {
    pub(crate) pairs: Vec<Pair>,
    /// Clusters of two or more rows, each sorted, by their smallest row.
    pub(crate) clusters: Vec<Vec<u32>>,
    pub(crate) shared: SharedContacts,
}

impl Duplicates {
    /// Records with the same name and the same phone, or the same name and the same mailbox.
    pub(crate) fn exact(people: &People) -> Duplicates {
        let shared = SharedContacts::find(&people.contacts);
        let mut found: BTreeMap<(u32, u32), Pair> = BTreeMap::new();
        for group in shared.groups() {
            for same_name in by_name(group, &people.contacts, &people.persons) {
                for (left, right) in pairs_of(&same_name) {
                    let pair = found.entry((left, right)).or_insert(Pair {
                        left,
                        right,
                        weight: None,
                        name: true,
                        phone: false,
                        email: false,
                    });
                    match people.contacts[group[0] as usize].kind {
                        cleanse_record::ContactKind::Phone => pair.phone = true,
                        cleanse_record::ContactKind::Email => pair.email = true,
                    }
                }
            }
        }
        let pairs: Vec<Pair> = found.into_values().collect();
        let clusters = components(pairs.iter().map(|p| (p.left, p.right)), people.persons.len());
        Duplicates { pairs, clusters, shared }
    }

    /// Records in clusters minus clusters: the surplus.
    pub(crate) fn surplus(&self) -> u64 {
        self.clusters.iter().map(|c| c.len() as u64 - 1).sum()
    }
}

/// The rows of a group by equal names; nameless rows are nobody's duplicate.
fn by_name(group: &[u32], contacts: &[Contact], persons: &[Person]) -> Vec<Vec<u32>> {
    let mut names: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
    for &i in group {
        let contact = contacts[i as usize];
        let name = persons[contact.row as usize].name;
        if name != 0 && !contact.doubtful {
            names.entry(name).or_default().push(contact.row);
        }
    }
    names.into_values().filter(|rows| rows.len() > 1).collect()
}

fn pairs_of(rows: &[u32]) -> Vec<(u32, u32)> {
    if rows.len() > CHAIN_ABOVE {
        return rows.windows(2).map(|w| (w[0], w[1])).collect();
    }
    let after = |(i, &left): (usize, &u32)| rows[i + 1..].iter().map(move |&right| (left, right));
    rows.iter().enumerate().flat_map(after).collect()
}

fn components(edges: impl Iterator<Item = (u32, u32)>, rows: usize) -> Vec<Vec<u32>> {
    let mut parent: Vec<u32> = (0..u32::try_from(rows).unwrap_or(u32::MAX)).collect();
    fn root(parent: &mut [u32], mut i: u32) -> u32 {
        while parent[i as usize] != i {
            parent[i as usize] = parent[parent[i as usize] as usize];
            i = parent[i as usize];
        }
        i
    }
    let mut touched = Vec::new();
    for (a, b) in edges {
        let (a, b) = (root(&mut parent, a), root(&mut parent, b));
        parent[a.max(b) as usize] = a.min(b);
        touched.extend([a, b]);
    }
    touched.sort_unstable();
    let mut clusters: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for i in 0..parent.len() as u32 {
        let r = root(&mut parent, i);
        if r != i {
            clusters.entry(r).or_insert_with(|| vec![r]).push(i);
        }
    }
    clusters.into_values().collect()
}

/// A first verdict on each member of a shared contact, with its evidence.
pub(crate) fn shared_verdicts(group: &[u32], people: &People) -> Vec<(SharedVerdict, &'static str)> {
    let contacts: Vec<Contact> = group.iter().map(|&i| people.contacts[i as usize]).collect();
    let name = |c: &Contact| people.persons[c.row as usize].name;
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for c in &contacts {
        *counts.entry(name(c)).or_default() += 1;
    }
    let one = |c: &Contact| {
        if c.doubtful {
            (SharedVerdict::Placeholder, "suspect-value")
        } else if name(c) != 0 && counts[&name(c)] > 1 {
            (SharedVerdict::SamePerson, "same-name")
        } else if counts.len() > 5 {
            (SharedVerdict::StoreOrStaff, "many-names")
        } else {
            (SharedVerdict::Unknown, "other-name")
        }
    };
    contacts.iter().map(one).collect()
}
