//! Windows: the window holds a mutex of this session, by the name that Tauri's single-instance plugin gives it.

#![allow(unsafe_code, reason = "nobody has put a safe library around it")]

use windows::Win32::Foundation::CloseHandle;
use windows::Win32::System::Threading::{OpenMutexW, SYNCHRONIZATION_SYNCHRONIZE};
use windows::core::HSTRING;

pub(super) fn is_taken(name: &str) -> bool {
    let name = HSTRING::from(format!("{name}-sim"));
    // SAFETY: the name outlives the call; the handle is closed below and used for nothing.
    match unsafe { OpenMutexW(SYNCHRONIZATION_SYNCHRONIZE, false, &name) } {
        Ok(mutex) => {
            // SAFETY: it was opened here, and nobody else has it.
            let _ = unsafe { CloseHandle(mutex) };
            true
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use windows::Win32::System::Threading::CreateMutexW;

    use super::*;

    #[test]
    fn a_window_is_known_by_its_mutex() {
        let name = format!("org.sparekey.test.{}", std::process::id());
        assert!(!is_taken(&name));
        let mutex = HSTRING::from(format!("{name}-sim"));
        // SAFETY: the name outlives the call; the handle is closed below.
        let held = unsafe { CreateMutexW(None, true, &mutex) }.unwrap();
        assert!(is_taken(&name));
        // SAFETY: it was opened here.
        unsafe { CloseHandle(held) }.unwrap();
        assert!(!is_taken(&name));
    }
}
