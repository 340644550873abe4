//! Looks for a code in whatever a program left behind, in every form that software writes bytes in.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// A run of this many characters of a code counts as a trace of it.
const RUN: usize = 8;

/// A place where a code was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Trace {
    /// Which haystack.
    pub place: String,
    /// In which form.
    pub form: &'static str,
}

/// Everything that was collected.
#[derive(Default)]
pub struct Haystack(Vec<(String, Vec<u8>)>);

impl Haystack {
    /// Adds what was collected under a name.
    pub fn add(&mut self, place: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.push((place.into(), bytes.into()));
    }

    /// Adds every file below a folder.
    pub fn add_folder(&mut self, folder: &std::path::Path) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => self.add_folder(&path),
                Ok(kind) if kind.is_file() => {
                    if let Ok(bytes) = std::fs::read(&path) {
                        self.add(path.display().to_string(), bytes);
                    }
                }
                _ => {}
            }
        }
    }

    /// What was looked into.
    pub fn places(&self) -> Vec<&str> {
        self.0.iter().map(|(place, _)| place.as_str()).collect()
    }

    /// Bytes in all.
    pub fn len(&self) -> usize {
        self.0.iter().map(|(_, bytes)| bytes.len()).sum()
    }

    /// Whether nothing was collected.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every trace of the code or of any eight characters of it in a row.
    pub fn traces_of(&self, code: &str) -> Vec<Trace> {
        let needles = needles(code);
        let mut found = Vec::new();
        for (place, bytes) in &self.0 {
            let lower = bytes.to_ascii_lowercase();
            // Spaces, hyphens and line ends between the letters hide nothing.
            let joined: Vec<u8> = lower.iter().copied().filter(|b| !b" \t\r\n-_".contains(b)).collect();
            for (form, needle) in &needles {
                let haystack = match form {
                    Form::AsWritten(_) => bytes,
                    Form::AnyCase(_) => &lower,
                    Form::Joined(_) => &joined,
                };
                if contains(haystack, needle) {
                    found.push(Trace { place: place.clone(), form: form.name() });
                }
            }
        }
        found.dedup();
        found
    }
}

#[derive(Clone, Copy)]
enum Form {
    AsWritten(&'static str),
    AnyCase(&'static str),
    Joined(&'static str),
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::AsWritten(name) | Self::AnyCase(name) | Self::Joined(name) => name,
        }
    }
}

fn needles(code: &str) -> Vec<(Form, Vec<u8>)> {
    let characters: Vec<char> = code.chars().collect();
    let mut needles = Vec::new();
    for window in characters.windows(RUN.min(characters.len())) {
        let window: String = window.iter().collect();
        needles.extend(forms(&window));
    }
    needles
}

fn forms(text: &str) -> Vec<(Form, Vec<u8>)> {
    let bytes = text.as_bytes();
    let each = |write: &dyn Fn(u8) -> String, between: &str| {
        bytes.iter().map(|byte| write(*byte)).collect::<Vec<_>>().join(between).to_ascii_lowercase().into_bytes()
    };
    let mut forms = vec![
        (Form::Joined("raw, or with spaces"), text.to_ascii_lowercase().into_bytes()),
        (Form::AnyCase("hex"), each(&|byte| format!("{byte:02x}"), "")),
        (Form::AnyCase("hex with spaces"), each(&|byte| format!("{byte:02x}"), " ")),
        (Form::AnyCase("percent-escaped"), each(&|byte| format!("%{byte:02x}"), "")),
        (Form::AnyCase("JSON-escaped"), each(&|byte| format!("\\u{byte:04x}"), "")),
        (Form::AnyCase("escaped bytes"), each(&|byte| format!("\\x{byte:02x}"), "")),
        (Form::AnyCase("byte list"), each(&|byte| byte.to_string(), ", ")),
        (Form::AnyCase("byte list without spaces"), each(&|byte| byte.to_string(), ",")),
        (Form::AnyCase("UTF-16 LE"), bytes.iter().flat_map(|b| [b.to_ascii_lowercase(), 0]).collect()),
        (Form::AnyCase("UTF-16 BE"), bytes.iter().flat_map(|b| [0, b.to_ascii_lowercase()]).collect()),
        (Form::AnyCase("UTF-32"), bytes.iter().flat_map(|b| [b.to_ascii_lowercase(), 0, 0, 0]).collect()),
    ];
    for (name, engine) in [("base64", &STANDARD_NO_PAD), ("base64url", &URL_SAFE_NO_PAD)] {
        for shift in 0..3_usize {
            let mut shifted = vec![0_u8; shift];
            shifted.extend_from_slice(bytes);
            let encoded = engine.encode(&shifted);
            // Characters at both ends mix in bits of whatever stands beside the code.
            let from = (shift * 8).div_ceil(6);
            let to = shifted.len() * 8 / 6;
            forms.push((Form::AsWritten(name), encoded.as_bytes()[from..to].to_vec()));
        }
    }
    forms
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(haystack, needle).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "kcifyukbjejkmdju";

    fn found(bytes: &[u8]) -> bool {
        let mut haystack = Haystack::default();
        haystack.add("here", bytes);
        !haystack.traces_of(CODE).is_empty()
    }

    #[test]
    fn every_form_is_found() {
        use base64::engine::general_purpose::STANDARD;
        for prefix in ["", "a", "ab", "abc"] {
            let sasl = STANDARD.encode(format!("{prefix}\0name@gmail.com\0{CODE}"));
            assert!(found(sasl.as_bytes()), "base64 behind {prefix:?}");
        }
        assert!(found(b"kcif yukb jejk mdju"));
        assert!(found(b"password: KCIFYUKB"));
        assert!(found(b"... yukbjejk ..."), "eight in a row");
        assert!(found(format!("{:?}", CODE.as_bytes()).as_bytes()), "byte list");
        assert!(found(b"6b63696679756b62"));
        assert!(found(b"%6B%63%69%66%79%75%6B%62"));
        assert!(found(br"\u006b\u0063\u0069\u0066\u0079\u0075\u006b\u0062"));
        assert!(found(&CODE.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()));
        assert!(found(&CODE.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()));
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        assert!(!found(b"kcifyuk"), "seven are not eight");
        assert!(!found(b"abcdefghijklmnopqrstuvwxyz name@gmail.com"));
    }
}
