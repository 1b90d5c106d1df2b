//! What Porter's stemmer knows of English: exceptions, and suffixes by their last letters.

/// The stem of a word that is no matter of rules.
pub(super) fn exception(word: &str) -> Option<&'static str> {
    Some(match word {
        "andes" => "andes",
        "atlas" => "atlas",
        "bias" => "bias",
        "cosmos" => "cosmos",
        "early" => "earli",
        "gently" => "gentl",
        "howe" => "howe",
        "idly" => "idl",
        "news" => "news",
        "only" => "onli",
        "singly" => "singl",
        "skies" | "sky" => "sky",
        "skis" => "ski",
        "ugly" => "ugli",
        _ => return None,
    })
}

/// What a word that begins with a letter may begin with so that its first region begins behind that:
/// *generic* and *general* differ.
pub(super) const fn beginning(first: u8) -> &'static [u8] {
    match first {
        b'a' => b"arsen",
        b'c' => b"commun",
        b'e' => b"emerg",
        b'g' => b"gener",
        b'i' => b"inter",
        b'l' => b"later",
        b'o' => b"organ",
        b'p' => b"past",
        b'u' => b"univers",
        _ => b"",
    }
}

/// A suffix and what takes its place.
pub(super) type Suffix = (&'static [u8], &'static [u8]);

/// The suffixes of step 2 that end with a letter, of those that overlap the longer one first.
pub(super) const fn second_step(last: u8) -> &'static [Suffix] {
    match last {
        b'i' => &[
            (b"abli", b"able"),
            (b"bli", b"ble"),
            (b"alli", b"al"),
            (b"entli", b"ent"),
            (b"fulli", b"ful"),
            (b"lessli", b"less"),
            (b"ousli", b"ous"),
            (b"li", b""),
            (b"aliti", b"al"),
            (b"biliti", b"ble"),
            (b"iviti", b"ive"),
            (b"anci", b"ance"),
            (b"enci", b"ence"),
            (b"ogi", b"og"),
        ],
        b'l' => &[(b"ational", b"ate"), (b"tional", b"tion")],
        b'm' => &[(b"alism", b"al")],
        b'n' => &[(b"ization", b"ize"), (b"ation", b"ate")],
        b'r' => &[(b"izer", b"ize"), (b"ator", b"ate")],
        b's' => &[(b"fulness", b"ful"), (b"iveness", b"ive"), (b"ousness", b"ous")],
        b't' => &[(b"ogist", b"og")],
        _ => &[],
    }
}

/// Those of step 3.
pub(super) const fn third_step(last: u8) -> &'static [Suffix] {
    match last {
        b'e' => &[(b"icate", b"ic"), (b"ative", b""), (b"alize", b"al")],
        b'i' => &[(b"iciti", b"ic")],
        b'l' => &[(b"ational", b"ate"), (b"tional", b"tion"), (b"ical", b"ic"), (b"ful", b"")],
        b's' => &[(b"ness", b"")],
        _ => &[],
    }
}

/// Those of step 4, which nothing takes the place of.
pub(super) const fn fourth_step(last: u8) -> &'static [&'static [u8]] {
    match last {
        b'c' => &[b"ic"],
        b'e' => &[b"ance", b"ence", b"able", b"ible", b"ate", b"ive", b"ize"],
        b'i' => &[b"iti"],
        b'l' => &[b"al"],
        b'm' => &[b"ism"],
        b'n' => &[b"ion"],
        b'r' => &[b"er"],
        b's' => &[b"ous"],
        b't' => &[b"ement", b"ment", b"ent", b"ant"],
        _ => &[],
    }
}
