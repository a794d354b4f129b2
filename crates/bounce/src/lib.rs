//! Delivery feedback of every channel, classified into one taxonomy.

mod classify;
mod date;
mod error;
mod gateway;
mod mail;
mod matcher;
mod outcome;
mod pack;
mod phrase;
mod rules;
mod smtp;
mod status;
mod webhook;

pub use {
    classify::{Action, Classification, Classifier, ClassifierBuilder},
    error::{Error, ErrorKind},
    outcome::Outcome,
    pack::{RulePack, Scope},
    phrase::PhraseMatch,
    rules::{RULES, rule_of},
    status::Status,
};

#[cfg(test)]
mod validator;
