//! Gives the Windows program its icon, its version and what it asks of the system.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        let icon = "../../../icons/icon.ico";
        let manifest = "windows/program.manifest";
        println!("cargo:rerun-if-changed={icon}");
        println!("cargo:rerun-if-changed={manifest}");
        tauri_winres::WindowsResource::new()
            .set("ProductName", "Sparekey")
            .set("FileDescription", "Sparekey in a terminal")
            .set("CompanyName", "The Sparekey authors")
            .set("OriginalFilename", "sparekey-cli.exe")
            .set_icon(icon)
            .set_manifest_file(manifest)
            .compile()
            .expect("the resource compiler is there (windres, or rc.exe)");
    }
}
