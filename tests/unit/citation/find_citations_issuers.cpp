// SPDX-License-Identifier: BSL-1.0
// Who issued what is cited: agencies, bodies that are none, and the posts, meetings and dates around them.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>

#include <cchc/agency/finder.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

/// The issuer that is read behind "Quyết định số 12/QĐ-X ngày 05/5/2015 của", in the span to its end.
std::string issuer(std::string const& words) {
    auto const text = "Quyết định số 12/QĐ-X ngày 05/5/2015 của " + words;
    auto const all = citations(text);
    REQUIRE(all.size() == 1);
    auto const match = matches(text).front();
    CHECK(match.where.end == (match.issuer.empty() ? match.date_words.end : match.issuer.end));
    return all.front().issuer;
}

} // namespace

TEST_CASE("an enterprise or a bank is an issuer and no agency", "[citation]") {
    for (std::string const name :
         {"Tập đoàn Điện lực Việt Nam", "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
          "Tổng công ty Lương thực miền Bắc", "Tổng công ty Máy động lực và Máy nông nghiệp Việt Nam",
          "Ngân hàng TMCP Đầu tư và Phát triển Việt Nam", "Công ty TNHH Hoshino Components Việt Nam",
          "công ty cổ phần siêu thị Mường Thanh", "Công ty Cổ phần Xây dựng 47", "Cty TNHH MTV SX-TM Thuận Phát",
          "Công ty trách nhiệm hữu hạn một thành viên Xổ số kiến thiết Sơn La", "Chi nhánh Công ty TNHH A&B Việt Nam",
          "Nhà máy Z195", "Quỹ Đầu tư phát triển thành phố Hà Nội"}) {
        CAPTURE(name);
        CHECK(issuer(name + " về việc") == name);
        CHECK(issuer(name + ".") == name);
    }
    std::string_view const text = "Quyết định số 12/QĐ-EVN của Tập đoàn Điện lực Việt Nam";
    CHECK(find_agencies(text).begin() == find_agencies(text).end());
}

TEST_CASE("a name is taken only where its end is certain", "[citation]") {
    CHECK(issuer("Công ty Hoshino vướng mắc về thuế").empty());
    CHECK(issuer("công ty chúng tôi gửi Bộ Tài chính").empty());
    CHECK(issuer("nhà máy sản xuất").empty());
    CHECK(issuer("Công ty nhà nước về việc").empty());
    CHECK(issuer("chính phủ các nước").empty());
    CHECK(issuer("trường hợp ông Nguyễn Văn An").empty());
    CHECK(issuer("cơ quan, tổ chức").empty());
    CHECK(issuer("Hiệu trưởng về việc").empty());
    CHECK(issuer("Công ty ABC đề nghị Bộ Tài chính hướng dẫn") == "Công ty ABC");
    CHECK(issuer("Công ty Cổ phần Cảng Hải Phòng và Công ty B") == "Công ty Cổ phần Cảng Hải Phòng");
    CHECK(issuer("Tập đoàn Điện lực Việt Nam và Bộ Công Thương") == "Tập đoàn Điện lực Việt Nam");
}

TEST_CASE("a wrong mark in the name of an organ of the state is forgiven", "[citation]") {
    for (std::string const name : {"Chinh phủ", "Chính phu", "Quôc hội", "Thủ tướng Chinh phủ"}) {
        CAPTURE(name);
        CHECK(issuer(name + " về việc") == name);
    }
    CHECK(issuer("Chính Phú").empty());
    CHECK(issuer("chính phu").empty());
}

TEST_CASE("a body that investigates is an issuer with the one it belongs to", "[citation]") {
    for (std::string const name :
         {"Cơ quan Cảnh sát điều tra Công an huyện Đak Đoa", "Cơ quan CSĐT - Công an tỉnh Gia Lai",
          "Cơ quan An ninh điều tra Bộ Công an", "Cơ quan điều tra Viện kiểm sát nhân dân tối cao",
          "Cơ quan điều tra hình sự Quân khu 5", "Thủ trưởng Cơ quan CSĐT Công an huyện Chư Sê",
          "Phó Thủ trưởng Cơ quan CSĐT Công an huyện Chư Sê"}) {
        CAPTURE(name);
        CHECK(issuer(name + " về việc") == name);
    }
    CHECK(issuer("cơ quan điều tra có thẩm quyền").empty());
    CHECK(issuer("cơ quan điều tra, truy tố").empty());
}

