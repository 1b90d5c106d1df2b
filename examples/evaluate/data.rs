//! Data sets: JSON Lines of texts with references.

use crate::rouge::Reference;
use serde_json::Value;
use std::fs;
use std::io;
use std::path::Path;

/// A file of documents.
pub(crate) struct Set {
    /// The stem of the file's name.
    pub(crate) name: String,
    pub(crate) records: Vec<Record>,
}

/// What is summarized at once: a text, or several on one matter.
pub(crate) struct Record {
    /// The number of its line, from 1.
    pub(crate) line: usize,
    pub(crate) documents: Vec<String>,
    pub(crate) title: Option<String>,
    pub(crate) refs: Vec<Reference>,
}

impl Record {
    /// The texts as the crate wants them.
    pub(crate) fn documents(&self) -> Vec<&str> {
        self.documents.iter().map(String::as_str).collect()
    }
}

/// Reads a data set; blank lines are passed over.
///
/// # Errors
///
/// If the file cannot be read, has a bad line, which is named, or no document.
pub(crate) fn read(path: &Path) -> io::Result<Set> {
    let named = |what: String| io::Error::other(format!("{}: {what}", path.display()));
    let bytes = fs::read(path).map_err(|error| named(error.to_string()))?;
    // Some programs put a byte order mark before the first line.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let mut records = Vec::new();
    for (at, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        if !line.trim_ascii().is_empty() {
            let line_number = at + 1;
            let bad = |what| named(format!("line {line_number}: {what}"));
            records.push(record(line, line_number).map_err(bad)?);
        }
    }
    if records.is_empty() {
        return Err(named("no documents".to_owned()));
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Set { name, records })
}

fn record(line: &[u8], number: usize) -> Result<Record, String> {
    let line = std::str::from_utf8(line)
        .map_err(|error| format!("not UTF-8 from byte {} on", error.valid_up_to()))?;
    let value: Value = serde_json::from_str(line).map_err(|error| not_json(&error))?;
    if !value.is_object() {
        return Err("not a JSON object".to_owned());
    }
    let title = string(&value, "title")?.filter(|title| !title.is_empty());
    let refs = strings(&value, "refs")?.ok_or("\"refs\" is missing")?;
    if refs.is_empty() {
        return Err("\"refs\" is empty".to_owned());
    }
    Ok(Record {
        line: number,
        documents: documents(&value)?,
        title,
        refs: refs.iter().map(|text| Reference::new(text)).collect(),
    })
}

/// What the parser says, without the line number, which is that of the line alone.
fn not_json(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let what = message.rsplit_once(" at line ").map_or(message.as_str(), |(what, _)| what);
    format!("not JSON: column {}: {what}", error.column())
}

fn documents(value: &Value) -> Result<Vec<String>, String> {
    let text = string(value, "text")?.map(|text| vec![text]);
    let given = [text, strings(value, "docs")?, strings(value, "documents")?];
    let mut given = given.into_iter().flatten();
    match (given.next(), given.next()) {
        (Some(documents), None) => Ok(documents),
        (None, _) => Err("\"text\" or \"docs\" is missing".to_owned()),
        (Some(_), Some(_)) => Err("more than one of \"text\", \"docs\", \"documents\"".to_owned()),
    }
}

/// A field that is a string, or absent.
fn string(value: &Value, field: &str) -> Result<Option<String>, String> {
    match &value[field] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        _ => Err(format!("{field:?} is not a string")),
    }
}

/// A field that is an array of strings, or absent.
fn strings(value: &Value, field: &str) -> Result<Option<Vec<String>>, String> {
    let wrong = || format!("{field:?} is not an array of strings");
    match &value[field] {
        Value::Null => Ok(None),
        Value::Array(items) => {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            texts.collect::<Option<_>>().map(Some).ok_or_else(wrong)
        }
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_one_text_or_several() {
        for line in [
            r#"{"text": "A.", "refs": ["B."], "id": 7}"#,
            r#"{"docs": ["A."], "refs": ["B."], "title": ""}"#,
            r#"{"documents": ["A."], "refs": ["B."], "title": null, "text": null}"#,
        ] {
            let record = record(line.as_bytes(), 1).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!((record.documents(), record.title.as_deref()), (vec!["A."], None), "{line}");
        }
    }

    #[test]
    fn says_what_is_wrong_with_a_line() {
        let cases: [(&[u8], &str); 11] = [
            (b"{", "not JSON: column 1: EOF while parsing an object"),
            (b"[]", "not a JSON object"),
            (b"{\"text\": \"\xff\"}", "not UTF-8 from byte 10 on"),
            (br#"{"text": ""}"#, "\"refs\" is missing"),
            (br#"{"text": "", "refs": []}"#, "\"refs\" is empty"),
            (br#"{"text": "", "refs": "A."}"#, "\"refs\" is not an array of strings"),
            (br#"{"text": "", "refs": [1]}"#, "\"refs\" is not an array of strings"),
            (br#"{"text": 1, "refs": ["A."]}"#, "\"text\" is not a string"),
            (br#"{"text": "", "title": [], "refs": ["A."]}"#, "\"title\" is not a string"),
            (br#"{"refs": ["A."]}"#, "\"text\" or \"docs\" is missing"),
            (
                br#"{"text": "", "docs": [], "refs": ["A."]}"#,
                "more than one of \"text\", \"docs\", \"documents\"",
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(record(line, 1).err().as_deref(), Some(expected));
        }
    }
}
