//! `segment`: sentences as byte offsets.

use super::*;

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
