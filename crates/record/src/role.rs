//! Roles: what a column is.

use cleanse_core::{FieldKind, Lang};

macro_rules! roles {
    ($($variant:ident = $code:literal, $ko:literal;)*) => {
        /// What a column is: contact, identity, permission, life cycle, feedback or note.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Role { $(#[doc = $ko] $variant,)* }

        impl Role {
            /// Every role.
            pub const ALL: &'static [Role] = &[$(Role::$variant),*];

            /// The machine name, as in configuration and summaries.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Role::$variant => $code,)* }
            }

            const fn korean(self) -> &'static str {
                match self { $(Role::$variant => $ko,)* }
            }
        }
    };
}

roles! {
    Id = "id", "회원번호";
    CardNo = "card-no", "카드번호";
    LoginId = "login-id", "아이디";
    Ci = "ci", "CI";
    Di = "di", "DI";
    Name = "name", "이름";
    Surname = "surname", "성";
    GivenName = "given-name", "이름(성 제외)";
    NameLatin = "name-latin", "영문이름";
    NameHanja = "name-hanja", "한자이름";
    Organisation = "organisation", "회사명";
    Phone = "phone", "연락처";
    Mobile = "mobile", "휴대폰";
    MobilePart = "mobile-part", "휴대폰 일부";
    Landline = "landline", "자택전화";
    WorkPhone = "work-phone", "직장전화";
    VirtualPhone = "virtual-phone", "안심번호";
    Email = "email", "이메일";
    EmailLocal = "email-local", "이메일 아이디";
    EmailDomain = "email-domain", "이메일 도메인";
    Address = "address", "주소";
    AddressLot = "address-lot", "지번주소";
    AddressDetail = "address-detail", "상세주소";
    AddressWork = "address-work", "직장주소";
    Postcode = "postcode", "우편번호";
    Region = "region", "지역";
    BirthDate = "birth-date", "생년월일";
    BirthYear = "birth-year", "출생연도";
    BirthMonthDay = "birth-month-day", "생일(월일)";
    BirthCalendar = "birth-calendar", "양음구분";
    Sex = "sex", "성별";
    ResidentNumber = "resident-number", "주민등록번호";
    BusinessNumber = "business-number", "사업자등록번호";
    JoinedOn = "joined-on", "가입일";
    LastPurchaseOn = "last-purchase-on", "최종구매일";
    FirstPurchaseOn = "first-purchase-on", "최초구매일";
    LastLoginOn = "last-login-on", "최종로그인";
    ModifiedOn = "modified-on", "수정일";
    PurchaseCount = "purchase-count", "구매횟수";
    PurchaseAmount = "purchase-amount", "구매금액";
    Grade = "grade", "등급";
    Status = "status", "회원상태";
    WithdrawnOn = "withdrawn-on", "탈퇴일";
    DormantOn = "dormant-on", "휴면일";
    DestroyDueOn = "destroy-due-on", "파기예정일";
    PointBalance = "point-balance", "포인트";
    Source = "source", "가입경로";
    ConsentAd = "consent-ad", "광고 수신동의";
    ConsentSms = "consent-sms", "SMS 수신동의";
    ConsentEmail = "consent-email", "이메일 수신동의";
    ConsentKakao = "consent-kakao", "알림톡 수신동의";
    ConsentPush = "consent-push", "푸시 수신동의";
    ConsentPost = "consent-post", "우편 수신동의";
    ConsentCall = "consent-call", "전화 수신동의";
    ConsentNight = "consent-night", "야간 수신동의";
    ConsentPrivacy = "consent-privacy", "개인정보 동의";
    ConsentDate = "consent-date", "동의일";
    OptOutDate = "opt-out-date", "수신거부일";
    OptOut = "opt-out", "수신거부";
    Note = "note", "비고";
    ResultCode = "result-code", "결과코드";
    ResultText = "result-text", "결과";
    ResultTime = "result-time", "결과일시";
    SentTime = "sent-time", "발송일시";
    MessageId = "message-id", "메시지ID";
    FallbackResult = "fallback-result", "대체발송 결과";
    Carrier = "carrier", "통신사";
    OpenClick = "open-click", "수신확인";
    ReturnReason = "return-reason", "반송사유";
    ReturnDate = "return-date", "반송일";
}

impl Role {
    /// The role of a name in either language, as `--column` and `[columns]` take it.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Role> {
        let word = word.trim();
        Role::ALL.iter().copied().find(|r| r.as_str() == word || r.korean() == word)
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.as_str(),
            Lang::Ko => self.korean(),
        }
    }

    /// Whether a table has at most one column of this role.
    #[must_use]
    pub const fn is_single(self) -> bool {
        matches!(self, Role::Id | Role::Name | Role::BirthDate)
    }

    /// Whether values of this role are a way to reach the customer.
    #[must_use]
    pub const fn is_contact(self) -> bool {
        matches!(
            self,
            Role::Phone
                | Role::Mobile
                | Role::MobilePart
                | Role::Landline
                | Role::WorkPhone
                | Role::Email
                | Role::EmailLocal
                | Role::EmailDomain
                | Role::Address
                | Role::AddressLot
                | Role::AddressWork
        )
    }

    /// Whether the role belongs to one person of an order file (buyer or receiver).
    #[must_use]
    pub const fn is_personal(self) -> bool {
        self.is_contact()
            || matches!(
                self,
                Role::Name
                    | Role::Surname
                    | Role::GivenName
                    | Role::AddressDetail
                    | Role::Postcode
                    | Role::VirtualPhone
            )
    }

    /// The field that values of this role are read as, for the roles that are normalised.
    #[must_use]
    pub const fn field(self) -> Option<FieldKind> {
        Some(match self {
            Role::Name => FieldKind::Name,
            Role::Phone | Role::Mobile | Role::Landline | Role::WorkPhone => FieldKind::Phone,
            Role::Email => FieldKind::Email,
            Role::Address | Role::AddressLot | Role::AddressWork => FieldKind::Address,
            Role::Postcode => FieldKind::Postcode,
            Role::BirthDate => FieldKind::BirthDate,
            Role::BusinessNumber => FieldKind::BusinessNumber,
            Role::ResidentNumber => FieldKind::ResidentNumber,
            Role::Note => FieldKind::Note,
            _ => return None,
        })
    }

    /// Mobile numbers rank before landlines, for the channel a customer is asked over first.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Role::Mobile => 0,
            Role::Phone => 1,
            Role::Landline => 2,
            _ => 3,
        }
    }
}
