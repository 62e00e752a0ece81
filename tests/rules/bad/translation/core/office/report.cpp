QString title = tr("Ranking"); // BAD
QString other = QCoreApplication::translate("Report", "Ranking"); // BAD
auto attribute = attr("Ranking"); // tr("in a comment")
