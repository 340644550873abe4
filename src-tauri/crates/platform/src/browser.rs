//! The person's own browser.

use sparekey_engine::ports::{Browser, BrowserFault};
use url::Url;

/// Hands pages to whatever the person's system opens them with.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemBrowser;

impl Browser for SystemBrowser {
    /// Takes up to a quarter of a second for each program that the system offers and that fails.
    fn open(&self, page: &Url) -> Result<(), BrowserFault> {
        // Anything else (file:, an app's own scheme) could start a program.
        if !matches!(page.scheme(), "http" | "https") {
            return Err(BrowserFault);
        }
        // Without a screen, xdg-open would start a text browser that nobody sees.
        if !crate::has_display() {
            return Err(BrowserFault);
        }
        // Starts the opener itself, with the address as one argument: no shell reads it.
        open::that_detached(page.as_str()).map_err(|_| BrowserFault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_nothing_but_web_pages() {
        for page in ["file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.com", "data:text/html,x"] {
            assert_eq!(SystemBrowser.open(&page.parse().unwrap()), Err(BrowserFault), "{page}");
        }
    }
}
