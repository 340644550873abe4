//! Rules as data: which words, codes and circumstances mean which cause.

use std::sync::LazyLock;

use serde::Deserialize;

use super::lexicon::{Found, Lexicon, Pattern};
use super::reply::Reply;
use super::{Cause, Confidence, Phase, ReplyContext};
use crate::data::carried;
use crate::endpoint::{Leg, Security};
use crate::provider::Catalogue;

/// One rule: every condition that is given must hold; the first rule that fits decides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) cause: Cause,
    #[serde(default = "medium")]
    pub(crate) confidence: Confidence,
    /// Families of providers or servers.
    #[serde(default)]
    family: Vec<String>,
    leg: Option<Leg>,
    #[serde(default)]
    phase: Vec<Phase>,
    /// SMTP reply codes.
    #[serde(default)]
    code: Vec<u16>,
    /// Enhanced codes; one that ends in a dot stands for all below it.
    #[serde(default)]
    enhanced: Vec<String>,
    /// IMAP response codes.
    #[serde(default)]
    response: Vec<String>,
    /// One of these stands in the text.
    #[serde(default)]
    any: Vec<String>,
    /// One of these stands there too.
    #[serde(default)]
    and: Vec<String>,
    /// None of these does.
    #[serde(default)]
    none: Vec<String>,
    /// System numbers, such as 10061.
    #[serde(default)]
    number: Vec<u32>,
    /// Whether the server refused with a code, NO or BAD.
    answered: Option<bool>,
    /// Whether the code has the shape of an app password.
    shaped: Option<bool>,
    /// Whether the provider takes app passwords.
    wants_app_password: Option<bool>,
    /// The port was one of these.
    #[serde(default)]
    port: Vec<u16>,
    mode: Option<Security>,
    /// One of these was offered and PLAIN and LOGIN were not.
    #[serde(default)]
    only_offered: Vec<String>,
    encrypted: Option<bool>,
    /// Whether it may have come in clear, as far as is known.
    in_clear: Option<bool>,
    /// Whether login methods are known to have been offered.
    was_offered: Option<bool>,
    /// The host ends so.
    #[serde(default)]
    host: Vec<String>,
    /// Microsoft's personal domains.
    personal_microsoft: Option<bool>,
    /// The issuer of the certificate names one of the known interceptors.
    intercepted: Option<bool>,
    /// Whether a provider is known.
    known_provider: Option<bool>,
    /// Whether an IPv6 address stands in the text.
    ipv6: Option<bool>,
    worked_before: Option<bool>,
    free_plan: Option<bool>,
    clock_wrong: Option<bool>,
    /// Whether somebody typed the server's name.
    own_server: Option<bool>,
    vpn: Option<bool>,
    /// Whether the host is one that no provider's file names.
    mistyped_host: Option<bool>,
    /// Whether the host, or one that the text names, is a provider's server.
    known_host: Option<bool>,
    /// Whether no login method was offered.
    offers_nothing: Option<bool>,
    /// Whether the answer is one for now only: a code that begins with 4.
    temporary: Option<bool>,
    /// It is so since this day.
    #[serde(default)]
    since: String,
    /// A guess from the step alone: the step has to be known.
    #[serde(default)]
    guess: bool,
    /// Asked only when no other rule of any file fits (pasted texts).
    #[serde(default)]
    last: bool,
}

fn medium() -> Confidence {
    Confidence::Medium
}

/// A family of providers or servers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    name: String,
    /// Catalogue ids and other names for it.
    #[serde(default)]
    ids: Vec<String>,
    /// Host suffixes.
    #[serde(default)]
    hosts: Vec<String>,
    /// Words by which its replies are known.
    #[serde(default)]
    words: Vec<String>,
    /// Whether its accounts take app passwords and not the account's own.
    #[serde(default)]
    app_passwords: bool,
    /// Why it refuses to send with what it takes for reading.
    only_reads: Option<Cause>,
    /// Why it refuses to read with what it takes for sending.
    only_sends: Option<Cause>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Families {
    family: Vec<Family>,
    personal_microsoft: Vec<String>,
    interceptors: Vec<String>,
    hotspots: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    rule: Vec<Rule>,
}

/// Rules of one file, checked by the tests.
fn read(text: &str) -> Vec<Rule> {
    serde_json::from_str::<RuleFile>(text).map(|file| file.rule).unwrap_or_default()
}

