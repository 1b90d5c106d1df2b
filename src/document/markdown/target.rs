//! Where links lead to: what stands behind a label.

/// Brackets open at once, and parentheses in a target; what is deeper is text.
pub(super) const DEPTH: usize = 32;

/// The end of *url "title")* behind the bracket.
pub(super) fn inline(bytes: &[u8], at: usize) -> Option<usize> {
    let at = destination(bytes, skip_space(bytes, at))?;
    let spaced = skip_space(bytes, at);
    let quote = match byte(bytes, spaced)? {
        b')' => return Some(spaced + 1),
        quote @ (b'"' | b'\'') if spaced > at => quote,
        b'(' if spaced > at => b')',
        _ => return None,
    };
    let mut end = spaced + 1;
    loop {
        match byte(bytes, end)? {
            byte if byte == quote => break,
            b'(' if quote == b')' => return None,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    let end = skip_space(bytes, end + 1);
    (byte(bytes, end)? == b')').then_some(end + 1)
}

/// The end of the URL of a link.
fn destination(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0;
    let bracketed = byte(bytes, at) == Some(b'<');
    at += usize::from(bracketed);
    loop {
        match byte(bytes, at)? {
            b'>' if bracketed => return Some(at + 1),
            b'<' | b'\n' | b'\r' if bracketed => return None,
            b'\\' => at += 1,
            _ if bracketed => {}
            b'(' if depth == DEPTH => return None,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            byte if byte.is_ascii_whitespace() => return (depth == 0).then_some(at),
            _ => {}
        }
        at += 1;
    }
}

fn skip_space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// The end of *id\]* behind the bracket.
pub(super) fn reference(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let end = memchr::memchr3(b']', b'[', b'\n', rest)?;
    (rest[end] == b']').then_some(at + end + 1)
}

fn byte(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).copied()
}
