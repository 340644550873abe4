//! Servers, and what they do.

use sparekey_tests::certificates::Flaw;
use sparekey_tests::dialogues::Act;

use Act::{HangUp, Hear, Listen, Reset, Say, Tls};

/// A mailbox's servers.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) smtp: Server,
    /// None where the app only sends.
    pub(crate) imap: Option<Server>,
}

/// One server.
#[derive(Clone)]
pub(crate) struct Server {
    /// Nobody listens where there is none.
    pub(crate) script: Option<Vec<Act>>,
    /// The mode that is asked for.
    pub(crate) security: &'static str,
    pub(crate) identity: Identity,
}

/// What certificate it shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identity {
    /// One of the authority that is trusted.
    Of(Flaw),
    /// One of another.
    Stranger,
}

const HELLO: [Act; 2] = [Say(b"220 mail.example.com ESMTP ready\r\n"), Hear("EHLO ")];
const OFFER: Act = Say(b"250-mail.example.com\r\n250-SIZE 1000\r\n250 AUTH PLAIN LOGIN\r\n");
const MAILBOX: Act = Say(b"* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n");
const STARTTLS: Act = Say(b"250-mail.example.com\r\n250 STARTTLS\r\n");

impl Server {
    fn new(security: &'static str, script: impl IntoIterator<Item = Act>) -> Self {
        let script = Some(script.into_iter().collect());
        Self { script, security, identity: Identity::Of(Flaw::None) }
    }

    fn nobody(security: &'static str) -> Self {
        Self { script: None, ..Self::new(security, []) }
    }

    fn showing(self, identity: Identity) -> Self {
        Self { identity, ..self }
    }
}

/// Inside TLS from the first byte.
fn tls(script: impl IntoIterator<Item = Act>) -> Server {
    Server::new("tls", [Tls].into_iter().chain(script))
}

/// In clear at first.
fn clear(script: impl IntoIterator<Item = Act>) -> Server {
    Server::new("starttls", script)
}

fn then<const N: usize>(first: [Act; N], rest: &[Act]) -> Vec<Act> {
    first.into_iter().chain(rest.iter().copied()).collect()
}

/// Sends, as far as signing in.
fn to_auth(reply: &[Act]) -> Server {
    tls(then(HELLO, &then([OFFER, Hear("AUTH PLAIN ")], reply)))
}

fn to_authenticate(reply: &[Act]) -> Server {
    tls(then([MAILBOX, Hear("s1 AUTHENTICATE PLAIN ")], reply))
}

fn to_examine(reply: &[Act]) -> Server {
    to_authenticate(&then([Say(b"s1 OK welcome\r\n"), Hear("s4 EXAMINE ")], reply))
}

fn sends() -> Server {
    to_auth(&[Say(b"235 2.7.0 welcome\r\n"), Hear("")])
}

fn reads() -> Server {
    to_examine(&[Say(b"s4 OK [READ-ONLY] here it is\r\n"), Hear("")])
}

/// After STARTTLS, inside.
fn starttls(inside: &[Act]) -> Server {
    let begin = [STARTTLS, Hear("STARTTLS"), Say(b"220 2.0.0 go ahead\r\n"), Tls, Hear("EHLO ")];
    clear(then(HELLO, &then(begin, inside)))
}

fn shown(text: &[u8]) -> String {
    text.escape_ascii().to_string()
}

/// What a server may answer to AUTH.
const TO_AUTH: [&[u8]; 17] = [
    b"535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6\r\n",
    b"535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials x\r\n",
    b"535 Incorrect authentication data\r\n",
    b"534-5.7.9 Application-specific password required. Learn more at\r\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor x\r\n",
    b"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\r\n",
    b"550 5.7.30 Basic authentication is not supported for Client Submission.\r\n",
    b"454 4.7.0 Temporary authentication failure: Connection lost to authentication server\r\n",
    b"421 4.7.0 Too many connections from your IP address\r\n",
    b"454 4.7.0 Too many login attempts, please try again later.\r\n",
    b"530 5.7.0 Must issue a STARTTLS command first\r\n",
    b"504 5.7.4 Unrecognized authentication type\r\n",
    b"550 5.1.1 <anna>: no such user here\r\n",
    b"535 5.7.1 Account is locked. Contact your administrator\r\n",
    b"525 5.7.13 User account disabled\r\n",
    b"535 \xb5\xc7\xc2\xbc\xca\xa7\xb0\xdc\r\n",
    b"250 2.0.0 OK\r\n",
    b"999 what a number\r\n",
];

