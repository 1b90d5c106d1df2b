//! Catalan. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "ca",
    function_share: 0.47,
    letters: "àçèéíïòóúü",
    stop_words: "
        el la els les lo los l un una uns unes en na n al als del dels pel pels cal can ca
        jo mi em me m tu et te t vostè vostès ell ella ells elles es se s si hi ho li
        nosaltres ens nos vosaltres us vos ne meu meva meus meves mon ma mos mes teu teva
        teus teves ton ta seu seva seus seves son sa ses nostre nostra nostres vostre
        vostra vostres llur llurs mateix mateixa mateixos mateixes propi pròpia aquest
        aquesta aquests aquestes aqueix aquell aquella aquells aquelles això allò açò tal
        tals que què qui quin quina quins quines qual quals on quan com quant quanta
        quants quantes perquè algú algun alguna alguns algunes res ningú cap tot tota tots
        totes cada cadascun cadascuna qualsevol altre altra altres molt molta molts moltes
        poc poca pocs poques més menys tant tanta tants tantes massa prou bastant diversos
        diverses ambdós ambdues gaire gaires mica a amb d de des durant entre excepte fins
        malgrat mitjançant per contra segons sense sobre sota vers envers dins davant
        darrere després abans arran vora prop lluny fora damunt dalt baix i o u ni però
        sinó encara mentre doncs car sóc soc ets és som sou són era eres érem eren fui fou
        foren seré serà serem seran seria serien sigui siguin fos fossin sigut estat
        estada sent essent ser ésser estic estàs està estem estan estava estaven estarà
        estaria estigui estant estar he has ha hem heu han havia havies havíem havien
        hagué hagi hagin hagués haguessin haurà hauran hauria haurien hagut havent haver
        vaig vas va vam vau van vàrem varen anar anava anaven vagi puc pot podem poden
        podia podien podrà podran podria podrien pugui puguin pogut poder deu deuen devia
        deure vol volen volia volien voldria voler calia caldrà caldria té tenen tenia
        tenien tindrà tingui tenir fa fan feia fer fet no mai tampoc sí també ja sempre
        sovint vegades vegada ara llavors aleshores avui ahir demà aquí allí allà ací així
        bé ben mal quasi gairebé només sols solament potser tanmateix endemés tan alhora
        igualment altrament tard aviat aproximadament especialment sobretot través
        mentrestant finalment enlloc arreu junt cop dit diu dir explica explicat zero dos
        dues tres quatre cinc sis set vuit nou primer primera segon segona
        ",
    leading: "
        sr sra srs sres srta dra drs dres profa enginy arq adv mn mons fra rvd excm il·lm
        im magfc hble hnble gral tte sgt cmdt st sta sts p.ex p.e cfr aprox vg av avda
        avgda pl pça plç ctra pg ptge rda trv trad coord ang fr llat
        ",
    either: "dept depart prov urb ex",
    numbered: "
        núm núms num pàg pàgs pag arts figs vols cap caps t tel tlf màx mín feb apt làm op
        ",
    trailing: "
        ee.uu cia a.c d.c ibíd ibid cit al ss s.a s.l ed gen febr abr jun jul ag set sep
        oct nov des
        ",
    links: &[
        "llegiu també",
        "llegeix també",
        "llegir més",
        "llegiu més",
        "vegeu també",
        "vegeu:",
        "mira també",
        "mireu també",
        "més informació",
        "et pot interessar",
        "notícies relacionades",
        "continua llegint",
    ],
    labels: &[
        "foto",
        "imatge",
        "fotografia",
        "vídeo",
        "font",
        "fonts",
        "per",
        "autor",
        "redacció",
        "editor",
        "índex",
        "contingut",
        "sumari",
        "publicitat",
        "comparteix",
        "etiquetes",
        "temes",
        "comentaris",
        "referències",
        "bibliografia",
        "enllaços externs",
        "butlletí",
        "subscriu-te",
        "drets reservats",
        "copyright",
    ],
    notices: &[
        "aquest article es va publicar",
        "aquest article va ser publicat",
        "article publicat originalment",
        "subscriu-te al",
        "subscriu-te a",
        "subscriviu-vos al",
        "subscriviu-vos a",
        "apunta't al butlletí",
        "rep el nostre butlletí",
        "segueix-nos a",
        "seguiu-nos a",
        "uneix-te al nostre",
        "uneix-te a nosaltres",
        "descarrega't l'app",
        "descarrega't l’app",
        "descarrega l'aplicació",
        "fem servir galetes",
        "utilitzem galetes",
        "aquest lloc web utilitza galetes",
        "aquest web utilitza galetes",
        "en utilitzar aquest",
        "en registrar-te",
        "en subscriure't",
        "tots els drets reservats",
        "drets reservats",
        "prohibida la reproducció",
        "queda prohibida la reproducció",
        "comparteix aquest article",
        "compartiu aquest article",
        "comparteix a",
        "deixa un comentari",
        "deixeu un comentari",
        "escriu un comentari",
        "digues la teva",
        "publicitat.",
        "l'article continua",
        "paraules clau:",
        "correcció:",
        "rectificació:",
        "nota de l'editor:",
        "nota de la redacció:",
        "nota de l’editor:",
        "darrera actualització:",
        "última actualització:",
        "actualitzat:",
        "com citar",
        "… ha contribuït a aquest article",
        "… ha col·laborat en aquest article",
        "et queden … articles gratuïts",
        "ja ets subscriptor",
        "vés al contingut.",
        "ves al contingut.",
        "aneu al contingut.",
        "salta al contingut.",
        "inici.",
        "menú.",
        "cerca.",
        "inicia sessió.",
        "registra't.",
        "torna a dalt.",
        "més llegit.",
        "el més llegit.",
        "darrera hora.",
        "contacte.",
        "avís legal.",
        "els missatges i les trucades estan xifrats",
        "s'ha eliminat aquest missatge.",
        "… s'ha unit mitjançant l'enllaç d'invitació",
        "la pàgina va ser modificada per darrera vegada",
        "aquesta pàgina va ser modificada per darrera vegada",
        "el text està disponible sota",
        "aquest article no cita fonts",
        "aquest article necessita",
        "podeu ajudar a millorar … article",
        "per a altres significats, vegeu",
        "darrera edició per … el",
        "… persones ho han trobat útil",
        "aquest missatge pot contenir informació confidencial",
        "aquest missatge conté informació confidencial",
        "aquest correu electrònic pot contenir informació",
        "aquest correu pot contenir informació",
        "si no sou el destinatari",
        "si no ets el destinatari",
        "si heu rebut aquest missatge per error",
        "abans d'imprimir aquest missatge",
        "abans d’imprimir aquest missatge",
        "abans d'imprimir aquest correu",
        "abans d’imprimir aquest correu",
        "podeu canviar la configuració … moment",
        "pots canviar la configuració … moment",
        "pots canviar les teves preferències … moment",
        "pots donar-te de baixa",
        "podeu donar-vos de baixa",
        "ja tens un compte.",
        "ja tens compte.",
        "si ja tens compte",
        "has trobat un error.",
        "has detectat un error.",
        "ningú fora d'aquest xat",
        "ningú fora d’aquest xat",
        "enviament gratuït “…”",
        "gràcies pels teus comentaris",
        "gràcies per la teva opinió",
        "gràcies.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "subscriu-te",
        "subscriviu-vos",
        "segueix-nos",
        "seguiu-nos",
        "uneix-te",
        "fes clic",
        "feu clic",
        "contacta",
        "gràcies per llegir",
        "no et perdis",
        "per a més informació",
        "per a més",
        "visita el nostre",
        "comparteix aquest",
        "descarrega't",
        "no s'ha de confondre amb",
        "no s’ha de confondre amb",
    ],
    credits: &[
        "fotografia:",
        "foto de",
        "imatge:",
        "imatge de",
        "foto/",
        "il·lustració:",
        "font de la imatge",
    ],
    references: &["referències", "bibliografia", "fonts", "notes i referències", "obres citades"],
    wrote: &["… va escriure:", "… escrigué:", "… ha escrit:", "… escriu:"],
    calendar: "
        dilluns dimarts dimecres dijous divendres dissabte diumenge dl dt dc dj dv ds dg
        gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
        gen febr abr jul ag set oct nov des
        ",
    places: "
        barcelona girona lleida tarragona sant ciutat vila palma castelló alacant nova alt
        baix les els
        ",
    openers: &[
        "ell",
        "ella",
        "ells",
        "elles",
        "aquest",
        "aquesta",
        "aquests",
        "aquestes",
        "aquell",
        "aquella",
        "això",
        "allò",
        "tal",
        "tals",
        "però",
        "i",
        "tanmateix",
        "no obstant això",
        "per això",
        "per tant",
        "doncs",
        "així",
        "aleshores",
        "llavors",
        "després",
        "a més",
        "també",
        "en canvi",
        "al contrari",
        "mentrestant",
        "en conseqüència",
        "per exemple",
        "malgrat això",
        "en lloc d'això",
        "d'altra banda",
    ],
    ..Profile::PLAIN
};
