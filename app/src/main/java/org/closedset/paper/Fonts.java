package org.closedset.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The fonts that come with the product; fonts/THIRD-PARTY says whose they are. */
final class Fonts {
    static final String COURIER = "CourierPrime_400Regular.ttf";
    static final String REGULAR = "AtkinsonHyperlegibleNext_400Regular.ttf";
    static final String BOLD = "AtkinsonHyperlegibleNext_700Bold.ttf";
    /** For letters the three above lack. */
    static final String MONO = "NotoSansMono_400Regular.ttf";

    static final String SANS = "NotoSans_400Regular.ttf";
    static final String SANS_BOLD = "NotoSans_700Bold.ttf";

    private Fonts() {}

    static InputStream stream(String name) throws IOException {
        InputStream in = Fonts.class.getResourceAsStream("fonts/" + name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
