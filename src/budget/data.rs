//! Budgets to data, and from it.

use super::{Budget, Within};
use crate::number::data::{Count, Share};
use serde::de::{Deserialize, Deserializer, Error as _, Expected, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::fmt;

/// The names of the bounds.
const BOUNDS: [&str; 5] = ["sentences", "words", "chars", "bytes", "ratio"];

impl Serialize for Budget<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (sentences, within) = match *self {
            Self::Sentences(max) => (Some(max), None),
            Self::Both { sentences, within } => (Some(sentences), Some(within.budget())),
            alone => (None, Some(alone)),
        };
        let bounds = usize::from(sentences.is_some()) + usize::from(within.is_some());
        let mut map = serializer.serialize_map(Some(bounds))?;
        if let Some(max) = sentences {
            map.serialize_entry("sentences", &max)?;
        }
        match within {
            Some(Self::Words(max)) => map.serialize_entry("words", &max)?,
            Some(Self::Chars(max)) => map.serialize_entry("chars", &max)?,
            Some(Self::Bytes(max)) => map.serialize_entry("bytes", &max)?,
            Some(Self::Ratio(ratio)) => {
                // As which it counts, also where it is not a number.
                let share = if ratio > 0.0 { ratio.min(1.0) } else { 0.0 };
                map.serialize_entry("ratio", &share)?;
            }
            Some(Self::Counted { .. }) => {
                return Err(S::Error::custom("a counter of the caller cannot be written as data"));
            }
            Some(Self::Sentences(_) | Self::Both { .. }) | None => {}
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Budget<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Bounds).map(|(sentences, within)| match (sentences, within) {
            (Some(sentences), Some(within)) => Self::both(sentences, within.budget()),
            (sentences, within) => {
                within.map_or(Self::Sentences(sentences.unwrap_or_default()), Within::budget)
            }
        })
    }
}

struct Bounds;

impl<'de> Visitor<'de> for Bounds {
    type Value = (Option<usize>, Option<Within<'static>>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#"a bound by name, such as {"chars": 280} or {"sentences": 2, "chars": 280}"#)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut sentences, mut within) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            let Some(&name) = BOUNDS.iter().find(|&&name| name == key) else {
                return Err(A::Error::unknown_field(&key, &BOUNDS));
            };
            if name == "sentences" {
                if sentences.replace(count(name, &mut map)?).is_some() {
                    return Err(A::Error::duplicate_field(name));
                }
                continue;
            }
            let bound = match name {
                "words" => Within::Words(count(name, &mut map)?),
                "chars" => Within::Chars(count(name, &mut map)?),
                "bytes" => Within::Bytes(count(name, &mut map)?),
                _ => Within::Ratio(value::<Share, A>(name, &mut map)?.checked(name)?),
            };
            match within.replace((name, bound)) {
                None => {}
                Some((other, _)) if other == name => return Err(A::Error::duplicate_field(name)),
                Some((other, _)) => {
                    let what =
                        format!("{other} and {name} at once: beside sentences stands one bound");
                    return Err(A::Error::custom(what));
                }
            }
        }
        if sentences.is_none() && within.is_none() {
            let expected: &dyn Expected = &self;
            return Err(A::Error::custom(format_args!("no bound, expected {expected}")));
        }
        Ok((sentences, within.map(|(_, bound)| bound)))
    }
}

/// The value of the bound `name`.
fn value<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    name: &str,
    map: &mut A,
) -> Result<T, A::Error> {
    map.next_value().map_err(|error| A::Error::custom(format_args!("{name}: {error}")))
}

fn count<'de, A: MapAccess<'de>>(name: &str, map: &mut A) -> Result<usize, A::Error> {
    value(name, map).map(|Count(count)| count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn single() -> impl Strategy<Value = Budget<'static>> {
        prop_oneof![
            any::<usize>().prop_map(Budget::Sentences),
            any::<usize>().prop_map(Budget::Words),
            any::<usize>().prop_map(Budget::Chars),
            any::<usize>().prop_map(Budget::Bytes),
            // Without a feature of its own, serde_json rounds the last bit of others.
            (0..=64_u8).prop_map(|share| Budget::Ratio(f64::from(share) / 64.0)),
        ]
    }

    proptest! {
        #[test]
        fn is_read_as_it_was_written(n in proptest::option::of(any::<usize>()), within in single()) {
            let budget = n.map_or(within, |n| Budget::both(n, within));
            let json = serde_json::to_string(&budget).expect("it is plain data");
            let read: Budget<'static> = serde_json::from_str(&json).expect("its own data is read");
            prop_assert_eq!(format!("{read:?}"), format!("{budget:?}"), "{}", json);
        }
    }

    #[test]
    fn is_written_by_name() {
        for (budget, json) in [
            (Budget::Sentences(3), r#"{"sentences":3}"#),
            (Budget::Words(50), r#"{"words":50}"#),
            (Budget::Ratio(7.0), r#"{"ratio":1.0}"#),
            (Budget::Ratio(f64::NAN), r#"{"ratio":0.0}"#),
            (Budget::both(2, Budget::Bytes(280)), r#"{"sentences":2,"bytes":280}"#),
        ] {
            assert_eq!(serde_json::to_string(&budget).expect(json), json);
        }
        let counted = Budget::counted(9, &str::len);
        for budget in [counted, Budget::both(2, counted)] {
            let error = serde_json::to_string(&budget).expect_err("it has a function");
            assert_eq!(error.to_string(), "a counter of the caller cannot be written as data");
        }
    }

    #[test]
    fn errors_name_the_value_and_what_would_be_right() {
        let expected = r#"expected a bound by name, such as {"chars": 280} or"#;
        for (json, what) in [
            ("3", format!("invalid type: integer `3`, {expected}")),
            ("{}", format!("no bound, {expected}")),
            (r#"{"char": 3}"#, "unknown field `char`, expected one of `sentences`, `words`".into()),
            (
                r#"{"chars": -3}"#,
                "chars: invalid value: integer `-3`, expected a whole number".into(),
            ),
            (
                r#"{"words": 2.5}"#,
                "words: invalid type: floating point `2.5`, expected a whole".into(),
            ),
            (
                r#"{"sentences": null}"#,
                "sentences: invalid type: null, expected a whole number".into(),
            ),
            (r#"{"ratio": 1.5}"#, "ratio 1.5 is not from 0 to 1".into()),
            (r#"{"chars": 9, "words": 2}"#, "chars and words at once: beside sentences".into()),
            (r#"{"chars": 9, "chars": 2}"#, "duplicate field `chars`".into()),
            (r#"{"sentences": 9, "sentences": 2}"#, "duplicate field `sentences`".into()),
        ] {
            let error = serde_json::from_str::<Budget<'_>>(json).expect_err(json).to_string();
            assert!(error.starts_with(&what), "{json}: {error}");
        }
    }
}
