//! Result files of senders: which sender's they are, and what each row says.

mod layouts;
mod words;

use cleanse_core::feedback::{Category, Channel};

use self::layouts::{CLICKED, LAYOUTS, Layout, OPENED, PROVIDER};
use crate::{
    away::is_answer_of_absence,
    classify::{Classifier, is_of_others},
    date,
    engagement::{Act, Engagement},
    error::{Error, ErrorKind},
    gateway::Gateway,
    memo::ReplyMemo,
    outcome::Outcome,
    phrase::fold,
};

/// The columns of a result file, recognised from the set of its headers.
#[derive(Clone, Debug)]
pub struct ResultLayout {
    name: &'static str,
    gateway: Option<Gateway>,
    channel: Option<Channel>,
    pending: &'static [&'static str],
    opt_out_list: bool,
    columns: Columns,
}

/// What the user has said about a file: `--provider`, `--channel`.
#[derive(Clone, Copy, Debug, Default)]
pub struct LayoutHint {
    /// The gateway whose codes the file holds.
    pub gateway: Option<Gateway>,
    /// The channel of every row without one of its own.
    pub channel: Option<Channel>,
}

#[derive(Clone, Debug, Default)]
struct Columns {
    code: Option<usize>,
    phrase: Vec<usize>,
    status: Option<usize>,
    recipient: Option<usize>,
    id: Option<usize>,
    at: Option<usize>,
    kind: Option<usize>,
    provider: Option<usize>,
    opened: Option<usize>,
    clicked: Option<usize>,
    resend_code: Option<usize>,
    resend_status: Option<usize>,
}

impl ResultLayout {
    /// Recognises a file from its headers, whatever their order, spacing and case.
    ///
    /// # Errors
    ///
    /// When two senders' files fit and the hint does not say which, or when there is nothing to read a result from: no
    /// code with a known gateway and no words.
    ///
    /// ```
    /// use cleanse_bounce::{Classifier, LayoutHint, ResultLayout};
    /// let layout = ResultLayout::recognise(&["번호", "수신번호", "전송결과", "실패사유"], LayoutHint::default()).unwrap();
    /// let results = layout.read(&Classifier::new(), &["1", "1023456789", "실패", "결번"]);
    /// assert_eq!(results[0].category.as_str(), "recipient-unknown");
    /// assert_eq!(results[0].recipient.as_deref(), Some("01023456789"));
    /// ```
    pub fn recognise(headers: &[&str], hint: LayoutHint) -> Result<ResultLayout, Error> {
        let folded: Vec<String> = headers.iter().map(|h| fold(h)).collect();
        let has = |name: &&str| folded.iter().any(|h| h == name);
        let agrees = |l: &&Layout| hint.gateway.is_none() || l.gateway.is_none() || l.gateway == hint.gateway;
        let fits: Vec<&Layout> = LAYOUTS
            .iter()
            .filter(|l| !l.needs.is_empty() && l.needs.iter().all(has))
            .filter(agrees)
            .collect();
        let best = fits.iter().map(|l| l.needs.len()).max().unwrap_or(0);
        let mut names: Vec<&'static str> = fits
            .iter()
            .filter(|l| l.needs.len() == best && l.gateway.is_some())
            .filter_map(|l| l.gateway)
            .map(Gateway::name)
            .collect();
        names.dedup();
        if names.len() > 1 && hint.gateway.is_none() {
            return Err(Error::new(ErrorKind::AmbiguousLayout(names)));
        }
        let general = &LAYOUTS[LAYOUTS.len() - 1];
        let chosen = fits.iter().find(|l| l.needs.len() == best).copied().unwrap_or(general);
        ResultLayout::of(chosen, &folded, hint)
    }

