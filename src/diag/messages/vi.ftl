### Các lỗi bằng tiếng Việt, theo số hiệu. Tham số của từng mục và cách viết được ghi trong `en.ftl`.

### từ ngữ chung

error = lỗi
    .count = { $n } lỗi
    .meaning = lỗi: khi chưa sửa thì không công bố gì, và trang hiện có vẫn giữ nguyên
warning = cảnh báo
    .count = { $n } cảnh báo
    .meaning = cảnh báo: trang vẫn được dựng, và mục chất lượng dữ liệu của trang nêu vấn đề này
note = lưu ý
    .count = { $n } lưu ý
    .meaning = lưu ý: trang vẫn được dựng, với một dấu hiệu bên cạnh số liệu
help = gợi ý
    .more = còn { $n } lần { $code }; `tiendo check --format short` kể từng lần

draft = bản nháp
    .there = đã có `{ $file }`; hãy chọn tên khác
    .there-snapshot = đã có `{ $file }`; hãy ghi thêm những dòng còn thiếu vào đó, hoặc nêu ngày khác bằng `--as-of`
    .to-come = tính đến { $today }, ngày { $as-of } chưa tới; số liệu chỉ nói về những ngày đã qua
    .all-reported = mọi đơn vị đều đã có số liệu ngày { $as-of }; hãy sửa các số liệu đó, hoặc nêu ngày khác bằng `--as-of`
    .no-unit = không có đơn vị nào mang mã hoặc tên `{ $unit }`, hoặc có nhiều đơn vị cùng tên ấy
    .no-indicator = không có chỉ tiêu `{ $indicator }`; trang có { $names }
    .no-language = trang không có văn bản bằng `{ $language }`; trang có { $names }
    .no-level = không có cấp `{ $level }`; danh mục có { $names }
    .no-slug = `{ $name }` không thể là tên trong đường dẫn; có thể dùng `{ $corrected }`
    .no-figures = chưa có số liệu nào để làm căn cứ cho bản nháp; hãy nêu đơn vị, chỉ tiêu hoặc ngày khác
    .no-rows = ngày ấy ở đó không có đơn vị nào thuộc cấp này
    .no-form = trang chưa có khen thưởng nào để lấy hình thức; hãy nêu bằng `--form`
    .no-authority = trang chưa có khen thưởng nào để lấy cơ quan trao tặng; hãy nêu bằng `--authority`
    .no-bulletin = `{ $file }` không phải là bản tin của trang
    .bound = { $number } → `{ $binding }` ({ $why })
    .several = { $number }: có thể là nhiều số liệu, hoặc không rõ là số nào: { $names } (“{ $sentence }”)
    .unfounded = { $number }: không số liệu nào nói như vậy (“{ $sentence }”)
    .why-sentence = câu văn nêu đơn vị ấy
    .why-declared = bản tin nói về đơn vị ấy
    .why-text = văn bản nêu đơn vị ấy
    .why-above = đơn vị cấp trên
    .why-translation = như ở ngôn ngữ khác
    .tally = { $bound } số gắn được bằng `--write`, còn { $left } số để bạn xem
    .tally-written = đã gắn { $bound } số, còn { $left } số để bạn xem
    .there-now = đã có `{ $file }`; chưa ghi gì cả
    .changed = trong lúc đó `{ $file }` đã bị thay đổi; chưa ghi gì cả, hãy chạy lại lệnh
    .embargoed = chưa đưa vào: số liệu `{ $indicator }` của { $unit } ngày { $as-of } chưa đến giờ công bố ({ $embargo }); bài đề ngày hôm sau trở đi mới được nêu
    .written = đã ghi `{ $file }`
    .next-bulletin = tiếp theo: viết lại bằng lời của mình, ghi `audience: public` khi mọi người được đọc, rồi chạy `{ $command }`
    .next-snapshot = tiếp theo: ghi số liệu vào chỗ `-` và ngày công bố, bỏ hàng của đơn vị chưa báo cáo, rồi chạy `{ $command }`
    .next-commendation = tiếp theo: ghi ai được khen và khen vì điều gì, xem hình thức và cơ quan có đúng không, rồi chạy `{ $command }`

### 01 tệp và YAML

E0101 = { $reason ->
        [missing] không có `{ $file }`
        [denied] không có quyền đọc `{ $file }`
        [not-a-folder] `{ $file }` không phải là thư mục
        [not-a-file] `{ $file }` không phải là tệp, cũng không phải là thư mục
        [name] tên của `{ $file }` có ký tự không đọc được
        [same-name] ở đây có hai `{ $file }`: hai tên trông giống nhau nhưng được mã hóa khác nhau
       *[other] không đọc được `{ $file }` ({ $detail })
    }
    .title = tệp không đọc được
    .explain =
        Một tệp trong thư mục nội dung không đọc được, nên không biết tệp đó nói gì. Trang thiếu
        tệp đó trông vẫn đầy đủ mà thực ra không phải, nên không được dựng.

        Có thể tệp bị thiếu, bạn không có quyền đọc, hoặc một chương trình đang mở và khóa tệp.
        Nếu tệp được nêu trong một tệp số liệu (`figures: june.tsv`) thì hai tệp phải ở cùng thư
        mục. Tên tệp nên chỉ có chữ cái, chữ số và dấu gạch nối: có hệ thống mã hóa `ễ` theo hai
        cách trông giống nhau.

E0102 = tệp không phải là UTF-8: byte { $byte } nằm ở chỗ của một chữ cái
    .title = tệp không phải là UTF-8
    .hint-utf16 = tệp này là UTF-16; hãy lưu lại theo UTF-8
    .hint-save = hãy lưu lại theo UTF-8, hoặc gõ lại những chữ đã mất
    .explain =
        Mọi tệp của nội dung và mọi văn bản của giao diện đều theo UTF-8, bảng mã mà mỗi chữ tiếng
        Việt có một dạng duy nhất trên mọi hệ thống. Tệp này được lưu theo bảng mã khác, hoặc bị
        hỏng khi chuyển, và nếu đoán thì tên riêng sẽ thành thứ khác.

        Hãy lưu lại theo UTF-8: trong Notepad ở “Save as”, “Encoding”; trong Excel lưu thành
        “Unicode text” rồi dùng Notepad lưu thành UTF-8, hoặc lưu thành “CSV UTF-8”. Nếu chỉ sai
        vài chữ thì hãy gõ lại các chữ đó.

E0103 = `{ $file }` không được đọc: ở đó không có tệp mang tên như vậy
    .title = tệp nằm ở chỗ không thuộc về nó
    .hint-similar = có phải là `{ $corrected }`?
    .hint-folders = các tệp được đọc trong `programmes/`, `units/`, `snapshots/`, `bulletins/`, `pages/`, `commendations/`, `difficulties/`, `photos/` và `languages/`
    .hint-unnamed = chưa tệp số liệu nào nêu tệp này; tệp số liệu ở cùng thư mục nêu bằng `figures: <tên>`
    .explain =
        Tệp là gì thì tùy theo thư mục và phần đuôi của tên. Tệp này có thư mục hoặc phần đuôi
        không có nghĩa, nên bị bỏ qua, và nội dung của nó không có trên trang. Cần nói rõ điều
        này, vì nếu không, một thư mục tên là `snapshot` thay vì `snapshots` sẽ lặng lẽ làm mất
        số liệu của cả năm.

        Hãy chuyển hoặc đổi tên theo gợi ý, hoặc để tệp ra ngoài thư mục nội dung. Các thư mục
        gồm:

            site.yaml  documents.yaml  releases.yaml  moved.yaml
            programmes/<id>.yaml       units/<tên>.yaml
            snapshots/…/<tên>.yaml     snapshots/…/<tên>.tsv
            bulletins/…/<tên>.<ngôn ngữ>.md
            pages/<tên>.<ngôn ngữ>.md
            commendations/<tên>.yaml   difficulties/<tên>.yaml
            photos/photos.yaml         languages/<thẻ>.ftl

        Dưới `internal/` cũng có đủ các thư mục như vậy. Tệp ẩn và tệp do trình soạn thảo để lại
        (`name~`, `Thumbs.db`) được bỏ qua mà không báo.

E0104 = thiếu `{ $file }`
    .title = thiếu một tệp mà trang nào cũng cần
    .explain =
        Thư mục nội dung nào cũng có `site.yaml` ở trên cùng, nêu tên của trang và các ngôn ngữ
        công bố. Không có tệp này thì không có trang để dựng. Có thể lệnh được chạy ở một thư
        mục khác với ý định.

            format: 1
            title:
              vi: Tiến độ cấp căn cước
              en: Identity card progress
            languages: [vi, en]
            time_zone: Asia/Ho_Chi_Minh

E0105 = { $way ->
        [circle] liên kết `{ $file }` dẫn ngược về thư mục chứa nó
       *[out] liên kết `{ $file }` dẫn ra ngoài thư mục nội dung
    }
    .title = liên kết tượng trưng dẫn sai chỗ
    .explain =
        Liên kết tượng trưng thay cho một tệp hoặc thư mục ở nơi khác. Liên kết dẫn ra ngoài thư
        mục nội dung có thể đưa lên trang thứ không hề định công bố, và liên kết dẫn về chính
        thư mục của nó thì không bao giờ kết thúc. Liên kết trong thư mục nội dung thì được đi
        theo.

        Hãy đặt một bản sao của tệp vào chỗ của liên kết.

E0110 = { $kind ->
        [tab] có dấu tab ở chỗ chỉ được có dấu cách
        [quote] dấu nháy mở ở đây mà không đóng
        [after-quote] có ký tự theo sau dấu nháy đóng
        [sign] giá trị không thể bắt đầu bằng ký hiệu này
        [colon] giá trị có dấu hai chấm kèm dấu cách phải đặt trong dấu nháy
        [indentation] dòng này thụt vào không khớp với dòng nào ở trên
        [dash] danh sách không thể bắt đầu trên dòng của khóa
        [no-colon] ở đây có khóa mà thiếu dấu hai chấm
        [escape] dấu gạch chéo ngược có nghĩa khác khi ở giữa dấu nháy kép
        [bracket] dấu ngoặc mở mà không đóng
        [conflict] hai bản của tệp đã được trộn mà các dấu đánh dấu vẫn còn
        [documents] ở đây bắt đầu tài liệu thứ hai; mỗi tệp chỉ có một
        [deep] các danh sách và bảng khóa lồng nhau quá sâu
       *[other] đây không phải là YAML ({ $reason })
    }
    .title = YAML không đọc được
    .hint-tab = hãy thụt vào bằng dấu cách; dấu tab chỉ được ở giữa các ô của bảng
    .hint-quote = hãy đóng bằng đúng dấu nháy đó, trên cùng dòng
    .hint-quoted = hãy viết { $corrected }
    .hint-indentation = các khóa của một nhóm, và các dấu gạch của một danh sách, bắt đầu ở cùng một cột
    .hint-no-colon = hãy viết `key: value`, có dấu cách sau dấu hai chấm
    .hint-escape = hãy đặt văn bản trong dấu nháy đơn
    .hint-dash = hãy bắt đầu danh sách ở dòng sau, hoặc đặt văn bản trong dấu nháy
    .hint-bracket = hãy đóng lại, hoặc đặt văn bản trong dấu nháy nếu dấu ngoặc thuộc về văn bản
    .hint-conflict = hãy giữ một trong hai bản và bỏ các dòng `<<<<<<<`, `=======` và `>>>>>>>`
    .hint-documents = hãy bỏ dòng dấu gạch ngang
    .explain =
        Từ chỗ này trở đi tệp không đọc được như YAML, nên phần còn lại chưa được xem: sửa xong
        có thể còn lỗi khác. YAML gồm các dòng `key: value`, với dấu cách ở trước những gì thuộc
        về khóa bên trên.

        Nguyên nhân thường gặp: dấu tab ở chỗ thụt vào; văn bản bắt đầu bằng `>`, `|`, `@`, `*`,
        `[` hoặc ký hiệu khác có nghĩa trong YAML; dấu hai chấm kèm dấu cách trong văn bản. Dấu
        nháy giải quyết được hai trường hợp sau:

            rate: ">95%"
            title: "Hà Nội: 9 of 29"

E0111 = khóa `{ $key }` không rõ
    .title = khóa không có trong định dạng của tệp
    .hint-similar = có phải là `{ $corrected }`?
    .hint-known = các khóa có thể dùng ở đây: { $names }
    .explain =
        Tệp có một khóa không có nghĩa ở chỗ này. Khóa bị từ chối chứ không bỏ qua, vì nếu viết
        sai `audience` hoặc `embargo` mà bị bỏ qua thì chúng không có tác dụng mà không ai biết.

        Hãy viết khóa theo gợi ý, chuyển vào nhóm của nó, hoặc bỏ đi. Dòng chỉ dành cho người
        đọc tệp thì bắt đầu bằng `#`.

            published: 2023-06-14     # theo trang của bộ

E0112 = có hai `{ $key }`
    .title = một khóa có hai lần
    .label-first = lần thứ nhất
    .explain =
        Một nhóm có cùng một khóa hai lần, hoặc hai tệp cùng loại có cùng một khóa. Các chương
        trình đọc YAML giữ một trong hai giá trị và lặng lẽ bỏ giá trị kia, mà không phải chương
        trình nào cũng giữ cùng một giá trị: huyện được nhập hai lần sẽ mất một số liệu.

        Hãy giữ giá trị đúng. Nếu cả hai đều đúng thì chúng thuộc hai tệp, mỗi tệp có ngày hoặc
        nguồn riêng.

            units:
              "67":
                count: 410
              "67":               # bị từ chối: giá trị nào đúng?
                count: 412

E0113 = thiếu `{ $key }`
    .title = thiếu một khóa bắt buộc
    .hint-add = hãy thêm dòng `{ $key }: …`
    .explain =
        Tệp, hoặc một mục của tệp, thiếu một khóa mà không gì thay thế được: số liệu không có
        ngày, hay văn bản không có tên. Nếu không ai biết ngày thì hãy nói rõ; đó cũng là một
        giá trị:

            published: unknown

        `tiendo schema` liệt kê các khóa của từng loại tệp.

E0114 = `{ $key }` nhận { $expected ->
        [word] một trong vài từ
        [whole] một số nguyên
        [number] một số
        [truth] `true` hoặc `false`
        [list] một danh sách
        [map] các khóa kèm giá trị
        [text-or-map] một văn bản, hoặc văn bản theo ngôn ngữ
        [table] một bảng hoặc tên của tệp có bảng
       *[text] một văn bản
    }, mà ở đây là { $found ->
        [nothing] không có gì
        [number] một số
        [truth] một giá trị đúng hoặc sai
        [list] một danh sách
        [map] các khóa kèm giá trị
       *[text] một văn bản
    }
    .title = giá trị khác kiểu mà khóa nhận
    .hint-corrected = hãy viết `{ $corrected }`
    .hint-table = hãy viết `{ $corrected }` rồi đến bảng ở dưới, mỗi dòng thụt vào hai dấu cách, hoặc nêu một tệp `.tsv` hay `.txt` ở cùng thư mục
    .explain =
        Giá trị có dạng khác với yêu cầu của khóa: một từ ở chỗ của danh sách, văn bản ở chỗ của
        số, hoặc không có gì. Ba dạng của YAML:

            languages: [vi, fr, en]      danh sách
            practice: true               một giá trị
            contact:                     nhóm: các khóa kèm giá trị
              name: Văn phòng
              phone: "0261 3543 210"

        Bảng đặt ở dưới khóa, sau `|`, các dòng thụt vào:

            figures: |
              unit  count
              31    449470

E0115 = `{ $value }` không phải là từ mà `{ $key }` nhận
    .title = từ không có trong các từ được phép
    .hint-similar = có phải là `{ $corrected }`?
    .hint-words = các từ được phép: { $names }
    .explain =
        Khóa này nhận một trong vài từ, viết đúng như gợi ý liệt kê, bằng chữ thường. Các từ này
        giống nhau với mọi ngôn ngữ của trang; các trang tự dịch.

            audience: public
            status: provisional

E0116 = `{ $value }` phải đặt trong dấu nháy: nếu không có thể bị đọc là { $reading ->
        [nothing] không có giá trị
        [truth] đúng hoặc sai
        [time] thời gian
       *[number] một số
    }
    .title = mã hoặc văn bản mà YAML hiểu thành thứ khác
    .hint-quoted = hãy viết { $corrected }
    .explain =
        Một mã, tên hoặc văn bản không đặt trong dấu nháy và trông như thứ khác đối với các
        chương trình đọc YAML: `010` như số 8 hoặc 10, `NO` như “sai”, `1:20` như 80, `null` như
        không có gì. Mã mất số 0 là mã khác, và số liệu sẽ về đơn vị khác hoặc không về đâu.

        Hãy đặt trong dấu nháy. Các ô của bảng thì không cần.

            units:
              "010":
                count: 4063

E0117 = { $format ->
        [reader] không đọc được tệp: { $value }
        [text] văn bản bị trống
        [unit-code] `{ $value }` không thể là mã đơn vị
        [indicator-id] `{ $value }` không thể là mã chỉ tiêu
        [programme-id] `{ $value }` không thể là mã chương trình
        [level-id] `{ $value }` không thể là mã của cấp
        [type-id] `{ $value }` không thể là mã của loại đơn vị
        [base-kind-id] `{ $value }` không thể là mã của loại tổng số
        [document-key] `{ $value }` không thể là khóa của văn bản
        [slug] `{ $value }` không thể là một phần của địa chỉ
        [cell] dòng không nêu `{ $value }`, là ô bắt buộc
        [tile] `{ $value }` không phải là một vị trí trên lưới ô
       *[other] không đọc được `{ $value }` như { $format }
    }
    .title = giá trị không thể là thứ nó phải là
    .hint-empty = hãy bỏ khóa đi nếu không có gì để nói
    .hint-unit-code = mã chỉ có chữ cái từ `a` đến `z`, chữ số, `-` và `.`
    .hint-indicator-id = mã chỉ có chữ thường từ `a` đến `z`, chữ số, `_` và `-`
    .hint-programme-id = mã chỉ có chữ thường từ `a` đến `z`, chữ số, `_` và `-`; đó là tên của tệp
    .hint-level-id = mã chỉ có chữ thường từ `a` đến `z`, chữ số, `_` và `-`
    .hint-type-id = mã chỉ có chữ thường từ `a` đến `z`, chữ số, `_` và `-`
    .hint-base-kind-id = mã chỉ có chữ thường từ `a` đến `z`, chữ số, `_` và `-`
    .hint-document-key = khóa chỉ có chữ thường từ `a` đến `z`, chữ số, `_` và `-`
    .hint-slug = hãy dùng chữ thường từ `a` đến `z`, chữ số và dấu gạch nối đơn
    .hint-name = `{ $name }` là tên; mã của đơn vị là `{ $corrected }`
    .hint-names = có nhiều đơn vị mang tên này: { $names }
    .hint-similar = có phải là { $names }?
    .hint-tile = hãy viết cột và hàng, đếm từ 0: `3,4`
    .explain =
        Có giá trị nhưng giá trị không đúng với yêu cầu của khóa hoặc cột. Mã được viết đơn
        giản: không có dấu cách và không có chữ mang dấu, để giống nhau trong mọi tệp, trong địa
        chỉ và trong tên tệp. Những gì người ta đọc thì ghi ở `name` hoặc `title`, đủ dấu.

            indicators:
              eid_activated:
                name: Tài khoản định danh điện tử đã kích hoạt

E0118 = { $reason ->
        [none] trang chưa có ngôn ngữ nào
        [twice] có hai ngôn ngữ `{ $value }`
       *[tag] `{ $value }` không phải là thẻ của một ngôn ngữ
    }
    .title = ngôn ngữ không hợp lệ
    .hint-none = hãy nêu ít nhất một ngôn ngữ: `languages: [vi]`
    .hint-tag = ngôn ngữ có thẻ như `vi` hoặc `pt-BR`
    .explain =
        Ngôn ngữ được nêu bằng thẻ: hai hoặc ba chữ cái, có thể kèm vùng, như `vi`, `en` hoặc
        `pt-BR`. Trang, bài và tệp được phân biệt theo thẻ, nên thẻ phải đúng, chỉ nêu một lần,
        và trang có ít nhất một ngôn ngữ. Ngôn ngữ đầu tiên nằm ở gốc của trang.

            languages: [vi, fr, en]

E0119 = nội dung viết theo định dạng { $value }, còn phiên bản tiendo này đọc định dạng { $known }
    .title = định dạng mà phiên bản này không đọc
    .explain =
        `site.yaml` cho biết nội dung viết theo phiên bản định dạng nào. Nội dung này dành cho
        phiên bản tiendo khác, nên phần còn lại của `site.yaml` chưa được xem: khóa mới nào cũng
        sẽ bị coi là sai.

        Hãy dùng phiên bản tiendo dành cho nội dung này. Nội dung cho phiên bản hiện tại ghi:

            format: 1

E0120 = văn bản chưa có bằng { $languages }
    .title = văn bản thiếu một ngôn ngữ của trang
    .explain =
        Văn bản có ở một số ngôn ngữ của trang mà chưa có ở ngôn ngữ này. Người đọc ngôn ngữ này
        thấy văn bản bằng ngôn ngữ khác, có ghi rõ; điều đó được phép, và nêu ở đây để đó là một
        lựa chọn.

            name:
              vi: Đắk Nông
              en: Dak Nong

        Tên giống nhau ở mọi ngôn ngữ thì chỉ viết một lần: `name: Đắk Nông`.

### 02 ô và số

E0201 = `{ $value }` không phải là ngày
    .title = ngày không đúng, hoặc không viết theo dạng YYYY-MM-DD
    .hint-order = hãy viết `{ $corrected }` nếu thứ tự ở đây là ngày, tháng, năm
    .hint-calendar = lịch không có ngày như vậy
    .hint-minute = ngày kèm giờ phút được viết là `2023-06-11T00:40`
    .hint-offset = thời điểm chung cho mọi nơi được viết kèm độ lệch so với UTC: `2023-06-01T09:30+07:00`
    .explain =
        Ngày được viết theo năm, tháng, ngày, có dấu gạch nối và số 0: `2023-05-29`. Không nhận
        dạng nào khác, vì `5/6/2023` là một ngày ở Hà Nội và một ngày khác ở New York, và số
        liệu ghi sai ngày làm sai mọi tốc độ và mọi so sánh.

        Nếu không ai biết ngày, hãy ghi `unknown`. Nếu chỉ biết ngày công bố ở sau một ngày nào
        đó, hãy ghi `after`.

            as_of: 2023-05-29
            published: after 2023-05-31

E0202 = `{ $value }` được viết với dấu phân cách hàng nghìn hoặc dấu phẩy thập phân
    .title = số có dấu phân cách hàng nghìn hoặc dấu phẩy thập phân
    .hint-plain = hãy viết `{ $corrected }`
    .hint-line = cả dòng: `{ $line }`
    .hint-declare = hoặc nêu ở đầu tệp cách viết của mọi số: `numbers: vi` (1.130.342 và 38,49%), `numbers: fr` (1 130 342 và 38,49 %) hoặc `numbers: en` (1,130,342 và 38.49%)
    .explain =
        `1.130` trong tiếng Việt là một nghìn một trăm ba mươi, trong tiếng Anh là hơn một một
        chút. Vì vậy số được viết trơn, chỉ có chữ số và nhiều nhất một dấu chấm thập phân:
        `1130342`, `38.49%`. Các trang tự viết theo cách của từng ngôn ngữ.

        Với bảng dán từ bảng tính, hãy nêu một lần cách viết số; khi đó mọi số đều được đọc theo
        cách ấy và chỉ cách ấy.

            numbers: vi
            figures: |
              unit  count      rate
              31    1.130.342  38,49%

