#define PALMARES_FINDINGS(X) \
    X(FORK) /* BAD: FORKED below is another word */ \
    X(LATE_SHEET)
