//! Made-up people of a few towns, most of them in families, found with models that say nothing of families or towns.

use cleanse_dedupe::{Features, Model, Outcome, Plan, Registry, Settings, dedupe};

/// A generator of numbers that are the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.roll(n) == 0
    }
}

const GIVEN: [&str; 24] = [
    "robert",
    "william",
    "james",
    "margaret",
    "susan",
    "patrick",
    "oliver",
    "henry",
    "charlotte",
    "amelia",
    "grace",
    "lucy",
    "hugo",
    "felix",
    "imogen",
    "freya",
    "declan",
    "ravi",
    "fatima",
    "ingrid",
    "matteo",
    "beatrice",
    "rosalind",
    "angus",
];
const SHORT: [(&str, &str); 4] =
    [("robert", "Bob"), ("william", "Bill"), ("margaret", "Peggy"), ("patrick", "Paddy")];
const FIRST: [&str; 14] = [
    "black", "brom", "clay", "dal", "ever", "gar", "hart", "kirk", "lang", "mar", "oak", "pem", "thorn",
    "wal",
];
const LAST: [&str; 10] = ["bury", "croft", "field", "ford", "ham", "ley", "more", "ton", "well", "worth"];

#[derive(Clone)]
struct Person {
    given: String,
    surname: String,
    street: String,
    town: usize,
    born: String,
    phone: String,
}

/// The rows of people, and whose each is.
fn table(families: usize) -> (Vec<[String; 6]>, Vec<usize>) {
    let mut dice = Dice(7);
    let (mut rows, mut whose, mut people) = (Vec::new(), Vec::new(), 0);
    for _ in 0..families {
        let surname = format!("{}{}", FIRST[dice.roll(14)], LAST[dice.roll(10)]);
        let (street, town, land) = (street(&mut dice), dice.roll(40), number(&mut dice));
        for member in 0..1 + dice.roll(4) {
            let phone = if dice.one_in(2) { land.clone() } else { number(&mut dice) };
            let person = Person {
                given: GIVEN[(dice.roll(6) + member * 6) % 24].to_owned(),
                surname: surname.clone(),
                street: street.clone(),
                town,
                born: format!("{}-{:02}-{:02}", 1940 + dice.roll(70), 1 + dice.roll(12), 1 + dice.roll(28)),
                phone,
            };
            rows.push(row(&person));
            whose.push(people);
            if dice.one_in(4) {
                rows.push(row(&later(person, &mut dice)));
                whose.push(people);
            }
            people += 1;
        }
    }
    (rows, whose)
}

fn street(dice: &mut Dice) -> String {
    format!("{} {}{} Street", 1 + dice.roll(150), FIRST[dice.roll(14)], LAST[dice.roll(10)])
}

fn number(dice: &mut Dice) -> String {
    format!("04{:08}", dice.roll(100_000_000))
}

/// The same person in another file: mistyped, under a short name, moved, or with another number.
fn later(mut person: Person, dice: &mut Dice) -> Person {
    if dice.one_in(6) {
        person.surname.remove(2);
    }
    if let Some((_, short)) = SHORT.iter().find(|(name, _)| *name == person.given) {
        person.given = (*short).to_owned();
    }
    if dice.one_in(6) {
        (person.street, person.town) = (street(dice), dice.roll(40));
    }
    if dice.one_in(6) {
        person.phone = number(dice);
    }
    person.street = person.street.replace("Street", "St");
    person
}

fn row(person: &Person) -> [String; 6] {
    [
        format!("{} {}", person.given, person.surname),
        person.street.clone(),
        format!("{}{}", LAST[person.town % 10], FIRST[person.town / 10]),
        format!("{}", 2000 + 37 * person.town),
        person.born.clone(),
        person.phone.clone(),
    ]
}

const FIELDS: [(&str, &str); 6] = [
    ("name", "person-name"),
    ("street", "tokens"),
    ("town", "text"),
    ("postcode", "number"),
    ("born", "date"),
    ("phone", "number"),
];

/// A model of some of the fields, as somebody writes it who says no more than what there is.
fn model(fields: &[&str], blocks: &[&[&str]]) -> String {
    let field = |name: &&str| {
        let (_, comparator) = FIELDS.iter().find(|(n, _)| n == name).expect("a field");
        format!("[[field]]\nname = \"{name}\"\ncolumns = [\"{name}\"]\ncomparator = \"{comparator}\"\n")
    };
    let fields: String = fields.iter().map(field).collect();
    let blocks: String = blocks.iter().map(|keys| format!("[[block]]\nkeys = {keys:?}\n")).collect();
    format!("name = \"people\"\n{fields}{blocks}")
}

fn search(model: &str, rows: &[[String; 6]]) -> Outcome {
    let model: Model = model.parse().expect("a model");
    let plan = Plan::new(&model, &Registry::default()).expect("a plan");
    let column = |name: &str| FIELDS.iter().position(|(n, _)| *n == name).expect("a field");
    let of: Vec<usize> = plan.fields().iter().map(|f| column(f.name())).collect();
    let mut features = Features::new(&plan);
    rows.iter().for_each(|row| features.push(&plan, |f, _| Some(row[of[f]].as_str())));
    dedupe(&plan, &mut features, &Settings::default(), &|_| ()).expect("clusters")
}

/// Of the pairs in one cluster the share that is one person's, and of one person's pairs the share that is found.
fn precision_and_recall(found: &Outcome, whose: &[usize]) -> (f64, f64) {
    let pairs = (0..whose.len()).flat_map(|b| (0..b).map(move |a| (a, b)));
    let (mut one, mut together, mut both) = (0.0, 0.0, 0.0);
    for (a, b) in pairs {
        let same = whose[a] == whose[b];
        let joined = found.clusters.of(a as u32) == found.clusters.of(b as u32);
        one += f64::from(u8::from(same));
        together += f64::from(u8::from(joined));
        both += f64::from(u8::from(same && joined));
    }
    (both / together, both / one)
}

#[test]
fn families_and_neighbours_are_no_duplicates() {
    let (rows, whose) = table(400);
    let by_name: &[&[&str]] = &[&["name.full"], &["name.surname", "postcode"], &["street"]];
    let everything: &[&[&str]] =
        &[&["phone"], &["name.full"], &["name.surname", "born.year"], &["name.given", "postcode"]];
    let models = [
        model(&["name", "street", "town", "postcode", "born", "phone"], everything),
        model(&["name", "street", "town", "postcode"], by_name),
    ];
    for (model, recall) in models.iter().zip([0.9, 0.6]) {
        let (precise, found) = precision_and_recall(&search(model, &rows), &whose);
        assert!(precise > 0.9 && found > recall, "{precise:.3} {found:.3} of {model}");
    }
}