    fn of(layout: &'static Layout, headers: &[String], hint: LayoutHint) -> Result<ResultLayout, Error> {
        let find = |names: &[&str]| names.iter().find_map(|n| headers.iter().position(|h| h == n));
        let mut columns = Columns {
            code: find(layout.code),
            phrase: layout.phrase.iter().filter_map(|n| headers.iter().position(|h| h == n)).collect(),
            status: find(layout.status),
            recipient: find(layout.recipient),
            id: find(layout.id).or_else(|| find(&["회원번호", "고객번호", "id"])),
            at: find(layout.at),
            kind: find(layout.kind),
            provider: find(PROVIDER).filter(|_| layout.gateway.or(hint.gateway).is_none()),
            opened: find(OPENED),
            clicked: find(CLICKED),
            resend_code: find(layout.resend_code),
            resend_status: find(layout.resend_status),
        };
        let gateway = layout.gateway.or(hint.gateway);
        if gateway.is_none() && columns.provider.is_none() {
            // A code without its table is only a word among words.
            columns.phrase.extend(columns.code.take());
        }
        let opt_out_list = layout.name == "080 opt-out list";
        if layout.needs.is_empty() {
            columns.read_words(headers);
        }
        if columns.code.is_none() && columns.phrase.is_empty() && !opt_out_list {
            return Err(Error::new(ErrorKind::UnknownLayout));
        }
        let mail = columns.recipient.is_none().then(|| words::mailbox(headers)).flatten();
        columns.recipient = columns.recipient.or(mail);
        let channel = hint.channel.or(layout.channel).or(mail.map(|_| Channel::Email));
        Ok(ResultLayout {
            name: layout.name,
            gateway,
            channel,
            pending: layout.pending,
            opt_out_list,
            columns,
        })
    }

    /// The name of the layout, for messages.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The gateway whose code table is used.
    #[must_use]
    pub const fn gateway(&self) -> Option<Gateway> {
        self.gateway
    }

    /// The channel of rows that do not say one.
    #[must_use]
    pub const fn channel(&self) -> Option<Channel> {
        self.channel
    }

    /// The columns taken, as (what for, index): for the line on stderr.
    #[must_use]
    pub fn columns(&self) -> Vec<(&'static str, usize)> {
        let c = &self.columns;
        let single = [
            ("code", c.code),
            ("status", c.status),
            ("recipient", c.recipient),
            ("id", c.id),
            ("occurred_at", c.at),
            ("channel", c.kind),
            ("provider", c.provider),
            ("opened", c.opened),
            ("clicked", c.clicked),
            ("resend_code", c.resend_code),
            ("resend_status", c.resend_status),
        ];
        let named = single.into_iter().filter_map(|(name, i)| Some((name, i?)));
        named.chain(c.phrase.iter().map(|&i| ("phrase", i))).collect()
    }

    /// The gateway that a row names for itself, in files of several senders.
    ///
    /// # Errors
    ///
    /// When there is no gateway of that name: its codes are never read with another's table.
    pub fn gateway_of(&self, row: &[&str]) -> Result<Option<Gateway>, Error> {
        let named = self.columns.provider.and_then(|i| row.get(i)).map_or("", |c| c.trim());
        if named.is_empty() { Ok(None) } else { Gateway::from_name(named).map(Some) }
    }

    /// What one row says: a result, or two where the message was sent again over another channel.
    #[must_use]
    pub fn read(&self, classifier: &Classifier, row: &[&str]) -> Vec<Outcome> {
        self.read_with(&mut ReplyMemo::with_slots(classifier, 0), row)
    }

    /// As [`ResultLayout::read`], for many rows of one file: what a server said before is known at once.
    #[must_use]
    pub fn read_with(&self, replies: &mut ReplyMemo<'_>, row: &[&str]) -> Vec<Outcome> {
        let cell = |i: Option<usize>| i.and_then(|i| row.get(i)).map_or("", |c| c.trim());
        let c = &self.columns;
        let kind = cell(c.kind);
        let channel = channel_of(kind).or(self.channel).unwrap_or(Channel::Sms);
        let recipient = Some(recipient_of(cell(c.recipient), channel)).filter(|r| !r.is_empty());
        let mut first = self.first(replies, (channel, recipient.as_deref()), row);
        let second = self.second(replies, cell(c.resend_code), cell(c.resend_status));
        let mut outcomes = Vec::with_capacity(2);
        let at = date::file(cell(c.at));
        let id = Some(cell(c.id)).filter(|i| !i.is_empty()).map(str::to_owned);
        first.code = first.code.or_else(|| Some(cell(c.code)).filter(|s| !s.is_empty()).map(str::to_owned));
        let engagement = self.engagement(row);
        for mut outcome in std::iter::once(first).chain(second) {
            outcome.engagement.clone_from(&engagement);
            outcome.recipient.clone_from(&recipient);
            outcome.occurred_at.clone_from(&at);
            outcome.id.clone_from(&id);
            outcomes.push(outcome);
        }
        outcomes
    }

