//! What speaks for a sentence before the graph is looked at, and how the two make its score.
//!
//! The constants of the ranking stand here and, where a caller may set them, in `options`, each with
//! its reason. They are round, and on a plateau: half or double of each moves the mean by less than
//! 0.5. What each factor brings, measured by leaving it out (ROUGE-1 / ROUGE-2 F1, means over 13 sets
//! of single documents and 2 of several; news, papers, stories, meetings, encyclopaedia; English,
//! Indonesian, French, German, Vietnamese, Russian, Bengali):
//!
//! | left out | single documents | several documents |
//! | --- | --- | --- |
//! | nothing | 35.5 / 17.5 | 50.5 / 33.1 |
//! | lead | 33.3 / 14.7 | 46.6 / 25.8 |
//! | centrality | 34.2 / 16.6 | 49.6 / 31.4 |
//! | title | 34.7 / 16.8 | 50.5 / 33.1 |
//! | length | 34.9 / 17.0 | 50.6 / 32.0 |
//! | diversity | 34.9 / 17.1 | 49.1 / 30.3 |
//! | root of the centrality | 35.2 / 16.9 | 49.8 / 31.8 |
//! | quotation | 35.3 / 17.4 | 50.4 / 32.7 |
//! | dateline set apart | 35.4 / 17.4 | 50.6 / 33.0 |
//! | reviews told apart | 35.5 / 17.5 | 47.0 / 31.2 |
//!
//! These were measured in a first round. What came since, by the same sets, with titles and without:
//!
//! | left out | single documents | without titles | several documents |
//! | --- | --- | --- | --- |
//! | nothing | 35.9 / 17.6 | 35.1 / 17.1 | 50.9 / 33.5 |
//! | announcement | 35.6 / 17.3 | 34.7 / 16.6 | 50.9 / 33.5 |
//! | repetition by what one taken holds | 35.9 / 17.6 | 35.2 / 17.1 | 50.5 / 33.1 |
//! | that a leaning sentence is worth less | 35.8 / 17.6 | 35.3 / 17.2 | 51.2 / 33.8 |
//! | whom a text is about is named | 35.7 / 17.6 | 35.0 / 17.1 | 50.9 / 33.5 |
//! | places for sections | 35.9 / 17.6 | 35.2 / 17.1 | 50.9 / 33.5 |
//!
//! Leaning and sections are for the reader, whom ROUGE does not see. Among what announces, conclusions
//! (*our results show*) brought nothing. On Bengali news, whose titles are no longer glued to the first
//! sentence since plain text is read by its shapes, that reading costs 1.9.
//!
//! What brought nothing, and is not here: bigrams as terms, the words of the first sentence in place of a
//! title (−0.6 to −1.7), a lead that weighs more in longer texts, greedy coverage of the bigrams of several documents
//! by document frequency with and without swaps (64.1 / 52.7 at best on 50 sets of Vietnamese news,
//! against 64.0 / 53.6), position within a section (−0.1 to −1.4 on meetings, stories and Russian
//! news), and drawing on every part of a long text: a pick that marks its fifth of the text down by
//! 0.2 takes papers from 40.0 to 38.1, meetings from 23.3 to 21.7, an encyclopaedia from 30.5 to
//! 30.1, and gives stories 0.1.

use crate::language::Language;
use crate::options::Options;
use crate::place::Place;
use crate::rank::scale;
use crate::terms::{TermId, TermMatrix, Vocabulary};
pub use factors::Factors;
pub(crate) use quotation::Quotations;
use wanted::{Wanted, title_of};

mod factors;
mod quotation;
mod wanted;

/// A sentence that stands behind this many others has lost half of what being first brings.
const LEAD_REACH: f64 = 3.0;
/// Sentences of fewer words can seldom stand for a text; they lose `(words / this)^1.5`.
const FULL_LENGTH: f64 = 12.0;
/// In reviews and posts short sentences are the rule.
const FULL_REVIEW: f64 = 8.0;
/// Who asks is answered by a short sentence, wherever it stands.
const FULL_ANSWER: f64 = 4.0;
/// From this many documents on, texts that are short on average are reviews or posts.
const REVIEWS: usize = 5;
/// Short are texts of at most this many sentences.
const REVIEW_SENTENCES: usize = 2;
/// A sentence is a quotation if more than this share of it stands in quotation marks.
const QUOTED: f64 = 0.35;
/// A quotation keeps this share of its score: somebody's words illustrate more often than they are
/// the matter.
const QUOTATION: f64 = 0.7;
/// A sentence that says what its document does scores this many times as much,
const ANNOUNCEMENT: f64 = 2.0;
/// if it is among so many of the first.
const EARLY: u32 = 10;
/// Who greets, thanks or agrees in at most this many words says nothing of the matter,
const COURTESY_WORDS: u32 = 8;
/// and keeps this share of the score.
const COURTESY: f64 = 0.2;
/// How much a sentence that holds every word of the title gains, as a multiple of itself.
const TITLE: f64 = 2.0;
/// The same for the query: who asks wants an answer first of all.
const QUERY: f64 = 8.0;
/// The words of a query weigh their rarity to this power: the rare one is what is asked.
const SHARPNESS: i32 = 2;

