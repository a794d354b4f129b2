//! How a table feeds the model of Korean customers, and who the members of a shared contact are taken for.

use cleanse_core::{Date, SHIPPED_DATA_DATE, TextColumn};
use cleanse_dedupe::{Features, Outcome, Plan as Matching, Scorer, Settings, dedupe};
use cleanse_record::matching::{Binding, Surroundings, judge, korean_plan};
use cleanse_record::{Plan, SharedVerdict};

const HEADERS: [&str; 5] = ["회원번호", "성명", "휴대폰", "주소", "생년월일"];

/// A column of a table.
struct Column(Vec<String>);

impl TextColumn for Column {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        self.0.get(row).map(String::as_str)
    }
}

fn table(headers: &[&str], rows: &[Vec<&str>]) -> (Plan, Vec<String>, Vec<Column>) {
    let headers: Vec<String> = headers.iter().map(|&h| h.to_owned()).collect();
    let column = |c: usize| Column(rows.iter().map(|r| r.get(c).copied().unwrap_or("").to_owned()).collect());
    let sample: Vec<Vec<String>> = rows.iter().map(|r| r.iter().map(|&c| c.to_owned()).collect()).collect();
    let plan = Plan::of(&headers, &sample, &[]).expect("a plan");
    let columns = (0..headers.len()).map(column).collect();
    (plan, headers, columns)
}

fn encode(matching: &Matching, headers: &[&str], rows: &[Vec<&str>]) -> Features {
    let (plan, headers, columns) = table(headers, rows);
    let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
    Binding::of(matching, &plan, &headers).encode(matching, &columns, |_| true)
}

fn level<'m>(matching: &'m Matching, features: &Features, a: usize, b: usize, field: &str) -> &'m str {
    let f = matching.field(field).expect("a field of the model");
    let vector = matching.compare(features.row(a), features.row(b));
    matching.fields()[f].label(Matching::code(vector, f))
}

#[test]
fn a_table_feeds_the_fields_by_role() {
    let matching = korean_plan().expect("the shipped model");
    let (plan, headers, _) = table(&HEADERS, &[]);
    let binding = Binding::of(&matching, &plan, &headers);
    let missing: Vec<&str> = binding.missing(&matching).collect();
    assert!(missing.contains(&"email") && missing.contains(&"ci"), "{missing:?}");
    for fed in ["name", "phone", "address", "birth"] {
        assert!(!missing.contains(&fed), "{fed}");
    }
}

#[test]
fn the_parts_of_a_value_are_read_as_one() {
    let matching = korean_plan().expect("the shipped model");
    let whole = encode(&matching, &["성명", "휴대폰"], &[vec!["김하나", "010-2345-6789"]]);
    let parts = ["성명", "휴대폰1", "휴대폰2", "휴대폰3"];
    let mut both = encode(&matching, &parts, &[vec!["김하나", "010", "2345", "6789"]]);
    both.append(&whole);
    assert_eq!(level(&matching, &both, 0, 1, "phone"), "exact");
}

#[test]
fn a_row_that_is_no_record_says_nothing() {
    let matching = korean_plan().expect("the shipped model");
    let (plan, headers, columns) = table(&HEADERS, &[vec!["1", "김하나", "010-2345-6789"]]);
    let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
    let features = Binding::of(&matching, &plan, &headers).encode(&matching, &columns, |_| false);
    assert_eq!(features.len(), 1);
    assert_eq!(features.row(0).fullness().0, 0);
}

#[test]
fn two_phones_of_a_record_are_both_compared() {
    let matching = korean_plan().expect("the shipped model");
    let headers = ["성명", "휴대폰", "자택전화"];
    let rows = [vec!["김하나", "010-2345-6789", "02-345-6789"], vec!["김하나", "", "010-2345-6789"]];
    assert_eq!(level(&matching, &encode(&matching, &headers, &rows), 0, 1, "phone"), "exact");
}

