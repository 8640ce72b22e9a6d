### Tiếng Việt, theo cách viết của văn bản hành chính. Ý nghĩa của từng biến được ghi trong `en.ftl`; $date luôn là ngày viết
### đầy đủ, đã có chữ «ngày» đứng trước.

## Ngôn ngữ

language-name = Tiếng Việt
language-direction = ltr
language-locale = vi_VN

## Số

number-per-cent = { $number }%
number-plus = +{ $number }
number-minus = −{ $number }
number-points = { $signed } điểm phần trăm

## Số lượng, kèm từ ngữ của nguồn

count-about = khoảng { $count }
count-nearly = gần { $count }
count-over = hơn { $count }
count-at-least = ít nhất { $count }
count-at-most = nhiều nhất { $count }
count-range = từ { $low } đến { $high }
count-millions = { $millions } triệu

## Tỷ lệ, kèm từ ngữ của nguồn

rate-about = khoảng { $rate }
rate-nearly = gần { $rate }
rate-over = hơn { $rate }
rate-at-least = ≥ { $rate }
rate-at-most = ≤ { $rate }
rate-range = từ { $low } đến { $high }
rate-below = < { $rate }
rate-no-base = không có người thuộc diện

## Số đơn vị thành phần đã hoàn thành

done-of = { $done }/{ $of }
done-of-level = { $done }/{ $of } { $level }
label = { $name }:

## Ngày tháng

date-month-name = { $standard }
date-weekday-name = { $standard }
date-long = ngày { $day } tháng { $month } năm { $year }
date-short = { $day }/{ $month }/{ $year }
date-month = { $month }/{ $year }
date-time = { $hour-two }:{ $minute-two }
date-and-time = { $time } ngày { $short }
date-unknown = không rõ ngày

## Ngày mà số liệu phản ánh

as-of-day = { $short }
as-of-unknown = không nêu ngày
as-of-phrase-day = tính đến ngày { $short }
as-of-phrase-minute = tính đến { $minute }
as-of-phrase-unknown = không nêu tính đến ngày nào

## Ngày công bố

published-on = { $short }
published-after = sau ngày { $short }
published-unknown = không rõ ngày công bố
published-phrase-on = công bố ngày { $short }
published-phrase-after = công bố sau ngày { $short }
published-phrase-unknown = không rõ ngày công bố

## Liệt kê

list-two = { $list } và { $item }
list-next = { $list }, { $item }
list-last = { $list } và { $item }
list-named = { $name }: { $text }

## Điều hướng

nav-label = Điều hướng chính
nav-home = Trang chủ
nav-units = Đơn vị
nav-indicators = Chỉ tiêu
nav-bulletins = Bản tin
nav-commendations = Khen thưởng
nav-documents = Văn bản
nav-difficulties = Khó khăn, vướng mắc
nav-method = Phương pháp
nav-about-figures = Về số liệu
nav-glossary = Thuật ngữ
nav-about = Giới thiệu
nav-data = Dữ liệu
nav-language = Ngôn ngữ
nav-in-language = Trang này bằng { $language }
nav-skip = Chuyển đến nội dung chính
nav-breadcrumb = Bạn đang ở đây
nav-contents = Trong trang này
nav-more = Xem thêm
nav-top = Về đầu trang

## Dấu hiệu của phiên bản

edition-public = Bản công khai
edition-internal = Bản nội bộ: không phổ biến ra ngoài
edition-practice = Trang thực hành: mọi tên gọi và số liệu đều là giả định

## Trang chủ

home-stand = Tiến độ chung
home-behind = Nơi chậm tiến độ
home-finished = Nơi đã hoàn thành
home-new = Thông tin mới
home-known-on = Số liệu cập nhật đến { $date }
home-behind-none = Chưa ghi nhận nơi nào chậm tiến độ.
home-finished-none = Chưa có nơi nào được công bố hoàn thành.
home-new-none = Chưa có thông tin mới.
home-finished-count = { $n } đơn vị đã về đích
home-behind-count = { $n } đơn vị chậm tiến độ
home-reported = { $n }/{ $of } đơn vị đã có số liệu
home-all-units = Tất cả đơn vị
home-all-indicators = Tất cả chỉ tiêu
home-all-bulletins = Tất cả bản tin
home-all-commendations = Tất cả khen thưởng
headline-rate = { $indicator }: { $rate }, { $as-of }
headline-complete = { $indicator }: hoàn thành { $date }
headline-none = { $indicator }: chưa có số liệu

## Đơn vị

unit-title = Đơn vị
unit-intro = Tất cả đơn vị cùng số liệu mới nhất.
unit-parts = { $level } thuộc { $unit }
unit-parts-none = Đơn vị này không có đơn vị trực thuộc.
unit-above = Thuộc
unit-code = Mã { $code }
unit-level = Cấp
unit-formerly = trước đây là { $name } (đến { $date })
unit-also = tên gọi khác: { $name }
unit-from = từ { $date }
unit-until = đến { $date }
unit-ended = Đơn vị này tồn tại đến { $date }.
unit-successors = Đơn vị kế tiếp
unit-predecessors = Đơn vị trước đó
unit-pseudo = Không phải một địa bàn mà là một dòng trong báo cáo: được cộng vào tổng số, không có tỷ lệ và không xếp hạng.
unit-latest = Số liệu mới nhất
unit-history = Toàn bộ số liệu
unit-schedule = Mục tiêu và thời hạn
unit-bulletins = Bản tin nhắc đến đơn vị
unit-commendations = Khen thưởng
unit-documents = Văn bản
unit-difficulties = Khó khăn, vướng mắc
unit-figures-none = Chưa có số liệu về đơn vị này.
unit-count = { $n } đơn vị

## Chỉ tiêu

indicator-title = Chỉ tiêu
indicator-intro = Đếm những gì, so với tổng số nào và đến khi nào.
indicator-definition = Nội dung chỉ tiêu
indicator-counted-in = Đơn vị tính: { $things }
indicator-after = Tiếp theo sau { $indicator }
indicator-bases = Tổng số dùng để so sánh
indicator-schedules = Mục tiêu và thời hạn
indicator-units = Đơn vị
indicator-ranking = Xếp hạng
indicator-unranked = Không xếp hạng
indicator-unranked-inexact = Không xếp hạng: số liệu gần đúng
indicator-unranked-programme = Chương trình này không xếp hạng các đơn vị.
indicator-figures-none = Chưa có số liệu về chỉ tiêu này.
indicator-reported = { $n } đơn vị có số liệu
indicator-figures = { $n } số liệu

## Tiêu đề cột

table-unit = Đơn vị
table-parent = Thuộc
table-type = Loại
table-level = Cấp
table-code = Mã
table-indicator = Chỉ tiêu
table-count = Đã thực hiện
table-base = Tổng số
table-rate = Tỷ lệ
table-done = Đơn vị thành phần hoàn thành
table-remaining = Còn lại
table-increment = Tăng thêm
table-as-of = Tính đến
table-source = Nguồn
table-base-kind = Tính trên
table-remark = Ghi chú
table-status = Tình trạng
table-target = Mục tiêu
table-deadline = Thời hạn
table-days-left = Số ngày còn lại hoặc quá hạn
table-days-ahead = Số ngày vượt hoặc chậm
table-set-by = Căn cứ
table-rank = Xếp hạng
table-date = Ngày
table-title = Tiêu đề
table-document = Văn bản
table-issuer = Cơ quan ban hành
table-symbol = Số, ký hiệu
table-kind = Loại
table-recipient = Đối tượng
table-form = Hình thức
table-authority = Cấp khen thưởng
table-achievement = Thành tích
table-decision = Quyết định
table-threshold = Ngưỡng
table-value = Giá trị
table-meaning = Ý nghĩa
table-rate-before = Tỷ lệ kỳ trước
table-as-of-before = Ngày kỳ trước
table-units = Số đơn vị
table-median = Trung vị
table-least = Thấp nhất
table-most = Cao nhất
table-below = Dưới { $threshold }
table-pace = Mức theo lộ trình
table-none = Không có mục nào

## Chú thích bảng

table-caption-figures = Số liệu của { $unit }
table-caption-figures-of = { $indicator }: số liệu của { $unit }
table-caption-expected = { $indicator }: dự kiến của { $unit }
table-caption-units = { $indicator }: số liệu mới nhất của từng đơn vị
table-caption-parts = { $level } thuộc { $unit }: số liệu mới nhất
table-caption-schedules = Mục tiêu và thời hạn
table-caption-chart = Số liệu của biểu đồ
table-caption-bulletins = Bản tin, mới nhất trước
table-caption-commendations = Khen thưởng
table-caption-documents = Văn bản
table-caption-difficulties = Khó khăn, vướng mắc
table-caption-thresholds = Các ngưỡng đang áp dụng
table-download = Tải bảng này dạng { $format }

## Đi kèm số liệu

figure-of = { $count } trên { $base }
figure-undated = không có ngày, { $published }
figure-projected = dự kiến
figure-provisional = sơ bộ
figure-revised = đã điều chỉnh
figure-revised-by = điều chỉnh { $difference }
figure-late = báo cáo muộn
figure-replaced = đã được thay
figure-replaced-by = Công bố lại, { $published }: { $value }
figure-definition = Nguồn đếm: { $text }
figure-days-stated = Nguồn nêu: “{ $days }”
figure-days-computed = Tính theo ngày: { $list }
figure-stated = theo nguồn
figure-computed = tính được
figure-computed-stated = tính được { $computed }, nguồn nêu { $stated }
figure-declared-complete = công bố hoàn thành
figure-declared-complete-on = công bố hoàn thành { $date }
figure-basically-complete = cơ bản hoàn thành
figure-basically-complete-on = cơ bản hoàn thành { $date }
figure-declared-by = theo công bố của { $by }
figure-since = Từ đó đến nay: { $text }
figure-excluded = không tính: { $n }, { $reason }
figure-excluded-short = không tính { $n } ({ $reason })
figure-not-given = không nêu
figure-masked = không công bố (được che)
figure-withheld = tạm giữ lại để kiểm tra
figure-withheld-because = { $by } tạm giữ lại để kiểm tra từ { $date }: { $reason }
figure-remaining = còn { $count }
figure-increment = { $count } so với báo cáo trước
figure-period = chỉ tính từ { $from } đến { $to }
figure-age = { $n ->
    [0] cùng ngày
   *[other] cách đây { $n } ngày
}
figure-source = Nguồn: { $source }
figure-source-own = trang này tính
figure-corrected = Đính chính { $date }: { $reason }
figure-rebased = Tổng số được lập lại { $date }: { $reason }
figure-redefined = Thay đổi định nghĩa { $date }: { $reason }
figure-missing = Kỳ này không có báo cáo: { $reason }
figure-mark-corrected = đã đính chính
figure-mark-rebased = tổng số lập lại
figure-mark-redefined = định nghĩa lại
figure-after-gap = { $n } ngày sau báo cáo trước
figure-exact = chính xác
figure-inexact = gần đúng

## Tình trạng

status-title = Tình trạng
status-why = Vì sao có tình trạng này
status-complete = hoàn thành
status-complete-on = hoàn thành { $date }
status-reopened = hoàn thành, sau đó có phát sinh
status-ahead = vượt tiến độ
status-on-pace = đúng tiến độ
status-behind = chậm tiến độ
status-behind-recoverable = chậm tiến độ, còn bù kịp
status-behind-unreached = chậm tiến độ, tốc độ cao nhất từng đạt cũng không kịp
status-stalled = chững lại
status-overdue = quá hạn
status-silent = lâu chưa có báo cáo
status-incomparable = không so sánh được
status-no-pace = chưa công bố lộ trình
status-no-deadline = không có thời hạn
status-no-figures = chưa có số liệu

## Tình trạng: lý do

status-reason-complete = Công bố hoàn thành { $date }.
status-reason-counted = Đã thực hiện đủ { $base }.
status-reason-reopened = Công bố hoàn thành { $date }; từ đó có trường hợp phát sinh.
status-reason-ahead = Vượt tiến độ { $days } ngày so với lộ trình.
status-reason-on-pace = Chênh không quá { $days } ngày so với lộ trình.
status-reason-behind-recoverable = Chậm { $days } ngày so với lộ trình. Cần đạt: { $required } mỗi ngày làm việc; cao nhất đã đạt: { $best }.
status-reason-behind-unreached = Chậm { $days } ngày so với lộ trình. Cần đạt: { $required } mỗi ngày làm việc, cao hơn mức cao nhất đã đạt là { $best }.
status-reason-stalled = Dưới { $share } tốc độ cần đạt trong { $periods } kỳ báo cáo.
status-reason-overdue = Đã quá thời hạn { $date } mà chưa hoàn thành.
status-reason-silent = Đã { $days } ngày không có báo cáo.
status-reason-incomparable = Số liệu không tính trên cùng loại tổng số với mục tiêu.
status-reason-no-pace = Chưa công bố ngày bắt đầu nên không có đường lộ trình; chỉ tính số ngày đến thời hạn.
status-reason-no-deadline = Chưa quy định thời hạn cho đơn vị này.
status-reason-no-figures = Chưa có số liệu nào được báo cáo về đơn vị này.
status-units = { $n } đơn vị

