//! Danish. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "da",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Danish),
    ordinal_dot: true,
    function_share: 0.41,
    letters: "æøåéáóü",
    stop_words: "
        en et den det de jeg mig min mit mine du dig din dit dine han ham hans hun hende
        hendes dens dets vi os vores vor vort vore i jer jeres dem deres sig sin sit sine
        man selv hinanden hinandens denne dette disse sådan sådant sådanne samme hvem hvad
        hvis hvilken hvilket hvilke hvor hvordan hvorfor hvornår hvorfra hvorhen hvori
        hvorved hvormed hvoraf hvorefter hvortil som der nogen noget nogle ingen intet
        alle alt al alting anden andet andre enhver ethvert hver hvert begge flere flest
        fleste mange meget få færre lidt mere mest mindre mindst nok af ad bag blandt
        efter for foran forbi fra før gennem hos ifølge igennem imellem imod inden inde
        indtil langs med mellem mod nær om omkring op over overfor på samt siden til trods
        uden under undtagen ved via vedrørende angående iblandt per pr og eller men at da
        når mens medens fordi selvom skønt så end dersom hvorvidt både enten hverken dog
        eftersom idet ligesom førend er var været være vær har havde haft have bliver blev
        blevet blive vil ville villet kan kunne kunnet skal skulle skullet må måtte måttet
        bør burde burdet tør turde gør gjorde gjort gøre lader lod ladet lade får fik fået
        kommer kom går gik ikke aldrig altid ofte sjældent nu her hér dér hen ind ud ned
        frem væk tilbage igen også kun bare blot allerede endnu stadig snart senere
        tidligere først derefter derfor dermed derved deraf deri derpå dertil derimod
        desuden herefter hermed herved heri heraf hertil alligevel således ellers
        imidlertid desværre endvidere ydermere derudover nemlig altså jo nej ja vel måske
        næsten ganske temmelig ret helt især netop lige omtrent cirka ca sammen hellere
        snarere tværtimod tillige ligeledes dels bl fx imens undervejs overalt derhen
        hvorimod nogensinde nogenlunde langt sagde siger sige sagt fortæller fortalte
        oplyser to tre fire fem seks syv otte ni ti første
        ",
    leading: "
        fr frk cand stud mag lic phil polit scient theol adj lekt kapt lt insp skt sct st
        kgl h.k.h bl.a f.eks feks fx d.v.s dvs p.g.a pga m.h.t mht m.h.p mhp i.f.m ifm ift
        i.f.t v.h.a vha vedr iflg jf jfr jvf sml evt inkl ekskl ang hhv henh nuv tidl fhv
        ca pr resp alm m.a.o u.a overs bl eks
        ",
    either: "adm dir udg ml f.t p.t pt s.u mia tkr",
    numbered: "nrs s kap bd tab stk kl årg hft tlf tel pkt afsn maks",
    trailing: "
        osv o.s.v m.v mv m.m m.fl mfl o.l o.lign lign o.a.m ff kr f.kr e.kr sen min ibid
        aps fl jan febr feb mar apr jun jul aug sept sep okt nov dec spsk tsk sek mio
        ",
    links: &[
        "læs også",
        "læs mere",
        "læs videre",
        "læs hele",
        "se også",
        "se video",
        "se videoen",
        "se mere",
        "hør også",
        "relateret:",
        "relaterede artikler",
        "mere om",
    ],
    labels: &[
        "foto",
        "fotos",
        "billede",
        "grafik",
        "video",
        "kilde",
        "kilder",
        "af",
        "forfatter",
        "redaktør",
        "journalist",
        "indhold",
        "indholdsfortegnelse",
        "annonce",
        "del",
        "del artiklen",
        "emner",
        "tags",
        "kommentarer",
        "referencer",
        "litteratur",
        "eksterne henvisninger",
        "nyhedsbrev",
        "ophavsret",
        "copyright",
    ],
    notices: &[
        "denne artikel blev første gang",
        "denne artikel er oprindeligt",
        "denne artikel blev oprindeligt",
        "artiklen blev første gang bragt",
        "artiklen er oprindeligt bragt",
        "tilmeld dig vores",
        "tilmeld dig nyhedsbrevet",
        "tilmeld dig her.",
        "abonnér på",
        "abonner på",
        "få vores nyhedsbrev",
        "få nyhedsbrevet",
        "følg os på",
        "følg … på facebook",
        "synes godt om os",
        "bliv en del af vores",
        "deltag i debatten",
        "deltag i vores",
        "hent vores app",
        "hent appen",
        "download vores app",
        "vi bruger cookies",
        "dette website bruger cookies",
        "denne hjemmeside bruger cookies",
        "dette site bruger cookies",
        "ved at bruge dette",
        "ved at bruge denne",
        "alle rettigheder forbeholdes",
        "ophavsret ©",
        "artiklen må ikke",
        "kopiering ikke tilladt",
        "må ikke gengives",
        "eftertryk forbudt",
        "del denne artikel",
        "del artiklen på",
        "del på",
        "skriv en kommentar",
        "skriv kommentar",
        "læg en kommentar",
        "giv din mening",
        "artiklen fortsætter",
        "annonce.",
        "fortsætter efter annoncen",
        "nøgleord:",
        "emneord:",
        "rettelse:",
        "berigtigelse:",
        "redaktionel note:",
        "redaktionens note:",
        "sidst opdateret:",
        "opdateret:",
        "publiceret:",
        "… har bidraget til denne artikel",
        "… bidrog til denne artikel",
        "du har … gratis artikler",
        "allerede abonnent",
        "gå til indhold.",
        "gå til hovedindhold.",
        "spring til indhold.",
        "forside.",
        "forsiden.",
        "hjem.",
        "menu.",
        "søg.",
        "log ind.",
        "log på.",
        "til toppen.",
        "mest læste.",
        "seneste nyt.",
        "kontakt.",
        "privatlivspolitik.",
        "beskeder og opkald er end-to-end",
        "denne besked blev slettet.",
        "… deltog via invitationslink",
        "ved at fortsætte accepterer",
        "ved at tilmelde dig accepterer",
    ],
    edge_notices: &[
        "tilmeld dig",
        "abonnér",
        "følg os",
        "bliv medlem",
        "hent",
        "klik",
        "kontakt os",
        "tak fordi du læste",
        "tak for at læse",
        "gå ikke glip af",
        "for mere information",
        "skriv til",
        "send os",
        "del artiklen",
        "besøg os",
    ],
    credits: &[
        "fotos:",
        "billede:",
        "pressefoto:",
        "arkivfoto:",
        "foto/",
        "grafik:",
        "illustration:",
        "privatfoto.",
    ],
    references: &["referencer", "litteratur", "litteraturliste", "bibliografi", "kilder", "noter"],
    wrote: &["… skrev:", "… skriver:", "skrev “…”:"],
    calendar: "
        mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags man tir ons
        tor tors fre lør søn januar februar marts april maj juni juli august september
        oktober november december jan feb mar apr jun jul aug sep sept okt nov dec
        ",
    places: "
        københavn aarhus århus odense aalborg nykøbing nørre sønder øster vester store
        lille ny kommune nordjylland sydjylland
        ",
    openers: &[
        "han",
        "hun",
        "det",
        "de er",
        "de har",
        "den er",
        "den har",
        "hans",
        "hendes",
        "deres",
        "dette",
        "denne",
        "disse",
        "sådanne",
        "men",
        "og",
        "eller",
        "så",
        "dog",
        "derfor",
        "dermed",
        "derudover",
        "desuden",
        "også",
        "endvidere",
        "derimod",
        "derefter",
        "imidlertid",
        "alligevel",
        "i stedet",
        "til gengæld",
        "samtidig",
        "for eksempel",
        "ellers",
    ],
    ..Profile::PLAIN
};
