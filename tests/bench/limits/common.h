/* What the limit programs share: clocks, medians, reading whole files and the shipped database settings. */
#ifndef PALMARES_LIMITS_COMMON_H
#define PALMARES_LIMITS_COMMON_H

#include <sqlite3.h>
#include <stddef.h>

/* Seconds on a clock that never jumps. */
double now_s(void);

/* Seconds of processor time this program has used, in the system too. */
double processor_s(void);

/* Median of n values; sorts them. */
double median(double *values, int n);

/* The value after "--name", or `otherwise`. */
long long number_arg(int argc, char **argv, const char *name, long long otherwise);
const char *text_arg(int argc, char **argv, const char *name, const char *otherwise);

/* The whole file in a malloc'ed buffer; ends the program if it cannot be read. */
unsigned char *read_file(const char *path, size_t *size);

/* Ends the program with a line on stderr unless `ok`. */
void must(int ok, const char *what);

/* Opens `path` with the settings the product ships: exclusive lock, rollback journal, synchronous=EXTRA. */
sqlite3 *open_shipped(const char *path);
void run_sql(sqlite3 *db, const char *sql);
/* One line: the version of SQLite and every setting as the open database itself tells it. */
void print_settings(sqlite3 *db);

#endif
