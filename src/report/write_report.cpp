// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/write_report.hpp>

#include <algorithm>
#include <array>

#include <cchc/scoring/evaluate.hpp>
#include <cchc/task/task_statistics.hpp>
#include <cchc/text/numeral.hpp>

#include "report/sentences.hpp"

namespace cchc {
namespace {

using detail::capitalised;
using detail::date_words;
using detail::uncapitalised;

constexpr std::array<std::string_view, 5> block_names{"part", "section", "paragraph", "item", "table"};

bool covers_all_of(period const& whole, period const& part) {
    return whole.first() <= part.first() && part.last() <= whole.last();
}

class writer {
public:
    writer(programme const& p, report_frame const& frame) : p_{p} { out_.frame = frame; }

    [[nodiscard]] written_report write() {
        complete_frame();
        write_title();
        write_opening();
        write_steering();
        write_results();
        write_ranking();
        write_assessment();
        write_duties();
        missing("proposals");
        return std::move(out_);
    }

private:
    void missing(std::string what) { out_.missing.push_back(std::move(what)); }

    void add(block_kind kind, std::string mark, std::string text) {
        out_.blocks.push_back({kind, std::move(mark), std::move(text), {}, {}});
    }
    void item(std::string text) { add(block_kind::item, "-", std::move(text)); }
    void part(std::string text) {
        part_ += 1;
        section_ = 0;
        add(block_kind::part, to_roman(part_) + '.', std::move(text));
    }
    void section(std::string text) {
        section_ += 1;
        add(block_kind::section, std::to_string(section_) + '.', std::move(text));
    }

    void complete_frame() {
        auto& f = out_.frame;
        if (f.issuer.empty()) f.issuer = p_.issuer;
        if (f.place.empty()) f.place = p_.place;
        if (!f.covers) f.covers = p_.covers;
        if (f.form.empty() && detail::is_committee(f.issuer)) f.form = "TM. Ủy ban nhân dân";
        if (f.issuer.empty()) missing("issuer");
        if (f.number.empty()) missing("number");
        if (f.place.empty()) missing("place");
        if (!f.on) missing("date");
        if (!f.covers) missing("period");
        if (f.position.empty()) missing("position of the signer");
        if (f.signer.empty()) missing("name of the signer");
        if (f.recipients.empty()) missing("recipients");
        day_ = f.covers ? std::optional{f.covers->last()} : f.on;
        if (f.on && day_) day_ = std::min(*f.on, *day_);
    }

    [[nodiscard]] std::string period_words() const {
        return out_.frame.covers ? ' ' + to_string(*out_.frame.covers) : std::string{};
    }

    /// The next period, where the calendar goes on.
    [[nodiscard]] std::string next_period_words() const {
        if (!out_.frame.covers || out_.frame.covers->last().year() >= last_year) return "";
        return ' ' + to_string(out_.frame.covers->next());
    }

    void write_title() {
        out_.title = "Kết quả công tác cải cách hành chính" + period_words();
        if (has_duties()) out_.title += " và phương hướng, nhiệm vụ" + next_period_words();
    }

    void write_opening() {
        std::string bases;
        for (auto const& d : p_.documents)
            if (d.use == document_use::plan && d.number && d.about == reform_field::steering)
                bases += (bases.empty() ? "" : "; ") + detail::citation_of(d);
        auto const who = out_.frame.issuer.empty() ? std::string{"đơn vị"} : out_.frame.issuer;
        auto const reports = who + " báo cáo kết quả công tác cải cách hành chính" + period_words() + " như sau:";
        add(block_kind::paragraph, "", bases.empty() ? capitalised(reports) : "Thực hiện " + bases + ", " + reports);
    }

    [[nodiscard]] bool is_in_period(std::optional<period> const& during) const {
        return !during || !out_.frame.covers || covers_all_of(*out_.frame.covers, *during);
    }

