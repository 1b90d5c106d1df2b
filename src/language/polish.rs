//! Polish. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "pl",
    ordinal_dot: true,
    function_share: 0.3,
    letters: "ąćęłńóśźż",
    stop_words: "
        a i oraz lub albo bądź czy ani ni ale lecz jednak jednakże natomiast zaś więc
        zatem toteż dlatego bo bowiem ponieważ gdyż skoro że żeby aby by iż iżby jeśli
        jeżeli gdy kiedy gdyby choć chociaż mimo pomimo podczas dopóki póki zanim jako jak
        niż tak także też również zarówno nie nic niczego niczym nikt nikogo nikomu nikim
        nigdy nigdzie żaden żadna żadne żadnego żadnej żadnych żadnym no niech niechaj
        przecież nawet tylko jedynie właśnie prawie już jeszcze oby chyba może zapewne ja
        mnie mi mną ty ciebie cię tobie ci tobą on jego go jemu mu niego niemu nim ona jej
        ją nią niej ono je my nas nam nami wy was wam wami oni one ich im nich nimi siebie
        się sobie sobą pan pani mój moja moje moi mojego mojej mojemu moją moim moich
        moimi twój twoja twoje twoi twojego twojej twoich twoim twoją nasz nasza nasze
        nasi naszego naszej naszemu naszą naszym naszych naszymi wasz wasza wasze wasi
        waszego waszej waszych waszym swój swoja swoje swoi swojego swojej swojemu swoją
        swoim swoich swoimi swego swej swych swym swą ten ta to te tego tej temu tę tą tym
        tych tymi tamten tamta tamto tamci tamte tamtego tamtej tamtym tamtych ów owa owo
        owe owego owej owych taki taka takie tacy takiego takiej takiemu takim taką takich
        takimi sam sama samo sami same samego samej samym samych wszystko wszyscy
        wszystkie wszystkiego wszystkich wszystkim wszystkimi cały cała całe całego całej
        całym całą całych kto kogo komu kim co czego czemu czym czyj czyja czyje który
        która które którzy którego której któremu którym którą których którymi jaki jaka
        jakie jacy jakiego jakiej jakiemu jakim jaką jakich jakimi ktoś kogoś komuś kimś
        coś czegoś czemuś czymś jakiś jakaś jakieś jakiegoś jakiejś jakichś któryś
        niektóre niektórzy niektórych niektórym pewien pewna pewne pewnego pewnej pewnym
        pewnych każdy każda każde każdego każdej każdemu każdym każdą inny inna inne inni
        innego innej innemu innym inną innych innymi ile ilu wiele wielu wieloma kilka
        kilku kilkoma kilkadziesiąt kilkanaście dużo mało trochę więcej mniej większość
        większości tyle tylu obaj oba obie obu gdzie dokąd skąd dlaczego tu tutaj tam stąd
        stamtąd wszędzie gdzieś zawsze czasem czasami często zwykle teraz obecnie dziś
        dzisiaj wczoraj jutro potem następnie wtedy wówczas później wcześniej przedtem
        znowu znów ponownie wkrótce niedawno dotychczas dotąd odtąd ciągle wciąż nadal
        niemal bardzo bardziej najbardziej zbyt dość dosyć całkiem zupełnie ledwie
        zaledwie około najmniej raczej prosto na przykład np m in tzw ponadto poza zresztą
        wprawdzie owszem oczywiście rzeczywiście naprawdę ostatecznie wreszcie między w we
        z ze do od ode u o po pod pode nad nade przed przede przy przez przeze za dla bez
        beze pomiędzy wśród pośród wobec według wedle przeciw przeciwko oprócz prócz
        zamiast wokół obok koło wzdłuż wewnątrz poprzez sprzed spod znad zza dzięki
        zgodnie wbrew względem odnośnie wraz razem dookoła naprzeciw być jestem jesteś
        jest jesteśmy jesteście są byłem byłam byłeś był była było byli były byliśmy będę
        będziesz będzie będziemy będziecie będą będąc byłby byłaby byłoby byliby byłyby
        zostać został została zostało zostali zostały zostanie zostaną mam masz ma mamy
        macie mają miał miała miało mieli miały mieć mogę możesz możemy możecie mogą mógł
        mogła mogło mogli mogły mógłby mogłaby można muszę musi musimy muszą musiał
        musiała musieli powinien powinna powinno powinni powinny trzeba należy warto wolno
        chce chcą chcę chciał chciała chcieli powiedział powiedziała powiedzieli mówi
        mówią mówił mówiła dodał dodała poinformował poinformowała podkreślił podkreśliła
        zaznaczył stwierdził jeden jedna jedno jednego jednej jednemu jednym jedną jedni
        dwa dwie dwaj dwóch dwu dwoma dwom dwoje trzy trzej trzech trzem trzema cztery
        czterej czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć
        dziewięciu dziesięć dziesięciu
        ",
    leading: "
        hab mgr inż lek doc ks bp abp kard św bł płk ppłk mjr kpt por ppor kmdr adm sierż
        insp podinsp nadkom kom asp dyr red tłum oprac ul al pl np m.in tzn tzw tj wg ds
        pt ww zob ang łac niem fr ros wł hiszp ur zm pseud
        ",
    either: "woj pow gm wyd sp pn os im",
    numbered: "ryc str godz ok pkt poz rys tab ust par rozdz tel zał",
    trailing: "
        itp itd in br bm proc o.o p.n.e n.e stycz lut kwiec czerw lip sierp wrzes paźdz
        listop grudz łyż łyżecz szkl sek spocz rez tys
        ",
    links: &[
        "czytaj także",
        "czytaj też",
        "czytaj również",
        "czytaj więcej",
        "czytaj dalej",
        "przeczytaj także",
        "zobacz także",
        "zobacz też",
        "zobacz również",
        "zobacz wideo",
        "więcej na ten temat",
        "polecamy",
    ],
    labels: &[
        "fot",
        "foto",
        "zdjęcie",
        "zdjęcia",
        "wideo",
        "źródło",
        "autor",
        "autorzy",
        "redaktor",
        "redakcja",
        "opracowanie",
        "spis treści",
        "reklama",
        "artykuł sponsorowany",
        "udostępnij",
        "podziel się",
        "tagi",
        "komentarze",
        "przypisy",
        "bibliografia",
        "linki zewnętrzne",
        "subskrybuj",
        "zapisz się",
        "prawa autorskie",
        "wszelkie prawa zastrzeżone",
    ],
    notices: &[
        "artykuł ukazał się pierwotnie",
        "ten artykuł ukazał się",
        "artykuł został pierwotnie",
        "tekst ukazał się pierwotnie",
        "tekst pierwotnie ukazał się",
        "ten tekst ukazał się",
        "artykuł pochodzi z",
        "zapisz się do naszego",
        "zapisz się do newslettera",
        "zapisz się na newsletter",
        "zapisz się na nasz",
        "subskrybuj nasz",
        "subskrybuj kanał",
        "zasubskrybuj",
        "obserwuj nas",
        "śledź nas na",
        "polub nas na",
        "dołącz do nas",
        "dołącz do naszej",
        "dołącz do dyskusji",
        "pobierz naszą aplikację",
        "pobierz aplikację",
        "używamy plików cookie",
        "używamy ciasteczek",
        "wykorzystujemy pliki cookie",
        "ta strona używa",
        "ta witryna używa",
        "nasza strona używa",
        "nasz serwis wykorzystuje",
        "serwis wykorzystuje pliki",
        "strona korzysta z plików",
        "korzystając z tej strony",
        "korzystając z serwisu",
        "korzystając z naszej strony",
        "wszelkie prawa zastrzeżone",
        "wszystkie prawa zastrzeżone",
        "prawa autorskie ©",
        "kopiowanie zabronione",
        "kopiowanie i rozpowszechnianie",
        "zabrania się kopiowania",
        "udostępnij artykuł",
        "udostępnij ten",
        "udostępnij na",
        "podziel się artykułem",
        "zostaw komentarz",
        "dodaj komentarz",
        "napisz komentarz",
        "skomentuj artykuł",
        "dalszy ciąg materiału",
        "dalsza część artykułu",
        "dalsza część tekstu",
        "ciąg dalszy artykułu",
        "reklama.",
        "artykuł sponsorowany.",
        "słowa kluczowe:",
        "sprostowanie:",
        "korekta:",
        "od redakcji:",
        "przypis redakcji:",
        "nota redakcyjna:",
        "ostatnia aktualizacja:",
        "aktualizacja:",
        "zaktualizowano:",
        "opublikowano:",
        "jak cytować",
        "sposób cytowania:",
        "… współpracował przy tym artykule",
        "… współpracowała przy tym artykule",
        "pozostało ci … artykułów",
        "masz już konto",
        "masz już prenumeratę",
        "przejdź do treści.",
        "przejdź do treści głównej.",
        "przejdź do głównej treści.",
        "przejdź do zawartości.",
        "strona główna.",
        "menu.",
        "szukaj.",
        "wyszukaj.",
        "zaloguj się.",
        "zaloguj.",
        "zarejestruj się.",
        "do góry.",
        "wróć na górę.",
        "najczęściej czytane.",
        "najpopularniejsze.",
        "najnowsze.",
        "kontakt.",
        "polityka prywatności.",
        "regulamin.",
        "wiadomości i połączenia są w pełni szyfrowane",
        "ta wiadomość została usunięta.",
        "<pominięto multimedia>.",
        "… dołączył za pomocą linku zaproszenia",
        "przedruk bez",
        "przedruk zabroniony",
        "przedruk materiałów",
        "rejestrując się, akceptujesz",
        "zapisując się, akceptujesz",
        "zapisując się, wyrażasz",
        "tę stronę ostatnio edytowano",
        "ta strona była ostatnio edytowana",
        "tekst udostępniany na licencji",
        "tekst jest dostępny na licencji",
        "treść udostępniana na licencji",
        "ten artykuł od … wymaga",
        "ten artykuł wymaga uzupełnienia",
        "ten artykuł wymaga dopracowania",
        "należy dodać przypisy",
        "w artykule brakuje przypisów",
        "możesz pomóc, rozbudowując",
        "możesz pomóc w rozwoju wikipedii",
        "dokładniejsze informacje o tym, co",
        "nie mylić z:",
        "ten artykuł dotyczy … zobacz też",
        "ostatnio zmieniony … przez",
        "ostatnio edytowany przez",
        "szukaj w tym temacie",
        "przeszukaj ten temat",
        "… osób uznało to za przydatne",
        "… osoby uznały to za przydatne",
        "… osób uznało tę recenzję za przydatną",
        "ta wiadomość może zawierać informacje poufne",
        "ta wiadomość może zawierać poufne",
        "niniejsza wiadomość może zawierać",
        "niniejsza wiadomość zawiera",
        "niniejszy e-mail może zawierać",
        "treść tej wiadomości może zawierać",
        "jeśli nie są państwo adresatem",
        "jeśli nie jesteś adresatem",
        "jeśli nie jest pan adresatem",
        "jeżeli nie są państwo adresatem",
        "jeżeli nie jesteś adresatem",
        "jeżeli nie jesteście państwo adresatem",
        "zanim wydrukujesz tę",
        "przed wydrukowaniem tej wiadomości",
        "pomyśl o środowisku, zanim",
        "pomyśl o środowisku zanim",
        "ustawienia możesz zmienić w każdej",
        "możesz w każdej chwili zmienić ustawienia",
        "możesz zmienić ustawienia … chwili",
        "możesz w każdej chwili zrezygnować z subskrypcji",
        "możesz w każdej chwili zrezygnować z newslettera",
        "możesz w każdej chwili wypisać się",
        "masz już konto.",
        "jeśli masz już konto",
        "jeśli posiadasz konto",
        "znalazłeś błąd.",
        "zauważyłeś błąd.",
        "widzisz błąd.",
        "zauważyłeś błąd w",
        "zaznacz … ctrl",
        "nikt spoza tego czatu",
        "nikt spoza tej rozmowy",
        "darmowa dostawa “…”",
        "darmowa dostawa od",
        "dziękujemy za opinię",
        "dziękujemy za twoją opinię",
        "dziękujemy za wystawienie opinii",
        "dziękuję.",
        "dziękujemy.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "zapisz się",
        "subskrybuj",
        "obserwuj",
        "dołącz",
        "pobierz",
        "kliknij",
        "odwiedź",
        "skontaktuj się",
        "dziękujemy za przeczytanie",
        "dziękujemy, że",
        "udostępnij",
        "nie przegap",
        "więcej informacji",
        "napisz do nas",
        "masz temat",
        "chcesz wiedzieć",
        "śledź nas",
    ],
    credits: &[
        "fot.:",
        "fot.",
        "zdjęcie:",
        "zdjęcia:",
        "autor zdjęcia",
        "źródło zdjęcia",
        "ilustracja:",
        "zdjęcie ilustracyjne.",
        "fot/",
        "pap/",
    ],
    references: &[
        "bibliografia",
        "literatura",
        "przypisy",
        "źródła",
        "piśmiennictwo",
        "literatura cytowana",
    ],
    wrote: &["… napisał:", "… napisała:", "… napisał(a):", "… pisze:"],
    calendar: "
        poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
        poniedziałku wtorku środy czwartku piątku soboty niedzieli pon wt śr czw pt sob
        niedz styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień
        październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca
        sierpnia września października listopada grudnia styczniu lutym marcu kwietniu
        maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
        ",
    places: "
        warszawa kraków łódź wrocław gdańsk bielsko nowy nowa stary stara wielki wielka
        mały mała góra wielkopolski mazowiecki gmina powiat województwo północna
        południowa
        ",
    openers: &[
        "on",
        "ona",
        "ono",
        "oni",
        "one",
        "to",
        "ten",
        "te",
        "ci",
        "taki",
        "ale",
        "jednak",
        "lecz",
        "a",
        "i",
        "więc",
        "zatem",
        "dlatego",
        "ponadto",
        "poza tym",
        "również",
        "także",
        "też",
        "natomiast",
        "tymczasem",
        "zamiast tego",
        "mimo to",
        "w rezultacie",
        "następnie",
        "potem",
        "wtedy",
        "przeciwnie",
        "na przykład",
        "co więcej",
        "jednocześnie",
    ],
    ..Profile::PLAIN
};
