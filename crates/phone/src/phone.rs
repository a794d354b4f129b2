//! The typed value.

use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

use crate::plan::{self, Plan};
use crate::{Kind, Rejected, read};

/// One phone number, possibly with an extension: 16 bytes, no allocation.
///
/// `Display` is the form that Koreans print: `010-2345-6789`, `02-345-6789 내선 12`, `1588-1234`; foreign numbers in
/// international form. `Debug` is masked. Order is that of the international numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone {
    /// Country code and national significant number as one integer: at most 15 digits (E.164).
    number: NonZeroU64,
    /// Where the international form of a foreign number breaks; empty for Korean numbers.
    layout: Layout,
    kind: Kind,
    /// [`Extension::spelled`], zero for none. Three bytes, so that the whole fits in sixteen.
    extension: [u8; 3],
}

/// An extension of one to six digits behind a switchboard; leading zeros count.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Extension {
    /// The digits as an integer behind a leading 1, so that leading zeros survive.
    spelled: u32,
}

/// The breaks of an international form: bit *i* is set when a separator stands before digit *i*.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Layout {
    breaks: u16,
    /// Which of the breaks are hyphens; the others are spaces.
    hyphens: u16,
}

impl Phone {
    /// Reads one number as people type it.
    ///
    /// Whatever [`cleanse`](crate::cleanse) would call clean, normalized, or suspect with a single value, is a number here.
    ///
    /// # Errors
    /// When the text holds no number, several, one that the plan does not have, or one that can be read in two ways.
    #[inline]
    pub fn parse(s: &str) -> Result<Phone, Rejected> {
        read::typed(s)
    }

    /// Reads an international number: `+` and digits, nothing else (ITU-T E.164).
    ///
    /// # Errors
    /// When it has another form or its country's plan does not have it.
    pub fn from_e164(s: &str) -> Result<Phone, Rejected> {
        read::e164(s)
    }

    /// What kind of number it is.
    #[inline]
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The international form of ITU-T E.164, `+821023456789`, without extension.
    #[must_use]
    pub fn e164(&self) -> E164 {
        E164::of(self.number.get())
    }

    /// The extension behind a switchboard.
    #[must_use]
    pub const fn extension(&self) -> Option<Extension> {
        let [a, b, c] = self.extension;
        match u32::from_be_bytes([0, a, b, c]) {
            0 => None,
            spelled => Some(Extension { spelled }),
        }
    }

    /// The area code of a Korean landline as it is printed: `02`, `031`.
    #[must_use]
    pub fn area_code(&self) -> Option<&'static str> {
        if self.kind != Kind::Landline {
            return None;
        }
        let digits = National::of(self);
        let head = plan::breaks(digits.as_slice()).0;
        let code = plan::value(&digits.as_slice()[..head]);
        plan::AREA_CODES.iter().find(|c| c.parse() == Ok(code)).copied()
    }

    /// Whether the customer can be reached there next year: false for 050X numbers, which expire, and for numbers that
    /// belong to services (060).
    #[must_use]
    pub const fn is_contact_point(&self) -> bool {
        !matches!(self.kind, Kind::Personal | Kind::Premium | Kind::Legacy | Kind::Special | Kind::Masked)
    }

    /// A key that is equal for equal numbers, whatever their extensions: the digits of the international number.
    #[inline]
    #[must_use]
    pub const fn key(&self) -> u64 {
        self.number.get()
    }

    /// A Korean number of a kind by its national significant number (without trunk zero).
    #[inline]
    pub(crate) fn korean(kind: Kind, significant: u64) -> Option<Phone> {
        Phone::of_length(kind, significant, length(significant) as usize)
    }

    /// The same when the number of its digits is known.
    #[inline]
    pub(crate) fn of_length(kind: Kind, significant: u64, digits: usize) -> Option<Phone> {
        let number = NonZeroU64::new(82 * POWERS.get(digits)? + significant)?;
        Some(Phone { number, layout: Layout::default(), kind, extension: [0; 3] })
    }

    /// A foreign number by its E.164 digits.
    #[cfg(feature = "international")]
    pub(crate) fn foreign(number: u64, layout: Layout) -> Option<Phone> {
        Some(Phone { number: NonZeroU64::new(number)?, layout, kind: Kind::Foreign, extension: [0; 3] })
    }

    /// How many digits the exchange and the line of a Korean number have together.
    pub(crate) fn subscriber_digits(self) -> u32 {
        let national = National::of(&self);
        let (exchange, _) = plan::breaks(national.as_slice());
        u32::try_from(national.as_slice().len() - exchange).unwrap_or(8)
    }

    /// How many digits the country code of a foreign number has.
    pub(crate) const fn country_code_digits(self) -> u32 {
        self.layout.breaks.trailing_zeros()
    }

    pub(crate) const fn with_extension(self, extension: Extension) -> Phone {
        let [_, a, b, c] = extension.spelled.to_be_bytes();
        Phone { extension: [a, b, c], ..self }
    }

    /// The Korean number with its last digits replaced: the other end of a range.
    pub(crate) fn with_tail(self, tail: u64, digits: u32) -> Option<Phone> {
        let unit = 10u64.pow(digits);
        let number = NonZeroU64::new(self.number.get() / unit * unit + tail)?;
        Some(Phone { number, extension: [0; 3], ..self })
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.printed().as_str())
    }
}

impl Phone {
    /// The printed form, on the stack.
    pub(crate) fn printed(&self) -> Printed {
        let mut text = Printed::default();
        if self.kind == Kind::Foreign {
            self.print_foreign(&mut text);
        } else {
            self.print_korean(&mut text);
        }
        if let Some(extension) = self.extension() {
            text.push_str(" 내선 ");
            extension.print(&mut text);
        }
        text
    }

