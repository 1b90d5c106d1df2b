//! Spanish. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "es",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Spanish),
    function_share: 0.53,
    letters: "áéíñóúüª",
    stop_words: "
        el la lo los las un una unos unas al del yo me mí conmigo tú te ti contigo vos
        usted ustedes él ella ello le les se sí consigo nosotros nosotras nos vosotros
        vosotras os ellos ellas mi mis tu tus su sus mío mía míos mías tuyo tuya tuyos
        tuyas suyo suya suyos suyas nuestro nuestra nuestros nuestras vuestro vuestra
        vuestros vuestras mismo misma mismos mismas este esta esto estos estas ese esa eso
        esos esas aquel aquella aquello aquellos aquellas éste ésta éstos éstas ése ésa
        tal tales que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya
        cuyos cuyas donde dónde adonde cuando cuándo como cómo cuanto cuánto cuanta cuánta
        cuantos cuántos cuantas cuántas porqué algo alguien algún alguno alguna algunos
        algunas nada nadie ningún ninguno ninguna todo toda todos todas cada cualquier
        cualquiera otro otra otros otras mucho mucha muchos muchas poco poca pocos pocas
        más menos tanto tanta tantos tantas demasiado demasiada bastante bastantes varios
        varias ambos ambas demás sendos a ante bajo con contra de desde durante en entre
        excepto hacia hasta mediante para por pro salvo según sin sobre tras vía y e o u
        ni pero sino aunque si porque pues mientras conque luego soy eres es somos sois
        son era eras éramos eran fui fuiste fue fuimos fueron seré será seremos serán
        sería serían sea seas seamos sean fuera fueran fuese fuesen sido siendo ser estoy
        estás está estamos están estaba estaban estábamos estuve estuvo estuvieron estará
        estarán estaría estarían esté estén estuviera estuvieran estado estando estar he
        has ha hemos han había habías habíamos habían hube hubo hubieron habrá habrán
        habría habrían haya hayas hayamos hayan hubiera hubieran hubiese hubiesen habido
        habiendo haber hay puedo puede pueden podemos podía podían pudo pudieron podrá
        podrán podría podrían pueda puedan poder debe deben debía debían debería deberían
        deber quiere quieren quería querer va van voy vamos iba iban ir vaya suele suelen
        solía tiene tienen tenía tenían tener tuvo hace hacen hacer hizo no nunca jamás
        tampoco también ya aún todavía siempre veces vez antes después ahora entonces hoy
        ayer mañana aquí ahí allí acá allá cerca lejos dentro encima debajo arriba abajo
        delante detrás muy tan casi apenas solo sólo solamente incluso además así bien mal
        quizá quizás acaso asimismo igualmente embargo obstante través respecto junto
        alrededor aproximadamente especialmente precisamente pronto tarde dijo dice decir
        dicho dijeron señaló afirmó agregó dos tres cuatro cinco seis siete ocho nueve
        diez primer primero primera segundo segunda
        ",
    leading: "
        sr sra srta sres sras srs dra dres dras profa profs lic licda arq abg dña dn fr
        mons pbro rdo rvdo rvda hno hna excmo excma ilmo ilma mtro mtra gral gnral cnel
        crnl tte sgto cmte cdte alte almte pdte pdta sto sta gob dip sen p.ej p.e ej cfr
        aprox v.gr vg p.d av avda avd pza plza pje ctra urb ee ff cc jj rr dd trad coord
        ",
    either: "dpto depto prov admón admon hnos cte",
    numbered: "
        nos núm núms num nums pág págs pag arts figs vols cap caps t tel teléf tfno tlf
        inc ap párr párrs máx mín lám tít
        ",
    trailing: "
        ee.uu uu aa oo hh ff.aa jj.oo cc.oo ud uds vd vds ltda cía cia a.c d.c ibíd ibid
        cit al ss sgtes s.a s.l ed ene feb mar abr may jun jul ago sep sept set oct nov
        dic cda cdas cdta cdtas cdita cditas hr hrs seg segs grs kgs
        ",
    links: &[
        "lee también",
        "leer más",
        "lea también",
        "lea más",
        "le puede interesar",
        "te puede interesar",
        "te recomendamos",
        "ver también",
        "mira también",
        "véase también",
        "sigue leyendo",
        "noticias relacionadas",
    ],
    labels: &[
        "foto",
        "imagen",
        "video",
        "vídeo",
        "fuente",
        "fuentes",
        "por",
        "autor",
        "redacción",
        "editor",
        "índice",
        "contenido",
        "publicidad",
        "anuncio",
        "compartir",
        "etiquetas",
        "temas",
        "comentarios",
        "referencias",
        "bibliografía",
        "enlaces externos",
        "suscríbete",
        "boletín",
        "derechos reservados",
        "copyright",
    ],
    notices: &[
        "este artículo fue publicado",
        "este artículo se publicó",
        "este artículo apareció",
        "esta nota fue publicada",
        "esta nota se publicó",
        "artículo publicado originalmente",
        "la entrada “…” se publicó primero",
        "la entrada “…” aparece primero",
        "suscríbete a nuestro",
        "suscríbete a nuestra",
        "suscríbete al boletín",
        "suscríbete a la newsletter",
        "suscríbete gratis",
        "suscríbete aquí.",
        "suscríbete ahora",
        "suscríbase a nuestro",
        "suscríbase a nuestra",
        "suscríbase al",
        "regístrate para",
        "apúntate a nuestra",
        "apúntate a la newsletter",
        "recibe nuestro boletín",
        "síguenos en",
        "síganos en",
        "sigue … en facebook",
        "sigue … en google news",
        "sigue nuestro canal",
        "sigue toda la información",
        "únete a nuestro",
        "únete a nuestra",
        "únete al canal",
        "únete a la conversación",
        "únete a la discusión",
        "descarga nuestra",
        "descarga la app",
        "descarga la aplicación",
        "descargue nuestra",
        "utilizamos cookies",
        "usamos cookies",
        "este sitio web utiliza",
        "este sitio utiliza cookies",
        "esta web utiliza cookies",
        "este sitio usa cookies",
        "nuestro sitio utiliza",
        "nuestra web utiliza",
        "al utilizar este",
        "al usar este sitio",
        "si continúa navegando",
        "si continúas navegando",
        "todos los derechos reservados",
        "derechos de autor ©",
        "prohibida la reproducción",
        "queda prohibida la reproducción",
        "prohibida su reproducción",
        "se prohíbe la reproducción",
        "comparte este artículo",
        "comparte esta",
        "compartir este",
        "compartir en",
        "comparta este",
        "deja un comentario",
        "deja tu comentario",
        "dejar un comentario",
        "deje un comentario",
        "escribe un comentario",
        "danos tu opinión",
        "publicidad.",
        "continúa después de la publicidad",
        "el artículo continúa",
        "contenido exclusivo para suscriptores",
        "este contenido es exclusivo",
        "palabras clave:",
        "corrección:",
        "rectificación:",
        "fe de erratas:",
        "fe de errores:",
        "nota del editor:",
        "nota de la redacción:",
        "nota del autor:",
        "última actualización:",
        "actualizado:",
        "cómo citar",
        "… contribuyó a este reportaje",
        "… contribuyó con este reportaje",
        "… colaboró en este reportaje",
        "… contribuyó a este artículo",
        "te quedan … artículos gratis",
        "le quedan … artículos",
        "ya eres suscriptor",
        "ya soy suscriptor",
        "ir al contenido.",
        "ir al contenido principal.",
        "saltar al contenido.",
        "saltar al contenido principal.",
        "pasar al contenido principal.",
        "inicio.",
        "portada.",
        "menú.",
        "buscar.",
        "iniciar sesión.",
        "registrarse.",
        "regístrate.",
        "volver arriba.",
        "lo más leído.",
        "más leídas.",
        "últimas noticias.",
        "contacto.",
        "aviso legal.",
        "política de privacidad.",
        "los mensajes y las llamadas están cifrados",
        "se eliminó este mensaje.",
        "eliminaste este mensaje.",
        "<multimedia omitido>.",
        "<archivo omitido>.",
        "… se unió mediante el enlace de invitación",
        "… se unió usando el enlace de invitación",
        "la reproducción total o parcial",
        "recibe las noticias … en tu",
        "recibe las últimas noticias",
        "recibe gratis nuestro",
        "al registrarte aceptas",
        "al registrarte, aceptas",
        "al registrarse acepta",
        "al registrarse, acepta",
        "al suscribirte aceptas",
        "al suscribirte, aceptas",
        "con información de “…”",
        "actualizado el “…”",
    ],
    edge_notices: &[
        "suscríbete",
        "suscríbase",
        "síguenos",
        "únete",
        "haz clic",
        "haga clic",
        "visite",
        "contáctanos",
        "gracias por leer",
        "gracias por su lectura",
        "comparta",
        "no te pierdas",
        "no se pierda",
        "para más información",
        "más información",
        "escríbenos",
        "regístrate",
        "visita nuestra",
        "visita nuestro",
        "comparte esta",
        "comparte este",
        "descarga nuestra",
    ],
    credits: &[
        "fotos:",
        "foto de",
        "fotografía:",
        "imagen:",
        "imagen de archivo",
        "crédito:",
        "créditos:",
        "foto/",
        "pie de foto",
        "ilustración:",
        "fuente de la imagen",
        "efe/",
        "cortesía.",
    ],
    references: &[
        "referencias",
        "bibliografía",
        "referencias bibliográficas",
        "fuentes",
        "notas",
        "notas y referencias",
        "obras citadas",
    ],
    wrote: &["… escribió:", "… escribe:", "… escribió lo siguiente:", "escribió “…”:"],
    calendar: "
        lunes martes miércoles jueves viernes sábado sábados domingo domingos lun mié jue
        vie sáb dom enero febrero marzo abril mayo junio julio agosto septiembre setiembre
        octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept set oct nov
        dic
        ",
    places: "
        barcelona sevilla ciudad santiago villa nueva nuevo mar plata palmas monte
        castilla alta baja provincia
        ",
    openers: &[
        "él",
        "ella",
        "ellos",
        "ellas",
        "este",
        "esta",
        "esto",
        "estos",
        "estas",
        "ese",
        "esa",
        "eso",
        "esos",
        "esas",
        "su",
        "sus",
        "pero",
        "y",
        "sin embargo",
        "no obstante",
        "por eso",
        "por ello",
        "por lo tanto",
        "por tanto",
        "así",
        "entonces",
        "además",
        "también",
        "asimismo",
        "en cambio",
        "por el contrario",
        "en consecuencia",
        "por ejemplo",
        "aun así",
    ],
    ..Profile::PLAIN
};
