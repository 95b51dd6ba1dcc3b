-- docs/formats/archive.md
CREATE TABLE production (
    production VARCHAR(64) NOT NULL PRIMARY KEY,
    head       BIGINT      NOT NULL,
    erasures   BIGINT      NOT NULL
) ${compact};

CREATE TABLE fact (
    production VARCHAR(64) NOT NULL REFERENCES production (production),
    sequence   BIGINT      NOT NULL,
    act        VARCHAR(64) NOT NULL,
    part       INTEGER     NOT NULL,
    parts      INTEGER     NOT NULL,
    log        SMALLINT    NOT NULL,
    data_key   VARCHAR(32) NOT NULL,
    commitment ${bytes}    NOT NULL,
    sealed     ${bytes},
    PRIMARY KEY (production, sequence)
) ${compact};

CREATE UNIQUE INDEX fact_act ON fact (production, act, part);

CREATE TABLE erasure (
    production VARCHAR(64) NOT NULL REFERENCES production (production),
    number     BIGINT      NOT NULL,
    data_key   VARCHAR(32) NOT NULL,
    done       SMALLINT    NOT NULL,
    PRIMARY KEY (production, number)
) ${compact};
