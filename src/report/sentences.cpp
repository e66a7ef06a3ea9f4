// SPDX-License-Identifier: BSL-1.0
#include "report/sentences.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <cchc/agency/finder.hpp>
#include <cchc/one_stop/rates.hpp>
#include <cchc/programme/project.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>
#include <cchc/time/deadline.hpp>

#include "text/phrases.hpp"
#include "text/joined.hpp"

namespace cchc::detail {
namespace {

std::string in_case(std::string_view words, bool capital, bool all) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        auto const code = decode_utf8(words, at);
        auto l = letter_of(code.value);
        l.upper = capital;
        if (l && code.valid) append_utf8(out, code_point_of(l));
        else out.append(words.substr(at, code.size));
        at += code.size;
        if (!all) return out.append(words.substr(at));
    }
    return out;
}

std::string number(std::uint64_t value) {
    return to_string(decimal{static_cast<std::int64_t>(value)});
}

std::string without_stop(std::string words) {
    while (!words.empty() && (words.back() == '.' || words.back() == ';' || words.back() == ' ')) words.pop_back();
    return words;
}

/// A name in running text: "Luật" and names of agencies keep their capital, other words that begin a title lose it.
std::string order_to(std::string const& lead, std::string const& title) {
    auto const what = without_stop(title);
    return lead.empty() ? capitalised(what) : "Giao " + lead + " chủ trì " + uncapitalised(what);
}

std::string slashes(boost::gregorian::date day) {
    return to_string(partial_date{static_cast<int>(day.year()), day.month().as_number(), day.day().as_number()},
                     date_style::slashes);
}

std::string with_basis(std::string sentence, std::string const& basis) {
    return basis.empty() ? sentence : sentence + " (theo " + basis + ')';
}

using count_member = std::optional<std::uint64_t> dossier_counts::*;
struct count_words {
    std::string_view words;
    count_member count;
};

constexpr std::array one_stop_words_of{
    count_words{"Tổng số hồ sơ phải giải quyết", &dossier_counts::total},
    count_words{"Số hồ sơ kỳ trước chuyển sang", &dossier_counts::carried},
    count_words{"Số hồ sơ tiếp nhận trong kỳ", &dossier_counts::received},
    count_words{"Số hồ sơ tiếp nhận trực tiếp", &dossier_counts::direct},
    count_words{"Số hồ sơ tiếp nhận trực tuyến", &dossier_counts::online},
    count_words{"Số hồ sơ tiếp nhận qua bưu chính", &dossier_counts::post},
    count_words{"Số hồ sơ đã giải quyết", &dossier_counts::done},
    count_words{"Số hồ sơ đã giải quyết trước hạn và đúng hạn", &dossier_counts::early_or_on_time},
    count_words{"Số hồ sơ đã giải quyết trước hạn", &dossier_counts::early},
    count_words{"Số hồ sơ đã giải quyết đúng hạn", &dossier_counts::on_time},
    count_words{"Số hồ sơ đã giải quyết quá hạn", &dossier_counts::late},
    count_words{"Số hồ sơ đang giải quyết", &dossier_counts::open},
    count_words{"Số hồ sơ đang giải quyết, chưa đến hạn", &dossier_counts::in_time},
    count_words{"Số hồ sơ đang giải quyết, đã quá hạn", &dossier_counts::overdue},
    count_words{"Số hồ sơ công dân rút", &dossier_counts::withdrawn},
    count_words{"Số hồ sơ trả lại", &dossier_counts::returned},
};

struct rate_words {
    std::string_view words;
    one_stop_rate rate;
};

constexpr std::array rates_of{
    rate_words{"Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận đạt", one_stop_rate::resolved_of_received},
    rate_words{"Số hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết đạt",
               one_stop_rate::on_time_of_resolved},
    rate_words{"Số hồ sơ tiếp nhận trực tuyến trên số hồ sơ tiếp nhận đạt", one_stop_rate::online_of_received},
};

std::string cell_of(std::optional<std::uint64_t> value) {
    return value ? number(*value) : "";
}

std::string percent_cell(one_stop_rate rate, dossier_counts const& counts) {
    auto const part = share(rate, counts);
    auto const percentage = part ? percent(*part, 2, rounding::half_up) : std::nullopt;
    return percentage ? to_string(*percentage) : "";
}

bool is_within(std::optional<period> const& part, std::optional<period> const& whole) {
    return !whole || (part && whole->first() <= part->first() && part->last() <= whole->last());
}

} // namespace

