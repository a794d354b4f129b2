// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Local parts that name a role.
#[rustfmt::skip]
pub(crate) static ROLES: WordSet = WordSet {
    bits: 6,
    words: "\
    hostmaster;noreply;registrar;shop;sysadmin;reception;administrator;reply;hr;webadmin;biz;no-reply;\
    donotreply;helpdesk;info;legal;center;sales;store;mailer-daemon;root;finance;ftp;system;\
    do-not-reply;event;recruit;support;career;operator;cs;press;insa;partner;orders;help;service;www;\
    master;staff;mail;subscribe;accounting;order;webmaster;cscenter;privacy;tech;technical;hello;edu;\
    news;secretary;company;invoice;admin;ceo;jobs;information;notice;team;customer;newsletter;\
    feedback;contactus;office;manager;usenet;web;ir;enquiry;security;media;ask;purchase;voc;services;\
    welcome;careers;tax;inquiry;postmaster;reservation;contact;customercare;operation;as;booking;\
    delivery;payment;job;marketing;pr;unsubscribe;accounts;noc;billing;partners;abuse;customerservice;\
    it;qna;",
    starts: &[
        0, 43, 53, 73, 73, 73, 76, 85, 89, 89, 98, 98, 98, 98,
        129, 142, 148, 167, 175, 179, 186, 199, 221, 237, 246, 246, 259, 266,
        283, 296, 311, 338, 355, 360, 360, 360, 370, 376, 380, 395, 395, 411,
        426, 450, 470, 479, 496, 515, 518, 535, 535, 541, 554, 558, 575, 587,
        618, 649, 677, 691, 706, 719, 736, 742, 765,
    ],
};
