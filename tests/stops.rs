//! Sentences of texts as they come: what stands before and behind a stop, in many languages.

use ringkas::{Document, Format, Language};

/// That `sentences`, one behind the other, are told apart. Those parted by nothing end with `¬`.
#[track_caller]
fn check(code: &str, sentences: &[&str]) {
    let language: Language = code.parse().unwrap();
    let text = sentences.join(" ").replace("¬ ", "").replace('¬', "");
    let document = Document::parse(&text, Format::Text, language);
    let found: Vec<&str> = document.sentences().iter().map(|span| &text[span.range()]).collect();
    let expected: Vec<&str> =
        sentences.iter().map(|sentence| sentence.trim_end_matches('¬')).collect();
    assert_eq!(found, expected, "{language}");
}

#[test]
fn a_mark_that_points_to_a_note_belongs_to_the_sentence_before() {
    check(
        "en",
        &["The mill closed in 1921.[citation needed]", "A trust runs it.[a][12]", "So?[4]", "Yes."],
    );
    check(
        "en",
        &["Two walls stand.[7]: 112–114", "The rest fell.[1]:45", "Rain came.†", "It stayed.¹²"],
    );
    check("en", &["He lies.[who?]", "She said so.[clarification needed][5]", "It is.[^1]", "No."]);
    check(
        "id",
        &[
            "Jembatan itu runtuh.[butuh rujukan]",
            "Warga pindah.[6–8]",
            "Desa itu sepi.[9, 10]",
            "Ya.",
        ],
    );
    check("de", &["Die Brücke fiel 1921.[Beleg fehlt]", "Das Dorf blieb leer.[A 1]", "So war es."]);
    check(
        "fr",
        &["Le pont tomba en 1921.[réf. nécessaire]", "Le village se vida.[note 2]", "Voilà."],
    );
    check("es", &["El puente cayó en 1921.[cita requerida]", "Nadie volvió.[2]", "Así fue."]);
    check("it", &["Il ponte cadde nel 1921.[senza fonte]", "Nessuno tornò.[2]", "Fu così."]);
    check("pt", &["A ponte caiu em 1921.[carece de fontes?]", "Ninguém voltou.[2]", "Foi assim."]);
    check("nl", &["De brug viel in 1921.[bron?]", "Niemand kwam terug.[2]", "Zo ging het."]);
    check("pl", &["Most runął w 1921.[potrzebny przypis]", "Nikt nie wrócił.[2]", "Tak było."]);
    check("cs", &["Most spadl roku 1921.[zdroj?]", "Nikdo se nevrátil.[2]", "Tak to bylo."]);
    check(
        "ru",
        &[
            "Мост рухнул в 1921 году.[источник не указан 90 дней]",
            "Никто не вернулся.[2]",
            "Вот так.",
        ],
    );
    check("uk", &["Міст упав у 1921 році.[джерело?]", "Ніхто не повернувся.[2]", "Так було."]);
    check(
        "tr",
        &["Köprü 1921'de yıkıldı.[kaynak belirtilmeli]", "Kimse dönmedi.[2]", "Böyle oldu."],
    );
    check("vi", &["Cây cầu sập năm 1921.[cần dẫn nguồn]", "Không ai trở về.[2]", "Là vậy."]);
    check("ar", &["انهار الجسر عام 1921.[بحاجة لمصدر]", "لم يعد أحد.[2]", "هكذا كان."]);
    check("fa", &["پل در ۱۹۲۱ فرو ریخت.[نیازمند منبع]", "کسی بازنگشت.[۲]", "چنین شد."]);
    check("hi", &["पुल १९२१ में गिरा।[उद्धरण चाहिए]", "कोई नहीं लौटा।[2]", "यही हुआ।"]);
    check("zh", &["桥在1921年倒了。[來源請求]¬", "没有人回来。[2]¬", "就这样。"]);
    check("ja", &["橋は1921年に落ちた。[要出典]¬", "誰も戻らなかった。[2]¬", "そうだった。"]);
    check("ko", &["다리는 1921년에 무너졌다.[출처 필요]", "아무도 돌아오지 않았다.[2]", "그랬다."]);
}

#[test]
fn a_mark_inside_a_sentence_ends_nothing() {
    check("en", &["The mill[3] was sold, they say[citation needed], to a trust."]);
    check("en", &["Reed et al.[4] showed it.", "He wrote “it rained [...] and stopped” in May."]);
    check("id", &["Jembatan[2] itu, kata warga[siapa?], rapuh."]);
    check("en", &["Done.[Read more](http://a.example/b) of it."]);
}

#[test]
fn emphasis_closes_behind_a_stop() {
    check(
        "en",
        &["**Never again.**", "We left _at once._", "She said *\"go now.\"*", "So did he."],
    );
    check(
        "id",
        &["Kami tutup __pada hari Jumat.__", "Datanglah ***lebih awal.***", "Terima kasih."],
    );
    check("de", &["Es ist **zu spät.**", "Kommen Sie morgen."]);
    check("ru", &["Мы закрыты **до понедельника.**", "Приходите завтра."]);
    check("en", &["We met **Dr.** Hale and *Prof.* Reed, **etc.** and left."]);
    check("de", &["Am **3.** Mai war es *ca.* 5 Grad warm."]);
}

#[test]
fn what_is_not_seen_is_passed_over() {
    for unseen in ["\u{200b}", "\u{200e}", "\u{200f}", "\u{2060}", "\u{feff}", "\u{ad}", "\u{2069}"]
    {
        for (code, first, second) in [
            ("en", "The shop was closed in 1990.", "Nobody told us."),
            ("id", "Harga naik 5%.", "Warga mengeluh."),
            ("de", "Er kam um fünf.", "Niemand war da."),
            ("pl", "Sklep był zamknięty.", "Nikt nie wiedział."),
            ("ar", "أغلق المتجر.", "لم يخبرنا أحد."),
            ("he", "החנות נסגרה.", "איש לא אמר."),
            ("hi", "दुकान बंद थी।", "किसी ने नहीं बताया।"),
            ("ko", "가게가 닫혔다.", "아무도 몰랐다."),
        ] {
            check(code, &[&format!("{first}{unseen}"), second]);
            check(code, &[first, &format!("{unseen}{second}")]);
            let (word, stop) =
                first.split_at(first.len() - first.chars().last().unwrap().len_utf8());
            check(code, &[&format!("{word}{unseen}{stop}"), second]);
        }
        check(
            "en",
            &[&format!(
                "We met Dr{unseen}. Hale and Prof.{unseen} Reed at 5 p.m. and{unseen} left."
            )],
        );
        check("id", &[&format!("Kami bertemu Prof.{unseen} Hasan dan Dr{unseen}. Rini kemarin.")]);
    }
}

#[test]
fn a_zero_width_space_parts_sentences() {
    check(
        "en",
        &[
            "It closed in 1990.\u{200b}¬",
            "Nobody came at 5 p.m.\u{200b}¬",
            "So we left.\u{200b}¬",
            "I slept.",
        ],
    );
    check("id", &["Toko tutup pukul 5.\u{200b}¬", "Tak ada yang tahu."]);
    check("fa", &["فروشگاه بسته بود.\u{200b}¬", "کسی نمی‌دانست."]);
}
