//! One value in, one small object out: `cleansekit.phone("010.2345.6789")`.

use std::fmt::Display;

use cleanse_core::{Cleansed, Context, Date, Field, FieldKind, NoteKind, SHIPPED_DATA_DATE, Verdict};
use cleanse_record::guarded;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

use crate::rules::Finding;

/// A date given as text or as `datetime.date`; the data date of the shipped tables where none is given.
pub(crate) fn as_of(date: Option<&Bound<'_, PyAny>>) -> PyResult<Date> {
    let Some(date) = date else { return Ok(SHIPPED_DATA_DATE) };
    let text = date.str()?;
    let text = text.to_string_lossy();
    text.parse().map_err(|_| PyValueError::new_err(format!("as_of is a date like 2026-01-31, not `{text}`")))
}

/// The likeliest reading of a value that somebody has to confirm.
fn suggestion<T: Field + Display>(cleansed: &Cleansed<T>) -> Option<String> {
    match (cleansed.suggestions.first(), cleansed.verdict, &cleansed.value) {
        (Some(first), ..) => Some(first.to_string()),
        (None, Verdict::Suspect, Some(value)) => Some(value.to_string()),
        _ => None,
    }
}

fn texts<T: Display>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

/// Python's way of writing a string, or `None`.
fn quoted(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |t| format!("'{}'", t.replace('\\', "\\\\").replace('\'', "\\'")))
}

