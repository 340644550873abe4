//! A name server that knows one name, so that looking it up costs its round trip.

use std::io;
use std::net::{Ipv4Addr, UdpSocket};
use std::str::FromStr;
use std::thread;

use hickory_proto::op::{Message, MessageType, ResponseCode};
use hickory_proto::rr::{Name, RData, Record, RecordType};

/// Longest question (RFC 1035 §4.2.1).
const QUESTION: usize = 512;

/// Answers at port 53 of `at` that `name` lies at `address`, and at no other address of another family.
pub(crate) fn serve(at: Ipv4Addr, name: &str, address: Ipv4Addr) -> io::Result<()> {
    let socket = UdpSocket::bind((at, 53))?;
    let name = Name::from_str(name).map_err(io::Error::other)?;
    thread::spawn(move || {
        let mut room = [0; QUESTION];
        while let Ok((length, from)) = socket.recv_from(&mut room) {
            if let Some(answer) = answer(&room[..length], &name, address) {
                let _ = socket.send_to(&answer, from);
            }
        }
    });
    Ok(())
}

fn answer(question: &[u8], name: &Name, address: Ipv4Addr) -> Option<Vec<u8>> {
    let mut message = Message::from_vec(question).ok()?;
    let asked = message.queries.first()?.clone();
    message.metadata.message_type = MessageType::Response;
    message.metadata.authoritative = true;
    message.metadata.recursion_available = true;
    message.additionals.clear();
    if !asked.name().eq_ignore_root(name) {
        message.metadata.response_code = ResponseCode::NXDomain;
    } else if asked.query_type() == RecordType::A {
        message.add_answer(Record::from_rdata(asked.name().clone(), 60, RData::A(address.into())));
    }
    message.to_vec().ok()
}
