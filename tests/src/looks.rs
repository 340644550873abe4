//! What holds of every screen, whatever it shows: it is accessible, and its picture can be looked at.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Value, json};

use crate::window::Window;

/// As the page's own tests have it.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDE: (u32, u32) = (960, 700);
const NARROW: (u32, u32) = (480, 560);

impl Window {
    /// Asks axe-core about the screen as it stands; panics with what it has to say.
    pub fn assert_accessible(&self) {
        self.settle();
        if self.script("return typeof window.axe") != "object" {
            let axe = axe();
            let source = fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{}: {error}", axe.display()));
            self.script(&source);
        }
        let run = format!(
            "const done = arguments[arguments.length - 1];
             window.axe.run({{ runOnly: {{ type: 'tag', values: {} }}, resultTypes: ['violations'] }}).then(
               ({{ violations, passes }}) => done({{ passes: passes.length, violations: violations.flatMap(
                 ({{ id, nodes }}) => nodes.map((node) => `${{id}}: ${{node.target}} ${{node.failureSummary}}`)) }}),
               (error) => done({{ passes: 0, violations: [String(error)] }}))",
            json!(RULES)
        );
        let found = self.script_until_done(&run);
        assert_eq!(found["violations"], Value::Array(Vec::new()), "on {}", self.screen());
        assert!(found["passes"].as_u64() > Some(0), "axe-core looked at something: {found}");
    }

    /// In the smallest window and in the usual one, all words stay in their boxes, and nothing needs scrolling sideways.
    pub fn assert_it_fits(&self) {
        for (width, height) in [NARROW, WIDE] {
            self.resize(width, height);
            let spilt = self.script(
                "const boxes = [...document.querySelectorAll('.option, .card, .note, button')];
                 const wide = [document.documentElement, ...document.querySelectorAll('.body, main, .side')];
                 return boxes.filter((box) => box.scrollHeight > box.clientHeight + 1)
                   .concat(wide.filter((box) => box.scrollWidth > box.clientWidth))
                   .map((box) => `${box.tagName}.${box.className}: ${box.innerText}`)",
            );
            assert_eq!(spilt, Value::Array(Vec::new()), "on {} at {width} x {height}", self.screen());
        }
    }

    /// Takes one picture of the screen as it stands, light and wide, into the folder for pictures.
    pub fn picture(&self, name: &str) {
        let Some(folder) = folder() else { return };
        self.resize(WIDE.0, WIDE.1);
        self.script("document.documentElement.dataset.theme = 'light'");
        self.take_picture(&folder.join(format!("{name}.png")));
    }

    /// Takes pictures of the screen as it stands, light and dark, wide and narrow, into the folder that
    /// `SPAREKEY_PICTURES` names; without it, none.
    pub fn pictures(&self, name: &str) {
        let Some(folder) = folder() else { return };
        for (size, (width, height)) in [("narrow", NARROW), ("wide", WIDE)] {
            self.resize(width, height);
            for theme in ["dark", "light"] {
                self.script(&format!("document.documentElement.dataset.theme = '{theme}'"));
                self.take_picture(&folder.join(format!("{name}-{size}-{theme}.png")));
            }
        }
    }
}

/// Where pictures go, if anybody wants them.
fn folder() -> Option<PathBuf> {
    let folder = env::var_os("SPAREKEY_PICTURES").map(PathBuf::from)?;
    fs::create_dir_all(&folder).unwrap();
    Some(folder)
}

/// Where the page's packages have it.
pub(crate) fn axe() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js")
}
