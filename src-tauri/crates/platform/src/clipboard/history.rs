//! Windows' own list of copied things (Win+V).

/// Takes every text out of it that is this code, blanks and hyphens aside: our own copy is kept out of the list by its
/// marks, and the one from the provider's page got in there. Another system's list cannot be reached.
#[cfg(windows)]
pub(super) fn forget(code: &str) {
    if windows_list::forget(code).is_err() {
        // It may be switched off by an administrator, or closed to a program whose window is not in front.
    }
}

/// Nothing that could be asked.
#[cfg(not(windows))]
pub(super) fn forget(_: &str) {}

#[cfg(windows)]
mod windows_list {
    use windows::ApplicationModel::DataTransfer::{Clipboard, StandardDataFormats};
    use windows::core::Result;
    use zeroize::Zeroizing;

    pub(super) fn forget(code: &str) -> Result<()> {
        if !Clipboard::IsHistoryEnabled()? {
            return Ok(());
        }
        let text = StandardDataFormats::Text()?;
        for item in Clipboard::GetHistoryItemsAsync()?.join()?.Items()? {
            let content = item.Content()?;
            if content.Contains(&text)? {
                let held = Zeroizing::new(content.GetTextAsync()?.join()?.to_string_lossy());
                if super::same_code(&held, code) {
                    Clipboard::DeleteItemFromHistory(&item)?;
                }
            }
        }
        Ok(())
    }
}

/// Whether two texts are one code, as it is shown (in groups) and as it is typed.
#[cfg(any(windows, test))]
fn same_code(held: &str, code: &str) -> bool {
    let bare = |c: &char| !c.is_whitespace() && *c != '-';
    held.chars().filter(bare).eq(code.chars().filter(bare))
}

#[cfg(test)]
mod tests {
    use super::same_code;

    #[test]
    fn a_code_is_known_however_it_was_copied() {
        for held in
            ["kcifyukbjejkmdju", "kcif yukb jejk mdju", "kcif\u{a0}yukb\u{a0}jejk\u{a0}mdju\n", "kcif-yukb-jejk-mdju"]
        {
            assert!(same_code(held, "kcifyukbjejkmdju"), "{held:?}");
        }
        for held in ["", "kcifyukbjejkmdj", "App password: kcif yukb jejk mdju", "KCIFYUKBJEJKMDJU"] {
            assert!(!same_code(held, "kcifyukbjejkmdju"), "{held:?}");
        }
    }
}