## Số ngày và thời hạn

days-left = { $n ->
    [0] ngày cuối cùng
   *[other] còn { $n } ngày
}
days-past = quá hạn { $n } ngày
days-overdue = { $n } ngày
days-ahead = vượt tiến độ { $n } ngày
days-behind = chậm tiến độ { $n } ngày
days-on-line = đúng đường lộ trình
days-before-deadline = { $n ->
    [0] đúng ngày hết hạn
   *[other] trước thời hạn { $n } ngày
}
days-after-deadline = sau thời hạn { $n } ngày
days-before-named = { $n ->
    [0] đúng ngày hết hạn ({ $name })
   *[other] trước thời hạn { $n } ngày ({ $name })
}
deadline-on = thời hạn { $date }
deadline-named = { $name }: { $date }
deadline-moved = đã dời; đến { $until } thời hạn là { $date }
deadline-set-by = theo { $document }
deadline-target = đạt { $rate } trước hết { $date }
deadline-for-level = áp dụng cho { $level }
deadline-start = bắt đầu { $date }
deadline-start-unknown = không rõ ngày bắt đầu

## Tổng hợp từ đơn vị thành phần

rollup-sum = tổng của { $k }/{ $n } đơn vị
rollup-coverage = chiếm { $share } tổng số
rollup-dates = số liệu từ { $oldest } đến { $newest }
rollup-date = số liệu { $date }
rollup-at-least = ít nhất { $count }
rollup-between = từ { $low } đến { $high }
rollup-missing = chưa có { $units }
rollup-missing-count = thiếu { $n } đơn vị
rollup-differs = Tổng các đơn vị thành phần là { $sum }; số được nêu là { $stated }.
rollup-none = Chưa đơn vị thành phần nào có số liệu.
rollup-public = chỉ gồm số liệu công khai
rollup-partial = chưa đầy đủ
rollup-too-few = Chỉ { $k } trong { $n } đơn vị có số liệu gần đây có thể cộng: quá ít để tính tổng.
rollup-whole = Dù các đơn vị còn lại báo cáo thế nào, tỷ lệ chung là { $range }.
rollup-unplaced = gồm cả { $count } không thuộc đơn vị nào

## Biểu đồ

chart-message-reached = đạt { $rate } { $date }
chart-message-reopened = đã hoàn thành ngày { $date }, nay là { $rate }
chart-message-needs = { $days ->
    [14] cần { $required } mỗi ngày làm việc; hai tuần nhanh nhất đạt { $best }
   *[other] cần { $required } mỗi ngày làm việc; { $days } ngày nhanh nhất đạt { $best }
}
chart-message-overdue = { $rate }, đã quá thời hạn { $date }
chart-message-silent = { $days } ngày không có báo cáo, số gần nhất { $rate }
chart-title-complete = { $indicator }, { $unit }: công bố hoàn thành { $date }
chart-title-none = { $indicator }, { $unit }: chưa có số liệu ghi ngày
chart-description-latest = Mới nhất: { $rate }, { $as-of }.
chart-description-range = { $n ->
    [1] { $n } số liệu, { $first } { $from }.
   *[other] { $n } số liệu, từ { $first } { $from } đến { $last } { $to }.
}
chart-description-deadline = Thời hạn ({ $name }): { $target } trước hết { $date }, { $days }.
chart-description-inexact = { $n } số liệu gần đúng được vẽ thành khoảng.
chart-description-undated = { $n } số liệu không có ngày không được vẽ.
chart-description-breaks = Đường vẽ bị ngắt ở những chỗ thiếu báo cáo, hoặc tổng số hay định nghĩa thay đổi.
chart-description-missing = Ở giữa thiếu { $n } báo cáo.
chart-description-revised = { $n } số liệu đã điều chỉnh hơn nửa điểm phần trăm; giá trị cũ cũng được vẽ.
chart-description-provisional = { $n } số liệu sơ bộ.
chart-description-masked = { $n } số liệu không công bố.
chart-description-withheld = { $n } số liệu được giữ lại để kiểm tra.
chart-description-rebased = Tổng số được lập lại { $date }: tỷ lệ trước và sau không so sánh được với nhau.
chart-description-redefined = Định nghĩa thay đổi { $date }: tỷ lệ trước và sau không so sánh được với nhau.
chart-description-table = Toàn bộ số liệu có trong bảng tiếp theo.
chart-axis-rate = Tỷ lệ phần trăm
chart-axis-count = Số lượng
chart-axis-date = Ngày
chart-key = Chú giải
chart-key-figure = số liệu
chart-key-inexact = số liệu gần đúng, kèm khoảng
chart-key-complete = công bố hoàn thành
chart-key-target = mục tiêu
chart-key-deadline = thời hạn
chart-key-pace = lộ trình đã công bố
chart-key-pace-assumed = lộ trình theo đường thẳng (giả định)
chart-key-revised = số liệu trước khi điều chỉnh
chart-key-provisional = số liệu sơ bộ
chart-key-forecast = dự kiến, khoảng { $share }
chart-key-forecast-paces = từ tốc độ chậm nhất đến nhanh nhất từng thấy
chart-forecast-by = dự kiến đến { $date }
chart-forecast-paces = đến { $date }, theo tốc độ từng thấy
chart-range = { $low }–{ $high }
chart-remark-forecast = dự kiến: khoảng { $share }; khoảng { $likely } là { $range }
chart-remark-forecast-paces = dự kiến, theo tốc độ chậm nhất và nhanh nhất từng thấy
chart-unit-row = Tỷ lệ phần trăm, số liệu mới nhất
chart-level-target = mục tiêu { $target }
chart-from-to = từ { $low } đến { $high }
chart-row-none = chưa có số liệu
chart-row-old = số liệu cuối: { $date }
chart-rows-rest = { $n } đơn vị khác ({ $level }) chưa có số liệu gần đây.
chart-ranking-units = { $of } { $level }
chart-ranking-reached = { $n ->
    [0] Không đơn vị nào trong { $of } { $level } ở mức { $target } trở lên
   *[other] { $n } trong { $of } { $level } ở mức { $target } trở lên
}
chart-ranking-moved = So với số liệu trước đó, { $up } đơn vị tăng và { $down } đơn vị giảm.
chart-ranking-all = Cả { $of } { $level } đều ở mức { $target } trở lên
chart-key-latest = số liệu mới nhất
chart-key-one-unit = một đơn vị; +5: thêm năm đơn vị tại chỗ đó
chart-key-inexact-unit = gần đúng
chart-key-median = trung vị của hàng, ghi ở bên phải
chart-key-asked = mức theo lộ trình
chart-spread-below = { $n ->
    [0] Trong { $of } { $rows }, không nơi nào có { $units } dưới { $threshold }
   *[other] { $n } trong { $of } { $rows } có { $units } dưới { $threshold }
}
chart-spread-units = { $n } đơn vị trong { $rows } hàng.
chart-spread-table = Trung vị, mức thấp nhất và cao nhất của từng hàng có trong bảng tiếp theo.
chart-bullet-pace = { $rate }, lộ trình cần { $pace }
chart-bullet-target = { $rate }, cần đạt { $target } trước hết { $date }
chart-bullet-target-past = { $rate }; hạn đạt { $target } là { $date }, đã qua
chart-bullet-caption = Số liệu so với mục tiêu
chart-csv = Số liệu dạng tệp CSV
chart-table-cut = Bảng hiện { $shown } dòng đầu trong { $all } dòng; tệp CSV có đủ.
chart-unit-line = { $indicator }: tỷ lệ phần trăm trên { $base }, theo ngày của số liệu
chart-table = Số liệu của biểu đồ
chart-table-expected = Số liệu dự kiến
spark-rising = tăng từ { $from }
spark-falling = giảm từ { $from }
spark-level = từ { $from }

## Bản đồ

map-title = { $n } trong { $of } { $units } ở mức { $rate } trở lên
map-title-all = Cả { $of } { $units } đều ở mức { $rate } trở lên
map-title-none = Không đơn vị nào trong { $of } { $units } ở mức { $rate } trở lên
map-unit-line = { $indicator }, tỷ lệ phần trăm: { $base }
map-class = Nhóm
map-class-under = dưới { $to }
map-class-from = từ { $from } đến dưới { $to }
map-class-all = từ { $from } trở lên
map-class-old = quá cũ để so sánh
map-class-other = không so sánh được
map-class-none = không có số liệu
map-missing = không có số liệu so sánh được
map-finished = đã đạt chỉ tiêu
map-units = { $n } đơn vị
map-description-class = { $class }: { $n }.
map-description-extremes = Thấp nhất: { $lowest } với { $low }. Cao nhất: { $highest } với { $high }.
map-description-finished = Đã đạt chỉ tiêu: { $units }.
map-description-missing = Không có số liệu so sánh được: { $units }.
map-description-unplaced = Không có trên bản đồ: { $units }.
map-boundaries = ranh giới: { $source }
map-sources = { $one }; { $other }

# Bốn biểu đồ của nhiều đơn vị
chart-funnel-title = { $n ->
    [0] không đơn vị nào trong { $of } đơn vị cách { $rate } xa hơn mức bình thường theo quy mô
   *[other] { $n } trong { $of } đơn vị cách { $rate } xa hơn mức bình thường theo quy mô
}
chart-funnel-unit = Tỷ lệ theo quy mô: phần trăm của { $base }
chart-funnel-across = Số { $base }, thang logarit
chart-funnel-most = thường có { $share } đơn vị ở đây
chart-funnel-nearly-all = { $share } nằm giữa hai đường này
chart-funnel-outside = đơn vị ở ngoài
chart-funnel-within = đơn vị ở trong
chart-funnel-overall = Tất cả gộp lại: { $rate } ({ $counts }).
chart-funnel-above = Trên giới hạn: { $units }.
chart-funnel-below = Dưới giới hạn: { $units }.
chart-funnel-spread = Phương sai giữa các đơn vị gấp { $spread } lần phương sai do riêng ngẫu nhiên; các giới hạn là của những đơn vị nhỏ hơn bấy nhiêu lần.
chart-funnel-lower = Giới hạn dưới, { $share }
chart-funnel-upper = Giới hạn trên, { $share }
chart-causes-title = { $points } vào { $date }: { $count } do số đã thực hiện, { $base } do tổng số
chart-causes-title-grew = Đã làm thêm nhưng tỷ lệ giảm vào { $date }: tổng số tăng nhiều hơn
chart-causes-title-shrank = Số đã làm giảm nhưng tỷ lệ tăng vào { $date }: tổng số giảm nhiều hơn
chart-causes-unit = Tỷ lệ phần trăm; thay đổi tính bằng điểm phần trăm; phần làm giảm được để rỗng
chart-causes-moved = { $name }: từ { $from } thành { $to }
chart-causes-both = Do cả hai
chart-causes-rounding = Do làm tròn
chart-causes-rounded = Do làm tròn hai tỷ lệ: { $points }.
chart-causes-range = Từ { $before } vào { $from } đến { $after } vào { $to }.
chart-causes-cause = Nguyên nhân
chart-causes-points = Điểm phần trăm
chart-slope-title = { $unit } tăng nhiều nhất kể từ { $date }: { $points }
chart-slope-title-none = không đơn vị nào tăng kể từ { $date }
chart-slope-unit = Phần trăm của { $base }, vào { $from } và { $to }
chart-slope-units = { $n } đơn vị có số liệu của cả hai ngày.
chart-slope-most = Tăng nhiều nhất kể từ { $date }: { $unit }, { $points }.
chart-slope-least = Tăng ít nhất hoặc giảm nhiều nhất kể từ { $date }: { $unit }, { $points }.
chart-slope-whole = { $unit }: từ { $from } đến { $to }.
chart-slope-missing = { $n } đơn vị không có, hoặc không so sánh được.
chart-parts-above = { $n ->
    [0] Không đơn vị nào trong { $of } { $level } cao hơn mức { $rate } của { $unit }
   *[other] { $n } trong { $of } { $level } cao hơn mức { $rate } của { $unit }
}
chart-parts-title = Từ { $low } ở { $low-unit } đến { $high } ở { $high-unit }
chart-parts-unit = Phần trăm của { $base }, { $dates }; mọi ô cùng một thang.
chart-parts-most = { $n } trong { $of } đơn vị cần quan tâm nhất.
chart-parts-whole = { $unit }: { $rate }, { $as-of }.
chart-parts-table = Số liệu đầu tiên và mới nhất của từng đơn vị có trong bảng tiếp theo, các số liệu khác ở trang riêng của đơn vị.
chart-parts-first = Số liệu đầu tiên
chart-parts-reports = Số lần báo cáo

## Bản tin

