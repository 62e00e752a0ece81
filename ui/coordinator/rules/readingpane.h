#pragma once

#include "ui/coordinator/rules/rulesdraft.h"

#include <QWidget>

class QVBoxLayout;

namespace palmares::ui {

class CriterionCard;
class PlainLabel;

/// The rules of the present round in whole sentences.
class ReadingPane final : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);
    void show(const RulesDraft &draft);
    /// All sentences, for tests and the clipboard.
    QString text() const { return m_text; }

private:
    QVBoxLayout *m_column;
    std::vector<std::pair<PlainLabel *, PlainLabel *>> m_paragraphs; ///< heading, sentences
    QString m_text;
};

/// The sheet as a judge sees it, to be tried out: scores given here are kept nowhere.
class ExampleSheet final : public QWidget {
    Q_OBJECT

public:
    explicit ExampleSheet(QWidget *parent = nullptr);
    void show(const RulesDraft &draft);
    const std::vector<CriterionCard *> &cards() const { return m_cards; }

private:
    void setCurrent(std::size_t at);

    QVBoxLayout *m_column;
    PlainLabel *m_instruction;
    PlainLabel *m_hint;
    std::vector<CriterionCard *> m_cards;
    QString m_shape; ///< what the cards were made for
};

} // namespace palmares::ui
