//! What of a policy is not followed, in words for whoever wrote it.

use super::{Args, Texts};
use crate::policy::PolicyFault;
use crate::view::Text;

/// A fault of the policy in words: what it is about, and what is done without it.
pub fn policy_fault_words(texts: &Texts, fault: &PolicyFault) -> Text {
    let args = Args::none();
    let args = match fault {
        PolicyFault::Unsafe { place, because } | PolicyFault::CertificateFile { place, because } => {
            args.text("place", place).text("because", because.name())
        }
        PolicyFault::TooLong { place } => args.text("place", place),
        PolicyFault::NotReadable { place, line, slip } => args
            .text("place", place)
            .flag("has-line", line.is_some())
            .number("line", line.unwrap_or_default())
            .text("slip", slip.name()),
        PolicyFault::UnknownKey { key } => args.text("key", key),
        PolicyFault::WrongKind { key, expected } => args.text("key", key).text("expected", expected.name()),
        PolicyFault::TooMany { key, most } => args.text("key", key).number("most", *most),
        PolicyFault::UnknownApp { id } | PolicyFault::UnknownProvider { id } => args.text("id", id),
        PolicyFault::UnknownLanguage { tag } => args.text("id", tag),
        PolicyFault::NoDomain { domain } | PolicyFault::DomainTwice { domain } | PolicyFault::NoSending { domain } => {
            args.text("domain", domain)
        }
        PolicyFault::DomainOfProvider { domain, provider } => args
            .text("domain", domain)
            .flag("named", provider.is_some())
            .text("provider", provider.as_deref().unwrap_or_default()),
        PolicyFault::DomainLooksLike { domain, meant } => args.text("domain", domain).text("meant", meant),
        PolicyFault::DomainHostedBy { domain, provider } => args.text("domain", domain).text("provider", provider),
        PolicyFault::ServerOfProvider { domain, host } => args.text("domain", domain).text("host", host),
        PolicyFault::NoServer { key, text } | PolicyFault::NoUserForm { key, text } => {
            args.text("key", key).text("text", text)
        }
        PolicyFault::NoCertificate | PolicyFault::CertificateNotReadable => args,
        PolicyFault::NotAnAuthority { name } => args.text("name", name),
        PolicyFault::AuthorityOutOfDate { name, from, until } => {
            args.text("name", name).text("from", from).text("until", until)
        }
        PolicyFault::More { count } => args.number("count", *count),
    };
    texts.rich(&format!("policy-fault-{}", fault.name()), &args)
}