/// What kind of texts are summarized, as far as their shape tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Genre {
    /// Texts that someone ordered: what is said first matters most.
    Articles,
    /// Many texts of a sentence or two: what many say matters, no place is better than another.
    Reviews,
}

impl Genre {
    /// The genre of a number of `documents` that hold a number of `sentences` in all.
    pub(crate) fn of(documents: usize, sentences: usize) -> Self {
        if documents >= REVIEWS && sentences <= REVIEW_SENTENCES * documents {
            Self::Reviews
        } else {
            Self::Articles
        }
    }

    /// The score of a sentence whose centrality is `share` times the mean.
    ///
    /// In articles the root of it: where position and form speak, too, they speak better. Published
    /// methods have nothing else, and their order is the same with and without the root.
    pub(crate) fn score(self, share: f64, factor: f64) -> f64 {
        match self {
            Self::Articles => share.sqrt() * factor,
            Self::Reviews => share * factor,
        }
    }
}

/// What speaks for the sentences of a text, besides their centrality.
#[derive(Clone, Debug)]
pub(crate) struct Prior {
    language: Language,
    lead_bias: f64,
    form_bias: f64,
    /// A sentence of at least this many words loses nothing.
    full: f64,
    /// Among so many of the first, one that announces may stand.
    early: u32,
    title: Wanted,
    query: Wanted,
    /// The share of the query that the text has words of; none if it asks for no word.
    known: Option<f64>,
}

impl Prior {
    /// What speaks for the sentences of `genre` by the options; `places` are all sentences.
    pub(crate) fn new<'d, 't: 'd>(
        places: impl Iterator<Item = Place<'d, 't>>,
        terms: &TermMatrix,
        vocabulary: &Vocabulary<'_, '_>,
        language: Language,
        genre: Genre,
        options: &Options,
    ) -> Self {
        let asked = options.query.as_deref().unwrap_or_default();
        let query = vocabulary.terms(asked);
        let (full, lead_bias, early) = match genre {
            _ if !query.is_empty() => (FULL_ANSWER, 0.0, 0),
            Genre::Articles => (FULL_LENGTH, options.lead_bias, EARLY),
            Genre::Reviews => (FULL_REVIEW, 0.0, 0),
        };
        let title = match &options.title {
            Some(title) => vocabulary.terms(title),
            None => title_of(places, terms, vocabulary),
        };
        let title = Wanted::new(title, terms, 1);
        let query = Wanted::new(query, terms, SHARPNESS);
        let known = query.known(vocabulary.unknown(asked), terms, SHARPNESS);
        let form_bias = options.form_bias;
        Self { language, lead_bias, form_bias, full, early, title, query, known }
    }

    /// What speaks for the sentence at `place`, in this row of the matrix, besides its centrality, which
    /// is 1 here.
    pub(crate) fn factors<'t>(
        &self,
        place: &Place<'_, 't>,
        row: usize,
        terms: &TermMatrix,
        quotations: &mut Quotations<'t>,
    ) -> Factors {
        Factors {
            centrality: 1.0,
            lead: lead(place.position, self.lead_bias),
            length: length(terms.words(row), self.full, self.form_bias),
            quotation: quotation(place, self.form_bias, quotations),
            title: self.title(terms.row(row)),
            query: 1.0 + QUERY * self.query.share(terms.row(row)),
            announcement: self.announcement(place),
            courtesy: self.courtesy(place, terms.words(row)),
        }
    }

    /// Sentences with the words of the title say what the text is about: `1 + 2 · share` of what the
    /// title's terms weigh.
    fn title(&self, row: &[TermId]) -> f64 {
        1.0 + TITLE * self.title.share(row)
    }

    /// How much of what the query asks for is in a sentence of these terms, from 0 to 1: each of its words
    /// by the square of its rarity, those that the text lacks included. None if no word is asked for.
    pub(crate) fn relevance(&self, row: &[TermId]) -> Option<f64> {
        self.known.map(|known| known * self.query.share(row))
    }

    /// Sentences that say what the document does, early in it, say what it is about.
    fn announcement(&self, place: &Place<'_, '_>) -> f64 {
        let announcements = &self.language.lexicon().announcements;
        let announces = || place.seen().any(|part| announcements.is_in(&part));
        let may = self.form_bias > 0.0 && place.position < self.early && place.kind.is_body();
        if may && announces() { 1.0 + self.form_bias * (ANNOUNCEMENT - 1.0) } else { 1.0 }
    }

    /// Who greets, thanks, gives the floor or agrees says nothing of the matter.
    fn courtesy(&self, place: &Place<'_, '_>, words: u32) -> f64 {
        let courtesies = &self.language.lexicon().courtesies;
        let said = || place.said().is_some_and(|said| courtesies.at_start(&said).next().is_some());
        let may = self.form_bias > 0.0 && words <= COURTESY_WORDS && place.kind.is_body();
        if may && said() { 1.0 - self.form_bias * (1.0 - COURTESY) } else { 1.0 }
    }

    /// The restart vector of `PageRank`: where a reader who follows no edge goes on. It is even over all
    /// sentences, or, with a query, by the share of the query's words that each has (Otterbacher et
    /// al., 2005). Its sum is 1.
    pub(crate) fn restart(&self, terms: &TermMatrix) -> Vec<f32> {
        let mut shares: Vec<f32> =
            (0..terms.len()).map(|i| self.query.share(terms.row(i)) as f32).collect();
        if !scale(&mut shares) {
            shares.fill(1.0 / terms.len().max(1) as f32);
        }
        shares
    }
}

