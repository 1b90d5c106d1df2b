//! Swahili. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "sw",
    function_share: 0.35,
    stop_words: "
        na au ama lakini bali ila walakini ingawa ijapokuwa japo ijapo kwamba kuwa kama
        ikiwa iwapo endapo kwani maana sababu ili hivyo hivi hata pia vile vilevile aidha
        tena basi wala ndipo kisha halafu huku wakati mpaka hadi tangu toka baada kabla
        licha mbali pamoja isipokuwa bila mimi wewe yeye sisi ninyi nyinyi nyie wao mie
        nami nawe naye nasi nanyi nao nayo nalo nacho navyo nazo nako kwangu kwako kwake
        kwetu kwenu kwao mwenyewe wenyewe yenyewe lenyewe chenyewe zenyewe vyenyewe
        binafsi wa ya za la cha vya pa kwa ku mwa mwake kwenye katika ndani nje juu chini
        mbele nyuma kati baina karibu kando hapo wangu wako wake wetu wenu yangu yako yake
        yetu yenu yao zangu zako zake zetu zenu zao langu lako lake letu lenu lao changu
        chako chake chetu chenu chao vyangu vyako vyake vyetu vyenu vyao pangu pake huyu
        hawa huu hii hili haya hiki hizi hapa humu huyo hao huo hiyo hilo hayo hicho hizo
        huko humo yule wale ule ile lile yale kile zile pale kule mle ambaye ambao ambayo
        ambalo ambacho ambavyo ambazo ambapo ambako ambamo nani nini gani ipi yupi wapi
        lipi kipi vipi zipi lini je mbona kwanini ngapi wangapi mangapi vingapi wote yote
        lote chote vyote zote pote kote sote nyote mote yeyote yoyote wowote lolote
        chochote vyovyote zozote popote kokote kila baadhi wengi mengi nyingi vingi kingi
        pengi wachache machache chache vichache wengine mengine nyingine zingine vingine
        kingine lingine ingine mwingine pengine kadhaa mwenye wenye yenye lenye chenye
        vyenye zenye penye ni si sio siyo ndiyo ndio ndiye ndivyo ndilo ndicho ndizo ndiko
        hapana sivyo niko uko yuko tuko mko iko ziko liko kiko viko yupo wapo ipo zipo
        lipo kipo vipo upo nipo tupo yumo wamo imo zimo hakuna hayupo hawapo haipo kuna
        pana mna hamna nina una ana tuna wana ina lina kina vina zina sina huna hana
        hatuna hawana haina halina hazina nilikuwa ulikuwa alikuwa tulikuwa mlikuwa
        walikuwa ilikuwa lilikuwa kilikuwa vilikuwa zilikuwa nimekuwa umekuwa amekuwa
        tumekuwa wamekuwa imekuwa limekuwa kimekuwa vimekuwa zimekuwa nitakuwa utakuwa
        atakuwa tutakuwa watakuwa itakuwa litakuwa kitakuwa zitakuwa vitakuwa awe wawe iwe
        ziwe liwe anakuwa wanakuwa inakuwa hakuwa hawakuwa haikuwa hazikuwa haikuwepo
        hakuwepo kuwepo kutokuwa akiwa wakiwa zikiwa likiwa nikiwa tukiwa kikiwa vikiwa
        ingekuwa angekuwa wangekuwa aliyekuwa waliokuwa iliyokuwa alikuwepo walikuwepo
        ilikuwepo aliye walio iliyo yaliyo zilizo lililo kilicho vilivyo uliyo uliopo
        iliyopo waliopo zilizopo yaliyopo aliyepo naweza unaweza anaweza tunaweza mnaweza
        wanaweza inaweza zinaweza linaweza kinaweza aliweza waliweza kuweza haiwezi hawezi
        hawawezi siwezi hatuwezi ataweza wataweza itaweza lazima inabidi ilibidi yapaswa
        inapaswa anapaswa wanapaswa tunapaswa yafaa inafaa huenda labda bado tayari sasa
        leo jana kesho juzi zamani daima mara kwanza hatimaye awali baadaye baadae punde
        karibuni mapema upya sana mno zaidi kabisa tu kidogo takriban takribani kiasi hasa
        hususan hususani haswa kweli hakika yaani mathalan mfano badala kupitia kuhusu
        dhidi kulingana kutokana ajili kutoka mithili kuelekea kufuatia alisema amesema
        anasema wanasema walisema wamesema akisema wakisema kusema aliongeza ameongeza
        alieleza ameeleza anaeleza moja mmoja kimoja mbili wawili viwili tatu watatu
        vitatu nne wanne vinne tano watano vitano sita saba nane tisa kumi
        ",
    leading: "dk dkt bw bi mhe mh mwl kpt jen k.m k.v mf taz tz yah",
    numbered: "mch na uk kif juz chap",
    trailing: "n.k nk k.k b.k k.w jan feb mac apr jun jul ago sept okt nov des",
    links: &[
        "soma pia",
        "soma zaidi",
        "soma hii pia",
        "soma habari zaidi",
        "tazama pia",
        "tazama video",
        "angalia pia",
        "angalia video",
        "sikiliza pia",
        "habari zinazohusiana",
        "unaweza pia kusoma",
    ],
    labels: &[
        "picha",
        "maelezo ya picha",
        "chanzo cha picha",
        "video",
        "chanzo",
        "vyanzo",
        "mwandishi",
        "waandishi",
        "mhariri",
        "ripota",
        "imeandikwa na",
        "yaliyomo",
        "tangazo",
        "matangazo",
        "shiriki",
        "sambaza",
        "lebo",
        "maoni",
        "marejeo",
        "tanbihi",
        "viungo vya nje",
        "jiandikishe",
        "jisajili",
        "hakimiliki",
        "haki zote zimehifadhiwa",
    ],
    notices: &[
        "makala hii ilichapishwa kwanza",
        "makala haya yalichapishwa",
        "habari hii ilichapishwa kwanza",
        "makala hii ilichapishwa awali",
        "jiandikishe kupokea",
        "jiandikishe kwa jarida",
        "jisajili kupokea",
        "jisajili kwa jarida",
        "tufuate kwenye",
        "tufuate katika",
        "fuata ukurasa wetu",
        "fuata … kwenye whatsapp",
        "jiunge na kundi letu",
        "jiunge na chaneli yetu",
        "jiunge nasi kwenye",
        "jiunge na mjadala",
        "pakua programu yetu",
        "pakua app yetu",
        "tunatumia vidakuzi",
        "tovuti hii inatumia vidakuzi",
        "tovuti hii hutumia vidakuzi",
        "kwa kutumia tovuti hii",
        "haki zote zimehifadhiwa",
        "hakimiliki ©",
        "ni marufuku kunakili",
        "hairuhusiwi kunakili",
        "hairuhusiwi kuchapisha upya",
        "sambaza makala hii",
        "sambaza habari hii",
        "shiriki makala hii",
        "acha maoni",
        "toa maoni yako",
        "andika maoni",
        "tangazo.",
        "maneno muhimu:",
        "sahihisho:",
        "masahihisho:",
        "dokezo la mhariri:",
        "taarifa ya mhariri:",
        "imesasishwa:",
        "mara ya mwisho kusasishwa:",
        "… alichangia ripoti hii",
        "… walichangia ripoti hii",
        "… amechangia ripoti hii",
        "ruka hadi maudhui.",
        "ruka hadi kwenye maudhui.",
        "nenda kwenye maudhui.",
        "mwanzo.",
        "nyumbani.",
        "menyu.",
        "tafuta.",
        "ingia.",
        "jisajili.",
        "rudi juu.",
        "habari zaidi.",
        "jumbe na simu zimesimbwa",
        "ujumbe huu ulifutwa.",
        "… alijiunga kwa kutumia kiungo",
        "kwa kujisajili, unakubali",
        "ukurasa huu umebadilishwa",
        "ukurasa huu ulibadilishwa mara ya mwisho",
        "ukurasa huu ulihaririwa mara ya mwisho",
        "maandishi yanapatikana chini ya",
        "matini yanapatikana chini ya",
        "makala hii inahitaji",
        "makala hii haina vyanzo",
        "tafadhali saidia kuboresha makala",
        "unaweza kuisaidia wikipedia",
        "kwa matumizi mengine, tazama",
        "kwa maana nyingine angalia",
        "ilihaririwa mwisho na",
        "barua pepe hii inaweza kuwa",
        "ujumbe huu unaweza kuwa na taarifa za siri",
        "ikiwa wewe si mpokeaji",
        "kama wewe si mpokeaji",
        "tafadhali fikiria mazingira kabla … kuchapisha",
        "unaweza kubadilisha mipangilio … wowote",
        "unaweza kujiondoa wakati wowote",
        "tayari una akaunti.",
        "una akaunti tayari.",
        "umeona kosa.",
        "umepata kosa.",
        "hakuna mtu nje ya gumzo hili",
        "usafirishaji wa bure “…”",
        "asante kwa maoni yako",
        "asante.",
        "asanteni.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "jiandikishe",
        "jisajili",
        "tufuate",
        "jiunge",
        "pakua",
        "bofya",
        "tembelea",
        "wasiliana nasi",
        "asante kwa kusoma",
        "sambaza",
        "usikose",
        "kwa habari zaidi",
        "kwa maelezo zaidi",
    ],
    credits: &["picha:", "picha na", "picha ya", "picha kwa hisani", "chanzo cha picha:", "picha/"],
    references: &["marejeo", "marejeleo", "rejea", "bibliografia", "vyanzo", "orodha ya marejeleo"],
    wrote: &["… aliandika:", "… ameandika:", "… anaandika:"],
    calendar: "
        Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili Januari Februari Machi
        Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba Jan Feb Mac Apr Jun
        Jul Ago Sep Okt Nov Des
        ",
    places: "
        nairobi dodoma zanzibar mombasa mkoa wilaya kaunti jiji kisiwa kaskazini kusini
        mashariki magharibi kati
        ",
    connectives: &[
        "lakini",
        "ila",
        "bali",
        "hata hivyo",
        "licha ya hayo",
        "licha ya hilo",
        "licha ya hivyo",
        "pamoja na hayo",
        "pamoja na hilo",
        "na",
        "au",
        "kwa hiyo",
        "kwahiyo",
        "kwa hivyo",
        "hivyo",
        "hivyo basi",
        "basi",
        "ndiyo maana",
        "ndio maana",
        "kutokana na hali hiyo",
        "kutokana na hayo",
        "kutokana na hilo",
        "kwa sababu hiyo",
        "kwa sababu hii",
        "kwa msingi huo",
        "matokeo yake",
        "aidha",
        "pia",
        "vilevile",
        "vile vile",
        "halikadhalika",
        "kadhalika",
        "zaidi ya hayo",
        "zaidi ya hilo",
        "mbali na hayo",
        "mbali na hilo",
        "isitoshe",
        "badala yake",
        "wakati huohuo",
        "wakati huo huo",
        "wakati huo",
        "kwa upande mwingine",
        "kwa upande wake",
        "kwa upande wao",
        "kinyume chake",
        "kinyume na hivyo",
        "baadaye",
        "baadae",
        "baada ya hapo",
        "baada ya hayo",
        "kabla ya hapo",
        "kabla ya hayo",
        "tangu hapo",
        "tangu wakati huo",
        "kisha",
        "halafu",
        "ndipo",
        "hatimaye",
        "mwishowe",
        "kwa mfano",
        "mathalani",
        "yaani",
        "kwa maneno mengine",
        "kwa kweli",
        "kwa hakika",
        "bila shaka",
        "vinginevyo",
        "la sivyo",
        "kwani",
        "pili,",
        "tatu,",
        "wengine",
        "wote wawili",
        "ndiyo,",
        "ndio,",
        "hapana,",
        "la,",
    ],
    pronouns: "
        yeye wao wake yake chake vyake lake kwake yao vyao chao lao kwao
        ",
    demonstratives: "
        huyu hawa huu hii hili haya hiki hizi huyo hao huo hiyo hilo hayo hicho hizo yule
        ule ile lile
        ",
    demonstratives_behind: true,
    not_pointing: &[
        "mwaka huu",
        "mwezi huu",
        "wiki hii",
        "juma hili",
        "siku hizi",
        "siku hii",
        "usiku huu",
        "asubuhi hii",
        "jioni hii",
        "msimu huu",
        "karne hii",
        "muongo huu",
        "wakati huu",
        "mara hii",
        "kipindi hiki",
        "makala hii",
        "makala haya",
        "utafiti huu",
        "tasnifu hii",
        "karatasi hii",
        "ripoti hii",
    ],
    announcements: &[
        "makala hii",
        "makala haya",
        "utafiti huu",
        "tasnifu hii",
        "lengo la utafiti",
        "lengo kuu la utafiti",
        "malengo ya utafiti",
        "lengo la makala",
        "lengo la tasnifu",
        "madhumuni ya utafiti",
        "madhumuni ya makala",
        "dhumuni la utafiti",
        "tunachunguza",
    ],
    ..Profile::PLAIN
};
