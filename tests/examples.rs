//! The example programs keep what their first lines promise.
//!
//! They run as built by `cargo test`; `cargo test --test examples` alone runs what
//! `cargo build --examples` left there.

mod program;

use program::{
    CHUNK_LINES, INDONESIAN, PATIENCE, answers, check_ends_with_its_reader, check_refuses,
    check_refuses_option, example, file, json_lines, output, parse_lines, run, string, wait,
};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::Output;
use std::sync::mpsc;
use std::thread;

/// What `summarize` reads without a file.
const SAMPLE: &str = include_str!("../examples/texts/id.txt");

/// Four sentences without a common matter, and a word that only one of them has.
const ENGLISH: &str = "The old bridge across the valley was closed on Monday. Bakers in the market \
    raised the price of bread again. A school in the hills opened its new library. Farmers expect \
    a poor harvest of apples this autumn.";
const MATTERS: [&str; 4] = ["bridge", "bread", "library", "apples"];

/// The summary of `text` as `summarize --to json` writes it.
#[track_caller]
fn summary(args: &[&str], text: &str) -> Value {
    let args = [args, &["--to", "json", "-"]].concat();
    serde_json::from_str(&output("summarize", &args, text.as_bytes())).expect("it is JSON")
}

#[track_caller]
fn sentences(summary: &Value) -> &[Value] {
    summary["sentences"].as_array().expect("a summary has sentences")
}

#[track_caller]
fn texts(summary: &Value) -> Vec<&str> {
    sentences(summary).iter().map(|sentence| string(sentence, "text")).collect()
}

#[track_caller]
fn number(value: &Value, field: &str) -> usize {
    let number = value[field].as_u64().and_then(|number| number.try_into().ok());
    number.unwrap_or_else(|| panic!("{field} is not an offset in {value}"))
}

#[track_caller]
fn slice<'t>(text: &'t str, span: &Value) -> &'t str {
    &text[number(span, "start")..number(span, "end")]
}

#[track_caller]
fn check_slices(summary: &Value, text: &str) {
    for sentence in sentences(summary) {
        assert_eq!(slice(text, sentence), string(sentence, "text"));
    }
}

/// The score of the sentence with `word`.
#[track_caller]
fn score_of(summary: &Value, word: &str) -> f64 {
    let sentence =
        sentences(summary).iter().find(|sentence| string(sentence, "text").contains(word));
    sentence.and_then(|sentence| sentence["score"].as_f64()).expect("a sentence has the word")
}

/// Runs of other than white space that hold a letter or digit.
fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|run| run.contains(char::is_alphanumeric)).count()
}

#[test]
fn quick_examples_show_what_they_say() {
    let summary = output("quick_summary", &[], b"");
    assert!(summary.starts_with("Indonesian: ") && !summary.contains("Baca juga"), "{summary}");
    assert_eq!(summary.matches("\nbytes ").count(), 2);

    let snippet = output("quick_snippet", &[], b"");
    assert_eq!(snippet.matches("A fine of 20 cents").count(), 2, "{snippet}");
    let (snippet, context) = snippet.split_once("\ncontext: ").expect("there are two");
    assert!(snippet.len() <= "snippet: ".len() + 120 && context.len() <= 4 * 45, "{context}");

    let lengths = output("quick_lengths", &[], b"");
    assert!(lengths.contains("\nheading, SetAside: Swifts\n"), "{lengths}");
    assert_eq!(lengths.matches("\nparagraph, Chosen: ").count(), 2);

    let transcript = output("quick_transcript", &[], b"");
    let utterances: Vec<&str> = transcript.lines().collect();
    assert_eq!(utterances.len(), 2);
    assert!(utterances.iter().all(|line| line.starts_with("00:") && line.contains(": ")));

    let words = output("quick_words", &[], b"");
    assert!(
        words.contains("\nBX-7 (3 times)") && words.contains("AX-7 filters (2 times)"),
        "{words}"
    );
}

