//! A service that takes the event webhooks of mail providers and prints a classified event a line.
//!
//! `cargo run -p cleanse-bounce --example webhook_service -- 127.0.0.1:8025`, then post a provider's JSON to it. An example of
//! wiring, not a web server: put it behind one that checks the provider's signature.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "an example program reads sockets and prints"
)]

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
};

use cleanse_bounce::Classifier;

/// Larger bodies are refused: providers batch far less.
const MAX_BODY: usize = 4 << 20;

fn main() -> io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8025".to_owned());
    let listener = TcpListener::bind(&address)?;
    let classifier = Classifier::new();
    eprintln!("listening on {address}");
    for stream in listener.incoming() {
        if let Err(error) = stream.and_then(|s| serve(&classifier, s)) {
            eprintln!("connection: {error}");
        }
    }
    Ok(())
}

fn serve(classifier: &Classifier, mut stream: TcpStream) -> io::Result<()> {
    let body = read_body(&stream)?;
    for outcome in classifier.classify_webhook(&body) {
        println!("{}", serde_json::to_string(&outcome)?);
    }
    stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
}

/// The body of a request, by its `Content-Length`.
fn read_body(stream: &TcpStream) -> io::Result<String> {
    let mut reader = BufReader::new(stream.take(MAX_BODY as u64));
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((_, value)) =
            line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        {
            length = value.trim().parse::<usize>().unwrap_or(0).min(MAX_BODY);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}