E0203 = `{ $value }` không phải là số đếm
    .title = số đếm không phải là số nguyên từ 0 trở lên
    .hint-numbers = tệp ghi `numbers: { $format }`, mà số này không viết theo cách đó
    .hint-not-given = hãy ghi `-` khi không nêu, và `masked` khi nguồn che số liệu
    .explain =
        Số đếm là số nguyên người hoặc việc. Từ đứng trước cho biết nguồn biết chính xác đến
        đâu, bằng tiếng Anh, tiếng Việt hoặc tiếng Pháp. Từ đó đi cùng con số trên mọi trang và
        trong mọi tổng số. Chưa biết không phải là bằng không: hãy để trống ô bằng `-`.

            449470    over 750000    about 9000    400000..420000    79.2 million    -

E0204 = `{ $value }` không phải là tỷ lệ
    .title = tỷ lệ không đọc được
    .hint-percent = hãy viết `{ $value }%` nếu đó là phần trăm
    .hint-numbers = tệp ghi `numbers: { $format }`, mà số này không viết theo cách đó
    .hint-not-given = hãy ghi `-` khi không nêu, và `masked` khi nguồn che số liệu
    .explain =
        Tỷ lệ được viết bằng phần trăm kèm dấu, vì `0.9` có thể là chín phần mười hoặc chín phần
        mười của một phần trăm. Từ đứng trước cho biết nguồn biết chính xác đến đâu. “Một phần
        sáu” được viết bằng chính phân số đó.

            38.49%    about 15%    nearly 90%    at least 95%    60%..70%    about 1/6

E0205 = `{ $value }` không cho biết bao nhiêu trên bao nhiêu đã hoàn thành
    .title = số đơn vị hoàn thành không đọc được
    .explain =
        `done` đếm số đơn vị trực thuộc đã hoàn thành: bao nhiêu trên bao nhiêu. Cần cả hai con
        số; chín xã trên hai mươi chín khác với chín xã trên mười. Nếu không phải là cấp ngay
        dưới đơn vị thì ghi cấp ở sau.

            9 of 29
            45 of 579 commune

E0206 = `{ $value }` là số âm
    .title = số đếm âm
    .explain =
        Không gì đếm được mà ít hơn không. Dấu trừ thường là gõ nhầm, hoặc là số chênh lệch bị
        dán thành tổng số.

        Hãy ghi tổng số hiện tại. Nếu thấp hơn số trước thì vẫn cứ ghi; một mục ghi nhận nêu lý
        do:

            correction:
              date: 2023-06-14
              reason: nhập hai lần trong tháng 5

E0210 = bảng không có cột `{ $column }`
    .title = cột mà bảng không có
    .hint-similar = có phải là `{ $corrected }`?
    .hint-known = các cột có thể là { $names }
    .explain =
        Dòng đầu của bảng nêu tên các cột, theo thứ tự tùy ý, với các tên mà gợi ý liệt kê. Tên
        khác bị từ chối, vì nếu không thì số liệu của cột đó sẽ lặng lẽ bị bỏ.

        Hãy đổi tên cột. Nếu bảng dán vào có những cột không cần, như số thứ tự hoặc tên đơn vị,
        hãy bỏ các cột đó.

            unit  count   base     rate
            31    449470  1167685  38.49%

E0211 = có hai cột `{ $column }`
    .title = một cột có hai lần
    .label-first = cột thứ nhất
    .explain =
        Hai cột của bảng cùng tên, nên mỗi dòng nêu hai giá trị cho một nội dung, và một trong
        hai sẽ lặng lẽ bị bỏ.

        Hãy giữ cột đúng. Nếu đó là hai ngày hoặc hai chỉ tiêu thì chúng thuộc hai tệp số liệu:
        mỗi tệp có một `as_of` và một `indicator`.

E0212 = bảng thiếu cột `{ $column }`
    .title = bảng thiếu một cột bắt buộc
    .explain =
        Mỗi dòng cho biết số liệu của ai bằng mã đơn vị, ở cột `unit`. Bảng của danh mục cần
        `code`, `level` và `name`. Chỉ có tên thì chưa đủ: trong cùng một huyện, hai xã có thể
        chỉ khác nhau ở một dấu thanh.

            unit  count
            31    449470

        Nếu dòng đầu của bảng đã là số liệu, hãy thêm tên các cột ở trên.

E0213 = dòng có { $cells } ô còn bảng có { $columns } cột
    .title = dòng có nhiều ô hơn số cột của bảng
    .hint-comment = chú thích phải ở đầu dòng: không thể theo sau số liệu
    .hint-spaces = hai dấu cách bắt đầu một ô mới: giữa các từ của văn bản chỉ để một dấu cách
    .explain =
        Dòng có nhiều ô hơn số cột mà dòng đầu nêu, nên ít nhất một số liệu không thuộc cột nào,
        hoặc tất cả bị lệch một cột. Các ô cách nhau bằng hai dấu cách trở lên, hoặc bằng dấu
        tab nếu dòng đầu dùng dấu tab.

            unit  count   remark
            31    449470  không tính hai xã biên giới
            # chú thích đứng riêng một dòng

E0214 = dòng có { COUNT($cells) ->
        [1] 1 ô
       *[other] { $cells } ô
    } còn bảng có { $columns } cột
    .title = dòng có ít ô hơn số cột của bảng
    .hint-dash = hãy ghi `-` cho những gì không nêu
    .hint-gap = hai số cách nhau một dấu cách là một ô: hãy đặt từ hai dấu cách trở lên
    .hint-mixed = dòng đầu ngăn ô bằng dấu cách hoặc dấu tab, còn dòng này dùng cách kia: hãy dùng một cách cho tất cả
    .explain =
        Dòng có ít ô hơn số cột mà dòng đầu nêu. Không biết được thiếu số liệu nào nên không
        đoán: hãy ghi `-` ở chỗ không nêu. Một dấu cách không ngăn ô; hai dấu cách thì có.

            unit  count   base     rate
            31    449470  1167685  38.49%
            308   -       -        about 15%

E0215 = bảng không có dòng nào
    .title = bảng không có dòng
    .explain =
        Bảng đã mở ra mà không có số liệu: dưới tên các cột không có gì, hoặc cả tên cột cũng
        không có. Báo cáo trống không giống với không có báo cáo, nên không bị bỏ qua.

        Hãy thêm các dòng, hoặc, nếu kỳ này không có báo cáo, hãy nói rõ thay cho bảng:

            missing: không có báo cáo, mạng bị mất kết nối

E0216 = ở đây có ký tự không nhìn thấy { $character }
    .title = ký tự không hiển thị được
    .explain =
        Tệp có ký tự điều khiển hoặc ký tự khác không ai nhìn thấy. Các ký tự này đi theo khi
        sao chép văn bản từ chương trình khác, và làm cho hai mã hoặc hai tên trông giống nhau
        trở thành khác nhau. Dấu xuống dòng của hệ thống cũ cũng thuộc loại này.

        Hãy xóa: đặt con trỏ vào đó và xóa đến khi các chữ nhìn thấy liền nhau, rồi gõ lại phần
        bị thiếu.

### 03 đơn vị

E0301 = không có đơn vị nào mang mã `{ $code }`
    .title = mã không thuộc đơn vị nào
    .hint-similar = có phải là { $names }?
    .hint-name = `{ $name }` là tên; mã của đơn vị là `{ $corrected }`
    .hint-names = có nhiều đơn vị mang tên này: { $names }
    .hint-registry = các đơn vị được liệt kê trong những tệp của `units/`; đơn vị mới cần có một dòng ở đó
    .explain =
        Một tệp nêu đơn vị bằng mã không có trong danh mục. Công cụ không đoán theo tên hay theo
        mã gần giống: số liệu ghi nhầm đơn vị thì nơi này thừa, nơi kia thiếu, mà nhìn vào cả
        hai đều có vẻ đúng.

        Hãy viết đúng mã của danh mục, hoặc thêm đơn vị vào một tệp của `units/`:

            code  level     name       parent
            31    province  Hải Phòng  VN

E0302 = hai đơn vị cùng mang mã `{ $code }` trong cùng thời gian: `{ $first }` và `{ $second }`
    .title = một mã mà hai đơn vị cùng mang trong cùng thời gian
    .label-first = ở đây mã này thuộc `{ $unit }`
    .hint-life = nếu đơn vị này tiếp nối đơn vị kia, hãy ghi thời gian tồn tại: `until` cho đơn vị trước, `from` cho đơn vị sau
    .hint-remove = nếu đó là cùng một đơn vị, hãy bỏ một trong hai dòng
    .explain =
        Hai dòng của danh mục gán một mã cho hai đơn vị cùng tồn tại. Số liệu mang mã đó có thể
        là của đơn vị này hoặc đơn vị kia, nên không trang nào nói được là của ai. Sau các đợt
        sắp xếp, mã được dùng lại, nhưng lần lượt từng đơn vị: hãy ghi thời gian tồn tại của mỗi
        đơn vị, tính cả ngày cuối cùng.

            code  level     name       from        until
            24    province  Bắc Giang  1997-01-01  2025-06-30
            24    province  Bắc Ninh   2025-07-01  -

E0303 = đơn vị cấp trên `{ $parent }` của `{ $unit }` không phải là một đơn vị
    .title = đơn vị cấp trên không có trong danh mục
    .hint-similar = có phải là { $names }?
    .hint-zeros = hãy viết `{ $corrected }`, đủ các số 0
    .hint-life = `{ $parent }` chỉ tồn tại từ { $from } đến { $until }
    .hint-registry = đơn vị cấp trên cần có một dòng riêng trong các tệp của `units/`
    .explain =
        Danh mục nêu một đơn vị cấp trên mà chính danh mục không có. Tổng số được cộng theo quan
        hệ trực thuộc này, nên đơn vị sẽ vắng mặt trong mọi tổng số ở trên mà không để lại dấu
        vết.

        Hãy viết đúng mã của đơn vị cấp trên, hoặc thêm đơn vị đó. Đơn vị cao nhất ghi `-`:

            code  level     name      parent
            VN    nation    Việt Nam  -
            67    province  Đắk Nông  VN

E0304 = đơn vị cấp trên `{ $parent }` ({ $parent-level }) không ở trên `{ $unit }` ({ $level })
    .title = đơn vị cấp trên không ở trên cấp của đơn vị trực thuộc
    .label-parent = `{ $unit }` thuộc cấp `{ $level }`
    .hint-levels = từ trên xuống dưới có các cấp { $names }
    .explain =
        Đơn vị cấp trên phải thuộc cấp cao hơn: huyện thuộc tỉnh, không bao giờ thuộc xã hay
        huyện khác. Nếu không, tổng số sẽ cộng các đơn vị khác loại, và một số liệu có thể bị
        tính hai lần.

        Hãy sửa đơn vị cấp trên hoặc cấp của đơn vị. Có thể bỏ qua một cấp: xã có thể trực thuộc
        tỉnh.

E0305 = danh mục không có cấp `{ $level }`
    .title = cấp không có trong danh mục
    .hint-similar = có phải là { $names }?
    .hint-known = danh mục có các cấp { $names }
    .hint-declare = các cấp được khai báo dưới `levels:` trong một tệp của `units/`, từ trên xuống dưới
    .explain =
        Một dòng, một mục tiêu hoặc một ngưỡng nêu cấp không có trong danh mục. Cấp quyết định
        đơn vị nào được so sánh với nhau và đơn vị nào cộng vào đơn vị nào, nên mỗi cấp được
        khai báo một lần, từ trên xuống dưới, trong một tệp của `units/`:

            levels:
              province:
                name: tỉnh
                plural: tỉnh
              district:
                name: huyện
                plural: huyện

E0306 = mã `{ $code }` bị mất số 0 ở đầu
    .title = mã bị mất số 0 ở đầu
    .hint-zeros = hãy viết `{ $corrected }`, mã của `{ $name }`
    .hint-spreadsheet = bảng tính giữ được số 0 nếu định dạng cột là văn bản trước khi nhập
    .explain =
        Mã này sẽ có trong danh mục nếu thêm số 0 vào trước. Bảng tính bỏ các số 0 đó khi coi
        cột mã là cột số. Công cụ không tự thêm, vì `1`, `01` và `001` có thể là ba đơn vị, và
        chỉ người gửi mới biết đơn vị nào.

        Hãy viết đủ mã. Trong bảng tính, hãy định dạng cột là văn bản trước khi nhập hoặc dán;
        dưới `units:` hãy đặt mã trong dấu nháy kép:

            units:
              "01":
                count: 1430008

E0307 = `{ $unit }` không tồn tại vào ngày { $as-of }
    .title = số liệu ghi ngày ngoài thời gian tồn tại của đơn vị
    .label-unit = `{ $unit }` được ghi ở đây
    .hint-from = đơn vị này tồn tại từ { $from }
    .hint-until = đơn vị này tồn tại đến { $until }
    .hint-successors = từ { $date }, thay cho `{ $unit }` là { $names }
    .hint-abolished = `{ $unit }` đã giải thể ngày { $date }, không có đơn vị thay thế
    .hint-predecessors = trước { $date }, giữ chỗ của đơn vị này là { $names }
    .hint-parts = trước { $date } đơn vị này là một phần của { $names }, và không ai đếm riêng phần đó
    .explain =
        Số liệu nói về một ngày mà đơn vị không tồn tại: chưa thành lập, hoặc đã sáp nhập, giải
        thể. Bảng có đơn vị không tồn tại làm người so sánh hiểu sai, và một mã có thể chỉ hai
        nơi khác nhau trước và sau khi sắp xếp.

        Hãy sửa ngày, hoặc nêu đơn vị phụ trách địa bàn vào ngày đó. Mã được tra theo ngày của
        số liệu, nên sau khi sắp xếp, một mã có thể chỉ đơn vị mới.

E0308 = `{ $unit }` chấm dứt ngày { $until }, trước khi bắt đầu ngày { $from }
    .title = đơn vị chấm dứt trước khi bắt đầu
    .hint-swap = có phải `from` và `until` bị đổi chỗ?
    .explain =
        Ngày cuối cùng của đơn vị ở trước ngày đầu tiên, tức là đơn vị chưa từng tồn tại. Thường
        là hai ngày bị đổi chỗ, hoặc gõ nhầm năm. Cả hai ngày đều tính vào thời gian tồn tại.

            code  level     name       from        until
            24    province  Bắc Giang  1997-01-01  2025-06-30

E0311 = { COUNT($count) ->
        [0] danh mục không có đơn vị nào ở cấp cao nhất
       *[other] danh mục có { $count } đơn vị ở cấp cao nhất: { $names }
    }
    .title = danh mục không có đúng một đơn vị ở cấp cao nhất
    .label-root = `{ $unit }` cũng không có đơn vị cấp trên
    .hint-empty = hãy liệt kê các đơn vị trong một tệp của `units/`
    .hint-parent = trừ một đơn vị, mọi đơn vị đều phải có `parent`
    .explain =
        Mọi đơn vị đều nằm dưới một đơn vị, và cả trang là trang và tổng số của đơn vị đó. Danh
        mục không có đơn vị cao nhất thì không có tổng số; có hai thì có hai tổng số mà không ai
        cộng lại.

        Trừ một đơn vị, hãy ghi `parent` cho mọi đơn vị. Nếu trang chỉ nói về một tỉnh thì tỉnh
        đó ở trên cùng:

            code  level     name       parent
            67    province  Đắk Nông   -
            660   district  Gia Nghĩa  67

E0312 = danh mục không có loại đơn vị `{ $type }`
    .title = loại đơn vị không có trong danh mục
    .hint-similar = có phải là { $names }?
    .hint-known = danh mục có các loại { $names }
    .hint-declare = các loại được khai báo dưới `types:` trong một tệp của `units/`
    .explain =
        Cột `type` của bảng danh mục nêu một loại chưa khai báo. Loại cho biết tên đầy đủ của
        đơn vị, như "tỉnh Đắk Nông", nên thiếu loại thì trên mọi trang chỉ còn tên trơ trọi.

            types:
              tinh:
                name: tỉnh
                full: Tỉnh {"{"}name{"}"}

E0313 = `{ $unit }` được ghi là tồn tại lâu hơn cấp `{ $level }`, cấp này đã chấm dứt ngày { $until }
    .title = đơn vị tồn tại lâu hơn cấp của mình
    .hint-end = bỏ `until` của đơn vị: đơn vị chấm dứt cùng với cấp
    .hint-level = xếp đơn vị vào cấp khác, hoặc bỏ `until` của cấp `{ $level }`
    .explain =
        Danh mục ghi rằng cả một cấp đã bị bãi bỏ, nhưng một đơn vị của cấp đó lại bắt đầu sau
        ngày ấy hoặc vẫn còn tồn tại. Các đơn vị chấm dứt cùng với cấp của mình; chỉ ghi ngày
        khi đơn vị chấm dứt sớm hơn.

            levels:
              huyen: {"{"}name: cấp huyện, plural: các huyện, until: 2025-06-30{"}"}

E0314 = { $kind ->
        [merged] lần sáp nhập ngày { $date } có { $from } đơn vị trước và { $to } đơn vị sau: phải từ hai đơn vị trở lên thành một
        [split] lần chia tách ngày { $date } có { $from } đơn vị trước và { $to } đơn vị sau: phải từ một đơn vị thành nhiều
        [abolished] lần giải thể ngày { $date } có { $from } đơn vị trước và { $to } đơn vị sau: phải không còn đơn vị nào
       *[other] `{ $kind }` ngày { $date } có { $from } đơn vị trước và { $to } đơn vị sau: chỉ nói về một đơn vị
    }
    .title = sự kiện có quá ít hoặc quá nhiều đơn vị
    .hint-each = ghi mỗi đơn vị một sự kiện
    .hint-merged = ghi mọi đơn vị đã nhập vào dưới `from`; một đơn vị đổi tên thì ghi `renamed`
    .hint-unit-after = ghi mỗi đơn vị mới một lần sáp nhập, và `split` cho đơn vị bị chia cho nhiều đơn vị
    .hint-split = ghi các đơn vị mà các phần trở thành dưới `to`, cả chính đơn vị nếu vẫn còn
    .hint-abolished = đơn vị được đơn vị khác tiếp nhận thì ghi `merged` hoặc `renamed`
    .explain =
        Mỗi loại sự kiện có số đơn vị trước và sau riêng. Nhờ đó trang biết số liệu trước có tính
        cho đơn vị sau hay không, nên không đoán.

            renamed, retyped, moved   một đơn vị       một đơn vị
            merged                    nhiều            một
            split                     một              nhiều, cả chính nó nếu vẫn còn
            abolished                 một hoặc nhiều   không

        Nhiều đơn vị bị cắt ra rồi ghép lại là nhiều sự kiện trong một ngày: `merged` cho phần
        nhập nguyên vẹn và `split` cho mỗi đơn vị bị chia.

E0315 = { $state ->
        [open] `{ $unit }` vẫn còn sau ngày có sự kiện `{ $kind }`, { $date }
        [later] `{ $unit }` còn đến { $until }, sau ngày có sự kiện `{ $kind }`, { $date }
       *[earlier] `{ $unit }` đã chấm dứt ngày { $until }, trước ngày có sự kiện `{ $kind }`, { $date }
    }
    .title = đơn vị không chấm dứt vào lúc sự kiện nêu
    .label-row = `{ $unit }` được ghi ở đây
    .hint-until = ghi { $until } vào cột `until` của đơn vị
    .hint-second = đơn vị nhận thêm đơn vị khác là một đơn vị mới: ghi dòng thứ hai cho nó từ { $date }, và gọi dòng đó là `{ $corrected }`
    .hint-formerly = nếu đơn vị vẫn giữ mã, ghi `{ $code }` ở cả hai bên và ghi tên cũ dưới `formerly`
    .hint-part = nếu chỉ một phần của đơn vị nhập vào, sự kiện là `split`
    .explain =
        Sự kiện nói rằng đơn vị đã thành đơn vị khác hoặc bị giải thể, còn dòng của đơn vị lại
        nói rằng nó vẫn tồn tại, hoặc đã chấm dứt từ trước. Khi đó số liệu sau ngày ấy bị tính
        hai lần, hoặc quãng thời gian ở giữa không thuộc về đơn vị nào.

        Ngày cuối cùng của đơn vị là ngày trước sự kiện:

            code  level     name       from  until
            24    province  Bắc Giang  -     2025-06-30

        Sáp nhập tính toàn bộ từng đơn vị trước đó. Đơn vị giữ mã cũ với dân số lớn hơn là một
        đơn vị mới từ ngày ấy và có dòng riêng; khóa của nó là mã kèm năm.

E0316 = `{ $unit }` có sau sự kiện ngày { $date }, nhưng ngày đầu tiên của nó là { $from }
    .title = đơn vị không bắt đầu vào lúc sự kiện nêu
    .label-row = `{ $unit }` được ghi ở đây
    .hint-from = ghi { $from } vào cột `from` của đơn vị; đơn vị có từ trước thì có dòng riêng cho thời gian đó
    .explain =
        Sự kiện nói từ ngày nào có những đơn vị nào, còn dòng của một đơn vị ghi ngày đầu tiên
        khác. Đơn vị được lập ngày nào thì bắt đầu ngày đó. Chỉ đơn vị nhận một phần của đơn vị
        khác, trong `split`, mới có thể có từ trước.

            code  level     name      from        until
            24    province  Bắc Ninh  2025-07-01  -

E0317 = `{ $unit }` được nêu hai lần trong sự kiện ngày { $date }
    .title = đơn vị được một sự kiện nêu hai lần, hoặc hai sự kiện lấy trọn
    .label-first = đơn vị cũng được nêu ở đây
    .hint-remove = nêu mỗi đơn vị một lần
    .hint-split = một đơn vị chỉ nhập trọn vào một đơn vị; nếu bị chia, một `split` nêu mọi đơn vị mà các phần trở thành
    .explain =
        Một đơn vị được nêu hai lần ở một bên của sự kiện, hoặc hai sự kiện cùng ngày đều lấy
        trọn đơn vị đó. Người dân của đơn vị sẽ bị tính hai lần về sau.

E0318 = { $reason ->
        [missing] `{ $unit }` vẫn còn, nhưng không ghi { $key ->
            [type] loại
           *[name] tên
        } trước đây
       *[surplus] `formerly` dành cho đơn vị vẫn giữ mã, còn `{ $unit }` thì không
    }
    .title = tên cũ còn thiếu hoặc không đúng chỗ
    .hint-formerly = ghi đơn vị trước đây là gì, như `formerly: {"{"}{ $key }: …{"}"}`
    .hint-rows = hoặc ghi hai dòng trong danh mục, một dòng đến ngày trước đó và một dòng từ ngày đó, rồi nêu cả hai
    .hint-remove = bỏ `formerly`: đơn vị trước có dòng riêng với tên của nó
    .explain =
        Đơn vị đổi tên hoặc đổi loại mà giữ mã là một dòng, với tên và loại hiện nay. Nó đứng ở
        cả hai bên của sự kiện, kèm tên cho đến lúc đó; trang và số liệu của nó tiếp tục, và
        trang lập theo một ngày trước đó dùng tên cũ.

            events:
              - date: 2025-01-01
                kind: renamed
                from: ["30"]
                to: ["30"]
                formerly: {"{"}name: Sông Cũ{"}"}

        Đơn vị đổi mã là hai dòng, mỗi dòng có tên riêng.

