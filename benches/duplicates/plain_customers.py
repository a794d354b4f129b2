#!/usr/bin/env python3
"""Made-up customers by rules that know nothing of the engine: the second opinion beside `generate customers`.

    python3 benches/duplicates/plain_customers.py OUT TRUTH --rows 20000 --seed 1 --dirt 1 --columns 이름,휴대폰,이메일,주소,생년월일,성별

An engine that is only ever tried on the tables of its own makers learns their assumptions. Here households share a home, people change
phones, mailboxes and homes, names are romanised or off by a jamo, cells are missing; every error is drawn on its own. Standard library
only; the same seed gives the same bytes. Nobody in these files exists.
"""

import argparse
import csv
import random
from dataclasses import dataclass

SURNAMES = dict(
    김=215, 이=147, 박=84, 최=47, 정=43, 강=23, 조=21, 윤=20, 장=20, 임=17, 한=15, 오=15, 서=15, 신=15, 권=14, 황=14, 안=14, 송=13, 유=12, 전=11,
    홍=11, 고=9, 문=9, 양=9, 손=9, 배=8, 백=8, 허=7, 남=5, 심=5, 노=4, 하=4, 곽=4, 성=4, 차=4, 주=4, 우=4, 구=4, 나=3, 민=3, 진=3, 지=3, 엄=3,
    원=2, 채=2, 천=2, 방=2, 공=2, 현=2, 함=2, 변=2, 염=2, 남궁=0.4, 황보=0.2, 제갈=0.2, 선우=0.1,
)
FIRST = "민 서 지 현 예 수 준 도 하 은 영 정 미 상 성 경 혜 진 재 승 동 태 윤 유 소 나 다 채 시 연 건 우 주 호 인 희 종 병 광 명 옥 순 춘".split()
SECOND = "준 현 연 우 진 호 민 서 은 희 영 수 미 숙 자 철 식 환 석 훈 아 윤 린 빈 율 혁 규 원 경 정 주 선 인 나 라 솔 순 옥 례 찬 범 섭".split()
ONSETS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
CODAS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
USUAL_LATIN = dict(김="kim", 이="lee", 박="park", 최="choi", 정="jung", 강="kang", 조="cho", 윤="yoon", 장="jang", 임="lim", 오="oh", 신="shin", 유="yoo")
PROVIDERS = {"naver.com": 50, "gmail.com": 22, "hanmail.net": 10, "daum.net": 6, "kakao.com": 6, "nate.com": 5, "hotmail.com": 2}
REGIONS = [
    (30, ("서울특별시", "서울시", "서울"), "강남구 서초구 송파구 마포구 노원구 은평구 관악구 영등포구 성북구 강서구".split()),
    (25, ("경기도", "경기", "경기"), ["수원시 영통구", "성남시 분당구", "고양시 일산동구", "용인시 수지구", "부천시", "남양주시", "화성시", "평택시"]),
    (8, ("부산광역시", "부산시", "부산"), "해운대구 부산진구 사하구 남구 동래구".split()),
    (6, ("인천광역시", "인천시", "인천"), "남동구 부평구 연수구 서구".split()),
    (5, ("대구광역시", "대구시", "대구"), "수성구 달서구 북구".split()),
    (4, ("대전광역시", "대전시", "대전"), "유성구 서구 중구".split()),
    (5, ("경상남도", "경남", "경남"), ["창원시 성산구", "김해시", "진주시"]),
    (3, ("충청남도", "충남", "충남"), ["천안시 서북구", "아산시"]),
]
STREETS = [
    stem + end
    for stem in "중앙 한강 은행나무 봉은사 테헤란 월드컵 청담 백제 올림픽 동일 신림 당산 도산 학동 선릉 매봉 호수 장미 햇살 푸른 강변 율곡 퇴계 세종 충무".split()
    for end in ("로", "대로", "길")
]
ESTATES = "래미안 자이 푸르지오 힐스테이트 롯데캐슬 아이파크 더샵 현대아파트 주공아파트 삼성아파트".split()
WORDS = "sky blue happy star love moon rain dream sweet angel tiger lucky smile cool pretty honey black white king queen apple peach".split()
LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Where a row comes from, how often, and the columns that nobody asks for there: a till, a shop on the web, a paper form.
SOURCES = [(3, ("이메일", "주소", "생년월일")), (5, ()), (2, ("이메일",))]
COLUMNS = ("이름", "휴대폰", "이메일", "주소", "생년월일", "성별")


@dataclass(frozen=True)
class Person:
    surname: str
    given: str
    phone: str
    mailbox: tuple
    home: tuple
    born: tuple
    sex: str


