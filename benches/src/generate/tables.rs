//! The facts that made-up people are made of, read once from `data/`.

use super::prng::{Prng, Weighted};

/// A surname and how its bearers write it.
pub(crate) struct Surname {
    pub(crate) hangul: &'static str,
    pub(crate) hanja: &'static str,
    pub(crate) spellings: Vec<&'static str>,
}

/// A district, its quarters and its roads.
pub(crate) struct Place {
    pub(crate) province: &'static str,
    pub(crate) city: &'static str,
    pub(crate) area: &'static str,
    pub(crate) post: &'static str,
    pub(crate) quarters: Vec<&'static str>,
    pub(crate) roads: Vec<&'static str>,
}

/// Woman or man, as the second registration digit tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sex {
    Male,
    Female,
}

struct Cohort {
    decade: u16,
    sex: Sex,
    names: Vec<&'static str>,
    by_rank: Weighted,
}

struct Syllables {
    until: u16,
    sex: Sex,
    first: Vec<&'static str>,
    second: Vec<&'static str>,
}

/// Everything that is looked up.
pub(crate) struct Tables {
    surnames: Vec<Surname>,
    by_bearers: Weighted,
    places: Vec<Place>,
    by_population: Weighted,
    cohorts: Vec<Cohort>,
    syllables: Vec<Syllables>,
}

impl Tables {
    pub(crate) fn load() -> Tables {
        let (surnames, bearers) = surnames();
        let (places, population) = places();
        Tables {
            surnames,
            by_bearers: Weighted::new(bearers),
            places,
            by_population: Weighted::new(population),
            cohorts: cohorts(),
            syllables: syllables(),
        }
    }

    pub(crate) fn surname(&self, rng: &mut Prng) -> &Surname {
        &self.surnames[self.by_bearers.draw(rng)]
    }

    pub(crate) fn place(&self, rng: &mut Prng) -> &Place {
        &self.places[self.by_population.draw(rng)]
    }

    /// A given name of the time: a list of common ones, or two syllables that go together.
    pub(crate) fn given(&self, rng: &mut Prng, year: u16, sex: Sex) -> String {
        let decade = (year / 10 * 10).clamp(1940, 2020);
        if rng.chance(0.45)
            && let Some(cohort) = self.cohorts.iter().find(|c| c.decade == decade && c.sex == sex)
        {
            return cohort.names[cohort.by_rank.draw(rng)].to_owned();
        }
        self.composed(rng, year, sex)
    }

    fn composed(&self, rng: &mut Prng, year: u16, sex: Sex) -> String {
        let Some(of) = self.syllables.iter().find(|s| year <= s.until && s.sex == sex) else {
            return "한결".to_owned();
        };
        if rng.chance(0.025) {
            return rng.pick(&of.second).to_owned();
        }
        let (first, mut second) = (rng.pick(&of.first), rng.pick(&of.second));
        while first == second {
            second = rng.pick(&of.second);
        }
        format!("{first}{second}")
    }
}

fn rows(tsv: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    tsv.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect())
}

fn surnames() -> (Vec<Surname>, Vec<u32>) {
    rows(include_str!("../../data/surnames.tsv"))
        .map(|r| {
            let surname = Surname { hangul: r[0], hanja: r[2], spellings: r[3].split(',').collect() };
            // Hundreds of bearers, so that the sum fits.
            (surname, r[1].parse::<u32>().map_or(1, |n| n / 100 + 1))
        })
        .unzip()
}

fn places() -> (Vec<Place>, Vec<u32>) {
    rows(include_str!("../../data/places.tsv"))
        .map(|r| {
            let place = Place {
                province: r[0],
                city: r[1],
                area: r[3],
                post: r[4],
                quarters: r[5].split(',').collect(),
                roads: r[6].split(',').collect(),
            };
            (place, r[2].parse().unwrap_or(1))
        })
        .unzip()
}

fn cohorts() -> Vec<Cohort> {
    rows(include_str!("../../data/given_names.tsv"))
        .map(|r| {
            let names: Vec<_> = r[2].split(',').collect();
            let by_rank = Weighted::new((0..names.len() as u32).map(|rank| 1000 / (rank + 4)));
            Cohort { decade: r[0].parse().unwrap_or(1940), sex: sex(r[1]), names, by_rank }
        })
        .collect()
}

fn syllables() -> Vec<Syllables> {
    rows(include_str!("../../data/name_syllables.tsv"))
        .map(|r| Syllables {
            until: r[0].parse().unwrap_or(2100),
            sex: sex(r[1]),
            first: r[2].split(',').collect(),
            second: r[3].split(',').collect(),
        })
        .collect()
}

fn sex(letter: &str) -> Sex {
    if letter == "F" { Sex::Female } else { Sex::Male }
}
