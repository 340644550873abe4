//! What one leg says about the other: a code that one of them took is not wrong at the other.

use super::{Background, LegOutcome, LegVerdict, Stage};
use crate::diagnosis::{blames_code, reconsider};
use crate::public_suffix;

/// Whether the other leg's end can change this verdict.
pub(super) fn is_open(verdict: &LegVerdict) -> bool {
    matches!(&verdict.outcome, LegOutcome::Failed(found) if blames_code(found))
}

/// Looks at a refusal again, now that the other leg has ended.
pub(super) fn weigh(refused: &mut LegVerdict, other: &LegVerdict, background: &Background) {
    if !signed_in(other) || refused.user != other.user || !same_account(refused, other, background) {
        return;
    }
    let (leg, host) = (refused.leg, &refused.endpoint.host);
    if let LegOutcome::Failed(found) = &mut refused.outcome
        && blames_code(found)
    {
        reconsider(found, leg, host, background);
    }
}

fn signed_in(verdict: &LegVerdict) -> bool {
    match &verdict.outcome {
        LegOutcome::Proven => true,
        LegOutcome::Failed(found) => found.stage > Stage::SignIn || verdict.instead.is_some(),
        LegOutcome::Cancelled | LegOutcome::Held(_) => false,
    }
}

/// Two servers that somebody typed may belong to two hosts, with a password each.
fn same_account(one: &LegVerdict, other: &LegVerdict, background: &Background) -> bool {
    let known = background.provider.is_some() && !background.typed_host;
    let (one, other) = (&one.endpoint.host, &other.endpoint.host);
    known
        || one == other
        || public_suffix::domain(one).is_some_and(|domain| public_suffix::domain(other) == Some(domain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::{Cause, Confidence, Diagnosis, Facts};
    use crate::endpoint::{Endpoint, Leg, Security};

    fn verdict(leg: Leg, host: &str, outcome: LegOutcome) -> LegVerdict {
        let endpoint = Endpoint::new(host, 993, Security::Tls);
        LegVerdict { leg, endpoint, user: "anna@example.com".into(), outcome, millis: 1, instead: None }
    }

    fn failed(cause: Cause, confidence: Confidence, stage: Stage) -> LegOutcome {
        LegOutcome::Failed(Diagnosis { cause, confidence, stage, rule: "a-rule".into(), facts: Facts::default() })
    }

    fn weighed(leg: Leg, provider: &str, cause: Cause, other: LegOutcome) -> (Cause, Confidence) {
        let background = Background { provider: Some(provider.into()), ..Background::default() };
        let mut refused = verdict(leg, "one.example.com", failed(cause, Confidence::Medium, Stage::SignIn));
        let to = if leg == Leg::Smtp { Leg::Imap } else { Leg::Smtp };
        weigh(&mut refused, &verdict(to, "other.example.net", other), &background);
        match refused.outcome {
            LegOutcome::Failed(found) => (found.cause, found.confidence),
            other => panic!("not failed but {other:?}"),
        }
    }

    #[test]
    fn what_the_other_leg_took_is_not_wrong() {
        use Cause::{BasicAuthRetired, ImapDisabled, SmtpAuthDisabledByAdmin, WrongAppPassword, WrongPassword};
        use Confidence::{Low, Medium};
        for (leg, provider, cause, expected) in [
            (Leg::Smtp, "microsoft365", WrongPassword, (SmtpAuthDisabledByAdmin, Medium)),
            (Leg::Imap, "microsoft365", WrongPassword, (BasicAuthRetired, Medium)),
            (Leg::Smtp, "netease-163", WrongAppPassword, (ImapDisabled, Medium)),
            (Leg::Imap, "naver", WrongAppPassword, (ImapDisabled, Medium)),
            (Leg::Imap, "gmail", WrongAppPassword, (ImapDisabled, Low)),
            (Leg::Smtp, "nobody-knows", WrongPassword, (ImapDisabled, Low)),
        ] {
            assert_eq!(weighed(leg, provider, cause, LegOutcome::Proven), expected, "{leg:?} {provider}");
        }
        let no_inbox = failed(Cause::ClientIdRequired, Medium, Stage::OpenInbox);
        let found = weighed(Leg::Smtp, "netease-163", WrongAppPassword, no_inbox);
        assert_eq!(found, (ImapDisabled, Medium), "it did sign in");
    }

    #[test]
    fn what_says_nothing_changes_nothing() {
        let refused = || failed(Cause::WrongPassword, Confidence::Medium, Stage::SignIn);
        for other in [refused(), LegOutcome::Cancelled] {
            let found = weighed(Leg::Smtp, "microsoft365", Cause::WrongPassword, other);
            assert_eq!(found, (Cause::WrongPassword, Confidence::Medium));
        }
        let found = weighed(Leg::Smtp, "microsoft365", Cause::RateLimited, LegOutcome::Proven);
        assert_eq!(found, (Cause::RateLimited, Confidence::Medium));

        let typed = Background { typed_host: true, ..Background::default() };
        for (host, user, lowered) in [
            ("imap.example.com", "anna@example.com", true),
            ("imap.example.net", "anna@example.com", false),
            ("imap.example.com", "anna", false),
        ] {
            let mut smtp = verdict(Leg::Smtp, "smtp.example.com", refused());
            let mut imap = verdict(Leg::Imap, host, LegOutcome::Proven);
            imap.user = user.into();
            weigh(&mut smtp, &imap, &typed);
            let LegOutcome::Failed(found) = smtp.outcome else { panic!("it failed") };
            assert_eq!(found.confidence == Confidence::Low, lowered, "{host} {user}");
        }
    }
}
