//! A text in its best two sentences, with their places: `cargo run --example quick_summary`.

const TEXT: &str = "\
Pasar terapung di Muara Sari kembali ramai setelah dermaganya diperbaiki.
Sejak subuh, 80 pedagang menjual sayur, ikan, dan kue dari atas perahu.
Baca juga: Jadwal Kapal Sungai Pekan Ini
“Dulu kami takut papan dermaga patah,” kata Bu Rini, pedagang kue.
Pemerintah desa memperbaiki dermaga pasar itu dengan kayu ulin selama empat bulan.";

fn main() {
    let summary = ringkas::summarize(TEXT, 2);
    println!("{}: {summary}", summary.language());
    for sentence in &summary {
        println!("bytes {}..{}: {}", sentence.start, sentence.end, sentence.text);
    }
}
