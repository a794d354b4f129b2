//! Names in hanja, read as Koreans read them.

use cleanse_text::hanja_variant_reading;

use crate::generated::hanja::READINGS;
use crate::likelihood::syllable;
use crate::surname::{self, initial_sound};

/// Whether a character is a hanja that a name may hold.
pub(crate) const fn is_hanja(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}')
}

/// Whether a text holds nothing but hanja.
pub(crate) fn is_all_hanja(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_hanja)
}

/// The text with reading variants folded to the characters that everybody types.
pub(crate) fn folded(text: &str) -> String {
    text.chars().map(|c| hanja_variant_reading(c).map_or(c, |(unified, _)| unified)).collect()
}

/// Whether two characters that begin with a Korean surname are a common Japanese one, which would be read in another way.
pub(crate) fn is_japanese_surname(name: &str) -> bool {
    #[rustfmt::skip]
    const COMMON: [&str; 40] = [
        "田中", "田村", "田辺", "田口", "高橋", "高木", "高田", "高野", "金子", "金田", "金井", "石川", "石井", "石田", "石原", "太田", "河野", "河合",
        "吉田", "吉村", "吉川", "安田", "安藤", "安部", "千葉", "永井", "永田", "西村", "西田", "森田", "森本", "池田", "原田", "水野", "平野", "平田",
        "秋山", "武田", "丸山", "玉井",
    ];
    COMMON.contains(&name)
}

/// A name in hanja read aloud.
pub(crate) struct ReadAloud {
    pub(crate) hangul: String,
    /// Whether a character of the given name has two readings of which neither is the usual one in names.
    pub(crate) doubtful: bool,
    /// Where the given name begins in it.
    pub(crate) given_at: usize,
}

/// Reads a name in hanja, or in hanja and Hangul: `金裕信` is 김유신, `盧民鉉` 노민현, `金哲수` 김철수. `None` when it begins with no
/// surname or a character has no reading.
pub(crate) fn read(name: &str) -> Option<ReadAloud> {
    let chars: Vec<char> = name.chars().collect();
    let (surname, taken) = read_surname(&chars)?;
    let given_at = surname.len();
    let mut hangul = surname;
    let doubtful = chars[taken..].iter().any(|&c| is_doubtful(c));
    match chars[taken..] {
        [only] => hangul.push(read_single(only)?),
        ref given => {
            for (i, &c) in given.iter().enumerate() {
                let before = hangul.chars().next_back().filter(|_| i > 0);
                hangul.push(read_given(c, before)?);
            }
        }
    }
    Some(ReadAloud { hangul, doubtful, given_at })
}

fn read_surname(chars: &[char]) -> Option<(String, usize)> {
    for taken in [2, 1] {
        let Some(head) = chars.get(..taken).filter(|_| chars.len() > taken) else { continue };
        let head: String = head.iter().collect();
        if let Some(surname) = surname::by_hanja(&folded(&head)) {
            return Some((told_by_variant(&head, surname.hangul()), taken));
        }
        if surname::surname(&head).is_some() {
            return Some((head, taken));
        }
    }
    // A surname that is rare or foreign, as 易: its first reading, 역.
    let first = *chars.first().filter(|_| (2..=4).contains(&chars.len()))?;
    Some((readings(first).first()?.to_string(), 1))
}

/// A reading variant tells 유 from 류; it does not make a 금 of a 김.
fn told_by_variant(hanja: &str, usual: &str) -> String {
    let reading =
        hanja.chars().next().and_then(hanja_variant_reading).map(|(_, reading)| reading.to_string());
    let same = |r: &String| {
        surname::surname_class(r) == surname::surname_class(usual) && surname::surname(r).is_some()
    };
    reading.filter(same).unwrap_or_else(|| usual.to_owned())
}

/// The reading of a character of a given name, behind the syllable `before` or at the head. The initial-sound rule speaks at the
/// head (蓮 is 연, behind another syllable 련); 렬 and 률 lose their ㄹ behind a vowel or ㄴ. Of readings that differ in meaning the
/// one that names use is taken.
fn read_given(c: char, before: Option<char>) -> Option<char> {
    if cleanse_text::is_syllable(c) {
        return Some(c);
    }
    if let Some((_, reading)) = hanja_variant_reading(c) {
        return Some(reading);
    }
    let best = usual_reading(c).or_else(|| {
        let habit = |&r: &char| u16::from(syllable(r).first.min(syllable(r).last));
        distinct_readings(c).into_iter().min_by_key(habit)
    })?;
    Some(match before {
        None => initial_sound(best).unwrap_or(best),
        Some(before) => after(best, before),
    })
}

/// The reading of a given name of one character. Spelling rule 11, note 2, leaves such a name its ㄹ (신립, 제갈량); the usual form
/// is taken.
fn read_single(c: char) -> Option<char> {
    if cleanse_text::is_syllable(c) {
        return Some(c);
    }
    match usual_reading(c) {
        Some(usual) => Some(usual),
        None => readings(c).into_iter().min_by_key(|&r| syllable(r).single),
    }
}

/// The readings of a character, without those that the initial-sound rule makes of another one.
fn distinct_readings(c: char) -> Vec<char> {
    let all = readings(c);
    let hard = |r: &char| !all.iter().any(|&o| initial_sound(o) == Some(*r));
    all.iter().copied().filter(hard).collect()
}

/// Whether nobody can tell how a character of a given name is read.
fn is_doubtful(c: char) -> bool {
    !cleanse_text::is_syllable(c)
        && hanja_variant_reading(c).is_none()
        && usual_reading(c).is_none()
        && distinct_readings(c).len() > 1
}

