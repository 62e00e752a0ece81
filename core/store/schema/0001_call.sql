-- Once released, a step is never edited: the schema of every database is compared with these texts byte for byte.
-- What a call knows: only ever added to (see the guard in core/store/sql.cpp).

CREATE TABLE record (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  type TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE commits (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  body BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  in_set INTEGER NOT NULL CHECK (in_set IN (0, 1))
) STRICT;

CREATE TABLE id_list (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  ids BLOB NOT NULL CHECK (length(ids) % 32 = 0)
) STRICT;

CREATE TABLE text (
  n INTEGER PRIMARY KEY,
  ref BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  bytes BLOB NOT NULL,
  private INTEGER NOT NULL CHECK (private IN (0, 1))
) STRICT;

CREATE TABLE erased_ref (
  ref BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What a judge has typed and not yet sent, and the steps that undo it.

CREATE TABLE draft (
  entry BLOB NOT NULL,
  round TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (entry, round)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_log (
  n INTEGER PRIMARY KEY,
  entry BLOB NOT NULL,
  round TEXT NOT NULL,
  before TEXT,
  after TEXT,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- What happened on this machine.

CREATE TABLE file_seen (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  detail TEXT NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  records BLOB NOT NULL CHECK (length(records) % 32 = 0)
) STRICT;

CREATE TABLE quarantine (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  at INTEGER NOT NULL,
  bytes_kept INTEGER NOT NULL CHECK (bytes_kept IN (0, 1))
) STRICT;

CREATE TABLE outbox (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  size INTEGER NOT NULL,
  refs BLOB NOT NULL CHECK (length(refs) % 32 = 0)
) STRICT;

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cache (
  name TEXT PRIMARY KEY,
  set_digest BLOB NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
