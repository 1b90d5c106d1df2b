//! Addresses of pages and mailboxes, which hold marks and after which a sentence may end without one.

/// Longer addresses are not looked through.
const LONGEST_ADDRESS: usize = 160;

/// The end of the address whose `://` or `@` stands at `at`; none if a mark that may end a sentence
/// stands there, which then decides.
pub(super) fn end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let rest = &bytes[at..];
    let len = rest.iter().take(LONGEST_ADDRESS).position(u8::is_ascii_whitespace)?;
    let mailbox = rest[0] == b'@'
        && at > 0
        && !bytes[at - 1].is_ascii_whitespace()
        && rest[..len].contains(&b'.');
    let address = &rest[..len];
    let last = address.last()?;
    let marked = matches!(last, b'.' | b',' | b';' | b':' | b'!' | b'?');
    ((mailbox || address.starts_with(b"://")) && address.is_ascii() && !marked).then_some(at + len)
}

/// Whether `text` begins with the address of a page.
pub(super) fn begins(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_end_of_an_address() {
        for (text, mark, expected) in [
            ("see http://a.example/b?c=d Then", "://", Some(26)),
            ("from <lina@mail.example> Dear", "@", Some(24)),
            ("see http://a.example. Then", "://", None),
            ("at: home", ":", None),
            ("Dear @lina.doe Then", "@", None),
        ] {
            let at = text.find(mark).expect("a mark");
            assert_eq!(end(text, at), expected, "{text}");
        }
    }
}
