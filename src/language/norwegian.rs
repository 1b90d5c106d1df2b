//! Norwegian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "nb",
    other_codes: &["no", "nn"],
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Norwegian),
    ordinal_dot: true,
    function_share: 0.38,
    letters: "æøåéòóôêè",
    stop_words: "
        en ei et den det de jeg meg min mi mitt mine du deg din di ditt dine han ham hans
        hun henne hennes dens dets vi oss vår vårt våre dere deres dem seg sin si sitt
        sine man selv sjøl hverandre hverandres denne dette disse slik slikt slike sånn
        sånt sånne samme hvem hva hvilken hvilket hvilke hvor hvordan hvorfor når hvorfra
        hvorhen hvorav hvorvidt hvoretter som der hvis noen noe ingen intet ingenting alle
        alt all alltid annen annet andre enhver ethvert hver hvert begge flere flest
        fleste mange mye få færre litt lite mer mest mindre minst nok av bak blant etter
        for foran forbi fra før gjennom hos i ifølge igjennom imellom imot innen inne inni
        innenfor utenfor inntil langs med mellom mot nær nærmere om omkring opp oppe over
        overfor på rundt samt siden til tross under unntatt ut uten ute utover ved via
        vedrørende angående per pr mens og eller men at da fordi selvom skjønt så enn
        dersom både enten verken hverken ettersom idet liksom enda likevel er var vært
        være vær har hadde hatt ha blir ble blitt bli vil ville villet kan kunne kunnet
        skal skulle skullet må måtte måttet bør burde tør torde gjør gjorde gjort gjøre
        lar lot latt la får fikk fått kommer kom går gikk ikke aldri ofte sjelden nå her
        dit hit hen inn ned frem fram vekk bort tilbake igjen også bare kun allerede ennå
        fortsatt fremdeles snart senere tidligere først deretter derfor dermed derav deri
        derpå dertil derimot dessuten heretter hermed herved således ellers imidlertid
        dessverre videre ytterligere derfra nemlig altså jo ja nei vel kanskje nesten
        ganske temmelig svært veldig helt særlig spesielt nettopp akkurat omtrent cirka ca
        sammen heller snarere tvertimot dels imens underveis overalt langt hvorimot dog sa
        sier sagt forteller fortalte opplyser ett én to tre fire fem seks sju syv åtte ni
        ti første
        ",
    leading: "
        fr frk cand stud mag philol polit siv.ing siv jur adv kapt lt maj insp oblt st skt
        kgl h.k.h bl.a f.eks feks d.v.s dvs p.g.a pga m.h.t mht m.t.p mtp i.f.t ift i.h.t
        iht v.h.a vha vedr iflg jf jfr evt ev inkl ekskl eksl ang hhv tidl fhv ca pr resp
        m.a.o d.e s.k såk kfr overs bl eks siv.-ing
        ",
    either: "adm dir sogn p.t pt mnok",
    numbered: "nrs s kap bd tab kl årg hft tlf tel pkt avsn utg maks min",
    trailing: "
        osv o.s.v m.v mv m.m m.fl mfl o.l o.lign lign ff kr f.kr e.kr sen ibid fl jan
        feb febr mar apr jun jul aug sep sept okt nov des spsk tsk ss ts sek mill mrd
        ",
    links: &[
        "les også",
        "les mer",
        "les videre",
        "les hele",
        "se også",
        "se video",
        "se videoen",
        "hør også",
        "relatert:",
        "relaterte artikler",
        "mer om",
        "flere saker",
    ],
    labels: &[
        "foto",
        "bilde",
        "illustrasjon",
        "grafikk",
        "video",
        "kilde",
        "kilder",
        "av",
        "forfatter",
        "redaktør",
        "journalist",
        "innhold",
        "innholdsfortegnelse",
        "annonse",
        "del",
        "del artikkelen",
        "emner",
        "tagger",
        "kommentarer",
        "referanser",
        "litteratur",
        "eksterne lenker",
        "nyhetsbrev",
        "opphavsrett",
        "copyright",
    ],
    notices: &[
        "denne artikkelen ble først",
        "denne artikkelen ble opprinnelig",
        "denne saken ble først",
        "denne saken ble opprinnelig",
        "artikkelen ble først publisert",
        "saken ble først publisert",
        "meld deg på vårt",
        "meld deg på nyhetsbrevet",
        "meld deg på her.",
        "abonner på",
        "få vårt nyhetsbrev",
        "få nyhetsbrevet",
        "følg oss på",
        "følg … på facebook",
        "lik oss på",
        "delta i debatten",
        "last ned appen",
        "last ned vår app",
        "vi bruker cookies",
        "vi bruker informasjonskapsler",
        "dette nettstedet bruker",
        "denne nettsiden bruker",
        "nettstedet bruker informasjonskapsler",
        "denne siden bruker cookies",
        "ved å bruke dette",
        "ved å bruke denne",
        "alle rettigheter reservert",
        "alle rettigheter forbeholdt",
        "opphavsrett ©",
        "innholdet er beskyttet",
        "det er ikke tillatt å kopiere",
        "ettertrykk forbudt",
        "del denne artikkelen",
        "del denne saken",
        "del artikkelen",
        "del på",
        "skriv en kommentar",
        "legg igjen en kommentar",
        "legg til kommentar",
        "si din mening",
        "artikkelen fortsetter",
        "saken fortsetter",
        "annonse.",
        "fortsetter under annonsen",
        "nøkkelord:",
        "emneord:",
        "rettelse:",
        "retting:",
        "redaksjonens merknad:",
        "redaksjonens kommentar:",
        "sist oppdatert:",
        "oppdatert:",
        "publisert:",
        "… har bidratt til denne saken",
        "… bidro til denne saken",
        "du har … gratis artikler",
        "allerede abonnent",
        "er du abonnent",
        "gå til innhold.",
        "gå til hovedinnhold.",
        "hopp til innhold.",
        "hopp til hovedinnhold.",
        "forside.",
        "forsiden.",
        "hjem.",
        "meny.",
        "søk.",
        "logg inn.",
        "til toppen.",
        "mest lest.",
        "siste nytt.",
        "siste nyheter.",
        "kontakt oss.",
        "meldinger og samtaler er ende-til-ende",
        "denne meldingen ble slettet.",
        "… ble med via invitasjonslenken",
        "ved å fortsette godtar",
        "ved å melde deg på godtar",
        "ved å registrere deg godtar",
        "kopiering av innhold",
        "kopiering av artikler",
        "bli med i gruppen",
        "bli med i debatten",
    ],
    edge_notices: &[
        "meld deg på",
        "abonner",
        "følg oss",
        "bli med",
        "last ned",
        "klikk",
        "kontakt oss",
        "takk for at du leste",
        "takk for at du leser",
        "ikke gå glipp av",
        "for mer informasjon",
        "mer informasjon",
        "skriv til oss",
        "send oss",
        "del saken",
        "besøk oss",
    ],
    credits: &[
        "foto/",
        "bilde:",
        "bilder:",
        "illustrasjon:",
        "illustrasjonsfoto:",
        "illustrasjonsfoto.",
        "arkivfoto:",
        "grafikk:",
        "privat.",
        "ntb/",
    ],
    references: &[
        "referanser",
        "litteratur",
        "litteraturliste",
        "kilder",
        "bibliografi",
        "kildehenvisninger",
        "noter",
    ],
    wrote: &["… skrev:", "… skriver:", "skrev “…”:"],
    calendar: "
        mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør
        søn januar februar mars april mai juni juli august september oktober november
        desember jan feb mar apr jun jul aug sep sept okt nov des
        ",
    places: "
        bergen trondheim stavanger tromsø mo nord sør øst vest nedre øvre ny gamle store
        lille kommune
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
        "hennes",
        "deres",
        "dette",
        "denne",
        "disse",
        "slike",
        "men",
        "og",
        "eller",
        "så",
        "derfor",
        "dermed",
        "i tillegg",
        "dessuten",
        "også",
        "videre",
        "derimot",
        "deretter",
        "imidlertid",
        "likevel",
        "i stedet",
        "samtidig",
        "for eksempel",
        "imens",
        "ellers",
        "på den annen side",
        "da",
    ],
    ..Profile::PLAIN
};
