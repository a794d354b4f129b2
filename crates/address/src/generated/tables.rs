// Written by scripts/gen_address_tables.py from data/*.tsv. Do not edit.

use crate::tables::{District, Heir, Name, NameKind, Province};

pub(crate) static PROVINCES: [Province; 18] = [
    Province { name: "서울특별시", since: None, until: None, heir: None, former: None, postcodes: (1, 9) },
    Province { name: "부산광역시", since: None, until: None, heir: None, former: None, postcodes: (46, 49) },
    Province { name: "대구광역시", since: None, until: None, heir: None, former: None, postcodes: (41, 43) },
    Province { name: "인천광역시", since: None, until: None, heir: None, former: None, postcodes: (21, 23) },
    Province { name: "광주광역시", since: None, until: Some(((2026 * 16 + 7) * 32 + 1) as u32), heir: Some(17), former: None, postcodes: (61, 62) },
    Province { name: "대전광역시", since: None, until: None, heir: None, former: None, postcodes: (34, 35) },
    Province { name: "울산광역시", since: None, until: None, heir: None, former: None, postcodes: (44, 45) },
    Province { name: "세종특별자치시", since: Some(((2012 * 16 + 7) * 32 + 1) as u32), until: None, heir: None, former: None, postcodes: (30, 30) },
    Province { name: "경기도", since: None, until: None, heir: None, former: None, postcodes: (10, 20) },
    Province { name: "강원특별자치도", since: Some(((2023 * 16 + 6) * 32 + 11) as u32), until: None, heir: None, former: Some("강원도"), postcodes: (24, 26) },
    Province { name: "충청북도", since: None, until: None, heir: None, former: None, postcodes: (27, 29) },
    Province { name: "충청남도", since: None, until: None, heir: None, former: None, postcodes: (31, 33) },
    Province { name: "전북특별자치도", since: Some(((2024 * 16 + 1) * 32 + 18) as u32), until: None, heir: None, former: Some("전라북도"), postcodes: (54, 56) },
    Province { name: "전라남도", since: None, until: Some(((2026 * 16 + 7) * 32 + 1) as u32), heir: Some(17), former: None, postcodes: (57, 60) },
    Province { name: "경상북도", since: None, until: None, heir: None, former: None, postcodes: (36, 40) },
    Province { name: "경상남도", since: None, until: None, heir: None, former: None, postcodes: (50, 53) },
    Province { name: "제주특별자치도", since: Some(((2006 * 16 + 7) * 32 + 1) as u32), until: None, heir: None, former: Some("제주도"), postcodes: (63, 63) },
    Province { name: "전남광주통합특별시", since: Some(((2026 * 16 + 7) * 32 + 1) as u32), until: None, heir: None, former: None, postcodes: (57, 62) },
];

