#pragma once

#include "ui/coordinator/results/resultview.h"
#include "ui/shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace palmares::ui {

class ChartCard;

/// The official ranking beside another method, or beside all of them, as slopes that cross the line of the cut: one chart for each
/// division. The official column comes first and never changes.
class WhatIfCharts final : public QWidget {
    Q_OBJECT

public:
    WhatIfCharts(const Services &services, QWidget *parent);

    /// `wanted`: what codes or titles are to hold.
    void show(const ResultPicture &result, const std::string &lang, const QString &wanted);
    /// 0: beside all methods; else the index in ResultView::others.
    void compareWith(int method);
    int comparedWith() const { return m_method; }
    const std::vector<ChartCard *> &cards() const { return m_cards; }

signals:
    /// Somebody wants to see the sheets of an entry, by its code.
    void opened(const QString &code);

private:
    void fill();

    Services m_services;
    ResultPicture m_result;
    std::string m_lang;
    QString m_wanted;
    int m_method = 0;
    QVBoxLayout *m_column;
    std::vector<ChartCard *> m_cards;
};

} // namespace palmares::ui
