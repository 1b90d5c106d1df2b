//! What is known of a language.

use super::stemmer::Stemmer;
use std::iter;

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
/// | `either` | what a name or noun may follow: offices, parts of the names of firms, places and streets, great numerals where nouns have capitals: *dept.*, *Co.*, *Ave.*, *Mio.* | before a function word in capitals |
/// | `numbered` | what counts with a number behind it, a Roman one too: *p.*, *fig.*, *vol.*, *no.* | unless a number follows |
/// | `trailing` | what stands behind its word: *etc.*, degrees, months, units, great numerals: *Oct.*, *km*, *bn* | before a capital, but for another of the list |
/// | `hours` | what stands behind the hour: *p.m.* | as `trailing`, but not before a day, a month or a time zone |
///
/// None but `either` ends a sentence that has nothing but numbers and function words yet: *In Oct.*
///
/// A word stands in one of them only, and what could end a sentence is not in `leading`. Months and
/// units are `trailing`, not `numbered`, as *I*, *V* and *C* open sentences behind them (*in Oct. I
/// went*). A word with two senses takes the list that suits both: *ft.* is a unit, and *Ft. Worth* a
/// name, so that it is in `either`. Scripts without capitals have no function word in capitals: what
/// is in `either` ends nothing there, as the months of Thai, which has no full stop.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Profile {
    /// ISO 639-1.
    pub(super) code: &'static str,
    /// Other tags that it goes by: former ones, those of a group of languages.
    pub(super) other_codes: &'static [&'static str],
    pub(super) stemmer: Stemmer,
    /// Whether a number with a period is an ordinal: *3.* for *3rd*.
    pub(crate) ordinal_dot: bool,
    /// The share of function words in prose, measured on the sentences in `tests/golden`. What has much
    /// less is not in the language.
    pub(super) function_share: f64,
    /// The letters of its words beyond ASCII, in lower case, where its script has other languages.
    pub(super) letters: &'static str,
    /// Function words.
    pub(super) stop_words: &'static str,
    /// Abbreviations that never end a sentence, without their stop.
    pub(super) leading: &'static str,
    /// Abbreviations that end one before a function word in capitals.
    pub(super) either: &'static str,
    /// Abbreviations that end one unless a number follows.
    pub(super) numbered: &'static str,
    /// Abbreviations that end a sentence before a capital letter.
    pub(super) trailing: &'static str,
    /// Abbreviations behind the hour that end one before a capital letter, but for days and zones.
    pub(super) hours: &'static str,
    /// How words end that are `numbered`, too, such as those of streets.
    pub(crate) numbered_ending: Option<&'static str>,
    /// How a line begins that points to another page, without the marks that may open it. This list
    /// and those below are in the notation of [`PhraseList`](super::phrases::PhraseList).
    pub(super) links: &'static [&'static str],
    /// What a line of furniture consists of, or begins with before a colon.
    pub(super) labels: &'static [&'static str],
    /// How a sentence begins that a page says of itself, wherever it stands: subscriptions, terms,
    /// rights, first publication, corrections; lines of navigation.
    pub(super) notices: &'static [&'static str],
    /// How a sentence begins that is one near the edges of a text, and may be content inside it.
    pub(super) edge_notices: &'static [&'static str],
    /// Whom a picture is from, behind its caption or alone.
    pub(super) credits: &'static [&'static str],
    /// What a picture or table is called before its number, above or below it: *Figure 1.*, *Tabel 2:*.
    pub(super) captions: &'static [&'static str],
    /// Whether its number stands before what a picture or table is called: *1. ábra*.
    pub(crate) captions_behind: bool,
    /// The headings over lists of literature.
    pub(super) references: &'static [&'static str],
    /// How a mail says who wrote what it quotes.
    pub(super) wrote: &'static [&'static str],
    /// The days of the week and the months, with their short forms and cases; with capitals where the
    /// language gives them some.
    pub(super) calendar: &'static str,
    /// Words that names of places have, by which they are told from names of people; great cities.
    pub(super) places: &'static str,
    /// How a sentence begins that goes on from the one before: *however*, *as a result*, *yes*.
    pub(crate) connectives: &'static [&'static str],
    /// Pronouns of the third person, and the possessives made of them, in all their forms.
    pub(crate) pronouns: &'static str,
    /// Words that point back, alone or with a noun: *these*, *such*, *tersebut*.
    pub(crate) demonstratives: &'static str,
    /// Whether a demonstrative stands behind its noun: *laporan itu*.
    pub(crate) demonstratives_behind: bool,
    /// How a word ends that has a possessive in it: *-nya*.
    pub(super) possessive_endings: &'static str,
    /// Words that end so without one: *hanya*.
    pub(super) not_possessive: &'static str,
    /// Phrases with a word of these lists that point to nothing said before: *this year*, *it rained*.
    pub(crate) not_pointing: &'static [&'static str],
    /// How a paper or report says what it does, wherever that stands in a sentence: *in this paper*, *we
    /// propose*.
    pub(super) announcements: &'static [&'static str],
    /// How those begin who greet, thank, give the floor or agree, and say nothing of the matter: *good
    /// morning*, *thank you*, *yeah*.
    pub(super) courtesies: &'static [&'static str],
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
    pub(super) separator: &'static str,
    pub(super) right_to_left: bool,
    /// How a word of the lists is written in the other script of the language, if it has two.
    pub(super) other_script: Option<fn(&str) -> String>,
}

