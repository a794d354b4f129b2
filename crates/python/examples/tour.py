# %% [markdown]
# # A tour of cleansekit
# Run it as a script, or cell by cell in a notebook.

# %% Single values
import cleansekit as ck
import pyarrow as pa

print(ck.phone("010.2345.6789"))
print(ck.email("seohaneul@naver.con").suggestion)
for finding in ck.name("김철수님").findings:
    print(finding.rule, finding.title())

# %% A table: normalised, with verdicts and routes beside it
members = pa.table(
    {
        "회원번호": ["A1", "A2", "A3", "A4"],
        "성명": ["김보라님", "서하늘", "정나래", "김보라"],
        "휴대폰": ["010.2345.6789", "010-4615-3569", "", "1023456789"],
        "이메일": ["kimbora@naver.com", "seohaneul@naver.con", "없음", "kimbora@naver.com"],
    }
)
print(ck.columns(members))
clean = ck.normalize(members)
print(clean.select(["휴대폰", "휴대폰_verdict", "cleanse_route", "cleanse_suggestions"]).to_pylist())

# %% Who is there twice
found = ck.dedupe(members, id="회원번호")
print(found)
print(found.clusters.to_pylist())

# %% One record for each of them, and where its values come from
merged = ck.golden(members, found, id="회원번호")
print(merged.records.select(["회원번호", "성명", "휴대폰", "이메일"]).to_pylist())
print(merged.changes.to_pylist())

# %% What came back
print(ck.bounce("552 5.1.1 <kim@example.com> email account over quota"))
