# SPDX-License-Identifier: BSL-1.0
"""The numbers of rows that README.md states are those of the tables in src/data.

    figures.py PROJECT
"""

import csv
import re
import sys
from pathlib import Path

import house

ROW = re.compile(r"^\| \[[^\]]+\]\((src/data/[a-z_]+\.csv)\) \| ([0-9,]+) \|", re.MULTILINE)


def rows(table: Path) -> int:
    lines = (line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return sum(1 for _ in csv.reader(lines)) - 1


def main():
    root = Path(sys.argv[1]).resolve()
    stated = ROW.findall((root / "README.md").read_text(encoding="utf-8"))
    wrong = [f"README.md: {table} has {rows(root / table)} rows, not {number}"
             for table, number in stated if rows(root / table) != int(number.replace(",", ""))]
    house.finish("figures", len(stated), wrong)


main()
