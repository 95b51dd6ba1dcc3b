package org.closedset.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages' templates, compiled with the program; everything put into them is escaped. */
public final class Templates {
    private static final String PACKAGE = "org.closedset.generated";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** The page that {@code template} makes of one value, its parameter {@code page}. */
    public String page(String template, Object page) {
        StringOutput out = new StringOutput(16 * 1024);
        engine.render(template + ".jte", Map.of("page", page), out);
        return out.toString();
    }
}
