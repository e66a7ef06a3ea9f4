// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/procedure.hpp>

#include <algorithm>
#include <utility>

namespace cchc {
namespace {

auto place_of(std::vector<procedure> const& all, std::string_view code) noexcept {
    return std::lower_bound(all.begin(), all.end(), code,
                            [](procedure const& one, std::string_view wanted) { return one.code < wanted; });
}

} // namespace

std::string_view to_string(publication_state state) noexcept {
    switch (state) {
    case publication_state::unknown: return "unknown";
    case publication_state::unpublished: return "unpublished";
    case publication_state::published: return "published";
    case publication_state::abolished: return "abolished";
    }
    return {};
}

std::string_view vietnamese_name(publication_state state) noexcept {
    switch (state) {
    case publication_state::unknown: return "chưa rõ";
    case publication_state::unpublished: return "chưa công bố";
    case publication_state::published: return "đã công bố";
    case publication_state::abolished: return "bãi bỏ";
    }
    return {};
}

std::string_view to_string(online_service service) noexcept {
    switch (service) {
    case online_service::unknown: return "unknown";
    case online_service::none: return "none";
    case online_service::level_1: return "level_1";
    case online_service::level_2: return "level_2";
    case online_service::level_3: return "level_3";
    case online_service::level_4: return "level_4";
    case online_service::partial: return "partial";
    case online_service::full: return "full";
    }
    return {};
}

std::string_view vietnamese_name(online_service service) noexcept {
    switch (service) {
    case online_service::unknown: return "chưa rõ";
    case online_service::none: return "không trực tuyến";
    case online_service::level_1: return "mức độ 1";
    case online_service::level_2: return "mức độ 2";
    case online_service::level_3: return "mức độ 3";
    case online_service::level_4: return "mức độ 4";
    case online_service::partial: return "một phần";
    case online_service::full: return "toàn trình";
    }
    return {};
}

procedure_catalogue procedure_catalogue::with(std::string code, boost::gregorian::date from, procedure_version version,
                                              std::string source) const {
    if (code.empty()) throw error{failure{errc::empty_input, 0}};
    auto copy = *this;
    auto const place = place_of(procedures_, code) - procedures_.begin();
    auto at = copy.procedures_.begin() + place;
    if (at == copy.procedures_.end() || at->code != code) at = copy.procedures_.insert(at, {std::move(code), {}});
    at->versions = std::move(at->versions).with(from, std::move(version), std::move(source));
    return copy;
}

procedure const* procedure_catalogue::find(std::string_view code) const& noexcept {
    auto const at = place_of(procedures_, code);
    return at != procedures_.end() && at->code == code ? &*at : nullptr;
}

procedure_version const* procedure_catalogue::at(std::string_view code, boost::gregorian::date day) const& noexcept {
    auto const* const found = find(code);
    return found != nullptr ? found->versions.at(day) : nullptr;
}

std::vector<std::string> procedure_catalogue::published_on(boost::gregorian::date day) const {
    std::vector<std::string> codes;
    for (auto const& one : procedures_) {
        auto const* const version = one.versions.at(day);
        if (version != nullptr && version->publication == publication_state::published) codes.push_back(one.code);
    }
    return codes;
}

} // namespace cchc
