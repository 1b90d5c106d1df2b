//! Texts with the statistics of natural ones, the same on every run.

#![allow(dead_code, reason = "every bench uses a part of it")]

use std::io;

/// A seed for those who do not care which.
pub(crate) const SEED: u64 = 1;

/// Articles that people wrote, by language.
pub(crate) const ARTICLES: [(&str, &str); 9] = [
    ("id", include_str!("../examples/texts/id.txt")),
    ("en", include_str!("../examples/texts/en.txt")),
    ("ar", include_str!("../examples/texts/ar.txt")),
    ("hi", include_str!("../examples/texts/hi.txt")),
    ("ja", include_str!("../examples/texts/ja.txt")),
    ("ko", include_str!("../examples/texts/ko.txt")),
    ("ru", include_str!("../examples/texts/ru.txt")),
    ("th", include_str!("../examples/texts/th.txt")),
    ("zh", include_str!("../examples/texts/zh.txt")),
];

/// The words that everyone uses. Their frequency falls with the rank, that of the others with its
/// square (Ferrer i Cancho and Solé, 2001): so a text has some 20,000 words in 1 MB and 130,000 in
/// 30 MB, as natural ones do.
const KERNEL: f64 = 8000.0;
/// One word of a text in so many is not of the kernel. With ten the two laws meet.
const RARE: usize = 10;
/// Flattens the top of Zipf's law (Mandelbrot, 1953): without it one word in ten would be the same.
const FLATTENING: f64 = 2.7;
/// Words of a sentence.
const MEAN_LENGTH: f64 = 20.0;
/// The standard deviation of the logarithm of a sentence's length, about that of news.
const LENGTH_SPREAD: f64 = 0.5;
/// The longest sentence.
const MAX_LENGTH: f64 = 100.0;
/// Of so many sentences one ends a paragraph, of so many words one is a number, one a name, and
/// after one there is a comma: about as in news.
const PARAGRAPH: usize = 5;
const NUMBER: usize = 40;
const NAME: usize = 20;
const COMMA: usize = 10;
/// The greatest number.
const MAX_NUMBER: usize = 3000;

/// How words are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Script {
    pub(crate) name: &'static str,
    /// The most frequent words, by which a language is known.
    function_words: &'static [&'static str],
    syllables: Syllables,
    space: &'static str,
    comma: &'static str,
    stop: &'static str,
}

/// What words are made of.
#[derive(Clone, Copy, Debug)]
enum Syllables {
    /// One of each: a beginning, a middle and an end.
    Letters {
        onsets: &'static [&'static str],
        nuclei: &'static [&'static str],
        codas: &'static [&'static str],
    },
    /// Two of so many characters, from one on.
    Characters { first: char, count: usize },
}

/// Indonesian to the eye: every letter is a byte.
pub(crate) const ASCII: Script = Script {
    name: "ascii",
    function_words: &[
        "yang", "dan", "di", "ini", "itu", "dengan", "untuk", "dari", "dalam", "tidak", "pada",
        "akan", "juga", "ke", "karena", "oleh", "ada", "mereka", "sudah", "atau", "saat", "para",
        "bisa", "telah", "tersebut", "lebih", "kata", "bahwa", "saya", "kita",
    ],
    syllables: Syllables::Letters {
        onsets: &["b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y"],
        nuclei: &["a", "e", "i", "o", "u"],
        codas: &["", "n", "r"],
    },
    space: " ",
    comma: ", ",
    stop: ". ",
};

