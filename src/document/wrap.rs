//! Which line breaks are no more than wraps.
//!
//! A wrapped line is as long as the word behind its break allows. But so are the lines of many lists:
//! headlines, chats, things to bring along. What tells them apart is that wrapped lines are prose: most
//! of them begin in the middle of a sentence, so with a small letter, and sentences end in the middle
//! of a line. Where a text has enough breaks, its habit is measured once; else each of its paragraphs
//! tells for itself, and no break may speak against it.

use super::first_word::{first_word, unit};
use super::lines::{Line, Role};
use crate::boundary;
use crate::columns::{columns, is_wide};
use crate::hyphen;
use crate::language::{Abbreviation, Lexicon, Profile};
use crate::letter;
use crate::mark;
use crate::token;
use std::ops::Range;

/// How wide wrapped lines are, in columns: from the columns of a paper to wide windows.
const WIDTHS: Range<usize> = 24..241;
/// This many line breaks tell the habit of a text.
const ENOUGH_BREAKS: usize = 4;
/// At most this many breaks are looked at; they tell enough.
const MOST_BREAKS: usize = 2000;
/// The share of breaks at which the next word would not have fitted on the line. Wrapped text
/// has nearly all (quotations and verse fall short), one line a paragraph few.
const FULL_SHARE: f64 = 0.75;
/// The share of lines that break off in the middle of a sentence. In wrapped prose 19 of 20 do; in
/// text with a sentence or a paragraph on each line next to none.
const OPEN_SHARE: f64 = 0.5;
/// The share of further lines that begin small. In wrapped prose 17 of 20 do, in a list of headlines
/// none.
const SMALL_SHARE: f64 = 0.4;
/// A line of at least this many columns that breaks off before a small letter goes on in the next.
const LONG_LINE: usize = 12;
/// An abbreviation at the end of a line has at most this many bytes.
const LONGEST_ABBREVIATION: usize = 16;

/// For every line, whether it goes on the paragraph of the one before it, by the language of `lexicon`.
/// Linear.
pub(super) fn wraps(text: &str, lines: &[Line<'_>], lexicon: &Lexicon) -> Vec<bool> {
    // What stands before a text tells nothing of it.
    let first = lines.first().map_or(0, |first| first.start);
    let runs = || lines.chunk_by(|_, next| !next.after_blank);
    let before = |line: &Line<'_>| &text.as_bytes()[first..line.start];
    let mut wrapped = Vec::with_capacity(lines.len());
    // A line that stands alone has no break.
    for run in runs().filter(|run| run.len() > 1) {
        let told = run.iter().map(|line| Wrapped::of(before(line), line, lexicon.profile));
        wrapped.extend(told);
    }
    let habit = Evidence::of(wrapped.windows(2));
    let width = habit.width.filter(|_| habit.breaks >= ENOUGH_BREAKS && habit.is_prose());
    let mut goes_on = Vec::with_capacity(lines.len());
    let mut rest = wrapped.as_slice();
    for run in runs() {
        goes_on.push(false);
        if run.len() == 1 {
            continue;
        }
        let (run, behind) = rest.split_at(run.len());
        rest = behind;
        let width = width.or_else(|| {
            let evidence = Evidence::of(run.windows(2));
            evidence.width.filter(|_| evidence.is_sure() && evidence.is_prose())
        });
        match width {
            Some(width) => {
                let is_full = |pair: &[Wrapped<'_>]| pair[0].is_full(&pair[1], width);
                goes_on.extend(run.windows(2).map(is_full));
            }
            None => push_small(run, &mut goes_on),
        }
    }
    for (pair, goes_on) in lines.windows(2).zip(goes_on.iter_mut().skip(1)) {
        let (before, line) = (pair[0], pair[1]);
        if line.after_blank {
            continue;
        }
        // A cue is parted where it fits the screen, and where another speaker answers.
        *goes_on |= line.role == Role::Cue && !line.content.starts_with(mark::is_dash);
        // *… a sua Exa.* goes on, whoever broke the line there.
        *goes_on |= is_shortened(before.content, lexicon);
    }
    goes_on
}

/// Tells for the lines of a paragraph that is not wrapped, but for the first, whether each goes on the
/// one before it: a line may break off before a small letter. What begins small itself may be an item
/// of a list or a message, and so may lines that begin with the same word.
fn push_small<'t>(run: &[Wrapped<'t>], goes_on: &mut Vec<bool>) {
    let mut may_go_on = run[0].begin != Begin::Small;
    for (i, pair) in run.windows(2).enumerate() {
        let [line, next] = pair else { continue };
        let first = |wrapped: &Wrapped<'t>| first_word(wrapped.line.content);
        let again = |other: Option<&Wrapped<'t>>| other.map(first) == Some(first(next));
        let small = next.begin == Begin::Small && !again(Some(line)) && !again(run.get(i + 2));
        if line.is_cut && next.begin == Begin::Small {
            goes_on.push(true);
            continue;
        }
        // What was cut out of its line, such as a link, has its white space left around it.
        let cut_out = next.indented && !line.indented;
        let open = !line.stopped && (line.columns >= LONG_LINE || cut_out);
        may_go_on &= next.begin != Begin::Small || small && open;
        may_go_on |= next.begin != Begin::Small;
        goes_on.push(may_go_on && small && open);
    }
}

