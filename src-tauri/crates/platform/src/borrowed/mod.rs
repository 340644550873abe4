//! Whether this program runs with the account of whoever sits here.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use sparekey_engine::surroundings::Borrowed;

#[cfg(unix)]
pub(crate) fn look() -> Option<Borrowed> {
    unix::decide(&unix::read(), unix::name)
}

#[cfg(windows)]
pub(crate) fn look() -> Option<Borrowed> {
    self::windows::decide(self::windows::read())
}
