//! Dutch. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "nl",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Dutch),
    function_share: 0.5,
    letters: "áéèêëíïóöúü",
    stop_words: "
        de het een n t s der des den d ik mij me mijn m mijne jij je jou jouw u uw hij hem
        zijn z ie zij ze haar hen hun wij we ons onze jullie zich zichzelf mezelf jezelf
        onszelf elkaar elkaars men zelf deze dit die dat diens dier wie wiens wat welk
        welke waar waarin waarop waarvan waarmee waardoor waarom waarbij waarvoor waarna
        waaraan waarover waaronder waartoe waaruit wanneer hoe hoeveel hoezo iemand
        niemand iets niets alles al alle allen allemaal ander andere anderen elk elke
        ieder iedere iedereen enkele enig enige sommige sommigen veel vele velen weinig
        weinige meer meest meeste minder minst genoeg beide beiden verscheidene meerdere
        zo zulk zulke zodanig dergelijk dergelijke geen aan achter bij binnen boven buiten
        dankzij door gedurende in langs met na naar naast namens niettegenstaande om onder
        ondanks op over per rond rondom sinds sedert te ten ter tegen tegenover tijdens
        tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder
        behalve en of maar want dus noch dan als toen terwijl omdat doordat zodat opdat
        nadat voordat totdat hoewel ofschoon tenzij mits indien zodra zolang alsof evenals
        zowel ben bent is was waren geweest wees zijnde heb hebt heeft hebben had hadden
        gehad word wordt worden werd werden geworden zal zult zullen zou zouden kan kun
        kunt kunnen kon konden gekund moet moeten moest moesten gemoeten mag mogen mocht
        mochten wil wilt willen wilde wilden wou laat laten liet lieten hoef hoeft hoeven
        ga gaat gaan ging gingen doe doet doen deed deden gedaan niet nooit ooit nog ook
        reeds toch wel ja nee hier daar er ergens nergens overal hierin hierop hiervan
        hiermee hierdoor hierbij hiervoor hierna daarin daarop daarvan daarmee daardoor
        daarom daarbij daarvoor daarna daaraan daarover daaruit daartoe erin erop ervan
        ermee erdoor erbij ervoor eraan erover eruit nu straks altijd vaak soms steeds
        telkens weer weg terug zeer heel erg bijna haast slechts alleen even eens juist
        net vooral zelfs ongeveer echter bovendien immers namelijk trouwens evenwel
        niettemin desondanks derhalve daarnaast daarentegen bijgevolg anders verder voorts
        later eerst eerder opnieuw misschien wellicht eigenlijk ongetwijfeld samen
        intussen ondertussen inmiddels overigens tevens vandaag gisteren morgen zei zegt
        zeggen zeiden gezegd aldus twee drie vier vijf zes zeven acht negen tien eerste
        tweede
        ",
    leading: "
        dhr mevr mej mw drs ir ds bc jhr jkvr mgr kard br zr wed kol kapt lt maj sgt insp
        st fam burg bijv o.a d.w.z dwz m.b.t i.v.m t.a.v i.p.v m.a.w m.n o.l.v n.a.v t.b.v
        a.d.h.v t.g.v t.o.v i.h.b i.c nl ca evt resp vgl zgn z.g incl excl plm ong betr
        m.i.v t.e.m o.m fr
        ",
    either: "bv b.v jl ll gem prov afd gebr fa dld",
    numbered: "nrs pag blz bladz afb tab artt hfst hst jrg dl par bijl tel max min ed",
    trailing: "
        enz enzv e.d e.a e.v a.u.b n.v n.chr v.chr chr sr ibid m.m s.v.p jan feb febr
        mrt apr jun jul aug sep sept okt nov dec eetl theel el tl mln mld mrd
        ",
    numbered_ending: Some("str"),
    links: &[
        "lees ook",
        "lees meer",
        "lees verder",
        "lees hier",
        "lees alles over",
        "bekijk ook",
        "bekijk de video",
        "zie ook",
        "meer over",
        "gerelateerd:",
        "kijk ook",
        "luister ook",
    ],
    labels: &[
        "foto",
        "foto's",
        "beeld",
        "afbeelding",
        "video",
        "bron",
        "bronnen",
        "door",
        "auteur",
        "redactie",
        "redacteur",
        "inhoud",
        "inhoudsopgave",
        "advertentie",
        "delen",
        "deel dit artikel",
        "tags",
        "reacties",
        "referenties",
        "literatuur",
        "externe links",
        "nieuwsbrief",
        "abonneer",
        "copyright",
        "auteursrecht",
    ],
    notices: &[
        "dit artikel verscheen eerder",
        "dit artikel verscheen oorspronkelijk",
        "dit artikel is eerder gepubliceerd",
        "dit artikel is oorspronkelijk",
        "dit artikel werd eerder",
        "dit verhaal verscheen eerder",
        "schrijf je in voor",
        "schrijf u in voor",
        "abonneer je op",
        "abonneer u op",
        "meld je aan voor",
        "meld u aan voor",
        "ontvang onze nieuwsbrief",
        "ontvang dagelijks",
        "volg ons op",
        "volg … op facebook",
        "word lid van ons",
        "sluit je aan bij",
        "download onze app",
        "download de app",
        "wij gebruiken cookies",
        "we gebruiken cookies",
        "deze website gebruikt cookies",
        "deze website maakt gebruik van cookies",
        "deze site gebruikt cookies",
        "onze website gebruikt cookies",
        "door gebruik te maken van deze",
        "door deze website te gebruiken",
        "alle rechten voorbehouden",
        "auteursrecht ©",
        "niets uit deze uitgave",
        "deel dit artikel",
        "deel dit bericht",
        "deel via",
        "delen via",
        "laat een reactie achter",
        "geef een reactie",
        "plaats een reactie",
        "reageer op dit artikel",
        "tekst gaat verder",
        "tekst loopt door",
        "artikel gaat verder",
        "lees verder onder de advertentie",
        "advertentie.",
        "trefwoorden:",
        "sleutelwoorden:",
        "correctie:",
        "rectificatie:",
        "noot van de redactie:",
        "naschrift:",
        "redactionele noot:",
        "laatst bijgewerkt:",
        "bijgewerkt:",
        "geplaatst:",
        "gepubliceerd:",
        "… droeg bij aan dit artikel",
        "… heeft bijgedragen aan dit artikel",
        "u heeft nog … gratis artikelen",
        "je hebt nog … gratis artikelen",
        "heb je al een account",
        "al abonnee",
        "ga naar inhoud.",
        "ga naar de inhoud.",
        "naar hoofdinhoud.",
        "direct naar de inhoud.",
        "spring naar inhoud.",
        "home.",
        "menu.",
        "zoeken.",
        "inloggen.",
        "registreren.",
        "naar boven.",
        "terug naar boven.",
        "meest gelezen.",
        "laatste nieuws.",
        "contact.",
        "privacybeleid.",
        "berichten en oproepen worden end-to-end versleuteld",
        "dit bericht is verwijderd.",
        "<media weggelaten>.",
        "… neemt nu deel via de uitnodigingslink",
        "door verder te gaan, ga",
        "door je aan te melden, ga",
        "door u aan te melden, gaat",
        "zonder toestemming van de redactie",
        "overname van artikelen",
        "overname van teksten",
        "met medewerking van “…”",
        "praat mee.",
    ],
    edge_notices: &[
        "abonneer",
        "schrijf je in",
        "volg ons",
        "meld je aan",
        "word lid",
        "download",
        "klik",
        "neem contact",
        "bedankt voor het lezen",
        "mis niets",
        "voor meer informatie",
        "meer informatie",
        "mail naar",
        "stuur een mail",
        "deel dit",
        "bezoek onze",
    ],
    credits: &["foto's:", "beeld:", "foto door", "illustratie:", "foto/", "bron foto", "getty."],
    references: &[
        "referenties",
        "literatuur",
        "literatuurlijst",
        "bibliografie",
        "bronnen",
        "bronnenlijst",
        "noten",
        "geraadpleegde literatuur",
    ],
    wrote: &["… schreef:", "… schrijft:", "… schreef het volgende:", "schreef “…”:"],
    calendar: "
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
        januari februari maart april mei juni juli augustus september oktober november
        december jan feb mrt apr jun jul aug sep sept okt nov dec
        ",
    places: "
        rotterdam utrecht haag bosch bergen alphen zoom sint nieuw nieuwe oud oude noord
        zuid gemeente
        ",
    openers: &[
        "hij",
        "zij",
        "ze",
        "hun",
        "haar",
        "dit",
        "dat",
        "deze",
        "die",
        "dergelijke",
        "maar",
        "en",
        "of",
        "want",
        "dus",
        "echter",
        "toch",
        "daarom",
        "daardoor",
        "daarnaast",
        "bovendien",
        "ook",
        "verder",
        "daarna",
        "vervolgens",
        "toen",
        "dan",
        "daarentegen",
        "desondanks",
        "niettemin",
        "intussen",
        "ondertussen",
        "in plaats daarvan",
        "bijvoorbeeld",
        "zo",
    ],
    ..Profile::PLAIN
};
