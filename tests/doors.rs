//! What a caller brings himself: sentences, words, stems.

mod arbitrary;
mod sound;

use arbitrary::{article, cases, options, soup};
use proptest::prelude::*;
use ringkas::{BlockKind, Budget, Document, Format, Language, Ranker, Similarity, Summarizer};
use sound::{check_keywords, check_ranking, check_summaries};
use std::ops::Range;

/// The blocks of a document, as a caller would give them.
fn given(document: &Document<'_>) -> Vec<(BlockKind, Vec<Range<usize>>)> {
    let block = |block: &ringkas::Block| {
        let sentences = &document.sentences()[block.sentences.clone()];
        (block.kind, sentences.iter().map(|span| span.range()).collect())
    };
    document.blocks().iter().map(block).collect()
}

/// The crate's own sentences, given back to it, are ranked as if it had just found them.
#[track_caller]
fn check_given_back(text: &str, summarizer: &Summarizer) {
    let parsed = Document::parse(text, Format::Text, Language::Indonesian);
    let own = Document::from_blocks(text, Language::Indonesian, given(&parsed));
    let own = own.expect("the crate's own spans are sound");
    let unsaid = |blocks: &[ringkas::Block]| {
        let mut blocks = blocks.to_vec();
        for block in &mut blocks {
            block.speaker = None;
        }
        blocks
    };
    assert_eq!(own.blocks(), unsaid(parsed.blocks()));
    if own.blocks() != parsed.blocks() {
        // A caller's own sentences have no labels that name a speaker.
        return;
    }
    let text = summarizer.clone().language(Language::Indonesian).format(Format::Text).rank(text);
    let own = summarizer.clone().language(None).rank_parsed([own]);
    assert_eq!(own.sentences(), text.sentences());
    for budget in [Budget::Sentences(2), Budget::Chars(80), Budget::Ratio(0.5)] {
        assert_eq!(own.summarize(budget), text.summarize(budget));
    }
    assert_eq!(own.keywords(5), text.keywords(5));
}

#[test]
fn labels_that_come_back_change_nothing() {
    let plain = Summarizer::new();
    check_given_back(&["Read also: hujan"; 3].join("\n\n"), &plain);
    check_given_back(&["Ratna: hujan turun di kota."; 3].join("\n\n"), &plain);
}

#[test]
fn utterances_keep_their_places() {
    let utterances = [
        "so the ferry was late again three times last week",
        "yes because the pier is under repair until May",
        "could the ferry use the old pier for those weeks",
    ];
    let text = utterances.join("\n");
    let mut end = 0;
    let blocks = utterances.map(|utterance| {
        let start = end;
        end += utterance.len() + 1;
        (BlockKind::Paragraph, Some(start..end - 1))
    });
    let document = Document::from_blocks(&text, None, blocks).expect("the spans are sound");
    assert_eq!(document.language(), Language::English);
    let ranking = Summarizer::new().rank_parsed([document]);
    let summary = ranking.summarize(usize::MAX);
    for (i, sentence) in summary.iter().enumerate() {
        assert_eq!((sentence.block, sentence.index, sentence.number), (i, i, i));
        assert_eq!(sentence.text, utterances[i]);
    }
    assert_eq!(ranking.documents()[0].blocks().len(), 3);
}

#[test]
fn blocks_without_sentences_keep_the_numbers_of_the_others() {
    let text = "rain fell on the hills";
    let blocks = [(BlockKind::Paragraph, None), (BlockKind::Paragraph, Some(0..text.len()))];
    let document = Document::from_blocks(text, None, blocks).expect("the spans are sound");
    let ranking = Summarizer::new().rank_parsed([document]);
    assert_eq!(ranking.sentences()[0].block, 1);
}

