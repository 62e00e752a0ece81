// BAD: it is built, but nothing registers the class, so it never runs
void TestLazy::skips()
{
    QSKIP(""); // BAD
    QSKIP("PALMARES_REAL is not set");
}

void TestLazy::agrees()
{
    QVERIFY(true); // BAD
    QVERIFY2(true, "always"); // BAD
    RC_ASSERT(true); // BAD
    QVERIFY(trueCount == 3);
}
#if 0 // BAD
#endif
