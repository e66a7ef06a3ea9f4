# SPDX-License-Identifier: BSL-1.0
"""Runs a program and checks what it did. Used by the tests of the examples and of the README.

    check_program.py [--exit N] [--stdin FILE] [--stdout FILE] [--contains TEXT]... [--lacks TEXT]... [--stderr TEXT]...
                     [--count KEY N]... [--json-lines N] [--writes FILE TEXT]... -- PROGRAM [ARGUMENT]...

  --exit N            the exit code; 0 unless said
  --stdin FILE        what the program reads; nothing unless said
  --stdout FILE       standard output is exactly this file, but for blank lines at the end;
                      with CCHC_UPDATE_GOLDEN=1 in the environment the file is rewritten instead
  --contains TEXT     standard output contains TEXT
  --lacks TEXT        standard output does not contain TEXT
  --stderr TEXT       standard error contains TEXT
  --count KEY N       standard output is a JSON object whose array KEY has N elements
  --json-lines N      standard output is N lines, each a JSON object
  --writes FILE TEXT  the program wrote FILE, and it contains TEXT

In files and arguments {data} stands for the folder CCHC_DATA names (without it the test is skipped: exit 77) and {tmp} for an empty
folder. Whatever is expected, a program must not be ended by a signal and must write valid UTF-8.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
LIMIT_SECONDS = 300


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--exit", type=int, default=0)
    parser.add_argument("--stdin")
    parser.add_argument("--stdout")
    parser.add_argument("--contains", action="append", default=[])
    parser.add_argument("--lacks", action="append", default=[])
    parser.add_argument("--stderr", action="append", default=[])
    parser.add_argument("--count", action="append", default=[], nargs=2)
    parser.add_argument("--json-lines", type=int)
    parser.add_argument("--writes", action="append", default=[], nargs=2)
    split = sys.argv.index("--")
    return parser.parse_args(sys.argv[1:split]), sys.argv[split + 1:]


def same_output(expected: Path, output: str) -> list[str]:
    if os.environ.get("CCHC_UPDATE_GOLDEN"):
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(output, encoding="utf-8")
        return []
    wanted = expected.read_text(encoding="utf-8")
    if output.rstrip("\n") == wanted.rstrip("\n"):
        return []
    wrong = [f"standard output is not {expected}"]
    for number, (found, line) in enumerate(zip(output.split("\n") + [None], wanted.split("\n") + [None]), 1):
        if found != line:
            wrong += [f"  first difference in line {number}", f"  expected: {line}", f"  found:    {found}"]
            break
    return wrong


def wrong_json(options, output: str) -> list[str]:
    wrong = []
    for key, count in options.count:
        found = len(json.loads(output)[key])
        if found != int(count):
            wrong.append(f"{key} has {found} elements, expected {count}")
    if options.json_lines is not None:
        lines = output.splitlines()
        if len(lines) != options.json_lines or not all(isinstance(json.loads(line), dict) for line in lines):
            wrong.append(f"standard output is not {options.json_lines} JSON objects, one a line")
    return wrong


def check(options, command: list[str], place) -> list[str]:
    given = open(place(options.stdin), "rb") if options.stdin else subprocess.DEVNULL
    done = subprocess.run([place(word) for word in command], stdin=given, capture_output=True, timeout=LIMIT_SECONDS)
    output, complaint = done.stdout.decode("utf-8", "strict"), done.stderr.decode("utf-8", "replace")
    wrong = []
    if done.returncode != options.exit:
        wrong.append(f"exit code {done.returncode}, expected {options.exit}")
    if options.stdout:
        wrong += same_output(Path(options.stdout), output)
    wrong += [f"standard output lacks: {text}" for text in options.contains if text not in output]
    wrong += [f"standard output contains: {text}" for text in options.lacks if text in output]
    wrong += [f"standard error lacks: {text}" for text in options.stderr if text not in complaint]
    wrong += wrong_json(options, output)
    for file, text in options.writes:
        path = Path(place(file))
        if not path.is_file():
            wrong.append(f"did not write {file}")
        elif text not in path.read_text(encoding="utf-8"):
            wrong.append(f"what it wrote to {file} lacks: {text}")
    if wrong:
        print("--- standard output", output, "--- standard error", complaint, "---", sep="\n")
    return wrong


def main():
    options, command = arguments()
    data = os.environ.get("CCHC_DATA", "")
    if not data and any("{data}" in word for word in [*command, options.stdin or ""]):
        print("skipped: the environment variable CCHC_DATA is not set")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as temporary:
        wrong = check(options, command, lambda word: word.replace("{data}", data).replace("{tmp}", temporary))
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


main()
