//! What is learned from a table of which everything is known: how many matches there are, how often they agree, how often
//! strangers do.

mod people;

use cleanse_dedupe::{Features, Outcome, Plan, Settings, dedupe};

use people::plan;

const PEOPLE: usize = 2_000;
/// Every fourth came again.
const AGAIN: f64 = 500.0;

/// People with one of ten given names and one of ten surnames. Of ten who come again two have a new number, one another
/// birth date and one a slip in the given name.
fn table(people: usize, comes_again: bool) -> Vec<[String; 4]> {
    let given = ["anna", "bruno", "clara", "dmitri", "elena", "farid", "greta", "hugo", "irene", "jonas"];
    let surname =
        ["adler", "berg", "conti", "duarte", "eriksen", "fontaine", "garcia", "horvat", "ivanov", "jensen"];
    let mut state = 77_u64;
    let mut next = move |n: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % n as u64) as usize
    };
    let mut rows = Vec::new();
    for person in 0..people {
        let mut born = || format!("{}-{:02}-{:02}", 1940 + next(60), 1 + next(12), 1 + next(28));
        let (first, other) = (born(), born());
        let mut number = || format!("{:08}", next(100_000_000));
        let (old, new) = (number(), number());
        let row = [given[next(10)].to_owned(), surname[next(10)].to_owned(), first, old];
        if comes_again && person % 4 == 0 {
            let mut copy = row.clone();
            match person / 4 % 10 {
                0 | 1 => copy[3] = new,
                2 => copy[2] = other,
                3 => copy[0].insert(1, 'x'),
                _ => {}
            }
            rows.push(copy);
        }
        rows.push(row);
    }
    rows
}

fn searched(plan: &Plan, rows: &[[String; 4]], settings: &Settings) -> Outcome {
    let mut features = Features::new(plan);
    for row in rows {
        features.push(plan, |f, c| Some(row[[0, 2, 3][f] + c].as_str()).filter(|v| !v.is_empty()));
    }
    dedupe(plan, &mut features, settings, &|_| ()).expect("the model fits")
}

fn matches(outcome: &Outcome) -> f64 {
    outcome.report.expected[0].1
}

/// How often the pairs of a class are at a level of a field.
fn share(plan: &Plan, outcome: &Outcome, class: usize, field: usize, level: &str) -> f64 {
    let trained = serde_json::to_value(&outcome.trained).expect("a model is saved as JSON");
    let theta = trained["mixture"]["classes"][class]["theta"][field].as_array().expect("a share a code");
    let of_level = |code: &usize| plan.fields()[field].label(*code as _) == level;
    (0..theta.len()).filter(of_level).filter_map(|code| theta[code].as_f64()).sum()
}

const MATCH: usize = 0;
/// Behind the family, of which the model says nothing.
const STRANGERS: usize = 2;
const NAME: usize = 0;
const BORN: usize = 1;
const PHONE: usize = 2;

fn near(estimated: f64, truth: f64, tolerance: f64) {
    assert!((estimated - truth).abs() <= tolerance, "{estimated} instead of {truth}");
}

#[test]
fn what_is_known_of_a_table_is_what_is_learned_from_it() {
    let plan = plan();
    let outcome = searched(&plan, &table(PEOPLE, true), &Settings::default());
    near(matches(&outcome), AGAIN, 0.07 * AGAIN);
    let of = |class, field, level| share(&plan, &outcome, class, field, level);
    near(of(MATCH, PHONE, "exact"), 0.8, 0.04);
    near(of(MATCH, PHONE, "differ"), 0.2, 0.04);
    near(of(MATCH, BORN, "exact"), 0.9, 0.04);
    near(of(MATCH, NAME, "exact"), 0.9, 0.04);
    near(of(MATCH, NAME, "surname, given near"), 0.1, 0.04);
    // One of ten given names and one of ten surnames.
    near(of(STRANGERS, NAME, "exact"), 0.01, 0.001);
    near(of(STRANGERS, NAME, "surname only"), 0.09, 0.006);
    near(of(STRANGERS, NAME, "given only"), 0.09, 0.006);
    near(of(STRANGERS, NAME, "differ"), 0.81, 0.01);
    // One of 60 times 12 times 28 days, one of a hundred million numbers: rarer than a table of this size can tell, where a
    // value that stands there once counts as half a record.
    let rarest = 0.5 / (1.25 * PEOPLE as f64);
    near(of(STRANGERS, BORN, "exact"), rarest, 0.6 * rarest);
    near(of(STRANGERS, PHONE, "exact"), rarest, 0.6 * rarest);
    let steps = &outcome.report.convergence;
    assert!(steps.settled && steps.likelihood.windows(2).all(|two| two[1] >= two[0] - 1e-6 * two[0].abs()));
}

#[test]
fn a_table_without_matches_is_told_so() {
    let outcome = searched(&plan(), &table(PEOPLE, false), &Settings::default());
    assert!(matches(&outcome) < 10.0, "{}", matches(&outcome));
    assert!(outcome.pairs.is_empty(), "{}", outcome.pairs.len());
}

#[test]
fn a_saved_model_counts_the_matches_of_another_table() {
    let plan = plan();
    let trained = searched(&plan, &table(PEOPLE, true), &Settings::default()).trained;
    let settings = Settings { trained: Some(trained.clone()), ..Settings::default() };
    for (people, again) in [(PEOPLE / 2, AGAIN / 2.0), (2 * PEOPLE, 2.0 * AGAIN)] {
        let outcome = searched(&plan, &table(people, true), &settings);
        near(matches(&outcome), again, 0.1 * again);
        near(share(&plan, &outcome, MATCH, PHONE, "exact"), 0.8, 0.04);
    }
    let none = searched(&plan, &table(PEOPLE, false), &settings);
    assert!(matches(&none) < 10.0, "{}", matches(&none));
}
