//! Which groups of digits make which number: the cheapest explanation of the cell, judged by the plan.

use crate::glyph::Gap;
use crate::number::{self, LONGEST, Run, What};
use crate::scan::{Group, Tokens};
use crate::{Extension, Kind, date};

/// Groups that a cell may have, plus one.
const NODES: usize = crate::scan::MAX_GROUPS + 1;

/// What a stretch of groups is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece {
    /// A number.
    Number(Run),
    /// An exchange and a line that share the area code of the number before.
    Sibling,
    /// The extension of the number before.
    Extension,
    /// The last digits of further numbers: `~1`, `/6790`.
    Tail,
    /// Digits that belong to no number and may stay beside it: an enumeration, a spoken word, `3층`.
    Aside,
    /// Digits that nothing explains.
    Unexplained,
}

/// A stretch of groups and what it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) piece: Piece,
}

/// The cheapest explanation of a cell.
pub(crate) struct Parse<'a> {
    tokens: &'a Tokens,
    steps: [Step; NODES],
    first: usize,
    /// The lower, the more natural.
    pub(crate) cost: u16,
}

/// A stretch of groups and its label.
#[derive(Clone, Copy)]
struct Step {
    from: u8,
    to: u8,
    label: Label,
}

/// A piece without its contents, which are read again where they are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Number,
    Sibling,
    Extension,
    Tail,
    Aside,
    Unexplained,
}

impl Parse<'_> {
    /// The parts, in the order of the cell.
    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> + '_ {
        self.steps[self.first..].iter().map(|step| {
            let (from, to) = (usize::from(step.from), usize::from(step.to));
            let piece = match step.label {
                Label::Number => read(self.tokens, from, to).map_or(Piece::Unexplained, Piece::Number),
                Label::Sibling => Piece::Sibling,
                Label::Extension => Piece::Extension,
                Label::Tail => Piece::Tail,
                Label::Aside => Piece::Aside,
                Label::Unexplained => Piece::Unexplained,
            };
            Part { from, to, piece }
        })
    }

    /// Whether an area code may be missing.
    pub(crate) fn is_local(&self) -> bool {
        self.parts().any(|p| {
            matches!(p.piece, Piece::Number(Run { what: What::Local(_) | What::ZerolessOrLocal(..), .. }))
        })
    }
}

/// Costs: only their order matters. A number is the unit; what cannot be explained costs more than any number.
const NUMBER: u16 = 10;
const UNEXPLAINED: u16 = 100;
/// A date beside a number costs more than a number, so that nothing is one that could be the other.
const DATE: u16 = 16;
const NEVER: u16 = u16::MAX;

/// The run over all groups, when the cell is one number, written with its breaks in the right places.
pub(crate) fn whole(tokens: &Tokens) -> Option<Run> {
    let groups = tokens.groups();
    let (first, rest) = groups.split_first()?;
    if rest.iter().any(|g| !g.gap.only(CARELESS)) || groups.iter().any(|g| g.mailbox) {
        return None;
    }
    let run = number::read(tokens.digits(), first.gap.has(Gap::PLUS))?;
    (odd_breaks(&run, groups) == 0
        && !is_mobile_prefix(&run, tokens.digits(), groups)
        && !matches!(run.what, What::Special if groups.len() > 2))
    .then_some(run)
}

/// Explains a cell.
pub(crate) fn explain(tokens: &Tokens) -> Parse<'_> {
    let mut search = Search { tokens, best: [[None; 2]; NODES] };
    search.best[0][0] = Some(Node { cost: 0, from: 0, after: 0, label: Label::Unexplained });
    for at in 0..tokens.groups().len() {
        for after in [0, 1] {
            if let Some(node) = search.best[at][after] {
                search.extend(at, after, node.cost);
            }
        }
    }
    search.trace()
}

#[derive(Clone, Copy)]
struct Node {
    cost: u16,
    /// Group index and state of the node before.
    from: u8,
    after: u8,
    label: Label,
}

/// The number that some groups make.
fn read(tokens: &Tokens, from: usize, to: usize) -> Option<Run> {
    let plus = tokens.groups().get(from)?.gap.has(Gap::PLUS);
    number::read(tokens.slice(from, to), plus)
}

