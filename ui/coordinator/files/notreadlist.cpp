#include "ui/coordinator/files/notreadlist.h"

#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace palmares::ui {

namespace {

/// Lower than this it shows as many lines as there are; higher it scrolls.
constexpr int mostHeight = 190;
/// Of what is no file of Palmares at all, so many are named.
constexpr qsizetype mostNamed = 12;

/// A stranger in the folder, such as a photograph or a letter: nobody takes it for one of ours.
bool isStranger(const NotReadList::Line &line)
{
    return line.why.code == Code::NOT_OURS && line.why.arg("detail") != "form" && !line.name.contains(QStringLiteral(".palm"), Qt::CaseInsensitive);
}

} // namespace

QString refusalWords(const Error &why, const QString &name)
{
    Error named = why;
    std::erase_if(named.args, [](const Error::Arg &arg) { return arg.first == "file"; });
    named.args.emplace_back("file", name.toStdString());
    return text::causeAndNextStep(named);
}

NotReadList::NotReadList(QWidget *parent) : Card(parent)
{
    setPadding(12);
    auto *head = new QHBoxLayout;
    m_title = new PlainLabel(TextRole::Body, Tone::Ink, this);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_dismiss = new QPushButton(this);
    setKind(m_dismiss, ButtonKind::Quiet);
    setSmall(m_dismiss);
    head->addWidget(m_title, 1);
    head->addWidget(m_dismiss, 0, Qt::AlignTop);
    body()->addLayout(head);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(6));
    m_scroll = makeScroller(m_content, this);
    body()->addWidget(m_scroll);
    connect(m_dismiss, &QPushButton::clicked, this, &NotReadList::dismiss);
    hide();
}

void NotReadList::add(const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        const bool isHere = std::any_of(m_lines.begin(), m_lines.end(),
                                        [&](const Line &one) { return one.name == line.name && one.why.code == line.why.code; });
        if (!isHere)
            m_lines.push_back(line);
    }
    show();
}

void NotReadList::forget(const QString &name)
{
    std::erase_if(m_lines, [&](const Line &line) { return line.name == name; });
    show();
}

void NotReadList::dismiss()
{
    m_lines.clear();
    show();
}

void NotReadList::retranslate()
{
    m_dismiss->setText(tr("Put the list away"));
    show();
}

QStringList NotReadList::words() const
{
    QStringList words;
    QStringList strangers;
    for (const Line &line : m_lines) {
        if (isStranger(line))
            strangers += text::apartLtr(line.name);
        else
            words += refusalWords(line.why, line.name);
    }
    if (!strangers.isEmpty()) {
        const auto count = static_cast<int>(strangers.size());
        QString named = strangers.mid(0, mostNamed).join(QStringLiteral(", "));
        if (strangers.size() > mostNamed)
            named += QStringLiteral(" …");
        words += tr("%Ln files are no files of Palmares and were left alone: %1.", nullptr, count).arg(named);
    }
    return words;
}

void NotReadList::show()
{
    m_title->setText(tr("%Ln files were not read", nullptr, static_cast<int>(m_lines.size())));
    const QStringList said = words();
    while (m_labels.size() < static_cast<std::size_t>(said.size())) {
        auto *label = new PlainLabel(TextRole::Small, Tone::Ink, m_content);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_content->layout()->addWidget(label);
        m_labels.push_back(label);
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const bool isUsed = i < static_cast<std::size_t>(said.size());
        m_labels[i]->setVisible(isUsed);
        m_labels[i]->setText(isUsed ? said[static_cast<qsizetype>(i)] : QString());
    }
    setVisible(!m_lines.empty());
    const int needed = m_content->layout()->totalHeightForWidth(std::max(width(), ui::metric(400)) - ui::metric(48));
    m_scroll->setFixedHeight(std::clamp(needed + ui::metric(8), ui::metric(30), ui::metric(mostHeight)));
}

} // namespace palmares::ui
