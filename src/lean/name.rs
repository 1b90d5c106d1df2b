//! Names that stand for one given in full before: *Vale* for *Nora Vale*.

use crate::language::{Abbreviation, Lexicon};
use crate::token;

/// So many of the first words are looked at.
const FIRST_WORDS: usize = 8;

/// The first name in a sentence, if a single word gives it: *Vale said*, *Dr. Vale said*. The first
/// word of a sentence has its capital anyway and may be one. None in scripts without capitals, and in
/// languages whose nouns have them.
pub(crate) fn short_name<'t>(sentence: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    if lexicon.profile.capital_nouns {
        return None;
    }
    let mut names = runs(sentence, lexicon).take_while(|run| run.nth < FIRST_WORDS);
    let Run { words, name, .. } = names.next()?;
    // A place that was named in full as a part of something else is told by its own name.
    (words == 1 && !lexicon.is_place_word(&name.to_lowercase())).then_some(name)
}

/// Whether a sentence gives `name` in full, with other names before or behind; none if it does not have
/// it.
pub(crate) fn gives_in_full(sentence: &str, name: &str, lexicon: &Lexicon) -> Option<bool> {
    // A search for the letters is quicker, and most sentences have another name.
    if !sentence.contains(name) {
        return None;
    }
    let (around, at) = around(sentence, name)?;
    let holds = |run: &Run<'_>| run.start <= at && at < run.end;
    Some(runs(around, lexicon).find(holds).is_some_and(|run| run.words > 1))
}

/// The words of `sentence` around `name` that may be names with it, since they have capitals and stand side by side,
/// and where it stands among them: what they are is asked of these alone.
fn around<'t>(sentence: &'t str, name: &str) -> Option<(&'t str, usize)> {
    let (mut start, mut end, mut found) = (0, 0, None);
    for (at, word) in token::words(sentence) {
        if !(word.starts_with(char::is_uppercase) && is_beside(&sentence[end..at])) {
            if found.is_some() {
                break;
            }
            start = at;
        }
        end = at + word.len();
        if word == name {
            found = found.or(Some(at));
        }
    }
    Some((&sentence[start..end], found? - start))
}

/// Whether two names with this between them may belong together.
fn is_beside(between: &str) -> bool {
    matches!(between, " " | ". ")
}

/// Names that stand side by side.
struct Run<'t> {
    /// How many words of the sentence stand before it.
    nth: usize,
    start: usize,
    end: usize,
    /// How many words it has, titles left out.
    words: usize,
    /// The last of them.
    name: &'t str,
}

/// The runs of words in capitals that no more than a space parts.
fn runs<'t>(sentence: &'t str, lexicon: &Lexicon) -> impl Iterator<Item = Run<'t>> {
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && lexicon.tells(word);
    let mut words = token::words(sentence).enumerate().peekable();
    std::iter::from_fn(move || {
        let (nth, (start, first)) = words.find(|&(_, (_, word))| is_name(word))?;
        let is_title =
            |word: &str| lexicon.abbreviation(&word.to_lowercase()) == Some(Abbreviation::Leading);
        let mut run = Run {
            nth,
            start,
            end: start + first.len(),
            words: usize::from(!is_title(first)),
            name: first,
        };
        while let Some((_, (at, word))) =
            words.next_if(|&(_, (at, word))| is_beside(&sentence[run.end..at]) && is_name(word))
        {
            run.end = at + word.len();
            run.words += usize::from(!is_title(word));
            run.name = word;
        }
        Some(run)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use proptest::prelude::*;

    #[track_caller]
    fn check(sentence: &str, language: Language, expected: Option<&str>) {
        assert_eq!(short_name(sentence, language.lexicon()), expected, "{sentence}");
    }

    #[test]
    fn finds_the_first_name_if_it_is_short() {
        let english = Language::English;
        check("Vale left on Monday.", english, Some("Vale"));
        check("On Monday Dr. Vale left.", english, Some("Vale"));
        check("Nora Vale left, and Kim.", english, None);
        check("He left.", english, None);
        check("London slept.", english, None);
        check("The harbour lay empty for a day and a night until Vale came.", english, None);
        check("Vale ging.", Language::German, None);
    }

    proptest! {
        #[test]
        fn a_name_is_told_by_the_words_around_it(
            words in prop::collection::vec("Vale|Nora|Dr\\.|May|the|left,|Kim\\.|vale|–|\\PC", 0..12),
        ) {
            let (sentence, lexicon) = (words.join(" "), Language::English.lexicon());
            let at = token::words(&sentence).find(|&(_, word)| word == "Vale").map(|(at, _)| at);
            let naive = at.map(|at| {
                let mut all = runs(&sentence, lexicon);
                all.any(|run| run.start <= at && at < run.end && run.words > 1)
            });
            prop_assert_eq!(gives_in_full(&sentence, "Vale", lexicon), naive, "{}", sentence);
        }
    }

    #[test]
    fn tells_names_in_full() {
        let lexicon = Language::English.lexicon();
        assert_eq!(gives_in_full("The mayor, Nora Vale, left.", "Vale", lexicon), Some(true));
        assert_eq!(gives_in_full("Dr. Vale left.", "Vale", lexicon), Some(false));
        assert_eq!(gives_in_full("Kim, Vale and Wood left.", "Vale", lexicon), Some(false));
        assert_eq!(gives_in_full("The vale is low.", "Vale", lexicon), None);
    }
}