bulletin-title = Bản tin
bulletin-intro = Tin tức của chiến dịch, mới nhất trước.
bulletin-none = Chưa có bản tin nào được công bố.
bulletin-newer = Mới hơn: { $title }
bulletin-older = Cũ hơn: { $title }
bulletin-sequence = Bản tin mới hơn và cũ hơn
bulletin-units = Đơn vị được nhắc đến
bulletin-documents = Văn bản được nhắc đến
bulletin-sources = Nguồn
bulletin-tags = Chủ đề
bulletin-vintage = Số liệu trong bản tin cập nhật đến { $date }.
bulletin-updated = Sửa đổi lần cuối { $date }
bulletin-translated = Dịch từ { $language }
bulletin-untranslated = Chưa có bản { $language }; nội dung dưới đây bằng { $original }.
block-known = Theo số liệu đã biết đến { $date }.
block-chart = Xem biểu đồ trên trang của bản tin này.
block-corrected = Đã đính chính sau ngày này: { $units }.
bulletin-translation-older = Bản dịch này theo nội dung { $state }; bản gốc đã được sửa đổi { $updated }.
evidence-title = Các con số dựa vào đâu
evidence-figure = { $value }, { $as-of }.
evidence-formula = { $formula } = { $value }
evidence-units = số { $level } thuộc { $unit }, theo danh mục
evidence-days = từ { $done } đến thời hạn { $deadline }
evidence-computed = tính từ số đếm và mẫu số
evidence-declared = lời tuyên bố, không phải kết quả tính
evidence-excluded = không được tính vào
evidence-withheld = Số liệu đang được giữ lại để kiểm tra.
evidence-corrected = Đã đính chính: { $value }, { $as-of }; { $published }.
evidence-mark = đã đính chính
evidence-corrected-note = Có số liệu trong bài được đính chính sau khi bài đăng. Bài giữ nguyên như đã viết; chỗ đính chính được đánh dấu và nêu ở dưới.
bulletin-read = Đọc bản tin
bulletin-photo = Ảnh: { $credit }
bulletin-count = { $n } bản tin
bulletin-list-intro = { $n ->
    [1] { $n } bản tin, { $to }.
   *[other] { $n } bản tin, từ { $from } đến { $to }.
}
bulletin-title-month = Bản tin tháng { $month }
bulletin-title-tag = Bản tin có từ khóa “{ $tag }”
bulletin-title-unit = Bản tin về { $unit }
bulletin-by-month = Theo tháng
bulletin-by-tag = Theo từ khóa
bulletin-by-unit = Theo đơn vị
bulletin-lists = Danh sách bản tin
bulletin-earlier = Bản tin trước đó
bulletin-see-unit = Tình hình hiện nay: { $unit }
bulletin-all-of-unit = Tất cả { $n } bản tin
bulletin-more = { $n } bản tin trước đó nằm trong danh sách của từng tháng.

## Khen thưởng

commendation-title = Bảng vàng khen thưởng
commendation-intro = Ai được khen thưởng, cấp nào khen thưởng và vì thành tích gì.
commendation-none = Chưa có thông tin khen thưởng.
commendation-granted = đã khen thưởng
commendation-proposed = đề nghị khen thưởng
commendation-revoked = đã thu hồi
commendation-granted-on = khen thưởng { $date }
commendation-proposed-on = đề nghị khen thưởng { $date }
commendation-revoked-on = thu hồi { $date }
commendation-proposed-list = Đang đề nghị, chưa quyết định
commendation-revoked-list = Đã thu hồi
commendation-by = { $authority } khen thưởng
commendation-for = Thành tích: { $achievement }
commendation-decision = Quyết định số { $symbol }
commendation-rests-on = Căn cứ vào các số liệu sau
commendation-corrected = sau đó đã sửa; khi khen thưởng là { $value }
commendation-corrected-by = sau đó đã sửa thành { $value }, { $as-of }
commendation-again = Cùng một thành tích được khen thưởng nhiều lần: còn có { $list }.
commendation-by-authority = Theo cấp khen thưởng
commendation-by-form = Theo hình thức
commendation-by-unit = Theo đơn vị
commendation-by-year = Theo năm
commendation-collective = Tập thể
commendation-individual = Cá nhân
commendation-household = Hộ gia đình
commendation-collectives = { $n } tập thể
commendation-individuals = { $n } cá nhân
commendation-households = { $n } hộ gia đình
commendation-number-unknown = không nêu số lượng
commendation-count = { $n } lượt khen thưởng
commendation-count-granted = { $n } lượt khen thưởng đã được trao và còn hiệu lực.
commendation-count-proposed = { $n } đề nghị
commendation-count-revoked = { $n } đã thu hồi
commendation-says-whole = 100% | một trăm phần trăm
commendation-says-ahead = trước hạn | trước thời hạn | sớm hơn thời hạn
commendation-mark-corrected = số liệu đã sửa sau đó
commendation-arrange = Sắp xếp bảng vàng
commendation-parts = Các phần của bảng vàng
commendation-undated = Không rõ ngày
commendation-no-unit = Không thuộc đơn vị nào trong danh mục
commendation-held = không công bố tên
commendation-of-unit = { $recipients }, { $unit }
commendation-times = { $n ->
    [1] lần thứ nhất
    [2] lần thứ hai
    [3] lần thứ ba
    [4] lần thứ tư
    [5] lần thứ năm
   *[other] lần thứ { $n }
}
commendation-steps = Quá trình
commendation-form = Hình thức
commendation-law = Văn bản quy định
commendation-bulletins = Bản tin có nhắc đến
certificate-gives = tặng
certificate-asked = được đề nghị tặng
certificate-revoked = đã thu hồi
certificate-to = cho
certificate-from = của
certificate-note = Trang này ghi lại việc khen thưởng, không phải là quyết định và không thay cho quyết định.
certificate-note-proposed = Đây mới là đề nghị. Chưa có quyết định khen thưởng.
certificate-note-revoked = Khen thưởng này đã bị thu hồi và không còn hiệu lực.

## Văn bản

document-title = Văn bản
document-intro = Mệnh lệnh, công văn, kế hoạch và báo cáo được số liệu và bản tin viện dẫn.
document-none = Chưa có văn bản nào.
document-citation = { $kind } số { $symbol } { $date }
document-citation-undated = { $kind } số { $symbol }
document-citation-plain = { $kind } { $date }
document-number = Số { $symbol }
document-issued-by = Cơ quan ban hành: { $issuer }
document-issuer-unknown = không rõ cơ quan ban hành
document-units = Đơn vị liên quan
document-cited = Được viện dẫn tại
document-cited-none = Chưa được viện dẫn.
document-figures = Số liệu lấy từ văn bản này
document-deadlines = Thời hạn do văn bản này quy định
document-deadlines-moved = Thời hạn được dời theo văn bản này
document-records = Số liệu được đính chính hoặc tính lại theo văn bản này
document-events = Đơn vị được thay đổi theo văn bản này
document-forms = Hình thức khen thưởng theo văn bản này
document-cites = Viện dẫn
document-replaces = Thay thế
document-replaced-by = Được thay thế bởi
document-more = và { $n } mục khác
document-read = Đọc văn bản
document-language = Bằng { $language }
document-note = Ghi chú
document-count = { $n } văn bản

## Khó khăn, vướng mắc

difficulty-title = Khó khăn, vướng mắc
difficulty-intro = Khó khăn, vướng mắc do các đơn vị phản ánh và biện pháp đang thực hiện.
difficulty-none = Chưa có khó khăn, vướng mắc nào được phản ánh.
difficulty-open = chưa giải quyết
difficulty-resolved = đã giải quyết
difficulty-in-hand = đang xử lý
difficulty-reopened = vướng trở lại
difficulty-for-days = { $n ->
    [0] từ hôm nay
   *[other] đã { $n } ngày
}
difficulty-open-for-days = { $n ->
    [0] vướng từ hôm nay
   *[other] vướng đã { $n } ngày
}
difficulty-after-days = { $n ->
    [0] ngay trong ngày
   *[other] sau { $n } ngày
}
difficulty-count-open = { $n } chưa giải quyết
difficulty-count-reopened = { $n } vướng trở lại
difficulty-count-in-hand = { $n } đang xử lý
difficulty-count-resolved = { $n } đã giải quyết
difficulty-by-unit = Theo đơn vị
difficulty-by-indicator = Theo chỉ tiêu
difficulty-hindering = Còn vướng mắc
difficulty-out-of-the-way = Đã giải quyết
difficulty-history = Diễn biến
difficulty-reported-on = phản ánh { $date }
difficulty-action = Biện pháp đang thực hiện
difficulty-count = { $n } khó khăn, vướng mắc

## Chất lượng số liệu

quality-title = Chất lượng số liệu
quality-intro = Kết quả kiểm tra các số liệu này và mức độ chính xác của chúng. Cảnh báo là khi có điều trái với số liệu; lưu ý là điều người đọc nên biết. Bản thân số liệu vẫn được đăng đúng như nguồn nêu.
quality-none = Kiểm tra không thấy điều gì cần nêu.
# $problems (Text) - 2 cảnh báo và 7 lưu ý
# $units (Text) - 5 đơn vị
quality-found = { $problems } về { $units }
quality-warning = cảnh báo
quality-note = lưu ý
quality-warnings = { $n ->
   *[other] { $n } cảnh báo
}
quality-notes = { $n ->
   *[other] { $n } lưu ý
}
quality-kinds = Những điều phát hiện
quality-number = Số lượng
quality-by-unit = Theo từng đơn vị
quality-of-none = Không thuộc riêng đơn vị nào
quality-all-of-unit = { $n ->
   *[other] Tất cả { $n } mục trên trang của đơn vị
}
quality-more-units = { $n ->
   *[other] Còn { $n } đơn vị có lưu ý, xem trên trang riêng của từng đơn vị.
}
quality-figure = Số liệu: { $figure }
quality-place = Trong tệp: { $place }
quality-withheld-title = Đang tạm giữ để kiểm tra
quality-withheld-text = Những số liệu này có thật nhưng được giữ lại cho đến khi làm rõ. Chúng không nằm trong tổng số, tình trạng hay biểu đồ nào, và giá trị không xuất hiện ở bất cứ đâu trên trang.
quality-makeup = Mức độ chính xác của số liệu
quality-makeup-text = Mỗi số liệu được đếm một lần, theo con số kém chính xác nhất trong đó. Số liệu không rõ ngày cũng được đếm trong các dòng khác; số liệu tạm giữ thì không.
makeup-figures = Số liệu
makeup-exact = chính xác
makeup-inexact = có từ kèm theo: khoảng, gần, hơn, từ … đến …
makeup-parts = chỉ nêu số đơn vị hoàn thành: 9 trên 29
makeup-declared = chỉ được công bố hoàn thành
makeup-masked = nguồn không công bố
makeup-other = không nêu điều nào ở trên
makeup-undated = không rõ ngày
makeup-withheld-count = tạm giữ
# $level (Text) - tên gọi nhiều đơn vị của cấp
makeup-coverage = { $level } có số liệu
# $k (Number), $n (Number)
makeup-of = { $k } trên { $n }

## Báo cáo

reporting-title = Tình hình báo cáo
reporting-intro = Đơn vị nào gửi báo cáo mới nhất đúng hạn, đơn vị nào gửi muộn, đơn vị nào chưa gửi.
# $counts (Text) - 14 trên 15 huyện và 98 trên 106 xã
reporting-finding = { $counts } đã báo cáo, tính đến { $date }
# $k (Number), $n (Number)
# $level (Text) - tên gọi nhiều đơn vị của cấp
reporting-of-level = { $k } trên { $n } { $level }
reporting-nobody = không đơn vị nào phải báo cáo; không đơn vị nào
reporting-undeclared = Chưa ai quy định khi nào phải báo cáo, nên không thể coi báo cáo nào là muộn hay thiếu. Dưới đây là báo cáo mới nhất của từng đơn vị và số ngày đã qua.
reporting-every = { $n ->
    [1] Báo cáo hằng ngày.
   *[other] Cứ { $n } ngày phải có một báo cáo.
}
reporting-from = Báo cáo đầu tiên tính đến { $date }.
reporting-counted-back = Chưa ai quy định ngày đầu tiên; các kỳ được tính lùi từ báo cáo mới nhất, ngày { $date }.
# $levels (Text) - liệt kê: huyện và xã
reporting-levels = Phải báo cáo: { $levels }.
reporting-whoever = Chưa ai quy định đơn vị nào báo cáo; những đơn vị từng báo cáo được coi là phải báo cáo.
reporting-not-yet = Chưa đến hạn báo cáo nào.
reporting-period = Báo cáo mới nhất tính đến { $date }; hạn nhận là { $cut-off }.
reporting-period-open = Báo cáo mới nhất tính đến { $date }; không quy định hạn nhận.
# $k (Number), $n (Number)
reporting-in-time = { $k } trên { $n } báo cáo đúng hạn
reporting-late-count = { $n ->
   *[other] { $n } báo cáo muộn
}
reporting-absent-count = { $n ->
   *[other] { $n } chưa báo cáo
}
reporting-excused-because = Không có báo cáo tính đến { $date }: { $reason }
reporting-silent = Chưa báo cáo
reporting-late-title = Báo cáo muộn
reporting-last = Báo cáo mới nhất
reporting-since = Chưa báo cáo
reporting-age = Thời gian đã qua
reporting-no-report = chưa có
reporting-days = { $n ->
   *[other] { $n } ngày
}
reporting-periods = { $n ->
   *[other] thiếu { $n } báo cáo
}
reporting-came = có ngày { $date }
# $level (Text) - tên gọi nhiều đơn vị của cấp
reporting-table = { $n ->
    [1] { $level }: báo cáo gần nhất
   *[other] { $level }: { $n } báo cáo gần nhất
}
reporting-always = { $n ->
   *[other] { $n } đơn vị báo cáo đủ các kỳ và không liệt kê ở đây.
}
reporting-more = { $n ->
   *[other] Còn { $n } đơn vị không liệt kê ở đây.
}
reporting-reported = có
reporting-late = muộn
reporting-missing = thiếu
reporting-excused = cho nghỉ
reporting-finished = đã xong
reporting-not-expected = không phải gửi

