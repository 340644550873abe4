//! Whose turn it is to sign in: of several ways of one leg, only the first that gets that far sends the code.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::Stage;

/// Shared by the ways of one leg that run beside each other.
#[derive(Clone)]
pub(super) struct Turn {
    taken: Arc<AtomicBool>,
    /// The stage that the way stands at.
    stage: watch::Sender<Stage>,
    /// Set when an address that has not answered is not waited for any more.
    pub(super) hurry: CancellationToken,
    /// Whether the steps of this way are told.
    pub(super) told: bool,
}

impl Turn {
    /// The way that was asked for.
    pub(super) fn own() -> Self {
        let hurry = CancellationToken::new();
        Self { taken: Arc::default(), stage: watch::Sender::new(Stage::Resolve), hurry, told: true }
    }

    /// Another way beside this one.
    pub(super) fn beside(&self) -> Self {
        let (stage, hurry) = (watch::Sender::new(Stage::Resolve), CancellationToken::new());
        Self { taken: self.taken.clone(), stage, hurry, told: false }
    }

    /// Another way after this one, which was refused.
    pub(super) fn after(&self) -> Self {
        Self { taken: Arc::default(), ..self.beside() }
    }

    /// Takes the turn; false where another way has it.
    pub(super) fn take(&self) -> bool {
        !self.taken.swap(true, Ordering::AcqRel)
    }

    /// Whether somebody has it: then a code may have been sent.
    pub(super) fn is_taken(&self) -> bool {
        self.taken.load(Ordering::Acquire)
    }

    pub(super) fn at(&self, stage: Stage) {
        self.stage.send_replace(stage);
    }

    /// The stage that the way stands at now.
    pub(super) fn stage(&self) -> Stage {
        *self.stage.borrow()
    }
}
