#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Fills in begin and end of every label in own.jsonl from its surface, and checks them.

    offsets.py        rewrites own.jsonl
    offsets.py --check   only says whether it would change

A line is {"id", "text", "citations": [{"surface", "type", "number", "date", "provisions", …}], "format"?, "context"?, "why"}. A surface is
looked for behind the label before it, in the UTF-8 bytes of the text.
"""
import json
import pathlib
import sys

FILE = pathlib.Path(__file__).with_name("own.jsonl")


def placed(case):
    raw = case["text"].encode()
    at = 0
    labels = []
    for label in case["citations"]:
        surface = label["surface"].encode()
        begin = label.get("begin", -1)
        if begin < at or raw[begin:begin + len(surface)] != surface:
            begin = raw.find(surface, at)
        if begin < 0:
            sys.exit(f"{case['id']}: {label['surface']!r} is not in the text")
        at = begin + len(surface)
        rest = {key: value for key, value in label.items() if key not in ("surface", "begin", "end")}
        labels.append({"surface": label["surface"], "begin": begin, "end": at, **rest})
    return {**case, "citations": labels}


def main():
    before = FILE.read_text(encoding="utf-8")
    cases = [json.loads(line) for line in before.splitlines() if line.strip()]
    ids = [case["id"] for case in cases]
    if len(set(ids)) != len(ids):
        sys.exit("two passages have one id")
    after = "".join(json.dumps(placed(case), ensure_ascii=False) + "\n" for case in cases)
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if after == before else "own.jsonl is not as offsets.py writes it")
    FILE.write_text(after, encoding="utf-8")


main()
