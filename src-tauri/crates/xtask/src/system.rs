//! What this computer is, and what its system packages are called.

use std::fs;

use crate::command::{Outcome, on_path, output, program, run};

/// What tells whether something is there.
pub(crate) enum Sign {
    /// One of these programs.
    Programs(&'static [&'static str]),
    /// A library that pkg-config knows.
    Library(&'static str),
    /// One of these, a file or a folder with something in it.
    Paths(&'static [&'static str]),
}

/// Something that the system has to bring.
pub(crate) struct SystemNeed {
    pub(crate) why: &'static str,
    pub(crate) sign: Sign,
    /// Debian's package.
    pub(crate) apt: &'static str,
    /// What Fedora's dnf finds it by.
    pub(crate) dnf: &'static str,
    /// Arch's package.
    pub(crate) pacman: &'static str,
}

/// How packages get onto this computer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Packages {
    /// Debian, Ubuntu and their relatives: we install.
    Apt,
    /// Fedora and its relatives: we say what to type.
    Dnf,
    /// Arch and its relatives: we say what to type.
    Pacman,
    /// Another Linux: we say what is missing.
    OtherLinux,
    /// macOS: everything but Apple's compiler comes with the system.
    MacOs,
    /// Windows: everything but Microsoft's compiler comes with the system.
    Windows,
}

/// How packages get onto this computer.
pub(crate) fn packages() -> Packages {
    if cfg!(target_os = "macos") {
        Packages::MacOs
    } else if cfg!(windows) {
        Packages::Windows
    } else {
        let managers = [("apt-get", Packages::Apt), ("dnf", Packages::Dnf), ("pacman", Packages::Pacman)];
        let found = managers.into_iter().find(|(manager, _)| on_path(manager));
        found.map_or(Packages::OtherLinux, |(_, packages)| packages)
    }
}

/// The project's own needs: the compiler's linker, the window's library, and what the tests are run against.
pub(crate) const LINKER: SystemNeed = SystemNeed {
    why: "the linker",
    sign: Sign::Programs(&["cc"]),
    apt: "build-essential",
    dnf: "gcc gcc-c++ make",
    pacman: "base-devel",
};

pub(crate) const WINDOW: &[SystemNeed] = &[
    SystemNeed {
        why: "finds libraries",
        sign: Sign::Programs(&["pkg-config"]),
        apt: "pkg-config",
        dnf: "/usr/bin/pkg-config",
        pacman: "pkgconf",
    },
    SystemNeed {
        why: "shows the page in the window",
        sign: Sign::Library("webkit2gtk-4.1"),
        apt: "libwebkit2gtk-4.1-dev",
        dnf: "'pkgconfig(webkit2gtk-4.1)'",
        pacman: "webkit2gtk-4.1",
    },
];

pub(crate) const OPENER: SystemNeed = SystemNeed {
    why: "opens provider pages in your browser",
    sign: Sign::Programs(&["xdg-open"]),
    apt: "xdg-utils",
    dnf: "xdg-utils",
    pacman: "xdg-utils",
};

pub(crate) const PACKAGING: &[SystemNeed] = &[
    SystemNeed {
        why: "finds the libraries of a Debian package",
        sign: Sign::Programs(&["dpkg-shlibdeps"]),
        apt: "dpkg-dev",
        dnf: "dpkg-dev",
        pacman: "dpkg",
    },
    SystemNeed {
        why: "makes RPM packages",
        sign: Sign::Programs(&["rpmbuild"]),
        apt: "rpm",
        dnf: "rpm-build",
        pacman: "rpm-tools",
    },
];

