// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Words of made-up mailboxes.
#[rustfmt::skip]
pub(crate) static MADE_UP: WordSet = WordSet {
    bits: 6,
    words: "\
    abcdefgqwerqwerabcdef1234567890undefinedqweqwe0000aaatest1tests1234567test1234qwer1234nilno_mailabcd\
    nomailasdfghnonameasdfghjklnobodynullqwertesttestqwertyunknowntest12asdfnomailaddresszxcv12345abcdez\
    xcvbasdasdabcabcnoemailno-emailzxcvbnmdummy123456789qweno-mailasdfgnonezxcasdfasdftest123testno_emai\
    l123412345612345678qwertasdf1234asd",
    buckets: &[
        0, 0, 0, 1, 1, 2, 2, 3, 5, 6, 6, 9, 10, 10, 10, 10,
        10, 10, 12, 12, 13, 15, 15, 16, 17, 18, 18, 19, 19, 23, 24, 26,
        27, 30, 32, 32, 33, 34, 36, 36, 38, 39, 41, 41, 42, 43, 45, 45,
        45, 46, 46, 47, 47, 48, 48, 49, 49, 50, 50, 51, 51, 51, 53, 54,
        55,
    ],
    starts: &[
        0, 7, 15, 21, 31, 40, 46, 50, 53, 58, 63, 70, 78, 86, 89, 96,
        100, 106, 112, 118, 127, 133, 137, 141, 149, 155, 162, 168, 172, 185, 189, 194,
        199, 204, 210, 216, 223, 231, 238, 243, 252, 255, 262, 267, 271, 274, 282, 289,
        293, 301, 305, 311, 319, 324, 332, 335,
    ],
};

/// Words that are made up only twice.
#[rustfmt::skip]
pub(crate) static TWICE: WordSet = WordSet {
    bits: 4,
    words: "\
    noreplyabc123no-replysampleabcguestfaketempemailexamplemailuser123adminmembernano12hongtestertesting",
    buckets: &[
        0, 1, 2, 4, 4, 6, 8, 9, 11, 12, 12, 14, 14, 14, 17, 19,
        21,
    ],
    starts: &[
        0, 7, 13, 21, 27, 30, 35, 39, 43, 48, 55, 59, 63, 66, 71, 77,
        79, 81, 83, 87, 93, 100,
    ],
};