## Phương pháp

method-title = Phương pháp
method-intro = Số liệu được tính và đánh giá như thế nào: mọi công thức và mọi ngưỡng đang áp dụng.
method-rates = Tỷ lệ
method-rates-text = Tỷ lệ được tính từ số đã thực hiện và tổng số, lấy một chữ số thập phân. Chỉ ghi 100% khi đã đủ tất cả, chỉ ghi 0% khi chưa có trường hợp nào. Tỷ lệ do nguồn nêu được giữ nguyên cùng từ ngữ đi kèm, tỷ lệ tính được ghi bên cạnh.
method-inexact = Số liệu gần đúng
method-inexact-text = Số liệu ghi “khoảng”, “gần”, “hơn” hoặc ghi thành khoảng được giữ là một khoảng trong mọi phép tính. Không xếp thứ tự giữa các đơn vị có khoảng chồng lên nhau.
method-rollup = Tổng hợp từ đơn vị thành phần
method-rollup-text = Số liệu của đơn vị cấp trên là tổng số đã thực hiện và tổng số của các đơn vị thành phần, không bao giờ là trung bình các tỷ lệ. Trang ghi rõ còn thiếu đơn vị nào và số liệu thuộc những ngày nào. Không cộng các tổng số khác loại với nhau.
method-dates = Ngày tháng
method-dates-text = Mỗi số liệu có ngày mà nó phản ánh và ngày công bố. Nguồn không nêu thì trang ghi rõ là không nêu. Mọi tình trạng được tính cho ngày in trên trang.
method-completion = Hoàn thành
method-completion-text = Một đơn vị là hoàn thành khi nguồn công bố như vậy, hoặc khi số đã thực hiện đạt mục tiêu; ngày hoàn thành là ngày mà công bố nêu, nếu không thì là ngày của số liệu. Công bố và số liệu được in cạnh nhau. Trường hợp phát sinh có thể mở lại; ngày hoàn thành vẫn giữ nguyên.
method-prose = Con số trong bản tin
method-prose-text = Mỗi con số của bản tin đều dẫn đến số liệu mà nó nêu, và được đối chiếu với số liệu ấy như đã biết vào ngày của bản tin. Con số không kèm từ nào là chính số liệu; tỷ lệ đúng đến chữ số cuối, làm tròn hoặc cắt bớt; “khoảng”, “gần”, “hơn” có nghĩa như đối với số liệu. Điều chỉ nguồn nêu thì dẫn đến nguồn.
method-prose-exempt = Những con số sau không nêu số liệu và không cần liên kết: ngày, tháng, năm (29/5/2023); giờ (23 giờ 00 phút); số thứ tự (lần thứ 3); điều khoản của luật (Điều 5); số văn bản và tên riêng có chữ số (1451/UBND-KSTTHC); địa chỉ mạng; số của các mục trong một danh sách.
method-thresholds = Các ngưỡng
method-thresholds-text = Các giới hạn này quyết định tình trạng của đơn vị và các dấu hiệu bên số liệu.
method-default = mặc định
method-own = do chương trình quy định
method-threshold-small-fall = Mức giảm nhỏ của số lũy kế
method-threshold-on-pace = Đúng tiến độ
method-threshold-stalled = Chững lại
method-threshold-silent = Lâu chưa có báo cáo
method-threshold-best-pace = Tốc độ cao nhất
method-threshold-change = Thay đổi tình trạng
method-threshold-about = “Khoảng”
method-threshold-nearly = “Gần”
method-threshold-over = “Hơn”
method-threshold-max-age = Số liệu cũ nhất trong tổng hợp
method-threshold-forecast = Dự báo
method-value-small-fall = nhiều nhất { $count }, hoặc { $rate } của số đã thực hiện nếu lớn hơn
method-value-on-pace = vượt hoặc chậm đến { $n } ngày
method-value-stalled = { $n } kỳ báo cáo dưới { $share } tốc độ cần đạt
method-value-silent = { $n } kỳ không có báo cáo
method-value-best-pace = mức cao nhất mỗi ngày làm việc, trong { $n } ngày bất kỳ
method-value-change = chỉ sau khi vượt ngưỡng { $n } ngày
method-value-about = { $points } điểm phần trăm về mỗi phía
method-value-nearly = thấp hơn đến { $points } điểm phần trăm
method-value-over = cao hơn đến { $points } điểm phần trăm
method-value-max-age = { $n } kỳ báo cáo
method-value-forecast = đến { $level }
method-schedule = Báo cáo và ngày làm việc
method-reporting = { $n ->
    [1] Các đơn vị báo cáo hằng ngày.
   *[other] Các đơn vị báo cáo { $n } ngày một lần.
}
method-working-days = Ngày làm việc: { $days }.
method-holidays = Ngày nghỉ
method-pace-straight = Tiến độ được kỳ vọng theo đường thẳng từ ngày bắt đầu đến thời hạn, như đã công bố.
method-pace-assumed = Chưa công bố lộ trình: tiến độ được kỳ vọng theo đường thẳng từ ngày bắt đầu đến thời hạn. Đây là giả định của trang này.
method-pace-milestones = Tiến độ được kỳ vọng theo từng mốc, như đã công bố.
method-pace-points = Tiến độ được kỳ vọng theo một đường cong đã công bố.
method-rates-where = c: số đã thực hiện; b: tổng số; r: tỷ lệ phần trăm.
method-rates-print = Tỷ lệ được in đến một chữ số thập phân, chữ số 5 được làm tròn ra xa số 0. Để việc làm tròn không bao giờ làm cho chưa xong trông như đã xong, { $most } được in là { $most-rate }, và { $least } là { $least-rate }.
method-rates-target = T: mục tiêu tính bằng phần trăm. Việc đạt hay chưa được quyết định bằng số nguyên, không bao giờ bằng tỷ lệ đã làm tròn.
method-rates-stated = s: tỷ lệ do nguồn nêu; d: số chữ số thập phân của nó. Hai tỷ lệ khớp nhau nếu chênh chưa đến một đơn vị của chữ số cuối, nên làm tròn hay cắt bớt đều được. Nếu không khớp, trang in cả hai và nêu ở trang chất lượng số liệu.
method-inexact-where = Các khoảng được cộng từng đầu một. Tỷ lệ của hai khoảng ít nhất bằng số đã thực hiện nhỏ nhất trên tổng số lớn nhất, nhiều nhất bằng số đã thực hiện lớn nhất trên tổng số nhỏ nhất.
method-inexact-stated = Nguồn ghi
method-inexact-taken = Được hiểu là
method-inexact-counts = Với số lượng, độ rộng tính bằng phần trăm của chính con số; “hơn” và “ít nhất” không có đầu trên.
method-rollup-where = R: tỷ lệ của tổng; Σ: cộng trên các đơn vị đã báo cáo.
method-rollup-coverage = K: phần của toàn bộ tổng số thuộc các đơn vị có trong phép cộng. Đơn vị còn thiếu được lấy theo tổng số biết gần nhất; nếu không biết thì không có K.
method-rollup-bounds = W: tỷ lệ của toàn bộ, dù các đơn vị còn thiếu báo cáo thế nào. Mỗi đơn vị có ít nhất số biết gần nhất (c′) và nhiều nhất bằng cả tổng số của mình (b′). Với chỉ tiêu, là số có thể vượt, thì không có cận trên.
method-rollup-age = { $n ->
   *[other] Phép cộng chỉ lấy số liệu cũ hơn số mới nhất không quá { $n } ngày.
}
method-rollup-deeper = Đơn vị không có số liệu riêng được tính qua các đơn vị thành phần của nó. Dòng báo cáo không phải là một địa bàn được cộng vào Σc và không có tổng số.
method-bases = Nhiều loại tổng số
method-bases-text = Kết quả có thể so với nhiều loại tổng số. Số liệu khác loại không bao giờ được cộng, xếp hạng hay so sánh với nhau; đơn vị có cả hai thì trang nêu cả hai.
method-role = Trên 100%
method-role-limited = nêu thành cảnh báo
method-role-target = bình thường: là con số được giao
method-role-received = nêu nguyên như vậy
method-change = Thay đổi giữa hai báo cáo
method-change-where = Chỉ số 0: báo cáo trước; 1: báo cáo mới nhất. Thay đổi gồm phần do số đã thực hiện, phần do tổng số và phần do cả hai, theo thứ tự đó. Ba phần cộng lại đúng bằng thay đổi, kể cả khi in ra.
method-change-text = Chênh chưa đến { $points } điểm theo chiều nào cũng gọi là “giữ nguyên”. Khi hai số gần đúng có thể bằng nhau, trang không nói chiều. Không so sánh qua chỗ tổng số được tính lại hoặc định nghĩa thay đổi: đường biểu diễn bị ngắt tại đó.
method-pace = Đường tiến độ
method-pace-where = p(t): tỷ lệ cần có vào cuối ngày t trên đường thẳng; s: ngày bắt đầu; D: thời hạn; T: mục tiêu. Khi có các điểm, đường đi thẳng từ điểm này đến điểm sau; khi có các mốc, đường giữ nguyên đến ngày mốc rồi nhảy lên.
method-pace-days = Δ: số ngày vượt (trên không) hoặc chậm (dưới không) vào ngày t, ngày của số liệu mới nhất r; t(r): ngày đầu tiên mà đường tiến độ đạt r. Tỷ lệ cao hơn điểm cuối của đường được tính như điểm cuối.
method-pace-none = Nơi không công bố ngày bắt đầu thì không có đường tiến độ và không đơn vị nào bị gọi là vượt hay chậm; số ngày đến thời hạn vẫn được nêu.
method-required = Tốc độ cần đạt và tốc độ cao nhất
method-required-where = q: tốc độ cần đạt, tính bằng điểm mỗi ngày làm việc; w(t, D): số ngày làm việc sau t đến hết D.
method-best-where = B: tốc độ cao nhất từ trước đến nay, giữa hai báo cáo i và j cách nhau ít nhất k ngày mà đường biểu diễn không bị ngắt.
method-best-window = { $n ->
   *[other] k: { $n } ngày.
}
method-reporting-assumed = { $n ->
   *[other] Chưa ai quy định bao lâu báo cáo một lần; giới hạn nào tính bằng kỳ báo cáo thì lấy { $n } ngày một kỳ.
}
method-holidays-none = Không công bố ngày nghỉ nào.
method-statuses = Tình trạng
method-statuses-text = Tình trạng được tính cho một đơn vị, một chỉ tiêu và một thời hạn, vào ngày in trên trang. Trong các quy tắc dưới đây, quy tắc đầu tiên phù hợp sẽ quyết định.
method-rule = Quy tắc
method-rule-no-figures = Chưa có số liệu nào.
method-rule-complete = Nguồn công bố hoàn thành, hoặc số đã thực hiện, hay giá trị nhỏ nhất của tỷ lệ, đạt mục tiêu.
method-rule-reopened = Đã từng hoàn thành, và số liệu mới nhất lại thấp hơn mục tiêu. Số liệu bị đính chính rút lại thì không làm hoàn thành điều gì.
method-rule-incomparable = Số liệu mới nhất không có tỷ lệ hoặc không rõ ngày, hoặc tính trên loại tổng số khác với mục tiêu.
method-rule-overdue = Thời hạn đã qua, số liệu mới nhất thuộc ngày đó hoặc ngày sau và thấp hơn mục tiêu.
method-rule-silent = { $n ->
   *[other] Số liệu mới nhất đã quá { $n } ngày.
}
method-rule-no-pace = Không công bố ngày bắt đầu nên không có đường tiến độ.
method-rule-ahead = { $n ->
   *[other] Δ lớn hơn { $n } ngày.
}
method-rule-on-pace = { $n ->
   *[other] Δ không quá { $n } ngày về mỗi phía.
}
method-rule-stalled = { $n ->
   *[other] Chậm hơn thế, và mọi bước trong { $n } ngày gần nhất đều dưới { $share } của q.
}
method-rule-behind = Chậm hơn thế, và q không quá B.
method-rule-behind-unknown = Chậm hơn thế, và quá ít số liệu để biết B.
method-rule-behind-unreached = Chậm hơn thế, và q lớn hơn B, hoặc không còn ngày làm việc nào.
method-rule-no-deadline = Không có thời hạn nào áp dụng cho đơn vị.
method-status-change = { $n ->
   *[other] Để đơn vị ở gần ngưỡng không đổi tình trạng sau mỗi báo cáo, nó chỉ rời mức vượt, đúng hay chậm khi Δ đã quá ngưỡng { $n } ngày.
}
method-status-doubt = Số gần đúng được xét theo điểm giữa của khoảng; nếu một đầu của khoảng cho tình trạng khác thì trang nói rõ.
method-deadlines-text = Một đơn vị có thể có nhiều thời hạn: của chính nó và của các đơn vị cấp trên. Mỗi thời hạn có đường tiến độ, tình trạng và số ngày riêng. Khi thời hạn được dời, trang dùng thời hạn có hiệu lực vào ngày mà trang cập nhật đến; các thời hạn cũ vẫn nằm trong danh sách.
method-course = Lộ trình
method-earlier = Thời hạn trước
method-ranking = Xếp hạng
method-ranking-text = Các đơn vị cùng cấp và cùng loại tổng số được xếp theo tỷ lệ. Tỷ lệ bằng nhau thì cùng hạng, các hạng kế tiếp bỏ trống (1, 2, 2, 4), và đứng theo thứ tự chữ cái. Số liệu không rõ ngày, dòng không phải địa bàn và đơn vị đã kết thúc không xếp hạng; đơn vị chưa báo cáo được nêu riêng, không bao giờ xếp cuối.
method-ranking-where = [l, h]: khoảng của tỷ lệ; #: số đơn vị j khác. Hạng của một đơn vị nằm giữa hai số này: chỉ những đơn vị chắc chắn cao hơn mới chắc chắn đẩy nó xuống.
method-ranking-off = Không xếp hạng các đơn vị.
method-ranking-funnel = Khi danh sách có ít nhất { $n } đơn vị với số chính xác và tổng số lớn nhất gấp ít nhất { $times } lần tổng số nhỏ nhất, mỗi đơn vị còn được so với mức mà sự ngẫu nhiên giải thích được theo quy mô của nó. pᵢ = cᵢ/bᵢ; p: tỷ lệ chung; φ: mức các đơn vị khác nhau nhiều hơn ngẫu nhiên, là trung bình của zᵢ² sau khi một phần mười ở mỗi đầu được cắt về phần còn lại, ít nhất là 1. Một đơn vị là bình thường khi tỷ lệ của nó nằm trong giới hạn chính xác { $most } của phân phối nhị thức cho bᵢ/φ người với xác suất p, nội suy giữa các số nguyên (theo Spiegelhalter 2005, dọc theo hàm beta không đầy đủ). Biểu đồ vẽ các giới hạn này và giới hạn { $nearly-all }.
method-revisions = Sửa đổi và ghi nhận
method-revisions-text = Mọi phiên bản của số liệu đều được giữ. Số lũy kế có thể giảm không quá mức lớn hơn trong hai mức { $count } và { $share } của chính nó; khi đó gọi là đã sửa. Giảm nhiều hơn, hoặc tổng số tăng quá gấp đôi hay giảm quá một nửa, thì bị từ chối, trừ khi có ghi nhận đính chính, tính lại tổng số hay đổi định nghĩa, kèm ngày và lý do. Ghi nhận được in cùng số liệu.
method-revisions-rise = Mức tăng từ { $points } điểm trở lên, với { $a-day } điểm mỗi ngày trở lên, được nêu là bất thường và không bao giờ bị từ chối.
method-revisions-whole = Cả tệp số liệu bị từ chối khi, trong ít nhất { $units } đơn vị, quá nửa giảm quá mức đó, cùng thay đổi theo một lũy thừa của mười, hoặc số đếm và số gốc bị tráo; thay đổi tăng lên chỉ bị từ chối khi số đếm vượt { $times } lần số gốc. Khi tỷ lệ của đa số đơn vị giảm từ { $points } điểm phần trăm trở lên do số gốc tăng, trang sẽ nêu rõ.
method-revisions-again = Từ { $n } số liệu cũ trở lên bị một lần công bố thay đổi thì được nêu là tính lại quá khứ, kèm số tăng và số giảm.
method-revisions-gap = Khi có định kỳ báo cáo, hai báo cáo cách nhau quá một kỳ rưỡi là một khoảng trống: đường biểu diễn bị ngắt ở đó.
method-vintage = Trang này cho biết những gì đã biết vào { $date }. Số liệu được coi là đã biết từ ngày công bố; nếu không rõ ngày đó thì từ ngày nó phản ánh; nếu không rõ cả hai thì nó thuộc mọi bản và không thuộc đường biểu diễn nào.

