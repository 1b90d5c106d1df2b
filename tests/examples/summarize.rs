//! `summarize`: lengths, formats, files and reasons.

use super::*;

#[test]
fn summarize_shows_an_indonesian_summary_without_arguments() {
    let shown = sample_output("summarize", &[]);
    let summary: Value = serde_json::from_str(&sample_output("summarize", &["--to", "json"]))
        .expect("the summary is JSON");
    assert_eq!(summary["language"], "id");
    assert_eq!(sentences(&summary).len(), 3);
    check_slices(&summary, SAMPLE);
    assert_eq!(shown, format!("{}\n", texts(&summary).join(" ")));
}

#[test]
fn summarize_keeps_within_every_length() {
    let sentences = number(&summary(&[], SAMPLE)["counts"], "sentences");
    let markdown = |args: &[&str]| {
        let args = [args, &["--to", "markdown"]].concat();
        sample_output("summarize", &args).lines().filter(|line| line.starts_with("- ")).count()
    };
    for n in [0, 1, 2, 5, 1000] {
        let n = n.to_string();
        let expected = sentences.min(n.parse().unwrap());
        assert_eq!(markdown(&["-n", &n]), expected, "-n {n}");
        assert_eq!(markdown(&["--sentences", &n]), expected, "--sentences {n}");
    }
    for (ratio, expected) in
        [("0", 0), ("0.001", 1), ("0.25", sentences / 4), ("0.5", sentences / 2), ("1", sentences)]
    {
        assert_eq!(markdown(&["--ratio", ratio]), expected, "--ratio {ratio}");
    }
    for (option, length) in [
        ("--words", count_words as fn(&str) -> usize),
        ("--chars", |text| text.trim_end_matches('\n').chars().count()),
    ] {
        for max in [150, 400, 1000] {
            let shown = sample_output("summarize", &[option, &max.to_string()]);
            let length = length(&shown);
            assert!(length <= max, "{option} {max} gives {length}");
            assert!(length * 2 > max, "{option} {max} is not filled: {length}");
        }
        assert_eq!(sample_output("summarize", &[option, "0"]), "\n", "{option} 0");
        assert!(!sample_output("summarize", &[option, "1"]).trim().is_empty(), "{option} 1");
    }
}

#[test]
fn summarize_writes_text_json_and_markdown() {
    // A line break within a sentence, kept in JSON alone.
    let text =
        INDONESIAN.replace("semalaman di", "semalaman\ndi").replace("meluap dan", "meluap\ndan");
    let summary = summary(&["-n", "9"], &text);
    check_slices(&summary, &text);
    let lines: Vec<String> = texts(&summary).iter().map(|text| text.replace('\n', " ")).collect();
    let written = |format| output("summarize", &["-n", "9", "--to", format, "-"], text.as_bytes());
    assert_eq!(written("text"), format!("{}\n", lines.join(" ")));
    let list: Vec<String> = lines.iter().map(|line| format!("- {line}\n")).collect();
    let of = number(&summary["counts"], "sentences");
    assert_eq!(
        written("markdown"),
        format!("{}\n*{} of {of} sentences, Indonesian*\n", list.concat(), list.len())
    );
}

#[test]
fn summarize_parts_the_items_of_lists() {
    let plain = "Rain fell all night. The river rose, and the town did this:\n\n- It closed the bridge\n\
        - It opened the school. Beds were put up there.\n\nBy noon the rain was over.\n\n1. The bridge stays closed.\n";
    let written = |text: &str, args: &[&str]| {
        output("summarize", &[&["-n", "9", "-"], args].concat(), text.as_bytes())
    };
    let lines = "Rain fell all night. The river rose, and the town did this:\n- It closed the bridge\n\
        - It opened the school. Beds were put up there.\nBy noon the rain was over.\n1. The bridge stays closed.\n";
    assert_eq!(written(plain, &[]), lines);
    let unmarked = lines.replace("- ", "").replace("1. ", "");
    assert_eq!(written(plain, &["--format", "markdown"]), unmarked);
    let list = written(plain, &["--to", "markdown"]);
    assert!(list.contains("\n- It closed the bridge\n- It opened the school.\n- Beds"), "{list}");
    assert!(list.contains("\n- 1\\. The bridge stays closed.\n"), "{list}");
    // As long as what is measured, which has spaces there.
    let chars = lines.chars().count() - 1;
    assert_eq!(written(plain, &["--chars", &chars.to_string()]), lines);
    let less = written(plain, &["--chars", &(chars - 1).to_string()]);
    assert!(less.len() < lines.len(), "{less}");
}

#[test]
fn summarize_reads_files_and_standard_input_alike() {
    let path = file("alike.txt", INDONESIAN);
    for format in ["text", "json", "markdown"] {
        let args = ["-n", "2", "--to", format];
        let from_file = output("summarize", &[&args[..], &[&path]].concat(), b"");
        let from_stdin = output("summarize", &[&args[..], &["-"]].concat(), INDONESIAN.as_bytes());
        assert_eq!(from_file, from_stdin);
        assert!(from_file.contains("Desa Wanasari"), "{from_file}");
    }
}

