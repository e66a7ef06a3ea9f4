# SPDX-License-Identifier: BSL-1.0
"""Writes one program of all that pages of documentation state, so that it is checked as it stands there.

    pages.py PROJECT PROGRAM.cpp PAGE.md...

Every ```cpp block becomes a function. In it, what stands behind an arrow is what the code on the line is, as text (see shown.hpp):

    to_string(*number)                    // → 24/2014/NĐ-CP
    auto const n = parse_x("30c").value();   // → 30c         the value of `n`
    surfaces                              // → one thing
                                          // → another         a list goes on below, or begins there

A table with the column `written` states in each other column that shown.hpp knows what is made of that cell. Cells may be set in `code`
or *italics*. A block without an arrow states nothing and is an error.
"""

import re
import sys
from pathlib import Path

FENCE = re.compile(r"^```cpp\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?:^\|.*\|\n)+", re.MULTILINE)
ARROW = re.compile(r"^(.*?)\s*// → (.*)$")
DECLARED = re.compile(r"(\w+)\s*(?:=|\{)")
COLUMNS = re.compile(r"^inline std::string (\w+)\(std::string_view \w+\)", re.MULTILINE)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def statement_of(code: str) -> tuple[str, str]:
    """The code to keep, and the expression that its arrow is about."""
    if not code.rstrip().endswith(";"):
        return "", code.strip()
    declared = DECLARED.search(code)
    if not declared:
        raise SystemExit(f"an arrow behind a statement that declares nothing: {code}")
    return code, declared.group(1)


def lines_of(block: str, place: str, first: int) -> list[str]:
    """The block with a comparison for each arrow. Line breaks stay where they are, so that compilers name lines of the page."""
    made, asked = [], None  # asked: where the expression is, and what is stated of it so far

    def ask():
        if asked:
            index, code, stated = asked
            kept, expression = statement_of(code)
            made[index] = f'{kept} pages::compare("{place}:{first + index}", {quoted("; ".join(stated))}, pages::show({expression}));'

    for line in block.split("\n"):
        arrow = ARROW.match(line)
        if not arrow:
            ask()
            asked = None
        elif arrow.group(1).strip():
            ask()
            asked = (len(made), arrow.group(1), [arrow.group(2)])
        elif asked:
            asked[2].append(arrow.group(2))
        elif made and made[-1].strip():
            asked = (len(made) - 1, made[-1], [arrow.group(2)])
        else:
            raise SystemExit(f"{place}:{first + len(made)}: an arrow with nothing in front of it")
        made.append(line if not arrow else "")
    ask()
    return made


def block_functions(text: str, place: str):
    for block in FENCE.finditer(text):
        line = text.count("\n", 0, block.start()) + 2
        if "// → " not in block.group(1):
            raise SystemExit(f"{place}:{line - 1}: a block that states nothing")
        yield [f'#line {line - 1} "{place}"', "{ using namespace cchc;", *lines_of(block.group(1), place, line), "}"]


def cells(row: str) -> list[str]:
    return [re.sub(r"^(`+|\*)(.*)\1$", r"\2", cell.strip()) for cell in row.strip().strip("|").split("|")]


def table_lines(text: str, place: str, known: set[str]):
    for table in TABLE.finditer(text):
        head, _, *rows = table.group(0).rstrip("\n").split("\n")
        columns = cells(head)
        if "written" not in columns:
            continue
        line = text.count("\n", 0, table.start()) + 3
        for number, row in enumerate(rows, line):
            values = dict(zip(columns, cells(row)))
            for column in [column for column in columns if column in known]:
                yield (f'pages::compare("{place}:{number}: {column}", {quoted(values[column])}, '
                       f'pages::columns::{column}({quoted(values["written"])}));')


def main():
    project, program, *pages = (Path(word) for word in sys.argv[1:])
    shown = Path(__file__).with_name("shown.hpp").read_text(encoding="utf-8")
    known = set(COLUMNS.findall(shown[shown.index("namespace columns"):]))
    made = ['#include "pages/shown.hpp"', "int main() {"]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        place = page.resolve().relative_to(project.resolve()).as_posix()
        for function in block_functions(text, place):
            made += function
        without_blocks = ANY_FENCE.sub(lambda block: "\n" * block.group(0).count("\n"), text)
        made += [f'#line 1 "{place}"', *table_lines(without_blocks, place, known)]
    made += ['std::cout << pages::looked_at << " looked at, " << pages::wrong << " wrong\\n";',
             "return pages::wrong == 0 && pages::looked_at != 0 ? 0 : 1;", "}", ""]
    program.write_text("\n".join(made), encoding="utf-8")


main()
