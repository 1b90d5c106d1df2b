//! A line of JSON, field by field, with the bytes of every value as they came.

use clap::{Args, ValueEnum};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::collections::HashSet;
use std::fmt;

/// So many characters of a wrong value are shown.
const SHOWN: usize = 60;

/// What becomes of the fields of a line that the program does not know.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Others {
    /// What to do with fields that are not known here
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = Other::Refuse)]
    other_fields: Other,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Other {
    /// An error of the line: one may be misspelt
    Refuse,
    /// Leave them out of the answer
    Drop,
    /// Give them back behind the answer as they came
    Keep,
}

/// A field and the bytes of its value.
pub(crate) type Field<'l> = (String, &'l RawValue);

/// The fields of a line in their order, none of them twice.
pub(crate) struct Record<'l> {
    fields: Vec<Field<'l>>,
}

impl<'l> Record<'l> {
    pub(crate) fn parse(line: &'l str) -> Result<Self, String> {
        let Fields(fields) = serde_json::from_str(line.trim_ascii_end()).map_err(|error| {
            let what = without_place(&error.to_string());
            match error.column() {
                0 => what,
                column if error.is_data() => format!("column {column}: {what}"),
                column => format!("not JSON such as {{\"text\": \"…\"}}: column {column}: {what}"),
            }
        })?;
        Ok(Self { fields })
    }

    /// The bytes of a field's value, or of a null.
    pub(crate) fn raw(&self, field: &str) -> &'l str {
        let found = self.fields.iter().find(|(name, _)| name == field);
        found.map_or("null", |(_, value)| value.get())
    }

    /// A field that is a string, or absent.
    pub(crate) fn string(&self, field: &str) -> Result<Option<String>, String> {
        let value = self.raw(field);
        serde_json::from_str(value)
            .map_err(|_| format!("{field:?} is not a string: {}", cut(value)))
    }

    /// A field that is data of some other kind, or absent.
    pub(crate) fn data<T: DeserializeOwned>(&self, field: &str) -> Result<Option<T>, String> {
        serde_json::from_str(self.raw(field))
            .map_err(|error| format!("{field:?}: {}", without_place(&error.to_string())))
    }

    /// A field that is an array of strings, or absent.
    pub(crate) fn strings(&self, field: &str) -> Result<Option<Vec<String>>, String> {
        let value = self.raw(field);
        let Ok(items) = serde_json::from_str::<Option<Vec<&RawValue>>>(value) else {
            return Err(format!("{field:?} is not an array: {}", cut(value)));
        };
        let string = |item: &RawValue| {
            let item = item.get();
            serde_json::from_str(item)
                .map_err(|_| format!("{field:?} holds what is not a string: {}", cut(item)))
        };
        items.map(|items| items.into_iter().map(string).collect()).transpose()
    }

    /// The fields beside `known` ones that go behind the answer, which has the fields `answered`
    /// itself.
    ///
    /// # Errors
    ///
    /// If a field stands twice, or is refused, or cannot go there.
    pub(crate) fn others(
        &self,
        known: &[&str],
        answered: &[&str],
        Others { other_fields }: Others,
    ) -> Result<Vec<&Field<'l>>, String> {
        let mut seen = HashSet::new();
        if let Some((name, _)) = self.fields.iter().find(|(name, _)| !seen.insert(name)) {
            return Err(format!("the field {:?} stands twice", cut(name)));
        }
        let others = self.fields.iter().filter(|(name, _)| !known.contains(&name.as_str()));
        let mut kept = Vec::new();
        for other in others {
            let name = cut(&other.0);
            match other_fields {
                Other::Drop => {}
                Other::Keep if answered.contains(&other.0.as_str()) => {
                    return Err(format!("the field {name:?} would stand twice in the answer"));
                }
                Other::Keep => kept.push(other),
                Other::Refuse => {
                    let known: Vec<String> = known.iter().map(|name| format!("{name:?}")).collect();
                    let known = known.join(", ");
                    return Err(format!(
                        "unknown field {name:?}: known are {known}; --other-fields keep or drop takes others"
                    ));
                }
            }
        }
        Ok(kept)
    }
}

/// `{"id":ID,REST,OTHERS}`: an answer with the very bytes of its id and of the fields that go with it.
pub(crate) fn answer(id: &str, rest: &str, others: &[&Field<'_>]) -> String {
    let mut answer = format!("{{\"id\":{id},{rest}");
    for (name, value) in others {
        answer.extend([",", &serde_json::json!(name).to_string(), ":", value.get()]);
    }
    answer.push('}');
    answer
}

/// What is wrong, without the line that it says: that is the first of one.
fn without_place(message: &str) -> String {
    message.split(" at line ").next().unwrap_or_default().to_owned()
}

/// The start of a value, where it is long.
fn cut(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

struct Fields<'l>(Vec<Field<'l>>);

impl<'de: 'l, 'l> Deserialize<'de> for Fields<'l> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor).map(Fields)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Vec<Field<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#"an object such as {"id": 1, "text": "…"}"#)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::with_capacity(map.size_hint().unwrap_or(4));
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(fields)
    }
}
