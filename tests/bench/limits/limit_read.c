/* The limit of analysing a table: its bytes read once, every one of them looked at.
 *
 *   limit_read --file F [--runs 3]
 */
#define _POSIX_C_SOURCE 200809L
#include "common.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

enum { PIECE = 1 << 20 };

static unsigned char piece[PIECE];

int main(int argc, char **argv)
{
    const char *path = text_arg(argc, argv, "file", NULL);
    const int runs = (int)number_arg(argc, argv, "runs", 3);
    must(path != NULL, "--file is missing");
    must(runs > 0 && runs <= 100, "--runs");

    double seconds[100], processor[100];
    long long bytes = 0;
    unsigned long long lines = 0;
    for (int i = 0; i < runs; ++i) {
        const double start = now_s(), used = processor_s();
        const int file = open(path, O_RDONLY);
        must(file >= 0, path);
        bytes = 0;
        lines = 0;
        for (ssize_t got; (got = read(file, piece, PIECE)) > 0; bytes += got) {
            for (ssize_t k = 0; k < got; ++k)
                lines += piece[k] == '\n';
        }
        close(file);
        seconds[i] = now_s() - start;
        processor[i] = processor_s() - used;
    }
    printf("read(2) in pieces of %d bytes, in the system's cache\n", PIECE);
    printf("read of %lld bytes, %llu lines, median of %d: whole %.4f s, processor %.4f s\n", bytes, lines, runs,
           median(seconds, runs), median(processor, runs));
    return 0;
}
