//! The practice provider's pages, used as a browser uses them.

use sparekey_practice::Practice;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Walks the provider's pages and reads the code off the screen.
pub(crate) async fn make_code(practice: &Practice, name: &str) -> String {
    let origin = practice.page_url();
    let form = [("Origin", origin.as_str())];
    http(practice, "POST", "/two-step", "", &form).await;
    let made = http(practice, "POST", "/app-passwords", &format!("name={name}"), &form).await;
    assert!(made.starts_with("HTTP/1.1 303") && made.contains("location: /app-passwords"), "{made}");
    let page = http(practice, "GET", "/app-passwords", "", &[]).await;
    let (_, code) = page.split_once("<code id=\"code\">").expect("the code is on the page");
    let (code, _) = code.split_once('<').unwrap();
    assert_eq!(code.split(' ').map(str::len).collect::<Vec<_>>(), [4; 4], "four groups of four");
    code.replace(' ', "")
}

/// The whole answer to a request.
pub(crate) async fn http(
    practice: &Practice,
    method: &str,
    path: &str,
    form: &str,
    headers: &[(&str, &str)],
) -> String {
    let host = practice.page_url().replace("http://", "");
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = form.len();
    request(
        practice,
        &format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Length: {length}\r\n\
             Connection: close\r\n\r\n{form}"
        ),
    )
    .await
}

/// The whole answer to exactly these bytes.
pub(crate) async fn request(practice: &Practice, text: &str) -> String {
    let mut tcp = TcpStream::connect(practice.page_url().replace("http://", "")).await.unwrap();
    tcp.write_all(text.as_bytes()).await.unwrap();
    let mut answer = String::new();
    tcp.read_to_string(&mut answer).await.unwrap();
    answer
}
