//! One leg from the name to the verdict.

use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_imap::Client;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout_at};
use tokio_rustls::client::TlsStream;
use tokio_util::sync::CancellationToken;

use super::dial::Attempt;
use super::gate::{self, Gate};
use super::guard::{Carrier, Guarded, Shared, Tap, lock};
use super::order::Order;
use super::probe::Probes;
use super::proxy::Proxy;
use super::tls::{self, Believer, Shown, TlsTrouble};
use super::transcript::{Breach, Exchange, Status, Transcript, Verb};
use super::turn::Turn;
use super::{Background, CheckEvent, Deadlines, LegOutcome, LegPlan, LegVerdict, Network, Stage};
use super::{imap, smtp, starttls};
use crate::diagnosis::{Cause, Diagnosis, Evidence, Fault, diagnose};
use crate::endpoint::{Leg, Security};
use crate::secret::Secret;

/// The socket as everything above it sees it.
pub(super) type Socket = Tap<Box<dyn Carrier>>;
/// The encrypted, guarded stream that the mail libraries get.
pub(super) type MailStream = Guarded<Box<dyn Carrier>>;

/// How long to wait for a server that may speak TLS where a plain greeting was expected.
const TLS_PROBE: Duration = Duration::from_secs(2);
/// How long to wait for a server that may answer only when it is asked.
const ANSWER_PROBE: Duration = Duration::from_secs(1);
/// How long saying goodbye may take; its answer is not waited for.
pub(super) const GOODBYE: Duration = Duration::from_millis(250);

/// What a leg needs and what it has seen so far.
pub(super) struct Legwork {
    pub(super) leg: Leg,
    pub(super) plan: LegPlan,
    pub(super) secret: Secret,
    pub(super) deadlines: Deadlines,
    pub(super) offered: Vec<String>,
    background: Background,
    pub(super) network: Network,
    believer: Believer,
    on_event: Arc<dyn Fn(CheckEvent) + Send + Sync>,
    pub(super) turn: Turn,
    gate: Gate,
    pub(super) proxy: Option<Proxy>,
    peer: Option<IpAddr>,
    began: Instant,
    /// When all of it is over, where that is another time than for every leg.
    ends: Option<Instant>,
    stage: Stage,
    stage_began: Instant,
    encrypted: bool,
    transcript: Option<Shared>,
    pub(super) addresses: Vec<SocketAddr>,
    pub(super) tried: Vec<Attempt>,
    shown: Arc<Mutex<Option<Shown>>>,
    first: Arc<Mutex<Vec<u8>>>,
}

/// What both legs share.
#[derive(Clone)]
pub(super) struct Common {
    pub(super) secret: Secret,
    pub(super) deadlines: Deadlines,
    pub(super) background: Background,
    pub(super) network: Network,
    pub(super) believer: Believer,
    pub(super) probes: Arc<Probes>,
    pub(super) on_event: Arc<dyn Fn(CheckEvent) + Send + Sync>,
    /// Which leg signs in first; each has its own end of it.
    pub(super) order: Order,
}

/// A leg that has ended, with its connection where it was proven.
pub(super) struct Ended {
    pub(super) verdict: LegVerdict,
    pub(super) open: Option<Open>,
    /// What was seen, where it failed.
    pub(super) seen: Option<Box<Evidence>>,
    /// Whether the code was sent and refused.
    pub(super) refused: bool,
}

/// A proven leg whose connection still stands.
pub(super) struct Open {
    pub(super) work: Legwork,
    pub(super) connection: Connection,
}

/// A connection on which somebody is signed in.
pub(super) enum Connection {
    Smtp(Box<AsyncSmtpConnection>),
    Imap(Box<Client<MailStream>>),
}

impl Open {
    /// Says goodbye without waiting for an answer, which would tell nothing.
    pub(super) async fn leave(self) {
        let Self { work, connection } = self;
        match connection {
            Connection::Smtp(connection) => smtp::leave(&work, *connection).await,
            Connection::Imap(client) => imap::leave(&work, *client).await,
        }
    }
}

