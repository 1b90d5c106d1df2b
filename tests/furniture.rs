//! What a page says of itself is set aside, wherever it stands; what only resembles it is text.

use ringkas::{BlockKind, Document, Format, Language};

/// The pieces of `text` that are furniture.
fn furniture(text: &str, language: Language) -> Vec<&str> {
    let document = Document::parse(text, Format::Text, language);
    let pieces = document.blocks().iter().filter(|block| block.kind == BlockKind::Furniture);
    pieces.map(|block| &text[block.span.range()]).collect()
}

/// Holds that of the sentences between two of `frame` in a paragraph `notices` are furniture, and
/// `twins` are not.
#[track_caller]
fn check(language: Language, frame: [&str; 2], notices: &[&str], twins: &[&str]) {
    let [first, last] = frame;
    let space = language.separator();
    for notice in notices {
        let text = format!("{first}{space}{notice}{space}{last}");
        assert_eq!(furniture(&text, language), [*notice], "{language}");
    }
    for twin in twins {
        let text = format!("{first}{space}{twin}{space}{last}");
        assert!(furniture(&text, language).is_empty(), "{language}: {twin}");
    }
}

#[test]
fn english() {
    check(
        Language::English,
        ["Storks nest on the church of Eastport again.", "Children watch them from the school."],
        &[
            "We use cookies to make this site better.",
            "By using this site you agree to our terms.",
            "The post Storks Return appeared first on Arden News.",
            "This story was originally published on Arden News.",
            "All rights reserved.",
            "Sign up for our newsletter.",
            "You have 2 free articles left this month.",
            "Nora Vale contributed to this report.",
            "Nora Vale can be reached at nvale@arden.example.",
            "Correction: The nest is older than we wrote.",
            "Reviewed in the United Kingdom on 3 May 2025.",
            "Follow us on X and Facebook.",
            "Story continues below this advertisement.",
            "With inputs from PTI.",
            "(fea/mae)",
        ],
        &[
            "The baker uses cookies to draw guests.",
            "The post office appeared first on the map of 1850.",
            "She subscribed to the newsletter in 2019.",
            "No part of this island stays dry in winter.",
            "With input from farmers, the town drew a plan.",
            "By clicking its bill, the bird greets its mate.",
            "Sources of the river lie in the hills.",
            "“Follow us on the path,” the guide said.",
            "Posted at the gate, two guards counted the nests.",
            "Nora Vale sent the list to office@arden.example.",
            "Editing by hand takes a week.",
            "(She has seen it since.)",
            "Copyright law protects the songs of the choir.",
        ],
    );
}

#[test]
fn indonesian() {
    check(
        Language::Indonesian,
        ["Warga desa menanam bakau di pantai.", "Ikan kecil kembali setelah bakau tumbuh."],
        &[
            "Artikel ini telah tayang di Wartapesisir.com dengan judul Bakau di Pantai.",
            "Mari bergabung di Grup Telegram Warta Pesisir.",
            "Ikuti berita terbaru Warta Pesisir di Google News.",
            "Simak breaking news dan berita pilihan kami langsung di ponselmu.",
            "Dapatkan update berita setiap hari dari kami.",
            "Jangan lewatkan berita menarik lainnya.",
            "Dilarang mengambil dan/atau menayangkan ulang isi berita ini.",
            "Kontributor Warta Pesisir, Rini Astuti, berkontribusi dalam artikel ini.",
            "Kata kunci: bakau, pantai, ombak, ikan, udang, warga, desa.",
            "Baca juga: Harga Udang Naik.",
            "Pesan dan panggilan dienkripsi secara menyeluruh.",
            "[Gambas:Video 20detik]",
            "(rin/bam)",
        ],
        &[
            "Perusahaan itu memakai cookie untuk melacak pembeli.",
            "Dilarang mengambil kayu di hutan itu sejak 1990.",
            "Ikuti jalan kecil itu sampai ke pantai.",
            "Laporan wartawan itu dibantah kepala desa.",
            "Hak cipta lagu itu milik desa.",
            "Artikel itu telah tayang di koran pada 1990.",
            "Kontributor terbesar panen ialah desa tetangga.",
            "Baca juga buku itu sampai habis.",
            "Gabungan nelayan menolak rencana itu.",
        ],
    );
}

