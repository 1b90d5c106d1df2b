//! Hungarian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "hu",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Hungarian),
    ordinal_dot: true,
    // Case endings stand alone where a hyphen ties them to a name or acronym.
    function_share: 0.31,
    letters: "áéíóöőúüű",
    stop_words: "
        a az egy ez ezt ennek ezzel ebben ebből erre erről ezen ezek ezeket ezeknek
        ezekkel ezekben ezekre ehhez ettől ezért ezáltal ide itt innen azt annak azzal
        abban abból arra arról azon azok azokat azoknak azokkal azokban azokra ahhoz attól
        azért azáltal oda ott onnan és s is vagy vagyis de hanem azonban viszont mégis
        mégsem mert mivel hogy ha hogyha ugyanis tehát így ugyan bár noha habár pedig sem
        se sőt illetve valamint akár ám meg mint mintha mintsem míg amíg mialatt miközben
        mielőtt miután amikor mikor ahol ahová ahonnan ahogy ahogyan amint bárha hiszen
        nem ne nincs nincsenek sincs nélkül senki senkit senkinek semmi semmit semmilyen
        soha sohasem sehol sehová dehogy csak csupán már még éppen épp majdnem szinte
        talán esetleg bizonyára vajon hát persze igen bizony ugye bárcsak én engem nekem
        velem rám tőlem rólam bennem belőlem hozzám értem nálam te téged neked veled rád
        tőled rólad benned hozzád ő őt neki vele rá tőle róla benne belőle hozzá érte nála
        rajta mi minket bennünket nekünk velünk ránk tőlünk rólunk bennünk hozzánk ti
        titeket nektek veletek rátok ők őket nekik velük rájuk tőlük róluk bennük belőlük
        hozzájuk értük náluk rajtuk ön önt önnek önök önöket önöknek maga magát magának
        magával maguk magukat saját enyém övé miénk övék egymás egymást egymásnak
        egymással aki akit akinek akivel akiben akiről akire akitől akik akiket akiknek
        akikkel ami amit aminek amivel amiben amiből amiről amire amitől amik amiket amely
        amelyet amelynek amellyel amelyben amelyből amelyről amelyre amelytől amelyek
        amelyeket amelyeknek amelyekkel amelyekben amelyekre ki kit kinek kivel kik mit
        minek miben miből miről mire mitől melyik melyiket milyen mekkora hány hányan
        mennyi mennyit miért hol hová honnan meddig hogyan miként merre valaki valakit
        valakinek valami valamit valaminek valamilyen valamely valahol valahogy valamikor
        bárki bármi bármilyen bármikor bárhol akárki mindenki mindenkit mindenkinek minden
        mindent mindennek mindez mindezt mindkét mindkettő mind mindegyik valamennyi
        összes egész más mást másnak másik másikat mások másokat egyéb többi többiek
        ugyanaz ugyanazt ugyanez ugyanilyen ilyen ilyenek olyan olyanok ekkora akkora
        ennyi annyi egyes egyik egyiket néhány pár sok sokan sokat sokkal kevés kevesen
        több többen többet többek kevesebb legtöbb legkevésbé inkább leginkább elég eléggé
        akkor ekkor most mostanában majd aztán azután ezután később korábban előbb előtte
        utána után azóta eddig addig mindig gyakran néha olykor általában ismét újra
        megint hamarosan nemrég végül időközben közben ma tegnap holnap rögtön mindjárt
        továbbra tovább nagyon túl túlságosan meglehetősen egészen teljesen körülbelül
        mintegy nagyjából főként főleg különösen elsősorban legalább legfeljebb csaknem
        alig kissé egyre annyira például továbbá emellett ráadásul mellesleg természetesen
        valóban tényleg egyébként ellenkezőleg ellenben ellenére helyett valójában
        egyúttal ugyanakkor szintén úgy úgyhogy együtt külön alatt alá alól fölött felett
        fölé fölül előtt elé elől mögött mögé mögül mellett mellé mellől között közé közül
        közt körül köré felé felől által szerint miatt iránt ellen végett óta során révén
        keresztül kívül belül kapcsán alapján érdekében esetén nyomán képest kezdve fogva
        részére számára iránti közötti szerinti utáni előtti ban ben ba be ból ből nak nek
        val vel tól től hoz hez höz ra re ról ről nál nél on en ig ért ként n t i os es as
        ot et át van vannak vagyok vagyunk vagytok volt voltam voltál voltunk voltak lenni
        lesz leszek leszünk lesznek legyen legyenek lenne lennének lett lettek volna
        volnának levő lévő való fog fogok fogja fognak fogják fogunk kell kellett kellene
        kellenek lehet lehetett lehetne lehetnek lehessen tud tudja tudnak tudott tudta
        tudják akar akarja akarnak szabad szokott szokás kíván szeretne szeretnék el fel
        le mondta mondja mondták közölte közölték elmondta kijelentette tette hozzátette
        írta írja állítja jelentette hangsúlyozta szerinte szerintük egyet kettő két
        kettőt három hármat négy négyet öt hat hét nyolc kilenc tíz
        ",
    leading: "
        ifj id özv pl ún ill ld vö kb gr br szt ny alez őrgy szds hdgy ford szerk
        vezérőrgy lat ném ang fr
        ",
    either: "sz szül",
    numbered: "évf tel krt bek ábr táb",
    trailing: "
        stb kft zrt nyrt bt rt old vki vmi ker i.e i.sz jan febr márc ápr máj jún júl aug
        szept okt nov dec ek kk tk perc mp
        ",
    links: &[
        "olvassa el",
        "olvasd el",
        "olvass tovább",
        "olvasson tovább",
        "tovább olvasom",
        "kapcsolódó cikk",
        "kapcsolódó cikkek",
        "kapcsolódó cikkünk",
        "bővebben:",
        "lásd még",
        "nézze meg",
        "ajánlott cikkek",
    ],
    labels: &[
        "fotó",
        "kép",
        "videó",
        "illusztráció",
        "forrás",
        "szerző",
        "szerkesztő",
        "írta",
        "tartalom",
        "tartalomjegyzék",
        "hirdetés",
        "reklám",
        "megosztás",
        "megosztom",
        "címkék",
        "kulcsszavak",
        "hozzászólások",
        "kommentek",
        "jegyzetek",
        "hivatkozások",
        "irodalom",
        "további információk",
        "feliratkozás",
        "szerzői jog",
        "minden jog fenntartva",
    ],
    notices: &[
        "ez a cikk eredetileg",
        "a cikk eredetileg",
        "a cikk először",
        "ez a cikk először",
        "az írás eredetileg",
        "iratkozzon fel hírlevelünkre",
        "iratkozz fel hírlevelünkre",
        "iratkozzon fel a",
        "iratkozz fel a",
        "feliratkozom a",
        "kövessen minket",
        "kövess minket",
        "kövesse oldalunkat",
        "csatlakozzon hozzánk",
        "csatlakozz hozzánk",
        "csatlakozzon csoportunkhoz",
        "töltse le alkalmazásunkat",
        "töltsd le alkalmazásunkat",
        "töltse le az alkalmazást",
        "sütiket használunk",
        "weboldalunk sütiket",
        "ez a weboldal sütiket",
        "ez a webhely sütiket",
        "az oldal sütiket",
        "oldalunk cookie-kat",
        "az oldal használatával",
        "a weboldal használatával",
        "minden jog fenntartva",
        "szerzői jog ©",
        "tilos a másolás",
        "a cikk másolása",
        "az anyag felhasználása",
        "oszd meg",
        "ossza meg",
        "ossza meg a cikket",
        "oszd meg a cikket",
        "szóljon hozzá",
        "szólj hozzá",
        "írjon hozzászólást",
        "hirdetés.",
        "a cikk a hirdetés után",
        "a cikk folytatódik",
        "kulcsszavak:",
        "tárgyszavak:",
        "helyesbítés:",
        "helyreigazítás:",
        "szerkesztői megjegyzés:",
        "a szerkesztő megjegyzése:",
        "utolsó frissítés:",
        "frissítve:",
        "frissült:",
        "publikálva:",
        "közzétéve:",
        "… közreműködött a cikk elkészítésében",
        "önnek még … ingyenes cikke",
        "már előfizető",
        "van már előfizetése",
        "ugrás a tartalomra.",
        "ugrás a tartalomhoz.",
        "tovább a tartalomra.",
        "kezdőlap.",
        "főoldal.",
        "címlap.",
        "menü.",
        "keresés.",
        "bejelentkezés.",
        "belépés.",
        "regisztráció.",
        "vissza a tetejére.",
        "legolvasottabb.",
        "legfrissebb.",
        "friss hírek.",
        "kapcsolat.",
        "impresszum.",
        "az üzenetek és hívások végpontok közötti",
        "ezt az üzenetet törölték.",
        "… csatlakozott a meghívó link használatával",
        "a regisztrációval elfogadja",
        "feliratkozásával elfogadja",
        "a lap utolsó módosítása",
        "az oldal utolsó módosítása",
        "a lap szövege … alatt",
        "a szöveg … licenc alatt",
        "ez a szócikk nem tünteti fel",
        "ez a szócikk további",
        "ennek a szócikknek",
        "segíts megbízható forrásokat",
        "további jelentéseket lásd",
        "hasonló címmel lásd",
        "utoljára szerkesztette:",
        "utoljára módosította:",
        "a hozzászólást … szerkesztették",
        "keresés a témában",
        "keresés ebben a témában",
        "ez az e-mail bizalmas",
        "ez az e-mail és annak",
        "ez az üzenet bizalmas",
        "jelen üzenet bizalmas",
        "a jelen üzenet bizalmas",
        "jelen e-mail bizalmas",
        "amennyiben nem ön a címzett",
        "ha nem ön a címzett",
        "ha ön nem a címzett",
        "amennyiben ön nem a címzettje",
        "ha tévedésből kapta",
        "amennyiben tévedésből kapta",
        "mielőtt kinyomtatná ezt",
        "gondoljon a környezetre, mielőtt",
        "gondolj a környezetre, mielőtt",
        "beállításait bármikor módosíthatja",
        "a beállításokat bármikor módosíthatja",
        "bármikor módosíthatja a beállításait",
        "bármikor leiratkozhat",
        "bármikor leiratkozhatsz",
        "van már fiókja.",
        "van már fiókod.",
        "már van fiókod.",
        "már van fiókja.",
        "már regisztrált.",
        "ha már van fiókja",
        "ha már van fiókod",
        "hibát talált.",
        "hibát találtál.",
        "hibát talált a cikkben",
        "a csevegésen kívül senki",
        "ezen a csevegésen kívül senki",
        "ingyenes szállítás “…”",
        "köszönjük a visszajelzést",
        "köszönjük visszajelzését",
        "köszönjük a visszajelzésed",
        "köszönöm.",
        "köszönjük.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "iratkozzon fel",
        "iratkozz fel",
        "kövessen",
        "kövess",
        "csatlakozzon",
        "töltse le",
        "kattintson",
        "látogasson",
        "lépjen kapcsolatba",
        "köszönjük, hogy",
        "ossza meg",
        "ne maradjon le",
        "ne hagyja ki",
        "további információ",
        "bővebb információ",
        "írjon nekünk",
    ],
    credits: &[
        "fotó:",
        "fotók:",
        "kép:",
        "képek:",
        "illusztráció:",
        "forrás:",
        "fotó/",
        "képernyőkép.",
        "kép forrása",
    ],
    references: &[
        "irodalom",
        "irodalomjegyzék",
        "felhasznált irodalom",
        "források",
        "hivatkozások",
        "jegyzetek",
        "bibliográfia",
    ],
    wrote: &["… írta:", "… ezt írta:", "… írja:", "… a következőt írta:"],
    calendar: "
        hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán
        csütörtökön pénteken szombaton január február március április május június július
        augusztus szeptember október november december januárban februárban márciusban
        áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben
        novemberben decemberben jan febr márc ápr máj jún júl aug szept okt nov dec
        ",
    places: "
        debrecen szeged pécs győr miskolc nagy kis új alsó felső szent város megye
        ",
    openers: &[
        "ő",
        "ők",
        "ez",
        "ezek",
        "az",
        "azok",
        "ilyen",
        "de",
        "azonban",
        "viszont",
        "és",
        "ezért",
        "így",
        "tehát",
        "emellett",
        "továbbá",
        "ráadásul",
        "szintén",
        "mégis",
        "ehelyett",
        "közben",
        "eközben",
        "ugyanakkor",
        "ellenkezőleg",
        "ezután",
        "azután",
        "aztán",
        "majd",
        "később",
        "akkor",
        "ekkor",
        "például",
        "ennek ellenére",
        "emiatt",
        "ennek következtében",
    ],
    ..Profile::PLAIN
};
