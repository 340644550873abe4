//! Faults of ours, in the middle of step 4.

use sparekey_engine::texts::{FaultScreen, Texts, render, render_fault};
use sparekey_engine::view::View;
use sparekey_engine::wizard::Step;

use crate::gallery::Gallery;
use crate::person::Person;

/// What the page is given to show and to copy.
const REPORT: &str = "Sparekey 0.1.0 (linux x86_64)\nstep: 4\nfault: crates/engine/src/wizard/get_code.rs:88\n";

pub(crate) fn fill(gallery: &mut Gallery) {
    let usual = Fault { copied: None, lost: false, from_the_start: false };
    gallery.keep_drawn("fault", |texts| usual.draw(texts));
    for (name, fault) in [
        ("fault-copied", Fault { copied: Some(true), ..usual }),
        ("fault-not-copied", Fault { copied: Some(false), ..usual }),
        ("fault-lost", Fault { lost: true, ..usual }),
        ("fault-again", Fault { lost: true, from_the_start: true, ..usual }),
    ] {
        gallery.keep_drawn(name, |texts| fault.draw(texts));
    }
}

#[derive(Clone, Copy)]
struct Fault {
    copied: Option<bool>,
    lost: bool,
    from_the_start: bool,
}

impl Fault {
    fn draw(self, texts: &Texts) -> View {
        let last = render(&Person::at(Step::GetCode, "imacash").wizard, texts, 1);
        let Self { copied, lost, from_the_start } = self;
        let screen = FaultScreen { last: Some(&last), report: REPORT.into(), copied, lost, from_the_start };
        render_fault(&screen, texts, false, 2)
    }
}
