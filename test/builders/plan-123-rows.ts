// The figures and words of Plan 123/KH-UBND of 11/06/2020, as printed; ".*" rows are the unlisted
// parts of partly listed parents. Columns are divided by "|".

/** code | maximum | score of 2019 | target of 2020 | printed lead | name */
export const nodeRows = `
1|8.5|8|8.5||CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC
1.1|1.5|1.5|1.5|Sở Nội vụ|Thực hiện Kế hoạch CCHC năm của TP
1.2|0.5|0.5|0.5||Thực hiện chế độ báo cáo CCHC định kỳ của TP
1.3|2|2|2||Kiểm tra CCHC của Thành phố
1.4|1|1|1|Sở Thông tin và Truyền thông|Công tác tuyên truyền CCHC
1.5|2|2|2|Sở Nội vụ|Sáng kiến hoặc giải pháp mới trong cải cách hành chính
1.6|1.5|1|1.5|Văn phòng UBND Thành phố|Thực hiện các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao
2|10|8.78|9||XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QUY PHẠM PHÁP LUẬT TẠI TỈNH
2.1|2|2|2|Sở Tư pháp|Theo dõi thi hành pháp luật (TDTHPL)
2.2|1.5|1.5|1.5||Xử lý VBQPPL sau rà soát, hệ thống hóa
2.3|1.5|1.5|1.5||Xử lý văn bản phát hiện sai phạm qua kiểm tra
2.4|5|3.781|4||Tác động của cải cách đến chất lượng VBQPPL do tỉnh ban hành
2.4.1|1|0.812|0.9||Tính đồng bộ, thống nhất của hệ thống VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh
2.4.2|1|0.831|0.85||Tính hợp lý của các VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh
2.4.3|1.5|1.106|1.15||Tính khả thi của các VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh
2.4.4|1.5|1.032|1.1||Tính kịp thời trong việc phát hiện và xử lý các bất cập, vướng mắc trong tổ chức thực hiện VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh
3|14|13|14||CẢI CÁCH THỦ TỤC HÀNH CHÍNH VÀ THỰC HIỆN CƠ CHẾ MỘT CỬA, CƠ CHẾ MỘT CỬA LIÊN THÔNG
3.1|1|1|1|Văn phòng UBND Thành phố|Kiểm soát quy định thủ tục hành chính (TTHC)
3.2|3.5|3.25|3.5||Công bố, công khai TTHC và kết quả giải quyết hồ sơ
3.2.*|2.75|2.75|2.75||(tiêu chí thành phần không in trong Phụ lục 2)
3.2.3|0.75|0.5|0.75||Công bố quy trình nội bộ giải quyết TTHC
3.3|3.5|3.5|3.5||Thực hiện cơ chế một cửa, cơ chế một cửa liên thông
3.4|5|4.25|5||Kết quả giải quyết hồ sơ TTHC
3.4.*|4.25|4.25|4.25||(tiêu chí thành phần không in trong Phụ lục 2)
3.4.5|0.75|0|0.75||Đánh giá chất lượng giải quyết TTHC của địa phương
3.5|1|1|1||Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) của cá nhân, tổ chức đối với TTHC thuộc thẩm quyền giải quyết của tỉnh
4|12|10.169|11.1||CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH
4.1|3.5|2.95|3.5|Sở Nội vụ|Thực hiện quy định của Chính phủ và hướng dẫn của các bộ, ngành về tổ chức bộ máy
4.1.*|1|1.005|1||(tiêu chí thành phần không in trong Phụ lục 2)
4.1.2|1.5|1|1.5||Thực hiện quy định về cơ cấu số lượng lãnh đạo tại các cơ quan hành chính
4.1.3|1|0.945|1||Tỷ lệ giảm số lượng đơn vị sự nghiệp công lập so với năm 2015
4.2|2.5|2.31|2.5||Thực hiện các quy định về quản lý biên chế
4.2.*|1|1|1||(tiêu chí thành phần không in trong Phụ lục 2)
4.2.3|1.5|1.31|1.5||Tỷ lệ giảm biên chế so với năm 2015
4.3|1.5|1.5|1.5|Sở Kế hoạch và Đầu tư|Thực hiện phân cấp quản lý
4.4|4.5|3.409|3.6||Tác động của cải cách đến tổ chức bộ máy hành chính
4.4.1|1.5|1.126|1.2|Văn phòng UBND Thành phố|Tình hình thực hiện quy chế làm việc của UBND tỉnh
4.4.2|1.5|1.137|1.2|Sở Nội vụ|Tình hợp lý trong việc sắp xếp, kiện toàn tổ chức bộ máy của các cơ quan, đơn vị thuộc thẩm quyền của tỉnh
4.4.3|1.5|1.146|1.2|Sở Kế hoạch và Đầu tư|Tình hợp lý trong việc phân cấp thực hiện nhiệm vụ quản lý nhà nước giữa tỉnh và huyện
5|14|11.924|13.2||XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
5.1|2|2|2|Sở Nội vụ|Thực hiện cơ cấu công chức, viên chức theo vị trí việc làm
5.2|1|1|1||Tuyển dụng công chức, viên chức
5.3|0.5|0.5|0.5||Thi nâng ngạch công chức, thăng hạng viên chức theo thẩm quyền của tỉnh
5.4|0.75|0.75|0.75||Thực hiện quy định về bổ nhiệm vị trí lãnh đạo tại các cơ quan hành chính
5.5|1.75|0.75|1.75||Đánh giá, phân loại công chức, viên chức
5.5.*|0.25|0.25|0.25||(tiêu chí thành phần không in trong Phụ lục 2)
5.5.2|1.5|0.5|1.5||Chấp hành kỷ luật, kỷ cương hành chính của cán bộ, công chức, viên chức được
5.6|1|1|1||Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức
5.7|1|1|1||Cán bộ, công chức cấp xã
5.8|2|1.79|1.9||Tác động của cải cách đến quản lý cán bộ, công chức
5.8.1|1|0.89|0.95||Tình trạng tiêu cực trong tuyển dụng, bổ nhiệm công chức, viên chức
5.8.2|1|0.9|0.95||Tình công khai, minh bạch trong công tác tuyển dụng, bổ nhiệm công chức, viên chức
5.9|4|3.134|3.3||Tác động của cải cách đến chất lượng đội ngũ công chức, viên chức
5.9.1|1|0.786|0.8||Năng lực chuyên môn của công chức trong phối hợp, xử lý công việc
5.9.2|1|0.868|0.9||Tinh thần trách nhiệm của công chức trong phối hợp, xử lý công việc
5.9.3|1|0.799|0.85||Tình trạng công chức lợi dụng chức vụ, quyền hạn để trục lợi cá nhân trong phối hợp, xử lý công việc
5.9.4|1|0.681|0.75||Tính hiệu quả trong việc thực thi chính sách thu hút người có tài năng vào bộ máy hành chính
6|12.5|9.244|11.8||CẢI CÁCH TÀI CHÍNH CÔNG
6.1|3|1.797|3||Tổ chức thực hiện công tác tài chính - ngân sách
6.2|2|1.75|2||Công tác quản lý, sử dụng tài sản công
6.3|3.5|2.5|3.5||Thực hiện cơ chế tự chủ tại các đơn vị sự nghiệp công lập (SNCL)
6.4|4|3.197|3.3||Tác động của cải cách đến quản lý tài chính công
6.4.1|1|0.772|0.8|Sở Tài chính|Thực hiện tiết kiệm, chống lãng phí trong quản lý, sử dụng kinh phí của cơ quan, đơn vị
6.4.2|1|0.828|0.85||Tính hiệu quả của việc quản lý, sử dụng tài sản công
6.4.3|1|0.789|0.8||Tính hiệu quả của việc thực hiện cơ chế tự chủ về sử dụng kinh phí quản lý hành chính
6.4.4|1|0.808|0.85||Tính hiệu quả của việc thực hiện cơ chế tự chủ tại các đơn vị sự nghiệp công lập
7|13|10.83|12.5||HIỆN ĐẠI HÓA HÀNH CHÍNH
7.1|5.5|4|5.5||Ứng dụng công nghệ thông tin (CNTT) của tỉnh
7.1.*|4|4|4||(tiêu chí thành phần không in trong Phụ lục 2)
7.1.1|0.5|0|0.5|Sở Thông tin và Truyền thông|Triển khai Kiến trúc Chính quyền điện tử của tỉnh
7.1.6|1|0|1||Xây dựng Hệ thống thông tin báo cáo cấp tỉnh
7.2|1.25|1.25|1.25||Cung cấp dịch vụ công trực tuyến
7.3|1.25|1.25|1.25|Văn phòng UBND Thành phố|Thực hiện tiếp nhận hồ sơ, trả kết quả giải quyết TTHC qua dịch vụ bưu chính công ích (BCCI)
7.4|1|1|1|Sở Khoa học và Công nghệ|Áp dụng Hệ thống quản lý chất lượng (ISO 9001) theo quy định
7.5|4|3.33|3.5||Tác động của cải cách đến hiện đại hóa hành chính
7.5.1|1|0.84|0.9||Tính kịp thời của thông tin được cung cấp trên Cổng/Trang thông tin điện tử của tỉnh
7.5.2|1|0.83|0.85|Sở Thông tin và Truyền thông|Mức độ đầy đủ của thông tin được cung cấp trên Cổng/Trang thông tin của tỉnh
7.5.3|1|0.84|0.9||Mức độ thuận tiện trong việc truy cập, khai thác thông tin trên Cổng/Trang thông tin điện tử của tỉnh
7.5.4|1|0.82|0.85||Tính hiệu quả trong việc thực hiện quy trình ISO
8|16|12.74|14.5||TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ CÁC CHỈ TIÊU PHÁT TRIỂN KT-XH CỦA TỈNH
8.1|10|8.74|9|Sở Nội vụ|Kết quả Chi số hài lòng (SIPAS)
8.2|1|1|1|Sở Kế hoạch và Đầu tư|Mức độ thu hút đầu tư của tỉnh
8.3|2|1|1.5||Mức độ phát triển doanh nghiệp của tỉnh
8.4|1|0.5|1|Cục thuế Thành phố|Thực hiện thu ngân sách hàng năm của tỉnh theo Kế hoạch được Chính phủ giao
8.5|1|1|1|Sở Kế hoạch và Đầu tư|Tỷ lệ tăng tổng sản phẩm trên địa bàn (GRDP)
8.6|1|0.5|1||Mức độ thực hiện các chỉ tiêu phát triển KT-XH do HĐND tỉnh giao
`;

