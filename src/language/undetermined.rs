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
    ..Profile::PLAIN
};
