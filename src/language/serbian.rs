//! Serbian. The words are compiled by hand from its grammar and from what its newspapers write, in
//! Latin letters; the Cyrillic half is made of them.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "sr",
    other_codes: &["sh"],
    stemmer: Stemmer::Snowball(frostem::Algorithm::Serbian),
    ordinal_dot: true,
    function_share: 0.33,
    letters: "čćđšžабвгдђежзијклљмнњопрстћуфхцчџш",
    stop_words: "
        a i pa te ni niti ili ali nego već no međutim stoga zato dakle jer budući da ako
        kad kada dok čim iako premda makar mada kako tako takođe isto kao što li neka ne
        nije nisam nisi nismo niste nisu nema nemaju nemam neće nećemo neću niko nikoga
        nikome ništa ničega ničemu nikad nikada nigde nikuda nikako nijedan nijedna
        nijedno nijednog nikakav nikakva nikakve baš samo čak tek još upravo možda valjda
        zar evo eto bar barem gotovo skoro ja mene me meni mi mnom mnome ti tebe tebi
        tobom on njega ga njemu mu njim njime ona nje je joj njoj nju ju njom njome ono
        nas nam nama vi vas vam vama oni one njih ih im njima sebe se sebi si sobom moj
        moja moje moji mog mojoj mojem mom mojim mojih moju mojom tvoj tvoja tvoje tvojih
        naš naša naše naši našeg našoj našem našim naših našu našom vaš vaša vaše vaši
        vašeg vašoj vašim vaših njegov njegova njegovo njegovi njegove njegovog njegovoj
        njegovu njegovih njegovim njen njena njeno njeni njene njenog njenoj njenu njenih
        njihov njihova njihovo njihovi njihove njihovog njihovoj njihovu njihovih njihovim
        svoj svoja svoje svoji svog svojoj svojem svom svojim svojih svoju svojom ovaj ova
        ovo ovi ove ovog ovoga ovom ovome ovu ovim ovih ovoj taj ta to tog toga tom tome
        tu tim tih toj onaj onog onoga onom onome onu onim onih onoj ovakav ovakva ovakve
        takav takva takvo takvi takve takvog takvu takvih takvim isti ista iste istog istu
        istih istom sam sama sami same sav sva sve svi svega svemu svih svim svima svaki
        svaka svako svakog svakom svaku ceo cela celo celog celu ko koga kome kom kim šta
        čega čemu čime čiji čija čije čijih koji koja koje kojeg kojem kojim kojih kojima
        koju kojom kojoj kakav kakva kakvo kakve kakvi kakvu kakvih neko nekoga nekome
        nešto nečega nečemu neki neke nekog nekom neku nekih nekim nekoj nekakav nekakva
        iko išta ikad ikada bilo drugi druga drugo druge drugog drugom drugu drugih drugim
        drugoj ostali ostale ostalih ostalim koliko nekoliko mnogo mnogi mnoge mnogih puno
        malo više manje većina većine većinu toliko dosta dovoljno oba obe obojica gde
        gdje kuda odakle zašto ovde ovdje tamo onde ovamo onamo odavde odatle svuda svugde
        negde uvek uvijek ponekad često obično sada sad danas juče sutra onda tada potom
        zatim kasnije ranije pre prije posle poslije nakon opet ponovo uskoro nedavno
        dosad dosada stalno odmah vrlo jako veoma previše prilično sasvim potpuno
        otprilike oko naročito posebno uglavnom najviše najmanje jednostavno naprimer osim
        uostalom naravno zaista najzad konačno zapravo pritom naprotiv štaviše uprkos
        umesto ipak ujedno u iz od do za na s sa k ka o po pod nad pred pri kroz bez među
        između protiv prema radi zbog kod uz niz preko pokraj pored blizu izvan unutar
        ispod iznad ispred iza tokom putem pomoću povodom zahvaljujući mimo poput nasuprot
        duž van širom biti smo ste su jesam jesi jeste jesmo jesu bio bila bili bile beše
        behu bih bi bismo biste budem budeš bude budemo budete budu budi ću ćeš će ćemo
        ćete hoću hoćeš hoće hoćemo hoćete hteo htela hteli imam imaš ima imamo imate
        imaju imao imala imalo imali imati mogu možeš može možemo možete mogao mogla moglo
        mogli moći moram mora moramo moraju morao morala morali morati treba trebaju
        trebalo trebao sme smeju želi žele postao postala postalo rekao rekla rekli kaže
        kažu kazao kazala dodao dodala istakao istakla izjavio izjavila navodi navode
        saopštio jedan jedna jedno jednog jednom jednu jedni jedne jednoj dva dve dvije
        dvoje dvojica tri troje trojica četiri pet šest sedam osam devet deset
        ",
    leading: "
        doc inž dipl akad sv ul tzv npr tj odn up puk izd ur prev engl lat nem franc rus
        v.d o.g sc pr
        ",
    either: "hilj g",
    numbered: "br str čl st tab tel tač",
    trailing: "itd sl god din d.o.o a.d n.e p.n.e mil mlrd",
    links: &[
        "pročitajte i",
        "pročitajte još",
        "pročitaj i",
        "pročitajte više",
        "čitajte i",
        "više o",
        "vidi još",
        "pogledajte i",
        "pogledajte još",
        "pogledajte video",
        "povezane vesti",
        "povezani članci",
    ],
    labels: &[
        "foto",
        "fotografija",
        "video",
        "ilustracija",
        "izvor",
        "autor",
        "autori",
        "urednik",
        "novinar",
        "piše",
        "sadržaj",
        "reklama",
        "podeli",
        "podelite",
        "oznake",
        "komentari",
        "literatura",
        "reference",
        "spoljašnje veze",
        "pretplatite se",
        "sva prava zadržana",
    ],
    notices: &[
        "ovaj tekst je prvobitno",
        "ovaj tekst je prvi put",
        "tekst je prvobitno objavljen",
        "članak je prvobitno objavljen",
        "članak je prvi put objavljen",
        "ovaj članak je prvi put",
        "pretplatite se na",
        "pretplati se na",
        "prijavite se na naš",
        "prijavite se za naš",
        "pratite nas na",
        "prati nas na",
        "zapratite nas",
        "pridružite nam se",
        "pridružite se našoj",
        "pridružite se diskusiji",
        "preuzmite aplikaciju",
        "preuzmite našu",
        "koristimo kolačiće",
        "ovaj sajt koristi",
        "sajt koristi kolačiće",
        "naš sajt koristi",
        "korišćenjem ovog sajta",
        "korišćenjem sajta",
        "nastavkom korišćenja",
        "registracijom prihvatate",
        "sva prava zadržana",
        "autorska prava ©",
        "zabranjeno je kopiranje",
        "zabranjeno kopiranje",
        "zabranjeno je preuzimanje",
        "prenošenje sadržaja",
        "preuzimanje delova",
        "podelite članak",
        "podelite vest",
        "podelite ovaj",
        "podeli vest",
        "podelite na",
        "ostavite komentar",
        "ostavi komentar",
        "napišite komentar",
        "pošaljite komentar",
        "tekst se nastavlja",
        "nastavak teksta",
        "reklama.",
        "oglas.",
        "ključne reči:",
        "ispravka:",
        "napomena urednika:",
        "napomena redakcije:",
        "poslednje ažuriranje:",
        "poslednja izmena:",
        "ažurirano:",
        "objavljeno:",
        "… doprineo ovom izveštaju",
        "… doprinela ovom izveštaju",
        "preostalo vam je … besplatnih",
        "već ste pretplatnik",
        "pređi na sadržaj.",
        "pređite na sadržaj.",
        "idi na sadržaj.",
        "naslovna.",
        "početna.",
        "meni.",
        "pretraga.",
        "pretraži.",
        "prijava.",
        "registracija.",
        "na vrh.",
        "najčitanije.",
        "najnovije.",
        "najnovije vesti.",
        "kontakt.",
        "impresum.",
        "poruke i pozivi su šifrovani",
        "ova poruka je obrisana.",
        "… pridružio se putem pozivnog linka",
        "ova stranica je poslednji put",
        "datum poslednje izmene stranice",
        "tekst je dostupan pod",
        "ovom članku su potrebni",
        "ovom članku nedostaju",
        "ovaj članak ne navodi",
        "molimo vas, pomozite",
        "pomozite poboljšanju ovog članka",
        "za druga značenja pogledajte",
        "za druge upotrebe, pogledajte",
        "poslednji put menjao … dana",
        "pretraži ovu temu",
        "ova poruka može sadržati poverljive",
        "ova poruka sadrži poverljive",
        "ovaj mejl može sadržati",
        "ova elektronska poruka može sadržati",
        "ako niste primalac kome",
        "ukoliko niste primalac kome",
        "ako niste predviđeni primalac",
        "ako ste ovu poruku primili greškom",
        "ukoliko ste ovu poruku primili greškom",
        "pre štampanja ove poruke",
        "mislite na životnu sredinu pre … štampa",
        "podešavanja možete promeniti u bilo",
        "svoja podešavanja možete promeniti",
        "možete se odjaviti u bilo",
        "već imate nalog.",
        "već imaš nalog.",
        "imate nalog.",
        "ako već imate nalog",
        "uočili ste grešku.",
        "pronašli ste grešku.",
        "primetili ste grešku.",
        "niko izvan ovog ćaskanja",
        "niko van ovog ćaskanja",
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
        "posetite",
        "kontaktirajte",
        "hvala na čitanju",
        "hvala što čitate",
        "podelite",
        "ne propustite",
        "za više informacija",
        "javite nam",
        "pišite nam",
    ],
    credits: &[
        "foto/",
        "fotografija:",
        "fotografije:",
        "ilustracija:",
        "izvor fotografije",
        "snimio:",
        "privatna arhiva.",
        "tanjug/",
    ],
    captions: &["slika", "sl", "tabela"],
    references: &[
        "literatura",
        "bibliografija",
        "reference",
        "izvori",
        "spisak literature",
        "napomene",
    ],
    wrote: &["… je napisao:", "… je napisala:", "… piše:", "… napisao je:", "… napisala je:"],
    calendar: "
        ponedeljak utorak sreda sredu četvrtak petak subota subotu nedelja nedelju
        ponedeljka utorka srede četvrtka petka subote nedelje pon uto sre čet pet sub ned
        januar februar mart april maj jun jul avgust septembar oktobar novembar decembar
        januara februara marta aprila maja juna jula avgusta septembra oktobra novembra
        decembra januaru februaru martu aprilu maju junu julu avgustu septembru oktobru
        novembru decembru
        ",
    places: "
        beograd novi sad niš kragujevac sremska mitrovica stara velika gornji donji grad
        opština okrug banja kosovska severna južna
        ",
    connectives: &[
        "ali",
        "međutim",
        "no",
        "a",
        "i",
        "pa",
        "te",
        "ili",
        "niti",
        "nego",
        "ipak",
        "uprkos tome",
        "stoga",
        "zato",
        "zbog toga",
        "dakle",
        "kao rezultat",
        "osim toga",
        "pored toga",
        "uz to",
        "povrh toga",
        "štaviše",
        "takođe",
        "isto tako",
        "umesto toga",
        "naprotiv",
        "nasuprot tome",
        "s druge strane",
        "sa druge strane",
        "s jedne strane",
        "sa jedne strane",
        "u međuvremenu",
        "istovremeno",
        "u isto vreme",
        "nakon toga",
        "posle toga",
        "pre toga",
        "od tada",
        "do tada",
        "zatim",
        "potom",
        "tada",
        "onda",
        "kasnije",
        "ubrzo potom",
        "na kraju,",
        "konačno,",
        "tako",
        "na taj način",
        "pritom",
        "na primer",
        "primera radi",
        "recimo",
        "drugim rečima",
        "odnosno",
        "naime",
        "inače",
        "u suprotnom",
        "u tom slučaju",
        "zapravo",
        "u stvari",
        "zaista",
        "naravno",
        "jer",
        "uostalom",
        "drugo,",
        "treće,",
        "prvo,",
        "da,",
        "ne,",
        "dobro,",
        "u redu,",
        "ostali",
        "obojica",
        "oboje",
        "tamo",
        "odatle",
    ],
    pronouns: "
        on njega ga njemu mu njim njime ona njoj joj nju ju njom njome ono oni one
        njih ih njima im njegov njegova njegovo njegovi njegove njegovog njegovoga
        njegovom njegovome njegovoj njegovu njegovih njegovim njegovima njen njena
        njeno njeni njene njenog njenom njenoj njenu njenih njenim njenima njihov
        njihova njihovo njihovi njihove njihovog njihovoga njihovom njihovoj
        njihovu njihovih njihovim njihovima
        ",
    demonstratives: "
        ovaj ova ovo ovi ove ovog ovoga ovom ovome ovoj ovu ovim ovih ovima taj ta
        to tog toga tom tome toj tih onaj onog onoga onom onome onoj onu onim onih
        ovakav ovakva ovakvo ovakvi ovakve ovakvog ovakvom ovakvoj ovakvu ovakvih
        ovakvim takav takva takvo takvi takve takvog takvom takvoj takvu takvih
        takvim pomenuti pomenuta pomenuto pomenutog pomenute pomenutih
        ",
    not_pointing: &[
        "ova godina",
        "ove godine",
        "ovoj godini",
        "ovu godinu",
        "ove nedelje",
        "ovoj nedelji",
        "ovu nedelju",
        "ove sedmice",
        "ovaj mesec",
        "ovog meseca",
        "ovoga meseca",
        "ovom mesecu",
        "ovog jutra",
        "ovoga jutra",
        "ove noći",
        "ovog leta",
        "ovoga leta",
        "ove zime",
        "ovog proleća",
        "ove jeseni",
        "ovih dana",
        "ovog vikenda",
        "ovoga vikenda",
        "ovaj vikend",
        "ove sezone",
        "ovoj sezoni",
        "ovu sezonu",
        "ovog veka",
        "ovoga veka",
        "ovaj put",
        "ovog puta",
        "ovoga puta",
        "ovog trenutka",
        "ovom trenutku",
        "ovog ponedeljka",
        "ovog utorka",
        "ove srede",
        "ovog četvrtka",
        "ovog petka",
        "ove subote",
        "ovaj rad",
        "ovom radu",
        "ovog rada",
        "ovoga rada",
        "ova studija",
        "ovoj studiji",
        "ovo istraživanje",
        "ovom istraživanju",
        "ovog istraživanja",
        "ovaj članak",
        "ovom članku",
        "onaj ko",
        "onaj koji",
        "ona koja",
        "ono što",
        "oni koji",
        "oni koje",
        "one koje",
        "one koji",
        "onih koji",
        "onih koje",
        "onog što",
        "onoga što",
        "to što",
        "to da",
        "toga što",
        "toga da",
        "tome što",
        "tome da",
        "to jest",
    ],
    announcements: &[
        "u ovom radu",
        "ovaj rad",
        "u ovom članku",
        "ovaj članak",
        "u ovoj studiji",
        "ova studija",
        "u ovom istraživanju",
        "ovo istraživanje",
        "u ovoj disertaciji",
        "u radu se razmatra",
        "u radu se razmatraju",
        "u radu se analizira",
        "u radu se analiziraju",
        "u radu se predlaže",
        "u radu se prikazuje",
        "u radu je predložen",
        "u radu je prikazan",
        "u radu je predstavljen",
        "u radu su prikazani",
        "u radu su predstavljeni",
        "rad se bavi",
        "cilj rada",
        "cilj ovog rada",
        "cilj ovoga rada",
        "cilj istraživanja",
        "cilj ovog istraživanja",
        "svrha ovog rada",
        "predmet rada",
        "predmet ovog rada",
        "predlažemo",
        "u radu predstavljamo",
        "u radu prikazujemo",
        "opisujemo",
        "pokazujemo da",
        "istražujemo",
        "analiziramo",
    ],
    courtesies: &[
        "dobro jutro",
        "dobar dan",
        "dobro veče",
        "laku noć",
        "zdravo svima",
        "dobrodošli",
        "pozdrav svima",
        "hvala",
        "zahvaljujem",
        "zahvaljujemo",
        "dame i gospodo",
        "gospodine predsedniče",
        "gospođo predsednice",
        "poštovani predsedniče",
        "poštovana predsednice",
        "poštovane kolege",
        "poštovane koleginice",
        "dragi prijatelji",
        "otvaram sednicu",
        "reč ima narodni poslanik",
        "izvolite",
        "nema problema",
        "nema na čemu",
        "slažem se",
        "doviđenja",
        "vidimo se",
        "sledeće pitanje",
    ],
    other_script: Some(cyrillic),
    ..Profile::PLAIN
};