/// Runs a leg to its end; the caller tells the verdict. On the heap, since several of them at once are too much for a
/// thread's stack.
pub(super) fn run(
    leg: Leg,
    plan: LegPlan,
    common: Common,
    turn: Turn,
    cancel: CancellationToken,
) -> BoxFuture<'static, Ended> {
    to_its_end(leg, plan, common, turn, cancel).boxed()
}

async fn to_its_end(leg: Leg, plan: LegPlan, common: Common, turn: Turn, cancel: CancellationToken) -> Ended {
    let mut work = Legwork::new(leg, plan, common, turn);
    let result = tokio::select! {
        biased;
        () = cancel.cancelled() => None,
        result = work.attempt() => Some(result),
    };
    let mut connection = None;
    let (mut seen, mut refused) = (None, false);
    let outcome = match result {
        None => LegOutcome::Cancelled,
        Some(Ok(proven)) => {
            connection = Some(proven);
            LegOutcome::Proven
        }
        Some(Err(Fault::Held(hold))) => LegOutcome::Held(hold),
        Some(Err(fault)) => {
            let evidence = seen.insert(Box::new(work.evidence(fault)));
            let found = diagnose(evidence, &work.background, Some(&work.secret));
            let answer = work.heard(|heard| gate::answer(&evidence.fault, heard.last(), &found));
            let answer = answer.unwrap_or(gate::Answer::Unknown);
            refused = answer == gate::Answer::Refused;
            work.gate.failed(answer).await;
            LegOutcome::Failed(found)
        }
    };
    let millis = millis(work.began);
    let (endpoint, user) = (work.plan.endpoint.clone(), work.plan.user.clone());
    let verdict = LegVerdict { leg, endpoint, user, outcome, millis, instead: None };
    Ended { verdict, open: connection.map(|connection| Open { work, connection }), seen, refused }
}

impl Legwork {
    pub(super) fn new(leg: Leg, plan: LegPlan, common: Common, turn: Turn) -> Self {
        let Common { secret, deadlines, background, network, believer, probes: _, on_event, order } = common;
        let gate = Gate::new(network.budget.clone(), &plan, &background, order);
        let began = Instant::now();
        Self {
            leg,
            plan,
            secret,
            deadlines,
            offered: Vec::new(),
            background,
            network,
            believer,
            on_event,
            turn,
            gate,
            proxy: None,
            peer: None,
            began,
            ends: None,
            stage: Stage::Resolve,
            stage_began: began,
            encrypted: false,
            transcript: None,
            addresses: Vec::new(),
            tried: Vec::new(),
            shown: Arc::default(),
            first: Arc::default(),
        }
    }

    async fn attempt(&mut self) -> Result<Connection, Fault> {
        self.gate.look().await?;
        let stream = self.arrive().await?;
        let peer = stream.peer_addr().map_err(|error| Fault::Breach(super::guard::broken(&error)))?;
        self.peer = Some(peer.ip()).filter(|_| self.proxy.is_none());
        self.done();

        self.begin(Stage::Secure);
        let mut socket = Tap::new(Box::new(stream) as Box<dyn Carrier>, self.first.clone());
        let starttls = self.plan.endpoint.security == Security::Starttls;
        if starttls {
            let transcript = self.transcript(false);
            socket = starttls::upgrade(self, Guarded::new(socket, peer, transcript)).await?;
            lock(&self.first).clear();
        }
        self.transcript = None;
        let encrypted = self.encrypt(socket, self.deadlines.secure).await?;
        self.encrypted = true;
        self.done();

        // Capabilities from before TLS are thrown away with their transcript (RFC 3207 §4.2, RFC 9051 §6.2.1).
        let stream = Guarded::new(Box::new(encrypted) as _, peer, self.transcript(starttls));
        match self.leg {
            Leg::Smtp => smtp::prove(self, stream, starttls).await,
            Leg::Imap => imap::prove(self, stream, starttls).await,
        }
    }

