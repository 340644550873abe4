//! Where a mail program connects: host, port and how the connection is encrypted.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How a connection is encrypted. There is no plaintext variant: a code never travels in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Security {
    /// TLS from the first byte (RFC 8314 §3.3): 465 for submission, 993 for IMAP.
    Tls,
    /// Plain greeting, then STARTTLS (RFC 3207, RFC 9051 §6.2.1): 587, 143.
    Starttls,
}

/// The two things a mail program does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Leg {
    /// Sending (message submission, RFC 6409).
    Smtp,
    /// Reading (RFC 9051).
    Imap,
}

/// One server that a mail program connects to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Endpoint {
    /// Host name in ASCII (IDNA) form, or a literal address that a person typed.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
}

impl Endpoint {
    /// An endpoint from its parts; the host is lower-cased.
    pub fn new(host: impl Into<String>, port: u16, security: Security) -> Self {
        Self { host: host.into().to_ascii_lowercase(), port, security }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let security = match self.security {
            Security::Tls => "tls",
            Security::Starttls => "starttls",
        };
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}:{security}", self.host, self.port),
            false => write!(f, "{}:{}:{security}", self.host, self.port),
        }
    }
}

/// Why a text is not `HOST:PORT:tls|starttls`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// Not three parts, or a host that is no host name.
    #[error("not HOST:PORT:tls or HOST:PORT:starttls")]
    Form,
    /// The port is not a number from 1 to 65535.
    #[error("the port is not a number from 1 to 65535")]
    Port,
    /// The encryption is neither `tls` nor `starttls`.
    #[error("the encryption is neither tls nor starttls")]
    Security,
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    /// Reads `HOST:PORT:tls|starttls`; an IPv6 address stands in brackets.
    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let mut parts = text.rsplitn(3, ':');
        let security = match parts.next() {
            Some("tls") => Security::Tls,
            Some("starttls") => Security::Starttls,
            _ => return Err(EndpointError::Security),
        };
        let port = match parts.next().and_then(|port| port.parse::<u16>().ok()) {
            Some(port) if port > 0 => port,
            _ => return Err(EndpointError::Port),
        };
        let host = parts.next().and_then(host_from_typed).ok_or(EndpointError::Form)?;
        Ok(Self { host, port, security })
    }
}

/// A host name as a person typed it, in ASCII form, or a literal IP address without brackets; `None` if it is neither.
pub fn host_from_typed(typed: &str) -> Option<String> {
    match url::Host::parse(typed.trim().trim_end_matches('.')).ok()? {
        url::Host::Domain(name) if !name.is_empty() => Some(name.to_ascii_lowercase()),
        url::Host::Domain(_) => None,
        url::Host::Ipv4(address) => Some(address.to_string()),
        url::Host::Ipv6(address) => Some(address.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let endpoint: Endpoint = "smtp.Example.com:465:tls".parse().expect("three parts");
        assert_eq!(endpoint.to_string(), "smtp.example.com:465:tls");
        let literal: Endpoint = "[::1]:993:tls".parse().expect("a bracketed address");
        assert_eq!(literal.host, "::1");
        assert_eq!(literal.to_string(), "[::1]:993:tls");
    }

    #[test]
    fn refuses_other_forms() {
        assert_eq!("smtp.example.com:465".parse::<Endpoint>(), Err(EndpointError::Security));
        assert_eq!("smtp.example.com:0:tls".parse::<Endpoint>(), Err(EndpointError::Port));
        assert_eq!("smtp.example.com:465:plain".parse::<Endpoint>(), Err(EndpointError::Security));
        assert_eq!(":465:tls".parse::<Endpoint>(), Err(EndpointError::Form));
    }
}