/// `best[i][a]`: the cheapest explanation of the first `i` groups; `a` is 1 when it ends with a number.
struct Search<'a> {
    tokens: &'a Tokens,
    best: [[Option<Node>; 2]; NODES],
}

impl<'a> Search<'a> {
    fn extend(&mut self, at: usize, after: usize, cost: u16) {
        let group = self.tokens.groups()[at];
        self.numbers(at, after, cost);
        if after == 1 {
            let place = self.number_before(at);
            let behind = self.behind(at);
            let extension = extension_cost(group, behind, place);
            self.reach(at, after, at + 1, 1, cost, extension, Label::Extension);
            // Behind an 050X number a comma is followed by its access code; a representative number has no lines beside it.
            let tail = !matches!(place, Some(Kind::Personal | Kind::Representative));
            if tail && !matches!(self.best[at][1], Some(Node { label: Label::Extension, .. })) {
                self.reach(at, after, at + 1, 1, cost, self.tail_cost(at), Label::Tail);
            }
            self.siblings(at, cost, place);
        }
        let (aside, label) = self.leave(at);
        self.reach(at, after, at + 1, 0, cost, aside, label);
        if let Some(end) =
            date::end(self.tokens, at).filter(|&end| after == 1 || (at == 0 && end < self.len()))
        {
            self.reach(at, after, end, 0, cost, DATE, Label::Aside);
        }
    }

    fn len(&self) -> usize {
        self.tokens.groups().len()
    }

    /// What stands behind a group.
    fn behind(&self, at: usize) -> Gap {
        self.tokens.groups().get(at + 1).map_or(self.tokens.tail, |g| g.gap)
    }

    /// Every number that starts at a group.
    fn numbers(&mut self, at: usize, after: usize, cost: u16) {
        let groups = self.tokens.groups();
        let plus = groups[at].gap.has(Gap::PLUS);
        let apart = match (at, after) {
            (0, _) => 0,
            // Behind a mere dash nothing new begins.
            (_, 0) => {
                if groups[at].gap.only(Gap::DASH) {
                    UNEXPLAINED / 2
                } else {
                    0
                }
            }
            _ => between(groups[at].gap),
        };
        let mut inner = 0u16;
        for to in at + 1..=groups.len() {
            if to > at + 1 {
                inner = inner.saturating_add(within(groups[to - 1]));
            }
            let digits = self.tokens.slice(at, to);
            if inner == NEVER || digits.len() > LONGEST || groups[to - 1].mailbox {
                break;
            }
            let Some(run) = number::read(digits, plus) else { continue };
            let whole = at == 0 && to == groups.len();
            let price = self.price(&run, at, to, whole);
            let step = price.saturating_add(inner).saturating_add(apart);
            self.reach(at, after, to, 1, cost, step, Label::Number);
        }
    }

    /// What a reading costs beside its separators, [`NEVER`] when a break stands in an odd place for a reason that
    /// is more than careless writing: an unknown sign, a word, a digit that may be none.
    fn price(&self, run: &Run, at: usize, to: usize, whole: bool) -> u16 {
        let groups = &self.tokens.groups()[at..to];
        let digits = self.tokens.slice(at, to);
        if is_mobile_prefix(run, digits, groups) || is_pieced_together(run, digits, groups) {
            return NEVER;
        }
        let dictated = is_dictated(groups);
        let doubtful = |(i, g): (usize, &Group)| {
            let soft = (g.soft || groups[i].soft) && !dictated;
            (!g.gap.only(CARELESS) || soft || is_counted(groups[i], *g)) && is_odd(run, groups[0], *g)
        };
        if groups[1..].iter().enumerate().any(doubtful) {
            return NEVER;
        }
        let odd = if dictated { 0 } else { odd_breaks(run, groups) * 3 };
        let kind = match run.what {
            What::Special if !whole => return NEVER,
            What::Local(_) if at != 0 || odd > 0 => return NEVER,
            What::Local(_) => 6,
            What::ZerolessOrLocal(..) if !whole => 30,
            What::Number(_) | What::Unconfirmed(_) | What::Legacy(_) if run.zeroless => 2,
            _ => 0,
        };
        NUMBER + kind + odd
    }

