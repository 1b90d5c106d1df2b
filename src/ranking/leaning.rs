//! What the sentences that could be picked lean on.

use super::Ranking;
use crate::document::{Block, BlockKind, Document};
use crate::lean::{
    Lean, MOST_BETWEEN, Pointing, Torn, gives_in_full, is_parted, mentions, names, of_words,
    short_name, torn,
};
use crate::mark;
use crate::segment::{Casing, casing};
use crate::select::Leans;
use foldhash::fast::FixedState;
use std::borrow::Cow;
use std::collections::HashMap;
use std::iter;

/// A sentence that leans on one left out is worth this share of its value,
const DANGLING: f64 = 0.75;
/// half a sentence and the second half of a quotation this one: they can seldom be read alone.
const HALVED: f64 = 0.4;
/// A sentence has at most so many parts with furniture between.
const MOST_PARTS: usize = 4;
/// A pronoun stands for what is named at most so many sentences before, with pronouns between.
const PRONOUNS: usize = 5;
/// A text of at least so many sentences may be a story,
const LONG: usize = 100;
/// if of so many of them
const SAMPLES: usize = 64;
/// at least this share has a pronoun near the start: in news of any length one in ten has.
const STORY_SHARE: f64 = 0.16;
/// Whom a text is about it introduces in one of so many sentences.
const INTRODUCTIONS: usize = 48;
/// What is pointed to stands in one of so many sentences before.
const REACH: usize = 8;

impl Leans for Leanings<'_, '_> {
    fn on(&mut self, i: usize) -> &[usize] {
        self.of(i).map_or(&[], |supports| &supports.on)
    }

    fn alone(&mut self, i: usize) -> f64 {
        match self.of(i) {
            Some(Supports { lean: Lean::Parted, .. }) => HALVED,
            // The first half of a quotation says who speaks, as a rule.
            Some(Supports { lean: Lean::Quotation, on }) if on.iter().all(|&half| half < i) => {
                HALVED
            }
            _ => DANGLING,
        }
    }
}

/// What may support a sentence that leans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Supports {
    pub(super) lean: Lean,
    /// The numbers of sentences, among those that could be picked, of which one is enough to lean on,
    /// the best first.
    pub(super) on: Vec<usize>,
}

/// Tells what sentences lean on, as they are asked for: a summary looks at few.
pub(super) struct Leanings<'r, 't> {
    ranking: &'r Ranking<'t>,
    /// Whether the text tells a story, once that was asked for.
    is_story: Option<bool>,
    /// Those that were asked for.
    known: HashMap<usize, Option<Supports>, FixedState>,
    /// For blocks, by document and number, what of their sentences is part of a quotation.
    torn: HashMap<(usize, usize), Vec<Torn>, FixedState>,
    /// How the sentences of a document begin.
    casings: HashMap<usize, Casing, FixedState>,
}

impl<'r, 't> Leanings<'r, 't> {
    pub(super) fn new(ranking: &'r Ranking<'t>) -> Self {
        Self {
            ranking,
            is_story: None,
            known: HashMap::default(),
            torn: HashMap::default(),
            casings: HashMap::default(),
        }
    }

    /// What sentence `i` leans on; the first of a document has none to lean on.
    pub(super) fn of(&mut self, i: usize) -> Option<&Supports> {
        if self.ranking.options.form_bias == 0.0 {
            return None;
        }
        if !self.known.contains_key(&i) {
            let leaning = self.find(i);
            self.known.insert(i, leaning);
        }
        self.known[&i].as_ref()
    }

    fn find(&mut self, i: usize) -> Option<Supports> {
        let before = i.checked_sub(1).filter(|&before| self.is_same_document(i, before));
        let after = Some(i + 1).filter(|&after| self.is_same_document(i, after));
        let torn = self.torn(i);
        let other_half = before.filter(|_| torn.before).or(after.filter(|_| torn.after));
        if let Some(half) = other_half {
            return Some(Supports { lean: Lean::Quotation, on: vec![half] });
        }
        let other_half = before.filter(|&before| self.is_parted(before, i, MOST_PARTS));
        if let Some(half) =
            other_half.or(after.filter(|&after| self.is_parted(i, after, MOST_PARTS)))
        {
            return Some(Supports { lean: Lean::Parted, on: vec![half] });
        }
        if self.is_story() {
            return None;
        }
        if let Some(after) = after.filter(|_| mark::asks(self.ranking.text(i))) {
            return Some(Supports { lean: Lean::Question, on: vec![after] });
        }
        let before = before?;
        let seen = self.seen(i);
        let lexicon = self.ranking.language().lexicon();
        let Some(Pointing { lean, noun }) = of_words(&seen, lexicon) else {
            return Some(self.with_full_name(i))
                .filter(|on| !on.is_empty())
                .map(|on| Supports { lean: Lean::Name, on });
        };
        let on = match (lean, noun) {
            (Lean::Pronoun, _) => self.that_name(self.named(before), i),
            (Lean::Demonstrative, Some(noun)) => self.with_noun(noun, i),
            _ => vec![before],
        };
        Some(Supports { lean, on })
    }

    /// Whether the text is long, and tells a story: a pronoun is near the start of many of its
    /// sentences. Names stand far apart there, and a sentence that needs no other is scenery more often
    /// than it stands for the text, so that nothing but quotations counts.
    fn is_story(&mut self) -> bool {
        if let Some(known) = self.is_story {
            return known;
        }
        let all = self.ranking.standings.len();
        let samples = || (0..SAMPLES).map(|sample| sample * all / SAMPLES);
        let pronouns = || samples().filter(|&i| self.has_pronoun(i)).count();
        let is_story = all >= LONG && pronouns() as f64 >= STORY_SHARE * SAMPLES as f64;
        self.is_story = Some(is_story);
        is_story
    }