/// Russian to the eye: every letter is two bytes.
#[rustfmt::skip] // it takes words that are not ASCII for long ones, and gives each a line
pub(crate) const CYRILLIC: Script = Script {
    name: "cyrillic",
    function_words: &[
        "и", "в", "не", "на", "что", "с", "он", "по", "это", "как", "к", "но", "из", "у", "за", "от",
        "о", "так", "для", "же", "все", "было", "года", "был", "бы", "до", "или", "она", "они",
        "только",
    ],
    syllables: Syllables::Letters {
        onsets: &["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "ч"],
        nuclei: &["а", "е", "и", "о", "у", "ы"],
        codas: &["", "л", "й"],
    },
    space: " ",
    comma: ", ",
    stop: ". ",
};

/// Chinese to the eye: no spaces, every character is three bytes.
pub(crate) const CHINESE: Script = Script {
    name: "chinese",
    function_words: &[
        "的", "在", "是", "了", "和", "有", "不", "人", "我", "他", "这", "也", "就", "都", "与",
        "对", "上", "中", "为", "我们",
    ],
    syllables: Syllables::Characters { first: '\u{5000}', count: 3000 },
    space: "",
    comma: "，",
    stop: "。",
};

/// A text of some `bytes`: words by Zipf's law, frequent ones short, in sentences of about twenty
/// and paragraphs of about five, with capitals, commas, names and numbers.
pub(crate) fn natural(script: &Script, bytes: usize, seed: u64) -> String {
    let mut draw = Draw(seed);
    let mut text = String::with_capacity(bytes + 4096);
    while text.len() < bytes {
        sentence(script, &mut draw, &mut text);
        if draw.one_in(PARAGRAPH) {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
    }
    text
}

fn sentence(script: &Script, draw: &mut Draw, text: &mut String) {
    let length = draw.length();
    for at in 0..length {
        if draw.one_in(NUMBER) {
            text.push_str(&(draw.below(MAX_NUMBER) + 1).to_string());
        } else {
            let name = draw.one_in(NAME);
            let start = text.len();
            script.word(draw.rank(), text);
            if at == 0 || name {
                capitalize(text, start);
            }
        }
        let end = at + 1 == length;
        text.push_str(if end {
            script.stop
        } else if draw.one_in(COMMA) {
            script.comma
        } else {
            script.space
        });
    }
}

/// Gives what `text` has from `start` on a capital.
pub(crate) fn capitalize(text: &mut String, start: usize) {
    let word = text.split_off(start);
    let mut letters = word.chars();
    text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    text.push_str(letters.as_str());
}

impl Script {
    /// Adds the word of a `rank`.
    pub(crate) fn word(&self, rank: usize, text: &mut String) {
        match self.function_words.get(rank) {
            Some(word) => text.push_str(word),
            None => self.content_word(rank - self.function_words.len(), text),
        }
    }

    /// Adds the word of a `rank` among those that are no function words: the rank itself, in a
    /// system whose digits are syllables, so that all words differ and frequent ones are short.
    pub(crate) fn content_word(&self, mut rank: usize, text: &mut String) {
        loop {
            rank = self.syllables.push(rank, text);
            if rank == 0 {
                return;
            }
            rank -= 1;
        }
    }
}

impl Syllables {
    /// Adds the last digit of `number`, and gives the others.
    fn push(self, number: usize, text: &mut String) -> usize {
        match self {
            Self::Letters { onsets, nuclei, codas } => {
                let mut rest = number;
                for part in [onsets, nuclei, codas] {
                    text.push_str(part[rest % part.len()]);
                    rest /= part.len();
                }
                rest
            }
            Self::Characters { first, count } => {
                let (one, rest) = (number % count, number / count);
                // Frequent words are not to have their second character in common.
                let two = (rest + 7 * one) % count;
                text.extend(
                    [one, two].map(|at| char::from_u32(first as u32 + at as u32)).iter().flatten(),
                );
                rest / count
            }
        }
    }
}

/// Knuth's linear congruential generator; the high bits are the random ones.
#[derive(Clone, Debug)]
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    /// From 0 to 1.
    fn share(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as f64 / f64::from(u32::MAX)
    }

    fn below(&mut self, bound: usize) -> usize {
        ((self.share() * bound as f64) as usize).min(bound - 1)
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// A rank by Zipf's law: the inverse of its distribution, as if ranks were continuous.
    pub(crate) fn rank(&mut self) -> usize {
        if self.one_in(RARE) {
            return (KERNEL / self.share()) as usize;
        }
        let top = 1.0 + FLATTENING;
        (top * ((KERNEL + FLATTENING) / top).powf(self.share()) - top) as usize
    }

    /// The words of a sentence, log-normal: the sum of twelve draws is as good as normal, with
    /// deviation 1.
    fn length(&mut self) -> usize {
        let normal = (0..12).map(|_| self.share()).sum::<f64>() - 6.0;
        let mean_of_logarithm = MEAN_LENGTH.ln() - LENGTH_SPREAD * LENGTH_SPREAD / 2.0;
        (mean_of_logarithm + LENGTH_SPREAD * normal).exp().round().clamp(2.0, MAX_LENGTH) as usize
    }
}

/// The text of the file that `RINGKAS_BENCH_TEXT` names, if it does: a whole book, say.
pub(crate) fn own() -> Option<String> {
    let file = std::env::var_os("RINGKAS_BENCH_TEXT").map(std::path::PathBuf::from)?;
    let named = |error: io::Error| panic!("RINGKAS_BENCH_TEXT {}: {error}", file.display());
    // A path from the root of the crate will do, too: cargo runs benches in their own folder.
    let from_root = || std::fs::read_to_string(std::path::Path::new("..").join(&file));
    let text = std::fs::read_to_string(&file).or_else(|error| from_root().map_err(|_| error));
    Some(text.unwrap_or_else(named))
}
