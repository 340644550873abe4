//! The console that a program of text was started in.

use std::io::{self, IsTerminal};

/// Makes the console fit for all languages until this is dropped, and ends the program with `interrupted` where Ctrl+C is
/// pressed and nobody else listens.
///
/// Only Windows needs it. Text goes to its console as UTF-16, and into pipes as UTF-8, whatever the console's code page.
/// But some bytes go to the console itself (rpassword's prompts), and whoever reads our pipe (`more`) takes them for text
/// in the console's code page: it is UTF-8 meanwhile, as with dotnet and MSBuild. PowerShell decides before it starts a
/// program: there, `[Console]::OutputEncoding` has to say UTF-8. Without a listener Windows would end the program with a
/// number that no shell calls an interruption, and leave the console without echo if a password is being typed.
#[must_use]
pub fn prepare(interrupted: u8) -> Prepared {
    #[cfg(windows)]
    windows::prepare(interrupted);
    #[cfg(not(windows))]
    let _ = interrupted;
    Prepared(())
}

/// The console as [`prepare`] left it.
#[derive(Debug)]
pub struct Prepared(());

impl Drop for Prepared {
    fn drop(&mut self) {
        #[cfg(windows)]
        windows::put_back();
    }
}

/// What `read` reads from the terminal without echo.
///
/// # Errors
///
/// Those of `read`; [`io::ErrorKind::Interrupted`] where Ctrl+C was pressed. Windows ends the reading then as Enter does:
/// what was typed so far must not be taken for the whole.
pub fn hidden<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    #[cfg(windows)]
    let read = || windows::unless_interrupted(read);
    read()
}

/// The columns of the terminal that standard output goes to; `None` where it is none, or one that does not obey control
/// sequences (ECMA-48).
#[must_use]
pub fn columns() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    #[cfg(windows)]
    return windows::columns();
    #[cfg(unix)]
    {
        std::env::var_os("TERM").filter(|name| !name.is_empty() && name != "dumb")?;
        let columns = rustix::termios::tcgetwinsize(io::stdout()).ok()?.ws_col;
        // Nobody has said how wide it is.
        Some(if columns == 0 { USUAL_COLUMNS } else { columns.into() })
    }
}

#[cfg(unix)]
const USUAL_COLUMNS: usize = 80;

#[cfg(windows)]
#[allow(unsafe_code, reason = "Windows has the console behind C interfaces only")]
mod windows {
    use std::io;
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;
    use std::time::Duration;

    use windows::Win32::System::Console::{
        CONSOLE_MODE, CONSOLE_SCREEN_BUFFER_INFO, CTRL_BREAK_EVENT, CTRL_C_EVENT, ENABLE_VIRTUAL_TERMINAL_PROCESSING,
        GetConsoleMode, GetConsoleOutputCP, GetConsoleScreenBufferInfo, GetStdHandle, STD_INPUT_HANDLE,
        STD_OUTPUT_HANDLE, SetConsoleCtrlHandler, SetConsoleMode, SetConsoleOutputCP,
    };
    use windows::core::BOOL;

    const UTF_8: u32 = 65001;
    /// Windows tells of Ctrl+C on a thread that it makes for it, about when the reading ends.
    const TELLING: Duration = Duration::from_millis(100);

    static HEARD: AtomicBool = AtomicBool::new(false);

    /// What was found at the start.
    struct Found {
        /// The console's code page; `None` where there is no console.
        code_page: Option<u32>,
        /// How the console treats what is typed; `None` where nobody types.
        mode: Option<CONSOLE_MODE>,
        interrupted: u8,
    }

    static FOUND: OnceLock<Found> = OnceLock::new();

    pub(super) fn prepare(interrupted: u8) {
        // SAFETY: takes nothing; 0 where there is no console.
        let code_page = Some(unsafe { GetConsoleOutputCP() }).filter(|page| *page != 0);
        if FOUND.set(Found { code_page, mode: mode(), interrupted }).is_err() {
            return;
        }
        // SAFETY: the first takes a number; the second a function that lives as long as the program. Where either
        // cannot be had, all is as it is without.
        unsafe {
            if code_page.is_some() {
                let _ = SetConsoleOutputCP(UTF_8);
            }
            let _ = SetConsoleCtrlHandler(Some(on_event), true);
        }
    }

    pub(super) fn put_back() {
        let Some(found) = FOUND.get() else { return };
        // SAFETY: takes a number.
        unsafe {
            if let Some(page) = found.code_page {
                let _ = SetConsoleOutputCP(page);
            }
        }
    }

    pub(super) fn unless_interrupted<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        HEARD.store(false, Ordering::SeqCst);
        // SAFETY: a function that lives as long as the program.
        let listens = unsafe { SetConsoleCtrlHandler(Some(note), true) }.is_ok();
        let read = read();
        if listens {
            thread::sleep(TELLING);
            // SAFETY: the same function.
            let _ = unsafe { SetConsoleCtrlHandler(Some(note), false) };
        }
        if HEARD.load(Ordering::SeqCst) { Err(io::ErrorKind::Interrupted.into()) } else { read }
    }

    /// Asked first, and leaves the event to the next.
    unsafe extern "system" fn note(event: u32) -> BOOL {
        HEARD.fetch_or(matches!(event, CTRL_C_EVENT | CTRL_BREAK_EVENT), Ordering::SeqCst);
        false.into()
    }

    /// `None` where the console would print control sequences instead of obeying them.
    pub(super) fn columns() -> Option<usize> {
        let (mut mode, mut buffer) = (CONSOLE_MODE::default(), CONSOLE_SCREEN_BUFFER_INFO::default());
        // SAFETY: both outlive the calls; a handle that is no console's is an error.
        unsafe {
            let output = GetStdHandle(STD_OUTPUT_HANDLE).ok()?;
            GetConsoleMode(output, &raw mut mode).ok()?;
            GetConsoleScreenBufferInfo(output, &raw mut buffer).ok()?;
        }
        let obeys = mode.contains(ENABLE_VIRTUAL_TERMINAL_PROCESSING);
        usize::try_from(buffer.dwSize.X).ok().filter(|columns| obeys && *columns > 0)
    }

    fn mode() -> Option<CONSOLE_MODE> {
        let mut mode = CONSOLE_MODE::default();
        // SAFETY: `mode` outlives the call; a handle that is no console's is an error.
        unsafe {
            let input = GetStdHandle(STD_INPUT_HANDLE).ok()?;
            GetConsoleMode(input, &raw mut mode).ok()?;
        }
        Some(mode)
    }

    /// Asked last of all who listen, on a thread that Windows makes for it.
    unsafe extern "system" fn on_event(event: u32) -> BOOL {
        if !matches!(event, CTRL_C_EVENT | CTRL_BREAK_EVENT) {
            return false.into();
        }
        if let Some(Found { mode: Some(mode), .. }) = FOUND.get() {
            // Who was asked for a password types without echo.
            // SAFETY: as in `mode`.
            unsafe {
                let _ = GetStdHandle(STD_INPUT_HANDLE).and_then(|input| SetConsoleMode(input, *mode));
            }
        }
        put_back();
        std::process::exit(FOUND.get().map_or(1, |found| found.interrupted.into()))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_code_page_is_put_back() {
            // SAFETY: takes nothing.
            let page = || unsafe { GetConsoleOutputCP() };
            let before = page();
            let prepared = super::super::prepare(130);
            assert_eq!(page(), if before == 0 { 0 } else { UTF_8 });
            drop(prepared);
            assert_eq!(page(), before);
        }
    }
}
