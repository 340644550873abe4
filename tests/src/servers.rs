//! Real mail servers: Dovecot and Postfix from the distribution, in a temporary folder, on ephemeral loopback ports.
//!
//! Neither needs systemd, nor anything below `/etc/postfix`, `/etc/dovecot` or `/var`. Both are started by root,
//! since they change to users of their own.

use std::fs::{self, File, Permissions};
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::certificates::Issued;
use crate::needs::{find_program, first_line};
use crate::processes::{Ending, Group, command, wait_until};

/// The domain of the mailboxes.
pub const DOMAIN: &str = "mailbox.example";

/// Until all ports listen; they take 20 ms on an idle machine.
const START: Duration = Duration::from_secs(20);
/// An ephemeral port may be taken between choosing it and listening on it.
const TRIES: usize = 3;

/// Dovecot and Postfix, running; Dovecot judges the passwords for both.
pub struct MailServers {
    /// Where they listen.
    pub ports: Ports,
    // Dropped in this order: first the processes, then their folder.
    _postfix: Group,
    _dovecot: Group,
    folder: TempDir,
}

/// What servers do besides; `@folder@` stands for their folder.
#[derive(Clone, Copy, Debug, Default)]
pub struct Habits<'a> {
    /// More lines for `dovecot.conf`.
    pub dovecot: &'a str,
    /// More lines for `main.cf`.
    pub postfix: &'a str,
    /// More files in their folder: name and content.
    pub files: &'a [(&'a str, &'a str)],
}

/// The ports of [`MailServers`].
#[derive(Clone, Copy, Debug)]
pub struct Ports {
    /// Submission with TLS from the first byte, as on 465.
    pub submissions: u16,
    /// Submission with STARTTLS, as on 587.
    pub submission: u16,
    /// Submission that offers neither STARTTLS nor a way to sign in.
    pub submission_in_clear: u16,
    /// IMAP with TLS from the first byte, as on 993.
    pub imaps: u16,
    /// IMAP with STARTTLS, as on 143.
    pub imap: u16,
}

impl MailServers {
    /// Starts both with a certificate and with mailboxes (address below [`DOMAIN`], password).
    pub fn start(certificate: &Issued, mailboxes: &[(&str, &str)]) -> Self {
        Self::start_with(certificate, mailboxes, &Habits::default())
    }

    /// The same, with habits of their own.
    pub fn start_with(certificate: &Issued, mailboxes: &[(&str, &str)], habits: &Habits<'_>) -> Self {
        let mut failures = Vec::new();
        for _ in 0..TRIES {
            let started = Ports::choose()
                .and_then(|ports| Self::start_in(Ipv4Addr::LOCALHOST, ports, certificate, mailboxes, habits));
            match started {
                Ok(servers) => return servers,
                Err(failure) => failures.push(failure.to_string()),
            }
        }
        panic!("the mail servers did not start: {}", failures.join("\n"));
    }

    /// What both have logged so far.
    pub fn log(&self) -> String {
        log(self.folder.path())
    }

    /// The folder of a mailbox (Maildir++).
    pub fn mail_of(&self, address: &str) -> PathBuf {
        self.folder.path().join("mail").join(address)
    }

    /// Puts a message into the inbox of a mailbox, with these flags (Maildir letters, as "ST").
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn plant(&self, address: &str, name: &str, flags: &str, message: &str) -> io::Result<()> {
        let nobody = User::named("nobody")?;
        let mail = self.mail_of(address);
        for folder in ["", "tmp", "new", "cur"] {
            let folder = mail.join(folder);
            if !folder.is_dir() {
                fs::create_dir(&folder)?;
                chown(&folder, Some(nobody.uid), Some(nobody.gid))?;
            }
        }
        let file = write(&mail.join("cur"), &format!("{name}:2,{flags}"), message, 0o600)?;
        chown(file, Some(nobody.uid), Some(nobody.gid))
    }

