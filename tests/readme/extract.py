# SPDX-License-Identifier: BSL-1.0
"""Writes the C++ and CMake blocks of a page as programs and projects, and what follows a program as its expected output.

    extract.py PAGE.md FOLDER PROJECT

Each ```cpp block becomes FOLDER/PAGE_N.cpp. A block with `int main` is a program; when a ```text block is the next one after it, that is
its output, PAGE_N.expected. Any other block is a fragment: its includes stay at the top and the rest becomes the body of a function, so
that it compiles. Each ```cmake block becomes a project FOLDER/PAGE_N with the program that the block links, in a folder where
`cchc` leads to the sources. Prints one line for each block: NAME program|output|fragment|cmake LINE.
"""

import re
import sys
from pathlib import Path

FENCE = re.compile(r"^(```+)[ \t]*([\w+]*)[^\n]*\n(.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)


def as_fragment(code: str) -> str:
    lines = code.split("\n")
    includes = [line for line in lines if line.startswith("#include")] or ["#include <cchc/cchc.hpp>"]
    namespace = [line for line in lines if line.startswith("using namespace")] or ["using namespace cchc;"]
    body = [line for line in lines if not line.startswith(("#include", "using namespace"))]
    return "\n".join([*includes, *namespace, "[[maybe_unused]] static void fragment() {", *body, "}", "int main() {}", ""])


def as_project(code: str) -> str:
    linked = re.search(r"target_link_libraries\((\w+)", code)
    program = linked.group(1) if linked else "program"
    head = ["cmake_minimum_required(VERSION 3.25)", "project(reader CXX)"]
    return "\n".join(head + ([] if "add_executable" in code else [f"add_executable({program} main.cpp)"]) + [code])


def write_when_new(path: Path, text: str):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def write_project(folder: Path, code: str, sources: Path):
    write_when_new(folder / "CMakeLists.txt", as_project(code))
    write_when_new(folder / "main.cpp", "#include <cchc/cchc.hpp>\nint main() { return cchc::version().empty() ? 1 : 0; }\n")
    if not (folder / "cchc").exists():
        (folder / "cchc").symlink_to(sources, target_is_directory=True)


def main():
    page, folder, sources = (Path(word) for word in sys.argv[1:])
    text = page.read_text(encoding="utf-8")
    blocks = list(FENCE.finditer(text))
    for number, block in enumerate(blocks, 1):
        language, code = block.group(2), block.group(3)
        name = f"{page.stem.replace('.', '_')}_{number}"
        kind = ""
        if language == "cmake":
            kind = "cmake"
            write_project(folder / name, code, sources)
        elif language in ("cpp", "c++") and "int main" not in code:
            kind = "fragment"
            write_when_new(folder / f"{name}.cpp", as_fragment(code))
        elif language in ("cpp", "c++"):
            kind = "program"
            write_when_new(folder / f"{name}.cpp", code)
            if number < len(blocks) and blocks[number].group(2) == "text":
                kind = "output"
                write_when_new(folder / f"{name}.expected", blocks[number].group(3))
        if kind:
            print(name, kind, text.count("\n", 0, block.start()) + 1)


main()