#[test]
fn german() {
    check(
        Language::German,
        ["Die Mühle am Fluss mahlt wieder Korn.", "Kinder zahlen keinen Eintritt."],
        &[
            "Abonnieren Sie unseren Newsletter, um nichts zu verpassen.",
            "Wir verwenden Cookies, um die Seite zu verbessern.",
            "Der Beitrag Mühle am Fluss erschien zuerst auf Arden.",
            "Alle Rechte vorbehalten.",
            "Anmerkung der Redaktion: Der Text wurde ergänzt.",
            "Foto: Nora Vale/dpa.",
        ],
        &[
            "Der Bäcker verwendet Cookies als Zugabe.",
            "Nachdruck legte der Müller auf gutes Mehl.",
            "Der Beitrag der Stadt erschien zuerst zu klein.",
            "Die Rechte am Wasser sind vorbehalten.",
        ],
    );
}

#[test]
fn french() {
    check(
        Language::French,
        ["Le moulin du fleuve moud de nouveau du blé.", "Les enfants entrent sans payer."],
        &[
            "Abonnez-vous à notre lettre pour ne rien manquer.",
            "Nous utilisons des cookies pour ce site.",
            "Tous droits réservés.",
            "La suite après cette publicité.",
            "Mots-clés : moulin, blé, fleuve.",
        ],
        &[
            "Toute reproduction du poisson cesse en hiver.",
            "La publicité a fait connaître le moulin.",
            "Les abonnés reçoivent un sac de farine.",
        ],
    );
}

#[test]
fn spanish() {
    check(
        Language::Spanish,
        ["El molino del río muele trigo otra vez.", "Los niños entran gratis."],
        &[
            "Suscríbete a nuestro boletín para recibir las noticias.",
            "Utilizamos cookies para mejorar el sitio.",
            "Todos los derechos reservados.",
            "Te quedan 3 artículos gratis este mes.",
            "Con información de EFE.",
        ],
        &[
            "Con información de los vecinos se abrió el caso.",
            "Recibe las noticias con calma el molinero.",
            "La publicidad llenó el molino de gente.",
        ],
    );
}

#[test]
fn portuguese() {
    check(
        Language::Portuguese,
        ["O moinho do rio voltou a moer trigo.", "As crianças entram de graça."],
        &[
            "Assine a nossa newsletter e receba as novidades.",
            "Utilizamos cookies para melhorar o site.",
            "Todos os direitos reservados.",
            "Continua após a publicidade.",
        ],
        &[
            "Com informações da vila, o moleiro fez um mapa.",
            "A publicidade encheu o moinho de gente.",
        ],
    );
}

#[test]
fn russian() {
    check(
        Language::Russian,
        ["Старая мельница снова мелет зерно.", "Дети входят бесплатно."],
        &[
            "Подпишитесь на рассылку, чтобы ничего не пропустить.",
            "Мы используем файлы cookie на этом сайте.",
            "Все права защищены.",
            "Перепечатка только с разрешения редакции.",
        ],
        &[
            "Перепечатка старой книги заняла год.",
            "Использование материалов с реки дешевле.",
            "Реклама привела на мельницу много гостей.",
        ],
    );
}

#[test]
fn vietnamese() {
    check(
        Language::Vietnamese,
        ["Cối xay cũ bên sông lại xay lúa.", "Trẻ em được vào cửa miễn phí."],
        &[
            "Ghi rõ nguồn khi phát hành lại thông tin từ trang này.",
            "Chúng tôi sử dụng cookie trên trang này.",
            "Từ khóa: cối xay, lúa, sông.",
        ],
        &[
            "Tham gia nhóm có ba kỹ sư trẻ.",
            "Theo dõi trang phục cũ là việc của bảo tàng.",
            "Chia sẻ với khách, ông chủ nói về dòng sông.",
        ],
    );
}

