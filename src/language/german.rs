//! German. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "de",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::German),
    ordinal_dot: true,
    function_share: 0.52,
    letters: "äöüßé",
    stop_words: "
        der die das des dem den ein eine einer eines einem einen kein keine keiner keines
        keinem keinen ich mich mir meiner du dich dir deiner er ihn ihm seiner sie ihr
        ihrer es wir uns unser euch euer ihnen sich man mein meine meines meinem meinen
        dein deine deines deinem deinen sein seine seines seinem seinen ihre ihres ihrem
        ihren unsere unserer unseres unserem unseren eure eurer eures eurem euren selbst
        selber einander dieser diese dieses diesem diesen dies jener jene jenes jenem
        jenen derjenige diejenige dasjenige diejenigen denjenigen derselbe dieselbe
        dasselbe dieselben denselben solch solche solcher solches solchem solchen dessen
        deren denen derer wer wen wem wessen was welch welche welcher welches welchem
        welchen wo wohin woher wann warum weshalb wieso wie wozu wofür womit wodurch wobei
        wovon worauf worin woran wonach wogegen jemand jemanden jemandem niemand niemanden
        niemandem etwas nichts alles alle aller allem allen jeder jede jedes jedem jeden
        einige einiger einiges einigem einigen manche mancher manches manchem manchen
        mehrere mehrerer mehreren viel viele vieler vieles vielem vielen wenig wenige
        weniger wenigen mehr meist meisten genug beide beider beides beiden andere anderer
        anderes anderem anderen andern sämtliche etliche irgend irgendwie irgendwo in im
        ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen hinter hinterm
        mit nach neben ohne seit über überm übers um ums unter unterm unters von vom vor
        vorm vors zu zum zur zwischen während wegen trotz statt anstatt außer außerhalb
        innerhalb entlang gegenüber gemäß laut mithilfe aufgrund bezüglich hinsichtlich
        infolge ab samt und oder aber denn sondern doch jedoch sowie sowohl weder noch
        entweder als wenn weil da dass daß ob obwohl obgleich falls sofern soweit solange
        sobald nachdem bevor ehe damit indem sodass so bin bist ist sind seid war warst
        waren wart gewesen sei seist seien wäre wären wärst habe hast hat haben habt hatte
        hattest hatten hattet gehabt hätte hätten werde wirst wird werden werdet wurde
        wurden wurdest geworden worden würde würden würdest kann kannst können könnt
        konnte konnten könnte könnten gekonnt muss musst müssen müsst musste mussten
        müsste müssten soll sollst sollen sollt sollte sollten will willst wollen wollt
        wollte wollten darf darfst dürfen durfte durften dürfte dürften mag magst mögen
        mochte mochten möchte möchten lassen lässt ließ ließen nicht nie niemals nur auch
        schon bereits immer oft manchmal wieder jetzt nun dann damals hier dort hin her
        dahin daher darum deshalb deswegen dafür dagegen dabei dazu davon darauf darin
        daran darüber darunter danach davor dadurch daraus demnach dennoch trotzdem
        allerdings außerdem zudem ferner sonst stattdessen also etwa ungefähr fast sehr
        ganz gar zwar wohl ja nein mal eben gerade erst zuletzt zunächst bisher bislang
        vielleicht eher kaum besonders insbesondere sogar ebenso ebenfalls gleichzeitig
        hingegen inzwischen mittlerweile schließlich jedenfalls nämlich beispielsweise
        dazwischen vorher nachher später zusammen weit weiter weiterhin überall heute
        gestern morgen rund zurück sagt sagte sagten gesagt erklärte null eins zwei drei
        vier fünf sechs sieben acht neun zehn
        ",
    leading: "
        hrn fr frl dipl med phil jur rer nat habil h.c hl hll st skt pfr bgm oberstlt hptm
        lt verw ehem kgl städt staatl stv z.b d.h u.u i.d.r i.a m.e v.a z.t z.zt z.hd o.g
        sog vgl bzw ca evtl ggf inkl exkl einschl bspw beisp bzgl betr gem zzgl abzgl zzt
        zw resp dt engl frz franz lat griech ital russ österr ev kath röm allg bes wiss
        techn hrsg übers verf priv.-doz dipl.-ing zt frhr vorm rd
        ",
    either: "geb gest verh u.a s.o s.u anm gebr mio mrd tsd el tl msp pck stck gegr",
    numbered: "
        nrn s abs abb tab kap bd bde ziff rn rdnr rz pos bl sp str aufl jg h tel fax az
        lit max min mind par
        ",
    trailing: "
        usw usf dgl u.dgl u.ä o.ä ff jh jhd jhdt chr v.chr n.chr e.v sen std red ebd a.a.o
        u.s.w u.a.m jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do sa
        ",
    links: &[
        "lesen sie auch",
        "lesen sie mehr",
        "lesen sie dazu",
        "lesen sie hier",
        "lesen sie weiter",
        "mehr zum thema",
        "mehr dazu",
        "zum thema:",
        "auch interessant",
        "das könnte sie auch interessieren",
        "weiterlesen",
        "siehe auch",
    ],
    labels: &[
        "foto",
        "fotos",
        "bild",
        "archivbild",
        "grafik",
        "video",
        "quelle",
        "quellen",
        "von",
        "autor",
        "autorin",
        "autoren",
        "redaktion",
        "inhalt",
        "inhaltsverzeichnis",
        "anzeige",
        "werbung",
        "teilen",
        "schlagwörter",
        "tags",
        "kommentare",
        "literatur",
        "einzelnachweise",
        "newsletter",
        "copyright",
    ],
    notices: &[
        "dieser artikel erschien zuerst",
        "dieser artikel ist zuerst",
        "dieser artikel wurde zuerst",
        "dieser text erschien zuerst",
        "dieser beitrag erschien zuerst",
        "dieser artikel erschien erstmals",
        "der beitrag “…” erschien zuerst",
        "der artikel “…” erschien zuerst",
        "abonnieren sie unseren",
        "abonnieren sie den newsletter",
        "abonnieren sie jetzt",
        "abonniere unseren",
        "melden sie sich für unseren",
        "melden sie sich jetzt",
        "melden sie sich hier",
        "jetzt abonnieren.",
        "jetzt anmelden.",
        "jetzt registrieren.",
        "hier abonnieren.",
        "newsletter abonnieren.",
        "erhalten sie täglich",
        "folgen sie uns auf",
        "folgen sie … auf facebook",
        "folge uns auf",
        "besuchen sie uns auf",
        "treten sie unserem",
        "werden sie teil unserer",
        "diskutieren sie mit",
        "laden sie unsere app",
        "laden sie sich unsere",
        "laden sie die app",
        "wir verwenden cookies",
        "wir nutzen cookies",
        "wir setzen cookies",
        "diese website verwendet cookies",
        "diese webseite verwendet cookies",
        "diese seite verwendet cookies",
        "unsere website verwendet cookies",
        "diese website nutzt cookies",
        "mit dem absenden",
        "wenn sie die website weiter",
        "alle rechte vorbehalten",
        "artikel teilen.",
        "diesen artikel teilen.",
        "teilen sie diesen",
        "teile diesen",
        "teilen auf",
        "kommentar schreiben.",
        "schreiben sie einen kommentar",
        "hinterlassen sie einen kommentar",
        "schreibe einen kommentar",
        "kommentieren sie",
        "ihre meinung ist gefragt",
        "anzeige.",
        "artikel wird fortgesetzt",
        "weiterlesen nach der anzeige",
        "lesen sie nach der anzeige",
        "schlagwörter:",
        "schlüsselwörter:",
        "stichworte:",
        "korrektur:",
        "berichtigung:",
        "anmerkung der redaktion:",
        "hinweis der redaktion:",
        "transparenzhinweis:",
        "zuletzt aktualisiert:",
        "aktualisiert am",
        "aktualisiert:",
        "stand:",
        "zitierweise:",
        "zitiervorschlag:",
        "… hat an diesem artikel mitgearbeitet",
        "… trug zu diesem bericht bei",
        "… hat zu diesem bericht beigetragen",
        "mitarbeit:",
        "mit material der dpa.",
        "mit material von dpa",
        "sie haben noch … kostenlose artikel",
        "bereits abonnent",
        "sie sind bereits abonnent",
        "haben sie schon ein konto",
        "zum inhalt springen.",
        "zum hauptinhalt springen.",
        "direkt zum inhalt.",
        "zum inhalt.",
        "zur navigation springen.",
        "startseite.",
        "menü.",
        "suche.",
        "suchen.",
        "anmelden.",
        "registrieren.",
        "nach oben.",
        "zum seitenanfang.",
        "meistgelesen.",
        "meistgelesene artikel.",
        "neueste artikel.",
        "impressum.",
        "datenschutz.",
        "kontakt.",
        "dpa-infocom",
        "dpa-infocom,",
        "nachrichten und anrufe sind ende-zu-ende",
        "diese nachricht wurde gelöscht.",
        "du hast diese nachricht gelöscht.",
        "<medien ausgeschlossen>.",
        "… ist über den einladungslink dieser gruppe beigetreten",
        "von meinem iphone gesendet",
        "nachdruck, auch",
        "nachdruck nur",
        "nachdruck verboten",
        "vervielfältigung nur",
        "vervielfältigung, auch",
        "mit der anmeldung stimmen",
        "mit der anmeldung akzeptieren",
        "mit der registrierung stimmen",
        "mit der registrierung akzeptieren",
        "mit ihrer anmeldung stimmen",
        "durch die nutzung dieser website",
        "durch die nutzung dieser seite",
        "mit der nutzung dieser website",
        "mit der nutzung dieser seite",
        "veröffentlicht am “…” um",
    ],
    edge_notices: &[
        "abonnieren",
        "melden sie sich",
        "folgen sie",
        "folge uns",
        "laden sie",
        "klicken sie",
        "besuchen sie",
        "kontaktieren sie",
        "vielen dank fürs lesen",
        "danke fürs lesen",
        "vielen dank für ihr interesse",
        "teilen sie",
        "verpassen sie",
        "weitere informationen",
        "mehr informationen",
        "schreiben sie uns",
        "haben sie fragen",
    ],
    credits: &[
        "fotos:",
        "bild:",
        "bilder:",
        "foto von",
        "bild von",
        "bildquelle:",
        "bildnachweis:",
        "symbolbild:",
        "symbolfoto:",
        "archivfoto:",
        "grafik:",
        "quelle foto",
        "foto/",
        "© dpa",
        "picture alliance",
        "picture alliance/",
        "imago/",
    ],
    references: &[
        "literatur",
        "literaturverzeichnis",
        "quellen",
        "quellenverzeichnis",
        "einzelnachweise",
        "referenzen",
        "bibliographie",
        "bibliografie",
        "quellen und literatur",
        "weiterführende literatur",
    ],
    wrote: &["… schrieb:", "… schreibt:", "… hat geschrieben:", "schrieb “…”:"],
    calendar: "
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montags
        Dienstags Mittwochs Donnerstags Freitags Samstags Sonntags Mo Di Mi Do Fr Sa So
        Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober
        November Dezember Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
        ",
    places: "
        hamburg münchen köln frankfurt sankt bad main rhein oder am saale breisgau neu alt
        groß klein ober unter nieder halle weimar wien zürich bern kreis stadt
        ",
    openers: &[
        "er",
        "sie",
        "es",
        "sein",
        "seine",
        "ihre",
        "dieser",
        "diese",
        "dieses",
        "dies",
        "das ist",
        "das war",
        "aber",
        "und",
        "oder",
        "doch",
        "jedoch",
        "allerdings",
        "dennoch",
        "trotzdem",
        "deshalb",
        "deswegen",
        "daher",
        "darum",
        "außerdem",
        "zudem",
        "auch",
        "stattdessen",
        "hingegen",
        "dann",
        "damit",
        "so",
        "inzwischen",
    ],
    capital_nouns: true,
    numbered_ending: Some("str"),
    ..Profile::PLAIN
};