/// The reading that names use of a character with several, where dictionaries and bearers agree: 均 is 균 and hardly ever 연.
fn usual_reading(c: char) -> Option<char> {
    USUAL_READINGS.iter().find(|(_, characters)| characters.contains(c)).map(|&(reading, _)| reading)
}

static USUAL_READINGS: [(char, &str); 61] = [
    ('가', "賈"),
    ('강', "降"),
    ('경', "更"),
    ('계', "契"),
    ('공', "珙"),
    ('구', "句龜"),
    ('균', "均"),
    ('금', "金"),
    ('기', "祇圻"),
    ('다', "茶"),
    ('단', "丹"),
    ('도', "度"),
    ('독', "讀"),
    ('동', "洞"),
    ('락', "樂楽"),
    ('면', "眠"),
    ('박', "珀"),
    ('복', "復"),
    ('북', "北"),
    ('빈', "豳"),
    ('상', "樣狀嫦"),
    ('색', "索"),
    ('서', "悆"),
    ('설', "說"),
    ('성', "省"),
    ('세', "洗"),
    ('소', "昭炤"),
    ('수', "需數"),
    ('순', "純"),
    ('습', "拾"),
    ('식', "識"),
    ('신', "愼"),
    ('실', "實"),
    ('아', "兒"),
    ('악', "惡"),
    ('약', "若約"),
    ('엽', "葉"),
    ('염', "炎"),
    ('영', "瑩"),
    ('예', "豫艾"),
    ('완', "婉阮宛"),
    ('원', "員"),
    ('위', "煒"),
    ('윤', "玧"),
    ('은', "㥼"),
    ('의', "猗"),
    ('자', "刺"),
    ('정', "婧"),
    ('제', "祭"),
    ('조', "調"),
    ('진', "辰塡"),
    ('창', "漺"),
    ('책', "責"),
    ('침', "沈"),
    ('택', "宅"),
    ('패', "貝"),
    ('편', "便"),
    ('포', "暴"),
    ('행', "行"),
    ('혜', "彗"),
    ('홍', "䜫"),
];

fn after(reading: char, before: char) -> char {
    const NIEUN_TAIL: u8 = 4;
    let open = cleanse_text::decompose(before).is_some_and(|(_, _, tail)| tail == 0 || tail == NIEUN_TAIL);
    match reading {
        '렬' if open => '열',
        '률' if open => '율',
        other => other,
    }
}

fn readings(c: char) -> Vec<char> {
    if let Some((_, reading)) = hanja_variant_reading(c) {
        return vec![reading];
    }
    match READINGS.binary_search_by_key(&c, |(h, _)| *h) {
        Ok(at) => READINGS[at].1.iter().copied().filter(|&r| r != '\0').collect(),
        Err(_) => Vec::new(),
    }
}

/// Where the surname of a Hangul name ends, told by its hanja.
pub(crate) fn surname_end(hangul: &str, hanja: &str) -> Option<usize> {
    let characters: Vec<char> = hanja.chars().collect();
    let (surname, _) = read_surname(&characters)?;
    let at = hangul.char_indices().nth(surname.chars().count())?.0;
    agrees(hangul, hanja).then_some(at)
}

/// Whether a Hangul name can be the reading of these hanja, syllable by syllable; the initial-sound rule and surnames have their
/// leave.
pub(crate) fn agrees(hangul: &str, hanja: &str) -> bool {
    let hanja: Vec<char> = hanja.chars().filter(|c| !c.is_whitespace()).collect();
    let surname = read_surname(&hanja).map(|(s, _)| s);
    let same_length = hangul.chars().count() == hanja.len();
    let head = surname.as_deref().is_some_and(|s| hangul.starts_with(s));
    same_length
        && hangul.chars().zip(&hanja).enumerate().all(|(i, (syllable, &c))| {
            let fits = |&r: &char| {
                r == syllable || initial_sound(r) == Some(syllable) || initial_sound(syllable) == Some(r)
            };
            (i == 0 && head) || c == syllable || readings(c).iter().any(fits)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(READINGS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn surnames_and_initial_sounds() {
        for (hanja, hangul) in [
            ("金裕信", "김유신"),
            ("李舜臣", "이순신"),
            ("盧民鉉", "노민현"),
            ("柳寬順", "유관순"),
            ("南宮檍", "남궁억"),
            ("諸葛亮", "제갈량"),
            ("柳成龍", "유성룡"),
            ("羅蕙珍", "나혜진"),
            ("金水蓮", "김수련"),
            ("金蓮花", "김연화"),
            ("梁柱洙", "양주수"),
            ("金玖", "김구"),
            ("趙龍烈", "조용렬"),
            ("崔宰律", "최재율"),
            ("金哲수", "김철수"),
            ("金玉均", "김옥균"),
            ("金純子", "김순자"),
            ("朴實", "박실"),
            ("李若雨", "이약우"),
            ("\u{F90A}哲洙", "김철수"),
            ("\u{F9E1}舜臣", "이순신"),
        ] {
            assert_eq!(read(hanja).map(|r| r.hangul).as_deref(), Some(hangul), "{hanja}");
        }
    }

    #[test]
    fn hangul_and_hanja_agree() {
        assert!(agrees("류성룡", "柳成龍") && agrees("유성룡", "柳成龍") && agrees("김유신", "金裕信"));
        assert!(!agrees("김철수", "李舜臣") && !agrees("김철수", "金哲"));
    }
}
