// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/finder.hpp>

#include <algorithm>
#include <iterator>
#include <random>
#include <ranges>
#include <string>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<agency_match>);
static_assert(std::ranges::forward_range<agency_range>);
static_assert(std::is_nothrow_copy_constructible_v<agency_finder>);
static_assert(noexcept(match_agency(tokenizer{std::string_view{}})));

namespace {

using names = std::vector<std::string>;

names found(std::string_view text, agency_options options = {}) {
    names all;
    for (auto const m : find_agencies(text, options)) all.emplace_back(surface(text, m.where));
    return all;
}

names classes(std::string_view text) {
    names all;
    for (auto const m : find_agencies(text, {text_format::plain, true}))
        if (m.is_class) all.emplace_back(surface(text, m.where));
    return all;
}

std::string matched(std::string_view text) {
    auto const m = match_agency(tokenizer{text});
    return m ? std::string{surface(text, m->where)} : std::string{};
}

/// What follows the post, if there is one.
std::string after_post(std::string_view text) {
    tokenizer words{text};
    if (!skip_post(words)) return words.offset() == 0 ? "no post" : "moved";
    auto const next = words.peek();
    return std::string{text.substr(next.where.begin)};
}

} // namespace

TEST_CASE("a name ends where a verb begins", "[agency][finder]") {
    CHECK(found("Bộ Nội vụ ban hành, Sở Tài chính chủ trì") == names{"Bộ Nội vụ", "Sở Tài chính"});
    CHECK(found("Cục Thuế nhận được công văn của Thuế tỉnh Ninh Bình về việc này") ==
          names{"Cục Thuế", "Thuế tỉnh Ninh Bình"});
    CHECK(found("Ủy ban nhân dân tỉnh Đồng Nai Quy định về trình tự") == names{"Ủy ban nhân dân tỉnh Đồng Nai"});
}

TEST_CASE("the table of names decides where words in lower case belong", "[agency][finder]") {
    CHECK(found("Sở Nông nghiệp và phát triển nông thôn và Sở Tư Pháp") ==
          names{"Sở Nông nghiệp và phát triển nông thôn", "Sở Tư Pháp"});
    CHECK(found("Sở Văn hóa, thể thao và du lịch phối hợp") == names{"Sở Văn hóa, thể thao và du lịch"});
    CHECK(found("Bộ Lao động – Thương binh và Xã hội hướng dẫn") == names{"Bộ Lao động – Thương binh và Xã hội"});
    CHECK(found("Sở Khoa học công nghệ, Sở Giáo dục đào tạo") == names{"Sở Khoa học công nghệ", "Sở Giáo dục đào tạo"});
}

TEST_CASE("names are written short in many ways", "[agency][finder]") {
    CHECK(found("Sở NN&PTNT, Bộ LĐ-TB&XH, Sở TN&MT, Bộ GD&ĐT") ==
          names{"Sở NN&PTNT", "Bộ LĐ-TB&XH", "Sở TN&MT", "Bộ GD&ĐT"});
    CHECK(found("UBND TP. Phan Rang - Tháp Chàm; UBND TP Hà Nội; HĐND Thành phố") ==
          names{"UBND TP. Phan Rang - Tháp Chàm", "UBND TP Hà Nội", "HĐND Thành phố"});
    CHECK(found("TAND tối cao, VKSND tỉnh, BHXH Việt Nam, Ban Tổ chức T.Ư") ==
          names{"TAND tối cao", "VKSND tỉnh", "BHXH Việt Nam", "Ban Tổ chức T.Ư"});
}