E0319 = { $kind ->
        [split] số liệu trước lần chia tách ngày { $date } không thể tính tiếp cho đơn vị sau
       *[other] số liệu trước { $date } không thể tính tiếp: sau đó không còn đơn vị nào
    }
    .title = số liệu được yêu cầu tính tiếp qua một lần chia tách
    .hint-remove = bỏ `history: carried`: các đơn vị sau bắt đầu lại, và trang của chúng nói rõ lý do
    .hint-merged = nếu mọi đơn vị đều nhập nguyên vẹn, sự kiện là `merged`, khi đó tổng của chúng được tính tiếp
    .explain =
        Không ai đếm riêng các phần của một đơn vị khi nó còn là một, nên không số liệu nào
        trước đó là số liệu của một phần. Chia theo dân số là bịa ra. Trang của các đơn vị sau
        nói rõ từ khi nào có số liệu riêng, và dẫn về đơn vị trước.

        Sáp nhập trọn vẹn thì giữ được lịch sử: số liệu của đơn vị sau lùi về trước là tổng của
        mọi đơn vị trước đó.

E0320 = `{ $code }` nêu nhiều đơn vị cùng lúc, mà không nhóm nào gộp chúng vào ngày này
    .title = dòng của nhiều đơn vị mà không nhóm nào nêu
    .hint-rows = nếu nguồn có số liệu của từng đơn vị, ghi mỗi đơn vị một dòng
    .hint-declare = nếu nguồn chỉ có một số liệu cho tất cả, khai báo nhóm trong một tệp của `units/`: { $corrected }
    .hint-unknown = không đơn vị nào có mã `{ $code }`
    .explain =
        Một dòng chỉ được đại diện cho các đơn vị mà nguồn báo cáo chung khi danh mục nói như
        vậy, từ khi nào và vì sao. Khi đó dòng được tính cho tất cả trong tổng của cấp trên, và
        trang của mỗi đơn vị dẫn đến nó; không đơn vị nào có tỷ lệ, trạng thái hay thứ hạng từ đó.

            groups:
              - units: ["31", "32"]
                valid: {"{"}from: 2025-03-01, until: 2025-06-30{"}"}
                reason: Một cơ quan phụ trách cả hai cho đến khi có trụ sở mới.

        Dòng số liệu gọi nhóm bằng các mã nối với `+`: `31+32`.

E0321 = { $reason ->
        [few] nhóm có ít hơn hai đơn vị
        [apart] các đơn vị của nhóm thuộc các cấp khác nhau, hoặc thuộc các đơn vị khác nhau
       *[taken] `{ $unit }` cùng lúc thuộc một nhóm khác
    }
    .title = các đơn vị không thể là một nhóm
    .hint-two = nêu từ hai đơn vị trở lên dưới `units`
    .hint-level = nhóm thay cho các đơn vị của mình trong tổng của cấp trên, nên tất cả phải cùng cấp và thuộc cùng một đơn vị
    .hint-days = để một nhóm kết thúc trước khi nhóm kia bắt đầu
    .explain =
        Các đơn vị báo cáo chung được tính cho tất cả trong tổng của đơn vị cấp trên. Điều đó chỉ
        đúng với từ hai đơn vị trở lên cùng cấp, thuộc cùng một đơn vị, mỗi đơn vị mỗi lúc chỉ
        thuộc một nhóm.

E0322 = bảng xếp `{ $unit }` thuộc `{ $stated }`, danh mục xếp nó thuộc `{ $parent }` vào ngày { $as-of }
    .title = đơn vị cấp trên khác với danh mục
    .label-unit = `{ $unit }` được ghi ở đây
    .hint-zeros = ghi `{ $corrected }`, kèm các số không
    .hint-code = nếu mã đơn vị đúng, ghi `{ $corrected }` vào cột `parent`
    .hint-registry = nếu đơn vị đã chuyển sang đơn vị khác, danh mục cần thêm một dòng cho nó và một sự kiện `moved`
    .explain =
        Tổng được tính theo đơn vị cấp trên ghi trong danh mục, vào ngày của số liệu. Nguồn xếp
        đơn vị vào chỗ khác tức là nói về đơn vị khác, hoặc biết một thay đổi mà danh mục chưa
        có; trong cả hai trường hợp, số liệu sẽ bị tính vào chỗ không phải của nó.

        Cột `parent` không bao giờ dùng để tính tổng. Nó chỉ để đối chiếu với danh mục và có thể
        bỏ đi.

E0323 = `{ $unit }` được tính riêng và cả trong `{ $group }` vào ngày { $as-of }
    .title = đơn vị được tính riêng và cả trong nhóm
    .label-group = `{ $group }` cũng tính đơn vị này
    .hint-remove = giữ dòng của nhóm hoặc các dòng của từng đơn vị
    .hint-withheld = hoặc giữ lại một trong hai cho đến khi làm rõ
    .explain =
        Dòng của nhóm được tính cho mọi đơn vị trong nhóm. Thêm dòng riêng của một đơn vị cùng
        ngày sẽ đưa đơn vị đó vào mọi tổng hai lần.
E0330 = `{ $unit }` có { $listed } đơn vị trực thuộc trong danh mục nhưng `parts` chỉ ghi { $parts }
    .title = nhiều đơn vị trực thuộc hơn con số đã khai
    .hint-parts = `parts` đếm mọi đơn vị trực thuộc, kể cả những đơn vị danh mục không liệt kê
    .explain =
        Danh mục có thể chỉ liệt kê một phần các đơn vị trực thuộc. Khi đó `parts` cho biết có
        bao nhiêu đơn vị, để tổng của ba trong chín huyện không bao giờ bị coi là tổng của tất cả.
        Con số này không thể nhỏ hơn số đơn vị mà danh mục liệt kê.

            details:
              "10":
                parts: 9

### 04 chương trình

E0401 = không chương trình nào có chỉ tiêu `{ $indicator }`
    .title = chỉ tiêu không thuộc chương trình nào
    .hint-similar = có phải là { $names }?
    .hint-known = các chỉ tiêu hiện có là { $names }
    .hint-declare = các chỉ tiêu được khai báo dưới `indicators:` trong một tệp của `programmes/`
    .explain =
        Một tệp số liệu, một mục tiêu hoặc một mục khen thưởng nêu chỉ tiêu không thuộc chương
        trình nào. Thiếu chỉ tiêu thì số liệu nói được bao nhiêu, nhưng không nói được cái gì.

        Hãy sửa lại, hoặc khai báo chỉ tiêu trong một tệp của `programmes/`:

            indicators:
              cccd:
                name: số căn cước công dân đã cấp
                unit: thẻ

E0402 = hai chương trình cùng có chỉ tiêu `{ $indicator }`: `{ $first }` và `{ $second }`
    .title = một chỉ tiêu có trong hai chương trình
    .label-first = ở đây chỉ tiêu này thuộc `{ $programme }`
    .hint-rename = hãy đặt tên khác cho một trong hai, chẳng hạn `{ $corrected }`
    .explain =
        Hai chương trình khai báo chỉ tiêu cùng tên. Tệp số liệu nêu chỉ tiêu mà không nêu
        chương trình, nên số liệu có thể bị so với thời hạn của chương trình khác.

        Hãy đặt tên khác cho một chỉ tiêu, và dùng tên đó trong các tệp số liệu liên quan.

E0403 = chương trình `{ $programme }` không có loại tổng số `{ $kind }`
    .title = loại tổng số không có trong chương trình
    .hint-similar = có phải là { $names }?
    .hint-known = chương trình có các loại tổng số { $names }
    .hint-declare = các loại tổng số được khai báo dưới `base_kinds:` trong tệp của chương trình
    .explain =
        Số liệu hoặc mục tiêu được tính trên một loại tổng số mà chương trình chưa khai báo.
        Loại tổng số cho biết tỷ lệ nói về ai: mọi người thuộc diện, người có mặt, hay một con
        số được đề ra. Tỷ lệ khác loại không bao giờ được so sánh hay cộng lại, nên mỗi loại đều
        phải khai báo:

            base_kinds:
              eligible:
                role: eligible
                name: người đủ điều kiện

E0404 = { $order ->
        [moved] thời hạn cũ { $deadline } không đúng thứ tự
       *[start] thời hạn { $deadline } không ở sau ngày bắt đầu { $start }
    }
    .title = thời hạn không đúng thứ tự
    .label-start = ngày bắt đầu ở đây
    .hint-swap = có phải `start` và `deadline` bị đổi chỗ?
    .hint-moved = các thời hạn cũ ghi dưới `moved`, cũ nhất trước, mỗi thời hạn kèm ngày cuối còn hiệu lực `until`
    .explain =
        Thời hạn rơi vào ngày bắt đầu hoặc trước đó, hoặc một thời hạn cũ không đúng thứ tự. Khi
        đó không vẽ được đường lộ trình, và "chậm bao nhiêu ngày" không có nghĩa.

            schedules:
              - indicators: [cccd]
                unit: VN
                start: 2023-03-01
                deadline: 2023-07-31

        Nếu không ai nói chiến dịch bắt đầu khi nào, hãy ghi `start: unknown`.

E0405 = mốc { $rate } đến ngày { $date } không đúng thứ tự
    .title = các mốc không đúng thứ tự
    .label-previous = mốc trước đó là { $rate } đến ngày { $date }
    .hint-date = mốc này phải sau ngày { $date }
    .hint-rate = mốc này không được thấp hơn { $rate }
    .hint-schedule = mốc này phải nằm giữa ngày bắt đầu { $start } và thời hạn { $deadline }
    .hint-target = không được cao hơn chỉ tiêu { $target }
    .explain =
        Các mốc cho biết đến ngày nào phải đạt bao nhiêu. Chúng xếp theo ngày, nằm giữa ngày bắt
        đầu và thời hạn, và mốc sau không thấp hơn mốc trước. Nếu không, một đơn vị có thể vừa
        vượt vừa chậm tiến độ.

            pace:
              milestones:
                - date: 2023-05-31
                  rate: 60%
                - date: 2023-07-31
                  rate: 100%

E0406 = `{ $key }` không thể là { $value }
    .title = ngưỡng ở ngoài giới hạn
    .hint-range = giá trị được phép là từ { $least } đến { $most }
    .hint-default = nếu bỏ dòng này, giá trị là { $default }
    .explain =
        Một ngưỡng của chương trình có giá trị không thể có, chẳng hạn tỷ lệ trên 100%. Ngưỡng
        quyết định tình trạng của từng đơn vị, và các ngưỡng đang áp dụng được in ở trang phương
        pháp.

        Hãy sửa giá trị, hoặc bỏ dòng đó: mọi ngưỡng đều có giá trị mặc định.

            thresholds:
              small_fall_percent: 0.1
              on_pace_days: 3

E0410 = hạn của `{ $unit }` đã được dời: đến { $until } hạn là { $previous }, nay là { $deadline }
    .title = hạn hoàn thành đã được dời
    .explain =
        Một hạn hoàn thành đã được dời. Không cần làm gì: trang in hạn đang có hiệu lực và bên
        dưới là từng hạn trước đó cùng ngày hết hiệu lực. Đơn vị được xét theo hạn có hiệu lực
        vào ngày của số liệu, nên đơn vị hoàn thành trước hạn cũ vẫn giữ nguyên số ngày.

### 05 số liệu

E0501 = `{ $unit }` có { $count } trên 0, tính đến { $as-of }
    .title = tổng số bằng 0 trong khi số thực hiện lớn hơn 0
    .label-count = số thực hiện ở đây
    .hint-unknown = tổng số chưa biết thì ghi `-`
    .explain =
        Tổng số bằng 0 trong khi đã đếm được người hoặc việc. Phần của không thì không có giá
        trị, nên không nêu được tỷ lệ, và tổng chung sẽ có số thực hiện mà không có tổng số
        tương ứng. Thường là chưa biết tổng số; khi đó hãy để trống. Không trên không thì được
        chấp nhận và ghi là "không có người thuộc diện".

            unit  count  base
            313   1200   -

E0502 = `{ $unit }` có { $count } trên { $base }, tính đến { $as-of }: nhiều hơn số thuộc diện
    .title = số thực hiện nhiều hơn số thuộc diện
    .label-base = tổng số ở đây
    .hint-target = tổng số do ai đó đề ra để phấn đấu thuộc loại `{ $kind }`
    .hint-remark = nếu nguồn nói rõ lý do, hãy ghi lại trong `remark`; số liệu vẫn được hiển thị như đã nêu
    .explain =
        Số thực hiện nhiều hơn số thuộc diện. Tỷ lệ trên 100% có thể đúng, vì có người chuyển
        đến, hoặc sai, vì tổng số đã cũ. Số liệu được hiển thị như đã nêu, kèm dấu hiệu, và
        trang chất lượng dữ liệu liệt kê nó.

        Nếu tổng số là con số do ai đó đề ra thì số thực hiện có thể vượt: khi đó loại tổng số
        có vai trò `target`. Nếu nguồn nói rõ lý do, hãy ghi lại cho người đọc:

            units:
              "313":
                remark: tính cả người đăng ký sau khi lập tổng số

E0503 = tỷ lệ { $stated } của `{ $unit }`, tính đến { $as-of }, không phải là { $count } trên { $base }, tức { $computed }
    .title = tỷ lệ được nêu mâu thuẫn với số thực hiện và tổng số
    .label-count = số thực hiện ở đây
    .label-base = tổng số ở đây
    .hint-base = { $stated } ứng với tổng số khoảng { $base }: hãy hỏi nguồn xem tỷ lệ tính trên tổng số nào
    .hint-keep = cả hai được hiển thị cho đến khi làm rõ
    .explain =
        Nguồn nêu một tỷ lệ không khớp với số thực hiện và tổng số của chính nó. Chênh dưới một
        đơn vị của chữ số cuối là do làm tròn; ở đây chênh nhiều hơn. Một trong ba con số bị
        sai, hoặc tỷ lệ tính trên tổng số khác, và người đọc nào tính lại cũng sẽ thấy.

        Cả hai được hiển thị cho đến khi làm rõ. Hãy hỏi nguồn xem tỷ lệ tính trên tổng số nào,
        rồi sửa ô đó hoặc nêu loại tổng số kia:

            unit  count   base     rate
            31    449470  1167685  38.49%

E0504 = `{ $indicator }` của `{ $unit }` tính đến { $as-of } được nêu hai lần, đều là { $value }
    .title = một số liệu được nêu hai lần với cùng giá trị
    .label-first = số liệu được nêu lần đầu ở đây
    .hint-remove = có thể bỏ một trong hai
    .explain =
        Cùng một số liệu của một đơn vị vào một ngày xuất hiện hai lần với cùng giá trị. Các
        trang không có gì sai, nhưng lần đính chính tới sẽ chỉ sửa một trong hai.

        Hãy bỏ một chỗ.

E0505 = `{ $indicator }` của `{ $unit }` tính đến { $as-of } được nêu là { $first } và là { $second }
    .title = một số liệu được nêu hai lần với giá trị khác nhau
    .label-first = { $value } được nêu ở đây
    .hint-correction = nếu số sau đính chính số trước, hãy ghi dưới `correction:` với `date` và `reason`
    .hint-unit = có phải một trong hai dòng là của đơn vị khác?
    .hint-withheld = trong khi chờ làm rõ, có thể ghi số liệu dưới `withheld:`
    .explain =
        Cùng một số liệu của một đơn vị vào một ngày được cùng một nguồn, công bố cùng ngày, nêu
        hai giá trị. Không trang nào nói được giá trị nào đúng. Thường là một dòng ghi nhầm mã,
        hoặc số đính chính được thêm dưới số cũ.

        Hãy sửa mã, hoặc bỏ giá trị không còn đúng. Nếu báo cáo sau đính chính báo cáo trước thì
        báo cáo sau có tệp riêng với ngày công bố riêng; cả hai được giữ, và số sau được hiển
        thị:

            as_of: 2023-05-29
            published: 2023-06-05
            correction:
              date: 2023-06-05
              reason: hai xã bị tính hai lần

E0506 = `{ $field }` của `{ $unit }` vừa ở trong bảng vừa ở dưới `units`
    .title = một mục vừa ở trong bảng vừa ở dưới `units`
    .label-table = bảng ghi { $value }
    .hint-one = hãy giữ ở một trong hai nơi
    .explain =
        Một mục của đơn vị được ghi trong bảng và ghi lại dưới `units:`. Dù hai nơi giống nhau,
        lần đính chính sau sẽ chỉ sửa một nơi, nên mỗi mục chỉ có một chỗ.

        Bảng dành cho số liệu hàng loạt; `units:` dành cho những gì không vừa ô nào. Hãy giữ ở
        một nơi.

E0507 = số liệu tính đến { $as-of } nhưng đã công bố ngày { $published }
    .title = số liệu tính đến một ngày sau ngày công bố
    .label-published = ngày công bố ở đây
    .hint-projected = nếu đó là số dự kiến, hãy ghi `projected: true`
    .hint-swap = có phải `as_of` và `published` bị đổi chỗ?
    .hint-date = có phải là { $corrected }?
    .explain =
        Số liệu nói về một ngày sau ngày công bố. Đến lúc đó chưa ai đếm được, nên một trong hai
        ngày bị sai, hoặc đó là số dự kiến.

            as_of: 2023-05-29
            published: 2023-06-01

        Số dự kiến được đánh dấu, không đưa vào chuỗi số liệu và xếp hạng:

            projected: true

E0508 = `{ $unit }` được công bố hoàn thành tính đến { $as-of } trong khi mới có { $count } trên { $base }
    .title = công bố hoàn thành trong khi số thực hiện thấp hơn tổng số
    .label-declared = việc hoàn thành được công bố ở đây
    .hint-exclusions = hãy nêu dưới `exclusions:` { $missing } trường hợp còn lại là ai và vì sao không tính
    .hint-basis = nếu họ không thuộc phần đã hoàn thành, hãy ghi loại tổng số dưới `completion:` ở mục `basis`
    .explain =
        Đơn vị được công bố hoàn thành, nhưng số thực hiện thấp hơn tổng số mà không nêu lý do.
        Trang ghi "công bố hoàn thành" bên cạnh con số, và người đọc nào cũng sẽ hỏi những người
        còn lại là ai. Thường là người vắng mặt không được tính; hãy nói rõ:

            units:
              "18586":
                completion:
                  words: complete
                exclusions:
                  - count: 240
                    reason: vắng mặt

E0509 = `{ $unit }` có { $done } trên { $of } đã hoàn thành, tính đến { $as-of }: nhiều hơn số hiện có
    .title = số đơn vị hoàn thành nhiều hơn số hiện có
    .hint-swap = có phải là `{ $corrected }`?
    .explain =
        Số liệu kiểu "9 of 29" có số đã hoàn thành nhiều hơn số hiện có. Thường là hai con số bị
        đổi chỗ, hoặc nói về hai cấp khác nhau.

            unit  done
            01    9 of 29

E0510 = `{ $indicator }` của `{ $unit }` giảm { $fall }, từ { $previous } ngày { $previous-as-of } xuống { $count } ngày { $as-of }
    .title = số thực hiện giảm
    .label-previous = { $count } tính đến { $as-of }
    .hint-limit = mức giảm từ { $limit } trở xuống chỉ bị lưu ý
    .hint-digit = hãy đối chiếu từng chữ số với nguồn: có thể thiếu một chữ số
    .hint-correction = nếu số trước sai, hãy ghi dưới `correction:` với `date` và `reason`
    .hint-definition = nếu từ nay đếm nội dung khác, hãy ghi dưới `definition_change:` với `date` và `reason`
    .hint-withheld = trong khi chờ làm rõ, có thể ghi số liệu dưới `withheld:`
    .explain =
        Số thực hiện được cộng dồn từ đầu chiến dịch, mà lại thấp hơn báo cáo trước. Thẻ đã trả
        thì vẫn là đã trả, nên một trong hai báo cáo bị sai, hoặc nay đếm nội dung khác. Giảm ít
        thì chỉ bị lưu ý; mức giảm này làm thay đổi tổng số và tình trạng, nên cần một lý do
        được công bố cùng.

        Nếu số sau đúng, hãy ghi nhận, cho đơn vị hoặc cho cả tệp:

            units:
              "31":
                correction:
                  date: 2023-06-13
                  reason: đã loại các thẻ bị tính hai lần trong tháng 5

        Nếu chưa ai rõ, `withheld:` giữ số liệu lại cho đến khi làm rõ, và phần còn lại của tỉnh
        vẫn công bố đúng giờ.

E0511 = `{ $indicator }` của `{ $unit }` được điều chỉnh −{ $fall }, từ { $previous } ngày { $previous-as-of } xuống { $count } ngày { $as-of }
    .title = số thực hiện giảm ít
    .page = “{ $indicator }” của { $unit } được điều chỉnh −{ $fall }, từ { $previous } ngày { $previous-as-of } xuống { $count } ngày { $as-of }
    .label-previous = { $count } tính đến { $as-of }
    .explain =
        Số thực hiện được cộng dồn từ đầu chiến dịch và thấp hơn báo cáo trước một chút. Điều
        chỉnh như vậy là chuyện bình thường khi đếm trung thực; trang ghi "đã điều chỉnh" bên
        cạnh số liệu. Không cần làm gì. Mức giảm được phép ghi ở trang phương pháp.

E0512 = tổng số của `{ $unit }` thay đổi từ { $previous } ngày { $previous-as-of } thành { $base } ngày { $as-of }
    .title = tổng số tăng hoặc giảm quá hai lần
    .label-previous = { $base } tính đến { $as-of }
    .hint-digits = có phải là { $corrected }?
    .hint-rebase = nếu tổng số được lập lại, hãy ghi dưới `rebase:` với `date` và `reason`
    .hint-withheld = trong khi chờ làm rõ, có thể ghi số liệu dưới `withheld:`
    .explain =
        Tổng số lớn hơn gấp đôi hoặc nhỏ hơn một nửa tổng số gần nhất của đơn vị. Dân số không
        tự nhiên tăng giảm như vậy: thường là thiếu một chữ số, đọc nhầm dấu thập phân, đổi chỗ
        hai cột, hoặc là loại tổng số khác. Mọi tỷ lệ của đơn vị sẽ nhảy vọt trong khi không có
        gì xảy ra.

        Hãy đối chiếu với nguồn. Nếu tổng số được lập lại, hãy ghi nhận; khi đó trang cho thấy
        chỗ ngắt và không so sánh tỷ lệ qua chỗ đó:

            units:
              "308":
                rebase:
                  date: 2023-06-13
                  reason: dùng dữ liệu dân cư tháng 6 thay cho số ước tính

E0513 = có `{ $field }` nhưng không nêu loại tổng số
    .title = tổng số không nêu loại
    .hint-known = hãy ghi `base_kind:` với một trong các loại { $names }
    .explain =
        Có tổng số hoặc tỷ lệ nhưng không nêu tính trên cái gì. "90%" của mọi người thuộc diện
        và của người có mặt là hai điều khác nhau, và chỉ số liệu cùng loại mới được cộng hay
        xếp hạng.

        Hãy nêu loại, cho cả tệp hoặc cho một đơn vị:

            base_kind: eligible

E0514 = dòng của `{ $unit }` không có nội dung
    .title = dòng không có nội dung
    .page = báo cáo có nêu { $unit } nhưng không có số liệu nào
    .hint-remove = đơn vị chưa báo cáo thì không cần có dòng
    .hint-masked = số liệu mà nguồn che đi thì ghi `masked`
    .explain =
        Dòng này nêu một đơn vị mà không nêu gì về đơn vị đó. Đơn vị chưa báo cáo không cần có
        dòng: trang tự liệt kê là thiếu. Nếu nguồn che số liệu, hãy nói rõ; "bị che", "thiếu" và
        "bằng không" là ba điều khác nhau trên mọi trang.

            unit  count
            313   masked

