//! A short text that needs no allocation.

/// A text of which up to `N` bytes stand inline and longer ones on the heap: most names and mailboxes are short, and columns hold
/// millions of them.
///
/// ```
/// use cleanse_text::ShortText;
/// let name: ShortText<22> = ShortText::new("김철수");
/// assert_eq!(name.as_str(), "김철수");
/// let mailbox: ShortText<30> = ShortText::concat(&["haneul", "@", "naver.com"]);
/// assert_eq!(mailbox.as_str(), "haneul@naver.com");
/// ```
#[derive(Clone)]
pub struct ShortText<const N: usize>(Place<N>);

#[derive(Clone)]
enum Place<const N: usize> {
    Inline { len: u8, bytes: [u8; N] },
    Heap(Box<str>),
}

impl<const N: usize> ShortText<N> {
    /// Keeps a text.
    #[inline]
    #[must_use]
    pub fn new(s: &str) -> Self {
        let mut bytes = [0; N];
        match (bytes.get_mut(..s.len()), u8::try_from(s.len())) {
            (Some(head), Ok(len)) => {
                head.copy_from_slice(s.as_bytes());
                ShortText(Place::Inline { len, bytes })
            }
            _ => ShortText(Place::Heap(s.into())),
        }
    }

    /// Keeps pieces, one behind the other.
    #[inline]
    #[must_use]
    pub fn concat(pieces: &[&str]) -> Self {
        ShortText(inline(pieces).unwrap_or_else(|| Place::Heap(pieces.concat().into())))
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Place::Inline { len, bytes } => {
                let head = bytes.get(..usize::from(*len)).unwrap_or_default();
                std::str::from_utf8(head).unwrap_or_default()
            }
            Place::Heap(s) => s,
        }
    }
}

#[inline]
fn inline<const N: usize>(pieces: &[&str]) -> Option<Place<N>> {
    let (mut bytes, mut len) = ([0; N], 0);
    for piece in pieces {
        bytes.get_mut(len..len + piece.len())?.copy_from_slice(piece.as_bytes());
        len += piece.len();
    }
    Some(Place::Inline { len: u8::try_from(len).ok()?, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_texts_read_back() {
        for s in ["", "김", "박차고나온노미", "박차고나온노미새미나"] {
            let text: ShortText<22> = ShortText::new(s);
            assert_eq!(text.as_str(), s);
            assert_eq!(matches!(text.0, Place::Inline { .. }), s.len() <= 22, "{s}");
        }
    }

    #[test]
    fn pieces_are_put_together_on_both_sides_of_the_limit() {
        for s in ["a@b.kr", "haneul@a-long-domain.example"] {
            let (local, domain) = s.split_once('@').unwrap();
            assert_eq!(ShortText::<8>::concat(&[local, "@", domain]).as_str(), s);
        }
    }
}
