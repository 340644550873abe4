//! Cells that a spreadsheet would take for a formula (OWASP, "CSV Injection"), in everything that is written.

/// Whether a spreadsheet may read a cell that begins like this as a formula, or as a command to another program. The
/// wide forms are those of East Asian keyboards, which some spreadsheets take for the narrow ones.
fn is_dangerous(first: char) -> bool {
    matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

fn begins_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').chars().next().is_some_and(is_dangerous)
}

/// The cell as it is written: with an apostrophe before what would be a formula. [`restored`] gives it back.
pub(super) fn neutralised(cell: &str) -> String {
    // What has apostrophes before it already gets one more, so that it can be told from what we made.
    if begins_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before it was [`neutralised`].
pub(super) fn restored(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| begins_formula(cell)).unwrap_or(cell)
}

/// Whether the cell changes when it is written.
pub(super) fn changes(cell: &str) -> bool {
    begins_formula(cell)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_made_text() {
        for cell in ["=1+1", "+49 30 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a", "'=1"] {
            assert_eq!(neutralised(cell), format!("'{cell}"));
        }
        for cell in ["anna@firm.example", "", "'tis", "O'Neil", " =1", "a=b"] {
            assert_eq!(neutralised(cell), cell);
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_back(cell in "['=+@\t-]{0,3}[a-z＝@]{0,6}") {
            let written = neutralised(&cell);
            prop_assert_eq!(restored(&written), &cell);
            prop_assert!(!written.starts_with(is_dangerous));
        }
    }
}
