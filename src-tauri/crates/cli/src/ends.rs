//! Exit codes in words, for `--help` and the manual pages: what each command means by them.

use clap::Command;
use textwrap::Options;

use crate::output::{End, INTERRUPTED};

/// An exit code, and when a command ends with it.
pub(crate) type Ending = (u8, &'static str);

/// Columns of the list: what every terminal has.
const WIDTH: usize = 80;
/// Columns before what a code means.
const INDENT: usize = 7;

/// What 3 stands for, everywhere.
const OWN: Ending = (3, "A fault of Sparekey's own; what it keeps cannot be read, or its words cannot be written");
/// What 130 stands for.
const STOPPED: Ending = (INTERRUPTED, "Interrupted, as with Ctrl+C");

/// What the exit codes stand for, whatever the command.
pub(crate) const OF_ALL: [Ending; 5] = [
    (0, "Done"),
    (1, "Done, and something stands in the way or is not well; it was said"),
    (2, "The command line or the input cannot be used; it was said why"),
    OWN,
    STOPPED,
];

/// When a command ends with what; `None` where there is no such command.
pub(crate) fn of(command: &str) -> Option<Vec<Ending>> {
    let (done, in_the_way, unusable) = match command {
        "setup" => (
            "The wizard was closed, or the input ended after the last step",
            Some("The input ended before the last step was done"),
            "The command line cannot be used; nothing goes wrong in practice by that name",
        ),
        "detect" => (
            "Each address was looked at, whether its provider is known or not",
            None,
            "The command line cannot be used; or an address is none, and the others were looked at",
        ),
        "code" => (
            "The code can be used",
            Some("It cannot; the findings say why"),
            "The command line cannot be used; there is no such provider; no code could be read",
        ),
        "check" => (
            "All that was tested is proven",
            Some("Something is not, or was not tried, so as not to lock the account"),
            "The command line, the address, the servers or the code cannot be used; a file cannot be written",
        ),
        "explain" => (
            "A cause was found; with --jsonl, each line was answered",
            Some("No cause is known for this text; never with --jsonl, which says \"unknown\" in that line"),
            "The command line or the text cannot be used; with --jsonl, one line at least could not be read",
        ),
        "guide" => (
            "The script was written",
            None,
            "The command line cannot be used; there is no such provider or app; the file cannot be written",
        ),
        "mailboxes" => (
            "No mailbox has stopped working, as far as is known",
            Some("One has"),
            "The command line cannot be used; with --recheck, quiet tests are switched off",
        ),
        "settings" => (
            "The settings were written",
            None,
            "The command line cannot be used; no such mailbox was set up here; the file cannot be written",
        ),
        "support" => (
            "The number was read; or the page was written",
            None,
            "The command line or the number cannot be used; the file cannot be written",
        ),
        "bulk" => (
            "Each row is proven; with --dry-run, each can be used",
            Some("A row is not; or the codes could not be read to their end"),
            "The command line, the list or the codes cannot be used; the results cannot be written",
        ),
        "apps" => ("They were listed", None, "The command line cannot be used"),
        "policy" => (
            "All that is set is used, or nothing is set",
            Some("Something of it is not used"),
            "The command line cannot be used; the file of --check cannot be read",
        ),
        "completions" | "man" => {
            ("It was written", None, "The command line cannot be used; nothing can be written there")
        }
        "forget" => (
            "Nothing is saved any more",
            Some("As 0, but something that the window keeps could not be deleted"),
            "The command line cannot be used; the window is open; the keychain or a file gave nothing up",
        ),
        _ => return None,
    };
    let in_the_way = in_the_way.map(|words| (End::InTheWay.code(), words));
    let first = [(End::Done.code(), done)].into_iter().chain(in_the_way);
    Some(first.chain([(End::Unusable.code(), unusable), OWN, STOPPED]).collect())
}

/// The command line, with the exit codes below the help of each command.
pub(crate) fn told(command: Command) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let told = names.into_iter().fold(command, |command, name| match of(&name) {
        Some(ends) => command.mut_subcommand(name, |command| command.after_help(list(&ends))),
        None => command,
    });
    let more = "What they mean for a command is said by its own --help.";
    told.after_help(format!("{}\n{more}", list(&OF_ALL)))
}

fn list(ends: &[Ending]) -> String {
    // Here, as clap would begin what follows on the next line at its edge.
    let below = " ".repeat(INDENT);
    let lines = ends.iter().map(|(code, words)| {
        let first = format!("  {code:<4} ");
        textwrap::fill(words, Options::new(WIDTH).initial_indent(&first).subsequent_indent(&below))
    });
    let lines: Vec<String> = lines.collect();
    format!("Exit codes:\n{}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::Cli;

    #[test]
    fn each_command_tells_its_exit_codes() {
        // Lines are as long as the terminal that the test runs in allows.
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut all = told(Cli::command());
        assert!(plain(&all.render_help().to_string()).contains(" 130 Interrupted"));
        for command in all.get_subcommands_mut().filter(|command| command.get_name() != "help") {
            let ends = of(command.get_name()).unwrap_or_else(|| panic!("{} has none", command.get_name()));
            let help = plain(&command.render_help().to_string());
            for (code, words) in ends {
                assert!(help.contains(&format!(" {code} {words}")), "{code}: {help}");
            }
        }
    }

    #[test]
    fn what_a_code_means_stands_in_a_column_of_its_own() {
        for (name, ends) in ["check", "explain"].map(|name| (name, of(name).expect("a command"))) {
            let list = list(&ends);
            assert!(list.lines().count() > ends.len() + 1, "{name}: nothing was long");
            for line in list.lines().skip(1) {
                let (code, words) = line.split_at(INDENT);
                assert!(line.len() <= WIDTH && !words.starts_with(' '), "{name}: {line:?}");
                assert!(code.starts_with("  ") && code.ends_with(' '), "{name}: {line:?}");
            }
        }
    }
}
