//! The names by which options are written and read.

use std::fmt;

/// The error for a name that the crate does not know. It shows the name, and those that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// What should have been named, such as `"language"`.
    kind: &'static str,
    name: String,
    known: Vec<&'static str>,
}

impl UnknownName {
    pub(crate) fn new(
        kind: &'static str,
        name: &str,
        known: impl Iterator<Item = &'static str>,
    ) -> Self {
        Self { kind, name: name.to_owned(), known: known.collect() }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} {:?}; known are {}", self.kind, self.name, self.known.join(", "))
    }
}

impl std::error::Error for UnknownName {}

/// `name` in lower case, without what parts its words.
pub(crate) fn plain(name: &str) -> String {
    name.replace(['_', '-', ' '], "").to_ascii_lowercase()
}

/// Gives an enum without fields its `ALL`, its names, and both ways between a variant and its name.
macro_rules! names {
    ($type:ident, $kind:literal, $($variant:ident $name:literal),* $(,)?) => {
        impl $type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name that it is written and read by.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::name::UnknownName;

            /// Takes a name, whatever its case, with or without what parts its words: `page_rank`,
            /// `page-rank`, `PageRank`.
            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let known = || Self::ALL.iter().map(|one| one.name());
                let plain = $crate::name::plain(name);
                Self::ALL
                    .iter()
                    .copied()
                    .find(|one| $crate::name::plain(one.name()) == plain)
                    .ok_or_else(|| $crate::name::UnknownName::new($kind, name, known()))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                name.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use names;
