//! Options from data.

use super::Summarizer;
use crate::options::Options;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;

impl<'de> Deserialize<'de> for Summarizer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A person writes names; in their order alone, options are told apart by programs only.
        let options = if deserializer.is_human_readable() {
            deserializer.deserialize_map(NamedOptions)
        } else {
            Options::deserialize(deserializer)
        };
        options.map(|options| Self { options })
    }
}

struct NamedOptions;

impl<'de> Visitor<'de> for NamedOptions {
    type Value = Options;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("options by name, such as {\"lead_bias\": 0.2}")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Options, A::Error> {
        Options::deserialize(MapAccessDeserializer::new(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::value::{Error, SeqDeserializer};
    use serde::forward_to_deserialize_any;

    /// A format for programs, in which all options are left out.
    struct Compact;

    impl<'de> Deserializer<'de> for Compact {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_seq(SeqDeserializer::<_, Error>::new(std::iter::empty::<u8>()))
        }

        fn is_human_readable(&self) -> bool {
            false
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn programs_may_leave_names_out() {
        assert_eq!(Summarizer::deserialize(Compact), Ok(Summarizer::new()));
    }

    #[track_caller]
    fn check(json: &str, expected: &str) {
        let error = serde_json::from_str::<Summarizer>(json).expect_err(json).to_string();
        assert!(error.starts_with(expected), "{json}: {error}");
    }

    #[test]
    fn errors_name_the_field_and_what_it_takes() {
        check(
            r#"{"language": 7}"#,
            "language: invalid type: integer `7`, expected a string at line 1 column",
        );
        check(r#"{"language": "tlh"}"#, "language: unknown language \"tlh\"");
        check(r#"{"format": true}"#, "format: invalid type: boolean `true`, expected a string");
        check(r#"{"similarity": []}"#, "similarity: invalid type: sequence, expected a string");
        check(r#"{"ranker": null}"#, "ranker: invalid type: null, expected a string");
        check(
            r#"{"lead_bias": "much"}"#,
            "lead_bias: invalid type: string \"much\", expected a number from 0 to 1",
        );
        check(
            r#"{"form_bias": null}"#,
            "form_bias: invalid type: null, expected a number from 0 to 1",
        );
        check(r#"{"diversity": 1.5}"#, "diversity 1.5 is not from 0 to 1");
        check(
            r#"{"stop_words": "Reuters"}"#,
            "stop_words: invalid type: string \"Reuters\", expected a sequence",
        );
        check(r#"{"title": 7}"#, "title: invalid type: integer `7`, expected a string");
        check(r#"{"query": {}}"#, "query: invalid type: map, expected a string");
        check(r#"{"cut": 1}"#, "cut: invalid type: integer `1`, expected a boolean");
        check(r#"{"lang": "id"}"#, "unknown field `lang`, expected one of `language`, ");
    }

    #[test]
    fn options_have_names() {
        for json in
            ["[]", r#"["id"]"#, r#"[null, "text", null, "degree", 0.2, 1, 0.6, [], null, null]"#]
        {
            check(
                json,
                "invalid type: sequence, expected options by name, such as {\"lead_bias\": 0.2}",
            );
        }
        check("null", "invalid type: null, expected options by name");
        assert_eq!(serde_json::from_str::<Summarizer>("{}").ok(), Some(Summarizer::new()));
    }
}