    /// Gives a mailbox another password, as its owner would: the old one is refused from now on.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn change_password(&self, address: &str, password: &str) -> io::Result<()> {
        let users = self.folder.path().join("users");
        let others = fs::read_to_string(&users)?;
        let others = others.lines().filter(|line| !line.starts_with(&format!("{address}:")));
        let all: String = others
            .map(str::to_owned)
            .chain([format!("{address}:{{PLAIN}}{password}")])
            .map(|line| line + "\n")
            .collect();
        // Replaced whole: Dovecot reads it at each sign-in.
        let new = write(self.folder.path(), "users.new", &all, 0o644)?;
        fs::rename(new, users)
    }

    /// Lets go what Postfix holds back.
    ///
    /// # Errors
    /// Where `postsuper` fails.
    pub fn release(&self) -> io::Result<()> {
        let postsuper = find_program("postsuper").ok_or(io::ErrorKind::NotFound)?;
        let ended =
            command(postsuper).arg("-c").arg(self.folder.path().join("postfix")).args(["-H", "ALL"]).output()?;
        if ended.status.success() { Ok(()) } else { Err(io::Error::other(String::from_utf8_lossy(&ended.stderr))) }
    }

    /// Waits until the log has these words; it is written a little later than things happen.
    pub fn wait_for_log(&self, words: &str) {
        let found = wait_until(START, || self.log().contains(words).then_some(()));
        assert!(found.is_some(), "no {words:?} in {}", self.log());
    }

    /// The same, at an address of this computer and on these ports.
    ///
    /// # Errors
    /// Where they end or do not listen in time: what they have logged.
    pub fn start_at(
        address: Ipv4Addr,
        ports: Ports,
        certificate: &Issued,
        mailboxes: &[(&str, &str)],
    ) -> io::Result<Self> {
        Self::start_in(address, ports, certificate, mailboxes, &Habits::default())
    }

    fn start_in(
        address: Ipv4Addr,
        ports: Ports,
        certificate: &Issued,
        mailboxes: &[(&str, &str)],
        habits: &Habits<'_>,
    ) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("sparekey-mail-").tempdir()?;
        let at = folder.path();
        // The servers' own users pass through it.
        fs::set_permissions(at, Permissions::from_mode(0o755))?;
        write(at, "certificate.pem", &certificate.certificate, 0o644)?;
        write(at, "key.pem", &certificate.key, 0o600)?;
        for (name, content) in habits.files {
            write(at, name, content, 0o644)?;
        }
        let dovecot = start_dovecot(at, address, &ports, mailboxes, habits.dovecot)?;
        let postfix = start_postfix(at, address, &ports, habits.postfix)?;
        let servers = Self { ports, _postfix: postfix, _dovecot: dovecot, folder };
        let all = wait_until(START, || {
            if servers._postfix.has_ended() || servers._dovecot.has_ended() {
                return Some(false);
            }
            ports.all().into_iter().all(|port| listens(address, port)).then_some(true)
        });
        match all {
            Some(true) => Ok(servers),
            _ => Err(io::Error::other(servers.log())),
        }
    }
}

impl Ports {
    fn choose() -> io::Result<Self> {
        // All are held until the last is chosen, so that they differ.
        let held: Vec<TcpListener> =
            (0..5).map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).collect::<io::Result<_>>()?;
        let port = |number: usize| held[number].local_addr().map(|address| address.port());
        Ok(Self {
            submissions: port(0)?,
            submission: port(1)?,
            submission_in_clear: port(2)?,
            imaps: port(3)?,
            imap: port(4)?,
        })
    }

    fn all(&self) -> [u16; 5] {
        [self.submissions, self.submission, self.submission_in_clear, self.imaps, self.imap]
    }
}

fn start_dovecot(
    at: &Path,
    address: Ipv4Addr,
    ports: &Ports,
    mailboxes: &[(&str, &str)],
    habits: &str,
) -> io::Result<Group> {
    let users: String =
        mailboxes.iter().map(|(address, password)| format!("{address}:{{PLAIN}}{password}\n")).collect();
    write(at, "users", &users, 0o644)?;
    let mail = at.join("mail");
    fs::create_dir(&mail)?;
    let nobody = User::named("nobody")?;
    chown(&mail, Some(nobody.uid), Some(nobody.gid))?;
    let config = [include_str!("servers/dovecot.conf"), habits].concat();
    let config = config
        .replace("@folder@", text(at))
        .replace("@address@", &address.to_string())
        .replace("@uid@", &nobody.uid.to_string())
        .replace("@gid@", &nobody.gid.to_string())
        .replace("@postfix@", &postfix_setting("mail_owner")?)
        .replace("@imap@", &ports.imap.to_string())
        .replace("@imaps@", &ports.imaps.to_string());
    let config = write(at, "dovecot.conf", &config, 0o644)?;
    let dovecot = find_program("dovecot").ok_or(io::ErrorKind::NotFound)?;
    start(command(dovecot).arg("-F").arg("-c").arg(config), at)
}

fn start_postfix(at: &Path, address: Ipv4Addr, ports: &Ports, habits: &str) -> io::Result<Group> {
    let daemons = postfix_setting("daemon_directory")?;
    let config = at.join("postfix");
    fs::create_dir(&config)?;
    let main = [include_str!("servers/main.cf"), habits].concat();
    let main = main
        .replace("@folder@", text(at))
        .replace("@address@", &address.to_string())
        .replace("@daemons@", &daemons)
        .replace("@domain@", DOMAIN);
    let main = write(&config, "main.cf", &main, 0o644)?;
    // Postfix waits until the file is two seconds old, in case somebody is still writing it.
    File::options().write(true).open(main)?.set_modified(SystemTime::now() - Duration::from_secs(60))?;
    let master = include_str!("servers/master.cf")
        .replace("@address@", &address.to_string())
        .replace("@submissions@", &ports.submissions.to_string())
        .replace("@submission@", &ports.submission.to_string())
        .replace("@clear@", &ports.submission_in_clear.to_string());
    write(&config, "master.cf", &master, 0o644)?;
    lay_out_queue(at)?;
    // The `postfix` command in front of it takes two seconds and looks after the system's own folders as well.
    let mut master = command(Path::new(&daemons).join("master"));
    master.arg("-c").arg(&config).arg("-d").env("MAIL_CONFIG", &config);
    start(&mut master, at)
}

