//! How fast many mailboxes are tested, and in how much memory: `cargo xtask bench bulk`.
//!
//! `sparekey-cli bulk`, optimised, on a list of mailboxes of its own Dovecot and Postfix on this computer, sending and
//! reading for each: at 100, 1,000 and 10,000 rows without a pace, and 1,000 rows at the pace of servers of one's own.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to a developer")]

use std::process::ExitCode;

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("This needs Linux: its servers are Debian's, and its memory is read from /proc.");
    ExitCode::FAILURE
}

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    use sparekey_tests::Need::{Dovecot, Namespaces, Postfix, Root};
    if !sparekey_tests::need(&[Root, Namespaces, Dovecot, Postfix]) {
        eprintln!("Nothing was measured.");
        return ExitCode::FAILURE;
    }
    match linux::measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::error::Error;
    use std::fmt::Write;
    use std::fs;
    use std::path::Path;
    use std::process::{Child, Stdio};
    use std::time::{Duration, Instant};

    use sparekey_engine::bulk::pace_of;
    use sparekey_tests::certificates::{Authority, Flaw};
    use sparekey_tests::program::Home;
    use sparekey_tests::servers::{Habits, MailServers};

    const CODE: &str = "qzvwxkjyhpgfbdmr";
    /// Rows, and whether a pace is kept.
    const RUNS: [(usize, bool); 4] = [(100, false), (1_000, false), (10_000, false), (1_000, true)];
    const MAILBOXES: usize = 10_000;
    /// Nothing of theirs may be what keeps us.
    const UNHURRIED: Habits<'static> = Habits {
        dovecot: "service imap-login {\n  service_count = 0\n  process_limit = 2\n}\nservice imap {\n  service_count = 100\n  process_limit = 64\n}\n",
        postfix: "smtpd_client_connection_count_limit = 0\n",
        files: &[],
    };

    pub(super) fn measure() -> Result<(), Box<dyn Error>> {
        let authority = Authority::new();
        let mailboxes: Vec<String> = (0..MAILBOXES).map(|number| format!("m{number:05}@mailbox.example")).collect();
        let known: Vec<(&str, &str)> = mailboxes.iter().map(|address| (address.as_str(), CODE)).collect();
        let servers = MailServers::start_with(&authority.issue(Flaw::None), &known, &UNHURRIED);
        let own = pace_of(None);
        println!("The pace of servers of one's own: one mailbox each {} s, {} at once.", own.seconds, own.at_once);
        println!("| rows | pace | seconds | rows per second | most memory (VmHWM) |\n|---|---|---|---|---|");
        for (rows, paced) in RUNS {
            let home = Home::trusting(&authority.root_pem());
            let (smtp, imap) = (servers.ports.submissions, servers.ports.imaps);
            let mut list = String::from("address,app password,smtp,imap,team\n");
            for address in &mailboxes[..rows] {
                writeln!(list, "{address},{CODE},localhost:{smtp}:tls,localhost:{imap}:tls,a team")?;
            }
            let (from, to) = (home.folder().join("list.csv"), home.folder().join("results.csv"));
            fs::write(&from, list)?;
            let mut arguments = vec!["bulk", text(&from), "--output", text(&to), "--quiet"];
            arguments.extend((!paced).then_some("--no-pace"));
            let mut command = home.command_on_a_computer_that_trusts_it(&arguments);
            let since = Instant::now();
            let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
            let (code, peak, said) = ended(child)?;
            let took = since.elapsed().as_secs_f64();
            let proven = fs::read_to_string(&to)?.matches(",proven,").count();
            if code != Some(0) || proven != rows {
                return Err(format!("{proven} of {rows} were proven, it ended with {code:?}: {said}").into());
            }
            let pace = if paced { "kept" } else { "none" };
            println!("| {rows} | {pace} | {took:.1} | {:.1} | {:.1} MiB |", rows as f64 / took, peak as f64 / 1024.0);
        }
        Ok(())
    }

    fn text(path: &Path) -> &str {
        path.to_str().expect("temporary folders have plain names")
    }

    /// Waits for the end: exit code, the most memory that it had at a time in KiB (proc_pid_status(5)), what it said.
    fn ended(mut child: Child) -> Result<(Option<i32>, u64, String), Box<dyn Error>> {
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        loop {
            let read = fs::read_to_string(&status).unwrap_or_default();
            let line = read.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let now = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
            peak = now.unwrap_or(peak);
            if let Some(status) = child.try_wait()? {
                let mut said = String::new();
                if let Some(mut stderr) = child.stderr.take() {
                    std::io::Read::read_to_string(&mut stderr, &mut said)?;
                }
                return Ok((status.code(), peak, said));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
