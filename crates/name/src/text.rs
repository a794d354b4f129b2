//! A short text that needs no allocation.

/// Up to 22 bytes stand inline: seven syllables.
#[derive(Clone)]
pub(crate) enum Text {
    Inline { len: u8, bytes: [u8; Text::INLINE] },
    Heap(Box<str>),
}

impl Text {
    const INLINE: usize = 22;

    #[inline]
    pub(crate) fn new(s: &str) -> Text {
        let mut bytes = [0; Text::INLINE];
        match (bytes.get_mut(..s.len()), u8::try_from(s.len())) {
            (Some(head), Ok(len)) => {
                head.copy_from_slice(s.as_bytes());
                Text::Inline { len, bytes }
            }
            _ => Text::Heap(s.into()),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Text::Inline { len, bytes } => {
                let head = bytes.get(..usize::from(*len)).unwrap_or_default();
                std::str::from_utf8(head).unwrap_or_default()
            }
            Text::Heap(s) => s,
        }
    }

    #[cfg(test)]
    pub(crate) const fn is_inline(&self) -> bool {
        matches!(self, Text::Inline { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_texts_read_back() {
        for s in ["", "김", "박차고나온노미", "박차고나온노미새미나"] {
            assert_eq!(Text::new(s).as_str(), s);
        }
        assert!(Text::new("박차고나온노미").is_inline());
        assert!(!Text::new("박차고나온노미새미나").is_inline());
    }
}
