//! Romanian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "ro",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Romanian),
    // The older spelling with cedillas (ş ţ) is common in text, so both forms are listed.
    function_share: 0.39,
    letters: "ăâîșțşţ",
    stop_words: "
        un o unei unui unor unii unele unul una niște al a ai ale alor cel cea cei cele
        celui celei celor lui eu mă m mie îmi mi mine tu te ție îți ți tine el ea îl l ei
        îi i noi ne nouă ni voi vă v vouă vi ele le lor li se s își și sine sieși
        dumneavoastră dânsul dânsa dânșii meu mea mei mele tău ta tăi tale său sa săi sale
        nostru noastră noștri noastre vostru voastră voștri voastre însuși însăși înșiși
        acest această acești aceste acestui acestei acestor acesta aceasta aceștia acestea
        acestuia acesteia acestora acel acea acei acele acelui acelei acelor acela aceea
        aceia acelea ăsta asta ăștia astea asemenea același aceeași aceiași aceleași
        astfel ce cine cui care căruia căreia cărora căror cărei cărui pe cât câtă câți
        câte când unde cum de încotro cineva ceva vreun vreo vreunul nimeni nimic niciun
        nicio niciunul tot toată toți toate tuturor orice oricare oricine fiecare fiecărui
        fiecărei alt altă alți alte altul alta alții altele altor mult multă mulți multe
        multor puțin puțină puțini puține mai destul destui destule atât atâta atâtea
        câțiva câteva ambii ambele amândoi câtva la în din dintre între spre până pentru
        prin printre cu fără contra despre după înainte lângă peste sub asupra împotriva
        datorită conform potrivit față către dinspre deasupra dedesubt dincolo înăuntru
        afară împreună n într dintr printr dar iar însă ci ori sau fie nici că să dacă
        deși fiindcă deoarece căci încât ca decât totuși așadar deci precum sunt ești este
        e suntem sunteți eram erai era erau fi fost fiind fui fu fură fusese fuseseră am
        are avem aveți au aveam avea aveau avut având aș ar ați vei va vom veți vor pot
        poți poate putem puteți pute putea puteau putut trebuie trebuia trebui vrea vreau
        vrei voia face fac făcut făcea vine nu nicidecum niciodată da deja încă mereu
        întotdeauna adesea uneori acum atunci apoi azi astăzi ieri mâine aici acolo
        aproape foarte prea cam doar numai chiar tocmai abia așa bine rău oricum altfel
        totodată plus desigur probabil altundeva oriunde nicăieri undeva cândva oricând
        ulterior anterior imediat curând târziu jos sus departe circa aproximativ urmare
        spus spune spunea declarat afirmat precizat adăugat zis zero unu doi două trei
        patru cinci șase șapte opt zece primul prima nişte ţie îţi ţi îşi şi sieşi dânşii
        noştri voştri însuşi însăşi înşişi aceşti aceştia ăştia acelaşi aceeaşi aceiaşi
        aceleaşi câţi toţi alţi alţii mulţi puţin puţină puţini puţine câţiva faţă deşi
        totuşi aşadar eşti sunteţi aveţi aş aţi veţi poţi puteţi aşa şase şapte
        ",
    leading: "
        dl dna dra av arh conf lect asist acad drd ec gral col lt cpt plt sg cms adj pr pf
        ps ips sf sft sfta ic p.ex cca ca aprox resp pt bd str șos spl trad coord lit engl
        fr lat plut şos
        ",
    either: "jud mun com univ ex",
    numbered: "nrs pag pg alin cap tel ap et sc bl tab par pct max min sec",
    trailing: "
        ș.a ș.a.m.d ș.cl dvs dv î.hr d.hr hr î.e.n e.n s.a s.r.l s.c sr ibid cit ş.a
        ş.a.m.d ian febr feb mart apr iun iul aug sept sep oct nov dec lgț lgta mil mld
        ",
    links: &[
        "citește și",
        "citiți și",
        "citește mai mult",
        "citește mai multe",
        "citește continuarea",
        "vezi și",
        "vezi video",
        "mai multe despre",
        "te-ar putea interesa",
        "articole similare",
        "află mai multe",
        "citeşte şi",
        "citiţi şi",
        "citeşte mai mult",
        "citeşte mai multe",
        "citeşte continuarea",
        "vezi şi",
    ],
    labels: &[
        "foto",
        "imagine",
        "sursa foto",
        "video",
        "sursa",
        "de",
        "autor",
        "redactor",
        "editor",
        "redacția",
        "cuprins",
        "conținut",
        "publicitate",
        "reclamă",
        "distribuie",
        "etichete",
        "comentarii",
        "referințe",
        "bibliografie",
        "legături externe",
        "newsletter",
        "abonează-te",
        "drepturi de autor",
        "copyright",
    ],
    notices: &[
        "acest articol a fost publicat",
        "acest articol a apărut",
        "articolul a apărut prima dată",
        "articolul a fost publicat inițial",
        "articolul “…” apare prima dată",
        "abonează-te la",
        "abonați-vă la",
        "abonează-te acum",
        "înscrie-te la",
        "înscrieți-vă la",
        "urmărește-ne pe",
        "urmăriți-ne pe",
        "urmărește … pe google news",
        "urmăriți … pe google news",
        "urmărește … pe facebook",
        "intră în grupul",
        "alătură-te",
        "alăturați-vă",
        "descarcă aplicația",
        "descărcați aplicația",
        "folosim cookie",
        "utilizăm cookie",
        "folosim cookies",
        "acest site folosește",
        "acest site utilizează",
        "site-ul nostru folosește",
        "acest website folosește",
        "prin utilizarea acestui",
        "folosind acest site",
        "continuând navigarea",
        "toate drepturile rezervate",
        "toate drepturile sunt rezervate",
        "drepturi de autor ©",
        "este interzisă reproducerea",
        "este interzisă copierea",
        "distribuie articolul",
        "distribuie acest articol",
        "distribuiți acest",
        "distribuie pe",
        "lasă un comentariu",
        "lăsați un comentariu",
        "adaugă un comentariu",
        "scrie un comentariu",
        "spune-ți părerea",
        "publicitate.",
        "articolul continuă",
        "continuarea articolului",
        "cuvinte cheie:",
        "cuvinte-cheie:",
        "etichete:",
        "erată:",
        "rectificare:",
        "corecție:",
        "nota redacției:",
        "nota redactorului:",
        "ultima actualizare:",
        "actualizat:",
        "actualizat la",
        "publicat:",
        "… a contribuit la acest articol",
        "ai … articole gratuite",
        "ești deja abonat",
        "sari la conținut.",
        "sari la conținutul principal.",
        "mergi la conținut.",
        "treci la conținut.",
        "acasă.",
        "pagina principală.",
        "prima pagină.",
        "meniu.",
        "caută.",
        "căutare.",
        "autentificare.",
        "conectare.",
        "înregistrare.",
        "înapoi sus.",
        "cele mai citite.",
        "ultimele știri.",
        "contact.",
        "politica de confidențialitate.",
        "mesajele și apelurile sunt criptate",
        "acest mesaj a fost șters.",
        "… s-a alăturat folosind linkul de invitație",
        "reproducerea integrală",
        "reproducerea parțială",
        "reproducerea totală",
        "reproducerea fără acordul",
        "preluarea articolelor",
        "preluarea textelor",
        "preluarea informațiilor",
        "prin înscriere, accepți",
        "prin abonare, accepți",
    ],
    edge_notices: &[
        "abonează-te",
        "abonați-vă",
        "urmărește-ne",
        "alătură-te",
        "click",
        "clic",
        "contactează-ne",
        "mulțumim că",
        "mulțumim pentru",
        "nu rata",
        "nu ratați",
        "pentru mai multe informații",
        "pentru mai multe",
        "scrie-ne",
        "distribuie articolul",
        "descarcă aplicația",
        "vizitează pagina",
        "accesează pagina",
    ],
    credits: &[
        "foto/",
        "sursa foto",
        "sursă foto",
        "credit foto",
        "imagine:",
        "fotografie:",
        "fotografii:",
        "inquam photos",
        "inquam photos/",
        "foto de",
    ],
    references: &[
        "bibliografie",
        "referințe",
        "surse",
        "note",
        "lucrări citate",
        "referințe bibliografice",
    ],
    wrote: &["… a scris:", "… scrie:", "… a scris următoarele:", "a scris “…”:"],
    calendar: "
        luni marți miercuri joi vineri sâmbătă duminică lunea marțea miercurea joia
        vinerea sâmbăta duminica ianuarie februarie martie aprilie mai iunie iulie august
        septembrie octombrie noiembrie decembrie ian feb mar apr iun iul aug sep sept oct
        nov dec noi
        ",
    places: "
        bucurești cluj napoca iași timișoara constanța baia mare satu târgu râmnicu
        drobeta piatra neamț județ orașul comuna gura noua
        ",
    openers: &[
        "el",
        "ea",
        "ei",
        "ele",
        "acesta",
        "aceasta",
        "aceștia",
        "acestea",
        "această",
        "aceste",
        "dar",
        "și",
        "iar",
        "însă",
        "totuși",
        "deci",
        "așadar",
        "astfel",
        "prin urmare",
        "de aceea",
        "în plus",
        "de asemenea",
        "apoi",
        "în schimb",
        "dimpotrivă",
        "în consecință",
        "de exemplu",
        "ulterior",
        "aceştia",
        "şi",
        "totuşi",
        "aşadar",
        "în consecinţă",
    ],
    ..Profile::PLAIN
};
