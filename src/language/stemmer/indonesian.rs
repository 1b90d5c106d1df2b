//! A stemmer for Indonesian and Malay.
//!
//! Follows F. Z. Tala, *A Study of Stemming Effects on Information Retrieval in Bahasa
//! Indonesia* (Universiteit van Amsterdam, 2003), with the choices that Snowball's Indonesian
//! stemmer makes where the thesis leaves room. It knows no dictionary: affixes come off while
//! what is left has more than [`FEWEST_VOWELS`] vowels.
//!
//! It gives the stem of Snowball's vocabulary for each of its 64,586 words, and the root of
//! Sastrawi's test cases for 110 of 173 (116 with [`Stems::restored`]). The rest of those are what rules
//! without a dictionary cannot know: swallowed letters, roots that look affixed (*nilai*), affixes
//! that Tala leaves out (*-wan*, *-isme*, infixes). For likeness of sentences what counts is that
//! the forms of one word meet, not that they meet in the dictionary's form, so rules plus the
//! document's own words ([`Stems::restored`]) are preferred to a dictionary of 30,000 roots, whose licence
//! would bind every user.

use crate::letter;
use std::borrow::Cow;

/// The vowels an affix-free word is taken to have: most Indonesian roots have two syllables.
const FEWEST_VOWELS: usize = 2;

/// The last letters of a particle or possessive, and how many of them it is.
type Ending = fn(&[u8]) -> usize;

const PARTICLE: Ending = |word| match word {
    [.., b'k' | b'l', b'a', b'h'] | [.., b'p', b'u', b'n'] => 3,
    _ => 0,
};
const POSSESSIVE: Ending = |word| match word {
    [.., b'n', b'y', b'a'] => 3,
    [.., b'k' | b'm', b'u'] => 2,
    _ => 0,
};

/// The prefixes that share their conditions on the suffix of the same word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    /// `di-`, `ter-` and all forms of `meng-`.
    Verbal,
    /// `ke-` and all forms of `peng-`.
    Nominal,
    /// `ber-` and its variants.
    Ber,
    /// `per-` and its variants.
    Per,
}

/// What must follow a prefix.
#[derive(Clone, Copy)]
enum Next {
    Anything,
    Vowel,
    /// A consonant and `er`, before which `ber-` loses its r (`be-kerja`).
    ConsonantEr,
    /// The one root that takes `bel-` and `pel-`.
    Ajar,
}

impl Next {
    fn allows(self, rest: &str) -> bool {
        match (self, rest.as_bytes()) {
            (Self::Anything, _) => true,
            (Self::Vowel, rest) => matches!(rest, [letter, ..] if is_vowel(*letter)),
            (Self::ConsonantEr, rest) => {
                matches!(rest, [letter, b'e', b'r', ..] if !is_vowel(*letter))
            }
            (Self::Ajar, rest) => rest.starts_with(b"ajar"),
        }
    }
}

/// One form of a prefix, of up to four letters.
struct Prefix {
    len: usize,
    /// Its letters, as a number of four bytes, with which words are compared at once.
    letters: u32,
    next: Next,
    family: Family,
    /// The first letter of the root that the stem gets back, because the prefix swallowed it.
    returned: Option<char>,
    /// The first letter of the root that [`Stems::restored`] tries.
    tried: Option<char>,
}

impl Prefix {
    const fn new(form: &str, next: Next, family: Family) -> Self {
        let (mut letters, mut len) = (0, form.len());
        while len > 0 {
            len -= 1;
            letters = letters << 8 | form.as_bytes()[len] as u32;
        }
        Self { len: form.len(), letters, next, family, returned: None, tried: None }
    }

    const fn returning(mut self, letter: char) -> Self {
        self.returned = Some(letter);
        self
    }

    const fn trying(mut self, letter: char) -> Self {
        self.tried = Some(letter);
        self
    }

    /// What is left of `word`, whose first four letters are `letters`.
    fn strip<'a>(&self, word: &'a str, letters: u32) -> Option<&'a str> {
        let mask = u32::MAX >> (u32::BITS as usize - 8 * self.len);
        (letters & mask == self.letters)
            .then(|| &word[self.len..])
            .filter(|rest| self.next.allows(rest))
    }
}

