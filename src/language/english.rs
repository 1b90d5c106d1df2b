//! English. The words are compiled by hand from its grammar and from what its newspapers write.

use super::{Profile, Stemmer};

pub(super) const PROFILE: Profile = Profile {
    code: "en",
    stemmer: Stemmer::Snowball(rust_stemmers::Algorithm::English),
    function_share: 0.5,
    letters: "éèêëïöçñáâüóôí",
    stop_words: "
        a an the this that these those i me my mine myself you your yours yourself
        yourselves he him his himself she her hers herself it its itself we us our ours
        ourselves they them their theirs themselves one ones oneself who whom whose which
        what whoever whomever whatever whichever someone somebody something anyone anybody
        anything everyone everybody everything nobody nothing none all any both each
        either neither every few fewer fewest less least little many more most much
        several some such same other others another enough own no not nor of at by for
        with without about against between among amongst amid into onto through throughout
        during before after above below to toward towards from up upon down in inside
        outside within out off on over under underneath beneath beside besides beyond
        behind near across along alongside around despite except since until till per via
        like unlike than as concerning regarding and or but if unless because while whilst
        although though whereas whether so lest once yet am is are was were be been being
        have has had having do does did doing done can cannot could may might must shall
        should will would ought need dare used let don doesn didn isn aren wasn weren
        haven hasn hadn won wouldn couldn shouldn mustn mightn needn shan ain s t ll ve re
        d m o when where why how whenever wherever however wherein whereby thereby therein
        thereof here there now then again ever never always often sometimes seldom already
        still just only also too very quite rather almost nearly even else further
        furthermore moreover thus therefore hence instead otherwise meanwhile nevertheless
        nonetheless indeed perhaps maybe soon later ago away back well far together apart
        anyway somewhat somewhere anywhere everywhere nowhere elsewhere thereafter
        afterwards afterward accordingly consequently namely especially particularly
        simply really actually usually yes oh today yesterday tomorrow said say says
        saying told tell tells added according get gets got getting gotten two three four
        five six seven eight nine ten first second third anyhow
        ",
    leading: "
        mx drs profs messrs mme mlle lt col maj capt cpt cmdr cdr comdr sgt cpl pvt pfc
        spc adm adml vadm radm ens brig lt.gen maj.gen brig.gen lt.col lt.cmdr tsgt ssgt
        msgt sfc ltc cwo flt sqn wg insp supt det ofc revd fr br ste msgr mgr archbp abp
        ven rt hon gov govs sen sens rep pres amb atty cllr ald comr commr eg ie viz
        approx esp incl excl resp v feat
        ",
    either: "
        ft mtn univ pty govt dept dep assoc asst secy treas reps cos bros assn natl intl
        ave blvd rd hwy pkwy bldg eds transl civ crim evid proc dir sq mon tue tues thu
        thur thurs fri trn inc ltd corp pte llc llp plc cal
        ",
    numbered: "
        nos figs arts vols ch chs chap chaps sec secs sect sects para paras par pt pts eq
        eqs ex exs tab tbl app cl cls ver r reg regs supp cir ct cap ser iss est fl pop
        tel ext rm apt max avg ln ll fn sched ca min op rs ps
        ",
    trailing: "
        sr esq ph.d m.d j.d ll.b ll.m ed.d m.sc b.sc m.phil d.phil al ibid cit seq ed hr
        hrs mins yr yrs wk wks mo oz lb lbs kg km ala ariz ark calif colo conn fla kan
        ky mich minn mont neb nev okla ore tenn tex va vt wis wyo del jan feb mar apr
        jun jul aug sept sep oct nov dec stat tbsp tbsps tsp tsps qt qts gal gals ret
        retd hons bn mn mln
        ",
    calendar: "
        monday tuesday wednesday thursday friday saturday sunday january february march
        april may june july august september october november december
        ",
    links: &[
        "read more",
        "read also",
        "read next",
        "also read",
        "see also",
        "more on this story",
        "related:",
        "related articles",
        "you may also like",
        "watch:",
        "watch live",
        "click here",
    ],
    labels: &[
        "photo",
        "photos",
        "image",
        "video",
        "source",
        "sources",
        "editor",
        "reporter",
        "author",
        "authors",
        "by",
        "contents",
        "table of contents",
        "advertisement",
        "share",
        "tags",
        "topics",
        "comments",
        "references",
        "subscribe",
        "newsletter",
        "copyright",
        "all rights reserved",
    ],
    openers: &[
        "he",
        "she",
        "it",
        "they",
        "we",
        "his",
        "her",
        "their",
        "this",
        "that",
        "these",
        "those",
        "such",
        "but",
        "and",
        "so",
        "yet",
        "however",
        "therefore",
        "thus",
        "hence",
        "moreover",
        "furthermore",
        "also",
        "instead",
        "meanwhile",
        "nevertheless",
        "nonetheless",
        "still",
        "as a result",
        "consequently",
        "by contrast",
        "otherwise",
        "for example",
    ],
    ..Profile::PLAIN
};
