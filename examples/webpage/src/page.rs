//! HTML to what there is to read.

use dom_smoothie::{Article, Config, ParsePolicy, Readability, TextMode};
use ringkas::Language;

/// How to tell an article from what is around it, strictest first. `ParsePolicy::Raw` is left out:
/// it takes menus for text.
const POLICIES: [ParsePolicy; 3] = [ParsePolicy::Strict, ParsePolicy::Moderate, ParsePolicy::Clean];
/// A stricter policy that finds so many characters, two sentences or so, has found the article.
/// Readability's own bound, 500, adds menu and comments to a short article.
const ENOUGH: usize = 140;

/// What a page has to read.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// The title, without the name of the site where that can be told.
    pub(crate) title: Option<String>,
    /// What the `lang` attribute says, if it is a language that ringkas knows.
    pub(crate) language: Option<Language>,
    /// The article, every paragraph, heading and list item on a line of its own.
    pub(crate) text: String,
}

impl Page {
    /// Finds the article in `html`; none if there is no readable text.
    pub(crate) fn parse(html: &str) -> Option<Self> {
        let article = article(html)?;
        let title = one_line(&article.title);
        let language = article.lang.and_then(|tag| tag.trim().parse().ok());
        Some(Self {
            title: (!title.is_empty()).then_some(title),
            // "und" is a language tag, but tells nothing.
            language: language.filter(|&language| language != Language::Undetermined),
            text: article.text_content.to_string(),
        })
    }
}

/// The article by the first policy that finds enough, else by the strictest that finds any.
fn article(html: &str) -> Option<Article> {
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let mut first = None;
    for policy in POLICIES {
        // Parsing changes the page, so each policy has its own.
        let mut page = Readability::new(html, None, Some(config.clone())).ok()?;
        // Links without a list or a telling class pass for text.
        page.doc.select("nav").remove();
        let found = page.parse_with_policy(policy).ok();
        let found = found.filter(|article| article.text_content.contains(char::is_alphanumeric));
        if found.as_ref().is_some_and(|article| article.length >= ENOUGH) {
            return found;
        }
        first = first.or(found);
    }
    first
}

/// `text` with every run of white space made one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: Option<&str>) {
        assert_eq!(Page::parse(html).map(|page| page.text).as_deref(), expected);
    }

    #[test]
    fn leaves_menu_and_comments_of_a_short_article_out() {
        check(
            "<nav><a href=/>Beranda</a></nav><article><p>Hujan turun semalaman.</p><p>Sungai naik \
             tiga meter.</p></article><div class=comments><p>Wah, parah sekali, semoga cepat surut \
             ya.</p></div>",
            Some("Hujan turun semalaman.\n\nSungai naik tiga meter."),
        );
    }

    #[test]
    fn finds_nothing_where_there_is_nothing() {
        check("", None);
        check("<nav><a href=/>Beranda</a></nav><script>let a = 'Bukan teks.';</script>", None);
        check("<title>Masuk</title><form><label>Nama</label><input></form>", None);
    }

    #[test]
    fn takes_languages_that_ringkas_knows() {
        let language = |tag: &str| {
            let html = format!("<html lang='{tag}'><p>Hujan turun semalaman di hulu sungai.</p>");
            Page::parse(&html).and_then(|page| page.language)
        };
        assert_eq!(language("id-ID"), Some(Language::Indonesian));
        assert_eq!(language("tlh"), None);
        assert_eq!(language("und"), None);
        assert_eq!(language(""), None);
    }
}
