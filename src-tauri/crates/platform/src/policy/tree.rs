//! Files as trees of keys and values.

use serde_json::{Map, Value};
use sparekey_engine::policy::{Ground, MOST_BYTES, Policy, PolicyFault, Slip, read};

/// So many lines above a fault are looked through for where it begins.
const MOST_LINES: usize = 200;

/// What stands for a value of a kind that no key takes, so that it is named as such.
#[cfg_attr(windows, allow(dead_code, reason = "the registry has its own"))]
pub(super) fn no_kind() -> Value {
    Value::from(-1)
}

/// The policy in a TOML file, as it would be if it lay at `place`.
pub fn from_toml(bytes: &[u8], place: &str, ground: Ground<'_>) -> Policy {
    match toml_tree(bytes, place) {
        Ok(tree) => read(&tree, place, ground),
        Err(fault) => Policy::refused(place, fault),
    }
}

pub(super) fn toml_tree(bytes: &[u8], place: &str) -> Result<Map<String, Value>, PolicyFault> {
    if bytes.len() > MOST_BYTES {
        return Err(PolicyFault::TooLong { place: place.to_owned() });
    }
    let fault = |line, slip| PolicyFault::NotReadable { place: place.to_owned(), line: Some(line), slip };
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(fault(line_at(bytes, error.valid_up_to()), Slip::Encoding)),
    };
    // Windows's editors begin a file with a mark of its encoding.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let table = text.parse::<toml::Table>().map_err(|error| {
        // It goes through a file twice, and says first what it found first: that may stand below another slip.
        let (_, all) = toml::de::DeTable::parse_recoverable(text);
        let line = |error: &toml::de::Error| error.span().map(|span| line_at(text.as_bytes(), span.start));
        let first = all.into_iter().min_by_key(line).unwrap_or(error);
        let (at, slip) = slip_of(text, &first);
        fault(line_at(text.as_bytes(), at), slip)
    })?;
    Ok(table.into_iter().map(|(key, value)| (key, value_of(value))).collect())
}

