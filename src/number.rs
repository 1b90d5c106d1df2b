//! Numbers that come from outside, and what is said of wrong ones.

/// What is wrong with a `share` that is not from 0 to 1.
pub(crate) fn out_of_range(name: &str, share: f64) -> String {
    format!("{name} {share} is not from 0 to 1")
}

/// Numbers in data: what is none is an error that says so in words, not in types of Rust.
#[cfg(feature = "serde")]
pub(crate) mod data {
    use super::out_of_range;
    use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
    use std::fmt;

    /// How many.
    #[derive(Debug)]
    pub(crate) struct Count(pub(crate) usize);

    /// A number that has yet to be found to be from 0 to 1.
    #[derive(Debug)]
    pub(crate) struct Share(f64);

    impl Share {
        /// The number; an error names what it is for.
        pub(crate) fn checked<E: Error>(self, name: &str) -> Result<f64, E> {
            let Self(share) = self;
            let fits = (0.0..=1.0).contains(&share);
            if fits { Ok(share) } else { Err(E::custom(out_of_range(name, share))) }
        }
    }

    impl<'de> Deserialize<'de> for Count {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_u64(WholeNumber)
        }
    }

    impl<'de> Deserialize<'de> for Share {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_f64(Number)
        }
    }

    struct WholeNumber;

    impl Visitor<'_> for WholeNumber {
        type Value = Count;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a whole number such as 3")
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<Count, E> {
            let wrong = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
            number.try_into().map(Count).map_err(wrong)
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<Count, E> {
            let wrong = |_| E::invalid_value(Unexpected::Signed(number), &self);
            number.try_into().map(Count).map_err(wrong)
        }
    }

    struct Number;

    impl Visitor<'_> for Number {
        type Value = Share;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number from 0 to 1")
        }

        fn visit_f64<E: Error>(self, number: f64) -> Result<Share, E> {
            Ok(Share(number))
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<Share, E> {
            Ok(Share(number as f64))
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<Share, E> {
            Ok(Share(number as f64))
        }
    }
}