TEST_CASE("the grammar is open: no table has these", "[agency][finder]") {
    CHECK(found("Trung tâm Điều hành thông minh tỉnh có 10 người") == names{"Trung tâm Điều hành thông minh tỉnh"});
    CHECK(found("do Phòng Nghiệp vụ Địa phương soạn") == names{"Phòng Nghiệp vụ Địa phương"});
    CHECK(found("Cục Đăng kiểm Việt Nam có trách nhiệm") == names{"Cục Đăng kiểm Việt Nam"});
    CHECK(found("Ban Quản lý Khu kinh tế Hải Phòng và Tòa án nhân dân khu vực 3.") ==
          names{"Ban Quản lý Khu kinh tế Hải Phòng", "Tòa án nhân dân khu vực 3"});
    CHECK(found("Trung tâm Lưu trữ quốc gia III; Ban chỉ đạo 751;") ==
          names{"Trung tâm Lưu trữ quốc gia III", "Ban chỉ đạo 751"});
}

TEST_CASE("a committee may be named by what it is about", "[agency][finder]") {
    CHECK(
        found(
            "của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số về Mô hình") ==
        names{"Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"});
    CHECK(found("Ban Chỉ đạo cải cách hành chính của Chính phủ tổng hợp") ==
          names{"Ban Chỉ đạo cải cách hành chính của Chính phủ"});
    CHECK(found("Ban Chỉ đạo Dân số và Phát triển cấp thành phố, phân công") ==
          names{"Ban Chỉ đạo Dân số và Phát triển cấp thành phố"});
    CHECK(found("báo cáo Ban Chỉ đạo về kết quả thực hiện").empty());
    CHECK(
        found("Ban Chỉ đạo chuyển đổi số về Kế hoạch hành động; Ban Chỉ đạo Cải cách hành chính về ban hành Quy chế") ==
        names{"Ban Chỉ đạo chuyển đổi số", "Ban Chỉ đạo Cải cách hành chính"});
    CHECK(found("Ban Chỉ đạo về Chuyển đổi số về việc triển khai; Ban Chỉ đạo Trung ương về Quy chế làm việc") ==
          names{"Ban Chỉ đạo về Chuyển đổi số", "Ban Chỉ đạo Trung ương"});
    CHECK(found("Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm; Ban Chỉ đạo về kế hoạch công tác") ==
          names{"Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm"});
    CHECK(found("Ban Chỉ đạo Chương trình mục tiêu quốc gia về giảm nghèo bền vững").size() == 1);
}

TEST_CASE("the agency that another is part of belongs to its name", "[agency][finder]") {
    CHECK(found("Chánh Văn phòng Ủy ban nhân dân tỉnh, Thanh tra Sở Nội vụ") ==
          names{"Văn phòng Ủy ban nhân dân tỉnh", "Thanh tra Sở Nội vụ"});
    CHECK(found("Chi nhánh Văn phòng Đăng ký đất đai huyện Vĩnh Tường còn") ==
          names{"Chi nhánh Văn phòng Đăng ký đất đai huyện Vĩnh Tường"});
    CHECK(found("Ban cán sự Đảng Ủy ban nhân dân tỉnh Kon Tum; Ban Thường vụ Tỉnh ủy") ==
          names{"Ban cán sự Đảng Ủy ban nhân dân tỉnh Kon Tum", "Ban Thường vụ Tỉnh ủy"});
    CHECK(found("Chi cục Kiểm lâm thuộc Sở Nông nghiệp và Môi trường") ==
          names{"Chi cục Kiểm lâm thuộc Sở Nông nghiệp và Môi trường"});
}

TEST_CASE("a post is not part of a name, but some posts are bodies of the state", "[agency][finder]") {
    CHECK(found("Bộ trưởng Bộ Nội vụ, Chủ tịch UBND tỉnh, Bí thư Tỉnh ủy") ==
          names{"Bộ Nội vụ", "UBND tỉnh", "Tỉnh ủy"});
    CHECK(found("Thủ tướng Chính phủ, Chủ tịch nước") == names{"Thủ tướng Chính phủ", "Chủ tịch nước"});
    CHECK(found("Phó Chủ tịch nước; Phó Chủ tịch Thường trực HĐND tỉnh") == names{"HĐND tỉnh"});
    CHECK(found("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG").empty());
}

