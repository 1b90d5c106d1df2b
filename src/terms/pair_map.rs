//! What is known of each pair of characters, by the pair.

use super::matrix::TermId;
use foldhash::fast::RandomState;
use std::array;
use std::hash::BuildHasher;

/// The table has so many parts, each of which grows by itself: what has grown and what it has grown from take
/// a part of the room of all. By their second characters pairs are spread unevenly, so that some parts are
/// nearly full while others have just grown.
const PARTS: usize = 16;
/// A part has room for so many pairs at first, all for those of some twenty sentences.
const ROOM: usize = 32;

/// 2⁶⁴ divided by the golden ratio, odd: multiples of it lie evenly in all numbers (Knuth, 6.4).
const GOLDEN: u128 = 0x9e37_79b9_7f4a_7c15;

/// Pairs of characters of three bytes, such as Chinese is made of, with their terms. A summary of a long text in
/// Chinese is mostly looks at these, each of which waits for memory: so a pair takes eight bytes with its term, and
/// the first look mostly finds it (open addressing with linear probing; Knuth, 6.4). The table of the standard
/// library takes half as long again, and twice the room while it grows.
///
/// Seeded, since the pairs come from outside; no output depends on the order.
pub(super) struct PairMap {
    parts: [Part; PARTS],
    seed: u64,
}

/// The pairs of a part of all characters, each where its hash wants it or in the next free slot.
#[derive(Default)]
struct Part {
    /// A power of two of them, or none. No pair is zero.
    slots: Vec<(u32, TermId)>,
    len: usize,
}

impl PairMap {
    /// No pairs yet, and no room.
    pub(super) fn new() -> Self {
        let seed = RandomState::default().hash_one(0);
        Self { parts: array::from_fn(|_| Part::default()), seed }
    }

    /// The number of the pair that is all of `word`, whose first eight bytes are this `number`; none if it is
    /// something else.
    #[inline]
    pub(super) fn pair(number: u64) -> Option<u32> {
        /// The bits that differ between the pairs, and those that all have.
        const DIFFER: u64 = 0x3f3f_0f3f_3f0f;
        const SAME: u64 = 0x8080_e080_80e0;
        /// Of both characters the bits of the first byte, and of another.
        const FIRST: u64 = 0x0f00_000f;
        const OTHER: u64 = 0x3f00_003f;
        // Most words are soon told by the first byte.
        if (number as u8) < 0xe0 || number & !DIFFER != SAME {
            return None;
        }
        let letters = (number & FIRST) << 12 | (number >> 8 & OTHER) << 6 | number >> 16 & OTHER;
        // The second character comes down to where the first ends. What else falls together there is told
        // apart by the bits above it.
        Some((letters ^ letters >> 8) as u32)
    }

    #[inline]
    pub(super) fn get(&self, pair: u32) -> Option<TermId> {
        self.parts[part(pair)].find(pair, self.seed).ok()
    }

    /// Adds a pair that is not there.
    pub(super) fn insert(&mut self, pair: u32, term: TermId) {
        let part = &mut self.parts[part(pair)];
        // Three quarters full, a look at what is not there takes some eight slots, one line of the cache.
        if part.len * 4 >= part.slots.len() * 3 {
            part.grow(self.seed);
        }
        part.put(pair, term, self.seed);
        part.len += 1;
    }
}

impl Part {
    /// The term of `pair`, or the free slot that it would have.
    #[inline]
    fn find(&self, pair: u32, seed: u64) -> Result<TermId, usize> {
        // Bits of the lower half hang on all bits of the pair and of the seed.
        let product = u128::from(seed ^ u64::from(pair)) * GOLDEN;
        let mut at = (product >> u64::BITS) as usize ^ product as usize;
        loop {
            at &= self.slots.len().wrapping_sub(1);
            match self.slots.get(at) {
                Some(&(found, term)) if found == pair => return Ok(term),
                Some(&(0, _)) | None => return Err(at),
                Some(_) => at += 1,
            }
        }
    }

    fn put(&mut self, pair: u32, term: TermId, seed: u64) {
        if let Err(free) = self.find(pair, seed) {
            self.slots[free] = (pair, term);
        }
    }

    fn grow(&mut self, seed: u64) {
        let wider = vec![(0, 0); (2 * self.slots.len()).max(ROOM)];
        for (pair, term) in std::mem::replace(&mut self.slots, wider) {
            if pair != 0 {
                self.put(pair, term, seed);
            }
        }
    }
}

/// The part of a pair, by its second character.
#[inline]
fn part(pair: u32) -> usize {
    (pair >> 16) as usize % PARTS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::number;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn pair(word: &str) -> Option<u32> {
        PairMap::pair(number(word.as_bytes())).filter(|_| word.len() <= size_of::<u64>())
    }

    #[test]
    fn every_pair_has_its_number() {
        let letters = || ('\u{800}'..='\u{ffff}').step_by(97);
        let mut seen: Vec<u32> = Vec::new();
        for first in letters() {
            for second in letters() {
                seen.extend(pair(&String::from_iter([first, second])));
            }
        }
        let all = seen.len();
        assert_eq!(all, letters().count().pow(2));
        seen.sort_unstable();
        seen.dedup();
        assert!(seen.len() == all && seen[0] > 0);
        for word in ["水", "水水水", "水a", "aaa水", "śród", "ślósa", "sixabc", "水\u{10ffff}"]
        {
            assert_eq!(pair(word), None, "{word}");
        }
    }

    proptest! {
        #[test]
        fn finds_what_a_hash_map_finds(letters in prop::collection::vec(prop::char::range('一', '丿'), 0..2000)) {
            let (mut map, mut naive) = (PairMap::new(), HashMap::new());
            for (two, term) in letters.windows(2).zip(0..) {
                let pair = pair(&String::from_iter(two)).unwrap_or_default();
                let known = naive.get(&pair).copied();
                prop_assert_eq!(map.get(pair), known);
                if known.is_none() {
                    map.insert(pair, term);
                    naive.insert(pair, term);
                }
            }
            for (&pair, &term) in &naive {
                prop_assert_eq!(map.get(pair), Some(term));
            }
        }
    }
}
