//! The systems that are built for from here, and what their compilers want to know.

use std::path::Path;
use std::process::Command;

use super::files::Folder;

/// A system that is built for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// Windows with the GNU linker: built, linked, and run under Wine.
    Windows,
    /// Windows with Microsoft's linker, which is not to be had here: checked alone.
    Msvc,
    /// macOS, whose linker and frameworks are not to be had here: checked alone.
    Mac,
}

impl Target {
    pub(crate) const ALL: [Self; 3] = [Self::Windows, Self::Msvc, Self::Mac];

    /// The compiler's name for it.
    pub(crate) fn triple(self) -> &'static str {
        match self {
            Self::Windows => "x86_64-pc-windows-gnu",
            Self::Msvc => "x86_64-pc-windows-msvc",
            Self::Mac => "aarch64-apple-darwin",
        }
    }

    /// Whether programs for it can be linked here.
    fn is_linked(self) -> bool {
        self == Self::Windows
    }

    /// Names linker, runner, C compiler and archiver for cargo and its build scripts.
    pub(super) fn tell(self, command: &mut Command, folder: &Folder) {
        let triple = self.triple().replace('-', "_");
        let upper = triple.to_uppercase();
        let mut set = |name: &str, value: &Path| {
            command.env(name, value);
        };
        let mingw = |tool: &str| format!("{MINGW}{tool}");
        if self.is_linked() {
            set(&format!("CARGO_TARGET_{upper}_LINKER"), Path::new(&mingw("gcc")));
            set(&format!("CARGO_TARGET_{upper}_RUNNER"), &folder.runner());
            set(&format!("CC_{triple}"), Path::new(&mingw("gcc")));
            set(&format!("AR_{triple}"), Path::new(&mingw("ar")));
        } else {
            set(&format!("CC_{triple}"), &folder.stub_compiler());
            set(&format!("AR_{triple}"), &folder.stub_archiver());
        }
        // The window's icon and version are compiled as well; the same tool speaks for both linkers.
        if self != Self::Mac {
            set(&format!("RC_{triple}"), Path::new(&mingw("windres")));
        }
        // Without one, the build scripts would look for Apple's.
        set("SDKROOT", &folder.empty_sdk());
    }
}

/// How Debian's and Fedora's names of the tools for Windows begin.
pub(super) const MINGW: &str = "x86_64-w64-mingw32-";
