// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Local parts that name a role.
#[rustfmt::skip]
pub(crate) static ROLES: WordSet = WordSet {
    bits: 6,
    words: "\
    hostmasternoreplyregistrarshopsysadminreceptionadministratorreplyhrwebadminbizno-replydonotreplyhelp\
    deskinfolegalcentersalesstoremailer-daemonrootfinanceftpsystemdo-not-replyeventrecruitsupportcareero\
    peratorcspressinsapartnerordershelpservicewwwmasterstaffmailsubscribeaccountingorderwebmastercscente\
    rprivacytechtechnicalhelloedunewssecretarycompanyinvoiceadminceojobsinformationnoticeteamcustomernew\
    sletterfeedbackcontactusofficemanagerusenetwebirenquirysecuritymediaaskpurchasevocserviceswelcomecar\
    eerstaxinquirypostmasterreservationcontactcustomercareoperationasbookingdeliverypaymentjobmarketingp\
    runsubscribeaccountsnocbillingpartnersabusecustomerserviceitqna",
    buckets: &[
        0, 5, 6, 8, 8, 8, 9, 10, 11, 11, 12, 12, 12, 12, 16, 18,
        19, 21, 22, 23, 24, 25, 28, 30, 32, 32, 34, 35, 38, 40, 42, 45,
        47, 48, 48, 48, 49, 50, 51, 53, 53, 55, 58, 61, 63, 64, 66, 69,
        70, 72, 72, 73, 75, 76, 78, 80, 83, 86, 90, 92, 94, 96, 98, 99,
        102,
    ],
    starts: &[
        0, 10, 17, 26, 30, 38, 47, 60, 65, 67, 75, 78, 86, 96, 104, 108,
        113, 119, 124, 129, 142, 146, 153, 156, 162, 174, 179, 186, 193, 199, 207, 209,
        214, 218, 225, 231, 235, 242, 245, 251, 256, 260, 269, 279, 284, 293, 301, 308,
        312, 321, 326, 329, 333, 342, 349, 356, 361, 364, 368, 379, 385, 389, 397, 407,
        415, 424, 430, 437, 443, 446, 448, 455, 463, 468, 471, 479, 482, 490, 497, 504,
        507, 514, 524, 535, 542, 554, 563, 565, 572, 580, 587, 590, 599, 601, 612, 620,
        623, 630, 638, 643, 658, 660, 663,
    ],
};
