package org.closedset.house;

/** The two tables the house is held by. A row enters with its package, a permission with its first use. */
final class Tables {
    private Tables() {}

    static Table core() {
        return new Table()
                .row("vocabulary")
                .row("ledger")
                .row("screenplay")
                .row("people", "vocabulary")
                .row("breakdown", "screenplay", "vocabulary")
                .row("boundaries", "people", "vocabulary")
                .row("asks", "vocabulary")
                .row("background", "people")
                .row("closedset", "background", "breakdown", "people", "vocabulary")
                .row("riders", "boundaries", "people", "vocabulary")
                .row("choreography", "asks", "riders", "boundaries", "people", "vocabulary")
                .row("kit", "choreography", "vocabulary")
                .row(
                        "production",
                        "asks",
                        "background",
                        "kit",
                        "closedset",
                        "choreography",
                        "riders",
                        "boundaries",
                        "people",
                        "breakdown",
                        "screenplay",
                        "vocabulary")
                .row(
                        "disclosure",
                        "asks",
                        "production",
                        "background",
                        "kit",
                        "choreography",
                        "closedset",
                        "riders",
                        "boundaries",
                        "people",
                        "screenplay",
                        "vocabulary");
    }

    static Table app() {
        return new Table()
                .row("meaning", "breakdown")
                .row("readers", "screenplay")
                .row("store", "breakdown", "screenplay", "vocabulary")
                .row("store.record", "ledger")
                .row("drawings", "choreography", "people", "breakdown", "screenplay", "vocabulary")
                .row(
                        "exports",
                        "kit",
                        "choreography",
                        "riders",
                        "boundaries",
                        "drawings",
                        "disclosure",
                        "people",
                        "breakdown",
                        "screenplay",
                        "vocabulary")
                .row("sheets", "people", "breakdown", "screenplay", "vocabulary")
                .row("paper", "exports", "drawings", "riders", "screenplay", "vocabulary")
                .row(
                        "views",
                        "boundaries",
                        "meaning",
                        "readers",
                        "store",
                        "store.record",
                        "disclosure",
                        "production",
                        "people",
                        "breakdown",
                        "screenplay")
                .row(
                        "actions",
                        "asks",
                        "background",
                        "kit",
                        "closedset",
                        "choreography",
                        "riders",
                        "boundaries",
                        "vocabulary",
                        "sheets",
                        "readers",
                        "store",
                        "store.record",
                        "views",
                        "production",
                        "people",
                        "breakdown",
                        "screenplay")
                .row("access", "views", "people")
                .row("web")
                .row("web.door", "access", "actions", "views", "web", "disclosure", "people")
                .row("web.papers", "paper", "actions", "access", "views", "riders", "vocabulary")
                .row(
                        "web.mine",
                        "asks",
                        "kit",
                        "choreography",
                        "web.papers",
                        "riders",
                        "drawings",
                        "boundaries",
                        "vocabulary",
                        "exports",
                        "access",
                        "actions",
                        "views",
                        "web",
                        "web.door",
                        "disclosure",
                        "people")
                .row(
                        "web.board",
                        "asks",
                        "vocabulary",
                        "web.papers",
                        "web.mine",
                        "actions",
                        "access",
                        "views",
                        "web",
                        "disclosure",
                        "people",
                        "screenplay")
                .row(
                        "web.desk",
                        "asks",
                        "background",
                        "kit",
                        "closedset",
                        "choreography",
                        "web.papers",
                        "riders",
                        "boundaries",
                        "sheets",
                        "paper",
                        "exports",
                        "drawings",
                        "access",
                        "actions",
                        "views",
                        "web",
                        "web.door",
                        "web.mine",
                        "web.board",
                        "disclosure",
                        "production",
                        "people",
                        "breakdown",
                        "screenplay",
                        "vocabulary")
                .row(
                        "cli",
                        "sheets",
                        "paper",
                        "exports",
                        "store",
                        "store.record",
                        "readers",
                        "meaning",
                        "breakdown",
                        "screenplay")
                .row(
                        "main",
                        "asks",
                        "background",
                        "kit",
                        "closedset",
                        "choreography",
                        "riders",
                        "boundaries",
                        "vocabulary",
                        "readers",
                        "access",
                        "cli",
                        "paper",
                        "store",
                        "store.record",
                        "sheets",
                        "actions",
                        "views",
                        "web.desk",
                        "production",
                        "people",
                        "breakdown",
                        "screenplay");
    }
}
