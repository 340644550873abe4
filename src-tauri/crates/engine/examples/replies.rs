//! How well replies with an established cause are explained: shares, misses, and where a wrong answer is sure of itself.
//!
//! `cargo run -p sparekey-engine --example replies -- FILE…` reads lines as `sparekey-cli explain --jsonl` does, each with
//! `id`, `cause`, `group` and, where other answers would do, `acceptable`. Options: `--quiet` prints no misses,
//! `--half even|odd` takes the half of the groups whose hash is so, `--bare` leaves the evidence out,
//! `--rules` prints which rule decided about each.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::{env, fs};

use serde::Deserialize;
use sparekey_engine::diagnosis::{Cause, Confidence, Diagnosis, ReplyLine};

#[derive(Deserialize)]
struct Case {
    #[serde(default)]
    id: String,
    cause: Cause,
    #[serde(default)]
    acceptable: Vec<Cause>,
    #[serde(default)]
    group: String,
}

#[derive(Default)]
struct Options {
    quiet: bool,
    rules: bool,
    bare: bool,
    half: Option<u64>,
    files: Vec<String>,
}

#[derive(Default)]
struct Tally {
    all: usize,
    strict: usize,
    fair: usize,
    sure: usize,
    misled: usize,
    groups: BTreeMap<String, (f64, f64, f64)>,
    causes: BTreeMap<&'static str, (usize, usize)>,
    confused: BTreeMap<(&'static str, &'static str), usize>,
}

/// Causes whose next action does no harm where another of the same row is true.
const NEIGHBOURS: &[&[Cause]] = &[
    &[Cause::AppPasswordRequired, Cause::WrongAppPassword, Cause::TwoFactorOffSoNoAppPassword],
    &[Cause::WrongPassword, Cause::UsernameFormWrong],
    &[Cause::CertificateSelfSignedServer, Cause::CertificateUntrustedInterception],
    &[Cause::DnsFailure, Cause::UnknownHost, Cause::NetworkUnreachable],
];

fn main() -> io::Result<()> {
    let options = options();
    let mut out = io::stdout().lock();
    let mut tally = Tally::default();
    for file in &options.files {
        for (at, line) in fs::read_to_string(file)?.lines().enumerate() {
            let read = || -> serde_json::Result<(Case, ReplyLine)> {
                let mut value: serde_json::Value = serde_json::from_str(line)?;
                let case = serde_json::from_value(value.clone())?;
                if options.bare
                    && let Some(object) = value.as_object_mut()
                {
                    object.remove("evidence");
                }
                Ok((case, serde_json::from_value(value)?))
            };
            match read() {
                Ok((case, _)) if options.half.is_some_and(|half| hash(&case.group) % 2 != half) => {}
                Ok((case, reply)) => tally.take(&case, &reply, &reply.explain(), &options, &mut out)?,
                Err(error) => writeln!(out, "{file}:{}: {error}", at + 1)?,
            }
        }
    }
    tally.print(&mut out)
}

fn options() -> Options {
    let mut options = Options::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quiet" => options.quiet = true,
            "--rules" => options.rules = true,
            "--bare" => options.bare = true,
            "--half" => options.half = Some(u64::from(arguments.next().as_deref() == Some("odd"))),
            _ => options.files.push(argument),
        }
    }
    options
}

/// FNV-1a: the same on every machine.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl Tally {
    fn take(
        &mut self,
        case: &Case,
        line: &ReplyLine,
        found: &Diagnosis,
        options: &Options,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let exact = found.cause == case.cause;
        let fair = exact || case.acceptable.contains(&found.cause);
        let near = NEIGHBOURS.iter().any(|row| row.contains(&found.cause) && row.contains(&case.cause));
        let sure = found.confidence == Confidence::High;
        let misled = sure && !fair && !near;
        self.all += 1;
        self.strict += usize::from(exact);
        self.fair += usize::from(fair);
        self.sure += usize::from(sure);
        self.misled += usize::from(misled);
        let group = self.groups.entry(case.group.clone()).or_default();
        group.0 += f64::from(u8::from(exact));
        group.1 += f64::from(u8::from(fair));
        group.2 += 1.0;
        let cause = self.causes.entry(case.cause.name()).or_default();
        cause.0 += usize::from(exact);
        cause.1 += 1;
        if options.rules {
            writeln!(out, "{}\t{}\t{}\t{exact}", case.group, found.rule, case.id)?;
        }
        if exact {
            return Ok(());
        }
        *self.confused.entry((case.cause.name(), found.cause.name())).or_default() += 1;
        if options.quiet {
            return Ok(());
        }
        let mark = if misled {
            "!!"
        } else if fair {
            "~"
        } else {
            "x"
        };
        writeln!(
            out,
            "{mark:2} {} {} for {} ({} {:?}) {:?}",
            case.id,
            found.cause.name(),
            case.cause.name(),
            found.rule,
            found.confidence,
            line
        )
    }

    fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let share = |count: usize| 100.0 * count as f64 / self.all.max(1) as f64;
        let (strict, fair, groups) = self
            .groups
            .values()
            .fold((0.0, 0.0, 0.0), |(strict, fair, all), (a, b, n)| (strict + a / n, fair + b / n, all + 1.0_f64));
        writeln!(
            out,
            "\nreplies {}  strict {:.1} %  with acceptable {:.1} %",
            self.all,
            share(self.strict),
            share(self.fair)
        )?;
        writeln!(
            out,
            "groups {groups}  strict {:.1} %  with acceptable {:.1} %",
            100.0 * strict / groups.max(1.0),
            100.0 * fair / groups.max(1.0)
        )?;
        writeln!(out, "sure of it {} ({:.1} %), of these misleading {}", self.sure, share(self.sure), self.misled)?;
        let missed: BTreeSet<_> = self.causes.iter().filter(|(_, (right, all))| right < all).collect();
        for (cause, (right, all)) in missed {
            let answers: Vec<String> = self
                .confused
                .iter()
                .filter(|((wanted, _), _)| wanted == cause)
                .map(|((_, given), count)| format!("{given} {count}"))
                .collect();
            writeln!(out, "  {cause}: {right} of {all}; else {}", answers.join(", "))?;
        }
        Ok(())
    }
}
