#include "db/impl/packed_file.h"

#include "db/database.h"

#include <fmt/format.h>

namespace ansinh::db {

namespace {

constexpr std::size_t block = 256 * 1024;
constexpr int level = 3;

}  // namespace

PackedWriter::PackedWriter(const std::filesystem::path& file)
    : file_{file, std::ios::binary}, context_{ZSTD_createCCtx(), &ZSTD_freeCCtx},
      packed_(ZSTD_CStreamOutSize())
{
    ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1);
}

void PackedWriter::add(std::string_view bytes)
{
    waiting_ += bytes;
    if (waiting_.size() >= block) flush(ZSTD_e_continue);
}

void PackedWriter::finish()
{
    flush(ZSTD_e_end);
    file_.close();
    if (!file_) throw StoreError("the backup cannot be written: is the disk full?");
}

void PackedWriter::flush(ZSTD_EndDirective mode)
{
    ZSTD_inBuffer in{.src = waiting_.data(), .size = waiting_.size(), .pos = 0};
    while (true) {
        ZSTD_outBuffer out{.dst = packed_.data(), .size = packed_.size(), .pos = 0};
        const auto left = ZSTD_compressStream2(context_.get(), &out, &in, mode);
        if (ZSTD_isError(left) != 0)
            throw StoreError(fmt::format("the backup: {}", ZSTD_getErrorName(left)));
        file_.write(packed_.data(), static_cast<std::streamsize>(out.pos));
        if (mode == ZSTD_e_end ? left == 0 : in.pos == in.size) break;
    }
    waiting_.clear();
    if (!file_) throw StoreError("the backup cannot be written: is the disk full?");
}

bool read_packed(const std::filesystem::path& file,
                 const std::function<void(std::string_view line)>& take)
{
    std::ifstream in(file, std::ios::binary);
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                       &ZSTD_freeDCtx);
    std::vector<char> packed(ZSTD_DStreamInSize());
    std::vector<char> plain(ZSTD_DStreamOutSize());
    std::string rest;
    std::size_t frame_left = 1;
    while (in) {
        in.read(packed.data(), static_cast<std::streamsize>(packed.size()));
        ZSTD_inBuffer source{
            .src = packed.data(), .size = static_cast<std::size_t>(in.gcount()), .pos = 0};
        while (source.pos < source.size) {
            ZSTD_outBuffer target{.dst = plain.data(), .size = plain.size(), .pos = 0};
            frame_left = ZSTD_decompressStream(context.get(), &target, &source);
            if (ZSTD_isError(frame_left) != 0) return false;
            rest.append(plain.data(), target.pos);
            std::size_t begin = 0;
            for (auto end = rest.find('\n'); end != std::string::npos;
                 end = rest.find('\n', begin)) {
                take(std::string_view(rest).substr(begin, end + 1 - begin));
                begin = end + 1;
            }
            rest.erase(0, begin);
        }
    }
    return frame_left == 0 && rest.empty();
}

}  // namespace ansinh::db
