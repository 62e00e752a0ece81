#include "tests/support/test.h"

#include "ui/widgets/scroller.h"

#include <QScrollArea>

using namespace palmares::ui;

namespace {

/// Wants to be high where it is low and low where it is high.
class Undecided final : public QWidget {
public:
    Undecided()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    int heightForWidth(int) const override { return height() > 400 ? 300 : 900; }
};

} // namespace

class TestScroller : public QObject {
    Q_OBJECT

private slots:
    /// Without an end to it the stack ran out, now and then, when the text became smaller.
    void fittingComesToAnEnd()
    {
        const std::unique_ptr<QScrollArea> scroller(makeScroller(new Undecided));
        scroller->resize(400, 400);
        scroller->show();
        for (int width = 380; width < 420; ++width) {
            scroller->resize(width, 400);
            QCoreApplication::processEvents();
        }
        QVERIFY(scroller->widget()->width() <= scroller->width());
    }
};

PALMARES_TEST(TestScroller)
#include "tst_scroller.moc"
