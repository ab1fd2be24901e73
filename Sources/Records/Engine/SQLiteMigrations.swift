import GRDB

/// The tables, by numbered steps: a step that was released is never changed, a new one is added below it.
enum SQLiteMigrations {
    static let all: [(name: String, sql: String)] = [("1 chains, seals, index", first), ("2 acts by time", second)]

    static func migrator(upTo count: Int = all.count) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in all.prefix(count) {
            migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
        }
        return migrator
    }

    /// Versions, journal and seals are only added to: triggers refuse a change by mistake, the chain finds one on purpose.
    ///
    /// `document`, `field` and `search` are made from versions and payloads and can be made anew at any time.
    private static let first = """
        CREATE TABLE store (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE seal (
            sequence INTEGER PRIMARY KEY, seconds INTEGER NOT NULL, entries INTEGER NOT NULL, root BLOB NOT NULL,
            previous BLOB, key BLOB NOT NULL, signature BLOB NOT NULL
        ) STRICT;

        CREATE TABLE version (
            position INTEGER PRIMARY KEY,
            organisation TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
            change TEXT NOT NULL, target INTEGER,
            author TEXT NOT NULL, seconds INTEGER NOT NULL, offset_minutes INTEGER NOT NULL, reason TEXT NOT NULL,
            payload_digest BLOB, previous BLOB, hash BLOB NOT NULL,
            seal INTEGER REFERENCES seal (sequence),
            UNIQUE (organisation, kind, id, version)
        ) STRICT;
        CREATE INDEX version_by_seal ON version (seal, position);

        CREATE TABLE payload (
            position INTEGER PRIMARY KEY REFERENCES version (position), salt BLOB NOT NULL, bytes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE journal (
            position INTEGER PRIMARY KEY,
            organisation TEXT NOT NULL, user TEXT NOT NULL, sequence INTEGER NOT NULL,
            action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL,
            seconds INTEGER NOT NULL, offset_minutes INTEGER NOT NULL, minute INTEGER NOT NULL,
            previous BLOB, hash BLOB NOT NULL,
            seal INTEGER REFERENCES seal (sequence),
            UNIQUE (organisation, user, sequence),
            UNIQUE (organisation, user, action, subject, minute)
        ) STRICT;
        CREATE INDEX journal_by_seal ON journal (seal, position);
        CREATE INDEX journal_by_subject ON journal (organisation, subject, position);

        CREATE TABLE document (
            number INTEGER PRIMARY KEY,
            organisation TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
            version INTEGER NOT NULL, content INTEGER,
            UNIQUE (organisation, kind, id)
        ) STRICT;

        CREATE TABLE field (
            document INTEGER NOT NULL REFERENCES document (number), name TEXT NOT NULL, place INTEGER NOT NULL,
            words TEXT, number INTEGER,
            PRIMARY KEY (document, name, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX field_by_words ON field (name, words, document);
        CREATE INDEX field_by_number ON field (name, number, document);

        CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');

        CREATE TRIGGER version_stays BEFORE DELETE ON version BEGIN SELECT RAISE (ABORT, 'versions stay'); END;
        CREATE TRIGGER version_is_fixed BEFORE UPDATE ON version
        WHEN OLD.seal IS NOT NULL OR NEW.seal IS NULL OR OLD.hash IS NOT NEW.hash OR OLD.position IS NOT NEW.position
        BEGIN SELECT RAISE (ABORT, 'versions are only sealed'); END;
        CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT RAISE (ABORT, 'entries stay'); END;
        CREATE TRIGGER journal_is_fixed BEFORE UPDATE ON journal
        WHEN OLD.seal IS NOT NULL OR NEW.seal IS NULL OR OLD.hash IS NOT NEW.hash OR OLD.position IS NOT NEW.position
        BEGIN SELECT RAISE (ABORT, 'entries are only sealed'); END;
        CREATE TRIGGER seal_stays BEFORE DELETE ON seal BEGIN SELECT RAISE (ABORT, 'seals stay'); END;
        CREATE TRIGGER seal_is_fixed BEFORE UPDATE ON seal BEGIN SELECT RAISE (ABORT, 'seals are fixed'); END;
        CREATE TRIGGER payload_is_fixed BEFORE UPDATE ON payload
        BEGIN SELECT RAISE (ABORT, 'payloads are fixed'); END;
        """

    /// The list of acts is asked for the newest first, and by days.
    private static let second = """
        CREATE INDEX version_by_time ON version (seconds);
        CREATE INDEX journal_by_time ON journal (seconds);
        """
}