/// A rule with its words as the lexicon knows them.
struct Worded {
    rule: Rule,
    any: Vec<Pattern>,
    and: Vec<Pattern>,
    none: Vec<Pattern>,
}

/// Everything in the files, with all of their words in one lexicon.
struct Rules {
    lexicon: Lexicon,
    families: Vec<(Family, Vec<Pattern>)>,
    providers: Vec<Worded>,
    generic: Vec<Worded>,
    clients: Vec<Worded>,
    personal_microsoft: Vec<String>,
    interceptors: Vec<String>,
    hotspots: Vec<String>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let mut lexicon = Lexicon::new();
    let mut all = |words: &[String]| words.iter().map(|word| lexicon.add(word)).collect::<Vec<_>>();
    let mut worded = |rule: Rule| {
        let (any, and, none) = (all(&rule.any), all(&rule.and), all(&rule.none));
        Worded { rule, any, and, none }
    };
    let providers = read(carried!("rules/providers.toml")).into_iter().map(&mut worded).collect();
    let generic = read(carried!("rules/generic.toml")).into_iter().map(&mut worded).collect();
    let clients = read(carried!("rules/client-texts.toml")).into_iter().map(&mut worded).collect();
    let empty = || Families { family: vec![], personal_microsoft: vec![], interceptors: vec![], hotspots: vec![] };
    let Families { family, personal_microsoft, interceptors, hotspots } =
        serde_json::from_str(carried!("rules/families.toml")).unwrap_or_else(|_| empty());
    let families = family.into_iter().map(|family| {
        let words = all(&family.words);
        (family, words)
    });
    let families = families.collect();
    lexicon.close();
    Rules { lexicon, families, providers, generic, clients, personal_microsoft, interceptors, hotspots }
});

/// Whether a word of the rules is this one or has it within.
pub(crate) fn known_word(word: &str) -> bool {
    RULES.lexicon.knows(word)
}

/// Whether a word is one of the rules' own.
pub(crate) fn word_of_rules(word: &str) -> bool {
    RULES.lexicon.says(word)
}

/// The rule that decides about a server's reply.
pub(crate) fn of_server(context: &ReplyContext, reply: &Reply) -> Option<&'static Rule> {
    let seen = Seen::new(context, reply);
    RULES.providers.iter().chain(&RULES.generic).find(|rule| rule.fits(&seen)).map(|worded| &worded.rule)
}

/// The rule that decides about a program's text, which may hold a server's reply.
pub(crate) fn of_client(context: &ReplyContext, reply: &Reply) -> Option<&'static Rule> {
    let seen = Seen::new(context, reply);
    let (last, first): (Vec<&Worded>, Vec<&Worded>) = RULES.clients.iter().partition(|worded| worded.rule.last);
    let all = RULES.providers.iter().chain(first).chain(&RULES.generic).chain(last);
    all.into_iter().find(|worded| worded.fits(&seen)).map(|worded| &worded.rule)
}

/// Why this leg of a provider refuses a name and a code that its other leg takes.
pub(crate) fn one_sided(refused: Leg, provider: &str, host: &str) -> Option<Cause> {
    families(provider, host).into_iter().find_map(|family| match refused {
        Leg::Smtp => family.only_reads,
        Leg::Imap => family.only_sends,
    })
}

/// The families of a provider or, where it is in none, of a host.
fn families(provider: &str, host: &str) -> Vec<&'static Family> {
    let (provider, host) = (provider.to_lowercase(), host.to_lowercase());
    let named = |family: &&Family| family.name == provider || family.ids.contains(&provider);
    let hosted = |family: &&Family| family.hosts.iter().any(|suffix| ends_with_label(&host, suffix));
    let all = || RULES.families.iter().map(|(family, _)| family);
    let families: Vec<&Family> = all().filter(named).collect();
    if families.is_empty() { all().filter(hosted).collect() } else { families }
}

/// Whether a name stands for a provider or for a kind of server, as "gmail", "outlook" or "dovecot".
pub fn knows_provider(name: &str) -> bool {
    Catalogue::embedded().get(name).is_some() || !families(name, "").is_empty()
}

