//! RPM packages: `rpmbuild` packs both from one spec, and its own generator finds the libraries.

use std::fs;
use std::path::{Path, PathBuf};

use super::stage::{Stage, Stages, date, entries};
use super::{Ground, MAINTAINER};
use crate::command::{Outcome, output, program, root, run};

/// Nothing of the builder's computer or time: the same trees make the same bytes. Nothing is changed in the programs,
/// which are stripped already. The payload is packed as every rpm of the last ten years reads it.
const MACROS: &[(&str, &str)] = &[
    ("debug_package", "%{nil}"),
    ("__os_install_post", "%{nil}"),
    ("_build_id_links", "none"),
    ("_buildhost", "localhost"),
    ("use_source_date_epoch_as_buildtime", "1"),
    ("clamp_mtime_to_source_date_epoch", "1"),
    ("_source_filedigest_algorithm", "8"),
    ("_binary_filedigest_algorithm", "8"),
    ("_binary_payload", "w9.xzdio"),
    // Debian's rpm names some of these differently.
    ("_bindir", "/usr/bin"),
    ("_datadir", "/usr/share"),
    ("_defaultlicensedir", "/usr/share/licenses"),
];

/// What no tool finds: see the Debian packages. A file is asked for where Fedora and openSUSE call its package differently.
const WINDOW: &str = "Requires: xdg-utils\nRequires: ca-certificates\nRecommends: gnome-keyring\nRecommends: polkit\n\
                      Recommends: sparekey-cli\n";
const TERMINAL: &str = "Requires: ca-certificates\nRecommends: gnome-keyring\nSuggests: bash-completion\n\
                        Suggests: sparekey\nSuggests: xdg-utils\n";

const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Makes both packages; says where they are.
pub(super) fn package(ground: &Ground, stages: &Stages) -> Outcome<Vec<PathBuf>> {
    let top = ground.empty("rpm")?;
    let spec = top.join("sparekey.spec");
    let written = fs::write(&spec, self::spec(ground, stages)?);
    written.map_err(|fault| format!("{}: {fault}", spec.display()))?;

    let mut rpmbuild = program("rpmbuild");
    rpmbuild.args(["-bb", "--quiet", "--define"]).arg(format!("_topdir {}", top.display()));
    // Its own, so that nothing lands in or comes from a developer's home.
    rpmbuild.arg("--define").arg(format!("_dbpath {}", top.join("database").display()));
    for (name, value) in MACROS {
        rpmbuild.arg("--define").arg(format!("{name} {value}"));
    }
    rpmbuild.arg(&spec).env("SOURCE_DATE_EPOCH", ground.time.to_string());
    run(rpmbuild)?;

    let mut made = Vec::new();
    for folder in entries(&top.join("RPMS"))? {
        for file in entries(&folder)? {
            let place = ground.packages.join(file.file_name().unwrap_or_default());
            fs::copy(&file, &place).map_err(|fault| format!("{}: {fault}", place.display()))?;
            made.push(place);
        }
    }
    made.sort();
    Ok(made)
}

fn spec(ground: &Ground, stages: &Stages) -> Outcome<String> {
    let Stages { window, terminal } = stages;
    let version = ground.version.replace('-', "~");
    let mut text = format!(
        "Name: {}\nVersion: {version}\nRelease: 1\nLicense: MIT OR Apache-2.0\nVendor: The Sparekey authors\n\
         Packager: {MAINTAINER}\n",
        window.name
    );
    text.push_str(&summary(ground, window)?);
    text.push_str(WINDOW);
    text.push_str(&format!("\n%description\n{}", about(ground, window, "en")?));
    text.push_str(&format!("\n%package -n {}\n", terminal.name));
    text.push_str(&summary(ground, terminal)?);
    text.push_str(TERMINAL);
    text.push_str(&format!("\n%description -n {}\n{}", terminal.name, about(ground, terminal, "en")?));
    for stage in stages.all() {
        for language in ground.words.languages().filter(|language| *language != "en") {
            let locale = language.replace('-', "_");
            let about = about(ground, stage, language)?;
            text.push_str(&format!("\n%description -n {} -l {locale}\n{about}", stage.name));
        }
    }
    text.push_str("\n%prep\n");
    for licence in LICENCES {
        text.push_str(&format!("cp -- \"{}\" .\n", root().join(licence).display()));
    }
    text.push_str("\n%install\nmkdir -p %{buildroot}\n");
    for stage in stages.all() {
        text.push_str(&format!("cp --archive -- \"{}\" %{{buildroot}}/\n", stage.folder.join("usr").display()));
    }
    for stage in stages.all() {
        text.push_str(&format!("\n%files -n {}\n%defattr(-,root,root,-)\n", stage.name));
        for licence in LICENCES {
            text.push_str(&format!("%license {licence}\n"));
        }
        for file in files(&stage.folder)? {
            let kind = if file.starts_with("/usr/share/doc/") { "%doc " } else { "" };
            text.push_str(&format!("{kind}\"{file}\"\n"));
        }
    }
    let day = date(ground.time, "+%a %b %d %Y")?;
    text.push_str(&format!("\n%changelog\n* {day} {MAINTAINER} - {version}-1\n- Version {}.\n", ground.version));
    Ok(text)
}

fn summary(ground: &Ground, stage: &Stage) -> Outcome<String> {
    let mut text = format!("Summary: {}\n", ground.words.english(stage.summary)?);
    for (language, translated) in ground.words.translated(stage.summary) {
        text.push_str(&format!("Summary({}): {translated}\n", language.replace('-', "_")));
    }
    Ok(text)
}

fn about(ground: &Ground, stage: &Stage, language: &str) -> Outcome<String> {
    let paragraphs = stage.about.iter().map(|id| Ok(format!("{}\n", ground.words.of(language, id)?)));
    Ok(paragraphs.collect::<Outcome<Vec<String>>>()?.join("\n").replace('%', "%%"))
}

/// Every file of the tree, as it is called where it is installed; folders belong to the system.
fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut find = program("find");
    find.current_dir(folder).args(["usr", "-type", "f"]);
    let mut files: Vec<String> =
        output(find).ok_or("`find` did not work.")?.lines().map(|file| format!("/{file}")).collect();
    files.sort();
    Ok(files)
}
