//! The languages, and what the pipeline knows of each.
//!
//! To add a language: its row in [`languages!`], its data file with a [`Profile`], and a golden file
//! of sentences in `tests/golden`. Everything that holds in some languages only is a field of the
//! profile: no other room compares languages.

use crate::name::UnknownName;
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

mod detect;
mod foreign;
mod function_words;
mod lexicon;
mod phrases;
mod profile;
mod script;
mod sieve;
mod stemmer;
mod tally;
#[cfg(test)]
mod tests;

mod undetermined;

pub use detect::Detection;
pub(crate) use detect::detect;
pub(crate) use lexicon::{FoundPhrase, Lexicon};
pub(crate) use profile::{Abbreviation, Furniture, Pointer, Profile};
pub(crate) use stemmer::LONGEST_WORD;
use stemmer::Stemmer;

/// Makes the enum, its list, its modules and its one match out of a table: variant, data file,
/// `whatlang`'s name where it knows the language.
macro_rules! languages {
    ($($variant:ident $module:ident $lang:expr;)*) => {
        $(mod $module;)*

        /// A language that the crate has word lists for.
        ///
        /// It is told from the text by [`Language::detect`], or set with its
        /// ISO 639-1 code or English name:
        ///
        /// ```
        /// use ringkas::Language;
        ///
        /// assert_eq!("id".parse(), Ok(Language::Indonesian));
        /// assert_eq!("Indonesian".parse(), Ok(Language::Indonesian));
        /// assert_eq!("pt-BR".parse(), Ok(Language::Portuguese));
        /// assert_eq!(Language::Indonesian.to_string(), "Indonesian");
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            /// A language without word lists here, a mixed text, or one too short to tell. Words
            /// that stand in very many sentences take the place of a stop list.
            #[default]
            Undetermined,
            $(#[doc = concat!(stringify!($variant), ".")] $variant,)*
        }

        impl Language {
            /// Every language with word lists.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            const fn profile(self) -> &'static Profile {
                match self {
                    Self::Undetermined => &undetermined::PROFILE,
                    $(Self::$variant => &$module::PROFILE,)*
                }
            }

            /// The English name, such as `"Indonesian"`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    Self::Undetermined => "Undetermined",
                    $(Self::$variant => stringify!($variant),)*
                }
            }

            /// The name that `whatlang` gives it, if it knows it.
            const fn whatlang(self) -> Option<whatlang::Lang> {
                match self {
                    Self::Undetermined => None,
                    $(Self::$variant => $lang,)*
                }
            }
        }
    };
}

use whatlang::Lang;

languages! {
    Afrikaans afrikaans Some(Lang::Afr);
    Arabic arabic Some(Lang::Ara);
    Armenian armenian Some(Lang::Hye);
    Bengali bengali Some(Lang::Ben);
    Bulgarian bulgarian Some(Lang::Bul);
    Burmese burmese Some(Lang::Mya);
    Catalan catalan Some(Lang::Cat);
    Chinese chinese Some(Lang::Cmn);
    Croatian croatian Some(Lang::Hrv);
    Czech czech Some(Lang::Ces);
    Danish danish Some(Lang::Dan);
    Dutch dutch Some(Lang::Nld);
    English english Some(Lang::Eng);
    Estonian estonian Some(Lang::Est);
    Finnish finnish Some(Lang::Fin);
    French french Some(Lang::Fra);
    German german Some(Lang::Deu);
    Greek greek Some(Lang::Ell);
    Hebrew hebrew Some(Lang::Heb);
    Hindi hindi Some(Lang::Hin);
    Hungarian hungarian Some(Lang::Hun);
    Indonesian indonesian Some(Lang::Ind);
    Italian italian Some(Lang::Ita);
    Japanese japanese Some(Lang::Jpn);
    Javanese javanese Some(Lang::Jav);
    Khmer khmer Some(Lang::Khm);
    Korean korean Some(Lang::Kor);
    Latvian latvian Some(Lang::Lav);
    Lithuanian lithuanian Some(Lang::Lit);
    Malay malay None;
    Norwegian norwegian Some(Lang::Nob);
    Persian persian Some(Lang::Pes);
    Polish polish Some(Lang::Pol);
    Portuguese portuguese Some(Lang::Por);
    Romanian romanian Some(Lang::Ron);
    Russian russian Some(Lang::Rus);
    Serbian serbian Some(Lang::Srp);
    Slovak slovak Some(Lang::Slk);
    Slovene slovene Some(Lang::Slv);
    Spanish spanish Some(Lang::Spa);
    Swahili swahili None;
    Swedish swedish Some(Lang::Swe);
    Tagalog tagalog Some(Lang::Tgl);
    Tamil tamil Some(Lang::Tam);
    Thai thai Some(Lang::Tha);
    Turkish turkish Some(Lang::Tur);
    Ukrainian ukrainian Some(Lang::Ukr);
    Urdu urdu Some(Lang::Urd);
    Vietnamese vietnamese Some(Lang::Vie);
}

impl Language {
    /// Tells the language of `text` from a sample of at most 4 kB spread over it, and how sure that
    /// is.
    ///
    /// The answer is [`Language::Undetermined`] for a text without letters and for scripts and
    /// languages that the crate has no lists for.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::Language;
    ///
    /// let text = "Warga desa itu menanam kembali bakau di sepanjang pantai.";
    /// let detection = Language::detect(text);
    /// assert_eq!(detection.language, Language::Indonesian);
    /// assert!(detection.confidence > 0.5);
    /// assert_eq!(Language::detect("1, 2, 3").language, Language::Undetermined);
    /// ```
    #[must_use]
    pub fn detect(text: &str) -> Detection {
        detect(text)
    }

    /// The ISO 639-1 code, such as `"id"`; `"und"` for [`Language::Undetermined`].
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.profile().code
    }

    /// What a summary has between two sentences: a space, in Chinese and Japanese nothing.
    #[must_use]
    pub const fn separator(self) -> &'static str {
        self.profile().separator
    }

    /// Whether its script runs from right to left, as Arabic and Hebrew do.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        self.profile().right_to_left
    }

    /// The word lists, ready for look-ups; made once a process.
    pub(crate) fn lexicon(self) -> &'static Lexicon {
        static LEXICONS: [OnceLock<Lexicon>; Language::ALL.len() + 1] =
            [const { OnceLock::new() }; Language::ALL.len() + 1];
        LEXICONS[self as usize]
            .get_or_init(|| Lexicon::new(self, self.profile(), Self::Undetermined.profile()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Language {
    type Err = UnknownName;

    /// Takes an ISO 639-1 code, the ISO 639-3 code where it is known (`"ind"`), an English name, or a
    /// BCP 47 tag, of which only the language counts (`"id-ID"`, `"zh_Hant"`). Case does not matter.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let same = |name: &str| name.eq_ignore_ascii_case(primary);
        Self::ALL
            .iter()
            .chain([&Self::Undetermined])
            .find(|language| {
                let long = language.whatlang().is_some_and(|lang| same(lang.code()));
                let other = || language.profile().other_codes.iter().any(|code| same(code));
                same(language.code()) || same(language.name()) || long || other()
            })
            .copied()
            .ok_or_else(|| {
                let known = Self::ALL.iter().map(|language| language.code());
                UnknownName::new("language", tag, known)
            })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}
