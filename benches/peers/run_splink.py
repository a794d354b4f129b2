"""Runs Splink on a Korean customer file and prints quality, time and memory, beside `dedupe_score`.

    pip install "splink>=5" pandas
    python3 benches/peers/run_splink.py customers.csv truth.csv

The settings follow Splink's own advice: ten blocking rules, term frequencies, u from random pairs, three EM sessions.
"""

import resource
import sys
import time
from collections import Counter

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

COLUMNS = {"회원번호": "unique_id", "성명": "name", "휴대폰": "phone", "이메일": "email", "주소": "address", "생년월일": "birth"}
RULES = [
    ("phone",), ("email",), ("name", "birth"), ("address",), ("name", "phone_tail"), ("name", "phone_head"),
    ("name", "local"), ("name", "address_head"), ("birth", "surname"), ("local", "birth"),
]


def read(path):
    table = pd.read_csv(path, dtype=str, encoding="utf-8-sig").rename(columns=COLUMNS)[list(COLUMNS.values())]
    digits = table.phone.str.replace(r"\D", "", regex=True)
    table["phone"] = digits.where(digits.str.len() >= 9)
    table["name"] = table.name.str.replace(r"\s", "", regex=True)
    table["email"] = table.email.str.strip().str.lower()
    table["birth"] = table.birth.str.replace(r"\D", "", regex=True)
    table["phone_tail"], table["phone_head"] = table.phone.str[-4:], table.phone.str[-8:-4]
    table["local"], table["surname"], table["address_head"] = table.email.str.split("@").str[0], table.name.str[:1], table.address.str[:12]
    return table.where(table.notna() & (table != ""), None)


def settings():
    return SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in RULES],
        comparisons=[
            cl.JaroWinklerAtThresholds("name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds("phone", [1, 2]),
            cl.EmailComparison("email"),
            cl.JaroWinklerAtThresholds("address", [0.95, 0.85]),
            cl.LevenshteinAtThresholds("birth", [1, 2]),
        ],
    )


def pairs_within(labels):
    return sum(n * (n - 1) // 2 for n in Counter(labels).values())


def score(found, right, truth):
    precision, recall = right / max(found, 1), right / max(truth, 1)
    return f"precision {precision:.5f} recall {recall:.5f} F1 {2 * precision * recall / max(precision + recall, 1e-12):.5f}"


def main(data, truth_path):
    begin = time.perf_counter()
    database = DuckDBAPI()
    linker = Linker(database.register(read(data)), settings())
    linker.training.estimate_probability_two_random_records_match([block_on("phone", "name")], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7)
    for rule in [("phone",), ("name", "birth"), ("email",)]:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    predicted = linker.inference.predict(threshold_match_probability=0.5)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, 0.5).as_pandas_dataframe()
    wall = time.perf_counter() - begin
    truth = pd.read_csv(truth_path, dtype=str)
    truth = dict(zip(truth.iloc[:, 0], truth.iloc[:, 1]))
    pairs = predicted.as_pandas_dataframe()[["unique_id_l", "unique_id_r"]]
    right = sum(truth[a] == truth[b] for a, b in pairs.itertuples(index=False))
    total = pairs_within(truth.values())
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print("pairs   ", score(len(pairs), right, total))
    both = pairs_within(zip(clusters.cluster_id, clusters.unique_id.map(truth)))
    print("clusters", score(pairs_within(clusters.cluster_id), both, total))
    print(f"wall {wall:.1f} s, CPU {usage.ru_utime + usage.ru_stime:.1f} s, memory {usage.ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main(*sys.argv[1:3])
