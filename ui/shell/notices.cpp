#include "ui/shell/notices.h"

#include "ui/text/errortext.h"

namespace palmares::ui {

NoticeText NoticeText::of(const Error &error)
{
    return {Kind::Bad,
            [error] { return text::causeOf(error); },
            [error] { return text::nextStepOf(error); },
            {},
            {}};
}

} // namespace palmares::ui