    pub(super) fn public_only(&self) -> bool {
        self.plan.public_only
    }

    /// Asks for leave before the code is sent. Waiting for it takes nothing from the leg's time.
    pub(super) async fn may_sign_in(&mut self) -> Result<(), Fault> {
        self.gate.enter(&self.turn, self.peer).await
    }

    /// The code was accepted.
    pub(super) async fn signed_in(&mut self) {
        self.gate.accepted().await;
        self.done();
    }

    /// Shakes hands on a socket.
    pub(super) async fn encrypt(&self, socket: Socket, limit: Duration) -> Result<TlsStream<Socket>, Fault> {
        self.within(limit, self.shake(socket, self.shown.clone())).await?.map_err(|trouble| match trouble {
            TlsTrouble::Tls(error) => Fault::Tls(error),
            TlsTrouble::Io(error) => Fault::Breach(super::guard::broken(&error)),
            TlsTrouble::Name => Fault::HostName,
        })
    }

    pub(super) async fn shake(
        &self,
        socket: Socket,
        shown: Arc<Mutex<Option<Shown>>>,
    ) -> Result<TlsStream<Socket>, TlsTrouble> {
        tls::handshake(self.believer.clone(), &self.plan.endpoint.host, socket, shown).await
    }

    /// The server's first words. Where none come, a line is said to see who is there: a server of another kind, such as
    /// for websites, waits for one.
    pub(super) async fn greeting<S>(&self, stream: &mut Guarded<S>, ends: Instant) -> Result<Exchange, Fault>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if let Ok(greeting) = timeout_at(ends, stream.reply()).await {
            return greeting.map_err(|_| self.fault());
        }
        let silent = self.heard(|heard| heard.last().is_none_or(|last| last.lines.is_empty()));
        if silent == Some(true) {
            let line = if self.leg == Leg::Smtp { "HELP\r\n" } else { "a HELP\r\n" };
            let _ = self.within(ANSWER_PROBE, stream.command(line)).await;
        }
        let other = self.heard(|heard| heard.breach == Some(Breach::OtherProtocol)) == Some(true);
        Err(if other { Fault::Breach(Breach::OtherProtocol) } else { Fault::Timeout })
    }

    /// After silence where a greeting was due: whether the server was waiting for TLS. No code is sent.
    pub(super) async fn waits_for_tls(&self, socket: Socket) -> bool {
        let _ = self.encrypt(socket, TLS_PROBE).await;
        self.heard_tls()
    }

    /// Whether TLS came from the socket.
    pub(super) fn heard_tls(&self) -> bool {
        is_tls(&lock(&self.first))
    }

    pub(super) fn begin(&mut self, stage: Stage) {
        self.stage = stage;
        self.stage_began = Instant::now();
        self.turn.at(stage);
        self.tell(CheckEvent::Started { leg: self.leg, stage });
    }

    pub(super) fn done(&self) {
        let millis = millis(self.stage_began);
        self.tell(CheckEvent::Done { leg: self.leg, stage: self.stage, millis });
    }

    fn tell(&self, event: CheckEvent) {
        if self.turn.told {
            (self.on_event)(event);
        }
    }

    /// The moment at which `limit` from now, or the whole leg, is over.
    pub(super) fn until(&self, limit: Duration) -> Instant {
        (Instant::now() + limit).min(self.ends.unwrap_or(self.began + self.deadlines.whole + self.gate.waited))
    }

    /// Sets another end for a proven leg, whose connection is used for something else besides.
    pub(super) fn go_on_until(&mut self, ends: Instant) {
        self.ends = Some(ends);
    }

    /// Bounds a whole piece of work, however its bytes drip.
    pub(super) fn within<T>(
        &self,
        limit: Duration,
        work: impl Future<Output = T>,
    ) -> impl Future<Output = Result<T, Fault>> {
        let until = self.until(limit);
        async move { tokio::time::timeout_at(until, work).await.map_err(|_| Fault::Timeout) }
    }

    pub(super) fn transcript(&mut self, greeted: bool) -> Shared {
        let transcript = Arc::new(Mutex::new(Transcript::new(self.leg, greeted)));
        self.transcript = Some(transcript.clone());
        transcript
    }

    /// Reads the transcript of the present stream.
    pub(super) fn heard<T>(&self, read: impl FnOnce(&Transcript) -> T) -> Option<T> {
        self.transcript.as_ref().map(|transcript| read(&lock(transcript)))
    }

    /// Takes the lines of what was said since, once all of it is whole; they are not kept any longer.
    pub(super) fn collect(&self, since: usize) -> Vec<Exchange> {
        self.transcript.as_ref().map(|transcript| lock(transcript).collect(since)).unwrap_or_default()
    }

    /// What went wrong, when a library says that something did: the transcript knows, its error text is not read.
    pub(super) fn fault(&self) -> Fault {
        self.heard(|transcript| {
            let answer = transcript.answer();
            let spoke = answer.is_some_and(Exchange::answered);
            match &transcript.breach {
                Some(Breach::Closed | Breach::Broken(..)) if spoke => Fault::Reply,
                Some(breach) => Fault::Breach(breach.clone()),
                None if answer.is_some_and(|answer| answer.complete) => Fault::Reply,
                None => Fault::Breach(Breach::Mixed),
            }
        })
        .unwrap_or(Fault::Timeout)
    }

    /// Whether the server refused the mechanism (RFC 4954 §4, RFC 9051 §6.2.2) without looking at the code.
    pub(super) fn refuses_mechanism(&self) -> bool {
        let answer = self.heard(|heard| {
            let last = heard.last().filter(|last| heard.breach.is_none() && last.verb == Verb::Auth)?;
            Some((last.status, last.code()))
        });
        let cause = || self.diagnosis(Fault::Reply).cause;
        match answer.flatten() {
            // BAD: the command was not understood.
            Some((Some(Status::Bad), _)) => matches!(cause(), Cause::AuthMethodUnsupported | Cause::Unknown),
            Some((Some(Status::No), _) | (None, Some(500..=504))) => cause() == Cause::AuthMethodUnsupported,
            _ => false,
        }
    }

    /// What is wrong, as far as is known.
    pub(super) fn diagnosis(&self, fault: Fault) -> Diagnosis {
        self.diagnosis_of(&self.evidence(fault))
    }

    /// What is wrong in the light of this.
    pub(super) fn diagnosis_of(&self, evidence: &Evidence) -> Diagnosis {
        diagnose(evidence, &self.background, Some(&self.secret))
    }

    pub(super) fn evidence(&self, fault: Fault) -> Evidence {
        let mut evidence = Evidence {
            leg: self.leg,
            endpoint: self.plan.endpoint.clone(),
            user: self.plan.user.clone(),
            stage: self.stage,
            encrypted: self.encrypted,
            fault,
            verb: None,
            reply: String::new(),
            whole: false,
            status: None,
            greeting: self.heard(|heard| heard.find(Verb::Greeting).map(Exchange::text)).flatten(),
            first: lock(&self.first).clone(),
            shown: lock(&self.shown).clone(),
            addresses: self.addresses.clone(),
            tried: self.tried.clone(),
            peer: self.peer,
            proxy: self.proxy.clone(),
            offered: self.offered.clone(),
        };
        self.heard(|transcript| {
            let Some(last) = transcript.answer() else { return };
            evidence.verb = Some(last.verb);
            evidence.reply = last.text();
            (evidence.whole, evidence.status) = (last.complete, last.status);
        });
        evidence
    }
}

/// Whether this begins with a TLS record (RFC 8446 §5.1), and not with a ClientHello (§4), which only an echo sends back.
pub(super) fn is_tls(first: &[u8]) -> bool {
    first.first().is_some_and(|byte| (0x14..=0x17).contains(byte)) && !(first[0] == 0x16 && first.get(5) == Some(&1))
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
