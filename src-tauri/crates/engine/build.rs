//! Turns the data files of providers into one JSON text: read in a fraction of the time that the files themselves take,
//! and a new file needs no line of code.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Value, json};

/// Tables about providers, which are no provider themselves.
const TABLES: [&str; 2] = ["owners", "gateways"];

fn main() {
    let folder = Path::new("providers");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    // Sorted by name, so that the same files give the same text on every machine.
    let (mut providers, mut tables) = (BTreeMap::new(), BTreeMap::new());
    for entry in fs::read_dir(folder).expect("the folder of providers").map(|entry| entry.expect("its entries")) {
        let path = entry.path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
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
    let to = PathBuf::from(env::var_os("OUT_DIR").expect("set by Cargo")).join("providers.json");
    fs::write(to, all.to_string()).expect("written");
}

fn read(path: &Path) -> Value {
    let shown = path.display();
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{shown}: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{shown}: {error}"))
}
