//! The pieces that an address is read from: words, numbers and the marks between them.

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    Dash,
    Dot,
    /// A comma, or another mark that parts pieces.
    Comma,
    Open,
    Close,
}

/// One piece: a byte range of the cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Atom {
    pub(crate) kind: Kind,
    /// Nothing stands between the piece before and this one.
    pub(crate) glued: bool,
    pub(crate) from: u16,
    pub(crate) to: u16,
}

/// The pieces of a cell. More than fit are no address.
pub(crate) struct Atoms<'a> {
    pub(crate) text: &'a str,
    items: [Atom; Atoms::MOST],
    len: usize,
    /// The cell held more than fits.
    pub(crate) overflow: bool,
}

impl<'a> Atoms<'a> {
    const MOST: usize = 64;
    /// Longer cells are no addresses; positions in shorter ones fit sixteen bits, also after names grew.
    const LONGEST: usize = 60_000;

    /// Cuts `text` from byte `at` on.
    pub(crate) fn cut(text: &'a str, at: usize) -> Atoms<'a> {
        let none = Atom { kind: Kind::Comma, glued: false, from: 0, to: 0 };
        let mut atoms =
            Atoms { text, items: [none; Atoms::MOST], len: 0, overflow: text.len() > Atoms::LONGEST };
        let bytes = if atoms.overflow { &[] } else { text.as_bytes() };
        let (mut i, mut glued) = (at, false);
        while i < bytes.len() {
            let (kind, end) = piece(bytes, i);
            match kind {
                Some(kind) => {
                    atoms.push(Atom { kind, glued, from: i as u16, to: end as u16 });
                    glued = true;
                }
                None => glued = false,
            }
            i = end;
        }
        atoms
    }

    fn push(&mut self, atom: Atom) {
        if self.len < Atoms::MOST {
            self.items[self.len] = atom;
            self.len += 1;
        } else {
            self.overflow = true;
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn get(&self, i: usize) -> Option<Atom> {
        self.items[..self.len].get(i).copied()
    }

    pub(crate) fn kind(&self, i: usize) -> Option<Kind> {
        self.get(i).map(|a| a.kind)
    }

    /// The words of a piece; empty behind the end.
    pub(crate) fn str(&self, i: usize) -> &'a str {
        self.get(i).and_then(|a| self.text.get(usize::from(a.from)..usize::from(a.to))).unwrap_or("")
    }

    pub(crate) fn glued(&self, i: usize) -> bool {
        self.get(i).is_some_and(|a| a.glued)
    }

    /// The word at `i` when it stands directly behind its predecessor.
    pub(crate) fn glued_word(&self, i: usize) -> Option<&'a str> {
        self.get(i).filter(|a| a.glued && a.kind == Kind::Word).map(|_| self.str(i))
    }

    pub(crate) fn is_number(&self, i: usize) -> bool {
        self.kind(i) == Some(Kind::Number)
    }

    pub(crate) fn is_word(&self, i: usize) -> bool {
        self.kind(i) == Some(Kind::Word)
    }

    /// Parts a word: the first `bytes` of it become the piece at `i`, the rest the next one.
    pub(crate) fn split(&mut self, i: usize, bytes: usize) {
        let Some(atom) = self.get(i) else { return };
        if self.len == Atoms::MOST {
            self.overflow = true;
            return;
        }
        self.items.copy_within(i + 1..self.len, i + 2);
        let middle = atom.from + bytes as u16;
        self.items[i].to = middle;
        self.items[i + 1] = Atom { from: middle, glued: true, ..atom };
        self.len += 1;
    }
}

/// The piece at `i` and where it ends; no kind for space.
fn piece(bytes: &[u8], i: usize) -> (Option<Kind>, usize) {
    let run = |like: fn(u8) -> bool| i + bytes[i..].iter().take_while(|&&b| like(b)).count();
    match bytes[i] {
        b'0'..=b'9' => (Some(Kind::Number), run(|b| b.is_ascii_digit())),
        b' ' | b'\t' | b':' | b'_' | b'"' => (None, i + 1),
        b'(' | b'[' | b'{' | b'<' => (Some(Kind::Open), i + 1),
        b')' | b']' | b'}' | b'>' => (Some(Kind::Close), i + 1),
        b'-' => (Some(Kind::Dash), i + 1),
        b'.' => (Some(Kind::Dot), i + 1),
        b',' | b';' | b'/' | b'|' | b'\n' | b'\r' => (Some(Kind::Comma), i + 1),
        _ => match middle_dot(&bytes[i..]) {
            Some(len) => (Some(Kind::Dot), i + len),
            None => (Some(Kind::Word), word_end(bytes, i)),
        },
    }
}

/// Bytes of a middle dot in one of its forms: `·`, `ㆍ`, `・`.
fn middle_dot(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [0xC2, 0xB7, ..] => Some(2),
        [0xE3, 0x86, 0x8D, ..] | [0xE3, 0x83, 0xBB, ..] => Some(3),
        _ => None,
    }
}

fn word_end(bytes: &[u8], from: usize) -> usize {
    let mut i = from;
    while let Some(&b) = bytes.get(i) {
        match b {
            // Hangul syllables: three bytes, and no mark among them.
            0xEA..=0xED => i += 3,
            // Only two lead bytes can open a middle dot.
            0xC2 | 0xE3 if i > from && middle_dot(&bytes[i..]).is_some() => return i,
            0x80.. => i += 1,
            _ if is_word_byte(b) => i += 1,
            _ => return i,
        }
    }
    bytes.len()
}

/// ASCII that is neither a digit nor a mark that parts pieces.
fn is_word_byte(b: u8) -> bool {
    !matches!(
        b,
        b'0'..=b'9'
            | b' '
            | b'\t'
            | b'\n'
            | b'\r'
            | b':'
            | b'_'
            | b'"'
            | b'('
            | b')'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'<'
            | b'>'
            | b'-'
            | b'.'
            | b','
            | b';'
            | b'/'
            | b'|'
    )
}
