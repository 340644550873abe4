//! The files of the Linux packages as they lie on a computer: one tree a package, which every format packs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::desktop::{self, Release};
use super::{APP_ID, Ground};
use crate::command::{Outcome, line_of, output, program, root};
use crate::notices;

/// What one package installs.
pub(super) struct Stage {
    /// The package's name.
    pub(super) name: &'static str,
    /// The program in it, as it is called in `/usr/bin`.
    pub(super) program: &'static str,
    /// The message that says what it is, and those that say what it is for.
    pub(super) summary: &'static str,
    pub(super) about: Vec<&'static str>,
    /// The tree's root.
    pub(super) folder: PathBuf,
}

/// Two packages: who is led through the wizard needs no terminal, servers and scripts need no window, and both programs
/// in one file would be too large.
pub(super) struct Stages {
    pub(super) window: Stage,
    pub(super) terminal: Stage,
}

impl Stages {
    pub(super) fn all(&self) -> [&Stage; 2] {
        [&self.window, &self.terminal]
    }
}

const PIXELS: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];
/// The name of the list of changes, in the project's folder.
const CHANGES: &str = "CHANGELOG.md";

/// Lays out both trees anew.
pub(super) fn lay_out(ground: &Ground) -> Outcome<Stages> {
    let folder = ground.empty("stage")?;
    let window = Stage {
        name: "sparekey",
        program: "sparekey",
        summary: "package-summary",
        about: desktop::ABOUT.to_vec(),
        folder: folder.join("sparekey"),
    };
    let terminal = Stage {
        name: "sparekey-cli",
        program: "sparekey-cli",
        summary: "package-terminal-summary",
        about: [&desktop::ABOUT[..3], &["package-about-terminal"]].concat(),
        folder: folder.join("sparekey-cli"),
    };
    let stages = Stages { window, terminal };
    for stage in stages.all() {
        stage.program(&ground.programs)?;
    }
    for_the_window(ground, &stages.window)?;
    for_the_terminal(ground, &stages.terminal)?;
    let notices = read(&ground.notices())?;
    for stage in stages.all() {
        for_readers(stage, &notices)?;
    }
    Ok(stages)
}

fn for_the_window(ground: &Ground, stage: &Stage) -> Outcome {
    let linux = root().join("src-tauri/linux");
    let share = "usr/share";
    stage.text(&format!("{share}/applications/{APP_ID}.desktop"), &desktop::entry(&ground.words)?)?;
    let metainfo = desktop::metainfo(&ground.words, &releases(ground)?)?;
    stage.text(&format!("{share}/metainfo/{APP_ID}.metainfo.xml"), &metainfo)?;
    stage.copy(&linux.join("org.sparekey.app.policy"), &format!("{share}/polkit-1/actions/{APP_ID}.policy"))?;
    let (icons, hicolor) = (root().join("icons"), format!("{share}/icons/hicolor"));
    for size in PIXELS {
        let file = icons.join(format!("{size}x{size}.png"));
        stage.copy(&file, &format!("{hicolor}/{size}x{size}/apps/{APP_ID}.png"))?;
    }
    stage.copy(&icons.join("sparekey.svg"), &format!("{hicolor}/scalable/apps/{APP_ID}.svg"))?;
    let page = read(&linux.join("sparekey.1"))?.replace("@version@", ground.version);
    stage.packed(&format!("{share}/man/man1/sparekey.1"), &page)
}

/// Pages and completions are made by the packed program itself: they say what it can.
fn for_the_terminal(ground: &Ground, stage: &Stage) -> Outcome {
    let cli = stage.folder.join("usr/bin").join(stage.program);
    let said = |arguments: &[&str]| {
        let mut command = program(&cli.to_string_lossy());
        command.args(arguments);
        let line = line_of(&command);
        output(command).ok_or_else(|| format!("`{line}` did not work."))
    };
    let pages = ground.empty("man")?;
    said(&["man", &pages.to_string_lossy()])?;
    let mut names: Vec<PathBuf> = entries(&pages)?;
    names.sort();
    for page in names {
        let name = page.file_name().unwrap_or_default().to_string_lossy().into_owned();
        stage.packed(&format!("usr/share/man/man1/{name}"), &read(&page)?)?;
    }
    for (shell, file) in [
        ("bash", "bash-completion/completions/sparekey-cli"),
        ("zsh", "zsh/site-functions/_sparekey-cli"),
        ("fish", "fish/vendor_completions.d/sparekey-cli.fish"),
    ] {
        stage.text(&format!("usr/share/{file}"), &said(&["completions", shell])?)?;
    }
    Ok(())
}

