//! `check` against Dovecot and Postfix.

use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::decoys::closed_port;
use sparekey_tests::servers::MailServers;
use sparekey_tests::{Need, need};

use crate::program::{Home, Run};

const ADDRESS: &str = "anna@mailbox.example";
const CODE: &str = "qzvwxkjyhpgfbdmr";
const WRONG_CODE: &str = "tnbvcxlkjhgfdswq";

const SERVERS: &[Need] = &[Need::Root, Need::Dovecot, Need::Postfix];

/// Servers with one mailbox, and a home that trusts them.
struct Ground {
    servers: MailServers,
    home: Home,
}

impl Ground {
    fn new(flaw: Flaw) -> Self {
        let authority = Authority::new();
        let servers = MailServers::start(&authority.issue(flaw), &[(ADDRESS, CODE)]);
        Self { servers, home: Home::trusting(&authority.root_pem()) }
    }

    fn check(&self, code: &str, smtp: &str, imap: &str) -> Run {
        self.home.check(code, &["--json", "--address", ADDRESS, "--smtp", smtp, "--imap", imap])
    }

    fn check_tls(&self, code: &str) -> Run {
        let ports = self.servers.ports;
        self.check(code, &endpoint(ports.submissions, "tls"), &endpoint(ports.imaps, "tls"))
    }

    fn check_starttls(&self, code: &str) -> Run {
        let ports = self.servers.ports;
        self.check(code, &endpoint(ports.submission, "starttls"), &endpoint(ports.imap, "starttls"))
    }

    fn assert_nobody_tried_to_sign_in(&self) {
        let log = self.servers.log();
        // Postfix counts commands ("auth=1", "auth=0/1"), Dovecot says "auth failed" or "Login:".
        for word in ["auth=", "auth failed", "Login:"] {
            assert!(!log.contains(word), "{word} in {log}");
        }
    }
}

#[test]
fn both_legs_are_proven_with_the_right_code_and_not_with_a_wrong_one() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    for run in [ground.check_tls(CODE), ground.check_starttls(CODE)] {
        assert_eq!(causes(&run), [None, None], "{}", run.text());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.text());
        let done = |leg: &str| run.lines().iter().filter(|line| line["event"] == "done" && line["leg"] == leg).count();
        assert_eq!((done("smtp"), done("imap")), (5, 6), "every stage: {}", run.text());
    }
    for run in [ground.check_tls(WRONG_CODE), ground.check_starttls(WRONG_CODE)] {
        assert_eq!(causes(&run), [Some("wrong-password".to_owned()), Some("wrong-password".to_owned())]);
        assert_eq!(run.code, Some(1), "{}", run.stderr);
    }
    ground.servers.wait_for_log("auth=0/1");
    ground.servers.wait_for_log("auth failed");
}

#[test]
fn a_certificate_that_is_not_believed_gets_no_code() {
    if !need(SERVERS) {
        return;
    }
    for (flaw, cause) in [(Flaw::OtherName, "certificate-name-mismatch"), (Flaw::Expired, "certificate-expired")] {
        let ground = Ground::new(flaw);
        for run in [ground.check_tls(CODE), ground.check_starttls(CODE)] {
            assert_eq!(causes(&run), [Some(cause.to_owned()), Some(cause.to_owned())], "{}", run.text());
            assert_eq!(run.code, Some(1));
        }
        ground.assert_nobody_tried_to_sign_in();
    }
    let stranger = Ground { home: Home::trusting(&Authority::new().root_pem()), ..Ground::new(Flaw::None) };
    let unknown = Some("certificate-self-signed-server".to_owned());
    assert_eq!(causes(&stranger.check_tls(CODE)), [unknown.clone(), unknown]);
    stranger.assert_nobody_tried_to_sign_in();
}

#[test]
fn starttls_that_is_not_offered_ends_it_and_the_other_encryption_is_found() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    let ports = ground.servers.ports;
    let run = ground.check(CODE, &endpoint(ports.submission_in_clear, "starttls"), &endpoint(closed_port(), "tls"));
    let expected = [Some("tls-stripped-by-network".to_owned()), Some("connection-refused".to_owned())];
    assert_eq!(causes(&run), expected, "{}", run.text());
    ground.assert_nobody_tried_to_sign_in();
    let run = ground.check(CODE, &endpoint(ports.submission, "tls"), &endpoint(ports.imaps, "starttls"));
    let verdict = run.verdict();
    assert_eq!(verdict["smtp"]["instead"]["server"], endpoint(ports.submission, "starttls"), "{verdict}");
    assert_eq!(verdict["imap"]["instead"]["server"], endpoint(ports.imaps, "tls"), "{verdict}");
}

fn endpoint(port: u16, security: &str) -> String {
    format!("localhost:{port}:{security}")
}

/// Why sending and reading failed, if they did.
fn causes(run: &Run) -> [Option<String>; 2] {
    let verdict = run.verdict();
    ["smtp", "imap"].map(|leg| verdict[leg]["cause"].as_str().map(str::to_owned))
}
