//! Turkish. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "tr",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::Turkish),
    ordinal_dot: true,
    // Case endings stand alone after the apostrophe of a proper name.
    function_share: 0.28,
    letters: "çğıöşüâîûi̇",
    stop_words: "
        ve veya ya yahut ile de da ki ise ama fakat ancak lakin oysa oysaki halbuki çünkü
        zira eğer şayet madem mademki hem ne gerek ister dahi bile yani üstelik hatta
        ayrıca dolayısıyla nitekim böylece öyleyse yoksa rağmen karşın karşılık mı mi mu
        mü mıdır midir mudur mıydı miydi değil değildir değildi değiller hayır evet yok
        yoktu yoktur hiç hiçbir hiçbiri asla ben beni bana bende benden benim benimle sen
        seni sana sende senden senin seninle o onu ona onda ondan onun onunla biz bizi
        bize bizde bizden bizim bizimle siz sizi size sizde sizden sizin sizinle onlar
        onları onlara onlarda onlardan onların onlarla kendi kendim kendin kendisi
        kendisini kendisine kendisinin kendini kendine kendinden kendileri kendilerini
        kendilerine bu bunu buna bunda bundan bunun bununla bunlar bunları bunlara
        bunlardan bunların bunlarla şu şunu şuna şunda şundan şunun şunlar şunları
        şunların böyle böylesi şöyle öyle öylesine burada buraya buradan burası şurada
        şuraya orada oraya oradan orası kim kimi kime kimde kimden kimin kimler kimse
        kimsenin kimseyi kimseye kimileri kimisi neyi neye neden nedenle neyin neler nere
        nerede nereye nereden nasıl niçin niye hangi hangisi kaç kaçı bir biri birini
        birine birinin birisi birkaç birçok birçoğu bazı bazıları bazısı her herkes
        herkesi herkese herkesin herhangi şey şeyi şeyler tüm tümü bütün bütünü hepsi
        hepsini öbür öteki diğer diğeri diğerleri başka başkası aynı çok çoğu çoğunlukla
        az biraz birazcık daha en pek epey oldukça fazla fazlası kadar neredeyse yaklaşık
        hemen gayet son tam tamamen sadece yalnızca yalnız özellikle genellikle bazen sık
        hâlâ hala henüz artık zaten sanki belki galiba herhalde elbette tabii tabi mutlaka
        kesinlikle aslında gerçekten adeta şimdi bugün dün yarın sonra önce önceki sonraki
        daima hep sürekli tekrar yine gene yeniden sonunda nihayet ardından derken iken
        arada şimdiye eskiden geçenlerde yakında beri itibaren önceden sonradan örneğin
        mesela kısacası öncelikle aksine tersine yerine bilhassa keşke işte haydi hani
        için gibi göre doğru dek değin karşı üzere üzerine üzerinde üzerinden hakkında
        dair ait ilişkin yönelik tarafından aracılığıyla sayesinde yüzünden dolayı ötürü
        boyunca içinde içine içinden dışında altında altına altından üstünde üstüne
        arasında arasına arasından yanında yanına yanından önünde önüne arkasında
        arkasından sırasında esnasında bakımından açısından birlikte beraber itibarıyla
        olarak suretiyle nazaran var vardı vardır varmış olan olanlar olanı olduğu
        olduğunu olduğuna olduğundan olduğunda olduklarını oldu oldular olmuş olmuştur
        olmak olması olmasını olmasına olmadı olmadığı olmadığını olmayan olur olurdu
        olursa olacak olacağı olacağını olacaktır olsa olsun olup olabilir olabilecek
        oluyor olmaz olunan idi imiş ydi ydı dir dır dur dür tir tır tur tür edilen eden
        ederek etti ettiği ettiğini etmek etmesi etmiş eder ediyor edecek edildi edilmesi
        edip ettiler etmektedir edilmiş edilmiştir etmiştir ettiklerini yapılan gerekir
        gerekiyor gerektiğini gerekli lazım mümkün istiyor dedi diye diyor der diyen
        dediği dediler demek deyip söyledi söyleyen söylüyor belirtti belirten belirterek
        kaydetti ifade açıkladı konuştu aktardı vurguladı ekledi te ta den dan ten tan in
        ın un ün nin nın nun nün e a i ı u ü ye yi yı yu yü na nu nda ndan la le yla yle
        deki daki teki taki ler lar iki ikisi üç dört beş altı yedi sekiz dokuz on
        ",
    leading: "
        doç yrd arş öğr uzm müh mim ecz alb yzb bnb tğm ütğm org korg tümg tuğg tuğa gn hz
        st bkz örn mrh çev hzl ed alm fr lat yun krş
        ",
    either: "av gör mah cad sok bulv apt haz yak mlr mly",
    numbered: "sy syf mad böl şek tab tel m.ö m.s",
    trailing: "vb vs vd vdl şti a.ş yy bşk dk sn kaş",
    links: &[
        "ayrıca bakınız",
        "ayrıca bkz",
        "ayrıca okuyun",
        "bunu da okuyun",
        "bunları da okuyun",
        "ilgili haber",
        "ilgili haberler",
        "i̇lgili haber",
        "i̇lgili haberler",
        "haberin devamı",
        "devamını oku",
        "devamı için",
        "videoyu izle",
        "ilginizi çekebilir",
        "i̇lginizi çekebilir",
    ],
    labels: &[
        "fotoğraf",
        "foto",
        "görsel",
        "video",
        "kaynak",
        "kaynaklar",
        "kaynakça",
        "yazar",
        "yazan",
        "editör",
        "muhabir",
        "haber",
        "içindekiler",
        "i̇çindekiler",
        "reklam",
        "paylaş",
        "etiketler",
        "yorumlar",
        "dipnotlar",
        "dış bağlantılar",
        "abone ol",
        "abone olun",
        "telif hakkı",
        "tüm hakları saklıdır",
        "fotoğraf altı",
    ],
    notices: &[
        "bu makale ilk olarak",
        "bu yazı ilk olarak",
        "bu yazı ilk kez",
        "bu haber ilk olarak",
        "bu haber ilk kez",
        "yazı ilk olarak",
        "bültenimize abone",
        "e-bültenimize",
        "bültene abone",
        "abone olmak için",
        "bizi takip edin",
        "bizi … takip edin",
        "bizi facebook",
        "bizi twitter",
        "bizi instagram",
        "sosyal medyada bizi",
        "bize katılın",
        "kanalımıza katılın",
        "kanalımıza abone",
        "whatsapp kanalımıza",
        "telegram kanalımıza",
        "grubumuza katılın",
        "tartışmaya katılın",
        "uygulamamızı indirin",
        "uygulamayı indirin",
        "uygulamamızı ücretsiz",
        "çerezleri kullanıyoruz",
        "çerez kullanıyoruz",
        "bu site çerez",
        "bu web sitesi çerez",
        "bu internet sitesi çerez",
        "sitemizde çerez",
        "web sitemizde çerez",
        "sitemiz çerez",
        "bu siteyi kullanarak",
        "siteyi kullanmaya devam",
        "tüm hakları saklıdır",
        "her hakkı saklıdır",
        "telif hakkı ©",
        "izinsiz kopyalanamaz",
        "izinsiz yayınlanamaz",
        "bu içerik izinsiz",
        "makaleyi paylaş",
        "haberi paylaş",
        "bu haberi paylaş",
        "bu yazıyı paylaş",
        "arkadaşlarınla paylaş",
        "facebook'ta paylaş",
        "yorum yap.",
        "yorum yapın",
        "yorum yaz.",
        "yorumunuzu yazın",
        "yorum bırakın",
        "reklam.",
        "haberin devamı reklamdan",
        "haber devam ediyor",
        "anahtar kelimeler:",
        "anahtar sözcükler:",
        "düzeltme:",
        "editörün notu:",
        "editör notu:",
        "son güncelleme:",
        "güncelleme:",
        "güncellendi:",
        "yayınlanma:",
        "yayın tarihi:",
        "kaynak göster",
        "… bu habere katkıda bulundu",
        "… bu rapora katkıda bulundu",
        "kalan … ücretsiz makale",
        "zaten abone misiniz",
        "içeriğe geç.",
        "içeriğe atla.",
        "ana içeriğe geç.",
        "ana içeriğe atla.",
        "ana sayfa.",
        "anasayfa.",
        "menü.",
        "ara.",
        "arama.",
        "giriş.",
        "giriş yap.",
        "üye ol.",
        "kayıt ol.",
        "başa dön.",
        "yukarı çık.",
        "en çok okunanlar.",
        "çok okunanlar.",
        "son dakika.",
        "son haberler.",
        "iletişim.",
        "künye.",
        "gizlilik politikası.",
        "mesajlar ve aramalar uçtan uca",
        "bu mesaj silindi.",
        "<medya dahil edilmedi>.",
        "… grup davet bağlantısıyla katıldı",
        "kaydolarak kullanım",
        "üye olarak kullanım",
        "izin alınmadan kopyalanamaz",
        "kaynak gösterilmeden alıntı",
    ],
    edge_notices: &[
        "abone ol",
        "abone olun",
        "takip edin",
        "katılın",
        "indirin",
        "tıklayın",
        "tıklayınız",
        "ziyaret edin",
        "bize ulaşın",
        "bizimle iletişime",
        "okuduğunuz için teşekkür",
        "paylaşın",
        "kaçırmayın",
        "daha fazla bilgi",
        "detaylı bilgi",
        "ayrıntılı bilgi",
    ],
    credits: &[
        "fotoğraf:",
        "fotoğraflar:",
        "görsel:",
        "fotoğraf kaynağı",
        "görsel kaynağı",
        "kaynak, getty",
        "fotoğraf/",
        "aa/",
        "arşiv.",
        "fotoğraf altı yazısı",
    ],
    references: &[
        "kaynakça",
        "kaynaklar",
        "referanslar",
        "bibliyografya",
        "dipnotlar",
        "notlar",
        "yararlanılan kaynaklar",
    ],
    wrote: &["… yazdı:", "… şunu yazdı:", "… şunları yazdı:", "… yazıyor:"],
    calendar: "
        pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub
        nis haz tem ağu eyl eki kas ara
        ",
    places: "
        izmir bursa antalya adana konya diyarbakır yeni eski büyük küçük ili ilçesi kuzey
        güney doğu batı
        ",
    openers: &[
        "o",
        "bu",
        "şu",
        "onlar",
        "bunlar",
        "böyle",
        "bunun",
        "ama",
        "fakat",
        "ancak",
        "oysa",
        "ve",
        "çünkü",
        "bu nedenle",
        "bu yüzden",
        "bu sebeple",
        "dolayısıyla",
        "böylece",
        "ayrıca",
        "üstelik",
        "bunun yanı sıra",
        "bununla birlikte",
        "buna rağmen",
        "buna karşın",
        "öte yandan",
        "bunun yerine",
        "aksine",
        "tersine",
        "bu arada",
        "daha sonra",
        "sonra",
        "ardından",
        "örneğin",
        "bunun üzerine",
        "sonuç olarak",
    ],
    dotted_i: true,
    ..Profile::PLAIN
};
