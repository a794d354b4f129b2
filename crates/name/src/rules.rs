//! The rules of names, in code order.

use cleanse_core::{Rule, rule};

/// Every rule of this crate, in code order.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &SPACED_NAME, &TITLE_BESIDE, &ROLE_BESIDE, &LABEL_BEFORE, &ORGANISATION_BESIDE,
    &DUPLICATE_MARK, &NOTE_BESIDE, &REPEATED_NAME, &MARKS_AROUND, &REVERSED_ORDER,
    &LOOSE_JAMO, &KEYBOARD_LAYOUT, &HANJA_NAME, &HANJA_BESIDE, &ROMANISED_NAME,
    &SEVERAL_NAMES, &MASKED_NAME, &PLACEHOLDER, &SAMPLE_NAME, &NOT_A_NAME,
    &TITLE_OR_NAME, &COMPOUND_SURNAME, &SURNAME_ONLY, &SURNAME_MISSING, &WORD_OR_NAME,
    &LONG_GIVEN_NAME, &UNUSUAL_SYLLABLE, &SOMEBODY_ELSE, &DECEASED_MARK, &UNREADABLE_NAME,
    &HANJA_MISMATCH, &LEGAL_FORM, &AMBIGUOUS_ORDER,
];

rule! {
    /// **What.** A Korean name is written with blanks, dots or hyphens between its syllables.
    ///
    /// **Why.** Names of two syllables are stretched on forms; the same person then stands there in several
    /// spellings.
    ///
    /// **Example.** `홍 수 민` and `김·철·수` are `홍수민` and `김철수`.
    ///
    /// **Fix.** The syllables are joined (safe).
    SPACED_NAME {
        code: "NAM001", name: "spaced-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("blanks or marks within the name", "이름 사이의 공백이나 기호"),
        ko: include_str!("../rules/NAM001.ko.md"),
        golden: [
            "홍 수 민" => Normalized "홍수민",
            "김 철수" => Normalized "김철수",
            "한 국" => Normalized "한국",
            "김·철·수" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** A title, rank or form of address stands behind or before the name.
    ///
    /// **Why.** Staff type whom they speak to; mail merges then print `과장님님` and equal people compare as different.
    ///
    /// **Example.** `조재용 귀하` and `김철수과장님` are `조재용` and `김철수`.
    ///
    /// **Fix.** The title is taken out and kept as a note (safe). A title that may be the given name (`한대리`) stays:
    /// NAM021.
    TITLE_BESIDE {
        code: "NAM002", name: "title-beside-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a title or form of address", "이름에 붙은 직함이나 호칭"),
        ko: include_str!("../rules/NAM002.ko.md"),
        golden: [
            "조재용 귀하" => Normalized "조재용",
            "김철수과장님" => Normalized "김철수",
            "최수빈대표이사" => Normalized "최수빈",
            "이영희 사모님" => Normalized "이영희",
            "김철수님님" => Normalized "김철수",
            "★김철수★ 님" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** The name carries a word for what the person is to the customer.
    ///
    /// **Why.** Applications are signed by relatives and proxies.
    ///
    /// **Example.** `이영희(배우자)` is `이영희`.
    ///
    /// **Fix.** The role is taken out and kept as a note (safe).
    ROLE_BESIDE {
        code: "NAM003", name: "role-beside-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a role beside the name", "이름 옆의 관계 표시"),
        ko: include_str!("../rules/NAM003.ko.md"),
        golden: [
            "이영희(배우자)" => Normalized "이영희",
            "김철수 본인" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** The label of the form field was pasted with the name.
    ///
    /// **Why.** Text was copied from a form or a message.
    ///
    /// **Example.** `성명: 김철수` is `김철수`.
    ///
    /// **Fix.** The label is taken out and kept as a note (safe).
    LABEL_BEFORE {
        code: "NAM004", name: "label-before-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("the label of the field", "이름 앞의 항목명"),
        ko: include_str!("../rules/NAM004.ko.md"),
        golden: [
            "성명: 김철수" => Normalized "김철수",
            "받는분 김철수" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** A company, school or department stands before or behind the person.
    ///
    /// **Why.** Business customers are typed into one field.
    ///
    /// **Example.** `(주)미래산업 이영희` and `영업부 김철수` are `이영희` and `김철수`.
    ///
    /// **Fix.** The organisation is taken out and kept as a note (safe).
    ORGANISATION_BESIDE {
        code: "NAM005", name: "organisation-beside-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a company or department beside the name", "이름 옆의 회사나 부서"),
        ko: include_str!("../rules/NAM005.ko.md"),
        golden: [
            "(주)미래산업 이영희" => Normalized "이영희",
            "영업부 김철수" => Normalized "김철수",
            "김철수(삼성전자)" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** A short number or a single letter is attached to the name.
    ///
    /// **Why.** Staff number people of one name, or enter a customer again because the system refused a second one:
    /// look for the twin record.
    ///
    /// **Example.** `김철수2` and `김철수_1` and `김철수A` are `김철수`.
    ///
    /// **Fix.** The mark is taken out and kept as a note (safe).
    DUPLICATE_MARK {
        code: "NAM006", name: "duplicate-mark",
        severity: Warning, bad_kind: Duplicate, dimension: Uniqueness, applicability: Safe,
        title: ("a number or letter behind the name", "이름 뒤의 번호나 문자"),
        ko: include_str!("../rules/NAM006.ko.md"),
        golden: [
            "김철수2" => Normalized "김철수",
            "김철수_1" => Normalized "김철수",
            "김철수A" => Normalized "김철수",
            "(주)미래산업 김철수2" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** A remark, a phone number, a date or a spelling in another script stands beside the name.
    ///
    /// **Why.** The name column is the place that everybody sees, so it collects notes.
    ///
    /// **Example.** `김철수/010-2345-6789` and `김철수(재방문)` are `김철수`.
    ///
    /// **Fix.** The words are taken out and kept as a note (safe).
    NOTE_BESIDE {
        code: "NAM007", name: "note-beside-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a remark or another value beside the name", "이름 옆의 메모"),
        ko: include_str!("../rules/NAM007.ko.md"),
        golden: [
            "김철수/010-2345-6789" => Normalized "김철수",
            "김철수(재방문)" => Normalized "김철수",
            "김철수 외 2명" => Normalized "김철수",
            "김철수<cheolsu@naver.com>" => Normalized "김철수",
            "김철수 (오전만)" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** The cell holds the same name twice.
    ///
    /// **Why.** Two columns were joined, or a paste was repeated.
    ///
    /// **Example.** `윤도현 윤도현` is `윤도현`.
    ///
    /// **Fix.** One is kept, the other goes to the notes (safe).
    REPEATED_NAME {
        code: "NAM008", name: "repeated-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("the name twice", "두 번 적힌 이름"),
        ko: include_str!("../rules/NAM008.ko.md"),
        golden: [
            "윤도현 윤도현" => Normalized "윤도현",
            "김철수(김철수)" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** Quotes, stops, brackets or ornaments stand around the name.
    ///
    /// **Why.** They come from exports and from people who mark customers.
    ///
    /// **Example.** `"김철수"` and `★김철수` are `김철수`.
    ///
    /// **Fix.** The marks are taken off (safe).
    MARKS_AROUND {
        code: "NAM009", name: "marks-around-name",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("marks around the name", "이름 앞뒤의 기호"),
        ko: include_str!("../rules/NAM009.ko.md"),
        golden: [
            "\"김철수\"" => Normalized "김철수",
            "★김철수" => Normalized "김철수",
            "김철수." => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** The given name stands before the surname.
    ///
    /// **Why.** English forms and address books ask in that order.
    ///
    /// **Example.** `철수, 김` and `지훈 박` are `김철수` and `박지훈`.
    ///
    /// **Fix.** The order is turned when only one reading is likely (safe); else both are offered: NAM033.
    REVERSED_ORDER {
        code: "NAM010", name: "reversed-order",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("given name before surname", "성과 이름의 순서"),
        ko: include_str!("../rules/NAM010.ko.md"),
        golden: [
            "철수, 김" => Normalized "김철수",
            "지훈 박" => Normalized "박지훈",
            "서연, 민 님" => Normalized "민서연",
        ]
    }
}

rule! {
    /// **What.** The syllables are stored as single consonants and vowels.
    ///
    /// **Why.** A keyboard without composition, old terminals and broken conversions leave them.
    ///
    /// **Example.** `ㄱㅣㅁㅊㅓㄹㅅㅜ` is `김철수`.
    ///
    /// **Fix.** The syllables are built again (safe).
    LOOSE_JAMO {
        code: "NAM011", name: "loose-jamo",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("syllables fallen apart into jamo", "풀어진 자모"),
        ko: include_str!("../rules/NAM011.ko.md"),
        golden: ["ㄱㅣㅁㅊㅓㄹㅅㅜ" => Normalized "김철수"]
    }
}

rule! {
    /// **What.** Latin letters which the same keys make a Korean name in Hangul mode.
    ///
    /// **Why.** Somebody forgot the 한/영 key.
    ///
    /// **Example.** `rlacjftn` is probably `김철수`.
    ///
    /// **Fix.** The name is suggested; it is not written without a human.
    KEYBOARD_LAYOUT {
        code: "NAM012", name: "keyboard-layout",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("typed with the wrong input mode", "한/영 전환 오류"),
        ko: include_str!("../rules/NAM012.ko.md"),
        golden: [
            "rlacjftn님" => Suspect "김철수",
            "rlacjftn" => Suspect "김철수",
            "qkrwlgns" => Suspect "박지훈",
        ]
    }
}

rule! {
    /// **What.** The name is written in hanja.
    ///
    /// **Why.** Documents, seals and old registers have it so; in Hangul it compares and prints everywhere.
    ///
    /// **Example.** `盧民鉉` is `노민현`: 盧 is 노 as a surname.
    ///
    /// **Fix.** The Hangul reading becomes the value, the hanja is kept (safe).
    HANJA_NAME {
        code: "NAM013", name: "hanja-name",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("a name in hanja", "한자로 적은 이름"),
        ko: include_str!("../rules/NAM013.ko.md"),
        golden: [
            "盧民鉉" => Normalized "노민현",
            "金裕信" => Normalized "김유신",
            "金玉均" => Normalized "김옥균",
            "金贇" => Suspect "김빈",
        ]
    }
}

rule! {
    /// **What.** The name stands there in Hangul and in hanja.
    ///
    /// **Why.** It was copied from a document.
    ///
    /// **Example.** `유관순(柳寬順)` is `유관순`.
    ///
    /// **Fix.** The Hangul becomes the value, the hanja is kept (safe).
    HANJA_BESIDE {
        code: "NAM014", name: "hanja-beside-name",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("hanja beside the name", "이름 옆의 한자"),
        ko: include_str!("../rules/NAM014.ko.md"),
        golden: [
            "유관순(柳寬順)" => Normalized "유관순",
            "李舜臣(이순신)" => Normalized "이순신",
        ]
    }
}

rule! {
    /// **What.** A Korean name is written in Latin letters.
    ///
    /// **Why.** Passports and foreign forms; the spelling does not tell 정 from 중, so nobody can turn it back for
    /// certain.
    ///
    /// **Example.** `Kim Chulsoo` is perhaps `김철수`.
    ///
    /// **Fix.** The value stays; the likeliest Hangul names are suggested.
    ROMANISED_NAME {
        code: "NAM015", name: "romanised-name",
        severity: Warning, bad_kind: Mistyped, dimension: Consistency, applicability: Unsafe,
        title: ("a Korean name in Latin letters", "로마자로 적은 한국어 이름"),
        ko: include_str!("../rules/NAM015.ko.md"),
        golden: ["Kim Chulsoo" => Suspect "Kim Chulsoo"]
    }
}

rule! {
    /// **What.** The cell names two people or more.
    ///
    /// **Why.** Couples and partners share an account; a letter reaches one of them.
    ///
    /// **Example.** `김철수, 이영희` are two people.
    ///
    /// **Fix.** The first is the value, the others are kept as further values (safe).
    SEVERAL_NAMES {
        code: "NAM016", name: "several-names",
        severity: Warning, bad_kind: Mistyped, dimension: Uniqueness, applicability: Safe,
        title: ("several people in one cell", "여러 사람의 이름"),
        ko: include_str!("../rules/NAM016.ko.md"),
        golden: [
            "김철수, 이영희" => Normalized "김철수",
            "김철수/이영희" => Normalized "김철수",
        ]
    }
}

rule! {
    /// **What.** Letters of the name are replaced by marks.
    ///
    /// **Why.** The file was exported with masking, or copied from a screen: the name itself is lost.
    ///
    /// **Example.** `홍*동`, `홍○동`, `홍O동`.
    ///
    /// **Fix.** Nobody can know the letters: fetch the unmasked source. The surname can be used.
    MASKED_NAME {
        code: "NAM017", name: "masked-name",
        severity: Warning, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("letters are blacked out", "가려진 이름"),
        ko: include_str!("../rules/NAM017.ko.md"),
        golden: [
            "홍*동" => Suspect "홍*동",
            "남궁○수" => Suspect "남궁○수",
        ]
    }
}

rule! {
    /// **What.** The cell holds what people type to get past a required field.
    ///
    /// **Why.** A test, a refusal, a status; there is no customer to address.
    ///
    /// **Example.** `테스트`, `없음`, `ㅁㄴㅇㄹ`, `asdf`, `김OO`.
    ///
    /// **Fix.** Ask the customer.
    PLACEHOLDER {
        code: "NAM018", name: "placeholder-name",
        severity: Error, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("no name but a filler", "이름 대신 넣은 값"),
        ko: include_str!("../rules/NAM018.ko.md"),
        golden: [
            "테스트" => Invalid "",
            "ㅁㄴㅇㄹ" => Invalid "",
            "asdf" => Invalid "",
            "김OO" => Invalid "",
            "박모군" => Invalid "",
        ]
    }
}

rule! {
    /// **What.** The name is one that forms print as an example, or of a character that everybody knows.
    ///
    /// **Why.** Testers and jokers type it; few people bear it.
    ///
    /// **Example.** `홍길동`.
    ///
    /// **Fix.** A human looks at the other fields of the record.
    SAMPLE_NAME {
        code: "NAM019", name: "sample-name",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("the name of forms and jokes", "예시로 쓰는 이름"),
        ko: include_str!("../rules/NAM019.ko.md"),
        golden: [
            "홍길동" => Suspect "홍길동",
            "홍길동귀하" => Suspect "홍길동",
        ]
    }
}

rule! {
    /// **What.** The cell holds a phone number, a mailbox, an address or a number.
    ///
    /// **Why.** Columns slipped on import, or somebody used the wrong field.
    ///
    /// **Example.** `010-2345-6789` or `서울시 강남구` in the name column.
    ///
    /// **Fix.** Look whether the columns are shifted.
    NOT_A_NAME {
        code: "NAM020", name: "not-a-name",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("another kind of value in the name column", "이름 자리의 다른 값"),
        ko: include_str!("../rules/NAM020.ko.md"),
        golden: [
            "010-2345-6789" => Invalid "",
            "서울시 강남구" => Invalid "",
            "hong@naver.com" => Invalid "",
        ]
    }
}

rule! {
    /// **What.** A surname with a word that is a title and can be a given name.
    ///
    /// **Why.** Mr Kim, assistant manager, and a person called 대리 are written alike.
    ///
    /// **Example.** `한대리`, `정사원`.
    ///
    /// **Fix.** Nothing is changed; a human or the customer tells.
    TITLE_OR_NAME {
        code: "NAM021", name: "title-or-name",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("a title that may be the given name", "직함일 수도 있는 이름"),
        ko: include_str!("../rules/NAM021.ko.md"),
        golden: [
            "한대리" => Suspect "한대리",
            "정사원" => Suspect "정사원",
        ]
    }
}

rule! {
    /// **What.** The name reads with a surname of one syllable and with one of two.
    ///
    /// **Why.** 황 is a surname and so is 황보; both readings have bearers.
    ///
    /// **Example.** `황보라` is 황 + 보라, likelier than 황보 + 라; `남궁민` is 남궁 + 민.
    ///
    /// **Fix.** The likelier reading is taken for surname and given name; the written name is not touched.
    COMPOUND_SURNAME {
        code: "NAM022", name: "compound-surname",
        severity: Note, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("one or two syllables of surname", "한 글자 성과 두 글자 성"),
        ko: include_str!("../rules/NAM022.ko.md"),
        golden: [
            "황보라" => Clean "황보라",
            "남궁민" => Clean "남궁민",
        ]
    }
}

rule! {
    /// **What.** The cell holds a surname, perhaps with a title, and no given name.
    ///
    /// **Why.** Staff remember Mr Kim, not who he is.
    ///
    /// **Example.** `김`, `박 과장님`.
    ///
    /// **Fix.** Ask the customer.
    SURNAME_ONLY {
        code: "NAM023", name: "surname-only",
        severity: Warning, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("a surname without a given name", "성만 있는 이름"),
        ko: include_str!("../rules/NAM023.ko.md"),
        golden: [
            "김" => Suspect "김",
            "박 과장님" => Suspect "박",
            "김씨" => Suspect "김",
        ]
    }
}

rule! {
    /// **What.** The text is a given name alone, or begins with no surname that Koreans bear.
    ///
    /// **Why.** Address books hold nicknames; the surname may stand in another column.
    ///
    /// **Example.** `철수`, `지후맘`.
    ///
    /// **Fix.** Look for a column of surnames, or ask the customer.
    SURNAME_MISSING {
        code: "NAM024", name: "surname-missing",
        severity: Warning, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("a name without a surname", "성이 없는 이름"),
        ko: include_str!("../rules/NAM024.ko.md"),
        golden: ["철수" => Suspect "철수"]
    }
}

rule! {
    /// **What.** The text is an everyday word that somebody could be called, or a name as short and rare as words
    /// are.
    ///
    /// **Why.** People type words for fun or to get on; some people are called so.
    ///
    /// **Example.** `강아지`, `안녕`, `박사`.
    ///
    /// **Fix.** Nothing is changed; a human looks at the record.
    WORD_OR_NAME {
        code: "NAM025", name: "word-or-name",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("a word that may be a name", "낱말일 수도 있는 이름"),
        ko: include_str!("../rules/NAM025.ko.md"),
        golden: [
            "강아지" => Suspect "강아지",
            "안녕" => Suspect "안녕",
            "한빛사" => Suspect "한빛사",
            "서연이" => Suspect "서연이",
            "박사" => Suspect "박사",
        ]
    }
}

rule! {
    /// **What.** The given name has three syllables or more and is none of the known long ones.
    ///
    /// **Why.** Native Korean names are long and right; company names and nicknames look the same.
    ///
    /// **Example.** `박차고나온노미새미나`.
    ///
    /// **Fix.** Nothing is changed; a human looks once.
    LONG_GIVEN_NAME {
        code: "NAM026", name: "long-given-name",
        severity: Note, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("a given name of three syllables or more", "세 글자 이상의 이름"),
        ko: include_str!("../rules/NAM026.ko.md"),
        golden: ["박차고나온노미새미나" => Suspect "박차고나온노미새미나"]
    }
}

rule! {
    /// **What.** The given name holds a syllable that is the reading of no hanja for names and part of no native
    /// name.
    ///
    /// **Why.** A slip of the finger makes such syllables.
    ///
    /// **Example.** `김철숳`.
    ///
    /// **Fix.** Nothing is changed; a human looks.
    UNUSUAL_SYLLABLE {
        code: "NAM027", name: "unusual-syllable",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("a syllable that names do not have", "이름에 쓰지 않는 글자"),
        ko: include_str!("../rules/NAM027.ko.md"),
        golden: ["김철숳" => Suspect "김철숳"]
    }
}

rule! {
    /// **What.** The cell names a relative of somebody: the customer is another person.
    ///
    /// **Why.** Schools and clinics file parents under their children.
    ///
    /// **Example.** `김철수 엄마` is not 김철수.
    ///
    /// **Fix.** The name is read for matching and stays in doubt; ask for the customer's own name.
    SOMEBODY_ELSE {
        code: "NAM028", name: "relative-of-name",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("a relative of the named person", "이름의 가족으로 적힌 사람"),
        ko: include_str!("../rules/NAM028.ko.md"),
        golden: ["김철수 엄마" => Suspect "김철수"]
    }
}

rule! {
    /// **What.** The name carries a mark that the person has died.
    ///
    /// **Why.** Writing to the dead hurts the living. Nothing follows from the mark without a human.
    ///
    /// **Example.** `故 김철수`, `김철수(사망)`.
    ///
    /// **Fix.** A human decides; no message is sent.
    DECEASED_MARK {
        code: "NAM029", name: "deceased-mark",
        severity: Error, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("a mark of death", "사망 표시"),
        ko: include_str!("../rules/NAM029.ko.md"),
        golden: [
            "故 김철수" => Suspect "김철수",
            "김철수(사망)" => Suspect "김철수",
        ]
    }
}

rule! {
    /// **What.** The text holds letters but no name that this reader knows.
    ///
    /// **Why.** Sentences, codes and mixed scripts end up in name columns.
    ///
    /// **Example.** `김1Qx철`.
    ///
    /// **Fix.** A human looks.
    UNREADABLE_NAME {
        code: "NAM030", name: "unreadable-name",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("no name can be read", "읽을 수 없는 이름"),
        ko: include_str!("../rules/NAM030.ko.md"),
        golden: ["김1Qx철" => Suspect "", "민서연드림" => Suspect "민서연"]
    }
}

rule! {
    /// **What.** The hanja beside the name does not read as the name.
    ///
    /// **Why.** One of both belongs to somebody else or was mistyped.
    ///
    /// **Example.** `김철수(李舜臣)`.
    ///
    /// **Fix.** The Hangul is taken; a human looks.
    HANJA_MISMATCH {
        code: "NAM031", name: "hanja-mismatch",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("hanja that does not read so", "음이 맞지 않는 한자"),
        ko: include_str!("../rules/NAM031.ko.md"),
        golden: ["김철수(李舜臣)" => Suspect "김철수"]
    }
}

rule! {
    /// **What.** The legal form stands there as one sign.
    ///
    /// **Why.** ㈜ and (주) are the same and compare as different.
    ///
    /// **Example.** `㈜미래산업` is `(주)미래산업`.
    ///
    /// **Fix.** The sign is written out (safe).
    LEGAL_FORM {
        code: "NAM032", name: "legal-form-sign",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("a legal form as one sign", "한 글자로 적은 법인 형태"),
        ko: include_str!("../rules/NAM032.ko.md"),
        golden: ["㈜미래산업" => Normalized "(주)미래산업"]
    }
}

rule! {
    /// **What.** Both words can be the surname, or the blank is astray.
    ///
    /// **Why.** Nothing in the cell tells.
    ///
    /// **Example.** `정은 지` is 정은지 or 지정은.
    ///
    /// **Fix.** Both readings are suggested, likelier first.
    AMBIGUOUS_ORDER {
        code: "NAM033", name: "ambiguous-order",
        severity: Warning, bad_kind: Mistyped, dimension: Consistency, applicability: Unsafe,
        title: ("surname and given name may be swapped", "성과 이름이 불분명한 순서"),
        ko: include_str!("../rules/NAM033.ko.md"),
        golden: ["정은 지" => Suspect "정은지"]
    }
}
