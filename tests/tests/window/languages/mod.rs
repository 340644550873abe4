//! The same ways in English and in Arabic, which runs from right to left: every stop, every end of "I don't see it", and
//! a failure of each kind of owner.

mod failures;
mod job;
mod missing;
mod stops;

use serde_json::{Value, json};
use sparekey_engine::texts::{Args, Texts};
use sparekey_tests::desktop::Desktop;
use sparekey_tests::window::Window;

use crate::ground::settings;

/// What is walked in; every other language is looked at by the page's own tests.
const LANGUAGES: [&str; 2] = ["en", "ar"];

/// A language, and its words.
struct Tongue {
    lang: &'static str,
    texts: Texts,
}

impl Tongue {
    fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.into_iter().map(|lang| {
            let texts = Texts::new(lang);
            assert_eq!(texts.lang(), lang, "the language is there");
            Self { lang, texts }
        })
    }

    /// Opens the window as after a choice of this language on an earlier day.
    fn open(&self, desktop: &Desktop) -> Window {
        let draft = json!({ "version": 1, "draft": { "language": self.lang } });
        std::fs::write(settings(desktop), draft.to_string()).unwrap();
        Window::open(desktop, &[])
    }

    /// A message's words without arguments.
    fn say(&self, id: &str) -> String {
        self.texts.say(id)
    }

    /// Whether a message with its arguments cut out stands in the text: each of its own words, in their order.
    fn is_in(&self, id: &str, text: &str) -> bool {
        let message = self.texts.get(id, &arguments());
        let mut rest = text;
        message.split(SIGN).filter(|part| !part.trim().is_empty()).all(|part| {
            let part = Texts::without_isolation(part);
            match rest.find(part.trim()) {
                Some(at) => {
                    rest = &rest[at + part.trim().len()..];
                    true
                }
                None => false,
            }
        })
    }

    /// What holds of every screen: its language and direction, no words of another language, nothing that does not fit or
    /// that axe-core objects to; and its picture is taken.
    fn look(&self, window: &Window, name: &str) {
        assert_eq!(window.script("return document.documentElement.lang"), self.lang, "{name}");
        let rtl = window.script("return getComputedStyle(document.body).direction") == "rtl";
        assert_eq!(rtl, self.lang == "ar", "{name}");
        if self.lang == "ar" {
            assert_eq!(foreign(window), Value::Array(Vec::new()), "{name} has words that are not Arabic");
        }
        window.assert_accessible();
        window.assert_it_fits();
        window.pictures(&format!("{}-{name}", self.lang));
    }
}

/// Stands for every argument.
const SIGN: &str = "\u{fffc}";

fn arguments() -> Args<'static> {
    ["company", "app", "address", "since", "to", "page", "domain", "time"]
        .into_iter()
        .fold(Args::none(), |args, name| args.text(name, SIGN))
        .flag("known", false)
        .flag("code", true)
}

/// Words that a person reads without a letter of Arabic script in them. What is named is nobody's language: apps,
/// addresses, servers, labels of a page in another language, languages by their own names.
fn foreign(window: &Window) -> Value {
    window.script(
        "const named = '.option, .label, [lang]:not(html), [data-choice=language], [data-choice=page-language], .brand, \
           dd, [dir=ltr], [data-found] .card-title, [data-row] dt, [role=option], .picture, [aria-hidden=true], svg';
         const words = document.querySelectorAll('h1, h2, p, li, legend, label, button, summary, dt');
         return [...words].filter((e) => !e.closest(named) && e.checkVisibility())
           .map((e) => e.innerText.trim())
           .filter((text) => /[a-z]{3}/i.test(text) && !/\\p{Script=Arabic}/u.test(text))",
    )
}
