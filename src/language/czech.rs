//! Czech. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "cs",
    ordinal_dot: true,
    function_share: 0.33,
    letters: "áčďéěíňóřšťúůýž",
    stop_words: "
        a i ani nebo či anebo ale avšak však jenže nýbrž proto tedy tudíž totiž neboť
        protože poněvadž jelikož že aby kdyby jestli jestliže pokud zda zdali když až
        jakmile než ačkoli ačkoliv přestože třebaže ač zatímco dokud jako jak tak také
        taktéž též rovněž sice jednak ne není nejsou nejsem nebyl nebyla nebylo nebyli
        nebyly nebude nebudou nemá nemají nemůže nemohou nic ničeho ničemu nikdo nikoho
        nikomu nikdy nikde nikam nijak žádný žádná žádné žádného žádnou žádných nikoli
        nikoliv ať kéž snad asi možná prý vždyť přece jen jenom pouze právě zrovna už již
        ještě dokonce téměř skoro teprve já mě mne mně mi mnou ty tě tebe ti tobě tebou on
        jeho ho jej mu jemu něho něj němu něm jím ním ona ji jí ní ono my nás nám námi vy
        vás vám vámi oni ony je jich jim jimi nich nim nimi ně se si sebe sobě sebou můj
        má mé moje mou mého mému mým mých mými moji tvůj tvá tvé tvoje tvého tvých náš
        naše našeho naší našemu naším naši našich našim našimi váš vaše vašeho vaší vašemu
        vaším vaši vašich vašim její jejího jejímu jejím jejich svůj svá své svoje svou
        svého svému svým svých svými svoji ten ta to té toho tomu tom tím tu tou těch těm
        těmi tento tato toto tito tyto této tohoto tomuto tomto tímto tuto touto těchto
        těmto těmito onen oné onoho oněch takový taková takové takového takovou takovým
        takových takoví sám sama samo sami samy samotný samotná samotné tentýž stejný
        stejně všechen všechna všechno všichni všechny vše všeho všemu všem vším vší všech
        všemi veškerý veškeré celý celá celé celého celou celých kdo koho komu kým kom co
        čeho čemu čím čem čí který která které kteří kterého kterému kterém kterým kterou
        kterých kterými jaký jaká jaké jakého jakou jakým jakých jací jenž jež jehož jejíž
        jejichž jíž němuž níž nichž nimiž někdo někoho někomu něco něčeho některý některá
        některé někteří některých některým některého nějaký nějaká nějaké nějakého nějakou
        nějakých každý každá každé každého každému každou každým jiný jiná jiné jiného
        jinou jiným jiných jiní ostatní další dalšího dalších dalším druhý druhá druhé
        kolik několik několika mnoho mnoha málo trochu více víc méně většina většinu
        většiny tolik hodně dost oba obě obou kde kam odkud kudy proč kdy tady zde tam sem
        odtud odtamtud všude někde vždy vždycky někdy občas často obvykle nyní teď dnes
        včera zítra pak potom poté tehdy později dříve předtím znovu opět zase brzy
        nedávno dosud zatím stále pořád mezitím velmi velice příliš docela zcela úplně
        zhruba přibližně zejména hlavně především spíše spíš nejvíce prostě například
        navíc kromě ovšem ostatně samozřejmě skutečně opravdu konečně vlastně přitom
        naopak takže přičemž v ve z ze do od ode u o po pod pode nad nade před přede při
        přes za pro bez beze na s k ke ku mezi podle proti vůči oproti namísto kolem okolo
        vedle podél mimo uvnitř vně díky kvůli vzhledem ohledně včetně během skrz skrze
        prostřednictvím napříč dle být jsem jsi jste jsme jsou byl byla bylo byli byly
        budu budeš bude budeme budete budou buď bych bys by bychom byste byv jsouc mám máš
        máme máte mají měl měla mělo měli měly mít mohu můžu můžeš může můžeme můžete
        mohou můžou mohl mohla mohlo mohli mohly moct musím musí musíme musel musela
        muselo museli lze nelze smí chce chtějí chci chtěl chtěla chtěli třeba stal stala
        stalo stali řekl řekla řekli říká říkají uvedl uvedla uvádí dodal dodala sdělil
        sdělila sdělili podotkl doplnil jeden jedna jedno jednoho jedné jednu jedním
        jednou dva dvě dvou dvěma dvoje tři tří třem třemi čtyři čtyř čtyřem pět pěti šest
        šesti sedm sedmi osm osmi devět devíti deset deseti
        ",
    leading: "
        doc mgr bc mudr judr phdr rndr mvdr thdr paeddr mga arch plk pplk mjr kpt npor por
        prap sv ul náb např tzv tj t.j tzn resp popř příp mj zvl srov angl lat fr rus řec
        nám př
        ",
    either: "tř",
    numbered: "str čís obr tab odst čl kap roč tel písm vyd sb",
    trailing: "
        atd apod aj s.r.o spol a.s csc drsc ph.d phd st ml hod min př.n.l n.l lž lžič
        sek tis mil mld
        ",
    links: &[
        "čtěte také",
        "čtěte též",
        "čtěte dále",
        "číst dále",
        "přečtěte si",
        "více čtěte",
        "více zde",
        "viz také",
        "podívejte se",
        "sledujte také",
        "související články",
        "mohlo by vás zajímat",
    ],
    labels: &[
        "foto",
        "fotogalerie",
        "video",
        "ilustrační foto",
        "zdroj",
        "autor",
        "autoři",
        "redaktor",
        "redakce",
        "obsah",
        "reklama",
        "inzerce",
        "sdílet",
        "sdílejte",
        "štítky",
        "komentáře",
        "diskuse",
        "reference",
        "literatura",
        "poznámky",
        "externí odkazy",
        "odebírat",
        "autorská práva",
        "všechna práva vyhrazena",
    ],
    notices: &[
        "tento článek byl poprvé",
        "tento článek byl původně",
        "článek byl původně publikován",
        "text byl původně publikován",
        "článek původně vyšel",
        "přihlaste se k odběru",
        "přihlaste se k newsletteru",
        "odebírejte náš",
        "odebírejte newsletter",
        "sledujte nás na",
        "připojte se k nám",
        "přidejte se k nám",
        "přidejte se k naší",
        "stáhněte si aplikaci",
        "stáhněte si naši",
        "používáme cookies",
        "používáme soubory cookie",
        "tento web používá",
        "tyto stránky používají cookies",
        "tato stránka používá cookies",
        "používáním tohoto webu",
        "používáním těchto stránek",
        "registrací souhlasíte",
        "odesláním souhlasíte",
        "všechna práva vyhrazena",
        "autorská práva ©",
        "publikování nebo další šíření",
        "šíření obsahu",
        "kopírování obsahu",
        "sdílejte článek",
        "sdílet článek",
        "sdílejte na",
        "sdílejte tento",
        "napište komentář",
        "přidejte komentář",
        "přidat komentář",
        "vstoupit do diskuse",
        "diskutujte",
        "pokračování článku",
        "článek pokračuje",
        "reklama.",
        "inzerce.",
        "klíčová slova:",
        "oprava:",
        "omluva:",
        "poznámka redakce:",
        "poznámka autora:",
        "aktualizováno:",
        "naposledy aktualizováno:",
        "publikováno:",
        "citujte jako:",
        "jak citovat",
        "… přispěl k tomuto článku",
        "… přispěla k tomuto článku",
        "zbývá vám … článků zdarma",
        "máte předplatné",
        "již máte předplatné",
        "přejít k obsahu.",
        "přejít na obsah.",
        "přeskočit na obsah.",
        "hlavní stránka.",
        "úvod.",
        "domů.",
        "menu.",
        "hledat.",
        "vyhledávání.",
        "přihlásit se.",
        "přihlášení.",
        "registrace.",
        "nahoru.",
        "zpět nahoru.",
        "nejčtenější.",
        "nejnovější.",
        "kontakty.",
        "zprávy a hovory jsou koncově šifrované",
        "tato zpráva byla smazána.",
        "… se připojil pomocí odkazu",
        "bez souhlasu redakce",
        "bez písemného souhlasu",
        "text původně vyšel na",
        "stránka byla naposledy editována",
        "tato stránka byla naposledy",
        "text je dostupný pod",
        "tento článek není dostatečně ozdrojován",
        "tento článek potřebuje",
        "článek není dostatečně ozdrojován",
        "pomozte prosím wikipedii",
        "můžete pomoci tím, že … článek",
        "další významy jsou uvedeny",
        "o dalších významech",
        "naposledy upravil(a)",
        "naposledy upraveno:",
        "prohledat toto téma",
        "hledat v tomto tématu",
        "… lidem to pomohlo",
        "tento e-mail může obsahovat důvěrné",
        "tento e-mail obsahuje důvěrné",
        "tato zpráva může obsahovat důvěrné",
        "tato zpráva obsahuje důvěrné",
        "tento e-mail a jeho přílohy",
        "tento e-mail a všechny přílohy",
        "tato zpráva a její přílohy",
        "pokud nejste zamýšleným příjemcem",
        "pokud nejste určeným příjemcem",
        "pokud nejste oprávněným příjemcem",
        "nejste-li zamýšleným příjemcem",
        "nejste-li zamýšleným adresátem",
        "pokud jste tento e-mail obdrželi omylem",
        "pokud jste tuto zprávu obdrželi omylem",
        "před vytištěním tohoto e-mailu",
        "svá nastavení můžete kdykoli změnit",
        "nastavení můžete kdykoli změnit",
        "z odběru se můžete kdykoli",
        "svůj souhlas můžete kdykoli",
        "máte již účet.",
        "už máte účet.",
        "máte už účet.",
        "už máš účet.",
        "pokud již máte účet",
        "pokud už máte účet",
        "našli jste chybu.",
        "našli jste v článku chybu.",
        "našli jste chybu v článku",
        "všimli jste si chyby.",
        "nikdo mimo tento chat",
        "doprava zdarma “…”",
        "doprava zdarma od",
        "děkujeme za zpětnou vazbu",
        "děkujeme za vaši zpětnou vazbu",
        "děkujeme za vaše hodnocení",
        "děkuji.",
        "děkujeme.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "přihlaste se",
        "sledujte nás",
        "odebírejte",
        "připojte se",
        "stáhněte si",
        "klikněte",
        "navštivte",
        "kontaktujte",
        "děkujeme za přečtení",
        "děkujeme, že",
        "sdílejte",
        "nenechte si ujít",
        "více informací",
        "pro více informací",
        "napište nám",
        "zvažte dopad na životní prostředí",
    ],
    credits: &[
        "fotografie:",
        "ilustrační foto:",
        "snímek:",
        "foto/",
        "autor fotografie",
        "zdroj fotografie",
        "repro:",
        "se souhlasem",
    ],
    references: &[
        "literatura",
        "použitá literatura",
        "bibliografie",
        "reference",
        "zdroje",
        "seznam literatury",
        "poznámky",
    ],
    wrote: &["… napsal:", "… napsala:", "… píše:", "… napsal(a):"],
    calendar: "
        pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli středy
        čtvrtka pátku soboty po út st čt pá so ne leden únor březen duben květen červen
        červenec srpen září říjen listopad prosinec ledna února března dubna května června
        července srpna října listopadu prosince lednu únoru březnu dubnu květnu červnu
        červenci srpnu říjnu prosinci
        ",
    places: "
        praha praze brno ostrava plzeň hradec králové české budějovice karlovy vary ústí
        nad labem mladá boleslav nové nový město starý stará velké malá horní dolní kraj
        ",
    openers: &[
        "on",
        "ona",
        "ono",
        "oni",
        "to",
        "ten",
        "ta",
        "ti",
        "tento",
        "tato",
        "tito",
        "ale",
        "avšak",
        "však",
        "a",
        "i",
        "proto",
        "tedy",
        "navíc",
        "kromě toho",
        "také",
        "rovněž",
        "přesto",
        "místo toho",
        "mezitím",
        "zároveň",
        "naopak",
        "v důsledku toho",
        "poté",
        "pak",
        "potom",
        "tak",
        "například",
        "přitom",
    ],
    ..Profile::PLAIN
};
