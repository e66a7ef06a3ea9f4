// SPDX-License-Identifier: BSL-1.0
#include "task/task_words.hpp"

namespace cchc::detail {
namespace {

using enum task_word;
using word_row = phrase_row<task_word>;

constexpr phrase_table task_words{std::array{
    word_row{"giao", opener},
    word_row{"giao cho", opener},
    word_row{"giao nhiệm vụ cho", opener},
    word_row{"phân công", opener},
    word_row{"phân công cho", opener},
    word_row{"yêu cầu", opener},
    word_row{"đề nghị", opener},
    word_row{"kính đề nghị", opener},
    word_row{"chỉ đạo", opener},
    word_row{"ủy quyền cho", opener},
    word_row{"ủy quyền", opener},
    word_row{"chủ trì", charge},
    word_row{"chịu trách nhiệm chủ trì", charge},
    word_row{"có trách nhiệm chủ trì", charge},
    word_row{"làm đầu mối", charge},
    word_row{"là đầu mối", charge},
    word_row{"là cơ quan đầu mối", charge},
    word_row{"là cơ quan thường trực", charge},
    word_row{"là cơ quan chủ trì", charge},
    word_row{"có trách nhiệm", charge},
    word_row{"chịu trách nhiệm", charge},
    word_row{"có nhiệm vụ", charge},
    word_row{"phối hợp với", together},
    word_row{"phối hợp cùng", together},
    word_row{"phối hợp chặt chẽ với", together},
    word_row{"phối hợp chặt chẽ cùng", together},
    word_row{"phối hợp", together},
    word_row{"cùng với", together},
    word_row{"trình", submit},
    word_row{"tham mưu trình", submit},
    word_row{"tham mưu cho", submit},
    word_row{"báo cáo", send},
    word_row{"báo cáo về", send},
    word_row{"báo cáo kết quả về", send},
    word_row{"gửi", send},
    word_row{"gửi về", send},
    word_row{"gửi cho", send},
    word_row{"thông qua", send},
    word_row{"về", send},
}};
static_assert(task_words.is_unique());

using label_row = phrase_row<task_label>;

constexpr phrase_table labels{std::array{
    label_row{"cơ quan chủ trì", task_label::lead},
    label_row{"đơn vị chủ trì", task_label::lead},
    label_row{"cơ quan đơn vị chủ trì", task_label::lead},
    label_row{"cơ quan thực hiện", task_label::lead},
    label_row{"đơn vị thực hiện", task_label::lead},
    label_row{"cơ quan đơn vị thực hiện", task_label::lead},
    label_row{"cơ quan chủ trì thực hiện", task_label::lead},
    label_row{"đơn vị chủ trì thực hiện", task_label::lead},
    label_row{"cơ quan chủ trì tham mưu", task_label::lead},
    label_row{"phân công thực hiện", task_label::lead},
    label_row{"trách nhiệm thực hiện", task_label::lead},
    label_row{"đơn vị chịu trách nhiệm", task_label::lead},
    label_row{"cơ quan phối hợp", task_label::support},
    label_row{"đơn vị phối hợp", task_label::support},
    label_row{"cơ quan đơn vị phối hợp", task_label::support},
    label_row{"cơ quan phối hợp thực hiện", task_label::support},
    label_row{"đơn vị phối hợp thực hiện", task_label::support},
    label_row{"thời gian", task_label::due},
    label_row{"thời gian thực hiện", task_label::due},
    label_row{"thời gian hoàn thành", task_label::due},
    label_row{"thời hạn", task_label::due},
    label_row{"thời hạn hoàn thành", task_label::due},
    label_row{"thời hạn ban hành", task_label::due},
    label_row{"thời gian ban hành", task_label::due},
    label_row{"thời hạn trình", task_label::due},
    label_row{"thời gian trình", task_label::due},
    label_row{"nội dung", task_label::content},
    label_row{"nội dung thực hiện", task_label::content},
    label_row{"mục tiêu", task_label::content},
    label_row{"thời hạn thực hiện", task_label::due},
    label_row{"tiến độ", task_label::due},
    label_row{"tiến độ thực hiện", task_label::due},
    label_row{"sản phẩm", task_label::product},
    label_row{"sản phẩm đầu ra", task_label::product},
    label_row{"sản phẩm dự kiến", task_label::product},
    label_row{"kết quả sản phẩm", task_label::product},
}};
static_assert(labels.is_unique());

struct nothing {};
using plain_row = phrase_row<nothing>;

/// How a party that is no agency by name begins.
constexpr phrase_table general_parties{std::array{
    plain_row{"các cơ quan"},
    plain_row{"các cơ quan đơn vị"},
    plain_row{"các cơ quan tổ chức"},
    plain_row{"các cơ quan tổ chức đơn vị"},
    plain_row{"các cơ quan đơn vị địa phương"},
    plain_row{"các cơ quan ban ngành"},
    plain_row{"các đơn vị"},
    plain_row{"các đơn vị địa phương"},
    plain_row{"các địa phương"},
    plain_row{"các ngành"},
    plain_row{"các cấp"},
    plain_row{"các cấp các ngành"},
    plain_row{"các ngành các cấp"},
    plain_row{"các tổ chức"},
    plain_row{"các sở"},
    plain_row{"các sở ngành"},
    plain_row{"các sở ngành đơn vị"},
    plain_row{"các bộ ngành"},
    plain_row{"các bộ ngành địa phương"},
    plain_row{"các phòng"},
    plain_row{"các phòng ban"},
    plain_row{"các phòng ban chuyên môn"},
    plain_row{"các phòng chuyên môn"},
    plain_row{"các tổ chức chính trị xã hội"},
    plain_row{"cơ quan đơn vị"},
    plain_row{"cơ quan tổ chức"},
    plain_row{"cơ quan"},
    plain_row{"đơn vị"},
    plain_row{"địa phương"},
    plain_row{"đơn vị địa phương"},
    plain_row{"cơ quan tổ chức đơn vị"},
    plain_row{"thủ trưởng các cơ quan đơn vị"},
    plain_row{"thủ trưởng các cơ quan"},
    plain_row{"thủ trưởng các đơn vị"},
    plain_row{"thủ trưởng đơn vị"},
    plain_row{"thủ trưởng cơ quan đơn vị"},
    plain_row{"người đứng đầu các cơ quan đơn vị"},
    plain_row{"các cơ quan thông tấn báo chí"},
    plain_row{"các đoàn thể"},
    plain_row{"đoàn thể"},
    plain_row{"ban ngành"},
    plain_row{"ngành"},
}};
static_assert(general_parties.is_unique());

/// What such a party goes on with.
constexpr phrase_table party_ends{std::array{
    plain_row{"liên quan"},        plain_row{"có liên quan"},   plain_row{"trực thuộc"},      plain_row{"trong tỉnh"},
    plain_row{"thuộc tỉnh"},       plain_row{"trên địa bàn"},   plain_row{"trên địa bàn tỉnh"}, plain_row{"khác"},
    plain_row{"địa phương"},       plain_row{"chức năng"},      plain_row{"của tỉnh"},        plain_row{"thành phố"},
    plain_row{"thuộc"},            plain_row{"tỉnh"},           plain_row{"cấp tỉnh"}, plain_row{"cấp thành phố"},
    plain_row{"cấp huyện"},        plain_row{"cấp xã"},         plain_row{"chuyên môn"},      plain_row{"trong toàn tỉnh"},
    plain_row{"và địa phương"},
    plain_row{"trên địa bàn thành phố"}, plain_row{"ở địa phương"},
    plain_row{"hành chính nhà nước"}, plain_row{"nhà nước"},    plain_row{"hành chính"},      plain_row{"xã"},
    plain_row{"phường"},           plain_row{"đặc khu"},        plain_row{"huyện"},
}};
static_assert(party_ends.is_unique());

/// With what an order begins.
constexpr phrase_table orders{std::array{
    plain_row{"tham mưu"},    plain_row{"xây dựng"},     plain_row{"hướng dẫn"},    plain_row{"kiểm tra"},
    plain_row{"tổ chức"},     plain_row{"triển khai"},   plain_row{"báo cáo"},      plain_row{"tổng hợp"},
    plain_row{"theo dõi"},    plain_row{"đôn đốc"},      plain_row{"chỉ đạo"},      plain_row{"bố trí"},
    plain_row{"thực hiện"},   plain_row{"rà soát"},      plain_row{"ban hành"},     plain_row{"trình"},
    plain_row{"đề xuất"},     plain_row{"đẩy mạnh"},     plain_row{"tăng cường"},   plain_row{"tiếp tục"},
    plain_row{"nâng cao"},    plain_row{"bảo đảm"},      plain_row{"đảm bảo"},      plain_row{"cập nhật"},
    plain_row{"công khai"},   plain_row{"tuyên truyền"}, plain_row{"phân công"},    plain_row{"đăng ký"},
    plain_row{"lập"},         plain_row{"thẩm định"},    plain_row{"cung cấp"},     plain_row{"tiếp nhận"},
    plain_row{"chủ trì"},     plain_row{"phối hợp"},     plain_row{"chủ động"},     plain_row{"kịp thời"},
    plain_row{"thường xuyên"}, plain_row{"định kỳ"},     plain_row{"quán triệt"},   plain_row{"phổ biến"},
    plain_row{"nghiên cứu"},  plain_row{"hoàn thành"},   plain_row{"hoàn thiện"},   plain_row{"giám sát"},
    plain_row{"thanh tra"},   plain_row{"đánh giá"},     plain_row{"quản lý"},      plain_row{"hỗ trợ"},
    plain_row{"gửi"},         plain_row{"căn cứ"},       plain_row{"giao"},         plain_row{"công bố"},
    plain_row{"khẩn trương"}, plain_row{"tập trung"},    plain_row{"tiến hành"},    plain_row{"cử"},
    plain_row{"thông báo"},   plain_row{"thông tin"},    plain_row{"đăng tải"},     plain_row{"vận hành"},
    plain_row{"duy trì"},     plain_row{"phê duyệt"},    plain_row{"quyết định"},   plain_row{"xem xét"},
    plain_row{"cân đối"},     plain_row{"đào tạo"},      plain_row{"tập huấn"},     plain_row{"huy động"},
    plain_row{"vận động"},    plain_row{"xử lý"},        plain_row{"giải quyết"},   plain_row{"khắc phục"},
    plain_row{"chuẩn bị"},    plain_row{"sắp xếp"},      plain_row{"kiện toàn"},    plain_row{"thành lập"},
    plain_row{"ưu tiên"},     plain_row{"phát huy"},     plain_row{"phát động"},    plain_row{"khảo sát"},
    plain_row{"thống kê"},    plain_row{"xác định"},     plain_row{"lựa chọn"},     plain_row{"đưa"},
    plain_row{"cấp"},         plain_row{"thu thập"},     plain_row{"kết nối"},      plain_row{"tích hợp"},
    plain_row{"tham gia"},    plain_row{"lồng ghép"},    plain_row{"có trách nhiệm"}, plain_row{"chịu trách nhiệm"},
    plain_row{"là cơ quan"},  plain_row{"làm đầu mối"},  plain_row{"trên cơ sở"},   plain_row{"phát triển"},
    plain_row{"khai thác"},   plain_row{"thu hút"},      plain_row{"đầu tư"},       plain_row{"nghiêm túc"},
    plain_row{"ứng dụng"},    plain_row{"đổi mới"},      plain_row{"cải cách"},     plain_row{"giúp"},
    plain_row{"điều phối"},   plain_row{"điều tra"},     plain_row{"khuyến khích"}, plain_row{"hằng năm"},
    plain_row{"hàng năm"},    plain_row{"hằng quý"},     plain_row{"phân bổ"},      plain_row{"ký"},
    plain_row{"tạo điều kiện"}, plain_row{"chấp hành"},  plain_row{"tuân thủ"},     plain_row{"bàn giao"},
    plain_row{"lưu trữ"},     plain_row{"sử dụng"},      plain_row{"mở"},           plain_row{"sơ kết"},
    plain_row{"tổng kết"},    plain_row{"niêm yết"},     plain_row{"kiểm soát"},    plain_row{"thí điểm"},
    plain_row{"tăng"},        plain_row{"cụ thể hóa"},   plain_row{"góp ý"},        plain_row{"tư vấn"},
}};
static_assert(orders.is_unique());

using product_row = phrase_row<product_kind>;

constexpr phrase_table products{std::array{
    product_row{"báo cáo", product_kind::report},
    product_row{"kế hoạch", product_kind::plan},
    product_row{"phương án", product_kind::plan},
    product_row{"đề án", product_kind::scheme},
    product_row{"chương trình", product_kind::programme},
    product_row{"dự án", product_kind::project},
    product_row{"quyết định", product_kind::decision},
    product_row{"nghị quyết", product_kind::resolution},
    product_row{"chỉ thị", product_kind::directive},
    product_row{"quy chế", product_kind::regulation},
    product_row{"quy định", product_kind::regulation},
    product_row{"quy trình", product_kind::regulation},
    product_row{"hướng dẫn", product_kind::guidance},
    product_row{"văn bản hướng dẫn", product_kind::guidance},
    product_row{"tờ trình", product_kind::proposal},
    product_row{"công văn", product_kind::letter},
    product_row{"danh mục", product_kind::list},
    product_row{"danh sách", product_kind::list},
    product_row{"văn bản", product_kind::document},
    product_row{"văn bản quy phạm pháp luật", product_kind::none},
    product_row{"hồ sơ", product_kind::document},
}};
static_assert(products.is_unique());

} // namespace

std::optional<phrase_match<task_word>> find_task_word(token_window& words, std::size_t at) noexcept {
    return task_words.find(words, at);
}

std::optional<phrase_match<task_label>> find_task_label(token_window& words) noexcept {
    auto const found = labels.find(words);
    if (!found) return std::nullopt;
    auto at = found->tokens;
    if (words[at].is(U'(')) // "Thời gian (dự kiến):"
        for (++at; at < token_window::reach - 2 && !words[at - 1].is(U')') && words[at]; ++at) {}
    return words[at].is(U':') ? found : std::nullopt;
}

std::optional<span> find_general_party(token_window& words) noexcept {
    auto const begin = general_parties.find(words);
    if (!begin) return std::nullopt;
    auto where = begin->where;
    auto at = begin->tokens;
    constexpr std::size_t most_tokens = 10;
    while (at < most_tokens) {
        auto const more = party_ends.find(words, at);
        if (!more || words[at].before > gap::line) break;
        where.end = more->where.end;
        at += more->tokens;
    }
    // "đơn vị" alone is a word; with "liên quan" it is a party
    bool const bare = at == begin->tokens && !words[0].is("các"_vn) && !words[0].is("thủ"_vn);
    return bare ? std::nullopt : std::optional{where};
}

bool begins_order(token_window& words) noexcept {
    return orders.find(words).has_value();
}

std::optional<phrase_match<product_kind>> find_product(token_window& words) noexcept {
    return products.find(words);
}

bool only_executes(token_window& words) noexcept {
    bool const executes = (words[0].is("thi"_vn) && words[1].is("hành"_vn)) ||
                          (words[0].is("thực"_vn) && words[1].is("hiện"_vn));
    for (std::size_t at = 2; executes && at < 6; ++at)
        if (words[at].is("này"_vn)) return true;
    return false;
}

} // namespace cchc::detail