#[test]
fn summarize_shows_an_indonesian_summary_without_arguments() {
    let shown = output("summarize", &[], b"");
    let summary: Value = serde_json::from_str(&output("summarize", &["--to", "json"], b""))
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
        output("summarize", &args, b"").lines().filter(|line| line.starts_with("- ")).count()
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
            let shown = output("summarize", &[option, &max.to_string()], b"");
            let length = length(&shown);
            assert!(length <= max, "{option} {max} gives {length}");
            assert!(length * 2 > max, "{option} {max} is not filled: {length}");
        }
        assert_eq!(output("summarize", &[option, "0"], b""), "\n", "{option} 0");
        assert!(!output("summarize", &[option, "1"], b"").trim().is_empty(), "{option} 1");
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
fn summarize_takes_several_files_one_by_one() {
    let (id, en) = (file("several-id.txt", INDONESIAN), file("several-en.txt", ENGLISH));
    for format in ["text", "json", "markdown"] {
        let args = ["-n", "1", "--to", format];
        let written = |files: &[&str]| {
            output("summarize", &[&args[..], files].concat(), INDONESIAN.as_bytes())
        };
        let (one, other) = (written(&[&id]), written(&[&en]));
        assert_ne!(one, other);
        assert_eq!(written(&[&id, &en, "-"]), format!("{one}\n{other}\n{one}"));
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
fn programs_refuse_wrong_options() {
    for program in ["summarize", "batch"] {
        for (args, complaint) in [
            (["--nonsense", "7"], "--nonsense"),
            (["--ratio", "1.5"], "'1.5'"),
            (["--ratio", "-0.5"], "-0"),
            (["--ratio", "NaN"], "'NaN'"),
            (["--ratio", "half"], "'half'"),
            (["-n", "three"], "'three'"),
            (["--words", "2.5"], "'2.5'"),
            (["--language", "tlh"], "\"tlh\""),
            (["-n1", "--words=9"], "cannot be used with"),
        ] {
            check_refuses_option(program, &args, complaint);
        }
    }
    check_refuses_option("summarize", &["--to", "html"], "'html'");
    check_refuses_option("summarize", &["--from", "html"], "\"html\"");
}

#[test]
fn batch_answers_before_its_input_ends() {
    let mut child = example("batch").spawn().expect("the example starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
    let (sender, first) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut line = String::new();
        stdout.read_line(&mut line).expect("the example writes UTF-8");
        sender.send(line).expect("the test waits");
        stdout.read_to_string(&mut String::new()).expect("the example writes UTF-8");
    });
    for id in 0..2 * CHUNK_LINES {
        writeln!(stdin, "{}", json!({"id": id, "text": ""})).expect("the example reads");
    }
    let first = first.recv_timeout(PATIENCE).expect("an answer comes while the input is open");
    assert_eq!(parse_lines(&first)[0]["id"], 0);
    drop(stdin);
    assert!(wait(&mut child).success());
    reader.join().expect("all was read");
}

#[test]
fn batch_keeps_the_order_of_thousands_of_lines() {
    let count = 3 * CHUNK_LINES + 7;
    // Long and short texts, so that some are done before those ahead of them.
    let text = |id: usize| match id % 100 {
        0 => INDONESIAN.repeat(5),
        1..50 => format!("Perahu nomor {id} berlayar. Angin bertiup."),
        _ => String::new(),
    };
    let lines: Vec<Value> = (0..count).map(|id| json!({"id": id, "text": text(id)})).collect();
    let input = json_lines(&lines);
    let from_stdin = output("batch", &[], input.as_bytes());
    let answers = parse_lines(&from_stdin);
    assert_eq!(answers.len(), count);
    for (id, answer) in answers.iter().enumerate() {
        assert_eq!(answer["id"], id);
        check_slices(answer, &text(id));
        assert_eq!(sentences(answer).is_empty(), text(id).is_empty(), "{answer}");
    }
    let path = file("order.jsonl", &input);
    assert!(output("batch", &[&path], b"") == from_stdin, "a file gives what stdin gives");
    assert!(output("batch", &["-"], input.as_bytes()) == from_stdin, "twice the same");
    for threads in ["1", "2", "16"] {
        let mut command = example("batch");
        command.arg(&path).env("RAYON_NUM_THREADS", threads);
        let output = command.output().expect("the example runs");
        assert!(output.stdout == from_stdin.as_bytes(), "{threads} threads");
    }
}

#[test]
fn batch_takes_several_inputs_in_turn() {
    let line = |id: &str| json!({"id": id, "text": INDONESIAN}).to_string();
    let ids = |output: &str| -> Vec<Value> {
        parse_lines(output).into_iter().map(|mut answer| answer["id"].take()).collect()
    };
    // The first lacks its last newline.
    let one = file("turn-1.jsonl", format!("{}\n{}", line("a"), line("b")));
    let two = file("turn-2.jsonl", format!("{}\n", line("d")));
    let out = output("batch", &[&one, "-", &two], format!("{}\n", line("c")).as_bytes());
    assert_eq!(ids(&out), ["a", "b", "c", "d"]);

    let missing = file("turn-missing.jsonl", "");
    fs::remove_file(&missing).unwrap();
    check_refuses("batch", &[&missing], b"", &[&missing]);
    let Output { status, stdout, stderr } = run("batch", &[&one, &missing], b"");
    assert_eq!(ids(&String::from_utf8(stdout).unwrap()), ["a", "b"]);
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(!status.success());
    assert!(stderr.lines().count() == 1 && stderr.contains(&missing), "{stderr}");
}

#[test]
fn batch_gives_back_ids_of_every_kind() {
    for id in [
        "null",
        "true",
        "7",
        "-1.5",
        "18446744073709551615",
        "-9223372036854775808",
        r#""""#,
        r#""kabar-7 \"é\" \\ \n 日""#,
        r#"["a",[1,null]]"#,
        r#"{"z":1,"a":{"id":[]}}"#,
    ] {
        let out = output("batch", &[], format!("{{\"text\":\"\",\"id\":{id}}}\n").as_bytes());
        assert!(out.starts_with(&format!("{{\"id\":{id},\"language\":")), "{id} became {out}");
    }
    assert_eq!(answers("batch", &[], &[json!({"text": ""})])[0]["id"], Value::Null);
}

#[test]
fn batch_answers_a_bad_line_in_its_place() {
    let good = json!({"id": "good", "text": INDONESIAN}).to_string();
    let expected = parse_lines(&output("batch", &[], good.as_bytes())).remove(0);
    let bad: [(&[u8], Value, &str); 19] = [
        (b"not JSON", Value::Null, "expected"),
        (br#"{"id": 1, "text": "cut o"#, Value::Null, "EOF"),
        (br#"{"id": 1, "text": "a"} {}"#, Value::Null, "trailing"),
        (b"{\"id\": 1, \"text\": \"\xff\"}", Value::Null, "UTF-8 from byte 19"),
        (b"[1, 2]", Value::Null, "text"),
        (b"\"text\"", Value::Null, "text"),
        (br#"{"id": 1}"#, json!(1), "text"),
        (br#"{"id": "x", "text": null}"#, json!("x"), "text"),
        (br#"{"id": [2], "text": 7}"#, json!([2]), "\"text\" is not a string"),
        (br#"{"id": 3, "text": ["a"]}"#, json!(3), "\"text\" is not a string"),
        (br#"{"id": 4, "text": "a", "documents": ["b"]}"#, json!(4), "both"),
        (br#"{"id": 5, "documents": "a"}"#, json!(5), "not an array"),
        (br#"{"id": 6, "documents": ["a", 3]}"#, json!(6), "not a string: 3"),
        (br#"{"id": 7, "text": "a", "language": "tlh"}"#, json!(7), "\"tlh\""),
        (br#"{"id": 8, "text": "a", "language": 7}"#, json!(8), "\"language\""),
        (br#"{"id": 9, "text": "a", "title": ["b"]}"#, json!(9), "\"title\""),
        (br#"{"id": 10, "text": "a", "query": {}}"#, json!(10), "\"query\""),
        (br#"{"id": 11, "text": "a", "format": "rtf"}"#, json!(11), "\"rtf\""),
        (br#"{"id": 12, "text": "a", "format": 1}"#, json!(12), "\"format\""),
    ];
    let mut input = format!("{good}\n").into_bytes();
    for (line, ..) in &bad {
        input.extend([line, &b"\n"[..], good.as_bytes(), b"\n"].concat());
    }
    let Output { status, stdout, stderr } = run("batch", &[], &input);
    assert_eq!(String::from_utf8(stderr).unwrap(), "");
    assert_eq!(status.code(), Some(1));
    let answers = parse_lines(&String::from_utf8(stdout).unwrap());
    assert_eq!(answers.len(), 2 * bad.len() + 1);
    assert!(answers.iter().step_by(2).all(|answer| *answer == expected));
    for (i, (answer, (_, id, complaint))) in answers.iter().skip(1).step_by(2).zip(&bad).enumerate()
    {
        let error = string(answer, "error");
        assert!(error.contains(complaint), "{complaint:?} is not in {error}");
        assert_eq!(*answer, json!({"id": id, "line": 2 * i + 2, "error": error}));
    }
}

#[test]
fn batch_counts_blank_lines_and_passes_them_over() {
    let lines = "\n{\"id\":1,\"text\":\"\"}\r\n\r\n \t\n{\"id\":2,\"text\":\"\"}\n{\"id\":3}";
    let answered = |lines: &str| {
        parse_lines(&String::from_utf8(run("batch", &[], lines.as_bytes()).stdout).unwrap())
    };
    let answers = answered(lines);
    assert_eq!(answers.iter().map(|answer| number(answer, "id")).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(answers[2]["line"], 6);
    // Numbers go on from chunk to chunk, and start anew with each file.
    let blank = "\n".repeat(3 * CHUNK_LINES);
    assert_eq!(answered(&format!("{blank}{{\"id\":3}}"))[0]["line"], 3 * CHUNK_LINES + 1);
    let path = file("blank.jsonl", lines);
    let twice = String::from_utf8(run("batch", &[&path, &path], b"").stdout).unwrap();
    assert_eq!(parse_lines(&twice), [&answers[..], &answers].concat());
    for nothing in ["", "\n\n"] {
        assert_eq!(output("batch", &[], nothing.as_bytes()), "");
    }
}

#[test]
fn batch_tells_documents_apart() {
    let documents = [INDONESIAN, "", "Harga beras naik. Petani di Wanasari menunggu musim panen."];
    let line = json!({"id": 1, "documents": documents});
    let answer = answers("batch", &["-n", "99"], &[line]).remove(0);
    let found: Vec<usize> =
        sentences(&answer).iter().map(|sentence| number(sentence, "document")).collect();
    assert_eq!(found, [0, 0, 0, 0, 2, 2]);
    for sentence in sentences(&answer) {
        let document = documents[number(sentence, "document")];
        assert_eq!(slice(document, sentence), string(sentence, "text"));
    }
}

#[test]
fn batch_heeds_the_fields_of_each_line() {
    let line = |field: &str, value: &str| json!({"id": 1, "text": ENGLISH, field: value});
    let languages = answers(
        "batch",
        &["--language", "nl"],
        &[
            line("other", "fields"),
            line("language", "id"),
            json!({"text": ENGLISH, "language": null}),
        ],
    );
    let languages: Vec<&str> = languages.iter().map(|answer| string(answer, "language")).collect();
    assert_eq!(languages, ["nl", "id", "nl"]);

    let queries = MATTERS.map(|matter| line("query", matter));
    for (picked, matter) in answers("batch", &["-n", "1"], &queries).iter().zip(MATTERS) {
        assert!(texts(picked)[0].contains(matter), "{matter}: {picked}");
    }
    let titles = ["", "bridge", "bread", "library", "apples"].map(|title| line("title", title));
    let titles = answers("batch", &["-n", "4"], &titles);
    for (titled, matter) in titles[1..].iter().zip(MATTERS) {
        assert!(score_of(titled, matter) > score_of(&titles[0], matter), "{matter}");
    }
}

#[test]
fn batch_gives_what_summarize_gives() {
    let line = [json!({"id": 1, "text": SAMPLE})];
    for args in [
        &[][..],
        &["-n", "5"],
        &["--sentences", "0"],
        &["--words", "60"],
        &["--chars", "300"],
        &["--ratio", "0.2"],
    ] {
        let (answer, summary) = (answers("batch", args, &line).remove(0), summary(args, SAMPLE));
        let expected =
            json!({"id": 1, "language": summary["language"], "sentences": summary["sentences"]});
        assert_eq!(answer, expected, "{args:?}");
    }
}

#[test]
fn batch_gives_no_sentences_for_an_empty_text() {
    let empty = [
        json!({"id": 1, "text": ""}),
        json!({"id": 1, "text": " \r\n\u{a0}"}),
        json!({"id": 1, "documents": []}),
        json!({"id": 1, "documents": ["", "\n"]}),
    ];
    for (answer, line) in answers("batch", &[], &empty).iter().zip(&empty) {
        assert_eq!(answer["sentences"], json!([]), "{line}");
    }
}

#[test]
fn segment_covers_every_text_without_overlap() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/texts");
    let files = fs::read_dir(folder).expect("there are sample texts");
    let mut texts: Vec<String> =
        files.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
    texts.extend(
        [
            "",
            " \n\t ",
            "Kata",
            "Hujan turun.\r\n\r\nSungai naik!  Warga mengungsi…\r\n",
            "\u{feff}Judul Pendek\n\nIsi berita ada di sini. Akhir.",
            "nul \0 di tengah. 🌧️🌊 Hujan! שלום עולם. 今日は雨です。川が増えた。",
        ]
        .map(str::to_owned),
    );
    let lines: Vec<Value> =
        texts.iter().map(|text| json!({"id": [text.len()], "text": text})).collect();
    let answers = answers("segment", &[], &lines);
    assert_eq!(answers.len(), lines.len());
    for ((answer, line), text) in answers.iter().zip(&lines).zip(&texts) {
        assert_eq!(answer["id"], line["id"]);
        let mut end = 0;
        for span in sentences(answer) {
            let gap = &text[end..number(span, "start")];
            assert!(gap.trim_start_matches('\u{feff}').trim().is_empty(), "{gap:?} is in no span");
            assert!(!slice(text, span).trim().is_empty(), "{span} is blank");
            assert_eq!(slice(text, span), slice(text, span).trim());
            end = number(span, "end");
        }
        assert!(text[end..].trim().is_empty(), "{:?} is in no span", &text[end..]);
    }
}

#[test]
fn segment_finds_sentences_and_headings() {
    for (text, expected) in [
        (
            "Banjir di Lereng Sindoro\n\nHujan turun semalaman. Sungai meluap pukul 04.30 \
             di Jl. Melati No. 7.\n\nWarga Mengungsi\n\n“Kami takut,” kata Bu Tini. Ia menunggu.",
            &[
                "Banjir di Lereng Sindoro",
                "Hujan turun semalaman.",
                "Sungai meluap pukul 04.30 di Jl. Melati No. 7.",
                "Warga Mengungsi",
                "“Kami takut,” kata Bu Tini.",
                "Ia menunggu.",
            ][..],
        ),
        (
            "A Dry Summer\n\nDr. Hale measured 3.5 mm of rain. The wells ran low.\n\nWhat Comes \
             Next\n\nNobody knows yet.",
            &[
                "A Dry Summer",
                "Dr. Hale measured 3.5 mm of rain.",
                "The wells ran low.",
                "What Comes Next",
                "Nobody knows yet.",
            ],
        ),
    ] {
        let answer = answers("segment", &[], &[json!({"id": 1, "text": text})]).remove(0);
        let found: Vec<&str> = sentences(&answer).iter().map(|span| slice(text, span)).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn keywords_answers_lines_and_reads_files() {
    let text =
        "Garam mahal. Petani menjual garam. Tanpa hujan, garam cepat kering: garam itu putih.";
    let answers = answers("keywords", &["--jsonl", "-n", "2"], &[json!({"id": "a", "text": text})]);
    let keywords = answers[0]["keywords"].as_array().expect("there are keywords");
    assert_eq!((&answers[0]["id"], keywords.len()), (&json!("a"), 2));
    assert_eq!((&keywords[0]["text"], &keywords[0]["count"]), (&json!("garam"), &json!(4)));
    let spans = keywords[0]["spans"].as_array().expect("there are spans");
    assert!(spans.iter().all(|span| slice(text, span).eq_ignore_ascii_case("garam")));
    assert_eq!(output("keywords", &["-n", "1", "-"], text.as_bytes()), "1.00    4×  garam\n");
    assert_eq!(output("keywords", &[], b"").lines().count(), 10);
    check_refuses("keywords", &["--jsonl"], b"{}", &["line 1", "\"text\""]);
    check_refuses("keywords", &["--jsonl", "a.txt"], b"", &["--jsonl"]);
}

#[test]
fn keywords_reads_markdown() {
    let text = "Garam itu mahal.\n\n```\nkode kode kode\n```\n";
    let (plain, marked) = (file("keywords.txt", text), file("keywords.md", text));
    let has_code = |args: &[&str]| output("keywords", args, b"").contains("kode");
    assert!(has_code(&[&plain]) && has_code(&[&marked, "--from", "text"]));
    assert!(!has_code(&[&marked]) && !has_code(&[&plain, "--from", "markdown"]));
}

#[test]
fn batch_says_how_fast_it_was_if_asked() {
    let lines = json_lines(&[json!({"text": INDONESIAN}), json!({"text": "Rain fell."})]);
    let Output { status, stderr, .. } = run("batch", &["--stats"], lines.as_bytes());
    let stderr = String::from_utf8(stderr).expect("it is text");
    assert!(status.success() && stderr.starts_with("batch: 2 lines, "), "{stderr}");
}

#[test]
fn batch_gives_keywords_if_asked() {
    let line = json!({"id": 1, "text": INDONESIAN});
    assert_eq!(answers("batch", &[], std::slice::from_ref(&line))[0].get("keywords"), None);
    let answer = answers("batch", &["--keywords", "4"], &[line]).remove(0);
    assert_eq!(answer["keywords"].as_array().map(Vec::len), Some(4));
}

#[test]
fn segment_refuses_what_it_does_not_take() {
    for args in [["--nonsense"], ["texts.jsonl"]] {
        check_refuses("segment", &args, b"", &[args[0]]);
    }
    check_refuses_option("segment", &["--language", "tlh"], "\"tlh\"");
    // The same period: an ordinal in German, the end of a sentence in English.
    let lines = [json!({"id": 1, "text": "Sie kam am 3. Mai nach Hause."})];
    for (language, count) in [("de", 1), ("en", 2)] {
        let answer = answers("segment", &["--language", language], &lines).remove(0);
        assert_eq!(sentences(&answer).len(), count, "{language}");
    }
}

/// The sentences that `context --to json` writes.
#[track_caller]
fn context(question: &str, args: &[&str]) -> Value {
    let args = [&[question], args, &["--to", "json"]].concat();
    serde_json::from_str(&output("context", &args, b"")).expect("it is JSON")
}

#[test]
fn context_keeps_its_budget_and_writes_text_as_json() {
    let question = "What does it cost to mend something that broke?";
    assert_eq!(output("context", &[], b""), output("context", &[question, "--tokens=300"], b""));
    for max in [100, 300, 1000] {
        let tokens = max.to_string();
        let chosen = context(question, &["--tokens", &tokens]);
        let used: usize = texts(&chosen).iter().map(|text| text.len().div_ceil(4)).sum();
        // A token parts two sentences.
        let used = used + sentences(&chosen).len() - 1;
        assert!(used <= max && used * 2 > max, "{max}: {used}");

        let shown = output("context", &[question, "--tokens", &tokens], b"");
        let shown: Vec<&str> = shown.lines().filter(|line| !line.is_empty()).collect();
        let expected: Vec<String> = (1..)
            .zip(sentences(&chosen))
            .map(|(i, sentence)| {
                let (file, text) = (string(sentence, "file"), string(sentence, "text"));
                let (start, end) = (number(sentence, "start"), number(sentence, "end"));
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                format!("[{i}] {file} {start}..{end}  {text}")
            })
            .collect();
        assert_eq!(shown, expected);
    }
    assert_eq!(output("context", &[question, "--tokens=0"], b""), "");
    assert_eq!(sentences(&context(question, &["--tokens=1"])).len(), 1);
}

#[test]
fn context_tells_where_each_sentence_stands_and_gives_none_twice() {
    // The last holds the first again, with a line break in a sentence.
    let wrapped = format!("Angin bertiup.\n{}", INDONESIAN.replace("meluap dan", "meluap\ndan"));
    let contents = [INDONESIAN, "", "Harga beras naik. Petani menunggu musim panen.", &wrapped];
    let paths: Vec<String> =
        (0..).zip(contents).map(|(i, text)| file(&format!("context-{i}.txt"), text)).collect();
    let mut args: Vec<&str> = paths.iter().map(String::as_str).collect();
    args.push("--tokens=9999");
    let chosen = context("jembatan", &args);
    let mut last = (0, 0);
    for sentence in sentences(&chosen) {
        let document = paths.iter().position(|path| path == string(sentence, "file")).unwrap();
        assert_eq!(slice(contents[document], sentence), string(sentence, "text"));
        let place = (document, number(sentence, "end"));
        assert!(last < place, "{place:?} after {last:?}");
        last = place;
    }
    let found = texts(&chosen);
    assert_eq!(found.len(), 4 + 2 + 1);
    assert_eq!(found[6], "Angin bertiup.");
}

#[test]
fn context_heeds_the_question() {
    let (id, en) = (file("context-id.txt", SAMPLE), file("context-en.txt", ENGLISH));
    for matter in MATTERS {
        let chosen = context(&format!("What about the {matter}?"), &[&en, "--tokens=20"]);
        assert!(texts(&chosen)[0].contains(matter), "{matter}: {chosen}");
    }
    for matter in ["pabrik tahu", "udang galah", "setrum"] {
        let chosen = context(&format!("Bagaimana dengan {matter}?"), &[&en, &id, "--tokens=60"]);
        assert!(texts(&chosen).iter().any(|text| text.contains(matter)), "{matter}: {chosen}");
        assert!(sentences(&chosen).iter().all(|sentence| string(sentence, "file") == id));
    }
}

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
    let page = output("report", &[], b"");
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
fn report_runs_from_right_to_left_where_the_text_does() {
    let page = report(include_str!("../examples/texts/ar.txt"));
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
    let marked = output("report", &["-n", "30"], b"");
    assert_eq!(marked.matches(" on\">").count(), 30);
    check_refuses_option("report", &["-n", "0"], "'0'");
    check_refuses_option("report", &["-n", "101"], "'101'");
    check_ends_with_its_reader("report", &["-"], INDONESIAN, true);
}

#[test]
fn summarize_explains_itself_without_color_in_a_pipe() {
    let chosen = output("summarize", &["--explain", "-n", "4"], b"");
    let all = output("summarize", &["--explain", "--explain", "-n", "4"], b"");
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

/// A text whose sentences hold what DOT and XML mark up with.
#[cfg(feature = "petgraph")]
const MARKED: &str = "The \"old\" bridge\\path held <b>rain</b> & rain.\nThe bridge\\path held \
    \"rain\" again.\nRain & rain on the old bridge\u{7}.\nNobody slept.";

#[test]
#[cfg(feature = "petgraph")]
fn graph_writes_dot() {
    let dot = output("graph", &["-"], MARKED.as_bytes());
    assert!(dot.starts_with("graph sentences {\n") && dot.ends_with("}\n"));
    let nodes: Vec<&str> = dot.lines().filter(|line| line.contains("label=")).collect();
    assert_eq!(nodes.len(), 4);
    assert!(nodes[0].contains(r#"label="The \"old\" bridge\\path held <b>rain</b> & rain.""#));
    for node in nodes {
        let bare = node.replace(r"\\", "").replace(r#"\""#, "");
        assert_eq!(bare.matches('"').count(), 2, "{node}");
        assert!(!bare.contains('\\') && !bare.contains(char::is_control), "{node}");
    }
    let weights = |dot: &str| -> Vec<f64> {
        let edges =
            dot.lines().filter_map(|line| line.split_once(" -- ")?.1.split_once("[weight="));
        edges.map(|(_, weight)| weight.trim_end_matches(']').parse().unwrap()).collect()
    };
    let all = weights(&dot);
    assert!(!all.is_empty() && all.iter().all(|&weight| weight > 0.0));
    let least = all.iter().copied().fold(f64::INFINITY, f64::min) + 1e-5;
    let fewer = output("graph", &["-", "--min-weight", &least.to_string()], MARKED.as_bytes());
    assert!(weights(&fewer).len() < all.len());
    check_refuses_option("graph", &["--min-weight", "nan"], "'nan'");
    check_ends_with_its_reader("graph", &["-"], INDONESIAN, true);
}

#[test]
#[cfg(feature = "petgraph")]
fn graph_writes_graphml() {
    let xml = output("graph", &["-", "--to", "graphml"], MARKED.as_bytes());
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "));
    assert!(xml.contains("&quot;old&quot; bridge\\path held &lt;b&gt;rain&lt;/b&gt; &amp; rain."));
    assert!(!xml.contains(|c: char| c.is_control() && c != '\n'));
    for tag in ["graphml", "graph", "node", "edge", "data"] {
        let starts = xml.matches(&format!("<{tag} ")).count();
        assert!(starts > 0 && starts == xml.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    let entities = ["&amp;", "&lt;", "&gt;", "&quot;"];
    let known: usize = entities.iter().map(|entity| xml.matches(entity).count()).sum();
    assert_eq!(xml.matches('&').count(), known);
    assert_eq!(xml.matches("<node id=\"n").count(), 4);
}
