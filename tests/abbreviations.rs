//! An abbreviation ends a sentence where a new one begins behind it, and nowhere else: months,
//! units, offices, firms and great numerals of many languages.

use ringkas::{Document, Format, Language};

#[track_caller]
fn check(code: &str, sentences: &[&str]) {
    let language: Language = code.parse().unwrap();
    let text = sentences.join(" ");
    let document = Document::parse(&text, Format::Text, language);
    let found: Vec<&str> = document.sentences().iter().map(|span| &text[span.range()]).collect();
    assert_eq!(found, sentences, "{language}");
}

#[test]
fn a_month_ends_a_sentence() {
    for (code, first, second) in [
        ("af", "Die brug is gesluit tot in Okt.", "Die rivier was vol."),
        ("bg", "Мостът беше затворен до окт.", "Реката беше пълна."),
        ("ca", "El pont va tancar a l'oct.", "El riu baixava ple."),
        ("da", "Broen var lukket til okt.", "Vandet stod højt."),
        ("nl", "De brug bleef dicht tot okt.", "Het water stond hoog."),
        ("en", "He came back in Oct.", "The river was high."),
        ("en", "He came back in Oct.", "I met him at the gate."),
        ("en", "He came back in Nov.", "Rain fell all day."),
        ("et", "Sild oli suletud kuni okt.", "Jõgi oli täis."),
        ("fi", "Silta oli kiinni vielä lokak.", "Joki tulvi."),
        ("fr", "Le pont a fermé en oct.", "La rivière montait."),
        ("de", "Er kam erst im Okt.", "Die Straße war leer."),
        ("el", "Η γέφυρα έκλεισε τον Οκτ.", "Το ποτάμι φούσκωσε."),
        ("hu", "A híd zárva volt egész okt.", "A folyó áradt."),
        ("id", "Jembatan itu ditutup pada bulan Okt.", "Warga memutar lewat desa."),
        ("it", "Il ponte ha chiuso in ott.", "I lavori sono lunghi."),
        ("jv", "Kreteg iku ditutup wulan Okt.", "Warga liwat desa."),
        ("lv", "Tilts bija slēgts līdz okt.", "Upe bija pilna."),
        ("lt", "Tiltas uždarytas iki spal.", "Upė patvino."),
        ("ms", "Jambatan itu ditutup pada bulan Okt.", "Penduduk melalui kampung."),
        ("nb", "Broen var stengt til okt.", "I dag er den åpen."),
        ("pl", "Most zamknięto w paźdz.", "W mieście stoją korki."),
        ("pt", "A ponte fechou em out.", "O rio estava cheio."),
        ("ro", "Podul a fost închis în oct.", "Râul era plin."),
        ("ru", "Мост закрыли в окт.", "Вода поднялась высоко."),
        ("sl", "Most so zaprli v okt.", "V mestu je bila gneča."),
        ("es", "El puente cerró en oct.", "Los vecinos dieron la vuelta."),
        ("sw", "Daraja lilifungwa mwezi wa Okt.", "Watu walipita kijijini."),
        ("sv", "Bron var stängd till okt.", "I dag är den öppen."),
        ("tl", "Isinara ang tulay noong Okt.", "Umapaw ang ilog."),
    ] {
        check(code, &[first, second]);
    }
}

#[test]
fn a_unit_ends_a_sentence() {
    for (code, first, second) in [
        ("cs", "Cesta trvala 5 hod.", "V noci pršelo."),
        ("da", "Billetten koster 80 kr.", "I dag er den gratis."),
        ("en", "The pole was 12 ft.", "The wind rose."),
        ("en", "The walk took 3 hrs.", "I slept well after it."),
        ("fi", "Talon paino on 5 milj.", "Se on paljon."),
        ("fi", "Levyn paksuus on 5 mm.", "Se riittää."),
        ("fr", "La vis mesure 5 mm.", "Le mur tient."),
        ("de", "Die Fahrt dauert 3 Std.", "Danach ist Pause."),
        ("hr", "Ulaznica stoji 50 kn.", "U subotu je besplatna."),
        ("lt", "Kelias truko 20 min.", "Vėliau lijo."),
        ("ru", "Билет стоит 300 руб.", "В субботу вход свободный."),
        ("ru", "Снега выпало 5 см.", "Он быстро растаял."),
        ("sr", "Улазница кошта 50 дин.", "У суботу је бесплатна."),
        ("uk", "Квиток коштує 300 грн.", "У суботу вхід вільний."),
    ] {
        check(code, &[first, second]);
    }
}