TEST_CASE("members of a list that shares a head are a match each", "[agency][finder]") {
    CHECK(found("Sở Tài chính, Tư pháp, Nội vụ và Y tế.") == names{"Sở Tài chính", "Tư pháp", "Nội vụ", "Y tế"});
    CHECK(found("Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch") == names{"Sở: Nội vụ", "Tài chính"});
    CHECK(found("UBND các huyện: Thuận Châu, Bắc Yên… Tổ chức") == names{"UBND các huyện: Thuận Châu", "Bắc Yên"});
    CHECK(found("Ủy ban nhân dân huyện Mộc Châu, huyện Thuận Châu, Trung tâm Công báo tỉnh") ==
          names{"Ủy ban nhân dân huyện Mộc Châu", "huyện Thuận Châu", "Trung tâm Công báo tỉnh"});
    CHECK(found("UBND xã Tế Lợi, huyện Nông Cống") == names{"UBND xã Tế Lợi"});
    CHECK(found("Sở Tài chính, Công an tỉnh và Sở Y tế") == names{"Sở Tài chính", "Công an tỉnh", "Sở Y tế"});
}

TEST_CASE("a list is read on where two of its fields stand together in the table, and where districts have numbers",
          "[agency][finder]") {
    CHECK(found("các Sở: Nội vụ, Tài chính, Kế hoạch và Đầu tư thực hiện") ==
          names{"Sở: Nội vụ", "Tài chính", "Kế hoạch và Đầu tư"});
    CHECK(found("Phòng Tài chính - Kế hoạch huyện") == names{"Phòng Tài chính - Kế hoạch huyện"});
    CHECK(found("UBND các quận 1, 3, 5; UBND các quận: 10, 11 và 12.") ==
          names{"UBND các quận 1", "3", "5", "UBND các quận: 10", "11", "12"});
    CHECK(found("UBND các huyện 5 năm qua; UBND các xã 30 hộ").empty());
}

TEST_CASE("the head of a division in lower case needs its district", "[agency][finder]") {
    CHECK(found("Trưởng phòng Nội vụ huyện Mai Sơn, phòng y tế huyện") ==
          names{"phòng Nội vụ huyện Mai Sơn", "phòng y tế huyện"});
    CHECK(found("phòng y tế của trường, phòng tư pháp và phòng nội vụ").empty());
}

TEST_CASE("names of notices of other provinces, as they are written short", "[agency][finder]") {
    CHECK(found("UBND Q. Cầu Giấy, UBND TX. Sơn Tây, UBND H. Đông Anh, UBND Q.1; UBND P. Bến Nghé") ==
          names{"UBND Q. Cầu Giấy", "UBND TX. Sơn Tây", "UBND H. Đông Anh", "UBND Q.1", "UBND P. Bến Nghé"});
    CHECK(
        found("UBKT Tỉnh ủy; Tòa án ND tỉnh; Viện KSND tỉnh; Kho bạc NN tỉnh; Liên đoàn LĐ tỉnh; VP. UBND TP; TTCP") ==
        names{"UBKT Tỉnh ủy", "Tòa án ND tỉnh", "Viện KSND tỉnh", "Kho bạc NN tỉnh", "Liên đoàn LĐ tỉnh", "VP. UBND TP",
              "TTCP"});
    CHECK(found("giám đốc sở Tài chính, bộ Nội vụ; Thành ủy Vinh; Hạt Kiểm lâm huyện; Trạm Khuyến nông huyện") ==
          names{"sở Tài chính", "bộ Nội vụ", "Thành ủy Vinh", "Hạt Kiểm lâm huyện", "Trạm Khuyến nông huyện"});
    CHECK(found("Chi cục Biển đảo và Thủy sản; Ban Tôn giáo - Dân tộc tỉnh; Đoàn Thanh niên huyện; HĐNDTP") ==
          names{"Chi cục Biển đảo và Thủy sản", "Ban Tôn giáo - Dân tộc tỉnh", "Đoàn Thanh niên huyện", "HĐNDTP"});
    CHECK(found("Thường trực HĐND, UBND, UB MTTQVN TP") == names{"Thường trực HĐND", "UBND", "UB MTTQVN TP"});
    CHECK(
        found("Trạm y tế, Đoàn thanh niên, Thành ủy; cán bộ Nội vụ, nội bộ Tài chính, ông Nguyễn Văn H. Trưởng đoàn") ==
        names{"Thành ủy"});
}

