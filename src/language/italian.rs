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
