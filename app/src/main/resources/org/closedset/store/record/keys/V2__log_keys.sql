-- docs/formats/keys.md
CREATE TABLE log_key (
    log_key    VARCHAR(32)  NOT NULL PRIMARY KEY,
    production VARCHAR(64)  NOT NULL,
    verifier   VARCHAR(160) NOT NULL,
    wrapped    ${bytes}     NOT NULL,
    checkpoint ${bytes}     NOT NULL
);
