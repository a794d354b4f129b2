//! Which columns of a table are what.

use cleanse_record::{Join, Plan, Role};

/// The plan of a table written as CSV without quotes.
fn plan(table: &str) -> Plan {
    let mut lines = table.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let headers = lines.next().expect("a header");
    Plan::of(&headers, &lines.collect::<Vec<_>>(), &[]).expect("a plan")
}

fn roles(table: &str) -> Vec<Option<&'static str>> {
    plan(table).roles.iter().map(|role| role.map(Role::as_str)).collect()
}

#[test]
fn what_sorts_things_is_no_name() {
    let companies = "거래처코드,거래처명,대표자,전화번호,업태,종목\n\
        C001,(주)한빛상사,김철수,02-333-4455,도소매,잡화\n\
        C002,새봄유통,이영희,02-333-4456,제조업,가구\n\
        C003,가온물산,박민수,02-333-4457,서비스,전자부품\n";
    let expected = [Some("id"), Some("organisation"), None, Some("phone"), None, None];
    assert_eq!(roles(companies), expected);
    for header in ["색상", "상품색상", "주요업종", "직급명", "브랜드", "관심 품목"] {
        let table =
            format!("{header},휴대폰\n노랑이,010-2345-6781\n주황이,010-2345-6782\n하양이,010-2345-6783\n");
        assert_eq!(roles(&table), [None, Some("mobile")], "{header}");
    }
    let unnamed = "누구,휴대폰\n김철수,010-2345-6781\n이영희,010-2345-6782\n남궁민,010-2345-6783\n";
    assert_eq!(roles(unnamed), [Some("name"), Some("mobile")]);
    let repeated = "누구,휴대폰\n김철수,010-2345-6781\n이영희,010-2345-6782\n이영희,010-2345-6783\n\
        김철수,010-2345-6784\n이영희,010-2345-6785\n";
    assert_eq!(roles(repeated), [None, Some("mobile")], "few values again and again");
}

#[test]
fn a_child_is_reached_by_its_own_phone() {
    let pupils = "학생번호,학생명,생년월일,학부모명,학부모연락처,학생연락처,관계,주소\n\
        S1,김가온,2014-03-07,김철수,010-2345-6781,010-2345-6782,부,서울 강남구 테헤란로 152\n";
    let expected = ["id", "name", "birth-date", "", "", "phone", "", "address"];
    assert_eq!(roles(pupils), expected.map(|role| Some(role).filter(|r| !r.is_empty())));
}

#[test]
fn the_year_month_and_day_of_birth_are_one_date() {
    let table = "회원번호,고객명,생년,생월,생일,휴대폰\nM1,김가온,1985,3,7,010-2345-6781\n";
    let plan = plan(table);
    let birth = plan.fields.iter().find(|f| f.role == Role::BirthDate).expect("a birth date");
    assert_eq!((&birth.columns[..], birth.join), (&[2, 3, 4][..], Join::Date));
    let row = ["M1", "김가온", "85년", "3월", "7일", ""];
    assert_eq!(birth.joined(|c| row[c]), "85-3-7");
    let row = ["M1", "김가온", "1985", "3", "07", ""];
    assert_eq!(birth.changes(|c| row[c], "1985-03-07"), Some(Vec::new()), "7 and 07 are one day");
    let whole = "출생연도,생월,생일\n1985,3,1985-03-07\n";
    assert_eq!(roles(whole), [Some("birth-year"), None, Some("birth-date")]);
}

#[test]
fn some_headers_speak_where_no_other_does() {
    let lines = "id,name,phone\nK1,김가온,010-2345-6781\nK2,한다솜,010-2345-6782\n";
    assert_eq!(roles(lines), [Some("id"), Some("name"), Some("phone")]);
    let repeated = "id,name,phone\nK1,김가온,010-2345-6781\nK1,한다솜,010-2345-6782\n";
    assert_eq!(roles(repeated)[0], None, "it names nobody");
    assert_eq!(roles("id,회원번호\n1,M1\n2,M2\n"), [None, Some("id")]);
    let companies = "상호,대표전화\n한빛상사,02-333-4455\n새봄유통,1588-1234\n";
    assert_eq!(roles(companies), [Some("organisation"), Some("phone")]);
    let two = "상호,대표전화,휴대폰\n한빛상사,02-333-4455,010-2345-6781\n";
    assert_eq!(roles(two), [Some("organisation"), None, Some("mobile")]);
    assert_eq!(roles("성명,대표전화\n김가온,02-333-4455\n"), [Some("name"), None]);
    assert_eq!(roles("마케팅동의\nY\n"), [Some("consent-ad")]);
}