E0516 = số liệu cần giữ lại không tồn tại: `{ $indicator }` của `{ $unit }` tính đến { $as-of }
    .title = số liệu cần giữ lại không tồn tại
    .hint-days = hiện có số liệu của các ngày { $names }
    .hint-remove = số liệu không còn nữa thì không cần giữ lại
    .explain =
        Có yêu cầu giữ lại một số liệu mà không tệp nào nêu. Hoặc số liệu đã bỏ, và có thể bỏ cả
        mục này, hoặc đơn vị, chỉ tiêu hay ngày bị gõ nhầm, và khi đó số liệu đáng ngờ vẫn đang
        được công bố. Hãy xem lại trước khi ký.

            withheld:
              - unit: "308"
                as_of: 2023-06-13
                reason: trái với báo cáo của chính quận
                by: phòng thống kê
                date: 2023-06-14

E0517 = khoảng `{ $value }` kết thúc thấp hơn điểm bắt đầu
    .title = khoảng kết thúc thấp hơn điểm bắt đầu
    .hint-swap = hãy viết `{ $corrected }`
    .explain =
        Khoảng được viết từ số thấp đến số cao. Viết ngược lại thì khoảng không chứa gì, và
        không cộng được vào tổng số nào.

            unit  rate
            01    85..90%

E0518 = `{ $indicator }` của `{ $unit }` tăng nhanh bất thường, từ { $previous } ngày { $previous-as-of } lên { $value } ngày { $as-of }
    .title = tăng nhanh bất thường
    .page = “{ $indicator }” của { $unit } tăng nhanh bất thường, từ { $previous } ngày { $previous-as-of } lên { $value } ngày { $as-of }
    .label-previous = { $value } tính đến { $as-of }
    .hint-check = nếu nguồn nêu đúng như vậy thì không cần làm gì; một `remark` sẽ cho người đọc biết lý do
    .explain =
        Số liệu tăng nhanh hơn hẳn so với thường thấy. Tăng nhanh có thể là thật, nên không có
        gì bị từ chối; nhưng đơn vị vượt lên đột ngột là nơi người đọc nghi ngờ đầu tiên. Hãy
        đối chiếu với nguồn. Nếu đúng, một câu giải thích sẽ tránh được nhiều câu hỏi:

            units:
              "312":
                remark: các tổ lưu động làm việc tại mọi phường trong hai tuần

E0519 = số liệu bị giữ lại từ { $date } và được công bố lại ngày { $released }, không muộn hơn
    .title = số liệu bị giữ lại được công bố lại quá sớm
    .label-date = giữ lại từ ngày này
    .hint-later = `released` là ngày đầu tiên số liệu xuất hiện trở lại, sau `date`
    .explain =
        Số liệu bị giữ lại rời khỏi các trang và các tổng vào ngày `date` và trở lại vào ngày
        `released`. Cả hai ngày đều được công bố, kể cả trong danh sách thay đổi. Thường là hai
        ngày bị đổi chỗ, hoặc gõ nhầm tháng:

            withheld:
              - unit: "308"
                reason: trái với báo cáo của chính huyện
                by: phòng thống kê
                date: 2023-06-14
                released: 2023-06-20

        Số liệu hóa ra sai thì không công bố lại: một tệp mới hơn đính chính nó, còn mục này giữ
        nguyên.


E0520 = `{ $indicator }` ngày { $as-of } giảm ở { $units } trên { $of } đơn vị: đây không phải báo cáo của ngày đó
    .title = tệp số liệu có phần lớn số thực hiện giảm
    .label-example = `{ $unit }` có { $previous } ngày { $previous-as-of }, ở đây là { $value }
    .hint-file = có phải là bảng của một ngày trước, của chỉ tiêu khác, hoặc chỉ của một kỳ?
    .hint-correction = nếu mọi số trước đều sai, hãy ghi dưới `correction:` của tệp với `date` và `reason`
    .hint-definition = nếu từ nay đếm nội dung khác, hãy ghi dưới `definition_change:` với `date` và `reason`
    .explain =
        Số thực hiện được cộng dồn từ đầu chiến dịch, mà trong tệp này hơn một nửa số đơn vị so
        sánh được lại thấp hơn báo cáo gần nhất, quá mức điều chỉnh nhỏ. Không thể nhiều đơn vị
        cùng sai một lúc: đây là bảng cũ, bảng của chỉ tiêu khác, hoặc bảng chỉ đếm một tháng.
        Cả tệp bị từ chối, và không nêu từng đơn vị.

        Hãy đối chiếu tệp với nguồn. Nếu số đúng, một ghi nhận cho cả tệp nêu lý do và được
        công bố:

            correction:
              date: 2023-06-13
              reason: đã loại các thẻ chưa trả ở mọi nơi

E0521 = { $field ->
        [count] số thực hiện của `{ $indicator }` ngày { $as-of } bằng { $power } lần trước đó, ở { $units } trên { $of } đơn vị
       *[base] tổng số của `{ $indicator }` ngày { $as-of } bằng { $power } lần trước đó, ở { $units } trên { $of } đơn vị
    }
    .title = tệp số liệu lệch một lũy thừa của mười
    .label-example = `{ $unit }` có { $previous } ngày { $previous-as-of }, ở đây là { $value }
    .hint-digits = số tính bằng nghìn, hay dấu thập phân bị đọc là dấu phân cách hàng nghìn?
    .hint-correction = nếu số thực hiện đúng, hãy ghi dưới `correction:` của tệp với `date` và `reason`
    .hint-rebase = nếu tổng số đúng, hãy ghi dưới `rebase:` của tệp với `date` và `reason`
    .explain =
        Trong tệp này hơn một nửa số đơn vị so sánh được có số gấp mười, một trăm hoặc một nghìn
        lần trước đó, hoặc nhỏ đi bấy nhiêu lần. Một đơn vị có thể tăng vọt; nhiều đơn vị cùng
        lệch một lũy thừa của mười là bảng tính bằng nghìn, hoặc dấu thập phân bị đọc sai. Số
        thực hiện tăng chỉ bị nêu khi lớn hơn ba lần tổng số, hoặc khi không có tổng số.

        Hãy đổi lại số, hoặc cho biết số được viết thế nào:

            numbers: vi

E0522 = số thực hiện và tổng số của `{ $indicator }` ngày { $as-of } đổi chỗ cho nhau ở { $units } trên { $of } đơn vị
    .title = tệp số liệu có số thực hiện và tổng số đổi cột
    .label-example = `{ $unit }` có { $previous } ngày { $previous-as-of }, ở đây là { $value }
    .hint-swap = hãy đổi chỗ `count` và `base` ở dòng đầu của bảng
    .hint-correction = nếu số đúng, hãy ghi dưới `correction:` của tệp với `date` và `reason`
    .explain =
        Ở hơn một nửa số đơn vị so sánh được, số thực hiện nay gần bằng tổng số trước đó, và tổng
        số gần bằng số thực hiện trước đó. Tên hai cột của bảng bị đặt ngược, và mọi tỷ lệ sẽ
        lộn ngược.

        Hãy đổi chỗ hai tên ở dòng đầu:

            unit  base  count

E0523 = tổng số của `{ $indicator }` ngày { $as-of } tăng hoặc giảm quá hai lần ở { $units } trên { $of } đơn vị
    .title = tệp số liệu có phần lớn tổng số tăng hoặc giảm quá hai lần
    .label-example = `{ $unit }` có { $previous } ngày { $previous-as-of }, ở đây là { $value }
    .hint-kind = có phải là loại tổng số khác? nếu vậy hãy ghi loại đó ở `base_kind`
    .hint-rebase = nếu tổng số được lập lại, hãy ghi dưới `rebase:` của tệp với `date` và `reason`
    .explain =
        Trong tệp này, ở hơn một nửa số đơn vị so sánh được, tổng số lớn hơn gấp đôi hoặc nhỏ hơn
        một nửa trước đó. Dân số của nhiều đơn vị không tự nhiên tăng giảm như vậy: đó là loại
        tổng số khác, hoặc mọi tổng số được lập lại. Mọi tỷ lệ sẽ nhảy vọt trong khi không có gì
        xảy ra.

        Nếu tổng số được lập lại, hãy ghi nhận; trang cho thấy chỗ ngắt và không so sánh tỷ lệ
        qua chỗ đó:

            rebase:
              date: 2023-06-13
              reason: dùng dữ liệu dân cư tháng 6 thay cho số ước tính

E0524 = tỷ lệ của `{ $indicator }` ngày { $as-of } giảm mà số thực hiện không giảm, ở { $units } trên { $of } đơn vị: tổng số được lập lại
    .title = tệp số liệu có tỷ lệ giảm vì tổng số tăng
    .label-example = `{ $unit }` có tổng số { $previous } ngày { $previous-as-of }, ở đây là { $value }
    .hint-rebase = hãy ghi dưới `rebase:` của tệp với `date` và `reason`; khi đó đường biểu diễn ngắt ở đây
    .explain =
        Ở hơn một nửa số đơn vị so sánh được, số thực hiện bằng hoặc cao hơn trước mà tỷ lệ lại
        thấp hơn: nay có thêm người thuộc diện. Không ai làm kém đi, nhưng trang nào cũng trông
        như vậy.

        Hãy ghi rằng tổng số được lập lại. Số liệu có dấu hiệu, đường biểu diễn có chỗ ngắt, và
        tỷ lệ không bị so sánh qua chỗ đó:

            rebase:
              date: 2023-06-13
              reason: bổ sung người vừa đủ 14 tuổi

E0525 = tỷ lệ của `{ $indicator }` ở `{ $unit }` ngày { $as-of } giảm vì tổng số tăng: { $previous-count } trên { $previous } thành { $count } trên { $base }
    .title = tỷ lệ giảm vì tổng số tăng
    .label-previous = { $base } tính đến { $as-of }
    .hint-rebase = nếu tổng số được lập lại, hãy ghi dưới `rebase:` với `date` và `reason`; khi đó đường biểu diễn ngắt ở đây
    .explain =
        Số thực hiện bằng hoặc cao hơn trước mà tỷ lệ lại thấp hơn, vì có thêm người thuộc diện.
        Đơn vị không làm kém đi, nhưng trang của đơn vị trông như vậy.

        Hãy đối chiếu tổng số với nguồn. Nếu tổng số được lập lại, hãy ghi nhận; số liệu có dấu
        hiệu và đường biểu diễn có chỗ ngắt:

            units:
              "308":
                rebase:
                  date: 2023-06-13
                  reason: bổ sung một khu dân cư mới

E0526 = không có báo cáo về `{ $indicator }` cho ngày { $as-of }: { $reason }
    .title = một kỳ không có báo cáo
    .page = không có báo cáo về “{ $indicator }” cho ngày { $as-of }; lý do được nêu ở trang của từng đơn vị
    .explain =
        Tệp số liệu cho biết kỳ này không có báo cáo và vì sao. Trang cũng nói như vậy, đường
        biểu diễn ngắt ở đó, và không có gì được coi là giữ nguyên. Không cần làm gì.

            as_of: 2023-06-13
            missing: máy chủ hỏng; không đơn vị nào báo cáo được

E0527 = { $k } trên { $n } đơn vị cấp `{ $level }` thuộc `{ $unit }` đã báo cáo `{ $indicator }` cho ngày { $as-of }
    .title = báo cáo chỉ có một số đơn vị
    .page = { $k } trên { $n } { $level } thuộc { $unit } đã báo cáo “{ $indicator }” cho ngày { $as-of }
    .hint-without = { COUNT($more) ->
        [0] thiếu { $names }
       *[other] thiếu { $names } và { $more } đơn vị nữa
    }
    .explain =
        Chương trình nêu những cấp nào báo cáo, và báo cáo này không có đủ các đơn vị của cấp đó.
        Trang vẫn được dựng: tổng số nêu rõ gồm bao nhiêu đơn vị và thiếu gì, và không chỗ nào
        viết như thể tất cả đã báo cáo.

        Hãy hỏi các đơn vị còn thiếu. Nếu đơn vị không báo cáo được thì không cần làm gì; nếu
        nguồn giấu số liệu, hãy ghi `masked`. Ai báo cáo được ghi trong chương trình:

            reporting:
              every_days: 7
              from: 2023-03-01
              levels: [district]

E0528 = { $days } ngày không có báo cáo về `{ $indicator }`, từ { $from } đến { $to }; báo cáo đến { $every } ngày một lần
    .title = báo cáo vắng lâu hơn thường lệ
    .hint-missing = nếu không có báo cáo, một tệp số liệu với `missing:` nêu lý do
    .explain =
        Chương trình nêu báo cáo đến bao lâu một lần, mà giữa hai ngày này không có báo cáo nào
        trong hơn một lần rưỡi thời gian đó. Phần thiếu không phải là số không, cũng không phải
        là giữ nguyên: số liệu được ghi kèm số ngày đã qua, và đường biểu diễn ngắt ở đó.

        Nếu quên một báo cáo, hãy bổ sung. Nếu không có, hãy ghi rõ, và trang nêu lý do:

            as_of: 2023-06-06
            missing: tuần nghỉ lễ không có báo cáo

E0529 = { $what ->
        [count] theo `{ $record }` ngày { $date }, `{ $indicator }` của `{ $unit }` giảm từ { $previous } ngày { $previous-as-of } xuống { $value } ngày { $as-of }
        [base] theo `{ $record }` ngày { $date }, tổng số của `{ $unit }` thay đổi từ { $previous } ngày { $previous-as-of } thành { $value } ngày { $as-of }
        [counts] theo `{ $record }` ngày { $date }, `{ $indicator }` ngày { $as-of } giảm ở { $units } đơn vị
       *[bases] theo `{ $record }` ngày { $date }, tổng số của `{ $indicator }` ngày { $as-of } thay đổi ở { $units } đơn vị
    }
    .title = ghi nhận giải thích một thay đổi
    .page = { $what ->
        [count] “{ $indicator }” của { $unit } giảm từ { $previous } ngày { $previous-as-of } xuống { $value } ngày { $as-of }
        [base] “{ $indicator }” của { $unit }: tổng số thay đổi từ { $previous } ngày { $previous-as-of } thành { $value } ngày { $as-of }
        [counts] “{ $indicator }” ngày { $as-of } giảm ở { $units } đơn vị
       *[bases] tổng số của “{ $indicator }” ngày { $as-of } thay đổi ở { $units } đơn vị
    }, { $record ->
        [rebase] do tổng số được tính lại ngày { $date }
       *[correction] do số liệu được đính chính ngày { $date }
    }
    .explain =
        Số thực hiện giảm hoặc tổng số thay đổi, và một ghi nhận trong nội dung cho biết từ bao
        giờ và vì sao. Không có ghi nhận đó thì số liệu bị từ chối, hoặc tỷ lệ trông như kém đi.
        Ghi nhận được công bố cùng số liệu; đường biểu diễn ngắt ở chỗ tổng số được lập lại.
        Không cần làm gì.

E0530 = { $n } số liệu của `{ $indicator }` đã công bố trước đây được nêu lại ngày { $published }: { $up } cao hơn, { $down } thấp hơn, cộng lại { $effect }
    .title = nhiều số liệu cũ được nêu lại
    .label-changed = `{ $unit }` ngày { $as-of } trước là { $previous }, nay là { $value }
    .hint-more = còn { $n } số liệu khác thay đổi
    .hint-record = hãy nêu lý do dưới `correction:` với `date` và `reason`: người giữ số cũ sẽ hỏi
    .explain =
        Một lần công bố làm thay đổi nhiều số liệu của những ngày đã công bố. Cả hai bản được
        giữ, và bản sau được hiển thị; nhưng so sánh, thứ hạng và khen thưởng dựa trên số cũ có
        thể không còn đúng. Thông báo cho biết bao nhiêu số tăng, bao nhiêu số giảm, và số thực
        hiện cộng lại thay đổi bao nhiêu.

        Hãy đối chiếu toàn bộ với nguồn trước khi công bố, và nêu lý do:

            correction:
              date: 2023-06-13
              reason: nay thẻ được đếm ở nơi trả thẻ

E0531 = `{ $indicator }` của `{ $unit }` là { $stated } ngày { $as-of }, nhiều hơn số thuộc diện
    .title = tỷ lệ được nêu trên 100 % số thuộc diện
    .hint-target = tổng số do ai đó đề ra để phấn đấu thuộc loại `{ $kind }`
    .hint-remark = nếu nguồn nói rõ lý do, hãy ghi lại trong `remark`; số liệu vẫn được hiển thị như đã nêu
    .explain =
        Nguồn nêu tỷ lệ trên 100% số thuộc diện. Điều đó có thể đúng, vì có người chuyển đến,
        hoặc tỷ lệ tính trên tổng số khác. Số liệu được hiển thị như đã nêu, và trang chất lượng
        dữ liệu liệt kê nó.

        Nếu tỷ lệ tính trên con số do ai đó đề ra thì loại tổng số có vai trò `target`. Nếu nguồn
        nói rõ lý do, hãy ghi lại cho người đọc:

            units:
              "313":
                remark: tính cả người đăng ký sau khi lập tổng số

E0532 = `{ $indicator }` của `{ $unit }` có { $count } ngày { $as-of }, nhiều hơn { $limit } của `{ $stage }` ở khâu trước
    .title = một khâu cao hơn khâu trước nó
    .label-stage = `{ $stage }` có { $limit } ở đây
    .hint-check = hãy đối chiếu cả hai với nguồn: một bên chậm hơn, hoặc đếm nội dung khác
    .explain =
        Khâu sau có số thực hiện cao hơn khâu trước, chẳng hạn thẻ đã trả nhiều hơn thẻ đã in.
        Một trong hai báo cáo chậm hơn, hoặc hai bên đếm nội dung khác nhau. Cả hai được hiển thị
        như đã nêu, và trang chất lượng dữ liệu liệt kê chúng.

        Khâu nào trước khâu nào được ghi trong chương trình:

            indicators:
              handed:
                after: printed

E0533 = { $field ->
        [count] `{ $indicator }` của `{ $unit }` ngày { $as-of } được nêu là { $stated }, còn { $k } trên { $n } đơn vị trực thuộc cộng lại là { $sum }
       *[base] tổng số của `{ $unit }` ngày { $as-of } được nêu là { $stated }, còn { $k } trên { $n } đơn vị trực thuộc cộng lại là { $sum }
    }
    .title = số chung khác số cộng từ các đơn vị trực thuộc
    .label-part = `{ $unit }` là một đơn vị trực thuộc
    .hint-both = cả hai được hiển thị cho đến khi làm rõ
    .explain =
        Một đơn vị nêu số chung khác với tổng số mà các đơn vị trực thuộc nêu cho cùng ngày, theo
        những gì đã biết khi số chung được công bố. Có thể một đơn vị bị tính hai lần hoặc bị
        sót, hoặc số chung gồm cả người không thuộc đơn vị nào. Trang hiển thị cả hai.

        Hãy hỏi nguồn số chung gồm những đơn vị nào. Người không thuộc đơn vị nào có thể là một
        dòng riêng, của đơn vị có `pseudo: true`. Khi một đơn vị không có số, bị giấu hoặc không
        chính xác thì đây chỉ là lưu ý, và chỉ khi không giá trị nào của đơn vị đó giải thích
        được chênh lệch.

E0534 = `{ $indicator }` của `{ $unit }` được nêu là tăng { $stated } đến { $as-of }, nhưng từ { $previous } đến { $count } là { $difference }
    .title = số tăng thêm khác chênh lệch hai số cộng dồn
    .label-previous = { $count } tính đến { $as-of }
    .hint-total = số cộng dồn được dùng; số tăng thêm được hiển thị như đã nêu
    .explain =
        Nguồn nêu số tăng thêm từ báo cáo trước, mà hai số cộng dồn cho kết quả khác. Thường là
        số tăng thêm tính từ ngày khác, hoặc số cộng dồn trước đã được sửa mà không nói. Các
        phép tính dựa trên số cộng dồn.

        Hãy đối chiếu cả hai với nguồn. Số tăng thêm từ ngày khác nên ghi vào phần ghi chú:

            units:
              "313":
                remark: 1.200 từ đầu tháng

E0535 = tệp số liệu không có số liệu nào
    .title = tệp số liệu không có số liệu
    .hint-figures = hãy ghi dưới `figures:` thành bảng, hoặc dưới `units:`
    .hint-missing = nếu không có báo cáo, hãy nêu lý do dưới `missing:`
    .explain =
        Tệp không có bảng, cũng không có đơn vị nào. Người đọc danh sách báo cáo sẽ tưởng rằng
        báo cáo đã đến.

        Hãy bổ sung số liệu. Nếu không có vì báo cáo không đến, hãy ghi rõ và nêu lý do; khi đó
        trang cũng nói như vậy:

            missing: máy chủ hỏng; không đơn vị nào báo cáo được

E0540 = ở đây `{ $unit }` được gọi là `{ $name }`, không phải tên nào của đơn vị
    .title = tên không phải của đơn vị
    .label-code = mã ở đây, và mã là căn cứ
    .hint-others = đó là tên của { $names }: mã có đúng không?
    .hint-alias = nếu đơn vị cũng được gọi là `{ $name }`, hãy thêm vào `aliases:` trong danh mục
    .explain =
        Dòng này nêu mã và tên, mà danh mục biết đơn vị của mã đó dưới tên khác. Mã quyết định
        số liệu là của ai. Nhưng tên của đơn vị khác thường là do lệch một dòng, và khi đó hai
        đơn vị mang số liệu của nhau.

        Tên được so sánh không kể dấu và chữ hoa, ở cả hai dạng Unicode, có hay không có từ chỉ
        loại đơn vị; tên khác và tên cũ cũng được tính. Hãy sửa mã, hoặc ghi tên vào danh sách
        tên khác:

            details:
              "31":
                aliases: [Cảng]

E0541 = `{ $indicator }` tính đến { $as-of } được định nghĩa khác so với { $previous-as-of } mà không có ghi nhận
    .title = định nghĩa thay đổi mà không có ghi nhận
    .label-previous = định nghĩa tính đến { $as-of }
    .hint-record = hãy nêu dưới `definition_change:` kèm `date` và `reason`
    .hint-same = nếu vẫn đếm cùng một thứ, hãy dùng cùng một cách diễn đạt
    .explain =
        Hai tệp số liệu của một chỉ tiêu nói rằng chúng đếm những thứ khác nhau, mà một đơn vị
        có số liệu ở cả hai. Nối hai số liệu sẽ cho thấy mức tăng hoặc giảm không hề có. Khi có
        ghi nhận, đường biểu diễn bị ngắt ở đó, không tính chênh lệch qua chỗ ngắt, và trang in
        lý do:

            definition: cards handed over
            definition_change:
              date: 2023-06-13
              reason: until May, cards printed were counted

E0542 = `{ $indicator }` của `{ $unit }` tính đến { $as-of } đến muộn: công bố ngày { $published }, sau một số liệu mới hơn
    .title = báo cáo đến muộn
    .label-newer = số liệu tính đến { $as-of } đã công bố ngày { $published }
    .explain =
        Một báo cáo được biết sau báo cáo mới hơn. Không cần làm gì: số liệu đứng ở ngày của nó
        trong bảng và biểu đồ, và không trở thành số liệu mới nhất. Trang đánh dấu là đến muộn,
        và trang dựng theo một ngày trước đó thì chưa có số liệu này.

E0543 = `{ $indicator }` của `{ $unit }` tính đến { $as-of } trước là { $previous }, nay là { $value } theo công bố ngày { $published }
    .title = số liệu được công bố sau thay thế
    .page = “{ $indicator }” của { $unit } tính đến { $as-of }: trước là { $previous }, nay là { $value } (công bố: { $published })
    .label-previous = ở đây nêu { $value }
    .explain =
        Hai lần công bố nêu số liệu của cùng một ngày với giá trị khác nhau. Cả hai đều được
        giữ: số công bố sau được hiển thị, vẽ và cộng; số trước nằm trong lịch sử, đánh dấu đã
        thay. Không cần làm gì; nếu biết lý do, một ghi nhận sẽ cho người đọc biết:

            correction:
              date: 2023-06-05
              reason: hai xã bị tính hai lần

