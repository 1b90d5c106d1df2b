//! What must hold for any text and any options: said once, for the tests and for the fuzz targets.

#![allow(dead_code, unreachable_pub)] // Each of them looks at a part.

use ringkas::{
    Block, BlockKind, Budget, Cut, Document, Explanation, Factors, Fate, Format, Keyword, Part,
    PartKind, Ranking, Sentence, Summarizer, Summary,
};
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;

/// Lengths of summaries, ascending.
const LENGTHS: [usize; 9] = [0, 1, 2, 3, 7, 20, 60, 300, usize::MAX];

/// Everything that must hold for the summaries of `documents` under the options of `summarizer`.
#[track_caller]
pub fn check_summaries(summarizer: &Summarizer, documents: &[&str]) {
    let ranking = summarizer.rank_documents(documents);
    let n = ranking.sentences().len();
    // Read as Markdown, a text may be nothing but markup; read as text, it is never lost.
    let has_words = |text: &&str| {
        text.chars().any(char::is_alphanumeric)
            && !Document::parse(text, Format::Markdown, None).sentences().is_empty()
    };
    assert!(n > 0 || !documents.iter().any(has_words), "nothing to pick in {documents:?}");

    assert_eq!(summarizer.rank_documents(documents).sentences(), ranking.sentences());
    assert_eq!(summarizer.summarize_documents(documents, 3), ranking.summarize(3));
    if let [text] = documents {
        assert_eq!(summarizer.summarize(text, 3), ranking.summarize(3));
    }
    check_ranking(&ranking, documents);
}

