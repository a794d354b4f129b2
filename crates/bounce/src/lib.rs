//! Delivery feedback of every channel, classified into one taxonomy.

mod classify;
mod date;
mod error;
mod gateway;
mod generated;
mod mail;
mod matcher;
mod mbox;
mod outcome;
mod pack;
mod phrase;
mod results;
mod rules;
mod smtp;
mod status;
mod unknown;
mod webhook;

pub use {
    classify::{Action, Classification, Classifier, ClassifierBuilder},
    error::{Error, ErrorKind},
    gateway::Gateway,
    mbox::split_mbox,
    outcome::Outcome,
    pack::{RulePack, Scope},
    phrase::PhraseMatch,
    results::{LayoutHint, ResultLayout},
    rules::{RULES, rule_of},
    status::Status,
    unknown::normalise_unknown,
};

#[cfg(test)]
mod validator;
