#include "intake/impl/file_rows.h"

#include "base/csv.h"
#include "intake/impl/forms.h"
#include "intake/impl/packed.h"

#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::intake {

namespace {

std::vector<std::string> cells_of(const std::string& line)
{
    std::vector<std::string> cells;
    const csv::Reader reader{.header = [&](const csv::Header& header) { cells = header.names(); },
                             .row = [](auto) {}};
    if (!line.empty()) static_cast<void>(csv::read(line, reader));
    return cells;
}

State state_of(std::string_view word)
{
    for (const auto state : {State::received, State::running, State::done, State::failed,
                             State::waiting, State::returned})
        if (code(state) == word) return state;
    throw db::StoreError("a file is in a state that there is not");
}

/// Reads files one by one; what they are chosen by is bound by the caller.
class Reader {
public:
    explicit Reader(db::Database& database) : select_{database.sql()}
    {
        select_.exchange(soci::into(id_));
        for (auto* text : {&kind_, &file_.name, &file_.sha256, &told_, &encoding_,
                           &file_.arrived_at, &file_.sender_name, &state_, &passed_over_,
                           &decision_.by, &decision_.at, &decision_.reason})
            select_.exchange(soci::into(*text));
        for (auto* number :
             {&file_.size, &certainty_, &composed_, &sender_, &file_.rows.total, &file_.rows.done,
              &file_.rows.added, &file_.rows.changed, &file_.rows.unchanged, &file_.rows.refused,
              &file_.last_line, &file_.worked_ms, &acting_})
            select_.exchange(soci::into(*number));
    }

    soci::statement& statement() { return select_; }

    std::vector<File> read(std::string_view where)
    {
        select_.alloc();
        select_.prepare(fmt::format(
            "SELECT file_id, kind, name, sha256, told, encoding, arrived_at, sender_name, state,"
            " passed_over, decided_by, decided_at, decided_why, size, certainty, composed, sender,"
            " rows_total, rows_done, rows_added, rows_changed, rows_unchanged, rows_refused,"
            " last_line, worked_ms, acting FROM intake_file {}",
            where));
        select_.define_and_bind();
        std::vector<File> files;
        for (bool more = select_.execute(true); more; more = select_.fetch())
            files.push_back(file());
        return files;
    }

private:
    File file() const
    {
        File file = file_;
        file.id = FileId{id_};
        const auto kind = kind_of(kind_);
        const auto encoding = encoding_of(encoding_);
        if (!kind || !encoding) throw db::StoreError("a file is of a kind that there is not");
        file.kind = *kind;
        file.told = encoding_of(told_);
        file.encoding = *encoding;
        file.certainty = static_cast<int>(certainty_);
        file.composed = composed_ != 0;
        file.sender = UserId{sender_};
        file.acting = UserId{acting_};
        if (!decision_.by.empty()) file.decision = decision_;
        file.state = state_of(state_);
        file.passed_over = cells_of(passed_over_);
        return file;
    }

    soci::statement select_;
    File file_;
    std::string kind_, told_, encoding_, state_, passed_over_;
    Decision decision_;
    std::int64_t id_ = 0, certainty_ = 0, composed_ = 0, sender_ = 0, acting_ = 0;
};

std::optional<File> first(std::vector<File> files)
{
    if (files.empty()) return {};
    return std::move(files.front());
}

}  // namespace

std::optional<File> find_file(db::Database& database, FileId id)
{
    const std::int64_t number = id.value();
    return first(find_files(database, "WHERE file_id = :id", {&number, 1}));
}

std::optional<File> find_file(db::Database& database, Kind kind, const std::string& sha256,
                              UserId sender)
{
    Reader reader(database);
    const std::string word(code(kind));
    const std::int64_t user = sender.value();
    reader.statement().exchange(soci::use(word));
    reader.statement().exchange(soci::use(sha256));
    reader.statement().exchange(soci::use(user));
    return first(reader.read("WHERE kind = :kind AND sha256 = :sha256 AND sender = :sender"));
}

std::vector<File> find_files(db::Database& database, std::string_view where,
                             std::span<const std::int64_t> numbers)
{
    Reader reader(database);
    for (const auto& number : numbers) reader.statement().exchange(soci::use(number));
    return reader.read(where);
}

std::string content(db::Database& database, FileId id)
{
    std::string kept;
    const std::int64_t number = id.value();
    database.sql() << "SELECT packed FROM intake_content WHERE file_id = :id", soci::into(kept),
        soci::use(number);
    return unpacked(kept);
}

void put_problems(db::Database& database, FileId id, std::int64_t line, const Problems& problems)
{
    const std::int64_t number = id.value();
    database.sql() << "DELETE FROM intake_problem WHERE file_id = :id AND line = :line",
        soci::use(number), soci::use(line);
    std::int64_t ordinal = 0;
    for (const auto& problem : problems) {
        ++ordinal;
        database.sql() << "INSERT INTO intake_problem (file_id, line, ordinal, place, code,"
                          " detail_vi, detail_en, remedy_vi, remedy_en) VALUES (:id, :line,"
                          " :ordinal, :place, :code, :detail_vi, :detail_en, :remedy_vi,"
                          " :remedy_en)",
            soci::use(number), soci::use(line), soci::use(ordinal), soci::use(problem.where),
            soci::use(problem.code), soci::use(problem.detail.vi), soci::use(problem.detail.en),
            soci::use(problem.remedy.vi), soci::use(problem.remedy.en);
    }
}

Problems problems_of(db::Database& database, FileId id, std::int64_t line)
{
    Problem problem;
    Problems problems;
    const std::int64_t number = id.value();
    soci::statement select =
        (database.sql().prepare << "SELECT place, code, detail_vi, detail_en, remedy_vi, remedy_en"
                                   " FROM intake_problem WHERE file_id = :id AND line = :line"
                                   " ORDER BY ordinal",
         soci::use(number), soci::use(line), soci::into(problem.where), soci::into(problem.code),
         soci::into(problem.detail.vi), soci::into(problem.detail.en),
         soci::into(problem.remedy.vi), soci::into(problem.remedy.en));
    for (bool more = select.execute(true); more; more = select.fetch()) problems.push_back(problem);
    return problems;
}

Problem unknown_file()
{
    return {.code = "intake/unknown",
            .detail = {"Không có tệp này.", "There is no such file."},
            .remedy = {"Xem các tệp đã gửi.", "Look at the files that were sent."}};
}

}  // namespace ansinh::intake