/// Everything that must hold for the scores of `documents` and every summary cut from them.
#[track_caller]
pub fn check_ranking(ranking: &Ranking<'_>, documents: &[&str]) {
    let all = ranking.sentences();
    let distinct: Vec<Sentence<'_>> =
        all.iter().filter(|sentence| sentence.repeats.is_none()).copied().collect();
    let n = distinct.len();
    assert!(n > 0 || all.is_empty());
    assert_eq!(ranking.summarize(Budget::Ratio(1.0)).sentences(), distinct);
    check_scores(all);
    let third = |text: &str| text.len() / 3;
    let units: [&dyn Fn(usize) -> Budget<'static>; 4] =
        [&Budget::Sentences, &Budget::Words, &Budget::Chars, &Budget::Bytes];
    for unit in units {
        check_budgets(
            documents,
            n,
            &LENGTHS.map(|max| ranking.summarize(unit(max))),
            |summary, i| {
                let text = summary.to_string();
                let length = match unit(0) {
                    Budget::Sentences(_) => summary.len(),
                    Budget::Chars(_) => text.chars().count(),
                    Budget::Bytes(_) => text.len(),
                    _ => unit(0).length(&text),
                };
                length <= LENGTHS[i]
            },
        );
    }
    let counted = LENGTHS.map(|max| ranking.summarize(Budget::counted(max, &third)));
    check_budgets(documents, n, &counted, |summary, i| {
        summary.iter().map(|sentence| third(&sentence.to_string())).sum::<usize>() <= LENGTHS[i]
    });
    check_both(ranking, n);
    let ratios = [0.0, 0.01, 0.3, 0.5, 0.9, 1.0, 2.0, f64::MAX, f64::INFINITY];
    let shares = ratios.map(|ratio| ranking.summarize(Budget::Ratio(ratio)));
    check_budgets(documents, n, &shares, |summary, i| {
        summary.len() as f64 <= ratios[i].min(1.0) * n as f64 + 1e-9
    });
    for k in (0..n.min(50)).chain([n]) {
        assert_eq!(ranking.summarize(k).len(), k);
    }
    for k in [1, 2, n / 2, n] {
        check_explanations(documents, ranking, k);
    }
    check_highlights(documents, ranking, Budget::Chars(60));
    check_highlights(documents, ranking, Budget::Ratio(0.5));
    check_edges(ranking);
    for nothing in [-1.0, f64::NAN, f64::NEG_INFINITY] {
        assert!(ranking.summarize(Budget::Ratio(nothing)).is_empty());
    }
}

/// Summaries of two sentences at most within so many characters.
#[track_caller]
fn check_both(ranking: &Ranking<'_>, n: usize) {
    for max in LENGTHS {
        let within = Budget::Chars(max);
        let summary = ranking.summarize(Budget::both(2, within));
        assert!(summary.len() <= 2 && summary.is_empty() == (max == 0 || n == 0));
        assert!(summary.to_string().chars().count() <= max || summary.len() == 1);
        assert!(summary.len() <= ranking.summarize(within).len());
    }
}

/// Parts that give the documents back, and the sentences of the summary, as they are and as HTML.
#[track_caller]
fn check_highlights(documents: &[&str], ranking: &Ranking<'_>, budget: Budget<'_>) {
    assert!(ranking.query_spans(ranking.diagnostics().spans).is_empty());
    let highlights = ranking.highlights(budget);
    let summary = highlights.summary();
    assert_eq!(summary, &ranking.summarize(budget));
    let parts = highlights.parts();
    let mut ends = vec![0; documents.len()];
    for part in parts {
        assert_eq!(
            (part.start, &documents[part.document][part.range()]),
            (ends[part.document], part.text)
        );
        assert!(part.start < part.end && part.sentence.is_some() != (part.kind == PartKind::Rest));
        ends[part.document] = part.end;
    }
    assert!(ends.into_iter().eq(documents.iter().map(|text| text.len())), "not the whole text");
    assert!(parts.is_sorted_by_key(|part| part.document));

    let chosen: Vec<Part<'_>> =
        parts.iter().copied().filter(|part| part.sentence.is_some()).collect();
    let chosen: Vec<&[Part<'_>]> = chosen.chunk_by(|a, b| a.sentence == b.sentence).collect();
    assert_eq!(chosen.len(), summary.len());
    for (parts, sentence) in chosen.into_iter().zip(summary) {
        assert_eq!(parts, ranking.parts(sentence));
        let text: String = parts.iter().map(|part| part.text).collect();
        assert_eq!((text.as_str(), parts[0].start), (sentence.text, sentence.start));
        let words = parts.iter().filter(|part| part.kind == PartKind::QueryWord);
        let spans = ranking.query_spans(sentence.number);
        if sentence.cut == Cut::default() {
            assert!(words.map(Part::range).eq(spans.iter().map(|span| span.range())));
        }
    }
    let texts: Vec<&str> = documents.iter().copied().filter(|text| !text.is_empty()).collect();
    assert_eq!(text_of(&highlights.to_html()), texts.join("\n\n").replace('\0', "\u{fffd}"));
    assert_eq!(
        text_of(&highlights.to_snippet_html()),
        summary.to_string().replace('\0', "\u{fffd}")
    );
}

/// What HTML shows that has no tags but those of highlights.
#[track_caller]
fn text_of(html: &str) -> String {
    let tags = ["<mark>", "</mark>", "<b>", "</b>"];
    let text = tags.iter().fold(html.to_owned(), |text, tag| text.replace(tag, ""));
    assert!(!text.contains(['<', '>', '"', '\'']), "{html}");
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, c)| text.replace(entity, c))
}

