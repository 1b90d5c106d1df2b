//! Finnish. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "fi",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Finnish),
    ordinal_dot: true,
    function_share: 0.21,
    letters: "äöåšž",
    stop_words: "
        ja sekä tai vai joko mutta vaan kuitenkin silti sillä koska että jotta jos ellei
        vaikka kun kuin ikään kunnes ennen siis eli eikä enkä etkä emmekä ettekä eivätkä
        niin myös siksi siten täten joten näin toisaalta en et ei emme ette eivät älä
        älkää ettei etten etteivät jollei vain ainoastaan jo vielä edes jopa juuri melkein
        ehkä kai kenties varmasti tosin toki kyllä ihan muka muun minä minun minut minua
        minussa minusta minuun minulla minulta minulle sinä sinun sinut sinua sinulla
        sinulta sinulle sinusta hän hänen hänet häntä hänessä hänestä häneen hänellä
        häneltä hänelle me meidän meidät meitä meissä meistä meihin meillä meiltä meille
        te teidän teidät teitä teillä teiltä teille he heidän heidät heitä heissä heistä
        heihin heillä heiltä heille tämä tämän tätä tässä tästä tähän tällä tältä tälle
        tänä täksi nämä näiden näitä näissä näistä näihin näillä näiltä näille näinä tuo
        tuon tuota tuossa tuosta tuohon tuolla tuolta tuolle nuo noiden noita noissa
        noista se sen sitä siinä siitä siihen siltä sille ne niiden niitä niissä niistä
        niihin niillä niiltä niille niinä itse itsensä itseään itselleen itsestään oma
        oman omaa omassa omat omia omien omalla joka jonka jota jossa josta johon jolla
        jolta jolle jona jotka joiden joita joissa joista joihin joilla joilta joille
        joina mikä minkä mitä missä mistä mihin millä miltä mille miksi mitkä kuka kenen
        ketä kenet kenellä kenelle keneltä ketkä keiden kumpi kumman kumpikin joku jonkun
        jotakuta jokin jonkin jotain jotakin jossain jossakin jostain johonkin jollain
        jollakin jotkut joitakin joidenkin jokainen jokaisen jokaista jokaisessa
        jokaisella kukaan ketään kenenkään mikään mitään minkään missään mistään millään
        kaikki kaiken kaikkea kaikkia kaikkien kaikissa kaikista kaikilla kaikille koko
        muu muuta muut muiden muita muissa muista muille muassa toinen toisen toista
        toiset toisten toisia toisessa toisella molemmat molempien molempia sama saman
        samaa samassa samat samalla samoin moni monen monta monet monien monia monissa
        monista monelle usea usean useita useat useiden useissa useampi useammat eräs
        erään eräät eräitä muutama muutaman muutamia harva sellainen sellaisen sellaista
        sellaiset sellaisia tällainen tällaisen tällaista tällaiset tällaisia tällaisten
        millainen millaista paljon vähän enemmän vähemmän eniten vähiten lisää enää noin
        suunnilleen lähes yli alle verran tarpeeksi miten kuinka milloin minne täällä
        täältä tänne siellä sieltä sinne tuonne kaikkialla aina joskus usein yleensä nyt
        tänään eilen huomenna sitten silloin jälkeen myöhemmin aiemmin aikaisemmin taas
        jälleen uudelleen pian äskettäin jatkuvasti yhä edelleen toistaiseksi heti
        parhaillaan samaan aikaan kerran hyvin erittäin liian melko aika aivan täysin
        varsin erityisesti lähinnä etenkin varsinkin ainakin vähintään enintään pelkästään
        esimerkiksi lisäksi tietysti todella lopulta oikeastaan päinvastoin sijaan muutoin
        muuten puolestaan nimittäin ohella kanssa ilman kautta vuoksi takia mukaan aikana
        välillä kesken luona luokse luota edessä takana takaa alla päällä päälle vieressä
        sisällä sisään ulkona ulkopuolella ympäri ympärillä kohti pitkin vastaan vasten
        varten puolesta suhteen avulla johdosta lukien alkaen asti saakka sijasta osalta
        nähden huolimatta läpi ohi poikki keskellä joukossa lähellä perusteella toimesta
        liittyen mukaisesti olla olen olet on olemme olette ovat olin olit oli olimme
        olitte olivat ollut olleet ole olisi olisin olisit olisimme olisivat lienee ollaan
        oltiin oltu oltava olevan oleva olevat olevia ollessa olemaan voin voit voi voimme
        voitte voivat voisi voisin voisivat voinut voida voidaan voitaisiin voitiin
        voisimme pitää pitäisi piti pitänyt täytyy täytyi saa saavat sai saivat saisi
        saanut saada täytyisi tulee tuli tulevat tulisi tullut tulla haluaa haluavat
        halusi aikoo aikovat tule tarvitsee sanoi sanoo sanovat sanoivat sanonut kertoi
        kertoo kertovat kertoivat totesi toteaa lisäsi mukaansa yksi yhden yhtä yhdessä
        yhdestä yhteen yhdellä kaksi kahden kahta kahdessa kahdella kolme kolmen kolmea
        neljä neljän neljää viisi viiden viittä kuusi kuuden kuutta seitsemän kahdeksan
        yhdeksän kymmenen
        ",
    leading: "
        tri toht maist esim ks vrt ts ns nk synt engl ruots saks ransk lat toim suom kirj
        huom ko em po pj vt
        ",
    either: "mm os evp tuh",
    numbered: "nro kpl puh klo siv luk kuv taul",
    trailing: "
        ym yms jne jms tms kk vko eaa jaa e.kr j.kr ekr jkr tammik helmik maalisk huhtik
        toukok kesäk heinäk elok syysk lokak marrask jouluk rkl tl dl sek milj mrd
        ",
    links: &[
        "lue myös",
        "lue lisää",
        "lue lisäksi",
        "lue tästä",
        "katso myös",
        "katso video",
        "katso lisää",
        "kuuntele myös",
        "aiheesta lisää",
        "lisää aiheesta",
        "aiheeseen liittyvää",
    ],
    labels: &[
        "kuva",
        "kuvat",
        "valokuva",
        "video",
        "kuvituskuva",
        "lähde",
        "lähteet",
        "kirjoittaja",
        "toimittaja",
        "toimitus",
        "sisällys",
        "sisällysluettelo",
        "mainos",
        "kaupallinen yhteistyö",
        "jaa",
        "jaa artikkeli",
        "avainsanat",
        "tunnisteet",
        "kommentit",
        "viitteet",
        "kirjallisuutta",
        "aiheesta muualla",
        "tilaa",
        "tekijänoikeus",
        "kaikki oikeudet pidätetään",
    ],
    notices: &[
        "tämä artikkeli julkaistiin alun perin",
        "artikkeli julkaistiin alun perin",
        "artikkeli on julkaistu alun perin",
        "juttu julkaistiin alun perin",
        "juttu on julkaistu alun perin",
        "tämä juttu on julkaistu",
        "tilaa uutiskirje",
        "tilaa uutiskirjeemme",
        "tilaa maksuton uutiskirje",
        "seuraa meitä",
        "seuraa … facebookissa",
        "liity kanavallemme",
        "liity meihin",
        "liity keskusteluun",
        "osallistu keskusteluun",
        "lataa sovellus",
        "lataa sovelluksemme",
        "käytämme evästeitä",
        "tämä sivusto käyttää evästeitä",
        "sivusto käyttää evästeitä",
        "sivustomme käyttää evästeitä",
        "käyttämällä tätä sivustoa",
        "käyttämällä sivustoa hyväksyt",
        "rekisteröitymällä hyväksyt",
        "kaikki oikeudet pidätetään",
        "tekijänoikeus ©",
        "kopiointi kielletty",
        "luvaton kopiointi",
        "materiaalin kopiointi",
        "jaa artikkeli",
        "jaa tämä",
        "jaa juttu",
        "jaa facebookissa",
        "kirjoita kommentti",
        "jätä kommentti",
        "lisää kommentti",
        "juttu jatkuu",
        "artikkeli jatkuu",
        "juttu jatkuu mainoksen jälkeen",
        "mainos.",
        "mainos alkaa",
        "mainos päättyy",
        "avainsanat:",
        "asiasanat:",
        "oikaisu:",
        "korjaus:",
        "toimituksen huomautus:",
        "päivitetty:",
        "viimeksi päivitetty:",
        "julkaistu:",
        "muokattu:",
        "… osallistui jutun tekemiseen",
        "… avusti jutun tekemisessä",
        "sinulla on … ilmaista artikkelia",
        "oletko jo tilaaja",
        "siirry sisältöön.",
        "siirry pääsisältöön.",
        "hyppää sisältöön.",
        "etusivu.",
        "valikko.",
        "haku.",
        "hae.",
        "kirjaudu.",
        "kirjaudu sisään.",
        "rekisteröidy.",
        "sivun alkuun.",
        "takaisin ylös.",
        "luetuimmat.",
        "tuoreimmat.",
        "yhteystiedot.",
        "viestit ja puhelut on suojattu",
        "tämä viesti poistettiin.",
        "… liittyi ryhmän kutsulinkillä",
        "kommentoi juttua",
        "kommentoi artikkelia",
        "sivua on viimeksi muutettu",
        "tätä sivua on viimeksi muutettu",
        "tätä sivua on viimeksi muokattu",
        "teksti on saatavilla",
        "tämä artikkeli tai sen osa",
        "tämä artikkeli kaipaa",
        "tähän artikkeliin tai sen osaan",
        "voit auttaa wikipediaa",
        "voit auttaa parantamaan artikkelia",
        "muita merkityksiä löytyy",
        "viimeksi muokannut",
        "etsi tästä viestiketjusta",
        "… ihmisen mielestä tämä oli hyödyllinen",
        "tämä sähköposti voi sisältää luottamuksellista",
        "tämä sähköposti saattaa sisältää",
        "tämä viesti voi sisältää luottamuksellista",
        "tämä viesti saattaa sisältää luottamuksellista",
        "tämä viesti sisältää luottamuksellista",
        "jos et ole viestin oikea vastaanottaja",
        "jos ette ole viestin oikea vastaanottaja",
        "jos et ole viestin tarkoitettu vastaanottaja",
        "jos olet saanut tämän viestin vahingossa",
        "ajattele ympäristöä ennen … tulost",
        "ajattelethan ympäristöä ennen",
        "voit muuttaa asetuksiasi milloin",
        "voit muuttaa asetuksia milloin",
        "voit milloin tahansa muuttaa asetuksia",
        "voit peruuttaa tilauksen milloin",
        "voit perua uutiskirjeen",
        "onko sinulla jo tili.",
        "onko sinulla jo tunnus.",
        "oletko jo tilaaja.",
        "jos sinulla on jo tili",
        "huomasitko virheen.",
        "löysitkö virheen.",
        "huomasitko virheen jutussa",
        "kukaan keskustelun ulkopuolinen",
        "kukaan tämän keskustelun ulkopuolella",
        "ilmainen toimitus “…”",
        "kiitos palautteesta",
        "kiitos palautteestasi",
        "kiitos arvostelustasi",
        "kiitos.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "liity",
        "klikkaa",
        "ota yhteyttä",
        "kiitos lukemisesta",
        "kiitos, että luit",
        "jaa",
        "älä missaa",
        "lisätietoja",
        "lisätietoa",
        "lähetä",
        "lataa sovellus",
        "tilaa uutiskirje",
        "seuraa meitä",
    ],
    credits: &["kuva:", "kuvat:", "kuvaaja:", "valokuva:", "kuva/", "kuvitus:", "kuvakaappaus."],
    references: &[
        "lähteet",
        "viitteet",
        "kirjallisuus",
        "kirjallisuutta",
        "lähdeluettelo",
        "kirjallisuusluettelo",
    ],
    wrote: &["… kirjoitti:", "… kirjoittaa:", "kirjoitti “…”:"],
    calendar: "
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina
        tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ma ti ke pe
        la su tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu
        syyskuu lokakuu marraskuu joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta
        toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta
        joulukuuta tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa
        heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa
        ",
    places: "
        espoo tampere turku oulu uusi vanha iso pieni pohjois etelä itä länsi kaupunki
        kunta saari
        ",
    openers: &[
        "hän",
        "he",
        "se",
        "ne",
        "tämä",
        "nämä",
        "tuo",
        "nuo",
        "sellainen",
        "tällainen",
        "niiden",
        "mutta",
        "kuitenkin",
        "silti",
        "ja",
        "siksi",
        "siten",
        "näin",
        "joten",
        "lisäksi",
        "myös",
        "samoin",
        "toisaalta",
        "sen sijaan",
        "samalla",
        "samaan aikaan",
        "päinvastoin",
        "sen jälkeen",
        "sitten",
        "silloin",
        "myöhemmin",
        "esimerkiksi",
        "tästä syystä",
        "sen vuoksi",
        "tästä huolimatta",
    ],
    ..Profile::PLAIN
};
