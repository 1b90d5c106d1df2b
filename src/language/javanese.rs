//! Javanese. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "jv",
    other_codes: &["jw"],
    function_share: 0.29,
    letters: "éèêô",
    stop_words: "
        aja ajeng akeh aku akèh amarga amargi ana anane ananging anané antara antarane
        antarané apa arep asring awake awaké awit babagan badhe badhé bae bakal banget
        banjur bareng baé bilih bisa biyen biyèn boten criyos dadi dadiné dados dalem dede
        dene dening dereng dhateng dhewe dheweke dhumateng dhèwèkne dhèwèké dhéwé dhéwéké
        dudu durung dèrèng dédé déning déné e endi enem gangsal gelem geneya iki iku ing
        inggih ingkang ipun isa isih iya jalaran jare jaré kabeh kabèh kados kadospundi
        kadya kae kajaba kalih kalihan kaliyan kana kandha kandhane kandhané kang kangge
        kanggo kanggé kanthi kapan karo kathah kaya kaé kedah kejaba kemawon kena kene
        kepriye kepriyé kerep kita kok kono kowe kowé kudu kula kuwi kéné lagi lajeng lan
        langkung lho lima limang liwat liya liyane liyanipun liyané loro lumantar luwih
        makaten malah malahan malih manawa manawi maneh mangke mangkene mangkono mangké
        mangkéné manèh marang marga mau mawon mboten meh mekaten menapa menawa menawi
        mengko menika menyang merga mergi mesthi mila minangka miturut mrika mriki mriku
        mula mulane mulané mung nadyan nalika nalikane nalikané naming namung nang nanging
        nate naté nembe nembé neng nganti ngantos ngapa ngenani ngendika ngene nggih ngono
        ngrika ngriki ngriku ngéné nika niki niku ning oleh ora paling pancen pancèn
        panjenengan panjenengane panjenenganipun panjenengané papat para patang pinten
        pira pirang pitu pitung piyambak piyambakipun piye piyé pramila pripun punapa
        pundi punika puniku purun rada rana rene rong réné saben sadaya saderengipun
        sadurunge sadurungé sadèrèngipun saged saiki sajrone sajroné saka sakabehe
        sakabèhé saking sakmenika salebeting sampeyan sampun sanadyan sanajan sanes sang
        sanga sangang sanget sanès sapa sapunika sareng sasampunipun satunggaling saweg
        sawetara sawiji sawijining sawise sawisé sedasa sedaya sekawan sekedhik senadyan
        senajan sepuluh sesuk setunggal si siji sing sinten sithik sliramu supados supaya
        ta taksih tanpa tansah tau telu telung terus tho tiga to tumrap tumraping tuturé
        uga ugi ujar ujare ujaré utawa utawi uwis wae wau waé wingi wis wiwit wolu wolung
        wonten ya yagéné yaiku yakuwi yaéku yen yèn é
        ",
    leading: "
        ir drs dra drg hj k.h kh kgph kph gkr r.ng rm rr rd tn ny nn sdr bpk yth jl jln gg
        ds kp upm ca inf kav kol moh muh alm almh purn
        ",
    either: "kel kec kab prov pt cv univ fak rs",
    numbered: "hlm kc jil gbr tel telp faks km rt rw tgl th rp",
    trailing: "
        lsp lsl dll dsb dst al tbk sr s.pd m.pd s.si m.si m.hum m.sc ph.d jan feb mar apr
        jun jul agu okt nov des sdm sdt mnt
        ",
    links: &[
        "waca uga",
        "maca uga",
        "waca sateruse",
        "waca sabanjuré",
        "deleng uga",
        "delengen uga",
        "mirsani ugi",
        "tonton uga",
    ],
    labels: &[
        "foto",
        "gambar",
        "video",
        "sumber",
        "sumber foto",
        "editor",
        "penulis",
        "panulis",
        "reporter",
        "pewarta",
        "déning",
        "dening",
        "isi",
        "dhaptar isi",
        "daftar isi",
        "iklan",
        "pariwara",
        "andum",
        "komentar",
        "tag",
        "réferènsi",
        "referensi",
        "cathetan suku",
        "pranala njaba",
        "hak cipta",
    ],
    notices: &[
        "artikel iki wis kapacak",
        "artikel iki wis tayang",
        "artikel iki kapisan kapacak",
        "berita iki wis kapacak",
        "melu grup",
        "gabung grup",
        "ayo gabung",
        "ayo melu",
        "melu saluran",
        "tututi kabar … ing google news",
        "tututi … ing whatsapp",
        "tututi … ing telegram",
        "tututi akun",
        "ndherek saluran",
        "langganan newsletter",
        "langganan kabar",
        "undhuh aplikasi",
        "kita nganggo cookie",
        "situs iki nganggo cookie",
        "kanthi nganggo situs iki",
        "dilarang nyalin",
        "dilarang njupuk",
        "ora kena nyalin",
        "hak cipta kareksa",
        "kabeh hak direksa",
        "hak cipta ©",
        "bagekna artikel",
        "andum artikel",
        "tulis komentar",
        "tinggalna komentar",
        "iklan.",
        "tembung kunci:",
        "tembung wigati:",
        "kata kunci:",
        "cathetan redaksi:",
        "cathetan editor:",
        "ralat:",
        "dianyari:",
        "dianyari pungkasan:",
        "… melu nyumbang laporan iki",
        "langsung menyang isi.",
        "menyang isi.",
        "kaca utama.",
        "kaca ngarep.",
        "beranda.",
        "menu.",
        "goleki.",
        "mlebu log.",
        "ndhaptar.",
        "bali menyang ndhuwur.",
        "warta liyane.",
        "pesen lan telpon dienkripsi",
        "pesen iki wis dibusak.",
        "… gabung nganggo pranala undhangan grup iki",
        "kanthi ndhaptar, sampeyan",
        "kaca iki pungkasan diowah",
        "kaca iki diowah pungkasan",
        "kaca iki pungkasan disunting",
        "tèks kasedhiya ing",
        "teks kasedhiya ing",
        "artikel iki mbutuhaké rujukan",
        "artikel iki mbutuhake rujukan",
        "tulung éwangi mbecikaké artikel",
        "panjenengan bisa ngéwangi wikipedia",
        "kanggo kagunan liya, deleng",
        "pungkasan disunting déning",
        "layang iki bisa ngemot",
        "menawa panjenengan dudu panampa",
        "yen panjenengan dudu panampa",
        "wis duwé akun.",
        "wis duwe akun.",
        "nemu kesalahan.",
        "ora ana wong ing njaba obrolan iki",
        "assalamualaikum wr. wb.",
        "assalamu'alaikum wr. wb.",
        "assalamu’alaikum wr. wb.",
        "wassalamualaikum wr. wb.",
        "wassalamu'alaikum wr. wb.",
        "wassalamu’alaikum wr. wb.",
        "matur nuwun kanggo pamrayoga",
        "matur nuwun.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "tututi",
        "gabung",
        "langganan",
        "klik",
        "undhuh",
        "hubungi",
        "matur nuwun wis maca",
        "aja lali",
        "bagekna",
        "kunjungi",
        "melu grup",
    ],
    credits: &[
        "foto dening",
        "foto déning",
        "gambar:",
        "dok.",
        "antara foto",
        "antara/",
        "gambar dening",
    ],
    references: &[
        "rujukan",
        "referensi",
        "réferènsi",
        "kapustakan",
        "daftar pustaka",
        "dhaptar pustaka",
        "cathetan",
    ],
    wrote: &["… nulis:", "… nyerat:"],
    calendar: "
        senen senin selasa slasa rebo rabu kemis kamis jemuwah jumat setu sabtu akad ahad
        minggu januari februari maret april mei juni juli agustus september oktober
        november desember pon wage kliwon legi pahing jan feb mar apr jun jul agt sep okt
        nov des
        ",
    places: "
        kabupaten kutha kota desa kecamatan surakarta sala yogyakarta semarang surabaya
        jawa wetan kulon lor kidul tengah gunung tanjung
        ",
    openers: &[
        "dhèwèké",
        "dheweke",
        "piyambakipun",
        "panjenengané",
        "panjenengane",
        "panjenenganipun",
        "iki",
        "iku",
        "kuwi",
        "punika",
        "menika",
        "nanging",
        "ananging",
        "mula",
        "mulané",
        "mila",
        "pramila",
        "mula saka iku",
        "amarga saka iku",
        "awit saka iku",
        "saliyané iku",
        "saliyane iku",
        "sanajan mangkono",
        "senajan mangkono",
        "déné",
        "dene",
        "banjur",
        "lajeng",
        "sawisé iku",
        "sawise iku",
        "sadurungé iku",
        "malah",
        "malahan",
        "kosok baliné",
        "uga",
    ],
    ..Profile::PLAIN
};
