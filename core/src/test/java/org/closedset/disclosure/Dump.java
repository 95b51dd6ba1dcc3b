package org.closedset.disclosure;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;

/** Everything a view says, as text: each component by its name, each list with its length, whatever it prints of itself. */
final class Dump {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private Dump() {}

    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    static void write(StringBuilder out, Object value) {
        switch (value) {
            case Record it -> record(out, it);
            case List<?> it -> all(out, it);
            case Set<?> it -> all(out, it.stream().map(Dump::of).sorted().toList());
            case Optional<?> it -> optional(out, it);
            case Touching it -> all(out, sorted(it.answers()));
            case Showing it -> all(out, sorted(it.zones()));
            case String it -> out.append(it.length()).append(':').append(it);
            default -> out.append(value);
        }
    }

    private static List<String> sorted(Map<?, ?> entries) {
        return entries.entrySet().stream()
                .map(it -> of(it.getKey()) + "=" + of(it.getValue()))
                .sorted()
                .toList();
    }

    private static void optional(StringBuilder out, Optional<?> value) {
        out.append('?');
        if (value.isPresent()) {
            write(out, value.get());
        }
    }

    private static void all(StringBuilder out, Collection<?> all) {
        out.append(all.size()).append('[');
        for (Object one : all) {
            write(out, one);
            out.append(' ');
        }
        out.append(']');
    }

    private static void record(StringBuilder out, Record value) {
        out.append(value.getClass().getSimpleName()).append('{');
        for (Method component : COMPONENTS.get(value.getClass())) {
            out.append(component.getName()).append('=');
            write(out, said(component, value));
            out.append(' ');
        }
        out.append('}');
    }

    private static Object said(Method component, Record value) {
        try {
            return component.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
