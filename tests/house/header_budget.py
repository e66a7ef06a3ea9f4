# SPDX-License-Identifier: BSL-1.0
"""What a header costs those who include it: preprocessed lines (COMPILER -E -P), against a limit for each kind.

    leaf      views and numbers only
    owning    has strings or lists; <string>, <vector>, <optional>, <variant>, <tuple>, <span> and <array> alone are 28,100 lines
    dates     has Boost.Date_Time; with <string>, <vector>, <optional>, <variant> and <tuple> that is 40,800 lines
    tables    has dates, and the boost::optional references or shared pointers of a table; 56,200 lines
    umbrella  a whole folder, or all

The limits are those of g++ 12. A standard library that is longer raises them in proportion. Headers of views have no limit: they are the
one place where range-v3 is welcome.

    header_budget.py PROJECT COMPILER [-I DIR]...
"""

import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house

LIMITS = {"leaf": 20_000, "owning": 33_000, "dates": 46_000, "tables": 62_000, "umbrella": 75_000}
STANDARD_LINES = 22_821  # of <string> and <vector>, g++ 12


def preprocess(compiler: list[str], header: Path, *flags: str) -> str:
    done = subprocess.run([*compiler, *flags, "-E", "-x", "c++", str(header)], capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        raise RuntimeError(f"{header}: does not compile alone:\n{done.stderr}")
    return done.stdout


def kind_of(root: Path, header: Path, included: str) -> str:
    if house.is_umbrella(root, header):
        return "umbrella"
    if "/boost/date_time/" in included:
        return "tables" if re.search(r"/boost/optional/optional\.hpp|/bits/shared_ptr\.h", included) else "dates"
    has_list = "#include <vector>" in header.read_text(encoding="utf-8")
    return "owning" if has_list or "/basic_string.h" in included else "leaf"


def scale(compiler: list[str]) -> float:
    with tempfile.NamedTemporaryFile("w", suffix=".hpp") as file:
        file.write("#include <string>\n#include <vector>\n")
        file.flush()
        return max(1.0, preprocess(compiler, Path(file.name), "-P").count("\n") / STANDARD_LINES)


def main():
    root = Path(sys.argv[1]).resolve()
    compiler = [sys.argv[2], "-std=c++20", f"-I{root}/include", *sys.argv[3:]]
    headers = [header for header in house.headers(root) if not header.name.endswith("_views.hpp")]
    raised = scale(compiler)

    def measure(header: Path):
        try:
            return measure_complete(header)
        except RuntimeError as reason:
            return header.relative_to(root), str(reason)

    def measure_complete(header: Path):
        lines = preprocess(compiler, header, "-P").count("\n")
        included = preprocess(compiler, header)
        kind = kind_of(root, header, included)
        return header.relative_to(root), kind, lines, int(LIMITS[kind] * raised), "/range/v3/" in included

    wrong = []
    with ThreadPoolExecutor(2) as pool:
        for header, *measured in pool.map(measure, headers):
            if len(measured) == 1:
                wrong += measured
                continue
            kind, lines, limit, has_ranges = measured
            print(f"{lines:7} of {limit} ({kind}) {header}")
            if lines > limit:
                wrong.append(f"{header}: {lines} preprocessed lines, the limit for {kind} is {limit}")
            if has_ranges:
                wrong.append(f"{header}: brings in range-v3, which only *_views.hpp may")
    house.finish("header budget", len(headers), wrong)


main()
