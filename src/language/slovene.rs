//! Slovene. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "sl",
    ordinal_dot: true,
    function_share: 0.36,
    letters: "čšžćđ",
    stop_words: "
        a in ter pa ali niti ne ampak temveč vendar toda zato torej saj ker da če ko kadar
        dokler preden čeprav četudi kot kakor naj bodisi sicer kajti marveč namreč ni
        nisem nisi nismo niste niso nista nima nimajo nimam noben nobena nobeno nobenega
        nobene nobenih nihče nikogar nikomur nič ničesar nikoli nikjer nikamor nikakor že
        še le samo zgolj tudi celo prav ravno morda mogoče skoraj šele vsaj zlasti
        predvsem seveda menda jaz mene me meni mi menoj mano ti tebe te tebi teboj tabo on
        njega ga njemu mu njem njim ona nje je njej ji njo jo ono midva midve vidva onadva
        nas nam nami vi ve vas vam vami oni one njih jih jim njimi naju nama vaju vama
        njiju njima jima sebe se sebi si seboj sabo moj moja moje moji mojega mojo mojem
        mojih mojim tvoj tvoja tvoje tvojega naš naša naše naši našega našo našem naših
        našim našimi vaš vaša vaše vaši vašega vašo vašem vaših vašim njegov njegova
        njegovo njegovi njegove njegovega njegovem njegovih njegovim njen njena njeno
        njeni njene njenega njenem njenih njihov njihova njihovo njihovi njihove njihovega
        njihovem njihovih njihovim svoj svoja svoje svoji svojega svojo svojem svojih
        svojim svojimi svojemu ta to tega temu tem tej teh tema temi tisti tista tisto
        tiste tistega tistem tistih tistim onega tak taka tako taki take takega takšen
        takšna takšno takšne takšni takšnega takšnih isti ista isto iste istega istem
        istih sam sama sami same samega ves vsa vse vsi vsega vsemu vsem vso vsej vseh
        vsemi cel cela celotni celotna vsak vsaka vsako vsakega vsake vsakem vsakemu kdo
        koga komu kom kaj česa čemu čem čim čigav čigava kateri katera katero katere
        katerega katerem kateremu katerih katerim katerimi kakšen kakšna kakšno kakšne
        kakšni kakšnega ki kogar komur kar česar čemur kdor nekdo nekoga nekomu nekaj
        nečesa neki neka neko nekega neke nekem nekateri nekatere nekaterih nekaterim
        kdorkoli karkoli kakršen kakršna marsikdo marsikaj drug druga drugo drugi druge
        drugega drugem drugih drugim drugimi ostali ostale ostalih ostalim koliko več
        veliko mnogo malo manj večina večine večino toliko dovolj precej oba obe obeh
        obema kje kam od kod kdaj zakaj kako tukaj tu tam tja sem tod povsod nekje vedno
        včasih pogosto običajno zdaj sedaj danes včeraj jutri potem nato takrat tedaj
        pozneje kasneje prej pred zatem spet znova ponovno kmalu nedavno doslej dosedaj
        zmeraj vselej medtem zelo bolj najbolj najmanj preveč povsem popolnoma čisto
        približno okoli okrog skupaj preprosto denimo poleg vsekakor res resnično končno
        pravzaprav pri nasprotno kljub namesto obenem hkrati v iz do za na z s k h o ob po
        pod nad skozi čez brez med proti zaradi radi glede prek preko mimo razen izven
        zunaj znotraj izpod iznad izpred izza vzdolž blizu zoper spričo vključno skladno
        zahvaljujoč biti sva sta smo ste so bil bila bilo bili bile bi bom boš bo bova
        bosta bomo boste bodo bodi bodoč imam imaš ima imamo imate imajo imel imela imelo
        imeli imele imeti morem more moremo morejo mogel mogla mogli moram mora moramo
        morajo moral morala morali morati lahko treba smem sme smejo smel hočem hoče
        hočejo hotel hotela hoteli želi želijo postal postala postalo rekel rekla rekli
        pravi pravijo dejal dejala dejali dodal dodala povedal povedala povedali pojasnil
        pojasnila poudaril poudarila sporočil sporočili en ena eno enega ene enem enim eni
        dva dve dveh dvema tri trije treh trem tremi štiri štirje štirih pet petih šest
        šestih sedem sedmih osem osmih devet devetih deset desetih
        ",
    leading: "
        mag doc inž dipl gdč sv ul npr tj t.i oz prim gl prev ur angl nem lat fr polk akad
        nadšk pr
        ",
    either: "l",
    numbered: "št str čl sl tel pogl zv letn odst tab točk",
    trailing: "
        itd itn ipd idr d.o.o d.d s.p p.n.št n.št pr.n.št jan feb mar apr jun jul avg
        sept okt nov dec mio mrd tis
        ",
    links: &[
        "preberite tudi",
        "preberite še",
        "preberi tudi",
        "preberite več",
        "beri tudi",
        "berite tudi",
        "poglejte tudi",
        "poglejte si",
        "oglejte si",
        "glej tudi",
        "več o tem",
        "sorodne novice",
        "povezane novice",
    ],
    labels: &[
        "foto",
        "fotografija",
        "fotogalerija",
        "video",
        "ilustracija",
        "vir",
        "avtor",
        "urednik",
        "novinar",
        "piše",
        "kazalo",
        "vsebina",
        "oglas",
        "deli",
        "delite",
        "oznake",
        "ključne besede",
        "komentarji",
        "literatura",
        "sklici",
        "opombe",
        "zunanje povezave",
        "naročite se",
        "avtorske pravice",
        "vse pravice pridržane",
    ],
    notices: &[
        "članek je bil prvotno",
        "članek je bil prvič objavljen",
        "prispevek je bil prvotno",
        "članek je prvotno izšel",
        "naročite se na",
        "naroči se na",
        "prijavite se na e-novice",
        "prijavite se na naše",
        "prijavite se na novice",
        "sledite nam na",
        "spremljajte nas na",
        "pridružite se nam",
        "pridružite se naši",
        "pridružite se razpravi",
        "prenesite aplikacijo",
        "prenesite našo aplikacijo",
        "uporabljamo piškotke",
        "spletno mesto uporablja",
        "ta stran uporablja",
        "ta spletna stran uporablja",
        "naša spletna stran uporablja",
        "z uporabo te strani",
        "z uporabo spletnega mesta",
        "vse pravice pridržane",
        "avtorske pravice ©",
        "kopiranje vsebine",
        "prepovedano je kopiranje",
        "prepovedano kopiranje",
        "delite članek",
        "deli članek",
        "delite ta",
        "delite na",
        "napišite komentar",
        "dodajte komentar",
        "pustite komentar",
        "komentirajte",
        "članek se nadaljuje",
        "nadaljevanje po oglasu",
        "oglas.",
        "ključne besede:",
        "popravek:",
        "opomba uredništva:",
        "opomba urednika:",
        "zadnja posodobitev:",
        "zadnjič posodobljeno:",
        "posodobljeno:",
        "objavljeno:",
        "kako citirati",
        "… je prispeval k članku",
        "… je prispevala k članku",
        "na voljo imate še … brezplačnih",
        "ste že naročnik",
        "preskoči na vsebino.",
        "skoči na vsebino.",
        "pojdi na vsebino.",
        "domov.",
        "domača stran.",
        "naslovnica.",
        "meni.",
        "iskanje.",
        "išči.",
        "prijava.",
        "registracija.",
        "na vrh.",
        "najbolj brano.",
        "najnovejše.",
        "kontakt.",
        "zasebnost.",
        "sporočila in klici so šifrirani",
        "to sporočilo je bilo izbrisano.",
        "… se je pridružil prek povezave",
        "brez dovoljenja uredništva",
        "z nadaljevanjem uporabe",
        "z registracijo se strinjate",
        "z prijavo se strinjate",
        "ta članek je bil prvotno",
        "ta članek je bil prvič",
        "čas zadnje spremembe",
        "ta stran je bila nazadnje",
        "besedilo je na razpolago pod",
        "besedilo je na voljo pod",
        "ta članek potrebuje",
        "ta članek ne navaja",
        "prosimo, pomagajte izboljšati",
        "prosimo, pomagaj izboljšati",
        "za druge pomene glej",
        "za druge pomene glejte",
        "zadnjič spremenil … skupaj",
        "išči po tej temi",
        "to sporočilo lahko vsebuje zaupne",
        "to elektronsko sporočilo lahko vsebuje",
        "to e-poštno sporočilo lahko vsebuje",
        "to sporočilo vsebuje zaupne",
        "če niste pravi prejemnik",
        "če niste predvideni prejemnik",
        "če niste naslovnik tega",
        "če ste to sporočilo prejeli pomotoma",
        "pred tiskanjem tega sporočila",
        "preden natisnete to sporočilo",
        "pomislite na okolje, preden",
        "svoje nastavitve lahko kadar koli",
        "svoje nastavitve lahko kadarkoli",
        "nastavitve lahko kadarkoli spremenite",
        "od prejemanja se lahko kadarkoli",
        "že imate račun.",
        "že imaš račun.",
        "ali že imate račun.",
        "če že imate račun",
        "ste našli napako.",
        "ste opazili napako.",
        "opazili ste napako.",
        "nihče zunaj tega klepeta",
        "brezplačna dostava “…”",
        "hvala za povratne informacije",
        "hvala za vaše mnenje",
        "hvala.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "naročite se",
        "prijavite se",
        "sledite nam",
        "pridružite",
        "prenesite",
        "kliknite",
        "obiščite",
        "kontaktirajte",
        "hvala za branje",
        "hvala, ker",
        "delite",
        "ne zamudite",
        "več informacij",
        "za več informacij",
        "pišite nam",
    ],
    credits: &[
        "foto/",
        "fotografija:",
        "fotografije:",
        "ilustracija:",
        "vir fotografije",
        "vir:",
        "avtor fotografije",
        "osebni arhiv.",
        "sta/",
        "slika:",
    ],
    references: &[
        "literatura",
        "viri",
        "viri in literatura",
        "bibliografija",
        "reference",
        "opombe",
        "sklici",
    ],
    wrote: &["… je napisal:", "… je napisala:", "… piše:", "… je napisal/a:"],
    calendar: "
        ponedeljek torek sreda sredo četrtek petek sobota soboto nedelja nedeljo
        ponedeljka torka srede četrtka petka sobote nedelje pon tor sre čet pet sob ned
        januar februar marec april maj junij julij avgust september oktober november
        december januarja februarja marca aprila maja junija julija avgusta septembra
        oktobra novembra decembra januarju februarju marcu aprilu maju juniju juliju
        avgustu septembru oktobru novembru decembru
        ",
    places: "
        ljubljana maribor celje kranj koper nova gorica novo mesto murska sobota slovenj
        gradec škofja loka velika stara zgornja spodnja občina
        ",
    openers: &[
        "on",
        "ona",
        "ono",
        "oni",
        "one",
        "to",
        "ta",
        "ti",
        "te",
        "tisti",
        "tista",
        "vendar",
        "toda",
        "a",
        "ampak",
        "in",
        "zato",
        "torej",
        "poleg tega",
        "tudi",
        "kljub temu",
        "namesto tega",
        "medtem",
        "hkrati",
        "obenem",
        "nasprotno",
        "nato",
        "potem",
        "zatem",
        "takrat",
        "tako",
        "na primer",
        "denimo",
        "zaradi tega",
        "pri tem",
    ],
    ..Profile::PLAIN
};
