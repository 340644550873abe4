//! When a mailbox is looked after quietly.

/// Between two quiet looks at the same mailbox, in seconds.
const DAY: u64 = 24 * 60 * 60;

/// Whether a mailbox that was looked at last (seconds since 1970) is looked at again. A clock that was turned back by
/// hours delays it by as many; one that was wrong by more brings it on once.
pub fn is_due(now: u64, last: Option<u64>) -> bool {
    last.is_none_or(|last| now.abs_diff(last) >= DAY)
}
