//! What holds for every text and every option.

mod arbitrary;
mod sound;

use arbitrary::{article, cases, options, soup};
use proptest::prelude::*;
use ringkas::{Budget, Format, Language, Ranker, Similarity, Summarizer, summarize};
use sound::{check_document, check_padding, check_summaries};

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
    for &similarity in Similarity::ALL {
        for &ranker in Ranker::ALL {
            let base = Summarizer::new().similarity(similarity).ranker(ranker);
            all.push(base.clone().lead_bias(0.0).diversity(1.0).form_bias(0.0));
            all.push(base.lead_bias(1.0).diversity(0.0).language(Language::Undetermined));
        }
    }
    all
}

#[track_caller]
fn check(text: &str) {
    for summarizer in summarizers() {
        check_summaries(&summarizer, &[text]);
        check_padding(&summarizer, text);
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
fn a_repeated_sentence_is_returned_once() {
    let text = format!("{}Sungai naik. Jembatan ditutup.", "Hujan turun lagi. ".repeat(50));
    let summary = summarize(&text, 3);
    let texts: Vec<&str> = summary.iter().map(|sentence| sentence.text).collect();
    assert_eq!(texts, ["Hujan turun lagi.", "Sungai naik.", "Jembatan ditutup."]);
    assert_eq!(summary.counts().repeated, 49);
    assert_eq!(summarize(&text, 5).len(), 3);
    assert_eq!(summarize("Rain fell. Rain fell. Rain fell.", 3).to_string(), "Rain fell.");
    let list =
        "1. Rain fell on\nthe hills.\n2. RAIN fell on the  hills.\n3. Rain fell on the hills.";
    assert_eq!(summarize(list, 3).len(), 1);
}

#[test]
fn no_place_is_filled_with_what_was_not_asked_for() {
    let text = include_str!("../examples/texts/en.txt");
    for least in [0.0, 0.05, 0.3, 1.0] {
        let summarizer = Summarizer::new().query("cost of guards").least_relevance(least);
        let ranking = summarizer.rank(text);
        let all = ranking.sentences().iter();
        let expected = all.filter(|sentence| ranking.relevance(sentence.number) >= least).count();
        let summary = ranking.summarize(usize::MAX);
        assert_eq!(summary.len(), expected, "{least}");
        assert!(summary.iter().all(|one| (least..=1.0).contains(&ranking.relevance(one.number))));
    }
    let nothing = Summarizer::new().query("volcano").least_relevance(0.1).summarize(text, 3);
    assert!(nothing.is_empty());
    for nothing in ["", "?", "Where is it?"] {
        let unasked = Summarizer::new().query(nothing).least_relevance(0.5).summarize(text, 3);
        assert_eq!(unasked.len(), 3, "{nothing}");
    }
}

#[test]
fn lengths_are_those_of_what_is_shown() {
    let text = "> Rain fell all night\r\n>     over the old\r\n> har-\r\n> bour of Eastport.";
    let shown = "Rain fell all night over the old harbour of Eastport.";
    let summarizer = Summarizer::new().format(Format::Markdown);
    let summary = summarizer.summarize(text, Budget::Chars(shown.len()));
    assert_eq!(summary.to_string(), shown);
    let other = format!("{text}\n\nIce came.");
    for (budget, expected) in [
        (Budget::Chars(shown.len()), shown),
        (Budget::Bytes(shown.len()), shown),
        (Budget::Chars(shown.len() - 1), "Ice came."),
    ] {
        assert_eq!(summarizer.summarize(&other, budget).to_string(), expected, "{budget:?}");
    }
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
fn a_counter_may_say_anything() {
    let ranking = Summarizer::new().rank(ARTICLES[1]);
    let all = ranking.sentences().len();
    assert_eq!(ranking.summarize(Budget::counted(0, &|_: &str| 0)).len(), 0);
    assert_eq!(ranking.summarize(Budget::counted(1, &|_: &str| 0)).len(), all);
    assert_eq!(ranking.summarize(Budget::counted(9, &|_: &str| usize::MAX)).len(), 1);
    let panics = |text: &str| if text.len() > 50 { panic!("too long") } else { text.len() };
    let unwound = std::panic::catch_unwind(|| ranking.summarize(Budget::counted(99, &panics)));
    assert!(unwound.is_err());
    assert_eq!(ranking.summarize(3), summarize(ARTICLES[1], 3));
}

/// A corpus of reports on harbours, each of which begins with its main point and ends in a scrap.
fn corpus() -> Vec<String> {
    let report = |i: usize| {
        let place = ["Alby", "Berrow", "Corran", "Dunmor", "Elsay"][i % 5];
        let goods = ["timber", "wool", "salt", "coal", "herring", "slate", "barley"][i % 7];
        format!(
            "The harbour of {place} had a good year {i}. Ships brought {goods} from the north in the {i} weeks \
             before the ice. The keeper of the light wrote down every mast that he saw from tower {i}. A crane \
             on quay {i} lifts {} tons. Country.",
            i * 3 + 1
        )
    };
    (0..285).map(report).collect()
}

#[test]
fn a_counter_is_asked_for_few_sentences() {
    let corpus = corpus();
    let texts: Vec<&str> = corpus.iter().map(String::as_str).collect();
    let asked = Summarizer::new().query("How many tons does the crane on quay 77 lift?");
    let calls = std::sync::Mutex::new(Vec::new());
    let tokens = |text: &str| {
        calls.lock().expect("it is whole").push(text.to_owned());
        text.len().div_ceil(4)
    };
    for (least, most) in [(0.0, 40), (0.3, 10)] {
        let ranking = asked.clone().least_relevance(least).rank_documents(&texts);
        assert_eq!(ranking.sentences().len(), 1425);
        let summary = ranking.summarize(Budget::counted(300, &tokens));
        let mut counted = std::mem::take(&mut *calls.lock().expect("it is whole"));
        assert!(summary.to_string().contains("A crane on quay 77 lifts 232 tons."), "{summary}");
        assert!(counted.len() <= most, "{least}: {} calls for {}", counted.len(), summary.len());
        let all = counted.len();
        counted.sort_unstable();
        counted.dedup();
        assert_eq!(counted.len(), all, "each of them once");
        let whole = ranking.summarize(Budget::counted(300, &|text: &str| text.len().div_ceil(4)));
        assert_eq!(summary, whole);
        if least > 0.0 {
            let is_asked =
                |text: &String| text == " " || text.contains("77") || text.contains("crane");
            assert!(counted.iter().all(is_asked), "{counted:?}");
        }
    }
}

#[test]
fn who_asks_is_answered_before_the_lead_is_told() {
    let corpus = corpus();
    for n in [0, 3, 77, 284] {
        let text = corpus[..=n].join("\n\n");
        for lead_bias in [0.65, 1.0] {
            let query = format!("tons crane quay {n}");
            let ranking = Summarizer::new().lead_bias(lead_bias).query(query).rank(&text);
            let summary = ranking.summarize(1);
            let [first] = summary.sentences() else { panic!("{summary}") };
            assert!(first.text.starts_with(&format!("A crane on quay {n} lifts")), "{summary}");
        }
    }
}

#[test]
fn nesting_takes_no_stack() {
    let deep = [
        "> ", "- ", "1. ", "- > ", "    ", "[", "![", "[a](", "*a ", "`", "<div>\n", "(", "“", "«",
        "\"", "「", "[^", "&", "\\",
    ];
    let work = move || {
        for mark in deep {
            let text = format!("{}Hujan turun. {}", mark.repeat(50_000), ")]”».".repeat(50_000));
            for format in [Format::Text, Format::Markdown] {
                let ranking = Summarizer::new().format(format).rank(&text);
                let none = ranking.summarize(1).is_empty();
                // A fence of 50,000 marks opens code, of which there is none.
                assert!(!none || mark == "`" && format == Format::Markdown, "{mark:?}");
            }
        }
    };
    // A frame for each of 50,000 marks would not find room here.
    let thread = std::thread::Builder::new().stack_size(256 << 10).spawn(work);
    assert!(thread.expect("a thread can be started").join().is_ok());
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

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn arbitrary_text_keeps_every_promise(text in "\\PC{0,80}", options in options()) {
        check_summaries(&options, &[&text]);
        check_padding(&options, &text);
    }

    #[test]
    fn a_text_without_sense_keeps_every_promise(text in soup(), options in options()) {
        check_summaries(&options, &[&text]);
        check_padding(&options, &text);
    }

    #[test]
    fn a_grammar_made_article_keeps_every_promise(text in article(), options in options()) {
        check_summaries(&options, &[&text]);
        check_padding(&options, &text);
    }

    #[test]
    fn several_articles_keep_every_promise(
        texts in prop::collection::vec(article(), 0..5),
        options in options(),
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        check_summaries(&options, &texts);
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn sentences_and_gaps_give_arbitrary_text_back(text in "\\PC{0,200}") {
        check_document(&text);
    }

    #[test]
    fn sentences_and_gaps_give_soup_back(text in soup()) {
        check_document(&text);
    }

    /// Characters that are another one composed (NFC), stops and white space among them, and marks: as some
    /// systems write, letters stand apart from these.
    #[test]
    fn sentences_and_gaps_give_text_taken_apart_back(
        text in "[aeK\u{2001}\u{37e}\u{387}\u{212a}\u{1fef}\u{2329}\u{301}\u{323}\u{817}か\u{3099}.;\n ]{0,30}",
    ) {
        check_document(&text);
        check_document(&text.repeat(200));
    }

    #[test]
    fn sentences_and_gaps_give_an_article_back(text in article()) {
        check_document(&text);
    }
}
