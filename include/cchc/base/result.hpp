// SPDX-License-Identifier: BSL-1.0
/// @file
/// A value, or the reason why there is none.
///
/// Every parser has two doors. `parse_x(text)` returns a `result<x>` and never throws; the constructor `x{text}` throws
/// `cchc::error`, for programs that prefer exceptions. Both report the same `failure`: a code and a byte offset.
///
///     result<document_number> n = parse_document_number("30c/NQ-CP");
///     if (n) use(*n); else report(n.error().code, n.error().offset);
///     use(parse_document_number("30c/NQ-CP").value());   // or throws cchc::error
///
/// What it is **not**: a place for warnings. A value that was read but is doubtful is a value; its doubts are part of it.
#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <utility>
#include <variant>

#include <cchc/base/errc.hpp>

namespace cchc {

/// Lỗi đọc (failure): what is wrong, and at which byte of the input.
///
/// @ingroup base
struct failure {
    errc code{};
    std::size_t offset = 0; ///< bytes from the start of what the parser was given

    friend constexpr bool operator==(failure const&, failure const&) noexcept = default;
};

/// Ngoại lệ (exception): what the throwing doors throw, with the same `failure` the others return.
///
/// @ingroup base
class error : public std::exception {
public:
    explicit error(failure reason);

    /// "the month is not 1 to 12 (at byte 6)"
    [[nodiscard]] char const* what() const noexcept override { return text_.c_str(); }
    [[nodiscard]] failure reason() const noexcept { return reason_; }

private:
    failure reason_;
    std::string text_;
};

/// Kết quả (result): a `T`, or the `failure` that says why there is none.
///
/// A small relative of `std::expected<T, failure>`, which the supported compilers do not have yet; the names are the same.
///
/// @ingroup base
template <class T>
class result {
public:
    using value_type = T;

    /// Implicit, so that `return value;` and `return failure{…};` read alike.
    constexpr result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    constexpr result(failure reason) : state_{std::in_place_index<1>, reason} {}
    constexpr result(errc code, std::size_t offset) : result{failure{code, offset}} {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return state_.index() == 0; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

    /// The value. Undefined when there is none: ask first, or use `value()`.
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *std::get_if<0>(&state_); }
    [[nodiscard]] constexpr T& operator*() & noexcept { return *std::get_if<0>(&state_); }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return std::get_if<0>(&state_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return std::get_if<0>(&state_); }

    /// The value; throws `cchc::error` when there is none.
    [[nodiscard]] constexpr T const& value() const& {
        require_value();
        return **this;
    }
    [[nodiscard]] constexpr T value() && {
        require_value();
        return *std::move(*this);
    }

    /// The reason. Undefined when there is a value.
    [[nodiscard]] constexpr failure error() const noexcept { return *std::get_if<1>(&state_); }

    [[nodiscard]] constexpr T value_or(T otherwise) const& { return has_value() ? **this : std::move(otherwise); }

    friend constexpr bool operator==(result const&, result const&) = default;

private:
    constexpr void require_value() const {
        if (!has_value()) throw cchc::error{error()};
    }

    std::variant<T, failure> state_;
};

} // namespace cchc