#[test]
fn the_language_is_told_from_the_sentences_alone() {
    let text = "Pembicara pertama dari desa itu: the river rose and the bridge was closed.";
    let start = text.find("the river").expect("it is there");
    let blocks = [(BlockKind::Paragraph, Some(start..text.len()))];
    let document = Document::from_blocks(text, None, blocks).expect("the spans are sound");
    assert_eq!(document.language(), Language::English);
}

#[test]
fn several_documents_are_read_in_the_language_of_most_of_their_text() {
    let texts = ["Hujan turun dan sungai itu naik sejak pagi tadi.", "The rain fell.", "1 2 3"];
    let parsed = || texts.map(|text| Document::parse(text, Format::Text, None));
    let ranking = Summarizer::new().rank_parsed(parsed());
    assert_eq!(ranking.language(), Language::Indonesian);
    assert_eq!(ranking.sentences().len(), 2, "numbers alone say nothing");
    let told = Summarizer::new().language(Language::English).rank_parsed(parsed());
    assert_eq!(told.language(), Language::English);
    assert!(Summarizer::new().rank_parsed([]).sentences().is_empty());
}

#[test]
fn words_of_the_caller_are_the_terms() {
    /// Words of Chinese by the longest match with a small dictionary.
    fn words(text: &str) -> Vec<&str> {
        const DICTIONARY: [&str; 4] = ["长江", "大桥", "渡轮", "目的地"];
        let mut words = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let known = DICTIONARY.into_iter().find(|word| rest.starts_with(word));
            let (word, behind) = rest.split_at(known.map_or(first.len_utf8(), str::len));
            words.push(word);
            rest = behind;
        }
        words
    }
    let text = "长江大桥关闭。渡轮代替长江大桥。渡轮的目的地是南岸。";
    let summarizer = Summarizer::new().language(Language::Chinese).tokenizer(words);
    let keywords = summarizer.keywords(text, 9);
    let found = |word: &str| keywords.iter().any(|keyword| keyword.text == word);
    assert!(found("长江大桥") && found("渡轮"), "{keywords:?}");
    // A word that holds a character of grammar is a word.
    assert!(found("目的地"), "{keywords:?}");
    let voters = summarizer.rank(text).voters(0, 9);
    assert_eq!(voters[0].shared, ["长江", "大桥"]);
}

#[test]
fn stems_of_the_caller_make_words_the_same() {
    fn lemma(word: &str) -> String {
        if word == "mice" { "mouse" } else { word }.to_owned()
    }
    let text = "Mice ate grain. One mouse slept.";
    let plain = Summarizer::new().language(Language::English);
    assert!(plain.rank(text).voters(0, 9).is_empty());
    let voters = plain.stemmer(lemma).rank(text).voters(0, 9);
    assert_eq!(voters[0].shared, ["Mice"]);
}

#[test]
fn titles_and_queries_are_read_by_the_same_functions() {
    fn words(text: &str) -> Vec<&str> {
        text.split(' ').collect()
    }
    let text = "The A-7 pump stopped at dawn. The B-7 pump ran on until noon.";
    let summarizer = Summarizer::new().tokenizer(words).query("B-7").lead_bias(0.0);
    assert_eq!(summarizer.summarize(text, 1).sentences()[0].number, 1);
}

/// Functions that break every promise.
mod broken {
    pub(crate) fn foreign(_: &str) -> Vec<&str> {
        vec!["words", "of", "another", "text"]
    }

    pub(crate) fn overlapping(text: &str) -> Vec<&str> {
        let from = |at: usize| text.get(at..).unwrap_or_default();
        (0..text.len().min(9)).rev().chain(0..text.len().min(9)).map(from).collect()
    }

    pub(crate) fn nothing(_: &str) -> Vec<&str> {
        Vec::new()
    }

    pub(crate) fn blanks(text: &str) -> Vec<&str> {
        text.split_inclusive(|c: char| c.is_alphanumeric()).rev().chain(["", " "]).collect()
    }

    pub(crate) fn empty(_: &str) -> String {
        String::new()
    }

