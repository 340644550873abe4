//! Other protocols on the port, and encryption mixed up.

use super::*;

const CAPTIVE: &str =
    "HTTP/1.1 302 Found\r\nLocation: http://hotspot.example/login\r\n\r\n<html><body>Sign in</body></html>";

/// What other servers say first: whether they speak to the leg's own kind of client is for each case to say.
const GREETINGS: [(&str, &str); 9] = [
    ("HTTP", "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    ("a captive portal", CAPTIVE),
    ("a bare page", "<!DOCTYPE html><html><head><title>Welcome</title></head></html>"),
    ("SSH", "SSH-2.0-OpenSSH_9.9"),
    ("POP3", "+OK POP3 ready <1896.697170952@example.com>"),
    ("MySQL", "J\0\0\0\n8.0.30\0"),
    ("VNC", "RFB 003.008"),
    ("NNTP in other words", "201 news.example.com ready (no posting)"),
    ("IRC", ":irc.example.com NOTICE AUTH :*** Looking up your hostname"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_protocols() {
    use Cause::{ServerUnavailable, TlsModeMismatch, WrongServerOrPort};
    let mut rows = Vec::new();
    for (name, greeting) in GREETINGS {
        for leg in [Leg::Smtp, Leg::Imap] {
            let inside = vec![Step::Tls, say(greeting), Step::Wait];
            let row = Row::new(format!("{name} inside TLS ({leg:?})"), leg, Security::Tls, inside);
            // A greeting with another code is refused as what it says.
            rows.push(row.fails(&[WrongServerOrPort, ServerUnavailable], Stage::Greet));
            let row = Row::new(
                format!("{name} in clear ({leg:?})"),
                leg,
                Security::Starttls,
                vec![say(greeting), Step::Wait],
            );
            let portal = [Cause::CaptivePortal];
            let clear: &[Cause] = if greeting == CAPTIVE { &portal } else { &[WrongServerOrPort, ServerUnavailable] };
            rows.push(row.fails(clear, Stage::Secure));
            let row =
                Row::new(format!("{name} for TLS ({leg:?})"), leg, Security::Tls, vec![say(greeting), Step::Wait]);
            let instead: &[Cause] = if greeting == CAPTIVE { &portal } else { &[WrongServerOrPort, TlsModeMismatch] };
            rows.push(row.fails(instead, Stage::Secure));
        }
    }
    let ftp = "220 (vsFTPd 3.0.5)\r\n";
    let steps =
        vec![Step::Tls, raw(ftp.as_bytes()), Step::ExpectStart("EHLO"), say("500 Unknown command."), Step::Wait];
    rows.push(Row::new("FTP inside TLS", Leg::Smtp, Security::Tls, steps).fails(&[WrongServerOrPort], Stage::Greet));
    let steps =
        vec![raw(ftp.as_bytes()), Step::ExpectStart("EHLO"), say("530 Please login with USER and PASS."), Step::Wait];
    rows.push(
        Row::new("FTP in clear", Leg::Smtp, Security::Starttls, steps).fails(&[WrongServerOrPort], Stage::Secure),
    );
    let steps = vec![Step::Tls, say("* OK IMAP4rev1 ready"), Step::Wait];
    rows.push(Row::new("IMAP for SMTP", Leg::Smtp, Security::Tls, steps).fails(&[WrongServerOrPort], Stage::Greet));
    let steps = vec![Step::Tls, say("220 mail.example.com ESMTP"), Step::Wait];
    rows.push(Row::new("SMTP for IMAP", Leg::Imap, Security::Tls, steps).fails(&[WrongServerOrPort], Stage::Greet));
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn encryption_mixed_up() {
    use Cause::{TlsModeMismatch, WrongServerOrPort};
    let clear = |leg| say(if leg == Leg::Smtp { "220 mail.example.com ESMTP" } else { "* OK ready" });
    let mut rows = Vec::new();
    for leg in [Leg::Smtp, Leg::Imap] {
        let row = Row::new(format!("clear for TLS ({leg:?})"), leg, Security::Tls, vec![clear(leg), Step::Wait]);
        rows.push(row.fails(&[TlsModeMismatch], Stage::Secure));
        let row = Row::new(format!("TLS for clear ({leg:?})"), leg, Security::Starttls, vec![Step::Tls, Step::Wait]);
        rows.push(row.fails(&[TlsModeMismatch], Stage::Secure));
        let alert = vec![raw(&[0x15, 3, 1, 0, 2, 2, 70]), Step::Wait];
        let row = Row::new(format!("an alert for clear ({leg:?})"), leg, Security::Starttls, alert);
        rows.push(row.fails(&[TlsModeMismatch], Stage::Secure));
    }
    let row = Row::new("an echo for a greeting", Leg::Smtp, Security::Starttls, vec![Step::Echo]);
    rows.push(row.fails(&[WrongServerOrPort], Stage::Secure));
    let steps = vec![Step::Tls, say("+OK POP3 ready"), Step::Wait];
    rows.push(Row::new("POP3 behind TLS", Leg::Imap, Security::Tls, steps).fails(&[WrongServerOrPort], Stage::Greet));
    let steps = then(starttls(), [say("220 go"), say("500 what is that?"), Step::Wait]);
    let causes = [Cause::TlsStrippedByNetwork, TlsModeMismatch];
    rows.push(Row::new("clear after STARTTLS", Leg::Smtp, Security::Starttls, steps).fails(&causes, Stage::Secure));
    let steps = then(starttls(), [say("220 go"), Step::Hear, say("500 what is that?"), Step::Wait]);
    rows.push(
        Row::new("clear instead of the handshake", Leg::Smtp, Security::Starttls, steps).fails(&causes, Stage::Secure),
    );
    all(rows).await;
}
