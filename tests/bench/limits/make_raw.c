/* Writes the raw files that limit_merge reads: as many bytes as the exchanged files of the same call hold, and nothing
 * to understand in them. A file is: public key (32), signature (64) of the BLAKE2b-256 of the rest, then per row the
 * id (32), the length (4, little-endian) and the bytes.
 *
 *   make_raw --dir D [--files 500] [--rows 300] [--bytes 600] [--seed 1]
 */
#include "common.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *dir = text_arg(argc, argv, "dir", NULL);
    const long long files = number_arg(argc, argv, "files", 500);
    const size_t rows = (size_t)number_arg(argc, argv, "rows", 300);
    const size_t bytes = (size_t)number_arg(argc, argv, "bytes", 600);
    const long long seed = number_arg(argc, argv, "seed", 1);
    must(dir != NULL, "--dir is missing");
    must(sodium_init() >= 0, "libsodium");

    const size_t row = 32 + 4 + bytes;
    const size_t size = 96 + rows * row;
    unsigned char *content = malloc(size);
    must(content != NULL, "malloc");
    for (long long f = 0; f < files; ++f) {
        unsigned char random_seed[randombytes_SEEDBYTES] = {0};
        unsigned char secret[crypto_sign_SECRETKEYBYTES], hash[32];
        memcpy(random_seed, &seed, sizeof seed);
        memcpy(random_seed + sizeof seed, &f, sizeof f);
        randombytes_buf_deterministic(content, size, random_seed);
        crypto_sign_seed_keypair(content, secret, random_seed);
        for (size_t r = 0; r < rows; ++r) {
            unsigned char *length = content + 96 + r * row + 32;
            for (int i = 0; i < 4; ++i)
                length[i] = (unsigned char)(bytes >> (8 * i));
        }
        crypto_generichash(hash, sizeof hash, content + 96, size - 96, NULL, 0);
        crypto_sign_detached(content + 32, NULL, hash, sizeof hash, secret);

        char path[4096];
        snprintf(path, sizeof path, "%s/%05lld.raw", dir, f);
        FILE *file = fopen(path, "wb");
        must(file != NULL && fwrite(content, 1, size, file) == size && fclose(file) == 0, path);
    }
    printf("%lld files of %zu bytes: %zu rows of %zu bytes each\n", files, size, rows, bytes);
    free(content);
    return 0;
}
