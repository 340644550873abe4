//! The Debian packages on a Debian of their own: installed, used as a person uses them, removed, and gone.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use sparekey_tests::{Need, need};

use crate::clean_root::CleanRoot;
use crate::packages::{hold, packages, said};
use crate::window;

/// Says to this program that it runs where its mounts are its own.
const INSIDE: &str = "SPAREKEY_TEST_MOUNTS";
const NEEDS: &[Need] = &[
    Need::Root,
    Need::Packages,
    Need::Namespaces,
    Need::Screen,
    Need::OtherPrograms,
    Need::SecretService,
    Need::Accessibility,
];
/// Where the person of the test keeps what is theirs, which stays when the packages go. It is root's, since Mesa asks the
/// list of accounts for it, and chroot is root's.
const HOME: &str = "root/";

#[test]
fn the_debian_packages_install_run_and_leave_nothing_behind() {
    if !need(NEEDS) {
        return;
    }
    if env::var_os(INSIDE).is_some() {
        return install_use_and_remove();
    }
    let _held = hold();
    // However the test ends, its mounts end with it, and nobody else ever sees them.
    let mut inside = Command::new("unshare");
    inside.args(["--mount", "--propagation", "private", "--"]).arg(env::current_exe().unwrap());
    inside.args(["--exact", "debian::the_debian_packages_install_run_and_leave_nothing_behind", "--nocapture"]);
    assert!(inside.env(INSIDE, "yes").status().unwrap().success(), "see above");
}

fn install_use_and_remove() {
    let packages = packages(".deb");
    let depends = packages.each_ref().map(|package| field(package, "Depends"));
    let root = CleanRoot::with(&depends.join(", "));
    let names = ["sparekey", "sparekey-cli"];
    let installed = || {
        let listed = said(root.command("dpkg-query").args(["--show", "--showformat=${Package} ${db:Status-Abbrev}\n"]));
        names.map(|name| listed.lines().any(|line| line.split_whitespace().next() == Some(name)))
    };
    assert_eq!(installed(), [false; 2], "it is a clean one");

    fs::create_dir(root.path("packages")).unwrap();
    let inside = packages.each_ref().map(|package| {
        let place = Path::new("/packages").join(package.file_name().unwrap());
        fs::copy(package, root.path(&place.to_string_lossy())).unwrap();
        place
    });
    said(root.command("apt-get").args(["-q", "-y", "--no-install-recommends", "install"]).args(&inside));
    fs::remove_dir_all(root.path("packages")).unwrap();
    assert_eq!(installed(), [true; 2]);
    assert_eq!(said(root.command("dpkg").args(["--verify"]).args(names)), "", "everything lies where it was packed");

    the_terminal_answers(&root);
    the_tab_key_knows_the_commands(&root);
    manuals_are_there(&root);
    window::the_practice_job_is_walked_to_its_end(&root, &Path::new("/").join(HOME));

    let own = root.changes().into_iter().filter(|path| path.starts_with(HOME)).count();
    said(root.command("apt-get").args(["-q", "-y", "purge"]).args(names));
    assert_eq!(installed(), [false; 2]);
    let (own_now, left): (Vec<_>, Vec<_>) = root.changes().into_iter().partition(|path| path.starts_with(HOME));
    assert_eq!(left, [""; 0], "the packages left this behind");
    assert_eq!(own_now.len(), own, "what is the person's own stays: {own_now:?}");
}

fn field(package: &Path, name: &str) -> String {
    said(Command::new("dpkg-deb").arg("--field").arg(package).arg(name)).trim().to_owned()
}

fn the_terminal_answers(root: &CleanRoot) {
    let found = said(root.command("sparekey-cli").args(["detect", "--offline", "anna@gmail.com"]));
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    assert!(found.to_string().contains("gmail"), "{found}");
}

/// What Tab would complete, as bash's own loader finds it.
fn the_tab_key_knows_the_commands(root: &CleanRoot) {
    let press = "source /usr/share/bash-completion/bash_completion; _completion_loader sparekey-cli; \
                 read -r _ _ _ function _ < <(complete -p sparekey-cli | sed 's/.*-F //; s/^/- - - /'); \
                 COMP_WORDS=(sparekey-cli det); COMP_CWORD=1; COMP_LINE='sparekey-cli det'; COMP_POINT=16; \
                 \"$function\" sparekey-cli det sparekey-cli; echo \"${COMPREPLY[@]}\"";
    assert_eq!(said(root.command("bash").args(["-c", press])).trim(), "detect");
    for other in ["zsh/vendor-completions/_sparekey-cli", "fish/vendor_completions.d/sparekey-cli.fish"] {
        let script = fs::read_to_string(root.path(&format!("usr/share/{other}"))).unwrap();
        assert!(script.contains("detect"), "{other}");
    }
}

fn manuals_are_there(root: &CleanRoot) {
    let help = said(root.command("sparekey-cli").arg("--help"));
    let commands = help.split_once("Commands:").unwrap().1.split("\n\n").next().unwrap();
    let commands: Vec<&str> = commands.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.contains(&"setup") && commands.contains(&"completions"), "{commands:?}");
    let pages =
        commands.into_iter().filter(|command| *command != "help").map(|command| format!("sparekey-cli-{command}"));
    for page in ["sparekey".to_owned(), "sparekey-cli".to_owned()].into_iter().chain(pages) {
        // With its complaints about the page itself, which come out of it as text.
        let text = said(root.command("man").env("MANROFFSEQ", "").args(["--warnings", &page]));
        let whole = page == "sparekey" || page == "sparekey-cli";
        let sections =
            ["NAME", "EXIT STATUS"].into_iter().chain(["FILES", "ENVIRONMENT"].into_iter().filter(|_| whole));
        assert!(text.len() > 300 && sections.into_iter().all(|section| text.contains(section)), "{page}: {text}");
    }
}
