//! Windows: Windows Hello (`UserConsentVerifier`): face, finger, or the PIN of the account.

#![allow(unsafe_code, reason = "the window's handle goes over a COM interface")]

use std::sync::mpsc::channel;
use std::time::Duration;

use sparekey_engine::ports::PersonFault;
use windows::Security::Credentials::UI::{
    UserConsentVerificationResult as Answer, UserConsentVerifier, UserConsentVerifierAvailability,
};
use windows::Win32::Foundation::HWND;
use windows::Win32::System::Console::GetConsoleWindow;
use windows::Win32::System::WinRT::IUserConsentVerifierInterop;
use windows::Win32::UI::WindowsAndMessaging::{GetForegroundWindow, GetWindowThreadProcessId};
use windows::core::{HSTRING, Result, factory};
use windows_future::IAsyncOperation;

pub(super) fn ask(reason: &str, patience: Duration) -> std::result::Result<(), PersonFault> {
    let unavailable = |_| PersonFault::Unavailable;
    let there = UserConsentVerifier::CheckAvailabilityAsync().and_then(|asked| asked.join()).map_err(unavailable)?;
    // Where it is not set up, the question would offer to set it up: not now, and not for this.
    if !matches!(there, UserConsentVerifierAvailability::Available | UserConsentVerifierAvailability::DeviceBusy) {
        return Err(PersonFault::Unavailable);
    }
    let question = put(&HSTRING::from(reason)).map_err(unavailable)?;
    let (sender, answer) = channel();
    question.when(move |answer| drop(sender.send(answer))).map_err(unavailable)?;
    match answer.recv_timeout(patience) {
        Ok(Ok(Answer::Verified)) => Ok(()),
        Ok(Ok(Answer::Canceled)) => Err(PersonFault::Dismissed),
        Ok(Ok(Answer::RetriesExhausted)) => Err(PersonFault::Denied),
        Ok(_) => Err(PersonFault::Unavailable),
        Err(_) => {
            let _ = question.Cancel();
            Err(PersonFault::TimedOut)
        }
    }
}

/// Before our own window, where there is one: a question without an owner may come up behind all windows.
fn put(reason: &HSTRING) -> Result<IAsyncOperation<Answer>> {
    match window() {
        Some(window) => {
            let interop = factory::<UserConsentVerifier, IUserConsentVerifierInterop>()?;
            // SAFETY: a window that has gone meanwhile is an error, not undefined.
            unsafe { interop.RequestVerificationForWindowAsync(window, reason) }
        }
        None => UserConsentVerifier::RequestVerificationAsync(reason),
    }
}

/// The window in front if it is ours, since the person just pressed something in it; a terminal's else.
fn window() -> Option<HWND> {
    let mut process = 0;
    // SAFETY: takes nothing; null where no window is in front.
    let front = unsafe { GetForegroundWindow() };
    // SAFETY: writes a number to a place that outlives the call; a null or old handle gives 0.
    unsafe { GetWindowThreadProcessId(front, Some(&raw mut process)) };
    if !front.is_invalid() && process == std::process::id() {
        return Some(front);
    }
    // SAFETY: takes nothing; null where there is no console.
    let console = unsafe { GetConsoleWindow() };
    (!console.is_invalid()).then_some(console)
}
