//! Laws that hold for any text.

use std::borrow::Cow;

use cleanse_text::{
    assemble, clean, clean_keeping_variants, dense_jamo, digit_value, is_blank, jamo_edit_distance,
    to_hangul, to_latin,
};
use proptest::prelude::*;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Cells as they come: mostly Korean and ASCII, with every kind of dirt.
fn cells() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[가-힣]{1,3}",
        4 => "[ -~]{1,4}",
        1 => "[ㄱ-ㅎㅏ-ㅣ]{1,4}",
        1 => "[\u{1100}-\u{1112}][\u{1161}-\u{1175}][\u{11A8}-\u{11C2}]?",
        1 => "[！-～\u{3000}]{1,4}",
        1 => "[\u{200B}\u{FEFF}\u{A0}\u{3164}\u{202E}\0\u{85}–—“”‘’\t\n\r\u{FE0F}]{1,2}",
        1 => "[\u{F900}-\u{FA0B}金李]{1,2}",
        1 => "(=\"|\"|'|&amp;|&#39;|_x000D_|#|&lt;|\u{301}|\u{338}|\u{37E})",
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn jamo(s: &str) -> Vec<u8> {
    let mut out = Vec::new();
    dense_jamo(s, &mut out);
    out
}

proptest! {
    #[test]
    fn cleaning_is_idempotent_and_nfc(cell in cells()) {
        let once = clean(&cell, &mut ()).into_owned();
        prop_assert!(is_nfc(&once), "{once:?}");
        prop_assert_eq!(once.trim(), &once);
        prop_assert_eq!(&*clean(&once, &mut ()), &*once);
        prop_assert!(!is_blank(&cell) || once.is_empty());
    }

    #[test]
    fn a_changed_cell_has_a_finding_and_an_unchanged_one_is_borrowed(cell in cells()) {
        let mut findings = Vec::new();
        let out = clean(&cell, &mut findings);
        if out == cell {
            prop_assert!(matches!(out, Cow::Borrowed(_)) || !findings.is_empty());
        } else {
            prop_assert!(!findings.is_empty());
        }
        for finding in &findings {
            if let Some((from, to)) = finding.span {
                prop_assert!(cell.get(from as usize..to as usize).is_some());
            }
        }
    }

    #[test]
    fn composition_and_width_do_not_matter(name in "[가-힣]{2,4}", text in "[0-9A-Za-z@.-]{1,12}") {
        let decomposed: String = name.nfd().collect();
        prop_assert_eq!(&*clean(&decomposed, &mut ()), &*name);
        let wide: String = text.chars().map(|c| char::from_u32(c as u32 + 0xFEE0).unwrap()).collect();
        prop_assert_eq!(clean(&wide, &mut ()), clean(&text, &mut ()));
    }

    #[test]
    fn keeping_variants_differs_by_them_alone(cell in cells()) {
        let kept = clean_keeping_variants(&cell, &mut ()).into_owned();
        prop_assert_eq!(clean(&kept, &mut ()), clean(&cell, &mut ()));
    }

    #[test]
    fn hangul_survives_the_keyboard_and_the_assembler(text in "[가-힣 0-9.,]{0,12}") {
        prop_assert_eq!(to_hangul(&to_latin(&text)), text.clone());
        prop_assert_eq!(&*assemble(&text), &*text);
        let loose: String = text.nfd().collect();
        prop_assert_eq!(&*assemble(&loose), &*text);
    }

    #[test]
    fn assembling_is_idempotent_and_touches_jamo_only(cell in cells()) {
        let once = assemble(&cell).into_owned();
        prop_assert_eq!(&*assemble(&once), &*once);
    }

    #[test]
    fn distance_is_that_of_the_oracle(a in "[가-깋a-c]{0,26}", b in "[가-깋a-c]{0,26}") {
        let (a, b) = (jamo(&a), jamo(&b));
        let oracle = strsim::generic_levenshtein(&a, &b);
        prop_assert_eq!(jamo_edit_distance(&a, &b) as usize, oracle);
        prop_assert_eq!(jamo_edit_distance(&b, &a) as usize, oracle);
    }

    #[test]
    fn digits_are_digits_however_written(digit in 0u8..10, shape in "[０٠०𝟎𝟘𝟬]") {
        let zero = shape.chars().next().unwrap();
        let c = char::from_u32(zero as u32 + u32::from(digit)).unwrap();
        prop_assert_eq!(digit_value(c), Some(digit));
    }
}
