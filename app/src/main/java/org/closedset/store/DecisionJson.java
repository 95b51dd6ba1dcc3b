package org.closedset.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The bytes of a decision file: written one way only, read within limits, refused with the place. */
final class DecisionJson {
    static final String FORMAT = "closedset-decisions";
    static final int VERSION = 3;
    static final int IN_RECORD = 4;
    static final int MOST_BYTES = 64 << 20;

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultIndenter("", "\n"))
                    .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance()));
    private static final ObjectReader READER = MAPPER.readerFor(FileForm.class);

    private DecisionJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(16)
                        .maxStringLength(1_000_000)
                        .maxNumberLength(40)
                        .maxDocumentLength(MOST_BYTES)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
                .annotationIntrospector(new AllRequired())
                .build();
    }

    /** A member of the format is required unless its component says otherwise. */
    private static final class AllRequired extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return !member.hasAnnotation(JsonProperty.class);
        }
    }

    /** The bytes that say that the decisions are in the record of this production. */
    static byte[] inRecord(String production) {
        return (MAPPER.writeValueAsString(new RecordForm(FORMAT, IN_RECORD, production)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** In the record of which production the decisions are, where the bytes say that. */
    static Optional<String> production(byte[] bytes) {
        try {
            RecordForm form = MAPPER.readValue(bytes, RecordForm.class);
            return form.format().equals(FORMAT) ? Optional.of(form.record()) : Optional.empty();
        } catch (JacksonException decisions) {
            return Optional.empty();
        }
    }

    static byte[] write(FileForm form) {
        return (WRITER.writeValueAsString(form) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** {@code name} is what a refusal calls the file. */
    static FileForm read(byte[] bytes, String name) throws UnreadableDecisions {
        if (bytes.length > MOST_BYTES) {
            throw damaged("large", name, bytes.length >> 20, MOST_BYTES >> 20);
        }
        String text = text(bytes, name);
        try {
            version(text, name);
            return READER.readValue(text);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw at == null
                    ? damaged("damaged", name, 1, 1)
                    : damaged("damaged", name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
    }

    private static UnreadableDecisions damaged(String key, Object... arguments) {
        return Wording.refuse(UnreadableDecisions.Why.DAMAGED, key, arguments);
    }

    private static String text(byte[] bytes, String name) throws UnreadableDecisions {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw damaged("encoding", name);
        }
    }

    /** Looks at {@code format} and {@code version} alone, before anything that a newer version may have changed. */
    private static void version(String text, String name) throws UnreadableDecisions {
        String format = "";
        int version = 0;
        try (JsonParser json = MAPPER.createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME && (format.isEmpty() || version == 0)) {
                    String member = json.currentName();
                    JsonToken value = json.nextToken();
                    if (member.equals("format") && value == JsonToken.VALUE_STRING) {
                        format = json.getString();
                    } else if (member.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
                        version = json.getIntValue();
                    }
                    json.skipChildren();
                }
            }
        }
        if (!format.equals(FORMAT) || version < 1) {
            throw damaged("other", name);
        }
        if (version == IN_RECORD) {
            throw Wording.refuse(UnreadableDecisions.Why.RECORDED, "recorded", name);
        }
        if (version > VERSION) {
            throw Wording.refuse(UnreadableDecisions.Why.NEWER, "newer", name, version, VERSION);
        }
    }
}
