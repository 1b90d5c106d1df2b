//! ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (Lin, 2004) for any script, without stemming.

use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Scores of one summary in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rouge {
    pub(crate) r1: f64,
    pub(crate) r2: f64,
    pub(crate) rlsum: f64,
}

/// A summary written by hand, taken apart.
pub(crate) struct Reference {
    pub(crate) tokens: Vec<String>,
    /// The tokens of each sentence.
    sentences: Vec<Vec<String>>,
}

impl Reference {
    pub(crate) fn new(text: &str) -> Self {
        Self { tokens: tokens(text), sentences: sentences(text).into_iter().map(tokens).collect() }
    }
}

impl Rouge {
    /// The scores by the reference with the best ROUGE-1, the first of equals; 0 without one.
    pub(crate) fn best(summary: &[&str], refs: &[Reference]) -> Self {
        let sentences: Vec<Vec<String>> = summary.iter().map(|text| tokens(text)).collect();
        let all = sentences.concat();
        let ones = ngrams(&all, 1);
        let mut best: Option<(f64, &Reference)> = None;
        for reference in refs {
            // In percent already: rounding decides which scores are equal.
            let r1 = 100.0 * overlap(&ones, &ngrams(&reference.tokens, 1));
            if best.is_none_or(|(before, _)| r1 > before) {
                best = Some((r1, reference));
            }
        }
        let Some((r1, reference)) = best else { return Self { r1: 0.0, r2: 0.0, rlsum: 0.0 } };
        let r2 = overlap(&ngrams(&all, 2), &ngrams(&reference.tokens, 2));
        let rlsum = lsum(&sentences, &reference.sentences);
        Self { r1, r2: 100.0 * r2, rlsum: 100.0 * rlsum }
    }
}

/// The runs of `n` tokens, sorted.
pub(crate) fn ngrams<T: Ord>(tokens: &[T], n: usize) -> Vec<&[T]> {
    let mut ngrams: Vec<&[T]> = tokens.windows(n).collect();
    ngrams.sort_unstable();
    ngrams
}

/// F1 of two sorted lists of n-grams; what is twice in both counts twice.
pub(crate) fn overlap<T: Ord>(summary: &[&[T]], reference: &[&[T]]) -> f64 {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while let (Some(a), Some(b)) = (summary.get(i), reference.get(j)) {
        let order = a.cmp(b);
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
        shared += usize::from(order.is_eq());
    }
    f1(shared, summary.len(), reference.len())
}

/// `2 p r / (p + r)` of precision `p = shared / summary` and recall `r = shared / reference`.
fn f1(shared: usize, summary: usize, reference: usize) -> f64 {
    if shared == 0 {
        return 0.0;
    }
    let precision = shared as f64 / summary as f64;
    let recall = shared as f64 / reference as f64;
    2.0 * precision * recall / (precision + recall)
}

/// F1 of the tokens of each reference sentence that a longest common subsequence with some sentence
/// of the summary covers; a token counts no more often than the summary has it.
fn lsum(summary: &[Vec<String>], reference: &[Vec<String>]) -> f64 {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for token in summary.iter().flatten() {
        *left.entry(token).or_default() += 1;
    }
    let mut shared = 0;
    for wanted in reference {
        let mut covered = vec![false; wanted.len()];
        for sentence in summary {
            cover(wanted, sentence, &mut covered);
        }
        for (token, _) in wanted.iter().zip(covered).filter(|(_, covered)| *covered) {
            if let Some(left @ 1..) = left.get_mut(token.as_str()) {
                *left -= 1;
                shared += 1;
            }
        }
    }
    let size = |sentences: &[Vec<String>]| sentences.iter().map(Vec::len).sum();
    f1(shared, size(summary), size(reference))
}

/// Where a longest common subsequence goes on from a cell, towards the start.
#[derive(Clone, Copy)]
enum Step {
    Both,
    Wanted,
    Sentence,
}