/// Whether a certificate's issuer names a known interceptor, at the start of a word.
pub(crate) fn interceptor(issuer: &str) -> bool {
    let issuer = issuer.to_lowercase();
    let begins = |at: usize| !issuer[..at].ends_with(char::is_alphanumeric);
    RULES.interceptors.iter().any(|name| issuer.match_indices(name.as_str()).any(|(at, _)| begins(at)))
}

/// Whether a name in a certificate is one of a maker of Wi-Fi sign-in pages.
pub(crate) fn hotspot(name: &str) -> bool {
    let name = name.to_lowercase();
    RULES.hotspots.iter().any(|word| name.contains(word.as_str()))
}

/// A reply with what is concluded from its context.
struct Seen<'a> {
    context: &'a ReplyContext,
    reply: &'a Reply,
    words: Found<'a>,
    families: Vec<&'static Family>,
    wants_app_password: bool,
}

impl<'a> Seen<'a> {
    fn new(context: &'a ReplyContext, reply: &'a Reply) -> Self {
        let words = RULES.lexicon.find(&reply.words);
        // The surest source first; words count only where nothing else is known.
        let mut families = families(&context.provider, &context.host);
        if families.is_empty() {
            families = RULES.families.iter().filter(|(_, given)| words.any(given)).map(|(family, _)| family).collect();
        }
        let wants_app_password = context.wants_app_password || families.iter().any(|family| family.app_passwords);
        Self { context, reply, words, families, wants_app_password }
    }
}

impl Worded {
    fn fits(&self, seen: &Seen<'_>) -> bool {
        self.rule.fits(seen)
            && (self.any.is_empty() || seen.words.any(&self.any))
            && (self.and.is_empty() || seen.words.any(&self.and))
            && !seen.words.any(&self.none)
    }
}

impl Rule {
    /// Whether all conditions hold besides the words.
    fn fits(&self, seen: &Seen<'_>) -> bool {
        let (context, reply) = (seen.context, seen.reply);
        let open = |list: &[String], found: &dyn Fn(&str) -> bool| list.is_empty() || list.iter().any(|one| found(one));
        let same = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        let told = |wanted: Option<bool>, is: Option<bool>| wanted.is_none() || wanted == is;
        let microsoft = || RULES.personal_microsoft.iter().any(|domain| personal(&context.domain, domain));
        let offers = |name: &str| context.offered.iter().any(|one| one.eq_ignore_ascii_case(name));

        open(&self.family, &|name| seen.families.iter().any(|family| family.name == name))
            && (self.leg.is_none() || context.leg.is_none() || self.leg == context.leg)
            && (self.phase.is_empty() || context.phase.map_or(!self.guess, |phase| self.phase.contains(&phase)))
            && (self.code.is_empty() || reply.code.is_some_and(|code| self.code.contains(&code)))
            && open(&self.enhanced, &|wanted| reply.enhanced.as_deref().is_some_and(|is| enhanced_fits(wanted, is)))
            && open(&self.response, &|wanted| reply.response.as_deref() == Some(wanted))
            && (self.number.is_empty() || self.number.iter().any(|number| reply.numbers.contains(number)))
            && same(self.answered, reply.answered() || reply.enhanced.is_some() && talking(context.phase))
            && same(self.temporary, reply.temporary())
            && told(self.shaped, context.app_password_shape)
            && same(self.wants_app_password, seen.wants_app_password)
            && (self.port.is_empty() || context.port.is_some_and(|port| self.port.contains(&port)))
            && (self.mode.is_none() || self.mode == context.mode)
            && (self.only_offered.is_empty()
                || (open(&self.only_offered, &offers) && !offers("PLAIN") && !offers("LOGIN")))
            && told(self.encrypted, context.encrypted)
            && same(self.in_clear, context.encrypted != Some(true))
            && same(self.was_offered, !context.offered.is_empty())
            && open(&self.host, &|suffix| ends_with_label(&context.host, suffix))
            && (self.personal_microsoft.is_none() || self.personal_microsoft == Some(microsoft()))
            && same(self.intercepted, interceptor(&context.issuer))
            && same(self.known_provider, !seen.families.is_empty() && !context.own_server)
            && (self.known_host.is_none() || self.known_host == Some(known_host(context, reply)))
            && same(self.own_server, context.own_server)
            && same(self.vpn, context.vpn)
            && (self.mistyped_host.is_none() || self.mistyped_host == Some(mistyped(context, reply)))
            && same(self.offers_nothing, context.offers_nothing)
            && same(self.ipv6, reply.ipv6)
            && same(self.worked_before, context.worked_before)
            && same(self.free_plan, context.free_plan)
            && same(self.clock_wrong, context.clock_wrong)
            // Days as text compare as days; "2024-09" lies before "2024-09-16".
            && (self.since.is_empty() || context.date.is_empty() || context.date >= self.since)
    }
}