    [[nodiscard]] std::vector<programme_measure const*> measures_on(reform_field about) const {
        std::vector<programme_measure const*> found;
        for (auto const& m : p_.measures)
            if (field_of(m) == about && is_in_period(m.during)) found.push_back(&m);
        return found;
    }

    /// What a measure is about, by its kind where it does not say.
    [[nodiscard]] static reform_field field_of(programme_measure const& m) {
        if (m.about != reform_field::unknown) return m.about;
        switch (m.kind) {
        case measure_kind::legal_document: return reform_field::institutions;
        case measure_kind::procedure:
        case measure_kind::one_stop:
        case measure_kind::satisfaction: return reform_field::procedures;
        case measure_kind::organisation: return reform_field::organisation;
        case measure_kind::training: return reform_field::personnel;
        case measure_kind::finance: return reform_field::public_finance;
        case measure_kind::iso:
        case measure_kind::portal: return reform_field::modernisation;
        default: return reform_field::steering;
        }
    }

    void write_measures(std::vector<programme_measure const*> const& measures) {
        for (auto const* const m : measures) {
            auto const* const agency = find_agency(p_, m->agency);
            auto const whose = agency != nullptr ? agency->name : m->agency;
            bool const other_period = m->during && m->during != out_.frame.covers;
            item(detail::measure_sentence(*m, whose, other_period));
        }
    }

    /// Documents of the period on a field; the plan that the report begins with is not repeated.
    [[nodiscard]] std::vector<std::string> documents_on(reform_field about) const {
        std::vector<std::string> found;
        for (auto const& d : p_.documents) {
            bool const own = d.use == document_use::result || d.use == document_use::plan || d.use == document_use::index;
            bool const dated = d.date && out_.frame.covers && out_.frame.covers->contains(d.date->first());
            bool const opening = d.use == document_use::plan && about == reform_field::steering && d.number;
            if (own && d.about == about && dated && !opening) found.push_back(detail::citation_of(d));
        }
        return found;
    }

    void write_documents(std::vector<std::string> const& documents) {
        if (documents.empty()) return;
        std::string all = "Ban hành ";
        for (std::size_t i = 0; i < documents.size(); ++i) all += (i == 0 ? "" : "; ") + documents[i];
        item(all + '.');
    }