    fn first(
        &self,
        replies: &mut ReplyMemo<'_>,
        (channel, recipient): (Channel, Option<&str>),
        row: &[&str],
    ) -> Outcome {
        let cell = |i: Option<usize>| i.and_then(|i| row.get(i)).map_or("", |c| c.trim());
        let status = cell(self.columns.status);
        if self.opt_out_list {
            return Outcome::new(channel, Category::Unsubscribed, self.name);
        }
        if !status.is_empty() && self.pending.iter().any(|p| p.eq_ignore_ascii_case(status)) {
            return Outcome::new(channel, Category::DeliveryUncertain, status);
        }
        let words = self
            .columns
            .phrase
            .iter()
            .filter_map(|&i| row.get(i))
            .map(|c| c.trim())
            .filter(|c| !c.is_empty());
        let gateway = self.gateway.or_else(|| self.gateway_of(row).ok().flatten());
        let stated = Some(cell(self.columns.code)).filter(|code| !code.is_empty());
        // A column of results may hold the codes.
        let among_words = |g: Gateway| words.clone().find(|w| is_code(w) && g.lookup(channel, w).is_some());
        match gateway.and_then(|g| Some((g, stated.or_else(|| among_words(g))?))) {
            Some((gateway, code)) => {
                let text = words.filter(|w| *w != code).collect::<Vec<_>>().join(" / ");
                replies.classifier().code_outcome(gateway, channel, code, &text)
            }
            None => from_words(replies, (channel, recipient), words),
        }
    }

    /// What the recipient did with the message, by the columns of opens and clicks.
    fn engagement(&self, row: &[&str]) -> Option<Engagement> {
        let cell = |i: Option<usize>| i.and_then(|i| row.get(i)).map_or("", |c| c.trim());
        let clicked = Engagement::read(Act::Clicked, cell(self.columns.clicked));
        clicked.or_else(|| Engagement::read(Act::Opened, cell(self.columns.opened)))
    }

    /// The result of sending again as a text message.
    fn second(&self, replies: &mut ReplyMemo<'_>, code: &str, status: &str) -> Option<Outcome> {
        const NONE: &[&str] = &["rsc01", "미사용", "n", "no", "false", "없음", "0", "사용안함", "해당없음"];
        if let Some(gateway) = self.gateway.filter(|_| !code.is_empty()) {
            let table = if gateway == Gateway::Kakao {
                return Some(from_words(replies, (Channel::Sms, None), std::iter::once(code)));
            } else {
                gateway
            };
            return Some(replies.classifier().code_outcome(table, Channel::Sms, code, status));
        }
        let folded = fold(status);
        let category = match folded.as_str() {
            "" => return None,
            s if NONE.contains(&s) => return None,
            // The channel that would be taken is no result.
            _ if channel_of(status).is_some() => return None,
            "rsc02" | "rsc03" => Category::DeliveryUncertain,
            "rsc04" => Category::Delivered,
            "rsc05" => Category::Undetermined,
            _ => return Some(from_words(replies, (Channel::Sms, None), std::iter::once(status))),
        };
        Some(Outcome::new(Channel::Sms, category, status))
    }
}

