//! What stands on the screen, as a screen reader is told it: AT-SPI over its own bus. Nothing is asked of the program, so
//! a program can be read that no driver can enter.

use std::time::{Duration, Instant};

use sparekey_tests::ACCESSIBILITY_BUS;
use sparekey_tests::desktop::{Desktop, Program};
use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{OwnedObjectPath, OwnedValue};

const PATIENCE: Duration = Duration::from_secs(60);
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// States are bits; this one says that keys go there (atspi-constants.h).
const FOCUSED: u32 = 12;

/// What something is, by its number (atspi-constants.h, `AtspiRole`): WebKit gives no names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Role(u32);

impl Role {
    pub(crate) const BUTTON: Self = Self(43);
    pub(crate) const CHOICE: Self = Self(44);
    pub(crate) const ENTRY: Self = Self(79);
    pub(crate) const HEADING: Self = Self(83);
    /// The choices of a closed menu are no part of the screen.
    const MENU: Self = Self(33);
}

/// Reads everything that is shown on a desktop.
pub(crate) struct Screen {
    bus: Connection,
    _daemon: Program,
}

/// Something on the screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) focused: bool,
}

type Place = (String, OwnedObjectPath);

impl Screen {
    /// Starts what stands between programs and screen readers; programs that start from now on are read.
    pub(crate) fn of(desktop: &Desktop) -> Self {
        let daemon =
            desktop.start_program(desktop.command(ACCESSIBILITY_BUS).arg("--launch-immediately"), "accessibility");
        let session = format!("unix:path={}", desktop.folder().join("runtime/bus").display());
        let session = Builder::address(session.as_str()).unwrap().build().unwrap();
        let address = wait_for(|| {
            let answer =
                session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &());
            answer.ok()?.body().deserialize::<String>().ok().filter(|address| !address.is_empty())
        });
        let address = address.unwrap_or_else(|| panic!("no accessibility bus: {}", desktop.logs()));
        let bus = Builder::address(address.as_str()).unwrap().build().unwrap();
        Self { bus, _daemon: daemon }
    }

    /// Everything that is shown, from the outside inwards.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let root = (
            "org.a11y.atspi.Registry".to_owned(),
            OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap(),
        );
        let mut parts = Vec::new();
        self.read(&root, &mut parts);
        parts
    }

    /// What has the focus, innermost.
    pub(crate) fn focused(&self) -> Option<Part> {
        self.parts().into_iter().rev().find(|part| part.focused)
    }

    /// Waits for something that has this in its name.
    pub(crate) fn wait_for(&self, role: Role, name: &str) {
        let there = || self.parts().into_iter().any(|part| part.role == role && part.name.contains(name)).then_some(());
        assert!(wait_for(there).is_some(), "no {role:?} “{name}” in:\n{}", self.whole());
    }

    /// All of it in lines, for a failure's message.
    pub(crate) fn whole(&self) -> String {
        let named = self.parts().into_iter().filter(|part| !part.name.is_empty());
        named
            .map(|part| format!("{} {:?} “{}”\n", if part.focused { '>' } else { ' ' }, part.role, part.name))
            .collect()
    }

    fn read(&self, place: &Place, parts: &mut Vec<Part>) {
        // Parts come and go while they are read.
        let Some(part) = self.part(place) else { return };
        let closed = part.role == Role::MENU;
        parts.push(part);
        if !closed {
            for child in self.children(place) {
                self.read(&child, parts);
            }
        }
    }

    fn children(&self, place: &Place) -> Vec<Place> {
        let children: Vec<Place> = self.ask(place, "GetChildren", &()).unwrap_or_default();
        if !children.is_empty() {
            return children;
        }
        // Where the window's process ends and the page's begins, GTK knows the child, and leaves it out of its list.
        let count = self.property(place, "ChildCount").and_then(|count| i32::try_from(count).ok()).unwrap_or_default();
        (0..count).filter_map(|number| self.ask(place, "GetChildAtIndex", &number)).collect()
    }

    fn part(&self, place: &Place) -> Option<Part> {
        let states: Vec<u32> = self.ask(place, "GetState", &())?;
        let focused = states.first().is_some_and(|bits| bits & (1 << FOCUSED) != 0);
        let name = String::try_from(self.property(place, "Name")?).ok()?;
        Some(Part { role: Role(self.ask(place, "GetRole", &())?), name, focused })
    }

    fn property(&self, place: &Place, name: &str) -> Option<OwnedValue> {
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer = self.bus.call_method(Some(place.0.as_str()), &place.1, properties, "Get", &(ACCESSIBLE, name));
        answer.ok()?.body().deserialize().ok()
    }

    fn ask<T>(
        &self,
        place: &Place,
        what: &str,
        with: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) -> Option<T>
    where
        T: for<'a> serde::Deserialize<'a> + zbus::zvariant::Type,
    {
        let answer = self.bus.call_method(Some(place.0.as_str()), &place.1, Some(ACCESSIBLE), what, with);
        answer.ok()?.body().deserialize().ok()
    }
}

/// Asks again and again until there is an answer.
pub(crate) fn wait_for<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        let answer = ask();
        if answer.is_some() || Instant::now() >= end {
            return answer;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