std::string capitalised(std::string_view words) {
    return in_case(words, true, false);
}

std::string uncapitalised(std::string_view words) {
    token_window first{words};
    bool const short_name = first[0].upper && first[0].where.size() > 2; // UBND, CCHC
    bool const name = first[1].capital;                                  // Trung tâm …, Sở Y tế: a name goes on in capitals
    return short_name || name ? std::string{words} : in_case(words, false, false);
}

std::string upper(std::string_view words) {
    return in_case(words, true, true);
}

std::string date_words(boost::gregorian::date day) {
    return to_string(partial_date{static_cast<int>(day.year()), day.month().as_number(), day.day().as_number()},
                     date_style::words);
}

bool is_committee(std::string_view issuer) noexcept {
    token_window words{issuer};
    return words[0].is("ubnd"_vn) || (words[1].is("ban"_vn) && words[2].is("nhân"_vn) && words[3].is("dân"_vn));
}

std::string citation_of(programme_document const& d) {
    auto text = std::string{vietnamese_name(d.type)};
    if (d.number) text += (text.empty() ? "số " : " số ") + to_string(*d.number);
    if (d.date) text += (d.date->is_complete() ? " ngày " : " năm ") + to_string(*d.date, date_style::slashes);
    if (!d.issuer.empty()) text += " của " + d.issuer;
    if (!d.title.empty()) text += d.number ? " về " + d.title : ' ' + d.title;
    return text;
}

std::string measure_sentence(programme_measure const& m, std::string const& whose, bool with_period) {
    auto value = to_string(m.value) + (m.of ? '/' + to_string(*m.of) : std::string{});
    value += m.unit == "%" ? m.unit : (m.unit.empty() ? "" : ' ' + m.unit);
    auto text = (m.action.empty() ? "có " : m.action + ' ') + value;
    if (!m.what.empty()) text += ' ' + m.what;
    text = without_stop(std::move(text)) + '.';
    if (with_period && m.during) text = "Trong " + to_string(*m.during) + ", " + text;
    return whose.empty() ? capitalised(text) : whose + ": " + text;
}

one_stop_words one_stop_sentences(std::vector<one_stop_row> const& rows, std::optional<period> const& covers) {
    one_stop_words words;
    std::vector<one_stop_row> own;
    for (auto const& row : rows)
        if (is_within(row.covers, covers)) own.push_back(row);
    if (own.empty()) return words.failure = "none of the period", words;
    auto const findings = check_rows(own);
    bool const twice = std::any_of(findings.begin(), findings.end(),
                                   [](auto const& f) { return f.fault == count_fault::overlap; });
    if (twice) return words.failure = "rows that count the same days twice", words;
    std::vector<one_stop_row> whole;
    std::vector<one_stop_row> units;
    try {
        whole = roll_up(own, {});
        units = roll_up(own, {.unit = true});
    } catch (error const&) {
        return words.failure = "too large to be added up", words;
    }
    if (whole.size() != 1) return words.failure = "not of one series", words;
    auto const& counts = whole.front().counts;
    for (auto const& each : one_stop_words_of)
        if (auto const& count = counts.*each.count)
            words.sentences.push_back(std::string{each.words} + ": " + number(*count) + " hồ sơ.");
    for (auto const& each : rates_of) {
        auto const part = share(each.rate, counts);
        auto const percentage = part ? percent(*part, 2, rounding::half_up) : std::nullopt;
        if (percentage)
            words.sentences.push_back(std::string{each.words} + ' ' + number(part->count) + '/' + number(part->of) +
                                      " hồ sơ (" + to_string(*percentage) + "%).");
    }
    words.by_unit.kind = block_kind::table;
    words.by_unit.text = "Kết quả tiếp nhận, giải quyết hồ sơ theo đơn vị (đơn vị tính: hồ sơ)";
    words.by_unit.columns = {"STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết", "Quá hạn", "Đang giải quyết",
                             "Tỷ lệ giải quyết đúng hạn (%)"};
    for (auto const& row : units)
        words.by_unit.rows.push_back({std::to_string(words.by_unit.rows.size() + 1), row.unit,
                                      cell_of(row.counts.received), cell_of(row.counts.done), cell_of(row.counts.late),
                                      cell_of(row.counts.open),
                                      percent_cell(one_stop_rate::on_time_of_resolved, row.counts)});
    return words;
}

