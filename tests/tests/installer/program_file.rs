//! What a Windows program file says of itself.

use std::fs;
use std::path::Path;

/// Subsystems of Microsoft's "PE Format": a window, and a console.
pub(crate) const WINDOW: u16 = 2;
pub(crate) const CONSOLE: u16 = 3;

pub(crate) struct ProgramFile(Vec<u8>);

impl ProgramFile {
    pub(crate) fn read(file: &Path) -> Self {
        Self(fs::read(file).unwrap())
    }

    /// "PE Format", Optional Header Windows-Specific Fields: 68 bytes into the optional header, which begins 24 bytes
    /// behind the signature.
    pub(crate) fn subsystem(&self) -> u16 {
        let at = u32::from_le_bytes(self.0[0x3c..0x40].try_into().unwrap()) as usize;
        assert_eq!(&self.0[at..at + 4], b"PE\0\0");
        u16::from_le_bytes(self.0[at + 24 + 68..at + 24 + 70].try_into().unwrap())
    }

    /// Whether these words stand in it.
    pub(crate) fn has(&self, words: &str) -> bool {
        memchr::memmem::find(&self.0, words.as_bytes()).is_some()
    }

    /// The same in UTF-16, as resources have it.
    pub(crate) fn has_wide(&self, words: &str) -> bool {
        let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(&self.0, &wide).is_some()
    }
}
