//! Estonian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "et",
    ordinal_dot: true,
    function_share: 0.2,
    letters: "äõöüšž",
    stop_words: "
        ja ning ega või ehk aga kuid vaid ent et kui kuigi ehkki sest kuna nagu justkui
        otsekui otsegu kas kuni enne pärast seejärel samuti ka ju küll siis siiski ometi
        seega niisiis järelikult seetõttu sellepärast sellegipoolest samas pigem ei mitte
        ära pole polnud poleks ärge ärgu eks miski midagi keegi kedagi kusagil kuskil iial
        kunagi eales ainult üksnes juba veel isegi just peaaegu vist võib olla ilmselt
        kindlasti nimelt lausa alles muudkui mina ma minu mu mind minule mulle minult mult
        minul mul minuga minust minus sina sa sinu su sind sulle sult sul sinuga sinust
        tema ta teda temale talle temalt talt temal tal temaga temast temas meie me meid
        meile meil meilt meiega meist meis teie te teid teile teil teilt teiega teist
        nemad nad nende neid neile neil neilt nendega nendest neist neis nendel nendele
        nendes ise enda enese end ennast endale endal endaga endast endas enesest oma omad
        omi omas omale iseenda see selle seda sellele sellel sellelt sellega sellest
        selles sellesse selleks sellena sellise sellist selline sellised selliste
        selliseid sellisel sellistes too tolle toda tollal säärane niisugune niisuguse
        niisugust need nood nonde siin seal siia sinna siit sealt säält sama samad samal
        samu kes kelle keda kellele kellel kellelt kellega kellest mis mille mida millele
        millel millelt millega millest milles milleks missugune milline millise millist
        millised kumb kumma mõni mõne mõnda mõned mõnede mõnes mõnel mingi mingit
        mingisugune igaüks igaühe iga igal igas igat kõik kõige kõiki kõigi kõigil kõigile
        kõigis kõigist kõikide kogu terve muu muud muude muid muul muuks muuhulgas teine
        teise teised teiste teisi teisel teises teisele teisest mõlemad mõlema mõlemat
        kumbki palju paljud paljude paljusid paljudes vähe natuke veidi rohkem vähem enam
        enamik enamiku enamikku enamasti mitu mitme mitut mitmed mitmete mitmeid mitmes
        mitmel niipalju nii küllalt üsna kus kuhu kust millal miks kuidas mistõttu pool
        alati mõnikord vahel tihti sageli tavaliselt nüüd praegu täna eile homme hiljem
        varem ennem jälle taas uuesti varsti hiljuti seni siiani pidevalt endiselt
        parajasti äsja vahepeal peagi sel ajal väga liiga täiesti täitsa päris umbes
        ligikaudu eriti peamiselt eelkõige vähemalt lihtsalt natukene näiteks lisaks
        muidugi tõesti lõpuks tegelikult vastupidi asemel hoopis muide sealhulgas
        kusjuures omakorda all alla alt peal peale pealt ees ette eest taga taha tagant
        juures juurde juurest vahele vahelt kohta kohal kohale kohalt sees sisse seest
        väljas välja väljast üle läbi ümber mööda vastu poole poolt kõrval kõrvale ilma
        koos jaoks tõttu järgi järele järel suhtes kaudu abil vaatamata hoolimata alates
        jooksul seoses tänu vastavalt keskel hulgas seas äärde ääres eesotsas puhul olema
        olen oled on oleme olete olin olid oli olime olite olnud oleks oleksin oleksid
        olevat olev oleva olevad olles olgu võin võid võime võite võivad võis võisid võiks
        võiksid võinud pean pead peab peame peate peavad pidi pidid peaks peaksid pidanud
        tuleb tuli tuleks saab saan saame saavad sai said saaks saanud saada tohib tohi
        tahab tahan tahavad tahtis sooviks vaja tarvis jäi jääb ütles ütleb ütlesid
        ütlevad öelnud sõnas sõnul lisas rääkis märkis teatas selgitas väitis kinnitas
        nentis üks ühe üht ühte ühed ühel ühes ühest kaks kahe kaht kahte kolm kolme neli
        nelja viis viie viit kuus kuue kuut seitse seitsme kaheksa üheksa kümme kümne
        kümmet
        ",
    leading: "
        prl mag ins kol ltn kpt mjr nt näit st s.t vt vrd sh nn snd sünd ingl ld sks pr vn
        lad toim koost tlk
        ",
    either: "tuh a",
    numbered: "joon lk lg tel kd tn mnt pst pkt jn",
    trailing: "
        jne jm jms jmt jpt vm vms e.m.a m.a.j ekr pkr jaan veebr apr aug sept okt nov
        dets mln mld mlrd
        ",
    links: &[
        "loe ka",
        "loe lisaks",
        "loe veel",
        "loe edasi",
        "loe rohkem",
        "loe lähemalt",
        "vaata ka",
        "vaata lisaks",
        "vaata videot",
        "vaata galeriid",
        "seotud artiklid",
        "seotud lood",
    ],
    labels: &[
        "foto",
        "pilt",
        "video",
        "illustratsioon",
        "allikas",
        "autor",
        "autorid",
        "toimetaja",
        "toimetas",
        "reporter",
        "sisukord",
        "sisu",
        "reklaam",
        "sisuturundus",
        "jaga",
        "märksõnad",
        "sildid",
        "kommentaarid",
        "viited",
        "kirjandus",
        "märkused",
        "välislingid",
        "telli",
        "kõik õigused kaitstud",
        "autoriõigus",
    ],
    notices: &[
        "artikkel ilmus esmakordselt",
        "see artikkel ilmus",
        "see lugu ilmus",
        "artikkel on esmakordselt avaldatud",
        "lugu ilmus algselt",
        "telli meie uudiskiri",
        "telli uudiskiri",
        "liitu uudiskirjaga",
        "liitu meie uudiskirjaga",
        "jälgi meid",
        "liitu meiega",
        "liitu meie",
        "laadi alla meie",
        "laadi alla äpp",
        "lae alla",
        "kasutame küpsiseid",
        "me kasutame küpsiseid",
        "see veebileht kasutab küpsiseid",
        "see leht kasutab küpsiseid",
        "see sait kasutab küpsiseid",
        "meie veebileht kasutab küpsiseid",
        "seda veebilehte kasutades",
        "registreerudes nõustud",
        "kõik õigused kaitstud",
        "autoriõigus ©",
        "materjali kopeerimine",
        "sisu kopeerimine",
        "jaga artiklit",
        "jaga seda",
        "jaga lugu",
        "jaga facebookis",
        "kirjuta kommentaar",
        "lisa kommentaar",
        "jäta kommentaar",
        "artikkel jätkub",
        "lugu jätkub",
        "reklaam.",
        "märksõnad:",
        "võtmesõnad:",
        "parandus:",
        "õiendus:",
        "toimetuse märkus:",
        "toimetaja märkus:",
        "viimati uuendatud:",
        "uuendatud:",
        "avaldatud:",
        "… osales loo koostamisel",
        "… aitas lugu kirjutada",
        "sul on … tasuta artiklit",
        "oled juba tellija",
        "liigu sisu juurde.",
        "liigu põhisisu juurde.",
        "edasi sisu juurde.",
        "avaleht.",
        "esileht.",
        "menüü.",
        "otsi.",
        "otsing.",
        "logi sisse.",
        "registreeru.",
        "tagasi üles.",
        "loetumad.",
        "enim loetud.",
        "viimased uudised.",
        "kontakt.",
        "sõnumid ja kõned on otspunktkrüpteeritud",
        "see sõnum on kustutatud.",
        "… liitus kutselingi kaudu",
        "reprodutseerimine keelatud",
        "ilma loata kopeerimine",
        "kommenteeri artiklit",
        "selle lehekülje viimane muutmine",
        "selle lehekülje viimane muudatus",
        "tekst on kasutatav vastavalt",
        "tekst on saadaval",
        "see artikkel vajab",
        "selles artiklis puuduvad",
        "palun aita artiklit",
        "teiste tähenduste kohta vaata",
        "viimati muutis … muudetud",
        "viimati muudetud:",
        "otsi sellest teemast",
        "see e-kiri võib sisaldada konfidentsiaalset",
        "see kiri võib sisaldada konfidentsiaalset",
        "see sõnum võib sisaldada konfidentsiaalset",
        "kui te ei ole kirja adressaat",
        "kui te ei ole selle kirja adressaat",
        "kui te ei ole sõnumi saaja",
        "kui te ei ole kirja saaja",
        "palun mõelge keskkonnale enne",
        "mõtle keskkonnale enne … printi",
        "enne väljatrükkimist mõelge",
        "võid oma seadeid igal ajal",
        "saate oma seadeid igal ajal",
        "saad oma seadeid igal ajal",
        "on sul juba konto.",
        "kas sul on juba konto.",
        "kui sul on juba konto",
        "leidsid vea.",
        "leidsid artiklist vea",
        "märkasid viga.",
        "keegi väljaspool seda vestlust",
        "tasuta kohaletoimetamine “…”",
        "täname tagasiside eest",
        "aitäh tagasiside eest",
        "tänan.",
        "aitäh.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "telli",
        "liitu",
        "jälgi",
        "laadi",
        "kliki",
        "vajuta",
        "külasta",
        "võta ühendust",
        "aitäh lugemast",
        "täname lugemast",
        "jaga",
        "ära jäta vahele",
        "lisainfo",
        "lisateave",
        "rohkem infot",
    ],
    credits: &[
        "fotod:",
        "pilt:",
        "pildistas:",
        "foto/",
        "illustratsioon:",
        "erakogu.",
        "ekraanitõmmis.",
    ],
    references: &[
        "kirjandus",
        "kasutatud kirjandus",
        "viited",
        "allikad",
        "bibliograafia",
        "viidatud allikad",
    ],
    wrote: &["… kirjutas:", "… kirjutab:", "kirjutas “…”:"],
    calendar: "
        esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev esmaspäeval
        teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuar veebruar
        märts aprill mai juuni juuli august september oktoober november detsember
        jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril
        oktoobril novembril detsembril jaan veebr apr aug sept okt nov dets
        ",
    places: "
        tartu narva pärnu viljandi suur väike uus vana lääne ida põhja lõuna maakond vald
        linn
        ",
    openers: &[
        "ta",
        "tema",
        "nad",
        "nemad",
        "see",
        "need",
        "too",
        "selline",
        "sellised",
        "aga",
        "kuid",
        "ent",
        "ja",
        "ning",
        "seetõttu",
        "sellepärast",
        "seega",
        "niisiis",
        "lisaks",
        "samuti",
        "ka",
        "siiski",
        "samas",
        "selle asemel",
        "samal ajal",
        "vahepeal",
        "vastupidi",
        "pärast seda",
        "seejärel",
        "siis",
        "hiljem",
        "nii",
        "näiteks",
        "selle tulemusena",
        "sellest hoolimata",
    ],
    ..Profile::PLAIN
};
