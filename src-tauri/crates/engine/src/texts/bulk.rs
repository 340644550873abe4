//! What came of a row of a list, and why a list or its results cannot be used.

use super::{Args, Texts, cause_words, finding_words, hold_words};
use crate::address::AddressError;
use crate::bulk::{BadRow, CodesFault, End, Finished, ListFault, ResultsFault, RowFault};
use crate::check::{LegVerdict, WishFault};
use crate::code::{Finding, expected_groups};
use crate::endpoint::Leg;
use crate::handover::{self, App};
use crate::provider::{Catalogue, Provider};

/// What came of a row, in one sentence.
pub fn row_words(texts: &Texts, finished: &Finished) -> String {
    let Finished { address, app, provider, end, hosts, legs, .. } = finished;
    Texts::without_isolation(&words(texts, &Told { address, app: *app, provider: *provider, end, hosts, legs }))
}

/// What is wrong with a row that cannot be tested, in one sentence: what a run says of it too.
pub fn bad_row_words(texts: &Texts, row: &BadRow) -> String {
    let BadRow { typed, app, provider, end, legs, .. } = row;
    let app = app.and_then(handover::app);
    words(texts, &Told { address: typed, app, provider: *provider, end, hosts: &[], legs })
}

/// A row, as far as words need it.
struct Told<'a> {
    address: &'a str,
    app: Option<&'static App>,
    provider: Option<&'static str>,
    end: &'a End,
    hosts: &'a [String],
    legs: &'a [LegVerdict],
}

fn words(texts: &Texts, row: &Told<'_>) -> String {
    let provider = row.provider.and_then(|id| Catalogue::embedded().get(id));
    let args = args(texts, row, provider);
    match row.end {
        End::Proven => texts.say("bulk-row-proven"),
        End::NoCode => texts.say("bulk-row-no-code"),
        End::Fault => texts.say("bulk-row-fault"),
        End::Held(hold) => hold_words(texts, &args, *hold),
        End::Failed(leg, _) => {
            let found = row.legs.iter().find(|verdict| verdict.leg == *leg).and_then(|verdict| verdict.diagnosis());
            found.map_or_else(|| texts.say("bulk-row-fault"), |found| cause_words(texts, &args, found, *leg).title)
        }
        End::Row(fault) => row_fault_words(texts, *fault),
        End::Plan(fault) => plan_words(texts, fault),
        End::Code(finding) => code_words(texts, &args, *finding, provider, row.hosts),
    }
}

fn args<'a>(texts: &Texts, row: &Told<'a>, provider: Option<&'a Provider>) -> Args<'a> {
    let args = match provider {
        Some(provider) => Args::none().text("company", provider.company.as_str()),
        None => Args::none().stand_in("company", &texts.say("your-mail-provider")),
    };
    let args = match row.app.filter(|app| !app.generic) {
        Some(app) => args.text("app", app.name.as_str()),
        None => args.stand_in("app", &texts.say("other-app-in-sentence")),
    };
    args.text("address", row.address).flag("known", provider.is_some())
}

fn row_fault_words(texts: &Texts, fault: RowFault) -> String {
    match fault {
        RowFault::Address { error: AddressError::Empty } => texts.say("bulk-row-no-address"),
        RowFault::Address { error } => {
            let name = serde_json::to_value(error).ok().and_then(|name| name.as_str().map(str::to_owned));
            texts.say(&format!("address-error-{}", name.unwrap_or_default()))
        }
        RowFault::Server { leg } | RowFault::InClear { leg } => {
            texts.get(&format!("bulk-row-{fault}"), &Args::none().text("leg", leg_name(leg)))
        }
        RowFault::TooLong => texts.say("bulk-row-too-long"),
        _ => texts.say(&format!("bulk-row-{fault}")),
    }
}

fn plan_words(texts: &Texts, fault: &WishFault) -> String {
    match fault {
        WishFault::LeftOut { leg, .. } => {
            texts.get("bulk-row-server-left-out", &Args::none().text("leg", leg_name(*leg)))
        }
        WishFault::OtherOrganisation { host, company } => {
            let args = Args::none().text("host", host.as_str()).text("company", company.as_str());
            texts.get("bulk-row-other-organisation", &args)
        }
        WishFault::NoServer { provider } => {
            texts.get("bulk-row-no-server", &Args::none().text("provider", provider.as_str()))
        }
        WishFault::Slip { domain, suggestion } => {
            let args = Args::none().text("domain", domain.as_str()).text("suggestion", suggestion.to_string());
            texts.get("bulk-row-typing-slip", &args)
        }
        WishFault::NothingKnown { domain, said_by, servers, .. } => {
            let args = Args::none().text("domain", domain.as_str());
            let servers: Vec<String> = servers.iter().flatten().map(ToString::to_string).collect();
            match said_by {
                Some(_) => texts.get("bulk-row-servers-named", &args.text("servers", texts.list(&servers))),
                None => texts.get("bulk-row-servers-unknown", &args),
            }
        }
        WishFault::NotAllowed { domain, provider } => {
            let args = Args::none().text("domain", domain.as_str()).flag("named", provider.is_some());
            texts.get("bulk-row-not-allowed", &args.text("provider", provider.as_deref().unwrap_or_default()))
        }
        WishFault::SetByPolicy { domain, host } => {
            let args = Args::none().text("domain", domain.as_str()).text("host", host.as_str());
            texts.get("bulk-row-servers-set", &args)
        }
        WishFault::PolicyWaits { domain } => {
            texts.get("bulk-row-servers-wait", &Args::none().text("domain", domain.as_str()))
        }
    }
}

fn code_words(
    texts: &Texts,
    args: &Args<'_>,
    finding: Finding,
    provider: Option<&Provider>,
    hosts: &[String],
) -> String {
    let format = provider.and_then(|provider| provider.code_format.as_ref());
    let length = format.map_or(0, |format| expected_groups(format).iter().sum());
    let issuer = match finding {
        Finding::BelongsElsewhere { provider } => Catalogue::embedded().get(provider),
        _ => None,
    };
    let issuer = issuer.map_or_else(String::new, |provider| provider.company.clone());
    let args = args.clone().text("issuer", issuer).text("hosts", texts.list(hosts));
    finding_words(texts, &args, finding, length).0
}

fn leg_name(leg: Leg) -> &'static str {
    match leg {
        Leg::Smtp => "smtp",
        Leg::Imap => "imap",
    }
}

/// Why a list cannot be used, in one or two sentences.
pub fn list_fault_words(texts: &Texts, fault: ListFault) -> String {
    texts.say(&format!(
        "bulk-list-{}",
        match fault {
            ListFault::Unreadable(_) => "unreadable",
            ListFault::Workbook => "workbook",
            ListFault::Empty => "empty",
            ListFault::NoAddresses => "no-addresses",
        }
    ))
}

/// Why results cannot be written, in one or two sentences.
pub fn results_fault_words(texts: &Texts, fault: ResultsFault) -> String {
    texts.say(&format!(
        "bulk-results-{}",
        match fault {
            ResultsFault::InUse => "in-use",
            ResultsFault::OtherFile => "other-file",
            ResultsFault::HasAppPasswords => "has-app-passwords",
            ResultsFault::Unwritable(_) => "unwritable",
        }
    ))
}

/// Why codes beside a list cannot be used.
pub fn codes_fault_words(texts: &Texts, fault: &CodesFault) -> String {
    match fault {
        CodesFault::Unreadable(_) => texts.say("bulk-beside-unreadable"),
        CodesFault::OtherOrder(address) => {
            texts.get("bulk-beside-other-order", &Args::none().text("address", address.as_str()))
        }
    }
}