/// For trying the packages on a Debian of their own.
pub(crate) const PACKAGE_TESTS: &[SystemNeed] = &[
    SystemNeed {
        why: "a Debian with nothing on it",
        sign: Sign::Programs(&["debootstrap"]),
        apt: "debootstrap",
        dnf: "debootstrap",
        pacman: "debootstrap",
    },
    SystemNeed {
        why: "Debian's keys, for that Debian",
        sign: Sign::Paths(&["/usr/share/keyrings/debian-archive-keyring.gpg"]),
        apt: "debian-archive-keyring",
        dnf: "debian-keyring",
        pacman: "debian-archive-keyring",
    },
    SystemNeed {
        why: "opens RPM packages",
        sign: Sign::Programs(&["rpm2cpio"]),
        apt: "rpm2cpio",
        dnf: "rpm",
        pacman: "rpm-tools",
    },
    SystemNeed { why: "unpacks them", sign: Sign::Programs(&["cpio"]), apt: "cpio", dnf: "cpio", pacman: "cpio" },
    SystemNeed {
        why: "checks what stands in the menu of programs",
        sign: Sign::Programs(&["desktop-file-validate"]),
        apt: "desktop-file-utils",
        dnf: "desktop-file-utils",
        pacman: "desktop-file-utils",
    },
    SystemNeed {
        why: "checks what software centres read",
        sign: Sign::Programs(&["appstreamcli"]),
        apt: "appstream",
        dnf: "appstream",
        pacman: "appstream",
    },
    SystemNeed {
        why: "what screen readers read a window through",
        sign: Sign::Paths(&["/usr/libexec/at-spi-bus-launcher"]),
        apt: "at-spi2-core",
        dnf: "at-spi2-core",
        pacman: "at-spi2-core",
    },
];

pub(crate) const TESTS: &[SystemNeed] = &[
    SystemNeed {
        why: "drives the window",
        sign: Sign::Programs(&["WebKitWebDriver"]),
        apt: "webkit2gtk-driver",
        dnf: "/usr/bin/WebKitWebDriver",
        pacman: "webkit2gtk-4.1",
    },
    SystemNeed {
        why: "a screen that nobody sees",
        sign: Sign::Programs(&["Xvfb"]),
        apt: "xvfb",
        dnf: "/usr/bin/Xvfb",
        pacman: "xorg-server-xvfb",
    },
    SystemNeed {
        why: "keyboard focus on that screen",
        sign: Sign::Programs(&["openbox"]),
        apt: "openbox",
        dnf: "openbox",
        pacman: "openbox",
    },
    SystemNeed {
        why: "real keys and clicks",
        sign: Sign::Programs(&["xdotool"]),
        apt: "xdotool",
        dnf: "xdotool",
        pacman: "xdotool",
    },
    SystemNeed {
        why: "somebody else's clipboard",
        sign: Sign::Programs(&["xclip"]),
        apt: "xclip",
        dnf: "xclip",
        pacman: "xclip",
    },
    SystemNeed {
        why: "readable letters",
        sign: Sign::Paths(&["/usr/share/fonts"]),
        apt: "fonts-dejavu-core",
        dnf: "dejavu-sans-fonts",
        pacman: "ttf-dejavu",
    },
    SystemNeed {
        why: "readable letters in Japanese: without them every box is as wide as it likes",
        sign: Sign::Paths(&[
            "/usr/share/fonts/opentype/ipafont-gothic",
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
            "/usr/share/fonts/google-noto-sans-cjk-fonts",
            "/usr/share/fonts/OTF/ipag.ttf",
        ]),
        apt: "fonts-ipafont-gothic",
        dnf: "google-noto-sans-cjk-fonts",
        pacman: "otf-ipafont",
    },
    SystemNeed {
        why: "a session of its own",
        sign: Sign::Programs(&["dbus-run-session"]),
        apt: "dbus",
        dnf: "/usr/bin/dbus-run-session",
        pacman: "dbus",
    },
    SystemNeed {
        why: "a real keychain",
        sign: Sign::Programs(&["gnome-keyring-daemon"]),
        apt: "gnome-keyring",
        dnf: "gnome-keyring",
        pacman: "gnome-keyring",
    },
    SystemNeed {
        why: "looks into that keychain",
        sign: Sign::Programs(&["secret-tool"]),
        apt: "libsecret-tools",
        dnf: "libsecret",
        pacman: "libsecret",
    },
    SystemNeed {
        why: "a real server for reading",
        sign: Sign::Paths(&["/usr/lib/dovecot/imap", "/usr/libexec/dovecot/imap"]),
        apt: "dovecot-imapd",
        dnf: "dovecot",
        pacman: "dovecot",
    },
    SystemNeed {
        why: "the way from sending to reading",
        sign: Sign::Paths(&["/usr/lib/dovecot/lmtp", "/usr/libexec/dovecot/lmtp"]),
        apt: "dovecot-lmtpd",
        dnf: "dovecot",
        pacman: "dovecot",
    },
    SystemNeed {
        why: "a real server for sending",
        sign: Sign::Programs(&["postfix"]),
        apt: "postfix",
        dnf: "postfix",
        pacman: "postfix",
    },
    SystemNeed {
        why: "reads a settings file",
        sign: Sign::Programs(&["msmtp"]),
        apt: "msmtp",
        dnf: "msmtp",
        pacman: "msmtp",
    },
    SystemNeed {
        why: "the page in a browser, for its accessibility",
        sign: Sign::Programs(&["chromium", "chromium-browser", "google-chrome"]),
        apt: "chromium",
        dnf: "chromium",
        pacman: "chromium",
    },
];

