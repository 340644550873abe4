//! Running a test again in a process of its own, since libraries read desktop and session from the environment.

use std::env;
use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const INSIDE: &str = "SPAREKEY_TEST_INSIDE";
const PATIENCE: Duration = Duration::from_secs(60);
const FAREWELL: Duration = Duration::from_secs(5);
const OF_THE_DESKTOP: [&str; 4] = ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"];
const OF_THE_USER: [&str; 5] = ["HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"];

/// A bus that starts nothing by itself, so that "no secret service" is a thing.
pub(crate) const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// Which part of which test this process is to run, if it was started for one.
pub(crate) fn inside() -> Option<String> {
    env::var(INSIDE).ok()
}

/// Runs the part `label` of `test` in a process of its own, behind `wrapper` (a program with its arguments) if there is
/// one; `folder` is all that it knows of a user, and it knows of no desktop but what `environment` names.
pub(crate) fn run_inside(test: &str, label: &str, folder: &Path, wrapper: &[&str], environment: &[(&str, &str)]) {
    let this = env::current_exe().unwrap();
    let mut command = match wrapper {
        [program, arguments @ ..] => {
            let mut command = Command::new(program);
            command.args(arguments).arg(this);
            command
        }
        [] => Command::new(this),
    };
    let words = folder.join("words");
    let out = File::create(&words).unwrap();
    command.stdout(out.try_clone().unwrap()).stderr(out);
    for variable in OF_THE_DESKTOP {
        command.env_remove(variable);
    }
    command.envs(OF_THE_USER.map(|variable| (variable, folder))).envs(environment.iter().copied());
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, label);
    let mut group = Group(command.process_group(0).spawn().unwrap());
    let status = wait_for(PATIENCE, || group.0.try_wait().unwrap());
    let said = fs::read_to_string(&words).unwrap_or_default();
    assert!(status.is_some_and(|status| status.success()), "part {label} of {test} ended with {status:?}:\n{said}");
    assert!(said.contains("1 passed"), "part {label} of {test} did not run:\n{said}");
}

/// Whether all tools are there; if not, says by name what is skipped. In CI nothing is.
pub(crate) fn has_tools(test: &str, tools: &[&str]) -> bool {
    let on_path = |tool: &&&str| {
        env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(tool).is_file()))
    };
    let Some(missing) = tools.iter().find(|tool| !on_path(tool)) else { return true };
    assert!(!env::var("CI").is_ok_and(|ci| ci == "true"), "{test} needs {missing}, and in CI nothing is skipped");
    eprintln!("skipped: {test} needs {missing}");
    false
}

/// What `ready` gives, once it gives something.
pub(crate) fn poll<T>(what: &str, ready: impl FnMut() -> Option<T>) -> T {
    wait_for(PATIENCE, ready).unwrap_or_else(|| panic!("waited {PATIENCE:?} for {what}"))
}

fn wait_for<T>(patience: Duration, mut ready: impl FnMut() -> Option<T>) -> Option<T> {
    let until = Instant::now() + patience;
    loop {
        let it = ready();
        if it.is_some() || Instant::now() > until {
            return it;
        }
        thread::sleep(Duration::from_millis(10));
    }
}

/// A process with all that it started; nothing of it is left when this value ends.
pub(crate) struct Group(pub(crate) Child);

impl Drop for Group {
    /// Asks first: an X server takes its lock and socket away when it is asked.
    fn drop(&mut self) {
        for signal in ["-TERM", "-KILL"] {
            if self.0.try_wait().is_ok_and(|status| status.is_none()) {
                let group = format!("-{}", self.0.id());
                let _ = Command::new("kill").args([signal, "--", &group]).stderr(Stdio::null()).status();
                let _ = wait_for(FAREWELL, || self.0.try_wait().ok().flatten());
            }
        }
    }
}