/// The line, from 1, in which a byte stands. A carriage return alone ends one too, as editors show it.
fn line_at(bytes: &[u8], at: usize) -> usize {
    let ends = |at: usize| match bytes[at] {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    1 + (0..at.min(bytes.len())).filter(|at| ends(*at)).count()
}

/// Where a person has to look, and what for. The reader tells its faults apart by English texts only; one of a text that
/// is not known here still has its line.
fn slip_of(text: &str, error: &toml::de::Error) -> (usize, Slip) {
    let said = error.message();
    let begins = |starts: &[&str]| starts.iter().any(|start| said.starts_with(start));
    let at = error.span().map_or(0, |span| span.start).min(text.len());
    let (before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    // What is missing is noticed where the next thing stands, perhaps lines below.
    let last = before.trim_end().len();
    for (starts, quotes) in [("invalid multi-line literal", "'''"), ("invalid multi-line basic", "\"\"\"")] {
        if said.starts_with(starts) && rest.is_empty() {
            // It goes on to the end of the file, so the last quotes are those that begin it.
            return (before.rfind(quotes).unwrap_or(at), Slip::OpenText);
        }
    }
    // What may not stand in a text is said in the same words, before its line ends.
    let line_ends = rest.is_empty() || rest.starts_with(['\r', '\n']);
    if line_ends && begins(&["invalid basic string", "invalid literal string"]) {
        return (at, Slip::OpenText);
    }
    let header = begins(&["unclosed table", "unclosed array table"]);
    if !header && begins(&["unclosed array", "unclosed inline table", "unexpected `=` in array"]) {
        return (opened(text, last), Slip::OpenBracket);
    }
    if begins(&["missing comma", "invalid inline table element"]) {
        return (last, Slip::Comma);
    }
    let slip = match () {
        () if begins(&["duplicate key", "cannot extend value"]) => Slip::Twice,
        () if header => Slip::OpenBracket,
        () if begins(&["string values must be quoted", "missing value", "invalid value"]) => Slip::Value,
        () if begins(&["invalid boolean", "invalid float", "invalid integer", "invalid datetime"]) => Slip::Value,
        () if begins(&["key with no value", "missing assignment"]) => Slip::NoEquals,
        () if begins(&["extra comma"]) => Slip::Comma,
        () if begins(&["unexpected key or value"]) => Slip::Behind,
        () if begins(&["missing escaped value", "too few unicode value digits"]) => Slip::Backslash,
        () => Slip::Other,
    };
    (at, slip)
}

/// Where the entry begins that is still open at a place: all lines above it can be read by themselves.
fn opened(text: &str, at: usize) -> usize {
    let lines = text[..at].rmatch_indices('\n').map(|(end, _)| end + 1).chain([0]);
    // Lists are short; whoever has a long one is led to its end.
    lines.take(MOST_LINES).find(|begin| text[..*begin].parse::<toml::Table>().is_ok()).unwrap_or(at)
}

fn value_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Array(list) => list.into_iter().map(value_of).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, value_of(value))).collect(),
        toml::Value::Float(_) | toml::Value::Datetime(_) => no_kind(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use sparekey_engine::policy::{FileFault, Form};
    use sparekey_engine::provider::Catalogue;

    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let text = "\u{feff}a = 'x'\nb = true\nc = [1, 2.5]\nd = 2026-11-22\n[e.'firm.zz']\nf = ''\n";
        let tree = toml_tree(text.as_bytes(), "here").map(Value::Object);
        assert_eq!(tree, Ok(json!({ "a": "x", "b": true, "c": [1, -1], "d": -1, "e": { "firm.zz": { "f": "" } } })));
    }

    #[test]
    fn a_file_that_is_none_is_refused_whole() {
        let open = |_: &str| Err(FileFault::Missing.into());
        let ground = Ground { catalogue: Catalogue::embedded(), now: 0, open: &open, form: Form::Exact };
        let refused = |fault| Policy::refused("here", fault);
        let much = "#".repeat(MOST_BYTES + 1);
        let long = PolicyFault::TooLong { place: "here".into() };
        assert_eq!(from_toml(much.as_bytes(), "here", ground), refused(long));
        let twice = PolicyFault::NotReadable { place: "here".into(), line: Some(2), slip: Slip::Twice };
        assert_eq!(from_toml(b"saving = false\nsaving = true\n", "here", ground), refused(twice));
        let read = from_toml(b"saving = false", "here", ground);
        assert!(!read.saving && read.faults.is_empty());
        let numbers = from_toml(b"portal-probe = 0\nsaving = 0.0\nlanguage = 2026-11-22", "here", ground);
        assert_eq!((numbers.faults.len(), numbers.sets_anything()), (3, false), "{:?}", numbers.faults);
    }

    #[test]
    fn a_slip_is_said_with_the_line_to_look_at() {
        let slips: &[(&str, usize, Slip)] = &[
            ("saving = false\nlanguage =\napp = 'x'\n", 2, Slip::Value),
            ("app = imacash\nsaving = false\n", 1, Slip::Value),
            ("app = \u{201c}imacash\u{201d}\n", 1, Slip::Value),
            ("saving = False\n", 1, Slip::Value),
            ("\n\nsaving = false;\n", 3, Slip::Value),
            ("extra-ca = '''\nabc\n'''\nsaving = flase\n", 4, Slip::Value),
            ("saving = false\nsaving = true\n", 2, Slip::Twice),
            ("[servers.'firm.zz']\nsmtp = 'x'\n[servers.'firm.zz']\nimap = 'x'\n", 3, Slip::Twice),
            ("[servers]\nx = 1\n[[servers]]\ndomain = 'x'\n", 3, Slip::Twice),
            ("saving = false\nlanguage = \"de\napp = 'x'\n", 2, Slip::OpenText),
            ("saving = false\nlanguage = 'de\napp = 'x'\n", 2, Slip::OpenText),
            ("saving = false\n\nlanguage = \"de", 3, Slip::OpenText),
            ("extra-ca = '-----BEGIN CERTIFICATE-----\nAAAA\n'\n", 1, Slip::OpenText),
            ("saving = false\nextra-ca = '''\nabc\ndef\n\n", 2, Slip::OpenText),
            ("saving = false\nextra-ca = \"\"\"\nabc\ndef\napp = 'x'\n", 2, Slip::OpenText),
            ("app = '''x'''\nextra-ca = '''\nabc", 2, Slip::OpenText),
            ("saving = fasle\n[servers\nlanguage 'de'\n", 1, Slip::Value),
            ("providers = [\n 'gmail',\n 'gmx-net'\n 'yahoo',\n]\n", 3, Slip::Comma),
            ("servers = [\n{ domain = 'x' smtp = 'y' },\n]\n", 2, Slip::Comma),
            ("servers = [{ domain = 'x', smtp = 'y'\n]\n", 1, Slip::Comma),
            ("saving = false\nproviders = [\n 'gmail',\n 'gmx-net',\n\nlanguage = 'de'\n", 2, Slip::OpenBracket),
            ("saving = false\nproviders = [\n 'gmail',\n\n\n", 2, Slip::OpenBracket),
            ("saving = false\n[servers.'firm.zz'\nsmtp = 'x'\n", 2, Slip::OpenBracket),
            ("saving = true\nportal-probe false\n", 2, Slip::NoEquals),
            ("saving: false\n", 1, Slip::NoEquals),
            ("# policy\napp = 'imacash' saving = false\n", 2, Slip::Behind),
            ("extra-ca = \"C:\\Users\\firm.pem\"\n", 1, Slip::Backslash),
            ("saving = false\n\nlanguage = 'x' # \u{1}\n", 3, Slip::Other),
            ("saving = false\napp = 'x\u{1}y'\n", 2, Slip::Other),
            ("saving = false\n\u{201c}app\u{201d} = 'x'\n", 2, Slip::Other),
            ("{ \"saving\": false }\n", 1, Slip::Other),
        ];
        let found = |bytes: &[u8]| match toml_tree(bytes, "here") {
            Err(PolicyFault::NotReadable { line: Some(line), slip, .. }) => (line, slip),
            other => panic!("{}: {other:?}", String::from_utf8_lossy(bytes)),
        };
        for (text, line, slip) in slips {
            assert_eq!(found(text.as_bytes()), (*line, *slip), "{text}");
            let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
            assert_eq!(found(windows.as_bytes()), (*line, *slip), "as Windows writes it: {text}");
        }
        assert_eq!(found(b"saving = false\n# M\xfcller\n"), (2, Slip::Encoding));
        let wide: Vec<u8> = "\u{feff}saving = false".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(found(&wide), (1, Slip::Encoding));
        assert_eq!(found(b"saving = false\rlanguage = 'x'\r"), (2, Slip::Other), "no line of TOML ends like that");
    }
}
