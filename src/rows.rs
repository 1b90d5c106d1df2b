//! Looks for rare bytes, many at a time.

use std::iter;

/// Bytes of a row: there is a bit for each in its [`Marks`].
const ROW: usize = Marks::BITS as usize;

/// For each byte of a row whether it is wanted, the first the lowest bit.
type Marks = u64;

/// The places in `bytes` of which `may_be` and `is` hold, in order.
pub(crate) fn places(
    bytes: &[u8],
    may_be: impl Fn(u8) -> bool,
    is: impl Fn(usize) -> bool,
) -> impl Iterator<Item = usize> {
    let (mut rows, mut from) = (Rows::of(bytes), 0);
    iter::from_fn(move || {
        let found = rows.find(from, bytes.len(), &may_be, &is)?;
        from = found + 1;
        Some(found)
    })
}

/// Some bytes, with what is known of the row that was looked at last: a look at a place near the last one costs
/// next to nothing.
#[derive(Clone)]
pub(crate) struct Rows<'b> {
    bytes: &'b [u8],
    /// Where the row begins; at first no row does.
    row: usize,
    marks: Marks,
}

impl<'b> Rows<'b> {
    pub(crate) fn of(bytes: &'b [u8]) -> Self {
        Self { bytes, row: usize::MAX, marks: 0 }
    }

    /// The first place from `at` on and before `end` of whose byte `may_be` holds, the same in all calls, and of
    /// which `is` holds. Looks no further than the row of that.
    ///
    /// All bytes of a row are asked at once, so that `may_be` compiles to vector code if it is a few comparisons
    /// without a jump between them (`|`, not `||`).
    #[inline]
    pub(crate) fn find(
        &mut self,
        mut at: usize,
        end: usize,
        may_be: impl Fn(u8) -> bool,
        is: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        while at < end {
            let row = at - at % ROW;
            if row != self.row {
                self.marks = marks(self.bytes.get(row..)?, &may_be);
                self.row = row;
            }
            let mut ahead = self.marks & Marks::MAX << (at % ROW);
            while ahead != 0 {
                let found = row + ahead.trailing_zeros() as usize;
                if found >= end {
                    return None;
                }
                if is(found) {
                    return Some(found);
                }
                // Without the lowest bit.
                ahead &= ahead - 1;
            }
            at = row + ROW;
        }
        None
    }
}

/// Of which bytes of the first row `is` holds.
fn marks(bytes: &[u8], is: impl Fn(u8) -> bool) -> Marks {
    let Some(row) = bytes.first_chunk() else {
        let mut row = [0; ROW];
        row[..bytes.len()].copy_from_slice(bytes);
        return marks_of_row(&row, is) & ((1 << bytes.len()) - 1);
    };
    marks_of_row(row, is)
}

fn marks_of_row(row: &[u8; ROW], is: impl Fn(u8) -> bool) -> Marks {
    // Where the compiler knows bytes to be ASCII, all comparisons with others fall away.
    if row.is_ascii() { marks_of_any(row, |byte| is(byte & 0x7f)) } else { marks_of_any(row, is) }
}

fn marks_of_any(row: &[u8; ROW], is: impl Fn(u8) -> bool) -> Marks {
    let mut wanted = [0; ROW];
    for (wanted, &byte) in wanted.iter_mut().zip(row) {
        *wanted = u8::from(is(byte));
    }
    // Most rows have none in many texts, which is soon told.
    if wanted.iter().fold(0, |any, wanted| any | wanted) == 0 {
        return 0;
    }
    // The product brings the lowest bits of eight bytes together in the highest byte.
    let bits = wanted.chunks_exact(8).map(|eight| {
        Marks::from_le_bytes(eight.try_into().unwrap_or_default())
            .wrapping_mul(0x0102_0408_1020_4080)
            >> 56
    });
    bits.rev().fold(0, |marks, bits| marks << 8 | bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_that_position_finds() {
        for len in 0..200 {
            for step in [1, 2, 7, 15, 63, 64, 65, 150] {
                // Of both kinds, so that some rows are ASCII, and hold `b` for what is beyond it.
                let wanted = |at: usize| if at % 3 == 0 { b'b' | 0x80 } else { 0 };
                let other = |at: usize| if at % 2 == 0 { b'b' } else { b'a' };
                let bytes: Vec<u8> = (0..len)
                    .map(|at| if (at + 1) % step == 0 { wanted(at) } else { other(at) })
                    .collect();
                let is = |byte| byte == 0 || byte == b'b' | 0x80;
                let naive: Vec<usize> = (0..len).filter(|&at| is(bytes[at])).collect();
                let found: Vec<usize> = places(&bytes, is, |_| true).collect();
                assert_eq!(found, naive, "{len} {step}");
                let even = naive.iter().copied().filter(|at| at % 2 == 0);
                assert!(places(&bytes, is, |at| at % 2 == 0).eq(even), "{len} {step}");
                let mut rows = Rows::of(&bytes);
                for from in (0..210).rev().chain(0..210) {
                    let first = naive.iter().find(|&&at| at >= from).copied();
                    for end in [0, from, from + 1, from + 70, bytes.len()] {
                        let expected = first.filter(|&at| at < end);
                        assert_eq!(
                            rows.find(from, end, is, |_| true),
                            expected,
                            "{len} {step} {from}"
                        );
                    }
                }
            }
        }
    }
}
