//! Every format as readers see it, in both languages; structure that hosts demand is asserted beside the snapshots.

use cleanse_core::{BadKind, Dimension, FieldKind, Lang, Rule, rule};
use cleanse_report::{
    BadKindCount, Changes, ChannelReach, ColumnUse, Delivery, Duplicates, FixCount, Footer, Format, Gate,
    Groups, Input, Item, PairExplained, Reach, Remark, Report, Routes, Score, Segment, Share, Shared, Step,
    Task, TrendPoint, WeightStep, Words, render,
};

rule! {
    /// **What.** The zero in front of an area or mobile code is missing.
    ///
    /// **Fix.** The zero is put back (safe).
    LOST_ZERO { code: "PHN003", name: "lost-leading-zero", severity: Warning, bad_kind: Mistyped, dimension: Validity,
        applicability: Safe, title: ("the leading zero is missing", "앞자리 0이 빠진 번호"),
        ko: "**무엇.** 앞자리 0이 빠졌습니다.\n\n**고침.** 0을 채웁니다.", golden: [] }
}
rule! {
    /// **What.** The domain looks mistyped.
    DOMAIN_TYPO { code: "EML015", name: "domain-typo", severity: Error, bad_kind: Mistyped, dimension: Validity,
        applicability: Unsafe, title: ("the domain looks mistyped", "도메인 오타로 보이는 주소"),
        ko: "**무엇.** 도메인 오타입니다.", golden: [] }
}
rule! {
    /// **What.** The row has no contact.
    UNREACHABLE { code: "REC001", name: "unreachable", severity: Error, bad_kind: Stale, dimension: Reachability,
        applicability: None, title: ("no contact point can receive anything", "연락할 수 있는 수단이 없습니다"),
        ko: "**무엇.** 연락 수단이 없습니다.", golden: [] }
}

const FILE: &str = "회원 <마스터>.xlsx [Sheet1]";

fn cell(
    rule: &'static Rule,
    line: u64,
    column: &'static str,
    field: FieldKind,
    value: &'static str,
    fix: Option<&'static str>,
) -> Item<'static> {
    Item {
        id: Some("M001"),
        path: "자료/회원 <마스터>.xlsx",
        column: Some(column),
        column_number: Some(3),
        field,
        value: Some(value),
        suggestion: fix,
        ..Item::new(rule, FILE, line - 1, line)
    }
}

fn items() -> Vec<Item<'static>> {
    vec![
        cell(&LOST_ZERO, 1_204, "휴대폰", FieldKind::Phone, "10****5678", Some("010-****-5678")),
        cell(&DOMAIN_TYPO, 3_018, "이메일", FieldKind::Email, "ho***@naver.con", Some("ho***@naver.com")),
        Item { path: "자료/회원 <마스터>.xlsx", ..Item::new(&UNREACHABLE, FILE, 3_019, 3_020) },
        cell(&LOST_ZERO, 3_021, "휴대폰", FieldKind::Phone, "10****0001", Some("010-****-0001")),
    ]
}