    pub(crate) fn same(_: &str) -> String {
        "\u{0}".to_owned()
    }

    pub(crate) fn long(word: &str) -> String {
        word.repeat(99)
    }
}

#[test]
fn functions_that_break_their_promises_do_no_harm() {
    let text = include_str!("../examples/texts/id.txt");
    let new = || Summarizer::new().query("sungai ikan").title("Kali Wening");
    for summarizer in [
        new().tokenizer(broken::foreign),
        new().tokenizer(broken::overlapping),
        new().tokenizer(broken::nothing),
        new().tokenizer(broken::blanks),
        new().stemmer(broken::empty),
        new().stemmer(broken::same),
        new().stemmer(broken::long).tokenizer(broken::blanks),
    ] {
        for text in [text, "", "東京都は大きい。", "a", "é ü"] {
            let ranking = summarizer.rank(text);
            check_ranking(&ranking, &[text]);
            check_keywords(&summarizer, &[text]);
            assert!(ranking.summarize(2).len() <= 2);
        }
    }
}

#[test]
fn functions_are_told_apart() {
    let new = Summarizer::new;
    assert_eq!(new().stemmer(broken::empty), new().stemmer(broken::empty));
    assert_ne!(new().stemmer(broken::empty), new());
    assert_eq!(
        format!("{:?}", new().tokenizer(broken::nothing)).matches("Tokenizer(..)").count(),
        1
    );
}

#[test]
fn names_are_read_as_they_are_written() {
    for &similarity in Similarity::ALL {
        assert_eq!(similarity.to_string().to_uppercase().parse(), Ok(similarity));
    }
    for &ranker in Ranker::ALL {
        assert_eq!(ranker.to_string().parse(), Ok(ranker));
        assert_eq!(format!("{ranker:?}").parse(), Ok(ranker));
    }
    for &format in Format::ALL {
        assert_eq!(format.name().parse(), Ok(format));
    }
    for &kind in BlockKind::ALL {
        assert_eq!(kind.name().parse(), Ok(kind));
    }
    let error = "cosin".parse::<Similarity>().expect_err("a wrong name");
    assert_eq!(error.to_string(), "unknown similarity \"cosin\"; known are overlap, cosine, bm25");
    let error = "tlh".parse::<Language>().expect_err("a wrong name").to_string();
    assert!(error.starts_with("unknown language \"tlh\"; known are af, ar, "), "{error}");
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn own_sentences_given_back_change_nothing(text in article(), options in options()) {
        check_given_back(&text, &options);
    }

    #[test]
    fn soup_given_back_changes_nothing(text in soup(), options in options()) {
        check_given_back(&text, &options);
    }

    #[test]
    fn any_spans_give_a_document_or_an_error(
        text in "\\PC{0,40}",
        bounds in prop::collection::vec((0..60_usize, 0..60_usize), 0..6),
    ) {
        let spans = || bounds.iter().map(|&(start, end)| Range { start, end });
        let blocks = spans().map(|span| (BlockKind::Paragraph, Some(span)));
        match Document::from_blocks(&text, None, blocks) {
            Ok(document) => {
                let found: Vec<_> = document.sentences().iter().map(|span| span.range()).collect();
                prop_assert_eq!(found.len(), spans().count());
                for (found, given) in found.into_iter().zip(spans()) {
                    prop_assert_eq!(&text[found], text[given].trim());
                }
                check_ranking(&Summarizer::new().rank_parsed([document]), &[&text]);
            }
            Err(error) => {
                let named = spans().any(|span| error.to_string().contains(&format!("span {span:?} ")));
                prop_assert!(named, "{}", error);
            }
        }
    }

    #[test]
    fn a_tokenizer_of_spaces_keeps_every_promise(text in soup(), options in options()) {
        fn words(text: &str) -> Vec<&str> {
            text.split_whitespace().collect()
        }
        check_summaries(&options.tokenizer(words), &[&text]);
    }
}
