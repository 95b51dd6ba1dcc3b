-- docs/formats/archive.md
CREATE TABLE log (
    production VARCHAR(64) NOT NULL REFERENCES production (production),
    log        SMALLINT    NOT NULL,
    number     INTEGER     NOT NULL,
    log_key    VARCHAR(32) NOT NULL,
    sequenced  BIGINT      NOT NULL,
    size       BIGINT      NOT NULL,
    made       BIGINT      NOT NULL,
    ended      SMALLINT    NOT NULL,
    PRIMARY KEY (production, log, number)
) ${compact};

CREATE TABLE log_epoch (
    production VARCHAR(64) NOT NULL,
    log        SMALLINT    NOT NULL,
    number     INTEGER     NOT NULL,
    epoch      BIGINT      NOT NULL,
    checkpoint ${bytes}    NOT NULL,
    padding    ${bytes}    NOT NULL,
    PRIMARY KEY (production, log, number, epoch),
    FOREIGN KEY (production, log, number) REFERENCES log (production, log, number)
);

CREATE TABLE log_file (
    production VARCHAR(64) NOT NULL,
    log        SMALLINT    NOT NULL,
    number     INTEGER     NOT NULL,
    path       VARCHAR(64) NOT NULL,
    content    ${bytes}    NOT NULL,
    PRIMARY KEY (production, log, number, path),
    FOREIGN KEY (production, log, number) REFERENCES log (production, log, number)
);

CREATE TABLE leaf (
    production VARCHAR(64) NOT NULL,
    sequence   BIGINT      NOT NULL,
    log        SMALLINT    NOT NULL,
    number     INTEGER     NOT NULL,
    place      BIGINT      NOT NULL,
    PRIMARY KEY (production, sequence),
    FOREIGN KEY (production, sequence) REFERENCES fact (production, sequence),
    FOREIGN KEY (production, log, number) REFERENCES log (production, log, number)
) ${compact};

CREATE UNIQUE INDEX leaf_place ON leaf (production, log, number, place);
