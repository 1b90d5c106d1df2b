//! What holds for the keywords of every text.

mod arbitrary;
mod sound;

use arbitrary::{article, cases, options};
use proptest::prelude::*;
use ringkas::{Format, Language, Summarizer, keywords};
use sound::check_keywords;

/// Sample articles, with words that must be among the first ten keywords.
const ARTICLES: [(&str, &[&str]); 9] = [
    (include_str!("../examples/texts/id.txt"), &["Kali Wening", "koperasi", "ikan"]),
    (include_str!("../examples/texts/en_paper.txt"), &["hedge", "wild bees"]),
    (include_str!("../examples/texts/en.txt"), &[]),
    (include_str!("../examples/texts/ar.txt"), &["الماء"]),
    (include_str!("../examples/texts/zh.txt"), &["地铁", "新区"]),
    (include_str!("../examples/texts/ja.txt"), &["食堂", "三田村", "小学校"]),
    (include_str!("../examples/texts/th.txt"), &["เรือ", "โรงพยาบาล"]),
    (include_str!("../examples/texts/de.txt"), &["Strecke"]),
    (include_str!("../examples/texts/ko.txt"), &[]),
];

#[track_caller]
fn check(text: &str) {
    for format in [Format::Text, Format::Markdown] {
        let summarizer = Summarizer::new().format(format);
        check_keywords(&summarizer, &[text]);
        check_keywords(&summarizer, &[text, text]);
    }
}

#[test]
fn say_what_articles_are_about() {
    for (text, expected) in ARTICLES {
        check(text);
        let keywords = keywords(text, 10);
        assert_eq!(keywords.len(), 10, "{keywords:?}");
        for &word in expected {
            assert!(
                keywords.iter().any(|keyword| keyword.text == word),
                "{word} is not among {:?}",
                keywords.iter().map(|keyword| keyword.text).collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn are_none_where_nothing_is_said() {
    for text in ["", " \n", "…", "The and of. To be or not to be."] {
        assert_eq!(keywords(text, 5), [], "{text:?}");
    }
    assert_eq!(keywords("Rain fell.", 0), []);
}

#[test]
fn are_in_the_form_most_used() {
    let text = "Rivers. A river, the river. And: rivers and a river.";
    let keywords = keywords(text, 1);
    assert_eq!((keywords[0].text, keywords[0].count), ("river", 5));
}

#[test]
fn are_one_for_all_variants_of_a_phrase() {
    let text = "Heavy rain fell on the coast. The heavy rain flooded roads. Heavy rains in May \
                close schools, and heavy rain in June closes roads.";
    let found = keywords(text, 10);
    let rain: Vec<&str> =
        found.iter().map(|keyword| keyword.text).filter(|text| text.contains("rain")).collect();
    assert_eq!(rain, ["heavy rain"]);
}

#[test]
fn heed_the_options() {
    let text = "The garden feeds the school. Garden work teaches. The school garden grew.";
    let first = |summarizer: Summarizer| summarizer.keywords(text, 1)[0].text.to_lowercase();
    assert!(first(Summarizer::new()).contains("garden"));
    assert!(!first(Summarizer::new().stop_words(["garden"])).contains("garden"));
    let sentence = "Dan lalu dari sana.";
    assert_eq!(Summarizer::new().language(Language::Indonesian).keywords(sentence, 9), []);
    assert_ne!(Summarizer::new().language(Language::English).keywords(sentence, 9), []);
}

#[test]
fn of_japanese_have_no_particles_and_no_endings() {
    let text = "港町の図書館は水曜日に新しい本を公開した。子どもは図書館で絵本を読み、ボランティアが\
                食べ物を配った。図書館を訪れた人は水曜日だけで百人を超えた。";
    let found = keywords(text, 10);
    assert_eq!((found[0].text, found[0].count), ("図書館", 3));
    assert!(found.iter().any(|keyword| keyword.text == "ボランティア"));
    let is_hiragana = |c| matches!(c, 'ぁ'..='ゟ');
    assert!(found.iter().all(|keyword| !keyword.text.contains(is_hiragana)), "{found:?}");
}

#[test]
fn never_hold_markup() {
    let text = "# Salt\n\nThe **salt** [works](https://a.b/salt-tax) closed. `cargo run` and the *old \
                pier*, and an ![old pier](c.png): the old pier. Salt works.";
    let found = Summarizer::new().format(Format::Markdown).keywords(text, 10);
    assert!(found.iter().any(|keyword| keyword.text == "old pier" && keyword.count == 2));
    assert!(found.iter().all(|keyword| !keyword.text.contains(['*', '[', ']', '(', '`'])));
}

proptest! {
    #![proptest_config(cases(48))]
    #[test]
    fn are_sound_for_any_text(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn are_sound_for_any_words(
        text in r"(([a-e]{1,3}|[A-C][ab]{1,2}|[1-3]|[东京都市]{1,6}|[กขมาเ]{1,7}|ネ|の)[ ,.\n-]{0,2}){0,60}"
    ) {
        check(&text);
    }

    #[test]
    fn are_sound_under_any_options(
        texts in prop::collection::vec(article(), 0..4),
        options in options(),
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        check_keywords(&options, &texts);
    }
}