TEST_CASE("a board is an issuer, alone or with what it runs", "[citation]") {
    CHECK(issuer("Hội đồng quản trị về việc") == "Hội đồng quản trị");
    CHECK(issuer("Chủ tịch HĐQT ban hành") == "Chủ tịch HĐQT");
    CHECK(issuer("Hội đồng thành viên Tập đoàn Điện lực Việt Nam về") ==
          "Hội đồng thành viên Tập đoàn Điện lực Việt Nam");
    CHECK(issuer("Chủ tịch Hội đồng trường Trường Đại học FPT về") == "Chủ tịch Hội đồng trường Trường Đại học FPT");
    CHECK(issuer("Đại hội đồng cổ đông Công ty Cổ phần FPT về") == "Đại hội đồng cổ đông Công ty Cổ phần FPT");
    CHECK(issuer("Tập thể lãnh đạo Trường Đại học Cần Thơ") == "Tập thể lãnh đạo Trường Đại học Cần Thơ");
    CHECK(issuer("Hội đồng tư vấn cải cách thủ tục hành chính") == "Hội đồng tư vấn cải cách thủ tục hành chính");
    CHECK(issuer("Tập thể lãnh đạo về việc").empty());
}

TEST_CASE("a school may be written with a small letter", "[citation]") {
    CHECK(issuer("Hiệu trưởng trường Đại học Cần Thơ về") == "Hiệu trưởng trường Đại học Cần Thơ");
    CHECK(issuer("trường Đại học\nBách khoa Hà Nội về") == "trường Đại học Bách khoa Hà Nội");
    CHECK(issuer("Giám đốc Đại học Huế về") == "Giám đốc Đại học Huế");
    CHECK(issuer("Trường Đại học Sư phạm Hà Nội 2 về") == "Trường Đại học Sư phạm Hà Nội 2");
    CHECK(found("Quyết định số 24/QĐ-ĐHBK của Hiệu trưởng trường ĐHBK Hà Nội ngày 15/10/2012") ==
          strings{"Quyết định 24/QĐ-ĐHBK 2012-10-15"});
}

TEST_CASE("units of the army and offices with a number keep it", "[citation]") {
    CHECK(issuer("Bộ Tư lệnh Quân khu 7 về") == "Bộ Tư lệnh Quân khu 7");
    CHECK(issuer("Tư lệnh Quân khu 7 về") == "Tư lệnh Quân khu 7");
    CHECK(issuer("Quân đoàn 4, Sư đoàn 5") == "Quân đoàn 4");
    CHECK(issuer("Bộ Tư lệnh Vùng 1 Hải quân về") == "Bộ Tư lệnh Vùng 1 Hải quân");
    CHECK(issuer("Thuế cơ sở 12 Thành phố Hồ Chí Minh về") == "Thuế cơ sở 12 Thành phố Hồ Chí Minh");
}

TEST_CASE("ministries of the past are read by their words", "[citation]") {
    for (std::string const name : {"Bộ Lương thực", "Bộ Vật tư", "Bộ Thương nghiệp", "Bộ Cơ khí và Luyện kim",
                                   "Tổng cục Địa chính", "Bộ Đại học và Trung học chuyên nghiệp", "Phủ Thủ tướng"}) {
        CAPTURE(name);
        CHECK(issuer(name + " quy định") == name);
    }
    CHECK(issuer("bộ phận một cửa").empty());
}

TEST_CASE("joint ministries are named once or each", "[citation]") {
    CHECK(issuers("Thông tư số 26-TT/LB ngày 05/6/1982 của Liên Bộ Tài chính - Y tế hướng dẫn") ==
          strings{"Liên Bộ Tài chính - Y tế"});
    CHECK(issuers("Thông tư số 26-TT/LB của Bộ Tài chính - Y tế") == strings{"Bộ Tài chính - Y tế"});
    CHECK(
        issuers("Thông tư liên tịch số 35/2014/TTLT-BGDĐT-BTC của Liên bộ Giáo dục và đào tạo-Bộ Tài chính quy định") ==
        strings{"Liên bộ Giáo dục và đào tạo-Bộ Tài chính"});
    CHECK(issuers("Thông tư liên tịch số 35/2014/TTLT-BTC-BTP của Liên Bộ trưởng Bộ Tài chính và Bộ Tư pháp") ==
          strings{"Liên Bộ trưởng Bộ Tài chính và Bộ Tư pháp"});
}

