package org.closedset.web.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Notice;
import org.closedset.people.Nearness;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Kind;
import org.springframework.util.MultiValueMap;

/** What is ticked and typed of a content notice. */
record ContentForm(Contents contents, String line, Map<PersonId, Set<Nearness>> readers) {
    static ContentForm of(Notice notice) {
        return new ContentForm(notice.contents(), notice.line(), notice.readers());
    }

    /** As a form has it; only of those it offered. */
    static ContentForm of(MultiValueMap<String, String> sent, List<Person> offered) {
        Map<PersonId, Set<Nearness>> readers = new LinkedHashMap<>();
        for (Person person : offered) {
            Set<Nearness> near = Arrays.stream(Nearness.values())
                    .filter(it -> all(sent, it.code()).contains(person.id().text()))
                    .collect(Collectors.toSet());
            if (!near.isEmpty()) {
                readers.put(person.id(), near);
            }
        }
        String line = Optional.ofNullable(sent.getFirst("line")).orElse("");
        return new ContentForm(
                new Contents(kinds(sent, "seen"), kinds(sent, "heard")),
                line.strip().replaceAll("\\s+", " "),
                readers);
    }

    private static Set<Kind> kinds(MultiValueMap<String, String> sent, String name) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(Kind.values())
                .filter(it -> all(sent, name).contains(it.code()))
                .forEach(kinds::add);
        return kinds;
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** The notice of the scene of this label; nothing where it would say nothing. */
    Optional<Notice> notice(String label) {
        try {
            return Optional.of(new Notice(label, contents, line, readers));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ContentForm[confidential]";
    }
}
