//! Portuguese. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "pt",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Portuguese),
    function_share: 0.5,
    letters: "áâãàçéêíóôõúü",
    stop_words: "
        o a os as um uma uns umas ao à aos às do da dos das no na nos nas num numa nuns
        numas dum duma pelo pela pelos pelas eu me mim comigo tu te ti contigo você vocês
        ele ela eles elas lhe lhes lo la los las se si consigo nós conosco connosco vós
        vos dele dela deles delas nele nela neles nelas meu minha meus minhas teu tua teus
        tuas seu sua seus suas nosso nossa nossos nossas vosso vossa mesmo mesma mesmos
        mesmas próprio própria próprios próprias este esta isto estes estas esse essa isso
        esses essas aquele aquela aquilo aqueles aquelas deste desta disto destes destas
        desse dessa disso desses dessas daquele daquela daquilo daqueles daquelas neste
        nesta nisto nestes nestas nesse nessa nisso nesses nessas naquele naquela naqueles
        naquelas àquele àquela tal tais que quê quem qual quais cujo cuja cujos cujas onde
        aonde quando como quanto quanta quantos quantas porquê algo alguém algum alguma
        alguns algumas nada ninguém nenhum nenhuma todo toda todos todas tudo cada
        qualquer quaisquer outro outra outros outras muito muita muitos muitas pouco pouca
        poucos poucas mais menos tanto tanta tantos tantas bastante vários várias ambos
        ambas demais diversos diversas certo certa ante após até com contra de desde
        durante em entre exceto mediante para perante por sem sob sobre trás segundo
        conforme através pra e ou mas nem porém contudo todavia entretanto embora porque
        pois enquanto logo portanto senão sou és é somos são era eras éramos eram fui foi
        fomos foram serei será seremos serão seria seriam seja sejam sejamos fosse fossem
        for forem sido sendo ser estou está estamos estão estava estavam estive esteve
        estiveram estará estarão estaria estariam esteja estejam estivesse estivessem
        estiver estado estando estar hei há havia haviam houve houver haverá haveria haja
        hajam havido havendo haver tenho tem temos têm tinha tinham tive teve tiveram terá
        terão teria teriam tenha tenham tivesse tivessem tiver tendo ter tido posso pode
        podem podemos podia podiam pôde puderam poderá poderão poderia poderiam possa
        possam poder deve devem devia deviam deverá deveria deveriam dever quer querem
        queria vai vão vou vamos ia iam ir vá costuma faz fazem fazer fez não nunca jamais
        sim também já ainda sempre vezes vez antes depois agora então hoje ontem amanhã
        aqui aí ali lá cá perto longe dentro fora cima baixo acima abaixo diante atrás tão
        quase apenas só somente inclusive além assim bem mal talvez aliás igualmente enfim
        respeito junto aproximadamente cerca sobretudo especialmente cedo tarde disse diz
        dizer dito disseram afirmou explicou dois duas três quatro cinco seis sete oito
        nove dez primeiro primeira segunda
        ",
    leading: "
        sr sra srs sras srta sto sta dra drs dras profa profs eng enga arq adv pe fr fra
        mons exmo exma ilmo ilma revmo revma gal cel ten maj sgt alm brig cb gov dep sen
        pres des p.ex p.e cfr aprox obs av pça trav rod estr lgo jd trad org orgs coord
        ",
    either: "cond depto dept univ ex",
    numbered: "
        nos núm num nums pág págs pag arts figs vols cap caps inc al tel tab par máx mín t
        liv tít séc sécs op
        ",
    trailing: "
        ltda cia a.c d.c ibid ibidem cit ss s.a e.u.a ed jan fev mar abr mai jun jul ago
        set out nov dez colh seg hrs
        ",
    links: &[
        "leia também",
        "leia mais",
        "ler mais",
        "leia a íntegra",
        "veja também",
        "veja mais",
        "saiba mais",
        "assista também",
        "assista ao vídeo",
        "ouça também",
        "confira também",
        "notícias relacionadas",
    ],
    labels: &[
        "foto",
        "imagem",
        "créditos",
        "vídeo",
        "fonte",
        "fontes",
        "por",
        "autor",
        "redação",
        "editor",
        "repórter",
        "índice",
        "conteúdo",
        "publicidade",
        "compartilhar",
        "partilhar",
        "tags",
        "comentários",
        "referências",
        "bibliografia",
        "ligações externas",
        "newsletter",
        "assine",
        "direitos reservados",
        "copyright",
    ],
    notices: &[
        "este artigo foi publicado",
        "este texto foi publicado",
        "esta matéria foi publicada",
        "esta reportagem foi publicada",
        "artigo publicado originalmente",
        "texto publicado originalmente",
        "matéria publicada originalmente",
        "o post “…” apareceu primeiro",
        "o artigo “…” apareceu primeiro",
        "assine a nossa",
        "assine nossa newsletter",
        "assine a newsletter",
        "assine já",
        "inscreva-se em nossa",
        "inscreva-se na nossa",
        "inscreva-se no nosso",
        "inscreva-se no canal",
        "subscreva a nossa",
        "subscreva a newsletter",
        "cadastre-se para",
        "receba as notícias",
        "receba notícias",
        "receba nossa newsletter",
        "receba a newsletter",
        "siga-nos no",
        "siga-nos em",
        "siga-nos na",
        "siga o nosso",
        "siga … no instagram",
        "siga … no google",
        "siga … no whatsapp",
        "entre no nosso",
        "entre no canal",
        "participe do nosso",
        "participe do grupo",
        "participe da discussão",
        "junte-se a nós",
        "baixe o aplicativo",
        "baixe nosso aplicativo",
        "baixe o app",
        "descarregue a nossa",
        "utilizamos cookies",
        "usamos cookies",
        "nós usamos cookies",
        "este site utiliza",
        "este site usa cookies",
        "este website utiliza",
        "o nosso site utiliza",
        "nosso site usa cookies",
        "ao utilizar este",
        "ao usar este site",
        "ao continuar a navegar",
        "ao continuar navegando",
        "todos os direitos reservados",
        "direitos autorais ©",
        "é proibida a reprodução",
        "proibida a reprodução",
        "é expressamente proibida",
        "compartilhe esta",
        "compartilhe este",
        "compartilhe no",
        "partilhe este",
        "partilhar este",
        "partilhar no",
        "deixe um comentário",
        "deixe seu comentário",
        "deixe o seu comentário",
        "comente esta",
        "escreva um comentário",
        "publicidade.",
        "continua após a publicidade",
        "continua depois da publicidade",
        "conteúdo exclusivo para assinantes",
        "este conteúdo é exclusivo",
        "palavras-chave:",
        "correção:",
        "errata:",
        "retificação:",
        "nota do editor:",
        "nota da redação:",
        "nota do autor:",
        "última atualização:",
        "atualizado:",
        "como citar",
        "… contribuiu para esta reportagem",
        "… colaborou com esta reportagem",
        "você tem … artigos gratuitos",
        "já é assinante",
        "ir para o conteúdo.",
        "ir para o conteúdo principal.",
        "pular para o conteúdo.",
        "pular para o conteúdo principal.",
        "saltar para o conteúdo.",
        "início.",
        "página inicial.",
        "home.",
        "menu.",
        "buscar.",
        "pesquisar.",
        "busca.",
        "entrar.",
        "iniciar sessão.",
        "cadastre-se.",
        "voltar ao topo.",
        "mais lidas.",
        "mais lidos.",
        "últimas notícias.",
        "contato.",
        "contacto.",
        "política de privacidade.",
        "as mensagens e as chamadas são protegidas",
        "mensagem apagada.",
        "essa mensagem foi apagada.",
        "<mídia oculta>.",
        "<ficheiro não revelado>.",
        "… entrou usando o link de convite",
        "a reprodução total ou parcial",
        "ao se inscrever, você",
        "ao se cadastrar, você",
        "ao clicar em … você",
        "com informações da “…”",
        "com informações do “…”",
        "com informações de “…”",
        "atualizado em “…”",
    ],
    edge_notices: &[
        "assine",
        "inscreva-se",
        "siga",
        "siga-nos",
        "participe",
        "baixe",
        "clique",
        "acesse",
        "visite",
        "entre em contato",
        "contacte-nos",
        "obrigado por ler",
        "obrigado pela leitura",
        "compartilhe",
        "partilhe",
        "não perca",
        "para mais informações",
        "saiba mais",
        "fale conosco",
        "receba",
    ],
    credits: &[
        "fotos:",
        "foto de",
        "crédito:",
        "créditos:",
        "imagem:",
        "imagens:",
        "crédito da foto",
        "foto/",
        "reprodução/",
        "divulgação/",
        "divulgação.",
        "arquivo pessoal.",
        "ilustração:",
    ],
    references: &[
        "referências",
        "referências bibliográficas",
        "bibliografia",
        "fontes",
        "notas",
        "notas e referências",
        "obras citadas",
    ],
    wrote: &["… escreveu:", "… escreve:", "… escreveu o seguinte:", "escreveu “…”:"],
    calendar: "
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça
        quarta quinta sexta sábado domingo sábados domingos seg ter qua qui sex sáb dom
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro jan fev mar abr mai jun jul ago set out nov dez
        ",
    places: "
        lisboa coimbra braga belo horizonte brasília curitiba salvador campo grande vila
        nova vitória juiz foz feira ribeirão cidade angra ponta
        ",
    openers: &[
        "ele",
        "ela",
        "eles",
        "elas",
        "este",
        "esta",
        "isto",
        "esse",
        "essa",
        "isso",
        "esses",
        "essas",
        "seu",
        "sua",
        "seus",
        "suas",
        "mas",
        "e",
        "porém",
        "contudo",
        "no entanto",
        "entretanto",
        "por isso",
        "portanto",
        "assim",
        "então",
        "além disso",
        "também",
        "em vez disso",
        "por outro lado",
        "ao contrário",
        "em seguida",
        "depois",
        "por exemplo",
        "apesar disso",
    ],
    ..Profile::PLAIN
};
