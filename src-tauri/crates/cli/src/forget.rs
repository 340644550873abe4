//! `forget`: takes away what Sparekey saved on this computer.

use clap::Args as CommandArgs;
use sparekey_platform::{Forgotten, Left, forget_everything};

use crate::output::{End, Failed, line};

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// All of it: saved app passwords, the list of mailboxes, settings, what the window kept. Programs that have an app
    /// password keep it, and it works until it is deleted at the mail provider
    #[arg(long, required = true)]
    everything: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    debug_assert!(arguments.everything, "there is no other way to ask");
    match forget_everything() {
        Ok(forgotten) => {
            said(&forgotten).iter().try_for_each(|text| line(text))?;
            Ok(if forgotten.stuck.is_empty() { End::Done } else { End::InTheWay })
        }
        Err(Left::Open) => {
            Err(Failed::Usage("Sparekey's window is open; nothing was deleted. Close it, and say this again".into()))
        }
        Err(Left::Keychain(fault)) => Err(Failed::Usage(format!(
            "the keychain did not give up what is saved there ({fault}); nothing was deleted"
        ))),
        Err(Left::Files(fault)) => Err(Failed::Usage(format!(
            "the saved app passwords are deleted, but not every file of Sparekey's: {fault}"
        ))),
    }
}

/// What was deleted, a line for each thing.
fn said(forgotten: &Forgotten) -> Vec<String> {
    let Forgotten { saved, list, settings, window, links, stuck } = forgotten;
    let mut lines = Vec::new();
    match saved {
        Some(0) => {}
        Some(1) => lines.push("Deleted: one saved app password.".to_owned()),
        Some(count) => lines.push(format!("Deleted: {count} saved app passwords.")),
        None => {}
    }
    match list {
        Some(Some(1)) => lines.push("Deleted: the list of mailboxes, with one in it.".to_owned()),
        Some(Some(count)) => lines.push(format!("Deleted: the list of mailboxes, with {count} in it.")),
        Some(None) => lines.push("Deleted: the list of mailboxes.".to_owned()),
        None => {}
    }
    if *settings {
        lines.push("Deleted: the settings.".to_owned());
    }
    lines.extend(window.iter().map(|place| format!("Deleted: what the window kept in {}.", place.display())));
    if lines.is_empty() && stuck.is_empty() {
        lines.push("There was nothing to delete.".to_owned());
    }
    lines.extend(links.iter().map(|link| format!("Left: {} is a link to somewhere else.", link.display())));
    lines.extend(stuck.iter().map(|(place, fault)| format!("Not deleted: {} ({fault}).", place.display())));
    match saved {
        Some(0) => {}
        Some(_) => lines.push("Each app password works until it is deleted at the mail provider.".to_owned()),
        None => lines
            .push("No keychain can be reached from here, and no list says that anything is saved in one.".to_owned()),
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_is_said() {
        let nothing = || Forgotten {
            saved: Some(0),
            list: None,
            settings: false,
            window: Vec::new(),
            links: Vec::new(),
            stuck: Vec::new(),
        };
        assert_eq!(said(&nothing()), ["There was nothing to delete."]);
        let all = Forgotten {
            saved: Some(2),
            list: Some(Some(3)),
            settings: true,
            window: vec!["/home/anna/.local/share/org.sparekey.app".into()],
            links: vec!["/home/anna/link".into()],
            stuck: vec![("/home/anna/held".into(), std::io::ErrorKind::PermissionDenied.into())],
        };
        assert_eq!(
            said(&all),
            [
                "Deleted: 2 saved app passwords.",
                "Deleted: the list of mailboxes, with 3 in it.",
                "Deleted: the settings.",
                "Deleted: what the window kept in /home/anna/.local/share/org.sparekey.app.",
                "Left: /home/anna/link is a link to somewhere else.",
                "Not deleted: /home/anna/held (permission denied).",
                "Each app password works until it is deleted at the mail provider.",
            ]
        );
        let none = said(&Forgotten { saved: None, ..nothing() });
        assert!(none.len() == 2 && none[1].starts_with("No keychain"), "{none:?}");
    }
}
