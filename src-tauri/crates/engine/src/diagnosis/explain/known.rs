//! Replies as servers and programs word them, each with the cause that its own documentation or meaning gives it.

use super::*;
use Phase::{Connect, Data, Dns, Greeting, Hello, Mail, Recipient, SignIn, Tls};

#[rustfmt::skip]
const KNOWN: &[(&str, Phase, &str, Cause)] = &[
    ("gmail", SignIn, "534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor x - gsmtp", Cause::AppPasswordRequired),
    ("gmail", SignIn, "534-5.7.9 Please log in with your web browser and then try again.\n534 5.7.9 https://support.google.com/mail/?p=WebLoginRequired", Cause::WebLoginRequired),
    ("gmail", SignIn, "535-5.7.8 Username and Password not accepted.\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials", Cause::AppPasswordRequired),
    ("gmail", SignIn, "a NO [ALERT] Your account is not enabled for IMAP use. (Failure)", Cause::ImapDisabled),
    ("workspace", SignIn, "a NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator", Cause::BlockedByOrgPolicy),
    ("gmail", Data, "550 5.4.5 Daily user sending limit exceeded. For more information on Gmail", Cause::DailyLimitReached),
    ("gmail", SignIn, "454 4.7.0 Too many login attempts, please try again later.", Cause::RateLimited),
    ("gmail", SignIn, "NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)", Cause::BandwidthLimit),
    ("gmail", Recipient, "550-5.1.1 The email account that you tried to reach does not exist.", Cause::RecipientRejected),
    ("microsoft365", SignIn, "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", Cause::SmtpAuthDisabledByAdmin),
    ("microsoft365", SignIn, "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.", Cause::BlockedByOrgPolicy),
    ("microsoft365", SignIn, "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", Cause::BasicAuthRetired),
    ("microsoft365", Mail, "550 5.7.30 Basic authentication is not supported for Client Submission.", Cause::BasicAuthRetired),
    ("microsoft365", Mail, "530 5.7.57 Client not authenticated to send mail.", Cause::RelayDenied),
    ("microsoft365", Data, "554 5.2.252 SendAsDenied; user@example.com not allowed to send as", Cause::SenderNotAllowed),
    ("microsoft365", Greeting, "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.", Cause::TlsVersionUnsupported),
    ("microsoft365", Data, "432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending", Cause::TooManyConnections),
    ("icloud", SignIn, "535 5.7.8 Error: authentication failed: ", Cause::AppPasswordRequired),
    ("yandex", SignIn, "535 5.7.8 Error: authentication failed: This user does not have access rights to this service", Cause::ImapDisabled),
    ("mailru", SignIn, "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/ / Application password is REQUIRED", Cause::AppPasswordRequired),
    ("netease-163", SignIn, "535 Error: authentication failed", Cause::AppPasswordRequired),
    ("netease-163", Data, "554 DT:SPM 163 smtp11", Cause::MessageRejected),
    ("qq", SignIn, "535 Login fail. Service is not open", Cause::ImapDisabled),
    ("zoho", Data, "550 5.4.6 Unusual sending activity detected. Please try after sometime", Cause::AccountLockedOrSuspended),
    ("t-online", SignIn, "535 5.7.0 Authentication failed.", Cause::AppPasswordRequired),
    ("ses", SignIn, "535 Authentication Credentials Invalid", Cause::WrongPassword),
    ("ses", Data, "554 Message rejected: Email address is not verified.", Cause::SenderNotAllowed),
    ("ses", Data, "454 Throttling failure: Daily message quota exceeded.", Cause::DailyLimitReached),
    ("ses", Data, "454 Throttling failure: Maximum sending rate exceeded.", Cause::RateLimited),
    ("generic", SignIn, "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", Cause::WrongPassword),
    ("generic", SignIn, "454 4.7.0 Temporary authentication failure: Connection lost to authentication server", Cause::ServerUnavailable),
    ("generic", SignIn, "503 5.5.1 Error: authentication not enabled", Cause::AuthMethodUnsupported),
    ("generic", SignIn, "503 AUTH command used when not advertised", Cause::AuthMethodUnsupported),
    ("generic", Mail, "553 5.7.1 <a@example.com>: Sender address rejected: not owned by user b@example.com", Cause::SenderNotAllowed),
    ("generic", Hello, "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname", Cause::ClientGreetingRejected),
    ("generic", Recipient, "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", Cause::NetworkIpBlocked),
    ("generic", Recipient, "450 4.2.0 <a@example.com>: Recipient address rejected: Greylisting in effect, please come back later", Cause::Greylisted),
    ("dovecot", SignIn, "a NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)", Cause::TooManyConnections),
    ("dovecot", SignIn, "a NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.", Cause::TlsRequired),
    ("dovecot", SignIn, "a NO [AUTHENTICATIONFAILED] Authentication failed.", Cause::WrongPassword),
    ("generic", SignIn, "a NO [EXPIRED] That password isn't valid any more", Cause::PasswordExpired),
    ("generic", SignIn, "535 5.7.8 Benutzername oder Passwort falsch", Cause::WrongPassword),
    ("gmx-net", Greeting, "421 gmx.net Service not available, No SMTP service, Bad DNS PTR resource record.", Cause::NetworkIpBlocked),
    ("generic", Tls, "Error: 140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol", Cause::TlsModeMismatch),
    ("generic", Tls, "javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target", Cause::CertificateSelfSignedServer),
    ("generic", Tls, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'mail.example.com'.", Cause::CertificateNameMismatch),
    ("generic", Tls, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1129)", Cause::CertificateExpired),
    ("generic", Tls, "remote error: tls: protocol version not supported", Cause::TlsVersionUnsupported),
    ("generic", Dns, "php_network_getaddresses: getaddrinfo for mail.exmaple.com failed: Name or service not known", Cause::UnknownHost),
    ("gmail", Dns, "Error: getaddrinfo ENOTFOUND smtp.gmail.com", Cause::DnsFailure),
    ("generic", Connect, "Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte. (os error 10061)", Cause::ConnectionRefused),
    ("generic", Connect, "Zugriff verweigert (os error 10013)", Cause::LocalFirewallBlocked),
    ("gmail", Connect, "Error: connect ETIMEDOUT 142.250.102.109:465", Cause::PortBlocked),
];

#[test]
fn known_replies() {
    let mut wrong = String::new();
    for (provider, phase, text, cause) in KNOWN {
        let context = ReplyContext {
            text: (*text).to_owned(),
            phase: Some(*phase),
            provider: (*provider).to_owned(),
            ..ReplyContext::default()
        };
        let found = classify_reply(&context);
        if found.cause != *cause {
            wrong += &format!("\n{:?} not {cause:?} ({}): {text}", found.cause, found.rule);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_a_receiving_app_says() {
    let gmail = Background { provider: Some("gmail".into()), wants_app_password: true, ..Background::default() };
    let shaped = Background { looks_like_app_password: Some(true), ..gmail.clone() };
    let cause = |text, background: &Background| explain_text(text, background, None).cause;
    assert_eq!(cause("Username and Password not accepted", &gmail), Cause::AppPasswordRequired);
    assert_eq!(cause("Username and Password not accepted", &shaped), Cause::WrongAppPassword);
    assert_eq!(cause("SMTP Error: Could not authenticate.", &shaped), Cause::WrongAppPassword);
    assert_eq!(cause("write EPROTO ... wrong version number", &gmail), Cause::TlsModeMismatch);
    assert_eq!(cause("Test connection failed", &gmail), Cause::Unknown);
    assert_eq!(cause("", &gmail), Cause::Unknown);
    assert_eq!(cause("Authentication failed", &Background::default()), Cause::WrongPassword);
}

#[test]
fn what_was_sent_is_dropped_from_a_pasted_log() {
    let log = "C: AUTH PLAIN AGFubmFAZXhhbXBsZS5jb20Aa2NpZnl1a2JqZWprbWRqdQ==\nS: 535 5.7.8 Authentication failed\nC: a LOGIN \"anna\" \"kcifyukbjejkmdju\"";
    let found = explain_text(log, &Background::default(), None);
    let shown = format!("{found:?}");
    assert!(!shown.contains("AGFubmF") && !shown.contains("kcif"), "{shown}");
    assert_eq!(found.facts.reply_code, Some(535));
}

#[test]
fn the_code_is_cut_out_of_what_an_app_repeats() {
    let code = Secret::new("kcifyukbjejkmdju".into());
    for text in
        ["535 5.7.8 refused: KCIFyukbjejkmdju", "could not sign in with kcifyukb", "a2NpZnl1a2JqZWprbWRqdQ== failed"]
    {
        let found = explain_text(text, &Background::default(), Some(&code));
        let shown = format!("{found:?}").to_lowercase();
        assert!(!shown.contains("kcifyu") && !shown.contains("a2npznl1"), "{shown}");
        assert!(found.facts.server_line.is_some_and(|line| line.contains('…')));
    }
}

#[test]
fn no_text_is_too_odd() {
    for text in [
        "[",
        "[AUTH",
        "535-",
        "5.7.",
        "-",
        "\u{0}\u{202e}",
        "…".repeat(40_000).as_str(),
        "{99999999999999}",
        "AUTH PLAIN ",
        "5.7.8.",
        "::::::",
    ] {
        explain_text(text, &Background::default(), None);
    }
}
