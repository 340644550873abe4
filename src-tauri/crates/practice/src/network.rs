//! The names of a practice run.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use sparekey_engine::check::HostLookup;

use crate::{IMAP_HOST, SMTP_HOST};

/// The loopback ports behind the well-known ones.
#[derive(Clone, Copy)]
pub(crate) struct Ports {
    /// 465.
    pub(crate) submissions: u16,
    /// 587.
    pub(crate) submission: u16,
    /// 993.
    pub(crate) imaps: u16,
}

/// Knows the practice servers and nobody else, so that a code typed in practice cannot leave the machine.
pub(crate) struct PracticeLookup {
    pub(crate) ports: Ports,
}

impl HostLookup for PracticeLookup {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        let here = match (host, port) {
            (SMTP_HOST, 465) => self.ports.submissions,
            (SMTP_HOST, 587) => self.ports.submission,
            (IMAP_HOST, 993) => self.ports.imaps,
            _ => return Err(io::Error::new(io::ErrorKind::NotFound, "no such server in practice")),
        };
        Ok(vec![(Ipv4Addr::LOCALHOST, here).into()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_only_its_own_names() {
        let lookup = PracticeLookup { ports: Ports { submissions: 1, submission: 2, imaps: 3 } };
        assert_eq!(lookup.lookup(SMTP_HOST, 587).unwrap(), [(Ipv4Addr::LOCALHOST, 2).into()]);
        for (host, port) in [("smtp.gmail.com", 465), ("localhost", 465), (SMTP_HOST, 25), (IMAP_HOST, 465)] {
            assert!(lookup.lookup(host, port).is_err(), "{host}:{port} is nobody in practice");
        }
    }
}
