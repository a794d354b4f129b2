//! Splitting a Hangul name into surname and given name.

use crate::likelihood;

/// How a name splits, and how else it might.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split<'a> {
    /// The likelier surname.
    pub surname: &'a str,
    /// The given name behind it.
    pub given: &'a str,
    /// The other reading, when a compound surname and a surname of one syllable both fit.
    pub other: Option<(&'a str, &'a str)>,
}

/// Splits a Hangul name without blanks into surname and given name, by how many people bear the surname and how usual the given
/// name is. `None` when it begins with no surname of the table.
///
/// ```
/// use cleanse_name::split;
/// let name = split("황보라").unwrap();
/// assert_eq!((name.surname, name.given), ("황", "보라"));
/// assert_eq!(name.other, Some(("황보", "라")));
/// assert_eq!(split("남궁민").unwrap().surname, "남궁");
/// assert_eq!(split("김철수").unwrap().other, None);
/// ```
#[must_use]
pub fn split(name: &str) -> Option<Split<'_>> {
    let [best, other] = likelihood::readings(name);
    let (surname, given) = name.split_at(best?.at);
    Some(Split { surname, given, other: other.map(|r| name.split_at(r.at)) })
}
