# SPDX-License-Identifier: BSL-1.0
"""A file includes only from its own folder or from folders to its left; public headers include nothing heavy.

    layering.py PROJECT
"""

import re
import sys
from pathlib import Path

import house

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
NEVER_PUBLIC = re.compile(
    r"^(iostream|istream|ostream|fstream|sstream|iomanip|regex|filesystem|format|fmt/.*|nlohmann/.*|pugixml.*|libical/.*|utf8proc.*|"
    r"boost/format.*|boost/regex.*|Eigen/.*)$")
DATES = "boost/date_time/"
ONLY_DATES = "boost/date_time/gregorian/gregorian_types.hpp"


def place(root: Path, path: Path) -> str:
    """The folder of the house a file lives in; an empty string for the umbrellas, which may include everything."""
    for base in (root / "include" / "cchc", root / "src"):
        if path.is_relative_to(base):
            parts = path.relative_to(base).parts
            return parts[0] if len(parts) > 1 else ""
    return ""


def target(root: Path, path: Path, name: str) -> str:
    """The folder an include leads to: a folder of the house, `umbrella`, or an empty string for anything else."""
    if name.startswith("cchc/"):
        parts = name.split("/")
        return parts[1] if len(parts) > 2 else ("" if name == "cchc/fwd.hpp" else "umbrella")
    for base in (path.parent, root / "src"):
        found = (base / name).resolve()
        if found.is_file():
            return place(root, found)
    return ""


def check(root: Path, path: Path) -> list[str]:
    wrong = []
    public = path.is_relative_to(root / "include")
    views = path.name.endswith("_views.hpp")
    source = path.read_text(encoding="utf-8")
    here = place(root, path)
    for match in INCLUDE.finditer(source):
        quote, name = match.groups()

        def refuse(why: str):
            line = source.count("\n", 0, match.start()) + 1
            wrong.append(f"{path.relative_to(root)}:{line}: includes {name}: {why}")

        there = target(root, path, name)
        if name.startswith("cchc/") and not (root / "include" / name).is_file():
            refuse("there is no such header")
        if here in house.FOLDERS and there == "umbrella":
            refuse("a folder includes single headers, not umbrellas")
        if here in house.FOLDERS and there in house.FOLDERS and house.FOLDERS.index(there) > house.FOLDERS.index(here):
            refuse(f"{here} stands to the left of {there}")
        if name.startswith(DATES) and name != ONLY_DATES:
            refuse(f"of Boost.Date_Time only {ONLY_DATES}")
        if public and quote == '"':
            refuse("a public header includes with <>")
        if public and NEVER_PUBLIC.match(name):
            refuse("never in a public header")
        if public and not views and name.startswith("range/"):
            refuse("range-v3 only in *_views.hpp")
    if here and here not in house.FOLDERS and here != "data":
        wrong.append(f"{path.relative_to(root)}: {here} is no folder of the house")
    return wrong


def main():
    root = Path(sys.argv[1]).resolve()
    code = [path for base in ("include", "src") for path in house.files(root / base) if path.suffix in (".hpp", ".cpp", ".inc")]
    house.finish("layering", len(code), [line for path in code for line in check(root, path)])


main()
