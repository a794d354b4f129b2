//! What each contact point of a record has: a short list in the order of the fields. Records have one or two of five fields, and
//! stores hold hundreds of thousands of records in memory.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::id::Field;

/// A map from fields that takes no more memory than what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ByField<V>(Vec<(Field, V)>);

impl<V> Default for ByField<V> {
    fn default() -> Self {
        ByField(Vec::new())
    }
}

impl<V> ByField<V> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Field, &V)> {
        self.0.iter().map(|(field, value)| (*field, value))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = Field> {
        self.0.iter().map(|(field, _)| *field)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    pub(crate) fn get(&self, field: Field) -> Option<&V> {
        self.0.iter().find(|(f, _)| *f == field).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, field: Field) -> Option<&mut V> {
        self.0.iter_mut().find(|(f, _)| *f == field).map(|(_, value)| value)
    }

    pub(crate) fn insert(&mut self, field: Field, value: V) {
        match self.place(field) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.make_room(at, field, value),
        }
    }

    pub(crate) fn remove(&mut self, field: Field) {
        self.0.retain(|(f, _)| *f != field);
    }

    fn place(&self, field: Field) -> Result<usize, usize> {
        self.0.binary_search_by_key(&field, |(f, _)| *f)
    }

    fn make_room(&mut self, at: usize, field: Field, value: V) {
        self.0.reserve_exact(1);
        self.0.insert(at, (field, value));
    }
}

impl<V: Default> ByField<V> {
    /// The value of a field, which is there from now on.
    pub(crate) fn or_default(&mut self, field: Field) -> &mut V {
        let at = self.place(field).unwrap_or_else(|at| {
            self.make_room(at, field, V::default());
            at
        });
        &mut self.0[at].1
    }
}

impl<V: Serialize> Serialize for ByField<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for ByField<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Visitor(std::marker::PhantomData))
    }
}

struct Visitor<V>(std::marker::PhantomData<V>);

impl<'de, V: Deserialize<'de>> de::Visitor<'de> for Visitor<V> {
    type Value = ByField<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map from contact points")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut read = ByField::default();
        while let Some((field, value)) = map.next_entry()? {
            read.insert(field, value);
        }
        Ok(read)
    }
}
