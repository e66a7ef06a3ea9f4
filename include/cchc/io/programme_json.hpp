// SPDX-License-Identifier: BSL-1.0
/// @file
/// A programme as JSON, both ways: whole, or with its tables in files beside it.
///
///     { "programme": { "id": "muong-vat-2024", "name": "Huyện Mường Vạt", "covers": "năm 2024" },
///       "reports":   [ { "id": "86/BC-UBND", "date": "2024-06-17" } ],
///       "documents": [ { "type": "Kế hoạch", "number": "15/KH-UBND", "use": "plan", "sources": ["86/BC-UBND#812-840"] } ],
///       "agencies":  [ { "id": "pnv", "name": "Phòng Nội vụ", "other_names": ["PNV"] } ],
///       "remarks":   [ { "agency": "pnv", "kind": "praised", "source": "86/BC-UBND#400-440" } ],
///       "duties":    [ { "ordinal": 1, "title": "…", "about": "steering", "bases": ["15/KH-UBND"], "task": "pnv-1" } ],
///       "tasks":     [ { "task": "pnv-1", "title": "…", "date": "2024-01-10", "event": "assigned", "due": "2024-02-15" } ],
///       "links":     [ { "task": "pnv-1", "unit": "pnv", "code": "1.2", "effect": "done" } ],
///       "measures":  [ { "kind": "communication", "value": 48, "unit": "chuyên mục" } ],
///       "counts":    [ { "unit": "Xã Nà Lốm", "period": "2024-03", "received": 100 } ],
///       "version": {…}, "bands": […], "criteria": […], "units": […], "scores": […], "facts": […],
///       "files":     { "counts": "counts.csv" } }
///
/// `tasks` has the columns of `io/task_csv.hpp`, `counts` those of `io/one_stop_csv.hpp`, `version` to `facts` are those
/// of `io/scoring_json.hpp`. Any table but the programme itself may stand in a CSV file that `files` names instead; the
/// same readers read both, and every error has its file, line and column. How a file is opened is the caller's affair:
///
///     auto const read = read_programme_json(text, [&](std::string const& name) { return contents_of(folder + name); });
///     for (auto const& e : read.errors) …        // e.file ("" for the JSON itself), e.where, e.message
///     programme_to_json(read.value)              // everything in one text
///
/// A source is written as the report and its bytes, `86/BC-UBND#812-840`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/io/json.hpp>
#include <cchc/programme/programme.hpp>
#include <cchc/text/position.hpp>

namespace cchc {

/// Lỗi trong chương trình (error), and in which of its files.
///
/// @ingroup io
struct programme_error {
    std::string file; ///< as `files` names it; empty: the JSON itself
    text_position where{};
    std::string message;

    friend bool operator==(programme_error const&, programme_error const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"file", &programme_error::file}, field{"where", &programme_error::where},
                          field{"message", &programme_error::message}};
    }
};

/// What was read, and what is wrong with it.
///
/// @ingroup io
struct programme_read {
    programme value;
    std::vector<programme_error> errors;
    std::vector<programme_error> warnings;
    std::vector<text_position> count_places{}; ///< of the rows of counts
    std::string count_file{};                  ///< in which they stand

    [[nodiscard]] bool ok() const noexcept { return errors.empty(); }
};

/// Opens a file by the name that `files` gives; nothing where it cannot. Refers to what it was made of, a lambda
/// for instance, and is meant to live as long as a call.
///
/// @ingroup io
class file_opener {
public:
    file_opener() noexcept = default;
    template <class Open, class = std::enable_if_t<!std::is_same_v<Open, file_opener>>>
    file_opener(Open const& open) noexcept
        : object_{&open}, call_{[](void const* object, std::string const& name) -> std::optional<std::string> {
              return (*static_cast<Open const*>(object))(name);
          }} {}

    [[nodiscard]] std::optional<std::string> operator()(std::string const& name) const {
        return call_ == nullptr ? std::nullopt : call_(object_, name);
    }

private:
    void const* object_ = nullptr;
    std::optional<std::string> (*call_)(void const* object, std::string const& name) = nullptr;
};

/// Reads a programme. Without `open` every file is one that cannot be opened. Linear in all texts together.
///
/// @ingroup io
[[nodiscard]] programme_read read_programme_json(std::string_view json, file_opener const& open = {});

/// All in one text: `read_programme_json(programme_to_json(p)).value == p` where the cards stand in the order of the
/// units. The tables of scores and facts hold no adjustments and no empty card, and the scores of a card stand before
/// its facts.
///
/// @ingroup io
[[nodiscard]] std::string programme_to_json(programme const& p, json_layout layout = json_layout::indented);

} // namespace cchc