/// Marks the tokens of `wanted` on one longest common subsequence with `sentence`: of equals, that
/// which is found from the end by leaving out tokens of `wanted` first.
///
/// Quadratic, a byte a cell.
fn cover(wanted: &[String], sentence: &[String], covered: &mut [bool]) {
    let width = sentence.len();
    let mut steps = Vec::with_capacity(wanted.len() * width);
    let mut above = vec![0_u32; width + 1];
    let mut row = above.clone();
    for a in wanted {
        for (j, b) in sentence.iter().enumerate() {
            let (length, step) = if a == b {
                (above[j] + 1, Step::Both)
            } else if row[j] > above[j + 1] {
                (row[j], Step::Sentence)
            } else {
                (above[j + 1], Step::Wanted)
            };
            row[j + 1] = length;
            steps.push(step);
        }
        std::mem::swap(&mut above, &mut row);
    }
    let (mut i, mut j) = (wanted.len(), width);
    while i > 0 && j > 0 {
        match steps[(i - 1) * width + j - 1] {
            Step::Both => {
                (i, j) = (i - 1, j - 1);
                covered[i] = true;
            }
            Step::Wanted => i -= 1,
            Step::Sentence => j -= 1,
        }
    }
}

/// The tokens of `text`: runs of letters and digits with the marks inside them, in lower case and
/// compatibility form (NFKC); a character of a script without spaces is a token of its own.
pub(crate) fn tokens(text: &str) -> Vec<String> {
    let text = text.nfkc().collect::<String>().to_lowercase();
    let mut tokens = Vec::new();
    let mut token = String::new();
    for c in text.chars() {
        let alone = is_spaceless(c);
        let goes_on = !alone && (is_alphanumeric(c) || !token.is_empty() && is_inner_mark(c));
        if !goes_on && !token.is_empty() {
            tokens.push(std::mem::take(&mut token));
        }
        if goes_on {
            token.push(c);
        } else if alone && is_alphanumeric(c) {
            tokens.push(c.into());
        }
    }
    if !token.is_empty() {
        tokens.push(token);
    }
    tokens
}

/// Letters and numbers, without the vowel signs and enclosed letters that Unicode counts as
/// alphabetic too.
fn is_alphanumeric(c: char) -> bool {
    c.is_alphanumeric()
        && !is_combining_mark(c)
        && !matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}')
}

fn is_spaceless(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Burmese
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{3040}'..='\u{30ff}' // kana
        | '\u{3400}'..='\u{4dbf}' // Han
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}')
}

/// What goes on a token that has begun: accents, Arabic vowels, and all of the Indic blocks.
fn is_inner_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}')
}

/// The sentences of a reference: they end at line breaks, and at white space behind a stop and any
/// closing quotes if no lower-case letter from a to z follows.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let mut before = None;
    while let Some(c) = text[at..].chars().next() {
        let gap = gap(&text[at..], before);
        if gap == 0 {
            at += c.len_utf8();
            before = Some(c);
        } else {
            sentences.push(&text[start..at]);
            at += gap;
            start = at;
            before = text[..at].chars().next_back();
        }
    }
    sentences.push(&text[start..]);
    sentences.iter().map(|s| s.trim_matches(is_space)).filter(|s| !s.is_empty()).collect()
}

/// How many bytes at the start of `rest` part two sentences, if `before` stands before them.
fn gap(rest: &str, before: Option<char>) -> usize {
    if before.is_some_and(|c| matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '।' | '۔')) {
        let unquoted = rest.trim_start_matches(['"', '”', '’', '»', '\'', ')', ']']);
        let next = unquoted.trim_start_matches(is_space);
        let is_start = next.starts_with(|c: char| !c.is_ascii_lowercase());
        if next.len() < unquoted.len() && is_start {
            return rest.len() - next.len();
        }
    }
    rest.len() - rest.trim_start_matches('\n').len()
}

/// The white-space separated words of `text`, whatever the script.
pub(crate) fn count_words(text: &str) -> usize {
    text.split(is_space).filter(|word| !word.is_empty()).count()
}

