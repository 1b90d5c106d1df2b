//! Croatian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "hr",
    ordinal_dot: true,
    function_share: 0.33,
    letters: "čćđšž",
    stop_words: "
        a i pa te ni niti ili ali nego već no međutim stoga zato dakle jer budući da ako
        kad kada dok čim iako premda makar mada kako tako također isto kao što li neka ne
        nije nisam nisi nismo niste nisu nema nemaju nemam neće nećemo neću nitko nikoga
        nikome nikom ništa ničega ničemu nikad nikada nigdje nikamo nikako nijedan nijedna
        nijedno nijednog nikakav nikakva nikakve baš samo čak tek još upravo možda valjda
        zar evo eto bar barem gotovo skoro ja mene me meni mi mnom mnome ti tebe tebi
        tobom on njega ga njemu mu njim njime nj ona nje je joj njoj nju ju njom njome ono
        nas nam nama vi vas vam vama oni one njih ih im njima sebe se sebi si sobom moj
        moja moje moji mojeg mojega mojoj mojem mojim mojih moju mojom tvoj tvoja tvoje
        tvojih naš naša naše naši našeg našega našoj našem našim naših našu našom vaš vaša
        vaše vaši vašeg vašoj vašim vaših njegov njegova njegovo njegovi njegove njegovog
        njegovoj njegovu njegovih njegovim njezin njezina njezino njezini njezine njezinu
        njezinih njen njena njeno njeni njene njenu njihov njihova njihovo njihovi njihove
        njihovu njihovih njihovim njihovoj svoj svoja svoje svoji svojeg svojega svog
        svojoj svojem svom svojim svojih svoju svojom svojima ovaj ova ovo ovi ove ovog
        ovoga ovom ovome ovu ovim ovih ovima ovoj taj ta to tog toga tom tome tu tim tih
        tima toj onaj onog onoga onom onome onu onim onih onima onoj ovakav ovakva ovakve
        takav takva takvo takvi takve takvog takvu takvih takvim onakav isti ista iste
        istog istu istih istom sam sama sami same sav sva sve svi svega svemu svih svim
        svima cijeli cijela cijelo cijelu cijelog svaki svaka svako svakog svakoga svakom
        svaku tko koga kome kom kim šta čega čemu čime čiji čija čije čijih koji koja koje
        kojeg kojega kojem kojemu kojim kojih kojima koju kojom kojoj kakav kakva kakvo
        kakve kakvi kakvu kakvih netko nekoga nekome nešto nečega nečemu neki neko neke
        nekog nekom neku nekih nekim nekima nekoj nekakav nekakva ikad ikada itko išta
        bilo drugi druga drugo druge drugog drugoga drugom drugu drugih drugim drugima
        drugoj ostali ostale ostalih ostalim koliko nekoliko mnogo mnogi mnoge mnogih puno
        malo više manje većina većine većinu toliko dosta dovoljno oba obje obojica gdje
        kamo kuda odakle zašto ovdje tamo ondje ovamo onamo odavde odatle svuda svugdje
        negdje uvijek ponekad katkad često obično sada sad danas jučer sutra onda tada
        potom zatim kasnije ranije prije poslije nakon opet ponovno ponovo uskoro nedavno
        dosad dosada stalno odmah vrlo jako veoma previše prilično sasvim posve potpuno
        otprilike oko osobito posebno uglavnom najviše najmanje jednostavno naprimjer
        primjerice osim uostalom naravno zaista doista uistinu napokon konačno zapravo
        pritom naprotiv dapače unatoč umjesto ipak ujedno u iz od do za na s sa k ka o po
        pod nad pred pri kroz bez među između protiv prema radi zbog kod uz niz preko
        pokraj pored blizu izvan unutar ispod iznad ispred iza tijekom putem pomoću glede
        usprkos zahvaljujući sukladno mimo poput nasuprot duž izuzev van biti smo ste su
        jesam jesi jest jeste jesmo jesu bio bila bili bile bijah bijaše bijahu bje bih bi
        bismo biste budem budeš bude budemo budete budu budi ću ćeš će ćemo ćete hoću
        hoćeš hoće hoćemo hoćete htio htjela htjeli imam imaš ima imamo imate imaju imao
        imala imalo imali imati mogu možeš može možemo možete mogao mogla moglo mogli moći
        moram mora moramo moraju morao morala morali morati treba trebaju trebao trebala
        trebalo trebali smije smiju želi žele postao postala postalo rekao rekla rekli
        kaže kažu kazao kazala dodao dodala istaknuo istaknula izjavio izjavila navodi
        navode priopćio jedan jedna jedno jednog jednoga jednom jednu jedni jedne jednoj
        dva dvije dvoje dvojica dvaju dviju tri troje triju četiri pet šest sedam osam
        devet deset
        ",
    leading: "
        doc dipl inž akad gosp sv bl ul tzv npr tj odn usp tzn gl mons vlč kard puk bojn
        izd ur prir prev engl lat njem tal franc rus v.d dr.sc mr.sc sc pr
        ",
    either: "g",
    numbered: "br str čl st tab tel toč pogl",
    trailing: "itd sl god kn d.o.o d.d j.d.o.o dipl.ing pr.kr tis mil mlrd",
    links: &[
        "pročitajte i",
        "pročitajte još",
        "pročitaj i",
        "pročitajte više",
        "čitajte i",
        "više o",
        "vidi još",
        "vidi i",
        "pogledajte i",
        "pogledajte video",
        "povezane vijesti",
        "povezani članci",
    ],
    labels: &[
        "foto",
        "fotografija",
        "fotogalerija",
        "video",
        "ilustracija",
        "izvor",
        "autor",
        "autori",
        "urednik",
        "novinar",
        "piše",
        "sadržaj",
        "oglas",
        "reklama",
        "podijeli",
        "podijelite",
        "oznake",
        "komentari",
        "literatura",
        "bilješke",
        "vanjske poveznice",
        "pretplati se",
        "pretplatite se",
        "autorska prava",
        "sva prava pridržana",
    ],
    notices: &[
        "ovaj je članak prvi put",
        "ovaj članak je prvi put",
        "članak je prvi put objavljen",
        "članak je izvorno objavljen",
        "tekst je izvorno objavljen",
        "tekst je prvi put objavljen",
        "pretplatite se na",
        "pretplati se na",
        "prijavite se na newsletter",
        "prijavite se na naš",
        "prijavi se na newsletter",
        "pratite nas na",
        "prati nas na",
        "pridružite se našoj",
        "pridružite nam se na",
        "pridružite se raspravi",
        "preuzmite aplikaciju",
        "preuzmite našu aplikaciju",
        "koristimo kolačiće",
        "ova stranica koristi kolačiće",
        "ova web stranica koristi kolačiće",
        "naša stranica koristi kolačiće",
        "korištenjem ove stranice",
        "nastavkom korištenja",
        "registracijom prihvaćate",
        "sva prava pridržana",
        "autorska prava ©",
        "zabranjeno je kopiranje",
        "zabranjeno kopiranje",
        "zabranjeno je preuzimanje",
        "prenošenje sadržaja",
        "nije dopušteno preuzimanje",
        "podijelite članak",
        "podijeli članak",
        "podijelite ovaj članak",
        "podijelite na",
        "ostavite komentar",
        "ostavi komentar",
        "napišite komentar",
        "komentirajte",
        "tekst se nastavlja ispod",
        "članak se nastavlja",
        "nastavak nakon oglasa",
        "oglas.",
        "ključne riječi:",
        "ispravak:",
        "napomena urednika:",
        "napomena uredništva:",
        "napomena autora:",
        "posljednje ažuriranje:",
        "zadnje ažuriranje:",
        "ažurirano:",
        "objavljeno:",
        "kako citirati",
        "… pridonio ovom izvještaju",
        "… pridonijela ovom izvještaju",
        "preostalo vam je … besplatnih članaka",
        "već ste pretplatnik",
        "preskoči na sadržaj.",
        "idi na sadržaj.",
        "skoči na glavni sadržaj.",
        "naslovnica.",
        "početna.",
        "izbornik.",
        "pretraži.",
        "pretraga.",
        "prijava.",
        "registracija.",
        "na vrh.",
        "najčitanije.",
        "najnovije.",
        "najnovije vijesti.",
        "kontakt.",
        "impressum.",
        "poruke i pozivi sveobuhvatno su šifrirani",
        "ova je poruka izbrisana.",
        "… pridružio se putem pozivne veze",
        "ova stranica posljednji je put",
        "ova stranica zadnji je put",
        "ova je stranica posljednji put",
        "ova je stranica zadnji put",
        "tekst je dostupan pod",
        "ovom članku nedostaju",
        "ovaj članak treba dodatne",
        "ovaj članak ne navodi",
        "pomozite poboljšati",
        "možete pomoći wikipediji",
        "za druga značenja pogledajte",
        "za druga značenja, pogledajte",
        "zadnja izmjena:",
        "zadnje uredio:",
        "posljednji put uredio:",
        "pretraži ovu temu",
        "ova poruka može sadržavati povjerljive",
        "ova poruka sadrži povjerljive",
        "ova e-poruka može sadržavati",
        "ova elektronička poruka može sadržavati",
        "ovaj e-mail može sadržavati",
        "ako niste namjeravani primatelj",
        "ako niste primatelj kojem",
        "ako niste naznačeni primatelj",
        "ukoliko niste primatelj kojem",
        "ako ste ovu poruku primili greškom",
        "ukoliko ste ovu poruku primili greškom",
        "prije ispisa ove poruke",
        "mislite na okoliš prije … ispis",
        "svoje postavke možete promijeniti",
        "postavke možete promijeniti u bilo",
        "postavke možete bilo kada promijeniti",
        "možete se odjaviti u bilo",
        "već imate račun.",
        "već imaš račun.",
        "imate račun.",
        "ako već imate račun",
        "uočili ste pogrešku.",
        "uočili ste grešku.",
        "pronašli ste grešku.",
        "primijetili ste grešku.",
        "nitko izvan ovog chata",
        "nitko izvan ovog razgovora",
        "besplatna dostava “…”",
        "hvala na povratnim informacijama",
        "hvala na vašem mišljenju",
        "hvala.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "pretplatite se",
        "pratite nas",
        "pridružite",
        "preuzmite",
        "kliknite",
        "posjetite",
        "kontaktirajte",
        "hvala na čitanju",
        "hvala što čitate",
        "podijelite",
        "ne propustite",
        "za više informacija",
        "javite nam",
    ],
    credits: &[
        "fotografija:",
        "fotografije:",
        "snimio:",
        "snimila:",
        "foto/",
        "ilustracija:",
        "izvor fotografije:",
        "privatni album.",
    ],
    references: &[
        "literatura",
        "bibliografija",
        "reference",
        "izvori",
        "popis literature",
        "bilješke",
    ],
    wrote: &["… je napisao:", "… je napisala:", "… piše:", "… napisao je:", "… napisala je:"],
    calendar: "
        ponedjeljak utorak srijeda srijedu četvrtak petak subota subotu nedjelja nedjelju
        ponedjeljka utorka srijede četvrtka petka subote nedjelje pon uto sri čet pet sub
        ned siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad
        studeni prosinac siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza
        rujna listopada studenog studenoga prosinca siječnju veljači ožujku travnju
        svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu
        ",
    places: "
        split rijeka osijek zadar slavonski velika nova novi stari gornji donji županija
        grad otok sveti sjeverna južna
        ",
    openers: &[
        "on",
        "ona",
        "ono",
        "oni",
        "one",
        "to",
        "ovo",
        "taj",
        "ta",
        "ovaj",
        "ova",
        "ali",
        "no",
        "međutim",
        "a",
        "i",
        "pa",
        "stoga",
        "zato",
        "zbog toga",
        "dakle",
        "osim toga",
        "također",
        "ipak",
        "umjesto toga",
        "u međuvremenu",
        "istodobno",
        "naprotiv",
        "nakon toga",
        "zatim",
        "potom",
        "tako",
        "primjerice",
        "unatoč tome",
        "pritom",
    ],
    ..Profile::PLAIN
};
