//! Serbian.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "sr",
    ordinal_dot: true,
    stop_words: "
        a i pa te ni niti ili ali nego već no međutim stoga zato dakle jer budući da ako
        kad kada dok čim iako premda makar mada kako tako takođe isto kao što li neka ne
        nije nisam nisi nismo niste nisu nema nemaju nemam neće nećemo neću niko nikoga
        nikome ništa ničega ničemu nikad nikada nigde nikuda nikako nijedan nijedna
        nijedno nijednog nikakav nikakva nikakve baš samo čak tek još upravo možda valjda
        zar evo eto bar barem gotovo skoro ja mene me meni mi mnom mnome ti tebe tebi
        tobom on njega ga njemu mu njim njime ona nje je joj njoj nju ju njom njome ono
        nas nam nama vi vas vam vama oni one njih ih im njima sebe se sebi si sobom moj
        moja moje moji mog mojoj mojem mom mojim mojih moju mojom tvoj tvoja tvoje tvojih
        naš naša naše naši našeg našoj našem našim naših našu našom vaš vaša vaše vaši
        vašeg vašoj vašim vaših njegov njegova njegovo njegovi njegove njegovog njegovoj
        njegovu njegovih njegovim njen njena njeno njeni njene njenog njenoj njenu njenih
        njihov njihova njihovo njihovi njihove njihovog njihovoj njihovu njihovih njihovim
        svoj svoja svoje svoji svog svojoj svojem svom svojim svojih svoju svojom ovaj ova
        ovo ovi ove ovog ovoga ovom ovome ovu ovim ovih ovoj taj ta to tog toga tom tome
        tu tim tih toj onaj onog onoga onom onome onu onim onih onoj ovakav ovakva ovakve
        takav takva takvo takvi takve takvog takvu takvih takvim isti ista iste istog istu
        istih istom sam sama sami same sav sva sve svi svega svemu svih svim svima svaki
        svaka svako svakog svakom svaku ceo cela celo celog celu ko koga kome kom kim šta
        čega čemu čime čiji čija čije čijih koji koja koje kojeg kojem kojim kojih kojima
        koju kojom kojoj kakav kakva kakvo kakve kakvi kakvu kakvih neko nekoga nekome
        nešto nečega nečemu neki neke nekog nekom neku nekih nekim nekoj nekakav nekakva
        iko išta ikad ikada bilo drugi druga drugo druge drugog drugom drugu drugih drugim
        drugoj ostali ostale ostalih ostalim koliko nekoliko mnogo mnogi mnoge mnogih puno
        malo više manje većina većine većinu toliko dosta dovoljno oba obe obojica gde
        gdje kuda odakle zašto ovde ovdje tamo onde ovamo onamo odavde odatle svuda svugde
        negde uvek uvijek ponekad često obično sada sad danas juče sutra onda tada potom
        zatim kasnije ranije pre prije posle poslije nakon opet ponovo uskoro nedavno
        dosad dosada stalno odmah vrlo jako veoma previše prilično sasvim potpuno
        otprilike oko naročito posebno uglavnom najviše najmanje jednostavno naprimer osim
        uostalom naravno zaista najzad konačno zapravo pritom naprotiv štaviše uprkos
        umesto ipak ujedno u iz od do za na s sa k ka o po pod nad pred pri kroz bez među
        između protiv prema radi zbog kod uz niz preko pokraj pored blizu izvan unutar
        ispod iznad ispred iza tokom putem pomoću povodom zahvaljujući mimo poput nasuprot
        duž van širom biti smo ste su jesam jesi jeste jesmo jesu bio bila bili bile beše
        behu bih bi bismo biste budem budeš bude budemo budete budu budi ću ćeš će ćemo
        ćete hoću hoćeš hoće hoćemo hoćete hteo htela hteli imam imaš ima imamo imate
        imaju imao imala imalo imali imati mogu možeš može možemo možete mogao mogla moglo
        mogli moći moram mora moramo moraju morao morala morali morati treba trebaju
        trebalo trebao sme smeju želi žele postao postala postalo rekao rekla rekli kaže
        kažu kazao kazala dodao dodala istakao istakla izjavio izjavila navodi navode
        saopštio jedan jedna jedno jednog jednom jednu jedni jedne jednoj dva dve dvije
        dvoje dvojica tri troje trojica četiri pet šest sedam osam devet deset а и па те
        ни нити или али него већ но међутим стога зато дакле јер будући да ако кад када
        док чим иако премда макар мада како тако такође исто као што ли нека не није нисам
        ниси нисмо нисте нису нема немају немам неће нећемо нећу нико никога никоме ништа
        ничега ничему никад никада нигде никуда никако ниједан ниједна ниједно ниједног
        никакав никаква никакве баш само чак тек још управо можда ваљда зар ево ето бар
        барем готово скоро ја мене ме мени ми мном мноме ти тебе теби тобом он њега га
        њему му њим њиме она ње је јој њој њу ју њом њоме оно нас нам нама ви вас вам вама
        они оне њих их им њима себе се себи си собом мој моја моје моји мог мојој мојем
        мом мојим мојих моју мојом твој твоја твоје твојих наш наша наше наши нашег нашој
        нашем нашим наших нашу нашом ваш ваша ваше ваши вашег вашој вашим ваших његов
        његова његово његови његове његовог његовој његову његових његовим њен њена њено
        њени њене њеног њеној њену њених њихов њихова њихово њихови њихове њиховог њиховој
        њихову њихових њиховим свој своја своје своји свог својој својем свом својим
        својих своју својом овај ова ово ови ове овог овога овом овоме ову овим ових овој
        тај та то тог тога том томе ту тим тих тој онај оног онога оном ономе ону оним
        оних оној овакав оваква овакве такав таква такво такви такве таквог такву таквих
        таквим исти иста исте истог исту истих истом сам сама сами саме сав сва све сви
        свега свему свих свим свима сваки свака свако сваког сваком сваку цео цела цело
        целог целу ко кога коме ком ким шта чега чему чиме чији чија чије чијих који која
        које којег којем којим којих којима коју којом којој какав каква какво какве какви
        какву каквих неко некога некоме нешто нечега нечему неки неке неког неком неку
        неких неким некој некакав некаква ико ишта икад икада било други друга друго друге
        другог другом другу других другим другој остали остале осталих осталим колико
        неколико много многи многе многих пуно мало више мање већина већине већину толико
        доста довољно оба обе обојица где гдје куда одакле зашто овде овдје тамо онде
        овамо онамо одавде одатле свуда свугде негде увек увијек понекад често обично сада
        сад данас јуче сутра онда тада потом затим касније раније пре прије после послије
        након опет поново ускоро недавно досад досада стално одмах врло јако веома превише
        прилично сасвим потпуно отприлике око нарочито посебно углавном највише најмање
        једноставно например осим уосталом наравно заиста најзад коначно заправо притом
        напротив штавише упркос уместо ипак уједно у из од до за на с са к ка о по под над
        пред при кроз без међу између против према ради због код уз низ преко покрај поред
        близу изван унутар испод изнад испред иза током путем помоћу поводом захваљујући
        мимо попут насупрот дуж ван широм бити смо сте су јесам јеси јесте јесмо јесу био
        била били биле беше беху бих би бисмо бисте будем будеш буде будемо будете буду
        буди ћу ћеш ће ћемо ћете хоћу хоћеш хоће хоћемо хоћете хтео хтела хтели имам имаш
        има имамо имате имају имао имала имало имали имати могу можеш може можемо можете
        могао могла могло могли моћи морам мора морамо морају морао морала морали морати
        треба требају требало требао сме смеју жели желе постао постала постало рекао
        рекла рекли каже кажу казао казала додао додала истакао истакла изјавио изјавила
        наводи наводе саопштио један једна једно једног једном једну једни једне једној
        два две двије двоје двојица три троје тројица четири пет шест седам осам девет
        десет
        ",
    leading: "
        сц пр doc inž dipl akad sv ul tzv npr tj odn up puk izd ur prev engl lat nem franc
        rus v.d o.g др мр проф доц инж дипл акад св ул тзв нпр тј одн уп ген пук изд ур
        прев енгл лат нем франц рус в.д о.г sc pr
        ",
    either: "hilj mil mlrd",
    numbered: "br str čl st tab tel tač бр стр чл ст таб тел тач",
    trailing: "
        itd sl god din d.o.o a.d n.e p.n.e итд сл год хиљ мил млрд дин д.о.о а.д н.е п.н.е
        ",
    links: &[
        "pročitajte i",
        "pročitajte još",
        "pročitaj i",
        "pročitajte više",
        "čitajte i",
        "više o",
        "vidi još",
        "pogledajte i",
        "pogledajte još",
        "pogledajte video",
        "povezane vesti",
        "povezani članci",
        "прочитајте и",
        "прочитајте још",
        "прочитај и",
        "прочитајте више",
        "читајте и",
        "више о",
        "види још",
        "погледајте и",
        "погледајте још",
        "погледајте видео",
        "повезане вести",
        "повезани чланци",
    ],
    labels: &[
        "foto",
        "fotografija",
        "video",
        "ilustracija",
        "izvor",
        "autor",
        "autori",
        "urednik",
        "novinar",
        "piše",
        "sadržaj",
        "reklama",
        "podeli",
        "podelite",
        "oznake",
        "komentari",
        "literatura",
        "reference",
        "spoljašnje veze",
        "pretplatite se",
        "sva prava zadržana",
        "фото",
        "фотографија",
        "видео",
        "илустрација",
        "извор",
        "аутор",
        "аутори",
        "уредник",
        "новинар",
        "пише",
        "садржај",
        "реклама",
        "подели",
        "поделите",
        "ознаке",
        "коментари",
        "литература",
        "референце",
        "спољашње везе",
        "претплатите се",
        "сва права задржана",
    ],
    openers: &[
        "on",
        "ona",
        "ono",
        "oni",
        "one",
        "to",
        "ovo",
        "taj",
        "ta",
        "ovaj",
        "ova",
        "ali",
        "međutim",
        "a",
        "i",
        "pa",
        "stoga",
        "zato",
        "zbog toga",
        "dakle",
        "osim toga",
        "pored toga",
        "takođe",
        "ipak",
        "umesto toga",
        "u međuvremenu",
        "istovremeno",
        "naprotiv",
        "nakon toga",
        "zatim",
        "potom",
        "tako",
        "na primer",
        "uprkos tome",
        "pritom",
        "он",
        "она",
        "оно",
        "они",
        "оне",
        "то",
        "ово",
        "тај",
        "та",
        "овај",
        "ова",
        "али",
        "међутим",
        "а",
        "и",
        "па",
        "стога",
        "зато",
        "због тога",
        "дакле",
        "осим тога",
        "поред тога",
        "такође",
        "ипак",
        "уместо тога",
        "у међувремену",
        "истовремено",
        "напротив",
        "након тога",
        "затим",
        "потом",
        "тако",
        "на пример",
        "упркос томе",
        "притом",
    ],
    ..Profile::PLAIN
};