TEST_CASE("an abbreviation is an issuer if the number has it too, or begins like a ministry's", "[citation]") {
    CHECK(issuers("Quyết định số 19/2006/QĐ-BTC của Bộ trưởng BTC về") == strings{"Bộ trưởng BTC"});
    CHECK(issuers("Thông tư số 12/2020/TT-BGDĐT của BGD&ĐT về") == strings{"BGD&ĐT"});
    CHECK(issuers("Quyết định số 12/QĐ-EVN của EVN về") == strings{"EVN"});
    CHECK(issuers("Quyết định số 12/QĐ-EVN của PVN về") == strings{""});
    CHECK(issuers("Công văn số 12/VNPT-KT của VNPT Bắc Kạn về") == strings{"VNPT Bắc Kạn"});
    CHECK(issuers("Chỉ thị số 26-CT/TU của BTV Tỉnh ủy về") == strings{"BTV Tỉnh ủy"});
    CHECK(issuers("Quy định số 26-QĐ/TW của BCH Trung ương về") == strings{"BCH Trung ương"});
}

TEST_CASE("a meeting is an issuer with the body that met", "[citation]") {
    CHECK(issuers("Nghị quyết số 21-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Khóa XII về") ==
          strings{"Hội nghị lần thứ sáu Ban Chấp hành Trung ương"});
    CHECK(issuers("Nghị quyết số 21-NQ/TW của Hội nghị Trung ương 6 khóa XII về") == strings{""});
}

TEST_CASE("small slips in front of an issuer do not hide it", "[citation]") {
    CHECK(issuer("chính phủ quy định") == "chính phủ");
    CHECK(issuer("của HĐND tỉnh quy định") == "HĐND tỉnh");
    CHECK(issuer("UBND Ủy ban nhân dân thành phố Hà Nội ban hành") == "UBND Ủy ban nhân dân thành phố Hà Nội");
    CHECK(issuer("Bộ trường Bộ Công Thương về") == "Bộ trường Bộ Công Thương");
    CHECK(issuer("Thủ tưởng Chính phủ về") == "Thủ tưởng Chính phủ");
}

TEST_CASE("an issuer goes on with its parent and the territories above it", "[citation]") {
    CHECK(issuer("Phòng Tham mưu - Công an tỉnh Lạng Sơn về") == "Phòng Tham mưu - Công an tỉnh Lạng Sơn");
    CHECK(issuer("Vụ Pháp chế - Căn cứ Luật") == "Vụ Pháp chế");
    CHECK(issuer("UBND Phường 12, Quận 10 về") == "UBND Phường 12, Quận 10");
    CHECK(issuer("UBND huyện Mai Sơn, tỉnh Sơn La về") == "UBND huyện Mai Sơn, tỉnh Sơn La");
    CHECK(issuer("UBND huyện Mai Sơn, huyện Yên Châu thực hiện") == "UBND huyện Mai Sơn");
    CHECK(issuer("UBND xã Tân Nhựt, tỉnh sẽ hỗ trợ") == "UBND xã Tân Nhựt");
}

TEST_CASE("a post alone is an issuer where the number follows it", "[citation]") {
    CHECK(surfaces("Quyết định của Thống đốc số 2689/QĐ-NHNN về") ==
          strings{"Quyết định của Thống đốc số 2689/QĐ-NHNN"});
    CHECK(provisions("Điều 5 Quyết định của Bộ trưởng số 12/QĐ-BYT") == strings{"dieu-5"});
    CHECK(surfaces("Quyết định của Giám đốc số tiền 12/2014").empty());
    CHECK(surfaces("Quyết định của Bộ trưởng về việc số hóa").empty());
}

TEST_CASE("ban hành may lead to the date", "[citation]") {
    CHECK(surfaces("Nghị định số 17/2020/NĐ-CP ban hành ngày 05/02/2020 của Chính phủ về") ==
          strings{"Nghị định số 17/2020/NĐ-CP ban hành ngày 05/02/2020 của Chính phủ"});
    CHECK(found("Nghị định số 17/2020/NĐ-CP của Chính phủ, ban hành ngày 05/02/2020") ==
          strings{"Nghị định 17/2020/NĐ-CP 2020-02-05"});
    CHECK(surfaces("Nghị định số 17/2020/NĐ-CP ban hành Quy chế") == strings{"Nghị định số 17/2020/NĐ-CP"});
    CHECK(found("Nghị định số 17/2020/NĐ-CP có hiệu lực ngày 05/02/2020") == strings{"Nghị định 17/2020/NĐ-CP"});
}