#[test]
fn chinese_and_japanese() {
    check(
        Language::Chinese,
        ["河边的旧磨坊又开始磨面粉。", "儿童免费入场参观。"],
        &[
            "版权所有，未经授权不得转载。",
            "转载请注明出处。",
            "责任编辑：李明。",
            "本文首发于河边报。",
        ],
        &["未经授权的桥被拆除了。", "版权所有者来到了磨坊。", "广告让磨坊出了名。"],
    );
    check(
        Language::Japanese,
        ["川辺の水車小屋が再び小麦をひいている。", "子供は無料で入れる。"],
        &[
            "無断転載を禁じます。",
            "当サイトではCookieを使用しています。",
            "キーワード：水車、小麦。",
        ],
        &[
            "無断転載が増えて困っている。",
            "会員登録した人は粉をもらえる。",
            "広告で小屋は有名になった。",
        ],
    );
}

#[test]
fn other_scripts() {
    check(
        Language::Arabic,
        ["عادت الطاحونة القديمة تطحن القمح.", "يدخل الأطفال مجانا."],
        &["جميع الحقوق محفوظة.", "اشترك في نشرتنا البريدية كل يوم.", "تابعونا على فيسبوك."],
        &["يمنع نقل القمح في الليل.", "حقوق العمال في الطاحونة كثيرة."],
    );
    check(
        Language::Hindi,
        ["पुरानी चक्की फिर से आटा पीसती है।", "बच्चे मुफ्त में आते हैं।"],
        &["सर्वाधिकार सुरक्षित।", "हमें फॉलो करें फेसबुक पर।"],
        &["बिना अनुमति कोई चक्की नहीं चला सकता।", "अधिकार सबके लिए समान हैं।"],
    );
    check(
        Language::Korean,
        ["강가의 방앗간이 다시 밀을 빻는다.", "아이들은 무료로 들어간다."],
        &[
            "무단 전재 및 재배포 금지.",
            "저작권자 ⓒ 강가신문.",
            "뉴스레터를 구독하고 소식을 받으세요.",
        ],
        &["저작권자가 방앗간을 찾았다.", "무단 전재 사례가 늘었다."],
    );
    check(
        Language::Greek,
        ["Ο παλιός μύλος αλέθει ξανά σιτάρι.", "Τα παιδιά μπαίνουν δωρεάν."],
        &["Ακολουθήστε μας στο Facebook.", "Απαγορεύεται η αναδημοσίευση του κειμένου."],
        &["Η διαφήμιση έφερε κόσμο στον μύλο."],
    );
}

#[test]
fn more_languages() {
    check(
        Language::Dutch,
        ["De oude molen maalt weer graan.", "Kinderen mogen gratis naar binnen."],
        &["Schrijf je in voor onze nieuwsbrief.", "Alle rechten voorbehouden."],
        &["Overname van het bedrijf bleef uit.", "Zonder toestemming maalt hij niet."],
    );
    check(
        Language::Polish,
        ["Stary młyn znów miele zboże.", "Dzieci wchodzą za darmo."],
        &["Zapisz się do newslettera i nic nie przegap.", "Wszelkie prawa zastrzeżone."],
        &["Przedruk starej książki trwał rok.", "Śledzie wróciły do rzeki."],
    );
    check(
        Language::Turkish,
        ["Eski değirmen yeniden buğday öğütüyor.", "Çocuklar ücretsiz giriyor."],
        &["Tüm hakları saklıdır.", "Bizi Facebook üzerinden takip edin."],
        &["Üye olarak katılan çiftçi çok.", "İzin alınmadan girilmez."],
    );
    check(
        Language::Finnish,
        ["Vanha mylly jauhaa taas viljaa.", "Lapset pääsevät ilmaiseksi."],
        &["Tilaa uutiskirje ja saat uutiset.", "Kaikki oikeudet pidätetään."],
        &["Kommentoi asiaa ministeri ei.", "Kuva Helsingistä on muuttunut."],
    );
    check(
        Language::Romanian,
        ["Vechea moară macină din nou grâu.", "Copiii intră gratuit."],
        &["Abonează-te la newsletter pentru știri.", "Toate drepturile rezervate."],
        &["Reproducerea peștilor începe în mai.", "Preluarea morii a durat un an."],
    );
}

