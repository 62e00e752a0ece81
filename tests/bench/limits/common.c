#define _POSIX_C_SOURCE 200809L
#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

double processor_s(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
           + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
}

static int ascending(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double median(double *values, int n)
{
    qsort(values, (size_t)n, sizeof *values, ascending);
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

const char *text_arg(int argc, char **argv, const char *name, const char *otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (strncmp(argv[i], "--", 2) == 0 && strcmp(argv[i] + 2, name) == 0)
            return argv[i + 1];
    }
    return otherwise;
}

long long number_arg(int argc, char **argv, const char *name, long long otherwise)
{
    const char *text = text_arg(argc, argv, name, NULL);
    return text ? atoll(text) : otherwise;
}

void must(int ok, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "failed: %s\n", what);
    exit(1);
}

unsigned char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    must(file != NULL, path);
    must(fseek(file, 0, SEEK_END) == 0, path);
    *size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(*size + 1);
    must(bytes != NULL, "malloc");
    must(fread(bytes, 1, *size, file) == *size, path);
    fclose(file);
    return bytes;
}

void run_sql(sqlite3 *db, const char *sql)
{
    char *message = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK) {
        fprintf(stderr, "failed: %s: %s\n", sql, message ? message : "");
        exit(1);
    }
}

sqlite3 *open_shipped(const char *path)
{
    sqlite3 *db = NULL;
    must(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK,
         path);
    run_sql(db, "PRAGMA locking_mode=EXCLUSIVE");
    run_sql(db, "PRAGMA journal_mode=DELETE");
    run_sql(db, "PRAGMA synchronous=EXTRA");
    run_sql(db, "PRAGMA fullfsync=1");
    run_sql(db, "PRAGMA secure_delete=ON");
    run_sql(db, "PRAGMA mmap_size=0");
    run_sql(db, "PRAGMA temp_store=MEMORY");
    run_sql(db, "PRAGMA cell_size_check=ON");
    run_sql(db, "PRAGMA cache_size=-16384");
    return db;
}

void print_settings(sqlite3 *db)
{
    static const char *const names[] = {"page_size",    "cache_size", "journal_mode",  "synchronous",
                                        "locking_mode", "fullfsync",  "secure_delete", "mmap_size",
                                        "temp_store",   "cell_size_check"};
    printf("SQLite %s", sqlite3_libversion());
    for (size_t i = 0; i < sizeof names / sizeof *names; ++i) {
        char sql[64];
        sqlite3_stmt *statement = NULL;
        snprintf(sql, sizeof sql, "PRAGMA %s", names[i]);
        must(sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK, sql);
        if (sqlite3_step(statement) == SQLITE_ROW) /* a database without mmap answers nothing to mmap_size */
            printf(", %s=%s", names[i], (const char *)sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
    }
    printf("\n");
}