TEST_CASE("a document is announced within a sentence, and by other verbs", "[citation]") {
    CHECK(found("Theo đó, ngày 08/11/2011, Chính phủ đã ban hành Nghị quyết số 30c/NQ-CP") ==
          strings{"Nghị quyết 30c/NQ-CP 2011-11-08"});
    CHECK(found("Ngày 14/8/2013, Thủ tướng Chính phủ ký Quyết định số 1404/QĐ-TTg") ==
          strings{"Quyết định 1404/QĐ-TTg 2013-08-14"});
    CHECK(found("Ngày 05/6/2014, Sở Nội vụ có Công văn số 12/SNV-CCHC") == strings{"Công văn 12/SNV-CCHC 2014-06-05"});
    CHECK(found("Ngày 05/6/2014, Sở Nội vụ có nhận được Công văn số 12/BNV-CCHC") == strings{"Công văn 12/BNV-CCHC"});
    CHECK(found("Tính đến ngày 08/11/2011, Chính phủ đã ban hành Nghị quyết số 30c/NQ-CP") ==
          strings{"Nghị quyết 30c/NQ-CP"});
    CHECK(found("có hiệu lực từ ngày 08/11/2011, Chính phủ ban hành Nghị quyết số 30c/NQ-CP") ==
          strings{"Nghị quyết 30c/NQ-CP"});
}

TEST_CASE("only organs of the Party's centre issue together", "[citation]") {
    CHECK(issuers("Kết luận số 5-KL/TW ngày 23/7/2025 của Bộ Chính trị, Ban Bí thư về biên chế") ==
          strings{"Bộ Chính trị, Ban Bí thư"});
    CHECK(issuers("Kết luận số 5-KL/TW của Ban Chấp hành Trung ương Đảng, Bộ Chính trị, Ban Bí thư về") ==
          strings{"Ban Chấp hành Trung ương Đảng, Bộ Chính trị, Ban Bí thư"});
    CHECK(issuers("Kết luận số 5-KL/TW của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch") ==
          strings{"Bộ Chính trị"});
    CHECK(issuers("Quyết định số 8-QĐ/TU của Ban Thường vụ Tỉnh ủy, Ban Tổ chức Tỉnh ủy tham mưu") ==
          strings{"Ban Thường vụ Tỉnh ủy"});
}

TEST_CASE("behind a comma the issuer at a document is that of the document", "[citation]") {
    CHECK(surfaces("ý kiến tại Thông báo số 9-TB/TW ngày 21/11/2025, của Ban Bí thư tại Kết luận số 21-KL/TW") ==
          strings{"Thông báo số 9-TB/TW ngày 21/11/2025", "Kết luận số 21-KL/TW"});
    CHECK(issuers("Quyết định số 5/QĐ-UBND ngày 01/2/2024, của UBND tỉnh Sơn La tại cuộc họp") ==
          strings{"UBND tỉnh Sơn La"});
}

TEST_CASE("the state of an issuer is part of its name, also one of the past", "[citation]") {
    CHECK(issuers("Sắc lệnh 254/SL của Chủ tịch nước Việt Nam Dân chủ Cộng hòa ngày 14/1/1956") ==
          strings{"Chủ tịch nước Việt Nam Dân chủ Cộng hòa"});
    CHECK(issuers("Sắc lệnh số 47/SL của Chủ tịch Chính phủ lâm thời nước Việt Nam Dân chủ Cộng hòa") ==
          strings{"Chủ tịch Chính phủ lâm thời nước Việt Nam Dân chủ Cộng hòa"});
    CHECK(issuers("Nghị định số 12-TTg của Thủ tướng Chính phủ nước Việt Nam Dân chủ Cộng hòa") ==
          strings{"Thủ tướng Chính phủ nước Việt Nam Dân chủ Cộng hòa"});
    CHECK(issuers("Nghị định số 12/CP của Chính phủ nước Cộng hòa Pháp") == strings{"Chính phủ"});
}

