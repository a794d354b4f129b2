//! The sentences of the page.

use cleanse_core::Lang;
use cleanse_text::josa;

use crate::model::{Report, Share};
use crate::words::thousands;

/// How many people can be reached now, and how that changed.
pub(super) fn headline(report: &Report) -> Option<String> {
    let reach = report.reach.as_ref()?;
    let now = Share { ok: reach.any.ok.saturating_sub(reach.closed), ..reach.any };
    let Share { ok, of } = now;
    let percent = now.percent().map(|_| now.text())?;
    let (n, all) = (thousands(ok), thousands(of));
    let mut text = match report.lang {
        Lang::En => format!("{n} of {all} customers ({percent}) can be reached now."),
        Lang::Ko => format!("회원 {all}명 중 {n}명({percent})에게 지금 연락할 수 있습니다."),
    };
    if reach.closed > 0 {
        let n = thousands(reach.closed);
        text.push_str(&match report.lang {
            Lang::En => format!(
                " {n} more have a way to reach them and left, died or refused, by the columns of the file."
            ),
            Lang::Ko => format!(" 연락 수단이 있어도 파일에 탈퇴·사망·수신거부로 적힌 {n}명은 뺐습니다."),
        });
    }
    if let Some(before) = reach.before {
        text.push(' ');
        text.push_str(&difference(now, before, report.lang));
    }
    Some(text)
}

fn difference(now: Share, before: Share, lang: Lang) -> String {
    let (n, all) = (thousands(before.ok), thousands(before.of));
    let by = thousands(now.ok.abs_diff(before.ok));
    match (lang, now.ok.cmp(&before.ok)) {
        (Lang::En, std::cmp::Ordering::Equal) => format!("As many as in the run before ({n} of {all})."),
        (Lang::En, order) => {
            let word = if order.is_gt() { "more" } else { "fewer" };
            format!("That is {by} {word} than in the run before ({n} of {all}).")
        }
        (Lang::Ko, std::cmp::Ordering::Equal) => {
            format!("지난 실행({all}명 중 {n}명)과 같습니다.")
        }
        (Lang::Ko, order) => {
            let word = if order.is_gt() { "늘었습니다" } else { "줄었습니다" };
            format!("지난 실행({all}명 중 {n}명)보다 {by}명 {word}.")
        }
    }
}

/// What was read is what was routed.
pub(super) fn equation(report: &Report) -> Option<String> {
    let routes = report.routes.as_ref()?;
    let [all, clean, repair, quarantine] =
        [routes.all(), routes.clean, routes.repair, routes.quarantine].map(thousands);
    let merged = match (routes.merged, report.lang) {
        (0, _) => String::new(),
        (n, Lang::En) => format!(" + {} merged", thousands(n)),
        (n, Lang::Ko) => format!(" + 대표 회원정보로 합침 {}", thousands(n)),
    };
    let equation = match report.lang {
        Lang::En => format!("{all} read = {clean} clean + {repair} to be repaired + {quarantine} set aside"),
        Lang::Ko => {
            format!("읽은 {all}명 = 정상 {clean} + 복구 대상 {repair} + 별도 보관 {quarantine}")
        }
    };
    Some(equation + &merged)
}

/// Who may be told somebody else's data.
pub(super) fn risk(report: &Report) -> Option<String> {
    let shared = report.shared.as_ref()?;
    let [phones, emails, people] = [shared.phones, shared.emails, shared.people].map(thousands);
    Some(match (report.lang, shared.people) {
        (Lang::En, 0) => "No phone number and no mailbox is used by two or more customers.".to_owned(),
        (Lang::Ko, 0) => "두 명 이상이 함께 쓰는 전화번호나 이메일이 없습니다.".to_owned(),
        (Lang::En, _) => format!(
            "{people} customers share {phones} phone numbers and {emails} mailboxes. Check before mileage or anything else personal is sent."
        ),
        (Lang::Ko, _) => format!(
            "회원 {people}명이 전화번호 {phones}개와 이메일 {emails}개를 함께 사용합니다. 마일리지 등 개인 안내를 보내기 전에 확인하십시오."
        ),
    })
}

/// What became of the messages that were sent.
pub(super) fn delivery(report: &Report) -> Option<String> {
    let delivery = report.delivery.as_ref()?;
    let sent = thousands(delivery.delivered + delivery.failed + delivery.uncertain);
    let [ok, failed, uncertain] = [delivery.delivered, delivery.failed, delivery.uncertain].map(thousands);
    Some(match report.lang {
        Lang::En => format!("{sent} results = {ok} delivered + {failed} failed + {uncertain} uncertain"),
        Lang::Ko => format!("발송 {sent} = 성공 {ok} + 실패 {failed} + 미확정 {uncertain}"),
    })
}

/// What the run is compared with.
pub(super) fn compared(report: &Report) -> Option<String> {
    report.changes.as_ref().map(|c| c.with.clone())
}

/// New, solved and open findings.
pub(super) fn changes(report: &Report) -> Option<String> {
    let changes = report.changes.as_ref()?;
    let [new, solved, open] = [changes.new, changes.solved, changes.open].map(thousands);
    let with = &changes.with;
    Some(match report.lang {
        Lang::En => format!("Compared with {with}: {new} new, {solved} solved, {open} open."),
        Lang::Ko => {
            let particle = josa(with, "과/와");
            format!("{with}{particle} 비교: 새로 발견 {new}건, 해소 {solved}건, 계속 {open}건입니다.")
        }
    })
}
