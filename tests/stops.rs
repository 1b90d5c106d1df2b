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

#[test]
fn an_abbreviation_in_brackets_goes_on_the_sentence() {
    for (code, first, second) in [
        ("id", "Letjen TNI (Purn.) Hasan Basri dan (alm.) Ibu Siti hadir.", "Warga senang."),
        ("id", "Warga menanam bakau di muara (Dok. Mina Rahayu).", "Bibit itu dari koperasi."),
        ("id", "Dr. (H.C.) Rahmat bertemu Kol. (Inf.) Budi di balai.", "Mereka makan."),
        ("ms", "Kol. (B.) Rahman dan (Allahyarham) Tn. Idris hadir.", "Semua gembira."),
        ("en", "Capt. (ret.) Orme met Maj. (Retd.) Hale, BA (Hons.) Leeds.", "They ate."),
        (
            "en",
            "The Oak (Reed & Co.) Building and its atlas (3rd ed.) Rivers burned.",
            "It rained.",
        ),
        (
            "de",
            "Oberst (a. D.) Falk, Prof. (em.) Lind und Major (i. R.) Horn kamen.",
            "Es regnete.",
        ),
        ("fr", "Le colonel (ret.) Morel et le prof. (hon.) Blanc sont venus.", "Il pleuvait."),
        ("es", "El general (ret.) Robles y el coronel (R.) Vega vinieron.", "Llovía."),
        ("it", "Il gen. (ris.) Rossi e il prof. (em.) Neri sono arrivati.", "Pioveva."),
        ("pt", "O general (ref.) Souza e o cel. (R1.) Prado vieram.", "Chovia."),
        ("nl", "Kolonel (b.d.) De Wit en prof. (em.) Bakker kwamen.", "Het regende."),
        ("pl", "Płk (rez.) Kowalski i gen. (w st. spocz.) Nowak przyszli.", "Padało."),
        ("cs", "Plk. (v. v.) Novák a prof. (em.) Dvořák přišli.", "Pršelo."),
        ("ru", "Полковник (в отст.) Тихонов и генерал (зап.) Орлов пришли.", "Шёл дождь."),
        ("uk", "Полковник (у відст.) Бондар і генерал (зап.) Коваль прийшли.", "Йшов дощ."),
        ("tr", "Albay (em.) Yılmaz ve Dr. (h.c.) Kaya geldi.", "Yağmur yağdı."),
        ("vi", "Đại tá (nghỉ hưu) Lê và TS. (hưu.) Trần đã đến.", "Trời mưa."),
        ("sv", "Överste (pens.) Berg och prof. (em.) Lund kom.", "Det regnade."),
        ("fi", "Eversti (evp.) Virtanen ja prof. (em.) Laine tulivat.", "Satoi."),
        ("hu", "Az ezredes (ny.) Kovács és a dr. (h.c.) Nagy eljött.", "Esett."),
        ("ar", "حضر العقيد (م.) خالد والدكتور (أ.) سامر.", "هطل المطر."),
        ("ko", "대령 (예.) 김철수와 교수 (명.) 이영희가 왔다.", "비가 왔다."),
    ] {
        check(code, &[first, second]);
    }
}

#[test]
fn a_sentence_in_brackets_ends() {
    check("en", &["He left early (see below).", "(She stayed.)", "They met at noon."]);
    check("en", &["He left (and she stayed on.)", "They met at noon."]);
    check("en", &["They sell rope (oil, paint, etc.).", "Few buy it."]);
    check("id", &["Ia pulang lebih awal (lihat hlm. 4).", "(Istrinya tinggal.)", "Hujan turun."]);
    check("de", &["Er ging früh (gegen 9 Uhr).", "(Sie blieb.)", "Es regnete."]);
    check("ru", &["Он ушёл рано (в девять).", "(Она осталась.)", "Шёл дождь."]);
}

#[test]
fn the_hour_goes_on_before_days_and_zones() {
    check(
        "en",
        &[
            "At 6 p.m. Monday the gate shut, at 5 a.m. EST it opened.",
            "We came at 6 p.m.",
            "Rain fell.",
        ],
    );
    check(
        "en",
        &[
            "Doors open at 10 a.m. (GMT) and 9 p.m. May 5.",
            "They shut at 9 p.m.",
            "The hall was full.",
        ],
    );
    check("el", &["Ανοίγει στις 6 μ.μ. Δευτέρα και Τρίτη.", "Έκλεισε στις 9 μ.μ.", "Έβρεχε."]);
    check("es", &["Abre a las 6 p. m. del lunes.", "Cerró a las 9 p. m.", "Llovía mucho."]);
    check("tl", &["Bubukas ito ng 6 p.m. Lunes at Martes.", "Nagsara ito ng 9 p.m.", "Umulan."]);
}

