//! The languages, and what the pipeline knows of each.
//!
//! To add a language: its row in [`languages!`], its data file with a [`Profile`], and a golden file
//! of sentences in `tests/golden`. Everything that holds in some languages only is a field of the
//! profile: no other room compares languages.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::iter;
use std::str::FromStr;
use std::sync::OnceLock;

mod detect;
mod indonesian_stemmer;
mod phrases;
mod stemmer;
#[cfg(test)]
mod tests;

mod undetermined;

pub use detect::Detection;
pub(crate) use detect::detect;
pub(crate) use phrases::PhraseList;
pub(crate) use stemmer::Stemmer;

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
    /// Tells the language of `text` from a sample of at most 4 kB spread over it.
    ///
    /// The answer is [`Language::Undetermined`] for a text without letters and for scripts and
    /// languages that the crate has no lists for.
    ///
    /// ```
    /// use ringkas::Language;
    ///
    /// let text = "Warga desa itu menanam kembali bakau di sepanjang pantai.";
    /// assert_eq!(Language::detect(text), Language::Indonesian);
    /// assert_eq!(Language::detect("1, 2, 3"), Language::Undetermined);
    /// ```
    #[must_use]
    pub fn detect(text: &str) -> Self {
        detect(text).language
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
        LEXICONS[self as usize].get_or_init(|| Lexicon::new(self))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The error for a language tag that the crate does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown language tag {:?}; known are", self.0)?;
        Language::ALL.iter().try_for_each(|language| write!(f, " {}", language.code()))
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes an ISO 639-1 code, an English name, or a BCP 47 tag, of which only the language
    /// counts (`"id-ID"`, `"zh_Hant"`). Case does not matter.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let same = |name: &str| name.eq_ignore_ascii_case(primary);
        Self::ALL
            .iter()
            .chain([&Self::Undetermined])
            .find(|language| same(language.code()) || same(language.name()))
            .copied()
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
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

/// What is known of a language, as its data file writes it: lists are white-space separated,
/// lower case and composed (NFC). What a data file leaves out is as in [`Profile::PLAIN`].
///
/// # Sources
///
/// All lists are compiled by hand for this crate; none is copied from others. Function words are the
/// closed word classes of a grammar: pronouns, articles, prepositions, conjunctions, particles,
/// auxiliary and modal verbs, adverbs of place, time and degree, small numerals, and the verbs of
/// saying that newspapers put to every quotation. Where words are written without spaces, they are
/// the characters and pairs of characters that hardly occur in other words. Abbreviations and
/// phrases are those that usually stand in the newspapers of a language and on their pages.
///
/// # Abbreviations
///
/// One policy holds for all languages. What decides is what may follow the stop of the abbreviation
/// inside a sentence; a lower-case letter always goes on the sentence.
///
/// | list | holds | its stop ends a sentence |
/// | --- | --- | --- |
/// | `leading` | what stands before its word: titles, *e.g.*, *cf.*, *vs.* | never |
/// | `either` | what a name or noun may follow: offices, parts of the names of firms, places and streets, great numerals: *dept.*, *Co.*, *Ave.*, *Mio.* | before a function word in capitals |
/// | `numbered` | what counts with a number behind it, a Roman one too: *p.*, *fig.*, *vol.*, *no.* | unless a number follows |
/// | `trailing` | what stands behind its word: *etc.*, *Inc.*, degrees, months, units: *Oct.*, *km* | before a capital, but for another of the list |
///
/// A word stands in one of them only, and what could end a sentence is not in `leading`. Months and
/// units are `trailing`, not `numbered`, as *I*, *V* and *C* open sentences behind them (*in Oct. I
/// went*). A word with two senses takes the list that suits both: *ft.* is a unit, and *Ft. Worth* a
/// name, so that it is in `either`. Scripts without capitals have no function word in capitals: what
/// is in `either` ends nothing there, as the months of Thai, which has no full stop.
pub(crate) struct Profile {
    /// ISO 639-1.
    code: &'static str,
    stemmer: Stemmer,
    /// Whether "3." is "3rd".
    pub(crate) ordinal_dot: bool,
    /// Function words.
    stop_words: &'static str,
    /// Abbreviations that never end a sentence, without their stop.
    leading: &'static str,
    /// Abbreviations that end one before a function word in capitals.
    either: &'static str,
    /// Abbreviations that end one unless a number follows.
    numbered: &'static str,
    /// Abbreviations that end a sentence before a capital letter.
    trailing: &'static str,
    /// How words end that are `numbered`, too, such as those of streets.
    pub(crate) numbered_ending: Option<&'static str>,
    /// How a line begins that points to another page, without the marks that may open it. A colon at
    /// the end stands for one with or without space before it, and is wanted then.
    links: &'static [&'static str],
    /// What a line of furniture consists of, or begins with before a colon.
    labels: &'static [&'static str],
    /// How a sentence begins that leans on the one before.
    openers: &'static [&'static str],
    /// How a sentence goes on behind a quotation that holds whole sentences: particles that quote.
    pub(crate) quotatives: &'static [&'static str],
    /// What ends a sentence in this language, and elsewhere goes on one.
    pub(crate) full_stops: &'static [char],
    /// Whether the period is less than a full stop, so that it ends nothing before a small letter.
    pub(crate) minor_period: bool,
    /// Whether nouns begin with a capital, so that one in the middle of a sentence tells nothing.
    pub(crate) capital_nouns: bool,
    /// Whether `I` is the capital of `ı`, and `İ` that of `i`.
    pub(crate) dotted_i: bool,
    /// What stands between two sentences.
    separator: &'static str,
    right_to_left: bool,
    /// How a word of the lists is written in the other script of the language, if it has two.
    other_script: Option<fn(&str) -> String>,
}

