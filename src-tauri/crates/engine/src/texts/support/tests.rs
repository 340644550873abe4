use super::*;

fn plain(text: &[Text]) -> String {
    let paragraphs = text.iter().map(|text| text.iter().map(|span| span.text.as_str()).collect::<String>());
    paragraphs.collect::<Vec<_>>().join("\n")
}

fn words_of(screen: SupportScreen, says: Option<&str>, provider: Option<&str>) -> SupportWords {
    let state = SupportState::now(screen, says, provider);
    let words = support_words(&state.number().to_string(), &Texts::new("en"));
    assert_eq!(words.read, Ok(state));
    words
}

#[test]
fn a_cause_is_told_as_the_screen_tells_it() {
    let words = words_of(SupportScreen::TestFailed, Some("wrong-app-password"), Some("gmail"));
    assert_eq!(words.title, "Step 6 of 7 · Test");
    let text = plain(&words.text);
    let first: Vec<_> = text.lines().take(4).collect();
    assert_eq!(
        first,
        [
            "The caller's screen says: “It does not work yet”",
            "The caller reads there:",
            "Google did not accept this app password",
            "Your turn · about two minutes"
        ]
    );
    assert!(text.contains("Make it for your address"), "{text}");
    let details: Vec<_> = words.details.iter().map(|detail| (detail.label.as_str(), detail.value.as_str())).collect();
    let expected = [
        ("Provider", "Gmail"),
        ("Sparekey", env!("CARGO_PKG_VERSION")),
        ("Screen", "test-failed"),
        ("Cause", "wrong-app-password"),
    ];
    assert_eq!(details, expected);
}

#[test]
fn reading_and_sending_are_told_apart() {
    let sending = words_of(SupportScreen::TestSendingFailed, Some("imap-disabled"), None);
    let reading = words_of(SupportScreen::TestReadingFailed, Some("imap-disabled"), None);
    assert!(plain(&sending.text).contains("keep programs from sending"), "{}", plain(&sending.text));
    assert!(plain(&reading.text).contains("keep programs from reading"), "{}", plain(&reading.text));
}

#[test]
fn what_an_app_said_is_explained_as_in_step_7() {
    let text = plain(&words_of(SupportScreen::HandOverExplained, Some("wrong-app-password"), Some("gmail")).text);
    assert!(text.contains("Your app has something else than what worked here"), "{text}");
    let text = plain(&words_of(SupportScreen::HandOverExplained, Some("unknown"), Some("gmail")).text);
    assert!(text.contains("We do not know what this message means"), "{text}");
}

#[test]
fn a_provider_that_is_gone_keeps_its_name() {
    let texts = Texts::new("en");
    assert_eq!(provider_name(Some("gmail"), &texts), "Gmail");
    assert_eq!(provider_name(Some("gone-since"), &texts), "gone-since");
    let names = [None, Some(SupportState::OWN_SERVERS), Some(PRACTICE)].map(|id| provider_name(id, &texts));
    assert_eq!(names, ["Not known yet", "Servers of their own, not on our list", "Practice, so nothing is real"]);
}

/// Every screen with all that it can say, with a company that is known and with none.
#[test]
fn every_screen_and_saying_has_its_words() {
    let texts = Texts::new("en").noting();
    for company in [Some("Google"), None] {
        let words = ScreenWords::new(&texts, company);
        for screen in SupportScreen::ALL {
            assert!(words.title(*screen).len() > 3);
            let sayings = screen.says().into_iter().flat_map(|table| Registry::embedded().all(table));
            for says in std::iter::once(None).chain(sayings.map(|(id, _)| Some(id))) {
                let text = plain(&words.text(*screen, says));
                let silent = says.is_none() && screen.says().is_some();
                assert!(silent || text.len() > 20, "{screen:?} {says:?} says nothing");
                let odd = ["{", "}", "<", "support-", "cause-", "missing-"];
                assert!(!odd.iter().any(|odd| text.contains(odd)), "{screen:?} {says:?}: {text}");
            }
        }
    }
    let asked_for = texts.take_asked_for();
    for id in asked_for {
        assert!(texts.has(&id), "there is no message {id}");
    }
}

#[test]
fn what_cannot_be_read_is_said_kindly() {
    let texts = Texts::new("en");
    let right = SupportState::now(SupportScreen::App, None, None).number().digits();
    let wrong = right.replacen("01", "02", 1);
    let cases = [
        ("", "too-short", "Type the twelve digits"),
        ("1", "too-short", "There is one digit"),
        ("1010", "too-short", "There are 4 digits"),
        ("1010 1010 1010 1", "too-long", "more than twelve digits"),
        ("kcif yukb jejk mdju", "not-digits", "digits only"),
        (&wrong, "check-digits", "Ask the caller to read the number once more"),
    ];
    for (typed, name, part) in cases {
        let words = support_words(typed, &texts);
        assert_eq!(words.title, "This number cannot be read");
        assert_eq!(words.read.map_err(NotRead::name), Err(name), "{typed}");
        assert!(plain(&words.text).contains(part), "{typed}: {}", plain(&words.text));
        assert!(!plain(&words.text).contains("kcif"), "what was typed is not repeated");
    }
    let newer = SupportNumber { release: 99, screen: 99, says: 0, provider: 0 };
    assert_eq!(support_words(&newer.to_string(), &texts).read.map_err(NotRead::name), Err("newer"));
    let newer = SupportNumber { release: 99, screen: 1, says: 0, provider: 0 };
    let words = support_words(&newer.to_string(), &texts);
    assert!(words.read.is_ok() && plain(&words.text).contains("newer Sparekey"), "{words:?}");
    let gone = NotRead::Unknown(UnknownPart::Gone { release: Release::Known("0.1.0") });
    assert!(plain(&[not_read(gone, &texts)]).contains("Sparekey 0.1.0"));
}
