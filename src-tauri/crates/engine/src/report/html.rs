//! A page to print: one file, nothing in it that runs or is fetched from elsewhere.

use std::fmt::Write;

use crate::texts::Texts;
use crate::view::{Direction, SpanStyle, Text};

/// For A4 and Letter alike: the paper is the printer's, the margins fit both.
const STYLE: &str = "\
@page { size: auto; margin: 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; color: #12181b; background: #fff;
  font: 11pt/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .4em; }
h2 { font-size: 1.2em; margin: 1.6em 0 .4em; break-after: avoid; }
h3 { font-size: 1em; margin: 0 0 .2em; break-after: avoid; }
p, ul, ol { margin: 0 0 .6em; }
.card { border: 1px solid #8a979d; border-radius: .4em; padding: .8em 1em; margin: 0 0 .8em; break-inside: avoid; }
.small { color: #46545a; font-size: .9em; }
.number { font-size: 1.3em; font-weight: 600; letter-spacing: .04em; }
.label { font-weight: 600; border-bottom: 1px solid currentColor; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em; break-inside: avoid; }
caption { text-align: start; font-weight: 600; padding: .3em 0; }
th, td { border: 1px solid #c3ccd0; padding: .3em .6em; text-align: start; vertical-align: top; }
th { font-weight: 600; width: 40%; }
thead th { background: #eef2f3; }
@media print { body { padding: 0; max-width: none; } }
";

/// A whole page in a language: `body` is finished HTML, `title` is text.
pub fn document(texts: &Texts, title: &str, body: &str) -> String {
    let direction = match texts.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let title = escaped(&Texts::without_isolation(title));
    let lang = escaped(texts.lang());
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

/// A text as it stands in HTML, in an element or in quotes. Controls, which no page may hold, are left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A sentence with its emphasis.
pub(super) fn sentence(text: &Text) -> String {
    let mut out = String::new();
    for span in text {
        let words = escaped(&span.text);
        let _ = match span.style {
            SpanStyle::Plain => write!(out, "{words}"),
            SpanStyle::Strong => write!(out, "<strong>{words}</strong>"),
            SpanStyle::Label => write!(out, "<span class=\"label\">{words}</span>"),
        };
    }
    out
}

/// A table of two columns with a caption; nothing where it has no rows. Rows of what is not known are left out.
pub(super) fn table(caption: &str, heads: Option<(&str, &str)>, rows: &[(String, String)]) -> String {
    let rows: Vec<_> = rows.iter().filter(|(_, value)| !value.is_empty()).collect();
    if rows.is_empty() {
        return String::new();
    }
    let mut out = format!("<table>\n<caption>{}</caption>\n", escaped(caption));
    if let Some((left, right)) = heads {
        let (left, right) = (escaped(left), escaped(right));
        let _ = writeln!(out, "<thead><tr><th scope=\"col\">{left}</th><th scope=\"col\">{right}</th></tr></thead>");
    }
    out.push_str("<tbody>\n");
    for (name, value) in rows {
        let (name, value) = (escaped(name), escaped(value));
        let _ = writeln!(out, "<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>");
    }
    out + "</tbody>\n</table>\n"
}
