//! Vietnamese. The words are compiled by hand from its grammar and from what its newspapers write.

use super::Profile;

pub(super) const PROFILE: Profile = Profile {
    code: "vi",
    function_share: 0.36,
    letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    stop_words: "
        ai anh ba bao biết bà bây bèn bảy bấy bằng bị bốn bỗng bởi chiếc cho chín chúng
        chăng chưa chả chắc chẳng chỉ chị chớ chợt chứ cuộc càng các cái còn có cô cùng
        cũng cả cần cậu của cứ do dám dù dưới dường dạ dẫu dọc em giờ giữa gã gì gần gồm
        hai hay hiện hoặc há hãy hòng hôm hơi hơn hầu hắn hẳn hết hễ họ hỡi hử khi khoảng
        khá không khắp khỏi kia kìa kẻo kể liền luôn là lên lúc lại lẫn lắm lẽ muốn mà mày
        mãi mình mười mấy mặc mọi mỗi một nay ngay ngoài nhau nhiêu nhiều nhá nhé như
        nhưng nhất nhằm nhỉ nhờ những nào này nên nó nói năm nếu nọ nỗi nữa phải qua quanh
        quá ra rất rằng rồi sao sau song suốt sáu sắp sẽ sự ta tao theo thêm thì thôi thưa
        thường thế thể trong trên trước trừ tuy tuỳ tám tôi tùy tại tất tận tớ tới từ từng
        việc và vài vào vâng vì vẫn vậy vẻ về với vừa xuống y à ít ôi ông đang đành đâu
        đây đã đó được đấy đến đều để đừng ơi ư ạ ấy ắt ồ ở ừ
        ",
    leading: "
        ts pgs gs ths th.s bs ks ls cn pgs.ts gs.ts ts.bs ths.bs nsnd nsưt tp tx tt vd v.d
        đ.c ca
        ",
    numbered: "tr đt sđt tel",
    trailing: "v.v vv sr al",
    links: &[
        "xem thêm",
        "xem tiếp",
        "xem chi tiết",
        "đọc thêm",
        "đọc tiếp",
        "mời xem thêm",
        "mời đọc thêm",
        "xem video:",
        "tin liên quan",
        "bài liên quan",
        "bài viết liên quan",
    ],
    labels: &[
        "ảnh",
        "hình ảnh",
        "ảnh minh họa",
        "ảnh minh hoạ",
        "nguồn ảnh",
        "video",
        "clip",
        "đồ họa",
        "nguồn",
        "tác giả",
        "biên tập",
        "người viết",
        "mục lục",
        "nội dung chính",
        "quảng cáo",
        "chia sẻ",
        "bình luận",
        "từ khóa",
        "thẻ",
        "tags",
        "tài liệu tham khảo",
        "chú thích",
        "liên kết ngoài",
        "bản quyền",
        "đăng ký",
    ],
    openers: &[
        "ông ấy",
        "bà ấy",
        "anh ấy",
        "chị ấy",
        "cô ấy",
        "ông này",
        "họ",
        "nó",
        "đó",
        "đây",
        "điều này",
        "điều đó",
        "việc này",
        "tuy nhiên",
        "nhưng",
        "song",
        "vì vậy",
        "vì thế",
        "do đó",
        "do vậy",
        "bởi vậy",
        "ngoài ra",
        "hơn nữa",
        "bên cạnh đó",
        "mặt khác",
        "ngược lại",
        "trong khi đó",
        "sau đó",
        "trước đó",
        "đồng thời",
        "thay vào đó",
        "thậm chí",
        "tuy vậy",
        "như vậy",
        "và",
    ],
    ..Profile::PLAIN
};