namespace {

/// "86.10" as "86,10", "86.10..88.10" as "86,10 đến 88,10".
std::string vietnamese(std::string text) {
    auto const between = text.find("..");
    if (between != std::string::npos)
        return vietnamese(text.substr(0, between)) + " đến " + vietnamese(text.substr(between + 2));
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

/// Sentences that say the same of several agencies, made one.
class gathered {
public:
    void add(std::string const& what, std::string const& lead) {
        auto const [at, is_new] = places_.try_emplace({what, lead.empty()}, all_.size());
        if (is_new) all_.push_back({what, {}});
        if (lead.empty()) return;
        // "Ủy ban nhân dân xã A, Xã B" is two committees: what is no agency by name goes in front.
        auto& leads = all_[at->second].second;
        auto const is_agency = [](std::string const& name) { return match_agency(tokenizer{name}).has_value(); };
        leads.insert(is_agency(lead) ? leads.end() : std::find_if(leads.begin(), leads.end(), is_agency), lead);
    }
    [[nodiscard]] std::vector<std::pair<std::string, std::vector<std::string>>> const& all() const noexcept { return all_; }

private:
    std::vector<std::pair<std::string, std::vector<std::string>>> all_;
    std::map<std::pair<std::string, bool>, std::size_t> places_; ///< what, and whether nobody leads it
};

} // namespace

written_block ranking_table(programme const& p, boost::gregorian::date day) {
    written_block table;
    table.kind = block_kind::table;
    table.text = "Xếp hạng theo Bộ chỉ số cải cách hành chính";
    table.columns = {"Hạng", "Đơn vị", "Tổng điểm (điểm)", "Tỷ lệ (%)"};
    if (p.cards.empty() || p.index.criteria().empty()) return table;
    std::vector<evaluation> evaluations;
    for (auto const& card : with_task_facts(p, p.tasks, day)) {
        auto const unit = std::find_if(p.units.begin(), p.units.end(), [&](auto const& u) { return u.id == card.unit(); });
        evaluations.push_back(evaluate(p.index, card, unit == p.units.end() ? std::string{} : unit->block));
    }
    auto const ranked = rank(evaluations, p.units);
    auto const printed = print_ranking(ranked, evaluations);
    bool const blocks = std::any_of(ranked.rows.begin(), ranked.rows.end(),
                                    [&](auto const& row) { return row.unit.block != ranked.rows.front().unit.block; });
    if (blocks) table.columns.push_back("Nhóm");
    for (std::size_t i = 0; i < printed.rows.size(); ++i) {
        auto const& row = printed.rows[i];
        table.rows.push_back({row.rank, row.unit, vietnamese(row.total), vietnamese(row.percent)});
        if (blocks) table.rows.back().push_back(ranked.rows[i].unit.block);
    }
    return table;
}

std::vector<std::string> overdue_tasks(task_ledger const& ledger, boost::gregorian::date day) {
    gathered tasks;
    for (auto const& t : ledger.tasks()) {
        auto const state = ledger.state_of(t.id, day);
        if (!state || state->status != task_status::overdue || !state->due) continue;
        tasks.add(capitalised(without_stop(t.title)) + " (hạn " + slashes(*state->due) + ")", state->lead);
    }
    std::vector<std::string> found;
    for (auto const& [what, leads] : tasks.all())
        found.push_back("Quá hạn chưa hoàn thành: " + what + (leads.empty() ? "" : "; chủ trì: " + joined(leads, ", ")) + '.');
    return found;
}

std::vector<std::string> open_tasks(task_ledger const& ledger, boost::gregorian::date day) {
    gathered tasks;
    for (auto const& t : ledger.tasks()) {
        auto const state = ledger.state_of(t.id, day);
        if (!state || !is_open(state->status)) continue;
        bool const late = state->status == task_status::overdue;
        auto what = with_basis(without_stop(t.title), t.basis);
        if (late) what += ", khẩn trương hoàn thành do đã quá hạn";
        else if (state->due) what += ", hoàn thành chậm nhất ngày " + slashes(*state->due);
        tasks.add(what, state->lead);
    }
    std::vector<std::string> found;
    for (auto const& [what, leads] : tasks.all()) found.push_back(order_to(joined(leads, ", "), what) + '.');
    return found;
}

std::string duty_sentence(programme_duty const& d) {
    auto sentence = with_basis(order_to(joined(d.leads, ", "), d.title), joined(d.bases, ", "));
    if (d.due.empty()) return sentence + '.';
    if (parse_deadline(d.due)) return sentence + ", " + d.due + '.';
    return sentence + ", hoàn thành trong " + d.due + '.';
}

} // namespace cchc::detail
