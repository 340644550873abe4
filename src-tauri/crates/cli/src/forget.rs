//! `forget`: takes away what Sparekey saved on this computer.

use clap::Args as CommandArgs;
use sparekey_platform::{Left, forget_everything};

use crate::output::{End, Failed};

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// All of it: saved app passwords, the list of mailboxes, settings. Programs that have an app password keep it, and
    /// it works until it is deleted at the mail provider
    #[arg(long, required = true)]
    everything: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    debug_assert!(arguments.everything, "there is no other way to ask");
    match forget_everything() {
        Ok(()) => Ok(End::Done),
        Err(Left::Keychain(fault)) => Err(Failed::Usage(format!(
            "the keychain did not give up what is saved there ({fault}); nothing was deleted"
        ))),
        Err(Left::Files(fault)) => Err(Failed::Usage(format!(
            "the saved app passwords are deleted, but not every file of the settings: {fault}"
        ))),
    }
}