/// Scores that sum to 1, and ranks by them.
#[track_caller]
fn check_scores(all: &[Sentence<'_>]) {
    let sum: f64 = all.iter().map(|sentence| sentence.score).sum();
    assert!(all.is_empty() || (sum - 1.0).abs() < 1e-9, "scores sum to {sum}");
    let mut by_rank: Vec<_> = all.iter().map(|sentence| (sentence.rank, sentence.score)).collect();
    by_rank.sort_unstable_by_key(|&(rank, _)| rank);
    assert!(by_rank.iter().map(|&(rank, _)| rank).eq(0..all.len()));
    assert!(by_rank.is_sorted_by(|(_, one), (_, next)| one >= next), "ranks are not by score");
}

/// Summaries by ascending budgets of one unit, from nothing to everything.
#[track_caller]
fn check_budgets(
    documents: &[&str],
    n: usize,
    summaries: &[Summary<'_>; 9],
    fits: impl Fn(&Summary<'_>, usize) -> bool,
) {
    let mut fewest = 0;
    for (i, summary) in summaries.iter().enumerate() {
        check_summary(documents, summary);
        // Of a sentence that may be cut a word is left.
        let is_cut = |sentence: &Sentence<'_>| sentence.cut.before || sentence.cut.after;
        let is_word = |sentence: &Sentence<'_>| !sentence.text.contains(char::is_whitespace);
        let may = summary.len() == 1 && summary.iter().all(|one| !is_cut(one) || is_word(one));
        assert!(fits(summary, i) || may, "{summary} is over budget {i}");
        assert!(summary.len() >= fewest, "budget {i} gives {} after {fewest}", summary.len());
        fewest = summary.len().max(usize::from(n > 0));
    }
    assert!(summaries[0].is_empty());
    assert_eq!(fewest, n, "not all within a budget for all");
}

/// Slices of the documents, in order, with sound scores.
#[track_caller]
fn check_summary(documents: &[&str], summary: &Summary<'_>) {
    let mut last = (0, 0);
    for sentence in summary {
        assert_eq!(&documents[sentence.document][sentence.range()], sentence.text);
        assert!(last <= (sentence.document, sentence.start), "out of order");
        last = (sentence.document, sentence.end);
        assert!(sentence.score.is_finite() && sentence.score >= 0.0);
        assert!(!sentence.text.trim().is_empty());
    }
}

/// Every sentence with its reasons, and the fates of a summary of `k` sentences.
#[track_caller]
fn check_explanations(documents: &[&str], ranking: &Ranking<'_>, k: usize) {
    let explanations = ranking.explain(k);
    assert_eq!(explanations.len(), ranking.diagnostics().spans);
    let chosen = explanations.iter().filter(|one| one.fate.is_chosen());
    assert!(chosen.map(|one| &one.sentence).eq(&ranking.summarize(k)));
    let ranked = explanations.iter().filter(|one| one.factors.is_some());
    assert!(ranked.map(|one| &one.sentence).eq(ranking.sentences()));
    for (number, Explanation { sentence, factors, fate, .. }) in explanations.iter().enumerate() {
        assert_eq!(sentence.number, number);
        assert_eq!(&documents[sentence.document][sentence.range()], sentence.text);
        let spans = ranking.query_spans(number);
        assert!(spans.iter().all(|span| sentence.start <= span.start && span.end <= sentence.end));
        assert!(spans.is_sorted_by(|one, next| one.end <= next.start));
        if let Fate::Repeats(number) = *fate {
            assert!(number < sentence.number, "{sentence:?}");
            assert_eq!(explanations[number].sentence.repeats, None);
            let letters = |text: &str| {
                let text = text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
                text.to_lowercase().nfc().collect::<String>()
            };
            let (one, other) =
                (letters(explanations[number].sentence.text), letters(sentence.text));
            assert!(one.ends_with(&other) || other.ends_with(&one), "{one} {other}");
        }
        let product = factors.map_or(0.0, Factors::product);
        let difference = (product - sentence.score).abs();
        assert!(difference <= 1e-12 * sentence.score, "{factors:?} of {sentence:?}");
    }
}

/// Edges in order, each once, and voters best first, with the words they share.
#[track_caller]
fn check_edges(ranking: &Ranking<'_>) {
    let diagnostics = ranking.diagnostics();
    assert!(diagnostics.residual < 1e-5, "{diagnostics:?}");
    let n = diagnostics.spans;
    let edges = ranking.edges(2);
    assert!(edges.len() <= 2 * n);
    assert!(edges.is_sorted_by(|a, b| (a.i, a.j) < (b.i, b.j)));
    for edge in &edges {
        assert!(edge.i < edge.j && edge.j < n, "{edge:?} of {n}");
        assert!(edge.weight.is_finite() && edge.weight > 0.0, "{edge:?}");
    }
    for number in [0, n / 2, n] {
        let voters = ranking.voters(number, 3);
        assert!(voters.len() <= 3 && (number < n || voters.is_empty()));
        assert!(voters.is_sorted_by(|a, b| a.weight >= b.weight), "{voters:?}");
        for voter in &voters {
            assert!(voter.number < n && voter.number != number, "{voter:?} of {number}");
            assert!(voter.weight.is_finite() && voter.weight > 0.0, "{voter:?}");
            assert!(!voter.shared.is_empty(), "{voter:?}");
        }
    }
}

/// The same sentences and keywords with the same scores in other places, whatever white space stands
/// around the text.
#[track_caller]
pub fn check_padding(summarizer: &Summarizer, text: &str) {
    check_padded(summarizer, text, "\n \n", "\n\n ");
    check_padded(summarizer, text, "\r\n\t\r\n", "\r\n\t");
    // In the line of the text, white space is markup of Markdown.
    let summarizer = summarizer.clone().format(Format::Text);
    check_padded(&summarizer, text, "  \t", " ");
    check_padded(&summarizer, text, "\u{a0}", "\u{3000}\u{2028}");
}

#[track_caller]
fn check_padded(summarizer: &Summarizer, text: &str, before: &str, behind: &str) {
    let padded = format!("{before}{text}{behind}");
    let (bare, padded) = (summarizer.rank(text), summarizer.rank(&padded));
    let mut sentences = bare.sentences().to_vec();
    for sentence in &mut sentences {
        sentence.start += before.len();
        sentence.end += before.len();
    }
    assert_eq!(padded.sentences(), sentences, "{text:?} between {before:?} and {behind:?}");
    let mut keywords = bare.keywords(5);
    for span in keywords.iter_mut().flat_map(|keyword| &mut keyword.spans) {
        span.start += before.len();
        span.end += before.len();
    }
    assert_eq!(padded.keywords(5), keywords, "{text:?} between {before:?} and {behind:?}");
}

/// Spans in order, on character boundaries, nothing but white space and the marks of quoted lines between
/// them.
#[track_caller]
pub fn check_document(text: &str) {
    let document = Document::parse(text, Format::Text, None);
    let mut last = 0;
    for span in document.sentences() {
        check_blank(&text[last..span.start]);
        last = span.end;
    }
    check_blank(&text[last..]);
    check_blocks(&document);
}

#[track_caller]
fn check_blank(gap: &str) {
    assert!(
        gap.chars().all(|c| c.is_whitespace() || matches!(c, '\u{feff}' | '>')),
        "{gap:?} is lost"
    );
}

/// Spans in order, on character boundaries, every sentence in one block of its own kind.
#[track_caller]
pub fn check_markdown(text: &str) {
    check_blocks(&Document::parse(text, Format::Markdown, None));
}

#[track_caller]
fn check_blocks(document: &Document<'_>) {
    let mut last = 0;
    for span in document.sentences() {
        assert!(last <= span.start && span.start < span.end);
        let sentence = &document.text()[span.range()];
        assert_eq!(sentence.trim(), sentence);
        last = span.end;
    }
    let held = document.blocks().iter().flat_map(|block: &Block| block.sentences.clone());
    assert!(held.eq(0..document.sentences().len()));
    for block in document.blocks() {
        let sentences = &document.sentences()[block.sentences.clone()];
        assert_eq!(sentences.first().map(|span| span.start), Some(block.span.start));
        assert_eq!(sentences.last().map(|span| span.end), Some(block.span.end));
        if matches!(block.kind, BlockKind::Code | BlockKind::Table) {
            assert_eq!(sentences.len(), 1);
        }
    }
    assert!((0.0..=1.0).contains(&document.detection().confidence));
}

/// Everything that must hold for the keywords of `documents`.
#[track_caller]
pub fn check_keywords(summarizer: &Summarizer, documents: &[&str]) {
    let all = summarizer.keywords_of_documents(documents, usize::MAX);
    let mut covered: HashSet<(usize, usize)> = HashSet::new();
    let mut last = 1.0;
    for keyword in &all {
        assert!(keyword.score > 0.0 && keyword.score <= last, "{keyword:?} after {last}");
        last = keyword.score;
        check_keyword(documents, keyword);
        for span in &keyword.spans {
            let bytes = span.range().map(|byte| (span.document, byte));
            assert!(bytes.into_iter().all(|byte| covered.insert(byte)), "overlap at {keyword:?}");
        }
    }
    if let Some(best) = all.first() {
        assert!((best.score - 1.0).abs() < 1e-12);
    }
    let some = summarizer.keywords_of_documents(documents, 3);
    assert_eq!(some, all[..all.len().min(3)], "few are not the first of many");
    assert_eq!(summarizer.rank_documents(documents).keywords(3), some);
}

#[track_caller]
fn check_keyword(documents: &[&str], keyword: &Keyword<'_>) {
    assert_eq!(keyword.count, keyword.spans.len());
    assert!(keyword.text.chars().any(char::is_alphanumeric), "{keyword:?}");
    let forms: Vec<&str> =
        keyword.spans.iter().map(|span| &documents[span.document][span.range()]).collect();
    assert!(forms.contains(&keyword.text), "{keyword:?} is not among {forms:?}");
    assert!(
        keyword.spans.is_sorted_by_key(|span| (span.document, span.start)),
        "out of order: {keyword:?}"
    );
}