/// People around one shared number, among others who share nothing.
struct Town {
    matching: Matching,
    features: Features,
    outcome: Outcome,
}

impl Town {
    fn of(rows: &[Vec<&str>]) -> Town {
        let strangers = strangers();
        let mut all = rows.to_vec();
        all.extend(strangers.iter().map(|r| r.iter().map(String::as_str).collect::<Vec<_>>()));
        let matching = korean_plan().expect("the shipped model");
        let mut features = encode(&matching, &HEADERS, &all);
        let outcome = dedupe(&matching, &mut features, &Settings::default(), &|_| ()).expect("runs");
        Town { matching, features, outcome }
    }

    fn judge(
        &self,
        rows: &[u32],
        made_up: bool,
        last_seen: &dyn Fn(u32) -> Option<Date>,
    ) -> Vec<SharedVerdict> {
        let scorer = Scorer::new(&self.matching, self.outcome.trained.mixture(), &[]);
        let around = Surroundings {
            plan: &self.matching,
            features: &self.features,
            scorer: &scorer,
            clusters: &self.outcome.clusters,
            as_of: SHIPPED_DATA_DATE,
            last_seen,
        };
        judge(around, rows, made_up).into_iter().map(|j| j.verdict).collect()
    }
}

fn strangers() -> Vec<[String; 5]> {
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한"];
    let given = [
        "하나", "두리", "세나", "영숙", "다솜", "지훈", "서연", "민준", "보라", "태양", "은별", "수호",
        "가람",
    ];
    let one = |n: usize| {
        [
            format!("S{n}"),
            format!("{}{}", surnames[n % 11], given[n % 13]),
            format!("010-{:04}-{:04}", 3000 + n * 7, 1000 + n * 13),
            format!("부산 해운대구 센텀로 {} {}동 {}호", 10 + n, 101 + n % 9, 101 + n),
            format!("{}-{:02}-{:02}", 1950 + n % 50, 1 + n % 12, 1 + n % 28),
        ]
    };
    (0..400).map(one).collect()
}

const PHONE: &str = "010-9876-5432";

fn nobody(_: u32) -> Option<Date> {
    None
}

#[test]
fn the_same_person_twice_is_one_person() {
    let home = "서울 강남구 테헤란로 152 101동 1203호";
    let town = Town::of(&[
        vec!["1", "남궁혁", PHONE, home, "1979-11-30"],
        vec!["2", "남궁 혁", "01098765432", home, "1979.11.30"],
    ]);
    assert_eq!(town.judge(&[0, 1], false, &nobody), [SharedVerdict::SamePerson; 2]);
}

#[test]
fn a_family_and_its_child_are_told_apart() {
    let home = "서울 강남구 테헤란로 152 101동 1203호";
    let town = Town::of(&[
        vec!["1", "박영희", PHONE, home, "1980-03-07"],
        vec!["2", "박철수", PHONE, home, "1978-05-01"],
        vec!["3", "박새롬", PHONE, home, "2015-09-09"],
    ]);
    let verdicts = town.judge(&[0, 1, 2], false, &nobody);
    assert_eq!(verdicts, [SharedVerdict::Family, SharedVerdict::Family, SharedVerdict::Child]);
}

#[test]
fn who_was_born_on_one_day_under_another_name_is_not_called_family() {
    let home = "서울 강남구 테헤란로 152 101동 1203호";
    let town = Town::of(&[
        vec!["1", "박영희", PHONE, home, "1980-03-07"],
        // The name was changed, or she has a twin.
        vec!["2", "박서윤", PHONE, home, "1980-03-07"],
    ]);
    assert_eq!(town.judge(&[0, 1], false, &nobody), [SharedVerdict::Unknown; 2]);
}

