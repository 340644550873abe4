//! A policy in the very place where it counts, in the hands of `sparekey-cli`: every key, every slip, and every try to use
//! it against people.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown, symlink};

use serde_json::{Value, json};
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::organisation::Organisation;
use sparekey_tests::program::{Home, Run};
use sparekey_tests::servers::MailServers;
use sparekey_tests::{Need, need};

const PLACE: &str = "/etc/sparekey/policy.toml";
/// The example for administrators: every key is set.
const EXAMPLE: &str = include_str!("../../src-tauri/managed/policy.toml");
const NEEDS: &[Need] = &[Need::Root, Need::Namespaces];
const SERVERS: &[Need] = &[Need::Root, Need::Namespaces, Need::Dovecot, Need::Postfix];

const ADDRESS: &str = "anna@mailbox.example";
const CODE: &str = "qzvwxkjyhpgfbdmr";

fn home() -> Home {
    Home::trusting(&Authority::new().root_pem())
}

/// What `policy --json` says.
fn told(home: &Home, organisation: &Organisation) -> (Option<i32>, Value) {
    let run = home.run_under(organisation, &["policy", "--json"], "");
    let [told] = &run.lines()[..] else { panic!("one line: {} {}", run.stdout, run.stderr) };
    assert_eq!(run.stderr, "", "it was said once");
    (run.code, told.clone())
}

fn left_out(told: &Value) -> Vec<&str> {
    let list = told["left_out"].as_array().unwrap();
    assert!(list.iter().all(|one| one["words"].as_str().is_some_and(|words| words.len() > 20)), "{told}");
    list.iter().map(|one| one["what"].as_str().unwrap()).collect()
}

#[test]
fn where_nothing_is_set_it_says_where_it_looked() {
    if !need(NEEDS) {
        return;
    }
    let (home, organisation) = (home(), Organisation::without_policy());
    assert_eq!(told(&home, &organisation), (Some(0), json!({ "place": null, "in_force": {}, "left_out": [] })));
    let run = home.run_under(&organisation, &["policy"], "");
    assert!(run.code == Some(0) && run.stdout.contains(PLACE), "{}", run.stdout);
    // An empty file sets nothing either.
    organisation.sets("");
    assert_eq!(told(&home, &organisation), (Some(0), json!({ "place": PLACE, "in_force": {}, "left_out": [] })));
}

