//! What several programs of one computer write their refused sign-ins to, in memory.

use std::io;
use std::sync::{Arc, Mutex};

use crate::ports::SharedText;

#[derive(Clone, Default)]
pub(in crate::check) struct SharedLog(pub(in crate::check) Arc<Mutex<String>>);

impl SharedText for SharedLog {
    fn read(&self) -> io::Result<String> {
        Ok(self.0.lock().expect("no panic").clone())
    }

    fn change(&self, change: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
        let mut text = self.0.lock().expect("no panic");
        if let Some(changed) = change(&text) {
            *text = changed;
        }
        Ok(())
    }
}