/// Whether a line ends with an abbreviation that stands before its word: *Dr.*, *e.g.*
fn is_shortened(line: &str, lexicon: &Lexicon) -> bool {
    let Some(line) = line.strip_suffix('.') else { return false };
    let is_leading = |word: &str| lexicon.abbreviation(word) == Some(Abbreviation::Leading);
    // Most end with a small word, which takes no room for lower case.
    if let Some(begin) = token::last_ascii_word(line.as_bytes(), LONGEST_ABBREVIATION) {
        let word = &line[begin..];
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return is_leading(word);
        }
    }
    let tail = &line[boundary::ceil(line, line.len().saturating_sub(LONGEST_ABBREVIATION))..];
    let word = tail.rsplit(|c: char| c.is_whitespace() || mark::opens(c)).next().unwrap_or(tail);
    word.len() < tail.len() && is_leading(&word.to_lowercase())
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begin {
    /// A small letter.
    Small,
    /// A capital letter.
    Capital,
    /// A letter that tells nothing: of a script without case, of a line in capitals alone, or a capital
    /// in a language whose nouns have one.
    Caseless,
    /// A digit or mark.
    Other,
}

/// A line with what its breaks tell.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Copy)]
struct Wrapped<'t> {
    line: &'t Line<'t>,
    begin: Begin,
    /// How wide it is, as far as a wrap may be.
    columns: usize,
    /// Whether a space parts it from a word behind it.
    spaced: bool,
    /// The columns of what it begins with that is not broken.
    unit: usize,
    /// Whether white space stands before it.
    indented: bool,
    /// Whether it ends with a stop.
    stopped: bool,
    /// Whether it ends in the middle of a word.
    is_cut: bool,
}

impl<'t> Wrapped<'t> {
    /// Of a line, and what stands before it.
    fn of(before: &[u8], line: &'t Line<'t>, profile: &Profile) -> Self {
        let content = line.content;
        let begin = match content.chars().find(|c| !mark::opens(*c)) {
            Some(c) if c.is_lowercase() => Begin::Small,
            Some(c)
                if c.is_uppercase()
                    && !profile.capital_nouns
                    && content.contains(char::is_lowercase) =>
            {
                Begin::Capital
            }
            Some(c) if token::is_letter(c) => Begin::Caseless,
            _ => Begin::Other,
        };
        let columns = columns(content, WIDTHS.end);
        let last = content.chars().next_back();
        Self {
            line,
            begin,
            columns,
            spaced: !last.is_some_and(is_wide),
            unit: unit(content),
            indented: matches!(before, [.., b' ' | b'\t'] | [.., 0xc2, 0xa0]),
            stopped: mark::ends_with_stop(content),
            is_cut: last.is_some_and(hyphen::is_hyphen) && is_cut(content),
        }
    }

    /// Whether what `next` begins with would not have fitted on the line. Some slack is left for
    /// proportional fonts and for tools that wrap early.
    fn is_full(&self, next: &Self, width: usize) -> bool {
        let end = self.columns + usize::from(self.spaced);
        self.is_cut || end + next.unit + width / 10 > width
    }
}

/// Whether a line that ends with a hyphen ends in the middle of a word.
fn is_cut(line: &str) -> bool {
    line.trim_end_matches(hyphen::is_hyphen).ends_with(letter::is_alphabetic)
}

/// What the breaks between some lines tell.
#[derive(Default)]
struct Evidence {
    breaks: usize,
    /// The width that the lines would be wrapped at, if it is one.
    width: Option<usize>,
    /// How many lines are full.
    full: usize,
    /// How many lines before a break do not end with a stop.
    open: usize,
    /// How many lines behind a break begin small.
    small: usize,
    /// How many lines behind a break begin with a capital.
    capital: usize,
    /// How many lines behind a break begin with a letter that has no case.
    caseless: usize,
    /// Whether a sentence ends inside a line, or the last line ends with a stop.
    holds_sentence: bool,
}

