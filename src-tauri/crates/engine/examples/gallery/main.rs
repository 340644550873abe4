//! Every screen and state that the window can show, in every language: `cargo run -p sparekey-engine --example gallery
//! FOLDER` writes one JSON file per language (`{ "<name>": View, … }`), on which the page is tested in a browser, and
//! the help page for support numbers.
//!
//! The views are what the engine shows after the events that lead there; nothing in them is made up but the verdicts of
//! tests, what the network says, and the places of faults.

mod address;
mod app;
mod bulk;
mod desk;
mod fault;
mod gallery;
mod get_code;
mod hand_over;
mod home;
mod mailboxes;
mod organisation;
mod papers;
mod paste;
mod person;
mod practice;
#[cfg(test)]
mod support;
mod test;
mod two_step;

use std::io::{self, Write};
use std::path::PathBuf;

use gallery::Gallery;

fn main() -> io::Result<()> {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::other("say into which folder: gallery FOLDER"));
    };
    let gallery = filled(Gallery::new());
    gallery.write(&folder)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{} views in each of: {}", gallery.names().count(), gallery.languages().join(", "))?;
    for (lang, lacks) in gallery.lacking() {
        writeln!(out, "beware: {lang} lacks {}, so views with them are left out", lacks.join(", "))?;
    }
    for id in gallery.not_as_expected() {
        writeln!(out, "beware: {id} stands in no view, or was not expected in one")?;
    }
    Ok(())
}

fn filled(mut gallery: Gallery) -> Gallery {
    app::fill(&mut gallery);
    address::fill(&mut gallery);
    two_step::fill(&mut gallery);
    get_code::fill(&mut gallery);
    paste::fill(&mut gallery);
    test::fill(&mut gallery);
    hand_over::fill(&mut gallery);
    bulk::fill(&mut gallery);
    mailboxes::fill(&mut gallery);
    papers::fill(&mut gallery);
    desk::fill(&mut gallery);
    organisation::fill(&mut gallery);
    fault::fill(&mut gallery);
    practice::fill(&mut gallery);
    gallery
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_the_window_stands_in_a_view() {
        let wrong = filled(Gallery::new()).not_as_expected();
        assert!(wrong.is_empty(), "in no view of examples/gallery, or in one against what gallery.rs says: {wrong:#?}");
    }
}
