//! A name server on this computer: a table of answers, and everything that it was asked.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::op::{Message, ResponseCode};
use hickory_resolver::proto::rr::rdata::{CNAME, MX, SRV};
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket};

/// How a question is answered.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    /// With these records, over UDP and TCP.
    Records(Vec<RData>),
    /// The same, but UDP says only that the answer is too long for it.
    OverTcp(Vec<RData>),
    /// With a response code.
    Code(ResponseCode),
    /// With an alias that leads back to the name over another one.
    Loop,
    /// With bytes that are no message.
    Garbage,
    /// Not at all.
    Silence,
}

/// The server; what is not in the table has no records.
pub(super) struct NameServer {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<u8>>>,
    table: Arc<BTreeMap<(String, RecordType), Reply>>,
}

impl NameServer {
    pub(super) async fn start(table: BTreeMap<(String, RecordType), Reply>) -> Self {
        let (udp, tcp) = ports().await;
        let address = udp.local_addr().expect("its address");
        let server = Self { address, heard: Arc::default(), table: Arc::new(table) };
        let (heard, answers) = (server.heard.clone(), server.table.clone());
        tokio::spawn(async move {
            let mut buffer = [0; 2_048];
            while let Ok((length, peer)) = udp.recv_from(&mut buffer).await {
                hear(&heard, &buffer[..length]);
                if let Some(answer) = answer(&answers, &buffer[..length], false) {
                    let _ = udp.send_to(&answer, peer).await;
                }
            }
        });
        let (heard, answers) = (server.heard.clone(), server.table.clone());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = tcp.accept().await {
                let (heard, answers) = (heard.clone(), answers.clone());
                tokio::spawn(async move {
                    while let Ok(length) = stream.read_u16().await {
                        let mut question = vec![0; length.into()];
                        if stream.read_exact(&mut question).await.is_err() {
                            return;
                        }
                        hear(&heard, &question);
                        let Some(answer) = answer(&answers, &question, true) else { continue };
                        let length = u16::try_from(answer.len()).expect("a short answer");
                        let framed = [length.to_be_bytes().as_slice(), &answer].concat();
                        let _ = stream.write_all(&framed).await;
                    }
                });
            }
        });
        server
    }

    /// A resolver that asks this server and nobody else.
    pub(super) fn resolver(&self, timeout: Duration) -> TokioResolver {
        let with_port = |mut connection: ConnectionConfig| {
            connection.port = self.address.port();
            connection
        };
        let ways = vec![with_port(ConnectionConfig::udp()), with_port(ConnectionConfig::tcp())];
        let config = ResolverConfig::from_name_servers(vec![NameServerConfig::new(self.address.ip(), true, ways)]);
        let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        super::names::bound(builder.options_mut());
        builder.options_mut().timeout = timeout;
        builder.build().expect("a resolver")
    }

    /// All bytes that came in.
    pub(super) fn heard(&self) -> Vec<u8> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The same port over UDP and TCP.
async fn ports() -> (UdpSocket, TcpListener) {
    for _ in 0..20 {
        let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
        let port = tcp.local_addr().expect("its address").port();
        if let Ok(udp) = UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).await {
            return (udp, tcp);
        }
    }
    panic!("no port that is free twice");
}

fn hear(heard: &Mutex<Vec<u8>>, bytes: &[u8]) {
    heard.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
}

fn answer(table: &BTreeMap<(String, RecordType), Reply>, question: &[u8], over_tcp: bool) -> Option<Vec<u8>> {
    let asked = Message::from_vec(question).expect("a question");
    let query = asked.queries.first().expect("one question").clone();
    let key = (query.name().to_ascii().trim_end_matches('.').to_ascii_lowercase(), query.query_type());
    let mut message = Message::response(asked.metadata.id, asked.metadata.op_code);
    message.metadata.recursion_desired = true;
    message.metadata.recursion_available = true;
    message.add_query(query.clone());
    let record = |data: &RData| Record::from_rdata(query.name().clone(), 60, data.clone());
    match table.get(&key) {
        None => {}
        Some(Reply::Records(records)) => drop(message.add_answers(records.iter().map(record))),
        Some(Reply::OverTcp(_)) if !over_tcp => message.metadata.truncation = true,
        Some(Reply::OverTcp(records)) => drop(message.add_answers(records.iter().map(record))),
        Some(Reply::Code(code)) => message.metadata.response_code = *code,
        Some(Reply::Loop) => {
            let other = Name::from_ascii("alias.zz.").expect("a name");
            message.add_answer(Record::from_rdata(query.name().clone(), 60, RData::CNAME(CNAME(other.clone()))));
            message.add_answer(Record::from_rdata(other, 60, RData::CNAME(CNAME(query.name().clone()))));
        }
        Some(Reply::Garbage) => return Some(vec![0xFF; 40]),
        Some(Reply::Silence) => return None,
    }
    Some(message.to_vec().expect("a message"))
}

pub(super) fn mx(preference: u16, host: &str) -> RData {
    RData::MX(MX::new(preference, name(host)))
}

pub(super) fn srv(priority: u16, weight: u16, port: u16, host: &str) -> RData {
    RData::SRV(SRV::new(priority, weight, port, name(host)))
}

fn name(host: &str) -> Name {
    Name::from_ascii(format!("{}.", host.trim_end_matches('.'))).expect("a name")
}