## Chân trang

footer-publisher = Cơ quan công bố: { $publisher }
footer-contact = Câu hỏi và đính chính: { $contact }
footer-licence = Số liệu được sử dụng lại theo { $licence }.
footer-known-on = Lập theo thông tin có đến { $date }.
footer-manifest = Danh sách tệp kèm mã kiểm tra
footer-tool = Thực hiện bằng { $tool }

## Feeds

feed-follow = Theo dõi tin mới
feed-atom = Nguồn tin Atom
feed-json = Nguồn tin JSON Feed
feed-bulletin = Bản tin
feed-day = Mới { $date }: { $changes }

## What scripts offer: the colours of pages, filters and orders of tables, links to parts of a page

scheme = Giao diện
scheme-system = Theo thiết bị
scheme-light = Sáng
scheme-dark = Tối
filter-names = Lọc theo tên hoặc mã
filter-words = Lọc theo từ
filter-all = Tất cả
filter-some = Hiện { $shown } trong { $all }
filter-none = Không có dòng nào khớp
sort-by = Sắp xếp theo
sort-up = { $column }, tăng dần
sort-down = { $column }, giảm dần
sort-published = Thứ tự khi công bố
sort-done = Đã sắp xếp: { $order }
copy-link = Chép liên kết
copy-link-to = Chép liên kết đến { $name }
copy-done = Đã chép liên kết
copy-failed = Liên kết nằm trên thanh địa chỉ

## Các trang khác

page-not-found = Trang này không tồn tại
page-not-found-text = Trang có thể đã được dời đi, hoặc địa chỉ bị viết sai.
page-not-found-home = Về trang chủ
page-moved = Trang này đã được dời đi.
page-moved-to = Trang hiện ở { $address }.
page-untranslated = Chưa có bản { $language }; nội dung dưới đây bằng { $original }.

## Short dates, for the ticks of charts

date-day-month = { $day }/{ $month }
date-month-alone = tháng { $month }

## More on statuses

status-reason-complete-undated = Đã công bố hoàn thành; nguồn không nêu ngày.
status-reason-reached = Đạt chỉ tiêu { $date }.
status-reason-reached-undated = Đã đạt chỉ tiêu; nguồn không nêu ngày.
status-reason-no-rate = Số liệu không có tỷ lệ để so với chỉ tiêu.
status-reason-undated = Số liệu không có ngày nên không thể so với thời hạn.
status-reason-behind = Chậm { $days } ngày so với đường tiến độ; có quá ít số liệu để biết tốc độ cao nhất.

## Releases

release-next = Kỳ công bố tiếp theo: { $at }, { $title }

release-overdue = Kỳ công bố quá hạn: { $title }, hạn { $at }; từ đó đến nay chưa công bố gì thêm
release-title = Lịch công bố
release-intro = Khi nào số liệu được công bố, và mỗi kỳ đã diễn ra thế nào.
release-awaited = Sắp tới
release-past = Các kỳ đã qua
release-none = Chưa có thông báo về kỳ công bố nào nữa.
release-zone = Giờ ghi theo múi giờ { $zone }.
release-calendar = Thêm các ngày này vào lịch của bạn (iCalendar)
release-coming = đã thông báo
release-is-overdue = quá hạn, từ đó chưa công bố gì
release-kept = đã công bố
release-late = công bố muộn, vào { $date }
release-missed = không công bố
release-cancelled = đã hủy
release-today = hôm nay
release-in = còn { $n } ngày
release-since = { $n } ngày trước
release-cut-off = Báo cáo phải về chậm nhất { $date }.
release-moved = Đã dời: cho đến hết { $until }, kỳ này được thông báo vào { $at }.
release-changes = thay đổi của { $date }
release-published = Đã công bố

## Trang trên giấy, và sai sót trong trang

stamp = { $edition } · số liệu có đến { $date } · { $address }
footer-report = Báo sai sót trong trang này
report-subject = Sai sót trong trang “{ $title }”
report-page = Trang: { $address }, số liệu có đến { $date }
report-what = Chỗ sai:
report-right = Nội dung đúng và nguồn:

## Thuật ngữ

glossary-intro = Đếm cái gì, so với cái gì, và các từ, ký hiệu bên cạnh con số có nghĩa gì.
glossary-see = Giải thích thuật ngữ
glossary-statuses = Trạng thái
glossary-ahead = Sớm hơn đường tiến độ trên { $n } ngày.
glossary-on-pace = Sớm hoặc chậm hơn đường tiến độ nhiều nhất { $n } ngày.
glossary-stalled = Chậm hơn đường tiến độ, và trong { $n } ngày hầu như không nhích thêm.
glossary-behind = Chậm hơn đường tiến độ; với nhịp độ cao nhất từng đạt, đơn vị vẫn có thể kịp hạn.
glossary-behind-unknown = Chậm hơn đường tiến độ; có quá ít số liệu để biết đơn vị đạt được nhịp độ nào.
glossary-behind-unreached = Chậm hơn đường tiến độ; muốn kịp hạn, đơn vị phải đạt nhịp độ chưa từng có.
glossary-words = Từ đứng cạnh tỷ lệ
glossary-word = Khi tính toán được hiểu là { $range }.
glossary-levels = Cấp đơn vị
glossary-forms = Hình thức khen thưởng
glossary-law = Căn cứ pháp lý
glossary-given-by = Cơ quan, người trao
glossary-after = Khâu đứng trước
glossary-redefined = Định nghĩa khác từ { $date }
unit-level-ended-on = Cấp “{ $level }” chấm dứt vào { $date }.

## Where a unit came from

unit-between = từ { $from } đến { $until }
unit-level-ended = Cấp “{ $level }” được bãi bỏ vào ngày đó.
unit-code-others = Cùng mã vào thời gian khác
unit-together = Báo cáo chung với { $units }
unit-members = Báo cáo chung
unit-group = Báo cáo chung: được tính cho mọi đơn vị của nhóm trong tổng của cấp trên; không đơn vị nào có tỷ lệ, tình trạng hay thứ hạng từ đó.
unit-together-title = Các đơn vị báo cáo chung
unit-ended-title = Đơn vị đã chấm dứt
lineage-merged = Sáp nhập { $date }: { $before } thành { $after }.
lineage-renamed = Đổi tên { $date }: { $before } thành { $after }.
lineage-retyped = Đổi loại đơn vị { $date }: { $before } thành { $after }.
lineage-moved = Thay đổi { $date }: { $before } chuyển về { $above }.
lineage-divided = Chia tách { $date }: { $before } thành { $after }.
lineage-parted = Chia tách { $date }: { $before } tách một phần cho { $after }.
lineage-abolished = Giải thể { $date }: { $before }.
lineage-sum = Trước { $date }: tổng của { $units }.
lineage-one = Trước { $date }: số liệu của { $units }.
lineage-no-day = Trước { $date }: không có tổng, vì { $units } không có số liệu của cùng ngày.
lineage-split = Số liệu trước { $date } không được tính tiếp: không ai đếm riêng các phần của { $units }.
lineage-extent = Số liệu trước { $date } thuộc địa giới khác: thay đổi qua ngày đó không phải là tiến độ.
lineage-broken = Số liệu trước { $date } của { $units } không được tính tiếp.
chart-event-merged = sáp nhập, { $date }
chart-event-split = chia tách, { $date }
chart-event-changed = thay đổi, { $date }
chart-event-rebased = lập lại tổng số, { $date }
chart-event-redefined = định nghĩa mới, { $date }

## Within texts

chart-empty = Không có số liệu có ngày
text-alert-note = Ghi chú
text-alert-tip = Gợi ý
text-alert-important = Quan trọng
text-alert-warning = Cảnh báo
text-alert-caution = Thận trọng
text-table = Bảng { $n }
text-task-done = đã làm
text-task-open = chưa làm
text-notes = Chú thích
text-note = Chú thích { $n }
text-note-back = Trở lại chỗ dẫn { $reference } của chú thích { $n }
nav-menu = Danh mục

## Later additions

document-entry = mục trong danh mục văn bản
home-silent-count = { $n } đơn vị lâu chưa báo cáo

## Căn cứ: ghi chú giải thích một con số

