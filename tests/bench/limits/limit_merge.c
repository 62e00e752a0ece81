/* The limit of merging: read every raw file, BLAKE2b-256 each, one Ed25519 verification each, and insert all rows in
 * one transaction, durably. What merging must do beside this is its own cost.
 *
 *   limit_merge --dir D [--files 500] [--runs 3] [--db D/limit.db]      keeps the last database for limit_scan
 */
#include "common.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>

enum { PARTS = 7 };

struct times {
    double read, hash, verify, insert, commit, whole, processor;
};

static void insert_rows(sqlite3_stmt *statement, const unsigned char *content, size_t size)
{
    for (size_t at = 96; at < size;) {
        const unsigned char *row = content + at;
        const int length = (int)(row[32] | (unsigned)row[33] << 8 | (unsigned)row[34] << 16 | (unsigned)row[35] << 24);
        sqlite3_bind_blob(statement, 1, row, 32, SQLITE_STATIC);
        sqlite3_bind_blob(statement, 2, row + 36, length, SQLITE_STATIC);
        must(sqlite3_step(statement) == SQLITE_DONE, "insert");
        sqlite3_reset(statement);
        at += 36 + (size_t)length;
    }
}

static struct times run(const char *dir, long long files, const char *database, int print)
{
    struct times t = {0, 0, 0, 0, 0, 0, 0};
    remove(database);
    sqlite3 *db = open_shipped(database);
    run_sql(db, "CREATE TABLE record (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, type TEXT NOT NULL,"
                " body BLOB NOT NULL) STRICT");
    if (print)
        print_settings(db);
    sqlite3_stmt *statement = NULL;
    must(sqlite3_prepare_v2(db, "INSERT INTO record(id, type, body) VALUES(?1, 'sheet', ?2)", -1, &statement, NULL) ==
             SQLITE_OK, "prepare");

    const double start = now_s(), processor = processor_s();
    run_sql(db, "BEGIN IMMEDIATE");
    for (long long f = 0; f < files; ++f) {
        char path[4096];
        size_t size = 0;
        unsigned char hash[32];
        snprintf(path, sizeof path, "%s/%05lld.raw", dir, f);
        const double t0 = now_s();
        unsigned char *content = read_file(path, &size);
        const double t1 = now_s();
        crypto_generichash(hash, sizeof hash, content + 96, size - 96, NULL, 0);
        const double t2 = now_s();
        must(crypto_sign_verify_detached(content + 32, hash, sizeof hash, content) == 0, "signature");
        const double t3 = now_s();
        insert_rows(statement, content, size);
        const double t4 = now_s();
        free(content);
        t.read += t1 - t0;
        t.hash += t2 - t1;
        t.verify += t3 - t2;
        t.insert += t4 - t3;
    }
    const double before = now_s();
    run_sql(db, "COMMIT");
    t.commit = now_s() - before;
    t.whole = now_s() - start;
    t.processor = processor_s() - processor;
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return t;
}

int main(int argc, char **argv)
{
    const char *dir = text_arg(argc, argv, "dir", NULL);
    const long long files = number_arg(argc, argv, "files", 500);
    const int runs = (int)number_arg(argc, argv, "runs", 3);
    must(dir != NULL, "--dir is missing");
    must(runs > 0 && runs <= 100, "--runs");
    must(sodium_init() >= 0, "libsodium");
    char otherwise[4096];
    snprintf(otherwise, sizeof otherwise, "%s/limit.db", dir);
    const char *database = text_arg(argc, argv, "db", otherwise);

    double part[PARTS][100];
    for (int i = 0; i < runs; ++i) {
        const struct times t = run(dir, files, database, i == 0);
        const double all[PARTS] = {t.read, t.hash, t.verify, t.insert, t.commit, t.whole, t.processor};
        for (int p = 0; p < PARTS; ++p)
            part[p][i] = all[p];
    }
    static const char *const names[PARTS] = {"read", "hash", "verify", "insert", "commit", "whole", "processor"};
    printf("merge of %lld files, median of %d:", files, runs);
    for (int p = 0; p < PARTS; ++p)
        printf(" %s %.3f s%s", names[p], median(part[p], runs), p < PARTS - 1 ? "," : "\n");
    return 0;
}