impl Columns {
    /// In a file of nobody we know, headers that no list holds are read by the words in them: `상세사유`, `수신자 휴대폰`. A file
    /// without a recipient is no result file, whatever words it holds.
    fn read_words(&mut self, headers: &[String]) {
        self.recipient = self.recipient.or_else(|| words::phone(headers));
        if self.recipient.or_else(|| words::mailbox(headers)).is_none() {
            return;
        }
        let known = |i: &usize| self.phrase.contains(i) || self.code == Some(*i);
        let reasons: Vec<usize> = words::reasons(headers).filter(|i| !known(i)).collect();
        self.phrase.splice(0..0, reasons);
        if self.phrase.is_empty() {
            self.phrase.extend(words::result(headers));
        }
    }
}

/// The first words that mean something precise; a bare failure only when nothing else does, and that the work is done only when
/// nothing else is said at all.
fn from_words<'w>(
    replies: &mut ReplyMemo<'_>,
    to: (Channel, Option<&str>),
    words: impl Iterator<Item = &'w str>,
) -> Outcome {
    let mut vague: Option<Outcome> = None;
    let mut done = None;
    for text in words {
        if is_done(text) {
            done.get_or_insert(text);
            continue;
        }
        let outcome = word_outcome(replies, to, text);
        if !matches!(outcome.category, Category::Undetermined) {
            return outcome;
        }
        vague.get_or_insert(outcome);
    }
    vague
        .or_else(|| Some(word_outcome(replies, to, done?)))
        .unwrap_or_else(|| Outcome::new(to.0, Category::DeliveryUncertain, ""))
}

/// Whether a status says that the sender's work is done: beside a code or a reason it says no more.
fn is_done(text: &str) -> bool {
    const DONE: [&str; 9] =
        ["완료", "발송완료", "전송완료", "처리완료", "발송처리완료", "completed", "complete", "sent", "done"];
    DONE.contains(&fold(text).as_str())
}

/// Whether a cell looks like a code: short, of letters and digits.
fn is_code(text: &str) -> bool {
    text.len() <= 8
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
        && text.bytes().any(|b| b.is_ascii_digit())
}

/// One cell: an SMTP reply, a postal reason or a result phrase.
fn word_outcome(
    replies: &mut ReplyMemo<'_>,
    (channel, recipient): (Channel, Option<&str>),
    text: &str,
) -> Outcome {
    let recipients: Vec<&str> = recipient.into_iter().collect();
    let phrase = match channel {
        Channel::Post => replies.classifier().classify_postal(text),
        Channel::Email if is_reply(text) || is_answer_of_absence(text) => None,
        _ => replies.classifier().classify_phrase(text),
    };
    match phrase {
        Some(found) => {
            let category = match channel {
                Channel::Kakao if is_of_account(found.category, text) => Category::NotOnChannel,
                Channel::Email if is_of_others(found.category, text, &recipients) => Category::Undetermined,
                _ => found.category,
            };
            let mut outcome = Outcome::new(channel, category, text);
            outcome.pack_rule = Some(found.rule.to_owned());
            outcome.confidence = found.confidence;
            outcome
        }
        None if channel == Channel::Email => {
            let judged = replies.classify_reply(text).about(text, &recipients);
            Outcome::from_reply(channel, &judged, text)
        }
        None => Outcome::new(channel, Category::Undetermined, text),
    }
}

/// Whether it is an account that there is not, rather than a number: in the results of an app, an account of the app.
fn is_of_account(category: Category, text: &str) -> bool {
    const ACCOUNTS: [&str; 7] = ["사용자", "이용자", "유저", "계정", "회원", "user", "account"];
    const NUMBERS: [&str; 3] = ["번호", "결번", "number"];
    let folded = fold(text);
    matches!(category, Category::RecipientUnknown | Category::RecipientInactive)
        && ACCOUNTS.iter().any(|w| folded.contains(w))
        && !NUMBERS.iter().any(|w| folded.contains(w))
}

/// Whether a cell holds a server's reply: it is ASCII, or begins with a reply code.
fn is_reply(text: &str) -> bool {
    let code = text.as_bytes().get(..3).is_some_and(|b| b.iter().all(u8::is_ascii_digit));
    code || (text.is_ascii() && text.len() > 20) || crate::Status::find(text).is_some()
}