#[test]
fn an_abbreviation_begins_no_sentence_of_its_own() {
    check(
        "en",
        &["In Oct. Peter came home.", "On 5 Jan. Rain fell.", "It stopped in Jan.", "Peter left."],
    );
    check(
        "pl",
        &["W 1974 r. Kowalski wrócił.", "Most otwarto 3 maja 1974 r.", "Budowa trwała rok."],
    );
    check("es", &["En sept. Robles volvió.", "Volvió en sept.", "Llovía."]);
    check("id", &["Pada Okt. Rahmat pulang.", "Ia pulang pada Okt.", "Warga senang."]);
    check("fr", &["En oct. Morel est revenu.", "Il est revenu en oct.", "Le pont était fermé."]);
}

#[test]
fn firms_and_courts_go_on() {
    check(
        "en",
        &["Vine Corp. Chairman Orme met Oak Inc. CEO Hale.", "She left Oak Inc.", "They hired me."],
    );
    check(
        "en",
        &[
            "She wrote to the Com. & Adm. office, cf. Fla. Stat. § 95.11 and Matt. 7:3 in Roe v. Wade.",
        ],
    );
    check("de", &["Der Pfarrer las Joh. 3,16 und 1. Kor. 13,4 vor.", "Es war still."]);
    check("de", &["So steht es im Gesetz.", "§ 5 regelt den Rest."]);
    check(
        "id",
        &["Moh. Karim dan Muh. Ali kuliah di Fak. Hukum Univ. Wana.", "Ia membaca QS. Al-Fatihah."],
    );
    check("id", &["Letkol Inf. Budi dan Kapten Kav. Joko tiba di Kep. Seribu.", "Mereka lelah."]);
}

#[test]
fn a_letter_behind_a_number_goes_on_in_a_compound() {
    check("de", &["Das Reich (320 bis 185 v. Chr.) war groß.", "Es fiel 185 v. Chr. und später."]);
    check("sv", &["Riket föll 185 f. Kr. och sedan igen.", "Det var stort."]);
    check("es", &["El reino cayó en 185 a. C. y después otra vez.", "Era grande."]);
    check("en", &["It is 5 m. wide and 2 m. high.", "It is 5 m.", "The wall is old."]);
}

#[test]
fn measures_go_on() {
    check(
        "en",
        &[
            "Add 2 tbsp. honey, 1 tsp. salt and 2 in. of ginger.",
            "Stir for 5 min. over heat.",
            "Serve it.",
        ],
    );
    check(
        "en",
        &["Sales rose to $8 bn. from $7 bn. a year ago.", "The gain was 1 bn.", "It is much."],
    );
    check(
        "id",
        &["Masukkan 2 sdm. gula dan 1 sdt. garam.", "Rebus 30 mnt. sampai matang.", "Sajikan."],
    );
    check(
        "de",
        &["Man nimmt 2 EL. Zucker und 1 TL. Salz.", "Dann rührt man 5 Min. lang.", "Fertig."],
    );
    check(
        "es",
        &["Añade 2 cdas. de harina y 1 cdta. de sal.", "Hornea 30 min. a fuego lento.", "Sirve."],
    );
    check(
        "fr",
        &["Ajoutez 2 c. à s. de miel et 1 cuil. de sel.", "Cuire 30 min. à feu doux.", "Servez."],
    );
    check(
        "ru",
        &["Добавьте 2 ст. л. сахара и 1 ч. л. соли.", "Варите 30 мин. на огне.", "Подавайте."],
    );
    check(
        "uk",
        &["Додайте 2 ст. л. цукру і 1 ч. л. солі.", "Варіть 30 хв. на вогні.", "Подавайте."],
    );
    check("pl", &["Dodaj 2 łyż. cukru i 1 szkl. wody.", "Gotuj 30 min. na ogniu.", "Podawaj."]);
    check("tr", &["İki yemek kaş. şeker ve 1 çay kaş. tuz ekle.", "30 dk. pişir.", "Servis et."]);
}

