//! What somebody meant who typed a name that is none.

use crate::headers::fold_header;

/// The known name that comes nearest to the one that was asked for, if any is near: at most a third of the letters differ,
/// or one name is the beginning or a part of the other. Hangul is compared by its letters, so that 휴대뽄 is near 휴대폰 and
/// far from everything else that has two syllables.
///
/// ```
/// use cleanse_record::nearest;
/// assert_eq!(nearest("encodign", ["encoding", "format"]), Some("encoding"));
/// assert_eq!(nearest("휴대뽄", ["ci", "휴대폰", "휴면일"]), Some("휴대폰"));
/// assert_eq!(nearest("혈액형", ["ci", "휴대폰", "주소"]), None);
/// ```
#[must_use]
pub fn nearest<'k>(asked: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let asked = Name::of(asked);
    let near = known.into_iter().filter_map(|name| Some((asked.distance(&Name::of(name))?, name)));
    near.min().map(|(_, name)| name)
}

/// A name as it is compared.
struct Name {
    folded: String,
    letters: Vec<u8>,
}

impl Name {
    fn of(name: &str) -> Name {
        let folded = fold_header(name);
        let mut letters = Vec::new();
        cleanse_text::dense_jamo(&folded, &mut letters);
        Name { folded, letters }
    }

    /// How many letters differ, where the names are near; letters that changed places are one.
    fn distance(&self, other: &Name) -> Option<usize> {
        let distance = strsim::generic_damerau_levenshtein(&self.letters, &other.letters);
        let longer = self.letters.len().max(other.letters.len());
        let holds = |long: &Name, short: &Name| {
            short.folded.chars().nth(1).is_some() && long.folded.contains(short.folded.as_str())
        };
        let is_near = distance * 3 <= longer || holds(self, other) || holds(other, self);
        (longer > 0 && is_near).then_some(distance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role::Role;

    #[test]
    fn hangul_is_near_by_its_letters() {
        let roles: Vec<&str> = Role::ALL.iter().map(|r| r.label(cleanse_core::Lang::Ko)).collect();
        for (asked, meant) in
            [("휴대뽄", "휴대폰"), ("이매일", "이메일"), ("생년월알", "생년월일"), ("회원 번호", "회원번호")]
        {
            assert_eq!(nearest(asked, roles.iter().copied()), Some(meant), "{asked}");
        }
        assert_eq!(nearest("혈액형", roles.iter().copied()), None);
    }

    #[test]
    fn a_part_of_a_name_is_near() {
        assert_eq!(nearest("휴대폰", ["성명", "고객 휴대폰번호"]), Some("고객 휴대폰번호"));
        assert_eq!(nearest("lost-leading", ["lost-leading-zero", "PHN003"]), Some("lost-leading-zero"));
        assert_eq!(nearest("", ["a"]), None);
        assert_eq!(nearest("x", ["xy", "no"]), None);
    }
}