/// The channel that a cell of a file names.
fn channel_of(kind: &str) -> Option<Channel> {
    let folded = fold(kind);
    Some(match folded.as_str() {
        "" => return None,
        "sms" | "sm" | "단문" | "단문문자" | "문자" | "auth" | "0" => Channel::Sms,
        "lms" | "lm" | "장문" => Channel::Lms,
        "mms" | "mm" | "포토" | "5" => Channel::Mms,
        "ata" | "cta" | "cti" | "kat" | "kft" | "kfp" | "kfw" | "알림톡" | "친구톡" | "kakao"
        | "카카오톡" | "카카오" | "alimtalk" | "friendtalk" | "at" | "ft" | "6" | "7" | "브랜드메시지"
        | "bi" | "bw" => Channel::Kakao,
        s if s.starts_with("rcs") || s.starts_with("rs") || s == "8" => Channel::Rcs,
        "email" | "이메일" | "메일" => Channel::Email,
        "push" | "푸시" | "앱푸시" => Channel::Push,
        "post" | "우편" | "등기" | "dm" => Channel::Post,
        _ => return None,
    })
}

/// A recipient as it was before a spreadsheet took its first zero.
fn recipient_of(cell: &str, channel: Channel) -> String {
    let cell = cell.trim_start_matches(['\'', '=']).trim_matches('"').trim();
    let phone = matches!(channel, Channel::Sms | Channel::Lms | Channel::Mms | Channel::Rcs | Channel::Kakao);
    let cell = if phone { cell.strip_suffix(".0").unwrap_or(cell) } else { cell };
    let digits = cell.len() >= 8 && cell.bytes().all(|b| b.is_ascii_digit());
    let lost =
        phone && digits && !cell.starts_with('0') && !cell.starts_with("82") && matches!(cell.len(), 9 | 10);
    if lost { format!("0{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(headers: &[&str], row: &[&str]) -> Vec<(Channel, Category)> {
        let layout = ResultLayout::recognise(headers, LayoutHint::default()).unwrap();
        layout.read(&Classifier::new(), row).iter().map(|o| (o.channel, o.category)).collect()
    }

    #[test]
    fn a_fallback_row_gives_two_results() {
        let headers = [
            "requestId",
            "recipientNo",
            "senderKey",
            "messageStatus",
            "resultCode",
            "resendStatus",
            "resendResultCode",
        ];
        let row = ["r", "01012345678", "k", "FAILED", "3018", "RSC04", "1000"];
        assert_eq!(
            read(&headers, &row),
            [(Channel::Kakao, Category::RecipientRejected), (Channel::Sms, Category::Delivered)]
        );
    }

    #[test]
    fn headers_that_no_list_holds_are_read_by_their_words() {
        for (headers, channel) in [
            (["수신자 이메일", "발송일시", "결과", "상세사유"], Channel::Email),
            (["받는사람 휴대폰", "발송일시", "최종 결과", "오류 상세"], Channel::Sms),
            (["수신자 메일 주소", "발신자 이메일", "발송 상태값", "반송 원인"], Channel::Email),
        ] {
            let found = read(&headers, &["kim@example.com", "2026-10-02", "실패", "수신자 없음"]);
            assert_eq!(found, [(channel, Category::RecipientUnknown)], "{headers:?}");
        }
    }

    #[test]
    fn the_result_of_a_second_send_is_not_its_channel() {
        let headers = ["수신번호", "메시지유형", "결과", "대체발송", "대체발송결과"];
        let found = read(&headers, &["01028374651", "알림톡", "실패(카카오톡 미사용자)", "SMS", "성공"]);
        assert_eq!(found, [(Channel::Kakao, Category::NotOnChannel), (Channel::Sms, Category::Delivered)]);
        let headers = ["수신번호", "메시지유형", "결과", "대체발송"];
        assert_eq!(read(&headers, &["01028374651", "알림톡", "성공", "SMS"]).len(), 1);
    }

    #[test]
    fn a_member_file_is_no_result_file() {
        for headers in [
            &["회원번호", "휴대폰", "주소", "상세주소", "가입일시"][..],
            &["발송월", "성공건수", "실패건수"],
            &["발신번호", "실패 원인 통계"],
            &["회원번호", "이메일", "탈퇴사유"],
        ] {
            assert!(ResultLayout::recognise(headers, LayoutHint::default()).is_err(), "{headers:?}");
        }
    }

    #[test]
    fn pending_rows_are_uncertain() {
        let headers = ["TRAN_PR", "TRAN_PHONE", "TRAN_STATUS", "TRAN_RSLT"];
        assert_eq!(
            read(&headers, &["1", "01012345678", "2", ""]),
            [(Channel::Sms, Category::DeliveryUncertain)]
        );
        assert_eq!(
            read(&["수신번호", "전송결과"], &["01012345678", "전송중"]),
            [(Channel::Sms, Category::DeliveryUncertain)]
        );
    }

    #[test]
    fn words_and_post() {
        assert_eq!(
            read(&["이메일", "발송결과", "실패사유"], &["kim@example.com", "실패", "550 5.1.1 User unknown"])
                [0]
            .1,
            Category::RecipientUnknown
        );
        assert_eq!(
            read(&["회원번호", "주소", "반송사유"], &["1", "서울", "이사 가심"]),
            [(Channel::Post, Category::RecipientMoved)]
        );
        assert_eq!(
            read(&["바코드", "고객번호", "반송코드"], &["1", "2", "12"])[0].1,
            Category::RecipientDeceased
        );
        assert_eq!(
            read(&["수신거부번호", "080번호"], &["01012345678", "0801234567"])[0].1,
            Category::Unsubscribed
        );
    }

    #[test]
    fn opens_and_clicks_are_signs_of_life() {
        let layout =
            ResultLayout::recognise(&["이메일", "발송결과", "오픈일시", "클릭수"], LayoutHint::default())
                .unwrap();
        let read = |row: &[&str]| layout.read(&Classifier::new(), row)[0].engagement.clone();
        let opened = read(&["kim@example.com", "성공", "2026-03-01 10:00:00", "0"]).unwrap();
        assert_eq!((opened.act, opened.at.as_deref()), (Act::Opened, Some("2026-03-01T10:00:00+09:00")));
        assert_eq!(read(&["kim@example.com", "성공", "", "3"]).map(|e| e.act), Some(Act::Clicked));
        assert_eq!(read(&["kim@example.com", "성공", "N", ""]), None);
    }

    #[test]
    fn a_row_may_name_its_provider() {
        let headers = ["발송사", "수신번호", "채널", "결과코드"];
        assert_eq!(
            read(&headers, &["솔라피", "01012345678", "sms", "3000"])[0].1,
            Category::DeliveryUncertain
        );
        assert_eq!(read(&headers, &["nhn", "01012345678", "sms", "3000"])[0].1, Category::RecipientRejected);
        let layout = ResultLayout::recognise(&headers, LayoutHint::default()).unwrap();
        assert!(layout.gateway_of(&["nobody", "", "", ""]).is_err());
    }

    #[test]
    fn two_senders_with_equal_headers_are_asked_for() {
        let headers = ["tran_pr", "tran_phone", "tran_status", "tran_rslt", "tran_refkey"];
        let error = ResultLayout::recognise(&headers, LayoutHint::default()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::AmbiguousLayout(names) if names == &["daou", "mts"]));
        let hint = LayoutHint { gateway: Some(Gateway::Mts), channel: None };
        assert_eq!(ResultLayout::recognise(&headers, hint).unwrap().gateway(), Some(Gateway::Mts));
    }

    #[test]
    fn that_the_work_is_done_is_no_delivery() {
        let headers = ["수신번호", "상태", "결과코드"];
        let row = ["01023456789", "완료", "4410"];
        assert_eq!(read(&headers, &row)[0].1, Category::Undetermined);
        let hint = LayoutHint { gateway: Some(Gateway::Bizppurio), channel: None };
        for headers in [headers, ["PHONE", "STATUS", "RESULT"]] {
            let layout = ResultLayout::recognise(&headers, hint).unwrap();
            let found = layout.read(&Classifier::new(), &row);
            assert_eq!(
                (found[0].category, found[0].code.as_deref()),
                (Category::RecipientUnknown, Some("4410"))
            );
        }
        assert_eq!(
            read(&["수신번호", "발송상태", "실패사유"], &["01023456789", "발송완료", "결번"])[0].1,
            Category::RecipientUnknown
        );
        assert_eq!(
            read(&["수신번호", "상태"], &["01023456789", "발송완료"])[0].1,
            Category::DeliveryUncertain
        );
    }

    #[test]
    fn answers_of_gateways_are_known_by_their_keys() {
        let headers = ["to", "status", "statusCode", "statusName", "statusMessage", "completeTime"];
        let row = ["01023456789", "COMPLETED", "3001", "fail", "결번", "2026-10-02 10:00:00"];
        let layout = ResultLayout::recognise(&headers, LayoutHint::default()).unwrap();
        let found = layout.read(&Classifier::new(), &row);
        assert_eq!(layout.gateway(), Some(Gateway::Sens));
        assert_eq!(found[0].category, Category::RecipientUnknown);
        assert_eq!(found[0].occurred_at.as_deref(), Some("2026-10-02T10:00:00+09:00"));
        let headers = ["to", "from", "type", "statusCode", "dateReceived"];
        let row = ["01023456789", "0212345678", "SMS", "3032", "2026-10-02T01:00:00Z"];
        let layout = ResultLayout::recognise(&headers, LayoutHint::default()).unwrap();
        let found = layout.read(&Classifier::new(), &row);
        assert_eq!(layout.gateway(), Some(Gateway::Solapi));
        assert_eq!(found[0].category, Category::RecipientUnknown);
        assert!(found[0].occurred_at.is_some());
    }

    #[test]
    fn no_account_of_an_app_is_no_dead_number() {
        let headers = ["수신번호", "채널", "실패사유"];
        for (words, category) in [
            ("카카오톡 계정 없음", Category::NotOnChannel),
            ("없는 카카오톡 사용자", Category::NotOnChannel),
            ("카카오 유저가 아님", Category::NotOnChannel),
            ("없는 사용자", Category::NotOnChannel),
            ("휴면 계정", Category::NotOnChannel),
            ("결번", Category::RecipientUnknown),
            ("없는 번호", Category::RecipientUnknown),
        ] {
            assert_eq!(read(&headers, &["01023456789", "알림톡", words])[0].1, category, "{words}");
        }
        assert_eq!(read(&headers, &["01023456789", "문자", "없는 사용자"])[0].1, Category::RecipientUnknown);
    }

    #[test]
    fn the_day_of_a_return_is_read() {
        let layout =
            ResultLayout::recognise(&["고객번호", "반송사유", "반송일자"], LayoutHint::default()).unwrap();
        let found = layout.read(&Classifier::new(), &["C1", "수취인불명", "2026-10-02"]);
        assert!(found[0].occurred_at.as_deref().is_some_and(|at| at.starts_with("2026-10-02")));
    }

    #[test]
    fn a_mailbox_of_ours_in_a_reply_condemns_nobody() {
        let headers = ["이메일", "실패사유"];
        for reply in ["550 5.1.1 <news@shop.example>: User unknown", "news@shop.example 없는 계정"] {
            assert_eq!(read(&headers, &["kim@example.com", reply])[0].1, Category::Undetermined, "{reply}");
        }
    }

    #[test]
    fn a_code_without_its_gateway_is_no_result() {
        let layout = ResultLayout::recognise(&["수신번호", "결과코드"], LayoutHint::default()).unwrap();
        assert_eq!(
            layout.read(&Classifier::new(), &["01012345678", "3000"])[0].category,
            Category::Undetermined
        );
        assert!(ResultLayout::recognise(&["이름", "나이"], LayoutHint::default()).is_err());
    }
}
