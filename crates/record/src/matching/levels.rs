//! The Korean words for how two values agree, and for what else than one person two records may be.

/// Names of levels and classes as models and files have them, with what a Korean reader sees.
const WORDS: &[(&str, &str)] = &[
    ("missing", "값 없음"),
    ("exact", "일치"),
    ("same", "같음"),
    ("near", "유사"),
    ("alike", "약간 유사"),
    ("differ", "다름"),
    ("one slip", "오타 하나 차이"),
    ("two slips", "오타 둘 차이"),
    ("same letters", "같은 글자"),
    // Names.
    ("romanised", "로마자 표기 일치"),
    ("romanised near", "로마자 표기 유사"),
    ("one jamo", "자모 하나 차이"),
    ("syllable slip", "글자 바뀜이나 빠짐"),
    ("one syllable", "한 글자 차이"),
    ("given name only", "이름만 일치"),
    ("surname only", "성만 일치"),
    ("masked", "가린 이름"),
    ("swapped", "성과 이름 바뀜"),
    ("swapped near", "성과 이름 바뀜, 유사"),
    ("surname, given near", "성 일치, 이름 유사"),
    ("given, surname near", "이름 일치, 성 유사"),
    ("both near", "성과 이름 유사"),
    ("surname, given missing", "성 일치, 이름 없음"),
    ("given, surname missing", "이름 일치, 성 없음"),
    ("missing, rest near", "한쪽 없음, 나머지 유사"),
    ("given only", "이름만 일치"),
    ("one part crossed", "한 부분만 엇갈려 일치"),
    ("one part near", "한 부분만 유사"),
    // Phones and mailboxes.
    ("landline", "유선전화 일치"),
    ("alias", "같은 메일함"),
    ("other digits", "숫자만 다름"),
    ("same name elsewhere", "다른 도메인의 같은 아이디"),
    ("same local part", "아이디 일치"),
    // Dates.
    ("day and month swapped", "월과 일 바뀜"),
    ("one digit", "숫자 하나 차이"),
    ("solar and lunar", "양력과 음력"),
    ("one part differs", "연월일 중 하나 다름"),
    ("one part off by one", "연월일 중 하나가 1 차이"),
    ("every part near", "연월일 모두 유사"),
    ("one part equal", "연월일 중 하나만 일치"),
    // Addresses.
    ("full", "상세 주소까지 일치"),
    ("building", "건물 일치"),
    ("unit missing", "건물 일치, 상세 주소 없음"),
    ("other form, same unit", "표기 다름, 동·호 일치"),
    ("other form, same dong", "표기 다름, 동 일치"),
    ("same street and unit, other number", "도로와 동·호 일치, 번호 다름"),
    ("other unit", "동·호 다름"),
    ("same street", "도로 일치"),
    ("same district", "시·군·구 일치"),
    ("same city", "시·도 일치"),
    // Words.
    ("most words", "대부분의 단어 일치"),
    ("some word", "일부 단어 일치"),
    // Who else two records may be.
    ("household", "한 가구"),
    ("dependant", "보호자와 자녀"),
    ("twin", "쌍둥이"),
];

/// The Korean words for a level or a class of a model; those of models that others write stand as they are.
#[must_use]
pub fn korean(level: &str) -> &str {
    WORDS.iter().find(|(name, _)| *name == level).map_or(level, |(_, korean)| korean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_model_speaks_korean() {
        let plan = crate::matching::korean_plan().unwrap();
        for field in plan.fields() {
            let levels = field.comparator().levels().iter().map(|level| &*level.name);
            for level in levels.chain(["missing"]) {
                assert_ne!(korean(level), level, "{}: a level without words", field.name());
            }
        }
        let model: cleanse_dedupe::Model = crate::matching::KOREAN_CUSTOMER.parse().unwrap();
        for class in &model.classes {
            assert_ne!(korean(&class.name), class.name.as_str(), "a class without words");
        }
        assert_eq!(korean("level of another model"), "level of another model");
    }
}