pub(crate) static PROVINCE_NAMES: [Name; 59] = [
    Name { first: 0xeca084, text: "전남광주통합특별시", province: 17, kind: NameKind::Official },
    Name { first: 0xeab095, text: "강원특별자치도", province: 9, kind: NameKind::Official },
    Name { first: 0xec84b8, text: "세종특별자치시", province: 7, kind: NameKind::Official },
    Name { first: 0xeca084, text: "전남광주특별시", province: 17, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전북특별자치도", province: 12, kind: NameKind::Official },
    Name { first: 0xeca09c, text: "제주특별자치도", province: 16, kind: NameKind::Official },
    Name { first: 0xeab491, text: "광주광역시", province: 4, kind: NameKind::Official },
    Name { first: 0xeab491, text: "광주직할시", province: 4, kind: NameKind::Short },
    Name { first: 0xeab491, text: "광주특별시", province: 17, kind: NameKind::Short },
    Name { first: 0xeb8c80, text: "대구광역시", province: 2, kind: NameKind::Official },
    Name { first: 0xeb8c80, text: "대구직할시", province: 2, kind: NameKind::Short },
    Name { first: 0xeb8c80, text: "대전광역시", province: 5, kind: NameKind::Official },
    Name { first: 0xeb8c80, text: "대전직할시", province: 5, kind: NameKind::Short },
    Name { first: 0xebb680, text: "부산광역시", province: 1, kind: NameKind::Official },
    Name { first: 0xebb680, text: "부산직할시", province: 1, kind: NameKind::Short },
    Name { first: 0xec849c, text: "서울특별시", province: 0, kind: NameKind::Official },
    Name { first: 0xec84b8, text: "세종특별시", province: 7, kind: NameKind::Short },
    Name { first: 0xec9ab8, text: "울산광역시", province: 6, kind: NameKind::Official },
    Name { first: 0xec9db8, text: "인천광역시", province: 3, kind: NameKind::Official },
    Name { first: 0xec9db8, text: "인천직할시", province: 3, kind: NameKind::Short },
    Name { first: 0xeca09c, text: "제주자치도", province: 16, kind: NameKind::Short },
    Name { first: 0xeab2bd, text: "경상남도", province: 15, kind: NameKind::Official },
    Name { first: 0xeab2bd, text: "경상북도", province: 14, kind: NameKind::Official },
    Name { first: 0xec849c, text: "서울특별", province: 0, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전남광주", province: 17, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전라남도", province: 13, kind: NameKind::Official },
    Name { first: 0xeca084, text: "전라북도", province: 12, kind: NameKind::Former },
    Name { first: 0xecb6a9, text: "충청남도", province: 11, kind: NameKind::Official },
    Name { first: 0xecb6a9, text: "충청북도", province: 10, kind: NameKind::Official },
    Name { first: 0xeab095, text: "강원도", province: 9, kind: NameKind::Former },
    Name { first: 0xeab2bd, text: "경기도", province: 8, kind: NameKind::Official },
    Name { first: 0xeab491, text: "광주시", province: 4, kind: NameKind::Doubtful },
    Name { first: 0xeb8c80, text: "대구시", province: 2, kind: NameKind::Short },
    Name { first: 0xeb8c80, text: "대전시", province: 5, kind: NameKind::Short },
    Name { first: 0xebb680, text: "부산시", province: 1, kind: NameKind::Short },
    Name { first: 0xec849c, text: "서울시", province: 0, kind: NameKind::Short },
    Name { first: 0xec84b8, text: "세종시", province: 7, kind: NameKind::Short },
    Name { first: 0xec9ab8, text: "울산시", province: 6, kind: NameKind::Short },
    Name { first: 0xec9db8, text: "인천시", province: 3, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전남도", province: 13, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전북도", province: 12, kind: NameKind::Short },
    Name { first: 0xeca09c, text: "제주도", province: 16, kind: NameKind::Former },
    Name { first: 0xeab095, text: "강원", province: 9, kind: NameKind::Short },
    Name { first: 0xeab2bd, text: "경기", province: 8, kind: NameKind::Short },
    Name { first: 0xeab2bd, text: "경남", province: 15, kind: NameKind::Short },
    Name { first: 0xeab2bd, text: "경북", province: 14, kind: NameKind::Short },
    Name { first: 0xeab491, text: "광주", province: 4, kind: NameKind::Doubtful },
    Name { first: 0xeb8c80, text: "대구", province: 2, kind: NameKind::Short },
    Name { first: 0xeb8c80, text: "대전", province: 5, kind: NameKind::Short },
    Name { first: 0xebb680, text: "부산", province: 1, kind: NameKind::Short },
    Name { first: 0xec849c, text: "서울", province: 0, kind: NameKind::Short },
    Name { first: 0xec84b8, text: "세종", province: 7, kind: NameKind::Short },
    Name { first: 0xec9ab8, text: "울산", province: 6, kind: NameKind::Short },
    Name { first: 0xec9db8, text: "인천", province: 3, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전남", province: 13, kind: NameKind::Short },
    Name { first: 0xeca084, text: "전북", province: 12, kind: NameKind::Short },
    Name { first: 0xeca09c, text: "제주", province: 16, kind: NameKind::Short },
    Name { first: 0xecb6a9, text: "충남", province: 11, kind: NameKind::Short },
    Name { first: 0xecb6a9, text: "충북", province: 10, kind: NameKind::Short },
];

pub(crate) static DISTRICTS: [District; 292] = [
    District { province: 0, name: "종로구", city: "종로구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "중구", city: "중구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "용산구", city: "용산구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "성동구", city: "성동구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "광진구", city: "광진구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "동대문구", city: "동대문구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "중랑구", city: "중랑구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "성북구", city: "성북구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "강북구", city: "강북구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "도봉구", city: "도봉구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "노원구", city: "노원구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "은평구", city: "은평구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "서대문구", city: "서대문구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "마포구", city: "마포구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "양천구", city: "양천구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "강서구", city: "강서구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "구로구", city: "구로구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "금천구", city: "금천구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "영등포구", city: "영등포구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "동작구", city: "동작구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "관악구", city: "관악구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "서초구", city: "서초구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "강남구", city: "강남구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "송파구", city: "송파구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 0, name: "강동구", city: "강동구", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 1, name: "중구", city: "중구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "서구", city: "서구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "동구", city: "동구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "영도구", city: "영도구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "부산진구", city: "부산진구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "동래구", city: "동래구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "남구", city: "남구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "북구", city: "북구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "해운대구", city: "해운대구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "사하구", city: "사하구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "금정구", city: "금정구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "강서구", city: "강서구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "연제구", city: "연제구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "수영구", city: "수영구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "사상구", city: "사상구", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 1, name: "기장군", city: "기장군", ward: "", wards: false, area: "051", until: None, heirs: &[] },
    District { province: 2, name: "중구", city: "중구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "동구", city: "동구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "서구", city: "서구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "남구", city: "남구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "북구", city: "북구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "수성구", city: "수성구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "달서구", city: "달서구", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "달성군", city: "달성군", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 2, name: "군위군", city: "군위군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 3, name: "중구", city: "중구", ward: "", wards: false, area: "032", until: Some(((2026 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(53, &[]), Heir::District(54, &["중산동", "운남동", "운서동", "운북동", "을왕동", "남북동", "덕교동", "무의동"])] },
    District { province: 3, name: "동구", city: "동구", ward: "", wards: false, area: "032", until: Some(((2026 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(53, &[])] },
    District { province: 3, name: "서구", city: "서구", ward: "", wards: false, area: "032", until: Some(((2026 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(55, &["가정동", "석남동", "신현동", "청라동", "가좌동", "심곡동", "공촌동", "연희동"]), Heir::District(56, &["마전동", "당하동", "원당동", "불로동", "대곡동", "금곡동", "왕길동"])] },
    District { province: 3, name: "제물포구", city: "제물포구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "영종구", city: "영종구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "서해구", city: "서해구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "검단구", city: "검단구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "남구", city: "남구", ward: "", wards: false, area: "032", until: Some(((2018 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(58, &[])] },
    District { province: 3, name: "미추홀구", city: "미추홀구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "연수구", city: "연수구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "남동구", city: "남동구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "부평구", city: "부평구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "계양구", city: "계양구", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "강화군", city: "강화군", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 3, name: "옹진군", city: "옹진군", ward: "", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 4, name: "동구", city: "동구", ward: "", wards: false, area: "062", until: None, heirs: &[] },
    District { province: 4, name: "서구", city: "서구", ward: "", wards: false, area: "062", until: None, heirs: &[] },
    District { province: 4, name: "남구", city: "남구", ward: "", wards: false, area: "062", until: None, heirs: &[] },
    District { province: 4, name: "북구", city: "북구", ward: "", wards: false, area: "062", until: None, heirs: &[] },
    District { province: 4, name: "광산구", city: "광산구", ward: "", wards: false, area: "062", until: None, heirs: &[] },
    District { province: 5, name: "동구", city: "동구", ward: "", wards: false, area: "042", until: None, heirs: &[] },
    District { province: 5, name: "중구", city: "중구", ward: "", wards: false, area: "042", until: None, heirs: &[] },
    District { province: 5, name: "서구", city: "서구", ward: "", wards: false, area: "042", until: None, heirs: &[] },
    District { province: 5, name: "유성구", city: "유성구", ward: "", wards: false, area: "042", until: None, heirs: &[] },
    District { province: 5, name: "대덕구", city: "대덕구", ward: "", wards: false, area: "042", until: None, heirs: &[] },
    District { province: 6, name: "중구", city: "중구", ward: "", wards: false, area: "052", until: None, heirs: &[] },
    District { province: 6, name: "남구", city: "남구", ward: "", wards: false, area: "052", until: None, heirs: &[] },
    District { province: 6, name: "동구", city: "동구", ward: "", wards: false, area: "052", until: None, heirs: &[] },
    District { province: 6, name: "북구", city: "북구", ward: "", wards: false, area: "052", until: None, heirs: &[] },
    District { province: 6, name: "울주군", city: "울주군", ward: "", wards: false, area: "052", until: None, heirs: &[] },
    District { province: 8, name: "수원시", city: "수원시", ward: "", wards: true, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "수원시 장안구", city: "수원시", ward: "장안구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "수원시 권선구", city: "수원시", ward: "권선구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "수원시 팔달구", city: "수원시", ward: "팔달구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "수원시 영통구", city: "수원시", ward: "영통구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "성남시", city: "성남시", ward: "", wards: true, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "성남시 수정구", city: "성남시", ward: "수정구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "성남시 중원구", city: "성남시", ward: "중원구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "성남시 분당구", city: "성남시", ward: "분당구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "의정부시", city: "의정부시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "안양시", city: "안양시", ward: "", wards: true, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "안양시 만안구", city: "안양시", ward: "만안구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "안양시 동안구", city: "안양시", ward: "동안구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "부천시", city: "부천시", ward: "", wards: true, area: "032", until: None, heirs: &[] },
    District { province: 8, name: "부천시 원미구", city: "부천시", ward: "원미구", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 8, name: "부천시 소사구", city: "부천시", ward: "소사구", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 8, name: "부천시 오정구", city: "부천시", ward: "오정구", wards: false, area: "032", until: None, heirs: &[] },
    District { province: 8, name: "광명시", city: "광명시", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 8, name: "평택시", city: "평택시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "동두천시", city: "동두천시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "안산시", city: "안산시", ward: "", wards: true, area: "", until: None, heirs: &[] },
    District { province: 8, name: "안산시 상록구", city: "안산시", ward: "상록구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "안산시 단원구", city: "안산시", ward: "단원구", wards: false, area: "", until: None, heirs: &[] },
    District { province: 8, name: "고양시", city: "고양시", ward: "", wards: true, area: "", until: None, heirs: &[] },
    District { province: 8, name: "고양시 덕양구", city: "고양시", ward: "덕양구", wards: false, area: "", until: None, heirs: &[] },
    District { province: 8, name: "고양시 일산동구", city: "고양시", ward: "일산동구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "고양시 일산서구", city: "고양시", ward: "일산서구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "과천시", city: "과천시", ward: "", wards: false, area: "02", until: None, heirs: &[] },
    District { province: 8, name: "구리시", city: "구리시", ward: "", wards: false, area: "", until: None, heirs: &[] },
    District { province: 8, name: "남양주시", city: "남양주시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "오산시", city: "오산시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "시흥시", city: "시흥시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "군포시", city: "군포시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "의왕시", city: "의왕시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "하남시", city: "하남시", ward: "", wards: false, area: "", until: None, heirs: &[] },
    District { province: 8, name: "용인시", city: "용인시", ward: "", wards: true, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "용인시 처인구", city: "용인시", ward: "처인구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "용인시 기흥구", city: "용인시", ward: "기흥구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "용인시 수지구", city: "용인시", ward: "수지구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "파주시", city: "파주시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "이천시", city: "이천시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "안성시", city: "안성시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "김포시", city: "김포시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "화성시", city: "화성시", ward: "", wards: true, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "광주시", city: "광주시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "양주시", city: "양주시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "포천시", city: "포천시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "여주시", city: "여주시", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "연천군", city: "연천군", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "가평군", city: "가평군", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "양평군", city: "양평군", ward: "", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "화성시 만세구", city: "화성시", ward: "만세구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "화성시 효행구", city: "화성시", ward: "효행구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "화성시 병점구", city: "화성시", ward: "병점구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 8, name: "화성시 동탄구", city: "화성시", ward: "동탄구", wards: false, area: "031", until: None, heirs: &[] },
    District { province: 9, name: "춘천시", city: "춘천시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "원주시", city: "원주시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "강릉시", city: "강릉시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "동해시", city: "동해시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "태백시", city: "태백시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "속초시", city: "속초시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "삼척시", city: "삼척시", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "홍천군", city: "홍천군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "횡성군", city: "횡성군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "영월군", city: "영월군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "평창군", city: "평창군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "정선군", city: "정선군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "철원군", city: "철원군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "화천군", city: "화천군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "양구군", city: "양구군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "인제군", city: "인제군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "고성군", city: "고성군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 9, name: "양양군", city: "양양군", ward: "", wards: false, area: "033", until: None, heirs: &[] },
    District { province: 10, name: "청주시", city: "청주시", ward: "", wards: true, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "청주시 상당구", city: "청주시", ward: "상당구", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "청주시 서원구", city: "청주시", ward: "서원구", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "청주시 흥덕구", city: "청주시", ward: "흥덕구", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "청주시 청원구", city: "청주시", ward: "청원구", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "충주시", city: "충주시", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "제천시", city: "제천시", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "보은군", city: "보은군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "옥천군", city: "옥천군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "영동군", city: "영동군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "증평군", city: "증평군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "진천군", city: "진천군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "괴산군", city: "괴산군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "음성군", city: "음성군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "단양군", city: "단양군", ward: "", wards: false, area: "043", until: None, heirs: &[] },
    District { province: 10, name: "청원군", city: "청원군", ward: "", wards: false, area: "043", until: Some(((2014 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(153, &[])] },
    District { province: 11, name: "천안시", city: "천안시", ward: "", wards: true, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "천안시 동남구", city: "천안시", ward: "동남구", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "천안시 서북구", city: "천안시", ward: "서북구", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "공주시", city: "공주시", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "보령시", city: "보령시", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "아산시", city: "아산시", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "서산시", city: "서산시", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "논산시", city: "논산시", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "계룡시", city: "계룡시", ward: "", wards: false, area: "042", until: None, heirs: &[] },
    District { province: 11, name: "당진시", city: "당진시", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "금산군", city: "금산군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "부여군", city: "부여군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "서천군", city: "서천군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "청양군", city: "청양군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "홍성군", city: "홍성군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "예산군", city: "예산군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "태안군", city: "태안군", ward: "", wards: false, area: "041", until: None, heirs: &[] },
    District { province: 11, name: "연기군", city: "연기군", ward: "", wards: false, area: "044", until: Some(((2012 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::Province(7, &[])] },
    District { province: 12, name: "전주시", city: "전주시", ward: "", wards: true, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "전주시 완산구", city: "전주시", ward: "완산구", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "전주시 덕진구", city: "전주시", ward: "덕진구", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "군산시", city: "군산시", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "익산시", city: "익산시", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "정읍시", city: "정읍시", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "남원시", city: "남원시", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "김제시", city: "김제시", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "완주군", city: "완주군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "진안군", city: "진안군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "무주군", city: "무주군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "장수군", city: "장수군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "임실군", city: "임실군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "순창군", city: "순창군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "고창군", city: "고창군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 12, name: "부안군", city: "부안군", ward: "", wards: false, area: "063", until: None, heirs: &[] },
    District { province: 13, name: "목포시", city: "목포시", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "여수시", city: "여수시", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "순천시", city: "순천시", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "나주시", city: "나주시", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "광양시", city: "광양시", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "담양군", city: "담양군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "곡성군", city: "곡성군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "구례군", city: "구례군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "고흥군", city: "고흥군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "보성군", city: "보성군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "화순군", city: "화순군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "장흥군", city: "장흥군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "강진군", city: "강진군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "해남군", city: "해남군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "영암군", city: "영암군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "무안군", city: "무안군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "함평군", city: "함평군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "영광군", city: "영광군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "장성군", city: "장성군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "완도군", city: "완도군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "진도군", city: "진도군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 13, name: "신안군", city: "신안군", ward: "", wards: false, area: "061", until: None, heirs: &[] },
    District { province: 14, name: "포항시", city: "포항시", ward: "", wards: true, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "포항시 남구", city: "포항시", ward: "남구", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "포항시 북구", city: "포항시", ward: "북구", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "경주시", city: "경주시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "김천시", city: "김천시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "안동시", city: "안동시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "구미시", city: "구미시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "영주시", city: "영주시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "영천시", city: "영천시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "상주시", city: "상주시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "문경시", city: "문경시", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "경산시", city: "경산시", ward: "", wards: false, area: "053", until: None, heirs: &[] },
    District { province: 14, name: "의성군", city: "의성군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "청송군", city: "청송군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "영양군", city: "영양군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "영덕군", city: "영덕군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "청도군", city: "청도군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "고령군", city: "고령군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "성주군", city: "성주군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "칠곡군", city: "칠곡군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "예천군", city: "예천군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "봉화군", city: "봉화군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "울진군", city: "울진군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "울릉군", city: "울릉군", ward: "", wards: false, area: "054", until: None, heirs: &[] },
    District { province: 14, name: "군위군", city: "군위군", ward: "", wards: false, area: "054", until: Some(((2023 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(49, &[])] },
    District { province: 15, name: "창원시", city: "창원시", ward: "", wards: true, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "창원시 의창구", city: "창원시", ward: "의창구", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "창원시 성산구", city: "창원시", ward: "성산구", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "창원시 마산합포구", city: "창원시", ward: "마산합포구", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "창원시 마산회원구", city: "창원시", ward: "마산회원구", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "창원시 진해구", city: "창원시", ward: "진해구", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "진주시", city: "진주시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "통영시", city: "통영시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "사천시", city: "사천시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "김해시", city: "김해시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "밀양시", city: "밀양시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "거제시", city: "거제시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "양산시", city: "양산시", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "의령군", city: "의령군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "함안군", city: "함안군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "창녕군", city: "창녕군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "고성군", city: "고성군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "남해군", city: "남해군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "하동군", city: "하동군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "산청군", city: "산청군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "함양군", city: "함양군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "거창군", city: "거창군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "합천군", city: "합천군", ward: "", wards: false, area: "055", until: None, heirs: &[] },
    District { province: 15, name: "마산시", city: "마산시", ward: "", wards: false, area: "055", until: Some(((2010 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(253, &[]), Heir::District(254, &[])] },
    District { province: 15, name: "진해시", city: "진해시", ward: "", wards: false, area: "055", until: Some(((2010 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(255, &[])] },
    District { province: 16, name: "제주시", city: "제주시", ward: "", wards: false, area: "064", until: None, heirs: &[] },
    District { province: 16, name: "서귀포시", city: "서귀포시", ward: "", wards: false, area: "064", until: None, heirs: &[] },
    District { province: 11, name: "당진군", city: "당진군", ward: "", wards: false, area: "041", until: Some(((2012 * 16 + 1) * 32 + 1) as u32), heirs: &[Heir::District(178, &[])] },
    District { province: 8, name: "여주군", city: "여주군", ward: "", wards: false, area: "031", until: Some(((2013 * 16 + 9) * 32 + 23) as u32), heirs: &[Heir::District(127, &[])] },
    District { province: 8, name: "양주군", city: "양주군", ward: "", wards: false, area: "031", until: Some(((2003 * 16 + 10) * 32 + 19) as u32), heirs: &[Heir::District(125, &[])] },
    District { province: 8, name: "포천군", city: "포천군", ward: "", wards: false, area: "031", until: Some(((2003 * 16 + 10) * 32 + 19) as u32), heirs: &[Heir::District(126, &[])] },
    District { province: 8, name: "화성군", city: "화성군", ward: "", wards: false, area: "031", until: Some(((2001 * 16 + 3) * 32 + 21) as u32), heirs: &[Heir::District(123, &[])] },
    District { province: 8, name: "광주군", city: "광주군", ward: "", wards: false, area: "031", until: Some(((2001 * 16 + 3) * 32 + 21) as u32), heirs: &[Heir::District(124, &[])] },
    District { province: 8, name: "안성군", city: "안성군", ward: "", wards: false, area: "031", until: Some(((1998 * 16 + 4) * 32 + 1) as u32), heirs: &[Heir::District(121, &[])] },
    District { province: 8, name: "김포군", city: "김포군", ward: "", wards: false, area: "031", until: Some(((1998 * 16 + 4) * 32 + 1) as u32), heirs: &[Heir::District(122, &[])] },
    District { province: 8, name: "용인군", city: "용인군", ward: "", wards: false, area: "031", until: Some(((1996 * 16 + 3) * 32 + 1) as u32), heirs: &[Heir::District(115, &[])] },
    District { province: 8, name: "파주군", city: "파주군", ward: "", wards: false, area: "031", until: Some(((1996 * 16 + 3) * 32 + 1) as u32), heirs: &[Heir::District(119, &[])] },
    District { province: 8, name: "이천군", city: "이천군", ward: "", wards: false, area: "031", until: Some(((1996 * 16 + 3) * 32 + 1) as u32), heirs: &[Heir::District(120, &[])] },
    District { province: 11, name: "논산군", city: "논산군", ward: "", wards: false, area: "041", until: Some(((1996 * 16 + 3) * 32 + 1) as u32), heirs: &[Heir::District(176, &[])] },
    District { province: 15, name: "양산군", city: "양산군", ward: "", wards: false, area: "055", until: Some(((1996 * 16 + 3) * 32 + 1) as u32), heirs: &[Heir::District(262, &[])] },
    District { province: 16, name: "북제주군", city: "북제주군", ward: "", wards: false, area: "064", until: Some(((2006 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(275, &[])] },
    District { province: 16, name: "남제주군", city: "남제주군", ward: "", wards: false, area: "064", until: Some(((2006 * 16 + 7) * 32 + 1) as u32), heirs: &[Heir::District(276, &[])] },
];

pub(crate) static DISTRICT_NAMES: [(u128, &[u16]); 266] = [
    (0xeab080ed8f89eab5b000000000000000, &[129]), // 가평군
    (0xeab095eb82a8eab5ac00000000000000, &[22]), // 강남구
    (0xeab095eb8f99eab5ac00000000000000, &[24]), // 강동구
    (0xeab095eba689ec8b9c00000000000000, &[137]), // 강릉시
    (0xeab095ebb681eab5ac00000000000000, &[8]), // 강북구
    (0xeab095ec849ceab5ac00000000000000, &[15, 36]), // 강서구
    (0xeab095eca784eab5b000000000000000, &[215]), // 강진군
    (0xeab095ed9994eab5b000000000000000, &[63]), // 강화군
    (0xeab1b0eca09cec8b9c00000000000000, &[261]), // 거제시
    (0xeab1b0ecb0bdeab5b000000000000000, &[271]), // 거창군
    (0xeab280eb8ba8eab5ac00000000000000, &[56]), // 검단구
    (0xeab2bdec82b0ec8b9c00000000000000, &[236]), // 경산시
    (0xeab2bdeca3bcec8b9c00000000000000, &[228]), // 경주시
    (0xeab384eba3a1ec8b9c00000000000000, &[177]), // 계룡시
    (0xeab384ec9691eab5ac00000000000000, &[62]), // 계양구
    (0xeab3a0eba0b9eab5b000000000000000, &[242]), // 고령군
    (0xeab3a0ec84b1eab5b000000000000000, &[151, 266]), // 고성군
    (0xeab3a0ec9691ec8b9c00000000000000, &[103]), // 고양시
    (0xeab3a0ecb0bdeab5b000000000000000, &[201]), // 고창군
    (0xeab3a0ed9da5eab5b000000000000000, &[211]), // 고흥군
    (0xeab3a1ec84b1eab5b000000000000000, &[209]), // 곡성군
    (0xeab3b5eca3bcec8b9c00000000000000, &[172]), // 공주시
    (0xeab3bcecb29cec8b9c00000000000000, &[107]), // 과천시
    (0xeab480ec9585eab5ac00000000000000, &[20]), // 관악구
    (0xeab491ebaa85ec8b9c00000000000000, &[97]), // 광명시
    (0xeab491ec82b0eab5ac00000000000000, &[69]), // 광산구
    (0xeab491ec9691ec8b9c00000000000000, &[207]), // 광양시
    (0xeab491eca3bceab5b000000000000000, &[282]), // 광주군
    (0xeab491eca3bcec8b9c00000000000000, &[124]), // 광주시
    (0xeab491eca784eab5ac00000000000000, &[4]), // 광진구
    (0xeab4b4ec82b0eab5b000000000000000, &[165]), // 괴산군
    (0xeab5aceba180eab5b000000000000000, &[210]), // 구례군
    (0xeab5aceba19ceab5ac00000000000000, &[16]), // 구로구
    (0xeab5aceba6acec8b9c00000000000000, &[108]), // 구리시
    (0xeab5acebafb8ec8b9c00000000000000, &[231]), // 구미시
    (0xeab5b0ec82b0ec8b9c00000000000000, &[190]), // 군산시
    (0xeab5b0ec9c84eab5b000000000000000, &[49, 249]), // 군위군
    (0xeab5b0ed8facec8b9c00000000000000, &[112]), // 군포시
    (0xeab68cec84a0eab5ac00000000000000, &[82]), // 권선구
    (0xeab888ec82b0eab5b000000000000000, &[179]), // 금산군
    (0xeab888eca095eab5ac00000000000000, &[35]), // 금정구
    (0xeab888ecb29ceab5ac00000000000000, &[17]), // 금천구
    (0xeab8b0ec9ea5eab5b000000000000000, &[40]), // 기장군
    (0xeab8b0ed9da5eab5ac00000000000000, &[117]), // 기흥구
    (0xeab980eca09cec8b9c00000000000000, &[194]), // 김제시
    (0xeab980ecb29cec8b9c00000000000000, &[229]), // 김천시
    (0xeab980ed8faceab5b000000000000000, &[284]), // 김포군
    (0xeab980ed8facec8b9c00000000000000, &[122]), // 김포시
    (0xeab980ed95b4ec8b9c00000000000000, &[259]), // 김해시
    (0xeb8298eca3bcec8b9c00000000000000, &[206]), // 나주시
    (0xeb82a8eab5ac00000000000000000000, &[31, 44, 57, 67, 76, 226]), // 남구
    (0xeb82a8eb8f99eab5ac00000000000000, &[60]), // 남동구
    (0xeb82a8ec9691eca3bcec8b9c00000000, &[109]), // 남양주시
    (0xeb82a8ec9b90ec8b9c00000000000000, &[193]), // 남원시
    (0xeb82a8eca09ceca3bceab5b000000000, &[291]), // 남제주군
    (0xeb82a8ed95b4eab5b000000000000000, &[267]), // 남해군
    (0xeb85b8ec9b90eab5ac00000000000000, &[10]), // 노원구
    (0xeb85bcec82b0eab5b000000000000000, &[288]), // 논산군
    (0xeb85bcec82b0ec8b9c00000000000000, &[176]), // 논산시
    (0xeb8ba8ec9691eab5b000000000000000, &[167]), // 단양군
    (0xeb8ba8ec9b90eab5ac00000000000000, &[102]), // 단원구
    (0xeb8bacec849ceab5ac00000000000000, &[47]), // 달서구
    (0xeb8bacec84b1eab5b000000000000000, &[48]), // 달성군
    (0xeb8bb4ec9691eab5b000000000000000, &[208]), // 담양군
    (0xeb8bb9eca784eab5b000000000000000, &[277]), // 당진군
    (0xeb8bb9eca784ec8b9c00000000000000, &[178]), // 당진시
    (0xeb8c80eb8d95eab5ac00000000000000, &[74]), // 대덕구
    (0xeb8d95ec9691eab5ac00000000000000, &[104]), // 덕양구
    (0xeb8d95eca784eab5ac00000000000000, &[189]), // 덕진구
    (0xeb8f84ebb489eab5ac00000000000000, &[9]), // 도봉구
    (0xeb8f99eab5ac00000000000000000000, &[27, 42, 51, 65, 70, 77]), // 동구
    (0xeb8f99eb82a8eab5ac00000000000000, &[170]), // 동남구
    (0xeb8f99eb8c80ebacb8eab5ac00000000, &[5]), // 동대문구
    (0xeb8f99eb9190ecb29cec8b9c00000000, &[99]), // 동두천시
    (0xeb8f99eb9e98eab5ac00000000000000, &[30]), // 동래구
    (0xeb8f99ec9588eab5ac00000000000000, &[92]), // 동안구
    (0xeb8f99ec9e91eab5ac00000000000000, &[19]), // 동작구
    (0xeb8f99ed8384eab5ac00000000000000, &[134]), // 동탄구
    (0xeb8f99ed95b4ec8b9c00000000000000, &[138]), // 동해시
    (0xeba788ec82b0ec8b9c00000000000000, &[273]), // 마산시
    (0xeba788ec82b0ed95a9ed8faceab5ac00, &[253]), // 마산합포구
    (0xeba788ec82b0ed9a8cec9b90eab5ac00, &[254]), // 마산회원구
    (0xeba788ed8faceab5ac00000000000000, &[13]), // 마포구
    (0xeba78cec84b8eab5ac00000000000000, &[131]), // 만세구
    (0xeba78cec9588eab5ac00000000000000, &[91]), // 만안구
    (0xebaaa9ed8facec8b9c00000000000000, &[203]), // 목포시
    (0xebacb4ec9588eab5b000000000000000, &[218]), // 무안군
    (0xebacb4eca3bceab5b000000000000000, &[197]), // 무주군
    (0xebacb8eab2bdec8b9c00000000000000, &[235]), // 문경시
    (0xebafb8ecb694ed9980eab5ac00000000, &[58]), // 미추홀구
    (0xebb080ec9691ec8b9c00000000000000, &[260]), // 밀양시
    (0xebb391eca090eab5ac00000000000000, &[133]), // 병점구
    (0xebb3b4eba0b9ec8b9c00000000000000, &[173]), // 보령시
    (0xebb3b4ec84b1eab5b000000000000000, &[212]), // 보성군
    (0xebb3b4ec9d80eab5b000000000000000, &[160]), // 보은군
    (0xebb489ed9994eab5b000000000000000, &[246]), // 봉화군
    (0xebb680ec82b0eca784eab5ac00000000, &[29]), // 부산진구
    (0xebb680ec9588eab5b000000000000000, &[202]), // 부안군
    (0xebb680ec97aceab5b000000000000000, &[180]), // 부여군
    (0xebb680ecb29cec8b9c00000000000000, &[93]), // 부천시
    (0xebb680ed8f89eab5ac00000000000000, &[61]), // 부평구
    (0xebb681eab5ac00000000000000000000, &[32, 45, 68, 78, 227]), // 북구
    (0xebb681eca09ceca3bceab5b000000000, &[290]), // 북제주군
    (0xebb684eb8bb9eab5ac00000000000000, &[88]), // 분당구
    (0xec82acec8381eab5ac00000000000000, &[39]), // 사상구
    (0xec82acecb29cec8b9c00000000000000, &[258]), // 사천시
    (0xec82aced9598eab5ac00000000000000, &[34]), // 사하구
    (0xec82b0ecb2adeab5b000000000000000, &[269]), // 산청군
    (0xec82bcecb299ec8b9c00000000000000, &[141]), // 삼척시
    (0xec8381eb8bb9eab5ac00000000000000, &[154]), // 상당구
    (0xec8381eba19deab5ac00000000000000, &[101]), // 상록구
    (0xec8381eca3bcec8b9c00000000000000, &[234]), // 상주시
    (0xec849ceab5ac00000000000000000000, &[26, 43, 52, 66, 72]), // 서구
    (0xec849ceab780ed8facec8b9c00000000, &[276]), // 서귀포시
    (0xec849ceb8c80ebacb8eab5ac00000000, &[12]), // 서대문구
    (0xec849cebb681eab5ac00000000000000, &[171]), // 서북구
    (0xec849cec82b0ec8b9c00000000000000, &[175]), // 서산시
    (0xec849cec9b90eab5ac00000000000000, &[155]), // 서원구
    (0xec849cecb29ceab5b000000000000000, &[181]), // 서천군
    (0xec849cecb488eab5ac00000000000000, &[21]), // 서초구
    (0xec849ced95b4eab5ac00000000000000, &[55]), // 서해구
    (0xec84b1eb82a8ec8b9c00000000000000, &[85]), // 성남시
    (0xec84b1eb8f99eab5ac00000000000000, &[3]), // 성동구
    (0xec84b1ebb681eab5ac00000000000000, &[7]), // 성북구
    (0xec84b1ec82b0eab5ac00000000000000, &[252]), // 성산구
    (0xec84b1eca3bceab5b000000000000000, &[243]), // 성주군
    (0xec868cec82aceab5ac00000000000000, &[95]), // 소사구
    (0xec868decb488ec8b9c00000000000000, &[140]), // 속초시
    (0xec86a1ed8c8ceab5ac00000000000000, &[23]), // 송파구
    (0xec8898ec84b1eab5ac00000000000000, &[46]), // 수성구
    (0xec8898ec9881eab5ac00000000000000, &[38]), // 수영구
    (0xec8898ec9b90ec8b9c00000000000000, &[80]), // 수원시
    (0xec8898eca095eab5ac00000000000000, &[86]), // 수정구
    (0xec8898eca780eab5ac00000000000000, &[118]), // 수지구
    (0xec889cecb0bdeab5b000000000000000, &[200]), // 순창군
    (0xec889cecb29cec8b9c00000000000000, &[205]), // 순천시
    (0xec8b9ced9da5ec8b9c00000000000000, &[111]), // 시흥시
    (0xec8ba0ec9588eab5b000000000000000, &[224]), // 신안군
    (0xec9584ec82b0ec8b9c00000000000000, &[174]), // 아산시
    (0xec9588eb8f99ec8b9c00000000000000, &[230]), // 안동시
    (0xec9588ec82b0ec8b9c00000000000000, &[100]), // 안산시
    (0xec9588ec84b1eab5b000000000000000, &[283]), // 안성군
    (0xec9588ec84b1ec8b9c00000000000000, &[121]), // 안성시
    (0xec9588ec9691ec8b9c00000000000000, &[90]), // 안양시
    (0xec9691eab5aceab5b000000000000000, &[149]), // 양구군
    (0xec9691ec82b0eab5b000000000000000, &[289]), // 양산군
    (0xec9691ec82b0ec8b9c00000000000000, &[262]), // 양산시
    (0xec9691ec9691eab5b000000000000000, &[152]), // 양양군
    (0xec9691eca3bceab5b000000000000000, &[279]), // 양주군
    (0xec9691eca3bcec8b9c00000000000000, &[125]), // 양주시
    (0xec9691ecb29ceab5ac00000000000000, &[14]), // 양천구
    (0xec9691ed8f89eab5b000000000000000, &[130]), // 양평군
    (0xec97acec8898ec8b9c00000000000000, &[204]), // 여수시
    (0xec97aceca3bceab5b000000000000000, &[278]), // 여주군
    (0xec97aceca3bcec8b9c00000000000000, &[127]), // 여주시
    (0xec97b0eab8b0eab5b000000000000000, &[186]), // 연기군
    (0xec97b0ec8898eab5ac00000000000000, &[59]), // 연수구
    (0xec97b0eca09ceab5ac00000000000000, &[37]), // 연제구
    (0xec97b0ecb29ceab5b000000000000000, &[128]), // 연천군
    (0xec9881eab491eab5b000000000000000, &[220]), // 영광군
    (0xec9881eb8d95eab5b000000000000000, &[240]), // 영덕군
    (0xec9881eb8f84eab5ac00000000000000, &[28]), // 영도구
    (0xec9881eb8f99eab5b000000000000000, &[162]), // 영동군
    (0xec9881eb93b1ed8faceab5ac00000000, &[18]), // 영등포구
    (0xec9881ec9594eab5b000000000000000, &[217]), // 영암군
    (0xec9881ec9691eab5b000000000000000, &[239]), // 영양군
    (0xec9881ec9b94eab5b000000000000000, &[144]), // 영월군
    (0xec9881eca285eab5ac00000000000000, &[54]), // 영종구
    (0xec9881eca3bcec8b9c00000000000000, &[232]), // 영주시
    (0xec9881ecb29cec8b9c00000000000000, &[233]), // 영천시
    (0xec9881ed86b5eab5ac00000000000000, &[84]), // 영통구
    (0xec9888ec82b0eab5b000000000000000, &[184]), // 예산군
    (0xec9888ecb29ceab5b000000000000000, &[245]), // 예천군
    (0xec98a4ec82b0ec8b9c00000000000000, &[110]), // 오산시
    (0xec98a4eca095eab5ac00000000000000, &[96]), // 오정구
    (0xec98a5ecb29ceab5b000000000000000, &[161]), // 옥천군
    (0xec98b9eca784eab5b000000000000000, &[64]), // 옹진군
    (0xec9984eb8f84eab5b000000000000000, &[222]), // 완도군
    (0xec9984ec82b0eab5ac00000000000000, &[188]), // 완산구
    (0xec9984eca3bceab5b000000000000000, &[195]), // 완주군
    (0xec9aa9ec82b0eab5ac00000000000000, &[2]), // 용산구
    (0xec9aa9ec9db8eab5b000000000000000, &[285]), // 용인군
    (0xec9aa9ec9db8ec8b9c00000000000000, &[115]), // 용인시
    (0xec9ab8eba689eab5b000000000000000, &[248]), // 울릉군
    (0xec9ab8eca3bceab5b000000000000000, &[79]), // 울주군
    (0xec9ab8eca784eab5b000000000000000, &[247]), // 울진군
    (0xec9b90ebafb8eab5ac00000000000000, &[94]), // 원미구
    (0xec9b90eca3bcec8b9c00000000000000, &[136]), // 원주시
    (0xec9ca0ec84b1eab5ac00000000000000, &[73]), // 유성구
    (0xec9d80ed8f89eab5ac00000000000000, &[11]), // 은평구
    (0xec9d8cec84b1eab5b000000000000000, &[166]), // 음성군
    (0xec9d98eba0b9eab5b000000000000000, &[263]), // 의령군
    (0xec9d98ec84b1eab5b000000000000000, &[237]), // 의성군
    (0xec9d98ec9995ec8b9c00000000000000, &[113]), // 의왕시
    (0xec9d98eca095ebb680ec8b9c00000000, &[89]), // 의정부시
    (0xec9d98ecb0bdeab5ac00000000000000, &[251]), // 의창구
    (0xec9db4ecb29ceab5b000000000000000, &[287]), // 이천군
    (0xec9db4ecb29cec8b9c00000000000000, &[120]), // 이천시
    (0xec9db5ec82b0ec8b9c00000000000000, &[191]), // 익산시
    (0xec9db8eca09ceab5b000000000000000, &[150]), // 인제군
    (0xec9dbcec82b0eb8f99eab5ac00000000, &[105]), // 일산동구
    (0xec9dbcec82b0ec849ceab5ac00000000, &[106]), // 일산서구
    (0xec9e84ec8ba4eab5b000000000000000, &[199]), // 임실군
    (0xec9ea5ec84b1eab5b000000000000000, &[221]), // 장성군
    (0xec9ea5ec8898eab5b000000000000000, &[198]), // 장수군
    (0xec9ea5ec9588eab5ac00000000000000, &[81]), // 장안구
    (0xec9ea5ed9da5eab5b000000000000000, &[214]), // 장흥군
    (0xeca084eca3bcec8b9c00000000000000, &[187]), // 전주시
    (0xeca095ec84a0eab5b000000000000000, &[146]), // 정선군
    (0xeca095ec9d8dec8b9c00000000000000, &[192]), // 정읍시
    (0xeca09cebacbced8faceab5ac00000000, &[53]), // 제물포구
    (0xeca09ceca3bcec8b9c00000000000000, &[275]), // 제주시
    (0xeca09cecb29cec8b9c00000000000000, &[159]), // 제천시
    (0xeca285eba19ceab5ac00000000000000, &[0]), // 종로구
    (0xeca491eab5ac00000000000000000000, &[1, 25, 41, 50, 71, 75]), // 중구
    (0xeca491eb9e91eab5ac00000000000000, &[6]), // 중랑구
    (0xeca491ec9b90eab5ac00000000000000, &[87]), // 중원구
    (0xeca69ded8f89eab5b000000000000000, &[163]), // 증평군
    (0xeca784eb8f84eab5b000000000000000, &[223]), // 진도군
    (0xeca784ec9588eab5b000000000000000, &[196]), // 진안군
    (0xeca784eca3bcec8b9c00000000000000, &[256]), // 진주시
    (0xeca784ecb29ceab5b000000000000000, &[164]), // 진천군
    (0xeca784ed95b4eab5ac00000000000000, &[255]), // 진해구
    (0xeca784ed95b4ec8b9c00000000000000, &[274]), // 진해시
    (0xecb0bdeb8595eab5b000000000000000, &[265]), // 창녕군
    (0xecb0bdec9b90ec8b9c00000000000000, &[250]), // 창원시
    (0xecb298ec9db8eab5ac00000000000000, &[116]), // 처인구
    (0xecb29cec9588ec8b9c00000000000000, &[169]), // 천안시
    (0xecb2a0ec9b90eab5b000000000000000, &[147]), // 철원군
    (0xecb2adeb8f84eab5b000000000000000, &[241]), // 청도군
    (0xecb2adec86a1eab5b000000000000000, &[238]), // 청송군
    (0xecb2adec9691eab5b000000000000000, &[182]), // 청양군
    (0xecb2adec9b90eab5ac00000000000000, &[157]), // 청원구
    (0xecb2adec9b90eab5b000000000000000, &[168]), // 청원군
    (0xecb2adeca3bcec8b9c00000000000000, &[153]), // 청주시
    (0xecb698ecb29cec8b9c00000000000000, &[135]), // 춘천시
    (0xecb6a9eca3bcec8b9c00000000000000, &[158]), // 충주시
    (0xecb9a0eab3a1eab5b000000000000000, &[244]), // 칠곡군
    (0xed839cebb0b1ec8b9c00000000000000, &[139]), // 태백시
    (0xed839cec9588eab5b000000000000000, &[185]), // 태안군
    (0xed86b5ec9881ec8b9c00000000000000, &[257]), // 통영시
    (0xed8c8ceca3bceab5b000000000000000, &[286]), // 파주군
    (0xed8c8ceca3bcec8b9c00000000000000, &[119]), // 파주시
    (0xed8c94eb8baceab5ac00000000000000, &[83]), // 팔달구
    (0xed8f89ecb0bdeab5b000000000000000, &[145]), // 평창군
    (0xed8f89ed839dec8b9c00000000000000, &[98]), // 평택시
    (0xed8facecb29ceab5b000000000000000, &[280]), // 포천군
    (0xed8facecb29cec8b9c00000000000000, &[126]), // 포천시
    (0xed8faced95adec8b9c00000000000000, &[225]), // 포항시
    (0xed9598eb82a8ec8b9c00000000000000, &[114]), // 하남시
    (0xed9598eb8f99eab5b000000000000000, &[268]), // 하동군
    (0xed95a8ec9588eab5b000000000000000, &[264]), // 함안군
    (0xed95a8ec9691eab5b000000000000000, &[270]), // 함양군
    (0xed95a8ed8f89eab5b000000000000000, &[219]), // 함평군
    (0xed95a9ecb29ceab5b000000000000000, &[272]), // 합천군
    (0xed95b4eb82a8eab5b000000000000000, &[216]), // 해남군
    (0xed95b4ec9ab4eb8c80eab5ac00000000, &[33]), // 해운대구
    (0xed998dec84b1eab5b000000000000000, &[183]), // 홍성군
    (0xed998decb29ceab5b000000000000000, &[142]), // 홍천군
    (0xed9994ec84b1eab5b000000000000000, &[281]), // 화성군
    (0xed9994ec84b1ec8b9c00000000000000, &[123]), // 화성시
    (0xed9994ec889ceab5b000000000000000, &[213]), // 화순군
    (0xed9994ecb29ceab5b000000000000000, &[148]), // 화천군
    (0xed9aa1ec84b1eab5b000000000000000, &[143]), // 횡성군
    (0xed9aa8ed9689eab5ac00000000000000, &[132]), // 효행구
    (0xed9da5eb8d95eab5ac00000000000000, &[156]), // 흥덕구
];

pub(crate) static DISTRICT_STEMS: [(u128, &[u16]); 246] = [
    (0xeab080ed8f8900000000000000000000, &[129]), // 가평
    (0xeab095eb82a800000000000000000000, &[22]), // 강남
    (0xeab095eb8f9900000000000000000000, &[24]), // 강동
    (0xeab095eba68900000000000000000000, &[137]), // 강릉
    (0xeab095ebb68100000000000000000000, &[8]), // 강북
    (0xeab095ec849c00000000000000000000, &[15, 36]), // 강서
    (0xeab095eca78400000000000000000000, &[215]), // 강진
    (0xeab095ed999400000000000000000000, &[63]), // 강화
    (0xeab1b0eca09c00000000000000000000, &[261]), // 거제
    (0xeab1b0ecb0bd00000000000000000000, &[271]), // 거창
    (0xeab280eb8ba800000000000000000000, &[56]), // 검단
    (0xeab2bdec82b000000000000000000000, &[236]), // 경산
    (0xeab2bdeca3bc00000000000000000000, &[228]), // 경주
    (0xeab384eba3a100000000000000000000, &[177]), // 계룡
    (0xeab384ec969100000000000000000000, &[62]), // 계양
    (0xeab3a0eba0b900000000000000000000, &[242]), // 고령
    (0xeab3a0ec84b100000000000000000000, &[151, 266]), // 고성
    (0xeab3a0ec969100000000000000000000, &[103]), // 고양
    (0xeab3a0ecb0bd00000000000000000000, &[201]), // 고창
    (0xeab3a0ed9da500000000000000000000, &[211]), // 고흥
    (0xeab3a1ec84b100000000000000000000, &[209]), // 곡성
    (0xeab3b5eca3bc00000000000000000000, &[172]), // 공주
    (0xeab3bcecb29c00000000000000000000, &[107]), // 과천
    (0xeab480ec958500000000000000000000, &[20]), // 관악
    (0xeab491ebaa8500000000000000000000, &[97]), // 광명
    (0xeab491ec82b000000000000000000000, &[69]), // 광산
    (0xeab491ec969100000000000000000000, &[207]), // 광양
    (0xeab491eca3bc00000000000000000000, &[124, 282]), // 광주
    (0xeab491eca78400000000000000000000, &[4]), // 광진
    (0xeab4b4ec82b000000000000000000000, &[165]), // 괴산
    (0xeab5aceba18000000000000000000000, &[210]), // 구례
    (0xeab5aceba19c00000000000000000000, &[16]), // 구로
    (0xeab5aceba6ac00000000000000000000, &[108]), // 구리
    (0xeab5acebafb800000000000000000000, &[231]), // 구미
    (0xeab5b0ec82b000000000000000000000, &[190]), // 군산
    (0xeab5b0ec9c8400000000000000000000, &[49, 249]), // 군위
    (0xeab5b0ed8fac00000000000000000000, &[112]), // 군포
    (0xeab68cec84a000000000000000000000, &[82]), // 권선
    (0xeab888ec82b000000000000000000000, &[179]), // 금산
    (0xeab888eca09500000000000000000000, &[35]), // 금정
    (0xeab888ecb29c00000000000000000000, &[17]), // 금천
    (0xeab8b0ec9ea500000000000000000000, &[40]), // 기장
    (0xeab8b0ed9da500000000000000000000, &[117]), // 기흥
    (0xeab980eca09c00000000000000000000, &[194]), // 김제
    (0xeab980ecb29c00000000000000000000, &[229]), // 김천
    (0xeab980ed8fac00000000000000000000, &[122, 284]), // 김포
    (0xeab980ed95b400000000000000000000, &[259]), // 김해
    (0xeb8298eca3bc00000000000000000000, &[206]), // 나주
    (0xeb82a8eb8f9900000000000000000000, &[60]), // 남동
    (0xeb82a8ec9691eca3bc00000000000000, &[109]), // 남양주
    (0xeb82a8ec9b9000000000000000000000, &[193]), // 남원
    (0xeb82a8eca09ceca3bc00000000000000, &[291]), // 남제주
    (0xeb82a8ed95b400000000000000000000, &[267]), // 남해
    (0xeb85b8ec9b9000000000000000000000, &[10]), // 노원
    (0xeb85bcec82b000000000000000000000, &[176, 288]), // 논산
    (0xeb8ba8ec969100000000000000000000, &[167]), // 단양
    (0xeb8ba8ec9b9000000000000000000000, &[102]), // 단원
    (0xeb8bacec849c00000000000000000000, &[47]), // 달서
    (0xeb8bacec84b100000000000000000000, &[48]), // 달성
    (0xeb8bb4ec969100000000000000000000, &[208]), // 담양
    (0xeb8bb9eca78400000000000000000000, &[178, 277]), // 당진
    (0xeb8c80eb8d9500000000000000000000, &[74]), // 대덕
    (0xeb8d95ec969100000000000000000000, &[104]), // 덕양
    (0xeb8d95eca78400000000000000000000, &[189]), // 덕진
    (0xeb8f84ebb48900000000000000000000, &[9]), // 도봉
    (0xeb8f99eb82a800000000000000000000, &[170]), // 동남
    (0xeb8f99eb8c80ebacb800000000000000, &[5]), // 동대문
    (0xeb8f99eb9190ecb29c00000000000000, &[99]), // 동두천
    (0xeb8f99eb9e9800000000000000000000, &[30]), // 동래
    (0xeb8f99ec958800000000000000000000, &[92]), // 동안
    (0xeb8f99ec9e9100000000000000000000, &[19]), // 동작
    (0xeb8f99ed838400000000000000000000, &[134]), // 동탄
    (0xeb8f99ed95b400000000000000000000, &[138]), // 동해
    (0xeba788ec82b000000000000000000000, &[273]), // 마산
    (0xeba788ec82b0ed95a9ed8fac00000000, &[253]), // 마산합포
    (0xeba788ec82b0ed9a8cec9b9000000000, &[254]), // 마산회원
    (0xeba788ed8fac00000000000000000000, &[13]), // 마포
    (0xeba78cec84b800000000000000000000, &[131]), // 만세
    (0xeba78cec958800000000000000000000, &[91]), // 만안
    (0xebaaa9ed8fac00000000000000000000, &[203]), // 목포
    (0xebacb4ec958800000000000000000000, &[218]), // 무안
    (0xebacb4eca3bc00000000000000000000, &[197]), // 무주
    (0xebacb8eab2bd00000000000000000000, &[235]), // 문경
    (0xebafb8ecb694ed998000000000000000, &[58]), // 미추홀
    (0xebb080ec969100000000000000000000, &[260]), // 밀양
    (0xebb391eca09000000000000000000000, &[133]), // 병점
    (0xebb3b4eba0b900000000000000000000, &[173]), // 보령
    (0xebb3b4ec84b100000000000000000000, &[212]), // 보성
    (0xebb3b4ec9d8000000000000000000000, &[160]), // 보은
    (0xebb489ed999400000000000000000000, &[246]), // 봉화
    (0xebb680ec82b0eca78400000000000000, &[29]), // 부산진
    (0xebb680ec958800000000000000000000, &[202]), // 부안
    (0xebb680ec97ac00000000000000000000, &[180]), // 부여
    (0xebb680ecb29c00000000000000000000, &[93]), // 부천
    (0xebb680ed8f8900000000000000000000, &[61]), // 부평
    (0xebb681eca09ceca3bc00000000000000, &[290]), // 북제주
    (0xebb684eb8bb900000000000000000000, &[88]), // 분당
    (0xec82acec838100000000000000000000, &[39]), // 사상
    (0xec82acecb29c00000000000000000000, &[258]), // 사천
    (0xec82aced959800000000000000000000, &[34]), // 사하
    (0xec82b0ecb2ad00000000000000000000, &[269]), // 산청
    (0xec82bcecb29900000000000000000000, &[141]), // 삼척
    (0xec8381eb8bb900000000000000000000, &[154]), // 상당
    (0xec8381eba19d00000000000000000000, &[101]), // 상록
    (0xec8381eca3bc00000000000000000000, &[234]), // 상주
    (0xec849ceab780ed8fac00000000000000, &[276]), // 서귀포
    (0xec849ceb8c80ebacb800000000000000, &[12]), // 서대문
    (0xec849cebb68100000000000000000000, &[171]), // 서북
    (0xec849cec82b000000000000000000000, &[175]), // 서산
    (0xec849cec9b9000000000000000000000, &[155]), // 서원
    (0xec849cecb29c00000000000000000000, &[181]), // 서천
    (0xec849cecb48800000000000000000000, &[21]), // 서초
    (0xec849ced95b400000000000000000000, &[55]), // 서해
    (0xec84b1eb82a800000000000000000000, &[85]), // 성남
    (0xec84b1eb8f9900000000000000000000, &[3]), // 성동
    (0xec84b1ebb68100000000000000000000, &[7]), // 성북
    (0xec84b1ec82b000000000000000000000, &[252]), // 성산
    (0xec84b1eca3bc00000000000000000000, &[243]), // 성주
    (0xec868cec82ac00000000000000000000, &[95]), // 소사
    (0xec868decb48800000000000000000000, &[140]), // 속초
    (0xec86a1ed8c8c00000000000000000000, &[23]), // 송파
    (0xec8898ec84b100000000000000000000, &[46]), // 수성
    (0xec8898ec988100000000000000000000, &[38]), // 수영
    (0xec8898ec9b9000000000000000000000, &[80]), // 수원
    (0xec8898eca09500000000000000000000, &[86]), // 수정
    (0xec8898eca78000000000000000000000, &[118]), // 수지
    (0xec889cecb0bd00000000000000000000, &[200]), // 순창
    (0xec889cecb29c00000000000000000000, &[205]), // 순천
    (0xec8b9ced9da500000000000000000000, &[111]), // 시흥
    (0xec8ba0ec958800000000000000000000, &[224]), // 신안
    (0xec9584ec82b000000000000000000000, &[174]), // 아산
    (0xec9588eb8f9900000000000000000000, &[230]), // 안동
    (0xec9588ec82b000000000000000000000, &[100]), // 안산
    (0xec9588ec84b100000000000000000000, &[121, 283]), // 안성
    (0xec9588ec969100000000000000000000, &[90]), // 안양
    (0xec9691eab5ac00000000000000000000, &[149]), // 양구
    (0xec9691ec82b000000000000000000000, &[262, 289]), // 양산
    (0xec9691ec969100000000000000000000, &[152]), // 양양
    (0xec9691eca3bc00000000000000000000, &[125, 279]), // 양주
    (0xec9691ecb29c00000000000000000000, &[14]), // 양천
    (0xec9691ed8f8900000000000000000000, &[130]), // 양평
    (0xec97acec889800000000000000000000, &[204]), // 여수
    (0xec97aceca3bc00000000000000000000, &[127, 278]), // 여주
    (0xec97b0eab8b000000000000000000000, &[186]), // 연기
    (0xec97b0ec889800000000000000000000, &[59]), // 연수
    (0xec97b0eca09c00000000000000000000, &[37]), // 연제
    (0xec97b0ecb29c00000000000000000000, &[128]), // 연천
    (0xec9881eab49100000000000000000000, &[220]), // 영광
    (0xec9881eb8d9500000000000000000000, &[240]), // 영덕
    (0xec9881eb8f8400000000000000000000, &[28]), // 영도
    (0xec9881eb8f9900000000000000000000, &[162]), // 영동
    (0xec9881eb93b1ed8fac00000000000000, &[18]), // 영등포
    (0xec9881ec959400000000000000000000, &[217]), // 영암
    (0xec9881ec969100000000000000000000, &[239]), // 영양
    (0xec9881ec9b9400000000000000000000, &[144]), // 영월
    (0xec9881eca28500000000000000000000, &[54]), // 영종
    (0xec9881eca3bc00000000000000000000, &[232]), // 영주
    (0xec9881ecb29c00000000000000000000, &[233]), // 영천
    (0xec9881ed86b500000000000000000000, &[84]), // 영통
    (0xec9888ec82b000000000000000000000, &[184]), // 예산
    (0xec9888ecb29c00000000000000000000, &[245]), // 예천
    (0xec98a4ec82b000000000000000000000, &[110]), // 오산
    (0xec98a4eca09500000000000000000000, &[96]), // 오정
    (0xec98a5ecb29c00000000000000000000, &[161]), // 옥천
    (0xec98b9eca78400000000000000000000, &[64]), // 옹진
    (0xec9984eb8f8400000000000000000000, &[222]), // 완도
    (0xec9984ec82b000000000000000000000, &[188]), // 완산
    (0xec9984eca3bc00000000000000000000, &[195]), // 완주
    (0xec9aa9ec82b000000000000000000000, &[2]), // 용산
    (0xec9aa9ec9db800000000000000000000, &[115, 285]), // 용인
    (0xec9ab8eba68900000000000000000000, &[248]), // 울릉
    (0xec9ab8eca3bc00000000000000000000, &[79]), // 울주
    (0xec9ab8eca78400000000000000000000, &[247]), // 울진
    (0xec9b90ebafb800000000000000000000, &[94]), // 원미
    (0xec9b90eca3bc00000000000000000000, &[136]), // 원주
    (0xec9ca0ec84b100000000000000000000, &[73]), // 유성
    (0xec9d80ed8f8900000000000000000000, &[11]), // 은평
    (0xec9d8cec84b100000000000000000000, &[166]), // 음성
    (0xec9d98eba0b900000000000000000000, &[263]), // 의령
    (0xec9d98ec84b100000000000000000000, &[237]), // 의성
    (0xec9d98ec999500000000000000000000, &[113]), // 의왕
    (0xec9d98eca095ebb68000000000000000, &[89]), // 의정부
    (0xec9d98ecb0bd00000000000000000000, &[251]), // 의창
    (0xec9db4ecb29c00000000000000000000, &[120, 287]), // 이천
    (0xec9db5ec82b000000000000000000000, &[191]), // 익산
    (0xec9db8eca09c00000000000000000000, &[150]), // 인제
    (0xec9dbcec82b0eb8f9900000000000000, &[105]), // 일산동
    (0xec9dbcec82b0ec849c00000000000000, &[106]), // 일산서
    (0xec9e84ec8ba400000000000000000000, &[199]), // 임실
    (0xec9ea5ec84b100000000000000000000, &[221]), // 장성
    (0xec9ea5ec889800000000000000000000, &[198]), // 장수
    (0xec9ea5ec958800000000000000000000, &[81]), // 장안
    (0xec9ea5ed9da500000000000000000000, &[214]), // 장흥
    (0xeca084eca3bc00000000000000000000, &[187]), // 전주
    (0xeca095ec84a000000000000000000000, &[146]), // 정선
    (0xeca095ec9d8d00000000000000000000, &[192]), // 정읍
    (0xeca09cebacbced8fac00000000000000, &[53]), // 제물포
    (0xeca09ceca3bc00000000000000000000, &[275]), // 제주
    (0xeca09cecb29c00000000000000000000, &[159]), // 제천
    (0xeca285eba19c00000000000000000000, &[0]), // 종로
    (0xeca491eb9e9100000000000000000000, &[6]), // 중랑
    (0xeca491ec9b9000000000000000000000, &[87]), // 중원
    (0xeca69ded8f8900000000000000000000, &[163]), // 증평
    (0xeca784eb8f8400000000000000000000, &[223]), // 진도
    (0xeca784ec958800000000000000000000, &[196]), // 진안
    (0xeca784eca3bc00000000000000000000, &[256]), // 진주
    (0xeca784ecb29c00000000000000000000, &[164]), // 진천
    (0xeca784ed95b400000000000000000000, &[255, 274]), // 진해
    (0xecb0bdeb859500000000000000000000, &[265]), // 창녕
    (0xecb0bdec9b9000000000000000000000, &[250]), // 창원
    (0xecb298ec9db800000000000000000000, &[116]), // 처인
    (0xecb29cec958800000000000000000000, &[169]), // 천안
    (0xecb2a0ec9b9000000000000000000000, &[147]), // 철원
    (0xecb2adeb8f8400000000000000000000, &[241]), // 청도
    (0xecb2adec86a100000000000000000000, &[238]), // 청송
    (0xecb2adec969100000000000000000000, &[182]), // 청양
    (0xecb2adec9b9000000000000000000000, &[157, 168]), // 청원
    (0xecb2adeca3bc00000000000000000000, &[153]), // 청주
    (0xecb698ecb29c00000000000000000000, &[135]), // 춘천
    (0xecb6a9eca3bc00000000000000000000, &[158]), // 충주
    (0xecb9a0eab3a100000000000000000000, &[244]), // 칠곡
    (0xed839cebb0b100000000000000000000, &[139]), // 태백
    (0xed839cec958800000000000000000000, &[185]), // 태안
    (0xed86b5ec988100000000000000000000, &[257]), // 통영
    (0xed8c8ceca3bc00000000000000000000, &[119, 286]), // 파주
    (0xed8c94eb8bac00000000000000000000, &[83]), // 팔달
    (0xed8f89ecb0bd00000000000000000000, &[145]), // 평창
    (0xed8f89ed839d00000000000000000000, &[98]), // 평택
    (0xed8facecb29c00000000000000000000, &[126, 280]), // 포천
    (0xed8faced95ad00000000000000000000, &[225]), // 포항
    (0xed9598eb82a800000000000000000000, &[114]), // 하남
    (0xed9598eb8f9900000000000000000000, &[268]), // 하동
    (0xed95a8ec958800000000000000000000, &[264]), // 함안
    (0xed95a8ec969100000000000000000000, &[270]), // 함양
    (0xed95a8ed8f8900000000000000000000, &[219]), // 함평
    (0xed95a9ecb29c00000000000000000000, &[272]), // 합천
    (0xed95b4eb82a800000000000000000000, &[216]), // 해남
    (0xed95b4ec9ab4eb8c8000000000000000, &[33]), // 해운대
    (0xed998dec84b100000000000000000000, &[183]), // 홍성
    (0xed998decb29c00000000000000000000, &[142]), // 홍천
    (0xed9994ec84b100000000000000000000, &[123, 281]), // 화성
    (0xed9994ec889c00000000000000000000, &[213]), // 화순
    (0xed9994ecb29c00000000000000000000, &[148]), // 화천
    (0xed9aa1ec84b100000000000000000000, &[143]), // 횡성
    (0xed9aa8ed968900000000000000000000, &[132]), // 효행
    (0xed9da5eb8d9500000000000000000000, &[156]), // 흥덕
];

