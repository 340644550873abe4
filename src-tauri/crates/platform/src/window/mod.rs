//! The window, as other programs see it: whether it is open, and what its library keeps on the disk.

#[cfg(all(unix, not(target_os = "macos")))]
mod bus;
#[cfg(windows)]
mod windows;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

#[cfg(all(unix, not(target_os = "macos")))]
use self::bus as system;
#[cfg(windows)]
use self::windows as system;
use crate::SERVICE;

/// What its library took away, and what was left.
#[derive(Debug, Default)]
pub(crate) struct Swept {
    /// What is gone.
    pub(crate) gone: Vec<PathBuf>,
    /// Links to somewhere else, which somebody put there.
    pub(crate) links: Vec<PathBuf>,
    /// What could not be deleted, and why.
    pub(crate) stuck: Vec<(PathBuf, io::Error)>,
}

/// The library's own processes end after the window, and hold their files until then.
const ENDING: Duration = Duration::from_secs(3);

/// Whether a window is open, in earnest or in practice. Not known on macOS, where open files outlive their names.
pub(crate) fn is_open() -> bool {
    #[cfg(not(target_os = "macos"))]
    return names().iter().any(|name| system::is_taken(name));
    #[cfg(target_os = "macos")]
    false
}

/// How the window is known, in earnest and in practice.
fn names() -> [String; 2] {
    [SERVICE.to_owned(), format!("{SERVICE}.practice")]
}

/// Where the window's library keeps what it needs: fonts, graphics, a salt. Tauri gives it a folder by the program's name
/// (`app_local_data_dir`) on Linux and Windows; on macOS these are WebKit's and AppKit's own places for that name.
pub(crate) fn places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        let library = dirs::home_dir().map(|home| home.join("Library"));
        let below = [
            format!("WebKit/{SERVICE}"),
            format!("Caches/{SERVICE}"),
            format!("HTTPStorages/{SERVICE}"),
            format!("HTTPStorages/{SERVICE}.binarycookies"),
            format!("Saved Application State/{SERVICE}.savedState"),
            format!("Preferences/{SERVICE}.plist"),
        ];
        return library.map(|library| below.map(|name| library.join(name)).to_vec()).unwrap_or_default();
    }
    let folder = dirs::data_local_dir();
    folder.into_iter().flat_map(|folder| names().map(|name| folder.join(name))).collect()
}

/// Deletes those places. No link is followed, and nothing goes in which the settings folder lies, if somebody moved it
/// there: what is left in it is theirs.
pub(crate) fn sweep(places: &[PathBuf], settings: Option<&Path>) -> Swept {
    let mut swept = Swept::default();
    for place in places {
        let Ok(kind) = fs::symlink_metadata(place).map(|found| found.file_type()) else { continue };
        if kind.is_symlink() {
            swept.links.push(place.clone());
            continue;
        }
        if settings.is_some_and(|settings| settings.starts_with(place)) {
            continue;
        }
        match remove(place, kind.is_dir()) {
            Ok(()) => swept.gone.push(place.clone()),
            Err(fault) => swept.stuck.push((place.clone(), fault)),
        }
    }
    swept
}

fn remove(place: &Path, is_folder: bool) -> io::Result<()> {
    let until = Instant::now() + ENDING;
    loop {
        let removed = if is_folder { fs::remove_dir_all(place) } else { fs::remove_file(place) };
        match removed {
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(_) if cfg!(windows) && Instant::now() < until => thread::sleep(Duration::from_millis(100)),
            removed => return removed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_places_have_its_name() {
        for place in places() {
            let name = place.file_name().unwrap().to_string_lossy().into_owned();
            assert!(name.starts_with(SERVICE), "{}", place.display());
        }
    }

    #[test]
    fn what_is_the_windows_goes_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name);
        fs::create_dir_all(at("window/WebKitCache/Version 17")).unwrap();
        fs::write(at("window/hsts-storage.sqlite"), "x").unwrap();
        fs::write(at("window.plist"), "x").unwrap();
        fs::create_dir_all(at("moved/settings")).unwrap();
        fs::write(at("mine.txt"), "x").unwrap();
        fs::create_dir(at("mine")).unwrap();
        fs::write(at("mine/letter.txt"), "x").unwrap();
        #[cfg(unix)]
        for link in ["window/inside", "elsewhere"] {
            std::os::unix::fs::symlink(at("mine"), at(link)).unwrap();
        }
        let links = if cfg!(unix) { vec![at("elsewhere")] } else { Vec::new() };
        let places = ["window", "window.plist", "moved", "elsewhere", "none"].map(at);
        let gone = vec![at("window"), at("window.plist")];
        let settings = at("moved/settings");
        let swept = sweep(&places, Some(&settings));
        assert_eq!((swept.gone, swept.links), (gone, links));
        assert!(swept.stuck.is_empty(), "{:?}", swept.stuck);
        assert!(!at("window").exists() && !at("window.plist").exists());
        assert!(settings.exists() && at("mine.txt").exists() && at("mine/letter.txt").exists());
    }
}
