//! Laws that hold for any text.

use cleanse_core::{Context, Date, Verdict};
use cleanse_ident::{BirthDate, BusinessNumber, Calendar, mask_note, scan_note};
use proptest::prelude::*;

fn days() -> impl Strategy<Value = Date> {
    (-20_000i32..20_000).prop_filter_map("beyond the calendar", Date::from_days)
}

fn cells() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[0-9]{1,8}",
        3 => "[-./ ,:*년월일음양세()~TZE+]{1,2}",
        1 => "[가-힣]{1,3}",
        1 => "[０-９①-⑨－．]{1,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..7).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_cell_has_a_verdict_and_a_value_that_holds(cell in cells()) {
        let cx = Context::default();
        let out = BirthDate::cleanse(&cell, &cx);
        prop_assert_eq!(out.verdict == Verdict::Empty, cleanse_text::is_blank(&cell));
        if let (Some(value), true) = (out.value, out.verdict.is_usable()) {
            let again = BirthDate::cleanse(&value.to_string(), &cx);
            prop_assert_eq!((again.verdict, again.value), (Verdict::Clean, Some(value)));
        } else {
            prop_assert!(out.verdict == Verdict::Empty || !out.findings.is_empty());
        }
        let number = BusinessNumber::cleanse(&cell, &cx);
        if let Some(value) = number.value {
            prop_assert_eq!(BusinessNumber::cleanse(&value.to_string(), &cx).verdict, Verdict::Clean);
        }
    }

    #[test]
    fn every_korean_way_to_write_a_day_reads_back(day in days()) {
        let (y, m, d) = (day.year(), day.month(), day.day());
        let cx = Context::default();
        prop_assume!(y < 1970 || (y, m, d) > (1970, 1, 1));
        let expected = BirthDate::new(y, m, d, Calendar::Solar);
        for text in [
            format!("{y}-{m:02}-{d:02}"),
            format!("{y}.{m}.{d}"),
            format!("{y}/{m}/{d}"),
            format!("{y}년 {m}월 {d}일"),
            format!("{y}{m:02}{d:02}"),
            format!("{y}-{m:02}-{d:02} 00:00:00"),
            format!("{y}{m:02}{d:02}.0"),
        ] {
            let out = BirthDate::cleanse(&text, &cx);
            let today = cx.as_of;
            if day > today {
                prop_assert!(!out.verdict.is_usable());
            } else {
                prop_assert_eq!(out.value, expected, "{}", text);
            }
        }
    }

    #[test]
    fn the_canonical_form_reads_back(y in 1u16..9999, m in 1u8..=12, d in 1u8..=31, lunar in 0..3) {
        let calendar = [Calendar::Solar, Calendar::Lunar, Calendar::LunarLeap][lunar as usize];
        if let Some(date) = BirthDate::new(y, m, d, calendar) {
            prop_assert_eq!(date.to_string().parse::<BirthDate>().ok(), Some(date));
        }
    }

    #[test]
    fn spans_of_a_note_are_places_in_it_and_masking_is_idempotent(note in "[0-9 -]{0,24}(은행|계좌|수신 거부|이민 감|é|주민)?[0-9 -]{0,24}") {
        for hit in scan_note(&note) {
            prop_assert!(note.get(hit.span.clone()).is_some_and(|s| !s.is_empty()));
        }
        let masked = mask_note(&note).into_owned();
        prop_assert_eq!(&*mask_note(&masked), &*masked);
    }
}
