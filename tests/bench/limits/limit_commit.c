/* The limit of saving one score: one row replaced and committed durably, again and again.
 *
 *   limit_commit --db FILE [--count 1000]
 */
#include "common.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    const char *database = text_arg(argc, argv, "db", NULL);
    const int count = (int)number_arg(argc, argv, "count", 1000);
    must(database != NULL, "--db is missing");
    must(count > 0, "--count");
    double *seconds = malloc((size_t)count * sizeof *seconds);
    must(seconds != NULL, "malloc");

    remove(database);
    sqlite3 *db = open_shipped(database);
    run_sql(db, "CREATE TABLE score (n INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT");
    print_settings(db);
    sqlite3_stmt *statement = NULL;
    must(sqlite3_prepare_v2(db, "INSERT OR REPLACE INTO score VALUES(?1, zeroblob(300))", -1, &statement, NULL) ==
             SQLITE_OK, "prepare");
    for (int i = 0; i < count; ++i) {
        const double start = now_s();
        run_sql(db, "BEGIN IMMEDIATE");
        sqlite3_bind_int(statement, 1, i % 100);
        must(sqlite3_step(statement) == SQLITE_DONE, "insert");
        sqlite3_reset(statement);
        run_sql(db, "COMMIT");
        seconds[i] = now_s() - start;
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    const double middle = median(seconds, count); /* sorts */
    printf("%d durable commits of one row: median %.2f ms, p99 %.2f ms, slowest %.2f ms\n", count, middle * 1e3,
           seconds[count * 99 / 100] * 1e3, seconds[count - 1] * 1e3);
    free(seconds);
    return 0;
}