/// For building and running Windows programs.
pub(crate) const CROSS: &[SystemNeed] = &[
    SystemNeed {
        why: "links Windows programs",
        sign: Sign::Programs(&["x86_64-w64-mingw32-gcc"]),
        apt: "gcc-mingw-w64-x86-64-posix",
        dnf: "mingw64-gcc",
        pacman: "mingw-w64-gcc",
    },
    SystemNeed {
        why: "runs Windows programs",
        sign: Sign::Programs(&["/usr/lib/wine/wine64", "wine64", "wine"]),
        apt: "wine64",
        dnf: "wine-core",
        pacman: "wine",
    },
    SystemNeed {
        why: "makes the Windows installer",
        sign: Sign::Programs(&["makensis"]),
        apt: "nsis",
        dnf: "/usr/bin/makensis",
        pacman: "nsis",
    },
];

impl SystemNeed {
    /// Whether it is not there.
    pub(crate) fn is_missing(&self) -> bool {
        match self.sign {
            Sign::Programs(names) => !names.iter().any(|name| on_path(name)),
            Sign::Library(name) => {
                let mut command = program("pkg-config");
                command.args(["--exists", name]);
                output(command).is_none()
            }
            Sign::Paths(paths) => !paths.iter().any(|path| has_something(path)),
        }
    }

    /// The package's name here.
    pub(crate) fn package(&self, packages: Packages) -> &'static str {
        match packages {
            Packages::Dnf => self.dnf,
            Packages::Pacman => self.pacman,
            _ => self.apt,
        }
    }
}

fn has_something(path: &str) -> bool {
    fs::read_dir(path).map_or_else(|_| fs::metadata(path).is_ok(), |mut entries| entries.next().is_some())
}

/// The line that installs them, for a person to type.
pub(crate) fn install_line(packages: Packages, names: &[&str]) -> Option<String> {
    let start = match packages {
        Packages::Apt => "sudo apt-get install --no-install-recommends",
        Packages::Dnf => "sudo dnf install",
        Packages::Pacman => "sudo pacman -S --needed",
        Packages::OtherLinux | Packages::MacOs | Packages::Windows => return None,
    };
    // One package may bring several of the things needed.
    let mut names = names.to_vec();
    names.sort_unstable();
    names.dedup();
    Some(format!("{start} {}", names.join(" ")))
}

/// Mail servers that we bring onto a computer are for the tests only: they are not to run by themselves.
const SERVERS: [(&str, &str); 3] =
    [("postfix", "postfix.service"), ("dovecot-imapd", "dovecot.service"), ("dovecot-lmtpd", "dovecot.service")];

/// Installs Debian packages, as root.
pub(crate) fn apt_install(names: &[&str]) -> Outcome {
    let as_root = as_root()?;
    let asked = |line: &[&str]| {
        let words: Vec<&str> = as_root.iter().copied().chain(line.iter().copied()).collect();
        let mut command = program(words[0]);
        command.args(&words[1..]);
        run(command)
    };
    let apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=600"];
    if names.contains(&"postfix") {
        // Without an answer, its installation would set up a mail server for this computer.
        let answer = "echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections";
        asked(&["sh", "-c", answer])?;
    }
    asked(&[&apt[..], &["update"]].concat())?;
    asked(&[&apt[..], &["install", "--no-install-recommends"], names].concat())?;
    let ours: Vec<&str> =
        SERVERS.iter().filter(|(name, _)| names.contains(name)).map(|(_, service)| *service).collect();
    if !ours.is_empty() && fs::metadata("/run/systemd/system").is_ok() {
        asked(&[&["systemctl", "disable", "--now"], &ours[..]].concat())?;
    }
    Ok(())
}

/// What starts a command as root.
pub(crate) fn as_root() -> Outcome<&'static [&'static str]> {
    let mut id = program("id");
    id.arg("-u");
    match output(id) {
        Some(id) if id.trim() == "0" => Ok(&[]),
        _ if on_path("sudo") => Ok(&["sudo"]),
        _ => Err(
            "Installing packages needs root, and there is no sudo: run this once as root, or install them yourself."
                .into(),
        ),
    }
}