E0544 = `{ $indicator }` của `{ $unit }` đã hoàn thành ngày { $previous-as-of } và có trường hợp phát sinh: { $value } tính đến { $as-of }
    .title = phát sinh sau khi hoàn thành
    .label-complete = hoàn thành tính đến { $as-of }
    .explain =
        Đơn vị đã hoàn thành, và số liệu sau đó cho thấy vẫn còn trường hợp. Người mới đủ tuổi,
        chuyển đến hay trở về: việc đã hoàn thành có thể mở lại. Trang giữ ngày hoàn thành và
        ghi "hoàn thành, có phát sinh". Không cần làm gì; một ghi chú sẽ cho người đọc biết đó
        là những ai.

E0545 = `{ $unit }` hoàn thành ngày { $day } được nêu là vượt tiến độ { $stated } ngày; tính theo ngày thì là { $names }
    .title = số ngày vượt tiến độ không khớp với ngày tháng
    .label-stated = số ngày được nêu ở đây
    .hint-deadline = có thể nguồn tính theo một hạn chưa có trong chương trình: hãy thêm hạn đó, hoặc để nguyên như lời trích
    .explain =
        Nguồn nêu đơn vị vượt tiến độ bao nhiêu ngày, mà không hạn nào áp dụng cho đơn vị vào
        ngày đó cho ra con số này. Trang in số ngày tính được cho từng hạn, còn số ngày được nêu
        chỉ in như lời trích của nguồn.

            units:
              "67":
                completion:
                  words: complete
                  on: 2023-05-29
                ahead_days: 63

E0546 = số liệu nói về ngày { $as-of }, mà hôm nay mới là { $today }
    .title = số liệu tính đến một ngày chưa tới
    .hint-projected = nếu đó là số dự kiến, hãy ghi `projected: true`
    .hint-date = có phải là { $corrected }?
    .explain =
        Số liệu nói về một ngày sau ngày dựng trang, và không có ngày công bố để biết chỗ nào
        sai. Thường là gõ nhầm năm hoặc tháng. Một ngày như vậy làm mọi số liệu khác của trang
        trông như đã cũ.

        Hãy sửa ngày, hoặc đánh dấu điều mới chỉ là dự kiến:

            projected: true

### 06 bài viết

E0601 = { $problem ->
        [closed] phần khai báo đầu tệp không có dòng kết thúc
       *[open] tệp không có phần khai báo ở đầu
    }
    .title = phần khai báo đầu tệp bị thiếu hoặc không kết thúc
    .hint-open = hãy mở đầu tệp bằng một dòng `---`, các khóa, rồi một dòng `---` nữa
    .hint-close = hãy thêm một dòng `---` dưới khóa cuối cùng
    .explain =
        Tệp Markdown mở đầu bằng phần khai báo: các khóa nằm giữa hai dòng ba dấu gạch ngang.
        Phần này nêu tiêu đề, ngày và ai được xem. Thiếu phần này thì không biết bài có công
        khai hay không, nên không đặt vào đâu được.

            ---
            title: Đắk Nông đã hoàn thành
            date: 2023-06-01
            audience: public
            ---
            Toàn tỉnh đã …

E0602 = { $problem ->
        [missing] tên tệp `{ $file }` không nêu ngôn ngữ
       *[unknown] trang không có ngôn ngữ `{ $language }` nêu trong tên tệp `{ $file }`
    }
    .title = tên tệp không nêu một ngôn ngữ của trang
    .hint-known = các ngôn ngữ của trang là { $names }
    .hint-rename = ngôn ngữ đứng trước `.md`, như trong `{ $corrected }`
    .hint-tag = ngôn ngữ có thẻ như `vi` hoặc `pt-BR`
    .hint-declare = ngôn ngữ mới được thêm dưới `languages:` trong `site.yaml`
    .explain =
        Tên của bài kết thúc bằng ngôn ngữ, trước `.md`: `hoan-thanh.vi.md`, `hoan-thanh.fr.md`.
        Nhờ đó các bản dịch của một bài tìm được nhau, và trang biết viết ngày và số theo cách
        nào.

        Hãy đặt tên theo một ngôn ngữ của trang, hoặc thêm ngôn ngữ trong `site.yaml`:

            languages: [vi, fr, en]

E0603 = `{ $html }` là HTML, không dùng được trong bài viết
    .title = HTML trong bài viết
    .hint-markdown = trong Markdown viết là `{ $corrected }`
    .hint-escape = để hiện chính dấu đó, hãy viết `\<`
    .hint-code = HTML cần cho người đọc thấy nguyên văn thì đặt giữa hai dấu nháy ngược
    .explain =
        Bài viết dùng Markdown, không dùng HTML. HTML có thể tải nội dung từ nơi khác, chạy
        chương trình trong trình duyệt của người đọc hoặc làm vỡ trang, mà người ký không thấy
        được trong bài.

        Hãy viết bằng Markdown, `**chữ đậm**`, `[Đắk Nông](unit:67)`, hoặc bỏ đi. Để hiện chính
        dấu đó, hãy viết `\<`.

E0604 = { $kind ->
        [unit] liên kết dẫn đến đơn vị `{ $target }` không tồn tại
        [document] liên kết dẫn đến văn bản `{ $target }` không tồn tại
        [commendation] liên kết dẫn đến khen thưởng `{ $target }` không tồn tại
        [calculation] liên kết dẫn đến phép tính `{ $target }` không có ở đầu bài
        [source] liên kết dẫn lời nguồn số { $target }, đầu bài không có nhiều như vậy
        [bulletin] liên kết dẫn đến bản tin `{ $target }` không tồn tại
        [page] liên kết dẫn đến trang `{ $target }` không tồn tại
        [heading] liên kết dẫn đến đề mục `{ $target }` không có trong bài
       *[other] liên kết dẫn đến `{ $target }` không tồn tại
    }
    .title = liên kết đến nội dung không tồn tại
    .hint-similar = có phải là { $names }?
    .hint-calculation = hãy khai dưới `calculations:`, như `{ $name }: 080/cccd/count + 084/cccd/count`
    .hint-source = `sources:` có { $n } mục; mục đầu là `quote:1`
    .explain =
        Liên kết nêu một đơn vị, một văn bản hoặc nội dung khác không có trong trang. Người đọc
        sẽ không đến được đâu cả.

        Liên kết nêu đích bằng khóa, và trang được tìm theo khóa ở mọi ngôn ngữ:

            Thời hạn của [Đắk Nông](unit:67) do [lộ trình](doc:lo-trinh) quy định.

E0605 = liên kết không được dẫn đến `{ $url }`
    .title = loại liên kết không được phép
    .hint-allowed = liên kết dẫn đến `https://…`, `http://…`, `mailto:…`, `tel:…`, đến đề mục bằng `#…`, và trong trang đến `unit:…`, `doc:…`, `fig:…`, `bulletin:…` và `page:…`
    .hint-similar = có phải là `{ $corrected }`?
    .hint-address = địa chỉ web bắt đầu bằng `https://` hoặc `http://`
    .explain =
        Liên kết mở đầu bằng loại địa chỉ mà bài viết không được dùng. Trang được đọc trên mạng,
        từ ổ đĩa và từ tệp đính kèm; liên kết như `javascript:` hay `file:` không an toàn hoặc
        không dẫn đến đâu ở một trong các nơi đó.

        Hãy liên kết đến địa chỉ web, địa chỉ thư điện tử, hoặc đến nội dung của trang bằng
        khóa:

            Xem [báo cáo](https://example.org/report) và [Đắk Nông](unit:67).

E0606 = hai bài cùng có tên `{ $slug }` bằng `{ $language }`
    .title = hai bài cùng tên và cùng ngôn ngữ
    .label-first = bài kia là `{ $file }`
    .hint-rename = hãy đổi tên một bài ở mọi ngôn ngữ, hoặc bỏ bài đó
    .explain =
        Hai bài sẽ thành cùng một trang: cùng tên và cùng ngôn ngữ, trong hai thư mục khác nhau.
        Bài này sẽ che mất bài kia.

        Hãy đổi tên một bài, ở mọi ngôn ngữ, hoặc bỏ bài đó.

E0607 = `{ $slug }` chưa có bằng { $languages }
    .title = thiếu bản dịch
    .hint-file = bản dịch sẽ ở trong `{ $file }`
    .explain =
        Bài có ở một số ngôn ngữ của trang mà chưa có ở ngôn ngữ này. Người đọc ngôn ngữ này
        thấy bản gốc kèm lời ghi chú, nên không thiếu gì; lưu ý này chỉ để biết.

        Bản dịch là một tệp cùng tên với ngôn ngữ khác:

            bulletins/hoan-thanh.vi.md
            bulletins/hoan-thanh.fr.md

E0608 = `{ $field }` của `{ $slug }` là { $value } trong bản `{ $language }` và { $other-value } trong bản `{ $other-language }`
    .title = các bản dịch khác nhau ở chỗ phải giống nhau
    .label-other = ở đây là { $value }
    .hint-same = mục này phải giống nhau ở mọi ngôn ngữ
    .explain =
        Các bản dịch của một bài khác nhau ở điều không thể tùy theo ngôn ngữ, như ngày, đơn vị
        hoặc ai được xem. Người đọc một ngôn ngữ sẽ được thông tin khác, hoặc thấy điều mà người
        khác không được thấy.

        Hãy ghi cùng một giá trị cho khóa đó trong mọi tệp cùng tên.

E0609 = `{ $slug }` không thể là tên tệp trên mọi hệ thống
    .title = tên không thể là tên tệp ở mọi nơi
    .hint-rename = `{ $corrected }` thì được
    .hint-letters = hãy dùng các chữ cái từ `a` đến `z`, chữ số và dấu gạch nối đơn, và viết ngắn gọn
    .hint-reserved = Windows dành tên đó cho thiết bị
    .explain =
        Tên này trở thành tên tệp và một phần của địa chỉ. Nó phải dùng được trên mọi hệ thống,
        trên thẻ nhớ và trong thư điện tử, nên chỉ có chữ thường từ a đến z, chữ số và dấu gạch
        nối đơn, không quá 80 ký tự, và không phải tên mà Windows dành cho thiết bị, như `con`.

            2023-06-01-dak-nong-hoan-thanh.vi.md

E0610 = ảnh `{ $picture }` không có trong sổ ảnh
    .title = ảnh không có trong sổ ảnh
    .hint-similar = có phải là { $names }?
    .hint-entry = hãy thêm ảnh vào `{ $file }` với `credit`, `alt` và `consent`
    .explain =
        Bài dùng một ảnh không có trong sổ ảnh. Ảnh chỉ được công bố khi có tên tác giả, lời mô
        tả cho người không xem được ảnh, và sự đồng ý của những người trong ảnh; sổ ảnh là nơi
        người ký thấy được tất cả.

            photos:
              trao-giay-khen.jpg:
                credit: Công an tỉnh Đắk Nông
                alt: hai cán bộ cầm giấy khen
                public_event: true
                date: 2023-06-01
                audience: public

E0611 = { $reason ->
        [id] liên kết dẫn đến `{ $target }`, nhưng trang đó không có chỗ như vậy
        [remote] một trang cần `{ $target }`, không nằm trong thư mục của trang
        [absolute] liên kết dẫn đến `{ $target }`, chỉ dùng được ở một địa chỉ
       *[file] liên kết dẫn đến `{ $target }`, không phải là tệp của trang
    } ({ COUNT($pages) ->
        [1] `{ $page }`
       *[other] `{ $page }` và trang khác, tất cả { $pages } lần
    })
    .title = trang đã dựng có liên kết không dùng được
    .hint-relative = đường dẫn được tính từ `{ $file }`
    .explain =
        Trước khi công bố, các trang đã dựng được đọc lại một lần, và mọi liên kết, hình ảnh phải
        dẫn đến một tệp của trang hoặc một địa chỉ web. Liên kết này thì không: nó sẽ không dẫn
        đến đâu với người mở trang từ đĩa hoặc từ tệp đính kèm.

        Liên kết trong bài nêu đích bằng khóa và đã được kiểm tra trước, nên liên kết này đến từ
        một mẫu của giao diện riêng. Đường dẫn được tính từ trang chứa nó, không bắt đầu bằng `/`
        và kết thúc bằng tên tệp:

            <a href="{"{{"} root {"}}"}documents.html">…</a>

### 06, từ 620: con số trong bài dựa vào đâu

E0620 = { $problem ->
        [form] `{ $path }` không nêu số liệu nào
       *[segment] `{ $segment }` trong `{ $path }` không có nghĩa, hoặc được ghi hai lần
    }
    .title = số liệu được nêu theo cách không có nghĩa
    .hint-form = số liệu được nêu bằng đơn vị và chỉ tiêu, `fig:67/cccd`
    .hint-units = số đơn vị được đếm trong một đơn vị và theo một cấp, `units:01/commune`
    .hint-parts = sau chỉ tiêu có thể ghi một ngày, `known-` với một ngày, `of-` với một loại mẫu số, `at-` với một cấp, `by-` với một đơn vị, và một trong { $names }
    .explain =
        Một con số trong bài gắn với số liệu của nó bằng một liên kết: đơn vị, chỉ tiêu và, khi
        chưa đủ rõ, số liệu nào và con số nào của số liệu ấy.

        {"    ["}gần 90%](fig:004/cccd)
        {"    ["}63 ngày](fig:67/cccd/days-ahead)
        {"    ["}38,49%](fig:31/eid_activated/2023-06-13)
        {"    ["}1.128.438](fig:42/cccd/2023-05-10/known-2023-05-12/count)

        `known-` là ngày nắm số liệu sớm hơn ngày của bài, `of-` là loại mẫu số khi có nhiều loại
        cạnh nhau, `at-` là cấp của các đơn vị được đếm, `by-` là đơn vị có thời hạn được nói đến.
        Mỗi phần ghi một lần, thứ tự tùy ý.

E0621 = `{ $literal }` không phải điều mà `{ $binding }` cho biết: { $value } (“{ $sentence }”)
    .title = con số trong bài không đúng với số liệu
    .label-figure = số liệu
    .hint-write = nếu số liệu đúng, hãy viết `{ $corrected }`; số liệu đã công bố thì giữ nguyên, số công bố sau sẽ đính chính
    .hint-day = ở đây là số liệu mới nhất đã biết; muốn số liệu khác thì ghi ngày của nó sau chỉ tiêu
    .explain =
        Một con số đứng trong bài, còn số liệu mà nó gắn với lại nói khác. Hoặc bài sai từ đầu,
        hoặc ai đó đã sửa một số liệu đã công bố: khi ấy mọi câu dựa vào số liệu đó đều được nêu
        ở đây.

        Số liệu được so đúng như bài biết, vào ngày ghi ở `vintage:` (không có thì là `date:`).
        Đính chính công bố sau đó không đụng đến bài: trang của bài có thêm một ghi chú.

        Con số không kèm từ nào là con số chính xác; tỷ lệ đúng đến chữ số cuối, làm tròn hay cắt
        bớt đều được. Số liệu có từ đi kèm thì phải giữ từ ấy: tỷ lệ mà nguồn gọi là “gần 90%”
        không phải là 90%. “Khoảng”, “gần”, “hơn” rộng đến đâu thì trang phương pháp có ghi.

E0622 = { $reason ->
        [day] không có số liệu của ngày đó cho `{ $binding }`
        [part] số liệu của `{ $binding }` không cho `{ $part }`
        [later] ngày { $known } chưa ai biết số liệu của `{ $binding }`
        [withheld] số liệu của `{ $binding }` đang được giữ lại
        [deadline] không có thời hạn nào cho `{ $binding }`
       *[none] không có số liệu cho `{ $binding }`
    } (“{ $sentence }”)
    .title = con số gắn với số liệu không có
    .label-figure = số liệu
    .hint-days = có số liệu của { $names }
    .hint-parts = số liệu ấy cho { $names }
    .hint-vintage = số liệu được biết từ { $day }; hãy ghi `vintage: { $day }` nếu bài được biết nó
    .explain =
        Một con số trong bài gắn với số liệu mà trang không có, được công bố sau ngày bài được
        viết, không cho điều được hỏi, hoặc đang được giữ lại vì còn nghi ngờ.

        Không ghi ngày sau chỉ tiêu thì hiểu là số liệu mới nhất mà bài có thể biết. Không ghi
        phần nào thì dạng của con số quyết định: `%` là tỷ lệ, “9 trên 29” là số đơn vị đã xong,
        số khác là số đếm.

E0623 = { $of ->
        [level] `{ $binding }` có số đơn vị đã xong của nhiều cấp
        [deadline] với `{ $binding }` có nhiều thời hạn cùng hiệu lực
       *[base-kind] `{ $binding }` có số liệu của nhiều loại mẫu số
    }
    .title = con số gắn với nhiều số liệu
    .hint-segments = hãy nói rõ bằng { $names } sau chỉ tiêu
    .explain =
        Một liên kết chỉ một số liệu và một con số của nó. Ở đây có nhiều số liệu phù hợp mà
        không giống nhau: nhiều loại mẫu số cho một ngày, nhiều cấp, hoặc nhiều thời hạn.

        {"    ["}101,30%](fig:49/eid_activated/of-assigned_target)
        {"    ["}109 trên 109](fig:35/cccd/at-commune/parts)
        {"    ["}31 ngày](fig:01/cccd/by-VN/days-ahead)

E0624 = không so được `{ $literal }` với điều mà `{ $binding }` cho biết: { $value } (“{ $sentence }”)
    .title = con số gắn với con số thuộc dạng khác
    .label-figure = số liệu
    .hint-part = hãy nêu phần khác của số liệu, hoặc viết con số theo dạng của số liệu
    .explain =
        Một số đếm gắn với một tỷ lệ, một tỷ lệ gắn với một số đếm, hoặc một con số gắn với một
        ngày. Hãy ghi sau chỉ tiêu con số nào của số liệu được nói đến, như `count`, `rate`,
        `parts` hoặc `days-ahead`.

E0625 = con số `{ $number }` không dựa vào đâu (“{ $sentence }”)
    .title = con số trong bản tin không dựa vào đâu
    .hint-bind = hãy gắn nó với một số liệu, `[{ $number }](fig:<unit>/<indicator>)`; `tiendo bind` đề xuất số liệu
    .hint-quote = nếu chỉ nguồn nói vậy thì dẫn lời, `[{ $number }](quote:1)` cho mục đầu của `sources:`
    .hint-name = nếu nó thuộc một tên gọi thì thêm tên ấy vào `proper_names:` của `site.yaml`
    .explain =
        Mỗi con số trong bản tin đều dựa vào điều kiểm tra được: một số liệu, một phép tính, một
        lần đếm đơn vị, hoặc lời của một nguồn. Tiêu đề và tóm tắt cũng vậy.

        {"    ["}gần 90%](fig:004/cccd)   một số liệu
        {"    ["}1.904](calc:gap)         một phép tính khai ở đầu bài
        {"    ["}579](units:01/commune)   có bao nhiêu đơn vị
        {"    ["}14 quận](quote:2)        lời của mục thứ hai trong `sources:`

        Không cần gắn: ngày giờ, số ký hiệu văn bản, số thứ tự, số điều luật, con số trong mã và
        trong đoạn dẫn lời (`>`), chữ của liên kết đến đơn vị, văn bản và trang, tên trong các sổ
        đăng ký, và tên ghi ở `proper_names:` của `site.yaml`.

E0626 = bài dành cho mọi người lại dựa vào `{ $binding }`, vốn không dành cho mọi người (“{ $sentence }”)
    .title = bài dựa vào số liệu mà người khác không được xem
    .label-figure = số liệu
    .hint-internal = hãy để bài là nội bộ, hoặc công bố số liệu
    .hint-embargo = số liệu chưa đến giờ công bố thì chỉ bài có cùng giờ hoặc muộn hơn mới được nêu
    .explain =
        Điều bài công khai nói là công khai. Bài chỉ được dựa vào số liệu công khai, của đơn vị và
        chương trình công khai, và không sớm hơn giờ công bố của số liệu.

E0627 = không tính được `{ $calculation }`
    .title = phép tính không thực hiện được
    .hint-form = hãy viết các số liệu với ` + `, ` - ` hoặc một ` / ` ở giữa, `080/cccd/count + 084/cccd/count`
    .hint-kinds = số đếm đi với số đếm, tỷ lệ với tỷ lệ, hai ngày cho số ngày ở giữa; số liệu không có cận trên thì không trừ đi được
    .explain =
        Phép tính đứng ở đầu bài, mỗi phép một tên để liên kết gắn vào, giống nhau ở mọi ngôn ngữ:

            calculations:
              three: 080/cccd/count + 084/cccd/count + 082/cccd/count
              gap: 42/cccd/2023-05-10/count - 42/cccd/2023-05-10/known-2023-05-12/count
              share: 35/eid_activated/count / 35/cccd/count
              days: VN/cccd/deadline - 01/cccd/deadline

        Tổng hay hiệu của các số đếm là một con số, của hai ngày là số ngày, của các tỷ lệ là số
        điểm phần trăm. Thương là một tỷ lệ. Hai bên mỗi dấu có khoảng trắng.

E0628 = không con số nào gắn với phép tính `{ $name }`
    .title = phép tính không con số nào dùng đến
    .hint-use = hãy gắn một con số với nó, `[…](calc:{ $name })`, hoặc bỏ nó đi
    .explain =
        Đầu bài khai một phép tính mà không bài nào của bản tin dùng đến. Có thể bài thiếu một con
        số, hoặc phép tính còn sót lại.

E0630 = `{ $binding }` được tuyên bố hoàn thành, còn số của chính nó là { $count } trên { $base } (“{ $sentence }”)
    .title = “100%” của một tỷ lệ mà số đếm không cho
    .label-figure = số liệu
    .hint-declared = hãy nói rằng đó là lời tuyên bố, và gắn với `{ $binding }/declared`
    .hint-computed = hoặc nói điều số đếm cho biết, `{ $binding }/computed`
    .explain =
        Nguồn nói 100%, còn các số đếm bên cạnh cho ít hơn, vì có người không được tính. Bài nói
        100% mà không nói thêm sẽ khen điều số liệu không chứng minh.

        Hãy gắn “100%” với phần `declared`, tức lời của ai đó, và cho người đọc biết nó đúng với
        những ai; tỷ lệ của tất cả là phần `computed`.

            được tuyên bố xong cho [100%](fig:18586/cccd/declared) người có mặt; tính tất cả là
        {"    ["}94,4%](fig:18586/cccd/computed)

E0631 = `{ $binding }` được gắn trong `{ $other-language }` mà không có trong `{ $language }`
    .title = các bản của một bản tin dựa vào số liệu khác nhau
    .label-other = ở đây trong `{ $other-language }`
    .hint-same = hãy nói như nhau ở mọi ngôn ngữ
    .explain =
        Bản tin nói như nhau ở mọi ngôn ngữ: bản này dựa vào đâu thì các bản kia cũng vậy. Một
        con số bị thiếu ở một bản, hoặc ở đó gắn với số liệu khác.

E0632 = `{ $binding }` là { $previous } khi bài được viết, và là { $value } từ { $published } (“{ $sentence }”)
    .title = bài dựa vào số liệu đã được đính chính
    .label-corrected = đính chính ở đây
    .explain =
        Một số liệu được đính chính sau khi bài dựa vào nó đã công bố. Bài giữ nguyên; trang của
        bài có thêm một ghi chú với số liệu hiện nay.
