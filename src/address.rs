//! Addresses of pages and mailboxes, which hold no words of a text.

/// Longer user names before an `@` are not looked through, in bytes.
const LONGEST_USER: usize = 64;
/// What the names of hosts end with, or have before their country. The names of countries are words of
/// many languages.
const DOMAINS: [&str; 12] =
    ["com", "net", "org", "info", "edu", "gov", "biz", "co", "go", "ac", "html", "php"];

/// Where an address ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// The word before is a part of it: *https*://…, *lina*@…, *www*.….
    Of(usize),
    /// The word before is a name: *Kompas*.com.
    Behind(usize),
}

/// The address that the word of `text` from `start` to `end` begins, if it does. Looks at the address
/// and at what may be a user name.
pub(crate) fn at_word(text: &str, start: usize, end: usize) -> Option<Address> {
    let bytes = text.as_bytes();
    let rest = &bytes[end..];
    match rest.first()? {
        b':' if rest.starts_with(b"://") => Some(Address::Of(host_end(bytes, end + 3))),
        b'@' if is_host(bytes, end + 1) => Some(Address::Of(host_end(bytes, end + 1))),
        b'.' if bytes[start..end].eq_ignore_ascii_case(b"www") && is_inner(rest.get(1)) => {
            Some(Address::Of(host_end(bytes, end)))
        }
        b'.' | b'-' | b'_' | b'+' if is_inner(rest.get(1)) => {
            if let Some(at) = user_end(rest) {
                return is_host(bytes, end + at + 1)
                    .then(|| Address::Of(host_end(bytes, end + at + 1)));
            }
            is_domain(rest).then(|| Address::Behind(host_end(bytes, end)))
        }
        _ => None,
    }
}

fn is_inner(byte: Option<&u8>) -> bool {
    byte.is_some_and(u8::is_ascii_alphanumeric)
}

/// Where the `@` of a mailbox stands whose user name goes on with `rest`.
fn user_end(rest: &[u8]) -> Option<usize> {
    let user = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_+".contains(byte);
    let end = rest.iter().take(LONGEST_USER).position(|byte| !user(byte))?;
    (rest[end] == b'@').then_some(end)
}

/// Whether the name of a host stands at `at`: with a stop in it.
fn is_host(bytes: &[u8], at: usize) -> bool {
    let host = bytes.get(at..).unwrap_or_default();
    let inner = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let len = host.iter().take_while(|byte| inner(byte)).count();
    let stop = host[..len].iter().position(|&byte| byte == b'.');
    stop.is_some_and(|stop| stop > 0 && stop + 1 < len)
}

/// Whether `rest` is the domain of a host: *.com*, *.co.id*.
fn is_domain(rest: &[u8]) -> bool {
    let Some(name) = rest.strip_prefix(b".") else { return false };
    let len = name.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    let ends = !is_inner(name.get(len));
    ends && DOMAINS.iter().any(|domain| domain.as_bytes() == &name[..len])
}

/// Where an address that goes on at `at` ends: before white space, quotes, brackets and what is not
/// ASCII.
fn host_end(bytes: &[u8], at: usize) -> usize {
    let ends = |byte: &u8| !byte.is_ascii_graphic() || b"<>\"'()[]{},;".contains(byte);
    let rest = &bytes[at..];
    at + rest.iter().position(ends).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Address>) {
        let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        assert_eq!(at_word(text, 0, end), expected, "{text}");
    }

    #[test]
    fn tells_addresses_from_words() {
        check("https://a.example/b?c=d, then", Some(Address::Of(23)));
        check("www.a.example then", Some(Address::Of(13)));
        check("lina@mail.example then", Some(Address::Of(17)));
        check("lina.doe+x@mail.example then", Some(Address::Of(23)));
        check("Warta.com/read then", Some(Address::Behind(14)));
        check("Warta.co.id said", Some(Address::Behind(11)));
        for text in
            ["selesai.kemudian", "so: then", "a@b then", "at @lina", "end.", "well-known", "x"]
        {
            check(text, None);
        }
    }
}