    /// Exchange and line that share the area code of the number before: `02-345-6789, 345-6790`.
    fn siblings(&mut self, at: usize, cost: u16, place: Option<Kind>) {
        let groups = self.tokens.groups();
        if place != Some(Kind::Landline) || !groups[at].gap.has(STRONG) {
            return;
        }
        for to in at + 1..=(at + 2).min(groups.len()) {
            let digits = self.tokens.slice(at, to);
            if to == at + 2 && within(groups[at + 1]) > 0 {
                break;
            }
            if let Some(run @ Run { what: What::Local(_) | What::ZerolessOrLocal(..), .. }) =
                number::read(digits, false)
            {
                let local = Run { breaks: (digits.len() - 4, digits.len() - 4), ..run };
                let price = NUMBER + 4 + odd_breaks(&local, &groups[at..to]) * 3;
                self.reach(at, 1, to, 1, cost, price, Label::Sibling);
            }
        }
    }

    /// The kind of the number that the explanation of the first `at` groups ends with, if no extension follows it.
    fn number_before(&self, at: usize) -> Option<Kind> {
        let node = self.best[at][1]?;
        match node.label {
            Label::Sibling => Some(Kind::Landline),
            Label::Number => match read(self.tokens, usize::from(node.from), at)?.what {
                What::Number(phone) | What::Unconfirmed(phone) => Some(phone.kind()),
                What::Local(_) => Some(Kind::Landline),
                _ => None,
            },
            _ => None,
        }
    }

    /// What it costs to leave a group out.
    fn leave(&self, at: usize) -> (u16, Label) {
        let groups = self.tokens.groups();
        let group = groups[at];
        let last = at + 1 == groups.len();
        let behind = self.behind(at);
        let len = group.end - group.first;
        let opens = at == 0 || group.gap.has(STRONG.with(Gap::OPEN).with(Gap::SPACE));
        let numbers = behind.has(Gap::DOT.with(Gap::CLOSE)) || group.circled;
        // `02)` in front is Seoul, and the second of a list behind another.
        let seoul = at == 0 && *self.tokens.slice(at, at + 1) == [0, 2];
        let numbering = len <= 2 && opens && numbers && !last && !seoul;
        let after_mobile = self.number_before(at) == Some(Kind::Mobile);
        let second = after_mobile && len <= 2 && group.gap.has(Gap::OPEN) && behind.has(Gap::CLOSE);
        let after_extension = matches!(self.best[at][1], Some(Node { label: Label::Extension, .. }));
        let more_extensions = after_extension && len <= 5 && group.gap.has(STRONG.with(Gap::TILDE));
        // Letters that touch digits on both sides stand for a digit: `01B0-2345-6789`.
        let apart = (last || !behind.only(Gap::WORD)) && (at == 0 || !group.gap.only(Gap::WORD));
        let counted = group.attached && apart && len <= 4;
        let mailbox = group.mailbox && (last || behind.has(Gap::SPACE.with(Gap::LINE).with(Gap::COMMA)));
        // `010-2345-6789 2번 통화`.
        let times = last && len <= 2 && group.gap.has(Gap::SPACE) && behind.has(Gap::SPOKEN);
        let times = times && self.number_before(at).is_some();
        if group.soft {
            (4, Label::Aside)
        } else if times || numbering || second || more_extensions || mailbox || counted {
            (12, Label::Aside)
        } else {
            (UNEXPLAINED, Label::Unexplained)
        }
    }

    /// What it costs to read a group as the last digits of a further number: `~1`, `/6790`.
    fn tail_cost(&self, at: usize) -> u16 {
        let group = self.tokens.groups()[at];
        let ends = STRONG.with(Gap::TILDE).with(Gap::OPEN);
        let behind = self.tokens.groups().get(at + 1).is_none_or(|g| g.gap.has(ends));
        let four_behind_dot = group.gap == Gap::DOT && group.end - group.first == 4;
        if group.end - group.first > 4 || group.soft || group.gap.has(Gap::WORD.with(Gap::LINE)) || !behind {
            NEVER
        } else if group.gap.has(Gap::TILDE) {
            1
        } else if (group.gap.has(Gap::SLASH.with(Gap::COMMA).with(Gap::OR)) || four_behind_dot)
            && self.is_broken(at)
        {
            3
        } else {
            NEVER
        }
    }

