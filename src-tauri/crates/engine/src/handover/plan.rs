//! Which of a provider's servers an app will use: those are tested, and those are handed over.

use super::{App, AppField, AppPort, FieldValue};
use crate::endpoint::{Endpoint, Leg};

/// The servers that an app will be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// For sending, if the app sends.
    pub smtp: Option<Endpoint>,
    /// For reading, if the app reads.
    pub imap: Option<Endpoint>,
    /// Whether the app's form takes the ports; if not, they are the provider's best and the app may refuse them.
    pub fits_form: bool,
}

/// For each leg that the app needs, the first of its ports that the provider (or the own-server form) offers; any port
/// is fine for an app without a list. A leg without servers is left out.
pub fn plan_endpoints(app: &App, smtp: &[Endpoint], imap: &[Endpoint]) -> Planned {
    let needed = |leg: Leg, offered: &[Endpoint], ports: &[AppPort]| {
        if app.needs.contains(&leg) { best(offered, ports) } else { None }
    };
    let smtp = needed(Leg::Smtp, smtp, &app.smtp_ports);
    let imap = needed(Leg::Imap, imap, &app.imap_ports);
    let fits_form = [&smtp, &imap].into_iter().flatten().all(|(_, fits)| *fits);
    Planned { smtp: smtp.map(|(endpoint, _)| endpoint), imap: imap.map(|(endpoint, _)| endpoint), fits_form }
}

/// Whether an app's form can be given this server for a leg: a port that it takes, in fields that it shows with this
/// choice of [`super::MailKind`].
pub fn takes_server(app: &App, leg: Leg, endpoint: &Endpoint, kind: Option<&str>) -> bool {
    let (ports, field) = match leg {
        Leg::Smtp => (&app.smtp_ports, FieldValue::SmtpPort),
        Leg::Imap => (&app.imap_ports, FieldValue::ImapPort),
    };
    let hidden = |field: &AppField| {
        !field.only_for_kind.is_empty() && !field.only_for_kind.iter().any(|only| Some(only.as_str()) == kind)
    };
    takes(ports, endpoint) && !app.fields.iter().any(|one| one.value == field && hidden(one))
}

/// Whether the app's list has this port (or there is no list).
pub(super) fn takes(ports: &[AppPort], endpoint: &Endpoint) -> bool {
    ports.is_empty() || ports.iter().any(|port| port.is(endpoint))
}

fn best(offered: &[Endpoint], ports: &[AppPort]) -> Option<(Endpoint, bool)> {
    let fitting = ports.iter().find_map(|port| offered.iter().find(|endpoint| port.is(endpoint)));
    let chosen = fitting.or(offered.first())?;
    Some((chosen.clone(), takes(ports, chosen)))
}

impl AppPort {
    fn is(&self, endpoint: &Endpoint) -> bool {
        self.port == endpoint.port && self.security == endpoint.security
    }
}