TEST_CASE("the presidium of a union issues documents, alone and with others", "[citation]") {
    CHECK(
        issuers(
            "Nghị quyết liên tịch số 72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN của Ủy ban Thường vụ Quốc hội, Chính phủ và "
            "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam") ==
        strings{"Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"});
    CHECK(issuers("Nghị quyết số 04b/NQ-TLĐ của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam về việc") ==
          strings{"Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"});
    CHECK(issuers("Nghị quyết số 03/NQ-ĐCT của Đoàn Chủ tịch Trung ương Hội Nông dân Việt Nam") ==
          strings{"Đoàn Chủ tịch Trung ương Hội Nông dân Việt Nam"});
    CHECK(issuers("Nghị quyết số 03/NQ-ĐCT của Đoàn Chủ tịch Trung ương Hội Nuôi ong họp") == strings{""});
    CHECK(issuers("Thông báo số 03/TB-ĐCT của Đoàn Chủ tịch đại hội") == strings{""});
}

TEST_CASE("a name in capitals ends with them", "[citation]") {
    CHECK(issuers("Công văn số 14/CV-X của CÔNG TY CỔ PHẦN BIA SÀI GÒN – BẾN TRE vướng mắc về thuế") ==
          strings{"CÔNG TY CỔ PHẦN BIA SÀI GÒN – BẾN TRE"});
    CHECK(issuers("Công văn số 14/CV-X của CÔNG TY vướng mắc; Công văn số 15/CV-X của Công ty TNHH ABC vướng mắc") ==
          strings{"", ""});
}

TEST_CASE("an issuer may follow the symbol without its word, in front of a day", "[citation]") {
    CHECK(surfaces("Nghị quyết 12/2016/NQ-HĐND tỉnh ngày 7/12/2016 của HĐND tỉnh; Quyết định 30/QĐ-UBND huyện, ngày "
                   "5/6/2012; Quyết định số 30/2012/QĐ-UBND TP.HCM ngày 5/6/2012") ==
          strings{"Nghị quyết 12/2016/NQ-HĐND tỉnh ngày 7/12/2016 của HĐND tỉnh",
                  "Quyết định 30/QĐ-UBND huyện, ngày 5/6/2012", "Quyết định số 30/2012/QĐ-UBND TP.HCM ngày 5/6/2012"});
    std::string_view const text =
        "Thông tư số 05/2011/TT-BNV Bộ Nội vụ ngày 20/3/2011; Nghị quyết số 51/2001/QH10 Quốc hội "
        "ngày 25/12/2001; Nghị quyết số 02/2007/NQ-HĐTP TANDTC ngày 02/10/2007";
    CHECK(found(text) == strings{"Thông tư 05/2011/TT-BNV 2011-03-20", "Nghị quyết 51/2001/QH10 2001-12-25",
                                 "Nghị quyết 02/2007/NQ-HĐTP 2007-10-02"});
    CHECK(issuers(text) == strings{"Bộ Nội vụ", "Quốc hội", "TANDTC"});
    CHECK(found("Số: 12/QĐ-UBND   Thành phố Huế, ngày 5 tháng 6 năm 2020") == strings{"Quyết định 12/QĐ-UBND"});
    CHECK(
        surfaces("Quyết định số 12/QĐ-UBND, Sở Tài chính ngày 5/6/2020; Quyết định số 12/QĐ-UBND tỉnh Sơn La phê duyệt "
                 "ngày 5/6/2020; Quyết định số 12/QĐ-UBND các huyện ngày 5/6/2020") ==
        strings{"Quyết định số 12/QĐ-UBND", "Quyết định số 12/QĐ-UBND", "Quyết định số 12/QĐ-UBND"});
}

TEST_CASE("those who lead a union and units that have numbers are issuers", "[citation]") {
    for (std::string const name :
         {"Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam", "Ban Thường vụ Liên đoàn Lao động tỉnh Phú Yên",
          "Ban Chấp hành Hội Nông dân tỉnh", "Ban Thường vụ Trung ương Đoàn", "Ban Bí thư Trung ương Đoàn",
          "Vụ 5 Viện kiểm sát nhân dân tối cao", "Phòng 9 thuộc Viện kiểm sát nhân dân tỉnh Sơn La"}) {
        INFO(name);
        CHECK(issuers("Công văn số 12/CV-X ngày 02/3/2020 của " + name + " về việc kiểm tra") == strings{name});
    }
    CHECK(issuers("Công văn số 12/CV-X của Ban Chấp hành Trung ương về việc") == strings{"Ban Chấp hành Trung ương"});
}

