//! `policy`: what the organisation has set on this computer, what of it is in force, and what is not used and why.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args as CommandArgs;
use serde::Serialize;
use serde_json::{Map, Value, json};
use sparekey_engine::policy::{FileFault, Form, Ground, MOST_BYTES, OwnDomain, Policy, PolicyFault};
use sparekey_engine::provider::{Catalogue, UserName};
use sparekey_engine::texts::{Args, Texts, policy_fault_words, settled_words};
use sparekey_engine::view::Text;
use sparekey_platform::policy as platform;

use crate::output::{End, Failed, json as print_json, line};
use crate::words::spoken;

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// Judges this file (TOML) before it is put in its place, instead of what is set here; who owns it does not matter
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    /// One JSON object
    #[arg(long)]
    json: bool,
}

/// The answer of `--json`.
#[derive(Serialize)]
struct Answer<'a> {
    /// Where it was read; null where there is none.
    place: Option<&'a str>,
    /// The keys that make a difference, in the form of the file.
    in_force: Map<String, Value>,
    /// What of it is not used.
    left_out: Vec<LeftOut>,
}

#[derive(Serialize)]
struct LeftOut {
    /// Stays the same from version to version.
    what: &'static str,
    words: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let texts = Texts::new(spoken());
    let judged = arguments.check.as_deref().map(judge).transpose()?;
    let policy = judged.as_ref().unwrap_or_else(|| platform::policy());
    if arguments.json {
        print_json(&answer(&texts, policy))?;
    } else {
        print(&texts, policy, judged.is_some())?;
    }
    Ok(if policy.faults.is_empty() { End::Done } else { End::InTheWay })
}

/// What of the policy is not used, on standard error: for the commands that do something else.
pub(crate) fn warn() {
    let policy = platform::policy();
    if policy.faults.is_empty() {
        return;
    }
    let texts = Texts::new(spoken());
    for fault in &policy.faults {
        eprintln!("sparekey-cli: {}", plain(&policy_fault_words(&texts, fault)));
    }
}

/// The file as it would count in its place.
fn judge(file: &Path) -> Result<Policy, Failed> {
    let name = file.display().to_string();
    let text = read(file).map_err(|fault| Failed::Usage(format!("{name}: {fault}")))?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let open = |path: &str| named(Path::new(path)).map_err(Into::into);
    let ground = Ground { catalogue: Catalogue::embedded(), now, open: &open, form: Form::Exact };
    Ok(platform::from_toml(&text, &name, ground))
}

/// A file that the policy names.
fn named(file: &Path) -> Result<String, FileFault> {
    if !file.is_absolute() {
        return Err(FileFault::Path);
    }
    let bytes = read(file).map_err(|fault| match fault.kind() {
        std::io::ErrorKind::NotFound => FileFault::Missing,
        std::io::ErrorKind::PermissionDenied => FileFault::NotAllowed,
        std::io::ErrorKind::FileTooLarge => FileFault::TooLong,
        _ => FileFault::Failed,
    })?;
    String::from_utf8(bytes).map_err(|_| FileFault::Kind)
}

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64;
    std::fs::File::open(file)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MOST_BYTES {
        return Err(std::io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

fn print(texts: &Texts, policy: &Policy, judged: bool) -> Result<(), Failed> {
    let say = |id: &str, place: &str| line(&plain(&texts.rich(id, &Args::none().text("place", place))));
    let Some(place) = &policy.place else {
        return say("terminal-policy-none", platform::place());
    };
    let settled = settled_words(texts, policy, Catalogue::embedded(), usize::MAX);
    say(if settled.is_empty() { "terminal-policy-nothing" } else { "terminal-policy-in-force" }, place)?;
    let entry = |text: &Text| line(&format!("  {}", plain(text)));
    settled.iter().try_for_each(entry)?;
    if policy.faults.is_empty() {
        say("terminal-policy-all-used", place)?;
    } else {
        say("terminal-policy-left-out", place)?;
        policy.faults.iter().try_for_each(|fault| entry(&policy_fault_words(texts, fault)))?;
    }
    if judged { say("terminal-policy-not-judged", place) } else { Ok(()) }
}

fn answer<'a>(texts: &Texts, policy: &'a Policy) -> Answer<'a> {
    let left_out =
        |fault: &PolicyFault| LeftOut { what: fault.name(), words: plain(&policy_fault_words(texts, fault)) };
    Answer {
        place: policy.place.as_deref(),
        in_force: policy.in_force().into_iter().map(|key| (key.to_owned(), value(policy, key))).collect(),
        left_out: policy.faults.iter().map(left_out).collect(),
    }
}

/// What a key is set to.
fn value(policy: &Policy, key: &str) -> Value {
    match key {
        "app" => json!(policy.app),
        "providers" => json!(policy.providers),
        "servers" => policy.servers.iter().map(own_domain).collect(),
        "extra-ca" => policy.authorities.iter().map(|one| json!({ "name": one.name, "until": one.until })).collect(),
        "portal-probe" => json!(policy.portal_probe),
        "saving" => json!(policy.saving),
        "language" => json!(policy.language),
        _ => json!(policy.trust_environment),
    }
}

fn own_domain(own: &OwnDomain) -> Value {
    let user = own.user_name.map(|form| match form {
        UserName::LocalPart => "local-part",
        _ => "address",
    });
    let imap = own.imap.as_ref().map(ToString::to_string);
    json!({ "domain": own.domain, "smtp": own.smtp.to_string(), "imap": imap, "user": user })
}

/// Words without looks, and without our own marks around those of the other direction.
fn plain(text: &Text) -> String {
    Texts::without_isolation(&text.iter().map(|span| span.text.as_str()).collect::<String>())
}
