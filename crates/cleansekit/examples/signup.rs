//! What a sign-up form does with a name, a phone and a mailbox: typed values, or a message a field in Korean.
//!
//! `cargo run -p cleansekit --example signup`. What is certain is mended without a word; a guess is asked back, never applied; a
//! value that nobody can be reached at is refused with the reason.
#![expect(clippy::disallowed_macros, reason = "an example program prints")]

use std::fmt::Display;

use cleansekit::core::{Cleansed, Context, Field, FieldKind, Lang, Masked, Verdict};
use cleansekit::email::{self, Email};
use cleansekit::name::{self, PersonName};
use cleansekit::phone::{self, Phone};

/// The form as it came over the wire.
struct Form<'a> {
    name: &'a str,
    phone: &'a str,
    email: &'a str,
}

/// A customer whose values are right by their types.
struct SignUp {
    name: PersonName,
    phone: Phone,
    email: Email,
}

/// What the form shows beside a field.
struct Message {
    field: FieldKind,
    text: String,
}

fn main() {
    let forms = [
        Form { name: " 김보라님 ", phone: "공일공 2345 6789", email: "Bora.Kim@NAVER.COM" },
        Form { name: "테스트", phone: "011-234-5678", email: "haneul@naver.con" },
        Form { name: "서하늘", phone: "0507-1234-5678", email: "" },
    ];
    for form in &forms {
        match sign_up(form) {
            Ok(customer) => welcome(&customer),
            Err(messages) => messages.iter().for_each(show),
        }
        println!();
    }
}

/// The whole handler: every field is read, so that the form shows all its messages at once.
fn sign_up(form: &Form<'_>) -> Result<SignUp, Vec<Message>> {
    let cx = Context::default();
    let name = accept(FieldKind::Name, name::cleanse(form.name, &cx));
    let phone = accept(FieldKind::Phone, phone::cleanse(form.phone, &cx)).and_then(reachable);
    let email = accept(FieldKind::Email, email::cleanse(form.email, &cx));
    match (name, phone, email) {
        (Ok(name), Ok(phone), Ok(email)) => Ok(SignUp { name, phone, email }),
        (name, phone, email) => Err([name.err(), phone.err(), email.err()].into_iter().flatten().collect()),
    }
}

/// The value of a cell that holds one, and one only; else what to tell the customer.
fn accept<T: Field + Display>(field: FieldKind, cell: Cleansed<T>) -> Result<T, Message> {
    let reason = cell.findings.first().map_or("읽을 수 없는 값", |f| f.rule.title.get(Lang::Ko));
    let text = match (cell.verdict, cell.value, cell.suggestions.first()) {
        (Verdict::Clean | Verdict::Normalized, Some(_), _) if !cell.others.is_empty() => {
            "한 가지만 입력하십시오.".to_owned()
        }
        (Verdict::Clean | Verdict::Normalized, Some(value), _) => return Ok(value),
        (Verdict::Empty, ..) => "입력하십시오.".to_owned(),
        (_, _, Some(guess)) => format!("{reason}입니다. 혹시 {guess}입니까?"),
        _ => format!("{reason}입니다. 다시 확인하십시오."),
    };
    Err(Message { field, text })
}

/// Safe numbers (050X) are valid and expire: they are no way to reach a member next year.
fn reachable(phone: Phone) -> Result<Phone, Message> {
    let text = "안심번호는 기간이 지나면 연결되지 않습니다. 다른 번호를 입력하십시오.";
    let message = || Message { field: FieldKind::Phone, text: text.to_owned() };
    if phone.is_contact_point() { Ok(phone) } else { Err(message()) }
}

/// Logs see masked values only.
fn welcome(customer: &SignUp) {
    let phone = customer.phone.to_string();
    println!(
        "가입: {} {} {}",
        Masked::new(FieldKind::Name, customer.name.as_str()),
        Masked::new(FieldKind::Phone, &phone),
        Masked::new(FieldKind::Email, customer.email.as_str()),
    );
}

fn show(message: &Message) {
    println!("{}: {}", message.field.label(Lang::Ko), message.text);
}