TEST_CASE("a newspaper is an agency when it is that of a province or one of the centre", "[agency][finder]") {
    CHECK(found("đăng trên Báo Sơn La, Báo Nhân dân và Đài Truyền hình Việt Nam") ==
          names{"Báo Sơn La", "Báo Nhân dân", "Đài Truyền hình Việt Nam"});
    CHECK(
        found("đăng trên Báo Tuổi Trẻ, Báo Pháp luật Việt Nam, Tạp chí Giao thông, Cổng thông tin điện tử tỉnh Sơn La")
            .empty());
}

TEST_CASE("a later member of a list knows the head it shares", "[agency][finder]") {
    std::string_view const text = "UBND các huyện: Mai Sơn, Yên Châu";
    auto const range = find_agencies(text);
    auto at = range.begin();
    CHECK(at->head.empty());
    CHECK(surface(text, at->territory) == "Mai Sơn");
    ++at;
    REQUIRE(at != range.end());
    CHECK(surface(text, at->head) == "UBND các huyện");
    CHECK(surface(text, at->where) == "Yên Châu");
    CHECK(at->level == agency_level::district);
    CHECK(at->kind == agency_kind::people_committee);
}

TEST_CASE("council and committee share a territory", "[agency][finder]") {
    std::string_view const text = "HĐND và UBND tỉnh Sơn La";
    auto const range = find_agencies(text);
    auto const first = *range.begin();
    CHECK(surface(text, first.where) == "HĐND");
    CHECK(surface(text, first.territory) == "tỉnh Sơn La");
    CHECK(std::ranges::distance(range) == 2);
}

TEST_CASE("a class names nobody in particular", "[agency][finder]") {
    CHECK(
        found(
            "các sở, ban, ngành, UBND các huyện, thành phố; Ủy ban nhân dân cấp xã; các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ")
            .empty());
    CHECK(classes("các sở, ban, ngành và UBND các huyện, thành phố") ==
          names{"các sở, ban, ngành", "UBND các huyện, thành phố"});
    CHECK(found("Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương; UBND xã, phường").empty());
    CHECK(found("các Sở Nội vụ và Trung tâm Phục vụ hành chính công cấp xã").empty());
    CHECK(found("Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân") == names{"Quốc hội"});
    auto const m = match_agency(tokenizer{"UBND các huyện, thành phố"});
    REQUIRE(m.has_value());
    CHECK(m->is_class);
}

TEST_CASE("names of territories need no table either", "[agency][finder]") {
    CHECK(found("UBND phường Yên Phụ ban hành, UBND huyện Điện Biên Đông có, UBND xã Ea H'leo trình") ==
          names{"UBND phường Yên Phụ", "UBND huyện Điện Biên Đông", "UBND xã Ea H'leo"});
    CHECK(found("UBND quận 5, UBND phường Mỹ Đình 1, UBND xã Tam Xuân II; UBND thành phố Vinh đã") ==
          names{"UBND quận 5", "UBND phường Mỹ Đình 1", "UBND xã Tam Xuân II", "UBND thành phố Vinh"});
    CHECK(found("UBND huyện Thuận Châu Quyết định về, UBND thành phố Hà Nội Căn cứ Luật") ==
          names{"UBND huyện Thuận Châu", "UBND thành phố Hà Nội"});
    CHECK(found("UBND xã Tân Lập 12 hộ; UBND tỉnh Quảng Ngãi 2/9") == names{"UBND xã Tân Lập", "UBND tỉnh Quảng Ngãi"});
}