#[test]
fn an_office_a_firm_or_a_numeral_ends_a_sentence() {
    for (code, first, second) in [
        ("af", "Die skade was R5 mil.", "Dit is baie."),
        ("bg", "Ремонтът струва 5 млн.", "Това е много."),
        ("ca", "La nota és del dept.", "El text és curt."),
        ("cs", "Oprava stála 5 mil.", "To je hodně."),
        ("da", "Broen kostede 5 mio.", "Det er mange penge."),
        ("nl", "De brug kostte 5 mln.", "Dat is veel."),
        ("nl", "Zij werkt bij Smit B.V.", "De winst steeg."),
        ("en", "They called the police dept.", "She waited by the door."),
        ("en", "The letter came from the govt.", "It said little."),
        ("en", "She works at Carver & Co.", "The shop opens at nine."),
        ("en", "They met on Willow St.", "It was raining."),
        ("fr", "L'avis vient du dép.", "Le texte est court."),
        ("de", "Das kostet 5 Mio.", "Die Firma zahlt."),
        ("de", "Er leitet die Keller GmbH & Co.", "Die Firma wächst."),
        ("hr", "Most je stajao 5 mil.", "To je mnogo."),
        ("id", "Rapat digelar di tingkat kec.", "Semua warga hadir."),
        ("it", "Il parere viene dalla prov.", "Il testo è breve."),
        ("lv", "Tilts maksāja 5 milj.", "Tas ir daudz."),
        ("lt", "Tiltas kainavo 5 mln.", "Tai daug."),
        ("nb", "Broen kostet 5 mill.", "Det er mye."),
        ("pl", "Pensja to 5 tys.", "To dużo."),
        ("pt", "O aviso é do depto.", "Ele é curto."),
        ("ro", "Podul a costat 5 mil.", "Este mult."),
        ("ru", "Музей стоит на углу Садовой ул.", "Он открыт всегда."),
        ("sk", "Oprava stála 5 mil.", "To je veľa."),
        ("sl", "Most je stal 5 mio.", "To je veliko."),
        ("sr", "Most je koštao 5 mil.", "To je mnogo."),
        ("es", "El aviso es del dpto.", "El texto es corto."),
        ("sv", "Bron kostade 5 milj.", "Det är mycket."),
        ("tr", "Köprü 5 mly.", "Bu çok para."),
        ("uk", "Міст коштував 5 млн.", "Це багато."),
    ] {
        check(code, &[first, second]);
    }
}

#[test]
fn a_sentence_goes_on_behind_them() {
    for (code, sentence) in [
        ("bg", "Той живее в общ. Несебър от 5 окт. 2020 г. насам."),
        ("cs", "Oprava stála 5 mil. Kč a trvala rok."),
        ("da", "Han kom den 5. okt. 2020 og betalte 3 mio. EUR."),
        ("nl", "Zij kwam op 5 okt. 2020 en betaalde 3 mln. EUR."),
        ("en", "He came on Tue. Oct. 5 and left on Fri. Sept. 3 at noon."),
        ("en", "The Dept. of Works moved to Ft. Worth in 2019."),
        ("en", "The court cited Roe v. Wade and St. Paul Bank Co. Ltd. in May."),
        ("en", "The plank is 6 ft. 3 inches long and costs Rs. 500 here."),
        ("et", "Ta tuli 5. okt. 2020 ja maksis 3 mln. EUR."),
        ("fi", "Kokous pidetään mm. Helsingissä ja Turussa."),
        ("fr", "Selon MM. Garnier et Lambert, il est venu le 5 oct. 2020 à midi."),
        ("de", "Am 5. Okt. 2020 zahlte die Keller GmbH & Co. KG rund 3 Mio. Euro."),
        ("de", "Am Di. 14. Nov. 2023 kam Hr. Keller geb. Meier."),
        ("el", "Ήρθε στις 5 Οκτ. 2020 και πλήρωσε 3 εκατ. Ευρώ."),
        ("hu", "A levél 2020. okt. 5-én érkezett."),
        ("id", "Ia tiba di Kec. Sukasari, Kab. Bandung, pada 5 Okt. 2020 pagi."),
        ("it", "Il gen. Rossi arrivò il 5 ott. 2020 nella prov. Bergamo."),
        ("lt", "Jis gyveno 5 a. pr. Kr. ir vėliau."),
        ("nb", "Hun kom 5. okt. 2020 og betalte 3 mill. EUR."),
        ("pl", "Przyjechał 5 paźdz. 2020 i zapłacił 3 tys. EUR."),
        ("pt", "Ele chegou em 5 out. 2020 ao Depto. Jurídico."),
        ("ru", "Он приехал 5 окт. 2020 и заплатил 3 млн. EUR."),
        ("sk", "Oprava stála 5 mil. EUR a trvala rok."),
        ("es", "Llegó el 5 oct. 2020 al Dpto. Jurídico."),
        ("sv", "Hon kom 5 okt. 2020 och betalade 3 milj. EUR."),
        ("tl", "Dumating si Sec. Reyes noong Okt. 5 sa Brgy. Malinis."),
        ("th", "เขากลับมาเมื่อวันที่ 5 ม.ค. ที่ผ่านมา"),
        ("tr", "Ev Gül Sok. Yeşil Apt. Kat 3 adresinde."),
    ] {
        check(code, &[sentence]);
    }
}