#[test]
fn every_key_is_in_force() {
    if !need(NEEDS) {
        return;
    }
    let (home, organisation) = (home(), Organisation::with_policy(EXAMPLE));
    let server = |port: u16| format!("mail.bakery.example:{port}:tls");
    let in_force = json!({
        "app": "imacash",
        "providers": ["google-workspace", "gmail"],
        "servers": [{ "domain": "bakery.example", "smtp": server(465), "imap": server(993), "user": "address" }],
        "extra-ca": [{ "name": "Example authority, put your own here", "until": "2126-10-29" }],
        "portal-probe": false,
        "saving": false,
        "language": "en",
    });
    assert_eq!(told(&home, &organisation), (Some(0), json!({ "place": PLACE, "in_force": in_force, "left_out": [] })));
    let run = home.run_under(&organisation, &["policy"], "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    for words in [PLACE, "ImaCash", "Google Workspace, Gmail", "bakery.example", "Example authority", "English"] {
        assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    // Its language is the terminal's, until somebody asks for another.
    organisation.sets("language = \"de\"\ntrust-environment = true");
    let run = home.run_under(&organisation, &["policy", "--json"], "");
    assert_eq!(run.lines()[0]["in_force"], json!({ "language": "de", "trust-environment": true }));
    let run = home.run_under(&organisation, &["explain"], "535 5.7.8 Username and Password not accepted\n");
    assert!(run.stdout.contains("Passwort"), "{}", run.stdout);
}

#[test]
fn slips_are_said_and_all_the_rest_holds() {
    if !need(NEEDS) {
        return;
    }
    let (home, organisation) = (home(), Organisation::without_policy());
    for (lines, what) in [
        ("portal = false", "unknown-key"),
        ("portal-probe = \"perhaps\"", "wrong-kind"),
        ("portal-probe = 0", "wrong-kind"),
        ("app = [\"imacash\"]", "wrong-kind"),
        ("app = \"imacahs\"", "unknown-app"),
        ("providers = [\"gmail\", \"gmial\"]", "unknown-provider"),
        ("language = \"tlh\"", "unknown-language"),
        ("extra-ca = \"-----BEGIN CERTIFICATE-----\\nx\\n-----END CERTIFICATE-----\"", "certificate-not-readable"),
        ("extra-ca = \"/etc/sparekey/none.pem\"", "certificate-file"),
        ("servers = [{ domain = \"firm.zz\" }]", "no-sending"),
        ("servers = [{ domain = \"firm.zz\", smtp = \"mail.firm.zz\" }]", "no-server"),
        ("servers = [{ domain = \"firm.zz\", smtp = \"mail.firm.zz:25:none\" }]", "no-server"),
    ] {
        organisation.sets(&format!("saving = false\n{lines}\n"));
        let (code, told) = told(&home, &organisation);
        assert_eq!((code, left_out(&told)), (Some(1), vec![what]), "{lines}");
        assert_eq!(told["in_force"]["saving"], false, "{lines}: {told}");
    }
    // What is said to a person stands on standard error once, and never among what programs read.
    let run = home.run_under(&organisation, &["apps"], "");
    assert_eq!((run.code, run.stderr.lines().count()), (Some(0), 1), "{}", run.stderr);
    assert!(run.stderr.contains("servers.firm.zz.smtp") && run.lines().len() > 3, "{} {}", run.stderr, run.stdout);
    // One slip does not let in what was closed.
    organisation.sets("providers = [\"gmial\"]");
    let (_, told) = told(&home, &organisation);
    assert_eq!(told["in_force"], json!({ "providers": [] }));
}

#[test]
fn a_file_that_others_could_have_written_does_not_count() {
    if !need(NEEDS) {
        return;
    }
    let (home, organisation) = (home(), Organisation::without_policy());
    let mode = |path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    let elsewhere = home.folder().join("policy.toml");
    fs::write(&elsewhere, EXAMPLE).unwrap();
    type Spoil<'a> = &'a dyn Fn(&Organisation);
    let ways: [(&str, Spoil<'_>); 7] = [
        ("others may write it", &|it| mode(it.file(), 0o646)),
        ("a group may write it", &|it| mode(it.file(), 0o664)),
        ("others may write its folder", &|it| mode(it.place(), 0o777)),
        ("somebody else owns it", &|it| chown(it.file(), Some(65_534), None).unwrap()),
        ("somebody else owns its folder", &|it| chown(it.place(), Some(65_534), None).unwrap()),
        ("it is a link", &|it| {
            fs::remove_file(it.file()).unwrap();
            symlink(&elsewhere, it.file()).unwrap();
        }),
        ("it is a folder", &|it| {
            fs::remove_file(it.file()).unwrap();
            fs::create_dir(it.file()).unwrap();
        }),
    ];
    for (way, spoil) in ways {
        organisation.sets(EXAMPLE);
        spoil(&organisation);
        let (code, told) = told(&home, &organisation);
        assert_eq!((code, left_out(&told)), (Some(1), vec!["unsafe"]), "{way}");
        assert_eq!(told["in_force"], json!({}), "{way}: {told}");
    }
}

#[test]
fn nothing_else_is_a_place_for_a_policy() {
    if !need(NEEDS) {
        return;
    }
    let (home, organisation) = (home(), Organisation::without_policy());
    for place in ["config/sparekey/policy.toml", "state/policy.toml", "etc/sparekey/policy.toml", "policy.toml"] {
        let file = home.folder().join(place);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, EXAMPLE).unwrap();
    }
    assert_eq!(told(&home, &organisation).1["place"], Value::Null);
}

#[test]
fn a_known_provider_is_never_led_elsewhere() {
    if !need(NEEDS) {
        return;
    }
    let (home, organisation) = (home(), Organisation::without_policy());
    for (domain, what) in [
        ("gmail.com", "domain-of-provider"),
        ("GMAIL.COM.", "domain-of-provider"),
        ("icloud.com", "domain-of-provider"),
        ("outlook.com", "domain-of-provider"),
        ("gmial.com", "domain-looks-like"),
    ] {
        organisation
            .sets(&format!("[servers.\"{domain}\"]\nsmtp = \"mail.evil.zz:465:tls\"\nimap = \"mail.evil.zz:993:tls\""));
        let (code, told) = told(&home, &organisation);
        assert_eq!((code, left_out(&told)), (Some(1), vec![what]), "{domain}");
        assert_eq!(told["in_force"], json!({}), "{domain}");
    }
    let run = home.run_under(&organisation, &["detect", "--offline", "anna@gmail.com"], "");
    assert_eq!(run.lines()[0]["provider"], "gmail");
    assert!(run.stdout.contains("smtp.gmail.com") && !run.stdout.contains("evil.zz"), "{}", run.stdout);

    // A domain of one's own whose mail goes to Google is Google's.
    organisation.sets("[servers.\"firm.zz\"]\nsmtp = \"mail.evil.zz:465:tls\"");
    let google = ["detect", "--mx", "aspmx.l.google.com", "anna@firm.zz"];
    let run = home.run_under(&organisation, &google, "");
    assert!(run.stdout.contains("google-workspace") && !run.stdout.contains("evil.zz"), "{}", run.stdout);
    assert!(run.stderr.contains("firm.zz") && run.stderr.contains("Google"), "{}", run.stderr);
    // Where nobody said where its mail goes, its servers wait.
    let run = home.run_under(&organisation, &["detect", "--offline", "anna@firm.zz"], "");
    assert!(!run.stdout.contains("evil.zz"), "{}", run.stdout);
    let own = ["detect", "--mx", "mx.firm.zz", "anna@firm.zz"];
    let run = home.run_under(&organisation, &own, "");
    assert!(run.stdout.contains("evil.zz") && run.lines()[0]["source"] == "policy", "{}", run.stdout);
}

#[test]
fn a_list_is_looked_at_under_the_policy() {
    if !need(NEEDS) {
        return;
    }
    let home = home();
    let organisation = Organisation::with_policy(
        "providers = [\"gmail\"]\n[servers.\"firm.zz\"]\nsmtp = \"mail.hoster.zz:465:tls\"\nimap = \"mail.hoster.zz:993:tls\"",
    );
    let list = "address,smtp\nanna@gmail.com,\nben@yahoo.com,\ncarl@firm.zz,\ndora@firm.zz,mail.evil.zz:465:tls\n";
    let run = home.run_under(&organisation, &["bulk", "-", "--dry-run"], list);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{}", run.stdout);
    let lines: Vec<&str> = run.stdout.lines().collect();
    for line in [
        "3 ben@yahoo.com: Your organisation does not allow Yahoo Mail here.",
        "5 dora@firm.zz: Your organisation has set other servers for firm.zz than mail.evil.zz.",
        "Gmail: one mailbox",
        "hoster.zz: one mailbox",
        "2 rows can be tested.",
        "2 rows cannot be used.",
    ] {
        assert!(lines.contains(&line), "{line}: {}", run.stdout);
    }
    // What ends without a network ends in the same words in the test itself.
    let tested = home.run_under(&organisation, &["bulk", "-"], list);
    assert!(tested.stderr.contains(lines[0]) && tested.stdout.contains("not-allowed"), "{}", tested.stderr);
}

#[test]
fn a_file_is_judged_before_it_is_rolled_out() {
    let home = home();
    let file = home.folder().join("policy.toml");
    let judged = || home.run(&["policy", "--json", "--check", file.to_str().unwrap()], "");
    // Who may write it does not matter here.
    fs::write(&file, EXAMPLE).unwrap();
    fs::set_permissions(&file, Permissions::from_mode(0o666)).unwrap();
    let run = judged();
    assert_eq!((run.code, run.lines()[0]["in_force"]["app"].as_str()), (Some(0), Some("imacash")), "{}", run.stderr);
    let run = home.run(&["policy", "--check", file.to_str().unwrap()], "");
    assert!(run.code == Some(0) && run.stdout.contains("was not judged"), "{}", run.stdout);
    fs::write(&file, format!("app = \"imacahs\"\n{}", EXAMPLE.replace("app = ", "# app = "))).unwrap();
    assert_eq!((judged().code, left_out(&judged().lines()[0])), (Some(1), vec!["unknown-app"]));
    fs::write(&file, "saving = false\r\nextra-ca = '''\r\nAAAA\r\nBBBB\r\n").unwrap();
    assert_eq!((judged().code, left_out(&judged().lines()[0])), (Some(1), vec!["not-readable"]));
    let run = home.run(&["policy", "--check", file.to_str().unwrap()], "");
    assert!(run.stdout.contains("line 2") && run.stdout.contains("quotation mark"), "{}", run.stdout);
    assert!(!run.stdout.contains("BBBB"), "no value is repeated: {}", run.stdout);
    fs::remove_file(&file).unwrap();
    assert_eq!(judged().code, Some(2), "there is none");
}

/// Checks the mailbox, whose servers nobody types.
fn check(home: &Home, organisation: &Organisation) -> Run {
    let check = ["check", "--json", "--no-portal-probe", "--address", ADDRESS];
    let run = home.run_under(organisation, &check, &format!("{CODE}\n"));
    assert!(!format!("{}{}", run.stdout, run.stderr).contains(CODE));
    run
}

#[test]
fn own_servers_are_proven_by_an_authority_of_ones_own() {
    if !need(SERVERS) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    // The home names the authority in the environment, which does not count by itself.
    let home = Home::trusting(&authority.root_pem());
    let (smtp, imap) = (servers.ports.submissions, servers.ports.imaps);
    let own = format!(
        "[servers.\"mailbox.example\"]\nsmtp = \"localhost:{smtp}:tls\"\nimap = \"localhost:{imap}:tls\"\nuser = \"address\""
    );
    let organisation = Organisation::with_policy(&own);
    let run = check(&home, &organisation);
    assert_eq!(run.code, Some(1), "{} {}", run.stdout, run.stderr);
    assert!(run.stdout.contains("certificate-"), "nobody vouches for them: {}", run.stdout);
    for trusted in ["trust-environment = true".to_owned(), format!("extra-ca = '''{}'''", authority.root_pem())] {
        organisation.sets(&format!("{trusted}\n{own}"));
        let run = check(&home, &organisation);
        assert_eq!(run.code, Some(0), "{trusted}: {} {}", run.stdout, run.stderr);
        let named = run.stderr.contains("Sparekey test authority");
        assert_eq!(named, trusted.starts_with("extra-ca"), "whoever vouches besides is named: {}", run.stderr);
    }
    // The certificate may lie in a file that is as safe as the policy, and in no other.
    organisation.sets(&format!("extra-ca = \"/etc/sparekey/root.pem\"\n{own}"));
    let pem = organisation.place().join("root.pem");
    fs::write(&pem, authority.root_pem()).unwrap();
    assert_eq!(check(&home, &organisation).code, Some(0));
    fs::set_permissions(&pem, Permissions::from_mode(0o666)).unwrap();
    let run = check(&home, &organisation);
    assert!(run.code == Some(1) && run.stderr.contains("root.pem"), "{} {}", run.stdout, run.stderr);
    // What has to be changed is named, which need not be the file.
    organisation.sets(&format!("extra-ca = \"/etc/sparekey/open/root.pem\"\n{own}"));
    let open = organisation.place().join("open");
    fs::create_dir(&open).unwrap();
    fs::write(open.join("root.pem"), authority.root_pem()).unwrap();
    fs::set_permissions(&open, Permissions::from_mode(0o777)).unwrap();
    let run = home.run_under(&organisation, &["apps"], "");
    assert!(
        run.stderr.contains("/etc/sparekey/open can be changed") && !run.stderr.contains("root.pem"),
        "{}",
        run.stderr
    );
}
