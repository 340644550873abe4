//! Which leg signs in first: where a code was refused a short while ago, one refusal more is enough to know.

use tokio::sync::watch;

use super::Hold;

/// A leg's place.
#[derive(Clone)]
pub(super) enum Order {
    /// It waits for nobody.
    Free,
    /// The other leg waits for it.
    First(watch::Sender<Seen>),
    /// It waits for the other leg.
    Second(watch::Receiver<Seen>),
}

/// What was seen of the first leg, with all its ways.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    accepted: bool,
    refused: bool,
    ended: bool,
}

impl Order {
    /// Both legs, sending first where one goes first.
    pub(super) fn of_both(one_first: bool) -> (Self, Self) {
        if !one_first {
            return (Self::Free, Self::Free);
        }
        let (first, second) = watch::channel(Seen::default());
        (Self::First(first), Self::Second(second))
    }

    /// The code was accepted.
    pub(super) fn accepted(&self) {
        self.note(|seen| seen.accepted = true);
    }

    /// The code was refused.
    pub(super) fn refused(&self) {
        self.note(|seen| seen.refused = true);
    }

    /// The leg has ended, with all its ways.
    pub(super) fn ended(&self) {
        self.note(|seen| seen.ended = true);
    }

    fn note(&self, note: impl FnOnce(&mut Seen)) {
        if let Self::First(first) = self {
            first.send_modify(note);
        }
    }

    /// Waits until it is this leg's turn; a hold where the code was refused on the other one. Where that one never got
    /// as far as signing in, it tells nothing.
    pub(super) async fn turn(&mut self) -> Result<(), Hold> {
        let Self::Second(first) = self else { return Ok(()) };
        // A first leg that is gone without a word has ended too.
        let _ = first.wait_for(|seen| seen.accepted || seen.ended).await;
        let seen = *first.borrow();
        if seen.refused && !seen.accepted { Err(Hold::OtherLegRefused) } else { Ok(()) }
    }
}
