//! What holds for every text and every option.

use proptest::prelude::*;
use ringkas::{Budget, Document, Language, Ranker, Similarity, Summarizer, Summary, summarize};

const ARTICLES: [&str; 6] = [
    include_str!("../examples/texts/id.txt"),
    include_str!("../examples/texts/en.txt"),
    include_str!("../examples/texts/ar.txt"),
    include_str!("../examples/texts/zh.txt"),
    include_str!("../examples/texts/en_hard_wrapped.txt"),
    include_str!("../examples/texts/en_transcript.txt"),
];

/// Summarizers with every similarity, ranker and bias.
fn summarizers() -> Vec<Summarizer> {
    let mut all = vec![
        Summarizer::new(),
        Summarizer::text_rank(),
        Summarizer::lex_rank(),
        Summarizer::bm25_text_rank(),
        Summarizer::new().title("Air bersih").query("river, sungai, 河"),
    ];
    for similarity in [Similarity::Overlap, Similarity::Cosine, Similarity::Bm25] {
        for ranker in [Ranker::PageRank, Ranker::Degree] {
            let base = Summarizer::new().similarity(similarity).ranker(ranker);
            all.push(base.clone().lead_bias(0.0).diversity(1.0).form_bias(0.0));
            all.push(base.lead_bias(1.0).diversity(0.0).language(Language::Undetermined));
        }
    }
    all
}

#[track_caller]
fn assert_sound(text: &str, summary: &Summary<'_>) {
    let mut last = 0;
    for sentence in summary {
        assert_eq!(&text[sentence.range()], sentence.text);
        assert!(last <= sentence.start, "out of order");
        last = sentence.end;
        assert!(sentence.score.is_finite() && sentence.score >= 0.0);
        assert!(!sentence.text.trim().is_empty());
    }
}

/// Everything that must hold for one text.
#[track_caller]
fn check(text: &str) {
    let has_words = text.chars().any(char::is_alphanumeric);
    for summarizer in summarizers() {
        let ranking = summarizer.rank(text);
        let n = ranking.sentences().len();
        assert!(n > 0 || !has_words, "nothing to pick in {text:?}");
        let whole = ranking.summarize(Budget::Ratio(1.0));
        assert_eq!(whole.sentences(), ranking.sentences());
        assert_sound(text, &whole);
        let sum: f64 = whole.iter().map(|sentence| sentence.score).sum();
        assert!(n == 0 || (sum - 1.0).abs() < 1e-9, "scores sum to {sum}");
        let mut ranks: Vec<usize> = whole.iter().map(|sentence| sentence.rank).collect();
        ranks.sort_unstable();
        assert!(ranks.into_iter().eq(0..n));
        for k in [0, 1, 2, n / 2, n, usize::MAX] {
            let summary = ranking.summarize(k);
            assert_eq!(summary.len(), k.min(n));
            assert_sound(text, &summary);
            assert_eq!(summary, summarizer.summarize(text, k));
        }
    }
    check_bounds(text);
}

#[track_caller]
fn check_bounds(text: &str) {
    let ranking = Summarizer::new().rank(text);
    for max in [1, 7, 50, 300] {
        let over = |length: usize, summary: &Summary<'_>| length > max && summary.len() != 1;
        let summary = ranking.summarize(Budget::Chars(max));
        assert!(!over(summary.to_string().chars().count(), &summary), "chars {max}: {summary}");
        let summary = ranking.summarize(Budget::Bytes(max));
        assert!(!over(summary.to_string().len(), &summary), "bytes {max}: {summary}");
        let count = |text: &str| text.len() / 3;
        let summary = ranking.summarize(Budget::counted(max, &count));
        assert!(!over(summary.iter().map(|sentence| count(sentence.text)).sum(), &summary));
        assert_eq!(summary.is_empty(), ranking.sentences().is_empty());
    }
    for nothing in [Budget::Words(0), Budget::Chars(0), Budget::Ratio(0.0), Budget::Ratio(f64::NAN)]
    {
        assert!(ranking.summarize(nothing).is_empty());
    }
}