TEST_CASE("nearly all names of the units of 2025 are read whole", "[agency][finder]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const units = file_contents(cchc_data("places/vn_units_63_2025-03.json"));
    std::string const mark = "\"FullName\": \"";
    std::size_t all = 0;
    std::size_t whole = 0;
    for (auto at = units.find(mark); at != std::string::npos; at = units.find(mark, at + 1)) {
        auto const begin = at + mark.size();
        auto const name = "UBND " + units.substr(begin, units.find('"', begin) - begin);
        auto const text = name + " ban hành";
        ++all;
        whole += matched(text) == name;
    }
    CHECK(all > 10'000);
    CHECK(whole * 1000 > all * 995);
}

TEST_CASE("a letterhead of two lines is one agency, two agencies over one another are two", "[agency][finder]") {
    CHECK(found("ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n-------\nSố:") == names{"ỦY BAN NHÂN DÂN\nTỈNH KON TUM"});
    CHECK(found("UBND TỈNH VĨNH PHÚC\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG\nSố: 31") ==
          names{"UBND TỈNH VĨNH PHÚC", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"});
    CHECK(found("BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == names{"BỘ NỘI VỤ"});
    CHECK(found("BAN DÂN TỘC TỈNH\nỦY BAN NHÂN DÂN TỈNH KON TUM\nCăn cứ") ==
          names{"BAN DÂN TỘC TỈNH", "ỦY BAN NHÂN DÂN TỈNH KON TUM"});
    CHECK(found("NHIỆM VỤ KHOA HỌC; CƠ SỞ GIÁO DỤC; BẢO HIỂM XÃ HỘI").empty());
}

TEST_CASE("a name may be broken over lines", "[agency][finder]") {
    CHECK(found("của Ủy\nban nhân dân tỉnh, của Chính\n\nphủ; Trung tâm Phục vụ hành\nchính công tỉnh Hà Tĩnh") ==
          names{"Ủy\nban nhân dân tỉnh", "Chính\n\nphủ", "Trung tâm Phục vụ hành\nchính công tỉnh Hà Tĩnh"});
    CHECK(found("Trung tâm Chuyển đổi số Thành phố\nSở Nội vụ") ==
          names{"Trung tâm Chuyển đổi số Thành phố", "Sở Nội vụ"});
}

TEST_CASE("letters inside a document number are no agency", "[agency][finder]") {
    CHECK(found("Quyết định số 372/QĐ-UBND tỉnh; 76/2025/UBTVQH15; 384/TB-VPCP").empty());
    CHECK(found("15/2018/NQ-HĐND ngày 13/12/2018 của HĐND Thành phố") == names{"HĐND Thành phố"});
}

TEST_CASE("words that only look like heads are none", "[agency][finder]") {
    CHECK(
        found("Bộ phận một cửa, Bộ luật Dân sự, Bộ chỉ số, Ban hành kèm theo, Trường hợp, Phòng cháy, Hội nghị, Sở hữu")
            .empty());
    CHECK(found("Luật Bảo hiểm xã hội, Luật Thanh tra, Luật Công an nhân dân, Chính phủ điện tử, Đại biểu Quốc hội")
              .empty());
    CHECK(found("phường Trường Thi, xã Hội Thượng, cán bộ nội vụ, cơ sở y tế").empty());
}

TEST_CASE("a digital government is none, a government with a number is one", "[agency][finder]") {
    CHECK(found("phát triển Chính phủ điện tử, Chính phủ số; Chính phủ số, xã hội số").empty());
    CHECK(found("Nghị quyết của Chính phủ số 76/NQ-CP") == names{"Chính phủ"});
    CHECK(found("Chính phủ số hóa hồ sơ") == names{"Chính phủ"});
}

TEST_CASE("decomposed letters, other tone placement and markup change nothing", "[agency][finder]") {
    CHECK(found("U\u0309y ban nh\u00E2n d\u00E2n ti\u0309nh").size() == 1);
    CHECK(found("Uỷ ban nhân dân tỉnh Hoà Bình") == names{"Uỷ ban nhân dân tỉnh Hoà Bình"});
    CHECK(found("<p><b>Sở&nbsp;Nội</b> vụ</p>", {text_format::html, false}) == names{"Sở&nbsp;Nội</b> vụ"});
    CHECK(found("**Sở Nội vụ** | UBND tỉnh", {text_format::markdown, false}) == names{"Sở Nội vụ", "UBND tỉnh"});
    CHECK(found("| Ủy ban nhân dân | tỉnh |", {text_format::markdown, false}).empty());
}

TEST_CASE("names in lower case are read when the table knows them whole", "[agency][finder]") {
    CHECK(found("theo sở nội vụ và bộ tài chính, uỷ ban nhân dân tỉnh, ubnd tỉnh Sơn La") ==
          names{"sở nội vụ", "bộ tài chính", "uỷ ban nhân dân tỉnh", "ubnd tỉnh Sơn La"});
    CHECK(
        found(
            "cán bộ nội vụ, cơ sở y tế, nội bộ y tế, trụ sở công an, bộ phận một cửa, toàn bộ tài chính, sở thích, chi bộ giáo dục")
            .empty());
    CHECK(found("các sở nội vụ, ủy ban nhân dân cấp xã").empty());
}

TEST_CASE("names without diacritics are read when the table knows them whole", "[agency][finder]") {
    CHECK(
        found("UBND tinh Son La va So Noi vu; Uy ban nhan dan huyen Mai Son trinh Bo Tai chinh, Thu tuong Chinh phu") ==
        names{"UBND tinh Son La", "So Noi vu", "Uy ban nhan dan huyen Mai Son", "Bo Tai chinh", "Thu tuong Chinh phu"});
    CHECK(found("So GD&DT, UBND thanh pho Ha Noi, UBND xa Muong Bu") ==
          names{"So GD&DT", "UBND thanh pho Ha Noi", "UBND xa Muong Bu"});
    CHECK(found("Bo sung, So sanh, UBND quan tâm, UBND tinh giản biên chế, HĐND xa rời thực tế, Cong ty").empty());
}

TEST_CASE("a match says what kind of agency and which level the words name", "[agency][finder]") {
    auto const m = match_agency(tokenizer{"Phòng Tư pháp huyện Nông Cống tỉnh Thanh Hóa trình"});
    REQUIRE(m.has_value());
    CHECK(m->kind == agency_kind::division);
    CHECK(m->level == agency_level::district);
    CHECK(m->known == false);
    auto const ministry = match_agency(tokenizer{"Bộ Nội vụ"});
    REQUIRE(ministry.has_value());
    CHECK(ministry->kind == agency_kind::ministry);
    CHECK(ministry->level == agency_level::central);
    CHECK(ministry->known);
}

TEST_CASE("match_agency reads only what starts at the next token", "[agency][finder]") {
    CHECK(matched("Bộ Nội vụ ban hành") == "Bộ Nội vụ");
    CHECK(matched("của Bộ Nội vụ").empty());
    CHECK(matched("Bộ trưởng Bộ Nội vụ").empty());
    CHECK(matched("bộ phận một cửa").empty());
    CHECK(matched("").empty());
}

TEST_CASE("skip_post passes the post and stands before the agency", "[agency][finder]") {
    CHECK(after_post("Bộ trưởng Bộ Nội vụ") == "Bộ Nội vụ");
    CHECK(after_post("Chủ tịch Ủy ban nhân dân tỉnh") == "Ủy ban nhân dân tỉnh");
    CHECK(after_post("Chánh Văn phòng UBND tỉnh") == "Văn phòng UBND tỉnh");
    CHECK(after_post("Tổng Thanh tra Chính phủ") == "Thanh tra Chính phủ");
    CHECK(after_post("Trưởng Ban Dân tộc tỉnh") == "Ban Dân tộc tỉnh");
    CHECK(after_post("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ") == "Văn phòng Chính phủ");
    CHECK(after_post("Thống đốc Ngân hàng Nhà nước Việt Nam") == "Ngân hàng Nhà nước Việt Nam");
    CHECK(after_post("Phó Chủ tịch Thường trực UBND tỉnh") == "UBND tỉnh");
}

TEST_CASE("skip_post does not move where there is no post or no agency after it", "[agency][finder]") {
    CHECK(after_post("Thủ tướng Chính phủ") == "no post");
    CHECK(after_post("Chủ tịch nước") == "no post");
    CHECK(after_post("Bộ trưởng quyết định") == "no post");
    CHECK(after_post("Sở Nội vụ") == "no post");
    CHECK(after_post("") == "no post");
}

TEST_CASE("every match lies in the text, after the one before", "[agency][finder]") {
    std::mt19937 random{20140602};
    std::vector<std::string> const pieces{
        "Bộ",        "Sở",        "Nội vụ", ",",        "và",        "các", "huyện",     ":",
        "Mai Sơn",   "UBND",      "tỉnh",   "\n",       "TỈNH",      "của", "Văn phòng", "Ban Chỉ đạo",
        "về",        "A",         "751",    "\xE1\xBB", "Thanh tra", "cấp", "-",         "ỦY BAN NHÂN DÂN",
        "Trung tâm", "công nghệ", "Phó",    "Chủ tịch", "\0x",       "TP."};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto i = random() % 30; i > 0; --i)
            text += pieces[random() % pieces.size()] + (random() % 4 == 0 ? "" : " ");
        std::size_t last = 0;
        for (auto const m : find_agencies(text, {text_format::plain, random() % 2 == 0})) {
            REQUIRE(m.where.begin >= last);
            REQUIRE(m.where.begin < m.where.end);
            REQUIRE(m.where.end <= text.size());
            REQUIRE(m.territory.end <= text.size());
            last = m.where.end;
        }
    }
}

TEST_CASE("plain text, where most words are passed over, gives what reading every word gives", "[agency][finder]") {
    std::mt19937 random{20250701};
    std::vector<std::string> const pieces{
        "Bộ",        "Sở Nội vụ", "sở",          "nội vụ",    "UBND",    "tỉnh Sơn La",
        "\n",        "các",       "372/QĐ-UBND", "30c/NQ-CP", "–",       "“",
        "công việc", "và",        ",",           "Thanh tra", "cấp xã",  "Phó Chủ tịch",
        "đồng",      "\u00AD",    "\u00A0",      "×",         "UB2",     "2UBND",
        "So Noi vu", "Chính phủ", "phi",         "\xE1\xBB",  "Ðảng ủy", "Uy\u0309 ban nhân dân tỉnh"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto i = random() % 40; i > 0; --i)
            text += pieces[random() % pieces.size()] + (random() % 4 == 0 ? "" : " ");
        auto const blank = "     " + text;
        auto const preformatted = "<pre>" + text; // in which line breaks are what they are in plain text
        auto const plain = find_agencies(blank, {text_format::plain, true, true});
        auto const read = find_agencies(preformatted, {text_format::html, true, true});
        INFO(text);
        REQUIRE(std::ranges::equal(plain, read));
    }
}

TEST_CASE("any bytes are read to their end in every format", "[agency][finder]") {
    std::mt19937 random{1};
    for (int round = 0; round < 300; ++round) {
        std::string text(random() % 400, '\0');
        for (auto& c : text) c = static_cast<char>(random());
        for (auto const format : {text_format::plain, text_format::html, text_format::markdown})
            CHECK(std::ranges::distance(find_agencies(text, {format, true})) >= 0);
    }
    CHECK(found("Bộ Nội v\xE1\xBB").empty());
}

TEST_CASE("copies of an iterator read on by themselves", "[agency][finder]") {
    auto const range = find_agencies("Bộ Nội vụ, Chính phủ, Sở Y tế");
    auto a = range.begin();
    auto const b = a++;
    CHECK(b == range.begin());
    CHECK(a != b);
    CHECK(std::ranges::distance(range) == 3);
    CHECK(std::ranges::distance(range) == 3);
}

TEST_CASE("those who lead a union belong to its name", "[agency][finder]") {
    CHECK(found("Ban Thường vụ Liên đoàn Lao động tỉnh Phú Yên và Ban Chấp hành Trung ương Đoàn họp") ==
          names{"Ban Thường vụ Liên đoàn Lao động tỉnh Phú Yên", "Ban Chấp hành Trung ương Đoàn"});
}
