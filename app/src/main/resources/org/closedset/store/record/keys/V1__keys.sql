-- docs/formats/keys.md
CREATE TABLE unlocking (
    one     SMALLINT    NOT NULL PRIMARY KEY CHECK (one = 1),
    kind    VARCHAR(16) NOT NULL,
    memory  INTEGER     NOT NULL,
    passes  INTEGER     NOT NULL,
    lanes   INTEGER     NOT NULL,
    salt    ${bytes}    NOT NULL,
    proof   ${bytes}    NOT NULL
);

CREATE TABLE data_key (
    data_key     VARCHAR(32) NOT NULL PRIMARY KEY,
    production   VARCHAR(64) NOT NULL,
    subject      VARCHAR(64) NOT NULL,
    record_class SMALLINT    NOT NULL,
    wrapped      ${bytes}
);

CREATE INDEX data_key_name ON data_key (production, subject, record_class);