/// The prefixes of the first order that begin with a letter, tried in this order, so a longer or more
/// particular form stands before a shorter one.
fn first_order(letter: u8) -> &'static [Prefix] {
    static M: [Prefix; 8] = [
        Prefix::new("meny", Next::Vowel, Family::Verbal).returning('s'),
        Prefix::new("meng", Next::Vowel, Family::Verbal).trying('k'),
        Prefix::new("meng", Next::Anything, Family::Verbal),
        Prefix::new("mem", Next::Vowel, Family::Verbal).returning('p').trying('p'),
        Prefix::new("mem", Next::Anything, Family::Verbal),
        Prefix::new("men", Next::Vowel, Family::Verbal).trying('t'),
        Prefix::new("men", Next::Anything, Family::Verbal),
        Prefix::new("me", Next::Anything, Family::Verbal),
    ];
    static P: [Prefix; 7] = [
        Prefix::new("peny", Next::Vowel, Family::Nominal).returning('s'),
        Prefix::new("peng", Next::Vowel, Family::Nominal).trying('k'),
        Prefix::new("peng", Next::Anything, Family::Nominal),
        Prefix::new("pem", Next::Vowel, Family::Nominal).returning('p').trying('p'),
        Prefix::new("pem", Next::Anything, Family::Nominal),
        Prefix::new("pen", Next::Vowel, Family::Nominal).trying('t'),
        Prefix::new("pen", Next::Anything, Family::Nominal),
    ];
    static D: [Prefix; 1] = [Prefix::new("di", Next::Anything, Family::Verbal)];
    static T: [Prefix; 1] = [Prefix::new("ter", Next::Anything, Family::Verbal)];
    static K: [Prefix; 1] = [Prefix::new("ke", Next::Anything, Family::Nominal)];
    match letter {
        b'm' => &M,
        b'p' => &P,
        b'd' => &D,
        b't' => &T,
        b'k' => &K,
        _ => &[],
    }
}

/// Those of the second order, likewise. Plain `pe-` stands here, not beside `peng-`: like `per-` it goes
/// with `-i`.
fn second_order(letter: u8) -> &'static [Prefix] {
    static B: [Prefix; 3] = [
        Prefix::new("ber", Next::Anything, Family::Ber),
        Prefix::new("bel", Next::Ajar, Family::Ber),
        Prefix::new("be", Next::ConsonantEr, Family::Ber),
    ];
    static P: [Prefix; 3] = [
        Prefix::new("per", Next::Anything, Family::Per),
        Prefix::new("pel", Next::Ajar, Family::Per),
        Prefix::new("pe", Next::Anything, Family::Per),
    ];
    match letter {
        b'b' => &B,
        b'p' => &P,
        _ => &[],
    }
}

/// A derivational suffix and the prefixes it does not go with.
struct Suffix {
    form: &'static str,
    /// Together with these prefixes, the same letters are the root's or a shorter suffix.
    barred_by: &'static [Family],
    /// The letter after which the form belongs to the root (`-si` ends loanwords: `asumsi`).
    not_after: Option<char>,
}

/// Tried in this order: where `-kan` is barred, `-an` is left (`per-baik-an`).
static SUFFIXES: [Suffix; 3] = [
    Suffix { form: "kan", barred_by: &[Family::Nominal, Family::Per], not_after: None },
    Suffix { form: "an", barred_by: &[Family::Verbal], not_after: None },
    Suffix { form: "i", barred_by: &[Family::Nominal, Family::Ber], not_after: Some('s') },
];

impl Suffix {
    fn strip<'a>(&self, word: &'a str, family: Option<Family>) -> Option<&'a str> {
        if family.is_some_and(|family| self.barred_by.contains(&family)) {
            return None;
        }
        word.strip_suffix(self.form)
            .filter(|rest| self.not_after.is_none_or(|letter| !rest.ends_with(letter)))
    }
}

/// A word without its affixes.
struct Parts<'a> {
    /// The first-order prefix the word had.
    prefix: Option<&'static Prefix>,
    /// What is left, without the letter that the prefix swallowed.
    rest: &'a str,
}

