#pragma once

/// The words and cell texts that every rendering of the report shares.

#include "report/working_session.h"

#include <string>

namespace ansinh::report::label {

inline const Bilingual report{"Báo cáo phục vụ buổi làm việc", "Working-session report"};
inline const Bilingual indicator{"Chỉ tiêu", "Indicator"};
inline const Bilingual unit{"Đơn vị", "Unit"};
inline const Bilingual actual{"Thực hiện", "Actual"};
inline const Bilingual plan{"Kế hoạch", "Plan"};
inline const Bilingual plan_percent{"% kế hoạch", "% of plan"};
inline const Bilingual change{"Tăng, giảm", "Change"};
inline const Bilingual share{"Bao phủ", "Share"};
inline const Bilingual gap{"Còn thiếu", "Gap"};
inline const Bilingual per_day{"Mỗi ngày", "Per day"};
inline const Bilingual per_working_day{"Cần mỗi ngày làm việc", "Needed per working day"};
inline const Bilingual rank{"Hạng", "Rank"};
inline const Bilingual targets{"So với chỉ tiêu theo văn bản", "Against targets by document"};
inline const Bilingual target{"Chỉ tiêu giao", "Target"};
inline const Bilingual document{"Văn bản", "Document"};
inline const Bilingual difference{"Chênh lệch", "Difference"};
inline const Bilingual outcome{"Kết quả", "Outcome"};
inline const Bilingual series{"Chuỗi nhiều năm", "Over the years"};
inline const Bilingual questions{"Câu hỏi về số liệu", "Questions about the figures"};
inline const Bilingual suggestion{"Khả năng nhất", "Likeliest correction"};
inline const Bilingual answer{"Trả lời", "Answer"};
inline const Bilingual context{"Bối cảnh địa phương", "Local context"};
inline const Bilingual tasks{"Kiến nghị và kết luận", "Requests and conclusions"};
inline const Bilingual owner{"Chủ trì", "Owner"};
inline const Bilingual due{"Hạn", "Due"};
inline const Bilingual state{"Trạng thái", "State"};
inline const Bilingual sources{"Nguồn", "Sources"};
inline const Bilingual source{"Nguồn", "Source"};
inline const Bilingual missing{"Chưa có số liệu", "No figure on file"};
inline const Bilingual none{"chưa có", "none"};
inline const Bilingual session_on{"Buổi làm việc", "Session"};
inline const Bilingual task{"Nội dung", "Task"};
inline const Bilingual date{"Ngày số liệu", "As of"};
inline const Bilingual notes{"Ghi chú", "Notes"};
inline const Bilingual last_year{"Kỳ gốc", "Base"};
inline const Bilingual change_percent{"Tăng, giảm %", "Change %"};
inline const Bilingual days_left{"Ngày làm việc còn lại đến 31/12",
                                 "Working days left to 31 December"};
inline const Bilingual reason{"Lý do", "Reason"};
inline const Bilingual source_title{"Tên nguồn", "Title"};
inline const Bilingual publisher{"Nơi công bố", "Publisher"};
inline const Bilingual published{"Ngày công bố", "Published"};
inline const Bilingual address{"Địa chỉ", "Address"};
inline const Bilingual denominator{"Mẫu số", "Denominator"};

}  // namespace ansinh::report::label

namespace ansinh::report::words {

/// "Bến Tre · số liệu đến 15/12/2023"
std::string subtitle(const Context& context, const WorkingSession& session, Language language);
/// "Đã qua 95,62% số ngày của năm; còn 10 ngày làm việc đến 31/12."
std::string calendar(const YearLeft& left, Language language);
/// What the stars and marks mean.
std::string legend(Language language);

/// A figure without unit words where its column says them; a star when no source printed it.
std::string cell(const std::optional<Figure>& figure, Language language);
/// The percent of plan with a mark against the calendar: ▲ ahead of the share of the year gone, ▼
/// behind.
std::string plan_cell(const ReportRow& row, Decimal elapsed_percent, Language language);
std::string change_cell(const std::optional<Change>& change, Language language);
std::string rank_cell(const std::optional<Rank>& rank, Language language);
/// Of a percentage in points.
std::string gap_cell(const std::optional<Figure>& gap, Language language);
std::string share_cell(const std::optional<Share>& share, Language language);

/// What a row's cells have no room for: bounds, denominator, base, as-of day, questions.
std::vector<std::string> remarks(const ReportRow& row, Date as_of, Language language);

/// "01/NQ-CP 2023 (toàn quốc)", "≥ 93,2%"
std::string document_of(const Context& context, const WorkingSession& session,
                        const TargetComparison& comparison, Language language);
std::string target_of(const TargetComparison& comparison, Language language);
/// "đạt", "chưa đạt", "vượt mục tiêu năm 2025"
std::string outcome_of(const TargetComparison& comparison, Language language);
std::string difference_of(const TargetComparison& comparison, Language language);
std::string points_of(const Series& series, Language language);
std::string state_of(const Task& task, Language language);
std::string kind_of(const Task& task, Language language);

}  // namespace ansinh::report::words
