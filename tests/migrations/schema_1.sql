-- One row in every table of version 1.
INSERT INTO record(id, type, body) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30001', 'future', x'7b7d');
INSERT INTO commits(id, body, signature, in_set) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30002', x'7b7d', zeroblob(64), 0);
INSERT INTO id_list(hash, ids) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30003', zeroblob(64));
INSERT INTO text(ref, salt, bytes, private) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30004', zeroblob(16), x'e8af84', 1);
INSERT INTO erased_ref(ref) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30005');
INSERT INTO draft(entry, round, body) VALUES(x'00112233445566778899aabbccddeeff', 'expert', '{"base":[],"committee":"评","entrant":"","entry_record":"0000000000000000000000000000000000000000000000000000000000000000","kind":"","order":1,"saved_at":5,"seconds":-1,"source":0,"state":0,"values":[["novelty",0,85]]}');
INSERT INTO draft_log(entry, round, before, after, undone) VALUES(x'00112233445566778899aabbccddeeff', 'expert', NULL, '{}', 0);
INSERT INTO file_seen(hash, kind, verdict, detail, name, at, records) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30006', 2, 'merged', '', 'J-07.palmballot', 5, x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30001');
INSERT INTO quarantine(hash, code, name, size, at, bytes_kept) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30007', 'NOT_OURS', 'letter.doc', 8, 5, 0);
INSERT INTO outbox(hash, kind, name, at, size, refs) VALUES(x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30008', 1, 'J-07.palmpack', 5, 100, x'');
INSERT INTO meta(name, value) VALUES('identity.role', x'6f6666696365');
INSERT INTO cache(name, set_digest, bytes) VALUES('view', x'8f3f6e2df31cf3f4e1d8a1ac6ad33dbb5cf6ee3dbfa0ae5d2f9a5c5bb0d30009', x'00');
