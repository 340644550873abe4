//! XML, an element a line.

use quick_xml::escape::escape;

/// A document being written.
pub(super) struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    pub(super) fn new() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), depth: 0 }
    }

    /// A line as it is: a document type.
    pub(super) fn raw(&mut self, line: &str) {
        self.text += &format!("{line}\n");
    }

    /// A comment, which cannot hold two hyphens in a row (XML 1.0 §2.5).
    pub(super) fn comment(&mut self, text: &str) {
        let text = text.replace('-', "\u{2010}");
        self.text += &format!("<!-- {text} -->\n");
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        let attributes: String =
            attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(*value))).collect();
        self.line(&format!("<{name}{attributes}>"));
        self.depth += 1;
    }

    pub(super) fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.line(&format!("</{name}>"));
    }

    pub(super) fn leaf(&mut self, name: &str, value: &str) {
        self.line(&format!("<{name}>{}</{name}>", escape(value)));
    }

    pub(super) fn empty(&mut self, name: &str) {
        self.line(&format!("<{name}/>"));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    fn line(&mut self, line: &str) {
        self.text += &format!("{}{line}\n", "  ".repeat(self.depth));
    }
}
