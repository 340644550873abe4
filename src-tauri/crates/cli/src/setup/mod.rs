//! `setup`: the wizard in a terminal, or over a pipe.

mod answers;
mod keyboard;
mod page;

use std::collections::HashSet;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use clap::Args as CommandArgs;
use sparekey_engine::provider::Catalogue;
use sparekey_engine::provider::discover::Sources;
use sparekey_engine::run::{Session, Setting, Told};
use sparekey_engine::texts::{Texts, read_rehearsed, rehearsed_list};
use sparekey_engine::view::{ChoiceId, FieldId, Input, Press, Screen, View};
use sparekey_practice::Practice;

use crate::output::{End, Failed, line, runtime};
use crate::screen::Screen as Printed;
use crate::words::spoken;
use keyboard::{Keyboard, Typed, Wanted};
use page::{Page, stages};

/// Views come in bursts: what stands this long is shown.
const QUIET: Duration = Duration::from_millis(120);
/// A script types at once what a person would wait with: what follows from its last answer is waited for.
const QUIET_FOR_SCRIPTS: Duration = Duration::from_millis(400);
/// Nobody answers so soon: it was typed, and shown, before it was asked for.
const AT_ONCE: Duration = Duration::from_millis(100);

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// On the embedded practice mailbox: no account needed, and nothing leaves this computer
    #[arg(long)]
    practice: bool,
    /// What goes wrong in practice, such as "wrong-app-password"; "list" shows all that can
    #[arg(long, value_name = "NAME", requires = "practice")]
    failure: Option<String>,
}

/// What happens while the wizard runs.
enum Event {
    View(Box<View>),
    Quit,
    Typed(Typed),
    Interrupted,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let texts = Texts::new(spoken());
    let failure = match arguments.failure.as_deref() {
        None => None,
        Some("list" | "help") => {
            line(&rehearsed_list(&texts))?;
            return Ok(End::Done);
        }
        Some(name) => Some(read_rehearsed(&texts, name).map_err(Failed::Usage)?),
    };
    let runtime = runtime()?;
    let own = |fault: &dyn std::fmt::Display| Failed::Own(fault.to_string());
    let practice = match arguments.practice {
        true => Some(sparekey_practice::start().map_err(|fault| own(&fault))?),
        false => None,
    };
    let setting = setting(practice.as_ref())?;
    let (sender, events) = channel();
    let _entered = runtime.enter();
    let session = start(setting, &sender);
    if let Some(failure) = failure {
        let value = failure.name().to_owned();
        session.act(Input::Choose { choice: ChoiceId::RehearsedFailure, value });
    }
    let face = Face::new(session.clone(), &sender);
    let end = face.walk(&events);
    session.close();
    end
}

fn start(setting: Setting, sender: &Sender<Event>) -> Session {
    let (to_face, interrupts) = (sender.clone(), sender.clone());
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() && interrupts.send(Event::Interrupted).is_ok() {}
    });
    Session::start(setting, move |told| {
        // Fails only when the face has gone already.
        let _ = to_face.send(match told {
            Told::View(view) => Event::View(view),
            Told::Quit => Event::Quit,
        });
    })
}

fn setting(practice: Option<&Practice>) -> Result<Setting, Failed> {
    let lang = spoken().to_owned();
    let Some(practice) = practice else {
        return Ok(Setting {
            catalogue: Catalogue::embedded(),
            practice: false,
            ports: sparekey_platform::ports_for(sparekey_platform::SERVICE),
            network: sparekey_platform::network(),
            sources: Sources::system(),
            surroundings: sparekey_platform::surroundings(),
            lang,
            policy: sparekey_platform::policy().clone(),
        });
    };
    let catalogue = Catalogue::practice(&practice.provider_toml()).map_err(|fault| Failed::Own(fault.to_string()))?;
    Ok(Setting {
        // Lives as long as the program: there is one practice run in it.
        catalogue: Box::leak(Box::new(catalogue)),
        practice: true,
        ports: sparekey_platform::practice_ports(practice.rehearsal()),
        network: practice.network(),
        sources: Sources::nobody(),
        surroundings: sparekey_platform::surroundings(),
        lang,
        policy: sparekey_platform::policy().clone(),
    })
}

struct Face {
    session: Session,
    keyboard: Keyboard,
    printed: Printed,
    texts: Texts,
    /// The screen as it was shown last, and what could be answered to it.
    shown: Page,
    /// Which screen that was.
    screen_key: String,
    help: Vec<String>,
    /// Stages of the running test that were printed.
    stages: HashSet<String>,
    /// The last announcement that was seen.
    announced: u64,
    /// A field whose value is being asked for.
    filling: Option<FieldId>,
    /// The prompt of the answer that is being waited for, and since when.
    asked: Option<(String, Instant)>,
    /// An open field for the code was left empty: it is not asked for again by itself.
    code_declined: bool,
}

impl Face {
    fn new(session: Session, sender: &Sender<Event>) -> Self {
        let sender = sender.clone();
        Self {
            session,
            keyboard: Keyboard::start(move |typed| drop(sender.send(Event::Typed(typed)))),
            texts: Texts::new(spoken()),
            shown: Page::default(),
            screen_key: String::new(),
            help: Vec::new(),
            printed: Printed::new(),
            stages: HashSet::new(),
            announced: 0,
            filling: None,
            asked: None,
            code_declined: false,
        }
    }

