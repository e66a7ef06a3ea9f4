#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Turns the tables of this folder into the .inc files that the library compiles.

    src/data/generate.py [OUTPUT_FOLDER]

Writes next to this file unless another folder is given (a test generates into a temporary folder and compares). The output depends
on the tables alone: same tables, same bytes.
"""
import csv
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
CONNECTORS = {"và", "&", ",", "-"}


def rows_of(name):
    """The rows of a table as dictionaries; lines that begin with # are comments."""
    with open(os.path.join(HERE, name), encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    rows = list(csv.DictReader(lines, strict=True))
    for row in rows:
        if None in row or None in row.values():
            sys.exit(f"{name}: wrong number of columns: {row}")
    return rows


def syllable_bits(text):
    """The number that cchc::syllable gives to `text` (include/cchc/text/syllable.hpp)."""
    bits, tone, position = 0, 0, 0
    for character in text.lower():
        plain = unicodedata.normalize("NFD", character)
        tones = [TONES[c] for c in plain if c in TONES]
        letter = unicodedata.normalize("NFC", "".join(c for c in plain if c not in TONES))
        if letter not in ALPHABET or position == 10 or (tones and tone):
            sys.exit(f"not a syllable: {text}")
        bits |= (ALPHABET.index(letter) + 1) << (58 - 6 * position)
        position += 1
        tone = tones[0] if tones else tone
    return bits | tone


def words_of(phrase):
    """The words of a phrase; connectors are dropped, for they vary."""
    for mark in "&,-":
        phrase = phrase.replace(mark, " ")
    return tuple(word for word in phrase.lower().split() if word not in CONNECTORS)


def with_short_forms(phrase, short_forms):
    """The phrase, and every phrase in which short forms replace long ones."""
    found = {words_of(phrase)}
    pending = list(found)
    while pending:
        words = pending.pop()
        for long, short in short_forms:
            for at in range(len(words) - len(long) + 1):
                if words[at:at + len(long)] == long:
                    new = words[:at] + short + words[at + len(long):]
                    if new not in found and new not in (("tư",), ("t", "ư")):
                        found.add(new)
                        pending.append(new)
    return found


def trie(phrases):
    """Nodes (word, first child, number of children, value) in breadth-first order; children sorted by syllable."""
    root = {}
    for words, value in phrases.items():
        node = root
        for word in words:
            node = node.setdefault(word, {})
        node[None] = value
    nodes, queue, at = [], [("", root)], 0
    while at < len(queue):
        word, node = queue[at]
        at += 1
        children = sorted((w for w in node if w is not None), key=syllable_bits)
        nodes.append((word, len(queue), len(children), node.get(None, -1)))
        queue.extend((w, node[w]) for w in children)
    return nodes


def banner(*tables):
    return ["// SPDX-License-Identifier: BSL-1.0", "// Made by generate.py from " + ", ".join(tables) + ". Do not edit."]


def write_trie(folder, name, table, phrases):
    lines = banner(table)
    for word, first, count, value in trie(phrases):
        key = f'"{word}"_vn' if word else "{}"
        lines.append(f"{{{key}, {first}, {count}, {value}}},")
    write(folder, name, lines)


def write(folder, name, lines):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


def short_forms():
    return [(words_of(row["long"]), words_of(row["short"])) for row in rows_of("finder_abbreviations.csv")]


def generate_finder(folder):
    shorts = short_forms()
    heads = rows_of("finder_heads.csv")
    phrases = {}
    lines = banner("finder_heads.csv")
    for index, row in enumerate(heads):
        for words in with_short_forms(row["phrase"], shorts):
            phrases.setdefault(words, index)
        level = f"agency_level::{row['level']}" if row["level"] else "std::nullopt"
        takes = " | ".join(f"takes_{letter}" for letter in row["takes"]) or "0"
        lines.append(f"{{agency_kind::{row['kind']}, {level}, name_rule::{row['rule']}, {takes}}}, // {row['phrase']}")
    for index, row in enumerate(heads):
        phrases[words_of(row["phrase"])] = index
    write(folder, "finder_head_rules.inc", lines)
    write_trie(folder, "finder_heads.inc", "finder_heads.csv, finder_abbreviations.csv", phrases)

    flags = {"b": 2, "s": 4, "p": 8, "k": 16}
    words = {}
    for row in rows_of("finder_words.csv"):
        value = int(row["lower"]) + sum(flags[letter] for letter in row["heads"])
        for phrase in with_short_forms(row["phrase"], shorts):
            words[phrase] = words.get(phrase, 0) | value
    write_trie(folder, "finder_words.inc", "finder_words.csv, finder_abbreviations.csv", words)

    classes = {words_of(row["phrase"]): int(row["main"]) for row in rows_of("finder_classes.csv")}
    write_trie(folder, "finder_classes.inc", "finder_classes.csv", classes)
    write_trie(folder, "finder_stops.inc", "finder_stops.csv", {(row["syllable"],): 0 for row in rows_of("finder_stops.csv")})
    openings = {words_of(row["phrase"]) or (row["phrase"],): 0 for row in rows_of("finder_openings.csv")}
    write_trie(folder, "finder_openings.inc", "finder_openings.csv", openings)
    write_trie(folder, "finder_posts.inc", "finder_posts.csv", {words_of(row["phrase"]): 0 for row in rows_of("finder_posts.csv")})


def unmarked(word):
    """The word as typed without diacritics."""
    return "".join(c for c in unicodedata.normalize("NFD", word.replace("đ", "d")) if not unicodedata.combining(c))


def generate_plain_names(folder):
    """Names that are known whole, as typed without diacritics; their value is the index of their head."""
    shorts = short_forms()
    heads = rows_of("finder_heads.csv")
    plain = {}

    def add(words, head):
        typed = tuple(unmarked(word) for word in words)
        if len(words) > 1 and typed != words:
            plain.setdefault(typed, head)

    fields = {"b": "bộ", "s": "sở", "p": "phòng"}
    index_of = {row["phrase"]: index for index, row in enumerate(heads)}
    for index, row in enumerate(heads):
        if row["rule"] in ("whole", "place"):
            add(words_of(row["phrase"]), index)
    for row in rows_of("finder_words.csv"):
        for letter in row["heads"]:
            for words in with_short_forms(row["phrase"], shorts) if letter in fields else ():
                add((fields[letter],) + words, index_of[fields[letter]])
    write_trie(folder, "finder_plain_names.inc", "finder_heads.csv, finder_words.csv", plain)
    provinces = [row["phrase"] for row in rows_of("finder_places.csv") if row["level"] in ("province", "city")]
    typed = {tuple(unmarked(word) for word in words_of(name)): 0 for name in provinces}
    write_trie(folder, "finder_plain_places.inc", "finder_places.csv", typed)


def generate_places(folder):
    """Names of territories as words of a text: what level they can be of."""
    flags = {"province": 1, "district": 2, "commune": 4, "city": 9}
    places = {}
    for row in rows_of("finder_places.csv"):
        words = words_of(row["phrase"])
        places[words] = places.get(words, 0) | flags[row["level"]]
    write_trie(folder, "finder_places.inc", "finder_places.csv", places)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"sv'


def write_rows(folder, table, name, texts, enums=()):
    """Rows of a table as aggregates: first the enumerators, then the texts, last whether the row is confirmed."""
    lines = banner(table + ", sources.csv")
    marks = {row["code"]: row["text"] for row in rows_of("sources.csv")}
    for row in rows_of(table):
        row["source"] = re.sub(r"\b[A-Z]+[0-9]*\b", lambda mark: marks.get(mark.group(), mark.group()), row["source"])
        parts = [f"{type_name}::{row[column]}" for column, type_name in enums]
        parts += [quoted(row[column]) for column in texts]
        if row["status"] not in ("CONFIRMED", "SECOND_HAND", "RECALLED"):
            sys.exit(f"{table}: {row['status']} is no status")
        lines.append("{" + ", ".join(parts + ["true" if row["status"] == "CONFIRMED" else "false"]) + "},")
    write(folder, name, lines)


def generate_directory(folder):
    acts = ["founded_by", "founded_on", "ended_by", "ended_on", "source", "as_of"]
    names = ["name", "short", "abbreviations", "symbols", "from", "until", "successors"]
    write_rows(folder, "territories.csv", "territories.inc",
               ["id", "parent", "name", "code", "from", "until", "successors"] + acts, [("type", "territory_type")])
    changes = rows_of("territory_changes.csv")
    lines = banner("territory_changes.csv")
    for row in changes:
        title = f"territory_title{{territory_type::{row['type']}, {quoted(row['name'])[:-2]}}}" if row["type"] else "std::nullopt"
        lines.append(f"{{{quoted(row['id'])}, {quoted(row['from'])}, {title}, {quoted(row['source'])}}},")
    write(folder, "territory_changes.inc", lines)
    enums = [("kind", "agency_kind"), ("level", "agency_level")]
    write_rows(folder, "central_agencies.csv", "central_agencies.inc", ["id", "parent"] + names + acts, enums)
    write_rows(folder, "local_agencies.csv", "local_agencies.inc", ["id", "parent", "territory"] + names + acts, enums)
    write_rows(folder, "prescribed_bodies.csv", "prescribed_bodies.inc",
               ["slug", "parent"] + names + ["style", "where", "source", "as_of"], enums)
    shorts = {}
    longs = []
    for row in rows_of("finder_abbreviations.csv"):
        words = words_of(row["short"])
        if words != ("tư",) and words not in shorts:
            shorts[words] = len(longs)
            longs.append(" ".join(words_of(row["long"])))
    write_trie(folder, "short_forms.inc", "finder_abbreviations.csv", shorts)
    write(folder, "long_forms.inc", banner("finder_abbreviations.csv") + [quoted(text) + "," for text in longs])


def generate_law_titles(folder):
    lines = banner("law_titles.csv")
    lines += [f'{{document_type::{row["type"]}, "{row["title"]}"sv}},' for row in rows_of("law_titles.csv")]
    write(folder, "law_titles.inc", lines)
    titles = {(row["type"], row["title"]) for row in rows_of("law_titles.csv")}
    shorts = rows_of("law_short_names.csv")
    for row in shorts:
        if (row["type"], row["title"]) not in titles:
            sys.exit(f'law_short_names.csv: {row["title"]} is no title of law_titles.csv')
    if len({(row["type"], row["short"]) for row in shorts}) < len(shorts):
        sys.exit("law_short_names.csv: a short name stands twice")
    lines = banner("law_short_names.csv", "law_titles.csv")
    lines += [f'{{document_type::{row["type"]}, "{row["short"]}"sv, "{row["title"]}"sv}},' for row in shorts]
    write(folder, "law_short_names.inc", lines)


def date_of(text):
    """The day as an initialiser; no day for an empty cell."""
    if not text:
        return "std::nullopt"
    year, month, day = (int(part) for part in text.split("-"))
    return f"existing_date({year}, {month}, {day})"


def certainty_of(row):
    return "certainty::" + row["status"].lower()


def generate_calendar(folder):
    """Public holidays, what the yearly notices chose, and swapped days."""
    lines = banner("holidays.csv")
    for row in rows_of("holidays.csv"):
        flags = f'{"true" if row["calendar"] == "lunar" else "false"}, {row["month"]}, {row["day"]}, {row["days"]}'
        dates = f'{"true" if row["made_up"] == "yes" else "false"}, {date_of(row["from"])}, {date_of(row["until"])}'
        name, source = quoted(row["name"]), quoted(row["source"])
        lines.append(f'{{public_holiday::{row["id"]}, {name}, {flags}, {dates}, {source}, {certainty_of(row)}}},')
    write(folder, "holidays.inc", lines)

    lines = banner("calendar_notices.csv")
    for row in rows_of("calendar_notices.csv"):
        second = "beside::" + (row["national_second"] or "none")
        lines.append(f'{{{row["year"]}, {row["tet_days_before"]}, {second}, {quoted(row["source"])}, {certainty_of(row)}}},')
    write(folder, "calendar_notices.inc", lines)

    lines = banner("calendar_swaps.csv")
    for row in rows_of("calendar_swaps.csv"):
        lines.append(f'{{{row["year"]}, {date_of(row["off"])}, {date_of(row["worked"])}, {quoted(row["source"])}, {certainty_of(row)}}},')
    write(folder, "calendar_swaps.inc", lines)


def generate_check_rules(folder):
    lines = banner("check_rules.csv")
    for row in rows_of("check_rules.csv"):
        kind = f'severity::{row["severity"]}, rule_day::{row["judged"]}'
        texts = ", ".join(quoted(row[column]) for column in ("vietnamese", "english", "basis"))
        days = f'{date_of(row["from"])}, {date_of(row["until"])}'
        on = "true" if row["on"] == "yes" else "false"
        lines.append(f'{{{quoted(row["id"])}, {kind}, {texts}, {days}, {certainty_of(row)}, {on}}},')
    write(folder, "check_rules.inc", lines)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else HERE
    generate_finder(folder)
    generate_places(folder)
    generate_plain_names(folder)
    generate_directory(folder)
    generate_law_titles(folder)
    generate_calendar(folder)
    generate_check_rules(folder)


main()