impl Profile {
    /// What most languages have: words parted by spaces, from left to right, no stemmer, no lists.
    const PLAIN: Self = Self {
        code: "",
        stemmer: Stemmer::None,
        ordinal_dot: false,
        stop_words: "",
        leading: "",
        either: "",
        numbered: "",
        trailing: "",
        numbered_ending: None,
        links: &[],
        labels: &[],
        openers: &[],
        quotatives: &[],
        full_stops: &[],
        minor_period: false,
        capital_nouns: false,
        dotted_i: false,
        separator: " ",
        right_to_left: false,
        other_script: None,
    };

    /// `words` of a list in each script of the language.
    fn in_scripts(
        &self,
        words: impl IntoIterator<Item = &'static str>,
    ) -> impl Iterator<Item = Cow<'static, str>> {
        words.into_iter().flat_map(|word| {
            let other = self.other_script.map(|written| Cow::Owned(written(word)));
            iter::once(Cow::Borrowed(word)).chain(other)
        })
    }

    /// The lists of abbreviations.
    const fn abbreviations(&self) -> [(&'static str, Abbreviation); 4] {
        [
            (self.leading, Abbreviation::Leading),
            (self.either, Abbreviation::Either),
            (self.numbered, Abbreviation::Numbered),
            (self.trailing, Abbreviation::Trailing),
        ]
    }

    /// The function words in each script of the language.
    fn stop_words(&self) -> impl Iterator<Item = Cow<'static, str>> {
        self.in_scripts(self.stop_words.split_whitespace())
    }
}

/// How an abbreviation bears on the sentence end after its stop, by the list that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Never an end.
    Leading,
    /// An end before a function word in capitals.
    Either,
    /// No end before a number.
    Numbered,
    /// An end before a capital letter.
    Trailing,
}

/// A [`Profile`] made ready for look-ups.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    pub(crate) profile: &'static Profile,
    pub(crate) stemmer: Stemmer,
    stop_words: HashSet<Cow<'static, str>, foldhash::fast::FixedState>,
    abbreviations: HashMap<Cow<'static, str>, Abbreviation, foldhash::fast::FixedState>,
    pub(crate) links: PhraseList,
    pub(crate) labels: PhraseList,
    pub(crate) openers: PhraseList,
}

impl Lexicon {
    fn new(language: Language) -> Self {
        let profile = language.profile();
        // The abbreviations of a language replace those that are common to all.
        let profiles = [Language::Undetermined.profile(), profile];
        let lists = profiles.iter().flat_map(|profile| profile.abbreviations());
        let abbreviations = lists.flat_map(|(list, kind)| {
            profile.in_scripts(list.split_whitespace()).map(move |word| (word, kind))
        });
        Self {
            language,
            profile,
            stemmer: profile.stemmer,
            stop_words: profile.stop_words().collect(),
            abbreviations: abbreviations.collect(),
            links: PhraseList::new(profile.in_scripts(profile.links.iter().copied())),
            labels: PhraseList::new(profile.in_scripts(profile.labels.iter().copied())),
            openers: PhraseList::new(profile.in_scripts(profile.openers.iter().copied())),
        }
    }

    /// Whether `word`, lower case and composed, is a function word.
    pub(crate) fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(word)
    }

    /// What `word`, lower case and without its final stop, is as an abbreviation.
    pub(crate) fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        self.abbreviations.get(word).copied()
    }
}
