// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/columns.hpp>

#include <array>
#include <utility>

#include <cchc/text/normal.hpp>
#include <cchc/text/numeral.hpp>

namespace cchc {
namespace {

using col = count_column;

struct column_name {
    col what;
    std::string_view english;
    std::array<std::string_view, 5> vietnamese; ///< in small letters
};

constexpr std::array<column_name, 24> column_names{{
    {col::unit, "unit", {"đơn vị", "cơ quan", "tên đơn vị", "cơ quan, đơn vị", "office"}},
    {col::field, "field", {"lĩnh vực", "lĩnh vực giải quyết", "", "", ""}},
    {col::level, "level", {"cấp", "cấp giải quyết", "", "", ""}},
    {col::period, "period", {"kỳ", "kỳ báo cáo", "tháng", "month", ""}},
    {col::total, "total", {"tổng", "tổng số", "cộng", "phải giải quyết", "tổng số phải giải quyết"}},
    {col::carried, "carried", {"kỳ trước chuyển sang", "kỳ trước chuyển qua", "từ kỳ trước", "tồn đầu kỳ", "tồn đầu"}},
    {col::received, "received", {"tiếp nhận", "tiếp nhận trong kỳ", "trong kỳ", "mới tiếp nhận", ""}},
    {col::direct, "direct", {"trực tiếp", "", "", "", ""}},
    {col::online, "online", {"trực tuyến", "", "", "", ""}},
    {col::post, "post", {"bưu chính", "qua bưu chính", "dịch vụ bưu chính", "qua dịch vụ bưu chính công ích", ""}},
    {col::direct_or_post, "direct_or_post", {"trực tiếp, dịch vụ bưu chính", "trực tiếp và bưu chính", "", "", ""}},
    {col::done, "done", {"đã giải quyết", "đã giải quyết xong", "resolved", "", ""}},
    {col::early_or_on_time, "early_or_on_time", {"trước và đúng hạn", "trước và trong hạn", "trước, đúng hạn", "", ""}},
    {col::early, "early", {"trước hạn", "sớm", "sớm hạn", "", ""}},
    {col::on_time, "on_time", {"đúng hạn", "đúng", "", "", ""}},
    {col::late, "late", {"trễ hạn", "trễ", "giải quyết quá hạn", "đã giải quyết quá hạn", ""}},
    {col::open, "open", {"đang giải quyết", "tồn cuối", "tồn cuối kỳ", "chưa giải quyết", ""}},
    {col::in_time, "in_time", {"chưa đến hạn", "trong hạn", "", "", ""}},
    {col::overdue, "overdue", {"đã quá hạn", "quá hạn", "quá hạn chưa giải quyết", "", ""}},
    {col::withdrawn, "withdrawn", {"rút", "công dân rút", "cd rút", "", ""}},
    {col::returned, "returned", {"trả lại", "từ chối", "", "", ""}},
    {col::late_percent, "late_percent", {"tỷ lệ trễ %", "tỷ lệ trễ hạn", "", "", ""}},
    {col::overdue_percent, "overdue_percent", {"tỷ lệ quá hạn", "", "", "", ""}},
    {col::on_time_percent, "on_time_percent", {"tỷ lệ đúng hạn", "", "", "", ""}},
}};

constexpr std::array portal_2014{
    report_column{col::unit, "", "Đơn vị"},
    report_column{col::total, "", "Tổng"},
    report_column{col::received, "", "Tiếp nhận"},
    report_column{col::carried, "", "Kỳ trước chuyển qua"},
    report_column{col::done, "Đã giải quyết", "Số"},
    report_column{col::early, "Đã giải quyết", "Sớm"},
    report_column{col::on_time, "Đã giải quyết", "Đúng"},
    report_column{col::late, "Đã giải quyết", "Trễ"},
    report_column{col::open, "Đang giải quyết", "Số"},
    report_column{col::in_time, "Đang giải quyết", "Chưa đến hạn"},
    report_column{col::overdue, "Đang giải quyết", "Đã quá hạn"},
    report_column{col::withdrawn, "", "CD rút"},
    report_column{col::returned, "", "Trả lại"},
    report_column{col::open, "", "Tồn cuối"},
};

constexpr std::array land_office{
    report_column{col::unit, "", "Đơn vị"},
    report_column{col::carried, "Phải giải quyết", "Kỳ trước chuyển sang"},
    report_column{col::direct, "Phải giải quyết: trong kỳ", "Trực tiếp"},
    report_column{col::online, "Phải giải quyết: trong kỳ", "Trực tuyến"},
    report_column{col::total, "Phải giải quyết", "Cộng"},
    report_column{col::done, "Đã giải quyết", "Tổng"},
    report_column{col::early_or_on_time, "Đã giải quyết", "Trước và trong hạn"},
    report_column{col::late, "Đã giải quyết", "Trễ hạn"},
    report_column{col::late_percent, "Đã giải quyết", "Tỷ lệ trễ %"},
    report_column{col::open, "Đang giải quyết", "Tổng"},
    report_column{col::in_time, "Đang giải quyết", "Trong hạn"},
    report_column{col::overdue, "Đang giải quyết", "Quá hạn"},
    report_column{col::overdue_percent, "Đang giải quyết", "Tỷ lệ %"},
};

constexpr std::array form_ii06{
    report_column{col::field, "", "Lĩnh vực giải quyết"},
    report_column{col::total, "Số lượng hồ sơ tiếp nhận", "Tổng số"},
    report_column{col::online, "Số lượng hồ sơ tiếp nhận: trong kỳ", "Trực tuyến"},
    report_column{col::direct_or_post, "Số lượng hồ sơ tiếp nhận: trong kỳ", "Trực tiếp, dịch vụ bưu chính"},
    report_column{col::carried, "Số lượng hồ sơ tiếp nhận", "Từ kỳ trước"},
    report_column{col::done, "Số lượng hồ sơ đã giải quyết", "Tổng số"},
    report_column{col::early, "Số lượng hồ sơ đã giải quyết", "Trước hạn"},
    report_column{col::on_time, "Số lượng hồ sơ đã giải quyết", "Đúng hạn"},
    report_column{col::late, "Số lượng hồ sơ đã giải quyết", "Quá hạn"},
    report_column{col::open, "Số lượng hồ sơ đang giải quyết", "Tổng số"},
    report_column{col::in_time, "Số lượng hồ sơ đang giải quyết", "Trong hạn"},
    report_column{col::overdue, "Số lượng hồ sơ đang giải quyết", "Quá hạn"},
};

constexpr std::array full{
    report_column{col::unit, "", "unit"},           report_column{col::field, "", "field"},
    report_column{col::level, "", "level"},         report_column{col::period, "", "period"},
    report_column{col::total, "", "total"},         report_column{col::carried, "", "carried"},
    report_column{col::received, "", "received"},   report_column{col::direct, "", "direct"},
    report_column{col::online, "", "online"},       report_column{col::post, "", "post"},
    report_column{col::done, "", "done"},           report_column{col::early_or_on_time, "", "early_or_on_time"},
    report_column{col::early, "", "early"},         report_column{col::on_time, "", "on_time"},
    report_column{col::late, "", "late"},           report_column{col::open, "", "open"},
    report_column{col::in_time, "", "in_time"},     report_column{col::overdue, "", "overdue"},
    report_column{col::withdrawn, "", "withdrawn"}, report_column{col::returned, "", "returned"},
};

constexpr std::array<report_columns, 4> sets{{
    {"portal-2014", "Cổng một cửa điện tử (OpenCPS)", 2014, std::nullopt, "a portal of the time; its own report page",
     certainty::confirmed, portal_2014},
    {"land-office", "Văn phòng đăng ký đất đai tỉnh Bình Phước", std::nullopt, std::nullopt,
     "a published table of the office", certainty::confirmed, land_office},
    {"form-ii-06", "Biểu II.06a/VPCP/KSTT", 2020, std::nullopt, "Thông tư 01/2020/TT-VPCP, Phụ lục II",
     certainty::recalled, form_ii06},
    {"full", "Every number of a row", std::nullopt, std::nullopt, "this library: the columns of its CSV",
     certainty::confirmed, full},
}};

std::string percent_text(std::optional<task_share> share) {
    auto const value = share ? percent(*share, 2, rounding::half_up) : std::nullopt;
    if (!value) return {};
    auto const cents = value->mantissa();
    auto const decimals = std::to_string(cents % 100);
    return std::to_string(cents / 100) + ',' + (decimals.size() == 1 ? "0" : "") + decimals;
}

std::string text_of(dossier_counts::number const& n) {
    return n ? std::to_string(*n) : std::string{};
}

std::string number_text(dossier_counts const& given, count_column column) {
    auto const c = deduced(given);
    switch (column) {
    case col::total: return text_of(c.total);
    case col::carried: return text_of(c.carried);
    case col::received: return text_of(c.received);
    case col::direct: return text_of(c.direct);
    case col::online: return text_of(c.online);
    case col::post: return text_of(c.post);
    case col::direct_or_post:
        if (c.direct && c.post) return std::to_string(*c.direct + *c.post);
        return c.received && c.online && *c.online <= *c.received ? std::to_string(*c.received - *c.online) : "";
    case col::done: return text_of(c.done);
    case col::early_or_on_time: return text_of(c.early_or_on_time);
    case col::early: return text_of(c.early);
    case col::on_time: return text_of(c.on_time);
    case col::late: return text_of(c.late);
    case col::open: return text_of(c.open);
    case col::in_time: return text_of(c.in_time);
    case col::overdue: return text_of(c.overdue);
    case col::withdrawn: return text_of(c.withdrawn);
    case col::returned: return text_of(c.returned);
    case col::late_percent: return percent_text(share(one_stop_rate::late_of_resolved, c));
    case col::overdue_percent: return percent_text(share(one_stop_rate::overdue_of_open, c));
    case col::on_time_percent: return percent_text(share(one_stop_rate::on_time_of_resolved, c));
    default: return {};
    }
}

} // namespace

std::string_view to_string(count_column column) noexcept {
    return column_names[static_cast<std::size_t>(column)].english;
}

std::optional<count_column> count_column_of(std::string_view heading) {
    auto const small = fold(heading, {.letter_case = true}).text;
    for (auto const& name : column_names) {
        if (small == name.english) return name.what;
        for (auto const& word : name.vietnamese)
            if (!word.empty() && small == word) return name.what;
    }
    // "Đã giải quyết: Sớm", as a table with two rows of headings is written in one.
    for (auto const& set : sets)
        for (auto const& column : set.columns)
            if (!column.group.empty() && heading.starts_with(column.group) && heading.ends_with(column.heading) &&
                heading.size() == column.group.size() + 2 + column.heading.size())
                return column.what;
    return std::nullopt;
}

std::span<report_columns const> report_column_sets() noexcept {
    return sets;
}

report_columns const* find_report_columns(std::string_view id) noexcept {
    for (auto const& set : sets)
        if (set.id == id) return &set;
    return nullptr;
}

std::string cell(one_stop_row const& row, count_column column) {
    switch (column) {
    case col::unit: return row.unit;
    case col::field: return row.field;
    case col::level: return row.level ? std::string{vietnamese_name(*row.level)} : std::string{};
    case col::period: return row.covers ? to_string(*row.covers) : std::string{};
    default: return number_text(row.counts, column);
    }
}

} // namespace cchc
