//! Whether this screen is shown on another computer.

use std::env;

use sparekey_engine::ports::Screen;

/// The screen of this session. Programs that share the screen of somebody who sits here (calls, remote help) leave no
/// mark that can be looked for; macOS has none for its own screen sharing either.
#[derive(Debug, Default)]
pub struct SystemScreen;

impl Screen for SystemScreen {
    fn is_shown_elsewhere(&self) -> bool {
        let variable = |name: &str| env::var_os(name).map(|value| value.to_string_lossy().into_owned());
        says_environment(variable) || says_system()
    }
}

/// What the environment says. Remote desktops set these for the programs that they start.
fn says_environment(variable: impl Fn(&str) -> Option<String>) -> bool {
    let variable = |name| variable(name).filter(|value| !value.is_empty());
    if cfg!(windows) {
        // "RDP-Tcp#3" with Remote Desktop, "ICA-tcp#3" with Citrix, "Console" with neither.
        return variable("SESSIONNAME").is_some_and(|name| {
            let name = name.to_ascii_lowercase();
            name.starts_with("rdp-") || name.starts_with("ica-")
        });
    }
    // xrdp, Chrome Remote Desktop, TigerVNC and TightVNC, X2Go.
    let marks = ["XRDP_SESSION", "CHROME_REMOTE_DESKTOP_SESSION", "VNCDESKTOP", "X2GO_SESSION"];
    if marks.into_iter().any(|name| variable(name).is_some()) {
        return true;
    }
    // `ssh -X` hands over a display with a host before the colon ("localhost:10.0"). Somebody may also start a program
    // on the display of this computer over SSH: that is shown here.
    let windows_elsewhere = variable("DISPLAY").is_some_and(|display| {
        let host = display.split(':').next().unwrap_or_default();
        !host.is_empty() && host != "unix" && !host.starts_with('/')
    });
    windows_elsewhere && ["SSH_CONNECTION", "SSH_CLIENT"].into_iter().any(|name| variable(name).is_some())
}

/// What systemd's login manager says of the session that this program runs in: graphical, and from afar.
#[cfg(all(unix, not(target_os = "macos")))]
fn says_system() -> bool {
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::Duration;

    /// It answers within milliseconds or is not there.
    const WAIT: Duration = Duration::from_secs(1);

    let (sender, answer) = channel();
    thread::spawn(move || sender.send(login_manager::says().unwrap_or(false)));
    answer.recv_timeout(WAIT).unwrap_or(false)
}

#[cfg(all(unix, not(target_os = "macos")))]
mod login_manager {
    use zbus::blocking::{Connection, Proxy};

    const NAME: &str = "org.freedesktop.login1";

    /// See `org.freedesktop.login1(5)`: "auto" is the caller's session, or the one its display belongs to.
    pub(super) fn says() -> zbus::Result<bool> {
        let bus = Connection::system()?;
        let session = Proxy::new(&bus, NAME, "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session")?;
        // A session without a screen (SSH) may have started a program on this computer's own.
        let kind: String = session.get_property("Type")?;
        Ok(matches!(kind.as_str(), "x11" | "wayland" | "mir") && session.get_property("Remote")?)
    }
}

/// What Windows says of the session, whoever connected to it since it began.
#[cfg(windows)]
fn says_system() -> bool {
    windows::System::RemoteDesktop::InteractiveSession::IsRemote().unwrap_or(false)
}

/// Nothing that can be asked.
#[cfg(target_os = "macos")]
fn says_system() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(variables: &[(&str, &str)]) -> bool {
        says_environment(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[cfg(not(windows))]
    #[test]
    fn remote_desktops_are_known_by_what_they_set() {
        let cases: [(&[(&str, &str)], bool); 13] = [
            (&[], false),
            (&[("DISPLAY", ":0"), ("XDG_SESSION_TYPE", "x11")], false),
            (&[("DISPLAY", ":10.0"), ("XRDP_SESSION", "1")], true),
            (&[("DISPLAY", ":20"), ("CHROME_REMOTE_DESKTOP_SESSION", "1")], true),
            (&[("DISPLAY", ":1"), ("VNCDESKTOP", "host:1 (anna)")], true),
            (&[("DISPLAY", ":50"), ("X2GO_SESSION", "anna-50-1")], true),
            (&[("DISPLAY", ":0"), ("VNCDESKTOP", "")], false),
            (&[("DISPLAY", "localhost:10.0"), ("SSH_CONNECTION", "10.0.0.2 5 10.0.0.1 22")], true),
            (&[("DISPLAY", "desk.example:0"), ("SSH_CLIENT", "10.0.0.2 5 22")], true),
            (&[("DISPLAY", ":0"), ("SSH_CONNECTION", "10.0.0.2 5 10.0.0.1 22")], false),
            (&[("DISPLAY", "unix:0"), ("SSH_CONNECTION", "10.0.0.2 5 10.0.0.1 22")], false),
            (&[("SSH_CONNECTION", "10.0.0.2 5 10.0.0.1 22")], false),
            (&[("DISPLAY", "localhost:10.0")], false),
        ];
        for (variables, remote) in cases {
            assert_eq!(says(variables), remote, "{variables:?}");
        }
    }

    #[cfg(windows)]
    #[test]
    fn remote_desktops_are_known_by_the_name_of_the_session() {
        for (name, remote) in [("Console", false), ("", false), ("RDP-Tcp#3", true), ("ICA-tcp#1", true)] {
            assert_eq!(says(&[("SESSIONNAME", name)]), remote, "{name}");
        }
    }

    #[test]
    fn asking_the_system_ends() {
        // Whatever it answers here: no bus, no login manager or a session of its own.
        let begin = std::time::Instant::now();
        SystemScreen.is_shown_elsewhere();
        assert!(begin.elapsed() < std::time::Duration::from_secs(5));
    }
}
