//! French. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "fr",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::French),
    stop_words: "
        le la les l un une des du de d au aux je j me m moi tu te t toi il elle on nous
        vous ils elles se s soi lui leur eux y en mon ma mes ton ta tes son sa ses notre
        nos votre vos leurs mien mienne miens miennes tien tienne tiens tiennes sien
        sienne siens siennes nôtre nôtres vôtre vôtres même mêmes ce c cet cette ces ceci
        cela ça celui celle ceux celles ci là qui que qu quoi dont où lequel laquelle
        lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles quel
        quelle quels quelles quand comment pourquoi combien quiconque aucun aucune nul
        nulle tout toute tous toutes chaque chacun chacune certain certaine certains
        certaines plusieurs quelque quelques quelqu rien personne autre autres autrui tel
        telle tels telles divers diverses tant autant à après avant avec chez contre dans
        depuis derrière dès devant durant entre envers excepté hormis hors jusque jusqu
        malgré outre par parmi pendant pour près sans sauf selon sous suivant sur vers via
        voici voilà lors afin grâce et ou mais or ni car donc si lorsque lorsqu puisque
        puisqu quoique quoiqu parce tandis comme suis es est sommes êtes sont étais était
        étions étiez étaient fus fut fûmes furent serai seras sera serons serez seront
        serais serait serions seriez seraient sois soit soyons soyez soient fût fussent
        été étant être ai as a avons avez ont avais avait avions aviez avaient eus eut
        eûmes eurent aurai auras aura aurons aurez auront aurais aurait aurions auriez
        auraient aie aies ait ayons ayez aient eût eussent eu eue eues ayant avoir peux
        peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait pourraient
        puisse puissent pu pouvoir dois doit devons devez doivent devait devaient devra
        devront devrait devraient dû devoir veut veulent voulait voulaient vouloir faut
        fallait faudra faudrait fait font faisait faire va vont allait allaient vais aller
        ne n pas plus point jamais guère non oui ici ailleurs alors ainsi aussi aussitôt
        toujours souvent parfois déjà encore maintenant bientôt puis ensuite enfin tard
        tôt très trop peu beaucoup assez moins mieux bien mal presque environ seulement
        surtout notamment plutôt cependant pourtant néanmoins toutefois autrement sinon
        certes dessus dessous dedans dehors partout ensemble également davantage désormais
        auparavant quasi tellement vraiment aujourd hui hier demain fois loin effet dit
        dire disait déclaré affirmé explique ajoute deux trois quatre cinq six sept huit
        neuf dix premier première abord
        ",
    leading: "
        mme mmes mlle mlles mgr drs pr st ste sts stes gén gal cdt cne lt lcl adj sgt brig
        vve p.ex c.-à-d c.à.d càd env av approx resp boul bld blvd fbg pl imp rte trad
        préf angl lat litt
        ",
    either: "mm éts ets sté dép éd coll dir réf réimpr ex",
    numbered: "nos t tt chap figs tab tél sect liv ann inv livr fasc pag num max min op",
    trailing: "
        ibid id cit suiv sq sqq al j.-c j.c cie ltée sr s.a.r.l janv févr fév avr juil
        juill sept oct nov déc
        ",
    links: &[
        "lire aussi",
        "à lire aussi",
        "lire la suite",
        "lire également",
        "à lire également",
        "voir aussi",
        "à voir aussi",
        "à lire:",
        "en savoir plus",
        "sur le même sujet",
        "pour aller plus loin",
        "écouter aussi",
    ],
    labels: &[
        "photo",
        "photos",
        "image",
        "crédit photo",
        "vidéo",
        "source",
        "sources",
        "par",
        "auteur",
        "rédacteur",
        "rédaction",
        "sommaire",
        "table des matières",
        "publicité",
        "partager",
        "mots-clés",
        "tags",
        "commentaires",
        "références",
        "notes et références",
        "bibliographie",
        "liens externes",
        "newsletter",
        "s'abonner",
        "copyright",
    ],
    notices: &[
        "cet article a été publié",
        "cet article est paru",
        "cet article a d'abord été",
        "cet article a d’abord été",
        "article initialement publié",
        "article publié initialement",
        "cet article est initialement paru",
        "abonnez-vous à",
        "abonnez-vous pour",
        "abonnez-vous dès",
        "abonne-toi à",
        "inscrivez-vous à",
        "inscrivez-vous pour recevoir",
        "inscris-toi à",
        "recevez notre newsletter",
        "recevez chaque",
        "recevez gratuitement",
        "recevez l'essentiel",
        "recevez l’essentiel",
        "suivez-nous sur",
        "suivez … sur facebook",
        "suivez … sur google actualités",
        "retrouvez-nous sur",
        "retrouvez … sur facebook",
        "rejoignez-nous sur",
        "rejoignez notre chaîne",
        "rejoignez notre groupe",
        "rejoignez la conversation",
        "téléchargez notre application",
        "téléchargez l'application",
        "téléchargez l’application",
        "nous utilisons des cookies",
        "ce site utilise des cookies",
        "notre site utilise des cookies",
        "ce site web utilise des cookies",
        "en utilisant ce site",
        "en poursuivant votre navigation",
        "en continuant à naviguer",
        "en vous inscrivant",
        "en vous abonnant",
        "tous droits réservés",
        "tous droits de reproduction",
        "reproduction interdite",
        "la rédaction n'est pas responsable",
        "partager cet article",
        "partagez cet article",
        "partager sur",
        "partagez sur",
        "laisser un commentaire",
        "laissez un commentaire",
        "ajouter un commentaire",
        "réagir à cet article",
        "donnez votre avis",
        "publicité.",
        "la suite après cette publicité",
        "la suite après la publicité",
        "l'article continue",
        "l’article continue",
        "cet article est réservé aux abonnés",
        "article réservé aux abonnés",
        "contenu réservé aux abonnés",
        "il vous reste … à lire",
        "il vous reste … articles gratuits",
        "déjà abonné",
        "vous avez déjà un compte",
        "mots-clés:",
        "mots clés:",
        "correction:",
        "rectificatif:",
        "erratum:",
        "note de la rédaction:",
        "note de l'auteur:",
        "note de l’auteur:",
        "ndlr:",
        "mise à jour:",
        "dernière mise à jour",
        "comment citer",
        "pour citer cet article",
        "… a contribué à cet article",
        "… ont contribué à cet article",
        "avec l'afp.",
        "avec l’afp.",
        "avec afp).",
        "avec reuters.",
        "avec agences.",
        "aller au contenu.",
        "aller au contenu principal.",
        "passer au contenu.",
        "accéder au contenu.",
        "accueil.",
        "page d'accueil.",
        "menu.",
        "rechercher.",
        "recherche.",
        "connexion.",
        "se connecter.",
        "s'inscrire.",
        "retour en haut.",
        "haut de page.",
        "les plus lus.",
        "à la une.",
        "en continu.",
        "dernières actualités.",
        "mentions légales.",
        "contact.",
        "les messages et les appels sont chiffrés",
        "ce message a été supprimé.",
        "<médias omis>.",
        "… a rejoint le groupe via le lien d'invitation",
        "… a rejoint avec le lien d'invitation",
        "mis à jour le “…”",
        "publié le “…” à",
        "en cliquant sur … vous acceptez",
        "toute reproduction interdite",
        "toute reproduction, même",
        "toute reproduction totale",
        "toute reproduction ou",
    ],
    edge_notices: &[
        "abonnez-vous",
        "inscrivez-vous",
        "suivez-nous",
        "rejoignez",
        "téléchargez",
        "cliquez",
        "visitez",
        "contactez",
        "merci de votre lecture",
        "merci d'avoir lu",
        "merci d’avoir lu",
        "partagez",
        "ne manquez pas",
        "ne manquez rien",
        "pour plus d'informations",
        "pour plus d’informations",
        "pour en savoir plus",
        "écrivez-nous",
        "retrouvez",
    ],
    credits: &[
        "photos:",
        "crédit photo",
        "crédits photo",
        "crédit:",
        "crédits:",
        "illustration:",
        "légende:",
        "photo/",
        "photo d'illustration",
        "© afp",
        "dr.",
    ],
    references: &[
        "références",
        "bibliographie",
        "notes et références",
        "références bibliographiques",
        "sources",
        "notes",
        "ouvrages cités",
    ],
    wrote: &["… a écrit:", "… écrit:", "… a écrit ceci:", "… écrivit:", "a écrit “…”:"],
    calendar: "
        lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
        janvier février mars avril mai juin juillet août aout septembre octobre novembre
        décembre janv févr fév avr juil sept oct nov déc
        ",
    places: "
        lyon marseille ville les saint-denis nouvelle grande mont bourg val aix clermont
        port-au-prince pointe cap côte haute basse
        ",
    openers: &[
        "il",
        "elle",
        "ils",
        "elles",
        "ce",
        "c'est",
        "cela",
        "ça",
        "ceci",
        "cet",
        "cette",
        "ces",
        "celui-ci",
        "celle-ci",
        "son",
        "leur",
        "mais",
        "et",
        "or",
        "donc",
        "ainsi",
        "ensuite",
        "cependant",
        "pourtant",
        "toutefois",
        "néanmoins",
        "en revanche",
        "par conséquent",
        "c'est pourquoi",
        "de plus",
        "en outre",
        "par ailleurs",
        "aussi",
        "en effet",
        "par exemple",
    ],
    ..Profile::PLAIN
};