/// What a word is stemmed to.
pub(super) struct Stems<'a> {
    /// The stem.
    ///
    /// Borrows from the word unless it gets back a letter that the word does not have in that place: s
    /// after `meny-` and `peny-`, p after `mem-` and `pem-` before a vowel.
    pub(super) stem: Cow<'a, str>,
    /// The stem if the nasal prefix swallowed the first letter of the root: t after `men-` and `pen-`, k
    /// after `meng-` and `peng-`, p after `mem-` and `pem-`.
    ///
    /// Only a dictionary could tell whether it did (`mengirim` is of `kirim`, `mengubah` of `ubah`), so
    /// this is a guess to be checked against other words of the same text. After `mem-` and `pem-` the
    /// guess is what `stem` is, too.
    pub(super) restored: Option<String>,
}

/// Gives the stems of a lower-cased Indonesian or Malay word.
pub(super) fn stems(word: &str) -> Stems<'_> {
    let Parts { prefix, rest } = parts(word);
    let with = |letter: Option<char>| letter.map(|letter| with_first(letter, rest));
    let stem =
        prefix.and_then(|prefix| with(prefix.returned)).map_or(Cow::Borrowed(rest), Cow::Owned);
    Stems { stem, restored: prefix.and_then(|prefix| with(prefix.tried)) }
}

/// Takes the affixes off a word, from the outer to the inner ones.
fn parts(word: &str) -> Parts<'_> {
    let word = without_ending(word, PARTICLE);
    let word = without_ending(word, POSSESSIVE);
    match without_prefix(word, first_order) {
        Some((prefix, rest)) => {
            Parts { prefix: Some(prefix), rest: inner_of_first_order(prefix.family, rest) }
        }
        None => Parts { prefix: None, rest: inner_of_second_order(word) },
    }
}

/// Looks for a second prefix only where a suffix came off (`di-per-baik-i`); without a suffix
/// the same letters mostly belong to the root (`di-periksa`).
fn inner_of_first_order(family: Family, word: &str) -> &str {
    match without_suffix(word, Some(family)) {
        Some(rest) => without_prefix(rest, second_order).map_or(rest, |(_, inner)| inner),
        None => word,
    }
}

fn inner_of_second_order(word: &str) -> &str {
    let (family, rest) = match without_prefix(word, second_order) {
        Some((prefix, rest)) => (Some(prefix.family), rest),
        None => (None, word),
    };
    without_suffix(rest, family).unwrap_or(rest)
}

fn without_ending(word: &str, ending: Ending) -> &str {
    match ending(word.as_bytes()) {
        0 => word,
        len if can_lose_affix(word) => &word[..word.len() - len],
        _ => word,
    }
}

fn without_prefix(
    word: &str,
    prefixes: fn(u8) -> &'static [Prefix],
) -> Option<(&'static Prefix, &str)> {
    let letters = letter::number(word.as_bytes()) as u32;
    let mut prefixes = prefixes(letters as u8).iter();
    let found = prefixes.find_map(|prefix| Some((prefix, prefix.strip(word, letters)?)));
    found.filter(|_| can_lose_affix(word))
}

fn without_suffix(word: &str, family: Option<Family>) -> Option<&str> {
    if !matches!(word.as_bytes(), [.., b'n' | b'i']) {
        return None;
    }
    let found = SUFFIXES.iter().find_map(|suffix| suffix.strip(word, family));
    found.filter(|_| can_lose_affix(word))
}

