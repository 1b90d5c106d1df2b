//! Swedish. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "sv",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Swedish),
    function_share: 0.45,
    letters: "åäöéàü",
    stop_words: "
        en ett den det de dom jag mig mej min mitt mina du dig dej din ditt dina han honom
        hans hon henne hennes hen hens dess vi oss vår vårt våra ni er ert era dem deras
        sig sej sin sitt sina man ens själv självt själva varandra varandras denna denne
        detta dessa sådan sådant sådana samma vem vems vad vilken vilket vilka var vart
        varifrån hur varför när varav vari varvid varmed som vars någon något några ingen
        inget inga ingenting någonting alla allt all annan annat andra varje vardera båda
        bägge flera fler flest flesta många mycket få färre lite litet mer mera mest
        mindre minst nog tillräckligt av bakom bland efter för framför förbi från före
        genom hos i inför inom innan inuti inne intill invid kring längs med medelst
        mellan mot nära om omkring ovanför över på sedan till trots under undan upp uppe
        ur ut utan utanför ute utom utöver vid via enligt angående beträffande gentemot
        ikring per runt tills och eller men att då medan eftersom därför fast fastän än så
        ifall huruvida både antingen varken dock samt såväl liksom emedan är varit vara
        vore blir blev blivit bli bliva har hade haft ha hava kan kunde kunnat kunna ska
        skall skulle vill ville velat vilja måste må månde bör borde böra får fick fått
        gör gjorde gjort göra låter lät låtit låta kommer kom går gick torde lär brukar
        brukade inte icke ej aldrig alltid ofta sällan nu här där hit dit in ned ner fram
        bort tillbaka igen också även bara endast blott redan ännu fortfarande snart
        senare tidigare först därefter därmed därav däri därpå därtill däremot dessutom
        härefter härmed härvid således alltså annars emellertid vidare ytterligare
        därifrån nämligen ju ja nej väl kanske nästan ganska tämligen väldigt helt
        särskilt just precis ungefär cirka ca tillsammans hellre snarare tvärtom dels
        överallt någonsin långt ändå likväl istället stället exempelvis bl a t ex alltjämt
        ibland visserligen förstås idag igår imorgon sade sa säger säga sagt berättar
        berättade uppger noll två tre fyra fem sex sju åtta nio tio första
        ",
    leading: "
        fr frk doc kand adj civ.ing adv övlt öv kapt löjtn lt insp kgl h.k.h bl.a t.ex
        d.v.s dvs s.k p.g.a pga fr.o.m t.o.m m.a.o m.h.a ca jfr jmf ev inkl exkl resp ang
        f.d i.st.f i.o.m eg urspr övers bl
        ",
    either: "avd dir f.n tf t.f utg md ex",
    numbered: "nrs s sid kap tab kl årg hft tel tfn bd max min mom",
    trailing: "
        osv o.s.v m.m m.fl mfl o.d o.dyl dyl e.d e.dyl ff kr f.kr e.kr sr ibid st fl jan
        feb febr mar apr jun jul aug sep sept okt nov dec msk tsk krm tim sek milj mdr
        ",
    links: &[
        "läs också",
        "läs även",
        "läs mer",
        "läs vidare",
        "se även",
        "se också",
        "se video",
        "se videon",
        "relaterat:",
        "relaterade artiklar",
        "lyssna:",
    ],
    labels: &[
        "foto",
        "bild",
        "grafik",
        "video",
        "källa",
        "källor",
        "av",
        "författare",
        "redaktör",
        "reporter",
        "innehåll",
        "innehållsförteckning",
        "annons",
        "dela",
        "dela artikeln",
        "ämnen",
        "taggar",
        "kommentarer",
        "referenser",
        "litteratur",
        "externa länkar",
        "nyhetsbrev",
        "prenumerera",
        "upphovsrätt",
        "copyright",
    ],
    notices: &[
        "den här artikeln publicerades",
        "denna artikel publicerades",
        "artikeln publicerades först",
        "artikeln publicerades ursprungligen",
        "texten publicerades först",
        "prenumerera på vårt",
        "prenumerera på vår",
        "prenumerera på",
        "anmäl dig till vårt",
        "anmäl dig till nyhetsbrevet",
        "få vårt nyhetsbrev",
        "få nyhetsbrevet",
        "följ oss på",
        "följ … på facebook",
        "gilla oss på",
        "gå med i vår",
        "delta i diskussionen",
        "ladda ner vår",
        "ladda ner appen",
        "ladda ned appen",
        "vi använder cookies",
        "vi använder kakor",
        "denna webbplats använder",
        "den här webbplatsen använder",
        "den här sidan använder",
        "vår webbplats använder",
        "genom att använda denna",
        "genom att använda den här",
        "alla rättigheter förbehållna",
        "alla rättigheter reserverade",
        "upphovsrätt ©",
        "innehållet får inte",
        "eftertryck förbjudet",
        "dela artikeln",
        "dela den här",
        "dela denna artikel",
        "dela på",
        "skriv en kommentar",
        "lämna en kommentar",
        "lämna ett svar",
        "kommentera artikeln",
        "säg vad du tycker",
        "artikeln fortsätter",
        "annons.",
        "fortsätter efter annonsen",
        "nyckelord:",
        "rättelse:",
        "redaktionens kommentar:",
        "redaktörens anmärkning:",
        "fotnot:",
        "senast uppdaterad:",
        "uppdaterad:",
        "publicerad:",
        "… bidrog till den här artikeln",
        "… har bidragit till artikeln",
        "du har … gratisartiklar",
        "redan prenumerant",
        "är du redan prenumerant",
        "hoppa till innehåll.",
        "hoppa till innehållet.",
        "hoppa till huvudinnehåll.",
        "gå till innehåll.",
        "gå till huvudinnehållet.",
        "till innehållet.",
        "hem.",
        "startsida.",
        "startsidan.",
        "meny.",
        "sök.",
        "logga in.",
        "registrera.",
        "till toppen.",
        "mest lästa.",
        "mest läst.",
        "senaste nytt.",
        "senaste nyheterna.",
        "kontakt.",
        "kontakta oss.",
        "meddelanden och samtal är krypterade",
        "det här meddelandet raderades.",
        "… gick med via inbjudningslänken",
        "kopiering förbjuden",
        "kopiering av innehåll",
        "genom att fortsätta godkänner",
        "genom att anmäla dig godkänner",
        "genom att registrera dig godkänner",
        "med ensamrätt.",
    ],
    edge_notices: &[
        "prenumerera",
        "anmäl dig",
        "följ oss",
        "gå med",
        "ladda ner",
        "klicka",
        "kontakta oss",
        "tack för att du läste",
        "tack för att du läser",
        "missa inte",
        "för mer information",
        "mer information",
        "mejla",
        "skriv till oss",
        "tipsa oss",
        "dela artikeln",
        "besök oss",
    ],
    credits: &[
        "fotograf:",
        "bild:",
        "bilder:",
        "foto/",
        "illustration:",
        "arkivbild:",
        "arkivbild.",
        "grafik:",
        "pressbild.",
        "privat.",
        "tt/",
    ],
    references: &[
        "referenser",
        "litteratur",
        "litteraturlista",
        "källor",
        "källförteckning",
        "bibliografi",
        "noter",
    ],
    wrote: &["… skrev:", "… skriver:", "skrev “…”:"],
    calendar: "
        måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen
        torsdagen fredagen lördagen söndagen mån tis ons tors tor fre lör sön januari
        februari mars april maj juni juli augusti september oktober november december jan
        feb mar apr jun jul aug sep sept okt nov dec
        ",
    places: "
        göteborg malmö uppsala stora lilla norra södra östra västra nya gamla kommun län
        ",
    openers: &[
        "han",
        "hon",
        "hen",
        "det",
        "de är",
        "de har",
        "den är",
        "den har",
        "hans",
        "hennes",
        "deras",
        "detta",
        "denna",
        "denne",
        "dessa",
        "men",
        "och",
        "eller",
        "så",
        "därför",
        "därmed",
        "dessutom",
        "också",
        "även",
        "vidare",
        "däremot",
        "därefter",
        "emellertid",
        "dock",
        "istället",
        "samtidigt",
        "till exempel",
        "annars",
        "då",
    ],
    ..Profile::PLAIN
};
