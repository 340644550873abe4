//! How long the wizard takes to its first painted screen, and what it weighs then, beside an empty window:
//! `cargo xtask bench start-up`.
//!
//! Both run on a desktop of the benchmark's own (Xvfb, openbox, a session bus without services), each in a home of its
//! own that was empty before its first start. They start in turns, each first in every second pair, so that whatever
//! else the machine does meets both alike. What counts is the median of the pairs' ratios.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to a developer")]

#[cfg(target_os = "linux")]
mod pairs;

use std::process::ExitCode;

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("This needs Linux: Xvfb is the screen, and /proc has the weights.");
    ExitCode::FAILURE
}

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    match pairs::measure(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
