#define PALMARES_CODES(X) \
    X(CUT_OFF) \
    X(NOT_OURS) /* BAD */ \
    X(OFF_SCALE)