#[test]
fn a_number_may_have_changed_hands() {
    let town = Town::of(&[
        vec!["1", "한가람", PHONE, "부산 수영구 광안로 12", "1960-01-02"],
        vec!["2", "윤슬기", PHONE, "서울 마포구 월드컵로 240", "1991-08-15"],
    ]);
    let silent = |row: u32| Date::new(if row == 0 { 2015 } else { 2025 }, 3, 1).ok();
    assert_eq!(town.judge(&[0, 1], false, &silent), [SharedVerdict::Reassigned; 2]);
    let both_active = |_: u32| Date::new(2025, 3, 1).ok();
    for seen in [&both_active as &dyn Fn(u32) -> Option<Date>, &nobody] {
        assert!(town.judge(&[0, 1], false, seen).iter().all(|v| *v != SharedVerdict::Reassigned));
    }
}

#[test]
fn a_number_of_many_is_a_shops_and_a_made_up_one_is_nobodys() {
    let names = ["한가람", "윤슬기", "장보고", "임꺽정", "정나래", "최미르", "강산", "조은별"];
    let rows: Vec<Vec<&str>> = names.iter().map(|&n| vec!["", n, PHONE, "", ""]).collect();
    let town = Town::of(&rows);
    let all: Vec<u32> = (0..8).collect();
    assert_eq!(town.judge(&all, false, &nobody), [SharedVerdict::StoreOrStaff; 8]);
    assert_eq!(town.judge(&all, true, &nobody), [SharedVerdict::Placeholder; 8]);
    // Five people are not yet a shop.
    assert!(town.judge(&all[..5], false, &nobody).iter().all(|v| *v != SharedVerdict::StoreOrStaff));
}

#[test]
fn one_record_alone_shares_with_nobody() {
    let town = Town::of(&[vec!["1", "한가람", PHONE, "", ""]]);
    assert_eq!(town.judge(&[0], false, &nobody), [SharedVerdict::Unknown]);
}