/// White space and the four information separators, as other implementations have it.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(summary: &[&str], refs: &[&str], expected: [f64; 3]) {
        let refs: Vec<Reference> = refs.iter().map(|text| Reference::new(text)).collect();
        let Rouge { r1, r2, rlsum } = Rouge::best(summary, &refs);
        for (value, expected) in [r1, r2, rlsum].into_iter().zip(expected) {
            assert!((value - expected).abs() < 1e-9, "{r1} {r2} {rlsum}, not {expected}");
        }
    }

    #[test]
    fn scores_agree_with_hand() {
        // 3 of 4 and 3 of 5: 2 · 0.75 · 0.6 / 1.35 = 2/3; pairs: "the cat" of 3 and 4: 2/7;
        // longest common subsequence "the cat sat", so as for ROUGE-1.
        check(
            &["The cat has sat."],
            &["the cat there quietly sat"],
            [200.0 / 3.0, 200.0 / 7.0, 200.0 / 3.0],
        );
        // "the" is twice in the summary but once in the reference: 1 of 3, 1 of 2: 2/5.
        check(&["the the dog"], &["the cat"], [40.0, 0.0, 40.0]);
        // 4 of 4 words in both; pairs "a b" and "c d" of 3; each sentence covers one of its own.
        check(&["c d.", "a b."], &["A b. C d."], [100.0, 200.0 / 3.0, 100.0]);
    }

    #[test]
    fn longest_subsequence_leaves_out_the_reference_first() {
        // Of "a b", "b a" covers "a" and "b" covers "b": 2 of 3 and 2 of 2, 4/5. Were "a" left out,
        // both would cover "b": 2/5. ROUGE-2: "a b" of "b a" and "a b", 1 of 2 and 1 of 1, 2/3.
        check(&["b a", "b"], &["a b"], [80.0, 200.0 / 3.0, 80.0]);
    }

    #[test]
    fn the_best_reference_counts_and_the_first_of_equals() {
        check(&["a b c"], &["x y z", "a b c"], [100.0; 3]);
        // ROUGE-1 is 1 with both, ROUGE-2 only with the second.
        check(&["a b c"], &["c b a", "a b c"], [100.0, 0.0, 100.0 / 3.0]);
    }

    #[test]
    fn nothing_scores_nothing() {
        check(&[], &["a"], [0.0; 3]);
        check(&["a"], &[""], [0.0; 3]);
        check(&["—"], &["…"], [0.0; 3]);
        check(&["a"], &[], [0.0; 3]);
    }

    #[test]
    fn tokens_are_words_of_any_script() {
        let cases: [(&str, &[&str]); 9] = [
            ("L'homme, negara-negara a_b", &["l", "homme", "negara", "negara", "a", "b"]),
            ("ﬁve ①② Ｘ", &["five", "12", "x"]),
            ("e\u{301}te\u{301}", &["été"]),
            ("हिन्दी में।", &["हिन्दी", "में।"]),
            ("ΟΔΟΣ İ", &["οδο\u{3c2}", "i\u{307}"]),
            ("東京2024年", &["東", "京", "2024", "年"]),
            ("ที่", &["ท"]),
            ("🅐 x🅑y ½", &["x", "y", "1", "2"]),
            ("\u{301}a", &["a"]),
        ];
        for (text, expected) in cases {
            assert_eq!(tokens(text), expected, "{text}");
        }
    }

    #[test]
    fn references_part_at_stops_and_line_breaks() {
        let cases: [(&str, &[&str]); 7] = [
            ("One. Two! Three", &["One.", "Two!", "Three"]),
            ("He said \"no.\" Then 3. e.g. that. 4", &["He said \"no.", "Then 3. e.g. that.", "4"]),
            ("a.\nb\n\nc", &["a.", "b", "c"]),
            ("a. \n b.", &["a.", "b."]),
            ("一。 二。三", &["一。", "二。三"]),
            ("A.) ” B", &["A.", "” B"]),
            (" \n . ", &["."]),
        ];
        for (text, expected) in cases {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }
}
