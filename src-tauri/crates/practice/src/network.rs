//! The names of a practice run, and its connections.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use sparekey_engine::check::{Dialer, Dialing, HostLookup};
use tokio::net::TcpStream;

use crate::failure::{MailPort, Name, Stage, Way};
use crate::outside::{WEB_HOST, WEB_PORT};
use crate::{IMAP_HOST, SMTP_HOST};

/// How long nobody answers before the system gives up; elsewhere that takes a minute or two.
const SILENCE: Duration = Duration::from_millis(1200);
/// How long a name service that is out of reach keeps one waiting.
const NO_NAMES: Duration = Duration::from_millis(600);
/// RFC 3849: documentation, so nobody's.
const DEAD: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0x25);
/// An address as home networks have them.
const AT_HOME: Ipv4Addr = Ipv4Addr::new(192, 168, 178, 20);
/// The port of websites, at every host.
const WEBSITE: u16 = 443;

/// The loopback ports behind the well-known ones.
#[derive(Clone, Copy)]
pub(crate) struct Ports {
    /// 465.
    pub(crate) submissions: u16,
    /// 587.
    pub(crate) submission: u16,
    /// 993.
    pub(crate) imaps: u16,
    /// 80.
    pub(crate) web: u16,
}

/// Knows the practice servers and nobody else, so that a code typed in practice cannot leave the machine.
pub(crate) struct PracticeLookup {
    pub(crate) ports: Ports,
    pub(crate) stage: Arc<Stage>,
}

impl HostLookup for PracticeLookup {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        let (here, name) = match (host, port) {
            (SMTP_HOST, 465) => (self.ports.submissions, self.stage.mail_name()),
            (SMTP_HOST, 587) => (self.ports.submission, self.stage.mail_name()),
            (IMAP_HOST, 993) => (self.ports.imaps, self.stage.mail_name()),
            (SMTP_HOST | IMAP_HOST, WEBSITE) => (self.ports.web, self.stage.mail_name()),
            (WEB_HOST, WEB_PORT) => (self.ports.web, self.stage.any_name()),
            _ => (0, Name::Missing),
        };
        let found = match name {
            Name::Known => (Ipv4Addr::LOCALHOST, here).into(),
            Name::OnlyIpv6 => (DEAD, port).into(),
            Name::Private => (AT_HOME, port).into(),
            Name::Missing => return Err(io::Error::new(io::ErrorKind::NotFound, "no such server in practice")),
            Name::Unanswered => {
                std::thread::sleep(NO_NAMES);
                return Err(io::ErrorKind::TimedOut.into());
            }
        };
        Ok(vec![found])
    }
}

/// Connects to the practice servers and to nobody else, whatever address a name led to.
pub(crate) struct PracticeDialer {
    pub(crate) ports: Ports,
    pub(crate) stage: Arc<Stage>,
}

impl PracticeDialer {
    fn way(&self, address: SocketAddr) -> Way {
        let port = address.port();
        let mail = match port {
            _ if address.ip() != Ipv4Addr::LOCALHOST => return Way::Unreachable,
            _ if port == self.ports.web => return self.stage.any_way(),
            _ if port == self.ports.submissions => MailPort::Submissions,
            _ if port == self.ports.submission => MailPort::Submission,
            _ if port == self.ports.imaps => MailPort::Imaps,
            _ => return Way::Unreachable,
        };
        self.stage.mail_way(mail)
    }
}

impl Dialer for PracticeDialer {
    fn dial(&self, address: SocketAddr) -> Dialing {
        let way = self.way(address);
        Box::pin(async move {
            match way {
                Way::Open => TcpStream::connect(address).await,
                Way::Silent => {
                    tokio::time::sleep(SILENCE).await;
                    Err(io::ErrorKind::TimedOut.into())
                }
                Way::Refused => Err(io::ErrorKind::ConnectionRefused.into()),
                Way::Unreachable => Err(io::ErrorKind::NetworkUnreachable.into()),
                Way::Forbidden => Err(io::ErrorKind::PermissionDenied.into()),
            }
        })
    }

    fn has_route(&self) -> bool {
        self.stage.any_way() != Way::Unreachable
    }
}

#[cfg(test)]
mod tests {
    use sparekey_engine::rehearsal::{Rehearsal, Rehearsed};

    use super::*;

    const PORTS: Ports = Ports { submissions: 1, submission: 2, imaps: 3, web: 4 };

    #[test]
    fn knows_only_its_own_names() {
        let lookup = PracticeLookup { ports: PORTS, stage: Arc::default() };
        assert_eq!(lookup.lookup(SMTP_HOST, 587).unwrap(), [(Ipv4Addr::LOCALHOST, 2).into()]);
        for (host, port) in [("smtp.gmail.com", 465), ("localhost", 465), (SMTP_HOST, 25), (IMAP_HOST, 465)] {
            assert!(lookup.lookup(host, port).is_err(), "{host}:{port} is nobody in practice");
        }
    }

    #[tokio::test]
    async fn connects_to_its_own_servers_only_whatever_goes_wrong() {
        let stage = Arc::<Stage>::default();
        let dialer = PracticeDialer { ports: PORTS, stage: stage.clone() };
        for failure in Rehearsed::all().map(Some).chain([None]) {
            stage.rehearse(failure);
            for elsewhere in ["192.0.2.1:465", "[::1]:1", "127.0.0.1:5", "127.0.0.2:1", "[2001:db8::25]:993"] {
                let address = elsewhere.parse().unwrap();
                assert_ne!(dialer.way(address), Way::Open, "{elsewhere} with {failure:?}");
                dialer.dial(address).await.unwrap_err();
            }
        }
    }
}