/// `latin` in Cyrillic letters.
fn cyrillic(latin: &str) -> String {
    let mut cyrillic = String::with_capacity(2 * latin.len());
    let mut letters = latin.chars().peekable();
    while let Some(letter) = letters.next() {
        let digraph = match (letter, letters.peek()) {
            ('l', Some('j')) => Some('љ'),
            ('n', Some('j')) => Some('њ'),
            ('d', Some('ž')) => Some('џ'),
            _ => None,
        };
        if digraph.is_some() {
            letters.next();
        }
        cyrillic.push(digraph.unwrap_or_else(|| single(letter)));
    }
    cyrillic
}

/// The Cyrillic letter for a Latin one in lower case; what is none stays.
const fn single(latin: char) -> char {
    match latin {
        'a' => 'а',
        'b' => 'б',
        'v' => 'в',
        'g' => 'г',
        'd' => 'д',
        'đ' => 'ђ',
        'e' => 'е',
        'ž' => 'ж',
        'z' => 'з',
        'i' => 'и',
        'j' => 'ј',
        'k' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' => 'н',
        'o' => 'о',
        'p' => 'п',
        'r' => 'р',
        's' => 'с',
        't' => 'т',
        'ć' => 'ћ',
        'u' => 'у',
        'f' => 'ф',
        'h' => 'х',
        'c' => 'ц',
        'č' => 'ч',
        'š' => 'ш',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_every_letter_in_cyrillic() {
        let latin = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š";
        let letters = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш";
        assert_eq!(cyrillic(latin), letters);
        assert_eq!(cyrillic("njihovu ljudi, n.e."), "њихову људи, н.е.");
    }
}
