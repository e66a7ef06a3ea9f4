# SPDX-License-Identifier: BSL-1.0
"""What the house tests share: the project's files and the way to report what is wrong."""

import sys
from pathlib import Path

FOLDERS = ("base", "text", "time", "agency", "citation", "document", "task", "one_stop", "scoring", "programme", "report", "io")
NOT_OURS = {".git", "build", "__pycache__", ".cache"}


def files(root: Path):
    """Every file of the project, in a stable order, without what is built."""
    for path in sorted(root.iterdir()):
        if path.name in NOT_OURS or path.is_symlink():
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def headers(root: Path):
    return [path for path in files(root / "include" / "cchc") if path.suffix == ".hpp"]


def is_umbrella(root: Path, header: Path) -> bool:
    return header.parent == root / "include" / "cchc" and header.name != "fwd.hpp"


def finish(what: str, checked: int, wrong: list[str]):
    """Prints what is wrong, one line each, and ends the program: 0 when nothing is, and something was looked at."""
    for line in wrong:
        print(line)
    print(f"{what}: {checked} looked at, {len(wrong)} wrong")
    sys.exit(1 if wrong or checked == 0 else 0)