/// A class for the result of one field crate, and the function that makes it.
macro_rules! field {
    (
        $(#[doc = $doc:literal])*
        $class:ident, $function:ident: $value:ty = $cleanse:expr, kind: $kind:expr, shown: [$($shown:ident),*];
        $($(#[doc = $part_doc:literal])* $part:ident($v:ident) -> $part_type:ty = $part_of:expr;)*
    ) => {
        $(#[doc = $doc])*
        #[pyclass(frozen, module = "cleansekit")]
        pub(crate) struct $class {
            input: Py<PyString>,
            cleansed: Cleansed<$value>,
        }

        #[pymethods]
        impl $class {
            /// The text as it was given.
            #[getter]
            fn input<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
                self.input.bind(py).clone()
            }

            /// ``clean``, ``normalized``, ``suspect``, ``invalid`` or ``empty``.
            #[getter]
            fn verdict(&self) -> &'static str {
                self.cleansed.verdict.as_str()
            }

            /// The canonical form, or ``None``.
            #[getter]
            fn value(&self) -> Option<String> {
                self.cleansed.value.as_ref().map(ToString::to_string)
            }

            /// What kind of value it is, where values of the field have kinds.
            #[getter]
            fn kind(&self) -> Option<&'static str> {
                let named: fn(<$value as Field>::Kind) -> Option<&'static str> = $kind;
                self.cleansed.kind.and_then(named)
            }

            /// The likeliest reading of a suspect value, in the form of ``value``. A guess: it is never applied.
            #[getter]
            fn suggestion(&self) -> Option<String> {
                suggestion(&self.cleansed)
            }

            /// Every reading of a suspect value, likeliest first.
            #[getter]
            fn suggestions(&self) -> Vec<String> {
                texts(&self.cleansed.suggestions)
            }

            /// Further values that the cell held.
            #[getter]
            fn others(&self) -> Vec<String> {
                texts(&self.cleansed.others)
            }

            /// What a safe fix took out of the value: nothing is lost.
            #[getter]
            fn notes(&self) -> Vec<&str> {
                self.cleansed.notes.iter().map(|note| &*note.text).collect()
            }

            /// The title that was taken out of the value, such as 님.
            #[getter]
            fn title(&self) -> Option<&str> {
                self.cleansed.notes.iter().find(|n| n.kind == NoteKind::Title).map(|n| &*n.text)
            }

            /// The rules that the value breaks.
            #[getter]
            fn findings(&self) -> Vec<Finding> {
                self.cleansed.findings.iter().cloned().map(Finding).collect()
            }

            $(
                $(#[doc = $part_doc])*
                #[getter]
                fn $part(&self) -> Option<$part_type> {
                    let $v = self.cleansed.value.as_ref()?;
                    $part_of
                }
            )*

            /// Everything as a dictionary, with the keys of ``cleanse normalize``.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
                let dict = PyDict::new(py);
                dict.set_item("input", &self.input)?;
                dict.set_item("verdict", self.verdict())?;
                dict.set_item("value", self.value())?;
                $(dict.set_item(stringify!($part).trim_end_matches('_'), self.$part())?;)*
                dict.set_item("kind", self.kind())?;
                dict.set_item("suggestion", self.suggestion())?;
                dict.set_item("suggestions", self.suggestions())?;
                dict.set_item("others", self.others())?;
                dict.set_item("notes", self.notes())?;
                dict.set_item("title", self.title())?;
                let findings = PyList::empty(py);
                for finding in &self.cleansed.findings {
                    let one = PyDict::new(py);
                    one.set_item("rule", finding.rule.code)?;
                    one.set_item("applicability", finding.rule.applicability.as_str())?;
                    findings.append(one)?;
                }
                dict.set_item("findings", findings)?;
                Ok(dict)
            }

            fn __repr__(&self) -> String {
                let shown: &[(&str, Option<String>)] = &[
                    ("value", self.value()),
                    $((stringify!($shown), self.$shown().map(|t| t.to_string())),)*
                ];
                let shown = shown.iter().map(|(name, text)| format!("{name}={}, ", quoted(text.as_deref())));
                format!("{}({}verdict='{}')", stringify!($class), shown.collect::<String>(), self.verdict())
            }

            fn __eq__(&self, py: Python<'_>, other: &$class) -> PyResult<bool> {
                Ok(self.input.bind(py).as_any().eq(other.input.bind(py).as_any())?
                    && self.cleansed.verdict == other.cleansed.verdict
                    && self.value() == other.value())
            }

            fn __bool__(&self) -> bool {
                self.cleansed.verdict.is_usable()
            }
        }

        $(#[doc = $doc])*
        ///
        /// ``as_of`` (text or ``datetime.date``) is the day at which dated facts are judged; ``area`` the area code that a
        /// local phone number belongs to.
        #[pyfunction]
        #[pyo3(signature = (value, *, as_of = None, area = None))]
        pub(crate) fn $function(
            value: Bound<'_, PyString>,
            as_of: Option<&Bound<'_, PyAny>>,
            area: Option<&str>,
        ) -> PyResult<$class> {
            let cx = Context { as_of: crate::scalar::as_of(as_of)?, area };
            let read: fn(&str, &Context<'_>) -> Cleansed<$value> = $cleanse;
            let cleansed = guarded(FieldKind::$class, &value.to_cow()?, |cell| read(cell, &cx));
            Ok($class { input: value.unbind(), cleansed })
        }
    };
}

field! {
    /// A phone number, read after the Korean numbering plan.
    Phone, phone: cleanse_phone::Phone = cleanse_phone::cleanse, kind: |k| Some(k.as_str()), shown: [e164, kind];
    /// The international form, ``+821023456789``.
    e164(v) -> String = Some(v.e164().as_str().to_owned());
    /// The extension, where the cell held one.
    extension(v) -> String = v.extension().map(|e| e.to_string());
}

field! {
    /// A person's or an organisation's name.
    Name, name: cleanse_name::PersonName = cleanse_name::cleanse, kind: |k| Some(k.as_str()), shown: [surname, given];
    /// The surname.
    surname(v) -> String = Some(v.surname().to_owned()).filter(|s| !s.is_empty());
    /// The given name.
    given(v) -> String = Some(v.given().to_owned()).filter(|s| !s.is_empty());
    /// The name in Chinese characters, where the cell held it.
    hanja(v) -> String = v.hanja().map(str::to_owned);
    /// The name in Latin letters.
    romanized(v) -> String = Some(v.romanized()).filter(|s| !s.is_empty());
}

field! {
    /// A mailbox.
    Email, email: cleanse_email::Email = cleanse_email::cleanse, kind: |_| None, shown: [provider];
    /// The part before the ``@``.
    local(v) -> String = Some(v.local().to_owned());
    /// The domain, in Hangul where it has any.
    domain(v) -> String = Some(v.domain().to_owned());
    /// The domain as mail servers know it.
    ascii_domain(v) -> String = Some(v.ascii_domain().into_owned());
    /// The mailbox that the provider's rules make equal.
    canonical(v) -> String = Some(v.canonical().into_owned());
    /// The provider, where it is known.
    provider(v) -> &'static str = v.provider();
    /// How the address stands in the mail standards: ``valid``, ``rfc5321-unusual`` ….
    class_(v) -> &'static str = Some(v.class().as_str());
}

field! {
    /// A postal address.
    Address, address: cleanse_address::Address = cleanse_address::cleanse, kind: |_| None, shown: [postcode];
    /// The province or metropolitan city.
    province(v) -> String = v.province().map(str::to_owned);
    /// The city, county or district.
    city(v) -> String = v.city().map(str::to_owned);
    /// The road and the number on it.
    road(v) -> String = v.road().map(str::to_owned);
    /// The lot.
    lot(v) -> String = v.lot().map(str::to_owned);
    /// Building, floor and room.
    unit(v) -> String = v.unit().map(str::to_owned);
    /// The postcode.
    postcode(v) -> String = v.postcode().map(|p| p.to_string());
}

field! {
    /// A birth date.
    BirthDate, birth_date: cleanse_ident::BirthDate = cleanse_ident::BirthDate::cleanse, kind: |_| None, shown: [];
    /// The year.
    year(v) -> u16 = Some(v.year());
    /// The month, 1 to 12.
    month(v) -> u8 = Some(v.month());
    /// The day of the month.
    day(v) -> u8 = Some(v.day());
}

field! {
    /// A business registration number.
    BusinessNumber, business_number: cleanse_ident::BusinessNumber = cleanse_ident::BusinessNumber::cleanse,
    kind: |_| None, shown: [];
}
