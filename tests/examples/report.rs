//! `report`: one page, safe and whole.

use super::*;

/// The page that `report` writes of `text`.
#[track_caller]
fn report(text: &str) -> String {
    output("report", &["-"], text.as_bytes())
}

/// What stands in the page's `script` of type `application/json`.
#[track_caller]
fn report_data(page: &str) -> Value {
    let (_, data) = page.split_once(r#"id="data">"#).expect("the page has data");
    let (data, _) = data.split_once("</script>").expect("they end");
    serde_json::from_str(data).expect("they are JSON")
}

/// The sentences of the page by their `span`s, without markup.
fn report_texts(page: &str) -> Vec<String> {
    let spans = page.split("<span id=\"s").skip(1);
    let text = |span: &str| {
        let (_, text) = span.split_once('>').expect("a tag ends");
        let (text, _) = text.split_once("</span>").expect("an element ends");
        let entities =
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        entities.iter().fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
    };
    spans.map(text).collect()
}

#[test]
fn report_is_one_small_page_with_every_sentence() {
    let page = sample_output("report", &[]);
    assert!(page.len() < 200_000, "{}", page.len());
    assert!(!page.contains("http://") && !page.contains("https://"));
    assert!(!page.contains("{{"), "a part of the template is not filled");
    assert!(page.contains(r#"lang="id" dir="ltr""#));
    let segments = answers("segment", &[], &[json!({"id": 1, "text": SAMPLE})]).remove(0);
    let spans = sentences(&segments);
    let expected: Vec<&str> = spans.iter().map(|span| slice(SAMPLE, span)).collect();
    assert_eq!(report_texts(&page), expected);

    let data = report_data(&page);
    assert_eq!(data["sentences"].as_array().map(Vec::len), Some(expected.len()));
    let sets = data["sets"].as_array().expect("there are sets");
    assert_eq!(sets.len(), 20);
    for (n, set) in (1..).zip(sets) {
        let length = n.to_string();
        let summary = summary(&["-n", &length], SAMPLE);
        let chosen: Vec<&Value> = sentences(&summary).iter().map(|found| &found["index"]).collect();
        assert_eq!(set.as_array().map(|set| set.iter().collect()), Some(chosen));
    }
    assert_eq!(page.matches(" on\">").count(), 5);
}

#[test]
fn report_lets_no_text_become_markup() {
    let evil = "<script>alert(1)</script> & \"rain\" fell on the 'old' bridge {{data}}. \
                The </script><img src=x onerror=alert(2)> bridge held the rain. \
                Rain fell on the bridge again, said <b onclick=alert(3)>nobody</b>. \
                The alert</script><!--rain went on, as rain does.";
    let page = report(evil);
    let (plain, template) = (report_texts(&page).join(" "), report("Rain fell."));
    assert_eq!(plain, evil);
    for tag in ["<script", "</script", "<img", "<b ", "<!--"] {
        assert_eq!(page.matches(tag).count(), template.matches(tag).count(), "{tag}");
    }
    report_data(&page);
    let name = file("report-<b>\"&'.txt", evil);
    let named = output("report", &[&name], b"");
    assert!(named.contains("report-&lt;b&gt;&quot;&amp;&#39;.txt – "));
}

#[test]
fn report_marks_the_words_of_the_query() {
    let page = output("report", &["-n", "1", "--query", "bridges & <b>", "-"], ENGLISH.as_bytes());
    let marked = "The old <b>bridge</b> across the valley was closed on Monday.";
    assert!(page.contains(&format!("\"#s0\">{marked}</a></li>")), "in the summary");
    assert!(page.contains(&format!(" on\">{marked}</span>")), "in the text");
    assert_eq!(page.matches("<b>").count(), 2);
}

#[test]
fn report_runs_from_right_to_left_where_the_text_does() {
    let page = report(include_str!("../../examples/texts/ar.txt"));
    assert!(page.contains(r#"<article id="text" lang="ar" dir="rtl">"#));
    assert!(report("שלום עולם. הגשם ירד כל הלילה על הגשר הישן.").contains(r#"dir="rtl""#));
}

#[test]
fn report_takes_any_text_and_length() {
    for text in ["", " \n", "\u{feff}", "…", "Kata", "nul \0 di tengah. Hujan!", "1\n2\n3"] {
        let page = report(text);
        let data = report_data(&page);
        assert_eq!(data["sentences"].as_array().map(Vec::len), Some(report_texts(&page).len()));
    }
    let empty = report(" \n");
    assert!(empty.contains("the text is empty") && empty.contains("<main class=\"\" hidden>"));
    let one = report("Hujan turun.");
    assert!(one.contains(", 1 sentence, ") && !one.contains(" hidden>\n<section"), "{one}");
    let marked = sample_output("report", &["-n", "30"]);
    assert_eq!(marked.matches(" on\">").count(), 30);
    check_refuses_option("report", &["-n", "0"], "'0'");
    check_refuses_option("report", &["-n", "101"], "'101'");
    check_ends_with_its_reader("report", &["-"], INDONESIAN, true);
}