explain-ask = Căn cứ vào đâu?
explain-notes = Căn cứ của các số liệu
# $count (Text) - with what is counted, $base (Text) - with what it is, $cut (Text) - cut off, $shown (Text) - as printed
explain-division = { $count } ÷ { $base } = { $cut } → { $shown }
explain-division-exact = { $count } ÷ { $base } = { $shown }
# $number (Text), $kind (Text) - those eligible
explain-of-kind = { $number } ({ $kind })
explain-below-all = Cắt bớt, không làm tròn: chưa đủ tất cả thì không bao giờ in là đủ tất cả.
explain-above-none = Đã có thì không bao giờ in là chưa có gì.
explain-stated-same = Nguồn cũng nêu đúng tỷ lệ này.
explain-stated-agrees = Nguồn nêu { $stated }; khớp với số đã thực hiện và tổng số.
explain-stated-differs = Nguồn nêu { $stated }; không khớp với số đã thực hiện và tổng số.
explain-as-stated = Nguồn nêu { $stated }; nguồn không cho số đã thực hiện và tổng số chính xác để tính lại.
explain-bounded = Số đã thực hiện hoặc tổng số không chính xác, nên chỉ biết tỷ lệ nằm trong một khoảng.
# $width (Text) - 5 percentage points below
explain-width = Khi cộng và khi xét tình trạng, từ đi kèm có nghĩa là: { $width }.
# $range (Text) - from where to where
explain-range = Khi cộng và khi xét tình trạng, số này được coi là { $range }.
explain-parts = Số đơn vị trực thuộc đã xong, theo cách đếm của nguồn; không có tỷ lệ kèm theo.
explain-remaining = Nguồn nêu phần còn lại, không nêu phần đã làm.
explain-count = Nguồn chỉ nêu số đã thực hiện, không có tổng số để so.
explain-claim = Nguồn công bố như vậy và không nêu con số.
explain-base = Nguồn chỉ nêu tổng số.
explain-masked = Nguồn che số liệu này.
explain-nothing = Nguồn không nêu con số nào.
# $value (Text) - with count and base, $published (Text) - a sentence about publication
explain-replaces = Số này thay cho { $value }, { $published }.
explain-replaced-by = Số này đã được thay bằng { $value }, { $published }.
explain-known-as-of = Coi như đã biết từ ngày mà số liệu nói tới.
explain-known-always = Số liệu này có ở mọi thời điểm xem lại và không thuộc chuỗi nào.
explain-by = Người quyết định: { $by }.
explain-sum = Cộng các đơn vị thành phần
explain-sum-rule = Cộng số đã thực hiện và tổng số, không cộng tỷ lệ. Số liệu mới nhất của một đơn vị được tính nếu cũ hơn số liệu mới nhất không quá { $n } ngày.
# $points (Text) - a difference, $since (Text) - since when
explain-step = { $points } { $since }.
explain-step-count = { $points } { $since }, hoàn toàn do số đã thực hiện.
# $count, $base, $both (Text) - parts of the difference in points
explain-step-effects = { $points } { $since }: { $count } do số đã thực hiện, { $base } do tổng số, { $both } do cả hai.
explain-since-report = so với báo cáo trước
explain-since-day = so với { $date }
# $day, $stood (Text) - days, $asked, $rate (Text) - rates, $days (Text) - how many ahead or behind
explain-line = Tính đến { $day }, đường tiến độ yêu cầu { $asked }. Mức { $rate } được yêu cầu vào { $stood }: { $days }.
# $target, $rate (Text) - rates, $n (Number) - working days, $pace (Text)
explain-required = ({ $target } − { $rate }) ÷ { $n } ngày làm việc = cần { $pace }
explain-no-working-days = Không còn ngày làm việc nào trước hạn.
# $points (Text) - of per cent
explain-pace = { $points } điểm mỗi ngày làm việc
# $pace (Text), $n (Number) - days
explain-best = Tốc độ cao nhất từ trước đến nay, tính trên ít nhất { $n } ngày, là { $pace }.
# $n (Number) - days, $change (Number) - days
explain-tolerance = Lệch tối đa { $n } ngày vẫn là đúng tiến độ; tình trạng chỉ đổi khi vượt thêm { $change } ngày.
explain-silence = Quá { $n } ngày không có báo cáo thì coi là không có báo cáo gần đây.
explain-computed-for = Tính cho { $date }.
explain-rank-rule = Tỷ lệ cao nhất đứng đầu. Tỷ lệ bằng nhau thì cùng hạng; tỷ lệ không chính xác mà chồng lên nhau thì cùng một khoảng hạng.
explain-rank-apart = Chỉ xếp hạng chung các đơn vị cùng cấp, tính trên cùng một loại tổng số. Số liệu không rõ ngày, số đã thực hiện không có tổng số và dòng không phải địa bàn thì không xếp hạng.
# $n (Number)
explain-older = { $n } số liệu trước đó
explain-older-rule = Dòng không có chú thích: tỷ lệ là số đã thực hiện chia cho tổng số, làm tròn đến phần mười, nguồn không nêu tỷ lệ nào khác; thay đổi so với báo cáo trước hoàn toàn do số đã thực hiện.

## Dấu hiệu bên cạnh số liệu

mark-differs = khác nguồn
mark-warned = xem ghi chú
## Diễn biến và chất lượng

direction-rising = tăng
direction-steady = giữ nguyên
direction-falling = giảm
movement-points = { $points } kể từ { $date }.
movement-higher = Cao hơn { $date }.
movement-lower = Thấp hơn { $date }.
movement-steady = Như { $date }.
movement-unclear = Không thể nói cao hơn hay thấp hơn { $date }: số liệu không chính xác.
movement-effects = Do số đã thực hiện: { $count }; do tổng số: { $base }; do cả hai: { $both }.
quality-counted = từ số đã thực hiện và tổng số chính xác
quality-stated = theo nguồn công bố, không có số đã thực hiện
quality-inexact = từ số liệu không chính xác
quality-no-rate = không có tỷ lệ
quality-age = đã { $n } ngày
status-doubt = Số liệu không chính xác; cũng có thể là: { $status }.
status-reason-reached-reopened = Đã đạt chỉ tiêu ngày { $date }; số liệu mới nhất lại thấp hơn.

## Xếp hạng đơn vị nhỏ và lớn

ranking-funnel = Danh sách này có những đơn vị quy mô rất khác nhau; sự ngẫu nhiên làm đơn vị nhỏ dao động nhiều hơn đơn vị lớn. “Bình thường” nghĩa là: trong phạm vi mà ngẫu nhiên giải thích được cho một đơn vị cỡ đó quanh tỷ lệ chung.
ranking-size = So với quy mô
ranking-above = cao hơn
ranking-within = bình thường
ranking-below = thấp hơn

## Tổng: ngưỡng

method-threshold-roll-up = Chỉ cộng tổng khi có ít nhất
method-value-roll-up = { $share } số đơn vị trực thuộc

## Dự báo

forecast-range = Nếu tiếp tục như từ trước đến nay: từ { $low } đến { $high } vào { $date } (khoảng dự báo { $share }).
forecast-last-pace = Nếu giữ tốc độ của kỳ gần nhất: từ { $low } đến { $high } vào { $date } (khoảng dự báo { $share }). Với đơn vị này, các đường cong chững dần đến nay cho kết quả kém hơn.
forecast-paces = Theo tốc độ chậm nhất và nhanh nhất từng thấy: từ { $low } đến { $high } vào { $date }. Có quá ít số liệu để dự báo sát hơn.
forecast-too-few = Quá ít số liệu để dự báo: mới có { $have }, cần { $need }.
forecast-score = Trong { $of } dự báo gần nhất như vậy, lập trước { $days } ngày, có { $inside } dự báo đúng trong khoảng.
forecast-unscored = Chưa có dự báo nào trước đây của đơn vị này có thể kiểm chứng.
forecast-target-likely = Dự kiến đến lúc đó đạt được chỉ tiêu { $target }.
forecast-target-middle = Dự kiến đến lúc đó đạt được chỉ tiêu { $target } ở mức giữa khoảng dự báo, chưa đạt ở mức thấp nhất.
forecast-target-upper = Đến lúc đó chỉ ở mức cao nhất của khoảng dự báo mới đạt được chỉ tiêu { $target }.
forecast-target-no = Dự kiến đến lúc đó chưa đạt được chỉ tiêu { $target }.
forecast-arrival = Dự kiến khoảng { $date }, sớm nhất { $earliest }, muộn nhất { $latest }.
forecast-arrival-open = Dự kiến khoảng { $date }, sớm nhất { $earliest }; ở mức thấp nhất của khoảng dự báo thì chưa đạt trong vòng một năm.
forecast-arrival-upper = Sớm nhất { $earliest }; ở mức giữa khoảng dự báo thì chưa đạt được với tốc độ này.
forecast-arrival-paces = Dự kiến { $earliest } theo tốc độ nhanh nhất từng thấy, { $latest } theo tốc độ chậm nhất.
forecast-arrival-fastest = Dự kiến { $earliest } theo tốc độ nhanh nhất từng thấy; theo tốc độ chậm nhất thì chưa đạt trong vòng một năm.
forecast-arrival-no = Chưa đạt được với tốc độ này.
method-forecast-text = Dự báo dựa trên các số liệu có ngày của một đơn vị kể từ khi chuỗi bắt đầu hoặc bị ngắt lần cuối. Dưới { $least } số liệu thì không dự báo; dưới { $enough } thì chỉ nêu khoảng theo các tốc độ từng thấy. Từ đó trở lên, tốc độ kỳ gần nhất và các tốc độ gần đây kéo dài cùng những đường cong chững dần ở các mức khác nhau được gán trọng số theo kết quả của chúng trên chính quá khứ của đơn vị; không đường nào thấp hơn số liệu gần nhất hay vượt 100% của tổng số gồm toàn bộ đối tượng. Nếu chúng kém rõ rệt so với tốc độ kỳ gần nhất kéo dài thì trang nêu tốc độ đó. Khoảng dự báo { $share } lấy từ sai số của những dự báo lẽ ra được lập ở { $horizon } ngày gần nhất, và trang ghi rõ bao nhiêu dự báo trong số đó đúng trong khoảng. Dự báo không bao giờ nói rằng một chỉ tiêu đã hoàn thành.
method-forecast-weight = w: trọng số của một đường; p: trọng số khi chưa biết gì, tổng cộng một phần năm cho các tốc độ kéo dài, phần còn lại cho các đường chững dần; L: sai số của đường đó đến nay, tính theo phần của sai số trung bình của mọi đường, sai số càng cũ càng nhẹ.
method-forecast-spread = e: khoảng cách từ mức giữa đến mỗi đầu của khoảng dự báo; h: số kỳ tính trước; e(1): mức mà khoảng một phần mười sai số trước đây, quy về một kỳ, nằm ngoài.

## Nhật ký thay đổi

change-title = Thay đổi
change-title-year = Thay đổi năm { $year }
change-intro = Điều gì được biết vào ngày nào, mới nhất ở trên. Số liệu báo lại đứng cạnh số liệu trước đó. Con số trong ngoặc là mức thay đổi của số đã thực hiện so với báo cáo trước.
change-none = Chưa có thay đổi nào.
change-years = Năm
change-all = Mọi thay đổi
change-heading = Những gì đã thay đổi
change-since = Từ bản tin { $date }
change-since-none = không có thay đổi
change-of-unit = Thay đổi về số liệu và thời hạn
change-correction = đính chính
change-reopening = không còn hoàn thành
change-withheld = tạm giữ lại để kiểm tra
change-released = đã kiểm tra, công bố lại
change-restatement = tính lại số liệu cũ
change-revision = sửa, không nêu lý do
change-rebase = tổng số được lập lại
change-redefinition = thay đổi định nghĩa
change-deadline = dời thời hạn
change-units = thay đổi đơn vị
change-completion = về đích
change-figures = số liệu mới
change-count-corrections = { $n } đính chính
change-count-reopenings = { $n } đơn vị không còn hoàn thành
change-count-withheld = { $n } số liệu bị giữ lại
change-count-released = { $n } số liệu được công bố lại
change-count-restatements = { $n } số liệu cũ được tính lại
change-count-revisions = { $n } số liệu được sửa
change-count-rebases = { $n } tổng số được lập lại
change-count-redefinitions = { $n } định nghĩa mới
change-count-deadlines = { $n } thời hạn được dời
change-count-units = { $n } thay đổi về đơn vị
change-count-completions = { $n } đơn vị về đích
change-count-figures = { $n } số liệu mới
change-told-effect = { $units } ({ $effect })
change-told-effect-part = { $units } ({ $effect } ở { $part } đơn vị)
change-late = trong đó { $n } số liệu đến sau số liệu mới hơn
change-repeated = { $n } số liệu lặp lại điều đã biết
change-in-numbers = { $n } số liệu, { $up } tăng, { $down } giảm, tổng cộng { $effect }
change-more = và { $n } số liệu khác
change-by = (theo { $by })
change-moved = { $to } thay cho { $from }
change-renamed = { $from } nay có tên là { $to }
change-retyped = { $from } nay là { $to }
change-unit-moved = { $from } nay thuộc { $to }
change-merged = { $from } nhập thành { $to }
change-split = { $from } tách thành { $to }
change-abolished = { $from } bị bãi bỏ

