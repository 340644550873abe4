//! The script as one HTML page that needs nothing else: no script, no picture, nothing from the network.

use super::{Answer, Guide, GuideScreen, Seen, Way, kind_id, leads};
use crate::texts::Texts;
use crate::view::{Direction, SpanStyle, Text};

/// How it looks on a screen and on paper, A4 or Letter.
const STYLE: &str = include_str!("print.css");

pub(super) fn html(guide: &Guide, texts: &Texts) -> String {
    let mut page = Page { texts, html: String::with_capacity(64 * 1024) };
    let dir = match guide.dir {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    page.raw(&format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n",
        guide.lang
    ));
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing is loaded, and nothing runs.
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    page.element("title", "", &guide.title);
    page.raw(&format!("<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n"));
    page.element("h1", "", &guide.title);
    page.element("p", "first", &guide.first_line);
    page.raw("<ul class=\"how\">");
    guide.how.iter().for_each(|line| page.element("li", "", line));
    page.raw("</ul>\n</header>\n<main>\n");
    guide.screens.iter().for_each(|screen| page.screen(screen));
    page.raw("</main>\n<footer>\n");
    page.raw("<p class=\"last\"><span class=\"tick\"></span>");
    page.words(&guide.last_line);
    page.raw("</p>\n</footer>\n</body>\n</html>\n");
    page.html
}

struct Page<'a> {
    texts: &'a Texts,
    html: String,
}

