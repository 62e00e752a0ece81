/* The limit of ranking from disk: one scan of the record table, every byte of every body looked at once.
 *
 *   limit_scan --db FILE [--runs 5] [--cold 1]       --cold asks the system to forget the file before each run
 */
#define _POSIX_C_SOURCE 200809L
#include "common.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void forget(const char *path)
{
    const int file = open(path, O_RDONLY);
    must(file >= 0, path);
    fdatasync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

int main(int argc, char **argv)
{
    const char *database = text_arg(argc, argv, "db", NULL);
    const int runs = (int)number_arg(argc, argv, "runs", 5);
    const int cold = (int)number_arg(argc, argv, "cold", 0);
    must(database != NULL, "--db is missing");
    must(runs > 0 && runs <= 100, "--runs");

    double seconds[100], processor[100];
    long long rows = 0, bytes = 0;
    unsigned long long sum = 0;
    for (int i = 0; i < runs; ++i) {
        if (cold)
            forget(database);
        const double start = now_s(), used = processor_s();
        sqlite3 *db = open_shipped(database);
        sqlite3_stmt *statement = NULL;
        must(sqlite3_prepare_v2(db, "SELECT id, body FROM record", -1, &statement, NULL) == SQLITE_OK, "prepare");
        rows = bytes = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const unsigned char *body = sqlite3_column_blob(statement, 1);
            const int length = sqlite3_column_bytes(statement, 1);
            for (int k = 0; k < length; ++k)
                sum += body[k];
            ++rows;
            bytes += length;
        }
        sqlite3_finalize(statement);
        seconds[i] = now_s() - start;
        processor[i] = processor_s() - used;
        if (i == 0)
            print_settings(db);
        sqlite3_close(db);
    }
    printf("scan of %lld rows, %lld bytes%s, median of %d: whole %.3f s, processor %.3f s (sum %llu)\n", rows, bytes,
           cold ? ", not in the system's cache" : "", runs, median(seconds, runs), median(processor, runs), sum);
    return 0;
}