/// What people read about the package: changes, and what other people's work is in it.
fn for_readers(stage: &Stage, notices: &str) -> Outcome {
    let folder = format!("usr/share/doc/{}", stage.name);
    // Not by gzip: the package's own packing makes half as much of it.
    stage.text(&format!("{folder}/{}", notices::FILE), notices)?;
    if root().join(CHANGES).exists() {
        stage.packed(&format!("{folder}/changelog"), &read(&root().join(CHANGES))?)?;
    }
    Ok(())
}

/// The releases up to this one; one that the list of changes does not know yet is of the commit's day.
fn releases(ground: &Ground) -> Outcome<Vec<Release>> {
    let changes = fs::read_to_string(root().join(CHANGES)).unwrap_or_default();
    let mut releases = desktop::releases(&changes);
    if releases.iter().all(|release| release.version != ground.version) {
        let date = date(ground.time, "+%F")?;
        releases.insert(0, Release { version: ground.version.into(), date });
    }
    Ok(releases)
}

/// A time in UTC, in a form of `date`.
pub(super) fn date(time: u64, form: &str) -> Outcome<String> {
    let mut command = program("date");
    command.args(["--utc", &format!("--date=@{time}"), form]).env("LC_ALL", "C");
    Ok(output(command).ok_or("`date` did not work.")?.trim().to_owned())
}

impl Stage {
    fn program(&self, from: &Path) -> Outcome {
        let file = self.place(&format!("usr/bin/{}", self.program))?;
        let built = from.join(self.program);
        fs::copy(&built, &file).map_err(|fault| format!("{}: {fault}", built.display()))?;
        set_mode(&file, 0o755)
    }

    fn copy(&self, from: &Path, path: &str) -> Outcome {
        let file = self.place(path)?;
        fs::copy(from, &file).map_err(|fault| format!("{}: {fault}", from.display()))?;
        set_mode(&file, 0o644)
    }

    pub(super) fn text(&self, path: &str, text: &str) -> Outcome {
        let file = self.place(path)?;
        fs::write(&file, text).map_err(|fault| format!("{}: {fault}", file.display()))?;
        set_mode(&file, 0o644)
    }

    /// The text packed by gzip, without a time in it.
    pub(super) fn packed(&self, path: &str, text: &str) -> Outcome {
        self.text(path, text)?;
        let mut gzip = program("gzip");
        gzip.args(["-9", "--no-name", "--force", "--"]).arg(self.folder.join(path)).stdin(Stdio::null());
        output(gzip).map(drop).ok_or_else(|| format!("`gzip` did not work on {path}."))
    }

    /// Where a file goes, with the folders that lead there, for everybody to read.
    fn place(&self, path: &str) -> Outcome<PathBuf> {
        let file = self.folder.join(path);
        let mut folder = self.folder.clone();
        for part in Path::new(path).parent().unwrap_or(Path::new("")) {
            folder.push(part);
            fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
            set_mode(&folder, 0o755)?;
        }
        set_mode(&self.folder, 0o755)?;
        Ok(file)
    }
}

pub(super) fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

pub(super) fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|fault| format!("{}: {fault}", file.display()))
}

/// Not as the mask of whoever builds would have it.
#[cfg(unix)]
pub(super) fn set_mode(file: &Path, mode: u32) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(mode);
    fs::set_permissions(file, permissions).map_err(|fault| format!("{}: {fault}", file.display()))
}

#[cfg(not(unix))]
pub(super) fn set_mode(_: &Path, _: u32) -> Outcome {
    Err("Packages for Linux are made on Linux.".into())
}
