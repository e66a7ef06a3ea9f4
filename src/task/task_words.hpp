// SPDX-License-Identifier: BSL-1.0
// The words by which assignments are known.
#pragma once

#include <optional>

#include <cchc/task/find_tasks.hpp>

#include "text/phrases.hpp"

namespace cchc::detail {

/// What a phrase does in a sentence that assigns something.
enum class task_word : std::uint8_t {
    opener,   ///< "giao", "yêu cầu": who is told follows
    charge,   ///< "chủ trì", "có trách nhiệm": who is told stands before
    together, ///< "phối hợp với": who supports follows
    submit,   ///< "trình": who decides follows
    send,     ///< "báo cáo", "gửi về": who receives follows
};

/// What a line of its own says of the matter above it: "Cơ quan chủ trì: …".
enum class task_label : std::uint8_t { lead, support, due, product, content };

[[nodiscard]] std::optional<phrase_match<task_word>> find_task_word(token_window& words, std::size_t at = 0) noexcept;
[[nodiscard]] std::optional<phrase_match<task_label>> find_task_label(token_window& words) noexcept;

/// Parties that are no agencies by name: "các cơ quan, đơn vị có liên quan".
[[nodiscard]] std::optional<span> find_general_party(token_window& words) noexcept;

/// Whether the words begin with one with which an order begins: "tham mưu", "xây dựng".
[[nodiscard]] bool begins_order(token_window& words) noexcept;

/// A kind of document that a task can bring forth.
[[nodiscard]] std::optional<phrase_match<product_kind>> find_product(token_window& words) noexcept;

/// Whether the words are those of a clause that only puts a document into force: "thi hành Quyết định này".
[[nodiscard]] bool only_executes(token_window& words) noexcept;

} // namespace cchc::detail