## Biểu đồ nhiều đơn vị theo thời gian

chart-over-time = Diễn biến qua từng kỳ
chart-period-until = Kỳ đến ngày
chart-heat-title = { $k } trong { $n } { $level } đạt từ { $limit }, thấp nhất là { $lowest }
chart-heat-title-none = Cả { $n } { $level } đều dưới { $limit }, cao nhất là { $highest }
chart-heat-unit = { $n ->
   *[other] Tỷ lệ phần trăm trên { $base }, theo số liệu gần nhất của từng kỳ báo cáo { $n } ngày, từ { $from } đến { $to }
}
chart-heat-rounded = số trong ô được làm tròn xuống
chart-heat-missing = kỳ không có số liệu; vạch bên dưới là mức của số liệu gần nhất trước đó
chart-heat-columns = Chỉ vẽ { $shown } kỳ gần nhất trong { $all } kỳ.
chart-heat-table-cut = Bảng hiện { $shown } kỳ gần nhất trong { $all } kỳ; tệp CSV có đủ.
chart-heat-whole = Cả { $unit }: { $rate }.
chart-heat-highest = Cao nhất: { $unit }, { $rate }.
chart-heat-lowest = Thấp nhất: { $unit }, { $rate }.
chart-heat-gaps = { $n ->
   *[other] Thiếu { $n } trong { $of } số liệu.
}
chart-heat-caption = { $indicator }: { $level } theo kỳ báo cáo; số trong ngoặc là số liệu trước đó, khi kỳ không có số liệu
chart-shares-title = { $k ->
    [0] Chưa { $level } nào trong { $n } đạt mục tiêu
   *[other] { $k } trong { $n } { $level } đã đạt mục tiêu
}
chart-shares-count = { $n } { $status }
chart-shares-unit = Tỷ lệ { $level } theo tình trạng vào cuối mỗi kỳ báo cáo, từ { $from } đến { $to }
chart-shares-reached = đã đạt mục tiêu
chart-shares-in-time = đúng hoặc vượt tiến độ
chart-shares-unjudged = chưa đánh giá được
chart-shares-past = Mỗi ngày được đánh giá theo số liệu của ngày ấy hoặc trước đó, như biết đến hôm nay; nếu có nhiều thời hạn thì tính thời hạn gấp nhất.
chart-shares-caption = { $indicator }: { $level } theo tình trạng. Tính chung: { $groups }

## Tìm kiếm

search-open = Tìm kiếm
search-field = Tìm đơn vị, bản tin, văn bản
search-hint = Tên, mã đơn vị hoặc số văn bản; gõ không dấu cũng được.
search-keys = ↑ ↓ chọn · Enter mở · Esc đóng
search-slash = Mở tìm kiếm bằng phím /
search-close = Đóng
search-results = Kết quả
search-count = Kết quả: { $n }
search-shown = { $shown } trong { $all }
search-none = Không tìm thấy gì cho “{ $text }”.
search-none-hint = Hãy gõ ít chữ hơn hoặc viết cách khác, hay xem danh sách tất cả đơn vị.
search-near = Không có gì viết đúng như vậy; đây là những tên gần giống.
search-loading = Đang tải …
search-failed = Không tải được phần tìm kiếm. Hãy xem danh sách tất cả đơn vị.
search-list = Tất cả đơn vị
search-formerly = trước là { $name }
search-ended = không còn tồn tại
search-pages = Trang

## The data page, and what stands beside the files of tables

data-title = Dữ liệu
data-intro = Mọi bảng số liệu của trang này dành cho bảng tính và chương trình: ở dạng CSV và JSON, kèm ý nghĩa của từng cột.
data-table = Bảng
data-rows-title = Số dòng
data-tables = Các bảng
data-describe = Các tệp mô tả những tệp khác
data-rules = Cách đọc các tệp
data-columns = Các cột
data-required = có ở mọi dòng
data-values = một trong các giá trị:
data-use = Sử dụng và trích dẫn
data-cite = Cách trích dẫn
data-version = Phiên bản
data-size = { $size } kB
data-rows = { $n } dòng
data-package-about = Frictionless Data Package: kiểu, khóa, liên kết giữa các bảng, kích thước và mã băm, dành cho chương trình
data-dictionary-about = Ý nghĩa của từng cột trong từng bảng, bằng các ngôn ngữ của trang
data-readme-about = Trang này ở dạng tệp văn bản, cho người chỉ có thư mục mà không có trang
data-rule-forms = Tệp CSV dùng UTF-8 có dấu thứ tự byte, dấu phẩy giữa các ô và CRLF cuối dòng. Tệp JSON là danh sách các đối tượng có thành phần là các cột. Hai dạng chứa cùng một nội dung: ngày viết NĂM-THÁNG-NGÀY (YYYY-MM-DD), số dùng dấu chấm thập phân và không tách nhóm nghìn.
data-rule-empty = Ô trống, trong JSON là thành phần không có mặt, nghĩa là không có thông tin, không bao giờ nghĩa là 0.
data-rule-inexact = Số mà nguồn ghi là “khoảng”, “hơn” hoặc một khoảng thì không nằm ở ô riêng: hai cận (tính cả hai đầu) ở các cột kết thúc bằng _low và _high, từ đi kèm ở _qualifier, nguyên văn ở _stated. _high trống bên cạnh _low nghĩa là không có cận trên.
data-rule-rates = Tỷ lệ tính bằng phần trăm. Tỷ lệ tính được (rate_origin: counted) bằng count × 100 ÷ base, làm tròn sáu chữ số thập phân, nửa làm tròn lên, nhưng luôn dưới 100 khi còn thiếu dù chỉ một; count và base là phân số chính xác của nó. Tỷ lệ do nguồn nêu (stated) được giữ như nguồn viết.
data-rule-withheld = Số liệu đang tạm giữ để kiểm tra có dòng và có ngày nhưng không có con số; withheld_from cho biết từ khi nào.
data-rule-languages = Văn bản có một cột cho mỗi ngôn ngữ, tên cột kết thúc bằng mã ngôn ngữ. Văn bản giống nhau ở mọi ngôn ngữ có mặt ở từng cột; văn bản chưa dịch để trống.
data-rule-lists = Danh sách ngăn các từ bằng dấu cách. Cột mang tên khóa của một bảng, như unit hay document, dẫn đến bảng đó.
data-rule-codes = Mã là văn bản, kể cả mã chỉ gồm chữ số. Bảng tính tự mở tệp CSV có thể bỏ các số 0 đứng đầu: hãy nhập tệp và chọn kiểu văn bản cho các cột này, hoặc dùng JSON.
data-rule-guard = Trong CSV, văn bản mà bảng tính có thể hiểu là công thức, bắt đầu bằng =, +, -, @ hoặc dấu tab (không tính các dấu nháy đơn đứng đầu), có thêm một dấu nháy đơn ở trước; JSON giữ nguyên.
data-rule-parts = Số liệu có một tệp cho mỗi chỉ tiêu. Tệp nào sẽ vượt quá { $n } dòng thì được chia theo năm của số liệu, và nếu một năm vẫn vượt thì chia theo các đơn vị ngay dưới cấp cao nhất. Kết quả tính cho từng đơn vị có một tệp; nếu vượt quá thì chia theo chỉ tiêu, rồi theo các đơn vị ngay dưới cấp cao nhất.

## Kinds of value in data files

data-kind-text = văn bản
data-kind-key = khóa
data-kind-list = danh sách
data-kind-word = từ
data-kind-day = ngày
data-kind-time = giờ
data-kind-moment = ngày giờ
data-kind-flag = true hoặc false
data-kind-count = số nguyên
data-kind-rate = phần trăm
data-kind-number = số
data-kind-difference = chênh lệch
data-kind-days = số ngày

## Tables for machines

data-observations = Số liệu
data-observations-about = Mọi số liệu của từng đơn vị, chỉ tiêu và ngày, như nguồn nêu, kể cả các lần công bố lại.
data-latest = Số liệu mới nhất
data-latest-about = Số liệu mới nhất của từng đơn vị theo từng chỉ tiêu, mức thay đổi và thứ hạng.
data-statuses = Tình trạng
data-statuses-about = Tình trạng của từng đơn vị so với từng thời hạn vào ngày chốt thông tin, và lý do.
data-sums = Tổng của các đơn vị trực thuộc
data-sums-about = Số cộng của các đơn vị trực thuộc từng đơn vị, kèm số đơn vị có trong tổng.
data-changes = Thay đổi
data-changes-about = Những gì được biết vào từng ngày: số liệu mới, đính chính, dời thời hạn, thay đổi đơn vị.
data-problems = Kết quả kiểm tra
data-problems-about = Những gì việc kiểm tra phát hiện trong số liệu: cảnh báo và ghi chú.
data-reports = Báo cáo theo kỳ
data-reports-about = Mỗi đơn vị đã báo cáo thế nào trong từng kỳ báo cáo gần đây.
data-missing = Các kỳ không có báo cáo
data-missing-about = Các kỳ được nêu là không có báo cáo, kèm lý do.
data-programmes = Chương trình
data-programmes-about = Các đợt công tác mà chỉ tiêu thuộc về.
data-base-kinds = Loại mẫu số
data-base-kinds-about = Số đếm được so với gì, theo từng chương trình.
data-indicators = Chỉ tiêu
data-indicators-about = Những gì được đếm.
data-deadlines = Mục tiêu và thời hạn
data-deadlines-about = Phải đạt gì, ai đạt và khi nào.
data-levels = Cấp
data-levels-about = Các cấp trong danh mục, từ trên xuống.
data-units = Đơn vị
data-units-about = Danh mục đơn vị, kể cả những đơn vị không còn.
data-events = Thay đổi đơn vị hành chính
data-events-about = Những gì đã xảy ra với các đơn vị: sáp nhập, chia tách, đổi tên.
data-documents = Văn bản
data-documents-about = Các văn bản làm căn cứ cho số liệu, thời hạn và khen thưởng.
data-bulletins = Bản tin
data-bulletins-about = Các bản tin theo ngày, kèm tiêu đề và tóm tắt.
data-commendations = Khen thưởng
data-commendations-about = Ai khen, hình thức nào, khi nào và về việc gì.
data-awarded = Quá trình khen thưởng
data-awarded-about = Mỗi khen thưởng được đề nghị, quyết định hay thu hồi khi nào, theo văn bản nào.
data-recipients = Người và tập thể được khen
data-recipients-about = Ai nhận từng khen thưởng.
data-evidence = Số liệu làm căn cứ khen thưởng
data-evidence-about = Các số liệu làm căn cứ cho từng thành tích.
data-difficulties = Khó khăn
data-difficulties-about = Những vướng mắc mà các đơn vị đã báo cáo.
data-difficulty-steps = Diễn biến của khó khăn
data-difficulty-steps-about = Từng bước diễn biến của mỗi khó khăn, tính đến ngày mà trang cập nhật đến.
data-releases = Lịch công bố
data-releases-about = Khi nào số liệu được công bố.

## Columns of data files: a phrase each, for the dictionary