#[test]
fn articles_keep_every_promise() {
    for article in ARTICLES {
        check(article);
    }
}

#[test]
fn odd_texts_keep_every_promise() {
    let same = "Hujan turun lagi. ".repeat(50);
    let word = "a".repeat(200_000);
    let distinct: String =
        (0..200).fold(String::new(), |text, i| text + &format!("Kata{i} lain{i}. "));
    let transcript = "so we went down to the river and then nobody said anything ".repeat(200);
    for text in [
        "",
        " \n\t ",
        "satu",
        "Satu kalimat saja.",
        &same,
        &word,
        &distinct,
        &transcript,
        "dan yang di. ke dari. yang itu.",
        "HUJAN TURUN SEMALAMAN! SUNGAI NAIK TIGA METER. WARGA MENGUNGSI.",
        "Satu.\r\nDua tiga.\r\n\r\nEmpat lima enam.",
        "\u{feff}Satu dua. Tiga empat.",
        "Satu\0 dua. \0 Tiga\0.",
        "🌧️🌧️🌧️ 😀! Hujan 🌧️ turun. 👨‍👩‍👧‍👦",
        "!!! ... ??",
        "🙂🙂",
        "مرحبا بالعالم. هذا نص قصير! هل تفهم؟",
        "# Judul\n\n- satu\n- dua",
        "Daftar isi\nBaca juga: Judul lain",
    ] {
        check(text);
    }
}

#[test]
fn a_repeated_sentence_is_returned_once_while_others_remain() {
    let text = format!("{}Sungai naik. Jembatan ditutup.", "Hujan turun lagi. ".repeat(50));
    let summary = summarize(&text, 3);
    let texts: Vec<&str> = summary.iter().map(|sentence| sentence.text).collect();
    assert_eq!(texts, ["Hujan turun lagi.", "Sungai naik.", "Jembatan ditutup."]);
    assert_eq!(summary.counts().repeated, 49);
    assert_eq!(summarize(&text, 5).len(), 5);
}

#[test]
fn headings_and_furniture_are_picked_only_where_there_is_nothing_else() {
    let indonesian = Summarizer::new().language(Language::Indonesian);
    let summary = indonesian.summarize("Daftar isi\nBaca juga: Judul lain", 5);
    assert_eq!(summary.len(), 2);
    let text = "Banjir Surut\nAir sungai akhirnya surut pada Selasa pagi.\nBaca juga: Hujan Reda\n\
        Warga mulai membersihkan rumah mereka.";
    let summary = summarize(text, 9);
    assert_eq!(summary.len(), 2);
    assert_eq!((summary.counts().headings, summary.counts().furniture), (1, 1));
}

#[test]
fn a_sentence_that_does_not_fit_makes_room_for_one_that_does() {
    let text = "The harbour master of the old town closed the harbour because the storm came. \
        Ships waited. The harbour stayed closed until the storm went out to the open sea at last.";
    let summary = Summarizer::new().summarize(text, Budget::Words(4));
    assert_eq!(summary.to_string(), "Ships waited.");
    let summary = Summarizer::new().summarize(text, Budget::Words(1));
    assert_eq!(summary.to_string(), "Ships waited.", "the shortest, if none fits");
}

#[test]
fn a_query_turns_the_summary() {
    let text = ARTICLES[1];
    let last = summarize(text, usize::MAX).into_iter().next_back().expect("a sentence");
    let summary = Summarizer::new().query(last.text).summarize(text, 1);
    assert_eq!(summary.sentences()[0].text, last.text);
}