impl Page<'_> {
    fn screen(&mut self, screen: &GuideScreen) {
        self.raw("<section class=\"screen\">\n<div class=\"head\">");
        self.raw(&format!("<span class=\"number\" aria-hidden=\"true\">{}</span><div>", screen.number));
        self.element("p", "eyebrow", &screen.eyebrow);
        self.element("h2", "", &screen.heading);
        self.raw("</div><span class=\"tick\"></span></div>\n");
        if let Some(answer) = &screen.only_after {
            self.labelled("only", "guide-only-after", std::slice::from_ref(answer));
        }
        screen.ask.iter().for_each(|ask| self.labelled("ask", "guide-ask", std::slice::from_ref(ask)));
        screen.hints.iter().for_each(|hint| self.element("p", "hint", hint));
        self.support(screen.support.as_deref());
        self.seen(Some("guide-sees"), &screen.sees, &screen.ways);
        self.answers(&screen.answers);
        self.raw("</section>\n");
    }

    /// Short ones stand side by side.
    fn answers(&mut self, answers: &[Answer]) {
        let ends = |answer: &Answer| answer.answers.is_empty();
        for group in answers.chunk_by(|one, other| ends(one) && ends(other)) {
            self.raw(if group.len() > 1 { "<div class=\"side-by-side\">" } else { "<div>" });
            group.iter().for_each(|answer| self.answer(answer));
            self.raw("</div>\n");
        }
    }

    fn answer(&mut self, answer: &Answer) {
        self.raw("<div class=\"answer\">");
        self.labelled("says", kind_id(answer.kind), &answer.says);
        answer.hints.iter().for_each(|hint| self.element("p", "hint", hint));
        self.support(answer.support.as_deref());
        self.seen(None, &answer.sees, &answer.ways);
        self.answers(&answer.answers);
        self.raw("</div>\n");
    }

    fn seen(&mut self, label: Option<&str>, seen: &[Seen], ways: &[Way]) {
        if seen.is_empty() && ways.is_empty() {
            return;
        }
        self.raw("<div class=\"sees\">");
        if let Some(label) = label {
            let label = self.texts.say(label);
            self.element("p", "label", &label);
        }
        // Neighbours that belong together stand in one list.
        for group in seen.chunk_by(|one, other| list_of(one).is_some() && list_of(one) == list_of(other)) {
            match group.first().and_then(list_of) {
                Some(list) => {
                    self.raw(&format!("<{list}>"));
                    group.iter().for_each(|seen| self.one(seen));
                    self.raw(&format!("</{}>", list.split(' ').next().unwrap_or_default()));
                }
                None => group.iter().for_each(|seen| self.one(seen)),
            }
        }
        self.ways(ways);
        self.raw("</div>\n");
    }

    fn one(&mut self, seen: &Seen) {
        match seen {
            Seen::Heading(text) => self.element("p", "big", text),
            Seen::Text(text) => self.paragraph("p", "", text),
            Seen::Instruction(number, text) => {
                self.raw(&format!("<li value=\"{number}\">"));
                self.spans(text);
                self.raw("</li>");
            }
            Seen::Point(text) => self.paragraph("li", "", text),
            Seen::Note(title, text) => {
                self.raw("<div class=\"note\">");
                title.iter().for_each(|title| self.element("p", "title", title));
                self.paragraph("p", "", text);
                self.raw("</div>");
            }
            Seen::Question(label, options) => {
                self.raw("<div class=\"question\">");
                self.element("p", "title", label);
                self.raw("<ul>");
                for (option, detail) in options {
                    self.raw("<li>");
                    self.words(option);
                    detail.iter().for_each(|detail| self.element("small", "", detail));
                    self.raw("</li>");
                }
                self.raw("</ul></div>");
            }
            Seen::Field(label, value, hint) => {
                self.raw("<p class=\"field\"><span>");
                self.words(label);
                self.raw("</span> <bdi>");
                self.words(value);
                self.raw("</bdi>");
                hint.iter().for_each(|hint| self.element("small", "", hint));
                self.raw("</p>");
            }
            Seen::Row(label, value, remark) => {
                self.raw("<tr><td><span class=\"tick\"></span></td><th scope=\"row\">");
                self.words(label);
                self.raw("</th><td><bdi>");
                self.words(value);
                self.raw("</bdi>");
                remark.iter().for_each(|remark| self.element("small", "", remark));
                self.raw("</td></tr>");
            }
            Seen::Lane(title, stages) => {
                self.raw("<p class=\"lane\"><b>");
                self.words(title);
                self.raw("</b> ");
                self.words(&stages.join(" · "));
                self.raw("</p>");
            }
            Seen::Owner(owner) => self.element("p", "owner", owner),
            Seen::Card(owner, title) => {
                self.element("p", "owner", owner);
                self.element("p", "title", title);
            }
        }
    }

    fn ways(&mut self, ways: &[Way]) {
        if ways.is_empty() {
            return;
        }
        self.raw("<ul class=\"ways\">");
        for Way { label, to } in ways {
            self.raw("<li>");
            self.element("span", "button", label);
            let to = leads(self.texts, *to);
            self.element("span", "to", &to);
            self.raw("</li>");
        }
        self.raw("</ul>");
    }

    fn support(&mut self, number: Option<&str>) {
        let Some(number) = number else { return };
        self.raw("<p class=\"support\">");
        let label = self.texts.say("guide-support");
        self.element("span", "label", &label);
        self.raw(" <bdi>");
        self.words(number);
        self.raw("</bdi></p>");
    }

    fn labelled(&mut self, class: &str, label: &str, texts: &[String]) {
        self.raw(&format!("<p class=\"{class}\">"));
        let label = self.texts.say(label);
        self.element("span", "label", &label);
        for (number, text) in texts.iter().enumerate() {
            self.raw(if number == 0 { " " } else { " / " });
            self.element("q", "", text);
        }
        self.raw("</p>");
    }

    fn paragraph(&mut self, tag: &str, class: &str, text: &Text) {
        self.open(tag, class);
        self.spans(text);
        self.raw(&format!("</{tag}>"));
    }

    fn spans(&mut self, text: &Text) {
        for span in text {
            match span.style {
                SpanStyle::Plain => self.words(&span.text),
                SpanStyle::Strong => self.element("b", "", &span.text),
                SpanStyle::Label => self.element("span", "foreign", &span.text),
            }
        }
    }

    fn element(&mut self, tag: &str, class: &str, text: &str) {
        self.open(tag, class);
        self.words(text);
        self.raw(&format!("</{tag}>"));
    }

    fn open(&mut self, tag: &str, class: &str) {
        match class {
            "" => self.raw(&format!("<{tag}>")),
            class => self.raw(&format!("<{tag} class=\"{class}\">")),
        }
    }

    /// Words, with what would be read as markup written out.
    fn words(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                c => self.html.push(c),
            }
        }
    }

    fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }
}

/// The list that something belongs into.
fn list_of(seen: &Seen) -> Option<&'static str> {
    match seen {
        Seen::Instruction(..) => Some("ol"),
        Seen::Point(..) => Some("ul class=\"points\""),
        Seen::Row(..) => Some("table class=\"rows\""),
        _ => None,
    }
}
