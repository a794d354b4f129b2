// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Words of made-up mailboxes.
#[rustfmt::skip]
pub(crate) static MADE_UP: WordSet = WordSet {
    bits: 6,
    words: "\
    abcdefg;qwerqwer;abcdef;1234567890;undefined;qweqwe;0000;aaa;test1;tests;1234567;test1234;\
    qwer1234;nil;abcd;nomail;asdfgh;noname;asdfghjkl;nobody;null;qwer;testtest;qwerty;unknown;test12;\
    asdf;nomailaddress;zxcv;12345;abcde;zxcvb;asdasd;abcabc;noemail;no-email;zxcvbnm;dummy;123456789;\
    qwe;no-mail;asdfg;none;zxc;asdfasdf;test123;test;1234;123456;12345678;qwert;asdf1234;asd;",
    starts: &[
        0, 0, 0, 8, 8, 17, 17, 24, 45, 52, 52, 67, 73, 73,
        73, 73, 73, 73, 90, 90, 99, 103, 103, 108, 115, 122, 122, 129,
        129, 156, 165, 180, 187, 211, 223, 223, 229, 236, 251, 251, 268, 274,
        288, 288, 296, 302, 311, 311, 311, 320, 320, 328, 328, 333, 333, 333,
        333, 338, 338, 345, 345, 345, 360, 369, 373,
    ],
};

/// Words that are made up only twice.
#[rustfmt::skip]
pub(crate) static TWICE: WordSet = WordSet {
    bits: 4,
    words: "\
    sample;abc;fake;temp;email;example;mail;user;123;na;no;12;hong;tester;testing;",
    starts: &[
        0, 0, 0, 7, 7, 11, 21, 27, 40, 45, 45, 49, 49, 49,
        55, 63, 78,
    ],
};
