//! Lithuanian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "lt",
    function_share: 0.23,
    letters: "ąčęėįšųūž",
    stop_words: "
        ir o bet tačiau arba ar ba bei nei nebent kad jog jei jeigu jeib nors kol kai kaip
        lyg tarsi nes kadangi todėl dėl to tad taigi taip pat irgi užtat vis dėlto tik
        tiktai vien vos net netgi juk gi gal galbūt turbūt matyt ne nėra nebuvo nebus
        nebėra nebe niekas nieko niekam nieku niekada niekur niekaip joks jokia jokio
        jokios jokių jokį jokią negali negalima neturi aš manęs man mane manimi manyje tu
        tavęs tau tave tavimi jis jo jam jį juo jame ji jos jai ją ja joje mes mūsų mums
        mus mumis jūs jūsų jums jus jumis jie jų jiems juos jais juose jas joms jomis jose
        savo savęs sau save savimi savyje pats pati patys pačios paties pačiam patį pačią
        pačių patiems mano tavo šis ši šie šios šio šiam šį šia šią šiuo šiame šioje šiai
        šių šiems šiuos šiomis šioms šiuose šiose šiais tas ta tie tos tam tą tuo tame
        toje tai tų tiems tuos tais tomis toms tuose tose anas ana anie anos ano toks
        tokia tokie tokios tokio tokiam tokį tokią tokiu tokių tokiems tokius tokiais
        tokiomis šitas šita šitie šitos šito šitą visas visa visi visos viso visam visą
        visų visiems visus visais visame visoje visose visuose visai viskas visko viską
        kas ko kam ką kuo kame kieno kuris kuri kurie kurios kurio kuriam kurį kurią
        kuriuo kuria kuriame kurioje kurių kuriems kuriuos kurias kuriais kuriomis kuriose
        kuriuose koks kokia kokie kokios kokio kokį kokią kokių kokius kažkas kažkoks
        kažko kažin kažkur kiekvienas kiekviena kiekvieno kiekvienos kiekvieną kitas kita
        kiti kitos kito kitam kitą kitų kitiems kitus kitais kitoje kitame kitose tikras
        tikra tikri kiek keli kelis kelių kelios kelias keletas keletą daug daugelis
        daugelio daugelį daugeliui mažai truputį daugiau mažiau dauguma daugumos daugumą
        tiek abu abi abiejų abiem kur iš kodėl kada kuomet kaipgi čia ten visur kažkada
        visada visuomet kartais dažnai paprastai dabar šiandien vakar rytoj jau dar paskui
        po tada tuomet vėliau anksčiau prieš vėl greitai neseniai iki šiol nuolat tebėra
        metu netrukus tuoj tuojau labai per pernelyg gana visiškai beveik maždaug apie
        ypač daugiausia labiau labiausiai mažiausiai tiesiog bent šiek pavyzdžiui be beje
        žinoma pagaliau galiausiai priešingai vietoj atvirkščiai pasak anot teigimu deja į
        su ant prie už nuo pas pro tarp aplink link pagal virš šalia tarpu palei anapus
        vietoje dėka nepaisant ligi lig kartu tarpe viduje būti esu esi yra esame esate
        buvau buvai buvo buvome buvote būdavo būsiu būsi bus būsime būsite būčiau būtų
        būtume būtumėte būk būdamas būdama būdami buvęs buvusi buvę esant esantis esanti
        esą galiu gali galime galite galėjo galėti galės galėtų galima galėdamas turiu
        turi turime turite turėjo turėti turės turėtų reikia reikėjo reikės reikėtų
        privalo norėti nori norėjo tapo tampa sakė sako sakyti teigė teigia teigti pasakė
        pasakojo pridūrė pabrėžė pažymėjo pranešė praneša vienas viena vieno vienos vienam
        vieną vienu du dvi dviejų dviem trys trijų tris trims trimis keturi keturios
        keturių keturis penki penkios penkių penkis šeši šešios šešių septyni septynios
        septynių aštuoni aštuonios aštuonių devyni devynios devynių dešimt dešimties te
        tegu tegul štai antai būtent va
        ",
    leading: "
        doc habil akad inž plk mjr kpt ltn šv kun vysk kard gerb vad vyr pvz t.y žr plg
        vert sud red pad dir angl lot lenk rus vok pranc liet gr
        ",
    either: "pr tūkst trln m",
    numbered: "psl pav tel kab str sk tom lent",
    trailing: "
        pan kt t.t t.p proc val min mėn sav kv pr.kr saus vas kov bal geg birž liep rugp
        rugs spal lapkr gruod mln mlrd
        ",
    links: &[
        "skaitykite taip pat",
        "skaityti daugiau",
        "skaitykite daugiau",
        "taip pat skaitykite",
        "plačiau skaitykite",
        "daugiau skaitykite",
        "taip pat žiūrėkite",
        "žiūrėkite taip pat",
        "susiję straipsniai",
        "daugiau šia tema",
        "žiūrėti video",
    ],
    labels: &[
        "nuotrauka",
        "nuotr",
        "foto",
        "vaizdo įrašas",
        "video",
        "šaltinis",
        "šaltiniai",
        "autorius",
        "autoriai",
        "redaktorius",
        "turinys",
        "reklama",
        "dalintis",
        "dalinkitės",
        "pasidalinti",
        "žymos",
        "raktažodžiai",
        "komentarai",
        "literatūra",
        "išnašos",
        "nuorodos",
        "išorinės nuorodos",
        "prenumeruoti",
        "prenumeruokite",
        "visos teisės saugomos",
    ],
    notices: &[
        "šis straipsnis pirmą kartą",
        "straipsnis pirmą kartą publikuotas",
        "straipsnis pirmą kartą paskelbtas",
        "šis tekstas pirmą kartą",
        "prenumeruokite mūsų",
        "prenumeruok mūsų",
        "prenumeruokite naujienlaiškį",
        "užsiprenumeruokite",
        "sekite mus",
        "sek mus",
        "sekite naujienas",
        "prisijunkite prie mūsų",
        "prisijunk prie mūsų",
        "prisijunkite prie diskusijos",
        "atsisiųskite mūsų",
        "atsisiųskite programėlę",
        "atsisiųsk programėlę",
        "mes naudojame slapukus",
        "naudojame slapukus",
        "šioje svetainėje naudojami slapukai",
        "ši svetainė naudoja slapukus",
        "svetainėje naudojami slapukai",
        "naudodamiesi šia svetaine",
        "toliau naršydami",
        "registruodamiesi jūs",
        "visos teisės saugomos",
        "visos teisės ginamos",
        "autorių teisės ©",
        "draudžiama kopijuoti",
        "draudžiama platinti",
        "kopijuoti, platinti",
        "dalinkitės straipsniu",
        "pasidalinkite šiuo",
        "pasidalinkite straipsniu",
        "dalintis straipsniu",
        "rašyti komentarą",
        "rašykite komentarą",
        "palikite komentarą",
        "komentuoti.",
        "reklama.",
        "straipsnis tęsiamas",
        "tęsinys po reklamos",
        "raktiniai žodžiai:",
        "raktažodžiai:",
        "pataisymas:",
        "patikslinimas:",
        "redakcijos pastaba:",
        "redaktoriaus pastaba:",
        "paskutinį kartą atnaujinta:",
        "atnaujinta:",
        "paskelbta:",
        "… prisidėjo prie šio straipsnio",
        "jums liko … nemokami straipsniai",
        "jau prenumeruojate",
        "pereiti prie turinio.",
        "pereiti į turinį.",
        "eiti prie turinio.",
        "pradžia.",
        "pagrindinis.",
        "titulinis.",
        "meniu.",
        "paieška.",
        "ieškoti.",
        "prisijungti.",
        "registruotis.",
        "į viršų.",
        "skaitomiausi.",
        "populiariausi.",
        "naujausi.",
        "naujienos.",
        "kontaktai.",
        "žinutės ir skambučiai visapusiškai užšifruoti",
        "ši žinutė ištrinta.",
        "… prisijungė naudodamas kvietimo nuorodą",
        "be redakcijos sutikimo",
        "be raštiško sutikimo",
        "šis puslapis paskutinį kartą keistas",
        "šis puslapis paskutinį kartą redaguotas",
        "paskutinį kartą šis puslapis keistas",
        "tekstas pateikiamas pagal",
        "tekstas prieinamas pagal",
        "šiam straipsniui ar jo daliai",
        "šiame straipsnyje trūksta",
        "šiam straipsniui reikia",
        "padėkite pagerinti šį straipsnį",
        "kitos reikšmės –",
        "paskutinį kartą redagavo … iš viso",
        "ieškoti šioje temoje",
        "šiame laiške gali būti konfidencialios",
        "šiame laiške gali būti konfidenciali",
        "šis el. laiškas gali",
        "šioje žinutėje gali būti konfidencialios",
        "jei nesate šio laiško adresatas",
        "jeigu nesate šio laiško adresatas",
        "jei jūs nesate šio laiško adresatas",
        "jei jūs nesate šio laiško gavėjas",
        "jei gavote šį laišką per klaidą",
        "prieš spausdindami šį laišką",
        "pagalvokite apie aplinką prieš",
        "savo nustatymus galite bet kada",
        "galite bet kada pakeisti savo",
        "galite bet kada atsisakyti prenumeratos",
        "jau turite paskyrą.",
        "jau turi paskyrą.",
        "jei jau turite paskyrą",
        "radote klaidą.",
        "pastebėjote klaidą.",
        "radai klaidą.",
        "pastebėjote klaidą tekste",
        "niekas už šio pokalbio ribų",
        "nemokamas pristatymas “…”",
        "ačiū už atsiliepimą",
        "dėkojame už atsiliepimą",
        "ačiū.",
        "dėkoju.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "prenumeruokite",
        "sekite",
        "prisijunkite",
        "atsisiųskite",
        "spauskite",
        "spustelėkite",
        "aplankykite",
        "susisiekite",
        "ačiū, kad skaitote",
        "dėkojame, kad",
        "dalinkitės",
        "nepraleiskite",
        "daugiau informacijos",
        "rašykite mums",
        "paskutinį kartą redagavo",
    ],
    credits: &[
        "nuotrauka:",
        "nuotr.:",
        "nuotraukos:",
        "nuotr. aut.",
        "nuotraukos autorius",
        "iliustracija:",
        "asociatyvi nuotr.",
        "asmeninio archyvo nuotr.",
    ],
    references: &[
        "literatūra",
        "šaltiniai",
        "naudota literatūra",
        "literatūros sąrašas",
        "nuorodos",
        "bibliografija",
        "išnašos",
    ],
    wrote: &["… rašė:", "… parašė:", "… rašo:"],
    calendar: "
        pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis
        sekmadienis pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį
        sekmadienį sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis
        spalis lapkritis gruodis sausio vasario kovo balandžio gegužės birželio liepos
        rugpjūčio rugsėjo spalio lapkričio gruodžio sausį vasarį kovą balandį gegužę
        birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį
        ",
    places: "
        kaunas klaipėda šiauliai panevėžys naujoji senoji didžioji mažoji rajonas miestas
        ",
    openers: &[
        "jis",
        "ji",
        "jie",
        "jos",
        "tai",
        "šis",
        "ši",
        "šie",
        "šios",
        "tas",
        "ta",
        "tie",
        "toks",
        "bet",
        "tačiau",
        "o",
        "ir",
        "todėl",
        "taigi",
        "tad",
        "dėl to",
        "be to",
        "taip pat",
        "vis dėlto",
        "vietoj to",
        "tuo tarpu",
        "tuo metu",
        "priešingai",
        "po to",
        "vėliau",
        "tada",
        "tuomet",
        "taip",
        "pavyzdžiui",
        "nepaisant to",
    ],
    ..Profile::PLAIN
};
