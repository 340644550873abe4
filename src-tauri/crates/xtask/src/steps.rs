//! Steps by name, with their times: all run, and the end says which failed and which could not be done here.

use std::time::{Duration, Instant};

use crate::command::{Outcome, in_ci};

/// One thing that is checked.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) after: Option<&'static str>,
    possible: fn() -> Possible,
    run: fn() -> Outcome,
    pub(crate) extent: Extent,
}

/// How much is checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Extent {
    /// What every change is held against.
    Usual,
    /// And what takes long.
    All,
}

/// Whether a step can be done on this computer.
pub(crate) enum Possible {
    Yes,
    /// Something can be had, but is not there: where nothing may be skipped, this is a failure.
    NotYet(String),
    /// Not on this system.
    Never(String),
}

impl Step {
    pub(crate) const fn new(name: &'static str, run: fn() -> Outcome) -> Self {
        Self { name, after: None, possible: || Possible::Yes, run, extent: Extent::Usual }
    }

    /// Means nothing if that other step failed.
    pub(crate) const fn after(self, other: &'static str) -> Self {
        Self { after: Some(other), ..self }
    }

    /// Is skipped, with these words, where it cannot be done.
    pub(crate) const fn possible(self, possible: fn() -> Possible) -> Self {
        Self { possible, ..self }
    }

    /// Takes long: not among the usual ones.
    pub(crate) const fn long(self) -> Self {
        Self { extent: Extent::All, ..self }
    }
}

enum Result {
    Passed(Duration),
    Failed(String),
    Skipped(String),
}

/// Says which of `only` no step has.
pub(crate) fn known<'a>(steps: impl Iterator<Item = &'a Step>, only: &[String]) -> Outcome {
    let names: Vec<&str> = steps.map(|step| step.name).collect();
    match only.iter().find(|wanted| !names.contains(&wanted.as_str())) {
        Some(wrong) => Err(format!("There is no step \"{wrong}\". The steps are: {}.", names.join(", "))),
        None => Ok(()),
    }
}

/// Runs them all, whichever fail, and says so; `set_up` is the time that went before.
pub(crate) fn run_all<'a>(steps: impl Iterator<Item = &'a Step>, set_up: Duration) -> Outcome {
    let whole = Instant::now();
    let mut results: Vec<(&str, Result)> = Vec::new();
    for step in steps {
        println!("\n== {}", step.name);
        let start = Instant::now();
        let in_the_way = results.iter().find_map(|(name, result)| match result {
            Result::Failed(_) if Some(*name) == step.after => Some(Result::Failed(format!("Not run: {name} failed."))),
            Result::Skipped(_) if Some(*name) == step.after => {
                Some(Result::Skipped(format!("Not run: {name} was skipped.")))
            }
            _ => None,
        });
        let result = in_the_way.unwrap_or_else(|| match (step.possible)() {
            Possible::Never(why) => Result::Skipped(why),
            Possible::NotYet(why) if !in_ci() => Result::Skipped(why),
            Possible::NotYet(why) => Result::Failed(why),
            Possible::Yes => match (step.run)() {
                Ok(()) => Result::Passed(start.elapsed()),
                Err(fault) => Result::Failed(fault),
            },
        });
        match &result {
            Result::Passed(time) => println!("== {} passed in {}", step.name, seconds(*time)),
            Result::Failed(fault) => println!("== {} failed: {fault}", step.name),
            Result::Skipped(why) => println!("== {} skipped: {why}", step.name),
        }
        results.push((step.name, result));
    }
    summary(set_up, set_up + whole.elapsed(), &results)
}

fn summary(set_up: Duration, whole: Duration, results: &[(&str, Result)]) -> Outcome {
    println!("\n{:20} {}", "set-up", seconds(set_up));
    for (name, result) in results {
        match result {
            Result::Passed(time) => println!("{name:20} {}", seconds(*time)),
            Result::Failed(fault) => println!("{name:20} FAILED: {fault}"),
            Result::Skipped(why) => println!("{name:20} skipped: {why}"),
        }
    }
    println!("{:20} {}", "together", seconds(whole));
    let failed = results.iter().filter(|(_, result)| matches!(result, Result::Failed(_)));
    let failed: Vec<&str> = failed.map(|(name, _)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("Failed: {}.", failed.join(", "))) }
}

fn seconds(time: Duration) -> String {
    format!("{:6.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSING: Step = Step::new("passing", || Ok(()));
    const FAILING: Step = Step::new("failing", || Err("it broke".into()));

    #[test]
    fn a_failed_step_fails_the_whole() {
        let run = |steps: &[Step]| run_all(steps.iter(), Duration::ZERO);
        assert_eq!(run(&[PASSING]), Ok(()));
        assert_eq!(run(&[FAILING, PASSING]), Err("Failed: failing.".into()));
        let dependent = Step::new("dependent", || Ok(())).after("failing");
        assert_eq!(run(&[FAILING, dependent]), Err("Failed: failing, dependent.".into()));
    }

    #[test]
    fn what_cannot_be_done_here_is_skipped_and_not_tried() {
        let elsewhere = Step::new("elsewhere", || Err("was tried".into())).possible(|| Possible::Never("no".into()));
        let after = Step::new("after", || Err("was tried".into())).after("elsewhere");
        assert_eq!(run_all([elsewhere, after].iter(), Duration::ZERO), Ok(()));
    }

    #[test]
    fn a_wrong_name_is_answered_with_all_names() {
        let steps = [PASSING, FAILING];
        assert_eq!(known(steps.iter(), &["passing".into()]), Ok(()));
        let fault = known(steps.iter(), &["everything".into()]).unwrap_err();
        assert!(fault.contains("passing") && fault.contains("failing"), "{fault}");
    }
}