/// What a server may say first.
const GREETINGS: [&[u8]; 9] = [
    b"554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org\r\n",
    b"421 4.3.2 Service not available, closing transmission channel\r\n",
    b"451 4.7.1 Greylisted, please try again in 5 minutes\r\n",
    b"554 5.7.1 Too many connections from your IP\r\n",
    b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n",
    b"SSH-2.0-OpenSSH_9.9\r\n",
    b"+OK POP3 ready <1896.697170952@example.com>\r\n",
    b"* OK IMAP4rev1 ready\r\n",
    b"\0\0\0\0\r\n",
];

/// What it may answer to EHLO, inside TLS.
const TO_EHLO: [&[u8]; 8] = [
    b"250-mail.example.com\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n",
    b"250-mail.example.com\r\n250 AUTH NTLM GSSAPI\r\n",
    b"250-mail.example.com\r\n250 AUTH CRAM-MD5\r\n",
    b"250-mail.example.com\r\n250 SIZE 1000\r\n",
    b"550 5.7.1 Access denied, bad HELO\r\n",
    b"504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname\r\n",
    b"421 4.7.0 Try again later\r\n",
    b"500 5.5.1 unrecognized\r\n",
];

/// What it may answer to EHLO in clear, where encryption is to follow.
const WITHOUT_STARTTLS: [&[u8]; 3] = [
    b"250-mail.example.com\r\n250 AUTH PLAIN LOGIN\r\n",
    b"250-mail.example.com\r\n250-XXXXXXXA\r\n250 AUTH PLAIN\r\n",
    b"502 5.5.1 EHLO not implemented\r\n",
];

/// What it may answer to STARTTLS.
const TO_STARTTLS: [&[u8]; 5] = [
    b"454 4.7.0 TLS not available due to local problem\r\n",
    b"502 5.5.1 Error: command not implemented\r\n",
    b"220 go\r\n250-mail.example.com\r\n250 AUTH PLAIN\r\n",
    b"250 fine\r\n",
    b"421 4.3.2 later\r\n",
];

/// What a mailbox may say first.
const INBOX_GREETINGS: [&[u8]; 10] = [
    b"* BYE Too many connections from your IP\r\n",
    b"* BYE [UNAVAILABLE] going down\r\n",
    b"* PREAUTH [CAPABILITY IMAP4rev1] welcome back\r\n",
    b"* NO no\r\n",
    b"220 mail.example.com ESMTP\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: http://hotspot.example/login\r\n\r\n",
    b"+OK POP3 ready\r\n",
    b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n",
    b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2] ready\r\n",
    b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI] ready\r\n",
];

/// What it may answer to AUTHENTICATE.
const TO_AUTHENTICATE: [&[u8]; 12] = [
    b"s1 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n",
    b"s1 NO LOGIN failed.\r\n",
    b"s1 NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833\r\n",
    b"s1 NO [ALERT] Your account is not enabled for IMAP use. Please visit your settings page\r\n",
    b"s1 NO [UNAVAILABLE] Temporary authentication failure.\r\n",
    b"s1 NO [AUTHORIZATIONFAILED] not allowed here\r\n",
    b"s1 NO [CONTACTADMIN] ask somebody\r\n",
    b"s1 NO [EXPIRED] your password has expired\r\n",
    b"s1 NO [LIMIT] Too many simultaneous connections\r\n",
    b"s1 BAD Error in IMAP command\r\n",
    b"* BYE too many wrong passwords\r\n",
    b"s2 OK welcome\r\n",
];

/// What it may answer to EXAMINE.
const TO_EXAMINE: [&[u8]; 4] = [
    b"s4 NO EXAMINE Unsafe Login. Please contact kefu@188.com for help\r\n",
    b"s4 NO [NONEXISTENT] Mailbox doesn't exist: INBOX\r\n",
    b"s4 NO [SERVERBUG] Internal error occurred\r\n",
    b"* BYE [UNAVAILABLE] later\r\n",
];

