/* Another time of day for a whole program, by LD_PRELOAD: FAKE_CLOCK_START (seconds since 1970) and FAKE_CLOCK_STEP (milliseconds
   that pass with each look; negative: it runs backwards). Clocks that measure how long something takes are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long long fake_ms(void)
{
    static long long looks;
    const char *start = getenv("FAKE_CLOCK_START");
    const char *step = getenv("FAKE_CLOCK_STEP");
    return (start ? atoll(start) : 0) * 1000 + (step ? atoll(step) : 1) * __sync_fetch_and_add(&looks, 1);
}

int clock_gettime(clockid_t id, struct timespec *at)
{
    if (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE) {
        const long long ms = fake_ms();
        at->tv_sec = ms / 1000;
        at->tv_nsec = ms % 1000 * 1000000;
        return 0;
    }
    static int (*real)(clockid_t, struct timespec *);
    if (!real)
        real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    return real(id, at);
}

int gettimeofday(struct timeval *restrict at, void *restrict zone)
{
    (void)zone;
    const long long ms = fake_ms();
    at->tv_sec = ms / 1000;
    at->tv_usec = ms % 1000 * 1000;
    return 0;
}

time_t time(time_t *at)
{
    const time_t now = fake_ms() / 1000;
    if (at)
        *at = now;
    return now;
}