/** number | last day | leads | coordinating | text; groups by their codes */
export const taskRows = `
1|2020-07-31|Sở Nội vụ; departments; districts; communes|Sở Thông tin và Truyền thông; Đài Phát thanh và truyền hình Hà Nội; Báo Hà Nội mới|Kế hoạch tìm kiếm mô hình, sáng kiến hoặc giải pháp mới về công tác CCHC. Ưu tiên, khuyến khích các sáng kiến trong triển khai cơ chế một cửa, một cửa liên thông và cải thiện, nâng cao sự hài lòng của người dân, tổ chức đối với sự phục vụ hành chính
2|2020-11-30|Sở Nội vụ|departments; districts|Tổ chức kiểm tra việc thực hiện Kế hoạch đào tạo, bồi dưỡng hằng năm
3|2020-08-31|Sở Nội vụ|departments; districts|Rà soát biên chế, hợp đồng lao động tại các cơ quan, đơn vị đảm bảo theo đúng quy định
4|2020-09-30|Sở Nội vụ|departments; districts|Kiểm tra, giám sát kế hoạch kiểm tra công tác cán bộ theo chỉ đạo của Thủ tướng Chính phủ tại Công văn số 3595/VPCP-TCCV ngày 03/5/2019
5|2020-06-30|Văn phòng UBND Thành phố|departments; districts|Triển khai tổng rà soát hệ thống cung cấp thông tin về dịch vụ công trên Cổng Dịch vụ công Thành phố
6|2020-06-30|Văn phòng UBND Thành phố; departments; districts; communes|Sở Thông tin và Truyền thông; Đài Phát thanh và truyền hình Hà Nội; Báo Hà Nội mới|Triển khai tổng rà soát việc xây dựng, ban hành Quy chế tổ chức và hoạt động của Bộ phận Một cửa các cấp; việc kiện toàn; việc đưa TTHC ra thực hiện cơ chế một cửa, một cửa liên thông
7|2020-09-30|Văn phòng UBND Thành phố; districts|departments; districts; communes|Tổ chức lớp bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ cho đội ngũ cán bộ, công chức, viên chức tại Bộ phận Một cửa và chỉ đạo, đôn đốc các đơn vị triển khai theo phân cấp
8|2020-09-30|Văn phòng UBND Thành phố|departments; districts|Ban hành hướng dẫn và tổ chức đánh giá chất lượng giải quyết TTHC theo quy định
9|2020-11-30|Văn phòng UBND Thành phố; Công an Thành phố; Bảo hiểm xã hội thành phố; Bộ Tư lệnh Thủ đô|departments; districts; communes|Thực hiện đưa TTHC ngành dọc thực hiện việc tiếp nhận hồ sơ tại Bộ phận Một cửa các cấp theo danh mục được phê duyệt
10|2020-11-30|Văn phòng UBND Thành phố|departments; districts|Thực hiện xây dựng Hệ thống thông tin báo cáo cấp tỉnh
11|2020-11-30|Sở Tư pháp|departments; districts|Triển khai kiểm tra, rà soát tính đồng bộ, thống nhất, hợp lý, khả thi của hệ thống VBQPPL thuộc phạm vi quản lý nhà nước của Thành phố và kịp thời phát hiện, xử lý các bất cập, vướng mắc trong tổ chức thực hiện VBQPPL
12|2020-07-31|Sở Thông tin và Truyền thông|departments; districts; communes|Kế hoạch và triển khai tổng rà soát hệ thống cung cấp thông tin về dịch vụ công trên Cổng Thông tin điện tử của Thành phố, Trang thông tin điện tử của các cơ quan, đơn vị
13|2020-06-30|Sở Thông tin và Truyền thông|departments; districts|Triển khai Kiến trúc Chính quyền điện tử của Thành phố
14|2020-11-30|Sở Tài chính|departments; districts|Tham mưu ban hành các văn bản thuộc thẩm quyền của Thành phố về quản lý, sử dụng tài sản công
15|2020-11-30|departments; districts; communes|Sở Tài chính|Tổ chức thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách
16|2020-06-30|departments; districts; communes|Sở Kế hoạch và Đầu tư|Đề xuất giải pháp giải ngân Kế hoạch đầu tư vốn ngân sách nhà nước hàng năm
17|2020-06-29|Sở Khoa học và Công nghệ|departments; districts; communes|Kiểm tra việc chuyển đổi, thực hiện, duy trì , cải tiến ISO 9001 theo quy định
18|2020-11-30|Sở Kế hoạch và Đầu tư|departments; districts|Kiểm tra việc thực hiện các quy định của Trung ương và Thành phố về phân cấp quản lý kinh tế - xã hội
19|2020-11-30|Sở Kế hoạch và Đầu tư|departments; districts|Kiểm tra, đôn đốc việc thực hiện các chỉ tiêu phát triển kinh tế - xã hội tại các cơ quan, đơn vị
20|2020-11-30|departments; districts|Sở Kế hoạch và Đầu tư|Tổ chức triển khai Kế hoạch cải thiện môi trường đầu tư kinh doanh trên địa bàn Thành phố
`;

