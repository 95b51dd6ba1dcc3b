-- docs/formats/archive.md
CREATE TABLE sighting (
    production VARCHAR(64) NOT NULL REFERENCES production (production),
    data_key   VARCHAR(32) NOT NULL,
    number     BIGINT      NOT NULL,
    sealed     ${bytes}    NOT NULL,
    PRIMARY KEY (production, data_key, number)
) ${compact};
