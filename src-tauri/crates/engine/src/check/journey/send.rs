//! Handing the message over, with the codes of RFC 5321 §4.3.2 and no others.

use std::time::Duration;

use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{MailBodyParameter, MailParameter};

use super::super::leg::Legwork;
use super::super::smtp::keywords;
use super::super::transcript::Verb;
use super::super::{JourneyOutcome, JourneyPlan};
use super::letter::Parcel;
use crate::diagnosis::Fault;

/// How long an answer to MAIL or RCPT may take; tarpits and lookups of the sender need their time.
const ANSWER: Duration = Duration::from_secs(30);

/// Whether the server can be given this message at all.
pub(super) fn is_possible(work: &Legwork, parcel: &Parcel) -> bool {
    !parcel.wants_utf8() || offers(work, "SMTPUTF8") && offers(work, "8BITMIME")
}

/// Says from whom and to whom it is.
pub(super) async fn announce(
    work: &Legwork,
    connection: &mut AsyncSmtpConnection,
    parcel: &Parcel,
) -> Result<(), Fault> {
    let mail = Mail::new(Some(parcel.address.clone()), parameters(work, parcel));
    // What lettre makes of an answer is not asked: the transcript has it.
    let _ = work.within(ANSWER, connection.command(mail)).await?;
    expect(work, Verb::Mail, &[250])?;
    let _ = work.within(ANSWER, connection.command(Rcpt::new(parcel.address.clone(), Vec::new()))).await?;
    expect(work, Verb::Recipient, &[250, 251])
}

/// Hands it over; `Ok` when the server has taken it.
pub(super) async fn hand_over(
    work: &Legwork,
    connection: &mut AsyncSmtpConnection,
    parcel: &Parcel,
) -> Result<(), Fault> {
    let _ = work.within(ANSWER, connection.command(Data)).await?;
    expect(work, Verb::Data, &[354])?;
    // RFC 5321 §4.5.3.2.6 allows minutes; the journey's own end comes first.
    let _ = work.within(JourneyPlan::PATIENCE, connection.command(parcel)).await?;
    expect(work, Verb::Data, &[250])
}

/// Whether all of it went out, so that it may be on its way.
pub(super) fn went_out(work: &Legwork) -> bool {
    let told = work.heard(|heard| {
        let mut data = heard.exchanges.iter().filter(|one| one.verb == Verb::Data);
        data.next().is_some() && data.next().is_some_and(|whole| whole.code().is_none_or(|code| code == 250))
    });
    told == Some(true)
}

/// What it means that it was not taken.
pub(super) fn not_taken(work: &Legwork, fault: Fault) -> JourneyOutcome {
    let answered = matches!(fault, Fault::Reply);
    let code = work.heard(|heard| heard.last().and_then(|last| last.code())).flatten().filter(|_| answered);
    let diagnosis = work.diagnosis(fault);
    match code {
        Some(400..=499) => JourneyOutcome::PutOff(diagnosis),
        Some(500..=599) => JourneyOutcome::Refused(diagnosis),
        _ => JourneyOutcome::Lost(diagnosis),
    }
}

fn parameters(work: &Legwork, parcel: &Parcel) -> Vec<MailParameter> {
    let mut parameters = Vec::new();
    if offers(work, "SIZE") {
        parameters.push(MailParameter::Size(parcel.text.len())); // RFC 1870 §3
    }
    if parcel.wants_utf8() {
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        parameters.push(MailParameter::SmtpUtfEight);
    }
    parameters
}

fn offers(work: &Legwork, name: &str) -> bool {
    let ehlo = work.heard(|heard| heard.find(Verb::Ehlo).cloned()).flatten();
    ehlo.is_some_and(|ehlo| keywords(&ehlo).iter().any(|words| words[0] == name))
}

fn expect(work: &Legwork, verb: Verb, codes: &[u16]) -> Result<(), Fault> {
    let taken = work.heard(|heard| {
        let code = heard.last().filter(|last| last.verb == verb).and_then(|last| last.code());
        heard.breach.is_none() && code.is_some_and(|code| codes.contains(&code))
    });
    if taken == Some(true) { Ok(()) } else { Err(work.fault()) }
}
