package org.closedset.readers;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.closedset.screenplay.Place;
import org.closedset.screenplay.UnreadableScreenplay;

/** Walks XML forward under limits; a document type, an entity or too deep a nest ends the walk with a sentence. */
final class XmlWalk {
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 4_000_000;

    private final XMLStreamReader in;
    private int depth;
    private int elements;

    XmlWalk(byte[] xml) throws UnreadableScreenplay {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        try {
            in = factory.createXMLStreamReader(new StringReader(text(xml)));
        } catch (XMLStreamException e) {
            throw Wording.unreadable("fdx.broken", 1, 1);
        }
    }

    /** Decoded here, as the parser would print to the terminal what it cannot decode; bytes that are not UTF-8 are Windows text. */
    private static String text(byte[] xml) {
        String text = TextEncoding.of(xml).decoded(xml);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** What {@link #next} met. */
    enum Met {
        START,
        TEXT,
        END,
        FINISH
    }

    Met next() throws UnreadableScreenplay {
        try {
            while (true) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return Met.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Met.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return Met.TEXT;
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return Met.FINISH;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Wording.unreadableAt(at(), "fdx.entities", at().line());
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw Wording.unreadableAt(at(), "fdx.broken", at().line(), column());
        }
    }

    private void enter() throws UnreadableScreenplay {
        if (++depth > DEEPEST) {
            throw Wording.unreadableAt(at(), "fdx.deep", at().line(), DEEPEST);
        }
        if (++elements > MOST_ELEMENTS) {
            throw Wording.unreadableAt(at(), "fdx.many", at().line());
        }
    }

    String name() {
        return in.getLocalName();
    }

    String text() {
        return in.getText();
    }

    /** The attribute's value, or "". */
    String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Goes on behind the end of the element just entered. */
    void skip() throws UnreadableScreenplay {
        int outside = depth - 1;
        while (depth > outside && next() != Met.FINISH) {
            continue;
        }
    }

    private Place at() {
        return new Place(0, Math.max(1, in.getLocation().getLineNumber()));
    }

    private int column() {
        return Math.max(1, in.getLocation().getColumnNumber());
    }
}