/// What `check` knows.
fn checked(lang: Lang, items: &[Item<'_>]) -> Report {
    let mut report = Report::new("check", lang);
    report.version = "0.0.0".to_owned();
    report.as_of = "2026-07-01".parse().expect("a date");
    report.rows = 320_114;
    report.inputs = vec![Input {
        name: FILE.to_owned(),
        path: "자료/회원 <마스터>.xlsx".to_owned(),
        format: "xlsx".to_owned(),
        encoding: "utf-8".to_owned(),
        header_row: Some(1),
        rows: 320_114,
        columns: vec![
            ColumnUse {
                header: "휴대폰".to_owned(),
                role: Some(Words::new("mobile", "휴대폰")),
                reason: Words::new("by header", "열 이름"),
            },
            ColumnUse {
                header: "메모2".to_owned(), role: None, reason: Words::new("unknown", "알 수 없음")
            },
        ],
        remarks: Vec::new(),
    }];
    let mut groups = Groups::default();
    items.iter().for_each(|item| groups.add(item));
    report.groups = groups;
    report.gates = vec![
        Gate {
            name: "PHN*".to_owned(),
            holds: true,
            actual: Words::same("2 / 320,114 (0.0%)"),
            limit: Words::same("max-rate 0.5%"),
        },
        Gate {
            name: "quarantine".to_owned(),
            holds: false,
            actual: Words::same("335 / 320,114 (0.1%)"),
            limit: Words::same("max-rate 0%"),
        },
    ];
    let share = |ok| Share { ok, of: 320_114 };
    report.scorecard = Dimension::ALL
        .iter()
        .zip([310_000, 300_114, 319_000, 320_000, 280_000, 298_402])
        .map(|(&dimension, ok)| Score { dimension, share: share(ok) })
        .collect();
    report
}

/// What `run` knows.
fn run(lang: Lang) -> Report {
    let mut report = checked(lang, &items());
    report.command = "run".to_owned();
    report.gates.clear();
    let share = |ok, of| Share { ok, of };
    report.routes = Some(Routes {
        clean: 301_877,
        repair: 17_902,
        quarantine: 335,
        merged: 0,
        unreadable: 4,
        skipped: 2,
    });
    let channel = |en, ko, ok, of| ChannelReach { channel: Words::new(en, ko), share: share(ok, of) };
    report.reach = Some(Reach {
        closed: 0,
        any: share(298_402, 320_114),
        two_or_more: share(120_500, 320_114),
        before: Some(share(297_198, 319_020)),
        channels: vec![
            channel("mobile", "휴대폰", 280_100, 300_200),
            channel("e-mail", "이메일", 150_300, 190_020),
            channel("post", "우편", 90_000, 110_000),
        ],
    });
    let segment = |name: &str, ok, of| Segment {
        name: name.to_owned(),
        reachable: share(ok, of),
        flawed: share(of - ok, of),
    };
    report.segments = vec![
        segment("신규", 20_000, 21_000),
        segment("일반", 200_000, 210_114),
        segment("우수", 48_402, 49_000),
        segment("휴면", 30_000, 40_000),
    ];
    report.bad_kinds = BadKind::ALL
        .iter()
        .zip([1_204, 15_310, 2_017, 9_920])
        .map(|(&kind, n)| BadKindCount { kind, findings: n * 2, people: Some(n), before: Some(n + 31) })
        .collect();
    report.shared = Some(Shared {
        phones: 812,
        emails: 40,
        people: 1_933,
        verdicts: vec![
            (Words::new("registered twice", "동일인 중복 가입"), 1_100),
            (Words::new("probably family", "가족 추정"), 620),
            (Words::new("unknown", "확인 필요"), 213),
        ],
        mileage: Some(12_345_678),
        scenes: vec![Words::new(
            "3 records share the phone 010-****-5678: 2 registered twice, 1 probably family.",
            "같은 전화번호 010-****-5678을 회원 3명이 사용합니다: 동일인 중복 가입 2명, 가족 추정 1명.",
        )],
        sizes: vec![(2, 800), (3, 52)],
    });
    let step = |en, ko, (level, korean), weight| WeightStep {
        name: Words::new(en, ko),
        level: Words::new(level, korean),
        weight,
    };
    report.duplicates = Some(Duplicates {
        clusters: 1_800,
        surplus: 2_017,
        sizes: vec![(2, 1_600), (3, 200)],
        threshold: 0.0,
        pairs: vec![PairExplained {
            left: "M001".to_owned(),
            right: "M377".to_owned(),
            weight: 8.0,
            probability: 0.996,
            is_match: true,
            steps: vec![
                step("prior", "처음", ("", ""), -17.5),
                step("name", "이름", ("equal", "일치"), 9.5),
                step("phone", "전화번호", ("equal", "일치"), 17.5),
                step("address", "주소", ("other", "다름"), -1.5),
            ],
        }],
    });
    report.fixes = vec![FixCount {
        rule: "PHN003".to_owned(),
        title: Words::new("the leading zero is missing", "앞자리 0이 빠진 번호"),
        column: "휴대폰".to_owned(),
        count: 2,
        samples: vec![("10****5678".to_owned(), "010-****-5678".to_owned())],
    }];
    report.delivery = Some(Delivery {
        delivered: 91_240,
        failed: 8_700,
        uncertain: 60,
        causes: vec![
            (Words::new("format", "형식 오류"), 1_000),
            (Words::new("changed", "정보 변경"), 5_000),
            (Words::new("temporary", "일시"), 2_000),
            (Words::new("refused", "고객 거부"), 700),
            (Words::new("ours", "우리 쪽 원인"), 0),
            (Words::new("unknown", "원인 불명"), 0),
        ],
        classes: vec![(
            Words::new("e-mail", "이메일"),
            Words::new("unknown recipient", "없는 수신인"),
            5_000,
        )],
    });
    report.funnel = vec![
        Step { name: Words::new("opened", "접수"), count: 17_902 },
        Step { name: Words::new("repaired", "복구됨"), count: 6_000 },
    ];
    let task = |file: &str, people, en, ko| Task {
        file: file.to_owned(),
        people,
        what: Words::new(en, ko),
        until: Some("2026-08-01".parse().expect("a date")),
    };
    report.tasks = vec![
        task(
            "복구_문자.csv",
            8_210,
            "e-mail returned: ask by text message",
            "이메일 반송 → 문자로 확인 요청",
        ),
        task("shared_contacts.csv", 1_933, "look before sending", "개인 안내를 보내기 전에 확인"),
        task("quarantine.csv", 335, "for the steward", "담당자 확인"),
    ];
    report.trend = (1..=12)
        .map(|month| TrendPoint {
            label: format!("2025-{month:02}"),
            reachable: share(297_000 + 1_000 * month, 318_000 + 200 * month),
        })
        .collect();
    report.changes = Some(Changes {
        with: "out-2026-06".to_owned(),
        new: 120,
        solved: 300,
        open: 15_000,
        by_rule: [("PHN003".to_owned(), [100, 200, 9_000]), ("EML015".to_owned(), [20, 100, 6_000])]
            .into_iter()
            .collect(),
    });
    report.unchecked = vec![Remark {
        what: Words::new("whether an address exists", "주소의 실제 존재 여부"),
        why: Words::new("there is no register of buildings", "건물 목록이 없습니다"),
    }];
    report.footer = Some(Footer {
        started: Some("2026-07-02 09:10".to_owned()),
        seconds: Some(3.21),
        command_line: None,
    });
    report
}

fn rendered(report: &Report, items: &[Item<'_>], format: Format) -> String {
    let mut out = String::new();
    render(report, items, format, &mut out).expect("renders");
    out
}

#[test]
fn formats_in_korean() {
    let report = checked(Lang::Ko, &items());
    for format in Format::ALL.into_iter().filter(|f| *f != Format::Html) {
        insta::assert_snapshot!(format!("ko-{format}"), rendered(&report, &items(), format));
    }
}

#[test]
fn formats_in_english() {
    let report = checked(Lang::En, &items());
    for format in [Format::Text, Format::Concise, Format::Github, Format::Junit] {
        insta::assert_snapshot!(format!("en-{format}"), rendered(&report, &items(), format));
    }
}

#[test]
fn text_tables_fit_80_columns() {
    let text = rendered(&checked(Lang::Ko, &items()), &[], Format::Text);
    assert!(text.lines().all(|l| cleanse_text::columns(l) <= 80), "{text}");
}

/// `n` findings in ten columns, so that formats with a cap have to leave some out.
fn many(n: u64) -> Vec<Item<'static>> {
    const COLUMNS: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
    let item =
        |i: u64| cell(&LOST_ZERO, i + 2, COLUMNS[(i % 12) as usize], FieldKind::Phone, "10****5678", None);
    (0..n).map(item).collect()
}

#[test]
fn github_gets_ten_a_severity_and_the_count_of_what_is_left_out() {
    let items = many(1_200);
    let out = rendered(&checked(Lang::En, &items), &items, Format::Github);
    let warnings: Vec<&str> = out.lines().filter(|l| l.starts_with("::warning")).collect();
    assert_eq!(warnings.len(), 10);
    assert!(
        warnings[9].contains("300 findings of 3 more rules and columns were left out"),
        "{}",
        warnings[9]
    );
    assert_eq!(out.lines().filter(|l| l.starts_with("::error")).count(), 1, "the broken gate");
}

#[test]
fn sarif_stays_under_its_cap_and_says_what_is_left_out() {
    for (n, results, left_out) in [(5_000, 5_000, 0), (5_001, 12, 5_001 - 36)] {
        let items = many(n);
        let out = rendered(&checked(Lang::Ko, &items), &items, Format::Sarif);
        let sarif: serde_json::Value = serde_json::from_str(&out).unwrap();
        let run = &sarif["runs"][0];
        assert_eq!(run["results"].as_array().unwrap().len(), results);
        assert_eq!(run["properties"]["leftOut"], left_out);
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        for result in run["results"].as_array().unwrap() {
            let index = result["ruleIndex"].as_u64().unwrap() as usize;
            assert_eq!(rules[index]["id"], result["ruleId"]);
            assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        }
    }
}

#[test]
fn the_page_in_both_languages() {
    insta::assert_snapshot!("ko-html", rendered(&run(Lang::Ko), &[], Format::Html));
    insta::assert_snapshot!("en-html", rendered(&run(Lang::En), &[], Format::Html));
}

#[test]
fn the_page_stands_alone() {
    for lang in [Lang::Ko, Lang::En] {
        let page = rendered(&run(lang), &[], Format::Html);
        assert!(page.len() < 2_000_000);
        for outside in ["<script", "<link", "<img", "src=", "http:", "https:", "@import", "url(h"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains("회원 &lt;마스터&gt;.xlsx"), "file names are escaped");
        let pictures = page.matches("<svg ").count();
        assert_eq!(pictures, page.matches("<title>").count() - 1, "every picture has a title");
        assert_eq!(pictures, page.matches(r#"role="img" aria-label=""#).count());
        assert!(page.matches("<footer>").count() == 1);
    }
}

#[test]
fn a_percentage_never_stands_alone() {
    let page = rendered(&run(Lang::Ko), &[], Format::Html);
    let body = page.split("</style>").nth(1).unwrap();
    for (at, _) in body.match_indices('%') {
        let before: String = body[..at].chars().rev().take(60).collect();
        assert!(before.contains('(') && (before.contains('/') || before.contains('명')), "{before}");
    }
}

#[test]
fn page_one_speaks_no_english_in_korean() {
    let mut report = run(Lang::Ko);
    report.tasks.truncate(1);
    let page = rendered(&report, &[], Format::Html);
    let sheet = page.split("<section class=\"sheet\"").nth(1).unwrap().split("</section>").next().unwrap();
    let mut text = String::new();
    let mut inside = true;
    for c in sheet.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() > 2).collect();
    let files = ["xlsx", "Sheet", "csv", "out"];
    assert!(words.iter().all(|w| files.contains(w)), "{words:?}");
}
