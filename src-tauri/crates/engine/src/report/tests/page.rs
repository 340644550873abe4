//! The page to print: whole, still, and in the words of the screens.

use super::*;
use crate::texts::{Args, Texts, cause_words};

fn page(report: &Report) -> String {
    report.page(&Texts::new("en"))
}

#[test]
fn nothing_in_it_runs_or_comes_from_elsewhere() {
    let page = page(&full(ServerWords::Told)).to_lowercase();
    for no in
        ["<script", "javascript:", "http://", "https://", "<link", "<img", "<iframe", "url(", "@import", " on", "src="]
    {
        // " on" is looked for as the begin of an attribute.
        let found = if no == " on" { page.contains(" onload") || page.contains(" onclick") } else { page.contains(no) };
        assert!(!found, "{no}");
    }
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("default-src 'none'"));
    assert!(page.contains("@page { size: auto;"), "the printer's own paper, A4 or Letter");
}

#[test]
fn it_is_well_formed_and_its_tables_have_captions() {
    let page = page(&full(ServerWords::Told));
    let body = page.replace("<!doctype html>\n", "");
    let body: String = body.lines().filter(|line| !line.starts_with("<meta")).collect::<Vec<_>>().join("\n");
    let body = body.replace("<br>", "<br/>");
    let mut reader = quick_xml::Reader::from_str(&body);
    let (mut open, mut tables, mut captions) = (Vec::new(), 0, 0);
    loop {
        match reader.read_event().expect("each element is closed") {
            quick_xml::events::Event::Start(start) => open.push(start.name().as_ref().to_owned()),
            quick_xml::events::Event::End(end) => {
                assert_eq!(open.pop().as_deref(), Some(end.name().as_ref()));
                tables += usize::from(end.name().as_ref() == "table");
                captions += usize::from(end.name().as_ref() == "caption");
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    assert!(tables > 4 && tables == captions, "{tables} {captions}");
}

#[test]
fn what_is_wrong_stands_there_in_the_words_of_the_screen() {
    let texts = Texts::new("en");
    for cause in Cause::ALL {
        let facts = Facts { host: "smtp.gmail.com".into(), port: 587, ..Facts::default() };
        let found = diagnosis(*cause, facts);
        let args = Args::none()
            .text("app", "ImaCash")
            .text("company", "Google")
            .flag("known", true)
            .flag("code", true)
            .stand_in("address", &texts.say("your-address"));
        let words = cause_words(&texts, &args, &found, Leg::Smtp);
        let page = report_of(&verdict(LegOutcome::Failed(found), None), None, ServerWords::LeftOut).page(&texts);
        assert!(page.contains(&escaped(&words.title)), "{}", words.title);
        assert!(page.contains(&escaped(&words.owner)), "{}", words.owner);
        for span in words.text.iter().flatten() {
            assert!(page.contains(&escaped(&span.text)), "{}", span.text);
        }
    }
}

#[test]
fn a_name_of_an_app_that_somebody_typed_is_not_told() {
    let report = Report::about(
        &About { app: handover::app(crate::wizard::OTHER_APP), ..about(ServerWords::LeftOut) },
        &[],
        None,
    );
    assert_eq!(report.app.map(|app| app.name), Some(None));
    assert!(page(&report).contains("your app"));
}

#[test]
fn markup_in_what_was_found_stays_text() {
    let mut report = full(ServerWords::Told);
    report.faults = vec!["<script>alert('&')</script>\u{1b}".into()];
    let page = page(&report);
    assert!(page.contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;<"), "{page}");
}

#[test]
fn all_well_is_said_in_a_sentence() {
    let page = page(&report_of(&verdict(LegOutcome::Proven, None), None, ServerWords::LeftOut));
    assert!(page.contains("Everything that ImaCash needs works from this computer."), "{page}");
}