#[test]
fn a_word_that_is_also_an_abbreviation_ends_before_a_function_word() {
    check(
        "ru",
        &["Лодку отдали им.", "Они уплыли.", "Он работал не покладая рук.", "Потом уснул."],
    );
    check("ru", &["Он учился в школе им. Горького и жил на пл. Ленина."]);
    check("pl", &["Pomogłem im.", "On był wdzięczny.", "Uczy się w szkole im. Kopernika."]);
    check("id", &["Ayah dirawat di RS.", "Kami menjenguknya.", "Ia sembuh di RS. Harapan."]);
    check("fr", &["Il pense à son ex.", "Elle vit loin.", "Voir p. ex. Morel et Blanc."]);
}

#[test]
fn texts_in_small_letters_are_told_apart() {
    check("en", &["the mill closed in 1975.", "nobody knows why."]);
    check(
        "en",
        &[
            "prices rose by 12%.",
            "wages did not.",
            "he had \"a bad year.\"",
            "we sold it for 40 €.",
            "she left.",
        ],
    );
    check("id", &["pabrik tutup tahun 1961.", "gedungnya dijual 80%.", "sisanya kosong."]);
    check(
        "de",
        &["die mühle schloss 1975.", "am 3. mai kam er wieder.", "es kostete 40 €.", "nun ja."],
    );
    check("fr", &["il a payé 40 €.", "elle n'a rien payé en 2003."]);
    check("es", &["el molino cerró en 1975.", "nadie sabe por qué."]);
    check("it", &["il mulino chiuse nel 1975.", "nessuno sa perché."]);
    check("pt", &["o moinho fechou em 1975.", "os preços subiram 12%.", "ninguém sabe."]);
    check("nl", &["de molen sloot in 1975.", "niemand weet waarom."]);
    check("pl", &["młyn zamknięto w 1975.", "nikt nie wie dlaczego."]);
    check("ru", &["мельница закрылась в 1975.", "цены выросли на 12%.", "никто не знает."]);
    check("uk", &["млин закрили у 1975.", "ніхто не знає чому."]);
    check("tr", &["değirmen kapandı.", "fiyatlar %12 arttı.", "kimse bilmiyor."]);
    check("vi", &["nhà máy đóng cửa năm 1975.", "không ai biết vì sao."]);
}

#[test]
fn a_normal_text_has_no_sentences_in_small_letters() {
    check(
        "en",
        &[
            "In 1975. the mill closed, the 12%. of it, and 3 cps. of rye with 2 spn. of oats.",
            "It reopened.",
        ],
    );
    check("de", &["Am 3. mai kamen ca. 5 abg. fahrzeuge und 2 zus. wagen an.", "Es regnete."]);
}

#[test]
fn a_capital_behind_a_stop_without_a_space_begins_a_sentence() {
    check(
        "id",
        &[
            "Banjir melanda desa (3/3/2025).¬",
            "Warga mengungsi pukul 02.15 WITA.¬",
            "Data dirilis BPS.¬",
            "Harga naik 5%.¬",
            "Biayanya Rp 12.500.¬",
            "Rapat pukul 02.15.¬",
            "Ia pulang.",
        ],
    );
    check("id", &["Hadir pula Rahmat, S.H.¬", "Warga menyambutnya."]);
    check(
        "en",
        &[
            "Doors open at 9 p.m.¬",
            "Nobody came in 2003.¬",
            "Turnout was 41%.¬",
            "That is low.¬",
            "“So it is.”¬",
            "They left.",
        ],
    );
    check(
        "fr",
        &["Les prix ont monté de 5 %.¬", "Les salaires non.", "« Tant pis. »¬", "Le maire sourit."],
    );
    check("de", &["Die Mühle schloss 1975.¬", "Der Preis stieg um 5 %.¬", "Niemand kam."]);
    check(
        "es",
        &[
            "Los precios subieron 5 %.¬",
            "Los salarios siguen igual.¬",
            "Cerró el 3/3/2025.¬",
            "Nadie vino.",
        ],
    );
    check("ru", &["Цены выросли на 5%.¬", "Зарплаты нет.¬", "Так решил ЦИК.¬", "Все ушли."]);
    check("uk", &["Ціни зросли на 5%.¬", "Платні ті самі.¬", "Усі пішли додому.¬", "Йшов дощ."]);
    check("vi", &["Giá tăng 5%.¬", "Lương không tăng.¬", "Mọi người đi về.¬", "Trời mưa."]);
    check("tr", &["Fiyatlar 5 TL.¬", "Herkes evine döndü.¬", "Yağmur yağdı."]);
    check("ar", &["أغلق المتجر أبوابه.¬", "لم يخبرنا أحد."]);
    check("ko", &["가게가 무너졌다.¬", "아무도 몰랐다."]);
    check("he", &["החנות נסגרה.¬", "איש לא אמר."]);
}

