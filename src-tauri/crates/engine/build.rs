//! Turns the data files into JSON, read in a fraction of the time that the files themselves take and by one reader for
//! all, and lists the languages of `texts`: a new provider, app or language needs no line of code. Of the Public Suffix
//! List it takes the rules.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Value, json};

/// Tables about providers, which are no provider themselves.
const TABLES: [&str; 2] = ["owners", "gateways"];

/// Files that are read one by one.
const SINGLE: [&str; 9] = [
    "rules/client-texts.toml",
    "rules/columns.toml",
    "rules/families.toml",
    "rules/generic.toml",
    "rules/pace.toml",
    "rules/products.toml",
    "rules/providers.toml",
    "support/registry.toml",
    "texts/labels.toml",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    providers();
    apps();
    for file in SINGLE {
        println!("cargo::rerun-if-changed={file}");
        write(&format!("{file}.json"), &read(Path::new(file)).to_string());
    }
    languages();
    suffixes();
}

/// The apps, each below its file's name.
fn apps() {
    let folder = Path::new("apps");
    println!("cargo::rerun-if-changed={}", folder.display());
    let files =
        entries(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let all: BTreeMap<String, Value> = files.map(|path| (format!("{}.toml", stem(&path)), read(&path))).collect();
    write("apps.json", &json!(all).to_string());
}

/// Every folder below `texts` is a language. Its own name and its direction stand in its `frame.ftl`, and are read here,
/// so that a menu of all languages needs the words of one.
fn languages() {
    let folder = Path::new("texts");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut all = BTreeMap::new();
    for path in entries(folder).into_iter().filter(|path| path.is_dir()) {
        let tag = stem(&path);
        let mut files: Vec<PathBuf> = entries(&path);
        files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        let frame = fs::read_to_string(path.join("frame.ftl")).expect("frame.ftl of a language");
        let value = |id: &str| {
            let line = frame.lines().find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
            line.unwrap_or_else(|| panic!("{id} is missing in {}", path.display())).trim().to_owned()
        };
        let (name, rtl) = (value("language-name"), value("language-direction") == "rtl");
        let files: String = files
            .iter()
            .map(|file| {
                // Where the crate lies is for the compiler to say: what is generated here outlives a checkout that moves.
                let below = file.iter().map(|part| part.to_str().expect("a name")).collect::<Vec<_>>().join("/");
                format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{below}\")), ")
            })
            .collect();
        all.insert(
            tag.clone(),
            format!("Language {{ tag: {tag:?}, name: {name:?}, rtl: {rtl}, files: &[{files}] }},\n"),
        );
    }
    let tags: Vec<&String> = all.keys().collect();
    let text = format!(
        "/// The tags of all languages.\npub const LANGUAGES: &[&str] = &{tags:?};\n\nstatic ALL: &[Language] = &[\n{}];\n",
        all.values().cloned().collect::<String>(),
    );
    write("languages.rs", &text);
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("its entries").path()).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned()
}

fn write(name: &str, text: &str) {
    let to = PathBuf::from(env::var_os("OUT_DIR").expect("set by Cargo")).join(name);
    fs::create_dir_all(to.parent().expect("a folder")).expect("made");
    fs::write(to, text).expect("written");
}

fn providers() {
    let folder = Path::new("providers");
    println!("cargo::rerun-if-changed={}", folder.display());
    // Sorted by name, so that the same files give the same text on every machine.
    let (mut providers, mut tables) = (BTreeMap::new(), BTreeMap::new());
    for path in entries(folder) {
        let name = stem(&path);
        if path.extension().is_some_and(|extension| extension == "toml") {
            let into = if TABLES.contains(&name.as_str()) { &mut tables } else { &mut providers };
            into.insert(name, read(&path));
        }
    }
    let providers: Vec<Value> = providers.into_values().collect();
    let mut all = json!({ "providers": providers });
    for table in TABLES {
        all[table] = tables.remove(table).unwrap_or_else(|| panic!("providers/{table}.toml is missing"));
    }
    write("providers.json", &all.to_string());
}

/// The Public Suffix List without its comments, which are the larger half. What tells the registries' own suffixes from
/// those of others is written in comments and stays.
fn suffixes() {
    let list = fs::read_to_string("providers/public_suffix_list.dat").expect("the Public Suffix List");
    let mut rules = String::new();
    for line in list.lines() {
        let kept = match line.strip_prefix("//") {
            Some(comment) => comment.starts_with(" ===BEGIN ").then_some(line),
            None => line.split_whitespace().next(),
        };
        rules.extend(kept.into_iter().flat_map(|kept| [kept, "\n"]));
    }
    write("public-suffixes.txt", &rules);
}

fn read(path: &Path) -> Value {
    let shown = path.display();
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{shown}: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{shown}: {error}"))
}
