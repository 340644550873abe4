//! The wizard in a terminal, and its checks as JSON lines for scripts.

#![forbid(unsafe_code)]
#![allow(clippy::print_stderr, reason = "it talks to whoever typed the command")]

mod apps;
mod bulk;
mod check;
mod code;
mod completions;
mod detect;
mod ends;
mod explain;
mod forget;
mod guide;
mod mailboxes;
mod manual;
mod output;
mod papers;
mod plan;
mod policy;
mod screen;
mod settings;
mod setup;
mod support;
mod typed;
mod words;

use std::panic::{AssertUnwindSafe, catch_unwind};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use output::{End, Failed, INTERRUPTED};

/// Finds the settings of a mailbox, proves them, and hands them over.
#[derive(Debug, Parser)]
#[command(name = "sparekey-cli", version = sparekey_release::VERSION, max_term_width = 100)]
struct Cli {
    /// Language of the words, as "de" or "pt-BR"; else the computer's
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The wizard, step by step, in this terminal
    Setup(setup::Arguments),
    /// Finds the provider of each address; one JSON object a line, in order
    Detect(detect::Arguments),
    /// Judges a pasted code from standard input; shows its shape and what was found, never the code
    Code(code::Arguments),
    /// Connects to the mailbox's servers for real; the code comes from standard input or a hidden prompt
    Check(check::Arguments),
    /// Says what is wrong from any error text: a server's answer, a program's message, a log
    Explain(explain::Arguments),
    /// Writes the script for whoever helps on the phone: what the caller sees, what to ask, where to go then
    Guide(guide::Arguments),
    /// Lists the mailboxes that were set up on this computer, and how each stands
    Mailboxes(mailboxes::Arguments),
    /// Writes what was proven for a mailbox that was set up as a file for a program; the code is never in it
    Settings(settings::Arguments),
    /// Says in words what a support number means, which the caller reads out from the screen
    Support(support::Arguments),
    /// Tests many mailboxes from a list, slowly enough for each provider; a result for each row
    Bulk(bulk::Arguments),
    /// Lists the apps that take the settings; one JSON object a line
    Apps,
    /// Says what the organisation has set on this computer, and what of it is not used and why
    Policy(policy::Arguments),
    /// Writes the script with which a shell's Tab key knows these commands
    Completions(completions::Arguments),
    /// Writes the manual pages, for packages
    #[command(hide = true)]
    Man(manual::Arguments),
    /// Deletes what Sparekey saved on this computer, as before it is uninstalled
    Forget(forget::Arguments),
}

/// Does what the command line says. Gives the exit code. To be called before any other thread is there.
#[must_use]
pub fn run() -> u8 {
    sparekey_platform::process::harden();
    sparekey_platform::process::keep_others_out();
    sparekey_engine::report::built_from(sparekey_release::COMMIT);
    let _console = sparekey_platform::console::prepare(INTERRUPTED);
    let Cli { lang, command } = match parse() {
        Ok(cli) => cli,
        // Help and the version are no error: they end with 0, a command line that cannot be used with 2.
        Err(said) => {
            let _ = said.print();
            return u8::try_from(said.exit_code()).unwrap_or(2);
        }
    };
    if let Err(unknown) = words::speak(lang.as_deref()) {
        eprintln!("sparekey-cli: {unknown}");
        return 2;
    }
    // Servers that somebody typed may stand on an authority of their own; a known provider's never do.
    let strangers = matches!(&command, Command::Check(arguments) if arguments.asks_strangers_only());
    let allowed = strangers || sparekey_platform::policy().trust_environment;
    if !allowed && let Err(error) = sparekey_platform::process::forget_authorities() {
        eprintln!("sparekey-cli: it could not start again without SSL_CERT_FILE and SSL_CERT_DIR: {error}");
        return 3;
    }
    let result = catch_unwind(AssertUnwindSafe(|| {
        if !matches!(command, Command::Policy(_) | Command::Completions(_) | Command::Man(_)) {
            policy::warn();
        }
        obey(command)
    }));
    match result.unwrap_or(Err(Failed::Own("a part of it stopped".into()))) {
        Ok(end) => end.code(),
        Err(Failed::Usage(words)) => {
            eprintln!("sparekey-cli: {words}");
            2
        }
        Err(Failed::Own(words)) => {
            eprintln!("sparekey-cli: this is a fault of Sparekey's own: {words}");
            3
        }
    }
}

/// As [`Cli::try_parse`], with help that tells the exit codes.
fn parse() -> Result<Cli, clap::Error> {
    let mut matches = ends::told(Cli::command()).try_get_matches()?;
    Cli::from_arg_matches_mut(&mut matches).map_err(|fault| fault.format(&mut Cli::command()))
}

fn obey(command: Command) -> Result<End, Failed> {
    match command {
        Command::Setup(arguments) => setup::run(&arguments),
        Command::Detect(arguments) => detect::run(&arguments),
        Command::Code(arguments) => code::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Guide(arguments) => guide::run(&arguments),
        Command::Mailboxes(arguments) => mailboxes::run(&arguments),
        Command::Settings(arguments) => settings::run(&arguments),
        Command::Support(arguments) => support::run(&arguments),
        Command::Bulk(arguments) => bulk::run(&arguments),
        Command::Apps => apps::run(),
        Command::Policy(arguments) => policy::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments, Cli::command()),
        Command::Man(arguments) => manual::run(&arguments, Cli::command()),
        Command::Forget(arguments) => forget::run(&arguments),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
