// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Words of made-up mailboxes.
#[rustfmt::skip]
pub(crate) static MADE_UP: WordSet = WordSet {
    bits: 6,
    words: "\
    abcdefgqwerqwerabcdef1234567890undefinedqweqwe0000aaatest1tests1234567test1234qwer1234nilabcdnomaila\
    sdfghnonameasdfghjklnobodynullqwertesttestqwertyunknowntest12asdfnomailaddresszxcv12345abcdezxcvbasd\
    asdabcabcnoemailno-emailzxcvbnmdummy123456789qweno-mailasdfgnonezxcasdfasdftest123test12341234561234\
    5678qwertasdf1234asd",
    buckets: &[
        0, 0, 0, 1, 1, 2, 2, 3, 5, 6, 6, 9, 10, 10, 10, 10,
        10, 10, 12, 12, 13, 14, 14, 15, 16, 17, 17, 18, 18, 22, 23, 25,
        26, 29, 31, 31, 32, 33, 35, 35, 37, 38, 40, 40, 41, 42, 44, 44,
        44, 45, 45, 46, 46, 47, 47, 47, 47, 48, 48, 49, 49, 49, 51, 52,
        53,
    ],
    starts: &[
        0, 7, 15, 21, 31, 40, 46, 50, 53, 58, 63, 70, 78, 86, 89, 93,
        99, 105, 111, 120, 126, 130, 134, 142, 148, 155, 161, 165, 178, 182, 187, 192,
        197, 203, 209, 216, 224, 231, 236, 245, 248, 255, 260, 264, 267, 275, 282, 286,
        290, 296, 304, 309, 317, 320,
    ],
};

/// Words that are made up only twice.
#[rustfmt::skip]
pub(crate) static TWICE: WordSet = WordSet {
    bits: 4,
    words: "\
    sampleabcfaketempemailexamplemailuser123adminnano12hongtestertesting",
    buckets: &[
        0, 0, 0, 1, 1, 2, 4, 5, 7, 8, 8, 10, 10, 10, 12, 14,
        16,
    ],
    starts: &[
        0, 6, 9, 13, 17, 22, 29, 33, 37, 40, 45, 47, 49, 51, 55, 61,
        68,
    ],
};