impl Profile {
    /// What most languages have: words parted by spaces, from left to right, no stemmer, no lists.
    pub(super) const PLAIN: Self = Self {
        code: "",
        other_codes: &[],
        stemmer: Stemmer::None,
        ordinal_dot: false,
        function_share: 0.0,
        letters: "",
        stop_words: "",
        leading: "",
        either: "",
        numbered: "",
        trailing: "",
        hours: "",
        numbered_ending: None,
        links: &[],
        labels: &[],
        notices: &[],
        edge_notices: &[],
        credits: &[],
        captions: &[],
        captions_behind: false,
        references: &[],
        wrote: &[],
        calendar: "",
        places: "",
        connectives: &[],
        pronouns: "",
        demonstratives: "",
        demonstratives_behind: false,
        possessive_endings: "",
        not_possessive: "",
        not_pointing: &[],
        announcements: &[],
        courtesies: &[],
        quotatives: &[],
        full_stops: &[],
        minor_period: false,
        capital_nouns: false,
        dotted_i: false,
        separator: " ",
        right_to_left: false,
        other_script: None,
    };

    /// `words` of a list in each script of the language. For tables that are made once a process: the
    /// words live as long as it does.
    pub(super) fn in_scripts(
        &self,
        words: impl IntoIterator<Item = &'static str>,
    ) -> impl Iterator<Item = &'static str> {
        words.into_iter().flat_map(|word| {
            let other = self.other_script.map(|written| &*written(word).leak());
            iter::once(word).chain(other)
        })
    }

    /// The lists of abbreviations.
    pub(super) const fn abbreviations(&self) -> [(&'static str, Abbreviation); 5] {
        [
            (self.leading, Abbreviation::Leading),
            (self.either, Abbreviation::Either),
            (self.numbered, Abbreviation::Numbered),
            (self.trailing, Abbreviation::Trailing),
            (self.hours, Abbreviation::Hour),
        ]
    }

    /// The phrases by which furniture is told, each with what it is, in each script of the language.
    pub(super) fn furniture(&self) -> impl Iterator<Item = (&'static str, Furniture)> {
        let lists = [
            (self.links, Furniture::Link),
            (self.labels, Furniture::Label),
            (self.notices, Furniture::Notice),
            (self.edge_notices, Furniture::EdgeNotice),
            (self.credits, Furniture::Credit),
            (self.captions, Furniture::Caption),
            (self.references, Furniture::References),
            (self.wrote, Furniture::Wrote),
        ];
        lists.into_iter().flat_map(|(phrases, role)| {
            self.in_scripts(phrases.iter().copied()).map(move |phrase| (phrase, role))
        })
    }

    /// The words and phrases that lean on another sentence, each with what it is, in each script of the
    /// language.
    pub(super) fn pointers(&self) -> impl Iterator<Item = (&'static str, Pointer)> {
        let words = |list: &'static str| list.split_ascii_whitespace();
        let connectives = self.connectives.iter().map(|&phrase| (phrase, Pointer::Connective));
        let pointers = connectives
            .chain(words(self.pronouns).map(|word| (word, Pointer::Pronoun)))
            .chain(words(self.demonstratives).map(|word| (word, Pointer::Demonstrative)));
        pointers
            .flat_map(|(phrase, role)| self.in_scripts([phrase]).map(move |phrase| (phrase, role)))
    }

    /// The function words in each script of the language.
    pub(super) fn stop_words(&self) -> impl Iterator<Item = &'static str> {
        self.in_scripts(self.stop_words.split_ascii_whitespace())
    }
}

/// What a word or phrase that leans on another sentence is, by the list that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pointer {
    Connective,
    Pronoun,
    Demonstrative,
}

/// What a phrase of furniture is, by the list that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Furniture {
    /// It points to another page.
    Link,
    /// It names a part of the page, or who made it.
    Label,
    /// The page speaks of itself.
    Notice,
    /// It may do so at the edges of a text.
    EdgeNotice,
    /// It says whom a picture is from.
    Credit,
    /// It is what a picture or table is called before its number.
    Caption,
    /// A list of literature stands below it.
    References,
    /// A mail says who wrote what it quotes.
    Wrote,
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
    /// An end before a capital letter that begins no day, month or time zone.
    Hour,
}
