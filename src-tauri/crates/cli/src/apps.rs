//! `apps`: the apps that take the settings.

use serde::Serialize;
use sparekey_engine::endpoint::{Leg, Security};
use sparekey_engine::handover::{App, AppPort, ConnectsFrom, FieldValue, apps};

use crate::output::{End, Failed, json};

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    needs: &'a [Leg],
    smtp_ports: Vec<Port>,
    imap_ports: Vec<Port>,
    connects_from: ConnectsFrom,
    fields: Vec<Field<'a>>,
    help_url: Option<&'a str>,
    checked: &'a str,
}

#[derive(Serialize)]
struct Port {
    port: u16,
    security: Security,
}

#[derive(Serialize)]
struct Field<'a> {
    label: Option<&'a str>,
    value: FieldValue,
}

pub(crate) fn run() -> Result<End, Failed> {
    apps().iter().try_for_each(|app| json(&row(app)))?;
    Ok(End::Done)
}

fn row(app: &App) -> Row<'_> {
    let ports = |ports: &[AppPort]| ports.iter().map(|&AppPort { port, security }| Port { port, security }).collect();
    let fields = app.fields.iter().map(|field| Field { label: field.label.as_deref(), value: field.value });
    Row {
        id: &app.id,
        name: &app.name,
        needs: &app.needs,
        smtp_ports: ports(&app.smtp_ports),
        imap_ports: ports(&app.imap_ports),
        connects_from: app.connects_from,
        fields: fields.collect(),
        help_url: app.help_url.as_ref().map(|url| url.as_str()),
        checked: &app.checked,
    }
}
