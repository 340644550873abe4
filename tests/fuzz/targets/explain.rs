//! Any text from anywhere: never a panic, never a control character in what is shown, never the code.
#![no_main]

use sparekey_engine::check::Background;
use sparekey_engine::diagnosis::explain_text;
use sparekey_engine::secret::Secret;

const CODE: &str = "kcifyukbjejkmdju";

libfuzzer_sys::fuzz_target!(|text: &str| {
    let code = Secret::new(CODE.into());
    for provider in [None, Some("gmail"), Some("netease")] {
        let background = Background { provider: provider.map(str::to_owned), ..Background::default() };
        let found = explain_text(text, &background, Some(&code));
        let line = found.facts.server_line.unwrap_or_default();
        assert!(line.chars().count() <= 500 && line.chars().all(|c| !c.is_control()), "{line:?}");
        assert!(!line.contains(CODE), "{line:?}");
    }
});
