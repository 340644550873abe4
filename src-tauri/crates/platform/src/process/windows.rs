//! What Windows does when a program crashes, where it looks for libraries, and whom it trusts.
//!
//! Windows Error Reporting is kept out where a program can keep it out: a crash ends the program in a last filter of
//! our own, so that no report is begun. Where the filter is passed by (`__fastfail`, which `abort` is, and a window that
//! hangs), the report is asked to leave the heap out. Not promised: what an administrator has switched on for all
//! programs (`LocalDumps`, a debugger), what somebody takes by hand in the Task Manager, and stacks in small dumps.

#![allow(unsafe_code, reason = "settings of the process, which nobody has put a safe library around")]

use windows::Win32::System::Diagnostics::Debug::{EXCEPTION_POINTERS, SetUnhandledExceptionFilter};
use windows::Win32::System::ErrorReporting::{WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags};
use windows::Win32::System::LibraryLoader::{LOAD_LIBRARY_SEARCH_DEFAULT_DIRS, SetDefaultDllDirectories};

/// `EXCEPTION_EXECUTE_HANDLER` (excpt.h): the program ends with the exception's code.
const END: i32 = 1;

/// No memory in crash reports; and libraries from nowhere but the program's folder and the system's.
pub(super) fn keep_memory_out_of_crash_files() {
    // SAFETY: the filter has the form that Windows calls, lives as long as the program, and touches nothing.
    unsafe { SetUnhandledExceptionFilter(Some(end)) };
    // SAFETY: sets flags of this process; nothing is passed by address. A system that refuses keeps its own setting.
    let _ = unsafe { WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP) };
    // The folder in which the program was started, and those of PATH, are not searched. The program's own is:
    // WebView2's loader lies there. SAFETY: as above.
    let _ = unsafe { SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) };
}

unsafe extern "system" fn end(_: *const EXCEPTION_POINTERS) -> i32 {
    END
}

/// Windows keeps whom it trusts in its own store: no variable changes that.
///
/// # Errors
///
/// None.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere the program is started again")]
pub fn forget_authorities() -> std::io::Result<()> {
    Ok(())
}