    void write_steering() {
        part("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
        auto const documents = documents_on(reform_field::steering);
        auto const measures = measures_on(reform_field::steering);
        if (!documents.empty() || !measures.empty()) {
            section("Ban hành văn bản, kiểm tra, tuyên truyền");
            write_documents(documents);
            write_measures(measures);
        } else {
            missing("steering: no measure, no document");
        }
        write_tasks();
    }

    void write_tasks() {
        if (p_.tasks.tasks().empty() || !day_) return missing("tasks");
        auto const counts = count_tasks(p_.tasks, *day_);
        section("Thực hiện nhiệm vụ được giao");
        add(block_kind::paragraph, "", "Tính đến " + date_words(*day_) + ":");
        auto const say = [&](std::string_view what, std::uint64_t count) {
            item(std::string{what} + ": " + to_string(decimal{static_cast<std::int64_t>(count)}) + " nhiệm vụ.");
        };
        say("Tổng số nhiệm vụ được giao", counts.total());
        say("Hoàn thành đúng hạn", counts.done_on_time);
        say("Hoàn thành quá hạn", counts.done_late);
        say("Quá hạn chưa hoàn thành", counts.overdue);
        say("Chưa đến hạn", counts.in_time);
        if (auto const share = percent(counts.on_time_of_due(), 2, rounding::half_up))
            item("Tỷ lệ nhiệm vụ hoàn thành đúng hạn trên số nhiệm vụ đến hạn đạt " +
                 std::to_string(counts.on_time_of_due().count) + '/' + std::to_string(counts.on_time_of_due().of) +
                 " nhiệm vụ (" + to_string(*share) + "%).");
    }

    void write_results() {
        part("KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH");
        auto const year = out_.frame.covers ? int{out_.frame.covers->first().year()} : 0;
        auto const programme = reform_programme_of(year);
        if (!programme) return missing("results: no reform programme is known for the period");
        for (auto const& entry : programme->fields()) {
            auto const documents = documents_on(entry.field);
            auto const measures = measures_on(entry.field);
            bool const counted = entry.field == reform_field::procedures && !p_.one_stop.empty();
            if (documents.empty() && measures.empty() && !counted) {
                missing(std::string{to_string(entry.field)} + ": no measure, no document");
                continue;
            }
            section(std::string{entry.vietnamese});
            write_documents(documents);
            write_measures(measures);
            if (counted) write_one_stop();
        }
    }

    void write_one_stop() {
        auto const table = detail::one_stop_sentences(p_.one_stop, out_.frame.covers);
        if (!table.failure.empty()) return missing("one-stop counts: " + table.failure);
        for (auto const& sentence : table.sentences) item(sentence);
        if (table.by_unit.rows.size() > 1) out_.blocks.push_back(table.by_unit);
    }

    void write_ranking() {
        if (!day_) return missing("scores");
        auto const table = detail::ranking_table(p_, *day_);
        if (table.rows.empty()) return missing("scores");
        part("KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG");
        out_.blocks.push_back(table);
    }

    void write_assessment() {
        auto const praised = named(remark_kind::praised);
        auto const criticised = named(remark_kind::criticised);
        auto const late = day_ ? detail::overdue_tasks(p_.tasks, *day_) : std::vector<std::string>{};
        if (praised.empty() && criticised.empty() && late.empty()) return missing("assessment");
        part("ĐÁNH GIÁ CHUNG");
        if (!praised.empty()) section("Ưu điểm");
        if (!praised.empty())
            add(block_kind::paragraph, "", "Các cơ quan, đơn vị thực hiện tốt, tiêu biểu như: " + praised + ".");
        if (criticised.empty() && late.empty()) return;
        section("Tồn tại, hạn chế");
        if (!criticised.empty())
            add(block_kind::paragraph, "", "Một số cơ quan, đơn vị thực hiện chưa tốt như: " + criticised + ".");
        for (auto const& sentence : late) item(sentence);
    }

    [[nodiscard]] std::string named(remark_kind kind) const {
        std::string names;
        for (auto const& agency : p_.agencies)
            if (std::any_of(agency.remarks.begin(), agency.remarks.end(), [&](auto const& r) { return r.kind == kind; }))
                names += (names.empty() ? "" : "; ") + agency.name;
        return names;
    }

    /// Open tasks of the ledger, and duties that no task took up.
    [[nodiscard]] std::vector<std::string> duties() const {
        std::vector<std::string> all;
        if (day_) all = detail::open_tasks(p_.tasks, *day_);
        for (auto const& d : p_.duties)
            if (d.task.empty()) all.push_back(detail::duty_sentence(d));
        return all;
    }
    [[nodiscard]] bool has_duties() const { return !duties().empty(); }

    void write_duties() {
        auto const all = duties();
        if (all.empty()) return missing("duties of the next period");
        part("PHƯƠNG HƯỚNG, NHIỆM VỤ" + detail::upper(next_period_words()));
        for (std::size_t i = 0; i < all.size(); ++i) add(block_kind::item, std::to_string(i + 1) + '.', all[i]);
    }

    programme const& p_;
    written_report out_;
    std::optional<boost::gregorian::date> day_;
    unsigned part_ = 0;
    unsigned section_ = 0;
};

} // namespace

std::string_view to_string(block_kind kind) noexcept {
    return block_names[static_cast<std::size_t>(kind)];
}

written_report write_report(programme const& p, report_frame const& frame) {
    return writer{p, frame}.write();
}

std::string date_line(report_frame const& frame) {
    if (!frame.on) return "";
    auto const day = date_words(*frame.on);
    return frame.place.empty() ? capitalised(day) : frame.place + ", " + day;
}

} // namespace cchc