/// All of them.
pub(crate) fn cases() -> Vec<Case> {
    let mut all = Vec::new();
    let mut sending = |name: String, smtp: Server| all.push(Case { name, smtp, imap: Some(reads()) });
    for reply in TO_AUTH {
        sending(format!("{} to AUTH", shown(reply)), to_auth(&[Say(reply)]));
    }
    for greeting in GREETINGS {
        sending(format!("{} for a greeting", shown(greeting)), tls([Say(greeting)]));
    }
    for reply in TO_EHLO {
        sending(format!("{} to EHLO", shown(reply)), tls(then(HELLO, &[Say(reply)])));
    }
    for reply in WITHOUT_STARTTLS {
        sending(format!("{} where STARTTLS is wanted", shown(reply)), clear(then(HELLO, &[Say(reply)])));
    }
    for reply in TO_STARTTLS {
        let script = then(HELLO, &[STARTTLS, Hear("STARTTLS"), Say(reply)]);
        sending(format!("{} to STARTTLS", shown(reply)), clear(script));
    }
    sending("STARTTLS goes well".into(), starttls(&[OFFER, Hear("AUTH PLAIN "), Say(b"535 5.7.8 no\r\n")]));
    sending("hangs up after AUTH".into(), to_auth(&[HangUp]));
    sending("resets after AUTH".into(), to_auth(&[Reset]));
    sending("hangs up at once".into(), Server::new("tls", [HangUp]));
    sending("hangs up inside TLS".into(), tls([HangUp]));
    sending("hangs up at STARTTLS".into(), clear(then(HELLO, &[STARTTLS, Hear("STARTTLS"), HangUp])));
    sending("silent inside TLS".into(), tls([Listen]));
    sending("nobody sends".into(), Server::nobody("tls"));
    sending("clear where TLS is wanted".into(), Server::new("tls", then(HELLO, &[Listen])));
    sending("TLS where clear is wanted".into(), Server { security: "starttls", ..sends() });
    sending("an alert where clear is wanted".into(), clear([Say(&[0x15, 3, 1, 0, 2, 2, 70])]));

    let mut reading = |name: String, imap: Server| all.push(Case { name, smtp: sends(), imap: Some(imap) });
    for greeting in INBOX_GREETINGS {
        reading(format!("{} for an inbox", shown(greeting)), tls([Say(greeting)]));
    }
    for reply in TO_AUTHENTICATE {
        reading(format!("{} to AUTHENTICATE", shown(reply)), to_authenticate(&[Say(reply)]));
    }
    for reply in TO_EXAMINE {
        reading(format!("{} to EXAMINE", shown(reply)), to_examine(&[Say(reply)]));
    }
    reading("hangs up after AUTHENTICATE".into(), to_authenticate(&[HangUp]));
    reading("silent after AUTHENTICATE".into(), to_authenticate(&[Listen]));
    reading("nobody reads".into(), Server::nobody("starttls"));
    reading("an inbox in clear where TLS is wanted".into(), Server::new("tls", [MAILBOX, Listen]));
    reading("an inbox in TLS where clear is wanted".into(), Server { security: "starttls", ..reads() });
    reading("an inbox without STARTTLS".into(), clear([Say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")]));
    let refused = [Say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS] x\r\n"), Hear("c2 STARTTLS"), Say(b"c2 NO no\r\n")];
    reading("an inbox that refuses STARTTLS".into(), clear(refused));
    reading("an inbox that is in before STARTTLS".into(), clear([Say(b"* PREAUTH [CAPABILITY IMAP4rev1] anna\r\n")]));

    let mut both =
        |name: &str, smtp: Server, imap: Server| all.push(Case { name: name.into(), smtp, imap: Some(imap) });
    both("both work", sends(), reads());
    let wrong = (to_auth(&[Say(TO_AUTH[0])]), to_authenticate(&[Say(TO_AUTHENTICATE[0])]));
    both("both refuse", wrong.0.clone(), wrong.1.clone());
    both("one refuses, the other is not there", wrong.0, Server::nobody("tls"));
    both("one is silent, the other refuses", Server::new("tls", [Listen]), wrong.1);
    both("both are not there", Server::nobody("starttls"), Server::nobody("tls"));
    both("both take no password", tls(then(HELLO, &[Say(TO_EHLO[0])])), tls([Say(INBOX_GREETINGS[8])]));
    for (name, identity) in [
        ("another name", Identity::Of(Flaw::OtherName)),
        ("run out", Identity::Of(Flaw::Expired)),
        ("not begun", Identity::Of(Flaw::NotYet)),
        ("of a stranger", Identity::Stranger),
    ] {
        both(&format!("both show a certificate: {name}"), sends().showing(identity), reads().showing(identity));
        both(&format!("one shows a certificate: {name}"), sends(), reads().showing(identity));
        both(&format!("a certificate after STARTTLS: {name}"), starttls(&[HangUp]).showing(identity), reads());
    }
    let mut alone = |name: &str, smtp: Server| all.push(Case { name: name.into(), smtp, imap: None });
    alone("sends alone", sends());
    alone("alone and refused", to_auth(&[Say(TO_AUTH[2])]));
    alone("alone and not there", Server::nobody("tls"));
    alone("alone and no user", to_auth(&[Say(TO_AUTH[11])]));
    alone("alone and mixed up", Server { security: "starttls", ..sends() });
    all
}