#[test]
fn documents_are_told_apart() {
    let documents =
        ["Rain fell on the hills all night.", "", "The river rose after the rain on the hills."];
    let summary = Summarizer::new().summarize_documents(&documents, 9);
    let numbers: Vec<usize> = summary.iter().map(|sentence| sentence.document).collect();
    assert_eq!(numbers, [0, 2]);
    for sentence in &summary {
        assert_eq!(&documents[sentence.document][sentence.range()], sentence.text);
    }
}

#[test]
fn what_two_documents_say_in_the_same_words_is_said_once() {
    let documents = [
        "The council of Port Ellery voted on Tuesday to keep the old stone bridge open all winter.",
        "The council of Port Ellery voted on Tuesday to keep the old stone bridge open this winter.",
        "Two lorries hit the railing last month.",
    ];
    let summary = Summarizer::new().summarize_documents(&documents, 2);
    let numbers: Vec<usize> = summary.iter().map(|sentence| sentence.document).collect();
    assert_eq!(numbers, [0, 2]);
}

#[test]
fn a_setter_names_the_value_it_refuses() {
    for (refused, name) in [
        (std::panic::catch_unwind(|| Summarizer::new().lead_bias(1.5)), "lead_bias 1.5"),
        (std::panic::catch_unwind(|| Summarizer::new().diversity(f64::NAN)), "diversity NaN"),
        (std::panic::catch_unwind(|| Summarizer::new().form_bias(-1.0)), "form_bias -1"),
    ] {
        let message = refused.expect_err("refused");
        let message = message.downcast_ref::<String>().expect("a message");
        assert!(message.starts_with(name), "{message}");
    }
}

/// Spans in order, on character boundaries, nothing but white space between them.
#[track_caller]
fn assert_lossless(text: &str) {
    let document = Document::parse(text);
    let mut last = 0;
    for span in document.sentences() {
        let gap = &text[last..span.start];
        assert!(gap.chars().all(is_blank), "{gap:?} is lost");
        assert_eq!(text[span.range()].trim(), &text[span.range()]);
        assert!(span.start < span.end);
        last = span.end;
    }
    assert!(text[last..].chars().all(is_blank), "{:?} is lost", &text[last..]);
    let held: Vec<usize> =
        document.blocks().iter().flat_map(|block| block.sentences.clone()).collect();
    assert!(held.into_iter().eq(0..document.sentences().len()));
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// Texts made of what sentences are made of.
fn article() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Dr. ",
        "Hujan ",
        "turun",
        "3.5 ",
        ". ",
        "! ",
        "?” ",
        "“",
        "”",
        "\n",
        "\n\n",
        "\r\n",
        "…",
        "。",
        "東京",
        "(",
        ") ",
        "1) ",
        "2) ",
        "Baca juga: ",
        "e.g. ",
        "U.S. ",
        "\" ",
        "'' ",
        " . ",
        "«",
        "»",
        "।",
        "हिन्दी ",
        "ไทย ",
        "- ",
        "A. ",
        "a",
        "É",
        "\u{301}",
        "\u{feff}",
        "\0",
        "[1] ",
        ": ",
        "; ",
        ",",
        "《",
        "》",
        "🙂",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn arbitrary_text_keeps_every_promise(text in "\\PC{0,80}") {
        check(&text);
    }

    #[test]
    fn grammar_made_text_keeps_every_promise(text in article()) {
        check(&text);
    }

    #[test]
    fn white_space_around_a_text_changes_nothing_but_offsets(text in article()) {
        let texts = |summary: &Summary<'_>| -> Vec<String> {
            summary.iter().map(|sentence| sentence.text.to_owned()).collect()
        };
        let padded = format!(" \n{text}\n\n ");
        prop_assert_eq!(texts(&summarize(&text, 3)), texts(&summarize(&padded, 3)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn sentences_and_gaps_give_arbitrary_text_back(text in "\\PC{0,200}") {
        assert_lossless(&text);
    }

    #[test]
    fn sentences_and_gaps_give_grammar_made_text_back(text in article()) {
        assert_lossless(&text);
    }
}
