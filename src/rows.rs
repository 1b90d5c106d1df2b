//! Looks for rare bytes, rows at a time.

/// Bytes looked at together: as many as vector instructions take at once or twice.
const ROW: usize = 16;

/// The first place in `bytes` of which `is_wanted` holds.
///
/// Rows in which `may_be` holds of no byte are passed over whole: with no way out in the middle of a
/// row, that compiles to vector code if `may_be` is a few comparisons.
pub(crate) fn find(
    bytes: &[u8],
    may_be: impl Fn(u8) -> bool,
    is_wanted: impl Fn(usize) -> bool,
) -> Option<usize> {
    // The length of an array is known, so that its loop is unrolled whole.
    let holds = |row: &[u8; ROW]| row.iter().fold(false, |any, &byte| any | may_be(byte));
    let without = |row: &&[u8]| row.first_chunk().is_some_and(|row| !holds(row));
    let mut from = 0;
    loop {
        from += ROW * bytes[from..].chunks_exact(ROW).take_while(without).count();
        let end = bytes.len().min(from + ROW);
        match (from..end).find(|&at| is_wanted(at)) {
            None if end == from + ROW => from = end,
            found => return found,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_position_finds() {
        for len in 0..50 {
            for at in 0..len {
                let mut bytes = vec![b'a'; len];
                bytes[at] = b'.';
                assert_eq!(find(&bytes, |byte| byte < b'a', |at| bytes[at] == b'.'), Some(at));
                assert_eq!(find(&bytes, |_| true, |at| bytes[at] == b'.'), Some(at));
                bytes[at / 2] = b'-';
                assert_eq!(
                    find(&bytes, |byte| byte < b'a', |at| bytes[at] == b'.'),
                    bytes.iter().position(|&byte| byte == b'.')
                );
            }
            let bytes = vec![b'a'; len];
            assert_eq!(find(&bytes, |byte| byte < b'a', |at| bytes[at] == b'.'), None);
        }
    }
}
