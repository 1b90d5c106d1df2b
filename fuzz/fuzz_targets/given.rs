//! Sentences of the caller: any spans give a document that keeps every promise, or an error that names
//! one of them; the crate's own, given back to it, are ranked as if it had just found them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ringkas::{BlockKind, Document, Format, Language, Summarizer};
use ringkas_fuzz::sound::check_ranking;
use std::ops::Range;

/// So many bytes give the spans, two each.
const SPANS: usize = 16;

fuzz_target!(|data: &[u8]| {
    let (bounds, text) = data.split_at(data.len().min(SPANS));
    let text = String::from_utf8_lossy(text);
    let spans =
        || bounds.chunks_exact(2).map(|bounds| usize::from(bounds[0])..usize::from(bounds[1]));
    let kind = |at: usize| BlockKind::ALL[at % BlockKind::ALL.len()];
    let blocks = spans().enumerate().map(|(at, span)| (kind(at), Some(span)));
    match Document::from_blocks(&text, None, blocks) {
        Ok(document) => {
            assert_eq!(document.sentences().len(), spans().count());
            check_ranking(&Summarizer::new().rank_parsed([document]), &[&text]);
        }
        Err(error) => assert!(spans().any(|span| span == error.span()), "{error}"),
    }

    let parsed = Document::parse(&text, Format::Text, Language::English);
    let own: Vec<(BlockKind, Vec<Range<usize>>)> = parsed
        .blocks()
        .iter()
        .map(|block| {
            let sentences = &parsed.sentences()[block.sentences.clone()];
            (block.kind, sentences.iter().map(|span| span.range()).collect())
        })
        .collect();
    let own = Document::from_blocks(&text, Language::English, own).expect("own spans are sound");
    assert_eq!(own.sentences(), parsed.sentences());
    let summarizer = Summarizer::new();
    let (own, parsed) = (summarizer.rank_parsed([own]), summarizer.rank_parsed([parsed]));
    let starts = |ranking: &ringkas::Ranking<'_>| -> Vec<usize> {
        ranking.summarize(3).iter().map(|sentence| sentence.start).collect()
    };
    assert_eq!(starts(&own), starts(&parsed));
});
