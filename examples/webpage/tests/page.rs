//! The program on a news page, as a reader runs it.

use encoding_rs::WINDOWS_1252;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/page.html");
const PAGE: &str = include_str!("page.html");
const TITLE: &str = "Warga Teluk Manis Tanam 12.000 Bakau untuk Tahan Abrasi";

/// Every sentence of the article, and nothing else of the page.
const ARTICLE: [&str; 12] = [
    "Sekitar 300 warga Desa Teluk Manis menanam 12.000 bibit bakau di sepanjang \
     pantai utara, Sabtu pagi, untuk menahan abrasi yang dalam sepuluh tahun terakhir menelan 40 \
     hektare tambak.",
    "Penanaman itu adalah tahap ketiga dari program pemulihan pantai yang dimulai desa pada 2023.",
    "Dua tahap sebelumnya mencakup 18.000 bibit, dan tiga dari empat bibit itu kini tumbuh \
     setinggi orang dewasa.",
    "“Dulu air laut masuk sampai ke halaman rumah saya,” kata Siti Aminah, 52 tahun, petani tambak.",
    "“Sejak bakau tumbuh, ombak pecah jauh sebelum sampai ke tanggul.”",
    "Menurut catatan kelompok tani, hasil udang di tambak yang terlindung bakau naik dari 180 \
     menjadi 310 kilogram per hektare.",
    "Kepala Desa Bambang Sutrisno, S.Sos. mengatakan kenaikan itu meyakinkan warga yang semula \
     menolak menyerahkan lahan di tepi pantai.",
    "Peneliti Universitas Pesisir, Dr. Lina Hartati, memperingatkan bahwa bakau saja tidak cukup.",
    "Ia meminta pemerintah kabupaten menghentikan pengambilan pasir di muara, karena sungai tidak \
     lagi membawa cukup lumpur untuk membangun kembali garis pantai.",
    "Bibit disemai oleh siswa sekolah dasar di tiga kebun pembibitan milik desa.",
    "Setiap keluarga merawat seratus batang bakau selama dua tahun pertama.",
    "Pemerintah kabupaten menyiapkan Rp2,4 miliar untuk tahap keempat tahun depan, yang akan \
     memperpanjang sabuk bakau sampai ke Muara Kering.",
];

/// Runs the program with `html` as standard input.
fn run(html: &[u8], arguments: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_webpage"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(html).expect("the program reads");
    child.wait_with_output().expect("the program ends")
}

#[track_caller]
fn output(html: &[u8], arguments: &[&str]) -> String {
    let output = run(html, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn only_article_sentences_come_out() {
    let text = output(b"", &[FILE, "-n", "1000"]);
    let expected = format!("{TITLE}\nIndonesian\n\n{}\n", ARTICLE.join("\n"));
    assert_eq!(text, expected);
}

#[test]
fn the_best_come_in_reading_order() {
    let json: Value =
        serde_json::from_str(&output(b"", &[FILE, "-n", "3", "--to", "json"])).expect("JSON");
    assert_eq!(json["title"], TITLE);
    assert_eq!(json["language"], "id");
    let sentences = json["sentences"].as_array().expect("a list");
    let places: Vec<_> = sentences
        .iter()
        .map(|sentence| ARTICLE.iter().position(|text| sentence["text"] == **text))
        .collect();
    assert_eq!(places.len(), 3);
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
}

#[test]
fn the_encoding_makes_no_difference() {
    let expected = output(PAGE.as_bytes(), &["-"]);
    let html = PAGE.replace(r#"charset="utf-8""#, r#"charset="windows-1252""#);
    let (bytes, _, lossy) = WINDOWS_1252.encode(&html);
    assert!(!lossy && str::from_utf8(&bytes).is_err());
    assert_eq!(output(&bytes, &["-"]), expected);
    let utf16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(PAGE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(output(&utf16, &["-"]), expected);
}

#[test]
fn the_language_is_told_from_the_text_where_the_page_is_silent() {
    for lang in ["", r#" lang="tlh""#] {
        let html = PAGE.replace(r#" lang="id-ID""#, lang);
        assert_eq!(output(html.as_bytes(), &["-"]), output(PAGE.as_bytes(), &["-"]));
    }
}

#[test]
fn errors_are_one_line() {
    let unreadable: &[u8] = b"<p>Kopi \xe9 susu, gula, dan roti di pagi hari.</p>";
    for (html, argument, expected) in [
        (&b""[..], "-", "webpage: -: no readable text\n"),
        (b"<nav><a href=/>Beranda</a></nav>", "-", "webpage: -: no readable text\n"),
        (
            unreadable,
            "-",
            "webpage: -: not UTF-8 from byte 8 on, and no <meta charset> says what else\n",
        ),
        (b"", "no/such.html", "webpage: no/such.html: No such file or directory (os error 2)\n"),
    ] {
        let output = run(html, &[argument]);
        assert_eq!(String::from_utf8_lossy(&output.stderr), expected);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
    }
}

/// Without the limit this takes minutes, and with one that counts after parsing, seconds.
#[test]
fn elements_nested_in_the_thousands_are_refused_at_once() {
    let html = "<div>".repeat(400_000) + "Hujan turun." + &"</div>".repeat(400_000);
    let start = Instant::now();
    let output = run(html.as_bytes(), &["-"]);
    let expected = "webpage: -: elements are nested deeper than 512, the most that is read\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), expected);
    assert_eq!(output.status.code(), Some(1));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
#[cfg(unix)]
fn a_page_without_end_is_refused() {
    let output = run(b"", &["/dev/zero"]);
    let expected = "webpage: /dev/zero: more than the 67108864 bytes that a page may have\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), expected);
}
