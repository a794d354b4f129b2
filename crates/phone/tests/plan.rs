//! The plan, prefix by prefix.

use cleanse_core::{Context, Verdict};
use cleanse_phone::{Kind, Phone, cleanse};

fn kind(s: &str) -> Option<Kind> {
    Phone::parse(s).ok().map(|p| p.kind())
}

#[test]
fn mobile_exchanges_start_at_2000() {
    for exchange in 0..10_000 {
        let cell = cleanse(&format!("010{exchange:04}1357"), &Context::default());
        let expected = match exchange {
            0..2000 => Verdict::Invalid,
            5970..6000 => Verdict::Suspect,
            _ => Verdict::Normalized,
        };
        assert_eq!(cell.verdict, expected, "{exchange}");
    }
}

#[test]
fn area_codes_are_the_seventeen() {
    for area in 0..100 {
        let assigned = matches!(area, 31..=33 | 41..=44 | 51..=55 | 61..=64);
        for line in ["7345679", "73456791"] {
            let expected = assigned.then_some(Kind::Landline);
            // 02 with a third digit, and the services 050, 060, 070, 080 and 01X, have tests of their own.
            if !matches!(area, 10..=29 | 50 | 60 | 70 | 80) {
                assert_eq!(kind(&format!("0{area:02}{line}")), expected, "{area} {line}");
            }
        }
    }
}

#[test]
fn exchanges_start_with_two_to_nine() {
    for area in ["02", "031", "051", "055", "063"] {
        for first in 0..10 {
            let expected = (first >= 2).then_some(Kind::Landline);
            assert_eq!(kind(&format!("{area}{first}3456791")), expected, "{area} {first}");
            if area != "02" {
                assert_eq!(kind(&format!("{area}{first}345679")), expected, "{area} {first}");
            }
        }
    }
}

#[test]
fn three_digit_seoul_exchanges_of_two_hundred_are_legacy() {
    for exchange in 200..1000 {
        let cell = cleanse(&format!("02-{exchange}-1357"), &Context::default());
        if exchange < 300 {
            assert_eq!((cell.verdict, cell.kind), (Verdict::Suspect, Some(Kind::Legacy)), "{exchange}");
            assert_eq!(cell.suggestions[0].to_string(), format!("02-2{exchange}-1357"));
        } else {
            assert_eq!((cell.verdict, cell.kind), (Verdict::Clean, Some(Kind::Landline)), "{exchange}");
        }
    }
}

#[test]
fn jeju_has_seven_and_eight_hundreds() {
    for first in 0..10 {
        assert_eq!(
            kind(&format!("064{first}345679")),
            matches!(first, 7 | 8).then_some(Kind::Landline),
            "{first}"
        );
    }
}

#[test]
fn personal_numbers_are_0502_to_0507() {
    for x in 0..10 {
        let expected = (2..=7).contains(&x).then_some(Kind::Personal);
        assert_eq!(kind(&format!("050{x}3456791")), expected, "{x}");
        assert_eq!(kind(&format!("050{x}13456791")), expected, "{x}");
    }
}

#[test]
fn services_have_one_length() {
    for (prefix, len, expected) in
        [("070", 8, Kind::Voip), ("080", 7, Kind::TollFree), ("060", 7, Kind::Premium)]
    {
        for digits in 5..10 {
            let line = &"345679134"[..digits];
            assert_eq!(
                kind(&format!("{prefix}{line}")),
                (digits == len).then_some(expected),
                "{prefix} {digits}"
            );
        }
    }
}

#[test]
fn representative_numbers_stand_alone() {
    for head in 1000..2000 {
        let assigned = matches!(head / 100, 15 | 16 | 18);
        assert_eq!(kind(&format!("{head}-1357")), assigned.then_some(Kind::Representative), "{head}");
        for area in ["02", "031", "010"] {
            let cell = cleanse(&format!("{area}-{head}-1357"), &Context::default());
            assert_eq!(cell.verdict, Verdict::Invalid, "{area} {head}");
        }
    }
}

#[test]
fn specials_are_no_customers() {
    for s in (100..200)
        .map(|n| n.to_string())
        .chain((1300..1400).map(|n| n.to_string()))
        .chain(["02-120".to_owned(), "142345".to_owned()])
    {
        let cell = cleanse(&s, &Context::default());
        assert_eq!((cell.verdict, cell.kind), (Verdict::Invalid, Some(Kind::Special)), "{s}");
    }
}

/// The rule of 2003: prefix, exchanges, first new exchange.
#[test]
fn legacy_mobile_numbers_move_by_the_rule() {
    for (prefix, from, to, new) in [
        ("011", 200, 499, 5200),
        ("011", 500, 899, 3500),
        ("011", 1700, 1799, 7100),
        ("011", 9000, 9499, 9000),
        ("011", 9500, 9999, 8500),
        ("016", 200, 499, 3200),
        ("016", 500, 899, 2500),
        ("016", 9000, 9499, 7000),
        ("016", 9500, 9999, 9500),
        ("017", 200, 499, 6200),
        ("017", 500, 899, 4500),
        ("018", 200, 499, 4200),
        ("018", 500, 899, 6500),
        ("019", 200, 499, 2200),
        ("019", 500, 899, 5500),
        ("019", 9000, 9499, 8000),
        ("019", 9500, 9999, 7500),
    ] {
        for exchange in from..=to {
            let cell = cleanse(&format!("{prefix}-{exchange}-1357"), &Context::default());
            assert_eq!((cell.verdict, cell.kind, cell.value), (Verdict::Suspect, Some(Kind::Legacy), None));
            assert_eq!(cell.suggestions[0].to_string(), format!("010-{}-1357", exchange - from + new));
        }
    }
    for s in ["012-345-6789", "015-3456-7891", "017-9123-4567"] {
        let cell = cleanse(s, &Context::default());
        assert_eq!((cell.verdict, cell.kind), (Verdict::Suspect, Some(Kind::Legacy)), "{s}");
        assert!(cell.suggestions.is_empty(), "{s}");
    }
}
