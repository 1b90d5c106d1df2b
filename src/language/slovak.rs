//! Slovak. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "sk",
    ordinal_dot: true,
    function_share: 0.33,
    letters: "áäčďéíĺľňóôŕšťúýž",
    stop_words: "
        a i aj ani alebo či buď ale avšak však lenže no preto teda tak totiž lebo pretože
        keďže že aby keby ak pokiaľ keď kým než hoci napriek zatiaľ ako tiež takisto
        rovnako taktiež síce jednak akoby nie niet nič ničoho ničomu nikto nikoho nikomu
        nikdy nikde nikam nijako žiadny žiadna žiadne žiadneho žiadnej žiadnu žiadnych
        nebol nebola nebolo neboli nebude nebudú nemá nemajú nemôže nemôžu nech kiež azda
        asi možno vraj veď predsa len iba práve už ešte dokonca takmer skoro vôbec ja ma
        mňa mne mi mnou ty ťa teba ti tebe tebou on jeho ho mu jemu neho nemu ňom ním ňho
        ona ju jej ňu ňou nej ono my nás nám nami vy vás vám vami oni ony ich im nimi nich
        nim ne sa si seba sebe sebou môj moja moje moji mojej môjho môjmu mojím mojich
        moju mojou tvoj tvoja tvoje tvojho tvojej tvojich náš naša naše naši nášho našej
        nášmu naším našich našim našimi našu našou váš vaša vaše vaši vášho vašej vašich
        vašim vašu svoj svoja svoje svoji svojho svojej svojmu svojím svojich svojim
        svojimi svoju svojou ten tá to tí tie toho tej tomu tom tým tú tou tých tými tento
        táto toto títo tieto tohto tejto tomuto tomto týmto túto touto týchto týmito onen
        taký taká také takého takej takému takým takú takých takí sám sama samo sami samy
        samotný samotná samotné istý istá isté všetok všetka všetko všetci všetky všetkého
        všetkej všetkým všetkých všetkými celý celá celé celého celej celú celých kto koho
        komu kom čo čoho čomu čím čom čí čia čie ktorý ktorá ktoré ktorí ktorého ktorej
        ktorému ktorom ktorým ktorú ktorou ktorých ktorými aký aká aké akého akej akým akú
        akých akí niekto niekoho niekomu niečo niečoho niektorý niektorá niektoré niektorí
        niektorých niektorým nejaký nejaká nejaké nejakého nejakej nejakú nejakých každý
        každá každé každého každej každému každú každým iný iná iné iného inej inú iným
        iných iní ostatní ostatné ďalší ďalšia ďalšie ďalšieho ďalšej ďalších ďalším
        ďalšiu druhý druhá druhé koľko niekoľko niekoľkých niekoľkými mnoho mnohí mnohé
        mnohých veľa málo trochu viac menej väčšina väčšinu väčšiny toľko dosť oba obaja
        obe oboch kde kam odkiaľ kadiaľ prečo kedy tu tam sem odtiaľ odtiaľto všade niekde
        vždy niekedy občas často zvyčajne teraz dnes včera zajtra potom vtedy neskôr skôr
        predtým znovu opäť zase čoskoro nedávno doteraz doposiaľ stále medzitým následne
        veľmi príliš celkom úplne približne zhruba najmä hlavne predovšetkým najviac
        jednoducho napríklad navyše okrem ostatne samozrejme skutočne naozaj konečne
        vlastne pritom naopak takže pričom v vo z zo do od odo u o po pod podo nad nado
        pred predo pri cez za pre bez bezo na s so k ku medzi podľa proti voči oproti
        namiesto okolo vedľa pozdĺž mimo vnútri vďaka kvôli vzhľadom ohľadom ohľadne
        vrátane počas prostredníctvom naprieč spod spoza spred byť som je sme ste sú bol
        bola bolo boli budem budeš bude budeme budete budú by mám máš má máme máte majú
        mal mala malo mali mať môžem môžeš môže môžeme môžete môžu mohol mohla mohlo mohli
        môcť musím musí musíme musia musel musela muselo museli nemožno treba chce chcú
        chcem chcel chcela chceli stal stala stalo stali smie povedal povedala povedali
        hovorí hovoria uviedol uviedla uviedli dodal dodala informoval informovala
        vyhlásil vyhlásila jeden jedna jedno jedného jednej jednému jedným jednu jednou
        dva dve dvaja dvoch dvom dvoma tri traja troch trom tromi štyri štyria štyroch päť
        piatich šesť šiestich sedem siedmich osem ôsmich deväť deviatich desať desiatich
        ",
    leading: "
        doc mgr bc mudr judr phdr rndr mvdr paeddr thdr arch plk pplk mjr kpt npor por sv
        ul napr tzv tj t.j tzn t.z resp príp popr porov angl lat nem franc rus nám
        ",
    numbered: "str čís obr tab ods čl písm kap roč tel vyd",
    trailing: "
        atď pod s.r.o spol a.s csc drsc ph.d phd st ml hod min pr.n.l n.l lyž sek tis
        mil mld mlrd
        ",
    links: &[
        "čítajte aj",
        "čítajte tiež",
        "čítajte viac",
        "čítať ďalej",
        "čítajte ďalej",
        "prečítajte si",
        "viac čítajte",
        "pozri tiež",
        "pozri aj",
        "pozrite si",
        "súvisiace články",
        "mohlo by vás zaujímať",
    ],
    labels: &[
        "foto",
        "fotografia",
        "fotogaléria",
        "video",
        "ilustračné foto",
        "zdroj",
        "autor",
        "autori",
        "redaktor",
        "redakcia",
        "obsah",
        "reklama",
        "inzercia",
        "zdieľať",
        "zdieľajte",
        "štítky",
        "komentáre",
        "diskusia",
        "referencie",
        "literatúra",
        "poznámky",
        "externé odkazy",
        "odoberať",
        "autorské práva",
        "všetky práva vyhradené",
    ],
    notices: &[
        "tento článok bol prvýkrát",
        "tento článok bol pôvodne",
        "článok bol pôvodne",
        "článok vyšiel pôvodne",
        "text pôvodne vyšiel",
        "článok pôvodne vyšiel",
        "prihláste sa na odber",
        "prihláste sa k odberu",
        "odoberajte náš",
        "odoberajte newsletter",
        "sledujte nás na",
        "pridajte sa k nám",
        "pridajte sa do",
        "pripojte sa k",
        "stiahnite si aplikáciu",
        "stiahnite si našu",
        "používame cookies",
        "používame súbory cookie",
        "táto stránka používa",
        "tento web používa",
        "naša stránka používa",
        "táto webová stránka používa",
        "používaním tejto stránky",
        "používaním týchto stránok",
        "registráciou súhlasíte",
        "všetky práva vyhradené",
        "autorské práva ©",
        "šírenie obsahu",
        "kopírovanie obsahu",
        "zdieľajte článok",
        "zdieľať článok",
        "zdieľajte na",
        "zdieľajte tento",
        "napíšte komentár",
        "pridajte komentár",
        "pridať komentár",
        "zapojte sa do diskusie",
        "pokračovanie článku",
        "článok pokračuje",
        "reklama.",
        "inzercia.",
        "kľúčové slová:",
        "oprava:",
        "ospravedlnenie:",
        "poznámka redakcie:",
        "poznámka autora:",
        "aktualizované:",
        "naposledy aktualizované:",
        "publikované:",
        "ako citovať",
        "… prispel k tomuto článku",
        "… prispela k tomuto článku",
        "zostáva vám … článkov zadarmo",
        "máte predplatné",
        "už máte predplatné",
        "prejsť na obsah.",
        "preskočiť na obsah.",
        "prejsť na hlavný obsah.",
        "hlavná stránka.",
        "úvod.",
        "domov.",
        "menu.",
        "hľadať.",
        "vyhľadávanie.",
        "prihlásiť sa.",
        "prihlásenie.",
        "registrácia.",
        "hore.",
        "späť hore.",
        "najčítanejšie.",
        "najnovšie.",
        "kontakt.",
        "kontakty.",
        "správy a hovory sú kompletne šifrované",
        "táto správa bola odstránená.",
        "… sa pripojil cez odkaz",
        "bez súhlasu redakcie",
        "bez písomného súhlasu",
        "publikovanie alebo ďalšie",
        "čas poslednej úpravy tejto stránky",
        "táto stránka bola naposledy",
        "text je dostupný pod",
        "text je dostupný za podmienok",
        "tento článok potrebuje",
        "tento článok alebo jeho časť",
        "pomôžte wikipédii",
        "môžete pomôcť tým, že … článok",
        "ďalšie významy sú uvedené",
        "o iných významoch",
        "naposledy upravil … celkovo",
        "prehľadať túto tému",
        "hľadať v tejto téme",
        "tento e-mail môže obsahovať dôverné",
        "tento e-mail obsahuje dôverné",
        "táto správa môže obsahovať dôverné",
        "táto správa obsahuje dôverné",
        "táto správa a jej prílohy",
        "ak nie ste zamýšľaným príjemcom",
        "ak nie ste určeným príjemcom",
        "ak nie ste oprávneným príjemcom",
        "ak ste túto správu dostali omylom",
        "ak ste tento e-mail dostali omylom",
        "pred vytlačením tohto e-mailu",
        "svoje nastavenia môžete kedykoľvek",
        "nastavenia môžete kedykoľvek zmeniť",
        "z odberu sa môžete kedykoľvek",
        "máte už účet.",
        "už máte účet.",
        "už máš účet.",
        "ak už máte účet",
        "našli ste chybu.",
        "našli ste v článku chybu.",
        "našli ste chybu v článku",
        "všimli ste si chybu.",
        "nikto mimo tohto chatu",
        "doprava zadarmo “…”",
        "doprava zdarma “…”",
        "ďakujeme za spätnú väzbu",
        "ďakujeme za vašu spätnú väzbu",
        "ďakujem.",
        "ďakujeme.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "prihláste sa",
        "sledujte nás",
        "odoberajte",
        "pripojte sa",
        "pridajte sa",
        "stiahnite si",
        "kliknite",
        "navštívte",
        "kontaktujte",
        "ďakujeme za prečítanie",
        "ďakujeme, že",
        "zdieľajte",
        "nenechajte si ujsť",
        "viac informácií",
        "pre viac informácií",
        "napíšte nám",
        "zvážte vplyv na životné prostredie",
    ],
    credits: &[
        "foto/",
        "fotografia:",
        "ilustračné foto:",
        "ilustračná snímka:",
        "snímka:",
        "autor fotografie",
        "zdroj fotografie",
        "zdroj foto",
        "tasr/",
    ],
    references: &[
        "literatúra",
        "použitá literatúra",
        "bibliografia",
        "referencie",
        "zdroje",
        "zoznam literatúry",
        "poznámky",
    ],
    wrote: &["… napísal:", "… napísala:", "… píše:", "… napísal(a):"],
    calendar: "
        pondelok utorok streda stredu štvrtok piatok sobota sobotu nedeľa nedeľu pondelka
        utorka stredy štvrtka piatka soboty nedele po ut st št pi so ne január február
        marec apríl máj jún júl august september október november december januára
        februára marca apríla mája júna júla augusta septembra októbra novembra decembra
        januári februári marci apríli máji júni júli auguste septembri októbri novembri
        decembri
        ",
    places: "
        bratislava košice žilina nitra prešov banská bystrica nové mesto nad váhom spišská
        nová stará vysoké horný dolný kraj veľký malý
        ",
    openers: &[
        "on",
        "ona",
        "ono",
        "oni",
        "to",
        "ten",
        "tá",
        "tí",
        "tie",
        "tento",
        "táto",
        "títo",
        "ale",
        "avšak",
        "však",
        "no",
        "a",
        "aj",
        "preto",
        "teda",
        "navyše",
        "okrem toho",
        "tiež",
        "takisto",
        "zároveň",
        "napriek tomu",
        "namiesto toho",
        "medzitým",
        "naopak",
        "v dôsledku toho",
        "následne",
        "potom",
        "tak",
        "napríklad",
        "pritom",
    ],
    ..Profile::PLAIN
};
