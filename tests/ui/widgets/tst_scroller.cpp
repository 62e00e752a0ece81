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

/// Asks for the scroll bar where there is none, and for none where there is one: by the width it had when it was last laid out.
class Swinging final : public QWidget {
public:
    Swinging()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    int heightForWidth(int asked) const override { return asked < m_width ? 500 : 390; }

    int resizes = 0;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        ++resizes;
        m_width = event->size().width();
        updateGeometry();
    }

private:
    int m_width = 0;
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

    /// A window that lays itself out for ever answers to nobody.
    void aSwingComesToRest()
    {
        auto *content = new Swinging;
        const std::unique_ptr<QScrollArea> scroller(makeScroller(content));
        scroller->resize(400, 400);
        scroller->show();
        for (int width : {400, 420, 400}) {
            scroller->resize(width, 400);
            QTest::qWait(100);
            const int before = content->resizes;
            QTest::qWait(100);
            QCOMPARE(content->resizes, before);
        }
    }
};

PALMARES_TEST(TestScroller)
#include "tst_scroller.moc"
