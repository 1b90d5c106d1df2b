//! No language in particular: what holds on many pages of the world. The abbreviations count in
//! every language, as names of foreign people and companies stand in all of them.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "und",
    leading: "hr dr mr mrs ms prof rev mt gen vs cf e.g i.e ing",
    either: "st co",
    numbered: "no nr p pp fig vol art n° nº",
    trailing: "etc jr inc ltd corp pte llc",
    hours: "a.m p.m",
    links: &["read more", "read also", "see also"],
    labels: &["photo", "foto", "image", "video", "source", "copyright"],
    notices: &[
        "e-mail:",
        "email:",
        "e-mail address:",
        "email address:",
        "scroll to continue with content",
        "scroll to continue",
        "scroll down to continue",
        "advertisement.",
        "advertisement continue reading",
        "advertisement - continue reading",
        "advertisement - scroll",
        "advertisement scroll",
        "skip to main content.",
        "skip to content.",
        "all rights reserved.",
        "copyright ©",
        "the post “…” appeared first on",
        "this post “…” appeared first on",
        "this content downloaded from",
        "follow whatsapp channel",
        "follow us on",
        "messages and calls are end-to-end encrypted",
        "<media omitted>.",
        "media omitted.",
        "this message was deleted.",
        "you deleted this message.",
        "… joined using this group's invite link",
        "keywords:",
        "doi:",
        "issn:",
        "isbn:",
    ],
    credits: &[
        "ap photo",
        "ap photo/",
        "afp photo",
        "afp/",
        "reuters/",
        "epa/",
        "getty images.",
        "getty images/",
        "shutterstock.",
        "shutterstock/",
        "unsplash.",
        "wikimedia commons.",
        "photo:",
        "foto:",
        "image:",
        "©",
        "xinhua/",
        "ap/",
        "dpa/",
        "istock.",
        "istock/",
        "pixabay.",
    ],
    wrote: &["… wrote:"],
    places: "
        new san santa santo saint st los las la el le puerto porto rio são abu addis
        buenos cape costa dar den fort ho hong kong kuala lake mount north south east west
        northern southern eastern western north-east port salt sierra sri tel upper lower
        city town county district province state island islands beach valley bay york
        delhi lumpur angeles francisco diego jose juan aires janeiro paulo chi minh aviv
        ababa dhabi salaam colombo guinea zealand korea africa leone coast springs falls
        hills baton grand little des cedar rapids rock hill heights creek park point bluff
        palo alto corpus boca cruz vegas orleans jersey hampshire mexico london paris
        berlin madrid moscow beijing shanghai tokyo seoul pyongyang manila bangkok hanoi
        singapore dhaka kathmandu islamabad karachi lahore kabul chennai kolkata bengaluru
        hyderabad cairo accra kampala kigali pretoria johannesburg harare tehran baghdad
        beirut damascus amman riyadh dubai doha ankara istanbul jerusalem gaza kyiv kiev
        warsaw prague vienna budapest bucharest sofia belgrade zagreb athens lisbon
        brussels amsterdam hague geneva zurich stockholm oslo copenhagen helsinki tallinn
        riga vilnius rome milan dublin edinburgh washington boston chicago houston dallas
        philadelphia atlanta miami toronto ottawa montreal vancouver bogota lima caracas
        havana quito montevideo canberra melbourne brisbane perth wellington auckland
        ",
    ..Profile::PLAIN
};
