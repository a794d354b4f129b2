//! The pictures: one stacked bar, one set of bars, one line, and the waterfall of a pair. Each has a title, a description and numbers in
//! text; no meaning hangs on a colour alone.

use std::fmt::Write as _;

use cleanse_core::{Lang, Route};

use super::share;
use crate::model::{ChannelReach, PairExplained, Routes, Share, TrendPoint, WeightStep};
use crate::words::{self, thousands};

/// All pictures are as wide; the page scales them.
const WIDTH: f64 = 640.0;

/// Where the records went.
pub(super) fn routes(routes: &Routes, lang: Lang) -> String {
    let parts = [
        (Route::Clean, routes.clean, "clean"),
        (Route::Repair, routes.repair, "repair"),
        (Route::Quarantine, routes.quarantine, "aside"),
    ];
    let all = routes.all().max(1) as f64;
    let mut body = PATTERNS.to_owned();
    let mut x = 0.0;
    for (_, n, class) in parts {
        let width = n as f64 / all * WIDTH;
        if n > 0 {
            // A part that is there is seen, however small.
            let shown = width.max(2.0).min(WIDTH - x);
            let _ =
                write!(body, r#"<rect class="{class}" x="{x:.1}" y="0" width="{shown:.1}" height="30"/>"#);
        }
        x = (x + width).min(WIDTH - 2.0);
    }
    let mut text = Vec::new();
    for (i, (route, n, class)) in parts.into_iter().enumerate() {
        let label = format!("{} {}", route.label(lang), share(Share { ok: n, of: routes.all() }));
        let x = i as f64 * WIDTH / 3.0;
        let _ = write!(
            body,
            r#"<rect class="{class}" x="{x:.1}" y="38" width="12" height="12"/><text class="legend" x="{:.1}" y="48">{}</text>"#,
            x + 17.0,
            escape(&label)
        );
        text.push(label);
    }
    frame(54.0, words::ROUTES.get(lang), &text.join(", "), &body)
}

const PATTERNS: &str = concat!(
    r##"<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"##,
    r##"<rect class="repair-ground" width="6" height="6"/><rect class="repair-stripe" width="2" height="6"/></pattern></defs>"##
);

/// Who can be reached, by channel.
pub(super) fn channels(channels: &[ChannelReach], lang: Lang) -> String {
    const STEP: f64 = 24.0;
    let (left, right) = (90.0, 200.0);
    let room = WIDTH - left - right;
    let mut body = String::new();
    let mut text = Vec::new();
    for (i, channel) in channels.iter().enumerate() {
        let y = i as f64 * STEP;
        let name = channel.channel.get(lang);
        let numbers = share(channel.share);
        let width = channel.share.percent().unwrap_or(0.0) / 100.0 * room;
        let _ = write!(
            body,
            r#"<text x="0" y="{base:.1}">{name}</text><rect class="ground" x="{left}" y="{top:.1}" width="{room}" height="14"/><rect class="clean" x="{left}" y="{top:.1}" width="{width:.1}" height="14"/><text x="{at:.1}" y="{base:.1}">{numbers}</text>"#,
            base = y + 15.0,
            top = y + 4.0,
            at = left + room + 8.0,
            name = escape(name),
            numbers = escape(&numbers),
        );
        text.push(format!("{name} {numbers}"));
    }
    frame(channels.len() as f64 * STEP + 2.0, words::CHANNELS.get(lang), &text.join(", "), &body)
}

/// How many could be reached, run by run. The line begins at zero, so that a small change looks small.
pub(super) fn trend(points: &[TrendPoint], lang: Lang) -> String {
    const HEIGHT: f64 = 40.0;
    let highest = points.iter().map(|p| p.reachable.of).max().unwrap_or(1).max(1) as f64;
    let step = (WIDTH - 80.0) / (points.len().max(2) - 1) as f64;
    let at = |i: usize, n: u64| (40.0 + i as f64 * step, HEIGHT - n as f64 / highest * (HEIGHT - 14.0));
    let line = |value: fn(&TrendPoint) -> u64| {
        let place = |(i, p): (usize, &TrendPoint)| {
            let (x, y) = at(i, value(p));
            format!("{x:.1},{y:.1}")
        };
        points.iter().enumerate().map(place).collect::<Vec<_>>().join(" ")
    };
    let mut body = format!(
        r#"<polyline class="line-all" points="{}"/><polyline class="line" points="{}"/>"#,
        line(|p| p.reachable.of),
        line(|p| p.reachable.ok)
    );
    let mut text = Vec::new();
    for (i, point) in points.iter().enumerate() {
        let (x, y) = at(i, point.reachable.ok);
        let label = short(&point.label);
        let (label, n) = (escape(&label), thousands(point.reachable.ok));
        let _ = write!(body, r#"<circle class="dot" cx="{x:.1}" cy="{y:.1}" r="3"/>"#);
        if i == 0 || i + 1 == points.len() {
            let _ = write!(
                body,
                r#"<text class="small" x="{x:.1}" y="{:.1}" text-anchor="middle">{n}</text>"#,
                y + 15.0
            );
        }
        let _ = write!(body, r#"<text class="small" x="{x:.1}" y="64" text-anchor="middle">{label}</text>"#);
        text.push(format!("{label} {}", share(point.reachable)));
    }
    frame(70.0, words::TREND.get(lang), &text.join(", "), &body)
}

/// A label of the trend that stands beside eleven others.
fn short(label: &str) -> String {
    crate::table::fit(label, 12)
}

/// What each field adds to the weight of a pair, step by step.
pub(super) fn waterfall(pair: &PairExplained, lang: Lang) -> String {
    const STEP: f64 = 20.0;
    let (left, room) = (220.0, WIDTH - 290.0);
    let ends = running(&pair.steps);
    let low = ends.iter().copied().fold(0.0, f64::min);
    let high = ends.iter().copied().fold(0.0, f64::max);
    let scale = room / (high - low).max(1e-9);
    let x = |w: f64| left + (w - low) * scale;
    let mut body = format!(
        r#"<line class="axis" x1="{0:.1}" x2="{0:.1}" y1="0" y2="{1:.1}"/>"#,
        x(0.0),
        pair.steps.len() as f64 * STEP
    );
    let mut text = Vec::new();
    let mut from = 0.0;
    for (i, (step, &to)) in pair.steps.iter().zip(&ends).enumerate() {
        let y = i as f64 * STEP;
        let (start, width) = (x(from).min(x(to)), (x(to) - x(from)).abs().max(1.0));
        let class = if step.weight < 0.0 { "minus" } else { "plus" };
        let name = format!("{} {}", step.name.get(lang), step.level.get(lang));
        let _ = write!(
            body,
            r#"<text class="small" x="0" y="{base:.1}">{name}</text><rect class="{class}" x="{start:.1}" y="{top:.1}" width="{width:.1}" height="12"/><text class="small" x="{WIDTH}" y="{base:.1}" text-anchor="end">{weight:+.2}</text>"#,
            base = y + 14.0,
            top = y + 4.0,
            name = escape(&crate::table::fit(&name, 34)),
            weight = step.weight,
        );
        text.push(format!("{name} {:+.2}", step.weight));
        from = to;
    }
    frame(pair.steps.len() as f64 * STEP + 2.0, words::WATERFALL.get(lang), &text.join(", "), &body)
}

/// The sums after each step.
fn running(steps: &[WeightStep]) -> Vec<f64> {
    let add = |sum: &mut f64, step: &WeightStep| {
        *sum += step.weight;
        Some(*sum)
    };
    steps.iter().scan(0.0, add).collect()
}

fn frame(height: f64, title: &str, description: &str, body: &str) -> String {
    let (title, description) = (escape(title), escape(description));
    format!(
        r#"<svg viewBox="0 0 {WIDTH} {height:.0}" role="img" aria-label="{title}: {description}"><title>{title}</title><desc>{description}</desc>{body}</svg>"#
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
