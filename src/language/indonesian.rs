//! Indonesian. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "id",
    other_codes: &["in"],
    stemmer: Stemmer::Indonesian,
    function_share: 0.33,
    letters: "éè",
    stop_words: "
        ada adakah adalah adanya adapun agak agaknya agar aja akan akhirnya akibat
        akibatnya aku ala alih amat an anda andai andaikan andaikata antar antara
        antaranya apa apabila apakah apalagi asal asalkan atas atau bagai bagaikan
        bagaimana bagaimanakah bagi baginya bahkan bahwa bahwasanya bak bakal banget
        banyak barangkali baru beberapa begini beginilah begitu begitulah begitupun beliau
        belum berapa berapakah berbagai berdasarkan berikut berikutnya berkat berkata
        bersama berupa beserta besok biar biarpun biasa biasanya bila bilamana bisa
        bisakah boleh bu buat bukan bukankah bukanlah cukup cuma dahulu daku dalam
        dalamnya dan dapat dapatkah dari darinya daripada deh delapan demi demikian
        demikianlah dengan dengannya dgn di dia dialah dibanding dibandingkan dikatakan
        dikau dilakukan dimana diri diriku dirimu dirinya dong dua dulu emang empat enam
        enggak engkau entah ga gak gimana gini gitu gua gue guna gw hal hampir hanya harus
        haruslah hendak hendaknya hingga ia ialah ibarat imbuh imbuhnya ingin ini inilah
        inipun itu itulah itupun iya jadi jadilah jadinya jangan janganlah jarang jelasnya
        jika jikalau juga justru kadang kah kala kalau kalian kalo kami kamu kan kapan
        kapankah karena karenanya kata katanya kau ke kecuali kedua keduanya kelak
        kelihatannya kemana kemarin kemudian kenapa kendati kendatipun kepada kepadanya
        kerap ketiga ketiganya ketika ketimbang khususnya kian kini kira kiranya kita kok
        krn ku kurang lagi lagipula lah lain lainnya laksana lalu langsung lanjutnya
        lantaran lantas lebih lewat lho lima loh maka makanya makin malah malahan mana
        manakah manakala masih masing mau maupun melainkan melakukan melalui memang
        menambahkan menegaskan mengapa mengapakah mengatakan mengenai mengungkapkan
        menjadi menjelang menjelaskan menurut menurutnya menuturkan menyatakan mereka
        merupakan meski meskipun mesti misal misalnya mu mulai mungkin nah nampaknya namun
        nanti nantinya ndak nggak nih nya nyaris nyatanya oh oleh olehnya pada padahal
        padanya pak paling papar paparnya para pasca pasti pastinya pelbagai per perlu
        pernah pertama pula pun rupanya saat saja saling sama sambil sampai sana sang
        sangat satu saya se seakan seandainya sebab sebabnya sebagai sebagaimana sebagian
        sebaiknya sebaliknya sebelum sebelumnya sebenarnya seberapa sebetulnya sebuah
        sebut sebutnya secara sedang sedangkan sedemikian sedikit seekor segala segera
        sehabis seharusnya sehingga seiring sejak sejauh sejumlah sekadar sekali sekalian
        sekaligus sekalipun sekarang sekedar sekian sekiranya sekitar selagi selain selalu
        selama selanjutnya seluruh seluruhnya semakin semasa sembari sembilan semenjak
        sementara semestinya sempat semua semuanya sendiri seolah seorang sepanjang
        seperti sepertinya sepuluh seputar seraya sering serta sesaat sesama seseorang
        sesuai sesuatu sesudah sesudahnya sesungguhnya setelah setelahnya setiap
        setidaknya seusai sewaktu si siapa siapakah sih sini situ soal suatu sudah
        sungguhpun supaya tadi tadinya tah tak tambahnya tampaknya tanpa tapi tatkala tdk
        tegasnya telah tentang tentangnya tentu tentunya terangnya terdapat terhadap
        terhadapnya terkadang terkait terlalu termasuk ternyata tersebut tertentu terus
        terutama tetap tetapi tiada tiap tidak tidakkah tidaklah tiga toh tuh tujuh tutur
        tuturnya ucap ucapnya udah ujar ujarnya umpamanya umumnya ungkap ungkapnya untuk
        untuknya usai utamanya utk via walau walaupun ya yaitu yakni yang yg
        ",
    leading: "
        ir drs dra drg drh apt ns hj k.h kh tgh ust rm rr rd tn ny nn sdr sdri bpk yth alm
        almh jend letjen mayjen brigjen letkol kapt kombes pol irjen komjen jl jln gg ds
        dsn kp gn tj a.n u.p d.a u.b c.q cq q.q d.h a.l s.d mis cth lih bdk dgn utk ttg jo
        ca tb dk moh muh moch abd qs kep inf kav czi cpn ckm chb cba caj cpm pnb purn arh
        akbp akp iptu ipda aiptu aipda bripka bripda briptu kompol brigpol koptu kopda
        serka serda sertu serma praka pratu prada pelda peltu letda lettu hjh
        ",
    either: "kol kel kec kab prov komp rs rsud sdn pt cv ud univ fak art arm much jur",
    numbered: "
        nmr hlm hal jil ed cet gbr gb tbl lamp ps psl ay bag tel telp tlp hp fax faks ext
        rek km lt rt rw tgl thn th pk pkl rp
        ",
    trailing: "
        dll dsb dst dkk dlsb tsb ybs al tbk bhd plc sr s.pd m.pd s.si m.si s.sos m.sos
        s.kom m.kom s.ag m.ag s.ip m.ip s.hum m.hum s.kep s.psi m.psi s.farm s.ked m.kes
        m.kn m.sc b.sc m.eng m.phil ph.d jan feb mar apr jun jul agu agt ags agust sep
        sept okt nov des sdm sdt mnt dtk jt rb ltr s.h m.h
        ",
    links: &[
        "baca juga",
        "baca pula",
        "baca selengkapnya",
        "baca:",
        "simak juga",
        "simak video",
        "simak selengkapnya",
        "lihat juga",
        "tonton juga",
        "saksikan juga",
        "saksikan video",
        "gambas:video",
    ],
    labels: &[
        "foto",
        "video",
        "infografis",
        "ilustrasi",
        "sumber",
        "sumber foto",
        "referensi",
        "gambar",
        "editor",
        "penulis",
        "reporter",
        "pewarta",
        "penyunting",
        "hak cipta",
        "oleh",
        "daftar isi",
        "daftar pustaka",
        "pranala luar",
        "iklan",
        "bagikan",
        "komentar",
        "tag",
        "berita terkait",
        "advertisement",
        "copyright",
    ],
    openers: &[
        "ia",
        "dia",
        "beliau",
        "mereka",
        "ini",
        "itu",
        "hal ini",
        "hal itu",
        "hal tersebut",
        "namun",
        "tetapi",
        "tapi",
        "akan tetapi",
        "karena itu",
        "oleh karena itu",
        "oleh sebab itu",
        "karenanya",
        "dengan demikian",
        "maka",
        "selain itu",
        "di samping itu",
        "sementara itu",
        "di sisi lain",
        "sebaliknya",
        "akibatnya",
        "bahkan",
        "padahal",
        "sedangkan",
        "kemudian",
        "lalu",
        "selanjutnya",
        "setelah itu",
        "meski demikian",
        "meski begitu",
        "misalnya",
    ],
    ..Profile::PLAIN
};
