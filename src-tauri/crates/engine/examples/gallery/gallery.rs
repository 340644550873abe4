//! Views by name, in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::path::Path;

use sparekey_engine::texts::{LANGUAGES, Texts, render, support_page};
use sparekey_engine::view::View;

use crate::person::Person;

/// Messages, or the beginnings of their ids, that are not for the window: they stand in the terminal, in the script
/// for calls, on pages to print and to help, in files for programs, in the results of many mailboxes, on the clipboard and
/// in the message to oneself, before the window opens, in packages and in the installer, or tell the program what it has
/// to know of a language.
const ELSEWHERE: &[&str] = &[
    "report-page-",
    "terminal-",
    "guide-",
    "instead",
    "settings-line",
    "settings-title",
    "settings-no-code",
    "journey-letter-",
    "language-direction",
    "language-name",
    "bulk-row-fault",
    "bulk-row-not-allowed",
    "bulk-row-no-code",
    "bulk-row-no-server",
    "bulk-row-other-organisation",
    "bulk-row-proven",
    "bulk-row-server-left-out",
    "bulk-row-servers-",
    "bulk-row-typing-slip",
    "bulk-beside-",
    "bulk-count-left-out",
    "bulk-count-not-proven",
    "bulk-dry-",
    "bulk-handed-over",
    "bulk-in-clear-",
    "bulk-prompt",
    "mailbox-person-reason",
    "package-",
    "start-",
    "setup-",
    "remove-",
];

/// Of these a few views show some, each in the same place: what a helpdesk reads of a caller's screen.
const SOME_OF: &[&str] = &["support-"];

/// Messages for what does not happen today: no app has such a field without a label of its own, and none only reads.
const UNUSED: [&str; 5] = [
    "field-imap-requires-ssl",
    "field-mail-kind",
    "field-smtp-requires-ssl",
    "field-smtp-requires-tls",
    "test-heading-read",
];

/// The files whose messages are shown.
const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/texts/en");

/// The views.
pub(crate) struct Gallery {
    /// Notes down which messages a view shows.
    english: Texts,
    shown: BTreeSet<String>,
    rooms: Vec<Room>,
}

/// The views in one language.
struct Room {
    texts: Texts,
    /// Messages that are not translated yet.
    lacks: Vec<String>,
    views: BTreeMap<String, View>,
}

impl Room {
    fn of(lang: &str) -> Self {
        let texts = Texts::new(lang);
        let lacks = ids().into_iter().filter(|id| !texts.has(id)).collect();
        Self { texts, lacks, views: BTreeMap::new() }
    }

    /// What is drawn; nothing where a message is wanted that is not translated yet.
    fn view(&self, draw: impl Fn(&Texts) -> View) -> Option<View> {
        if self.lacks.is_empty() {
            return Some(draw(&self.texts));
        }
        // The engine stops at such a message while it is built for tests.
        let loud = take_hook();
        set_hook(Box::new(|_| {}));
        let view = catch_unwind(AssertUnwindSafe(|| draw(&self.texts)));
        set_hook(loud);
        view.ok()
    }
}

impl Gallery {
    /// Empty rooms, one per language.
    pub(crate) fn new() -> Self {
        let rooms = LANGUAGES.iter().map(|lang| Room::of(lang)).collect();
        Self { english: Texts::new("en").noting(), shown: BTreeSet::new(), rooms }
    }

    /// Hangs up what the person sees.
    pub(crate) fn keep(&mut self, name: &str, person: &Person) {
        self.keep_drawn(name, |texts| render(&person.wizard, texts, 1));
    }

    /// Hangs up what is drawn so.
    pub(crate) fn keep_drawn(&mut self, name: &str, draw: impl Fn(&Texts) -> View) {
        let _ = self.is_new(&draw);
        for room in &mut self.rooms {
            let view = room.view(&draw);
            let before = view.and_then(|view| room.views.insert(name.to_owned(), view));
            assert!(before.is_none(), "two views are named {name}");
        }
    }

    /// Hangs it up only if it shows a message that no view has shown so far.
    pub(crate) fn keep_if_new(&mut self, name: &str, person: &Person) {
        if self.is_new(|texts| render(&person.wizard, texts, 1)) {
            let numbered = (2..).map(|number| format!("{name}-{number}"));
            let free = std::iter::once(name.to_owned()).chain(numbered).find(|name| !self.names().any(|it| it == name));
            self.keep(&free.unwrap_or_default(), person);
        }
    }

    fn is_new(&mut self, draw: impl Fn(&Texts) -> View) -> bool {
        draw(&self.english);
        let before = self.shown.len();
        self.shown.extend(self.english.take_asked_for());
        self.shown.len() > before
    }

    /// The same, with one room: for what is the same in every language.
    #[cfg(test)]
    pub(crate) fn of_english() -> Self {
        Self { rooms: vec![Room::of("en")], ..Self::new() }
    }

    /// The views in English.
    #[cfg(test)]
    pub(crate) fn english(&self) -> impl Iterator<Item = (&String, &View)> {
        self.rooms.iter().filter(|room| room.texts.lang() == "en").flat_map(|room| &room.views)
    }

    /// The views' names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.rooms.iter().filter(|room| room.texts.lang() == "en").flat_map(|room| room.views.keys())
    }

    /// The languages.
    pub(crate) fn languages(&self) -> Vec<&'static str> {
        self.rooms.iter().map(|room| room.texts.lang()).collect()
    }

    /// Languages with the messages that they lack, if any.
    pub(crate) fn lacking(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        self.rooms.iter().filter(|room| !room.lacks.is_empty()).map(|room| (room.texts.lang(), room.lacks.as_slice()))
    }

    /// Writes the views of a language into a file, and its help page into another; other files of languages go.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        for old in fs::read_dir(folder)?.flatten() {
            if old.path().extension().is_some_and(|ending| ending == "json" || ending == "html") {
                fs::remove_file(old.path())?;
            }
        }
        for Room { texts, lacks, views } in &self.rooms {
            fs::write(folder.join(format!("{}.json", texts.lang())), serde_json::to_string(views)?)?;
            if lacks.is_empty() {
                fs::write(folder.join(format!("support-{}.html", texts.lang())), support_page(texts))?;
            }
        }
        Ok(())
    }

    /// Ids of the messages that the window can show, and no view here does; and of those that are shown, and are not
    /// expected to be.
    pub(crate) fn not_as_expected(&self) -> Vec<String> {
        let mut ids = ids();
        let either = |id: &str| SOME_OF.iter().any(|start| id.starts_with(start));
        let unexpected = |id: &str| UNUSED.contains(&id) || ELSEWHERE.iter().any(|start| id.starts_with(start));
        ids.retain(|id| !either(id) && self.shown.contains(id) == unexpected(id));
        ids.sort_unstable();
        ids
    }
}

/// Ids of all messages.
fn ids() -> Vec<String> {
    let mut ids = Vec::new();
    for file in fs::read_dir(FILES).expect("the English texts").flatten() {
        let text = fs::read_to_string(file.path()).expect("a file of texts");
        let starts = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        ids.extend(starts.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    assert!(ids.len() > 500, "these are all texts");
    ids
}
