# SPDX-License-Identifier: BSL-1.0
"""The shape of every file: a licence line at its head, lines that can be read, no tabs or trailing blanks, about 500 lines.

    shape.py PROJECT
"""

import sys
from pathlib import Path

import house

LICENCE = "SPDX-License-Identifier: BSL-1.0"
# Data cannot carry a licence line: programs read them to the last byte. LICENSE covers them.
DATA_KINDS = {".json", ".jsonl", ".ndjson", ".csv", ".html", ".xml", ".ics", ".dot", ".svg", ".png"}
CODE_KINDS = {".hpp", ".cpp", ".py", ".sh"}
COLUMNS = 140  # clang-format keeps code within 120; prose in comments may run on a little
LINES = 550


def is_data(root: Path, path: Path) -> bool:
    name = path.relative_to(root).as_posix()
    if path.suffix == ".txt" and path.name != "CMakeLists.txt":
        return True
    if name.startswith("src/data/"):
        return False
    return path.suffix in DATA_KINDS or name == "LICENSE" or name.startswith(("tests/data/", "tests/golden/data/", "tests/fuzz/corpus/"))


def check(root: Path, path: Path) -> list[str]:
    name = path.relative_to(root)
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError:
        return [f"{name}: is not UTF-8"]
    wrong = []
    if not any(LICENCE in line for line in lines[:3]):
        wrong.append(f"{name}:1: has no line {LICENCE}")
    if lines[-1] != "":
        wrong.append(f"{name}:{len(lines)}: does not end with a line break")
    if path.suffix not in CODE_KINDS:
        return wrong
    if len(lines) > LINES:
        wrong.append(f"{name}: has {len(lines) - 1} lines, the limit is {LINES}")
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS:
            wrong.append(f"{name}:{number}: has {len(line)} columns, the limit is {COLUMNS}")
        if "\t" in line:
            wrong.append(f"{name}:{number}: has a tab")
        if line != line.rstrip():
            wrong.append(f"{name}:{number}: ends with blanks")
    return wrong


def main():
    root = Path(sys.argv[1]).resolve()
    ours = [path for path in house.files(root) if not is_data(root, path)]
    house.finish("shape", len(ours), [line for path in ours for line in check(root, path)])


main()
