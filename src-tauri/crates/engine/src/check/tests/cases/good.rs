//! Servers that are odd, but good: nobody is turned away for them.

use super::*;

use Leg::{Imap, Smtp};
use Security::Tls;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_but_good() {
    let slowly = |text: &str| Step::Drip(text.as_bytes().to_vec(), Duration::from_millis(1));
    let mut rows = vec![
        Row::new(
            "LF only",
            Smtp,
            Tls,
            vec![
                Step::Tls,
                raw(b"220 x\n"),
                Step::ExpectStart("EHLO"),
                raw(b"250-x\n250 AUTH PLAIN\n"),
                Step::ExpectStart("AUTH PLAIN "),
                raw(b"235 welcome\n"),
                Step::Wait,
            ],
        ),
        Row::new(
            "one byte a segment",
            Smtp,
            Tls,
            vec![
                Step::Tls,
                slowly("220 x\r\n"),
                Step::ExpectStart("EHLO"),
                slowly("250-x\r\n250 AUTH PLAIN\r\n"),
                Step::ExpectStart("AUTH PLAIN "),
                slowly("235 welcome\r\n"),
                Step::Wait,
            ],
        ),
        Row::new(
            "one byte a segment in IMAP",
            Imap,
            Tls,
            vec![
                Step::Tls,
                slowly("* OK [CAPABILITY AUTH=PLAIN SASL-IR] x\r\n"),
                Step::ExpectStart("s1 "),
                slowly("s1 OK\r\n"),
                Step::ExpectStart("s4 "),
                slowly("* 1 EXISTS\r\ns4 OK\r\n"),
                Step::Wait,
            ],
        ),
        Row::new(
            "a code and nothing more",
            Smtp,
            Tls,
            vec![
                Step::Tls,
                say("220"),
                Step::ExpectStart("EHLO"),
                say("250-\r\n250 AUTH PLAIN"),
                Step::ExpectStart("AUTH PLAIN "),
                say("235"),
                Step::Wait,
            ],
        ),
        Row::new(
            "8-bit rubbish beside",
            Smtp,
            Tls,
            vec![
                Step::Tls,
                raw(b"220 \xc7\xeb\xff\0\r\n"),
                Step::ExpectStart("EHLO"),
                raw(b"250-\xff\xfe\r\n250 AUTH PLAIN\r\n"),
                Step::ExpectStart("AUTH PLAIN "),
                raw(b"235 \xc7\xeb\r\n"),
                Step::Wait,
            ],
        ),
        Row::new(
            "untagged talk",
            Imap,
            Tls,
            vec![
                Step::Tls,
                say("* OK [CAPABILITY AUTH=PLAIN SASL-IR] x"),
                Step::ExpectStart("s1 "),
                say("* CAPABILITY IMAP4rev1\r\n* OK still here\r\ns1 OK [CAPABILITY IMAP4rev1] x\r\n* 2 RECENT"),
                Step::ExpectStart("s4 "),
                say("* FLAGS (\\Seen)\r\n* OK [PERMANENTFLAGS ()] x\r\ns4 OK [READ-ONLY] x"),
                Step::Wait,
            ],
        ),
    ];
    let unasked = vec![
        Step::Tls,
        say("* OK [CAPABILITY AUTH=PLAIN SASL-IR] x\r\n* 2 RECENT\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR"),
        Step::ExpectStart("s1 "),
        say("s1 OK"),
        Step::ExpectStart("s4 "),
        say("s4 OK"),
        Step::Wait,
    ];
    rows.push(Row::new("talk behind the greeting", Imap, Tls, unasked));
    // RFC 4954 §4: asked for with a text that is no base64; the answer is the same.
    let steps =
        [Step::ExpectStart("AUTH PLAIN "), say("334 Go on, please"), expect(plain()), say("235 hi"), Step::Wait];
    rows.push(Row::new("asked once more", Smtp, Tls, then(offering("PLAIN"), steps)));
    all(rows.into_iter().map(|row| row.may_send().at_once()).collect()).await;
}