#[test]
fn names_of_files_sites_and_people_have_stops_inside() {
    for (code, sentence) in [
        ("id", "Menurut Kompas.Com dan Liputan6.Com, Drs.Hasan serta dr.Rini bertemu J.K.Rowling."),
        (
            "en",
            "The U.S.Navy reads my.FooBar, foo.Bar(x), os.Path_2 and v1.2.Final at Mail.Com of Ph.D.",
        ),
        ("ar", "حضر د.محمد و أ.د.سامر إلى القاعة."),
        ("hi", "डॉ.राम और प्रो.शर्मा पाँच कि.मी.दूर गए।"),
    ] {
        check(code, &[sentence]);
    }
}

#[test]
fn a_pictograph_ends_a_sentence_before_a_capital() {
    check(
        "en",
        &[
            "Home at last 🏠",
            "The garden is wild 🌱🌱",
            "Come in👍🏽",
            "Tea is ready ❤️",
            "Sit down.",
        ],
    );
    check("id", &["Barang sampai 👍", "Sesuai pesanan! 🌊", "Mantap.🔥", "Terima kasih 🙏"]);
    check("de", &["Endlich zu Hause 🏠", "Der Garten ist wild 🌱", "Kommt rein."]);
    check("fr", &["Quelle belle journée 🎉", "Merci à tous 👩\u{200d}🚒", "On revient vite."]);
    check("es", &["Por fin en casa 🏠", "Gracias a todos 🎉", "Volvemos pronto."]);
    check("ru", &["Наконец дома 🏠", "Сад зарос 🌱", "Заходите."]);
    check("tr", &["Sonunda evdeyiz 🏠", "Teşekkürler 🎉", "Görüşürüz."]);
    check("vi", &["Về nhà rồi 🏠", "Cảm ơn mọi người 🎉", "Hẹn gặp lại."]);
    check("ar", &["وصلنا البيت أخيرا 🏠", "شكرا للجميع 🎉", "إلى اللقاء."]);
    check("hi", &["आख़िर घर पहुँचे 🏠", "सबको धन्यवाद 🎉", "फिर मिलेंगे।"]);
    check("zh", &["终于到家了🏠¬", "谢谢大家🎉¬", "再见。"]);
    check("ja", &["やっと家に着いた🏠¬", "ありがとう！🎉¬", "またね。"]);
    check("ko", &["드디어 집이다 🏠", "모두 고마워요 🎉", "또 봐요."]);
}

#[test]
fn a_pictograph_in_a_sentence_ends_nothing() {
    check(
        "en",
        &[
            "I ❤️ my cat and the 🐟 shop.",
            "We ❤️ Oslo, 🇮🇩 Jakarta and 🇳🇴 Bergen.",
            "The 🐟 Shop is shut.",
        ],
    );
    check("en", &["Only 🔥 5 left.", "Call ☎ Ann, go to 👉 Main Street."]);
    check(
        "id",
        &["Aku ❤️ Bandung dan 🌊 laut.", "Hubungi 📞 Rini atau datang ke 📍 Jalan Melati."],
    );
    check("en", &["✅ It is fast.", "✅ It is cheap.", "✅ Nobody complains."]);
    check("zh", &["我❤北京。"]);
}

#[test]
fn html_left_in_plain_text_ends_nothing() {
    check(
        "en",
        &[
            "It closed.<br>¬",
            "The gate&nbsp; The old one&nbsp; is shut.&nbsp;¬",
            "Nobody came.</b>",
            "Rain fell.",
        ],
    );
    check("id", &["Toko tutup.<br />¬", "Warga&nbsp; Desa&amp;Kota pulang.&nbsp;", "Hujan turun."]);
    check("en", &["Reed &amp; Co. sells rope&#44; oil and a&nbsp;lot."]);
}
