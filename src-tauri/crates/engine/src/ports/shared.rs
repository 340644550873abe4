//! Small texts that all programs of this computer read and write together.

use std::io;
use std::sync::{Mutex, PoisonError};

/// A text that several programs share. Never holds anything derived from a code. Every call may block on another
/// program for some seconds.
pub trait SharedText: Send + Sync {
    /// What is written there; empty where nothing is.
    ///
    /// # Errors
    /// It cannot be read; [`io::ErrorKind::InvalidData`] where it is damaged and its owner may want it back.
    fn read(&self) -> io::Result<String>;

    /// Replaces the text by what `change` makes of it, if it makes something; nobody else reads or writes meanwhile.
    /// A damaged text is put aside where its owner may want it back, and is empty for `change`.
    ///
    /// # Errors
    /// It cannot be read or written, or another program does not let go of it. `change` may have been called.
    fn change(&self, change: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()>;
}

/// A text that ends with the program, for practice.
#[derive(Debug, Default)]
pub struct MemoryText(Mutex<String>);

impl SharedText for MemoryText {
    fn read(&self) -> io::Result<String> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn change(&self, change: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(changed) = change(&text) {
            *text = changed;
        }
        Ok(())
    }
}
