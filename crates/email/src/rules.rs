//! The rules of mailbox addresses, in code order.

use cleanse_core::{Rule, rule};

/// Every rule of this crate, in code order.
pub static RULES: &[&Rule] = &[
    &MALFORMED_ADDRESS,
    &NOT_A_MAILBOX,
    &UPPER_CASE,
    &INNER_SPACE,
    &WRAPPED_ADDRESS,
    &STRAY_PUNCTUATION,
    &NOTE_BESIDE_ADDRESS,
    &SPELLED_SIGN,
    &DOUBLED_SIGN,
    &COMMA_FOR_DOT,
    &WEB_PREFIX,
    &HANGUL_KEYBOARD,
    &SEVERAL_MAILBOXES,
    &DOMAIN_TYPO,
    &MISSING_AT,
    &MISSING_TOP_LEVEL,
    &WRONG_SIGN,
    &UNKNOWN_TOP_LEVEL,
    &CLOSED_PROVIDER,
    &IMPOSSIBLE_ID,
    &DISPOSABLE_DOMAIN,
    &PLACEHOLDER_ADDRESS,
    &UNUSUAL_FORM,
    &ROLE_ACCOUNT,
    &FOREIGN_LOCAL_PART,
    &MASKED_ADDRESS,
    &PRIVATE_DOMAIN,
    &TWO_READINGS,
];

rule! {
    /// **What.** There is an `@`, but what stands around it is no mailbox by RFC 5321 and RFC 5322: a dot
    /// at an edge or doubled, a hyphen at the edge of a label, a sign that must not stand there.
    ///
    /// **Why.** Every mail server refuses it before anything is sent.
    ///
    /// **Example.** `haneul..seo@hanbit.co.kr`; `haneul@-hanbit.co.kr`.
    ///
    /// **Fix.** None. When only dots of the local part are wrong, the mailbox without them is suggested.
    MALFORMED_ADDRESS {
        code: "EML001", name: "malformed-address",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("no address by the mail standards", "메일 표준에 맞지 않는 주소"),
        ko: include_str!("../rules/EML001.ko.md"),
        golden: ["haneul..seo@hanbit.co.kr" => Suspect "haneul.seo@hanbit.co.kr",
            "haneul@-hanbit.co.kr" => Invalid ""]
    }
}

rule! {
    /// **What.** The part before or behind the `@` is missing, the domain is only a suffix under which names are
    /// given out, or there is no `@` and nothing that tells where it belongs.
    ///
    /// **Why.** Nobody can be written to; often another field was typed into this column.
    ///
    /// **Example.** `haneul@`, `@naver.com`, `haneul@co.kr`, `haneul88`, `010-2345-6789`.
    ///
    /// **Fix.** None. Ask through another channel.
    NOT_A_MAILBOX {
        code: "EML002", name: "not-a-mailbox",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("the cell holds no mailbox", "이메일 주소가 없는 값"),
        ko: include_str!("../rules/EML002.ko.md"),
        golden: ["haneul@" => Invalid "",
            "haneul@co.kr" => Invalid "",
            "haneul88" => Invalid ""]
    }
}

