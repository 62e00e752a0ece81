// BAD: no palmares_add_tests names this folder
PALMARES_TEST(TestForgotten)