    /// Whether the number before a group is written with breaks; in plain digits a comma may be a slip.
    fn is_broken(&self, at: usize) -> bool {
        self.best[at][1].is_some_and(|node| at - usize::from(node.from) > 1 || node.label == Label::Tail)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one edge of the search: both nodes, both costs, the label"
    )]
    fn reach(
        &mut self,
        at: usize,
        after: usize,
        to: usize,
        state: usize,
        cost: u16,
        step: u16,
        label: Label,
    ) {
        if step == NEVER {
            return;
        }
        let cost = cost.saturating_add(step);
        let slot = &mut self.best[to][state];
        if slot.is_none_or(|n| cost < n.cost) {
            *slot = Some(Node { cost, from: byte(at), after: byte(after), label });
        }
    }

    /// Walks the cheapest explanation back.
    fn trace(self) -> Parse<'a> {
        let mut to = self.tokens.groups().len();
        let cost = |state: usize| self.best[to][state].map_or(NEVER, |n| n.cost);
        let mut state = usize::from(cost(1) <= cost(0));
        let nothing = Step { from: 0, to: 0, label: Label::Unexplained };
        let mut parse =
            Parse { tokens: self.tokens, steps: [nothing; NODES], first: NODES, cost: cost(state) };
        while to > 0 {
            let Some(node) = self.best[to][state] else { break };
            parse.first -= 1;
            parse.steps[parse.first] = Step { from: node.from, to: byte(to), label: node.label };
            (to, state) = (usize::from(node.from), usize::from(node.after));
        }
        parse
    }
}