rule! {
    /// **What.** The address is written in upper case, whole or in part.
    ///
    /// **Why.** A domain has no case (RFC 5321 section 2.3.5), and no mail system that customers use tells
    /// `Haneul` from `haneul`; two writings of one mailbox do not compare equal.
    ///
    /// **Example.** `Haneul@Daum.net` is `haneul@daum.net`.
    ///
    /// **Fix.** Letters become small (safe).
    UPPER_CASE {
        code: "EML003", name: "upper-case",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("letters in upper case", "대문자로 적은 주소"),
        ko: include_str!("../rules/EML003.ko.md"),
        golden: ["Haneul@Daum.net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** Spaces or line breaks stand around the `@`, around a dot of the domain, in the middle of a
    /// provider's domain, or between all letters.
    ///
    /// **Why.** An address has no spaces; a form's line break or a sheet's cell width put them there.
    ///
    /// **Example.** `haneul @ daum .net` is `haneul@daum.net`.
    ///
    /// **Fix.** The spaces are taken out (safe). A space inside the part before the `@` is another matter:
    /// see `two-readings`.
    INNER_SPACE {
        code: "EML004", name: "inner-space",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a space inside the address", "주소 안의 공백"),
        ko: include_str!("../rules/EML004.ko.md"),
        golden: ["haneul @ daum .net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** The address stands in angle brackets or quotes, behind a display name, a label or
    /// `mailto:`.
    ///
    /// **Why.** It was copied from a mail program or a web page.
    ///
    /// **Example.** `서하늘 <haneul@daum.net>`, `mailto:haneul@daum.net`, `이메일: haneul@daum.net`.
    ///
    /// **Fix.** The wrapping goes; names and labels are kept as notes (safe).
    WRAPPED_ADDRESS {
        code: "EML005", name: "wrapped-address",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("wrapped in brackets, quotes, a label or a name", "괄호, 따옴표, 이름표에 싸인 주소"),
        ko: include_str!("../rules/EML005.ko.md"),
        golden: ["서하늘 <haneul@daum.net>" => Normalized "haneul@daum.net",
            "이메일: haneul@daum.net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** Punctuation, a bullet, a jamo that slipped from the keyboard or a second copy of the same
    /// address stands beside it.
    ///
    /// **Why.** It was cut out of a sentence or a list.
    ///
    /// **Example.** `haneul@daum.net.`, `※ haneul@daum.net`, `haneul@daum.netㅇ`.
    ///
    /// **Fix.** It is taken out (safe).
    STRAY_PUNCTUATION {
        code: "EML006", name: "stray-punctuation",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("punctuation before or behind the address", "주소 앞뒤의 문장 부호"),
        ko: include_str!("../rules/EML006.ko.md"),
        golden: ["haneul@daum.net." => Normalized "haneul@daum.net",
            "※ haneul@daum.net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** Words that are no part of the address stand beside it.
    ///
    /// **Why.** Staff note whose mailbox it is; a sender takes the words for a part of the address.
    ///
    /// **Example.** `haneul@daum.net (회사)`, `haneul@daum.net입니다`.
    ///
    /// **Fix.** The words are kept as a note (safe).
    NOTE_BESIDE_ADDRESS {
        code: "EML007", name: "note-beside-address",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("words beside the address", "주소 옆의 메모"),
        ko: include_str!("../rules/EML007.ko.md"),
        golden: ["haneul@daum.net (회사)" => Normalized "haneul@daum.net",
            "haneul@daum.net입니다" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** The `@` is written as 골뱅이, `(at)`, ` at ` or a look-alike sign, or a dot as 점, 닷, `(dot)`,
    /// `·` or `。`.
    ///
    /// **Why.** People spell addresses on the phone and hide them from robots.
    ///
    /// **Example.** `haneul골뱅이daum점net` is `haneul@daum.net`.
    ///
    /// **Fix.** The sign is written (safe).
    SPELLED_SIGN {
        code: "EML008", name: "spelled-sign",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("`@` or a dot written as a word", "`@`나 점을 말로 적은 주소"),
        ko: include_str!("../rules/EML008.ko.md"),
        golden: ["haneul골뱅이daum점net" => Normalized "haneul@daum.net",
            "haneul(at)daum.net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** The `@` or a dot of the domain stands twice, at an edge, or the domain was added a second
    /// time.
    ///
    /// **Why.** A key bounced, or a form added the chosen domain to an address that was already whole.
    ///
    /// **Example.** `haneul@@daum.net`, `haneul@daum..net`, `haneul@daum.net@daum.net`.
    ///
    /// **Fix.** One is left (safe).
    DOUBLED_SIGN {
        code: "EML009", name: "doubled-sign",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a doubled `@` or dot", "겹친 `@`나 점"),
        ko: include_str!("../rules/EML009.ko.md"),
        golden: ["haneul@@daum.net" => Normalized "haneul@daum.net",
            "haneul@daum..net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** A comma stands where the domain needs a dot.
    ///
    /// **Why.** The keys lie side by side. A domain has no commas, so nothing else can be meant.
    ///
    /// **Example.** `haneul@daum,net` is `haneul@daum.net`.
    ///
    /// **Fix.** The dot is written (safe).
    COMMA_FOR_DOT {
        code: "EML010", name: "comma-for-dot",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a comma for a dot", "점 대신 쉼표"),
        ko: include_str!("../rules/EML010.ko.md"),
        golden: ["haneul@daum,net" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** `www.` or `http://` stands before the domain.
    ///
    /// **Why.** Mailboxes live at the domain, not at its web site.
    ///
    /// **Example.** `haneul@www.naver.com` is `haneul@naver.com`.
    ///
    /// **Fix.** Taken out before the domain of a known provider (safe); suggested elsewhere.
    WEB_PREFIX {
        code: "EML011", name: "web-prefix",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("the web site's name for the domain", "도메인 대신 적은 웹 주소"),
        ko: include_str!("../rules/EML011.ko.md"),
        golden: ["haneul@www.naver.com" => Normalized "haneul@naver.com",
            "haneul@www.hanbit.co.kr" => Suspect "haneul@hanbit.co.kr"]
    }
}

rule! {
    /// **What.** The domain, or a local part with loose jamo, was typed while the keyboard was in Hangul
    /// mode.
    ///
    /// **Why.** The keys are right and only the mode is wrong, and loose jamo mean nothing else.
    ///
    /// **Example.** `haneul@ㅜㅁㅍㄷㄱ.채ㅡ` is `haneul@naver.com`.
    ///
    /// **Fix.** The Latin letters of the same keys are written (safe).
    HANGUL_KEYBOARD {
        code: "EML012", name: "hangul-keyboard",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("typed with the Hangul keyboard on", "한글 입력 상태로 친 주소"),
        ko: include_str!("../rules/EML012.ko.md"),
        golden: ["haneul@ㅜㅁㅍㄷㄱ.채ㅡ" => Normalized "haneul@naver.com"]
    }
}

rule! {
    /// **What.** The cell holds more than one mailbox.
    ///
    /// **Why.** A sender takes the cell for one address and refuses it whole.
    ///
    /// **Example.** `haneul@daum.net / bora12@naver.com`.
    ///
    /// **Fix.** The first is the value, the others are kept beside it (safe). Where the words say that one took the
    /// place of another, all are suggested, the newer first: see `two-readings`.
    SEVERAL_MAILBOXES {
        code: "EML013", name: "several-mailboxes",
        severity: Warning, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("several mailboxes in one cell", "한 칸에 여러 주소"),
        ko: include_str!("../rules/EML013.ko.md"),
        golden: ["haneul@daum.net / bora12@naver.com" => Normalized "haneul@daum.net"]
    }
}

rule! {
    /// **What.** The domain is one slip away from the domain of a large mail provider, its Hangul name, or
    /// ends in a top-level domain that does not exist and is one slip from a common one.
    ///
    /// **Why.** Mail goes to nobody, or to whoever registered the mistyped domain.
    ///
    /// **Example.** `haneul@naver.con`, `haneul@gmial.com`, `haneul@네이버.com`.
    ///
    /// **Fix.** The likely domain is suggested (a guess; never applied by itself). Domains that are known
    /// to be real are left alone.
    DOMAIN_TYPO {
        code: "EML014", name: "domain-typo",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("the domain looks mistyped", "도메인 오타로 보이는 주소"),
        ko: include_str!("../rules/EML014.ko.md"),
        golden: ["haneul@naver.con" => Suspect "haneul@naver.com",
            "haneul@네이버.com" => Suspect "haneul@naver.com"]
    }
}

rule! {
    /// **What.** There is no `@`, but the text ends in the domain of a mail provider.
    ///
    /// **Why.** On many keyboards the `@` needs a second key.
    ///
    /// **Example.** `haneulnaver.com`, `haneul naver.com`.
    ///
    /// **Fix.** The address with the sign is suggested (a guess).
    MISSING_AT {
        code: "EML015", name: "missing-at",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("the `@` is missing", "`@`가 빠진 주소"),
        ko: include_str!("../rules/EML015.ko.md"),
        golden: ["haneulnaver.com" => Suspect "haneul@naver.com",
            "haneul naver.com" => Suspect "haneul@naver.com"]
    }
}

rule! {
    /// **What.** The domain is the name of a mail provider without `.com` or `.net`, or without its dot.
    ///
    /// **Why.** A form cut it, or the customer thought that the name is enough.
    ///
    /// **Example.** `haneul@naver`, `haneul@navercom`.
    ///
    /// **Fix.** The whole domain is suggested (a guess).
    MISSING_TOP_LEVEL {
        code: "EML016", name: "missing-top-level",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("the end of the domain is missing", "도메인 끝이 빠진 주소"),
        ko: include_str!("../rules/EML016.ko.md"),
        golden: ["haneul@naver" => Suspect "haneul@naver.com"]
    }
}

rule! {
    /// **What.** A sign that lies near it on the keyboard stands for the `@` or for a dot of the domain.
    ///
    /// **Why.** Shift and the wrong digit: `#` and `!` are neighbours of `@`.
    ///
    /// **Example.** `haneul#naver.com`, `haneul@naver;com`.
    ///
    /// **Fix.** The address with the right sign is suggested (a guess).
    WRONG_SIGN {
        code: "EML017", name: "wrong-sign",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("another sign for `@` or a dot", "`@`나 점 대신 다른 기호"),
        ko: include_str!("../rules/EML017.ko.md"),
        golden: ["haneul#naver.com" => Suspect "haneul@naver.com"]
    }
}

rule! {
    /// **What.** The domain ends in a label that is not in the root zone of the Internet (data of
    /// 2026-10-22), and nothing close to it is.
    ///
    /// **Why.** DNS has no answer for it; mail bounces at once.
    ///
    /// **Example.** `haneul@hanbit.zzz`.
    ///
    /// **Fix.** None. Ask the customer.
    UNKNOWN_TOP_LEVEL {
        code: "EML018", name: "unknown-top-level",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("a top-level domain that does not exist", "없는 최상위 도메인"),
        ko: include_str!("../rules/EML018.ko.md"),
        golden: ["haneul@hanbit.zzz" => Invalid ""]
    }
}

rule! {
    /// **What.** The provider stopped taking mail before the date of judgement: paran.com 2012-07-31,
    /// yahoo.co.kr 2012-12-31, freechal.com 2013-02, dreamwiz.com 2019-07-30, chol.com 2024-10 and others.
    ///
    /// **Why.** The address was right once and will never work again.
    ///
    /// **Example.** `haneul@paran.com`.
    ///
    /// **Fix.** None that may be applied; where mailboxes moved to another provider, the same id there is
    /// shown to a human (it may be somebody else's).
    CLOSED_PROVIDER {
        code: "EML019", name: "closed-provider",
        severity: Error, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("the mail provider has closed", "종료된 메일 서비스"),
        ko: include_str!("../rules/EML019.ko.md"),
        golden: ["haneul@paran.com" => Invalid "",
            "haneul@yahoo.co.kr" => Invalid ""]
    }
}

rule! {
    /// **What.** The provider never gave out such an id: Naver's have 5 to 20 of small letters, digits,
    /// `-`, `_` (dots are let pass) and no `+tag`; free providers have no ids with other signs.
    ///
    /// **Why.** The mailbox cannot exist.
    ///
    /// **Example.** `bora@naver.com` (four letters), `haneul+card@naver.com`.
    ///
    /// **Fix.** None; the halves of `haneul/bora12@naver.com` are suggested.
    IMPOSSIBLE_ID {
        code: "EML020", name: "impossible-id",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("the provider has no such ids", "메일 서비스에 있을 수 없는 아이디"),
        ko: include_str!("../rules/EML020.ko.md"),
        golden: ["bora@naver.com" => Invalid "",
            "haneul/bora12@naver.com" => Suspect "haneul@naver.com"]
    }
}

rule! {
    /// **What.** The domain hands out mailboxes that last minutes (list of 2026-11, 10,000 domains).
    ///
    /// **Why.** The customer wanted the coupon and no mail; nobody reads it today.
    ///
    /// **Example.** `haneul@mailinator.com`.
    ///
    /// **Fix.** None. The value stays and is doubted; ask through another channel.
    DISPOSABLE_DOMAIN {
        code: "EML021", name: "disposable-domain",
        severity: Warning, bad_kind: Inaccurate, dimension: Reachability, applicability: None,
        title: ("a throw-away mailbox", "일회용 메일"),
        ko: include_str!("../rules/EML021.ko.md"),
        golden: ["haneul@mailinator.com" => Suspect "haneul@mailinator.com"]
    }
}

rule! {
    /// **What.** The cell says that there is no mailbox (없음, none, `-`), or holds one that people make up
    /// to get past a form: `test@test.com`, `a@a.com`, `asdf@gmail.com`, anything at `example.com` (RFC
    /// 2606).
    ///
    /// **Why.** A required field forces people to write something.
    ///
    /// **Example.** `없음`, `asdf@asdf.com`.
    ///
    /// **Fix.** None. A made-up mailbox that might be real is doubted, the rest is invalid.
    PLACEHOLDER_ADDRESS {
        code: "EML022", name: "placeholder-address",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("made up, or a word for none", "임의로 적은 주소"),
        ko: include_str!("../rules/EML022.ko.md"),
        golden: ["없음" => Invalid "",
            "asdf@asdf.com" => Suspect "asdf@asdf.com"]
    }
}

rule! {
    /// **What.** The address is right by some standard, but no customer has it and mailing systems refuse
    /// it: a quoted local part, an IP address in brackets, an all-digit top-level domain, more than 64 or
    /// 254 octets, obsolete forms.
    ///
    /// **Why.** The class of the address says which; see `classify`.
    ///
    /// **Example.** `"haneul seo"@hanbit.co.kr`, `haneul@[192.0.2.1]`.
    ///
    /// **Fix.** None.
    UNUSUAL_FORM {
        code: "EML023", name: "unusual-form",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("an address that mailing systems do not take", "발송 시스템이 받지 않는 형식"),
        ko: include_str!("../rules/EML023.ko.md"),
        golden: ["haneul@[192.0.2.1]" => Invalid "",
            "\"haneul seo\"@hanbit.co.kr" => Invalid ""]
    }
}

rule! {
    /// **What.** The local part names a function: info, webmaster, help, cs (RFC 2142 and what companies
    /// print).
    ///
    /// **Why.** Several people read it, and mailing systems count complaints from it double. It stays
    /// usable.
    ///
    /// **Example.** `info@hanbit.co.kr`.
    ///
    /// **Fix.** None needed.
    ROLE_ACCOUNT {
        code: "EML024", name: "role-account",
        severity: Note, bad_kind: Inaccurate, dimension: Reachability, applicability: None,
        title: ("a mailbox of a function, not of a person", "개인이 아닌 업무용 주소"),
        ko: include_str!("../rules/EML024.ko.md"),
        golden: ["info@hanbit.co.kr" => Clean "info@hanbit.co.kr"]
    }
}

rule! {
    /// **What.** The part before the `@` holds whole Hangul syllables or letters of another script.
    ///
    /// **Why.** RFC 6531 would allow it, but no provider of Korean customers hands out such ids: it is a
    /// name, not an id.
    ///
    /// **Example.** `서하늘@naver.com`.
    ///
    /// **Fix.** None: loose jamo can only be the wrong keyboard mode, whole syllables can be anything.
    FOREIGN_LOCAL_PART {
        code: "EML025", name: "foreign-local-part",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("letters that a local part cannot have", "아이디에 쓸 수 없는 글자"),
        ko: include_str!("../rules/EML025.ko.md"),
        golden: ["서하늘@naver.com" => Invalid ""]
    }
}

rule! {
    /// **What.** Letters of the address are hidden behind `*`, `●` or `○`.
    ///
    /// **Why.** The file came from a screen or an export that masks personal data; the value itself is not
    /// here.
    ///
    /// **Example.** `ha****@naver.com`.
    ///
    /// **Fix.** None. Export the file again with the right to see the values.
    MASKED_ADDRESS {
        code: "EML026", name: "masked-address",
        severity: Error, bad_kind: Inaccurate, dimension: Completeness, applicability: None,
        title: ("the address is masked", "가려진 주소"),
        ko: include_str!("../rules/EML026.ko.md"),
        golden: ["ha****@naver.com" => Invalid ""]
    }
}

rule! {
    /// **What.** The domain is a single label, or ends in a name that is kept out of the public DNS: local,
    /// lan, internal, localhost, test, invalid (RFC 2606, RFC 6761, RFC 6762).
    ///
    /// **Why.** Mail from outside cannot reach it.
    ///
    /// **Example.** `haneul@server.local`, `haneul@localhost`.
    ///
    /// **Fix.** None.
    PRIVATE_DOMAIN {
        code: "EML027", name: "private-domain",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: None,
        title: ("a domain outside the public Internet", "공개되지 않은 도메인"),
        ko: include_str!("../rules/EML027.ko.md"),
        golden: ["haneul@server.local" => Invalid ""]
    }
}

rule! {
    /// **What.** Latin words stand before the address with only a space, a comma or a mark without its partner
    /// between, Hangul is glued to it, two different domains follow one id, or one id two; or one address took the
    /// place of another.
    ///
    /// **Why.** The word may be a name or a part of the address; nobody can tell from the cell. Of an old and a new
    /// address only one takes mail.
    ///
    /// **Example.** `haneul seo@hanbit.co.kr`, `seo(haneul@hanbit.co.kr`, `haneul@naver.com@gmail.com`,
    /// `haneul@daum.net(반송), bora12@naver.com`.
    ///
    /// **Fix.** Both readings are suggested (a guess), the newer address first.
    TWO_READINGS {
        code: "EML028", name: "two-readings",
        severity: Warning, bad_kind: Mistyped, dimension: Consistency, applicability: Unsafe,
        title: ("the cell can be read in two ways", "두 가지로 읽히는 값"),
        ko: include_str!("../rules/EML028.ko.md"),
        golden: ["haneul@naver.com@gmail.com" => Suspect "haneul@naver.com",
            "seo,haneul@hanbit.co.kr" => Suspect "haneul@hanbit.co.kr",
            "seo(haneul@hanbit.co.kr" => Suspect "haneul@hanbit.co.kr",
            "haneul@daum.net(반송), bora12@naver.com" => Suspect "bora12@naver.com"]
    }
}

#[cfg(test)]
mod tests {
    use cleanse_core::Context;

    use super::*;

    #[test]
    fn every_golden_row_hits_its_rule() {
        for rule in RULES {
            assert!(!rule.golden.is_empty(), "{} has no example", rule.code);
            for row in rule.golden {
                let cell = crate::cleanse(row.input, &Context::default());
                let first = cell
                    .value
                    .as_ref()
                    .or(cell.suggestions.first().filter(|_| cell.verdict == cleanse_core::Verdict::Suspect));
                assert!(cell.hit(rule.code), "{} is not hit by {:?}: {cell:?}", rule.code, row.input);
                assert_eq!(cell.verdict, row.verdict, "{} {:?}", rule.code, row.input);
                assert_eq!(first.map_or("", |e| e.as_str()), row.output, "{} {:?}", rule.code, row.input);
            }
        }
    }

    #[test]
    fn codes_are_in_order_and_documents_have_four_parts() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.code, format!("EML{:03}", i + 1));
            for part in ["**What.**", "**Why.**", "**Example.**", "**Fix.**"] {
                assert!(rule.doc.en.contains(part), "{} lacks {part}", rule.code);
            }
            for part in ["**무엇.**", "**왜.**", "**예.**", "**고침.**"] {
                assert!(rule.doc.ko.contains(part), "{} lacks {part}", rule.code);
            }
        }
    }
}