#[test]
fn wikis_forums_mails_accounts_and_shops() {
    check(
        Language::English,
        ["Storks nest on the church of Eastport again.", "Children watch them from the school."],
        &[
            "This page was last edited on 4 June 2024.",
            "Please help to improve it by adding some.",
            "For the ship, see Stork (ship).",
            "Last edited by reedy on Sat May 17, 2025, edited 1 time in total.",
            "If you are not the intended recipient, please delete it.",
            "You can change your settings at any time.",
            "Found a mistake?",
            "No one outside of this chat can read it.",
            "Order within 5 hrs 12 mins.",
            "Thank you for your feedback!",
        ],
        &[
            "This page was torn from a diary of 1850.",
            "For the ship, the town paid twice.",
            "Last edited by his son, the diary tells of storks.",
            "If you are not the owner, keep off the roof.",
            "You can change trains at Eastport.",
            "Order within the colony returns by noon.",
            "Found a mistake in the count, the warden did.",
            "Free delivery of hay ended in May.",
        ],
    );
}

#[test]
fn wikis_mails_and_accounts_in_indonesian_german_and_french() {
    check(
        Language::Indonesian,
        ["Warga desa menanam bakau di pantai.", "Ikan kecil kembali setelah bakau tumbuh."],
        &[
            "Halaman ini terakhir diubah pada 4 Juni 2024.",
            "Jika Anda bukan penerimanya, mohon hapus.",
            "Hanya orang di dalam chat ini yang dapat membacanya.",
            "Gabung ke saluran Warta Pesisir.",
            "Yth. Bapak kepala desa.",
        ],
        &[
            "Halaman ini dulu tempat menjemur ikan.",
            "Jika Anda bukan nelayan, sewalah perahu.",
            "Hanya orang di dalam perahu yang selamat.",
            "Terakhir diubah oleh warga, jalan itu lurus.",
        ],
    );
    check(
        Language::German,
        ["Die Mühle am Fluss mahlt wieder Korn.", "Kinder zahlen keinen Eintritt."],
        &[
            "Diese Seite wurde zuletzt am 4. Juni 2024 bearbeitet.",
            "Diese E-Mail kann vertrauliche Daten enthalten.",
            "Das Wichtigste jeden Tag um 6 Uhr in Ihrem Postfach.",
            "Vielen Dank für Ihre Bewertung.",
        ],
        &[
            "Diese Seite der Mühle liegt im Schatten.",
            "Das Wichtigste lag in der Kammer.",
            "Vielen Dank sagt der Müller selten.",
        ],
    );
    check(
        Language::French,
        ["Le moulin du fleuve moud de nouveau du blé.", "Les enfants entrent sans payer."],
        &[
            "La dernière modification de cette page date du 4 juin.",
            "Si vous n’êtes pas le destinataire, détruisez-le.",
            "Vous souhaitez réagir à cet article ?",
            "Merci pour votre retour !",
        ],
        &[
            "La dernière modification du moulin date de 1850.",
            "Si vous n’êtes pas meunier, un guide vous aide.",
            "Signaler une erreur de poids est facile.",
        ],
    );
}

#[test]
fn wikis_mails_and_accounts_in_spanish_and_portuguese() {
    check(
        Language::Spanish,
        ["El molino del río muele trigo otra vez.", "Los niños entran gratis."],
        &[
            "Esta página se editó por última vez el 4 jun 2024.",
            "Si usted no es el destinatario, bórrelo.",
            "Si tienes cuenta, inicia sesión aquí.",
            "Puedes seguir a nuestra sección en redes.",
        ],
        &[
            "Puedes seguir el río hasta el molino.",
            "Antes de imprimir este libro secaron el papel.",
            "Puede aceptar todas las visitas el molinero.",
        ],
    );
    check(
        Language::Portuguese,
        ["O moinho do rio voltou a moer trigo.", "As crianças entram de graça."],
        &["Esta página foi editada pela última vez às 10h.", "Se não for o destinatário, apague."],
        &["Esta página do livro mostra o moinho.", "Se não for o vento, a água move a roda."],
    );
}

