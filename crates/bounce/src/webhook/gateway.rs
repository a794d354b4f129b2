//! Webhooks of message gateways: result rows as JSON objects, known by their keys as the columns of a result file are.

use serde_json::{Map, Value};

use crate::{
    classify::Classifier,
    outcome::Outcome,
    results::{LayoutHint, ResultLayout},
};

/// How deep the rows may stand: `{"hooks": [{…}]}`, `{"body": {"recipients": [{…}]}}`.
const DEEPEST: u8 = 4;
/// Rows that are read of one body.
const MOST: usize = 10_000;

/// Reads every object that a gateway's layout fits.
pub(super) fn read(c: &Classifier, value: &Value, out: &mut Vec<Outcome>) {
    walk(c, value, 0, out);
}

fn walk(c: &Classifier, value: &Value, depth: u8, out: &mut Vec<Outcome>) {
    if depth > DEEPEST || out.len() >= MOST {
        return;
    }
    match value {
        Value::Array(items) => items.iter().take(MOST).for_each(|v| walk(c, v, depth + 1, out)),
        Value::Object(object) => match row(c, object) {
            Some(outcomes) => out.extend(outcomes),
            None => {
                object.values().filter(|v| !v.is_string()).for_each(|v| walk(c, v, depth + 1, out));
            }
        },
        _ => {}
    }
}

/// The results of one object; none when no gateway has such keys. A layout without a gateway fits too much to be believed.
fn row(c: &Classifier, object: &Map<String, Value>) -> Option<Vec<Outcome>> {
    let keys: Vec<&str> = object.keys().map(String::as_str).collect();
    let layout = ResultLayout::recognise(&keys, LayoutHint::default()).ok()?;
    layout.gateway()?;
    let cells: Vec<String> = object.values().map(cell).collect();
    let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    Some(layout.read(c, &cells))
}

/// A value as a cell of a file would show it; what is nested says nothing here.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