column-achievement = Về thành tích gì
column-action = Đang xử lý thế nào
column-after = Chỉ tiêu của công đoạn trước
column-age = Số ngày từ ngày của số liệu đến ngày chốt thông tin
column-aliases = Tên gọi khác, ngăn bằng dấu chấm phẩy
column-answer = Đơn vị đã báo cáo thế nào trong kỳ
column-answer-day = Ngày mà báo cáo nói đến; nếu muộn thì là ngày được biết
column-as-of = Ngày mà số liệu nói đến, tính đến hết ngày
column-as-of-time = Giờ của ngày đó, nếu có; giờ địa phương của trang
column-authority = Ai khen, hoặc được đề nghị khen
column-award-status = Đã khen, đề nghị hay thu hồi
column-base = Số dùng làm mẫu số
column-base-kind = Loại mẫu số
column-basis = Tỷ lệ dựa vào đâu: số đếm và mẫu số, lời của nguồn, hay chỉ có cận
column-best-pace = Điểm phần trăm mỗi ngày làm việc, mức cao nhất từng đạt
column-bulletin = Tên bản tin trong đường dẫn
column-carries = Số liệu trước đó có được tính cho đơn vị sau hay không
column-change = Mức thay đổi tỷ lệ kể từ đó, điểm phần trăm
column-change-day = Ngày đầu tiên được biết
column-change-kind = Loại thay đổi
column-change-reason = Lý do được nêu
column-cites = Các văn bản được viện dẫn
column-claimed = Tỷ lệ mà khen thưởng nêu
column-times = Số lần được nhận hình thức này
column-award-reason = Lý do
column-before-deadline = Khen thưởng có nói là kịp thời hạn hay không
column-days-claimed = Số ngày trước thời hạn nêu trong khen thưởng
column-code = Mã đơn vị, đơn vị sau này có thể dùng lại
column-commendation = Khen thưởng
column-commendation-id = Mã của khen thưởng
column-compared-with = Ngày của báo cáo trước
column-completed-on = Ngày đơn vị hoàn thành
column-completion = Nguồn tuyên bố: hoàn thành hay cơ bản hoàn thành
column-could-be = Tình trạng cũng có thể đúng, vì số liệu không chính xác
column-count = Bao nhiêu
column-count-before = Bao nhiêu, theo lần nêu trước
column-counted = Thứ được đếm
column-coverage = Phần mẫu số chung thuộc các đơn vị có trong tổng
column-cumulative = Số đếm có cộng dồn từ đầu đợt hay không
column-curve = Tiến độ phải đi thế nào: đường thẳng do không ai nêu, đường thẳng đã nêu, theo nấc, hay qua các điểm
column-cut-off = Báo cáo phải đến trước khi hết ngày này
column-date = Ngày
column-day-after = Thời hạn có hiệu lực từ đó
column-day-before = Thời hạn không còn hiệu lực
column-days-ahead = Số ngày nhanh hơn tiến độ; âm nếu chậm
column-days-early = Số ngày từ lúc hoàn thành đến thời hạn; âm nếu sau thời hạn
column-days-left = Số ngày từ ngày chốt thông tin đến thời hạn; âm nếu đã qua
column-deadline = Thời hạn được nói đến
column-deadline-day = Ngày cuối, theo hiệu lực vào ngày chốt thông tin
column-deadline-number = Số thứ tự trong bộ dữ liệu này; bộ của ngày khác có thể đánh số khác
column-deadline-unit = Đơn vị được giao; áp dụng cho cả các đơn vị trực thuộc
column-decision = Số, ký hiệu quyết định
column-definition = Bao gồm gì và không bao gồm gì
column-description = Nội dung
column-difference = Số đếm thay đổi bao nhiêu
column-difficulty = Mã của khó khăn
column-difficulty-day = Báo cáo khi nào
column-difficulty-days = Vướng liên tục bao nhiêu ngày, đến nay hoặc đến khi giải quyết xong
column-difficulty-of-step = Khó khăn nào
column-difficulty-since = Như vậy từ khi nào
column-difficulty-status = Còn vướng mắc hay đã gỡ
column-difficulty-text = Nội dung khó khăn
column-direction = Tỷ lệ tăng hay giảm
column-document = Văn bản trong danh mục làm nguồn hoặc căn cứ
column-document-key = Khóa của văn bản
column-document-kind = Loại văn bản
column-documents = Các văn bản được nhắc đến
column-due = Ngày cuối kỳ, ngày phải có số báo cáo
column-earlier-days = Các thời hạn trước đây, sớm nhất trước
column-enough = Tổng có đủ đơn vị để nói lên điều gì không
column-event-date = Ngày đầu tiên có hiệu lực
column-event-kind = Sự kiện gì
column-figure-remark = Ghi chú về số liệu và ai không được tính; nếu tạm giữ thì lý do
column-figures = Có bao nhiêu số liệu mới
column-finality = Nguồn có dự kiến sửa số liệu không: chính thức, tạm tính, đã sửa
column-for-its-size = Tỷ lệ nói gì với đơn vị cỡ này: trên hay dưới mức ngẫu nhiên giải thích được
column-form = Hình thức khen thưởng
column-former-name = Tên trước đây của đơn vị
column-full-name = Tên kèm loại đơn vị
column-high = Cận trên (tính cả cận) của giá trị ở cột không có _high; trống nếu giá trị chính xác hoặc không có cận
column-increment = Số tăng thêm so với báo cáo trước, theo nguồn
column-indicator = Chỉ tiêu
column-indicator-id = Mã chỉ tiêu
column-indicators = Các chỉ tiêu áp dụng
column-issuer = Cơ quan ban hành
column-known-from = Ngày đầu tiên biết số liệu: ngày công bố, nếu không có thì ngày mà nó nói đến
column-language = Ngôn ngữ của văn bản
column-level = Cấp trong danh mục
column-level-number = Đếm từ trên xuống, bắt đầu từ 1
column-levels = Chỉ áp dụng cho các cấp này; trống là mọi cấp
column-low = Cận dưới (tính cả cận) của giá trị ở cột không có _low; trống nếu giá trị chính xác
column-marks = Đánh dấu: dự kiến (projected), nguồn che số (masked), báo muộn (late), được thay hoặc nhắc lại về sau (replaced, repeated), đính chính (corrected), đổi mẫu số (rebased), đổi định nghĩa (redefined), tạm giữ (withheld)
column-members = Các đơn vị được báo cáo gộp dưới khóa này
column-message = Phát hiện gì, trong một câu
column-missing-reason = Vì sao không có báo cáo
column-name = Tên gọi
column-newest = Ngày của số liệu mới nhất trong tổng
column-note = Điều khác cần biết
column-number = Số thứ tự của dòng ở đây; bộ dữ liệu của ngày khác có thể đánh số khác
column-of = Có bao nhiêu đơn vị, kể cả đơn vị danh mục không liệt kê
column-oldest = Ngày của số liệu cũ nhất trong tổng
column-page = Đường dẫn trang của nó, ở ngôn ngữ thứ nhất
column-parent = Đơn vị cấp trên
column-parts-done = Số phần hoàn thành trên tổng số, kèm cấp, như 9/29:commune
column-period-from = Số đếm bắt đầu từ ngày này, không phải từ đầu đợt
column-place = Có phải địa bàn trong danh mục; false cho các dòng nguồn đặt ra vì lý do khác
column-plural = Tên gọi khi nói nhiều
column-predecessors = Các đơn vị tiền thân
column-problem-code = Mã phát hiện
column-programme = Chương trình
column-published = Ngày công bố
column-published-after = Công bố sau ngày này, không rõ lúc nào
column-qualifier = Từ đứng trước con số; trống nếu chính xác
column-rank = Thứ hạng tốt nhất có thể trong các đơn vị cùng cấp, cùng loại mẫu số; bằng nhau thì chung hạng
column-rank-worst = Thứ hạng thấp nhất có thể, khi số liệu không chính xác
column-ranked = Bảng xếp hạng đó có bao nhiêu đơn vị
column-rate = Tỷ lệ, dùng để xét tình trạng và thứ hạng
column-rate-before = Tỷ lệ, theo lần nêu trước
column-rate-origin = Tỷ lệ có từ đâu: từ số chính xác, từ số có một bên không chính xác, hay do nguồn nêu
column-rate-stated = Tỷ lệ như nguồn nêu, dùng từ tiếng Anh
column-reason = Vì sao có tình trạng này
column-recipient-count = Tên bao gồm bao nhiêu, nếu biết
column-recipient-kind = Tập thể, cá nhân hay hộ gia đình
column-recipient-name = Tên, hoặc tên gọi chung
column-release = Mã lần công bố
column-release-day = Ngày công bố, như đã thông báo đến lúc đó
column-outcome = Kết quả: sắp tới (coming), quá hạn (overdue), đúng hẹn (kept), muộn (late), bỏ lỡ (missed), hủy (cancelled)
column-came-on = Những ngày có số liệu ra cho lần công bố này
column-release-at = Thời điểm công bố
column-remaining = Còn lại bao nhiêu, theo nguồn
column-remark = Ghi chú
column-replaced-by = Các văn bản thay thế văn bản này
column-replaces = Các văn bản được văn bản này thay thế
column-report-days = Số ngày giữa hai báo cáo, nếu có quy định
column-reported = Bao nhiêu đơn vị có trong tổng
column-reported-with = Nhóm báo cáo thay cho đơn vị từ đó, nên không biết riêng đơn vị ra sao
column-reports-from = Ngày đầu tiên phải báo cáo
column-required-pace = Điểm phần trăm mỗi ngày làm việc cần có để đạt mục tiêu đúng hạn
column-role = Ý nghĩa mẫu số: toàn bộ đối tượng, số có mặt, chỉ tiêu giao, kết quả công đoạn trước
column-row = Mã dòng trên trang của đơn vị, sau dấu # của địa chỉ
column-severity = Cảnh báo hay ghi chú
column-source = Nguồn, bằng ngôn ngữ thứ nhất của trang
column-source-url = Địa chỉ của nguồn
column-start = Ngày bắt đầu đợt; không có thì không có đường tiến độ
column-stated = Con số như nguồn nêu, dùng từ tiếng Anh; trống nếu chính xác
column-status = Tình trạng của đơn vị
column-status-number = 1 cho tình trạng cấp bách nhất, rồi 2, 3…
column-step-day = Ngày bắt đầu như vậy
column-step-status = Tình trạng từ đó
column-step-text = Đã làm gì, hoặc việc gì xảy ra
column-successors = Các đơn vị kế tục
column-sum-base = Tổng mẫu số
column-sum-count = Tổng số đếm
column-sum-rate = Tỷ lệ của các tổng
column-summary = Tóm tắt
column-symbol = Số, ký hiệu
column-tags = Từ khóa, ngăn bằng dấu chấm phẩy
column-target = Mức phải đạt
column-title = Tiêu đề
column-type = Loại đơn vị, nếu danh mục có nêu
column-unit = Đơn vị
column-unit-key = Khóa của đơn vị: mã, thêm @ và năm nếu là đơn vị dùng lại mã; không bao giờ đổi
column-units = Các đơn vị liên quan
column-units-after = Các đơn vị sau
column-units-before = Các đơn vị trước
column-url = Địa chỉ trên mạng
column-valid-from = Ngày đầu tiên; trống nếu không ai nêu
column-valid-to = Ngày cuối cùng; trống nếu vẫn tiếp tục
column-vintage = Ngày chốt thông tin của bài
column-whole = Tỷ lệ chung nằm trong khoảng nào, dù các đơn vị chưa có trong tổng báo cáo ra sao
column-withheld-from = Số liệu bị tạm giữ để kiểm tra từ khi nào

## Con số trong lời văn, đọc ngược lại

read-about = khoảng | khoảng chừng | chừng | xấp xỉ | ước chừng | ước khoảng | độ | tầm
read-nearly = gần | gần đến | gần tới | suýt soát
read-over = hơn | trên | quá | vượt | vượt quá | nhiều hơn
read-at-least = ít nhất | tối thiểu | không dưới | không ít hơn | từ đủ
read-at-most = dưới | chưa đến | chưa tới | nhiều nhất | tối đa | không quá | không hơn | cao nhất
read-about-after = -
read-at-least-after = trở lên
read-at-most-after = trở xuống
read-of = trên | trên tổng số | trong | trong số | trong tổng số | của | của tổng số
read-range = đến | tới
read-range-before = từ
read-between = -
read-between-and = -
read-per-cent = phần trăm
read-points = điểm phần trăm | điểm %
read-scales = nghìn 1000 | ngàn 1000 | triệu 1000000 | tỷ 1000000000 | tỉ 1000000000
read-numbers = không 0 | một 1 | hai 2 | ba 3 | bốn 4 | năm !5 | sáu 6 | bảy 7 | bẩy 7 | tám 8 | chín 9 | mười 10 | mươi *10 | trăm *100 | mốt ~1 | tư ~4 | lăm ~5 | nhăm ~5
read-number-joiners = -
read-number-gap = linh | lẻ
read-number-doubtful = không | một | ba | năm | chín
read-fractions = một nửa 1/2 | nửa 1/2 | phân nửa 1/2 | một phần hai 1/2 | một phần ba 1/3 | hai phần ba 2/3 | một phần tư 1/4 | ba phần tư 3/4 | một phần năm 1/5 | một phần sáu 1/6 | một phần mười 1/10
read-vague = rưỡi | chục | vài | dăm | mấy | hàng trăm | hàng nghìn | hàng ngàn | hàng vạn | hàng triệu | vạn

## Con số trong lời văn mà không phải số liệu

read-day-before = ngày | mùng | mồng | hôm | sáng | trưa | chiều | tối | đêm | sáng ngày | chiều ngày | tối ngày
read-day-month = -
read-month-year = năm
read-month-before = tháng
read-year-before = năm | năm học | giai đoạn | các năm
read-day-range = đến | tới | và | đến ngày | tới ngày | và ngày | hoặc | đến hết | đến hết ngày
read-hour = h
read-hour-spoken = giờ
read-minute = phút | ph
read-time-before = lúc | vào | vào lúc | hồi | từ | đến | tới | trước | đến hết
read-clock = sáng | trưa | chiều | tối | đêm
read-meridiem = -
read-ordinal-before = thứ | lần thứ | lần | thứ hạng | đợt | quý
read-ordinal-after = -
read-article = điều | khoản | chương | phụ lục
read-document = công văn | quyết định | mệnh lệnh | thông tư | nghị định | nghị quyết | chỉ thị | kế hoạch | tờ trình | luật | đề án | công điện | hướng dẫn
read-document-number = số
