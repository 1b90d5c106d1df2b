//! Italian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "it",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Italian),
    function_share: 0.55,
    letters: "àèéìíîòóùú",
    stop_words: "
        il lo la i gli le l un uno una del dello della dell dei degli delle al allo alla
        all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei
        negli nelle sul sullo sulla sull sui sugli sulle col coi io me mi m tu te ti t
        egli lui lei ella esso essa noi ci c ce voi vi v ve essi esse loro si s se sé ne n
        li mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre
        vostro vostra vostri vostre proprio propria propri proprie stesso stessa stessi
        stesse questo questa questi queste quest quello quella quelli quelle quel quell
        quei quegli ciò tale tali costui costoro che chi cui quale quali qual dove dov
        quando quand come com perché quanto quanta quanti quante qualcuno qualcosa qualche
        alcuno alcuna alcuni alcune alcun nessuno nessuna nessun niente nulla tutto tutta
        tutti tutte tutt ogni ognuno ognuna ciascuno ciascuna ciascun qualsiasi qualunque
        chiunque altro altra altri altre altr molto molta molti molte poco poca pochi
        poche più meno tanto tanta tanti tante troppo troppa troppi troppe parecchi
        parecchie vari varie entrambi entrambe certo certa certi certe a ad con contro da
        di d in fra tra per presso prima dopo durante entro fino oltre secondo senza senz
        sopra sotto su verso tramite mediante lungo attraverso dietro davanti dentro fuori
        vicino circa e ed o od ma però anzi né benché sebbene affinché mentre poiché
        finché dunque quindi perciò pertanto oppure ovvero cioè infatti eppure tuttavia
        sono sei è siamo siete ero eri era eravamo erano fui fu fummo furono sarò sarai
        sarà saremo sarete saranno sarei sarebbe saremmo sarebbero sia siano fossi fosse
        fossero stato stata stati state essendo essere ho hai ha abbiamo avete hanno avevo
        avevi aveva avevamo avevano ebbi ebbe ebbero avrò avrà avremo avranno avrei
        avrebbe avrebbero abbia abbiano avesse avessero avuto avuta avendo avere posso può
        possiamo possono poteva potevano potrà potranno potrebbe potrebbero possa possano
        potuto potere deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero debba
        dovuto dovere vuole vogliono voleva volevano vorrebbe volere sta stanno stava
        stavano stare viene vengono veniva venivano va vanno fa fanno fare fatto faceva
        non no sì mai anche anch ancora già sempre spesso talvolta ora adesso allora poi
        oggi ieri domani qui qua lì là ovunque altrove così cos quasi appena solo soltanto
        solamente perfino persino inoltre bene ben male forse invece comunque ecco pure
        neanche nemmeno neppure intanto infine ormai subito presto tardi insieme assai
        abbastanza piuttosto soprattutto almeno volta volte detto dice dire disse spiega
        afferma spiegato due tre quattro cinque sette otto nove dieci primo
        ",
    leading: "
        sig sigg dott prof.ssa proff avv arch geom rag on sen mons card col ten magg serg
        brig amm pres dir s.e sac gent egr spett st p.es es cfr c.a lat ingl franc ted
        trad loc
        ",
    either: "gen red univ prov a.d ca",
    numbered: "
        n nn num pag pagg pg artt figg voll cap capp tab tel par all max min lett tav t
        rif prot lib sec
        ",
    trailing: "
        ecc s.p.a s.r.l s.n.c s.a.s spa srl f.lli a.c d.c ibid ivi cit op.cit al segg sgg
        ss.gg ed genn feb febb mar apr mag giu lug ago set sett ott nov dic cucch
        ",
    links: &[
        "leggi anche",
        "leggi di più",
        "leggi tutto",
        "leggi l'articolo",
        "continua a leggere",
        "guarda anche",
        "guarda il video",
        "vedi anche",
        "ascolta anche",
        "articoli correlati",
        "potrebbe interessarti",
        "per approfondire",
    ],
    labels: &[
        "foto",
        "immagine",
        "video",
        "fonte",
        "fonti",
        "di",
        "autore",
        "redazione",
        "a cura di",
        "indice",
        "sommario",
        "pubblicità",
        "condividi",
        "tag",
        "argomenti",
        "commenti",
        "riferimenti",
        "bibliografia",
        "collegamenti esterni",
        "newsletter",
        "iscriviti",
        "diritti riservati",
        "riproduzione riservata",
        "copyright",
    ],
    notices: &[
        "questo articolo è stato pubblicato",
        "questo articolo è apparso",
        "articolo pubblicato originariamente",
        "articolo originariamente pubblicato",
        "l'articolo “…” proviene da",
        "l’articolo “…” proviene da",
        "l'articolo “…” sembra essere il primo",
        "iscriviti alla nostra",
        "iscriviti alla newsletter",
        "iscriviti al canale",
        "iscriviti al nostro",
        "iscrivetevi alla",
        "abbonati a",
        "abbonati ora",
        "ricevi la newsletter",
        "ricevi le notizie",
        "ricevi ogni giorno",
        "seguici su",
        "seguiteci su",
        "segui … su facebook",
        "segui … su google news",
        "entra nel nostro",
        "unisciti al nostro",
        "unisciti alla nostra",
        "partecipa alla discussione",
        "scarica la nostra app",
        "scarica l'app",
        "scarica l’app",
        "utilizziamo i cookie",
        "utilizziamo cookie",
        "usiamo i cookie",
        "questo sito utilizza",
        "questo sito usa i cookie",
        "il nostro sito utilizza",
        "utilizzando questo sito",
        "continuando la navigazione",
        "proseguendo la navigazione",
        "registrandoti",
        "iscrivendoti",
        "tutti i diritti riservati",
        "riproduzione riservata",
        "è vietata la riproduzione",
        "vietata la riproduzione",
        "© riproduzione riservata",
        "condividi questo articolo",
        "condividi l'articolo",
        "condividi su",
        "lascia un commento",
        "scrivi un commento",
        "commenta l'articolo",
        "dì la tua",
        "pubblicità.",
        "continua dopo la pubblicità",
        "l'articolo continua",
        "l’articolo continua",
        "contenuto riservato agli abbonati",
        "articolo riservato agli abbonati",
        "parole chiave:",
        "rettifica:",
        "correzione:",
        "errata corrige:",
        "nota della redazione:",
        "nota dell'autore:",
        "ultimo aggiornamento:",
        "aggiornato:",
        "come citare",
        "… ha contribuito a questo articolo",
        "… ha collaborato a questo articolo",
        "ti restano … articoli gratuiti",
        "sei già abbonato",
        "hai già un account",
        "vai al contenuto.",
        "vai al contenuto principale.",
        "salta al contenuto.",
        "passa al contenuto.",
        "home.",
        "homepage.",
        "menù.",
        "menu.",
        "cerca.",
        "accedi.",
        "registrati.",
        "torna su.",
        "torna all'inizio.",
        "più letti.",
        "i più letti.",
        "ultime notizie.",
        "ultim'ora.",
        "contatti.",
        "chi siamo.",
        "i messaggi e le chiamate sono crittografati",
        "questo messaggio è stato eliminato.",
        "<media omessi>.",
        "… è entrato tramite il link di invito",
        "cliccando su … accetti",
        "entra nel canale telegram",
        "entra nel canale whatsapp",
        "pubblicato il “…” alle",
        "aggiornato il “…”",
    ],
    edge_notices: &[
        "iscriviti",
        "abbonati",
        "seguici",
        "unisciti",
        "clicca",
        "contattaci",
        "grazie per aver letto",
        "grazie per la lettura",
        "condividi",
        "non perdere",
        "non perderti",
        "per maggiori informazioni",
        "per ulteriori informazioni",
        "scrivici",
        "resta aggiornato",
        "visita il nostro",
        "visita la nostra",
        "scarica la nostra",
    ],
    credits: &[
        "foto di",
        "immagine:",
        "immagini:",
        "crediti foto",
        "credit:",
        "credits:",
        "foto/",
        "fonte foto",
        "ansa/",
        "foto ansa",
        "lapresse.",
    ],
    references: &[
        "bibliografia",
        "riferimenti",
        "riferimenti bibliografici",
        "fonti",
        "note",
        "opere citate",
    ],
    wrote: &["… ha scritto:", "… scrive:", "… scrisse:", "… ha scritto quanto segue:"],
    calendar: "
        lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab
        dom gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
        novembre dicembre gen feb apr mag giu lug ago set sett ott nov dic
        ",
    places: "
        roma milano torino napoli sant reggio ascoli città castel monte villa bassano
        calabria emilia vibo forte alta bassa
        ",
    openers: &[
        "egli",
        "lui",
        "lei",
        "ella",
        "esso",
        "essa",
        "essi",
        "loro",
        "questo",
        "questa",
        "questi",
        "queste",
        "ciò",
        "tale",
        "suo",
        "sua",
        "ma",
        "e",
        "però",
        "tuttavia",
        "quindi",
        "perciò",
        "pertanto",
        "così",
        "allora",
        "inoltre",
        "anche",
        "invece",
        "intanto",
        "nel frattempo",
        "infatti",
        "di conseguenza",
        "ad esempio",
        "per esempio",
        "eppure",
    ],
    ..Profile::PLAIN
};
