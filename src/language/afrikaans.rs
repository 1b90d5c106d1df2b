//! Afrikaans. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "af",
    function_share: 0.5,
    letters: "áéèêëíîïóôöúûü",
    stop_words: "
        die n dié ek my myne jy jou joune u hy hom sy syne haar hare ons julle hulle hul
        hulself homself haarself myself jouself onsself dit mens self mekaar hierdie
        daardie dít wie wat watter wiens waar waarin waarop waarvan waarmee waardeur
        waarom waarby waarvoor waarna waaraan waaroor waaruit waarheen wanneer hoe hoekom
        hoeveel iemand niemand iets niks niets alles al alle almal ander andere anders elk
        elke elkeen enige enkele sommige baie veel min minder minste meer meeste meestal
        genoeg albei beide verskeie sulke so soveel geen aan af agter by binne binnekant
        bo buite buitekant deur gedurende in langs langsaan met na naby naas om onder
        ondanks op oor per rondom sedert sonder sowel te teen teenoor ten ter tot tussen
        tydens uit van vanaf vanuit vanweë via volgens voor vir weens behalwe namens
        wegens rakende en of maar want dus nog dan as toe terwyl omdat sodat nadat voordat
        totdat alhoewel hoewel tensy mits indien sodra solank asof dat aangesien is was
        wees gewees het had word geword sal sou kan kon moet moes mag mog wil wou laat
        hoef gaan behoort doen gedoen begin bly nie nooit ooit ook reeds tog wel ja nee
        hier daar êrens nêrens oral hierin hierop hiervan hiermee hierdeur hierby hiervoor
        hierna daarin daarop daarvan daarmee daardeur daarom daarby daarvoor daarna
        daaraan daaroor daaruit daarheen hierheen nou nóú altyd dikwels soms steeds
        telkens weer weg terug heeltemal erg bykans byna amper slegs net alleen juis veral
        selfs ongeveer egter bowendien naamlik trouens nietemin desondanks derhalwe
        daarbenewens daarenteen gevolglik verder voorts later eers vroeër opnuut miskien
        dalk eintlik saam intussen inmiddels ewenwel eweneens nogtans nogal taamlik darem
        alreeds pas vandag gister môre eerder sê gesê aldus een twee drie vier vyf ses
        sewe agt nege tien eerste tweede
        ",
    leading: "
        mnr mev mej mejj me drs ds adv past eerw genl brig kol lt.kol maj kapt lt sers
        sersmaj konst insp supt komm burgem st d.w.s dws m.a.w o.a i.v.m t.o.v n.a.v m.b.t
        i.p.v t.w nl ca vgl verw afk afr ned oorspr insl uitsl waarsk ong plm
        ",
    either: "gebr gew edms mjd bv b.v",
    numbered: "nrs bl par afb tab hfst dl uitg tel ver maks",
    trailing: "
        ens enz e.d.m e.a bpk sr vm nm v.m n.m v.c n.c n.chr v.chr asb a.a ibid jan feb
        mrt apr jun jul aug sept sep okt nov des eetl teel sek mil
        ",
    links: &[
        "lees ook",
        "lees meer",
        "lees nog",
        "lees verder",
        "kyk ook",
        "kyk:",
        "kyk hier",
        "sien ook",
        "verwant:",
        "meer oor",
        "luister:",
        "klik hier",
    ],
    labels: &[
        "foto",
        "foto's",
        "beeld",
        "video",
        "bron",
        "bronne",
        "deur",
        "skrywer",
        "redakteur",
        "redaksie",
        "inhoud",
        "inhoudsopgawe",
        "advertensie",
        "deel",
        "deel hierdie artikel",
        "etikette",
        "sleutelwoorde",
        "kommentaar",
        "verwysings",
        "bibliografie",
        "eksterne skakels",
        "nuusbrief",
        "teken in",
        "kopiereg",
    ],
    notices: &[
        "hierdie artikel het oorspronklik",
        "hierdie artikel is oorspronklik",
        "hierdie artikel het eerste",
        "hierdie artikel is eerste",
        "hierdie berig het eerste",
        "teken in op ons",
        "teken in vir ons",
        "skryf in vir ons",
        "volg ons op",
        "volg … op facebook",
        "volg … op whatsapp",
        "sluit aan by ons",
        "sluit by ons aan op",
        "laai ons app af",
        "laai die app af",
        "ons gebruik koekies",
        "hierdie webwerf gebruik koekies",
        "deur hierdie webwerf te gebruik",
        "alle regte voorbehou",
        "kopiereg ©",
        "geen deel van hierdie",
        "mag nie sonder toestemming",
        "deel hierdie artikel",
        "deel hierdie storie",
        "lewer kommentaar",
        "laat 'n kommentaar",
        "los 'n kommentaar",
        "sê jou sê",
        "advertensie.",
        "artikel gaan voort",
        "artikel vervolg onder",
        "sleutelwoorde:",
        "regstelling:",
        "redakteursnota:",
        "nota van die redakteur:",
        "laas opgedateer:",
        "opgedateer:",
        "… het bygedra tot hierdie berig",
        "… het tot hierdie berig bygedra",
        "jy het … gratis artikels",
        "reeds 'n intekenaar",
        "reeds ingeteken",
        "gaan na inhoud.",
        "spring na inhoud.",
        "spring na hoofinhoud.",
        "tuis.",
        "tuisblad.",
        "spyskaart.",
        "kieslys.",
        "soek.",
        "meld aan.",
        "terug na bo.",
        "meer nuus.",
        "privaatheidsbeleid.",
        "boodskappe en oproepe is end-tot-end",
        "hierdie boodskap is geskrap.",
        "… het aangesluit met die groep se uitnodigingskakel",
        "deur in te teken, stem",
        "deur te registreer, stem",
        "hierdie bladsy is laas",
        "die bladsy is laas op",
        "die teks is beskikbaar onder",
        "teks is beskikbaar onder",
        "hierdie artikel benodig",
        "hierdie artikel het meer bronne",
        "help asseblief om hierdie artikel",
        "vir ander betekenisse, sien",
        "vir ander gebruike, sien",
        "laas gewysig deur",
        "hierdie e-pos kan vertroulike",
        "hierdie e-pos bevat vertroulike",
        "hierdie boodskap kan vertroulike",
        "hierdie boodskap bevat vertroulike",
        "indien u nie die bedoelde ontvanger",
        "as u nie die bedoelde ontvanger",
        "as jy nie die bedoelde ontvanger",
        "dink asseblief aan die omgewing voor … druk",
        "dink aan die omgewing voor … druk",
        "jy kan jou instellings enige tyd",
        "u kan u instellings enige tyd",
        "jy kan enige tyd uitteken",
        "het jy reeds 'n rekening.",
        "het jy reeds ’n rekening.",
        "reeds 'n rekening.",
        "reeds ’n rekening.",
        "fout gesien.",
        "het jy 'n fout gesien.",
        "het jy ’n fout gesien.",
        "niemand buite hierdie klets",
        "gratis aflewering “…”",
        "dankie vir jou terugvoer",
        "dankie vir u terugvoer",
        "dankie.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "teken in",
        "volg ons",
        "sluit aan",
        "laai",
        "klik",
        "besoek",
        "kontak ons",
        "dankie dat jy gelees het",
        "dankie vir die lees",
        "vir meer inligting",
        "stuur jou",
        "deel hierdie",
        "moenie … misloop",
    ],
    credits: &["foto deur", "foto's:", "beeld:", "beeld deur", "foto/", "verskaf."],
    references: &["verwysings", "bronnelys", "bibliografie", "literatuurlys", "bronne"],
    wrote: &["… het geskryf:", "… skryf:", "… skryf het:"],
    calendar: "
        Maandag Dinsdag Woensdag Donderdag Vrydag Saterdag Sondag Ma Di Wo Do Vr Sa So
        Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November
        Desember Jan Feb Mrt Apr Jun Jul Aug Sept Sep Okt Nov Des
        ",
    places: "
        kaapstad bloemfontein port-elizabeth suid-afrika stad dorp kaap suid noord wes
        oos-kaap wes-kaap noord-kaap vrystaat
        ",
    openers: &[
        "hy",
        "sy",
        "hulle",
        "hul",
        "haar",
        "dit",
        "hierdie",
        "daardie",
        "dié",
        "sulke",
        "maar",
        "en",
        "of",
        "want",
        "dus",
        "egter",
        "tog",
        "daarom",
        "daardeur",
        "daarbenewens",
        "bowendien",
        "ook",
        "verder",
        "daarna",
        "toe",
        "dan",
        "daarenteen",
        "nietemin",
        "desondanks",
        "intussen",
        "in plaas daarvan",
        "gevolglik",
        "byvoorbeeld",
        "nogtans",
        "so",
    ],
    ..Profile::PLAIN
};
