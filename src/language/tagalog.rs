//! Tagalog. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "tl",
    other_codes: &["fil"],
    function_share: 0.46,
    letters: "ñáàâéíóúô",
    stop_words: "
        agad akin aking ako akong alin aling alinman alinsunod amin aming ang ani anim
        aniya ano anong anu anuman apat at atin ating ay ayan ayaw ayon ayun ba bagama
        bagaman bagamat bago baka bakit bawat bilang bukod dahil dalawa dalawang dapat
        datapwa datapwat daw di dili din dito diyan doon dun e eh eto gaano ganito
        ganitong ganoon ganoong ganun ganyan ganyang gaya gayon gayong gayundin gayunman
        gayunpaman gusto gustong ha habang halimbawa halos hanggang hayan hayun heto hindi
        hinding hinggil ho huwag iba ibang ibat ikalawa ikalawang ikatlo ikatlong ikaw
        ilan ilang imbes inyo inyong isa isang ito itong iyan iyang iyo iyon iyong ka
        kahapon kahapong kahit kailan kailangan kailangang kailanman kami kaming kang
        kanila kanilang kanina kaninang kanino kaninong kaniya kaniyang kanya kanyang
        kapag kapuwa kapwa kasi katulad kaunti kaunting kay kaya kayang kayo kayong kaysa
        kina kita ko kong konti kundi kung labis lagi laging lahat lalo lalong lamang lang
        lima limang lubos maaari maaaring madalas maging magkano maliban mamaya man
        marahil marami maraming mas masyado masyadong matapos may mayroon mayroong medyo
        meron merong mga minsan minsang mo mong mula muli muling muna na nais naman namin
        naming nandito nandiyan nandoon nang napaka narito nariyan naroon nasa nasaan
        natin nating ng nga ngayon ngayong nguni ngunit ni nila nilang nina nino ninyo
        ninyong nito nitong niya niyan niyang niyon noon noong nun nya nyo o oo opo pa
        paano paanong pag pagkatapos pala palagi palaging palibhasa pang papaano para pati
        pero pinaka pito pitong po puwede puwedeng pwede pwedeng raw rin rito riyan roon
        sa saan saang saanman sabi sabing saka sakali sakaling samakatuwid samantala
        samantalang sampu sampung sana sapagka sapagkat si siguro sila silang simula sina
        sinabi sinabing sino sinong sinu sinuman siya siyam siyang sobra sobrang subali
        subalit sya t talaga talagang tatlo tatlong tayo tayong tila to tsaka tulad tuloy
        tunay tungkol una unang upang wag wala walang walo walong wika y yan yang yata yon
        yun yung
        ",
    leading: "
        gng bb dra atty engr arch hon sen rep gov pres col lt sgt maj capt brig insp supt
        fr sta sto kgg kag hal ca
        ",
    either: "sec brgy bgy",
    numbered: "blg tel ext ch pah php",
    trailing: "
        atbp al sr ph.d m.d jan ene feb peb mar apr abr jun jul aug ago sept set oct okt
        nov nob dec dis
        ",
    hours: "n.u n.h n.g n.t",
    links: &[
        "basahin din",
        "basahin pa",
        "basahin:",
        "basahin ang kaugnay",
        "kaugnay na balita",
        "kaugnay na artikulo",
        "panoorin din",
        "panoorin:",
        "tingnan din",
        "read more",
        "read also",
        "related:",
    ],
    labels: &[
        "larawan",
        "litrato",
        "kuha ni",
        "video",
        "pinagmulan",
        "pinagkunan",
        "source",
        "editor",
        "patnugot",
        "may-akda",
        "sinulat ni",
        "isinulat ni",
        "ulat ni",
        "reporter",
        "nilalaman",
        "talaan ng nilalaman",
        "mga nilalaman",
        "patalastas",
        "advertisement",
        "ibahagi",
        "mga komento",
        "tags",
        "mga sanggunian",
        "sanggunian",
        "karapatang-ari",
    ],
    notices: &[
        "ang artikulong ito ay unang inilathala",
        "ang artikulong ito ay unang lumabas",
        "unang nailathala sa",
        "unang inilathala sa",
        "orihinal na inilathala",
        "mag-subscribe sa aming",
        "mag-subscribe na",
        "magsubscribe sa",
        "i-follow kami sa",
        "i-follow … sa facebook",
        "sundan kami sa",
        "sumali sa aming",
        "sumali sa aming telegram",
        "i-download ang aming app",
        "i-download ang app",
        "gumagamit kami ng cookies",
        "gumagamit ang site na ito ng cookies",
        "sa paggamit ng site na ito",
        "sa paggamit ng website na ito",
        "lahat ng karapatan ay nakalaan",
        "karapatang-ari ©",
        "nakalaan ang lahat ng karapatan",
        "hindi maaaring ilathala muli",
        "bawal kopyahin",
        "ipinagbabawal ang pagkopya",
        "ibahagi ang artikulong",
        "ibahagi ito sa",
        "i-share ang",
        "mag-iwan ng komento",
        "magkomento sa ibaba",
        "patalastas.",
        "mga susing salita:",
        "mga keyword:",
        "pagtatama:",
        "pagwawasto:",
        "tala ng patnugot:",
        "tala ng editor:",
        "huling na-update:",
        "… nag-ambag sa ulat na ito",
        "may ulat mula",
        "may ulat mula kay",
        "laktawan sa nilalaman.",
        "pumunta sa nilalaman.",
        "tahanan.",
        "menu.",
        "hanapin.",
        "mag-log in.",
        "magrehistro.",
        "bumalik sa itaas.",
        "kaugnay na balita.",
        "ang mga mensahe at tawag ay end-to-end encrypted",
        "na-delete ang mensaheng ito.",
        "mayroon kang … libreng artikulo",
        "sa pag-sign up, sumasang-ayon",
        "sa pagrehistro, sumasang-ayon",
        "huling binago ang pahinang ito",
        "huling in-edit ang pahinang ito",
        "maaaring magamit ang teksto",
        "magagamit ang teksto sa ilalim",
        "nangangailangan ang artikulong ito",
        "kailangan ng artikulong ito ng",
        "makatutulong ka sa wikipedia",
        "tumulong sa pagpapabuti ng artikulong",
        "para sa ibang gamit, tingnan",
        "huling in-edit ni",
        "maghanap sa paksang ito",
        "maaaring maglaman ang email na ito",
        "ang email na ito ay maaaring",
        "ang mensaheng ito ay maaaring maglaman",
        "kung hindi ikaw ang nilalayong",
        "kung hindi kayo ang nilalayong",
        "isipin ang kapaligiran bago",
        "maaari mong baguhin ang iyong mga setting … oras",
        "maaari mong palitan ang iyong mga setting … oras",
        "maaari kang mag-unsubscribe … oras",
        "may account ka na ba.",
        "may account na ba kayo.",
        "mayroon ka nang account.",
        "may nakita kang mali.",
        "walang sinuman sa labas ng chat",
        "libreng delivery “…”",
        "salamat sa iyong feedback",
        "salamat sa inyong feedback",
        "salamat.",
        "maraming salamat.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "mag-subscribe",
        "sundan",
        "i-follow",
        "sumali",
        "i-download",
        "i-click",
        "bisitahin",
        "makipag-ugnayan",
        "salamat sa pagbabasa",
        "ibahagi",
        "huwag palampasin",
        "para sa karagdagang impormasyon",
    ],
    credits: &[
        "larawan:",
        "larawan mula",
        "larawan ni",
        "larawan mula sa",
        "kuha ni",
        "kuha:",
        "litrato:",
        "litrato ni",
        "photo by",
        "file photo",
    ],
    references: &[
        "mga sanggunian",
        "sanggunian",
        "talasanggunian",
        "bibliograpiya",
        "references",
        "mga pinagkunan",
    ],
    wrote: &["… sumulat:", "… nagsulat:", "isinulat ni “…”:"],
    calendar: "
        Lunes Martes Miyerkules Miyerkoles Huwebes Biyernes Sabado Linggo Enero Pebrero
        Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Septyembre Oktubre Nobyembre
        Disyembre Ene Peb Mar Abr Hun Hul Ago Set Okt Nob Dis
        ",
    places: "
        lungsod lalawigan bayan quezon cebu davao maynila metro general isla
        lungsod-quezon baguio ilocos norte sur silangan kanluran hilaga timog del
        ",
    openers: &[
        "siya",
        "sila",
        "ito",
        "iyon",
        "iyan",
        "ang mga ito",
        "ngunit",
        "subalit",
        "pero",
        "datapwat",
        "gayunman",
        "gayunpaman",
        "kaya",
        "kaya naman",
        "dahil dito",
        "dahil doon",
        "samakatuwid",
        "bukod dito",
        "bukod pa rito",
        "dagdag pa rito",
        "samantala",
        "sa halip",
        "sa kabilang banda",
        "sa kabila nito",
        "pagkatapos",
        "pagkatapos nito",
        "kasunod nito",
        "noon",
        "saka",
        "at",
        "aniya",
        "halimbawa",
        "gayundin",
    ],
    ..Profile::PLAIN
};
