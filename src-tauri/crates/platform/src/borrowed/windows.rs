//! The same on Windows: "Run as administrator" and "Run as different user".

#![allow(unsafe_code, reason = "Windows tells this over C interfaces only")]

use std::mem::size_of;

use sparekey_engine::surroundings::{Borrowed, Borrowing};
use windows::Win32::Foundation::HANDLE;
use windows::Win32::Security::Authentication::Identity::{GetUserNameExW, NameSamCompatible};
use windows::Win32::Security::{
    GetTokenInformation, TOKEN_ELEVATION_TYPE, TOKEN_QUERY, TokenElevationType, TokenElevationTypeFull,
};
use windows::Win32::System::RemoteDesktop::{
    WTS_CURRENT_SESSION, WTS_INFO_CLASS, WTSDomainName, WTSFreeMemory, WTSQuerySessionInformationW, WTSUserName,
};
use windows::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};
use windows::core::{Owned, PWSTR};

/// Longest name of an account with its domain; UNLEN is 256, a domain's name has at most 255 characters.
const ROOM: usize = 1024;

/// Who is who, as `DOMAIN\name`.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// Whether more rights were asked for than the account has from the start.
    elevated: bool,
    /// Whose rights this program has.
    own: Option<String>,
    /// Who signed in to this session.
    session: Option<String>,
}

pub(super) fn decide(facts: Facts) -> Option<Borrowed> {
    let another = match (&facts.own, &facts.session) {
        (Some(own), Some(session)) => own.to_lowercase() != session.to_lowercase(),
        _ => false,
    };
    let how = match (facts.elevated, another) {
        (true, _) => Borrowing::RunAsAdministrator,
        (false, true) => Borrowing::OtherSession,
        (false, false) => return None,
    };
    Some(Borrowed { how, account: facts.own.filter(|_| another) })
}

pub(super) fn read() -> Facts {
    let session = || Some(format!(r"{}\{}", of_session(WTSDomainName)?, of_session(WTSUserName)?));
    Facts { elevated: is_elevated().unwrap_or(false), own: own_name(), session: session() }
}

/// Whether this is the fuller one of an account's two tokens. An account that has only one (the built-in administrator,
/// or no UAC at all) has what it always has.
fn is_elevated() -> windows::core::Result<bool> {
    let mut token = HANDLE::default();
    // SAFETY: the process's own handle needs no closing; the token is closed when `token` is dropped.
    let token = unsafe {
        OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token)?;
        Owned::new(token)
    };
    let mut kind = TOKEN_ELEVATION_TYPE::default();
    let (room, mut written) = (size_of::<TOKEN_ELEVATION_TYPE>() as u32, 0);
    // SAFETY: `kind` is what this class of information is, and `room` is its size.
    unsafe {
        GetTokenInformation(*token, TokenElevationType, Some((&raw mut kind).cast()), room, &raw mut written)?;
    }
    Ok(kind == TokenElevationTypeFull)
}

fn own_name() -> Option<String> {
    let mut name = [0; ROOM];
    let mut length = ROOM as u32;
    // SAFETY: `length` is the room in `name`; afterwards what was written, without the zero.
    let known = unsafe { GetUserNameExW(NameSamCompatible, Some(PWSTR(name.as_mut_ptr())), &raw mut length) };
    known.then(|| String::from_utf16(name.get(..length as usize)?).ok()).flatten()
}

fn of_session(what: WTS_INFO_CLASS) -> Option<String> {
    let (mut text, mut bytes) = (PWSTR::null(), 0);
    // SAFETY: on success the text ends with a zero, and is ours to free.
    unsafe {
        WTSQuerySessionInformationW(None, WTS_CURRENT_SESSION, what, &raw mut text, &raw mut bytes).ok()?;
        let known = if text.is_null() { None } else { text.to_string().ok() };
        WTSFreeMemory(text.as_ptr().cast());
        // A session in which nobody signed in (services) names nobody.
        known.filter(|name| !name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_borrowed_account_is_known() {
        let cases = [
            (false, Some(r"PC\anna"), Some(r"pc\Anna"), None),
            (true, Some(r"PC\anna"), Some(r"PC\anna"), Some((Borrowing::RunAsAdministrator, None))),
            (true, Some(r"PC\it"), Some(r"PC\anna"), Some((Borrowing::RunAsAdministrator, Some(r"PC\it")))),
            (false, Some(r"PC\ben"), Some(r"PC\anna"), Some((Borrowing::OtherSession, Some(r"PC\ben")))),
            (false, Some(r"PC\ben"), None, None),
            (false, None, Some(r"PC\anna"), None),
            (true, None, None, Some((Borrowing::RunAsAdministrator, None))),
        ];
        for (elevated, own, session, expected) in cases {
            let facts = Facts { elevated, own: own.map(str::to_owned), session: session.map(str::to_owned) };
            let known = decide(facts.clone()).map(|borrowed| (borrowed.how, borrowed.account));
            assert_eq!(known, expected.map(|(how, account)| (how, account.map(str::to_owned))), "{facts:?}");
        }
    }

    #[test]
    fn this_programs_account_is_read() {
        assert!(own_name().is_some_and(|name| name.contains('\\')));
    }
}