/// Every affix has one vowel, so counting those of what is left is the thesis's "measure". It comes last, as most
/// words show no affix, which is told sooner.
fn can_lose_affix(word: &str) -> bool {
    word.bytes().filter(|&letter| is_vowel(letter)).count() > FEWEST_VOWELS
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn with_first(letter: char, rest: &str) -> String {
    let mut stem = String::with_capacity(letter.len_utf8() + rest.len());
    stem.push(letter);
    stem.push_str(rest);
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_stems(table: &[(&str, &str)]) {
        for &(word, expected) in table {
            assert_eq!(stems(word).stem, expected, "stem of {word:?}");
        }
    }

    #[track_caller]
    fn check_restored(table: &[(&str, Option<&str>)]) {
        for &(word, expected) in table {
            let found = stems(word).restored;
            assert_eq!(found.as_deref(), expected, "restored stems of {word:?}");
        }
    }

    #[test]
    fn particles_and_possessives_come_off_in_that_order() {
        check_stems(&[
            ("rumahlah", "rumah"),
            ("rumahku", "rumah"),
            ("rumahnya", "rumah"),
            ("rumahmukah", "rumah"),
            ("siapapun", "siapa"),
        ]);
    }

    #[test]
    fn a_word_of_two_vowels_keeps_what_looks_like_an_affix() {
        check_stems(&[
            ("makan", "makan"),
            ("buku", "buku"),
            ("dingin", "dingin"),
            ("lelah", "lelah"),
            ("benar", "benar"),
        ]);
    }

    #[test]
    fn first_order_prefixes_come_off_in_their_longest_form() {
        check_stems(&[
            ("mengubah", "ubah"),
            ("membaca", "baca"),
            ("mendapat", "dapat"),
            ("melihat", "lihat"),
            ("penggali", "gali"),
            ("pembaca", "baca"),
            ("pendatang", "datang"),
            ("dibuka", "buka"),
            ("terbuka", "buka"),
            ("kedua", "dua"),
            ("kelima", "lima"),
        ]);
    }

    #[test]
    fn a_swallowed_s_or_p_is_given_back_before_a_vowel() {
        check_stems(&[
            ("menyapu", "sapu"),
            ("penyiram", "siram"),
            ("memukul", "pukul"),
            ("pemotong", "potong"),
            ("memproses", "proses"),
        ]);
    }

    #[test]
    fn suffixes_come_off_only_beside_prefixes_they_go_with() {
        check_stems(&[
            ("tulisan", "tulis"),
            ("bukakan", "buka"),
            ("dibukakan", "buka"),
            ("ditanami", "tanam"),
            ("tanaman", "tanam"),
            ("dihalaman", "halaman"),
            ("perbaikan", "baik"),
            ("kebaikan", "baik"),
            ("berpartai", "partai"),
            ("asumsi", "asumsi"),
        ]);
    }

    #[test]
    fn second_order_prefixes_come_off_first_or_after_a_suffix() {
        check_stems(&[
            ("berlari", "lari"),
            ("bekerja", "kerja"),
            ("belajar", "ajar"),
            ("pelajaran", "ajar"),
            ("pekerja", "kerja"),
            ("perusahaan", "usaha"),
            ("diperbaiki", "baik"),
            ("diberlakukan", "laku"),
            ("diperoleh", "peroleh"),
            ("memeriksakan", "periksa"),
        ]);
    }

    #[test]
    fn a_word_in_other_letters_is_left_alone() {
        check_stems(&[("", ""), ("日本語", "日本語"), ("éàü", "éàü"), ("2024", "2024")]);
    }

    #[test]
    fn only_a_letter_given_back_costs_an_allocation() {
        for (word, borrowed) in [
            ("diperbaiki", true),
            ("meningkatkan", true),
            ("membaca", true),
            ("menyapu", false),
            ("memukul", false),
        ] {
            let is_borrowed = matches!(stems(word).stem, Cow::Borrowed(_));
            assert_eq!(is_borrowed, borrowed, "stem of {word:?}");
        }
    }

    #[test]
    fn a_nasal_prefix_before_a_vowel_offers_the_letter_it_may_have_swallowed() {
        check_restored(&[
            ("meningkatkan", Some("tingkat")),
            ("penulisannya", Some("tulis")),
            ("mengirim", Some("kirim")),
            ("pengurangan", Some("kurang")),
            ("memukul", Some("pukul")),
            ("pemilihan", Some("pilih")),
        ]);
    }

    #[test]
    fn other_words_offer_nothing() {
        check_restored(&[
            ("menyapu", None),
            ("mendapat", None),
            ("menggali", None),
            ("membaca", None),
            ("berjalan", None),
            ("menu", None),
            ("", None),
        ]);
    }
}
