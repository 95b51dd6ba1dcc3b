package org.closedset.web.desk;

/** Small scripts for the browser tests. */
final class Samples {
    /** Two scenes with something in them, and one without. */
    static final String QUAY = """
            Title: THE QUAY

            INT. KITCHEN - NIGHT #1#

            Tom kisses Mara on the mouth. Mara kisses him back.

            MARA
            Stay.

            He takes off his shirt and stands there bare-chested.

            INT. OFFICE - DAY #2#

            Mara reads the post. Nobody speaks.

            INT. BATHROOM - MORNING #2A#

            Tom showers, naked behind the glass. Mara kisses the glass.
            """;

    /** The same with scene 1 rewritten, and a scene more. */
    static final String QUAY_PINK = """
            Title: THE QUAY

            INT. KITCHEN - NIGHT #1#

            Tom and Mara shake hands and part.

            MARA
            Stay.

            He takes off his shirt and stands there bare-chested.

            INT. OFFICE - DAY #2#

            Mara reads the post. Nobody speaks.

            INT. BATHROOM - MORNING #2A#

            Tom showers, naked behind the glass. Mara kisses the glass.

            EXT. QUAY - DAY #3#

            Rain.
            """;

    /** A script that carries markup wherever a script has words; FDX brings it in whole. */
    static final String MARKUP = """
            <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
            <FinalDraft DocumentType="Script" Template="No" Version="5"><Content>
            <Paragraph Type="Scene Heading" Number="1&quot;&gt;&lt;b&gt;"><Text>INT. &lt;script&gt;window.taken=1&lt;/script&gt; - NIGHT</Text></Paragraph>
            <Paragraph Type="Action"><Text>&lt;img src=x onerror=window.taken=1&gt; Mara kisses Tom on the mouth.</Text></Paragraph>
            <Paragraph Type="Character"><Text>&lt;SVG ONLOAD=WINDOW.TAKEN=1&gt;</Text></Paragraph>
            <Paragraph Type="Dialogue"><Text>&lt;/textarea&gt;&lt;script&gt;window.taken=1&lt;/script&gt;</Text></Paragraph>
            <Paragraph Type="Action"><Text>&lt;SVG ONLOAD=WINDOW.TAKEN=1&gt; kisses '"&gt;&lt;script&gt;window.taken=1&lt;/script&gt; on the mouth.</Text></Paragraph>
            </Content></FinalDraft>
            """;

    private Samples() {}

    /** A cast list as an office sends it. */
    static final String CAST = """
            Name,Pronouns,Role,Character,Type,Language
            Pavel Jansen,he/him,Director,,,en
            Oona Nwosu,,1st AD,,,en
            Samir Cohen,they/them,Actor,NORA,Lead,English
            Ida Berg,she/her,,30 dancers,,pt-BR
            Sten Klein,,,30 dancers,Background,
            Runa Lopes,she/her,Actor,NORA,Body double,
            """;
}
