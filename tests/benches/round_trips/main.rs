//! How many round trips a check takes, beside what other programs take: `cargo xtask bench round-trips`.
//!
//! It makes its own latency: a network for the clients, another for Dovecot, Postfix and a name server, and a way
//! between them on which every packet takes 25 ms. All programs run in turns, as whole processes. The time is taken from the
//! first packet that leaves (the question for the name), up to the line that says "signed in" for ours and to the end
//! of the process for the others.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to a developer")]

#[cfg(target_os = "linux")]
mod link;
#[cfg(target_os = "linux")]
mod measure;
#[cfg(target_os = "linux")]
mod names;
#[cfg(target_os = "linux")]
mod others;
#[cfg(target_os = "linux")]
mod table;
#[cfg(target_os = "linux")]
mod tools;
#[cfg(target_os = "linux")]
mod world;

use std::process::ExitCode;

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("This needs Linux: its networks are made of namespaces and tunnels.");
    ExitCode::FAILURE
}

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    let role = std::env::args().nth(1).unwrap_or_default();
    let outcome = match role.as_str() {
        "as-lettre" => others::lettre(false),
        "as-lettre-starttls" => others::lettre(true),
        "as-async-imap" => others::async_imap(),
        "inside" => inside(),
        _ => outside(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

/// A folder that every system has and nothing is run from: in here it is covered by memory, which is gone afterwards.
#[cfg(target_os = "linux")]
const SCRATCH: &str = "/var/mail";
#[cfg(target_os = "linux")]
const ROUND_TRIP: std::time::Duration = std::time::Duration::from_millis(50);
#[cfg(target_os = "linux")]
const REPETITIONS: usize = 11;

/// Starts itself again in a network and with a view of the file system of its own.
#[cfg(target_os = "linux")]
fn outside() -> Result<(), others::Trouble> {
    use sparekey_tests::Need::{Curl, Dovecot, Namespaces, Postfix, Root, Tunnels};
    if !sparekey_tests::need(&[Root, Namespaces, Tunnels, Dovecot, Postfix, Curl]) {
        return Err("Nothing was measured.".into());
    }
    let mut command = std::process::Command::new("unshare");
    command.args(["--net", "--mount", "--"]).arg(std::env::current_exe()?).arg("inside").env("TMPDIR", SCRATCH);
    // It has said what was wrong.
    std::process::exit(command.status()?.code().unwrap_or(1));
}

#[cfg(target_os = "linux")]
fn inside() -> Result<(), others::Trouble> {
    rustix::mount::mount("tmpfs", SCRATCH, "tmpfs", rustix::mount::MountFlags::empty(), None)?;
    let world = world::World::build(ROUND_TRIP)?;
    let mut cases = tools::cases(&world.home)?;
    let round_trip = world.round_trip()?;
    println!("{REPETITIONS} runs of each in turns; a round trip takes {:.1} ms.", round_trip.as_secs_f64() * 1000.0);
    let mut table = table::Table::default();
    // Servers start their processes when they are first needed.
    for case in &mut cases {
        measure::Run::of(case, &world.link)?;
    }
    for _ in 0..REPETITIONS {
        for (number, case) in cases.iter_mut().enumerate() {
            table.add(number, measure::Run::of(case, &world.link)?);
        }
    }
    table.print(&cases, round_trip)
}