/** section | text */
export const targetRows = `
1|hoàn thành 100% Kế hoạch và theo đúng tiến độ, yêu cầu đề ra
3|Đảm bảo 100% số TTHC thuộc thẩm quyền giải quyết của các Sở, cơ quan tương đương Sở, UBND cấp huyện, UBND cấp xã thực hiện việc tiếp nhận và trả kết quả tại Bộ phận Một cửa
3|Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%
4|Đảm bảo tỷ lệ giảm số lượng đơn vị sự nghiệp công lập so với năm 2015 đạt từ 10% trở lên
4|tỷ lệ giảm biên chế so với năm 2015 đạt từ 10% trở lên
6|Thực hiện giải ngân kế hoạch đầu tư vốn ngân sách nhà nước hàng năm đạt tỷ lệ từ 90% trở lên so với kế hoạch được giao
6|Giảm chi trực tiếp ngân sách nhà nước (chi thường xuyên) cho đơn vị sự nghiệp công lập trên địa bàn Thành phố so với năm 2015 đạt từ 10% trở lên
7.a|Tổ chức triển khai có hiệu quả, kịp thời Kế hoạch ứng dụng CNTT và đảm bảo hoàn thành 100% các nội dung trong kế hoạch
7.b|100% Sở, cơ quan tương đương Sở, UBND cấp huyện, UBND cấp xã công bố Hệ thống quản lý chất lượng phù hợp Tiêu chuẩn quốc gia TCVN ISO 9001:2015 đúng lộ trình
8|Tỷ lệ doanh nghiệp thành lập mới trong năm 2020 tăng từ 20% trở lên so với năm 2019
8|Tỷ lệ đóng góp vào thu ngân sách Thành phố của khu vực doanh nghiệp tăng so với năm 2019
8|Thực hiện thu ngân sách năm 2020 của Thành phố vượt chỉ tiêu từ 4% trở lên theo Kế hoạch được Chính phủ giao
8|Hoàn thành 100% hoặc vượt chỉ tiêu phát triển kinh tế - xã hội do HĐND Thành phố giao
`;
