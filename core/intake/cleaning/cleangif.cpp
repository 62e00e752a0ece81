#include "core/intake/cleaning/bytewalk.h"

namespace palmares {

namespace {

using namespace std::string_view_literals;

/// Walks GIF89a blocks (appendix B of its specification).
class GifCleaner {
public:
    explicit GifCleaner(BytesView bytes) : m_walk(bytes), m_all(bytes) {}

    Result<CleanedFile> run()
    {
        if (!m_walk.startsWith("GIF87a"sv) && !m_walk.startsWith("GIF89a"sv))
            return damagedPicture("gif_start");
        if (!m_walk.has(13) || !m_walk.has(13 + tableSize(m_walk.peek(10))))
            return damagedPicture("gif_cut_off");
        m_out.keep(m_walk.take(13 + tableSize(m_walk.peek(10))));
        while (!m_isOver)
            PALMARES_CHECK(block());
        if (!m_hasPicture)
            return damagedPicture("gif_no_picture");
        if (m_walk.left() > 0)
            m_out.drop("trailing", m_walk.rest());
        return m_out.finish(m_all);
    }

private:
    static std::size_t tableSize(std::uint8_t packed)
    {
        return (packed & 0x80) != 0 ? std::size_t{3} << ((packed & 7) + 1) : 0;
    }

    Done block()
    {
        if (!m_walk.has(1))
            return damagedPicture("gif_cut_off");
        switch (m_walk.peek()) {
        case 0x2C:
            return picture();
        case 0x21:
            return extension();
        case 0x3B:
            m_out.keep(m_walk.take(1));
            m_isOver = true;
            return {};
        default:
            return damagedPicture("gif_block");
        }
    }

    /// Passes blocks of at most 255 bytes up to the empty one.
    Done passBlocks()
    {
        for (;;) {
            if (!m_walk.has(1))
                return damagedPicture("gif_cut_off");
            const std::size_t size = m_walk.peek();
            if (!m_walk.has(1 + size))
                return damagedPicture("gif_cut_off");
            m_walk.take(1 + size);
            if (size == 0)
                return {};
        }
    }

    Done picture()
    {
        const std::size_t start = m_walk.at();
        if (!m_walk.has(10) || !m_walk.has(11 + tableSize(m_walk.peek(9))))
            return damagedPicture("gif_cut_off");
        m_walk.take(11 + tableSize(m_walk.peek(9)));
        PALMARES_CHECK(passBlocks());
        m_out.keep(m_control);
        m_control = {};
        m_out.keep(m_walk.from(start));
        m_hasPicture = true;
        return {};
    }

    Done extension()
    {
        const std::size_t start = m_walk.at();
        if (!m_walk.has(3))
            return damagedPicture("gif_cut_off");
        const std::uint8_t label = m_walk.peek(1);
        m_walk.take(2);
        const BytesView name = m_walk.rest().substr(0, 12);
        PALMARES_CHECK(passBlocks());
        const BytesView whole = m_walk.from(start);
        switch (label) {
        case 0xF9: // how long the next picture stays, and what is transparent in it
            if (whole.size() != 8 || whole[2] != 4)
                return damagedPicture("gif_control");
            m_control = whole;
            break;
        case 0xFF:
            application(name, whole);
            break;
        case 0xFE:
            m_out.drop("comment", whole);
            break;
        case 0x01: // words that no decoder draws; its control goes with it
            m_out.drop("animation_text", whole);
            m_control = {};
            break;
        default:
            m_out.drop("unknown", whole);
        }
        return {};
    }

    void application(BytesView name, BytesView whole)
    {
        // How often the animation repeats: 1, and a number of two bytes.
        const bool isLoop = name == "\x0BNETSCAPE2.0"sv || name == "\x0B"
                                                                   "ANIMEXTS1.0"sv;
        if (isLoop && whole.size() == 19 && whole[14] == 3 && whole[15] == 1)
            m_out.keep(whole);
        else
            m_out.drop(name == "\x0BXMP DataXMP"sv ? "xmp" : "application", whole);
    }

    ByteWalk m_walk;
    BytesView m_all;
    BytesView m_control;
    Cleaner m_out;
    bool m_isOver = false;
    bool m_hasPicture = false;
};

} // namespace

Result<CleanedFile> cleanedGif(BytesView bytes)
{
    return GifCleaner(bytes).run();
}

} // namespace palmares