/// Sentences near the start of their document say more: `1 − bias + bias / (1 + (p / 3)^1.5)` for the
/// sentence with `p` before it.
fn lead(position: u32, bias: f64) -> f64 {
    let distance = f64::from(position) / LEAD_REACH;
    1.0 - bias + bias / (1.0 + distance * distance.sqrt())
}

/// Very short sentences say little: `min(1, words / full)^1.5`.
fn length(words: u32, full: f64, bias: f64) -> f64 {
    let share = (f64::from(words) / full).min(1.0);
    1.0 - bias * (1.0 - share * share.sqrt())
}

/// Sentences that are mostly quotation illustrate.
fn quotation<'t>(place: &Place<'_, 't>, bias: f64, quotations: &mut Quotations<'t>) -> f64 {
    if bias > 0.0 && quotations.share(place) > QUOTED {
        1.0 - bias * (1.0 - QUOTATION)
    } else {
        1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Format};
    use crate::language::Language;
    use crate::similarity::Similarity;
    use crate::terms::{Analysis, Analyzer};

    /// Options by which nothing speaks for a sentence.
    fn none() -> Options {
        Options::published(Similarity::Overlap)
    }

    fn factors(text: &str, options: &Options) -> Vec<f64> {
        let documents = [Document::parse(text, Format::Text, Language::English)];
        let places = || crate::place::places(&documents);
        let analyzer = Analyzer::new(Language::English.lexicon(), Analysis::default());
        let mut vocabulary = Vocabulary::new(&analyzer);
        let terms = vocabulary.count(places().map(Place::spoken));
        let prior =
            Prior::new(places(), &terms, &vocabulary, Language::English, Genre::Articles, options);
        let mut quotations = Quotations::default();
        let factors = |(row, place)| prior.factors(&place, row, &terms, &mut quotations).product();
        places().enumerate().map(factors).collect()
    }

    #[track_caller]
    fn assert_close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-6, "{found} instead of {expected}");
        }
    }

    #[test]
    fn says_nothing_unless_told_to() {
        assert_close(&factors("Rain fell. It rose.", &none()), &[1.0, 1.0]);
    }

    #[test]
    fn favours_the_lead_as_worked_by_hand() {
        // 1 − 0.65 + 0.65 / (1 + (p / 3)^1.5): p = 0, 1, 2, 3.
        let text = "Rain fell. Wind rose. Snow came. Ice went.";
        let found = factors(text, &Options { lead_bias: 0.65, ..none() });
        assert_close(&found, &[1.0, 0.895_096, 0.770_894, 0.675]);
    }

    #[test]
    fn marks_short_sentences_and_quotations_down() {
        // (3 / 12)^1.5 = 0.125, and 0.7 of it in quotation marks.
        let text = "Rain fell hard. “Rain fell harder.” A “storm” of rain fell on all of the old \
                    town by the sea that day.";
        let found = factors(text, &Options { form_bias: 1.0, ..none() });
        assert_close(&found, &[0.125, 0.125 * 0.7, 1.0]);
    }

    #[test]
    fn marks_short_courtesies_down() {
        // (4 / 12)^1.5 = 0.192450, and a fifth of it.
        let text = "Good morning, dear members. Rain falls this morning. Good morning is what the \
                    mayor of the old town says to all on every single day.";
        let found = factors(text, &Options { form_bias: 1.0, ..none() });
        assert_close(&found, &[0.192_450 * 0.2, 0.192_450, 1.0]);
    }

    #[test]
    fn gives_the_words_of_the_title_by_their_weight() {
        // n = 3; "rain" in two: ln(4 / 2.5) = 0.470004, "bridge" in one: ln(4 / 1.5) = 0.980829.
        let text = "Rain fell. Rain rose. Bridge broke.";
        let title = Some("Rain and bridge".to_owned());
        let found = factors(text, &Options { title, ..none() });
        let rain = 1.0 + 2.0 * 0.470_004 / 1.450_833;
        assert_close(&found, &[rain, rain, 1.0 + 2.0 * 0.980_829 / 1.450_833]);
    }

    #[test]
    fn tells_reviews_by_their_number_and_size() {
        assert_eq!(Genre::of(1, 1), Genre::Articles);
        assert_eq!(Genre::of(5, 11), Genre::Articles);
        assert_eq!(Genre::of(5, 10), Genre::Reviews);
    }
}