#[test]
fn wikis_mails_and_accounts_in_five_languages() {
    check(
        Language::Italian,
        ["Il mulino del fiume macina di nuovo.", "I bambini entrano gratis."],
        &["Hai già un account?", "Questo messaggio può contenere informazioni riservate."],
        &["Hai già un sacco di farina.", "Se vuoi, aggiungi il sale."],
    );
    check(
        Language::Dutch,
        ["De oude molen maalt weer graan.", "Kinderen mogen gratis naar binnen."],
        &["Deze pagina is voor het laatst bewerkt op 4 juni.", "Foutje gezien?"],
        &["Deze pagina is met de hand geschreven.", "Denk aan het milieu, zegt de molenaar."],
    );
    check(
        Language::Polish,
        ["Stary młyn znów miele zboże.", "Dzieci wchodzą za darmo."],
        &["Tę stronę ostatnio edytowano 4 cze 2024.", "Masz już konto?"],
        &["Tę stronę rzeki widać z młyna.", "Znalazłeś błąd w rachunku młynarza."],
    );
    check(
        Language::Russian,
        ["Старая мельница снова мелет зерно.", "Дети входят бесплатно."],
        &[
            "Эта страница в последний раз была отредактирована 4 июня.",
            "Нашли ошибку?",
            "Выделите текст и нажмите Ctrl+Enter.",
            "Если вы не являетесь адресатом, удалите письмо.",
        ],
        &[
            "Эта страница истории мельницы забыта.",
            "Нашли ошибку в чертеже мельницы.",
            "Вы можете помочь проекту мельницы.",
        ],
    );
    check(
        Language::Turkish,
        ["Eski değirmen yeniden buğday öğütüyor.", "Çocuklar ücretsiz giriyor."],
        &["Bu sayfa en son 4 Haziran tarihinde değiştirildi.", "Bu e-posta ve ekleri gizlidir."],
        &["Bu sayfa defterden koptu.", "En son köylü tarafından onarıldı."],
    );
}

#[test]
fn wikis_mails_and_accounts_of_asia() {
    check(
        Language::Vietnamese,
        ["Cối xay cũ bên sông lại xay lúa.", "Trẻ em được vào cửa miễn phí."],
        &["Trang này được sửa đổi lần cuối lúc 10 giờ.", "Bạn đã có tài khoản?"],
        &["Trang này được viết tay.", "Văn bản được phát hành theo lệnh vua."],
    );
    check(
        Language::Japanese,
        ["川辺の水車小屋が再び小麦をひいている。", "子供は無料で入れる。"],
        &[
            "無料会員に登録すると、月に五本まで記事を読むことができます。",
            "すでにアカウントをお持ちですか？",
        ],
        &["無料会員に登録すると粉がもらえる。", "環境保護のため水車を使う。"],
    );
    check(
        Language::Chinese,
        ["河边的旧磨坊又开始磨面粉。", "儿童免费入场参观。"],
        &["本页面最后修订于2024年6月4日。", "感谢您的反馈。"],
        &["最后由李明编辑成书。", "如果您不是本地人，请带地图。"],
    );
    check(
        Language::Arabic,
        ["عادت الطاحونة القديمة تطحن القمح.", "يدخل الأطفال مجانا."],
        &["آخر تعديل لهذه الصفحة كان يوم 4 يونيو.", "إذا لم تكن المستلم المقصود فاحذفها."],
        &["آخر تعديل للسعر كان في مايو.", "إذا لم تكن الريح قوية فالماء يكفي."],
    );
    check(
        Language::Korean,
        ["강가의 방앗간이 다시 밀을 빻는다.", "아이들은 무료로 들어간다."],
        &["이 문서는 6월 4일에 마지막으로 편집되었습니다.", "이미 계정이 있으신가요?"],
        &["이 문서는 방앗간에서 나왔다.", "이 메일은 기밀이었다."],
    );
}