impl Evidence {
    /// Of neighbouring lines.
    fn of<'p, 't: 'p>(pairs: impl Iterator<Item = &'p [Wrapped<'t>]> + Clone) -> Self {
        let pairs = pairs.filter(|pair| !pair[1].line.after_blank).take(MOST_BREAKS);
        // The last line of a paragraph is no wider than the others.
        let wider = |pair: &[Wrapped<'_>]| pair[0].columns.max(pair[1].columns);
        let mut widths: Vec<usize> = pairs.clone().map(wider).collect();
        let breaks = widths.len();
        if breaks == 0 {
            return Self::default();
        }
        // A few lines that could not be wrapped (URLs, tables) may stick out.
        let at = breaks - 1 - breaks / 50;
        let widest = *widths.select_nth_unstable(at).1;
        let width = Some(widest).filter(|widest| WIDTHS.contains(widest));
        let mut evidence = Self { breaks, width, ..Self::default() };
        if width.is_none() {
            return evidence;
        }
        for pair in pairs {
            let (line, next) = (&pair[0], &pair[1]);
            evidence.full += usize::from(line.is_full(next, widest));
            evidence.open += usize::from(!line.stopped);
            evidence.small += usize::from(next.begin == Begin::Small);
            evidence.capital += usize::from(next.begin == Begin::Capital);
            evidence.caseless += usize::from(next.begin == Begin::Caseless);
            evidence.holds_sentence =
                evidence.holds_sentence || next.stopped || mark::holds_stop(line.line.content);
        }
        evidence
    }

    fn share(&self, count: usize) -> f64 {
        count as f64 / self.breaks as f64
    }

    /// Whether lines are full and break off in the middle of sentences, as those of wrapped prose.
    fn is_prose(&self) -> bool {
        let cased = self.small + self.capital;
        let begin_small = cased == 0 || self.small as f64 >= SMALL_SHARE * cased as f64;
        self.holds_sentence
            && begin_small
            && self.share(self.full) >= FULL_SHARE
            && self.share(self.open) >= OPEN_SHARE
    }

    /// Whether all speaks for it: what a few lines must show.
    fn is_sure(&self) -> bool {
        self.full == self.breaks && 2 * (self.small + self.caseless) >= self.breaks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::lines::lines;
    use crate::language::Language;

    /// The paragraphs of `text`, each with its lines joined by `/`.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let lines = lines(text);
        let mut found: Vec<String> = Vec::new();
        let lexicon = Language::detect(text).language.lexicon();
        for (line, goes_on) in lines.iter().zip(wraps(text, &lines, lexicon)) {
            let content = line.content;
            match found.last_mut() {
                Some(last) if goes_on => last.extend(["/", content]),
                _ => found.push(content.to_owned()),
            }
        }
        assert_eq!(found, expected);
    }

    #[track_caller]
    fn check_joined(text: &str) {
        check(text, &[&text.replace('\n', "/")]);
    }

    #[track_caller]
    fn check_parted(text: &str) {
        check(text, &text.lines().collect::<Vec<_>>());
    }

    #[test]
    fn a_line_that_ends_with_an_abbreviation_goes_on() {
        check_joined("The keys were given to Dr.\nVale this morning, as she had asked for them.");
        check_parted("The keys were given to the doctor.\nVale left this morning, as she had to.");
    }

    #[test]
    fn what_was_cut_out_of_a_line_with_its_spaces_stands_in_it() {
        check("Later \nNora Vale\n said so to all.", &["Later", "Nora Vale/said so to all."]);
        check("  Later\n said so to all.", &["Later/said so to all."]);
        check("Later \nNora Vale\nsaid so to all.", &["Later", "Nora Vale", "said so to all."]);
    }

    #[test]
    fn wrapped_prose_is_joined_at_any_width() {
        check_joined(
            "The keeper of the old lighthouse climbed the stairs each evening,\n\
             counting the steps under his breath although he had known their\n\
             number for thirty years. On the landing he always stopped, looked\n\
             out of the small window that faced the harbour, and went on only\n\
             when he had seen the lamp of the pilot boat come round the mole.\n\
             Then he lit his own.",
        );
        check_joined(
            "Der alte Müller mahlt das\nKorn noch immer mit Wasser,\nweil der Strom aus der\nStadt teuer ist.",
        );
        check_joined(
            "山里的人每年春天都要修路，因为冬天的\n雪水把石头冲到谷底。修好以后，第一辆\n车总是送信的车。",
        );
        check_joined(
            "كان الحارس يصعد الدرج كل مساء\nويعد الدرجات بصوت خافت. ثم يشعل\nالمصباح وينظر إلى البحر.",
        );
    }

    #[test]
    fn lists_of_lines_of_like_length_are_not() {
        check_parted(
            "Village opens its first library in a barn\nTwo bridges closed after a week of rain\n\
             Old bakery wins the regional bread prize\nPupils count the storks on every rooftop\n\
             Farmers' market moves to the station yard",
        );
        check_parted(
            "did you see the heron by the pond\nno but i heard it early this morning\nit comes back on every cold day",
        );
        check_parted(
            "山里的小路今年春天修好了\n送信的车第一次开到了山顶\n村里的孩子都跑出来看热闹",
        );
        check_parted("The keeper climbed the stairs.\nHe counted.\nThen he lit the lamp.");
    }

    #[test]
    fn a_line_that_breaks_off_goes_on_behind_a_capital() {
        check_joined("The rope walk was a long shed\nin which men walked backwards.");
        check(
            "Bring along to the harbour:\ntwo coils of rope\na lamp with oil\nThey leave at noon, when\nthe tide turns.",
            &[
                "Bring along to the harbour:",
                "two coils of rope",
                "a lamp with oil",
                "They leave at noon, when/the tide turns.",
            ],
        );
        check_parted(
            "Error: the lamp is out\n  at lamp.light (lamp.rs:3)\n  at keeper.climb (keeper.rs:9)"
                .replace("  ", "")
                .as_str(),
        );
    }
}
