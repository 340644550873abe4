//! Two networks with a slow way between them: clients on the near side; mail servers and a name server on the far side.
//!
//! The near side is the network of this process, which `unshare` gave to it together with its own view of the file
//! system; the far side belongs to one thread. Both are gone with the process, however it ends.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, TcpStream};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustix::mount::mount_bind;
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use sparekey_tests::TRUST_STORE;
use sparekey_tests::certificates::{Authority, Flaw, Issued};
use sparekey_tests::servers::{DOMAIN, MailServers, Ports};
use tappers::Tun;

use crate::link::{Link, device};
use crate::names;

/// The servers' name.
pub(crate) const HOST: &str = "mail.far.example";
/// The mailbox's password.
pub(crate) const CODE: &str = "seven-quiet-harbours-71";

/// RFC 5737: addresses for examples.
const NEAR: &str = "198.51.100.1/24";
const FAR: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 2);
const PORTS: Ports = Ports { submissions: 465, submission: 587, submission_in_clear: 25, imaps: 993, imap: 143 };

/// Both networks; the servers end with it.
pub(crate) struct World {
    pub(crate) link: Link,
    /// For what clients keep.
    pub(crate) home: PathBuf,
    far: Option<(Sender<()>, JoinHandle<()>)>,
}

/// The mailbox's address.
pub(crate) fn address() -> String {
    format!("anna@{DOMAIN}")
}

impl World {
    /// Builds it in the temporary folder, for a process that has a network and a view of the file system of its own.
    pub(crate) fn build(round_trip: Duration) -> io::Result<Self> {
        let home = std::env::temp_dir();
        let authority = Authority::new();
        configure(&home, &authority.root_pem())?;
        let near = device("near", &[NEAR])?;
        let (device, devices) = mpsc::channel();
        let (end, ended) = mpsc::channel();
        let certificate = authority.issue_for(HOST, Flaw::None);
        // The kernel ends the servers together with the thread that started them.
        let far = thread::spawn(move || live_far(&certificate, &device, &ended));
        let far_device = devices.recv().map_err(io::Error::other)??;
        let link = Link::between(near, far_device, round_trip);
        Ok(Self { link, home, far: Some((end, far)) })
    }

    /// How long a round trip takes in truth: the median of some TCP handshakes.
    pub(crate) fn round_trip(&self) -> io::Result<Duration> {
        let mut times = Vec::new();
        for _ in 0..9 {
            let began = Instant::now();
            TcpStream::connect((FAR, PORTS.submissions))?;
            times.push(began.elapsed());
        }
        times.sort_unstable();
        Ok(times[times.len() / 2])
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some((end, far)) = self.far.take() {
            drop(end);
            let _ = far.join();
        }
    }
}

/// Lets programs of this process resolve names on the far side only, and trust the authority besides the system's own.
fn configure(folder: &Path, root: &str) -> io::Result<()> {
    let store = fs::read_to_string(TRUST_STORE)?;
    for (path, content) in [
        ("/etc/resolv.conf", format!("nameserver {FAR}\n")),
        ("/etc/nsswitch.conf", "hosts: dns\npasswd: files\ngroup: files\n".to_owned()),
        ("/etc/hosts", "127.0.0.1 localhost\n".to_owned()),
        (TRUST_STORE, store + root),
    ] {
        let ours = folder.join(Path::new(path).file_name().unwrap_or_default());
        fs::write(&ours, content)?;
        mount_bind(&ours, path)?;
    }
    Ok(())
}

/// Moves this thread to a network of its own and serves there until there is no more to wait for.
fn live_far(certificate: &Issued, device: &Sender<io::Result<Tun>>, ended: &Receiver<()>) {
    let settle = || -> io::Result<(Tun, MailServers)> {
        move_away()?;
        let device = self::device("far", &[&format!("{FAR}/24")])?;
        names::serve(FAR, HOST, FAR)?;
        let servers = MailServers::start_at(FAR, PORTS, certificate, &[(&address(), CODE)])?;
        Ok((device, servers))
    };
    let settled = settle().map(|(tun, servers)| {
        let _ = device.send(Ok(tun));
        servers
    });
    match settled {
        // Nobody sends anything: it ends when the other side is dropped.
        Ok(_servers) => drop(ended.recv()),
        Err(trouble) => drop(device.send(Err(trouble))),
    }
}

/// A new network is made by a process and entered by its path; making one oneself is not to be had without `unsafe`.
fn move_away() -> io::Result<()> {
    let mut holder = Command::new("unshare").args(["--net", "--", "sleep", "60"]).spawn()?;
    let entered = enter(&holder);
    let _ = holder.kill();
    let _ = holder.wait();
    entered
}

fn enter(holder: &Child) -> io::Result<()> {
    let theirs = PathBuf::from(format!("/proc/{}/ns/net", holder.id()));
    let ours = fs::read_link("/proc/thread-self/ns/net")?;
    let limit = Instant::now() + Duration::from_secs(5);
    while fs::read_link(&theirs)? == ours {
        if Instant::now() > limit {
            return Err(io::ErrorKind::TimedOut.into());
        }
        thread::sleep(Duration::from_millis(5));
    }
    move_into_link_name_space(fs::File::open(&theirs)?.as_fd(), Some(LinkNameSpaceType::Network))?;
    Ok(())
}