E0640 = “{ $text }” không nêu con số nào theo cách viết của `{ $language }`
    .title = văn bản gắn với số liệu mà không có con số
    .explain =
        Chữ của một liên kết đến số liệu được đối chiếu với số liệu ấy, nên phải nêu đúng một con
        số: bằng chữ số, hoặc bằng lời đến hàng trăm. Các từ chung quanh cứ để nguyên:

            Long Biên: [gần 90%](fig:004/card)
            Thường Tín: [9 trên 29 xã](fig:279/card)

        Ngày, giờ, số thứ tự và số văn bản không phải là số liệu. Hãy đặt liên kết vào con số mà
        nó chứng minh, hoặc dẫn đến đơn vị, văn bản.

E0641 = “{ $text }” nêu hơn một con số theo cách viết của `{ $language }`
    .title = văn bản gắn với số liệu mà có nhiều con số
    .hint-one = đặt liên kết riêng cho từng số: { $numbers }
    .explain =
        Một liên kết chứng minh một con số. Hai số đi cùng nhau là một lời nêu khi là phần của
        tổng (`9 trên 29 xã`) hoặc là khoảng (`từ 60% đến 70%`). Ngoài ra mỗi số cần một liên kết.

            đã cấp: [113.893](fig:080/card/count) trên [113.893](fig:080/card/base)

E0642 = “{ $text }” có con số không đúng cách viết của `{ $language }`
    .title = con số viết theo cách của ngôn ngữ khác
    .hint-form = ở đây viết là `{ $corrected }`
    .hint-minus = nói bằng lời là tăng hay giảm, và viết con số không có dấu
    .explain =
        Dấu thập phân và dấu phân nhóm khác nhau giữa các ngôn ngữ: `1.130.342` và `38,49%` trong
        tiếng Việt là `1,130,342` và `38.49%` trong tiếng Anh. Con số viết theo cách của ngôn ngữ
        khác không bao giờ được đoán, vì `1,130` có thể nhỏ đi một nghìn lần.

        Hãy viết theo cách của ngôn ngữ trong bài.

E0643 = “{ $text }” không xác định được con số nào theo cách viết của `{ $language }`
    .title = văn bản gắn với số liệu mà lời không xác định con số
    .hint-word = `{ $word }` không nói rõ là bao nhiêu
    .hint-year = ngày gắn với số liệu phải có năm: `29/5/2023`
    .hint-range = một khoảng đi từ số nhỏ đến số lớn, cùng loại, không kèm từ nào khác
    .hint-parts = gắn phần của tổng mà bỏ từ ấy, hoặc chỉ gắn con số cùng với từ ấy
    .explain =
        Lời của liên kết không xác định một con số để đối chiếu: “hàng chục” là số nào cũng được,
        ngày không có năm là một trong nhiều ngày, và khoảng giảm dần không phải là khoảng.

        Hãy viết con số cùng với từ của nó: `khoảng 40`, `hơn 100`, `29/5/2023`.

E0644 = `{ $slug }` nêu “{ $written }” trong `{ $language }` mà không nêu trong `{ $other-language }`
    .title = các bản dịch nêu những ngày khác nhau
    .label-instead = ở đây nêu “{ $written }”
    .label-missing = bản này không nêu ngày ấy
    .hint-same = ngày mà một ngôn ngữ nêu thì ngôn ngữ nào cũng nêu
    .explain =
        Một ngày có trong một ngôn ngữ của bản tin mà không có trong ngôn ngữ khác. Người đọc hai
        bản sẽ được báo khác nhau, và thường một trong hai ngày là viết nhầm.

        Các ngày được đối chiếu cùng với năm nếu cả hai bản đều nêu năm, trong tiêu đề, tóm tắt và
        thân bài; tháng hoặc năm đứng một mình thì không.

E0645 = `{ $slug }` nói đến `{ $written }` trong `{ $language }` mà không nói đến trong `{ $other-language }`
    .title = các bản dịch nói đến đơn vị, văn bản hay khen thưởng khác nhau
    .label-instead = ở đây nói đến `{ $written }`
    .label-missing = bản này không nói đến
    .hint-same = ngôn ngữ nào cũng dẫn đến cùng những đơn vị, văn bản và khen thưởng ấy
    .explain =
        Các bản dịch của một bản tin nói đến cùng đơn vị, văn bản, khen thưởng. Một bản dẫn đến
        điều mà bản khác không có: mã ở đó là mã khác, hoặc thiếu một câu.

        Số lần và thứ tự có thể khác nhau; địa chỉ trên mạng cũng vậy.

E0646 = `{ $slug }` trong `{ $language }` dịch từ bản ngày { $state }, còn bản `{ $other-language }` đã sửa ngày { $updated }
    .title = bản dịch cũ hơn bản gốc
    .label-updated = bản gốc đã sửa ngày { $updated }
    .hint-state = cập nhật bản dịch, rồi ghi `state: { $updated }`
    .explain =
        Bản gốc đã được sửa sau bản mà bản dịch nói là mình dịch từ đó. Trang của bản dịch báo cho
        người đọc biết. Khi đã cập nhật, phần đầu của bản dịch ghi ngày mới:

            translation: {"{"}of: vi, state: 2023-06-01{"}"}

E0647 = “{ $written }” thiếu dấu của “{ $name }”
    .title = tên riêng bị mất dấu
    .label-register = đơn vị `{ $unit }` ở đây
    .hint-whole = viết “{ $name }”
    .hint-alias = nếu đó là một tên riêng khác, thêm “{ $written }” vào `aliases` của đơn vị
    .explain =
        Văn bản viết tên đơn vị mà bỏ dấu thanh và các dấu khác. Trong tiếng Việt dấu là một phần
        của chữ, nên đó là tên khác, hoặc không phải tên nào; hai tên có thể thành một.

        Hãy viết tên như trong danh mục, ở mọi ngôn ngữ. Tên một tiếng chỉ được tìm ở bản nào dẫn
        đến đơn vị ấy hoặc nêu nó trong `units`.

E0650 = khối `{ $block }` nằm trong danh sách, trích dẫn hoặc cước chú
    .title = biểu đồ hoặc bảng nằm trong phần khác
    .hint-margin = cho khối bắt đầu sát lề trái, có một dòng trống phía trước
    .explain =
        Khối đặt một biểu đồ hoặc một bảng đơn vị vào bản tin. Nó rộng bằng cả bài, nên đứng giữa
        các đoạn văn, không nằm trong danh sách, trích dẫn hay cước chú.

E0651 = khối `{ $block }` nằm trên một trang
    .title = biểu đồ hoặc bảng trên một trang
    .hint-bulletin = để một bản tin trình bày nó, rồi dẫn liên kết đến bản tin ấy
    .explain =
        Biểu đồ hoặc bảng đơn vị cho thấy điều đã biết vào ngày của bản tin. Trang thì không có
        ngày: điều trang nói sẽ đổi theo mỗi lần dựng. Hãy dẫn liên kết đến trang của đơn vị hoặc
        của chỉ tiêu, nơi luôn có số liệu mới nhất, hoặc đến một bản tin.

E0652 = { $problem ->
        [unit-wanted] biểu đồ `{ $kind }` trình bày một đơn vị, mà chưa nêu đơn vị nào
        [unit-only] biểu đồ `{ $kind }` trình bày một đơn vị, mà `within` lại nêu đơn vị khác
        [within-wanted] biểu đồ `{ $kind }` trình bày các đơn vị thuộc một đơn vị, mà thiếu `within`
        [within-only] biểu đồ `{ $kind }` trình bày các đơn vị thuộc một đơn vị, mà `unit` chỉ nêu một
        [level] biểu đồ `{ $kind }` trình bày các đơn vị trực thuộc, không nhận `level`
        [level-one] biểu đồ `{ $kind }` trình bày một đơn vị, không nhận `level`
        [level-wanted] biểu đồ `{ $kind }` trình bày các đơn vị một cấp khác nhau ra sao, mà thiếu `level`
        [units-twice] `units` nêu một đơn vị hai lần
        [units-level] `level` đi với `within`, không đi với `units`
        [units-both] `units` và `within` cùng nói bảng gồm những đơn vị nào
       *[units-wanted] chưa nêu bảng gồm những đơn vị nào
    }
    .title = biểu đồ hoặc bảng chưa nói rõ số liệu của ai
    .explain =
        Biểu đồ `line` và `waterfall` trình bày một đơn vị: `unit: "31"`. Các loại khác trình bày
        các đơn vị thuộc một đơn vị: `within: "01"`. Với `ranking`, `slope` và `funnel`, `level` nói
        cấp nào; không có thì là các đơn vị trực thuộc. `strips` luôn cần một cấp: nó đặt các đơn vị
        thuộc nơi này bên cạnh các đơn vị thuộc nơi khác.

        Bảng nêu các đơn vị, `units: ["003", "004"]`, hoặc nói các đơn vị thuộc đơn vị nào, có hoặc
        không có cấp:

            within: "01"
            level: commune

E0653 = bản tin công khai trình bày { $what ->
        [unit] đơn vị
       *[indicator] chỉ tiêu
    } `{ $named }` không công khai
    .title = biểu đồ hoặc bảng về điều người khác không được xem
    .hint-audience = chuyển bản tin thành nội bộ, hoặc trình bày điều khác
    .explain =
        Biểu đồ hoặc bảng trong bản tin công khai nêu một đơn vị hoặc chỉ tiêu mà chỉ bản nội bộ mới
        có. Số liệu không công khai thì dù sao cũng không được đưa vào.

E0654 = biểu đồ hoặc bảng thứ { $n } của `{ $slug }` trong `{ $language }` khác với trong `{ $other-language }`
    .title = các bản dịch đặt những biểu đồ và bảng khác nhau
    .label-other = ngôn ngữ kia có khối này ở đây
    .label-missing = bản này không có khối nào ở đây
    .hint-same = đặt cùng những biểu đồ và bảng theo cùng thứ tự ở mọi ngôn ngữ
    .explain =
        Các bản dịch của một bản tin đặt cùng những biểu đồ và bảng theo cùng thứ tự: cùng loại,
        cùng chỉ tiêu, cùng đơn vị. Khối đầu tiên khác nhau được báo, hoặc khối mà chỉ một bản có.

E0655 = khối `{ $block }` không có gì để trình bày tính đến { $day }
    .title = biểu đồ hoặc bảng không có số liệu
    .hint-figures = xem ngày ấy đã biết những số liệu nào: `vintage` ở phần đầu tệp, nếu không thì ngày của bản tin
    .explain =
        Vào ngày của bản tin chưa biết gì mà loại biểu đồ hoặc bảng này trình bày được: không có số
        liệu của các đơn vị ấy, hoặc số đơn vị không hợp với nó. Khối được bỏ khỏi trang.

        `line` cần hai số liệu, `waterfall` cần hai số liệu có số đếm chính xác. `ranking` nhận tối
        đa 40 đơn vị, `map` từ 10 đến 250 đơn vị có vị trí, `heat` tối đa 64, `multiples` tối đa 24,
        `slope` tối đa 100; `strips` cần các đơn vị thuộc ít nhất hai nơi.

        Hãy chọn loại khác hoặc đơn vị khác, hoặc để `vintage` ở phần đầu tệp nêu ngày mà số liệu đã
        được biết.

E0656 = mã bằng ngôn ngữ `{ $info }`: biểu đồ hoặc bảng chỉ bắt đầu bằng `{ $block }`
    .title = hàng rào gần giống hàng rào của biểu đồ hoặc bảng
    .hint-fence = viết "```{ $block }", hoặc tên khác nếu là mã
    .explain =
        Các chữ sau hàng rào mở nói giữa hai hàng rào là gì. Chỉ riêng `chart` và `units` mới đặt
        biểu đồ hoặc bảng đơn vị; mọi chữ khác là mã, được hiện nguyên như viết. Viết gần giống thì
        người đọc sẽ thấy các dòng viết cho bảng.

### 07 các sổ

E0701 = không có văn bản nào mang khóa `{ $document }`
    .title = văn bản không có trong sổ
    .hint-similar = có phải là { $names }?
    .hint-entry = các văn bản được liệt kê trong `documents.yaml`
    .explain =
        Một tệp viện dẫn văn bản bằng khóa không có trong `documents.yaml`. Mỗi số liệu đều dẫn
        về nguồn của nó, và khóa không dẫn đến đâu làm đứt đường đó.

        Hãy sửa khóa, hoặc thêm văn bản. Số, ký hiệu ghi trong mục, vì có những dấu mà khóa
        không dùng được:

            documents:
              cong-van-1451:
                kind: công văn
                issuer: UBND tỉnh Đắk Nông
                symbol: 1451/UBND-KSTTHC
                date: 2023-05-17
                title: Về tiến độ cấp căn cước công dân

E0702 = `{ $first }` và `{ $second }` là cùng một văn bản: `{ $symbol }` ngày { $date }
    .title = hai mục là cùng một văn bản
    .label-first = `{ $document }` ở đây
    .hint-merge = hãy giữ một mục, và dùng khóa của mục đó ở mọi nơi viện dẫn
    .explain =
        Hai mục là cùng một văn bản: cùng cơ quan ban hành, cùng số, ký hiệu và cùng ngày. Số
        văn bản bắt đầu lại mỗi năm, nên phải có đủ ba điều này mới phân biệt được. Có hai mục
        thì một nửa lượt viện dẫn dẫn đến trang này, một nửa dẫn đến trang kia.

        Hãy giữ một mục, và dùng khóa của mục đó ở nơi đã viện dẫn mục kia.

E0703 = { $missing ->
        [issuer] văn bản `{ $document }` có số, ký hiệu nhưng không có cơ quan ban hành
        [date] văn bản `{ $document }` có số, ký hiệu nhưng không có ngày
       *[both] văn bản `{ $document }` có số, ký hiệu nhưng không có cơ quan ban hành và ngày
    }
    .title = văn bản hành chính không có cơ quan ban hành hoặc ngày
    .hint-issuer = hãy ghi `issuer:` như trên đầu văn bản
    .hint-date = hãy ghi `date:`; nếu không ai biết thì giữ `unknown` và trang sẽ nói rõ như vậy
    .explain =
        Văn bản có số, ký hiệu là văn bản hành chính, mà văn bản này thiếu cơ quan ban hành hoặc
        ngày. Cùng một số được mọi cơ quan dùng mỗi năm, nên người đọc không tìm được văn bản.

            documents:
              cong-van-1451:
                issuer: UBND tỉnh Đắk Nông
                symbol: 1451/UBND-KSTTHC
                date: 2023-05-17

        Nếu không ai biết ngày, hãy giữ `date: unknown`, và trang sẽ nói rõ như vậy.

E0704 = hai mục khen thưởng có cùng mã `{ $id }`
    .title = hai mục khen thưởng có cùng mã
    .label-first = mục kia ở đây
    .hint-rename = hãy đặt mã khác cho một mục, chẳng hạn `{ $corrected }`
    .explain =
        Hai mục khen thưởng, trong hai tệp, có cùng mã. Mã là một phần của địa chỉ trang và của
        các liên kết đến đó, nên chỉ chỉ một mục.

        Hãy đặt mã khác cho một mục.

E0705 = khen thưởng `{ $id }` không được chứng minh bởi `{ $indicator }` của `{ $unit }` tính đến { $as-of }
    .title = khen thưởng không được số liệu chứng minh
    .label-figure = ở đây số liệu là { $value }
    .hint-days = hiện có số liệu của các ngày { $names }
    .hint-rate = khen thưởng nêu { $stated }, số liệu là { $value }
    .hint-snapshot = chưa có số liệu này: hãy bổ sung kèm nguồn, hoặc nêu ngày khác
    .explain =
        Khen thưởng căn cứ vào số liệu mà không tệp nào nêu, hoặc số liệu không đạt mức mà khen
        thưởng nêu. Luật yêu cầu khen thưởng phải chính xác, và trang đặt số liệu bên cạnh khen
        thưởng; khen thưởng không được số liệu chứng minh làm khó cho người được khen.

        Hãy sửa đơn vị, chỉ tiêu và ngày, hoặc tỷ lệ được nêu, hoặc bổ sung số liệu kèm nguồn:

            rests_on:
              - unit: "67"
                indicator: cccd
                as_of: 2023-05-29

E0706 = khen thưởng `{ $id }` và `{ $other }` là cho cùng một thành tích
    .title = một thành tích được khen thưởng hai lần
    .label-other = `{ $id }` ở đây
    .hint-same = nếu đó là một lần khen thưởng, hãy giữ một mục với đủ các đối tượng
    .hint-levels = nếu hai cấp cùng khen thưởng thì giữ cả hai, và trang sẽ nói rõ như vậy
    .explain =
        Hai mục khen thưởng đã quyết định dành cho đối tượng của cùng các đơn vị và căn cứ vào
        cùng số liệu. Theo luật, một thành tích không được khen thưởng hai lần, nên người đọc và
        người kiểm tra sẽ hỏi.

        Nếu đó là một lần khen thưởng, hãy gộp thành một mục với đủ các đối tượng. Nếu đúng là
        hai cấp đã khen thưởng, hãy giữ cả hai: cảnh báo vẫn còn để người ký biết.

E0707 = { $missing ->
        [file] ảnh `{ $photo }` có trong sổ nhưng không có tệp
       *[entry] ảnh `{ $photo }` có tệp nhưng không có trong sổ
    }
    .title = ảnh thiếu tệp hoặc thiếu mục trong sổ
    .hint-similar = có phải là { $names }?
    .hint-entry = hãy thêm ảnh vào `{ $file }` với `credit`, `alt` và `consent`
    .hint-file = hãy đặt tệp vào `{ $folder }`, hoặc bỏ mục đó
    .explain =
        Ảnh và sổ ảnh không khớp: hoặc sổ nêu một tệp không có trong `photos/`, hoặc ở đó có tệp
        mà sổ không nêu. Ảnh không có trong sổ thì không có tác giả, lời mô tả và sự đồng ý, và
        không bao giờ được công bố.

        Hãy bổ sung phần còn thiếu, hoặc bỏ phần kia.

E0708 = ảnh `{ $photo }` không có sự đồng ý và không chụp tại sự kiện công khai
    .title = ảnh không có sự đồng ý
    .hint-consent = hãy ghi ở `consent:` nơi lưu sự đồng ý của những người trong ảnh
    .hint-event = nếu ảnh chụp tại sự kiện công khai, hãy ghi `public_event: true`
    .hint-internal = nếu không có `audience: public` thì ảnh là nội bộ và không cần sự đồng ý
    .explain =
        Ảnh là công khai và có người trong ảnh, nhưng sổ không nêu sự đồng ý của họ, cũng không
        nêu sự kiện công khai. Công bố ảnh có thể trái luật, và không thu hồi được khi đã bị sao
        chép.

        Hãy ghi nơi lưu sự đồng ý, hoặc ghi rằng sự kiện là công khai, hoặc để ảnh là nội bộ:

            photos:
              trao-giay-khen.jpg:
                consent: hồ sơ 12/2023 của phòng truyền thông

E0709 = `audience: public` ở trong `{ $file }`, dưới `internal/`
    .title = mục công khai trong tệp nội bộ
    .hint-remove = hãy bỏ dòng này nếu nội dung là nội bộ
    .hint-move = hãy chuyển sang `{ $corrected }` nếu nội dung là công khai
    .explain =
        Mọi thứ dưới `internal/` đều là nội bộ, dù tệp ở đó ghi gì. Tệp tự ghi là công khai ở
        nơi đó thì hoặc đặt nhầm thư mục, hoặc có dòng sai, và chỉ con người mới biết là trường
        hợp nào.

        Hãy bỏ dòng đó, hoặc chuyển tệp ra khỏi `internal/`.

E0710 = `{ $key }` không thể là `{ $value }`
    .title = giá trị mà trang không dùng được
    .hint-email = địa chỉ thư điện tử có dạng `office@example.org`
    .hint-time-zone = múi giờ có tên như `Asia/Ho_Chi_Minh`
    .hint-address = địa chỉ web bắt đầu bằng `https://` hoặc `http://`
    .hint-base-url = địa chỉ này bắt đầu bằng `https://` hoặc `http://` và kết thúc bằng `/`
    .hint-no-query = đường dẫn của các trang được viết nối vào sau: hãy bỏ phần từ `?` hoặc `#` trở đi
    .hint-encoded = địa chỉ này chỉ gồm chữ ASCII, chữ số và ký hiệu của địa chỉ: hãy viết tên máy chủ bằng Punycode (`xn--…`) và các chữ khác bằng `%XX`
    .explain =
        Một giá trị của `site.yaml` không đúng với yêu cầu của khóa. Giá trị đó có trên mọi
        trang hoặc quyết định cách đọc mọi ngày tháng, nên được kiểm tra trước khi dựng.

            time_zone: Asia/Ho_Chi_Minh
            base_url: https://example.org/tien-do/
            contact:
              name: Phòng truyền thông
              email: press@example.org

E0711 = khen thưởng `{ $id }` căn cứ vào `{ $indicator }` của `{ $unit }` tính đến { $as-of }, số này sau đó được sửa từ { $previous } thành { $value }
    .title = khen thưởng có số liệu đã được sửa
    .label-corrected = được sửa ở đây, bởi số liệu tính đến { $as-of } công bố ngày { $published }
    .hint-authority = hãy báo cho cơ quan khen thưởng; nếu khen thưởng bị thu hồi, hãy ghi `status: revoked`
    .explain =
        Khen thưởng căn cứ vào một số liệu đã được sửa sau khi khen. Trang in số liệu hiện nay
        và bên cạnh là số liệu khi khen, để người đọc thấy cả hai. Khen thưởng có còn hiệu lực
        hay không là do cơ quan có thẩm quyền quyết định.

E0720 = { $reason ->
    [status] khen thưởng `{ $id }` không thể là { $second } sau khi đã là { $first }
   *[day] khen thưởng `{ $id }` là { $second } trước khi là { $first }
    }
    .title = các bước khen thưởng không theo thứ tự
    .hint-order = đề nghị thì được tặng hoặc thôi, đã tặng thì có thể thu hồi; `history` ghi những gì có trước `status`
    .hint-oldest = hãy ghi `history` từ cũ đến mới; `status` và `date` là bước mới nhất
    .explain =
        Khen thưởng được đề nghị, rồi quyết định, có khi bị thu hồi. `history` ghi các bước trước,
        từ cũ đến mới; `status`, `date`, `document` và `reason` của chính mục là bước mới nhất.
        Trang của một ngày trước đó hiện bước của ngày đó, nên thứ tự sai sẽ in đề nghị thành
        khen thưởng:

            status: granted
            date: 2023-06-20
            history:
              - {"{"}status: proposed, date: 2023-06-05{"}"}

E0721 = khen thưởng `{ $id }` quyết định ngày { $date }, trước thành tích: { $as-of }
    .title = khen thưởng trước khi có thành tích
    .label-granted = quyết định ở đây
    .hint-day = hãy sửa ngày khen thưởng hoặc ngày của số liệu; điều mới dự kiến chưa phải là thành tích
    .explain =
        Khen thưởng được quyết định trước ngày của số liệu mà thành tích căn cứ vào. Không thể khen
        điều chưa làm: một trong hai ngày bị sai, hoặc khen thưởng căn cứ vào số liệu cũ hơn.

E0722 = khen thưởng `{ $id }` nêu thời hạn mà số liệu của `{ $unit }` không chứng minh
    .title = số ngày trước thời hạn không được số liệu chứng minh
    .hint-computed = theo số liệu và thời hạn thì là { $names }
    .hint-unmet = theo số liệu thì đến thời hạn vẫn chưa đạt chỉ tiêu
    .hint-none = đơn vị và chỉ tiêu này không có thời hạn nào: hãy bổ sung vào chương trình
    .explain =
        `before_deadline: true` hoặc `days_ahead:` nói rằng chỉ tiêu đạt trước thời hạn. Các ngày
        cho thấy khác: đến lúc đó chưa đạt, hoặc số ngày là số khác. Số ngày tính từ ngày hoàn
        thành, nếu không có thì từ ngày của số liệu, đến thời hạn có hiệu lực vào ngày đó.

        Hãy sửa khen thưởng, hoặc sửa số liệu hay thời hạn nếu chúng sai.

