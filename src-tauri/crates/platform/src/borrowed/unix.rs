//! Linux and its relatives, and macOS: `sudo`, `pkexec`, `su`.

use std::env;
use std::fs;
use std::os::unix::fs::MetadataExt;

use sparekey_engine::surroundings::{Borrowed, Borrowing};

/// The kernel's number for "nobody" and for whoever has no number in this namespace (proc(5), overflowuid).
const NOBODY: u32 = 65_534;

/// Who is who, by number.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts {
    /// Whose rights this program has.
    pub(super) own: u32,
    /// Who called pkexec.
    pub(super) pkexec: Option<u32>,
    /// Who called sudo.
    pub(super) sudo: Option<u32>,
    /// Whose folder settings would be stored in.
    pub(super) home: Option<u32>,
    /// Who signed in, whatever they became since (Linux, proc(5)).
    pub(super) signed_in: Option<u32>,
    /// Whose the screen is (macOS).
    pub(super) screen: Option<u32>,
}

pub(super) fn decide(facts: &Facts, name: impl Fn() -> Option<String>) -> Option<Borrowed> {
    let somebody_else = |who: Option<u32>| who.is_some_and(|who| who != facts.own);
    // Not counted: `u32::MAX`, since nobody signed in where a service started it; who cannot be told apart from
    // others; and folders of root, which belong to a system without people (a container's "/").
    let known = |who: &u32| *who != u32::MAX && *who != NOBODY;
    let how = if somebody_else(facts.pkexec) {
        Borrowing::Pkexec
    } else if somebody_else(facts.sudo) {
        Borrowing::Sudo
    } else if somebody_else(facts.home.filter(known).filter(|who| *who != 0))
        || somebody_else(facts.signed_in.filter(known))
    {
        Borrowing::Su
    } else if facts.own == 0 && somebody_else(facts.screen.filter(known)) {
        Borrowing::OtherSession
    } else {
        return None;
    };
    Some(Borrowed { how, account: name() })
}

pub(super) fn read() -> Facts {
    let number = |name: &str| env::var(name).ok()?.parse().ok();
    let owner = |file: &str| fs::metadata(file).ok().map(|found| found.uid());
    Facts {
        own: rustix::process::geteuid().as_raw(),
        pkexec: number("PKEXEC_UID"),
        sudo: number("SUDO_UID"),
        home: env::var("HOME").ok().filter(|home| !home.is_empty()).and_then(|home| owner(&home)),
        signed_in: fs::read_to_string("/proc/self/loginuid").ok().and_then(|text| text.trim().parse().ok()),
        // The screen's owner owns the console (launchd makes it so).
        screen: if cfg!(target_os = "macos") { owner("/dev/console") } else { None },
    }
}

/// The name of the account that this program runs with.
pub(super) fn name() -> Option<String> {
    whoami::username().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: u32 = 1000;
    const BEN: u32 = 1001;
    const NOT_SET: u32 = u32::MAX;

    fn how(facts: Facts) -> Option<Borrowing> {
        decide(&facts, || Some("name".into())).map(|borrowed| {
            assert_eq!(borrowed.account.as_deref(), Some("name"));
            borrowed.how
        })
    }

    #[test]
    fn a_borrowed_account_is_known() {
        use Borrowing::{OtherSession, Pkexec, Su, Sudo};
        let anna = Facts { own: ANNA, home: Some(ANNA), signed_in: Some(ANNA), ..Facts::default() };
        let root = Facts { own: 0, home: Some(0), signed_in: Some(0), ..Facts::default() };
        let of_a_service = Facts { signed_in: Some(NOT_SET), ..anna };
        let cases = [
            ("she signed in", anna, None),
            ("root signed in", root, None),
            ("a service of hers", of_a_service, None),
            ("nothing can be known", Facts { own: ANNA, ..Facts::default() }, None),
            ("sudo", Facts { sudo: Some(ANNA), signed_in: Some(ANNA), ..root }, Some(Sudo)),
            ("sudo that keeps HOME", Facts { sudo: Some(ANNA), home: Some(ANNA), ..root }, Some(Sudo)),
            ("sudo -u ben, by root", Facts { own: BEN, sudo: Some(0), ..Facts::default() }, Some(Sudo)),
            ("sudo -u anna, by anna", Facts { sudo: Some(ANNA), ..anna }, None),
            ("pkexec", Facts { pkexec: Some(ANNA), signed_in: Some(ANNA), ..root }, Some(Pkexec)),
            ("su -", Facts { signed_in: Some(ANNA), ..root }, Some(Su)),
            ("su - ben", Facts { own: BEN, home: Some(BEN), ..anna }, Some(Su)),
            ("su -m", Facts { own: 0, home: Some(ANNA), ..Facts::default() }, Some(Su)),
            ("su -m, in a container", Facts { own: BEN, ..of_a_service }, Some(Su)),
            ("a container whose HOME is /", Facts { home: Some(0), ..of_a_service }, None),
            ("a folder of a server that names nobody", Facts { home: Some(NOBODY), ..anna }, None),
            ("root in a container of anna's", Facts { signed_in: Some(NOBODY), ..root }, None),
            ("root on anna's Mac", Facts { screen: Some(ANNA), signed_in: None, ..root }, Some(OtherSession)),
            ("anna behind ben's screen", Facts { screen: Some(BEN), ..anna }, None),
            ("root on a Mac's own screen", Facts { screen: Some(0), ..root }, None),
        ];
        for (story, facts, expected) in cases {
            assert_eq!(how(facts), expected, "{story}: {facts:?}");
        }
    }

    #[test]
    fn this_programs_account_is_read() {
        let (facts, folder) = (read(), tempfile::tempdir().unwrap());
        assert_eq!(facts.own, fs::metadata(folder.path()).unwrap().uid(), "what it makes is its own");
        assert!(name().is_some_and(|name| !name.is_empty()) || facts.own > NOBODY);
    }
}
