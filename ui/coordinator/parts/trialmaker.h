#pragma once

#include "ui/shell/services.h"

#include <QCoreApplication>

#include <string>

class QWidget;

namespace palmares::ui {

/// Makes a trial run of the open call, with made-up scores, and opens it.
class TrialMaker {
    Q_DECLARE_TR_FUNCTIONS(TrialMaker)

public:
    /// Tells what will be made, and makes it if that is agreed to. `round`: its id; empty: the first one.
    static void ask(const Services &services, QWidget *page, const std::string &round);
    /// `isWhole`: all rounds, whatever `round` says.
    static void make(const Services &services, QWidget *page, const std::string &round, bool isWhole);
};

} // namespace palmares::ui