E0723 = khen thưởng `{ $id }` viết “{ $phrase }”, nhưng { $claim ->
    [whole] không số liệu nào của nó đã hoàn thành
   *[deadline] theo số liệu của nó không kịp thời hạn nào
    }
    .title = lời khen không được số liệu chứng minh
    .hint-words = hãy viết đúng như số liệu, hoặc căn cứ vào số liệu chứng minh được lời khen
    .explain =
        Thành tích nêu toàn bộ, hoặc kịp thời hạn. Số liệu mà khen thưởng căn cứ vào nói ít hơn.
        Người đọc thấy cả hai trên một trang, nên lời khen phải đúng như số liệu: kèm số lượng, số
        người không được tính và số ngày còn lại.

E0724 = khen thưởng `{ $id }` viết “{ $phrase }” mà không căn cứ vào số liệu nào
    .title = lời khen không có số liệu
    .hint-figure = hãy nêu số liệu trong `rests_on`; trang sẽ hiện số liệu bên cạnh lời khen
    .explain =
        Thành tích nêu toàn bộ, hoặc kịp thời hạn, mà không có số liệu nào. Hãy nêu đơn vị, chỉ
        tiêu và ngày của số liệu:

            rests_on:
              - {"{"}unit: "67", indicator: cccd, as_of: 2023-05-29, rate: 100%, before_deadline: true{"}"}

E0725 = khen thưởng `{ $id }` { $missing ->
    [decision] không có quyết định
    [date] không có ngày
   *[both] không có quyết định và không có ngày
    }
    .title = khen thưởng không tra cứu được
    .explain =
        Khen thưởng theo quyết định có số và ngày. Thiếu chúng thì không ai tra cứu được. Hãy bổ
        sung `document:` hoặc `decision:` và ngày khi đã biết; trước đó trang nói rõ là chưa biết.

E0726 = đề nghị `{ $id }` mang quyết định { $symbol }
    .title = đề nghị mang số quyết định
    .hint-granted = nếu đã quyết định, hãy ghi `status: granted` và để đề nghị trong `history`
    .hint-proposal = nếu chưa quyết định, hãy dẫn chính tờ trình
    .explain =
        Khen thưởng ghi là đề nghị, nhưng số ký hiệu là của quyết định (QĐ). Hoặc đã được quyết
        định, hoặc số ký hiệu là của văn bản khác. Trang không bao giờ hiện đề nghị như đã khen
        thưởng, dù nó dẫn văn bản nào.

E0727 = văn bản công khai nêu tên mà khen thưởng `{ $id }` chỉ dành cho nội bộ
    .title = tên không công bố lại có trong văn bản công khai
    .label-held = `{ $id }` không công bố tên ở đây
    .hint-rephrase = hãy viết mà không nêu tên, như trang khen thưởng
    .hint-publish = nếu được công bố tên, hãy ghi: `names: public`
    .explain =
        Tên người được khen chỉ dành cho bản nội bộ (`names: internal`), nhưng một văn bản ai cũng
        đọc được lại nêu tên: thành tích, ghi chú, tên văn bản, bản tin hay trang viết. Thông báo
        này không nêu tên; hãy xem các đối tượng của khen thưởng.

E0728 = khen thưởng `{ $id }` nêu hình thức chưa được định nghĩa: { $name }
    .title = hình thức khen thưởng chưa được định nghĩa
    .hint-similar = ý là { $names }?
    .explain =
        Trang định nghĩa các hình thức trong `forms`, theo tên trong luật. Hình thức này không có
        trong đó, nên trang không nói được nó nghĩa là gì và theo quy định nào. Hãy bổ sung, hoặc
        ghi một trong các tên đã định nghĩa. Mỗi hình thức chỉ báo một lần.

E0729 = khen thưởng `{ $id }` nêu cấp khen thưởng chưa được định nghĩa: { $name }
    .title = cấp khen thưởng chưa được định nghĩa
    .hint-similar = ý là { $names }?
    .explain =
        Trang định nghĩa các cấp khen thưởng trong `authorities`, theo tên chính thức. Cấp này không
        có trong đó. Hãy bổ sung, hoặc ghi một trong các tên đã định nghĩa. Mỗi cấp chỉ báo một
        lần.

E0730 = khen thưởng `{ $id }`: { $form } không do { $authority } tặng
    .title = hình thức không thuộc thẩm quyền của cấp này
    .hint-given-by = hình thức ghi trong `given_by` ai được tặng
    .explain =
        Luật quy định cấp nào được tặng hình thức nào: huân chương do Chủ tịch nước tặng, không do
        cấp huyện. Hình thức ghi các cấp có thẩm quyền trong `given_by`, và khen thưởng này nêu cấp
        khác. Hãy sửa hình thức, cấp khen thưởng, hoặc danh sách.

E0731 = khen thưởng `{ $id }` là lần thứ { $times } của hình thức này cho cùng đối tượng, trước nó `{ $other }` là lần thứ { $number }
    .title = số lần khen thưởng mâu thuẫn nhau
    .label-other = `{ $id }` ở đây
    .explain =
        `times` đếm số lần một đối tượng được nhận một hình thức. Hai khen thưởng cùng hình thức cho
        cùng đối tượng có cùng số lần, hoặc lần sau lại có số nhỏ hơn.

E0732 = khen thưởng `{ $id }` là { $status } ngày { $date }, trước văn bản `{ $document }` ngày { $decided }
    .title = khen thưởng trước ngày quyết định
    .label-document = văn bản
    .explain =
        Văn bản mà một bước khen thưởng dẫn có ngày sau bước đó. Khen thưởng tính từ quyết định: hãy
        sửa ngày, hoặc dẫn đúng quyết định.
### 07, từ 740: văn bản, khó khăn, từ khóa của bản tin

E0740 = không cơ quan nào ghi ký hiệu như `{ $symbol }`
    .title = ký hiệu không cơ quan nào ghi như vậy
    .hint-corrected = có lẽ là `{ $corrected }`
    .hint-form = ký hiệu gồm số, dấu gạch chéo, chữ viết tắt tên loại và cơ quan: `1451/UBND-KSTTHC`, `59/2022/NĐ-CP`
    .explain =
        Ký hiệu của một văn bản tiếng Việt không theo thể thức văn bản hành chính: số, năm đối với
        văn bản quy phạm pháp luật, rồi chữ viết tắt tên loại và cơ quan ban hành, viết hoa. Chữ
        thường, khoảng trắng, gạch dài và chữ D thay cho Đ là do bàn phím; người đọc tìm văn bản
        theo ký hiệu như vậy sẽ không thấy.

        Hãy ghi như trên đầu văn bản:

            documents:
              cong-van-1451:
                symbol: 1451/UBND-KSTTHC

        Nếu chính đầu văn bản ghi như vậy thì cứ giữ nguyên: cảnh báo không ngăn việc dựng trang.
        Văn bản bằng ngôn ngữ khác (`language: fr`) không bị xét.

E0741 = { $kind ->
        [itself] văn bản { $documents } viện dẫn hoặc thay thế chính nó
       *[several] các văn bản thay thế nhau theo vòng tròn: { $documents }
    }
    .title = các văn bản thay thế nhau theo vòng tròn
    .label-other = `{ $document }` ở đây
    .hint-remove = hãy bỏ `replaces:`, `replaced_by:` hoặc `cites:` ở chỗ sai
    .explain =
        Một văn bản nêu chính nó, hoặc thay thế một văn bản mà, qua các văn bản khác, lại thay thế
        nó. Không ai nói được văn bản nào còn hiệu lực.

        `replaces:` đứng ở văn bản mới, `replaced_by:` ở văn bản cũ. Chỉ cần một trong hai:

            documents:
              ke-hoach-20:
                replaces: [ke-hoach-12]

E0742 = `{ $document }` ngày { $date } { $kind ->
        [replaces] thay thế
       *[cites] viện dẫn
    } `{ $other }`, là văn bản ngày { $later }
    .title = văn bản viện dẫn hoặc thay thế một văn bản ra sau
    .label-later = { $later } ở đây
    .hint-dates = một trong hai ngày bị sai, hoặc hai văn bản bị đảo
    .explain =
        Một văn bản viện dẫn hoặc thay thế một văn bản ra sau nó. Nó không thể biết văn bản ấy, nên
        một trong hai ngày bị sai, hoặc `replaces:` đứng ở văn bản cũ.

        Hãy sửa ngày, hoặc ghi `replaced_by:` thay cho `replaces:`.

E0743 = { $kind ->
        [bulletin] một bản tin
        [commendation] một mục khen thưởng
        [deadline] một thời hạn
       *[document] một văn bản
    } viện dẫn `{ $document }`, đã được `{ $replacing }` thay thế ngày { $date }
    .title = văn bản được viện dẫn sau khi đã bị thay thế
    .label-replacing = `{ $document }` ở đây
    .hint-cite = nếu muốn nói văn bản mới, hãy dẫn `{ $corrected }`
    .explain =
        Một mục viện dẫn văn bản không còn hiệu lực vào ngày của mục đó. Người đọc sẽ theo những
        quy định đã hết hiệu lực.

        Hãy dẫn văn bản thay thế. Nếu đúng là nói văn bản cũ thì hãy dẫn cả hai, hoặc giữ nguyên:
        đây chỉ là ghi chú, và mục của văn bản cũ nêu văn bản thay thế nó.

E0744 = { $kind ->
        [reported] diễn biến của `{ $id }` bắt đầu ngày { $date }, trước ngày báo cáo { $previous }
        [before] diễn biến của `{ $id }` lùi từ { $previous } về { $date }
       *[status] trong diễn biến của `{ $id }`, `{ $status }` không thể đến sau `{ $previous }`
    }
    .title = diễn biến không thể xảy ra như vậy
    .hint-order = hãy xếp các bước theo ngày, bước đầu trước
    .hint-reopened = việc đã giải quyết mà lại vướng thì ghi `reopened`
    .hint-first = `reopened` đến sau `resolved`, còn `open` đến sau báo cáo hoặc `in_hand`
    .explain =
        Các bước của một khó khăn không theo thứ tự ngày, hoặc có bước không thể đến sau bước
        trước. Số ngày khó khăn kéo dài được tính từ các bước này.

            difficulties:
              duong-vao-thon:
                reported: 2023-05-02
                history:
                  - {"{"}date: 2023-05-09, status: in_hand, text: Trao thẻ lưu động hai lần mỗi tuần{"}"}
                  - {"{"}date: 2023-06-20, status: resolved{"}"}
                  - {"{"}date: 2023-08-01, status: reopened{"}"}

E0745 = `{ $id }` được ghi là `{ $status }`, còn diễn biến kết thúc bằng `{ $last }`
    .title = tình trạng không khớp với bước cuối của diễn biến
    .label-last = diễn biến kết thúc ở đây
    .hint-remove = hãy bỏ `status:`: diễn biến đã nói rõ
    .explain =
        Một khó khăn có cả `status:` và diễn biến, và hai điều này mâu thuẫn nhau.

        Nơi đã có diễn biến, chính nó cho biết tình hình vào mỗi ngày: hãy bỏ `status:`, hoặc thêm
        bước còn thiếu.

E0746 = `{ $slug }` có { $count } từ khóa trong bản `{ $language }` và { $other-count } trong bản `{ $other-language }`
    .title = các bản dịch có số từ khóa khác nhau
    .label-other = các từ khóa kia ở đây
    .hint-same = hãy ghi cùng những từ khóa, theo cùng thứ tự, trong mọi ngôn ngữ
    .explain =
        Danh sách bản tin theo từ khóa giống nhau ở mọi ngôn ngữ. Từ khóa thứ nhất của bản dịch là
        của từ khóa thứ nhất trong bản gốc, thứ hai của thứ hai; nếu số lượng khác nhau thì không
        biết từ nào của từ nào, và các từ khóa này không dẫn đến danh sách nào.

        Hãy ghi số `tags:` bằng nhau trong mỗi bản dịch, theo cùng thứ tự.

E0747 = trong bản `{ $language }`, `{ $tag }` ở đây là `{ $word }`, ở chỗ khác là `{ $other }`
    .title = một từ khóa có hai cách dịch
    .label-other = `{ $other }` ở đây
    .hint-same = hãy ghi `{ $corrected }` ở cả hai chỗ, hoặc từ kia ở cả hai chỗ
    .explain =
        Một từ khóa của bản tin có hai cách dịch. Tất cả nằm trong một danh sách, mà danh sách chỉ
        có thể có một tên.

        Hãy chọn một từ và ghi ở mọi chỗ. Nếu là hai việc khác nhau thì hãy dùng hai từ khóa cả
        trong ngôn ngữ thứ nhất.
### 07, từ 750: ảnh

E0750 = { $reason ->
        [kind] ảnh là tệp { $detail }, không phải JPEG hay PNG
        [unknown] ảnh không phải là tệp JPEG hay PNG
        [cut] tệp ảnh bị đứt giữa chừng
        [changed] ảnh bị thay đổi trong khi dựng trang
       *[broken] không đọc được ảnh ({ $detail })
    }
    .title = tệp ảnh không đọc được
    .hint-save = hãy lưu ảnh thành JPEG rồi thay vào; chỉ đổi tên tệp thì chưa đủ
    .hint-again = hãy chép lại ảnh từ nơi gốc
    .explain =
        Một tệp trong `photos/` không phải là ảnh JPEG hay PNG trọn vẹn, dù tên tệp kết thúc thế
        nào. Thường thì ảnh do điện thoại chụp theo dạng HEIC, hoặc lần chép tệp bị ngắt; trình
        duyệt sẽ không hiện gì, hoặc chỉ hiện một nửa.

        Hãy lưu ảnh thành JPEG bằng chương trình xem ảnh, hoặc chép lại từ máy ảnh. Cỡ ảnh và
        những gì khác trong tệp không quan trọng: ảnh được công bố nhỏ hơn, đúng chiều và chỉ còn
        các điểm ảnh.

E0751 = { $reason ->
        [bytes] tệp ảnh nặng { $megabytes } MB, chỉ đọc được nhiều nhất 48 MB
       *[pixels] ảnh có { $width } × { $height } điểm ảnh, chỉ đọc được nhiều nhất 64 triệu, mỗi cạnh 20.000
    }
    .title = ảnh quá lớn để đọc an toàn
    .hint-smaller = hãy lưu ảnh nhỏ hơn; cạnh dài 2000 điểm ảnh là đủ
    .explain =
        Ảnh phải được giải nén rồi mới thu nhỏ được, và ảnh này sẽ chiếm hết bộ nhớ của một máy
        tính thông thường. Ảnh được công bố rộng nhiều nhất 1600 điểm ảnh, nên tệp nhỏ hơn không
        mất gì.

E0752 = ảnh `{ $photo }` chỉ rộng { $width } điểm ảnh
    .title = ảnh quá nhỏ so với cột chữ
    .hint-larger = hãy xin người chụp ảnh gốc; từ { $least } điểm ảnh trở lên thì ảnh sắc nét
    .explain =
        Ảnh không bao giờ được phóng to, nên ảnh này sẽ nhỏ hoặc thô trong bài. Ảnh gửi qua ứng
        dụng nhắn tin hay lấy từ văn bản khác thường như vậy; ảnh trong máy ảnh lớn hơn.

E0753 = ảnh `{ $photo }` sẽ được công bố với tên `{ $slug }`, trùng với một ảnh khác
    .title = hai ảnh sẽ được công bố cùng một tên
    .label-first = ảnh kia
    .hint-rename = hãy đổi tên một trong hai ảnh, cả trong sổ và trong các bài có ảnh đó
    .explain =
        Ảnh được công bố theo tên tệp, chỉ gồm chữ không dấu, chữ số và gạch nối, và luôn là JPEG.
        Những tên chỉ khác nhau ở chữ hoa, dấu, khoảng trắng hay phần đuôi sẽ thành một; và ảnh
        dưới `internal/` không được trùng tên với ảnh công khai, vì bài viết gọi cả hai như nhau.

E0754 = ấn bản công khai bỏ ảnh `{ $photo }`, vì ảnh là nội bộ
    .title = bài công khai có ảnh nội bộ
    .hint-public = nếu ai cũng được xem, hãy ghi `audience: public` trong sổ ảnh
    .hint-remove = nếu không, chỉ đưa ảnh vào bài nội bộ
    .explain =
        Bài là công khai mà ảnh thì không: ảnh là nội bộ khi sổ chưa ghi khác. Ấn bản nội bộ có
        ảnh, ấn bản công khai thì không, kể cả chú thích, nên các câu bên cạnh có thể bị hụt.

E0755 = ảnh `{ $photo }` nằm trong một dòng chữ
    .title = ảnh nằm trong một dòng chữ
    .hint-alone = hãy để ảnh một dòng riêng, với một dòng trống ở trước và ở sau
    .explain =
        Ảnh đứng riêng, giữa các đoạn, có chú thích và tác giả ở dưới. Trong một câu, đề mục, danh
        sách, bảng hay liên kết thì không có chỗ cho những điều đó.

            Thẻ mới được trao vào buổi sáng.

            ![](trao-the.jpg "Năm mươi thẻ đầu tiên")

            Buổi chiều, tổ đi tiếp bằng thuyền.

### 08 giao diện

E0801 = không dùng được mẫu `{ $template }` ({ $reason })
    .title = mẫu không đọc được hoặc không dựng được
    .hint-built-in = nếu không có `{ $file }`, mẫu sẵn có được dùng
    .explain =
        Một mẫu của giao diện không đọc được, hoặc bị lỗi khi dựng một trang. Các trang sẽ thiếu
        hoặc vỡ, nên không trang nào được ghi và bản cũ được giữ nguyên.

        Lý do có trong thông báo. `tiendo schema --theme` liệt kê những gì mẫu có thể dùng.
        Không có tệp riêng thì trang dùng mẫu sẵn có, nên chỉ cần chuyển tệp đi là dựng lại
        được.

E0802 = không có giao diện `{ $theme }`
    .title = giao diện không có
    .hint-folder = giao diện là một thư mục, ở đây là `{ $folder }`
    .hint-built-in = nếu không có `theme:`, giao diện sẵn có được dùng
    .hint-known = hiện có { $names }
    .explain =
        `site.yaml` nêu một giao diện không có thư mục dưới `themes/`. Hãy sửa tên, hoặc bỏ dòng
        này để dùng giao diện sẵn có:

            theme: province

E0803 = không dùng được chuỗi `{ $id }` của ngôn ngữ `{ $tag }`
    .title = tệp ngôn ngữ không dùng được
    .hint-missing = chuỗi này bị thiếu; tiếng Anh là `{ $english }`
    .hint-unknown = không nơi nào dùng chuỗi có tên này: hãy bỏ đi
    .hint-similar = có phải là `{ $similar }`?
    .hint-plural = nó không có chữ cho dạng số nhiều `{ $form }`, như với { $n }
    .hint-twice = chuỗi này có hai lần: hãy giữ một
    .hint-syntax = không đọc được dòng { $line } ({ $reason })
    .hint-argument = không có gì để điền vào `${ $argument }`; hiện có { $allowed }
    .hint-dropped = chuỗi bỏ sót `${ $argument }` mà người đọc cần
    .hint-reference = chuỗi dẫn đến `{ $target }` không có trong tệp
    .hint-circle = chuỗi dẫn đến chính nó, qua các chuỗi khác
    .hint-depth = ở đâu đó trong tệp các dấu ngoặc lồng nhau quá sâu
    .hint-direction = chuỗi này nêu hướng viết của ngôn ngữ, `ltr` hoặc `rtl`, chứ không phải `{ $value }`
    .hint-file = công cụ chưa có ngôn ngữ `{ $tag }`: hãy viết các chuỗi trong `languages/{ $tag }.ftl`
    .hint-tag = không rõ cách viết ngày tháng, số và thứ tự sắp xếp của `{ $tag }`: hãy viết thẻ như `vi` hoặc `pt-BR`
    .explain =
        Tệp ngôn ngữ không đọc được, thiếu một chuỗi, hoặc có chuỗi không điền được. Trang có
        chỗ trống hoặc có chữ của ngôn ngữ khác trông như không dành cho người đọc, nên không
        được dựng.

        Tệp ngôn ngữ viết theo dạng Fluent: tên, dấu bằng và chuỗi, trong đó phần giữa hai dấu
        ngoặc nhọn được điền vào. Mọi chuỗi tiếng Anh phải có mặt dưới đúng tên, với cùng tham
        số. Gợi ý cho biết chuỗi này sai ở đâu.

E0820 = ở chế độ { $scheme ->
        [dark] tối
       *[light] sáng
    }, `{ $property }` chỉ tương phản { $measured }:1 với `{ $other }`, trong khi cần { $required }:1
    .title = một màu của biểu đồ thiếu tương phản
    .hint-enough = { $way ->
        [lighter] sáng hơn
       *[darker] sẫm hơn
    }, chẳng hạn `{ $colour }`, là đủ
    .explain =
        Một tệp định dạng của giao diện đặt cho biểu đồ một màu quá gần với nền hoặc với màu nằm
        cạnh. Đường và mảng cần độ tương phản 3:1, màu dùng cả cho chữ cần 4,5:1, như WCAG 2.
        Nếu thấp hơn, người mắt kém, dùng màn hình cũ hoặc đứng ngoài nắng sẽ không thấy đường.

        Mỗi chế độ, sáng và tối, được xét với những màu mà các tệp định dạng riêng của trang đặt
        chồng lên màu sẵn có. Gợi ý nêu màu gần nhất đạt yêu cầu.

E0821 = ở chế độ { $scheme ->
        [dark] tối
       *[light] sáng
    }, `{ $property }` và `{ $other }` trông giống nhau với { $eyes ->
        [protanopia] mắt không thấy màu đỏ (protanopia)
        [deuteranopia] mắt không thấy màu lục (deuteranopia)
        [tritanopia] mắt không thấy màu lam (tritanopia)
       *[full] mọi mắt
    }: hai màu cách nhau { $measured }, trong khi cần { $required }
    .title = hai màu của biểu đồ trông giống nhau
    .hint-lightness = hãy làm một màu sẫm hơn và màu kia sáng hơn: mắt nào cũng phân biệt được
    .explain =
        Hai màu của biểu đồ chỉ hai thứ khác nhau mà khó phân biệt: với mọi người, hoặc với một
        phần mười hai nam giới có mắt thiếu một trong ba loại tế bào nón. Khoảng cách được đo
        trong CIELAB, nơi đen và trắng cách nhau 100.

        Tên và kiểu nét cũng giúp phân biệt các đường, nhưng người đọc không nên phải đi tìm.
        Hai màu có độ sáng khác nhau thì mắt nào cũng thấy khác; đỏ và lục cùng độ sáng thì
        không.

E0822 = { $reason ->
        [missing] giao diện không đặt `{ $property }` ở chế độ { $scheme ->
            [dark] tối
           *[light] sáng
        }
       *[unreadable] không xét được `{ $value }` là giá trị của `{ $property }` ở chế độ { $scheme ->
            [dark] tối
           *[light] sáng
        }
    }
    .title = một màu của biểu đồ không xét được
    .hint-missing = `styles/50-charts.css` của giao diện thay cho tệp sẵn có, nên phải đặt mọi thứ mà tệp sẵn có đặt
    .hint-written = hãy viết màu không trong suốt: `#1d232a`, `rgb(29 35 42)`, `hsl(210 18% 14%)` hoặc tên trong CSS
    .explain =
        Một màu của biểu đồ không được đặt, nên thứ mang màu đó không hiện ra; hoặc được viết
        theo cách mà công cụ không đọc được, nên không ai biết nó có phân biệt được hay không.

        Màu được đọc dưới dạng chữ số thập lục phân, `rgb()`, `hsl()`, tên, `light-dark()` của
        hai màu, và `var()` của một thuộc tính chứa màu.