/// Whether the server is past its greeting: a number such as 4.4.1 is its own then, and no program's version.
fn talking(phase: Option<Phase>) -> bool {
    matches!(phase, Some(Phase::Hello | Phase::SignIn | Phase::Mail | Phase::Recipient | Phase::Data))
}

/// Whether the host that was asked, or else the ones that the text names, are no provider's servers.
fn mistyped(context: &ReplyContext, reply: &Reply) -> bool {
    let is_server = |host: &str| Catalogue::embedded().is_server(host);
    if !context.host.is_empty() {
        return !is_server(&context.host);
    }
    let mut hosts = named_hosts(reply).peekable();
    hosts.peek().is_some() && !hosts.any(is_server)
}

/// Whether the host that was asked, or else one that the text names, is a provider's server.
fn known_host(context: &ReplyContext, reply: &Reply) -> bool {
    let is_server = |host: &str| Catalogue::embedded().is_server(host);
    !context.own_server
        && if context.host.is_empty() { named_hosts(reply).any(is_server) } else { is_server(&context.host) }
}

/// Names in the text that look like those of mail servers.
fn named_hosts(reply: &Reply) -> impl Iterator<Item = &str> {
    let in_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let named = reply.words.text.split(move |c| !in_host(c)).map(|host| host.trim_matches('.'));
    let begins = |host: &&str| ["smtp", "imap", "mail", "pop", "mx"].iter().any(|name| host.starts_with(name));
    named.filter(|host| host.contains('.')).filter(begins)
}

/// "outlook.com", or "hotmail." for all countries.
fn personal(domain: &str, pattern: &str) -> bool {
    if pattern.ends_with('.') { domain.starts_with(pattern) } else { domain == pattern }
}

fn enhanced_fits(wanted: &str, is: &str) -> bool {
    if wanted.ends_with('.') { is.starts_with(wanted) } else { is == wanted }
}

/// Whether a host is the suffix or lies below it.
fn ends_with_label(host: &str, suffix: &str) -> bool {
    host.strip_suffix(suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.') || suffix.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::diagnosis::lexicon::Flat;

    #[test]
    fn every_rule_file_reads_and_every_id_is_its_own() {
        let mut ids = HashSet::new();
        let families: Families = serde_json::from_str(carried!("rules/families.toml")).expect("families.toml reads");
        let names: HashSet<&str> = families.family.iter().map(|family| family.name.as_str()).collect();
        for (name, text) in [
            ("providers.toml", carried!("rules/providers.toml")),
            ("generic.toml", carried!("rules/generic.toml")),
            ("client-texts.toml", carried!("rules/client-texts.toml")),
        ] {
            let file: RuleFile = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            for rule in file.rule {
                assert!(ids.insert(rule.id.clone()), "{} stands twice", rule.id);
                for word in rule.any.iter().chain(&rule.and).chain(&rule.none) {
                    assert_eq!(*word, Flat::new(word).text, "{}: words are compared flattened", rule.id);
                }
                for family in &rule.family {
                    assert!(names.contains(family.as_str()), "{}: no family {family}", rule.id);
                }
                assert_ne!(rule.cause, Cause::Unknown, "{}: unknown is what is left over", rule.id);
                let narrow = !(rule.any.is_empty() && rule.code.is_empty() && rule.enhanced.is_empty());
                let narrow =
                    narrow || !rule.response.is_empty() || !rule.number.is_empty() || rule.intercepted.is_some();
                let guess = rule.guess && rule.last && !rule.phase.is_empty() && rule.confidence == Confidence::Low;
                assert!(narrow || guess, "{}: fits everything", rule.id);
                assert!(
                    !rule.any.iter().chain(&rule.and).any(|word| word.len() < 2 && word.is_ascii()),
                    "{}: a word too short",
                    rule.id
                );
            }
        }
        assert!(ids.len() > 50, "the files hold the rules");
    }
}
