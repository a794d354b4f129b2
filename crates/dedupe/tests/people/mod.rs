//! People with a name in two parts, a birth date and a phone: the model of the tests.

use cleanse_dedupe::{Model, Plan, Registry};

const MODEL: &str = r#"
name = "people"
[[field]]
name = "name"
columns = ["given", "surname"]
comparator = "person-name"
[[field]]
name = "born"
columns = ["born"]
comparator = "date"
[[field]]
name = "phone"
columns = ["phone"]
comparator = "number"
crowd = 50
[[block]]
keys = ["phone"]
covers = ["phone.exact"]
[[block]]
keys = ["name.either", "born.year"]
[[block]]
keys = ["born"]
"#;

/// The compiled model.
pub(crate) fn plan() -> Plan {
    let model: Model = MODEL.parse().expect("the model of the tests");
    Plan::new(&model, &Registry::default()).expect("a plan for it")
}
