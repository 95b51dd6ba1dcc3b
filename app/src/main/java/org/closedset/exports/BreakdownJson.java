package org.closedset.exports;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A breakdown as JSON; docs/formats/breakdown-json.md. */
public final class BreakdownJson {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private BreakdownJson() {}

    public static String of(Outgoing outgoing) {
        return WRITER.writeValueAsString(JsonForm.of(outgoing)) + "\n";
    }
}
