// SPDX-License-Identifier: BSL-1.0
#include "report/units.hpp"

namespace cchc::detail {
namespace {

using enum unit_kind;
using row = phrase_row<unit_kind>;

constexpr phrase_table units{std::array{
    // documents and procedures
    row{"văn bản", thing}, row{"văn bản quy phạm pháp luật", thing}, row{"văn bản qppl", thing}, row{"vbqppl", thing},
    row{"nghị quyết", thing}, row{"nghị định", thing}, row{"thông tư", thing}, row{"luật", thing}, row{"pháp lệnh", thing},
    row{"quyết định", thing}, row{"chỉ thị", thing}, row{"kế hoạch", thing}, row{"công văn", thing},
    row{"báo cáo", thing}, row{"thông báo", thing}, row{"tờ trình", thing}, row{"đề án", thing}, row{"dự án", thing},
    row{"quy chế", thing}, row{"quy trình", thing}, row{"quy định", thing}, row{"hướng dẫn", thing}, row{"biên bản", thing},
    row{"thủ tục", thing}, row{"thủ tục hành chính", thing}, row{"tthc", thing}, row{"bộ thủ tục hành chính", thing},
    row{"hồ sơ", thing}, row{"bộ hồ sơ", thing}, row{"lượt hồ sơ", thing}, row{"giấy phép", thing},
    row{"giấy chứng nhận", thing}, row{"lĩnh vực", thing}, row{"dịch vụ", thing}, row{"dịch vụ công", thing},
    row{"dịch vụ công trực tuyến", thing}, row{"đơn thư", thing}, row{"lượt đơn", thing}, row{"đơn", thing},
    row{"phản ánh", thing}, row{"kiến nghị", thing}, row{"ý kiến", thing}, row{"câu hỏi", thing}, row{"phiếu", thing},
    row{"phiếu khảo sát", thing}, row{"phiếu điều tra", thing}, row{"vụ", thing}, row{"vụ việc", thing},
    row{"trường hợp", thing}, row{"sai phạm", thing}, row{"nhiệm vụ", thing}, row{"chỉ tiêu", thing}, row{"tiêu chí", thing},
    row{"nội dung", thing}, row{"giải pháp", thing}, row{"sáng kiến", thing}, row{"mô hình", thing}, row{"danh mục", thing},
    // communication and meetings
    row{"chuyên mục", media}, row{"chuyên đề", media}, row{"chuyên trang", media}, row{"phóng sự", media}, row{"tin", media},
    row{"tin bài", media}, row{"bài", media}, row{"bài viết", media}, row{"tác phẩm", media}, row{"chương trình", media},
    row{"buổi", media}, row{"buổi phát thanh", media}, row{"lượt phát sóng", media}, row{"ấn phẩm", media}, row{"tờ rơi", media},
    row{"tờ gấp", media}, row{"cuốn", media}, row{"pa nô", media}, row{"băng rôn", media}, row{"khẩu hiệu", media},
    row{"cuộc", thing}, row{"cuộc họp", thing}, row{"cuộc thi", thing}, row{"cuộc kiểm tra", thing},
    row{"cuộc thanh tra", thing}, row{"đợt", thing}, row{"đợt kiểm tra", thing}, row{"đoàn", thing},
    row{"đoàn kiểm tra", thing}, row{"hội nghị", thing}, row{"hội thảo", thing}, row{"lượt", thing}, row{"lượt truy cập", thing},
    // people and training
    row{"lớp", thing}, row{"lớp tập huấn", thing}, row{"lớp bồi dưỡng", thing}, row{"lớp đào tạo", thing}, row{"khóa đào tạo", thing},
    row{"khóa bồi dưỡng", thing}, row{"học viên", people}, row{"người", people}, row{"lượt người", people}, row{"cán bộ", people},
    row{"lượt cán bộ", people}, row{"công chức", people}, row{"viên chức", people}, row{"đồng chí", people}, row{"lãnh đạo", thing},
    row{"biên chế", thing}, row{"vị trí", thing}, row{"vị trí việc làm", thing}, row{"chỉ tiêu biên chế", thing},
    row{"thí sinh", people}, row{"đại biểu", people}, row{"hộ", people}, row{"hộ dân", people}, row{"hộ gia đình", people},
    row{"công dân", people}, row{"tổ chức", thing}, row{"cá nhân", people}, row{"tập thể", people}, row{"doanh nghiệp", people},
    row{"hợp tác xã", people},
    // bodies and places
    row{"đơn vị", agency}, row{"cơ quan", agency}, row{"cơ quan đơn vị", agency}, row{"sở", agency}, row{"sở ngành", agency},
    row{"sở ban ngành", agency}, row{"bộ ngành", agency}, row{"huyện", agency}, row{"huyện thành phố", agency},
    row{"thành phố", agency}, row{"thị xã", agency}, row{"xã", agency}, row{"xã phường", agency},
    row{"xã phường thị trấn", agency}, row{"phường", agency}, row{"thị trấn", agency}, row{"tỉnh", agency},
    row{"tỉnh thành phố", agency}, row{"phòng ban", agency}, row{"phòng chuyên môn", agency}, row{"chi cục", agency},
    row{"trung tâm", agency}, row{"trường", agency}, row{"bệnh viện", agency}, row{"đơn vị sự nghiệp", agency},
    row{"bộ phận", thing}, row{"bộ phận một cửa", thing}, row{"thôn", thing}, row{"tổ dân phố", thing}, row{"tổ", thing},
    // equipment
    row{"máy tính", thing}, row{"máy vi tính", thing}, row{"phần mềm", thing}, row{"hệ thống", thing}, row{"tài khoản", thing},
    row{"chữ ký số", thing}, row{"chứng thư số", thing}, row{"hộp thư", thing}, row{"cổng thông tin điện tử", thing},
    row{"trang thông tin điện tử", thing}, row{"trang thiết bị", thing}, row{"công trình", thing}, row{"trụ sở", thing},
    row{"phương tiện", thing}, row{"xe", thing},
    // amounts
    row{"đồng", thing}, row{"nghìn đồng", thing}, row{"triệu đồng", thing}, row{"tỷ đồng", thing}, row{"tỉ đồng", thing},
    row{"triệu", thing}, row{"tỷ", thing}, row{"điểm", thing}, row{"điểm phần trăm", thing}, row{"bậc", thing}, row{"ha", thing},
    row{"km", thing}, row{"tấn", thing}, row{"tạ", thing}, row{"kg", thing}, row{"lần", thing},
    row{"đ", thing}, row{"vnđ", thing}, row{"usd", thing},
}};
static_assert(units.is_unique());

} // namespace

std::optional<phrase_match<unit_kind>> find_unit(token_window& words, std::size_t at) noexcept {
    return units.find(words, at);
}

std::optional<phrase_match<unit_kind>> unit_of(std::string_view text) noexcept {
    token_window words{text};
    return units.find(words);
}

} // namespace cchc::detail
