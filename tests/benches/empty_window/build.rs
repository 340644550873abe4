//! What every Tauri program has to do.

fn main() {
    tauri_build::build();
}