#[test]
fn what_is_glued_before_a_sentence_is_cut_off() {
    let text = "The council bought an engine. SCROLL TO CONTINUE WITH CONTENT Two mechanics repair \
        it. ADVERTISEMENT SCROLL TO CONTINUE The bell still works. [Read more: Bells] It rings.";
    assert_eq!(
        furniture(text, Language::English),
        [
            "SCROLL TO CONTINUE WITH CONTENT",
            "ADVERTISEMENT SCROLL TO CONTINUE",
            "[Read more: Bells]"
        ]
    );
}

#[test]
fn the_edges_of_a_text_hold_more_notices_than_its_middle() {
    let body = "The old mill on the river grinds corn for its guests again. ".repeat(30);
    let share = "Share your view with the miller.";
    let at_end = format!("{body}{share}");
    assert_eq!(furniture(&at_end, Language::English), [share]);
    let inside = format!("{body}{share} {body}");
    assert!(furniture(&inside, Language::English).is_empty());
}

#[test]
fn literature_ends_at_the_next_heading() {
    let text = "Peat was cut here for long. Frogs have come back since.\n\n7. References\n\n\
        Dove, P. (2012). Peat and its cutting. Journal of Bogs 4(2): 33-40.\n\
        [2] R. Hale, Frogs of the valley, 2015.\n\nAppendix\n\nThe map shows all the bogs.";
    assert_eq!(furniture(text, Language::English).len(), 2);
    let prose = "Peat was cut here for long.\n\nSources\n\nThe river has two sources, and both lie \
        in the hills.\n\nThey were found late.";
    assert!(!furniture(prose, Language::English).concat().contains("river"));
}

#[test]
fn titles_below_a_link_and_rows_of_tables_are_set_aside() {
    let text = "Warga menanam bakau di pantai.\n\nBaca juga:\nBenarkah Bibit Itu Mahal?\n\n\
        Nelayan menjaga bibit itu.";
    assert_eq!(furniture(text, Language::Indonesian), ["Baca juga:", "Benarkah Bibit Itu Mahal?"]);
    let text =
        "Snow fell early this year.\nValley\tJan\tFeb\nUpper Arden\t112\t140\nIt melted soon.";
    assert_eq!(furniture(text, Language::English), ["Valley\tJan\tFeb", "Upper Arden\t112\t140"]);
}

#[test]
fn running_heads_come_back_and_refrains_stay() {
    let page = |number: u8, rest: &str| format!("{number}  THE PRICE OF CORN\n{rest}\n");
    let text = page(21, "The price rose.") + &page(22, "It fell again.") + &page(23, "It rose.");
    assert_eq!(furniture(&text, Language::English).len(), 3);
    let song = "Row the boat to the shore.\nThe night is long.\nRow the boat to the shore.\nThe \
        wind is cold.\nRow the boat to the shore.\n";
    assert!(furniture(song, Language::English).is_empty());
}

#[test]
fn mails_say_who_wrote_what_they_quote() {
    let text = "I agree with this.\n\nOn Mon, 4 Mar 2025, Nora Vale <nora@arden.example> wrote:\n\
        > The mill is old.";
    let expected = "On Mon, 4 Mar 2025, Nora Vale <nora@arden.example> wrote:";
    // What a mail quotes is told again.
    assert_eq!(furniture(text, Language::English), [expected, "The mill is old."]);
    let story = "The miller wrote:\nThe mill is old.";
    assert!(furniture(story, Language::English).is_empty());
}

#[test]
fn navigation_is_furniture_alone_on_its_line() {
    for (language, line) in [
        (Language::English, "Skip to main content"),
        (Language::Indonesian, "Beranda"),
        (Language::German, "Zum Inhalt springen"),
        (Language::French, "Aller au contenu"),
        (Language::Spanish, "Ir al contenido"),
        (Language::Indonesian, "Beranda > Berita > Daerah"),
        (Language::English, "Home » News » Local"),
    ] {
        let text = format!("{line}\n\nAba caba daba eba, faba gaba haba.");
        assert_eq!(furniture(&text, language), [line]);
    }
    let text = "Home is a mill by the river. Its wheel turns.";
    assert!(furniture(text, Language::English).is_empty());
}