/// A group's index: there are fewer than 256.
fn byte(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

/// Separators that people put between numbers.
const STRONG: Gap = Gap::SLASH.with(Gap::COMMA).with(Gap::LINE).with(Gap::OR).with(Gap::WORD);

/// Separators that people put anywhere within a number.
pub(crate) const CARELESS: Gap = PLAIN.with(Gap::SLASH).with(Gap::COMMA).with(Gap::TILDE);

/// Separators that say nothing but that a number goes on.
const PLAIN: Gap =
    Gap::DASH.with(Gap::SPACE).with(Gap::DOT).with(Gap::OPEN).with(Gap::CLOSE).with(Gap::SPOKEN);

/// What a separator costs between two numbers.
fn between(gap: Gap) -> u16 {
    if gap.has(STRONG.with(Gap::OPEN).with(Gap::CLOSE).with(Gap::PLUS)) {
        0
    } else if gap.has(Gap::SPACE) {
        1
    } else if gap.has(Gap::TILDE) {
        3
    } else {
        6
    }
}

/// What a separator costs within a number.
fn within(group: Group) -> u16 {
    let gap = group.gap;
    // A word with nothing around it stands for a digit: `234가5678`. Behind a comma a plus sign begins a number.
    if gap.has(Gap::OR)
        || gap == Gap::WORD
        || (gap.has(Gap::PLUS) && gap.has(Gap::SLASH.with(Gap::COMMA).with(Gap::LINE)))
        || (gap.has(Gap::EXTENSION) && group.marks == 0)
        || group.marks > 2
    {
        return NEVER;
    }
    let mut cost = 0;
    for (flag, price) in [
        (Gap::LINE, 6),
        (Gap::WORD, 5),
        (Gap::EXTENSION, 3),
        (Gap::PLUS, 3),
        (Gap::SLASH.with(Gap::COMMA), 2),
        (Gap::TILDE.with(Gap::OTHER).with(Gap::MARK), 1),
    ] {
        if gap.has(flag) {
            cost += price;
        }
    }
    cost
}

/// What it costs to read a group as the extension of the number before. In brackets it has to stand alone: `(2층)` is a note.
fn extension_cost(group: Group, behind: Gap, number: Option<Kind>) -> u16 {
    let len = usize::from(group.end - group.first);
    if number.is_none() || len > 6 || group.soft {
        NEVER
    } else if group.gap.has(Gap::EXTENSION) {
        0
    } else if group.gap.only(Gap::DASH.with(Gap::SPACE)) && group.gap.has(Gap::DASH) && len <= dashed(number)
    {
        4
    } else if group.gap.has(Gap::OPEN)
        && !group.gap.has(STRONG)
        && behind.has(Gap::CLOSE)
        && !group.attached
        && len <= dashed(number)
    {
        5
    } else {
        NEVER
    }
}

/// How long an extension behind a mere dash may be: a fourth block of four digits is a card's, and mobile phones
/// have none.
fn dashed(number: Option<Kind>) -> usize {
    match number {
        Some(Kind::Landline | Kind::Voip) => 4,
        Some(Kind::Representative | Kind::TollFree) => 3,
        _ => 0,
    }
}

/// Whether a number of two possible lengths may lack a digit or have one too many: it is broken where neither length has
/// its breaks (`031-8012-345`), or a sign or letter beside a separator may stand for a digit (`02-*456-7891`). Single
/// spaced digits have no breaks to speak of.
pub(crate) fn is_doubtful(run: &Run, groups: &[Group]) -> bool {
    const SIGN: Gap = Gap::MARK.with(Gap::OTHER);
    const SEPARATOR: Gap = Gap::DASH.with(Gap::DOT).with(Gap::SLASH).with(Gap::COMMA).with(Gap::TILDE);
    let two_lengths = match run.what {
        What::Number(phone) | What::ZerolessOrLocal(phone, _) => {
            matches!(phone.kind(), Kind::Landline | Kind::Personal)
        }
        _ => false,
    };
    let stands_in = |pair: &[Group]| {
        let gap = pair[1].gap;
        (gap.has(SIGN) && gap.has(SEPARATOR))
            || (gap.has(Gap::WORD) && (pair[0].attached || pair[1].attached))
    };
    let spaced = groups.iter().all(|g| g.end - g.first == 1);
    two_lengths && ((odd_breaks(run, groups) > 0 && !spaced) || groups.windows(2).any(stands_in))
}

/// `공 일 공 2831 4765`: single digits are spelled out one by one, and the breaks between them say nothing.
fn is_dictated(groups: &[Group]) -> bool {
    groups.iter().filter(|g| g.soft && g.end - g.first == 1).count() >= 3
}

/// How many breaks of a run stand where its printed form has none.
fn odd_breaks(run: &Run, groups: &[Group]) -> u16 {
    let Some((first, rest)) = groups.split_first() else { return 0 };
    u16::try_from(rest.iter().filter(|g| is_odd(run, *first, **g)).count()).unwrap_or(u16::MAX)
}

/// Whether the break before a group stands where the printed form of the run has none.
fn is_odd(run: &Run, first: Group, group: Group) -> bool {
    match usize::from(group.first - first.first).checked_sub(run.head) {
        None | Some(0) => false,
        // The trunk zero may stand alone: `+82 (0)10`.
        Some(1) if run.head > 0 => false,
        Some(at) => at != run.breaks.0 && at != run.breaks.1,
    }
}

/// Whether what dials in from abroad is a mobile number by its breaks.
fn is_mobile_prefix(run: &Run, digits: &[u8], groups: &[Group]) -> bool {
    let breaks_at = |at: usize| groups.iter().any(|g| usize::from(g.first - groups[0].first) == at);
    run.dials_in(digits) && groups.len() > 1 && !breaks_at(run.head)
}

/// Whether a number that lost its zero would begin before another one: `1. 02-734-5512` is the first of a list and no
/// `010-2734-5512`, `3/15 010-…` begins with a date. Nobody breaks a prefix, and no exchange begins with a zero.
fn is_pieced_together(run: &Run, digits: &[u8], groups: &[Group]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    run.zeroless
        && rest.iter().filter(|g| g.end - g.first > 1 && !is_thousand(**g)).any(|g| {
            let at = usize::from(g.first - first.first);
            at < run.breaks.0 || (at != run.breaks.1 && digits.get(at) == Some(&0))
        })
}

/// Three digits behind a comma, as a spreadsheet groups them.
fn is_thousand(group: Group) -> bool {
    group.gap == Gap::COMMA && group.end - group.first == 3
}

/// `734-5512 2층`, `734-5512(2층)`: one or two digits that count the word behind them, apart from the number.
fn is_counted(before: Group, group: Group) -> bool {
    let len = |g: Group| g.end - g.first;
    group.attached && len(group) <= 2 && len(before) > 2 && group.gap.only(Gap::SPACE.with(Gap::OPEN))
}

/// The extension that a group spells.
pub(crate) fn extension(tokens: &Tokens, part: Part) -> Option<Extension> {
    Extension::new(tokens.slice(part.from, part.to))
}
