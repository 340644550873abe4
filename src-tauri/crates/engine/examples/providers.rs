//! What is known of the providers, by how much it needs looking after: the stalest first, then the least sure.
//!
//! `cargo xtask providers` runs it.

use std::io::{self, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use sparekey_engine::provider::{Catalogue, Confidence, Day, Provider};

fn main() -> io::Result<()> {
    match list(&mut io::stdout().lock()) {
        // Piped into something that has seen enough, like `head`.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}

fn list(out: &mut impl Write) -> io::Result<()> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let today = Day::of(seconds);
    let mut providers: Vec<&Provider> = Catalogue::embedded().all().iter().collect();

    providers.sort_by_key(|provider| std::cmp::Reverse(provider.age(today)));
    let old = providers.iter().filter(|provider| provider.is_old(today)).count();
    writeln!(
        out,
        "{} providers; {old} were checked more than half a year ago (the screens say so).\n",
        providers.len()
    )?;
    writeln!(out, "{:<22} {:<11} {:>5}  {:<7} help page", "STALEST FIRST", "checked", "days", "sure")?;
    for provider in &providers {
        writeln!(
            out,
            "{:<22} {:<11} {:>5}{} {:<7} {}",
            provider.id,
            provider.checked,
            provider.age(today),
            if provider.is_old(today) { "!" } else { " " },
            sureness(provider.confidence),
            provider.help_url.as_ref().map_or("-", |page| page.as_str()),
        )?;
    }

    providers.sort_by_key(|provider| (provider.confidence, std::cmp::Reverse(doubts(provider))));
    writeln!(out, "\n{:<22} {:<7} {:>6}  not verified", "LEAST SURE FIRST", "sure", "doubts")?;
    for provider in providers.iter().filter(|provider| doubts(provider) > 0 || provider.confidence < Confidence::High) {
        let doubted = provider.password_doubted.then_some("whether a password is taken at all");
        let names: Vec<&str> = doubted.into_iter().chain(provider.unverified.iter().map(String::as_str)).collect();
        writeln!(
            out,
            "{:<22} {:<7} {:>6}  {}",
            provider.id,
            sureness(provider.confidence),
            doubts(provider),
            names.join(", ")
        )?;
    }
    Ok(())
}

fn doubts(provider: &Provider) -> usize {
    provider.unverified.len() + usize::from(provider.password_doubted)
}

fn sureness(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}
