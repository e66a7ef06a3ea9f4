# SPDX-License-Identifier: BSL-1.0
"""Proves that wrong code does not compile, and that the same file without it does.

    check.py FILE COMPILER [FLAG]...

The file holds correct code and, numbered from 1 without gaps, wrong statements:

    #if CCHC_WRONG == 1
        errc code = 1; // an integer is not an error code
    #endif

It is compiled once with CCHC_WRONG=0, which must succeed, and once for each number, which must fail with an error inside that block.
"""

import re
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(r"^#if CCHC_WRONG == (\d+)\n.*?^#endif", re.MULTILINE | re.DOTALL)


def main():
    file, compiler = Path(sys.argv[1]), sys.argv[2:]
    text = file.read_text(encoding="utf-8")
    blocks = {int(match.group(1)): (text.count("\n", 0, match.start()) + 1, text.count("\n", 0, match.end()) + 1)
              for match in BLOCK.finditer(text)}
    wrong = []
    if sorted(blocks) != list(range(1, len(blocks) + 1)) or not blocks:
        wrong.append(f"{file}: wrong statements are not numbered 1, 2, 3 …: {sorted(blocks)}")
    for number in [0, *sorted(blocks)]:
        done = subprocess.run([*compiler, "-std=c++20", "-fsyntax-only", f"-DCCHC_WRONG={number}", str(file)],
                              capture_output=True, text=True, errors="replace", env={"LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin"})
        if number == 0:
            if done.returncode != 0:
                wrong.append(f"{file}: the correct part does not compile:\n{done.stderr}")
            continue
        first, last = blocks[number]
        if done.returncode == 0:
            wrong.append(f"{file}:{first}: wrong statement {number} compiles")
            continue
        places = [int(line) for line in re.findall(rf"{re.escape(file.name)}:(\d+):", done.stderr)]
        if not any(first <= line <= last for line in places):
            wrong.append(f"{file}:{first}: wrong statement {number} fails for another reason:\n{done.stderr}")
    for line in wrong:
        print(line)
    print(f"{file.name}: {len(blocks)} wrong statements, {len(wrong)} surprises")
    sys.exit(1 if wrong else 0)


main()
