package org.closedset.sheets;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the places a part of a workbook names, before a library makes room for them: no cell lies beyond column XFD or
 * row 1,048,576 (ECMA-376 part 1, 18.3.1.4 and the limits every program keeps).
 */
final class CellNames {
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final Pattern RANGE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}(:[A-Za-z]{1,3}[0-9]{1,7})?");
    private static final XMLInputFactory XML = factory();

    private CellNames() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether every cell this part names is one there can be; {@code otherwise} is the answer for what is no XML. */
    static boolean possible(InputStream part, boolean otherwise) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && !possible(xml)) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException broken) {
            return otherwise;
        }
    }

    private static boolean possible(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "c" -> is(xml, "r", CELL);
            case "dimension" -> is(xml, "ref", RANGE);
            default -> true;
        };
    }

    private static boolean is(XMLStreamReader xml, String name, Pattern pattern) {
        String value = xml.getAttributeValue(null, name);
        return value == null || pattern.matcher(value).matches();
    }
}
