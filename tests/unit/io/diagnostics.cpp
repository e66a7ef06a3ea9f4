// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/diagnostics.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

constexpr std::string_view text = "Kế hoạch\nNghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ\n";

diagnostic dayless_date() {
    diagnostic d;
    d.rule = "D01";
    d.level = severity::error;
    auto const begin = text.find("ngày");
    d.where = {begin, begin + std::string_view{"ngày 04/2014"}.size()};
    d.vietnamese = "không ghi ngày";
    d.english = "has no day";
    d.basis = "Nghị định 30";
    return d;
}

} // namespace

TEST_CASE("a finding is printed as a compiler prints it, and pointed at", "[io]") {
    std::vector<diagnostic> const found{dayless_date()};
    CHECK(diagnostics_to_text("a.txt", text, found) ==
          "a.txt:2:28: error: [D01] không ghi ngày (Nghị định 30)\n"
          "    Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ\n"
          "                               ^~~~~~~~~~~~\n");
    CHECK(diagnostics_to_text("a.txt", text, found, language::english).find("[D01] has no day (") != std::string::npos);
    CHECK(diagnostics_to_text("a.txt", text, {}).empty());
}

TEST_CASE("of a long line only what is near is shown, and control characters never", "[io]") {
    std::string const line = std::string(300, 'x') + "\x1B[31m" + std::string(300, 'y');
    diagnostic d = dayless_date();
    d.where = {300, 303};
    std::vector<diagnostic> const found{d};
    auto const shown = diagnostics_to_text("a.txt", line, found);
    CHECK(shown.size() < 400);
    CHECK(shown.find('\x1B') == std::string::npos);
}

TEST_CASE("what is missing is only told", "[io]") {
    diagnostic d = dayless_date();
    d.where = {};
    d.basis = "logic";
    std::vector<diagnostic> const found{d};
    CHECK(diagnostics_to_text("a.txt", text, found) == "a.txt:1:1: error: [D01] không ghi ngày\n");
}

TEST_CASE("JSON has the fields of the contract, and offsets of the source", "[io]") {
    normalized read;
    read.text = std::string{text};
    read.offsets.replace(3, 0);
    read.offsets.keep(text.size());
    std::vector<diagnostic> const found{dayless_date()};
    json_writer out;
    out.begin_array();
    write_diagnostics(out, "a.txt", read, found);
    out.end_array();
    auto const begin = std::to_string(dayless_date().where.begin + 3);
    auto const end = std::to_string(dayless_date().where.end + 3);
    CHECK(out.str() == R"([{"file":"a.txt","line":2,"column":28,"begin":)" + begin + R"(,"end":)" + end +
                           R"(,"rule":"D01","severity":"error","message":"không ghi ngày","basis":"Nghị định 30"}])");
}