#[test]
fn summarize_tells_several_files_apart() {
    let (id, en) = (file("several-id.txt", INDONESIAN), file("several-en.txt", ENGLISH));
    let written = |format: &str, files: &[&str]| {
        let args = [&["-n", "1", "--to", format], files].concat();
        output("summarize", &args, INDONESIAN.as_bytes())
    };
    let names = [&id, &en, "-"];
    for (format, head) in [("text", "==> NAME <==\n"), ("markdown", "## NAME\n\n")] {
        let one = |name: &str| head.replace("NAME", name) + &written(format, &[name]);
        assert_eq!(written(format, &names), names.map(one).join("\n"));
        assert!(!written(format, &[&id]).contains(&id), "a single file has no head");
    }
    let objects = written("json", &names);
    assert_eq!(objects.lines().count(), names.len());
    for (object, name) in objects.lines().zip(names) {
        let mut object: Value = serde_json::from_str(object).expect("it is JSON");
        let alone: Value = serde_json::from_str(&written("json", &[name])).expect("it is JSON");
        let file = object.as_object_mut().and_then(|object| object.shift_remove("file"));
        assert_eq!((file, object), (Some(json!(name)), alone));
    }
}

#[test]
fn summarize_heeds_language_query_and_title() {
    for (tag, code) in [("en", "en"), ("Indonesian", "id"), ("pt-BR", "pt")] {
        assert_eq!(summary(&["--language", tag], ENGLISH)["language"], code);
    }
    for matter in MATTERS {
        let picked = summary(&["-n", "1", "--query", matter], ENGLISH);
        assert!(texts(&picked)[0].contains(matter), "{matter}: {picked}");
        let score = |title| score_of(&summary(&["-n", "4", "--title", title], ENGLISH), matter);
        assert!(score(matter) > score(""), "{matter}");
    }
}

#[test]
fn summarize_and_batch_read_markdown() {
    let text = "# Banjir\n\n> Hujan deras turun semalaman.\n\n```\nlet a = 1;\n```\n";
    let expected = ["Hujan deras turun semalaman."];
    let read = |name: &str, args: &[&str]| {
        let path = file(name, text);
        let args = [&["--to", "json", &path], args].concat();
        serde_json::from_str::<Value>(&output("summarize", &args, b"")).expect("it is JSON")
    };
    for name in ["input.md", "input.MARKDOWN"] {
        assert_eq!(texts(&read(name, &[])), expected, "{name}");
    }
    assert_eq!(texts(&read("markup.txt", &["--from", "markdown"])), expected);
    assert_ne!(texts(&read("markup.txt", &[])), expected);
    assert_eq!(texts(&summary(&["--from", "markdown"], text)), expected);
    assert_eq!(read("markup.md", &["--from", "text"]), read("markup.txt", &[]));
    let line = |format: Value| json!({"text": text, "format": format});
    let answers = answers("batch", &[], &[line(json!("markdown")), line(json!("text"))]);
    assert_eq!(texts(&answers[0]), expected);
    assert_ne!(texts(&answers[1]), expected);
}

#[test]
fn summarize_gives_nothing_for_an_empty_text() {
    for text in ["", " \r\n\n"] {
        assert_eq!(summary(&[], text)["sentences"], json!([]), "{text:?}");
    }
}

#[test]
fn summarize_explains_itself_without_color_in_a_pipe() {
    let chosen = sample_output("summarize", &["--explain", "-n", "4"]);
    let all = sample_output("summarize", &["--explain", "--explain", "-n", "4"]);
    assert!(!chosen.contains('\x1b') && !all.contains('\x1b'));
    assert_eq!(chosen.lines().count(), 2 * 4);
    let summary = summary(&["-n", "4"], SAMPLE);
    for (lines, sentence) in chosen.lines().collect::<Vec<_>>().chunks(2).zip(sentences(&summary)) {
        let (number, rank) = (number(sentence, "index") + 1, number(sentence, "rank") + 1);
        assert_eq!(lines[0], format!("[{number}] {}", string(sentence, "text")));
        assert!(lines[1].contains(&format!("rank {rank}, score 0.")), "{}", lines[1]);
        assert!(lines[1].contains("centrality 0.") && lines[1].contains("; voters "));
        assert!(lines[1].ends_with("; chosen"), "{}", lines[1]);
    }
    for fate in ["; not chosen: ", "; set aside: heading", "; set aside: furniture"] {
        assert!(!chosen.contains(fate) && all.contains(fate), "{fate}");
    }
    let segments = answers("segment", &[], &[json!({"id": 1, "text": SAMPLE})]).remove(0);
    assert_eq!(all.lines().count(), 2 * sentences(&segments).len());
    let steering = output("summarize", &["--explain", "-"], b"Hujan \x1b[31mturun di hulu.");
    assert!(!steering.contains('\x1b'));
    check_refuses_option("summarize", &["--explain", "--to", "json"], "--explain");
}

#[test]
fn summarize_marks_the_summary_in_the_text() {
    let text = ENGLISH.replace(". ", ".\n\n");
    let args = ["--highlight", "-n", "2", "--query", "bridges, bread", "-"];
    let shown = output("summarize", &args, text.as_bytes());
    let expected = text
        .replace(
            "The old bridge across the valley was closed on Monday.",
            "▶The old *bridge* across the valley was closed on Monday.◀",
        )
        .replace(
            "Bakers in the market raised the price of bread again.",
            "▶Bakers in the market raised the price of *bread* again.◀",
        );
    assert_eq!(shown, expected + "\n");
    assert_eq!(output("summarize", &["--highlight", "-n", "0", "-"], b"Rain.\n"), "Rain.\n");
    let steering = output("summarize", &["--highlight", "-"], b"Hujan \x1b[31mturun di hulu.");
    assert_eq!(steering, "▶Hujan ␛[31mturun di hulu.◀\n");
    check_refuses_option("summarize", &["--highlight", "--to", "json"], "--highlight");
    check_refuses_option("summarize", &["--highlight", "--explain"], "--highlight");
}