    #[inline]
    fn print_korean(&self, out: &mut Printed) {
        let national = National::of(self);
        let digits = national.as_slice();
        let (exchange, line) = plan::breaks(digits);
        for (i, &d) in digits.iter().enumerate() {
            if i != 0 && (i == exchange || i == line) {
                out.push(b'-');
            }
            out.push(b'0' + d);
        }
    }

    fn print_foreign(&self, out: &mut Printed) {
        out.push(b'+');
        for (i, d) in self.e164().as_str().bytes().skip(1).enumerate() {
            let bit = 1u16 << i;
            if self.layout.breaks & bit != 0 {
                out.push(if self.layout.hyphens & bit != 0 { b'-' } else { b' ' });
            }
            out.push(d);
        }
    }
}

impl fmt::Debug for Phone {
    /// Masked: kind, area or mobile code, and the last four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.printed();
        let masked = cleanse_core::Masked::new(cleanse_core::FieldKind::Phone, text.as_str());
        write!(f, "Phone({}, {masked})", self.kind)
    }
}

impl FromStr for Phone {
    type Err = Rejected;

    fn from_str(s: &str) -> Result<Phone, Rejected> {
        Phone::parse(s)
    }
}

impl TryFrom<&str> for Phone {
    type Error = Rejected;

    fn try_from(s: &str) -> Result<Phone, Rejected> {
        Phone::parse(s)
    }
}

impl cleanse_core::Field for Phone {
    type Kind = Kind;
}

impl Extension {
    /// An extension by its digits (values 0 to 9); none when there are no digits or more than six.
    pub(crate) fn new(digits: &[u8]) -> Option<Extension> {
        let spelled = digits.iter().try_fold(1u32, |n, &d| n.checked_mul(10)?.checked_add(u32::from(d)))?;
        (10..2_000_000).contains(&spelled).then_some(Extension { spelled })
    }

    fn print(self, out: &mut Printed) {
        for place in (0..self.spelled.max(1).ilog10()).rev() {
            out.push(b'0' + (self.spelled / 10u32.pow(place) % 10) as u8);
        }
    }
}

impl fmt::Display for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Printed::default();
        self.print(&mut text);
        f.pad(text.as_str())
    }
}

impl fmt::Debug for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extension(***)")
    }
}

#[cfg(feature = "international")]
impl Layout {
    /// Reads the breaks off an international form (`+1 212-555-0123`).
    pub(crate) fn of(international: &str) -> Layout {
        let mut layout = Layout::default();
        let mut seen = 0;
        let mut gap = None;
        for c in international.chars() {
            if !c.is_ascii_digit() {
                gap = (seen > 0).then_some(c);
                continue;
            }
            if let Some(separator) = gap.take() {
                layout.breaks |= 1 << seen;
                layout.hyphens |= u16::from(separator == '-') << seen;
            }
            seen = (seen + 1).min(15);
        }
        layout
    }
}

/// The international form of ITU-T E.164: `+` and at most 15 digits, inline.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct E164 {
    bytes: [u8; 16],
    start: u8,
}

impl E164 {
    fn of(number: u64) -> E164 {
        let mut e164 = E164 { bytes: [b'+'; 16], start: 15 };
        let mut rest = number;
        while rest > 0 && e164.start > 0 {
            e164.bytes[usize::from(e164.start)] = b'0' + (rest % 10) as u8;
            rest /= 10;
            e164.start -= 1;
        }
        e164
    }

    /// The text, `+821023456789`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[usize::from(self.start)..]).unwrap_or_default()
    }
}

impl AsRef<str> for E164 {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E164({})", cleanse_core::Masked::new(cleanse_core::FieldKind::Phone, self.as_str()))
    }
}

/// The digits of a Korean number as dialled inside the country.
struct National {
    digits: [u8; 16],
    start: u8,
}

impl National {
    #[inline]
    fn of(phone: &Phone) -> National {
        let mut national = National { digits: [0; 16], start: 16 };
        let mut rest = phone.number.get();
        // The country code is left when two digits are.
        while rest > 99 {
            national.start -= 1;
            national.digits[usize::from(national.start)] = (rest % 10) as u8;
            rest /= 10;
        }
        if phone.kind != Kind::Representative {
            national.start -= 1;
        }
        national
    }

    fn as_slice(&self) -> &[u8] {
        &self.digits[usize::from(self.start)..]
    }
}

/// Powers of ten: what the country code is shifted by.
static POWERS: [u64; 13] = {
    let mut powers = [1; 13];
    let mut i = 1;
    while i < 13 {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// How many decimal digits an integer has.
const fn length(n: u64) -> u32 {
    match n.checked_ilog10() {
        Some(log) => log + 1,
        None => 0,
    }
}

/// A printed number on the stack: 15 digits with their separators and an extension fit.
pub(crate) struct Printed {
    bytes: [u8; 56],
    len: usize,
}

impl Default for Printed {
    fn default() -> Printed {
        Printed { bytes: [0; 56], len: 0 }
    }
}

impl Printed {
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(self.len) {
            *slot = byte;
            self.len += 1;
        }
    }

    fn push_str(&mut self, s: &str) {
        s.bytes().for_each(|b| self.push(b));
    }
}
/// Whether a national string of digits is a number that a [`Phone`] can hold, and of which kind.
pub(crate) fn national(digits: &[u8], plan: Plan) -> Option<Phone> {
    let (Plan::Assigned(kind) | Plan::Unconfirmed(kind)) = plan else { return None };
    Phone::korean(kind, plan::value(digits))
}