def latin(text):
    """Revised romanisation, syllable by syllable."""
    codes = [ord(c) - 0xAC00 for c in text]
    return "".join(ONSETS[c // 588] + VOWELS[c % 588 // 28] + CODAS[c % 28] for c in codes)


def latin_surname(surname):
    return USUAL_LATIN.get(surname, latin(surname))


class World:
    def __init__(self, seed, dirt, sources=False):
        self.random, self.dirt, self.sources = random.Random(seed), dirt, sources
        self.usual = [self.random.choice(FIRST) + self.random.choice(SECOND) for _ in range(160)]

    def happens(self, share):
        """Whether an error of this rate happens."""
        return self.random.random() < share * self.dirt

    def weighted(self, table):
        return self.random.choices(list(table), list(table.values()))[0]

    # People.

    def given_name(self):
        r = self.random
        return r.choice(self.usual) if r.random() < 0.6 else r.choice(FIRST) + r.choice(SECOND) if r.random() > 0.08 else r.choice(SECOND)

    def phone(self):
        return "010%04d%04d" % (self.random.randint(2000, 9999), self.random.randint(0, 9999))

    def home(self):
        r = self.random
        _, names, districts = r.choices(REGIONS, [share for share, _, _ in REGIONS])[0]
        lot = r.randint(1, 60) if r.random() < 0.3 else None
        flat = (r.randint(101, 125), r.randint(1, 25) * 100 + r.randint(1, 6), r.choice(ESTATES)) if r.random() < 0.6 else None
        return names, r.choice(districts), r.choice(STREETS), r.randint(1, 400), lot, flat

    def mailbox(self, surname, given, born):
        r, kind = self.random, self.random.random()
        if kind < 0.35:
            ends = ("", str(born[0])[2:], "%02d%02d" % born[1:], str(r.randint(1, 999)))
            local = latin_surname(surname) + latin(given) + r.choice(ends)
        elif kind < 0.5:
            local = "".join(latin(c)[:1] for c in given) + latin_surname(surname) + str(r.randint(1, 9999))
        elif kind < 0.85:
            local = r.choice(WORDS) + r.choice(WORDS) + str(r.randint(1, 9999))
        else:
            local = "".join(r.choice(LETTERS) for _ in range(r.randint(5, 8))) + str(r.randint(0, 99))
        return local, self.weighted(PROVIDERS)

    def person(self, housemate=None):
        r = self.random
        surname, given, home, phone = self.weighted(SURNAMES), self.given_name(), None, self.phone()
        if housemate and r.random() < 0.22:
            home = housemate.home
            surname = housemate.surname if r.random() < 0.6 else surname
            phone = housemate.phone if r.random() < 0.05 else phone
        born = (r.randint(1944, 2008), r.randint(1, 12), r.randint(1, 28))
        return Person(surname, given, phone, self.mailbox(surname, given, born), home or self.home(), born, r.choice("남여"))

    # What happened to them until the next row.

    def later(self, person):
        r = self.random
        phone, mailbox, home, (year, month, day) = person.phone, person.mailbox, person.home, person.born
        if self.happens(0.18):
            phone = self.phone()
        elif self.happens(0.05):
            at = r.randint(3, 10)
            phone = phone[:at] + str((int(phone[at]) + r.randint(1, 9)) % 10) + phone[at + 1 :]
        if self.happens(0.18):
            mailbox = self.mailbox(person.surname, person.given, person.born)
        elif self.happens(0.05):
            at = r.randrange(len(mailbox[0]))
            mailbox = (mailbox[0][:at] + mailbox[0][at + 1 :] + ("1" if len(mailbox[0]) < 5 else ""), mailbox[1])
        if self.happens(0.15):
            home = self.home()
        if self.happens(0.02) and day <= 12:
            month, day = day, month
        elif self.happens(0.01):
            year += 1
        return Person(person.surname, person.given, phone, mailbox, home, (year, month, day), person.sex)

    def slip(self, surname, given):
        """One jamo of the given name is another."""
        r, at = self.random, self.random.randrange(len(given))
        onset, vowel, coda = (ord(given[at]) - 0xAC00) // 588, (ord(given[at]) - 0xAC00) % 588 // 28, (ord(given[at]) - 0xAC00) % 28
        kind = r.randrange(3)
        onset = r.choice([x for x in (0, 2, 3, 5, 6, 9, 11, 12, 14, 18) if x != onset]) if kind == 0 else onset
        vowel = r.choice([x for x in (0, 1, 4, 5, 8, 13, 18, 20) if x != vowel]) if kind == 1 else vowel
        coda = r.choice([x for x in (0, 1, 4, 8, 16, 17, 21) if x != coda]) if kind == 2 else coda
        return surname + given[:at] + chr(0xAC00 + onset * 588 + vowel * 28 + coda) + given[at + 1 :]

    # Cells.

    def name(self, person, again):
        r, surname, given = self.random, person.surname, person.given
        if again and self.happens(0.05):
            words = [latin_surname(surname).title(), latin(given).title()]
            return " ".join(r.choice((words, words[::-1], [w.upper() for w in words])))
        if again and self.happens(0.05):
            return self.slip(surname, given)
        kind = r.random()
        if kind < 0.94:
            return surname + given
        return surname + " " + given if kind < 0.97 else surname + given + r.choice(("님", " 님", "(본인)", " 고객님"))

    def number(self, phone):
        a, b, c = phone[:3], phone[3:7], phone[7:]
        ways = {f"{a}-{b}-{c}": 50, phone: 25, f"{a} {b} {c}": 7, f"{a}.{b}.{c}": 7, f"+82 {a[1:]}-{b}-{c}": 4, f"{a}){b}-{c}": 3, phone[1:]: 4}
        return self.weighted(ways)

    def address(self, home):
        names, district, street, number, lot, flat = home
        text = f"{self.random.choices(names, (6, 2, 3))[0]} {district} {street} {number}" + (f"-{lot}" if lot else "")
        if flat is None or self.happens(0.05):
            return text
        block, door, estate = flat
        ways = {f", {block}동 {door}호 ({estate})": 35, f" {estate} {block}동 {door}호": 25, f" {block}-{door}": 15, f", {block}동 {door}호": 25}
        return text + self.weighted(ways)

    def date(self, born):
        y, m, d = born
        ways = {f"{y}-{m:02}-{d:02}": 55, f"{y}{m:02}{d:02}": 20, f"{y % 100:02}{m:02}{d:02}": 12, f"{y}.{m}.{d}": 8, f"{y}/{m:02}/{d:02}": 5}
        return self.weighted(ways)

    def mail(self, mailbox):
        text = "@".join(mailbox)
        if self.happens(0.02):
            text = text.replace(".com", self.random.choice((".con", ".cmo", ",com")))
        return text.upper() if self.happens(0.03) else text

    def row(self, person, again):
        person = self.later(person) if again else person
        cells = {
            "이름": (self.name(person, again), 0.0),
            "휴대폰": (self.number(person.phone), 0.04),
            "이메일": (self.mail(person.mailbox), 0.12),
            "주소": (self.address(person.home), 0.10),
            "생년월일": (self.date(person.born), 0.10),
            "성별": (person.sex, 0.05),
        }
        unasked = self.unasked() if self.sources else ()
        return {name: "" if name in unasked or self.happens(missing) else cell for name, (cell, missing) in cells.items()}

    def unasked(self):
        """The columns that the source of a row leaves empty, now and then not."""
        _, columns = self.random.choices(SOURCES, [share for share, _ in SOURCES])[0]
        return [column for column in columns if self.random.random() < 0.85]


def rows(world, count, distinct):
    people, out = [], []
    while len(people) < count * distinct:
        people.append(world.person(people[-1] if people else None))
    out = [(n, world.row(person, False)) for n, person in enumerate(people)]
    while len(out) < count:
        n = world.random.randrange(len(people))
        more = world.random.choices((1, 2, 3), (15, 4, 1))[0]
        out.extend((n, world.row(people[n], True)) for _ in range(min(more, count - len(out))))
    world.random.shuffle(out)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out")
    parser.add_argument("truth")
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dirt", type=float, default=1.0, help="factor on every error rate")
    parser.add_argument("--distinct", type=float, default=0.83, help="customers per row")
    parser.add_argument("--sources", action="store_true", help="rows of a till, a web shop and a form in one table: columns are missing together")
    parser.add_argument("--columns", default=",".join(COLUMNS))
    given = parser.parse_args()
    columns = given.columns.split(",")
    made = rows(World(given.seed, given.dirt, given.sources), given.rows, given.distinct)
    with open(given.out, "w", encoding="utf-8", newline="") as out, open(given.truth, "w", encoding="utf-8") as truth:
        table = csv.writer(out)
        table.writerow(["고객번호", *columns])
        truth.write("record,customer\n")
        for n, (customer, cells) in enumerate(made):
            table.writerow([f"C{n:07}", *(cells[column] for column in columns)])
            truth.write(f"C{n:07},{customer}\n")


if __name__ == "__main__":
    main()
