//! Phones in serialised data: the printed form out, everything that [`Phone::parse`] reads in.

use std::borrow::Cow;

use ::serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::Phone;

impl Serialize for Phone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Phone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Phone, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Phone::parse(&text).map_err(de::Error::custom)
    }
}
