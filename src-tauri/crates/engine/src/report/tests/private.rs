//! Nothing that a report must not tell is in any of its forms, whatever it is.

use proptest::prelude::*;

use super::*;
use crate::check::{LegOutcome, Proxy};
use crate::diagnosis::samples::{known, seen};
use crate::diagnosis::{Evidence, Fault, diagnose};
use crate::secret::Secret;

#[test]
fn what_the_facts_hold_besides_is_not_told() {
    for report in [full(ServerWords::LeftOut), full(ServerWords::Told)] {
        for rendering in renderings(&report) {
            for private in [
                "anna",
                "Berg",
                "m129",
                "Issuer of a house",
                "house.example",
                "192.0.2.17",
                "TimedOut",
                "XTOLD",
                "3128",
                "relay.isp",
                "bakery.example",
                "Example authority",
                "/etc/sparekey",
                "firm.example",
            ] {
                assert!(!rendering.contains(private), "{private}: {rendering}");
            }
        }
    }
}

#[test]
fn what_must_be_told_is_told_in_each_form() {
    for rendering in renderings(&full(ServerWords::Told)) {
        for told in [
            "smtp.gmail.com",
            "587",
            "465",
            "535",
            "5.7.8",
            "AUTHENTICATIONFAILED",
            "wrong-app-password",
            "gmail-bad-credentials",
            "10060",
            "Avast",
            "2020-01-01",
            "2026-11-22",
            env!("CARGO_PKG_VERSION"),
            "3f2c1ab0de, 2026-11-22",
            "16",
            "4071 2283 9164",
            "Not accepted for",
            "crates/engine/src/run.rs:12",
            "trust-environment",
            "unknown-app",
            std::env::consts::OS,
        ] {
            assert!(rendering.contains(told), "{told}: {rendering}");
        }
    }
}

#[test]
fn what_is_no_code_is_told_as_none() {
    let odd = Facts {
        enhanced_code: Some("anna@gmail.com".into()),
        response_code: Some("anna@gmail.com".into()),
        certificate_until: Some("anna@gmail.com".into()),
        clock: Some(ClockFact { shows: "anna@gmail.com".into(), should: "2026-11-22".into() }),
        host: "192.0.2.17".into(),
        ..every_fact()
    };
    let odd = Diagnosis { rule: "anna@gmail.com".into(), ..diagnosis(Cause::Unknown, odd) };
    let mut verdict = verdict(LegOutcome::Failed(odd), None);
    verdict.endpoint = Endpoint::new("192.0.2.17", 587, Security::Starttls);
    for rendering in renderings(&report_of(&verdict, None, ServerWords::LeftOut)) {
        assert!(!rendering.contains("anna") && !rendering.contains("192.0.2.17"), "{rendering}");
        assert!(rendering.contains("ip-address"), "{rendering}");
    }
}

/// Words that stand in no report by chance.
fn word() -> impl Strategy<Value = String> {
    "[qxzjk]{3}[a-zé]{4,12}[0-9qxz]{2}"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_form_tells_who_it_is_about(
        (local, house) in (word(), word()),
        (first, last) in (word(), word()),
        code in "[a-z]{16}|[qxz]{2}[!-~]{10,20}",
        (gate, login, password) in ("[qxz]{3}[a-z]{6}", "[qxz]{3}[a-z]{6}", "[qxz]{3}[a-z0-9]{9}"),
        order in 0_usize..6,
        told in any::<bool>(),
    ) {
        let address = format!("{local}@{house}.example");
        let name = format!("{first} {last}");
        let proxy = format!("http://{login}:{password}@{gate}.{house}.example:3128");
        let reply = [
            format!("535 5.7.8 {address} {name} gave {code} by {gate}.{house}.example"),
            format!("535-5.7.8 <{address}>\n535 5.7.8 no {name}; {code}; {proxy}"),
            format!("535 5.7.8 user={address} password={code} name={name}"),
            format!("535 5.7.8 ({name}) [{local}] {code}@{gate}.{house}.example:3128"),
            format!("535 5.7.8 \"{name}\" <{}> not let in", address.to_uppercase()),
            format!("535 5.7.8 login {local} of {gate}.{house}.example: {password} {login}"),
        ][order].clone();
        let secret = Secret::new(code.clone());
        let endpoint = Endpoint::new("smtp.gmail.com", 587, Security::Starttls);
        let fault = if order == 5 { Fault::Proxy(ProxyAnswer::WantsLogin) } else { Fault::Reply };
        let evidence = Evidence {
            user: address.clone(),
            proxy: Proxy::parse(&proxy, None),
            reply: if order == 5 { String::new() } else { reply },
            ..seen(endpoint.clone(), Stage::SignIn, fault)
        };
        let found = diagnose(&evidence, &known(), Some(&secret));
        let verdict = LegVerdict { user: address.clone(), ..verdict(LegOutcome::Failed(found), None) };
        let tested = Tested { leg: Leg::Smtp, asked: &endpoint, stages: Vec::new(), verdict: Some(&verdict) };
        let words = if told { ServerWords::Told } else { ServerWords::LeftOut };
        let report = Report::about(&About { person: vec![&address, &name], ..about(words) }, &[tested], None);
        for rendering in renderings(&report) {
            let rendering = rendering.to_lowercase();
            for private in [&address, &local, &first, &last, &house, &gate, &login, &password, &code] {
                let private = private.to_lowercase();
                prop_assert!(!rendering.contains(&private), "{private} in {rendering}");
                prop_assert!(!rendering.contains(&escaped(&private)), "{private} in {rendering}");
            }
            prop_assert!(rendering.contains("smtp.gmail.com"));
        }
    }
}
