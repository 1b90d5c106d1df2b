//! Malay. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "ms",
    stemmer: Stemmer::Indonesian,
    function_share: 0.3,
    letters: "é",
    stop_words: "
        ada adakah adakalanya adalah adanya adapun agak agaknya agar akan akhirnya akibat
        akibatnya aku amat an anda andai andaikan antara antaranya apa apabila apakah
        apatah asal asalkan atas atau awak bagai bagaikan bagaimana bagaimanakah
        bagaimanapun bagi baginda baginya bahawa bahawasanya bahkan bakal banyak
        barangkali beberapa begini begitu begitulah beliau belum berapa berapakah
        berbanding berdasarkan berhubung berikut berikutnya berkata berkenaan bersama
        berupa beserta biarpun biasa biasanya bila bilakah bilamana boleh bolehkah buat
        bukan bukankah bukanlah contohnya cukup cuma dah dahulu dalam dalamnya dan dapat
        dapatkah dari darinya daripada daripadanya demi demikian demikianlah dengan
        dengannya dgn di dia dikatakan dilakukan diri diriku dirimu dirinya dua dulu empat
        enam engkau entah esok guna hal hampir hanya harus hendak hendaknya hingga ia
        iaitu ialah ianya ibarat ingin ini inilah itu itulah jadi jangan janganlah jarang
        jelasnya jika jikalau juga justeru kadang kah kala kalau kalian kami kamu kan kata
        katanya kau ke kecuali kedua keduanya kelak kelmarin kemudian kenapa kendati
        kepada kepadanya kerana kerananya kerap kesemua ketiga ketika khususnya kian kini
        kira kiranya kita kok ku kurang lagi lah lain lainnya laksana lalu lantaran lantas
        lapan lazimnya lebih lima mahu mahupun maka makin malah malahan mana manakah
        manakala masih masing melainkan melakukan melalui memang menerusi mengapa
        mengapakah mengatakan mengenai menjadi menjelang menurut menurutnya mereka
        merupakan meski meskipun mesti misalnya mu mula mungkin nak nampaknya namun nan
        nanti nescaya nya nyaris oh oleh pada padahal padanya paling para pasti pastinya
        patut pelbagai per perlu perlulah pernah pertama pula pun rupanya saat sahaja saja
        saling sama sambil sampai sana sang sangat satu saya se seakan seandainya sebab
        sebabnya sebagai sebagaimana sebahagian sebaik sebaiknya sebaliknya sebarang
        sebelum sebelumnya sebenarnya seberapa sebilangan sebuah secara sedang sedangkan
        sedemikian sedikit seekor segala segera seharusnya sehingga sejak sejauh sejumlah
        sekadar sekali sekalian sekaligus sekalipun sekarang sekiranya sekitar sekurang
        selain selalu selama selanjutnya selepas selepasnya seluruh semakin semalam semasa
        sembilan sememangnya semenjak sementara semestinya sempat semua semuanya sendiri
        seolah seorang sepanjang sepatutnya seperti sepertinya sepuluh seputar seraya
        sering serta sesama seseorang sesuai sesuatu sesudah sesudahnya sesungguhnya
        setelah seterusnya setiap setidaknya seusai sewaktu si siapa siapakah sini situ
        suatu sudah sungguhpun supaya tadi tah tak tambahnya tampaknya tanpa tapi tatkala
        tdk tegasnya telah tentang tentangnya tentu tentunya terdapat terhadap terhadapnya
        terlalu termasuk tersebut tertentu terus terutama terutamanya tetap tetapi tiada
        tiap tidak tidakkah tidaklah tiga tujuh tutur tuturnya ucap ucapnya ujar ujarnya
        umpama umumnya untuk untuknya usah utk walau walaupun ya yakni yang yg
        ",
    leading: "
        ir ts hj hjh tn pn en sdr sdri ust jen lt mej kpt insp supt sarj jln lrg tmn bkt
        bt sg tg tj a.n u.p d.a s.d mis cth lih ca moh mohd muh abd qs kapt alm almh h.c
        ",
    either: "kol sdn univ fak rs jur",
    numbered: "bil hlm m.s jil bab ed tel faks ext sek tkt rm",
    trailing: "
        dll dsb dst al bhd tbk plc sr ptg pg m.sc b.sc ph.d jan feb apr jul sept okt nov
        dis sdm sdt minit
        ",
    links: &[
        "baca juga",
        "baca lagi",
        "baca selanjutnya",
        "baca seterusnya",
        "baca:",
        "artikel berkaitan:",
        "berita berkaitan:",
        "lihat juga",
        "lihat video",
        "tonton juga",
        "tonton video",
        "ikuti juga",
    ],
    labels: &[
        "foto",
        "gambar",
        "gambar hiasan",
        "video",
        "infografik",
        "sumber",
        "sumber gambar",
        "kredit foto",
        "editor",
        "penulis",
        "pengarang",
        "jurugambar",
        "penyunting",
        "oleh",
        "isi kandungan",
        "iklan",
        "kongsi",
        "komen",
        "tag",
        "rujukan",
        "pautan luar",
        "berita berkaitan",
        "artikel berkaitan",
        "hak cipta",
        "langgan",
    ],
    notices: &[
        "artikel ini pertama kali diterbitkan",
        "artikel ini telah diterbitkan",
        "artikel ini disiarkan",
        "berita ini telah disiarkan",
        "langgan … newsletter",
        "langgan surat berita",
        "langgan sekarang",
        "langgan saluran",
        "dapatkan berita",
        "dapatkan info terkini",
        "ikuti kami di",
        "ikuti saluran",
        "ikuti … di telegram",
        "ikuti … di whatsapp",
        "ikuti … di google news",
        "sertai saluran",
        "sertai grup",
        "sertai kami di",
        "muat turun aplikasi",
        "kami menggunakan kuki",
        "laman ini menggunakan kuki",
        "laman web ini menggunakan kuki",
        "dengan menggunakan laman",
        "dengan mendaftar, anda",
        "hak cipta terpelihara",
        "hak cipta ©",
        "dilarang menyalin",
        "dilarang mengeluar ulang",
        "tidak dibenarkan mengeluar ulang",
        "kongsi artikel",
        "kongsikan artikel",
        "kongsikan:",
        "tinggalkan komen",
        "berikan komen",
        "iklan.",
        "bersambung di bawah iklan",
        "kata kunci:",
        "cara memetik",
        "pembetulan:",
        "nota editor:",
        "nota pengarang:",
        "kemas kini terakhir:",
        "dikemas kini:",
        "diterbitkan:",
        "sudah melanggan",
        "anda mempunyai … artikel percuma",
        "… menyumbang kepada laporan ini",
        "langkau ke kandungan.",
        "terus ke kandungan.",
        "laman utama.",
        "utama.",
        "menu.",
        "cari.",
        "log masuk.",
        "daftar.",
        "kembali ke atas.",
        "berita berkaitan.",
        "terkini.",
        "dasar privasi.",
        "terma dan syarat.",
        "hubungi kami.",
        "mesej dan panggilan disulitkan",
        "mesej ini telah dipadam.",
        "… menyertai menggunakan pautan jemputan kumpulan ini",
        "laman ini kali terakhir disunting",
        "laman ini terakhir disunting",
        "halaman ini kali terakhir",
        "teks disediakan dengan",
        "teks disediakan di bawah",
        "rencana ini memerlukan petikan",
        "rencana ini tidak memetik",
        "rencana ini memerlukan rujukan",
        "sila bantu memperbaiki rencana",
        "sila bantu menambah baik rencana",
        "anda boleh membantu wikipedia",
        "ketahui bagaimana dan bila",
        "untuk kegunaan lain, sila lihat",
        "untuk kegunaan lain, lihat",
        "kali terakhir disunting oleh",
        "cari topik ini",
        "e-mel ini mungkin mengandungi",
        "emel ini mungkin mengandungi",
        "mesej ini mungkin mengandungi maklumat",
        "e-mel ini dan sebarang lampiran",
        "jika anda bukan penerima",
        "sekiranya anda bukan penerima",
        "jika anda tersalah terima",
        "sila pertimbangkan alam sekitar sebelum",
        "fikirkan alam sekitar sebelum mencetak",
        "anda boleh mengubah tetapan … bila",
        "anda boleh menukar tetapan … bila",
        "anda boleh berhenti melanggan … bila",
        "sudah mempunyai akaun.",
        "sudah ada akaun.",
        "jika anda sudah mempunyai akaun",
        "jumpa kesilapan.",
        "tiada sesiapa di luar sembang ini",
        "tiada siapa di luar sembang ini",
        "penghantaran percuma “…”",
        "terima kasih atas maklum balas",
        "assalamualaikum wbt.",
        "assalamualaikum w.b.t.",
        "assalamualaikum warahmatullahi wabarakatuh.",
        "terima kasih.",
        "sekian, terima kasih.",
        "copyright 20",
        "copyright 19",
        "copyright ©",
        "copyright (c)",
    ],
    edge_notices: &[
        "ikuti",
        "sertai",
        "langgan",
        "dapatkan",
        "klik",
        "layari",
        "muat turun",
        "hubungi kami",
        "terima kasih kerana membaca",
        "jangan lupa",
        "maklumat lanjut",
        "untuk maklumat lanjut",
        "kongsi artikel",
        "kongsikan",
    ],
    credits: &[
        "gambar:",
        "foto oleh",
        "gambar oleh",
        "foto bernama",
        "gambar hiasan",
        "sumber gambar:",
    ],
    references: &["rujukan", "bibliografi", "senarai rujukan", "sumber rujukan", "bacaan lanjut"],
    wrote: &["… menulis:", "… telah menulis:"],
    calendar: "
        Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad Januari Februari Mac April Mei Jun
        Julai Ogos September Oktober November Disember Jan Feb Apr Jul Ogo Sep Sept Okt
        Nov Dis
        ",
    places: "
        kota bandar pulau kampung kg sungai johor alor shah petaling putrajaya george seri
        bukit batu tanjung baharu utara selatan timur barat negeri kinabalu setar
        terengganu ipoh kuching
        ",
    openers: &[
        "ia",
        "ianya",
        "dia",
        "beliau",
        "mereka",
        "ini",
        "itu",
        "perkara ini",
        "perkara itu",
        "hal ini",
        "namun",
        "namun begitu",
        "tetapi",
        "akan tetapi",
        "oleh itu",
        "oleh sebab itu",
        "oleh yang demikian",
        "sehubungan itu",
        "justeru",
        "kerana itu",
        "dengan demikian",
        "maka",
        "selain itu",
        "di samping itu",
        "sementara itu",
        "dalam pada itu",
        "sebaliknya",
        "akibatnya",
        "malah",
        "bahkan",
        "kemudian",
        "lalu",
        "seterusnya",
        "selepas itu",
        "walau bagaimanapun",
    ],
    ..Profile::PLAIN
};
