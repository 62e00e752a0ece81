#include "ui/coordinator/entries/blindwords.h"

#include "ui/text/blindtext.h"
#include "ui/text/registertext.h"

namespace palmares::ui {

namespace words = text::blind;

QString kindWords(Trace::Kind kind)
{
    switch (kind) {
    case Trace::Kind::Name:
        return text::say(words::name);
    case Trace::Kind::NamePart:
        return text::say(words::namePart);
    case Trace::Kind::Organisation:
        return text::say(words::organisation);
    case Trace::Kind::Address:
        return text::say(words::address);
    case Trace::Kind::Email:
        return text::say(words::email);
    case Trace::Kind::Phone:
        return text::say(words::phone);
    case Trace::Kind::OtherEmail:
        return text::say(words::otherEmail);
    case Trace::Kind::OtherPhone:
        return text::say(words::otherPhone);
    case Trace::Kind::Link:
        return text::say(words::link);
    }
    return {};
}

QString fileWords(std::size_t number)
{
    return text::say(words::inFile, {{"number", number}});
}

QString whereWords(const EntryTraces::Found &found)
{
    if (found.where == "file")
        return fileWords(found.file);
    if (found.where == "code")
        return text::say(text::registers::code);
    if (found.where == "attribute")
        return text::say(words::inAttribute, {{"name", found.name}});
    return text::say(found.where == "title" ? words::inTitle : words::inText, {{"lang", found.lang}});
}

QString leftWords(std::string_view left)
{
    return text::say(left == "sound"      ? words::sound
                     : left == "video"    ? words::video
                     : left == "password" ? words::password
                     : left == "damaged"  ? words::damaged
                     : left == "too_big"  ? words::tooBig
                     : left == "picture"  ? words::pictureInside
                     : left == "versions" ? words::versions
                     : left == "not_here" ? words::notHere
                                          : words::type);
}

} // namespace palmares::ui