E0823 = ở chế độ { $scheme ->
        [dark] tối
       *[light] sáng
    }, `{ $property }` chỉ nổi trên nền gấp { $measured } lần `{ $other }` với { $eyes ->
        [protanopia] mắt không thấy màu đỏ (protanopia)
        [deuteranopia] mắt không thấy màu lục (deuteranopia)
        [tritanopia] mắt không thấy màu lam (tritanopia)
       *[full] mọi mắt
    }, trong khi cần gấp { $required } lần
    .title = một bậc của tỷ lệ trông giống bậc ngay dưới
    .hint-step = các bậc của tỷ lệ { $way ->
        [lighter] sáng dần
       *[darker] sẫm dần
    } từ bậc đầu đến bậc cuối
    .explain =
        Bản đồ và bảng ô thể hiện tỷ lệ bằng năm màu. Mỗi màu phải nổi trên nền rõ hơn hẳn màu
        trước nó, tính theo độ tương phản; nếu không, người đọc sẽ lẫn bậc này với bậc kia, còn
        bản in không màu thì chẳng cho thấy gì.

        Hãy chọn các màu cùng một sắc, màu đầu gần với nền, màu cuối xa nền, cách đều nhau.

E0824 = những gì nằm trong `{ $query }` theo hệ thống, người đọc chọn gì cũng vậy
    .title = điều kiện về chế độ màu mà lựa chọn của người đọc không tác động được
    .hint-plain = hãy viết riêng `(prefers-color-scheme: dark)`, nối với điều kiện khác bằng `and`, hoặc bằng dấu phẩy giữa các truy vấn
    .explain =
        Ở chân trang, người đọc chọn được chế độ sáng hoặc tối. Vì thế mỗi khối của giao diện chờ
        một chế độ được nhân đôi: một cho hệ thống, một cho lựa chọn. Khối này hỏi chế độ theo
        cách không nhân đôi được: phủ định cùng với điều khác, ngoặc trong ngoặc, trong `@import`,
        hoặc bao quanh những khai báo không có bộ chọn. Với người chọn khác hệ thống, một trang
        sẽ sáng ở chỗ này và tối ở chỗ kia.

        `not (prefers-color-scheme: dark)` đứng một mình, danh sách có dấu phẩy và truy vấn nằm
        trong một quy tắc đều được hiểu.

E0840 = { $reason ->
        [syntax] từ chỗ này tệp không phải là JSON
        [collection] tệp không phải là `FeatureCollection` của GeoJSON mà là `{ $found }`
        [empty] bản đồ không có hình nào
       *[size] bản đồ có { $found } điểm, chỉ đọc được tối đa { $most } điểm
    }
    .title = bản đồ không đọc được
    .hint-export = hãy lưu dưới dạng GeoJSON, tọa độ tính bằng độ (WGS 84, EPSG:4326)
    .hint-simplify = hãy đơn giản hóa bản đồ: một biểu đồ chỉ thể hiện được vài nghìn điểm
    .explain =
        Bản đồ là một tệp GeoJSON: một `FeatureCollection` gồm các đa giác, mỗi đơn vị một hình,
        tọa độ là kinh độ và vĩ độ tính bằng độ. Mọi phần mềm bản đồ đều lưu được dạng này.
        Đường ranh mịn hơn mức màn hình thể hiện được chỉ làm mỗi lần dựng chậm đi mà biểu đồ
        không đẹp hơn, nên số điểm của một tệp có giới hạn; phần mềm bản đồ đơn giản hóa được
        hình mà vẫn giữ ranh giới chung của các đơn vị liền kề.

E0841 = { $reason ->
        [none] hình số { $feature } không có đa giác
        [type] hình số { $feature } là `{ $found }`, không phải đa giác
        [position] `{ $found }` trong hình số { $feature } không phải là một điểm
        [range] `{ $found }` trong hình số { $feature } không phải là kinh độ và vĩ độ
        [short] một vòng của hình số { $feature } có { $found } điểm, cần ít nhất bốn, điểm cuối trùng điểm đầu
        [open] một vòng của hình số { $feature } không kết thúc ở điểm bắt đầu
       *[flat] một vòng của hình số { $feature } nằm trên một đường thẳng, không có gì bên trong
    }
    .title = hình không vẽ được
    .hint-polygon = mỗi hình là một `Polygon`, hoặc là một `MultiPolygon` nếu gồm nhiều phần
    .hint-swap = kinh độ đứng trước, rồi đến vĩ độ: `[106.7, 20.9]`
    .hint-degrees = tọa độ tính bằng mét phải được chuyển đổi: hãy lưu bản đồ theo độ (WGS 84, EPSG:4326)
    .hint-close = hãy lặp lại điểm đầu ở cuối
    .explain =
        Hình sẽ bị vẽ sai hoặc không vẽ được, nên bản đồ không được vẽ. Tọa độ tính bằng độ, kinh
        độ đứng trước. Mỗi vòng có ít nhất ba góc và kết thúc bằng chính điểm bắt đầu.

            "coordinates": [[[106.6, 20.8], [106.8, 20.8], [106.7, 21.0], [106.6, 20.8]]]

E0842 = bản đồ dùng tọa độ của `{ $name }`, không phải độ
    .title = bản đồ dùng tọa độ khác với độ
    .hint-export = hãy lưu lại theo độ kinh và độ vĩ (WGS 84, EPSG:4326)
    .explain =
        Tệp nêu một hệ quy chiếu riêng. GeoJSON dùng độ theo WGS 84; bản đồ theo hệ khác sẽ bị vẽ
        sai hình, sai chỗ. Phần mềm bản đồ chuyển đổi được khi lưu. Ở Việt Nam, tệp theo VN-2000
        phải được chuyển đổi.

E0843 = hình số { $feature } không có `{ $property }`, nên không ai biết là hình của đơn vị nào
    .title = hình không có mã đơn vị
    .hint-known = hình có { $names }
    .hint-similar = có phải là { $names }?
    .hint-property = thuộc tính nào chứa mã thì ghi trong `maps.yaml`: `code: <thuộc tính>`
    .explain =
        Mỗi hình cho biết nó là của đơn vị nào bằng một thuộc tính. Sổ `maps/maps.yaml` nêu tên
        thuộc tính đó; nếu không nêu thì là `code`. Chỉ có tên thì chưa đủ, vì nhiều đơn vị có
        thể trùng tên.

            maps:
              districts.geojson:
                level: district
                code: ma_huyen

E0844 = `{ $unit }` có hai hình
    .title = hai hình của một đơn vị
    .label-first = hình thứ nhất ở đây
    .hint-parts = nếu đó là các phần của đơn vị, hãy gộp thành một hình: một `MultiPolygon`
    .explain =
        Hai hình mang mã của cùng một đơn vị. Đơn vị gồm nhiều phần, chẳng hạn các đảo, là một
        hình. Nếu là hình của hai đơn vị thì một trong hai mã sai; nếu đơn vị có trong hai tệp
        thì hãy bỏ ở một tệp.

E0845 = `{ $unit }` thuộc cấp `{ $level }`, còn bản đồ là của cấp `{ $map-level }`
    .title = hình thuộc cấp khác với cấp của bản đồ
    .hint-level = hãy để mỗi cấp một tệp riêng, hoặc sửa `level` trong `maps.yaml`
    .explain =
        Một bản đồ thể hiện các đơn vị của một cấp. Một tỉnh nằm giữa các huyện của chính nó sẽ
        che các huyện đó, và màu của nó nói điều khác với màu của các huyện.

E0846 = có { $count } đơn vị thuộc cấp `{ $level }` không có hình: { $names }
    .title = đơn vị không có hình
    .explain =
        Một số đơn vị thuộc cấp của bản đồ không có trên bản đồ nào. Biểu đồ thể hiện các đơn vị
        còn lại và bảng nêu đủ tất cả; nhưng ai chỉ xem bản đồ thì không thấy là còn thiếu. Đơn
        vị sau sáp nhập cần hình mới, còn bản đồ của thời kỳ trước cần có `as_of`.

E0847 = { $missing ->
        [file] bản đồ `{ $map }` có trong sổ nhưng không có tệp
       *[entry] bản đồ `{ $map }` có tệp nhưng không có trong sổ
    }
    .title = bản đồ thiếu tệp hoặc thiếu mục trong sổ
    .hint-similar = có phải là { $names }?
    .hint-entry = hãy thêm bản đồ vào `{ $file }` với `level` và `source`
    .hint-file = hãy đặt tệp vào `{ $folder }`, hoặc bỏ mục đó
    .explain =
        Bản đồ và sổ không khớp: hoặc sổ nêu một tệp không nằm cạnh sổ, hoặc ở đó có tệp mà sổ
        không nêu. Không có trong sổ thì không ai biết hình là của những đơn vị nào và do ai vẽ.

        Hãy bổ sung phần còn thiếu, hoặc bỏ phần kia.

E0848 = `{ $unit }` và `{ $other }` cùng một chỗ trên lưới ô: `{ $place }`
    .title = một chỗ trên lưới ô mà hai đơn vị cùng có
    .label-first = ở đây chỗ này thuộc `{ $unit }`
    .hint-place = hãy cho một trong hai đơn vị chỗ khác: cột và hàng, đếm từ 0
    .explain =
        Các đơn vị trực thuộc cùng một đơn vị dùng chung một lưới ô, trên đó mỗi ô là một đơn vị.
        Hai đơn vị cùng một chỗ sẽ che nhau. Các đơn vị tiếp nối nhau theo thời gian thì được
        cùng một chỗ; khi đó mỗi đơn vị cần có thời gian tồn tại.

            code  level     name    parent  tile
            304   district  Đông    31      2,1
            305   district  Tây     31      1,1

### 08, từ 890: kỳ công bố và trang đã dời

# path
# .hint-language: corrected
E0890 = `{ $path }` không thể là đường dẫn của một trang
    .title = một đường dẫn mà không trang nào có thể từng có
    .hint-path = đường dẫn gồm chữ cái không dấu, chữ số, `.`, `_`, `-` và `/`, không trỏ lên trên thư mục của trang, và kết thúc bằng `.html`: `units/67-dak-nong.html`
    .hint-language = một mục có hiệu lực cho mọi ngôn ngữ; hãy viết `{ $corrected }`
    .explain =
        `moved.yaml` ghi những đường dẫn mà các trang từng đứng, để các liên kết và dấu trang cũ
        vẫn dẫn tới đúng chỗ. Đường dẫn được viết như trong trang web, tính từ thư mục của ấn bản
        và không kèm thư mục ngôn ngữ: mỗi mục tạo một trang cho từng ngôn ngữ.

            moved:
              bulletins/ha-nam.html: bulletin:ha-nam-tinh-dau-tien
              units/67-dac-nong.html: unit:67

# target
E0891 = `{ $target }` không chỉ trang nào
    .title = một trang đã dời tới thứ không có trang
    .hint-target = thứ thay chỗ được gọi bằng khóa: `unit:67`, `indicator:cccd`, `bulletin:<slug>` hoặc `page:<slug>`
    .explain =
        Một mục của `moved.yaml` nói cái gì đang thay chỗ một trang cũ, và nói bằng khóa. Đường
        dẫn thì không được: nó có thể lại đổi, và mục này sẽ phải dẫn sang mục khác. Nhờ vậy địa
        chỉ cũ luôn dẫn tới đúng trang chỉ qua một bước.

            moved:
              cards.html: indicator:card
              list.html: page:units

# path
E0892 = `{ $path }` được ghi là đã dời, nhưng ở đó đang có một trang
    .title = một trang dời khỏi chỗ đang có trang
    .hint-stands = hãy bỏ mục này, hoặc đặt tên khác cho trang đang đứng ở đó
    .explain =
        Một mục của `moved.yaml` ghi đường dẫn cũ của một trang, nhưng trang web đang có một trang
        ở đúng đường dẫn ấy. Chỉ một trong hai có thể đứng ở đó: trang, hoặc lời chỉ sang trang
        khác.

        Hãy bỏ mục này nếu ghi quá sớm hoặc gõ nhầm. Nếu một trang mới đã lấy tên của trang cũ,
        hãy đặt cho nó tên khác: người tìm trang cũ sẽ không nhận ra mình đang đọc thứ khác.

# reason (moved or cut-off), value
E0893 = { $reason ->
        [moved] thông báo có hiệu lực đến { $value } không đứng sau thông báo trước nó
       *[cut-off] hạn chốt { $value } đến sau ngày công bố
    }
    .title = một kỳ công bố có các ngày sai thứ tự
    .hint-moved = thông báo đầu tiên đứng trước; `until` là ngày cuối cùng nó còn hiệu lực
    .hint-cut-off = báo cáo phải về trước rồi mới công bố được
    .explain =
        Kỳ công bố bị dời thì giữ lại các thông báo trước, thông báo đầu tiên đứng trước, mỗi
        thông báo kèm ngày cuối cùng còn hiệu lực. Nhờ vậy trang web của ngày nào cho thấy điều
        đã biết vào ngày ấy, và lịch biết rằng sự kiện đã thay đổi. Hạn chốt là ngày cuối cùng
        nhận báo cáo, vào đúng ngày công bố hoặc trước đó.

            june:
              at: 2026-06-20T09:30+07:00
              cut_off: 2026-06-18
              moved:
                - {"{"}at: 2026-06-10, until: 2026-06-01, reason: Báo cáo về muộn.{"}"}
                - {"{"}at: 2026-06-15, until: 2026-06-08{"}"}

### 09 kết quả và dòng lệnh

E0901 = hai trang sẽ được ghi vào `{ $path }`
    .title = hai trang cùng một đường dẫn
    .hint-rename = hãy đổi tên đối tượng của trang: một bài, một chỉ tiêu hoặc một đơn vị có tên mà trang khác đã có
    .hint-of-the-tool = công cụ tự tạo trang `{ $slug }`: hãy đặt tên khác cho bài, trong mọi ngôn ngữ
    .hint-case = `{ $first }` và `{ $second }` chỉ khác nhau ở chữ hoa, chữ thường, mà một số hệ thống không phân biệt
    .explain =
        Hai trang sẽ được ghi vào cùng một tệp, và một trang sẽ mất. Thường là hai bài cùng tên,
        hoặc tên chỉ khác nhau ở chữ hoa, chữ thường, mà Windows và macOS không phân biệt.

        Hãy đổi tên một trong hai.

E0902 = { COUNT($files) ->
        [1] `{ $path }` không phải là tệp của trang và được giữ nguyên
       *[other] `{ $path }` có { $files } tệp không phải của trang và được giữ nguyên
    }
    .title = tệp trong thư mục kết quả không phải của trang
    .hint-remove = nếu không ai cần thì hãy bỏ; nếu cần công bố thì đặt vào `content/`
    .explain =
        Trong thư mục kết quả có tệp không do công cụ tạo ra. Tệp được giữ nguyên, vì chỉ chủ
        nhân mới biết nó để làm gì; nhưng nó sẽ đi cùng khi thư mục được chép lên máy chủ.

        Hãy bỏ đi nếu không ai cần. Nội dung cần công bố cùng trang thì đặt vào `content/`.

E0903 = { $reason ->
        [inside] thư mục kết quả `{ $folder }` nằm trong một thư mục nguồn của trang
        [around] thư mục kết quả `{ $folder }` chứa một thư mục nguồn của trang
        [link] thư mục kết quả `{ $folder }` là một liên kết
        [file] thư mục kết quả `{ $folder }` là một tệp
        [locked] một lần dựng khác đang ghi vào thư mục kết quả `{ $folder }`
        [foreign] thư mục kết quả `{ $folder }` có tệp khác ở chỗ của các trang
        [retired] bên cạnh thư mục kết quả `{ $folder }` có một bản cũ và một bản dở dang
       *[other] không dùng được thư mục kết quả `{ $folder }` ({ $reason })
    }
    .title = thư mục kết quả không dùng được
    .hint-inside = hãy chọn thư mục ở ngoài `{ $folder }`
    .hint-around = hãy chọn thư mục không chứa `{ $folder }`
    .hint-link = hãy nêu thư mục mà liên kết dẫn đến
    .hint-file = hãy chuyển tệp đó đi, hoặc chọn thư mục khác
    .hint-wait = hãy đợi lần dựng đó kết thúc
    .hint-blocking = { COUNT($files) ->
        [1] hãy chuyển `{ $path }` đi nơi khác
       *[other] hãy chuyển `{ $path }` và các tệp còn lại đi nơi khác, tổng cộng { $files } tệp
    }
    .hint-rights = hãy xem ai có quyền ghi vào đó, và ổ đĩa có bị đầy không
    .hint-mount = hãy để kết quả trên một ổ đĩa, trong thư mục không được gắn riêng
    .hint-retired = hãy xem thư mục nào bên cạnh chứa bản cần giữ, và chuyển các thư mục khác đi
    .explain =
        Không ghi được trang vào nơi đã định: thư mục không tạo được hoặc không ghi được, chứa
        thứ khác, đang được dùng, hoặc nằm trong nội dung. Bản cũ được giữ nguyên.

        Hãy chọn thư mục khác, hoặc xem lại quyền ghi và chỗ trống trên ổ đĩa. Mỗi phiên bản có
        thư mục riêng, `output/public` và `output/internal`, trong đó công cụ quản lý mọi thứ,
        trừ các tệp do người khác đặt vào.

E0910 = giao diện viết cho phiên bản { $value } của hợp đồng với giao diện; chương trình này có phiên bản { $known }
    .title = giao diện viết cho phiên bản khác của hợp đồng
    .hint-older = xem `themes/README.md` để biết những gì đã đổi, sửa các mẫu rồi ghi `contract: { $known }`
    .hint-newer = dùng phiên bản mới hơn của chương trình, hoặc bản giao diện viết cho phiên bản này
    .explain =
        `theme.yaml` ghi phiên bản hợp đồng mà giao diện được viết theo: mẫu nhận được những gì,
        dưới tên nào. Phiên bản khác có tên khác, nên trang sẽ có chỗ trống mà không ai thấy.

        `tiendo schema --theme` in hợp đồng của chương trình này cùng phiên bản. Không có tệp này
        thì giao diện được coi là viết cho phiên bản 1.

E0911 = mẫu `{ $template }` cần `{ $name }`, nhưng không được nhận
    .title = biến mà mẫu không được nhận
    .hint-similar = có lẽ là `{ $similar }`
    .hint-known = ở đây có { $names }
    .explain =
        Mỗi mẫu nhận `site`, `page` và nội dung của loại trang mình; một thành phần chỉ nhận
        những gì được trao. Mọi tên khác đều rỗng, và điều kiện dùng nó không bao giờ đúng.

        Hãy sửa tên. Hãy trao cho thành phần những gì nó cần ở nơi dùng nó:

        { "    {{ <head page={page} /> }}" }

E0912 = trong mẫu `{ $template }`, `{ $of }` không có trường `{ $name }`
    .title = trường mà giá trị không có
    .hint-similar = có lẽ là `{ $similar }`
    .hint-known = nó có { $names }
    .hint-list = `tiendo schema --theme --list` liệt kê các trường của mọi giá trị
    .explain =
        Mẫu cần một trường mà không giá trị nào loại này có, ở bất cứ trang nào. In nó ra sẽ
        hỏng; trong điều kiện thì nó không bao giờ đúng mà không ai được báo.

        Tên loại có trong thông báo; `tiendo schema --theme --list` liệt kê các trường và ý
        nghĩa.

E0913 = mẫu `{ $template }` in nguyên cả `{ $of }`
    .title = giá trị có trường bị in nguyên cả khối
    .hint-known = hãy in một trường của nó: { $names }
    .hint-loop = hãy duyệt bằng `for`, hoặc nối bằng bộ lọc `join`
    .explain =
        Một danh sách, hoặc một giá trị có nhiều trường, sẽ hiện trên trang cùng mọi ngoặc và
        dấu nháy. Hãy in một trường của nó, hoặc trao cho thành phần biết in:

        { "    {{ <link link={unit.name} /> }}" }

E0914 = { $what ->
        [template] mẫu `{ $template }` gọi `{ $name }`, nhưng không có mẫu này
        [block] mẫu `{ $template }` thay khối `{ $name }`, nhưng không mẫu nào phía trên có khối này
        [component] mẫu `{ $template }` dùng thành phần `{ $name }`, nhưng không có thành phần này
        [argument] mẫu `{ $template }` trao đối số `{ $name }`, nhưng không nơi nào nhận
       *[missing] mẫu `{ $template }` dùng `{ $name }` mà chưa trao đủ
    }
    .title = mẫu, khối, thành phần hoặc đối số không có
    .hint-similar = có lẽ là `{ $similar }`
    .hint-known = hiện có { $names }
    .hint-list = xem các mẫu của giao diện sẵn có
    .hint-missing = hãy trao `{ $argument }`
    .explain =
        Mẫu nêu tên một mẫu khác, một khối của mẫu mà nó mở rộng, một thành phần hoặc một đối số,
        nhưng không có cái nào tên như thế. Khối mà phía trên không có sẽ không bao giờ hiện ra.

        Hãy sửa tên. Mẫu sẵn có bị mẫu khác đè lên vẫn dùng được dưới tên `built-in/<name>`.
        Thành phần của giao diện riêng thay thành phần sẵn có cùng tên, dù đặt trong mẫu nào, và
        không thay thành phần nào khác.

E0915 = { $what ->
        [unknown] mẫu `{ $template }` cần chuỗi giao diện `{ $id }`, nhưng không có chuỗi này
        [argument] chuỗi giao diện `{ $id }` không có biến `{ $name }`
       *[without] chuỗi giao diện `{ $id }` chưa được trao `{ $name }`
    }
    .title = chuỗi giao diện không có, hoặc có biến khác
    .hint-similar = có lẽ là `{ $similar }`
    .hint-known = nó có { $names }
    .hint-none = nó không có biến nào
    .hint-list = các chuỗi và biến của chúng ở trong `src/language/builtin/en.ftl`
    .hint-without = hãy thêm `{ $argument }=…`
    .explain =
        `text(id="…")` in một chuỗi giao diện bằng ngôn ngữ của trang. Mã chuỗi phải là một
        trong những mã mà mọi ngôn ngữ đều có, và phải được trao đúng các biến của chuỗi.

        Chữ riêng của một giao diện nên đặt trong mẫu của nó, hoặc trong `languages/<tag>.ftl`
        nếu thay một chuỗi sẵn có.

E0916 = không trang nào được dựng bằng mẫu `{ $template }`
    .title = mẫu không được trang nào dùng
    .hint-similar = có lẽ là `{ $similar }`
    .hint-list = `tiendo schema --theme --list` nêu tên các mẫu dựng nên trang
    .explain =
        Một tệp trong `templates/` của giao diện không phải là mẫu của loại trang nào, không được
        mẫu nào mở rộng hay gọi, cũng không có thành phần. Có lẽ tên tệp bị gõ sai, nên mẫu sẵn
        có được dùng thay.

        Hãy đổi tên tệp hoặc bỏ đi.

E0917 = mẫu `{ $template }` đặt khối `{ $name }` vào trong chính khối đó
    .title = khối nằm trong chính nó
    .hint-apart = hãy thay từng khối riêng, cạnh nhau chứ không lồng vào nhau
    .explain =
        Một khối được thay bằng nội dung chứa khối khác, mà khối kia vốn đã bao quanh nó hoặc lấy
        nó vào bằng `super()`. Trang sẽ lặp lại hai khối mãi và không bao giờ hết.

        `super()` đưa vào cả những khối nằm trong khối phía trên. Hãy thay riêng từng khối ấy và
        đừng đặt vào đó khối đang chứa chúng.
