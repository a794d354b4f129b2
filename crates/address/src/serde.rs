//! Addresses in serialised data: the canonical form out, everything that `parse` reads in.

use std::borrow::Cow;

use ::serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{Address, Postcode};

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Address, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Address::parse(&text).map_err(de::Error::custom)
    }
}

impl Serialize for Postcode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Postcode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Postcode, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Postcode::parse(&text).map_err(de::Error::custom)
    }
}
