//! Uses the practice provider's pages as a browser does.

use std::io::{Read, Write};
use std::net::TcpStream;

use url::Url;

/// Switches two-step sign-in on, makes an app password with this name and returns it as the page shows it.
pub fn make_app_password(page: &Url, name: &str) -> String {
    post(page, "/two-step", "");
    let body: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("name", name).finish();
    post(page, "/app-passwords", &body);
    let shown =
        request(page, &format!("GET /app-passwords HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", host(page)));
    const BEFORE: &str = "<code id=\"code\">";
    let code = shown.split_once(BEFORE).and_then(|(_, rest)| rest.split_once('<')).map(|(code, _)| code.to_owned());
    code.unwrap_or_else(|| panic!("the page shows no app password: {shown}"))
}

fn post(page: &Url, path: &str, body: &str) {
    let host = host(page);
    let length = body.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    let answer = request(page, &head);
    assert!(answer.starts_with("HTTP/1.1 303"), "the form is taken: {answer}");
}

fn host(page: &Url) -> String {
    format!("127.0.0.1:{}", page.port().expect("the practice page has a port"))
}

fn request(page: &Url, text: &str) -> String {
    let mut stream = TcpStream::connect(host(page)).expect("the practice page is there");
    stream.write_all(text.as_bytes()).expect("the practice page reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the practice page answers in UTF-8");
    answer
}
