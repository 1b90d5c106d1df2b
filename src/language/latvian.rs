//! Latvian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "lv",
    ordinal_dot: true,
    function_share: 0.23,
    letters: "āčēģīķļņšūž",
    stop_words: "
        un bet taču tomēr vai jeb ne nedz nekā ka ja lai gan kaut kad kamēr tiklīdz jo
        tāpēc tādēļ tādējādi tāpat arī ir tātad kā it nevis savukārt turklāt turpretim nav
        nebija nebūs nebūtu neviens nevienu neviena nevienam nevienā nekas neko nekam
        nekad nekur nekāds nekāda nekādu nekādi nevar nevarēja nē tikai vien vienīgi pat
        jau vēl tieši gandrīz varbūt laikam droši diez diemžēl taisni tak nu lūk gluži es
        manis mani man manī tu tevis tevi tev tevī viņš viņa viņam viņu viņā viņai viņas
        mēs mūsu mums mūs mūsos jūs jūsu jums jūsos viņi viņiem viņus viņām viņos viņās
        sevis sev sevi sevī pats pati paši pašas paša pašam pašu pašiem pašos pašā mans
        mana manas manu manam manai manā manos tavs tava tavi tavu savs sava savi savas
        savu savam savai savā savos savās saviem savām savus šis šī šie šīs šo šim šai
        šajā šinī šiem šīm šos šajos šajās tas tā tie tās to tam tai tajā tanī tiem tām
        tos tajos tajās šāds šāda šādi šādas šādu šādam šādā šādos šādiem tāds tāda tādi
        tādas tādu tādam tādā tādos tādiem viss visa visi visas visu visam visai visā
        visiem visām visus visos visās kas ko kam kurš kura kuri kuras kuru kuram kurai
        kurā kuriem kurām kurus kuros kurās kāds kāda kādi kādas kādu kādam kādai kādā
        kādiem kādos dažs daža daži dažas dažu dažiem dažām dažos dažādi katrs katra katru
        katram katrā katrai ikviens ikviena ikvienu ikvienam cits cita citi citas citu
        citam citā citiem citām citos jebkurš jebkura jebkuru jebkurā jebkas otrs otra
        otru cik daudz daudzi daudzas daudzu daudziem daudzos maz mazliet vairāk mazāk
        vairāki vairākas vairāku vairākiem vairākām vairākos vairākās vairākus vairākums
        vairums vairumā tik tikpat abi abas abu abiem abās abos kur kurp kāpēc kādēļ šeit
        te tur šurp turp visur vienmēr reizēm dažreiz bieži parasti tagad šobrīd pašlaik
        šodien vakar rīt tad pēc vēlāk agrāk iepriekš atkal drīz nesen joprojām pastāvīgi
        toreiz tolaik līdz drīzumā tikmēr nupat ļoti pārāk diezgan pavisam pilnīgi
        aptuveni apmēram ap īpaši galvenokārt visvairāk vismaz vienkārši daļēji piemēram
        protams patiesi tiešām beidzot pretēji vietā proti respektīvi tostarp no uz ar bez
        pie par pa starp pirms priekš virs zem aiz pār caur gar pret kopš dēļ labad apkārt
        blakus cauri pateicoties saskaņā atbilstoši sakarā attiecībā iekš ārpus laikā tuvu
        līdztekus būt esmu esi esam esat biju biji bija bijām bijāt būšu būsi būs būsim
        būsiet būtu esot bijis bijusi bijuši bijušas esošs tikt tiek tika tiks tiktu ticis
        tikusi kļuva kļūt varu vari var varam varat varēja varēs varētu varēt drīkst
        drīkstēja vajag vajadzēja vajadzētu nepieciešams jābūt nākas nācās grib gribēja
        vēlas saka sacīja teica teikt stāsta stāstīja norāda norādīja uzsvēra piebilda
        skaidroja paziņoja pastāstīja viens viena vienu vienam vienas vieni vienā vienai
        divi divas divu diviem divām divos trīs triju trim četri četras četru četriem
        pieci piecas piecu pieciem seši sešas sešu septiņi septiņas septiņu astoņi astoņas
        astoņu deviņi deviņas deviņu desmit
        ",
    leading: "
        doc akad inž ģen plkv sv piem t.i t.s t.sk sk sal lat vāc kr fr red sast tulk vec
        izd
        ",
    either: "tūkst mljrd mljd g",
    numbered: "att tab tālr plkst sēj apm",
    trailing: "
        utt u.c u.tml tml gs lpp g.t.t p.m.ē m.ē janv febr apr jūn jūl aug sept okt nov
        dec milj mlrd
        ",
    links: &[
        "lasi arī",
        "lasiet arī",
        "lasīt arī",
        "lasi vairāk",
        "lasīt vairāk",
        "lasīt tālāk",
        "skaties arī",
        "skatiet arī",
        "skatīt arī",
        "skaties video",
        "saistītie raksti",
        "vairāk par tēmu",
    ],
    labels: &[
        "foto",
        "fotogrāfija",
        "attēls",
        "video",
        "ilustratīvs foto",
        "avots",
        "autors",
        "autori",
        "redaktors",
        "saturs rādītājs",
        "satura rādītājs",
        "reklāma",
        "dalīties",
        "dalies",
        "birkas",
        "atslēgvārdi",
        "komentāri",
        "atsauces",
        "literatūra",
        "piezīmes",
        "ārējās saites",
        "abonēt",
        "abonē",
        "visas tiesības aizsargātas",
        "autortiesības",
    ],
    notices: &[
        "šis raksts pirmo reizi",
        "raksts pirmo reizi publicēts",
        "šis raksts sākotnēji",
        "raksts sākotnēji publicēts",
        "abonējiet mūsu",
        "abonē mūsu",
        "pieraksties jaunumiem",
        "pierakstieties jaunumiem",
        "piesakies jaunumiem",
        "piesakieties jaunumu",
        "seko mums",
        "sekojiet mums",
        "pievienojies mūsu",
        "pievienojieties mūsu",
        "lejupielādē mūsu",
        "lejupielādē lietotni",
        "lejupielādējiet lietotni",
        "mēs izmantojam sīkdatnes",
        "mēs izmantojam sīkfailus",
        "šī vietne izmanto sīkdatnes",
        "šajā vietnē tiek izmantotas",
        "šī tīmekļa vietne izmanto",
        "vietne izmanto sīkdatnes",
        "turpinot lietot šo",
        "izmantojot šo vietni",
        "reģistrējoties jūs",
        "visas tiesības aizsargātas",
        "visas tiesības paturētas",
        "autortiesības ©",
        "aizliegts kopēt",
        "pārpublicēt aizliegts",
        "dalies ar rakstu",
        "dalies ar šo",
        "dalieties ar šo",
        "dalīties ar rakstu",
        "pievienot komentāru",
        "pievieno komentāru",
        "raksti komentāru",
        "atstājiet komentāru",
        "reklāma.",
        "raksts turpinās",
        "turpinājums pēc reklāmas",
        "atslēgvārdi:",
        "atslēgas vārdi:",
        "labojums:",
        "precizējums:",
        "redakcijas piezīme:",
        "redaktora piezīme:",
        "pēdējo reizi atjaunots:",
        "atjaunots:",
        "publicēts:",
        "… palīdzēja sagatavot šo rakstu",
        "… piedalījās raksta tapšanā",
        "jums atlikuši … bezmaksas raksti",
        "jau esat abonents",
        "jau esi abonents",
        "pāriet uz saturu.",
        "pāriet uz galveno saturu.",
        "doties uz saturu.",
        "sākums.",
        "sākumlapa.",
        "izvēlne.",
        "meklēt.",
        "meklēšana.",
        "ienākt.",
        "pieslēgties.",
        "reģistrēties.",
        "uz augšu.",
        "lasītākie.",
        "jaunākās ziņas.",
        "kontakti.",
        "ziņas un zvani ir pilnībā šifrēti",
        "šī ziņa tika dzēsta.",
        "… pievienojās, izmantojot uzaicinājuma saiti",
        "bez redakcijas atļaujas",
        "pārpublicēšana aizliegta",
        "pārpublicēšana bez",
        "seko līdzi jaunumiem",
        "šī lapa pēdējo reizi labota",
        "šī lapa pēdējoreiz labota",
        "šajā lapā pēdējās izmaiņas",
        "teksts ir pieejams saskaņā ar",
        "teksts pieejams saskaņā ar",
        "šim rakstam ir nepieciešamas",
        "šajā rakstā ir pārāk maz",
        "lūdzu, palīdzi uzlabot šo rakstu",
        "par citām nozīmēm skatīt",
        "meklēt šajā tēmā",
        "šis e-pasts var saturēt konfidenciālu",
        "šī vēstule var saturēt konfidenciālu",
        "šis ziņojums var saturēt konfidenciālu",
        "ja jūs neesat šīs vēstules adresāts",
        "ja jūs neesat paredzētais saņēmējs",
        "ja neesat šīs vēstules adresāts",
        "ja neesat paredzētais saņēmējs",
        "pirms izdrukāt šo",
        "padomājiet par vidi, pirms",
        "savus iestatījumus varat mainīt",
        "jūs varat mainīt savus iestatījumus",
        "jūs jebkurā laikā varat atteikties",
        "jau ir konts.",
        "jums jau ir konts.",
        "vai jums jau ir konts.",
        "ja jums jau ir konts",
        "atradi kļūdu.",
        "pamanīji kļūdu.",
        "pamanījāt kļūdu.",
        "ievēroji kļūdu.",
        "neviens ārpus šīs sarunas",
        "bezmaksas piegāde “…”",
        "paldies par atsauksmi",
        "paldies.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "abonē",
        "abonējiet",
        "sekojiet",
        "pievienojies",
        "klikšķini",
        "sazinies",
        "sazinieties",
        "paldies, ka",
        "paldies par lasīšanu",
        "dalies",
        "nepalaid garām",
        "vairāk informācijas",
        "papildu informācija",
        "raksti mums",
        "seko mums",
        "apmeklē mūsu",
        "lejupielādē lietotni",
        "pēdējo reizi laboja",
        "pēdējo reizi rediģēja",
    ],
    credits: &[
        "foto –",
        "fotogrāfija:",
        "attēls:",
        "foto/",
        "ilustrācija:",
        "publicitātes foto",
        "ekrānuzņēmums.",
    ],
    references: &[
        "literatūra",
        "atsauces",
        "avoti",
        "izmantotā literatūra",
        "bibliogrāfija",
        "literatūras saraksts",
        "piezīmes",
    ],
    wrote: &["… rakstīja:", "… raksta:", "… uzrakstīja:"],
    calendar: "
        pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien
        otrdien trešdien ceturtdien piektdien sestdien svētdien pirmdienas otrdienas
        trešdienas ceturtdienas piektdienas sestdienas svētdienas janvāris februāris marts
        aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris
        janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī
        novembrī decembrī janvāra februāra marta aprīļa maija jūnija jūlija augusta
        septembra oktobra novembra decembra
        ",
    places: "
        rīga daugavpils liepāja jelgava jūrmala ventspils vecā jaunā lielā mazā novads
        pilsēta
        ",
    openers: &[
        "viņš",
        "viņa",
        "viņi",
        "viņas",
        "tas",
        "tā",
        "tie",
        "tās",
        "šis",
        "šī",
        "šie",
        "šīs",
        "šāds",
        "šāda",
        "bet",
        "taču",
        "tomēr",
        "un",
        "tāpēc",
        "tādēļ",
        "tādējādi",
        "turklāt",
        "arī",
        "tāpat",
        "savukārt",
        "tā vietā",
        "tikmēr",
        "turpretim",
        "pēc tam",
        "vēlāk",
        "tad",
        "rezultātā",
        "līdz ar to",
        "piemēram",
        "neraugoties uz to",
    ],
    ..Profile::PLAIN
};
