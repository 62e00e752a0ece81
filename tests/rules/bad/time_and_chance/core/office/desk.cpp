auto now = std::chrono::system_clock::now(); // BAD
auto qt = QDateTime::currentDateTimeUtc(); // BAD
auto ms = QDateTime::currentMSecsSinceEpoch(); // BAD
std::random_device device; // BAD
int dice = rand() % 6; // BAD
long stamp = time(nullptr); // BAD
auto id = QUuid::createUuid(); // BAD
auto elapsed = std::chrono::steady_clock::now();
auto good = m_clock.nowMs(), time(3), operand(1);