    /// Until the wizard ends, or nobody answers any more.
    fn walk(mut self, events: &Receiver<Event>) -> Result<End, Failed> {
        let quiet = if self.keyboard.is_terminal() { QUIET } else { QUIET_FOR_SCRIPTS };
        let mut newest: Option<Box<View>> = None;
        loop {
            let event = match newest {
                Some(_) => events.recv_timeout(quiet),
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(Event::View(view)) => {
                    self.progress(&view)?;
                    newest = Some(view);
                }
                Ok(Event::Typed(typed)) => {
                    let early = self.asked.take().is_some_and(|(_, since)| since.elapsed() < AT_ONCE);
                    match typed {
                        Typed::Line(text) => {
                            self.printed.answered(&text, early);
                            self.answer(&text)?;
                        }
                        Typed::Code(code) => {
                            self.printed.answered("", early);
                            self.code(code)?;
                        }
                        Typed::Nothing => return self.nobody_answers(),
                    }
                }
                Ok(Event::Interrupted) if self.shown.skips => self.press(Press::SkipJourney),
                Ok(Event::Interrupted) if self.shown.running => self.press(Press::CancelTest),
                // Asked once; the second time it is meant.
                Ok(Event::Interrupted) if self.session.asks_before_closing() => self.press(Press::Quit),
                Ok(Event::Interrupted) => return Ok(End::Interrupted),
                Ok(Event::Quit) => return Ok(End::Done),
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(view) = newest.take() {
                        self.show(&view)?;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Err(Failed::Own("the wizard has gone".into())),
            }
        }
    }

    fn nobody_answers(&self) -> Result<End, Failed> {
        // The prompt stands unanswered on its line.
        line("")?;
        if self.shown.finished {
            return Ok(End::Done);
        }
        eprintln!("sparekey-cli: {}", self.texts.say("terminal-input-ended"));
        Ok(End::InTheWay)
    }

    /// Prints the screen if it differs from the one that was printed last, and asks once.
    fn show(&mut self, view: &View) -> Result<(), Failed> {
        let page = Page::of(view);
        if view.lang != self.texts.lang() {
            self.texts = Texts::new(&view.lang);
        }
        if view.screen_key != self.screen_key {
            self.screen_key.clone_from(&view.screen_key);
            self.code_declined = false;
            self.filling = None;
        }
        self.help = Page::help(view);
        // While it runs, `progress` prints what is new.
        let differs = page.lines != self.shown.lines && !(page.running && self.shown.running);
        let said = view.announcement.as_ref().filter(|said| said.number != self.announced);
        if differs {
            self.printed.lines(&page.lines)?;
        } else if let Some(said) = said.filter(|_| !page.running) {
            // Something was done that leaves the screen as it is, such as copying.
            self.printed.lines(&Page::notice(&said.text))?;
        }
        self.announced = said.map_or(self.announced, |said| said.number);
        if !page.running {
            self.stages.clear();
        }
        self.shown = page;
        match &self.asked {
            // What was asked stands above the new screen now.
            Some((prompt, _)) if differs && !self.shown.running => self.printed.prompt(prompt),
            Some(_) => {}
            None => self.ask()?,
        }
        Ok(())
    }

    /// Prints the stages of a running test as they come.
    fn progress(&mut self, view: &View) -> Result<(), Failed> {
        let Screen::Test { lanes, journey, running: Some(_), .. } = &view.screen else { return Ok(()) };
        let lanes = lanes.iter().map(|lane| (&lane.title, &lane.stages));
        for (title, parts) in lanes.chain(journey.iter().map(|journey| (&journey.title, &journey.stages))) {
            for stage in stages(parts) {
                let text = format!("      {title}: {stage}");
                if self.stages.insert(text.clone()) && self.shown.running {
                    self.printed.line(&text)?;
                }
            }
        }
        Ok(())
    }

    /// Asks, if nothing is asked already. A script is asked only when nothing is under way.
    fn ask(&mut self) -> Result<(), Failed> {
        if self.asked.is_some() || (self.shown.running && !self.keyboard.is_terminal()) {
            return Ok(());
        }
        match self.shown.code_prompt.clone().filter(|_| !self.code_declined) {
            Some(label) => self.ask_code(label),
            None => {
                self.ask_line(self.texts.say("terminal-choose"));
                Ok(())
            }
        }
    }

    fn ask_line(&mut self, prompt: String) {
        // While something runs, its stages are printed where the prompt would stand; answers are taken all the same.
        if !self.shown.running {
            self.printed.prompt(&prompt);
        }
        self.await_answer(Wanted::Line, prompt);
    }

    fn ask_code(&mut self, label: String) -> Result<(), Failed> {
        if self.keyboard.is_terminal() {
            self.printed.lines(&Page::notice(&self.texts.say("terminal-code-hidden"))[1..])?;
        } else {
            self.printed.prompt(&label);
        }
        self.await_answer(Wanted::Code(label.clone()), label);
        Ok(())
    }

    fn await_answer(&mut self, wanted: Wanted, prompt: String) {
        self.printed.asks();
        self.asked = Some((prompt, Instant::now()));
        self.keyboard.ask(wanted);
    }

    fn press(&self, press: Press) {
        self.session.act(Input::Press { press });
    }
}
