//! A trained model as a file: a nightly job reuses what was learned once.

use std::path::Path;

use cleanse_dedupe::Trained;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// What the file calls itself.
const FORMAT: &str = "cleanse-model";

/// A model file together with what was learned from data. It holds frequencies of agreement and no personal data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SavedModel {
    format: String,
    /// The text of the model file; none for the shipped model of Korean customers.
    pub(crate) model: Option<String>,
    pub(crate) trained: Trained,
}

impl SavedModel {
    pub(crate) fn new(model: Option<String>, trained: Trained) -> SavedModel {
        SavedModel { format: FORMAT.to_owned(), model, trained }
    }

    /// Whether a text is a saved model rather than a model file: JSON begins with a brace, TOML does not.
    #[must_use]
    pub fn is_saved(text: &str) -> bool {
        text.trim_start().starts_with('{')
    }

    /// Reads a saved model.
    ///
    /// # Errors
    /// When the text is something else.
    pub fn read(text: &str, path: &Path) -> Result<SavedModel, Error> {
        let saved: SavedModel =
            serde_json::from_str(text).map_err(|e| Error::damaged(path, e.line() as u64))?;
        if saved.format == FORMAT { Ok(saved) } else { Err(Error::damaged(path, 1)) }
    }

    /// The file.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        // Strings and numbers always serialise.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}