/// What the installed Postfix has built in.
fn postfix_setting(name: &str) -> io::Result<String> {
    first_line("postconf", &["-d", "-h", name]).ok_or_else(|| io::Error::other(format!("postconf has no {name}")))
}

/// The folders that Postfix wants, with the rights of its `postfix-files`.
fn lay_out_queue(at: &Path) -> io::Result<()> {
    let owner = User::named(&postfix_setting("mail_owner")?)?.uid;
    let group = group_id(&postfix_setting("setgid_group")?)?;
    let data = at.join("data");
    fs::create_dir(&data)?;
    chown(&data, Some(owner), None)?;
    let queue = at.join("queue");
    fs::create_dir(&queue)?;
    fs::create_dir(queue.join("pid"))?;
    let of_owner =
        ["active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved", "trace"];
    let folders = of_owner.into_iter().map(|name| (name, 0o700, None));
    for (name, mode, group) in folders.chain([("maildrop", 0o730, Some(group)), ("public", 0o710, Some(group))]) {
        let folder = queue.join(name);
        fs::create_dir(&folder)?;
        chown(&folder, Some(owner), group)?;
        fs::set_permissions(&folder, Permissions::from_mode(mode))?;
    }
    Ok(())
}

fn start(command: &mut std::process::Command, at: &Path) -> io::Result<Group> {
    let output = File::options().create(true).append(true).open(at.join("output.log"))?;
    Group::start(command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output), Ending::AtOnce)
}

fn listens(address: Ipv4Addr, port: u16) -> bool {
    TcpStream::connect((address, port)).is_ok()
}

fn log(at: &Path) -> String {
    let read = |name| fs::read_to_string(at.join(name)).unwrap_or_default();
    ["output.log", "dovecot.log", "postfix.log"].map(read).concat()
}

fn write(folder: &Path, name: &str, content: &str, mode: u32) -> io::Result<PathBuf> {
    let path = folder.join(name);
    fs::write(&path, content)?;
    fs::set_permissions(&path, Permissions::from_mode(mode))?;
    Ok(path)
}

fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have plain names")
}

struct User {
    uid: u32,
    gid: u32,
}

impl User {
    fn named(name: &str) -> io::Result<Self> {
        let line = entry("/etc/passwd", name)?;
        let number = |column: usize| line.get(column).and_then(|number| number.parse().ok());
        match (number(2), number(3)) {
            (Some(uid), Some(gid)) => Ok(Self { uid, gid }),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

fn group_id(name: &str) -> io::Result<u32> {
    entry("/etc/group", name)?.get(2).and_then(|number| number.parse().ok()).ok_or(io::ErrorKind::InvalidData.into())
}

fn entry(file: &str, name: &str) -> io::Result<Vec<String>> {
    let text = fs::read_to_string(file)?;
    text.lines()
        .map(|line| line.split(':').map(str::to_owned).collect::<Vec<_>>())
        .find(|columns| columns[0] == name)
        .ok_or_else(|| io::Error::other(format!("{name} is not in {file}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificates::{Authority, Flaw};
    use crate::{Need, need};

    #[test]
    fn they_leave_nothing_behind() {
        if !need(&[Need::Root, Need::Dovecot, Need::Postfix]) {
            return;
        }
        let theirs = system_folders();
        let servers = MailServers::start(&Authority::new().issue(Flaw::None), &[("anna@mailbox.example", "secret")]);
        let folder = servers.folder.path().to_owned();
        assert!(servers.log().contains("starting up"), "{}", servers.log());
        let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
            let _servers = servers;
            std::panic::resume_unwind(Box::new("a test that fails"));
        }));
        assert!(died.is_err());
        assert!(!folder.exists(), "{} is still there", folder.display());
        assert_eq!(running_below(&folder), Vec::<String>::new());
        assert_eq!(system_folders(), theirs, "the system's own mail folders were touched");
    }

    /// Command lines that name the folder.
    fn running_below(folder: &Path) -> Vec<String> {
        let processes = fs::read_dir("/proc").unwrap().flatten();
        let lines = processes.filter_map(|process| fs::read_to_string(process.path().join("cmdline")).ok());
        lines.filter(|line| line.contains(text(folder))).collect()
    }

    fn system_folders() -> Vec<Option<std::time::SystemTime>> {
        ["/etc/postfix", "/etc/dovecot", "/var/spool/postfix", "/var/lib/postfix", "/var/lib/dovecot", "/run/dovecot"]
            .iter()
            .map(|folder| fs::metadata(folder).and_then(|metadata| metadata.modified()).ok())
            .collect()
    }
}
