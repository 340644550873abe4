//! A list is chosen, understood, run and kept; none of its rows needs a network.

use std::fs;
use std::path::PathBuf;

use super::*;
use crate::ports::{ChooserFault, DocumentFault, FileKind, Saved};
use crate::view::Screen as Shows;

const LIST: &str = "address,app password\nnobody,\nanna@gmail.com,\nben@gmail.com,1234\n";

/// Somebody who has one list.
struct Office(tempfile::TempDir);

impl Office {
    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

impl FileChooser for Office {
    fn choose(&self, _: FileKind) -> Result<Option<PathBuf>, ChooserFault> {
        Ok(Some(self.at("accounts.csv")))
    }
}

impl Documents for Office {
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Saved, DocumentFault> {
        let path = self.at(&format!("saved-{name}"));
        fs::write(&path, bytes).map_err(|_| DocumentFault::Failed)?;
        Ok(Saved { path })
    }

    fn open(&self, _: &Saved) -> Result<(), BrowserFault> {
        Ok(())
    }
}

fn can(view: &View, press: Press) -> bool {
    view.actions.iter().any(|button| button.press == press)
}

fn asks(view: &View) -> bool {
    matches!(&view.screen, Shows::Bulk { typing: Some(_), .. })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_run_and_a_code_that_was_put_in_goes_to_its_row() {
    let office = Arc::new(Office(tempfile::tempdir().expect("a folder")));
    fs::write(office.at("accounts.csv"), LIST).expect("written");
    let shown = start_with(&Arc::new(Computer::default()), office.clone());
    shown.press(Press::OpenBulk).press(Press::ChooseFile);
    shown.until("list", |view| can(view, Press::RunBulk));
    shown.choose(ChoiceId::BulkCodes, "ask").press(Press::RunBulk);
    shown.until("question for Anna's code", |view| asks(view) && words(view).contains("anna@gmail.com"));
    shown.press(Press::SkipRow);
    shown.until("question for Ben's code", |view| asks(view) && words(view).contains("App password for ben@gmail.com"));
    shown.session.submit_code(Secret::new("two short codes".into()));
    let end = shown.until("end", |view| can(view, Press::RunFailedAgain));
    assert!(!can(&end, Press::RunBulk), "nothing is left");
    let results = fs::read_to_string(office.at("accounts.results.csv")).expect("results");
    for (row, reason) in [("2", "address-no-at"), ("3", "no-code"), ("4", "code-")] {
        assert!(results.contains(&format!(",{row},unusable,{reason}")), "{results}");
    }
    assert!(!results.contains("1234") && !results.contains("two short codes"), "{results}");
    shown.press(Press::SaveResults);
    shown.until("saved copy", |view| words(view).contains("saved-accounts.results.csv"));
    assert_eq!(fs::read_to_string(office.at("saved-accounts.results.csv")).expect("a copy"), results);
    // What does not work is run again; stopped while it asks, it goes on later.
    shown.press(Press::RunFailedAgain);
    shown.until("question", asks);
    shown.press(Press::StopBulk);
    shown.until("stop", |view| can(view, Press::RunBulk) || can(view, Press::RunFailedAgain));
    shown.session.close();
}
