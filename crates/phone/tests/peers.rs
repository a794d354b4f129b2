//! A second opinion: libphonenumber's port. Where it differs, the plan decides, and the reasons are listed.

use cleanse_phone::{Kind, Phone};

fn peer(s: &str) -> bool {
    phonenumber::parse(Some(phonenumber::country::KR), s).is_ok_and(|n| phonenumber::is_valid(&n))
}

/// Why the two may differ on a domestic number; none when they have to agree.
fn known_difference(s: &str) -> Option<&'static str> {
    let digits: String = s.chars().filter(char::is_ascii_digit).collect();
    Some(match digits.as_bytes() {
        [b'0', b'0', ..] => "the peer takes the digits behind an access code for domestic ones",
        [b'0', b'1', b'1' | b'6'..=b'9', ..] => {
            "the peer keeps 011 and 016 to 019 as mobile numbers; they ended by 2021"
        }
        [b'0', b'1', b'0', b'0' | b'1', ..] => {
            "the peer takes mobile exchanges 0XXX and 1XXX; they were never assigned"
        }
        [b'0', b'1', b'0', ..] => "the peer knows only some mobile exchanges and takes short ones",
        [b'0', b'1', b'2' | b'5', ..] => "the peer knows pagers",
        [b'1', b'5' | b'6' | b'8', ..] => {
            "the peer lists single representative prefixes; the plan gives out 15XX, 16XX and 18XX whole"
        }
        [b'0', b'5', b'0', ..] => "the peer takes all of 050; the plan has 0502 to 0507",
        [b'0', b'6', b'0', b'0' | b'1', ..] => "the peer starts 060 at 2",
        [b'0', b'3', b'0', ..] => "the peer takes 030, which the plan does not print",
        [b'0', b'2', b'2', _, _, _, _, _, _] => "the peer does not know that 02-2XX became 02-22XX",
        [b'0', b'6', b'4', ..] => "the peer does not know that Jeju has 7XX and 8XX only",
        [b'0', b'2'..=b'6', ..] => "the peer takes exchanges that start with 1, and short area numbers",
        _ => return None,
    })
}

#[test]
fn domestic_numbers_agree_but_for_the_known_differences() {
    for area in ["02", "031", "033", "044", "051", "062", "063"] {
        for line in ["3456791", "34567912", "9876543", "98765432", "5550199"] {
            let s = format!("{area}{line}");
            assert!(peer(&s) && Phone::parse(&s).is_ok(), "{s}");
        }
    }
    for head in 0..1000 {
        for line in ["3456791", "13456791", "34567912"] {
            let s = format!("{head:03}{line}");
            let ours = Phone::parse(&s).is_ok();
            assert!(
                ours == peer(&s) || known_difference(&s).is_some() || !s.starts_with('0'),
                "{s}: ours {ours}"
            );
        }
    }
}

#[cfg(feature = "international")]
#[test]
fn foreign_numbers_agree() {
    for s in [
        "+1 650-253-0000",
        "+44 20 7946 0958",
        "+81 3-1234-5678",
        "+86 138 0013 8000",
        "+84 912 345 678",
        "+7 912 345-67-89",
        "+63 917 123 4567",
        "+1 123-456-7890",
        "+999 123 4567",
        "+86 138 1234",
    ] {
        let valid = phonenumber::parse(None, s).is_ok_and(|n| phonenumber::is_valid(&n));
        let ours = Phone::parse(s);
        assert_eq!(ours.is_ok(), valid, "{s}");
        if let Ok(phone) = ours {
            assert_eq!(phone.kind(), Kind::Foreign);
            assert_eq!(Phone::parse(&phone.to_string()), Ok(phone));
            assert_eq!(Phone::from_e164(phone.e164().as_str()), Ok(phone));
        }
    }
}

#[cfg(not(feature = "international"))]
#[test]
fn foreign_numbers_are_not_guessed() {
    let rejected = Phone::parse("+1 650-253-0000").unwrap_err();
    assert_eq!(rejected.rule().name, "foreign-not-examined");
    assert_eq!(rejected.kind(), Some(Kind::Foreign));
}