TEST_CASE("a ministry or a department whose field is in small letters is an issuer behind a number", "[citation]") {
    for (std::string const name : {"Bộ tài chính", "Bộ tài Chính", "Bộ y tế", "Bộ nội vụ", "Bộ giáo dục và đào tạo",
                                   "Sở y tế tỉnh Sơn La", "Sở tài chính", "Bộ trưởng Bộ tài chính"}) {
        CAPTURE(name);
        CHECK(issuer(name + " về việc") == name);
        CHECK(issuer(name + ", sau đây") == name);
    }
    CHECK(issuer("Bộ y tế công cộng gửi").empty());
    CHECK(issuer("Sở tại, nơi nhận").empty());
    CHECK(surfaces("Thông tư liên tịch số 12/2012/TTLT-BTC-BNV của Bộ tài chính và Bộ nội vụ.") ==
          strings{"Thông tư liên tịch số 12/2012/TTLT-BTC-BNV của Bộ tài chính và Bộ nội vụ"});
}

TEST_CASE("a body that was set up for a task is an issuer, with its task and its founder", "[citation]") {
    for (std::string const name :
         {"Đoàn thanh tra", "Đoàn thanh tra Sở Y tế", "Đoàn kiểm tra liên ngành", "Trưởng đoàn thanh tra",
          "Tổ công tác của Thủ tướng Chính phủ", "Tổ thẩm định", "Hội đồng thẩm định giá đất",
          "Hội đồng thẩm định giá đất cụ thể tỉnh Sơn La", "Chủ tịch Hội đồng tuyển dụng",
          "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ"}) {
        CAPTURE(name);
        CHECK(issuer(name + " về việc") == name);
        CHECK(issuer(name + ".") == name);
    }
    CHECK(issuer("Đoàn thanh tra theo kế hoạch") == "Đoàn thanh tra");
    CHECK(issuer("Đoàn thanh tra nọ kia").empty());
}

TEST_CASE("who issues the document that comes next is no issuer of the one in front", "[citation]") {
    CHECK(
        surfaces("theo Hướng dẫn số 61-HD/TWĐTN-BTC của Ban Bí thư Trung ương Đoàn, Ban Thường vụ Tỉnh đoàn Hậu Giang "
                 "ra Kế hoạch số 188-KH/TĐTN") ==
        strings{"Hướng dẫn số 61-HD/TWĐTN-BTC của Ban Bí thư Trung ương Đoàn", "Kế hoạch số 188-KH/TĐTN"});
    CHECK(surfaces("Kế hoạch số 3/KHPH-SYT-SGDĐT của Sở Y tế và Sở Giáo dục và Đào tạo ban hành Kế hoạch số 4/KH-SYT")
              .front() == "Kế hoạch số 3/KHPH-SYT-SGDĐT của Sở Y tế và Sở Giáo dục và Đào tạo");
    CHECK(surfaces("Thông tư liên tịch số 5/2015/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính ban hành Quy chế mẫu") ==
          strings{"Thông tư liên tịch số 5/2015/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính"});
}

TEST_CASE("a committee or an organ of the state issues also where its words have no diacritics", "[citation]") {
    auto const of = [](std::string_view issuer) {
        return issuers("Quyet dinh so 12/QĐ-UBND ngay 5/6/2020 cua " + std::string{issuer}).front();
    };
    CHECK(of("UBND tinh ve CCHC") == "UBND tinh");
    CHECK(of("Chu tich UBND huyen.") == "Chu tich UBND huyen");
    CHECK(of("UBND thanh pho") == "UBND thanh pho");
    CHECK(of("chinh phu") == "chinh phu");
    CHECK(of("chu nha").empty());
    CHECK(of("UBND").empty());
    CHECK(issuers("Quyết định số 12/QĐ-UBND của UBND tinh gọn") == strings{""});
}

TEST_CASE("judges, co-operatives and private enterprises are known by their letters", "[citation]") {
    CHECK(issuers("Nghị quyết số 01/2020/NQ-HĐTP ngày 5/6/2020 của HĐTP TANDTC") == strings{"HĐTP TANDTC"});
    CHECK(issuers("Nghị quyết số 01/2020/NQ-HĐTP của HĐTP TAND tối cao") == strings{"HĐTP TAND tối cao"});
    CHECK(issuers("công văn số 13/CV ngày 22/5/2007 của HTX Nông nghiệp Đại Hưng về việc; công văn số 14/CV của DNTN "
                  "Tân Phát.") == strings{"HTX Nông nghiệp Đại Hưng", "DNTN Tân Phát"});
    CHECK(issuers("công văn số 13/CV-UBND của các HTX nông nghiệp") == strings{""});
}