/// Where every rare name comes twice an equal name is likely the same person, and yet no evidence: somebody of that name may call.
#[test]
fn a_name_and_a_sex_are_a_name_alone() {
    let matching = korean_plan().expect("the shipped model");
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한"];
    let syllables =
        ["가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "하", "서", "준", "연", "우"];
    let person = |n: usize| {
        let name = format!("{}{}{}", surnames[n % 11], syllables[n / 11 % 15], syllables[n / 165]);
        (name, format!("010-{:04}-{:04}", 3000 + n * 5, 1000 + n * 8), ["남", "여"][n % 2])
    };
    let people: Vec<_> = (0..1100).map(person).collect();
    let first = people.iter().map(|(name, phone, sex)| vec![name.as_str(), phone.as_str(), *sex]);
    // The second time half of them leave no number.
    let again = people.iter().enumerate().map(|(n, (name, phone, sex))| {
        vec![name.as_str(), if n % 4 < 2 { phone.as_str() } else { "" }, *sex]
    });
    let rows: Vec<Vec<&str>> = first.chain(again).collect();
    let mut features = encode(&matching, &["성명", "휴대폰", "성별"], &rows);
    let outcome = dedupe(&matching, &mut features, &Settings::default(), &|_| ()).expect("runs");
    let matched: Vec<_> = outcome.pairs.iter().filter(|pair| pair.is_match).collect();
    assert!(matched.len() > 500, "{}", matched.len());
    for pair in matched {
        assert_eq!(level(&matching, &features, pair.left as usize, pair.right as usize, "phone"), "exact");
    }
}

/// Rows and who of them are found to be one.
fn found(headers: &[&str], rows: &[Vec<&str>]) -> (Matching, Features, Outcome) {
    let matching = korean_plan().expect("the shipped model");
    let mut features = encode(&matching, headers, rows);
    let outcome = dedupe(&matching, &mut features, &Settings::default(), &|_| ()).expect("runs");
    (matching, features, outcome)
}

/// Different people with a name, a number and a mailbox each; namesakes are among them.
fn members(people: usize) -> Vec<[String; 3]> {
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한"];
    let syllables = [
        "가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "하", "서", "준", "연", "우", "은", "수",
    ];
    let one = |n: usize| {
        let mixed = n.wrapping_mul(7_919) % 100_003;
        [
            format!("{}{}{}", surnames[mixed % 11], syllables[mixed / 11 % 17], syllables[mixed / 187 % 17]),
            format!("010-{:04}-{:04}", 2000 + mixed % 7_919, 1000 + mixed * 31 % 9_000),
            format!("user{n:05}@naver.com"),
        ]
    };
    (0..people).map(one).collect()
}

#[test]
fn a_few_who_came_again_are_found_among_many() {
    for (people, again) in [(5, 1), (100, 1), (2_000, 3)] {
        let members = members(people);
        let row = |m: &'static str, p: &[String; 3]| [p[0].clone(), m.to_owned(), p[2].clone()];
        let mut rows: Vec<[String; 3]> = members.clone();
        let numbers = ["010-9301-2201", "010-9302-2302", "010-9303-2403", "010-9304-2504", "010-9305-2605"];
        rows.extend((0..again).map(|n| row(numbers[n], &members[n * 7])));
        for headers in [&["성명", "휴대폰", "이메일"][..], &["성명", "", "이메일"]] {
            let rows: Vec<Vec<&str>> = rows.iter().map(|r| r.iter().map(String::as_str).collect()).collect();
            let (_, _, outcome) = found(headers, &rows);
            for n in 0..again {
                let (first, second) = (n as u32 * 7, (people + n) as u32);
                let clusters = &outcome.clusters;
                assert_eq!(clusters.of(first), clusters.of(second), "{people} {headers:?} {n}");
            }
            assert_eq!(outcome.clusters.groups().len(), again, "{people} {headers:?}");
        }
    }
}

#[test]
fn a_table_of_three_knows_what_strangers_share() {
    let headers = ["성명", "휴대폰", "이메일", "생년월일"];
    let twice = [
        vec!["김철수", "010-4821-9937", "kimcs77@naver.com", "1985-03-07"],
        vec!["김철수", "010-4821-9937", "kimcs77@naver.con", "1985-03-07"],
    ];
    let others = [
        vec!["박보검", "010-3377-1290", "bogum@daum.net", "1993-06-16"],
        vec!["이영희", "010-4821-9937", "", "1988-11-02"],
        vec!["이영희", "010-4821-9937", "lyh88@naver.com", "1988-11-02"],
    ];
    for n in 0..=others.len() {
        let rows: Vec<Vec<&str>> = twice.iter().chain(&others[..n]).cloned().collect();
        let clusters = found(&headers, &rows).2.clusters;
        assert_eq!(clusters.of(0), clusters.of(1), "beside {n}");
        assert!((2..rows.len() as u32).all(|r| clusters.of(r) != clusters.of(0)), "beside {n}");
    }
}

#[test]
fn a_branch_is_another_customer() {
    let headers = ["성명", "휴대폰", "이메일", "주소"];
    let seoul = "서울 중구 세종대로 110";
    let rows = [
        vec!["(주)한빛상사", "02-777-1234", "info@hanbit.co.kr", seoul],
        vec!["(주)한빛상사", "02-777-1234", "info@hanbit.co.kr", seoul],
        vec!["주식회사 한빛상사 부산지점", "02-777-1234", "info@hanbit.co.kr", "부산 중구 중앙대로 26"],
    ];
    let clusters = found(&headers, &rows).2.clusters;
    assert_eq!(clusters.of(0), clusters.of(1));
    assert_ne!(clusters.of(0), clusters.of(2));
}

#[test]
fn a_number_alone_makes_no_family() {
    let town = Town::of(&[
        vec!["1", "서은지", PHONE, "", "1991-01-01"],
        vec!["2", "홍태수", PHONE, "", "1955-01-01"],
    ]);
    assert_eq!(town.judge(&[0, 1], false, &nobody), [SharedVerdict::Unknown; 2]);
}

#[test]
fn a_mistyped_vowel_is_no_relative_where_few_families_are() {
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한"];
    let syllables = ["나", "다", "라", "마", "바", "사", "아", "자", "차", "하", "가"];
    // Somebody: name, number, address, birth date; who came again moved, has another number, a mistyped name or another name.
    let row = |id: String, n: usize, last: &str, phone: usize, street: usize| {
        vec![
            id,
            format!("{}{}{last}", surnames[n % 11], syllables[n / 11 % 11]),
            format!("010-{:04}-{:04}", 2200 + phone * 37 % 7000, 1000 + phone * 53 % 9000),
            format!("서울특별시 강남구 테헤란로 {}", 10 + street),
            format!("{}-{:02}-{:02}", 1950 + n * 7 % 55, 1 + n * 5 % 12, 1 + n * 11 % 28),
        ]
    };
    let mut rows = Vec::new();
    for n in 0..600 {
        rows.push(row(format!("A{n}"), n, "선", n, n));
        match n % 12 {
            0 | 1 => rows.push(row(format!("B{n}"), n, "선", n, n + 900)),
            2 | 3 => rows.push(row(format!("B{n}"), n, "선", n + 900, n)),
            4 => rows.push(row(format!("B{n}"), n, "산", n, n)),
            // A new name, and everything else as it was.
            5 => {
                let mut renamed = row(format!("B{n}"), n, "선", n, n);
                renamed[1] = format!("{}동욱", surnames[n % 11]);
                rows.push(renamed);
            }
            _ => {}
        }
    }
    let rows: Vec<Vec<&str>> = rows.iter().map(|r| r.iter().map(String::as_str).collect()).collect();
    let (matching, features, outcome) = found(&HEADERS, &rows);
    let mistyped = |left: u32, right: u32| {
        level(&matching, &features, left as usize, right as usize, "name") == "one jamo"
    };
    let matched = outcome.pairs.iter().filter(|p| p.is_match && mistyped(p.left, p.right)).count();
    assert_eq!(matched, 50);
}

#[test]
fn twins_are_two_customers_where_only_a_birth_date_stands_beside_their_names() {
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한"];
    let syllables = ["나", "다", "라", "마", "바", "사", "아", "자", "차", "하", "가"];
    let row = |id: String, n: usize, last: &str, phone: usize| {
        vec![
            id,
            format!("{}{}{last}", surnames[n % 11], syllables[n / 11 % 11]),
            format!("010-{:04}-{:04}", 2200 + phone * 37 % 7000, 1000 + phone * 53 % 9000),
            format!("{}-{:02}-{:02}", 1950 + n * 7 % 55, 1 + n * 5 % 12, 1 + n * 11 % 28),
        ]
    };
    let mut rows = Vec::new();
    for n in 0..1000 {
        rows.push(row(format!("A{n}"), n, "선", n));
        match n % 20 {
            // Twins, with a number each or with one of a parent.
            0 => rows.push(row(format!("T{n}"), n, "혁", n + 2000)),
            1 => rows.push(row(format!("T{n}"), n, "혁", n)),
            // The same customer once more.
            2 => rows.push(row(format!("B{n}"), n, "선", n)),
            3 => rows.push(row(format!("B{n}"), n, "선", n + 2000)),
            _ => {}
        }
    }
    let is_twin = |row: u32| rows[row as usize][0].starts_with('T');
    let cells: Vec<Vec<&str>> = rows.iter().map(|r| r.iter().map(String::as_str).collect()).collect();
    let (_, _, outcome) = found(&["회원번호", "성명", "휴대폰", "생년월일"], &cells);
    let matched =
        |twin: bool| outcome.pairs.iter().filter(|p| p.is_match && is_twin(p.right) == twin).count();
    assert_eq!([matched(true), matched(false)], [0, 100]);
}
