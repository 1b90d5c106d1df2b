//! Options of `Summarizer` from a file.

use super::file;
use super::text::BadBytes;
use ringkas::Summarizer;
use serde_json::{Map, Value};
use std::path::Path;

/// What a file of options says.
#[derive(Clone, Debug)]
pub(crate) struct Preset {
    pub(crate) summarizer: Summarizer,
    /// Whether it says how texts are marked up, be it what is so by default.
    pub(crate) has_format: bool,
}

/// Reads the JSON that `serde` makes of a `Summarizer`, with any of its fields.
pub(crate) fn read(name: &str) -> Result<Preset, String> {
    let text = file::read(Path::new(name), BadBytes::Refuse).map_err(|error| error.to_string())?;
    let text = text.trim_start_matches('\u{feff}');
    let summarizer = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let fields: Map<String, Value> =
        serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(Preset { summarizer, has_format: fields.contains_key("format") })
}