    /// The sentence that names what a pronoun behind sentence `i` stands for: the nearest that has
    /// no pronoun for it itself.
    fn named(&self, i: usize) -> usize {
        let reach =
            (0..=i).rev().take(PRONOUNS).take_while(|&named| self.is_same_document(i, named));
        reach.into_iter().find(|&named| !self.has_pronoun(named)).unwrap_or(i)
    }

    /// Sentence `named`, and those before `i` that have a name in common with it.
    fn that_name(&self, named: usize, i: usize) -> Vec<usize> {
        let lexicon = self.ranking.language().lexicon();
        let naming = self.seen(named);
        let wanted: Vec<&str> = names(&naming, lexicon).collect();
        let has_name = |&other: &usize| {
            other != named && names(&self.seen(other), lexicon).any(|name| wanted.contains(&name))
        };
        iter::once(named).chain(self.before(i).filter(has_name)).collect()
    }

    /// The sentences before `i` that have its `noun`, or the one before where none has.
    fn with_noun(&self, noun: &str, i: usize) -> Vec<usize> {
        let has_noun = |&other: &usize| mentions(&self.seen(other), noun);
        let on: Vec<usize> = self.before(i).filter(has_noun).collect();
        if on.is_empty() { vec![i - 1] } else { on }
    }

    /// The sentences that give in full the name that sentence `i` has in short, the first of all in front;
    /// none if its first name is not one that was so introduced.
    fn with_full_name(&self, i: usize) -> Vec<usize> {
        let lexicon = self.ranking.language().lexicon();
        let seen = self.seen(i);
        let Some(name) = short_name(&seen, lexicon) else { return Vec::new() };
        let document = self.ranking.located(i).0;
        let first = self.ranking.starts[document];
        let standings = &self.ranking.standings;
        let start = standings.partition_point(|other| (other.row as usize) < first);
        let near = i.saturating_sub(REACH).max(start + INTRODUCTIONS);
        let searched = (start..i.min(start + INTRODUCTIONS)).chain(near..i);
        let found = |other: usize| Some((other, gives_in_full(&self.seen(other), name, lexicon)?));
        let mut with_name = searched.filter_map(found).peekable();
        match with_name.peek() {
            Some((_, true)) => {
                with_name.filter(|&(_, full)| full).map(|(other, _)| other).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The sentences before `i` that are near enough to point to, the nearest first.
    fn before(&self, i: usize) -> impl Iterator<Item = usize> {
        (0..i).rev().take(REACH).take_while(move |&other| self.is_same_document(i, other))
    }

    fn has_pronoun(&self, i: usize) -> bool {
        let seen = self.seen(i);
        let found = of_words(&seen, self.ranking.language().lexicon());
        found.is_some_and(|found| found.lean == Lean::Pronoun)
    }

    /// The first part that a reader sees of sentence `i`, its letters composed.
    fn seen(&self, i: usize) -> Cow<'t, str> {
        let (document, index) = self.ranking.located(i);
        let document = &self.ranking.documents[document];
        let first = document.visible(document.sentences()[index]).next();
        document.composed(first.unwrap_or_default())
    }

    fn is_same_document(&self, i: usize, other: usize) -> bool {
        let all = self.ranking.standings.len();
        let document = |i: usize| (i < all).then(|| self.ranking.located(i).0);
        document(i) == document(other)
    }

    /// Whether the sentences `i` and `next` are one that furniture parts, in at most so many `parts`.
    fn is_parted(&mut self, i: usize, next: usize, parts: usize) -> bool {
        let number = self.ranking.located(i).0;
        let document = &self.ranking.documents[number];
        let blocks = document.blocks();
        let [first, second] = [i, next].map(|i| document.block_of(self.ranking.located(i).1));
        let between = blocks.get(first + 1..second).unwrap_or_default();
        let is_paragraph = |at: usize| blocks[at].kind == BlockKind::Paragraph;
        let is_near = (1..=MOST_BETWEEN).contains(&between.len())
            && between.iter().all(|block| block.kind == BlockKind::Furniture)
            && is_paragraph(first)
            && is_paragraph(second);
        if !is_near {
            return false;
        }
        let third = Some(next + 1).filter(|&third| parts > 2 && self.is_same_document(i, third));
        let goes_on = third.is_some_and(|third| self.is_parted(next, third, parts - 1));
        let text = |block: &Block| &document.text()[block.span.range()];
        is_parted(text(&blocks[first]), between.iter().map(text), self.ranking.text(next), goes_on)
            && self.casing(number) == Casing::Normal
    }

    /// How the sentences of a document begin.
    fn casing(&mut self, document: usize) -> Casing {
        let text = self.ranking.documents[document].text();
        let lexicon = self.ranking.language().lexicon();
        *self.casings.entry(document).or_insert_with(|| casing(text, lexicon))
    }

    /// What of sentence `i` is part of a quotation.
    fn torn(&mut self, i: usize) -> Torn {
        let (number, index) = self.ranking.located(i);
        let document: &Document<'_> = &self.ranking.documents[number];
        let of = document.block_of(index);
        let block = &document.blocks()[of];
        let torn = self.torn.entry((number, of)).or_insert_with(|| {
            torn(
                document.sentences()[block.sentences.clone()]
                    .iter()
                    .map(|&span| document.visible(span)),
            )
        });
        torn[index - block.sentences.start]
    }
}
