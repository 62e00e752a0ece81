#pragma once

#include <QStringList>

/// palmares [FILE…] [--home DIR]
struct Arguments {
    QString home;
    QStringList files; ///< absolute paths
    QString answer;    ///< to be printed instead of opening a window
    bool isWrong = false;
};

Arguments argumentsFrom(const QStringList &words);
